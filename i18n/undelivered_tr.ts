<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr_TR" sourcelanguage="en">
<context>
    <name>AdviceText</name>
    <message>
        <source>Compare the address letter by letter with one you know to be right, such as a message from that person.</source>
        <extracomment>Advice about one message that did not arrive. Each pair below: a full sentence, then a short label for a button.</extracomment>
        <translation>Adresi, doğru olduğunu bildiğiniz biriyle, örneğin o kişiden gelen bir iletideki adresle harf harf karşılaştırın.</translation>
    </message>
    <message>
        <source>Check the spelling</source>
        <translation>Yazımı kontrol edin</translation>
    </message>
    <message>
        <source>Call the person, or reach them another way, and ask for an address that works.</source>
        <translation>Kişiyi arayın ya da ona başka yoldan ulaşın ve çalışan bir adres isteyin.</translation>
    </message>
    <message>
        <source>Reach them another way</source>
        <translation>Başka yoldan ulaşın</translation>
    </message>
    <message>
        <source>Tell the person what happened: only they, or whoever runs their mail, can change it.</source>
        <translation>Kişiye ne olduğunu anlatın: bunu yalnızca kendisi ya da e-postasını yöneten kişi değiştirebilir.</translation>
    </message>
    <message>
        <source>Tell the recipient</source>
        <translation>Alıcıya söyleyin</translation>
    </message>
    <message>
        <source>Ask the person to have your address allowed by whoever looks after their mail.</source>
        <translation>Kişiden, e-postasıyla ilgilenenlere sizin adresinize izin vermelerini söylemesini isteyin.</translation>
    </message>
    <message>
        <source>Ask them to accept your mail</source>
        <translation>İzin isteyin</translation>
    </message>
    <message>
        <source>Wait. The mail system tries again by itself; sending a second copy does not make it faster.</source>
        <translation>Bekleyin. E-posta sistemi kendiliğinden yeniden dener; ikinci bir kopya göndermek işi hızlandırmaz.</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Bekleyin</translation>
    </message>
    <message>
        <source>Send the message again later, for example tomorrow.</source>
        <translation>İletiyi daha sonra, örneğin yarın yeniden gönderin.</translation>
    </message>
    <message>
        <source>Send again later</source>
        <translation>Sonra yeniden gönderin</translation>
    </message>
    <message>
        <source>Make the message smaller: fewer or smaller attachments, or a link to the file instead.</source>
        <translation>İletiyi küçültün: daha az ya da daha küçük ek, ya da bunların yerine dosyaya bir bağlantı.</translation>
    </message>
    <message>
        <source>Make it smaller</source>
        <translation>Küçültün</translation>
    </message>
    <message>
        <source>Send it again in plainer words, with fewer links and without that kind of attachment.</source>
        <translation>Daha sade bir dille, daha az bağlantıyla ve o tür ek olmadan yeniden gönderin.</translation>
    </message>
    <message>
        <source>Change the content</source>
        <translation>İçeriği değiştirin</translation>
    </message>
    <message>
        <source>Let an up-to-date virus scanner check the attachment and your computer before you send anything else.</source>
        <translation>Başka bir şey göndermeden önce eki ve bilgisayarınızı güncel bir virüs tarayıcıyla kontrol edin.</translation>
    </message>
    <message>
        <source>Scan for viruses</source>
        <translation>Virüs taraması yapın</translation>
    </message>
    <message>
        <source>Send to fewer people at once, with some time in between.</source>
        <translation>Her seferinde daha az kişiye, arada biraz zaman bırakarak gönderin.</translation>
    </message>
    <message>
        <source>Send to fewer at once</source>
        <translation>Daha az kişiye gönderin</translation>
    </message>
    <message>
        <source>Ask whoever runs the domain of your address to check its SPF, DKIM and DMARC records.</source>
        <extracomment>SPF, DKIM and DMARC are names of techniques and stay as they are.</extracomment>
        <translation>Adresinizin alan adını yöneten kişiden SPF, DKIM ve DMARC kayıtlarını kontrol etmesini isteyin.</translation>
    </message>
    <message>
        <source>Have your domain checked</source>
        <translation>Alan adınızı kontrol ettirin</translation>
    </message>
    <message>
        <source>Check the settings for outgoing mail in your mail program: server, sign-in and sender address.</source>
        <translation>E-posta programınızda giden posta ayarlarını kontrol edin: sunucu, oturum açma ve gönderen adresi.</translation>
    </message>
    <message>
        <source>Check outgoing settings</source>
        <translation>Giden posta ayarları</translation>
    </message>
    <message>
        <source>Show this notice to your own mail provider: they can see more and can take it up with the other side.</source>
        <translation>Bu bildirimi kendi e-posta sağlayıcınıza gösterin: onlar daha çoğunu görür ve karşı tarafla konuşabilir.</translation>
    </message>
    <message>
        <source>Ask your provider</source>
        <translation>Sağlayıcınıza sorun</translation>
    </message>
    <message>
        <source>If you did not send that much mail yourself, scan your devices and then change the password of your mail account.</source>
        <translation>O kadar e-postayı kendiniz göndermediyseniz önce cihazlarınızda virüs taraması yapın, sonra e-posta hesabınızın parolasını değiştirin.</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>Parolayı değiştirin</translation>
    </message>
    <message>
        <source>Take the address off your lists and out of your address book.</source>
        <translation>Adresi listelerinizden ve adres defterinizden çıkarın.</translation>
    </message>
    <message>
        <source>Remove the address</source>
        <translation>Adresi çıkarın</translation>
    </message>
    <message>
        <source>Use the new address that the notice names, and correct your address book.</source>
        <translation>Bildirimde yazan yeni adresi kullanın ve adres defterinizi düzeltin.</translation>
    </message>
    <message>
        <source>Use the new address</source>
        <translation>Yeni adresi kullanın</translation>
    </message>
    <message>
        <source>There is nothing you need to do.</source>
        <translation>Yapmanız gereken bir şey yok.</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Yapılacak bir şey yok</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Siz</translation>
    </message>
    <message>
        <source>Only the recipient can change this.</source>
        <translation>Bunu yalnızca alıcı değiştirebilir.</translation>
    </message>
    <message>
        <source>The recipient</source>
        <translation>Alıcı</translation>
    </message>
    <message>
        <source>Whoever runs the recipient&apos;s mail has to change something.</source>
        <translation>Alıcının e-postasını yönetenlerin bir şeyi değiştirmesi gerekiyor.</translation>
    </message>
    <message>
        <source>Their provider</source>
        <translation>Onun sağlayıcısı</translation>
    </message>
    <message>
        <source>Your own mail provider has to change something.</source>
        <translation>Kendi e-posta sağlayıcınızın bir şeyi değiştirmesi gerekiyor.</translation>
    </message>
    <message>
        <source>Your provider</source>
        <translation>Sağlayıcınız</translation>
    </message>
    <message>
        <source>Nobody needs to do anything at the moment.</source>
        <translation>Şu anda kimsenin bir şey yapması gerekmiyor.</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Hiç kimse</translation>
    </message>
    <message>
        <source>Check the spelling of the address. Did you mean %1?</source>
        <extracomment>%1 is an e-mail address that is probably what was meant.</extracomment>
        <translation>Adresin yazımını kontrol edin. %1 adresini mi demek istediniz?</translation>
    </message>
    <message>
        <source>Take %1 off your lists and out of your address book.</source>
        <extracomment>%1 is an e-mail address.</extracomment>
        <translation>%1 adresini listelerinizden ve adres defterinizden çıkarın.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <extracomment>%1 is an e-mail address that is probably what was meant.</extracomment>
        <translation>%1 adresini mi demek istediniz?</translation>
    </message>
    <message>
        <source>The next step is yours.</source>
        <extracomment>Whose move it is: a full sentence, then one or two words for a table.</extracomment>
        <translation>Sıradaki adım sizde.</translation>
    </message>
