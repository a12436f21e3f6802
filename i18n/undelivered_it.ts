<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it_IT" sourcelanguage="en">
<context>
    <name>AdviceText</name>
    <message>
        <source>Compare the address letter by letter with one you know to be right, such as a message from that person.</source>
        <extracomment>Advice about one message that did not arrive. Each pair below: a full sentence, then a short label for a button.</extracomment>
        <translation>Confronti l’indirizzo lettera per lettera con uno che sa corretto, per esempio in un messaggio di quella persona.</translation>
    </message>
    <message>
        <source>Check the spelling</source>
        <translation>Controllare come è scritto</translation>
    </message>
    <message>
        <source>Call the person, or reach them another way, and ask for an address that works.</source>
        <translation>Telefoni alla persona, o la raggiunga in altro modo, e chieda un indirizzo che funzioni.</translation>
    </message>
    <message>
        <source>Reach them another way</source>
        <translation>Raggiungere in altro modo</translation>
    </message>
    <message>
        <source>Tell the person what happened: only they, or whoever runs their mail, can change it.</source>
        <translation>Dica alla persona che cosa è successo: solo lei, o chi gestisce la sua posta, può cambiarlo.</translation>
    </message>
    <message>
        <source>Tell the recipient</source>
        <translation>Avvisare il destinatario</translation>
    </message>
    <message>
        <source>Ask the person to have your address allowed by whoever looks after their mail.</source>
        <translation>Chieda alla persona di far autorizzare il Suo indirizzo da chi si occupa della posta di lei.</translation>
    </message>
    <message>
        <source>Ask them to accept your mail</source>
        <translation>Chiedere l’autorizzazione</translation>
    </message>
    <message>
        <source>Wait. The mail system tries again by itself; sending a second copy does not make it faster.</source>
        <translation>Aspetti. Il sistema di posta riprova da solo; mandare una seconda copia non accelera nulla.</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Aspettare</translation>
    </message>
    <message>
        <source>Send the message again later, for example tomorrow.</source>
        <translation>Mandi di nuovo il messaggio più tardi, per esempio domani.</translation>
    </message>
    <message>
        <source>Send again later</source>
        <translation>Inviare di nuovo più tardi</translation>
    </message>
    <message>
        <source>Make the message smaller: fewer or smaller attachments, or a link to the file instead.</source>
        <translation>Renda il messaggio più piccolo: meno allegati o più leggeri, oppure un link al file.</translation>
    </message>
    <message>
        <source>Make it smaller</source>
        <translation>Renderlo più piccolo</translation>
    </message>
    <message>
        <source>Send it again in plainer words, with fewer links and without that kind of attachment.</source>
        <translation>Lo mandi di nuovo con parole più semplici, meno link e senza quel tipo di allegato.</translation>
    </message>
    <message>
        <source>Change the content</source>
        <translation>Cambiare il contenuto</translation>
    </message>
    <message>
        <source>Let an up-to-date virus scanner check the attachment and your computer before you send anything else.</source>
        <translation>Faccia controllare l’allegato e il computer da un antivirus aggiornato prima di mandare altro.</translation>
    </message>
    <message>
        <source>Scan for viruses</source>
        <translation>Cercare virus</translation>
    </message>
    <message>
        <source>Send to fewer people at once, with some time in between.</source>
        <translation>Scriva a meno persone alla volta, distanziando gli invii.</translation>
    </message>
    <message>
        <source>Send to fewer at once</source>
        <translation>Meno persone alla volta</translation>
    </message>
    <message>
        <source>Ask whoever runs the domain of your address to check its SPF, DKIM and DMARC records.</source>
        <extracomment>SPF, DKIM and DMARC are names of techniques and stay as they are.</extracomment>
        <translation>Chieda a chi gestisce il dominio del Suo indirizzo di controllarne le voci SPF, DKIM e DMARC.</translation>
    </message>
    <message>
        <source>Have your domain checked</source>
        <translation>Far controllare il dominio</translation>
    </message>
    <message>
        <source>Check the settings for outgoing mail in your mail program: server, sign-in and sender address.</source>
        <translation>Controlli nel programma di posta le impostazioni della posta in uscita: server, accesso e indirizzo del mittente.</translation>
    </message>
    <message>
        <source>Check outgoing settings</source>
        <translation>Controllare l’invio</translation>
    </message>
    <message>
        <source>Show this notice to your own mail provider: they can see more and can take it up with the other side.</source>
        <translation>Mostri questo avviso al Suo fornitore di posta: può vedere di più e parlarne con quello del destinatario.</translation>
    </message>
    <message>
        <source>Ask your provider</source>
        <translation>Chiedere al fornitore</translation>
    </message>
    <message>
        <source>If you did not send that much mail yourself, scan your devices and then change the password of your mail account.</source>
        <translation>Se non ha mandato Lei tanti messaggi, controlli i Suoi dispositivi e poi cambi la password dell’account di posta.</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>Cambiare la password</translation>
    </message>
    <message>
        <source>Take the address off your lists and out of your address book.</source>
        <translation>Tolga l’indirizzo dalle Sue liste di invio e dalla rubrica.</translation>
    </message>
    <message>
        <source>Remove the address</source>
        <translation>Togliere l’indirizzo</translation>
    </message>
    <message>
        <source>Use the new address that the notice names, and correct your address book.</source>
        <translation>Usi il nuovo indirizzo indicato nell’avviso e corregga la rubrica.</translation>
    </message>
    <message>
        <source>Use the new address</source>
        <translation>Usare il nuovo indirizzo</translation>
    </message>
    <message>
        <source>There is nothing you need to do.</source>
        <translation>Non deve fare nulla.</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Nulla da fare</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Lei</translation>
    </message>
    <message>
        <source>Only the recipient can change this.</source>
        <translation>Solo il destinatario può cambiarlo.</translation>
    </message>
    <message>
        <source>The recipient</source>
        <translation>Il destinatario</translation>
    </message>
    <message>
        <source>Whoever runs the recipient&apos;s mail has to change something.</source>
        <translation>Chi gestisce la posta del destinatario deve cambiare qualcosa.</translation>
    </message>
    <message>
        <source>Their provider</source>
        <translation>Il fornitore del destinatario</translation>
    </message>
    <message>
        <source>Your own mail provider has to change something.</source>
        <translation>Il Suo fornitore di posta deve cambiare qualcosa.</translation>
    </message>
    <message>
        <source>Your provider</source>
        <translation>Il Suo fornitore</translation>
    </message>
    <message>
        <source>Nobody needs to do anything at the moment.</source>
        <translation>Per ora nessuno deve fare nulla.</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nessuno</translation>
    </message>
    <message>
        <source>Check the spelling of the address. Did you mean %1?</source>
        <extracomment>%1 is an e-mail address that is probably what was meant.</extracomment>
        <translation>Controlli come è scritto l’indirizzo. Intendeva %1?</translation>
    </message>
    <message>
        <source>Take %1 off your lists and out of your address book.</source>
        <extracomment>%1 is an e-mail address.</extracomment>
        <translation>Tolga %1 dalle Sue liste di invio e dalla rubrica.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <extracomment>%1 is an e-mail address that is probably what was meant.</extracomment>
        <translation>Intendeva %1?</translation>
    </message>
    <message>
        <source>The next step is yours.</source>
        <extracomment>Whose move it is: a full sentence, then one or two words for a table.</extracomment>
        <translation>Il prossimo passo tocca a Lei.</translation>
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
        <translation>GMX, WEB.DE, IONOS o mail.com</translation>
    </message>
    <message>
        <source>Orange or La Poste</source>
        <translation>Orange o La Poste</translation>
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
        <translation>Liste di blocco</translation>
    </message>
    <message>
        <source>The message was accepted.</source>
        <translation>Il messaggio è stato accettato.</translation>
    </message>
    <message>
        <source>A temporary problem: the same message may pass later.</source>
        <translation>Un problema passeggero: lo stesso messaggio può passare più tardi.</translation>
    </message>
    <message>
        <source>A permanent refusal: sending the same message again does not help.</source>
        <translation>Un rifiuto definitivo: mandare di nuovo lo stesso messaggio non serve.</translation>
    </message>
    <message>
        <source>A mark that this mail system uses for itself.</source>
        <translation>Un segno che questo sistema di posta usa per sé.</translation>
    </message>
    <message>
        <source>%1 For now: it may work later.</source>
        <extracomment>%1 is a full sentence about what happened.</extracomment>
        <translation>%1 Per ora: più tardi può funzionare.</translation>
    </message>
    <message>
        <source>%1 For good: trying again does not help.</source>
        <extracomment>%1 is a full sentence about what happened.</extracomment>
        <translation>%1 Definitivamente: riprovare non serve.</translation>
    </message>
    <message>
        <source>This answer was written by one of Google&apos;s mail servers.</source>
        <extracomment>What a code of one mail provider means. Names of providers stay as they are.</extracomment>
        <translation>Questa risposta è stata scritta da un server di posta di Google.</translation>
    </message>
    <message>
        <source>At Google, a rule made by the administrator of the recipient&apos;s organisation caused this answer.</source>
        <translation>In Google, una regola dell’amministratore dell’organizzazione del destinatario ha portato a questa risposta.</translation>
    </message>
    <message>
        <source>Gmail says that this person is getting too much mail just now, or that a relay&apos;s limit for the moment is used up.</source>
        <translation>Secondo Gmail, questa persona riceve troppa posta in questo momento, o per ora il limite di un servizio di inoltro è esaurito.</translation>
    </message>
    <message>
        <source>Gmail says that the recipient has no storage left. The message can be delivered once they make room.</source>
        <translation>Secondo Gmail, il destinatario non ha più spazio. Il messaggio potrà essere consegnato quando farà posto.</translation>
    </message>
    <message>
        <source>Gmail says that the recipient has no storage left and has not used the account for long. Mail is no longer kept for them.</source>
        <translation>Secondo Gmail, il destinatario non ha più spazio e non usa l’account da molto tempo. La posta non viene più conservata per lui.</translation>
    </message>
    <message>
        <source>Gmail says that it has no account of this name. Look for slips and for blanks in the address.</source>
        <translation>Secondo Gmail, non esiste un account con questo nome. Cerchi errori e spazi nell’indirizzo.</translation>
    </message>
    <message>
        <source>Gmail says that it cannot find the part of the address after the @.</source>
        <translation>Secondo Gmail, la parte dell’indirizzo dopo la @ non si trova.</translation>
    </message>
    <message>
        <source>Gmail says that the recipient&apos;s address is not written as an address must be.</source>
        <translation>Secondo Gmail, l’indirizzo del destinatario non è scritto come dev’essere un indirizzo.</translation>
    </message>
    <message>
        <source>Gmail says that the sender&apos;s address is not written as an address must be.</source>
        <translation>Secondo Gmail, l’indirizzo del mittente non è scritto come dev’essere un indirizzo.</translation>
    </message>
    <message>
        <source>Gmail says that this account is switched off or has not been used for long.</source>
        <translation>Secondo Gmail, questo account è disattivato o non usato da molto tempo.</translation>
    </message>
    <message>
        <source>Gmail says that this person is getting more mail than it accepts at a time.</source>
        <translation>Secondo Gmail, questa persona riceve più posta di quanta ne venga accettata alla volta.</translation>
    </message>
    <message>
        <source>Gmail says that the message, its attachments or its header lines are too big.</source>
        <translation>Secondo Gmail, il messaggio, i suoi allegati o le righe di intestazione sono troppo grandi.</translation>
    </message>
    <message>
        <source>Gmail says that the message is bigger than it accepts.</source>
        <translation>Secondo Gmail, il messaggio è più grande di quanto lì si accetti.</translation>
    </message>
    <message>
        <source>Gmail says that this account&apos;s daily limit for sending is reached; it is free again within 24 hours. If you did not send that much, somebody else may be using the account.</source>
        <translation>Secondo Gmail, il limite giornaliero d’invio di questo account è raggiunto; torna libero entro 24 ore. Se non ha mandato tanto, forse qualcun altro usa l’account.</translation>
    </message>
    <message>
        <source>Google says that this user has reached the daily limit of the organisation&apos;s relay service.</source>
        <translation>Secondo Google, questo utente ha raggiunto il limite giornaliero del servizio di inoltro dell’organizzazione.</translation>
    </message>
    <message>
        <source>Google says that the organisation has reached the daily limit of its relay service.</source>
        <translation>Secondo Google, l’organizzazione ha raggiunto il limite giornaliero del suo servizio di inoltro.</translation>
    </message>
    <message>
        <source>Gmail says that one message had more recipients than this sender may use.</source>
        <translation>Secondo Gmail, un messaggio aveva più destinatari di quanti questo mittente possa usare.</translation>
    </message>
    <message>
        <source>Gmail says that the message had too many recipients in one go. Send it to fewer at a time.</source>
        <translation>Secondo Gmail, il messaggio aveva troppi destinatari in una volta. Lo mandi a meno persone alla volta.</translation>
    </message>
    <message>
        <source>Gmail says that the message has been passed on more than 50 times: it was going round in a circle.</source>
        <translation>Secondo Gmail, il messaggio è stato trasmesso più di 50 volte: girava in tondo.</translation>
    </message>
    <message>
        <source>Gmail says that the message is not built as mail must be.</source>
        <translation>Secondo Gmail, il messaggio non è costruito come dev’essere un messaggio di posta.</translation>
    </message>
    <message>
        <source>Google says that it has suspended this sending account because it was misused.</source>
        <translation>Secondo Google, questo account mittente è stato sospeso per uso improprio.</translation>
    </message>
    <message>
        <source>Google says that this account may not send: it is switched off, or not registered with the organisation.</source>
        <translation>Secondo Google, questo account non può inviare: è disattivato, o non registrato presso l’organizzazione.</translation>
    </message>
    <message>
        <source>Google says that the organisation&apos;s relay service is not set up for this sender.</source>
        <translation>Secondo Google, il servizio di inoltro dell’organizzazione non è impostato per questo mittente.</translation>
    </message>
    <message>
        <source>Gmail says that the message holds a kind of attachment that it never accepts, because such files are often dangerous.</source>
        <translation>Secondo Gmail, il messaggio contiene un tipo di allegato che non accetta mai, perché questi file sono spesso pericolosi.</translation>
    </message>
    <message>
        <source>Gmail says that the message looks like unwanted mail.</source>
        <translation>Secondo Gmail, il messaggio somiglia a posta indesiderata.</translation>
    </message>
    <message>
        <source>Gmail says that the server or the domain from which the message came has a bad reputation.</source>
        <translation>Secondo Gmail, il server o il dominio da cui è venuto il messaggio ha una cattiva reputazione.</translation>
    </message>
    <message>
        <source>Gmail says that the message came straight from a home connection. Ordinary mail comes through a provider&apos;s mail server; infected computers send like this.</source>
        <translation>Secondo Gmail, il messaggio è venuto direttamente da una connessione domestica. La posta onesta passa dal server di posta di un fornitore; i computer infetti mandano così.</translation>
    </message>
    <message>
        <source>Gmail says that much unwanted mail has come from the sending server or domain lately, and that it takes less or nothing from there.</source>
        <translation>Secondo Gmail, ultimamente dal server o dal dominio mittente è venuta molta posta indesiderata, e ne accetta meno o nessuna.</translation>
    </message>
    <message>
        <source>Google says that a rule made by an administrator does not allow mail between these two addresses.</source>
        <translation>Secondo Google, una regola di un amministratore non permette posta tra questi due indirizzi.</translation>
    </message>
    <message>
        <source>Gmail says that the header lines of the message are not as the rules for mail ask.</source>
        <translation>Secondo Gmail, le righe di intestazione del messaggio non sono come chiedono le regole della posta.</translation>
    </message>
    <message>
        <source>Gmail has put the message off because the sending server, its domain or the content looked suspicious.</source>
        <translation>Gmail ha rimandato il messaggio perché il server mittente, il suo dominio o il contenuto sembravano sospetti.</translation>
    </message>
    <message>
        <source>Gmail says that the sending server has no proper name of its own (no reverse entry).</source>
        <translation>Secondo Gmail, il server mittente non ha un nome valido (nessuna voce inversa).</translation>
    </message>
    <message>
        <source>Gmail says that the list of servers allowed to send for the domain (SPF) looks suspicious.</source>
        <translation>Secondo Gmail, l’elenco dei server autorizzati a inviare per il dominio (SPF) sembra sospetto.</translation>
    </message>
    <message>
        <source>Gmail says that nothing proves who sent the message. For mail that you never wrote, this is a sign that the sender was forged.</source>
        <translation>Secondo Gmail, nulla prova chi ha mandato il messaggio. Per messaggi che Lei non ha mai scritto, è un segno che il mittente è stato falsificato.</translation>
    </message>
    <message>
        <source>Gmail says that the sender&apos;s domain must name the servers that may send for it (SPF).</source>
        <translation>Secondo Gmail, il dominio del mittente deve nominare i server che possono inviare per suo conto (SPF).</translation>
    </message>
    <message>
        <source>Gmail says that it takes mail from this sender over an encrypted connection only.</source>
        <translation>Secondo Gmail, la posta di questo mittente viene accettata solo con una connessione cifrata.</translation>
    </message>
    <message>
        <source>Gmail says that the message must bear a signature of the sender&apos;s domain (DKIM).</source>
        <translation>Secondo Gmail, il messaggio deve portare una firma del dominio del mittente (DKIM).</translation>
    </message>
    <message>
        <source>Gmail says that the address shown as the sender is not the one that was proven.</source>
        <translation>Secondo Gmail, l’indirizzo mostrato come mittente non è quello che è stato verificato.</translation>
    </message>
    <message>
        <source>Gmail says that the sender&apos;s domain must publish how to treat unproven mail (DMARC).</source>
        <translation>Secondo Gmail, il dominio del mittente deve pubblicare come trattare i messaggi dal mittente non verificato (DMARC).</translation>
    </message>
    <message>
        <source>Gmail says that it did not accept the user name and password.</source>
        <translation>Secondo Gmail, il nome utente e la password non sono stati accettati.</translation>
    </message>
    <message>
        <source>Gmail says that an app password, or a sign-in with the web browser, is needed.</source>
        <translation>Secondo Gmail, serve una password per app, o un accesso dal browser.</translation>
    </message>
    <message>
        <source>Google has locked the sign-in until the owner signs in with a web browser. Do so, and look there whether somebody else has used the account.</source>
        <translation>Google ha bloccato l’accesso finché il titolare non accede dal browser. Lo faccia, e guardi lì se qualcun altro ha usato l’account.</translation>
    </message>
    <message>
        <source>Gmail says that too many sign-ins were tried; later it works again.</source>
        <translation>Secondo Gmail, ci sono stati troppi tentativi di accesso; più tardi funzionerà di nuovo.</translation>
    </message>
    <message>
        <source>Microsoft&apos;s server is not ready to take mail for this recipient at the moment.</source>
        <translation>Il server di Microsoft in questo momento non è pronto a ricevere posta per questo destinatario.</translation>
    </message>
    <message>
        <source>Microsoft says that the connection to the other mail system broke or was never answered.</source>
        <translation>Secondo Microsoft, la connessione con l’altro sistema di posta si è interrotta o non ha avuto risposta.</translation>
    </message>
    <message>
        <source>Microsoft says that the other mail system refused the connection.</source>
        <translation>Secondo Microsoft, l’altro sistema di posta ha rifiutato la connessione.</translation>
    </message>
    <message>
        <source>Microsoft says that it gave up after many attempts.</source>
        <translation>Secondo Microsoft, si è rinunciato dopo molti tentativi.</translation>
    </message>
    <message>
        <source>Microsoft says that the message had more than 200 recipients in one domain.</source>
        <translation>Secondo Microsoft, il messaggio aveva più di 200 destinatari in un solo dominio.</translation>
    </message>
    <message>
        <source>Microsoft says that mail over this kind of connection must be proven with SPF or DKIM.</source>
        <translation>Secondo Microsoft, i messaggi con questo tipo di connessione devono dimostrare il mittente con SPF o DKIM.</translation>
    </message>
    <message>
        <source>Microsoft has noticed unusual activity and takes less mail from the sending server for now.</source>
        <translation>Microsoft ha notato un’attività insolita e per ora accetta meno posta dal server mittente.</translation>
    </message>
    <message>
        <source>Microsoft distrusts the sending server&apos;s address and takes less mail from it for now.</source>
        <translation>Microsoft diffida dell’indirizzo del server mittente e per ora accetta meno messaggi da lì.</translation>
    </message>
    <message>
        <source>Microsoft takes less mail from the sending server for now, because of the server&apos;s bad reputation.</source>
        <translation>Microsoft per ora accetta meno posta dal server mittente, per la sua cattiva reputazione.</translation>
    </message>
    <message>
        <source>Microsoft passes on that the other mail system reported an error.</source>
        <translation>Microsoft riferisce che l’altro sistema di posta ha segnalato un errore.</translation>
    </message>
    <message>
        <source>Microsoft says that the sender was refused or the recipient could not be found.</source>
        <translation>Secondo Microsoft, il mittente è stato rifiutato o il destinatario non è stato trovato.</translation>
    </message>
    <message>
        <source>Microsoft says that there is no such mailbox. If your mail program completed the address by itself, delete that entry and type it anew.</source>
        <translation>Secondo Microsoft, questa casella non esiste. Se il programma di posta ha completato da solo l’indirizzo, elimini quella voce e lo scriva di nuovo.</translation>
    </message>
    <message>
        <source>Microsoft says that the recipient&apos;s address is not written as an address must be.</source>
        <translation>Secondo Microsoft, l’indirizzo del destinatario non è scritto come dev’essere un indirizzo.</translation>
    </message>
    <message>
        <source>Microsoft says that the address is in a domain that exists for examples only.</source>
        <translation>Secondo Microsoft, l’indirizzo è in un dominio che esiste solo per gli esempi.</translation>
    </message>
    <message>
        <source>Microsoft says that the part after the @ lacks its ending, such as .com.</source>
        <translation>Secondo Microsoft, alla parte dopo la @ manca la parte finale, come .com.</translation>
    </message>
    <message>
        <source>Microsoft says that the sender&apos;s address is wrong.</source>
        <translation>Secondo Microsoft, l’indirizzo del mittente è sbagliato.</translation>
    </message>
    <message>
        <source>Microsoft says that this account may not send any more because too much unwanted mail came from it, usually after somebody else got hold of the password. The organisation&apos;s administrator must lift it.</source>
        <translation>Secondo Microsoft, questo account non può più inviare perché ne è venuta troppa posta indesiderata, di solito dopo che qualcun altro ha ottenuto la password. Deve sbloccarlo l’amministratore dell’organizzazione.</translation>
    </message>
    <message>
        <source>Microsoft says that nobody in that organisation has this address.</source>
        <translation>Secondo Microsoft, nessuno in quell’organizzazione ha questo indirizzo.</translation>
    </message>
    <message>
        <source>Microsoft says that the address fits more than one mailbox.</source>
        <translation>Secondo Microsoft, l’indirizzo corrisponde a più di una casella.</translation>
    </message>
    <message>
        <source>Microsoft says that this account has written to as many people as it may in one day.</source>
        <translation>Secondo Microsoft, questo account ha scritto a tante persone quante può in un giorno.</translation>
    </message>
    <message>
        <source>Microsoft says that this account has sent more than it may. If you did not send that much, somebody else may be using it.</source>
        <translation>Secondo Microsoft, questo account ha mandato più di quanto può. Se non ha mandato tanto, forse qualcun altro lo usa.</translation>
    </message>
    <message>
        <source>Microsoft says that the recipient&apos;s mailbox is full.</source>
        <translation>Secondo Microsoft, la casella del destinatario è piena.</translation>
    </message>
    <message>
        <source>Microsoft says that this account sent to an enormous number of people. Most likely somebody else has the password.</source>
        <translation>Secondo Microsoft, questo account ha mandato a un numero enorme di persone. Molto probabilmente qualcun altro ha la password.</translation>
    </message>
    <message>
        <source>Microsoft says that the message is bigger than this recipient may get.</source>
        <translation>Secondo Microsoft, il messaggio è più grande di quanto questo destinatario possa ricevere.</translation>
    </message>
    <message>
        <source>Microsoft says that this recipient has got as much mail as it accepts in an hour.</source>
        <translation>Secondo Microsoft, questo destinatario ha ricevuto tanta posta quanta se ne accetta in un’ora.</translation>
    </message>
    <message>
        <source>Microsoft says that the archive for copies of mail is switched off.</source>
        <translation>Secondo Microsoft, l’archivio delle copie della posta è disattivato.</translation>
    </message>
    <message>
        <source>Microsoft says that the message is too big.</source>
        <translation>Secondo Microsoft, il messaggio è troppo grande.</translation>
    </message>
    <message>
        <source>Microsoft says that the recipient&apos;s mail system is set up so that mail runs in a circle.</source>
        <translation>Secondo Microsoft, il sistema di posta del destinatario è impostato in modo che la posta giri in tondo.</translation>
    </message>
    <message>
        <source>Microsoft says that it is not responsible for this domain: the domain points to the wrong mail system.</source>
        <translation>Secondo Microsoft, non si occupa di questo dominio: il dominio indica il sistema di posta sbagliato.</translation>
    </message>
    <message>
        <source>Microsoft words it as &quot;access denied&quot;, but it means that nobody in that organisation has this address.</source>
        <translation>Microsoft scrive “access denied” (accesso negato), ma significa che nessuno in quell’organizzazione ha questo indirizzo.</translation>
    </message>
    <message>
        <source>Microsoft says that it finds no mail system for this domain.</source>
        <translation>Secondo Microsoft, non si trova un sistema di posta per questo dominio.</translation>
    </message>
    <message>
        <source>Microsoft says that the message was going round in a circle.</source>
        <translation>Secondo Microsoft, il messaggio girava in tondo.</translation>
    </message>
    <message>
        <source>Microsoft says that its own programs passed the message on too often.</source>
        <translation>Secondo Microsoft, i suoi stessi programmi hanno trasmesso il messaggio troppe volte.</translation>
    </message>
    <message>
        <source>Microsoft says that the part of the address after the @ does not exist.</source>
        <translation>Secondo Microsoft, la parte dell’indirizzo dopo la @ non esiste.</translation>
    </message>
    <message>
        <source>Microsoft says that the message had too many recipients.</source>
        <translation>Secondo Microsoft, il messaggio aveva troppi destinatari.</translation>
    </message>
    <message>
        <source>Microsoft says that the program that sent the message ends its lines wrongly.</source>
        <translation>Secondo Microsoft, il programma che ha mandato il messaggio termina male le righe.</translation>
    </message>
    <message>
        <source>Microsoft says that this sender may not write to this recipient or group, or that a rule turned the message away.</source>
        <translation>Secondo Microsoft, questo mittente non può scrivere a questo destinatario o gruppo, o una regola ha respinto il messaggio.</translation>
    </message>
    <message>
        <source>Microsoft says that this server does not pass mail on for the sender. The sender may also have been forged.</source>
        <translation>Secondo Microsoft, questo server non inoltra posta per il mittente. Il mittente può anche essere stato falsificato.</translation>
    </message>
    <message>
        <source>Microsoft says that the sender was not signed in.</source>
        <translation>Secondo Microsoft, il mittente non aveva effettuato l’accesso.</translation>
    </message>
    <message>
        <source>Outlook.com says that part of the network from which the message came is on its block list.</source>
        <translation>Secondo Outlook.com, parte della rete da cui è venuto il messaggio è nella sua lista di blocco.</translation>
    </message>
    <message>
        <source>Microsoft says that the two mail systems could not sign in to each other.</source>
        <translation>Secondo Microsoft, i due sistemi di posta non hanno potuto accedere l’uno all’altro.</translation>
    </message>
    <message>
        <source>Microsoft says that this recipient takes mail from inside the organisation only.</source>
        <translation>Secondo Microsoft, questo destinatario accetta posta solo dall’interno dell’organizzazione.</translation>
    </message>
    <message>
        <source>Microsoft says that this shared folder takes mail from inside the organisation only.</source>
        <translation>Secondo Microsoft, questa cartella condivisa accetta posta solo dall’interno dell’organizzazione.</translation>
    </message>
    <message>
        <source>Microsoft says that only certain senders may write to this group, and this one is not among them.</source>
        <translation>Secondo Microsoft, solo certi mittenti possono scrivere a questo gruppo, e questo non è tra loro.</translation>
    </message>
    <message>
        <source>Microsoft says that this group takes mail from inside the organisation only.</source>
        <translation>Secondo Microsoft, questo gruppo accetta posta solo dall’interno dell’organizzazione.</translation>
    </message>
    <message>
        <source>Microsoft says that this mailbox takes mail from inside the organisation only.</source>
        <translation>Secondo Microsoft, questa casella accetta posta solo dall’interno dell’organizzazione.</translation>
    </message>
    <message>
        <source>Microsoft says that this address takes mail from inside the organisation only.</source>
        <translation>Secondo Microsoft, questo indirizzo accetta posta solo dall’interno dell’organizzazione.</translation>
    </message>
    <message>
        <source>Microsoft says that the message came from a server that the sender&apos;s domain does not list. The sender may have been forged.</source>
        <translation>Secondo Microsoft, il messaggio è venuto da un server che il dominio del mittente non elenca. Il mittente può essere stato falsificato.</translation>
    </message>
    <message>
        <source>Microsoft says that the sending server has no proper name of its own.</source>
        <translation>Secondo Microsoft, il server mittente non ha un nome valido.</translation>
    </message>
    <message>
        <source>Microsoft says that a device or program, such as a scanner, sends without signing in.</source>
        <translation>Secondo Microsoft, un apparecchio o un programma, come uno scanner, invia senza accedere.</translation>
    </message>
    <message>
        <source>Microsoft says that the connection between two mail systems of the organisation is set up wrongly.</source>
        <translation>Secondo Microsoft, la connessione tra due sistemi di posta dell’organizzazione è impostata male.</translation>
    </message>
    <message>
        <source>Microsoft says that the organisation takes this domain&apos;s mail from certain servers only.</source>
        <translation>Secondo Microsoft, l’organizzazione accetta la posta di questo dominio solo da certi server.</translation>
    </message>
    <message>
        <source>Microsoft says that the certificate of the receiving server is missing, expired or does not fit.</source>
        <translation>Secondo Microsoft, il certificato del server ricevente manca, è scaduto o non corrisponde.</translation>
    </message>
    <message>
        <source>Microsoft has banned this sender because unwanted mail came from it.</source>
        <translation>Microsoft ha bloccato questo mittente perché ne è venuta posta indesiderata.</translation>
    </message>
    <message>
        <source>Microsoft has banned this sender.</source>
        <translation>Microsoft ha bloccato questo mittente.</translation>
    </message>
    <message>
        <source>Microsoft says that the recipient&apos;s address is not valid.</source>
        <translation>Secondo Microsoft, l’indirizzo del destinatario non è valido.</translation>
    </message>
    <message>
        <source>Microsoft says that mail to this recipient is banned.</source>
        <translation>Secondo Microsoft, la posta per questo destinatario è bloccata.</translation>
    </message>
    <message>
        <source>Microsoft says that the sending computer introduced itself with a false name, as infected computers do.</source>
        <translation>Secondo Microsoft, il computer mittente si è presentato con un nome falso, come fanno i computer infetti.</translation>
    </message>
    <message>
        <source>Microsoft says that the recipient&apos;s organisation has blocked the sending server.</source>
        <translation>Secondo Microsoft, l’organizzazione del destinatario ha bloccato il server mittente.</translation>
    </message>
    <message>
        <source>Microsoft says that more mail came from that network than it accepts.</source>
        <translation>Secondo Microsoft, da quella rete è venuta più posta di quanta ne accetti.</translation>
    </message>
    <message>
        <source>Microsoft says that the sender could not be proven, and that the sender&apos;s domain asks to refuse such mail. The sender may have been forged.</source>
        <translation>Secondo Microsoft, non è stato possibile verificare il mittente, e il dominio del mittente chiede di rifiutare questa posta. Il mittente può essere stato falsificato.</translation>
    </message>
    <message>
        <source>Microsoft says that the recipient takes no mail over this kind of connection.</source>
        <translation>Secondo Microsoft, il destinatario non accetta posta con questo tipo di connessione.</translation>
    </message>
    <message>
        <source>Microsoft has banned the sending server or account.</source>
        <translation>Microsoft ha bloccato il server mittente o l’account.</translation>
    </message>
    <message>
        <source>Microsoft says that the message names no proper sender.</source>
        <translation>Secondo Microsoft, il messaggio non nomina un mittente valido.</translation>
    </message>
    <message>
        <source>Microsoft says that the recipient&apos;s organisation has put this sender on its own block list.</source>
        <translation>Secondo Microsoft, l’organizzazione del destinatario ha messo questo mittente nella propria lista di blocco.</translation>
    </message>
    <message>
        <source>Microsoft says that whoever sends many messages must prove them with SPF, DKIM and DMARC.</source>
        <translation>Secondo Microsoft, chi manda molti messaggi deve dimostrarne il mittente con SPF, DKIM e DMARC.</translation>
    </message>
    <message>
        <source>Microsoft has banned the sending server. Its operator can ask for it to be lifted.</source>
        <translation>Microsoft ha bloccato il server mittente. Chi lo gestisce può chiedere che il blocco sia tolto.</translation>
    </message>
    <message>
        <source>Microsoft has stopped the whole organisation from sending, because most of its mail looked suspicious. Only an administrator can have it lifted.</source>
        <translation>Microsoft ha fermato l’invio dell’intera organizzazione, perché quasi tutta la sua posta sembrava sospetta. Solo un amministratore può farlo sbloccare.</translation>
    </message>
    <message>
        <source>Microsoft says that the organisation has sent too much unwanted or bulk mail. Only an administrator can have it lifted.</source>
        <translation>Secondo Microsoft, l’organizzazione ha mandato troppa posta indesiderata o di massa. Solo un amministratore può farla sbloccare.</translation>
    </message>
    <message>
        <source>Microsoft does not take mail from this server yet, as happens to new or trial customers. It does not mean that anybody was hacked.</source>
        <translation>Microsoft non accetta ancora posta da questo server, come succede con clienti nuovi o in prova. Non significa che qualcuno sia stato violato.</translation>
    </message>
    <message>
        <source>Microsoft has stopped the sender, because it sends for domains that are not registered with the organisation.</source>
        <translation>Microsoft ha fermato il mittente, perché invia per domini non registrati presso l’organizzazione.</translation>
    </message>
    <message>
        <source>Microsoft says that a rule of the organisation&apos;s administrator turned the message away.</source>
        <translation>Secondo Microsoft, una regola dell’amministratore dell’organizzazione ha respinto il messaggio.</translation>
    </message>
    <message>
        <source>GoDaddy says that the sending server opened too many connections, or that its own servers are busy.</source>
        <extracomment>What a code of one mail provider means. Names of providers stay as they are.</extracomment>
        <translation>Secondo GoDaddy, il server mittente ha aperto troppe connessioni, o i suoi stessi server sono occupati.</translation>
    </message>
    <message>
        <source>GoDaddy says that the sending server is on the Cloudmark block list.</source>
        <translation>Secondo GoDaddy, il server mittente è nella lista di blocco di Cloudmark.</translation>
    </message>
    <message>
        <source>GoDaddy says that the sending server is on the Spamhaus block list.</source>
        <translation>Secondo GoDaddy, il server mittente è nella lista di blocco di Spamhaus.</translation>
    </message>
    <message>
        <source>GoDaddy says that the sending server has no proper name of its own.</source>
        <translation>Secondo GoDaddy, il server mittente non ha un nome valido.</translation>
    </message>
    <message>
        <source>GoDaddy has blocked the sending server for an hour or a day, because spam came from it.</source>
        <translation>GoDaddy ha bloccato il server mittente per un’ora o un giorno, perché ne è venuto spam.</translation>
    </message>
    <message>
        <source>GoDaddy has blocked the sending server for an hour or a day, because it wrote to many addresses that do not exist.</source>
        <translation>GoDaddy ha bloccato il server mittente per un’ora o un giorno, perché ha scritto a molti indirizzi che non esistono.</translation>
    </message>
    <message>
        <source>GoDaddy&apos;s filter took the message for spam.</source>
        <translation>Il filtro di GoDaddy ha scambiato il messaggio per spam.</translation>
    </message>
    <message>
        <source>GoDaddy says that signing in is not possible at this server.</source>
        <translation>Secondo GoDaddy, su questo server non si può accedere.</translation>
    </message>
    <message>
        <source>GoDaddy says that the sender&apos;s address is wrong.</source>
        <translation>Secondo GoDaddy, l’indirizzo del mittente è sbagliato.</translation>
    </message>
    <message>
        <source>GoDaddy says that the sender has reached a limit for messages or recipients.</source>
        <translation>Secondo GoDaddy, il mittente ha raggiunto un limite di messaggi o destinatari.</translation>
    </message>
    <message>
        <source>GoDaddy says that the sender&apos;s domain does not list the sending server.</source>
        <translation>Secondo GoDaddy, il dominio del mittente non elenca il server mittente.</translation>
    </message>
    <message>
        <source>GoDaddy found a virus in the message.</source>
        <translation>GoDaddy ha trovato un virus nel messaggio.</translation>
    </message>
    <message>
        <source>GMX, WEB.DE and their sister services name a page of theirs that describes the case.</source>
        <translation>GMX, WEB.DE e i servizi dello stesso gruppo indicano una loro pagina che descrive il caso.</translation>
    </message>
    <message>
        <source>GMX, WEB.DE or a sister service says that too much mail from there cannot be delivered: an outdated list, or a mailbox that somebody misuses.</source>
        <translation>Secondo GMX, WEB.DE o un servizio dello stesso gruppo, troppa posta di lì non si può consegnare: per una lista vecchia, o per una casella usata in modo improprio.</translation>
    </message>
    <message>
        <source>GMX, WEB.DE or a sister service says that too much came in a short time.</source>
        <translation>Secondo GMX, WEB.DE o un servizio dello stesso gruppo, sono arrivati troppi messaggi in poco tempo.</translation>
    </message>
    <message>
        <source>The servers of GMX, WEB.DE or a sister service have trouble at the moment.</source>
        <translation>I server di GMX, WEB.DE o di un servizio dello stesso gruppo in questo momento hanno problemi.</translation>
    </message>
    <message>
        <source>GMX, WEB.DE or a sister service says that nobody has this address.</source>
        <translation>Secondo GMX, WEB.DE o un servizio dello stesso gruppo, nessuno ha questo indirizzo.</translation>
    </message>
    <message>
        <source>GMX, WEB.DE or a sister service says that the message came from a server that the sender&apos;s domain does not list. Usually the sender was forged.</source>
        <translation>Secondo GMX, WEB.DE o un servizio dello stesso gruppo, il messaggio è venuto da un server che il dominio del mittente non elenca. Di solito il mittente è stato falsificato.</translation>
    </message>
    <message>
        <source>GMX, WEB.DE or a sister service has the sending server on a block list.</source>
        <translation>Presso GMX, WEB.DE o un servizio dello stesso gruppo, il server mittente è in una lista di blocco.</translation>
    </message>
    <message>
        <source>GMX, WEB.DE or a sister service says that the sender could not be proven, and that the sender&apos;s domain asks to refuse such mail.</source>
        <translation>Secondo GMX, WEB.DE o un servizio dello stesso gruppo, non è stato possibile verificare il mittente, e il dominio del mittente chiede di rifiutare questa posta.</translation>
    </message>
    <message>
        <source>Orange or La Poste says that the sending server is on the Spamhaus block list.</source>
        <translation>Secondo Orange o La Poste, il server mittente è nella lista di blocco di Spamhaus.</translation>
    </message>
    <message>
        <source>Orange or La Poste says that the sending server has a bad reputation.</source>
        <translation>Secondo Orange o La Poste, il server mittente ha una cattiva reputazione.</translation>
    </message>
    <message>
        <source>Orange or La Poste does not take mail from the sending server for now.</source>
        <translation>Orange o La Poste per ora non accetta posta dal server mittente.</translation>
    </message>
    <message>
        <source>Orange or La Poste says that the sending server opened too many connections.</source>
        <translation>Secondo Orange o La Poste, il server mittente ha aperto troppe connessioni.</translation>
    </message>
    <message>
        <source>Orange or La Poste says that the sender must sign in.</source>
        <translation>Secondo Orange o La Poste, il mittente deve accedere.</translation>
    </message>
    <message>
        <source>Orange or La Poste says that the sender&apos;s domain does not list the sending server.</source>
        <translation>Secondo Orange o La Poste, il dominio del mittente non elenca il server mittente.</translation>
    </message>
    <message>
        <source>Orange or La Poste says that the sender&apos;s address is not valid.</source>
        <translation>Secondo Orange o La Poste, l’indirizzo del mittente non è valido.</translation>
    </message>
    <message>
        <source>Orange or La Poste says that nobody has this address.</source>
        <translation>Secondo Orange o La Poste, nessuno ha questo indirizzo.</translation>
    </message>
    <message>
        <source>Orange or La Poste says that the recipient&apos;s mailbox is full.</source>
        <translation>Secondo Orange o La Poste, la casella del destinatario è piena.</translation>
    </message>
    <message>
        <source>Orange or La Poste says that this mailbox is put away or blocked.</source>
        <translation>Secondo Orange o La Poste, questa casella è inattiva o bloccata.</translation>
    </message>
    <message>
        <source>La Poste says that the sender&apos;s address does not belong to the account that signed in.</source>
        <translation>Secondo La Poste, l’indirizzo del mittente non appartiene all’account che ha effettuato l’accesso.</translation>
    </message>
    <message>
        <source>Orange or La Poste asks to try again later.</source>
        <translation>Orange o La Poste chiede di riprovare più tardi.</translation>
    </message>
    <message>
        <source>Orange or La Poste took the message for spam.</source>
        <translation>Orange o La Poste ha scambiato il messaggio per spam.</translation>
    </message>
    <message>
        <source>Orange or La Poste says that the message is too big.</source>
        <translation>Secondo Orange o La Poste, il messaggio è troppo grande.</translation>
    </message>
    <message>
        <source>Orange or La Poste says that the sender could not be proven.</source>
        <translation>Secondo Orange o La Poste, non è stato possibile verificare il mittente.</translation>
    </message>
    <message>
        <source>La Poste does not accept the sending server.</source>
        <translation>La Poste non accetta il server mittente.</translation>
    </message>
    <message>
        <source>Mail.ru took the message for spam.</source>
        <translation>Mail.ru ha scambiato il messaggio per spam.</translation>
    </message>
    <message>
        <source>Mail.ru says that the recipient&apos;s mailbox is full.</source>
        <translation>Secondo Mail.ru, la casella del destinatario è piena.</translation>
    </message>
    <message>
        <source>Mail.ru says that nobody has this address.</source>
        <translation>Secondo Mail.ru, nessuno ha questo indirizzo.</translation>
    </message>
    <message>
        <source>Mail.ru gave up after many attempts.</source>
        <translation>Mail.ru ha rinunciato dopo molti tentativi.</translation>
    </message>
    <message>
        <source>Mail.ru says that this domain takes no mail.</source>
        <translation>Secondo Mail.ru, questo dominio non accetta posta.</translation>
    </message>
    <message>
        <source>Mail.ru says that the sender&apos;s address does not exist. Forged mail often looks like this.</source>
        <translation>Secondo Mail.ru, l’indirizzo del mittente non esiste. I messaggi falsi si presentano spesso così.</translation>
    </message>
    <message>
        <source>QQ Mail says that nobody has this address.</source>
        <translation>Secondo QQ Mail, nessuno ha questo indirizzo.</translation>
    </message>
    <message>
        <source>QQ Mail says that the recipient does not want mail from this sender.</source>
        <translation>Secondo QQ Mail, il destinatario non vuole posta da questo mittente.</translation>
    </message>
    <message>
        <source>QQ Mail says that the mailbox takes no mail now: it does not exist, or so much came that it is closed for a while.</source>
        <translation>Secondo QQ Mail, la casella ora non accetta posta: non esiste, o ne è arrivata tanta che è chiusa per un po’.</translation>
    </message>
    <message>
        <source>QQ Mail does not accept the content of the message.</source>
        <translation>QQ Mail non accetta il contenuto del messaggio.</translation>
    </message>
    <message>
        <source>QQ Mail takes the sender or the sending server for a source of spam.</source>
        <translation>QQ Mail ritiene il mittente o il server mittente una fonte di spam.</translation>
    </message>
    <message>
        <source>QQ Mail thinks that the message is an echo of mail that somebody sent in another&apos;s name.</source>
        <translation>QQ Mail pensa che il messaggio sia un’eco di messaggi che qualcuno ha mandato a nome di un altro.</translation>
    </message>
    <message>
        <source>QQ Mail says that nothing proves who sent the message.</source>
        <translation>Secondo QQ Mail, nulla prova chi ha mandato il messaggio.</translation>
    </message>
    <message>
        <source>QQ Mail says that too much came from the sender in a short time.</source>
        <translation>Secondo QQ Mail, dal mittente sono arrivati troppi messaggi in poco tempo.</translation>
    </message>
    <message>
        <source>QQ Mail says that the message is too big.</source>
        <translation>Secondo QQ Mail, il messaggio è troppo grande.</translation>
    </message>
    <message>
        <source>QQ Mail says that this mailbox is switched off.</source>
        <translation>Secondo QQ Mail, questa casella è disattivata.</translation>
    </message>
    <message>
        <source>QQ Mail says that the address is not written as an address must be.</source>
        <translation>Secondo QQ Mail, l’indirizzo non è scritto come dev’essere un indirizzo.</translation>
    </message>
    <message>
        <source>The recipient&apos;s filter (Mimecast) says that nothing proves who sent the message.</source>
        <translation>Secondo il filtro del destinatario (Mimecast), nulla prova chi ha mandato il messaggio.</translation>
    </message>
    <message>
        <source>The recipient&apos;s filter (Mimecast) lets new senders wait for a while. The message passes at a later attempt.</source>
        <translation>Il filtro del destinatario (Mimecast) fa aspettare un po’ i mittenti nuovi. Il messaggio passa a un tentativo successivo.</translation>
    </message>
    <message>
        <source>The recipient&apos;s filter (Mimecast) says that the sending server has a bad reputation.</source>
        <translation>Secondo il filtro del destinatario (Mimecast), il server mittente ha una cattiva reputazione.</translation>
    </message>
    <message>
        <source>The recipient&apos;s filter (Mimecast) has blocked the sender.</source>
        <translation>Il filtro del destinatario (Mimecast) ha bloccato il mittente.</translation>
    </message>
    <message>
        <source>The recipient&apos;s organisation has blocked the sender in its filter (Mimecast). Ask them to allow your address.</source>
        <translation>L’organizzazione del destinatario ha bloccato il mittente nel suo filtro (Mimecast). Chieda loro di autorizzare il Suo indirizzo.</translation>
    </message>
    <message>
        <source>The recipient has put this sender on a personal block list.</source>
        <translation>Il destinatario ha messo questo mittente in una lista di blocco personale.</translation>
    </message>
    <message>
        <source>The recipient&apos;s filter (Mimecast) says that the message claims to come from inside the recipient&apos;s organisation.</source>
        <translation>Secondo il filtro del destinatario (Mimecast), il messaggio dice di venire dall’interno dell’organizzazione del destinatario.</translation>
    </message>
    <message>
        <source>The recipient&apos;s filter (Mimecast) did not let the content through.</source>
        <translation>Il filtro del destinatario (Mimecast) non ha lasciato passare il contenuto.</translation>
    </message>
    <message>
        <source>The recipient&apos;s organisation takes no mail from the network or country of the sending server.</source>
        <translation>L’organizzazione del destinatario non accetta posta dalla rete o dal paese del server mittente.</translation>
    </message>
    <message>
        <source>The recipient&apos;s filter (Mimecast) says that the message is too big.</source>
        <translation>Secondo il filtro del destinatario (Mimecast), il messaggio è troppo grande.</translation>
    </message>
    <message>
        <source>The recipient&apos;s filter (Mimecast) says that the message was going round in a circle.</source>
        <translation>Secondo il filtro del destinatario (Mimecast), il messaggio girava in tondo.</translation>
    </message>
    <message>
        <source>The recipient&apos;s filter (Mimecast) is not responsible for this address.</source>
        <translation>Il filtro del destinatario (Mimecast) non si occupa di questo indirizzo.</translation>
    </message>
    <message>
        <source>The recipient&apos;s filter (Mimecast) takes no mail from the sending server for a while.</source>
        <translation>Il filtro del destinatario (Mimecast) per un po’ non accetta posta dal server mittente.</translation>
    </message>
    <message>
        <source>The recipient&apos;s filter (Mimecast) takes no mail for this address for a while.</source>
        <translation>Il filtro del destinatario (Mimecast) per un po’ non accetta posta per questo indirizzo.</translation>
    </message>
    <message>
        <source>The sending server is on the Spamhaus list: it has sent spam, is infected, or is a home connection that should not send mail itself.</source>
        <translation>Il server mittente è nella lista di Spamhaus: ha mandato spam, è infetto, o è una connessione domestica che non dovrebbe mandare posta da sé.</translation>
    </message>
    <message>
        <source>A domain or link in the message is on the Spamhaus list of bad domains.</source>
        <translation>Un dominio o un link del messaggio è nella lista dei domini cattivi di Spamhaus.</translation>
    </message>
    <message>
        <source>The sending server is on Barracuda&apos;s block list.</source>
        <translation>Il server mittente è nella lista di blocco di Barracuda.</translation>
    </message>
    <message>
        <source>The sending server is on the SpamCop block list.</source>
        <translation>Il server mittente è nella lista di blocco di SpamCop.</translation>
    </message>
    <message>
        <source>The sending server has a bad reputation at Cloudmark.</source>
        <translation>Il server mittente ha una cattiva reputazione presso Cloudmark.</translation>
    </message>
    <message>
        <source>The sending server has a bad reputation at Proofpoint.</source>
        <translation>Il server mittente ha una cattiva reputazione presso Proofpoint.</translation>
    </message>
    <message>
        <source>The sending server has a bad reputation at Trend Micro.</source>
        <translation>Il server mittente ha una cattiva reputazione presso Trend Micro.</translation>
    </message>
    <message>
        <source>The company that hosts the sender&apos;s mail (MailChannels) says that much spam came from this mailbox or server. Somebody else may be using the mailbox.</source>
        <translation>Secondo l’azienda che ospita la posta del mittente (MailChannels), da questa casella o da questo server è venuto molto spam. Forse qualcun altro usa la casella.</translation>
    </message>
    <message>
        <source>The sender&apos;s hosting company has put a brake on the whole domain: too much mail, or too much that failed, within an hour. If you did not send it, somebody else may be using a mailbox of the domain.</source>
        <translation>L’azienda che ospita il mittente ha messo un freno all’intero dominio: troppa posta, o troppa non riuscita, in un’ora. Se non l’ha mandata Lei, forse qualcun altro usa una casella del dominio.</translation>
    </message>
    <message>
        <source>The sender&apos;s provider (Forpsi) has stopped this mailbox for an hour because it seems to be misused.</source>
        <translation>Il fornitore del mittente (Forpsi) ha fermato questa casella per un’ora perché sembra usata in modo improprio.</translation>
    </message>
    <message>
        <source>The filter in front of the recipient&apos;s mail system has blocked this sender.</source>
        <translation>Il filtro davanti al sistema di posta del destinatario ha bloccato questo mittente.</translation>
    </message>
    <message>
        <source>The receiving side has the sending server on a block list.</source>
        <translation>Dalla parte ricevente, il server mittente è in una lista di blocco.</translation>
    </message>
    <message>
        <source>Outlook.com takes less mail from the sending server for now, because of too much mail or its bad reputation.</source>
        <extracomment>What a code of one mail provider means. Names of providers stay as they are.</extracomment>
        <translation>Outlook.com per ora accetta meno posta dal server mittente, per troppa posta o per la sua cattiva reputazione.</translation>
    </message>
    <message>
        <source>Outlook.com says that the message looks like spam or that the sending server has a bad reputation.</source>
        <translation>Secondo Outlook.com, il messaggio somiglia a spam o il server mittente ha una cattiva reputazione.</translation>
    </message>
    <message>
        <source>Outlook.com says that the sending server tries out addresses, as collectors of addresses do.</source>
        <translation>Secondo Outlook.com, il server mittente prova indirizzi, come fa chi li raccoglie.</translation>
    </message>
    <message>
        <source>Outlook.com says that anybody can send through that server, so that it gets misused.</source>
        <translation>Secondo Outlook.com, chiunque può inviare da quel server, che così viene usato in modo improprio.</translation>
    </message>
    <message>
        <source>Outlook.com says that many people complained about mail from that server.</source>
        <translation>Secondo Outlook.com, molte persone si sono lamentate della posta di quel server.</translation>
    </message>
    <message>
        <source>Outlook.com says that the message came straight from a home connection, as mail from infected computers does.</source>
        <translation>Secondo Outlook.com, il messaggio è venuto direttamente da una connessione domestica, come la posta dei computer infetti.</translation>
    </message>
    <message>
        <source>Outlook.com says that the sending computer is probably infected or misused.</source>
        <translation>Secondo Outlook.com, il computer mittente è probabilmente infetto o usato in modo improprio.</translation>
    </message>
    <message>
        <source>Outlook.com says that the sending server is on the Spamhaus block list.</source>
        <translation>Secondo Outlook.com, il server mittente è nella lista di blocco di Spamhaus.</translation>
    </message>
    <message>
        <source>Yahoo has put the message off because of complaints, unusual amounts or the bad reputation of the sending server.</source>
        <translation>Yahoo ha rimandato il messaggio per reclami, quantità insolite o la cattiva reputazione del server mittente.</translation>
    </message>
    <message>
        <source>Yahoo has put the message off: more mail than expected came from the sending server, or people complained about it.</source>
        <translation>Yahoo ha rimandato il messaggio: dal server mittente è venuta più posta del previsto, o qualcuno si è lamentato.</translation>
    </message>
    <message>
        <source>Yahoo takes no mail from the sending server for now.</source>
        <translation>Yahoo per ora non accetta posta dal server mittente.</translation>
    </message>
    <message>
        <source>Yahoo takes no mail from the sending server until its operator has settled it with them.</source>
        <translation>Yahoo non accetta posta dal server mittente finché chi lo gestisce non ha chiarito la cosa con Yahoo.</translation>
    </message>
    <message>
        <source>Yahoo says that the content, or a page it links to, looks like fraud or carries malware.</source>
        <translation>Secondo Yahoo, il contenuto, o una pagina a cui rimanda, somiglia a una truffa o contiene programmi dannosi.</translation>
    </message>
    <message>
        <source>Yahoo says that the sending server is on the Spamhaus block list.</source>
        <translation>Secondo Yahoo, il server mittente è nella lista di blocco di Spamhaus.</translation>
    </message>
    <message>
        <source>Yahoo says that its rules do not allow this message; it does not tell which rule.</source>
        <translation>Secondo Yahoo, le sue regole non permettono questo messaggio; non dice quale regola.</translation>
    </message>
    <message>
        <source>Yahoo says that nothing proves who sent the message.</source>
        <translation>Secondo Yahoo, nulla prova chi ha mandato il messaggio.</translation>
    </message>
    <message>
        <source>Yahoo says that nobody has this address.</source>
        <translation>Secondo Yahoo, nessuno ha questo indirizzo.</translation>
    </message>
    <message>
        <source>Yahoo says that this mailbox is switched off.</source>
        <translation>Secondo Yahoo, questa casella è disattivata.</translation>
    </message>
    <message>
        <source>Yahoo says that this person is getting too much mail just now.</source>
        <translation>Secondo Yahoo, questa persona riceve troppa posta in questo momento.</translation>
    </message>
    <message>
        <source>Yahoo&apos;s servers are busy at the moment.</source>
        <translation>I server di Yahoo in questo momento sono occupati.</translation>
    </message>
    <message>
        <source>Yahoo says that the part of the sender&apos;s address after the @ cannot be found.</source>
        <translation>Secondo Yahoo, la parte dell’indirizzo del mittente dopo la @ non si trova.</translation>
    </message>
    <message>
        <source>Yahoo says that the header lines of the message are not as the rules for mail ask.</source>
        <translation>Secondo Yahoo, le righe di intestazione del messaggio non sono come chiedono le regole della posta.</translation>
    </message>
    <message>
        <source>Yahoo takes only so many messages in one go; the rest comes later.</source>
        <translation>Yahoo accetta solo un certo numero di messaggi in una volta; il resto arriva dopo.</translation>
    </message>
    <message>
        <source>Yahoo says that this is not the server for that address.</source>
        <translation>Secondo Yahoo, questo non è il server per quell’indirizzo.</translation>
    </message>
    <message>
        <source>iCloud says that nobody has this address.</source>
        <translation>Secondo iCloud, nessuno ha questo indirizzo.</translation>
    </message>
    <message>
        <source>iCloud says that this address is switched off.</source>
        <translation>Secondo iCloud, questo indirizzo è disattivato.</translation>
    </message>
    <message>
        <source>iCloud says that this person has left its servers.</source>
        <translation>Secondo iCloud, questa persona non è più sui suoi server.</translation>
    </message>
    <message>
        <source>iCloud says that the recipient has no storage left.</source>
        <translation>Secondo iCloud, il destinatario non ha più spazio.</translation>
    </message>
    <message>
        <source>iCloud says that this person is getting too much mail just now.</source>
        <translation>Secondo iCloud, questa persona riceve troppa posta in questo momento.</translation>
    </message>
    <message>
        <source>iCloud asks to try again later.</source>
        <translation>iCloud chiede di riprovare più tardi.</translation>
    </message>
    <message>
        <source>iCloud&apos;s filter refused the message for its content or for the bad reputation of the sending server.</source>
        <translation>Il filtro di iCloud ha rifiutato il messaggio per il contenuto o per la cattiva reputazione del server mittente.</translation>
    </message>
    <message>
        <source>iCloud&apos;s rules do not allow this message.</source>
        <translation>Le regole di iCloud non permettono questo messaggio.</translation>
    </message>
    <message>
        <source>iCloud says that neither of two checks could prove who sent the message.</source>
        <translation>Secondo iCloud, nessuno dei due controlli ha potuto provare chi ha mandato il messaggio.</translation>
    </message>
    <message>
        <source>iCloud says that the sender could not be proven, and that the sender&apos;s domain asks to refuse such mail.</source>
        <translation>Secondo iCloud, non è stato possibile verificare il mittente, e il dominio del mittente chiede di rifiutare questa posta.</translation>
    </message>
    <message>
        <source>iCloud says that the sending server is on Proofpoint&apos;s block list.</source>
        <translation>Secondo iCloud, il server mittente è nella lista di blocco di Proofpoint.</translation>
    </message>
    <message>
        <source>iCloud says that the sending server or domain is on the Spamhaus block list.</source>
        <translation>Secondo iCloud, il server o il dominio mittente è nella lista di blocco di Spamhaus.</translation>
    </message>
    <message>
        <source>iCloud says that the part of the sender&apos;s address after the @ cannot be found.</source>
        <translation>Secondo iCloud, la parte dell’indirizzo del mittente dopo la @ non si trova.</translation>
    </message>
    <message>
        <source>Comcast says that the message came straight from a home connection of its own.</source>
        <translation>Secondo Comcast, il messaggio è venuto direttamente da una connessione domestica della sua stessa rete.</translation>
    </message>
    <message>
        <source>Comcast says that the message came straight from a home connection, as mail from infected computers does.</source>
        <translation>Secondo Comcast, il messaggio è venuto direttamente da una connessione domestica, come la posta dei computer infetti.</translation>
    </message>
    <message>
        <source>Comcast says that mail like spam has come from the sending server.</source>
        <translation>Secondo Comcast, dal server mittente è venuta posta simile a spam.</translation>
    </message>
    <message>
        <source>Comcast says that the sending server is on the Spamhaus block list.</source>
        <translation>Secondo Comcast, il server mittente è nella lista di blocco di Spamhaus.</translation>
    </message>
    <message>
        <source>Comcast says that the sending server is on the Cloudmark block list.</source>
        <translation>Secondo Comcast, il server mittente è nella lista di blocco di Cloudmark.</translation>
    </message>
    <message>
        <source>Comcast says that the sending server is on two block lists, Spamhaus and Cloudmark.</source>
        <translation>Secondo Comcast, il server mittente è in due liste di blocco, Spamhaus e Cloudmark.</translation>
    </message>
    <message>
        <source>Comcast says that the sending server has a bad mark at Return Path.</source>
        <translation>Secondo Comcast, il server mittente è valutato male presso Return Path.</translation>
    </message>
    <message>
        <source>Comcast says that the sending server is on several block lists.</source>
        <translation>Secondo Comcast, il server mittente è in diverse liste di blocco.</translation>
    </message>
    <message>
        <source>Comcast says that the sending server sends more than it accepts.</source>
        <translation>Secondo Comcast, il server mittente invia più di quanto accetti.</translation>
    </message>
    <message>
        <source>Comcast says that the content looks like fraud.</source>
        <translation>Secondo Comcast, il contenuto somiglia a una truffa.</translation>
    </message>
    <message>
        <source>Comcast says that the sending server opened too many connections at once.</source>
        <translation>Secondo Comcast, il server mittente ha aperto troppe connessioni insieme.</translation>
    </message>
    <message>
        <source>Comcast says that the sending server has no proper name of its own.</source>
        <translation>Secondo Comcast, il server mittente non ha un nome valido.</translation>
    </message>
    <message>
        <source>Spectrum reports a problem with mail that comes into its network.</source>
        <translation>Spectrum segnala un problema con posta che entra nella sua rete.</translation>
    </message>
    <message>
        <source>Spectrum reports a problem with mail that one of its own customers sends.</source>
        <translation>Spectrum segnala un problema con posta mandata da un suo cliente.</translation>
    </message>
    <message>
        <source>Spectrum has blocked the sending address because of suspicious activity.</source>
        <translation>Spectrum ha bloccato l’indirizzo mittente per attività sospetta.</translation>
    </message>
    <message>
        <source>Spectrum has blocked this account from sending because of suspicious activity. Change all its passwords.</source>
        <translation>Spectrum ha bloccato l’invio da questo account per attività sospetta. Ne cambi tutte le password.</translation>
    </message>
    <message>
        <source>Spectrum has limited this account because of suspicious activity.</source>
        <translation>Spectrum ha limitato questo account per attività sospetta.</translation>
    </message>
    <message>
        <source>Spectrum asks to try again later.</source>
        <translation>Spectrum chiede di riprovare più tardi.</translation>
    </message>
    <message>
        <source>Spectrum says that the sending server has no proper name of its own.</source>
        <translation>Secondo Spectrum, il server mittente non ha un nome valido.</translation>
    </message>
    <message>
        <source>Spectrum says that its rules for this domain do not allow the message.</source>
        <translation>Secondo Spectrum, le regole per questo dominio non permettono il messaggio.</translation>
    </message>
    <message>
        <source>Spectrum says that the sending server is on the Cloudmark block list.</source>
        <translation>Secondo Spectrum, il server mittente è nella lista di blocco di Cloudmark.</translation>
    </message>
    <message>
        <source>Spectrum says that the sending server is on the Spamhaus block list.</source>
        <translation>Secondo Spectrum, il server mittente è nella lista di blocco di Spamhaus.</translation>
    </message>
    <message>
        <source>Spectrum takes no mail over this kind of connection.</source>
        <translation>Spectrum non accetta posta con questo tipo di connessione.</translation>
    </message>
    <message>
        <source>Spectrum says that the sending server opened too many connections.</source>
        <translation>Secondo Spectrum, il server mittente ha aperto troppe connessioni.</translation>
    </message>
    <message>
        <source>Spectrum says that too many messages or recipients, or too much spam, came from the sender.</source>
        <translation>Secondo Spectrum, il mittente ha mandato troppi messaggi, scritto a troppi destinatari o mandato troppo spam.</translation>
    </message>
    <message>
        <source>Spectrum says that the sender&apos;s address is not the one that signed in.</source>
        <translation>Secondo Spectrum, l’indirizzo del mittente non è quello che ha effettuato l’accesso.</translation>
    </message>
    <message>
        <source>Spectrum says that the message is over 20 MB.</source>
        <translation>Secondo Spectrum, il messaggio supera i 20 MB.</translation>
    </message>
    <message>
        <source>Spectrum says that too many messages, recipients or wrong addresses came from the sender.</source>
        <translation>Secondo Spectrum, il mittente ha mandato troppi messaggi, o scritto a troppi destinatari o a indirizzi sbagliati.</translation>
    </message>
    <message>
        <source>Cox has blocked the sending server for behaving like a source of spam.</source>
        <translation>Cox ha bloccato il server mittente perché si comporta come una fonte di spam.</translation>
    </message>
    <message>
        <source>Cox says that the sending server has no proper name of its own.</source>
        <translation>Secondo Cox, il server mittente non ha un nome valido.</translation>
    </message>
    <message>
        <source>Cox says that nothing proves who sent the message.</source>
        <translation>Secondo Cox, nulla prova chi ha mandato il messaggio.</translation>
    </message>
    <message>
        <source>Cox could not check the sender&apos;s address.</source>
        <translation>Cox non ha potuto controllare l’indirizzo del mittente.</translation>
    </message>
    <message>
        <source>Cox says that the sending server opened more than ten connections at once.</source>
        <translation>Secondo Cox, il server mittente ha aperto più di dieci connessioni insieme.</translation>
    </message>
    <message>
        <source>Cox says that this account has sent more than it may.</source>
        <translation>Secondo Cox, questo account ha mandato più di quanto può.</translation>
    </message>
    <message>
        <source>Cox has blocked the sending server for up to 24 hours.</source>
        <translation>Cox ha bloccato il server mittente fino a 24 ore.</translation>
    </message>
    <message>
        <source>Cox has limited this account because of suspicious activity.</source>
        <translation>Cox ha limitato questo account per attività sospetta.</translation>
    </message>
    <message>
        <source>Cox has blocked this account because of suspicious activity.</source>
        <translation>Cox ha bloccato questo account per attività sospetta.</translation>
    </message>
    <message>
        <source>Cox says that the sending server is on one or more public block lists.</source>
        <translation>Secondo Cox, il server mittente è in una o più liste di blocco pubbliche.</translation>
    </message>
    <message>
        <source>A number as web sites use it: the mail service&apos;s web part did not understand what was asked of it. It is no mail code, and it says nothing about the recipient.</source>
        <extracomment>What a standard code of mail servers means, in one or two sentences for people without technical knowledge. SPF, DKIM, DMARC and ARC are names of techniques and stay as they are.</extracomment>
        <translation>Un numero come lo usano i siti web: la parte web del servizio di posta non ha capito che cosa le si chiedeva. Non è un codice di posta, e non dice nulla del destinatario.</translation>
    </message>
    <message>
        <source>A number as web sites use it: the mail service wants a sign-in first. Sign in to your mailbox again.</source>
        <translation>Un numero come lo usano i siti web: il servizio di posta chiede prima un accesso. Acceda di nuovo alla Sua casella.</translation>
    </message>
    <message>
        <source>A number as web sites use it: the mail service understood, but does not allow it for this account.</source>
        <translation>Un numero come lo usano i siti web: il servizio di posta ha capito, ma non lo permette per questo account.</translation>
    </message>
    <message>
        <source>A number as web sites use it: what was looked for is not there. For mail it usually means that the address or the page behind a link does not exist.</source>
        <translation>Un numero come lo usano i siti web: ciò che si cercava non c’è. Per la posta di solito significa che l’indirizzo, o la pagina dietro un link, non esiste.</translation>
    </message>
    <message>
        <source>The other server is closing the connection. It is busy or under repair; the message will be tried again.</source>
        <translation>L’altro server chiude la connessione. È occupato o in manutenzione; l’invio sarà ritentato.</translation>
    </message>
    <message>
        <source>The mailbox cannot be reached at the moment. It may be busy, or new senders are made to wait for a while.</source>
        <translation>La casella per ora non è raggiungibile. Può essere occupata, o i mittenti nuovi devono aspettare un po’.</translation>
    </message>
    <message>
        <source>The other server has trouble of its own at the moment. The message will be tried again.</source>
        <translation>L’altro server in questo momento ha problemi suoi. L’invio sarà ritentato.</translation>
    </message>
    <message>
        <source>The other server has no room at the moment, or there were too many recipients at once.</source>
        <translation>L’altro server per ora non ha posto, o c’erano troppi destinatari insieme.</translation>
    </message>
    <message>
        <source>Signing in or encrypting does not work at the moment.</source>
        <translation>L’accesso o la cifratura per ora non funziona.</translation>
    </message>
    <message>
        <source>The other server cannot do what was asked at the moment.</source>
        <translation>L’altro server per ora non può fare ciò che gli si chiede.</translation>
    </message>
    <message>
        <source>The other server did not understand a command. This is a fault between the two mail systems.</source>
        <translation>L’altro server non ha capito un comando. È un errore tra i due sistemi di posta.</translation>
    </message>
    <message>
        <source>Something in a command or in an address is not written as it must be.</source>
        <translation>Qualcosa in un comando o in un indirizzo non è scritto come dev’essere.</translation>
    </message>
    <message>
        <source>The other server does not know this command. This is a fault between the two mail systems.</source>
        <translation>L’altro server non conosce questo comando. È un errore tra i due sistemi di posta.</translation>
    </message>
    <message>
        <source>Commands came in the wrong order. Often the mail program did not sign in before sending.</source>
        <translation>I comandi sono arrivati nell’ordine sbagliato. Spesso il programma di posta non ha effettuato l’accesso prima di inviare.</translation>
    </message>
    <message>
        <source>The other server does not know this form of a command.</source>
        <translation>L’altro server non conosce questa forma di un comando.</translation>
    </message>
    <message>
        <source>This computer takes no mail at all.</source>
        <translation>Questo computer non accetta affatto posta.</translation>
    </message>
    <message>
        <source>The server wants a sign-in, or an encrypted connection, first.</source>
        <translation>Il server chiede prima un accesso, o una connessione cifrata.</translation>
    </message>
    <message>
        <source>Another way of signing in is needed: an app password, or the web browser.</source>
        <translation>Serve un altro modo di accedere: una password per app, o il browser.</translation>
    </message>
    <message>
        <source>The user name or the password was not accepted.</source>
        <translation>Il nome utente o la password non è stato accettato.</translation>
    </message>
    <message>
        <source>The other server refused for good: either the mailbox does not exist, or a rule stands against the message. The words beside the number tell which.</source>
        <translation>L’altro server ha rifiutato definitivamente: o la casella non esiste, o una regola si oppone al messaggio. Le parole accanto al numero dicono quale dei due.</translation>
    </message>
    <message>
        <source>The recipient is not at this server. The notice may name another address.</source>
        <translation>Il destinatario non è su questo server. Forse l’avviso indica un altro indirizzo.</translation>
    </message>
    <message>
        <source>No room: the mailbox is full, or the message is too large.</source>
        <translation>Niente spazio: la casella è piena, o il messaggio è troppo grande.</translation>
    </message>
    <message>
        <source>The address is not allowed or not written as it must be.</source>
        <translation>L’indirizzo non è permesso o non è scritto come dev’essere.</translation>
    </message>
    <message>
        <source>The other server refused for good without saying more by the number. The words beside it tell why.</source>
        <translation>L’altro server ha rifiutato definitivamente senza dire di più con il numero. Le parole accanto dicono perché.</translation>
    </message>
    <message>
        <source>The other server does not know something that was said along with the sender&apos;s or the recipient&apos;s address.</source>
        <translation>L’altro server non conosce qualcosa che è stato indicato insieme all’indirizzo del mittente o del destinatario.</translation>
    </message>
    <message>
        <source>The part of the address after the @ takes no mail.</source>
        <translation>La parte dell’indirizzo dopo la @ non accetta posta.</translation>
    </message>
    <message>
        <source>Nothing more is said than that it failed, or worked.</source>
        <translation>Si dice soltanto che non è riuscito, o che è riuscito.</translation>
    </message>
    <message>
        <source>Something is wrong with one of the addresses.</source>
        <translation>C’è qualcosa che non va in uno degli indirizzi.</translation>
    </message>
    <message>
        <source>There is no mailbox of this name, that is, the part before the @.</source>
        <translation>Non esiste una casella con questo nome (la parte prima della @).</translation>
    </message>
    <message>
        <source>The part after the @ does not exist or takes no mail.</source>
        <translation>La parte dopo la @ non esiste o non accetta posta.</translation>
    </message>
    <message>
        <source>The recipient&apos;s address is not written as an address must be.</source>
        <translation>L’indirizzo del destinatario non è scritto come dev’essere un indirizzo.</translation>
    </message>
    <message>
        <source>The address fits more than one mailbox.</source>
        <translation>L’indirizzo corrisponde a più di una casella.</translation>
    </message>
    <message>
        <source>The recipient&apos;s address is right.</source>
        <translation>L’indirizzo del destinatario è giusto.</translation>
    </message>
    <message>
        <source>The recipient has moved and left no new address.</source>
        <translation>Il destinatario ha cambiato indirizzo e non ha lasciato quello nuovo.</translation>
    </message>
    <message>
        <source>The sender&apos;s address is not written as an address must be.</source>
        <translation>L’indirizzo del mittente non è scritto come dev’essere un indirizzo.</translation>
    </message>
    <message>
        <source>The part of the sender&apos;s address after the @ does not exist, so that no answer could come back.</source>
        <translation>La parte dell’indirizzo del mittente dopo la @ non esiste, perciò nessuna risposta potrebbe tornare.</translation>
    </message>
    <message>
        <source>The message was passed on to a system that cannot report what becomes of it.</source>
        <translation>Il messaggio è stato trasmesso a un sistema che non può dire che cosa ne sia.</translation>
    </message>
    <message>
        <source>The part after the @ says of itself that it never takes mail.</source>
        <translation>La parte dopo la @ dice di sé che non accetta mai posta.</translation>
    </message>
    <message>
        <source>The mailbox exists, but something about it went wrong.</source>
        <translation>La casella esiste, ma qualcosa vi è andato storto.</translation>
    </message>
    <message>
        <source>The mailbox is switched off or takes no mail.</source>
        <translation>La casella è disattivata o non accetta posta.</translation>
    </message>
    <message>
        <source>The mailbox is full.</source>
        <translation>La casella è piena.</translation>
    </message>
    <message>
        <source>The message is longer than this mailbox accepts.</source>
        <translation>Il messaggio è più lungo di quanto questa casella accetti.</translation>
    </message>
    <message>
        <source>The members of the mailing list could not be found out.</source>
        <translation>Non si è potuto sapere chi sono i membri della lista di distribuzione.</translation>
    </message>
    <message>
        <source>Something is wrong with the receiving mail system.</source>
        <translation>C’è qualcosa che non va nel sistema di posta ricevente.</translation>
    </message>
    <message>
        <source>The receiving mail system has no storage left.</source>
        <translation>Il sistema di posta ricevente non ha più spazio.</translation>
    </message>
    <message>
        <source>The receiving mail system takes no mail at the moment.</source>
        <translation>Il sistema di posta ricevente per ora non accetta posta.</translation>
    </message>
    <message>
        <source>The receiving mail system lacks something that the message needs.</source>
        <translation>Al sistema di posta ricevente manca qualcosa che serve al messaggio.</translation>
    </message>
    <message>
        <source>The message is too large for the receiving mail system.</source>
        <translation>Il messaggio è troppo grande per il sistema di posta ricevente.</translation>
    </message>
    <message>
        <source>The receiving mail system is set up wrongly.</source>
        <translation>Il sistema di posta ricevente è impostato male.</translation>
    </message>
    <message>
        <source>The message was taken, but with another priority.</source>
        <translation>Il messaggio è stato accettato, ma con un’altra priorità.</translation>
    </message>
    <message>
        <source>Something is wrong on the way between the mail systems.</source>
        <translation>C’è qualcosa che non va nel percorso tra i sistemi di posta.</translation>
    </message>
    <message>
        <source>The receiving computer did not answer.</source>
        <translation>Il computer ricevente non ha risposto.</translation>
    </message>
    <message>
        <source>The connection was made and then broke.</source>
        <translation>La connessione è stata stabilita e poi si è interrotta.</translation>
    </message>
    <message>
        <source>The directory in which mail systems look each other up failed.</source>
        <translation>L’elenco in cui i sistemi di posta si cercano l’un l’altro non ha funzionato.</translation>
    </message>
    <message>
        <source>No way to the recipient&apos;s mail system was found.</source>
        <translation>Non si è trovata alcuna via verso il sistema di posta del destinatario.</translation>
    </message>
    <message>
        <source>The mail system has more to do than it can.</source>
        <translation>Il sistema di posta ha più da fare di quanto possa.</translation>
    </message>
    <message>
        <source>The message was going round in a circle.</source>
        <translation>Il messaggio girava in tondo.</translation>
    </message>
    <message>
        <source>The message could not be delivered in time and was given up.</source>
        <translation>Non è stato possibile consegnare in tempo il messaggio, e si è rinunciato.</translation>
    </message>
    <message>
        <source>The two mail systems did not understand each other.</source>
        <translation>I due sistemi di posta non si sono capiti.</translation>
    </message>
    <message>
        <source>A command was wrong or came at the wrong time.</source>
        <translation>Un comando era sbagliato o è arrivato al momento sbagliato.</translation>
    </message>
    <message>
        <source>A command was not written as it must be.</source>
        <translation>Un comando non era scritto come dev’essere.</translation>
    </message>
    <message>
        <source>The message has too many recipients.</source>
        <translation>Il messaggio ha troppi destinatari.</translation>
    </message>
    <message>
        <source>Something that was said along with a command was wrong.</source>
        <translation>Qualcosa che è stato indicato insieme a un comando era sbagliato.</translation>
    </message>
    <message>
        <source>The two mail systems speak different versions.</source>
        <translation>I due sistemi di posta usano versioni diverse.</translation>
    </message>
    <message>
        <source>What was sent for signing in was too long.</source>
        <translation>Ciò che è stato mandato per accedere era troppo lungo.</translation>
    </message>
    <message>
        <source>Something in the content of the message caused the failure.</source>
        <translation>Qualcosa nel contenuto del messaggio ha causato la mancata consegna.</translation>
    </message>
    <message>
        <source>The recipient&apos;s mail system does not take this kind of content.</source>
        <translation>Il sistema di posta del destinatario non accetta questo tipo di contenuto.</translation>
    </message>
    <message>
        <source>The message would have to be converted, and that is not allowed.</source>
        <translation>Il messaggio dovrebbe essere convertito, e ciò non è permesso.</translation>
    </message>
    <message>
        <source>The message would have to be converted, and that is not possible.</source>
        <translation>Il messaggio dovrebbe essere convertito, e ciò non è possibile.</translation>
    </message>
    <message>
        <source>The message was delivered, but lost something when it was converted.</source>
        <translation>Il messaggio è stato consegnato, ma nella conversione ha perso qualcosa.</translation>
    </message>
    <message>
        <source>Converting the message failed.</source>
        <translation>La conversione del messaggio non è riuscita.</translation>
    </message>
    <message>
        <source>The content of the message could not be fetched.</source>
        <translation>Non si è potuto prelevare il contenuto del messaggio.</translation>
    </message>
    <message>
        <source>The recipient&apos;s mail system does not take addresses with letters outside plain English.</source>
        <translation>Il sistema di posta del destinatario non accetta indirizzi con lettere diverse da quelle dell’inglese.</translation>
    </message>
    <message>
        <source>The answer needs letters that the other side cannot take.</source>
        <translation>La risposta richiede lettere che l’altro sistema non può accettare.</translation>
    </message>
    <message>
        <source>The recipient&apos;s mail system does not take header lines with letters outside plain English.</source>
        <translation>Il sistema di posta del destinatario non accetta righe di intestazione con lettere diverse da quelle dell’inglese.</translation>
    </message>
    <message>
        <source>A security rule stands against it.</source>
        <translation>Una regola di sicurezza si oppone.</translation>
    </message>
    <message>
        <source>It was refused by a rule. The number alone does not tell which: a spam filter, a block list, or a missing permission.</source>
        <translation>È stato rifiutato da una regola. Il numero da solo non dice quale: un filtro antispam, una lista di blocco o un permesso che manca.</translation>
    </message>
    <message>
        <source>The sender may not write to this mailing list.</source>
        <translation>Il mittente non può scrivere a questa lista di distribuzione.</translation>
    </message>
    <message>
        <source>The security of the message would have to be changed, and that is not possible.</source>
        <translation>La sicurezza del messaggio dovrebbe essere cambiata, e ciò non è possibile.</translation>
    </message>
    <message>
        <source>A security feature that is needed is not there.</source>
        <translation>Lì non c’è una funzione di sicurezza che serve.</translation>
    </message>
    <message>
        <source>Encrypting or signing failed.</source>
        <translation>La cifratura o la firma non è riuscita.</translation>
    </message>
    <message>
        <source>The kind of encryption is not known there.</source>
        <translation>Quel tipo di cifratura lì non è noto.</translation>
    </message>
    <message>
        <source>The message has been changed or damaged on the way.</source>
        <translation>Il messaggio è stato cambiato o danneggiato lungo il percorso.</translation>
    </message>
    <message>
        <source>The way of signing in is too weak; often an app password is needed.</source>
        <translation>Il modo di accedere è troppo debole; spesso serve una password per app.</translation>
    </message>
    <message>
        <source>An encrypted connection is needed.</source>
        <translation>Serve una connessione cifrata.</translation>
    </message>
    <message>
        <source>This way of signing in needs an encrypted connection.</source>
        <translation>Questo modo di accedere richiede una connessione cifrata.</translation>
    </message>
    <message>
        <source>The password must be set anew.</source>
        <translation>La password va impostata di nuovo.</translation>
    </message>
    <message>
        <source>The account is switched off.</source>
        <translation>L’account è disattivato.</translation>
    </message>
    <message>
        <source>The two mail systems would first have to trust each other.</source>
        <translation>I due sistemi di posta dovrebbero prima fidarsi l’uno dell’altro.</translation>
    </message>
    <message>
        <source>The priority of the message is too low.</source>
        <translation>La priorità del messaggio è troppo bassa.</translation>
    </message>
    <message>
        <source>The message is too large for its priority.</source>
        <translation>Il messaggio è troppo grande per la sua priorità.</translation>
    </message>
    <message>
        <source>The mailbox belongs to somebody else now.</source>
        <translation>La casella ora appartiene a qualcun altro.</translation>
    </message>
    <message>
        <source>The part after the @ belongs to somebody else now.</source>
        <translation>La parte dopo la @ ora appartiene a qualcun altro.</translation>
    </message>
    <message>
        <source>It could not be found out whether the mailbox has changed hands.</source>
        <translation>Non si è potuto sapere se la casella ha cambiato titolare.</translation>
    </message>
    <message>
        <source>The message carries no valid signature of a domain (DKIM).</source>
        <translation>Il messaggio non porta alcuna firma valida di un dominio (DKIM).</translation>
    </message>
    <message>
        <source>The message carries no signature that is accepted there (DKIM).</source>
        <translation>Il messaggio non porta alcuna firma lì accettata (DKIM).</translation>
    </message>
    <message>
        <source>The message carries no signature of the domain that it shows as its sender (DKIM).</source>
        <translation>Il messaggio non porta alcuna firma del dominio che mostra come mittente (DKIM).</translation>
    </message>
    <message>
        <source>The message came from a server that the sender&apos;s domain does not list (SPF). The sender may have been forged.</source>
        <translation>Il messaggio è venuto da un server che il dominio del mittente non elenca (SPF). Il mittente può essere stato falsificato.</translation>
    </message>
    <message>
        <source>The list of servers of the sender&apos;s domain could not be read (SPF).</source>
        <translation>L’elenco dei server del dominio del mittente non si è potuto leggere (SPF).</translation>
    </message>
    <message>
        <source>The sending server has no proper name of its own, as is usual for home connections.</source>
        <translation>Il server mittente non ha un nome valido, come è normale per le connessioni domestiche.</translation>
    </message>
    <message>
        <source>Several checks could not prove who sent the message. The sender may have been forged.</source>
        <translation>Diversi controlli non hanno potuto provare chi ha mandato il messaggio. Il mittente può essere stato falsificato.</translation>
    </message>
    <message>
        <source>The sender&apos;s domain says of itself that it takes no mail.</source>
        <translation>Il dominio del mittente dice di sé che non accetta posta.</translation>
    </message>
    <message>
        <source>Too much mail at once.</source>
        <translation>Troppa posta insieme.</translation>
    </message>
    <message>
        <source>The chain of proofs that a forwarder adds is broken (ARC).</source>
        <translation>La catena di prove che aggiunge chi inoltra è spezzata (ARC).</translation>
    </message>
    <message>
        <source>The message asks for encryption on its whole way, and the next server does not offer it.</source>
        <translation>Il messaggio chiede la cifratura lungo tutto il percorso, e il server seguente non la offre.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>%1: copied to %2 and marked as deleted</source>
        <extracomment>%1 = a message&apos;s place, %2 = a folder. The server can only copy.</extracomment>
        <translation>%1: copiato in %2 e segnato come eliminato</translation>
    </message>
    <message>
        <source>%1: was not there any more</source>
        <extracomment>%1 = a message&apos;s place</extracomment>
        <translation>%1: non c’era più</translation>
    </message>
    <message>
        <source>%1: is another message now, not touched</source>
        <extracomment>%1 = a message&apos;s place</extracomment>
        <translation>%1: ora è un altro messaggio; non è stato toccato</translation>
    </message>
    <message>
        <source>%1: not moved</source>
        <extracomment>%1 = a message&apos;s place</extracomment>
        <translation>%1: non spostato</translation>
    </message>
    <message>
        <source>%1 would go to %2, %3 notices would stay. Nothing was moved.</source>
        <extracomment>%1 = number of messages that would be moved, %2 = folder, %3 = number of notices that would stay</extracomment>
        <translation>%1 andrebbero in %2, %3 avvisi resterebbero. Nulla è stato spostato.</translation>
    </message>
    <message>
        <source>There is nothing to move.</source>
        <translation>Non c’è nulla da spostare.</translation>
    </message>
    <message>
        <source>There is no sweep to bring back.</source>
        <translation>Non c’è alcuna pulizia da annullare.</translation>
    </message>
    <message>
        <source>
