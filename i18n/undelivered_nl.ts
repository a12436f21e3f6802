<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en">
<context>
    <name>AdviceText</name>
    <message>
        <source>Compare the address letter by letter with one you know to be right, such as a message from that person.</source>
        <extracomment>Advice about one message that did not arrive. Each pair below: a full sentence, then a short label for a button.</extracomment>
        <translation>Vergelijk het adres letter voor letter met een adres waarvan u zeker weet dat het klopt, zoals in een bericht van die persoon.</translation>
    </message>
    <message>
        <source>Check the spelling</source>
        <translation>Controleer de spelling</translation>
    </message>
    <message>
        <source>Call the person, or reach them another way, and ask for an address that works.</source>
        <translation>Bel de persoon of neem op een andere manier contact op, en vraag naar een adres dat werkt.</translation>
    </message>
    <message>
        <source>Reach them another way</source>
        <translation>Neem anders contact op</translation>
    </message>
    <message>
        <source>Tell the person what happened: only they, or whoever runs their mail, can change it.</source>
        <translation>Vertel de persoon wat er gebeurd is: alleen hij of zij, of de beheerder van die mail, kan er iets aan doen.</translation>
    </message>
    <message>
        <source>Tell the recipient</source>
        <translation>Informeer de ontvanger</translation>
    </message>
    <message>
        <source>Ask the person to have your address allowed by whoever looks after their mail.</source>
        <translation>Vraag de persoon om uw adres te laten toestaan door de beheerder van die mail.</translation>
    </message>
    <message>
        <source>Ask them to accept your mail</source>
        <translation>Vraag om toestemming</translation>
    </message>
    <message>
        <source>Wait. The mail system tries again by itself; sending a second copy does not make it faster.</source>
        <translation>Wacht af. Het mailsysteem probeert het vanzelf opnieuw; een tweede keer versturen maakt het niet sneller.</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Afwachten</translation>
    </message>
    <message>
        <source>Send the message again later, for example tomorrow.</source>
        <translation>Verstuur het bericht later opnieuw, bijvoorbeeld morgen.</translation>
    </message>
    <message>
        <source>Send again later</source>
        <translation>Later opnieuw versturen</translation>
    </message>
    <message>
        <source>Make the message smaller: fewer or smaller attachments, or a link to the file instead.</source>
        <translation>Maak het bericht kleiner: minder of kleinere bijlagen, of in plaats daarvan een link naar het bestand.</translation>
    </message>
    <message>
        <source>Make it smaller</source>
        <translation>Maak het kleiner</translation>
    </message>
    <message>
        <source>Send it again in plainer words, with fewer links and without that kind of attachment.</source>
        <translation>Verstuur het opnieuw in eenvoudiger woorden, met minder links en zonder dat soort bijlage.</translation>
    </message>
    <message>
        <source>Change the content</source>
        <translation>Verander de inhoud</translation>
    </message>
    <message>
        <source>Let an up-to-date virus scanner check the attachment and your computer before you send anything else.</source>
        <translation>Laat een actuele virusscanner de bijlage en uw computer nakijken voordat u iets anders verstuurt.</translation>
    </message>
    <message>
        <source>Scan for viruses</source>
        <translation>Zoek naar virussen</translation>
    </message>
    <message>
        <source>Send to fewer people at once, with some time in between.</source>
        <translation>Verstuur naar minder mensen tegelijk, met wat tijd ertussen.</translation>
    </message>
    <message>
        <source>Send to fewer at once</source>
        <translation>Verstuur naar minder tegelijk</translation>
    </message>
    <message>
        <source>Ask whoever runs the domain of your address to check its SPF, DKIM and DMARC records.</source>
        <extracomment>SPF, DKIM and DMARC are names of techniques and stay as they are.</extracomment>
        <translation>Vraag de beheerder van het domein van uw adres om de SPF-, DKIM- en DMARC-gegevens ervan na te kijken.</translation>
    </message>
    <message>
        <source>Have your domain checked</source>
        <translation>Laat uw domein nakijken</translation>
    </message>
    <message>
        <source>Check the settings for outgoing mail in your mail program: server, sign-in and sender address.</source>
        <translation>Kijk in uw mailprogramma de instellingen voor uitgaande mail na: server, inloggen en afzenderadres.</translation>
    </message>
    <message>
        <source>Check outgoing settings</source>
        <translation>Kijk de verzendinstellingen na</translation>
    </message>
    <message>
        <source>Show this notice to your own mail provider: they can see more and can take it up with the other side.</source>
        <translation>Laat deze melding aan uw eigen mailprovider zien: die ziet meer en kan er met de provider van de ontvanger over praten.</translation>
    </message>
    <message>
        <source>Ask your provider</source>
        <translation>Vraag uw provider</translation>
    </message>
    <message>
        <source>If you did not send that much mail yourself, scan your devices and then change the password of your mail account.</source>
        <translation>Als u zelf niet zoveel mail hebt verstuurd, scan dan uw apparaten op virussen en wijzig daarna het wachtwoord van uw mailaccount.</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>Wijzig het wachtwoord</translation>
    </message>
    <message>
        <source>Take the address off your lists and out of your address book.</source>
        <translation>Haal het adres van uw lijsten en uit uw adresboek.</translation>
    </message>
    <message>
        <source>Remove the address</source>
        <translation>Verwijder het adres</translation>
    </message>
    <message>
        <source>Use the new address that the notice names, and correct your address book.</source>
        <translation>Gebruik het nieuwe adres dat in de melding staat en verbeter uw adresboek.</translation>
    </message>
    <message>
        <source>Use the new address</source>
        <translation>Gebruik het nieuwe adres</translation>
    </message>
    <message>
        <source>There is nothing you need to do.</source>
        <translation>U hoeft niets te doen.</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Niets te doen</translation>
    </message>
    <message>
        <source>You</source>
        <translation>U</translation>
    </message>
    <message>
        <source>Only the recipient can change this.</source>
        <translation>Alleen de ontvanger kan hier iets aan veranderen.</translation>
    </message>
    <message>
        <source>The recipient</source>
        <translation>De ontvanger</translation>
    </message>
    <message>
        <source>Whoever runs the recipient&apos;s mail has to change something.</source>
        <translation>De beheerder van de mail van de ontvanger moet iets veranderen.</translation>
    </message>
    <message>
        <source>Their provider</source>
        <translation>De provider daar</translation>
    </message>
    <message>
        <source>Your own mail provider has to change something.</source>
        <translation>Uw eigen mailprovider moet iets veranderen.</translation>
    </message>
    <message>
        <source>Your provider</source>
        <translation>Uw provider</translation>
    </message>
    <message>
        <source>Nobody needs to do anything at the moment.</source>
        <translation>Op dit moment hoeft niemand iets te doen.</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>Check the spelling of the address. Did you mean %1?</source>
        <extracomment>%1 is an e-mail address that is probably what was meant.</extracomment>
        <translation>Controleer de spelling van het adres. Bedoelde u %1?</translation>
    </message>
    <message>
        <source>Take %1 off your lists and out of your address book.</source>
        <extracomment>%1 is an e-mail address.</extracomment>
        <translation>Haal %1 van uw lijsten en uit uw adresboek.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <extracomment>%1 is an e-mail address that is probably what was meant.</extracomment>
        <translation>Bedoelde u %1?</translation>
    </message>
    <message>
        <source>The next step is yours.</source>
        <extracomment>Whose move it is: a full sentence, then one or two words for a table.</extracomment>
        <translation>De volgende stap is aan u.</translation>
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
        <translation>GMX, WEB.DE, IONOS of mail.com</translation>
    </message>
    <message>
        <source>Orange or La Poste</source>
        <translation>Orange of La Poste</translation>
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
        <translation>Blokkeerlijsten</translation>
    </message>
    <message>
        <source>The message was accepted.</source>
        <translation>Het bericht is aangenomen.</translation>
    </message>
    <message>
        <source>A temporary problem: the same message may pass later.</source>
        <translation>Een tijdelijk probleem: hetzelfde bericht kan er later wel doorkomen.</translation>
    </message>
    <message>
        <source>A permanent refusal: sending the same message again does not help.</source>
        <translation>Een definitieve weigering: hetzelfde bericht opnieuw versturen helpt niet.</translation>
    </message>
    <message>
        <source>A mark that this mail system uses for itself.</source>
        <translation>Een code die dit mailsysteem alleen voor zichzelf gebruikt.</translation>
    </message>
    <message>
        <source>%1 For now: it may work later.</source>
        <extracomment>%1 is a full sentence about what happened.</extracomment>
        <translation>%1 Voorlopig: later kan het wel lukken.</translation>
    </message>
    <message>
        <source>%1 For good: trying again does not help.</source>
        <extracomment>%1 is a full sentence about what happened.</extracomment>
        <translation>%1 Voorgoed: opnieuw proberen helpt niet.</translation>
    </message>
    <message>
        <source>This answer was written by one of Google&apos;s mail servers.</source>
        <extracomment>What a code of one mail provider means. Names of providers stay as they are.</extracomment>
        <translation>Dit antwoord komt van een van de mailservers van Google.</translation>
    </message>
    <message>
        <source>At Google, a rule made by the administrator of the recipient&apos;s organisation caused this answer.</source>
        <translation>Bij Google leidde een regel van de beheerder van de organisatie van de ontvanger tot dit antwoord.</translation>
    </message>
    <message>
        <source>Gmail says that this person is getting too much mail just now, or that a relay&apos;s limit for the moment is used up.</source>
        <translation>Gmail meldt dat deze persoon op dit moment te veel mail krijgt, of dat de grens van een doorstuurdienst voorlopig bereikt is.</translation>
    </message>
    <message>
        <source>Gmail says that the recipient has no storage left. The message can be delivered once they make room.</source>
        <translation>Gmail meldt dat de ontvanger geen opslagruimte meer heeft. Het bericht kan bezorgd worden zodra er ruimte is gemaakt.</translation>
    </message>
    <message>
        <source>Gmail says that the recipient has no storage left and has not used the account for long. Mail is no longer kept for them.</source>
        <translation>Gmail meldt dat de ontvanger geen opslagruimte meer heeft en het account al lang niet heeft gebruikt. Er wordt geen mail meer voor bewaard.</translation>
    </message>
    <message>
        <source>Gmail says that it has no account of this name. Look for slips and for blanks in the address.</source>
        <translation>Gmail meldt dat er geen account met deze naam is. Kijk of er tikfouten of spaties in het adres staan.</translation>
    </message>
    <message>
        <source>Gmail says that it cannot find the part of the address after the @.</source>
        <translation>Gmail meldt dat het deel van het adres na de @ niet te vinden is.</translation>
    </message>
    <message>
        <source>Gmail says that the recipient&apos;s address is not written as an address must be.</source>
        <translation>Gmail meldt dat het adres van de ontvanger niet is geschreven zoals een adres hoort te zijn.</translation>
    </message>
    <message>
        <source>Gmail says that the sender&apos;s address is not written as an address must be.</source>
        <translation>Gmail meldt dat het adres van de afzender niet is geschreven zoals een adres hoort te zijn.</translation>
    </message>
    <message>
        <source>Gmail says that this account is switched off or has not been used for long.</source>
        <translation>Gmail meldt dat dit account is uitgeschakeld of al lang niet is gebruikt.</translation>
    </message>
    <message>
        <source>Gmail says that this person is getting more mail than it accepts at a time.</source>
        <translation>Gmail meldt dat deze persoon meer mail krijgt dan er in één keer wordt aangenomen.</translation>
    </message>
    <message>
        <source>Gmail says that the message, its attachments or its header lines are too big.</source>
        <translation>Gmail meldt dat het bericht, de bijlagen of de kopregels te groot zijn.</translation>
    </message>
    <message>
        <source>Gmail says that the message is bigger than it accepts.</source>
        <translation>Gmail meldt dat het bericht groter is dan wordt aangenomen.</translation>
    </message>
    <message>
        <source>Gmail says that this account&apos;s daily limit for sending is reached; it is free again within 24 hours. If you did not send that much, somebody else may be using the account.</source>
        <translation>Gmail meldt dat de daggrens voor versturen van dit account is bereikt; binnen 24 uur kan het weer. Als u niet zoveel hebt verstuurd, gebruikt misschien iemand anders het account.</translation>
    </message>
    <message>
        <source>Google says that this user has reached the daily limit of the organisation&apos;s relay service.</source>
        <translation>Google meldt dat deze gebruiker de daggrens van de doorstuurdienst van de organisatie heeft bereikt.</translation>
    </message>
    <message>
        <source>Google says that the organisation has reached the daily limit of its relay service.</source>
        <translation>Google meldt dat de organisatie de daggrens van haar doorstuurdienst heeft bereikt.</translation>
    </message>
    <message>
        <source>Gmail says that one message had more recipients than this sender may use.</source>
        <translation>Gmail meldt dat één bericht meer ontvangers had dan deze afzender mag gebruiken.</translation>
    </message>
    <message>
        <source>Gmail says that the message had too many recipients in one go. Send it to fewer at a time.</source>
        <translation>Gmail meldt dat het bericht te veel ontvangers tegelijk had. Verstuur het naar minder mensen per keer.</translation>
    </message>
    <message>
        <source>Gmail says that the message has been passed on more than 50 times: it was going round in a circle.</source>
        <translation>Gmail meldt dat het bericht meer dan 50 keer is doorgegeven: het ging in een kringetje rond.</translation>
    </message>
    <message>
        <source>Gmail says that the message is not built as mail must be.</source>
        <translation>Gmail meldt dat het bericht niet is opgebouwd zoals een mail hoort te zijn.</translation>
    </message>
    <message>
        <source>Google says that it has suspended this sending account because it was misused.</source>
        <translation>Google meldt dat het dit verzendende account heeft geblokkeerd omdat het misbruikt werd.</translation>
    </message>
    <message>
        <source>Google says that this account may not send: it is switched off, or not registered with the organisation.</source>
        <translation>Google meldt dat dit account niet mag versturen: het is uitgeschakeld, of niet bij de organisatie geregistreerd.</translation>
    </message>
    <message>
        <source>Google says that the organisation&apos;s relay service is not set up for this sender.</source>
        <translation>Google meldt dat de doorstuurdienst van de organisatie niet voor deze afzender is ingesteld.</translation>
    </message>
    <message>
        <source>Gmail says that the message holds a kind of attachment that it never accepts, because such files are often dangerous.</source>
        <translation>Gmail meldt dat het bericht een soort bijlage bevat die het nooit aanneemt, omdat zulke bestanden vaak gevaarlijk zijn.</translation>
    </message>
    <message>
        <source>Gmail says that the message looks like unwanted mail.</source>
        <translation>Gmail meldt dat het bericht op ongewenste mail lijkt.</translation>
    </message>
    <message>
        <source>Gmail says that the server or the domain from which the message came has a bad reputation.</source>
        <translation>Gmail meldt dat de server of het domein waar het bericht vandaan kwam een slechte naam heeft.</translation>
    </message>
    <message>
        <source>Gmail says that the message came straight from a home connection. Ordinary mail comes through a provider&apos;s mail server; infected computers send like this.</source>
        <translation>Gmail meldt dat het bericht rechtstreeks van een thuisverbinding kwam. Gewone mail komt via de mailserver van een provider; besmette computers versturen op deze manier.</translation>
    </message>
    <message>
        <source>Gmail says that much unwanted mail has come from the sending server or domain lately, and that it takes less or nothing from there.</source>
        <translation>Gmail meldt dat er de laatste tijd veel ongewenste mail van de verzendende server of het domein kwam, en dat het daarvan minder of niets aanneemt.</translation>
    </message>
    <message>
        <source>Google says that a rule made by an administrator does not allow mail between these two addresses.</source>
        <translation>Google meldt dat een regel van een beheerder geen mail tussen deze twee adressen toestaat.</translation>
    </message>
    <message>
        <source>Gmail says that the header lines of the message are not as the rules for mail ask.</source>
        <translation>Gmail meldt dat de kopregels van het bericht niet zijn zoals de regels voor mail vragen.</translation>
    </message>
    <message>
        <source>Gmail has put the message off because the sending server, its domain or the content looked suspicious.</source>
        <translation>Gmail heeft het bericht uitgesteld omdat de verzendende server, het domein of de inhoud verdacht leek.</translation>
    </message>
    <message>
        <source>Gmail says that the sending server has no proper name of its own (no reverse entry).</source>
        <translation>Gmail meldt dat de verzendende server geen geldige eigen naam heeft (geen omgekeerde vermelding).</translation>
    </message>
    <message>
        <source>Gmail says that the list of servers allowed to send for the domain (SPF) looks suspicious.</source>
        <translation>Gmail meldt dat de lijst van servers die voor het domein mogen versturen (SPF) er verdacht uitziet.</translation>
    </message>
    <message>
        <source>Gmail says that nothing proves who sent the message. For mail that you never wrote, this is a sign that the sender was forged.</source>
        <translation>Gmail meldt dat niets bewijst wie het bericht heeft verstuurd. Bij mail die u nooit geschreven hebt, wijst dit erop dat de afzender vervalst was.</translation>
    </message>
    <message>
        <source>Gmail says that the sender&apos;s domain must name the servers that may send for it (SPF).</source>
        <translation>Gmail meldt dat het domein van de afzender moet noemen welke servers ervoor mogen versturen (SPF).</translation>
    </message>
    <message>
        <source>Gmail says that it takes mail from this sender over an encrypted connection only.</source>
        <translation>Gmail meldt dat het mail van deze afzender alleen over een versleutelde verbinding aanneemt.</translation>
    </message>
    <message>
        <source>Gmail says that the message must bear a signature of the sender&apos;s domain (DKIM).</source>
        <translation>Gmail meldt dat het bericht een handtekening van het domein van de afzender moet hebben (DKIM).</translation>
    </message>
    <message>
        <source>Gmail says that the address shown as the sender is not the one that was proven.</source>
        <translation>Gmail meldt dat het adres dat als afzender te zien is, niet het adres is dat bevestigd werd.</translation>
    </message>
    <message>
        <source>Gmail says that the sender&apos;s domain must publish how to treat unproven mail (DMARC).</source>
        <translation>Gmail meldt dat het domein van de afzender moet vastleggen wat er gebeurt met mail waarvan de afzender niet bevestigd is (DMARC).</translation>
    </message>
    <message>
        <source>Gmail says that it did not accept the user name and password.</source>
        <translation>Gmail meldt dat het de gebruikersnaam en het wachtwoord niet heeft geaccepteerd.</translation>
    </message>
    <message>
        <source>Gmail says that an app password, or a sign-in with the web browser, is needed.</source>
        <translation>Gmail meldt dat er een app-wachtwoord nodig is, of inloggen met de webbrowser.</translation>
    </message>
    <message>
        <source>Google has locked the sign-in until the owner signs in with a web browser. Do so, and look there whether somebody else has used the account.</source>
        <translation>Google heeft het inloggen geblokkeerd tot de eigenaar met een webbrowser inlogt. Doe dat, en kijk daar of iemand anders het account heeft gebruikt.</translation>
    </message>
    <message>
        <source>Gmail says that too many sign-ins were tried; later it works again.</source>
        <translation>Gmail meldt dat er te vaak geprobeerd is in te loggen; later werkt het weer.</translation>
    </message>
    <message>
        <source>Microsoft&apos;s server is not ready to take mail for this recipient at the moment.</source>
        <translation>De server van Microsoft kan op dit moment geen mail voor deze ontvanger aannemen.</translation>
    </message>
    <message>
        <source>Microsoft says that the connection to the other mail system broke or was never answered.</source>
        <translation>Microsoft meldt dat de verbinding met het andere mailsysteem wegviel of dat er nooit antwoord kwam.</translation>
    </message>
    <message>
        <source>Microsoft says that the other mail system refused the connection.</source>
        <translation>Microsoft meldt dat het andere mailsysteem de verbinding weigerde.</translation>
    </message>
    <message>
        <source>Microsoft says that it gave up after many attempts.</source>
        <translation>Microsoft heeft het na veel pogingen opgegeven.</translation>
    </message>
    <message>
        <source>Microsoft says that the message had more than 200 recipients in one domain.</source>
        <translation>Microsoft meldt dat het bericht meer dan 200 ontvangers in één domein had.</translation>
    </message>
    <message>
        <source>Microsoft says that mail over this kind of connection must be proven with SPF or DKIM.</source>
        <translation>Microsoft meldt dat bij mail over dit soort verbinding de afzender met SPF of DKIM bewezen moet zijn.</translation>
    </message>
    <message>
        <source>Microsoft has noticed unusual activity and takes less mail from the sending server for now.</source>
        <translation>Microsoft heeft ongewone activiteit gemerkt en neemt voorlopig minder mail van de verzendende server aan.</translation>
    </message>
    <message>
        <source>Microsoft distrusts the sending server&apos;s address and takes less mail from it for now.</source>
        <translation>Microsoft wantrouwt het adres van de verzendende server en neemt er voorlopig minder mail van aan.</translation>
    </message>
    <message>
        <source>Microsoft takes less mail from the sending server for now, because of the server&apos;s bad reputation.</source>
        <translation>Microsoft neemt voorlopig minder mail van de verzendende server aan, omdat die server een slechte naam heeft.</translation>
    </message>
    <message>
        <source>Microsoft passes on that the other mail system reported an error.</source>
        <translation>Microsoft geeft door dat het andere mailsysteem een fout meldde.</translation>
    </message>
    <message>
        <source>Microsoft says that the sender was refused or the recipient could not be found.</source>
        <translation>Microsoft meldt dat de afzender werd geweigerd of dat de ontvanger niet te vinden was.</translation>
    </message>
    <message>
        <source>Microsoft says that there is no such mailbox. If your mail program completed the address by itself, delete that entry and type it anew.</source>
        <translation>Microsoft meldt dat er geen postvak met dit adres is. Als uw mailprogramma het adres zelf aanvulde, verwijder die suggestie dan en typ het opnieuw.</translation>
    </message>
    <message>
        <source>Microsoft says that the recipient&apos;s address is not written as an address must be.</source>
        <translation>Microsoft meldt dat het adres van de ontvanger niet is geschreven zoals een adres hoort te zijn.</translation>
    </message>
    <message>
        <source>Microsoft says that the address is in a domain that exists for examples only.</source>
        <translation>Microsoft meldt dat het adres in een domein ligt dat alleen voor voorbeelden bestaat.</translation>
    </message>
    <message>
        <source>Microsoft says that the part after the @ lacks its ending, such as .com.</source>
        <translation>Microsoft meldt dat het deel na de @ zijn uitgang mist, zoals .com.</translation>
    </message>
    <message>
        <source>Microsoft says that the sender&apos;s address is wrong.</source>
        <translation>Microsoft meldt dat het adres van de afzender verkeerd is.</translation>
    </message>
    <message>
        <source>Microsoft says that this account may not send any more because too much unwanted mail came from it, usually after somebody else got hold of the password. The organisation&apos;s administrator must lift it.</source>
        <translation>Microsoft meldt dat dit account niets meer mag versturen omdat er te veel ongewenste mail van kwam, meestal nadat iemand anders het wachtwoord in handen kreeg. De beheerder van de organisatie moet het weer vrijgeven.</translation>
    </message>
    <message>
        <source>Microsoft says that nobody in that organisation has this address.</source>
        <translation>Microsoft meldt dat niemand in die organisatie dit adres heeft.</translation>
    </message>
    <message>
        <source>Microsoft says that the address fits more than one mailbox.</source>
        <translation>Microsoft meldt dat het adres bij meer dan één postvak past.</translation>
    </message>
    <message>
        <source>Microsoft says that this account has written to as many people as it may in one day.</source>
        <translation>Microsoft meldt dat dit account aan zoveel mensen heeft geschreven als op één dag is toegestaan.</translation>
    </message>
    <message>
        <source>Microsoft says that this account has sent more than it may. If you did not send that much, somebody else may be using it.</source>
        <translation>Microsoft meldt dat dit account meer heeft verstuurd dan is toegestaan. Als u niet zoveel hebt verstuurd, gebruikt misschien iemand anders het.</translation>
    </message>
    <message>
        <source>Microsoft says that the recipient&apos;s mailbox is full.</source>
        <translation>Microsoft meldt dat het postvak van de ontvanger vol is.</translation>
    </message>
    <message>
        <source>Microsoft says that this account sent to an enormous number of people. Most likely somebody else has the password.</source>
        <translation>Microsoft meldt dat dit account naar een enorm aantal mensen heeft verstuurd. Waarschijnlijk heeft iemand anders het wachtwoord.</translation>
    </message>
    <message>
        <source>Microsoft says that the message is bigger than this recipient may get.</source>
        <translation>Microsoft meldt dat het bericht groter is dan deze ontvanger mag krijgen.</translation>
    </message>
    <message>
        <source>Microsoft says that this recipient has got as much mail as it accepts in an hour.</source>
        <translation>Microsoft meldt dat deze ontvanger zoveel mail heeft gekregen als in een uur wordt aangenomen.</translation>
    </message>
    <message>
        <source>Microsoft says that the archive for copies of mail is switched off.</source>
        <translation>Microsoft meldt dat het archief voor kopieën van mail is uitgeschakeld.</translation>
    </message>
    <message>
        <source>Microsoft says that the message is too big.</source>
        <translation>Microsoft meldt dat het bericht te groot is.</translation>
    </message>
    <message>
        <source>Microsoft says that the recipient&apos;s mail system is set up so that mail runs in a circle.</source>
        <translation>Microsoft meldt dat het mailsysteem van de ontvanger zo is ingesteld dat mail in een kringetje rondgaat.</translation>
    </message>
    <message>
        <source>Microsoft says that it is not responsible for this domain: the domain points to the wrong mail system.</source>
        <translation>Microsoft meldt dat dit domein niet bij hem hoort: het domein wijst naar het verkeerde mailsysteem.</translation>
    </message>
    <message>
        <source>Microsoft words it as &quot;access denied&quot;, but it means that nobody in that organisation has this address.</source>
        <translation>Microsoft noemt het “access denied” (toegang geweigerd), maar het betekent dat niemand in die organisatie dit adres heeft.</translation>
    </message>
    <message>
        <source>Microsoft says that it finds no mail system for this domain.</source>
        <translation>Microsoft meldt dat het voor dit domein geen mailsysteem vindt.</translation>
    </message>
    <message>
        <source>Microsoft says that the message was going round in a circle.</source>
        <translation>Microsoft meldt dat het bericht in een kringetje rondging.</translation>
    </message>
    <message>
        <source>Microsoft says that its own programs passed the message on too often.</source>
        <translation>Microsoft meldt dat zijn eigen programma’s het bericht te vaak hebben doorgegeven.</translation>
    </message>
    <message>
        <source>Microsoft says that the part of the address after the @ does not exist.</source>
        <translation>Microsoft meldt dat het deel van het adres na de @ niet bestaat.</translation>
    </message>
    <message>
        <source>Microsoft says that the message had too many recipients.</source>
        <translation>Microsoft meldt dat het bericht te veel ontvangers had.</translation>
    </message>
    <message>
        <source>Microsoft says that the program that sent the message ends its lines wrongly.</source>
        <translation>Microsoft meldt dat het programma dat het bericht verstuurde, zijn regels verkeerd afsluit.</translation>
    </message>
    <message>
        <source>Microsoft says that this sender may not write to this recipient or group, or that a rule turned the message away.</source>
        <translation>Microsoft meldt dat deze afzender niet aan deze ontvanger of groep mag schrijven, of dat een regel het bericht heeft afgewezen.</translation>
    </message>
    <message>
        <source>Microsoft says that this server does not pass mail on for the sender. The sender may also have been forged.</source>
        <translation>Microsoft meldt dat deze server geen mail voor de afzender doorgeeft. De afzender kan ook vervalst zijn.</translation>
    </message>
    <message>
        <source>Microsoft says that the sender was not signed in.</source>
        <translation>Microsoft meldt dat de afzender niet was ingelogd.</translation>
    </message>
    <message>
        <source>Outlook.com says that part of the network from which the message came is on its block list.</source>
        <translation>Outlook.com meldt dat een deel van het netwerk waar het bericht vandaan kwam, op zijn blokkeerlijst staat.</translation>
    </message>
    <message>
        <source>Microsoft says that the two mail systems could not sign in to each other.</source>
        <translation>Microsoft meldt dat de twee mailsystemen niet bij elkaar konden inloggen.</translation>
    </message>
    <message>
        <source>Microsoft says that this recipient takes mail from inside the organisation only.</source>
        <translation>Microsoft meldt dat deze ontvanger alleen mail van binnen de organisatie aanneemt.</translation>
    </message>
    <message>
        <source>Microsoft says that this shared folder takes mail from inside the organisation only.</source>
        <translation>Microsoft meldt dat deze gedeelde map alleen mail van binnen de organisatie aanneemt.</translation>
    </message>
    <message>
        <source>Microsoft says that only certain senders may write to this group, and this one is not among them.</source>
        <translation>Microsoft meldt dat alleen bepaalde afzenders aan deze groep mogen schrijven, en deze hoort daar niet bij.</translation>
    </message>
    <message>
        <source>Microsoft says that this group takes mail from inside the organisation only.</source>
        <translation>Microsoft meldt dat deze groep alleen mail van binnen de organisatie aanneemt.</translation>
    </message>
    <message>
        <source>Microsoft says that this mailbox takes mail from inside the organisation only.</source>
        <translation>Microsoft meldt dat dit postvak alleen mail van binnen de organisatie aanneemt.</translation>
    </message>
    <message>
        <source>Microsoft says that this address takes mail from inside the organisation only.</source>
        <translation>Microsoft meldt dat dit adres alleen mail van binnen de organisatie aanneemt.</translation>
    </message>
    <message>
        <source>Microsoft says that the message came from a server that the sender&apos;s domain does not list. The sender may have been forged.</source>
        <translation>Microsoft meldt dat het bericht kwam van een server die niet op de lijst van het domein van de afzender staat. De afzender kan vervalst zijn.</translation>
    </message>
    <message>
        <source>Microsoft says that the sending server has no proper name of its own.</source>
        <translation>Microsoft meldt dat de verzendende server geen geldige eigen naam heeft.</translation>
    </message>
    <message>
        <source>Microsoft says that a device or program, such as a scanner, sends without signing in.</source>
        <translation>Microsoft meldt dat een apparaat of programma, zoals een scanner, verstuurt zonder in te loggen.</translation>
    </message>
    <message>
        <source>Microsoft says that the connection between two mail systems of the organisation is set up wrongly.</source>
        <translation>Microsoft meldt dat de verbinding tussen twee mailsystemen van de organisatie verkeerd is ingesteld.</translation>
    </message>
    <message>
        <source>Microsoft says that the organisation takes this domain&apos;s mail from certain servers only.</source>
        <translation>Microsoft meldt dat de organisatie mail van dit domein alleen van bepaalde servers aanneemt.</translation>
    </message>
    <message>
        <source>Microsoft says that the certificate of the receiving server is missing, expired or does not fit.</source>
        <translation>Microsoft meldt dat het certificaat van de ontvangende server ontbreekt, verlopen is of niet past.</translation>
    </message>
    <message>
        <source>Microsoft has banned this sender because unwanted mail came from it.</source>
        <translation>Microsoft heeft deze afzender geblokkeerd omdat er ongewenste mail van kwam.</translation>
    </message>
    <message>
        <source>Microsoft has banned this sender.</source>
        <translation>Microsoft heeft deze afzender geblokkeerd.</translation>
    </message>
    <message>
        <source>Microsoft says that the recipient&apos;s address is not valid.</source>
        <translation>Microsoft meldt dat het adres van de ontvanger niet geldig is.</translation>
    </message>
    <message>
        <source>Microsoft says that mail to this recipient is banned.</source>
        <translation>Microsoft meldt dat mail aan deze ontvanger is geblokkeerd.</translation>
    </message>
    <message>
        <source>Microsoft says that the sending computer introduced itself with a false name, as infected computers do.</source>
        <translation>Microsoft meldt dat de verzendende computer zich met een valse naam voorstelde, zoals besmette computers doen.</translation>
    </message>
    <message>
        <source>Microsoft says that the recipient&apos;s organisation has blocked the sending server.</source>
        <translation>Microsoft meldt dat de organisatie van de ontvanger de verzendende server heeft geblokkeerd.</translation>
    </message>
    <message>
        <source>Microsoft says that more mail came from that network than it accepts.</source>
        <translation>Microsoft meldt dat er meer mail van dat netwerk kwam dan het aanneemt.</translation>
    </message>
    <message>
        <source>Microsoft says that the sender could not be proven, and that the sender&apos;s domain asks to refuse such mail. The sender may have been forged.</source>
        <translation>Microsoft meldt dat de afzender niet bevestigd kon worden, en dat het domein van de afzender vraagt zulke mail te weigeren. De afzender kan vervalst zijn.</translation>
    </message>
    <message>
        <source>Microsoft says that the recipient takes no mail over this kind of connection.</source>
        <translation>Microsoft meldt dat de ontvanger geen mail over dit soort verbinding aanneemt.</translation>
    </message>
    <message>
        <source>Microsoft has banned the sending server or account.</source>
        <translation>Microsoft heeft de verzendende server of het account geblokkeerd.</translation>
    </message>
    <message>
        <source>Microsoft says that the message names no proper sender.</source>
        <translation>Microsoft meldt dat het bericht geen geldige afzender noemt.</translation>
    </message>
    <message>
        <source>Microsoft says that the recipient&apos;s organisation has put this sender on its own block list.</source>
        <translation>Microsoft meldt dat de organisatie van de ontvanger deze afzender op haar eigen blokkeerlijst heeft gezet.</translation>
    </message>
    <message>
        <source>Microsoft says that whoever sends many messages must prove them with SPF, DKIM and DMARC.</source>
        <translation>Microsoft meldt dat wie veel berichten verstuurt, met SPF, DKIM en DMARC moet bewijzen dat hij de afzender is.</translation>
    </message>
    <message>
        <source>Microsoft has banned the sending server. Its operator can ask for it to be lifted.</source>
        <translation>Microsoft heeft de verzendende server geblokkeerd. De beheerder ervan kan vragen dat op te heffen.</translation>
    </message>
    <message>
        <source>Microsoft has stopped the whole organisation from sending, because most of its mail looked suspicious. Only an administrator can have it lifted.</source>
        <translation>Microsoft laat de hele organisatie niets meer versturen, omdat het grootste deel van haar mail er verdacht uitzag. Alleen een beheerder kan dit laten opheffen.</translation>
    </message>
    <message>
        <source>Microsoft says that the organisation has sent too much unwanted or bulk mail. Only an administrator can have it lifted.</source>
        <translation>Microsoft meldt dat de organisatie te veel ongewenste mail of massamail heeft verstuurd. Alleen een beheerder kan dit laten opheffen.</translation>
    </message>
    <message>
        <source>Microsoft does not take mail from this server yet, as happens to new or trial customers. It does not mean that anybody was hacked.</source>
        <translation>Microsoft neemt nog geen mail van deze server aan, zoals bij nieuwe klanten of proefklanten voorkomt. Het betekent niet dat er iemand gehackt is.</translation>
    </message>
    <message>
        <source>Microsoft has stopped the sender, because it sends for domains that are not registered with the organisation.</source>
        <translation>Microsoft heeft de afzender geblokkeerd, omdat die verstuurt voor domeinen die niet bij de organisatie geregistreerd zijn.</translation>
    </message>
    <message>
        <source>Microsoft says that a rule of the organisation&apos;s administrator turned the message away.</source>
        <translation>Microsoft meldt dat een regel van de beheerder van de organisatie het bericht heeft afgewezen.</translation>
    </message>
    <message>
        <source>GoDaddy says that the sending server opened too many connections, or that its own servers are busy.</source>
        <extracomment>What a code of one mail provider means. Names of providers stay as they are.</extracomment>
        <translation>GoDaddy meldt dat de verzendende server te veel verbindingen opende, of dat de eigen servers het druk hebben.</translation>
    </message>
    <message>
        <source>GoDaddy says that the sending server is on the Cloudmark block list.</source>
        <translation>GoDaddy meldt dat de verzendende server op de blokkeerlijst van Cloudmark staat.</translation>
    </message>
    <message>
        <source>GoDaddy says that the sending server is on the Spamhaus block list.</source>
        <translation>GoDaddy meldt dat de verzendende server op de blokkeerlijst van Spamhaus staat.</translation>
    </message>
    <message>
        <source>GoDaddy says that the sending server has no proper name of its own.</source>
        <translation>GoDaddy meldt dat de verzendende server geen geldige eigen naam heeft.</translation>
    </message>
    <message>
        <source>GoDaddy has blocked the sending server for an hour or a day, because spam came from it.</source>
        <translation>GoDaddy heeft de verzendende server een uur of een dag geblokkeerd, omdat er spam van kwam.</translation>
    </message>
    <message>
        <source>GoDaddy has blocked the sending server for an hour or a day, because it wrote to many addresses that do not exist.</source>
        <translation>GoDaddy heeft de verzendende server een uur of een dag geblokkeerd, omdat die naar veel adressen schreef die niet bestaan.</translation>
    </message>
    <message>
        <source>GoDaddy&apos;s filter took the message for spam.</source>
        <translation>Het filter van GoDaddy zag het bericht voor spam aan.</translation>
    </message>
    <message>
        <source>GoDaddy says that signing in is not possible at this server.</source>
        <translation>GoDaddy meldt dat inloggen bij deze server niet kan.</translation>
    </message>
    <message>
        <source>GoDaddy says that the sender&apos;s address is wrong.</source>
        <translation>GoDaddy meldt dat het adres van de afzender verkeerd is.</translation>
    </message>
    <message>
        <source>GoDaddy says that the sender has reached a limit for messages or recipients.</source>
        <translation>GoDaddy meldt dat de afzender een grens voor berichten of ontvangers heeft bereikt.</translation>
    </message>
    <message>
        <source>GoDaddy says that the sender&apos;s domain does not list the sending server.</source>
        <translation>GoDaddy meldt dat de verzendende server niet op de lijst van het domein van de afzender staat.</translation>
    </message>
    <message>
        <source>GoDaddy found a virus in the message.</source>
        <translation>GoDaddy vond een virus in het bericht.</translation>
    </message>
    <message>
        <source>GMX, WEB.DE and their sister services name a page of theirs that describes the case.</source>
        <translation>GMX, WEB.DE en hun zusterdiensten noemen een eigen pagina die het geval beschrijft.</translation>
    </message>
    <message>
        <source>GMX, WEB.DE or a sister service says that too much mail from there cannot be delivered: an outdated list, or a mailbox that somebody misuses.</source>
        <translation>GMX, WEB.DE of een zusterdienst meldt dat te veel mail van daar niet bezorgd kan worden: door een verouderde lijst, of door een postvak dat iemand misbruikt.</translation>
    </message>
    <message>
        <source>GMX, WEB.DE or a sister service says that too much came in a short time.</source>
        <translation>GMX, WEB.DE of een zusterdienst meldt dat er in korte tijd te veel mail kwam.</translation>
    </message>
    <message>
        <source>The servers of GMX, WEB.DE or a sister service have trouble at the moment.</source>
        <translation>De servers van GMX, WEB.DE of een zusterdienst hebben op dit moment problemen.</translation>
    </message>
    <message>
        <source>GMX, WEB.DE or a sister service says that nobody has this address.</source>
        <translation>GMX, WEB.DE of een zusterdienst meldt dat niemand dit adres heeft.</translation>
    </message>
    <message>
        <source>GMX, WEB.DE or a sister service says that the message came from a server that the sender&apos;s domain does not list. Usually the sender was forged.</source>
        <translation>GMX, WEB.DE of een zusterdienst meldt dat het bericht kwam van een server die niet op de lijst van het domein van de afzender staat. Meestal is de afzender dan vervalst.</translation>
    </message>
    <message>
        <source>GMX, WEB.DE or a sister service has the sending server on a block list.</source>
        <translation>Bij GMX, WEB.DE of een zusterdienst staat de verzendende server op een blokkeerlijst.</translation>
    </message>
    <message>
        <source>GMX, WEB.DE or a sister service says that the sender could not be proven, and that the sender&apos;s domain asks to refuse such mail.</source>
        <translation>GMX, WEB.DE of een zusterdienst meldt dat de afzender niet bevestigd kon worden, en dat het domein van de afzender vraagt zulke mail te weigeren.</translation>
    </message>
    <message>
        <source>Orange or La Poste says that the sending server is on the Spamhaus block list.</source>
        <translation>Orange of La Poste meldt dat de verzendende server op de blokkeerlijst van Spamhaus staat.</translation>
    </message>
    <message>
        <source>Orange or La Poste says that the sending server has a bad reputation.</source>
        <translation>Orange of La Poste meldt dat de verzendende server een slechte naam heeft.</translation>
    </message>
    <message>
        <source>Orange or La Poste does not take mail from the sending server for now.</source>
        <translation>Orange of La Poste neemt voorlopig geen mail van de verzendende server aan.</translation>
    </message>
    <message>
        <source>Orange or La Poste says that the sending server opened too many connections.</source>
        <translation>Orange of La Poste meldt dat de verzendende server te veel verbindingen opende.</translation>
    </message>
    <message>
        <source>Orange or La Poste says that the sender must sign in.</source>
        <translation>Orange of La Poste meldt dat de afzender moet inloggen.</translation>
    </message>
    <message>
        <source>Orange or La Poste says that the sender&apos;s domain does not list the sending server.</source>
        <translation>Orange of La Poste meldt dat de verzendende server niet op de lijst van het domein van de afzender staat.</translation>
    </message>
    <message>
        <source>Orange or La Poste says that the sender&apos;s address is not valid.</source>
        <translation>Orange of La Poste meldt dat het adres van de afzender niet geldig is.</translation>
    </message>
    <message>
        <source>Orange or La Poste says that nobody has this address.</source>
        <translation>Orange of La Poste meldt dat niemand dit adres heeft.</translation>
    </message>
    <message>
        <source>Orange or La Poste says that the recipient&apos;s mailbox is full.</source>
        <translation>Orange of La Poste meldt dat het postvak van de ontvanger vol is.</translation>
    </message>
    <message>
        <source>Orange or La Poste says that this mailbox is put away or blocked.</source>
        <translation>Orange of La Poste meldt dat dit postvak niet meer in gebruik of geblokkeerd is.</translation>
    </message>
    <message>
        <source>La Poste says that the sender&apos;s address does not belong to the account that signed in.</source>
        <translation>La Poste meldt dat het adres van de afzender niet bij het account hoort dat inlogde.</translation>
    </message>
    <message>
        <source>Orange or La Poste asks to try again later.</source>
        <translation>Orange of La Poste vraagt het later opnieuw te proberen.</translation>
    </message>
    <message>
        <source>Orange or La Poste took the message for spam.</source>
        <translation>Orange of La Poste zag het bericht voor spam aan.</translation>
    </message>
    <message>
        <source>Orange or La Poste says that the message is too big.</source>
        <translation>Orange of La Poste meldt dat het bericht te groot is.</translation>
    </message>
    <message>
        <source>Orange or La Poste says that the sender could not be proven.</source>
        <translation>Orange of La Poste meldt dat de afzender niet bevestigd kon worden.</translation>
    </message>
    <message>
        <source>La Poste does not accept the sending server.</source>
        <translation>La Poste accepteert de verzendende server niet.</translation>
    </message>
    <message>
        <source>Mail.ru took the message for spam.</source>
        <translation>Mail.ru zag het bericht voor spam aan.</translation>
    </message>
    <message>
        <source>Mail.ru says that the recipient&apos;s mailbox is full.</source>
        <translation>Mail.ru meldt dat het postvak van de ontvanger vol is.</translation>
    </message>
    <message>
        <source>Mail.ru says that nobody has this address.</source>
        <translation>Mail.ru meldt dat niemand dit adres heeft.</translation>
    </message>
    <message>
        <source>Mail.ru gave up after many attempts.</source>
        <translation>Mail.ru heeft het na veel pogingen opgegeven.</translation>
    </message>
    <message>
        <source>Mail.ru says that this domain takes no mail.</source>
        <translation>Mail.ru meldt dat dit domein geen mail aanneemt.</translation>
    </message>
    <message>
        <source>Mail.ru says that the sender&apos;s address does not exist. Forged mail often looks like this.</source>
        <translation>Mail.ru meldt dat het adres van de afzender niet bestaat. Vervalste mail ziet er vaak zo uit.</translation>
    </message>
    <message>
        <source>QQ Mail says that nobody has this address.</source>
        <translation>QQ Mail meldt dat niemand dit adres heeft.</translation>
    </message>
    <message>
        <source>QQ Mail says that the recipient does not want mail from this sender.</source>
        <translation>QQ Mail meldt dat de ontvanger geen mail van deze afzender wil.</translation>
    </message>
    <message>
        <source>QQ Mail says that the mailbox takes no mail now: it does not exist, or so much came that it is closed for a while.</source>
        <translation>QQ Mail meldt dat het postvak nu geen mail aanneemt: het bestaat niet, of er komt zoveel dat het een tijdje gesloten is.</translation>
    </message>
    <message>
        <source>QQ Mail does not accept the content of the message.</source>
        <translation>QQ Mail accepteert de inhoud van het bericht niet.</translation>
    </message>
    <message>
        <source>QQ Mail takes the sender or the sending server for a source of spam.</source>
        <translation>QQ Mail ziet de afzender of de verzendende server als een bron van spam.</translation>
    </message>
    <message>
        <source>QQ Mail thinks that the message is an echo of mail that somebody sent in another&apos;s name.</source>
        <translation>QQ Mail denkt dat het bericht een echo is van mail die iemand op andermans naam heeft verstuurd.</translation>
    </message>
    <message>
        <source>QQ Mail says that nothing proves who sent the message.</source>
        <translation>QQ Mail meldt dat niets bewijst wie het bericht heeft verstuurd.</translation>
    </message>
    <message>
        <source>QQ Mail says that too much came from the sender in a short time.</source>
        <translation>QQ Mail meldt dat er in korte tijd te veel mail van de afzender kwam.</translation>
    </message>
    <message>
        <source>QQ Mail says that the message is too big.</source>
        <translation>QQ Mail meldt dat het bericht te groot is.</translation>
    </message>
    <message>
        <source>QQ Mail says that this mailbox is switched off.</source>
        <translation>QQ Mail meldt dat dit postvak is uitgeschakeld.</translation>
    </message>
    <message>
        <source>QQ Mail says that the address is not written as an address must be.</source>
        <translation>QQ Mail meldt dat het adres niet is geschreven zoals een adres hoort te zijn.</translation>
    </message>
    <message>
        <source>The recipient&apos;s filter (Mimecast) says that nothing proves who sent the message.</source>
        <translation>Het filter van de ontvanger (Mimecast) meldt dat niets bewijst wie het bericht heeft verstuurd.</translation>
    </message>
    <message>
        <source>The recipient&apos;s filter (Mimecast) lets new senders wait for a while. The message passes at a later attempt.</source>
        <translation>Het filter van de ontvanger (Mimecast) laat nieuwe afzenders een tijdje wachten. Bij een latere poging komt het bericht door.</translation>
    </message>
    <message>
        <source>The recipient&apos;s filter (Mimecast) says that the sending server has a bad reputation.</source>
        <translation>Het filter van de ontvanger (Mimecast) meldt dat de verzendende server een slechte naam heeft.</translation>
    </message>
    <message>
        <source>The recipient&apos;s filter (Mimecast) has blocked the sender.</source>
        <translation>Het filter van de ontvanger (Mimecast) heeft de afzender geblokkeerd.</translation>
    </message>
    <message>
        <source>The recipient&apos;s organisation has blocked the sender in its filter (Mimecast). Ask them to allow your address.</source>
        <translation>De organisatie van de ontvanger heeft de afzender in haar filter (Mimecast) geblokkeerd. Vraag of ze uw adres willen toestaan.</translation>
    </message>
    <message>
        <source>The recipient has put this sender on a personal block list.</source>
        <translation>De ontvanger heeft deze afzender op een persoonlijke blokkeerlijst gezet.</translation>
    </message>
    <message>
        <source>The recipient&apos;s filter (Mimecast) says that the message claims to come from inside the recipient&apos;s organisation.</source>
        <translation>Het filter van de ontvanger (Mimecast) meldt dat het bericht beweert van binnen de organisatie van de ontvanger te komen.</translation>
    </message>
    <message>
        <source>The recipient&apos;s filter (Mimecast) did not let the content through.</source>
        <translation>Het filter van de ontvanger (Mimecast) liet de inhoud niet door.</translation>
    </message>
    <message>
        <source>The recipient&apos;s organisation takes no mail from the network or country of the sending server.</source>
        <translation>De organisatie van de ontvanger neemt geen mail aan van het netwerk of het land van de verzendende server.</translation>
    </message>
    <message>
        <source>The recipient&apos;s filter (Mimecast) says that the message is too big.</source>
        <translation>Het filter van de ontvanger (Mimecast) meldt dat het bericht te groot is.</translation>
    </message>
    <message>
        <source>The recipient&apos;s filter (Mimecast) says that the message was going round in a circle.</source>
        <translation>Het filter van de ontvanger (Mimecast) meldt dat het bericht in een kringetje rondging.</translation>
    </message>
    <message>
        <source>The recipient&apos;s filter (Mimecast) is not responsible for this address.</source>
        <translation>Bij het filter van de ontvanger (Mimecast) hoort dit adres niet.</translation>
    </message>
    <message>
        <source>The recipient&apos;s filter (Mimecast) takes no mail from the sending server for a while.</source>
        <translation>Het filter van de ontvanger (Mimecast) neemt een tijdje geen mail van de verzendende server aan.</translation>
    </message>
    <message>
        <source>The recipient&apos;s filter (Mimecast) takes no mail for this address for a while.</source>
        <translation>Het filter van de ontvanger (Mimecast) neemt een tijdje geen mail voor dit adres aan.</translation>
    </message>
    <message>
        <source>The sending server is on the Spamhaus list: it has sent spam, is infected, or is a home connection that should not send mail itself.</source>
        <translation>De verzendende server staat op de lijst van Spamhaus: hij heeft spam verstuurd, is besmet, of is een thuisverbinding die zelf geen mail hoort te versturen.</translation>
    </message>
    <message>
        <source>A domain or link in the message is on the Spamhaus list of bad domains.</source>
        <translation>Een domein of link in het bericht staat op de lijst van slechte domeinen van Spamhaus.</translation>
    </message>
    <message>
        <source>The sending server is on Barracuda&apos;s block list.</source>
        <translation>De verzendende server staat op de blokkeerlijst van Barracuda.</translation>
    </message>
    <message>
        <source>The sending server is on the SpamCop block list.</source>
        <translation>De verzendende server staat op de blokkeerlijst van SpamCop.</translation>
    </message>
    <message>
        <source>The sending server has a bad reputation at Cloudmark.</source>
        <translation>De verzendende server heeft een slechte naam bij Cloudmark.</translation>
    </message>
    <message>
        <source>The sending server has a bad reputation at Proofpoint.</source>
        <translation>De verzendende server heeft een slechte naam bij Proofpoint.</translation>
    </message>
    <message>
        <source>The sending server has a bad reputation at Trend Micro.</source>
        <translation>De verzendende server heeft een slechte naam bij Trend Micro.</translation>
    </message>
    <message>
        <source>The company that hosts the sender&apos;s mail (MailChannels) says that much spam came from this mailbox or server. Somebody else may be using the mailbox.</source>
        <translation>Het bedrijf dat de mail van de afzender verzorgt (MailChannels) meldt dat er veel spam van dit postvak of deze server kwam. Misschien gebruikt iemand anders het postvak.</translation>
    </message>
    <message>
        <source>The sender&apos;s hosting company has put a brake on the whole domain: too much mail, or too much that failed, within an hour. If you did not send it, somebody else may be using a mailbox of the domain.</source>
        <translation>Het hostingbedrijf van de afzender heeft het hele domein afgeremd: te veel mail, of te veel mail die mislukte, binnen een uur. Als u die niet hebt verstuurd, gebruikt misschien iemand anders een postvak van het domein.</translation>
    </message>
    <message>
        <source>The sender&apos;s provider (Forpsi) has stopped this mailbox for an hour because it seems to be misused.</source>
        <translation>De provider van de afzender (Forpsi) heeft dit postvak een uur stilgezet omdat het misbruikt lijkt te worden.</translation>
    </message>
    <message>
        <source>The filter in front of the recipient&apos;s mail system has blocked this sender.</source>
        <translation>Het filter vóór het mailsysteem van de ontvanger heeft deze afzender geblokkeerd.</translation>
    </message>
    <message>
        <source>The receiving side has the sending server on a block list.</source>
        <translation>Aan de kant van de ontvanger staat de verzendende server op een blokkeerlijst.</translation>
    </message>
    <message>
        <source>Outlook.com takes less mail from the sending server for now, because of too much mail or its bad reputation.</source>
        <extracomment>What a code of one mail provider means. Names of providers stay as they are.</extracomment>
        <translation>Outlook.com neemt voorlopig minder mail van de verzendende server aan, omdat er te veel komt of omdat die een slechte naam heeft.</translation>
    </message>
    <message>
        <source>Outlook.com says that the message looks like spam or that the sending server has a bad reputation.</source>
        <translation>Outlook.com meldt dat het bericht op spam lijkt of dat de verzendende server een slechte naam heeft.</translation>
    </message>
    <message>
        <source>Outlook.com says that the sending server tries out addresses, as collectors of addresses do.</source>
        <translation>Outlook.com meldt dat de verzendende server adressen uitprobeert, zoals verzamelaars van adressen doen.</translation>
    </message>
    <message>
        <source>Outlook.com says that anybody can send through that server, so that it gets misused.</source>
        <translation>Outlook.com meldt dat iedereen via die server kan versturen, zodat hij misbruikt wordt.</translation>
    </message>
    <message>
        <source>Outlook.com says that many people complained about mail from that server.</source>
        <translation>Outlook.com meldt dat veel mensen klaagden over mail van die server.</translation>
    </message>
    <message>
        <source>Outlook.com says that the message came straight from a home connection, as mail from infected computers does.</source>
        <translation>Outlook.com meldt dat het bericht rechtstreeks van een thuisverbinding kwam, zoals mail van besmette computers.</translation>
    </message>
    <message>
        <source>Outlook.com says that the sending computer is probably infected or misused.</source>
        <translation>Outlook.com meldt dat de verzendende computer waarschijnlijk besmet is of misbruikt wordt.</translation>
    </message>
    <message>
        <source>Outlook.com says that the sending server is on the Spamhaus block list.</source>
        <translation>Outlook.com meldt dat de verzendende server op de blokkeerlijst van Spamhaus staat.</translation>
    </message>
    <message>
        <source>Yahoo has put the message off because of complaints, unusual amounts or the bad reputation of the sending server.</source>
        <translation>Yahoo heeft het bericht uitgesteld vanwege klachten, ongewone hoeveelheden of de slechte naam van de verzendende server.</translation>
    </message>
    <message>
        <source>Yahoo has put the message off: more mail than expected came from the sending server, or people complained about it.</source>
        <translation>Yahoo heeft het bericht uitgesteld: er kwam meer mail van de verzendende server dan verwacht, of mensen klaagden erover.</translation>
    </message>
    <message>
        <source>Yahoo takes no mail from the sending server for now.</source>
        <translation>Yahoo neemt voorlopig geen mail van de verzendende server aan.</translation>
    </message>
    <message>
        <source>Yahoo takes no mail from the sending server until its operator has settled it with them.</source>
        <translation>Yahoo neemt geen mail van de verzendende server aan tot de beheerder ervan het met Yahoo heeft geregeld.</translation>
    </message>
    <message>
        <source>Yahoo says that the content, or a page it links to, looks like fraud or carries malware.</source>
        <translation>Yahoo meldt dat de inhoud, of een pagina waarnaar gelinkt wordt, op oplichting lijkt of schadelijke software bevat.</translation>
    </message>
    <message>
        <source>Yahoo says that the sending server is on the Spamhaus block list.</source>
        <translation>Yahoo meldt dat de verzendende server op de blokkeerlijst van Spamhaus staat.</translation>
    </message>
    <message>
        <source>Yahoo says that its rules do not allow this message; it does not tell which rule.</source>
        <translation>Yahoo meldt dat zijn regels dit bericht niet toestaan; welke regel dat is, staat er niet bij.</translation>
    </message>
    <message>
        <source>Yahoo says that nothing proves who sent the message.</source>
        <translation>Yahoo meldt dat niets bewijst wie het bericht heeft verstuurd.</translation>
    </message>
    <message>
        <source>Yahoo says that nobody has this address.</source>
        <translation>Yahoo meldt dat niemand dit adres heeft.</translation>
    </message>
    <message>
        <source>Yahoo says that this mailbox is switched off.</source>
        <translation>Yahoo meldt dat dit postvak is uitgeschakeld.</translation>
    </message>
    <message>
        <source>Yahoo says that this person is getting too much mail just now.</source>
        <translation>Yahoo meldt dat deze persoon op dit moment te veel mail krijgt.</translation>
    </message>
    <message>
        <source>Yahoo&apos;s servers are busy at the moment.</source>
        <translation>De servers van Yahoo hebben het op dit moment druk.</translation>
    </message>
    <message>
        <source>Yahoo says that the part of the sender&apos;s address after the @ cannot be found.</source>
        <translation>Yahoo meldt dat het deel van het afzenderadres na de @ niet te vinden is.</translation>
    </message>
    <message>
        <source>Yahoo says that the header lines of the message are not as the rules for mail ask.</source>
        <translation>Yahoo meldt dat de kopregels van het bericht niet zijn zoals de regels voor mail vragen.</translation>
    </message>
    <message>
        <source>Yahoo takes only so many messages in one go; the rest comes later.</source>
        <translation>Yahoo neemt maar een beperkt aantal berichten tegelijk aan; de rest komt later.</translation>
    </message>
    <message>
        <source>Yahoo says that this is not the server for that address.</source>
        <translation>Yahoo meldt dat dit niet de server voor dat adres is.</translation>
    </message>
    <message>
        <source>iCloud says that nobody has this address.</source>
        <translation>iCloud meldt dat niemand dit adres heeft.</translation>
    </message>
    <message>
        <source>iCloud says that this address is switched off.</source>
        <translation>iCloud meldt dat dit adres is uitgeschakeld.</translation>
    </message>
    <message>
        <source>iCloud says that this person has left its servers.</source>
        <translation>iCloud meldt dat deze persoon niet meer op zijn servers zit.</translation>
    </message>
    <message>
        <source>iCloud says that the recipient has no storage left.</source>
        <translation>iCloud meldt dat de ontvanger geen opslagruimte meer heeft.</translation>
    </message>
    <message>
        <source>iCloud says that this person is getting too much mail just now.</source>
        <translation>iCloud meldt dat deze persoon op dit moment te veel mail krijgt.</translation>
    </message>
    <message>
        <source>iCloud asks to try again later.</source>
        <translation>iCloud vraagt het later opnieuw te proberen.</translation>
    </message>
    <message>
        <source>iCloud&apos;s filter refused the message for its content or for the bad reputation of the sending server.</source>
        <translation>Het filter van iCloud weigerde het bericht vanwege de inhoud of de slechte naam van de verzendende server.</translation>
    </message>
    <message>
        <source>iCloud&apos;s rules do not allow this message.</source>
        <translation>De regels van iCloud staan dit bericht niet toe.</translation>
    </message>
    <message>
        <source>iCloud says that neither of two checks could prove who sent the message.</source>
        <translation>iCloud meldt dat geen van beide controles kon bewijzen wie het bericht heeft verstuurd.</translation>
    </message>
    <message>
        <source>iCloud says that the sender could not be proven, and that the sender&apos;s domain asks to refuse such mail.</source>
        <translation>iCloud meldt dat de afzender niet bevestigd kon worden, en dat het domein van de afzender vraagt zulke mail te weigeren.</translation>
    </message>
    <message>
        <source>iCloud says that the sending server is on Proofpoint&apos;s block list.</source>
        <translation>iCloud meldt dat de verzendende server op de blokkeerlijst van Proofpoint staat.</translation>
    </message>
    <message>
        <source>iCloud says that the sending server or domain is on the Spamhaus block list.</source>
        <translation>iCloud meldt dat de verzendende server of het domein op de blokkeerlijst van Spamhaus staat.</translation>
    </message>
    <message>
        <source>iCloud says that the part of the sender&apos;s address after the @ cannot be found.</source>
        <translation>iCloud meldt dat het deel van het afzenderadres na de @ niet te vinden is.</translation>
    </message>
    <message>
        <source>Comcast says that the message came straight from a home connection of its own.</source>
        <translation>Comcast meldt dat het bericht rechtstreeks van een van zijn eigen thuisverbindingen kwam.</translation>
    </message>
    <message>
        <source>Comcast says that the message came straight from a home connection, as mail from infected computers does.</source>
        <translation>Comcast meldt dat het bericht rechtstreeks van een thuisverbinding kwam, zoals mail van besmette computers.</translation>
    </message>
    <message>
        <source>Comcast says that mail like spam has come from the sending server.</source>
        <translation>Comcast meldt dat er spamachtige mail van de verzendende server kwam.</translation>
    </message>
    <message>
        <source>Comcast says that the sending server is on the Spamhaus block list.</source>
        <translation>Comcast meldt dat de verzendende server op de blokkeerlijst van Spamhaus staat.</translation>
    </message>
    <message>
        <source>Comcast says that the sending server is on the Cloudmark block list.</source>
        <translation>Comcast meldt dat de verzendende server op de blokkeerlijst van Cloudmark staat.</translation>
    </message>
    <message>
        <source>Comcast says that the sending server is on two block lists, Spamhaus and Cloudmark.</source>
        <translation>Comcast meldt dat de verzendende server op twee blokkeerlijsten staat, die van Spamhaus en van Cloudmark.</translation>
    </message>
    <message>
        <source>Comcast says that the sending server has a bad mark at Return Path.</source>
        <translation>Comcast meldt dat de verzendende server bij Return Path slecht beoordeeld is.</translation>
    </message>
    <message>
        <source>Comcast says that the sending server is on several block lists.</source>
        <translation>Comcast meldt dat de verzendende server op meerdere blokkeerlijsten staat.</translation>
    </message>
    <message>
        <source>Comcast says that the sending server sends more than it accepts.</source>
        <translation>Comcast meldt dat de verzendende server meer verstuurt dan het aanneemt.</translation>
    </message>
    <message>
        <source>Comcast says that the content looks like fraud.</source>
        <translation>Comcast meldt dat de inhoud op oplichting lijkt.</translation>
    </message>
    <message>
        <source>Comcast says that the sending server opened too many connections at once.</source>
        <translation>Comcast meldt dat de verzendende server te veel verbindingen tegelijk opende.</translation>
    </message>
    <message>
        <source>Comcast says that the sending server has no proper name of its own.</source>
        <translation>Comcast meldt dat de verzendende server geen geldige eigen naam heeft.</translation>
    </message>
    <message>
        <source>Spectrum reports a problem with mail that comes into its network.</source>
        <translation>Spectrum meldt een probleem met mail die in zijn netwerk binnenkomt.</translation>
    </message>
    <message>
        <source>Spectrum reports a problem with mail that one of its own customers sends.</source>
        <translation>Spectrum meldt een probleem met mail die een van zijn eigen klanten verstuurt.</translation>
    </message>
    <message>
        <source>Spectrum has blocked the sending address because of suspicious activity.</source>
        <translation>Spectrum heeft het verzendende adres geblokkeerd vanwege verdachte activiteit.</translation>
    </message>
    <message>
        <source>Spectrum has blocked this account from sending because of suspicious activity. Change all its passwords.</source>
        <translation>Spectrum laat dit account niets meer versturen vanwege verdachte activiteit. Wijzig alle wachtwoorden ervan.</translation>
    </message>
    <message>
        <source>Spectrum has limited this account because of suspicious activity.</source>
        <translation>Spectrum heeft dit account beperkt vanwege verdachte activiteit.</translation>
    </message>
    <message>
        <source>Spectrum asks to try again later.</source>
        <translation>Spectrum vraagt het later opnieuw te proberen.</translation>
    </message>
    <message>
        <source>Spectrum says that the sending server has no proper name of its own.</source>
        <translation>Spectrum meldt dat de verzendende server geen geldige eigen naam heeft.</translation>
    </message>
    <message>
        <source>Spectrum says that its rules for this domain do not allow the message.</source>
        <translation>Spectrum meldt dat zijn regels voor dit domein het bericht niet toestaan.</translation>
    </message>
    <message>
        <source>Spectrum says that the sending server is on the Cloudmark block list.</source>
        <translation>Spectrum meldt dat de verzendende server op de blokkeerlijst van Cloudmark staat.</translation>
    </message>
    <message>
        <source>Spectrum says that the sending server is on the Spamhaus block list.</source>
        <translation>Spectrum meldt dat de verzendende server op de blokkeerlijst van Spamhaus staat.</translation>
    </message>
    <message>
        <source>Spectrum takes no mail over this kind of connection.</source>
        <translation>Spectrum neemt geen mail over dit soort verbinding aan.</translation>
    </message>
    <message>
        <source>Spectrum says that the sending server opened too many connections.</source>
        <translation>Spectrum meldt dat de verzendende server te veel verbindingen opende.</translation>
    </message>
    <message>
        <source>Spectrum says that too many messages or recipients, or too much spam, came from the sender.</source>
        <translation>Spectrum meldt dat de afzender te veel berichten verstuurde, aan te veel ontvangers schreef of te veel spam verstuurde.</translation>
    </message>
    <message>
        <source>Spectrum says that the sender&apos;s address is not the one that signed in.</source>
        <translation>Spectrum meldt dat het adres van de afzender niet het adres is dat inlogde.</translation>
    </message>
    <message>
        <source>Spectrum says that the message is over 20 MB.</source>
        <translation>Spectrum meldt dat het bericht groter is dan 20 MB.</translation>
    </message>
    <message>
        <source>Spectrum says that too many messages, recipients or wrong addresses came from the sender.</source>
        <translation>Spectrum meldt dat de afzender te veel berichten verstuurde, of aan te veel ontvangers of verkeerde adressen schreef.</translation>
    </message>
    <message>
        <source>Cox has blocked the sending server for behaving like a source of spam.</source>
        <translation>Cox heeft de verzendende server geblokkeerd omdat die zich als een bron van spam gedroeg.</translation>
    </message>
    <message>
        <source>Cox says that the sending server has no proper name of its own.</source>
        <translation>Cox meldt dat de verzendende server geen geldige eigen naam heeft.</translation>
    </message>
    <message>
        <source>Cox says that nothing proves who sent the message.</source>
        <translation>Cox meldt dat niets bewijst wie het bericht heeft verstuurd.</translation>
    </message>
    <message>
        <source>Cox could not check the sender&apos;s address.</source>
        <translation>Cox kon het adres van de afzender niet controleren.</translation>
    </message>
    <message>
        <source>Cox says that the sending server opened more than ten connections at once.</source>
        <translation>Cox meldt dat de verzendende server meer dan tien verbindingen tegelijk opende.</translation>
    </message>
    <message>
        <source>Cox says that this account has sent more than it may.</source>
        <translation>Cox meldt dat dit account meer heeft verstuurd dan is toegestaan.</translation>
    </message>
    <message>
        <source>Cox has blocked the sending server for up to 24 hours.</source>
        <translation>Cox heeft de verzendende server voor hoogstens 24 uur geblokkeerd.</translation>
    </message>
    <message>
        <source>Cox has limited this account because of suspicious activity.</source>
        <translation>Cox heeft dit account beperkt vanwege verdachte activiteit.</translation>
    </message>
    <message>
        <source>Cox has blocked this account because of suspicious activity.</source>
        <translation>Cox heeft dit account geblokkeerd vanwege verdachte activiteit.</translation>
    </message>
    <message>
        <source>Cox says that the sending server is on one or more public block lists.</source>
        <translation>Cox meldt dat de verzendende server op een of meer openbare blokkeerlijsten staat.</translation>
    </message>
    <message>
        <source>A number as web sites use it: the mail service&apos;s web part did not understand what was asked of it. It is no mail code, and it says nothing about the recipient.</source>
        <extracomment>What a standard code of mail servers means, in one or two sentences for people without technical knowledge. SPF, DKIM, DMARC and ARC are names of techniques and stay as they are.</extracomment>
        <translation>Een getal zoals websites het gebruiken: het webgedeelte van de maildienst begreep niet wat er gevraagd werd. Het is geen mailcode en zegt niets over de ontvanger.</translation>
    </message>
    <message>
        <source>A number as web sites use it: the mail service wants a sign-in first. Sign in to your mailbox again.</source>
        <translation>Een getal zoals websites het gebruiken: de maildienst wil dat u eerst inlogt. Log opnieuw in op uw postvak.</translation>
    </message>
    <message>
        <source>A number as web sites use it: the mail service understood, but does not allow it for this account.</source>
        <translation>Een getal zoals websites het gebruiken: de maildienst begreep het, maar staat het dit account niet toe.</translation>
    </message>
    <message>
        <source>A number as web sites use it: what was looked for is not there. For mail it usually means that the address or the page behind a link does not exist.</source>
        <translation>Een getal zoals websites het gebruiken: wat gezocht werd, is er niet. Bij mail betekent dat meestal dat het adres of de pagina achter een link niet bestaat.</translation>
    </message>
    <message>
        <source>The other server is closing the connection. It is busy or under repair; the message will be tried again.</source>
        <translation>De andere server sluit de verbinding. Hij heeft het druk of er wordt onderhoud gedaan; het bericht wordt opnieuw geprobeerd.</translation>
    </message>
    <message>
        <source>The mailbox cannot be reached at the moment. It may be busy, or new senders are made to wait for a while.</source>
        <translation>Het postvak is op dit moment niet bereikbaar. Misschien is het bezet, of nieuwe afzenders moeten een tijdje wachten.</translation>
    </message>
    <message>
        <source>The other server has trouble of its own at the moment. The message will be tried again.</source>
        <translation>De andere server heeft op dit moment zelf problemen. Het bericht wordt opnieuw geprobeerd.</translation>
    </message>
    <message>
        <source>The other server has no room at the moment, or there were too many recipients at once.</source>
        <translation>De andere server heeft op dit moment geen ruimte, of er waren te veel ontvangers tegelijk.</translation>
    </message>
    <message>
        <source>Signing in or encrypting does not work at the moment.</source>
        <translation>Inloggen of versleutelen werkt op dit moment niet.</translation>
    </message>
    <message>
        <source>The other server cannot do what was asked at the moment.</source>
        <translation>De andere server kan op dit moment niet doen wat er gevraagd werd.</translation>
    </message>
    <message>
        <source>The other server did not understand a command. This is a fault between the two mail systems.</source>
        <translation>De andere server begreep een opdracht niet. Dit is een fout tussen de twee mailsystemen.</translation>
    </message>
    <message>
        <source>Something in a command or in an address is not written as it must be.</source>
        <translation>Iets in een opdracht of in een adres is niet geschreven zoals het moet.</translation>
    </message>
    <message>
        <source>The other server does not know this command. This is a fault between the two mail systems.</source>
        <translation>De andere server kent deze opdracht niet. Dit is een fout tussen de twee mailsystemen.</translation>
    </message>
    <message>
        <source>Commands came in the wrong order. Often the mail program did not sign in before sending.</source>
        <translation>Opdrachten kwamen in de verkeerde volgorde. Vaak heeft het mailprogramma niet ingelogd voordat het verstuurde.</translation>
    </message>
    <message>
        <source>The other server does not know this form of a command.</source>
        <translation>De andere server kent deze vorm van een opdracht niet.</translation>
    </message>
    <message>
        <source>This computer takes no mail at all.</source>
        <translation>Deze computer neemt helemaal geen mail aan.</translation>
    </message>
    <message>
        <source>The server wants a sign-in, or an encrypted connection, first.</source>
        <translation>De server wil eerst dat er wordt ingelogd, of een versleutelde verbinding.</translation>
    </message>
    <message>
        <source>Another way of signing in is needed: an app password, or the web browser.</source>
        <translation>Er is een andere manier van inloggen nodig: een app-wachtwoord, of de webbrowser.</translation>
    </message>
    <message>
        <source>The user name or the password was not accepted.</source>
        <translation>De gebruikersnaam of het wachtwoord werd niet geaccepteerd.</translation>
    </message>
    <message>
        <source>The other server refused for good: either the mailbox does not exist, or a rule stands against the message. The words beside the number tell which.</source>
        <translation>De andere server weigerde definitief: of het postvak bestaat niet, of een regel houdt het bericht tegen. De woorden naast het getal zeggen welk van beide.</translation>
    </message>
    <message>
        <source>The recipient is not at this server. The notice may name another address.</source>
        <translation>De ontvanger zit niet bij deze server. Misschien noemt de melding een ander adres.</translation>
    </message>
    <message>
        <source>No room: the mailbox is full, or the message is too large.</source>
        <translation>Geen ruimte: het postvak is vol, of het bericht is te groot.</translation>
    </message>
    <message>
        <source>The address is not allowed or not written as it must be.</source>
        <translation>Het adres is niet toegestaan of niet geschreven zoals het moet.</translation>
    </message>
    <message>
        <source>The other server refused for good without saying more by the number. The words beside it tell why.</source>
        <translation>De andere server weigerde definitief en zegt met het getal verder niets. De woorden ernaast zeggen waarom.</translation>
    </message>
    <message>
        <source>The other server does not know something that was said along with the sender&apos;s or the recipient&apos;s address.</source>
        <translation>De andere server kent iets niet wat samen met het adres van de afzender of de ontvanger werd meegegeven.</translation>
    </message>
    <message>
        <source>The part of the address after the @ takes no mail.</source>
        <translation>Het deel van het adres na de @ neemt geen mail aan.</translation>
    </message>
    <message>
        <source>Nothing more is said than that it failed, or worked.</source>
        <translation>Er staat verder niets dan dat het mislukte, of lukte.</translation>
    </message>
    <message>
        <source>Something is wrong with one of the addresses.</source>
        <translation>Er is iets mis met een van de adressen.</translation>
    </message>
    <message>
        <source>There is no mailbox of this name, that is, the part before the @.</source>
        <translation>Er is geen postvak met deze naam (het deel vóór de @).</translation>
    </message>
    <message>
        <source>The part after the @ does not exist or takes no mail.</source>
        <translation>Het deel na de @ bestaat niet of neemt geen mail aan.</translation>
    </message>
    <message>
        <source>The recipient&apos;s address is not written as an address must be.</source>
        <translation>Het adres van de ontvanger is niet geschreven zoals een adres hoort te zijn.</translation>
    </message>
    <message>
        <source>The address fits more than one mailbox.</source>
        <translation>Het adres past bij meer dan één postvak.</translation>
    </message>
    <message>
        <source>The recipient&apos;s address is right.</source>
        <translation>Het adres van de ontvanger klopt.</translation>
    </message>
    <message>
        <source>The recipient has moved and left no new address.</source>
        <translation>De ontvanger heeft een ander adres en heeft het nieuwe niet achtergelaten.</translation>
    </message>
    <message>
        <source>The sender&apos;s address is not written as an address must be.</source>
        <translation>Het adres van de afzender is niet geschreven zoals een adres hoort te zijn.</translation>
    </message>
    <message>
        <source>The part of the sender&apos;s address after the @ does not exist, so that no answer could come back.</source>
        <translation>Het deel van het afzenderadres na de @ bestaat niet, zodat er geen antwoord terug kon komen.</translation>
    </message>
    <message>
        <source>The message was passed on to a system that cannot report what becomes of it.</source>
        <translation>Het bericht is doorgegeven aan een systeem dat niet kan melden wat ervan terechtkomt.</translation>
    </message>
    <message>
        <source>The part after the @ says of itself that it never takes mail.</source>
        <translation>Het deel na de @ zegt van zichzelf dat het nooit mail aanneemt.</translation>
    </message>
    <message>
        <source>The mailbox exists, but something about it went wrong.</source>
        <translation>Het postvak bestaat, maar er ging iets mee mis.</translation>
    </message>
    <message>
        <source>The mailbox is switched off or takes no mail.</source>
        <translation>Het postvak is uitgeschakeld of neemt geen mail aan.</translation>
    </message>
    <message>
        <source>The mailbox is full.</source>
        <translation>Het postvak is vol.</translation>
    </message>
    <message>
        <source>The message is longer than this mailbox accepts.</source>
        <translation>Het bericht is langer dan dit postvak aanneemt.</translation>
    </message>
    <message>
        <source>The members of the mailing list could not be found out.</source>
        <translation>De leden van de mailinglijst waren niet te achterhalen.</translation>
    </message>
    <message>
        <source>Something is wrong with the receiving mail system.</source>
        <translation>Er is iets mis met het ontvangende mailsysteem.</translation>
    </message>
    <message>
        <source>The receiving mail system has no storage left.</source>
        <translation>Het ontvangende mailsysteem heeft geen opslagruimte meer.</translation>
    </message>
    <message>
        <source>The receiving mail system takes no mail at the moment.</source>
        <translation>Het ontvangende mailsysteem neemt op dit moment geen mail aan.</translation>
    </message>
    <message>
        <source>The receiving mail system lacks something that the message needs.</source>
        <translation>Het ontvangende mailsysteem mist iets wat het bericht nodig heeft.</translation>
    </message>
    <message>
        <source>The message is too large for the receiving mail system.</source>
        <translation>Het bericht is te groot voor het ontvangende mailsysteem.</translation>
    </message>
    <message>
        <source>The receiving mail system is set up wrongly.</source>
        <translation>Het ontvangende mailsysteem is verkeerd ingesteld.</translation>
    </message>
    <message>
        <source>The message was taken, but with another priority.</source>
        <translation>Het bericht is aangenomen, maar met een andere prioriteit.</translation>
    </message>
    <message>
        <source>Something is wrong on the way between the mail systems.</source>
        <translation>Er is iets mis op de weg tussen de mailsystemen.</translation>
    </message>
    <message>
        <source>The receiving computer did not answer.</source>
        <translation>De ontvangende computer antwoordde niet.</translation>
    </message>
    <message>
        <source>The connection was made and then broke.</source>
        <translation>De verbinding kwam tot stand en viel toen weg.</translation>
    </message>
    <message>
        <source>The directory in which mail systems look each other up failed.</source>
        <translation>De gids waarin mailsystemen elkaar opzoeken, deed het niet.</translation>
    </message>
    <message>
        <source>No way to the recipient&apos;s mail system was found.</source>
        <translation>Er is geen weg naar het mailsysteem van de ontvanger gevonden.</translation>
    </message>
    <message>
        <source>The mail system has more to do than it can.</source>
        <translation>Het mailsysteem heeft meer te doen dan het aankan.</translation>
    </message>
    <message>
        <source>The message was going round in a circle.</source>
        <translation>Het bericht ging in een kringetje rond.</translation>
    </message>
    <message>
        <source>The message could not be delivered in time and was given up.</source>
        <translation>Het bericht kon niet op tijd bezorgd worden en de bezorging is opgegeven.</translation>
    </message>
    <message>
        <source>The two mail systems did not understand each other.</source>
        <translation>De twee mailsystemen begrepen elkaar niet.</translation>
    </message>
    <message>
        <source>A command was wrong or came at the wrong time.</source>
        <translation>Een opdracht was verkeerd of kwam op het verkeerde moment.</translation>
    </message>
    <message>
        <source>A command was not written as it must be.</source>
        <translation>Een opdracht was niet geschreven zoals het moet.</translation>
    </message>
    <message>
        <source>The message has too many recipients.</source>
        <translation>Het bericht heeft te veel ontvangers.</translation>
    </message>
    <message>
        <source>Something that was said along with a command was wrong.</source>
        <translation>Iets wat bij een opdracht werd meegegeven, was verkeerd.</translation>
    </message>
    <message>
        <source>The two mail systems speak different versions.</source>
        <translation>De twee mailsystemen gebruiken verschillende versies.</translation>
    </message>
    <message>
        <source>What was sent for signing in was too long.</source>
        <translation>Wat voor het inloggen werd verstuurd, was te lang.</translation>
    </message>
    <message>
        <source>Something in the content of the message caused the failure.</source>
        <translation>Iets in de inhoud van het bericht veroorzaakte de mislukking.</translation>
    </message>
    <message>
        <source>The recipient&apos;s mail system does not take this kind of content.</source>
        <translation>Het mailsysteem van de ontvanger neemt dit soort inhoud niet aan.</translation>
    </message>
    <message>
        <source>The message would have to be converted, and that is not allowed.</source>
        <translation>Het bericht zou omgezet moeten worden, en dat is niet toegestaan.</translation>
    </message>
    <message>
        <source>The message would have to be converted, and that is not possible.</source>
        <translation>Het bericht zou omgezet moeten worden, en dat is niet mogelijk.</translation>
    </message>
    <message>
        <source>The message was delivered, but lost something when it was converted.</source>
        <translation>Het bericht is bezorgd, maar verloor iets bij het omzetten.</translation>
    </message>
    <message>
        <source>Converting the message failed.</source>
        <translation>Het omzetten van het bericht mislukte.</translation>
    </message>
    <message>
        <source>The content of the message could not be fetched.</source>
        <translation>De inhoud van het bericht kon niet worden opgehaald.</translation>
    </message>
    <message>
        <source>The recipient&apos;s mail system does not take addresses with letters outside plain English.</source>
        <translation>Het mailsysteem van de ontvanger neemt geen adressen aan met letters buiten het gewone alfabet.</translation>
    </message>
    <message>
        <source>The answer needs letters that the other side cannot take.</source>
        <translation>Het antwoord heeft letters nodig die het andere systeem niet aanneemt.</translation>
    </message>
    <message>
        <source>The recipient&apos;s mail system does not take header lines with letters outside plain English.</source>
        <translation>Het mailsysteem van de ontvanger neemt geen kopregels aan met letters buiten het gewone alfabet.</translation>
    </message>
    <message>
        <source>A security rule stands against it.</source>
        <translation>Een veiligheidsregel houdt het tegen.</translation>
    </message>
    <message>
        <source>It was refused by a rule. The number alone does not tell which: a spam filter, a block list, or a missing permission.</source>
        <translation>Het is door een regel geweigerd. Het getal alleen zegt niet welke: een spamfilter, een blokkeerlijst, of een ontbrekende toestemming.</translation>
    </message>
    <message>
        <source>The sender may not write to this mailing list.</source>
        <translation>De afzender mag niet naar deze mailinglijst schrijven.</translation>
    </message>
    <message>
        <source>The security of the message would have to be changed, and that is not possible.</source>
        <translation>De beveiliging van het bericht zou veranderd moeten worden, en dat is niet mogelijk.</translation>
    </message>
    <message>
        <source>A security feature that is needed is not there.</source>
        <translation>Een beveiliging die nodig is, is er niet.</translation>
    </message>
    <message>
        <source>Encrypting or signing failed.</source>
        <translation>Versleutelen of ondertekenen mislukte.</translation>
    </message>
    <message>
        <source>The kind of encryption is not known there.</source>
        <translation>Het soort versleuteling is daar niet bekend.</translation>
    </message>
    <message>
        <source>The message has been changed or damaged on the way.</source>
        <translation>Het bericht is onderweg veranderd of beschadigd.</translation>
    </message>
    <message>
        <source>The way of signing in is too weak; often an app password is needed.</source>
        <translation>De manier van inloggen is te zwak; vaak is een app-wachtwoord nodig.</translation>
    </message>
    <message>
        <source>An encrypted connection is needed.</source>
        <translation>Er is een versleutelde verbinding nodig.</translation>
    </message>
    <message>
        <source>This way of signing in needs an encrypted connection.</source>
        <translation>Deze manier van inloggen heeft een versleutelde verbinding nodig.</translation>
    </message>
    <message>
        <source>The password must be set anew.</source>
        <translation>Het wachtwoord moet opnieuw worden ingesteld.</translation>
    </message>
    <message>
        <source>The account is switched off.</source>
        <translation>Het account is uitgeschakeld.</translation>
    </message>
    <message>
        <source>The two mail systems would first have to trust each other.</source>
        <translation>De twee mailsystemen zouden elkaar eerst moeten vertrouwen.</translation>
    </message>
    <message>
        <source>The priority of the message is too low.</source>
        <translation>De prioriteit van het bericht is te laag.</translation>
    </message>
    <message>
        <source>The message is too large for its priority.</source>
        <translation>Het bericht is te groot voor zijn prioriteit.</translation>
    </message>
    <message>
        <source>The mailbox belongs to somebody else now.</source>
        <translation>Het postvak is nu van iemand anders.</translation>
    </message>
    <message>
        <source>The part after the @ belongs to somebody else now.</source>
        <translation>Het deel na de @ is nu van iemand anders.</translation>
    </message>
    <message>
        <source>It could not be found out whether the mailbox has changed hands.</source>
        <translation>Of het postvak van eigenaar is gewisseld, was niet te achterhalen.</translation>
    </message>
    <message>
        <source>The message carries no valid signature of a domain (DKIM).</source>
        <translation>Het bericht heeft geen geldige handtekening van een domein (DKIM).</translation>
    </message>
    <message>
        <source>The message carries no signature that is accepted there (DKIM).</source>
        <translation>Het bericht heeft geen handtekening die daar wordt geaccepteerd (DKIM).</translation>
    </message>
    <message>
        <source>The message carries no signature of the domain that it shows as its sender (DKIM).</source>
        <translation>Het bericht heeft geen handtekening van het domein dat als afzender te zien is (DKIM).</translation>
    </message>
    <message>
        <source>The message came from a server that the sender&apos;s domain does not list (SPF). The sender may have been forged.</source>
        <translation>Het bericht kwam van een server die niet op de lijst van het domein van de afzender staat (SPF). De afzender kan vervalst zijn.</translation>
    </message>
    <message>
        <source>The list of servers of the sender&apos;s domain could not be read (SPF).</source>
        <translation>De lijst van servers van het domein van de afzender kon niet gelezen worden (SPF).</translation>
    </message>
    <message>
        <source>The sending server has no proper name of its own, as is usual for home connections.</source>
        <translation>De verzendende server heeft geen geldige eigen naam, zoals bij thuisverbindingen gewoon is.</translation>
    </message>
    <message>
        <source>Several checks could not prove who sent the message. The sender may have been forged.</source>
        <translation>Meerdere controles konden niet bewijzen wie het bericht heeft verstuurd. De afzender kan vervalst zijn.</translation>
    </message>
    <message>
        <source>The sender&apos;s domain says of itself that it takes no mail.</source>
        <translation>Het domein van de afzender zegt van zichzelf dat het geen mail aanneemt.</translation>
    </message>
    <message>
        <source>Too much mail at once.</source>
        <translation>Te veel mail tegelijk.</translation>
    </message>
    <message>
        <source>The chain of proofs that a forwarder adds is broken (ARC).</source>
        <translation>De keten van bewijzen die een doorstuurder toevoegt, is verbroken (ARC).</translation>
    </message>
    <message>
        <source>The message asks for encryption on its whole way, and the next server does not offer it.</source>
        <translation>Het bericht vraagt om versleuteling op de hele weg, en de volgende server biedt die niet.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>%1: copied to %2 and marked as deleted</source>
        <extracomment>%1 = a message&apos;s place, %2 = a folder. The server can only copy.</extracomment>
        <translation>%1: gekopieerd naar %2 en als verwijderd gemarkeerd</translation>
    </message>
    <message>
        <source>%1: was not there any more</source>
        <extracomment>%1 = a message&apos;s place</extracomment>
        <translation>%1: was er niet meer</translation>
    </message>
    <message>
        <source>%1: is another message now, not touched</source>
        <extracomment>%1 = a message&apos;s place</extracomment>
        <translation>%1: is nu een ander bericht, niet aangeraakt</translation>
    </message>
    <message>
        <source>%1: not moved</source>
        <extracomment>%1 = a message&apos;s place</extracomment>
        <translation>%1: niet verplaatst</translation>
    </message>
    <message>
        <source>%1 would go to %2, %3 notices would stay. Nothing was moved.</source>
        <extracomment>%1 = number of messages that would be moved, %2 = folder, %3 = number of notices that would stay</extracomment>
        <translation>%1 zou naar %2 gaan, %3 meldingen zouden blijven. Er is niets verplaatst.</translation>
    </message>
    <message>
        <source>There is nothing to move.</source>
        <translation>Er is niets te verplaatsen.</translation>
    </message>
    <message>
        <source>There is no sweep to bring back.</source>
        <translation>Er is geen opruiming om ongedaan te maken.</translation>
    </message>
    <message>
        <source>