</context>
<context>
    <name>CodeText</name>
    <message>
        <source>Gmail</source>
        <extracomment>Names of mail providers, as people know them.</extracomment>
        <translation>Gmail</translation>
    </message>
    <message>
        <source>Microsoft 365</source>
        <translation>Microsoft 365</translation>
    </message>
    <message>
        <source>Outlook.com</source>
        <translation>Outlook.com</translation>
    </message>
    <message>
        <source>Yahoo</source>
        <translation>Yahoo</translation>
    </message>
    <message>
        <source>iCloud</source>
        <translation>iCloud</translation>
    </message>
    <message>
        <source>Comcast</source>
        <translation>Comcast</translation>
    </message>
    <message>
        <source>Spectrum</source>
        <translation>Spectrum</translation>
    </message>
    <message>
        <source>Cox</source>
        <translation>Cox</translation>
    </message>
    <message>
        <source>GoDaddy</source>
        <translation>GoDaddy</translation>
    </message>
    <message>
        <source>GMX, WEB.DE, IONOS or mail.com</source>
        <translation>GMX, WEB.DE, IONOS ya da mail.com</translation>
    </message>
    <message>
        <source>Orange or La Poste</source>
        <translation>Orange ya da La Poste</translation>
    </message>
    <message>
        <source>Mail.ru</source>
        <translation>Mail.ru</translation>
    </message>
    <message>
        <source>QQ Mail</source>
        <translation>QQ Mail</translation>
    </message>
    <message>
        <source>Mimecast</source>
        <translation>Mimecast</translation>
    </message>
    <message>
        <source>MailChannels</source>
        <translation>MailChannels</translation>
    </message>
    <message>
        <source>cPanel</source>
        <translation>cPanel</translation>
    </message>
    <message>
        <source>Forpsi</source>
        <translation>Forpsi</translation>
    </message>
    <message>
        <source>Block lists</source>
        <translation>Engelleme listeleri</translation>
    </message>
    <message>
        <source>The message was accepted.</source>
        <translation>İleti kabul edildi.</translation>
    </message>
    <message>
        <source>A temporary problem: the same message may pass later.</source>
        <translation>Geçici bir sorun: aynı ileti daha sonra geçebilir.</translation>
    </message>
    <message>
        <source>A permanent refusal: sending the same message again does not help.</source>
        <translation>Kalıcı bir ret: aynı iletiyi yeniden göndermek işe yaramaz.</translation>
    </message>
    <message>
        <source>A mark that this mail system uses for itself.</source>
        <translation>Bu e-posta sisteminin kendisi için kullandığı bir işaret.</translation>
    </message>
    <message>
        <source>%1 For now: it may work later.</source>
        <extracomment>%1 is a full sentence about what happened.</extracomment>
        <translation>%1 Şimdilik: daha sonra olabilir.</translation>
    </message>
    <message>
        <source>%1 For good: trying again does not help.</source>
        <extracomment>%1 is a full sentence about what happened.</extracomment>
        <translation>%1 Kesin olarak: yeniden denemek işe yaramaz.</translation>
    </message>
    <message>
        <source>This answer was written by one of Google&apos;s mail servers.</source>
        <extracomment>What a code of one mail provider means. Names of providers stay as they are.</extracomment>
        <translation>Bu yanıtı Google&apos;ın e-posta sunucularından biri yazdı.</translation>
    </message>
    <message>
        <source>At Google, a rule made by the administrator of the recipient&apos;s organisation caused this answer.</source>
        <translation>Google&apos;da bu yanıta, alıcının kuruluşundaki yöneticinin koyduğu bir kural yol açtı.</translation>
    </message>
    <message>
        <source>Gmail says that this person is getting too much mail just now, or that a relay&apos;s limit for the moment is used up.</source>
        <translation>Gmail, bu kişiye şu anda çok fazla e-posta geldiğini ya da aktarma hizmetinin o anki sınırının dolduğunu söylüyor.</translation>
    </message>
    <message>
        <source>Gmail says that the recipient has no storage left. The message can be delivered once they make room.</source>
        <translation>Gmail, alıcının depolama alanının kalmadığını söylüyor. Yer açınca ileti teslim edilebilir.</translation>
    </message>
    <message>
        <source>Gmail says that the recipient has no storage left and has not used the account for long. Mail is no longer kept for them.</source>
        <translation>Gmail, alıcının depolama alanının kalmadığını ve hesabın uzun süredir kullanılmadığını söylüyor. Onun için artık e-posta saklanmıyor.</translation>
    </message>
    <message>
        <source>Gmail says that it has no account of this name. Look for slips and for blanks in the address.</source>
        <translation>Gmail, bu adda bir hesabı olmadığını söylüyor. Adreste yazım yanlışı ve boşluk olup olmadığına bakın.</translation>
    </message>
    <message>
        <source>Gmail says that it cannot find the part of the address after the @.</source>
        <translation>Gmail, adresin @ işaretinden sonraki bölümünü bulamadığını söylüyor.</translation>
    </message>
    <message>
        <source>Gmail says that the recipient&apos;s address is not written as an address must be.</source>
        <translation>Gmail, alıcı adresinin yanlış biçimde yazıldığını söylüyor.</translation>
    </message>
    <message>
        <source>Gmail says that the sender&apos;s address is not written as an address must be.</source>
        <translation>Gmail, gönderen adresinin yanlış biçimde yazıldığını söylüyor.</translation>
    </message>
    <message>
        <source>Gmail says that this account is switched off or has not been used for long.</source>
        <translation>Gmail, bu hesabın kapatıldığını ya da uzun süredir kullanılmadığını söylüyor.</translation>
    </message>
    <message>
        <source>Gmail says that this person is getting more mail than it accepts at a time.</source>
        <translation>Gmail, bu kişiye bir defada kabul ettiğinden daha çok e-posta geldiğini söylüyor.</translation>
    </message>
    <message>
        <source>Gmail says that the message, its attachments or its header lines are too big.</source>
        <translation>Gmail, iletinin, eklerinin ya da başlık satırlarının çok büyük olduğunu söylüyor.</translation>
    </message>
    <message>
        <source>Gmail says that the message is bigger than it accepts.</source>
        <translation>Gmail, iletinin kabul ettiğinden büyük olduğunu söylüyor.</translation>
    </message>
    <message>
        <source>Gmail says that this account&apos;s daily limit for sending is reached; it is free again within 24 hours. If you did not send that much, somebody else may be using the account.</source>
        <translation>Gmail, bu hesabın günlük gönderme sınırına ulaşıldığını söylüyor; 24 saat içinde yeniden açılır. O kadar göndermediyseniz hesabı başkası kullanıyor olabilir.</translation>
    </message>
    <message>
        <source>Google says that this user has reached the daily limit of the organisation&apos;s relay service.</source>
        <translation>Google, bu kullanıcının kuruluşun aktarma hizmetindeki günlük sınıra ulaştığını söylüyor.</translation>
    </message>
    <message>
        <source>Google says that the organisation has reached the daily limit of its relay service.</source>
        <translation>Google, kuruluşun aktarma hizmetindeki günlük sınırına ulaştığını söylüyor.</translation>
    </message>
    <message>
        <source>Gmail says that one message had more recipients than this sender may use.</source>
        <translation>Gmail, bir iletide bu gönderenin kullanabileceğinden çok alıcı olduğunu söylüyor.</translation>
    </message>
    <message>
        <source>Gmail says that the message had too many recipients in one go. Send it to fewer at a time.</source>
        <translation>Gmail, iletide bir defada çok fazla alıcı olduğunu söylüyor. Her seferinde daha az kişiye gönderin.</translation>
    </message>
    <message>
        <source>Gmail says that the message has been passed on more than 50 times: it was going round in a circle.</source>
        <translation>Gmail, iletinin 50 kezden çok aktarıldığını söylüyor: dönüp duruyordu.</translation>
    </message>
    <message>
        <source>Gmail says that the message is not built as mail must be.</source>
        <translation>Gmail, iletinin yapısının e-posta kurallarına uymadığını söylüyor.</translation>
    </message>
    <message>
        <source>Google says that it has suspended this sending account because it was misused.</source>
        <translation>Google, bu gönderen hesabı kötüye kullanıldığı için askıya aldığını söylüyor.</translation>
    </message>
    <message>
        <source>Google says that this account may not send: it is switched off, or not registered with the organisation.</source>
        <translation>Google, bu hesabın gönderemeyeceğini söylüyor: kapatılmış ya da kuruluşa kayıtlı değil.</translation>
    </message>
    <message>
        <source>Google says that the organisation&apos;s relay service is not set up for this sender.</source>
        <translation>Google, kuruluşun aktarma hizmetinin bu gönderen için ayarlanmadığını söylüyor.</translation>
    </message>
    <message>
        <source>Gmail says that the message holds a kind of attachment that it never accepts, because such files are often dangerous.</source>
        <translation>Gmail, iletide hiç kabul etmediği türden bir ek olduğunu söylüyor, çünkü böyle dosyalar sık sık tehlikelidir.</translation>
    </message>
    <message>
        <source>Gmail says that the message looks like unwanted mail.</source>
        <translation>Gmail, iletinin istenmeyen e-postaya benzediğini söylüyor.</translation>
    </message>
    <message>
        <source>Gmail says that the server or the domain from which the message came has a bad reputation.</source>
        <translation>Gmail, iletinin geldiği sunucunun ya da alan adının itibarının kötü olduğunu söylüyor.</translation>
    </message>
    <message>
        <source>Gmail says that the message came straight from a home connection. Ordinary mail comes through a provider&apos;s mail server; infected computers send like this.</source>
        <translation>Gmail, iletinin doğrudan bir ev bağlantısından geldiğini söylüyor. Olağan e-posta bir sağlayıcının sunucusundan geçer; virüslü bilgisayarlar böyle gönderir.</translation>
    </message>
    <message>
        <source>Gmail says that much unwanted mail has come from the sending server or domain lately, and that it takes less or nothing from there.</source>
        <translation>Gmail, gönderen sunucudan ya da alan adından son zamanlarda çok istenmeyen e-posta geldiğini, oradan daha az kabul ettiğini ya da hiç etmediğini söylüyor.</translation>
    </message>
    <message>
        <source>Google says that a rule made by an administrator does not allow mail between these two addresses.</source>
        <translation>Google, bir yöneticinin koyduğu kuralın bu iki adres arasında e-postaya izin vermediğini söylüyor.</translation>
    </message>
    <message>
        <source>Gmail says that the header lines of the message are not as the rules for mail ask.</source>
        <translation>Gmail, iletinin başlık satırlarının e-posta kurallarına uymadığını söylüyor.</translation>
    </message>
    <message>
        <source>Gmail has put the message off because the sending server, its domain or the content looked suspicious.</source>
        <translation>Gmail, gönderen sunucu, alan adı ya da içerik kuşkulu göründüğü için iletiyi erteledi.</translation>
    </message>
    <message>
        <source>Gmail says that the sending server has no proper name of its own (no reverse entry).</source>
        <translation>Gmail, gönderen sunucunun düzgün bir adı olmadığını söylüyor (ters kayıt yok).</translation>
    </message>
    <message>
        <source>Gmail says that the list of servers allowed to send for the domain (SPF) looks suspicious.</source>
        <translation>Gmail, alan adı adına gönderebilecek sunucuların listesinin (SPF) kuşkulu göründüğünü söylüyor.</translation>
    </message>
    <message>
        <source>Gmail says that nothing proves who sent the message. For mail that you never wrote, this is a sign that the sender was forged.</source>
        <translation>Gmail, iletiyi kimin gönderdiğini hiçbir şeyin kanıtlamadığını söylüyor. Hiç yazmadığınız bir e-posta için bu, gönderenin sahte olduğunun işaretidir.</translation>
    </message>
    <message>
        <source>Gmail says that the sender&apos;s domain must name the servers that may send for it (SPF).</source>
        <translation>Gmail, gönderenin alan adının kendi adına gönderebilecek sunucuları belirtmesi gerektiğini söylüyor (SPF).</translation>
    </message>
    <message>
        <source>Gmail says that it takes mail from this sender over an encrypted connection only.</source>
        <translation>Gmail, bu gönderenden yalnızca şifreli bağlantıyla e-posta aldığını söylüyor.</translation>
    </message>
    <message>
        <source>Gmail says that the message must bear a signature of the sender&apos;s domain (DKIM).</source>
        <translation>Gmail, iletinin gönderenin alan adından bir imza taşıması gerektiğini söylüyor (DKIM).</translation>
    </message>
    <message>
        <source>Gmail says that the address shown as the sender is not the one that was proven.</source>
        <translation>Gmail, gönderen olarak gösterilen adresin kanıtlanan adres olmadığını söylüyor.</translation>
    </message>
    <message>
        <source>Gmail says that the sender&apos;s domain must publish how to treat unproven mail (DMARC).</source>
        <translation>Gmail, gönderenin alan adının kanıtlanmamış e-postaya ne yapılacağını yayımlaması gerektiğini söylüyor (DMARC).</translation>
    </message>
    <message>
        <source>Gmail says that it did not accept the user name and password.</source>
        <translation>Gmail, kullanıcı adını ve parolayı kabul etmediğini söylüyor.</translation>
    </message>
    <message>
        <source>Gmail says that an app password, or a sign-in with the web browser, is needed.</source>
        <translation>Gmail, uygulama parolası ya da tarayıcıyla oturum açma gerektiğini söylüyor.</translation>
    </message>
    <message>
        <source>Google has locked the sign-in until the owner signs in with a web browser. Do so, and look there whether somebody else has used the account.</source>
        <translation>Google, hesap sahibi tarayıcıyla oturum açana kadar oturum açmayı kilitledi. Bunu yapın ve orada hesabı başkasının kullanıp kullanmadığına bakın.</translation>
    </message>
    <message>
        <source>Gmail says that too many sign-ins were tried; later it works again.</source>
        <translation>Gmail, çok fazla oturum açma denendiğini söylüyor; daha sonra yine çalışır.</translation>
    </message>
    <message>
        <source>Microsoft&apos;s server is not ready to take mail for this recipient at the moment.</source>
        <translation>Microsoft&apos;un sunucusu şu anda bu alıcı için e-posta almaya hazır değil.</translation>
    </message>
    <message>
        <source>Microsoft says that the connection to the other mail system broke or was never answered.</source>
        <translation>Microsoft, karşı e-posta sistemiyle bağlantının koptuğunu ya da hiç yanıt gelmediğini söylüyor.</translation>
    </message>
    <message>
        <source>Microsoft says that the other mail system refused the connection.</source>
        <translation>Microsoft, karşı e-posta sisteminin bağlantıyı reddettiğini söylüyor.</translation>
    </message>
    <message>
        <source>Microsoft says that it gave up after many attempts.</source>
        <translation>Microsoft, birçok denemeden sonra vazgeçtiğini söylüyor.</translation>
    </message>
    <message>
        <source>Microsoft says that the message had more than 200 recipients in one domain.</source>
        <translation>Microsoft, iletide tek bir alan adında 200&apos;den çok alıcı olduğunu söylüyor.</translation>
    </message>
    <message>
        <source>Microsoft says that mail over this kind of connection must be proven with SPF or DKIM.</source>
        <translation>Microsoft, bu tür bağlantıyla gelen e-postanın SPF ya da DKIM ile kanıtlanması gerektiğini söylüyor.</translation>
    </message>
    <message>
        <source>Microsoft has noticed unusual activity and takes less mail from the sending server for now.</source>
        <translation>Microsoft olağan dışı bir etkinlik fark etti ve şimdilik gönderen sunucudan daha az e-posta alıyor.</translation>
    </message>
    <message>
        <source>Microsoft distrusts the sending server&apos;s address and takes less mail from it for now.</source>
        <translation>Microsoft, gönderen sunucunun adresine güvenmiyor ve şimdilik ondan daha az e-posta alıyor.</translation>
    </message>
    <message>
        <source>Microsoft takes less mail from the sending server for now, because of the server&apos;s bad reputation.</source>
        <translation>Microsoft, gönderen sunucunun itibarı kötü olduğu için şimdilik ondan daha az e-posta alıyor.</translation>
    </message>
    <message>
        <source>Microsoft passes on that the other mail system reported an error.</source>
        <translation>Microsoft, karşı e-posta sisteminin bir hata bildirdiğini iletiyor.</translation>
    </message>
    <message>
        <source>Microsoft says that the sender was refused or the recipient could not be found.</source>
        <translation>Microsoft, gönderenin reddedildiğini ya da alıcının bulunamadığını söylüyor.</translation>
    </message>
    <message>
        <source>Microsoft says that there is no such mailbox. If your mail program completed the address by itself, delete that entry and type it anew.</source>
        <translation>Microsoft, böyle bir posta kutusu olmadığını söylüyor. Adresi e-posta programınız kendisi tamamladıysa o kaydı silin ve adresi yeniden yazın.</translation>
    </message>
    <message>
        <source>Microsoft says that the recipient&apos;s address is not written as an address must be.</source>
        <translation>Microsoft, alıcı adresinin yanlış biçimde yazıldığını söylüyor.</translation>
    </message>
    <message>
        <source>Microsoft says that the address is in a domain that exists for examples only.</source>
        <translation>Microsoft, adresin yalnızca örnekler için var olan bir alan adında olduğunu söylüyor.</translation>
    </message>
    <message>
        <source>Microsoft says that the part after the @ lacks its ending, such as .com.</source>
        <translation>Microsoft, @ işaretinden sonraki bölümün .com gibi bir sonu olmadığını söylüyor.</translation>
    </message>
    <message>
        <source>Microsoft says that the sender&apos;s address is wrong.</source>
        <translation>Microsoft, gönderen adresinin yanlış olduğunu söylüyor.</translation>
    </message>
    <message>
        <source>Microsoft says that this account may not send any more because too much unwanted mail came from it, usually after somebody else got hold of the password. The organisation&apos;s administrator must lift it.</source>
        <translation>Microsoft, bu hesaptan çok fazla istenmeyen e-posta çıktığı için artık gönderemeyeceğini söylüyor; bu çoğunlukla parola başkasının eline geçince olur. Bunu kuruluşun yöneticisi kaldırmalıdır.</translation>
    </message>
    <message>
        <source>Microsoft says that nobody in that organisation has this address.</source>
        <translation>Microsoft, o kuruluşta kimsenin bu adresi olmadığını söylüyor.</translation>
    </message>
    <message>
        <source>Microsoft says that the address fits more than one mailbox.</source>
        <translation>Microsoft, adresin birden çok posta kutusuna uyduğunu söylüyor.</translation>
    </message>
    <message>
        <source>Microsoft says that this account has written to as many people as it may in one day.</source>
        <translation>Microsoft, bu hesabın bir günde yazabileceği kadar kişiye yazdığını söylüyor.</translation>
    </message>
    <message>
        <source>Microsoft says that this account has sent more than it may. If you did not send that much, somebody else may be using it.</source>
        <translation>Microsoft, bu hesabın izin verilenden çok gönderdiğini söylüyor. O kadar göndermediyseniz hesabı başkası kullanıyor olabilir.</translation>
    </message>
    <message>
        <source>Microsoft says that the recipient&apos;s mailbox is full.</source>
        <translation>Microsoft, alıcının posta kutusunun dolu olduğunu söylüyor.</translation>
    </message>
    <message>
        <source>Microsoft says that this account sent to an enormous number of people. Most likely somebody else has the password.</source>
        <translation>Microsoft, bu hesabın çok büyük sayıda kişiye gönderdiğini söylüyor. Büyük olasılıkla parola başkasının elinde.</translation>
    </message>
    <message>
        <source>Microsoft says that the message is bigger than this recipient may get.</source>
        <translation>Microsoft, iletinin bu alıcının alabileceğinden büyük olduğunu söylüyor.</translation>
    </message>
    <message>
        <source>Microsoft says that this recipient has got as much mail as it accepts in an hour.</source>
        <translation>Microsoft, bu alıcının bir saatte kabul ettiği kadar e-posta aldığını söylüyor.</translation>
    </message>
    <message>
        <source>Microsoft says that the archive for copies of mail is switched off.</source>
        <translation>Microsoft, e-posta kopyalarının arşivinin kapatıldığını söylüyor.</translation>
    </message>
    <message>
        <source>Microsoft says that the message is too big.</source>
        <translation>Microsoft, iletinin çok büyük olduğunu söylüyor.</translation>
    </message>
    <message>
        <source>Microsoft says that the recipient&apos;s mail system is set up so that mail runs in a circle.</source>
        <translation>Microsoft, alıcının e-posta sisteminin e-postayı döndürüp duracak biçimde ayarlandığını söylüyor.</translation>
    </message>
    <message>
        <source>Microsoft says that it is not responsible for this domain: the domain points to the wrong mail system.</source>
        <translation>Microsoft, bu alan adından sorumlu olmadığını söylüyor: alan adı yanlış e-posta sistemini gösteriyor.</translation>
    </message>
    <message>
        <source>Microsoft words it as &quot;access denied&quot;, but it means that nobody in that organisation has this address.</source>
        <translation>Microsoft bunu “access denied” diye yazar, ama anlamı o kuruluşta kimsenin bu adresi olmadığıdır.</translation>
    </message>
    <message>
        <source>Microsoft says that it finds no mail system for this domain.</source>
        <translation>Microsoft, bu alan adı için bir e-posta sistemi bulamadığını söylüyor.</translation>
    </message>
    <message>
        <source>Microsoft says that the message was going round in a circle.</source>
        <translation>Microsoft, iletinin dönüp durduğunu söylüyor.</translation>
    </message>
    <message>
        <source>Microsoft says that its own programs passed the message on too often.</source>
        <translation>Microsoft, kendi programlarının iletiyi çok fazla kez aktardığını söylüyor.</translation>
    </message>
    <message>
        <source>Microsoft says that the part of the address after the @ does not exist.</source>
        <translation>Microsoft, adresin @ işaretinden sonraki bölümünün var olmadığını söylüyor.</translation>
    </message>
    <message>
        <source>Microsoft says that the message had too many recipients.</source>
        <translation>Microsoft, iletide çok fazla alıcı olduğunu söylüyor.</translation>
    </message>
    <message>
        <source>Microsoft says that the program that sent the message ends its lines wrongly.</source>
        <translation>Microsoft, iletiyi gönderen programın satırlarını yanlış bitirdiğini söylüyor.</translation>
    </message>
    <message>
        <source>Microsoft says that this sender may not write to this recipient or group, or that a rule turned the message away.</source>
        <translation>Microsoft, bu gönderenin bu alıcıya ya da gruba yazamayacağını ya da bir kuralın iletiyi geri çevirdiğini söylüyor.</translation>
    </message>
    <message>
        <source>Microsoft says that this server does not pass mail on for the sender. The sender may also have been forged.</source>
        <translation>Microsoft, bu sunucunun gönderen için e-posta aktarmadığını söylüyor. Gönderen sahte de olabilir.</translation>
    </message>
    <message>
        <source>Microsoft says that the sender was not signed in.</source>
        <translation>Microsoft, gönderenin oturum açmadığını söylüyor.</translation>
    </message>
    <message>
        <source>Outlook.com says that part of the network from which the message came is on its block list.</source>
        <translation>Outlook.com, iletinin geldiği ağın bir bölümünün engelleme listesinde olduğunu söylüyor.</translation>
    </message>
    <message>
        <source>Microsoft says that the two mail systems could not sign in to each other.</source>
        <translation>Microsoft, iki e-posta sisteminin birbirinde oturum açamadığını söylüyor.</translation>
    </message>
    <message>
        <source>Microsoft says that this recipient takes mail from inside the organisation only.</source>
        <translation>Microsoft, bu alıcının yalnızca kuruluş içinden e-posta aldığını söylüyor.</translation>
    </message>
    <message>
        <source>Microsoft says that this shared folder takes mail from inside the organisation only.</source>
        <translation>Microsoft, bu paylaşılan klasörün yalnızca kuruluş içinden e-posta aldığını söylüyor.</translation>
    </message>
    <message>
        <source>Microsoft says that only certain senders may write to this group, and this one is not among them.</source>
        <translation>Microsoft, bu gruba yalnızca belirli gönderenlerin yazabildiğini, bunun onlardan olmadığını söylüyor.</translation>
    </message>
    <message>
        <source>Microsoft says that this group takes mail from inside the organisation only.</source>
        <translation>Microsoft, bu grubun yalnızca kuruluş içinden e-posta aldığını söylüyor.</translation>
    </message>
    <message>
        <source>Microsoft says that this mailbox takes mail from inside the organisation only.</source>
        <translation>Microsoft, bu posta kutusunun yalnızca kuruluş içinden e-posta aldığını söylüyor.</translation>
    </message>
    <message>
        <source>Microsoft says that this address takes mail from inside the organisation only.</source>
        <translation>Microsoft, bu adresin yalnızca kuruluş içinden e-posta aldığını söylüyor.</translation>
    </message>
    <message>
        <source>Microsoft says that the message came from a server that the sender&apos;s domain does not list. The sender may have been forged.</source>
        <translation>Microsoft, iletinin gönderenin alan adının listelemediği bir sunucudan geldiğini söylüyor. Gönderen sahte olabilir.</translation>
    </message>
    <message>
        <source>Microsoft says that the sending server has no proper name of its own.</source>
        <translation>Microsoft, gönderen sunucunun düzgün bir adı olmadığını söylüyor.</translation>
    </message>
    <message>
        <source>Microsoft says that a device or program, such as a scanner, sends without signing in.</source>
        <translation>Microsoft, tarayıcı gibi bir cihazın ya da bir programın oturum açmadan gönderdiğini söylüyor.</translation>
    </message>
    <message>
        <source>Microsoft says that the connection between two mail systems of the organisation is set up wrongly.</source>
        <translation>Microsoft, kuruluşun iki e-posta sistemi arasındaki bağlantının yanlış ayarlandığını söylüyor.</translation>
    </message>
    <message>
        <source>Microsoft says that the organisation takes this domain&apos;s mail from certain servers only.</source>
        <translation>Microsoft, kuruluşun bu alan adının e-postasını yalnızca belirli sunuculardan aldığını söylüyor.</translation>
    </message>
    <message>
        <source>Microsoft says that the certificate of the receiving server is missing, expired or does not fit.</source>
        <translation>Microsoft, alıcı sunucunun sertifikasının bulunmadığını, süresinin dolduğunu ya da uymadığını söylüyor.</translation>
    </message>
    <message>
        <source>Microsoft has banned this sender because unwanted mail came from it.</source>
        <translation>Microsoft, istenmeyen e-posta geldiği için bu göndereni yasakladı.</translation>
    </message>
    <message>
        <source>Microsoft has banned this sender.</source>
        <translation>Microsoft bu göndereni yasakladı.</translation>
    </message>
    <message>
        <source>Microsoft says that the recipient&apos;s address is not valid.</source>
        <translation>Microsoft, alıcının adresinin geçerli olmadığını söylüyor.</translation>
    </message>
    <message>
        <source>Microsoft says that mail to this recipient is banned.</source>
        <translation>Microsoft, bu alıcıya e-postanın yasaklandığını söylüyor.</translation>
    </message>
    <message>
        <source>Microsoft says that the sending computer introduced itself with a false name, as infected computers do.</source>
        <translation>Microsoft, gönderen bilgisayarın virüslü bilgisayarlar gibi kendini yalan bir adla tanıttığını söylüyor.</translation>
    </message>
    <message>
        <source>Microsoft says that the recipient&apos;s organisation has blocked the sending server.</source>
        <translation>Microsoft, alıcının kuruluşunun gönderen sunucuyu engellediğini söylüyor.</translation>
    </message>
    <message>
        <source>Microsoft says that more mail came from that network than it accepts.</source>
        <translation>Microsoft, o ağdan kabul ettiğinden çok e-posta geldiğini söylüyor.</translation>
    </message>
    <message>
        <source>Microsoft says that the sender could not be proven, and that the sender&apos;s domain asks to refuse such mail. The sender may have been forged.</source>
        <translation>Microsoft, gönderenin kanıtlanamadığını ve gönderenin alan adının böyle e-postanın reddedilmesini istediğini söylüyor. Gönderen sahte olabilir.</translation>
    </message>
    <message>
        <source>Microsoft says that the recipient takes no mail over this kind of connection.</source>
        <translation>Microsoft, alıcının bu tür bağlantıyla e-posta almadığını söylüyor.</translation>
    </message>
    <message>
        <source>Microsoft has banned the sending server or account.</source>
        <translation>Microsoft, gönderen sunucuyu ya da hesabı yasakladı.</translation>
    </message>
    <message>
        <source>Microsoft says that the message names no proper sender.</source>
        <translation>Microsoft, iletide düzgün bir gönderen yazmadığını söylüyor.</translation>
    </message>
    <message>
        <source>Microsoft says that the recipient&apos;s organisation has put this sender on its own block list.</source>
        <translation>Microsoft, alıcının kuruluşunun bu göndereni kendi engelleme listesine koyduğunu söylüyor.</translation>
    </message>
    <message>
        <source>Microsoft says that whoever sends many messages must prove them with SPF, DKIM and DMARC.</source>
        <translation>Microsoft, çok ileti gönderenlerin bunları SPF, DKIM ve DMARC ile kanıtlaması gerektiğini söylüyor.</translation>
    </message>
    <message>
        <source>Microsoft has banned the sending server. Its operator can ask for it to be lifted.</source>
        <translation>Microsoft, gönderen sunucuyu yasakladı. Sunucuyu işletenler yasağın kaldırılmasını isteyebilir.</translation>
    </message>
    <message>
        <source>Microsoft has stopped the whole organisation from sending, because most of its mail looked suspicious. Only an administrator can have it lifted.</source>
        <translation>Microsoft, e-postasının çoğu kuşkulu göründüğü için bütün kuruluşun gönderimini durdurdu. Bunu yalnızca bir yönetici kaldırtabilir.</translation>
    </message>
    <message>
        <source>Microsoft says that the organisation has sent too much unwanted or bulk mail. Only an administrator can have it lifted.</source>
        <translation>Microsoft, kuruluşun çok fazla istenmeyen ya da toplu e-posta gönderdiğini söylüyor. Bunu yalnızca bir yönetici kaldırtabilir.</translation>
    </message>
    <message>
        <source>Microsoft does not take mail from this server yet, as happens to new or trial customers. It does not mean that anybody was hacked.</source>
        <translation>Microsoft, yeni ya da deneme müşterilerinde olduğu gibi bu sunucudan henüz e-posta almıyor. Bu, kimsenin hesabının ele geçirildiği anlamına gelmez.</translation>
    </message>
    <message>
        <source>Microsoft has stopped the sender, because it sends for domains that are not registered with the organisation.</source>
        <translation>Microsoft, kuruluşa kayıtlı olmayan alan adları adına gönderdiği için göndereni durdurdu.</translation>
    </message>
    <message>
        <source>Microsoft says that a rule of the organisation&apos;s administrator turned the message away.</source>
        <translation>Microsoft, kuruluşun yöneticisinin koyduğu bir kuralın iletiyi geri çevirdiğini söylüyor.</translation>
    </message>
    <message>
        <source>GoDaddy says that the sending server opened too many connections, or that its own servers are busy.</source>
        <extracomment>What a code of one mail provider means. Names of providers stay as they are.</extracomment>
        <translation>GoDaddy, gönderen sunucunun çok fazla bağlantı açtığını ya da kendi sunucularının meşgul olduğunu söylüyor.</translation>
    </message>
    <message>
        <source>GoDaddy says that the sending server is on the Cloudmark block list.</source>
        <translation>GoDaddy, gönderen sunucunun Cloudmark engelleme listesinde olduğunu söylüyor.</translation>
    </message>
    <message>
        <source>GoDaddy says that the sending server is on the Spamhaus block list.</source>
        <translation>GoDaddy, gönderen sunucunun Spamhaus engelleme listesinde olduğunu söylüyor.</translation>
    </message>
    <message>
        <source>GoDaddy says that the sending server has no proper name of its own.</source>
        <translation>GoDaddy, gönderen sunucunun düzgün bir adı olmadığını söylüyor.</translation>
    </message>
    <message>
        <source>GoDaddy has blocked the sending server for an hour or a day, because spam came from it.</source>
        <translation>GoDaddy, istenmeyen e-posta geldiği için gönderen sunucuyu bir saat ya da bir gün engelledi.</translation>
    </message>
    <message>
        <source>GoDaddy has blocked the sending server for an hour or a day, because it wrote to many addresses that do not exist.</source>
        <translation>GoDaddy, var olmayan birçok adrese yazdığı için gönderen sunucuyu bir saat ya da bir gün engelledi.</translation>
    </message>
    <message>
        <source>GoDaddy&apos;s filter took the message for spam.</source>
        <translation>GoDaddy&apos;nin filtresi iletiyi istenmeyen e-posta saydı.</translation>
    </message>
    <message>
        <source>GoDaddy says that signing in is not possible at this server.</source>
        <translation>GoDaddy, bu sunucuda oturum açılamadığını söylüyor.</translation>
    </message>
    <message>
        <source>GoDaddy says that the sender&apos;s address is wrong.</source>
        <translation>GoDaddy, gönderen adresinin yanlış olduğunu söylüyor.</translation>
    </message>
    <message>
        <source>GoDaddy says that the sender has reached a limit for messages or recipients.</source>
        <translation>GoDaddy, gönderenin ileti ya da alıcı sınırına ulaştığını söylüyor.</translation>
    </message>
    <message>
        <source>GoDaddy says that the sender&apos;s domain does not list the sending server.</source>
        <translation>GoDaddy, gönderenin alan adının gönderen sunucuyu listelemediğini söylüyor.</translation>
    </message>
    <message>
        <source>GoDaddy found a virus in the message.</source>
        <translation>GoDaddy iletide bir virüs buldu.</translation>
    </message>
    <message>
        <source>GMX, WEB.DE and their sister services name a page of theirs that describes the case.</source>
        <translation>GMX, WEB.DE ve kardeş hizmetleri, durumu anlatan bir sayfalarını belirtiyor.</translation>
    </message>
    <message>
        <source>GMX, WEB.DE or a sister service says that too much mail from there cannot be delivered: an outdated list, or a mailbox that somebody misuses.</source>
        <translation>GMX, WEB.DE ya da kardeş bir hizmet, oradan gelen çok fazla e-postanın teslim edilemediğini söylüyor: eski bir liste ya da birinin kötüye kullandığı bir posta kutusu.</translation>
    </message>
    <message>
        <source>GMX, WEB.DE or a sister service says that too much came in a short time.</source>
        <translation>GMX, WEB.DE ya da kardeş bir hizmet, kısa sürede çok fazla geldiğini söylüyor.</translation>
    </message>
    <message>
        <source>The servers of GMX, WEB.DE or a sister service have trouble at the moment.</source>
        <translation>GMX, WEB.DE ya da kardeş bir hizmetin sunucularında şu anda sorun var.</translation>
    </message>
    <message>
        <source>GMX, WEB.DE or a sister service says that nobody has this address.</source>
        <translation>GMX, WEB.DE ya da kardeş bir hizmet, kimsenin bu adresi olmadığını söylüyor.</translation>
    </message>
    <message>
        <source>GMX, WEB.DE or a sister service says that the message came from a server that the sender&apos;s domain does not list. Usually the sender was forged.</source>
        <translation>GMX, WEB.DE ya da kardeş bir hizmet, iletinin gönderenin alan adının listelemediği bir sunucudan geldiğini söylüyor. Çoğunlukla gönderen sahtedir.</translation>
    </message>
    <message>
        <source>GMX, WEB.DE or a sister service has the sending server on a block list.</source>
        <translation>GMX, WEB.DE ya da kardeş bir hizmet, gönderen sunucuyu bir engelleme listesinde tutuyor.</translation>
    </message>
    <message>
        <source>GMX, WEB.DE or a sister service says that the sender could not be proven, and that the sender&apos;s domain asks to refuse such mail.</source>
        <translation>GMX, WEB.DE ya da kardeş bir hizmet, gönderenin kanıtlanamadığını ve gönderenin alan adının böyle e-postanın reddedilmesini istediğini söylüyor.</translation>
    </message>
    <message>
        <source>Orange or La Poste says that the sending server is on the Spamhaus block list.</source>
        <translation>Orange ya da La Poste, gönderen sunucunun Spamhaus engelleme listesinde olduğunu söylüyor.</translation>
    </message>
    <message>
        <source>Orange or La Poste says that the sending server has a bad reputation.</source>
        <translation>Orange ya da La Poste, gönderen sunucunun itibarının kötü olduğunu söylüyor.</translation>
    </message>
    <message>
        <source>Orange or La Poste does not take mail from the sending server for now.</source>
        <translation>Orange ya da La Poste şimdilik gönderen sunucudan e-posta almıyor.</translation>
    </message>
    <message>
        <source>Orange or La Poste says that the sending server opened too many connections.</source>
        <translation>Orange ya da La Poste, gönderen sunucunun çok fazla bağlantı açtığını söylüyor.</translation>
    </message>
    <message>
        <source>Orange or La Poste says that the sender must sign in.</source>
        <translation>Orange ya da La Poste, gönderenin oturum açması gerektiğini söylüyor.</translation>
    </message>
    <message>
        <source>Orange or La Poste says that the sender&apos;s domain does not list the sending server.</source>
        <translation>Orange ya da La Poste, gönderenin alan adının gönderen sunucuyu listelemediğini söylüyor.</translation>
    </message>
    <message>
        <source>Orange or La Poste says that the sender&apos;s address is not valid.</source>
        <translation>Orange ya da La Poste, gönderen adresinin geçerli olmadığını söylüyor.</translation>
    </message>
    <message>
        <source>Orange or La Poste says that nobody has this address.</source>
        <translation>Orange ya da La Poste, kimsenin bu adresi olmadığını söylüyor.</translation>
    </message>
    <message>
        <source>Orange or La Poste says that the recipient&apos;s mailbox is full.</source>
        <translation>Orange ya da La Poste, alıcının posta kutusunun dolu olduğunu söylüyor.</translation>
    </message>
    <message>
        <source>Orange or La Poste says that this mailbox is put away or blocked.</source>
        <translation>Orange ya da La Poste, bu posta kutusunun kaldırıldığını ya da engellendiğini söylüyor.</translation>
    </message>
    <message>
        <source>La Poste says that the sender&apos;s address does not belong to the account that signed in.</source>
        <translation>La Poste, gönderen adresinin oturum açan hesaba ait olmadığını söylüyor.</translation>
    </message>
    <message>
        <source>Orange or La Poste asks to try again later.</source>
        <translation>Orange ya da La Poste, daha sonra yeniden denenmesini istiyor.</translation>
    </message>
    <message>
        <source>Orange or La Poste took the message for spam.</source>
        <translation>Orange ya da La Poste iletiyi istenmeyen e-posta saydı.</translation>
    </message>
    <message>
        <source>Orange or La Poste says that the message is too big.</source>
        <translation>Orange ya da La Poste, iletinin çok büyük olduğunu söylüyor.</translation>
    </message>
    <message>
        <source>Orange or La Poste says that the sender could not be proven.</source>
        <translation>Orange ya da La Poste, gönderenin kanıtlanamadığını söylüyor.</translation>
    </message>
    <message>
        <source>La Poste does not accept the sending server.</source>
        <translation>La Poste gönderen sunucuyu kabul etmiyor.</translation>
    </message>
    <message>
        <source>Mail.ru took the message for spam.</source>
        <translation>Mail.ru iletiyi istenmeyen e-posta saydı.</translation>
    </message>
    <message>
        <source>Mail.ru says that the recipient&apos;s mailbox is full.</source>
        <translation>Mail.ru, alıcının posta kutusunun dolu olduğunu söylüyor.</translation>
    </message>
    <message>
        <source>Mail.ru says that nobody has this address.</source>
        <translation>Mail.ru, kimsenin bu adresi olmadığını söylüyor.</translation>
    </message>
    <message>
        <source>Mail.ru gave up after many attempts.</source>
        <translation>Mail.ru birçok denemeden sonra vazgeçti.</translation>
    </message>
    <message>
        <source>Mail.ru says that this domain takes no mail.</source>
        <translation>Mail.ru, bu alan adının e-posta almadığını söylüyor.</translation>
    </message>
    <message>
        <source>Mail.ru says that the sender&apos;s address does not exist. Forged mail often looks like this.</source>
        <translation>Mail.ru, gönderen adresinin var olmadığını söylüyor. Sahte e-posta çoğunlukla böyle görünür.</translation>
    </message>
    <message>
        <source>QQ Mail says that nobody has this address.</source>
        <translation>QQ Mail, kimsenin bu adresi olmadığını söylüyor.</translation>
    </message>
    <message>
        <source>QQ Mail says that the recipient does not want mail from this sender.</source>
        <translation>QQ Mail, alıcının bu gönderenden e-posta istemediğini söylüyor.</translation>
    </message>
    <message>
        <source>QQ Mail says that the mailbox takes no mail now: it does not exist, or so much came that it is closed for a while.</source>
        <translation>QQ Mail, posta kutusunun şu anda e-posta almadığını söylüyor: yok ya da o kadar çok geliyor ki bir süre kapalı.</translation>
    </message>
    <message>
        <source>QQ Mail does not accept the content of the message.</source>
        <translation>QQ Mail iletinin içeriğini kabul etmiyor.</translation>
    </message>
    <message>
        <source>QQ Mail takes the sender or the sending server for a source of spam.</source>
        <translation>QQ Mail, göndereni ya da gönderen sunucuyu istenmeyen e-posta kaynağı sayıyor.</translation>
    </message>
    <message>
        <source>QQ Mail thinks that the message is an echo of mail that somebody sent in another&apos;s name.</source>
        <translation>QQ Mail, iletinin birinin başkasının adına gönderdiği e-postanın yankısı olduğunu düşünüyor.</translation>
    </message>
    <message>
        <source>QQ Mail says that nothing proves who sent the message.</source>
        <translation>QQ Mail, iletiyi kimin gönderdiğini hiçbir şeyin kanıtlamadığını söylüyor.</translation>
    </message>
    <message>
        <source>QQ Mail says that too much came from the sender in a short time.</source>
        <translation>QQ Mail, gönderenden kısa sürede çok fazla geldiğini söylüyor.</translation>
    </message>
    <message>
        <source>QQ Mail says that the message is too big.</source>
        <translation>QQ Mail, iletinin çok büyük olduğunu söylüyor.</translation>
    </message>
    <message>
        <source>QQ Mail says that this mailbox is switched off.</source>
        <translation>QQ Mail, bu posta kutusunun kapatıldığını söylüyor.</translation>
    </message>
    <message>
        <source>QQ Mail says that the address is not written as an address must be.</source>
        <translation>QQ Mail, adresin yanlış biçimde yazıldığını söylüyor.</translation>
    </message>
    <message>
        <source>The recipient&apos;s filter (Mimecast) says that nothing proves who sent the message.</source>
        <translation>Alıcının filtresi (Mimecast), iletiyi kimin gönderdiğini hiçbir şeyin kanıtlamadığını söylüyor.</translation>
    </message>
    <message>
        <source>The recipient&apos;s filter (Mimecast) lets new senders wait for a while. The message passes at a later attempt.</source>
        <translation>Alıcının filtresi (Mimecast) yeni gönderenleri bir süre bekletiyor. İleti sonraki bir denemede geçer.</translation>
    </message>
    <message>
        <source>The recipient&apos;s filter (Mimecast) says that the sending server has a bad reputation.</source>
        <translation>Alıcının filtresi (Mimecast), gönderen sunucunun itibarının kötü olduğunu söylüyor.</translation>
    </message>
    <message>
        <source>The recipient&apos;s filter (Mimecast) has blocked the sender.</source>
        <translation>Alıcının filtresi (Mimecast) göndereni engelledi.</translation>
    </message>
    <message>
        <source>The recipient&apos;s organisation has blocked the sender in its filter (Mimecast). Ask them to allow your address.</source>
        <translation>Alıcının kuruluşu göndereni kendi filtresinde (Mimecast) engelledi. Adresinize izin vermelerini isteyin.</translation>
    </message>
    <message>
        <source>The recipient has put this sender on a personal block list.</source>
        <translation>Alıcı bu göndereni kişisel bir engelleme listesine koydu.</translation>
    </message>
    <message>
        <source>The recipient&apos;s filter (Mimecast) says that the message claims to come from inside the recipient&apos;s organisation.</source>
        <translation>Alıcının filtresi (Mimecast), iletinin alıcının kuruluşu içinden geldiğini öne sürdüğünü söylüyor.</translation>
    </message>
    <message>
        <source>The recipient&apos;s filter (Mimecast) did not let the content through.</source>
        <translation>Alıcının filtresi (Mimecast) içeriği geçirmedi.</translation>
    </message>
    <message>
        <source>The recipient&apos;s organisation takes no mail from the network or country of the sending server.</source>
        <translation>Alıcının kuruluşu, gönderen sunucunun ağından ya da ülkesinden e-posta almıyor.</translation>
    </message>
    <message>
        <source>The recipient&apos;s filter (Mimecast) says that the message is too big.</source>
        <translation>Alıcının filtresi (Mimecast), iletinin çok büyük olduğunu söylüyor.</translation>
    </message>
    <message>
        <source>The recipient&apos;s filter (Mimecast) says that the message was going round in a circle.</source>
        <translation>Alıcının filtresi (Mimecast), iletinin dönüp durduğunu söylüyor.</translation>
    </message>
    <message>
        <source>The recipient&apos;s filter (Mimecast) is not responsible for this address.</source>
        <translation>Alıcının filtresi (Mimecast) bu adresten sorumlu değil.</translation>
    </message>
    <message>
        <source>The recipient&apos;s filter (Mimecast) takes no mail from the sending server for a while.</source>
        <translation>Alıcının filtresi (Mimecast) bir süre gönderen sunucudan e-posta almıyor.</translation>
    </message>
    <message>
        <source>The recipient&apos;s filter (Mimecast) takes no mail for this address for a while.</source>
        <translation>Alıcının filtresi (Mimecast) bir süre bu adres için e-posta almıyor.</translation>
    </message>
    <message>
        <source>The sending server is on the Spamhaus list: it has sent spam, is infected, or is a home connection that should not send mail itself.</source>
        <translation>Gönderen sunucu Spamhaus listesinde: istenmeyen e-posta göndermiş, virüs bulaşmış ya da kendisi e-posta göndermemesi gereken bir ev bağlantısı.</translation>
    </message>
    <message>
        <source>A domain or link in the message is on the Spamhaus list of bad domains.</source>
        <translation>İletideki bir alan adı ya da bağlantı, Spamhaus&apos;un kötü alan adları listesinde.</translation>
    </message>
    <message>
        <source>The sending server is on Barracuda&apos;s block list.</source>
        <translation>Gönderen sunucu Barracuda&apos;nın engelleme listesinde.</translation>
    </message>
    <message>
        <source>The sending server is on the SpamCop block list.</source>
        <translation>Gönderen sunucu SpamCop engelleme listesinde.</translation>
    </message>
    <message>
        <source>The sending server has a bad reputation at Cloudmark.</source>
        <translation>Gönderen sunucunun Cloudmark nezdinde itibarı kötü.</translation>
    </message>
    <message>
        <source>The sending server has a bad reputation at Proofpoint.</source>
        <translation>Gönderen sunucunun Proofpoint nezdinde itibarı kötü.</translation>
    </message>
    <message>
        <source>The sending server has a bad reputation at Trend Micro.</source>
        <translation>Gönderen sunucunun Trend Micro nezdinde itibarı kötü.</translation>
    </message>
    <message>
        <source>The company that hosts the sender&apos;s mail (MailChannels) says that much spam came from this mailbox or server. Somebody else may be using the mailbox.</source>
        <translation>Gönderenin e-postasını barındıran şirket (MailChannels), bu posta kutusundan ya da sunucudan çok istenmeyen e-posta geldiğini söylüyor. Posta kutusunu başkası kullanıyor olabilir.</translation>
    </message>
    <message>
        <source>The sender&apos;s hosting company has put a brake on the whole domain: too much mail, or too much that failed, within an hour. If you did not send it, somebody else may be using a mailbox of the domain.</source>
        <translation>Gönderenin barındırma şirketi bütün alan adını yavaşlattı: bir saat içinde çok fazla e-posta ya da çok fazla başarısız e-posta. Siz göndermediyseniz alan adındaki bir posta kutusunu başkası kullanıyor olabilir.</translation>
    </message>
    <message>
        <source>The sender&apos;s provider (Forpsi) has stopped this mailbox for an hour because it seems to be misused.</source>
        <translation>Gönderenin sağlayıcısı (Forpsi), kötüye kullanıldığı izlenimi verdiği için bu posta kutusunu bir saat durdurdu.</translation>
    </message>
    <message>
        <source>The filter in front of the recipient&apos;s mail system has blocked this sender.</source>
        <translation>Alıcının e-posta sisteminin önündeki filtre bu göndereni engelledi.</translation>
    </message>
    <message>
        <source>The receiving side has the sending server on a block list.</source>
        <translation>Alıcı taraf gönderen sunucuyu bir engelleme listesinde tutuyor.</translation>
    </message>
    <message>
        <source>Outlook.com takes less mail from the sending server for now, because of too much mail or its bad reputation.</source>
        <extracomment>What a code of one mail provider means. Names of providers stay as they are.</extracomment>
        <translation>Outlook.com, çok fazla e-posta ya da sunucunun kötü itibarı yüzünden şimdilik gönderen sunucudan daha az e-posta alıyor.</translation>
    </message>
    <message>
        <source>Outlook.com says that the message looks like spam or that the sending server has a bad reputation.</source>
        <translation>Outlook.com, iletinin istenmeyen e-postaya benzediğini ya da gönderen sunucunun itibarının kötü olduğunu söylüyor.</translation>
    </message>
    <message>
        <source>Outlook.com says that the sending server tries out addresses, as collectors of addresses do.</source>
        <translation>Outlook.com, gönderen sunucunun adres toplayanlar gibi adresleri denediğini söylüyor.</translation>
    </message>
    <message>
        <source>Outlook.com says that anybody can send through that server, so that it gets misused.</source>
        <translation>Outlook.com, o sunucudan herkesin gönderebildiğini, bu yüzden kötüye kullanıldığını söylüyor.</translation>
    </message>
    <message>
        <source>Outlook.com says that many people complained about mail from that server.</source>
        <translation>Outlook.com, o sunucudan gelen e-postadan birçok kişinin şikâyetçi olduğunu söylüyor.</translation>
    </message>
    <message>
        <source>Outlook.com says that the message came straight from a home connection, as mail from infected computers does.</source>
        <translation>Outlook.com, iletinin virüslü bilgisayarların e-postası gibi doğrudan bir ev bağlantısından geldiğini söylüyor.</translation>
    </message>
    <message>
        <source>Outlook.com says that the sending computer is probably infected or misused.</source>
        <translation>Outlook.com, gönderen bilgisayarın büyük olasılıkla virüslü olduğunu ya da kötüye kullanıldığını söylüyor.</translation>
    </message>
    <message>
        <source>Outlook.com says that the sending server is on the Spamhaus block list.</source>
        <translation>Outlook.com, gönderen sunucunun Spamhaus engelleme listesinde olduğunu söylüyor.</translation>
    </message>
    <message>
        <source>Yahoo has put the message off because of complaints, unusual amounts or the bad reputation of the sending server.</source>
        <translation>Yahoo, şikâyetler, olağan dışı miktarlar ya da gönderen sunucunun itibarının kötü olması yüzünden iletiyi erteledi.</translation>
    </message>
    <message>
        <source>Yahoo has put the message off: more mail than expected came from the sending server, or people complained about it.</source>
        <translation>Yahoo iletiyi erteledi: gönderen sunucudan beklenenden çok e-posta geldi ya da şikâyet edenler oldu.</translation>
    </message>
    <message>
        <source>Yahoo takes no mail from the sending server for now.</source>
        <translation>Yahoo şimdilik gönderen sunucudan e-posta almıyor.</translation>
    </message>
    <message>
        <source>Yahoo takes no mail from the sending server until its operator has settled it with them.</source>
        <translation>Yahoo, işletenleri konuyu onlarla çözene kadar gönderen sunucudan e-posta almıyor.</translation>
    </message>
    <message>
        <source>Yahoo says that the content, or a page it links to, looks like fraud or carries malware.</source>
        <translation>Yahoo, içeriğin ya da bağlantı verdiği bir sayfanın dolandırıcılığa benzediğini ya da zararlı yazılım taşıdığını söylüyor.</translation>
    </message>
    <message>
        <source>Yahoo says that the sending server is on the Spamhaus block list.</source>
        <translation>Yahoo, gönderen sunucunun Spamhaus engelleme listesinde olduğunu söylüyor.</translation>
    </message>
    <message>
        <source>Yahoo says that its rules do not allow this message; it does not tell which rule.</source>
        <translation>Yahoo, kurallarının bu iletiye izin vermediğini söylüyor; hangi kural olduğunu söylemiyor.</translation>
    </message>
    <message>
        <source>Yahoo says that nothing proves who sent the message.</source>
        <translation>Yahoo, iletiyi kimin gönderdiğini hiçbir şeyin kanıtlamadığını söylüyor.</translation>
    </message>
    <message>
        <source>Yahoo says that nobody has this address.</source>
        <translation>Yahoo, kimsenin bu adresi olmadığını söylüyor.</translation>
    </message>
    <message>
        <source>Yahoo says that this mailbox is switched off.</source>
        <translation>Yahoo, bu posta kutusunun kapatıldığını söylüyor.</translation>
    </message>
    <message>
        <source>Yahoo says that this person is getting too much mail just now.</source>
        <translation>Yahoo, bu kişiye şu anda çok fazla e-posta geldiğini söylüyor.</translation>
    </message>
    <message>
        <source>Yahoo&apos;s servers are busy at the moment.</source>
        <translation>Yahoo&apos;nun sunucuları şu anda meşgul.</translation>
    </message>
    <message>
        <source>Yahoo says that the part of the sender&apos;s address after the @ cannot be found.</source>
        <translation>Yahoo, gönderen adresinin @ işaretinden sonraki bölümünün bulunamadığını söylüyor.</translation>
    </message>
    <message>
        <source>Yahoo says that the header lines of the message are not as the rules for mail ask.</source>
        <translation>Yahoo, iletinin başlık satırlarının e-posta kurallarına uymadığını söylüyor.</translation>
    </message>
    <message>
        <source>Yahoo takes only so many messages in one go; the rest comes later.</source>
        <translation>Yahoo bir defada ancak belirli sayıda ileti alır; gerisi sonra gelir.</translation>
    </message>
    <message>
        <source>Yahoo says that this is not the server for that address.</source>
        <translation>Yahoo, bunun o adresin sunucusu olmadığını söylüyor.</translation>
    </message>
    <message>
        <source>iCloud says that nobody has this address.</source>
        <translation>iCloud, kimsenin bu adresi olmadığını söylüyor.</translation>
    </message>
    <message>
        <source>iCloud says that this address is switched off.</source>
        <translation>iCloud, bu adresin kapatıldığını söylüyor.</translation>
    </message>
    <message>
        <source>iCloud says that this person has left its servers.</source>
        <translation>iCloud, bu kişinin sunucularından ayrıldığını söylüyor.</translation>
    </message>
    <message>
        <source>iCloud says that the recipient has no storage left.</source>
        <translation>iCloud, alıcının depolama alanının kalmadığını söylüyor.</translation>
    </message>
    <message>
        <source>iCloud says that this person is getting too much mail just now.</source>
        <translation>iCloud, bu kişiye şu anda çok fazla e-posta geldiğini söylüyor.</translation>
    </message>
    <message>
        <source>iCloud asks to try again later.</source>
        <translation>iCloud, daha sonra yeniden denenmesini istiyor.</translation>
    </message>
    <message>
        <source>iCloud&apos;s filter refused the message for its content or for the bad reputation of the sending server.</source>
        <translation>iCloud&apos;un filtresi, içeriği ya da gönderen sunucunun itibarının kötü olması yüzünden iletiyi reddetti.</translation>
    </message>
    <message>
        <source>iCloud&apos;s rules do not allow this message.</source>
        <translation>iCloud&apos;un kuralları bu iletiye izin vermiyor.</translation>
    </message>
    <message>
        <source>iCloud says that neither of two checks could prove who sent the message.</source>
        <translation>iCloud, iki kontrolün de iletiyi kimin gönderdiğini kanıtlayamadığını söylüyor.</translation>
    </message>
    <message>
        <source>iCloud says that the sender could not be proven, and that the sender&apos;s domain asks to refuse such mail.</source>
        <translation>iCloud, gönderenin kanıtlanamadığını ve gönderenin alan adının böyle e-postanın reddedilmesini istediğini söylüyor.</translation>
    </message>
    <message>
        <source>iCloud says that the sending server is on Proofpoint&apos;s block list.</source>
        <translation>iCloud, gönderen sunucunun Proofpoint&apos;in engelleme listesinde olduğunu söylüyor.</translation>
    </message>
    <message>
        <source>iCloud says that the sending server or domain is on the Spamhaus block list.</source>
        <translation>iCloud, gönderen sunucunun ya da alan adının Spamhaus engelleme listesinde olduğunu söylüyor.</translation>
    </message>
    <message>
        <source>iCloud says that the part of the sender&apos;s address after the @ cannot be found.</source>
        <translation>iCloud, gönderen adresinin @ işaretinden sonraki bölümünün bulunamadığını söylüyor.</translation>
    </message>
    <message>
        <source>Comcast says that the message came straight from a home connection of its own.</source>
        <translation>Comcast, iletinin doğrudan kendi ev bağlantılarından birinden geldiğini söylüyor.</translation>
    </message>
    <message>
        <source>Comcast says that the message came straight from a home connection, as mail from infected computers does.</source>
        <translation>Comcast, iletinin virüslü bilgisayarların e-postası gibi doğrudan bir ev bağlantısından geldiğini söylüyor.</translation>
    </message>
    <message>
        <source>Comcast says that mail like spam has come from the sending server.</source>
        <translation>Comcast, gönderen sunucudan istenmeyen e-postaya benzer e-posta geldiğini söylüyor.</translation>
    </message>
    <message>
        <source>Comcast says that the sending server is on the Spamhaus block list.</source>
        <translation>Comcast, gönderen sunucunun Spamhaus engelleme listesinde olduğunu söylüyor.</translation>
    </message>
    <message>
        <source>Comcast says that the sending server is on the Cloudmark block list.</source>
        <translation>Comcast, gönderen sunucunun Cloudmark engelleme listesinde olduğunu söylüyor.</translation>
    </message>
    <message>
        <source>Comcast says that the sending server is on two block lists, Spamhaus and Cloudmark.</source>
        <translation>Comcast, gönderen sunucunun iki engelleme listesinde olduğunu söylüyor: Spamhaus ve Cloudmark.</translation>
    </message>
    <message>
        <source>Comcast says that the sending server has a bad mark at Return Path.</source>
        <translation>Comcast, gönderen sunucunun Return Path&apos;te kötü not aldığını söylüyor.</translation>
    </message>
    <message>
        <source>Comcast says that the sending server is on several block lists.</source>
        <translation>Comcast, gönderen sunucunun birkaç engelleme listesinde olduğunu söylüyor.</translation>
    </message>
    <message>
        <source>Comcast says that the sending server sends more than it accepts.</source>
        <translation>Comcast, gönderen sunucunun kabul ettiğinden çok gönderdiğini söylüyor.</translation>
    </message>
    <message>
        <source>Comcast says that the content looks like fraud.</source>
        <translation>Comcast, içeriğin dolandırıcılığa benzediğini söylüyor.</translation>
    </message>
    <message>
        <source>Comcast says that the sending server opened too many connections at once.</source>
        <translation>Comcast, gönderen sunucunun aynı anda çok fazla bağlantı açtığını söylüyor.</translation>
    </message>
    <message>
        <source>Comcast says that the sending server has no proper name of its own.</source>
        <translation>Comcast, gönderen sunucunun düzgün bir adı olmadığını söylüyor.</translation>
    </message>
    <message>
        <source>Spectrum reports a problem with mail that comes into its network.</source>
        <translation>Spectrum, ağına gelen e-postayla ilgili bir sorun bildiriyor.</translation>
    </message>
    <message>
        <source>Spectrum reports a problem with mail that one of its own customers sends.</source>
        <translation>Spectrum, kendi müşterilerinden birinin gönderdiği e-postayla ilgili bir sorun bildiriyor.</translation>
    </message>
    <message>
        <source>Spectrum has blocked the sending address because of suspicious activity.</source>
        <translation>Spectrum, kuşkulu etkinlik yüzünden gönderen adresi engelledi.</translation>
    </message>
    <message>
        <source>Spectrum has blocked this account from sending because of suspicious activity. Change all its passwords.</source>
        <translation>Spectrum, kuşkulu etkinlik yüzünden bu hesaptan gönderimi durdurdu. Hesabın bütün parolalarını değiştirin.</translation>
    </message>
    <message>
        <source>Spectrum has limited this account because of suspicious activity.</source>
        <translation>Spectrum, kuşkulu etkinlik yüzünden bu hesabı sınırladı.</translation>
    </message>
    <message>
        <source>Spectrum asks to try again later.</source>
        <translation>Spectrum, daha sonra yeniden denenmesini istiyor.</translation>
    </message>
    <message>
        <source>Spectrum says that the sending server has no proper name of its own.</source>
        <translation>Spectrum, gönderen sunucunun düzgün bir adı olmadığını söylüyor.</translation>
    </message>
    <message>
        <source>Spectrum says that its rules for this domain do not allow the message.</source>
        <translation>Spectrum, bu alan adıyla ilgili kurallarının iletiye izin vermediğini söylüyor.</translation>
    </message>
    <message>
        <source>Spectrum says that the sending server is on the Cloudmark block list.</source>
        <translation>Spectrum, gönderen sunucunun Cloudmark engelleme listesinde olduğunu söylüyor.</translation>
    </message>
    <message>
        <source>Spectrum says that the sending server is on the Spamhaus block list.</source>
        <translation>Spectrum, gönderen sunucunun Spamhaus engelleme listesinde olduğunu söylüyor.</translation>
    </message>
    <message>
        <source>Spectrum takes no mail over this kind of connection.</source>
        <translation>Spectrum bu tür bağlantıyla e-posta almıyor.</translation>
    </message>
    <message>
        <source>Spectrum says that the sending server opened too many connections.</source>
        <translation>Spectrum, gönderen sunucunun çok fazla bağlantı açtığını söylüyor.</translation>
    </message>
    <message>
        <source>Spectrum says that too many messages or recipients, or too much spam, came from the sender.</source>
        <translation>Spectrum, gönderenden çok fazla ileti ya da alıcı, ya da çok fazla istenmeyen e-posta geldiğini söylüyor.</translation>
    </message>
    <message>
        <source>Spectrum says that the sender&apos;s address is not the one that signed in.</source>
        <translation>Spectrum, gönderen adresinin oturum açan adres olmadığını söylüyor.</translation>
    </message>
    <message>
        <source>Spectrum says that the message is over 20 MB.</source>
        <translation>Spectrum, iletinin 20 MB sınırını aştığını söylüyor.</translation>
    </message>
    <message>
        <source>Spectrum says that too many messages, recipients or wrong addresses came from the sender.</source>
        <translation>Spectrum, gönderenden çok fazla ileti, alıcı ya da yanlış adres geldiğini söylüyor.</translation>
    </message>
    <message>
        <source>Cox has blocked the sending server for behaving like a source of spam.</source>
        <translation>Cox, istenmeyen e-posta kaynağı gibi davrandığı için gönderen sunucuyu engelledi.</translation>
    </message>
    <message>
        <source>Cox says that the sending server has no proper name of its own.</source>
        <translation>Cox, gönderen sunucunun düzgün bir adı olmadığını söylüyor.</translation>
    </message>
    <message>
        <source>Cox says that nothing proves who sent the message.</source>
        <translation>Cox, iletiyi kimin gönderdiğini hiçbir şeyin kanıtlamadığını söylüyor.</translation>
    </message>
    <message>
        <source>Cox could not check the sender&apos;s address.</source>
        <translation>Cox, gönderenin adresini kontrol edemedi.</translation>
    </message>
    <message>
        <source>Cox says that the sending server opened more than ten connections at once.</source>
        <translation>Cox, gönderen sunucunun aynı anda ondan çok bağlantı açtığını söylüyor.</translation>
    </message>
    <message>
        <source>Cox says that this account has sent more than it may.</source>
        <translation>Cox, bu hesabın izin verilenden çok gönderdiğini söylüyor.</translation>
    </message>
    <message>
        <source>Cox has blocked the sending server for up to 24 hours.</source>
        <translation>Cox, gönderen sunucuyu en çok 24 saat için engelledi.</translation>
    </message>
    <message>
        <source>Cox has limited this account because of suspicious activity.</source>
        <translation>Cox, kuşkulu etkinlik yüzünden bu hesabı sınırladı.</translation>
    </message>
    <message>
        <source>Cox has blocked this account because of suspicious activity.</source>
        <translation>Cox, kuşkulu etkinlik yüzünden bu hesabı engelledi.</translation>
    </message>
    <message>
        <source>Cox says that the sending server is on one or more public block lists.</source>
        <translation>Cox, gönderen sunucunun bir ya da daha çok herkese açık engelleme listesinde olduğunu söylüyor.</translation>
    </message>
    <message>
        <source>A number as web sites use it: the mail service&apos;s web part did not understand what was asked of it. It is no mail code, and it says nothing about the recipient.</source>
        <extracomment>What a standard code of mail servers means, in one or two sentences for people without technical knowledge. SPF, DKIM, DMARC and ARC are names of techniques and stay as they are.</extracomment>
        <translation>Web sitelerinin kullandığı türden bir sayı: e-posta hizmetinin web bölümü kendisinden isteneni anlamadı. Bu bir e-posta kodu değildir ve alıcı hakkında bir şey söylemez.</translation>
    </message>
    <message>
        <source>A number as web sites use it: the mail service wants a sign-in first. Sign in to your mailbox again.</source>
        <translation>Web sitelerinin kullandığı türden bir sayı: e-posta hizmeti önce oturum açılmasını istiyor. Posta kutunuzda yeniden oturum açın.</translation>
    </message>
    <message>
        <source>A number as web sites use it: the mail service understood, but does not allow it for this account.</source>
        <translation>Web sitelerinin kullandığı türden bir sayı: e-posta hizmeti anladı, ama bu hesaba izin vermiyor.</translation>
    </message>
    <message>
        <source>A number as web sites use it: what was looked for is not there. For mail it usually means that the address or the page behind a link does not exist.</source>
        <translation>Web sitelerinin kullandığı türden bir sayı: aranan şey orada yok. E-postada bu çoğunlukla adresin ya da bir bağlantının arkasındaki sayfanın var olmadığı anlamına gelir.</translation>
    </message>
    <message>
        <source>The other server is closing the connection. It is busy or under repair; the message will be tried again.</source>
        <translation>Karşı sunucu bağlantıyı kapatıyor. Meşgul ya da bakımda; ileti yeniden denenecek.</translation>
    </message>
    <message>
        <source>The mailbox cannot be reached at the moment. It may be busy, or new senders are made to wait for a while.</source>
        <translation>Posta kutusuna şu anda ulaşılamıyor. Meşgul olabilir ya da yeni gönderenler bir süre bekletiliyordur.</translation>
    </message>
    <message>
        <source>The other server has trouble of its own at the moment. The message will be tried again.</source>
        <translation>Karşı sunucunun şu anda kendi sorunu var. İleti yeniden denenecek.</translation>
    </message>
    <message>
        <source>The other server has no room at the moment, or there were too many recipients at once.</source>
        <translation>Karşı sunucuda şu anda yer yok ya da bir defada çok fazla alıcı vardı.</translation>
    </message>
    <message>
        <source>Signing in or encrypting does not work at the moment.</source>
        <translation>Oturum açma ya da şifreleme şu anda çalışmıyor.</translation>
    </message>
    <message>
        <source>The other server cannot do what was asked at the moment.</source>
        <translation>Karşı sunucu isteneni şu anda yapamıyor.</translation>
    </message>
    <message>
        <source>The other server did not understand a command. This is a fault between the two mail systems.</source>
        <translation>Karşı sunucu bir komutu anlamadı. Bu, iki e-posta sistemi arasında bir aksaklıktır.</translation>
    </message>
    <message>
        <source>Something in a command or in an address is not written as it must be.</source>
        <translation>Bir komutta ya da adreste bir şey olması gerektiği gibi yazılmamış.</translation>
    </message>
    <message>
        <source>The other server does not know this command. This is a fault between the two mail systems.</source>
        <translation>Karşı sunucu bu komutu bilmiyor. Bu, iki e-posta sistemi arasında bir aksaklıktır.</translation>
    </message>
    <message>
        <source>Commands came in the wrong order. Often the mail program did not sign in before sending.</source>
        <translation>Komutlar yanlış sırada geldi. Çoğunlukla e-posta programı göndermeden önce oturum açmamıştır.</translation>
    </message>
    <message>
        <source>The other server does not know this form of a command.</source>
        <translation>Karşı sunucu bir komutun bu biçimini bilmiyor.</translation>
    </message>
    <message>
        <source>This computer takes no mail at all.</source>
        <translation>Bu bilgisayar hiç e-posta almıyor.</translation>
    </message>
    <message>
        <source>The server wants a sign-in, or an encrypted connection, first.</source>
        <translation>Sunucu önce oturum açılmasını ya da şifreli bir bağlantı istiyor.</translation>
    </message>
    <message>
        <source>Another way of signing in is needed: an app password, or the web browser.</source>
        <translation>Başka bir oturum açma yolu gerekiyor: uygulama parolası ya da tarayıcı.</translation>
    </message>
    <message>
        <source>The user name or the password was not accepted.</source>
        <translation>Kullanıcı adı ya da parola kabul edilmedi.</translation>
    </message>
    <message>
        <source>The other server refused for good: either the mailbox does not exist, or a rule stands against the message. The words beside the number tell which.</source>
        <translation>Karşı sunucu kesin olarak reddetti: ya posta kutusu yok ya da bir kural iletiye engel. Hangisi olduğunu sayının yanındaki sözler söyler.</translation>
    </message>
    <message>
        <source>The recipient is not at this server. The notice may name another address.</source>
        <translation>Alıcı bu sunucuda değil. Bildirim başka bir adres belirtiyor olabilir.</translation>
    </message>
    <message>
        <source>No room: the mailbox is full, or the message is too large.</source>
        <translation>Yer yok: posta kutusu dolu ya da ileti çok büyük.</translation>
    </message>
    <message>
        <source>The address is not allowed or not written as it must be.</source>
        <translation>Adrese izin verilmiyor ya da adres olması gerektiği gibi yazılmamış.</translation>
    </message>
    <message>
        <source>The other server refused for good without saying more by the number. The words beside it tell why.</source>
        <translation>Karşı sunucu kesin olarak reddetti, sayı da başka bir şey söylemiyor. Nedenini yanındaki sözler söyler.</translation>
    </message>
    <message>
        <source>The other server does not know something that was said along with the sender&apos;s or the recipient&apos;s address.</source>
        <translation>Karşı sunucu, gönderenin ya da alıcının adresiyle birlikte söylenen bir şeyi bilmiyor.</translation>
    </message>
    <message>
        <source>The part of the address after the @ takes no mail.</source>
        <translation>Adresin @ işaretinden sonraki bölümü e-posta almıyor.</translation>
    </message>
    <message>
        <source>Nothing more is said than that it failed, or worked.</source>
        <translation>Başarısız olduğu ya da başarılı olduğu dışında bir şey söylenmiyor.</translation>
    </message>
    <message>
        <source>Something is wrong with one of the addresses.</source>
        <translation>Adreslerden birinde bir yanlışlık var.</translation>
    </message>
    <message>
        <source>There is no mailbox of this name, that is, the part before the @.</source>
        <translation>Bu adda, yani @ işaretinden önceki bölümle, bir posta kutusu yok.</translation>
    </message>
    <message>
        <source>The part after the @ does not exist or takes no mail.</source>
        <translation>@ işaretinden sonraki bölüm yok ya da e-posta almıyor.</translation>
    </message>
    <message>
        <source>The recipient&apos;s address is not written as an address must be.</source>
        <translation>Alıcı adresi yanlış biçimde yazılmış.</translation>
    </message>
    <message>
        <source>The address fits more than one mailbox.</source>
        <translation>Adres birden çok posta kutusuna uyuyor.</translation>
    </message>
    <message>
        <source>The recipient&apos;s address is right.</source>
        <translation>Alıcının adresi doğru.</translation>
    </message>
    <message>
        <source>The recipient has moved and left no new address.</source>
        <translation>Alıcı taşınmış ve yeni adres bırakmamış.</translation>
    </message>
    <message>
        <source>The sender&apos;s address is not written as an address must be.</source>
        <translation>Gönderen adresi yanlış biçimde yazılmış.</translation>
    </message>
    <message>
        <source>The part of the sender&apos;s address after the @ does not exist, so that no answer could come back.</source>
        <translation>Gönderen adresinin @ işaretinden sonraki bölümü yok, bu yüzden hiçbir yanıt geri gelemezdi.</translation>
    </message>
    <message>
        <source>The message was passed on to a system that cannot report what becomes of it.</source>
        <translation>İleti, sonrasını bildiremeyen bir sisteme aktarıldı.</translation>
    </message>
    <message>
        <source>The part after the @ says of itself that it never takes mail.</source>
        <translation>@ işaretinden sonraki bölüm, hiç e-posta almadığını kendisi bildiriyor.</translation>
    </message>
    <message>
        <source>The mailbox exists, but something about it went wrong.</source>
        <translation>Posta kutusu var, ama onunla ilgili bir şey ters gitti.</translation>
    </message>
    <message>
        <source>The mailbox is switched off or takes no mail.</source>
        <translation>Posta kutusu kapatılmış ya da e-posta almıyor.</translation>
    </message>
    <message>
        <source>The mailbox is full.</source>
        <translation>Posta kutusu dolu.</translation>
    </message>
    <message>
        <source>The message is longer than this mailbox accepts.</source>
        <translation>İleti bu posta kutusunun kabul ettiğinden uzun.</translation>
    </message>
    <message>
        <source>The members of the mailing list could not be found out.</source>
        <translation>E-posta listesinin üyeleri bulunamadı.</translation>
    </message>
    <message>
        <source>Something is wrong with the receiving mail system.</source>
        <translation>Alıcı e-posta sisteminde bir yanlışlık var.</translation>
    </message>
    <message>
        <source>The receiving mail system has no storage left.</source>
        <translation>Alıcı e-posta sisteminin depolama alanı kalmamış.</translation>
    </message>
    <message>
        <source>The receiving mail system takes no mail at the moment.</source>
        <translation>Alıcı e-posta sistemi şu anda e-posta almıyor.</translation>
    </message>
    <message>
        <source>The receiving mail system lacks something that the message needs.</source>
        <translation>Alıcı e-posta sisteminde iletinin gerektirdiği bir şey yok.</translation>
    </message>
    <message>
        <source>The message is too large for the receiving mail system.</source>
        <translation>İleti, alıcı e-posta sistemi için çok büyük.</translation>
    </message>
    <message>
        <source>The receiving mail system is set up wrongly.</source>
        <translation>Alıcı e-posta sistemi yanlış ayarlanmış.</translation>
    </message>
    <message>
        <source>The message was taken, but with another priority.</source>
        <translation>İleti alındı, ama başka bir öncelikle.</translation>
    </message>
    <message>
        <source>Something is wrong on the way between the mail systems.</source>
        <translation>E-posta sistemleri arasındaki yolda bir yanlışlık var.</translation>
    </message>
    <message>
        <source>The receiving computer did not answer.</source>
        <translation>Alıcı bilgisayar yanıt vermedi.</translation>
    </message>
    <message>
        <source>The connection was made and then broke.</source>
        <translation>Bağlantı kuruldu, sonra koptu.</translation>
    </message>
    <message>
        <source>The directory in which mail systems look each other up failed.</source>
        <translation>E-posta sistemlerinin birbirini aradığı rehber çalışmadı.</translation>
    </message>
    <message>
        <source>No way to the recipient&apos;s mail system was found.</source>
        <translation>Alıcının e-posta sistemine giden bir yol bulunamadı.</translation>
    </message>
    <message>
        <source>The mail system has more to do than it can.</source>
        <translation>E-posta sisteminin yapabileceğinden çok işi var.</translation>
    </message>
    <message>
        <source>The message was going round in a circle.</source>
        <translation>İleti dönüp duruyordu.</translation>
    </message>
    <message>
        <source>The message could not be delivered in time and was given up.</source>
        <translation>İleti zamanında teslim edilemedi ve bırakıldı.</translation>
    </message>
    <message>
        <source>The two mail systems did not understand each other.</source>
        <translation>İki e-posta sistemi birbirini anlamadı.</translation>
    </message>
    <message>
        <source>A command was wrong or came at the wrong time.</source>
        <translation>Bir komut yanlıştı ya da yanlış zamanda geldi.</translation>
    </message>
    <message>
        <source>A command was not written as it must be.</source>
        <translation>Bir komut olması gerektiği gibi yazılmamıştı.</translation>
    </message>
    <message>
        <source>The message has too many recipients.</source>
        <translation>İletide çok fazla alıcı var.</translation>
    </message>
    <message>
        <source>Something that was said along with a command was wrong.</source>
        <translation>Bir komutla birlikte söylenen bir şey yanlıştı.</translation>
    </message>
    <message>
        <source>The two mail systems speak different versions.</source>
        <translation>İki e-posta sistemi farklı sürümler kullanıyor.</translation>
    </message>
    <message>
        <source>What was sent for signing in was too long.</source>
        <translation>Oturum açmak için gönderilen çok uzundu.</translation>
    </message>
    <message>
        <source>Something in the content of the message caused the failure.</source>
        <translation>Başarısızlığa iletinin içeriğindeki bir şey yol açtı.</translation>
    </message>
    <message>
        <source>The recipient&apos;s mail system does not take this kind of content.</source>
        <translation>Alıcının e-posta sistemi bu tür içerik almıyor.</translation>
    </message>
    <message>
        <source>The message would have to be converted, and that is not allowed.</source>
        <translation>İletinin dönüştürülmesi gerekirdi, buna izin verilmiyor.</translation>
    </message>
    <message>
        <source>The message would have to be converted, and that is not possible.</source>
        <translation>İletinin dönüştürülmesi gerekirdi, bu mümkün değil.</translation>
    </message>
    <message>
        <source>The message was delivered, but lost something when it was converted.</source>
        <translation>İleti teslim edildi, ama dönüştürülürken bir şey kaybetti.</translation>
    </message>
    <message>
        <source>Converting the message failed.</source>
        <translation>İletiyi dönüştürme başarısız oldu.</translation>
    </message>
    <message>
        <source>The content of the message could not be fetched.</source>
        <translation>İletinin içeriği alınamadı.</translation>
    </message>
    <message>
        <source>The recipient&apos;s mail system does not take addresses with letters outside plain English.</source>
        <translation>Alıcının e-posta sistemi, düz İngiliz alfabesi dışında harfler içeren adresleri almıyor.</translation>
    </message>
    <message>
        <source>The answer needs letters that the other side cannot take.</source>
        <translation>Yanıt, karşı tarafın alamayacağı harfler gerektiriyor.</translation>
    </message>
    <message>
        <source>The recipient&apos;s mail system does not take header lines with letters outside plain English.</source>
        <translation>Alıcının e-posta sistemi, düz İngiliz alfabesi dışında harfler içeren başlık satırlarını almıyor.</translation>
    </message>
    <message>
        <source>A security rule stands against it.</source>
        <translation>Bir güvenlik kuralı buna engel.</translation>
    </message>
    <message>
        <source>It was refused by a rule. The number alone does not tell which: a spam filter, a block list, or a missing permission.</source>
        <translation>Bir kural yüzünden reddedildi. Hangisi olduğunu sayı tek başına söylemez: istenmeyen e-posta filtresi, engelleme listesi ya da eksik bir izin.</translation>
    </message>
    <message>
        <source>The sender may not write to this mailing list.</source>
        <translation>Gönderen bu e-posta listesine yazamaz.</translation>
    </message>
    <message>
        <source>The security of the message would have to be changed, and that is not possible.</source>
        <translation>İletinin güvenliğinin değiştirilmesi gerekirdi, bu mümkün değil.</translation>
    </message>
    <message>
        <source>A security feature that is needed is not there.</source>
        <translation>Gerekli bir güvenlik özelliği yok.</translation>
    </message>
    <message>
        <source>Encrypting or signing failed.</source>
        <translation>Şifreleme ya da imzalama başarısız oldu.</translation>
    </message>
    <message>
        <source>The kind of encryption is not known there.</source>
        <translation>Şifreleme türü orada bilinmiyor.</translation>
    </message>
    <message>
        <source>The message has been changed or damaged on the way.</source>
        <translation>İleti yolda değişmiş ya da bozulmuş.</translation>
    </message>
    <message>
        <source>The way of signing in is too weak; often an app password is needed.</source>
        <translation>Oturum açma yolu yeterince güvenli değil; çoğunlukla uygulama parolası gerekir.</translation>
    </message>
    <message>
        <source>An encrypted connection is needed.</source>
        <translation>Şifreli bir bağlantı gerekiyor.</translation>
    </message>
    <message>
        <source>This way of signing in needs an encrypted connection.</source>
        <translation>Bu oturum açma yolu şifreli bir bağlantı gerektiriyor.</translation>
    </message>
    <message>
        <source>The password must be set anew.</source>
        <translation>Parolanın yeniden belirlenmesi gerekiyor.</translation>
    </message>
    <message>
        <source>The account is switched off.</source>
        <translation>Hesap kapatılmış.</translation>
    </message>
    <message>
        <source>The two mail systems would first have to trust each other.</source>
        <translation>İki e-posta sisteminin önce birbirine güvenmesi gerekirdi.</translation>
    </message>
    <message>
        <source>The priority of the message is too low.</source>
        <translation>İletinin önceliği çok düşük.</translation>
    </message>
    <message>
        <source>The message is too large for its priority.</source>
        <translation>İleti, önceliğine göre çok büyük.</translation>
    </message>
    <message>
        <source>The mailbox belongs to somebody else now.</source>
        <translation>Posta kutusu artık başkasının.</translation>
    </message>
    <message>
        <source>The part after the @ belongs to somebody else now.</source>
        <translation>@ işaretinden sonraki bölüm artık başkasının.</translation>
    </message>
    <message>
        <source>It could not be found out whether the mailbox has changed hands.</source>
        <translation>Posta kutusunun el değiştirip değiştirmediği öğrenilemedi.</translation>
    </message>
    <message>
        <source>The message carries no valid signature of a domain (DKIM).</source>
        <translation>İleti, bir alan adının geçerli imzasını taşımıyor (DKIM).</translation>
    </message>
    <message>
        <source>The message carries no signature that is accepted there (DKIM).</source>
        <translation>İleti, orada kabul edilen bir imza taşımıyor (DKIM).</translation>
    </message>
    <message>
        <source>The message carries no signature of the domain that it shows as its sender (DKIM).</source>
        <translation>İleti, gönderen olarak gösterdiği alan adının imzasını taşımıyor (DKIM).</translation>
    </message>
    <message>
        <source>The message came from a server that the sender&apos;s domain does not list (SPF). The sender may have been forged.</source>
        <translation>İleti, gönderenin alan adının listelemediği bir sunucudan geldi (SPF). Gönderen sahte olabilir.</translation>
    </message>
    <message>
        <source>The list of servers of the sender&apos;s domain could not be read (SPF).</source>
        <translation>Gönderenin alan adının sunucu listesi okunamadı (SPF).</translation>
    </message>
    <message>
        <source>The sending server has no proper name of its own, as is usual for home connections.</source>
        <translation>Ev bağlantılarında olağan olduğu gibi, gönderen sunucunun düzgün bir adı yok.</translation>
    </message>
    <message>
        <source>Several checks could not prove who sent the message. The sender may have been forged.</source>
        <translation>Birkaç kontrol, iletiyi kimin gönderdiğini kanıtlayamadı. Gönderen sahte olabilir.</translation>
    </message>
    <message>
        <source>The sender&apos;s domain says of itself that it takes no mail.</source>
        <translation>Gönderenin alan adı, e-posta almadığını kendisi bildiriyor.</translation>
    </message>
    <message>
        <source>Too much mail at once.</source>
        <translation>Bir defada çok fazla e-posta.</translation>
    </message>
    <message>
        <source>The chain of proofs that a forwarder adds is broken (ARC).</source>
        <translation>Bir aktarıcının eklediği kanıt zinciri kopuk (ARC).</translation>
    </message>
    <message>
        <source>The message asks for encryption on its whole way, and the next server does not offer it.</source>
        <translation>İleti bütün yolda şifreleme istiyor, sonraki sunucu bunu sunmuyor.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>%1: copied to %2 and marked as deleted</source>
        <extracomment>%1 = a message&apos;s place, %2 = a folder. The server can only copy.</extracomment>
        <translation>%1: %2 klasörüne kopyalandı ve silinmiş olarak işaretlendi</translation>
    </message>
    <message>
        <source>%1: was not there any more</source>
        <extracomment>%1 = a message&apos;s place</extracomment>
        <translation>%1: artık orada değildi</translation>
    </message>
    <message>
        <source>%1: is another message now, not touched</source>
        <extracomment>%1 = a message&apos;s place</extracomment>
        <translation>%1: şimdi başka bir ileti, dokunulmadı</translation>
    </message>
    <message>
        <source>%1: not moved</source>
        <extracomment>%1 = a message&apos;s place</extracomment>
        <translation>%1: taşınmadı</translation>
    </message>
    <message>
        <source>%1 would go to %2, %3 notices would stay. Nothing was moved.</source>
        <extracomment>%1 = number of messages that would be moved, %2 = folder, %3 = number of notices that would stay</extracomment>
        <translation>%1 ileti %2 klasörüne gidecek, %3 bildirim kalacaktı. Hiçbir şey taşınmadı.</translation>
    </message>
    <message>
        <source>There is nothing to move.</source>
        <translation>Taşınacak bir şey yok.</translation>
    </message>
    <message>
        <source>There is no sweep to bring back.</source>
        <translation>Geri alınacak bir temizlik yok.</translation>
    </message>
    <message>
        <source>
