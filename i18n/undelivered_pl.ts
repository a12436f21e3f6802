<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl_PL" sourcelanguage="en">
<context>
    <name>AdviceText</name>
    <message>
        <source>Compare the address letter by letter with one you know to be right, such as a message from that person.</source>
        <extracomment>Advice about one message that did not arrive. Each pair below: a full sentence, then a short label for a button.</extracomment>
        <translation>Proszę porównać adres litera po literze z adresem, który na pewno jest poprawny, na przykład z wiadomości od tej osoby.</translation>
    </message>
    <message>
        <source>Check the spelling</source>
        <translation>Sprawdź pisownię</translation>
    </message>
    <message>
        <source>Call the person, or reach them another way, and ask for an address that works.</source>
        <translation>Proszę zadzwonić do tej osoby albo skontaktować się z nią inaczej i zapytać o działający adres.</translation>
    </message>
    <message>
        <source>Reach them another way</source>
        <translation>Skontaktuj się inaczej</translation>
    </message>
    <message>
        <source>Tell the person what happened: only they, or whoever runs their mail, can change it.</source>
        <translation>Proszę powiedzieć tej osobie, co się stało: zmienić to może tylko ona sama albo ktoś, kto zarządza jej pocztą.</translation>
    </message>
    <message>
        <source>Tell the recipient</source>
        <translation>Powiadom odbiorcę</translation>
    </message>
    <message>
        <source>Ask the person to have your address allowed by whoever looks after their mail.</source>
        <translation>Warto poprosić tę osobę, aby administrator jej poczty odblokował Twój adres.</translation>
    </message>
    <message>
        <source>Ask them to accept your mail</source>
        <translation>Poproś o odblokowanie</translation>
    </message>
    <message>
        <source>Wait. The mail system tries again by itself; sending a second copy does not make it faster.</source>
        <translation>Wystarczy poczekać. System poczty sam próbuje ponownie; wysłanie drugiej kopii niczego nie przyspieszy.</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Poczekaj</translation>
    </message>
    <message>
        <source>Send the message again later, for example tomorrow.</source>
        <translation>Proszę wysłać wiadomość jeszcze raz później, na przykład jutro.</translation>
    </message>
    <message>
        <source>Send again later</source>
        <translation>Wyślij później</translation>
    </message>
    <message>
        <source>Make the message smaller: fewer or smaller attachments, or a link to the file instead.</source>
        <translation>Proszę zmniejszyć wiadomość: mniej załączników lub mniejsze, albo link do pliku zamiast samego pliku.</translation>
    </message>
    <message>
        <source>Make it smaller</source>
        <translation>Zmniejsz wiadomość</translation>
    </message>
    <message>
        <source>Send it again in plainer words, with fewer links and without that kind of attachment.</source>
        <translation>Proszę wysłać ją ponownie, prostszymi słowami, z mniejszą liczbą linków i bez takiego załącznika.</translation>
    </message>
    <message>
        <source>Change the content</source>
        <translation>Zmień treść</translation>
    </message>
    <message>
        <source>Let an up-to-date virus scanner check the attachment and your computer before you send anything else.</source>
        <translation>Przed wysłaniem czegokolwiek innego proszę sprawdzić załącznik i komputer aktualnym programem antywirusowym.</translation>
    </message>
    <message>
        <source>Scan for viruses</source>
        <translation>Sprawdź antywirusem</translation>
    </message>
    <message>
        <source>Send to fewer people at once, with some time in between.</source>
        <translation>Proszę pisać do mniejszej liczby osób naraz, z przerwami.</translation>
    </message>
    <message>
        <source>Send to fewer at once</source>
        <translation>Mniej odbiorców naraz</translation>
    </message>
    <message>
        <source>Ask whoever runs the domain of your address to check its SPF, DKIM and DMARC records.</source>
        <extracomment>SPF, DKIM and DMARC are names of techniques and stay as they are.</extracomment>
        <translation>Warto poprosić administratora domeny Twojego adresu o sprawdzenie jej wpisów SPF, DKIM i DMARC.</translation>
    </message>
    <message>
        <source>Have your domain checked</source>
        <translation>Zleć sprawdzenie domeny</translation>
    </message>
    <message>
        <source>Check the settings for outgoing mail in your mail program: server, sign-in and sender address.</source>
        <translation>Proszę sprawdzić w programie pocztowym ustawienia poczty wychodzącej: serwer, logowanie i adres nadawcy.</translation>
    </message>
    <message>
        <source>Check outgoing settings</source>
        <translation>Sprawdź ustawienia wysyłania</translation>
    </message>
    <message>
        <source>Show this notice to your own mail provider: they can see more and can take it up with the other side.</source>
        <translation>Proszę pokazać to powiadomienie swojemu dostawcy poczty: widzi więcej i może wyjaśnić sprawę z drugą stroną.</translation>
    </message>
    <message>
        <source>Ask your provider</source>
        <translation>Zapytaj dostawcę</translation>
    </message>
    <message>
        <source>If you did not send that much mail yourself, scan your devices and then change the password of your mail account.</source>
        <translation>Jeśli to nie Ty wysyłasz tyle poczty, proszę sprawdzić urządzenia programem antywirusowym, a potem zmienić hasło do konta pocztowego.</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>Zmień hasło</translation>
    </message>
    <message>
        <source>Take the address off your lists and out of your address book.</source>
        <translation>Proszę usunąć ten adres z list wysyłkowych i z książki adresowej.</translation>
    </message>
    <message>
        <source>Remove the address</source>
        <translation>Usuń adres</translation>
    </message>
    <message>
        <source>Use the new address that the notice names, and correct your address book.</source>
        <translation>Proszę użyć nowego adresu podanego w powiadomieniu i poprawić książkę adresową.</translation>
    </message>
    <message>
        <source>Use the new address</source>
        <translation>Użyj nowego adresu</translation>
    </message>
    <message>
        <source>There is nothing you need to do.</source>
        <translation>Nie trzeba nic robić.</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Nic do zrobienia</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Ty</translation>
    </message>
    <message>
        <source>Only the recipient can change this.</source>
        <translation>Zmienić to może tylko odbiorca.</translation>
    </message>
    <message>
        <source>The recipient</source>
        <translation>Odbiorca</translation>
    </message>
    <message>
        <source>Whoever runs the recipient&apos;s mail has to change something.</source>
        <translation>Coś musi zmienić administrator poczty odbiorcy.</translation>
    </message>
    <message>
        <source>Their provider</source>
        <translation>Dostawca odbiorcy</translation>
    </message>
    <message>
        <source>Your own mail provider has to change something.</source>
        <translation>Coś musi zmienić Twój dostawca poczty.</translation>
    </message>
    <message>
        <source>Your provider</source>
        <translation>Twój dostawca</translation>
    </message>
    <message>
        <source>Nobody needs to do anything at the moment.</source>
        <translation>Na razie nikt nie musi nic robić.</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nikt</translation>
    </message>
    <message>
        <source>Check the spelling of the address. Did you mean %1?</source>
        <extracomment>%1 is an e-mail address that is probably what was meant.</extracomment>
        <translation>Proszę sprawdzić pisownię adresu. Czy chodziło o %1?</translation>
    </message>
    <message>
        <source>Take %1 off your lists and out of your address book.</source>
        <extracomment>%1 is an e-mail address.</extracomment>
        <translation>Proszę usunąć %1 z list wysyłkowych i z książki adresowej.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <extracomment>%1 is an e-mail address that is probably what was meant.</extracomment>
        <translation>Czy chodziło o %1?</translation>
    </message>
    <message>
        <source>The next step is yours.</source>
        <extracomment>Whose move it is: a full sentence, then one or two words for a table.</extracomment>
        <translation>Następny krok należy do Ciebie.</translation>
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
        <translation>GMX, WEB.DE, IONOS lub mail.com</translation>
    </message>
    <message>
        <source>Orange or La Poste</source>
        <translation>Orange lub La Poste</translation>
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
        <translation>Listy blokad</translation>
    </message>
    <message>
        <source>The message was accepted.</source>
        <translation>Wiadomość została przyjęta.</translation>
    </message>
    <message>
        <source>A temporary problem: the same message may pass later.</source>
        <translation>Przejściowa przeszkoda: ta sama wiadomość może przejść później.</translation>
    </message>
    <message>
        <source>A permanent refusal: sending the same message again does not help.</source>
        <translation>Ostateczna odmowa: ponowne wysłanie tej samej wiadomości nic nie da.</translation>
    </message>
    <message>
        <source>A mark that this mail system uses for itself.</source>
        <translation>Znak, którego ten system poczty używa na własny użytek.</translation>
    </message>
    <message>
        <source>%1 For now: it may work later.</source>
        <extracomment>%1 is a full sentence about what happened.</extracomment>
        <translation>%1 Na razie: później może się udać.</translation>
    </message>
    <message>
        <source>%1 For good: trying again does not help.</source>
        <extracomment>%1 is a full sentence about what happened.</extracomment>
        <translation>%1 Ostatecznie: ponowna próba nic nie da.</translation>
    </message>
    <message>
        <source>This answer was written by one of Google&apos;s mail servers.</source>
        <extracomment>What a code of one mail provider means. Names of providers stay as they are.</extracomment>
        <translation>Tę odpowiedź napisał jeden z serwerów pocztowych Google.</translation>
    </message>
    <message>
        <source>At Google, a rule made by the administrator of the recipient&apos;s organisation caused this answer.</source>
        <translation>W Google odpowiedź wywołała reguła administratora organizacji odbiorcy.</translation>
    </message>
    <message>
        <source>Gmail says that this person is getting too much mail just now, or that a relay&apos;s limit for the moment is used up.</source>
        <translation>Według Gmaila ta osoba dostaje teraz za dużo poczty albo chwilowy limit przekaźnika się wyczerpał.</translation>
    </message>
    <message>
        <source>Gmail says that the recipient has no storage left. The message can be delivered once they make room.</source>
        <translation>Według Gmaila odbiorcy zabrakło miejsca. Wiadomość będzie można doręczyć, gdy zrobi miejsce.</translation>
    </message>
    <message>
        <source>Gmail says that the recipient has no storage left and has not used the account for long. Mail is no longer kept for them.</source>
        <translation>Według Gmaila odbiorcy zabrakło miejsca, a konto jest od dawna nieużywane. Poczta nie jest już dla niego przechowywana.</translation>
    </message>
    <message>
        <source>Gmail says that it has no account of this name. Look for slips and for blanks in the address.</source>
        <translation>Według Gmaila nie ma konta o tej nazwie. Proszę poszukać w adresie pomyłek i odstępów.</translation>
    </message>
    <message>
        <source>Gmail says that it cannot find the part of the address after the @.</source>
        <translation>Według Gmaila nie można znaleźć części adresu po znaku @.</translation>
    </message>
    <message>
        <source>Gmail says that the recipient&apos;s address is not written as an address must be.</source>
        <translation>Według Gmaila adres odbiorcy nie jest zapisany tak, jak powinien być adres.</translation>
    </message>
    <message>
        <source>Gmail says that the sender&apos;s address is not written as an address must be.</source>
        <translation>Według Gmaila adres nadawcy nie jest zapisany tak, jak powinien być adres.</translation>
    </message>
    <message>
        <source>Gmail says that this account is switched off or has not been used for long.</source>
        <translation>Według Gmaila to konto jest wyłączone albo dawno nieużywane.</translation>
    </message>
    <message>
        <source>Gmail says that this person is getting more mail than it accepts at a time.</source>
        <translation>Według Gmaila ta osoba dostaje więcej poczty, niż przyjmuje się na raz.</translation>
    </message>
    <message>
        <source>Gmail says that the message, its attachments or its header lines are too big.</source>
        <translation>Według Gmaila wiadomość, jej załączniki lub nagłówki są za duże.</translation>
    </message>
    <message>
        <source>Gmail says that the message is bigger than it accepts.</source>
        <translation>Według Gmaila wiadomość jest większa, niż tam przyjmują.</translation>
    </message>
    <message>
        <source>Gmail says that this account&apos;s daily limit for sending is reached; it is free again within 24 hours. If you did not send that much, somebody else may be using the account.</source>
        <translation>Według Gmaila osiągnięto dzienny limit wysyłania tego konta; zwolni się w ciągu 24 godzin. Jeśli to nie Ty wysyłasz aż tyle, konta być może używa ktoś inny.</translation>
    </message>
    <message>
        <source>Google says that this user has reached the daily limit of the organisation&apos;s relay service.</source>
        <translation>Według Google ten użytkownik osiągnął dzienny limit usługi przekazywania organizacji.</translation>
    </message>
    <message>
        <source>Google says that the organisation has reached the daily limit of its relay service.</source>
        <translation>Według Google organizacja osiągnęła dzienny limit swojej usługi przekazywania.</translation>
    </message>
    <message>
        <source>Gmail says that one message had more recipients than this sender may use.</source>
        <translation>Według Gmaila jedna wiadomość miała więcej odbiorców, niż wolno temu nadawcy.</translation>
    </message>
    <message>
        <source>Gmail says that the message had too many recipients in one go. Send it to fewer at a time.</source>
        <translation>Według Gmaila wiadomość miała naraz za dużo odbiorców. Proszę wysyłać do mniejszej liczby.</translation>
    </message>
    <message>
        <source>Gmail says that the message has been passed on more than 50 times: it was going round in a circle.</source>
        <translation>Według Gmaila wiadomość przekazano dalej ponad 50 razy: krążyła w kółko.</translation>
    </message>
    <message>
        <source>Gmail says that the message is not built as mail must be.</source>
        <translation>Według Gmaila wiadomość nie jest zbudowana tak, jak powinna być poczta.</translation>
    </message>
    <message>
        <source>Google says that it has suspended this sending account because it was misused.</source>
        <translation>Według Google to konto wysyłające zawieszono, bo go nadużyto.</translation>
    </message>
    <message>
        <source>Google says that this account may not send: it is switched off, or not registered with the organisation.</source>
        <translation>Według Google to konto nie może wysyłać: jest wyłączone albo niezarejestrowane w organizacji.</translation>
    </message>
    <message>
        <source>Google says that the organisation&apos;s relay service is not set up for this sender.</source>
        <translation>Według Google usługa przekazywania organizacji nie jest ustawiona dla tego nadawcy.</translation>
    </message>
    <message>
        <source>Gmail says that the message holds a kind of attachment that it never accepts, because such files are often dangerous.</source>
        <translation>Według Gmaila wiadomość zawiera załącznik rodzaju, którego nigdy nie przyjmuje, bo takie pliki bywają niebezpieczne.</translation>
    </message>
    <message>
        <source>Gmail says that the message looks like unwanted mail.</source>
        <translation>Według Gmaila wiadomość wygląda na niechcianą pocztę.</translation>
    </message>
    <message>
        <source>Gmail says that the server or the domain from which the message came has a bad reputation.</source>
        <translation>Według Gmaila serwer lub domena, z której przyszła wiadomość, ma złą opinię.</translation>
    </message>
    <message>
        <source>Gmail says that the message came straight from a home connection. Ordinary mail comes through a provider&apos;s mail server; infected computers send like this.</source>
        <translation>Według Gmaila wiadomość przyszła prosto z domowego łącza. Uczciwa poczta idzie przez serwer dostawcy; tak wysyłają zarażone komputery.</translation>
    </message>
    <message>
        <source>Gmail says that much unwanted mail has come from the sending server or domain lately, and that it takes less or nothing from there.</source>
        <translation>Według Gmaila z serwera lub domeny wysyłającej przychodziło ostatnio dużo niechcianej poczty, więc przyjmuje stamtąd mniej albo nic.</translation>
    </message>
    <message>
        <source>Google says that a rule made by an administrator does not allow mail between these two addresses.</source>
        <translation>Według Google reguła administratora nie dopuszcza poczty między tymi dwoma adresami.</translation>
    </message>
    <message>
        <source>Gmail says that the header lines of the message are not as the rules for mail ask.</source>
        <translation>Według Gmaila nagłówki wiadomości nie są takie, jak wymagają zasady poczty.</translation>
    </message>
    <message>
        <source>Gmail has put the message off because the sending server, its domain or the content looked suspicious.</source>
        <translation>Gmail odłożył wiadomość, bo serwer wysyłający, jego domena lub treść wyglądały podejrzanie.</translation>
    </message>
    <message>
        <source>Gmail says that the sending server has no proper name of its own (no reverse entry).</source>
        <translation>Według Gmaila serwer wysyłający nie ma prawidłowej nazwy (brak wpisu zwrotnego).</translation>
    </message>
    <message>
        <source>Gmail says that the list of servers allowed to send for the domain (SPF) looks suspicious.</source>
        <translation>Według Gmaila lista serwerów uprawnionych do wysyłania dla domeny (SPF) wygląda podejrzanie.</translation>
    </message>
    <message>
        <source>Gmail says that nothing proves who sent the message. For mail that you never wrote, this is a sign that the sender was forged.</source>
        <translation>Według Gmaila nic nie dowodzi, kto wysłał wiadomość. Przy poczcie, która nie jest od Ciebie, to oznaka, że nadawcę podrobiono.</translation>
    </message>
    <message>
        <source>Gmail says that the sender&apos;s domain must name the servers that may send for it (SPF).</source>
        <translation>Według Gmaila domena nadawcy musi podać serwery, które mogą dla niej wysyłać (SPF).</translation>
    </message>
    <message>
        <source>Gmail says that it takes mail from this sender over an encrypted connection only.</source>
        <translation>Według Gmaila poczta od tego nadawcy jest przyjmowana tylko przez szyfrowane połączenie.</translation>
    </message>
    <message>
        <source>Gmail says that the message must bear a signature of the sender&apos;s domain (DKIM).</source>
        <translation>Według Gmaila wiadomość musi nosić podpis domeny nadawcy (DKIM).</translation>
    </message>
    <message>
        <source>Gmail says that the address shown as the sender is not the one that was proven.</source>
        <translation>Według Gmaila adres pokazany jako nadawca to nie ten, który potwierdzono.</translation>
    </message>
    <message>
        <source>Gmail says that the sender&apos;s domain must publish how to treat unproven mail (DMARC).</source>
        <translation>Według Gmaila domena nadawcy musi ogłosić, jak traktować niepotwierdzoną pocztę (DMARC).</translation>
    </message>
    <message>
        <source>Gmail says that it did not accept the user name and password.</source>
        <translation>Według Gmaila nie przyjęto nazwy użytkownika i hasła.</translation>
    </message>
    <message>
        <source>Gmail says that an app password, or a sign-in with the web browser, is needed.</source>
        <translation>Według Gmaila potrzebne jest hasło aplikacji albo logowanie przez przeglądarkę.</translation>
    </message>
    <message>
        <source>Google has locked the sign-in until the owner signs in with a web browser. Do so, and look there whether somebody else has used the account.</source>
        <translation>Google zablokował logowanie, dopóki właściciel nie zaloguje się przez przeglądarkę. Proszę to zrobić i sprawdzić tam, czy ktoś inny używał konta.</translation>
    </message>
    <message>
        <source>Gmail says that too many sign-ins were tried; later it works again.</source>
        <translation>Według Gmaila było za dużo prób logowania; później znów będzie działać.</translation>
    </message>
    <message>
        <source>Microsoft&apos;s server is not ready to take mail for this recipient at the moment.</source>
        <translation>Serwer Microsoftu nie jest teraz gotowy przyjąć poczty dla tego odbiorcy.</translation>
    </message>
    <message>
        <source>Microsoft says that the connection to the other mail system broke or was never answered.</source>
        <translation>Według Microsoftu połączenie z drugim systemem poczty się przerwało albo nie było odpowiedzi.</translation>
    </message>
    <message>
        <source>Microsoft says that the other mail system refused the connection.</source>
        <translation>Według Microsoftu drugi system poczty odmówił połączenia.</translation>
    </message>
    <message>
        <source>Microsoft says that it gave up after many attempts.</source>
        <translation>Według Microsoftu zrezygnowano po wielu próbach.</translation>
    </message>
    <message>
        <source>Microsoft says that the message had more than 200 recipients in one domain.</source>
        <translation>Według Microsoftu wiadomość miała ponad 200 odbiorców w jednej domenie.</translation>
    </message>
    <message>
        <source>Microsoft says that mail over this kind of connection must be proven with SPF or DKIM.</source>
        <translation>Według Microsoftu pocztę przez takie połączenie trzeba potwierdzić przez SPF lub DKIM.</translation>
    </message>
    <message>
        <source>Microsoft has noticed unusual activity and takes less mail from the sending server for now.</source>
        <translation>Microsoft zauważył niezwykłą aktywność i na razie przyjmuje mniej poczty z serwera wysyłającego.</translation>
    </message>
    <message>
        <source>Microsoft distrusts the sending server&apos;s address and takes less mail from it for now.</source>
        <translation>Microsoft nie ufa adresowi serwera wysyłającego i na razie przyjmuje z niego mniej poczty.</translation>
    </message>
    <message>
        <source>Microsoft takes less mail from the sending server for now, because of the server&apos;s bad reputation.</source>
        <translation>Microsoft na razie przyjmuje mniej poczty z serwera wysyłającego, bo ma on złą opinię.</translation>
    </message>
    <message>
        <source>Microsoft passes on that the other mail system reported an error.</source>
        <translation>Microsoft przekazuje, że drugi system poczty zgłosił błąd.</translation>
    </message>
    <message>
        <source>Microsoft says that the sender was refused or the recipient could not be found.</source>
        <translation>Według Microsoftu nadawcę odrzucono albo nie znaleziono odbiorcy.</translation>
    </message>
    <message>
        <source>Microsoft says that there is no such mailbox. If your mail program completed the address by itself, delete that entry and type it anew.</source>
        <translation>Według Microsoftu nie ma takiej skrzynki. Jeśli program pocztowy sam uzupełnił adres, proszę usunąć tę podpowiedź i wpisać adres od nowa.</translation>
    </message>
    <message>
        <source>Microsoft says that the recipient&apos;s address is not written as an address must be.</source>
        <translation>Według Microsoftu adres odbiorcy nie jest zapisany tak, jak powinien być adres.</translation>
    </message>
    <message>
        <source>Microsoft says that the address is in a domain that exists for examples only.</source>
        <translation>Według Microsoftu adres jest w domenie, która istnieje tylko dla przykładów.</translation>
    </message>
    <message>
        <source>Microsoft says that the part after the @ lacks its ending, such as .com.</source>
        <translation>Według Microsoftu części po znaku @ brakuje końcówki, na przykład .com.</translation>
    </message>
    <message>
        <source>Microsoft says that the sender&apos;s address is wrong.</source>
        <translation>Według Microsoftu adres nadawcy jest błędny.</translation>
    </message>
    <message>
        <source>Microsoft says that this account may not send any more because too much unwanted mail came from it, usually after somebody else got hold of the password. The organisation&apos;s administrator must lift it.</source>
        <translation>Według Microsoftu to konto nie może już wysyłać, bo wyszło z niego za dużo niechcianej poczty, zwykle po tym, jak hasło zdobył ktoś inny. Musi to odblokować administrator organizacji.</translation>
    </message>
    <message>
        <source>Microsoft says that nobody in that organisation has this address.</source>
        <translation>Według Microsoftu nikt w tej organizacji nie ma tego adresu.</translation>
    </message>
    <message>
        <source>Microsoft says that the address fits more than one mailbox.</source>
        <translation>Według Microsoftu adres pasuje do więcej niż jednej skrzynki.</translation>
    </message>
    <message>
        <source>Microsoft says that this account has written to as many people as it may in one day.</source>
        <translation>Według Microsoftu to konto napisało do tylu osób, do ilu wolno w ciągu dnia.</translation>
    </message>
    <message>
        <source>Microsoft says that this account has sent more than it may. If you did not send that much, somebody else may be using it.</source>
        <translation>Według Microsoftu to konto wysłało więcej, niż wolno. Jeśli to nie Ty wysyłasz aż tyle, być może używa go ktoś inny.</translation>
    </message>
    <message>
        <source>Microsoft says that the recipient&apos;s mailbox is full.</source>
        <translation>Według Microsoftu skrzynka odbiorcy jest pełna.</translation>
    </message>
    <message>
        <source>Microsoft says that this account sent to an enormous number of people. Most likely somebody else has the password.</source>
        <translation>Według Microsoftu to konto wysłało pocztę do ogromnej liczby osób. Najpewniej hasło ma ktoś inny.</translation>
    </message>
    <message>
        <source>Microsoft says that the message is bigger than this recipient may get.</source>
        <translation>Według Microsoftu wiadomość jest większa, niż wolno dostać temu odbiorcy.</translation>
    </message>
    <message>
        <source>Microsoft says that this recipient has got as much mail as it accepts in an hour.</source>
        <translation>Według Microsoftu ten odbiorca dostał tyle poczty, ile przyjmuje w ciągu godziny.</translation>
    </message>
    <message>
        <source>Microsoft says that the archive for copies of mail is switched off.</source>
        <translation>Według Microsoftu archiwum kopii poczty jest wyłączone.</translation>
    </message>
    <message>
        <source>Microsoft says that the message is too big.</source>
        <translation>Według Microsoftu wiadomość jest za duża.</translation>
    </message>
    <message>
        <source>Microsoft says that the recipient&apos;s mail system is set up so that mail runs in a circle.</source>
        <translation>Według Microsoftu system poczty odbiorcy jest tak ustawiony, że poczta krąży w kółko.</translation>
    </message>
    <message>
        <source>Microsoft says that it is not responsible for this domain: the domain points to the wrong mail system.</source>
        <translation>Według Microsoftu nie odpowiada on za tę domenę: domena wskazuje niewłaściwy system poczty.</translation>
    </message>
    <message>
        <source>Microsoft words it as &quot;access denied&quot;, but it means that nobody in that organisation has this address.</source>
        <translation>Microsoft pisze „access denied” (odmowa dostępu), ale znaczy to, że nikt w tej organizacji nie ma tego adresu.</translation>
    </message>
    <message>
        <source>Microsoft says that it finds no mail system for this domain.</source>
        <translation>Według Microsoftu nie ma systemu poczty dla tej domeny.</translation>
    </message>
    <message>
        <source>Microsoft says that the message was going round in a circle.</source>
        <translation>Według Microsoftu wiadomość krążyła w kółko.</translation>
    </message>
    <message>
        <source>Microsoft says that its own programs passed the message on too often.</source>
        <translation>Według Microsoftu jego własne programy zbyt często przekazywały wiadomość.</translation>
    </message>
    <message>
        <source>Microsoft says that the part of the address after the @ does not exist.</source>
        <translation>Według Microsoftu część adresu po znaku @ nie istnieje.</translation>
    </message>
    <message>
        <source>Microsoft says that the message had too many recipients.</source>
        <translation>Według Microsoftu wiadomość miała za dużo odbiorców.</translation>
    </message>
    <message>
        <source>Microsoft says that the program that sent the message ends its lines wrongly.</source>
        <translation>Według Microsoftu program, który wysłał wiadomość, źle kończy wiersze.</translation>
    </message>
    <message>
        <source>Microsoft says that this sender may not write to this recipient or group, or that a rule turned the message away.</source>
        <translation>Według Microsoftu ten nadawca nie może pisać do tego odbiorcy lub grupy albo wiadomość cofnęła reguła.</translation>
    </message>
    <message>
        <source>Microsoft says that this server does not pass mail on for the sender. The sender may also have been forged.</source>
        <translation>Według Microsoftu ten serwer nie przekazuje poczty dla nadawcy. Nadawca mógł też zostać podrobiony.</translation>
    </message>
    <message>
        <source>Microsoft says that the sender was not signed in.</source>
        <translation>Według Microsoftu nadawca nie był zalogowany.</translation>
    </message>
    <message>
        <source>Outlook.com says that part of the network from which the message came is on its block list.</source>
        <translation>Według Outlook.com część sieci, z której przyszła wiadomość, jest na jego liście blokad.</translation>
    </message>
    <message>
        <source>Microsoft says that the two mail systems could not sign in to each other.</source>
        <translation>Według Microsoftu oba systemy poczty nie mogły się u siebie zalogować.</translation>
    </message>
    <message>
        <source>Microsoft says that this recipient takes mail from inside the organisation only.</source>
        <translation>Według Microsoftu ten odbiorca przyjmuje pocztę tylko z wnętrza organizacji.</translation>
    </message>
    <message>
        <source>Microsoft says that this shared folder takes mail from inside the organisation only.</source>
        <translation>Według Microsoftu ten folder wspólny przyjmuje pocztę tylko z wnętrza organizacji.</translation>
    </message>
    <message>
        <source>Microsoft says that only certain senders may write to this group, and this one is not among them.</source>
        <translation>Według Microsoftu do tej grupy mogą pisać tylko niektórzy nadawcy, a tego wśród nich nie ma.</translation>
    </message>
    <message>
        <source>Microsoft says that this group takes mail from inside the organisation only.</source>
        <translation>Według Microsoftu ta grupa przyjmuje pocztę tylko z wnętrza organizacji.</translation>
    </message>
    <message>
        <source>Microsoft says that this mailbox takes mail from inside the organisation only.</source>
        <translation>Według Microsoftu ta skrzynka przyjmuje pocztę tylko z wnętrza organizacji.</translation>
    </message>
    <message>
        <source>Microsoft says that this address takes mail from inside the organisation only.</source>
        <translation>Według Microsoftu ten adres przyjmuje pocztę tylko z wnętrza organizacji.</translation>
    </message>
    <message>
        <source>Microsoft says that the message came from a server that the sender&apos;s domain does not list. The sender may have been forged.</source>
        <translation>Według Microsoftu wiadomość przyszła z serwera, którego domena nadawcy nie wymienia. Nadawca mógł zostać podrobiony.</translation>
    </message>
    <message>
        <source>Microsoft says that the sending server has no proper name of its own.</source>
        <translation>Według Microsoftu serwer wysyłający nie ma prawidłowej nazwy.</translation>
    </message>
    <message>
        <source>Microsoft says that a device or program, such as a scanner, sends without signing in.</source>
        <translation>Według Microsoftu urządzenie lub program, na przykład skaner, wysyła bez logowania.</translation>
    </message>
    <message>
        <source>Microsoft says that the connection between two mail systems of the organisation is set up wrongly.</source>
        <translation>Według Microsoftu połączenie między dwoma systemami poczty organizacji jest źle ustawione.</translation>
    </message>
    <message>
        <source>Microsoft says that the organisation takes this domain&apos;s mail from certain servers only.</source>
        <translation>Według Microsoftu organizacja przyjmuje pocztę tej domeny tylko z niektórych serwerów.</translation>
    </message>
    <message>
        <source>Microsoft says that the certificate of the receiving server is missing, expired or does not fit.</source>
        <translation>Według Microsoftu certyfikatu serwera odbierającego brakuje, wygasł albo nie pasuje.</translation>
    </message>
    <message>
        <source>Microsoft has banned this sender because unwanted mail came from it.</source>
        <translation>Microsoft zablokował tego nadawcę, bo przychodziła od niego niechciana poczta.</translation>
    </message>
    <message>
        <source>Microsoft has banned this sender.</source>
        <translation>Microsoft zablokował tego nadawcę.</translation>
    </message>
    <message>
        <source>Microsoft says that the recipient&apos;s address is not valid.</source>
        <translation>Według Microsoftu adres odbiorcy jest nieprawidłowy.</translation>
    </message>
    <message>
        <source>Microsoft says that mail to this recipient is banned.</source>
        <translation>Według Microsoftu poczta do tego odbiorcy jest zablokowana.</translation>
    </message>
    <message>
        <source>Microsoft says that the sending computer introduced itself with a false name, as infected computers do.</source>
        <translation>Według Microsoftu komputer wysyłający przedstawił się fałszywą nazwą, jak robią zarażone komputery.</translation>
    </message>
    <message>
        <source>Microsoft says that the recipient&apos;s organisation has blocked the sending server.</source>
        <translation>Według Microsoftu organizacja odbiorcy zablokowała serwer wysyłający.</translation>
    </message>
    <message>
        <source>Microsoft says that more mail came from that network than it accepts.</source>
        <translation>Według Microsoftu z tej sieci przyszło więcej poczty, niż przyjmuje.</translation>
    </message>
    <message>
        <source>Microsoft says that the sender could not be proven, and that the sender&apos;s domain asks to refuse such mail. The sender may have been forged.</source>
        <translation>Według Microsoftu nadawcy nie dało się potwierdzić, a domena nadawcy prosi o odrzucanie takiej poczty. Nadawca mógł zostać podrobiony.</translation>
    </message>
    <message>
        <source>Microsoft says that the recipient takes no mail over this kind of connection.</source>
        <translation>Według Microsoftu odbiorca nie przyjmuje poczty przez takie połączenie.</translation>
    </message>
    <message>
        <source>Microsoft has banned the sending server or account.</source>
        <translation>Microsoft zablokował serwer wysyłający lub konto.</translation>
    </message>
    <message>
        <source>Microsoft says that the message names no proper sender.</source>
        <translation>Według Microsoftu wiadomość nie podaje prawidłowego nadawcy.</translation>
    </message>
    <message>
        <source>Microsoft says that the recipient&apos;s organisation has put this sender on its own block list.</source>
        <translation>Według Microsoftu organizacja odbiorcy umieściła tego nadawcę na własnej liście blokad.</translation>
    </message>
    <message>
        <source>Microsoft says that whoever sends many messages must prove them with SPF, DKIM and DMARC.</source>
        <translation>Według Microsoftu, kto wysyła wiele wiadomości, musi je potwierdzać przez SPF, DKIM i DMARC.</translation>
    </message>
    <message>
        <source>Microsoft has banned the sending server. Its operator can ask for it to be lifted.</source>
        <translation>Microsoft zablokował serwer wysyłający. Jego operator może poprosić o zdjęcie blokady.</translation>
    </message>
    <message>
        <source>Microsoft has stopped the whole organisation from sending, because most of its mail looked suspicious. Only an administrator can have it lifted.</source>
        <translation>Microsoft zatrzymał wysyłanie całej organizacji, bo większość jej poczty wyglądała podejrzanie. Odblokować to może tylko administrator.</translation>
    </message>
    <message>
        <source>Microsoft says that the organisation has sent too much unwanted or bulk mail. Only an administrator can have it lifted.</source>
        <translation>Według Microsoftu organizacja wysłała za dużo niechcianej lub masowej poczty. Odblokować to może tylko administrator.</translation>
    </message>
    <message>
        <source>Microsoft does not take mail from this server yet, as happens to new or trial customers. It does not mean that anybody was hacked.</source>
        <translation>Microsoft nie przyjmuje jeszcze poczty z tego serwera, jak bywa u nowych lub próbnych klientów. Nie znaczy to, że ktoś się włamał.</translation>
    </message>
    <message>
        <source>Microsoft has stopped the sender, because it sends for domains that are not registered with the organisation.</source>
        <translation>Microsoft zatrzymał nadawcę, bo wysyła dla domen niezarejestrowanych w organizacji.</translation>
    </message>
    <message>
        <source>Microsoft says that a rule of the organisation&apos;s administrator turned the message away.</source>
        <translation>Według Microsoftu wiadomość cofnęła reguła administratora organizacji.</translation>
    </message>
    <message>
        <source>GoDaddy says that the sending server opened too many connections, or that its own servers are busy.</source>
        <extracomment>What a code of one mail provider means. Names of providers stay as they are.</extracomment>
        <translation>Według GoDaddy serwer wysyłający otworzył za dużo połączeń albo serwery GoDaddy są zajęte.</translation>
    </message>
    <message>
        <source>GoDaddy says that the sending server is on the Cloudmark block list.</source>
        <translation>Według GoDaddy serwer wysyłający jest na liście blokad Cloudmark.</translation>
    </message>
    <message>
        <source>GoDaddy says that the sending server is on the Spamhaus block list.</source>
        <translation>Według GoDaddy serwer wysyłający jest na liście blokad Spamhaus.</translation>
    </message>
    <message>
        <source>GoDaddy says that the sending server has no proper name of its own.</source>
        <translation>Według GoDaddy serwer wysyłający nie ma prawidłowej nazwy.</translation>
    </message>
    <message>
        <source>GoDaddy has blocked the sending server for an hour or a day, because spam came from it.</source>
        <translation>GoDaddy zablokował serwer wysyłający na godzinę lub dzień, bo przychodził z niego spam.</translation>
    </message>
    <message>
        <source>GoDaddy has blocked the sending server for an hour or a day, because it wrote to many addresses that do not exist.</source>
        <translation>GoDaddy zablokował serwer wysyłający na godzinę lub dzień, bo pisał na wiele nieistniejących adresów.</translation>
    </message>
    <message>
        <source>GoDaddy&apos;s filter took the message for spam.</source>
        <translation>Filtr GoDaddy uznał wiadomość za spam.</translation>
    </message>
    <message>
        <source>GoDaddy says that signing in is not possible at this server.</source>
        <translation>Według GoDaddy na tym serwerze nie można się zalogować.</translation>
    </message>
    <message>
        <source>GoDaddy says that the sender&apos;s address is wrong.</source>
        <translation>Według GoDaddy adres nadawcy jest błędny.</translation>
    </message>
    <message>
        <source>GoDaddy says that the sender has reached a limit for messages or recipients.</source>
        <translation>Według GoDaddy nadawca osiągnął limit wiadomości lub odbiorców.</translation>
    </message>
    <message>
        <source>GoDaddy says that the sender&apos;s domain does not list the sending server.</source>
        <translation>Według GoDaddy domena nadawcy nie wymienia serwera wysyłającego.</translation>
    </message>
    <message>
        <source>GoDaddy found a virus in the message.</source>
        <translation>GoDaddy znalazł w wiadomości wirusa.</translation>
    </message>
    <message>
        <source>GMX, WEB.DE and their sister services name a page of theirs that describes the case.</source>
        <translation>GMX, WEB.DE i ich usługi siostrzane podają własną stronę, która opisuje ten przypadek.</translation>
    </message>
    <message>
        <source>GMX, WEB.DE or a sister service says that too much mail from there cannot be delivered: an outdated list, or a mailbox that somebody misuses.</source>
        <translation>Według GMX, WEB.DE lub usługi siostrzanej za dużo poczty stamtąd nie daje się doręczyć: to nieaktualna lista albo skrzynka, której ktoś nadużywa.</translation>
    </message>
    <message>
        <source>GMX, WEB.DE or a sister service says that too much came in a short time.</source>
        <translation>Według GMX, WEB.DE lub usługi siostrzanej w krótkim czasie przyszło za dużo.</translation>
    </message>
    <message>
        <source>The servers of GMX, WEB.DE or a sister service have trouble at the moment.</source>
        <translation>Serwery GMX, WEB.DE lub usługi siostrzanej mają teraz kłopoty.</translation>
    </message>
    <message>
        <source>GMX, WEB.DE or a sister service says that nobody has this address.</source>
        <translation>Według GMX, WEB.DE lub usługi siostrzanej nikt nie ma tego adresu.</translation>
    </message>
    <message>
        <source>GMX, WEB.DE or a sister service says that the message came from a server that the sender&apos;s domain does not list. Usually the sender was forged.</source>
        <translation>Według GMX, WEB.DE lub usługi siostrzanej wiadomość przyszła z serwera, którego domena nadawcy nie wymienia. Zwykle nadawcę podrobiono.</translation>
    </message>
    <message>
        <source>GMX, WEB.DE or a sister service has the sending server on a block list.</source>
        <translation>GMX, WEB.DE lub usługa siostrzana ma serwer wysyłający na liście blokad.</translation>
    </message>
    <message>
        <source>GMX, WEB.DE or a sister service says that the sender could not be proven, and that the sender&apos;s domain asks to refuse such mail.</source>
        <translation>Według GMX, WEB.DE lub usługi siostrzanej nadawcy nie dało się potwierdzić, a domena nadawcy prosi o odrzucanie takiej poczty.</translation>
    </message>
    <message>
        <source>Orange or La Poste says that the sending server is on the Spamhaus block list.</source>
        <translation>Według Orange lub La Poste serwer wysyłający jest na liście blokad Spamhaus.</translation>
    </message>
    <message>
        <source>Orange or La Poste says that the sending server has a bad reputation.</source>
        <translation>Według Orange lub La Poste serwer wysyłający ma złą opinię.</translation>
    </message>
    <message>
        <source>Orange or La Poste does not take mail from the sending server for now.</source>
        <translation>Orange lub La Poste na razie nie przyjmuje poczty z serwera wysyłającego.</translation>
    </message>
    <message>
        <source>Orange or La Poste says that the sending server opened too many connections.</source>
        <translation>Według Orange lub La Poste serwer wysyłający otworzył za dużo połączeń.</translation>
    </message>
    <message>
        <source>Orange or La Poste says that the sender must sign in.</source>
        <translation>Według Orange lub La Poste nadawca musi się zalogować.</translation>
    </message>
    <message>
        <source>Orange or La Poste says that the sender&apos;s domain does not list the sending server.</source>
        <translation>Według Orange lub La Poste domena nadawcy nie wymienia serwera wysyłającego.</translation>
    </message>
    <message>
        <source>Orange or La Poste says that the sender&apos;s address is not valid.</source>
        <translation>Według Orange lub La Poste adres nadawcy jest nieprawidłowy.</translation>
    </message>
    <message>
        <source>Orange or La Poste says that nobody has this address.</source>
        <translation>Według Orange lub La Poste nikt nie ma tego adresu.</translation>
    </message>
    <message>
        <source>Orange or La Poste says that the recipient&apos;s mailbox is full.</source>
        <translation>Według Orange lub La Poste skrzynka odbiorcy jest pełna.</translation>
    </message>
    <message>
        <source>Orange or La Poste says that this mailbox is put away or blocked.</source>
        <translation>Według Orange lub La Poste ta skrzynka jest dezaktywowana albo zablokowana.</translation>
    </message>
    <message>
        <source>La Poste says that the sender&apos;s address does not belong to the account that signed in.</source>
        <translation>Według La Poste adres nadawcy nie należy do konta, które się zalogowało.</translation>
    </message>
    <message>
        <source>Orange or La Poste asks to try again later.</source>
        <translation>Orange lub La Poste prosi, by spróbować później.</translation>
    </message>
    <message>
        <source>Orange or La Poste took the message for spam.</source>
        <translation>Orange lub La Poste uznał wiadomość za spam.</translation>
    </message>
    <message>
        <source>Orange or La Poste says that the message is too big.</source>
        <translation>Według Orange lub La Poste wiadomość jest za duża.</translation>
    </message>
    <message>
        <source>Orange or La Poste says that the sender could not be proven.</source>
        <translation>Według Orange lub La Poste nadawcy nie dało się potwierdzić.</translation>
    </message>
    <message>
        <source>La Poste does not accept the sending server.</source>
        <translation>La Poste nie uznaje serwera wysyłającego.</translation>
    </message>
    <message>
        <source>Mail.ru took the message for spam.</source>
        <translation>Mail.ru uznał wiadomość za spam.</translation>
    </message>
    <message>
        <source>Mail.ru says that the recipient&apos;s mailbox is full.</source>
        <translation>Według Mail.ru skrzynka odbiorcy jest pełna.</translation>
    </message>
    <message>
        <source>Mail.ru says that nobody has this address.</source>
        <translation>Według Mail.ru nikt nie ma tego adresu.</translation>
    </message>
    <message>
        <source>Mail.ru gave up after many attempts.</source>
        <translation>Mail.ru zrezygnował po wielu próbach.</translation>
    </message>
    <message>
        <source>Mail.ru says that this domain takes no mail.</source>
        <translation>Według Mail.ru ta domena nie przyjmuje poczty.</translation>
    </message>
    <message>
        <source>Mail.ru says that the sender&apos;s address does not exist. Forged mail often looks like this.</source>
        <translation>Według Mail.ru adres nadawcy nie istnieje. Podrobiona poczta często tak wygląda.</translation>
    </message>
    <message>
        <source>QQ Mail says that nobody has this address.</source>
        <translation>Według QQ Mail nikt nie ma tego adresu.</translation>
    </message>
    <message>
        <source>QQ Mail says that the recipient does not want mail from this sender.</source>
        <translation>Według QQ Mail odbiorca nie chce poczty od tego nadawcy.</translation>
    </message>
    <message>
        <source>QQ Mail says that the mailbox takes no mail now: it does not exist, or so much came that it is closed for a while.</source>
        <translation>Według QQ Mail skrzynka nie przyjmuje teraz poczty: nie istnieje albo przyszło tyle, że na pewien czas ją zamknięto.</translation>
    </message>
    <message>
        <source>QQ Mail does not accept the content of the message.</source>
        <translation>QQ Mail nie przyjmuje treści wiadomości.</translation>
    </message>
    <message>
        <source>QQ Mail takes the sender or the sending server for a source of spam.</source>
        <translation>QQ Mail uważa nadawcę lub serwer wysyłający za źródło spamu.</translation>
    </message>
    <message>
        <source>QQ Mail thinks that the message is an echo of mail that somebody sent in another&apos;s name.</source>
        <translation>QQ Mail uważa, że wiadomość jest echem poczty, którą ktoś wysłał w cudzym imieniu.</translation>
    </message>
    <message>
        <source>QQ Mail says that nothing proves who sent the message.</source>
        <translation>Według QQ Mail nic nie dowodzi, kto wysłał wiadomość.</translation>
    </message>
    <message>
        <source>QQ Mail says that too much came from the sender in a short time.</source>
        <translation>Według QQ Mail od nadawcy w krótkim czasie przyszło za dużo.</translation>
    </message>
    <message>
        <source>QQ Mail says that the message is too big.</source>
        <translation>Według QQ Mail wiadomość jest za duża.</translation>
    </message>
    <message>
        <source>QQ Mail says that this mailbox is switched off.</source>
        <translation>Według QQ Mail ta skrzynka jest wyłączona.</translation>
    </message>
    <message>
        <source>QQ Mail says that the address is not written as an address must be.</source>
        <translation>Według QQ Mail adres nie jest zapisany tak, jak powinien być adres.</translation>
    </message>
    <message>
        <source>The recipient&apos;s filter (Mimecast) says that nothing proves who sent the message.</source>
        <translation>Według filtra odbiorcy (Mimecast) nic nie dowodzi, kto wysłał wiadomość.</translation>
    </message>
    <message>
        <source>The recipient&apos;s filter (Mimecast) lets new senders wait for a while. The message passes at a later attempt.</source>
        <translation>Filtr odbiorcy (Mimecast) każe nowym nadawcom chwilę poczekać. Wiadomość przejdzie przy późniejszej próbie.</translation>
    </message>
    <message>
        <source>The recipient&apos;s filter (Mimecast) says that the sending server has a bad reputation.</source>
        <translation>Według filtra odbiorcy (Mimecast) serwer wysyłający ma złą opinię.</translation>
    </message>
    <message>
        <source>The recipient&apos;s filter (Mimecast) has blocked the sender.</source>
        <translation>Filtr odbiorcy (Mimecast) zablokował nadawcę.</translation>
    </message>
    <message>
        <source>The recipient&apos;s organisation has blocked the sender in its filter (Mimecast). Ask them to allow your address.</source>
        <translation>Organizacja odbiorcy zablokowała nadawcę w swoim filtrze (Mimecast). Warto poprosić ją o odblokowanie Twojego adresu.</translation>
    </message>
    <message>
        <source>The recipient has put this sender on a personal block list.</source>
        <translation>Odbiorca umieścił tego nadawcę na osobistej liście blokad.</translation>
    </message>
    <message>
        <source>The recipient&apos;s filter (Mimecast) says that the message claims to come from inside the recipient&apos;s organisation.</source>
        <translation>Według filtra odbiorcy (Mimecast) wiadomość udaje, że pochodzi z wnętrza organizacji odbiorcy.</translation>
    </message>
    <message>
        <source>The recipient&apos;s filter (Mimecast) did not let the content through.</source>
        <translation>Filtr odbiorcy (Mimecast) nie przepuścił treści.</translation>
    </message>
    <message>
        <source>The recipient&apos;s organisation takes no mail from the network or country of the sending server.</source>
        <translation>Organizacja odbiorcy nie przyjmuje poczty z sieci lub kraju serwera wysyłającego.</translation>
    </message>
    <message>
        <source>The recipient&apos;s filter (Mimecast) says that the message is too big.</source>
        <translation>Według filtra odbiorcy (Mimecast) wiadomość jest za duża.</translation>
    </message>
    <message>
        <source>The recipient&apos;s filter (Mimecast) says that the message was going round in a circle.</source>
        <translation>Według filtra odbiorcy (Mimecast) wiadomość krążyła w kółko.</translation>
    </message>
    <message>
        <source>The recipient&apos;s filter (Mimecast) is not responsible for this address.</source>
        <translation>Filtr odbiorcy (Mimecast) nie odpowiada za ten adres.</translation>
    </message>
    <message>
        <source>The recipient&apos;s filter (Mimecast) takes no mail from the sending server for a while.</source>
        <translation>Filtr odbiorcy (Mimecast) przez pewien czas nie przyjmuje poczty z serwera wysyłającego.</translation>
    </message>
    <message>
        <source>The recipient&apos;s filter (Mimecast) takes no mail for this address for a while.</source>
        <translation>Filtr odbiorcy (Mimecast) przez pewien czas nie przyjmuje poczty dla tego adresu.</translation>
    </message>
    <message>
        <source>The sending server is on the Spamhaus list: it has sent spam, is infected, or is a home connection that should not send mail itself.</source>
        <translation>Serwer wysyłający jest na liście Spamhaus: wysyłał spam, jest zarażony albo to domowe łącze, które nie powinno samo wysyłać poczty.</translation>
    </message>
    <message>
        <source>A domain or link in the message is on the Spamhaus list of bad domains.</source>
        <translation>Domena lub link z wiadomości jest na liście złych domen Spamhaus.</translation>
    </message>
    <message>
        <source>The sending server is on Barracuda&apos;s block list.</source>
        <translation>Serwer wysyłający jest na liście blokad Barracuda.</translation>
    </message>
    <message>
        <source>The sending server is on the SpamCop block list.</source>
        <translation>Serwer wysyłający jest na liście blokad SpamCop.</translation>
    </message>
    <message>
        <source>The sending server has a bad reputation at Cloudmark.</source>
        <translation>Serwer wysyłający ma złą opinię w Cloudmark.</translation>
    </message>
    <message>
        <source>The sending server has a bad reputation at Proofpoint.</source>
        <translation>Serwer wysyłający ma złą opinię w Proofpoint.</translation>
    </message>
    <message>
        <source>The sending server has a bad reputation at Trend Micro.</source>
        <translation>Serwer wysyłający ma złą opinię w Trend Micro.</translation>
    </message>
    <message>
        <source>The company that hosts the sender&apos;s mail (MailChannels) says that much spam came from this mailbox or server. Somebody else may be using the mailbox.</source>
        <translation>Według firmy, która obsługuje pocztę nadawcy (MailChannels), z tej skrzynki lub serwera wyszło dużo spamu. Skrzynki być może używa ktoś inny.</translation>
    </message>
    <message>
        <source>The sender&apos;s hosting company has put a brake on the whole domain: too much mail, or too much that failed, within an hour. If you did not send it, somebody else may be using a mailbox of the domain.</source>
        <translation>Firma, która obsługuje pocztę nadawcy, ograniczyła wysyłanie z całej domeny: w ciągu godziny było za dużo poczty albo za dużo niedoręczonej. Jeśli to nie Ty ją wysyłasz, skrzynki w tej domenie być może używa ktoś inny.</translation>
    </message>
    <message>
        <source>The sender&apos;s provider (Forpsi) has stopped this mailbox for an hour because it seems to be misused.</source>
        <translation>Dostawca nadawcy (Forpsi) wstrzymał tę skrzynkę na godzinę, bo wydaje się nadużywana.</translation>
    </message>
    <message>
        <source>The filter in front of the recipient&apos;s mail system has blocked this sender.</source>
        <translation>Filtr przed systemem poczty odbiorcy zablokował tego nadawcę.</translation>
    </message>
    <message>
        <source>The receiving side has the sending server on a block list.</source>
        <translation>Strona odbierająca ma serwer wysyłający na liście blokad.</translation>
    </message>
    <message>
        <source>Outlook.com takes less mail from the sending server for now, because of too much mail or its bad reputation.</source>
        <extracomment>What a code of one mail provider means. Names of providers stay as they are.</extracomment>
        <translation>Outlook.com na razie przyjmuje mniej poczty z serwera wysyłającego, bo jest jej za dużo albo ma on złą opinię.</translation>
    </message>
    <message>
        <source>Outlook.com says that the message looks like spam or that the sending server has a bad reputation.</source>
        <translation>Według Outlook.com wiadomość wygląda na spam albo serwer wysyłający ma złą opinię.</translation>
    </message>
    <message>
        <source>Outlook.com says that the sending server tries out addresses, as collectors of addresses do.</source>
        <translation>Według Outlook.com serwer wysyłający próbuje kolejnych adresów, jak robią ich zbieracze.</translation>
    </message>
    <message>
        <source>Outlook.com says that anybody can send through that server, so that it gets misused.</source>
        <translation>Według Outlook.com przez ten serwer może wysyłać każdy, więc jest nadużywany.</translation>
    </message>
    <message>
        <source>Outlook.com says that many people complained about mail from that server.</source>
        <translation>Według Outlook.com wiele osób skarżyło się na pocztę z tego serwera.</translation>
    </message>
    <message>
        <source>Outlook.com says that the message came straight from a home connection, as mail from infected computers does.</source>
        <translation>Według Outlook.com wiadomość przyszła prosto z domowego łącza, jak poczta z zarażonych komputerów.</translation>
    </message>
    <message>
        <source>Outlook.com says that the sending computer is probably infected or misused.</source>
        <translation>Według Outlook.com komputer wysyłający jest prawdopodobnie zarażony albo nadużywany.</translation>
    </message>
    <message>
        <source>Outlook.com says that the sending server is on the Spamhaus block list.</source>
        <translation>Według Outlook.com serwer wysyłający jest na liście blokad Spamhaus.</translation>
    </message>
    <message>
        <source>Yahoo has put the message off because of complaints, unusual amounts or the bad reputation of the sending server.</source>
        <translation>Yahoo odłożył wiadomość z powodu skarg, niezwykłych ilości lub złej opinii serwera wysyłającego.</translation>
    </message>
    <message>
        <source>Yahoo has put the message off: more mail than expected came from the sending server, or people complained about it.</source>
        <translation>Yahoo odłożył wiadomość: z serwera wysyłającego przyszło więcej poczty, niż się spodziewano, albo były skargi.</translation>
    </message>
    <message>
        <source>Yahoo takes no mail from the sending server for now.</source>
        <translation>Yahoo na razie nie przyjmuje poczty z serwera wysyłającego.</translation>
    </message>
    <message>
        <source>Yahoo takes no mail from the sending server until its operator has settled it with them.</source>
        <translation>Yahoo nie przyjmuje poczty z serwera wysyłającego, dopóki jego operator tego z nim nie wyjaśni.</translation>
    </message>
    <message>
        <source>Yahoo says that the content, or a page it links to, looks like fraud or carries malware.</source>
        <translation>Według Yahoo treść lub strona, do której odsyła, wygląda na oszustwo albo zawiera szkodliwy program.</translation>
    </message>
    <message>
        <source>Yahoo says that the sending server is on the Spamhaus block list.</source>
        <translation>Według Yahoo serwer wysyłający jest na liście blokad Spamhaus.</translation>
    </message>
    <message>
        <source>Yahoo says that its rules do not allow this message; it does not tell which rule.</source>
        <translation>Według Yahoo jego reguły nie dopuszczają tej wiadomości; nie mówi, która reguła.</translation>
    </message>
    <message>
        <source>Yahoo says that nothing proves who sent the message.</source>
        <translation>Według Yahoo nic nie dowodzi, kto wysłał wiadomość.</translation>
    </message>
    <message>
        <source>Yahoo says that nobody has this address.</source>
        <translation>Według Yahoo nikt nie ma tego adresu.</translation>
    </message>
    <message>
        <source>Yahoo says that this mailbox is switched off.</source>
        <translation>Według Yahoo ta skrzynka jest wyłączona.</translation>
    </message>
    <message>
        <source>Yahoo says that this person is getting too much mail just now.</source>
        <translation>Według Yahoo ta osoba dostaje teraz za dużo poczty.</translation>
    </message>
    <message>
        <source>Yahoo&apos;s servers are busy at the moment.</source>
        <translation>Serwery Yahoo są teraz zajęte.</translation>
    </message>
    <message>
        <source>Yahoo says that the part of the sender&apos;s address after the @ cannot be found.</source>
        <translation>Według Yahoo nie można znaleźć części adresu nadawcy po znaku @.</translation>
    </message>
    <message>
        <source>Yahoo says that the header lines of the message are not as the rules for mail ask.</source>
        <translation>Według Yahoo nagłówki wiadomości nie są takie, jak wymagają zasady poczty.</translation>
    </message>
    <message>
        <source>Yahoo takes only so many messages in one go; the rest comes later.</source>
        <translation>Yahoo przyjmuje naraz tylko określoną liczbę wiadomości; reszta przyjdzie później.</translation>
    </message>
    <message>
        <source>Yahoo says that this is not the server for that address.</source>
        <translation>Według Yahoo to nie jest serwer dla tego adresu.</translation>
    </message>
    <message>
        <source>iCloud says that nobody has this address.</source>
        <translation>Według iCloud nikt nie ma tego adresu.</translation>
    </message>
    <message>
        <source>iCloud says that this address is switched off.</source>
        <translation>Według iCloud ten adres jest wyłączony.</translation>
    </message>
    <message>
        <source>iCloud says that this person has left its servers.</source>
        <translation>Według iCloud ta osoba opuściła jego serwery.</translation>
    </message>
    <message>
        <source>iCloud says that the recipient has no storage left.</source>
        <translation>Według iCloud odbiorcy zabrakło miejsca.</translation>
    </message>
    <message>
        <source>iCloud says that this person is getting too much mail just now.</source>
        <translation>Według iCloud ta osoba dostaje teraz za dużo poczty.</translation>
    </message>
    <message>
        <source>iCloud asks to try again later.</source>
        <translation>iCloud prosi, by spróbować później.</translation>
    </message>
    <message>
        <source>iCloud&apos;s filter refused the message for its content or for the bad reputation of the sending server.</source>
        <translation>Filtr iCloud odrzucił wiadomość z powodu treści lub złej opinii serwera wysyłającego.</translation>
    </message>
    <message>
        <source>iCloud&apos;s rules do not allow this message.</source>
        <translation>Reguły iCloud nie dopuszczają tej wiadomości.</translation>
    </message>
    <message>
        <source>iCloud says that neither of two checks could prove who sent the message.</source>
        <translation>Według iCloud żadne z dwóch sprawdzeń nie potwierdziło, kto wysłał wiadomość.</translation>
    </message>
    <message>
        <source>iCloud says that the sender could not be proven, and that the sender&apos;s domain asks to refuse such mail.</source>
        <translation>Według iCloud nadawcy nie dało się potwierdzić, a domena nadawcy prosi o odrzucanie takiej poczty.</translation>
    </message>
    <message>
        <source>iCloud says that the sending server is on Proofpoint&apos;s block list.</source>
        <translation>Według iCloud serwer wysyłający jest na liście blokad Proofpoint.</translation>
    </message>
    <message>
        <source>iCloud says that the sending server or domain is on the Spamhaus block list.</source>
        <translation>Według iCloud serwer lub domena wysyłająca jest na liście blokad Spamhaus.</translation>
    </message>
    <message>
        <source>iCloud says that the part of the sender&apos;s address after the @ cannot be found.</source>
        <translation>Według iCloud nie można znaleźć części adresu nadawcy po znaku @.</translation>
    </message>
    <message>
        <source>Comcast says that the message came straight from a home connection of its own.</source>
        <translation>Według Comcast wiadomość przyszła prosto z domowego łącza w jego własnej sieci.</translation>
    </message>
    <message>
        <source>Comcast says that the message came straight from a home connection, as mail from infected computers does.</source>
        <translation>Według Comcast wiadomość przyszła prosto z domowego łącza, jak poczta z zarażonych komputerów.</translation>
    </message>
    <message>
        <source>Comcast says that mail like spam has come from the sending server.</source>
        <translation>Według Comcast z serwera wysyłającego przychodziła poczta podobna do spamu.</translation>
    </message>
    <message>
        <source>Comcast says that the sending server is on the Spamhaus block list.</source>
        <translation>Według Comcast serwer wysyłający jest na liście blokad Spamhaus.</translation>
    </message>
    <message>
        <source>Comcast says that the sending server is on the Cloudmark block list.</source>
        <translation>Według Comcast serwer wysyłający jest na liście blokad Cloudmark.</translation>
    </message>
    <message>
        <source>Comcast says that the sending server is on two block lists, Spamhaus and Cloudmark.</source>
        <translation>Według Comcast serwer wysyłający jest na dwóch listach blokad, Spamhaus i Cloudmark.</translation>
    </message>
    <message>
        <source>Comcast says that the sending server has a bad mark at Return Path.</source>
        <translation>Według Comcast serwer wysyłający ma złą ocenę w Return Path.</translation>
    </message>
    <message>
        <source>Comcast says that the sending server is on several block lists.</source>
        <translation>Według Comcast serwer wysyłający jest na kilku listach blokad.</translation>
    </message>
    <message>
        <source>Comcast says that the sending server sends more than it accepts.</source>
        <translation>Według Comcast serwer wysyłający wysyła więcej, niż przyjmuje.</translation>
    </message>
    <message>
        <source>Comcast says that the content looks like fraud.</source>
        <translation>Według Comcast treść wygląda na oszustwo.</translation>
    </message>
    <message>
        <source>Comcast says that the sending server opened too many connections at once.</source>
        <translation>Według Comcast serwer wysyłający otworzył naraz za dużo połączeń.</translation>
    </message>
    <message>
        <source>Comcast says that the sending server has no proper name of its own.</source>
        <translation>Według Comcast serwer wysyłający nie ma prawidłowej nazwy.</translation>
    </message>
    <message>
        <source>Spectrum reports a problem with mail that comes into its network.</source>
        <translation>Spectrum zgłasza kłopot z pocztą wchodzącą do jego sieci.</translation>
    </message>
    <message>
        <source>Spectrum reports a problem with mail that one of its own customers sends.</source>
        <translation>Spectrum zgłasza kłopot z pocztą, którą wysyła jeden z jego klientów.</translation>
    </message>
    <message>
        <source>Spectrum has blocked the sending address because of suspicious activity.</source>
        <translation>Spectrum zablokował adres wysyłający z powodu podejrzanej aktywności.</translation>
    </message>
    <message>
        <source>Spectrum has blocked this account from sending because of suspicious activity. Change all its passwords.</source>
        <translation>Spectrum zablokował wysyłanie z tego konta z powodu podejrzanej aktywności. Proszę zmienić wszystkie jego hasła.</translation>
    </message>
    <message>
        <source>Spectrum has limited this account because of suspicious activity.</source>
        <translation>Spectrum ograniczył to konto z powodu podejrzanej aktywności.</translation>
    </message>
    <message>
        <source>Spectrum asks to try again later.</source>
        <translation>Spectrum prosi, by spróbować później.</translation>
    </message>
    <message>
        <source>Spectrum says that the sending server has no proper name of its own.</source>
        <translation>Według Spectrum serwer wysyłający nie ma prawidłowej nazwy.</translation>
    </message>
    <message>
        <source>Spectrum says that its rules for this domain do not allow the message.</source>
        <translation>Według Spectrum jego reguły dla tej domeny nie dopuszczają wiadomości.</translation>
    </message>
    <message>
        <source>Spectrum says that the sending server is on the Cloudmark block list.</source>
        <translation>Według Spectrum serwer wysyłający jest na liście blokad Cloudmark.</translation>
    </message>
    <message>
        <source>Spectrum says that the sending server is on the Spamhaus block list.</source>
        <translation>Według Spectrum serwer wysyłający jest na liście blokad Spamhaus.</translation>
    </message>
    <message>
        <source>Spectrum takes no mail over this kind of connection.</source>
        <translation>Spectrum nie przyjmuje poczty przez takie połączenie.</translation>
    </message>
    <message>
        <source>Spectrum says that the sending server opened too many connections.</source>
        <translation>Według Spectrum serwer wysyłający otworzył za dużo połączeń.</translation>
    </message>
    <message>
        <source>Spectrum says that too many messages or recipients, or too much spam, came from the sender.</source>
        <translation>Według Spectrum od nadawcy przyszło za dużo wiadomości lub odbiorców albo za dużo spamu.</translation>
    </message>
    <message>
        <source>Spectrum says that the sender&apos;s address is not the one that signed in.</source>
        <translation>Według Spectrum adres nadawcy to nie ten, który się zalogował.</translation>
    </message>
    <message>
        <source>Spectrum says that the message is over 20 MB.</source>
        <translation>Według Spectrum wiadomość przekracza 20 MB.</translation>
    </message>
    <message>
        <source>Spectrum says that too many messages, recipients or wrong addresses came from the sender.</source>
        <translation>Według Spectrum od nadawcy przyszło za dużo wiadomości, odbiorców lub błędnych adresów.</translation>
    </message>
    <message>
        <source>Cox has blocked the sending server for behaving like a source of spam.</source>
        <translation>Cox zablokował serwer wysyłający, bo zachowuje się jak źródło spamu.</translation>
    </message>
    <message>
        <source>Cox says that the sending server has no proper name of its own.</source>
        <translation>Według Cox serwer wysyłający nie ma prawidłowej nazwy.</translation>
    </message>
    <message>
        <source>Cox says that nothing proves who sent the message.</source>
        <translation>Według Cox nic nie dowodzi, kto wysłał wiadomość.</translation>
    </message>
    <message>
        <source>Cox could not check the sender&apos;s address.</source>
        <translation>Cox nie mógł sprawdzić adresu nadawcy.</translation>
    </message>
    <message>
        <source>Cox says that the sending server opened more than ten connections at once.</source>
        <translation>Według Cox serwer wysyłający otworzył naraz ponad dziesięć połączeń.</translation>
    </message>
    <message>
        <source>Cox says that this account has sent more than it may.</source>
        <translation>Według Cox to konto wysłało więcej, niż wolno.</translation>
    </message>
    <message>
        <source>Cox has blocked the sending server for up to 24 hours.</source>
        <translation>Cox zablokował serwer wysyłający na najwyżej 24 godziny.</translation>
    </message>
    <message>
        <source>Cox has limited this account because of suspicious activity.</source>
        <translation>Cox ograniczył to konto z powodu podejrzanej aktywności.</translation>
    </message>
    <message>
        <source>Cox has blocked this account because of suspicious activity.</source>
        <translation>Cox zablokował to konto z powodu podejrzanej aktywności.</translation>
    </message>
    <message>
        <source>Cox says that the sending server is on one or more public block lists.</source>
        <translation>Według Cox serwer wysyłający jest na jednej lub kilku publicznych listach blokad.</translation>
    </message>
    <message>
        <source>A number as web sites use it: the mail service&apos;s web part did not understand what was asked of it. It is no mail code, and it says nothing about the recipient.</source>
        <extracomment>What a standard code of mail servers means, in one or two sentences for people without technical knowledge. SPF, DKIM, DMARC and ARC are names of techniques and stay as they are.</extracomment>
        <translation>Numer, jakiego używają strony internetowe: internetowa część usługi poczty nie zrozumiała, czego od niej chciano. To nie kod pocztowy i nic nie mówi o odbiorcy.</translation>
    </message>
    <message>
        <source>A number as web sites use it: the mail service wants a sign-in first. Sign in to your mailbox again.</source>
        <translation>Numer, jakiego używają strony internetowe: usługa poczty chce najpierw zalogowania. Proszę zalogować się ponownie do skrzynki.</translation>
    </message>
    <message>
        <source>A number as web sites use it: the mail service understood, but does not allow it for this account.</source>
        <translation>Numer, jakiego używają strony internetowe: usługa poczty zrozumiała, ale nie pozwala na to temu kontu.</translation>
    </message>
    <message>
        <source>A number as web sites use it: what was looked for is not there. For mail it usually means that the address or the page behind a link does not exist.</source>
        <translation>Numer, jakiego używają strony internetowe: tego, czego szukano, nie ma. W poczcie zwykle znaczy to, że nie istnieje adres albo strona, do której prowadzi link.</translation>
    </message>
    <message>
        <source>The other server is closing the connection. It is busy or under repair; the message will be tried again.</source>
        <translation>Drugi serwer zamyka połączenie. Jest zajęty albo w naprawie; próba zostanie ponowiona.</translation>
    </message>
    <message>
        <source>The mailbox cannot be reached at the moment. It may be busy, or new senders are made to wait for a while.</source>
        <translation>Skrzynka jest chwilowo nieosiągalna. Może być zajęta albo nowi nadawcy muszą chwilę poczekać.</translation>
    </message>
    <message>
        <source>The other server has trouble of its own at the moment. The message will be tried again.</source>
        <translation>Drugi serwer ma chwilowo własne kłopoty. Próba zostanie ponowiona.</translation>
    </message>
    <message>
        <source>The other server has no room at the moment, or there were too many recipients at once.</source>
        <translation>Drugi serwer chwilowo nie ma miejsca albo było naraz za dużo odbiorców.</translation>
    </message>
    <message>
        <source>Signing in or encrypting does not work at the moment.</source>
        <translation>Logowanie lub szyfrowanie chwilowo nie działa.</translation>
    </message>
    <message>
        <source>The other server cannot do what was asked at the moment.</source>
        <translation>Drugi serwer chwilowo nie może zrobić tego, o co go poproszono.</translation>
    </message>
    <message>
        <source>The other server did not understand a command. This is a fault between the two mail systems.</source>
        <translation>Drugi serwer nie zrozumiał polecenia. To błąd między oboma systemami poczty.</translation>
    </message>
    <message>
        <source>Something in a command or in an address is not written as it must be.</source>
        <translation>Coś w poleceniu lub adresie nie jest zapisane tak, jak trzeba.</translation>
    </message>
    <message>
        <source>The other server does not know this command. This is a fault between the two mail systems.</source>
        <translation>Drugi serwer nie zna tego polecenia. To błąd między oboma systemami poczty.</translation>
    </message>
    <message>
        <source>Commands came in the wrong order. Often the mail program did not sign in before sending.</source>
        <translation>Polecenia przyszły w złej kolejności. Często program pocztowy nie zalogował się przed wysłaniem.</translation>
    </message>
    <message>
        <source>The other server does not know this form of a command.</source>
        <translation>Drugi serwer nie zna tej postaci polecenia.</translation>
    </message>
    <message>
        <source>This computer takes no mail at all.</source>
        <translation>Ten komputer w ogóle nie przyjmuje poczty.</translation>
    </message>
    <message>
        <source>The server wants a sign-in, or an encrypted connection, first.</source>
        <translation>Serwer chce najpierw zalogowania albo szyfrowanego połączenia.</translation>
    </message>
    <message>
        <source>Another way of signing in is needed: an app password, or the web browser.</source>
        <translation>Potrzebny jest inny sposób logowania: hasło aplikacji albo przeglądarka.</translation>
    </message>
    <message>
        <source>The user name or the password was not accepted.</source>
        <translation>Nie przyjęto nazwy użytkownika lub hasła.</translation>
    </message>
    <message>
        <source>The other server refused for good: either the mailbox does not exist, or a rule stands against the message. The words beside the number tell which.</source>
        <translation>Drugi serwer odmówił ostatecznie: albo skrzynka nie istnieje, albo sprzeciwia się temu reguła. Które z tych dwóch, mówią słowa obok numeru.</translation>
    </message>
    <message>
        <source>The recipient is not at this server. The notice may name another address.</source>
        <translation>Odbiorcy nie ma na tym serwerze. Powiadomienie być może podaje inny adres.</translation>
    </message>
    <message>
        <source>No room: the mailbox is full, or the message is too large.</source>
        <translation>Brak miejsca: skrzynka jest pełna albo wiadomość za duża.</translation>
    </message>
    <message>
        <source>The address is not allowed or not written as it must be.</source>
        <translation>Adres jest niedozwolony albo nie jest zapisany tak, jak trzeba.</translation>
    </message>
    <message>
        <source>The other server refused for good without saying more by the number. The words beside it tell why.</source>
        <translation>Drugi serwer odmówił ostatecznie, a numer nie mówi nic więcej. Słowa obok mówią dlaczego.</translation>
    </message>
    <message>
        <source>The other server does not know something that was said along with the sender&apos;s or the recipient&apos;s address.</source>
        <translation>Drugi serwer nie zna czegoś, co podano razem z adresem nadawcy lub odbiorcy.</translation>
    </message>
    <message>
        <source>The part of the address after the @ takes no mail.</source>
        <translation>Część adresu po znaku @ nie przyjmuje poczty.</translation>
    </message>
    <message>
        <source>Nothing more is said than that it failed, or worked.</source>
        <translation>Powiedziano tylko tyle, że się nie udało albo udało.</translation>
    </message>
    <message>
        <source>Something is wrong with one of the addresses.</source>
        <translation>Coś jest nie tak z jednym z adresów.</translation>
    </message>
    <message>
        <source>There is no mailbox of this name, that is, the part before the @.</source>
        <translation>Nie ma skrzynki o tej nazwie, czyli o części przed znakiem @.</translation>
    </message>
    <message>
        <source>The part after the @ does not exist or takes no mail.</source>
        <translation>Część po znaku @ nie istnieje albo nie przyjmuje poczty.</translation>
    </message>
    <message>
        <source>The recipient&apos;s address is not written as an address must be.</source>
        <translation>Adres odbiorcy nie jest zapisany tak, jak powinien być adres.</translation>
    </message>
    <message>
        <source>The address fits more than one mailbox.</source>
        <translation>Adres pasuje do więcej niż jednej skrzynki.</translation>
    </message>
    <message>
        <source>The recipient&apos;s address is right.</source>
        <translation>Adres odbiorcy jest dobry.</translation>
    </message>
    <message>
        <source>The recipient has moved and left no new address.</source>
        <translation>Odbiorca się przeniósł i nie zostawił nowego adresu.</translation>
    </message>
    <message>
        <source>The sender&apos;s address is not written as an address must be.</source>
        <translation>Adres nadawcy nie jest zapisany tak, jak powinien być adres.</translation>
    </message>
    <message>
        <source>The part of the sender&apos;s address after the @ does not exist, so that no answer could come back.</source>
        <translation>Część adresu nadawcy po znaku @ nie istnieje, więc żadna odpowiedź nie mogłaby wrócić.</translation>
    </message>
    <message>
        <source>The message was passed on to a system that cannot report what becomes of it.</source>
        <translation>Wiadomość przekazano systemowi, który nie może zgłosić, co się z nią stanie.</translation>
    </message>
    <message>
        <source>The part after the @ says of itself that it never takes mail.</source>
        <translation>Część po znaku @ sama o sobie mówi, że nigdy nie przyjmuje poczty.</translation>
    </message>
    <message>
        <source>The mailbox exists, but something about it went wrong.</source>
        <translation>Skrzynka istnieje, ale coś poszło w niej nie tak.</translation>
    </message>
    <message>
        <source>The mailbox is switched off or takes no mail.</source>
        <translation>Skrzynka jest wyłączona albo nie przyjmuje poczty.</translation>
    </message>
    <message>
        <source>The mailbox is full.</source>
        <translation>Skrzynka jest pełna.</translation>
    </message>
    <message>
        <source>The message is longer than this mailbox accepts.</source>
        <translation>Wiadomość jest dłuższa, niż ta skrzynka przyjmuje.</translation>
    </message>
    <message>
        <source>The members of the mailing list could not be found out.</source>
        <translation>Nie udało się ustalić członków listy dyskusyjnej.</translation>
    </message>
    <message>
        <source>Something is wrong with the receiving mail system.</source>
        <translation>Coś jest nie tak z odbierającym systemem poczty.</translation>
    </message>
    <message>
        <source>The receiving mail system has no storage left.</source>
        <translation>Odbierającemu systemowi poczty zabrakło miejsca.</translation>
    </message>
    <message>
        <source>The receiving mail system takes no mail at the moment.</source>
        <translation>Odbierający system poczty chwilowo nie przyjmuje poczty.</translation>
    </message>
    <message>
        <source>The receiving mail system lacks something that the message needs.</source>
        <translation>Odbierającemu systemowi poczty brakuje czegoś, czego wiadomość potrzebuje.</translation>
    </message>
    <message>
        <source>The message is too large for the receiving mail system.</source>
        <translation>Wiadomość jest za duża dla odbierającego systemu poczty.</translation>
    </message>
    <message>
        <source>The receiving mail system is set up wrongly.</source>
        <translation>Odbierający system poczty jest źle ustawiony.</translation>
    </message>
    <message>
        <source>The message was taken, but with another priority.</source>
        <translation>Wiadomość przyjęto, ale z innym priorytetem.</translation>
    </message>
    <message>
        <source>Something is wrong on the way between the mail systems.</source>
        <translation>Coś jest nie tak na drodze między systemami poczty.</translation>
    </message>
    <message>
        <source>The receiving computer did not answer.</source>
        <translation>Komputer odbierający nie odpowiedział.</translation>
    </message>
    <message>
        <source>The connection was made and then broke.</source>
        <translation>Połączenie nawiązano, a potem się przerwało.</translation>
    </message>
    <message>
        <source>The directory in which mail systems look each other up failed.</source>
        <translation>Zawiódł spis, w którym systemy poczty nawzajem się odnajdują.</translation>
    </message>
    <message>
        <source>No way to the recipient&apos;s mail system was found.</source>
        <translation>Nie znaleziono drogi do systemu poczty odbiorcy.</translation>
    </message>
    <message>
        <source>The mail system has more to do than it can.</source>
        <translation>System poczty ma więcej pracy, niż zdoła wykonać.</translation>
    </message>
    <message>
        <source>The message was going round in a circle.</source>
        <translation>Wiadomość krążyła w kółko.</translation>
    </message>
    <message>
        <source>The message could not be delivered in time and was given up.</source>
        <translation>Wiadomości nie udało się doręczyć na czas i zrezygnowano z niej.</translation>
    </message>
    <message>
        <source>The two mail systems did not understand each other.</source>
        <translation>Oba systemy poczty się nie zrozumiały.</translation>
    </message>
    <message>
        <source>A command was wrong or came at the wrong time.</source>
        <translation>Polecenie było błędne albo przyszło w złej chwili.</translation>
    </message>
    <message>
        <source>A command was not written as it must be.</source>
        <translation>Polecenie nie było zapisane tak, jak trzeba.</translation>
    </message>
    <message>
        <source>The message has too many recipients.</source>
        <translation>Wiadomość ma za dużo odbiorców.</translation>
    </message>
    <message>
        <source>Something that was said along with a command was wrong.</source>
        <translation>Coś, co podano razem z poleceniem, było błędne.</translation>
    </message>
    <message>
        <source>The two mail systems speak different versions.</source>
        <translation>Oba systemy poczty używają różnych wersji.</translation>
    </message>
    <message>
        <source>What was sent for signing in was too long.</source>
        <translation>To, co wysłano przy logowaniu, było za długie.</translation>
    </message>
    <message>
        <source>Something in the content of the message caused the failure.</source>
        <translation>Niepowodzenie spowodowało coś w treści wiadomości.</translation>
    </message>
    <message>
        <source>The recipient&apos;s mail system does not take this kind of content.</source>
        <translation>System poczty odbiorcy nie przyjmuje takiej treści.</translation>
    </message>
    <message>
        <source>The message would have to be converted, and that is not allowed.</source>
        <translation>Wiadomość trzeba by przekształcić, a to nie jest dozwolone.</translation>
    </message>
    <message>
        <source>The message would have to be converted, and that is not possible.</source>
        <translation>Wiadomość trzeba by przekształcić, a to nie jest możliwe.</translation>
    </message>
    <message>
        <source>The message was delivered, but lost something when it was converted.</source>
        <translation>Wiadomość doręczono, ale przy przekształceniu coś straciła.</translation>
    </message>
    <message>
        <source>Converting the message failed.</source>
        <translation>Przekształcenie wiadomości się nie udało.</translation>
    </message>
    <message>
        <source>The content of the message could not be fetched.</source>
        <translation>Nie udało się pobrać treści wiadomości.</translation>
    </message>
    <message>
        <source>The recipient&apos;s mail system does not take addresses with letters outside plain English.</source>
        <translation>System poczty odbiorcy nie przyjmuje adresów z literami spoza zwykłego alfabetu angielskiego.</translation>
    </message>
    <message>
        <source>The answer needs letters that the other side cannot take.</source>
        <translation>Odpowiedź wymaga liter, których druga strona nie może przyjąć.</translation>
    </message>
    <message>
        <source>The recipient&apos;s mail system does not take header lines with letters outside plain English.</source>
        <translation>System poczty odbiorcy nie przyjmuje nagłówków z literami spoza zwykłego alfabetu angielskiego.</translation>
    </message>
    <message>
        <source>A security rule stands against it.</source>
        <translation>Sprzeciwia się temu reguła bezpieczeństwa.</translation>
    </message>
    <message>
        <source>It was refused by a rule. The number alone does not tell which: a spam filter, a block list, or a missing permission.</source>
        <translation>Odrzuciła ją reguła. Sam numer nie mówi jaka: filtr spamu, lista blokad albo brak pozwolenia.</translation>
    </message>
    <message>
        <source>The sender may not write to this mailing list.</source>
        <translation>Nadawca nie może pisać na tę listę dyskusyjną.</translation>
    </message>
    <message>
        <source>The security of the message would have to be changed, and that is not possible.</source>
        <translation>Trzeba by zmienić zabezpieczenie wiadomości, a to nie jest możliwe.</translation>
    </message>
    <message>
        <source>A security feature that is needed is not there.</source>
        <translation>Nie ma tam potrzebnej funkcji bezpieczeństwa.</translation>
    </message>
    <message>
        <source>Encrypting or signing failed.</source>
        <translation>Szyfrowanie lub podpisanie się nie udało.</translation>
    </message>
    <message>
        <source>The kind of encryption is not known there.</source>
        <translation>Ten rodzaj szyfrowania nie jest tam znany.</translation>
    </message>
    <message>
        <source>The message has been changed or damaged on the way.</source>
        <translation>Wiadomość po drodze zmieniono lub uszkodzono.</translation>
    </message>
    <message>
        <source>The way of signing in is too weak; often an app password is needed.</source>
        <translation>Sposób logowania jest za słaby; często potrzebne jest hasło aplikacji.</translation>
    </message>
    <message>
        <source>An encrypted connection is needed.</source>
        <translation>Potrzebne jest szyfrowane połączenie.</translation>
    </message>
    <message>
        <source>This way of signing in needs an encrypted connection.</source>
        <translation>Ten sposób logowania wymaga szyfrowanego połączenia.</translation>
    </message>
    <message>
        <source>The password must be set anew.</source>
        <translation>Hasło trzeba ustawić na nowo.</translation>
    </message>
    <message>
        <source>The account is switched off.</source>
        <translation>Konto jest wyłączone.</translation>
    </message>
    <message>
        <source>The two mail systems would first have to trust each other.</source>
        <translation>Oba systemy poczty musiałyby najpierw sobie zaufać.</translation>
    </message>
    <message>
        <source>The priority of the message is too low.</source>
        <translation>Priorytet wiadomości jest za niski.</translation>
    </message>
    <message>
        <source>The message is too large for its priority.</source>
        <translation>Wiadomość jest za duża jak na swój priorytet.</translation>
    </message>
    <message>
        <source>The mailbox belongs to somebody else now.</source>
        <translation>Skrzynka należy teraz do kogoś innego.</translation>
    </message>
    <message>
        <source>The part after the @ belongs to somebody else now.</source>
        <translation>Część po znaku @ należy teraz do kogoś innego.</translation>
    </message>
    <message>
        <source>It could not be found out whether the mailbox has changed hands.</source>
        <translation>Nie udało się ustalić, czy skrzynka zmieniła właściciela.</translation>
    </message>
    <message>
        <source>The message carries no valid signature of a domain (DKIM).</source>
        <translation>Wiadomość nie nosi ważnego podpisu domeny (DKIM).</translation>
    </message>
    <message>
        <source>The message carries no signature that is accepted there (DKIM).</source>
        <translation>Wiadomość nie nosi podpisu, który tam uznają (DKIM).</translation>
    </message>
    <message>
        <source>The message carries no signature of the domain that it shows as its sender (DKIM).</source>
        <translation>Wiadomość nie nosi podpisu domeny, którą pokazuje jako nadawcę (DKIM).</translation>
    </message>
    <message>
        <source>The message came from a server that the sender&apos;s domain does not list (SPF). The sender may have been forged.</source>
        <translation>Wiadomość przyszła z serwera, którego domena nadawcy nie wymienia (SPF). Nadawca mógł zostać podrobiony.</translation>
    </message>
    <message>
        <source>The list of servers of the sender&apos;s domain could not be read (SPF).</source>
        <translation>Nie udało się odczytać listy serwerów domeny nadawcy (SPF).</translation>
    </message>
    <message>
        <source>The sending server has no proper name of its own, as is usual for home connections.</source>
        <translation>Serwer wysyłający nie ma prawidłowej nazwy, jak to zwykle bywa przy domowych łączach.</translation>
    </message>
    <message>
        <source>Several checks could not prove who sent the message. The sender may have been forged.</source>
        <translation>Kilka sprawdzeń nie mogło potwierdzić, kto wysłał wiadomość. Nadawca mógł zostać podrobiony.</translation>
    </message>
    <message>
        <source>The sender&apos;s domain says of itself that it takes no mail.</source>
        <translation>Domena nadawcy sama o sobie mówi, że nie przyjmuje poczty.</translation>
    </message>
    <message>
        <source>Too much mail at once.</source>
        <translation>Za dużo poczty naraz.</translation>
    </message>
    <message>
        <source>The chain of proofs that a forwarder adds is broken (ARC).</source>
        <translation>Łańcuch dowodów, który dodaje przekazujący, jest przerwany (ARC).</translation>
    </message>
    <message>
        <source>The message asks for encryption on its whole way, and the next server does not offer it.</source>
        <translation>Wiadomość wymaga szyfrowania na całej drodze, a następny serwer go nie oferuje.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>%1: copied to %2 and marked as deleted</source>
        <extracomment>%1 = a message&apos;s place, %2 = a folder. The server can only copy.</extracomment>
        <translation>%1: skopiowano do %2 i oznaczono jako usunięte</translation>
    </message>
    <message>
        <source>%1: was not there any more</source>
        <extracomment>%1 = a message&apos;s place</extracomment>
        <translation>%1: już tego nie było</translation>
    </message>
    <message>
        <source>%1: is another message now, not touched</source>
        <extracomment>%1 = a message&apos;s place</extracomment>
        <translation>%1: to teraz inna wiadomość, nie ruszono jej</translation>
    </message>
    <message>
        <source>%1: not moved</source>
        <extracomment>%1 = a message&apos;s place</extracomment>
        <translation>%1: nie przeniesiono</translation>
    </message>
    <message>
        <source>%1 would go to %2, %3 notices would stay. Nothing was moved.</source>
        <extracomment>%1 = number of messages that would be moved, %2 = folder, %3 = number of notices that would stay</extracomment>
        <translation>Do %2 trafiłoby wiadomości: %1, zostałoby powiadomień: %3. Niczego nie przeniesiono.</translation>
    </message>
    <message>
        <source>There is nothing to move.</source>
        <translation>Nie ma nic do przeniesienia.</translation>
    </message>
    <message>
        <source>There is no sweep to bring back.</source>
        <translation>Nie ma porządków do cofnięcia.</translation>
    </message>
    <message>
        <source>