This is the sample mailbox. There is no display here: start the program on a desktop to see its window, or run it with --help for the commands.</source>
        <translation>
Questa è la casella di esempio. Qui non c’è uno schermo: avvii il programma su un desktop per vederne la finestra, o con --help per conoscere i comandi.</translation>
    </message>
    <message>
        <source>%1: deleted for good</source>
        <extracomment>%1 = a message&apos;s place</extracomment>
        <translation>%1: eliminato per sempre</translation>
    </message>
    <message>
        <source>%1: not known yet; the next sweep or undo looks first</source>
        <extracomment>%1 = a message&apos;s place. The connection broke while the server was at it.</extracomment>
        <translation>%1: non ancora noto; la prossima pulizia o il prossimo annullamento verificherà prima</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) had been copied before and were left alone</source>
        <extracomment>%n = messages that an earlier sweep copied to Trash; the server cannot remove them from their old folder</extracomment>
        <translation>
            <numerusform>%Ln messaggio era già stato copiato e non è stato toccato</numerusform>
            <numerusform>%Ln messaggi erano già stati copiati e non sono stati toccati</numerusform>
        </translation>
    </message>
    <message>
        <source>This mailbox has no Trash: the folder %1 would be made.</source>
        <extracomment>%1 = the name of a mail folder</extracomment>
        <translation>Questa casella non ha un cestino: verrebbe creata la cartella %1.</translation>
    </message>
    <message>
        <source>This mailbox has no Trash: the folder %1 is made.</source>
        <translation>Questa casella non ha un cestino: viene creata la cartella %1.</translation>
    </message>