This is the sample mailbox. There is no display here: start the program on a desktop to see its window, or run it with --help for the commands.</source>
        <translation>
Bu, örnek posta kutusudur. Burada ekran yok: penceresini görmek için programı bir masaüstünde başlatın ya da komutları görmek için --help ile çalıştırın.</translation>
    </message>
    <message>
        <source>%1: deleted for good</source>
        <extracomment>%1 = a message&apos;s place</extracomment>
        <translation>%1: kalıcı olarak silindi</translation>
    </message>
    <message>
        <source>%1: not known yet; the next sweep or undo looks first</source>
        <extracomment>%1 = a message&apos;s place. The connection broke while the server was at it.</extracomment>
        <translation>%1: henüz bilinmiyor; bir sonraki temizlik ya da geri alma önce buna bakar</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) had been copied before and were left alone</source>
        <extracomment>%n = messages that an earlier sweep copied to Trash; the server cannot remove them from their old folder</extracomment>
        <translation>
            <numerusform>%Ln ileti daha önce kopyalanmıştı ve olduğu gibi bırakıldı</numerusform>
        </translation>
    </message>
    <message>
        <source>This mailbox has no Trash: the folder %1 would be made.</source>
        <extracomment>%1 = the name of a mail folder</extracomment>
        <translation>Bu posta kutusunda Çöp kutusu yok: %1 klasörü oluşturulurdu.</translation>
    </message>
    <message>
        <source>This mailbox has no Trash: the folder %1 is made.</source>
        <translation>Bu posta kutusunda Çöp kutusu yok: %1 klasörü oluşturuluyor.</translation>
    </message>
</context>
<context>
    <name>ContactsDialog</name>
    <message>
        <source>Please beware of odd mail in my name</source>
        <translation>Lütfen benim adıma gelen tuhaf e-postalara dikkat edin</translation>
    </message>
    <message>
        <source>Hello,

somebody else had access to my mail account and sent messages through it. If you got an odd message from me lately, please do not open its links or attachments, and delete it.

I have secured the account. Sorry for the trouble.
</source>
        <extracomment>The whole text of a message to friends and relatives</extracomment>
        <translation>Merhaba,

başka biri e-posta hesabıma girmiş ve oradan ileti göndermiş. Son zamanlarda benden tuhaf bir ileti geldiyse lütfen bağlantılarını ve eklerini açmayın, iletiyi silin.

Hesabı güvene aldım. Rahatsızlık için özür dilerim.
</translation>
    </message>
    <message>
        <source>Hello,

somebody is sending messages with my address as the sender. They do not come from me and my account is not involved. If you get an odd message in my name, please do not open its links or attachments, and delete it.

If in doubt, call me.
</source>
        <extracomment>The whole text of a message to friends and relatives</extracomment>
        <translation>Merhaba,

biri, gönderen olarak benim adresimi yazıp ileti gönderiyor. Bunlar benden gelmiyor ve hesabımın bununla ilgisi yok. Benim adıma tuhaf bir ileti gelirse lütfen bağlantılarını ve eklerini açmayın, iletiyi silin.

Kuşkuda kalırsanız beni arayın.
</translation>
    </message>
</context>
<context>
    <name>Decision</name>
    <message>
        <source>Your memory: did you send a message that could be this one?</source>
        <translation>Hafızanız: bu olabilecek bir ileti gönderdiniz mi?</translation>
    </message>
    <message>
        <source>Your memory: did you write to %1 about “%2”?</source>
        <extracomment>%1 is an e-mail address, %2 the subject of a message</extracomment>
        <translation>Hafızanız: %1 adresine “%2” hakkında yazdınız mı?</translation>
    </message>
    <message>
        <source>Your memory: did you write to %1 on %2?</source>
        <extracomment>%1 is an e-mail address, %2 a day (&quot;3 November&quot;)</extracomment>
        <translation>Hafızanız: %1 adresine %2 günü yazdınız mı?</translation>
    </message>
    <message>
        <source>Your memory: did you write to %1?</source>
        <extracomment>%1 is an e-mail address</extracomment>
        <translation>Hafızanız: %1 adresine yazdınız mı?</translation>
    </message>
    <message>
        <source>Your sent mail: it is not among what this mailbox keeps. Look also on the telephone or the other computer from which you write.</source>
        <translation>Gönderdiğiniz e-posta: bu posta kutusunun sakladıkları arasında değil. Yazdığınız telefona ya da diğer bilgisayara da bakın.</translation>
    </message>
    <message>
        <source>The message itself: the notice returns too little of it to show which way it took.</source>
        <translation>İletinin kendisi: bildirim iletinin çok azını geri veriyor; hangi yoldan geldiği bundan anlaşılmıyor.</translation>
    </message>
    <message>
        <source>The records of your domain: looking them up, where you allow it in the settings, can show whether the sending computer was entitled to use your address.</source>
        <translation>Alan adınızın kayıtları: ayarlarda izin verirseniz, bunlara bakmak gönderen bilgisayarın adresinizi kullanmaya hakkı olup olmadığını gösterebilir.</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Stopped, as you asked.</source>
        <translation>İstediğiniz gibi durduruldu.</translation>
    </message>
    <message>
        <source>Start again whenever you like. Nothing is lost.</source>
        <translation>İstediğiniz zaman yeniden başlatın. Hiçbir şey kaybolmadı.</translation>
    </message>
    <message>
        <source>This computer has no connection to the internet.</source>
        <translation>Bu bilgisayarın internet bağlantısı yok.</translation>
    </message>
    <message>
        <source>Check the network, then try again. What was found before is still here.</source>
        <translation>Ağı kontrol edin, sonra yeniden deneyin. Daha önce bulunanlar hâlâ burada.</translation>
    </message>
    <message>
        <source>There is no mail server named %1.</source>
        <extracomment>%1 is a server&apos;s name, such as imap.example.org</extracomment>
        <translation>%1 adında bir e-posta sunucusu yok.</translation>
    </message>
    <message>
        <source>There is no mail server of that name.</source>
        <translation>Bu adda bir e-posta sunucusu yok.</translation>
    </message>
    <message>
        <source>Check the spelling of the server&apos;s name, and that you are connected to the internet.</source>
        <translation>Sunucu adının yazımını ve internete bağlı olduğunuzu kontrol edin.</translation>
    </message>
    <message>
        <source>%1 does not accept a connection for mail there.</source>
        <translation>%1 sunucusu orada e-posta bağlantısı kabul etmiyor.</translation>
    </message>
    <message>
        <source>The server does not accept a connection for mail there.</source>
        <translation>Sunucu orada e-posta bağlantısı kabul etmiyor.</translation>
    </message>
    <message>
        <source>Check the port (993 at most providers), or try again in a few minutes.</source>
        <translation>Bağlantı noktasını kontrol edin (çoğu sağlayıcıda 993) ya da birkaç dakika sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>The connection to %1 broke off.</source>
        <translation>%1 ile bağlantı koptu.</translation>
    </message>
    <message>
        <source>The connection broke off.</source>
        <translation>Bağlantı koptu.</translation>
    </message>
    <message>
        <source>Try again. It goes on where it stopped; nothing is lost.</source>
        <translation>Yeniden deneyin. Kaldığı yerden sürer; hiçbir şey kaybolmadı.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 zamanında yanıt vermedi.</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>Sunucu zamanında yanıt vermedi.</translation>
    </message>
    <message>
        <source>Check the network, then try again in a few minutes.</source>
        <translation>Ağı kontrol edin, sonra birkaç dakika içinde yeniden deneyin.</translation>
    </message>
    <message>
        <source>%1 offers no protected connection that this program could use.</source>
        <translation>%1 sunucusu, bu programın kullanabileceği korumalı bir bağlantı sunmuyor.</translation>
    </message>
    <message>
        <source>The server offers no protected connection that this program could use.</source>
        <translation>Sunucu, bu programın kullanabileceği korumalı bir bağlantı sunmuyor.</translation>
    </message>
    <message>
        <source>Your password was not sent. Try port 993 with “Encrypted from the start (TLS)”, or ask your provider for the right settings.</source>
        <translation>Parolanız gönderilmedi. “Baştan şifreli (TLS)” ile 993 bağlantı noktasını deneyin ya da sağlayıcınıza doğru ayarları sorun.</translation>
    </message>
    <message>
        <source>%1 cannot prove that it is the server it claims to be.</source>
        <translation>%1 sunucusu, olduğunu söylediği sunucu olduğunu kanıtlayamıyor.</translation>
    </message>
    <message>
        <source>The server cannot prove that it is the one it claims to be.</source>
        <translation>Sunucu, olduğunu söylediği sunucu olduğunu kanıtlayamıyor.</translation>
    </message>
    <message>
        <source>Your password was not sent. In a café or hotel, try another network. If the server is your own, you can look at its certificate and trust it for this account.</source>
        <translation>Parolanız gönderilmedi. Kafede ya da oteldeyseniz başka bir ağ deneyin. Sunucu kendinizinse sertifikasına bakıp bu hesap için güvenebilirsiniz.</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired, or this computer&apos;s clock is wrong.</source>
        <translation>%1 sunucusunun sertifikasının süresi dolmuş ya da bu bilgisayarın saati yanlış.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has expired, or this computer&apos;s clock is wrong.</source>
        <translation>Sunucunun sertifikasının süresi dolmuş ya da bu bilgisayarın saati yanlış.</translation>
    </message>
    <message>
        <source>Your password was not sent. Check the date on this computer; if it is right, tell your provider.</source>
        <translation>Parolanız gönderilmedi. Bu bilgisayardaki tarihi kontrol edin; doğruysa sağlayıcınıza bildirin.</translation>
    </message>
    <message>
        <source>The server that answered is not %1: its certificate is for another name.</source>
        <translation>Yanıt veren sunucu %1 değil: sertifikası başka bir ad için.</translation>
    </message>
    <message>
        <source>The server that answered is not the one you asked for: its certificate is for another name.</source>
        <translation>Yanıt veren sunucu istediğiniz sunucu değil: sertifikası başka bir ad için.</translation>
    </message>
    <message>
        <source>Your password was not sent. Check the spelling of the server&apos;s name, or ask your provider for it.</source>
        <translation>Parolanız gönderilmedi. Sunucu adının yazımını kontrol edin ya da sağlayıcınıza sorun.</translation>
    </message>
    <message>
        <source>%1 shows another certificate than the one you accepted.</source>
        <translation>%1 sunucusu, kabul ettiğinizden başka bir sertifika gösteriyor.</translation>
    </message>
    <message>
        <source>The server shows another certificate than the one you accepted.</source>
        <translation>Sunucu, kabul ettiğinizden başka bir sertifika gösteriyor.</translation>
    </message>
    <message>
        <source>Your password was not sent. Ask whoever runs the server whether the certificate was renewed before you accept the new one.</source>
        <translation>Parolanız gönderilmedi. Yenisini kabul etmeden önce sunucuyu işletenlere sertifikanın yenilenip yenilenmediğini sorun.</translation>
    </message>
    <message>
        <source>The server did not accept this address and password.</source>
        <translation>Sunucu bu adresi ve parolayı kabul etmedi.</translation>
    </message>
    <message>
        <source>Type the password once more. Many providers want a separate app password here, not the one for their website.</source>
        <translation>Parolayı bir kez daha yazın. Birçok sağlayıcı burada web sitesinin parolasını değil, ayrı bir uygulama parolası ister.</translation>
    </message>
    <message>
        <source>Your provider wants an app password here.</source>
        <translation>Sağlayıcınız burada bir uygulama parolası istiyor.</translation>
    </message>
    <message>
        <source>Make one on your provider&apos;s website and type it in place of your usual password.</source>
        <translation>Sağlayıcınızın web sitesinde bir tane oluşturun ve her zamanki parolanızın yerine onu yazın.</translation>
    </message>
    <message>
        <source>%1 offers no way to sign in with a password.</source>
        <translation>%1 sunucusu, parolayla oturum açma yolu sunmuyor.</translation>
    </message>
    <message>
        <source>The server offers no way to sign in with a password.</source>
        <translation>Sunucu, parolayla oturum açma yolu sunmuyor.</translation>
    </message>
    <message>
        <source>Your password was not sent. Ask your provider how mail programs sign in.</source>
        <translation>Parolanız gönderilmedi. E-posta programlarının nasıl oturum açtığını sağlayıcınıza sorun.</translation>
    </message>
    <message>
        <source>%1 did not let this program in: the request was declined in the browser.</source>
        <extracomment>%1 is a provider&apos;s name, such as Google</extracomment>
        <translation>%1 bu programı içeri almadı: istek tarayıcıda geri çevrildi.</translation>
    </message>
    <message>
        <source>This program was not let in: the request was declined in the browser.</source>
        <translation>Bu program içeri alınmadı: istek tarayıcıda geri çevrildi.</translation>
    </message>
    <message>
        <source>If that was a slip, start again and agree in the browser. At work or school, an administrator may have to allow it first.</source>
        <translation>Yanlışlıkla olduysa yeniden başlayın ve tarayıcıda onaylayın. İşte ya da okulda önce bir yöneticinin izin vermesi gerekebilir.</translation>
    </message>
    <message>
        <source>Signing in at %1 was not finished in the browser.</source>
        <extracomment>%1 is a provider&apos;s name, such as Google</extracomment>
        <translation>%1 oturumu açma işlemi tarayıcıda bitirilmedi.</translation>
    </message>
    <message>
        <source>Signing in was not finished in the browser.</source>
        <translation>Oturum açma işlemi tarayıcıda bitirilmedi.</translation>
    </message>
    <message>
        <source>Start again, and stay with the browser&apos;s page until it tells you to come back here.</source>
        <translation>Yeniden başlayın ve buraya dönmenizi söyleyene kadar tarayıcının sayfasında kalın.</translation>
    </message>
    <message>
        <source>%1 wants you to sign in again.</source>
        <extracomment>%1 is a provider&apos;s name, such as Google</extracomment>
        <translation>%1 yeniden oturum açmanızı istiyor.</translation>
    </message>
    <message>
        <source>Your provider wants you to sign in again.</source>
        <translation>Sağlayıcınız yeniden oturum açmanızı istiyor.</translation>
    </message>
    <message>
        <source>Sign in through the browser once more. This happens after a change of password, after a long time, or when you withdrew this program&apos;s access.</source>
        <translation>Tarayıcıyla bir kez daha oturum açın. Bu, parola değişince, uzun süre geçince ya da bu programın erişimini geri alınca olur.</translation>
    </message>
    <message>
        <source>You signed in as %1, which is not the address you gave here.</source>
        <extracomment>%1 is an e-mail address</extracomment>
        <translation>%1 olarak oturum açtınız; burada verdiğiniz adres bu değil.</translation>
    </message>
    <message>
        <source>You signed in with another address than the one you gave here.</source>
        <translation>Burada verdiğinizden başka bir adresle oturum açtınız.</translation>
    </message>
    <message>
        <source>Start again and choose the right account in the browser, or change the address here.</source>
        <translation>Yeniden başlayın ve tarayıcıda doğru hesabı seçin ya da buradaki adresi değiştirin.</translation>
    </message>
    <message>
        <source>No web browser could be opened.</source>
        <translation>Hiçbir tarayıcı açılamadı.</translation>
    </message>
    <message>
        <source>Choose a standard browser in this computer&apos;s settings, then try again. An app password, where your provider offers one, works without a browser.</source>
        <translation>Bu bilgisayarın ayarlarında standart bir tarayıcı seçin, sonra yeniden deneyin. Sağlayıcınız sunuyorsa uygulama parolası tarayıcı olmadan da çalışır.</translation>
    </message>
    <message>
        <source>This copy of the program is not registered at %1, so it cannot sign in there through the browser.</source>
        <extracomment>%1 is a provider&apos;s name, such as Google</extracomment>
        <translation>Programın bu kopyası %1 hizmetine kayıtlı değil, bu yüzden orada tarayıcıyla oturum açamaz.</translation>
    </message>
    <message>
        <source>This copy of the program is not registered at your provider, so it cannot sign in there through the browser.</source>
        <translation>Programın bu kopyası sağlayıcınıza kayıtlı değil, bu yüzden orada tarayıcıyla oturum açamaz.</translation>
    </message>
    <message>
        <source>Use an app password if your provider offers one, or give a client ID of your own in the settings.</source>
        <translation>Sağlayıcınız sunuyorsa uygulama parolası kullanın ya da ayarlarda kendi istemci kimliğinizi verin.</translation>
    </message>
    <message>
        <source>%1 does not accept this program&apos;s registration.</source>
        <extracomment>%1 is a provider&apos;s name, such as Google</extracomment>
        <translation>%1 bu programın kaydını kabul etmiyor.</translation>
    </message>
    <message>
        <source>Your provider does not accept this program&apos;s registration.</source>
        <translation>Sağlayıcınız bu programın kaydını kabul etmiyor.</translation>
    </message>
    <message>
        <source>Check the client ID in the settings. At work or school, an administrator may have to allow this program.</source>
        <translation>Ayarlardaki istemci kimliğini kontrol edin. İşte ya da okulda önce bir yöneticinin bu programa izin vermesi gerekebilir.</translation>
    </message>
    <message>
        <source>The mail server is busy.</source>
        <translation>E-posta sunucusu meşgul.</translation>
    </message>
    <message>
        <source>Wait a few minutes, then try again.</source>
        <translation>Birkaç dakika bekleyin, sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>The mail server refused to do that.</source>
        <translation>E-posta sunucusu bunu yapmayı reddetti.</translation>
    </message>
    <message>
        <source>Try again. If it keeps refusing, show your provider the details below.</source>
        <translation>Yeniden deneyin. Reddetmeyi sürdürürse aşağıdaki ayrıntıları sağlayıcınıza gösterin.</translation>
    </message>
    <message>
        <source>The mail server gave an answer that makes no sense.</source>
        <translation>E-posta sunucusu anlamsız bir yanıt verdi.</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again; if it happens again, show your provider the details below.</source>
        <translation>Hiçbir şey değiştirilmedi. Yeniden deneyin; yine olursa aşağıdaki ayrıntıları sağlayıcınıza gösterin.</translation>
    </message>
    <message>
        <source>The folder “%1” is not there any more.</source>
        <translation>“%1” klasörü artık orada değil.</translation>
    </message>
    <message>
        <source>The folder is not there any more.</source>
        <translation>Klasör artık orada değil.</translation>
    </message>
    <message>
        <source>Check the mailbox again: the list is then brought up to date.</source>
        <translation>Posta kutusunu yeniden kontrol edin: liste o zaman güncellenir.</translation>
    </message>
    <message>
        <source>The folder “%1” may be read but not changed.</source>
        <translation>“%1” klasörü okunabilir, ama değiştirilemez.</translation>
    </message>
    <message>
        <source>The folder may be read but not changed.</source>
        <translation>Klasör okunabilir, ama değiştirilemez.</translation>
    </message>
    <message>
        <source>Nothing was moved. Ask whoever owns the folder.</source>
        <translation>Hiçbir şey taşınmadı. Klasörün sahibine sorun.</translation>
    </message>
    <message>
        <source>The mailbox was rebuilt since it was last checked.</source>
        <translation>Posta kutusu son kontrolden beri yeniden kurulmuş.</translation>
    </message>
    <message>
        <source>Nothing was moved, to be safe. Check the mailbox again, then repeat the clean-up.</source>
        <translation>Güvenlik için hiçbir şey taşınmadı. Posta kutusunu yeniden kontrol edin, sonra temizliği tekrarlayın.</translation>
    </message>
    <message>
        <source>Your mailbox is full, so the server could not move the messages.</source>
        <translation>Posta kutunuz dolu, bu yüzden sunucu iletileri taşıyamadı.</translation>
    </message>
    <message>
        <source>Empty the Trash in your mail program, then try again.</source>
        <translation>E-posta programınızda çöp kutusunu boşaltın, sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>%1 was not found.</source>
        <extracomment>%1 is a file&apos;s or folder&apos;s name</extracomment>
        <translation>%1 bulunamadı.</translation>
    </message>
    <message>
        <source>The file was not found.</source>
        <translation>Dosya bulunamadı.</translation>
    </message>
    <message>
        <source>Check the name, and that the disk it is on is connected.</source>
        <translation>Adı ve üzerinde bulunduğu diskin bağlı olduğunu kontrol edin.</translation>
    </message>
    <message>
        <source>%1 could not be read.</source>
        <translation>%1 okunamadı.</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>Dosya okunamadı.</translation>
    </message>
    <message>
        <source>Check that you are allowed to open it.</source>
        <translation>Açma izniniz olup olmadığını kontrol edin.</translation>
    </message>
    <message>
        <source>%1 is damaged or is another kind of file.</source>
        <translation>%1 bozuk ya da başka türden bir dosya.</translation>
    </message>
    <message>
        <source>The file is damaged or is another kind of file.</source>
        <translation>Dosya bozuk ya da başka türden.</translation>
    </message>
    <message>
        <source>Choose another file. This one was not changed.</source>
        <translation>Başka bir dosya seçin. Bu dosya değiştirilmedi.</translation>
    </message>
    <message>
        <source>There is no room left on this computer&apos;s disk.</source>
        <translation>Bu bilgisayarın diskinde yer kalmadı.</translation>
    </message>
    <message>
        <source>Make room, then try again. Your mail on the server is untouched.</source>
        <translation>Yer açın, sonra yeniden deneyin. Sunucudaki e-postanıza dokunulmadı.</translation>
    </message>
    <message>
        <source>What this program remembers was written by a newer version of it.</source>
        <translation>Bu programın hatırladıkları daha yeni bir sürümle yazılmış.</translation>
    </message>
    <message>
        <source>Install the newer version again, or start afresh: the old file is then put aside, not deleted.</source>
        <translation>Yeni sürümü yeniden kurun ya da baştan başlayın: eski dosya o zaman kenara konur, silinmez.</translation>
    </message>
    <message>
        <source>The file in which this program remembers things is damaged.</source>
        <translation>Bu programın hatırladıklarını tuttuğu dosya bozuk.</translation>
    </message>
    <message>
        <source>Start afresh: the damaged file is put aside, not deleted, and your mail is read again. Your mailbox is untouched.</source>
        <translation>Baştan başlayın: bozuk dosya kenara konur, silinmez, e-postanız yeniden okunur. Posta kutunuza dokunulmadı.</translation>
    </message>
    <message>
        <source>Another copy of this program is at work on the same mailbox.</source>
        <translation>Bu programın başka bir kopyası aynı posta kutusunda çalışıyor.</translation>
    </message>
    <message>
        <source>Wait until it is done, or close it, then try again.</source>
        <translation>Bitmesini bekleyin ya da onu kapatın, sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>The password for this account is not known any more.</source>
        <translation>Bu hesabın parolası artık bilinmiyor.</translation>
    </message>
    <message>
        <source>Type it again. This computer has no keychain running, so it is kept only until you close the program.</source>
        <translation>Yeniden yazın. Bu bilgisayarda çalışan bir anahtarlık yok, bu yüzden parola yalnızca programı kapatana kadar saklanır.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain is locked.</source>
        <translation>Bu bilgisayarın anahtarlığı kilitli.</translation>
    </message>
    <message>
        <source>Unlock the keychain, then try again, or type the password again.</source>
        <translation>Anahtarlığın kilidini açın, sonra yeniden deneyin ya da parolayı yeniden yazın.</translation>
    </message>
    <message>
        <source>“%1” cannot be right.</source>
        <translation>“%1” doğru olamaz.</translation>
    </message>
    <message>
        <source>Something that was typed cannot be right.</source>
        <translation>Yazılan bir şey doğru olamaz.</translation>
    </message>
    <message>
        <source>Check it for slips and type it again.</source>
        <translation>Yazım yanlışı var mı bakın ve yeniden yazın.</translation>
    </message>
    <message>
        <source>This kind of mailbox cannot do that.</source>
        <translation>Bu tür bir posta kutusunda bu yapılamaz.</translation>
    </message>
    <message>
        <source>Saved mail in single files can be read here, but not cleared up. Add the account itself to do that.</source>
        <translation>Tek tek dosyalara kaydedilmiş e-posta burada okunabilir, ama temizlenemez. Bunun için hesabın kendisini ekleyin.</translation>
    </message>
    <message>
        <source>Something went wrong inside this program.</source>
        <translation>Bu programın içinde bir şey ters gitti.</translation>
    </message>
    <message>
        <source>Your mail is untouched. Try again; if it happens again, please report it with the details below.</source>
        <translation>E-postanıza dokunulmadı. Yeniden deneyin; yine olursa lütfen aşağıdaki ayrıntılarla bildirin.</translation>
    </message>
    <message>
        <source>This mail server cannot delete single messages for good.</source>
        <translation>Bu e-posta sunucusu tek tek iletileri kalıcı olarak silemiyor.</translation>
    </message>
    <message>
        <source>Nothing was deleted. Move them to Trash instead, and empty the Trash in your mail program.</source>
        <translation>Hiçbir şey silinmedi. Bunun yerine onları Çöp kutusuna taşıyın ve e-posta programınızda Çöp kutusunu boşaltın.</translation>
    </message>