This is the sample mailbox. There is no display here: start the program on a desktop to see its window, or run it with --help for the commands.</source>
        <translation>
Dit is het voorbeeldpostvak. Er is hier geen beeldscherm: start het programma op een bureaublad om het venster te zien, of start het met --help voor de opdrachten.</translation>
    </message>
    <message>
        <source>%1: deleted for good</source>
        <extracomment>%1 = a message&apos;s place</extracomment>
        <translation>%1: voorgoed verwijderd</translation>
    </message>
    <message>
        <source>%1: not known yet; the next sweep or undo looks first</source>
        <extracomment>%1 = a message&apos;s place. The connection broke while the server was at it.</extracomment>
        <translation>%1: nog niet bekend; bij het volgende opruimen of terughalen wordt eerst gekeken</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) had been copied before and were left alone</source>
        <extracomment>%n = messages that an earlier sweep copied to Trash; the server cannot remove them from their old folder</extracomment>
        <translation>
            <numerusform>%Ln bericht was al eerder gekopieerd en is niet aangeraakt</numerusform>
            <numerusform>%Ln berichten waren al eerder gekopieerd en zijn niet aangeraakt</numerusform>
        </translation>
    </message>
    <message>
        <source>This mailbox has no Trash: the folder %1 would be made.</source>
        <extracomment>%1 = the name of a mail folder</extracomment>
        <translation>Dit postvak heeft geen prullenbak: de map %1 zou worden gemaakt.</translation>
    </message>
    <message>
        <source>This mailbox has no Trash: the folder %1 is made.</source>
        <translation>Dit postvak heeft geen prullenbak: de map %1 wordt gemaakt.</translation>
    </message>