</context>
<context>
    <name>ContactsDialog</name>
    <message>
        <source>Please beware of odd mail in my name</source>
        <translation>Attenzione ai messaggi strani a mio nome</translation>
    </message>
    <message>
        <source>Hello,

somebody else had access to my mail account and sent messages through it. If you got an odd message from me lately, please do not open its links or attachments, and delete it.

I have secured the account. Sorry for the trouble.
</source>
        <extracomment>The whole text of a message to friends and relatives</extracomment>
        <translation>Buongiorno,

qualcun altro ha avuto accesso al mio account di posta e lo ha usato per mandare messaggi. Se negli ultimi tempi avete ricevuto un messaggio strano da parte mia, per favore non apritene i link né gli allegati ed eliminatelo.

Ho messo in sicurezza l’account. Mi scuso per il disturbo.
</translation>
    </message>
    <message>
        <source>Hello,

somebody is sending messages with my address as the sender. They do not come from me and my account is not involved. If you get an odd message in my name, please do not open its links or attachments, and delete it.

If in doubt, call me.
</source>
        <extracomment>The whole text of a message to friends and relatives</extracomment>
        <translation>Buongiorno,

qualcuno manda messaggi con il mio indirizzo come mittente. Non vengono da me e il mio account non c’entra. Se ricevete un messaggio strano a mio nome, per favore non apritene i link né gli allegati ed eliminatelo.

Nel dubbio, telefonatemi.
</translation>
    </message>
</context>
<context>
    <name>Decision</name>
    <message>
        <source>Your memory: did you send a message that could be this one?</source>
        <translation>Ciò che ricorda: ha mandato un messaggio che potrebbe essere questo?</translation>
    </message>
    <message>
        <source>Your memory: did you write to %1 about “%2”?</source>
        <extracomment>%1 is an e-mail address, %2 the subject of a message</extracomment>
        <translation>Ciò che ricorda: ha scritto a %1 di “%2”?</translation>
    </message>
    <message>
        <source>Your memory: did you write to %1 on %2?</source>
        <extracomment>%1 is an e-mail address, %2 a day (&quot;3 November&quot;)</extracomment>
        <translation>Ciò che ricorda: ha scritto a %1 il %2?</translation>
    </message>
    <message>
        <source>Your memory: did you write to %1?</source>
        <extracomment>%1 is an e-mail address</extracomment>
        <translation>Ciò che ricorda: ha scritto a %1?</translation>
    </message>
    <message>
        <source>Your sent mail: it is not among what this mailbox keeps. Look also on the telephone or the other computer from which you write.</source>
        <translation>I messaggi inviati: questo non è tra quelli che conserva questa casella. Guardi anche sul telefono o sull’altro computer da cui scrive.</translation>
    </message>
    <message>
        <source>The message itself: the notice returns too little of it to show which way it took.</source>
        <translation>Il messaggio stesso: l’avviso ne riporta troppo poco per mostrare quale percorso abbia seguito.</translation>
    </message>
    <message>
        <source>The records of your domain: looking them up, where you allow it in the settings, can show whether the sending computer was entitled to use your address.</source>
        <translation>Le voci del Suo dominio: consultarle, se lo permette nelle impostazioni, può mostrare se il computer mittente aveva diritto di usare il Suo indirizzo.</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Stopped, as you asked.</source>
        <translation>Fermato, come ha chiesto.</translation>
    </message>
    <message>
        <source>Start again whenever you like. Nothing is lost.</source>
        <translation>Ricominci quando vuole. Nulla è perduto.</translation>
    </message>
    <message>
        <source>This computer has no connection to the internet.</source>
        <translation>Questo computer non è collegato a Internet.</translation>
    </message>
    <message>
        <source>Check the network, then try again. What was found before is still here.</source>
        <translation>Controlli la rete, poi riprovi. Ciò che è stato trovato finora è ancora qui.</translation>
    </message>
    <message>
        <source>There is no mail server named %1.</source>
        <extracomment>%1 is a server&apos;s name, such as imap.example.org</extracomment>
        <translation>Non esiste un server di posta di nome %1.</translation>
    </message>
    <message>
        <source>There is no mail server of that name.</source>
        <translation>Non esiste un server di posta con quel nome.</translation>
    </message>
    <message>
        <source>Check the spelling of the server&apos;s name, and that you are connected to the internet.</source>
        <translation>Controlli come è scritto il nome del server e la connessione a Internet.</translation>
    </message>
    <message>
        <source>%1 does not accept a connection for mail there.</source>
        <translation>%1 non accetta lì connessioni per la posta.</translation>
    </message>
    <message>
        <source>The server does not accept a connection for mail there.</source>
        <translation>Il server non accetta lì connessioni per la posta.</translation>
    </message>
    <message>
        <source>Check the port (993 at most providers), or try again in a few minutes.</source>
        <translation>Controlli la porta (993 presso quasi tutti i fornitori), o riprovi tra qualche minuto.</translation>
    </message>
    <message>
        <source>The connection to %1 broke off.</source>
        <translation>La connessione con %1 si è interrotta.</translation>
    </message>
    <message>
        <source>The connection broke off.</source>
        <translation>La connessione si è interrotta.</translation>
    </message>
    <message>
        <source>Try again. It goes on where it stopped; nothing is lost.</source>
        <translation>Riprovi. Continua da dove si era fermato; nulla è perduto.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 non ha risposto in tempo.</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>Il server non ha risposto in tempo.</translation>
    </message>
    <message>
        <source>Check the network, then try again in a few minutes.</source>
        <translation>Controlli la rete, poi riprovi tra qualche minuto.</translation>
    </message>
    <message>
        <source>%1 offers no protected connection that this program could use.</source>
        <translation>%1 non offre una connessione protetta che questo programma possa usare.</translation>
    </message>
    <message>
        <source>The server offers no protected connection that this program could use.</source>
        <translation>Il server non offre una connessione protetta che questo programma possa usare.</translation>
    </message>
    <message>
        <source>Your password was not sent. Try port 993 with “Encrypted from the start (TLS)”, or ask your provider for the right settings.</source>
        <translation>La password non è stata inviata. Provi la porta 993 con “Cifrata fin dall’inizio (TLS)”, o chieda al fornitore le impostazioni giuste.</translation>
    </message>
    <message>
        <source>%1 cannot prove that it is the server it claims to be.</source>
        <translation>%1 non può dimostrare di essere il server che dice di essere.</translation>
    </message>
    <message>
        <source>The server cannot prove that it is the one it claims to be.</source>
        <translation>Il server non può dimostrare di essere quello che dice di essere.</translation>
    </message>
    <message>
        <source>Your password was not sent. In a café or hotel, try another network. If the server is your own, you can look at its certificate and trust it for this account.</source>
        <translation>La password non è stata inviata. In un bar o in albergo, provi un’altra rete. Se il server è Suo, può guardarne il certificato e fidarsene per questo account.</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired, or this computer&apos;s clock is wrong.</source>
        <translation>Il certificato di %1 è scaduto, o l’orologio di questo computer è sbagliato.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has expired, or this computer&apos;s clock is wrong.</source>
        <translation>Il certificato del server è scaduto, o l’orologio di questo computer è sbagliato.</translation>
    </message>
    <message>
        <source>Your password was not sent. Check the date on this computer; if it is right, tell your provider.</source>
        <translation>La password non è stata inviata. Controlli la data di questo computer; se è giusta, avvisi il fornitore.</translation>
    </message>
    <message>
        <source>The server that answered is not %1: its certificate is for another name.</source>
        <translation>Il server che ha risposto non è %1: il suo certificato è per un altro nome.</translation>
    </message>
    <message>
        <source>The server that answered is not the one you asked for: its certificate is for another name.</source>
        <translation>Il server che ha risposto non è quello richiesto: il suo certificato è per un altro nome.</translation>
    </message>
    <message>
        <source>Your password was not sent. Check the spelling of the server&apos;s name, or ask your provider for it.</source>
        <translation>La password non è stata inviata. Controlli come è scritto il nome del server, o lo chieda al fornitore.</translation>
    </message>
    <message>
        <source>%1 shows another certificate than the one you accepted.</source>
        <translation>%1 mostra un certificato diverso da quello che ha accettato.</translation>
    </message>
    <message>
        <source>The server shows another certificate than the one you accepted.</source>
        <translation>Il server mostra un certificato diverso da quello che ha accettato.</translation>
    </message>
    <message>
        <source>Your password was not sent. Ask whoever runs the server whether the certificate was renewed before you accept the new one.</source>
        <translation>La password non è stata inviata. Chieda a chi gestisce il server se il certificato è stato rinnovato, prima di accettare quello nuovo.</translation>
    </message>
    <message>
        <source>The server did not accept this address and password.</source>
        <translation>Il server non ha accettato questo indirizzo con questa password.</translation>
    </message>
    <message>
        <source>Type the password once more. Many providers want a separate app password here, not the one for their website.</source>
        <translation>Scriva ancora una volta la password. Molti fornitori vogliono qui una password per app, non quella del loro sito.</translation>
    </message>
    <message>
        <source>Your provider wants an app password here.</source>
        <translation>Il fornitore vuole qui una password per app.</translation>
    </message>
    <message>
        <source>Make one on your provider&apos;s website and type it in place of your usual password.</source>
        <translation>Ne crei una sul sito del fornitore e la scriva al posto della password abituale.</translation>
    </message>
    <message>
        <source>%1 offers no way to sign in with a password.</source>
        <translation>%1 non permette di accedere con una password.</translation>
    </message>
    <message>
        <source>The server offers no way to sign in with a password.</source>
        <translation>Il server non permette di accedere con una password.</translation>
    </message>
    <message>
        <source>Your password was not sent. Ask your provider how mail programs sign in.</source>
        <translation>La password non è stata inviata. Chieda al fornitore come accedono i programmi di posta.</translation>
    </message>
    <message>
        <source>%1 did not let this program in: the request was declined in the browser.</source>
        <extracomment>%1 is a provider&apos;s name, such as Google</extracomment>
        <translation>%1 non ha fatto entrare questo programma: la richiesta è stata rifiutata nel browser.</translation>
    </message>
    <message>
        <source>This program was not let in: the request was declined in the browser.</source>
        <translation>Questo programma non è stato fatto entrare: la richiesta è stata rifiutata nel browser.</translation>
    </message>
    <message>
        <source>If that was a slip, start again and agree in the browser. At work or school, an administrator may have to allow it first.</source>
        <translation>Se è stato uno sbaglio, ricominci e accetti nel browser. Al lavoro o a scuola può darsi che un amministratore debba prima permetterlo.</translation>
    </message>
    <message>
        <source>Signing in at %1 was not finished in the browser.</source>
        <extracomment>%1 is a provider&apos;s name, such as Google</extracomment>
        <translation>L’accesso a %1 non è stato completato nel browser.</translation>
    </message>
    <message>
        <source>Signing in was not finished in the browser.</source>
        <translation>L’accesso non è stato completato nel browser.</translation>
    </message>
    <message>
        <source>Start again, and stay with the browser&apos;s page until it tells you to come back here.</source>
        <translation>Ricominci, e resti sulla pagina del browser finché non Le dice di tornare qui.</translation>
    </message>
    <message>
        <source>%1 wants you to sign in again.</source>
        <extracomment>%1 is a provider&apos;s name, such as Google</extracomment>
        <translation>%1 Le chiede di accedere di nuovo.</translation>
    </message>
    <message>
        <source>Your provider wants you to sign in again.</source>
        <translation>Il fornitore Le chiede di accedere di nuovo.</translation>
    </message>
    <message>
        <source>Sign in through the browser once more. This happens after a change of password, after a long time, or when you withdrew this program&apos;s access.</source>
        <translation>Acceda ancora una volta dal browser. Succede dopo un cambio di password, dopo molto tempo, o se ha tolto l’accesso a questo programma.</translation>
    </message>
    <message>
        <source>You signed in as %1, which is not the address you gave here.</source>
        <extracomment>%1 is an e-mail address</extracomment>
        <translation>Ha effettuato l’accesso come %1, che non è l’indirizzo indicato qui.</translation>
    </message>
    <message>
        <source>You signed in with another address than the one you gave here.</source>
        <translation>Ha effettuato l’accesso con un indirizzo diverso da quello indicato qui.</translation>
    </message>
    <message>
        <source>Start again and choose the right account in the browser, or change the address here.</source>
        <translation>Ricominci e scelga l’account giusto nel browser, o cambi qui l’indirizzo.</translation>
    </message>
    <message>
        <source>No web browser could be opened.</source>
        <translation>Non è stato possibile aprire un browser.</translation>
    </message>
    <message>
        <source>Choose a standard browser in this computer&apos;s settings, then try again. An app password, where your provider offers one, works without a browser.</source>
        <translation>Scelga un browser predefinito nelle impostazioni di questo computer, poi riprovi. Una password per app, se il fornitore la offre, funziona senza browser.</translation>
    </message>
    <message>
        <source>This copy of the program is not registered at %1, so it cannot sign in there through the browser.</source>
        <extracomment>%1 is a provider&apos;s name, such as Google</extracomment>
        <translation>Questa copia del programma non è registrata presso %1, quindi non può accedervi dal browser.</translation>
    </message>
    <message>
        <source>This copy of the program is not registered at your provider, so it cannot sign in there through the browser.</source>
        <translation>Questa copia del programma non è registrata presso il fornitore, quindi non può accedervi dal browser.</translation>
    </message>
    <message>
        <source>Use an app password if your provider offers one, or give a client ID of your own in the settings.</source>
        <translation>Usi una password per app se il fornitore la offre, o indichi nelle impostazioni un ID client Suo.</translation>
    </message>
    <message>
        <source>%1 does not accept this program&apos;s registration.</source>
        <extracomment>%1 is a provider&apos;s name, such as Google</extracomment>
        <translation>%1 non accetta la registrazione di questo programma.</translation>
    </message>
    <message>
        <source>Your provider does not accept this program&apos;s registration.</source>
        <translation>Il fornitore non accetta la registrazione di questo programma.</translation>
    </message>
    <message>
        <source>Check the client ID in the settings. At work or school, an administrator may have to allow this program.</source>
        <translation>Controlli l’ID client nelle impostazioni. Al lavoro o a scuola può darsi che un amministratore debba permettere questo programma.</translation>
    </message>
    <message>
        <source>The mail server is busy.</source>
        <translation>Il server di posta è occupato.</translation>
    </message>
    <message>
        <source>Wait a few minutes, then try again.</source>
        <translation>Aspetti qualche minuto, poi riprovi.</translation>
    </message>
    <message>
        <source>The mail server refused to do that.</source>
        <translation>Il server di posta si è rifiutato di farlo.</translation>
    </message>
    <message>
        <source>Try again. If it keeps refusing, show your provider the details below.</source>
        <translation>Riprovi. Se continua a rifiutare, mostri al fornitore i dettagli qui sotto.</translation>
    </message>
    <message>
        <source>The mail server gave an answer that makes no sense.</source>
        <translation>Il server di posta ha dato una risposta senza senso.</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again; if it happens again, show your provider the details below.</source>
        <translation>Nulla è stato cambiato. Riprovi; se succede ancora, mostri al fornitore i dettagli qui sotto.</translation>
    </message>
    <message>
        <source>The folder “%1” is not there any more.</source>
        <translation>La cartella “%1” non c’è più.</translation>
    </message>
    <message>
        <source>The folder is not there any more.</source>
        <translation>La cartella non c’è più.</translation>
    </message>
    <message>
        <source>Check the mailbox again: the list is then brought up to date.</source>
        <translation>Controlli di nuovo la casella: così l’elenco viene aggiornato.</translation>
    </message>
    <message>
        <source>The folder “%1” may be read but not changed.</source>
        <translation>La cartella “%1” si può leggere ma non cambiare.</translation>
    </message>
    <message>
        <source>The folder may be read but not changed.</source>
        <translation>La cartella si può leggere ma non cambiare.</translation>
    </message>
    <message>
        <source>Nothing was moved. Ask whoever owns the folder.</source>
        <translation>Nulla è stato spostato. Chieda a chi possiede la cartella.</translation>
    </message>
    <message>
        <source>The mailbox was rebuilt since it was last checked.</source>
        <translation>La casella è stata ricostruita dall’ultimo controllo.</translation>
    </message>
    <message>
        <source>Nothing was moved, to be safe. Check the mailbox again, then repeat the clean-up.</source>
        <translation>Per prudenza nulla è stato spostato. Controlli di nuovo la casella, poi ripeta la pulizia.</translation>
    </message>
    <message>
        <source>Your mailbox is full, so the server could not move the messages.</source>
        <translation>La casella è piena, perciò il server non ha potuto spostare i messaggi.</translation>
    </message>
    <message>
        <source>Empty the Trash in your mail program, then try again.</source>
        <translation>Svuoti il cestino nel programma di posta, poi riprovi.</translation>
    </message>
    <message>
        <source>%1 was not found.</source>
        <extracomment>%1 is a file&apos;s or folder&apos;s name</extracomment>
        <translation>%1 non è stato trovato.</translation>
    </message>
    <message>
        <source>The file was not found.</source>
        <translation>Il file non è stato trovato.</translation>
    </message>
    <message>
        <source>Check the name, and that the disk it is on is connected.</source>
        <translation>Controlli il nome, e che il disco su cui si trova sia collegato.</translation>
    </message>
    <message>
        <source>%1 could not be read.</source>
        <translation>Non è stato possibile leggere %1.</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>Non è stato possibile leggere il file.</translation>
    </message>
    <message>
        <source>Check that you are allowed to open it.</source>
        <translation>Controlli di avere il permesso di aprirlo.</translation>
    </message>
    <message>
        <source>%1 is damaged or is another kind of file.</source>
        <translation>%1 è danneggiato o è un altro tipo di file.</translation>
    </message>
    <message>
        <source>The file is damaged or is another kind of file.</source>
        <translation>Il file è danneggiato o è di un altro tipo.</translation>
    </message>
    <message>
        <source>Choose another file. This one was not changed.</source>
        <translation>Scelga un altro file. Questo non è stato modificato.</translation>
    </message>
    <message>
        <source>There is no room left on this computer&apos;s disk.</source>
        <translation>Sul disco di questo computer non c’è più spazio.</translation>
    </message>
    <message>
        <source>Make room, then try again. Your mail on the server is untouched.</source>
        <translation>Faccia spazio, poi riprovi. La Sua posta sul server è intatta.</translation>
    </message>
    <message>
        <source>What this program remembers was written by a newer version of it.</source>
        <translation>Ciò che questo programma ricorda è stato scritto da una sua versione più nuova.</translation>
    </message>
    <message>
        <source>Install the newer version again, or start afresh: the old file is then put aside, not deleted.</source>
        <translation>Installi di nuovo la versione più nuova, o ricominci da capo: il vecchio file viene messo da parte, non eliminato.</translation>
    </message>
    <message>
        <source>The file in which this program remembers things is damaged.</source>
        <translation>Il file in cui questo programma conserva ciò che sa è danneggiato.</translation>
    </message>
    <message>
        <source>Start afresh: the damaged file is put aside, not deleted, and your mail is read again. Your mailbox is untouched.</source>
        <translation>Ricominci da capo: il file danneggiato viene messo da parte, non eliminato, e la posta viene letta di nuovo. La casella è intatta.</translation>
    </message>
    <message>
        <source>Another copy of this program is at work on the same mailbox.</source>
        <translation>Un’altra copia di questo programma sta lavorando sulla stessa casella.</translation>
    </message>
    <message>
        <source>Wait until it is done, or close it, then try again.</source>
        <translation>Aspetti che abbia finito, o la chiuda, poi riprovi.</translation>
    </message>
    <message>
        <source>The password for this account is not known any more.</source>
        <translation>La password di questo account non è più nota.</translation>
    </message>
    <message>
        <source>Type it again. This computer has no keychain running, so it is kept only until you close the program.</source>
        <translation>La scriva di nuovo. Su questo computer non è attivo un portachiavi, quindi viene conservata solo finché non chiude il programma.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain is locked.</source>
        <translation>Il portachiavi di questo computer è bloccato.</translation>
    </message>
    <message>
        <source>Unlock the keychain, then try again, or type the password again.</source>
        <translation>Sblocchi il portachiavi, poi riprovi, o scriva di nuovo la password.</translation>
    </message>
    <message>
        <source>“%1” cannot be right.</source>
        <translation>“%1” non può essere giusto.</translation>
    </message>
    <message>
        <source>Something that was typed cannot be right.</source>
        <translation>Qualcosa di ciò che è stato scritto non può essere giusto.</translation>
    </message>
    <message>
        <source>Check it for slips and type it again.</source>
        <translation>Controlli se c’è un errore di battitura e scriva di nuovo.</translation>
    </message>
    <message>
        <source>This kind of mailbox cannot do that.</source>
        <translation>Questo tipo di casella non lo permette.</translation>
    </message>
    <message>
        <source>Saved mail in single files can be read here, but not cleared up. Add the account itself to do that.</source>
        <translation>I messaggi salvati in singoli file si possono leggere qui, ma non togliere. Per farlo, aggiunga l’account stesso.</translation>
    </message>
    <message>
        <source>Something went wrong inside this program.</source>
        <translation>Qualcosa è andato storto in questo programma.</translation>
    </message>
    <message>
        <source>Your mail is untouched. Try again; if it happens again, please report it with the details below.</source>
        <translation>La Sua posta è intatta. Riprovi; se succede ancora, lo segnali con i dettagli qui sotto.</translation>
    </message>
    <message>
        <source>This mail server cannot delete single messages for good.</source>
        <translation>Questo server di posta non può eliminare per sempre singoli messaggi.</translation>
    </message>
    <message>
        <source>Nothing was deleted. Move them to Trash instead, and empty the Trash in your mail program.</source>
        <translation>Nulla è stato eliminato. Li sposti invece nel cestino, e lo svuoti nel programma di posta.</translation>
    </message>