This is the sample mailbox. There is no display here: start the program on a desktop to see its window, or run it with --help for the commands.</source>
        <translation>
To skrzynka przykładowa. Nie ma tu ekranu: aby zobaczyć okno programu, trzeba go uruchomić na pulpicie, a listę poleceń pokaże uruchomienie z --help.</translation>
    </message>
    <message>
        <source>%1: deleted for good</source>
        <extracomment>%1 = a message&apos;s place</extracomment>
        <translation>%1: usunięto na zawsze</translation>
    </message>
    <message>
        <source>%1: not known yet; the next sweep or undo looks first</source>
        <extracomment>%1 = a message&apos;s place. The connection broke while the server was at it.</extracomment>
        <translation>%1: jeszcze nie wiadomo; następne porządki lub cofnięcie najpierw to sprawdzą</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) had been copied before and were left alone</source>
        <extracomment>%n = messages that an earlier sweep copied to Trash; the server cannot remove them from their old folder</extracomment>
        <translation>
            <numerusform>%Ln wiadomość skopiowano już wcześniej i jej nie ruszono</numerusform>
            <numerusform>%Ln wiadomości skopiowano już wcześniej i ich nie ruszono</numerusform>
            <numerusform>%Ln wiadomości skopiowano już wcześniej i ich nie ruszono</numerusform>
        </translation>
    </message>
    <message>
        <source>This mailbox has no Trash: the folder %1 would be made.</source>
        <extracomment>%1 = the name of a mail folder</extracomment>
        <translation>Ta skrzynka nie ma Kosza: powstałby folder %1.</translation>
    </message>
    <message>
        <source>This mailbox has no Trash: the folder %1 is made.</source>
        <translation>Ta skrzynka nie ma Kosza: powstaje folder %1.</translation>
    </message>