</context>
<context>
    <name>ContactsDialog</name>
    <message>
        <source>Please beware of odd mail in my name</source>
        <translation>Pas op voor vreemde mail op mijn naam</translation>
    </message>
    <message>
        <source>Hello,

somebody else had access to my mail account and sent messages through it. If you got an odd message from me lately, please do not open its links or attachments, and delete it.

I have secured the account. Sorry for the trouble.
</source>
        <extracomment>The whole text of a message to friends and relatives</extracomment>
        <translation>Hallo,

iemand anders had toegang tot mijn mailaccount en heeft er berichten mee verstuurd. Als u de laatste tijd een vreemd bericht van mij kreeg, open dan de links en bijlagen niet en verwijder het.

Ik heb het account beveiligd. Mijn excuses voor de overlast.
</translation>
    </message>
    <message>
        <source>Hello,

somebody is sending messages with my address as the sender. They do not come from me and my account is not involved. If you get an odd message in my name, please do not open its links or attachments, and delete it.

If in doubt, call me.
</source>
        <extracomment>The whole text of a message to friends and relatives</extracomment>
        <translation>Hallo,

iemand verstuurt berichten met mijn adres als afzender. Ze komen niet van mij, en mijn account is er niet bij betrokken. Als u een vreemd bericht op mijn naam krijgt, open dan de links en bijlagen niet en verwijder het.

Bel mij bij twijfel.
</translation>
    </message>
</context>
<context>
    <name>Decision</name>
    <message>
        <source>Your memory: did you send a message that could be this one?</source>
        <translation>Wat u zelf weet: hebt u een bericht verstuurd dat dit zou kunnen zijn?</translation>
    </message>
    <message>
        <source>Your memory: did you write to %1 about “%2”?</source>
        <extracomment>%1 is an e-mail address, %2 the subject of a message</extracomment>
        <translation>Wat u zelf weet: hebt u aan %1 geschreven over “%2”?</translation>
    </message>
    <message>
        <source>Your memory: did you write to %1 on %2?</source>
        <extracomment>%1 is an e-mail address, %2 a day (&quot;3 November&quot;)</extracomment>
        <translation>Wat u zelf weet: hebt u op %2 aan %1 geschreven?</translation>
    </message>
    <message>
        <source>Your memory: did you write to %1?</source>
        <extracomment>%1 is an e-mail address</extracomment>
        <translation>Wat u zelf weet: hebt u aan %1 geschreven?</translation>
    </message>
    <message>
        <source>Your sent mail: it is not among what this mailbox keeps. Look also on the telephone or the other computer from which you write.</source>
        <translation>Uw verzonden mail: het bericht zit niet bij wat dit postvak bewaart. Kijk ook op de telefoon of de andere computer waarmee u schrijft.</translation>
    </message>
    <message>
        <source>The message itself: the notice returns too little of it to show which way it took.</source>
        <translation>Het bericht zelf: de melding bevat er te weinig van om te laten zien welke weg het nam.</translation>
    </message>
    <message>
        <source>The records of your domain: looking them up, where you allow it in the settings, can show whether the sending computer was entitled to use your address.</source>
        <translation>De gegevens van uw domein: als u in de instellingen toestaat ze op te zoeken, kunnen ze laten zien of de verzendende computer uw adres mocht gebruiken.</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Stopped, as you asked.</source>
        <translation>Gestopt, zoals u vroeg.</translation>
    </message>
    <message>
        <source>Start again whenever you like. Nothing is lost.</source>
        <translation>Begin opnieuw wanneer u wilt. Er is niets verloren.</translation>
    </message>
    <message>
        <source>This computer has no connection to the internet.</source>
        <translation>Deze computer heeft geen verbinding met internet.</translation>
    </message>
    <message>
        <source>Check the network, then try again. What was found before is still here.</source>
        <translation>Controleer het netwerk en probeer het dan opnieuw. Wat eerder gevonden is, is er nog.</translation>
    </message>
    <message>
        <source>There is no mail server named %1.</source>
        <extracomment>%1 is a server&apos;s name, such as imap.example.org</extracomment>
        <translation>Er is geen mailserver met de naam %1.</translation>
    </message>
    <message>
        <source>There is no mail server of that name.</source>
        <translation>Er is geen mailserver met die naam.</translation>
    </message>
    <message>
        <source>Check the spelling of the server&apos;s name, and that you are connected to the internet.</source>
        <translation>Controleer de spelling van de naam van de server, en of er verbinding met internet is.</translation>
    </message>
    <message>
        <source>%1 does not accept a connection for mail there.</source>
        <translation>%1 accepteert daar geen verbinding voor mail.</translation>
    </message>
    <message>
        <source>The server does not accept a connection for mail there.</source>
        <translation>De server accepteert daar geen verbinding voor mail.</translation>
    </message>
    <message>
        <source>Check the port (993 at most providers), or try again in a few minutes.</source>
        <translation>Controleer de poort (993 bij de meeste providers), of probeer het over een paar minuten opnieuw.</translation>
    </message>
    <message>
        <source>The connection to %1 broke off.</source>
        <translation>De verbinding met %1 is weggevallen.</translation>
    </message>
    <message>
        <source>The connection broke off.</source>
        <translation>De verbinding is weggevallen.</translation>
    </message>
    <message>
        <source>Try again. It goes on where it stopped; nothing is lost.</source>
        <translation>Probeer het opnieuw. Het gaat verder waar het stopte; er is niets verloren.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 antwoordde niet op tijd.</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>De server antwoordde niet op tijd.</translation>
    </message>
    <message>
        <source>Check the network, then try again in a few minutes.</source>
        <translation>Controleer het netwerk en probeer het over een paar minuten opnieuw.</translation>
    </message>
    <message>
        <source>%1 offers no protected connection that this program could use.</source>
        <translation>%1 biedt geen beveiligde verbinding die dit programma kan gebruiken.</translation>
    </message>
    <message>
        <source>The server offers no protected connection that this program could use.</source>
        <translation>De server biedt geen beveiligde verbinding die dit programma kan gebruiken.</translation>
    </message>
    <message>
        <source>Your password was not sent. Try port 993 with “Encrypted from the start (TLS)”, or ask your provider for the right settings.</source>
        <translation>Uw wachtwoord is niet verstuurd. Probeer poort 993 met “Versleuteld vanaf het begin (TLS)”, of vraag uw provider naar de juiste instellingen.</translation>
    </message>
    <message>
        <source>%1 cannot prove that it is the server it claims to be.</source>
        <translation>%1 kan niet bewijzen dat hij echt deze server is.</translation>
    </message>
    <message>
        <source>The server cannot prove that it is the one it claims to be.</source>
        <translation>De server kan niet bewijzen dat hij is waarvoor hij zich uitgeeft.</translation>
    </message>
    <message>
        <source>Your password was not sent. In a café or hotel, try another network. If the server is your own, you can look at its certificate and trust it for this account.</source>
        <translation>Uw wachtwoord is niet verstuurd. Probeer in een café of hotel een ander netwerk. Als de server van uzelf is, dan kunt u het certificaat bekijken en het voor dit account vertrouwen.</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired, or this computer&apos;s clock is wrong.</source>
        <translation>Het certificaat van %1 is verlopen, of de klok van deze computer loopt verkeerd.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has expired, or this computer&apos;s clock is wrong.</source>
        <translation>Het certificaat van de server is verlopen, of de klok van deze computer loopt verkeerd.</translation>
    </message>
    <message>
        <source>Your password was not sent. Check the date on this computer; if it is right, tell your provider.</source>
        <translation>Uw wachtwoord is niet verstuurd. Controleer de datum op deze computer; als die klopt, vertel het dan uw provider.</translation>
    </message>
    <message>
        <source>The server that answered is not %1: its certificate is for another name.</source>
        <translation>De server die antwoordde is niet %1: het certificaat is voor een andere naam.</translation>
    </message>
    <message>
        <source>The server that answered is not the one you asked for: its certificate is for another name.</source>
        <translation>De server die antwoordde is niet degene waar u om vroeg: het certificaat is voor een andere naam.</translation>
    </message>
    <message>
        <source>Your password was not sent. Check the spelling of the server&apos;s name, or ask your provider for it.</source>
        <translation>Uw wachtwoord is niet verstuurd. Controleer de spelling van de naam van de server, of vraag uw provider ernaar.</translation>
    </message>
    <message>
        <source>%1 shows another certificate than the one you accepted.</source>
        <translation>%1 toont een ander certificaat dan het certificaat dat u hebt geaccepteerd.</translation>
    </message>
    <message>
        <source>The server shows another certificate than the one you accepted.</source>
        <translation>De server toont een ander certificaat dan het certificaat dat u hebt geaccepteerd.</translation>
    </message>
    <message>
        <source>Your password was not sent. Ask whoever runs the server whether the certificate was renewed before you accept the new one.</source>
        <translation>Uw wachtwoord is niet verstuurd. Vraag de beheerder van de server of het certificaat is vernieuwd, voordat u het nieuwe accepteert.</translation>
    </message>
    <message>
        <source>The server did not accept this address and password.</source>
        <translation>De server accepteerde dit adres en wachtwoord niet.</translation>
    </message>
    <message>
        <source>Type the password once more. Many providers want a separate app password here, not the one for their website.</source>
        <translation>Typ het wachtwoord nog een keer. Veel providers willen hier een apart app-wachtwoord, niet dat van hun website.</translation>
    </message>
    <message>
        <source>Your provider wants an app password here.</source>
        <translation>Uw provider wil hier een app-wachtwoord.</translation>
    </message>
    <message>
        <source>Make one on your provider&apos;s website and type it in place of your usual password.</source>
        <translation>Maak er een aan op de website van uw provider en typ het in plaats van uw gewone wachtwoord.</translation>
    </message>
    <message>
        <source>%1 offers no way to sign in with a password.</source>
        <translation>Bij %1 kunt u niet met een wachtwoord inloggen.</translation>
    </message>
    <message>
        <source>The server offers no way to sign in with a password.</source>
        <translation>Bij deze server kunt u niet met een wachtwoord inloggen.</translation>
    </message>
    <message>
        <source>Your password was not sent. Ask your provider how mail programs sign in.</source>
        <translation>Uw wachtwoord is niet verstuurd. Vraag uw provider hoe mailprogramma’s inloggen.</translation>
    </message>
    <message>
        <source>%1 did not let this program in: the request was declined in the browser.</source>
        <extracomment>%1 is a provider&apos;s name, such as Google</extracomment>
        <translation>%1 liet dit programma niet toe: het verzoek is in de browser afgewezen.</translation>
    </message>
    <message>
        <source>This program was not let in: the request was declined in the browser.</source>
        <translation>Dit programma is niet toegelaten: het verzoek is in de browser afgewezen.</translation>
    </message>
    <message>
        <source>If that was a slip, start again and agree in the browser. At work or school, an administrator may have to allow it first.</source>
        <translation>Als dat een vergissing was, begin dan opnieuw en geef in de browser toestemming. Op het werk of op school moet een beheerder het misschien eerst toestaan.</translation>
    </message>
    <message>
        <source>Signing in at %1 was not finished in the browser.</source>
        <extracomment>%1 is a provider&apos;s name, such as Google</extracomment>
        <translation>Het inloggen bij %1 is niet in de browser afgemaakt.</translation>
    </message>
    <message>
        <source>Signing in was not finished in the browser.</source>
        <translation>Het inloggen is niet in de browser afgemaakt.</translation>
    </message>
    <message>
        <source>Start again, and stay with the browser&apos;s page until it tells you to come back here.</source>
        <translation>Begin opnieuw, en blijf bij de pagina van de browser tot die zegt dat u hier terug kunt komen.</translation>
    </message>
    <message>
        <source>%1 wants you to sign in again.</source>
        <extracomment>%1 is a provider&apos;s name, such as Google</extracomment>
        <translation>%1 vraagt u opnieuw in te loggen.</translation>
    </message>
    <message>
        <source>Your provider wants you to sign in again.</source>
        <translation>Uw provider vraagt u opnieuw in te loggen.</translation>
    </message>
    <message>
        <source>Sign in through the browser once more. This happens after a change of password, after a long time, or when you withdrew this program&apos;s access.</source>
        <translation>Log nog een keer in via de browser. Dit gebeurt na een wijziging van het wachtwoord, na lange tijd, of als u de toegang van dit programma hebt ingetrokken.</translation>
    </message>
    <message>
        <source>You signed in as %1, which is not the address you gave here.</source>
        <extracomment>%1 is an e-mail address</extracomment>
        <translation>U bent ingelogd als %1, en dat is niet het adres dat u hier hebt opgegeven.</translation>
    </message>
    <message>
        <source>You signed in with another address than the one you gave here.</source>
        <translation>U bent ingelogd met een ander adres dan u hier hebt opgegeven.</translation>
    </message>
    <message>
        <source>Start again and choose the right account in the browser, or change the address here.</source>
        <translation>Begin opnieuw en kies in de browser het juiste account, of verander hier het adres.</translation>
    </message>
    <message>
        <source>No web browser could be opened.</source>
        <translation>Er kon geen webbrowser worden geopend.</translation>
    </message>
    <message>
        <source>Choose a standard browser in this computer&apos;s settings, then try again. An app password, where your provider offers one, works without a browser.</source>
        <translation>Kies in de instellingen van deze computer een standaardbrowser en probeer het dan opnieuw. Een app-wachtwoord, waar uw provider dat aanbiedt, werkt zonder browser.</translation>
    </message>
    <message>
        <source>This copy of the program is not registered at %1, so it cannot sign in there through the browser.</source>
        <extracomment>%1 is a provider&apos;s name, such as Google</extracomment>
        <translation>Dit exemplaar van het programma is niet bij %1 geregistreerd en kan daar dus niet via de browser inloggen.</translation>
    </message>
    <message>
        <source>This copy of the program is not registered at your provider, so it cannot sign in there through the browser.</source>
        <translation>Dit exemplaar van het programma is niet bij uw provider geregistreerd en kan daar dus niet via de browser inloggen.</translation>
    </message>
    <message>
        <source>Use an app password if your provider offers one, or give a client ID of your own in the settings.</source>
        <translation>Gebruik een app-wachtwoord als uw provider dat aanbiedt, of geef in de instellingen een eigen client-ID op.</translation>
    </message>
    <message>
        <source>%1 does not accept this program&apos;s registration.</source>
        <extracomment>%1 is a provider&apos;s name, such as Google</extracomment>
        <translation>%1 accepteert de registratie van dit programma niet.</translation>
    </message>
    <message>
        <source>Your provider does not accept this program&apos;s registration.</source>
        <translation>Uw provider accepteert de registratie van dit programma niet.</translation>
    </message>
    <message>
        <source>Check the client ID in the settings. At work or school, an administrator may have to allow this program.</source>
        <translation>Controleer de client-ID in de instellingen. Op het werk of op school moet een beheerder dit programma misschien eerst toestaan.</translation>
    </message>
    <message>
        <source>The mail server is busy.</source>
        <translation>De mailserver heeft het druk.</translation>
    </message>
    <message>
        <source>Wait a few minutes, then try again.</source>
        <translation>Wacht een paar minuten en probeer het dan opnieuw.</translation>
    </message>
    <message>
        <source>The mail server refused to do that.</source>
        <translation>De mailserver weigerde dat te doen.</translation>
    </message>
    <message>
        <source>Try again. If it keeps refusing, show your provider the details below.</source>
        <translation>Probeer het opnieuw. Blijft hij weigeren, laat dan de details hieronder aan uw provider zien.</translation>
    </message>
    <message>
        <source>The mail server gave an answer that makes no sense.</source>
        <translation>De mailserver gaf een onbegrijpelijk antwoord.</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again; if it happens again, show your provider the details below.</source>
        <translation>Er is niets veranderd. Probeer het opnieuw; gebeurt het weer, laat dan de details hieronder aan uw provider zien.</translation>
    </message>
    <message>
        <source>The folder “%1” is not there any more.</source>
        <translation>De map “%1” is er niet meer.</translation>
    </message>
    <message>
        <source>The folder is not there any more.</source>
        <translation>De map is er niet meer.</translation>
    </message>
    <message>
        <source>Check the mailbox again: the list is then brought up to date.</source>
        <translation>Controleer het postvak opnieuw: de lijst wordt dan bijgewerkt.</translation>
    </message>
    <message>
        <source>The folder “%1” may be read but not changed.</source>
        <translation>De map “%1” mag gelezen worden, maar niet veranderd.</translation>
    </message>
    <message>
        <source>The folder may be read but not changed.</source>
        <translation>De map mag gelezen worden, maar niet veranderd.</translation>
    </message>
    <message>
        <source>Nothing was moved. Ask whoever owns the folder.</source>
        <translation>Er is niets verplaatst. Vraag het de eigenaar van de map.</translation>
    </message>
    <message>
        <source>The mailbox was rebuilt since it was last checked.</source>
        <translation>Het postvak is opnieuw opgebouwd sinds de laatste controle.</translation>
    </message>
    <message>
        <source>Nothing was moved, to be safe. Check the mailbox again, then repeat the clean-up.</source>
        <translation>Voor de zekerheid is er niets verplaatst. Controleer het postvak opnieuw en herhaal dan het opruimen.</translation>
    </message>
    <message>
        <source>Your mailbox is full, so the server could not move the messages.</source>
        <translation>Uw postvak is vol, dus de server kon de berichten niet verplaatsen.</translation>
    </message>
    <message>
        <source>Empty the Trash in your mail program, then try again.</source>
        <translation>Leeg de prullenbak in uw mailprogramma en probeer het dan opnieuw.</translation>
    </message>
    <message>
        <source>%1 was not found.</source>
        <extracomment>%1 is a file&apos;s or folder&apos;s name</extracomment>
        <translation>%1 is niet gevonden.</translation>
    </message>
    <message>
        <source>The file was not found.</source>
        <translation>Het bestand is niet gevonden.</translation>
    </message>
    <message>
        <source>Check the name, and that the disk it is on is connected.</source>
        <translation>Controleer de naam, en of de schijf waar het op staat is aangesloten.</translation>
    </message>
    <message>
        <source>%1 could not be read.</source>
        <translation>%1 kon niet gelezen worden.</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>Het bestand kon niet gelezen worden.</translation>
    </message>
    <message>
        <source>Check that you are allowed to open it.</source>
        <translation>Controleer of u het mag openen.</translation>
    </message>
    <message>
        <source>%1 is damaged or is another kind of file.</source>
        <translation>%1 is beschadigd of is een ander soort bestand.</translation>
    </message>
    <message>
        <source>The file is damaged or is another kind of file.</source>
        <translation>Het bestand is beschadigd of is een ander soort bestand.</translation>
    </message>
    <message>
        <source>Choose another file. This one was not changed.</source>
        <translation>Kies een ander bestand. Dit bestand is niet veranderd.</translation>
    </message>
    <message>
        <source>There is no room left on this computer&apos;s disk.</source>
        <translation>Er is geen ruimte meer op de schijf van deze computer.</translation>
    </message>
    <message>
        <source>Make room, then try again. Your mail on the server is untouched.</source>
        <translation>Maak ruimte en probeer het dan opnieuw. Uw mail op de server is niet aangeraakt.</translation>
    </message>
    <message>
        <source>What this program remembers was written by a newer version of it.</source>
        <translation>Wat dit programma onthoudt, is door een nieuwere versie ervan geschreven.</translation>
    </message>
    <message>
        <source>Install the newer version again, or start afresh: the old file is then put aside, not deleted.</source>
        <translation>Installeer de nieuwere versie weer, of begin opnieuw: het oude bestand wordt dan apart gezet, niet verwijderd.</translation>
    </message>
    <message>
        <source>The file in which this program remembers things is damaged.</source>
        <translation>Het bestand waarin dit programma dingen onthoudt, is beschadigd.</translation>
    </message>
    <message>
        <source>Start afresh: the damaged file is put aside, not deleted, and your mail is read again. Your mailbox is untouched.</source>
        <translation>Begin opnieuw: het beschadigde bestand wordt apart gezet, niet verwijderd, en uw mail wordt opnieuw gelezen. Uw postvak is niet aangeraakt.</translation>
    </message>
    <message>
        <source>Another copy of this program is at work on the same mailbox.</source>
        <translation>Een ander exemplaar van dit programma is met hetzelfde postvak bezig.</translation>
    </message>
    <message>
        <source>Wait until it is done, or close it, then try again.</source>
        <translation>Wacht tot het klaar is, of sluit het, en probeer het dan opnieuw.</translation>
    </message>
    <message>
        <source>The password for this account is not known any more.</source>
        <translation>Het wachtwoord van dit account is niet meer bekend.</translation>
    </message>
    <message>
        <source>Type it again. This computer has no keychain running, so it is kept only until you close the program.</source>
        <translation>Typ het opnieuw. Op deze computer is geen sleutelbos actief, dus het wordt alleen bewaard tot u het programma sluit.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain is locked.</source>
        <translation>De sleutelbos van deze computer is vergrendeld.</translation>
    </message>
    <message>
        <source>Unlock the keychain, then try again, or type the password again.</source>
        <translation>Ontgrendel de sleutelbos en probeer het dan opnieuw, of typ het wachtwoord nog een keer.</translation>
    </message>
    <message>
        <source>“%1” cannot be right.</source>
        <translation>“%1” kan niet kloppen.</translation>
    </message>
    <message>
        <source>Something that was typed cannot be right.</source>
        <translation>Iets van wat er getypt is, kan niet kloppen.</translation>
    </message>
    <message>
        <source>Check it for slips and type it again.</source>
        <translation>Kijk of er een tikfout in zit en typ het opnieuw.</translation>
    </message>
    <message>
        <source>This kind of mailbox cannot do that.</source>
        <translation>Dit soort postvak kan dat niet.</translation>
    </message>
    <message>
        <source>Saved mail in single files can be read here, but not cleared up. Add the account itself to do that.</source>
        <translation>Bewaarde mail in losse bestanden kan hier gelezen worden, maar niet opgeruimd. Voeg daarvoor het account zelf toe.</translation>
    </message>
    <message>
        <source>Something went wrong inside this program.</source>
        <translation>Er ging iets mis in dit programma.</translation>
    </message>
    <message>
        <source>Your mail is untouched. Try again; if it happens again, please report it with the details below.</source>
        <translation>Uw mail is niet aangeraakt. Probeer het opnieuw; gebeurt het weer, meld het dan met de details hieronder.</translation>
    </message>
    <message>
        <source>This mail server cannot delete single messages for good.</source>
        <translation>Deze mailserver kan losse berichten niet voorgoed verwijderen.</translation>
    </message>
    <message>
        <source>Nothing was deleted. Move them to Trash instead, and empty the Trash in your mail program.</source>
        <translation>Er is niets verwijderd. Verplaats ze naar de prullenbak, en leeg die in uw mailprogramma.</translation>
    </message>