</context>
<context>
    <name>EvidenceLines</name>
    <message>
        <source>Strong sign</source>
        <extracomment>How much a piece of evidence weighs</extracomment>
        <translation>Güçlü belirti</translation>
    </message>
    <message>
        <source>Weak sign</source>
        <translation>Zayıf belirti</translation>
    </message>
    <message>
        <source>Fair sign</source>
        <extracomment>How much a piece of evidence weighs</extracomment>
        <translation>Belirgin belirti</translation>
    </message>
</context>
<context>
    <name>EvidenceText</name>
    <message>
        <source>The message lies in your Sent folder, and it went to this recipient.</source>
        <extracomment>Facts that tell whether the person wrote a returned message. First a plain sentence for somebody without technical knowledge, then a short technical line with the facts as blanks.</extracomment>
        <translation>İleti Gönderilenler klasörünüzde duruyor ve bu alıcıya gitmiş.</translation>
    </message>
    <message>
        <source>Same Message-ID as your mail of %1 to %2</source>
        <extracomment>%1 is a date, %2 an e-mail address.</extracomment>
        <translation>%2 adresine %1 günü gönderdiğiniz e-postayla aynı Message-ID</translation>
    </message>
    <message>
        <source>The message lies in your Sent folder. Somebody passed it on to the address that failed.</source>
        <translation>İleti Gönderilenler klasörünüzde duruyor. Biri onu başarısız olan adrese aktarmış.</translation>
    </message>
    <message>
        <source>It carries the number of a message of yours, but it did not come from your mail provider.</source>
        <translation>Sizin bir iletinizin numarasını taşıyor, ama sizin e-posta sağlayıcınızdan gelmedi.</translation>
    </message>
    <message>
        <source>Message-ID of your mail of %1 to %2, handed over by a stranger</source>
        <extracomment>%1 is a date, %2 an e-mail address.</extracomment>
        <translation>%2 adresine %1 günü gönderdiğiniz e-postanın Message-ID değeri, bir yabancının verdiği iletide</translation>
    </message>
    <message>
        <source>Your Sent folder holds a message with this subject to this person, from that time.</source>
        <translation>Gönderilenler klasörünüzde o zamandan, bu kişiye, bu konuda bir ileti var.</translation>
    </message>
    <message>
        <source>Your mail of %1 to %2</source>
        <extracomment>%1 is a date, %2 an e-mail address.</extracomment>
        <translation>%2 adresine %1 günü gönderdiğiniz e-posta</translation>
    </message>
    <message>
        <source>You wrote to this address shortly before.</source>
        <translation>Kısa süre önce bu adrese yazmıştınız.</translation>
    </message>
    <message>
        <source>You sent a message with this subject to others at that time.</source>
        <translation>O sırada başkalarına bu konuda bir ileti gönderdiniz.</translation>
    </message>
    <message>
        <source>Subject in Sent: %1</source>
        <extracomment>%1 is the subject of a message.</extracomment>
        <translation>Gönderilenler içindeki konu: %1</translation>
    </message>
    <message>
        <source>It answers a message that lies in your mailbox.</source>
        <translation>Posta kutunuzda duran bir iletiye yanıt.</translation>
    </message>
    <message>
        <source>You have been in touch with this address before.</source>
        <translation>Bu adresle daha önce yazışmışsınız.</translation>
    </message>
    <message>
        <source>Known address: %1</source>
        <extracomment>%1 is an e-mail address.</extracomment>
        <translation>Bilinen adres: %1</translation>
    </message>
    <message>
        <source>It is not in your Sent folder, which holds your other messages of those days.</source>
        <translation>Gönderilenler klasörünüzde değil; oysa o günlerdeki diğer iletileriniz orada.</translation>
    </message>
    <message>
        <source>It is not in your Sent folder. That alone means little: not every device saves its mail there.</source>
        <translation>Gönderilenler klasörünüzde değil. Bu tek başına pek bir şey söylemez: her cihaz e-postasını oraya kaydetmez.</translation>
    </message>
    <message>
        <source>You have never written to this address before.</source>
        <translation>Bu adrese daha önce hiç yazmadınız.</translation>
    </message>
    <message>
        <source>Unknown address: %1</source>
        <extracomment>%1 is an e-mail address.</extracomment>
        <translation>Bilinmeyen adres: %1</translation>
    </message>
    <message>
        <source>Your mail provider&apos;s digital signature on the message is genuine, so it went out through an account there.</source>
        <translation>İletideki, e-posta sağlayıcınızın dijital imzası gerçek; demek ki oradaki bir hesaptan çıkmış.</translation>
    </message>
    <message>
        <source>DKIM signature of %1 verified over the returned header</source>
        <extracomment>%1 is a domain name. DKIM is the name of a technique.</extracomment>
        <translation>%1 DKIM imzası, geri gelen başlık üzerinde doğrulandı</translation>
    </message>
    <message>
        <source>It carries a genuine signature, but somebody copied the signed message and sent it on to others.</source>
        <translation>Gerçek bir imza taşıyor, ama biri imzalı iletiyi kopyalayıp başkalarına göndermiş.</translation>
    </message>
    <message>
        <source>DKIM signature of %1 on a copy: other recipient or other text, handed over by a stranger</source>
        <extracomment>%1 is a domain name. DKIM is the name of a technique.</extracomment>
        <translation>Bir kopyada %1 DKIM imzası: alıcı ya da metin başka, bir yabancı vermiş</translation>
    </message>
    <message>
        <source>It lacks the digital signature that your mail provider puts on all your messages.</source>
        <translation>E-posta sağlayıcınızın bütün iletilerinize koyduğu dijital imza bunda yok.</translation>
    </message>
    <message>
        <source>Your own mail provider had the message in its hands and reports the failure.</source>
        <translation>İleti kendi e-posta sağlayıcınızın elinden geçmiş, başarısızlığı da o bildiriyor.</translation>
    </message>
    <message>
        <source>Reported by %1</source>
        <extracomment>%1 is a host name.</extracomment>
        <translation>Bildiren: %1</translation>
    </message>
    <message>
        <source>The receiving server got the message from your mail provider.</source>
        <translation>Alıcı sunucu iletiyi sizin e-posta sağlayıcınızdan almış.</translation>
    </message>
    <message>
        <source>%1 (%2), allowed to send for your domain, handed it to %3</source>
        <extracomment>%1 is an IP address, %2 its name, %3 the receiving host.</extracomment>
        <translation>Alan adınız adına göndermesine izin verilen %1 (%2), iletiyi %3 sunucusuna verdi</translation>
    </message>
    <message>
        <source>The receiving server got the message from a computer of your mail provider.</source>
        <translation>Alıcı sunucu iletiyi e-posta sağlayıcınızın bir bilgisayarından almış.</translation>
    </message>
    <message>
        <source>%1 (%2) handed it to %3</source>
        <extracomment>%1 is an IP address, %2 its name, %3 the receiving host.</extracomment>
        <translation>%1 (%2), iletiyi %3 sunucusuna verdi</translation>
    </message>
    <message>
        <source>The computer that passed the message on called itself by a name of your mail provider.</source>
        <translation>İletiyi aktaran bilgisayar kendini e-posta sağlayıcınızın bir adıyla tanıttı.</translation>
    </message>
    <message>
        <source>%1 said to be %2 when it handed it to %3</source>
        <extracomment>%1 is an IP address, %2 the name it gave, %3 the receiving host.</extracomment>
        <translation>%1, iletiyi %3 sunucusuna verirken %2 olduğunu söyledi</translation>
    </message>
    <message>
        <source>The receiving server got the message from a computer that has nothing to do with your mail provider.</source>
        <translation>Alıcı sunucu iletiyi e-posta sağlayıcınızla hiç ilgisi olmayan bir bilgisayardan almış.</translation>
    </message>
    <message>
        <source>A mailing list or a forwarding service had the message in between.</source>
        <translation>İleti arada bir e-posta listesinin ya da yönlendirme hizmetinin elinden geçmiş.</translation>
    </message>
    <message>
        <source>Whoever sent it was not allowed to send mail for your address.</source>
        <translation>Gönderenin sizin adresiniz adına e-posta göndermesine izin yoktu.</translation>
    </message>
    <message>
        <source>SPF of %2 refuses %1</source>
        <extracomment>%1 is an IP address, %2 a domain name. SPF is the name of a technique.</extracomment>
        <translation>%2 alan adının SPF kaydı %1 adresini reddediyor</translation>
    </message>
    <message>
        <source>Somebody else&apos;s mail account was used to send it.</source>
        <translation>Göndermek için başka birinin e-posta hesabı kullanılmış.</translation>
    </message>
    <message>
        <source>Way: %1 (%2) to %3</source>
        <extracomment>%1 is an IP address, %2 its name, %3 the receiving host.</extracomment>
        <translation>Yol: %1 (%2) → %3</translation>
    </message>
    <message>
        <source>It pretends to have passed your mail provider, which the later part of its way contradicts.</source>
        <translation>E-posta sağlayıcınızdan geçmiş gibi yapıyor, ama yolun sonraki bölümü bunu yalanlıyor.</translation>
    </message>
    <message>
        <source>Whoever sent it had signed in to an account at your mail provider.</source>
        <translation>Gönderen, e-posta sağlayıcınızdaki bir hesapta oturum açmıştı.</translation>
    </message>
    <message>
        <source>The notice came back to a secret return address that only your mail provider puts on outgoing mail.</source>
        <translation>Bildirim, giden e-postaya yalnızca sizin sağlayıcınızın koyduğu gizli bir dönüş adresine geldi.</translation>
    </message>
    <message>
        <source>The receiving server checked the sender and found it false.</source>
        <translation>Alıcı sunucu göndereni kontrol etti ve sahte buldu.</translation>
    </message>
    <message>
        <source>Checked by %1</source>
        <extracomment>%1 is a host name.</extracomment>
        <translation>Kontrol eden: %1</translation>
    </message>
    <message>
        <source>The receiving server checked the sender and found it in order.</source>
        <translation>Alıcı sunucu göndereni kontrol etti ve düzgün buldu.</translation>
    </message>
    <message>
        <source>The receiving server refused it because it could not confirm the sender.</source>
        <translation>Alıcı sunucu göndereni doğrulayamadığı için iletiyi reddetti.</translation>
    </message>
    <message>
        <source>Its words: %1</source>
        <extracomment>%1 is a mail server&apos;s reply, in its own words.</extracomment>
        <translation>Sözleri: %1</translation>
    </message>
    <message>
        <source>The receiving server refused it because it came straight from somebody&apos;s home connection.</source>
        <translation>Alıcı sunucu, doğrudan birinin ev bağlantısından geldiği için iletiyi reddetti.</translation>
    </message>
    <message>
        <source>The message carries somebody else&apos;s name and address as its author.</source>
        <translation>İleti, yazan olarak başka birinin adını ve adresini taşıyor.</translation>
    </message>
    <message>
        <source>From: %1</source>
        <extracomment>%1 is an e-mail address.</extracomment>
        <translation>Gönderen: %1</translation>
    </message>
    <message>
        <source>It carries an address of your domain that you don&apos;t write from.</source>
        <translation>Alan adınızda, yazmak için kullanmadığınız bir adres taşıyor.</translation>
    </message>
    <message>
        <source>The name beside your address is not the one you use.</source>
        <translation>Adresinizin yanındaki ad, sizin kullandığınız ad değil.</translation>
    </message>
    <message>
        <source>Name: %1</source>
        <extracomment>%1 is a person&apos;s name as a message gives it.</extracomment>
        <translation>Ad: %1</translation>
    </message>
    <message>
        <source>The name beside your address is the one you use.</source>
        <translation>Adresinizin yanındaki ad, sizin kullandığınız ad.</translation>
    </message>
    <message>
        <source>It was written with a mail program that you use.</source>
        <translation>Sizin kullandığınız bir e-posta programıyla yazılmış.</translation>
    </message>
    <message>
        <source>Program: %1</source>
        <extracomment>%1 is the name of a mail program.
----------
%1 is the name of a mail program; may be empty.
----------
%1 is the name of a program.</extracomment>
        <translation>Program: %1</translation>
    </message>
    <message>
        <source>It was not written with any mail program that you use.</source>
        <translation>Sizin kullandığınız e-posta programlarının hiçbiriyle yazılmamış.</translation>
    </message>
    <message>
        <source>Its number is made the way your mail program makes them.</source>
        <translation>Numarası, e-posta programınızın yaptığı gibi yapılmış.</translation>
    </message>
    <message>
        <source>Its number is not made the way your mail programs make them.</source>
        <translation>Numarası, e-posta programlarınızın yaptığı gibi yapılmamış.</translation>
    </message>
    <message>
        <source>Its number was given out by a computer that is not yours and not your mail provider&apos;s.</source>
        <translation>Numarasını, ne sizin ne de e-posta sağlayıcınızın olan bir bilgisayar vermiş.</translation>
    </message>
    <message>
        <source>Message-ID made by %1</source>
        <extracomment>%1 is a host name.</extracomment>
        <translation>Message-ID değerini veren: %1</translation>
    </message>
    <message>
        <source>It was written on a clock set to your time zone.</source>
        <translation>Sizin saat diliminize ayarlı bir saatle yazılmış.</translation>
    </message>
    <message>
        <source>Date: %1</source>
        <extracomment>%1 is a date as the message gives it.</extracomment>
        <translation>Tarih: %1</translation>
    </message>
    <message>
        <source>It was written on a clock set to a different time zone from yours.</source>
        <translation>Sizinkinden başka bir saat dilimine ayarlı bir saatle yazılmış.</translation>
    </message>
    <message>
        <source>It was sent at an hour at which you never write.</source>
        <translation>Hiç yazmadığınız bir saatte gönderilmiş.</translation>
    </message>
    <message>
        <source>Hour of the day: %1</source>
        <extracomment>%1 is an hour of the day, 0 to 23.</extracomment>
        <translation>Günün saati: %1</translation>
    </message>
    <message>
        <source>The date on the message does not fit the day on which it was on its way.</source>
        <translation>İletideki tarih, yolda olduğu güne uymuyor.</translation>
    </message>
    <message>
        <source>It was sent over an internet connection that you use.</source>
        <translation>Sizin kullandığınız bir internet bağlantısından gönderilmiş.</translation>
    </message>
    <message>
        <source>Connection: %1</source>
        <extracomment>%1 is a host name or an IP address.</extracomment>
        <translation>Bağlantı: %1</translation>
    </message>
    <message>
        <source>It was sent over an internet connection that you have not used before.</source>
        <translation>Daha önce kullanmadığınız bir internet bağlantısından gönderilmiş.</translation>
    </message>
    <message>
        <source>A computer of your own website or mail provider sent it, for example for a form on your site.</source>
        <translation>Kendi web sitenizin ya da e-posta sağlayıcınızın bir bilgisayarı, örneğin sitenizdeki bir form için göndermiş.</translation>
    </message>
    <message>
        <source>Sent by %1</source>
        <extracomment>%1 is a host name or an IP address.</extracomment>
        <translation>Gönderen bilgisayar: %1</translation>
    </message>
    <message>
        <source>Your mail provider has stopped your account from sending.</source>
        <translation>E-posta sağlayıcınız hesabınızdan gönderimi durdurdu.</translation>
    </message>
    <message>
        <source>It came in the middle of a flood of notices about mail that somebody else sent in your name.</source>
        <translation>Başka birinin sizin adınıza gönderdiği e-postayla ilgili bir bildirim selinin ortasında geldi.</translation>
    </message>
    <message>
        <source>Notices in this flood: %1, since %2</source>
        <extracomment>%1 is a number of notices, %2 a date.</extracomment>
        <translation>Bu seldeki bildirim sayısı: %1, başlangıç: %2</translation>
    </message>
    <message>
        <source>It has the same subject as other mail that somebody else sent in your name then.</source>
        <translation>O sırada başka birinin sizin adınıza gönderdiği diğer e-postalarla aynı konuyu taşıyor.</translation>
    </message>
    <message>
        <source>Subject: %1</source>
        <extracomment>%1 is the subject of a message.</extracomment>
        <translation>Konu: %1</translation>
    </message>
    <message>
        <source>It came together with others about mail that somebody else sent through your account.</source>
        <translation>Başka birinin hesabınızdan gönderdiği e-postayla ilgili diğer bildirimlerle birlikte geldi.</translation>
    </message>
    <message>
        <source>Notices of that kind: %1, since %2</source>
        <extracomment>%1 is a number of notices, %2 a date.</extracomment>
        <translation>Bu türden bildirim sayısı: %1, başlangıç: %2</translation>
    </message>
    <message>
        <source>It belongs to a letter that you sent to many people that day.</source>
        <translation>O gün birçok kişiye gönderdiğiniz bir mektubun parçası.</translation>
    </message>
    <message>
        <source>Notices about the same letter: %1, subject: %2</source>
        <extracomment>%1 is a number of notices, %2 the subject of a message.</extracomment>
        <translation>Aynı mektupla ilgili bildirim sayısı: %1, konu: %2</translation>
    </message>
    <message>
        <source>The notice claims to come from your own mail provider, but it was sent by a stranger.</source>
        <translation>Bildirim kendi e-posta sağlayıcınızdan geldiğini öne sürüyor, ama onu bir yabancı göndermiş.</translation>
    </message>
    <message>
        <source>Claims %1, came from %2</source>
        <extracomment>%1 is a domain name, %2 an IP address.</extracomment>
        <translation>Öne sürülen: %1, geldiği yer: %2</translation>
    </message>
    <message>
        <source>Your mail provider checked the sender of the notice and found it false.</source>
        <translation>E-posta sağlayıcınız bildirimin göndereninin sahte olduğunu saptadı.</translation>
    </message>
    <message>
        <source>Claimed sender: %1</source>
        <extracomment>%1 is a domain name.</extracomment>
        <translation>Öne sürülen gönderen: %1</translation>
    </message>
    <message>
        <source>It carries the name of a well-known company, but the address is not theirs.</source>
        <translation>Tanınmış bir şirketin adını taşıyor, ama adres o şirketin değil.</translation>
    </message>
    <message>
        <source>Calls itself %1, writes from %2</source>
        <extracomment>%1 is the name shown as sender, %2 a domain name.</extracomment>
        <translation>Kendine %1 diyor, %2 üzerinden yazıyor</translation>
    </message>
    <message>
        <source>Its link leads to a place that has nothing to do with your mail provider.</source>
        <translation>Bağlantısı, e-posta sağlayıcınızla hiç ilgisi olmayan bir yere gidiyor.</translation>
    </message>
    <message>
        <source>Link to %1</source>
        <extracomment>%1 is a host name.</extracomment>
        <translation>Bağlantının gittiği yer: %1</translation>
    </message>
    <message>
        <source>Your own address is hidden in the link, so that they know who clicked.</source>
        <translation>Kimin tıkladığını bilsinler diye bağlantıya kendi adresiniz gizlenmiş.</translation>
    </message>
    <message>
        <source>The link does not lead where it claims to.</source>
        <translation>Bağlantı, gittiğinden başka bir yere gidiyormuş gibi yapıyor.</translation>
    </message>
    <message>
        <source>Shows &quot;%1&quot;, leads to %2</source>
        <extracomment>%1 is the text of a link, %2 the host it leads to.</extracomment>
        <translation>Gösterilen: “%1”, gittiği yer: %2</translation>
    </message>
    <message>
        <source>It wants you to click, sign in or confirm something. Real notices don&apos;t.</source>
        <translation>Tıklamanızı, oturum açmanızı ya da bir şeyi onaylamanızı istiyor. Gerçek bildirimler bunu yapmaz.</translation>
    </message>
    <message>
        <source>Button: %1</source>
        <extracomment>%1 is the text of a link or button.</extracomment>
        <translation>Düğme: %1</translation>
    </message>
    <message>
        <source>It speaks of mail waiting for you. Real notices are about mail that you sent.</source>
        <translation>Sizi bekleyen e-postadan söz ediyor. Gerçek bildirimler sizin gönderdiğiniz e-postayla ilgilidir.</translation>
    </message>
    <message>
        <source>It puts you under time pressure.</source>
        <translation>Sizi zaman baskısı altına sokuyor.</translation>
    </message>
    <message>
        <source>It carries an attachment of a dangerous kind. Real notices don&apos;t.</source>
        <translation>Tehlikeli türden bir ek taşıyor. Gerçek bildirimlerde böyle bir ek olmaz.</translation>
    </message>
    <message>
        <source>File: %1</source>
        <extracomment>%1 is a file name.</extracomment>
        <translation>Dosya: %1</translation>
    </message>
    <message>
        <source>It names nobody whom a message could not reach.</source>
        <translation>İletinin ulaşmadığı hiç kimseyi belirtmiyor.</translation>
    </message>
    <message>
        <source>It says that mail could not be delivered to you, yet it reached you.</source>
        <translation>E-postanın size teslim edilemediğini söylüyor, oysa size ulaşmış.</translation>
    </message>
    <message>
        <source>The message it says it brings back was never on its way anywhere, and it holds a link.</source>
        <translation>Geri getirdiğini söylediği ileti hiçbir zaman yola çıkmamış ve içinde bir bağlantı var.</translation>
    </message>
    <message>
        <source>Unlike real notices, it was sent from somebody&apos;s mail account.</source>
        <translation>Gerçek bildirimlerden farklı olarak birinin e-posta hesabından gönderilmiş.</translation>
    </message>
    <message>
        <source>Return address: %1</source>
        <extracomment>%1 is an e-mail address.</extracomment>
        <translation>Dönüş adresi: %1</translation>
    </message>
    <message>
        <source>It was made with a program for mass mail, not by a mail server.</source>
        <translation>Bir e-posta sunucusu değil, toplu gönderim programı yapmış.</translation>
    </message>
    <message>
        <source>You said so yourself.</source>
        <translation>Bunu siz söylediniz.</translation>
    </message>
    <message>
        <source>It is a copy of a message of yours, but it did not come from your mail provider. Somebody you wrote to may have passed it on.</source>
        <translation>Sizin bir iletinizin kopyası, ama e-posta sağlayıcınızdan gelmedi. Yazdığınız biri onu başkasına iletmiş olabilir.</translation>
    </message>
    <message>
        <source>Same header as your mail of %1 to %2, handed over by a stranger</source>
        <extracomment>%1 is a date, %2 an e-mail address.</extracomment>
        <translation>%2 adresine %1 günü gönderdiğiniz e-postayla aynı başlık, bir yabancı vermiş</translation>
    </message>
    <message>
        <source>It came straight from somebody&apos;s home connection or from a computer without a name. Mail that people write goes through a mail server first.</source>
        <translation>Doğrudan birinin ev bağlantısından ya da adı olmayan bir bilgisayardan geldi. İnsanların yazdığı e-posta önce bir e-posta sunucusundan geçer.</translation>
    </message>
    <message>
        <source>%1 (%2) handed it to %3 directly</source>
        <extracomment>%1 is an IP address, %2 its name, %3 the receiving host.</extracomment>
        <translation>%1 (%2), iletiyi doğrudan %3 sunucusuna verdi</translation>
    </message>
    <message>
        <source>A mailing service sent it and signed it with its own name. If you use that service, for a newsletter or a shop for instance, the message may well be yours.</source>
        <translation>Bir gönderim hizmeti gönderdi ve kendi adıyla imzaladı. Bu hizmeti, örneğin bir bülten ya da mağaza için kullanıyorsanız ileti pekâlâ sizin olabilir.</translation>
    </message>
    <message>
        <source>Service: %1, handed to %2</source>
        <extracomment>%1 is the host name of a mailing service, %2 the receiving host.</extracomment>
        <translation>Hizmet: %1, verildiği yer: %2</translation>
    </message>
    <message>
        <source>Several such messages went out through your account within hours, and none of them carries a mark of the way you write.</source>
        <translation>Saatler içinde hesabınızdan böyle birkaç ileti çıkmış ve hiçbirinde sizin yazış biçiminizden bir iz yok.</translation>
    </message>
    <message>
        <source>Messages of that kind: %1, since %2</source>
        <extracomment>%1 is a number of messages, %2 a date.</extracomment>
        <translation>Bu türden iletiler: %1, şundan beri: %2</translation>
    </message>
    <message>
        <source>It is in a language that you write.</source>
        <translation>Sizin yazdığınız bir dilde.</translation>
    </message>
    <message>
        <source>It is in a language in which you have not written before.</source>
        <translation>Daha önce yazmadığınız bir dilde.</translation>
    </message>
    <message>
        <source>Its letters are stored in a way that your mail programs don&apos;t use.</source>
        <translation>Harfleri, posta programlarınızın kullanmadığı bir biçimde kaydedilmiş.</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Dosya</translation>
    </message>
    <message>
        <source>&amp;Add an account…</source>
        <translation>&amp;Hesap ekle…</translation>
    </message>
    <message>
        <source>&amp;Open a folder of saved mail…</source>
        <translation>Kayıtlı e-p&amp;osta klasörü aç…</translation>
    </message>
    <message>
        <source>Open the &amp;sample mailbox</source>
        <translation>Ö&amp;rnek posta kutusunu aç</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Ç&amp;ık</translation>
    </message>
    <message>
        <source>&amp;Mailbox</source>
        <translation>&amp;Posta kutusu</translation>
    </message>
    <message>
        <source>Check &amp;now</source>
        <translation>Şi&amp;mdi kontrol et</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>D&amp;urdur</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Bul…</translation>
    </message>
    <message>
        <source>&amp;Clean up…</source>
        <translation>&amp;Temizle…</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Git</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Yardım</translation>
    </message>
    <message>
        <source>&amp;What is all this about?</source>
        <translation>Bütün bunlar ne dem&amp;ek?</translation>
    </message>
    <message>
        <source>&amp;About Undelivered</source>
        <translation>Undelivered hakkı&amp;nda</translation>
    </message>
    <message>
        <source>E&amp;xplain a notice…</source>
        <translation>Bir bildirimi açık&amp;la…</translation>
    </message>
    <message>
        <source>Save or &amp;print a report…</source>
        <translation>R&amp;apor kaydet ya da yazdır…</translation>
    </message>
    <message>
        <source>&amp;Warn your contacts…</source>
        <translation>&amp;Kişilerinizi uyarın…</translation>
    </message>
    <message>
        <source>&amp;Help on this page</source>
        <translation>Bu sayfayla &amp;ilgili yardım</translation>
    </message>
    <message>
        <source>All &amp;codes in words</source>
        <translation>Kod &amp;sözlüğü</translation>
    </message>
    <message>
        <source>Can anybody &amp;send as me?</source>
        <translation>Benim adıma g&amp;önderen olabilir mi?</translation>
    </message>
</context>
<context>
    <name>News</name>
    <message>
        <source>A message of yours did not arrive</source>
        <translation>Bir iletiniz ulaşmadı</translation>
    </message>
    <message>
        <source>Your message to %1 did not arrive</source>
        <extracomment>Title of a notification; %1 is an e-mail address</extracomment>
        <translation>%1 adresine iletiniz ulaşmadı</translation>
    </message>
    <message>
        <source>%1. Subject: %2</source>
        <extracomment>Text of a notification: %1 why a message did not arrive (&quot;Mailbox full&quot;), %2 the subject of the message</extracomment>
        <translation>%1. Konu: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) of yours did not arrive</source>
        <translation>
            <numerusform>%Ln iletiniz ulaşmadı</numerusform>
        </translation>
    </message>
    <message>
        <source>To %1 and others</source>
        <extracomment>Text of a notification; %1 is a list of e-mail addresses</extracomment>
        <translation>%1 ve başkalarına</translation>
    </message>
    <message>
        <source>Somebody may be sending mail through your account</source>
        <translation>Biri hesabınızdan e-posta gönderiyor olabilir</translation>
    </message>
    <message>
        <source>Open Undelivered: it says what to do, in order.</source>
        <translation>Undelivered programını açın: sırasıyla ne yapılacağını söyler.</translation>
    </message>
    <message>
        <source>Somebody is using your address as a false sender</source>
        <translation>Biri adresinizi sahte gönderen olarak kullanıyor</translation>
    </message>
    <message>
        <source>Notices about mail that you did not send are coming in. Your account is not involved.</source>
        <translation>Göndermediğiniz e-postayla ilgili bildirimler geliyor. Hesabınızın bununla ilgisi yok.</translation>
    </message>