</context>
<context>
    <name>EvidenceLines</name>
    <message>
        <source>Strong sign</source>
        <extracomment>How much a piece of evidence weighs</extracomment>
        <translation>Indizio forte</translation>
    </message>
    <message>
        <source>Weak sign</source>
        <translation>Indizio debole</translation>
    </message>
    <message>
        <source>Fair sign</source>
        <extracomment>How much a piece of evidence weighs</extracomment>
        <translation>Indizio chiaro</translation>
    </message>
</context>
<context>
    <name>EvidenceText</name>
    <message>
        <source>The message lies in your Sent folder, and it went to this recipient.</source>
        <extracomment>Facts that tell whether the person wrote a returned message. First a plain sentence for somebody without technical knowledge, then a short technical line with the facts as blanks.</extracomment>
        <translation>Il messaggio si trova nella cartella della posta inviata, ed era per questo destinatario.</translation>
    </message>
    <message>
        <source>Same Message-ID as your mail of %1 to %2</source>
        <extracomment>%1 is a date, %2 an e-mail address.</extracomment>
        <translation>Stesso Message-ID del Suo messaggio del %1 a %2</translation>
    </message>
    <message>
        <source>The message lies in your Sent folder. Somebody passed it on to the address that failed.</source>
        <translation>Il messaggio si trova nella cartella della posta inviata. Qualcuno lo ha inoltrato all’indirizzo che non ha funzionato.</translation>
    </message>
    <message>
        <source>It carries the number of a message of yours, but it did not come from your mail provider.</source>
        <translation>Porta il numero di un Suo messaggio, ma non veniva dal Suo fornitore di posta.</translation>
    </message>
    <message>
        <source>Message-ID of your mail of %1 to %2, handed over by a stranger</source>
        <extracomment>%1 is a date, %2 an e-mail address.</extracomment>
        <translation>Message-ID del Suo messaggio del %1 a %2, consegnato da un estraneo</translation>
    </message>
    <message>
        <source>Your Sent folder holds a message with this subject to this person, from that time.</source>
        <translation>Nella cartella della posta inviata c’è un messaggio di quel periodo con questo oggetto per questa persona.</translation>
    </message>
    <message>
        <source>Your mail of %1 to %2</source>
        <extracomment>%1 is a date, %2 an e-mail address.</extracomment>
        <translation>Il Suo messaggio del %1 a %2</translation>
    </message>
    <message>
        <source>You wrote to this address shortly before.</source>
        <translation>Aveva scritto a questo indirizzo poco prima.</translation>
    </message>
    <message>
        <source>You sent a message with this subject to others at that time.</source>
        <translation>In quel momento ha mandato ad altri un messaggio con questo oggetto.</translation>
    </message>
    <message>
        <source>Subject in Sent: %1</source>
        <extracomment>%1 is the subject of a message.</extracomment>
        <translation>Oggetto nella posta inviata: %1</translation>
    </message>
    <message>
        <source>It answers a message that lies in your mailbox.</source>
        <translation>Risponde a un messaggio che si trova nella Sua casella.</translation>
    </message>
    <message>
        <source>You have been in touch with this address before.</source>
        <translation>Ha già avuto contatti con questo indirizzo.</translation>
    </message>
    <message>
        <source>Known address: %1</source>
        <extracomment>%1 is an e-mail address.</extracomment>
        <translation>Indirizzo noto: %1</translation>
    </message>
    <message>
        <source>It is not in your Sent folder, which holds your other messages of those days.</source>
        <translation>Non è nella cartella della posta inviata, che contiene gli altri Suoi messaggi di quei giorni.</translation>
    </message>
    <message>
        <source>It is not in your Sent folder. That alone means little: not every device saves its mail there.</source>
        <translation>Non è nella cartella della posta inviata. Da solo questo dice poco: non tutti i dispositivi salvano lì la posta.</translation>
    </message>
    <message>
        <source>You have never written to this address before.</source>
        <translation>Non ha mai scritto prima a questo indirizzo.</translation>
    </message>
    <message>
        <source>Unknown address: %1</source>
        <extracomment>%1 is an e-mail address.</extracomment>
        <translation>Indirizzo sconosciuto: %1</translation>
    </message>
    <message>
        <source>Your mail provider&apos;s digital signature on the message is genuine, so it went out through an account there.</source>
        <translation>La firma digitale del Suo fornitore di posta sul messaggio è autentica, quindi è uscito da un account presso di lui.</translation>
    </message>
    <message>
        <source>DKIM signature of %1 verified over the returned header</source>
        <extracomment>%1 is a domain name. DKIM is the name of a technique.</extracomment>
        <translation>Firma DKIM di %1 verificata sull’intestazione restituita</translation>
    </message>
    <message>
        <source>It carries a genuine signature, but somebody copied the signed message and sent it on to others.</source>
        <translation>Porta una firma autentica, ma qualcuno ha copiato il messaggio firmato e lo ha mandato ad altri.</translation>
    </message>
    <message>
        <source>DKIM signature of %1 on a copy: other recipient or other text, handed over by a stranger</source>
        <extracomment>%1 is a domain name. DKIM is the name of a technique.</extracomment>
        <translation>Firma DKIM di %1 su una copia: altro destinatario o altro testo, consegnata da un estraneo</translation>
    </message>
    <message>
        <source>It lacks the digital signature that your mail provider puts on all your messages.</source>
        <translation>Manca la firma digitale che il Suo fornitore di posta mette su tutti i Suoi messaggi.</translation>
    </message>
    <message>
        <source>Your own mail provider had the message in its hands and reports the failure.</source>
        <translation>Il Suo stesso fornitore di posta ha avuto il messaggio in mano e segnala la mancata consegna.</translation>
    </message>
    <message>
        <source>Reported by %1</source>
        <extracomment>%1 is a host name.</extracomment>
        <translation>Segnalato da %1</translation>
    </message>
    <message>
        <source>The receiving server got the message from your mail provider.</source>
        <translation>Il server ricevente ha avuto il messaggio dal Suo fornitore di posta.</translation>
    </message>
    <message>
        <source>%1 (%2), allowed to send for your domain, handed it to %3</source>
        <extracomment>%1 is an IP address, %2 its name, %3 the receiving host.</extracomment>
        <translation>%1 (%2), autorizzato a inviare per il Suo dominio, lo ha consegnato a %3</translation>
    </message>
    <message>
        <source>The receiving server got the message from a computer of your mail provider.</source>
        <translation>Il server ricevente ha avuto il messaggio da un computer del Suo fornitore di posta.</translation>
    </message>
    <message>
        <source>%1 (%2) handed it to %3</source>
        <extracomment>%1 is an IP address, %2 its name, %3 the receiving host.</extracomment>
        <translation>%1 (%2) lo ha consegnato a %3</translation>
    </message>
    <message>
        <source>The computer that passed the message on called itself by a name of your mail provider.</source>
        <translation>Il computer che ha passato il messaggio si è presentato con un nome del Suo fornitore di posta.</translation>
    </message>
    <message>
        <source>%1 said to be %2 when it handed it to %3</source>
        <extracomment>%1 is an IP address, %2 the name it gave, %3 the receiving host.</extracomment>
        <translation>%1 si è presentato come %2 quando lo ha consegnato a %3</translation>
    </message>
    <message>
        <source>The receiving server got the message from a computer that has nothing to do with your mail provider.</source>
        <translation>Il server ricevente ha avuto il messaggio da un computer che non ha nulla a che fare con il Suo fornitore di posta.</translation>
    </message>
    <message>
        <source>A mailing list or a forwarding service had the message in between.</source>
        <translation>Nel mezzo, il messaggio è passato da una lista di distribuzione o da un servizio di inoltro.</translation>
    </message>
    <message>
        <source>Whoever sent it was not allowed to send mail for your address.</source>
        <translation>Chi lo ha mandato non era autorizzato a inviare posta per il Suo indirizzo.</translation>
    </message>
    <message>
        <source>SPF of %2 refuses %1</source>
        <extracomment>%1 is an IP address, %2 a domain name. SPF is the name of a technique.</extracomment>
        <translation>SPF di %2 rifiuta %1</translation>
    </message>
    <message>
        <source>Somebody else&apos;s mail account was used to send it.</source>
        <translation>Per mandarlo è stato usato l’account di posta di qualcun altro.</translation>
    </message>
    <message>
        <source>Way: %1 (%2) to %3</source>
        <extracomment>%1 is an IP address, %2 its name, %3 the receiving host.</extracomment>
        <translation>Percorso: %1 (%2) verso %3</translation>
    </message>
    <message>
        <source>It pretends to have passed your mail provider, which the later part of its way contradicts.</source>
        <translation>Finge di essere passato dal Suo fornitore di posta, ma la parte successiva del percorso lo contraddice.</translation>
    </message>
    <message>
        <source>Whoever sent it had signed in to an account at your mail provider.</source>
        <translation>Chi lo ha mandato aveva effettuato l’accesso a un account presso il Suo fornitore di posta.</translation>
    </message>
    <message>
        <source>The notice came back to a secret return address that only your mail provider puts on outgoing mail.</source>
        <translation>L’avviso è arrivato a un indirizzo di ritorno segreto che solo il Suo fornitore mette sulla posta in uscita.</translation>
    </message>
    <message>
        <source>The receiving server checked the sender and found it false.</source>
        <translation>Il server ricevente ha controllato il mittente e lo ha giudicato falso.</translation>
    </message>
    <message>
        <source>Checked by %1</source>
        <extracomment>%1 is a host name.</extracomment>
        <translation>Controllato da %1</translation>
    </message>
    <message>
        <source>The receiving server checked the sender and found it in order.</source>
        <translation>Il server ricevente ha controllato il mittente e lo ha giudicato in regola.</translation>
    </message>
    <message>
        <source>The receiving server refused it because it could not confirm the sender.</source>
        <translation>Il server ricevente lo ha rifiutato perché non ha potuto confermare il mittente.</translation>
    </message>
    <message>
        <source>Its words: %1</source>
        <extracomment>%1 is a mail server&apos;s reply, in its own words.</extracomment>
        <translation>La sua risposta: %1</translation>
    </message>
    <message>
        <source>The receiving server refused it because it came straight from somebody&apos;s home connection.</source>
        <translation>Il server ricevente lo ha rifiutato perché veniva direttamente da una connessione domestica.</translation>
    </message>
    <message>
        <source>The message carries somebody else&apos;s name and address as its author.</source>
        <translation>Il messaggio porta come autore il nome e l’indirizzo di qualcun altro.</translation>
    </message>
    <message>
        <source>From: %1</source>
        <extracomment>%1 is an e-mail address.</extracomment>
        <translation>Da: %1</translation>
    </message>
    <message>
        <source>It carries an address of your domain that you don&apos;t write from.</source>
        <translation>Porta un indirizzo del Suo dominio da cui Lei non scrive.</translation>
    </message>
    <message>
        <source>The name beside your address is not the one you use.</source>
        <translation>Il nome accanto al Suo indirizzo non è quello che usa.</translation>
    </message>
    <message>
        <source>Name: %1</source>
        <extracomment>%1 is a person&apos;s name as a message gives it.</extracomment>
        <translation>Nome: %1</translation>
    </message>
    <message>
        <source>The name beside your address is the one you use.</source>
        <translation>Il nome accanto al Suo indirizzo è quello che usa.</translation>
    </message>
    <message>
        <source>It was written with a mail program that you use.</source>
        <translation>È stato scritto con un programma di posta che Lei usa.</translation>
    </message>
    <message>
        <source>Program: %1</source>
        <extracomment>%1 is the name of a mail program.
----------
%1 is the name of a mail program; may be empty.
----------
%1 is the name of a program.</extracomment>
        <translation>Programma: %1</translation>
    </message>
    <message>
        <source>It was not written with any mail program that you use.</source>
        <translation>Non è stato scritto con alcun programma di posta che Lei usa.</translation>
    </message>
    <message>
        <source>Its number is made the way your mail program makes them.</source>
        <translation>Il numero del messaggio è fatto come li fa il Suo programma di posta.</translation>
    </message>
    <message>
        <source>Its number is not made the way your mail programs make them.</source>
        <translation>Il numero del messaggio non è fatto come li fanno i Suoi programmi di posta.</translation>
    </message>
    <message>
        <source>Its number was given out by a computer that is not yours and not your mail provider&apos;s.</source>
        <translation>Il numero del messaggio è stato dato da un computer che non è né Suo né del Suo fornitore di posta.</translation>
    </message>
    <message>
        <source>Message-ID made by %1</source>
        <extracomment>%1 is a host name.</extracomment>
        <translation>Message-ID creato da %1</translation>
    </message>
    <message>
        <source>It was written on a clock set to your time zone.</source>
        <translation>È stato scritto con un orologio regolato sul Suo fuso orario.</translation>
    </message>
    <message>
        <source>Date: %1</source>
        <extracomment>%1 is a date as the message gives it.</extracomment>
        <translation>Data: %1</translation>
    </message>
    <message>
        <source>It was written on a clock set to a different time zone from yours.</source>
        <translation>È stato scritto con un orologio regolato su un fuso orario diverso dal Suo.</translation>
    </message>
    <message>
        <source>It was sent at an hour at which you never write.</source>
        <translation>È stato mandato a un’ora in cui non scrive mai.</translation>
    </message>
    <message>
        <source>Hour of the day: %1</source>
        <extracomment>%1 is an hour of the day, 0 to 23.</extracomment>
        <translation>Ora del giorno: %1</translation>
    </message>
    <message>
        <source>The date on the message does not fit the day on which it was on its way.</source>
        <translation>La data del messaggio non corrisponde al giorno in cui era in viaggio.</translation>
    </message>
    <message>
        <source>It was sent over an internet connection that you use.</source>
        <translation>È stato mandato da una connessione a Internet che Lei usa.</translation>
    </message>
    <message>
        <source>Connection: %1</source>
        <extracomment>%1 is a host name or an IP address.</extracomment>
        <translation>Connessione: %1</translation>
    </message>
    <message>
        <source>It was sent over an internet connection that you have not used before.</source>
        <translation>È stato mandato da una connessione a Internet che Lei non ha mai usato.</translation>
    </message>
    <message>
        <source>A computer of your own website or mail provider sent it, for example for a form on your site.</source>
        <translation>Lo ha mandato un computer del Suo sito o del Suo fornitore di posta, per esempio per un modulo sul sito.</translation>
    </message>
    <message>
        <source>Sent by %1</source>
        <extracomment>%1 is a host name or an IP address.</extracomment>
        <translation>Mandato da %1</translation>
    </message>
    <message>
        <source>Your mail provider has stopped your account from sending.</source>
        <translation>Il Suo fornitore di posta ha fermato l’invio dal Suo account.</translation>
    </message>
    <message>
        <source>It came in the middle of a flood of notices about mail that somebody else sent in your name.</source>
        <translation>È arrivato in mezzo a una valanga di avvisi su messaggi che qualcun altro ha mandato a Suo nome.</translation>
    </message>
    <message>
        <source>Notices in this flood: %1, since %2</source>
        <extracomment>%1 is a number of notices, %2 a date.</extracomment>
        <translation>Avvisi in questa valanga: %1, dal %2</translation>
    </message>
    <message>
        <source>It has the same subject as other mail that somebody else sent in your name then.</source>
        <translation>Ha lo stesso oggetto di altri messaggi che qualcun altro ha mandato allora a Suo nome.</translation>
    </message>
    <message>
        <source>Subject: %1</source>
        <extracomment>%1 is the subject of a message.</extracomment>
        <translation>Oggetto: %1</translation>
    </message>
    <message>
        <source>It came together with others about mail that somebody else sent through your account.</source>
        <translation>È arrivato insieme ad altri su messaggi che qualcun altro ha mandato dal Suo account.</translation>
    </message>
    <message>
        <source>Notices of that kind: %1, since %2</source>
        <extracomment>%1 is a number of notices, %2 a date.</extracomment>
        <translation>Avvisi di quel tipo: %1, dal %2</translation>
    </message>
    <message>
        <source>It belongs to a letter that you sent to many people that day.</source>
        <translation>Fa parte di un invio che quel giorno ha fatto a molte persone.</translation>
    </message>
    <message>
        <source>Notices about the same letter: %1, subject: %2</source>
        <extracomment>%1 is a number of notices, %2 the subject of a message.</extracomment>
        <translation>Avvisi sullo stesso invio: %1, oggetto: %2</translation>
    </message>
    <message>
        <source>The notice claims to come from your own mail provider, but it was sent by a stranger.</source>
        <translation>L’avviso dice di venire dal Suo fornitore di posta, ma lo ha mandato un estraneo.</translation>
    </message>
    <message>
        <source>Claims %1, came from %2</source>
        <extracomment>%1 is a domain name, %2 an IP address.</extracomment>
        <translation>Dice di essere %1, veniva da %2</translation>
    </message>
    <message>
        <source>Your mail provider checked the sender of the notice and found it false.</source>
        <translation>Il Suo fornitore di posta ha controllato il mittente dell’avviso e lo ha giudicato falso.</translation>
    </message>
    <message>
        <source>Claimed sender: %1</source>
        <extracomment>%1 is a domain name.</extracomment>
        <translation>Mittente dichiarato: %1</translation>
    </message>
    <message>
        <source>It carries the name of a well-known company, but the address is not theirs.</source>
        <translation>Porta il nome di un’azienda nota, ma l’indirizzo non è il suo.</translation>
    </message>
    <message>
        <source>Calls itself %1, writes from %2</source>
        <extracomment>%1 is the name shown as sender, %2 a domain name.</extracomment>
        <translation>Si chiama %1, scrive da %2</translation>
    </message>
    <message>
        <source>Its link leads to a place that has nothing to do with your mail provider.</source>
        <translation>Il link che contiene porta a una pagina che non ha nulla a che fare con il Suo fornitore di posta.</translation>
    </message>
    <message>
        <source>Link to %1</source>
        <extracomment>%1 is a host name.</extracomment>
        <translation>Link a %1</translation>
    </message>
    <message>
        <source>Your own address is hidden in the link, so that they know who clicked.</source>
        <translation>Nel link è nascosto il Suo indirizzo, così sanno chi ha fatto clic.</translation>
    </message>
    <message>
        <source>The link does not lead where it claims to.</source>
        <translation>Il link non porta dove dice di portare.</translation>
    </message>
    <message>
        <source>Shows &quot;%1&quot;, leads to %2</source>
        <extracomment>%1 is the text of a link, %2 the host it leads to.</extracomment>
        <translation>Mostra “%1”, porta a %2</translation>
    </message>
    <message>
        <source>It wants you to click, sign in or confirm something. Real notices don&apos;t.</source>
        <translation>Vuole che faccia clic, acceda o confermi qualcosa. Gli avvisi veri non lo fanno.</translation>
    </message>
    <message>
        <source>Button: %1</source>
        <extracomment>%1 is the text of a link or button.</extracomment>
        <translation>Pulsante: %1</translation>
    </message>
    <message>
        <source>It speaks of mail waiting for you. Real notices are about mail that you sent.</source>
        <translation>Parla di messaggi che La aspettano. Gli avvisi veri riguardano messaggi che ha mandato Lei.</translation>
    </message>
    <message>
        <source>It puts you under time pressure.</source>
        <translation>Le mette fretta.</translation>
    </message>
    <message>
        <source>It carries an attachment of a dangerous kind. Real notices don&apos;t.</source>
        <translation>Contiene un allegato di tipo pericoloso. Gli avvisi veri non ne hanno.</translation>
    </message>
    <message>
        <source>File: %1</source>
        <extracomment>%1 is a file name.</extracomment>
        <translation>File: %1</translation>
    </message>
    <message>
        <source>It names nobody whom a message could not reach.</source>
        <translation>Non nomina nessuno a cui un messaggio non sia arrivato.</translation>
    </message>
    <message>
        <source>It says that mail could not be delivered to you, yet it reached you.</source>
        <translation>Dice che non è stato possibile consegnarLe dei messaggi, eppure questo Le è arrivato.</translation>
    </message>
    <message>
        <source>The message it says it brings back was never on its way anywhere, and it holds a link.</source>
        <translation>Il messaggio che dice di riportare non è mai stato in viaggio da nessuna parte, e contiene un link.</translation>
    </message>
    <message>
        <source>Unlike real notices, it was sent from somebody&apos;s mail account.</source>
        <translation>A differenza degli avvisi veri, è stato mandato dall’account di posta di qualcuno.</translation>
    </message>
    <message>
        <source>Return address: %1</source>
        <extracomment>%1 is an e-mail address.</extracomment>
        <translation>Indirizzo di ritorno: %1</translation>
    </message>
    <message>
        <source>It was made with a program for mass mail, not by a mail server.</source>
        <translation>È stato fatto con un programma per invii di massa, non da un server di posta.</translation>
    </message>
    <message>
        <source>You said so yourself.</source>
        <translation>Lo ha detto Lei.</translation>
    </message>
    <message>
        <source>It is a copy of a message of yours, but it did not come from your mail provider. Somebody you wrote to may have passed it on.</source>
        <translation>È una copia di un Suo messaggio, ma non è venuta dal Suo fornitore di posta. Forse l’ha inoltrata qualcuno a cui ha scritto.</translation>
    </message>
    <message>
        <source>Same header as your mail of %1 to %2, handed over by a stranger</source>
        <extracomment>%1 is a date, %2 an e-mail address.</extracomment>
        <translation>Stessa intestazione del Suo messaggio del %1 a %2, consegnato da un estraneo</translation>
    </message>
    <message>
        <source>It came straight from somebody&apos;s home connection or from a computer without a name. Mail that people write goes through a mail server first.</source>
        <translation>È venuto direttamente da una connessione domestica o da un computer senza nome. La posta che scrivono le persone passa prima da un server di posta.</translation>
    </message>
    <message>
        <source>%1 (%2) handed it to %3 directly</source>
        <extracomment>%1 is an IP address, %2 its name, %3 the receiving host.</extracomment>
        <translation>%1 (%2) lo ha consegnato direttamente a %3</translation>
    </message>
    <message>
        <source>A mailing service sent it and signed it with its own name. If you use that service, for a newsletter or a shop for instance, the message may well be yours.</source>
        <translation>Lo ha mandato un servizio di invio, firmandolo con il proprio nome. Se Lei usa quel servizio, per esempio per una newsletter o un negozio, il messaggio può ben essere Suo.</translation>
    </message>
    <message>
        <source>Service: %1, handed to %2</source>
        <extracomment>%1 is the host name of a mailing service, %2 the receiving host.</extracomment>
        <translation>Servizio: %1, consegnato a %2</translation>
    </message>
    <message>
        <source>Several such messages went out through your account within hours, and none of them carries a mark of the way you write.</source>
        <translation>Diversi messaggi così sono usciti dal Suo account in poche ore, e in nessuno si riconosce il Suo modo di scrivere.</translation>
    </message>
    <message>
        <source>Messages of that kind: %1, since %2</source>
        <extracomment>%1 is a number of messages, %2 a date.</extracomment>
        <translation>Messaggi di quel tipo: %1, dal %2</translation>
    </message>
    <message>
        <source>It is in a language that you write.</source>
        <translation>È in una lingua in cui Lei scrive.</translation>
    </message>
    <message>
        <source>It is in a language in which you have not written before.</source>
        <translation>È in una lingua in cui Lei finora non ha scritto.</translation>
    </message>
    <message>
        <source>Its letters are stored in a way that your mail programs don&apos;t use.</source>
        <translation>Le lettere sono memorizzate in un modo che i Suoi programmi di posta non usano.</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;Add an account…</source>
        <translation>&amp;Aggiungi un account…</translation>
    </message>
    <message>
        <source>&amp;Open a folder of saved mail…</source>
        <translation>Apri una ca&amp;rtella di posta salvata…</translation>
    </message>
    <message>
        <source>Open the &amp;sample mailbox</source>
        <translation>Apri la casella di e&amp;sempio</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Esci</translation>
    </message>
    <message>
        <source>&amp;Mailbox</source>
        <translation>&amp;Casella</translation>
    </message>
    <message>
        <source>Check &amp;now</source>
        <translation>Controlla &amp;ora</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>Fer&amp;ma</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Trova…</translation>
    </message>
    <message>
        <source>&amp;Clean up…</source>
        <translation>Fai &amp;pulizia…</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Vai</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;iuto</translation>
    </message>
    <message>
        <source>&amp;What is all this about?</source>
        <translation>&amp;Di che si tratta?</translation>
    </message>
    <message>
        <source>&amp;About Undelivered</source>
        <translation>Informa&amp;zioni su Undelivered</translation>
    </message>
    <message>
        <source>E&amp;xplain a notice…</source>
        <translation>Spie&amp;ga un avviso…</translation>
    </message>
    <message>
        <source>Save or &amp;print a report…</source>
        <translation>Sa&amp;lva o stampa un rapporto…</translation>
    </message>
    <message>
        <source>&amp;Warn your contacts…</source>
        <translation>Avvisa i co&amp;ntatti…</translation>
    </message>
    <message>
        <source>&amp;Help on this page</source>
        <translation>Aiuto s&amp;u questa pagina</translation>
    </message>
    <message>
        <source>All &amp;codes in words</source>
        <translation>Tutti i codici s&amp;piegati</translation>
    </message>
    <message>
        <source>Can anybody &amp;send as me?</source>
        <translation>&amp;Qualcuno può inviare a mio nome?</translation>
    </message>
</context>
<context>
    <name>News</name>
    <message>
        <source>A message of yours did not arrive</source>
        <translation>Un Suo messaggio non è arrivato</translation>
    </message>
    <message>
        <source>Your message to %1 did not arrive</source>
        <extracomment>Title of a notification; %1 is an e-mail address</extracomment>
        <translation>Il Suo messaggio a %1 non è arrivato</translation>
    </message>
    <message>
        <source>%1. Subject: %2</source>
        <extracomment>Text of a notification: %1 why a message did not arrive (&quot;Mailbox full&quot;), %2 the subject of the message</extracomment>
        <translation>%1. Oggetto: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) of yours did not arrive</source>
        <translation>
            <numerusform>Un Suo messaggio non è arrivato</numerusform>
            <numerusform>%Ln Suoi messaggi non sono arrivati</numerusform>
        </translation>
    </message>
    <message>
        <source>To %1 and others</source>
        <extracomment>Text of a notification; %1 is a list of e-mail addresses</extracomment>
        <translation>A %1 e altri</translation>
    </message>
    <message>
        <source>Somebody may be sending mail through your account</source>
        <translation>Forse qualcuno manda messaggi dal Suo account</translation>
    </message>
    <message>
        <source>Open Undelivered: it says what to do, in order.</source>
        <translation>Apra Undelivered: dice che cosa fare, in ordine.</translation>
    </message>
    <message>
        <source>Somebody is using your address as a false sender</source>
        <translation>Qualcuno usa il Suo indirizzo come falso mittente</translation>
    </message>
    <message>
        <source>Notices about mail that you did not send are coming in. Your account is not involved.</source>
        <translation>Arrivano avvisi su messaggi che Lei non ha mandato. Il Suo account non c’entra.</translation>
    </message>
</context>
<context>
    <name>NoticeFacts</name>
    <message>
        <source>Recipient</source>
        <translation>Destinatario</translation>
    </message>
    <message>
        <source>Written to</source>
        <translation>Indirizzato a</translation>
    </message>
    <message>
        <source>Outcome</source>
        <extracomment>%1 what became of the message (&quot;Failed&quot;), %2 why (&quot;Mailbox full&quot;)</extracomment>
        <translation>Esito</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>One line of a copied list: %1 the name of a fact, %2 the fact</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Code</source>
        <extracomment>%1 is a code (&quot;550&quot;), %2 what it means</extracomment>
        <translation>Codice</translation>
    </message>
    <message>
        <source>The server&apos;s words</source>
        <translation>Risposta del server</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Indicato da</translation>
    </message>
    <message>
        <source>Last attempt</source>
        <translation>Ultimo tentativo</translation>
    </message>
    <message>
        <source>Will be tried until</source>
        <translation>Si tenta fino al</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Notice received</source>
        <translation>Avviso ricevuto</translation>
    </message>
    <message>
        <source>Notice from</source>
        <translation>Avviso da</translation>
    </message>
    <message>
        <source>Reporting server</source>
        <translation>Server che segnala</translation>
    </message>
    <message>
        <source>Message arrived there</source>
        <translation>Messaggio arrivato lì</translation>
    </message>
    <message>
        <source>The message&apos;s subject</source>
        <translation>Oggetto del messaggio</translation>
    </message>
    <message>
        <source>The message&apos;s sender</source>
        <translation>Mittente del messaggio</translation>
    </message>
    <message>
        <source>The message&apos;s recipients</source>
        <translation>Destinatari del messaggio</translation>
    </message>
    <message>
        <source>The message&apos;s date</source>
        <translation>Data del messaggio</translation>
    </message>
    <message>
        <source>The message&apos;s identifier</source>
        <translation>Identificativo del messaggio</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Cartella</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Dimensione</translation>
    </message>
    <message>
        <source>Recognised by</source>
        <extracomment>Before the words of a server&apos;s answer by which the program recognised the reason</extracomment>
        <translation>Riconosciuto da</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Somebody has sent mail from your account. Make sure that they cannot do it again.</source>
        <translation>Qualcuno ha mandato messaggi dal Suo account. Faccia in modo che non possa rifarlo.</translation>
    </message>
    <message>
        <source>Somebody is sending mail from your account. Follow the steps below now.</source>
        <translation>Qualcuno sta mandando messaggi dal Suo account. Segua ora i passi qui sotto.</translation>
    </message>
    <message>
        <source>Someone has forged your address. Your account was not used.</source>
        <translation>Qualcuno ha falsificato il Suo indirizzo. Il Suo account non è stato usato.</translation>
    </message>
    <message>
        <source>Someone is forging your address. Your account was not used.</source>
        <translation>Qualcuno sta falsificando il Suo indirizzo. Il Suo account non è stato usato.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) of yours did not arrive.</source>
        <translation>
            <numerusform>Un Suo messaggio non è arrivato.</numerusform>
            <numerusform>%Ln Suoi messaggi non sono arrivati.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) here only pretend to be delivery notices. Do not open any link in them.</source>
        <translation>
            <numerusform>%Ln messaggio qui finge soltanto di essere un avviso di mancata consegna. Non apra i link che contiene.</numerusform>
            <numerusform>%Ln messaggi qui fingono soltanto di essere avvisi di mancata consegna. Non apra i link che contengono.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n notice(s) the facts do not tell who sent the message.</source>
        <translation>
            <numerusform>Per %Ln avviso non si può stabilire chi ha mandato il messaggio.</numerusform>
            <numerusform>Per %Ln avvisi non si può stabilire chi ha mandato il messaggio.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s) found. Without your address nobody can tell whether you sent the messages.</source>
        <translation>
            <numerusform>%Ln avviso trovato. Senza il Suo indirizzo nessuno può dire se ha mandato Lei il messaggio.</numerusform>
            <numerusform>%Ln avvisi trovati. Senza il Suo indirizzo nessuno può dire se ha mandato Lei i messaggi.</numerusform>
        </translation>
    </message>
    <message>
        <source>All is well. None of the notices here needs anything from you.</source>
        <translation>Va tutto bene. Nessuno di questi avvisi Le chiede qualcosa.</translation>
    </message>
    <message>
        <source>No delivery notices in this mailbox. Nothing came back.</source>
        <translation>Nessun avviso di mancata consegna in questa casella. Non è tornato indietro nulla.</translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s), all on %1.</source>
        <extracomment>%n how many notices, %1 a day (&quot;3 November&quot;)</extracomment>
        <translation>
            <numerusform>%Ln avviso, del %1.</numerusform>
            <numerusform>%Ln avvisi, tutti del %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s), the first on %1, the latest on %2.</source>
        <extracomment>%n how many notices, %1 and %2 days (&quot;3 November&quot;)</extracomment>
        <translation>
            <numerusform>%Ln avviso, il primo del %1, l’ultimo del %2.</numerusform>
            <numerusform>%Ln avvisi, il primo del %1, l’ultimo del %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not to be overlooked: %n message(s) of your own did not arrive.</source>
        <translation>
            <numerusform>Da non trascurare: un Suo messaggio non è arrivato.</numerusform>
            <numerusform>Da non trascurare: %Ln Suoi messaggi non sono arrivati.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Besides, %n message(s) of your own did not arrive.</source>
        <translation>
            <numerusform>Inoltre, un Suo messaggio non è arrivato.</numerusform>
            <numerusform>Inoltre, %Ln Suoi messaggi non sono arrivati.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) only pretend to be delivery notices: do not open any link in them.</source>
        <translation>
            <numerusform>%Ln messaggio finge soltanto di essere un avviso di mancata consegna: non apra i link che contiene.</numerusform>
            <numerusform>%Ln messaggi fingono soltanto di essere avvisi di mancata consegna: non apra i link che contengono.</numerusform>
        </translation>
    </message>
    <message>
        <source>Scan every device</source>
        <translation>Controllare ogni dispositivo</translation>
    </message>
    <message>
        <source>Let a virus scanner check each computer and phone on which you read mail, and remove what it finds. If you have another device that is surely clean, do the next step there right away.</source>
        <translation>Faccia controllare da un antivirus ogni computer e telefono su cui legge la posta, ed elimini ciò che trova. Se ha un altro dispositivo sicuramente pulito, faccia subito lì il passo seguente.</translation>
    </message>
    <message>
        <source>Then change the password</source>
        <translation>Poi cambiare la password</translation>
    </message>
    <message>
        <source>Only after the scan: a program that listens to the keyboard would read the new password at once. Take one that you use nowhere else.</source>
        <translation>Solo dopo il controllo: un programma che spia la tastiera leggerebbe subito la nuova password. Ne scelga una che non usa altrove.</translation>
    </message>
    <message>
        <source>Sign out everywhere</source>
        <translation>Uscire dappertutto</translation>
    </message>
    <message>
        <source>In the settings of your mail account, end all other sessions and delete app passwords.</source>
        <translation>Nelle impostazioni dell’account di posta, chiuda tutte le altre sessioni ed elimini le password per app.</translation>
    </message>
    <message>
        <source>Look for traces</source>
        <translation>Cercare tracce</translation>
    </message>
    <message>
        <source>Check forwarding, filters, persons with access, and the recovery address. Remove what is not yours.</source>
        <translation>Controlli inoltri, filtri, persone con accesso e l’indirizzo di recupero. Tolga ciò che non è Suo.</translation>
    </message>
    <message>
        <source>Switch on two-step sign-in</source>
        <translation>Attivare l’accesso in due passaggi</translation>
    </message>
    <message>
        <source>Then a stolen password alone is not enough any more.</source>
        <translation>Così una password rubata da sola non basta più.</translation>
    </message>
    <message>
        <source>Warn your contacts</source>
        <translation>Avvisare i contatti</translation>
    </message>
    <message>
        <source>Ask them not to open odd mail that came in your name.</source>
        <translation>Chieda loro di non aprire messaggi strani arrivati a Suo nome.</translation>
    </message>
    <message>
        <source>Ask your provider to let you send again</source>
        <translation>Chiedere al fornitore di riattivare l’invio</translation>
    </message>
    <message>
        <source>Only needed where sending was blocked because of the misuse.</source>
        <translation>Serve solo se l’invio è stato bloccato per l’uso improprio.</translation>
    </message>
    <message>
        <source>Expect a few more notices</source>
        <translation>Aspettarsi ancora qualche avviso</translation>
    </message>
    <message>
        <source>Mail that is already on its way can still come back for some days.</source>
        <translation>I messaggi già in viaggio possono ancora tornare indietro per alcuni giorni.</translation>
    </message>
    <message>
        <source>Do not worry about your password</source>
        <translation>Non preoccuparsi per la password</translation>
    </message>
    <message>
        <source>It is not the problem. If you doubt it, a virus scan and then a new password do no harm.</source>
        <translation>Il problema non è quello. Se ha dubbi, un controllo antivirus e poi una nuova password non guastano.</translation>
    </message>
    <message>
        <source>Look at your own messages first</source>
        <translation>Guardare prima i propri messaggi</translation>
    </message>
    <message>
        <source>Between the forged ones there may be notices about mail that you did send.</source>
        <translation>Tra gli avvisi su messaggi falsi possono essercene su messaggi che ha davvero mandato Lei.</translation>
    </message>
    <message>
        <source>Ask them to distrust odd mail in your name.</source>
        <translation>Chieda loro di diffidare dei messaggi strani a Suo nome.</translation>
    </message>
    <message>
        <source>Expect two to four more days of notices</source>
        <translation>Aspettarsi avvisi per altri due, tre o quattro giorni</translation>
    </message>
    <message>
        <source>Sometimes it takes longer. Nobody can stop it from here, and it dies down by itself.</source>
        <translation>A volte ci vuole di più. Nessuno può fermarli da qui, e cessano da soli.</translation>
    </message>
    <message>
        <source>Clean up until they stop</source>
        <translation>Fare pulizia finché smettono</translation>
    </message>
    <message>
        <source>Move the forged ones to Trash. Notices about your own mail stay.</source>
        <translation>Sposti nel cestino quelli su messaggi falsi. Gli avvisi sui Suoi messaggi restano.</translation>
    </message>
    <message>
        <source>Have your domain protected</source>
        <extracomment>SPF, DKIM and DMARC are names of techniques and stay as they are.</extracomment>
        <translation>Far proteggere il dominio</translation>
    </message>
    <message>
        <source>Ask whoever runs the domain of your address for SPF, DKIM and DMARC. They make forging harder.</source>
        <translation>Chieda SPF, DKIM e DMARC a chi gestisce il dominio del Suo indirizzo. Rendono più difficile falsificarlo.</translation>
    </message>
    <message>
        <source>Read the reason</source>
        <translation>Leggere il motivo</translation>
    </message>
    <message>
        <source>Each notice says in plain words what happened.</source>
        <translation>Ogni avviso spiega con parole semplici che cosa è successo.</translation>
    </message>
    <message>
        <source>Check the address</source>
        <translation>Controllare l’indirizzo</translation>
    </message>
    <message>
        <source>Compare it letter by letter with one you know.</source>
        <translation>Lo confronti lettera per lettera con uno che conosce.</translation>
    </message>
    <message>
        <source>Reach the person another way</source>
        <translation>Raggiungere la persona in altro modo</translation>
    </message>
    <message>
        <source>A call is often the quickest.</source>
        <translation>Una telefonata è spesso la via più rapida.</translation>
    </message>
    <message>
        <source>Ask them to accept your mail</source>
        <translation>Chiedere l’autorizzazione</translation>
    </message>
    <message>
        <source>Where their side refuses your mail, ask their organisation to allow your address.</source>
        <translation>Se la Sua posta viene rifiutata dalla parte del destinatario, chieda alla sua organizzazione di autorizzare il Suo indirizzo.</translation>
    </message>
    <message>
        <source>Do not open, do not sign in</source>
        <translation>Non aprire, non accedere</translation>
    </message>
    <message>
        <source>Somebody wants your password. No mail system wrote these messages.</source>
        <translation>Qualcuno vuole la Sua password. Nessun sistema di posta ha scritto questi messaggi.</translation>
    </message>
    <message>
        <source>Report them as phishing</source>
        <translation>Segnalarli come phishing</translation>
    </message>
    <message>
        <source>Your mail program or your provider&apos;s web mail has a button for it.</source>
        <translation>Il programma di posta o il sito del fornitore ha un pulsante apposta.</translation>
    </message>
    <message>
        <source>Delete them</source>
        <translation>Eliminarli</translation>
    </message>
    <message>
        <source>They contain nothing that you need.</source>
        <translation>Non contengono nulla che Le serva.</translation>
    </message>
    <message>
        <source>Did you type your password there?</source>
        <translation>Ha scritto lì la Sua password?</translation>
    </message>
    <message>
        <source>Then change it now, on a device that is clean, and sign out everywhere else.</source>
        <translation>Allora la cambi subito, su un dispositivo pulito, ed esca da tutti gli altri.</translation>
    </message>
    <message>
        <source>Look at them yourself</source>
        <translation>Guardarli da sé</translation>
    </message>
    <message>
        <source>You know best whether you wrote to these people. Say so with “I did send this” or “Not mine”.</source>
        <translation>Nessuno sa meglio di Lei se ha scritto a queste persone. Lo dica con “L’ho mandato io” o “Non è mio”.</translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s) found so far. Who sent the messages is being worked out.</source>
        <translation>
            <numerusform>Finora %Ln avviso trovato. Si sta cercando chi ha mandato il messaggio.</numerusform>
            <numerusform>Finora %Ln avvisi trovati. Si sta cercando chi ha mandato i messaggi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Forged mail: not over, still increasing.</source>
        <translation>Messaggi falsi: non è finita, aumentano ancora.</translation>
    </message>
    <message>
        <source>Forged mail: not over yet, it goes on at about the same pace.</source>
        <translation>Messaggi falsi: non è ancora finita, continuano più o meno allo stesso ritmo.</translation>
    </message>
    <message>
        <source>Forged mail: nearly over, it is getting less.</source>
        <translation>Messaggi falsi: è quasi finita, diminuiscono.</translation>
    </message>
    <message>
        <source>Forged mail: over. The last notice came on %1.</source>
        <extracomment>%1 is a day (&quot;3 November&quot;)</extracomment>
        <translation>Messaggi falsi: è finita. L’ultimo avviso è arrivato il %1.</translation>
    </message>
    <message>
        <source>Mail from your account: still increasing. The steps are urgent.</source>
        <translation>Messaggi dal Suo account: aumentano ancora. I passi sono urgenti.</translation>
    </message>
    <message>
        <source>Mail from your account: it goes on. The steps are urgent.</source>
        <translation>Messaggi dal Suo account: continuano. I passi sono urgenti.</translation>
    </message>
    <message>
        <source>Mail from your account: getting less, but not over before the steps are done.</source>
        <translation>Messaggi dal Suo account: diminuiscono, ma non sarà finita finché i passi non saranno fatti.</translation>
    </message>
    <message>
        <source>Mail from your account: quiet since %1, but not over before the steps are done.</source>
        <extracomment>%1 is a day (&quot;3 November&quot;)</extracomment>
        <translation>Messaggi dal Suo account: calma dal %1, ma non sarà finita finché i passi non saranno fatti.</translation>
    </message>
    <message>
        <source>Fake notices: still increasing.</source>
        <translation>Trappole: aumentano ancora.</translation>
    </message>
    <message>
        <source>Fake notices: they keep coming.</source>
        <translation>Trappole: continuano ad arrivare.</translation>
    </message>
    <message>
        <source>Fake notices: getting fewer.</source>
        <translation>Trappole: diminuiscono.</translation>
    </message>
    <message>
        <source>Fake notices: none since %1.</source>
        <extracomment>%1 is a day (&quot;3 November&quot;)</extracomment>
        <translation>Trappole: nessuna dal %1.</translation>
    </message>