</context>
<context>
    <name>EvidenceLines</name>
    <message>
        <source>Strong sign</source>
        <extracomment>How much a piece of evidence weighs</extracomment>
        <translation>Sterke aanwijzing</translation>
    </message>
    <message>
        <source>Weak sign</source>
        <translation>Zwakke aanwijzing</translation>
    </message>
    <message>
        <source>Fair sign</source>
        <extracomment>How much a piece of evidence weighs</extracomment>
        <translation>Duidelijke aanwijzing</translation>
    </message>
</context>
<context>
    <name>EvidenceText</name>
    <message>
        <source>The message lies in your Sent folder, and it went to this recipient.</source>
        <extracomment>Facts that tell whether the person wrote a returned message. First a plain sentence for somebody without technical knowledge, then a short technical line with the facts as blanks.</extracomment>
        <translation>Het bericht staat in uw map Verzonden, en het ging naar deze ontvanger.</translation>
    </message>
    <message>
        <source>Same Message-ID as your mail of %1 to %2</source>
        <extracomment>%1 is a date, %2 an e-mail address.</extracomment>
        <translation>Zelfde Message-ID als uw mail van %1 aan %2</translation>
    </message>
    <message>
        <source>The message lies in your Sent folder. Somebody passed it on to the address that failed.</source>
        <translation>Het bericht staat in uw map Verzonden. Iemand stuurde het door naar het adres waar het misging.</translation>
    </message>
    <message>
        <source>It carries the number of a message of yours, but it did not come from your mail provider.</source>
        <translation>Het heeft het nummer van een bericht van u, maar het kwam niet van uw mailprovider.</translation>
    </message>
    <message>
        <source>Message-ID of your mail of %1 to %2, handed over by a stranger</source>
        <extracomment>%1 is a date, %2 an e-mail address.</extracomment>
        <translation>Message-ID van uw mail van %1 aan %2, aangeleverd door een vreemde</translation>
    </message>
    <message>
        <source>Your Sent folder holds a message with this subject to this person, from that time.</source>
        <translation>In uw map Verzonden staat een bericht met dit onderwerp aan deze persoon, uit die tijd.</translation>
    </message>
    <message>
        <source>Your mail of %1 to %2</source>
        <extracomment>%1 is a date, %2 an e-mail address.</extracomment>
        <translation>Uw mail van %1 aan %2</translation>
    </message>
    <message>
        <source>You wrote to this address shortly before.</source>
        <translation>U schreef kort daarvoor naar dit adres.</translation>
    </message>
    <message>
        <source>You sent a message with this subject to others at that time.</source>
        <translation>U stuurde in die tijd een bericht met dit onderwerp aan anderen.</translation>
    </message>
    <message>
        <source>Subject in Sent: %1</source>
        <extracomment>%1 is the subject of a message.</extracomment>
        <translation>Onderwerp in Verzonden: %1</translation>
    </message>
    <message>
        <source>It answers a message that lies in your mailbox.</source>
        <translation>Het is een antwoord op een bericht dat in uw postvak staat.</translation>
    </message>
    <message>
        <source>You have been in touch with this address before.</source>
        <translation>U hebt eerder contact gehad met dit adres.</translation>
    </message>
    <message>
        <source>Known address: %1</source>
        <extracomment>%1 is an e-mail address.</extracomment>
        <translation>Bekend adres: %1</translation>
    </message>
    <message>
        <source>It is not in your Sent folder, which holds your other messages of those days.</source>
        <translation>Het staat niet in uw map Verzonden, waarin uw andere berichten van die dagen wel staan.</translation>
    </message>
    <message>
        <source>It is not in your Sent folder. That alone means little: not every device saves its mail there.</source>
        <translation>Het staat niet in uw map Verzonden. Dat alleen zegt weinig: niet elk apparaat bewaart zijn mail daar.</translation>
    </message>
    <message>
        <source>You have never written to this address before.</source>
        <translation>U hebt nog nooit naar dit adres geschreven.</translation>
    </message>
    <message>
        <source>Unknown address: %1</source>
        <extracomment>%1 is an e-mail address.</extracomment>
        <translation>Onbekend adres: %1</translation>
    </message>
    <message>
        <source>Your mail provider&apos;s digital signature on the message is genuine, so it went out through an account there.</source>
        <translation>De digitale handtekening van uw mailprovider op het bericht is echt, dus het is via een account daar verstuurd.</translation>
    </message>
    <message>
        <source>DKIM signature of %1 verified over the returned header</source>
        <extracomment>%1 is a domain name. DKIM is the name of a technique.</extracomment>
        <translation>DKIM-handtekening van %1 gecontroleerd over de teruggestuurde kopregels</translation>
    </message>
    <message>
        <source>It carries a genuine signature, but somebody copied the signed message and sent it on to others.</source>
        <translation>Er staat een echte handtekening op, maar iemand kopieerde het ondertekende bericht en stuurde het door aan anderen.</translation>
    </message>
    <message>
        <source>DKIM signature of %1 on a copy: other recipient or other text, handed over by a stranger</source>
        <extracomment>%1 is a domain name. DKIM is the name of a technique.</extracomment>
        <translation>DKIM-handtekening van %1 op een kopie: andere ontvanger of andere tekst, aangeleverd door een vreemde</translation>
    </message>
    <message>
        <source>It lacks the digital signature that your mail provider puts on all your messages.</source>
        <translation>De digitale handtekening die uw mailprovider op al uw berichten zet, ontbreekt.</translation>
    </message>
    <message>
        <source>Your own mail provider had the message in its hands and reports the failure.</source>
        <translation>Uw eigen mailprovider had het bericht in handen en meldt de mislukking.</translation>
    </message>
    <message>
        <source>Reported by %1</source>
        <extracomment>%1 is a host name.</extracomment>
        <translation>Gemeld door %1</translation>
    </message>
    <message>
        <source>The receiving server got the message from your mail provider.</source>
        <translation>De ontvangende server kreeg het bericht van uw mailprovider.</translation>
    </message>
    <message>
        <source>%1 (%2), allowed to send for your domain, handed it to %3</source>
        <extracomment>%1 is an IP address, %2 its name, %3 the receiving host.</extracomment>
        <translation>%1 (%2), die voor uw domein mag versturen, leverde het af bij %3</translation>
    </message>
    <message>
        <source>The receiving server got the message from a computer of your mail provider.</source>
        <translation>De ontvangende server kreeg het bericht van een computer van uw mailprovider.</translation>
    </message>
    <message>
        <source>%1 (%2) handed it to %3</source>
        <extracomment>%1 is an IP address, %2 its name, %3 the receiving host.</extracomment>
        <translation>%1 (%2) leverde het af bij %3</translation>
    </message>
    <message>
        <source>The computer that passed the message on called itself by a name of your mail provider.</source>
        <translation>De computer die het bericht doorgaf, meldde zich met een naam van uw mailprovider.</translation>
    </message>
    <message>
        <source>%1 said to be %2 when it handed it to %3</source>
        <extracomment>%1 is an IP address, %2 the name it gave, %3 the receiving host.</extracomment>
        <translation>%1 zei %2 te zijn toen die het bij %3 afleverde</translation>
    </message>
    <message>
        <source>The receiving server got the message from a computer that has nothing to do with your mail provider.</source>
        <translation>De ontvangende server kreeg het bericht van een computer die niets met uw mailprovider te maken heeft.</translation>
    </message>
    <message>
        <source>A mailing list or a forwarding service had the message in between.</source>
        <translation>Onderweg ging het bericht via een mailinglijst of een doorstuurdienst.</translation>
    </message>
    <message>
        <source>Whoever sent it was not allowed to send mail for your address.</source>
        <translation>Wie het verstuurde, mocht geen mail voor uw adres versturen.</translation>
    </message>
    <message>
        <source>SPF of %2 refuses %1</source>
        <extracomment>%1 is an IP address, %2 a domain name. SPF is the name of a technique.</extracomment>
        <translation>SPF van %2 weigert %1</translation>
    </message>
    <message>
        <source>Somebody else&apos;s mail account was used to send it.</source>
        <translation>Het mailaccount van iemand anders is gebruikt om het te versturen.</translation>
    </message>
    <message>
        <source>Way: %1 (%2) to %3</source>
        <extracomment>%1 is an IP address, %2 its name, %3 the receiving host.</extracomment>
        <translation>Weg: %1 (%2) naar %3</translation>
    </message>
    <message>
        <source>It pretends to have passed your mail provider, which the later part of its way contradicts.</source>
        <translation>Het doet alsof het via uw mailprovider is gekomen, maar het latere deel van de weg spreekt dat tegen.</translation>
    </message>
    <message>
        <source>Whoever sent it had signed in to an account at your mail provider.</source>
        <translation>Wie het verstuurde, was ingelogd op een account bij uw mailprovider.</translation>
    </message>
    <message>
        <source>The notice came back to a secret return address that only your mail provider puts on outgoing mail.</source>
        <translation>De melding kwam terug op een geheim retouradres dat alleen uw mailprovider op uitgaande mail zet.</translation>
    </message>
    <message>
        <source>The receiving server checked the sender and found it false.</source>
        <translation>De ontvangende server controleerde de afzender en vond die vals.</translation>
    </message>
    <message>
        <source>Checked by %1</source>
        <extracomment>%1 is a host name.</extracomment>
        <translation>Gecontroleerd door %1</translation>
    </message>
    <message>
        <source>The receiving server checked the sender and found it in order.</source>
        <translation>De ontvangende server controleerde de afzender en vond die in orde.</translation>
    </message>
    <message>
        <source>The receiving server refused it because it could not confirm the sender.</source>
        <translation>De ontvangende server weigerde het omdat hij de afzender niet kon bevestigen.</translation>
    </message>
    <message>
        <source>Its words: %1</source>
        <extracomment>%1 is a mail server&apos;s reply, in its own words.</extracomment>
        <translation>Het antwoord: %1</translation>
    </message>
    <message>
        <source>The receiving server refused it because it came straight from somebody&apos;s home connection.</source>
        <translation>De ontvangende server weigerde het omdat het rechtstreeks van iemands thuisverbinding kwam.</translation>
    </message>
    <message>
        <source>The message carries somebody else&apos;s name and address as its author.</source>
        <translation>Op het bericht staan naam en adres van iemand anders als schrijver.</translation>
    </message>
    <message>
        <source>From: %1</source>
        <extracomment>%1 is an e-mail address.</extracomment>
        <translation>Van: %1</translation>
    </message>
    <message>
        <source>It carries an address of your domain that you don&apos;t write from.</source>
        <translation>Er staat een adres van uw domein op waarmee u niet schrijft.</translation>
    </message>
    <message>
        <source>The name beside your address is not the one you use.</source>
        <translation>De naam naast uw adres is niet de naam die u gebruikt.</translation>
    </message>
    <message>
        <source>Name: %1</source>
        <extracomment>%1 is a person&apos;s name as a message gives it.</extracomment>
        <translation>Naam: %1</translation>
    </message>
    <message>
        <source>The name beside your address is the one you use.</source>
        <translation>De naam naast uw adres is de naam die u gebruikt.</translation>
    </message>
    <message>
        <source>It was written with a mail program that you use.</source>
        <translation>Het is geschreven met een mailprogramma dat u gebruikt.</translation>
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
        <translation>Het is met geen enkel mailprogramma geschreven dat u gebruikt.</translation>
    </message>
    <message>
        <source>Its number is made the way your mail program makes them.</source>
        <translation>Het nummer is gemaakt zoals uw mailprogramma dat doet.</translation>
    </message>
    <message>
        <source>Its number is not made the way your mail programs make them.</source>
        <translation>Het nummer is niet gemaakt zoals uw mailprogramma’s dat doen.</translation>
    </message>
    <message>
        <source>Its number was given out by a computer that is not yours and not your mail provider&apos;s.</source>
        <translation>Het nummer is uitgegeven door een computer die niet van u en niet van uw mailprovider is.</translation>
    </message>
    <message>
        <source>Message-ID made by %1</source>
        <extracomment>%1 is a host name.</extracomment>
        <translation>Message-ID gemaakt door %1</translation>
    </message>
    <message>
        <source>It was written on a clock set to your time zone.</source>
        <translation>Het is geschreven met een klok die op uw tijdzone staat.</translation>
    </message>
    <message>
        <source>Date: %1</source>
        <extracomment>%1 is a date as the message gives it.</extracomment>
        <translation>Datum: %1</translation>
    </message>
    <message>
        <source>It was written on a clock set to a different time zone from yours.</source>
        <translation>Het is geschreven met een klok die op een andere tijdzone staat dan de uwe.</translation>
    </message>
    <message>
        <source>It was sent at an hour at which you never write.</source>
        <translation>Het is verstuurd op een uur waarop u nooit schrijft.</translation>
    </message>
    <message>
        <source>Hour of the day: %1</source>
        <extracomment>%1 is an hour of the day, 0 to 23.</extracomment>
        <translation>Uur van de dag: %1</translation>
    </message>
    <message>
        <source>The date on the message does not fit the day on which it was on its way.</source>
        <translation>De datum op het bericht past niet bij de dag waarop het onderweg was.</translation>
    </message>
    <message>
        <source>It was sent over an internet connection that you use.</source>
        <translation>Het is verstuurd over een internetverbinding die u gebruikt.</translation>
    </message>
    <message>
        <source>Connection: %1</source>
        <extracomment>%1 is a host name or an IP address.</extracomment>
        <translation>Verbinding: %1</translation>
    </message>
    <message>
        <source>It was sent over an internet connection that you have not used before.</source>
        <translation>Het is verstuurd over een internetverbinding die u niet eerder hebt gebruikt.</translation>
    </message>
    <message>
        <source>A computer of your own website or mail provider sent it, for example for a form on your site.</source>
        <translation>Een computer van uw eigen website of mailprovider verstuurde het, bijvoorbeeld voor een formulier op uw site.</translation>
    </message>
    <message>
        <source>Sent by %1</source>
        <extracomment>%1 is a host name or an IP address.</extracomment>
        <translation>Verstuurd door %1</translation>
    </message>
    <message>
        <source>Your mail provider has stopped your account from sending.</source>
        <translation>Uw mailprovider laat uw account niets meer versturen.</translation>
    </message>
    <message>
        <source>It came in the middle of a flood of notices about mail that somebody else sent in your name.</source>
        <translation>Het kwam midden in een stroom meldingen over mail die iemand anders uit uw naam verstuurde.</translation>
    </message>
    <message>
        <source>Notices in this flood: %1, since %2</source>
        <extracomment>%1 is a number of notices, %2 a date.</extracomment>
        <translation>Meldingen in deze stroom: %1, sinds %2</translation>
    </message>
    <message>
        <source>It has the same subject as other mail that somebody else sent in your name then.</source>
        <translation>Het heeft hetzelfde onderwerp als andere mail die iemand anders toen uit uw naam verstuurde.</translation>
    </message>
    <message>
        <source>Subject: %1</source>
        <extracomment>%1 is the subject of a message.</extracomment>
        <translation>Onderwerp: %1</translation>
    </message>
    <message>
        <source>It came together with others about mail that somebody else sent through your account.</source>
        <translation>Het kwam samen met andere over mail die iemand anders via uw account verstuurde.</translation>
    </message>
    <message>
        <source>Notices of that kind: %1, since %2</source>
        <extracomment>%1 is a number of notices, %2 a date.</extracomment>
        <translation>Meldingen van die soort: %1, sinds %2</translation>
    </message>
    <message>
        <source>It belongs to a letter that you sent to many people that day.</source>
        <translation>Het hoort bij een bericht dat u die dag aan veel mensen stuurde.</translation>
    </message>
    <message>
        <source>Notices about the same letter: %1, subject: %2</source>
        <extracomment>%1 is a number of notices, %2 the subject of a message.</extracomment>
        <translation>Meldingen over datzelfde bericht: %1, onderwerp: %2</translation>
    </message>
    <message>
        <source>The notice claims to come from your own mail provider, but it was sent by a stranger.</source>
        <translation>De melding beweert van uw eigen mailprovider te komen, maar is door een vreemde verstuurd.</translation>
    </message>
    <message>
        <source>Claims %1, came from %2</source>
        <extracomment>%1 is a domain name, %2 an IP address.</extracomment>
        <translation>Zegt van %1 te zijn, kwam van %2</translation>
    </message>
    <message>
        <source>Your mail provider checked the sender of the notice and found it false.</source>
        <translation>Uw mailprovider controleerde de afzender van de melding en vond die vals.</translation>
    </message>
    <message>
        <source>Claimed sender: %1</source>
        <extracomment>%1 is a domain name.</extracomment>
        <translation>Beweerde afzender: %1</translation>
    </message>
    <message>
        <source>It carries the name of a well-known company, but the address is not theirs.</source>
        <translation>De naam van een bekend bedrijf staat erop, maar het adres is niet van dat bedrijf.</translation>
    </message>
    <message>
        <source>Calls itself %1, writes from %2</source>
        <extracomment>%1 is the name shown as sender, %2 a domain name.</extracomment>
        <translation>Noemt zich %1, schrijft vanaf %2</translation>
    </message>
    <message>
        <source>Its link leads to a place that has nothing to do with your mail provider.</source>
        <translation>De link leidt naar een pagina die niets met uw mailprovider te maken heeft.</translation>
    </message>
    <message>
        <source>Link to %1</source>
        <extracomment>%1 is a host name.</extracomment>
        <translation>Link naar %1</translation>
    </message>
    <message>
        <source>Your own address is hidden in the link, so that they know who clicked.</source>
        <translation>Uw eigen adres zit in de link verborgen, zodat ze weten wie er klikte.</translation>
    </message>
    <message>
        <source>The link does not lead where it claims to.</source>
        <translation>De link leidt niet naar waar hij zegt te leiden.</translation>
    </message>
    <message>
        <source>Shows &quot;%1&quot;, leads to %2</source>
        <extracomment>%1 is the text of a link, %2 the host it leads to.</extracomment>
        <translation>Toont “%1”, leidt naar %2</translation>
    </message>
    <message>
        <source>It wants you to click, sign in or confirm something. Real notices don&apos;t.</source>
        <translation>Het wil dat u klikt, inlogt of iets bevestigt. Echte meldingen doen dat niet.</translation>
    </message>
    <message>
        <source>Button: %1</source>
        <extracomment>%1 is the text of a link or button.</extracomment>
        <translation>Knop: %1</translation>
    </message>
    <message>
        <source>It speaks of mail waiting for you. Real notices are about mail that you sent.</source>
        <translation>Er staat dat er mail op u wacht. Echte meldingen gaan over mail die u hebt verstuurd.</translation>
    </message>
    <message>
        <source>It puts you under time pressure.</source>
        <translation>Het zet u onder tijdsdruk.</translation>
    </message>
    <message>
        <source>It carries an attachment of a dangerous kind. Real notices don&apos;t.</source>
        <translation>Er zit een gevaarlijk soort bijlage bij. Bij echte meldingen is dat niet zo.</translation>
    </message>
    <message>
        <source>File: %1</source>
        <extracomment>%1 is a file name.</extracomment>
        <translation>Bestand: %1</translation>
    </message>
    <message>
        <source>It names nobody whom a message could not reach.</source>
        <translation>Het noemt niemand bij wie een bericht niet is aangekomen.</translation>
    </message>
    <message>
        <source>It says that mail could not be delivered to you, yet it reached you.</source>
        <translation>Er staat dat mail niet bij u bezorgd kon worden, en toch kwam dit bij u aan.</translation>
    </message>
    <message>
        <source>The message it says it brings back was never on its way anywhere, and it holds a link.</source>
        <translation>Het bericht dat zogenaamd terugkomt, was nooit ergens onderweg, en er zit een link in.</translation>
    </message>
    <message>
        <source>Unlike real notices, it was sent from somebody&apos;s mail account.</source>
        <translation>Anders dan echte meldingen is het vanaf iemands mailaccount verstuurd.</translation>
    </message>
    <message>
        <source>Return address: %1</source>
        <extracomment>%1 is an e-mail address.</extracomment>
        <translation>Retouradres: %1</translation>
    </message>
    <message>
        <source>It was made with a program for mass mail, not by a mail server.</source>
        <translation>Het is gemaakt met een programma voor massamail, niet door een mailserver.</translation>
    </message>
    <message>
        <source>You said so yourself.</source>
        <translation>Dat hebt u zelf gezegd.</translation>
    </message>
    <message>
        <source>It is a copy of a message of yours, but it did not come from your mail provider. Somebody you wrote to may have passed it on.</source>
        <translation>Het is een kopie van een bericht van u, maar het kwam niet van uw mailprovider. Misschien heeft iemand aan wie u schreef het doorgestuurd.</translation>
    </message>
    <message>
        <source>Same header as your mail of %1 to %2, handed over by a stranger</source>
        <extracomment>%1 is a date, %2 an e-mail address.</extracomment>
        <translation>Zelfde kopregels als uw mail van %1 aan %2, aangeleverd door een vreemde</translation>
    </message>
    <message>
        <source>It came straight from somebody&apos;s home connection or from a computer without a name. Mail that people write goes through a mail server first.</source>
        <translation>Het kwam rechtstreeks van iemands thuisverbinding of van een computer zonder naam. Mail die mensen schrijven, gaat eerst via een mailserver.</translation>
    </message>
    <message>
        <source>%1 (%2) handed it to %3 directly</source>
        <extracomment>%1 is an IP address, %2 its name, %3 the receiving host.</extracomment>
        <translation>%1 (%2) leverde het rechtstreeks af bij %3</translation>
    </message>
    <message>
        <source>A mailing service sent it and signed it with its own name. If you use that service, for a newsletter or a shop for instance, the message may well be yours.</source>
        <translation>Een verzenddienst stuurde het en ondertekende het met zijn eigen naam. Als u die dienst gebruikt, bijvoorbeeld voor een nieuwsbrief of een winkel, kan het bericht best van u zijn.</translation>
    </message>
    <message>
        <source>Service: %1, handed to %2</source>
        <extracomment>%1 is the host name of a mailing service, %2 the receiving host.</extracomment>
        <translation>Dienst: %1, afgeleverd bij %2</translation>
    </message>
    <message>
        <source>Several such messages went out through your account within hours, and none of them carries a mark of the way you write.</source>
        <translation>Binnen enkele uren zijn er meerdere van zulke berichten via uw account verstuurd, en in geen ervan is uw manier van schrijven te herkennen.</translation>
    </message>
    <message>
        <source>Messages of that kind: %1, since %2</source>
        <extracomment>%1 is a number of messages, %2 a date.</extracomment>
        <translation>Berichten van die soort: %1, sinds %2</translation>
    </message>
    <message>
        <source>It is in a language that you write.</source>
        <translation>Het is in een taal waarin u schrijft.</translation>
    </message>
    <message>
        <source>It is in a language in which you have not written before.</source>
        <translation>Het is in een taal waarin u nog niet eerder hebt geschreven.</translation>
    </message>
    <message>
        <source>Its letters are stored in a way that your mail programs don&apos;t use.</source>
        <translation>De letters zijn opgeslagen op een manier die uw mailprogramma&apos;s niet gebruiken.</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Bestand</translation>
    </message>
    <message>
        <source>&amp;Add an account…</source>
        <translation>&amp;Account toevoegen…</translation>
    </message>
    <message>
        <source>&amp;Open a folder of saved mail…</source>
        <translation>&amp;Map met bewaarde mail openen…</translation>
    </message>
    <message>
        <source>Open the &amp;sample mailbox</source>
        <translation>&amp;Voorbeeldpostvak openen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>A&amp;fsluiten</translation>
    </message>
    <message>
        <source>&amp;Mailbox</source>
        <translation>&amp;Postvak</translation>
    </message>
    <message>
        <source>Check &amp;now</source>
        <translation>Nu &amp;controleren</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Stoppen</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Zoeken…</translation>
    </message>
    <message>
        <source>&amp;Clean up…</source>
        <translation>&amp;Opruimen…</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Ga naar</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>&amp;What is all this about?</source>
        <translation>&amp;Waar gaat dit allemaal over?</translation>
    </message>
    <message>
        <source>&amp;About Undelivered</source>
        <translation>Over &amp;Undelivered</translation>
    </message>
    <message>
        <source>E&amp;xplain a notice…</source>
        <translation>&amp;Een melding uitleggen…</translation>
    </message>
    <message>
        <source>Save or &amp;print a report…</source>
        <translation>Rapport opslaan of af&amp;drukken…</translation>
    </message>
    <message>
        <source>&amp;Warn your contacts…</source>
        <translation>Contacten &amp;waarschuwen…</translation>
    </message>
    <message>
        <source>&amp;Help on this page</source>
        <translation>&amp;Hulp bij deze pagina</translation>
    </message>
    <message>
        <source>All &amp;codes in words</source>
        <translation>Alle codes u&amp;itgelegd</translation>
    </message>
    <message>
        <source>Can anybody &amp;send as me?</source>
        <translation>&amp;Kan iedereen uit mijn naam mailen?</translation>
    </message>
</context>
<context>
    <name>News</name>
    <message>
        <source>A message of yours did not arrive</source>
        <translation>Een bericht van u is niet aangekomen</translation>
    </message>
    <message>
        <source>Your message to %1 did not arrive</source>
        <extracomment>Title of a notification; %1 is an e-mail address</extracomment>
        <translation>Uw bericht aan %1 is niet aangekomen</translation>
    </message>
    <message>
        <source>%1. Subject: %2</source>
        <extracomment>Text of a notification: %1 why a message did not arrive (&quot;Mailbox full&quot;), %2 the subject of the message</extracomment>
        <translation>%1. Onderwerp: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) of yours did not arrive</source>
        <translation>
            <numerusform>%Ln bericht van u is niet aangekomen</numerusform>
            <numerusform>%Ln berichten van u zijn niet aangekomen</numerusform>
        </translation>
    </message>
    <message>
        <source>To %1 and others</source>
        <extracomment>Text of a notification; %1 is a list of e-mail addresses</extracomment>
        <translation>Aan %1 en anderen</translation>
    </message>
    <message>
        <source>Somebody may be sending mail through your account</source>
        <translation>Misschien verstuurt iemand mail via uw account</translation>
    </message>
    <message>
        <source>Open Undelivered: it says what to do, in order.</source>
        <translation>Open Undelivered: daar staat op volgorde wat u moet doen.</translation>
    </message>
    <message>
        <source>Somebody is using your address as a false sender</source>
        <translation>Iemand gebruikt uw adres als valse afzender</translation>
    </message>
    <message>
        <source>Notices about mail that you did not send are coming in. Your account is not involved.</source>
        <translation>Er komen meldingen binnen over mail die u niet hebt verstuurd. Uw account staat erbuiten.</translation>
    </message>
</context>
<context>
    <name>NoticeFacts</name>
    <message>
        <source>Recipient</source>
        <translation>Ontvanger</translation>
    </message>
    <message>
        <source>Written to</source>
        <translation>Gericht aan</translation>
    </message>
    <message>
        <source>Outcome</source>
        <extracomment>%1 what became of the message (&quot;Failed&quot;), %2 why (&quot;Mailbox full&quot;)</extracomment>
        <translation>Uitkomst</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>One line of a copied list: %1 the name of a fact, %2 the fact</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Code</source>
        <extracomment>%1 is a code (&quot;550&quot;), %2 what it means</extracomment>
        <translation>Code</translation>
    </message>
    <message>
        <source>The server&apos;s words</source>
        <translation>Antwoord van de server</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Gemeld door</translation>
    </message>
    <message>
        <source>Last attempt</source>
        <translation>Laatste poging</translation>
    </message>
    <message>
        <source>Will be tried until</source>
        <translation>Wordt geprobeerd tot</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Notice received</source>
        <translation>Melding ontvangen</translation>
    </message>
    <message>
        <source>Notice from</source>
        <translation>Melding van</translation>
    </message>
    <message>
        <source>Reporting server</source>
        <translation>Meldende server</translation>
    </message>
    <message>
        <source>Message arrived there</source>
        <translation>Bericht kwam daar aan</translation>
    </message>
    <message>
        <source>The message&apos;s subject</source>
        <translation>Onderwerp van het bericht</translation>
    </message>
    <message>
        <source>The message&apos;s sender</source>
        <translation>Afzender van het bericht</translation>
    </message>
    <message>
        <source>The message&apos;s recipients</source>
        <translation>Ontvangers van het bericht</translation>
    </message>
    <message>
        <source>The message&apos;s date</source>
        <translation>Datum van het bericht</translation>
    </message>
    <message>
        <source>The message&apos;s identifier</source>
        <translation>Kenmerk van het bericht</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Grootte</translation>
    </message>
    <message>
        <source>Recognised by</source>
        <extracomment>Before the words of a server&apos;s answer by which the program recognised the reason</extracomment>
        <translation>Herkend aan</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Somebody has sent mail from your account. Make sure that they cannot do it again.</source>
        <translation>Iemand heeft mail vanaf uw account verstuurd. Zorg dat dit niet nog eens kan.</translation>
    </message>
    <message>
        <source>Somebody is sending mail from your account. Follow the steps below now.</source>
        <translation>Iemand verstuurt mail vanaf uw account. Volg nu de stappen hieronder.</translation>
    </message>
    <message>
        <source>Someone has forged your address. Your account was not used.</source>
        <translation>Iemand heeft uw adres vervalst. Uw account is niet gebruikt.</translation>
    </message>
    <message>
        <source>Someone is forging your address. Your account was not used.</source>
        <translation>Iemand vervalst uw adres. Uw account is niet gebruikt.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) of yours did not arrive.</source>
        <translation>
            <numerusform>%Ln bericht van u is niet aangekomen.</numerusform>
            <numerusform>%Ln berichten van u zijn niet aangekomen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) here only pretend to be delivery notices. Do not open any link in them.</source>
        <translation>
            <numerusform>%Ln bericht hier doet alleen alsof het een bezorgmelding is. Open geen enkele link erin.</numerusform>
            <numerusform>%Ln berichten hier doen alleen alsof het bezorgmeldingen zijn. Open geen enkele link erin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n notice(s) the facts do not tell who sent the message.</source>
        <translation>
            <numerusform>Bij %Ln melding is niet vast te stellen wie het bericht verstuurde.</numerusform>
            <numerusform>Bij %Ln meldingen is niet vast te stellen wie het bericht verstuurde.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s) found. Without your address nobody can tell whether you sent the messages.</source>
        <translation>
            <numerusform>%Ln melding gevonden. Zonder uw adres kan niemand zeggen of u de berichten verstuurde.</numerusform>
            <numerusform>%Ln meldingen gevonden. Zonder uw adres kan niemand zeggen of u de berichten verstuurde.</numerusform>
        </translation>
    </message>
    <message>
        <source>All is well. None of the notices here needs anything from you.</source>
        <translation>Alles is in orde. Geen van deze meldingen vraagt iets van u.</translation>
    </message>
    <message>
        <source>No delivery notices in this mailbox. Nothing came back.</source>
        <translation>Geen bezorgmeldingen in dit postvak. Er is niets teruggekomen.</translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s), all on %1.</source>
        <extracomment>%n how many notices, %1 a day (&quot;3 November&quot;)</extracomment>
        <translation>
            <numerusform>%Ln melding, op %1.</numerusform>
            <numerusform>%Ln meldingen, allemaal op %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s), the first on %1, the latest on %2.</source>
        <extracomment>%n how many notices, %1 and %2 days (&quot;3 November&quot;)</extracomment>
        <translation>
            <numerusform>%Ln melding, de eerste op %1, de laatste op %2.</numerusform>
            <numerusform>%Ln meldingen, de eerste op %1, de laatste op %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not to be overlooked: %n message(s) of your own did not arrive.</source>
        <translation>
            <numerusform>Niet over het hoofd zien: %Ln bericht van uzelf is niet aangekomen.</numerusform>
            <numerusform>Niet over het hoofd zien: %Ln berichten van uzelf zijn niet aangekomen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Besides, %n message(s) of your own did not arrive.</source>
        <translation>
            <numerusform>Daarnaast is %Ln bericht van uzelf niet aangekomen.</numerusform>
            <numerusform>Daarnaast zijn %Ln berichten van uzelf niet aangekomen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) only pretend to be delivery notices: do not open any link in them.</source>
        <translation>
            <numerusform>%Ln bericht doet alleen alsof het een bezorgmelding is: open geen enkele link erin.</numerusform>
            <numerusform>%Ln berichten doen alleen alsof het bezorgmeldingen zijn: open geen enkele link erin.</numerusform>
        </translation>
    </message>
    <message>
        <source>Scan every device</source>
        <translation>Scan elk apparaat</translation>
    </message>
    <message>
        <source>Let a virus scanner check each computer and phone on which you read mail, and remove what it finds. If you have another device that is surely clean, do the next step there right away.</source>
        <translation>Laat een virusscanner elke computer en telefoon nakijken waarop u mail leest, en verwijder wat die vindt. Hebt u een ander apparaat dat zeker schoon is, doe de volgende stap dan meteen daar.</translation>
    </message>
    <message>
        <source>Then change the password</source>
        <translation>Wijzig daarna het wachtwoord</translation>
    </message>
    <message>
        <source>Only after the scan: a program that listens to the keyboard would read the new password at once. Take one that you use nowhere else.</source>
        <translation>Pas na de scan: een programma dat met het toetsenbord meeluistert, zou het nieuwe wachtwoord meteen meelezen. Neem er een dat u nergens anders gebruikt.</translation>
    </message>
    <message>
        <source>Sign out everywhere</source>
        <translation>Log overal uit</translation>
    </message>
    <message>
        <source>In the settings of your mail account, end all other sessions and delete app passwords.</source>
        <translation>Beëindig in de instellingen van uw mailaccount alle andere sessies en verwijder app-wachtwoorden.</translation>
    </message>
    <message>
        <source>Look for traces</source>
        <translation>Zoek naar sporen</translation>
    </message>
    <message>
        <source>Check forwarding, filters, persons with access, and the recovery address. Remove what is not yours.</source>
        <translation>Kijk naar doorsturen, filters, personen met toegang en het hersteladres. Verwijder wat niet van u is.</translation>
    </message>
    <message>
        <source>Switch on two-step sign-in</source>
        <translation>Zet inloggen in twee stappen aan</translation>
    </message>
    <message>
        <source>Then a stolen password alone is not enough any more.</source>
        <translation>Dan is een gestolen wachtwoord alleen niet meer genoeg.</translation>
    </message>
    <message>
        <source>Warn your contacts</source>
        <translation>Waarschuw uw contacten</translation>
    </message>
    <message>
        <source>Ask them not to open odd mail that came in your name.</source>
        <translation>Vraag hun vreemde mail die uit uw naam kwam niet te openen.</translation>
    </message>
    <message>
        <source>Ask your provider to let you send again</source>
        <translation>Vraag uw provider het versturen weer toe te staan</translation>
    </message>
    <message>
        <source>Only needed where sending was blocked because of the misuse.</source>
        <translation>Alleen nodig als het versturen vanwege het misbruik is geblokkeerd.</translation>
    </message>
    <message>
        <source>Expect a few more notices</source>
        <translation>Verwacht nog een paar meldingen</translation>
    </message>
    <message>
        <source>Mail that is already on its way can still come back for some days.</source>
        <translation>Mail die al onderweg is, kan nog enkele dagen terugkomen.</translation>
    </message>
    <message>
        <source>Do not worry about your password</source>
        <translation>Maak u geen zorgen over uw wachtwoord</translation>
    </message>
    <message>
        <source>It is not the problem. If you doubt it, a virus scan and then a new password do no harm.</source>
        <translation>Daar ligt het niet aan. Als u twijfelt: een virusscan en daarna een nieuw wachtwoord kunnen geen kwaad.</translation>
    </message>
    <message>
        <source>Look at your own messages first</source>
        <translation>Kijk eerst naar uw eigen berichten</translation>
    </message>
    <message>
        <source>Between the forged ones there may be notices about mail that you did send.</source>
        <translation>Tussen de meldingen over vervalste mail kunnen meldingen zitten over mail die u wel hebt verstuurd.</translation>
    </message>
    <message>
        <source>Ask them to distrust odd mail in your name.</source>
        <translation>Vraag hun vreemde mail uit uw naam te wantrouwen.</translation>
    </message>
    <message>
        <source>Expect two to four more days of notices</source>
        <translation>Verwacht nog twee tot vier dagen meldingen</translation>
    </message>
    <message>
        <source>Sometimes it takes longer. Nobody can stop it from here, and it dies down by itself.</source>
        <translation>Soms duurt het langer. Niemand kan het van hieruit stoppen; het ebt vanzelf weg.</translation>
    </message>
    <message>
        <source>Clean up until they stop</source>
        <translation>Ruim op tot het ophoudt</translation>
    </message>
    <message>
        <source>Move the forged ones to Trash. Notices about your own mail stay.</source>
        <translation>Verplaats de meldingen over vervalste mail naar de prullenbak. Meldingen over uw eigen mail blijven.</translation>
    </message>
    <message>
        <source>Have your domain protected</source>
        <extracomment>SPF, DKIM and DMARC are names of techniques and stay as they are.</extracomment>
        <translation>Laat uw domein beschermen</translation>
    </message>
    <message>
        <source>Ask whoever runs the domain of your address for SPF, DKIM and DMARC. They make forging harder.</source>
        <translation>Vraag de beheerder van het domein van uw adres om SPF, DKIM en DMARC. Die maken vervalsen moeilijker.</translation>
    </message>
    <message>
        <source>Read the reason</source>
        <translation>Lees de reden</translation>
    </message>
    <message>
        <source>Each notice says in plain words what happened.</source>
        <translation>Elke melding legt in gewone woorden uit wat er gebeurd is.</translation>
    </message>
    <message>
        <source>Check the address</source>
        <translation>Controleer het adres</translation>
    </message>
    <message>
        <source>Compare it letter by letter with one you know.</source>
        <translation>Vergelijk het letter voor letter met een adres dat u kent.</translation>
    </message>
    <message>
        <source>Reach the person another way</source>
        <translation>Neem anders contact op met de persoon</translation>
    </message>
    <message>
        <source>A call is often the quickest.</source>
        <translation>Bellen gaat vaak het snelst.</translation>
    </message>
    <message>
        <source>Ask them to accept your mail</source>
        <translation>Vraag om toestemming</translation>
    </message>
    <message>
        <source>Where their side refuses your mail, ask their organisation to allow your address.</source>
        <translation>Wordt uw mail aan de kant van de ontvanger geweigerd, vraag de organisatie daar dan uw adres toe te staan.</translation>
    </message>
    <message>
        <source>Do not open, do not sign in</source>
        <translation>Niet openen, niet inloggen</translation>
    </message>
    <message>
        <source>Somebody wants your password. No mail system wrote these messages.</source>
        <translation>Iemand wil uw wachtwoord. Geen mailsysteem heeft deze berichten geschreven.</translation>
    </message>
    <message>
        <source>Report them as phishing</source>
        <translation>Meld ze als phishing</translation>
    </message>
    <message>
        <source>Your mail program or your provider&apos;s web mail has a button for it.</source>
        <translation>Uw mailprogramma of de website van uw provider heeft daar een knop voor.</translation>
    </message>
    <message>
        <source>Delete them</source>
        <translation>Verwijder ze</translation>
    </message>
    <message>
        <source>They contain nothing that you need.</source>
        <translation>Er staat niets in dat u nodig hebt.</translation>
    </message>
    <message>
        <source>Did you type your password there?</source>
        <translation>Hebt u daar uw wachtwoord getypt?</translation>
    </message>
    <message>
        <source>Then change it now, on a device that is clean, and sign out everywhere else.</source>
        <translation>Verander het dan nu, op een apparaat dat schoon is, en log overal elders uit.</translation>
    </message>
    <message>
        <source>Look at them yourself</source>
        <translation>Kijk er zelf naar</translation>
    </message>
    <message>
        <source>You know best whether you wrote to these people. Say so with “I did send this” or “Not mine”.</source>
        <translation>U weet het best of u aan deze mensen hebt geschreven. Zeg het met “Dit heb ik verstuurd” of “Niet van mij”.</translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s) found so far. Who sent the messages is being worked out.</source>
        <translation>
            <numerusform>Tot nu toe %Ln melding gevonden. Wie de berichten verstuurde, wordt uitgezocht.</numerusform>
            <numerusform>Tot nu toe %Ln meldingen gevonden. Wie de berichten verstuurde, wordt uitgezocht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Forged mail: not over, still increasing.</source>
        <translation>Vervalste mail: nog niet voorbij, het neemt nog toe.</translation>
    </message>
    <message>
        <source>Forged mail: not over yet, it goes on at about the same pace.</source>
        <translation>Vervalste mail: nog niet voorbij, het gaat in ongeveer hetzelfde tempo door.</translation>
    </message>
    <message>
        <source>Forged mail: nearly over, it is getting less.</source>
        <translation>Vervalste mail: bijna voorbij, het wordt minder.</translation>
    </message>
    <message>
        <source>Forged mail: over. The last notice came on %1.</source>
        <extracomment>%1 is a day (&quot;3 November&quot;)</extracomment>
        <translation>Vervalste mail: voorbij. De laatste melding kwam op %1.</translation>
    </message>
    <message>
        <source>Mail from your account: still increasing. The steps are urgent.</source>
        <translation>Mail vanaf uw account: neemt nog toe. De stappen zijn dringend.</translation>
    </message>
    <message>
        <source>Mail from your account: it goes on. The steps are urgent.</source>
        <translation>Mail vanaf uw account: het gaat door. De stappen zijn dringend.</translation>
    </message>
    <message>
        <source>Mail from your account: getting less, but not over before the steps are done.</source>
        <translation>Mail vanaf uw account: wordt minder, maar is pas voorbij als de stappen gedaan zijn.</translation>
    </message>
    <message>
        <source>Mail from your account: quiet since %1, but not over before the steps are done.</source>
        <extracomment>%1 is a day (&quot;3 November&quot;)</extracomment>
        <translation>Mail vanaf uw account: stil sinds %1, maar pas voorbij als de stappen gedaan zijn.</translation>
    </message>
    <message>
        <source>Fake notices: still increasing.</source>
        <translation>Nepmeldingen: het worden er nog meer.</translation>
    </message>
    <message>
        <source>Fake notices: they keep coming.</source>
        <translation>Nepmeldingen: die blijven komen.</translation>
    </message>
    <message>
        <source>Fake notices: getting fewer.</source>
        <translation>Nepmeldingen: het worden er minder.</translation>
    </message>
    <message>
        <source>Fake notices: none since %1.</source>
        <extracomment>%1 is a day (&quot;3 November&quot;)</extracomment>
        <translation>Nepmeldingen: geen meer sinds %1.</translation>
    </message>