</context>
<context>
    <name>NoticeFacts</name>
    <message>
        <source>Recipient</source>
        <translation>Alıcı</translation>
    </message>
    <message>
        <source>Written to</source>
        <translation>Yazılan adres</translation>
    </message>
    <message>
        <source>Outcome</source>
        <extracomment>%1 what became of the message (&quot;Failed&quot;), %2 why (&quot;Mailbox full&quot;)</extracomment>
        <translation>Sonuç</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>One line of a copied list: %1 the name of a fact, %2 the fact</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Code</source>
        <extracomment>%1 is a code (&quot;550&quot;), %2 what it means</extracomment>
        <translation>Kod</translation>
    </message>
    <message>
        <source>The server&apos;s words</source>
        <translation>Sunucunun sözleri</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Söyleyen</translation>
    </message>
    <message>
        <source>Last attempt</source>
        <translation>Son deneme</translation>
    </message>
    <message>
        <source>Will be tried until</source>
        <translation>Deneneceği son tarih</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tür</translation>
    </message>
    <message>
        <source>Notice received</source>
        <translation>Bildirimin geldiği an</translation>
    </message>
    <message>
        <source>Notice from</source>
        <translation>Bildirimi gönderen</translation>
    </message>
    <message>
        <source>Reporting server</source>
        <translation>Bildiren sunucu</translation>
    </message>
    <message>
        <source>Message arrived there</source>
        <translation>İletinin oraya geldiği an</translation>
    </message>
    <message>
        <source>The message&apos;s subject</source>
        <translation>İletinin konusu</translation>
    </message>
    <message>
        <source>The message&apos;s sender</source>
        <translation>İletinin göndereni</translation>
    </message>
    <message>
        <source>The message&apos;s recipients</source>
        <translation>İletinin alıcıları</translation>
    </message>
    <message>
        <source>The message&apos;s date</source>
        <translation>İletinin tarihi</translation>
    </message>
    <message>
        <source>The message&apos;s identifier</source>
        <translation>İletinin kimliği</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Klasör</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Boyut</translation>
    </message>
    <message>
        <source>Recognised by</source>
        <extracomment>Before the words of a server&apos;s answer by which the program recognised the reason</extracomment>
        <translation>Tanındığı sözler</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Somebody has sent mail from your account. Make sure that they cannot do it again.</source>
        <translation>Biri hesabınızdan e-posta gönderdi. Bunu bir daha yapamamasını sağlayın.</translation>
    </message>
    <message>
        <source>Somebody is sending mail from your account. Follow the steps below now.</source>
        <translation>Biri hesabınızdan e-posta gönderiyor. Aşağıdaki adımları şimdi uygulayın.</translation>
    </message>
    <message>
        <source>Someone has forged your address. Your account was not used.</source>
        <translation>Biri adresinizi taklit etti. Hesabınız kullanılmadı.</translation>
    </message>
    <message>
        <source>Someone is forging your address. Your account was not used.</source>
        <translation>Biri adresinizi taklit ediyor. Hesabınız kullanılmadı.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) of yours did not arrive.</source>
        <translation>
            <numerusform>%Ln iletiniz ulaşmadı.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) here only pretend to be delivery notices. Do not open any link in them.</source>
        <translation>
            <numerusform>Buradaki %Ln ileti yalnızca teslim bildirimiymiş gibi yapıyor. İçlerindeki hiçbir bağlantıyı açmayın.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n notice(s) the facts do not tell who sent the message.</source>
        <translation>
            <numerusform>%Ln bildirimde iletiyi kimin gönderdiği eldeki bilgilerden anlaşılmıyor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s) found. Without your address nobody can tell whether you sent the messages.</source>
        <translation>
            <numerusform>%Ln bildirim bulundu. Adresiniz olmadan iletileri sizin gönderip göndermediğinizi kimse söyleyemez.</numerusform>
        </translation>
    </message>
    <message>
        <source>All is well. None of the notices here needs anything from you.</source>
        <translation>Her şey yolunda. Buradaki bildirimlerin hiçbiri sizden bir şey istemiyor.</translation>
    </message>
    <message>
        <source>No delivery notices in this mailbox. Nothing came back.</source>
        <translation>Bu posta kutusunda teslim bildirimi yok. Hiçbir şey geri gelmedi.</translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s), all on %1.</source>
        <extracomment>%n how many notices, %1 a day (&quot;3 November&quot;)</extracomment>
        <translation>
            <numerusform>%Ln bildirim, hepsi %1 günü.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s), the first on %1, the latest on %2.</source>
        <extracomment>%n how many notices, %1 and %2 days (&quot;3 November&quot;)</extracomment>
        <translation>
            <numerusform>%Ln bildirim, ilki %1, sonuncusu %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not to be overlooked: %n message(s) of your own did not arrive.</source>
        <translation>
            <numerusform>Gözden kaçmasın: kendi iletilerinizden %Ln tanesi ulaşmadı.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Besides, %n message(s) of your own did not arrive.</source>
        <translation>
            <numerusform>Bundan başka, kendi iletilerinizden %Ln tanesi ulaşmadı.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) only pretend to be delivery notices: do not open any link in them.</source>
        <translation>
            <numerusform>%Ln ileti yalnızca teslim bildirimiymiş gibi yapıyor: içlerindeki hiçbir bağlantıyı açmayın.</numerusform>
        </translation>
    </message>
    <message>
        <source>Scan every device</source>
        <translation>Her cihazı tarayın</translation>
    </message>
    <message>
        <source>Let a virus scanner check each computer and phone on which you read mail, and remove what it finds. If you have another device that is surely clean, do the next step there right away.</source>
        <translation>E-posta okuduğunuz her bilgisayarı ve telefonu bir virüs tarayıcıyla taratın ve bulduklarını kaldırın. Temiz olduğu kesin başka bir cihazınız varsa sonraki adımı hemen orada yapın.</translation>
    </message>
    <message>
        <source>Then change the password</source>
        <translation>Sonra parolayı değiştirin</translation>
    </message>
    <message>
        <source>Only after the scan: a program that listens to the keyboard would read the new password at once. Take one that you use nowhere else.</source>
        <translation>Ancak taramadan sonra: klavyeyi dinleyen bir program yeni parolayı da hemen okurdu. Başka hiçbir yerde kullanmadığınız bir parola seçin.</translation>
    </message>
    <message>
        <source>Sign out everywhere</source>
        <translation>Her yerde oturumu kapatın</translation>
    </message>
    <message>
        <source>In the settings of your mail account, end all other sessions and delete app passwords.</source>
        <translation>E-posta hesabınızın ayarlarında diğer bütün oturumları sonlandırın ve uygulama parolalarını silin.</translation>
    </message>
    <message>
        <source>Look for traces</source>
        <translation>İz arayın</translation>
    </message>
    <message>
        <source>Check forwarding, filters, persons with access, and the recovery address. Remove what is not yours.</source>
        <translation>Yönlendirmeyi, filtreleri, erişimi olan kişileri ve kurtarma adresini kontrol edin. Sizin olmayanı kaldırın.</translation>
    </message>
    <message>
        <source>Switch on two-step sign-in</source>
        <translation>İki adımlı doğrulamayı etkinleştirin</translation>
    </message>
    <message>
        <source>Then a stolen password alone is not enough any more.</source>
        <translation>O zaman yalnızca çalınmış bir parola artık yetmez.</translation>
    </message>
    <message>
        <source>Warn your contacts</source>
        <translation>Kişilerinizi uyarın</translation>
    </message>
    <message>
        <source>Ask them not to open odd mail that came in your name.</source>
        <translation>Sizin adınıza gelen tuhaf e-postaları açmamalarını isteyin.</translation>
    </message>
    <message>
        <source>Ask your provider to let you send again</source>
        <translation>Sağlayıcınızdan göndermeyi açmasını isteyin</translation>
    </message>
    <message>
        <source>Only needed where sending was blocked because of the misuse.</source>
        <translation>Yalnızca kötüye kullanım yüzünden gönderme engellendiyse gerekir.</translation>
    </message>
    <message>
        <source>Expect a few more notices</source>
        <translation>Birkaç bildirim daha bekleyin</translation>
    </message>
    <message>
        <source>Mail that is already on its way can still come back for some days.</source>
        <translation>Yola çıkmış e-posta birkaç gün daha geri dönebilir.</translation>
    </message>
    <message>
        <source>Do not worry about your password</source>
        <translation>Parolanız için kaygılanmayın</translation>
    </message>
    <message>
        <source>It is not the problem. If you doubt it, a virus scan and then a new password do no harm.</source>
        <translation>Sorun o değil. Kuşkunuz varsa bir virüs taraması ve ardından yeni bir parola zarar vermez.</translation>
    </message>
    <message>
        <source>Look at your own messages first</source>
        <translation>Önce kendi iletilerinize bakın</translation>
    </message>
    <message>
        <source>Between the forged ones there may be notices about mail that you did send.</source>
        <translation>Sahtelerin arasında, gerçekten gönderdiğiniz e-postayla ilgili bildirimler olabilir.</translation>
    </message>
    <message>
        <source>Ask them to distrust odd mail in your name.</source>
        <translation>Sizin adınıza gelen tuhaf e-postalara güvenmemelerini isteyin.</translation>
    </message>
    <message>
        <source>Expect two to four more days of notices</source>
        <translation>İki ile dört gün daha bildirim bekleyin</translation>
    </message>
    <message>
        <source>Sometimes it takes longer. Nobody can stop it from here, and it dies down by itself.</source>
        <translation>Bazen daha uzun sürer. Buradan kimse durduramaz; kendiliğinden azalır.</translation>
    </message>
    <message>
        <source>Clean up until they stop</source>
        <translation>Durana kadar temizleyin</translation>
    </message>
    <message>
        <source>Move the forged ones to Trash. Notices about your own mail stay.</source>
        <translation>Sahteleri çöp kutusuna taşıyın. Kendi e-postanızla ilgili bildirimler kalır.</translation>
    </message>
    <message>
        <source>Have your domain protected</source>
        <extracomment>SPF, DKIM and DMARC are names of techniques and stay as they are.</extracomment>
        <translation>Alan adınızı korutun</translation>
    </message>
    <message>
        <source>Ask whoever runs the domain of your address for SPF, DKIM and DMARC. They make forging harder.</source>
        <translation>Adresinizin alan adını yöneten kişiden SPF, DKIM ve DMARC isteyin. Taklidi zorlaştırırlar.</translation>
    </message>
    <message>
        <source>Read the reason</source>
        <translation>Nedeni okuyun</translation>
    </message>
    <message>
        <source>Each notice says in plain words what happened.</source>
        <translation>Her bildirim ne olduğunu sade bir dille anlatır.</translation>
    </message>
    <message>
        <source>Check the address</source>
        <translation>Adresi kontrol edin</translation>
    </message>
    <message>
        <source>Compare it letter by letter with one you know.</source>
        <translation>Bildiğiniz bir adresle harf harf karşılaştırın.</translation>
    </message>
    <message>
        <source>Reach the person another way</source>
        <translation>Kişiye başka yoldan ulaşın</translation>
    </message>
    <message>
        <source>A call is often the quickest.</source>
        <translation>Çoğunlukla en hızlısı telefondur.</translation>
    </message>
    <message>
        <source>Ask them to accept your mail</source>
        <translation>İzin isteyin</translation>
    </message>
    <message>
        <source>Where their side refuses your mail, ask their organisation to allow your address.</source>
        <translation>Karşı taraf e-postanızı reddediyorsa kuruluşundan adresinize izin vermesini isteyin.</translation>
    </message>
    <message>
        <source>Do not open, do not sign in</source>
        <translation>Açmayın, oturum açmayın</translation>
    </message>
    <message>
        <source>Somebody wants your password. No mail system wrote these messages.</source>
        <translation>Biri parolanızı istiyor. Bu iletileri hiçbir e-posta sistemi yazmadı.</translation>
    </message>
    <message>
        <source>Report them as phishing</source>
        <translation>Kimlik avı olarak bildirin</translation>
    </message>
    <message>
        <source>Your mail program or your provider&apos;s web mail has a button for it.</source>
        <translation>E-posta programınızda ya da sağlayıcınızın web postasında bunun için bir düğme vardır.</translation>
    </message>
    <message>
        <source>Delete them</source>
        <translation>Silin</translation>
    </message>
    <message>
        <source>They contain nothing that you need.</source>
        <translation>İçlerinde işinize yarayacak bir şey yok.</translation>
    </message>
    <message>
        <source>Did you type your password there?</source>
        <translation>Parolanızı orada yazdınız mı?</translation>
    </message>
    <message>
        <source>Then change it now, on a device that is clean, and sign out everywhere else.</source>
        <translation>O zaman onu şimdi temiz bir cihazda değiştirin ve başka her yerde oturumu kapatın.</translation>
    </message>
    <message>
        <source>Look at them yourself</source>
        <translation>Kendiniz bakın</translation>
    </message>
    <message>
        <source>You know best whether you wrote to these people. Say so with “I did send this” or “Not mine”.</source>
        <translation>Bu kişilere yazıp yazmadığınızı en iyi siz bilirsiniz. Bunu “Bunu ben gönderdim” ya da “Benim değil” ile söyleyin.</translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s) found so far. Who sent the messages is being worked out.</source>
        <translation>
            <numerusform>Şimdiye dek %Ln bildirim bulundu. İletileri kimin gönderdiği araştırılıyor.</numerusform>
        </translation>
    </message>
    <message>
        <source>Forged mail: not over, still increasing.</source>
        <translation>Sahte gönderenli e-posta: bitmedi, hâlâ artıyor.</translation>
    </message>
    <message>
        <source>Forged mail: not over yet, it goes on at about the same pace.</source>
        <translation>Sahte gönderenli e-posta: henüz bitmedi, hemen hemen aynı hızla sürüyor.</translation>
    </message>
    <message>
        <source>Forged mail: nearly over, it is getting less.</source>
        <translation>Sahte gönderenli e-posta: bitmek üzere, azalıyor.</translation>
    </message>
    <message>
        <source>Forged mail: over. The last notice came on %1.</source>
        <extracomment>%1 is a day (&quot;3 November&quot;)</extracomment>
        <translation>Sahte gönderenli e-posta: bitti. Son bildirim %1 günü geldi.</translation>
    </message>
    <message>
        <source>Mail from your account: still increasing. The steps are urgent.</source>
        <translation>Hesabınızdan e-posta: hâlâ artıyor. Adımları hemen uygulayın.</translation>
    </message>
    <message>
        <source>Mail from your account: it goes on. The steps are urgent.</source>
        <translation>Hesabınızdan e-posta: sürüyor. Adımları hemen uygulayın.</translation>
    </message>
    <message>
        <source>Mail from your account: getting less, but not over before the steps are done.</source>
        <translation>Hesabınızdan e-posta: azalıyor, ama adımlar yapılmadan bitmez.</translation>
    </message>
    <message>
        <source>Mail from your account: quiet since %1, but not over before the steps are done.</source>
        <extracomment>%1 is a day (&quot;3 November&quot;)</extracomment>
        <translation>Hesabınızdan e-posta: %1 gününden beri sessiz, ama adımlar yapılmadan bitmez.</translation>
    </message>
    <message>
        <source>Fake notices: still increasing.</source>
        <translation>Tuzak iletiler: hâlâ artıyor.</translation>
    </message>
    <message>
        <source>Fake notices: they keep coming.</source>
        <translation>Tuzak iletiler: gelmeyi sürdürüyor.</translation>
    </message>
    <message>
        <source>Fake notices: getting fewer.</source>
        <translation>Tuzak iletiler: azalıyor.</translation>
    </message>
    <message>
        <source>Fake notices: none since %1.</source>
        <extracomment>%1 is a day (&quot;3 November&quot;)</extracomment>
        <translation>Tuzak iletiler: %1 gününden beri yok.</translation>
    </message>
</context>
<context>
    <name>ProgressText</name>
    <message>
        <source>Connecting…</source>
        <translation>Bağlanılıyor…</translation>
    </message>
    <message>
        <source>Looking at what you sent (%1)…</source>
        <extracomment>%1 = folder of sent mail</extracomment>
        <translation>Gönderdiklerinize bakılıyor (%1)…</translation>
    </message>
    <message>
        <source>Looking at what you sent (%1): %2 of %3</source>
        <extracomment>%1 = folder of sent mail, %2 = messages done, %3 = all messages</extracomment>
        <translation>Gönderdiklerinize bakılıyor (%1): %2 / %3</translation>
    </message>
    <message>
        <source>Searching %1…</source>
        <extracomment>%1 = folder</extracomment>
        <translation>%1 aranıyor…</translation>
    </message>
    <message>
        <source>Looking through %1…</source>
        <extracomment>%1 = folder</extracomment>
        <translation>%1 gözden geçiriliyor…</translation>
    </message>
    <message>
        <source>Looking through %1: %2 of %3</source>
        <extracomment>%1 = folder, %2 = messages done, %3 = all messages</extracomment>
        <translation>%1 gözden geçiriliyor: %2 / %3</translation>
    </message>
    <message>
        <source>Reading notices in %1…</source>
        <extracomment>%1 = folder</extracomment>
        <translation>%1 içindeki bildirimler okunuyor…</translation>
    </message>
    <message>
        <source>Reading notices in %1: %2 of %3</source>
        <extracomment>%1 = folder, %2 = notices done, %3 = all notices</extracomment>
        <translation>%1 içindeki bildirimler okunuyor: %2 / %3</translation>
    </message>
    <message>
        <source>Working out who sent what…</source>
        <translation>Kimin ne gönderdiği bulunuyor…</translation>
    </message>
    <message>
        <source>Moving to Trash…</source>
        <translation>Çöp kutusuna taşınıyor…</translation>
    </message>
    <message>
        <source>Moving from %1 to Trash: %2 of %3</source>
        <extracomment>%1 = folder, %2 = messages done, %3 = all messages</extracomment>
        <translation>%1 klasöründen çöp kutusuna taşınıyor: %2 / %3</translation>
    </message>
    <message>
        <source>Bringing back…</source>
        <translation>Geri getiriliyor…</translation>
    </message>
    <message>
        <source>Bringing back to %1: %2 of %3</source>
        <extracomment>%1 = folder, %2 = messages done, %3 = all messages</extracomment>
        <translation>%1 klasörüne geri getiriliyor: %2 / %3</translation>
    </message>
    <message>
        <source>Deleting for good…</source>
        <translation>Kalıcı olarak siliniyor…</translation>
    </message>
    <message>
        <source>Deleting from %1 for good: %2 of %3</source>
        <extracomment>%1 = folder, %2 = messages done, %3 = all messages</extracomment>
        <translation>%1 klasöründen kalıcı olarak siliniyor: %2 / %3</translation>
    </message>
    <message>
        <source>Paused: %1 of %2 are done. The rest stays where it is until you go on.</source>
        <extracomment>The person halted a clean-up for a while. %1 = messages done, %2 = all messages</extracomment>
        <translation>Duraklatıldı: %1 / %2 tamamlandı. Gerisi, siz devam edene dek yerinde kalır.</translation>
    </message>
</context>
<context>
    <name>ReasonText</name>
    <message>
        <source>The message was passed on</source>
        <translation>İleti aktarıldı</translation>
    </message>
    <message>
        <source>Passed on to the mail system of %1</source>
        <extracomment>%1 is the recipient&apos;s e-mail address.</extracomment>
        <translation>%1 adresinin e-posta sistemine aktarıldı</translation>
    </message>
    <message>
        <source>The message went to a mailing list</source>
        <translation>İleti bir e-posta listesine gitti</translation>
    </message>
    <message>
        <source>Sent on to the members of %1</source>
        <extracomment>%1 is a mailing list&apos;s e-mail address.</extracomment>
        <translation>%1 adresinin üyelerine gönderildi</translation>
    </message>
    <message>
        <source>The message arrived</source>
        <translation>İleti ulaştı</translation>
    </message>
    <message>
        <source>Delivered to %1</source>
        <extracomment>%1 is the recipient&apos;s e-mail address.</extracomment>
        <translation>%1 adresine teslim edildi</translation>
    </message>
    <message>
        <source>The message was handed to another mail system that sends no confirmation of its own. No further notice means that all is well.</source>
        <translation>İleti, kendi onayını göndermeyen başka bir e-posta sistemine verildi. Başka bildirim gelmezse her şey yolunda demektir.</translation>
    </message>
    <message>
        <source>The address stands for several people, and the message was sent on to them. There is nothing to do.</source>
        <translation>Adres birkaç kişiyi temsil ediyor, ileti onlara gönderildi. Yapılacak bir şey yok.</translation>
    </message>
    <message>
        <source>The message lies in the recipient&apos;s mailbox. This notice is only a confirmation; there is nothing to do.</source>
        <translation>İleti alıcının posta kutusunda. Bu bildirim yalnızca bir onay; yapılacak bir şey yok.</translation>
    </message>
    <message>
        <source>Failure</source>
        <extracomment>For each kind of notice: a name for tables, a headline, a short explanation.</extracomment>
        <translation>Başarısız</translation>
    </message>
    <message>
        <source>A message was not delivered</source>
        <translation>Bir ileti teslim edilmedi</translation>
    </message>
    <message>
        <source>The notice does not name the recipient. Its own words stand below.</source>
        <translation>Bildirim alıcıyı belirtmiyor. Kendi sözleri aşağıda.</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Gecikme</translation>
    </message>
    <message>
        <source>A message is delayed; still trying</source>
        <translation>Bir ileti gecikti; hâlâ deneniyor</translation>
    </message>
    <message>
        <source>The notice does not name the recipient. Delivery will be tried again, and there will be another notice if it fails.</source>
        <translation>Bildirim alıcıyı belirtmiyor. Teslim yeniden denenecek, olmazsa başka bir bildirim gelecek.</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>Başarılı</translation>
    </message>
    <message>
        <source>A message arrived</source>
        <translation>Bir ileti ulaştı</translation>
    </message>
    <message>
        <source>This notice is only a confirmation; there is nothing to do.</source>
        <translation>Bu bildirim yalnızca bir onay; yapılacak bir şey yok.</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Şikâyet</translation>
    </message>
    <message>
        <source>A recipient marked a message as spam</source>
        <translation>Bir alıcı bir iletiyi istenmeyen olarak işaretledi</translation>
    </message>
    <message>
        <source>The message arrived, and the recipient, or a filter, reported it as unwanted. If it was part of a mailing, take that person off the list.</source>
        <translation>İleti ulaştı; alıcı ya da bir filtre onu istenmeyen olarak bildirdi. Toplu bir gönderimin parçasıysa o kişiyi listeden çıkarın.</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Okundu bilgisi</translation>
    </message>
    <message>
        <source>A receipt for a message</source>
        <translation>Bir iletinin okundu bilgisi</translation>
    </message>
    <message>
        <source>The recipient&apos;s mail program tells what became of the message, for example that it was opened. There is nothing to do.</source>
        <translation>Alıcının e-posta programı iletiye ne olduğunu, örneğin açıldığını bildiriyor. Yapılacak bir şey yok.</translation>
    </message>
    <message>
        <source>Automatic reply</source>
        <translation>Otomatik yanıt</translation>
    </message>
    <message>
        <source>An automatic reply</source>
        <translation>Otomatik bir yanıt</translation>
    </message>
    <message>
        <source>The message arrived. The recipient&apos;s mail program answered by itself, for example because they are away.</source>
        <translation>İleti ulaştı. Alıcının e-posta programı, örneğin alıcı yerinde olmadığı için, kendiliğinden yanıt verdi.</translation>
    </message>
    <message>
        <source>Request to confirm</source>
        <translation>Onay isteği</translation>
    </message>
    <message>
        <source>The recipient asks for a confirmation</source>
        <translation>Alıcı bir onay istiyor</translation>
    </message>
    <message>
        <source>The recipient&apos;s mail system holds the message until its sender confirms that they are a person. Confirm only if you wrote to this recipient yourself.</source>
        <translation>Alıcının e-posta sistemi, göndereni bir insan olduğunu onaylayana kadar iletiyi bekletiyor. Yalnızca bu alıcıya kendiniz yazdıysanız onaylayın.</translation>
    </message>
    <message>
        <source>Fake notice</source>
        <translation>Sahte bildirim</translation>
    </message>
    <message>
        <source>A trap dressed as a delivery notice</source>
        <translation>Teslim bildirimi kılığında bir tuzak</translation>
    </message>
    <message>
        <source>No mail system wrote this. Somebody wants you to follow a link, open an attachment or type your password. Touch nothing in it and delete it.</source>
        <translation>Bunu hiçbir e-posta sistemi yazmadı. Biri bir bağlantıyı izlemenizi, bir eki açmanızı ya da parolanızı yazmanızı istiyor. Hiçbir şeye dokunmayın ve silin.</translation>
    </message>
    <message>
        <source>No notice</source>
        <translation>Bildirim değil</translation>
    </message>
    <message>
        <source>This is not a delivery notice</source>
        <translation>Bu bir teslim bildirimi değil</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <extracomment>What became of the message for one recipient; a word for a table.</extracomment>
        <translation>Teslim edilmedi</translation>
    </message>
    <message>
        <source>Still trying</source>
        <translation>Hâlâ deneniyor</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Teslim edildi</translation>
    </message>
    <message>
        <source>Passed on</source>
        <translation>Aktarıldı</translation>
    </message>
    <message>
        <source>Sent on to members</source>
        <translation>Üyelere gönderildi</translation>
    </message>
    <message numerus="yes">
        <source>Not delivered yet to %n recipients; still trying</source>
        <extracomment>%n is the number of recipients, always two or more.</extracomment>
        <translation>
            <numerusform>%Ln alıcıya henüz teslim edilmedi; hâlâ deneniyor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not delivered to %n recipients</source>
        <extracomment>%n is the number of recipients, always two or more.</extracomment>
        <translation>
            <numerusform>%Ln alıcıya teslim edilmedi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not delivered to %n recipients: %1</source>
        <extracomment>%n is the number of recipients, always two or more; %1 is a reason in a few words, such as &quot;Mailbox full&quot;.</extracomment>
        <translation>
            <numerusform>%Ln alıcıya teslim edilmedi: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two whole texts one after the other: the general explanation, then what the provider&apos;s own code adds.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>No such mailbox</source>
        <extracomment>For each reason why mail could not be delivered there are seven texts: a name for tables; headlines for &quot;failed&quot; and for &quot;still trying&quot;, each once with the recipient&apos;s e-mail address (%1) and once without; then a short explanation for &quot;failed&quot; and for &quot;still trying&quot;.</extracomment>
        <translation>Böyle bir adres yok</translation>
    </message>
    <message>
        <source>%1 does not exist</source>
        <translation>%1 diye bir adres yok</translation>
    </message>
    <message>
        <source>The address does not exist</source>
        <translation>Böyle bir adres yok</translation>
    </message>
    <message>
        <source>%1 may not exist; still trying</source>
        <translation>%1 diye bir adres olmayabilir; hâlâ deneniyor</translation>
    </message>
    <message>
        <source>The address may not exist; still trying</source>
        <translation>Böyle bir adres olmayabilir; hâlâ deneniyor</translation>
    </message>
    <message>
        <source>The mail system on the other side knows nobody of this name. The address may be misspelt, or it may have been given up.</source>
        <translation>Karşı taraftaki e-posta sistemi bu adda kimseyi tanımıyor. Adres yanlış yazılmış ya da bırakılmış olabilir.</translation>
    </message>
    <message>
        <source>The mail system on the other side does not know this name at the moment. It will be asked again.</source>
        <translation>Karşı taraftaki e-posta sistemi bu adı şu anda tanımıyor. Yeniden sorulacak.</translation>
    </message>
    <message>
        <source>Mailbox switched off</source>
        <translation>Posta kutusu kapatılmış</translation>
    </message>
    <message>
        <source>The mailbox %1 is switched off</source>
        <translation>%1 posta kutusu kapatılmış</translation>
    </message>
    <message>
        <source>The mailbox is switched off</source>
        <translation>Posta kutusu kapatılmış</translation>
    </message>
    <message>
        <source>The mailbox takes no mail now; still trying</source>
        <translation>Posta kutusu şu anda e-posta almıyor; hâlâ deneniyor</translation>
    </message>
    <message>
        <source>The address is known, but its mailbox takes no mail any more. It may have been closed, blocked, or not used for a long time.</source>
        <translation>Adres biliniyor, ama posta kutusu artık e-posta almıyor. Kapatılmış, engellenmiş ya da uzun süredir kullanılmamış olabilir.</translation>
    </message>
    <message>
        <source>The address is known, but its mailbox takes no mail at the moment. Delivery will be tried again.</source>
        <translation>Adres biliniyor, ama posta kutusu şu anda e-posta almıyor. Teslim yeniden denenecek.</translation>
    </message>
    <message>
        <source>Mailbox full</source>
        <translation>Posta kutusu dolu</translation>
    </message>
    <message>
        <source>The mailbox of %1 is full</source>
        <translation>%1 posta kutusu dolu</translation>
    </message>
    <message>
        <source>The recipient&apos;s mailbox is full</source>
        <translation>Alıcının posta kutusu dolu</translation>
    </message>
    <message>
        <source>Mailbox of %1 is full; still trying</source>
        <translation>%1 posta kutusu dolu; hâlâ deneniyor</translation>
    </message>
    <message>
        <source>The recipient&apos;s mailbox is full; still trying</source>
        <translation>Alıcının posta kutusu dolu; hâlâ deneniyor</translation>
    </message>
    <message>
        <source>There is no room for more mail in the recipient&apos;s mailbox. They have to delete something first, or get more space.</source>
        <translation>Alıcının posta kutusunda e-posta için yer kalmamış. Önce bir şeyler silmesi ya da daha çok yer alması gerekiyor.</translation>
    </message>
    <message>
        <source>There is no room for more mail in the recipient&apos;s mailbox at the moment. Delivery will be tried again for some days.</source>
        <translation>Alıcının posta kutusunda şu anda e-posta için yer yok. Teslim birkaç gün daha denenecek.</translation>
    </message>
    <message>
        <source>Domain not found</source>
        <translation>Alan adı bulunamadı</translation>
    </message>
    <message>
        <source>No mail system found for %1</source>
        <translation>%1 için e-posta sistemi bulunamadı</translation>
    </message>
    <message>
        <source>The part after the @ is not known</source>
        <translation>@ işaretinden sonraki bölüm bilinmiyor</translation>
    </message>
    <message>
        <source>No mail system found yet for %1</source>
        <translation>%1 için henüz e-posta sistemi bulunamadı</translation>
    </message>
    <message>
        <source>The part after the @ is not found yet</source>
        <translation>@ işaretinden sonraki bölüm henüz bulunamadı</translation>
    </message>
    <message>
        <source>The part of the address after the @ does not exist, or it takes no mail. Often a letter is missing or wrong.</source>
        <translation>Adresin @ işaretinden sonraki bölümü yok ya da e-posta almıyor. Çoğunlukla bir harf eksik ya da yanlıştır.</translation>
    </message>
    <message>
        <source>The part of the address after the @ could not be found at the moment. It will be looked up again; do check its spelling.</source>
        <translation>Adresin @ işaretinden sonraki bölümü şu anda bulunamadı. Yeniden aranacak; yazımını yine de kontrol edin.</translation>
    </message>
    <message>
        <source>Mail system not reachable</source>
        <translation>E-posta sistemine ulaşılamıyor</translation>
    </message>
    <message>
        <source>The mail system of %1 did not answer</source>
        <translation>%1 adresinin e-posta sistemi yanıt vermedi</translation>
    </message>
    <message>
        <source>The other mail system did not answer</source>
        <translation>Karşı e-posta sistemi yanıt vermedi</translation>
    </message>
    <message>
        <source>The other mail system is not reachable; still trying</source>
        <translation>Karşı e-posta sistemine ulaşılamıyor; hâlâ deneniyor</translation>
    </message>
    <message>
        <source>The address may be right, but the computer that receives its mail could not be reached. It may be out of order.</source>
        <translation>Adres doğru olabilir, ama onun e-postasını alan bilgisayara ulaşılamadı. Arızalı olabilir.</translation>
    </message>
    <message>
        <source>The computer that receives the recipient&apos;s mail cannot be reached at the moment. Delivery will be tried again.</source>
        <translation>Alıcının e-postasını alan bilgisayara şu anda ulaşılamıyor. Teslim yeniden denenecek.</translation>
    </message>
    <message>
        <source>Tried for too long</source>
        <translation>Deneme süresi doldu</translation>
    </message>
    <message>
        <source>Gave up on %1 after many attempts</source>
        <translation>%1 için birçok denemeden sonra vazgeçildi</translation>
    </message>
    <message>
        <source>Gave up after many attempts</source>
        <translation>Birçok denemeden sonra vazgeçildi</translation>
    </message>
    <message>
        <source>Still trying to reach %1</source>
        <translation>%1 adresine ulaşılmaya çalışılıyor</translation>
    </message>
    <message>
        <source>Still trying to deliver</source>
        <translation>Teslim hâlâ deneniyor</translation>
    </message>
    <message>
        <source>Delivery was tried again and again without success, and now the time for it is over. The other side may be out of order.</source>
        <translation>Teslim defalarca denendi ama başarılamadı, artık süresi doldu. Karşı taraf arızalı olabilir.</translation>
    </message>
    <message>
        <source>Delivery has not worked so far. It will be tried again for some days, and there will be another notice if it fails.</source>
        <translation>Teslim şimdiye kadar olmadı. Birkaç gün daha denenecek, olmazsa başka bir bildirim gelecek.</translation>
    </message>
    <message>
        <source>Message too large</source>
        <translation>İleti çok büyük</translation>
    </message>
    <message>
        <source>The message is too large for %1</source>
        <translation>İleti %1 için çok büyük</translation>
    </message>
    <message>
        <source>The message is too large</source>
        <translation>İleti çok büyük</translation>
    </message>
    <message>
        <source>Message may be too large for %1</source>
        <translation>İleti %1 için çok büyük olabilir</translation>
    </message>
    <message>
        <source>The message may be too large</source>
        <translation>İleti çok büyük olabilir</translation>
    </message>
    <message>
        <source>The message, with everything attached to it, is larger than one of the mail systems on the way allows.</source>
        <translation>İleti, ekleriyle birlikte, yoldaki e-posta sistemlerinden birinin izin verdiğinden büyük.</translation>
    </message>
    <message>
        <source>The message is larger than the other side takes at the moment. It is still being tried.</source>
        <translation>İleti, karşı tarafın şu anda aldığından büyük. Hâlâ deneniyor.</translation>
    </message>
    <message>
        <source>Taken for spam</source>
        <translation>İstenmeyen sayıldı</translation>
    </message>
    <message>
        <source>Taken for spam on the way to %1</source>
        <translation>%1 yolunda istenmeyen e-posta sayıldı</translation>
    </message>
    <message>
        <source>The message was taken for spam</source>
        <translation>İleti istenmeyen e-posta sayıldı</translation>
    </message>
    <message>
        <source>Looked like spam to %1&apos;s mail system</source>
        <translation>%1 sistemine istenmeyen e-posta gibi göründü</translation>
    </message>
    <message>
        <source>The message looked like spam; still trying</source>
        <translation>İleti istenmeyen e-posta gibi göründü; hâlâ deneniyor</translation>
    </message>
    <message>
        <source>A filter on the way thinks that the message looks like advertising or fraud. Filters are sometimes wrong.</source>
        <translation>Yoldaki bir filtre iletiyi reklama ya da dolandırıcılığa benzetiyor. Filtreler bazen yanılır.</translation>
    </message>
    <message>
        <source>A filter on the way finds the message suspicious and has put it off. It will be tried again.</source>
        <translation>Yoldaki bir filtre iletiyi kuşkulu buldu ve erteledi. Yeniden denenecek.</translation>
    </message>
    <message>
        <source>Virus or dangerous attachment</source>
        <translation>Virüs ya da tehlikeli ek</translation>
    </message>
    <message>
        <source>A virus filter stopped the mail to %1</source>
        <translation>%1 adresine giden e-postayı bir virüs filtresi durdurdu</translation>
    </message>
    <message>
        <source>A virus filter stopped the message</source>
        <translation>İletiyi bir virüs filtresi durdurdu</translation>
    </message>
    <message>
        <source>A virus filter holds up the mail to %1</source>
        <translation>%1 adresine giden e-postayı bir virüs filtresi bekletiyor</translation>
    </message>
    <message>
        <source>A virus filter holds up the message</source>
        <translation>İletiyi bir virüs filtresi bekletiyor</translation>
    </message>
    <message>
        <source>A filter found a virus, or an attachment of a kind that is often misused, and did not let the message through.</source>
        <translation>Bir filtre virüs ya da sık sık kötüye kullanılan türden bir ek buldu ve iletiyi geçirmedi.</translation>
    </message>
    <message>
        <source>A filter has doubts about an attachment and has not let it through yet.</source>
        <translation>Bir filtrenin bir ekten kuşkusu var ve onu henüz geçirmedi.</translation>
    </message>
    <message>
        <source>Refused by rules</source>
        <translation>Kurallar gereği reddedildi</translation>
    </message>
    <message>
        <source>Refused by the mail system of %1</source>
        <translation>%1 adresinin e-posta sistemi reddetti</translation>
    </message>
    <message>
        <source>The other mail system refused it</source>
        <translation>Karşı e-posta sistemi reddetti</translation>
    </message>
    <message>
        <source>Put off by the mail system of %1</source>
        <translation>%1 adresinin e-posta sistemi erteledi</translation>
    </message>
    <message>
        <source>Put off by the other mail system</source>
        <translation>Karşı e-posta sistemi erteledi</translation>
    </message>
    <message>
        <source>The recipient&apos;s mail system has a rule against this message. What the rule is, only those who run it can say.</source>
        <translation>Alıcının e-posta sisteminin bu iletiye karşı bir kuralı var. Kuralın ne olduğunu yalnızca onu yönetenler söyleyebilir.</translation>
    </message>
    <message>
        <source>The recipient&apos;s mail system does not want this message at the moment. It will be tried again.</source>
        <translation>Alıcının e-posta sistemi şu anda bu iletiyi istemiyor. Yeniden denenecek.</translation>
    </message>
    <message>
        <source>Sender not proven</source>
        <translation>Gönderen kanıtlanmadı</translation>
    </message>
    <message>
        <source>%1: sender could not be verified</source>
        <translation>%1: gönderen doğrulanamadı</translation>
    </message>
    <message>
        <source>The sender could not be verified</source>
        <translation>Gönderen doğrulanamadı</translation>
    </message>
    <message>
        <source>The sender is not verified yet; still trying</source>
        <translation>Gönderen henüz doğrulanmadı; hâlâ deneniyor</translation>
    </message>
    <message>
        <source>The recipient&apos;s mail system could not confirm that the message really comes from the address it shows. It refuses such mail because it is often forged.</source>
        <translation>Alıcının e-posta sistemi, iletinin gerçekten gösterdiği adresten geldiğini doğrulayamadı. Böyle e-postayı, sık sık sahte olduğu için reddediyor.</translation>
    </message>
    <message>
        <source>The recipient&apos;s mail system could not confirm yet that the message comes from the address it shows. It will be tried again.</source>
        <translation>Alıcının e-posta sistemi, iletinin gösterdiği adresten geldiğini henüz doğrulayamadı. Yeniden denenecek.</translation>
    </message>
    <message>
        <source>Sending system distrusted</source>
        <translation>Gönderen sisteme güvenilmiyor</translation>
    </message>
    <message>
        <source>The sending system is on a block list</source>
        <translation>Gönderen sistem bir engelleme listesinde</translation>
    </message>
    <message>
        <source>The sending system is distrusted; still trying</source>
        <translation>Gönderen sisteme güvenilmiyor; hâlâ deneniyor</translation>
    </message>
    <message>
        <source>The recipient&apos;s side distrusts the computer or network from which the message came, because much unwanted mail has come from there. This need not have anything to do with the message itself.</source>
        <translation>Alıcının tarafı, çok istenmeyen e-posta geldiği için iletinin geldiği bilgisayara ya da ağa güvenmiyor. Bunun iletinin kendisiyle bir ilgisi olması gerekmez.</translation>
    </message>
    <message>
        <source>The recipient&apos;s side distrusts the computer or network from which the message came, and lets it wait. It will be tried again.</source>
        <translation>Alıcının tarafı, iletinin geldiği bilgisayara ya da ağa güvenmiyor ve onu bekletiyor. Yeniden denenecek.</translation>
    </message>
    <message>
        <source>Too much mail at once</source>
        <translation>Bir defada çok fazla e-posta</translation>
    </message>
    <message>
        <source>Too much mail at once for %1</source>
        <translation>%1 için bir defada çok fazla e-posta</translation>
    </message>
    <message>
        <source>Too much mail at once; still trying</source>
        <translation>Bir defada çok fazla e-posta; hâlâ deneniyor</translation>
    </message>
    <message>
        <source>More mail was sent within a short time than one of the mail systems allows. Later it will be possible again.</source>
        <translation>Kısa sürede, e-posta sistemlerinden birinin izin verdiğinden çok e-posta gönderildi. Daha sonra yine olabilir.</translation>
    </message>
    <message>
        <source>More mail came within a short time than one of the mail systems allows. It will be tried again more slowly.</source>
        <translation>Kısa sürede, e-posta sistemlerinden birinin izin verdiğinden çok e-posta geldi. Daha yavaş olarak yeniden denenecek.</translation>
    </message>
    <message>
        <source>Passing on refused</source>
        <translation>Aktarma reddedildi</translation>
    </message>
    <message>
        <source>That server does not take mail for %1</source>
        <translation>O sunucu %1 için e-posta almıyor</translation>
    </message>
    <message>
        <source>That server does not take this mail</source>
        <translation>O sunucu bu e-postayı almıyor</translation>
    </message>
    <message>
        <source>The message reached a mail server that is not responsible for this address and does not pass mail on for others. The address may be out of date, or somebody&apos;s mail settings are wrong.</source>
        <translation>İleti, bu adresten sorumlu olmayan ve başkaları için e-posta aktarmayan bir sunucuya ulaştı. Adres eskimiş ya da birinin e-posta ayarları yanlış olabilir.</translation>
    </message>
    <message>
        <source>The message reached a mail server that does not take mail for this address at the moment. It will be tried again.</source>
        <translation>İleti, şu anda bu adres için e-posta almayan bir sunucuya ulaştı. Yeniden denenecek.</translation>
    </message>
    <message>
        <source>Sender refused</source>
        <translation>Gönderen reddedildi</translation>
    </message>
    <message>
        <source>%1&apos;s mail system refused the sender</source>
        <translation>%1 adresinin e-posta sistemi göndereni reddetti</translation>
    </message>
    <message>
        <source>The sender&apos;s address was refused</source>
        <translation>Gönderenin adresi reddedildi</translation>
    </message>
    <message>
        <source>The sender&apos;s address is not accepted yet</source>
        <translation>Gönderenin adresi henüz kabul edilmedi</translation>
    </message>
    <message>
        <source>The recipient&apos;s mail system does not accept the sender&apos;s address. It may be blocked there, be wrong, or take no replies.</source>
        <translation>Alıcının e-posta sistemi gönderenin adresini kabul etmiyor. Orada engellenmiş, yanlış ya da yanıt almayan bir adres olabilir.</translation>
    </message>
    <message>
        <source>The recipient&apos;s mail system could not check the sender&apos;s address at the moment. It will be tried again.</source>
        <translation>Alıcının e-posta sistemi gönderenin adresini şu anda kontrol edemedi. Yeniden denenecek.</translation>
    </message>
    <message>
        <source>Recipient takes mail from few only</source>
        <translation>Yalnızca bazı kişilerden alıyor</translation>
    </message>
    <message>
        <source>%1 does not take mail from everybody</source>
        <translation>%1 herkesten e-posta almıyor</translation>
    </message>
    <message>
        <source>The recipient does not take mail from all</source>
        <translation>Alıcı herkesten e-posta almıyor</translation>
    </message>
    <message>
        <source>The recipient takes mail from few only; still trying</source>
        <translation>Alıcı yalnızca bazı kişilerden alıyor; hâlâ deneniyor</translation>
    </message>
    <message>
        <source>The recipient or their organisation accepts only certain senders at this address: members, colleagues, or people on a list.</source>
        <translation>Alıcı ya da kuruluşu bu adreste yalnızca belirli gönderenleri kabul ediyor: üyeler, iş arkadaşları ya da bir listedeki kişiler.</translation>
    </message>
    <message>
        <source>The recipient or their organisation accepts only certain senders at this address. It is still being tried.</source>
        <translation>Alıcı ya da kuruluşu bu adreste yalnızca belirli gönderenleri kabul ediyor. Hâlâ deneniyor.</translation>
    </message>
    <message>
        <source>Recipient has moved</source>
        <translation>Alıcı taşınmış</translation>
    </message>
    <message>
        <source>%1 has moved to another address</source>
        <translation>%1 başka bir adrese taşınmış</translation>
    </message>
    <message>
        <source>The recipient has another address now</source>
        <translation>Alıcının artık başka bir adresi var</translation>
    </message>
    <message>
        <source>%1 seems to have moved; still trying</source>
        <translation>%1 taşınmış görünüyor; hâlâ deneniyor</translation>
    </message>
    <message>
        <source>The recipient seems to have moved; still trying</source>
        <translation>Alıcı taşınmış görünüyor; hâlâ deneniyor</translation>
    </message>
    <message>
        <source>The recipient does not use this address any more. The notice may name the new one.</source>
        <translation>Alıcı bu adresi artık kullanmıyor. Bildirim yenisini belirtiyor olabilir.</translation>
    </message>
    <message>
        <source>The recipient does not seem to use this address any more. It is still being tried.</source>
        <translation>Alıcı bu adresi artık kullanmıyor gibi görünüyor. Hâlâ deneniyor.</translation>
    </message>
    <message>
        <source>Message or address not valid</source>
        <translation>İleti ya da adres biçimi hatalı</translation>
    </message>
    <message>
        <source>Something in the address or in the way the message is built is not as mail systems expect it: a stray character or blank, for example, or a fault of the program that sent it.</source>
        <translation>Adreste ya da iletinin kuruluşunda bir şey e-posta sistemlerinin beklediği gibi değil: örneğin araya karışmış bir karakter ya da boşluk, ya da onu gönderen programın bir hatası.</translation>
    </message>
    <message>
        <source>Something in the address or in the way the message is built is not as mail systems expect it. It is still being tried.</source>
        <translation>Adreste ya da iletinin kuruluşunda bir şey e-posta sistemlerinin beklediği gibi değil. Hâlâ deneniyor.</translation>
    </message>
    <message>
        <source>Encryption needed</source>
        <translation>Şifreleme gerekiyor</translation>
    </message>
    <message>
        <source>No secure connection for mail to %1</source>
        <translation>%1 adresine giden e-posta için güvenli bağlantı yok</translation>
    </message>
    <message>
        <source>No secure connection was possible</source>
        <translation>Güvenli bağlantı kurulamadı</translation>
    </message>
    <message>
        <source>No secure connection yet; still trying</source>
        <translation>Henüz güvenli bağlantı yok; hâlâ deneniyor</translation>
    </message>
    <message>
        <source>One of the mail systems insists on an encrypted connection, and none could be set up. Those who run the mail systems must mend that.</source>
        <translation>E-posta sistemlerinden biri şifreli bağlantı şart koşuyor, ama kurulamadı. Bunu e-posta sistemlerini yönetenler düzeltmeli.</translation>
    </message>
    <message>
        <source>One of the mail systems insists on an encrypted connection, and none could be set up so far. It will be tried again.</source>
        <translation>E-posta sistemlerinden biri şifreli bağlantı şart koşuyor, ama şimdiye kadar kurulamadı. Yeniden denenecek.</translation>
    </message>
    <message>
        <source>Fault in a mail system</source>
        <translation>Bir e-posta sisteminde hata</translation>
    </message>
    <message>
        <source>A mail system failed on the way to %1</source>
        <translation>%1 yolunda bir e-posta sistemi aksadı</translation>
    </message>
    <message>
        <source>A mail system failed on the way</source>
        <translation>Yolda bir e-posta sistemi aksadı</translation>
    </message>
    <message>
        <source>Trouble in a mail system; still trying</source>
        <translation>Bir e-posta sisteminde sorun; hâlâ deneniyor</translation>
    </message>
    <message>
        <source>One of the mail systems on the way has a fault of its own: a full disk, a wrong setting, or mail going round in a circle.</source>
        <translation>Yoldaki e-posta sistemlerinden birinin kendi kusuru var: dolu bir disk, yanlış bir ayar ya da dönüp duran e-posta.</translation>
    </message>
    <message>
        <source>One of the mail systems on the way has trouble at the moment. It will be tried again.</source>
        <translation>Yoldaki e-posta sistemlerinden birinde şu anda sorun var. Yeniden denenecek.</translation>
    </message>
    <message>
        <source>Held back by the sending service</source>
        <translation>Gönderim hizmeti göndermedi</translation>
    </message>
    <message>
        <source>The address is on a do-not-send list</source>
        <translation>Adres bir gönderilmeyecekler listesinde</translation>
    </message>
    <message>
        <source>%1 is held back by the sending service</source>
        <translation>%1 adresine giden e-postayı gönderim hizmeti bekletiyor</translation>
    </message>
    <message>
        <source>The mail is held back by the sending service</source>
        <translation>E-postayı gönderim hizmeti bekletiyor</translation>
    </message>
    <message>
        <source>The sending service did not even try, because mail to this address came back before or its owner wanted no more of it.</source>
        <translation>Gönderim hizmeti hiç denemedi, çünkü bu adrese giden e-posta daha önce geri döndü ya da sahibi artık istemedi.</translation>
    </message>
    <message>
        <source>The sending service holds mail to this address back, because earlier mail to it came back.</source>
        <translation>Gönderim hizmeti bu adrese e-postayı bekletiyor, çünkü daha önce giden e-posta geri döndü.</translation>
    </message>
    <message>
        <source>Sending blocked for the account</source>
        <translation>Hesaptan gönderim engellendi</translation>
    </message>
    <message>
        <source>Sending is blocked for this account</source>
        <translation>Bu hesaptan gönderim engellendi</translation>
    </message>
    <message>
        <source>The sender&apos;s own mail provider has switched off sending for this account. That happens after too much mail in a short time, and also when a stranger has got hold of the password.</source>
        <translation>Gönderenin kendi e-posta sağlayıcısı bu hesaptan gönderimi kapattı. Bu, kısa sürede çok fazla e-postadan sonra ve bir yabancı parolayı ele geçirince de olur.</translation>
    </message>
    <message>
        <source>The sender&apos;s own mail provider has put a brake on this account. That happens after too much mail in a short time, and also when a stranger has got hold of the password.</source>
        <translation>Gönderenin kendi e-posta sağlayıcısı bu hesabı yavaşlattı. Bu, kısa sürede çok fazla e-postadan sonra ve bir yabancı parolayı ele geçirince de olur.</translation>
    </message>
    <message>
        <source>Reason not given</source>
        <translation>Neden belirtilmemiş</translation>
    </message>
    <message>
        <source>Not delivered to %1</source>
        <translation>%1 adresine teslim edilmedi</translation>
    </message>
    <message>
        <source>The message was not delivered</source>
        <translation>İleti teslim edilmedi</translation>
    </message>
    <message>
        <source>Not delivered yet to %1; still trying</source>
        <translation>%1 adresine henüz teslim edilmedi; hâlâ deneniyor</translation>
    </message>
    <message>
        <source>The message is not delivered yet; still trying</source>
        <translation>İleti henüz teslim edilmedi; hâlâ deneniyor</translation>
    </message>
    <message>
        <source>The notice does not say why in a way that can be relied on. The server&apos;s own words stand below.</source>
        <translation>Bildirim nedeni güvenilir biçimde söylemiyor. Sunucunun kendi sözleri aşağıda.</translation>
    </message>
    <message>
        <source>The notice does not say why it takes longer. Delivery will be tried again.</source>
        <translation>Bildirim neden daha uzun sürdüğünü söylemiyor. Teslim yeniden denenecek.</translation>
    </message>
    <message>
        <source>It reads like ordinary mail. Nothing in it says that a message could not be delivered.</source>
        <translation>Sıradan bir e-posta gibi okunuyor. İçinde bir iletinin teslim edilemediğini söyleyen bir şey yok.</translation>
    </message>
    <message>
        <source>%1 takes no mail now; still trying</source>
        <translation>%1 şu an e-posta almıyor; hâlâ deneniyor</translation>
    </message>
    <message>
        <source>%1: mail system not reached yet</source>
        <translation>%1: e-posta sistemine henüz ulaşılamadı</translation>
    </message>
    <message>
        <source>%1: sender not verified yet</source>
        <translation>%1: gönderen henüz doğrulanmadı</translation>
    </message>
    <message>
        <source>%1: sending system is on a block list</source>
        <translation>%1: gönderen sistem bir engelleme listesinde</translation>
    </message>
    <message>
        <source>%1: sending system distrusted for now</source>
        <translation>%1: gönderen sisteme şimdilik güvenilmiyor</translation>
    </message>
    <message>
        <source>Too much mail for %1; still trying</source>
        <translation>%1 için çok fazla e-posta; hâlâ deneniyor</translation>
    </message>
    <message>
        <source>Mail for %1 not taken yet</source>
        <translation>%1 için e-posta henüz alınmadı</translation>
    </message>
    <message>
        <source>The mail is not taken yet</source>
        <translation>E-posta henüz alınmadı</translation>
    </message>
    <message>
        <source>%1: sender not accepted yet</source>
        <translation>%1: gönderen henüz kabul edilmedi</translation>
    </message>
    <message>
        <source>%1 takes mail from few; still trying</source>
        <translation>%1 yalnızca az kişiden alıyor; hâlâ deneniyor</translation>
    </message>
    <message>
        <source>Mail to %1 was not in the right form</source>
        <translation>%1 adresine e-posta doğru biçimde değildi</translation>
    </message>
    <message>
        <source>Message or address not in the right form</source>
        <translation>İleti ya da adres doğru biçimde değil</translation>
    </message>
    <message>
        <source>%1: form of the mail not accepted yet</source>
        <translation>%1: e-postanın biçimi henüz kabul edilmedi</translation>
    </message>
    <message>
        <source>Form of the message not accepted yet</source>
        <translation>İletinin biçimi henüz kabul edilmedi</translation>
    </message>
    <message>
        <source>No secure connection yet to %1</source>
        <translation>%1 ile henüz güvenli bağlantı yok</translation>
    </message>
    <message>
        <source>Mail system trouble for %1; still trying</source>
        <translation>%1 için e-posta sisteminde sorun; hâlâ deneniyor</translation>
    </message>
    <message>
        <source>%1 is on a do-not-send list</source>
        <translation>%1 bir gönderilmeyecekler listesinde</translation>
    </message>
    <message>
        <source>Sending is blocked; mail to %1 stopped</source>
        <translation>Gönderim engelli; %1 adresine e-posta durduruldu</translation>
    </message>
    <message>
        <source>Sending is paused; mail to %1 waits</source>
        <translation>Gönderim duraklatıldı; %1 adresine e-posta bekliyor</translation>
    </message>
    <message>
        <source>Sending is paused for this account</source>
        <translation>Bu hesapta gönderim duraklatıldı</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Made on %1 with Undelivered %2, a program that explains delivery notices.</source>
        <extracomment>Last line of a report; %1 is a day and time, %2 a version number</extracomment>
        <translation>%1 tarihinde, teslim bildirimlerini açıklayan Undelivered %2 programıyla yapıldı.</translation>
    </message>
    <message>
        <source>Who sent the original message</source>
        <translation>Asıl iletiyi kimin gönderdiği</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a verdict (&quot;Forged&quot;), %2 how sure it is (&quot;almost certain&quot;)</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (speaks for: %2)</source>
        <extracomment>One piece of evidence: %1 is a sentence, %2 the verdict that it speaks for</extracomment>
        <translation>%1 (gösterdiği: %2)</translation>
    </message>
    <message>
        <source>What the servers said</source>
        <translation>Sunucuların söyledikleri</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more recipient(s).</source>
        <translation>
            <numerusform>%Ln alıcı daha.</numerusform>
        </translation>
    </message>
    <message>
        <source>The notice</source>
        <translation>Bildirim</translation>
    </message>
    <message>
        <source>Header of the notice</source>
        <translation>Bildirimin başlığı</translation>
    </message>
    <message>
        <source>Header of the original message, as the notice returned it</source>
        <translation>Asıl iletinin başlığı, bildirimin geri verdiği biçimde</translation>
    </message>
    <message>
        <source>Names and mailbox names of other people have been left out.</source>
        <translation>Başka kişilerin adları ve posta kutusu adları çıkarıldı.</translation>
    </message>
    <message>
        <source>The mailbox %1</source>
        <extracomment>%1 is an account, mostly an e-mail address</extracomment>
        <translation>%1 posta kutusu</translation>
    </message>
    <message>
        <source>What shows it</source>
        <translation>Bunu gösterenler</translation>
    </message>
    <message>
        <source>Notices in numbers</source>
        <translation>Sayılarla bildirimler</translation>
    </message>
    <message>
        <source>Groups of related notices</source>
        <translation>Birbirine ait bildirimler</translation>
    </message>
    <message>
        <source>Verdict</source>
        <extracomment>Heads of a table: who sent the original messages, how many notices, when they began, peaked and came last</extracomment>
        <translation>Sonuç</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Bildirimler</translation>
    </message>
    <message>
        <source>First</source>
        <translation>İlk</translation>
    </message>
    <message>
        <source>Peak</source>
        <translation>En çok</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>Son</translation>
    </message>
    <message>
        <source>Messages that did not arrive</source>
        <translation>Ulaşmayan iletiler</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Alıcı</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Konu</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Neden</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Ne zaman</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more.</source>
        <translation>
            <numerusform>%Ln tane daha.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Route</name>
    <message numerus="yes">
        <source>%n second(s) later</source>
        <translation>
            <numerusform>%Ln saniye sonra</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) later</source>
        <translation>
            <numerusform>%Ln dakika sonra</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) later</source>
        <translation>
            <numerusform>%Ln saat sonra</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) later</source>
        <translation>
            <numerusform>%Ln gün sonra</numerusform>
        </translation>
    </message>
    <message>
        <source>Handed in by %1</source>
        <extracomment>A station on the way of a message; %1 is a computer&apos;s name or address</extracomment>
        <translation>Teslim eden: %1</translation>
    </message>
    <message>
        <source>Passed on by a mail server that gives no name</source>
        <translation>Adını vermeyen bir e-posta sunucusu aktardı</translation>
    </message>
    <message>
        <source>Reached %1</source>
        <extracomment>A station on the way of a message; %1 is a computer&apos;s name</extracomment>
        <translation>Ulaştığı yer: %1</translation>
    </message>
    <message>
        <source>%1 does not take it yet</source>
        <extracomment>A station on the way of a message; %1 is a computer&apos;s name</extracomment>
        <translation>%1 henüz almıyor</translation>
    </message>
    <message>
        <source>%1 refused it</source>
        <extracomment>A station on the way of a message; %1 is a computer&apos;s name</extracomment>
        <translation>%1 reddetti</translation>
    </message>
    <message>
        <source>%1 wrote the notice</source>
        <extracomment>A station on the way of a message; %1 is a computer&apos;s name</extracomment>
        <translation>Bildirimi %1 yazdı</translation>
    </message>
    <message>
        <source>The notice is in your mailbox</source>
        <extracomment>The last station of a notice; %1 is a computer&apos;s name</extracomment>
        <translation>Bildirim posta kutunuzda</translation>
    </message>
    <message>
        <source>The notice is in your mailbox, at %1</source>
        <translation>Bildirim posta kutunuzda, %1 sunucusunda</translation>
    </message>
    <message>
        <source>The notice was passed on by a mail server that gives no name</source>
        <translation>Bildirimi adını vermeyen bir e-posta sunucusu aktardı</translation>
    </message>
    <message>
        <source>The notice reached %1</source>
        <extracomment>A station on the way of a notice; %1 is a computer&apos;s name</extracomment>
        <translation>Bildirimin ulaştığı yer: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 a day and time, %2 how long after the station before (&quot;2 minutes later&quot;)</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>SaveFile</name>
    <message>
        <source>Save</source>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>%1 could not be saved: %2</source>
        <translation>%1 kaydedilemedi: %2</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>%1 adıyla kaydedildi</translation>
    </message>