</context>
<context>
    <name>ContactsDialog</name>
    <message>
        <source>Please beware of odd mail in my name</source>
        <translation>Proszę uważać na dziwną pocztę w moim imieniu</translation>
    </message>
    <message>
        <source>Hello,

somebody else had access to my mail account and sent messages through it. If you got an odd message from me lately, please do not open its links or attachments, and delete it.

I have secured the account. Sorry for the trouble.
</source>
        <extracomment>The whole text of a message to friends and relatives</extracomment>
        <translation>Dzień dobry,

ktoś inny miał dostęp do mojego konta pocztowego i wysyłał przez nie wiadomości. Jeśli ostatnio przyszła ode mnie dziwna wiadomość, proszę nie otwierać w niej linków ani załączników i usunąć ją.

Konto jest już zabezpieczone. Przepraszam za kłopot.
</translation>
    </message>
    <message>
        <source>Hello,

somebody is sending messages with my address as the sender. They do not come from me and my account is not involved. If you get an odd message in my name, please do not open its links or attachments, and delete it.

If in doubt, call me.
</source>
        <extracomment>The whole text of a message to friends and relatives</extracomment>
        <translation>Dzień dobry,

ktoś rozsyła wiadomości z moim adresem jako nadawcą. Nie pochodzą ode mnie, a moje konto nie ma z tym nic wspólnego. Jeśli przyjdzie dziwna wiadomość w moim imieniu, proszę nie otwierać w niej linków ani załączników i usunąć ją.

W razie wątpliwości proszę o telefon.
</translation>
    </message>
</context>
<context>
    <name>Decision</name>
    <message>
        <source>Your memory: did you send a message that could be this one?</source>
        <translation>Z pamięci: czy to może być Twoja wiadomość?</translation>
    </message>
    <message>
        <source>Your memory: did you write to %1 about “%2”?</source>
        <extracomment>%1 is an e-mail address, %2 the subject of a message</extracomment>
        <translation>Z pamięci: czy wyszła od Ciebie wiadomość do %1 na temat „%2”?</translation>
    </message>
    <message>
        <source>Your memory: did you write to %1 on %2?</source>
        <extracomment>%1 is an e-mail address, %2 a day (&quot;3 November&quot;)</extracomment>
        <translation>Z pamięci: czy %2 wyszła od Ciebie wiadomość do %1?</translation>
    </message>
    <message>
        <source>Your memory: did you write to %1?</source>
        <extracomment>%1 is an e-mail address</extracomment>
        <translation>Z pamięci: czy wyszła od Ciebie wiadomość do %1?</translation>
    </message>
    <message>
        <source>Your sent mail: it is not among what this mailbox keeps. Look also on the telephone or the other computer from which you write.</source>
        <translation>Wysłana poczta: nie ma tej wiadomości wśród tego, co przechowuje ta skrzynka. Proszę sprawdzić też telefon lub inny komputer, z którego piszesz.</translation>
    </message>
    <message>
        <source>The message itself: the notice returns too little of it to show which way it took.</source>
        <translation>Sama wiadomość: powiadomienie zwraca z niej za mało, by było widać, jaką drogą szła.</translation>
    </message>
    <message>
        <source>The records of your domain: looking them up, where you allow it in the settings, can show whether the sending computer was entitled to use your address.</source>
        <translation>Wpisy Twojej domeny: ich sprawdzenie, jeśli zezwolisz na nie w ustawieniach, może pokazać, czy komputer wysyłający miał prawo używać Twojego adresu.</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Stopped, as you asked.</source>
        <translation>Zatrzymano na życzenie.</translation>
    </message>
    <message>
        <source>Start again whenever you like. Nothing is lost.</source>
        <translation>Można zacząć ponownie w dowolnej chwili. Nic nie przepadło.</translation>
    </message>
    <message>
        <source>This computer has no connection to the internet.</source>
        <translation>Ten komputer nie ma połączenia z internetem.</translation>
    </message>
    <message>
        <source>Check the network, then try again. What was found before is still here.</source>
        <translation>Proszę sprawdzić sieć i spróbować ponownie. To, co już znaleziono, nadal tu jest.</translation>
    </message>
    <message>
        <source>There is no mail server named %1.</source>
        <extracomment>%1 is a server&apos;s name, such as imap.example.org</extracomment>
        <translation>Nie ma serwera pocztowego o nazwie %1.</translation>
    </message>
    <message>
        <source>There is no mail server of that name.</source>
        <translation>Nie ma serwera pocztowego o tej nazwie.</translation>
    </message>
    <message>
        <source>Check the spelling of the server&apos;s name, and that you are connected to the internet.</source>
        <translation>Proszę sprawdzić pisownię nazwy serwera i połączenie z internetem.</translation>
    </message>
    <message>
        <source>%1 does not accept a connection for mail there.</source>
        <translation>%1 nie przyjmuje tam połączeń pocztowych.</translation>
    </message>
    <message>
        <source>The server does not accept a connection for mail there.</source>
        <translation>Serwer nie przyjmuje tam połączeń pocztowych.</translation>
    </message>
    <message>
        <source>Check the port (993 at most providers), or try again in a few minutes.</source>
        <translation>Proszę sprawdzić port (u większości dostawców 993) albo spróbować ponownie za kilka minut.</translation>
    </message>
    <message>
        <source>The connection to %1 broke off.</source>
        <translation>Połączenie z %1 zostało przerwane.</translation>
    </message>
    <message>
        <source>The connection broke off.</source>
        <translation>Połączenie zostało przerwane.</translation>
    </message>
    <message>
        <source>Try again. It goes on where it stopped; nothing is lost.</source>
        <translation>Proszę spróbować ponownie. Praca ruszy od miejsca, w którym stanęła; nic nie przepadło.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 nie odpowiedział na czas.</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>Serwer nie odpowiedział na czas.</translation>
    </message>
    <message>
        <source>Check the network, then try again in a few minutes.</source>
        <translation>Proszę sprawdzić sieć i spróbować ponownie za kilka minut.</translation>
    </message>
    <message>
        <source>%1 offers no protected connection that this program could use.</source>
        <translation>%1 nie oferuje chronionego połączenia, z którego ten program mógłby skorzystać.</translation>
    </message>
    <message>
        <source>The server offers no protected connection that this program could use.</source>
        <translation>Serwer nie oferuje chronionego połączenia, z którego ten program mógłby skorzystać.</translation>
    </message>
    <message>
        <source>Your password was not sent. Try port 993 with “Encrypted from the start (TLS)”, or ask your provider for the right settings.</source>
        <translation>Hasło nie zostało wysłane. Proszę spróbować portu 993 z opcją „Szyfrowane od początku (TLS)” albo zapytać dostawcę o właściwe ustawienia.</translation>
    </message>
    <message>
        <source>%1 cannot prove that it is the server it claims to be.</source>
        <translation>%1 nie potrafi dowieść, że jest serwerem, za który się podaje.</translation>
    </message>
    <message>
        <source>The server cannot prove that it is the one it claims to be.</source>
        <translation>Serwer nie potrafi dowieść, że jest tym, za który się podaje.</translation>
    </message>
    <message>
        <source>Your password was not sent. In a café or hotel, try another network. If the server is your own, you can look at its certificate and trust it for this account.</source>
        <translation>Hasło nie zostało wysłane. W kawiarni lub hotelu proszę spróbować innej sieci. Jeśli to Twój serwer, można obejrzeć jego certyfikat i zaufać mu dla tego konta.</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired, or this computer&apos;s clock is wrong.</source>
        <translation>Certyfikat serwera %1 wygasł albo zegar tego komputera źle chodzi.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has expired, or this computer&apos;s clock is wrong.</source>
        <translation>Certyfikat serwera wygasł albo zegar tego komputera źle chodzi.</translation>
    </message>
    <message>
        <source>Your password was not sent. Check the date on this computer; if it is right, tell your provider.</source>
        <translation>Hasło nie zostało wysłane. Proszę sprawdzić datę na tym komputerze; jeśli jest dobra, powiadomić dostawcę.</translation>
    </message>
    <message>
        <source>The server that answered is not %1: its certificate is for another name.</source>
        <translation>Serwer, który odpowiedział, to nie %1: jego certyfikat jest na inną nazwę.</translation>
    </message>
    <message>
        <source>The server that answered is not the one you asked for: its certificate is for another name.</source>
        <translation>Odpowiedział inny serwer niż ten, o który chodziło: jego certyfikat jest na inną nazwę.</translation>
    </message>
    <message>
        <source>Your password was not sent. Check the spelling of the server&apos;s name, or ask your provider for it.</source>
        <translation>Hasło nie zostało wysłane. Proszę sprawdzić pisownię nazwy serwera albo zapytać o nią dostawcę.</translation>
    </message>
    <message>
        <source>%1 shows another certificate than the one you accepted.</source>
        <translation>%1 pokazuje inny certyfikat niż ten, który wcześniej przyjęto.</translation>
    </message>
    <message>
        <source>The server shows another certificate than the one you accepted.</source>
        <translation>Serwer pokazuje inny certyfikat niż ten, który wcześniej przyjęto.</translation>
    </message>
    <message>
        <source>Your password was not sent. Ask whoever runs the server whether the certificate was renewed before you accept the new one.</source>
        <translation>Hasło nie zostało wysłane. Przed przyjęciem nowego certyfikatu proszę zapytać administratora serwera, czy go odnowiono.</translation>
    </message>
    <message>
        <source>The server did not accept this address and password.</source>
        <translation>Serwer nie przyjął tego adresu z tym hasłem.</translation>
    </message>
    <message>
        <source>Type the password once more. Many providers want a separate app password here, not the one for their website.</source>
        <translation>Proszę wpisać hasło jeszcze raz. Wielu dostawców chce tu osobnego hasła aplikacji, a nie hasła do swojej strony.</translation>
    </message>
    <message>
        <source>Your provider wants an app password here.</source>
        <translation>Twój dostawca wymaga tu hasła aplikacji.</translation>
    </message>
    <message>
        <source>Make one on your provider&apos;s website and type it in place of your usual password.</source>
        <translation>Proszę utworzyć je na stronie dostawcy i wpisać zamiast zwykłego hasła.</translation>
    </message>
    <message>
        <source>%1 offers no way to sign in with a password.</source>
        <translation>%1 nie daje możliwości zalogowania się hasłem.</translation>
    </message>
    <message>
        <source>The server offers no way to sign in with a password.</source>
        <translation>Serwer nie daje możliwości zalogowania się hasłem.</translation>
    </message>
    <message>
        <source>Your password was not sent. Ask your provider how mail programs sign in.</source>
        <translation>Hasło nie zostało wysłane. Proszę zapytać dostawcę, jak logują się programy pocztowe.</translation>
    </message>
    <message>
        <source>%1 did not let this program in: the request was declined in the browser.</source>
        <extracomment>%1 is a provider&apos;s name, such as Google</extracomment>
        <translation>%1 nie wpuścił tego programu: prośbę odrzucono w przeglądarce.</translation>
    </message>
    <message>
        <source>This program was not let in: the request was declined in the browser.</source>
        <translation>Ten program nie został wpuszczony: prośbę odrzucono w przeglądarce.</translation>
    </message>
    <message>
        <source>If that was a slip, start again and agree in the browser. At work or school, an administrator may have to allow it first.</source>
        <translation>Jeśli to pomyłka, proszę zacząć od nowa i wyrazić zgodę w przeglądarce. W pracy lub szkole może najpierw musieć na to pozwolić administrator.</translation>
    </message>
    <message>
        <source>Signing in at %1 was not finished in the browser.</source>
        <extracomment>%1 is a provider&apos;s name, such as Google</extracomment>
        <translation>Logowania w %1 nie dokończono w przeglądarce.</translation>
    </message>
    <message>
        <source>Signing in was not finished in the browser.</source>
        <translation>Logowania nie dokończono w przeglądarce.</translation>
    </message>
    <message>
        <source>Start again, and stay with the browser&apos;s page until it tells you to come back here.</source>
        <translation>Proszę zacząć od nowa i pozostać na stronie w przeglądarce, aż napisze, że można tu wrócić.</translation>
    </message>
    <message>
        <source>%1 wants you to sign in again.</source>
        <extracomment>%1 is a provider&apos;s name, such as Google</extracomment>
        <translation>%1 prosi o ponowne zalogowanie.</translation>
    </message>
    <message>
        <source>Your provider wants you to sign in again.</source>
        <translation>Twój dostawca prosi o ponowne zalogowanie.</translation>
    </message>
    <message>
        <source>Sign in through the browser once more. This happens after a change of password, after a long time, or when you withdrew this program&apos;s access.</source>
        <translation>Proszę zalogować się jeszcze raz przez przeglądarkę. Tak bywa po zmianie hasła, po długim czasie albo po cofnięciu dostępu temu programowi.</translation>
    </message>
    <message>
        <source>You signed in as %1, which is not the address you gave here.</source>
        <extracomment>%1 is an e-mail address</extracomment>
        <translation>Zalogowano jako %1, a to nie jest adres podany tutaj.</translation>
    </message>
    <message>
        <source>You signed in with another address than the one you gave here.</source>
        <translation>Zalogowano innym adresem niż podany tutaj.</translation>
    </message>
    <message>
        <source>Start again and choose the right account in the browser, or change the address here.</source>
        <translation>Proszę zacząć od nowa i wybrać w przeglądarce właściwe konto albo zmienić adres tutaj.</translation>
    </message>
    <message>
        <source>No web browser could be opened.</source>
        <translation>Nie udało się otworzyć przeglądarki.</translation>
    </message>
    <message>
        <source>Choose a standard browser in this computer&apos;s settings, then try again. An app password, where your provider offers one, works without a browser.</source>
        <translation>Proszę wybrać domyślną przeglądarkę w ustawieniach tego komputera i spróbować ponownie. Hasło aplikacji, jeśli dostawca je oferuje, działa bez przeglądarki.</translation>
    </message>
    <message>
        <source>This copy of the program is not registered at %1, so it cannot sign in there through the browser.</source>
        <extracomment>%1 is a provider&apos;s name, such as Google</extracomment>
        <translation>Ten egzemplarz programu nie jest zarejestrowany w %1, więc nie może się tam logować przez przeglądarkę.</translation>
    </message>
    <message>
        <source>This copy of the program is not registered at your provider, so it cannot sign in there through the browser.</source>
        <translation>Ten egzemplarz programu nie jest zarejestrowany u dostawcy, więc nie może się tam logować przez przeglądarkę.</translation>
    </message>
    <message>
        <source>Use an app password if your provider offers one, or give a client ID of your own in the settings.</source>
        <translation>Proszę użyć hasła aplikacji, jeśli dostawca je oferuje, albo podać w ustawieniach własny identyfikator klienta.</translation>
    </message>
    <message>
        <source>%1 does not accept this program&apos;s registration.</source>
        <extracomment>%1 is a provider&apos;s name, such as Google</extracomment>
        <translation>%1 nie uznaje rejestracji tego programu.</translation>
    </message>
    <message>
        <source>Your provider does not accept this program&apos;s registration.</source>
        <translation>Twój dostawca nie uznaje rejestracji tego programu.</translation>
    </message>
    <message>
        <source>Check the client ID in the settings. At work or school, an administrator may have to allow this program.</source>
        <translation>Proszę sprawdzić identyfikator klienta w ustawieniach. W pracy lub szkole ten program może musieć dopuścić administrator.</translation>
    </message>
    <message>
        <source>The mail server is busy.</source>
        <translation>Serwer pocztowy jest zajęty.</translation>
    </message>
    <message>
        <source>Wait a few minutes, then try again.</source>
        <translation>Proszę poczekać kilka minut i spróbować ponownie.</translation>
    </message>
    <message>
        <source>The mail server refused to do that.</source>
        <translation>Serwer pocztowy odmówił wykonania tego.</translation>
    </message>
    <message>
        <source>Try again. If it keeps refusing, show your provider the details below.</source>
        <translation>Proszę spróbować ponownie. Jeśli nadal odmawia, proszę pokazać dostawcy szczegóły poniżej.</translation>
    </message>
    <message>
        <source>The mail server gave an answer that makes no sense.</source>
        <translation>Serwer pocztowy dał odpowiedź, która nie ma sensu.</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again; if it happens again, show your provider the details below.</source>
        <translation>Niczego nie zmieniono. Proszę spróbować ponownie; jeśli to się powtórzy, pokazać dostawcy szczegóły poniżej.</translation>
    </message>
    <message>
        <source>The folder “%1” is not there any more.</source>
        <translation>Folderu „%1” już nie ma.</translation>
    </message>
    <message>
        <source>The folder is not there any more.</source>
        <translation>Tego folderu już nie ma.</translation>
    </message>
    <message>
        <source>Check the mailbox again: the list is then brought up to date.</source>
        <translation>Proszę sprawdzić skrzynkę ponownie: lista zostanie wtedy odświeżona.</translation>
    </message>
    <message>
        <source>The folder “%1” may be read but not changed.</source>
        <translation>Folder „%1” można czytać, ale nie zmieniać.</translation>
    </message>
    <message>
        <source>The folder may be read but not changed.</source>
        <translation>Ten folder można czytać, ale nie zmieniać.</translation>
    </message>
    <message>
        <source>Nothing was moved. Ask whoever owns the folder.</source>
        <translation>Niczego nie przeniesiono. Proszę zapytać właściciela folderu.</translation>
    </message>
    <message>
        <source>The mailbox was rebuilt since it was last checked.</source>
        <translation>Skrzynkę od ostatniego sprawdzenia zbudowano na nowo.</translation>
    </message>
    <message>
        <source>Nothing was moved, to be safe. Check the mailbox again, then repeat the clean-up.</source>
        <translation>Dla pewności niczego nie przeniesiono. Proszę sprawdzić skrzynkę ponownie i powtórzyć porządki.</translation>
    </message>
    <message>
        <source>Your mailbox is full, so the server could not move the messages.</source>
        <translation>Twoja skrzynka jest pełna, więc serwer nie mógł przenieść wiadomości.</translation>
    </message>
    <message>
        <source>Empty the Trash in your mail program, then try again.</source>
        <translation>Proszę opróżnić Kosz w programie pocztowym i spróbować ponownie.</translation>
    </message>
    <message>
        <source>%1 was not found.</source>
        <extracomment>%1 is a file&apos;s or folder&apos;s name</extracomment>
        <translation>Nie znaleziono: %1.</translation>
    </message>
    <message>
        <source>The file was not found.</source>
        <translation>Nie znaleziono pliku.</translation>
    </message>
    <message>
        <source>Check the name, and that the disk it is on is connected.</source>
        <translation>Proszę sprawdzić nazwę oraz to, czy dysk z plikiem jest podłączony.</translation>
    </message>
    <message>
        <source>%1 could not be read.</source>
        <translation>Nie udało się odczytać: %1.</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>Nie udało się odczytać pliku.</translation>
    </message>
    <message>
        <source>Check that you are allowed to open it.</source>
        <translation>Proszę sprawdzić, czy wolno go otworzyć.</translation>
    </message>
    <message>
        <source>%1 is damaged or is another kind of file.</source>
        <translation>%1 jest uszkodzony albo to plik innego rodzaju.</translation>
    </message>
    <message>
        <source>The file is damaged or is another kind of file.</source>
        <translation>Plik jest uszkodzony albo innego rodzaju.</translation>
    </message>
    <message>
        <source>Choose another file. This one was not changed.</source>
        <translation>Proszę wybrać inny plik. Ten nie został zmieniony.</translation>
    </message>
    <message>
        <source>There is no room left on this computer&apos;s disk.</source>
        <translation>Na dysku tego komputera nie ma już miejsca.</translation>
    </message>
    <message>
        <source>Make room, then try again. Your mail on the server is untouched.</source>
        <translation>Proszę zrobić miejsce i spróbować ponownie. Poczta na serwerze jest nienaruszona.</translation>
    </message>
    <message>
        <source>What this program remembers was written by a newer version of it.</source>
        <translation>To, co program pamięta, zapisała jego nowsza wersja.</translation>
    </message>
    <message>
        <source>Install the newer version again, or start afresh: the old file is then put aside, not deleted.</source>
        <translation>Proszę zainstalować z powrotem nowszą wersję albo zacząć od nowa: stary plik zostanie wtedy odłożony, nie usunięty.</translation>
    </message>
    <message>
        <source>The file in which this program remembers things is damaged.</source>
        <translation>Plik, w którym program zapamiętuje dane, jest uszkodzony.</translation>
    </message>
    <message>
        <source>Start afresh: the damaged file is put aside, not deleted, and your mail is read again. Your mailbox is untouched.</source>
        <translation>Proszę zacząć od nowa: uszkodzony plik zostanie odłożony, nie usunięty, a poczta odczytana na nowo. Skrzynka jest nienaruszona.</translation>
    </message>
    <message>
        <source>Another copy of this program is at work on the same mailbox.</source>
        <translation>Nad tą samą skrzynką pracuje już inny egzemplarz tego programu.</translation>
    </message>
    <message>
        <source>Wait until it is done, or close it, then try again.</source>
        <translation>Proszę poczekać, aż skończy, albo go zamknąć i spróbować ponownie.</translation>
    </message>
    <message>
        <source>The password for this account is not known any more.</source>
        <translation>Hasło do tego konta nie jest już znane.</translation>
    </message>
    <message>
        <source>Type it again. This computer has no keychain running, so it is kept only until you close the program.</source>
        <translation>Proszę wpisać je ponownie. Na tym komputerze nie działa pęk kluczy, więc hasło zostanie zachowane tylko do zamknięcia programu.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain is locked.</source>
        <translation>Pęk kluczy tego komputera jest zablokowany.</translation>
    </message>
    <message>
        <source>Unlock the keychain, then try again, or type the password again.</source>
        <translation>Proszę odblokować pęk kluczy i spróbować ponownie albo wpisać hasło jeszcze raz.</translation>
    </message>
    <message>
        <source>“%1” cannot be right.</source>
        <translation>„%1” nie może być poprawne.</translation>
    </message>
    <message>
        <source>Something that was typed cannot be right.</source>
        <translation>Coś z wpisanych danych nie może być poprawne.</translation>
    </message>
    <message>
        <source>Check it for slips and type it again.</source>
        <translation>Proszę sprawdzić, czy nie ma pomyłki, i wpisać ponownie.</translation>
    </message>
    <message>
        <source>This kind of mailbox cannot do that.</source>
        <translation>Ten rodzaj skrzynki na to nie pozwala.</translation>
    </message>
    <message>
        <source>Saved mail in single files can be read here, but not cleared up. Add the account itself to do that.</source>
        <translation>Pocztę zapisaną w pojedynczych plikach można tu czytać, ale nie porządkować. W tym celu proszę dodać samo konto.</translation>
    </message>
    <message>
        <source>Something went wrong inside this program.</source>
        <translation>Coś poszło nie tak w tym programie.</translation>
    </message>
    <message>
        <source>Your mail is untouched. Try again; if it happens again, please report it with the details below.</source>
        <translation>Poczta jest nienaruszona. Proszę spróbować ponownie; jeśli to się powtórzy, zgłosić to ze szczegółami poniżej.</translation>
    </message>
    <message>
        <source>This mail server cannot delete single messages for good.</source>
        <translation>Ten serwer pocztowy nie potrafi usuwać pojedynczych wiadomości na zawsze.</translation>
    </message>
    <message>
        <source>Nothing was deleted. Move them to Trash instead, and empty the Trash in your mail program.</source>
        <translation>Niczego nie usunięto. Proszę zamiast tego przenieść je do Kosza i opróżnić go w programie pocztowym.</translation>
    </message>
</context>
<context>
    <name>EvidenceLines</name>
    <message>
        <source>Strong sign</source>
        <extracomment>How much a piece of evidence weighs</extracomment>
        <translation>Mocna oznaka</translation>
    </message>
    <message>
        <source>Weak sign</source>
        <translation>Słaba oznaka</translation>
    </message>
    <message>
        <source>Fair sign</source>
        <extracomment>How much a piece of evidence weighs</extracomment>
        <translation>Wyraźna oznaka</translation>
    </message>