</context>
<context>
    <name>ProgressText</name>
    <message>
        <source>Connecting…</source>
        <translation>Verbinden…</translation>
    </message>
    <message>
        <source>Looking at what you sent (%1)…</source>
        <extracomment>%1 = folder of sent mail</extracomment>
        <translation>Uw verzonden mail bekijken (%1)…</translation>
    </message>
    <message>
        <source>Looking at what you sent (%1): %2 of %3</source>
        <extracomment>%1 = folder of sent mail, %2 = messages done, %3 = all messages</extracomment>
        <translation>Uw verzonden mail bekijken (%1): %2 van %3</translation>
    </message>
    <message>
        <source>Searching %1…</source>
        <extracomment>%1 = folder</extracomment>
        <translation>Zoeken in %1…</translation>
    </message>
    <message>
        <source>Looking through %1…</source>
        <extracomment>%1 = folder</extracomment>
        <translation>%1 doorzoeken…</translation>
    </message>
    <message>
        <source>Looking through %1: %2 of %3</source>
        <extracomment>%1 = folder, %2 = messages done, %3 = all messages</extracomment>
        <translation>%1 doorzoeken: %2 van %3</translation>
    </message>
    <message>
        <source>Reading notices in %1…</source>
        <extracomment>%1 = folder</extracomment>
        <translation>Meldingen lezen in %1…</translation>
    </message>
    <message>
        <source>Reading notices in %1: %2 of %3</source>
        <extracomment>%1 = folder, %2 = notices done, %3 = all notices</extracomment>
        <translation>Meldingen lezen in %1: %2 van %3</translation>
    </message>
    <message>
        <source>Working out who sent what…</source>
        <translation>Uitzoeken wie wat heeft verstuurd…</translation>
    </message>
    <message>
        <source>Moving to Trash…</source>
        <translation>Verplaatsen naar de prullenbak…</translation>
    </message>
    <message>
        <source>Moving from %1 to Trash: %2 of %3</source>
        <extracomment>%1 = folder, %2 = messages done, %3 = all messages</extracomment>
        <translation>Verplaatsen van %1 naar de prullenbak: %2 van %3</translation>
    </message>
    <message>
        <source>Bringing back…</source>
        <translation>Terughalen…</translation>
    </message>
    <message>
        <source>Bringing back to %1: %2 of %3</source>
        <extracomment>%1 = folder, %2 = messages done, %3 = all messages</extracomment>
        <translation>Terughalen naar %1: %2 van %3</translation>
    </message>
    <message>
        <source>Deleting for good…</source>
        <translation>Voorgoed verwijderen…</translation>
    </message>
    <message>
        <source>Deleting from %1 for good: %2 of %3</source>
        <extracomment>%1 = folder, %2 = messages done, %3 = all messages</extracomment>
        <translation>Voorgoed verwijderen uit %1: %2 van %3</translation>
    </message>
    <message>
        <source>Paused: %1 of %2 are done. The rest stays where it is until you go on.</source>
        <extracomment>The person halted a clean-up for a while. %1 = messages done, %2 = all messages</extracomment>
        <translation>Gepauzeerd: %1 van %2 zijn klaar. De rest blijft waar die is tot u verdergaat.</translation>
    </message>
</context>
<context>
    <name>ReasonText</name>
    <message>
        <source>The message was passed on</source>
        <translation>Het bericht is doorgegeven</translation>
    </message>
    <message>
        <source>Passed on to the mail system of %1</source>
        <extracomment>%1 is the recipient&apos;s e-mail address.</extracomment>
        <translation>Doorgegeven aan het mailsysteem van %1</translation>
    </message>
    <message>
        <source>The message went to a mailing list</source>
        <translation>Het bericht ging naar een mailinglijst</translation>
    </message>
    <message>
        <source>Sent on to the members of %1</source>
        <extracomment>%1 is a mailing list&apos;s e-mail address.</extracomment>
        <translation>Doorgestuurd naar de leden van %1</translation>
    </message>
    <message>
        <source>The message arrived</source>
        <translation>Het bericht is aangekomen</translation>
    </message>
    <message>
        <source>Delivered to %1</source>
        <extracomment>%1 is the recipient&apos;s e-mail address.</extracomment>
        <translation>Bezorgd bij %1</translation>
    </message>
    <message>
        <source>The message was handed to another mail system that sends no confirmation of its own. No further notice means that all is well.</source>
        <translation>Het bericht is overgedragen aan een ander mailsysteem dat zelf geen bevestiging stuurt. Komt er geen melding meer, dan is alles in orde.</translation>
    </message>
    <message>
        <source>The address stands for several people, and the message was sent on to them. There is nothing to do.</source>
        <translation>Het adres staat voor meerdere mensen, en het bericht is naar hen doorgestuurd. Er is niets te doen.</translation>
    </message>
    <message>
        <source>The message lies in the recipient&apos;s mailbox. This notice is only a confirmation; there is nothing to do.</source>
        <translation>Het bericht ligt in het postvak van de ontvanger. Deze melding is alleen een bevestiging; er is niets te doen.</translation>
    </message>
    <message>
        <source>Failure</source>
        <extracomment>For each kind of notice: a name for tables, a headline, a short explanation.</extracomment>
        <translation>Mislukt</translation>
    </message>
    <message>
        <source>A message was not delivered</source>
        <translation>Een bericht is niet bezorgd</translation>
    </message>
    <message>
        <source>The notice does not name the recipient. Its own words stand below.</source>
        <translation>De melding noemt de ontvanger niet. De tekst van de melding staat hieronder.</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Vertraging</translation>
    </message>
    <message>
        <source>A message is delayed; still trying</source>
        <translation>Een bericht is vertraagd; wordt nog geprobeerd</translation>
    </message>
    <message>
        <source>The notice does not name the recipient. Delivery will be tried again, and there will be another notice if it fails.</source>
        <translation>De melding noemt de ontvanger niet. De bezorging wordt opnieuw geprobeerd; mislukt die, dan komt er nog een melding.</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>Gelukt</translation>
    </message>
    <message>
        <source>A message arrived</source>
        <translation>Een bericht is aangekomen</translation>
    </message>
    <message>
        <source>This notice is only a confirmation; there is nothing to do.</source>
        <translation>Deze melding is alleen een bevestiging; er is niets te doen.</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Klacht</translation>
    </message>
    <message>
        <source>A recipient marked a message as spam</source>
        <translation>Een ontvanger heeft een bericht als spam gemarkeerd</translation>
    </message>
    <message>
        <source>The message arrived, and the recipient, or a filter, reported it as unwanted. If it was part of a mailing, take that person off the list.</source>
        <translation>Het bericht kwam aan, en de ontvanger of een filter meldde het als ongewenst. Hoorde het bij een mailing, haal die persoon dan van de lijst.</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Leesbevestiging</translation>
    </message>
    <message>
        <source>A receipt for a message</source>
        <translation>Een leesbevestiging van een bericht</translation>
    </message>
    <message>
        <source>The recipient&apos;s mail program tells what became of the message, for example that it was opened. There is nothing to do.</source>
        <translation>Het mailprogramma van de ontvanger vertelt wat er met het bericht gebeurde, bijvoorbeeld dat het geopend is. Er is niets te doen.</translation>
    </message>
    <message>
        <source>Automatic reply</source>
        <translation>Automatisch antwoord</translation>
    </message>
    <message>
        <source>An automatic reply</source>
        <translation>Een automatisch antwoord</translation>
    </message>
    <message>
        <source>The message arrived. The recipient&apos;s mail program answered by itself, for example because they are away.</source>
        <translation>Het bericht kwam aan. Het mailprogramma van de ontvanger antwoordde vanzelf, bijvoorbeeld omdat die afwezig is.</translation>
    </message>
    <message>
        <source>Request to confirm</source>
        <translation>Verzoek om bevestiging</translation>
    </message>
    <message>
        <source>The recipient asks for a confirmation</source>
        <translation>De ontvanger vraagt om een bevestiging</translation>
    </message>
    <message>
        <source>The recipient&apos;s mail system holds the message until its sender confirms that they are a person. Confirm only if you wrote to this recipient yourself.</source>
        <translation>Het mailsysteem van de ontvanger houdt het bericht vast tot de afzender bevestigt dat hij een mens is. Bevestig alleen als u zelf aan deze ontvanger hebt geschreven.</translation>
    </message>
    <message>
        <source>Fake notice</source>
        <translation>Nepmelding</translation>
    </message>
    <message>
        <source>A trap dressed as a delivery notice</source>
        <translation>Een val, vermomd als bezorgmelding</translation>
    </message>
    <message>
        <source>No mail system wrote this. Somebody wants you to follow a link, open an attachment or type your password. Touch nothing in it and delete it.</source>
        <translation>Geen mailsysteem heeft dit geschreven. Iemand wil dat u een link volgt, een bijlage opent of uw wachtwoord typt. Raak er niets in aan en verwijder het.</translation>
    </message>
    <message>
        <source>No notice</source>
        <translation>Geen melding</translation>
    </message>
    <message>
        <source>This is not a delivery notice</source>
        <translation>Dit is geen bezorgmelding</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <extracomment>What became of the message for one recipient; a word for a table.</extracomment>
        <translation>Niet bezorgd</translation>
    </message>
    <message>
        <source>Still trying</source>
        <translation>Wordt nog geprobeerd</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Bezorgd</translation>
    </message>
    <message>
        <source>Passed on</source>
        <translation>Doorgegeven</translation>
    </message>
    <message>
        <source>Sent on to members</source>
        <translation>Doorgestuurd naar leden</translation>
    </message>
    <message numerus="yes">
        <source>Not delivered yet to %n recipients; still trying</source>
        <extracomment>%n is the number of recipients, always two or more.</extracomment>
        <translation>
            <numerusform>Nog niet bezorgd bij %Ln ontvanger; het wordt nog geprobeerd</numerusform>
            <numerusform>Nog niet bezorgd bij %Ln ontvangers; het wordt nog geprobeerd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not delivered to %n recipients</source>
        <extracomment>%n is the number of recipients, always two or more.</extracomment>
        <translation>
            <numerusform>Niet bezorgd bij %Ln ontvanger</numerusform>
            <numerusform>Niet bezorgd bij %Ln ontvangers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not delivered to %n recipients: %1</source>
        <extracomment>%n is the number of recipients, always two or more; %1 is a reason in a few words, such as &quot;Mailbox full&quot;.</extracomment>
        <translation>
            <numerusform>Niet bezorgd bij %Ln ontvanger: %1</numerusform>
            <numerusform>Niet bezorgd bij %Ln ontvangers: %1</numerusform>
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
        <translation>Adres bestaat niet</translation>
    </message>
    <message>
        <source>%1 does not exist</source>
        <translation>%1 bestaat niet</translation>
    </message>
    <message>
        <source>The address does not exist</source>
        <translation>Het adres bestaat niet</translation>
    </message>
    <message>
        <source>%1 may not exist; still trying</source>
        <translation>%1 bestaat misschien niet; wordt nog geprobeerd</translation>
    </message>
    <message>
        <source>The address may not exist; still trying</source>
        <translation>Het adres bestaat misschien niet; wordt nog geprobeerd</translation>
    </message>
    <message>
        <source>The mail system on the other side knows nobody of this name. The address may be misspelt, or it may have been given up.</source>
        <translation>Het mailsysteem van de ontvanger kent niemand met deze naam. Misschien is het adres verkeerd gespeld, of is het opgeheven.</translation>
    </message>
    <message>
        <source>The mail system on the other side does not know this name at the moment. It will be asked again.</source>
        <translation>Het mailsysteem van de ontvanger kent deze naam op dit moment niet. Het wordt opnieuw gevraagd.</translation>
    </message>
    <message>
        <source>Mailbox switched off</source>
        <translation>Postvak uitgeschakeld</translation>
    </message>
    <message>
        <source>The mailbox %1 is switched off</source>
        <translation>Het postvak %1 is uitgeschakeld</translation>
    </message>
    <message>
        <source>The mailbox is switched off</source>
        <translation>Het postvak is uitgeschakeld</translation>
    </message>
    <message>
        <source>The mailbox takes no mail now; still trying</source>
        <translation>Het postvak neemt nu geen mail aan; wordt nog geprobeerd</translation>
    </message>
    <message>
        <source>The address is known, but its mailbox takes no mail any more. It may have been closed, blocked, or not used for a long time.</source>
        <translation>Het adres is bekend, maar het postvak neemt geen mail meer aan. Misschien is het gesloten, geblokkeerd of lang niet gebruikt.</translation>
    </message>
    <message>
        <source>The address is known, but its mailbox takes no mail at the moment. Delivery will be tried again.</source>
        <translation>Het adres is bekend, maar het postvak neemt op dit moment geen mail aan. De bezorging wordt opnieuw geprobeerd.</translation>
    </message>
    <message>
        <source>Mailbox full</source>
        <translation>Postvak vol</translation>
    </message>
    <message>
        <source>The mailbox of %1 is full</source>
        <translation>Het postvak van %1 is vol</translation>
    </message>
    <message>
        <source>The recipient&apos;s mailbox is full</source>
        <translation>Het postvak van de ontvanger is vol</translation>
    </message>
    <message>
        <source>Mailbox of %1 is full; still trying</source>
        <translation>Postvak van %1 is vol; wordt nog geprobeerd</translation>
    </message>
    <message>
        <source>The recipient&apos;s mailbox is full; still trying</source>
        <translation>Het postvak van de ontvanger is vol; wordt nog geprobeerd</translation>
    </message>
    <message>
        <source>There is no room for more mail in the recipient&apos;s mailbox. They have to delete something first, or get more space.</source>
        <translation>Er is geen ruimte meer voor mail in het postvak van de ontvanger. Die moet eerst iets verwijderen, of meer ruimte krijgen.</translation>
    </message>
    <message>
        <source>There is no room for more mail in the recipient&apos;s mailbox at the moment. Delivery will be tried again for some days.</source>
        <translation>Er is op dit moment geen ruimte voor mail in het postvak van de ontvanger. De bezorging wordt nog enkele dagen geprobeerd.</translation>
    </message>
    <message>
        <source>Domain not found</source>
        <translation>Domein niet gevonden</translation>
    </message>
    <message>
        <source>No mail system found for %1</source>
        <translation>Geen mailsysteem gevonden voor %1</translation>
    </message>
    <message>
        <source>The part after the @ is not known</source>
        <translation>Het deel na de @ is niet bekend</translation>
    </message>
    <message>
        <source>No mail system found yet for %1</source>
        <translation>Nog geen mailsysteem gevonden voor %1</translation>
    </message>
    <message>
        <source>The part after the @ is not found yet</source>
        <translation>Het deel na de @ is nog niet gevonden</translation>
    </message>
    <message>
        <source>The part of the address after the @ does not exist, or it takes no mail. Often a letter is missing or wrong.</source>
        <translation>Het deel van het adres na de @ bestaat niet, of neemt geen mail aan. Vaak ontbreekt er een letter of is er een verkeerd.</translation>
    </message>
    <message>
        <source>The part of the address after the @ could not be found at the moment. It will be looked up again; do check its spelling.</source>
        <translation>Het deel van het adres na de @ was op dit moment niet te vinden. Het wordt opnieuw opgezocht; controleer wel de spelling.</translation>
    </message>
    <message>
        <source>Mail system not reachable</source>
        <translation>Mailsysteem niet bereikbaar</translation>
    </message>
    <message>
        <source>The mail system of %1 did not answer</source>
        <translation>Het mailsysteem van %1 antwoordde niet</translation>
    </message>
    <message>
        <source>The other mail system did not answer</source>
        <translation>Het andere mailsysteem antwoordde niet</translation>
    </message>
    <message>
        <source>The other mail system is not reachable; still trying</source>
        <translation>Het andere mailsysteem is niet bereikbaar; wordt nog geprobeerd</translation>
    </message>
    <message>
        <source>The address may be right, but the computer that receives its mail could not be reached. It may be out of order.</source>
        <translation>Het adres kan kloppen, maar de computer die de mail ervoor ontvangt was niet te bereiken. Misschien is die buiten werking.</translation>
    </message>
    <message>
        <source>The computer that receives the recipient&apos;s mail cannot be reached at the moment. Delivery will be tried again.</source>
        <translation>De computer die de mail van de ontvanger aanneemt, is op dit moment niet bereikbaar. De bezorging wordt opnieuw geprobeerd.</translation>
    </message>
    <message>
        <source>Tried for too long</source>
        <translation>Tijd verstreken</translation>
    </message>
    <message>
        <source>Gave up on %1 after many attempts</source>
        <translation>Na veel pogingen opgegeven: %1</translation>
    </message>
    <message>
        <source>Gave up after many attempts</source>
        <translation>Na veel pogingen opgegeven</translation>
    </message>
    <message>
        <source>Still trying to reach %1</source>
        <translation>Er wordt nog geprobeerd %1 te bereiken</translation>
    </message>
    <message>
        <source>Still trying to deliver</source>
        <translation>De bezorging wordt nog geprobeerd</translation>
    </message>
    <message>
        <source>Delivery was tried again and again without success, and now the time for it is over. The other side may be out of order.</source>
        <translation>De bezorging is steeds opnieuw zonder succes geprobeerd, en nu is de tijd ervoor om. Misschien is het systeem van de ontvanger buiten werking.</translation>
    </message>
    <message>
        <source>Delivery has not worked so far. It will be tried again for some days, and there will be another notice if it fails.</source>
        <translation>De bezorging is tot nu toe niet gelukt. Het wordt nog enkele dagen geprobeerd; mislukt het, dan komt er nog een melding.</translation>
    </message>
    <message>
        <source>Message too large</source>
        <translation>Bericht te groot</translation>
    </message>
    <message>
        <source>The message is too large for %1</source>
        <translation>Het bericht is te groot voor %1</translation>
    </message>
    <message>
        <source>The message is too large</source>
        <translation>Het bericht is te groot</translation>
    </message>
    <message>
        <source>Message may be too large for %1</source>
        <translation>Het bericht is misschien te groot voor %1</translation>
    </message>
    <message>
        <source>The message may be too large</source>
        <translation>Het bericht is misschien te groot</translation>
    </message>
    <message>
        <source>The message, with everything attached to it, is larger than one of the mail systems on the way allows.</source>
        <translation>Het bericht, met alle bijlagen, is groter dan een van de mailsystemen onderweg toestaat.</translation>
    </message>
    <message>
        <source>The message is larger than the other side takes at the moment. It is still being tried.</source>
        <translation>Het bericht is groter dan de ontvanger op dit moment aanneemt. Het wordt nog geprobeerd.</translation>
    </message>
    <message>
        <source>Taken for spam</source>
        <translation>Voor spam aangezien</translation>
    </message>
    <message>
        <source>Taken for spam on the way to %1</source>
        <translation>Onderweg naar %1 voor spam aangezien</translation>
    </message>
    <message>
        <source>The message was taken for spam</source>
        <translation>Het bericht is voor spam aangezien</translation>
    </message>
    <message>
        <source>Looked like spam to %1&apos;s mail system</source>
        <translation>Leek op spam voor het systeem van %1</translation>
    </message>
    <message>
        <source>The message looked like spam; still trying</source>
        <translation>Het bericht leek op spam; wordt nog geprobeerd</translation>
    </message>
    <message>
        <source>A filter on the way thinks that the message looks like advertising or fraud. Filters are sometimes wrong.</source>
        <translation>Een filter onderweg denkt dat het bericht op reclame of oplichting lijkt. Filters hebben het soms mis.</translation>
    </message>
    <message>
        <source>A filter on the way finds the message suspicious and has put it off. It will be tried again.</source>
        <translation>Een filter onderweg vindt het bericht verdacht en heeft het uitgesteld. Het wordt opnieuw geprobeerd.</translation>
    </message>
    <message>
        <source>Virus or dangerous attachment</source>
        <translation>Virus of gevaarlijke bijlage</translation>
    </message>
    <message>
        <source>A virus filter stopped the mail to %1</source>
        <translation>Een virusfilter hield de mail aan %1 tegen</translation>
    </message>
    <message>
        <source>A virus filter stopped the message</source>
        <translation>Een virusfilter hield het bericht tegen</translation>
    </message>
    <message>
        <source>A virus filter holds up the mail to %1</source>
        <translation>Een virusfilter houdt de mail aan %1 op</translation>
    </message>
    <message>
        <source>A virus filter holds up the message</source>
        <translation>Een virusfilter houdt het bericht op</translation>
    </message>
    <message>
        <source>A filter found a virus, or an attachment of a kind that is often misused, and did not let the message through.</source>
        <translation>Een filter vond een virus, of een soort bijlage die vaak misbruikt wordt, en liet het bericht niet door.</translation>
    </message>
    <message>
        <source>A filter has doubts about an attachment and has not let it through yet.</source>
        <translation>Een filter twijfelt aan een bijlage en heeft het bericht nog niet doorgelaten.</translation>
    </message>
    <message>
        <source>Refused by rules</source>
        <translation>Geweigerd door regels</translation>
    </message>
    <message>
        <source>Refused by the mail system of %1</source>
        <translation>Geweigerd door het mailsysteem van %1</translation>
    </message>
    <message>
        <source>The other mail system refused it</source>
        <translation>Het andere mailsysteem weigerde het</translation>
    </message>
    <message>
        <source>Put off by the mail system of %1</source>
        <translation>Uitgesteld door het mailsysteem van %1</translation>
    </message>
    <message>
        <source>Put off by the other mail system</source>
        <translation>Uitgesteld door het andere mailsysteem</translation>
    </message>
    <message>
        <source>The recipient&apos;s mail system has a rule against this message. What the rule is, only those who run it can say.</source>
        <translation>Het mailsysteem van de ontvanger heeft een regel tegen dit bericht. Welke regel dat is, weet alleen de beheerder ervan.</translation>
    </message>
    <message>
        <source>The recipient&apos;s mail system does not want this message at the moment. It will be tried again.</source>
        <translation>Het mailsysteem van de ontvanger wil dit bericht op dit moment niet. Het wordt opnieuw geprobeerd.</translation>
    </message>
    <message>
        <source>Sender not proven</source>
        <translation>Afzender niet bevestigd</translation>
    </message>
    <message>
        <source>%1: sender could not be verified</source>
        <translation>%1: afzender kon niet gecontroleerd worden</translation>
    </message>
    <message>
        <source>The sender could not be verified</source>
        <translation>De afzender kon niet gecontroleerd worden</translation>
    </message>
    <message>
        <source>The sender is not verified yet; still trying</source>
        <translation>De afzender is nog niet gecontroleerd; wordt nog geprobeerd</translation>
    </message>
    <message>
        <source>The recipient&apos;s mail system could not confirm that the message really comes from the address it shows. It refuses such mail because it is often forged.</source>
        <translation>Het mailsysteem van de ontvanger kon niet bevestigen dat het bericht echt van het getoonde adres komt. Het weigert zulke mail omdat die vaak vervalst is.</translation>
    </message>
    <message>
        <source>The recipient&apos;s mail system could not confirm yet that the message comes from the address it shows. It will be tried again.</source>
        <translation>Het mailsysteem van de ontvanger kon nog niet bevestigen dat het bericht van het getoonde adres komt. Het wordt opnieuw geprobeerd.</translation>
    </message>
    <message>
        <source>Sending system distrusted</source>
        <translation>Verzendend systeem verdacht</translation>
    </message>
    <message>
        <source>The sending system is on a block list</source>
        <translation>Het verzendende systeem staat op een blokkeerlijst</translation>
    </message>
    <message>
        <source>The sending system is distrusted; still trying</source>
        <translation>Het verzendende systeem is verdacht; wordt nog geprobeerd</translation>
    </message>
    <message>
        <source>The recipient&apos;s side distrusts the computer or network from which the message came, because much unwanted mail has come from there. This need not have anything to do with the message itself.</source>
        <translation>Bij de ontvanger wordt de computer of het netwerk waar het bericht vandaan kwam gewantrouwd, omdat er veel ongewenste mail vandaan is gekomen. Dat hoeft niets met het bericht zelf te maken te hebben.</translation>
    </message>
    <message>
        <source>The recipient&apos;s side distrusts the computer or network from which the message came, and lets it wait. It will be tried again.</source>
        <translation>Bij de ontvanger wordt de computer of het netwerk waar het bericht vandaan kwam gewantrouwd, en het bericht moet wachten. Het wordt opnieuw geprobeerd.</translation>
    </message>
    <message>
        <source>Too much mail at once</source>
        <translation>Te veel mail tegelijk</translation>
    </message>
    <message>
        <source>Too much mail at once for %1</source>
        <translation>Te veel mail tegelijk voor %1</translation>
    </message>
    <message>
        <source>Too much mail at once; still trying</source>
        <translation>Te veel mail tegelijk; wordt nog geprobeerd</translation>
    </message>
    <message>
        <source>More mail was sent within a short time than one of the mail systems allows. Later it will be possible again.</source>
        <translation>Er is in korte tijd meer mail verstuurd dan een van de mailsystemen toestaat. Later kan het weer.</translation>
    </message>
    <message>
        <source>More mail came within a short time than one of the mail systems allows. It will be tried again more slowly.</source>
        <translation>Er kwam in korte tijd meer mail dan een van de mailsystemen toestaat. Het wordt langzamer opnieuw geprobeerd.</translation>
    </message>
    <message>
        <source>Passing on refused</source>
        <translation>Doorgeven geweigerd</translation>
    </message>
    <message>
        <source>That server does not take mail for %1</source>
        <translation>Die server neemt geen mail voor %1 aan</translation>
    </message>
    <message>
        <source>That server does not take this mail</source>
        <translation>Die server neemt deze mail niet aan</translation>
    </message>
    <message>
        <source>The message reached a mail server that is not responsible for this address and does not pass mail on for others. The address may be out of date, or somebody&apos;s mail settings are wrong.</source>
        <translation>Het bericht kwam bij een mailserver die niet bij dit adres hoort en geen mail voor anderen doorgeeft. Misschien is het adres verouderd, of klopt er ergens een mailinstelling niet.</translation>
    </message>
    <message>
        <source>The message reached a mail server that does not take mail for this address at the moment. It will be tried again.</source>
        <translation>Het bericht kwam bij een mailserver die op dit moment geen mail voor dit adres aanneemt. Het wordt opnieuw geprobeerd.</translation>
    </message>
    <message>
        <source>Sender refused</source>
        <translation>Afzender geweigerd</translation>
    </message>
    <message>
        <source>%1&apos;s mail system refused the sender</source>
        <translation>Het mailsysteem van %1 weigerde de afzender</translation>
    </message>
    <message>
        <source>The sender&apos;s address was refused</source>
        <translation>Het adres van de afzender werd geweigerd</translation>
    </message>
    <message>
        <source>The sender&apos;s address is not accepted yet</source>
        <translation>Het adres van de afzender is nog niet geaccepteerd</translation>
    </message>
    <message>
        <source>The recipient&apos;s mail system does not accept the sender&apos;s address. It may be blocked there, be wrong, or take no replies.</source>
        <translation>Het mailsysteem van de ontvanger accepteert het adres van de afzender niet. Misschien is het daar geblokkeerd, klopt het niet, of neemt het geen antwoorden aan.</translation>
    </message>
    <message>
        <source>The recipient&apos;s mail system could not check the sender&apos;s address at the moment. It will be tried again.</source>
        <translation>Het mailsysteem van de ontvanger kon het adres van de afzender op dit moment niet controleren. Het wordt opnieuw geprobeerd.</translation>
    </message>
    <message>
        <source>Recipient takes mail from few only</source>
        <translation>Ontvanger neemt niet van iedereen mail aan</translation>
    </message>
    <message>
        <source>%1 does not take mail from everybody</source>
        <translation>%1 neemt niet van iedereen mail aan</translation>
    </message>
    <message>
        <source>The recipient does not take mail from all</source>
        <translation>De ontvanger neemt niet van iedereen mail aan</translation>
    </message>
    <message>
        <source>The recipient takes mail from few only; still trying</source>
        <translation>De ontvanger neemt maar van enkelen mail aan; wordt nog geprobeerd</translation>
    </message>
    <message>
        <source>The recipient or their organisation accepts only certain senders at this address: members, colleagues, or people on a list.</source>
        <translation>De ontvanger of diens organisatie accepteert op dit adres alleen bepaalde afzenders: leden, collega’s, of mensen op een lijst.</translation>
    </message>
    <message>
        <source>The recipient or their organisation accepts only certain senders at this address. It is still being tried.</source>
        <translation>De ontvanger of diens organisatie accepteert op dit adres alleen bepaalde afzenders. Het wordt nog geprobeerd.</translation>
    </message>
    <message>
        <source>Recipient has moved</source>
        <translation>Ontvanger heeft een ander adres</translation>
    </message>
    <message>
        <source>%1 has moved to another address</source>
        <translation>%1 heeft nu een ander adres</translation>
    </message>
    <message>
        <source>The recipient has another address now</source>
        <translation>De ontvanger heeft nu een ander adres</translation>
    </message>
    <message>
        <source>%1 seems to have moved; still trying</source>
        <translation>%1 lijkt een ander adres te hebben; wordt nog geprobeerd</translation>
    </message>
    <message>
        <source>The recipient seems to have moved; still trying</source>
        <translation>De ontvanger lijkt een ander adres te hebben; wordt nog geprobeerd</translation>
    </message>
    <message>
        <source>The recipient does not use this address any more. The notice may name the new one.</source>
        <translation>De ontvanger gebruikt dit adres niet meer. Misschien noemt de melding het nieuwe.</translation>
    </message>
    <message>
        <source>The recipient does not seem to use this address any more. It is still being tried.</source>
        <translation>De ontvanger lijkt dit adres niet meer te gebruiken. Het wordt nog geprobeerd.</translation>
    </message>
    <message>
        <source>Message or address not valid</source>
        <translation>Bericht of adres niet in de juiste vorm</translation>
    </message>
    <message>
        <source>Something in the address or in the way the message is built is not as mail systems expect it: a stray character or blank, for example, or a fault of the program that sent it.</source>
        <translation>Iets in het adres of in de opbouw van het bericht is niet zoals mailsystemen het verwachten: bijvoorbeeld een verkeerd teken of een spatie te veel, of een fout van het programma dat het verstuurde.</translation>
    </message>
    <message>
        <source>Something in the address or in the way the message is built is not as mail systems expect it. It is still being tried.</source>
        <translation>Iets in het adres of in de opbouw van het bericht is niet zoals mailsystemen het verwachten. Het wordt nog geprobeerd.</translation>
    </message>
    <message>
        <source>Encryption needed</source>
        <translation>Versleuteling nodig</translation>
    </message>
    <message>
        <source>No secure connection for mail to %1</source>
        <translation>Geen beveiligde verbinding voor mail aan %1</translation>
    </message>
    <message>
        <source>No secure connection was possible</source>
        <translation>Er was geen beveiligde verbinding mogelijk</translation>
    </message>
    <message>
        <source>No secure connection yet; still trying</source>
        <translation>Nog geen beveiligde verbinding; wordt nog geprobeerd</translation>
    </message>
    <message>
        <source>One of the mail systems insists on an encrypted connection, and none could be set up. Those who run the mail systems must mend that.</source>
        <translation>Een van de mailsystemen staat op een versleutelde verbinding, en die kwam niet tot stand. De beheerders van de mailsystemen moeten dat in orde maken.</translation>
    </message>
    <message>
        <source>One of the mail systems insists on an encrypted connection, and none could be set up so far. It will be tried again.</source>
        <translation>Een van de mailsystemen staat op een versleutelde verbinding, en die kwam tot nu toe niet tot stand. Het wordt opnieuw geprobeerd.</translation>
    </message>
    <message>
        <source>Fault in a mail system</source>
        <translation>Fout in een mailsysteem</translation>
    </message>
    <message>
        <source>A mail system failed on the way to %1</source>
        <translation>Een mailsysteem haperde onderweg naar %1</translation>
    </message>
    <message>
        <source>A mail system failed on the way</source>
        <translation>Een mailsysteem haperde onderweg</translation>
    </message>
    <message>
        <source>Trouble in a mail system; still trying</source>
        <translation>Problemen in een mailsysteem; wordt nog geprobeerd</translation>
    </message>
    <message>
        <source>One of the mail systems on the way has a fault of its own: a full disk, a wrong setting, or mail going round in a circle.</source>
        <translation>Een van de mailsystemen onderweg heeft zelf een fout: een volle schijf, een verkeerde instelling, of mail die in een kringetje rondgaat.</translation>
    </message>
    <message>
        <source>One of the mail systems on the way has trouble at the moment. It will be tried again.</source>
        <translation>Een van de mailsystemen onderweg heeft op dit moment problemen. Het wordt opnieuw geprobeerd.</translation>
    </message>
    <message>
        <source>Held back by the sending service</source>
        <translation>Tegengehouden door de verzenddienst</translation>
    </message>
    <message>
        <source>The address is on a do-not-send list</source>
        <translation>Het adres staat op een uitsluitingslijst</translation>
    </message>
    <message>
        <source>%1 is held back by the sending service</source>
        <translation>%1 wordt tegengehouden door de verzenddienst</translation>
    </message>
    <message>
        <source>The mail is held back by the sending service</source>
        <translation>De mail wordt tegengehouden door de verzenddienst</translation>
    </message>
    <message>
        <source>The sending service did not even try, because mail to this address came back before or its owner wanted no more of it.</source>
        <translation>De verzenddienst heeft het niet eens geprobeerd, omdat mail naar dit adres eerder terugkwam of de eigenaar er geen meer wilde.</translation>
    </message>
    <message>
        <source>The sending service holds mail to this address back, because earlier mail to it came back.</source>
        <translation>De verzenddienst houdt mail naar dit adres tegen, omdat eerdere mail ernaartoe terugkwam.</translation>
    </message>
    <message>
        <source>Sending blocked for the account</source>
        <translation>Versturen geblokkeerd voor het account</translation>
    </message>
    <message>
        <source>Sending is blocked for this account</source>
        <translation>Versturen is geblokkeerd voor dit account</translation>
    </message>
    <message>
        <source>The sender&apos;s own mail provider has switched off sending for this account. That happens after too much mail in a short time, and also when a stranger has got hold of the password.</source>
        <translation>De eigen mailprovider van de afzender laat dit account niets meer versturen. Dat gebeurt na te veel mail in korte tijd, en ook als een vreemde het wachtwoord in handen heeft.</translation>
    </message>
    <message>
        <source>The sender&apos;s own mail provider has put a brake on this account. That happens after too much mail in a short time, and also when a stranger has got hold of the password.</source>
        <translation>De eigen mailprovider van de afzender heeft dit account afgeremd. Dat gebeurt na te veel mail in korte tijd, en ook als een vreemde het wachtwoord in handen heeft.</translation>
    </message>
    <message>
        <source>Reason not given</source>
        <translation>Reden niet genoemd</translation>
    </message>
    <message>
        <source>Not delivered to %1</source>
        <translation>Niet bezorgd bij %1</translation>
    </message>
    <message>
        <source>The message was not delivered</source>
        <translation>Het bericht is niet bezorgd</translation>
    </message>
    <message>
        <source>Not delivered yet to %1; still trying</source>
        <translation>Nog niet bezorgd bij %1; wordt nog geprobeerd</translation>
    </message>
    <message>
        <source>The message is not delivered yet; still trying</source>
        <translation>Het bericht is nog niet bezorgd; wordt nog geprobeerd</translation>
    </message>
    <message>
        <source>The notice does not say why in a way that can be relied on. The server&apos;s own words stand below.</source>
        <translation>De melding noemt geen betrouwbare reden. Het antwoord van de server staat hieronder.</translation>
    </message>
    <message>
        <source>The notice does not say why it takes longer. Delivery will be tried again.</source>
        <translation>De melding zegt niet waarom het langer duurt. De bezorging wordt opnieuw geprobeerd.</translation>
    </message>
    <message>
        <source>It reads like ordinary mail. Nothing in it says that a message could not be delivered.</source>
        <translation>Het lijkt gewone mail. Er staat niet in dat een bericht niet bezorgd kon worden.</translation>
    </message>
    <message>
        <source>%1 takes no mail now; still trying</source>
        <translation>%1 neemt nu geen mail aan; wordt nog geprobeerd</translation>
    </message>
    <message>
        <source>%1: mail system not reached yet</source>
        <translation>%1: mailsysteem nog niet bereikt</translation>
    </message>
    <message>
        <source>%1: sender not verified yet</source>
        <translation>%1: afzender nog niet gecontroleerd</translation>
    </message>
    <message>
        <source>%1: sending system is on a block list</source>
        <translation>%1: verzender staat op een blokkeerlijst</translation>
    </message>
    <message>
        <source>%1: sending system distrusted for now</source>
        <translation>%1: verzender voorlopig verdacht</translation>
    </message>
    <message>
        <source>Too much mail for %1; still trying</source>
        <translation>Te veel mail voor %1; wordt nog geprobeerd</translation>
    </message>
    <message>
        <source>Mail for %1 not taken yet</source>
        <translation>Mail voor %1 nog niet aangenomen</translation>
    </message>
    <message>
        <source>The mail is not taken yet</source>
        <translation>De mail is nog niet aangenomen</translation>
    </message>
    <message>
        <source>%1: sender not accepted yet</source>
        <translation>%1: afzender nog niet geaccepteerd</translation>
    </message>
    <message>
        <source>%1 takes mail from few; still trying</source>
        <translation>%1 neemt maar van enkelen aan; wordt nog geprobeerd</translation>
    </message>
    <message>
        <source>Mail to %1 was not in the right form</source>
        <translation>Mail aan %1 had niet de juiste vorm</translation>
    </message>
    <message>
        <source>Message or address not in the right form</source>
        <translation>Bericht of adres had niet de juiste vorm</translation>
    </message>
    <message>
        <source>%1: form of the mail not accepted yet</source>
        <translation>%1: vorm van de mail nog niet geaccepteerd</translation>
    </message>
    <message>
        <source>Form of the message not accepted yet</source>
        <translation>Vorm van het bericht nog niet geaccepteerd</translation>
    </message>
    <message>
        <source>No secure connection yet to %1</source>
        <translation>Nog geen beveiligde verbinding met %1</translation>
    </message>
    <message>
        <source>Mail system trouble for %1; still trying</source>
        <translation>Mailsysteem hapert voor %1; wordt nog geprobeerd</translation>
    </message>
    <message>
        <source>%1 is on a do-not-send list</source>
        <translation>%1 staat op een uitsluitingslijst</translation>
    </message>
    <message>
        <source>Sending is blocked; mail to %1 stopped</source>
        <translation>Versturen geblokkeerd; mail aan %1 gestopt</translation>
    </message>
    <message>
        <source>Sending is paused; mail to %1 waits</source>
        <translation>Versturen onderbroken; mail aan %1 wacht</translation>
    </message>
    <message>
        <source>Sending is paused for this account</source>
        <translation>Versturen is onderbroken voor dit account</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Made on %1 with Undelivered %2, a program that explains delivery notices.</source>
        <extracomment>Last line of a report; %1 is a day and time, %2 a version number</extracomment>
        <translation>Gemaakt op %1 met Undelivered %2, een programma dat bezorgmeldingen uitlegt.</translation>
    </message>
    <message>
        <source>Who sent the original message</source>
        <translation>Wie het oorspronkelijke bericht heeft verstuurd</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a verdict (&quot;Forged&quot;), %2 how sure it is (&quot;almost certain&quot;)</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (speaks for: %2)</source>
        <extracomment>One piece of evidence: %1 is a sentence, %2 the verdict that it speaks for</extracomment>
        <translation>%1 (pleit voor: %2)</translation>
    </message>
    <message>
        <source>What the servers said</source>
        <translation>Wat de servers zeiden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more recipient(s).</source>
        <translation>
            <numerusform>%Ln andere ontvanger.</numerusform>
            <numerusform>%Ln andere ontvangers.</numerusform>
        </translation>
    </message>
    <message>
        <source>The notice</source>
        <translation>De melding</translation>
    </message>
    <message>
        <source>Header of the notice</source>
        <translation>Kop van de melding</translation>
    </message>
    <message>
        <source>Header of the original message, as the notice returned it</source>
        <translation>Kop van het oorspronkelijke bericht, zoals de melding die terugbracht</translation>
    </message>
    <message>
        <source>Names and mailbox names of other people have been left out.</source>
        <translation>Namen van andere mensen en van hun postvakken zijn weggelaten.</translation>
    </message>
    <message>
        <source>The mailbox %1</source>
        <extracomment>%1 is an account, mostly an e-mail address</extracomment>
        <translation>Het postvak %1</translation>
    </message>
    <message>
        <source>What shows it</source>
        <translation>Waaruit het blijkt</translation>
    </message>
    <message>
        <source>Notices in numbers</source>
        <translation>Meldingen in cijfers</translation>
    </message>
    <message>
        <source>Groups of related notices</source>
        <translation>Meldingen die bij elkaar horen</translation>
    </message>
    <message>
        <source>Verdict</source>
        <extracomment>Heads of a table: who sent the original messages, how many notices, when they began, peaked and came last</extracomment>
        <translation>Oordeel</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Meldingen</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Eerste</translation>
    </message>
    <message>
        <source>Peak</source>
        <translation>Piek</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>Laatste</translation>
    </message>
    <message>
        <source>Messages that did not arrive</source>
        <translation>Berichten die niet zijn aangekomen</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Ontvanger</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Onderwerp</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more.</source>
        <translation>
            <numerusform>Nog %Ln.</numerusform>
            <numerusform>Nog %Ln.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Route</name>
    <message numerus="yes">
        <source>%n second(s) later</source>
        <translation>
            <numerusform>%Ln seconde later</numerusform>
            <numerusform>%Ln seconden later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) later</source>
        <translation>
            <numerusform>%Ln minuut later</numerusform>
            <numerusform>%Ln minuten later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) later</source>
        <translation>
            <numerusform>%Ln uur later</numerusform>
            <numerusform>%Ln uur later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) later</source>
        <translation>
            <numerusform>%Ln dag later</numerusform>
            <numerusform>%Ln dagen later</numerusform>
        </translation>
    </message>
    <message>
        <source>Handed in by %1</source>
        <extracomment>A station on the way of a message; %1 is a computer&apos;s name or address</extracomment>
        <translation>Aangeleverd door %1</translation>
    </message>
    <message>
        <source>Passed on by a mail server that gives no name</source>
        <translation>Doorgegeven door een mailserver die geen naam noemt</translation>
    </message>
    <message>
        <source>Reached %1</source>
        <extracomment>A station on the way of a message; %1 is a computer&apos;s name</extracomment>
        <translation>Aangekomen bij %1</translation>
    </message>
    <message>
        <source>%1 does not take it yet</source>
        <extracomment>A station on the way of a message; %1 is a computer&apos;s name</extracomment>
        <translation>%1 neemt het nog niet aan</translation>
    </message>
    <message>
        <source>%1 refused it</source>
        <extracomment>A station on the way of a message; %1 is a computer&apos;s name</extracomment>
        <translation>%1 weigerde het</translation>
    </message>
    <message>
        <source>%1 wrote the notice</source>
        <extracomment>A station on the way of a message; %1 is a computer&apos;s name</extracomment>
        <translation>%1 schreef de melding</translation>
    </message>
    <message>
        <source>The notice is in your mailbox</source>
        <extracomment>The last station of a notice; %1 is a computer&apos;s name</extracomment>
        <translation>De melding is in uw postvak</translation>
    </message>
    <message>
        <source>The notice is in your mailbox, at %1</source>
        <translation>De melding is in uw postvak, bij %1</translation>
    </message>
    <message>
        <source>The notice was passed on by a mail server that gives no name</source>
        <translation>De melding is doorgegeven door een mailserver die geen naam noemt</translation>
    </message>
    <message>
        <source>The notice reached %1</source>
        <extracomment>A station on the way of a notice; %1 is a computer&apos;s name</extracomment>
        <translation>De melding kwam aan bij %1</translation>
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
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>%1 could not be saved: %2</source>
        <translation>%1 kon niet worden opgeslagen: %2</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Opgeslagen als %1</translation>
    </message>