</context>
<context>
    <name>SignInText</name>
    <message>
        <source>Looking in the list of known providers…</source>
        <translation>Bilinen sağlayıcılar listesine bakılıyor…</translation>
    </message>
    <message>
        <source>Asking the internet&apos;s directory of names where %1 keeps its mailboxes…</source>
        <extracomment>%1 is a mail domain, such as example.org</extracomment>
        <translation>%1 alan adının posta kutularını nerede tuttuğu internetin ad rehberine soruluyor…</translation>
    </message>
    <message>
        <source>Asking %1 for its settings…</source>
        <extracomment>%1 is a host name, such as autoconfig.example.org</extracomment>
        <translation>Ayarlar %1 sunucusuna soruluyor…</translation>
    </message>
    <message>
        <source>Asking Thunderbird&apos;s public list of providers…</source>
        <translation>Thunderbird&apos;ün herkese açık sağlayıcı listesine soruluyor…</translation>
    </message>
    <message>
        <source>Looking up who receives mail for %1…</source>
        <extracomment>%1 is a mail domain, such as example.org</extracomment>
        <translation>%1 için e-postayı kimin aldığına bakılıyor…</translation>
    </message>
    <message>
        <source>Trying the usual names, such as %1…</source>
        <extracomment>%1 is a host name, such as imap.example.org</extracomment>
        <translation>%1 gibi alışılmış adlar deneniyor…</translation>
    </message>
    <message>
        <source>The server is %1, from the list of known providers.</source>
        <extracomment>%1 is a host name, such as imap.example.org</extracomment>
        <translation>Bilinen sağlayıcılar listesine göre sunucu: %1.</translation>
    </message>
    <message>
        <source>The server is %1, says the internet&apos;s directory of names.</source>
        <extracomment>%1 is a host name, such as imap.example.org</extracomment>
        <translation>İnternetin ad rehberine göre sunucu: %1.</translation>
    </message>
    <message>
        <source>The server is %1, says your mail domain itself.</source>
        <extracomment>%1 is a host name, such as imap.example.org</extracomment>
        <translation>E-posta alan adınızın kendisine göre sunucu: %1.</translation>
    </message>
    <message>
        <source>The server is %1, says Thunderbird&apos;s public list.</source>
        <extracomment>%1 is a host name, such as imap.example.org</extracomment>
        <translation>Thunderbird&apos;ün herkese açık listesine göre sunucu: %1.</translation>
    </message>
    <message>
        <source>Mail for your address is received by %1, so the server should be %2.</source>
        <extracomment>%1 is a provider&apos;s name, such as Fastmail; %2 a host name</extracomment>
        <translation>Adresinizin e-postasını %1 alıyor, öyleyse sunucu %2 olmalı.</translation>
    </message>
    <message>
        <source>A mail server answers at %1.</source>
        <extracomment>%1 is a host name, such as imap.example.org</extracomment>
        <translation>%1 adresinde bir e-posta sunucusu yanıt veriyor.</translation>
    </message>
    <message>
        <source>Your password would go to %1, which is not part of %2. That is usual when another company hosts the mail. Go on only if you know that company.</source>
        <extracomment>%1 is a host name, such as imap.hoster.example; %2 is the domain of the person&apos;s address</extracomment>
        <translation>Parolanız, %2 alan adına ait olmayan %1 sunucusuna gidecek. E-postayı başka bir şirket barındırıyorsa bu olağandır. Yalnızca o şirketi tanıyorsanız devam edin.</translation>
    </message>
    <message>
        <source>%1 must be installed and running on this computer.</source>
        <extracomment>%1 is a provider&apos;s name, here Proton Mail Bridge</extracomment>
        <translation>Bu bilgisayarda %1 kurulu ve çalışıyor olmalı.</translation>
    </message>
    <message>
        <source>Switch on IMAP in the settings of %1&apos;s website first.</source>
        <extracomment>%1 is a provider&apos;s name, such as GMX</extracomment>
        <translation>Önce %1 web sitesinin ayarlarında IMAP&apos;i açın.</translation>
    </message>
    <message>
        <source>Use the password that %1 shows for this mailbox, not the one for the website.</source>
        <extracomment>%1 is a provider&apos;s name, here Proton Mail Bridge</extracomment>
        <translation>Web sitesinin parolasını değil, bu posta kutusu için %1 programının gösterdiği parolayı kullanın.</translation>
    </message>
    <message>
        <source>Make an app password on %1&apos;s website and use it here. The password for the website is refused.</source>
        <extracomment>%1 is a provider&apos;s name, such as Gmail</extracomment>
        <translation>%1 sitesinde bir uygulama parolası oluşturun ve burada onu kullanın. Sitenin parolası reddedilir.</translation>
    </message>
    <message>
        <source>%1 takes no passwords from mail programs. Sign in through your browser.</source>
        <extracomment>%1 is a provider&apos;s name, such as Outlook.com</extracomment>
        <translation>%1 e-posta programlarından parola kabul etmiyor. Tarayıcınızla oturum açın.</translation>
    </message>
    <message>
        <source>That worked</source>
        <translation>Oldu</translation>
    </message>
    <message>
        <source>You can close this page and go back to Undelivered.</source>
        <translation>Bu sayfayı kapatıp Undelivered programına dönebilirsiniz.</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Oturum açılmadı</translation>
    </message>
    <message>
        <source>%1 did not let Undelivered in. Close this page and go back to Undelivered: it says what you can do.</source>
        <extracomment>%1 is a provider&apos;s name, such as Google</extracomment>
        <translation>%1, Undelivered programını içeri almadı. Bu sayfayı kapatıp Undelivered programına dönün: ne yapabileceğinizi söyler.</translation>
    </message>
    <message>
        <source>This page is out of date</source>
        <translation>Bu sayfanın süresi geçti</translation>
    </message>
    <message>
        <source>It does not belong to the sign-in that Undelivered is waiting for. Close it, and use the newest page that Undelivered opened.</source>
        <translation>Undelivered programının beklediği oturum açmaya ait değil. Kapatın ve Undelivered programının açtığı en yeni sayfayı kullanın.</translation>
    </message>
</context>
<context>
    <name>SweepText</name>
    <message numerus="yes">
        <source>%Ln notice(s) moved to %1.</source>
        <extracomment>%n = how many, %1 = the name of a mail folder, such as Trash</extracomment>
        <translation>
            <numerusform>%Ln bildirim %1 klasörüne taşındı.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln notice(s) brought back to where they were.</source>
        <translation>
            <numerusform>%Ln bildirim yerine geri getirildi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln notice(s) deleted for good.</source>
        <translation>
            <numerusform>%Ln bildirim kalıcı olarak silindi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A deletion was cut off earlier. It is settled now: %Ln notice(s) are deleted for good.</source>
        <translation>
            <numerusform>Daha önce bir silme yarıda kalmıştı. Şimdi sonuçlandı: %Ln bildirim kalıcı olarak silindi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bringing notices back was cut off earlier. It is settled now: %Ln notice(s) are back where they were.</source>
        <translation>
            <numerusform>Daha önce bildirimleri geri getirme yarıda kalmıştı. Şimdi sonuçlandı: %Ln bildirim yerine döndü.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A clean-up was cut off earlier. It is settled now: %Ln notice(s) are in %1.</source>
        <extracomment>%n = how many, %1 = the name of a mail folder, such as Trash</extracomment>
        <translation>
            <numerusform>Daha önce bir temizlik yarıda kalmıştı. Şimdi sonuçlandı: %Ln bildirim %1 klasöründe.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be brought back and are still in Trash.</source>
        <translation>
            <numerusform>%Ln tanesi geri getirilemedi ve hâlâ Çöp kutusunda.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This mail server can only copy: %Ln of them also stay in the old folder, marked as deleted, until your mail program tidies up there.</source>
        <extracomment>The server cannot move, only copy</extracomment>
        <translation>
            <numerusform>Bu e-posta sunucusu yalnızca kopyalayabiliyor: %Ln tanesi, e-posta programınız orayı toparlayana dek silinmiş olarak işaretli halde eski klasörde de kalır.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were not there any more: another program had moved or deleted them.</source>
        <translation>
            <numerusform>%Ln tanesi artık orada değildi: başka bir program onları taşımış ya da silmiş.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln had changed since the mailbox was checked and were not touched.</source>
        <translation>
            <numerusform>%Ln tanesi, posta kutusu kontrol edildikten sonra değişmişti ve bunlara dokunulmadı.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are still where they were.</source>
        <translation>
            <numerusform>%Ln tanesi hâlâ eski yerinde.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln the server did not let go; they are still where they were.</source>
        <translation>
            <numerusform>%Ln tanesini sunucu bırakmadı; hâlâ eski yerindeler.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were not reached; they are still where they were.</source>
        <translation>
            <numerusform>%Ln tanesine sıra gelmedi; hâlâ eski yerindeler.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The connection broke while the mail server was at work on %Ln of them. The next check looks where they are, and finishes or takes back what was begun.</source>
        <translation>
            <numerusform>E-posta sunucusu %Ln tanesi üzerinde çalışırken bağlantı koptu. Bir sonraki kontrol nerede olduklarına bakar, başlanmış olanı bitirir ya da geri alır.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln had been copied to Trash by an earlier clean-up and were left alone.</source>
        <translation>
            <numerusform>%Ln tanesini daha önceki bir temizlik Çöp kutusuna kopyalamıştı; olduğu gibi bırakıldılar.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VerdictText</name>
    <message>
        <source>You sent this message yourself.</source>
        <extracomment>Verdict on a notice, in one or two sentences for a worried person.</extracomment>
        <translation>Bu iletiyi kendiniz gönderdiniz.</translation>
    </message>
    <message>
        <source>Somebody else put your address on it. It never passed through your account.</source>
        <translation>Başka biri üstüne sizin adresinizi yazmış. Hesabınızdan hiç geçmedi.</translation>
    </message>
    <message>
        <source>It was sent through your account, but not by you. Somebody may know your password.</source>
        <translation>Hesabınızdan gönderilmiş, ama siz göndermemişsiniz. Biri parolanızı biliyor olabilir.</translation>
    </message>
    <message>
        <source>No mail system wrote this notice. It is a trap: don&apos;t click, don&apos;t sign in, delete it.</source>
        <translation>Bu bildirimi hiçbir e-posta sistemi yazmadı. Bu bir tuzak: tıklamayın, oturum açmayın, silin.</translation>
    </message>
    <message>
        <source>The facts don&apos;t decide whether you sent this message. You may remember it yourself.</source>
        <translation>Bu iletiyi sizin gönderip göndermediğiniz eldeki bilgilerden anlaşılmıyor. Belki siz hatırlarsınız.</translation>
    </message>
    <message>
        <source>The records of %1 could not be looked up just now.</source>
        <extracomment>What was found about the person&apos;s own domain. %1 is the domain name. SPF, DKIM and DMARC are names of techniques.</extracomment>
        <translation>%1 kayıtlarına şu anda bakılamadı.</translation>
    </message>
    <message>
        <source>%1 has no mail server: nobody can answer mail from there, and many servers refuse it.</source>
        <translation>%1 alan adının e-posta sunucusu yok: oradan gelen e-postaya kimse yanıt veremez, birçok sunucu da onu reddeder.</translation>
    </message>
    <message>
        <source>%1 does not say which computers may send its mail (no SPF record). Ask whoever runs the domain to add one.</source>
        <translation>%1 hangi bilgisayarların kendi e-postasını gönderebileceğini söylemiyor (SPF kaydı yok). Alan adını yönetenden bir kayıt eklemesini isteyin.</translation>
    </message>
    <message>
        <source>The list of computers that may send for %1 contains a mistake (SPF record). Until it is mended it protects nobody.</source>
        <translation>%1 adına gönderebilecek bilgisayarların listesinde bir hata var (SPF kaydı). Düzeltilene dek kimseyi korumaz.</translation>
    </message>
    <message>
        <source>The SPF record of %1 lets every computer in the world send for it. It should list only your own.</source>
        <translation>%1 alan adının SPF kaydı dünyadaki her bilgisayarın onun adına göndermesine izin veriyor. Yalnızca sizinkileri saymalı.</translation>
    </message>
    <message>
        <source>The SPF record of %1 names the right computers but does not tell receivers to refuse the others.</source>
        <translation>%1 alan adının SPF kaydı doğru bilgisayarları sayıyor, ama alıcılara diğerlerini reddetmelerini söylemiyor.</translation>
    </message>
    <message>
        <source>%1 says which computers may send its mail (SPF). That is good.</source>
        <translation>%1 hangi bilgisayarların kendi e-postasını gönderebileceğini söylüyor (SPF). Bu iyi.</translation>
    </message>
    <message>
        <source>Anybody can send as you: %1 has no DMARC policy. Ask whoever runs the domain to add one; it is the lasting cure.</source>
        <translation>Herkes sizin adınıza gönderebilir: %1 alan adının DMARC ilkesi yok. Alan adını yönetenden bir tane eklemesini isteyin; kalıcı çare budur.</translation>
    </message>
    <message>
        <source>%1 has a DMARC policy, but it only watches: forged mail in your name is still delivered.</source>
        <translation>%1 alan adının bir DMARC ilkesi var, ama yalnızca izliyor: adınıza gönderilen sahte e-posta yine de teslim ediliyor.</translation>
    </message>
    <message>
        <source>The DMARC policy of %1 contains a mistake and is ignored.</source>
        <translation>%1 alan adının DMARC ilkesinde bir hata var ve dikkate alınmıyor.</translation>
    </message>
    <message>
        <source>Mail forged in the name of %1 is put among junk by receivers that check (DMARC: quarantine).</source>
        <translation>%1 adına gönderilen sahte e-postayı, kontrol eden alıcılar istenmeyenlerin arasına koyar (DMARC: quarantine).</translation>
    </message>
    <message>
        <source>Mail forged in the name of %1 is refused by receivers that check (DMARC: reject). That is the best protection there is.</source>
        <translation>%1 adına gönderilen sahte e-postayı, kontrol eden alıcılar reddeder (DMARC: reject). Bundan iyi koruma yoktur.</translation>
    </message>
    <message>
        <source>No signature of %1 was seen on your mail (DKIM). Ask your mail provider to sign it.</source>
        <translation>E-postanızda %1 imzası görülmedi (DKIM). E-posta sağlayıcınızdan imzalamasını isteyin.</translation>
    </message>
    <message>
        <source>Your mail is signed, but %1 does not publish the key to check it with (DKIM). Ask whoever runs the domain.</source>
        <translation>E-postanız imzalı, ama %1 doğrulama anahtarını yayımlamıyor (DKIM). Alan adını yönetene sorun.</translation>
    </message>
    <message>
        <source>The signing key of %1 is too short to count today (DKIM). Ask for one of 2048 bits.</source>
        <translation>%1 imza anahtarı bugünün ölçülerine göre çok kısa (DKIM). 2048 bitlik bir anahtar isteyin.</translation>
    </message>
    <message>
        <source>Your mail is signed, and %1 publishes the key (DKIM). That is good.</source>
        <translation>E-postanız imzalı ve %1 anahtarı yayımlıyor (DKIM). Bu iyi.</translation>
    </message>
    <message>
        <source>you said so</source>
        <extracomment>How sure the program is of its answer.</extracomment>
        <translation>siz söylediniz</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>kesin değil</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>kesin</translation>
    </message>
    <message>
        <source>almost certain</source>
        <translation>neredeyse kesin</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>olası</translation>
    </message>
    <message>
        <source>Looking up domains is switched off. Allow it under Settings, and %1 can be checked.</source>
        <extracomment>%1 is a domain name. &quot;Settings&quot; is the name of a page of this program.</extracomment>
        <translation>Alan adlarını sorgulama kapalı. Ayarlar bölümünde izin verin, %1 o zaman kontrol edilebilir.</translation>
    </message>
    <message>
        <source>%1 has a mail server that takes answers. That is good.</source>
        <translation>%1 alan adının yanıt alan bir e-posta sunucusu var. Bu iyi.</translation>
    </message>
    <message>
        <source>%1 belongs to your mail provider. It lets receivers take forged mail in its name, and you cannot change that yourself.</source>
        <extracomment>How well a domain is guarded against forged senders. %1 is a domain name, as in the person&apos;s e-mail address.</extracomment>
        <translation>%1 e-posta sağlayıcınıza ait. Alıcıların bu adla gelen sahte e-postayı almasına izin veriyor ve bunu siz değiştiremezsiniz.</translation>
    </message>
    <message>
        <source>%1 belongs to your mail provider, and it asks receivers not to take forged mail in its name. There is nothing for you to do.</source>
        <translation>%1 e-posta sağlayıcınıza ait ve o, alıcılardan bu adla gelen sahte e-postayı almamalarını istiyor. Yapmanız gereken bir şey yok.</translation>
    </message>
    <message>
        <source>Anybody can send mail in the name of %1, and most receivers will take it. Show the list below to whoever runs the domain.</source>
        <translation>Herkes %1 adına e-posta gönderebilir ve çoğu alıcı onu alır. Aşağıdaki listeyi alan adını yönetene gösterin.</translation>
    </message>
    <message>
        <source>%1 is guarded against forged mail, but something in its records should be mended. Show the list below to whoever runs the domain.</source>
        <translation>%1 sahte e-postaya karşı korunuyor, ama kayıtlarında düzeltilmesi gereken bir şey var. Aşağıdaki listeyi alan adını yönetene gösterin.</translation>
    </message>
    <message>
        <source>%1 is well guarded against forged mail. Receivers that don&apos;t check may still send you notices.</source>
        <translation>%1 sahte e-postaya karşı iyi korunuyor. Kontrol etmeyen alıcılar yine de size bildirim gönderebilir.</translation>
    </message>
</context>
<context>
    <name>VerdictWords</name>
    <message>
        <source>Not judged</source>
        <extracomment>Verdict on a notice that could not be compared with a mailbox</extracomment>
        <translation>Değerlendirilmedi</translation>
    </message>
    <message>
        <source>Yours</source>
        <extracomment>Verdict, one word: the person sent the original themselves</extracomment>
        <translation>Sizin</translation>
    </message>
    <message>
        <source>Forged</source>
        <extracomment>Verdict, one word: somebody else put the person&apos;s address on the original</extracomment>
        <translation>Sahte gönderen</translation>
    </message>
    <message>
        <source>Hijacked</source>
        <extracomment>Verdict, one word: the original was sent by somebody else through the person&apos;s own account</extracomment>
        <translation>Ele geçirilmiş</translation>
    </message>
    <message>
        <source>Fake</source>
        <extracomment>Verdict, one word: the notice itself is a phishing lure</extracomment>
        <translation>Tuzak</translation>
    </message>
    <message>
        <source>Unclear</source>
        <extracomment>Verdict, one word: the facts don&apos;t decide</extracomment>
        <translation>Belirsiz</translation>
    </message>
    <message>
        <source>This is as good as certain.</source>
        <translation>Bu neredeyse kesin.</translation>
    </message>
    <message>
        <source>This is very likely.</source>
        <translation>Bu çok olası.</translation>
    </message>
    <message>
        <source>This is likely, but not certain.</source>
        <translation>Bu olası, ama kesin değil.</translation>
    </message>
    <message>
        <source>This is not certain.</source>
        <translation>Bu kesin değil.</translation>
    </message>
    <message>
        <source>Nothing needs your attention. Messages of yours that did not arrive will appear here.</source>
        <translation>Sizi bekleyen bir şey yok. Ulaşmayan iletileriniz burada görünür.</translation>
    </message>
    <message>
        <source>No notice about a message that you sent.</source>
        <translation>Sizin gönderdiğiniz bir iletiyle ilgili bildirim yok.</translation>
    </message>
    <message>
        <source>No forged mail. Notices about messages that somebody else sent in your name will appear here.</source>
        <translation>Sahte gönderenli e-posta yok. Başkasının sizin adınıza gönderdiği iletilerle ilgili bildirimler burada görünür.</translation>
    </message>
    <message>
        <source>No sign that anybody else has used your account. Notices about messages that somebody sent through it will appear here.</source>
        <translation>Hesabınızı başkasının kullandığına dair bir belirti yok. Birinin oradan gönderdiği iletilerle ilgili bildirimler burada görünür.</translation>
    </message>
    <message>
        <source>No lures. Messages that only pretend to be delivery notices, to get your password, will appear here.</source>
        <translation>Tuzak ileti yok. Parolanızı almak için yalnızca teslim bildirimiymiş gibi yapan iletiler burada görünür.</translation>
    </message>
    <message>
        <source>Nothing unclear. Notices for which the facts do not tell who sent the message will appear here.</source>
        <translation>Belirsiz bir şey yok. İletiyi kimin gönderdiği eldeki bilgilerden anlaşılmayan bildirimler burada görünür.</translation>
    </message>
    <message>
        <source>No delivery notices. They come up here as soon as the mailbox has been looked through.</source>
        <translation>Teslim bildirimi yok. Posta kutusu gözden geçirilir geçirilmez burada görünürler.</translation>
    </message>
    <message>
        <source>Needs you</source>
        <extracomment>Name of a list: notices about which the person should do something</extracomment>
        <translation>Sizi bekleyenler</translation>
    </message>
    <message>
        <source>All notices</source>
        <extracomment>Name of a list: every notice</extracomment>
        <translation>Bütün bildirimler</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>%1 is an address, %n how many further addresses the notice is about</extracomment>
        <translation>
            <numerusform>%1 ve %Ln kişi daha</numerusform>
        </translation>
    </message>
    <message>
        <source>No recipient named</source>
        <extracomment>Title of a notice that names neither a recipient nor a subject</extracomment>
        <translation>Alıcı belirtilmemiş</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>First line of a row: %1 who it was for, %2 the subject of the message</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Still trying: %1</source>
        <extracomment>Second line of a row for mail that is still on its way: %1 what stands in the way (&quot;Mailbox full&quot;)</extracomment>
        <translation>Hâlâ deneniyor: %1</translation>
    </message>
</context>
<context>
    <name>When</name>
    <message>
        <source>d MMM</source>
        <extracomment>A date format of Qt (d day, M month): day and short month without the year, as your language writes it</extracomment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>A date format of Qt: day, short month and year</extracomment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 a day (&quot;3 November&quot;), %2 a time (&quot;14:05&quot;)</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <extracomment>A date format of Qt: day and full month without the year</extracomment>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>A date format of Qt: day, full month and year</extracomment>
        <translation>d MMMM yyyy</translation>
    </message>
</context>
<context>
    <name>undelivered::AboutDialog</name>
    <message>
        <source>About Undelivered</source>
        <translation>Undelivered hakkında</translation>
    </message>
    <message>
        <source>Version %1</source>
        <extracomment>%1 is a version number</extracomment>
        <translation>Sürüm %1</translation>
    </message>
    <message>
        <source>Explains mail that came back, and clears away what was never yours.</source>
        <translation>Geri gelen e-postayı açıklar, hiç sizin olmayanları temizler.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. You may use it, pass it on and change it. It comes without any warranty.</source>
        <translation>GNU General Public License, sürüm 3 ya da sonrası altında özgür yazılım. Kullanabilir, başkasına verebilir ve değiştirebilirsiniz. Hiçbir güvence verilmez.</translation>
    </message>
    <message>
        <source>Built with</source>
        <extracomment>Heading above a list of program libraries</extracomment>
        <translation>Şunlarla yapıldı</translation>
    </message>
    <message>
        <source>&amp;Copy the versions</source>
        <extracomment>Button: copies a list of versions, for a report of a mistake</extracomment>
        <translation>Sürümleri &amp;kopyala</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopyalandı</translation>
    </message>
</context>
<context>
    <name>undelivered::AccountViews</name>
    <message>
        <source>Sample mailbox</source>
        <translation>Örnek posta kutusu</translation>
    </message>
    <message>
        <source>All accounts</source>
        <extracomment>First choice in a list of mail accounts</extracomment>
        <translation>Bütün hesaplar</translation>
    </message>