</context>
<context>
    <name>EvidenceText</name>
    <message>
        <source>The message lies in your Sent folder, and it went to this recipient.</source>
        <extracomment>Facts that tell whether the person wrote a returned message. First a plain sentence for somebody without technical knowledge, then a short technical line with the facts as blanks.</extracomment>
        <translation>Wiadomość jest w Twoim folderze Wysłane i poszła do tego odbiorcy.</translation>
    </message>
    <message>
        <source>Same Message-ID as your mail of %1 to %2</source>
        <extracomment>%1 is a date, %2 an e-mail address.</extracomment>
        <translation>Ten sam Message-ID co w Twojej wiadomości z %1 do %2</translation>
    </message>
    <message>
        <source>The message lies in your Sent folder. Somebody passed it on to the address that failed.</source>
        <translation>Wiadomość jest w Twoim folderze Wysłane. Ktoś przekazał ją dalej na adres, na który nie udało się jej doręczyć.</translation>
    </message>
    <message>
        <source>It carries the number of a message of yours, but it did not come from your mail provider.</source>
        <translation>Nosi numer Twojej wiadomości, ale nie przyszła od Twojego dostawcy poczty.</translation>
    </message>
    <message>
        <source>Message-ID of your mail of %1 to %2, handed over by a stranger</source>
        <extracomment>%1 is a date, %2 an e-mail address.</extracomment>
        <translation>Message-ID Twojej wiadomości z %1 do %2, dostarczonej przez kogoś obcego</translation>
    </message>
    <message>
        <source>Your Sent folder holds a message with this subject to this person, from that time.</source>
        <translation>W Twoim folderze Wysłane jest z tego czasu wiadomość o tym temacie do tej osoby.</translation>
    </message>
    <message>
        <source>Your mail of %1 to %2</source>
        <extracomment>%1 is a date, %2 an e-mail address.</extracomment>
        <translation>Twoja wiadomość z %1 do %2</translation>
    </message>
    <message>
        <source>You wrote to this address shortly before.</source>
        <translation>Niedługo wcześniej poszła od Ciebie wiadomość na ten adres.</translation>
    </message>
    <message>
        <source>You sent a message with this subject to others at that time.</source>
        <translation>W tym czasie poszła od Ciebie do innych osób wiadomość o tym temacie.</translation>
    </message>
    <message>
        <source>Subject in Sent: %1</source>
        <extracomment>%1 is the subject of a message.</extracomment>
        <translation>Temat w folderze Wysłane: %1</translation>
    </message>
    <message>
        <source>It answers a message that lies in your mailbox.</source>
        <translation>Odpowiada na wiadomość, która jest w Twojej skrzynce.</translation>
    </message>
    <message>
        <source>You have been in touch with this address before.</source>
        <translation>Z tym adresem masz kontakt nie po raz pierwszy.</translation>
    </message>
    <message>
        <source>Known address: %1</source>
        <extracomment>%1 is an e-mail address.</extracomment>
        <translation>Znany adres: %1</translation>
    </message>
    <message>
        <source>It is not in your Sent folder, which holds your other messages of those days.</source>
        <translation>Nie ma jej w Twoim folderze Wysłane, w którym są Twoje inne wiadomości z tych dni.</translation>
    </message>
    <message>
        <source>It is not in your Sent folder. That alone means little: not every device saves its mail there.</source>
        <translation>Nie ma jej w Twoim folderze Wysłane. Samo to mówi niewiele: nie każde urządzenie tam zapisuje swoją pocztę.</translation>
    </message>
    <message>
        <source>You have never written to this address before.</source>
        <translation>Na ten adres nigdy wcześniej nie poszła od Ciebie żadna wiadomość.</translation>
    </message>
    <message>
        <source>Unknown address: %1</source>
        <extracomment>%1 is an e-mail address.</extracomment>
        <translation>Nieznany adres: %1</translation>
    </message>
    <message>
        <source>Your mail provider&apos;s digital signature on the message is genuine, so it went out through an account there.</source>
        <translation>Podpis cyfrowy Twojego dostawcy poczty na wiadomości jest prawdziwy, więc wyszła ona przez konto u niego.</translation>
    </message>
    <message>
        <source>DKIM signature of %1 verified over the returned header</source>
        <extracomment>%1 is a domain name. DKIM is the name of a technique.</extracomment>
        <translation>Podpis DKIM domeny %1 potwierdzony na zwróconym nagłówku</translation>
    </message>
    <message>
        <source>It carries a genuine signature, but somebody copied the signed message and sent it on to others.</source>
        <translation>Nosi prawdziwy podpis, ale ktoś skopiował podpisaną wiadomość i rozesłał ją innym.</translation>
    </message>
    <message>
        <source>DKIM signature of %1 on a copy: other recipient or other text, handed over by a stranger</source>
        <extracomment>%1 is a domain name. DKIM is the name of a technique.</extracomment>
        <translation>Podpis DKIM domeny %1 na kopii: inny odbiorca lub inny tekst, dostarczona przez kogoś obcego</translation>
    </message>
    <message>
        <source>It lacks the digital signature that your mail provider puts on all your messages.</source>
        <translation>Brakuje jej podpisu cyfrowego, który Twój dostawca umieszcza na wszystkich Twoich wiadomościach.</translation>
    </message>
    <message>
        <source>Your own mail provider had the message in its hands and reports the failure.</source>
        <translation>Twój dostawca poczty miał wiadomość w rękach i zgłasza niepowodzenie.</translation>
    </message>
    <message>
        <source>Reported by %1</source>
        <extracomment>%1 is a host name.</extracomment>
        <translation>Zgłosił: %1</translation>
    </message>
    <message>
        <source>The receiving server got the message from your mail provider.</source>
        <translation>Serwer odbierający dostał wiadomość od Twojego dostawcy poczty.</translation>
    </message>
    <message>
        <source>%1 (%2), allowed to send for your domain, handed it to %3</source>
        <extracomment>%1 is an IP address, %2 its name, %3 the receiving host.</extracomment>
        <translation>%1 (%2), uprawniony do wysyłania dla Twojej domeny, przekazał ją do %3</translation>
    </message>
    <message>
        <source>The receiving server got the message from a computer of your mail provider.</source>
        <translation>Serwer odbierający dostał wiadomość z komputera Twojego dostawcy poczty.</translation>
    </message>
    <message>
        <source>%1 (%2) handed it to %3</source>
        <extracomment>%1 is an IP address, %2 its name, %3 the receiving host.</extracomment>
        <translation>%1 (%2) przekazał ją do %3</translation>
    </message>
    <message>
        <source>The computer that passed the message on called itself by a name of your mail provider.</source>
        <translation>Komputer, który podał wiadomość dalej, przedstawił się nazwą Twojego dostawcy poczty.</translation>
    </message>
    <message>
        <source>%1 said to be %2 when it handed it to %3</source>
        <extracomment>%1 is an IP address, %2 the name it gave, %3 the receiving host.</extracomment>
        <translation>%1 podał się za %2, przekazując ją do %3</translation>
    </message>
    <message>
        <source>The receiving server got the message from a computer that has nothing to do with your mail provider.</source>
        <translation>Serwer odbierający dostał wiadomość z komputera, który nie ma nic wspólnego z Twoim dostawcą poczty.</translation>
    </message>
    <message>
        <source>A mailing list or a forwarding service had the message in between.</source>
        <translation>Po drodze wiadomość przeszła przez listę dyskusyjną lub usługę przekazywania.</translation>
    </message>
    <message>
        <source>Whoever sent it was not allowed to send mail for your address.</source>
        <translation>Ten, kto ją wysłał, nie miał prawa wysyłać poczty z Twoim adresem.</translation>
    </message>
    <message>
        <source>SPF of %2 refuses %1</source>
        <extracomment>%1 is an IP address, %2 a domain name. SPF is the name of a technique.</extracomment>
        <translation>SPF domeny %2 odrzuca %1</translation>
    </message>
    <message>
        <source>Somebody else&apos;s mail account was used to send it.</source>
        <translation>Do wysłania użyto konta pocztowego kogoś innego.</translation>
    </message>
    <message>
        <source>Way: %1 (%2) to %3</source>
        <extracomment>%1 is an IP address, %2 its name, %3 the receiving host.</extracomment>
        <translation>Droga: %1 (%2) do %3</translation>
    </message>
    <message>
        <source>It pretends to have passed your mail provider, which the later part of its way contradicts.</source>
        <translation>Udaje, że przeszła przez Twojego dostawcę poczty, czemu przeczy dalsza część jej drogi.</translation>
    </message>
    <message>
        <source>Whoever sent it had signed in to an account at your mail provider.</source>
        <translation>Ten, kto ją wysłał, był zalogowany na konto u Twojego dostawcy poczty.</translation>
    </message>
    <message>
        <source>The notice came back to a secret return address that only your mail provider puts on outgoing mail.</source>
        <translation>Powiadomienie wróciło na tajny adres zwrotny, który tylko Twój dostawca umieszcza na wychodzącej poczcie.</translation>
    </message>
    <message>
        <source>The receiving server checked the sender and found it false.</source>
        <translation>Serwer odbierający sprawdził nadawcę i uznał go za fałszywego.</translation>
    </message>
    <message>
        <source>Checked by %1</source>
        <extracomment>%1 is a host name.</extracomment>
        <translation>Sprawdził: %1</translation>
    </message>
    <message>
        <source>The receiving server checked the sender and found it in order.</source>
        <translation>Serwer odbierający sprawdził nadawcę i uznał, że jest w porządku.</translation>
    </message>
    <message>
        <source>The receiving server refused it because it could not confirm the sender.</source>
        <translation>Serwer odbierający odrzucił ją, bo nie mógł potwierdzić nadawcy.</translation>
    </message>
    <message>
        <source>Its words: %1</source>
        <extracomment>%1 is a mail server&apos;s reply, in its own words.</extracomment>
        <translation>Jego słowa: %1</translation>
    </message>
    <message>
        <source>The receiving server refused it because it came straight from somebody&apos;s home connection.</source>
        <translation>Serwer odbierający odrzucił ją, bo przyszła prosto z czyjegoś domowego łącza.</translation>
    </message>
    <message>
        <source>The message carries somebody else&apos;s name and address as its author.</source>
        <translation>Wiadomość nosi jako autora imię, nazwisko i adres kogoś innego.</translation>
    </message>
    <message>
        <source>From: %1</source>
        <extracomment>%1 is an e-mail address.</extracomment>
        <translation>Od: %1</translation>
    </message>
    <message>
        <source>It carries an address of your domain that you don&apos;t write from.</source>
        <translation>Nosi adres z Twojej domeny, z którego nie piszesz.</translation>
    </message>
    <message>
        <source>The name beside your address is not the one you use.</source>
        <translation>Nazwa obok Twojego adresu nie jest tą, której używasz.</translation>
    </message>
    <message>
        <source>Name: %1</source>
        <extracomment>%1 is a person&apos;s name as a message gives it.</extracomment>
        <translation>Nazwa: %1</translation>
    </message>
    <message>
        <source>The name beside your address is the one you use.</source>
        <translation>Nazwa obok Twojego adresu jest tą, której używasz.</translation>
    </message>
    <message>
        <source>It was written with a mail program that you use.</source>
        <translation>Napisano ją w programie pocztowym, którego używasz.</translation>
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
        <translation>Nie napisano jej w żadnym z programów pocztowych, których używasz.</translation>
    </message>
    <message>
        <source>Its number is made the way your mail program makes them.</source>
        <translation>Jej numer jest zbudowany tak, jak buduje go Twój program pocztowy.</translation>
    </message>
    <message>
        <source>Its number is not made the way your mail programs make them.</source>
        <translation>Jej numer nie jest zbudowany tak, jak budują go Twoje programy pocztowe.</translation>
    </message>
    <message>
        <source>Its number was given out by a computer that is not yours and not your mail provider&apos;s.</source>
        <translation>Jej numer nadał komputer, który nie należy ani do Ciebie, ani do Twojego dostawcy poczty.</translation>
    </message>
    <message>
        <source>Message-ID made by %1</source>
        <extracomment>%1 is a host name.</extracomment>
        <translation>Message-ID utworzył: %1</translation>
    </message>
    <message>
        <source>It was written on a clock set to your time zone.</source>
        <translation>Napisano ją według zegara w Twojej strefie czasowej.</translation>
    </message>
    <message>
        <source>Date: %1</source>
        <extracomment>%1 is a date as the message gives it.</extracomment>
        <translation>Data: %1</translation>
    </message>
    <message>
        <source>It was written on a clock set to a different time zone from yours.</source>
        <translation>Napisano ją według zegara w innej strefie czasowej niż Twoja.</translation>
    </message>
    <message>
        <source>It was sent at an hour at which you never write.</source>
        <translation>Wysłano ją o godzinie, o której nigdy nie piszesz.</translation>
    </message>
    <message>
        <source>Hour of the day: %1</source>
        <extracomment>%1 is an hour of the day, 0 to 23.</extracomment>
        <translation>Godzina: %1</translation>
    </message>
    <message>
        <source>The date on the message does not fit the day on which it was on its way.</source>
        <translation>Data wiadomości nie pasuje do dnia, w którym była w drodze.</translation>
    </message>
    <message>
        <source>It was sent over an internet connection that you use.</source>
        <translation>Wysłano ją przez łącze internetowe, którego używasz.</translation>
    </message>
    <message>
        <source>Connection: %1</source>
        <extracomment>%1 is a host name or an IP address.</extracomment>
        <translation>Łącze: %1</translation>
    </message>
    <message>
        <source>It was sent over an internet connection that you have not used before.</source>
        <translation>Wysłano ją przez łącze internetowe nieużywane przez Ciebie wcześniej.</translation>
    </message>
    <message>
        <source>A computer of your own website or mail provider sent it, for example for a form on your site.</source>
        <translation>Wysłał ją komputer Twojej strony internetowej lub Twojego dostawcy poczty, na przykład w związku z formularzem na stronie.</translation>
    </message>
    <message>
        <source>Sent by %1</source>
        <extracomment>%1 is a host name or an IP address.</extracomment>
        <translation>Wysłał: %1</translation>
    </message>
    <message>
        <source>Your mail provider has stopped your account from sending.</source>
        <translation>Twój dostawca poczty wstrzymał wysyłanie z Twojego konta.</translation>
    </message>
    <message>
        <source>It came in the middle of a flood of notices about mail that somebody else sent in your name.</source>
        <translation>Przyszło w środku fali powiadomień o poczcie, którą ktoś inny wysłał w Twoim imieniu.</translation>
    </message>
    <message>
        <source>Notices in this flood: %1, since %2</source>
        <extracomment>%1 is a number of notices, %2 a date.</extracomment>
        <translation>Powiadomień w tej fali: %1, od %2</translation>
    </message>
    <message>
        <source>It has the same subject as other mail that somebody else sent in your name then.</source>
        <translation>Ma ten sam temat co inna poczta, którą ktoś wtedy wysyłał w Twoim imieniu.</translation>
    </message>
    <message>
        <source>Subject: %1</source>
        <extracomment>%1 is the subject of a message.</extracomment>
        <translation>Temat: %1</translation>
    </message>
    <message>
        <source>It came together with others about mail that somebody else sent through your account.</source>
        <translation>Przyszło razem z innymi o poczcie, którą ktoś inny wysłał przez Twoje konto.</translation>
    </message>
    <message>
        <source>Notices of that kind: %1, since %2</source>
        <extracomment>%1 is a number of notices, %2 a date.</extracomment>
        <translation>Powiadomień tego rodzaju: %1, od %2</translation>
    </message>
    <message>
        <source>It belongs to a letter that you sent to many people that day.</source>
        <translation>Należy do listu, który tego dnia poszedł od Ciebie do wielu osób.</translation>
    </message>
    <message>
        <source>Notices about the same letter: %1, subject: %2</source>
        <extracomment>%1 is a number of notices, %2 the subject of a message.</extracomment>
        <translation>Powiadomień o tym samym liście: %1, temat: %2</translation>
    </message>
    <message>
        <source>The notice claims to come from your own mail provider, but it was sent by a stranger.</source>
        <translation>Powiadomienie podaje się za wysłane przez Twojego dostawcę poczty, ale wysłał je ktoś obcy.</translation>
    </message>
    <message>
        <source>Claims %1, came from %2</source>
        <extracomment>%1 is a domain name, %2 an IP address.</extracomment>
        <translation>Podaje się za %1, przyszło z %2</translation>
    </message>
    <message>
        <source>Your mail provider checked the sender of the notice and found it false.</source>
        <translation>Twój dostawca poczty sprawdził nadawcę powiadomienia i uznał go za fałszywego.</translation>
    </message>
    <message>
        <source>Claimed sender: %1</source>
        <extracomment>%1 is a domain name.</extracomment>
        <translation>Rzekomy nadawca: %1</translation>
    </message>
    <message>
        <source>It carries the name of a well-known company, but the address is not theirs.</source>
        <translation>Nosi nazwę znanej firmy, ale adres do niej nie należy.</translation>
    </message>
    <message>
        <source>Calls itself %1, writes from %2</source>
        <extracomment>%1 is the name shown as sender, %2 a domain name.</extracomment>
        <translation>Nazywa się %1, pisze z %2</translation>
    </message>
    <message>
        <source>Its link leads to a place that has nothing to do with your mail provider.</source>
        <translation>Link prowadzi w miejsce, które nie ma nic wspólnego z Twoim dostawcą poczty.</translation>
    </message>
    <message>
        <source>Link to %1</source>
        <extracomment>%1 is a host name.</extracomment>
        <translation>Link do %1</translation>
    </message>
    <message>
        <source>Your own address is hidden in the link, so that they know who clicked.</source>
        <translation>W linku ukryto Twój adres, aby było wiadomo, kto kliknął.</translation>
    </message>
    <message>
        <source>The link does not lead where it claims to.</source>
        <translation>Link udaje, że prowadzi gdzie indziej niż naprawdę.</translation>
    </message>
    <message>
        <source>Shows &quot;%1&quot;, leads to %2</source>
        <extracomment>%1 is the text of a link, %2 the host it leads to.</extracomment>
        <translation>Pokazuje „%1”, prowadzi do %2</translation>
    </message>
    <message>
        <source>It wants you to click, sign in or confirm something. Real notices don&apos;t.</source>
        <translation>Chce, aby coś kliknąć, zalogować się albo coś potwierdzić. Prawdziwe powiadomienia tego nie robią.</translation>
    </message>
    <message>
        <source>Button: %1</source>
        <extracomment>%1 is the text of a link or button.</extracomment>
        <translation>Przycisk: %1</translation>
    </message>
    <message>
        <source>It speaks of mail waiting for you. Real notices are about mail that you sent.</source>
        <translation>Mówi o poczcie, która na Ciebie czeka. Prawdziwe powiadomienia dotyczą poczty wysłanej przez Ciebie.</translation>
    </message>
    <message>
        <source>It puts you under time pressure.</source>
        <translation>Wywiera presję czasu.</translation>
    </message>
    <message>
        <source>It carries an attachment of a dangerous kind. Real notices don&apos;t.</source>
        <translation>Zawiera załącznik niebezpiecznego rodzaju. Prawdziwe powiadomienia ich nie mają.</translation>
    </message>
    <message>
        <source>File: %1</source>
        <extracomment>%1 is a file name.</extracomment>
        <translation>Plik: %1</translation>
    </message>
    <message>
        <source>It names nobody whom a message could not reach.</source>
        <translation>Nie wymienia nikogo, do kogo wiadomość nie mogła dotrzeć.</translation>
    </message>
    <message>
        <source>It says that mail could not be delivered to you, yet it reached you.</source>
        <translation>Mówi, że nie można było doręczyć Ci poczty, a jednak do Ciebie dotarło.</translation>
    </message>
    <message>
        <source>The message it says it brings back was never on its way anywhere, and it holds a link.</source>
        <translation>Wiadomość, którą rzekomo zwraca, nigdy nigdzie nie była w drodze, a zawiera link.</translation>
    </message>
    <message>
        <source>Unlike real notices, it was sent from somebody&apos;s mail account.</source>
        <translation>Inaczej niż prawdziwe powiadomienia, wysłano je z czyjegoś konta pocztowego.</translation>
    </message>
    <message>
        <source>Return address: %1</source>
        <extracomment>%1 is an e-mail address.</extracomment>
        <translation>Adres zwrotny: %1</translation>
    </message>
    <message>
        <source>It was made with a program for mass mail, not by a mail server.</source>
        <translation>Zrobiono je programem do masowej wysyłki, a nie na serwerze pocztowym.</translation>
    </message>
    <message>
        <source>You said so yourself.</source>
        <translation>To Twoja odpowiedź.</translation>
    </message>
    <message>
        <source>It is a copy of a message of yours, but it did not come from your mail provider. Somebody you wrote to may have passed it on.</source>
        <translation>To kopia Twojej wiadomości, ale nie przyszła od Twojego dostawcy poczty. Być może przekazał ją dalej ktoś, kto dostał ją od Ciebie.</translation>
    </message>
    <message>
        <source>Same header as your mail of %1 to %2, handed over by a stranger</source>
        <extracomment>%1 is a date, %2 an e-mail address.</extracomment>
        <translation>Ten sam nagłówek co w Twojej wiadomości z %1 do %2, dostarczonej przez kogoś obcego</translation>
    </message>
    <message>
        <source>It came straight from somebody&apos;s home connection or from a computer without a name. Mail that people write goes through a mail server first.</source>
        <translation>Przyszła prosto z czyjegoś domowego łącza albo z komputera bez nazwy. Poczta pisana przez ludzi idzie najpierw przez serwer pocztowy.</translation>
    </message>
    <message>
        <source>%1 (%2) handed it to %3 directly</source>
        <extracomment>%1 is an IP address, %2 its name, %3 the receiving host.</extracomment>
        <translation>%1 (%2) przekazał ją wprost do %3</translation>
    </message>
    <message>
        <source>A mailing service sent it and signed it with its own name. If you use that service, for a newsletter or a shop for instance, the message may well be yours.</source>
        <translation>Wysłała ją usługa wysyłki i podpisała własną nazwą. Jeśli używasz tej usługi, na przykład do biuletynu lub sklepu, wiadomość może być Twoja.</translation>
    </message>
    <message>
        <source>Service: %1, handed to %2</source>
        <extracomment>%1 is the host name of a mailing service, %2 the receiving host.</extracomment>
        <translation>Usługa: %1, przekazano do %2</translation>
    </message>
    <message>
        <source>Several such messages went out through your account within hours, and none of them carries a mark of the way you write.</source>
        <translation>Kilka takich wiadomości wyszło przez Twoje konto w ciągu paru godzin i żadna nie nosi śladu Twojego sposobu pisania.</translation>
    </message>
    <message>
        <source>Messages of that kind: %1, since %2</source>
        <extracomment>%1 is a number of messages, %2 a date.</extracomment>
        <translation>Wiadomości tego rodzaju: %1, od %2</translation>
    </message>
    <message>
        <source>It is in a language that you write.</source>
        <translation>Napisano ją w języku, w którym piszesz.</translation>
    </message>
    <message>
        <source>It is in a language in which you have not written before.</source>
        <translation>Napisano ją w języku, w którym dotąd nie było od Ciebie wiadomości.</translation>
    </message>
    <message>
        <source>Its letters are stored in a way that your mail programs don&apos;t use.</source>
        <translation>Jej litery zapisano w sposób, którego Twoje programy pocztowe nie używają.</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Plik</translation>
    </message>
    <message>
        <source>&amp;Add an account…</source>
        <translation>&amp;Dodaj konto…</translation>
    </message>
    <message>
        <source>&amp;Open a folder of saved mail…</source>
        <translation>Otwórz &amp;folder z zapisaną pocztą…</translation>
    </message>
    <message>
        <source>Open the &amp;sample mailbox</source>
        <translation>&amp;Otwórz skrzynkę przykładową</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Zakończ</translation>
    </message>
    <message>
        <source>&amp;Mailbox</source>
        <translation>&amp;Skrzynka</translation>
    </message>
    <message>
        <source>Check &amp;now</source>
        <translation>Sprawdź &amp;teraz</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>Zatrzy&amp;maj</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>Z&amp;najdź…</translation>
    </message>
    <message>
        <source>&amp;Clean up…</source>
        <translation>Zrób po&amp;rządki…</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>Prze&amp;jdź</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Pomo&amp;c</translation>
    </message>
    <message>
        <source>&amp;What is all this about?</source>
        <translation>O co w tym &amp;wszystkim chodzi?</translation>
    </message>
    <message>
        <source>&amp;About Undelivered</source>
        <translation>O progr&amp;amie Undelivered</translation>
    </message>
    <message>
        <source>E&amp;xplain a notice…</source>
        <translation>O&amp;bjaśnij powiadomienie…</translation>
    </message>
    <message>
        <source>Save or &amp;print a report…</source>
        <translation>Zapisz lub wydruk&amp;uj raport…</translation>
    </message>
    <message>
        <source>&amp;Warn your contacts…</source>
        <translation>Ostrzeż &amp;kontakty…</translation>
    </message>
    <message>
        <source>&amp;Help on this page</source>
        <translation>Pomoc do tej stron&amp;y</translation>
    </message>
    <message>
        <source>All &amp;codes in words</source>
        <translation>Znaczen&amp;ie kodów</translation>
    </message>
    <message>
        <source>Can anybody &amp;send as me?</source>
        <translation>Czy ktoś &amp;może wysyłać w moim imieniu?</translation>
    </message>
</context>
<context>
    <name>News</name>
    <message>
        <source>A message of yours did not arrive</source>
        <translation>Twoja wiadomość nie dotarła</translation>
    </message>
    <message>
        <source>Your message to %1 did not arrive</source>
        <extracomment>Title of a notification; %1 is an e-mail address</extracomment>
        <translation>Twoja wiadomość do %1 nie dotarła</translation>
    </message>
    <message>
        <source>%1. Subject: %2</source>
        <extracomment>Text of a notification: %1 why a message did not arrive (&quot;Mailbox full&quot;), %2 the subject of the message</extracomment>
        <translation>%1. Temat: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) of yours did not arrive</source>
        <translation>
            <numerusform>%Ln Twoja wiadomość nie dotarła</numerusform>
            <numerusform>%Ln Twoje wiadomości nie dotarły</numerusform>
            <numerusform>%Ln Twoich wiadomości nie dotarło</numerusform>
        </translation>
    </message>
    <message>
        <source>To %1 and others</source>
        <extracomment>Text of a notification; %1 is a list of e-mail addresses</extracomment>
        <translation>Do %1 i innych</translation>
    </message>
    <message>
        <source>Somebody may be sending mail through your account</source>
        <translation>Ktoś być może wysyła pocztę przez Twoje konto</translation>
    </message>
    <message>
        <source>Open Undelivered: it says what to do, in order.</source>
        <translation>Proszę otworzyć Undelivered: program powie, co robić i w jakiej kolejności.</translation>
    </message>
    <message>
        <source>Somebody is using your address as a false sender</source>
        <translation>Ktoś używa Twojego adresu jako fałszywego nadawcy</translation>
    </message>
    <message>
        <source>Notices about mail that you did not send are coming in. Your account is not involved.</source>
        <translation>Przychodzą powiadomienia o poczcie, która nie jest od Ciebie. Twoje konto nie ma z tym nic wspólnego.</translation>
    </message>
</context>
<context>
    <name>NoticeFacts</name>
    <message>
        <source>Recipient</source>
        <translation>Odbiorca</translation>
    </message>
    <message>
        <source>Written to</source>
        <translation>Napisano do</translation>
    </message>
    <message>
        <source>Outcome</source>
        <extracomment>%1 what became of the message (&quot;Failed&quot;), %2 why (&quot;Mailbox full&quot;)</extracomment>
        <translation>Wynik</translation>
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
        <translation>Słowa serwera</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Odpowiedział serwer</translation>
    </message>
    <message>
        <source>Last attempt</source>
        <translation>Ostatnia próba</translation>
    </message>
    <message>
        <source>Will be tried until</source>
        <translation>Próby potrwają do</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Rodzaj</translation>
    </message>
    <message>
        <source>Notice received</source>
        <translation>Powiadomienie odebrano</translation>
    </message>
    <message>
        <source>Notice from</source>
        <translation>Powiadomienie od</translation>
    </message>
    <message>
        <source>Reporting server</source>
        <translation>Serwer zgłaszający</translation>
    </message>
    <message>
        <source>Message arrived there</source>
        <translation>Wiadomość dotarła tam</translation>
    </message>
    <message>
        <source>The message&apos;s subject</source>
        <translation>Temat wiadomości</translation>
    </message>
    <message>
        <source>The message&apos;s sender</source>
        <translation>Nadawca wiadomości</translation>
    </message>
    <message>
        <source>The message&apos;s recipients</source>
        <translation>Odbiorcy wiadomości</translation>
    </message>
    <message>
        <source>The message&apos;s date</source>
        <translation>Data wiadomości</translation>
    </message>
    <message>
        <source>The message&apos;s identifier</source>
        <translation>Identyfikator wiadomości</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Rozmiar</translation>
    </message>
    <message>
        <source>Recognised by</source>
        <extracomment>Before the words of a server&apos;s answer by which the program recognised the reason</extracomment>
        <translation>Rozpoznano po</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Somebody has sent mail from your account. Make sure that they cannot do it again.</source>
        <translation>Ktoś wysyłał pocztę z Twojego konta. Trzeba zadbać, aby nie mógł tego zrobić ponownie.</translation>
    </message>
    <message>
        <source>Somebody is sending mail from your account. Follow the steps below now.</source>
        <translation>Ktoś wysyła pocztę z Twojego konta. Proszę od razu wykonać poniższe kroki.</translation>
    </message>
    <message>
        <source>Someone has forged your address. Your account was not used.</source>
        <translation>Ktoś podszył się pod Twój adres. Twoje konto nie zostało użyte.</translation>
    </message>
    <message>
        <source>Someone is forging your address. Your account was not used.</source>
        <translation>Ktoś podszywa się pod Twój adres. Twoje konto nie zostało użyte.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) of yours did not arrive.</source>
        <translation>
            <numerusform>%Ln Twoja wiadomość nie dotarła.</numerusform>
            <numerusform>%Ln Twoje wiadomości nie dotarły.</numerusform>
            <numerusform>%Ln Twoich wiadomości nie dotarło.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) here only pretend to be delivery notices. Do not open any link in them.</source>
        <translation>
            <numerusform>%Ln wiadomość tylko udaje powiadomienie o doręczeniu. Proszę nie otwierać w niej żadnego linku.</numerusform>
            <numerusform>%Ln wiadomości tylko udają powiadomienia o doręczeniu. Proszę nie otwierać w nich żadnego linku.</numerusform>
            <numerusform>%Ln wiadomości tylko udaje powiadomienia o doręczeniu. Proszę nie otwierać w nich żadnego linku.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n notice(s) the facts do not tell who sent the message.</source>
        <translation>
            <numerusform>W przypadku %Ln powiadomienia z faktów nie wynika, kto wysłał wiadomość.</numerusform>
            <numerusform>W przypadku %Ln powiadomień z faktów nie wynika, kto wysłał wiadomość.</numerusform>
            <numerusform>W przypadku %Ln powiadomień z faktów nie wynika, kto wysłał wiadomość.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s) found. Without your address nobody can tell whether you sent the messages.</source>
        <translation>
            <numerusform>Znaleziono %Ln powiadomienie. Bez Twojego adresu nie da się ustalić, czy wiadomość jest od Ciebie.</numerusform>
            <numerusform>Znaleziono %Ln powiadomienia. Bez Twojego adresu nie da się ustalić, czy wiadomości są od Ciebie.</numerusform>
            <numerusform>Znaleziono %Ln powiadomień. Bez Twojego adresu nie da się ustalić, czy wiadomości są od Ciebie.</numerusform>
        </translation>
    </message>
    <message>
        <source>All is well. None of the notices here needs anything from you.</source>
        <translation>Wszystko w porządku. Żadne z powiadomień niczego od Ciebie nie wymaga.</translation>
    </message>
    <message>
        <source>No delivery notices in this mailbox. Nothing came back.</source>
        <translation>W tej skrzynce nie ma powiadomień o doręczeniu. Nic nie wróciło.</translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s), all on %1.</source>
        <extracomment>%n how many notices, %1 a day (&quot;3 November&quot;)</extracomment>
        <translation>
            <numerusform>%Ln powiadomienie, %1.</numerusform>
            <numerusform>%Ln powiadomienia, wszystkie z %1.</numerusform>
            <numerusform>%Ln powiadomień, wszystkie z %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s), the first on %1, the latest on %2.</source>
        <extracomment>%n how many notices, %1 and %2 days (&quot;3 November&quot;)</extracomment>
        <translation>
            <numerusform>%Ln powiadomienie, pierwsze %1, ostatnie %2.</numerusform>
            <numerusform>%Ln powiadomienia, pierwsze %1, ostatnie %2.</numerusform>
            <numerusform>%Ln powiadomień, pierwsze %1, ostatnie %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not to be overlooked: %n message(s) of your own did not arrive.</source>
        <translation>
            <numerusform>Proszę nie przeoczyć: %Ln Twoja wiadomość nie dotarła.</numerusform>
            <numerusform>Proszę nie przeoczyć: %Ln Twoje wiadomości nie dotarły.</numerusform>
            <numerusform>Proszę nie przeoczyć: %Ln Twoich wiadomości nie dotarło.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Besides, %n message(s) of your own did not arrive.</source>
        <translation>
            <numerusform>Poza tym %Ln Twoja wiadomość nie dotarła.</numerusform>
            <numerusform>Poza tym %Ln Twoje wiadomości nie dotarły.</numerusform>
            <numerusform>Poza tym %Ln Twoich wiadomości nie dotarło.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) only pretend to be delivery notices: do not open any link in them.</source>
        <translation>
            <numerusform>%Ln wiadomość tylko udaje powiadomienie o doręczeniu: proszę nie otwierać w niej żadnego linku.</numerusform>
            <numerusform>%Ln wiadomości tylko udają powiadomienia o doręczeniu: proszę nie otwierać w nich żadnego linku.</numerusform>
            <numerusform>%Ln wiadomości tylko udaje powiadomienia o doręczeniu: proszę nie otwierać w nich żadnego linku.</numerusform>
        </translation>
    </message>
    <message>
        <source>Scan every device</source>
        <translation>Przeskanować każde urządzenie</translation>
    </message>
    <message>
        <source>Let a virus scanner check each computer and phone on which you read mail, and remove what it finds. If you have another device that is surely clean, do the next step there right away.</source>
        <translation>Program antywirusowy powinien sprawdzić każdy komputer i telefon, na którym czytasz pocztę; to, co znajdzie, trzeba usunąć. Jeśli masz inne, na pewno czyste urządzenie, następny krok proszę wykonać od razu na nim.</translation>
    </message>
    <message>
        <source>Then change the password</source>
        <translation>Potem zmienić hasło</translation>
    </message>
    <message>
        <source>Only after the scan: a program that listens to the keyboard would read the new password at once. Take one that you use nowhere else.</source>
        <translation>Dopiero po skanowaniu: program podsłuchujący klawiaturę od razu odczytałby nowe hasło. Proszę wybrać takie, którego nie używasz nigdzie indziej.</translation>
    </message>
    <message>
        <source>Sign out everywhere</source>
        <translation>Wylogować się wszędzie</translation>
    </message>
    <message>
        <source>In the settings of your mail account, end all other sessions and delete app passwords.</source>
        <translation>W ustawieniach konta pocztowego proszę zakończyć wszystkie inne sesje i usunąć hasła aplikacji.</translation>
    </message>
    <message>
        <source>Look for traces</source>
        <translation>Poszukać śladów</translation>
    </message>
    <message>
        <source>Check forwarding, filters, persons with access, and the recovery address. Remove what is not yours.</source>
        <translation>Proszę sprawdzić przekazywanie, filtry, osoby z dostępem i adres odzyskiwania oraz usunąć to, co nie jest Twoje.</translation>
    </message>
    <message>
        <source>Switch on two-step sign-in</source>
        <translation>Włączyć logowanie dwuetapowe</translation>
    </message>
    <message>
        <source>Then a stolen password alone is not enough any more.</source>
        <translation>Wtedy samo skradzione hasło już nie wystarczy.</translation>
    </message>
    <message>
        <source>Warn your contacts</source>
        <translation>Ostrzec swoje kontakty</translation>
    </message>
    <message>
        <source>Ask them not to open odd mail that came in your name.</source>
        <translation>Proszę ich uprzedzić, aby nie otwierali dziwnej poczty, która przyszła w Twoim imieniu.</translation>
    </message>
    <message>
        <source>Ask your provider to let you send again</source>
        <translation>Poprosić dostawcę o przywrócenie wysyłania</translation>
    </message>
    <message>
        <source>Only needed where sending was blocked because of the misuse.</source>
        <translation>Potrzebne tylko, jeśli wysyłanie zablokowano z powodu nadużycia.</translation>
    </message>
    <message>
        <source>Expect a few more notices</source>
        <translation>Liczyć się z kilkoma kolejnymi powiadomieniami</translation>
    </message>
    <message>
        <source>Mail that is already on its way can still come back for some days.</source>
        <translation>Poczta, która jest już w drodze, może jeszcze wracać przez kilka dni.</translation>
    </message>
    <message>
        <source>Do not worry about your password</source>
        <translation>Nie martwić się o hasło</translation>
    </message>
    <message>
        <source>It is not the problem. If you doubt it, a virus scan and then a new password do no harm.</source>
        <translation>To nie w nim rzecz. W razie wątpliwości skanowanie antywirusowe, a potem nowe hasło nie zaszkodzą.</translation>
    </message>
    <message>
        <source>Look at your own messages first</source>
        <translation>Najpierw obejrzeć swoje wiadomości</translation>
    </message>
    <message>
        <source>Between the forged ones there may be notices about mail that you did send.</source>
        <translation>Wśród podrobionych mogą być powiadomienia o poczcie, która naprawdę jest od Ciebie.</translation>
    </message>
    <message>
        <source>Ask them to distrust odd mail in your name.</source>
        <translation>Proszę ich uprzedzić, aby nie ufali dziwnej poczcie w Twoim imieniu.</translation>
    </message>
    <message>
        <source>Expect two to four more days of notices</source>
        <translation>Liczyć się z powiadomieniami jeszcze przez dwa do czterech dni</translation>
    </message>
    <message>
        <source>Sometimes it takes longer. Nobody can stop it from here, and it dies down by itself.</source>
        <translation>Czasem trwa to dłużej. Nikt nie może tego stąd zatrzymać; samo ustępuje.</translation>
    </message>
    <message>
        <source>Clean up until they stop</source>
        <translation>Robić porządki, aż ustaną</translation>
    </message>
    <message>
        <source>Move the forged ones to Trash. Notices about your own mail stay.</source>
        <translation>Podrobione proszę przenieść do Kosza. Powiadomienia o Twojej poczcie zostają.</translation>
    </message>
    <message>
        <source>Have your domain protected</source>
        <extracomment>SPF, DKIM and DMARC are names of techniques and stay as they are.</extracomment>
        <translation>Zadbać o ochronę domeny</translation>
    </message>
    <message>
        <source>Ask whoever runs the domain of your address for SPF, DKIM and DMARC. They make forging harder.</source>
        <translation>Warto poprosić administratora domeny Twojego adresu o SPF, DKIM i DMARC. Utrudniają podszywanie się.</translation>
    </message>
    <message>
        <source>Read the reason</source>
        <translation>Przeczytać powód</translation>
    </message>
    <message>
        <source>Each notice says in plain words what happened.</source>
        <translation>Każde powiadomienie mówi prostymi słowami, co się stało.</translation>
    </message>
    <message>
        <source>Check the address</source>
        <translation>Sprawdzić adres</translation>
    </message>
    <message>
        <source>Compare it letter by letter with one you know.</source>
        <translation>Proszę porównać go litera po literze ze znanym adresem.</translation>
    </message>
    <message>
        <source>Reach the person another way</source>
        <translation>Skontaktować się z tą osobą inaczej</translation>
    </message>
    <message>
        <source>A call is often the quickest.</source>
        <translation>Telefon bywa najszybszy.</translation>
    </message>
    <message>
        <source>Ask them to accept your mail</source>
        <translation>Poprosić o odblokowanie</translation>
    </message>
    <message>
        <source>Where their side refuses your mail, ask their organisation to allow your address.</source>
        <translation>Jeśli druga strona odrzuca Twoją pocztę, warto poprosić jej organizację o odblokowanie Twojego adresu.</translation>
    </message>
    <message>
        <source>Do not open, do not sign in</source>
        <translation>Nie otwierać, nie logować się</translation>
    </message>
    <message>
        <source>Somebody wants your password. No mail system wrote these messages.</source>
        <translation>Ktoś chce zdobyć Twoje hasło. Tych wiadomości nie napisał żaden system poczty.</translation>
    </message>
    <message>
        <source>Report them as phishing</source>
        <translation>Zgłosić jako phishing</translation>
    </message>
    <message>
        <source>Your mail program or your provider&apos;s web mail has a button for it.</source>
        <translation>Program pocztowy lub poczta w przeglądarce u dostawcy ma do tego przycisk.</translation>
    </message>
    <message>
        <source>Delete them</source>
        <translation>Usunąć je</translation>
    </message>
    <message>
        <source>They contain nothing that you need.</source>
        <translation>Nie ma w nich nic potrzebnego.</translation>
    </message>
    <message>
        <source>Did you type your password there?</source>
        <translation>Czy Twoje hasło zostało tam wpisane?</translation>
    </message>
    <message>
        <source>Then change it now, on a device that is clean, and sign out everywhere else.</source>
        <translation>W takim razie proszę zmienić je teraz, na czystym urządzeniu, i wylogować się wszędzie indziej.</translation>
    </message>
    <message>
        <source>Look at them yourself</source>
        <translation>Obejrzeć je samodzielnie</translation>
    </message>
    <message>
        <source>You know best whether you wrote to these people. Say so with “I did send this” or “Not mine”.</source>
        <translation>Tylko Ty wiesz na pewno, czy te osoby dostały coś od Ciebie. Można to zaznaczyć przyciskiem „To ode mnie” lub „To nie ode mnie”.</translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s) found so far. Who sent the messages is being worked out.</source>
        <translation>
            <numerusform>Jak dotąd znaleziono %Ln powiadomienie. Trwa ustalanie, kto wysłał wiadomość.</numerusform>
            <numerusform>Jak dotąd znaleziono %Ln powiadomienia. Trwa ustalanie, kto wysłał wiadomości.</numerusform>
            <numerusform>Jak dotąd znaleziono %Ln powiadomień. Trwa ustalanie, kto wysłał wiadomości.</numerusform>
        </translation>
    </message>
    <message>
        <source>Forged mail: not over, still increasing.</source>
        <translation>Podrobiona poczta: to nie koniec, wciąż jej przybywa.</translation>
    </message>
    <message>
        <source>Forged mail: not over yet, it goes on at about the same pace.</source>
        <translation>Podrobiona poczta: to jeszcze nie koniec, trwa w mniej więcej tym samym tempie.</translation>
    </message>
    <message>
        <source>Forged mail: nearly over, it is getting less.</source>
        <translation>Podrobiona poczta: prawie koniec, jest jej coraz mniej.</translation>
    </message>
    <message>
        <source>Forged mail: over. The last notice came on %1.</source>
        <extracomment>%1 is a day (&quot;3 November&quot;)</extracomment>
        <translation>Podrobiona poczta: koniec. Ostatnie powiadomienie przyszło %1.</translation>
    </message>
    <message>
        <source>Mail from your account: still increasing. The steps are urgent.</source>
        <translation>Poczta z Twojego konta: wciąż jej przybywa. Kroki są pilne.</translation>
    </message>
    <message>
        <source>Mail from your account: it goes on. The steps are urgent.</source>
        <translation>Poczta z Twojego konta: wciąż jest wysyłana. Kroki są pilne.</translation>
    </message>
    <message>
        <source>Mail from your account: getting less, but not over before the steps are done.</source>
        <translation>Poczta z Twojego konta: jest jej coraz mniej, ale to nie koniec, dopóki wszystkie kroki nie są wykonane.</translation>
    </message>
    <message>
        <source>Mail from your account: quiet since %1, but not over before the steps are done.</source>
        <extracomment>%1 is a day (&quot;3 November&quot;)</extracomment>
        <translation>Poczta z Twojego konta: cisza od %1, ale to nie koniec, dopóki wszystkie kroki nie są wykonane.</translation>
    </message>
    <message>
        <source>Fake notices: still increasing.</source>
        <translation>Fałszywe powiadomienia: wciąż ich przybywa.</translation>
    </message>
    <message>
        <source>Fake notices: they keep coming.</source>
        <translation>Fałszywe powiadomienia: wciąż przychodzą.</translation>
    </message>
    <message>
        <source>Fake notices: getting fewer.</source>
        <translation>Fałszywe powiadomienia: jest ich coraz mniej.</translation>
    </message>
    <message>
        <source>Fake notices: none since %1.</source>
        <extracomment>%1 is a day (&quot;3 November&quot;)</extracomment>
        <translation>Fałszywe powiadomienia: żadnego od %1.</translation>
    </message>