</context>
<context>
    <name>SignInText</name>
    <message>
        <source>Looking in the list of known providers…</source>
        <translation>Kijken in de lijst van bekende providers…</translation>
    </message>
    <message>
        <source>Asking the internet&apos;s directory of names where %1 keeps its mailboxes…</source>
        <extracomment>%1 is a mail domain, such as example.org</extracomment>
        <translation>Aan de namengids van het internet vragen waar %1 zijn postvakken heeft…</translation>
    </message>
    <message>
        <source>Asking %1 for its settings…</source>
        <extracomment>%1 is a host name, such as autoconfig.example.org</extracomment>
        <translation>%1 naar de instellingen vragen…</translation>
    </message>
    <message>
        <source>Asking Thunderbird&apos;s public list of providers…</source>
        <translation>De openbare providerlijst van Thunderbird vragen…</translation>
    </message>
    <message>
        <source>Looking up who receives mail for %1…</source>
        <extracomment>%1 is a mail domain, such as example.org</extracomment>
        <translation>Opzoeken wie mail voor %1 ontvangt…</translation>
    </message>
    <message>
        <source>Trying the usual names, such as %1…</source>
        <extracomment>%1 is a host name, such as imap.example.org</extracomment>
        <translation>De gebruikelijke namen proberen, zoals %1…</translation>
    </message>
    <message>
        <source>The server is %1, from the list of known providers.</source>
        <extracomment>%1 is a host name, such as imap.example.org</extracomment>
        <translation>De server is %1, volgens de lijst van bekende providers.</translation>
    </message>
    <message>
        <source>The server is %1, says the internet&apos;s directory of names.</source>
        <extracomment>%1 is a host name, such as imap.example.org</extracomment>
        <translation>De server is %1, zegt de namengids van het internet.</translation>
    </message>
    <message>
        <source>The server is %1, says your mail domain itself.</source>
        <extracomment>%1 is a host name, such as imap.example.org</extracomment>
        <translation>De server is %1, zegt uw maildomein zelf.</translation>
    </message>
    <message>
        <source>The server is %1, says Thunderbird&apos;s public list.</source>
        <extracomment>%1 is a host name, such as imap.example.org</extracomment>
        <translation>De server is %1, zegt de openbare lijst van Thunderbird.</translation>
    </message>
    <message>
        <source>Mail for your address is received by %1, so the server should be %2.</source>
        <extracomment>%1 is a provider&apos;s name, such as Fastmail; %2 a host name</extracomment>
        <translation>Mail voor uw adres wordt ontvangen door %1, dus de server zou %2 moeten zijn.</translation>
    </message>
    <message>
        <source>A mail server answers at %1.</source>
        <extracomment>%1 is a host name, such as imap.example.org</extracomment>
        <translation>Op %1 antwoordt een mailserver.</translation>
    </message>
    <message>
        <source>Your password would go to %1, which is not part of %2. That is usual when another company hosts the mail. Go on only if you know that company.</source>
        <extracomment>%1 is a host name, such as imap.hoster.example; %2 is the domain of the person&apos;s address</extracomment>
        <translation>Uw wachtwoord zou naar %1 gaan, en dat hoort niet bij %2. Dat is gewoon als een ander bedrijf de mail verzorgt. Ga alleen verder als u dat bedrijf kent.</translation>
    </message>
    <message>
        <source>%1 must be installed and running on this computer.</source>
        <extracomment>%1 is a provider&apos;s name, here Proton Mail Bridge</extracomment>
        <translation>%1 moet op deze computer geïnstalleerd zijn en draaien.</translation>
    </message>
    <message>
        <source>Switch on IMAP in the settings of %1&apos;s website first.</source>
        <extracomment>%1 is a provider&apos;s name, such as GMX</extracomment>
        <translation>Zet eerst IMAP aan in de instellingen op de website van %1.</translation>
    </message>
    <message>
        <source>Use the password that %1 shows for this mailbox, not the one for the website.</source>
        <extracomment>%1 is a provider&apos;s name, here Proton Mail Bridge</extracomment>
        <translation>Gebruik het wachtwoord dat %1 voor dit postvak laat zien, niet dat van de website.</translation>
    </message>
    <message>
        <source>Make an app password on %1&apos;s website and use it here. The password for the website is refused.</source>
        <extracomment>%1 is a provider&apos;s name, such as Gmail</extracomment>
        <translation>Maak op de website van %1 een app-wachtwoord aan en gebruik dat hier. Het wachtwoord van de website wordt geweigerd.</translation>
    </message>
    <message>
        <source>%1 takes no passwords from mail programs. Sign in through your browser.</source>
        <extracomment>%1 is a provider&apos;s name, such as Outlook.com</extracomment>
        <translation>%1 neemt geen wachtwoorden van mailprogramma’s aan. Log in via uw browser.</translation>
    </message>
    <message>
        <source>That worked</source>
        <translation>Dat is gelukt</translation>
    </message>
    <message>
        <source>You can close this page and go back to Undelivered.</source>
        <translation>U kunt deze pagina sluiten en teruggaan naar Undelivered.</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Niet ingelogd</translation>
    </message>
    <message>
        <source>%1 did not let Undelivered in. Close this page and go back to Undelivered: it says what you can do.</source>
        <extracomment>%1 is a provider&apos;s name, such as Google</extracomment>
        <translation>%1 liet Undelivered niet toe. Sluit deze pagina en ga terug naar Undelivered: daar staat wat u kunt doen.</translation>
    </message>
    <message>
        <source>This page is out of date</source>
        <translation>Deze pagina is niet meer geldig</translation>
    </message>
    <message>
        <source>It does not belong to the sign-in that Undelivered is waiting for. Close it, and use the newest page that Undelivered opened.</source>
        <translation>Deze pagina hoort niet bij het inloggen waarop Undelivered wacht. Sluit de pagina, en gebruik de nieuwste die Undelivered opende.</translation>
    </message>
</context>
<context>
    <name>SweepText</name>
    <message numerus="yes">
        <source>%Ln notice(s) moved to %1.</source>
        <extracomment>%n = how many, %1 = the name of a mail folder, such as Trash</extracomment>
        <translation>
            <numerusform>%Ln melding naar %1 verplaatst.</numerusform>
            <numerusform>%Ln meldingen naar %1 verplaatst.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln notice(s) brought back to where they were.</source>
        <translation>
            <numerusform>%Ln melding staat weer op de oude plek.</numerusform>
            <numerusform>%Ln meldingen staan weer op de oude plek.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln notice(s) deleted for good.</source>
        <translation>
            <numerusform>%Ln melding voorgoed verwijderd.</numerusform>
            <numerusform>%Ln meldingen voorgoed verwijderd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A deletion was cut off earlier. It is settled now: %Ln notice(s) are deleted for good.</source>
        <translation>
            <numerusform>Een verwijdering is eerder afgebroken. Dat is nu in orde: %Ln melding is voorgoed verwijderd.</numerusform>
            <numerusform>Een verwijdering is eerder afgebroken. Dat is nu in orde: %Ln meldingen zijn voorgoed verwijderd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bringing notices back was cut off earlier. It is settled now: %Ln notice(s) are back where they were.</source>
        <translation>
            <numerusform>Het terughalen van meldingen is eerder afgebroken. Dat is nu in orde: %Ln melding staat weer op de oude plek.</numerusform>
            <numerusform>Het terughalen van meldingen is eerder afgebroken. Dat is nu in orde: %Ln meldingen staan weer op de oude plek.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A clean-up was cut off earlier. It is settled now: %Ln notice(s) are in %1.</source>
        <extracomment>%n = how many, %1 = the name of a mail folder, such as Trash</extracomment>
        <translation>
            <numerusform>Een opruiming is eerder afgebroken. Dat is nu in orde: %Ln melding staat in %1.</numerusform>
            <numerusform>Een opruiming is eerder afgebroken. Dat is nu in orde: %Ln meldingen staan in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be brought back and are still in Trash.</source>
        <translation>
            <numerusform>%Ln kon niet worden teruggehaald en ligt nog in de prullenbak.</numerusform>
            <numerusform>%Ln konden niet worden teruggehaald en liggen nog in de prullenbak.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This mail server can only copy: %Ln of them also stay in the old folder, marked as deleted, until your mail program tidies up there.</source>
        <extracomment>The server cannot move, only copy</extracomment>
        <translation>
            <numerusform>Deze mailserver kan alleen kopiëren: %Ln ervan blijft ook in de oude map, als verwijderd gemarkeerd, tot uw mailprogramma daar opruimt.</numerusform>
            <numerusform>Deze mailserver kan alleen kopiëren: %Ln ervan blijven ook in de oude map, als verwijderd gemarkeerd, tot uw mailprogramma daar opruimt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were not there any more: another program had moved or deleted them.</source>
        <translation>
            <numerusform>%Ln was er niet meer: een ander programma had het verplaatst of verwijderd.</numerusform>
            <numerusform>%Ln waren er niet meer: een ander programma had ze verplaatst of verwijderd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln had changed since the mailbox was checked and were not touched.</source>
        <translation>
            <numerusform>%Ln was veranderd sinds het postvak is gecontroleerd en is niet aangeraakt.</numerusform>
            <numerusform>%Ln waren veranderd sinds het postvak is gecontroleerd en zijn niet aangeraakt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are still where they were.</source>
        <translation>
            <numerusform>%Ln is nog waar het was.</numerusform>
            <numerusform>%Ln zijn nog waar ze waren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln the server did not let go; they are still where they were.</source>
        <translation>
            <numerusform>%Ln liet de server niet los; het is nog waar het was.</numerusform>
            <numerusform>%Ln liet de server niet los; ze zijn nog waar ze waren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were not reached; they are still where they were.</source>
        <translation>
            <numerusform>%Ln kwam niet aan de beurt; het is nog waar het was.</numerusform>
            <numerusform>%Ln kwamen niet aan de beurt; ze zijn nog waar ze waren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The connection broke while the mail server was at work on %Ln of them. The next check looks where they are, and finishes or takes back what was begun.</source>
        <translation>
            <numerusform>De verbinding viel weg terwijl de mailserver met %Ln ervan bezig was. De volgende controle kijkt waar het is, en maakt af wat begonnen was of draait het terug.</numerusform>
            <numerusform>De verbinding viel weg terwijl de mailserver met %Ln ervan bezig was. De volgende controle kijkt waar ze zijn, en maakt af wat begonnen was of draait het terug.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln had been copied to Trash by an earlier clean-up and were left alone.</source>
        <translation>
            <numerusform>%Ln was door een eerdere opruiming al naar de prullenbak gekopieerd en is niet aangeraakt.</numerusform>
            <numerusform>%Ln waren door een eerdere opruiming al naar de prullenbak gekopieerd en zijn niet aangeraakt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VerdictText</name>
    <message>
        <source>You sent this message yourself.</source>
        <extracomment>Verdict on a notice, in one or two sentences for a worried person.</extracomment>
        <translation>U hebt dit bericht zelf verstuurd.</translation>
    </message>
    <message>
        <source>Somebody else put your address on it. It never passed through your account.</source>
        <translation>Iemand anders heeft uw adres op dit bericht gezet. Het is nooit via uw account gegaan.</translation>
    </message>
    <message>
        <source>It was sent through your account, but not by you. Somebody may know your password.</source>
        <translation>Dit bericht is via uw account verstuurd, maar niet door u. Misschien kent iemand uw wachtwoord.</translation>
    </message>
    <message>
        <source>No mail system wrote this notice. It is a trap: don&apos;t click, don&apos;t sign in, delete it.</source>
        <translation>Geen mailsysteem heeft deze melding geschreven. Het is een val: klik niet, log niet in, verwijder de melding.</translation>
    </message>
    <message>
        <source>The facts don&apos;t decide whether you sent this message. You may remember it yourself.</source>
        <translation>Of u dit bericht hebt verstuurd, is niet vast te stellen. Misschien weet u het zelf nog.</translation>
    </message>
    <message>
        <source>The records of %1 could not be looked up just now.</source>
        <extracomment>What was found about the person&apos;s own domain. %1 is the domain name. SPF, DKIM and DMARC are names of techniques.</extracomment>
        <translation>De gegevens van %1 konden nu niet worden opgezocht.</translation>
    </message>
    <message>
        <source>%1 has no mail server: nobody can answer mail from there, and many servers refuse it.</source>
        <translation>%1 heeft geen mailserver: niemand kan mail daarvandaan beantwoorden, en veel servers weigeren die.</translation>
    </message>
    <message>
        <source>%1 does not say which computers may send its mail (no SPF record). Ask whoever runs the domain to add one.</source>
        <translation>Voor %1 is niet vastgelegd welke computers er mail voor mogen versturen (geen SPF-gegevens). Vraag de beheerder van het domein dat alsnog te doen.</translation>
    </message>
    <message>
        <source>The list of computers that may send for %1 contains a mistake (SPF record). Until it is mended it protects nobody.</source>
        <translation>In de lijst van computers die voor %1 mogen versturen zit een fout (SPF-gegevens). Tot die hersteld is, beschermt ze niemand.</translation>
    </message>
    <message>
        <source>The SPF record of %1 lets every computer in the world send for it. It should list only your own.</source>
        <translation>De SPF-gegevens van %1 laten elke computer ter wereld ervoor versturen. Er horen alleen de eigen computers in te staan.</translation>
    </message>
    <message>
        <source>The SPF record of %1 names the right computers but does not tell receivers to refuse the others.</source>
        <translation>De SPF-gegevens van %1 noemen de juiste computers, maar vragen ontvangers niet de andere te weigeren.</translation>
    </message>
    <message>
        <source>%1 says which computers may send its mail (SPF). That is good.</source>
        <translation>Voor %1 is vastgelegd welke computers er mail voor mogen versturen (SPF). Dat is goed.</translation>
    </message>
    <message>
        <source>Anybody can send as you: %1 has no DMARC policy. Ask whoever runs the domain to add one; it is the lasting cure.</source>
        <translation>Iedereen kan uit uw naam mailen: %1 heeft geen DMARC-beleid. Vraag de beheerder van het domein om er een toe te voegen; dat is de blijvende oplossing.</translation>
    </message>
    <message>
        <source>%1 has a DMARC policy, but it only watches: forged mail in your name is still delivered.</source>
        <translation>%1 heeft een DMARC-beleid, maar dat kijkt alleen toe: vervalste mail uit uw naam wordt nog bezorgd.</translation>
    </message>
    <message>
        <source>The DMARC policy of %1 contains a mistake and is ignored.</source>
        <translation>In het DMARC-beleid van %1 zit een fout, en daarom telt het niet.</translation>
    </message>
    <message>
        <source>Mail forged in the name of %1 is put among junk by receivers that check (DMARC: quarantine).</source>
        <translation>Mail die op naam van %1 vervalst is, wordt door ontvangers die controleren bij de spam gezet (DMARC: quarantine).</translation>
    </message>
    <message>
        <source>Mail forged in the name of %1 is refused by receivers that check (DMARC: reject). That is the best protection there is.</source>
        <translation>Mail die op naam van %1 vervalst is, wordt door ontvangers die controleren geweigerd (DMARC: reject). Betere bescherming is er niet.</translation>
    </message>
    <message>
        <source>No signature of %1 was seen on your mail (DKIM). Ask your mail provider to sign it.</source>
        <translation>Op uw mail is geen handtekening van %1 gezien (DKIM). Vraag uw mailprovider om uw mail te ondertekenen.</translation>
    </message>
    <message>
        <source>Your mail is signed, but %1 does not publish the key to check it with (DKIM). Ask whoever runs the domain.</source>
        <translation>Uw mail is ondertekend, maar %1 maakt de sleutel om dat te controleren niet bekend (DKIM). Vraag het de beheerder van het domein.</translation>
    </message>
    <message>
        <source>The signing key of %1 is too short to count today (DKIM). Ask for one of 2048 bits.</source>
        <translation>De sleutel waarmee %1 ondertekent, is te kort om nu nog mee te tellen (DKIM). Vraag om een van 2048 bits.</translation>
    </message>
    <message>
        <source>Your mail is signed, and %1 publishes the key (DKIM). That is good.</source>
        <translation>Uw mail is ondertekend, en %1 maakt de sleutel bekend (DKIM). Dat is goed.</translation>
    </message>
    <message>
        <source>you said so</source>
        <extracomment>How sure the program is of its answer.</extracomment>
        <translation>volgens uzelf</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>niet zeker</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>zeker</translation>
    </message>
    <message>
        <source>almost certain</source>
        <translation>vrijwel zeker</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>waarschijnlijk</translation>
    </message>
    <message>
        <source>Looking up domains is switched off. Allow it under Settings, and %1 can be checked.</source>
        <extracomment>%1 is a domain name. &quot;Settings&quot; is the name of a page of this program.</extracomment>
        <translation>Domeinen opzoeken staat uit. Sta het toe onder “Instellingen”, dan kan %1 worden nagekeken.</translation>
    </message>
    <message>
        <source>%1 has a mail server that takes answers. That is good.</source>
        <translation>%1 heeft een mailserver die antwoorden aanneemt. Dat is goed.</translation>
    </message>
    <message>
        <source>%1 belongs to your mail provider. It lets receivers take forged mail in its name, and you cannot change that yourself.</source>
        <extracomment>How well a domain is guarded against forged senders. %1 is a domain name, as in the person&apos;s e-mail address.</extracomment>
        <translation>%1 hoort bij uw mailprovider. Die laat ontvangers vervalste mail op die naam aannemen, en u kunt dat zelf niet veranderen.</translation>
    </message>
    <message>
        <source>%1 belongs to your mail provider, and it asks receivers not to take forged mail in its name. There is nothing for you to do.</source>
        <translation>%1 hoort bij uw mailprovider, en die vraagt ontvangers geen vervalste mail op die naam aan te nemen. U hoeft niets te doen.</translation>
    </message>
    <message>
        <source>Anybody can send mail in the name of %1, and most receivers will take it. Show the list below to whoever runs the domain.</source>
        <translation>Iedereen kan mail op naam van %1 versturen, en de meeste ontvangers nemen die aan. Laat de lijst hieronder zien aan de beheerder van het domein.</translation>
    </message>
    <message>
        <source>%1 is guarded against forged mail, but something in its records should be mended. Show the list below to whoever runs the domain.</source>
        <translation>%1 is tegen vervalste mail beschermd, maar iets in de gegevens moet hersteld worden. Laat de lijst hieronder zien aan de beheerder van het domein.</translation>
    </message>
    <message>
        <source>%1 is well guarded against forged mail. Receivers that don&apos;t check may still send you notices.</source>
        <translation>%1 is goed tegen vervalste mail beschermd. Ontvangers die niet controleren, kunnen u nog steeds meldingen sturen.</translation>
    </message>
</context>
<context>
    <name>VerdictWords</name>
    <message>
        <source>Not judged</source>
        <extracomment>Verdict on a notice that could not be compared with a mailbox</extracomment>
        <translation>Niet beoordeeld</translation>
    </message>
    <message>
        <source>Yours</source>
        <extracomment>Verdict, one word: the person sent the original themselves</extracomment>
        <translation>Van u</translation>
    </message>
    <message>
        <source>Forged</source>
        <extracomment>Verdict, one word: somebody else put the person&apos;s address on the original</extracomment>
        <translation>Vervalst</translation>
    </message>
    <message>
        <source>Hijacked</source>
        <extracomment>Verdict, one word: the original was sent by somebody else through the person&apos;s own account</extracomment>
        <translation>Gekaapt</translation>
    </message>
    <message>
        <source>Fake</source>
        <extracomment>Verdict, one word: the notice itself is a phishing lure</extracomment>
        <translation>Nep</translation>
    </message>
    <message>
        <source>Unclear</source>
        <extracomment>Verdict, one word: the facts don&apos;t decide</extracomment>
        <translation>Onduidelijk</translation>
    </message>
    <message>
        <source>This is as good as certain.</source>
        <translation>Dit is zo goed als zeker.</translation>
    </message>
    <message>
        <source>This is very likely.</source>
        <translation>Dit is zeer waarschijnlijk.</translation>
    </message>
    <message>
        <source>This is likely, but not certain.</source>
        <translation>Dit is waarschijnlijk, maar niet zeker.</translation>
    </message>
    <message>
        <source>This is not certain.</source>
        <translation>Dit is niet zeker.</translation>
    </message>
    <message>
        <source>Nothing needs your attention. Messages of yours that did not arrive will appear here.</source>
        <translation>Niets te doen. Berichten van u die niet aankomen, verschijnen hier.</translation>
    </message>
    <message>
        <source>No notice about a message that you sent.</source>
        <translation>Geen melding over een bericht dat u hebt verstuurd.</translation>
    </message>
    <message>
        <source>No forged mail. Notices about messages that somebody else sent in your name will appear here.</source>
        <translation>Geen vervalste mail. Meldingen over berichten die iemand anders uit uw naam verstuurde, verschijnen hier.</translation>
    </message>
    <message>
        <source>No sign that anybody else has used your account. Notices about messages that somebody sent through it will appear here.</source>
        <translation>Niets wijst erop dat iemand anders uw account heeft gebruikt. Meldingen over berichten die iemand daarmee verstuurde, verschijnen hier.</translation>
    </message>
    <message>
        <source>No lures. Messages that only pretend to be delivery notices, to get your password, will appear here.</source>
        <translation>Geen nepmeldingen. Berichten die alleen doen alsof ze bezorgmeldingen zijn, om uw wachtwoord te krijgen, verschijnen hier.</translation>
    </message>
    <message>
        <source>Nothing unclear. Notices for which the facts do not tell who sent the message will appear here.</source>
        <translation>Niets onduidelijks. Meldingen waarbij niet is vast te stellen wie het bericht verstuurde, verschijnen hier.</translation>
    </message>
    <message>
        <source>No delivery notices. They come up here as soon as the mailbox has been looked through.</source>
        <translation>Geen bezorgmeldingen. Ze verschijnen hier zodra het postvak is doorzocht.</translation>
    </message>
    <message>
        <source>Needs you</source>
        <extracomment>Name of a list: notices about which the person should do something</extracomment>
        <translation>Te doen</translation>
    </message>
    <message>
        <source>All notices</source>
        <extracomment>Name of a list: every notice</extracomment>
        <translation>Alle meldingen</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>%1 is an address, %n how many further addresses the notice is about</extracomment>
        <translation>
            <numerusform>%1 en nog %Ln</numerusform>
            <numerusform>%1 en nog %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>No recipient named</source>
        <extracomment>Title of a notice that names neither a recipient nor a subject</extracomment>
        <translation>Geen ontvanger genoemd</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>First line of a row: %1 who it was for, %2 the subject of the message</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Still trying: %1</source>
        <extracomment>Second line of a row for mail that is still on its way: %1 what stands in the way (&quot;Mailbox full&quot;)</extracomment>
        <translation>Wordt nog geprobeerd: %1</translation>
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
        <translation>Over Undelivered</translation>
    </message>
    <message>
        <source>Version %1</source>
        <extracomment>%1 is a version number</extracomment>
        <translation>Versie %1</translation>
    </message>
    <message>
        <source>Explains mail that came back, and clears away what was never yours.</source>
        <translation>Legt teruggekomen mail uit en ruimt op wat nooit van u was.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. You may use it, pass it on and change it. It comes without any warranty.</source>
        <translation>Vrije software onder de GNU General Public License, versie 3 of later. U mag het gebruiken, doorgeven en veranderen. Er is geen enkele garantie.</translation>
    </message>
    <message>
        <source>Built with</source>
        <extracomment>Heading above a list of program libraries</extracomment>
        <translation>Gemaakt met</translation>
    </message>
    <message>
        <source>&amp;Copy the versions</source>
        <extracomment>Button: copies a list of versions, for a report of a mistake</extracomment>
        <translation>Versies &amp;kopiëren</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Gekopieerd</translation>
    </message>