</context>
<context>
    <name>ProgressText</name>
    <message>
        <source>Connecting…</source>
        <translation>Connessione…</translation>
    </message>
    <message>
        <source>Looking at what you sent (%1)…</source>
        <extracomment>%1 = folder of sent mail</extracomment>
        <translation>Lettura della posta inviata (%1)…</translation>
    </message>
    <message>
        <source>Looking at what you sent (%1): %2 of %3</source>
        <extracomment>%1 = folder of sent mail, %2 = messages done, %3 = all messages</extracomment>
        <translation>Lettura della posta inviata (%1): %2 di %3</translation>
    </message>
    <message>
        <source>Searching %1…</source>
        <extracomment>%1 = folder</extracomment>
        <translation>Ricerca in %1…</translation>
    </message>
    <message>
        <source>Looking through %1…</source>
        <extracomment>%1 = folder</extracomment>
        <translation>Esame di %1…</translation>
    </message>
    <message>
        <source>Looking through %1: %2 of %3</source>
        <extracomment>%1 = folder, %2 = messages done, %3 = all messages</extracomment>
        <translation>Esame di %1: %2 di %3</translation>
    </message>
    <message>
        <source>Reading notices in %1…</source>
        <extracomment>%1 = folder</extracomment>
        <translation>Lettura degli avvisi in %1…</translation>
    </message>
    <message>
        <source>Reading notices in %1: %2 of %3</source>
        <extracomment>%1 = folder, %2 = notices done, %3 = all notices</extracomment>
        <translation>Lettura degli avvisi in %1: %2 di %3</translation>
    </message>
    <message>
        <source>Working out who sent what…</source>
        <translation>Si cerca chi ha mandato che cosa…</translation>
    </message>
    <message>
        <source>Moving to Trash…</source>
        <translation>Spostamento nel cestino…</translation>
    </message>
    <message>
        <source>Moving from %1 to Trash: %2 of %3</source>
        <extracomment>%1 = folder, %2 = messages done, %3 = all messages</extracomment>
        <translation>Da %1 al cestino: %2 di %3</translation>
    </message>
    <message>
        <source>Bringing back…</source>
        <translation>Ripristino…</translation>
    </message>
    <message>
        <source>Bringing back to %1: %2 of %3</source>
        <extracomment>%1 = folder, %2 = messages done, %3 = all messages</extracomment>
        <translation>Ripristino in %1: %2 di %3</translation>
    </message>
    <message>
        <source>Deleting for good…</source>
        <translation>Eliminazione definitiva…</translation>
    </message>
    <message>
        <source>Deleting from %1 for good: %2 of %3</source>
        <extracomment>%1 = folder, %2 = messages done, %3 = all messages</extracomment>
        <translation>Eliminazione definitiva da %1: %2 di %3</translation>
    </message>
    <message>
        <source>Paused: %1 of %2 are done. The rest stays where it is until you go on.</source>
        <extracomment>The person halted a clean-up for a while. %1 = messages done, %2 = all messages</extracomment>
        <translation>In pausa: fatti %1 di %2. Il resto rimane dov’è finché non continua.</translation>
    </message>
</context>
<context>
    <name>ReasonText</name>
    <message>
        <source>The message was passed on</source>
        <translation>Il messaggio è stato trasmesso</translation>
    </message>
    <message>
        <source>Passed on to the mail system of %1</source>
        <extracomment>%1 is the recipient&apos;s e-mail address.</extracomment>
        <translation>Trasmesso al sistema di posta di %1</translation>
    </message>
    <message>
        <source>The message went to a mailing list</source>
        <translation>Il messaggio è andato a una lista di distribuzione</translation>
    </message>
    <message>
        <source>Sent on to the members of %1</source>
        <extracomment>%1 is a mailing list&apos;s e-mail address.</extracomment>
        <translation>Inoltrato ai membri di %1</translation>
    </message>
    <message>
        <source>The message arrived</source>
        <translation>Il messaggio è arrivato</translation>
    </message>
    <message>
        <source>Delivered to %1</source>
        <extracomment>%1 is the recipient&apos;s e-mail address.</extracomment>
        <translation>Consegnato a %1</translation>
    </message>
    <message>
        <source>The message was handed to another mail system that sends no confirmation of its own. No further notice means that all is well.</source>
        <translation>Il messaggio è stato consegnato a un altro sistema di posta che non manda conferme proprie. Se non arriva un altro avviso, va tutto bene.</translation>
    </message>
    <message>
        <source>The address stands for several people, and the message was sent on to them. There is nothing to do.</source>
        <translation>L’indirizzo sta per più persone, e il messaggio è stato inoltrato a loro. Non c’è nulla da fare.</translation>
    </message>
    <message>
        <source>The message lies in the recipient&apos;s mailbox. This notice is only a confirmation; there is nothing to do.</source>
        <translation>Il messaggio è nella casella del destinatario. Questo avviso è solo una conferma; non c’è nulla da fare.</translation>
    </message>
    <message>
        <source>Failure</source>
        <extracomment>For each kind of notice: a name for tables, a headline, a short explanation.</extracomment>
        <translation>Mancata consegna</translation>
    </message>
    <message>
        <source>A message was not delivered</source>
        <translation>Un messaggio non è stato consegnato</translation>
    </message>
    <message>
        <source>The notice does not name the recipient. Its own words stand below.</source>
        <translation>L’avviso non nomina il destinatario. Il suo testo è qui sotto.</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Ritardo</translation>
    </message>
    <message>
        <source>A message is delayed; still trying</source>
        <translation>Un messaggio è in ritardo; si tenta ancora</translation>
    </message>
    <message>
        <source>The notice does not name the recipient. Delivery will be tried again, and there will be another notice if it fails.</source>
        <translation>L’avviso non nomina il destinatario. La consegna sarà ritentata, e se non riesce ci sarà un altro avviso.</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>Consegna riuscita</translation>
    </message>
    <message>
        <source>A message arrived</source>
        <translation>Un messaggio è arrivato</translation>
    </message>
    <message>
        <source>This notice is only a confirmation; there is nothing to do.</source>
        <translation>Questo avviso è solo una conferma; non c’è nulla da fare.</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Reclamo</translation>
    </message>
    <message>
        <source>A recipient marked a message as spam</source>
        <translation>Un destinatario ha segnato un messaggio come spam</translation>
    </message>
    <message>
        <source>The message arrived, and the recipient, or a filter, reported it as unwanted. If it was part of a mailing, take that person off the list.</source>
        <translation>Il messaggio è arrivato, e il destinatario, o un filtro, lo ha segnalato come indesiderato. Se faceva parte di un invio a molti, tolga quella persona dalla lista.</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Conferma di lettura</translation>
    </message>
    <message>
        <source>A receipt for a message</source>
        <translation>Una conferma di lettura di un messaggio</translation>
    </message>
    <message>
        <source>The recipient&apos;s mail program tells what became of the message, for example that it was opened. There is nothing to do.</source>
        <translation>Il programma di posta del destinatario dice che ne è stato del messaggio, per esempio che è stato aperto. Non c’è nulla da fare.</translation>
    </message>
    <message>
        <source>Automatic reply</source>
        <translation>Risposta automatica</translation>
    </message>
    <message>
        <source>An automatic reply</source>
        <translation>Una risposta automatica</translation>
    </message>
    <message>
        <source>The message arrived. The recipient&apos;s mail program answered by itself, for example because they are away.</source>
        <translation>Il messaggio è arrivato. Il programma di posta del destinatario ha risposto da solo, per esempio per assenza.</translation>
    </message>
    <message>
        <source>Request to confirm</source>
        <translation>Richiesta di conferma</translation>
    </message>
    <message>
        <source>The recipient asks for a confirmation</source>
        <translation>Il destinatario chiede una conferma</translation>
    </message>
    <message>
        <source>The recipient&apos;s mail system holds the message until its sender confirms that they are a person. Confirm only if you wrote to this recipient yourself.</source>
        <translation>Il sistema di posta del destinatario trattiene il messaggio finché il mittente non conferma di essere una persona. Confermi solo se ha scritto Lei a questo destinatario.</translation>
    </message>
    <message>
        <source>Fake notice</source>
        <translation>Avviso finto</translation>
    </message>
    <message>
        <source>A trap dressed as a delivery notice</source>
        <translation>Una trappola travestita da avviso di mancata consegna</translation>
    </message>
    <message>
        <source>No mail system wrote this. Somebody wants you to follow a link, open an attachment or type your password. Touch nothing in it and delete it.</source>
        <translation>Nessun sistema di posta ha scritto questo. Qualcuno vuole che segua un link, apra un allegato o scriva la password. Non tocchi nulla al suo interno e lo elimini.</translation>
    </message>
    <message>
        <source>No notice</source>
        <translation>Non è un avviso</translation>
    </message>
    <message>
        <source>This is not a delivery notice</source>
        <translation>Questo non è un avviso di mancata consegna</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <extracomment>What became of the message for one recipient; a word for a table.</extracomment>
        <translation>Non consegnato</translation>
    </message>
    <message>
        <source>Still trying</source>
        <translation>Si tenta ancora</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Consegnato</translation>
    </message>
    <message>
        <source>Passed on</source>
        <translation>Trasmesso</translation>
    </message>
    <message>
        <source>Sent on to members</source>
        <translation>Inoltrato ai membri</translation>
    </message>
    <message numerus="yes">
        <source>Not delivered yet to %n recipients; still trying</source>
        <extracomment>%n is the number of recipients, always two or more.</extracomment>
        <translation>
            <numerusform>Non ancora consegnato a %Ln destinatario; si tenta ancora</numerusform>
            <numerusform>Non ancora consegnato a %Ln destinatari; si tenta ancora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not delivered to %n recipients</source>
        <extracomment>%n is the number of recipients, always two or more.</extracomment>
        <translation>
            <numerusform>Non consegnato a %Ln destinatario</numerusform>
            <numerusform>Non consegnato a %Ln destinatari</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not delivered to %n recipients: %1</source>
        <extracomment>%n is the number of recipients, always two or more; %1 is a reason in a few words, such as &quot;Mailbox full&quot;.</extracomment>
        <translation>
            <numerusform>Non consegnato a %Ln destinatario: %1</numerusform>
            <numerusform>Non consegnato a %Ln destinatari: %1</numerusform>
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
        <translation>Indirizzo inesistente</translation>
    </message>
    <message>
        <source>%1 does not exist</source>
        <translation>%1 non esiste</translation>
    </message>
    <message>
        <source>The address does not exist</source>
        <translation>L’indirizzo non esiste</translation>
    </message>
    <message>
        <source>%1 may not exist; still trying</source>
        <translation>%1 forse non esiste; si tenta ancora</translation>
    </message>
    <message>
        <source>The address may not exist; still trying</source>
        <translation>L’indirizzo forse non esiste; si tenta ancora</translation>
    </message>
    <message>
        <source>The mail system on the other side knows nobody of this name. The address may be misspelt, or it may have been given up.</source>
        <translation>Il sistema di posta del destinatario non conosce nessuno con questo nome. L’indirizzo può essere scritto male, o essere stato abbandonato.</translation>
    </message>
    <message>
        <source>The mail system on the other side does not know this name at the moment. It will be asked again.</source>
        <translation>Il sistema di posta del destinatario per ora non conosce questo nome. Gli verrà chiesto di nuovo.</translation>
    </message>
    <message>
        <source>Mailbox switched off</source>
        <translation>Casella disattivata</translation>
    </message>
    <message>
        <source>The mailbox %1 is switched off</source>
        <translation>La casella %1 è disattivata</translation>
    </message>
    <message>
        <source>The mailbox is switched off</source>
        <translation>La casella è disattivata</translation>
    </message>
    <message>
        <source>The mailbox takes no mail now; still trying</source>
        <translation>La casella ora non accetta posta; si tenta ancora</translation>
    </message>
    <message>
        <source>The address is known, but its mailbox takes no mail any more. It may have been closed, blocked, or not used for a long time.</source>
        <translation>L’indirizzo è noto, ma la sua casella non accetta più posta. Può essere stata chiusa, bloccata o non usata da molto tempo.</translation>
    </message>
    <message>
        <source>The address is known, but its mailbox takes no mail at the moment. Delivery will be tried again.</source>
        <translation>L’indirizzo è noto, ma la sua casella per ora non accetta posta. La consegna sarà ritentata.</translation>
    </message>
    <message>
        <source>Mailbox full</source>
        <translation>Casella piena</translation>
    </message>
    <message>
        <source>The mailbox of %1 is full</source>
        <translation>La casella di %1 è piena</translation>
    </message>
    <message>
        <source>The recipient&apos;s mailbox is full</source>
        <translation>La casella del destinatario è piena</translation>
    </message>
    <message>
        <source>Mailbox of %1 is full; still trying</source>
        <translation>La casella di %1 è piena; si tenta ancora</translation>
    </message>
    <message>
        <source>The recipient&apos;s mailbox is full; still trying</source>
        <translation>La casella del destinatario è piena; si tenta ancora</translation>
    </message>
    <message>
        <source>There is no room for more mail in the recipient&apos;s mailbox. They have to delete something first, or get more space.</source>
        <translation>Nella casella del destinatario non c’è spazio per altra posta. Prima deve eliminare qualcosa o ottenere più spazio.</translation>
    </message>
    <message>
        <source>There is no room for more mail in the recipient&apos;s mailbox at the moment. Delivery will be tried again for some days.</source>
        <translation>Nella casella del destinatario per ora non c’è spazio per altra posta. La consegna sarà ritentata per alcuni giorni.</translation>
    </message>
    <message>
        <source>Domain not found</source>
        <translation>Dominio non trovato</translation>
    </message>
    <message>
        <source>No mail system found for %1</source>
        <translation>Nessun sistema di posta trovato per %1</translation>
    </message>
    <message>
        <source>The part after the @ is not known</source>
        <translation>La parte dopo la @ non è nota</translation>
    </message>
    <message>
        <source>No mail system found yet for %1</source>
        <translation>Nessun sistema di posta ancora trovato per %1</translation>
    </message>
    <message>
        <source>The part after the @ is not found yet</source>
        <translation>La parte dopo la @ non è ancora stata trovata</translation>
    </message>
    <message>
        <source>The part of the address after the @ does not exist, or it takes no mail. Often a letter is missing or wrong.</source>
        <translation>La parte dell’indirizzo dopo la @ non esiste, o non accetta posta. Spesso manca una lettera o ce n’è una sbagliata.</translation>
    </message>
    <message>
        <source>The part of the address after the @ could not be found at the moment. It will be looked up again; do check its spelling.</source>
        <translation>La parte dell’indirizzo dopo la @ per ora non è stata trovata. Verrà cercata di nuovo; controlli comunque come è scritta.</translation>
    </message>
    <message>
        <source>Mail system not reachable</source>
        <translation>Sistema irraggiungibile</translation>
    </message>
    <message>
        <source>The mail system of %1 did not answer</source>
        <translation>Il sistema di posta di %1 non ha risposto</translation>
    </message>
    <message>
        <source>The other mail system did not answer</source>
        <translation>L’altro sistema di posta non ha risposto</translation>
    </message>
    <message>
        <source>The other mail system is not reachable; still trying</source>
        <translation>L’altro sistema di posta è irraggiungibile; si tenta ancora</translation>
    </message>
    <message>
        <source>The address may be right, but the computer that receives its mail could not be reached. It may be out of order.</source>
        <translation>L’indirizzo può essere giusto, ma il computer che ne riceve la posta non è stato raggiunto. Forse è fuori servizio.</translation>
    </message>
    <message>
        <source>The computer that receives the recipient&apos;s mail cannot be reached at the moment. Delivery will be tried again.</source>
        <translation>Il computer che riceve la posta del destinatario per ora non è raggiungibile. La consegna sarà ritentata.</translation>
    </message>
    <message>
        <source>Tried for too long</source>
        <translation>Tempo scaduto</translation>
    </message>
    <message>
        <source>Gave up on %1 after many attempts</source>
        <translation>Rinuncia per %1 dopo molti tentativi</translation>
    </message>
    <message>
        <source>Gave up after many attempts</source>
        <translation>Rinuncia dopo molti tentativi</translation>
    </message>
    <message>
        <source>Still trying to reach %1</source>
        <translation>Si tenta ancora di raggiungere %1</translation>
    </message>
    <message>
        <source>Still trying to deliver</source>
        <translation>Si tenta ancora di consegnare</translation>
    </message>
    <message>
        <source>Delivery was tried again and again without success, and now the time for it is over. The other side may be out of order.</source>
        <translation>La consegna è stata tentata più volte senza successo, e ora il tempo è scaduto. Forse il sistema del destinatario è fuori servizio.</translation>
    </message>
    <message>
        <source>Delivery has not worked so far. It will be tried again for some days, and there will be another notice if it fails.</source>
        <translation>La consegna finora non è riuscita. Sarà ritentata per alcuni giorni, e se non riesce ci sarà un altro avviso.</translation>
    </message>
    <message>
        <source>Message too large</source>
        <translation>Messaggio troppo grande</translation>
    </message>
    <message>
        <source>The message is too large for %1</source>
        <translation>Il messaggio è troppo grande per %1</translation>
    </message>
    <message>
        <source>The message is too large</source>
        <translation>Il messaggio è troppo grande</translation>
    </message>
    <message>
        <source>Message may be too large for %1</source>
        <translation>Messaggio forse troppo grande per %1</translation>
    </message>
    <message>
        <source>The message may be too large</source>
        <translation>Il messaggio è forse troppo grande</translation>
    </message>
    <message>
        <source>The message, with everything attached to it, is larger than one of the mail systems on the way allows.</source>
        <translation>Il messaggio, con tutti gli allegati, è più grande di quanto permetta uno dei sistemi di posta lungo il percorso.</translation>
    </message>
    <message>
        <source>The message is larger than the other side takes at the moment. It is still being tried.</source>
        <translation>Il messaggio è più grande di quanto il destinatario accetti per ora. Si tenta ancora.</translation>
    </message>
    <message>
        <source>Taken for spam</source>
        <translation>Scambiato per spam</translation>
    </message>
    <message>
        <source>Taken for spam on the way to %1</source>
        <translation>Scambiato per spam nel percorso verso %1</translation>
    </message>
    <message>
        <source>The message was taken for spam</source>
        <translation>Il messaggio è stato scambiato per spam</translation>
    </message>
    <message>
        <source>Looked like spam to %1&apos;s mail system</source>
        <translation>Sembrava spam al sistema di posta di %1</translation>
    </message>
    <message>
        <source>The message looked like spam; still trying</source>
        <translation>Il messaggio sembrava spam; si tenta ancora</translation>
    </message>
    <message>
        <source>A filter on the way thinks that the message looks like advertising or fraud. Filters are sometimes wrong.</source>
        <translation>Un filtro lungo il percorso ritiene che il messaggio somigli a pubblicità o a una truffa. A volte i filtri si sbagliano.</translation>
    </message>
    <message>
        <source>A filter on the way finds the message suspicious and has put it off. It will be tried again.</source>
        <translation>Un filtro lungo il percorso trova sospetto il messaggio e lo ha rimandato. L’invio sarà ritentato.</translation>
    </message>
    <message>
        <source>Virus or dangerous attachment</source>
        <translation>Virus o allegato pericoloso</translation>
    </message>
    <message>
        <source>A virus filter stopped the mail to %1</source>
        <translation>Un filtro antivirus ha fermato il messaggio per %1</translation>
    </message>
    <message>
        <source>A virus filter stopped the message</source>
        <translation>Un filtro antivirus ha fermato il messaggio</translation>
    </message>
    <message>
        <source>A virus filter holds up the mail to %1</source>
        <translation>Un filtro antivirus trattiene il messaggio per %1</translation>
    </message>
    <message>
        <source>A virus filter holds up the message</source>
        <translation>Un filtro antivirus trattiene il messaggio</translation>
    </message>
    <message>
        <source>A filter found a virus, or an attachment of a kind that is often misused, and did not let the message through.</source>
        <translation>Un filtro ha trovato un virus, o un allegato di un tipo spesso usato per fare danni, e non ha lasciato passare il messaggio.</translation>
    </message>
    <message>
        <source>A filter has doubts about an attachment and has not let it through yet.</source>
        <translation>Un filtro ha dubbi su un allegato e non lo ha ancora lasciato passare.</translation>
    </message>
    <message>
        <source>Refused by rules</source>
        <translation>Rifiutato da una regola</translation>
    </message>
    <message>
        <source>Refused by the mail system of %1</source>
        <translation>Rifiutato dal sistema di posta di %1</translation>
    </message>
    <message>
        <source>The other mail system refused it</source>
        <translation>L’altro sistema di posta lo ha rifiutato</translation>
    </message>
    <message>
        <source>Put off by the mail system of %1</source>
        <translation>Rimandato dal sistema di posta di %1</translation>
    </message>
    <message>
        <source>Put off by the other mail system</source>
        <translation>Rimandato dall’altro sistema di posta</translation>
    </message>
    <message>
        <source>The recipient&apos;s mail system has a rule against this message. What the rule is, only those who run it can say.</source>
        <translation>Il sistema di posta del destinatario ha una regola contro questo messaggio. Quale sia, può dirlo solo chi lo gestisce.</translation>
    </message>
    <message>
        <source>The recipient&apos;s mail system does not want this message at the moment. It will be tried again.</source>
        <translation>Il sistema di posta del destinatario per ora non vuole questo messaggio. L’invio sarà ritentato.</translation>
    </message>
    <message>
        <source>Sender not proven</source>
        <translation>Mittente non verificato</translation>
    </message>
    <message>
        <source>%1: sender could not be verified</source>
        <translation>%1: non è stato possibile verificare il mittente</translation>
    </message>
    <message>
        <source>The sender could not be verified</source>
        <translation>Non è stato possibile verificare il mittente</translation>
    </message>
    <message>
        <source>The sender is not verified yet; still trying</source>
        <translation>Il mittente non è ancora verificato; si tenta ancora</translation>
    </message>
    <message>
        <source>The recipient&apos;s mail system could not confirm that the message really comes from the address it shows. It refuses such mail because it is often forged.</source>
        <translation>Il sistema di posta del destinatario non ha potuto confermare che il messaggio venga davvero dall’indirizzo che mostra. Rifiuta questi messaggi perché spesso sono falsi.</translation>
    </message>
    <message>
        <source>The recipient&apos;s mail system could not confirm yet that the message comes from the address it shows. It will be tried again.</source>
        <translation>Il sistema di posta del destinatario non ha ancora potuto confermare che il messaggio venga dall’indirizzo che mostra. L’invio sarà ritentato.</translation>
    </message>
    <message>
        <source>Sending system distrusted</source>
        <translation>Sistema mittente sospetto</translation>
    </message>
    <message>
        <source>The sending system is on a block list</source>
        <translation>Il sistema mittente è in una lista di blocco</translation>
    </message>
    <message>
        <source>The sending system is distrusted; still trying</source>
        <translation>Il sistema mittente è sospetto; si tenta ancora</translation>
    </message>
    <message>
        <source>The recipient&apos;s side distrusts the computer or network from which the message came, because much unwanted mail has come from there. This need not have anything to do with the message itself.</source>
        <translation>Dalla parte del destinatario si diffida del computer o della rete da cui è venuto il messaggio, perché di lì è venuta molta posta indesiderata. Può non avere nulla a che fare con il messaggio stesso.</translation>
    </message>
    <message>
        <source>The recipient&apos;s side distrusts the computer or network from which the message came, and lets it wait. It will be tried again.</source>
        <translation>Dalla parte del destinatario si diffida del computer o della rete da cui è venuto il messaggio, e lo si fa aspettare. L’invio sarà ritentato.</translation>
    </message>
    <message>
        <source>Too much mail at once</source>
        <translation>Troppa posta insieme</translation>
    </message>
    <message>
        <source>Too much mail at once for %1</source>
        <translation>Troppa posta insieme per %1</translation>
    </message>
    <message>
        <source>Too much mail at once; still trying</source>
        <translation>Troppa posta insieme; si tenta ancora</translation>
    </message>
    <message>
        <source>More mail was sent within a short time than one of the mail systems allows. Later it will be possible again.</source>
        <translation>In poco tempo è stata mandata più posta di quanta ne permetta uno dei sistemi di posta. Più tardi sarà di nuovo possibile.</translation>
    </message>
    <message>
        <source>More mail came within a short time than one of the mail systems allows. It will be tried again more slowly.</source>
        <translation>In poco tempo è arrivata più posta di quanta ne permetta uno dei sistemi di posta. L’invio sarà ritentato più lentamente.</translation>
    </message>
    <message>
        <source>Passing on refused</source>
        <translation>Inoltro rifiutato</translation>
    </message>
    <message>
        <source>That server does not take mail for %1</source>
        <translation>Quel server non accetta posta per %1</translation>
    </message>
    <message>
        <source>That server does not take this mail</source>
        <translation>Quel server non accetta questo messaggio</translation>
    </message>
    <message>
        <source>The message reached a mail server that is not responsible for this address and does not pass mail on for others. The address may be out of date, or somebody&apos;s mail settings are wrong.</source>
        <translation>Il messaggio è arrivato a un server di posta che non si occupa di questo indirizzo e non inoltra posta per altri. L’indirizzo può essere vecchio, o da qualche parte un’impostazione di posta è sbagliata.</translation>
    </message>
    <message>
        <source>The message reached a mail server that does not take mail for this address at the moment. It will be tried again.</source>
        <translation>Il messaggio è arrivato a un server di posta che per ora non accetta posta per questo indirizzo. L’invio sarà ritentato.</translation>
    </message>
    <message>
        <source>Sender refused</source>
        <translation>Mittente rifiutato</translation>
    </message>
    <message>
        <source>%1&apos;s mail system refused the sender</source>
        <translation>Il sistema di posta di %1 ha rifiutato il mittente</translation>
    </message>
    <message>
        <source>The sender&apos;s address was refused</source>
        <translation>L’indirizzo del mittente è stato rifiutato</translation>
    </message>
    <message>
        <source>The sender&apos;s address is not accepted yet</source>
        <translation>L’indirizzo del mittente non è ancora accettato</translation>
    </message>
    <message>
        <source>The recipient&apos;s mail system does not accept the sender&apos;s address. It may be blocked there, be wrong, or take no replies.</source>
        <translation>Il sistema di posta del destinatario non accetta l’indirizzo del mittente. Può esservi bloccato, essere sbagliato o non accettare risposte.</translation>
    </message>
    <message>
        <source>The recipient&apos;s mail system could not check the sender&apos;s address at the moment. It will be tried again.</source>
        <translation>Il sistema di posta del destinatario per ora non ha potuto controllare l’indirizzo del mittente. L’invio sarà ritentato.</translation>
    </message>
    <message>
        <source>Recipient takes mail from few only</source>
        <translation>Accetta solo certi mittenti</translation>
    </message>
    <message>
        <source>%1 does not take mail from everybody</source>
        <translation>%1 non accetta posta da chiunque</translation>
    </message>
    <message>
        <source>The recipient does not take mail from all</source>
        <translation>Il destinatario non accetta posta da chiunque</translation>
    </message>
    <message>
        <source>The recipient takes mail from few only; still trying</source>
        <translation>Il destinatario accetta solo certi mittenti; si tenta ancora</translation>
    </message>
    <message>
        <source>The recipient or their organisation accepts only certain senders at this address: members, colleagues, or people on a list.</source>
        <translation>Il destinatario o la sua organizzazione accetta a questo indirizzo solo certi mittenti: membri, colleghi o persone di un elenco.</translation>
    </message>
    <message>
        <source>The recipient or their organisation accepts only certain senders at this address. It is still being tried.</source>
        <translation>Il destinatario o la sua organizzazione accetta a questo indirizzo solo certi mittenti. Si tenta ancora.</translation>
    </message>
    <message>
        <source>Recipient has moved</source>
        <translation>Ha cambiato indirizzo</translation>
    </message>
    <message>
        <source>%1 has moved to another address</source>
        <translation>%1 ha cambiato indirizzo</translation>
    </message>
    <message>
        <source>The recipient has another address now</source>
        <translation>Il destinatario ha ora un altro indirizzo</translation>
    </message>
    <message>
        <source>%1 seems to have moved; still trying</source>
        <translation>%1 sembra aver cambiato indirizzo; si tenta ancora</translation>
    </message>
    <message>
        <source>The recipient seems to have moved; still trying</source>
        <translation>Il destinatario sembra aver cambiato indirizzo; si tenta ancora</translation>
    </message>
    <message>
        <source>The recipient does not use this address any more. The notice may name the new one.</source>
        <translation>Il destinatario non usa più questo indirizzo. Forse l’avviso indica quello nuovo.</translation>
    </message>
    <message>
        <source>The recipient does not seem to use this address any more. It is still being tried.</source>
        <translation>Il destinatario sembra non usare più questo indirizzo. Si tenta ancora.</translation>
    </message>
    <message>
        <source>Message or address not valid</source>
        <translation>Messaggio o indirizzo non corretto</translation>
    </message>
    <message>
        <source>Something in the address or in the way the message is built is not as mail systems expect it: a stray character or blank, for example, or a fault of the program that sent it.</source>
        <translation>Qualcosa nell’indirizzo o nella struttura del messaggio non è come i sistemi di posta si aspettano: un carattere o uno spazio di troppo, per esempio, o un difetto del programma che lo ha mandato.</translation>
    </message>
    <message>
        <source>Something in the address or in the way the message is built is not as mail systems expect it. It is still being tried.</source>
        <translation>Qualcosa nell’indirizzo o nella struttura del messaggio non è come i sistemi di posta si aspettano. Si tenta ancora.</translation>
    </message>
    <message>
        <source>Encryption needed</source>
        <translation>Cifratura richiesta</translation>
    </message>
    <message>
        <source>No secure connection for mail to %1</source>
        <translation>Nessuna connessione sicura per la posta a %1</translation>
    </message>
    <message>
        <source>No secure connection was possible</source>
        <translation>Non è stata possibile una connessione sicura</translation>
    </message>
    <message>
        <source>No secure connection yet; still trying</source>
        <translation>Ancora nessuna connessione sicura; si tenta ancora</translation>
    </message>
    <message>
        <source>One of the mail systems insists on an encrypted connection, and none could be set up. Those who run the mail systems must mend that.</source>
        <translation>Uno dei sistemi di posta esige una connessione cifrata, e non se ne è potuta stabilire una. Deve rimediare chi gestisce i sistemi.</translation>
    </message>
    <message>
        <source>One of the mail systems insists on an encrypted connection, and none could be set up so far. It will be tried again.</source>
        <translation>Uno dei sistemi di posta esige una connessione cifrata, e finora non se ne è potuta stabilire una. L’invio sarà ritentato.</translation>
    </message>
    <message>
        <source>Fault in a mail system</source>
        <translation>Guasto di un sistema di posta</translation>
    </message>
    <message>
        <source>A mail system failed on the way to %1</source>
        <translation>Un sistema di posta si è guastato nel percorso verso %1</translation>
    </message>
    <message>
        <source>A mail system failed on the way</source>
        <translation>Un sistema di posta si è guastato lungo il percorso</translation>
    </message>
    <message>
        <source>Trouble in a mail system; still trying</source>
        <translation>Problemi in un sistema di posta; si tenta ancora</translation>
    </message>
    <message>
        <source>One of the mail systems on the way has a fault of its own: a full disk, a wrong setting, or mail going round in a circle.</source>
        <translation>Uno dei sistemi di posta lungo il percorso ha un difetto suo: un disco pieno, un’impostazione sbagliata o posta che gira in tondo.</translation>
    </message>
    <message>
        <source>One of the mail systems on the way has trouble at the moment. It will be tried again.</source>
        <translation>Uno dei sistemi di posta lungo il percorso in questo momento ha problemi. L’invio sarà ritentato.</translation>
    </message>
    <message>
        <source>Held back by the sending service</source>
        <translation>Trattenuto dal servizio d’invio</translation>
    </message>
    <message>
        <source>The address is on a do-not-send list</source>
        <translation>L’indirizzo è in una lista di esclusione</translation>
    </message>
    <message>
        <source>%1 is held back by the sending service</source>
        <translation>%1 è trattenuto dal servizio d’invio</translation>
    </message>
    <message>
        <source>The mail is held back by the sending service</source>
        <translation>Il messaggio è trattenuto dal servizio d’invio</translation>
    </message>
    <message>
        <source>The sending service did not even try, because mail to this address came back before or its owner wanted no more of it.</source>
        <translation>Il servizio d’invio non ha neppure provato, perché altra posta per questo indirizzo era tornata indietro o il titolare non ne voleva più.</translation>
    </message>
    <message>
        <source>The sending service holds mail to this address back, because earlier mail to it came back.</source>
        <translation>Il servizio d’invio trattiene la posta per questo indirizzo, perché altra posta è tornata indietro.</translation>
    </message>
    <message>
        <source>Sending blocked for the account</source>
        <translation>Invio bloccato per l’account</translation>
    </message>
    <message>
        <source>Sending is blocked for this account</source>
        <translation>L’invio è bloccato per questo account</translation>
    </message>
    <message>
        <source>The sender&apos;s own mail provider has switched off sending for this account. That happens after too much mail in a short time, and also when a stranger has got hold of the password.</source>
        <translation>Il fornitore di posta del mittente stesso ha disattivato l’invio per questo account. Succede dopo troppa posta in poco tempo, e anche quando un estraneo ha ottenuto la password.</translation>
    </message>
    <message>
        <source>The sender&apos;s own mail provider has put a brake on this account. That happens after too much mail in a short time, and also when a stranger has got hold of the password.</source>
        <translation>Il fornitore di posta del mittente stesso ha messo un freno a questo account. Succede dopo troppa posta in poco tempo, e anche quando un estraneo ha ottenuto la password.</translation>
    </message>
    <message>
        <source>Reason not given</source>
        <translation>Motivo non indicato</translation>
    </message>
    <message>
        <source>Not delivered to %1</source>
        <translation>Non consegnato a %1</translation>
    </message>
    <message>
        <source>The message was not delivered</source>
        <translation>Il messaggio non è stato consegnato</translation>
    </message>
    <message>
        <source>Not delivered yet to %1; still trying</source>
        <translation>Non ancora consegnato a %1; si tenta ancora</translation>
    </message>
    <message>
        <source>The message is not delivered yet; still trying</source>
        <translation>Il messaggio non è ancora consegnato; si tenta ancora</translation>
    </message>
    <message>
        <source>The notice does not say why in a way that can be relied on. The server&apos;s own words stand below.</source>
        <translation>L’avviso non dice il perché in modo affidabile. La risposta del server è qui sotto.</translation>
    </message>
    <message>
        <source>The notice does not say why it takes longer. Delivery will be tried again.</source>
        <translation>L’avviso non dice perché ci vuole di più. La consegna sarà ritentata.</translation>
    </message>
    <message>
        <source>It reads like ordinary mail. Nothing in it says that a message could not be delivered.</source>
        <translation>Sembra un messaggio normale. Nulla vi dice che non sia stato possibile consegnare un messaggio.</translation>
    </message>
    <message>
        <source>%1 takes no mail now; still trying</source>
        <translation>%1 ora non accetta posta; si tenta ancora</translation>
    </message>
    <message>
        <source>%1: mail system not reached yet</source>
        <translation>%1: sistema di posta non ancora raggiunto</translation>
    </message>
    <message>
        <source>%1: sender not verified yet</source>
        <translation>%1: mittente non ancora verificato</translation>
    </message>
    <message>
        <source>%1: sending system is on a block list</source>
        <translation>%1: sistema mittente in una lista di blocco</translation>
    </message>
    <message>
        <source>%1: sending system distrusted for now</source>
        <translation>%1: sistema mittente sospetto per ora</translation>
    </message>
    <message>
        <source>Too much mail for %1; still trying</source>
        <translation>Troppa posta per %1; si tenta ancora</translation>
    </message>
    <message>
        <source>Mail for %1 not taken yet</source>
        <translation>Messaggio per %1 non ancora accettato</translation>
    </message>
    <message>
        <source>The mail is not taken yet</source>
        <translation>Il messaggio non è ancora accettato</translation>
    </message>
    <message>
        <source>%1: sender not accepted yet</source>
        <translation>%1: mittente non ancora accettato</translation>
    </message>
    <message>
        <source>%1 takes mail from few; still trying</source>
        <translation>%1 accetta solo certi mittenti; si tenta ancora</translation>
    </message>
    <message>
        <source>Mail to %1 was not in the right form</source>
        <translation>Il messaggio per %1 non aveva la forma giusta</translation>
    </message>
    <message>
        <source>Message or address not in the right form</source>
        <translation>Messaggio o indirizzo non nella forma giusta</translation>
    </message>
    <message>
        <source>%1: form of the mail not accepted yet</source>
        <translation>%1: forma del messaggio non ancora accettata</translation>
    </message>
    <message>
        <source>Form of the message not accepted yet</source>
        <translation>Forma del messaggio non ancora accettata</translation>
    </message>
    <message>
        <source>No secure connection yet to %1</source>
        <translation>Ancora nessuna connessione sicura con %1</translation>
    </message>
    <message>
        <source>Mail system trouble for %1; still trying</source>
        <translation>Problemi di sistema per %1; si tenta ancora</translation>
    </message>
    <message>
        <source>%1 is on a do-not-send list</source>
        <translation>%1 è in una lista di esclusione</translation>
    </message>
    <message>
        <source>Sending is blocked; mail to %1 stopped</source>
        <translation>Invio bloccato; messaggio per %1 fermato</translation>
    </message>
    <message>
        <source>Sending is paused; mail to %1 waits</source>
        <translation>Invio sospeso; il messaggio per %1 aspetta</translation>
    </message>
    <message>
        <source>Sending is paused for this account</source>
        <translation>L’invio è sospeso per questo account</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Made on %1 with Undelivered %2, a program that explains delivery notices.</source>
        <extracomment>Last line of a report; %1 is a day and time, %2 a version number</extracomment>
        <translation>Creato il %1 con Undelivered %2, un programma che spiega gli avvisi di mancata consegna.</translation>
    </message>
    <message>
        <source>Who sent the original message</source>
        <translation>Chi ha mandato il messaggio originale</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a verdict (&quot;Forged&quot;), %2 how sure it is (&quot;almost certain&quot;)</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (speaks for: %2)</source>
        <extracomment>One piece of evidence: %1 is a sentence, %2 the verdict that it speaks for</extracomment>
        <translation>%1 (a favore di: %2)</translation>
    </message>
    <message>
        <source>What the servers said</source>
        <translation>Che cosa hanno detto i server</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more recipient(s).</source>
        <translation>
            <numerusform>%Ln altro destinatario.</numerusform>
            <numerusform>%Ln altri destinatari.</numerusform>
        </translation>
    </message>
    <message>
        <source>The notice</source>
        <translation>L’avviso</translation>
    </message>
    <message>
        <source>Header of the notice</source>
        <translation>Intestazione dell’avviso</translation>
    </message>
    <message>
        <source>Header of the original message, as the notice returned it</source>
        <translation>Intestazione del messaggio originale, come l’ha restituita l’avviso</translation>
    </message>
    <message>
        <source>Names and mailbox names of other people have been left out.</source>
        <translation>I nomi di altre persone e delle loro caselle sono stati omessi.</translation>
    </message>
    <message>
        <source>The mailbox %1</source>
        <extracomment>%1 is an account, mostly an e-mail address</extracomment>
        <translation>La casella %1</translation>
    </message>
    <message>
        <source>What shows it</source>
        <translation>Da che cosa si vede</translation>
    </message>
    <message>
        <source>Notices in numbers</source>
        <translation>Avvisi in cifre</translation>
    </message>
    <message>
        <source>Groups of related notices</source>
        <translation>Avvisi che vanno insieme</translation>
    </message>
    <message>
        <source>Verdict</source>
        <extracomment>Heads of a table: who sent the original messages, how many notices, when they began, peaked and came last</extracomment>
        <translation>Conclusione</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Avvisi</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Primo</translation>
    </message>
    <message>
        <source>Peak</source>
        <translation>Massimo</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>Ultimo</translation>
    </message>
    <message>
        <source>Messages that did not arrive</source>
        <translation>Messaggi che non sono arrivati</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Destinatario</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Oggetto</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Perché</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more.</source>
        <translation>
            <numerusform>Ancora %Ln.</numerusform>
            <numerusform>Ancora %Ln.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Route</name>
    <message numerus="yes">
        <source>%n second(s) later</source>
        <translation>
            <numerusform>%Ln secondo dopo</numerusform>
            <numerusform>%Ln secondi dopo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) later</source>
        <translation>
            <numerusform>%Ln minuto dopo</numerusform>
            <numerusform>%Ln minuti dopo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) later</source>
        <translation>
            <numerusform>%Ln ora dopo</numerusform>
            <numerusform>%Ln ore dopo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) later</source>
        <translation>
            <numerusform>%Ln giorno dopo</numerusform>
            <numerusform>%Ln giorni dopo</numerusform>
        </translation>
    </message>
    <message>
        <source>Handed in by %1</source>
        <extracomment>A station on the way of a message; %1 is a computer&apos;s name or address</extracomment>
        <translation>Consegnato da %1</translation>
    </message>
    <message>
        <source>Passed on by a mail server that gives no name</source>
        <translation>Trasmesso da un server di posta che non dà un nome</translation>
    </message>
    <message>
        <source>Reached %1</source>
        <extracomment>A station on the way of a message; %1 is a computer&apos;s name</extracomment>
        <translation>Arrivato a %1</translation>
    </message>
    <message>
        <source>%1 does not take it yet</source>
        <extracomment>A station on the way of a message; %1 is a computer&apos;s name</extracomment>
        <translation>%1 non lo accetta ancora</translation>
    </message>
    <message>
        <source>%1 refused it</source>
        <extracomment>A station on the way of a message; %1 is a computer&apos;s name</extracomment>
        <translation>%1 lo ha rifiutato</translation>
    </message>
    <message>
        <source>%1 wrote the notice</source>
        <extracomment>A station on the way of a message; %1 is a computer&apos;s name</extracomment>
        <translation>%1 ha scritto l’avviso</translation>
    </message>
    <message>
        <source>The notice is in your mailbox</source>
        <extracomment>The last station of a notice; %1 is a computer&apos;s name</extracomment>
        <translation>L’avviso è nella Sua casella</translation>
    </message>
    <message>
        <source>The notice is in your mailbox, at %1</source>
        <translation>L’avviso è nella Sua casella, su %1</translation>
    </message>
    <message>
        <source>The notice was passed on by a mail server that gives no name</source>
        <translation>L’avviso è stato trasmesso da un server di posta che non dà un nome</translation>
    </message>
    <message>
        <source>The notice reached %1</source>
        <extracomment>A station on the way of a notice; %1 is a computer&apos;s name</extracomment>
        <translation>L’avviso è arrivato a %1</translation>
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
        <translation>Salva</translation>
    </message>
    <message>
        <source>%1 could not be saved: %2</source>
        <translation>Non è stato possibile salvare %1: %2</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Salvato come %1</translation>
    </message>