</context>
<context>
    <name>ProgressText</name>
    <message>
        <source>Connecting…</source>
        <translation>Łączenie…</translation>
    </message>
    <message>
        <source>Looking at what you sent (%1)…</source>
        <extracomment>%1 = folder of sent mail</extracomment>
        <translation>Przeglądanie wysłanej poczty (%1)…</translation>
    </message>
    <message>
        <source>Looking at what you sent (%1): %2 of %3</source>
        <extracomment>%1 = folder of sent mail, %2 = messages done, %3 = all messages</extracomment>
        <translation>Przeglądanie wysłanej poczty (%1): %2 z %3</translation>
    </message>
    <message>
        <source>Searching %1…</source>
        <extracomment>%1 = folder</extracomment>
        <translation>Przeszukiwanie folderu %1…</translation>
    </message>
    <message>
        <source>Looking through %1…</source>
        <extracomment>%1 = folder</extracomment>
        <translation>Przeglądanie folderu %1…</translation>
    </message>
    <message>
        <source>Looking through %1: %2 of %3</source>
        <extracomment>%1 = folder, %2 = messages done, %3 = all messages</extracomment>
        <translation>Przeglądanie folderu %1: %2 z %3</translation>
    </message>
    <message>
        <source>Reading notices in %1…</source>
        <extracomment>%1 = folder</extracomment>
        <translation>Czytanie powiadomień w folderze %1…</translation>
    </message>
    <message>
        <source>Reading notices in %1: %2 of %3</source>
        <extracomment>%1 = folder, %2 = notices done, %3 = all notices</extracomment>
        <translation>Czytanie powiadomień w folderze %1: %2 z %3</translation>
    </message>
    <message>
        <source>Working out who sent what…</source>
        <translation>Ustalanie, kto co wysłał…</translation>
    </message>
    <message>
        <source>Moving to Trash…</source>
        <translation>Przenoszenie do Kosza…</translation>
    </message>
    <message>
        <source>Moving from %1 to Trash: %2 of %3</source>
        <extracomment>%1 = folder, %2 = messages done, %3 = all messages</extracomment>
        <translation>Z folderu %1 do Kosza: %2 z %3</translation>
    </message>
    <message>
        <source>Bringing back…</source>
        <translation>Przywracanie…</translation>
    </message>
    <message>
        <source>Bringing back to %1: %2 of %3</source>
        <extracomment>%1 = folder, %2 = messages done, %3 = all messages</extracomment>
        <translation>Przywracanie do folderu %1: %2 z %3</translation>
    </message>
    <message>
        <source>Deleting for good…</source>
        <translation>Usuwanie na zawsze…</translation>
    </message>
    <message>
        <source>Deleting from %1 for good: %2 of %3</source>
        <extracomment>%1 = folder, %2 = messages done, %3 = all messages</extracomment>
        <translation>Usuwanie na zawsze z folderu %1: %2 z %3</translation>
    </message>
    <message>
        <source>Paused: %1 of %2 are done. The rest stays where it is until you go on.</source>
        <extracomment>The person halted a clean-up for a while. %1 = messages done, %2 = all messages</extracomment>
        <translation>Wstrzymano: gotowe %1 z %2. Reszta zostaje na miejscu do czasu wznowienia.</translation>
    </message>
</context>
<context>
    <name>ReasonText</name>
    <message>
        <source>The message was passed on</source>
        <translation>Wiadomość przekazano dalej</translation>
    </message>
    <message>
        <source>Passed on to the mail system of %1</source>
        <extracomment>%1 is the recipient&apos;s e-mail address.</extracomment>
        <translation>Przekazano do systemu poczty adresu %1</translation>
    </message>
    <message>
        <source>The message went to a mailing list</source>
        <translation>Wiadomość poszła na listę dyskusyjną</translation>
    </message>
    <message>
        <source>Sent on to the members of %1</source>
        <extracomment>%1 is a mailing list&apos;s e-mail address.</extracomment>
        <translation>Rozesłano do członków %1</translation>
    </message>
    <message>
        <source>The message arrived</source>
        <translation>Wiadomość dotarła</translation>
    </message>
    <message>
        <source>Delivered to %1</source>
        <extracomment>%1 is the recipient&apos;s e-mail address.</extracomment>
        <translation>Doręczono do %1</translation>
    </message>
    <message>
        <source>The message was handed to another mail system that sends no confirmation of its own. No further notice means that all is well.</source>
        <translation>Wiadomość przekazano innemu systemowi poczty, który sam nie wysyła potwierdzeń. Brak kolejnego powiadomienia znaczy, że wszystko jest dobrze.</translation>
    </message>
    <message>
        <source>The address stands for several people, and the message was sent on to them. There is nothing to do.</source>
        <translation>Adres oznacza kilka osób i wiadomość do nich rozesłano. Nie trzeba nic robić.</translation>
    </message>
    <message>
        <source>The message lies in the recipient&apos;s mailbox. This notice is only a confirmation; there is nothing to do.</source>
        <translation>Wiadomość leży w skrzynce odbiorcy. To powiadomienie jest tylko potwierdzeniem; nie trzeba nic robić.</translation>
    </message>
    <message>
        <source>Failure</source>
        <extracomment>For each kind of notice: a name for tables, a headline, a short explanation.</extracomment>
        <translation>Niepowodzenie</translation>
    </message>
    <message>
        <source>A message was not delivered</source>
        <translation>Wiadomość nie została doręczona</translation>
    </message>
    <message>
        <source>The notice does not name the recipient. Its own words stand below.</source>
        <translation>Powiadomienie nie podaje odbiorcy. Jego własne słowa są poniżej.</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Opóźnienie</translation>
    </message>
    <message>
        <source>A message is delayed; still trying</source>
        <translation>Wiadomość jest opóźniona; próby trwają</translation>
    </message>
    <message>
        <source>The notice does not name the recipient. Delivery will be tried again, and there will be another notice if it fails.</source>
        <translation>Powiadomienie nie podaje odbiorcy. Doręczenie zostanie ponowione, a jeśli się nie uda, będzie kolejne powiadomienie.</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>Powodzenie</translation>
    </message>
    <message>
        <source>A message arrived</source>
        <translation>Wiadomość dotarła</translation>
    </message>
    <message>
        <source>This notice is only a confirmation; there is nothing to do.</source>
        <translation>To powiadomienie jest tylko potwierdzeniem; nie trzeba nic robić.</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Skarga</translation>
    </message>
    <message>
        <source>A recipient marked a message as spam</source>
        <translation>Odbiorca oznaczył wiadomość jako spam</translation>
    </message>
    <message>
        <source>The message arrived, and the recipient, or a filter, reported it as unwanted. If it was part of a mailing, take that person off the list.</source>
        <translation>Wiadomość dotarła, a odbiorca albo filtr zgłosił ją jako niechcianą. Jeśli była częścią wysyłki do wielu osób, proszę usunąć tę osobę z listy.</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Potwierdzenie odczytu</translation>
    </message>
    <message>
        <source>A receipt for a message</source>
        <translation>Potwierdzenie odczytu wiadomości</translation>
    </message>
    <message>
        <source>The recipient&apos;s mail program tells what became of the message, for example that it was opened. There is nothing to do.</source>
        <translation>Program pocztowy odbiorcy mówi, co się stało z wiadomością, na przykład że ją otwarto. Nie trzeba nic robić.</translation>
    </message>
    <message>
        <source>Automatic reply</source>
        <translation>Automatyczna odpowiedź</translation>
    </message>
    <message>
        <source>An automatic reply</source>
        <translation>Automatyczna odpowiedź</translation>
    </message>
    <message>
        <source>The message arrived. The recipient&apos;s mail program answered by itself, for example because they are away.</source>
        <translation>Wiadomość dotarła. Program pocztowy odbiorcy odpowiedział sam, na przykład z powodu nieobecności.</translation>
    </message>
    <message>
        <source>Request to confirm</source>
        <translation>Prośba o potwierdzenie</translation>
    </message>
    <message>
        <source>The recipient asks for a confirmation</source>
        <translation>Odbiorca prosi o potwierdzenie</translation>
    </message>
    <message>
        <source>The recipient&apos;s mail system holds the message until its sender confirms that they are a person. Confirm only if you wrote to this recipient yourself.</source>
        <translation>System poczty odbiorcy wstrzymuje wiadomość, aż nadawca potwierdzi, że jest człowiekiem. Proszę potwierdzić tylko wtedy, gdy wiadomość do tego odbiorcy jest od Ciebie.</translation>
    </message>
    <message>
        <source>Fake notice</source>
        <translation>Fałszywe powiadomienie</translation>
    </message>
    <message>
        <source>A trap dressed as a delivery notice</source>
        <translation>Pułapka udająca powiadomienie o doręczeniu</translation>
    </message>
    <message>
        <source>No mail system wrote this. Somebody wants you to follow a link, open an attachment or type your password. Touch nothing in it and delete it.</source>
        <translation>Nie napisał tego żaden system poczty. Ktoś chce Cię skłonić do otwarcia linku lub załącznika albo do wpisania hasła. Proszę niczego w tym nie dotykać i usunąć to.</translation>
    </message>
    <message>
        <source>No notice</source>
        <translation>To nie powiadomienie</translation>
    </message>
    <message>
        <source>This is not a delivery notice</source>
        <translation>To nie jest powiadomienie o doręczeniu</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <extracomment>What became of the message for one recipient; a word for a table.</extracomment>
        <translation>Nie doręczono</translation>
    </message>
    <message>
        <source>Still trying</source>
        <translation>Próby trwają</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Doręczono</translation>
    </message>
    <message>
        <source>Passed on</source>
        <translation>Przekazano dalej</translation>
    </message>
    <message>
        <source>Sent on to members</source>
        <translation>Rozesłano do członków</translation>
    </message>
    <message numerus="yes">
        <source>Not delivered yet to %n recipients; still trying</source>
        <extracomment>%n is the number of recipients, always two or more.</extracomment>
        <translation>
            <numerusform>Jeszcze nie doręczono do %Ln odbiorcy; próby trwają</numerusform>
            <numerusform>Jeszcze nie doręczono do %Ln odbiorców; próby trwają</numerusform>
            <numerusform>Jeszcze nie doręczono do %Ln odbiorców; próby trwają</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not delivered to %n recipients</source>
        <extracomment>%n is the number of recipients, always two or more.</extracomment>
        <translation>
            <numerusform>Nie doręczono do %Ln odbiorcy</numerusform>
            <numerusform>Nie doręczono do %Ln odbiorców</numerusform>
            <numerusform>Nie doręczono do %Ln odbiorców</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not delivered to %n recipients: %1</source>
        <extracomment>%n is the number of recipients, always two or more; %1 is a reason in a few words, such as &quot;Mailbox full&quot;.</extracomment>
        <translation>
            <numerusform>Nie doręczono do %Ln odbiorcy: %1</numerusform>
            <numerusform>Nie doręczono do %Ln odbiorców: %1</numerusform>
            <numerusform>Nie doręczono do %Ln odbiorców: %1</numerusform>
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
        <translation>Nie ma takiego adresu</translation>
    </message>
    <message>
        <source>%1 does not exist</source>
        <translation>%1 nie istnieje</translation>
    </message>
    <message>
        <source>The address does not exist</source>
        <translation>Ten adres nie istnieje</translation>
    </message>
    <message>
        <source>%1 may not exist; still trying</source>
        <translation>%1 może nie istnieć; próby trwają</translation>
    </message>
    <message>
        <source>The address may not exist; still trying</source>
        <translation>Ten adres może nie istnieć; próby trwają</translation>
    </message>
    <message>
        <source>The mail system on the other side knows nobody of this name. The address may be misspelt, or it may have been given up.</source>
        <translation>System poczty po drugiej stronie nie zna nikogo o tej nazwie. Adres może być błędnie zapisany albo porzucony.</translation>
    </message>
    <message>
        <source>The mail system on the other side does not know this name at the moment. It will be asked again.</source>
        <translation>System poczty po drugiej stronie chwilowo nie zna tej nazwy. Zostanie zapytany ponownie.</translation>
    </message>
    <message>
        <source>Mailbox switched off</source>
        <translation>Skrzynka wyłączona</translation>
    </message>
    <message>
        <source>The mailbox %1 is switched off</source>
        <translation>Skrzynka %1 jest wyłączona</translation>
    </message>
    <message>
        <source>The mailbox is switched off</source>
        <translation>Skrzynka jest wyłączona</translation>
    </message>
    <message>
        <source>The mailbox takes no mail now; still trying</source>
        <translation>Skrzynka nie przyjmuje teraz poczty; próby trwają</translation>
    </message>
    <message>
        <source>The address is known, but its mailbox takes no mail any more. It may have been closed, blocked, or not used for a long time.</source>
        <translation>Adres jest znany, ale jego skrzynka nie przyjmuje już poczty. Mogła zostać zamknięta, zablokowana albo długo nieużywana.</translation>
    </message>
    <message>
        <source>The address is known, but its mailbox takes no mail at the moment. Delivery will be tried again.</source>
        <translation>Adres jest znany, ale jego skrzynka chwilowo nie przyjmuje poczty. Doręczenie zostanie ponowione.</translation>
    </message>
    <message>
        <source>Mailbox full</source>
        <translation>Skrzynka pełna</translation>
    </message>
    <message>
        <source>The mailbox of %1 is full</source>
        <translation>Skrzynka %1 jest pełna</translation>
    </message>
    <message>
        <source>The recipient&apos;s mailbox is full</source>
        <translation>Skrzynka odbiorcy jest pełna</translation>
    </message>
    <message>
        <source>Mailbox of %1 is full; still trying</source>
        <translation>Skrzynka %1 jest pełna; próby trwają</translation>
    </message>
    <message>
        <source>The recipient&apos;s mailbox is full; still trying</source>
        <translation>Skrzynka odbiorcy jest pełna; próby trwają</translation>
    </message>
    <message>
        <source>There is no room for more mail in the recipient&apos;s mailbox. They have to delete something first, or get more space.</source>
        <translation>W skrzynce odbiorcy nie ma miejsca na więcej poczty. Musi najpierw coś usunąć albo dostać więcej miejsca.</translation>
    </message>
    <message>
        <source>There is no room for more mail in the recipient&apos;s mailbox at the moment. Delivery will be tried again for some days.</source>
        <translation>W skrzynce odbiorcy chwilowo nie ma miejsca na więcej poczty. Doręczenie będzie ponawiane przez kilka dni.</translation>
    </message>
    <message>
        <source>Domain not found</source>
        <translation>Nie znaleziono domeny</translation>
    </message>
    <message>
        <source>No mail system found for %1</source>
        <translation>Nie znaleziono systemu poczty dla %1</translation>
    </message>
    <message>
        <source>The part after the @ is not known</source>
        <translation>Część po znaku @ nie jest znana</translation>
    </message>
    <message>
        <source>No mail system found yet for %1</source>
        <translation>Nie znaleziono jeszcze systemu poczty dla %1</translation>
    </message>
    <message>
        <source>The part after the @ is not found yet</source>
        <translation>Części po znaku @ jeszcze nie znaleziono</translation>
    </message>
    <message>
        <source>The part of the address after the @ does not exist, or it takes no mail. Often a letter is missing or wrong.</source>
        <translation>Część adresu po znaku @ nie istnieje albo nie przyjmuje poczty. Często brakuje litery albo jest błędna.</translation>
    </message>
    <message>
        <source>The part of the address after the @ could not be found at the moment. It will be looked up again; do check its spelling.</source>
        <translation>Części adresu po znaku @ chwilowo nie udało się znaleźć. Zostanie wyszukana ponownie; mimo to proszę sprawdzić pisownię.</translation>
    </message>
    <message>
        <source>Mail system not reachable</source>
        <translation>System poczty nieosiągalny</translation>
    </message>
    <message>
        <source>The mail system of %1 did not answer</source>
        <translation>System poczty %1 nie odpowiedział</translation>
    </message>
    <message>
        <source>The other mail system did not answer</source>
        <translation>Drugi system poczty nie odpowiedział</translation>
    </message>
    <message>
        <source>The other mail system is not reachable; still trying</source>
        <translation>Drugi system poczty jest nieosiągalny; próby trwają</translation>
    </message>
    <message>
        <source>The address may be right, but the computer that receives its mail could not be reached. It may be out of order.</source>
        <translation>Adres może być dobry, ale nie udało się dotrzeć do komputera, który odbiera jego pocztę. Być może ma awarię.</translation>
    </message>
    <message>
        <source>The computer that receives the recipient&apos;s mail cannot be reached at the moment. Delivery will be tried again.</source>
        <translation>Do komputera, który odbiera pocztę odbiorcy, chwilowo nie można dotrzeć. Doręczenie zostanie ponowione.</translation>
    </message>
    <message>
        <source>Tried for too long</source>
        <translation>Upłynął czas prób</translation>
    </message>
    <message>
        <source>Gave up on %1 after many attempts</source>
        <translation>Zrezygnowano z %1 po wielu próbach</translation>
    </message>
    <message>
        <source>Gave up after many attempts</source>
        <translation>Zrezygnowano po wielu próbach</translation>
    </message>
    <message>
        <source>Still trying to reach %1</source>
        <translation>Trwają próby dotarcia do %1</translation>
    </message>
    <message>
        <source>Still trying to deliver</source>
        <translation>Trwają próby doręczenia</translation>
    </message>
    <message>
        <source>Delivery was tried again and again without success, and now the time for it is over. The other side may be out of order.</source>
        <translation>Doręczenie ponawiano wielokrotnie bez skutku, a teraz czas na to minął. Druga strona być może ma awarię.</translation>
    </message>
    <message>
        <source>Delivery has not worked so far. It will be tried again for some days, and there will be another notice if it fails.</source>
        <translation>Doręczenie dotąd się nie udało. Będzie ponawiane przez kilka dni, a jeśli się nie uda, będzie kolejne powiadomienie.</translation>
    </message>
    <message>
        <source>Message too large</source>
        <translation>Wiadomość za duża</translation>
    </message>
    <message>
        <source>The message is too large for %1</source>
        <translation>Wiadomość jest za duża dla %1</translation>
    </message>
    <message>
        <source>The message is too large</source>
        <translation>Wiadomość jest za duża</translation>
    </message>
    <message>
        <source>Message may be too large for %1</source>
        <translation>Wiadomość może być za duża dla %1</translation>
    </message>
    <message>
        <source>The message may be too large</source>
        <translation>Wiadomość może być za duża</translation>
    </message>
    <message>
        <source>The message, with everything attached to it, is larger than one of the mail systems on the way allows.</source>
        <translation>Wiadomość ze wszystkimi załącznikami jest większa, niż pozwala jeden z systemów poczty po drodze.</translation>
    </message>
    <message>
        <source>The message is larger than the other side takes at the moment. It is still being tried.</source>
        <translation>Wiadomość jest większa, niż druga strona chwilowo przyjmuje. Próby trwają.</translation>
    </message>
    <message>
        <source>Taken for spam</source>
        <translation>Uznano za spam</translation>
    </message>
    <message>
        <source>Taken for spam on the way to %1</source>
        <translation>Uznano za spam w drodze do %1</translation>
    </message>
    <message>
        <source>The message was taken for spam</source>
        <translation>Wiadomość uznano za spam</translation>
    </message>
    <message>
        <source>Looked like spam to %1&apos;s mail system</source>
        <translation>Dla systemu poczty %1 wyglądało to na spam</translation>
    </message>
    <message>
        <source>The message looked like spam; still trying</source>
        <translation>Wiadomość wyglądała na spam; próby trwają</translation>
    </message>
    <message>
        <source>A filter on the way thinks that the message looks like advertising or fraud. Filters are sometimes wrong.</source>
        <translation>Filtr po drodze uważa, że wiadomość wygląda na reklamę lub oszustwo. Filtry czasem się mylą.</translation>
    </message>
    <message>
        <source>A filter on the way finds the message suspicious and has put it off. It will be tried again.</source>
        <translation>Filtr po drodze uznaje wiadomość za podejrzaną i ją odłożył. Próba zostanie ponowiona.</translation>
    </message>
    <message>
        <source>Virus or dangerous attachment</source>
        <translation>Wirus lub groźny załącznik</translation>
    </message>
    <message>
        <source>A virus filter stopped the mail to %1</source>
        <translation>Filtr antywirusowy zatrzymał pocztę do %1</translation>
    </message>
    <message>
        <source>A virus filter stopped the message</source>
        <translation>Filtr antywirusowy zatrzymał wiadomość</translation>
    </message>
    <message>
        <source>A virus filter holds up the mail to %1</source>
        <translation>Filtr antywirusowy wstrzymuje pocztę do %1</translation>
    </message>
    <message>
        <source>A virus filter holds up the message</source>
        <translation>Filtr antywirusowy wstrzymuje wiadomość</translation>
    </message>
    <message>
        <source>A filter found a virus, or an attachment of a kind that is often misused, and did not let the message through.</source>
        <translation>Filtr znalazł wirusa albo załącznik często nadużywanego rodzaju i nie przepuścił wiadomości.</translation>
    </message>
    <message>
        <source>A filter has doubts about an attachment and has not let it through yet.</source>
        <translation>Filtr ma wątpliwości co do załącznika i jeszcze go nie przepuścił.</translation>
    </message>
    <message>
        <source>Refused by rules</source>
        <translation>Odrzucone przez reguły</translation>
    </message>
    <message>
        <source>Refused by the mail system of %1</source>
        <translation>Odrzucone przez system poczty %1</translation>
    </message>
    <message>
        <source>The other mail system refused it</source>
        <translation>Drugi system poczty ją odrzucił</translation>
    </message>
    <message>
        <source>Put off by the mail system of %1</source>
        <translation>Odłożone przez system poczty %1</translation>
    </message>
    <message>
        <source>Put off by the other mail system</source>
        <translation>Odłożone przez drugi system poczty</translation>
    </message>
    <message>
        <source>The recipient&apos;s mail system has a rule against this message. What the rule is, only those who run it can say.</source>
        <translation>System poczty odbiorcy ma regułę przeciw tej wiadomości. Jaka to reguła, wiedzą tylko jego administratorzy.</translation>
    </message>
    <message>
        <source>The recipient&apos;s mail system does not want this message at the moment. It will be tried again.</source>
        <translation>System poczty odbiorcy chwilowo nie chce tej wiadomości. Próba zostanie ponowiona.</translation>
    </message>
    <message>
        <source>Sender not proven</source>
        <translation>Nadawca niepotwierdzony</translation>
    </message>
    <message>
        <source>%1: sender could not be verified</source>
        <translation>%1: nie udało się potwierdzić nadawcy</translation>
    </message>
    <message>
        <source>The sender could not be verified</source>
        <translation>Nie udało się potwierdzić nadawcy</translation>
    </message>
    <message>
        <source>The sender is not verified yet; still trying</source>
        <translation>Nadawcy jeszcze nie potwierdzono; próby trwają</translation>
    </message>
    <message>
        <source>The recipient&apos;s mail system could not confirm that the message really comes from the address it shows. It refuses such mail because it is often forged.</source>
        <translation>System poczty odbiorcy nie mógł potwierdzić, że wiadomość naprawdę pochodzi z adresu, który pokazuje. Odrzuca taką pocztę, bo często jest podrobiona.</translation>
    </message>
    <message>
        <source>The recipient&apos;s mail system could not confirm yet that the message comes from the address it shows. It will be tried again.</source>
        <translation>System poczty odbiorcy nie mógł jeszcze potwierdzić, że wiadomość pochodzi z adresu, który pokazuje. Próba zostanie ponowiona.</translation>
    </message>
    <message>
        <source>Sending system distrusted</source>
        <translation>Brak zaufania do systemu wysyłającego</translation>
    </message>
    <message>
        <source>The sending system is on a block list</source>
        <translation>System wysyłający jest na liście blokad</translation>
    </message>
    <message>
        <source>The sending system is distrusted; still trying</source>
        <translation>Brak zaufania do systemu wysyłającego; próby trwają</translation>
    </message>
    <message>
        <source>The recipient&apos;s side distrusts the computer or network from which the message came, because much unwanted mail has come from there. This need not have anything to do with the message itself.</source>
        <translation>Strona odbiorcy nie ufa komputerowi lub sieci, z której przyszła wiadomość, bo przyszło stamtąd wiele niechcianej poczty. Nie musi to mieć nic wspólnego z samą wiadomością.</translation>
    </message>
    <message>
        <source>The recipient&apos;s side distrusts the computer or network from which the message came, and lets it wait. It will be tried again.</source>
        <translation>Strona odbiorcy nie ufa komputerowi lub sieci, z której przyszła wiadomość, i każe jej czekać. Próba zostanie ponowiona.</translation>
    </message>
    <message>
        <source>Too much mail at once</source>
        <translation>Za dużo poczty naraz</translation>
    </message>
    <message>
        <source>Too much mail at once for %1</source>
        <translation>Za dużo poczty naraz dla %1</translation>
    </message>
    <message>
        <source>Too much mail at once; still trying</source>
        <translation>Za dużo poczty naraz; próby trwają</translation>
    </message>
    <message>
        <source>More mail was sent within a short time than one of the mail systems allows. Later it will be possible again.</source>
        <translation>W krótkim czasie wysłano więcej poczty, niż pozwala jeden z systemów poczty. Później znów będzie to możliwe.</translation>
    </message>
    <message>
        <source>More mail came within a short time than one of the mail systems allows. It will be tried again more slowly.</source>
        <translation>W krótkim czasie przyszło więcej poczty, niż pozwala jeden z systemów poczty. Próby będą ponawiane wolniej.</translation>
    </message>
    <message>
        <source>Passing on refused</source>
        <translation>Odmowa przekazania</translation>
    </message>
    <message>
        <source>That server does not take mail for %1</source>
        <translation>Tamten serwer nie przyjmuje poczty dla %1</translation>
    </message>
    <message>
        <source>That server does not take this mail</source>
        <translation>Tamten serwer nie przyjmuje tej poczty</translation>
    </message>
    <message>
        <source>The message reached a mail server that is not responsible for this address and does not pass mail on for others. The address may be out of date, or somebody&apos;s mail settings are wrong.</source>
        <translation>Wiadomość trafiła na serwer pocztowy, który nie odpowiada za ten adres i nie przekazuje poczty dla innych. Adres może być nieaktualny albo czyjeś ustawienia poczty są błędne.</translation>
    </message>
    <message>
        <source>The message reached a mail server that does not take mail for this address at the moment. It will be tried again.</source>
        <translation>Wiadomość trafiła na serwer pocztowy, który chwilowo nie przyjmuje poczty dla tego adresu. Próba zostanie ponowiona.</translation>
    </message>
    <message>
        <source>Sender refused</source>
        <translation>Nadawca odrzucony</translation>
    </message>
    <message>
        <source>%1&apos;s mail system refused the sender</source>
        <translation>System poczty %1 odrzucił nadawcę</translation>
    </message>
    <message>
        <source>The sender&apos;s address was refused</source>
        <translation>Adres nadawcy został odrzucony</translation>
    </message>
    <message>
        <source>The sender&apos;s address is not accepted yet</source>
        <translation>Adresu nadawcy jeszcze nie przyjęto</translation>
    </message>
    <message>
        <source>The recipient&apos;s mail system does not accept the sender&apos;s address. It may be blocked there, be wrong, or take no replies.</source>
        <translation>System poczty odbiorcy nie przyjmuje adresu nadawcy. Może być tam zablokowany, błędny albo nie przyjmować odpowiedzi.</translation>
    </message>
    <message>
        <source>The recipient&apos;s mail system could not check the sender&apos;s address at the moment. It will be tried again.</source>
        <translation>System poczty odbiorcy chwilowo nie mógł sprawdzić adresu nadawcy. Próba zostanie ponowiona.</translation>
    </message>
    <message>
        <source>Recipient takes mail from few only</source>
        <translation>Odbiorca przyjmuje od nielicznych</translation>
    </message>
    <message>
        <source>%1 does not take mail from everybody</source>
        <translation>%1 nie przyjmuje poczty od każdego</translation>
    </message>
    <message>
        <source>The recipient does not take mail from all</source>
        <translation>Odbiorca nie przyjmuje poczty od każdego</translation>
    </message>
    <message>
        <source>The recipient takes mail from few only; still trying</source>
        <translation>Odbiorca przyjmuje pocztę tylko od nielicznych; próby trwają</translation>
    </message>
    <message>
        <source>The recipient or their organisation accepts only certain senders at this address: members, colleagues, or people on a list.</source>
        <translation>Odbiorca lub jego organizacja przyjmuje pod tym adresem tylko niektórych nadawców: członków, współpracowników albo osoby z listy.</translation>
    </message>
    <message>
        <source>The recipient or their organisation accepts only certain senders at this address. It is still being tried.</source>
        <translation>Odbiorca lub jego organizacja przyjmuje pod tym adresem tylko niektórych nadawców. Próby trwają.</translation>
    </message>
    <message>
        <source>Recipient has moved</source>
        <translation>Odbiorca zmienił adres</translation>
    </message>
    <message>
        <source>%1 has moved to another address</source>
        <translation>%1: odbiorca przeniósł się pod inny adres</translation>
    </message>
    <message>
        <source>The recipient has another address now</source>
        <translation>Odbiorca ma teraz inny adres</translation>
    </message>
    <message>
        <source>%1 seems to have moved; still trying</source>
        <translation>%1: odbiorca chyba zmienił adres; próby trwają</translation>
    </message>
    <message>
        <source>The recipient seems to have moved; still trying</source>
        <translation>Odbiorca chyba zmienił adres; próby trwają</translation>
    </message>
    <message>
        <source>The recipient does not use this address any more. The notice may name the new one.</source>
        <translation>Odbiorca nie używa już tego adresu. Powiadomienie być może podaje nowy.</translation>
    </message>
    <message>
        <source>The recipient does not seem to use this address any more. It is still being tried.</source>
        <translation>Odbiorca chyba nie używa już tego adresu. Próby trwają.</translation>
    </message>
    <message>
        <source>Message or address not valid</source>
        <translation>Wadliwa wiadomość lub adres</translation>
    </message>
    <message>
        <source>Something in the address or in the way the message is built is not as mail systems expect it: a stray character or blank, for example, or a fault of the program that sent it.</source>
        <translation>Coś w adresie lub w budowie wiadomości nie jest takie, jak oczekują systemy poczty: na przykład zbędny znak lub odstęp albo błąd programu, który ją wysłał.</translation>
    </message>
    <message>
        <source>Something in the address or in the way the message is built is not as mail systems expect it. It is still being tried.</source>
        <translation>Coś w adresie lub w budowie wiadomości nie jest takie, jak oczekują systemy poczty. Próby trwają.</translation>
    </message>
    <message>
        <source>Encryption needed</source>
        <translation>Wymagane szyfrowanie</translation>
    </message>
    <message>
        <source>No secure connection for mail to %1</source>
        <translation>Brak bezpiecznego połączenia dla poczty do %1</translation>
    </message>
    <message>
        <source>No secure connection was possible</source>
        <translation>Bezpieczne połączenie nie było możliwe</translation>
    </message>
    <message>
        <source>No secure connection yet; still trying</source>
        <translation>Nie ma jeszcze bezpiecznego połączenia; próby trwają</translation>
    </message>
    <message>
        <source>One of the mail systems insists on an encrypted connection, and none could be set up. Those who run the mail systems must mend that.</source>
        <translation>Jeden z systemów poczty wymaga szyfrowanego połączenia, a nie udało się go nawiązać. Muszą to naprawić administratorzy tych systemów.</translation>
    </message>
    <message>
        <source>One of the mail systems insists on an encrypted connection, and none could be set up so far. It will be tried again.</source>
        <translation>Jeden z systemów poczty wymaga szyfrowanego połączenia, a dotąd nie udało się go nawiązać. Próba zostanie ponowiona.</translation>
    </message>
    <message>
        <source>Fault in a mail system</source>
        <translation>Awaria systemu poczty</translation>
    </message>
    <message>
        <source>A mail system failed on the way to %1</source>
        <translation>Awaria systemu poczty w drodze do %1</translation>
    </message>
    <message>
        <source>A mail system failed on the way</source>
        <translation>Awaria systemu poczty po drodze</translation>
    </message>
    <message>
        <source>Trouble in a mail system; still trying</source>
        <translation>Kłopoty w systemie poczty; próby trwają</translation>
    </message>
    <message>
        <source>One of the mail systems on the way has a fault of its own: a full disk, a wrong setting, or mail going round in a circle.</source>
        <translation>Jeden z systemów poczty po drodze ma własną usterkę: pełny dysk, złe ustawienie albo pocztę krążącą w kółko.</translation>
    </message>
    <message>
        <source>One of the mail systems on the way has trouble at the moment. It will be tried again.</source>
        <translation>Jeden z systemów poczty po drodze ma chwilowo kłopoty. Próba zostanie ponowiona.</translation>
    </message>
    <message>
        <source>Held back by the sending service</source>
        <translation>Wstrzymane przez usługę wysyłki</translation>
    </message>
    <message>
        <source>The address is on a do-not-send list</source>
        <translation>Adres jest na liście wykluczeń</translation>
    </message>
    <message>
        <source>%1 is held back by the sending service</source>
        <translation>%1: wstrzymane przez usługę wysyłki</translation>
    </message>
    <message>
        <source>The mail is held back by the sending service</source>
        <translation>Pocztę wstrzymała usługa wysyłki</translation>
    </message>
    <message>
        <source>The sending service did not even try, because mail to this address came back before or its owner wanted no more of it.</source>
        <translation>Usługa wysyłki nawet nie próbowała, bo poczta na ten adres już wcześniej wracała albo jego właściciel nie chciał jej więcej.</translation>
    </message>
    <message>
        <source>The sending service holds mail to this address back, because earlier mail to it came back.</source>
        <translation>Usługa wysyłki wstrzymuje pocztę na ten adres, bo wcześniejsza wracała.</translation>
    </message>
    <message>
        <source>Sending blocked for the account</source>
        <translation>Wysyłanie z konta zablokowane</translation>
    </message>
    <message>
        <source>Sending is blocked for this account</source>
        <translation>Wysyłanie z tego konta jest zablokowane</translation>
    </message>
    <message>
        <source>The sender&apos;s own mail provider has switched off sending for this account. That happens after too much mail in a short time, and also when a stranger has got hold of the password.</source>
        <translation>Dostawca poczty nadawcy wyłączył wysyłanie z tego konta. Dzieje się tak po zbyt dużej ilości poczty w krótkim czasie, a także wtedy, gdy hasło zdobył ktoś obcy.</translation>
    </message>
    <message>
        <source>The sender&apos;s own mail provider has put a brake on this account. That happens after too much mail in a short time, and also when a stranger has got hold of the password.</source>
        <translation>Dostawca poczty nadawcy ograniczył wysyłanie z tego konta. Dzieje się tak po zbyt dużej ilości poczty w krótkim czasie, a także wtedy, gdy hasło zdobył ktoś obcy.</translation>
    </message>
    <message>
        <source>Reason not given</source>
        <translation>Nie podano powodu</translation>
    </message>
    <message>
        <source>Not delivered to %1</source>
        <translation>Nie doręczono do %1</translation>
    </message>
    <message>
        <source>The message was not delivered</source>
        <translation>Wiadomość nie została doręczona</translation>
    </message>
    <message>
        <source>Not delivered yet to %1; still trying</source>
        <translation>Jeszcze nie doręczono do %1; próby trwają</translation>
    </message>
    <message>
        <source>The message is not delivered yet; still trying</source>
        <translation>Wiadomości jeszcze nie doręczono; próby trwają</translation>
    </message>
    <message>
        <source>The notice does not say why in a way that can be relied on. The server&apos;s own words stand below.</source>
        <translation>Powiadomienie nie podaje wiarygodnie przyczyny. Oryginalne słowa serwera są poniżej.</translation>
    </message>
    <message>
        <source>The notice does not say why it takes longer. Delivery will be tried again.</source>
        <translation>Powiadomienie nie mówi, dlaczego to trwa dłużej. Doręczenie zostanie ponowione.</translation>
    </message>
    <message>
        <source>It reads like ordinary mail. Nothing in it says that a message could not be delivered.</source>
        <translation>Czyta się to jak zwykłą pocztę. Nic w niej nie mówi, że nie udało się doręczyć wiadomości.</translation>
    </message>
    <message>
        <source>%1 takes no mail now; still trying</source>
        <translation>%1 nie przyjmuje teraz poczty; próby trwają</translation>
    </message>
    <message>
        <source>%1: mail system not reached yet</source>
        <translation>%1: nie dotarto jeszcze do systemu poczty</translation>
    </message>
    <message>
        <source>%1: sender not verified yet</source>
        <translation>%1: nadawcy jeszcze nie potwierdzono</translation>
    </message>
    <message>
        <source>%1: sending system is on a block list</source>
        <translation>%1: system wysyłający na liście blokad</translation>
    </message>
    <message>
        <source>%1: sending system distrusted for now</source>
        <translation>%1: na razie brak zaufania do systemu wysyłającego</translation>
    </message>
    <message>
        <source>Too much mail for %1; still trying</source>
        <translation>Za dużo poczty dla %1; próby trwają</translation>
    </message>
    <message>
        <source>Mail for %1 not taken yet</source>
        <translation>Poczty dla %1 jeszcze nie przyjęto</translation>
    </message>
    <message>
        <source>The mail is not taken yet</source>
        <translation>Poczty jeszcze nie przyjęto</translation>
    </message>
    <message>
        <source>%1: sender not accepted yet</source>
        <translation>%1: nadawcy jeszcze nie przyjęto</translation>
    </message>
    <message>
        <source>%1 takes mail from few; still trying</source>
        <translation>%1 przyjmuje tylko od nielicznych; próby trwają</translation>
    </message>
    <message>
        <source>Mail to %1 was not in the right form</source>
        <translation>Poczta do %1 miała nieprawidłową formę</translation>
    </message>
    <message>
        <source>Message or address not in the right form</source>
        <translation>Nieprawidłowa forma wiadomości lub adresu</translation>
    </message>
    <message>
        <source>%1: form of the mail not accepted yet</source>
        <translation>%1: formy poczty jeszcze nie przyjęto</translation>
    </message>
    <message>
        <source>Form of the message not accepted yet</source>
        <translation>Formy wiadomości jeszcze nie przyjęto</translation>
    </message>
    <message>
        <source>No secure connection yet to %1</source>
        <translation>Nie ma jeszcze bezpiecznego połączenia z %1</translation>
    </message>
    <message>
        <source>Mail system trouble for %1; still trying</source>
        <translation>Kłopoty systemu poczty dla %1; próby trwają</translation>
    </message>
    <message>
        <source>%1 is on a do-not-send list</source>
        <translation>%1 jest na liście wykluczeń</translation>
    </message>
    <message>
        <source>Sending is blocked; mail to %1 stopped</source>
        <translation>Wysyłanie zablokowane; pocztę do %1 zatrzymano</translation>
    </message>
    <message>
        <source>Sending is paused; mail to %1 waits</source>
        <translation>Wysyłanie wstrzymane; poczta do %1 czeka</translation>
    </message>
    <message>
        <source>Sending is paused for this account</source>
        <translation>Wysyłanie z tego konta jest wstrzymane</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Made on %1 with Undelivered %2, a program that explains delivery notices.</source>
        <extracomment>Last line of a report; %1 is a day and time, %2 a version number</extracomment>
        <translation>Sporządzono %1 programem Undelivered %2, który objaśnia powiadomienia o doręczeniu.</translation>
    </message>
    <message>
        <source>Who sent the original message</source>
        <translation>Kto wysłał pierwotną wiadomość</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a verdict (&quot;Forged&quot;), %2 how sure it is (&quot;almost certain&quot;)</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (speaks for: %2)</source>
        <extracomment>One piece of evidence: %1 is a sentence, %2 the verdict that it speaks for</extracomment>
        <translation>%1 (przemawia za: %2)</translation>
    </message>
    <message>
        <source>What the servers said</source>
        <translation>Co powiedziały serwery</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more recipient(s).</source>
        <translation>
            <numerusform>Jeszcze %Ln odbiorca.</numerusform>
            <numerusform>Jeszcze %Ln odbiorców.</numerusform>
            <numerusform>Jeszcze %Ln odbiorców.</numerusform>
        </translation>
    </message>
    <message>
        <source>The notice</source>
        <translation>Powiadomienie</translation>
    </message>
    <message>
        <source>Header of the notice</source>
        <translation>Nagłówek powiadomienia</translation>
    </message>
    <message>
        <source>Header of the original message, as the notice returned it</source>
        <translation>Nagłówek pierwotnej wiadomości, jak zwróciło go powiadomienie</translation>
    </message>
    <message>
        <source>Names and mailbox names of other people have been left out.</source>
        <translation>Pominięto imiona i nazwiska oraz nazwy skrzynek innych osób.</translation>
    </message>
    <message>
        <source>The mailbox %1</source>
        <extracomment>%1 is an account, mostly an e-mail address</extracomment>
        <translation>Skrzynka %1</translation>
    </message>
    <message>
        <source>What shows it</source>
        <translation>Co na to wskazuje</translation>
    </message>
    <message>
        <source>Notices in numbers</source>
        <translation>Powiadomienia w liczbach</translation>
    </message>
    <message>
        <source>Groups of related notices</source>
        <translation>Powiadomienia należące do tego samego zdarzenia</translation>
    </message>
    <message>
        <source>Verdict</source>
        <extracomment>Heads of a table: who sent the original messages, how many notices, when they began, peaked and came last</extracomment>
        <translation>Ocena</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Powiadomienia</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Pierwsze</translation>
    </message>
    <message>
        <source>Peak</source>
        <translation>Szczyt</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>Ostatnio</translation>
    </message>
    <message>
        <source>Messages that did not arrive</source>
        <translation>Wiadomości, które nie dotarły</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Odbiorca</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Temat</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Dlaczego</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kiedy</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more.</source>
        <translation>
            <numerusform>Jeszcze %Ln.</numerusform>
            <numerusform>Jeszcze %Ln.</numerusform>
            <numerusform>Jeszcze %Ln.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Route</name>
    <message numerus="yes">
        <source>%n second(s) later</source>
        <translation>
            <numerusform>%Ln sekundę później</numerusform>
            <numerusform>%Ln sekundy później</numerusform>
            <numerusform>%Ln sekund później</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) later</source>
        <translation>
            <numerusform>%Ln minutę później</numerusform>
            <numerusform>%Ln minuty później</numerusform>
            <numerusform>%Ln minut później</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) later</source>
        <translation>
            <numerusform>%Ln godzinę później</numerusform>
            <numerusform>%Ln godziny później</numerusform>
            <numerusform>%Ln godzin później</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) later</source>
        <translation>
            <numerusform>%Ln dzień później</numerusform>
            <numerusform>%Ln dni później</numerusform>
            <numerusform>%Ln dni później</numerusform>
        </translation>
    </message>
    <message>
        <source>Handed in by %1</source>
        <extracomment>A station on the way of a message; %1 is a computer&apos;s name or address</extracomment>
        <translation>Nadano przez %1</translation>
    </message>
    <message>
        <source>Passed on by a mail server that gives no name</source>
        <translation>Przekazał serwer pocztowy, który nie podaje nazwy</translation>
    </message>
    <message>
        <source>Reached %1</source>
        <extracomment>A station on the way of a message; %1 is a computer&apos;s name</extracomment>
        <translation>Dotarło do %1</translation>
    </message>
    <message>
        <source>%1 does not take it yet</source>
        <extracomment>A station on the way of a message; %1 is a computer&apos;s name</extracomment>
        <translation>%1 jeszcze tego nie przyjmuje</translation>
    </message>
    <message>
        <source>%1 refused it</source>
        <extracomment>A station on the way of a message; %1 is a computer&apos;s name</extracomment>
        <translation>%1 odmówił przyjęcia</translation>
    </message>
    <message>
        <source>%1 wrote the notice</source>
        <extracomment>A station on the way of a message; %1 is a computer&apos;s name</extracomment>
        <translation>%1 napisał powiadomienie</translation>
    </message>
    <message>
        <source>The notice is in your mailbox</source>
        <extracomment>The last station of a notice; %1 is a computer&apos;s name</extracomment>
        <translation>Powiadomienie jest w Twojej skrzynce</translation>
    </message>
    <message>
        <source>The notice is in your mailbox, at %1</source>
        <translation>Powiadomienie jest w Twojej skrzynce, na %1</translation>
    </message>
    <message>
        <source>The notice was passed on by a mail server that gives no name</source>
        <translation>Powiadomienie przekazał serwer pocztowy, który nie podaje nazwy</translation>
    </message>
    <message>
        <source>The notice reached %1</source>
        <extracomment>A station on the way of a notice; %1 is a computer&apos;s name</extracomment>
        <translation>Powiadomienie dotarło do %1</translation>
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
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>%1 could not be saved: %2</source>
        <translation>Nie udało się zapisać %1: %2</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Zapisano jako %1</translation>
    </message>