</context>
<context>
    <name>undelivered::AccountViews</name>
    <message>
        <source>Sample mailbox</source>
        <translation>Voorbeeldpostvak</translation>
    </message>
    <message>
        <source>All accounts</source>
        <extracomment>First choice in a list of mail accounts</extracomment>
        <translation>Alle accounts</translation>
    </message>
</context>
<context>
    <name>undelivered::AddressModel</name>
    <message>
        <source>Does not exist any more</source>
        <extracomment>What has become of an e-mail address</extracomment>
        <translation>Bestaat niet meer</translation>
    </message>
    <message>
        <source>Mailbox full</source>
        <translation>Postvak vol</translation>
    </message>
    <message>
        <source>Has moved</source>
        <translation>Heeft een ander adres</translation>
    </message>
    <message>
        <source>Refuses your mail</source>
        <translation>Weigert uw mail</translation>
    </message>
    <message>
        <source>Trouble on the way</source>
        <translation>Problemen onderweg</translation>
    </message>
    <message>
        <source>Works again</source>
        <translation>Werkt weer</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sinds</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>Laatste</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>Mislukt</translation>
    </message>
</context>
<context>
    <name>undelivered::AddressesPage</name>
    <message>
        <source>&amp;Copy the addresses</source>
        <translation>&amp;Adressen kopiëren</translation>
    </message>
    <message>
        <source>Save as &amp;table (CSV)…</source>
        <translation>Als &amp;tabel opslaan (CSV)…</translation>
    </message>
    <message>
        <source>Save as c&amp;ontacts (vCard)…</source>
        <translation>Als c&amp;ontacten opslaan (vCard)…</translation>
    </message>
    <message>
        <source>addresses.csv</source>
        <translation>adressen.csv</translation>
    </message>
    <message>
        <source>addresses.vcf</source>
        <translation>adressen.vcf</translation>
    </message>
    <message>
        <source>Addresses that do not work</source>
        <translation>Adressen die niet werken</translation>
    </message>
    <message>
        <source>No address of yours has trouble.</source>
        <translation>Met geen enkel adres waarnaar u schrijft, zijn er problemen.</translation>
    </message>
    <message>
        <source>Addresses to which your own mail could not be delivered will appear here, with the reason.</source>
        <translation>Adressen waar uw eigen mail niet bezorgd kon worden, verschijnen hier, met de reden.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Gekopieerd</translation>
    </message>
    <message numerus="yes">
        <source>%Ln address(es) do not exist any more.</source>
        <translation>
            <numerusform>%Ln adres bestaat niet meer.</numerusform>
            <numerusform>%Ln adressen bestaan niet meer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln address(es) had trouble.</source>
        <translation>
            <numerusform>%Ln adres had problemen.</numerusform>
            <numerusform>%Ln adressen hadden problemen.</numerusform>
        </translation>
    </message>
    <message>
        <source>From the notices about mail that you sent. Take dead addresses off your lists; ask the others for another address. Choose a line to see what happened there, or press Enter on it to read the latest notice.</source>
        <translation>Uit de meldingen over mail die u hebt verstuurd. Haal adressen die niet meer bestaan van uw lijsten; vraag de anderen om een ander adres. Kies een regel om te zien wat daar gebeurd is, of druk op Enter om de laatste melding te lezen.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Bedoelde u %1?</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <extracomment>Button; %1 is an e-mail address</extracomment>
        <translation>%1 kopiëren</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>One line of an address&apos;s history: %1 when, %2 what happened (&quot;Mailbox full&quot;), %3 the subject of the message</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2. Your message: %3</source>
        <translation>%1: %2. Uw bericht: %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more, further back</source>
        <translation>
            <numerusform>Nog %Ln, langer geleden</numerusform>
            <numerusform>Nog %Ln, langer geleden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>undelivered::AddressesPresenter</name>
    <message>
        <source>No mail program came up. Copy the text and the addresses instead, or save a draft.</source>
        <translation>Er ging geen mailprogramma open. Kopieer in plaats daarvan de tekst en de adressen, of sla een concept op.</translation>
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
        <translation>Opgeven</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Gekopieerd</translation>
    </message>
    <message>
        <source>Now sign in at %1 in your browser</source>
        <extracomment>%1 is the name of a provider, such as Google</extracomment>
        <translation>Log nu in uw browser in bij %1</translation>
    </message>
    <message>
        <source>The page has been opened there. Sign in, agree that Undelivered may read your mail, and come back here. If no browser came up, copy the page&apos;s address into one on this computer.</source>
        <translation>De pagina is daar geopend. Log in, stem ermee in dat Undelivered uw mail mag lezen, en kom hier terug. Ging er geen browser open, kopieer het adres van de pagina dan naar een browser op deze computer.</translation>
    </message>
    <message>
        <source>You are back from the browser</source>
        <translation>Uw browser heeft geantwoord</translation>
    </message>
    <message>
        <source>One moment: the mailbox is being opened.</source>
        <translation>Een ogenblik: het postvak wordt geopend.</translation>
    </message>
    <message>
        <source>Cop&amp;y the page&apos;s address</source>
        <translation>Adres van de pagina &amp;kopiëren</translation>
    </message>
    <message>
        <source>Ope&amp;n the page again</source>
        <translation>Pagina &amp;opnieuw openen</translation>
    </message>
</context>
<context>
    <name>undelivered::CertificatePage</name>
    <message>
        <source>from %1 to %2</source>
        <extracomment>How long a certificate is good: %1 and %2 are days</extracomment>
        <translation>van %1 tot %2</translation>
    </message>
    <message>
        <source>Stop here: this is not the certificate you accepted</source>
        <translation>Stop hier: dit is niet het certificaat dat u hebt geaccepteerd</translation>
    </message>
    <message>
        <source>%1 shows another certificate than before. Your password was not sent.</source>
        <extracomment>%1 is the name of a mail server</extracomment>
        <translation>%1 toont een ander certificaat dan eerst. Uw wachtwoord is niet verstuurd.</translation>
    </message>
    <message>
        <source>Either whoever runs the server has renewed it, or somebody stands between you and the server and wants your password. In a café, a hotel or another network that is not yours, go away and try again at home.</source>
        <translation>Of de beheerder van de server heeft het vernieuwd, of iemand zit tussen u en de server en wil uw wachtwoord. Ga in een café, hotel of ander netwerk dat niet van u is niet verder, en probeer het thuis opnieuw.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server, by telephone or in person, whether the certificate was renewed, and compare the new fingerprint with theirs.</source>
        <translation>Vraag de beheerder van de server, telefonisch of persoonlijk, of het certificaat is vernieuwd, en vergelijk de nieuwe vingerafdruk met die van de beheerder.</translation>
    </message>
    <message>
        <source>&amp;The new fingerprint is the one that the owner of the server told me</source>
        <translation>&amp;De nieuwe vingerafdruk heeft de eigenaar van de server mij doorgegeven</translation>
    </message>
    <message>
        <source>Accept the new certificate</source>
        <translation>Nieuw certificaat accepteren</translation>
    </message>
    <message>
        <source>Do not connect for now</source>
        <translation>Voorlopig niet verbinden</translation>
    </message>
    <message>
        <source>Is this really your server?</source>
        <translation>Is dit echt uw server?</translation>
    </message>
    <message>
        <source>%1 cannot prove who it is. Your password was not sent.</source>
        <extracomment>%1 is the name of a mail server</extracomment>
        <translation>%1 kan niet bewijzen wie hij is. Uw wachtwoord is niet verstuurd.</translation>
    </message>
    <message>
        <source>Mail servers show a certificate, which somebody known has signed. This one was signed by nobody that this computer trusts. That is usual for a server of one&apos;s own at home or in a small office, and for a mail bridge that runs on this computer. With a large provider it is not: then somebody may be trying to read your password on its way.</source>
        <translation>Mailservers tonen een certificaat dat door een bekende instantie is ondertekend. Dit certificaat is door niemand ondertekend die deze computer vertrouwt. Dat is gewoon bij een eigen server thuis of in een klein kantoor, en bij een mailbrug die op deze computer draait. Bij een grote provider niet: dan probeert iemand misschien onderweg uw wachtwoord te lezen.</translation>
    </message>
    <message>
        <source>If the server is your own, or its owner told you this fingerprint, you can trust exactly this certificate. It then counts for %1 only, and Undelivered warns you as soon as the server shows another one.</source>
        <translation>Als de server van uzelf is, of als de eigenaar u deze vingerafdruk heeft doorgegeven, kunt u precies dit certificaat vertrouwen. Het telt dan alleen voor %1, en Undelivered waarschuwt u zodra de server een ander toont.</translation>
    </message>
    <message>
        <source>&amp;The server is my own, or its owner told me this fingerprint</source>
        <translation>&amp;De server is van mijzelf, of de eigenaar gaf mij deze vingerafdruk door</translation>
    </message>
    <message>
        <source>Trust it for this account</source>
        <translation>Voor dit account vertrouwen</translation>
    </message>
    <message>
        <source>Do not trust it</source>
        <translation>Niet vertrouwen</translation>
    </message>
    <message>
        <source>Made for</source>
        <extracomment>Whom a certificate was made for</extracomment>
        <translation>Uitgegeven voor</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Ondertekend door</translation>
    </message>
    <message>
        <source>itself</source>
        <translation>zichzelf</translation>
    </message>
    <message>
        <source>Good</source>
        <extracomment>How long a certificate is good</extracomment>
        <translation>Geldig</translation>
    </message>
    <message>
        <source>New fingerprint</source>
        <translation>Nieuwe vingerafdruk</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Vingerafdruk</translation>
    </message>
    <message>
        <source>Accepted before</source>
        <translation>Eerder geaccepteerd</translation>
    </message>
</context>
<context>
    <name>undelivered::Chart</name>
    <message>
        <source>Notices over time</source>
        <translation>Meldingen in de tijd</translation>
    </message>
    <message>
        <source>Use the left and right arrow keys to read out one bar after the other.</source>
        <translation>Gebruik de pijltoetsen links en rechts om de staven een voor een te laten voorlezen.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>A span of days: %1 the first, %2 the last</extracomment>
        <translation>%1 tot %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n notice(s)</source>
        <extracomment>Read out for one bar of the chart: %1 a day or span of days, %n how many notices</extracomment>
        <translation>
            <numerusform>%1: %Ln melding</numerusform>
            <numerusform>%1: %Ln meldingen</numerusform>
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
            <numerusform>De meeste op %1: %Ln melding</numerusform>
            <numerusform>De meeste op %1: %Ln meldingen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>undelivered::Checklist</name>
    <message>
        <source>Open clean-up</source>
        <translation>Opruimen openen</translation>
    </message>
    <message>
        <source>Write to your contacts</source>
        <translation>Aan uw contacten schrijven</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Tonen</translation>
    </message>
</context>
<context>
    <name>undelivered::CleanUpPage</name>
    <message>
        <source>&amp;Undo: bring them back</source>
        <translation>Ongedaan &amp;maken: terughalen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Voortgang</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Stoppen</translation>
    </message>
    <message>
        <source>You may do something else meanwhile. What has been moved is written down, so that it can be brought back even if the connection breaks.</source>
        <translation>U kunt intussen iets anders doen. Wat verplaatst is, wordt opgeschreven, zodat het teruggehaald kan worden, ook als de verbinding wegvalt.</translation>
    </message>
    <message>
        <source>Go &amp;on</source>
        <translation>D&amp;oorgaan</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>P&amp;auze</translation>
    </message>
    <message>
        <source>One account is cleaned up at a time:</source>
        <translation>Er wordt één account tegelijk opgeruimd:</translation>
    </message>
</context>
<context>
    <name>undelivered::ContactsDialog</name>
    <message>
        <source>Warn your contacts</source>
        <translation>Waarschuw uw contacten</translation>
    </message>
    <message>
        <source>&amp;Subject</source>
        <translation>&amp;Onderwerp</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Tekst</translation>
    </message>
    <message>
        <source>&amp;Copy the text</source>
        <translation>Tekst &amp;kopiëren</translation>
    </message>
    <message>
        <source>Open in your &amp;mail program</source>
        <translation>In uw &amp;mailprogramma openen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Gekopieerd</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>Search the contacts</source>
        <translation>In de contacten zoeken</translation>
    </message>
    <message>
        <source>Whom to warn</source>
        <translation>Wie gewaarschuwd wordt</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>&amp;Allen</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>&amp;Niemand</translation>
    </message>
    <message>
        <source>&amp;Whom to warn</source>
        <translation>&amp;Wie gewaarschuwd wordt</translation>
    </message>
    <message>
        <source>&amp;Language of the message</source>
        <translation>Taa&amp;l van het bericht</translation>
    </message>
    <message>
        <source>Copy the a&amp;ddresses</source>
        <translation>A&amp;dressen kopiëren</translation>
    </message>
    <message>
        <source>Sa&amp;ve as a draft…</source>
        <translation>Opslaan als &amp;concept…</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>One contact in a list: %1 is an e-mail address, %2 when the person last wrote to it</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Nobody is known from your Sent folder yet.</source>
        <translation>Uit uw map Verzonden is nog niemand bekend.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <translation>
            <numerusform>%Ln gekozen</numerusform>
            <numerusform>%Ln gekozen</numerusform>
        </translation>
    </message>
    <message>
        <source>Open part %L1 of %L2</source>
        <extracomment>Button: a message to many people goes out in several parts. %L1 is the number of the next one, %L2 how many there are</extracomment>
        <translation>Deel %L1 van %L2 openen</translation>
    </message>
    <message>
        <source>Open in your &amp;mail program again</source>
        <translation>Opnieuw openen in uw &amp;mailprogramma</translation>
    </message>
    <message>
        <source>A message to your contacts, ready to change as you like. It goes out from your own mail program. The recipients stand in “Bcc”, so that they do not see each other&apos;s addresses.</source>
        <translation>Een bericht aan uw contacten, dat u naar wens kunt veranderen. Het wordt verstuurd vanuit uw eigen mailprogramma. De ontvangers staan in “Bcc”, zodat ze elkaars adressen niet zien.</translation>
    </message>
</context>
<context>
    <name>undelivered::DeleteDialog</name>
    <message numerus="yes">
        <source>&amp;Delete %n for good</source>
        <translation>
            <numerusform>%Ln voorgoed ver&amp;wijderen</numerusform>
            <numerusform>%Ln voorgoed ver&amp;wijderen</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Voorgoed verwijderen</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) will be gone for good.</source>
        <translation>
            <numerusform>%Ln bericht verdwijnt voorgoed.</numerusform>
            <numerusform>%Ln berichten verdwijnen voorgoed.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody can bring them back, not even your mail provider. To be sure that you mean it, type how many there are.</source>
        <translation>Niemand kan ze terughalen, ook uw mailprovider niet. Typ ter bevestiging hoeveel het er zijn.</translation>
    </message>
    <message>
        <source>Type %1 here:</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Typ hier %1:</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Behouden</translation>
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
        <translation>Undelivered &amp;openen</translation>
    </message>
    <message>
        <source>&amp;Check now</source>
        <translation>&amp;Nu controleren</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>A&amp;fsluiten</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
</context>
<context>
    <name>undelivered::Disclosure</name>
    <message>
        <source>open</source>
        <translation>uitgeklapt</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>ingeklapt</translation>
    </message>
</context>
<context>
    <name>undelivered::DomainPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Terug</translation>
    </message>
    <message>
        <source>Looking the records up</source>
        <translation>De gegevens worden opgezocht</translation>
    </message>
    <message>
        <source>Can anybody send as you?</source>
        <translation>Kan iedereen uit uw naam mailen?</translation>
    </message>
    <message>
        <source>Whoever runs a mail domain can publish which servers may send for it, and what others shall do with the rest. This looks up what stands there for %1, and says what is missing.</source>
        <extracomment>%1 is an account, mostly an e-mail address</extracomment>
        <translation>Wie een maildomein beheert, kan bekendmaken welke servers ervoor mogen versturen en wat anderen met de rest moeten doen. Hier wordt opgezocht wat er voor %1 staat, en gezegd wat er ontbreekt.</translation>
    </message>
    <message>
        <source>Add your mailbox first: then its domain can be looked up.</source>
        <translation>Voeg eerst uw postvak toe: dan kan het domein ervan worden opgezocht.</translation>
    </message>
    <message>
        <source>For that, your computer&apos;s name server is asked about your mail domain, and learns nothing but its name. This also switches on look-ups for telling forged mail; you can switch them off again in the settings.</source>
        <translation>Daarvoor wordt de naamserver van uw computer naar uw maildomein gevraagd; die komt niets te weten dan de naam. Dit schakelt ook het opzoeken in dat vervalste mail helpt herkennen; u kunt het in de instellingen weer uitschakelen.</translation>
    </message>
    <message>
        <source>&amp;Look it up</source>
        <translation>Op&amp;zoeken</translation>
    </message>
    <message>
        <source>&amp;Allow it and look it up</source>
        <translation>Toe&amp;staan en opzoeken</translation>
    </message>
    <message>
        <source>&amp;Look it up again</source>
        <translation>Opnieuw op&amp;zoeken</translation>
    </message>
    <message>
        <source>Needs mending</source>
        <extracomment>Read out for the picture before a finding</extracomment>
        <translation>Moet hersteld worden</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>In orde</translation>
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
        <translation>Opn&amp;ieuw proberen</translation>
    </message>
    <message>
        <source>Technical details</source>
        <translation>Technische details</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Dit bericht sluiten</translation>
    </message>
</context>
<context>
    <name>undelivered::EvidenceView</name>
    <message>
        <source>You said so yourself.</source>
        <translation>Dat hebt u zelf gezegd.</translation>
    </message>
    <message>
        <source>What is known</source>
        <extracomment>Heading over facts about a notice whose sender is not clear</extracomment>
        <translation>Wat er bekend is</translation>
    </message>
    <message>
        <source>What speaks for it</source>
        <translation>Wat ervoor pleit</translation>
    </message>
    <message>
        <source>What speaks against it</source>
        <translation>Wat ertegen pleit</translation>
    </message>
    <message>
        <source>Speaks for: %1</source>
        <extracomment>Read out for the picture before a piece of evidence; %1 is a verdict (&quot;Forged&quot;)</extracomment>
        <translation>Pleit voor: %1</translation>
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
        <translation>Wat betekent dit bericht?</translation>
    </message>
    <message>
        <source>Paste the text of a notice here, as much of it as you have, or drop a saved message (.eml) on the window. It stays on this computer.</source>
        <translation>Plak hier de tekst van een melding, zoveel als u hebt, of sleep een opgeslagen bericht (.eml) op het venster. Alles blijft op deze computer.</translation>
    </message>
    <message>
        <source>Op&amp;en a message…</source>
        <translation>Bericht &amp;openen…</translation>
    </message>
    <message>
        <source>Em&amp;pty</source>
        <translation>&amp;Leegmaken</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Terug</translation>
    </message>
    <message>
        <source>Text of the notice</source>
        <translation>Tekst van de melding</translation>
    </message>
    <message>
        <source>Your message could not be delivered to…</source>
        <translation>Uw bericht kon niet worden bezorgd bij…</translation>
    </message>
    <message>
        <source>The explanation will stand here.</source>
        <translation>Hier komt de uitleg te staan.</translation>
    </message>
    <message>
        <source>From the file %1</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Uit het bestand %1</translation>
    </message>
</context>
<context>
    <name>undelivered::ExplainPresenter</name>
    <message>
        <source>Open a message</source>
        <translation>Bericht openen</translation>
    </message>
    <message>
        <source>Saved messages (*.eml *.msg *.txt)</source>
        <translation>Opgeslagen berichten (*.eml *.msg *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle bestanden (*)</translation>
    </message>
    <message>
        <source>The explanation will stand here.</source>
        <translation>Hier komt de uitleg te staan.</translation>
    </message>
</context>
<context>
    <name>undelivered::FilterBar</name>
    <message>
        <source>Order of the list</source>
        <translation>Volgorde van de lijst</translation>
    </message>
    <message>
        <source>Group the list</source>
        <translation>Lijst groeperen</translation>
    </message>
    <message>
        <source>Show only one reason</source>
        <translation>Alleen één reden tonen</translation>
    </message>
    <message>
        <source>Show only one verdict</source>
        <translation>Alleen één oordeel tonen</translation>
    </message>
    <message>
        <source>Show only one domain</source>
        <translation>Alleen één domein tonen</translation>
    </message>
    <message>
        <source>Show only one period</source>
        <translation>Alleen één periode tonen</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Filters wissen</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Nieuwste eerst</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Oudste eerst</translation>
    </message>
    <message>
        <source>By recipient</source>
        <translation>Op ontvanger</translation>
    </message>
    <message>
        <source>By domain</source>
        <translation>Op domein</translation>
    </message>
    <message>
        <source>By subject</source>
        <translation>Op onderwerp</translation>
    </message>
    <message>
        <source>By reason</source>
        <translation>Op reden</translation>
    </message>
    <message>
        <source>By verdict</source>
        <translation>Op oordeel</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>Grootste eerst</translation>
    </message>
    <message>
        <source>Not grouped</source>
        <translation>Niet gegroepeerd</translation>
    </message>
    <message>
        <source>Grouped by wave</source>
        <extracomment>A wave is a run of notices that belong together: one case of forging or misuse</extracomment>
        <translation>Gegroepeerd per golf</translation>
    </message>
    <message>
        <source>Grouped by recipient</source>
        <translation>Gegroepeerd per ontvanger</translation>
    </message>
    <message>
        <source>Grouped by reason</source>
        <translation>Gegroepeerd per reden</translation>
    </message>
    <message>
        <source>Grouped by domain</source>
        <translation>Gegroepeerd per domein</translation>
    </message>
    <message>
        <source>Any verdict</source>
        <translation>Elk oordeel</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Elke periode</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Laatste 7 dagen</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Laatste 30 dagen</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Dit jaar</translation>
    </message>
    <message>
        <source>Search address, subject, server</source>
        <translation>Zoek op adres, onderwerp, server</translation>
    </message>
    <message>
        <source>Search in this list</source>
        <translation>In deze lijst zoeken</translation>
    </message>
    <message>
        <source>Any reason</source>
        <translation>Elke reden</translation>
    </message>
    <message>
        <source>Any domain</source>
        <translation>Elk domein</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>An entry of a list: %1 a domain (&quot;example.org&quot;), %2 how many notices are about it</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Fi&amp;lters (%1)</source>
        <extracomment>Button: opens and closes the filters; %1 is how many are set</extracomment>
        <translation>&amp;Filters (%1)</translation>
    </message>
    <message>
        <source>Fi&amp;lters</source>
        <translation>&amp;Filters</translation>
    </message>
</context>
<context>
    <name>undelivered::FinderPanel</name>
    <message>
        <source>S&amp;kip this step</source>
        <translation>S&amp;tap overslaan</translation>
    </message>
    <message>
        <source>Not right? Look further</source>
        <extracomment>Button beside a mail server that was found</extracomment>
        <translation>Klopt het niet? Zoek verder</translation>
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
        <translation>%1 neemt geen wachtwoorden van mailprogramma’s aan, alleen inloggen via de browser. Daarvoor moet de uitgever van dit exemplaar van Undelivered het daar hebben geregistreerd, en dat is niet gebeurd.</translation>
    </message>
    <message>
        <source>If you have a client ID, enter it. Else save the notices as files in your mail program and open their folder here: Undelivered explains them just the same.</source>
        <translation>Hebt u een client-ID, voer die dan in. Sla anders de meldingen in uw mailprogramma als bestanden op en open hun map hier: Undelivered legt ze net zo goed uit.</translation>
    </message>
    <message>
        <source>Or sign in through your browser: then %1 asks for your usual password there.</source>
        <extracomment>%1 is the name of a mail provider, such as Gmail</extracomment>
        <translation>Of log in via uw browser: dan vraagt %1 daar om uw gewone wachtwoord.</translation>
    </message>
    <message>
        <source>Open the help page of %1</source>
        <extracomment>Button; %1 is the name of a mail provider</extracomment>
        <translation>Hulppagina van %1 openen</translation>
    </message>
    <message>
        <source>I know th&amp;at company</source>
        <translation>Ik &amp;ken dat bedrijf</translation>
    </message>
    <message>
        <source>Enter a &amp;client ID…</source>
        <translation>&amp;Client-ID invoeren…</translation>
    </message>
    <message>
        <source>How to sign in at %1</source>
        <extracomment>%1 is the name of a mail provider</extracomment>
        <translation>Zo meldt u zich aan bij %1</translation>
    </message>
</context>
<context>
    <name>undelivered::FoldersDialog</name>
    <message>
        <source>Holds no messages, only other folders</source>
        <translation>Bevat geen berichten, alleen andere mappen</translation>
    </message>
    <message>
        <source>Looked through, as you said</source>
        <translation>Wordt doorzocht, zoals u wilde</translation>
    </message>
    <message>
        <source>Left out, as you said</source>
        <translation>Wordt overgeslagen, zoals u wilde</translation>
    </message>
    <message>
        <source>Looked through: most notices come in here</source>
        <translation>Wordt doorzocht: hier komen de meeste meldingen binnen</translation>
    </message>
    <message>
        <source>Looked through: notices are often taken for junk</source>
        <translation>Wordt doorzocht: meldingen worden vaak voor spam aangezien</translation>
    </message>
    <message>
        <source>Looked through last: it repeats the other folders</source>
        <translation>Wordt als laatste doorzocht: hij herhaalt de andere mappen</translation>
    </message>
    <message>
        <source>Read to know what you have sent</source>
        <translation>Wordt gelezen om te weten wat u hebt verzonden</translation>
    </message>
    <message>
        <source>Left out: messages that you have not sent</source>
        <translation>Wordt overgeslagen: berichten die u niet hebt verzonden</translation>
    </message>
    <message>
        <source>Left out: messages that were thrown away</source>
        <translation>Wordt overgeslagen: berichten die zijn weggegooid</translation>
    </message>
    <message>
        <source>Looked through</source>
        <translation>Wordt doorzocht</translation>
    </message>
    <message>
        <source>The folders of this account are known as soon as it has been checked.</source>
        <translation>De mappen van dit account zijn bekend zodra het is gecontroleerd.</translation>
    </message>
    <message>
        <source>As &amp;proposed</source>
        <extracomment>Button: takes back what the person chose</extracomment>
        <translation>Zoals &amp;voorgesteld</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Mappen</translation>
    </message>
    <message>
        <source>Where to look for notices in %1</source>
        <extracomment>%1 is the name of a mail account</extracomment>
        <translation>Waar in %1 naar meldingen wordt gezocht</translation>
    </message>
    <message>
        <source>A change counts from the next check. What was found before stays known.</source>
        <translation>Een wijziging telt vanaf de volgende controle. Wat eerder is gevonden, blijft bekend.</translation>
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
        <translation>Waar gaat dit allemaal over?</translation>
    </message>
    <message>
        <source>Who is the mailer-daemon?</source>
        <translation>Wie is de mailer-daemon?</translation>
    </message>
    <message>
        <source>Not a person. When a mail server cannot deliver a message, it writes a notice to the address that stands on the message as the sender. Such notices come from “MAILER-DAEMON” or “postmaster”. Answering them is of no use: nobody reads the answers.</source>
        <translation>Geen mens. Als een mailserver een bericht niet kan bezorgen, schrijft hij een melding aan het adres dat als afzender op het bericht staat. Zulke meldingen komen van “MAILER-DAEMON” of “postmaster”. Ze beantwoorden heeft geen zin: niemand leest de antwoorden.</translation>
    </message>
    <message>
        <source>Why do I get notices about messages that I never wrote?</source>
        <translation>Waarom krijg ik meldingen over berichten die ik nooit heb geschreven?</translation>
    </message>
    <message>
        <source>Anybody can write any address on the back of an envelope, and it is the same with mail. Senders of advertising and fraud put other people&apos;s addresses on their messages. What cannot be delivered comes back to the address on it: yours. Nobody needed your password for that, and it dies down after some days.</source>
        <translation>Iedereen kan elk adres achter op een envelop schrijven, en met mail is het net zo. Afzenders van reclame en oplichting zetten adressen van anderen op hun berichten. Wat niet bezorgd kan worden, komt terug bij het adres dat erop staat: dat van u. Daarvoor had niemand uw wachtwoord nodig, en het ebt na enkele dagen weg.</translation>
    </message>
    <message>
        <source>How can I tell whether my account was misused?</source>
        <translation>Hoe weet ik of mijn account is misbruikt?</translation>
    </message>
    <message>
        <source>If such a message was sent through your own account, somebody knows your password. Undelivered compares each notice with your Sent folder and with the way the message took, and says which of the two it is and how it knows.</source>
        <translation>Als zo’n bericht via uw eigen account is verstuurd, kent iemand uw wachtwoord. Undelivered vergelijkt elke melding met uw map Verzonden en met de weg die het bericht nam, en zegt welk van beide het is en hoe het dat weet.</translation>
    </message>
    <message>
        <source>What are fake notices?</source>
        <translation>Wat zijn nepmeldingen?</translation>
    </message>
    <message>
        <source>Messages that only look like a notice: “your mailbox is full, sign in here”. No mail system wrote them. They want your password. Never open a link in them; go to your provider&apos;s page by typing its address yourself.</source>
        <translation>Berichten die alleen op een melding lijken: “uw postvak is vol, log hier in”. Geen mailsysteem heeft ze geschreven. Ze willen uw wachtwoord. Open nooit een link erin; ga naar de pagina van uw provider door het adres zelf te typen.</translation>
    </message>
    <message>
        <source>Should I send something back to annoy the forger?</source>
        <translation>Moet ik iets terugsturen om de vervalser te ergeren?</translation>
    </message>
    <message>
        <source>No. It would reach another innocent person, whose address stands on the message, just as it happened to you.</source>
        <translation>Nee. Het zou een ander onschuldig mens bereiken, wiens adres op het bericht staat, net zoals het u overkwam.</translation>
    </message>
    <message>
        <source>All codes in words</source>
        <translation>Alle codes uitgelegd</translation>
    </message>
    <message>
        <source>A code, such as 550 or 1.1, or a word</source>
        <translation>Een code, zoals 550 of 1.1, of een woord</translation>
    </message>
    <message>
        <source>Search the codes</source>
        <translation>In de codes zoeken</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a code (&quot;550&quot;) or a provider (&quot;Gmail&quot;), %2 what it means</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No code and no word like that stands in this list. It may be a provider&apos;s own.</source>
        <translation>Zo’n code of woord staat niet in deze lijst. Misschien is het iets van één bepaalde provider.</translation>
    </message>
    <message>
        <source>&amp;Explain it as a notice…</source>
        <translation>&amp;Uitleggen als melding…</translation>
    </message>
    <message>
        <source>How does forging work, and how does it show?</source>
        <translation>Hoe werkt vervalsen, en waaraan ziet u het?</translation>
    </message>
    <message>
        <source>The sender of a message is only a line that whoever sends it writes. But the message also carries traces that cannot be chosen freely: the server that handed it over, a seal that your provider puts on what really went through it, the number your mail program gave it. A notice brings a part of the message back. Undelivered compares these traces with your own mail. What nobody can know it calls unclear.</source>
        <translation>De afzender van een bericht is maar een regel die de verzender schrijft. Maar het bericht bevat ook sporen die niemand vrij kan kiezen: de server die het overhandigde, een zegel dat uw provider zet op wat er echt doorheen ging, het nummer dat uw mailprogramma eraan gaf. Een melding brengt een deel van het bericht terug. Undelivered vergelijkt deze sporen met uw eigen mail. Wat niemand kan weten, noemt het onduidelijk.</translation>
    </message>
    <message>
        <source>How do I stay out of trouble?</source>
        <translation>Hoe blijf ik uit de problemen?</translation>
    </message>
    <message>
        <source>Use a password of its own for your mail, and a second step at sign-in where your provider offers it. Open no attachment and no link that you did not expect, also from people you know. Install programs and updates only from their makers&apos; pages. A message that hurries or threatens you is the one to be slow with.</source>
        <translation>Gebruik voor uw mail een eigen wachtwoord en een tweede stap bij het inloggen als uw provider die biedt. Open geen bijlage of link die u niet verwachtte, ook niet van bekenden. Installeer programma’s en updates alleen vanaf de pagina’s van de makers. Neem juist de tijd bij een bericht dat haast maakt of dreigt.</translation>
    </message>
    <message>
        <source>How do I add my mailbox?</source>
        <translation>Hoe voeg ik mijn postvak toe?</translation>
    </message>
    <message>
        <source>Type your e-mail address and password. The server is found by itself; what is asked on the way is named, and you can skip it or type the server yourself under Server settings. Many providers want an app password, a second password that only lets a program read mail; the page that makes one opens with a button. Some let you in only through their page in your browser. A server that cannot prove who it is gets no password.</source>
        <translation>Typ uw e-mailadres en wachtwoord. De server wordt vanzelf gevonden; aan wie dat gevraagd wordt, staat erbij, en u kunt die stap overslaan of de server zelf intypen onder “Serverinstellingen”. Veel providers willen een app-wachtwoord, een tweede wachtwoord waarmee een programma alleen mail kan lezen; de pagina waar u het maakt, gaat open met een knop. Sommige laten u alleen binnen via hun pagina in uw browser. Een server die niet kan bewijzen wie hij is, krijgt geen wachtwoord.</translation>
    </message>
    <message>
        <source>What does a clean-up do?</source>
        <translation>Wat doet opruimen?</translation>
    </message>
    <message>
        <source>It first shows which notices would go and which stay, and why. Then it moves exactly those to Trash and writes down what it moved, so that it can bring them back. Look at the mail listed on top: a flood of notices is sometimes raised so that you overlook one message from your bank.</source>
        <translation>Eerst laat het zien welke meldingen weg zouden gaan en welke blijven, en waarom. Dan verplaatst het precies die naar de prullenbak en schrijft het op wat er verplaatst is, zodat het teruggehaald kan worden. Bekijk de mail die bovenaan staat: een stroom meldingen wordt soms opgewekt zodat u een bericht van uw bank over het hoofd ziet.</translation>
    </message>
    <message>
        <source>What do I do with addresses that do not work?</source>
        <translation>Wat doe ik met adressen die niet werken?</translation>
    </message>
    <message>
        <source>Under Addresses you find everybody whom your own mail did not reach, with the reason and since when. Take those that do not exist any more out of your address book, and ask the others for another address. You can copy the list or save it.</source>
        <translation>Onder “Adressen” staat iedereen die uw eigen mail niet heeft bereikt, met de reden en sinds wanneer. Haal adressen die niet meer bestaan uit uw adresboek, en vraag de anderen om een ander adres. U kunt de lijst kopiëren of opslaan.</translation>
    </message>
    <message>
        <source>Can anybody send as me?</source>
        <translation>Kan iedereen uit mijn naam mailen?</translation>
    </message>
    <message>
        <source>Whoever runs a mail domain can publish in public records which servers may send for it, and what others shall do with the rest. Where these records are missing, anybody can use the address. You can have your domain&apos;s looked up and explained.</source>
        <translation>Wie een maildomein beheert, kan in openbare gegevens bekendmaken welke servers ervoor mogen versturen en wat anderen met de rest moeten doen. Waar deze gegevens ontbreken, kan iedereen het adres gebruiken. U kunt die van uw domein laten opzoeken en uitleggen.</translation>
    </message>
    <message>
        <source>&amp;Check my domain…</source>
        <translation>Mijn &amp;domein controleren…</translation>
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
        <translation>Overzicht</translation>
    </message>
    <message>
        <source>Clean-up</source>
        <translation>Opruimen</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Uitleg</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Open a folder of saved mail</source>
        <translation>Map met bewaarde mail openen</translation>
    </message>
    <message>
        <source>Undelivered goes on checking</source>
        <translation>Undelivered blijft controleren</translation>
    </message>
    <message>
        <source>Its icon in the tray brings the window back, and ends the program. You can change this in the settings.</source>
        <translation>Met het pictogram in het systeemvak haalt u het venster terug of sluit u het programma af. U kunt dit in de instellingen veranderen.</translation>
    </message>
</context>
<context>
    <name>undelivered::Navigation</name>
    <message>
        <source>Places</source>
        <translation>Onderdelen</translation>
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
        <translation>Melding</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Oordeel</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Ontvanger</translation>
    </message>
    <message>
        <source>Your message</source>
        <translation>Uw bericht</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Grootte</translation>
    </message>
    <message>
        <source>%1. %2, listed below.</source>
        <extracomment>Read out for a row that stands for several notices: %1 what they have in common, %2 how many (&quot;214 notices&quot;)</extracomment>
        <translation>%1. %2, hieronder opgesomd.</translation>
    </message>
    <message>
        <source>%1. %2, closed.</source>
        <extracomment>Read out for a row that stands for several notices: %1 what they have in common, %2 how many (&quot;214 notices&quot;)</extracomment>
        <translation>%1. %2, ingeklapt.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A run of notices: %1 a verdict (&quot;Forged&quot;), %2 a day</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <extracomment>A run of notices: %1 a verdict (&quot;Forged&quot;), %2 and %3 its first and last day</extracomment>
        <translation>%1, %2 tot %3</translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s)</source>
        <translation>
            <numerusform>%Ln melding</numerusform>
            <numerusform>%Ln meldingen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s), mostly “%1”</source>
        <extracomment>%n how many notices, %1 the commonest subject of the messages they are about</extracomment>
        <translation>
            <numerusform>%Ln melding, meest “%1”</numerusform>
            <numerusform>%Ln meldingen, meest “%1”</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>undelivered::NoticePane</name>
    <message>
        <source>Show what to do</source>
        <translation>Tonen wat u kunt doen</translation>
    </message>
    <message>
        <source>I &amp;did send this</source>
        <translation>&amp;Dit heb ik verstuurd</translation>
    </message>
    <message>
        <source>&amp;Not mine</source>
        <translation>&amp;Niet van mij</translation>
    </message>
    <message>
        <source>Take my answer back</source>
        <translation>Mijn antwoord terugnemen</translation>
    </message>
    <message>
        <source>How do we know?</source>
        <translation>Hoe weten we dat?</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>The notice as it came</source>
        <translation>De melding zoals die binnenkwam</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Gekopieerd</translation>
    </message>
    <message>
        <source>Choose a notice to read it.</source>
        <translation>Kies een melding om die te lezen.</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Terug naar de lijst</translation>
    </message>
    <message>
        <source>You said so yourself.</source>
        <translation>Dat hebt u zelf gezegd.</translation>
    </message>
    <message>
        <source>Without your mailbox nobody can tell who sent the message.</source>
        <translation>Zonder uw postvak kan niemand zeggen wie het bericht verstuurde.</translation>
    </message>
    <message>
        <source>There is nothing to answer and nothing to repair. You can move the notice to Trash.</source>
        <translation>Er is niets te beantwoorden en niets te herstellen. U kunt de melding naar de prullenbak verplaatsen.</translation>
    </message>
    <message>
        <source>Do not open links or attachments in it, and do not sign in anywhere because of it. Delete it.</source>
        <translation>Open er geen links of bijlagen in, en log nergens vanwege dit bericht in. Verwijder het.</translation>
    </message>
    <message>
        <source>If you have typed your password on such a page, change the password now.</source>
        <translation>Als u op zo’n pagina uw wachtwoord hebt getypt, wijzig het dan nu.</translation>
    </message>
    <message>
        <source>Secure your account now: the steps are on the overview. Keep this notice until they are done.</source>
        <translation>Beveilig nu uw account: de stappen staan in het overzicht. Bewaar deze melding tot ze gedaan zijn.</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Wat u kunt doen</translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>Number in a list of steps; %1 is the number</extracomment>
        <translation>%1.</translation>
    </message>
    <message numerus="yes">
        <source>%n more recipient(s).</source>
        <translation>
            <numerusform>Nog %Ln ontvanger.</numerusform>
            <numerusform>Nog %Ln ontvangers.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy this address</source>
        <translation>Dit adres kopiëren</translation>
    </message>
    <message>
        <source>Copy the facts for them</source>
        <translation>Gegevens voor hen kopiëren</translation>
    </message>
    <message>
        <source>Mo&amp;ve to Trash…</source>
        <translation>Naa&amp;r prullenbak verplaatsen…</translation>
    </message>
    <message>
        <source>The way it took</source>
        <translation>De weg die het nam</translation>
    </message>
    <message>
        <source>What would decide it</source>
        <translation>Wat de doorslag zou geven</translation>
    </message>
    <message>
        <source>Save or &amp;print…</source>
        <translation>&amp;Opslaan of afdrukken…</translation>
    </message>