</context>
<context>
    <name>SignInText</name>
    <message>
        <source>Looking in the list of known providers…</source>
        <translation>Ricerca nell’elenco dei fornitori noti…</translation>
    </message>
    <message>
        <source>Asking the internet&apos;s directory of names where %1 keeps its mailboxes…</source>
        <extracomment>%1 is a mail domain, such as example.org</extracomment>
        <translation>Si chiede all’elenco dei nomi di Internet dove %1 tiene le sue caselle…</translation>
    </message>
    <message>
        <source>Asking %1 for its settings…</source>
        <extracomment>%1 is a host name, such as autoconfig.example.org</extracomment>
        <translation>Si chiedono le impostazioni a %1…</translation>
    </message>
    <message>
        <source>Asking Thunderbird&apos;s public list of providers…</source>
        <translation>Si consulta l’elenco pubblico dei fornitori di Thunderbird…</translation>
    </message>
    <message>
        <source>Looking up who receives mail for %1…</source>
        <extracomment>%1 is a mail domain, such as example.org</extracomment>
        <translation>Si cerca chi riceve la posta per %1…</translation>
    </message>
    <message>
        <source>Trying the usual names, such as %1…</source>
        <extracomment>%1 is a host name, such as imap.example.org</extracomment>
        <translation>Si provano i nomi consueti, come %1…</translation>
    </message>
    <message>
        <source>The server is %1, from the list of known providers.</source>
        <extracomment>%1 is a host name, such as imap.example.org</extracomment>
        <translation>Il server è %1, secondo l’elenco dei fornitori noti.</translation>
    </message>
    <message>
        <source>The server is %1, says the internet&apos;s directory of names.</source>
        <extracomment>%1 is a host name, such as imap.example.org</extracomment>
        <translation>Il server è %1, secondo l’elenco dei nomi di Internet.</translation>
    </message>
    <message>
        <source>The server is %1, says your mail domain itself.</source>
        <extracomment>%1 is a host name, such as imap.example.org</extracomment>
        <translation>Il server è %1, secondo il Suo stesso dominio di posta.</translation>
    </message>
    <message>
        <source>The server is %1, says Thunderbird&apos;s public list.</source>
        <extracomment>%1 is a host name, such as imap.example.org</extracomment>
        <translation>Il server è %1, secondo l’elenco pubblico di Thunderbird.</translation>
    </message>
    <message>
        <source>Mail for your address is received by %1, so the server should be %2.</source>
        <extracomment>%1 is a provider&apos;s name, such as Fastmail; %2 a host name</extracomment>
        <translation>La posta per il Suo indirizzo è ricevuta da %1, quindi il server dovrebbe essere %2.</translation>
    </message>
    <message>
        <source>A mail server answers at %1.</source>
        <extracomment>%1 is a host name, such as imap.example.org</extracomment>
        <translation>A %1 risponde un server di posta.</translation>
    </message>
    <message>
        <source>Your password would go to %1, which is not part of %2. That is usual when another company hosts the mail. Go on only if you know that company.</source>
        <extracomment>%1 is a host name, such as imap.hoster.example; %2 is the domain of the person&apos;s address</extracomment>
        <translation>La Sua password andrebbe a %1, che non fa parte di %2. È normale quando la posta è ospitata da un’altra azienda. Continui solo se conosce quell’azienda.</translation>
    </message>
    <message>
        <source>%1 must be installed and running on this computer.</source>
        <extracomment>%1 is a provider&apos;s name, here Proton Mail Bridge</extracomment>
        <translation>%1 deve essere installato e avviato su questo computer.</translation>
    </message>
    <message>
        <source>Switch on IMAP in the settings of %1&apos;s website first.</source>
        <extracomment>%1 is a provider&apos;s name, such as GMX</extracomment>
        <translation>Attivi prima IMAP nelle impostazioni del sito di %1.</translation>
    </message>
    <message>
        <source>Use the password that %1 shows for this mailbox, not the one for the website.</source>
        <extracomment>%1 is a provider&apos;s name, here Proton Mail Bridge</extracomment>
        <translation>Usi la password che %1 mostra per questa casella, non quella del sito.</translation>
    </message>
    <message>
        <source>Make an app password on %1&apos;s website and use it here. The password for the website is refused.</source>
        <extracomment>%1 is a provider&apos;s name, such as Gmail</extracomment>
        <translation>Crei una password per app sul sito di %1 e la usi qui. La password del sito viene rifiutata.</translation>
    </message>
    <message>
        <source>%1 takes no passwords from mail programs. Sign in through your browser.</source>
        <extracomment>%1 is a provider&apos;s name, such as Outlook.com</extracomment>
        <translation>%1 non accetta password dai programmi di posta. Acceda dal browser.</translation>
    </message>
    <message>
        <source>That worked</source>
        <translation>Fatto</translation>
    </message>
    <message>
        <source>You can close this page and go back to Undelivered.</source>
        <translation>Può chiudere questa pagina e tornare a Undelivered.</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Accesso non effettuato</translation>
    </message>
    <message>
        <source>%1 did not let Undelivered in. Close this page and go back to Undelivered: it says what you can do.</source>
        <extracomment>%1 is a provider&apos;s name, such as Google</extracomment>
        <translation>%1 non ha fatto entrare Undelivered. Chiuda questa pagina e torni a Undelivered: lì è scritto che cosa può fare.</translation>
    </message>
    <message>
        <source>This page is out of date</source>
        <translation>Questa pagina non è più valida</translation>
    </message>
    <message>
        <source>It does not belong to the sign-in that Undelivered is waiting for. Close it, and use the newest page that Undelivered opened.</source>
        <translation>Non appartiene all’accesso che Undelivered sta aspettando. La chiuda e usi la pagina più recente aperta da Undelivered.</translation>
    </message>
</context>
<context>
    <name>SweepText</name>
    <message numerus="yes">
        <source>%Ln notice(s) moved to %1.</source>
        <extracomment>%n = how many, %1 = the name of a mail folder, such as Trash</extracomment>
        <translation>
            <numerusform>%Ln avviso spostato in %1.</numerusform>
            <numerusform>%Ln avvisi spostati in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln notice(s) brought back to where they were.</source>
        <translation>
            <numerusform>%Ln avviso rimesso al suo posto.</numerusform>
            <numerusform>%Ln avvisi rimessi al loro posto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln notice(s) deleted for good.</source>
        <translation>
            <numerusform>%Ln avviso eliminato per sempre.</numerusform>
            <numerusform>%Ln avvisi eliminati per sempre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A deletion was cut off earlier. It is settled now: %Ln notice(s) are deleted for good.</source>
        <translation>
            <numerusform>Un’eliminazione era stata interrotta. Ora è sistemata: %Ln avviso è eliminato per sempre.</numerusform>
            <numerusform>Un’eliminazione era stata interrotta. Ora è sistemata: %Ln avvisi sono eliminati per sempre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bringing notices back was cut off earlier. It is settled now: %Ln notice(s) are back where they were.</source>
        <translation>
            <numerusform>Un ripristino era stato interrotto. Ora è sistemato: %Ln avviso è di nuovo al suo posto.</numerusform>
            <numerusform>Un ripristino era stato interrotto. Ora è sistemato: %Ln avvisi sono di nuovo al loro posto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A clean-up was cut off earlier. It is settled now: %Ln notice(s) are in %1.</source>
        <extracomment>%n = how many, %1 = the name of a mail folder, such as Trash</extracomment>
        <translation>
            <numerusform>Una pulizia era stata interrotta. Ora è sistemata: %Ln avviso è in %1.</numerusform>
            <numerusform>Una pulizia era stata interrotta. Ora è sistemata: %Ln avvisi sono in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be brought back and are still in Trash.</source>
        <translation>
            <numerusform>%Ln non si è potuto ripristinare ed è ancora nel cestino.</numerusform>
            <numerusform>%Ln non si sono potuti ripristinare e sono ancora nel cestino.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This mail server can only copy: %Ln of them also stay in the old folder, marked as deleted, until your mail program tidies up there.</source>
        <extracomment>The server cannot move, only copy</extracomment>
        <translation>
            <numerusform>Questo server di posta può solo copiare: %Ln resta anche nella vecchia cartella, segnato come eliminato, finché il programma di posta non fa ordine.</numerusform>
            <numerusform>Questo server di posta può solo copiare: %Ln restano anche nella vecchia cartella, segnati come eliminati, finché il programma di posta non fa ordine.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were not there any more: another program had moved or deleted them.</source>
        <translation>
            <numerusform>%Ln non c’era più: un altro programma l’aveva spostato o eliminato.</numerusform>
            <numerusform>%Ln non c’erano più: un altro programma li aveva spostati o eliminati.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln had changed since the mailbox was checked and were not touched.</source>
        <translation>
            <numerusform>%Ln era cambiato da quando la casella è stata controllata e non è stato toccato.</numerusform>
            <numerusform>%Ln erano cambiati da quando la casella è stata controllata e non sono stati toccati.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are still where they were.</source>
        <translation>
            <numerusform>%Ln è ancora dov’era.</numerusform>
            <numerusform>%Ln sono ancora dov’erano.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln the server did not let go; they are still where they were.</source>
        <translation>
            <numerusform>Il server non ha lasciato andare %Ln; è ancora dov’era.</numerusform>
            <numerusform>Il server non ha lasciato andare %Ln; sono ancora dov’erano.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were not reached; they are still where they were.</source>
        <translation>
            <numerusform>%Ln non è stato trattato; è ancora dov’era.</numerusform>
            <numerusform>%Ln non sono stati trattati; sono ancora dov’erano.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The connection broke while the mail server was at work on %Ln of them. The next check looks where they are, and finishes or takes back what was begun.</source>
        <translation>
            <numerusform>La connessione si è interrotta mentre il server di posta lavorava su %Ln di essi. Il prossimo controllo guarda dov’è, e completa o annulla ciò che era cominciato.</numerusform>
            <numerusform>La connessione si è interrotta mentre il server di posta lavorava su %Ln di essi. Il prossimo controllo guarda dove sono, e completa o annulla ciò che era cominciato.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln had been copied to Trash by an earlier clean-up and were left alone.</source>
        <translation>
            <numerusform>%Ln era già stato copiato nel cestino da una pulizia precedente e non è stato toccato.</numerusform>
            <numerusform>%Ln erano già stati copiati nel cestino da una pulizia precedente e non sono stati toccati.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VerdictText</name>
    <message>
        <source>You sent this message yourself.</source>
        <extracomment>Verdict on a notice, in one or two sentences for a worried person.</extracomment>
        <translation>Ha mandato Lei questo messaggio.</translation>
    </message>
    <message>
        <source>Somebody else put your address on it. It never passed through your account.</source>
        <translation>Qualcun altro ha messo il Suo indirizzo su questo messaggio. Non è mai passato dal Suo account.</translation>
    </message>
    <message>
        <source>It was sent through your account, but not by you. Somebody may know your password.</source>
        <translation>Questo messaggio è stato mandato dal Suo account, ma non da Lei. Forse qualcuno conosce la Sua password.</translation>
    </message>
    <message>
        <source>No mail system wrote this notice. It is a trap: don&apos;t click, don&apos;t sign in, delete it.</source>
        <translation>Nessun sistema di posta ha scritto questo avviso. È una trappola: non faccia clic, non acceda, lo elimini.</translation>
    </message>
    <message>
        <source>The facts don&apos;t decide whether you sent this message. You may remember it yourself.</source>
        <translation>Non si può stabilire se ha mandato Lei questo messaggio. Forse lo ricorda Lei.</translation>
    </message>
    <message>
        <source>The records of %1 could not be looked up just now.</source>
        <extracomment>What was found about the person&apos;s own domain. %1 is the domain name. SPF, DKIM and DMARC are names of techniques.</extracomment>
        <translation>In questo momento non è stato possibile consultare le voci di %1.</translation>
    </message>
    <message>
        <source>%1 has no mail server: nobody can answer mail from there, and many servers refuse it.</source>
        <translation>%1 non ha un server di posta: nessuno può rispondere alla posta di lì, e molti server la rifiutano.</translation>
    </message>
    <message>
        <source>%1 does not say which computers may send its mail (no SPF record). Ask whoever runs the domain to add one.</source>
        <translation>%1 non indica quali computer possono mandare la sua posta (nessuna voce SPF). Chieda a chi gestisce il dominio di aggiungerne una.</translation>
    </message>
    <message>
        <source>The list of computers that may send for %1 contains a mistake (SPF record). Until it is mended it protects nobody.</source>
        <translation>L’elenco dei computer che possono inviare per %1 contiene un errore (voce SPF). Finché non è corretto non protegge nessuno.</translation>
    </message>
    <message>
        <source>The SPF record of %1 lets every computer in the world send for it. It should list only your own.</source>
        <translation>La voce SPF di %1 permette a ogni computer del mondo di inviare a suo nome. Dovrebbe elencare solo i propri.</translation>
    </message>
    <message>
        <source>The SPF record of %1 names the right computers but does not tell receivers to refuse the others.</source>
        <translation>La voce SPF di %1 nomina i computer giusti, ma non dice ai destinatari di rifiutare gli altri.</translation>
    </message>
    <message>
        <source>%1 says which computers may send its mail (SPF). That is good.</source>
        <translation>%1 indica quali computer possono mandare la sua posta (SPF). Questo va bene.</translation>
    </message>
    <message>
        <source>Anybody can send as you: %1 has no DMARC policy. Ask whoever runs the domain to add one; it is the lasting cure.</source>
        <translation>Chiunque può inviare a Suo nome: %1 non ha una regola DMARC. Chieda a chi gestisce il dominio di aggiungerne una; è il rimedio duraturo.</translation>
    </message>
    <message>
        <source>%1 has a DMARC policy, but it only watches: forged mail in your name is still delivered.</source>
        <translation>%1 ha una regola DMARC, ma osserva soltanto: i messaggi falsi a Suo nome vengono consegnati lo stesso.</translation>
    </message>
    <message>
        <source>The DMARC policy of %1 contains a mistake and is ignored.</source>
        <translation>La regola DMARC di %1 contiene un errore e viene ignorata.</translation>
    </message>
    <message>
        <source>Mail forged in the name of %1 is put among junk by receivers that check (DMARC: quarantine).</source>
        <translation>I messaggi falsi a nome di %1 finiscono nello spam dei destinatari che controllano (DMARC: quarantine).</translation>
    </message>
    <message>
        <source>Mail forged in the name of %1 is refused by receivers that check (DMARC: reject). That is the best protection there is.</source>
        <translation>I messaggi falsi a nome di %1 vengono rifiutati dai destinatari che controllano (DMARC: reject). È la migliore protezione che ci sia.</translation>
    </message>
    <message>
        <source>No signature of %1 was seen on your mail (DKIM). Ask your mail provider to sign it.</source>
        <translation>Sui Suoi messaggi non si è vista alcuna firma di %1 (DKIM). Chieda al Suo fornitore di posta di firmarli.</translation>
    </message>
    <message>
        <source>Your mail is signed, but %1 does not publish the key to check it with (DKIM). Ask whoever runs the domain.</source>
        <translation>I Suoi messaggi sono firmati, ma %1 non pubblica la chiave per controllarli (DKIM). Chieda a chi gestisce il dominio.</translation>
    </message>
    <message>
        <source>The signing key of %1 is too short to count today (DKIM). Ask for one of 2048 bits.</source>
        <translation>La chiave di firma di %1 è troppo corta per valere ancora oggi (DKIM). Ne chieda una di 2048 bit.</translation>
    </message>
    <message>
        <source>Your mail is signed, and %1 publishes the key (DKIM). That is good.</source>
        <translation>I Suoi messaggi sono firmati, e %1 pubblica la chiave (DKIM). Questo va bene.</translation>
    </message>
    <message>
        <source>you said so</source>
        <extracomment>How sure the program is of its answer.</extracomment>
        <translation>lo ha detto Lei</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>non certo</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>certo</translation>
    </message>
    <message>
        <source>almost certain</source>
        <translation>quasi certo</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>probabile</translation>
    </message>
    <message>
        <source>Looking up domains is switched off. Allow it under Settings, and %1 can be checked.</source>
        <extracomment>%1 is a domain name. &quot;Settings&quot; is the name of a page of this program.</extracomment>
        <translation>La consultazione dei domini è disattivata. La permetta in “Impostazioni”, e %1 potrà essere controllato.</translation>
    </message>
    <message>
        <source>%1 has a mail server that takes answers. That is good.</source>
        <translation>%1 ha un server di posta che accetta le risposte. Questo va bene.</translation>
    </message>
    <message>
        <source>%1 belongs to your mail provider. It lets receivers take forged mail in its name, and you cannot change that yourself.</source>
        <extracomment>How well a domain is guarded against forged senders. %1 is a domain name, as in the person&apos;s e-mail address.</extracomment>
        <translation>%1 appartiene al Suo fornitore di posta. Questo lascia che i destinatari accettino messaggi falsi a nome del dominio, e Lei non può cambiarlo da sé.</translation>
    </message>
    <message>
        <source>%1 belongs to your mail provider, and it asks receivers not to take forged mail in its name. There is nothing for you to do.</source>
        <translation>%1 appartiene al Suo fornitore di posta, che chiede ai destinatari di non accettare messaggi falsi a nome del dominio. Lei non deve fare nulla.</translation>
    </message>
    <message>
        <source>Anybody can send mail in the name of %1, and most receivers will take it. Show the list below to whoever runs the domain.</source>
        <translation>Chiunque può mandare posta a nome di %1, e quasi tutti i destinatari la accetteranno. Mostri l’elenco qui sotto a chi gestisce il dominio.</translation>
    </message>
    <message>
        <source>%1 is guarded against forged mail, but something in its records should be mended. Show the list below to whoever runs the domain.</source>
        <translation>%1 è protetto contro i messaggi falsi, ma qualcosa nelle sue voci va corretto. Mostri l’elenco qui sotto a chi gestisce il dominio.</translation>
    </message>
    <message>
        <source>%1 is well guarded against forged mail. Receivers that don&apos;t check may still send you notices.</source>
        <translation>%1 è ben protetto contro i messaggi falsi. I destinatari che non controllano possono ancora mandarLe avvisi.</translation>
    </message>
</context>
<context>
    <name>VerdictWords</name>
    <message>
        <source>Not judged</source>
        <extracomment>Verdict on a notice that could not be compared with a mailbox</extracomment>
        <translation>Non valutato</translation>
    </message>
    <message>
        <source>Yours</source>
        <extracomment>Verdict, one word: the person sent the original themselves</extracomment>
        <translation>Suo</translation>
    </message>
    <message>
        <source>Forged</source>
        <extracomment>Verdict, one word: somebody else put the person&apos;s address on the original</extracomment>
        <translation>Falsificato</translation>
    </message>
    <message>
        <source>Hijacked</source>
        <extracomment>Verdict, one word: the original was sent by somebody else through the person&apos;s own account</extracomment>
        <translation>Violato</translation>
    </message>
    <message>
        <source>Fake</source>
        <extracomment>Verdict, one word: the notice itself is a phishing lure</extracomment>
        <translation>Finto</translation>
    </message>
    <message>
        <source>Unclear</source>
        <extracomment>Verdict, one word: the facts don&apos;t decide</extracomment>
        <translation>Incerto</translation>
    </message>
    <message>
        <source>This is as good as certain.</source>
        <translation>È praticamente certo.</translation>
    </message>
    <message>
        <source>This is very likely.</source>
        <translation>È molto probabile.</translation>
    </message>
    <message>
        <source>This is likely, but not certain.</source>
        <translation>È probabile, ma non certo.</translation>
    </message>
    <message>
        <source>This is not certain.</source>
        <translation>Non è certo.</translation>
    </message>
    <message>
        <source>Nothing needs your attention. Messages of yours that did not arrive will appear here.</source>
        <translation>Nulla richiede la Sua attenzione. Qui appariranno i Suoi messaggi che non sono arrivati.</translation>
    </message>
    <message>
        <source>No notice about a message that you sent.</source>
        <translation>Nessun avviso su un messaggio che ha mandato Lei.</translation>
    </message>
    <message>
        <source>No forged mail. Notices about messages that somebody else sent in your name will appear here.</source>
        <translation>Nessun messaggio falso. Qui appariranno gli avvisi su messaggi che qualcun altro ha mandato a Suo nome.</translation>
    </message>
    <message>
        <source>No sign that anybody else has used your account. Notices about messages that somebody sent through it will appear here.</source>
        <translation>Nulla indica che qualcun altro abbia usato il Suo account. Qui appariranno gli avvisi su messaggi che qualcuno ha mandato da lì.</translation>
    </message>
    <message>
        <source>No lures. Messages that only pretend to be delivery notices, to get your password, will appear here.</source>
        <translation>Nessuna trappola. Qui appariranno i messaggi che fingono di essere avvisi di mancata consegna per avere la Sua password.</translation>
    </message>
    <message>
        <source>Nothing unclear. Notices for which the facts do not tell who sent the message will appear here.</source>
        <translation>Nulla di incerto. Qui appariranno gli avvisi per i quali non si può stabilire chi ha mandato il messaggio.</translation>
    </message>
    <message>
        <source>No delivery notices. They come up here as soon as the mailbox has been looked through.</source>
        <translation>Nessun avviso di mancata consegna. Appariranno qui appena la casella sarà stata esaminata.</translation>
    </message>
    <message>
        <source>Needs you</source>
        <extracomment>Name of a list: notices about which the person should do something</extracomment>
        <translation>Da fare</translation>
    </message>
    <message>
        <source>All notices</source>
        <extracomment>Name of a list: every notice</extracomment>
        <translation>Tutti gli avvisi</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>%1 is an address, %n how many further addresses the notice is about</extracomment>
        <translation>
            <numerusform>%1 e %Ln altro</numerusform>
            <numerusform>%1 e altri %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>No recipient named</source>
        <extracomment>Title of a notice that names neither a recipient nor a subject</extracomment>
        <translation>Nessun destinatario nominato</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>First line of a row: %1 who it was for, %2 the subject of the message</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Still trying: %1</source>
        <extracomment>Second line of a row for mail that is still on its way: %1 what stands in the way (&quot;Mailbox full&quot;)</extracomment>
        <translation>Si tenta ancora: %1</translation>
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
        <translation>Informazioni su Undelivered</translation>
    </message>
    <message>
        <source>Version %1</source>
        <extracomment>%1 is a version number</extracomment>
        <translation>Versione %1</translation>
    </message>
    <message>
        <source>Explains mail that came back, and clears away what was never yours.</source>
        <translation>Spiega la posta tornata indietro e toglie ciò che non è mai stato Suo.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. You may use it, pass it on and change it. It comes without any warranty.</source>
        <translation>Software libero sotto la GNU General Public License, versione 3 o successiva. Può usarlo, passarlo ad altri e modificarlo. È fornito senza alcuna garanzia.</translation>
    </message>
    <message>
        <source>Built with</source>
        <extracomment>Heading above a list of program libraries</extracomment>
        <translation>Realizzato con</translation>
    </message>
    <message>
        <source>&amp;Copy the versions</source>
        <extracomment>Button: copies a list of versions, for a report of a mistake</extracomment>
        <translation>Copia &amp;le versioni</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiato</translation>
    </message>
</context>
<context>
    <name>undelivered::AccountViews</name>
    <message>
        <source>Sample mailbox</source>
        <translation>Casella di esempio</translation>
    </message>
    <message>
        <source>All accounts</source>
        <extracomment>First choice in a list of mail accounts</extracomment>
        <translation>Tutti gli account</translation>
    </message>