</context>
<context>
    <name>SignInText</name>
    <message>
        <source>Looking in the list of known providers…</source>
        <translation>Szukanie na liście znanych dostawców…</translation>
    </message>
    <message>
        <source>Asking the internet&apos;s directory of names where %1 keeps its mailboxes…</source>
        <extracomment>%1 is a mail domain, such as example.org</extracomment>
        <translation>Sprawdzanie w internetowym spisie nazw, gdzie są skrzynki domeny %1…</translation>
    </message>
    <message>
        <source>Asking %1 for its settings…</source>
        <extracomment>%1 is a host name, such as autoconfig.example.org</extracomment>
        <translation>Pytanie serwera %1 o ustawienia…</translation>
    </message>
    <message>
        <source>Asking Thunderbird&apos;s public list of providers…</source>
        <translation>Sprawdzanie publicznej listy dostawców Thunderbirda…</translation>
    </message>
    <message>
        <source>Looking up who receives mail for %1…</source>
        <extracomment>%1 is a mail domain, such as example.org</extracomment>
        <translation>Sprawdzanie, kto odbiera pocztę dla %1…</translation>
    </message>
    <message>
        <source>Trying the usual names, such as %1…</source>
        <extracomment>%1 is a host name, such as imap.example.org</extracomment>
        <translation>Próbowanie zwykłych nazw, takich jak %1…</translation>
    </message>
    <message>
        <source>The server is %1, from the list of known providers.</source>
        <extracomment>%1 is a host name, such as imap.example.org</extracomment>
        <translation>Serwer to %1, według listy znanych dostawców.</translation>
    </message>
    <message>
        <source>The server is %1, says the internet&apos;s directory of names.</source>
        <extracomment>%1 is a host name, such as imap.example.org</extracomment>
        <translation>Serwer to %1, według internetowego spisu nazw.</translation>
    </message>
    <message>
        <source>The server is %1, says your mail domain itself.</source>
        <extracomment>%1 is a host name, such as imap.example.org</extracomment>
        <translation>Serwer to %1, według samej Twojej domeny pocztowej.</translation>
    </message>
    <message>
        <source>The server is %1, says Thunderbird&apos;s public list.</source>
        <extracomment>%1 is a host name, such as imap.example.org</extracomment>
        <translation>Serwer to %1, według publicznej listy Thunderbirda.</translation>
    </message>
    <message>
        <source>Mail for your address is received by %1, so the server should be %2.</source>
        <extracomment>%1 is a provider&apos;s name, such as Fastmail; %2 a host name</extracomment>
        <translation>Pocztę dla Twojego adresu odbiera %1, więc serwerem powinien być %2.</translation>
    </message>
    <message>
        <source>A mail server answers at %1.</source>
        <extracomment>%1 is a host name, such as imap.example.org</extracomment>
        <translation>Pod nazwą %1 odpowiada serwer pocztowy.</translation>
    </message>
    <message>
        <source>Your password would go to %1, which is not part of %2. That is usual when another company hosts the mail. Go on only if you know that company.</source>
        <extracomment>%1 is a host name, such as imap.hoster.example; %2 is the domain of the person&apos;s address</extracomment>
        <translation>Twoje hasło trafiłoby do %1, a ten serwer nie należy do %2. To normalne, gdy pocztę obsługuje inna firma. Proszę kontynuować tylko, jeśli znasz tę firmę.</translation>
    </message>
    <message>
        <source>%1 must be installed and running on this computer.</source>
        <extracomment>%1 is a provider&apos;s name, here Proton Mail Bridge</extracomment>
        <translation>%1 musi być zainstalowany i uruchomiony na tym komputerze.</translation>
    </message>
    <message>
        <source>Switch on IMAP in the settings of %1&apos;s website first.</source>
        <extracomment>%1 is a provider&apos;s name, such as GMX</extracomment>
        <translation>Najpierw proszę włączyć IMAP w ustawieniach na stronie %1.</translation>
    </message>
    <message>
        <source>Use the password that %1 shows for this mailbox, not the one for the website.</source>
        <extracomment>%1 is a provider&apos;s name, here Proton Mail Bridge</extracomment>
        <translation>Proszę użyć hasła, które %1 pokazuje dla tej skrzynki, a nie hasła do strony.</translation>
    </message>
    <message>
        <source>Make an app password on %1&apos;s website and use it here. The password for the website is refused.</source>
        <extracomment>%1 is a provider&apos;s name, such as Gmail</extracomment>
        <translation>Proszę utworzyć hasło aplikacji na stronie %1 i użyć go tutaj. Hasło do strony jest odrzucane.</translation>
    </message>
    <message>
        <source>%1 takes no passwords from mail programs. Sign in through your browser.</source>
        <extracomment>%1 is a provider&apos;s name, such as Outlook.com</extracomment>
        <translation>%1 nie przyjmuje haseł od programów pocztowych. Proszę zalogować się przez przeglądarkę.</translation>
    </message>
    <message>
        <source>That worked</source>
        <translation>Udało się</translation>
    </message>
    <message>
        <source>You can close this page and go back to Undelivered.</source>
        <translation>Można zamknąć tę stronę i wrócić do programu Undelivered.</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Nie zalogowano</translation>
    </message>
    <message>
        <source>%1 did not let Undelivered in. Close this page and go back to Undelivered: it says what you can do.</source>
        <extracomment>%1 is a provider&apos;s name, such as Google</extracomment>
        <translation>%1 nie wpuścił programu Undelivered. Proszę zamknąć tę stronę i wrócić do programu Undelivered: napisze, co można zrobić.</translation>
    </message>
    <message>
        <source>This page is out of date</source>
        <translation>Ta strona jest nieaktualna</translation>
    </message>
    <message>
        <source>It does not belong to the sign-in that Undelivered is waiting for. Close it, and use the newest page that Undelivered opened.</source>
        <translation>Nie należy do logowania, na które czeka Undelivered. Proszę ją zamknąć i użyć najnowszej strony otwartej przez Undelivered.</translation>
    </message>
</context>
<context>
    <name>SweepText</name>
    <message numerus="yes">
        <source>%Ln notice(s) moved to %1.</source>
        <extracomment>%n = how many, %1 = the name of a mail folder, such as Trash</extracomment>
        <translation>
            <numerusform>%Ln powiadomienie przeniesiono do folderu %1.</numerusform>
            <numerusform>%Ln powiadomienia przeniesiono do folderu %1.</numerusform>
            <numerusform>%Ln powiadomień przeniesiono do folderu %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln notice(s) brought back to where they were.</source>
        <translation>
            <numerusform>%Ln powiadomienie wróciło na swoje miejsce.</numerusform>
            <numerusform>%Ln powiadomienia wróciły na swoje miejsce.</numerusform>
            <numerusform>%Ln powiadomień wróciło na swoje miejsce.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln notice(s) deleted for good.</source>
        <translation>
            <numerusform>%Ln powiadomienie usunięto na zawsze.</numerusform>
            <numerusform>%Ln powiadomienia usunięto na zawsze.</numerusform>
            <numerusform>%Ln powiadomień usunięto na zawsze.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A deletion was cut off earlier. It is settled now: %Ln notice(s) are deleted for good.</source>
        <translation>
            <numerusform>Usuwanie zostało wcześniej przerwane. Teraz je dokończono: %Ln powiadomienie usunięto na zawsze.</numerusform>
            <numerusform>Usuwanie zostało wcześniej przerwane. Teraz je dokończono: %Ln powiadomienia usunięto na zawsze.</numerusform>
            <numerusform>Usuwanie zostało wcześniej przerwane. Teraz je dokończono: %Ln powiadomień usunięto na zawsze.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bringing notices back was cut off earlier. It is settled now: %Ln notice(s) are back where they were.</source>
        <translation>
            <numerusform>Przywracanie zostało wcześniej przerwane. Teraz je dokończono: %Ln powiadomienie jest znów na swoim miejscu.</numerusform>
            <numerusform>Przywracanie zostało wcześniej przerwane. Teraz je dokończono: %Ln powiadomienia są znów na swoim miejscu.</numerusform>
            <numerusform>Przywracanie zostało wcześniej przerwane. Teraz je dokończono: %Ln powiadomień jest znów na swoim miejscu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A clean-up was cut off earlier. It is settled now: %Ln notice(s) are in %1.</source>
        <extracomment>%n = how many, %1 = the name of a mail folder, such as Trash</extracomment>
        <translation>
            <numerusform>Porządki zostały wcześniej przerwane. Teraz je dokończono: %Ln powiadomienie jest w folderze %1.</numerusform>
            <numerusform>Porządki zostały wcześniej przerwane. Teraz je dokończono: %Ln powiadomienia są w folderze %1.</numerusform>
            <numerusform>Porządki zostały wcześniej przerwane. Teraz je dokończono: %Ln powiadomień jest w folderze %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be brought back and are still in Trash.</source>
        <translation>
            <numerusform>%Ln nie udało się przywrócić; nadal jest w Koszu.</numerusform>
            <numerusform>%Ln nie udało się przywrócić; nadal są w Koszu.</numerusform>
            <numerusform>%Ln nie udało się przywrócić; nadal są w Koszu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This mail server can only copy: %Ln of them also stay in the old folder, marked as deleted, until your mail program tidies up there.</source>
        <extracomment>The server cannot move, only copy</extracomment>
        <translation>
            <numerusform>Ten serwer pocztowy potrafi tylko kopiować: %Ln z nich zostaje też w starym folderze, z oznaczeniem jako usunięte, dopóki program pocztowy tam nie posprząta.</numerusform>
            <numerusform>Ten serwer pocztowy potrafi tylko kopiować: %Ln z nich zostają też w starym folderze, z oznaczeniem jako usunięte, dopóki program pocztowy tam nie posprząta.</numerusform>
            <numerusform>Ten serwer pocztowy potrafi tylko kopiować: %Ln z nich zostaje też w starym folderze, z oznaczeniem jako usunięte, dopóki program pocztowy tam nie posprząta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were not there any more: another program had moved or deleted them.</source>
        <translation>
            <numerusform>%Ln już nie było: inny program je przeniósł lub usunął.</numerusform>
            <numerusform>%Ln już nie było: inny program je przeniósł lub usunął.</numerusform>
            <numerusform>%Ln już nie było: inny program je przeniósł lub usunął.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln had changed since the mailbox was checked and were not touched.</source>
        <translation>
            <numerusform>%Ln zmieniło się od sprawdzenia skrzynki i nie zostało ruszone.</numerusform>
            <numerusform>%Ln zmieniły się od sprawdzenia skrzynki i nie zostały ruszone.</numerusform>
            <numerusform>%Ln zmieniło się od sprawdzenia skrzynki i nie zostało ruszonych.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are still where they were.</source>
        <translation>
            <numerusform>%Ln nadal jest na swoim miejscu.</numerusform>
            <numerusform>%Ln nadal są na swoim miejscu.</numerusform>
            <numerusform>%Ln nadal jest na swoim miejscu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln the server did not let go; they are still where they were.</source>
        <translation>
            <numerusform>%Ln serwer nie wypuścił; nadal jest na swoim miejscu.</numerusform>
            <numerusform>%Ln serwer nie wypuścił; nadal są na swoim miejscu.</numerusform>
            <numerusform>%Ln serwer nie wypuścił; nadal są na swoim miejscu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were not reached; they are still where they were.</source>
        <translation>
            <numerusform>Do %Ln nie doszła kolej; nadal jest na swoim miejscu.</numerusform>
            <numerusform>Do %Ln nie doszła kolej; nadal są na swoim miejscu.</numerusform>
            <numerusform>Do %Ln nie doszła kolej; nadal są na swoim miejscu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The connection broke while the mail server was at work on %Ln of them. The next check looks where they are, and finishes or takes back what was begun.</source>
        <translation>
            <numerusform>Połączenie przerwało się, gdy serwer pocztowy zajmował się %Ln z nich. Następne sprawdzenie ustali, gdzie jest, i dokończy albo cofnie to, co zaczęto.</numerusform>
            <numerusform>Połączenie przerwało się, gdy serwer pocztowy zajmował się %Ln z nich. Następne sprawdzenie ustali, gdzie są, i dokończy albo cofnie to, co zaczęto.</numerusform>
            <numerusform>Połączenie przerwało się, gdy serwer pocztowy zajmował się %Ln z nich. Następne sprawdzenie ustali, gdzie są, i dokończy albo cofnie to, co zaczęto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln had been copied to Trash by an earlier clean-up and were left alone.</source>
        <translation>
            <numerusform>%Ln skopiowano do Kosza już podczas wcześniejszych porządków; pozostało bez zmian.</numerusform>
            <numerusform>%Ln skopiowano do Kosza już podczas wcześniejszych porządków; pozostały bez zmian.</numerusform>
            <numerusform>%Ln skopiowano do Kosza już podczas wcześniejszych porządków; pozostało bez zmian.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VerdictText</name>
    <message>
        <source>You sent this message yourself.</source>
        <extracomment>Verdict on a notice, in one or two sentences for a worried person.</extracomment>
        <translation>Ta wiadomość została wysłana przez Ciebie.</translation>
    </message>
    <message>
        <source>Somebody else put your address on it. It never passed through your account.</source>
        <translation>Ktoś inny umieścił na niej Twój adres. Nigdy nie przeszła przez Twoje konto.</translation>
    </message>
    <message>
        <source>It was sent through your account, but not by you. Somebody may know your password.</source>
        <translation>Wyszła przez Twoje konto, ale nie od Ciebie. Ktoś być może zna Twoje hasło.</translation>
    </message>
    <message>
        <source>No mail system wrote this notice. It is a trap: don&apos;t click, don&apos;t sign in, delete it.</source>
        <translation>Tego powiadomienia nie napisał żaden system poczty. To pułapka: proszę nie klikać, nie logować się i usunąć je.</translation>
    </message>
    <message>
        <source>The facts don&apos;t decide whether you sent this message. You may remember it yourself.</source>
        <translation>Fakty nie rozstrzygają, czy ta wiadomość jest od Ciebie. Być może to pamiętasz.</translation>
    </message>
    <message>
        <source>The records of %1 could not be looked up just now.</source>
        <extracomment>What was found about the person&apos;s own domain. %1 is the domain name. SPF, DKIM and DMARC are names of techniques.</extracomment>
        <translation>Wpisów domeny %1 nie udało się teraz sprawdzić.</translation>
    </message>
    <message>
        <source>%1 has no mail server: nobody can answer mail from there, and many servers refuse it.</source>
        <translation>%1 nie ma serwera pocztowego: nikt nie może odpowiedzieć na pocztę stamtąd, a wiele serwerów ją odrzuca.</translation>
    </message>
    <message>
        <source>%1 does not say which computers may send its mail (no SPF record). Ask whoever runs the domain to add one.</source>
        <translation>%1 nie podaje, które komputery mogą wysyłać jej pocztę (brak wpisu SPF). Warto poprosić administratora domeny o jego dodanie.</translation>
    </message>
    <message>
        <source>The list of computers that may send for %1 contains a mistake (SPF record). Until it is mended it protects nobody.</source>
        <translation>Lista komputerów, które mogą wysyłać dla %1, zawiera błąd (wpis SPF). Dopóki nie zostanie poprawiona, nikogo nie chroni.</translation>
    </message>
    <message>
        <source>The SPF record of %1 lets every computer in the world send for it. It should list only your own.</source>
        <translation>Wpis SPF domeny %1 pozwala wysyłać w jej imieniu każdemu komputerowi na świecie. Powinien wymieniać tylko Twoje.</translation>
    </message>
    <message>
        <source>The SPF record of %1 names the right computers but does not tell receivers to refuse the others.</source>
        <translation>Wpis SPF domeny %1 wymienia właściwe komputery, ale nie każe odbiorcom odrzucać pozostałych.</translation>
    </message>
    <message>
        <source>%1 says which computers may send its mail (SPF). That is good.</source>
        <translation>%1 podaje, które komputery mogą wysyłać jej pocztę (SPF). To dobrze.</translation>
    </message>
    <message>
        <source>Anybody can send as you: %1 has no DMARC policy. Ask whoever runs the domain to add one; it is the lasting cure.</source>
        <translation>Każdy może wysyłać w Twoim imieniu: %1 nie ma zasady DMARC. Warto poprosić administratora domeny o jej dodanie; to trwałe rozwiązanie.</translation>
    </message>
    <message>
        <source>%1 has a DMARC policy, but it only watches: forged mail in your name is still delivered.</source>
        <translation>%1 ma zasadę DMARC, ale ona tylko obserwuje: podrobiona poczta w Twoim imieniu i tak jest doręczana.</translation>
    </message>
    <message>
        <source>The DMARC policy of %1 contains a mistake and is ignored.</source>
        <translation>Zasada DMARC domeny %1 zawiera błąd i jest pomijana.</translation>
    </message>
    <message>
        <source>Mail forged in the name of %1 is put among junk by receivers that check (DMARC: quarantine).</source>
        <translation>Poczta podrobiona w imieniu %1 trafia do spamu u odbiorców, którzy to sprawdzają (DMARC: quarantine).</translation>
    </message>
    <message>
        <source>Mail forged in the name of %1 is refused by receivers that check (DMARC: reject). That is the best protection there is.</source>
        <translation>Pocztę podrobioną w imieniu %1 odrzucają odbiorcy, którzy to sprawdzają (DMARC: reject). Lepszej ochrony nie ma.</translation>
    </message>
    <message>
        <source>No signature of %1 was seen on your mail (DKIM). Ask your mail provider to sign it.</source>
        <translation>Na Twojej poczcie nie było widać podpisu domeny %1 (DKIM). Warto poprosić dostawcę poczty o podpisywanie.</translation>
    </message>
    <message>
        <source>Your mail is signed, but %1 does not publish the key to check it with (DKIM). Ask whoever runs the domain.</source>
        <translation>Twoja poczta jest podpisana, ale %1 nie ogłasza klucza do sprawdzenia podpisu (DKIM). Proszę zapytać administratora domeny.</translation>
    </message>
    <message>
        <source>The signing key of %1 is too short to count today (DKIM). Ask for one of 2048 bits.</source>
        <translation>Klucz podpisu domeny %1 jest za krótki jak na dzisiejsze wymagania (DKIM). Warto poprosić o klucz o długości 2048 bitów.</translation>
    </message>
    <message>
        <source>Your mail is signed, and %1 publishes the key (DKIM). That is good.</source>
        <translation>Twoja poczta jest podpisana, a %1 ogłasza klucz (DKIM). To dobrze.</translation>
    </message>
    <message>
        <source>you said so</source>
        <extracomment>How sure the program is of its answer.</extracomment>
        <translation>Twoja odpowiedź</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>nie na pewno</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>na pewno</translation>
    </message>
    <message>
        <source>almost certain</source>
        <translation>prawie na pewno</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>prawdopodobnie</translation>
    </message>
    <message>
        <source>Looking up domains is switched off. Allow it under Settings, and %1 can be checked.</source>
        <extracomment>%1 is a domain name. &quot;Settings&quot; is the name of a page of this program.</extracomment>
        <translation>Sprawdzanie domen jest wyłączone. Proszę zezwolić na nie w Ustawieniach, a będzie można sprawdzić %1.</translation>
    </message>
    <message>
        <source>%1 has a mail server that takes answers. That is good.</source>
        <translation>%1 ma serwer pocztowy, który przyjmuje odpowiedzi. To dobrze.</translation>
    </message>
    <message>
        <source>%1 belongs to your mail provider. It lets receivers take forged mail in its name, and you cannot change that yourself.</source>
        <extracomment>How well a domain is guarded against forged senders. %1 is a domain name, as in the person&apos;s e-mail address.</extracomment>
        <translation>%1 należy do Twojego dostawcy poczty. Pozwala on odbiorcom przyjmować podrobioną pocztę w imieniu tej domeny i nie możesz tego zmienić.</translation>
    </message>
    <message>
        <source>%1 belongs to your mail provider, and it asks receivers not to take forged mail in its name. There is nothing for you to do.</source>
        <translation>%1 należy do Twojego dostawcy poczty, który prosi odbiorców, by nie przyjmowali podrobionej poczty w imieniu tej domeny. Nie trzeba nic robić.</translation>
    </message>
    <message>
        <source>Anybody can send mail in the name of %1, and most receivers will take it. Show the list below to whoever runs the domain.</source>
        <translation>Każdy może wysyłać pocztę w imieniu %1, a większość odbiorców ją przyjmie. Proszę pokazać poniższą listę administratorowi domeny.</translation>
    </message>
    <message>
        <source>%1 is guarded against forged mail, but something in its records should be mended. Show the list below to whoever runs the domain.</source>
        <translation>%1 jest chroniona przed podrabianiem poczty, ale coś w jej wpisach trzeba poprawić. Proszę pokazać poniższą listę administratorowi domeny.</translation>
    </message>
    <message>
        <source>%1 is well guarded against forged mail. Receivers that don&apos;t check may still send you notices.</source>
        <translation>%1 jest dobrze chroniona przed podrabianiem poczty. Odbiorcy, którzy tego nie sprawdzają, mogą nadal przysyłać Ci powiadomienia.</translation>
    </message>
</context>
<context>
    <name>VerdictWords</name>
    <message>
        <source>Not judged</source>
        <extracomment>Verdict on a notice that could not be compared with a mailbox</extracomment>
        <translation>Bez oceny</translation>
    </message>
    <message>
        <source>Yours</source>
        <extracomment>Verdict, one word: the person sent the original themselves</extracomment>
        <translation>Twoje</translation>
    </message>
    <message>
        <source>Forged</source>
        <extracomment>Verdict, one word: somebody else put the person&apos;s address on the original</extracomment>
        <translation>Podrobione</translation>
    </message>
    <message>
        <source>Hijacked</source>
        <extracomment>Verdict, one word: the original was sent by somebody else through the person&apos;s own account</extracomment>
        <translation>Przejęte</translation>
    </message>
    <message>
        <source>Fake</source>
        <extracomment>Verdict, one word: the notice itself is a phishing lure</extracomment>
        <translation>Oszustwo</translation>
    </message>
    <message>
        <source>Unclear</source>
        <extracomment>Verdict, one word: the facts don&apos;t decide</extracomment>
        <translation>Niejasne</translation>
    </message>
    <message>
        <source>This is as good as certain.</source>
        <translation>To prawie pewne.</translation>
    </message>
    <message>
        <source>This is very likely.</source>
        <translation>To bardzo prawdopodobne.</translation>
    </message>
    <message>
        <source>This is likely, but not certain.</source>
        <translation>To prawdopodobne, ale nie pewne.</translation>
    </message>
    <message>
        <source>This is not certain.</source>
        <translation>To nie jest pewne.</translation>
    </message>
    <message>
        <source>Nothing needs your attention. Messages of yours that did not arrive will appear here.</source>
        <translation>Nic do załatwienia. Tutaj pojawiają się Twoje wiadomości, które nie dotarły.</translation>
    </message>
    <message>
        <source>No notice about a message that you sent.</source>
        <translation>Brak powiadomień o wiadomościach wysłanych przez Ciebie.</translation>
    </message>
    <message>
        <source>No forged mail. Notices about messages that somebody else sent in your name will appear here.</source>
        <translation>Brak podrobionej poczty. Tutaj pojawiają się powiadomienia o wiadomościach, które ktoś inny wysłał w Twoim imieniu.</translation>
    </message>
    <message>
        <source>No sign that anybody else has used your account. Notices about messages that somebody sent through it will appear here.</source>
        <translation>Nic nie wskazuje na to, że ktoś inny użył Twojego konta. Tutaj pojawiają się powiadomienia o wiadomościach, które ktoś przez nie wysłał.</translation>
    </message>
    <message>
        <source>No lures. Messages that only pretend to be delivery notices, to get your password, will appear here.</source>
        <translation>Brak fałszywych powiadomień. Tutaj pojawiają się wiadomości, które tylko udają powiadomienie o doręczeniu, by zdobyć Twoje hasło.</translation>
    </message>
    <message>
        <source>Nothing unclear. Notices for which the facts do not tell who sent the message will appear here.</source>
        <translation>Nic niejasnego. Tutaj pojawiają się powiadomienia, w których z faktów nie wynika, kto wysłał wiadomość.</translation>
    </message>
    <message>
        <source>No delivery notices. They come up here as soon as the mailbox has been looked through.</source>
        <translation>Brak powiadomień o doręczeniu. Pojawią się tu po przejrzeniu skrzynki.</translation>
    </message>
    <message>
        <source>Needs you</source>
        <extracomment>Name of a list: notices about which the person should do something</extracomment>
        <translation>Do załatwienia</translation>
    </message>
    <message>
        <source>All notices</source>
        <extracomment>Name of a list: every notice</extracomment>
        <translation>Wszystkie powiadomienia</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>%1 is an address, %n how many further addresses the notice is about</extracomment>
        <translation>
            <numerusform>%1 i jeszcze %Ln</numerusform>
            <numerusform>%1 i jeszcze %Ln</numerusform>
            <numerusform>%1 i jeszcze %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>No recipient named</source>
        <extracomment>Title of a notice that names neither a recipient nor a subject</extracomment>
        <translation>Nie podano odbiorcy</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>First line of a row: %1 who it was for, %2 the subject of the message</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Still trying: %1</source>
        <extracomment>Second line of a row for mail that is still on its way: %1 what stands in the way (&quot;Mailbox full&quot;)</extracomment>
        <translation>Próby trwają: %1</translation>
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
        <translation>O programie Undelivered</translation>
    </message>
    <message>
        <source>Version %1</source>
        <extracomment>%1 is a version number</extracomment>
        <translation>Wersja %1</translation>
    </message>
    <message>
        <source>Explains mail that came back, and clears away what was never yours.</source>
        <translation>Objaśnia zwróconą pocztę i sprząta to, co nigdy nie było Twoje.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. You may use it, pass it on and change it. It comes without any warranty.</source>
        <translation>Wolne oprogramowanie na licencji GNU General Public License w wersji 3 lub późniejszej. Wolno go używać, przekazywać je dalej i zmieniać. Nie ma na nie żadnej gwarancji.</translation>
    </message>
    <message>
        <source>Built with</source>
        <extracomment>Heading above a list of program libraries</extracomment>
        <translation>Zbudowano z użyciem</translation>
    </message>
    <message>
        <source>&amp;Copy the versions</source>
        <extracomment>Button: copies a list of versions, for a report of a mistake</extracomment>
        <translation>&amp;Kopiuj wersje</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Skopiowano</translation>
    </message>
</context>
<context>
    <name>undelivered::AccountViews</name>
    <message>
        <source>Sample mailbox</source>
        <translation>Skrzynka przykładowa</translation>
    </message>
    <message>
        <source>All accounts</source>
        <extracomment>First choice in a list of mail accounts</extracomment>
        <translation>Wszystkie konta</translation>
    </message>
</context>
<context>
    <name>undelivered::AddressModel</name>
    <message>
        <source>Does not exist any more</source>
        <extracomment>What has become of an e-mail address</extracomment>
        <translation>Już nie istnieje</translation>
    </message>
    <message>
        <source>Mailbox full</source>
        <translation>Skrzynka pełna</translation>
    </message>
    <message>
        <source>Has moved</source>
        <translation>Zmieniono adres</translation>
    </message>
    <message>
        <source>Refuses your mail</source>
        <translation>Odrzuca Twoją pocztę</translation>
    </message>
    <message>
        <source>Trouble on the way</source>
        <translation>Kłopoty po drodze</translation>
    </message>
    <message>
        <source>Works again</source>
        <translation>Znów działa</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Dlaczego</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>Ostatnio</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>Niepowodzenia</translation>
    </message>