</context>
<context>
    <name>undelivered::NoticesPage</name>
    <message>
        <source>Move to Trash…</source>
        <translation>Naar prullenbak verplaatsen…</translation>
    </message>
    <message>
        <source>I did send this</source>
        <translation>Dit heb ik verstuurd</translation>
    </message>
    <message>
        <source>Not mine</source>
        <translation>Niet van mij</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Meldingen</translation>
    </message>
    <message>
        <source>Nothing in this list fits the search and the filters.</source>
        <translation>Niets in deze lijst past bij de zoekopdracht en de filters.</translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s)</source>
        <translation>
            <numerusform>%Ln melding</numerusform>
            <numerusform>%Ln meldingen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s) selected</source>
        <translation>
            <numerusform>%Ln melding gekozen</numerusform>
            <numerusform>%Ln meldingen gekozen</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a notice to read it.</source>
        <translation>Kies een melding om die te lezen.</translation>
    </message>
    <message>
        <source>&amp;Copy the address</source>
        <translation>Adres &amp;kopiëren</translation>
    </message>
    <message>
        <source>&amp;Select all like this</source>
        <translation>&amp;Alle soortgelijke kiezen</translation>
    </message>
    <message>
        <source>I &amp;did send this</source>
        <translation>&amp;Dit heb ik verstuurd</translation>
    </message>
    <message>
        <source>&amp;Not mine</source>
        <translation>&amp;Niet van mij</translation>
    </message>
    <message>
        <source>Take my answer back</source>
        <translation>Mijn antwoord terugnemen</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Terugnemen</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n notice(s)</source>
        <translation>
            <numerusform>%1 van %Ln melding</numerusform>
            <numerusform>%1 van %Ln meldingen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your answer about %n notice(s) is taken back.</source>
        <translation>
            <numerusform>Uw antwoord over %Ln melding is teruggenomen.</numerusform>
            <numerusform>Uw antwoord over %Ln meldingen is teruggenomen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Noted: %n notice(s) about mail of yours.</source>
        <translation>
            <numerusform>Genoteerd: %Ln melding over mail van u.</numerusform>
            <numerusform>Genoteerd: %Ln meldingen over mail van u.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Noted: %n notice(s) about mail that is not yours.</source>
        <translation>
            <numerusform>Genoteerd: %Ln melding over mail die niet van u is.</numerusform>
            <numerusform>Genoteerd: %Ln meldingen over mail die niet van u is.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Take my answer back</source>
        <translation>Mijn antwoord &amp;terugnemen</translation>
    </message>
    <message>
        <source>Mo&amp;ve to Trash…</source>
        <translation>Naa&amp;r prullenbak verplaatsen…</translation>
    </message>
    <message>
        <source>Of the same &amp;wave</source>
        <translation>&amp;Van dezelfde golf</translation>
    </message>
    <message>
        <source>With the same &amp;reason and verdict</source>
        <translation>Met dezelfde reden &amp;en hetzelfde oordeel</translation>
    </message>
    <message>
        <source>With the same &amp;subject</source>
        <translation>&amp;Met hetzelfde onderwerp</translation>
    </message>
</context>
<context>
    <name>undelivered::OverviewPage</name>
    <message>
        <source>&amp;Check now</source>
        <translation>&amp;Nu controleren</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Tonen</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Wat u kunt doen</translation>
    </message>
    <message>
        <source>Looking through your mailbox. The first notices come up in a moment.</source>
        <translation>Uw postvak wordt doorzocht. De eerste meldingen verschijnen zo.</translation>
    </message>
    <message>
        <source>This mailbox has not been looked through yet.</source>
        <translation>Dit postvak is nog niet doorzocht.</translation>
    </message>
    <message>
        <source>%1, being checked now</source>
        <extracomment>%1 is the name of a mail account; the program is looking through it</extracomment>
        <translation>%1, wordt nu gecontroleerd</translation>
    </message>
    <message>
        <source>%1, checked %2</source>
        <extracomment>%1 is the name of a mail account, %2 a day and time</extracomment>
        <translation>%1, gecontroleerd %2</translation>
    </message>
    <message>
        <source>When a message of yours comes back, or somebody misuses your address, you will see it here: what happened, how we know, and what to do.</source>
        <translation>Als een bericht van u terugkomt, of iemand uw adres misbruikt, ziet u het hier: wat er gebeurde, hoe we het weten, en wat u kunt doen.</translation>
    </message>
    <message>
        <source>Notices per day</source>
        <translation>Meldingen per dag</translation>
    </message>
    <message>
        <source>Notices per week</source>
        <translation>Meldingen per week</translation>
    </message>
    <message>
        <source>Notices per month</source>
        <translation>Meldingen per maand</translation>
    </message>
    <message numerus="yes">
        <source>Clean up %n forged notice(s)…</source>
        <translation>
            <numerusform>%Ln melding over vervalste mail opruimen…</numerusform>
            <numerusform>%Ln meldingen over vervalste mail opruimen…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clean up %n fake notice(s)…</source>
        <translation>
            <numerusform>%Ln nepmelding opruimen…</numerusform>
            <numerusform>%Ln nepmeldingen opruimen…</numerusform>
        </translation>
    </message>
    <message>
        <source>Show what did not arrive</source>
        <translation>Tonen wat niet aankwam</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>Bekijken</translation>
    </message>
    <message>
        <source>Your mailbox cannot be reached just now, and nothing is known of it yet.</source>
        <translation>Uw postvak is nu niet bereikbaar, en er is nog niets van bekend.</translation>
    </message>
    <message>
        <source>Your mailbox could not be looked through.</source>
        <translation>Uw postvak kon niet worden doorzocht.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>%1 is the name of a mail account, %2 what is being done there (&quot;Reading notices in INBOX: 120 of 214&quot;)</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1, could not be checked just now. This is what was known on %2.</source>
        <extracomment>%1 is the name of a mail account, %2 a day and time</extracomment>
        <translation>%1, kon nu niet gecontroleerd worden. Laatst bekend: %2.</translation>
    </message>
    <message>
        <source>%1, could not be checked just now. This is what was known before.</source>
        <extracomment>%1 is the name of a mail account</extracomment>
        <translation>%1, kon nu niet gecontroleerd worden. Dit was eerder bekend.</translation>
    </message>
</context>
<context>
    <name>undelivered::OverviewPresenter</name>
    <message>
        <source>This is about %1.</source>
        <extracomment>%1 is the name of a mail account, or a list of them: those that the sentence above speaks of</extracomment>
        <translation>Het gaat om %1.</translation>
    </message>
</context>
<context>
    <name>undelivered::ProgressStrip</name>
    <message>
        <source>Running work</source>
        <translation>Lopende taken</translation>
    </message>
    <message>
        <source>All work (%1)</source>
        <extracomment>Button: opens the list of everything that is going on; %1 is how many there are</extracomment>
        <translation>Alle taken (%1)</translation>
    </message>
</context>
<context>
    <name>undelivered::RawNotice</name>
    <message>
        <source>Previous place</source>
        <translation>Vorig resultaat</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Volgend resultaat</translation>
    </message>
    <message>
        <source>Search in the notice</source>
        <translation>In de melding zoeken</translation>
    </message>
    <message>
        <source>The notice as it came</source>
        <translation>De melding zoals die binnenkwam</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Niet gevonden</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Which of the places that were found is shown: %1 of %2</extracomment>
        <translation>%1 van %2</translation>
    </message>
</context>
<context>
    <name>undelivered::ReportDialog</name>
    <message>
        <source>&amp;Leave out names and mailbox names of other people</source>
        <translation>&amp;Namen van andere mensen en van hun postvakken weglaten</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>Het rapport</translation>
    </message>
    <message>
        <source>Save as &amp;PDF…</source>
        <translation>&amp;Opslaan als pdf…</translation>
    </message>
    <message>
        <source>Save as &amp;web page…</source>
        <translation>Opslaan als &amp;webpagina…</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>Afd&amp;rukken…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>For whoever can help you: your provider, or the one on the other side. It holds what is known of this, and nothing else from your mailbox.</source>
        <translation>Voor wie u kan helpen: uw provider, of die van de ontvanger. Er staat in wat hierover bekend is, en verder niets uit uw postvak.</translation>
    </message>
</context>
<context>
    <name>undelivered::ReportPresenter</name>
    <message>
        <source>delivery notice</source>
        <extracomment>Proposed name of a file, without its ending</extracomment>
        <translation>bezorgmelding</translation>
    </message>
    <message>
        <source>mailbox report</source>
        <extracomment>Proposed name of a file, without its ending</extracomment>
        <translation>postvakrapport</translation>
    </message>
</context>
<context>
    <name>undelivered::RouteView</name>
    <message>
        <source>The first stations are as the message itself tells them. A forger can invent those.</source>
        <translation>De eerste stappen van de route noemt het bericht zelf. Een vervalser kan die verzinnen.</translation>
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
        <translation>Versleuteld vanaf het begin (TLS)</translation>
    </message>
    <message>
        <source>Switched to encrypted (STARTTLS)</source>
        <translation>Versleuteld na het verbinden (STARTTLS)</translation>
    </message>
    <message>
        <source>if it is not the address</source>
        <translation>als het niet het adres is</translation>
    </message>
    <message>
        <source>IMAP ser&amp;ver</source>
        <extracomment>Label of a field for the name of a mail server</extracomment>
        <translation>IMAP-ser&amp;ver</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>P&amp;oort</translation>
    </message>
    <message>
        <source>Se&amp;curity</source>
        <extracomment>Label of a choice: how the connection is encrypted</extracomment>
        <translation>B&amp;eveiliging</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>Geb&amp;ruikersnaam</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Wachtwoord</translation>
    </message>
    <message>
        <source>Browser, at %1</source>
        <extracomment>A way to sign in; %1 is a provider&apos;s name, such as Google</extracomment>
        <translation>Browser, bij %1</translation>
    </message>
    <message>
        <source>Sign in b&amp;y</source>
        <extracomment>Label of a choice: password, or through the browser</extracomment>
        <translation>Inloggen &amp;met</translation>
    </message>
</context>
<context>
    <name>undelivered::SettingsPage</name>
    <message>
        <source>&amp;Add an account…</source>
        <translation>&amp;Account toevoegen…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Verwijderen…</translation>
    </message>
    <message>
        <source>Look up &amp;domain records to tell forged mail more surely</source>
        <translation>Domeingegevens opzoeken om vervalste mail &amp;zekerder te herkennen</translation>
    </message>
    <message>
        <source>About &amp;Undelivered</source>
        <translation>Over &amp;Undelivered</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Accounts</translation>
    </message>
    <message>
        <source>What leaves this computer</source>
        <translation>Wat deze computer verlaat</translation>
    </message>
    <message>
        <source>Undelivered talks to your own mail server, and to nobody else unless you allow it below. It reads your mail there and, when you say so, moves notices to Trash. No pictures or links in messages are ever loaded, nothing about you is reported to anybody.</source>
        <translation>Undelivered praat met uw eigen mailserver en met niemand anders, tenzij u dat hieronder toestaat. Het leest daar uw mail en verplaatst, als u daarom vraagt, meldingen naar de prullenbak. Afbeeldingen en links in berichten worden nooit geladen, en niets over u wordt aan iemand gemeld.</translation>
    </message>
    <message>
        <source>When this is on, the public records of the domains that stand in a notice are asked for, as your mail program does for every message it sends. Whoever runs your network can see which domains are asked for. Your mail itself is never sent.</source>
        <translation>Hiermee worden de openbare gegevens opgevraagd van de domeinen die in een melding staan, zoals uw mailprogramma bij elk bericht doet dat het verstuurt. De beheerder van uw netwerk kan zien naar welke domeinen gevraagd wordt. Uw mail zelf wordt nooit doorgegeven.</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>Uiterlijk en taal</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>A size of text in percent</extracomment>
        <translation>Zoals het systeem</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Donker</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Taal</translation>
    </message>
    <message>
        <source>sample mailbox</source>
        <translation>voorbeeldpostvak</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>One account: %1 its name, %2 the server or folder</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>Account verwijderen</translation>
    </message>
    <message>
        <source>Remove %1 from Undelivered?</source>
        <translation>%1 uit Undelivered verwijderen?</translation>
    </message>
    <message>
        <source>Undelivered forgets what it knows of this mailbox, its list of past clean-ups included. Your mail stays as it is.</source>
        <translation>Undelivered vergeet wat het van dit postvak weet, ook de lijst van eerdere opruimingen. Uw mail blijft zoals die is.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behouden</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Kleuren</translation>
    </message>
    <message>
        <source>&amp;Sign in again…</source>
        <translation>&amp;Opnieuw inloggen…</translation>
    </message>
    <message>
        <source>Tell me when a message of mine did not arri&amp;ve</source>
        <translation>&amp;Melden als een bericht van mij niet aankomt</translation>
    </message>
    <message>
        <source>&amp;Keep checking when I close the window</source>
        <translation>Blijven &amp;controleren als ik het venster sluit</translation>
    </message>
    <message>
        <source>Your desktop has no place for the icon by which the window would come back, so this cannot be switched on.</source>
        <translation>Uw bureaublad heeft geen plaats voor het pictogram waarmee het venster zou terugkomen, dus dit kan niet worden ingeschakeld.</translation>
    </message>
    <message>
        <source>Check m&amp;y domain…</source>
        <translation>Mijn &amp;domein controleren…</translation>
    </message>
    <message>
        <source>What a clean-up does</source>
        <translation>Wat opruimen doet</translation>
    </message>
    <message>
        <source>A clean-up moves notices to the Trash folder of the mailbox, where your mail program finds them. Your provider empties Trash by its own rules, often after some weeks. Until then a clean-up can be undone, also on another day. Only what you delete for good cannot be brought back.</source>
        <translation>Opruimen verplaatst meldingen naar de prullenbak van het postvak, waar uw mailprogramma ze vindt. Uw provider leegt de prullenbak volgens eigen regels, vaak na enkele weken. Tot dan kan opruimen ongedaan worden gemaakt, ook op een andere dag. Alleen wat u voorgoed verwijdert, kan niet worden teruggehaald.</translation>
    </message>
    <message>
        <source>Checks and notifications</source>
        <translation>Controleren en melden</translation>
    </message>
    <message>
        <source>Only when I ask</source>
        <extracomment>How often the mailboxes are looked at by themselves</extracomment>
        <translation>Alleen als ik het vraag</translation>
    </message>
    <message numerus="yes">
        <source>Every %Ln minute(s)</source>
        <translation>
            <numerusform>Elke %Ln minuut</numerusform>
            <numerusform>Elke %Ln minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Look for &amp;new notices</source>
        <extracomment>Label of a choice: &quot;every 15 minutes&quot;</extracomment>
        <translation>Naar &amp;nieuwe meldingen kijken</translation>
    </message>
    <message>
        <source>One short message for each of your own that came back, and only one for a whole storm of forged mail.</source>
        <translation>Eén kort bericht voor elk van uw eigen berichten dat terugkwam, en maar één voor een hele stroom vervalste mail.</translation>
    </message>
    <message>
        <source>When you add an account, the mail domain is asked where its server is. When this is on, a public directory is asked as well, and learns the domain, never your address.</source>
        <translation>Als u een account toevoegt, wordt het maildomein gevraagd waar zijn server is. Hiermee wordt ook een openbare lijst gevraagd; die komt het domein te weten, nooit uw adres.</translation>
    </message>
    <message>
        <source>Signing in through the browser</source>
        <translation>Inloggen via de browser</translation>
    </message>
    <message>
        <source>Some providers let a program in only if it is registered with them. Anyone can register it there, you too, free of charge. What you get is a client ID, which goes here.</source>
        <translation>Sommige providers laten een programma alleen binnen als het bij hen geregistreerd is. Iedereen kan het registreren, u ook, gratis. U krijgt dan een client-ID, die hier moet staan.</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoog contrast</translation>
    </message>
    <message>
        <source>%L1 %</source>
        <translation>%L1 %</translation>
    </message>
    <message>
        <source>T&amp;ext size</source>
        <translation>T&amp;ekstgrootte</translation>
    </message>
    <message>
        <source>Client ID at %1</source>
        <extracomment>%1 is the name of a provider, such as Google</extracomment>
        <translation>Client-ID bij %1</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>ingebouwd</translation>
    </message>
    <message>
        <source>none: not possible yet</source>
        <translation>geen: nog niet mogelijk</translation>
    </message>
    <message>
        <source>Register</source>
        <extracomment>Button: opens the page where a program is registered</extracomment>
        <translation>Registreren</translation>
    </message>
    <message>
        <source>Register at %1</source>
        <extracomment>%1 is the name of a provider, such as Google</extracomment>
        <translation>Registreren bij %1</translation>
    </message>
    <message>
        <source>Also ask &amp;Thunderbird&apos;s public directory</source>
        <translation>Ook de openbare &amp;lijst van Thunderbird vragen</translation>
    </message>
    <message>
        <source>F&amp;olders…</source>
        <translation>K&amp;ies mappen…</translation>
    </message>
</context>
<context>
    <name>undelivered::SignInPresenter</name>
    <message>
        <source>The mail server of %1 could not be found. Its name stands in your provider&apos;s help pages, often as “IMAP server” or “incoming mail”.</source>
        <extracomment>%1 is a mail domain, such as example.org</extracomment>
        <translation>De mailserver van %1 was niet te vinden. De naam staat op de hulppagina’s van uw provider, vaak als “IMAP-server” of “server voor inkomende mail”.</translation>
    </message>
</context>
<context>
    <name>undelivered::SweepHistory</name>
    <message numerus="yes">
        <source>%n message(s) deleted for good</source>
        <translation>
            <numerusform>%Ln bericht voorgoed verwijderd</numerusform>
            <numerusform>%Ln berichten voorgoed verwijderd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) moved to %1</source>
        <extracomment>A clean-up of the past: %n how many messages, %1 the name of a mail folder</extracomment>
        <translation>
            <numerusform>%Ln bericht naar %1 verplaatst</numerusform>
            <numerusform>%Ln berichten naar %1 verplaatst</numerusform>
        </translation>
    </message>
    <message>
        <source>Still going on</source>
        <translation>Nog bezig</translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation>Teruggehaald</translation>
    </message>
    <message>
        <source>Cut off; it is settled with the next check</source>
        <translation>Afgebroken; de volgende controle brengt het in orde</translation>
    </message>
    <message>
        <source>Cannot be brought back</source>
        <translation>Niet terug te halen</translation>
    </message>
    <message>
        <source>Deleted for good later</source>
        <translation>Later voorgoed verwijderd</translation>
    </message>
    <message>
        <source>%1 of %2 lie in Trash</source>
        <extracomment>%1 of %2 messages that a clean-up moved</extracomment>
        <translation>%1 van %2 liggen in de prullenbak</translation>
    </message>
    <message>
        <source>In Trash</source>
        <translation>In de prullenbak</translation>
    </message>
    <message>
        <source>Earlier clean-ups</source>
        <translation>Eerdere opruimingen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>One clean-up of the past: %1 day and time, %2 what was done (&quot;21 messages moved to Trash&quot;)</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Terughalen</translation>
    </message>
    <message>
        <source>Bring back: %1</source>
        <translation>Terughalen: %1</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>Voorgoed verwijderen…</translation>
    </message>
    <message>
        <source>Delete for good: %1</source>
        <translation>Voorgoed verwijderen: %1</translation>
    </message>
</context>
<context>
    <name>undelivered::SweepPreview</name>
    <message>
        <source>A code to sign in</source>
        <extracomment>What a message about the security of an account is about, in two or three words</extracomment>
        <translation>Een inlogcode</translation>
    </message>
    <message>
        <source>A password</source>
        <translation>Een wachtwoord</translation>
    </message>
    <message>
        <source>A sign-in</source>
        <translation>Een keer inloggen</translation>
    </message>
    <message>
        <source>A payment</source>
        <translation>Een betaling</translation>
    </message>
    <message>
        <source>An order</source>
        <translation>Een bestelling</translation>
    </message>
    <message>
        <source>An account&apos;s safety</source>
        <translation>De veiligheid van een account</translation>
    </message>
    <message>
        <source>Move to &amp;Trash</source>
        <translation>Naar de prullenba&amp;k verplaatsen</translation>
    </message>
    <message>
        <source>Delete fo&amp;r good</source>
        <translation>Voo&amp;rgoed verwijderen</translation>
    </message>
    <message>
        <source>Leave everything as it is</source>
        <translation>Alles laten zoals het is</translation>
    </message>
    <message>
        <source>This mail server cannot delete single messages for good.</source>
        <translation>Deze mailserver kan losse berichten niet voorgoed verwijderen.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Waarover</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Onderwerp</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Mail about security of the same days</source>
        <translation>Berichten over beveiliging van dezelfde dagen</translation>
    </message>
    <message>
        <source>Please look at these first</source>
        <translation>Kijk eerst naar deze</translation>
    </message>
    <message>
        <source>What goes and what stays</source>
        <translation>Wat weggaat en wat blijft</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>Wat weggaat</translation>
    </message>
    <message>
        <source>What stays</source>
        <translation>Wat blijft</translation>
    </message>
    <message>
        <source>Forged (%1)</source>
        <extracomment>A box to tick: %1 how many forged notices there are</extracomment>
        <translation>Vervalst (%1)</translation>
    </message>
    <message>
        <source>Fake (%1)</source>
        <extracomment>A box to tick: %1 how many fake notices there are</extracomment>
        <translation>Nep (%1)</translation>
    </message>
    <message>
        <source>What stays, and why, stands below.</source>
        <translation>Wat blijft, en waarom, staat hieronder.</translation>
    </message>
    <message>
        <source>Together %1. They are deleted from the server and cannot be brought back. Everything else stays where it is.</source>
        <extracomment>%1 is an amount of data (&quot;3.4 MB&quot;)</extracomment>
        <translation>In totaal %1. Ze worden van de server verwijderd en kunnen niet teruggehaald worden. Al het andere blijft waar het is.</translation>
    </message>
    <message>
        <source>Together %1. They move to your mailbox&apos;s own Trash, and you can bring them back from here. Everything else stays where it is.</source>
        <extracomment>%1 is an amount of data (&quot;3.4 MB&quot;)</extracomment>
        <translation>In totaal %1. Ze gaan naar de prullenbak van uw postvak, en u kunt ze van hieruit terughalen. Al het andere blijft waar het is.</translation>
    </message>
    <message>
        <source>Together %1. They move to the folder %2, which is made for them, and you can bring them back from here. Everything else stays where it is.</source>
        <extracomment>%1 is an amount of data (&quot;3.4 MB&quot;), %2 the name of a mail folder</extracomment>
        <translation>In totaal %1. Ze gaan naar de map %2, die daarvoor wordt aangemaakt, en u kunt ze van hieruit terughalen. Al het andere blijft waar het is.</translation>
    </message>
    <message>
        <source>Together %1. They move to the folder %2, and you can bring them back from here. Everything else stays where it is.</source>
        <extracomment>%1 is an amount of data (&quot;3.4 MB&quot;), %2 the name of a mail folder</extracomment>
        <translation>In totaal %1. Ze gaan naar de map %2, en u kunt ze van hieruit terughalen. Al het andere blijft waar het is.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them are neither forged nor fake. They go only because you chose them by hand.</source>
        <translation>
            <numerusform>%Ln ervan is vervalst noch nep. Die gaat alleen weg omdat u die zelf hebt gekozen.</numerusform>
            <numerusform>%Ln ervan zijn vervalst noch nep. Die gaan alleen weg omdat u ze zelf hebt gekozen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Will go (%1)</source>
        <extracomment>A tab: %1 how many messages go</extracomment>
        <translation>Gaan weg (%1)</translation>
    </message>
    <message>
        <source>Will stay (%1)</source>
        <extracomment>A tab: %1 how many messages stay</extracomment>
        <translation>Blijven (%1)</translation>
    </message>
    <message>
        <source>There is nothing to clean up.</source>
        <translation>Er valt niets op te ruimen.</translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s) would be deleted for good.</source>
        <translation>
            <numerusform>%Ln melding zou voorgoed verwijderd worden.</numerusform>
            <numerusform>%Ln meldingen zouden voorgoed verwijderd worden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s) would go to Trash.</source>
        <translation>
            <numerusform>%Ln melding zou naar de prullenbak gaan.</numerusform>
            <numerusform>%Ln meldingen zouden naar de prullenbak gaan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete %n for good…</source>
        <extracomment>The button that does it; %n is a number</extracomment>
        <translation>
            <numerusform>%Ln voorgoed ver&amp;wijderen…</numerusform>
            <numerusform>%Ln voorgoed ver&amp;wijderen…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mo&amp;ve %n to Trash</source>
        <translation>
            <numerusform>%Ln naar prullenbak &amp;verplaatsen</numerusform>
            <numerusform>%Ln naar prullenbak &amp;verplaatsen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) of the same days seem to be about the security of an account. A flood of notices is sometimes meant to bury such a message. They stay in any case.</source>
        <translation>
            <numerusform>%Ln bericht van dezelfde dagen lijkt over de veiligheid van een account te gaan. Een stroom meldingen moet soms zo’n bericht bedelven. Het blijft in elk geval.</numerusform>
            <numerusform>%Ln berichten van dezelfde dagen lijken over de veiligheid van een account te gaan. Een stroom meldingen moet soms zo’n bericht bedelven. Ze blijven in elk geval.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Alles aanvinken</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>Niets aanvinken</translation>
    </message>
    <message>
        <source>Take the tick off whatever is to stay.</source>
        <translation>Haal het vinkje weg bij alles wat moet blijven.</translation>
    </message>
    <message numerus="yes">
        <source>You have left %n notice(s) out; they stay where they are.</source>
        <translation>
            <numerusform>U hebt %Ln melding overgeslagen; die blijft waar ze is.</numerusform>
            <numerusform>U hebt %Ln meldingen overgeslagen; die blijven waar ze zijn.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>undelivered::SweepTable</name>
    <message>
        <source>About your own mail</source>
        <translation>Over uw eigen mail</translation>
    </message>
    <message>
        <source>Proof that your account was misused</source>
        <translation>Bewijs dat uw account is misbruikt</translation>
    </message>
    <message>
        <source>Not clear who sent the message</source>
        <translation>Niet duidelijk wie het bericht verstuurde</translation>
    </message>
    <message>
        <source>Doubtful: probably of this kind, but not certain</source>
        <translation>Twijfelachtig: waarschijnlijk, maar niet zeker van deze soort</translation>
    </message>
    <message>
        <source>Ordinary mail</source>
        <translation>Gewone mail</translation>
    </message>
    <message>
        <source>Of another kind</source>
        <translation>Van een andere soort</translation>
    </message>
    <message>
        <source>No recipient named</source>
        <translation>Geen ontvanger genoemd</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Ontvanger</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Oordeel</translation>
    </message>
    <message>
        <source>Why it stays</source>
        <translation>Waarom het blijft</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Grootte</translation>
    </message>
</context>
<context>
    <name>undelivered::TourPanel</name>
    <message>
        <source>No more hints</source>
        <translation>Geen tips meer tonen</translation>
    </message>
    <message>
        <source>Start with the large sentence</source>
        <translation>Begin met de zin in grote letters</translation>
    </message>
    <message>
        <source>It says what is going on in your mailbox as a whole. Below it you see how we know, and what to do.</source>
        <translation>Die zegt wat er in uw postvak als geheel gaande is. Daaronder staat hoe we het weten en wat u kunt doen.</translation>
    </message>
    <message>
        <source>The lists are at the side</source>
        <translation>De lijsten staan aan de zijkant</translation>
    </message>
    <message>
        <source>“Needs you” holds your own messages that did not arrive. Choose a line, and it is explained beside it.</source>
        <translation>“Te doen” bevat uw eigen berichten die niet zijn aangekomen. Kies een regel, en ernaast staat de uitleg.</translation>
    </message>
    <message>
        <source>Nothing changes by itself</source>
        <translation>Er verandert niets vanzelf</translation>
    </message>
    <message>
        <source>Undelivered only reads, until you press a button that says what it moves. F1 explains the page you are on.</source>
        <translation>Undelivered leest alleen, tot u op een knop drukt waarop staat wat er wordt verplaatst. F1 legt de pagina uit waarop u bent.</translation>
    </message>
    <message>
        <source>Got it</source>
        <extracomment>Button under a hint: it is understood and can go</extracomment>
        <translation>Begrepen</translation>
    </message>
</context>
<context>
    <name>undelivered::WelcomePage</name>
    <message>
        <source>Sho&amp;w the password</source>
        <translation>Wachtwoord &amp;tonen</translation>
    </message>
    <message>
        <source>&amp;Remember the password</source>
        <translation>Wachtwoord &amp;onthouden</translation>
    </message>
    <message>
        <source>No keychain was found on this computer. The password is kept only until you close Undelivered.</source>
        <translation>Op deze computer is geen sleutelbos voor wachtwoorden gevonden. Het wachtwoord wordt alleen bewaard tot u Undelivered sluit.</translation>
    </message>
    <message>
        <source>Server settings</source>
        <translation>Serverinstellingen</translation>
    </message>
    <message>
        <source>Sign &amp;in and look</source>
        <translation>Inloggen en &amp;kijken</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>&amp;Try it with a sample mailbox</source>
        <translation>P&amp;roberen met een voorbeeldpostvak</translation>
    </message>
    <message>
        <source>&amp;Open a folder of saved mail…</source>
        <translation>&amp;Map met bewaarde mail openen…</translation>
    </message>
    <message>
        <source>name@example.org</source>
        <extracomment>An example of an e-mail address</extracomment>
        <translation>name@example.org</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Inloggen</translation>
    </message>
    <message>
        <source>&amp;E-mail address</source>
        <translation>&amp;E-mailadres</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Wachtwoord</translation>
    </message>
    <message>
        <source>Or look around first</source>
        <translation>Of kijk eerst rond</translation>
    </message>
    <message>
        <source>The sample mailbox shows everything with invented mail. Nothing leaves this computer.</source>
        <translation>Het voorbeeldpostvak laat alles zien met verzonnen mail. Er verlaat niets deze computer.</translation>
    </message>
    <message>
        <source>Saved mail (.eml files, mbox or Maildir) can be looked through as well.</source>
        <translation>Bewaarde mail (.eml-bestanden, mbox of Maildir) kan ook worden doorzocht.</translation>
    </message>
    <message>
        <source>What happens to your mail</source>
        <translation>Wat er met uw mail gebeurt</translation>
    </message>
    <message>
        <source>Undelivered reads your mailbox and talks to your own mail server only. It changes nothing until you press a button that says so.</source>
        <translation>Undelivered leest uw postvak en praat alleen met uw eigen mailserver. Het verandert niets tot u op een knop drukt waarop dat staat.</translation>
    </message>
    <message>
        <source>Your mail came back? Let us see why.</source>
        <translation>Kwam uw mail terug? Laten we kijken waarom.</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Account toevoegen</translation>
    </message>
    <message>
        <source>Sign in to the mailbox that gets the “undeliverable” messages. Undelivered finds them, tells what happened, and whether somebody misuses your address.</source>
        <translation>Log in op het postvak dat de berichten over onbestelbare mail krijgt. Undelivered vindt ze en vertelt wat er gebeurde, en of iemand uw adres misbruikt.</translation>
    </message>
    <message>
        <source>Sign in to another mailbox.</source>
        <translation>Log in op een ander postvak.</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Inloggen…</translation>
    </message>
    <message>
        <source>E&amp;xplain a single notice…</source>
        <translation>Eén melding &amp;uitleggen…</translation>
    </message>
    <message>
        <source>Only one message came back? Paste its text and read what it means.</source>
        <translation>Kwam er maar één bericht terug? Plak de tekst ervan en lees wat het betekent.</translation>
    </message>
    <message>
        <source>Sign in through your &amp;browser</source>
        <translation>Inloggen &amp;via uw browser</translation>
    </message>
    <message>
        <source>Use the &amp;browser instead</source>
        <translation>Liever &amp;de browser gebruiken</translation>
    </message>
    <message>
        <source>Finding the server…</source>
        <translation>De server zoeken…</translation>
    </message>
    <message>
        <source>Stay signe&amp;d in</source>
        <translation>Inge&amp;logd blijven</translation>
    </message>
</context>
<context>
    <name>undelivered::WorkPresenter</name>
    <message numerus="yes">
        <source>%n notice(s) in this mailbox</source>
        <translation>
            <numerusform>%Ln melding in dit postvak</numerusform>
            <numerusform>%Ln meldingen in dit postvak</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. What was found so far is shown.</source>
        <translation>Gestopt. Wat tot nu toe gevonden is, wordt getoond.</translation>
    </message>
    <message>
        <source>&amp;Sign in again…</source>
        <extracomment>Button beside an error</extracomment>
        <translation>&amp;Opnieuw inloggen…</translation>
    </message>
    <message>
        <source>&amp;Look at the certificate…</source>
        <extracomment>Button beside an error about a server&apos;s certificate</extracomment>
        <translation>&amp;Certificaat bekijken…</translation>
    </message>
    <message>
        <source>No connection to %1 just now. It is tried again by itself, and nothing is lost.</source>
        <extracomment>%1 is the name of a mail account, or a list of them</extracomment>
        <translation>Op dit moment geen verbinding met %1. Het wordt vanzelf opnieuw geprobeerd, en er gaat niets verloren.</translation>
    </message>
    <message>
        <source>No connection to %1 just now. Nothing is lost; check again later.</source>
        <extracomment>%1 is the name of a mail account, or a list of them</extracomment>
        <translation>Op dit moment geen verbinding met %1. Er gaat niets verloren; controleer later opnieuw.</translation>
    </message>
</context>
<context>
    <name>undelivered::WorkRow</name>
    <message>
        <source>less than a minute left</source>
        <translation>nog minder dan een minuut</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>nog ongeveer %Ln minuut</numerusform>
            <numerusform>nog ongeveer %Ln minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Voortgang</translation>
    </message>
    <message>
        <source>Stopping at the next safe point</source>
        <translation>Stopt zodra dat veilig kan</translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <extracomment>Button: stop the work in the account %1</extracomment>
        <translation>Annuleren: %1</translation>
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