</context>
<context>
    <name>undelivered::AddressModel</name>
    <message>
        <source>Does not exist any more</source>
        <extracomment>What has become of an e-mail address</extracomment>
        <translation>Artık yok</translation>
    </message>
    <message>
        <source>Mailbox full</source>
        <translation>Posta kutusu dolu</translation>
    </message>
    <message>
        <source>Has moved</source>
        <translation>Taşındı</translation>
    </message>
    <message>
        <source>Refuses your mail</source>
        <translation>E-postanızı reddediyor</translation>
    </message>
    <message>
        <source>Trouble on the way</source>
        <translation>Yolda sorun</translation>
    </message>
    <message>
        <source>Works again</source>
        <translation>Yeniden çalışıyor</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Durum</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Neden</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Başlangıç</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>Son</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>Başarısız</translation>
    </message>
</context>
<context>
    <name>undelivered::AddressesPage</name>
    <message>
        <source>&amp;Copy the addresses</source>
        <translation>Adresleri &amp;kopyala</translation>
    </message>
    <message>
        <source>Save as &amp;table (CSV)…</source>
        <translation>&amp;Tablo olarak kaydet (CSV)…</translation>
    </message>
    <message>
        <source>Save as c&amp;ontacts (vCard)…</source>
        <translation>Kişiler o&amp;larak kaydet (vCard)…</translation>
    </message>
    <message>
        <source>addresses.csv</source>
        <translation>adresler.csv</translation>
    </message>
    <message>
        <source>addresses.vcf</source>
        <translation>adresler.vcf</translation>
    </message>
    <message>
        <source>Addresses that do not work</source>
        <translation>Çalışmayan adresler</translation>
    </message>
    <message>
        <source>No address of yours has trouble.</source>
        <translation>Hiçbir adresinizde sorun yok.</translation>
    </message>
    <message>
        <source>Addresses to which your own mail could not be delivered will appear here, with the reason.</source>
        <translation>Kendi e-postanızın teslim edilemediği adresler, nedeniyle birlikte burada görünür.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopyalandı</translation>
    </message>
    <message numerus="yes">
        <source>%Ln address(es) do not exist any more.</source>
        <translation>
            <numerusform>%Ln adres artık yok.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln address(es) had trouble.</source>
        <translation>
            <numerusform>%Ln adreste sorun oldu.</numerusform>
        </translation>
    </message>
    <message>
        <source>From the notices about mail that you sent. Take dead addresses off your lists; ask the others for another address. Choose a line to see what happened there, or press Enter on it to read the latest notice.</source>
        <translation>Gönderdiğiniz e-postayla ilgili bildirimlerden. Artık olmayan adresleri listelerinizden çıkarın; ötekilerden başka bir adres isteyin. Orada ne olduğunu görmek için bir satır seçin ya da son bildirimi okumak için üstünde Enter tuşuna basın.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>%1 adresini mi demek istediniz?</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <extracomment>Button; %1 is an e-mail address</extracomment>
        <translation>%1 kopyala</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>One line of an address&apos;s history: %1 when, %2 what happened (&quot;Mailbox full&quot;), %3 the subject of the message</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2. Your message: %3</source>
        <translation>%1: %2. İletiniz: %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more, further back</source>
        <translation>
            <numerusform>Daha eskide %Ln tane daha</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>undelivered::AddressesPresenter</name>
    <message>
        <source>No mail program came up. Copy the text and the addresses instead, or save a draft.</source>
        <translation>Hiçbir e-posta programı açılmadı. Bunun yerine metni ve adresleri kopyalayın ya da bir taslak kaydedin.</translation>
    </message>
    <message>
        <source>warning.eml</source>
        <extracomment>Proposed name of a file</extracomment>
        <translation>warning.eml</translation>
    </message>
</context>
<context>
    <name>undelivered::BrowserPanel</name>
    <message>
        <source>Give up</source>
        <translation>Vazgeç</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopyalandı</translation>
    </message>
    <message>
        <source>Now sign in at %1 in your browser</source>
        <extracomment>%1 is the name of a provider, such as Google</extracomment>
        <translation>Şimdi tarayıcınızda %1 oturumunu açın</translation>
    </message>
    <message>
        <source>The page has been opened there. Sign in, agree that Undelivered may read your mail, and come back here. If no browser came up, copy the page&apos;s address into one on this computer.</source>
        <translation>Sayfa orada açıldı. Oturum açın, Undelivered programının e-postanızı okumasını kabul edin ve buraya dönün. Tarayıcı görünmediyse sayfanın adresini bu bilgisayardaki bir tarayıcıya kopyalayın.</translation>
    </message>
    <message>
        <source>You are back from the browser</source>
        <translation>Tarayıcınız geri döndü</translation>
    </message>
    <message>
        <source>One moment: the mailbox is being opened.</source>
        <translation>Bir dakika: posta kutusu açılıyor.</translation>
    </message>
    <message>
        <source>Cop&amp;y the page&apos;s address</source>
        <translation>Sayfanın adresini &amp;kopyala</translation>
    </message>
    <message>
        <source>Ope&amp;n the page again</source>
        <translation>Sayfayı yeniden &amp;aç</translation>
    </message>
</context>
<context>
    <name>undelivered::CertificatePage</name>
    <message>
        <source>from %1 to %2</source>
        <extracomment>How long a certificate is good: %1 and %2 are days</extracomment>
        <translation>%1 ile %2 arası</translation>
    </message>
    <message>
        <source>Stop here: this is not the certificate you accepted</source>
        <translation>Durun: bu, kabul ettiğiniz sertifika değil</translation>
    </message>
    <message>
        <source>%1 shows another certificate than before. Your password was not sent.</source>
        <extracomment>%1 is the name of a mail server</extracomment>
        <translation>%1 öncekinden başka bir sertifika gösteriyor. Parolanız gönderilmedi.</translation>
    </message>
    <message>
        <source>Either whoever runs the server has renewed it, or somebody stands between you and the server and wants your password. In a café, a hotel or another network that is not yours, go away and try again at home.</source>
        <translation>Ya sunucuyu yöneten onu yeniledi ya da biri sunucuyla aranıza girdi ve parolanızı istiyor. Bir kafede, otelde ya da sizin olmayan başka bir ağda vazgeçin ve evde yeniden deneyin.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server, by telephone or in person, whether the certificate was renewed, and compare the new fingerprint with theirs.</source>
        <translation>Sunucuyu yönetene telefonla ya da yüz yüze sertifikanın yenilenip yenilenmediğini sorun ve yeni parmak izini onunkiyle karşılaştırın.</translation>
    </message>
    <message>
        <source>&amp;The new fingerprint is the one that the owner of the server told me</source>
        <translation>Yeni parmak &amp;izi, sunucunun sahibinin bana söylediği</translation>
    </message>
    <message>
        <source>Accept the new certificate</source>
        <translation>Yeni sertifikayı kabul et</translation>
    </message>
    <message>
        <source>Do not connect for now</source>
        <translation>Şimdilik uzak dur</translation>
    </message>
    <message>
        <source>Is this really your server?</source>
        <translation>Bu gerçekten sizin sunucunuz mu?</translation>
    </message>
    <message>
        <source>%1 cannot prove who it is. Your password was not sent.</source>
        <extracomment>%1 is the name of a mail server</extracomment>
        <translation>%1 kim olduğunu kanıtlayamıyor. Parolanız gönderilmedi.</translation>
    </message>
    <message>
        <source>Mail servers show a certificate, which somebody known has signed. This one was signed by nobody that this computer trusts. That is usual for a server of one&apos;s own at home or in a small office, and for a mail bridge that runs on this computer. With a large provider it is not: then somebody may be trying to read your password on its way.</source>
        <translation>E-posta sunucuları, bilinen birinin imzaladığı bir sertifika gösterir. Bunu, bu bilgisayarın güvendiği hiç kimse imzalamamış. Evdeki ya da küçük bir bürodaki kendi sunucunuzda ve bu bilgisayarda çalışan bir e-posta köprüsünde bu olağandır. Büyük bir sağlayıcıda değildir: o zaman biri parolanızı yolda okumaya çalışıyor olabilir.</translation>
    </message>
    <message>
        <source>If the server is your own, or its owner told you this fingerprint, you can trust exactly this certificate. It then counts for %1 only, and Undelivered warns you as soon as the server shows another one.</source>
        <translation>Sunucu sizinse ya da sahibi size bu parmak izini söylediyse tam bu sertifikaya güvenebilirsiniz. O zaman yalnızca %1 için geçerli olur ve sunucu başka bir sertifika gösterir göstermez Undelivered sizi uyarır.</translation>
    </message>
    <message>
        <source>&amp;The server is my own, or its owner told me this fingerprint</source>
        <translation>&amp;Sunucu benim ya da sahibi bana bu parmak izini söyledi</translation>
    </message>
    <message>
        <source>Trust it for this account</source>
        <translation>Bu hesap için güven</translation>
    </message>
    <message>
        <source>Do not trust it</source>
        <translation>Güvenme</translation>
    </message>
    <message>
        <source>Made for</source>
        <extracomment>Whom a certificate was made for</extracomment>
        <translation>Kimin için</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>İmzalayan</translation>
    </message>
    <message>
        <source>itself</source>
        <translation>kendisi</translation>
    </message>
    <message>
        <source>Good</source>
        <extracomment>How long a certificate is good</extracomment>
        <translation>Geçerlilik</translation>
    </message>
    <message>
        <source>New fingerprint</source>
        <translation>Yeni parmak izi</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Parmak izi</translation>
    </message>
    <message>
        <source>Accepted before</source>
        <translation>Önce kabul edilen</translation>
    </message>
</context>
<context>
    <name>undelivered::Chart</name>
    <message>
        <source>Notices over time</source>
        <translation>Zaman içinde bildirimler</translation>
    </message>
    <message>
        <source>Use the left and right arrow keys to read out one bar after the other.</source>
        <translation>Çubukları birer birer okumak için sol ve sağ ok tuşlarını kullanın.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>A span of days: %1 the first, %2 the last</extracomment>
        <translation>%1 ile %2 arası</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n notice(s)</source>
        <extracomment>Read out for one bar of the chart: %1 a day or span of days, %n how many notices</extracomment>
        <translation>
            <numerusform>%1: %Ln bildirim</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>One part of a bar: %1 a verdict (&quot;Forged&quot;), %2 how many</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 what a bar stands for and its total, %2 the parts it is made of</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <translation>MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
    <message numerus="yes">
        <source>Most on %1: %n notice(s)</source>
        <extracomment>Stands over the chart: %n is the largest number of notices, %1 the day or span of days they came on</extracomment>
        <translation>
            <numerusform>En çok %1: %Ln bildirim</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>undelivered::Checklist</name>
    <message>
        <source>Open clean-up</source>
        <translation>Temizliği aç</translation>
    </message>
    <message>
        <source>Write to your contacts</source>
        <translation>Kişilerinize yazın</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Göster</translation>
    </message>
</context>
<context>
    <name>undelivered::CleanUpPage</name>
    <message>
        <source>&amp;Undo: bring them back</source>
        <translation>Geri &amp;al: yerlerine getir</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Tamam</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>İlerleme</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>D&amp;urdur</translation>
    </message>
    <message>
        <source>You may do something else meanwhile. What has been moved is written down, so that it can be brought back even if the connection breaks.</source>
        <translation>Bu arada başka bir şey yapabilirsiniz. Taşınanlar kaydedilir; böylece bağlantı kopsa bile geri getirilebilir.</translation>
    </message>
    <message>
        <source>Go &amp;on</source>
        <translation>Devam &amp;et</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>Du&amp;raklat</translation>
    </message>
    <message>
        <source>One account is cleaned up at a time:</source>
        <translation>Her seferinde bir hesap temizlenir:</translation>
    </message>
</context>
<context>
    <name>undelivered::ContactsDialog</name>
    <message>
        <source>Warn your contacts</source>
        <translation>Kişilerinizi uyarın</translation>
    </message>
    <message>
        <source>&amp;Subject</source>
        <translation>&amp;Konu</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Metin</translation>
    </message>
    <message>
        <source>&amp;Copy the text</source>
        <translation>M&amp;etni kopyala</translation>
    </message>
    <message>
        <source>Open in your &amp;mail program</source>
        <translation>E-posta &amp;programımda aç</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopyalandı</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Ara</translation>
    </message>
    <message>
        <source>Search the contacts</source>
        <translation>Kişilerde ara</translation>
    </message>
    <message>
        <source>Whom to warn</source>
        <translation>Kim uyarılacak</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>&amp;Hepsi</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>Hiçbi&amp;ri</translation>
    </message>
    <message>
        <source>&amp;Whom to warn</source>
        <translation>Kim &amp;uyarılacak</translation>
    </message>
    <message>
        <source>&amp;Language of the message</source>
        <translation>&amp;İletinin dili</translation>
    </message>
    <message>
        <source>Copy the a&amp;ddresses</source>
        <translation>&amp;Adresleri kopyala</translation>
    </message>
    <message>
        <source>Sa&amp;ve as a draft…</source>
        <translation>Taslak &amp;olarak kaydet…</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>One contact in a list: %1 is an e-mail address, %2 when the person last wrote to it</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Nobody is known from your Sent folder yet.</source>
        <translation>Gönderilenler klasörünüzden henüz kimse bilinmiyor.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <translation>
            <numerusform>%Ln seçili</numerusform>
        </translation>
    </message>
    <message>
        <source>Open part %L1 of %L2</source>
        <extracomment>Button: a message to many people goes out in several parts. %L1 is the number of the next one, %L2 how many there are</extracomment>
        <translation>%L1. bölümü aç (toplam %L2)</translation>
    </message>
    <message>
        <source>Open in your &amp;mail program again</source>
        <translation>E-posta &amp;programımda yeniden aç</translation>
    </message>
    <message>
        <source>A message to your contacts, ready to change as you like. It goes out from your own mail program. The recipients stand in “Bcc”, so that they do not see each other&apos;s addresses.</source>
        <translation>Kişilerinize dilediğiniz gibi değiştirebileceğiniz bir ileti. Kendi e-posta programınızdan çıkar. Alıcılar, birbirlerinin adreslerini görmesinler diye “Gizli” (Bcc) alanındadır.</translation>
    </message>
</context>
<context>
    <name>undelivered::DeleteDialog</name>
    <message numerus="yes">
        <source>&amp;Delete %n for good</source>
        <translation>
            <numerusform>%Ln tanesini kalıcı olarak &amp;sil</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Kalıcı olarak sil</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) will be gone for good.</source>
        <translation>
            <numerusform>%Ln ileti kalıcı olarak yok olacak.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody can bring them back, not even your mail provider. To be sure that you mean it, type how many there are.</source>
        <translation>Onları kimse geri getiremez, e-posta sağlayıcınız bile. Bunu istediğinizden emin olmak için kaç tane olduklarını yazın.</translation>
    </message>
    <message>
        <source>Type %1 here:</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Buraya %1 yazın:</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Kalsınlar</translation>
    </message>
</context>
<context>
    <name>undelivered::Desktop</name>
    <message>
        <source>Undelivered</source>
        <translation>Undelivered</translation>
    </message>
    <message>
        <source>&amp;Open Undelivered</source>
        <translation>Undelivered programını &amp;aç</translation>
    </message>
    <message>
        <source>&amp;Check now</source>
        <translation>&amp;Şimdi kontrol et</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Ç&amp;ık</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Aç</translation>
    </message>
</context>
<context>
    <name>undelivered::Disclosure</name>
    <message>
        <source>open</source>
        <translation>açık</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>kapalı</translation>
    </message>
</context>
<context>
    <name>undelivered::DomainPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>G&amp;eri</translation>
    </message>
    <message>
        <source>Looking the records up</source>
        <translation>Kayıtlara bakılıyor</translation>
    </message>
    <message>
        <source>Can anybody send as you?</source>
        <translation>Sizin adınıza gönderen olabilir mi?</translation>
    </message>
    <message>
        <source>Whoever runs a mail domain can publish which servers may send for it, and what others shall do with the rest. This looks up what stands there for %1, and says what is missing.</source>
        <extracomment>%1 is an account, mostly an e-mail address</extracomment>
        <translation>Bir e-posta alan adını yöneten, onun adına hangi sunucuların gönderebileceğini ve başkalarının gerisiyle ne yapacağını yayımlayabilir. Burada %1 için ne yayımlandığı ve neyin eksik olduğu görünür.</translation>
    </message>
    <message>
        <source>Add your mailbox first: then its domain can be looked up.</source>
        <translation>Önce posta kutunuzu ekleyin: o zaman alan adına bakılabilir.</translation>
    </message>
    <message>
        <source>For that, your computer&apos;s name server is asked about your mail domain, and learns nothing but its name. This also switches on look-ups for telling forged mail; you can switch them off again in the settings.</source>
        <translation>Bunun için bilgisayarınızın ad sunucusuna e-posta alan adınız sorulur; o yalnızca bu adı öğrenir. Bu, sahte e-postayı tanımaya yarayan sorguları da açar; ayarlarda yeniden kapatabilirsiniz.</translation>
    </message>
    <message>
        <source>&amp;Look it up</source>
        <translation>&amp;Bak</translation>
    </message>
    <message>
        <source>&amp;Allow it and look it up</source>
        <translation>&amp;İzin ver ve bak</translation>
    </message>
    <message>
        <source>&amp;Look it up again</source>
        <translation>Yeniden &amp;bak</translation>
    </message>
    <message>
        <source>Needs mending</source>
        <extracomment>Read out for the picture before a finding</extracomment>
        <translation>Düzeltilmeli</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>Yolunda</translation>
    </message>
</context>
<context>
    <name>undelivered::Door</name>
    <message>
        <source>%1 %2</source>
        <extracomment>Read out for a button on the overview: %1 a number, %2 the name of a list (&quot;Forged&quot;)</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>undelivered::ErrorBar</name>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Tekrar dene</translation>
    </message>
    <message>
        <source>Technical details</source>
        <translation>Teknik ayrıntılar</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Bu uyarıyı kapat</translation>
    </message>
</context>
<context>
    <name>undelivered::EvidenceView</name>
    <message>
        <source>You said so yourself.</source>
        <translation>Bunu siz söylediniz.</translation>
    </message>
    <message>
        <source>What is known</source>
        <extracomment>Heading over facts about a notice whose sender is not clear</extracomment>
        <translation>Bilinenler</translation>
    </message>
    <message>
        <source>What speaks for it</source>
        <translation>Bunu destekleyenler</translation>
    </message>
    <message>
        <source>What speaks against it</source>
        <translation>Buna karşı olanlar</translation>
    </message>
    <message>
        <source>Speaks for: %1</source>
        <extracomment>Read out for the picture before a piece of evidence; %1 is a verdict (&quot;Forged&quot;)</extracomment>
        <translation>Gösterdiği: %1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>Small print below a piece of evidence: %1 how much it weighs (&quot;Strong sign&quot;), %2 the technical fact</extracomment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>undelivered::ExplainPage</name>
    <message>
        <source>What does this message mean?</source>
        <translation>Bu ileti ne demek?</translation>
    </message>
    <message>
        <source>Paste the text of a notice here, as much of it as you have, or drop a saved message (.eml) on the window. It stays on this computer.</source>
        <translation>Bir bildirimin metnini, elinizde ne kadarı varsa, buraya yapıştırın ya da kayıtlı bir iletiyi (.eml) pencereye bırakın. Bu bilgisayarda kalır.</translation>
    </message>
    <message>
        <source>Op&amp;en a message…</source>
        <translation>İleti a&amp;ç…</translation>
    </message>
    <message>
        <source>Em&amp;pty</source>
        <translation>&amp;Boşalt</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>G&amp;eri</translation>
    </message>
    <message>
        <source>Text of the notice</source>
        <translation>Bildirimin metni</translation>
    </message>
    <message>
        <source>Your message could not be delivered to…</source>
        <translation>İletiniz şu adrese teslim edilemedi…</translation>
    </message>
    <message>
        <source>The explanation will stand here.</source>
        <translation>Açıklama burada görünecek.</translation>
    </message>
    <message>
        <source>From the file %1</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>%1 dosyasından</translation>
    </message>
</context>
<context>
    <name>undelivered::ExplainPresenter</name>
    <message>
        <source>Open a message</source>
        <translation>İleti aç</translation>
    </message>
    <message>
        <source>Saved messages (*.eml *.msg *.txt)</source>
        <translation>Kayıtlı iletiler (*.eml *.msg *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Bütün dosyalar (*)</translation>
    </message>
    <message>
        <source>The explanation will stand here.</source>
        <translation>Açıklama burada görünecek.</translation>
    </message>
</context>
<context>
    <name>undelivered::FilterBar</name>
    <message>
        <source>Order of the list</source>
        <translation>Listenin sırası</translation>
    </message>
    <message>
        <source>Group the list</source>
        <translation>Listeyi grupla</translation>
    </message>
    <message>
        <source>Show only one reason</source>
        <translation>Yalnızca bir neden göster</translation>
    </message>
    <message>
        <source>Show only one verdict</source>
        <translation>Yalnızca bir sonuç göster</translation>
    </message>
    <message>
        <source>Show only one domain</source>
        <translation>Yalnızca bir alan adı göster</translation>
    </message>
    <message>
        <source>Show only one period</source>
        <translation>Yalnızca bir dönem göster</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Hesap</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Filtreleri kaldır</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Önce en yeni</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Önce en eski</translation>
    </message>
    <message>
        <source>By recipient</source>
        <translation>Alıcıya göre</translation>
    </message>
    <message>
        <source>By domain</source>
        <translation>Alan adına göre</translation>
    </message>
    <message>
        <source>By subject</source>
        <translation>Konuya göre</translation>
    </message>
    <message>
        <source>By reason</source>
        <translation>Nedene göre</translation>
    </message>
    <message>
        <source>By verdict</source>
        <translation>Sonuca göre</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>Önce en büyük</translation>
    </message>
    <message>
        <source>Not grouped</source>
        <translation>Gruplanmamış</translation>
    </message>
    <message>
        <source>Grouped by wave</source>
        <extracomment>A wave is a run of notices that belong together: one case of forging or misuse</extracomment>
        <translation>Dalgaya göre gruplu</translation>
    </message>
    <message>
        <source>Grouped by recipient</source>
        <translation>Alıcıya göre gruplu</translation>
    </message>
    <message>
        <source>Grouped by reason</source>
        <translation>Nedene göre gruplu</translation>
    </message>
    <message>
        <source>Grouped by domain</source>
        <translation>Alan adına göre gruplu</translation>
    </message>
    <message>
        <source>Any verdict</source>
        <translation>Her sonuç</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Her zaman</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Bugün</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Son 7 gün</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Son 30 gün</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Bu yıl</translation>
    </message>
    <message>
        <source>Search address, subject, server</source>
        <translation>Adres, konu, sunucu ara</translation>
    </message>
    <message>
        <source>Search in this list</source>
        <translation>Bu listede ara</translation>
    </message>
    <message>
        <source>Any reason</source>
        <translation>Her neden</translation>
    </message>
    <message>
        <source>Any domain</source>
        <translation>Her alan adı</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>An entry of a list: %1 a domain (&quot;example.org&quot;), %2 how many notices are about it</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Fi&amp;lters (%1)</source>
        <extracomment>Button: opens and closes the filters; %1 is how many are set</extracomment>
        <translation>Fi&amp;ltreler (%1)</translation>
    </message>
    <message>
        <source>Fi&amp;lters</source>
        <translation>Fi&amp;ltreler</translation>
    </message>
</context>
<context>
    <name>undelivered::FinderPanel</name>
    <message>
        <source>S&amp;kip this step</source>
        <translation>Bu adımı &amp;atla</translation>
    </message>
    <message>
        <source>Not right? Look further</source>
        <extracomment>Button beside a mail server that was found</extracomment>
        <translation>Doğru değil mi? Aramayı sürdür</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>Two parts of one line: %1 is the name of a mail provider, %2 a sentence about its server
----------
One step of a numbered list: %1 is the number, %2 the sentence</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1 takes no passwords from mail programs, only a sign-in through the browser. For that, whoever made this copy of Undelivered has to register it there, and this copy is not registered.</source>
        <extracomment>%1 is the name of a mail provider, such as Outlook.com</extracomment>
        <translation>%1 e-posta programlarından parola kabul etmiyor, yalnızca tarayıcıyla oturum açılıyor. Bunun için Undelivered programının bu kopyasını yapanın onu oraya kaydettirmesi gerekir; bu kopya kayıtlı değil.</translation>
    </message>
    <message>
        <source>If you have a client ID, enter it. Else save the notices as files in your mail program and open their folder here: Undelivered explains them just the same.</source>
        <translation>Bir istemci kimliğiniz varsa girin. Yoksa bildirimleri e-posta programınızda dosya olarak kaydedip klasörünü burada açın: Undelivered onları aynı biçimde açıklar.</translation>
    </message>
    <message>
        <source>Or sign in through your browser: then %1 asks for your usual password there.</source>
        <extracomment>%1 is the name of a mail provider, such as Gmail</extracomment>
        <translation>Ya da tarayıcınızla oturum açın: o zaman %1 orada her zamanki parolanızı sorar.</translation>
    </message>
    <message>
        <source>Open the help page of %1</source>
        <extracomment>Button; %1 is the name of a mail provider</extracomment>
        <translation>%1 yardım sayfasını aç</translation>
    </message>
    <message>
        <source>I know th&amp;at company</source>
        <translation>Bu ş&amp;irketi tanıyorum</translation>
    </message>
    <message>
        <source>Enter a &amp;client ID…</source>
        <translation>&amp;İstemci kimliği gir…</translation>
    </message>
    <message>
        <source>How to sign in at %1</source>
        <extracomment>%1 is the name of a mail provider</extracomment>
        <translation>%1 için nasıl oturum açılır</translation>
    </message>
</context>
<context>
    <name>undelivered::FoldersDialog</name>
    <message>
        <source>Holds no messages, only other folders</source>
        <translation>İleti içermez, yalnızca başka klasörler içerir</translation>
    </message>
    <message>
        <source>Looked through, as you said</source>
        <translation>Sizin istediğiniz gibi bakılıyor</translation>
    </message>
    <message>
        <source>Left out, as you said</source>
        <translation>Sizin istediğiniz gibi atlanıyor</translation>
    </message>
    <message>
        <source>Looked through: most notices come in here</source>
        <translation>Bakılıyor: bildirimlerin çoğu buraya gelir</translation>
    </message>
    <message>
        <source>Looked through: notices are often taken for junk</source>
        <translation>Bakılıyor: bildirimler sık sık istenmeyen posta sanılır</translation>
    </message>
    <message>
        <source>Looked through last: it repeats the other folders</source>
        <translation>En son bakılıyor: öbür klasörleri yineler</translation>
    </message>
    <message>
        <source>Read to know what you have sent</source>
        <translation>Ne gönderdiğinizi bilmek için okunuyor</translation>
    </message>
    <message>
        <source>Left out: messages that you have not sent</source>
        <translation>Atlanıyor: göndermediğiniz iletiler</translation>
    </message>
    <message>
        <source>Left out: messages that were thrown away</source>
        <translation>Atlanıyor: atılmış iletiler</translation>
    </message>
    <message>
        <source>Looked through</source>
        <translation>Bakılıyor</translation>
    </message>
    <message>
        <source>The folders of this account are known as soon as it has been checked.</source>
        <translation>Bu hesabın klasörleri, hesap denetlenir denetlenmez bilinecek.</translation>
    </message>
    <message>
        <source>As &amp;proposed</source>
        <extracomment>Button: takes back what the person chose</extracomment>
        <translation>Ö&amp;nerildiği gibi</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Klasörler</translation>
    </message>
    <message>
        <source>Where to look for notices in %1</source>
        <extracomment>%1 is the name of a mail account</extracomment>
        <translation>%1 içinde bildirimler nerede aranacak</translation>
    </message>
    <message>
        <source>A change counts from the next check. What was found before stays known.</source>
        <translation>Bir değişiklik sonraki denetimden itibaren geçerlidir. Daha önce bulunanlar bilinmeye devam eder.</translation>
    </message>
</context>
<context>
    <name>undelivered::Frame</name>
    <message>
        <source>Account</source>
        <translation>Hesap</translation>
    </message>
</context>
<context>
    <name>undelivered::LearnPage</name>
    <message>
        <source>What is all this about?</source>
        <translation>Bütün bunlar ne demek?</translation>
    </message>
    <message>
        <source>Who is the mailer-daemon?</source>
        <translation>mailer-daemon kimdir?</translation>
    </message>
    <message>
        <source>Not a person. When a mail server cannot deliver a message, it writes a notice to the address that stands on the message as the sender. Such notices come from “MAILER-DAEMON” or “postmaster”. Answering them is of no use: nobody reads the answers.</source>
        <translation>Bir insan değil. Bir e-posta sunucusu bir iletiyi teslim edemezse, iletinin üstünde gönderen olarak yazan adrese bir bildirim yazar. Böyle bildirimler “MAILER-DAEMON” ya da “postmaster” adından gelir. Onlara yanıt vermenin yararı yok: yanıtları kimse okumaz.</translation>
    </message>
    <message>
        <source>Why do I get notices about messages that I never wrote?</source>
        <translation>Hiç yazmadığım iletilerle ilgili bildirimler bana neden geliyor?</translation>
    </message>
    <message>
        <source>Anybody can write any address on the back of an envelope, and it is the same with mail. Senders of advertising and fraud put other people&apos;s addresses on their messages. What cannot be delivered comes back to the address on it: yours. Nobody needed your password for that, and it dies down after some days.</source>
        <translation>Bir zarfın arkasına herkes herhangi bir adres yazabilir; e-postada da böyledir. Reklam ve dolandırıcılık gönderenler iletilerinin üstüne başkalarının adreslerini yazar. Teslim edilemeyen, üstündeki adrese geri gelir: size. Bunun için kimseye parolanız gerekmedi ve birkaç gün sonra azalıp biter.</translation>
    </message>
    <message>
        <source>How can I tell whether my account was misused?</source>
        <translation>Hesabımın kötüye kullanılıp kullanılmadığını nasıl anlarım?</translation>
    </message>
    <message>
        <source>If such a message was sent through your own account, somebody knows your password. Undelivered compares each notice with your Sent folder and with the way the message took, and says which of the two it is and how it knows.</source>
        <translation>Böyle bir ileti kendi hesabınızdan gönderildiyse biri parolanızı biliyor demektir. Undelivered her bildirimi Gönderilenler klasörünüzle ve iletinin geldiği yolla karşılaştırır, ikisinden hangisi olduğunu ve bunu nereden bildiğini söyler.</translation>
    </message>
    <message>
        <source>What are fake notices?</source>
        <translation>Sahte bildirimler nedir?</translation>
    </message>
    <message>
        <source>Messages that only look like a notice: “your mailbox is full, sign in here”. No mail system wrote them. They want your password. Never open a link in them; go to your provider&apos;s page by typing its address yourself.</source>
        <translation>Yalnızca bildirime benzeyen iletiler: “posta kutunuz dolu, buradan oturum açın”. Onları hiçbir e-posta sistemi yazmadı. Parolanızı istiyorlar. İçlerindeki bir bağlantıyı asla açmayın; sağlayıcınızın sayfasına, adresini kendiniz yazarak gidin.</translation>
    </message>
    <message>
        <source>Should I send something back to annoy the forger?</source>
        <translation>Sahtekârı kızdırmak için ona bir şey göndermeli miyim?</translation>
    </message>
    <message>
        <source>No. It would reach another innocent person, whose address stands on the message, just as it happened to you.</source>
        <translation>Hayır. Tıpkı sizin başınıza geldiği gibi, adresi iletinin üstünde yazan bir başka suçsuz kişiye giderdi.</translation>
    </message>
    <message>
        <source>All codes in words</source>
        <translation>Kod sözlüğü</translation>
    </message>
    <message>
        <source>A code, such as 550 or 1.1, or a word</source>
        <translation>550 ya da 1.1 gibi bir kod ya da bir sözcük</translation>
    </message>
    <message>
        <source>Search the codes</source>
        <translation>Kodlarda ara</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Kodlar</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a code (&quot;550&quot;) or a provider (&quot;Gmail&quot;), %2 what it means</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No code and no word like that stands in this list. It may be a provider&apos;s own.</source>
        <translation>Bu listede böyle bir kod ya da sözcük yok. Bir sağlayıcının kendi kodu olabilir.</translation>
    </message>
    <message>
        <source>&amp;Explain it as a notice…</source>
        <translation>Bildirim olarak &amp;açıkla…</translation>
    </message>
    <message>
        <source>How does forging work, and how does it show?</source>
        <translation>Sahtecilik nasıl yapılır ve nereden anlaşılır?</translation>
    </message>
    <message>
        <source>The sender of a message is only a line that whoever sends it writes. But the message also carries traces that cannot be chosen freely: the server that handed it over, a seal that your provider puts on what really went through it, the number your mail program gave it. A notice brings a part of the message back. Undelivered compares these traces with your own mail. What nobody can know it calls unclear.</source>
        <translation>Bir iletinin göndereni yalnızca gönderenin yazdığı bir satırdır. Ama ileti, istendiği gibi seçilemeyen izler de taşır: onu veren sunucu, sağlayıcınızın gerçekten kendisinden geçene koyduğu mühür, e-posta programınızın verdiği numara. Bir bildirim iletinin bir bölümünü geri getirir. Undelivered bu izleri sizin e-postanızla karşılaştırır. Kimsenin bilemeyeceğine belirsiz der.</translation>
    </message>
    <message>
        <source>How do I stay out of trouble?</source>
        <translation>Sorun yaşamamak için ne yapmalıyım?</translation>
    </message>
    <message>
        <source>Use a password of its own for your mail, and a second step at sign-in where your provider offers it. Open no attachment and no link that you did not expect, also from people you know. Install programs and updates only from their makers&apos; pages. A message that hurries or threatens you is the one to be slow with.</source>
        <translation>E-postanız için ayrı bir parola ve sağlayıcınız sunuyorsa girişte ikinci bir adım kullanın. Tanıdıklarınızdan da olsa beklemediğiniz hiçbir eki ve bağlantıyı açmayın. Programları ve güncellemeleri yalnızca yapanların sayfalarından kurun. Asıl sizi acele ettiren ya da tehdit eden iletide ağırdan alın.</translation>
    </message>
    <message>
        <source>How do I add my mailbox?</source>
        <translation>Posta kutumu nasıl eklerim?</translation>
    </message>
    <message>
        <source>Type your e-mail address and password. The server is found by itself; what is asked on the way is named, and you can skip it or type the server yourself under Server settings. Many providers want an app password, a second password that only lets a program read mail; the page that makes one opens with a button. Some let you in only through their page in your browser. A server that cannot prove who it is gets no password.</source>
        <translation>E-posta adresinizi ve parolanızı yazın. Sunucu kendiliğinden bulunur; yolda nelerin sorulduğu yazar, bunu atlayabilir ya da sunucuyu “Sunucu ayarları” altında kendiniz yazabilirsiniz. Birçok sağlayıcı bir uygulama parolası ister: bir programın yalnızca e-posta okumasına izin veren ikinci bir parola; bunun oluşturulduğu sayfa bir düğmeyle açılır. Kimileri sizi yalnızca tarayıcınızdaki kendi sayfasından içeri alır. Kim olduğunu kanıtlayamayan bir sunucuya parola verilmez.</translation>
    </message>
    <message>
        <source>What does a clean-up do?</source>
        <translation>Bir temizlik ne yapar?</translation>
    </message>
    <message>
        <source>It first shows which notices would go and which stay, and why. Then it moves exactly those to Trash and writes down what it moved, so that it can bring them back. Look at the mail listed on top: a flood of notices is sometimes raised so that you overlook one message from your bank.</source>
        <translation>Önce hangi bildirimlerin gideceğini, hangilerinin kalacağını ve nedenini gösterir. Sonra tam bunları Çöp kutusuna taşır ve geri getirebilmek için neyi taşıdığını kaydeder. En üstte listelenen e-postaya bakın: bildirim seli bazen bankanızdan gelen bir iletiyi gözden kaçırasınız diye çıkarılır.</translation>
    </message>
    <message>
        <source>What do I do with addresses that do not work?</source>
        <translation>Çalışmayan adresleri ne yapayım?</translation>
    </message>
    <message>
        <source>Under Addresses you find everybody whom your own mail did not reach, with the reason and since when. Take those that do not exist any more out of your address book, and ask the others for another address. You can copy the list or save it.</source>
        <translation>“Adresler” altında kendi e-postanızın ulaşmadığı herkes, nedeni ve başlangıç tarihiyle listelenir. Artık olmayanları adres defterinizden çıkarın, ötekilerden başka bir adres isteyin. Listeyi kopyalayabilir ya da kaydedebilirsiniz.</translation>
    </message>
    <message>
        <source>Can anybody send as me?</source>
        <translation>Benim adıma gönderen olabilir mi?</translation>
    </message>
    <message>
        <source>Whoever runs a mail domain can publish in public records which servers may send for it, and what others shall do with the rest. Where these records are missing, anybody can use the address. You can have your domain&apos;s looked up and explained.</source>
        <translation>Bir e-posta alan adını yöneten, herkese açık kayıtlarda onun adına hangi sunucuların gönderebileceğini ve başkalarının gerisiyle ne yapacağını yayımlayabilir. Bu kayıtların olmadığı yerde adresi herkes kullanabilir. Alan adınızın kayıtlarına baktırabilir ve açıklatabilirsiniz.</translation>
    </message>
    <message>
        <source>&amp;Check my domain…</source>
        <translation>A&amp;lan adımı kontrol et…</translation>
    </message>
</context>
<context>
    <name>undelivered::MainWindow</name>
    <message>
        <source>Undelivered</source>
        <translation>Undelivered</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Genel bakış</translation>
    </message>
    <message>
        <source>Clean-up</source>
        <translation>Temizlik</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adresler</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Bilgi</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ayarlar</translation>
    </message>
    <message>
        <source>Open a folder of saved mail</source>
        <translation>Kayıtlı e-posta klasörü aç</translation>
    </message>
    <message>
        <source>Undelivered goes on checking</source>
        <translation>Undelivered kontrol etmeyi sürdürüyor</translation>
    </message>
    <message>
        <source>Its icon in the tray brings the window back, and ends the program. You can change this in the settings.</source>
        <translation>Tepsideki simgesi pencereyi geri getirir ve programı kapatır. Bunu ayarlardan değiştirebilirsiniz.</translation>
    </message>
</context>
<context>
    <name>undelivered::Navigation</name>
    <message>
        <source>Places</source>
        <translation>Yerler</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Read out for a place in the navigation: %1 its name (&quot;Forged&quot;), %2 how many notices are there</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>undelivered::NoticeDoor</name>
    <message>
        <source>%1: %2</source>
        <extracomment>Read out for a message that did not arrive: %1 recipient and subject, %2 why</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>undelivered::NoticeModel</name>
    <message>
        <source>%1: %2. %3. %4.</source>
        <extracomment>Read out for one row of the list: %1 verdict (&quot;Forged&quot;), %2 recipient and subject, %3 reason, %4 date and time</extracomment>
        <translation>%1: %2. %3. %4.</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Bildirim</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Sonuç</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Alıcı</translation>
    </message>
    <message>
        <source>Your message</source>
        <translation>İletiniz</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Neden</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Ne zaman</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Boyut</translation>
    </message>
    <message>
        <source>%1. %2, listed below.</source>
        <extracomment>Read out for a row that stands for several notices: %1 what they have in common, %2 how many (&quot;214 notices&quot;)</extracomment>
        <translation>%1. %2, aşağıda listeli.</translation>
    </message>
    <message>
        <source>%1. %2, closed.</source>
        <extracomment>Read out for a row that stands for several notices: %1 what they have in common, %2 how many (&quot;214 notices&quot;)</extracomment>
        <translation>%1. %2, kapalı.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A run of notices: %1 a verdict (&quot;Forged&quot;), %2 a day</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <extracomment>A run of notices: %1 a verdict (&quot;Forged&quot;), %2 and %3 its first and last day</extracomment>
        <translation>%1, %2 ile %3 arası</translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s)</source>
        <translation>
            <numerusform>%Ln bildirim</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s), mostly “%1”</source>
        <extracomment>%n how many notices, %1 the commonest subject of the messages they are about</extracomment>
        <translation>
            <numerusform>%Ln bildirim, çoğu “%1”</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>undelivered::NoticePane</name>
    <message>
        <source>Show what to do</source>
        <translation>Ne yapılacağını göster</translation>
    </message>
    <message>
        <source>I &amp;did send this</source>
        <translation>&amp;Bunu ben gönderdim</translation>
    </message>
    <message>
        <source>&amp;Not mine</source>
        <translation>Be&amp;nim değil</translation>
    </message>
    <message>
        <source>Take my answer back</source>
        <translation>Yanıtımı geri al</translation>
    </message>
    <message>
        <source>How do we know?</source>
        <translation>Bunu nereden biliyoruz?</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Ayrıntılar</translation>
    </message>
    <message>
        <source>The notice as it came</source>
        <translation>Bildirimin geldiği hali</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopyalandı</translation>
    </message>
    <message>
        <source>Choose a notice to read it.</source>
        <translation>Okumak için bir bildirim seçin.</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Listeye dön</translation>
    </message>
    <message>
        <source>You said so yourself.</source>
        <translation>Bunu siz söylediniz.</translation>
    </message>
    <message>
        <source>Without your mailbox nobody can tell who sent the message.</source>
        <translation>Posta kutunuz olmadan iletiyi kimin gönderdiğini kimse söyleyemez.</translation>
    </message>
    <message>
        <source>There is nothing to answer and nothing to repair. You can move the notice to Trash.</source>
        <translation>Yanıtlanacak ya da onarılacak bir şey yok. Bildirimi Çöp kutusuna taşıyabilirsiniz.</translation>
    </message>
    <message>
        <source>Do not open links or attachments in it, and do not sign in anywhere because of it. Delete it.</source>
        <translation>İçindeki bağlantıları ya da ekleri açmayın ve onun yüzünden hiçbir yerde oturum açmayın. Silin.</translation>
    </message>
    <message>
        <source>If you have typed your password on such a page, change the password now.</source>
        <translation>Böyle bir sayfada parolanızı yazdıysanız parolayı şimdi değiştirin.</translation>
    </message>
    <message>
        <source>Secure your account now: the steps are on the overview. Keep this notice until they are done.</source>
        <translation>Hesabınızı şimdi güvene alın: adımlar genel bakışta. Yapılana dek bu bildirimi saklayın.</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Ne yapmalı</translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>Number in a list of steps; %1 is the number</extracomment>
        <translation>%1.</translation>
    </message>
    <message numerus="yes">
        <source>%n more recipient(s).</source>
        <translation>
            <numerusform>%Ln alıcı daha.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy this address</source>
        <translation>Bu adresi kopyala</translation>
    </message>
    <message>
        <source>Copy the facts for them</source>
        <translation>Onlar için bilgileri kopyala</translation>
    </message>
    <message>
        <source>Mo&amp;ve to Trash…</source>
        <translation>&amp;Çöp kutusuna taşı…</translation>
    </message>
    <message>
        <source>The way it took</source>
        <translation>Geldiği yol</translation>
    </message>
    <message>
        <source>What would decide it</source>
        <translation>Bunu ne kesinleştirir</translation>
    </message>
    <message>
        <source>Save or &amp;print…</source>
        <translation>Kaydet ya da ya&amp;zdır…</translation>
    </message>