</context>
<context>
    <name>undelivered::AddressesPage</name>
    <message>
        <source>&amp;Copy the addresses</source>
        <translation>&amp;Kopiuj adresy</translation>
    </message>
    <message>
        <source>Save as &amp;table (CSV)…</source>
        <translation>Zapisz jako &amp;tabelę (CSV)…</translation>
    </message>
    <message>
        <source>Save as c&amp;ontacts (vCard)…</source>
        <translation>Zapisz jako k&amp;ontakty (vCard)…</translation>
    </message>
    <message>
        <source>addresses.csv</source>
        <translation>adresy.csv</translation>
    </message>
    <message>
        <source>addresses.vcf</source>
        <translation>adresy.vcf</translation>
    </message>
    <message>
        <source>Addresses that do not work</source>
        <translation>Adresy, które nie działają</translation>
    </message>
    <message>
        <source>No address of yours has trouble.</source>
        <translation>Z żadnym z Twoich adresów nie ma kłopotów.</translation>
    </message>
    <message>
        <source>Addresses to which your own mail could not be delivered will appear here, with the reason.</source>
        <translation>Tutaj pojawiają się adresy, na które nie udało się doręczyć Twojej poczty, z podaniem powodu.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Skopiowano</translation>
    </message>
    <message numerus="yes">
        <source>%Ln address(es) do not exist any more.</source>
        <translation>
            <numerusform>%Ln adres już nie istnieje.</numerusform>
            <numerusform>%Ln adresy już nie istnieją.</numerusform>
            <numerusform>%Ln adresów już nie istnieje.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln address(es) had trouble.</source>
        <translation>
            <numerusform>%Ln adres miał kłopoty.</numerusform>
            <numerusform>%Ln adresy miały kłopoty.</numerusform>
            <numerusform>%Ln adresów miało kłopoty.</numerusform>
        </translation>
    </message>
    <message>
        <source>From the notices about mail that you sent. Take dead addresses off your lists; ask the others for another address. Choose a line to see what happened there, or press Enter on it to read the latest notice.</source>
        <translation>Na podstawie powiadomień o poczcie wysłanej przez Ciebie. Nieistniejące adresy proszę usunąć z list; pozostałe osoby poprosić o inny adres. Po wybraniu wiersza widać, co się tam stało, a Enter otwiera ostatnie powiadomienie.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Czy chodziło o %1?</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <extracomment>Button; %1 is an e-mail address</extracomment>
        <translation>Kopiuj %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>One line of an address&apos;s history: %1 when, %2 what happened (&quot;Mailbox full&quot;), %3 the subject of the message</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2. Your message: %3</source>
        <translation>%1: %2. Twoja wiadomość: %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more, further back</source>
        <translation>
            <numerusform>Jeszcze %Ln, wcześniejsze</numerusform>
            <numerusform>Jeszcze %Ln, wcześniejsze</numerusform>
            <numerusform>Jeszcze %Ln, wcześniejszych</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>undelivered::AddressesPresenter</name>
    <message>
        <source>No mail program came up. Copy the text and the addresses instead, or save a draft.</source>
        <translation>Nie otworzył się żaden program pocztowy. Proszę zamiast tego skopiować tekst i adresy albo zapisać szkic.</translation>
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
        <translation>Zrezygnuj</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Skopiowano</translation>
    </message>
    <message>
        <source>Now sign in at %1 in your browser</source>
        <extracomment>%1 is the name of a provider, such as Google</extracomment>
        <translation>Teraz proszę zalogować się w przeglądarce do %1</translation>
    </message>
    <message>
        <source>The page has been opened there. Sign in, agree that Undelivered may read your mail, and come back here. If no browser came up, copy the page&apos;s address into one on this computer.</source>
        <translation>Strona została tam otwarta. Proszę się zalogować, zgodzić się, aby Undelivered czytał Twoją pocztę, i wrócić tutaj. Jeśli przeglądarka się nie pojawiła, proszę skopiować adres strony do przeglądarki na tym komputerze.</translation>
    </message>
    <message>
        <source>You are back from the browser</source>
        <translation>Przeglądarka wróciła</translation>
    </message>
    <message>
        <source>One moment: the mailbox is being opened.</source>
        <translation>Chwileczkę: skrzynka jest otwierana.</translation>
    </message>
    <message>
        <source>Cop&amp;y the page&apos;s address</source>
        <translation>&amp;Kopiuj adres strony</translation>
    </message>
    <message>
        <source>Ope&amp;n the page again</source>
        <translation>&amp;Otwórz stronę ponownie</translation>
    </message>
</context>
<context>
    <name>undelivered::CertificatePage</name>
    <message>
        <source>from %1 to %2</source>
        <extracomment>How long a certificate is good: %1 and %2 are days</extracomment>
        <translation>od %1 do %2</translation>
    </message>
    <message>
        <source>Stop here: this is not the certificate you accepted</source>
        <translation>Stop: to nie jest certyfikat, który wcześniej przyjęto</translation>
    </message>
    <message>
        <source>%1 shows another certificate than before. Your password was not sent.</source>
        <extracomment>%1 is the name of a mail server</extracomment>
        <translation>%1 pokazuje inny certyfikat niż przedtem. Hasło nie zostało wysłane.</translation>
    </message>
    <message>
        <source>Either whoever runs the server has renewed it, or somebody stands between you and the server and wants your password. In a café, a hotel or another network that is not yours, go away and try again at home.</source>
        <translation>Albo odnowił go administrator serwera, albo ktoś stoi między Tobą a serwerem i chce zdobyć Twoje hasło. W kawiarni, hotelu lub innej obcej sieci proszę przerwać i spróbować ponownie w domu.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server, by telephone or in person, whether the certificate was renewed, and compare the new fingerprint with theirs.</source>
        <translation>Proszę zapytać administratora serwera, telefonicznie lub osobiście, czy certyfikat odnowiono, i porównać z nim nowy odcisk palca.</translation>
    </message>
    <message>
        <source>&amp;The new fingerprint is the one that the owner of the server told me</source>
        <translation>&amp;Nowy odcisk palca jest tym, który podał mi właściciel serwera</translation>
    </message>
    <message>
        <source>Accept the new certificate</source>
        <translation>Przyjmij nowy certyfikat</translation>
    </message>
    <message>
        <source>Do not connect for now</source>
        <translation>Na razie zostaw</translation>
    </message>
    <message>
        <source>Is this really your server?</source>
        <translation>Czy to na pewno Twój serwer?</translation>
    </message>
    <message>
        <source>%1 cannot prove who it is. Your password was not sent.</source>
        <extracomment>%1 is the name of a mail server</extracomment>
        <translation>%1 nie potrafi dowieść, kim jest. Hasło nie zostało wysłane.</translation>
    </message>
    <message>
        <source>Mail servers show a certificate, which somebody known has signed. This one was signed by nobody that this computer trusts. That is usual for a server of one&apos;s own at home or in a small office, and for a mail bridge that runs on this computer. With a large provider it is not: then somebody may be trying to read your password on its way.</source>
        <translation>Serwery pocztowe pokazują certyfikat, podpisany przez kogoś znanego. Tego nie podpisał nikt, komu ten komputer ufa. To normalne przy własnym serwerze w domu lub małym biurze i przy mostku pocztowym działającym na tym komputerze. U dużego dostawcy to nie jest normalne: wtedy ktoś być może próbuje podejrzeć Twoje hasło po drodze.</translation>
    </message>
    <message>
        <source>If the server is your own, or its owner told you this fingerprint, you can trust exactly this certificate. It then counts for %1 only, and Undelivered warns you as soon as the server shows another one.</source>
        <translation>Jeśli to Twój serwer albo jego właściciel podał Ci ten odcisk palca, można zaufać właśnie temu certyfikatowi. Liczy się on wtedy tylko dla %1, a Undelivered ostrzeże, gdy tylko serwer pokaże inny.</translation>
    </message>
    <message>
        <source>&amp;The server is my own, or its owner told me this fingerprint</source>
        <translation>Serwer jest &amp;mój albo jego właściciel podał mi ten odcisk palca</translation>
    </message>
    <message>
        <source>Trust it for this account</source>
        <translation>Zaufaj mu dla tego konta</translation>
    </message>
    <message>
        <source>Do not trust it</source>
        <translation>Nie ufaj mu</translation>
    </message>
    <message>
        <source>Made for</source>
        <extracomment>Whom a certificate was made for</extracomment>
        <translation>Wystawiony dla</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Podpisany przez</translation>
    </message>
    <message>
        <source>itself</source>
        <translation>samego siebie</translation>
    </message>
    <message>
        <source>Good</source>
        <extracomment>How long a certificate is good</extracomment>
        <translation>Ważny</translation>
    </message>
    <message>
        <source>New fingerprint</source>
        <translation>Nowy odcisk palca</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Odcisk palca</translation>
    </message>
    <message>
        <source>Accepted before</source>
        <translation>Przyjęty wcześniej</translation>
    </message>
</context>
<context>
    <name>undelivered::Chart</name>
    <message>
        <source>Notices over time</source>
        <translation>Powiadomienia w czasie</translation>
    </message>
    <message>
        <source>Use the left and right arrow keys to read out one bar after the other.</source>
        <translation>Strzałki w lewo i w prawo odczytują kolejne słupki.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>A span of days: %1 the first, %2 the last</extracomment>
        <translation>od %1 do %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n notice(s)</source>
        <extracomment>Read out for one bar of the chart: %1 a day or span of days, %n how many notices</extracomment>
        <translation>
            <numerusform>%1: %Ln powiadomienie</numerusform>
            <numerusform>%1: %Ln powiadomienia</numerusform>
            <numerusform>%1: %Ln powiadomień</numerusform>
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
            <numerusform>Najwięcej %1: %Ln powiadomienie</numerusform>
            <numerusform>Najwięcej %1: %Ln powiadomienia</numerusform>
            <numerusform>Najwięcej %1: %Ln powiadomień</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>undelivered::Checklist</name>
    <message>
        <source>Open clean-up</source>
        <translation>Otwórz porządki</translation>
    </message>
    <message>
        <source>Write to your contacts</source>
        <translation>Napisz do kontaktów</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Pokaż je</translation>
    </message>
</context>
<context>
    <name>undelivered::CleanUpPage</name>
    <message>
        <source>&amp;Undo: bring them back</source>
        <translation>C&amp;ofnij: przywróć je</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Postęp</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>Zatrzy&amp;maj</translation>
    </message>
    <message>
        <source>You may do something else meanwhile. What has been moved is written down, so that it can be brought back even if the connection breaks.</source>
        <translation>W tym czasie można robić coś innego. To, co przeniesiono, jest zapisane, więc da się to przywrócić nawet po przerwaniu połączenia.</translation>
    </message>
    <message>
        <source>Go &amp;on</source>
        <translation>W&amp;znów</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Wstrzymaj</translation>
    </message>
    <message>
        <source>One account is cleaned up at a time:</source>
        <translation>Porządki robi się po jednym koncie:</translation>
    </message>
</context>
<context>
    <name>undelivered::ContactsDialog</name>
    <message>
        <source>Warn your contacts</source>
        <translation>Ostrzeż swoje kontakty</translation>
    </message>
    <message>
        <source>&amp;Subject</source>
        <translation>T&amp;emat</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Tekst</translation>
    </message>
    <message>
        <source>&amp;Copy the text</source>
        <translation>&amp;Kopiuj tekst</translation>
    </message>
    <message>
        <source>Open in your &amp;mail program</source>
        <translation>Otwórz w progra&amp;mie pocztowym</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Skopiowano</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Szukaj</translation>
    </message>
    <message>
        <source>Search the contacts</source>
        <translation>Szukaj w kontaktach</translation>
    </message>
    <message>
        <source>Whom to warn</source>
        <translation>Kogo ostrzec</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>&amp;Wszyscy</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>&amp;Nikt</translation>
    </message>
    <message>
        <source>&amp;Whom to warn</source>
        <translation>Kogo &amp;ostrzec</translation>
    </message>
    <message>
        <source>&amp;Language of the message</source>
        <translation>Jęz&amp;yk wiadomości</translation>
    </message>
    <message>
        <source>Copy the a&amp;ddresses</source>
        <translation>Kopiuj a&amp;dresy</translation>
    </message>
    <message>
        <source>Sa&amp;ve as a draft…</source>
        <translation>&amp;Zapisz jako szkic…</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>One contact in a list: %1 is an e-mail address, %2 when the person last wrote to it</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Nobody is known from your Sent folder yet.</source>
        <translation>Z Twojego folderu Wysłane nie są jeszcze znane żadne osoby.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <translation>
            <numerusform>Wybrano %Ln</numerusform>
            <numerusform>Wybrano %Ln</numerusform>
            <numerusform>Wybrano %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Open part %L1 of %L2</source>
        <extracomment>Button: a message to many people goes out in several parts. %L1 is the number of the next one, %L2 how many there are</extracomment>
        <translation>Otwórz część %L1 z %L2</translation>
    </message>
    <message>
        <source>Open in your &amp;mail program again</source>
        <translation>Otwórz ponownie w progra&amp;mie pocztowym</translation>
    </message>
    <message>
        <source>A message to your contacts, ready to change as you like. It goes out from your own mail program. The recipients stand in “Bcc”, so that they do not see each other&apos;s addresses.</source>
        <translation>Wiadomość do Twoich kontaktów, którą można dowolnie zmienić. Wychodzi z Twojego programu pocztowego. Odbiorcy są w polu „UDW”, aby nie widzieli nawzajem swoich adresów.</translation>
    </message>
</context>
<context>
    <name>undelivered::DeleteDialog</name>
    <message numerus="yes">
        <source>&amp;Delete %n for good</source>
        <translation>
            <numerusform>&amp;Usuń %Ln na zawsze</numerusform>
            <numerusform>&amp;Usuń %Ln na zawsze</numerusform>
            <numerusform>&amp;Usuń %Ln na zawsze</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Usuń na zawsze</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) will be gone for good.</source>
        <translation>
            <numerusform>%Ln wiadomość zniknie na zawsze.</numerusform>
            <numerusform>%Ln wiadomości znikną na zawsze.</numerusform>
            <numerusform>%Ln wiadomości zniknie na zawsze.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody can bring them back, not even your mail provider. To be sure that you mean it, type how many there are.</source>
        <translation>Nikt nie zdoła ich przywrócić, nawet Twój dostawca poczty. Dla pewności proszę wpisać, ile ich jest.</translation>
    </message>
    <message>
        <source>Type %1 here:</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Proszę wpisać tutaj %1:</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Zachowaj je</translation>
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
        <translation>&amp;Otwórz Undelivered</translation>
    </message>
    <message>
        <source>&amp;Check now</source>
        <translation>Sprawdź &amp;teraz</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Zakończ</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwórz</translation>
    </message>
</context>
<context>
    <name>undelivered::Disclosure</name>
    <message>
        <source>open</source>
        <translation>otwarte</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>zamknięte</translation>
    </message>
</context>
<context>
    <name>undelivered::DomainPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Wstecz</translation>
    </message>
    <message>
        <source>Looking the records up</source>
        <translation>Sprawdzanie wpisów</translation>
    </message>
    <message>
        <source>Can anybody send as you?</source>
        <translation>Czy ktoś może wysyłać w Twoim imieniu?</translation>
    </message>
    <message>
        <source>Whoever runs a mail domain can publish which servers may send for it, and what others shall do with the rest. This looks up what stands there for %1, and says what is missing.</source>
        <extracomment>%1 is an account, mostly an e-mail address</extracomment>
        <translation>Administrator domeny pocztowej może ogłosić, które serwery mogą wysyłać w jej imieniu i co inni mają robić z resztą. Tutaj widać, co ogłoszono dla %1 i czego brakuje.</translation>
    </message>
    <message>
        <source>Add your mailbox first: then its domain can be looked up.</source>
        <translation>Proszę najpierw dodać swoją skrzynkę: wtedy będzie można sprawdzić jej domenę.</translation>
    </message>
    <message>
        <source>For that, your computer&apos;s name server is asked about your mail domain, and learns nothing but its name. This also switches on look-ups for telling forged mail; you can switch them off again in the settings.</source>
        <translation>W tym celu serwer nazw tego komputera zostaje zapytany o Twoją domenę pocztową i nie dowiaduje się niczego poza jej nazwą. Włącza to też sprawdzanie domen, które pomaga rozpoznać podrobioną pocztę; można je znów wyłączyć w ustawieniach.</translation>
    </message>
    <message>
        <source>&amp;Look it up</source>
        <translation>Sp&amp;rawdź</translation>
    </message>
    <message>
        <source>&amp;Allow it and look it up</source>
        <translation>&amp;Zezwól i sprawdź</translation>
    </message>
    <message>
        <source>&amp;Look it up again</source>
        <translation>Sp&amp;rawdź ponownie</translation>
    </message>
    <message>
        <source>Needs mending</source>
        <extracomment>Read out for the picture before a finding</extracomment>
        <translation>Do poprawienia</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>W porządku</translation>
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
        <translation>Spró&amp;buj ponownie</translation>
    </message>
    <message>
        <source>Technical details</source>
        <translation>Szczegóły techniczne</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Zamknij ten komunikat</translation>
    </message>
</context>
<context>
    <name>undelivered::EvidenceView</name>
    <message>
        <source>You said so yourself.</source>
        <translation>To Twoja odpowiedź.</translation>
    </message>
    <message>
        <source>What is known</source>
        <extracomment>Heading over facts about a notice whose sender is not clear</extracomment>
        <translation>Co wiadomo</translation>
    </message>
    <message>
        <source>What speaks for it</source>
        <translation>Co za tym przemawia</translation>
    </message>
    <message>
        <source>What speaks against it</source>
        <translation>Co temu przeczy</translation>
    </message>
    <message>
        <source>Speaks for: %1</source>
        <extracomment>Read out for the picture before a piece of evidence; %1 is a verdict (&quot;Forged&quot;)</extracomment>
        <translation>Przemawia za: %1</translation>
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
        <translation>Co znaczy ta wiadomość?</translation>
    </message>
    <message>
        <source>Paste the text of a notice here, as much of it as you have, or drop a saved message (.eml) on the window. It stays on this computer.</source>
        <translation>Proszę wkleić tu tekst powiadomienia, tyle, ile masz, albo upuścić na okno zapisaną wiadomość (.eml). Pozostaje na tym komputerze.</translation>
    </message>
    <message>
        <source>Op&amp;en a message…</source>
        <translation>Otwórz wiado&amp;mość…</translation>
    </message>
    <message>
        <source>Em&amp;pty</source>
        <translation>&amp;Opróżnij</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Wstecz</translation>
    </message>
    <message>
        <source>Text of the notice</source>
        <translation>Tekst powiadomienia</translation>
    </message>
    <message>
        <source>Your message could not be delivered to…</source>
        <translation>Twojej wiadomości nie można było doręczyć do…</translation>
    </message>
    <message>
        <source>The explanation will stand here.</source>
        <translation>Tu pojawi się objaśnienie.</translation>
    </message>
    <message>
        <source>From the file %1</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Z pliku %1</translation>
    </message>
</context>
<context>
    <name>undelivered::ExplainPresenter</name>
    <message>
        <source>Open a message</source>
        <translation>Otwórz wiadomość</translation>
    </message>
    <message>
        <source>Saved messages (*.eml *.msg *.txt)</source>
        <translation>Zapisane wiadomości (*.eml *.msg *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>The explanation will stand here.</source>
        <translation>Tu pojawi się objaśnienie.</translation>
    </message>
</context>
<context>
    <name>undelivered::FilterBar</name>
    <message>
        <source>Order of the list</source>
        <translation>Kolejność listy</translation>
    </message>
    <message>
        <source>Group the list</source>
        <translation>Grupowanie listy</translation>
    </message>
    <message>
        <source>Show only one reason</source>
        <translation>Pokaż tylko jeden powód</translation>
    </message>
    <message>
        <source>Show only one verdict</source>
        <translation>Pokaż tylko jedną ocenę</translation>
    </message>
    <message>
        <source>Show only one domain</source>
        <translation>Pokaż tylko jedną domenę</translation>
    </message>
    <message>
        <source>Show only one period</source>
        <translation>Pokaż tylko jeden okres</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Wyczyść filtry</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Od najnowszych</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Od najstarszych</translation>
    </message>
    <message>
        <source>By recipient</source>
        <translation>Według odbiorcy</translation>
    </message>
    <message>
        <source>By domain</source>
        <translation>Według domeny</translation>
    </message>
    <message>
        <source>By subject</source>
        <translation>Według tematu</translation>
    </message>
    <message>
        <source>By reason</source>
        <translation>Według powodu</translation>
    </message>
    <message>
        <source>By verdict</source>
        <translation>Według oceny</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>Od największych</translation>
    </message>
    <message>
        <source>Not grouped</source>
        <translation>Bez grupowania</translation>
    </message>
    <message>
        <source>Grouped by wave</source>
        <extracomment>A wave is a run of notices that belong together: one case of forging or misuse</extracomment>
        <translation>Według fal</translation>
    </message>
    <message>
        <source>Grouped by recipient</source>
        <translation>Według odbiorcy</translation>
    </message>
    <message>
        <source>Grouped by reason</source>
        <translation>Według powodu</translation>
    </message>
    <message>
        <source>Grouped by domain</source>
        <translation>Według domeny</translation>
    </message>
    <message>
        <source>Any verdict</source>
        <translation>Wszystkie oceny</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Cały czas</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Dzisiaj</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Ostatnie 7 dni</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Ostatnie 30 dni</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Ten rok</translation>
    </message>
    <message>
        <source>Search address, subject, server</source>
        <translation>Szukaj adresu, tematu, serwera</translation>
    </message>
    <message>
        <source>Search in this list</source>
        <translation>Szukaj na tej liście</translation>
    </message>
    <message>
        <source>Any reason</source>
        <translation>Wszystkie powody</translation>
    </message>
    <message>
        <source>Any domain</source>
        <translation>Wszystkie domeny</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>An entry of a list: %1 a domain (&quot;example.org&quot;), %2 how many notices are about it</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Fi&amp;lters (%1)</source>
        <extracomment>Button: opens and closes the filters; %1 is how many are set</extracomment>
        <translation>F&amp;iltry (%1)</translation>
    </message>
    <message>
        <source>Fi&amp;lters</source>
        <translation>&amp;Filtry</translation>
    </message>
</context>
<context>
    <name>undelivered::FinderPanel</name>
    <message>
        <source>S&amp;kip this step</source>
        <translation>Pomiń &amp;ten krok</translation>
    </message>
    <message>
        <source>Not right? Look further</source>
        <extracomment>Button beside a mail server that was found</extracomment>
        <translation>Nie ten? Szukaj dalej</translation>
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
        <translation>%1 nie przyjmuje haseł od programów pocztowych, tylko logowanie przez przeglądarkę. W tym celu twórca tego egzemplarza Undelivered musi go tam zarejestrować, a ten egzemplarz nie jest zarejestrowany.</translation>
    </message>
    <message>
        <source>If you have a client ID, enter it. Else save the notices as files in your mail program and open their folder here: Undelivered explains them just the same.</source>
        <translation>Jeśli masz identyfikator klienta, proszę go podać. W przeciwnym razie proszę zapisać powiadomienia jako pliki w programie pocztowym i otworzyć tu ich folder: Undelivered objaśni je tak samo.</translation>
    </message>
    <message>
        <source>Or sign in through your browser: then %1 asks for your usual password there.</source>
        <extracomment>%1 is the name of a mail provider, such as Gmail</extracomment>
        <translation>Albo proszę zalogować się przez przeglądarkę: wtedy %1 zapyta tam o Twoje zwykłe hasło.</translation>
    </message>
    <message>
        <source>Open the help page of %1</source>
        <extracomment>Button; %1 is the name of a mail provider</extracomment>
        <translation>Otwórz stronę pomocy %1</translation>
    </message>
    <message>
        <source>I know th&amp;at company</source>
        <translation>Znam tę &amp;firmę</translation>
    </message>
    <message>
        <source>Enter a &amp;client ID…</source>
        <translation>Podaj &amp;identyfikator klienta…</translation>
    </message>
    <message>
        <source>How to sign in at %1</source>
        <extracomment>%1 is the name of a mail provider</extracomment>
        <translation>Jak zalogować się w %1</translation>
    </message>
</context>
<context>
    <name>undelivered::FoldersDialog</name>
    <message>
        <source>Holds no messages, only other folders</source>
        <translation>Nie zawiera wiadomości, tylko inne foldery</translation>
    </message>
    <message>
        <source>Looked through, as you said</source>
        <translation>Przeglądany, zgodnie z Twoim życzeniem</translation>
    </message>
    <message>
        <source>Left out, as you said</source>
        <translation>Pomijany, zgodnie z Twoim życzeniem</translation>
    </message>
    <message>
        <source>Looked through: most notices come in here</source>
        <translation>Przeglądany: tu przychodzi większość powiadomień</translation>
    </message>
    <message>
        <source>Looked through: notices are often taken for junk</source>
        <translation>Przeglądany: powiadomienia często są brane za spam</translation>
    </message>
    <message>
        <source>Looked through last: it repeats the other folders</source>
        <translation>Przeglądany na końcu: powtarza inne foldery</translation>
    </message>
    <message>
        <source>Read to know what you have sent</source>
        <translation>Czytany, żeby wiedzieć, co zostało przez Ciebie wysłane</translation>
    </message>
    <message>
        <source>Left out: messages that you have not sent</source>
        <translation>Pomijany: wiadomości, które nie zostały wysłane</translation>
    </message>
    <message>
        <source>Left out: messages that were thrown away</source>
        <translation>Pomijany: wiadomości, które zostały wyrzucone</translation>
    </message>
    <message>
        <source>Looked through</source>
        <translation>Przeglądany</translation>
    </message>
    <message>
        <source>The folders of this account are known as soon as it has been checked.</source>
        <translation>Foldery tego konta będą znane, gdy tylko zostanie ono sprawdzone.</translation>
    </message>
    <message>
        <source>As &amp;proposed</source>
        <extracomment>Button: takes back what the person chose</extracomment>
        <translation>Jak za&amp;proponowano</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Foldery</translation>
    </message>
    <message>
        <source>Where to look for notices in %1</source>
        <extracomment>%1 is the name of a mail account</extracomment>
        <translation>Gdzie szukać powiadomień w %1</translation>
    </message>
    <message>
        <source>A change counts from the next check. What was found before stays known.</source>
        <translation>Zmiana obowiązuje od następnego sprawdzenia. To, co znaleziono wcześniej, pozostaje znane.</translation>
    </message>
</context>
<context>
    <name>undelivered::Frame</name>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
</context>
<context>
    <name>undelivered::LearnPage</name>
    <message>
        <source>What is all this about?</source>
        <translation>O co w tym wszystkim chodzi?</translation>
    </message>
    <message>
        <source>Who is the mailer-daemon?</source>
        <translation>Kim jest mailer-daemon?</translation>
    </message>
    <message>
        <source>Not a person. When a mail server cannot deliver a message, it writes a notice to the address that stands on the message as the sender. Such notices come from “MAILER-DAEMON” or “postmaster”. Answering them is of no use: nobody reads the answers.</source>
        <translation>To nie człowiek. Gdy serwer pocztowy nie może doręczyć wiadomości, pisze powiadomienie na adres, który widnieje na niej jako nadawca. Takie powiadomienia przychodzą od „MAILER-DAEMON” albo „postmaster”. Odpowiadanie na nie nic nie daje: nikt nie czyta odpowiedzi.</translation>
    </message>
    <message>
        <source>Why do I get notices about messages that I never wrote?</source>
        <translation>Skąd powiadomienia o wiadomościach, które nie są ode mnie?</translation>
    </message>
    <message>
        <source>Anybody can write any address on the back of an envelope, and it is the same with mail. Senders of advertising and fraud put other people&apos;s addresses on their messages. What cannot be delivered comes back to the address on it: yours. Nobody needed your password for that, and it dies down after some days.</source>
        <translation>Każdy może napisać dowolny adres na odwrocie koperty, i tak samo jest z pocztą elektroniczną. Nadawcy reklam i oszuści wpisują na swoich wiadomościach cudze adresy. To, czego nie da się doręczyć, wraca na widniejący na nich adres, czyli do Ciebie. Nikt nie potrzebował do tego Twojego hasła, a po kilku dniach to ustępuje.</translation>
    </message>
    <message>
        <source>How can I tell whether my account was misused?</source>
        <translation>Jak poznać, czy ktoś nadużył mojego konta?</translation>
    </message>
    <message>
        <source>If such a message was sent through your own account, somebody knows your password. Undelivered compares each notice with your Sent folder and with the way the message took, and says which of the two it is and how it knows.</source>
        <translation>Jeśli taka wiadomość została wysłana przez Twoje konto, ktoś zna Twoje hasło. Undelivered porównuje każde powiadomienie z Twoim folderem Wysłane i z drogą, jaką przeszła wiadomość, i mówi, który z tych przypadków zachodzi i skąd to wiadomo.</translation>
    </message>
    <message>
        <source>What are fake notices?</source>
        <translation>Czym są fałszywe powiadomienia?</translation>
    </message>
    <message>
        <source>Messages that only look like a notice: “your mailbox is full, sign in here”. No mail system wrote them. They want your password. Never open a link in them; go to your provider&apos;s page by typing its address yourself.</source>
        <translation>To wiadomości, które tylko wyglądają jak powiadomienie: „skrzynka jest pełna, proszę się tu zalogować”. Nie napisał ich żaden system poczty. Chodzi im o Twoje hasło. Proszę nigdy nie otwierać w nich linków, a na stronę dostawcy wchodzić, wpisując jej adres samodzielnie.</translation>
    </message>
    <message>
        <source>Should I send something back to annoy the forger?</source>
        <translation>Czy odesłać coś fałszerzowi, żeby mu dokuczyć?</translation>
    </message>
    <message>
        <source>No. It would reach another innocent person, whose address stands on the message, just as it happened to you.</source>
        <translation>Nie. Trafiłoby to do kolejnej niewinnej osoby, której adres widnieje na wiadomości, tak samo jak trafiło do Ciebie.</translation>
    </message>
    <message>
        <source>All codes in words</source>
        <translation>Znaczenie kodów</translation>
    </message>
    <message>
        <source>A code, such as 550 or 1.1, or a word</source>
        <translation>Kod, na przykład 550 albo 1.1, albo słowo</translation>
    </message>
    <message>
        <source>Search the codes</source>
        <translation>Szukaj w kodach</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Kody</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a code (&quot;550&quot;) or a provider (&quot;Gmail&quot;), %2 what it means</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No code and no word like that stands in this list. It may be a provider&apos;s own.</source>
        <translation>Na tej liście nie ma takiego kodu ani słowa. Może to własny kod dostawcy.</translation>
    </message>
    <message>
        <source>&amp;Explain it as a notice…</source>
        <translation>&amp;Objaśnij jako powiadomienie…</translation>
    </message>
    <message>
        <source>How does forging work, and how does it show?</source>
        <translation>Jak działa podrabianie i po czym je poznać?</translation>
    </message>
    <message>
        <source>The sender of a message is only a line that whoever sends it writes. But the message also carries traces that cannot be chosen freely: the server that handed it over, a seal that your provider puts on what really went through it, the number your mail program gave it. A notice brings a part of the message back. Undelivered compares these traces with your own mail. What nobody can know it calls unclear.</source>
        <translation>Nadawca wiadomości to tylko wiersz, który pisze wysyłający. Wiadomość nosi jednak też ślady, których nie da się dowolnie wybrać: serwer, który ją przekazał, pieczęć, którą Twój dostawca stawia na tym, co naprawdę przez niego przeszło, numer nadany przez Twój program pocztowy. Powiadomienie przynosi część wiadomości z powrotem. Undelivered porównuje te ślady z Twoją pocztą. To, czego nikt nie może wiedzieć, nazywa niejasnym.</translation>
    </message>
    <message>
        <source>How do I stay out of trouble?</source>
        <translation>Jak uniknąć kłopotów?</translation>
    </message>
    <message>
        <source>Use a password of its own for your mail, and a second step at sign-in where your provider offers it. Open no attachment and no link that you did not expect, also from people you know. Install programs and updates only from their makers&apos; pages. A message that hurries or threatens you is the one to be slow with.</source>
        <translation>Do poczty proszę używać osobnego hasła, a jeśli dostawca to oferuje, drugiego kroku przy logowaniu. Proszę nie otwierać niespodziewanych załączników ani linków, także od znajomych, a programy i aktualizacje instalować tylko ze stron ich twórców. Z wiadomością, która ponagla lub grozi, właśnie nie należy się spieszyć.</translation>
    </message>
    <message>
        <source>How do I add my mailbox?</source>
        <translation>Jak dodać skrzynkę?</translation>
    </message>
    <message>
        <source>Type your e-mail address and password. The server is found by itself; what is asked on the way is named, and you can skip it or type the server yourself under Server settings. Many providers want an app password, a second password that only lets a program read mail; the page that makes one opens with a button. Some let you in only through their page in your browser. A server that cannot prove who it is gets no password.</source>
        <translation>Proszę wpisać adres e-mail i hasło. Serwer znajdzie się sam; program pokazuje, kogo po drodze pyta, i można to pominąć albo wpisać serwer samodzielnie w „Ustawieniach serwera”. Wielu dostawców chce hasła aplikacji, drugiego hasła, które pozwala programowi tylko czytać pocztę; stronę, na której się je tworzy, otwiera przycisk. Niektórzy wpuszczają tylko przez swoją stronę w przeglądarce. Serwer, który nie potrafi dowieść, kim jest, nie dostaje hasła.</translation>
    </message>
    <message>
        <source>What does a clean-up do?</source>
        <translation>Co robią porządki?</translation>
    </message>
    <message>
        <source>It first shows which notices would go and which stay, and why. Then it moves exactly those to Trash and writes down what it moved, so that it can bring them back. Look at the mail listed on top: a flood of notices is sometimes raised so that you overlook one message from your bank.</source>
        <translation>Najpierw pokazują, które powiadomienia zostałyby przeniesione, a które zostają i dlaczego. Potem przenoszą dokładnie te do Kosza i zapisują, co przeniosły, aby można było to przywrócić. Proszę spojrzeć na pocztę wymienioną u góry: falę powiadomień wywołuje się czasem po to, by ukryć w niej jedną wiadomość z Twojego banku.</translation>
    </message>
    <message>
        <source>What do I do with addresses that do not work?</source>
        <translation>Co zrobić z adresami, które nie działają?</translation>
    </message>
    <message>
        <source>Under Addresses you find everybody whom your own mail did not reach, with the reason and since when. Take those that do not exist any more out of your address book, and ask the others for another address. You can copy the list or save it.</source>
        <translation>W „Adresach” są wszyscy, do których nie dotarła Twoja poczta, z powodem i datą. Adresy, których już nie ma, proszę usunąć z książki adresowej, a pozostałe osoby poprosić o inny. Listę można skopiować lub zapisać.</translation>
    </message>
    <message>
        <source>Can anybody send as me?</source>
        <translation>Czy ktoś może wysyłać w moim imieniu?</translation>
    </message>
    <message>
        <source>Whoever runs a mail domain can publish in public records which servers may send for it, and what others shall do with the rest. Where these records are missing, anybody can use the address. You can have your domain&apos;s looked up and explained.</source>
        <translation>Administrator domeny pocztowej może ogłosić w publicznych wpisach, które serwery mogą wysyłać w jej imieniu i co inni mają robić z resztą. Gdzie tych wpisów brakuje, adresu może użyć każdy. Tutaj można sprawdzić wpisy swojej domeny i przeczytać ich objaśnienie.</translation>
    </message>
    <message>
        <source>&amp;Check my domain…</source>
        <translation>Sprawdź moją &amp;domenę…</translation>
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
        <translation>Przegląd</translation>
    </message>
    <message>
        <source>Clean-up</source>
        <translation>Porządki</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adresy</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Wyjaśnienia</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>Open a folder of saved mail</source>
        <translation>Otwórz folder z zapisaną pocztą</translation>
    </message>
    <message>
        <source>Undelivered goes on checking</source>
        <translation>Undelivered sprawdza dalej</translation>
    </message>
    <message>
        <source>Its icon in the tray brings the window back, and ends the program. You can change this in the settings.</source>
        <translation>Jego ikona w zasobniku przywraca okno i kończy program. Można to zmienić w ustawieniach.</translation>
    </message>
</context>
<context>
    <name>undelivered::Navigation</name>
    <message>
        <source>Places</source>
        <translation>Miejsca</translation>
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
        <translation>Powiadomienie</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Ocena</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Odbiorca</translation>
    </message>
    <message>
        <source>Your message</source>
        <translation>Twoja wiadomość</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Dlaczego</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kiedy</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Rozmiar</translation>
    </message>
    <message>
        <source>%1. %2, listed below.</source>
        <extracomment>Read out for a row that stands for several notices: %1 what they have in common, %2 how many (&quot;214 notices&quot;)</extracomment>
        <translation>%1. %2, wymienione poniżej.</translation>
    </message>
    <message>
        <source>%1. %2, closed.</source>
        <extracomment>Read out for a row that stands for several notices: %1 what they have in common, %2 how many (&quot;214 notices&quot;)</extracomment>
        <translation>%1. %2, zwinięte.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A run of notices: %1 a verdict (&quot;Forged&quot;), %2 a day</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <extracomment>A run of notices: %1 a verdict (&quot;Forged&quot;), %2 and %3 its first and last day</extracomment>
        <translation>%1, od %2 do %3</translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s)</source>
        <translation>
            <numerusform>%Ln powiadomienie</numerusform>
            <numerusform>%Ln powiadomienia</numerusform>
            <numerusform>%Ln powiadomień</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s), mostly “%1”</source>
        <extracomment>%n how many notices, %1 the commonest subject of the messages they are about</extracomment>
        <translation>
            <numerusform>%Ln powiadomienie, głównie „%1”</numerusform>
            <numerusform>%Ln powiadomienia, głównie „%1”</numerusform>
            <numerusform>%Ln powiadomień, głównie „%1”</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>undelivered::NoticePane</name>
    <message>
        <source>Mo&amp;ve to Trash…</source>
        <translation>Przenieś &amp;do Kosza…</translation>
    </message>
    <message>
        <source>Show what to do</source>
        <translation>Pokaż, co robić</translation>
    </message>
    <message>
        <source>I &amp;did send this</source>
        <translation>&amp;To ode mnie</translation>
    </message>
    <message>
        <source>&amp;Not mine</source>
        <translation>To &amp;nie ode mnie</translation>
    </message>
    <message>
        <source>Take my answer back</source>
        <translation>Wycofaj moją odpowiedź</translation>
    </message>
    <message>
        <source>How do we know?</source>
        <translation>Skąd to wiadomo?</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Szczegóły</translation>
    </message>
    <message>
        <source>The notice as it came</source>
        <translation>Powiadomienie w oryginale</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Skopiowano</translation>
    </message>
    <message>
        <source>Choose a notice to read it.</source>
        <translation>Proszę wybrać powiadomienie, aby je przeczytać.</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Wróć do listy</translation>
    </message>
    <message>
        <source>You said so yourself.</source>
        <translation>To Twoja odpowiedź.</translation>
    </message>
    <message>
        <source>Without your mailbox nobody can tell who sent the message.</source>
        <translation>Bez Twojej skrzynki nikt nie powie, kto wysłał wiadomość.</translation>
    </message>
    <message>
        <source>There is nothing to answer and nothing to repair. You can move the notice to Trash.</source>
        <translation>Nie ma na co odpowiadać ani czego naprawiać. Powiadomienie można przenieść do Kosza.</translation>
    </message>
    <message>
        <source>Do not open links or attachments in it, and do not sign in anywhere because of it. Delete it.</source>
        <translation>Proszę nie otwierać w nim linków ani załączników i nigdzie się z jego powodu nie logować. Proszę je usunąć.</translation>
    </message>
    <message>
        <source>If you have typed your password on such a page, change the password now.</source>
        <translation>Jeśli na takiej stronie zostało wpisane Twoje hasło, proszę je teraz zmienić.</translation>
    </message>
    <message>
        <source>Secure your account now: the steps are on the overview. Keep this notice until they are done.</source>
        <translation>Proszę teraz zabezpieczyć swoje konto: kroki są w Przeglądzie. Do ich wykonania proszę zachować to powiadomienie.</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Co robić</translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>Number in a list of steps; %1 is the number</extracomment>
        <translation>%1.</translation>
    </message>
    <message numerus="yes">
        <source>%n more recipient(s).</source>
        <translation>
            <numerusform>Jeszcze %Ln odbiorca.</numerusform>
            <numerusform>Jeszcze %Ln odbiorców.</numerusform>
            <numerusform>Jeszcze %Ln odbiorców.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy this address</source>
        <translation>Kopiuj ten adres</translation>
    </message>
    <message>
        <source>Copy the facts for them</source>
        <translation>Kopiuj dane do przekazania</translation>
    </message>
    <message>
        <source>The way it took</source>
        <translation>Przebyta droga</translation>
    </message>
    <message>
        <source>What would decide it</source>
        <translation>Co by to rozstrzygnęło</translation>
    </message>
    <message>
        <source>Save or &amp;print…</source>
        <translation>Zapisz lub wydruk&amp;uj…</translation>
    </message>