</context>
<context>
    <name>undelivered::AddressModel</name>
    <message>
        <source>Does not exist any more</source>
        <extracomment>What has become of an e-mail address</extracomment>
        <translation>Non esiste più</translation>
    </message>
    <message>
        <source>Mailbox full</source>
        <translation>Casella piena</translation>
    </message>
    <message>
        <source>Has moved</source>
        <translation>Ha cambiato indirizzo</translation>
    </message>
    <message>
        <source>Refuses your mail</source>
        <translation>Rifiuta la Sua posta</translation>
    </message>
    <message>
        <source>Trouble on the way</source>
        <translation>Problemi di recapito</translation>
    </message>
    <message>
        <source>Works again</source>
        <translation>Funziona di nuovo</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Indirizzo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Perché</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Dal</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>Ultimo</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>Mancate consegne</translation>
    </message>
</context>
<context>
    <name>undelivered::AddressesPage</name>
    <message>
        <source>&amp;Copy the addresses</source>
        <translation>Copia &amp;gli indirizzi</translation>
    </message>
    <message>
        <source>Save as &amp;table (CSV)…</source>
        <translation>Salva come &amp;tabella (CSV)…</translation>
    </message>
    <message>
        <source>Save as c&amp;ontacts (vCard)…</source>
        <translation>Salva come c&amp;ontatti (vCard)…</translation>
    </message>
    <message>
        <source>addresses.csv</source>
        <translation>indirizzi.csv</translation>
    </message>
    <message>
        <source>addresses.vcf</source>
        <translation>indirizzi.vcf</translation>
    </message>
    <message>
        <source>Addresses that do not work</source>
        <translation>Indirizzi che non funzionano</translation>
    </message>
    <message>
        <source>No address of yours has trouble.</source>
        <translation>Nessun indirizzo a cui Lei scrive ha problemi.</translation>
    </message>
    <message>
        <source>Addresses to which your own mail could not be delivered will appear here, with the reason.</source>
        <translation>Qui appariranno, con il motivo, gli indirizzi a cui non è stato possibile consegnare i Suoi messaggi.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiato</translation>
    </message>
    <message numerus="yes">
        <source>%Ln address(es) do not exist any more.</source>
        <translation>
            <numerusform>%Ln indirizzo non esiste più.</numerusform>
            <numerusform>%Ln indirizzi non esistono più.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln address(es) had trouble.</source>
        <translation>
            <numerusform>%Ln indirizzo ha avuto problemi.</numerusform>
            <numerusform>%Ln indirizzi hanno avuto problemi.</numerusform>
        </translation>
    </message>
    <message>
        <source>From the notices about mail that you sent. Take dead addresses off your lists; ask the others for another address. Choose a line to see what happened there, or press Enter on it to read the latest notice.</source>
        <translation>Dagli avvisi sui messaggi che ha mandato Lei. Tolga dalle Sue liste gli indirizzi che non esistono più; agli altri chieda un indirizzo diverso. Scelga una riga per vedere che cosa è successo, o prema Invio per leggere l’ultimo avviso.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Intendeva %1?</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <extracomment>Button; %1 is an e-mail address</extracomment>
        <translation>Copia %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>One line of an address&apos;s history: %1 when, %2 what happened (&quot;Mailbox full&quot;), %3 the subject of the message</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2. Your message: %3</source>
        <translation>%1: %2. Il Suo messaggio: %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more, further back</source>
        <translation>
            <numerusform>Ancora %Ln, precedente</numerusform>
            <numerusform>Ancora %Ln, precedenti</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>undelivered::AddressesPresenter</name>
    <message>
        <source>No mail program came up. Copy the text and the addresses instead, or save a draft.</source>
        <translation>Non si è aperto alcun programma di posta. Copi invece il testo e gli indirizzi, o salvi una bozza.</translation>
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
        <translation>Rinuncia</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiato</translation>
    </message>
    <message>
        <source>Now sign in at %1 in your browser</source>
        <extracomment>%1 is the name of a provider, such as Google</extracomment>
        <translation>Ora acceda a %1 nel browser</translation>
    </message>
    <message>
        <source>The page has been opened there. Sign in, agree that Undelivered may read your mail, and come back here. If no browser came up, copy the page&apos;s address into one on this computer.</source>
        <translation>La pagina è stata aperta lì. Acceda, acconsenta che Undelivered legga la Sua posta, e torni qui. Se non si è aperto un browser, copi l’indirizzo della pagina in un browser di questo computer.</translation>
    </message>
    <message>
        <source>You are back from the browser</source>
        <translation>Il browser ha risposto</translation>
    </message>
    <message>
        <source>One moment: the mailbox is being opened.</source>
        <translation>Un momento: si sta aprendo la casella.</translation>
    </message>
    <message>
        <source>Cop&amp;y the page&apos;s address</source>
        <translation>Copia &amp;l’indirizzo della pagina</translation>
    </message>
    <message>
        <source>Ope&amp;n the page again</source>
        <translation>Apri di nu&amp;ovo la pagina</translation>
    </message>
</context>
<context>
    <name>undelivered::CertificatePage</name>
    <message>
        <source>from %1 to %2</source>
        <extracomment>How long a certificate is good: %1 and %2 are days</extracomment>
        <translation>dal %1 al %2</translation>
    </message>
    <message>
        <source>Stop here: this is not the certificate you accepted</source>
        <translation>Si fermi: questo non è il certificato che ha accettato</translation>
    </message>
    <message>
        <source>%1 shows another certificate than before. Your password was not sent.</source>
        <extracomment>%1 is the name of a mail server</extracomment>
        <translation>%1 mostra un certificato diverso da prima. La password non è stata inviata.</translation>
    </message>
    <message>
        <source>Either whoever runs the server has renewed it, or somebody stands between you and the server and wants your password. In a café, a hotel or another network that is not yours, go away and try again at home.</source>
        <translation>O lo ha rinnovato chi gestisce il server, o qualcuno si è messo tra Lei e il server e vuole la Sua password. In un bar, in albergo o su un’altra rete non Sua, lasci perdere e riprovi da casa.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server, by telephone or in person, whether the certificate was renewed, and compare the new fingerprint with theirs.</source>
        <translation>Chieda a chi gestisce il server, per telefono o di persona, se il certificato è stato rinnovato, e confronti la nuova impronta con la sua.</translation>
    </message>
    <message>
        <source>&amp;The new fingerprint is the one that the owner of the server told me</source>
        <translation>&amp;La nuova impronta è quella che mi ha dato il proprietario del server</translation>
    </message>
    <message>
        <source>Accept the new certificate</source>
        <translation>Accetta il nuovo certificato</translation>
    </message>
    <message>
        <source>Do not connect for now</source>
        <translation>Per ora non continuare</translation>
    </message>
    <message>
        <source>Is this really your server?</source>
        <translation>È davvero il Suo server?</translation>
    </message>
    <message>
        <source>%1 cannot prove who it is. Your password was not sent.</source>
        <extracomment>%1 is the name of a mail server</extracomment>
        <translation>%1 non può dimostrare la propria identità. La password non è stata inviata.</translation>
    </message>
    <message>
        <source>Mail servers show a certificate, which somebody known has signed. This one was signed by nobody that this computer trusts. That is usual for a server of one&apos;s own at home or in a small office, and for a mail bridge that runs on this computer. With a large provider it is not: then somebody may be trying to read your password on its way.</source>
        <translation>I server di posta mostrano un certificato, firmato da un ente noto. Questo non è stato firmato da nessuno di cui questo computer si fidi. È normale per un server proprio a casa o in un piccolo ufficio, e per un ponte di posta che gira su questo computer. Con un grande fornitore non lo è: allora qualcuno forse cerca di leggere la Sua password lungo il percorso.</translation>
    </message>
    <message>
        <source>If the server is your own, or its owner told you this fingerprint, you can trust exactly this certificate. It then counts for %1 only, and Undelivered warns you as soon as the server shows another one.</source>
        <translation>Se il server è Suo, o il proprietario Le ha dato questa impronta, può fidarsi proprio di questo certificato. Vale allora solo per %1, e Undelivered La avvisa appena il server ne mostra un altro.</translation>
    </message>
    <message>
        <source>&amp;The server is my own, or its owner told me this fingerprint</source>
        <translation>Il &amp;server è mio, o il proprietario mi ha dato questa impronta</translation>
    </message>
    <message>
        <source>Trust it for this account</source>
        <translation>Accetta per questo account</translation>
    </message>
    <message>
        <source>Do not trust it</source>
        <translation>Non accettare</translation>
    </message>
    <message>
        <source>Made for</source>
        <extracomment>Whom a certificate was made for</extracomment>
        <translation>Rilasciato per</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Firmato da</translation>
    </message>
    <message>
        <source>itself</source>
        <translation>sé stesso</translation>
    </message>
    <message>
        <source>Good</source>
        <extracomment>How long a certificate is good</extracomment>
        <translation>Valido</translation>
    </message>
    <message>
        <source>New fingerprint</source>
        <translation>Nuova impronta</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Impronta</translation>
    </message>
    <message>
        <source>Accepted before</source>
        <translation>Accettato prima</translation>
    </message>
</context>
<context>
    <name>undelivered::Chart</name>
    <message>
        <source>Notices over time</source>
        <translation>Avvisi nel tempo</translation>
    </message>
    <message>
        <source>Use the left and right arrow keys to read out one bar after the other.</source>
        <translation>Usi le frecce sinistra e destra per sentire una barra dopo l’altra.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>A span of days: %1 the first, %2 the last</extracomment>
        <translation>Dal %1 al %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n notice(s)</source>
        <extracomment>Read out for one bar of the chart: %1 a day or span of days, %n how many notices</extracomment>
        <translation>
            <numerusform>%1: %Ln avviso</numerusform>
            <numerusform>%1: %Ln avvisi</numerusform>
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
            <numerusform>Il massimo, il %1: %Ln avviso</numerusform>
            <numerusform>Il massimo, il %1: %Ln avvisi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>undelivered::Checklist</name>
    <message>
        <source>Open clean-up</source>
        <translation>Apri la pulizia</translation>
    </message>
    <message>
        <source>Write to your contacts</source>
        <translation>Scrivi ai contatti</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Mostra</translation>
    </message>
</context>
<context>
    <name>undelivered::CleanUpPage</name>
    <message>
        <source>&amp;Undo: bring them back</source>
        <translation>&amp;Annulla: ripristina</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fatto</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avanzamento</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>Fer&amp;ma</translation>
    </message>
    <message>
        <source>You may do something else meanwhile. What has been moved is written down, so that it can be brought back even if the connection breaks.</source>
        <translation>Intanto può fare altro. Ciò che viene spostato è annotato, così si può ripristinare anche se la connessione si interrompe.</translation>
    </message>
    <message>
        <source>Go &amp;on</source>
        <translation>C&amp;ontinua</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausa</translation>
    </message>
    <message>
        <source>One account is cleaned up at a time:</source>
        <translation>La pulizia si fa un account alla volta:</translation>
    </message>
</context>
<context>
    <name>undelivered::ContactsDialog</name>
    <message>
        <source>Warn your contacts</source>
        <translation>Avvisare i contatti</translation>
    </message>
    <message>
        <source>&amp;Subject</source>
        <translation>&amp;Oggetto</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Testo</translation>
    </message>
    <message>
        <source>&amp;Copy the text</source>
        <translation>Co&amp;pia il testo</translation>
    </message>
    <message>
        <source>Open in your &amp;mail program</source>
        <translation>Apri n&amp;el programma di posta</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiato</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Cerca</translation>
    </message>
    <message>
        <source>Search the contacts</source>
        <translation>Cerca nei contatti</translation>
    </message>
    <message>
        <source>Whom to warn</source>
        <translation>Chi avvisare</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>T&amp;utti</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>&amp;Nessuno</translation>
    </message>
    <message>
        <source>&amp;Whom to warn</source>
        <translation>Chi &amp;avvisare</translation>
    </message>
    <message>
        <source>&amp;Language of the message</source>
        <translation>&amp;Lingua del messaggio</translation>
    </message>
    <message>
        <source>Copy the a&amp;ddresses</source>
        <translation>Copia gli in&amp;dirizzi</translation>
    </message>
    <message>
        <source>Sa&amp;ve as a draft…</source>
        <translation>&amp;Salva come bozza…</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>One contact in a list: %1 is an e-mail address, %2 when the person last wrote to it</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Nobody is known from your Sent folder yet.</source>
        <translation>Dalla cartella della posta inviata non si conosce ancora nessuno.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <translation>
            <numerusform>%Ln scelto</numerusform>
            <numerusform>%Ln scelti</numerusform>
        </translation>
    </message>
    <message>
        <source>Open part %L1 of %L2</source>
        <extracomment>Button: a message to many people goes out in several parts. %L1 is the number of the next one, %L2 how many there are</extracomment>
        <translation>Apri la parte %L1 di %L2</translation>
    </message>
    <message>
        <source>Open in your &amp;mail program again</source>
        <translation>Apri di nuovo n&amp;el programma di posta</translation>
    </message>
    <message>
        <source>A message to your contacts, ready to change as you like. It goes out from your own mail program. The recipients stand in “Bcc”, so that they do not see each other&apos;s addresses.</source>
        <translation>Un messaggio per i Suoi contatti, da cambiare come vuole. Parte dal Suo programma di posta. I destinatari stanno in “Ccn”, così non vedono gli indirizzi degli altri.</translation>
    </message>
</context>
<context>
    <name>undelivered::DeleteDialog</name>
    <message numerus="yes">
        <source>&amp;Delete %n for good</source>
        <translation>
            <numerusform>&amp;Elimina %Ln per sempre</numerusform>
            <numerusform>&amp;Elimina %Ln per sempre</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Elimina per sempre</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) will be gone for good.</source>
        <translation>
            <numerusform>%Ln messaggio sparirà per sempre.</numerusform>
            <numerusform>%Ln messaggi spariranno per sempre.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody can bring them back, not even your mail provider. To be sure that you mean it, type how many there are.</source>
        <translation>Nessuno può ripristinarli, nemmeno il Suo fornitore di posta. Per confermare che lo vuole davvero, scriva quanti sono.</translation>
    </message>
    <message>
        <source>Type %1 here:</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Scriva qui %1:</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Conserva</translation>
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
        <translation>&amp;Apri Undelivered</translation>
    </message>
    <message>
        <source>&amp;Check now</source>
        <translation>Controlla &amp;ora</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Esci</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Apri</translation>
    </message>
</context>
<context>
    <name>undelivered::Disclosure</name>
    <message>
        <source>open</source>
        <translation>aperto</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>chiuso</translation>
    </message>
</context>
<context>
    <name>undelivered::DomainPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>I&amp;ndietro</translation>
    </message>
    <message>
        <source>Looking the records up</source>
        <translation>Consultazione delle voci</translation>
    </message>
    <message>
        <source>Can anybody send as you?</source>
        <translation>Qualcuno può inviare a Suo nome?</translation>
    </message>
    <message>
        <source>Whoever runs a mail domain can publish which servers may send for it, and what others shall do with the rest. This looks up what stands there for %1, and says what is missing.</source>
        <extracomment>%1 is an account, mostly an e-mail address</extracomment>
        <translation>Chi gestisce un dominio di posta può pubblicare quali server possono inviare per suo conto e che cosa gli altri devono fare del resto. Qui si consulta che cosa è pubblicato per %1, e si dice che cosa manca.</translation>
    </message>
    <message>
        <source>Add your mailbox first: then its domain can be looked up.</source>
        <translation>Aggiunga prima la casella: poi se ne può consultare il dominio.</translation>
    </message>
    <message>
        <source>For that, your computer&apos;s name server is asked about your mail domain, and learns nothing but its name. This also switches on look-ups for telling forged mail; you can switch them off again in the settings.</source>
        <translation>Per questo si interroga il server dei nomi del computer sul Suo dominio di posta, ed esso ne apprende soltanto il nome. Così si attivano anche le consultazioni che aiutano a riconoscere i messaggi falsi; può disattivarle di nuovo nelle impostazioni.</translation>
    </message>
    <message>
        <source>&amp;Look it up</source>
        <translation>C&amp;onsulta</translation>
    </message>
    <message>
        <source>&amp;Allow it and look it up</source>
        <translation>&amp;Permetti e consulta</translation>
    </message>
    <message>
        <source>&amp;Look it up again</source>
        <translation>C&amp;onsulta di nuovo</translation>
    </message>
    <message>
        <source>Needs mending</source>
        <extracomment>Read out for the picture before a finding</extracomment>
        <translation>Da correggere</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>In ordine</translation>
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
        <translation>&amp;Riprova</translation>
    </message>
    <message>
        <source>Technical details</source>
        <translation>Dettagli tecnici</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Chiudi questo messaggio</translation>
    </message>
</context>
<context>
    <name>undelivered::EvidenceView</name>
    <message>
        <source>You said so yourself.</source>
        <translation>Lo ha detto Lei.</translation>
    </message>
    <message>
        <source>What is known</source>
        <extracomment>Heading over facts about a notice whose sender is not clear</extracomment>
        <translation>Che cosa si sa</translation>
    </message>
    <message>
        <source>What speaks for it</source>
        <translation>A favore</translation>
    </message>
    <message>
        <source>What speaks against it</source>
        <translation>Contro</translation>
    </message>
    <message>
        <source>Speaks for: %1</source>
        <extracomment>Read out for the picture before a piece of evidence; %1 is a verdict (&quot;Forged&quot;)</extracomment>
        <translation>A favore di: %1</translation>
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
        <translation>Che cosa significa questo messaggio?</translation>
    </message>
    <message>
        <source>Paste the text of a notice here, as much of it as you have, or drop a saved message (.eml) on the window. It stays on this computer.</source>
        <translation>Incolli qui il testo di un avviso, quanto ne ha, o trascini un messaggio salvato (.eml) sulla finestra. Tutto resta su questo computer.</translation>
    </message>
    <message>
        <source>Op&amp;en a message…</source>
        <translation>Apri un &amp;messaggio…</translation>
    </message>
    <message>
        <source>Em&amp;pty</source>
        <translation>&amp;Svuota</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>I&amp;ndietro</translation>
    </message>
    <message>
        <source>Text of the notice</source>
        <translation>Testo dell’avviso</translation>
    </message>
    <message>
        <source>Your message could not be delivered to…</source>
        <translation>Non è stato possibile consegnare il Suo messaggio a…</translation>
    </message>
    <message>
        <source>The explanation will stand here.</source>
        <translation>Qui apparirà la spiegazione.</translation>
    </message>
    <message>
        <source>From the file %1</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Dal file %1</translation>
    </message>
</context>
<context>
    <name>undelivered::ExplainPresenter</name>
    <message>
        <source>Open a message</source>
        <translation>Apri un messaggio</translation>
    </message>
    <message>
        <source>Saved messages (*.eml *.msg *.txt)</source>
        <translation>Messaggi salvati (*.eml *.msg *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tutti i file (*)</translation>
    </message>
    <message>
        <source>The explanation will stand here.</source>
        <translation>Qui apparirà la spiegazione.</translation>
    </message>
</context>
<context>
    <name>undelivered::FilterBar</name>
    <message>
        <source>Order of the list</source>
        <translation>Ordine dell’elenco</translation>
    </message>
    <message>
        <source>Group the list</source>
        <translation>Raggruppa l’elenco</translation>
    </message>
    <message>
        <source>Show only one reason</source>
        <translation>Mostra solo un motivo</translation>
    </message>
    <message>
        <source>Show only one verdict</source>
        <translation>Mostra solo una conclusione</translation>
    </message>
    <message>
        <source>Show only one domain</source>
        <translation>Mostra solo un dominio</translation>
    </message>
    <message>
        <source>Show only one period</source>
        <translation>Mostra solo un periodo</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Togli i filtri</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Prima i nuovi</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Prima i vecchi</translation>
    </message>
    <message>
        <source>By recipient</source>
        <translation>Per destinatario</translation>
    </message>
    <message>
        <source>By domain</source>
        <translation>Per dominio</translation>
    </message>
    <message>
        <source>By subject</source>
        <translation>Per oggetto</translation>
    </message>
    <message>
        <source>By reason</source>
        <translation>Per motivo</translation>
    </message>
    <message>
        <source>By verdict</source>
        <translation>Per conclusione</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>Prima i grandi</translation>
    </message>
    <message>
        <source>Not grouped</source>
        <translation>Senza gruppi</translation>
    </message>
    <message>
        <source>Grouped by wave</source>
        <extracomment>A wave is a run of notices that belong together: one case of forging or misuse</extracomment>
        <translation>Raggruppati per ondata</translation>
    </message>
    <message>
        <source>Grouped by recipient</source>
        <translation>Raggruppati per destinatario</translation>
    </message>
    <message>
        <source>Grouped by reason</source>
        <translation>Raggruppati per motivo</translation>
    </message>
    <message>
        <source>Grouped by domain</source>
        <translation>Raggruppati per dominio</translation>
    </message>
    <message>
        <source>Any verdict</source>
        <translation>Ogni conclusione</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Ogni data</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Oggi</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Ultimi 7 giorni</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Ultimi 30 giorni</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Quest’anno</translation>
    </message>
    <message>
        <source>Search address, subject, server</source>
        <translation>Cerca indirizzo, oggetto, server</translation>
    </message>
    <message>
        <source>Search in this list</source>
        <translation>Cerca in questo elenco</translation>
    </message>
    <message>
        <source>Any reason</source>
        <translation>Ogni motivo</translation>
    </message>
    <message>
        <source>Any domain</source>
        <translation>Ogni dominio</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>An entry of a list: %1 a domain (&quot;example.org&quot;), %2 how many notices are about it</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Fi&amp;lters (%1)</source>
        <extracomment>Button: opens and closes the filters; %1 is how many are set</extracomment>
        <translation>Fi&amp;ltri (%1)</translation>
    </message>
    <message>
        <source>Fi&amp;lters</source>
        <translation>Fi&amp;ltri</translation>
    </message>
</context>
<context>
    <name>undelivered::FinderPanel</name>
    <message>
        <source>S&amp;kip this step</source>
        <translation>Salta &amp;questo passo</translation>
    </message>
    <message>
        <source>Not right? Look further</source>
        <extracomment>Button beside a mail server that was found</extracomment>
        <translation>Non è giusto? Cerca ancora</translation>
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
        <translation>%1 non accetta password dai programmi di posta, solo un accesso dal browser. Per questo chi ha pubblicato questa copia di Undelivered deve averla registrata lì, e questa copia non è registrata.</translation>
    </message>
    <message>
        <source>If you have a client ID, enter it. Else save the notices as files in your mail program and open their folder here: Undelivered explains them just the same.</source>
        <translation>Se ha un ID client, lo indichi. Altrimenti salvi gli avvisi come file nel programma di posta e apra qui la cartella: Undelivered li spiega allo stesso modo.</translation>
    </message>
    <message>
        <source>Or sign in through your browser: then %1 asks for your usual password there.</source>
        <extracomment>%1 is the name of a mail provider, such as Gmail</extracomment>
        <translation>Oppure acceda dal browser: allora %1 chiede lì la Sua password abituale.</translation>
    </message>
    <message>
        <source>Open the help page of %1</source>
        <extracomment>Button; %1 is the name of a mail provider</extracomment>
        <translation>Apri la pagina di aiuto di %1</translation>
    </message>
    <message>
        <source>I know th&amp;at company</source>
        <translation>Conosco quell’a&amp;zienda</translation>
    </message>
    <message>
        <source>Enter a &amp;client ID…</source>
        <translation>I&amp;ndica un ID client…</translation>
    </message>
    <message>
        <source>How to sign in at %1</source>
        <extracomment>%1 is the name of a mail provider</extracomment>
        <translation>Come accedere a %1</translation>
    </message>
</context>
<context>
    <name>undelivered::FoldersDialog</name>
    <message>
        <source>Holds no messages, only other folders</source>
        <translation>Non contiene messaggi, solo altre cartelle</translation>
    </message>
    <message>
        <source>Looked through, as you said</source>
        <translation>Viene esaminata, come ha detto Lei</translation>
    </message>
    <message>
        <source>Left out, as you said</source>
        <translation>Viene tralasciata, come ha detto Lei</translation>
    </message>
    <message>
        <source>Looked through: most notices come in here</source>
        <translation>Viene esaminata: qui arriva la maggior parte degli avvisi</translation>
    </message>
    <message>
        <source>Looked through: notices are often taken for junk</source>
        <translation>Viene esaminata: gli avvisi sono spesso presi per posta indesiderata</translation>
    </message>
    <message>
        <source>Looked through last: it repeats the other folders</source>
        <translation>Viene esaminata per ultima: ripete le altre cartelle</translation>
    </message>
    <message>
        <source>Read to know what you have sent</source>
        <translation>Viene letta per sapere che cosa ha inviato</translation>
    </message>
    <message>
        <source>Left out: messages that you have not sent</source>
        <translation>Viene tralasciata: messaggi che non ha inviato</translation>
    </message>
    <message>
        <source>Left out: messages that were thrown away</source>
        <translation>Viene tralasciata: messaggi che sono stati buttati via</translation>
    </message>
    <message>
        <source>Looked through</source>
        <translation>Viene esaminata</translation>
    </message>
    <message>
        <source>The folders of this account are known as soon as it has been checked.</source>
        <translation>Le cartelle di questo account saranno note non appena sarà stato controllato.</translation>
    </message>
    <message>
        <source>As &amp;proposed</source>
        <extracomment>Button: takes back what the person chose</extracomment>
        <translation>Come &amp;proposto</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Cartelle</translation>
    </message>
    <message>
        <source>Where to look for notices in %1</source>
        <extracomment>%1 is the name of a mail account</extracomment>
        <translation>Dove cercare gli avvisi in %1</translation>
    </message>
    <message>
        <source>A change counts from the next check. What was found before stays known.</source>
        <translation>Una modifica vale dal prossimo controllo. Ciò che è stato trovato prima resta noto.</translation>
    </message>
</context>
<context>
    <name>undelivered::Frame</name>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
</context>
<context>
    <name>undelivered::LearnPage</name>
    <message>
        <source>What is all this about?</source>
        <translation>Di che si tratta?</translation>
    </message>
    <message>
        <source>Who is the mailer-daemon?</source>
        <translation>Chi è il mailer-daemon?</translation>
    </message>
    <message>
        <source>Not a person. When a mail server cannot deliver a message, it writes a notice to the address that stands on the message as the sender. Such notices come from “MAILER-DAEMON” or “postmaster”. Answering them is of no use: nobody reads the answers.</source>
        <translation>Non è una persona. Quando un server di posta non può consegnare un messaggio, scrive un avviso all’indirizzo che vi figura come mittente. Questi avvisi vengono da “MAILER-DAEMON” o “postmaster”. Rispondere non serve: nessuno legge le risposte.</translation>
    </message>
    <message>
        <source>Why do I get notices about messages that I never wrote?</source>
        <translation>Perché ricevo avvisi su messaggi che non ho mai scritto?</translation>
    </message>
    <message>
        <source>Anybody can write any address on the back of an envelope, and it is the same with mail. Senders of advertising and fraud put other people&apos;s addresses on their messages. What cannot be delivered comes back to the address on it: yours. Nobody needed your password for that, and it dies down after some days.</source>
        <translation>Chiunque può scrivere qualsiasi indirizzo sul retro di una busta, e con la posta elettronica è lo stesso. Chi manda pubblicità e truffe mette sui propri messaggi indirizzi altrui. Ciò che non si può consegnare torna all’indirizzo che vi è scritto: il Suo. Per questo nessuno ha avuto bisogno della Sua password, e dopo alcuni giorni tutto si esaurisce.</translation>
    </message>
    <message>
        <source>How can I tell whether my account was misused?</source>
        <translation>Come capisco se il mio account è stato usato da altri?</translation>
    </message>
    <message>
        <source>If such a message was sent through your own account, somebody knows your password. Undelivered compares each notice with your Sent folder and with the way the message took, and says which of the two it is and how it knows.</source>
        <translation>Se un messaggio così è stato mandato dal Suo account, qualcuno conosce la Sua password. Undelivered confronta ogni avviso con la cartella della posta inviata e con il percorso del messaggio, e dice quale dei due casi è e come lo sa.</translation>
    </message>
    <message>
        <source>What are fake notices?</source>
        <translation>Che cosa sono gli avvisi finti?</translation>
    </message>
    <message>
        <source>Messages that only look like a notice: “your mailbox is full, sign in here”. No mail system wrote them. They want your password. Never open a link in them; go to your provider&apos;s page by typing its address yourself.</source>
        <translation>Messaggi che somigliano soltanto a un avviso: “la sua casella è piena, acceda qui”. Nessun sistema di posta li ha scritti. Vogliono la Sua password. Non apra mai un link che contengono; vada alla pagina del fornitore scrivendone Lei l’indirizzo.</translation>
    </message>
    <message>
        <source>Should I send something back to annoy the forger?</source>
        <translation>Devo mandare qualcosa indietro per dare fastidio al falsario?</translation>
    </message>
    <message>
        <source>No. It would reach another innocent person, whose address stands on the message, just as it happened to you.</source>
        <translation>No. Arriverebbe a un altro innocente, il cui indirizzo è scritto sul messaggio, proprio come è successo a Lei.</translation>
    </message>
    <message>
        <source>All codes in words</source>
        <translation>Tutti i codici spiegati</translation>
    </message>
    <message>
        <source>A code, such as 550 or 1.1, or a word</source>
        <translation>Un codice, come 550 o 1.1, o una parola</translation>
    </message>
    <message>
        <source>Search the codes</source>
        <translation>Cerca nei codici</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Codici</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a code (&quot;550&quot;) or a provider (&quot;Gmail&quot;), %2 what it means</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No code and no word like that stands in this list. It may be a provider&apos;s own.</source>
        <translation>In questo elenco non c’è alcun codice o parola così. Può essere proprio di un fornitore.</translation>
    </message>
    <message>
        <source>&amp;Explain it as a notice…</source>
        <translation>Spi&amp;ega come avviso…</translation>
    </message>
    <message>
        <source>How does forging work, and how does it show?</source>
        <translation>Come si falsifica un indirizzo, e da che cosa si vede?</translation>
    </message>
    <message>
        <source>The sender of a message is only a line that whoever sends it writes. But the message also carries traces that cannot be chosen freely: the server that handed it over, a seal that your provider puts on what really went through it, the number your mail program gave it. A notice brings a part of the message back. Undelivered compares these traces with your own mail. What nobody can know it calls unclear.</source>
        <translation>Il mittente di un messaggio è solo una riga scritta da chi lo manda. Ma il messaggio porta anche tracce che non si scelgono liberamente: il server che lo ha consegnato, un sigillo che il Suo fornitore mette su ciò che è davvero passato da lui, il numero dato dal Suo programma di posta. Un avviso riporta una parte del messaggio. Undelivered confronta queste tracce con la Sua posta. Ciò che nessuno può sapere lo chiama incerto.</translation>
    </message>
    <message>
        <source>How do I stay out of trouble?</source>
        <translation>Come evitare guai?</translation>
    </message>
    <message>
        <source>Use a password of its own for your mail, and a second step at sign-in where your provider offers it. Open no attachment and no link that you did not expect, also from people you know. Install programs and updates only from their makers&apos; pages. A message that hurries or threatens you is the one to be slow with.</source>
        <translation>Usi per la posta una password tutta sua e, se il fornitore lo offre, un secondo passaggio all’accesso. Non apra allegati né link che non aspettava, nemmeno da persone che conosce. Installi programmi e aggiornamenti solo dalle pagine dei loro autori. Proprio con un messaggio che mette fretta o minaccia, si prenda tempo.</translation>
    </message>
    <message>
        <source>How do I add my mailbox?</source>
        <translation>Come aggiungo la mia casella?</translation>
    </message>
    <message>
        <source>Type your e-mail address and password. The server is found by itself; what is asked on the way is named, and you can skip it or type the server yourself under Server settings. Many providers want an app password, a second password that only lets a program read mail; the page that makes one opens with a button. Some let you in only through their page in your browser. A server that cannot prove who it is gets no password.</source>
        <translation>Scriva l’indirizzo e-mail e la password. Il server si trova da solo; viene indicato a chi si chiede nel frattempo, e può saltare questo passo o scrivere da sé il server in “Impostazioni del server”. Molti fornitori vogliono una password per app, una seconda password che permette a un programma solo di leggere la posta; la pagina dove crearla si apre con un pulsante. Alcuni fanno entrare solo dalla loro pagina nel browser. Un server che non può dimostrare la propria identità non riceve alcuna password.</translation>
    </message>
    <message>
        <source>What does a clean-up do?</source>
        <translation>Che cosa fa una pulizia?</translation>
    </message>
    <message>
        <source>It first shows which notices would go and which stay, and why. Then it moves exactly those to Trash and writes down what it moved, so that it can bring them back. Look at the mail listed on top: a flood of notices is sometimes raised so that you overlook one message from your bank.</source>
        <translation>Prima mostra quali avvisi verrebbero tolti e quali restano, e perché. Poi sposta esattamente quelli nel cestino e annota che cosa ha spostato, per poterlo ripristinare. Guardi i messaggi elencati in alto: a volte una valanga di avvisi viene provocata perché Le sfugga un messaggio della banca.</translation>
    </message>
    <message>
        <source>What do I do with addresses that do not work?</source>
        <translation>Che cosa faccio con gli indirizzi che non funzionano?</translation>
    </message>
    <message>
        <source>Under Addresses you find everybody whom your own mail did not reach, with the reason and since when. Take those that do not exist any more out of your address book, and ask the others for another address. You can copy the list or save it.</source>
        <translation>In “Indirizzi” ci sono tutte le persone che i Suoi messaggi non hanno raggiunto, con il motivo e da quando. Tolga dalla rubrica gli indirizzi che non esistono più, e agli altri chieda un indirizzo diverso. Può copiare l’elenco o salvarlo.</translation>
    </message>
    <message>
        <source>Can anybody send as me?</source>
        <translation>Qualcuno può inviare a mio nome?</translation>
    </message>
    <message>
        <source>Whoever runs a mail domain can publish in public records which servers may send for it, and what others shall do with the rest. Where these records are missing, anybody can use the address. You can have your domain&apos;s looked up and explained.</source>
        <translation>Chi gestisce un dominio di posta può pubblicare in voci pubbliche quali server possono inviare per suo conto e che cosa gli altri devono fare del resto. Dove queste voci mancano, chiunque può usare l’indirizzo. Può far consultare e spiegare quelle del Suo dominio.</translation>
    </message>
    <message>
        <source>&amp;Check my domain…</source>
        <translation>Controlla il mio &amp;dominio…</translation>
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
        <translation>Panoramica</translation>
    </message>
    <message>
        <source>Clean-up</source>
        <translation>Pulizia</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Indirizzi</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Per capire</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>Open a folder of saved mail</source>
        <translation>Apri una cartella di posta salvata</translation>
    </message>
    <message>
        <source>Undelivered goes on checking</source>
        <translation>Undelivered continua a controllare</translation>
    </message>
    <message>
        <source>Its icon in the tray brings the window back, and ends the program. You can change this in the settings.</source>
        <translation>Con la sua icona nell’area di notifica può riaprire la finestra o chiudere il programma. Può cambiarlo nelle impostazioni.</translation>
    </message>
</context>
<context>
    <name>undelivered::Navigation</name>
    <message>
        <source>Places</source>
        <translation>Sezioni</translation>
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
        <translation>Avviso</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Conclusione</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Destinatario</translation>
    </message>
    <message>
        <source>Your message</source>
        <translation>Il Suo messaggio</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Perché</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Dimensione</translation>
    </message>
    <message>
        <source>%1. %2, listed below.</source>
        <extracomment>Read out for a row that stands for several notices: %1 what they have in common, %2 how many (&quot;214 notices&quot;)</extracomment>
        <translation>%1. %2, elencati sotto.</translation>
    </message>
    <message>
        <source>%1. %2, closed.</source>
        <extracomment>Read out for a row that stands for several notices: %1 what they have in common, %2 how many (&quot;214 notices&quot;)</extracomment>
        <translation>%1. %2, chiuso.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A run of notices: %1 a verdict (&quot;Forged&quot;), %2 a day</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <extracomment>A run of notices: %1 a verdict (&quot;Forged&quot;), %2 and %3 its first and last day</extracomment>
        <translation>%1, dal %2 al %3</translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s)</source>
        <translation>
            <numerusform>%Ln avviso</numerusform>
            <numerusform>%Ln avvisi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s), mostly “%1”</source>
        <extracomment>%n how many notices, %1 the commonest subject of the messages they are about</extracomment>
        <translation>
            <numerusform>%Ln avviso, soprattutto “%1”</numerusform>
            <numerusform>%Ln avvisi, soprattutto “%1”</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>undelivered::NoticePane</name>
    <message>
        <source>Mo&amp;ve to Trash…</source>
        <translation>&amp;Sposta nel cestino…</translation>
    </message>
    <message>
        <source>Show what to do</source>
        <translation>Mostra che cosa fare</translation>
    </message>
    <message>
        <source>I &amp;did send this</source>
        <translation>L’ho &amp;mandato io</translation>
    </message>
    <message>
        <source>&amp;Not mine</source>
        <translation>&amp;Non è mio</translation>
    </message>
    <message>
        <source>Take my answer back</source>
        <translation>Ritira la mia risposta</translation>
    </message>
    <message>
        <source>How do we know?</source>
        <translation>Come lo sappiamo?</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Dettagli</translation>
    </message>
    <message>
        <source>The notice as it came</source>
        <translation>L’avviso com’è arrivato</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiato</translation>
    </message>
    <message>
        <source>Choose a notice to read it.</source>
        <translation>Scelga un avviso per leggerlo.</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Torna all’elenco</translation>
    </message>
    <message>
        <source>You said so yourself.</source>
        <translation>Lo ha detto Lei.</translation>
    </message>
    <message>
        <source>Without your mailbox nobody can tell who sent the message.</source>
        <translation>Senza la Sua casella nessuno può dire chi ha mandato il messaggio.</translation>
    </message>
    <message>
        <source>There is nothing to answer and nothing to repair. You can move the notice to Trash.</source>
        <translation>Non c’è nulla a cui rispondere e nulla da riparare. Può spostare l’avviso nel cestino.</translation>
    </message>
    <message>
        <source>Do not open links or attachments in it, and do not sign in anywhere because of it. Delete it.</source>
        <translation>Non ne apra i link o gli allegati, e non acceda da nessuna parte per causa sua. Lo elimini.</translation>
    </message>
    <message>
        <source>If you have typed your password on such a page, change the password now.</source>
        <translation>Se ha scritto la password su una pagina così, la cambi subito.</translation>
    </message>
    <message>
        <source>Secure your account now: the steps are on the overview. Keep this notice until they are done.</source>
        <translation>Metta subito in sicurezza l’account: i passi sono nella panoramica. Conservi questo avviso finché non li ha fatti.</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Che cosa fare</translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>Number in a list of steps; %1 is the number</extracomment>
        <translation>%1.</translation>
    </message>
    <message numerus="yes">
        <source>%n more recipient(s).</source>
        <translation>
            <numerusform>%Ln altro destinatario.</numerusform>
            <numerusform>%Ln altri destinatari.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy this address</source>
        <translation>Copia questo indirizzo</translation>
    </message>
    <message>
        <source>Copy the facts for them</source>
        <translation>Copia i dati per loro</translation>
    </message>
    <message>
        <source>The way it took</source>
        <translation>Il percorso seguito</translation>
    </message>
    <message>
        <source>What would decide it</source>
        <translation>Che cosa lo chiarirebbe</translation>
    </message>
    <message>
        <source>Save or &amp;print…</source>
        <translation>Salva o s&amp;tampa…</translation>
    </message>