</context>
<context>
    <name>undelivered::NoticesPage</name>
    <message>
        <source>Move to Trash…</source>
        <translation>Çöp kutusuna taşı…</translation>
    </message>
    <message>
        <source>I did send this</source>
        <translation>Bunu ben gönderdim</translation>
    </message>
    <message>
        <source>Not mine</source>
        <translation>Benim değil</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Bildirimler</translation>
    </message>
    <message>
        <source>Nothing in this list fits the search and the filters.</source>
        <translation>Bu listede aramaya ve filtrelere uyan bir şey yok.</translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s)</source>
        <translation>
            <numerusform>%Ln bildirim</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s) selected</source>
        <translation>
            <numerusform>%Ln bildirim seçili</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a notice to read it.</source>
        <translation>Okumak için bir bildirim seçin.</translation>
    </message>
    <message>
        <source>&amp;Copy the address</source>
        <translation>Adresi &amp;kopyala</translation>
    </message>
    <message>
        <source>&amp;Select all like this</source>
        <translation>Buna benzeyenlerin hepsini &amp;seç</translation>
    </message>
    <message>
        <source>I &amp;did send this</source>
        <translation>&amp;Bunu ben gönderdim</translation>
    </message>
    <message>
        <source>&amp;Not mine</source>
        <translation>Be&amp;nim değil</translation>
    </message>
    <message>
        <source>Take my answer back</source>
        <translation>Yanıtımı geri al</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Geri al</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n notice(s)</source>
        <translation>
            <numerusform>%Ln bildirimden %1 tanesi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your answer about %n notice(s) is taken back.</source>
        <translation>
            <numerusform>%Ln bildirimle ilgili yanıtınız geri alındı.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Noted: %n notice(s) about mail of yours.</source>
        <translation>
            <numerusform>Not edildi: sizin e-postanızla ilgili %Ln bildirim.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Noted: %n notice(s) about mail that is not yours.</source>
        <translation>
            <numerusform>Not edildi: sizin olmayan e-postayla ilgili %Ln bildirim.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Take my answer back</source>
        <translation>Yan&amp;ıtımı geri al</translation>
    </message>
    <message>
        <source>Mo&amp;ve to Trash…</source>
        <translation>&amp;Çöp kutusuna taşı…</translation>
    </message>
    <message>
        <source>Of the same &amp;wave</source>
        <translation>&amp;Aynı dalgadan</translation>
    </message>
    <message>
        <source>With the same &amp;reason and verdict</source>
        <translation>Aynı neden &amp;ve sonuçla</translation>
    </message>
    <message>
        <source>With the same &amp;subject</source>
        <translation>Aynı k&amp;onuyla</translation>
    </message>
</context>
<context>
    <name>undelivered::OverviewPage</name>
    <message>
        <source>&amp;Check now</source>
        <translation>&amp;Şimdi kontrol et</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Göster</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Ne yapmalı</translation>
    </message>
    <message>
        <source>Looking through your mailbox. The first notices come up in a moment.</source>
        <translation>Posta kutunuz gözden geçiriliyor. İlk bildirimler birazdan görünür.</translation>
    </message>
    <message>
        <source>This mailbox has not been looked through yet.</source>
        <translation>Bu posta kutusu henüz gözden geçirilmedi.</translation>
    </message>
    <message>
        <source>%1, being checked now</source>
        <extracomment>%1 is the name of a mail account; the program is looking through it</extracomment>
        <translation>%1, şimdi kontrol ediliyor</translation>
    </message>
    <message>
        <source>%1, checked %2</source>
        <extracomment>%1 is the name of a mail account, %2 a day and time</extracomment>
        <translation>%1, kontrol edildi: %2</translation>
    </message>
    <message>
        <source>When a message of yours comes back, or somebody misuses your address, you will see it here: what happened, how we know, and what to do.</source>
        <translation>Bir iletiniz geri geldiğinde ya da biri adresinizi kötüye kullandığında bunu burada görürsünüz: ne oldu, nereden biliyoruz ve ne yapılacak.</translation>
    </message>
    <message>
        <source>Notices per day</source>
        <translation>Günlük bildirimler</translation>
    </message>
    <message>
        <source>Notices per week</source>
        <translation>Haftalık bildirimler</translation>
    </message>
    <message>
        <source>Notices per month</source>
        <translation>Aylık bildirimler</translation>
    </message>
    <message numerus="yes">
        <source>Clean up %n forged notice(s)…</source>
        <translation>
            <numerusform>%Ln sahte gönderenli bildirimi temizle…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clean up %n fake notice(s)…</source>
        <translation>
            <numerusform>%Ln tuzak iletiyi temizle…</numerusform>
        </translation>
    </message>
    <message>
        <source>Show what did not arrive</source>
        <translation>Ulaşmayanı göster</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>Bunlara bak</translation>
    </message>
    <message>
        <source>Your mailbox cannot be reached just now, and nothing is known of it yet.</source>
        <translation>Posta kutunuza şu anda ulaşılamıyor ve hakkında henüz bir şey bilinmiyor.</translation>
    </message>
    <message>
        <source>Your mailbox could not be looked through.</source>
        <translation>Posta kutunuz gözden geçirilemedi.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>%1 is the name of a mail account, %2 what is being done there (&quot;Reading notices in INBOX: 120 of 214&quot;)</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1, could not be checked just now. This is what was known on %2.</source>
        <extracomment>%1 is the name of a mail account, %2 a day and time</extracomment>
        <translation>%1, şu anda kontrol edilemedi. %2 itibarıyla bilinen durum budur.</translation>
    </message>
    <message>
        <source>%1, could not be checked just now. This is what was known before.</source>
        <extracomment>%1 is the name of a mail account</extracomment>
        <translation>%1, şu anda kontrol edilemedi. Daha önce bilinen durum budur.</translation>
    </message>
</context>
<context>
    <name>undelivered::OverviewPresenter</name>
    <message>
        <source>This is about %1.</source>
        <extracomment>%1 is the name of a mail account, or a list of them: those that the sentence above speaks of</extracomment>
        <translation>Söz konusu olan: %1.</translation>
    </message>
</context>
<context>
    <name>undelivered::ProgressStrip</name>
    <message>
        <source>Running work</source>
        <translation>Süren işler</translation>
    </message>
    <message>
        <source>All work (%1)</source>
        <extracomment>Button: opens the list of everything that is going on; %1 is how many there are</extracomment>
        <translation>Bütün işler (%1)</translation>
    </message>
</context>
<context>
    <name>undelivered::RawNotice</name>
    <message>
        <source>Previous place</source>
        <translation>Önceki yer</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Sonraki yer</translation>
    </message>
    <message>
        <source>Search in the notice</source>
        <translation>Bildirimde ara</translation>
    </message>
    <message>
        <source>The notice as it came</source>
        <translation>Bildirimin geldiği hali</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Bulunamadı</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Which of the places that were found is shown: %1 of %2</extracomment>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>undelivered::ReportDialog</name>
    <message>
        <source>&amp;Leave out names and mailbox names of other people</source>
        <translation>Başka kişilerin &amp;adlarını ve posta kutusu adlarını çıkar</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapor</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>Rapor</translation>
    </message>
    <message>
        <source>Save as &amp;PDF…</source>
        <translation>PDF &amp;olarak kaydet…</translation>
    </message>
    <message>
        <source>Save as &amp;web page…</source>
        <translation>&amp;Web sayfası olarak kaydet…</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>Ya&amp;zdır…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>For whoever can help you: your provider, or the one on the other side. It holds what is known of this, and nothing else from your mailbox.</source>
        <translation>Size yardım edebilecek olan için: sağlayıcınız ya da karşı taraftaki. Bununla ilgili bilinenleri içerir, posta kutunuzdan başka hiçbir şey içermez.</translation>
    </message>
</context>
<context>
    <name>undelivered::ReportPresenter</name>
    <message>
        <source>delivery notice</source>
        <extracomment>Proposed name of a file, without its ending</extracomment>
        <translation>teslim bildirimi</translation>
    </message>
    <message>
        <source>mailbox report</source>
        <extracomment>Proposed name of a file, without its ending</extracomment>
        <translation>posta kutusu raporu</translation>
    </message>
</context>
<context>
    <name>undelivered::RouteView</name>
    <message>
        <source>The first stations are as the message itself tells them. A forger can invent those.</source>
        <translation>İlk duraklar, iletinin kendisinin anlattığı gibidir. Bir sahtekâr bunları uydurabilir.</translation>
    </message>
</context>
<context>
    <name>undelivered::ServerForm</name>
    <message>
        <source>imap.example.org</source>
        <extracomment>An example of a mail server&apos;s name</extracomment>
        <translation>imap.example.org</translation>
    </message>
    <message>
        <source>Encrypted from the start (TLS)</source>
        <translation>Baştan şifreli (TLS)</translation>
    </message>
    <message>
        <source>Switched to encrypted (STARTTLS)</source>
        <translation>Sonradan şifreli (STARTTLS)</translation>
    </message>
    <message>
        <source>if it is not the address</source>
        <translation>adres değilse</translation>
    </message>
    <message>
        <source>IMAP ser&amp;ver</source>
        <extracomment>Label of a field for the name of a mail server</extracomment>
        <translation>I&amp;MAP sunucusu</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>&amp;Bağlantı noktası</translation>
    </message>
    <message>
        <source>Se&amp;curity</source>
        <extracomment>Label of a choice: how the connection is encrypted</extracomment>
        <translation>G&amp;üvenlik</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>K&amp;ullanıcı adı</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Parola</translation>
    </message>
    <message>
        <source>Browser, at %1</source>
        <extracomment>A way to sign in; %1 is a provider&apos;s name, such as Google</extracomment>
        <translation>Tarayıcı, %1</translation>
    </message>
    <message>
        <source>Sign in b&amp;y</source>
        <extracomment>Label of a choice: password, or through the browser</extracomment>
        <translation>&amp;Oturum açma yolu</translation>
    </message>
</context>
<context>
    <name>undelivered::SettingsPage</name>
    <message>
        <source>&amp;Add an account…</source>
        <translation>&amp;Hesap ekle…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Kaldır…</translation>
    </message>
    <message>
        <source>Look up &amp;domain records to tell forged mail more surely</source>
        <translation>Sahteyi daha iyi tanımak için &amp;alan adlarına bak</translation>
    </message>
    <message>
        <source>About &amp;Undelivered</source>
        <translation>&amp;Undelivered hakkında</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Hesaplar</translation>
    </message>
    <message>
        <source>What leaves this computer</source>
        <translation>Bu bilgisayardan ne çıkıyor</translation>
    </message>
    <message>
        <source>Undelivered talks to your own mail server, and to nobody else unless you allow it below. It reads your mail there and, when you say so, moves notices to Trash. No pictures or links in messages are ever loaded, nothing about you is reported to anybody.</source>
        <translation>Undelivered kendi e-posta sunucunuzla konuşur; aşağıda izin vermedikçe başka hiç kimseyle konuşmaz. Orada e-postanızı okur ve siz söyleyince bildirimleri Çöp kutusuna taşır. İletilerdeki resimler ya da bağlantılar asla yüklenmez, sizinle ilgili hiçbir şey kimseye bildirilmez.</translation>
    </message>
    <message>
        <source>When this is on, the public records of the domains that stand in a notice are asked for, as your mail program does for every message it sends. Whoever runs your network can see which domains are asked for. Your mail itself is never sent.</source>
        <translation>Bu açıkken, bir bildirimde geçen alan adlarının herkese açık kayıtları sorulur; e-posta programınız da gönderdiği her ileti için bunu yapar. Ağınızı yöneten, hangi alan adlarının sorulduğunu görebilir. E-postanızın kendisi asla gönderilmez.</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>Görünüm ve dil</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>A size of text in percent</extracomment>
        <translation>Sistemdeki gibi</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Açık</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Koyu</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>D&amp;il</translation>
    </message>
    <message>
        <source>sample mailbox</source>
        <translation>örnek posta kutusu</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>One account: %1 its name, %2 the server or folder</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>Hesabı kaldır</translation>
    </message>
    <message>
        <source>Remove %1 from Undelivered?</source>
        <translation>%1 Undelivered programından kaldırılsın mı?</translation>
    </message>
    <message>
        <source>Undelivered forgets what it knows of this mailbox, its list of past clean-ups included. Your mail stays as it is.</source>
        <translation>Undelivered bu posta kutusu hakkında bildiklerini, geçmiş temizliklerin listesiyle birlikte unutur. E-postanız olduğu gibi kalır.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Kaldır</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Kalsın</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Renkler</translation>
    </message>
    <message>
        <source>&amp;Sign in again…</source>
        <translation>Yeniden &amp;oturum aç…</translation>
    </message>
    <message>
        <source>Tell me when a message of mine did not arri&amp;ve</source>
        <translation>Bir iletim ulaşmadığında bana &amp;söyle</translation>
    </message>
    <message>
        <source>&amp;Keep checking when I close the window</source>
        <translation>Pe&amp;ncereyi kapatınca kontrol etmeyi sürdür</translation>
    </message>
    <message>
        <source>Your desktop has no place for the icon by which the window would come back, so this cannot be switched on.</source>
        <translation>Masaüstünüzde, pencerenin geri geleceği simge için yer yok; bu yüzden bu açılamaz.</translation>
    </message>
    <message>
        <source>Check m&amp;y domain…</source>
        <translation>A&amp;lan adımı kontrol et…</translation>
    </message>
    <message>
        <source>What a clean-up does</source>
        <translation>Bir temizlik ne yapar</translation>
    </message>
    <message>
        <source>A clean-up moves notices to the Trash folder of the mailbox, where your mail program finds them. Your provider empties Trash by its own rules, often after some weeks. Until then a clean-up can be undone, also on another day. Only what you delete for good cannot be brought back.</source>
        <translation>Bir temizlik, bildirimleri posta kutusunun Çöp kutusuna taşır; e-posta programınız onları orada bulur. Sağlayıcınız Çöp kutusunu kendi kurallarına göre, çoğu zaman birkaç hafta sonra boşaltır. O zamana dek bir temizlik, başka bir günde bile geri alınabilir. Yalnızca kalıcı olarak sildikleriniz geri getirilemez.</translation>
    </message>
    <message>
        <source>Checks and notifications</source>
        <translation>Kontroller ve haberler</translation>
    </message>
    <message>
        <source>Only when I ask</source>
        <extracomment>How often the mailboxes are looked at by themselves</extracomment>
        <translation>Yalnızca ben isteyince</translation>
    </message>
    <message numerus="yes">
        <source>Every %Ln minute(s)</source>
        <translation>
            <numerusform>Her %Ln dakikada bir</numerusform>
        </translation>
    </message>
    <message>
        <source>Look for &amp;new notices</source>
        <extracomment>Label of a choice: &quot;every 15 minutes&quot;</extracomment>
        <translation>Yeni &amp;bildirimlere bak</translation>
    </message>
    <message>
        <source>One short message for each of your own that came back, and only one for a whole storm of forged mail.</source>
        <translation>Geri gelen her iletiniz için kısa bir haber, bütün bir sahte e-posta seli için ise yalnızca bir tane.</translation>
    </message>
    <message>
        <source>When you add an account, the mail domain is asked where its server is. When this is on, a public directory is asked as well, and learns the domain, never your address.</source>
        <translation>Bir hesap eklediğinizde e-posta alan adına sunucusunun nerede olduğu sorulur. Bu açıkken herkese açık bir dizine de sorulur; o, alan adını öğrenir, adresinizi asla öğrenmez.</translation>
    </message>
    <message>
        <source>Signing in through the browser</source>
        <translation>Tarayıcıyla oturum açma</translation>
    </message>
    <message>
        <source>Some providers let a program in only if it is registered with them. Anyone can register it there, you too, free of charge. What you get is a client ID, which goes here.</source>
        <translation>Kimi sağlayıcılar bir programı ancak kendilerinde kayıtlıysa içeri alır. Onu kaydettiren (bunu siz de ücretsiz yapabilirsiniz), buraya yazılacak bir istemci kimliği alır.</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Yüksek kontrast</translation>
    </message>
    <message>
        <source>%L1 %</source>
        <translation>%L1 %</translation>
    </message>
    <message>
        <source>T&amp;ext size</source>
        <translation>Ya&amp;zı boyutu</translation>
    </message>
    <message>
        <source>Client ID at %1</source>
        <extracomment>%1 is the name of a provider, such as Google</extracomment>
        <translation>%1 istemci kimliği</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>yerleşik</translation>
    </message>
    <message>
        <source>none: not possible yet</source>
        <translation>yok: henüz mümkün değil</translation>
    </message>
    <message>
        <source>Register</source>
        <extracomment>Button: opens the page where a program is registered</extracomment>
        <translation>Kaydettir</translation>
    </message>
    <message>
        <source>Register at %1</source>
        <extracomment>%1 is the name of a provider, such as Google</extracomment>
        <translation>%1 sağlayıcısında kaydettir</translation>
    </message>
    <message>
        <source>Also ask &amp;Thunderbird&apos;s public directory</source>
        <translation>Herkese açık &amp;Thunderbird dizinine de sor</translation>
    </message>
    <message>
        <source>F&amp;olders…</source>
        <translation>Klasör seçi&amp;mi…</translation>
    </message>
</context>
<context>
    <name>undelivered::SignInPresenter</name>
    <message>
        <source>The mail server of %1 could not be found. Its name stands in your provider&apos;s help pages, often as “IMAP server” or “incoming mail”.</source>
        <extracomment>%1 is a mail domain, such as example.org</extracomment>
        <translation>%1 e-posta sunucusu bulunamadı. Adı sağlayıcınızın yardım sayfalarındadır, çoğu zaman “IMAP sunucusu” ya da “gelen posta” olarak geçer.</translation>
    </message>
</context>
<context>
    <name>undelivered::SweepHistory</name>
    <message numerus="yes">
        <source>%n message(s) deleted for good</source>
        <translation>
            <numerusform>%Ln ileti kalıcı olarak silindi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) moved to %1</source>
        <extracomment>A clean-up of the past: %n how many messages, %1 the name of a mail folder</extracomment>
        <translation>
            <numerusform>%Ln ileti %1 klasörüne taşındı</numerusform>
        </translation>
    </message>
    <message>
        <source>Still going on</source>
        <translation>Hâlâ sürüyor</translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation>Geri getirildi</translation>
    </message>
    <message>
        <source>Cut off; it is settled with the next check</source>
        <translation>Yarıda kaldı; bir sonraki kontrolde sonuçlanır</translation>
    </message>
    <message>
        <source>Cannot be brought back</source>
        <translation>Geri getirilemez</translation>
    </message>
    <message>
        <source>Deleted for good later</source>
        <translation>Sonra kalıcı olarak silindi</translation>
    </message>
    <message>
        <source>%1 of %2 lie in Trash</source>
        <extracomment>%1 of %2 messages that a clean-up moved</extracomment>
        <translation>%2 iletiden %1 tanesi Çöp kutusunda</translation>
    </message>
    <message>
        <source>In Trash</source>
        <translation>Çöp kutusunda</translation>
    </message>
    <message>
        <source>Earlier clean-ups</source>
        <translation>Önceki temizlikler</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>One clean-up of the past: %1 day and time, %2 what was done (&quot;21 messages moved to Trash&quot;)</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Geri getir</translation>
    </message>
    <message>
        <source>Bring back: %1</source>
        <translation>Geri getir: %1</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>Kalıcı olarak sil…</translation>
    </message>
    <message>
        <source>Delete for good: %1</source>
        <translation>Kalıcı olarak sil: %1</translation>
    </message>
</context>
<context>
    <name>undelivered::SweepPreview</name>
    <message>
        <source>A code to sign in</source>
        <extracomment>What a message about the security of an account is about, in two or three words</extracomment>
        <translation>Bir giriş kodu</translation>
    </message>
    <message>
        <source>A password</source>
        <translation>Bir parola</translation>
    </message>
    <message>
        <source>A sign-in</source>
        <translation>Bir oturum açma</translation>
    </message>
    <message>
        <source>A payment</source>
        <translation>Bir ödeme</translation>
    </message>
    <message>
        <source>An order</source>
        <translation>Bir sipariş</translation>
    </message>
    <message>
        <source>An account&apos;s safety</source>
        <translation>Bir hesabın güvenliği</translation>
    </message>
    <message>
        <source>Move to &amp;Trash</source>
        <translation>&amp;Çöp kutusuna taşı</translation>
    </message>
    <message>
        <source>Delete fo&amp;r good</source>
        <translation>&amp;Kalıcı olarak sil</translation>
    </message>
    <message>
        <source>Leave everything as it is</source>
        <translation>Her şeyi olduğu gibi bırak</translation>
    </message>
    <message>
        <source>This mail server cannot delete single messages for good.</source>
        <translation>Bu e-posta sunucusu tek tek iletileri kalıcı olarak silemiyor.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Konusu</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Gönderen</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Konu</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Ne zaman</translation>
    </message>
    <message>
        <source>Mail about security of the same days</source>
        <translation>Aynı günlerden güvenlikle ilgili e-posta</translation>
    </message>
    <message>
        <source>Please look at these first</source>
        <translation>Lütfen önce bunlara bakın</translation>
    </message>
    <message>
        <source>What goes and what stays</source>
        <translation>Gidecekler ve kalacaklar</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>Gidecekler</translation>
    </message>
    <message>
        <source>What stays</source>
        <translation>Kalacaklar</translation>
    </message>
    <message>
        <source>Forged (%1)</source>
        <extracomment>A box to tick: %1 how many forged notices there are</extracomment>
        <translation>Sahte gönderen (%1)</translation>
    </message>
    <message>
        <source>Fake (%1)</source>
        <extracomment>A box to tick: %1 how many fake notices there are</extracomment>
        <translation>Tuzak (%1)</translation>
    </message>
    <message>
        <source>What stays, and why, stands below.</source>
        <translation>Neyin neden kaldığı aşağıda.</translation>
    </message>
    <message>
        <source>Together %1. They are deleted from the server and cannot be brought back. Everything else stays where it is.</source>
        <extracomment>%1 is an amount of data (&quot;3.4 MB&quot;)</extracomment>
        <translation>Toplam %1. Sunucudan silinirler ve geri getirilemezler. Geri kalan her şey yerinde kalır.</translation>
    </message>
    <message>
        <source>Together %1. They move to your mailbox&apos;s own Trash, and you can bring them back from here. Everything else stays where it is.</source>
        <extracomment>%1 is an amount of data (&quot;3.4 MB&quot;)</extracomment>
        <translation>Toplam %1. Posta kutunuzun kendi Çöp kutusuna taşınırlar ve onları buradan geri getirebilirsiniz. Geri kalan her şey yerinde kalır.</translation>
    </message>
    <message>
        <source>Together %1. They move to the folder %2, which is made for them, and you can bring them back from here. Everything else stays where it is.</source>
        <extracomment>%1 is an amount of data (&quot;3.4 MB&quot;), %2 the name of a mail folder</extracomment>
        <translation>Toplam %1. Onlar için oluşturulan %2 klasörüne taşınırlar ve onları buradan geri getirebilirsiniz. Geri kalan her şey yerinde kalır.</translation>
    </message>
    <message>
        <source>Together %1. They move to the folder %2, and you can bring them back from here. Everything else stays where it is.</source>
        <extracomment>%1 is an amount of data (&quot;3.4 MB&quot;), %2 the name of a mail folder</extracomment>
        <translation>Toplam %1. %2 klasörüne taşınırlar ve onları buradan geri getirebilirsiniz. Geri kalan her şey yerinde kalır.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them are neither forged nor fake. They go only because you chose them by hand.</source>
        <translation>
            <numerusform>%Ln tanesi ne sahte gönderenli ne de tuzak. Yalnızca siz elle seçtiğiniz için gidiyorlar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Will go (%1)</source>
        <extracomment>A tab: %1 how many messages go</extracomment>
        <translation>Gidecekler (%1)</translation>
    </message>
    <message>
        <source>Will stay (%1)</source>
        <extracomment>A tab: %1 how many messages stay</extracomment>
        <translation>Kalacaklar (%1)</translation>
    </message>
    <message>
        <source>There is nothing to clean up.</source>
        <translation>Temizlenecek bir şey yok.</translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s) would be deleted for good.</source>
        <translation>
            <numerusform>%Ln bildirim kalıcı olarak silinecek.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s) would go to Trash.</source>
        <translation>
            <numerusform>%Ln bildirim Çöp kutusuna gidecek.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete %n for good…</source>
        <extracomment>The button that does it; %n is a number</extracomment>
        <translation>
            <numerusform>%Ln tanesini kalıcı olarak &amp;sil…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mo&amp;ve %n to Trash</source>
        <translation>
            <numerusform>%Ln t&amp;anesini Çöp kutusuna taşı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) of the same days seem to be about the security of an account. A flood of notices is sometimes meant to bury such a message. They stay in any case.</source>
        <translation>
            <numerusform>Aynı günlerden %Ln ileti bir hesabın güvenliğiyle ilgili görünüyor. Bildirim seli bazen böyle bir iletiyi gözden kaçırtmak içindir. Bunlar her durumda kalır.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Tümünü işaretle</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>Hiçbirini işaretleme</translation>
    </message>
    <message>
        <source>Take the tick off whatever is to stay.</source>
        <translation>Kalması gereken her şeyin işaretini kaldırın.</translation>
    </message>
    <message numerus="yes">
        <source>You have left %n notice(s) out; they stay where they are.</source>
        <translation>
            <numerusform>%Ln bildirimi dışarıda bıraktınız; olduğu yerde kalıyor.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>undelivered::SweepTable</name>
    <message>
        <source>About your own mail</source>
        <translation>Kendi e-postanızla ilgili</translation>
    </message>
    <message>
        <source>Proof that your account was misused</source>
        <translation>Hesabınızın kötüye kullanıldığının kanıtı</translation>
    </message>
    <message>
        <source>Not clear who sent the message</source>
        <translation>İletiyi kimin gönderdiği belli değil</translation>
    </message>
    <message>
        <source>Doubtful: probably of this kind, but not certain</source>
        <translation>Kuşkulu: olasılıkla bu türden, ama kesin değil</translation>
    </message>
    <message>
        <source>Ordinary mail</source>
        <translation>Sıradan e-posta</translation>
    </message>
    <message>
        <source>Of another kind</source>
        <translation>Başka türden</translation>
    </message>
    <message>
        <source>No recipient named</source>
        <translation>Alıcı belirtilmemiş</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Alıcı</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>İleti</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Sonuç</translation>
    </message>
    <message>
        <source>Why it stays</source>
        <translation>Neden kalıyor</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Neden</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Ne zaman</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Boyut</translation>
    </message>
</context>
<context>
    <name>undelivered::TourPanel</name>
    <message>
        <source>No more hints</source>
        <translation>Başka ipucu gösterme</translation>
    </message>
    <message>
        <source>Start with the large sentence</source>
        <translation>Büyük yazılı cümleyle başlayın</translation>
    </message>
    <message>
        <source>It says what is going on in your mailbox as a whole. Below it you see how we know, and what to do.</source>
        <translation>Posta kutunuzda genel olarak ne olup bittiğini söyler. Altında bunu nereden bildiğimiz ve ne yapılacağı yazar.</translation>
    </message>
    <message>
        <source>The lists are at the side</source>
        <translation>Listeler yanda</translation>
    </message>
    <message>
        <source>“Needs you” holds your own messages that did not arrive. Choose a line, and it is explained beside it.</source>
        <translation>“Sizi bekleyenler” kendi ulaşmayan iletilerinizi içerir. Bir satır seçin, yanında açıklanır.</translation>
    </message>
    <message>
        <source>Nothing changes by itself</source>
        <translation>Kendiliğinden hiçbir şey değişmez</translation>
    </message>
    <message>
        <source>Undelivered only reads, until you press a button that says what it moves. F1 explains the page you are on.</source>
        <translation>Siz, neyi taşıdığını söyleyen bir düğmeye basana dek Undelivered yalnızca okur. F1 bulunduğunuz sayfayı açıklar.</translation>
    </message>
    <message>
        <source>Got it</source>
        <extracomment>Button under a hint: it is understood and can go</extracomment>
        <translation>Anladım</translation>
    </message>
</context>
<context>
    <name>undelivered::WelcomePage</name>
    <message>
        <source>Sho&amp;w the password</source>
        <translation>Pa&amp;rolayı göster</translation>
    </message>
    <message>
        <source>&amp;Remember the password</source>
        <translation>Parolayı &amp;hatırla</translation>
    </message>
    <message>
        <source>No keychain was found on this computer. The password is kept only until you close Undelivered.</source>
        <translation>Bu bilgisayarda yanıt veren bir anahtarlık yok. Parola yalnızca siz Undelivered programını kapatana dek tutulur.</translation>
    </message>
    <message>
        <source>Server settings</source>
        <translation>Sunucu ayarları</translation>
    </message>
    <message>
        <source>Sign &amp;in and look</source>
        <translation>Oturum aç &amp;ve bak</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Vazgeç</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>&amp;Try it with a sample mailbox</source>
        <translation>&amp;Örnek posta kutusuyla dene</translation>
    </message>
    <message>
        <source>&amp;Open a folder of saved mail…</source>
        <translation>Kayıtlı &amp;e-posta klasörü aç…</translation>
    </message>
    <message>
        <source>name@example.org</source>
        <extracomment>An example of an e-mail address</extracomment>
        <translation>name@example.org</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Oturum açılıyor</translation>
    </message>
    <message>
        <source>&amp;E-mail address</source>
        <translation>E-p&amp;osta adresi</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>P&amp;arola</translation>
    </message>
    <message>
        <source>Or look around first</source>
        <translation>Ya da önce bir bakın</translation>
    </message>
    <message>
        <source>The sample mailbox shows everything with invented mail. Nothing leaves this computer.</source>
        <translation>Örnek posta kutusu her şeyi uydurma e-postayla gösterir. Bu bilgisayardan hiçbir şey çıkmaz.</translation>
    </message>
    <message>
        <source>Saved mail (.eml files, mbox or Maildir) can be looked through as well.</source>
        <translation>Kayıtlı e-posta (.eml dosyaları, mbox ya da Maildir) da gözden geçirilebilir.</translation>
    </message>
    <message>
        <source>What happens to your mail</source>
        <translation>E-postanıza ne olur</translation>
    </message>
    <message>
        <source>Undelivered reads your mailbox and talks to your own mail server only. It changes nothing until you press a button that says so.</source>
        <translation>Undelivered posta kutunuzu okur ve yalnızca kendi e-posta sunucunuzla konuşur. Siz, bunu söyleyen bir düğmeye basana dek hiçbir şeyi değiştirmez.</translation>
    </message>
    <message>
        <source>Your mail came back? Let us see why.</source>
        <translation>E-postanız geri mi geldi? Nedenine bakalım.</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Hesap ekle</translation>
    </message>
    <message>
        <source>Sign in to the mailbox that gets the “undeliverable” messages. Undelivered finds them, tells what happened, and whether somebody misuses your address.</source>
        <translation>“Teslim edilemedi” iletilerini alan posta kutusunda oturum açın. Undelivered onları bulur, ne olduğunu ve adresinizi birinin kötüye kullanıp kullanmadığını söyler.</translation>
    </message>
    <message>
        <source>Sign in to another mailbox.</source>
        <translation>Başka bir posta kutusunda oturum açın.</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Oturum açılıyor…</translation>
    </message>
    <message>
        <source>E&amp;xplain a single notice…</source>
        <translation>Tek bir bildirimi a&amp;çıkla…</translation>
    </message>
    <message>
        <source>Only one message came back? Paste its text and read what it means.</source>
        <translation>Yalnızca bir ileti mi geri geldi? Metnini yapıştırın ve ne demek olduğunu okuyun.</translation>
    </message>
    <message>
        <source>Sign in through your &amp;browser</source>
        <translation>Taray&amp;ıcıyla oturum aç</translation>
    </message>
    <message>
        <source>Use the &amp;browser instead</source>
        <translation>&amp;Bunun yerine tarayıcıyı kullan</translation>
    </message>
    <message>
        <source>Finding the server…</source>
        <translation>Sunucu aranıyor…</translation>
    </message>
    <message>
        <source>Stay signe&amp;d in</source>
        <translation>Oturum açık &amp;kalsın</translation>
    </message>
</context>
<context>
    <name>undelivered::WorkPresenter</name>
    <message numerus="yes">
        <source>%n notice(s) in this mailbox</source>
        <translation>
            <numerusform>Bu posta kutusunda %Ln bildirim</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. What was found so far is shown.</source>
        <translation>Durduruldu. Şimdiye dek bulunanlar gösteriliyor.</translation>
    </message>
    <message>
        <source>&amp;Sign in again…</source>
        <extracomment>Button beside an error</extracomment>
        <translation>Yeniden &amp;oturum aç…</translation>
    </message>
    <message>
        <source>&amp;Look at the certificate…</source>
        <extracomment>Button beside an error about a server&apos;s certificate</extracomment>
        <translation>&amp;Sertifikaya bak…</translation>
    </message>
    <message>
        <source>No connection to %1 just now. It is tried again by itself, and nothing is lost.</source>
        <extracomment>%1 is the name of a mail account, or a list of them</extracomment>
        <translation>Şu anda %1 ile bağlantı yok. Kendiliğinden yeniden denenecek ve hiçbir şey kaybolmadı.</translation>
    </message>
    <message>
        <source>No connection to %1 just now. Nothing is lost; check again later.</source>
        <extracomment>%1 is the name of a mail account, or a list of them</extracomment>
        <translation>Şu anda %1 ile bağlantı yok. Hiçbir şey kaybolmadı; daha sonra yeniden denetleyin.</translation>
    </message>
</context>
<context>
    <name>undelivered::WorkRow</name>
    <message>
        <source>less than a minute left</source>
        <translation>bir dakikadan az kaldı</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>yaklaşık %Ln dakika kaldı</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Vazgeç</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>İlerleme</translation>
    </message>
    <message>
        <source>Stopping at the next safe point</source>
        <translation>İlk güvenli noktada duracak</translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <extracomment>Button: stop the work in the account %1</extracomment>
        <translation>Vazgeç: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 what is being done and how far, %2 how long it still takes</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the name of a mail account, %2 what is being done there</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
</TS>