</context>
<context>
    <name>undelivered::NoticesPage</name>
    <message>
        <source>Move to Trash…</source>
        <translation>Przenieś do Kosza…</translation>
    </message>
    <message>
        <source>I did send this</source>
        <translation>To ode mnie</translation>
    </message>
    <message>
        <source>Not mine</source>
        <translation>To nie ode mnie</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Powiadomienia</translation>
    </message>
    <message>
        <source>Nothing in this list fits the search and the filters.</source>
        <translation>Nic na tej liście nie pasuje do wyszukiwania i filtrów.</translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s)</source>
        <translation>
            <numerusform>%Ln powiadomienie</numerusform>
            <numerusform>%Ln powiadomienia</numerusform>
            <numerusform>%Ln powiadomień</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s) selected</source>
        <translation>
            <numerusform>Wybrano %Ln powiadomienie</numerusform>
            <numerusform>Wybrano %Ln powiadomienia</numerusform>
            <numerusform>Wybrano %Ln powiadomień</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a notice to read it.</source>
        <translation>Proszę wybrać powiadomienie, aby je przeczytać.</translation>
    </message>
    <message>
        <source>&amp;Copy the address</source>
        <translation>&amp;Kopiuj adres</translation>
    </message>
    <message>
        <source>&amp;Select all like this</source>
        <translation>Z&amp;aznacz wszystkie podobne</translation>
    </message>
    <message>
        <source>I &amp;did send this</source>
        <translation>&amp;To ode mnie</translation>
    </message>
    <message>
        <source>&amp;Not mine</source>
        <translation>To &amp;nie ode mnie</translation>
    </message>
    <message>
        <source>Mo&amp;ve to Trash…</source>
        <translation>Przenieś &amp;do Kosza…</translation>
    </message>
    <message>
        <source>Take my answer back</source>
        <translation>Wycofaj moją odpowiedź</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Cofnij to</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n notice(s)</source>
        <translation>
            <numerusform>%1 z %Ln powiadomienia</numerusform>
            <numerusform>%1 z %Ln powiadomień</numerusform>
            <numerusform>%1 z %Ln powiadomień</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your answer about %n notice(s) is taken back.</source>
        <translation>
            <numerusform>Odpowiedź na temat %Ln powiadomienia została cofnięta.</numerusform>
            <numerusform>Odpowiedź na temat %Ln powiadomień została cofnięta.</numerusform>
            <numerusform>Odpowiedź na temat %Ln powiadomień została cofnięta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Noted: %n notice(s) about mail of yours.</source>
        <translation>
            <numerusform>Zapisano: %Ln powiadomienie o Twojej poczcie.</numerusform>
            <numerusform>Zapisano: %Ln powiadomienia o Twojej poczcie.</numerusform>
            <numerusform>Zapisano: %Ln powiadomień o Twojej poczcie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Noted: %n notice(s) about mail that is not yours.</source>
        <translation>
            <numerusform>Zapisano: %Ln powiadomienie o poczcie, która nie jest Twoja.</numerusform>
            <numerusform>Zapisano: %Ln powiadomienia o poczcie, która nie jest Twoja.</numerusform>
            <numerusform>Zapisano: %Ln powiadomień o poczcie, która nie jest Twoja.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Take my answer back</source>
        <translation>&amp;Wycofaj moją odpowiedź</translation>
    </message>
    <message>
        <source>Of the same &amp;wave</source>
        <translation>&amp;Z tej samej fali</translation>
    </message>
    <message>
        <source>With the same &amp;reason and verdict</source>
        <translation>Z tym samym powodem i &amp;oceną</translation>
    </message>
    <message>
        <source>With the same &amp;subject</source>
        <translation>Z t&amp;ym samym tematem</translation>
    </message>
</context>
<context>
    <name>undelivered::OverviewPage</name>
    <message>
        <source>&amp;Check now</source>
        <translation>Sprawdź &amp;teraz</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Pokaż je</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Co robić</translation>
    </message>
    <message>
        <source>Looking through your mailbox. The first notices come up in a moment.</source>
        <translation>Trwa przeglądanie skrzynki. Pierwsze powiadomienia pojawią się za chwilę.</translation>
    </message>
    <message>
        <source>This mailbox has not been looked through yet.</source>
        <translation>Tej skrzynki jeszcze nie przejrzano.</translation>
    </message>
    <message>
        <source>%1, being checked now</source>
        <extracomment>%1 is the name of a mail account; the program is looking through it</extracomment>
        <translation>%1, trwa sprawdzanie</translation>
    </message>
    <message>
        <source>%1, checked %2</source>
        <extracomment>%1 is the name of a mail account, %2 a day and time</extracomment>
        <translation>%1, sprawdzono: %2</translation>
    </message>
    <message>
        <source>When a message of yours comes back, or somebody misuses your address, you will see it here: what happened, how we know, and what to do.</source>
        <translation>Gdy wróci Twoja wiadomość albo ktoś nadużyje Twojego adresu, zobaczysz to tutaj: co się stało, skąd to wiadomo i co robić.</translation>
    </message>
    <message>
        <source>Notices per day</source>
        <translation>Powiadomienia dziennie</translation>
    </message>
    <message>
        <source>Notices per week</source>
        <translation>Powiadomienia tygodniowo</translation>
    </message>
    <message>
        <source>Notices per month</source>
        <translation>Powiadomienia miesięcznie</translation>
    </message>
    <message numerus="yes">
        <source>Clean up %n forged notice(s)…</source>
        <translation>
            <numerusform>Uprzątnij %Ln podrobione powiadomienie…</numerusform>
            <numerusform>Uprzątnij %Ln podrobione powiadomienia…</numerusform>
            <numerusform>Uprzątnij %Ln podrobionych powiadomień…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clean up %n fake notice(s)…</source>
        <translation>
            <numerusform>Uprzątnij %Ln fałszywe powiadomienie…</numerusform>
            <numerusform>Uprzątnij %Ln fałszywe powiadomienia…</numerusform>
            <numerusform>Uprzątnij %Ln fałszywych powiadomień…</numerusform>
        </translation>
    </message>
    <message>
        <source>Show what did not arrive</source>
        <translation>Pokaż, co nie dotarło</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>Obejrzyj je</translation>
    </message>
    <message>
        <source>Your mailbox cannot be reached just now, and nothing is known of it yet.</source>
        <translation>Twoja skrzynka jest teraz nieosiągalna i nic o niej jeszcze nie wiadomo.</translation>
    </message>
    <message>
        <source>Your mailbox could not be looked through.</source>
        <translation>Nie udało się przejrzeć Twojej skrzynki.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>%1 is the name of a mail account, %2 what is being done there (&quot;Reading notices in INBOX: 120 of 214&quot;)</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1, could not be checked just now. This is what was known on %2.</source>
        <extracomment>%1 is the name of a mail account, %2 a day and time</extracomment>
        <translation>%1, teraz nie dało się sprawdzić. Oto stan z: %2.</translation>
    </message>
    <message>
        <source>%1, could not be checked just now. This is what was known before.</source>
        <extracomment>%1 is the name of a mail account</extracomment>
        <translation>%1, teraz nie dało się sprawdzić. Oto, co było wiadomo wcześniej.</translation>
    </message>
</context>
<context>
    <name>undelivered::OverviewPresenter</name>
    <message>
        <source>This is about %1.</source>
        <extracomment>%1 is the name of a mail account, or a list of them: those that the sentence above speaks of</extracomment>
        <translation>Chodzi o: %1.</translation>
    </message>
</context>
<context>
    <name>undelivered::ProgressStrip</name>
    <message>
        <source>Running work</source>
        <translation>Trwające prace</translation>
    </message>
    <message>
        <source>All work (%1)</source>
        <extracomment>Button: opens the list of everything that is going on; %1 is how many there are</extracomment>
        <translation>Wszystkie prace (%1)</translation>
    </message>
</context>
<context>
    <name>undelivered::RawNotice</name>
    <message>
        <source>Previous place</source>
        <translation>Poprzednie miejsce</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Następne miejsce</translation>
    </message>
    <message>
        <source>Search in the notice</source>
        <translation>Szukaj w powiadomieniu</translation>
    </message>
    <message>
        <source>The notice as it came</source>
        <translation>Powiadomienie w oryginale</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nie znaleziono</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Which of the places that were found is shown: %1 of %2</extracomment>
        <translation>%1 z %2</translation>
    </message>
</context>
<context>
    <name>undelivered::ReportDialog</name>
    <message>
        <source>&amp;Leave out names and mailbox names of other people</source>
        <translation>Pomiń &amp;nazwiska i nazwy skrzynek innych osób</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Raport</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>Raport</translation>
    </message>
    <message>
        <source>Save as &amp;PDF…</source>
        <translation>Zapisz jako P&amp;DF…</translation>
    </message>
    <message>
        <source>Save as &amp;web page…</source>
        <translation>Zapisz jako stronę &amp;WWW…</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>Wyd&amp;rukuj…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>For whoever can help you: your provider, or the one on the other side. It holds what is known of this, and nothing else from your mailbox.</source>
        <translation>Dla tych, którzy mogą pomóc: dla Twojego dostawcy albo tego po drugiej stronie. Zawiera to, co o tej sprawie wiadomo, i nic więcej z Twojej skrzynki.</translation>
    </message>
</context>
<context>
    <name>undelivered::ReportPresenter</name>
    <message>
        <source>delivery notice</source>
        <extracomment>Proposed name of a file, without its ending</extracomment>
        <translation>powiadomienie o doręczeniu</translation>
    </message>
    <message>
        <source>mailbox report</source>
        <extracomment>Proposed name of a file, without its ending</extracomment>
        <translation>raport o skrzynce</translation>
    </message>
</context>
<context>
    <name>undelivered::RouteView</name>
    <message>
        <source>The first stations are as the message itself tells them. A forger can invent those.</source>
        <translation>Pierwsze stacje podano tak, jak mówi o nich sama wiadomość. Fałszerz może je zmyślić.</translation>
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
        <translation>Szyfrowane od początku (TLS)</translation>
    </message>
    <message>
        <source>Switched to encrypted (STARTTLS)</source>
        <translation>Przełączane na szyfrowane (STARTTLS)</translation>
    </message>
    <message>
        <source>if it is not the address</source>
        <translation>jeśli to nie adres</translation>
    </message>
    <message>
        <source>IMAP ser&amp;ver</source>
        <extracomment>Label of a field for the name of a mail server</extracomment>
        <translation>Serwer &amp;IMAP</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>P&amp;ort</translation>
    </message>
    <message>
        <source>Se&amp;curity</source>
        <extracomment>Label of a choice: how the connection is encrypted</extracomment>
        <translation>&amp;Zabezpieczenie</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Użytkownik</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Hasło</translation>
    </message>
    <message>
        <source>Browser, at %1</source>
        <extracomment>A way to sign in; %1 is a provider&apos;s name, such as Google</extracomment>
        <translation>Przeglądarka, w %1</translation>
    </message>
    <message>
        <source>Sign in b&amp;y</source>
        <extracomment>Label of a choice: password, or through the browser</extracomment>
        <translation>&amp;Logowanie</translation>
    </message>
</context>
<context>
    <name>undelivered::SettingsPage</name>
    <message>
        <source>&amp;Add an account…</source>
        <translation>&amp;Dodaj konto…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Usuń…</translation>
    </message>
    <message>
        <source>Look up &amp;domain records to tell forged mail more surely</source>
        <translation>Sp&amp;rawdzaj domeny, by pewniej poznać podróbki</translation>
    </message>
    <message>
        <source>About &amp;Undelivered</source>
        <translation>&amp;O programie Undelivered</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konta</translation>
    </message>
    <message>
        <source>What leaves this computer</source>
        <translation>Co opuszcza ten komputer</translation>
    </message>
    <message>
        <source>Undelivered talks to your own mail server, and to nobody else unless you allow it below. It reads your mail there and, when you say so, moves notices to Trash. No pictures or links in messages are ever loaded, nothing about you is reported to anybody.</source>
        <translation>Undelivered łączy się z Twoim serwerem pocztowym i z nikim więcej, chyba że poniżej na to pozwolisz. Czyta tam pocztę i, na Twoje polecenie, przenosi powiadomienia do Kosza. Obrazy i linki z wiadomości nigdy nie są pobierane, a żadne informacje o Tobie nie są nikomu przekazywane.</translation>
    </message>
    <message>
        <source>When this is on, the public records of the domains that stand in a notice are asked for, as your mail program does for every message it sends. Whoever runs your network can see which domains are asked for. Your mail itself is never sent.</source>
        <translation>Wtedy odpytywane są publiczne wpisy domen wymienionych w powiadomieniu, tak jak robi to program pocztowy przy każdej wysyłanej wiadomości. Administrator sieci może zobaczyć, o które domeny program pyta. Sama poczta nigdy nie jest wysyłana.</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>Wygląd i język</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>A size of text in percent</extracomment>
        <translation>Jak w systemie</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Jasne</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Ciemne</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>Jęz&amp;yk</translation>
    </message>
    <message>
        <source>sample mailbox</source>
        <translation>skrzynka przykładowa</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>One account: %1 its name, %2 the server or folder</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>Usuń konto</translation>
    </message>
    <message>
        <source>Remove %1 from Undelivered?</source>
        <translation>Usunąć %1 z programu Undelivered?</translation>
    </message>
    <message>
        <source>Undelivered forgets what it knows of this mailbox, its list of past clean-ups included. Your mail stays as it is.</source>
        <translation>Undelivered zapomni, co wie o tej skrzynce, łącznie z listą dawnych porządków. Poczta pozostanie bez zmian.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Zostaw</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Kolory</translation>
    </message>
    <message>
        <source>&amp;Sign in again…</source>
        <translation>&amp;Zaloguj się ponownie…</translation>
    </message>
    <message>
        <source>Tell me when a message of mine did not arri&amp;ve</source>
        <translation>Powiadom, &amp;gdy moja wiadomość nie dotarła</translation>
    </message>
    <message>
        <source>&amp;Keep checking when I close the window</source>
        <translation>Sprawdzaj d&amp;alej po zamknięciu okna</translation>
    </message>
    <message>
        <source>Your desktop has no place for the icon by which the window would come back, so this cannot be switched on.</source>
        <translation>Ten pulpit nie ma miejsca na ikonę, przez którą okno by wróciło, więc nie można tego włączyć.</translation>
    </message>
    <message>
        <source>Check m&amp;y domain…</source>
        <translation>Sprawdź &amp;moją domenę…</translation>
    </message>
    <message>
        <source>What a clean-up does</source>
        <translation>Co robią porządki</translation>
    </message>
    <message>
        <source>A clean-up moves notices to the Trash folder of the mailbox, where your mail program finds them. Your provider empties Trash by its own rules, often after some weeks. Until then a clean-up can be undone, also on another day. Only what you delete for good cannot be brought back.</source>
        <translation>Porządki przenoszą powiadomienia do Kosza tej skrzynki, gdzie znajdzie je program pocztowy. Dostawca opróżnia Kosz według własnych zasad, często po kilku tygodniach. Do tego czasu porządki można cofnąć, także innego dnia. Tylko tego, co usunięto na zawsze, nie da się przywrócić.</translation>
    </message>
    <message>
        <source>Checks and notifications</source>
        <translation>Sprawdzanie i powiadamianie</translation>
    </message>
    <message>
        <source>Only when I ask</source>
        <extracomment>How often the mailboxes are looked at by themselves</extracomment>
        <translation>Tylko na żądanie</translation>
    </message>
    <message numerus="yes">
        <source>Every %Ln minute(s)</source>
        <translation>
            <numerusform>Co %Ln minutę</numerusform>
            <numerusform>Co %Ln minuty</numerusform>
            <numerusform>Co %Ln minut</numerusform>
        </translation>
    </message>
    <message>
        <source>Look for &amp;new notices</source>
        <extracomment>Label of a choice: &quot;every 15 minutes&quot;</extracomment>
        <translation>Szukaj &amp;nowych powiadomień</translation>
    </message>
    <message>
        <source>One short message for each of your own that came back, and only one for a whole storm of forged mail.</source>
        <translation>Jedno krótkie powiadomienie o każdej Twojej wiadomości, która wróciła, i tylko jedno o całej fali podrobionej poczty.</translation>
    </message>
    <message>
        <source>When you add an account, the mail domain is asked where its server is. When this is on, a public directory is asked as well, and learns the domain, never your address.</source>
        <translation>Przy dodawaniu konta domena pocztowa jest pytana, gdzie jest jej serwer. Z tą opcją pytany jest też publiczny spis; dowiaduje się o domenie, nigdy o Twoim adresie.</translation>
    </message>
    <message>
        <source>Signing in through the browser</source>
        <translation>Logowanie przez przeglądarkę</translation>
    </message>
    <message>
        <source>Some providers let a program in only if it is registered with them. Anyone can register it there, you too, free of charge. What you get is a client ID, which goes here.</source>
        <translation>Niektórzy dostawcy wpuszczają program tylko wtedy, gdy jest u nich zarejestrowany. Kto go zarejestruje (możesz to zrobić także Ty, bezpłatnie), dostaje identyfikator klienta, który wpisuje się tutaj.</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Wysoki kontrast</translation>
    </message>
    <message>
        <source>%L1 %</source>
        <translation>%L1 %</translation>
    </message>
    <message>
        <source>T&amp;ext size</source>
        <translation>Rozmiar t&amp;ekstu</translation>
    </message>
    <message>
        <source>Client ID at %1</source>
        <extracomment>%1 is the name of a provider, such as Google</extracomment>
        <translation>Identyfikator klienta w %1</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>wbudowany</translation>
    </message>
    <message>
        <source>none: not possible yet</source>
        <translation>brak: jeszcze niemożliwe</translation>
    </message>
    <message>
        <source>Register</source>
        <extracomment>Button: opens the page where a program is registered</extracomment>
        <translation>Zarejestruj</translation>
    </message>
    <message>
        <source>Register at %1</source>
        <extracomment>%1 is the name of a provider, such as Google</extracomment>
        <translation>Zarejestruj w %1</translation>
    </message>
    <message>
        <source>Also ask &amp;Thunderbird&apos;s public directory</source>
        <translation>Pytaj też publiczny spis &amp;Thunderbirda</translation>
    </message>
    <message>
        <source>F&amp;olders…</source>
        <translation>&amp;Foldery…</translation>
    </message>
</context>
<context>
    <name>undelivered::SignInPresenter</name>
    <message>
        <source>The mail server of %1 could not be found. Its name stands in your provider&apos;s help pages, often as “IMAP server” or “incoming mail”.</source>
        <extracomment>%1 is a mail domain, such as example.org</extracomment>
        <translation>Serwera pocztowego %1 nie udało się znaleźć. Jego nazwa jest na stronach pomocy dostawcy, często jako „serwer IMAP” albo „poczta przychodząca”.</translation>
    </message>
</context>
<context>
    <name>undelivered::SweepHistory</name>
    <message numerus="yes">
        <source>%n message(s) deleted for good</source>
        <translation>
            <numerusform>%Ln wiadomość usunięto na zawsze</numerusform>
            <numerusform>%Ln wiadomości usunięto na zawsze</numerusform>
            <numerusform>%Ln wiadomości usunięto na zawsze</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) moved to %1</source>
        <extracomment>A clean-up of the past: %n how many messages, %1 the name of a mail folder</extracomment>
        <translation>
            <numerusform>%Ln wiadomość przeniesiono do folderu %1</numerusform>
            <numerusform>%Ln wiadomości przeniesiono do folderu %1</numerusform>
            <numerusform>%Ln wiadomości przeniesiono do folderu %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Still going on</source>
        <translation>Jeszcze trwa</translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation>Przywrócono</translation>
    </message>
    <message>
        <source>Cut off; it is settled with the next check</source>
        <translation>Przerwane; następne sprawdzenie to dokończy</translation>
    </message>
    <message>
        <source>Cannot be brought back</source>
        <translation>Nie da się przywrócić</translation>
    </message>
    <message>
        <source>Deleted for good later</source>
        <translation>Później usunięto na zawsze</translation>
    </message>
    <message>
        <source>%1 of %2 lie in Trash</source>
        <extracomment>%1 of %2 messages that a clean-up moved</extracomment>
        <translation>%1 z %2 jest w Koszu</translation>
    </message>
    <message>
        <source>In Trash</source>
        <translation>W Koszu</translation>
    </message>
    <message>
        <source>Earlier clean-ups</source>
        <translation>Wcześniejsze porządki</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>One clean-up of the past: %1 day and time, %2 what was done (&quot;21 messages moved to Trash&quot;)</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Przywróć</translation>
    </message>
    <message>
        <source>Bring back: %1</source>
        <translation>Przywróć: %1</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>Usuń na zawsze…</translation>
    </message>
    <message>
        <source>Delete for good: %1</source>
        <translation>Usuń na zawsze: %1</translation>
    </message>
</context>
<context>
    <name>undelivered::SweepPreview</name>
    <message>
        <source>A code to sign in</source>
        <extracomment>What a message about the security of an account is about, in two or three words</extracomment>
        <translation>Kod logowania</translation>
    </message>
    <message>
        <source>A password</source>
        <translation>Hasło</translation>
    </message>
    <message>
        <source>A sign-in</source>
        <translation>Logowanie</translation>
    </message>
    <message>
        <source>A payment</source>
        <translation>Płatność</translation>
    </message>
    <message>
        <source>An order</source>
        <translation>Zamówienie</translation>
    </message>
    <message>
        <source>An account&apos;s safety</source>
        <translation>Bezpieczeństwo konta</translation>
    </message>
    <message>
        <source>Move to &amp;Trash</source>
        <translation>Przenieś do &amp;Kosza</translation>
    </message>
    <message>
        <source>Delete fo&amp;r good</source>
        <translation>Usuń na za&amp;wsze</translation>
    </message>
    <message>
        <source>Leave everything as it is</source>
        <translation>Zostaw wszystko bez zmian</translation>
    </message>
    <message>
        <source>This mail server cannot delete single messages for good.</source>
        <translation>Ten serwer pocztowy nie potrafi usuwać pojedynczych wiadomości na zawsze.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Czego dotyczy</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Temat</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kiedy</translation>
    </message>
    <message>
        <source>Mail about security of the same days</source>
        <translation>Poczta o bezpieczeństwie z tych samych dni</translation>
    </message>
    <message>
        <source>Please look at these first</source>
        <translation>Proszę najpierw na to spojrzeć</translation>
    </message>
    <message>
        <source>What goes and what stays</source>
        <translation>Co uprzątnąć, a co zostaje</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>Do uprzątnięcia</translation>
    </message>
    <message>
        <source>What stays</source>
        <translation>Co zostaje</translation>
    </message>
    <message>
        <source>Forged (%1)</source>
        <extracomment>A box to tick: %1 how many forged notices there are</extracomment>
        <translation>Podrobione (%1)</translation>
    </message>
    <message>
        <source>Fake (%1)</source>
        <extracomment>A box to tick: %1 how many fake notices there are</extracomment>
        <translation>Oszustwo (%1)</translation>
    </message>
    <message>
        <source>What stays, and why, stands below.</source>
        <translation>Poniżej podano, co zostaje i dlaczego.</translation>
    </message>
    <message>
        <source>Together %1. They are deleted from the server and cannot be brought back. Everything else stays where it is.</source>
        <extracomment>%1 is an amount of data (&quot;3.4 MB&quot;)</extracomment>
        <translation>Razem %1. Zostaną usunięte z serwera i nie da się ich przywrócić. Wszystko inne zostaje na miejscu.</translation>
    </message>
    <message>
        <source>Together %1. They move to your mailbox&apos;s own Trash, and you can bring them back from here. Everything else stays where it is.</source>
        <extracomment>%1 is an amount of data (&quot;3.4 MB&quot;)</extracomment>
        <translation>Razem %1. Trafią do Kosza tej skrzynki i można je stąd przywrócić. Wszystko inne zostaje na miejscu.</translation>
    </message>
    <message>
        <source>Together %1. They move to the folder %2, which is made for them, and you can bring them back from here. Everything else stays where it is.</source>
        <extracomment>%1 is an amount of data (&quot;3.4 MB&quot;), %2 the name of a mail folder</extracomment>
        <translation>Razem %1. Trafią do folderu %2, który dla nich powstanie, i można je stąd przywrócić. Wszystko inne zostaje na miejscu.</translation>
    </message>
    <message>
        <source>Together %1. They move to the folder %2, and you can bring them back from here. Everything else stays where it is.</source>
        <extracomment>%1 is an amount of data (&quot;3.4 MB&quot;), %2 the name of a mail folder</extracomment>
        <translation>Razem %1. Trafią do folderu %2 i można je stąd przywrócić. Wszystko inne zostaje na miejscu.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them are neither forged nor fake. They go only because you chose them by hand.</source>
        <translation>
            <numerusform>%Ln z nich nie jest ani podrobione, ani oszustwem. Trafia tu tylko dlatego, że wybrano je ręcznie.</numerusform>
            <numerusform>%Ln z nich nie są ani podrobione, ani oszustwem. Trafiają tu tylko dlatego, że wybrano je ręcznie.</numerusform>
            <numerusform>%Ln z nich nie jest ani podrobionych, ani oszustwem. Trafiają tu tylko dlatego, że wybrano je ręcznie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Will go (%1)</source>
        <extracomment>A tab: %1 how many messages go</extracomment>
        <translation>Do uprzątnięcia (%1)</translation>
    </message>
    <message>
        <source>Will stay (%1)</source>
        <extracomment>A tab: %1 how many messages stay</extracomment>
        <translation>Zostają (%1)</translation>
    </message>
    <message>
        <source>There is nothing to clean up.</source>
        <translation>Nie ma czego porządkować.</translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s) would be deleted for good.</source>
        <translation>
            <numerusform>%Ln powiadomienie zostałoby usunięte na zawsze.</numerusform>
            <numerusform>%Ln powiadomienia zostałyby usunięte na zawsze.</numerusform>
            <numerusform>%Ln powiadomień zostałoby usuniętych na zawsze.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s) would go to Trash.</source>
        <translation>
            <numerusform>Do Kosza trafiłoby %Ln powiadomienie.</numerusform>
            <numerusform>Do Kosza trafiłyby %Ln powiadomienia.</numerusform>
            <numerusform>Do Kosza trafiłoby %Ln powiadomień.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete %n for good…</source>
        <extracomment>The button that does it; %n is a number</extracomment>
        <translation>
            <numerusform>&amp;Usuń %Ln na zawsze…</numerusform>
            <numerusform>&amp;Usuń %Ln na zawsze…</numerusform>
            <numerusform>&amp;Usuń %Ln na zawsze…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mo&amp;ve %n to Trash</source>
        <translation>
            <numerusform>Przenieś %Ln &amp;do Kosza</numerusform>
            <numerusform>Przenieś %Ln &amp;do Kosza</numerusform>
            <numerusform>Przenieś %Ln &amp;do Kosza</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) of the same days seem to be about the security of an account. A flood of notices is sometimes meant to bury such a message. They stay in any case.</source>
        <translation>
            <numerusform>%Ln wiadomość z tych samych dni dotyczy chyba bezpieczeństwa konta. Fala powiadomień ma czasem taką wiadomość zasypać. W każdym razie zostaje.</numerusform>
            <numerusform>%Ln wiadomości z tych samych dni dotyczą chyba bezpieczeństwa konta. Fala powiadomień ma czasem taką wiadomość zasypać. W każdym razie zostają.</numerusform>
            <numerusform>%Ln wiadomości z tych samych dni dotyczy chyba bezpieczeństwa konta. Fala powiadomień ma czasem taką wiadomość zasypać. W każdym razie zostają.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Zaznacz wszystko</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>Odznacz wszystko</translation>
    </message>
    <message>
        <source>Take the tick off whatever is to stay.</source>
        <translation>Proszę odznaczyć wszystko, co ma zostać.</translation>
    </message>
    <message numerus="yes">
        <source>You have left %n notice(s) out; they stay where they are.</source>
        <translation>
            <numerusform>Pominięto %Ln powiadomienie; zostaje na swoim miejscu.</numerusform>
            <numerusform>Pominięto %Ln powiadomienia; zostają na swoim miejscu.</numerusform>
            <numerusform>Pominięto %Ln powiadomień; zostają na swoim miejscu.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>undelivered::SweepTable</name>
    <message>
        <source>About your own mail</source>
        <translation>O Twojej poczcie</translation>
    </message>
    <message>
        <source>Proof that your account was misused</source>
        <translation>Dowód, że nadużyto Twojego konta</translation>
    </message>
    <message>
        <source>Not clear who sent the message</source>
        <translation>Nie jest jasne, kto wysłał wiadomość</translation>
    </message>
    <message>
        <source>Doubtful: probably of this kind, but not certain</source>
        <translation>Wątpliwe: prawdopodobnie, ale nie na pewno tego rodzaju</translation>
    </message>
    <message>
        <source>Ordinary mail</source>
        <translation>Zwykła poczta</translation>
    </message>
    <message>
        <source>Of another kind</source>
        <translation>Innego rodzaju</translation>
    </message>
    <message>
        <source>No recipient named</source>
        <translation>Nie podano odbiorcy</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Odbiorca</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Wiadomość</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Ocena</translation>
    </message>
    <message>
        <source>Why it stays</source>
        <translation>Dlaczego zostaje</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Dlaczego</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kiedy</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Rozmiar</translation>
    </message>
</context>
<context>
    <name>undelivered::TourPanel</name>
    <message>
        <source>No more hints</source>
        <translation>Bez dalszych podpowiedzi</translation>
    </message>
    <message>
        <source>Start with the large sentence</source>
        <translation>Najlepiej zacząć od dużego zdania</translation>
    </message>
    <message>
        <source>It says what is going on in your mailbox as a whole. Below it you see how we know, and what to do.</source>
        <translation>Mówi, co dzieje się w całej Twojej skrzynce. Poniżej jest, skąd to wiadomo i co robić.</translation>
    </message>
    <message>
        <source>The lists are at the side</source>
        <translation>Listy są z boku</translation>
    </message>
    <message>
        <source>“Needs you” holds your own messages that did not arrive. Choose a line, and it is explained beside it.</source>
        <translation>„Do załatwienia” zawiera Twoje wiadomości, które nie dotarły. Po wybraniu wiersza obok widać objaśnienie.</translation>
    </message>
    <message>
        <source>Nothing changes by itself</source>
        <translation>Nic nie zmienia się samo</translation>
    </message>
    <message>
        <source>Undelivered only reads, until you press a button that says what it moves. F1 explains the page you are on.</source>
        <translation>Undelivered tylko czyta, dopóki nie naciśniesz przycisku, który mówi, co przenosi. F1 objaśnia bieżącą stronę.</translation>
    </message>
    <message>
        <source>Got it</source>
        <extracomment>Button under a hint: it is understood and can go</extracomment>
        <translation>Jasne</translation>
    </message>
</context>
<context>
    <name>undelivered::WelcomePage</name>
    <message>
        <source>Sho&amp;w the password</source>
        <translation>Po&amp;każ hasło</translation>
    </message>
    <message>
        <source>&amp;Remember the password</source>
        <translation>&amp;Zapamiętaj hasło</translation>
    </message>
    <message>
        <source>No keychain was found on this computer. The password is kept only until you close Undelivered.</source>
        <translation>Na tym komputerze nie odpowiada żaden pęk kluczy. Hasło zostanie zachowane tylko do zamknięcia programu Undelivered.</translation>
    </message>
    <message>
        <source>Server settings</source>
        <translation>Ustawienia serwera</translation>
    </message>
    <message>
        <source>Sign &amp;in and look</source>
        <translation>Zaloguj &amp;i sprawdź</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>&amp;Try it with a sample mailbox</source>
        <translation>&amp;Wypróbuj na skrzynce przykładowej</translation>
    </message>
    <message>
        <source>&amp;Open a folder of saved mail…</source>
        <translation>Otwórz &amp;folder z zapisaną pocztą…</translation>
    </message>
    <message>
        <source>name@example.org</source>
        <extracomment>An example of an e-mail address</extracomment>
        <translation>name@example.org</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Logowanie</translation>
    </message>
    <message>
        <source>&amp;E-mail address</source>
        <translation>&amp;Adres e-mail</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Hasło</translation>
    </message>
    <message>
        <source>Or look around first</source>
        <translation>Albo najpierw się rozejrzeć</translation>
    </message>
    <message>
        <source>The sample mailbox shows everything with invented mail. Nothing leaves this computer.</source>
        <translation>Skrzynka przykładowa pokazuje wszystko na zmyślonej poczcie. Nic nie opuszcza tego komputera.</translation>
    </message>
    <message>
        <source>Saved mail (.eml files, mbox or Maildir) can be looked through as well.</source>
        <translation>Można też przejrzeć zapisaną pocztę (pliki .eml, mbox lub Maildir).</translation>
    </message>
    <message>
        <source>What happens to your mail</source>
        <translation>Co dzieje się z Twoją pocztą</translation>
    </message>
    <message>
        <source>Undelivered reads your mailbox and talks to your own mail server only. It changes nothing until you press a button that says so.</source>
        <translation>Undelivered czyta Twoją skrzynkę i łączy się tylko z Twoim serwerem pocztowym. Niczego nie zmienia, dopóki nie naciśniesz przycisku, który to zapowiada.</translation>
    </message>
    <message>
        <source>Your mail came back? Let us see why.</source>
        <translation>Twoja poczta wróciła? Zobaczmy dlaczego.</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Dodaj konto</translation>
    </message>
    <message>
        <source>Sign in to the mailbox that gets the “undeliverable” messages. Undelivered finds them, tells what happened, and whether somebody misuses your address.</source>
        <translation>Proszę zalogować się do skrzynki, do której przychodzą wiadomości „nie doręczono”. Undelivered je znajdzie i powie, co się stało i czy ktoś nadużywa Twojego adresu.</translation>
    </message>
    <message>
        <source>Sign in to another mailbox.</source>
        <translation>Proszę zalogować się do innej skrzynki.</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Logowanie…</translation>
    </message>
    <message>
        <source>E&amp;xplain a single notice…</source>
        <translation>&amp;Objaśnij jedno powiadomienie…</translation>
    </message>
    <message>
        <source>Only one message came back? Paste its text and read what it means.</source>
        <translation>Wróciła tylko jedna wiadomość? Można wkleić jej tekst i przeczytać, co znaczy.</translation>
    </message>
    <message>
        <source>Sign in through your &amp;browser</source>
        <translation>Zaloguj się przez przeg&amp;lądarkę</translation>
    </message>
    <message>
        <source>Use the &amp;browser instead</source>
        <translation>Użyj raczej przeg&amp;lądarki</translation>
    </message>
    <message>
        <source>Finding the server…</source>
        <translation>Szukanie serwera…</translation>
    </message>
    <message>
        <source>Stay signe&amp;d in</source>
        <translation>&amp;Nie wylogowuj mnie</translation>
    </message>
</context>
<context>
    <name>undelivered::WorkPresenter</name>
    <message numerus="yes">
        <source>%n notice(s) in this mailbox</source>
        <translation>
            <numerusform>%Ln powiadomienie w tej skrzynce</numerusform>
            <numerusform>%Ln powiadomienia w tej skrzynce</numerusform>
            <numerusform>%Ln powiadomień w tej skrzynce</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. What was found so far is shown.</source>
        <translation>Zatrzymano. Pokazano to, co znaleziono do tej pory.</translation>
    </message>
    <message>
        <source>&amp;Sign in again…</source>
        <extracomment>Button beside an error</extracomment>
        <translation>&amp;Zaloguj się ponownie…</translation>
    </message>
    <message>
        <source>&amp;Look at the certificate…</source>
        <extracomment>Button beside an error about a server&apos;s certificate</extracomment>
        <translation>&amp;Obejrzyj certyfikat…</translation>
    </message>
    <message>
        <source>No connection to %1 just now. It is tried again by itself, and nothing is lost.</source>
        <extracomment>%1 is the name of a mail account, or a list of them</extracomment>
        <translation>Chwilowo brak połączenia z %1. Kolejna próba nastąpi samoczynnie i nic nie ginie.</translation>
    </message>
    <message>
        <source>No connection to %1 just now. Nothing is lost; check again later.</source>
        <extracomment>%1 is the name of a mail account, or a list of them</extracomment>
        <translation>Chwilowo brak połączenia z %1. Nic nie ginie; sprawdź ponownie później.</translation>
    </message>
</context>
<context>
    <name>undelivered::WorkRow</name>
    <message>
        <source>less than a minute left</source>
        <translation>została mniej niż minuta</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>została około %Ln minuta</numerusform>
            <numerusform>zostały około %Ln minuty</numerusform>
            <numerusform>zostało około %Ln minut</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Postęp</translation>
    </message>
    <message>
        <source>Stopping at the next safe point</source>
        <translation>Zatrzymanie w najbliższym bezpiecznym miejscu</translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <extracomment>Button: stop the work in the account %1</extracomment>
        <translation>Anuluj: %1</translation>
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