</context>
<context>
    <name>undelivered::NoticesPage</name>
    <message>
        <source>Move to Trash…</source>
        <translation>Sposta nel cestino…</translation>
    </message>
    <message>
        <source>I did send this</source>
        <translation>L’ho mandato io</translation>
    </message>
    <message>
        <source>Not mine</source>
        <translation>Non è mio</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Avvisi</translation>
    </message>
    <message>
        <source>Nothing in this list fits the search and the filters.</source>
        <translation>Nulla in questo elenco corrisponde alla ricerca e ai filtri.</translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s)</source>
        <translation>
            <numerusform>%Ln avviso</numerusform>
            <numerusform>%Ln avvisi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s) selected</source>
        <translation>
            <numerusform>%Ln avviso selezionato</numerusform>
            <numerusform>%Ln avvisi selezionati</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a notice to read it.</source>
        <translation>Scelga un avviso per leggerlo.</translation>
    </message>
    <message>
        <source>&amp;Copy the address</source>
        <translation>C&amp;opia l’indirizzo</translation>
    </message>
    <message>
        <source>&amp;Select all like this</source>
        <translation>S&amp;eleziona tutti i simili</translation>
    </message>
    <message>
        <source>I &amp;did send this</source>
        <translation>L’ho &amp;mandato io</translation>
    </message>
    <message>
        <source>&amp;Not mine</source>
        <translation>&amp;Non è mio</translation>
    </message>
    <message>
        <source>Mo&amp;ve to Trash…</source>
        <translation>&amp;Sposta nel cestino…</translation>
    </message>
    <message>
        <source>Take my answer back</source>
        <translation>Ritira la mia risposta</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Ritira</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n notice(s)</source>
        <translation>
            <numerusform>%1 di %Ln avviso</numerusform>
            <numerusform>%1 di %Ln avvisi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your answer about %n notice(s) is taken back.</source>
        <translation>
            <numerusform>La Sua risposta su %Ln avviso è stata ritirata.</numerusform>
            <numerusform>La Sua risposta su %Ln avvisi è stata ritirata.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Noted: %n notice(s) about mail of yours.</source>
        <translation>
            <numerusform>Annotato: %Ln avviso su un Suo messaggio.</numerusform>
            <numerusform>Annotato: %Ln avvisi su Suoi messaggi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Noted: %n notice(s) about mail that is not yours.</source>
        <translation>
            <numerusform>Annotato: %Ln avviso su un messaggio non Suo.</numerusform>
            <numerusform>Annotato: %Ln avvisi su messaggi non Suoi.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Take my answer back</source>
        <translation>&amp;Ritira la mia risposta</translation>
    </message>
    <message>
        <source>Of the same &amp;wave</source>
        <translation>&amp;Della stessa ondata</translation>
    </message>
    <message>
        <source>With the same &amp;reason and verdict</source>
        <translation>Con lo stesso motivo e concl&amp;usione</translation>
    </message>
    <message>
        <source>With the same &amp;subject</source>
        <translation>Con lo stesso o&amp;ggetto</translation>
    </message>
</context>
<context>
    <name>undelivered::OverviewPage</name>
    <message>
        <source>&amp;Check now</source>
        <translation>Controlla &amp;ora</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Mostra</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Che cosa fare</translation>
    </message>
    <message>
        <source>Looking through your mailbox. The first notices come up in a moment.</source>
        <translation>Si sta esaminando la casella. I primi avvisi appariranno tra un momento.</translation>
    </message>
    <message>
        <source>This mailbox has not been looked through yet.</source>
        <translation>Questa casella non è ancora stata esaminata.</translation>
    </message>
    <message>
        <source>%1, being checked now</source>
        <extracomment>%1 is the name of a mail account; the program is looking through it</extracomment>
        <translation>%1, controllo in corso</translation>
    </message>
    <message>
        <source>%1, checked %2</source>
        <extracomment>%1 is the name of a mail account, %2 a day and time</extracomment>
        <translation>%1, controllato: %2</translation>
    </message>
    <message>
        <source>When a message of yours comes back, or somebody misuses your address, you will see it here: what happened, how we know, and what to do.</source>
        <translation>Quando un Suo messaggio torna indietro, o qualcuno abusa del Suo indirizzo, lo vedrà qui: che cosa è successo, come lo sappiamo e che cosa fare.</translation>
    </message>
    <message>
        <source>Notices per day</source>
        <translation>Avvisi al giorno</translation>
    </message>
    <message>
        <source>Notices per week</source>
        <translation>Avvisi alla settimana</translation>
    </message>
    <message>
        <source>Notices per month</source>
        <translation>Avvisi al mese</translation>
    </message>
    <message numerus="yes">
        <source>Clean up %n forged notice(s)…</source>
        <translation>
            <numerusform>Togli %Ln avviso su messaggi falsi…</numerusform>
            <numerusform>Togli %Ln avvisi su messaggi falsi…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clean up %n fake notice(s)…</source>
        <translation>
            <numerusform>Togli %Ln trappola…</numerusform>
            <numerusform>Togli %Ln trappole…</numerusform>
        </translation>
    </message>
    <message>
        <source>Show what did not arrive</source>
        <translation>Mostra ciò che non è arrivato</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>Guarda</translation>
    </message>
    <message>
        <source>Your mailbox cannot be reached just now, and nothing is known of it yet.</source>
        <translation>La Sua casella ora non è raggiungibile, e non se ne sa ancora nulla.</translation>
    </message>
    <message>
        <source>Your mailbox could not be looked through.</source>
        <translation>Non è stato possibile esaminare la Sua casella.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>%1 is the name of a mail account, %2 what is being done there (&quot;Reading notices in INBOX: 120 of 214&quot;)</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1, could not be checked just now. This is what was known on %2.</source>
        <extracomment>%1 is the name of a mail account, %2 a day and time</extracomment>
        <translation>%1, ora non è stato possibile controllare. Ultimi dati: %2.</translation>
    </message>
    <message>
        <source>%1, could not be checked just now. This is what was known before.</source>
        <extracomment>%1 is the name of a mail account</extracomment>
        <translation>%1, ora non è stato possibile controllare. Questi sono gli ultimi dati.</translation>
    </message>
</context>
<context>
    <name>undelivered::OverviewPresenter</name>
    <message>
        <source>This is about %1.</source>
        <extracomment>%1 is the name of a mail account, or a list of them: those that the sentence above speaks of</extracomment>
        <translation>Si tratta di %1.</translation>
    </message>
</context>
<context>
    <name>undelivered::ProgressStrip</name>
    <message>
        <source>Running work</source>
        <translation>Operazioni in corso</translation>
    </message>
    <message>
        <source>All work (%1)</source>
        <extracomment>Button: opens the list of everything that is going on; %1 is how many there are</extracomment>
        <translation>Tutte le operazioni (%1)</translation>
    </message>
</context>
<context>
    <name>undelivered::RawNotice</name>
    <message>
        <source>Previous place</source>
        <translation>Risultato precedente</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Risultato seguente</translation>
    </message>
    <message>
        <source>Search in the notice</source>
        <translation>Cerca nell’avviso</translation>
    </message>
    <message>
        <source>The notice as it came</source>
        <translation>L’avviso com’è arrivato</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Non trovato</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Which of the places that were found is shown: %1 of %2</extracomment>
        <translation>%1 di %2</translation>
    </message>
</context>
<context>
    <name>undelivered::ReportDialog</name>
    <message>
        <source>&amp;Leave out names and mailbox names of other people</source>
        <translation>&amp;Ometti i nomi di altre persone e delle loro caselle</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapporto</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>Il rapporto</translation>
    </message>
    <message>
        <source>Save as &amp;PDF…</source>
        <translation>&amp;Salva come PDF…</translation>
    </message>
    <message>
        <source>Save as &amp;web page…</source>
        <translation>Salva come pagina &amp;web…</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>Stam&amp;pa…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>For whoever can help you: your provider, or the one on the other side. It holds what is known of this, and nothing else from your mailbox.</source>
        <translation>Per chi può aiutarLa: il Suo fornitore o quello del destinatario. Contiene ciò che si sa di questo, e nient’altro della Sua casella.</translation>
    </message>
</context>
<context>
    <name>undelivered::ReportPresenter</name>
    <message>
        <source>delivery notice</source>
        <extracomment>Proposed name of a file, without its ending</extracomment>
        <translation>avviso di posta</translation>
    </message>
    <message>
        <source>mailbox report</source>
        <extracomment>Proposed name of a file, without its ending</extracomment>
        <translation>rapporto sulla casella</translation>
    </message>
</context>
<context>
    <name>undelivered::RouteView</name>
    <message>
        <source>The first stations are as the message itself tells them. A forger can invent those.</source>
        <translation>Le prime tappe sono quelle che indica il messaggio stesso. Un falsario può inventarle.</translation>
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
        <translation>Cifrata fin dall’inizio (TLS)</translation>
    </message>
    <message>
        <source>Switched to encrypted (STARTTLS)</source>
        <translation>Cifrata dopo l’avvio (STARTTLS)</translation>
    </message>
    <message>
        <source>if it is not the address</source>
        <translation>se non è l’indirizzo</translation>
    </message>
    <message>
        <source>IMAP ser&amp;ver</source>
        <extracomment>Label of a field for the name of a mail server</extracomment>
        <translation>S&amp;erver IMAP</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>P&amp;orta</translation>
    </message>
    <message>
        <source>Se&amp;curity</source>
        <extracomment>Label of a choice: how the connection is encrypted</extracomment>
        <translation>&amp;Sicurezza</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>Nome &amp;utente</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Browser, at %1</source>
        <extracomment>A way to sign in; %1 is a provider&apos;s name, such as Google</extracomment>
        <translation>Browser, presso %1</translation>
    </message>
    <message>
        <source>Sign in b&amp;y</source>
        <extracomment>Label of a choice: password, or through the browser</extracomment>
        <translation>&amp;Accesso con</translation>
    </message>
</context>
<context>
    <name>undelivered::SettingsPage</name>
    <message>
        <source>&amp;Add an account…</source>
        <translation>&amp;Aggiungi un account…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>Ri&amp;muovi…</translation>
    </message>
    <message>
        <source>Look up &amp;domain records to tell forged mail more surely</source>
        <translation>Consulta i domini &amp;per riconoscere meglio i falsi</translation>
    </message>
    <message>
        <source>About &amp;Undelivered</source>
        <translation>Informazioni su &amp;Undelivered</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>What leaves this computer</source>
        <translation>Che cosa lascia questo computer</translation>
    </message>
    <message>
        <source>Undelivered talks to your own mail server, and to nobody else unless you allow it below. It reads your mail there and, when you say so, moves notices to Trash. No pictures or links in messages are ever loaded, nothing about you is reported to anybody.</source>
        <translation>Undelivered parla con il Suo server di posta e con nessun altro, a meno che Lei non lo permetta qui sotto. Lì legge la posta e, quando Lei lo chiede, sposta avvisi nel cestino. Immagini e link dei messaggi non vengono mai caricati, e nulla su di Lei viene comunicato a nessuno.</translation>
    </message>
    <message>
        <source>When this is on, the public records of the domains that stand in a notice are asked for, as your mail program does for every message it sends. Whoever runs your network can see which domains are asked for. Your mail itself is never sent.</source>
        <translation>Con questa opzione vengono consultate le voci pubbliche dei domini che figurano in un avviso, come fa il Suo programma di posta per ogni messaggio che manda. Chi gestisce la Sua rete può vedere quali domini vengono consultati. I messaggi in sé non vengono mai trasmessi.</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>Aspetto e lingua</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>A size of text in percent</extracomment>
        <translation>Come il sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Chiaro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Scuro</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Lingua</translation>
    </message>
    <message>
        <source>sample mailbox</source>
        <translation>casella di esempio</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>One account: %1 its name, %2 the server or folder</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>Rimuovi l’account</translation>
    </message>
    <message>
        <source>Remove %1 from Undelivered?</source>
        <translation>Rimuovere %1 da Undelivered?</translation>
    </message>
    <message>
        <source>Undelivered forgets what it knows of this mailbox, its list of past clean-ups included. Your mail stays as it is.</source>
        <translation>Undelivered dimentica ciò che sa di questa casella, compreso l’elenco delle pulizie passate. La posta resta com’è.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Rimuovi</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conserva</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>C&amp;olori</translation>
    </message>
    <message>
        <source>&amp;Sign in again…</source>
        <translation>Accedi &amp;di nuovo…</translation>
    </message>
    <message>
        <source>Tell me when a message of mine did not arri&amp;ve</source>
        <translation>Avvisami &amp;quando un mio messaggio non arriva</translation>
    </message>
    <message>
        <source>&amp;Keep checking when I close the window</source>
        <translation>Continua a controllar&amp;e quando chiudo la finestra</translation>
    </message>
    <message>
        <source>Your desktop has no place for the icon by which the window would come back, so this cannot be switched on.</source>
        <translation>Il Suo desktop non ha posto per l’icona con cui riaprire la finestra, quindi questa opzione non si può attivare.</translation>
    </message>
    <message>
        <source>Check m&amp;y domain…</source>
        <translation>Con&amp;trolla il mio dominio…</translation>
    </message>
    <message>
        <source>What a clean-up does</source>
        <translation>Che cosa fa una pulizia</translation>
    </message>
    <message>
        <source>A clean-up moves notices to the Trash folder of the mailbox, where your mail program finds them. Your provider empties Trash by its own rules, often after some weeks. Until then a clean-up can be undone, also on another day. Only what you delete for good cannot be brought back.</source>
        <translation>Una pulizia sposta avvisi nel cestino della casella, dove il programma di posta li trova. Il fornitore svuota il cestino secondo le proprie regole, spesso dopo alcune settimane. Fino ad allora la pulizia si può annullare, anche un altro giorno. Solo ciò che elimina per sempre non si può recuperare.</translation>
    </message>
    <message>
        <source>Checks and notifications</source>
        <translation>Controlli e notifiche</translation>
    </message>
    <message>
        <source>Only when I ask</source>
        <extracomment>How often the mailboxes are looked at by themselves</extracomment>
        <translation>Solo quando lo chiedo</translation>
    </message>
    <message numerus="yes">
        <source>Every %Ln minute(s)</source>
        <translation>
            <numerusform>Ogni %Ln minuto</numerusform>
            <numerusform>Ogni %Ln minuti</numerusform>
        </translation>
    </message>
    <message>
        <source>Look for &amp;new notices</source>
        <extracomment>Label of a choice: &quot;every 15 minutes&quot;</extracomment>
        <translation>Cerca &amp;nuovi avvisi</translation>
    </message>
    <message>
        <source>One short message for each of your own that came back, and only one for a whole storm of forged mail.</source>
        <translation>Una breve notifica per ogni Suo messaggio tornato indietro, e una sola per un’intera valanga di messaggi falsi.</translation>
    </message>
    <message>
        <source>When you add an account, the mail domain is asked where its server is. When this is on, a public directory is asked as well, and learns the domain, never your address.</source>
        <translation>Quando aggiunge un account, si chiede al dominio di posta dov’è il suo server. Con questa opzione si chiede anche a un elenco pubblico, che apprende il dominio, mai il Suo indirizzo.</translation>
    </message>
    <message>
        <source>Signing in through the browser</source>
        <translation>Accesso dal browser</translation>
    </message>
    <message>
        <source>Some providers let a program in only if it is registered with them. Anyone can register it there, you too, free of charge. What you get is a client ID, which goes here.</source>
        <translation>Alcuni fornitori fanno entrare un programma solo se è registrato presso di loro. Chiunque può registrarlo, anche Lei, gratis. Si riceve un ID client, che va scritto qui.</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contrasto alto</translation>
    </message>
    <message>
        <source>%L1 %</source>
        <translation>%L1 %</translation>
    </message>
    <message>
        <source>T&amp;ext size</source>
        <translation>Dimensione del te&amp;sto</translation>
    </message>
    <message>
        <source>Client ID at %1</source>
        <extracomment>%1 is the name of a provider, such as Google</extracomment>
        <translation>ID client presso %1</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>incorporato</translation>
    </message>
    <message>
        <source>none: not possible yet</source>
        <translation>nessuno: non ancora possibile</translation>
    </message>
    <message>
        <source>Register</source>
        <extracomment>Button: opens the page where a program is registered</extracomment>
        <translation>Registra</translation>
    </message>
    <message>
        <source>Register at %1</source>
        <extracomment>%1 is the name of a provider, such as Google</extracomment>
        <translation>Registra presso %1</translation>
    </message>
    <message>
        <source>Also ask &amp;Thunderbird&apos;s public directory</source>
        <translation>C&amp;hiedi anche all’elenco pubblico di Thunderbird</translation>
    </message>
    <message>
        <source>F&amp;olders…</source>
        <translation>Sce&amp;gli cartelle…</translation>
    </message>
</context>
<context>
    <name>undelivered::SignInPresenter</name>
    <message>
        <source>The mail server of %1 could not be found. Its name stands in your provider&apos;s help pages, often as “IMAP server” or “incoming mail”.</source>
        <extracomment>%1 is a mail domain, such as example.org</extracomment>
        <translation>Non è stato possibile trovare il server di posta di %1. Il suo nome è nelle pagine di aiuto del fornitore, spesso come “server IMAP” o “posta in arrivo”.</translation>
    </message>
</context>
<context>
    <name>undelivered::SweepHistory</name>
    <message numerus="yes">
        <source>%n message(s) deleted for good</source>
        <translation>
            <numerusform>%Ln messaggio eliminato per sempre</numerusform>
            <numerusform>%Ln messaggi eliminati per sempre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) moved to %1</source>
        <extracomment>A clean-up of the past: %n how many messages, %1 the name of a mail folder</extracomment>
        <translation>
            <numerusform>%Ln messaggio spostato in %1</numerusform>
            <numerusform>%Ln messaggi spostati in %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Still going on</source>
        <translation>Ancora in corso</translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation>Ripristinato</translation>
    </message>
    <message>
        <source>Cut off; it is settled with the next check</source>
        <translation>Interrotto; il prossimo controllo lo sistema</translation>
    </message>
    <message>
        <source>Cannot be brought back</source>
        <translation>Non si può ripristinare</translation>
    </message>
    <message>
        <source>Deleted for good later</source>
        <translation>Eliminato per sempre in seguito</translation>
    </message>
    <message>
        <source>%1 of %2 lie in Trash</source>
        <extracomment>%1 of %2 messages that a clean-up moved</extracomment>
        <translation>%1 di %2 sono nel cestino</translation>
    </message>
    <message>
        <source>In Trash</source>
        <translation>Nel cestino</translation>
    </message>
    <message>
        <source>Earlier clean-ups</source>
        <translation>Pulizie precedenti</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>One clean-up of the past: %1 day and time, %2 what was done (&quot;21 messages moved to Trash&quot;)</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Ripristina</translation>
    </message>
    <message>
        <source>Bring back: %1</source>
        <translation>Ripristina: %1</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>Elimina per sempre…</translation>
    </message>
    <message>
        <source>Delete for good: %1</source>
        <translation>Elimina per sempre: %1</translation>
    </message>
</context>
<context>
    <name>undelivered::SweepPreview</name>
    <message>
        <source>A code to sign in</source>
        <extracomment>What a message about the security of an account is about, in two or three words</extracomment>
        <translation>Un codice di accesso</translation>
    </message>
    <message>
        <source>A password</source>
        <translation>Una password</translation>
    </message>
    <message>
        <source>A sign-in</source>
        <translation>Un accesso</translation>
    </message>
    <message>
        <source>A payment</source>
        <translation>Un pagamento</translation>
    </message>
    <message>
        <source>An order</source>
        <translation>Un ordine</translation>
    </message>
    <message>
        <source>An account&apos;s safety</source>
        <translation>La sicurezza di un account</translation>
    </message>
    <message>
        <source>Move to &amp;Trash</source>
        <translation>&amp;Sposta nel cestino</translation>
    </message>
    <message>
        <source>Delete fo&amp;r good</source>
        <translation>&amp;Elimina per sempre</translation>
    </message>
    <message>
        <source>Leave everything as it is</source>
        <translation>Lascia tutto com’è</translation>
    </message>
    <message>
        <source>This mail server cannot delete single messages for good.</source>
        <translation>Questo server di posta non può eliminare per sempre singoli messaggi.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Di che si tratta</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Oggetto</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Mail about security of the same days</source>
        <translation>Messaggi sulla sicurezza degli stessi giorni</translation>
    </message>
    <message>
        <source>Please look at these first</source>
        <translation>Guardi prima questi</translation>
    </message>
    <message>
        <source>What goes and what stays</source>
        <translation>Che cosa viene tolto e che cosa resta</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>Che cosa viene tolto</translation>
    </message>
    <message>
        <source>What stays</source>
        <translation>Che cosa resta</translation>
    </message>
    <message>
        <source>Forged (%1)</source>
        <extracomment>A box to tick: %1 how many forged notices there are</extracomment>
        <translation>Falsificato (%1)</translation>
    </message>
    <message>
        <source>Fake (%1)</source>
        <extracomment>A box to tick: %1 how many fake notices there are</extracomment>
        <translation>Finto (%1)</translation>
    </message>
    <message>
        <source>What stays, and why, stands below.</source>
        <translation>Che cosa resta, e perché, è scritto qui sotto.</translation>
    </message>
    <message>
        <source>Together %1. They are deleted from the server and cannot be brought back. Everything else stays where it is.</source>
        <extracomment>%1 is an amount of data (&quot;3.4 MB&quot;)</extracomment>
        <translation>In tutto, %1. Vengono eliminati dal server e non si possono ripristinare. Tutto il resto rimane dov’è.</translation>
    </message>
    <message>
        <source>Together %1. They move to your mailbox&apos;s own Trash, and you can bring them back from here. Everything else stays where it is.</source>
        <extracomment>%1 is an amount of data (&quot;3.4 MB&quot;)</extracomment>
        <translation>In tutto, %1. Vanno nel cestino della Sua casella, e può ripristinarli da qui. Tutto il resto rimane dov’è.</translation>
    </message>
    <message>
        <source>Together %1. They move to the folder %2, which is made for them, and you can bring them back from here. Everything else stays where it is.</source>
        <extracomment>%1 is an amount of data (&quot;3.4 MB&quot;), %2 the name of a mail folder</extracomment>
        <translation>In tutto, %1. Vanno nella cartella %2, creata per loro, e può ripristinarli da qui. Tutto il resto rimane dov’è.</translation>
    </message>
    <message>
        <source>Together %1. They move to the folder %2, and you can bring them back from here. Everything else stays where it is.</source>
        <extracomment>%1 is an amount of data (&quot;3.4 MB&quot;), %2 the name of a mail folder</extracomment>
        <translation>In tutto, %1. Vanno nella cartella %2, e può ripristinarli da qui. Tutto il resto rimane dov’è.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them are neither forged nor fake. They go only because you chose them by hand.</source>
        <translation>
            <numerusform>%Ln di essi non è né falsificato né finto. Viene tolto solo perché l’ha scelto Lei a mano.</numerusform>
            <numerusform>%Ln di essi non sono né falsificati né finti. Vengono tolti solo perché li ha scelti Lei a mano.</numerusform>
        </translation>
    </message>
    <message>
        <source>Will go (%1)</source>
        <extracomment>A tab: %1 how many messages go</extracomment>
        <translation>Tolti (%1)</translation>
    </message>
    <message>
        <source>Will stay (%1)</source>
        <extracomment>A tab: %1 how many messages stay</extracomment>
        <translation>Restano (%1)</translation>
    </message>
    <message>
        <source>There is nothing to clean up.</source>
        <translation>Non c’è nulla da togliere.</translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s) would be deleted for good.</source>
        <translation>
            <numerusform>%Ln avviso verrebbe eliminato per sempre.</numerusform>
            <numerusform>%Ln avvisi verrebbero eliminati per sempre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s) would go to Trash.</source>
        <translation>
            <numerusform>%Ln avviso andrebbe nel cestino.</numerusform>
            <numerusform>%Ln avvisi andrebbero nel cestino.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete %n for good…</source>
        <extracomment>The button that does it; %n is a number</extracomment>
        <translation>
            <numerusform>Elimina %Ln &amp;per sempre…</numerusform>
            <numerusform>Elimina %Ln &amp;per sempre…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mo&amp;ve %n to Trash</source>
        <translation>
            <numerusform>Sposta %Ln &amp;nel cestino</numerusform>
            <numerusform>Sposta %Ln &amp;nel cestino</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) of the same days seem to be about the security of an account. A flood of notices is sometimes meant to bury such a message. They stay in any case.</source>
        <translation>
            <numerusform>%Ln messaggio degli stessi giorni sembra riguardare la sicurezza di un account. Una valanga di avvisi a volte serve a seppellire un messaggio così. Resta in ogni caso.</numerusform>
            <numerusform>%Ln messaggi degli stessi giorni sembrano riguardare la sicurezza di un account. Una valanga di avvisi a volte serve a seppellire un messaggio così. Restano in ogni caso.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Seleziona tutto</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>Non selezionare nulla</translation>
    </message>
    <message>
        <source>Take the tick off whatever is to stay.</source>
        <translation>Tolga il segno di spunta a tutto ciò che deve restare.</translation>
    </message>
    <message numerus="yes">
        <source>You have left %n notice(s) out; they stay where they are.</source>
        <translation>
            <numerusform>Ha escluso %Ln avviso; resta dov’è.</numerusform>
            <numerusform>Ha escluso %Ln avvisi; restano dove sono.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>undelivered::SweepTable</name>
    <message>
        <source>About your own mail</source>
        <translation>Sui Suoi messaggi</translation>
    </message>
    <message>
        <source>Proof that your account was misused</source>
        <translation>Prova che il Suo account è stato usato da altri</translation>
    </message>
    <message>
        <source>Not clear who sent the message</source>
        <translation>Non è chiaro chi ha mandato il messaggio</translation>
    </message>
    <message>
        <source>Doubtful: probably of this kind, but not certain</source>
        <translation>Dubbio: probabilmente di questo tipo, ma non è certo</translation>
    </message>
    <message>
        <source>Ordinary mail</source>
        <translation>Messaggio normale</translation>
    </message>
    <message>
        <source>Of another kind</source>
        <translation>Di un altro tipo</translation>
    </message>
    <message>
        <source>No recipient named</source>
        <translation>Nessun destinatario nominato</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Destinatario</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Messaggio</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Conclusione</translation>
    </message>
    <message>
        <source>Why it stays</source>
        <translation>Perché resta</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Perché</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Dimensione</translation>
    </message>
</context>
<context>
    <name>undelivered::TourPanel</name>
    <message>
        <source>No more hints</source>
        <translation>Non mostrare più consigli</translation>
    </message>
    <message>
        <source>Start with the large sentence</source>
        <translation>Cominci dalla frase in grande</translation>
    </message>
    <message>
        <source>It says what is going on in your mailbox as a whole. Below it you see how we know, and what to do.</source>
        <translation>Dice che cosa succede nell’insieme della Sua casella. Sotto è scritto come lo sappiamo e che cosa fare.</translation>
    </message>
    <message>
        <source>The lists are at the side</source>
        <translation>Gli elenchi sono a lato</translation>
    </message>
    <message>
        <source>“Needs you” holds your own messages that did not arrive. Choose a line, and it is explained beside it.</source>
        <translation>“Da fare” contiene i Suoi messaggi che non sono arrivati. Scelga una riga, e viene spiegata accanto.</translation>
    </message>
    <message>
        <source>Nothing changes by itself</source>
        <translation>Nulla cambia da solo</translation>
    </message>
    <message>
        <source>Undelivered only reads, until you press a button that says what it moves. F1 explains the page you are on.</source>
        <translation>Undelivered legge soltanto, finché non preme un pulsante che dice che cosa sposta. F1 spiega la pagina in cui si trova.</translation>
    </message>
    <message>
        <source>Got it</source>
        <extracomment>Button under a hint: it is understood and can go</extracomment>
        <translation>Ho capito</translation>
    </message>
</context>
<context>
    <name>undelivered::WelcomePage</name>
    <message>
        <source>Sho&amp;w the password</source>
        <translation>Mostra &amp;la password</translation>
    </message>
    <message>
        <source>&amp;Remember the password</source>
        <translation>Ricorda la pass&amp;word</translation>
    </message>
    <message>
        <source>No keychain was found on this computer. The password is kept only until you close Undelivered.</source>
        <translation>Su questo computer non è stato trovato alcun portachiavi delle password. La password viene conservata solo finché non chiude Undelivered.</translation>
    </message>
    <message>
        <source>Server settings</source>
        <translation>Impostazioni del server</translation>
    </message>
    <message>
        <source>Sign &amp;in and look</source>
        <translation>&amp;Accedi e controlla</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>&amp;Try it with a sample mailbox</source>
        <translation>P&amp;rova con una casella di esempio</translation>
    </message>
    <message>
        <source>&amp;Open a folder of saved mail…</source>
        <translation>Apri una cartella di p&amp;osta salvata…</translation>
    </message>
    <message>
        <source>name@example.org</source>
        <extracomment>An example of an e-mail address</extracomment>
        <translation>name@example.org</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Accesso</translation>
    </message>
    <message>
        <source>&amp;E-mail address</source>
        <translation>Indirizzo e-&amp;mail</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Password</translation>
    </message>
    <message>
        <source>Or look around first</source>
        <translation>O dare prima un’occhiata</translation>
    </message>
    <message>
        <source>The sample mailbox shows everything with invented mail. Nothing leaves this computer.</source>
        <translation>La casella di esempio mostra tutto con messaggi inventati. Nulla lascia questo computer.</translation>
    </message>
    <message>
        <source>Saved mail (.eml files, mbox or Maildir) can be looked through as well.</source>
        <translation>Si può esaminare anche posta salvata (file .eml, mbox o Maildir).</translation>
    </message>
    <message>
        <source>What happens to your mail</source>
        <translation>Che cosa succede alla Sua posta</translation>
    </message>
    <message>
        <source>Undelivered reads your mailbox and talks to your own mail server only. It changes nothing until you press a button that says so.</source>
        <translation>Undelivered legge la Sua casella e parla solo con il Suo server di posta. Non cambia nulla finché non preme un pulsante che lo dice.</translation>
    </message>
    <message>
        <source>Your mail came back? Let us see why.</source>
        <translation>La Sua posta è tornata indietro? Vediamo perché.</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Aggiungi un account</translation>
    </message>
    <message>
        <source>Sign in to the mailbox that gets the “undeliverable” messages. Undelivered finds them, tells what happened, and whether somebody misuses your address.</source>
        <translation>Acceda alla casella che riceve i messaggi “non consegnato”. Undelivered li trova e dice che cosa è successo e se qualcuno abusa del Suo indirizzo.</translation>
    </message>
    <message>
        <source>Sign in to another mailbox.</source>
        <translation>Acceda a un’altra casella.</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Accesso…</translation>
    </message>
    <message>
        <source>E&amp;xplain a single notice…</source>
        <translation>&amp;Spiega un solo avviso…</translation>
    </message>
    <message>
        <source>Only one message came back? Paste its text and read what it means.</source>
        <translation>È tornato un solo messaggio? Ne incolli il testo e legga che cosa significa.</translation>
    </message>
    <message>
        <source>Sign in through your &amp;browser</source>
        <translation>Accedi dal &amp;browser</translation>
    </message>
    <message>
        <source>Use the &amp;browser instead</source>
        <translation>Usa invece il &amp;browser</translation>
    </message>
    <message>
        <source>Finding the server…</source>
        <translation>Ricerca del server…</translation>
    </message>
    <message>
        <source>Stay signe&amp;d in</source>
        <translation>Res&amp;ta connesso</translation>
    </message>
</context>
<context>
    <name>undelivered::WorkPresenter</name>
    <message numerus="yes">
        <source>%n notice(s) in this mailbox</source>
        <translation>
            <numerusform>%Ln avviso in questa casella</numerusform>
            <numerusform>%Ln avvisi in questa casella</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. What was found so far is shown.</source>
        <translation>Fermato. Viene mostrato ciò che è stato trovato finora.</translation>
    </message>
    <message>
        <source>&amp;Sign in again…</source>
        <extracomment>Button beside an error</extracomment>
        <translation>Accedi &amp;di nuovo…</translation>
    </message>
    <message>
        <source>&amp;Look at the certificate…</source>
        <extracomment>Button beside an error about a server&apos;s certificate</extracomment>
        <translation>&amp;Guarda il certificato…</translation>
    </message>
    <message>
        <source>No connection to %1 just now. It is tried again by itself, and nothing is lost.</source>
        <extracomment>%1 is the name of a mail account, or a list of them</extracomment>
        <translation>Al momento non c’è collegamento con %1. Si riprova da sé, e nulla va perso.</translation>
    </message>
    <message>
        <source>No connection to %1 just now. Nothing is lost; check again later.</source>
        <extracomment>%1 is the name of a mail account, or a list of them</extracomment>
        <translation>Al momento non c’è collegamento con %1. Nulla va perso; controlli di nuovo più tardi.</translation>
    </message>
</context>
<context>
    <name>undelivered::WorkRow</name>
    <message>
        <source>less than a minute left</source>
        <translation>meno di un minuto</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>ancora circa %Ln minuto</numerusform>
            <numerusform>ancora circa %Ln minuti</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avanzamento</translation>
    </message>
    <message>
        <source>Stopping at the next safe point</source>
        <translation>Arresto al prossimo punto sicuro</translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <extracomment>Button: stop the work in the account %1</extracomment>
        <translation>Annulla: %1</translation>
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
