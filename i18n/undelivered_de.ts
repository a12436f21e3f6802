<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>AdviceText</name>
    <message>
        <source>Compare the address letter by letter with one you know to be right, such as a message from that person.</source>
        <extracomment>Advice about one message that did not arrive. Each pair below: a full sentence, then a short label for a button.</extracomment>
        <translation>Vergleichen Sie die Adresse Buchstabe für Buchstabe mit einer, die sicher stimmt, zum Beispiel in einer Nachricht dieser Person.</translation>
    </message>
    <message>
        <source>Check the spelling</source>
        <translation>Schreibweise prüfen</translation>
    </message>
    <message>
        <source>Call the person, or reach them another way, and ask for an address that works.</source>
        <translation>Rufen Sie die Person an oder erreichen Sie sie auf anderem Weg, und fragen Sie nach einer Adresse, die funktioniert.</translation>
    </message>
    <message>
        <source>Reach them another way</source>
        <translation>Anders erreichen</translation>
    </message>
    <message>
        <source>Tell the person what happened: only they, or whoever runs their mail, can change it.</source>
        <translation>Sagen Sie der Person, was geschehen ist: Nur sie selbst oder der Betreiber ihres Postfachs kann es ändern.</translation>
    </message>
    <message>
        <source>Tell the recipient</source>
        <translation>Empfänger informieren</translation>
    </message>
    <message>
        <source>Ask the person to have your address allowed by whoever looks after their mail.</source>
        <translation>Bitten Sie die Person, Ihre Adresse von der Stelle freigeben zu lassen, die ihr Postfach betreut.</translation>
    </message>
    <message>
        <source>Ask them to accept your mail</source>
        <translation>Um Freigabe bitten</translation>
    </message>
    <message>
        <source>Wait. The mail system tries again by itself; sending a second copy does not make it faster.</source>
        <translation>Warten Sie. Das Mailsystem versucht es von selbst wieder; wenn Sie die Nachricht noch einmal senden, geht es auch nicht schneller.</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Warten</translation>
    </message>
    <message>
        <source>Send the message again later, for example tomorrow.</source>
        <translation>Senden Sie die Nachricht später noch einmal, zum Beispiel morgen.</translation>
    </message>
    <message>
        <source>Send again later</source>
        <translation>Später noch einmal senden</translation>
    </message>
    <message>
        <source>Make the message smaller: fewer or smaller attachments, or a link to the file instead.</source>
        <translation>Machen Sie die Nachricht kleiner: weniger oder kleinere Anhänge, oder stattdessen einen Link zur Datei.</translation>
    </message>
    <message>
        <source>Make it smaller</source>
        <translation>Kleiner machen</translation>
    </message>
    <message>
        <source>Send it again in plainer words, with fewer links and without that kind of attachment.</source>
        <translation>Senden Sie sie noch einmal in schlichteren Worten, mit weniger Links und ohne einen solchen Anhang.</translation>
    </message>
    <message>
        <source>Change the content</source>
        <translation>Inhalt ändern</translation>
    </message>
    <message>
        <source>Let an up-to-date virus scanner check the attachment and your computer before you send anything else.</source>
        <translation>Lassen Sie den Anhang und Ihren Computer von einem aktuellen Virenscanner prüfen, bevor Sie etwas anderes senden.</translation>
    </message>
    <message>
        <source>Scan for viruses</source>
        <translation>Auf Viren prüfen</translation>
    </message>
    <message>
        <source>Send to fewer people at once, with some time in between.</source>
        <translation>Schreiben Sie an weniger Personen auf einmal, mit etwas Abstand dazwischen.</translation>
    </message>
    <message>
        <source>Send to fewer at once</source>
        <translation>An weniger auf einmal senden</translation>
    </message>
    <message>
        <source>Ask whoever runs the domain of your address to check its SPF, DKIM and DMARC records.</source>
        <extracomment>SPF, DKIM and DMARC are names of techniques and stay as they are.</extracomment>
        <translation>Bitten Sie den Betreiber der Domain Ihrer Adresse, deren Einträge für SPF, DKIM und DMARC zu prüfen.</translation>
    </message>
    <message>
        <source>Have your domain checked</source>
        <translation>Domain prüfen lassen</translation>
    </message>
    <message>
        <source>Check the settings for outgoing mail in your mail program: server, sign-in and sender address.</source>
        <translation>Prüfen Sie in Ihrem Mailprogramm die Einstellungen für ausgehende Mails: Server, Anmeldung und Absenderadresse.</translation>
    </message>
    <message>
        <source>Check outgoing settings</source>
        <translation>Postausgang prüfen</translation>
    </message>
    <message>
        <source>Show this notice to your own mail provider: they can see more and can take it up with the other side.</source>
        <translation>Zeigen Sie diese Meldung Ihrem Mail-Anbieter: Er sieht mehr und kann mit der Gegenseite reden.</translation>
    </message>
    <message>
        <source>Ask your provider</source>
        <translation>Anbieter fragen</translation>
    </message>
    <message>
        <source>If you did not send that much mail yourself, scan your devices and then change the password of your mail account.</source>
        <translation>Wenn Sie nicht selbst so viele Mails gesendet haben, prüfen Sie Ihre Geräte auf Viren und ändern Sie danach das Passwort Ihres Mailkontos.</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>Passwort ändern</translation>
    </message>
    <message>
        <source>Take the address off your lists and out of your address book.</source>
        <translation>Nehmen Sie die Adresse aus Ihren Verteilern und aus Ihrem Adressbuch.</translation>
    </message>
    <message>
        <source>Remove the address</source>
        <translation>Adresse entfernen</translation>
    </message>
    <message>
        <source>Use the new address that the notice names, and correct your address book.</source>
        <translation>Verwenden Sie die neue Adresse, die in der Meldung steht, und berichtigen Sie Ihr Adressbuch.</translation>
    </message>
    <message>
        <source>Use the new address</source>
        <translation>Neue Adresse verwenden</translation>
    </message>
    <message>
        <source>There is nothing you need to do.</source>
        <translation>Sie müssen nichts tun.</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Nichts zu tun</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>Only the recipient can change this.</source>
        <translation>Das kann nur der Empfänger ändern.</translation>
    </message>
    <message>
        <source>The recipient</source>
        <translation>Der Empfänger</translation>
    </message>
    <message>
        <source>Whoever runs the recipient&apos;s mail has to change something.</source>
        <translation>Der Mail-Anbieter des Empfängers muss etwas ändern.</translation>
    </message>
    <message>
        <source>Their provider</source>
        <translation>Sein Anbieter</translation>
    </message>
    <message>
        <source>Your own mail provider has to change something.</source>
        <translation>Ihr eigener Mail-Anbieter muss etwas ändern.</translation>
    </message>
    <message>
        <source>Your provider</source>
        <translation>Ihr Anbieter</translation>
    </message>
    <message>
        <source>Nobody needs to do anything at the moment.</source>
        <translation>Im Augenblick muss niemand etwas tun.</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>Check the spelling of the address. Did you mean %1?</source>
        <extracomment>%1 is an e-mail address that is probably what was meant.</extracomment>
        <translation>Prüfen Sie, wie die Adresse geschrieben ist. Meinten Sie %1?</translation>
    </message>
    <message>
        <source>Take %1 off your lists and out of your address book.</source>
        <extracomment>%1 is an e-mail address.</extracomment>
        <translation>Nehmen Sie %1 aus Ihren Verteilern und aus Ihrem Adressbuch.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <extracomment>%1 is an e-mail address that is probably what was meant.</extracomment>
        <translation>Meinten Sie %1?</translation>
    </message>
    <message>
        <source>The next step is yours.</source>
        <extracomment>Whose move it is: a full sentence, then one or two words for a table.</extracomment>
        <translation>Der nächste Schritt liegt bei Ihnen.</translation>
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
        <translation>GMX, WEB.DE, IONOS oder mail.com</translation>
    </message>
    <message>
        <source>Orange or La Poste</source>
        <translation>Orange oder La Poste</translation>
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
        <translation>Sperrlisten</translation>
    </message>
    <message>
        <source>The message was accepted.</source>
        <translation>Die Nachricht wurde angenommen.</translation>
    </message>
    <message>
        <source>A temporary problem: the same message may pass later.</source>
        <translation>Ein vorübergehendes Hindernis: Dieselbe Nachricht kann später durchkommen.</translation>
    </message>
    <message>
        <source>A permanent refusal: sending the same message again does not help.</source>
        <translation>Eine endgültige Ablehnung: Dieselbe Nachricht noch einmal zu senden hilft nicht.</translation>
    </message>
    <message>
        <source>A mark that this mail system uses for itself.</source>
        <translation>Ein Zeichen, das dieses Mailsystem für sich selbst verwendet.</translation>
    </message>
    <message>
        <source>%1 For now: it may work later.</source>
        <extracomment>%1 is a full sentence about what happened.</extracomment>
        <translation>%1 Nur vorerst: Später kann es gehen.</translation>
    </message>
    <message>
        <source>%1 For good: trying again does not help.</source>
        <extracomment>%1 is a full sentence about what happened.</extracomment>
        <translation>%1 Endgültig: Noch einmal zu versuchen hilft nicht.</translation>
    </message>
    <message>
        <source>This answer was written by one of Google&apos;s mail servers.</source>
        <extracomment>What a code of one mail provider means. Names of providers stay as they are.</extracomment>
        <translation>Diese Antwort schrieb ein Mailserver von Google.</translation>
    </message>
    <message>
        <source>At Google, a rule made by the administrator of the recipient&apos;s organisation caused this answer.</source>
        <translation>Bei Google führte eine Regel des Administrators in der Organisation des Empfängers zu dieser Antwort.</translation>
    </message>
    <message>
        <source>Gmail says that this person is getting too much mail just now, or that a relay&apos;s limit for the moment is used up.</source>
        <translation>Laut Gmail bekommt diese Person gerade zu viele Mails, oder die Grenze eines Weiterleitungsdienstes ist für den Augenblick erreicht.</translation>
    </message>
    <message>
        <source>Gmail says that the recipient has no storage left. The message can be delivered once they make room.</source>
        <translation>Laut Gmail hat der Empfänger keinen Speicherplatz mehr. Die Nachricht kann zugestellt werden, sobald er Platz schafft.</translation>
    </message>
    <message>
        <source>Gmail says that the recipient has no storage left and has not used the account for long. Mail is no longer kept for them.</source>
        <translation>Laut Gmail hat der Empfänger keinen Speicherplatz mehr und das Konto lange nicht benutzt. Mails werden für ihn nicht mehr aufbewahrt.</translation>
    </message>
    <message>
        <source>Gmail says that it has no account of this name. Look for slips and for blanks in the address.</source>
        <translation>Laut Gmail gibt es kein Konto dieses Namens. Achten Sie auf Tippfehler und Leerzeichen in der Adresse.</translation>
    </message>
    <message>
        <source>Gmail says that it cannot find the part of the address after the @.</source>
        <translation>Laut Gmail ist der Teil der Adresse nach dem @ nicht zu finden.</translation>
    </message>
    <message>
        <source>Gmail says that the recipient&apos;s address is not written as an address must be.</source>
        <translation>Laut Gmail ist die Adresse des Empfängers nicht so geschrieben, wie eine Adresse sein muss.</translation>
    </message>
    <message>
        <source>Gmail says that the sender&apos;s address is not written as an address must be.</source>
        <translation>Laut Gmail ist die Adresse des Absenders nicht so geschrieben, wie eine Adresse sein muss.</translation>
    </message>
    <message>
        <source>Gmail says that this account is switched off or has not been used for long.</source>
        <translation>Laut Gmail ist dieses Konto abgeschaltet oder lange nicht benutzt worden.</translation>
    </message>
    <message>
        <source>Gmail says that this person is getting more mail than it accepts at a time.</source>
        <translation>Laut Gmail bekommt diese Person mehr Mails, als auf einmal angenommen werden.</translation>
    </message>
    <message>
        <source>Gmail says that the message, its attachments or its header lines are too big.</source>
        <translation>Laut Gmail sind die Nachricht, ihre Anhänge oder ihre Kopfzeilen zu groß.</translation>
    </message>
    <message>
        <source>Gmail says that the message is bigger than it accepts.</source>
        <translation>Laut Gmail ist die Nachricht größer, als dort angenommen wird.</translation>
    </message>
    <message>
        <source>Gmail says that this account&apos;s daily limit for sending is reached; it is free again within 24 hours. If you did not send that much, somebody else may be using the account.</source>
        <translation>Laut Gmail ist das Tageslimit dieses Kontos für das Senden erreicht; innerhalb von 24 Stunden ist es wieder frei. Wenn Sie nicht so viel gesendet haben, benutzt vielleicht jemand anderes das Konto.</translation>
    </message>
    <message>
        <source>Google says that this user has reached the daily limit of the organisation&apos;s relay service.</source>
        <translation>Laut Google hat dieser Benutzer das Tageslimit des Weiterleitungsdienstes der Organisation erreicht.</translation>
    </message>
    <message>
        <source>Google says that the organisation has reached the daily limit of its relay service.</source>
        <translation>Laut Google hat die Organisation das Tageslimit ihres Weiterleitungsdienstes erreicht.</translation>
    </message>
    <message>
        <source>Gmail says that one message had more recipients than this sender may use.</source>
        <translation>Laut Gmail hatte eine Nachricht mehr Empfänger, als dieser Absender haben darf.</translation>
    </message>
    <message>
        <source>Gmail says that the message had too many recipients in one go. Send it to fewer at a time.</source>
        <translation>Laut Gmail hatte die Nachricht zu viele Empfänger auf einmal. Senden Sie sie an weniger zugleich.</translation>
    </message>
    <message>
        <source>Gmail says that the message has been passed on more than 50 times: it was going round in a circle.</source>
        <translation>Laut Gmail wurde die Nachricht mehr als 50 Mal weitergegeben: Sie lief im Kreis.</translation>
    </message>
    <message>
        <source>Gmail says that the message is not built as mail must be.</source>
        <translation>Laut Gmail ist die Nachricht nicht so aufgebaut, wie eine Mail sein muss.</translation>
    </message>
    <message>
        <source>Google says that it has suspended this sending account because it was misused.</source>
        <translation>Laut Google ist dieses sendende Konto gesperrt, weil es missbraucht wurde.</translation>
    </message>
    <message>
        <source>Google says that this account may not send: it is switched off, or not registered with the organisation.</source>
        <translation>Laut Google darf dieses Konto nicht senden: Es ist abgeschaltet oder nicht bei der Organisation registriert.</translation>
    </message>
    <message>
        <source>Google says that the organisation&apos;s relay service is not set up for this sender.</source>
        <translation>Laut Google ist der Weiterleitungsdienst der Organisation für diesen Absender nicht eingerichtet.</translation>
    </message>
    <message>
        <source>Gmail says that the message holds a kind of attachment that it never accepts, because such files are often dangerous.</source>
        <translation>Laut Gmail enthält die Nachricht eine Art von Anhang, die dort nie angenommen wird, weil solche Dateien oft gefährlich sind.</translation>
    </message>
    <message>
        <source>Gmail says that the message looks like unwanted mail.</source>
        <translation>Laut Gmail sieht die Nachricht nach unerwünschter Werbung aus.</translation>
    </message>
    <message>
        <source>Gmail says that the server or the domain from which the message came has a bad reputation.</source>
        <translation>Laut Gmail hat der Server oder die Domain, von der die Nachricht kam, einen schlechten Ruf.</translation>
    </message>
    <message>
        <source>Gmail says that the message came straight from a home connection. Ordinary mail comes through a provider&apos;s mail server; infected computers send like this.</source>
        <translation>Laut Gmail kam die Nachricht direkt von einem privaten Internetanschluss. Ordentliche Mails kommen über den Mailserver eines Anbieters; verseuchte Computer senden so.</translation>
    </message>
    <message>
        <source>Gmail says that much unwanted mail has come from the sending server or domain lately, and that it takes less or nothing from there.</source>
        <translation>Laut Gmail kamen zuletzt viele unerwünschte Mails vom sendenden Server oder seiner Domain; von dort wird weniger oder nichts angenommen.</translation>
    </message>
    <message>
        <source>Google says that a rule made by an administrator does not allow mail between these two addresses.</source>
        <translation>Laut Google lässt eine Regel des Administrators keine Mails zwischen diesen beiden Adressen zu.</translation>
    </message>
    <message>
        <source>Gmail says that the header lines of the message are not as the rules for mail ask.</source>
        <translation>Laut Gmail sind die Kopfzeilen der Nachricht nicht so, wie die Regeln für Mails es verlangen.</translation>
    </message>
    <message>
        <source>Gmail has put the message off because the sending server, its domain or the content looked suspicious.</source>
        <translation>Gmail hat die Nachricht zurückgestellt, weil der sendende Server, seine Domain oder der Inhalt verdächtig aussah.</translation>
    </message>
    <message>
        <source>Gmail says that the sending server has no proper name of its own (no reverse entry).</source>
        <translation>Laut Gmail hat der sendende Server keinen richtigen eigenen Namen (keinen Rückwärtseintrag).</translation>
    </message>
    <message>
        <source>Gmail says that the list of servers allowed to send for the domain (SPF) looks suspicious.</source>
        <translation>Laut Gmail sieht die Liste der Server, die für die Domain senden dürfen (SPF), verdächtig aus.</translation>
    </message>
    <message>
        <source>Gmail says that nothing proves who sent the message. For mail that you never wrote, this is a sign that the sender was forged.</source>
        <translation>Laut Gmail belegt nichts, wer die Nachricht gesendet hat. Bei Mails, die Sie nie geschrieben haben, ist das ein Hinweis auf einen gefälschten Absender.</translation>
    </message>
    <message>
        <source>Gmail says that the sender&apos;s domain must name the servers that may send for it (SPF).</source>
        <translation>Laut Gmail muss die Domain des Absenders die Server nennen, die für sie senden dürfen (SPF).</translation>
    </message>
    <message>
        <source>Gmail says that it takes mail from this sender over an encrypted connection only.</source>
        <translation>Laut Gmail werden Mails von diesem Absender nur über eine verschlüsselte Verbindung angenommen.</translation>
    </message>
    <message>
        <source>Gmail says that the message must bear a signature of the sender&apos;s domain (DKIM).</source>
        <translation>Laut Gmail muss die Nachricht eine Signatur der Domain des Absenders tragen (DKIM).</translation>
    </message>
    <message>
        <source>Gmail says that the address shown as the sender is not the one that was proven.</source>
        <translation>Laut Gmail ist die Adresse, die als Absender gezeigt wird, nicht die bestätigte.</translation>
    </message>
    <message>
        <source>Gmail says that the sender&apos;s domain must publish how to treat unproven mail (DMARC).</source>
        <translation>Laut Gmail muss die Domain des Absenders veröffentlichen, wie mit Mails umzugehen ist, deren Absender nicht bestätigt ist (DMARC).</translation>
    </message>
    <message>
        <source>Gmail says that it did not accept the user name and password.</source>
        <translation>Laut Gmail wurden Benutzername und Passwort nicht angenommen.</translation>
    </message>
    <message>
        <source>Gmail says that an app password, or a sign-in with the web browser, is needed.</source>
        <translation>Laut Gmail ist ein App-Passwort oder eine Anmeldung mit dem Webbrowser nötig.</translation>
    </message>
    <message>
        <source>Google has locked the sign-in until the owner signs in with a web browser. Do so, and look there whether somebody else has used the account.</source>
        <translation>Google hat die Anmeldung gesperrt, bis sich der Inhaber mit einem Webbrowser anmeldet. Tun Sie das und sehen Sie dort nach, ob jemand anderes das Konto benutzt hat.</translation>
    </message>
    <message>
        <source>Gmail says that too many sign-ins were tried; later it works again.</source>
        <translation>Laut Gmail wurden zu viele Anmeldungen versucht; später geht es wieder.</translation>
    </message>
    <message>
        <source>Microsoft&apos;s server is not ready to take mail for this recipient at the moment.</source>
        <translation>Der Server von Microsoft kann im Augenblick keine Mails für diesen Empfänger annehmen.</translation>
    </message>
    <message>
        <source>Microsoft says that the connection to the other mail system broke or was never answered.</source>
        <translation>Laut Microsoft ist die Verbindung zum anderen Mailsystem abgebrochen, oder es kam nie eine Antwort.</translation>
    </message>
    <message>
        <source>Microsoft says that the other mail system refused the connection.</source>
        <translation>Laut Microsoft hat das andere Mailsystem die Verbindung abgelehnt.</translation>
    </message>
    <message>
        <source>Microsoft says that it gave up after many attempts.</source>
        <translation>Microsoft hat es nach vielen Versuchen aufgegeben.</translation>
    </message>
    <message>
        <source>Microsoft says that the message had more than 200 recipients in one domain.</source>
        <translation>Laut Microsoft hatte die Nachricht mehr als 200 Empfänger in einer Domain.</translation>
    </message>
    <message>
        <source>Microsoft says that mail over this kind of connection must be proven with SPF or DKIM.</source>
        <translation>Laut Microsoft müssen Mails über eine solche Verbindung mit SPF oder DKIM belegt sein.</translation>
    </message>
    <message>
        <source>Microsoft has noticed unusual activity and takes less mail from the sending server for now.</source>
        <translation>Microsoft hat ungewöhnliche Aktivität bemerkt und nimmt vorerst weniger Mails vom sendenden Server an.</translation>
    </message>
    <message>
        <source>Microsoft distrusts the sending server&apos;s address and takes less mail from it for now.</source>
        <translation>Microsoft misstraut der Adresse des sendenden Servers und nimmt vorerst weniger Mails von ihr an.</translation>
    </message>
    <message>
        <source>Microsoft takes less mail from the sending server for now, because of the server&apos;s bad reputation.</source>
        <translation>Microsoft nimmt vorerst weniger Mails vom sendenden Server an, weil dieser einen schlechten Ruf hat.</translation>
    </message>
    <message>
        <source>Microsoft passes on that the other mail system reported an error.</source>
        <translation>Microsoft gibt weiter, dass das andere Mailsystem einen Fehler gemeldet hat.</translation>
    </message>
    <message>
        <source>Microsoft says that the sender was refused or the recipient could not be found.</source>
        <translation>Laut Microsoft wurde der Absender abgelehnt oder der Empfänger nicht gefunden.</translation>
    </message>
    <message>
        <source>Microsoft says that there is no such mailbox. If your mail program completed the address by itself, delete that entry and type it anew.</source>
        <translation>Laut Microsoft gibt es kein solches Postfach. Wenn Ihr Mailprogramm die Adresse von selbst ergänzt hat, löschen Sie diesen Vorschlag und tippen Sie die Adresse neu ein.</translation>
    </message>
    <message>
        <source>Microsoft says that the recipient&apos;s address is not written as an address must be.</source>
        <translation>Laut Microsoft ist die Adresse des Empfängers nicht so geschrieben, wie eine Adresse sein muss.</translation>
    </message>
    <message>
        <source>Microsoft says that the address is in a domain that exists for examples only.</source>
        <translation>Laut Microsoft liegt die Adresse in einer Domain, die es nur als Beispiel gibt.</translation>
    </message>
    <message>
        <source>Microsoft says that the part after the @ lacks its ending, such as .com.</source>
        <translation>Laut Microsoft fehlt dem Teil nach dem @ die Endung, etwa .com.</translation>
    </message>
    <message>
        <source>Microsoft says that the sender&apos;s address is wrong.</source>
        <translation>Laut Microsoft ist die Adresse des Absenders falsch.</translation>
    </message>
    <message>
        <source>Microsoft says that this account may not send any more because too much unwanted mail came from it, usually after somebody else got hold of the password. The organisation&apos;s administrator must lift it.</source>
        <translation>Laut Microsoft darf dieses Konto nicht mehr senden, weil zu viele unerwünschte Mails von ihm kamen, meist, nachdem jemand anderes an das Passwort gekommen ist. Der Administrator der Organisation muss die Sperre aufheben.</translation>
    </message>
    <message>
        <source>Microsoft says that nobody in that organisation has this address.</source>
        <translation>Laut Microsoft hat in dieser Organisation niemand diese Adresse.</translation>
    </message>
    <message>
        <source>Microsoft says that the address fits more than one mailbox.</source>
        <translation>Laut Microsoft passt die Adresse auf mehr als ein Postfach.</translation>
    </message>
    <message>
        <source>Microsoft says that this account has written to as many people as it may in one day.</source>
        <translation>Laut Microsoft hat dieses Konto an so viele Personen geschrieben, wie es an einem Tag darf.</translation>
    </message>
    <message>
        <source>Microsoft says that this account has sent more than it may. If you did not send that much, somebody else may be using it.</source>
        <translation>Laut Microsoft hat dieses Konto mehr gesendet, als es darf. Wenn Sie nicht so viel gesendet haben, benutzt es vielleicht jemand anderes.</translation>
    </message>
    <message>
        <source>Microsoft says that the recipient&apos;s mailbox is full.</source>
        <translation>Laut Microsoft ist das Postfach des Empfängers voll.</translation>
    </message>
    <message>
        <source>Microsoft says that this account sent to an enormous number of people. Most likely somebody else has the password.</source>
        <translation>Laut Microsoft hat dieses Konto an ungeheuer viele Personen gesendet. Sehr wahrscheinlich hat jemand anderes das Passwort.</translation>
    </message>
    <message>
        <source>Microsoft says that the message is bigger than this recipient may get.</source>
        <translation>Laut Microsoft ist die Nachricht größer, als dieser Empfänger bekommen darf.</translation>
    </message>
    <message>
        <source>Microsoft says that this recipient has got as much mail as it accepts in an hour.</source>
        <translation>Laut Microsoft hat dieser Empfänger so viele Mails bekommen, wie in einer Stunde angenommen werden.</translation>
    </message>
    <message>
        <source>Microsoft says that the archive for copies of mail is switched off.</source>
        <translation>Laut Microsoft ist das Archiv für Kopien von Mails abgeschaltet.</translation>
    </message>
    <message>
        <source>Microsoft says that the message is too big.</source>
        <translation>Laut Microsoft ist die Nachricht zu groß.</translation>
    </message>
    <message>
        <source>Microsoft says that the recipient&apos;s mail system is set up so that mail runs in a circle.</source>
        <translation>Laut Microsoft ist das Mailsystem des Empfängers so eingestellt, dass Mails im Kreis laufen.</translation>
    </message>
    <message>
        <source>Microsoft says that it is not responsible for this domain: the domain points to the wrong mail system.</source>
        <translation>Laut Microsoft ist dieser Server für die Domain nicht zuständig: Die Domain verweist auf das falsche Mailsystem.</translation>
    </message>
    <message>
        <source>Microsoft words it as &quot;access denied&quot;, but it means that nobody in that organisation has this address.</source>
        <translation>Microsoft schreibt „access denied“ (Zugriff verweigert), meint aber, dass in dieser Organisation niemand diese Adresse hat.</translation>
    </message>
    <message>
        <source>Microsoft says that it finds no mail system for this domain.</source>
        <translation>Laut Microsoft ist für diese Domain kein Mailsystem zu finden.</translation>
    </message>
    <message>
        <source>Microsoft says that the message was going round in a circle.</source>
        <translation>Laut Microsoft lief die Nachricht im Kreis.</translation>
    </message>
    <message>
        <source>Microsoft says that its own programs passed the message on too often.</source>
        <translation>Laut Microsoft haben eigene Programme die Nachricht zu oft weitergegeben.</translation>
    </message>
    <message>
        <source>Microsoft says that the part of the address after the @ does not exist.</source>
        <translation>Laut Microsoft gibt es den Teil der Adresse nach dem @ nicht.</translation>
    </message>
    <message>
        <source>Microsoft says that the message had too many recipients.</source>
        <translation>Laut Microsoft hatte die Nachricht zu viele Empfänger.</translation>
    </message>
    <message>
        <source>Microsoft says that the program that sent the message ends its lines wrongly.</source>
        <translation>Laut Microsoft beendet das Programm, das die Nachricht gesendet hat, seine Zeilen falsch.</translation>
    </message>
    <message>
        <source>Microsoft says that this sender may not write to this recipient or group, or that a rule turned the message away.</source>
        <translation>Laut Microsoft darf dieser Absender diesem Empfänger oder dieser Gruppe nicht schreiben, oder eine Regel hat die Nachricht abgewiesen.</translation>
    </message>
    <message>
        <source>Microsoft says that this server does not pass mail on for the sender. The sender may also have been forged.</source>
        <translation>Laut Microsoft gibt dieser Server für den Absender keine Mails weiter. Der Absender kann auch gefälscht sein.</translation>
    </message>
    <message>
        <source>Microsoft says that the sender was not signed in.</source>
        <translation>Laut Microsoft war der Absender nicht angemeldet.</translation>
    </message>
    <message>
        <source>Outlook.com says that part of the network from which the message came is on its block list.</source>
        <translation>Laut Outlook.com steht ein Teil des Netzes, aus dem die Nachricht kam, auf der eigenen Sperrliste.</translation>
    </message>
    <message>
        <source>Microsoft says that the two mail systems could not sign in to each other.</source>
        <translation>Laut Microsoft konnten sich die beiden Mailsysteme nicht beieinander anmelden.</translation>
    </message>
    <message>
        <source>Microsoft says that this recipient takes mail from inside the organisation only.</source>
        <translation>Laut Microsoft nimmt dieser Empfänger nur Mails aus der Organisation selbst an.</translation>
    </message>
    <message>
        <source>Microsoft says that this shared folder takes mail from inside the organisation only.</source>
        <translation>Laut Microsoft nimmt dieser gemeinsame Ordner nur Mails aus der Organisation selbst an.</translation>
    </message>
    <message>
        <source>Microsoft says that only certain senders may write to this group, and this one is not among them.</source>
        <translation>Laut Microsoft dürfen nur bestimmte Absender an diese Gruppe schreiben, und dieser gehört nicht dazu.</translation>
    </message>
    <message>
        <source>Microsoft says that this group takes mail from inside the organisation only.</source>
        <translation>Laut Microsoft nimmt diese Gruppe nur Mails aus der Organisation selbst an.</translation>
    </message>
    <message>
        <source>Microsoft says that this mailbox takes mail from inside the organisation only.</source>
        <translation>Laut Microsoft nimmt dieses Postfach nur Mails aus der Organisation selbst an.</translation>
    </message>
    <message>
        <source>Microsoft says that this address takes mail from inside the organisation only.</source>
        <translation>Laut Microsoft nimmt diese Adresse nur Mails aus der Organisation selbst an.</translation>
    </message>
    <message>
        <source>Microsoft says that the message came from a server that the sender&apos;s domain does not list. The sender may have been forged.</source>
        <translation>Laut Microsoft kam die Nachricht von einem Server, den die Domain des Absenders nicht nennt. Der Absender kann gefälscht sein.</translation>
    </message>
    <message>
        <source>Microsoft says that the sending server has no proper name of its own.</source>
        <translation>Laut Microsoft hat der sendende Server keinen richtigen eigenen Namen.</translation>
    </message>
    <message>
        <source>Microsoft says that a device or program, such as a scanner, sends without signing in.</source>
        <translation>Laut Microsoft sendet ein Gerät oder Programm, etwa ein Scanner, ohne sich anzumelden.</translation>
    </message>
    <message>
        <source>Microsoft says that the connection between two mail systems of the organisation is set up wrongly.</source>
        <translation>Laut Microsoft ist die Verbindung zwischen zwei Mailsystemen der Organisation falsch eingerichtet.</translation>
    </message>
    <message>
        <source>Microsoft says that the organisation takes this domain&apos;s mail from certain servers only.</source>
        <translation>Laut Microsoft nimmt die Organisation Mails dieser Domain nur von bestimmten Servern an.</translation>
    </message>
    <message>
        <source>Microsoft says that the certificate of the receiving server is missing, expired or does not fit.</source>
        <translation>Laut Microsoft ist das Zertifikat des empfangenden Servers abgelaufen, passt nicht oder fehlt.</translation>
    </message>
    <message>
        <source>Microsoft has banned this sender because unwanted mail came from it.</source>
        <translation>Microsoft hat diesen Absender gesperrt, weil unerwünschte Mails von ihm kamen.</translation>
    </message>
    <message>
        <source>Microsoft has banned this sender.</source>
        <translation>Microsoft hat diesen Absender gesperrt.</translation>
    </message>
    <message>
        <source>Microsoft says that the recipient&apos;s address is not valid.</source>
        <translation>Laut Microsoft ist die Adresse des Empfängers nicht gültig.</translation>
    </message>
    <message>
        <source>Microsoft says that mail to this recipient is banned.</source>
        <translation>Laut Microsoft sind Mails an diesen Empfänger gesperrt.</translation>
    </message>
    <message>
        <source>Microsoft says that the sending computer introduced itself with a false name, as infected computers do.</source>
        <translation>Laut Microsoft hat sich der sendende Computer mit einem falschen Namen vorgestellt, wie es verseuchte Computer tun.</translation>
    </message>
    <message>
        <source>Microsoft says that the recipient&apos;s organisation has blocked the sending server.</source>
        <translation>Laut Microsoft hat die Organisation des Empfängers den sendenden Server gesperrt.</translation>
    </message>
    <message>
        <source>Microsoft says that more mail came from that network than it accepts.</source>
        <translation>Laut Microsoft kamen aus diesem Netz mehr Mails, als angenommen werden.</translation>
    </message>
    <message>
        <source>Microsoft says that the sender could not be proven, and that the sender&apos;s domain asks to refuse such mail. The sender may have been forged.</source>
        <translation>Laut Microsoft war der Absender nicht zu belegen, und die Domain des Absenders bittet, solche Mails abzulehnen. Der Absender kann gefälscht sein.</translation>
    </message>
    <message>
        <source>Microsoft says that the recipient takes no mail over this kind of connection.</source>
        <translation>Laut Microsoft nimmt der Empfänger über eine solche Verbindung keine Mails an.</translation>
    </message>
    <message>
        <source>Microsoft has banned the sending server or account.</source>
        <translation>Microsoft hat den sendenden Server oder das Konto gesperrt.</translation>
    </message>
    <message>
        <source>Microsoft says that the message names no proper sender.</source>
        <translation>Laut Microsoft nennt die Nachricht keinen richtigen Absender.</translation>
    </message>
    <message>
        <source>Microsoft says that the recipient&apos;s organisation has put this sender on its own block list.</source>
        <translation>Laut Microsoft hat die Organisation des Empfängers diesen Absender auf ihre eigene Sperrliste gesetzt.</translation>
    </message>
    <message>
        <source>Microsoft says that whoever sends many messages must prove them with SPF, DKIM and DMARC.</source>
        <translation>Laut Microsoft muss, wer viele Nachrichten sendet, sie mit SPF, DKIM und DMARC belegen.</translation>
    </message>
    <message>
        <source>Microsoft has banned the sending server. Its operator can ask for it to be lifted.</source>
        <translation>Microsoft hat den sendenden Server gesperrt. Sein Betreiber kann um Aufhebung bitten.</translation>
    </message>
    <message>
        <source>Microsoft has stopped the whole organisation from sending, because most of its mail looked suspicious. Only an administrator can have it lifted.</source>
        <translation>Microsoft hat das Senden für die ganze Organisation gestoppt, weil die meisten Mails von dort verdächtig aussahen. Nur ein Administrator kann das aufheben lassen.</translation>
    </message>
    <message>
        <source>Microsoft says that the organisation has sent too much unwanted or bulk mail. Only an administrator can have it lifted.</source>
        <translation>Laut Microsoft hat die Organisation zu viele unerwünschte oder Massenmails gesendet. Nur ein Administrator kann das aufheben lassen.</translation>
    </message>
    <message>
        <source>Microsoft does not take mail from this server yet, as happens to new or trial customers. It does not mean that anybody was hacked.</source>
        <translation>Microsoft nimmt von diesem Server noch keine Mails an, wie es bei neuen oder Probekunden vorkommt. Das heißt nicht, dass jemand gehackt wurde.</translation>
    </message>
    <message>
        <source>Microsoft has stopped the sender, because it sends for domains that are not registered with the organisation.</source>
        <translation>Microsoft hat den Absender gestoppt, weil er für Domains sendet, die nicht bei der Organisation registriert sind.</translation>
    </message>
    <message>
        <source>Microsoft says that a rule of the organisation&apos;s administrator turned the message away.</source>
        <translation>Laut Microsoft hat eine Regel des Administrators der Organisation die Nachricht abgewiesen.</translation>
    </message>
    <message>
        <source>GoDaddy says that the sending server opened too many connections, or that its own servers are busy.</source>
        <extracomment>What a code of one mail provider means. Names of providers stay as they are.</extracomment>
        <translation>Laut GoDaddy hat der sendende Server zu viele Verbindungen geöffnet, oder die eigenen Server sind überlastet.</translation>
    </message>
    <message>
        <source>GoDaddy says that the sending server is on the Cloudmark block list.</source>
        <translation>Laut GoDaddy steht der sendende Server auf der Sperrliste von Cloudmark.</translation>
    </message>
    <message>
        <source>GoDaddy says that the sending server is on the Spamhaus block list.</source>
        <translation>Laut GoDaddy steht der sendende Server auf der Sperrliste von Spamhaus.</translation>
    </message>
    <message>
        <source>GoDaddy says that the sending server has no proper name of its own.</source>
        <translation>Laut GoDaddy hat der sendende Server keinen richtigen eigenen Namen.</translation>
    </message>
    <message>
        <source>GoDaddy has blocked the sending server for an hour or a day, because spam came from it.</source>
        <translation>GoDaddy hat den sendenden Server für eine Stunde oder einen Tag gesperrt, weil Spam von ihm kam.</translation>
    </message>
    <message>
        <source>GoDaddy has blocked the sending server for an hour or a day, because it wrote to many addresses that do not exist.</source>
        <translation>GoDaddy hat den sendenden Server für eine Stunde oder einen Tag gesperrt, weil er an viele Adressen schrieb, die es nicht gibt.</translation>
    </message>
    <message>
        <source>GoDaddy&apos;s filter took the message for spam.</source>
        <translation>Der Filter von GoDaddy hielt die Nachricht für Spam.</translation>
    </message>
    <message>
        <source>GoDaddy says that signing in is not possible at this server.</source>
        <translation>Laut GoDaddy kann man sich bei diesem Server nicht anmelden.</translation>
    </message>
    <message>
        <source>GoDaddy says that the sender&apos;s address is wrong.</source>
        <translation>Laut GoDaddy ist die Adresse des Absenders falsch.</translation>
    </message>
    <message>
        <source>GoDaddy says that the sender has reached a limit for messages or recipients.</source>
        <translation>Laut GoDaddy hat der Absender ein Limit für Nachrichten oder Empfänger erreicht.</translation>
    </message>
    <message>
        <source>GoDaddy says that the sender&apos;s domain does not list the sending server.</source>
        <translation>Laut GoDaddy nennt die Domain des Absenders den sendenden Server nicht.</translation>
    </message>
    <message>
        <source>GoDaddy found a virus in the message.</source>
        <translation>GoDaddy hat in der Nachricht einen Virus gefunden.</translation>
    </message>
    <message>
        <source>GMX, WEB.DE and their sister services name a page of theirs that describes the case.</source>
        <translation>GMX, WEB.DE und ihre Schwesterdienste nennen eine eigene Seite, die den Fall beschreibt.</translation>
    </message>
    <message>
        <source>GMX, WEB.DE or a sister service says that too much mail from there cannot be delivered: an outdated list, or a mailbox that somebody misuses.</source>
        <translation>Laut GMX, WEB.DE oder einem Schwesterdienst sind zu viele Mails von dort nicht zustellbar: wegen eines veralteten Verteilers oder eines Postfachs, das jemand missbraucht.</translation>
    </message>
    <message>
        <source>GMX, WEB.DE or a sister service says that too much came in a short time.</source>
        <translation>Laut GMX, WEB.DE oder einem Schwesterdienst kam zu viel in kurzer Zeit.</translation>
    </message>
    <message>
        <source>The servers of GMX, WEB.DE or a sister service have trouble at the moment.</source>
        <translation>Die Server von GMX, WEB.DE oder einem Schwesterdienst haben im Augenblick Schwierigkeiten.</translation>
    </message>
    <message>
        <source>GMX, WEB.DE or a sister service says that nobody has this address.</source>
        <translation>Laut GMX, WEB.DE oder einem Schwesterdienst hat niemand diese Adresse.</translation>
    </message>
    <message>
        <source>GMX, WEB.DE or a sister service says that the message came from a server that the sender&apos;s domain does not list. Usually the sender was forged.</source>
        <translation>Laut GMX, WEB.DE oder einem Schwesterdienst kam die Nachricht von einem Server, den die Domain des Absenders nicht nennt. Meist war der Absender gefälscht.</translation>
    </message>
    <message>
        <source>GMX, WEB.DE or a sister service has the sending server on a block list.</source>
        <translation>Bei GMX, WEB.DE oder einem Schwesterdienst steht der sendende Server auf einer Sperrliste.</translation>
    </message>
    <message>
        <source>GMX, WEB.DE or a sister service says that the sender could not be proven, and that the sender&apos;s domain asks to refuse such mail.</source>
        <translation>Laut GMX, WEB.DE oder einem Schwesterdienst war der Absender nicht zu belegen, und die Domain des Absenders bittet, solche Mails abzulehnen.</translation>
    </message>
    <message>
        <source>Orange or La Poste says that the sending server is on the Spamhaus block list.</source>
        <translation>Laut Orange oder La Poste steht der sendende Server auf der Sperrliste von Spamhaus.</translation>
    </message>
    <message>
        <source>Orange or La Poste says that the sending server has a bad reputation.</source>
        <translation>Laut Orange oder La Poste hat der sendende Server einen schlechten Ruf.</translation>
    </message>
    <message>
        <source>Orange or La Poste does not take mail from the sending server for now.</source>
        <translation>Orange oder La Poste nimmt vorerst keine Mails vom sendenden Server an.</translation>
    </message>
    <message>
        <source>Orange or La Poste says that the sending server opened too many connections.</source>
        <translation>Laut Orange oder La Poste hat der sendende Server zu viele Verbindungen geöffnet.</translation>
    </message>
    <message>
        <source>Orange or La Poste says that the sender must sign in.</source>
        <translation>Laut Orange oder La Poste muss sich der Absender anmelden.</translation>
    </message>
    <message>
        <source>Orange or La Poste says that the sender&apos;s domain does not list the sending server.</source>
        <translation>Laut Orange oder La Poste nennt die Domain des Absenders den sendenden Server nicht.</translation>
    </message>
    <message>
        <source>Orange or La Poste says that the sender&apos;s address is not valid.</source>
        <translation>Laut Orange oder La Poste ist die Adresse des Absenders nicht gültig.</translation>
    </message>
    <message>
        <source>Orange or La Poste says that nobody has this address.</source>
        <translation>Laut Orange oder La Poste hat niemand diese Adresse.</translation>
    </message>
    <message>
        <source>Orange or La Poste says that the recipient&apos;s mailbox is full.</source>
        <translation>Laut Orange oder La Poste ist das Postfach des Empfängers voll.</translation>
    </message>
    <message>
        <source>Orange or La Poste says that this mailbox is put away or blocked.</source>
        <translation>Laut Orange oder La Poste ist dieses Postfach stillgelegt oder gesperrt.</translation>
    </message>
    <message>
        <source>La Poste says that the sender&apos;s address does not belong to the account that signed in.</source>
        <translation>Laut La Poste gehört die Adresse des Absenders nicht zu dem Konto, das sich angemeldet hat.</translation>
    </message>
    <message>
        <source>Orange or La Poste asks to try again later.</source>
        <translation>Orange oder La Poste bittet, es später noch einmal zu versuchen.</translation>
    </message>
    <message>
        <source>Orange or La Poste took the message for spam.</source>
        <translation>Orange oder La Poste hielt die Nachricht für Spam.</translation>
    </message>
    <message>
        <source>Orange or La Poste says that the message is too big.</source>
        <translation>Laut Orange oder La Poste ist die Nachricht zu groß.</translation>
    </message>
    <message>
        <source>Orange or La Poste says that the sender could not be proven.</source>
        <translation>Laut Orange oder La Poste war der Absender nicht zu belegen.</translation>
    </message>
    <message>
        <source>La Poste does not accept the sending server.</source>
        <translation>La Poste akzeptiert den sendenden Server nicht.</translation>
    </message>
    <message>
        <source>Mail.ru took the message for spam.</source>
        <translation>Mail.ru hielt die Nachricht für Spam.</translation>
    </message>
    <message>
        <source>Mail.ru says that the recipient&apos;s mailbox is full.</source>
        <translation>Laut Mail.ru ist das Postfach des Empfängers voll.</translation>
    </message>
    <message>
        <source>Mail.ru says that nobody has this address.</source>
        <translation>Laut Mail.ru hat niemand diese Adresse.</translation>
    </message>
    <message>
        <source>Mail.ru gave up after many attempts.</source>
        <translation>Mail.ru hat es nach vielen Versuchen aufgegeben.</translation>
    </message>
    <message>
        <source>Mail.ru says that this domain takes no mail.</source>
        <translation>Laut Mail.ru nimmt diese Domain keine Mails an.</translation>
    </message>
    <message>
        <source>Mail.ru says that the sender&apos;s address does not exist. Forged mail often looks like this.</source>
        <translation>Laut Mail.ru gibt es die Adresse des Absenders nicht. Gefälschte Mails sehen oft so aus.</translation>
    </message>
    <message>
        <source>QQ Mail says that nobody has this address.</source>
        <translation>Laut QQ Mail hat niemand diese Adresse.</translation>
    </message>
    <message>
        <source>QQ Mail says that the recipient does not want mail from this sender.</source>
        <translation>Laut QQ Mail möchte der Empfänger keine Mails von diesem Absender.</translation>
    </message>
    <message>
        <source>QQ Mail says that the mailbox takes no mail now: it does not exist, or so much came that it is closed for a while.</source>
        <translation>Laut QQ Mail nimmt das Postfach zurzeit keine Mails an: Es existiert nicht, oder es kamen so viele, dass es eine Weile geschlossen ist.</translation>
    </message>
    <message>
        <source>QQ Mail does not accept the content of the message.</source>
        <translation>QQ Mail akzeptiert den Inhalt der Nachricht nicht.</translation>
    </message>
    <message>
        <source>QQ Mail takes the sender or the sending server for a source of spam.</source>
        <translation>QQ Mail hält den Absender oder den sendenden Server für eine Spamquelle.</translation>
    </message>
    <message>
        <source>QQ Mail thinks that the message is an echo of mail that somebody sent in another&apos;s name.</source>
        <translation>QQ Mail hält die Nachricht für ein Echo von Mails, die jemand im Namen eines anderen gesendet hat.</translation>
    </message>
    <message>
        <source>QQ Mail says that nothing proves who sent the message.</source>
        <translation>Laut QQ Mail belegt nichts, wer die Nachricht gesendet hat.</translation>
    </message>
    <message>
        <source>QQ Mail says that too much came from the sender in a short time.</source>
        <translation>Laut QQ Mail kam in kurzer Zeit zu viel vom Absender.</translation>
    </message>
    <message>
        <source>QQ Mail says that the message is too big.</source>
        <translation>Laut QQ Mail ist die Nachricht zu groß.</translation>
    </message>
    <message>
        <source>QQ Mail says that this mailbox is switched off.</source>
        <translation>Laut QQ Mail ist dieses Postfach abgeschaltet.</translation>
    </message>
    <message>
        <source>QQ Mail says that the address is not written as an address must be.</source>
        <translation>Laut QQ Mail ist die Adresse nicht so geschrieben, wie eine Adresse sein muss.</translation>
    </message>
    <message>
        <source>The recipient&apos;s filter (Mimecast) says that nothing proves who sent the message.</source>
        <translation>Laut dem Filter des Empfängers (Mimecast) belegt nichts, wer die Nachricht gesendet hat.</translation>
    </message>
    <message>
        <source>The recipient&apos;s filter (Mimecast) lets new senders wait for a while. The message passes at a later attempt.</source>
        <translation>Der Filter des Empfängers (Mimecast) lässt neue Absender eine Weile warten. Die Nachricht kommt bei einem späteren Versuch durch.</translation>
    </message>
    <message>
        <source>The recipient&apos;s filter (Mimecast) says that the sending server has a bad reputation.</source>
        <translation>Laut dem Filter des Empfängers (Mimecast) hat der sendende Server einen schlechten Ruf.</translation>
    </message>
    <message>
        <source>The recipient&apos;s filter (Mimecast) has blocked the sender.</source>
        <translation>Der Filter des Empfängers (Mimecast) hat den Absender gesperrt.</translation>
    </message>
    <message>
        <source>The recipient&apos;s organisation has blocked the sender in its filter (Mimecast). Ask them to allow your address.</source>
        <translation>Die Organisation des Empfängers hat den Absender in ihrem Filter (Mimecast) gesperrt. Bitten Sie sie, Ihre Adresse zuzulassen.</translation>
    </message>
    <message>
        <source>The recipient has put this sender on a personal block list.</source>
        <translation>Der Empfänger hat diesen Absender auf eine persönliche Sperrliste gesetzt.</translation>
    </message>
    <message>
        <source>The recipient&apos;s filter (Mimecast) says that the message claims to come from inside the recipient&apos;s organisation.</source>
        <translation>Laut dem Filter des Empfängers (Mimecast) gibt die Nachricht vor, aus der Organisation des Empfängers zu kommen.</translation>
    </message>
    <message>
        <source>The recipient&apos;s filter (Mimecast) did not let the content through.</source>
        <translation>Der Filter des Empfängers (Mimecast) hat den Inhalt nicht durchgelassen.</translation>
    </message>
    <message>
        <source>The recipient&apos;s organisation takes no mail from the network or country of the sending server.</source>
        <translation>Die Organisation des Empfängers nimmt keine Mails aus dem Netz oder Land des sendenden Servers an.</translation>
    </message>
    <message>
        <source>The recipient&apos;s filter (Mimecast) says that the message is too big.</source>
        <translation>Laut dem Filter des Empfängers (Mimecast) ist die Nachricht zu groß.</translation>
    </message>
    <message>
        <source>The recipient&apos;s filter (Mimecast) says that the message was going round in a circle.</source>
        <translation>Laut dem Filter des Empfängers (Mimecast) lief die Nachricht im Kreis.</translation>
    </message>
    <message>
        <source>The recipient&apos;s filter (Mimecast) is not responsible for this address.</source>
        <translation>Der Filter des Empfängers (Mimecast) ist für diese Adresse nicht zuständig.</translation>
    </message>
    <message>
        <source>The recipient&apos;s filter (Mimecast) takes no mail from the sending server for a while.</source>
        <translation>Der Filter des Empfängers (Mimecast) nimmt eine Weile keine Mails vom sendenden Server an.</translation>
    </message>
    <message>
        <source>The recipient&apos;s filter (Mimecast) takes no mail for this address for a while.</source>
        <translation>Der Filter des Empfängers (Mimecast) nimmt eine Weile keine Mails für diese Adresse an.</translation>
    </message>
    <message>
        <source>The sending server is on the Spamhaus list: it has sent spam, is infected, or is a home connection that should not send mail itself.</source>
        <translation>Der sendende Server steht auf der Liste von Spamhaus: Er hat Spam gesendet, ist verseucht oder ein privater Internetanschluss, der nicht selbst Mails senden sollte.</translation>
    </message>
    <message>
        <source>A domain or link in the message is on the Spamhaus list of bad domains.</source>
        <translation>Eine Domain oder ein Link in der Nachricht steht auf der Liste schlechter Domains von Spamhaus.</translation>
    </message>
    <message>
        <source>The sending server is on Barracuda&apos;s block list.</source>
        <translation>Der sendende Server steht auf der Sperrliste von Barracuda.</translation>
    </message>
    <message>
        <source>The sending server is on the SpamCop block list.</source>
        <translation>Der sendende Server steht auf der Sperrliste von SpamCop.</translation>
    </message>
    <message>
        <source>The sending server has a bad reputation at Cloudmark.</source>
        <translation>Der sendende Server hat bei Cloudmark einen schlechten Ruf.</translation>
    </message>
    <message>
        <source>The sending server has a bad reputation at Proofpoint.</source>
        <translation>Der sendende Server hat bei Proofpoint einen schlechten Ruf.</translation>
    </message>
    <message>
        <source>The sending server has a bad reputation at Trend Micro.</source>
        <translation>Der sendende Server hat bei Trend Micro einen schlechten Ruf.</translation>
    </message>
    <message>
        <source>The company that hosts the sender&apos;s mail (MailChannels) says that much spam came from this mailbox or server. Somebody else may be using the mailbox.</source>
        <translation>Laut dem Unternehmen, bei dem das Postfach des Absenders liegt (MailChannels), kam viel Spam aus diesem Postfach oder von diesem Server. Vielleicht benutzt jemand anderes das Postfach.</translation>
    </message>
    <message>
        <source>The sender&apos;s hosting company has put a brake on the whole domain: too much mail, or too much that failed, within an hour. If you did not send it, somebody else may be using a mailbox of the domain.</source>
        <translation>Das Unternehmen, bei dem das Postfach des Absenders liegt, bremst die ganze Domain: In einer Stunde kamen zu viele Mails, oder zu viele sind gescheitert. Wenn Sie das nicht gesendet haben, benutzt vielleicht jemand anderes ein Postfach der Domain.</translation>
    </message>
    <message>
        <source>The sender&apos;s provider (Forpsi) has stopped this mailbox for an hour because it seems to be misused.</source>
        <translation>Der Anbieter des Absenders (Forpsi) hat dieses Postfach für eine Stunde angehalten, weil es missbraucht zu werden scheint.</translation>
    </message>
    <message>
        <source>The filter in front of the recipient&apos;s mail system has blocked this sender.</source>
        <translation>Der Filter vor dem Mailsystem des Empfängers hat diesen Absender gesperrt.</translation>
    </message>
    <message>
        <source>The receiving side has the sending server on a block list.</source>
        <translation>Auf der Empfängerseite steht der sendende Server auf einer Sperrliste.</translation>
    </message>
    <message>
        <source>Outlook.com takes less mail from the sending server for now, because of too much mail or its bad reputation.</source>
        <extracomment>What a code of one mail provider means. Names of providers stay as they are.</extracomment>
        <translation>Outlook.com nimmt vorerst weniger Mails vom sendenden Server an, weil zu viele kamen oder sein Ruf schlecht ist.</translation>
    </message>
    <message>
        <source>Outlook.com says that the message looks like spam or that the sending server has a bad reputation.</source>
        <translation>Laut Outlook.com sieht die Nachricht wie Spam aus, oder der sendende Server hat einen schlechten Ruf.</translation>
    </message>
    <message>
        <source>Outlook.com says that the sending server tries out addresses, as collectors of addresses do.</source>
        <translation>Laut Outlook.com probiert der sendende Server Adressen durch, wie es Adressensammler tun.</translation>
    </message>
    <message>
        <source>Outlook.com says that anybody can send through that server, so that it gets misused.</source>
        <translation>Laut Outlook.com kann jeder über diesen Server senden, sodass er missbraucht wird.</translation>
    </message>
    <message>
        <source>Outlook.com says that many people complained about mail from that server.</source>
        <translation>Laut Outlook.com haben sich viele über Mails von diesem Server beschwert.</translation>
    </message>
    <message>
        <source>Outlook.com says that the message came straight from a home connection, as mail from infected computers does.</source>
        <translation>Laut Outlook.com kam die Nachricht direkt von einem privaten Internetanschluss, wie Mails von verseuchten Computern.</translation>
    </message>
    <message>
        <source>Outlook.com says that the sending computer is probably infected or misused.</source>
        <translation>Laut Outlook.com ist der sendende Computer wahrscheinlich verseucht oder wird missbraucht.</translation>
    </message>
    <message>
        <source>Outlook.com says that the sending server is on the Spamhaus block list.</source>
        <translation>Laut Outlook.com steht der sendende Server auf der Sperrliste von Spamhaus.</translation>
    </message>
    <message>
        <source>Yahoo has put the message off because of complaints, unusual amounts or the bad reputation of the sending server.</source>
        <translation>Yahoo hat die Nachricht zurückgestellt, wegen Beschwerden, ungewöhnlicher Mengen oder des schlechten Rufs des sendenden Servers.</translation>
    </message>
    <message>
        <source>Yahoo has put the message off: more mail than expected came from the sending server, or people complained about it.</source>
        <translation>Yahoo hat die Nachricht zurückgestellt: Vom sendenden Server kamen mehr Mails als erwartet, oder es gab Beschwerden.</translation>
    </message>
    <message>
        <source>Yahoo takes no mail from the sending server for now.</source>
        <translation>Yahoo nimmt vorerst keine Mails vom sendenden Server an.</translation>
    </message>
    <message>
        <source>Yahoo takes no mail from the sending server until its operator has settled it with them.</source>
        <translation>Yahoo nimmt keine Mails vom sendenden Server an, bis dessen Betreiber es mit Yahoo geklärt hat.</translation>
    </message>
    <message>
        <source>Yahoo says that the content, or a page it links to, looks like fraud or carries malware.</source>
        <translation>Laut Yahoo sieht der Inhalt oder eine verlinkte Seite nach Betrug aus oder enthält Schadprogramme.</translation>
    </message>
    <message>
        <source>Yahoo says that the sending server is on the Spamhaus block list.</source>
        <translation>Laut Yahoo steht der sendende Server auf der Sperrliste von Spamhaus.</translation>
    </message>
    <message>
        <source>Yahoo says that its rules do not allow this message; it does not tell which rule.</source>
        <translation>Laut Yahoo lassen die eigenen Regeln diese Nachricht nicht zu; welche Regel, wird nicht gesagt.</translation>
    </message>
    <message>
        <source>Yahoo says that nothing proves who sent the message.</source>
        <translation>Laut Yahoo belegt nichts, wer die Nachricht gesendet hat.</translation>
    </message>
    <message>
        <source>Yahoo says that nobody has this address.</source>
        <translation>Laut Yahoo hat niemand diese Adresse.</translation>
    </message>
    <message>
        <source>Yahoo says that this mailbox is switched off.</source>
        <translation>Laut Yahoo ist dieses Postfach abgeschaltet.</translation>
    </message>
    <message>
        <source>Yahoo says that this person is getting too much mail just now.</source>
        <translation>Laut Yahoo bekommt diese Person gerade zu viele Mails.</translation>
    </message>
    <message>
        <source>Yahoo&apos;s servers are busy at the moment.</source>
        <translation>Die Server von Yahoo sind im Augenblick überlastet.</translation>
    </message>
    <message>
        <source>Yahoo says that the part of the sender&apos;s address after the @ cannot be found.</source>
        <translation>Laut Yahoo ist der Teil der Absenderadresse nach dem @ nicht zu finden.</translation>
    </message>
    <message>
        <source>Yahoo says that the header lines of the message are not as the rules for mail ask.</source>
        <translation>Laut Yahoo sind die Kopfzeilen der Nachricht nicht so, wie die Regeln für Mails es verlangen.</translation>
    </message>
    <message>
        <source>Yahoo takes only so many messages in one go; the rest comes later.</source>
        <translation>Yahoo nimmt nur eine bestimmte Zahl von Nachrichten auf einmal an; der Rest kommt später.</translation>
    </message>
    <message>
        <source>Yahoo says that this is not the server for that address.</source>
        <translation>Laut Yahoo ist das nicht der Server für diese Adresse.</translation>
    </message>
    <message>
        <source>iCloud says that nobody has this address.</source>
        <translation>Laut iCloud hat niemand diese Adresse.</translation>
    </message>
    <message>
        <source>iCloud says that this address is switched off.</source>
        <translation>Laut iCloud ist diese Adresse abgeschaltet.</translation>
    </message>
    <message>
        <source>iCloud says that this person has left its servers.</source>
        <translation>Laut iCloud ist diese Person nicht mehr auf den Servern dort.</translation>
    </message>
    <message>
        <source>iCloud says that the recipient has no storage left.</source>
        <translation>Laut iCloud hat der Empfänger keinen Speicherplatz mehr.</translation>
    </message>
    <message>
        <source>iCloud says that this person is getting too much mail just now.</source>
        <translation>Laut iCloud bekommt diese Person gerade zu viele Mails.</translation>
    </message>
    <message>
        <source>iCloud asks to try again later.</source>
        <translation>iCloud bittet, es später noch einmal zu versuchen.</translation>
    </message>
    <message>
        <source>iCloud&apos;s filter refused the message for its content or for the bad reputation of the sending server.</source>
        <translation>Der Filter von iCloud hat die Nachricht wegen ihres Inhalts oder des schlechten Rufs des sendenden Servers abgelehnt.</translation>
    </message>
    <message>
        <source>iCloud&apos;s rules do not allow this message.</source>
        <translation>Die Regeln von iCloud lassen diese Nachricht nicht zu.</translation>
    </message>
    <message>
        <source>iCloud says that neither of two checks could prove who sent the message.</source>
        <translation>Laut iCloud konnte keine von zwei Prüfungen belegen, wer die Nachricht gesendet hat.</translation>
    </message>
    <message>
        <source>iCloud says that the sender could not be proven, and that the sender&apos;s domain asks to refuse such mail.</source>
        <translation>Laut iCloud war der Absender nicht zu belegen, und die Domain des Absenders bittet, solche Mails abzulehnen.</translation>
    </message>
    <message>
        <source>iCloud says that the sending server is on Proofpoint&apos;s block list.</source>
        <translation>Laut iCloud steht der sendende Server auf der Sperrliste von Proofpoint.</translation>
    </message>
    <message>
        <source>iCloud says that the sending server or domain is on the Spamhaus block list.</source>
        <translation>Laut iCloud steht der sendende Server oder die Domain auf der Sperrliste von Spamhaus.</translation>
    </message>
    <message>
        <source>iCloud says that the part of the sender&apos;s address after the @ cannot be found.</source>
        <translation>Laut iCloud ist der Teil der Absenderadresse nach dem @ nicht zu finden.</translation>
    </message>
    <message>
        <source>Comcast says that the message came straight from a home connection of its own.</source>
        <translation>Laut Comcast kam die Nachricht direkt von einem privaten Anschluss des eigenen Netzes.</translation>
    </message>
    <message>
        <source>Comcast says that the message came straight from a home connection, as mail from infected computers does.</source>
        <translation>Laut Comcast kam die Nachricht direkt von einem privaten Internetanschluss, wie Mails von verseuchten Computern.</translation>
    </message>
    <message>
        <source>Comcast says that mail like spam has come from the sending server.</source>
        <translation>Laut Comcast kamen spamähnliche Mails vom sendenden Server.</translation>
    </message>
    <message>
        <source>Comcast says that the sending server is on the Spamhaus block list.</source>
        <translation>Laut Comcast steht der sendende Server auf der Sperrliste von Spamhaus.</translation>
    </message>
    <message>
        <source>Comcast says that the sending server is on the Cloudmark block list.</source>
        <translation>Laut Comcast steht der sendende Server auf der Sperrliste von Cloudmark.</translation>
    </message>
    <message>
        <source>Comcast says that the sending server is on two block lists, Spamhaus and Cloudmark.</source>
        <translation>Laut Comcast steht der sendende Server auf zwei Sperrlisten, Spamhaus und Cloudmark.</translation>
    </message>
    <message>
        <source>Comcast says that the sending server has a bad mark at Return Path.</source>
        <translation>Laut Comcast ist der sendende Server bei Return Path schlecht bewertet.</translation>
    </message>
    <message>
        <source>Comcast says that the sending server is on several block lists.</source>
        <translation>Laut Comcast steht der sendende Server auf mehreren Sperrlisten.</translation>
    </message>
    <message>
        <source>Comcast says that the sending server sends more than it accepts.</source>
        <translation>Laut Comcast sendet der sendende Server mehr, als angenommen wird.</translation>
    </message>
    <message>
        <source>Comcast says that the content looks like fraud.</source>
        <translation>Laut Comcast sieht der Inhalt nach Betrug aus.</translation>
    </message>
    <message>
        <source>Comcast says that the sending server opened too many connections at once.</source>
        <translation>Laut Comcast hat der sendende Server zu viele Verbindungen auf einmal geöffnet.</translation>
    </message>
    <message>
        <source>Comcast says that the sending server has no proper name of its own.</source>
        <translation>Laut Comcast hat der sendende Server keinen richtigen eigenen Namen.</translation>
    </message>
    <message>
        <source>Spectrum reports a problem with mail that comes into its network.</source>
        <translation>Spectrum meldet eine Störung bei Mails, die ins eigene Netz kommen.</translation>
    </message>
    <message>
        <source>Spectrum reports a problem with mail that one of its own customers sends.</source>
        <translation>Spectrum meldet eine Störung bei Mails, die ein eigener Kunde sendet.</translation>
    </message>
    <message>
        <source>Spectrum has blocked the sending address because of suspicious activity.</source>
        <translation>Spectrum hat die sendende Adresse wegen verdächtiger Aktivität gesperrt.</translation>
    </message>
    <message>
        <source>Spectrum has blocked this account from sending because of suspicious activity. Change all its passwords.</source>
        <translation>Spectrum hat dieses Konto wegen verdächtiger Aktivität für das Senden gesperrt. Ändern Sie alle seine Passwörter.</translation>
    </message>
    <message>
        <source>Spectrum has limited this account because of suspicious activity.</source>
        <translation>Spectrum hat dieses Konto wegen verdächtiger Aktivität eingeschränkt.</translation>
    </message>
    <message>
        <source>Spectrum asks to try again later.</source>
        <translation>Spectrum bittet, es später noch einmal zu versuchen.</translation>
    </message>
    <message>
        <source>Spectrum says that the sending server has no proper name of its own.</source>
        <translation>Laut Spectrum hat der sendende Server keinen richtigen eigenen Namen.</translation>
    </message>
    <message>
        <source>Spectrum says that its rules for this domain do not allow the message.</source>
        <translation>Laut Spectrum lassen die Regeln für diese Domain die Nachricht nicht zu.</translation>
    </message>
    <message>
        <source>Spectrum says that the sending server is on the Cloudmark block list.</source>
        <translation>Laut Spectrum steht der sendende Server auf der Sperrliste von Cloudmark.</translation>
    </message>
    <message>
        <source>Spectrum says that the sending server is on the Spamhaus block list.</source>
        <translation>Laut Spectrum steht der sendende Server auf der Sperrliste von Spamhaus.</translation>
    </message>
    <message>
        <source>Spectrum takes no mail over this kind of connection.</source>
        <translation>Spectrum nimmt über eine solche Verbindung keine Mails an.</translation>
    </message>
    <message>
        <source>Spectrum says that the sending server opened too many connections.</source>
        <translation>Laut Spectrum hat der sendende Server zu viele Verbindungen geöffnet.</translation>
    </message>
    <message>
        <source>Spectrum says that too many messages or recipients, or too much spam, came from the sender.</source>
        <translation>Laut Spectrum kamen vom Absender zu viele Nachrichten oder zu viel Spam, oder er schrieb an zu viele Empfänger.</translation>
    </message>
    <message>
        <source>Spectrum says that the sender&apos;s address is not the one that signed in.</source>
        <translation>Laut Spectrum ist die Adresse des Absenders nicht die, die sich angemeldet hat.</translation>
    </message>
    <message>
        <source>Spectrum says that the message is over 20 MB.</source>
        <translation>Laut Spectrum ist die Nachricht größer als 20 MB.</translation>
    </message>
    <message>
        <source>Spectrum says that too many messages, recipients or wrong addresses came from the sender.</source>
        <translation>Laut Spectrum hat der Absender zu viele Nachrichten gesendet oder an zu viele oder falsche Adressen geschrieben.</translation>
    </message>
    <message>
        <source>Cox has blocked the sending server for behaving like a source of spam.</source>
        <translation>Cox hat den sendenden Server gesperrt, weil er sich wie eine Spamquelle verhält.</translation>
    </message>
    <message>
        <source>Cox says that the sending server has no proper name of its own.</source>
        <translation>Laut Cox hat der sendende Server keinen richtigen eigenen Namen.</translation>
    </message>
    <message>
        <source>Cox says that nothing proves who sent the message.</source>
        <translation>Laut Cox belegt nichts, wer die Nachricht gesendet hat.</translation>
    </message>
    <message>
        <source>Cox could not check the sender&apos;s address.</source>
        <translation>Cox konnte die Adresse des Absenders nicht prüfen.</translation>
    </message>
    <message>
        <source>Cox says that the sending server opened more than ten connections at once.</source>
        <translation>Laut Cox hat der sendende Server mehr als zehn Verbindungen auf einmal geöffnet.</translation>
    </message>
    <message>
        <source>Cox says that this account has sent more than it may.</source>
        <translation>Laut Cox hat dieses Konto mehr gesendet, als es darf.</translation>
    </message>
    <message>
        <source>Cox has blocked the sending server for up to 24 hours.</source>
        <translation>Cox hat den sendenden Server für bis zu 24 Stunden gesperrt.</translation>
    </message>
    <message>
        <source>Cox has limited this account because of suspicious activity.</source>
        <translation>Cox hat dieses Konto wegen verdächtiger Aktivität eingeschränkt.</translation>
    </message>
    <message>
        <source>Cox has blocked this account because of suspicious activity.</source>
        <translation>Cox hat dieses Konto wegen verdächtiger Aktivität gesperrt.</translation>
    </message>
    <message>
        <source>Cox says that the sending server is on one or more public block lists.</source>
        <translation>Laut Cox steht der sendende Server auf einer oder mehreren öffentlichen Sperrlisten.</translation>
    </message>
    <message>
        <source>A number as web sites use it: the mail service&apos;s web part did not understand what was asked of it. It is no mail code, and it says nothing about the recipient.</source>
        <extracomment>What a standard code of mail servers means, in one or two sentences for people without technical knowledge. SPF, DKIM, DMARC and ARC are names of techniques and stay as they are.</extracomment>
        <translation>Eine Nummer, wie Websites sie verwenden: Der Webteil des Maildienstes hat nicht verstanden, was von ihm verlangt wurde. Das ist kein Mail-Code und sagt nichts über den Empfänger.</translation>
    </message>
    <message>
        <source>A number as web sites use it: the mail service wants a sign-in first. Sign in to your mailbox again.</source>
        <translation>Eine Nummer, wie Websites sie verwenden: Der Maildienst verlangt zuerst eine Anmeldung. Melden Sie sich noch einmal bei Ihrem Postfach an.</translation>
    </message>
    <message>
        <source>A number as web sites use it: the mail service understood, but does not allow it for this account.</source>
        <translation>Eine Nummer, wie Websites sie verwenden: Der Maildienst hat verstanden, erlaubt es aber für dieses Konto nicht.</translation>
    </message>
    <message>
        <source>A number as web sites use it: what was looked for is not there. For mail it usually means that the address or the page behind a link does not exist.</source>
        <translation>Eine Nummer, wie Websites sie verwenden: Was gesucht wurde, ist nicht da. Bei Mails heißt das meist, dass es die Adresse oder die Seite hinter einem Link nicht gibt.</translation>
    </message>
    <message>
        <source>The other server is closing the connection. It is busy or under repair; the message will be tried again.</source>
        <translation>Der andere Server schließt die Verbindung. Er ist überlastet oder wird gewartet; die Nachricht wird wieder versucht.</translation>
    </message>
    <message>
        <source>The mailbox cannot be reached at the moment. It may be busy, or new senders are made to wait for a while.</source>
        <translation>Das Postfach ist im Augenblick nicht zu erreichen. Es kann belegt sein, oder neue Absender müssen eine Weile warten.</translation>
    </message>
    <message>
        <source>The other server has trouble of its own at the moment. The message will be tried again.</source>
        <translation>Der andere Server hat im Augenblick selbst Schwierigkeiten. Die Nachricht wird wieder versucht.</translation>
    </message>
    <message>
        <source>The other server has no room at the moment, or there were too many recipients at once.</source>
        <translation>Der andere Server hat im Augenblick keinen Platz, oder es waren zu viele Empfänger auf einmal.</translation>
    </message>
    <message>
        <source>Signing in or encrypting does not work at the moment.</source>
        <translation>Anmelden oder Verschlüsseln geht im Augenblick nicht.</translation>
    </message>
    <message>
        <source>The other server cannot do what was asked at the moment.</source>
        <translation>Der andere Server kann im Augenblick nicht tun, was verlangt wurde.</translation>
    </message>
    <message>
        <source>The other server did not understand a command. This is a fault between the two mail systems.</source>
        <translation>Der andere Server hat einen Befehl nicht verstanden. Das ist ein Fehler zwischen den beiden Mailsystemen.</translation>
    </message>
    <message>
        <source>Something in a command or in an address is not written as it must be.</source>
        <translation>Etwas in einem Befehl oder in einer Adresse ist nicht so geschrieben, wie es sein muss.</translation>
    </message>
    <message>
        <source>The other server does not know this command. This is a fault between the two mail systems.</source>
        <translation>Der andere Server kennt diesen Befehl nicht. Das ist ein Fehler zwischen den beiden Mailsystemen.</translation>
    </message>
    <message>
        <source>Commands came in the wrong order. Often the mail program did not sign in before sending.</source>
        <translation>Befehle kamen in der falschen Reihenfolge. Oft hat sich das Mailprogramm vor dem Senden nicht angemeldet.</translation>
    </message>
    <message>
        <source>The other server does not know this form of a command.</source>
        <translation>Der andere Server kennt diese Form eines Befehls nicht.</translation>
    </message>
    <message>
        <source>This computer takes no mail at all.</source>
        <translation>Dieser Computer nimmt überhaupt keine Mails an.</translation>
    </message>
    <message>
        <source>The server wants a sign-in, or an encrypted connection, first.</source>
        <translation>Der Server verlangt zuerst eine Anmeldung oder eine verschlüsselte Verbindung.</translation>
    </message>
    <message>
        <source>Another way of signing in is needed: an app password, or the web browser.</source>
        <translation>Eine andere Art der Anmeldung ist nötig: ein App-Passwort oder der Webbrowser.</translation>
    </message>
    <message>
        <source>The user name or the password was not accepted.</source>
        <translation>Der Benutzername oder das Passwort wurde nicht angenommen.</translation>
    </message>
    <message>
        <source>The other server refused for good: either the mailbox does not exist, or a rule stands against the message. The words beside the number tell which.</source>
        <translation>Der andere Server hat endgültig abgelehnt: Entweder gibt es das Postfach nicht, oder eine Regel steht der Nachricht entgegen. Welches von beidem, sagen die Worte neben der Nummer.</translation>
    </message>
    <message>
        <source>The recipient is not at this server. The notice may name another address.</source>
        <translation>Der Empfänger ist nicht bei diesem Server. Vielleicht nennt die Meldung eine andere Adresse.</translation>
    </message>
    <message>
        <source>No room: the mailbox is full, or the message is too large.</source>
        <translation>Kein Platz: Das Postfach ist voll, oder die Nachricht ist zu groß.</translation>
    </message>
    <message>
        <source>The address is not allowed or not written as it must be.</source>
        <translation>Die Adresse ist nicht erlaubt oder nicht so geschrieben, wie sie sein muss.</translation>
    </message>
    <message>
        <source>The other server refused for good without saying more by the number. The words beside it tell why.</source>
        <translation>Der andere Server hat endgültig abgelehnt, ohne durch die Nummer mehr zu sagen. Die Worte daneben sagen, warum.</translation>
    </message>
    <message>
        <source>The other server does not know something that was said along with the sender&apos;s or the recipient&apos;s address.</source>
        <translation>Der andere Server kennt etwas nicht, das zusammen mit der Adresse des Absenders oder des Empfängers angegeben wurde.</translation>
    </message>
    <message>
        <source>The part of the address after the @ takes no mail.</source>
        <translation>Der Teil der Adresse nach dem @ nimmt keine Mails an.</translation>
    </message>
    <message>
        <source>Nothing more is said than that it failed, or worked.</source>
        <translation>Es wird nur gesagt, dass es gescheitert oder gelungen ist.</translation>
    </message>
    <message>
        <source>Something is wrong with one of the addresses.</source>
        <translation>Mit einer der Adressen stimmt etwas nicht.</translation>
    </message>
    <message>
        <source>There is no mailbox of this name, that is, the part before the @.</source>
        <translation>Es gibt kein Postfach dieses Namens (des Teils vor dem @).</translation>
    </message>
    <message>
        <source>The part after the @ does not exist or takes no mail.</source>
        <translation>Den Teil nach dem @ gibt es nicht, oder er nimmt keine Mails an.</translation>
    </message>
    <message>
        <source>The recipient&apos;s address is not written as an address must be.</source>
        <translation>Die Adresse des Empfängers ist nicht so geschrieben, wie eine Adresse sein muss.</translation>
    </message>
    <message>
        <source>The address fits more than one mailbox.</source>
        <translation>Die Adresse passt auf mehr als ein Postfach.</translation>
    </message>
    <message>
        <source>The recipient&apos;s address is right.</source>
        <translation>Die Adresse des Empfängers ist richtig.</translation>
    </message>
    <message>
        <source>The recipient has moved and left no new address.</source>
        <translation>Der Empfänger ist umgezogen und hat keine neue Adresse hinterlassen.</translation>
    </message>
    <message>
        <source>The sender&apos;s address is not written as an address must be.</source>
        <translation>Die Adresse des Absenders ist nicht so geschrieben, wie eine Adresse sein muss.</translation>
    </message>
    <message>
        <source>The part of the sender&apos;s address after the @ does not exist, so that no answer could come back.</source>
        <translation>Den Teil der Absenderadresse nach dem @ gibt es nicht, sodass keine Antwort zurückkommen könnte.</translation>
    </message>
    <message>
        <source>The message was passed on to a system that cannot report what becomes of it.</source>
        <translation>Die Nachricht wurde an ein System weitergegeben, das nicht melden kann, was aus ihr wird.</translation>
    </message>
    <message>
        <source>The part after the @ says of itself that it never takes mail.</source>
        <translation>Der Teil nach dem @ sagt von sich selbst, dass er nie Mails annimmt.</translation>
    </message>
    <message>
        <source>The mailbox exists, but something about it went wrong.</source>
        <translation>Das Postfach gibt es, aber etwas damit ging schief.</translation>
    </message>
    <message>
        <source>The mailbox is switched off or takes no mail.</source>
        <translation>Das Postfach ist abgeschaltet oder nimmt keine Mails an.</translation>
    </message>
    <message>
        <source>The mailbox is full.</source>
        <translation>Das Postfach ist voll.</translation>
    </message>
    <message>
        <source>The message is longer than this mailbox accepts.</source>
        <translation>Die Nachricht ist länger, als dieses Postfach annimmt.</translation>
    </message>
    <message>
        <source>The members of the mailing list could not be found out.</source>
        <translation>Die Mitglieder der Mailingliste ließen sich nicht ermitteln.</translation>
    </message>
    <message>
        <source>Something is wrong with the receiving mail system.</source>
        <translation>Mit dem empfangenden Mailsystem stimmt etwas nicht.</translation>
    </message>
    <message>
        <source>The receiving mail system has no storage left.</source>
        <translation>Das empfangende Mailsystem hat keinen Speicherplatz mehr.</translation>
    </message>
    <message>
        <source>The receiving mail system takes no mail at the moment.</source>
        <translation>Das empfangende Mailsystem nimmt im Augenblick keine Mails an.</translation>
    </message>
    <message>
        <source>The receiving mail system lacks something that the message needs.</source>
        <translation>Dem empfangenden Mailsystem fehlt etwas, das die Nachricht braucht.</translation>
    </message>
    <message>
        <source>The message is too large for the receiving mail system.</source>
        <translation>Die Nachricht ist zu groß für das empfangende Mailsystem.</translation>
    </message>
    <message>
        <source>The receiving mail system is set up wrongly.</source>
        <translation>Das empfangende Mailsystem ist falsch eingerichtet.</translation>
    </message>
    <message>
        <source>The message was taken, but with another priority.</source>
        <translation>Die Nachricht wurde angenommen, aber mit anderer Dringlichkeit.</translation>
    </message>
    <message>
        <source>Something is wrong on the way between the mail systems.</source>
        <translation>Auf dem Weg zwischen den Mailsystemen stimmt etwas nicht.</translation>
    </message>
    <message>
        <source>The receiving computer did not answer.</source>
        <translation>Der empfangende Computer hat nicht geantwortet.</translation>
    </message>
    <message>
        <source>The connection was made and then broke.</source>
        <translation>Die Verbindung kam zustande und brach dann ab.</translation>
    </message>
    <message>
        <source>The directory in which mail systems look each other up failed.</source>
        <translation>Das Verzeichnis, in dem Mailsysteme einander nachschlagen, war gestört.</translation>
    </message>
    <message>
        <source>No way to the recipient&apos;s mail system was found.</source>
        <translation>Es wurde kein Weg zum Mailsystem des Empfängers gefunden.</translation>
    </message>
    <message>
        <source>The mail system has more to do than it can.</source>
        <translation>Das Mailsystem hat mehr zu tun, als es schafft.</translation>
    </message>
    <message>
        <source>The message was going round in a circle.</source>
        <translation>Die Nachricht lief im Kreis.</translation>
    </message>
    <message>
        <source>The message could not be delivered in time and was given up.</source>
        <translation>Die Nachricht konnte nicht rechtzeitig zugestellt werden und wurde aufgegeben.</translation>
    </message>
    <message>
        <source>The two mail systems did not understand each other.</source>
        <translation>Die beiden Mailsysteme haben einander nicht verstanden.</translation>
    </message>
    <message>
        <source>A command was wrong or came at the wrong time.</source>
        <translation>Ein Befehl war falsch oder kam zur falschen Zeit.</translation>
    </message>
    <message>
        <source>A command was not written as it must be.</source>
        <translation>Ein Befehl war nicht so geschrieben, wie er sein muss.</translation>
    </message>
    <message>
        <source>The message has too many recipients.</source>
        <translation>Die Nachricht hat zu viele Empfänger.</translation>
    </message>
    <message>
        <source>Something that was said along with a command was wrong.</source>
        <translation>Etwas, das zusammen mit einem Befehl angegeben wurde, war falsch.</translation>
    </message>
    <message>
        <source>The two mail systems speak different versions.</source>
        <translation>Die beiden Mailsysteme verwenden verschiedene Versionen.</translation>
    </message>
    <message>
        <source>What was sent for signing in was too long.</source>
        <translation>Was zum Anmelden gesendet wurde, war zu lang.</translation>
    </message>
    <message>
        <source>Something in the content of the message caused the failure.</source>
        <translation>Etwas im Inhalt der Nachricht hat zum Fehlschlag geführt.</translation>
    </message>
    <message>
        <source>The recipient&apos;s mail system does not take this kind of content.</source>
        <translation>Das Mailsystem des Empfängers nimmt Inhalt dieser Art nicht an.</translation>
    </message>
    <message>
        <source>The message would have to be converted, and that is not allowed.</source>
        <translation>Die Nachricht müsste umgewandelt werden, und das ist nicht erlaubt.</translation>
    </message>
    <message>
        <source>The message would have to be converted, and that is not possible.</source>
        <translation>Die Nachricht müsste umgewandelt werden, und das ist nicht möglich.</translation>
    </message>
    <message>
        <source>The message was delivered, but lost something when it was converted.</source>
        <translation>Die Nachricht wurde zugestellt, hat aber beim Umwandeln etwas verloren.</translation>
    </message>
    <message>
        <source>Converting the message failed.</source>
        <translation>Das Umwandeln der Nachricht ist misslungen.</translation>
    </message>
    <message>
        <source>The content of the message could not be fetched.</source>
        <translation>Der Inhalt der Nachricht ließ sich nicht abrufen.</translation>
    </message>
    <message>
        <source>The recipient&apos;s mail system does not take addresses with letters outside plain English.</source>
        <translation>Das Mailsystem des Empfängers nimmt keine Adressen mit anderen als einfachen englischen Buchstaben an.</translation>
    </message>
    <message>
        <source>The answer needs letters that the other side cannot take.</source>
        <translation>Die Antwort braucht Buchstaben, die die Gegenseite nicht annehmen kann.</translation>
    </message>
    <message>
        <source>The recipient&apos;s mail system does not take header lines with letters outside plain English.</source>
        <translation>Das Mailsystem des Empfängers nimmt keine Kopfzeilen mit anderen als einfachen englischen Buchstaben an.</translation>
    </message>
    <message>
        <source>A security rule stands against it.</source>
        <translation>Eine Sicherheitsregel steht dem entgegen.</translation>
    </message>
    <message>
        <source>It was refused by a rule. The number alone does not tell which: a spam filter, a block list, or a missing permission.</source>
        <translation>Eine Regel hat sie abgelehnt. Welche, sagt die Nummer allein nicht: ein Spamfilter, eine Sperrliste oder eine fehlende Erlaubnis.</translation>
    </message>
    <message>
        <source>The sender may not write to this mailing list.</source>
        <translation>Der Absender darf nicht an diese Mailingliste schreiben.</translation>
    </message>
    <message>
        <source>The security of the message would have to be changed, and that is not possible.</source>
        <translation>Die Sicherheit der Nachricht müsste geändert werden, und das ist nicht möglich.</translation>
    </message>
    <message>
        <source>A security feature that is needed is not there.</source>
        <translation>Eine Sicherheitsfunktion, die nötig ist, gibt es dort nicht.</translation>
    </message>
    <message>
        <source>Encrypting or signing failed.</source>
        <translation>Verschlüsseln oder Signieren ist misslungen.</translation>
    </message>
    <message>
        <source>The kind of encryption is not known there.</source>
        <translation>Die Art der Verschlüsselung ist dort nicht bekannt.</translation>
    </message>
    <message>
        <source>The message has been changed or damaged on the way.</source>
        <translation>Die Nachricht wurde unterwegs verändert oder beschädigt.</translation>
    </message>
    <message>
        <source>The way of signing in is too weak; often an app password is needed.</source>
        <translation>Die Art der Anmeldung ist zu schwach; oft ist ein App-Passwort nötig.</translation>
    </message>
    <message>
        <source>An encrypted connection is needed.</source>
        <translation>Eine verschlüsselte Verbindung ist nötig.</translation>
    </message>
    <message>
        <source>This way of signing in needs an encrypted connection.</source>
        <translation>Diese Art der Anmeldung braucht eine verschlüsselte Verbindung.</translation>
    </message>
    <message>
        <source>The password must be set anew.</source>
        <translation>Das Passwort muss neu festgelegt werden.</translation>
    </message>
    <message>
        <source>The account is switched off.</source>
        <translation>Das Konto ist abgeschaltet.</translation>
    </message>
    <message>
        <source>The two mail systems would first have to trust each other.</source>
        <translation>Die beiden Mailsysteme müssten einander erst vertrauen.</translation>
    </message>
    <message>
        <source>The priority of the message is too low.</source>
        <translation>Die Dringlichkeit der Nachricht ist zu niedrig.</translation>
    </message>
    <message>
        <source>The message is too large for its priority.</source>
        <translation>Die Nachricht ist zu groß für ihre Dringlichkeit.</translation>
    </message>
    <message>
        <source>The mailbox belongs to somebody else now.</source>
        <translation>Das Postfach gehört jetzt jemand anderem.</translation>
    </message>
    <message>
        <source>The part after the @ belongs to somebody else now.</source>
        <translation>Der Teil nach dem @ gehört jetzt jemand anderem.</translation>
    </message>
    <message>
        <source>It could not be found out whether the mailbox has changed hands.</source>
        <translation>Ob das Postfach den Besitzer gewechselt hat, ließ sich nicht feststellen.</translation>
    </message>
    <message>
        <source>The message carries no valid signature of a domain (DKIM).</source>
        <translation>Die Nachricht trägt keine gültige Signatur einer Domain (DKIM).</translation>
    </message>
    <message>
        <source>The message carries no signature that is accepted there (DKIM).</source>
        <translation>Die Nachricht trägt keine Signatur, die dort anerkannt wird (DKIM).</translation>
    </message>
    <message>
        <source>The message carries no signature of the domain that it shows as its sender (DKIM).</source>
        <translation>Die Nachricht trägt keine Signatur der Domain, die sie als Absender zeigt (DKIM).</translation>
    </message>
    <message>
        <source>The message came from a server that the sender&apos;s domain does not list (SPF). The sender may have been forged.</source>
        <translation>Die Nachricht kam von einem Server, den die Domain des Absenders nicht nennt (SPF). Der Absender kann gefälscht sein.</translation>
    </message>
    <message>
        <source>The list of servers of the sender&apos;s domain could not be read (SPF).</source>
        <translation>Die Serverliste der Domain des Absenders ließ sich nicht lesen (SPF).</translation>
    </message>
    <message>
        <source>The sending server has no proper name of its own, as is usual for home connections.</source>
        <translation>Der sendende Server hat keinen richtigen eigenen Namen, wie es bei privaten Internetanschlüssen üblich ist.</translation>
    </message>
    <message>
        <source>Several checks could not prove who sent the message. The sender may have been forged.</source>
        <translation>Mehrere Prüfungen konnten nicht belegen, wer die Nachricht gesendet hat. Der Absender kann gefälscht sein.</translation>
    </message>
    <message>
        <source>The sender&apos;s domain says of itself that it takes no mail.</source>
        <translation>Die Domain des Absenders sagt von sich selbst, dass sie keine Mails annimmt.</translation>
    </message>
    <message>
        <source>Too much mail at once.</source>
        <translation>Zu viele Mails auf einmal.</translation>
    </message>
    <message>
        <source>The chain of proofs that a forwarder adds is broken (ARC).</source>
        <translation>Die Kette von Nachweisen, die Weiterleiter anfügen, ist unterbrochen (ARC).</translation>
    </message>
    <message>
        <source>The message asks for encryption on its whole way, and the next server does not offer it.</source>
        <translation>Die Nachricht verlangt Verschlüsselung auf dem ganzen Weg, und der nächste Server bietet sie nicht.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>%1: copied to %2 and marked as deleted</source>
        <extracomment>%1 = a message&apos;s place, %2 = a folder. The server can only copy.</extracomment>
        <translation>%1: nach %2 kopiert und als gelöscht markiert</translation>
    </message>
    <message>
        <source>%1: was not there any more</source>
        <extracomment>%1 = a message&apos;s place</extracomment>
        <translation>%1: war nicht mehr da</translation>
    </message>
    <message>
        <source>%1: is another message now, not touched</source>
        <extracomment>%1 = a message&apos;s place</extracomment>
        <translation>%1: ist jetzt eine andere Nachricht, nicht angerührt</translation>
    </message>
    <message>
        <source>%1: not moved</source>
        <extracomment>%1 = a message&apos;s place</extracomment>
        <translation>%1: nicht verschoben</translation>
    </message>
    <message>
        <source>%1 would go to %2, %3 notices would stay. Nothing was moved.</source>
        <extracomment>%1 = number of messages that would be moved, %2 = folder, %3 = number of notices that would stay</extracomment>
        <translation>%1 kämen nach %2, %3 Meldungen blieben. Nichts wurde verschoben.</translation>
    </message>
    <message>
        <source>There is nothing to move.</source>
        <translation>Es gibt nichts zu verschieben.</translation>
    </message>
    <message>
        <source>There is no sweep to bring back.</source>
        <translation>Es gibt kein Aufräumen, das rückgängig zu machen wäre.</translation>
    </message>
    <message>
        <source>
This is the sample mailbox. There is no display here: start the program on a desktop to see its window, or run it with --help for the commands.</source>
        <translation>
Das ist das Beispielpostfach. Hier gibt es keinen Bildschirm: Starten Sie das Programm auf einem Desktop, um sein Fenster zu sehen, oder mit --help für die Befehle.</translation>
    </message>
    <message>
        <source>%1: deleted for good</source>
        <extracomment>%1 = a message&apos;s place</extracomment>
        <translation>%1: endgültig gelöscht</translation>
    </message>
    <message>
        <source>%1: not known yet; the next sweep or undo looks first</source>
        <extracomment>%1 = a message&apos;s place. The connection broke while the server was at it.</extracomment>
        <translation>%1: noch nicht bekannt; das nächste Aufräumen oder Rückgängigmachen sieht zuerst nach</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) had been copied before and were left alone</source>
        <extracomment>%n = messages that an earlier sweep copied to Trash; the server cannot remove them from their old folder</extracomment>
        <translation>
            <numerusform>%Ln Nachricht war schon früher kopiert und blieb unberührt</numerusform>
            <numerusform>%Ln Nachrichten waren schon früher kopiert und blieben unberührt</numerusform>
        </translation>
    </message>
    <message>
        <source>This mailbox has no Trash: the folder %1 would be made.</source>
        <extracomment>%1 = the name of a mail folder</extracomment>
        <translation>Dieses Postfach hat keinen Papierkorb: Der Ordner %1 würde angelegt.</translation>
    </message>
    <message>
        <source>This mailbox has no Trash: the folder %1 is made.</source>
        <translation>Dieses Postfach hat keinen Papierkorb: Der Ordner %1 wird angelegt.</translation>
    </message>
</context>
<context>
    <name>ContactsDialog</name>
    <message>
        <source>Please beware of odd mail in my name</source>
        <translation>Bitte Vorsicht bei merkwürdigen Mails in meinem Namen</translation>
    </message>
    <message>
        <source>Hello,

somebody else had access to my mail account and sent messages through it. If you got an odd message from me lately, please do not open its links or attachments, and delete it.

I have secured the account. Sorry for the trouble.
</source>
        <extracomment>The whole text of a message to friends and relatives</extracomment>
        <translation>Hallo,

jemand anderes hatte Zugang zu meinem Mailkonto und hat darüber Nachrichten gesendet. Falls in letzter Zeit eine merkwürdige Nachricht von mir gekommen ist: Bitte die Links und Anhänge darin nicht öffnen und die Nachricht löschen.

Ich habe das Konto gesichert. Entschuldigung für die Umstände.
</translation>
    </message>
    <message>
        <source>Hello,

somebody is sending messages with my address as the sender. They do not come from me and my account is not involved. If you get an odd message in my name, please do not open its links or attachments, and delete it.

If in doubt, call me.
</source>
        <extracomment>The whole text of a message to friends and relatives</extracomment>
        <translation>Hallo,

jemand sendet Nachrichten mit meiner Adresse als Absender. Sie kommen nicht von mir, und mein Konto ist nicht beteiligt. Falls eine merkwürdige Nachricht in meinem Namen kommt: Bitte die Links und Anhänge darin nicht öffnen und die Nachricht löschen.

Im Zweifel bitte anrufen.
</translation>
    </message>
</context>
<context>
    <name>Decision</name>
    <message>
        <source>Your memory: did you send a message that could be this one?</source>
        <translation>Ihre Erinnerung: Haben Sie eine Nachricht gesendet, um die es hier gehen könnte?</translation>
    </message>
    <message>
        <source>Your memory: did you write to %1 about “%2”?</source>
        <extracomment>%1 is an e-mail address, %2 the subject of a message</extracomment>
        <translation>Ihre Erinnerung: Haben Sie %1 zum Thema „%2“ geschrieben?</translation>
    </message>
    <message>
        <source>Your memory: did you write to %1 on %2?</source>
        <extracomment>%1 is an e-mail address, %2 a day (&quot;3 November&quot;)</extracomment>
        <translation>Ihre Erinnerung: Haben Sie %1 am %2 geschrieben?</translation>
    </message>
    <message>
        <source>Your memory: did you write to %1?</source>
        <extracomment>%1 is an e-mail address</extracomment>
        <translation>Ihre Erinnerung: Haben Sie %1 geschrieben?</translation>
    </message>
    <message>
        <source>Your sent mail: it is not among what this mailbox keeps. Look also on the telephone or the other computer from which you write.</source>
        <translation>Ihre gesendeten Mails: Die Nachricht ist nicht unter denen, die dieses Postfach aufbewahrt. Sehen Sie auch auf dem Telefon oder dem anderen Computer nach, von dem aus Sie schreiben.</translation>
    </message>
    <message>
        <source>The message itself: the notice returns too little of it to show which way it took.</source>
        <translation>Die Nachricht selbst: Die Meldung enthält zu wenig davon, als dass ihr Weg zu erkennen wäre.</translation>
    </message>
    <message>
        <source>The records of your domain: looking them up, where you allow it in the settings, can show whether the sending computer was entitled to use your address.</source>
        <translation>Die Einträge Ihrer Domain: Wenn Sie in den Einstellungen erlauben, sie nachzuschlagen, kann sich zeigen, ob der sendende Computer Ihre Adresse benutzen durfte.</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Stopped, as you asked.</source>
        <translation>Auf Ihren Wunsch angehalten.</translation>
    </message>
    <message>
        <source>Start again whenever you like. Nothing is lost.</source>
        <translation>Beginnen Sie wieder, wann Sie möchten. Es ist nichts verloren.</translation>
    </message>
    <message>
        <source>This computer has no connection to the internet.</source>
        <translation>Dieser Computer hat keine Verbindung zum Internet.</translation>
    </message>
    <message>
        <source>Check the network, then try again. What was found before is still here.</source>
        <translation>Prüfen Sie das Netz und versuchen Sie es dann noch einmal. Was bisher gefunden wurde, ist noch da.</translation>
    </message>
    <message>
        <source>There is no mail server named %1.</source>
        <extracomment>%1 is a server&apos;s name, such as imap.example.org</extracomment>
        <translation>Es gibt keinen Mailserver namens %1.</translation>
    </message>
    <message>
        <source>There is no mail server of that name.</source>
        <translation>Es gibt keinen Mailserver dieses Namens.</translation>
    </message>
    <message>
        <source>Check the spelling of the server&apos;s name, and that you are connected to the internet.</source>
        <translation>Prüfen Sie, ob der Name des Servers richtig geschrieben ist und ob Sie mit dem Internet verbunden sind.</translation>
    </message>
    <message>
        <source>%1 does not accept a connection for mail there.</source>
        <translation>%1 nimmt dort keine Mail-Verbindung an.</translation>
    </message>
    <message>
        <source>The server does not accept a connection for mail there.</source>
        <translation>Der Server nimmt dort keine Mail-Verbindung an.</translation>
    </message>
    <message>
        <source>Check the port (993 at most providers), or try again in a few minutes.</source>
        <translation>Prüfen Sie den Port (993 bei den meisten Anbietern) oder versuchen Sie es in ein paar Minuten noch einmal.</translation>
    </message>
    <message>
        <source>The connection to %1 broke off.</source>
        <translation>Die Verbindung zu %1 ist abgebrochen.</translation>
    </message>
    <message>
        <source>The connection broke off.</source>
        <translation>Die Verbindung ist abgebrochen.</translation>
    </message>
    <message>
        <source>Try again. It goes on where it stopped; nothing is lost.</source>
        <translation>Versuchen Sie es noch einmal. Es geht dort weiter, wo es aufgehört hat; nichts ist verloren.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>Der Server hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>Check the network, then try again in a few minutes.</source>
        <translation>Prüfen Sie das Netz und versuchen Sie es in ein paar Minuten noch einmal.</translation>
    </message>
    <message>
        <source>%1 offers no protected connection that this program could use.</source>
        <translation>%1 bietet keine geschützte Verbindung, die dieses Programm nutzen könnte.</translation>
    </message>
    <message>
        <source>The server offers no protected connection that this program could use.</source>
        <translation>Der Server bietet keine geschützte Verbindung, die dieses Programm nutzen könnte.</translation>
    </message>
    <message>
        <source>Your password was not sent. Try port 993 with “Encrypted from the start (TLS)”, or ask your provider for the right settings.</source>
        <translation>Ihr Passwort wurde nicht gesendet. Versuchen Sie Port 993 mit „Von Anfang an verschlüsselt (TLS)“ oder fragen Sie Ihren Anbieter nach den richtigen Einstellungen.</translation>
    </message>
    <message>
        <source>%1 cannot prove that it is the server it claims to be.</source>
        <translation>%1 kann nicht nachweisen, wirklich dieser Server zu sein.</translation>
    </message>
    <message>
        <source>The server cannot prove that it is the one it claims to be.</source>
        <translation>Der Server kann nicht nachweisen, wirklich der zu sein, für den er sich ausgibt.</translation>
    </message>
    <message>
        <source>Your password was not sent. In a café or hotel, try another network. If the server is your own, you can look at its certificate and trust it for this account.</source>
        <translation>Ihr Passwort wurde nicht gesendet. Versuchen Sie im Café oder Hotel ein anderes Netz. Wenn es Ihr eigener Server ist, können Sie sein Zertifikat ansehen und ihm für dieses Konto vertrauen.</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired, or this computer&apos;s clock is wrong.</source>
        <translation>Das Zertifikat von %1 ist abgelaufen, oder die Uhr dieses Computers geht falsch.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has expired, or this computer&apos;s clock is wrong.</source>
        <translation>Das Zertifikat des Servers ist abgelaufen, oder die Uhr dieses Computers geht falsch.</translation>
    </message>
    <message>
        <source>Your password was not sent. Check the date on this computer; if it is right, tell your provider.</source>
        <translation>Ihr Passwort wurde nicht gesendet. Prüfen Sie das Datum dieses Computers; wenn es stimmt, sagen Sie Ihrem Anbieter Bescheid.</translation>
    </message>
    <message>
        <source>The server that answered is not %1: its certificate is for another name.</source>
        <translation>Der Server, der geantwortet hat, ist nicht %1: Sein Zertifikat gilt für einen anderen Namen.</translation>
    </message>
    <message>
        <source>The server that answered is not the one you asked for: its certificate is for another name.</source>
        <translation>Der Server, der geantwortet hat, ist nicht der gewünschte: Sein Zertifikat gilt für einen anderen Namen.</translation>
    </message>
    <message>
        <source>Your password was not sent. Check the spelling of the server&apos;s name, or ask your provider for it.</source>
        <translation>Ihr Passwort wurde nicht gesendet. Prüfen Sie, ob der Name des Servers richtig geschrieben ist, oder fragen Sie Ihren Anbieter danach.</translation>
    </message>
    <message>
        <source>%1 shows another certificate than the one you accepted.</source>
        <translation>%1 zeigt ein anderes Zertifikat als das, das Sie akzeptiert haben.</translation>
    </message>
    <message>
        <source>The server shows another certificate than the one you accepted.</source>
        <translation>Der Server zeigt ein anderes Zertifikat als das, das Sie akzeptiert haben.</translation>
    </message>
    <message>
        <source>Your password was not sent. Ask whoever runs the server whether the certificate was renewed before you accept the new one.</source>
        <translation>Ihr Passwort wurde nicht gesendet. Fragen Sie den Betreiber des Servers, ob das Zertifikat erneuert wurde, bevor Sie das neue akzeptieren.</translation>
    </message>
    <message>
        <source>The server did not accept this address and password.</source>
        <translation>Der Server hat diese Adresse mit diesem Passwort nicht angenommen.</translation>
    </message>
    <message>
        <source>Type the password once more. Many providers want a separate app password here, not the one for their website.</source>
        <translation>Geben Sie das Passwort noch einmal ein. Viele Anbieter wollen hier ein eigenes App-Passwort, nicht das für ihre Website.</translation>
    </message>
    <message>
        <source>Your provider wants an app password here.</source>
        <translation>Ihr Anbieter verlangt hier ein App-Passwort.</translation>
    </message>
    <message>
        <source>Make one on your provider&apos;s website and type it in place of your usual password.</source>
        <translation>Erstellen Sie eines auf der Website Ihres Anbieters und geben Sie es anstelle Ihres gewohnten Passworts ein.</translation>
    </message>
    <message>
        <source>%1 offers no way to sign in with a password.</source>
        <translation>Bei %1 kann man sich nicht mit einem Passwort anmelden.</translation>
    </message>
    <message>
        <source>The server offers no way to sign in with a password.</source>
        <translation>Bei diesem Server kann man sich nicht mit einem Passwort anmelden.</translation>
    </message>
    <message>
        <source>Your password was not sent. Ask your provider how mail programs sign in.</source>
        <translation>Ihr Passwort wurde nicht gesendet. Fragen Sie Ihren Anbieter, wie sich Mailprogramme anmelden.</translation>
    </message>
    <message>
        <source>%1 did not let this program in: the request was declined in the browser.</source>
        <extracomment>%1 is a provider&apos;s name, such as Google</extracomment>
        <translation>%1 hat dieses Programm nicht eingelassen: Die Anfrage wurde im Browser abgelehnt.</translation>
    </message>
    <message>
        <source>This program was not let in: the request was declined in the browser.</source>
        <translation>Dieses Programm wurde nicht eingelassen: Die Anfrage wurde im Browser abgelehnt.</translation>
    </message>
    <message>
        <source>If that was a slip, start again and agree in the browser. At work or school, an administrator may have to allow it first.</source>
        <translation>Wenn das ein Versehen war, beginnen Sie noch einmal und stimmen Sie im Browser zu. Bei der Arbeit oder in der Schule muss es vielleicht erst ein Administrator erlauben.</translation>
    </message>
    <message>
        <source>Signing in at %1 was not finished in the browser.</source>
        <extracomment>%1 is a provider&apos;s name, such as Google</extracomment>
        <translation>Die Anmeldung bei %1 wurde im Browser nicht abgeschlossen.</translation>
    </message>
    <message>
        <source>Signing in was not finished in the browser.</source>
        <translation>Die Anmeldung wurde im Browser nicht abgeschlossen.</translation>
    </message>
    <message>
        <source>Start again, and stay with the browser&apos;s page until it tells you to come back here.</source>
        <translation>Beginnen Sie noch einmal und bleiben Sie auf der Seite im Browser, bis sie Ihnen sagt, dass Sie hierher zurückkommen können.</translation>
    </message>
    <message>
        <source>%1 wants you to sign in again.</source>
        <extracomment>%1 is a provider&apos;s name, such as Google</extracomment>
        <translation>%1 bittet Sie, sich neu anzumelden.</translation>
    </message>
    <message>
        <source>Your provider wants you to sign in again.</source>
        <translation>Ihr Anbieter bittet Sie, sich neu anzumelden.</translation>
    </message>
    <message>
        <source>Sign in through the browser once more. This happens after a change of password, after a long time, or when you withdrew this program&apos;s access.</source>
        <translation>Melden Sie sich noch einmal über den Browser an. Das kommt vor, wenn das Passwort geändert wurde, nach langer Zeit oder wenn Sie diesem Programm den Zugriff entzogen haben.</translation>
    </message>
    <message>
        <source>You signed in as %1, which is not the address you gave here.</source>
        <extracomment>%1 is an e-mail address</extracomment>
        <translation>Sie haben sich als %1 angemeldet. Das ist nicht die Adresse, die Sie hier angegeben haben.</translation>
    </message>
    <message>
        <source>You signed in with another address than the one you gave here.</source>
        <translation>Sie haben sich mit einer anderen Adresse angemeldet als der, die Sie hier angegeben haben.</translation>
    </message>
    <message>
        <source>Start again and choose the right account in the browser, or change the address here.</source>
        <translation>Beginnen Sie noch einmal und wählen Sie im Browser das richtige Konto, oder ändern Sie hier die Adresse.</translation>
    </message>
    <message>
        <source>No web browser could be opened.</source>
        <translation>Es ließ sich kein Webbrowser öffnen.</translation>
    </message>
    <message>
        <source>Choose a standard browser in this computer&apos;s settings, then try again. An app password, where your provider offers one, works without a browser.</source>
        <translation>Wählen Sie in den Einstellungen dieses Computers einen Standardbrowser und versuchen Sie es noch einmal. Ein App-Passwort, wo Ihr Anbieter eines bietet, geht auch ohne Browser.</translation>
    </message>
    <message>
        <source>This copy of the program is not registered at %1, so it cannot sign in there through the browser.</source>
        <extracomment>%1 is a provider&apos;s name, such as Google</extracomment>
        <translation>Diese Ausgabe des Programms ist bei %1 nicht registriert und kann sich dort deshalb nicht über den Browser anmelden.</translation>
    </message>
    <message>
        <source>This copy of the program is not registered at your provider, so it cannot sign in there through the browser.</source>
        <translation>Diese Ausgabe des Programms ist bei Ihrem Anbieter nicht registriert und kann sich dort deshalb nicht über den Browser anmelden.</translation>
    </message>
    <message>
        <source>Use an app password if your provider offers one, or give a client ID of your own in the settings.</source>
        <translation>Verwenden Sie ein App-Passwort, wenn Ihr Anbieter eines bietet, oder tragen Sie in den Einstellungen eine eigene Client-ID ein.</translation>
    </message>
    <message>
        <source>%1 does not accept this program&apos;s registration.</source>
        <extracomment>%1 is a provider&apos;s name, such as Google</extracomment>
        <translation>%1 erkennt die Registrierung dieses Programms nicht an.</translation>
    </message>
    <message>
        <source>Your provider does not accept this program&apos;s registration.</source>
        <translation>Ihr Anbieter erkennt die Registrierung dieses Programms nicht an.</translation>
    </message>
    <message>
        <source>Check the client ID in the settings. At work or school, an administrator may have to allow this program.</source>
        <translation>Prüfen Sie die Client-ID in den Einstellungen. Bei der Arbeit oder in der Schule muss vielleicht ein Administrator dieses Programm erlauben.</translation>
    </message>
    <message>
        <source>The mail server is busy.</source>
        <translation>Der Mailserver ist gerade überlastet.</translation>
    </message>
    <message>
        <source>Wait a few minutes, then try again.</source>
        <translation>Warten Sie ein paar Minuten und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>The mail server refused to do that.</source>
        <translation>Der Mailserver hat das abgelehnt.</translation>
    </message>
    <message>
        <source>Try again. If it keeps refusing, show your provider the details below.</source>
        <translation>Versuchen Sie es noch einmal. Wenn er es weiter ablehnt, zeigen Sie Ihrem Anbieter die Einzelheiten unten.</translation>
    </message>
    <message>
        <source>The mail server gave an answer that makes no sense.</source>
        <translation>Der Mailserver hat eine unverständliche Antwort gegeben.</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again; if it happens again, show your provider the details below.</source>
        <translation>Nichts wurde geändert. Versuchen Sie es noch einmal; wenn es wieder geschieht, zeigen Sie Ihrem Anbieter die Einzelheiten unten.</translation>
    </message>
    <message>
        <source>The folder “%1” is not there any more.</source>
        <translation>Den Ordner „%1“ gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>The folder is not there any more.</source>
        <translation>Den Ordner gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Check the mailbox again: the list is then brought up to date.</source>
        <translation>Prüfen Sie das Postfach noch einmal: Dann ist die Liste wieder auf dem neuesten Stand.</translation>
    </message>
    <message>
        <source>The folder “%1” may be read but not changed.</source>
        <translation>Der Ordner „%1“ darf gelesen, aber nicht geändert werden.</translation>
    </message>
    <message>
        <source>The folder may be read but not changed.</source>
        <translation>Der Ordner darf gelesen, aber nicht geändert werden.</translation>
    </message>
    <message>
        <source>Nothing was moved. Ask whoever owns the folder.</source>
        <translation>Nichts wurde verschoben. Fragen Sie die Person, der der Ordner gehört.</translation>
    </message>
    <message>
        <source>The mailbox was rebuilt since it was last checked.</source>
        <translation>Das Postfach wurde seit der letzten Prüfung neu aufgebaut.</translation>
    </message>
    <message>
        <source>Nothing was moved, to be safe. Check the mailbox again, then repeat the clean-up.</source>
        <translation>Sicherheitshalber wurde nichts verschoben. Prüfen Sie das Postfach noch einmal und räumen Sie dann erneut auf.</translation>
    </message>
    <message>
        <source>Your mailbox is full, so the server could not move the messages.</source>
        <translation>Ihr Postfach ist voll, deshalb konnte der Server die Nachrichten nicht verschieben.</translation>
    </message>
    <message>
        <source>Empty the Trash in your mail program, then try again.</source>
        <translation>Leeren Sie in Ihrem Mailprogramm den Papierkorb und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>%1 was not found.</source>
        <extracomment>%1 is a file&apos;s or folder&apos;s name</extracomment>
        <translation>%1 wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>The file was not found.</source>
        <translation>Die Datei wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>Check the name, and that the disk it is on is connected.</source>
        <translation>Prüfen Sie den Namen und ob der Datenträger angeschlossen ist.</translation>
    </message>
    <message>
        <source>%1 could not be read.</source>
        <translation>%1 ließ sich nicht lesen.</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>Die Datei ließ sich nicht lesen.</translation>
    </message>
    <message>
        <source>Check that you are allowed to open it.</source>
        <translation>Prüfen Sie, ob Sie sie öffnen dürfen.</translation>
    </message>
    <message>
        <source>%1 is damaged or is another kind of file.</source>
        <translation>%1 ist beschädigt oder eine andere Art von Datei.</translation>
    </message>
    <message>
        <source>The file is damaged or is another kind of file.</source>
        <translation>Die Datei ist beschädigt oder von anderer Art.</translation>
    </message>
    <message>
        <source>Choose another file. This one was not changed.</source>
        <translation>Wählen Sie eine andere Datei. Diese wurde nicht verändert.</translation>
    </message>
    <message>
        <source>There is no room left on this computer&apos;s disk.</source>
        <translation>Auf der Festplatte dieses Computers ist kein Platz mehr.</translation>
    </message>
    <message>
        <source>Make room, then try again. Your mail on the server is untouched.</source>
        <translation>Schaffen Sie Platz und versuchen Sie es dann noch einmal. Ihre Mails auf dem Server sind unberührt.</translation>
    </message>
    <message>
        <source>What this program remembers was written by a newer version of it.</source>
        <translation>Was dieses Programm sich gemerkt hat, stammt von einer neueren Version.</translation>
    </message>
    <message>
        <source>Install the newer version again, or start afresh: the old file is then put aside, not deleted.</source>
        <translation>Installieren Sie wieder die neuere Version oder fangen Sie neu an: Die alte Datei wird dann beiseitegelegt, nicht gelöscht.</translation>
    </message>
    <message>
        <source>The file in which this program remembers things is damaged.</source>
        <translation>Die Datei, in der dieses Programm sich etwas merkt, ist beschädigt.</translation>
    </message>
    <message>
        <source>Start afresh: the damaged file is put aside, not deleted, and your mail is read again. Your mailbox is untouched.</source>
        <translation>Fangen Sie neu an: Die beschädigte Datei wird beiseitegelegt, nicht gelöscht, und Ihre Mails werden neu gelesen. Ihr Postfach ist unberührt.</translation>
    </message>
    <message>
        <source>Another copy of this program is at work on the same mailbox.</source>
        <translation>Dieses Programm arbeitet schon an demselben Postfach, in einem zweiten Fenster oder Befehl.</translation>
    </message>
    <message>
        <source>Wait until it is done, or close it, then try again.</source>
        <translation>Warten Sie, bis es fertig ist, oder schließen Sie es und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>The password for this account is not known any more.</source>
        <translation>Das Passwort für dieses Konto ist nicht mehr bekannt.</translation>
    </message>
    <message>
        <source>Type it again. This computer has no keychain running, so it is kept only until you close the program.</source>
        <translation>Geben Sie es noch einmal ein. Auf diesem Computer läuft kein Schlüsselbund, darum bleibt es nur gespeichert, bis Sie das Programm schließen.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain is locked.</source>
        <translation>Der Schlüsselbund dieses Computers ist gesperrt.</translation>
    </message>
    <message>
        <source>Unlock the keychain, then try again, or type the password again.</source>
        <translation>Entsperren Sie den Schlüsselbund und versuchen Sie es dann noch einmal, oder geben Sie das Passwort neu ein.</translation>
    </message>
    <message>
        <source>“%1” cannot be right.</source>
        <translation>„%1“ kann nicht stimmen.</translation>
    </message>
    <message>
        <source>Something that was typed cannot be right.</source>
        <translation>Eine Eingabe kann nicht stimmen.</translation>
    </message>
    <message>
        <source>Check it for slips and type it again.</source>
        <translation>Prüfen Sie die Eingabe auf Tippfehler und geben Sie sie noch einmal ein.</translation>
    </message>
    <message>
        <source>This kind of mailbox cannot do that.</source>
        <translation>Ein Postfach dieser Art kann das nicht.</translation>
    </message>
    <message>
        <source>Saved mail in single files can be read here, but not cleared up. Add the account itself to do that.</source>
        <translation>Gespeicherte Mails in einzelnen Dateien können hier gelesen, aber nicht aufgeräumt werden. Fügen Sie dafür das Konto selbst hinzu.</translation>
    </message>
    <message>
        <source>Something went wrong inside this program.</source>
        <translation>In diesem Programm ist etwas schiefgegangen.</translation>
    </message>
    <message>
        <source>Your mail is untouched. Try again; if it happens again, please report it with the details below.</source>
        <translation>Ihre Mails sind unberührt. Versuchen Sie es noch einmal; wenn es wieder geschieht, melden Sie es bitte mit den Einzelheiten unten.</translation>
    </message>
    <message>
        <source>This mail server cannot delete single messages for good.</source>
        <translation>Dieser Mailserver kann einzelne Nachrichten nicht endgültig löschen.</translation>
    </message>
    <message>
        <source>Nothing was deleted. Move them to Trash instead, and empty the Trash in your mail program.</source>
        <translation>Nichts wurde gelöscht. Verschieben Sie sie stattdessen in den Papierkorb und leeren Sie ihn in Ihrem Mailprogramm.</translation>
    </message>
</context>
<context>
    <name>EvidenceLines</name>
    <message>
        <source>Strong sign</source>
        <extracomment>How much a piece of evidence weighs</extracomment>
        <translation>Starker Hinweis</translation>
    </message>
    <message>
        <source>Weak sign</source>
        <translation>Schwacher Hinweis</translation>
    </message>
    <message>
        <source>Fair sign</source>
        <extracomment>How much a piece of evidence weighs</extracomment>
        <translation>Deutlicher Hinweis</translation>
    </message>
</context>
<context>
    <name>EvidenceText</name>
    <message>
        <source>The message lies in your Sent folder, and it went to this recipient.</source>
        <extracomment>Facts that tell whether the person wrote a returned message. First a plain sentence for somebody without technical knowledge, then a short technical line with the facts as blanks.</extracomment>
        <translation>Die Nachricht liegt in Ihrem Ordner „Gesendet“, und sie ging an diesen Empfänger.</translation>
    </message>
    <message>
        <source>Same Message-ID as your mail of %1 to %2</source>
        <extracomment>%1 is a date, %2 an e-mail address.</extracomment>
        <translation>Gleiche Message-ID wie Ihre Mail vom %1 an %2</translation>
    </message>
    <message>
        <source>The message lies in your Sent folder. Somebody passed it on to the address that failed.</source>
        <translation>Die Nachricht liegt in Ihrem Ordner „Gesendet“. Jemand hat sie an die Adresse weitergeleitet, bei der es scheiterte.</translation>
    </message>
    <message>
        <source>It carries the number of a message of yours, but it did not come from your mail provider.</source>
        <translation>Sie trägt die Nummer einer Ihrer Nachrichten, kam aber nicht von Ihrem Mail-Anbieter.</translation>
    </message>
    <message>
        <source>Message-ID of your mail of %1 to %2, handed over by a stranger</source>
        <extracomment>%1 is a date, %2 an e-mail address.</extracomment>
        <translation>Message-ID Ihrer Mail vom %1 an %2, übergeben von einem Fremden</translation>
    </message>
    <message>
        <source>Your Sent folder holds a message with this subject to this person, from that time.</source>
        <translation>In Ihrem Ordner „Gesendet“ liegt aus dieser Zeit eine Nachricht mit diesem Betreff an diese Person.</translation>
    </message>
    <message>
        <source>Your mail of %1 to %2</source>
        <extracomment>%1 is a date, %2 an e-mail address.</extracomment>
        <translation>Ihre Mail vom %1 an %2</translation>
    </message>
    <message>
        <source>You wrote to this address shortly before.</source>
        <translation>Sie haben kurz zuvor an diese Adresse geschrieben.</translation>
    </message>
    <message>
        <source>You sent a message with this subject to others at that time.</source>
        <translation>Sie haben zu dieser Zeit eine Nachricht mit diesem Betreff an andere gesendet.</translation>
    </message>
    <message>
        <source>Subject in Sent: %1</source>
        <extracomment>%1 is the subject of a message.</extracomment>
        <translation>Betreff unter „Gesendet“: %1</translation>
    </message>
    <message>
        <source>It answers a message that lies in your mailbox.</source>
        <translation>Sie antwortet auf eine Nachricht, die in Ihrem Postfach liegt.</translation>
    </message>
    <message>
        <source>You have been in touch with this address before.</source>
        <translation>Sie hatten mit dieser Adresse schon früher zu tun.</translation>
    </message>
    <message>
        <source>Known address: %1</source>
        <extracomment>%1 is an e-mail address.</extracomment>
        <translation>Bekannte Adresse: %1</translation>
    </message>
    <message>
        <source>It is not in your Sent folder, which holds your other messages of those days.</source>
        <translation>Sie liegt nicht in Ihrem Ordner „Gesendet“, in dem Ihre anderen Nachrichten dieser Tage liegen.</translation>
    </message>
    <message>
        <source>It is not in your Sent folder. That alone means little: not every device saves its mail there.</source>
        <translation>Sie liegt nicht in Ihrem Ordner „Gesendet“. Das allein sagt wenig: Nicht jedes Gerät legt seine Mails dort ab.</translation>
    </message>
    <message>
        <source>You have never written to this address before.</source>
        <translation>Sie haben noch nie an diese Adresse geschrieben.</translation>
    </message>
    <message>
        <source>Unknown address: %1</source>
        <extracomment>%1 is an e-mail address.</extracomment>
        <translation>Unbekannte Adresse: %1</translation>
    </message>
    <message>
        <source>Your mail provider&apos;s digital signature on the message is genuine, so it went out through an account there.</source>
        <translation>Die digitale Signatur Ihres Mail-Anbieters auf der Nachricht ist echt, also ging sie über ein Konto dort hinaus.</translation>
    </message>
    <message>
        <source>DKIM signature of %1 verified over the returned header</source>
        <extracomment>%1 is a domain name. DKIM is the name of a technique.</extracomment>
        <translation>DKIM-Signatur von %1 am zurückgesandten Nachrichtenkopf bestätigt</translation>
    </message>
    <message>
        <source>It carries a genuine signature, but somebody copied the signed message and sent it on to others.</source>
        <translation>Sie trägt eine echte Signatur, aber jemand hat die signierte Nachricht kopiert und an andere weitergeschickt.</translation>
    </message>
    <message>
        <source>DKIM signature of %1 on a copy: other recipient or other text, handed over by a stranger</source>
        <extracomment>%1 is a domain name. DKIM is the name of a technique.</extracomment>
        <translation>DKIM-Signatur von %1 auf einer Kopie: anderer Empfänger oder anderer Text, übergeben von einem Fremden</translation>
    </message>
    <message>
        <source>It lacks the digital signature that your mail provider puts on all your messages.</source>
        <translation>Es fehlt die digitale Signatur, die Ihr Mail-Anbieter auf alle Ihre Nachrichten setzt.</translation>
    </message>
    <message>
        <source>Your own mail provider had the message in its hands and reports the failure.</source>
        <translation>Ihr eigener Mail-Anbieter hatte die Nachricht in der Hand und meldet den Fehlschlag.</translation>
    </message>
    <message>
        <source>Reported by %1</source>
        <extracomment>%1 is a host name.</extracomment>
        <translation>Gemeldet von %1</translation>
    </message>
    <message>
        <source>The receiving server got the message from your mail provider.</source>
        <translation>Der empfangende Server bekam die Nachricht von Ihrem Mail-Anbieter.</translation>
    </message>
    <message>
        <source>%1 (%2), allowed to send for your domain, handed it to %3</source>
        <extracomment>%1 is an IP address, %2 its name, %3 the receiving host.</extracomment>
        <translation>%1 (%2), darf für Ihre Domain senden, übergab sie an %3</translation>
    </message>
    <message>
        <source>The receiving server got the message from a computer of your mail provider.</source>
        <translation>Der empfangende Server bekam die Nachricht von einem Computer Ihres Mail-Anbieters.</translation>
    </message>
    <message>
        <source>%1 (%2) handed it to %3</source>
        <extracomment>%1 is an IP address, %2 its name, %3 the receiving host.</extracomment>
        <translation>%1 (%2) übergab sie an %3</translation>
    </message>
    <message>
        <source>The computer that passed the message on called itself by a name of your mail provider.</source>
        <translation>Der Computer, der die Nachricht weitergab, meldete sich mit einem Namen Ihres Mail-Anbieters.</translation>
    </message>
    <message>
        <source>%1 said to be %2 when it handed it to %3</source>
        <extracomment>%1 is an IP address, %2 the name it gave, %3 the receiving host.</extracomment>
        <translation>%1 nannte sich %2, als er sie an %3 übergab</translation>
    </message>
    <message>
        <source>The receiving server got the message from a computer that has nothing to do with your mail provider.</source>
        <translation>Der empfangende Server bekam die Nachricht von einem Computer, der nichts mit Ihrem Mail-Anbieter zu tun hat.</translation>
    </message>
    <message>
        <source>A mailing list or a forwarding service had the message in between.</source>
        <translation>Dazwischen lief die Nachricht über eine Mailingliste oder einen Weiterleitungsdienst.</translation>
    </message>
    <message>
        <source>Whoever sent it was not allowed to send mail for your address.</source>
        <translation>Wer sie gesendet hat, durfte keine Mails für Ihre Adresse senden.</translation>
    </message>
    <message>
        <source>SPF of %2 refuses %1</source>
        <extracomment>%1 is an IP address, %2 a domain name. SPF is the name of a technique.</extracomment>
        <translation>SPF von %2 lehnt %1 ab</translation>
    </message>
    <message>
        <source>Somebody else&apos;s mail account was used to send it.</source>
        <translation>Sie wurde über das Mailkonto von jemand anderem gesendet.</translation>
    </message>
    <message>
        <source>Way: %1 (%2) to %3</source>
        <extracomment>%1 is an IP address, %2 its name, %3 the receiving host.</extracomment>
        <translation>Weg: %1 (%2) nach %3</translation>
    </message>
    <message>
        <source>It pretends to have passed your mail provider, which the later part of its way contradicts.</source>
        <translation>Sie gibt vor, bei Ihrem Mail-Anbieter gewesen zu sein; der spätere Teil ihres Weges widerspricht dem.</translation>
    </message>
    <message>
        <source>Whoever sent it had signed in to an account at your mail provider.</source>
        <translation>Wer sie gesendet hat, war in einem Konto bei Ihrem Mail-Anbieter angemeldet.</translation>
    </message>
    <message>
        <source>The notice came back to a secret return address that only your mail provider puts on outgoing mail.</source>
        <translation>Die Meldung kam an eine geheime Rücksendeadresse, die nur Ihr Mail-Anbieter auf ausgehende Mails setzt.</translation>
    </message>
    <message>
        <source>The receiving server checked the sender and found it false.</source>
        <translation>Der empfangende Server hat den Absender geprüft und für falsch befunden.</translation>
    </message>
    <message>
        <source>Checked by %1</source>
        <extracomment>%1 is a host name.</extracomment>
        <translation>Geprüft von %1</translation>
    </message>
    <message>
        <source>The receiving server checked the sender and found it in order.</source>
        <translation>Der empfangende Server hat den Absender geprüft und für richtig befunden.</translation>
    </message>
    <message>
        <source>The receiving server refused it because it could not confirm the sender.</source>
        <translation>Der empfangende Server hat sie abgelehnt, weil er den Absender nicht bestätigen konnte.</translation>
    </message>
    <message>
        <source>Its words: %1</source>
        <extracomment>%1 is a mail server&apos;s reply, in its own words.</extracomment>
        <translation>Seine Worte: %1</translation>
    </message>
    <message>
        <source>The receiving server refused it because it came straight from somebody&apos;s home connection.</source>
        <translation>Der empfangende Server hat sie abgelehnt, weil sie direkt von einem privaten Internetanschluss kam.</translation>
    </message>
    <message>
        <source>The message carries somebody else&apos;s name and address as its author.</source>
        <translation>Als Verfasser stehen Name und Adresse von jemand anderem auf der Nachricht.</translation>
    </message>
    <message>
        <source>From: %1</source>
        <extracomment>%1 is an e-mail address.</extracomment>
        <translation>Von: %1</translation>
    </message>
    <message>
        <source>It carries an address of your domain that you don&apos;t write from.</source>
        <translation>Sie trägt eine Adresse Ihrer Domain, von der Sie nicht schreiben.</translation>
    </message>
    <message>
        <source>The name beside your address is not the one you use.</source>
        <translation>Der Name neben Ihrer Adresse ist nicht der, den Sie verwenden.</translation>
    </message>
    <message>
        <source>Name: %1</source>
        <extracomment>%1 is a person&apos;s name as a message gives it.</extracomment>
        <translation>Name: %1</translation>
    </message>
    <message>
        <source>The name beside your address is the one you use.</source>
        <translation>Der Name neben Ihrer Adresse ist der, den Sie verwenden.</translation>
    </message>
    <message>
        <source>It was written with a mail program that you use.</source>
        <translation>Sie wurde mit einem Mailprogramm geschrieben, das Sie benutzen.</translation>
    </message>
    <message>
        <source>Program: %1</source>
        <extracomment>%1 is the name of a mail program.
----------
%1 is the name of a mail program; may be empty.
----------
%1 is the name of a program.</extracomment>
        <translation>Programm: %1</translation>
    </message>
    <message>
        <source>It was not written with any mail program that you use.</source>
        <translation>Sie wurde mit keinem Mailprogramm geschrieben, das Sie benutzen.</translation>
    </message>
    <message>
        <source>Its number is made the way your mail program makes them.</source>
        <translation>Die Nummer der Nachricht ist so gebildet, wie Ihr Mailprogramm es tut.</translation>
    </message>
    <message>
        <source>Its number is not made the way your mail programs make them.</source>
        <translation>Die Nummer der Nachricht ist nicht so gebildet, wie Ihre Mailprogramme es tun.</translation>
    </message>
    <message>
        <source>Its number was given out by a computer that is not yours and not your mail provider&apos;s.</source>
        <translation>Die Nummer der Nachricht vergab ein Computer, der weder Ihnen noch Ihrem Mail-Anbieter gehört.</translation>
    </message>
    <message>
        <source>Message-ID made by %1</source>
        <extracomment>%1 is a host name.</extracomment>
        <translation>Message-ID gebildet von %1</translation>
    </message>
    <message>
        <source>It was written on a clock set to your time zone.</source>
        <translation>Sie wurde nach einer Uhr geschrieben, die in Ihrer Zeitzone geht.</translation>
    </message>
    <message>
        <source>Date: %1</source>
        <extracomment>%1 is a date as the message gives it.</extracomment>
        <translation>Datum: %1</translation>
    </message>
    <message>
        <source>It was written on a clock set to a different time zone from yours.</source>
        <translation>Sie wurde nach einer Uhr geschrieben, die in einer anderen Zeitzone geht als Ihre.</translation>
    </message>
    <message>
        <source>It was sent at an hour at which you never write.</source>
        <translation>Sie wurde zu einer Stunde gesendet, zu der Sie nie schreiben.</translation>
    </message>
    <message>
        <source>Hour of the day: %1</source>
        <extracomment>%1 is an hour of the day, 0 to 23.</extracomment>
        <translation>Uhrzeit (Stunde): %1</translation>
    </message>
    <message>
        <source>The date on the message does not fit the day on which it was on its way.</source>
        <translation>Das Datum auf der Nachricht passt nicht zu dem Tag, an dem sie unterwegs war.</translation>
    </message>
    <message>
        <source>It was sent over an internet connection that you use.</source>
        <translation>Sie wurde über einen Internetanschluss gesendet, den Sie benutzen.</translation>
    </message>
    <message>
        <source>Connection: %1</source>
        <extracomment>%1 is a host name or an IP address.</extracomment>
        <translation>Anschluss: %1</translation>
    </message>
    <message>
        <source>It was sent over an internet connection that you have not used before.</source>
        <translation>Sie wurde über einen Internetanschluss gesendet, den Sie bisher nicht benutzt haben.</translation>
    </message>
    <message>
        <source>A computer of your own website or mail provider sent it, for example for a form on your site.</source>
        <translation>Ein Computer Ihrer eigenen Website oder Ihres Mail-Anbieters hat sie gesendet, zum Beispiel für ein Formular auf Ihrer Seite.</translation>
    </message>
    <message>
        <source>Sent by %1</source>
        <extracomment>%1 is a host name or an IP address.</extracomment>
        <translation>Gesendet von %1</translation>
    </message>
    <message>
        <source>Your mail provider has stopped your account from sending.</source>
        <translation>Ihr Mail-Anbieter hat das Senden aus Ihrem Konto gestoppt.</translation>
    </message>
    <message>
        <source>It came in the middle of a flood of notices about mail that somebody else sent in your name.</source>
        <translation>Sie kam mitten in einer Flut von Meldungen über Mails, die jemand anderes in Ihrem Namen gesendet hat.</translation>
    </message>
    <message>
        <source>Notices in this flood: %1, since %2</source>
        <extracomment>%1 is a number of notices, %2 a date.</extracomment>
        <translation>Meldungen in dieser Flut: %1, seit %2</translation>
    </message>
    <message>
        <source>It has the same subject as other mail that somebody else sent in your name then.</source>
        <translation>Sie hat denselben Betreff wie andere Mails, die jemand anderes damals in Ihrem Namen gesendet hat.</translation>
    </message>
    <message>
        <source>Subject: %1</source>
        <extracomment>%1 is the subject of a message.</extracomment>
        <translation>Betreff: %1</translation>
    </message>
    <message>
        <source>It came together with others about mail that somebody else sent through your account.</source>
        <translation>Sie kam zusammen mit anderen über Mails, die jemand anderes über Ihr Konto gesendet hat.</translation>
    </message>
    <message>
        <source>Notices of that kind: %1, since %2</source>
        <extracomment>%1 is a number of notices, %2 a date.</extracomment>
        <translation>Meldungen dieser Art: %1, seit %2</translation>
    </message>
    <message>
        <source>It belongs to a letter that you sent to many people that day.</source>
        <translation>Sie gehört zu einem Rundschreiben, das Sie an diesem Tag an viele gesendet haben.</translation>
    </message>
    <message>
        <source>Notices about the same letter: %1, subject: %2</source>
        <extracomment>%1 is a number of notices, %2 the subject of a message.</extracomment>
        <translation>Meldungen über dasselbe Rundschreiben: %1, Betreff: %2</translation>
    </message>
    <message>
        <source>The notice claims to come from your own mail provider, but it was sent by a stranger.</source>
        <translation>Die Meldung gibt vor, von Ihrem eigenen Mail-Anbieter zu kommen, wurde aber von einem Fremden gesendet.</translation>
    </message>
    <message>
        <source>Claims %1, came from %2</source>
        <extracomment>%1 is a domain name, %2 an IP address.</extracomment>
        <translation>Angeblich %1, kam von %2</translation>
    </message>
    <message>
        <source>Your mail provider checked the sender of the notice and found it false.</source>
        <translation>Ihr Mail-Anbieter hat den Absender der Meldung geprüft und für falsch befunden.</translation>
    </message>
    <message>
        <source>Claimed sender: %1</source>
        <extracomment>%1 is a domain name.</extracomment>
        <translation>Angeblicher Absender: %1</translation>
    </message>
    <message>
        <source>It carries the name of a well-known company, but the address is not theirs.</source>
        <translation>Sie trägt den Namen eines bekannten Unternehmens, aber die Adresse gehört nicht dazu.</translation>
    </message>
    <message>
        <source>Calls itself %1, writes from %2</source>
        <extracomment>%1 is the name shown as sender, %2 a domain name.</extracomment>
        <translation>Nennt sich %1, schreibt von %2</translation>
    </message>
    <message>
        <source>Its link leads to a place that has nothing to do with your mail provider.</source>
        <translation>Der Link darin führt auf eine Seite, die nichts mit Ihrem Mail-Anbieter zu tun hat.</translation>
    </message>
    <message>
        <source>Link to %1</source>
        <extracomment>%1 is a host name.</extracomment>
        <translation>Link zu %1</translation>
    </message>
    <message>
        <source>Your own address is hidden in the link, so that they know who clicked.</source>
        <translation>Ihre eigene Adresse ist im Link versteckt, damit die Absender wissen, wer geklickt hat.</translation>
    </message>
    <message>
        <source>The link does not lead where it claims to.</source>
        <translation>Der Link gibt vor, woandershin zu führen, als er es tut.</translation>
    </message>
    <message>
        <source>Shows &quot;%1&quot;, leads to %2</source>
        <extracomment>%1 is the text of a link, %2 the host it leads to.</extracomment>
        <translation>Zeigt „%1“, führt zu %2</translation>
    </message>
    <message>
        <source>It wants you to click, sign in or confirm something. Real notices don&apos;t.</source>
        <translation>Sie will, dass Sie klicken, sich anmelden oder etwas bestätigen. Echte Meldungen tun das nicht.</translation>
    </message>
    <message>
        <source>Button: %1</source>
        <extracomment>%1 is the text of a link or button.</extracomment>
        <translation>Knopf: %1</translation>
    </message>
    <message>
        <source>It speaks of mail waiting for you. Real notices are about mail that you sent.</source>
        <translation>Sie spricht von Mails, die auf Sie warten. Echte Meldungen handeln von Mails, die Sie gesendet haben.</translation>
    </message>
    <message>
        <source>It puts you under time pressure.</source>
        <translation>Sie setzt Sie unter Zeitdruck.</translation>
    </message>
    <message>
        <source>It carries an attachment of a dangerous kind. Real notices don&apos;t.</source>
        <translation>Sie hat einen Anhang von gefährlicher Art. Echte Meldungen haben keinen solchen.</translation>
    </message>
    <message>
        <source>File: %1</source>
        <extracomment>%1 is a file name.</extracomment>
        <translation>Datei: %1</translation>
    </message>
    <message>
        <source>It names nobody whom a message could not reach.</source>
        <translation>Sie nennt niemanden, den eine Nachricht nicht erreicht hätte.</translation>
    </message>
    <message>
        <source>It says that mail could not be delivered to you, yet it reached you.</source>
        <translation>Angeblich konnte Ihnen eine Mail nicht zugestellt werden, und doch hat diese Sie erreicht.</translation>
    </message>
    <message>
        <source>The message it says it brings back was never on its way anywhere, and it holds a link.</source>
        <translation>Die Nachricht, die sie angeblich zurückbringt, war nie irgendwohin unterwegs und enthält einen Link.</translation>
    </message>
    <message>
        <source>Unlike real notices, it was sent from somebody&apos;s mail account.</source>
        <translation>Anders als echte Meldungen wurde sie aus dem Mailkonto von jemandem gesendet.</translation>
    </message>
    <message>
        <source>Return address: %1</source>
        <extracomment>%1 is an e-mail address.</extracomment>
        <translation>Rücksendeadresse: %1</translation>
    </message>
    <message>
        <source>It was made with a program for mass mail, not by a mail server.</source>
        <translation>Sie wurde mit einem Programm für Massenmails gemacht, nicht von einem Mailserver.</translation>
    </message>
    <message>
        <source>You said so yourself.</source>
        <translation>Das haben Sie selbst gesagt.</translation>
    </message>
    <message>
        <source>It is a copy of a message of yours, but it did not come from your mail provider. Somebody you wrote to may have passed it on.</source>
        <translation>Sie ist eine Kopie einer Ihrer Nachrichten, kam aber nicht von Ihrem Mail-Anbieter. Vielleicht hat sie jemand weitergeleitet, dem Sie geschrieben haben.</translation>
    </message>
    <message>
        <source>Same header as your mail of %1 to %2, handed over by a stranger</source>
        <extracomment>%1 is a date, %2 an e-mail address.</extracomment>
        <translation>Gleicher Nachrichtenkopf wie Ihre Mail vom %1 an %2, übergeben von einem Fremden</translation>
    </message>
    <message>
        <source>It came straight from somebody&apos;s home connection or from a computer without a name. Mail that people write goes through a mail server first.</source>
        <translation>Sie kam direkt von einem privaten Internetanschluss oder von einem Computer ohne Namen. Mails, die Menschen schreiben, gehen zuerst über einen Mailserver.</translation>
    </message>
    <message>
        <source>%1 (%2) handed it to %3 directly</source>
        <extracomment>%1 is an IP address, %2 its name, %3 the receiving host.</extracomment>
        <translation>%1 (%2) übergab sie direkt an %3</translation>
    </message>
    <message>
        <source>A mailing service sent it and signed it with its own name. If you use that service, for a newsletter or a shop for instance, the message may well be yours.</source>
        <translation>Ein Versanddienst hat sie gesendet und mit seinem eigenen Namen signiert. Wenn Sie diesen Dienst nutzen, etwa für einen Rundbrief oder einen Online-Shop, kann die Nachricht durchaus von Ihnen sein.</translation>
    </message>
    <message>
        <source>Service: %1, handed to %2</source>
        <extracomment>%1 is the host name of a mailing service, %2 the receiving host.</extracomment>
        <translation>Dienst: %1, übergeben an %2</translation>
    </message>
    <message>
        <source>Several such messages went out through your account within hours, and none of them carries a mark of the way you write.</source>
        <translation>Innerhalb von Stunden wurden mehrere solche Nachrichten über Ihr Konto verschickt, und in keiner ist Ihre Art zu schreiben zu erkennen.</translation>
    </message>
    <message>
        <source>Messages of that kind: %1, since %2</source>
        <extracomment>%1 is a number of messages, %2 a date.</extracomment>
        <translation>Nachrichten dieser Art: %1, seit %2</translation>
    </message>
    <message>
        <source>It is in a language that you write.</source>
        <translation>Sie ist in einer Sprache, in der Sie schreiben.</translation>
    </message>
    <message>
        <source>It is in a language in which you have not written before.</source>
        <translation>Sie ist in einer Sprache, in der Sie bisher nicht geschrieben haben.</translation>
    </message>
    <message>
        <source>Its letters are stored in a way that your mail programs don&apos;t use.</source>
        <translation>Die Buchstaben sind auf eine Art gespeichert, die Ihre Mailprogramme nicht verwenden.</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Add an account…</source>
        <translation>&amp;Konto hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Open a folder of saved mail…</source>
        <translation>Ordner &amp;mit gespeicherten Mails öffnen…</translation>
    </message>
    <message>
        <source>Open the &amp;sample mailbox</source>
        <translation>Beisp&amp;ielpostfach öffnen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Mailbox</source>
        <translation>&amp;Postfach</translation>
    </message>
    <message>
        <source>Check &amp;now</source>
        <translation>&amp;Jetzt prüfen</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Suchen…</translation>
    </message>
    <message>
        <source>&amp;Clean up…</source>
        <translation>Au&amp;fräumen…</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;What is all this about?</source>
        <translation>&amp;Was bedeutet das alles?</translation>
    </message>
    <message>
        <source>&amp;About Undelivered</source>
        <translation>&amp;Über Undelivered</translation>
    </message>
    <message>
        <source>E&amp;xplain a notice…</source>
        <translation>Eine Meldung e&amp;rklären…</translation>
    </message>
    <message>
        <source>Save or &amp;print a report…</source>
        <translation>Bericht speichern &amp;oder drucken…</translation>
    </message>
    <message>
        <source>&amp;Warn your contacts…</source>
        <translation>Kontakte &amp;warnen…</translation>
    </message>
    <message>
        <source>&amp;Help on this page</source>
        <translation>&amp;Hilfe zu dieser Seite</translation>
    </message>
    <message>
        <source>All &amp;codes in words</source>
        <translation>Alle &amp;Codes in Worten</translation>
    </message>
    <message>
        <source>Can anybody &amp;send as me?</source>
        <translation>Kann jeder &amp;in meinem Namen senden?</translation>
    </message>
</context>
<context>
    <name>News</name>
    <message>
        <source>A message of yours did not arrive</source>
        <translation>Eine Ihrer Nachrichten ist nicht angekommen</translation>
    </message>
    <message>
        <source>Your message to %1 did not arrive</source>
        <extracomment>Title of a notification; %1 is an e-mail address</extracomment>
        <translation>Ihre Nachricht an %1 ist nicht angekommen</translation>
    </message>
    <message>
        <source>%1. Subject: %2</source>
        <extracomment>Text of a notification: %1 why a message did not arrive (&quot;Mailbox full&quot;), %2 the subject of the message</extracomment>
        <translation>%1. Betreff: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) of yours did not arrive</source>
        <translation>
            <numerusform>Eine Ihrer Nachrichten ist nicht angekommen</numerusform>
            <numerusform>%Ln Ihrer Nachrichten sind nicht angekommen</numerusform>
        </translation>
    </message>
    <message>
        <source>To %1 and others</source>
        <extracomment>Text of a notification; %1 is a list of e-mail addresses</extracomment>
        <translation>An %1 und andere</translation>
    </message>
    <message>
        <source>Somebody may be sending mail through your account</source>
        <translation>Vielleicht sendet jemand Mails über Ihr Konto</translation>
    </message>
    <message>
        <source>Open Undelivered: it says what to do, in order.</source>
        <translation>Öffnen Sie Undelivered: Dort steht der Reihe nach, was zu tun ist.</translation>
    </message>
    <message>
        <source>Somebody is using your address as a false sender</source>
        <translation>Jemand benutzt Ihre Adresse als falschen Absender</translation>
    </message>
    <message>
        <source>Notices about mail that you did not send are coming in. Your account is not involved.</source>
        <translation>Es kommen Meldungen über Mails, die Sie nicht gesendet haben. Ihr Konto ist nicht beteiligt.</translation>
    </message>
</context>
<context>
    <name>NoticeFacts</name>
    <message>
        <source>Recipient</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Written to</source>
        <translation>Geschrieben an</translation>
    </message>
    <message>
        <source>Outcome</source>
        <extracomment>%1 what became of the message (&quot;Failed&quot;), %2 why (&quot;Mailbox full&quot;)</extracomment>
        <translation>Ergebnis</translation>
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
        <translation>Wortlaut des Servers</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Mitgeteilt von</translation>
    </message>
    <message>
        <source>Last attempt</source>
        <translation>Letzter Versuch</translation>
    </message>
    <message>
        <source>Will be tried until</source>
        <translation>Wird versucht bis</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Notice received</source>
        <translation>Meldung erhalten</translation>
    </message>
    <message>
        <source>Notice from</source>
        <translation>Meldung von</translation>
    </message>
    <message>
        <source>Reporting server</source>
        <translation>Meldender Server</translation>
    </message>
    <message>
        <source>Message arrived there</source>
        <translation>Nachricht kam dort an</translation>
    </message>
    <message>
        <source>The message&apos;s subject</source>
        <translation>Betreff der Nachricht</translation>
    </message>
    <message>
        <source>The message&apos;s sender</source>
        <translation>Absender der Nachricht</translation>
    </message>
    <message>
        <source>The message&apos;s recipients</source>
        <translation>Empfänger der Nachricht</translation>
    </message>
    <message>
        <source>The message&apos;s date</source>
        <translation>Datum der Nachricht</translation>
    </message>
    <message>
        <source>The message&apos;s identifier</source>
        <translation>Kennung der Nachricht</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Recognised by</source>
        <extracomment>Before the words of a server&apos;s answer by which the program recognised the reason</extracomment>
        <translation>Erkannt an</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Somebody has sent mail from your account. Make sure that they cannot do it again.</source>
        <translation>Jemand hat aus Ihrem Konto Mails gesendet. Sorgen Sie dafür, dass das nicht noch einmal geschieht.</translation>
    </message>
    <message>
        <source>Somebody is sending mail from your account. Follow the steps below now.</source>
        <translation>Jemand sendet Mails aus Ihrem Konto. Gehen Sie jetzt die Schritte unten durch.</translation>
    </message>
    <message>
        <source>Someone has forged your address. Your account was not used.</source>
        <translation>Jemand hat Ihre Adresse gefälscht. Ihr Konto wurde nicht benutzt.</translation>
    </message>
    <message>
        <source>Someone is forging your address. Your account was not used.</source>
        <translation>Jemand fälscht Ihre Adresse. Ihr Konto wurde nicht benutzt.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) of yours did not arrive.</source>
        <translation>
            <numerusform>Eine Ihrer Nachrichten ist nicht angekommen.</numerusform>
            <numerusform>%Ln Ihrer Nachrichten sind nicht angekommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) here only pretend to be delivery notices. Do not open any link in them.</source>
        <translation>
            <numerusform>%Ln Nachricht hier gibt sich nur als Zustellmeldung aus. Öffnen Sie keinen Link darin.</numerusform>
            <numerusform>%Ln Nachrichten hier geben sich nur als Zustellmeldungen aus. Öffnen Sie keinen Link darin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n notice(s) the facts do not tell who sent the message.</source>
        <translation>
            <numerusform>Bei %Ln Meldung lässt sich nicht feststellen, wer die Nachricht gesendet hat.</numerusform>
            <numerusform>Bei %Ln Meldungen lässt sich nicht feststellen, wer die Nachrichten gesendet hat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s) found. Without your address nobody can tell whether you sent the messages.</source>
        <translation>
            <numerusform>%Ln Meldung gefunden. Ohne Ihre Adresse kann niemand sagen, ob Sie die Nachricht gesendet haben.</numerusform>
            <numerusform>%Ln Meldungen gefunden. Ohne Ihre Adresse kann niemand sagen, ob Sie die Nachrichten gesendet haben.</numerusform>
        </translation>
    </message>
    <message>
        <source>All is well. None of the notices here needs anything from you.</source>
        <translation>Alles in Ordnung. Bei keiner der Meldungen hier müssen Sie etwas tun.</translation>
    </message>
    <message>
        <source>No delivery notices in this mailbox. Nothing came back.</source>
        <translation>Keine Zustellmeldungen in diesem Postfach. Nichts ist zurückgekommen.</translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s), all on %1.</source>
        <extracomment>%n how many notices, %1 a day (&quot;3 November&quot;)</extracomment>
        <translation>
            <numerusform>%Ln Meldung, am %1.</numerusform>
            <numerusform>%Ln Meldungen, alle am %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s), the first on %1, the latest on %2.</source>
        <extracomment>%n how many notices, %1 and %2 days (&quot;3 November&quot;)</extracomment>
        <translation>
            <numerusform>%Ln Meldung, die erste am %1, die letzte am %2.</numerusform>
            <numerusform>%Ln Meldungen, die erste am %1, die letzte am %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not to be overlooked: %n message(s) of your own did not arrive.</source>
        <translation>
            <numerusform>Bitte nicht übersehen: Eine Ihrer eigenen Nachrichten ist nicht angekommen.</numerusform>
            <numerusform>Bitte nicht übersehen: %Ln Ihrer eigenen Nachrichten sind nicht angekommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Besides, %n message(s) of your own did not arrive.</source>
        <translation>
            <numerusform>Außerdem ist eine Ihrer eigenen Nachrichten nicht angekommen.</numerusform>
            <numerusform>Außerdem sind %Ln Ihrer eigenen Nachrichten nicht angekommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) only pretend to be delivery notices: do not open any link in them.</source>
        <translation>
            <numerusform>%Ln Nachricht gibt sich nur als Zustellmeldung aus: Öffnen Sie keinen Link darin.</numerusform>
            <numerusform>%Ln Nachrichten geben sich nur als Zustellmeldungen aus: Öffnen Sie keinen Link darin.</numerusform>
        </translation>
    </message>
    <message>
        <source>Scan every device</source>
        <translation>Jedes Gerät auf Viren prüfen</translation>
    </message>
    <message>
        <source>Let a virus scanner check each computer and phone on which you read mail, and remove what it finds. If you have another device that is surely clean, do the next step there right away.</source>
        <translation>Lassen Sie jeden Computer und jedes Telefon, auf dem Sie Mails lesen, von einem Virenscanner prüfen, und entfernen Sie, was er findet. Wenn Sie ein anderes Gerät haben, das sicher sauber ist, machen Sie den nächsten Schritt gleich dort.</translation>
    </message>
    <message>
        <source>Then change the password</source>
        <translation>Dann das Passwort ändern</translation>
    </message>
    <message>
        <source>Only after the scan: a program that listens to the keyboard would read the new password at once. Take one that you use nowhere else.</source>
        <translation>Erst nach der Prüfung: Ein Programm, das die Tastatur belauscht, würde das neue Passwort gleich mitlesen. Nehmen Sie eines, das Sie sonst nirgends verwenden.</translation>
    </message>
    <message>
        <source>Sign out everywhere</source>
        <translation>Überall abmelden</translation>
    </message>
    <message>
        <source>In the settings of your mail account, end all other sessions and delete app passwords.</source>
        <translation>Beenden Sie in den Einstellungen Ihres Mailkontos alle anderen Sitzungen und löschen Sie App-Passwörter.</translation>
    </message>
    <message>
        <source>Look for traces</source>
        <translation>Nach Spuren suchen</translation>
    </message>
    <message>
        <source>Check forwarding, filters, persons with access, and the recovery address. Remove what is not yours.</source>
        <translation>Prüfen Sie Weiterleitungen, Filter, Personen mit Zugriff und die Adresse zur Wiederherstellung. Entfernen Sie, was nicht von Ihnen ist.</translation>
    </message>
    <message>
        <source>Switch on two-step sign-in</source>
        <translation>Anmeldung in zwei Schritten einschalten</translation>
    </message>
    <message>
        <source>Then a stolen password alone is not enough any more.</source>
        <translation>Dann genügt ein gestohlenes Passwort allein nicht mehr.</translation>
    </message>
    <message>
        <source>Warn your contacts</source>
        <translation>Ihre Kontakte warnen</translation>
    </message>
    <message>
        <source>Ask them not to open odd mail that came in your name.</source>
        <translation>Bitten Sie sie, merkwürdige Mails in Ihrem Namen nicht zu öffnen.</translation>
    </message>
    <message>
        <source>Ask your provider to let you send again</source>
        <translation>Anbieter bitten, das Senden wieder freizugeben</translation>
    </message>
    <message>
        <source>Only needed where sending was blocked because of the misuse.</source>
        <translation>Nur nötig, wo das Senden wegen des Missbrauchs gesperrt wurde.</translation>
    </message>
    <message>
        <source>Expect a few more notices</source>
        <translation>Noch einige Meldungen abwarten</translation>
    </message>
    <message>
        <source>Mail that is already on its way can still come back for some days.</source>
        <translation>Mails, die schon unterwegs sind, können noch einige Tage lang zurückkommen.</translation>
    </message>
    <message>
        <source>Do not worry about your password</source>
        <translation>Keine Sorge um das Passwort</translation>
    </message>
    <message>
        <source>It is not the problem. If you doubt it, a virus scan and then a new password do no harm.</source>
        <translation>Daran liegt es nicht. Wenn Sie Zweifel haben, schadet es nicht, auf Viren zu prüfen und danach das Passwort zu ändern.</translation>
    </message>
    <message>
        <source>Look at your own messages first</source>
        <translation>Zuerst die eigenen Nachrichten ansehen</translation>
    </message>
    <message>
        <source>Between the forged ones there may be notices about mail that you did send.</source>
        <translation>Zwischen den Meldungen zu Fälschungen können auch welche über Mails sein, die Sie wirklich gesendet haben.</translation>
    </message>
    <message>
        <source>Ask them to distrust odd mail in your name.</source>
        <translation>Bitten Sie sie, merkwürdigen Mails in Ihrem Namen zu misstrauen.</translation>
    </message>
    <message>
        <source>Expect two to four more days of notices</source>
        <translation>Noch zwei bis vier Tage mit Meldungen rechnen</translation>
    </message>
    <message>
        <source>Sometimes it takes longer. Nobody can stop it from here, and it dies down by itself.</source>
        <translation>Manchmal dauert es länger. Von hier aus kann es niemand aufhalten; es lässt von selbst nach.</translation>
    </message>
    <message>
        <source>Clean up until they stop</source>
        <translation>Aufräumen, bis es aufhört</translation>
    </message>
    <message>
        <source>Move the forged ones to Trash. Notices about your own mail stay.</source>
        <translation>Verschieben Sie die Meldungen zu Fälschungen in den Papierkorb. Meldungen über Ihre eigenen Mails bleiben.</translation>
    </message>
    <message>
        <source>Have your domain protected</source>
        <extracomment>SPF, DKIM and DMARC are names of techniques and stay as they are.</extracomment>
        <translation>Domain schützen lassen</translation>
    </message>
    <message>
        <source>Ask whoever runs the domain of your address for SPF, DKIM and DMARC. They make forging harder.</source>
        <translation>Bitten Sie den Betreiber der Domain Ihrer Adresse um SPF, DKIM und DMARC. Das erschwert das Fälschen.</translation>
    </message>
    <message>
        <source>Read the reason</source>
        <translation>Den Grund lesen</translation>
    </message>
    <message>
        <source>Each notice says in plain words what happened.</source>
        <translation>In jeder Meldung steht in einfachen Worten, was geschehen ist.</translation>
    </message>
    <message>
        <source>Check the address</source>
        <translation>Die Adresse prüfen</translation>
    </message>
    <message>
        <source>Compare it letter by letter with one you know.</source>
        <translation>Vergleichen Sie sie Buchstabe für Buchstabe mit einer, die Sie kennen.</translation>
    </message>
    <message>
        <source>Reach the person another way</source>
        <translation>Die Person anders erreichen</translation>
    </message>
    <message>
        <source>A call is often the quickest.</source>
        <translation>Ein Anruf geht oft am schnellsten.</translation>
    </message>
    <message>
        <source>Ask them to accept your mail</source>
        <translation>Um Freigabe bitten</translation>
    </message>
    <message>
        <source>Where their side refuses your mail, ask their organisation to allow your address.</source>
        <translation>Wenn die Gegenseite Ihre Mails ablehnt: Bitten Sie die Organisation dort, Ihre Adresse zuzulassen.</translation>
    </message>
    <message>
        <source>Do not open, do not sign in</source>
        <translation>Nicht öffnen, nicht anmelden</translation>
    </message>
    <message>
        <source>Somebody wants your password. No mail system wrote these messages.</source>
        <translation>Jemand will Ihr Passwort. Kein Mailsystem hat diese Nachrichten geschrieben.</translation>
    </message>
    <message>
        <source>Report them as phishing</source>
        <translation>Als Phishing melden</translation>
    </message>
    <message>
        <source>Your mail program or your provider&apos;s web mail has a button for it.</source>
        <translation>In Ihrem Mailprogramm oder auf der Website Ihres Anbieters gibt es dafür einen Knopf.</translation>
    </message>
    <message>
        <source>Delete them</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>They contain nothing that you need.</source>
        <translation>Darin steht nichts, was Sie brauchen.</translation>
    </message>
    <message>
        <source>Did you type your password there?</source>
        <translation>Haben Sie dort Ihr Passwort eingegeben?</translation>
    </message>
    <message>
        <source>Then change it now, on a device that is clean, and sign out everywhere else.</source>
        <translation>Dann ändern Sie es jetzt, auf einem sauberen Gerät, und melden Sie sich überall sonst ab.</translation>
    </message>
    <message>
        <source>Look at them yourself</source>
        <translation>Selbst ansehen</translation>
    </message>
    <message>
        <source>You know best whether you wrote to these people. Say so with “I did send this” or “Not mine”.</source>
        <translation>Sie wissen am besten, ob Sie diesen Personen geschrieben haben. Sagen Sie es mit „Das habe ich gesendet“ oder „Nicht von mir“.</translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s) found so far. Who sent the messages is being worked out.</source>
        <translation>
            <numerusform>Bisher %Ln Meldung gefunden. Wer die Nachricht gesendet hat, wird gerade ermittelt.</numerusform>
            <numerusform>Bisher %Ln Meldungen gefunden. Wer die Nachrichten gesendet hat, wird gerade ermittelt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Forged mail: not over, still increasing.</source>
        <translation>Gefälschte Mails: noch nicht vorbei, es werden mehr.</translation>
    </message>
    <message>
        <source>Forged mail: not over yet, it goes on at about the same pace.</source>
        <translation>Gefälschte Mails: noch nicht vorbei, es kommen etwa gleich viele.</translation>
    </message>
    <message>
        <source>Forged mail: nearly over, it is getting less.</source>
        <translation>Gefälschte Mails: fast vorbei, es werden weniger.</translation>
    </message>
    <message>
        <source>Forged mail: over. The last notice came on %1.</source>
        <extracomment>%1 is a day (&quot;3 November&quot;)</extracomment>
        <translation>Gefälschte Mails: vorbei. Die letzte Meldung kam am %1.</translation>
    </message>
    <message>
        <source>Mail from your account: still increasing. The steps are urgent.</source>
        <translation>Mails aus Ihrem Konto: Es werden noch mehr. Die Schritte sind dringend.</translation>
    </message>
    <message>
        <source>Mail from your account: it goes on. The steps are urgent.</source>
        <translation>Mails aus Ihrem Konto: Es geht weiter. Die Schritte sind dringend.</translation>
    </message>
    <message>
        <source>Mail from your account: getting less, but not over before the steps are done.</source>
        <translation>Mails aus Ihrem Konto: Es werden weniger, aber vorbei ist es erst, wenn die Schritte getan sind.</translation>
    </message>
    <message>
        <source>Mail from your account: quiet since %1, but not over before the steps are done.</source>
        <extracomment>%1 is a day (&quot;3 November&quot;)</extracomment>
        <translation>Mails aus Ihrem Konto: seit dem %1 Ruhe, aber vorbei ist es erst, wenn die Schritte getan sind.</translation>
    </message>
    <message>
        <source>Fake notices: still increasing.</source>
        <translation>Fallen: Es werden noch mehr.</translation>
    </message>
    <message>
        <source>Fake notices: they keep coming.</source>
        <translation>Fallen: Es kommen immer wieder welche.</translation>
    </message>
    <message>
        <source>Fake notices: getting fewer.</source>
        <translation>Fallen: Es werden weniger.</translation>
    </message>
    <message>
        <source>Fake notices: none since %1.</source>
        <extracomment>%1 is a day (&quot;3 November&quot;)</extracomment>
        <translation>Fallen: keine mehr seit dem %1.</translation>
    </message>
</context>
<context>
    <name>ProgressText</name>
    <message>
        <source>Connecting…</source>
        <translation>Verbindung wird aufgebaut…</translation>
    </message>
    <message>
        <source>Looking at what you sent (%1)…</source>
        <extracomment>%1 = folder of sent mail</extracomment>
        <translation>Ihre gesendeten Mails werden angesehen (%1)…</translation>
    </message>
    <message>
        <source>Looking at what you sent (%1): %2 of %3</source>
        <extracomment>%1 = folder of sent mail, %2 = messages done, %3 = all messages</extracomment>
        <translation>Ihre gesendeten Mails werden angesehen (%1): %2 von %3</translation>
    </message>
    <message>
        <source>Searching %1…</source>
        <extracomment>%1 = folder</extracomment>
        <translation>%1 wird durchsucht…</translation>
    </message>
    <message>
        <source>Looking through %1…</source>
        <extracomment>%1 = folder</extracomment>
        <translation>%1 wird durchgesehen…</translation>
    </message>
    <message>
        <source>Looking through %1: %2 of %3</source>
        <extracomment>%1 = folder, %2 = messages done, %3 = all messages</extracomment>
        <translation>%1 wird durchgesehen: %2 von %3</translation>
    </message>
    <message>
        <source>Reading notices in %1…</source>
        <extracomment>%1 = folder</extracomment>
        <translation>Meldungen in %1 werden gelesen…</translation>
    </message>
    <message>
        <source>Reading notices in %1: %2 of %3</source>
        <extracomment>%1 = folder, %2 = notices done, %3 = all notices</extracomment>
        <translation>Meldungen in %1 werden gelesen: %2 von %3</translation>
    </message>
    <message>
        <source>Working out who sent what…</source>
        <translation>Es wird ermittelt, wer was gesendet hat…</translation>
    </message>
    <message>
        <source>Moving to Trash…</source>
        <translation>Wird in den Papierkorb verschoben…</translation>
    </message>
    <message>
        <source>Moving from %1 to Trash: %2 of %3</source>
        <extracomment>%1 = folder, %2 = messages done, %3 = all messages</extracomment>
        <translation>Aus %1 in den Papierkorb: %2 von %3</translation>
    </message>
    <message>
        <source>Bringing back…</source>
        <translation>Wird zurückgeholt…</translation>
    </message>
    <message>
        <source>Bringing back to %1: %2 of %3</source>
        <extracomment>%1 = folder, %2 = messages done, %3 = all messages</extracomment>
        <translation>Zurück nach %1: %2 von %3</translation>
    </message>
    <message>
        <source>Deleting for good…</source>
        <translation>Wird endgültig gelöscht…</translation>
    </message>
    <message>
        <source>Deleting from %1 for good: %2 of %3</source>
        <extracomment>%1 = folder, %2 = messages done, %3 = all messages</extracomment>
        <translation>Aus %1 endgültig gelöscht: %2 von %3</translation>
    </message>
    <message>
        <source>Paused: %1 of %2 are done. The rest stays where it is until you go on.</source>
        <extracomment>The person halted a clean-up for a while. %1 = messages done, %2 = all messages</extracomment>
        <translation>Angehalten: %1 von %2 sind erledigt. Der Rest bleibt, wo er ist, bis Sie weitermachen.</translation>
    </message>
</context>
<context>
    <name>ReasonText</name>
    <message>
        <source>The message was passed on</source>
        <translation>Die Nachricht wurde weitergegeben</translation>
    </message>
    <message>
        <source>Passed on to the mail system of %1</source>
        <extracomment>%1 is the recipient&apos;s e-mail address.</extracomment>
        <translation>Weitergegeben an das Mailsystem von %1</translation>
    </message>
    <message>
        <source>The message went to a mailing list</source>
        <translation>Die Nachricht ging an eine Mailingliste</translation>
    </message>
    <message>
        <source>Sent on to the members of %1</source>
        <extracomment>%1 is a mailing list&apos;s e-mail address.</extracomment>
        <translation>Weitergeleitet an die Mitglieder von %1</translation>
    </message>
    <message>
        <source>The message arrived</source>
        <translation>Die Nachricht ist angekommen</translation>
    </message>
    <message>
        <source>Delivered to %1</source>
        <extracomment>%1 is the recipient&apos;s e-mail address.</extracomment>
        <translation>Zugestellt an %1</translation>
    </message>
    <message>
        <source>The message was handed to another mail system that sends no confirmation of its own. No further notice means that all is well.</source>
        <translation>Die Nachricht wurde einem anderen Mailsystem übergeben, das selbst keine Bestätigung sendet. Kommt keine weitere Meldung, ist alles gut.</translation>
    </message>
    <message>
        <source>The address stands for several people, and the message was sent on to them. There is nothing to do.</source>
        <translation>Die Adresse steht für mehrere Personen, und die Nachricht wurde an sie weitergeleitet. Es ist nichts zu tun.</translation>
    </message>
    <message>
        <source>The message lies in the recipient&apos;s mailbox. This notice is only a confirmation; there is nothing to do.</source>
        <translation>Die Nachricht liegt im Postfach des Empfängers. Diese Meldung ist nur eine Bestätigung; es ist nichts zu tun.</translation>
    </message>
    <message>
        <source>Failure</source>
        <extracomment>For each kind of notice: a name for tables, a headline, a short explanation.</extracomment>
        <translation>Fehlschlag</translation>
    </message>
    <message>
        <source>A message was not delivered</source>
        <translation>Eine Nachricht wurde nicht zugestellt</translation>
    </message>
    <message>
        <source>The notice does not name the recipient. Its own words stand below.</source>
        <translation>Die Meldung nennt den Empfänger nicht. Ihr Wortlaut steht unten.</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Verzögerung</translation>
    </message>
    <message>
        <source>A message is delayed; still trying</source>
        <translation>Eine Nachricht verspätet sich; wird noch versucht</translation>
    </message>
    <message>
        <source>The notice does not name the recipient. Delivery will be tried again, and there will be another notice if it fails.</source>
        <translation>Die Meldung nennt den Empfänger nicht. Die Zustellung wird wieder versucht; wenn sie scheitert, kommt eine weitere Meldung.</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>Erfolg</translation>
    </message>
    <message>
        <source>A message arrived</source>
        <translation>Eine Nachricht ist angekommen</translation>
    </message>
    <message>
        <source>This notice is only a confirmation; there is nothing to do.</source>
        <translation>Diese Meldung ist nur eine Bestätigung; es ist nichts zu tun.</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Beschwerde</translation>
    </message>
    <message>
        <source>A recipient marked a message as spam</source>
        <translation>Ein Empfänger hat eine Nachricht als Spam markiert</translation>
    </message>
    <message>
        <source>The message arrived, and the recipient, or a filter, reported it as unwanted. If it was part of a mailing, take that person off the list.</source>
        <translation>Die Nachricht kam an, und der Empfänger oder ein Filter hat sie als unerwünscht gemeldet. Wenn sie zu einem Rundschreiben gehörte, nehmen Sie diese Person aus dem Verteiler.</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Lesebestätigung</translation>
    </message>
    <message>
        <source>A receipt for a message</source>
        <translation>Eine Lesebestätigung für eine Nachricht</translation>
    </message>
    <message>
        <source>The recipient&apos;s mail program tells what became of the message, for example that it was opened. There is nothing to do.</source>
        <translation>Das Mailprogramm des Empfängers teilt mit, was aus der Nachricht wurde, zum Beispiel, dass sie geöffnet wurde. Es ist nichts zu tun.</translation>
    </message>
    <message>
        <source>Automatic reply</source>
        <translation>Automatische Antwort</translation>
    </message>
    <message>
        <source>An automatic reply</source>
        <translation>Eine automatische Antwort</translation>
    </message>
    <message>
        <source>The message arrived. The recipient&apos;s mail program answered by itself, for example because they are away.</source>
        <translation>Die Nachricht ist angekommen. Das Mailprogramm des Empfängers hat von selbst geantwortet, zum Beispiel wegen Abwesenheit.</translation>
    </message>
    <message>
        <source>Request to confirm</source>
        <translation>Bitte um Bestätigung</translation>
    </message>
    <message>
        <source>The recipient asks for a confirmation</source>
        <translation>Der Empfänger bittet um eine Bestätigung</translation>
    </message>
    <message>
        <source>The recipient&apos;s mail system holds the message until its sender confirms that they are a person. Confirm only if you wrote to this recipient yourself.</source>
        <translation>Das Mailsystem des Empfängers hält die Nachricht fest, bis der Absender bestätigt, dass er ein Mensch ist. Bestätigen Sie nur, wenn Sie diesem Empfänger selbst geschrieben haben.</translation>
    </message>
    <message>
        <source>Fake notice</source>
        <translation>Vorgetäuschte Meldung</translation>
    </message>
    <message>
        <source>A trap dressed as a delivery notice</source>
        <translation>Eine Falle im Gewand einer Zustellmeldung</translation>
    </message>
    <message>
        <source>No mail system wrote this. Somebody wants you to follow a link, open an attachment or type your password. Touch nothing in it and delete it.</source>
        <translation>Das hat kein Mailsystem geschrieben. Jemand will, dass Sie einem Link folgen, einen Anhang öffnen oder Ihr Passwort eingeben. Rühren Sie nichts darin an und löschen Sie es.</translation>
    </message>
    <message>
        <source>No notice</source>
        <translation>Keine Meldung</translation>
    </message>
    <message>
        <source>This is not a delivery notice</source>
        <translation>Das ist keine Zustellmeldung</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <extracomment>What became of the message for one recipient; a word for a table.</extracomment>
        <translation>Nicht zugestellt</translation>
    </message>
    <message>
        <source>Still trying</source>
        <translation>Wird noch versucht</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Zugestellt</translation>
    </message>
    <message>
        <source>Passed on</source>
        <translation>Weitergegeben</translation>
    </message>
    <message>
        <source>Sent on to members</source>
        <translation>An Mitglieder weitergeleitet</translation>
    </message>
    <message numerus="yes">
        <source>Not delivered yet to %n recipients; still trying</source>
        <extracomment>%n is the number of recipients, always two or more.</extracomment>
        <translation>
            <numerusform>An %Ln Empfänger noch nicht zugestellt; wird noch versucht</numerusform>
            <numerusform>An %Ln Empfänger noch nicht zugestellt; wird noch versucht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not delivered to %n recipients</source>
        <extracomment>%n is the number of recipients, always two or more.</extracomment>
        <translation>
            <numerusform>An %Ln Empfänger nicht zugestellt</numerusform>
            <numerusform>An %Ln Empfänger nicht zugestellt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not delivered to %n recipients: %1</source>
        <extracomment>%n is the number of recipients, always two or more; %1 is a reason in a few words, such as &quot;Mailbox full&quot;.</extracomment>
        <translation>
            <numerusform>An %Ln Empfänger nicht zugestellt: %1</numerusform>
            <numerusform>An %Ln Empfänger nicht zugestellt: %1</numerusform>
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
        <translation>Adresse gibt es nicht</translation>
    </message>
    <message>
        <source>%1 does not exist</source>
        <translation>%1 gibt es nicht</translation>
    </message>
    <message>
        <source>The address does not exist</source>
        <translation>Die Adresse gibt es nicht</translation>
    </message>
    <message>
        <source>%1 may not exist; still trying</source>
        <translation>%1 gibt es vielleicht nicht; wird noch versucht</translation>
    </message>
    <message>
        <source>The address may not exist; still trying</source>
        <translation>Die Adresse gibt es vielleicht nicht; wird noch versucht</translation>
    </message>
    <message>
        <source>The mail system on the other side knows nobody of this name. The address may be misspelt, or it may have been given up.</source>
        <translation>Das Mailsystem der Gegenseite kennt niemanden mit diesem Namen. Die Adresse ist vielleicht falsch geschrieben oder wurde aufgegeben.</translation>
    </message>
    <message>
        <source>The mail system on the other side does not know this name at the moment. It will be asked again.</source>
        <translation>Das Mailsystem der Gegenseite kennt diesen Namen im Augenblick nicht. Es wird noch einmal gefragt.</translation>
    </message>
    <message>
        <source>Mailbox switched off</source>
        <translation>Postfach abgeschaltet</translation>
    </message>
    <message>
        <source>The mailbox %1 is switched off</source>
        <translation>Das Postfach %1 ist abgeschaltet</translation>
    </message>
    <message>
        <source>The mailbox is switched off</source>
        <translation>Das Postfach ist abgeschaltet</translation>
    </message>
    <message>
        <source>The mailbox takes no mail now; still trying</source>
        <translation>Das Postfach nimmt zurzeit keine Mails an; wird noch versucht</translation>
    </message>
    <message>
        <source>The address is known, but its mailbox takes no mail any more. It may have been closed, blocked, or not used for a long time.</source>
        <translation>Die Adresse ist bekannt, aber ihr Postfach nimmt keine Mails mehr an. Es kann geschlossen, gesperrt oder lange nicht benutzt worden sein.</translation>
    </message>
    <message>
        <source>The address is known, but its mailbox takes no mail at the moment. Delivery will be tried again.</source>
        <translation>Die Adresse ist bekannt, aber ihr Postfach nimmt im Augenblick keine Mails an. Die Zustellung wird wieder versucht.</translation>
    </message>
    <message>
        <source>Mailbox full</source>
        <translation>Postfach voll</translation>
    </message>
    <message>
        <source>The mailbox of %1 is full</source>
        <translation>Das Postfach von %1 ist voll</translation>
    </message>
    <message>
        <source>The recipient&apos;s mailbox is full</source>
        <translation>Das Postfach des Empfängers ist voll</translation>
    </message>
    <message>
        <source>Mailbox of %1 is full; still trying</source>
        <translation>Postfach von %1 ist voll; wird noch versucht</translation>
    </message>
    <message>
        <source>The recipient&apos;s mailbox is full; still trying</source>
        <translation>Das Postfach des Empfängers ist voll; wird noch versucht</translation>
    </message>
    <message>
        <source>There is no room for more mail in the recipient&apos;s mailbox. They have to delete something first, or get more space.</source>
        <translation>Im Postfach des Empfängers ist kein Platz für weitere Mails. Er muss erst etwas löschen oder mehr Platz bekommen.</translation>
    </message>
    <message>
        <source>There is no room for more mail in the recipient&apos;s mailbox at the moment. Delivery will be tried again for some days.</source>
        <translation>Im Postfach des Empfängers ist im Augenblick kein Platz für weitere Mails. Die Zustellung wird einige Tage lang wieder versucht.</translation>
    </message>
    <message>
        <source>Domain not found</source>
        <translation>Domain nicht gefunden</translation>
    </message>
    <message>
        <source>No mail system found for %1</source>
        <translation>Kein Mailsystem gefunden für %1</translation>
    </message>
    <message>
        <source>The part after the @ is not known</source>
        <translation>Der Teil nach dem @ ist nicht bekannt</translation>
    </message>
    <message>
        <source>No mail system found yet for %1</source>
        <translation>Noch kein Mailsystem gefunden für %1</translation>
    </message>
    <message>
        <source>The part after the @ is not found yet</source>
        <translation>Der Teil nach dem @ wurde noch nicht gefunden</translation>
    </message>
    <message>
        <source>The part of the address after the @ does not exist, or it takes no mail. Often a letter is missing or wrong.</source>
        <translation>Den Teil der Adresse nach dem @ gibt es nicht, oder er nimmt keine Mails an. Oft fehlt ein Buchstabe oder ist falsch.</translation>
    </message>
    <message>
        <source>The part of the address after the @ could not be found at the moment. It will be looked up again; do check its spelling.</source>
        <translation>Der Teil der Adresse nach dem @ war im Augenblick nicht zu finden. Er wird noch einmal nachgeschlagen; prüfen Sie aber, ob er richtig geschrieben ist.</translation>
    </message>
    <message>
        <source>Mail system not reachable</source>
        <translation>Mailsystem nicht erreichbar</translation>
    </message>
    <message>
        <source>The mail system of %1 did not answer</source>
        <translation>Das Mailsystem von %1 hat nicht geantwortet</translation>
    </message>
    <message>
        <source>The other mail system did not answer</source>
        <translation>Das andere Mailsystem hat nicht geantwortet</translation>
    </message>
    <message>
        <source>The other mail system is not reachable; still trying</source>
        <translation>Das andere Mailsystem ist nicht erreichbar; wird noch versucht</translation>
    </message>
    <message>
        <source>The address may be right, but the computer that receives its mail could not be reached. It may be out of order.</source>
        <translation>Die Adresse kann richtig sein, aber der Computer, der ihre Mails empfängt, war nicht zu erreichen. Vielleicht ist er außer Betrieb.</translation>
    </message>
    <message>
        <source>The computer that receives the recipient&apos;s mail cannot be reached at the moment. Delivery will be tried again.</source>
        <translation>Der Computer, der die Mails des Empfängers annimmt, ist im Augenblick nicht zu erreichen. Die Zustellung wird wieder versucht.</translation>
    </message>
    <message>
        <source>Tried for too long</source>
        <translation>Zu lange versucht</translation>
    </message>
    <message>
        <source>Gave up on %1 after many attempts</source>
        <translation>Nach vielen Versuchen aufgegeben: %1</translation>
    </message>
    <message>
        <source>Gave up after many attempts</source>
        <translation>Nach vielen Versuchen aufgegeben</translation>
    </message>
    <message>
        <source>Still trying to reach %1</source>
        <translation>Zustellung an %1 wird noch versucht</translation>
    </message>
    <message>
        <source>Still trying to deliver</source>
        <translation>Zustellung wird noch versucht</translation>
    </message>
    <message>
        <source>Delivery was tried again and again without success, and now the time for it is over. The other side may be out of order.</source>
        <translation>Die Zustellung wurde immer wieder ohne Erfolg versucht, und nun ist die Zeit dafür um. Vielleicht ist die Gegenseite außer Betrieb.</translation>
    </message>
    <message>
        <source>Delivery has not worked so far. It will be tried again for some days, and there will be another notice if it fails.</source>
        <translation>Die Zustellung gelang bisher nicht. Sie wird einige Tage lang wieder versucht; wenn sie scheitert, kommt eine weitere Meldung.</translation>
    </message>
    <message>
        <source>Message too large</source>
        <translation>Nachricht zu groß</translation>
    </message>
    <message>
        <source>The message is too large for %1</source>
        <translation>Die Nachricht ist zu groß für %1</translation>
    </message>
    <message>
        <source>The message is too large</source>
        <translation>Die Nachricht ist zu groß</translation>
    </message>
    <message>
        <source>Message may be too large for %1</source>
        <translation>Nachricht vielleicht zu groß für %1</translation>
    </message>
    <message>
        <source>The message may be too large</source>
        <translation>Die Nachricht ist vielleicht zu groß</translation>
    </message>
    <message>
        <source>The message, with everything attached to it, is larger than one of the mail systems on the way allows.</source>
        <translation>Die Nachricht ist mit allen Anhängen größer, als eines der Mailsysteme auf dem Weg erlaubt.</translation>
    </message>
    <message>
        <source>The message is larger than the other side takes at the moment. It is still being tried.</source>
        <translation>Die Nachricht ist größer, als die Gegenseite im Augenblick annimmt. Es wird weiter versucht.</translation>
    </message>
    <message>
        <source>Taken for spam</source>
        <translation>Für Spam gehalten</translation>
    </message>
    <message>
        <source>Taken for spam on the way to %1</source>
        <translation>Auf dem Weg zu %1 für Spam gehalten</translation>
    </message>
    <message>
        <source>The message was taken for spam</source>
        <translation>Die Nachricht wurde für Spam gehalten</translation>
    </message>
    <message>
        <source>Looked like spam to %1&apos;s mail system</source>
        <translation>Sah für das Mailsystem von %1 wie Spam aus</translation>
    </message>
    <message>
        <source>The message looked like spam; still trying</source>
        <translation>Die Nachricht sah wie Spam aus; wird noch versucht</translation>
    </message>
    <message>
        <source>A filter on the way thinks that the message looks like advertising or fraud. Filters are sometimes wrong.</source>
        <translation>Ein Filter auf dem Weg meint, dass die Nachricht nach Werbung oder Betrug aussieht. Filter irren sich manchmal.</translation>
    </message>
    <message>
        <source>A filter on the way finds the message suspicious and has put it off. It will be tried again.</source>
        <translation>Ein Filter auf dem Weg findet die Nachricht verdächtig und hat sie zurückgestellt. Es wird wieder versucht.</translation>
    </message>
    <message>
        <source>Virus or dangerous attachment</source>
        <translation>Virus oder gefährlicher Anhang</translation>
    </message>
    <message>
        <source>A virus filter stopped the mail to %1</source>
        <translation>Ein Virenfilter hat die Mail an %1 aufgehalten</translation>
    </message>
    <message>
        <source>A virus filter stopped the message</source>
        <translation>Ein Virenfilter hat die Nachricht aufgehalten</translation>
    </message>
    <message>
        <source>A virus filter holds up the mail to %1</source>
        <translation>Ein Virenfilter hält die Mail an %1 noch fest</translation>
    </message>
    <message>
        <source>A virus filter holds up the message</source>
        <translation>Ein Virenfilter hält die Nachricht noch fest</translation>
    </message>
    <message>
        <source>A filter found a virus, or an attachment of a kind that is often misused, and did not let the message through.</source>
        <translation>Ein Filter hat einen Virus gefunden oder einen Anhang von einer Art, die oft missbraucht wird, und die Nachricht nicht durchgelassen.</translation>
    </message>
    <message>
        <source>A filter has doubts about an attachment and has not let it through yet.</source>
        <translation>Ein Filter hat Zweifel an einem Anhang und hat ihn noch nicht durchgelassen.</translation>
    </message>
    <message>
        <source>Refused by rules</source>
        <translation>Durch Regeln abgelehnt</translation>
    </message>
    <message>
        <source>Refused by the mail system of %1</source>
        <translation>Abgelehnt vom Mailsystem von %1</translation>
    </message>
    <message>
        <source>The other mail system refused it</source>
        <translation>Das andere Mailsystem hat die Nachricht abgelehnt</translation>
    </message>
    <message>
        <source>Put off by the mail system of %1</source>
        <translation>Zurückgestellt vom Mailsystem von %1</translation>
    </message>
    <message>
        <source>Put off by the other mail system</source>
        <translation>Vom anderen Mailsystem zurückgestellt</translation>
    </message>
    <message>
        <source>The recipient&apos;s mail system has a rule against this message. What the rule is, only those who run it can say.</source>
        <translation>Das Mailsystem des Empfängers hat eine Regel gegen diese Nachricht. Welche das ist, kann nur dessen Betreiber sagen.</translation>
    </message>
    <message>
        <source>The recipient&apos;s mail system does not want this message at the moment. It will be tried again.</source>
        <translation>Das Mailsystem des Empfängers will diese Nachricht im Augenblick nicht. Es wird wieder versucht.</translation>
    </message>
    <message>
        <source>Sender not proven</source>
        <translation>Absender nicht bestätigt</translation>
    </message>
    <message>
        <source>%1: sender could not be verified</source>
        <translation>%1: Absender nicht zu überprüfen</translation>
    </message>
    <message>
        <source>The sender could not be verified</source>
        <translation>Der Absender war nicht zu überprüfen</translation>
    </message>
    <message>
        <source>The sender is not verified yet; still trying</source>
        <translation>Der Absender ist noch nicht überprüft; wird noch versucht</translation>
    </message>
    <message>
        <source>The recipient&apos;s mail system could not confirm that the message really comes from the address it shows. It refuses such mail because it is often forged.</source>
        <translation>Das Mailsystem des Empfängers konnte nicht bestätigen, dass die Nachricht wirklich von der Adresse kommt, die sie zeigt. Es lehnt solche Mails ab, weil sie oft gefälscht sind.</translation>
    </message>
    <message>
        <source>The recipient&apos;s mail system could not confirm yet that the message comes from the address it shows. It will be tried again.</source>
        <translation>Das Mailsystem des Empfängers konnte noch nicht bestätigen, dass die Nachricht von der Adresse kommt, die sie zeigt. Es wird wieder versucht.</translation>
    </message>
    <message>
        <source>Sending system distrusted</source>
        <translation>Sendesystem gilt als verdächtig</translation>
    </message>
    <message>
        <source>The sending system is on a block list</source>
        <translation>Das sendende System steht auf einer Sperrliste</translation>
    </message>
    <message>
        <source>The sending system is distrusted; still trying</source>
        <translation>Das sendende System gilt als verdächtig; wird noch versucht</translation>
    </message>
    <message>
        <source>The recipient&apos;s side distrusts the computer or network from which the message came, because much unwanted mail has come from there. This need not have anything to do with the message itself.</source>
        <translation>Auf der Empfängerseite misstraut man dem Computer oder Netz, aus dem die Nachricht kam, weil von dort viele unerwünschte Mails gekommen sind. Mit der Nachricht selbst muss das nichts zu tun haben.</translation>
    </message>
    <message>
        <source>The recipient&apos;s side distrusts the computer or network from which the message came, and lets it wait. It will be tried again.</source>
        <translation>Auf der Empfängerseite misstraut man dem Computer oder Netz, aus dem die Nachricht kam, und lässt sie warten. Es wird wieder versucht.</translation>
    </message>
    <message>
        <source>Too much mail at once</source>
        <translation>Zu viele Mails auf einmal</translation>
    </message>
    <message>
        <source>Too much mail at once for %1</source>
        <translation>Zu viele Mails auf einmal für %1</translation>
    </message>
    <message>
        <source>Too much mail at once; still trying</source>
        <translation>Zu viele Mails auf einmal; wird noch versucht</translation>
    </message>
    <message>
        <source>More mail was sent within a short time than one of the mail systems allows. Later it will be possible again.</source>
        <translation>In kurzer Zeit wurden mehr Mails gesendet, als eines der Mailsysteme erlaubt. Später geht es wieder.</translation>
    </message>
    <message>
        <source>More mail came within a short time than one of the mail systems allows. It will be tried again more slowly.</source>
        <translation>In kurzer Zeit kamen mehr Mails, als eines der Mailsysteme erlaubt. Es wird weiter versucht, nur langsamer.</translation>
    </message>
    <message>
        <source>Passing on refused</source>
        <translation>Weitergabe abgelehnt</translation>
    </message>
    <message>
        <source>That server does not take mail for %1</source>
        <translation>Dieser Server nimmt keine Mails für %1 an</translation>
    </message>
    <message>
        <source>That server does not take this mail</source>
        <translation>Dieser Server nimmt diese Mail nicht an</translation>
    </message>
    <message>
        <source>The message reached a mail server that is not responsible for this address and does not pass mail on for others. The address may be out of date, or somebody&apos;s mail settings are wrong.</source>
        <translation>Die Nachricht geriet an einen Mailserver, der für diese Adresse nicht zuständig ist und keine Mails für andere weitergibt. Vielleicht ist die Adresse veraltet, oder bei jemandem stimmen die Maileinstellungen nicht.</translation>
    </message>
    <message>
        <source>The message reached a mail server that does not take mail for this address at the moment. It will be tried again.</source>
        <translation>Die Nachricht geriet an einen Mailserver, der im Augenblick keine Mails für diese Adresse annimmt. Es wird wieder versucht.</translation>
    </message>
    <message>
        <source>Sender refused</source>
        <translation>Absender abgelehnt</translation>
    </message>
    <message>
        <source>%1&apos;s mail system refused the sender</source>
        <translation>Das Mailsystem von %1 hat den Absender abgelehnt</translation>
    </message>
    <message>
        <source>The sender&apos;s address was refused</source>
        <translation>Die Adresse des Absenders wurde abgelehnt</translation>
    </message>
    <message>
        <source>The sender&apos;s address is not accepted yet</source>
        <translation>Die Absenderadresse ist noch nicht angenommen</translation>
    </message>
    <message>
        <source>The recipient&apos;s mail system does not accept the sender&apos;s address. It may be blocked there, be wrong, or take no replies.</source>
        <translation>Das Mailsystem des Empfängers akzeptiert die Adresse des Absenders nicht. Sie kann dort gesperrt oder falsch sein oder keine Antworten annehmen.</translation>
    </message>
    <message>
        <source>The recipient&apos;s mail system could not check the sender&apos;s address at the moment. It will be tried again.</source>
        <translation>Das Mailsystem des Empfängers konnte die Adresse des Absenders im Augenblick nicht prüfen. Es wird wieder versucht.</translation>
    </message>
    <message>
        <source>Recipient takes mail from few only</source>
        <translation>Empfänger nimmt nur von wenigen an</translation>
    </message>
    <message>
        <source>%1 does not take mail from everybody</source>
        <translation>%1 nimmt Mails nicht von jedem an</translation>
    </message>
    <message>
        <source>The recipient does not take mail from all</source>
        <translation>Der Empfänger nimmt Mails nicht von jedem an</translation>
    </message>
    <message>
        <source>The recipient takes mail from few only; still trying</source>
        <translation>Der Empfänger nimmt Mails nur von wenigen an; wird noch versucht</translation>
    </message>
    <message>
        <source>The recipient or their organisation accepts only certain senders at this address: members, colleagues, or people on a list.</source>
        <translation>Der Empfänger oder seine Organisation nimmt unter dieser Adresse nur bestimmte Absender an: Mitglieder, Kollegen oder Personen auf einer Liste.</translation>
    </message>
    <message>
        <source>The recipient or their organisation accepts only certain senders at this address. It is still being tried.</source>
        <translation>Der Empfänger oder seine Organisation nimmt unter dieser Adresse nur bestimmte Absender an. Es wird weiter versucht.</translation>
    </message>
    <message>
        <source>Recipient has moved</source>
        <translation>Empfänger ist umgezogen</translation>
    </message>
    <message>
        <source>%1 has moved to another address</source>
        <translation>%1 ist zu einer anderen Adresse umgezogen</translation>
    </message>
    <message>
        <source>The recipient has another address now</source>
        <translation>Der Empfänger hat jetzt eine andere Adresse</translation>
    </message>
    <message>
        <source>%1 seems to have moved; still trying</source>
        <translation>%1 scheint umgezogen zu sein; wird noch versucht</translation>
    </message>
    <message>
        <source>The recipient seems to have moved; still trying</source>
        <translation>Der Empfänger scheint umgezogen zu sein; wird noch versucht</translation>
    </message>
    <message>
        <source>The recipient does not use this address any more. The notice may name the new one.</source>
        <translation>Der Empfänger benutzt diese Adresse nicht mehr. Vielleicht steht die neue in der Meldung.</translation>
    </message>
    <message>
        <source>The recipient does not seem to use this address any more. It is still being tried.</source>
        <translation>Der Empfänger scheint diese Adresse nicht mehr zu benutzen. Es wird weiter versucht.</translation>
    </message>
    <message>
        <source>Message or address not valid</source>
        <translation>Nachricht oder Adresse fehlerhaft</translation>
    </message>
    <message>
        <source>Something in the address or in the way the message is built is not as mail systems expect it: a stray character or blank, for example, or a fault of the program that sent it.</source>
        <translation>Etwas an der Adresse oder am Aufbau der Nachricht ist nicht so, wie Mailsysteme es erwarten: zum Beispiel ein falsches Zeichen, ein Leerzeichen zu viel oder ein Fehler des Programms, das sie gesendet hat.</translation>
    </message>
    <message>
        <source>Something in the address or in the way the message is built is not as mail systems expect it. It is still being tried.</source>
        <translation>Etwas an der Adresse oder am Aufbau der Nachricht ist nicht so, wie Mailsysteme es erwarten. Es wird weiter versucht.</translation>
    </message>
    <message>
        <source>Encryption needed</source>
        <translation>Verschlüsselung nötig</translation>
    </message>
    <message>
        <source>No secure connection for mail to %1</source>
        <translation>Keine sichere Verbindung für Mails an %1</translation>
    </message>
    <message>
        <source>No secure connection was possible</source>
        <translation>Keine sichere Verbindung war möglich</translation>
    </message>
    <message>
        <source>No secure connection yet; still trying</source>
        <translation>Noch keine sichere Verbindung; wird noch versucht</translation>
    </message>
    <message>
        <source>One of the mail systems insists on an encrypted connection, and none could be set up. Those who run the mail systems must mend that.</source>
        <translation>Eines der Mailsysteme besteht auf einer verschlüsselten Verbindung, und es kam keine zustande. Das müssen die Betreiber der Mailsysteme beheben.</translation>
    </message>
    <message>
        <source>One of the mail systems insists on an encrypted connection, and none could be set up so far. It will be tried again.</source>
        <translation>Eines der Mailsysteme besteht auf einer verschlüsselten Verbindung, und bisher kam keine zustande. Es wird wieder versucht.</translation>
    </message>
    <message>
        <source>Fault in a mail system</source>
        <translation>Störung in einem Mailsystem</translation>
    </message>
    <message>
        <source>A mail system failed on the way to %1</source>
        <translation>Störung eines Mailsystems auf dem Weg zu %1</translation>
    </message>
    <message>
        <source>A mail system failed on the way</source>
        <translation>Störung eines Mailsystems auf dem Weg</translation>
    </message>
    <message>
        <source>Trouble in a mail system; still trying</source>
        <translation>Störung in einem Mailsystem; wird noch versucht</translation>
    </message>
    <message>
        <source>One of the mail systems on the way has a fault of its own: a full disk, a wrong setting, or mail going round in a circle.</source>
        <translation>Eines der Mailsysteme auf dem Weg hat selbst einen Fehler: einen vollen Speicher, eine falsche Einstellung oder Mails, die im Kreis laufen.</translation>
    </message>
    <message>
        <source>One of the mail systems on the way has trouble at the moment. It will be tried again.</source>
        <translation>Eines der Mailsysteme auf dem Weg hat im Augenblick Schwierigkeiten. Es wird wieder versucht.</translation>
    </message>
    <message>
        <source>Held back by the sending service</source>
        <translation>Vom Versanddienst zurückgehalten</translation>
    </message>
    <message>
        <source>The address is on a do-not-send list</source>
        <translation>Die Adresse steht auf einer Sendesperrliste</translation>
    </message>
    <message>
        <source>%1 is held back by the sending service</source>
        <translation>%1 wird vom Versanddienst zurückgehalten</translation>
    </message>
    <message>
        <source>The mail is held back by the sending service</source>
        <translation>Die Mail wird vom Versanddienst zurückgehalten</translation>
    </message>
    <message>
        <source>The sending service did not even try, because mail to this address came back before or its owner wanted no more of it.</source>
        <translation>Der Versanddienst hat es gar nicht erst versucht, weil Mails an diese Adresse schon früher zurückkamen oder ihr Besitzer keine mehr wollte.</translation>
    </message>
    <message>
        <source>The sending service holds mail to this address back, because earlier mail to it came back.</source>
        <translation>Der Versanddienst hält Mails an diese Adresse zurück, weil frühere Mails dorthin zurückkamen.</translation>
    </message>
    <message>
        <source>Sending blocked for the account</source>
        <translation>Senden für das Konto gesperrt</translation>
    </message>
    <message>
        <source>Sending is blocked for this account</source>
        <translation>Für dieses Konto ist das Senden gesperrt</translation>
    </message>
    <message>
        <source>The sender&apos;s own mail provider has switched off sending for this account. That happens after too much mail in a short time, and also when a stranger has got hold of the password.</source>
        <translation>Der Mail-Anbieter des Absenders selbst hat das Senden für dieses Konto abgeschaltet. Das geschieht nach zu vielen Mails in kurzer Zeit, aber auch, wenn ein Fremder an das Passwort gekommen ist.</translation>
    </message>
    <message>
        <source>The sender&apos;s own mail provider has put a brake on this account. That happens after too much mail in a short time, and also when a stranger has got hold of the password.</source>
        <translation>Der Mail-Anbieter des Absenders selbst bremst dieses Konto. Das geschieht nach zu vielen Mails in kurzer Zeit, aber auch, wenn ein Fremder an das Passwort gekommen ist.</translation>
    </message>
    <message>
        <source>Reason not given</source>
        <translation>Grund nicht angegeben</translation>
    </message>
    <message>
        <source>Not delivered to %1</source>
        <translation>Nicht zugestellt an %1</translation>
    </message>
    <message>
        <source>The message was not delivered</source>
        <translation>Die Nachricht wurde nicht zugestellt</translation>
    </message>
    <message>
        <source>Not delivered yet to %1; still trying</source>
        <translation>Noch nicht zugestellt an %1; wird noch versucht</translation>
    </message>
    <message>
        <source>The message is not delivered yet; still trying</source>
        <translation>Die Nachricht ist noch nicht zugestellt; wird noch versucht</translation>
    </message>
    <message>
        <source>The notice does not say why in a way that can be relied on. The server&apos;s own words stand below.</source>
        <translation>Die Meldung sagt nicht verlässlich, warum. Der Wortlaut des Servers steht unten.</translation>
    </message>
    <message>
        <source>The notice does not say why it takes longer. Delivery will be tried again.</source>
        <translation>Die Meldung sagt nicht, warum es länger dauert. Die Zustellung wird wieder versucht.</translation>
    </message>
    <message>
        <source>It reads like ordinary mail. Nothing in it says that a message could not be delivered.</source>
        <translation>Es liest sich wie eine gewöhnliche Mail. Nichts darin sagt, dass eine Nachricht nicht zugestellt werden konnte.</translation>
    </message>
    <message>
        <source>%1 takes no mail now; still trying</source>
        <translation>%1 nimmt zurzeit keine Mails an; wird noch versucht</translation>
    </message>
    <message>
        <source>%1: mail system not reached yet</source>
        <translation>%1: Mailsystem noch nicht erreicht</translation>
    </message>
    <message>
        <source>%1: sender not verified yet</source>
        <translation>%1: Absender noch nicht überprüft</translation>
    </message>
    <message>
        <source>%1: sending system is on a block list</source>
        <translation>%1: sendendes System auf einer Sperrliste</translation>
    </message>
    <message>
        <source>%1: sending system distrusted for now</source>
        <translation>%1: Sendesystem gilt vorerst als verdächtig</translation>
    </message>
    <message>
        <source>Too much mail for %1; still trying</source>
        <translation>Zu viele Mails für %1; wird noch versucht</translation>
    </message>
    <message>
        <source>Mail for %1 not taken yet</source>
        <translation>Mail für %1 noch nicht angenommen</translation>
    </message>
    <message>
        <source>The mail is not taken yet</source>
        <translation>Die Mail ist noch nicht angenommen</translation>
    </message>
    <message>
        <source>%1: sender not accepted yet</source>
        <translation>%1: Absender noch nicht angenommen</translation>
    </message>
    <message>
        <source>%1 takes mail from few; still trying</source>
        <translation>%1 nimmt Mails nur von wenigen an; wird noch versucht</translation>
    </message>
    <message>
        <source>Mail to %1 was not in the right form</source>
        <translation>Mail an %1 hatte nicht die richtige Form</translation>
    </message>
    <message>
        <source>Message or address not in the right form</source>
        <translation>Nachricht oder Adresse nicht in der richtigen Form</translation>
    </message>
    <message>
        <source>%1: form of the mail not accepted yet</source>
        <translation>%1: Form der Mail noch nicht angenommen</translation>
    </message>
    <message>
        <source>Form of the message not accepted yet</source>
        <translation>Form der Nachricht noch nicht angenommen</translation>
    </message>
    <message>
        <source>No secure connection yet to %1</source>
        <translation>Noch keine sichere Verbindung zu %1</translation>
    </message>
    <message>
        <source>Mail system trouble for %1; still trying</source>
        <translation>Störung im Mailsystem von %1; wird noch versucht</translation>
    </message>
    <message>
        <source>%1 is on a do-not-send list</source>
        <translation>%1 steht auf einer Sendesperrliste</translation>
    </message>
    <message>
        <source>Sending is blocked; mail to %1 stopped</source>
        <translation>Senden ist gesperrt; Mail an %1 aufgehalten</translation>
    </message>
    <message>
        <source>Sending is paused; mail to %1 waits</source>
        <translation>Senden ruht vorerst; Mail an %1 wartet</translation>
    </message>
    <message>
        <source>Sending is paused for this account</source>
        <translation>Für dieses Konto ruht das Senden vorerst</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Made on %1 with Undelivered %2, a program that explains delivery notices.</source>
        <extracomment>Last line of a report; %1 is a day and time, %2 a version number</extracomment>
        <translation>Erstellt am %1 mit Undelivered %2, einem Programm, das Zustellmeldungen erklärt.</translation>
    </message>
    <message>
        <source>Who sent the original message</source>
        <translation>Wer die ursprüngliche Nachricht gesendet hat</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a verdict (&quot;Forged&quot;), %2 how sure it is (&quot;almost certain&quot;)</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (speaks for: %2)</source>
        <extracomment>One piece of evidence: %1 is a sentence, %2 the verdict that it speaks for</extracomment>
        <translation>%1 (spricht für: %2)</translation>
    </message>
    <message>
        <source>What the servers said</source>
        <translation>Was die Server gesagt haben</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more recipient(s).</source>
        <translation>
            <numerusform>%Ln weiterer Empfänger.</numerusform>
            <numerusform>%Ln weitere Empfänger.</numerusform>
        </translation>
    </message>
    <message>
        <source>The notice</source>
        <translation>Die Meldung</translation>
    </message>
    <message>
        <source>Header of the notice</source>
        <translation>Kopfzeilen der Meldung</translation>
    </message>
    <message>
        <source>Header of the original message, as the notice returned it</source>
        <translation>Kopfzeilen der ursprünglichen Nachricht, wie die Meldung sie zurückgab</translation>
    </message>
    <message>
        <source>Names and mailbox names of other people have been left out.</source>
        <translation>Namen und Postfachnamen anderer Personen wurden weggelassen.</translation>
    </message>
    <message>
        <source>The mailbox %1</source>
        <extracomment>%1 is an account, mostly an e-mail address</extracomment>
        <translation>Das Postfach %1</translation>
    </message>
    <message>
        <source>What shows it</source>
        <translation>Woran man es erkennt</translation>
    </message>
    <message>
        <source>Notices in numbers</source>
        <translation>Meldungen in Zahlen</translation>
    </message>
    <message>
        <source>Groups of related notices</source>
        <translation>Meldungen, die zusammengehören</translation>
    </message>
    <message>
        <source>Verdict</source>
        <extracomment>Heads of a table: who sent the original messages, how many notices, when they began, peaked and came last</extracomment>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Erste</translation>
    </message>
    <message>
        <source>Peak</source>
        <translation>Höchststand</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Messages that did not arrive</source>
        <translation>Nachrichten, die nicht angekommen sind</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more.</source>
        <translation>
            <numerusform>%Ln weitere.</numerusform>
            <numerusform>%Ln weitere.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Route</name>
    <message numerus="yes">
        <source>%n second(s) later</source>
        <translation>
            <numerusform>%Ln Sekunde später</numerusform>
            <numerusform>%Ln Sekunden später</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) later</source>
        <translation>
            <numerusform>%Ln Minute später</numerusform>
            <numerusform>%Ln Minuten später</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) later</source>
        <translation>
            <numerusform>%Ln Stunde später</numerusform>
            <numerusform>%Ln Stunden später</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) later</source>
        <translation>
            <numerusform>%Ln Tag später</numerusform>
            <numerusform>%Ln Tage später</numerusform>
        </translation>
    </message>
    <message>
        <source>Handed in by %1</source>
        <extracomment>A station on the way of a message; %1 is a computer&apos;s name or address</extracomment>
        <translation>Eingeliefert von %1</translation>
    </message>
    <message>
        <source>Passed on by a mail server that gives no name</source>
        <translation>Weitergegeben von einem Mailserver, der keinen Namen nennt</translation>
    </message>
    <message>
        <source>Reached %1</source>
        <extracomment>A station on the way of a message; %1 is a computer&apos;s name</extracomment>
        <translation>Angekommen bei %1</translation>
    </message>
    <message>
        <source>%1 does not take it yet</source>
        <extracomment>A station on the way of a message; %1 is a computer&apos;s name</extracomment>
        <translation>%1 nimmt sie noch nicht an</translation>
    </message>
    <message>
        <source>%1 refused it</source>
        <extracomment>A station on the way of a message; %1 is a computer&apos;s name</extracomment>
        <translation>%1 hat sie abgelehnt</translation>
    </message>
    <message>
        <source>%1 wrote the notice</source>
        <extracomment>A station on the way of a message; %1 is a computer&apos;s name</extracomment>
        <translation>%1 schrieb die Meldung</translation>
    </message>
    <message>
        <source>The notice is in your mailbox</source>
        <extracomment>The last station of a notice; %1 is a computer&apos;s name</extracomment>
        <translation>Die Meldung ist in Ihrem Postfach</translation>
    </message>
    <message>
        <source>The notice is in your mailbox, at %1</source>
        <translation>Die Meldung ist in Ihrem Postfach, bei %1</translation>
    </message>
    <message>
        <source>The notice was passed on by a mail server that gives no name</source>
        <translation>Die Meldung wurde von einem Mailserver weitergegeben, der keinen Namen nennt</translation>
    </message>
    <message>
        <source>The notice reached %1</source>
        <extracomment>A station on the way of a notice; %1 is a computer&apos;s name</extracomment>
        <translation>Die Meldung kam an bei %1</translation>
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
        <translation>Speichern</translation>
    </message>
    <message>
        <source>%1 could not be saved: %2</source>
        <translation>%1 ließ sich nicht speichern: %2</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Gespeichert als %1</translation>
    </message>
</context>
<context>
    <name>SignInText</name>
    <message>
        <source>Looking in the list of known providers…</source>
        <translation>Suche in der Liste bekannter Anbieter…</translation>
    </message>
    <message>
        <source>Asking the internet&apos;s directory of names where %1 keeps its mailboxes…</source>
        <extracomment>%1 is a mail domain, such as example.org</extracomment>
        <translation>Das Namensverzeichnis des Internets wird gefragt, wo %1 seine Postfächer hat…</translation>
    </message>
    <message>
        <source>Asking %1 for its settings…</source>
        <extracomment>%1 is a host name, such as autoconfig.example.org</extracomment>
        <translation>%1 wird nach den Einstellungen gefragt…</translation>
    </message>
    <message>
        <source>Asking Thunderbird&apos;s public list of providers…</source>
        <translation>Thunderbirds öffentliche Anbieterliste wird gefragt…</translation>
    </message>
    <message>
        <source>Looking up who receives mail for %1…</source>
        <extracomment>%1 is a mail domain, such as example.org</extracomment>
        <translation>Es wird nachgesehen, wer Mails für %1 empfängt…</translation>
    </message>
    <message>
        <source>Trying the usual names, such as %1…</source>
        <extracomment>%1 is a host name, such as imap.example.org</extracomment>
        <translation>Die üblichen Namen werden versucht, etwa %1…</translation>
    </message>
    <message>
        <source>The server is %1, from the list of known providers.</source>
        <extracomment>%1 is a host name, such as imap.example.org</extracomment>
        <translation>Der Server ist %1, laut der Liste bekannter Anbieter.</translation>
    </message>
    <message>
        <source>The server is %1, says the internet&apos;s directory of names.</source>
        <extracomment>%1 is a host name, such as imap.example.org</extracomment>
        <translation>Der Server ist %1, laut dem Namensverzeichnis des Internets.</translation>
    </message>
    <message>
        <source>The server is %1, says your mail domain itself.</source>
        <extracomment>%1 is a host name, such as imap.example.org</extracomment>
        <translation>Der Server ist %1, laut Ihrer Mail-Domain selbst.</translation>
    </message>
    <message>
        <source>The server is %1, says Thunderbird&apos;s public list.</source>
        <extracomment>%1 is a host name, such as imap.example.org</extracomment>
        <translation>Der Server ist %1, laut Thunderbirds öffentlicher Liste.</translation>
    </message>
    <message>
        <source>Mail for your address is received by %1, so the server should be %2.</source>
        <extracomment>%1 is a provider&apos;s name, such as Fastmail; %2 a host name</extracomment>
        <translation>Mails für Ihre Adresse empfängt %1, also müsste der Server %2 sein.</translation>
    </message>
    <message>
        <source>A mail server answers at %1.</source>
        <extracomment>%1 is a host name, such as imap.example.org</extracomment>
        <translation>Unter %1 antwortet ein Mailserver.</translation>
    </message>
    <message>
        <source>Your password would go to %1, which is not part of %2. That is usual when another company hosts the mail. Go on only if you know that company.</source>
        <extracomment>%1 is a host name, such as imap.hoster.example; %2 is the domain of the person&apos;s address</extracomment>
        <translation>Ihr Passwort ginge an %1, und das gehört nicht zu %2. Das ist üblich, wenn ein anderes Unternehmen die Postfächer betreibt. Machen Sie nur weiter, wenn Sie dieses Unternehmen kennen.</translation>
    </message>
    <message>
        <source>%1 must be installed and running on this computer.</source>
        <extracomment>%1 is a provider&apos;s name, here Proton Mail Bridge</extracomment>
        <translation>%1 muss auf diesem Computer installiert sein und laufen.</translation>
    </message>
    <message>
        <source>Switch on IMAP in the settings of %1&apos;s website first.</source>
        <extracomment>%1 is a provider&apos;s name, such as GMX</extracomment>
        <translation>Schalten Sie zuerst IMAP in den Einstellungen auf der Website von %1 ein.</translation>
    </message>
    <message>
        <source>Use the password that %1 shows for this mailbox, not the one for the website.</source>
        <extracomment>%1 is a provider&apos;s name, here Proton Mail Bridge</extracomment>
        <translation>Verwenden Sie das Passwort, das %1 für dieses Postfach anzeigt, nicht das für die Website.</translation>
    </message>
    <message>
        <source>Make an app password on %1&apos;s website and use it here. The password for the website is refused.</source>
        <extracomment>%1 is a provider&apos;s name, such as Gmail</extracomment>
        <translation>Erstellen Sie auf der Website von %1 ein App-Passwort und verwenden Sie es hier. Das Passwort für die Website wird abgelehnt.</translation>
    </message>
    <message>
        <source>%1 takes no passwords from mail programs. Sign in through your browser.</source>
        <extracomment>%1 is a provider&apos;s name, such as Outlook.com</extracomment>
        <translation>%1 nimmt von Mailprogrammen kein Passwort an. Melden Sie sich über Ihren Browser an.</translation>
    </message>
    <message>
        <source>That worked</source>
        <translation>Das hat geklappt</translation>
    </message>
    <message>
        <source>You can close this page and go back to Undelivered.</source>
        <translation>Sie können diese Seite schließen und zu Undelivered zurückgehen.</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Nicht angemeldet</translation>
    </message>
    <message>
        <source>%1 did not let Undelivered in. Close this page and go back to Undelivered: it says what you can do.</source>
        <extracomment>%1 is a provider&apos;s name, such as Google</extracomment>
        <translation>%1 hat Undelivered nicht eingelassen. Schließen Sie diese Seite und gehen Sie zu Undelivered zurück: Dort steht, was Sie tun können.</translation>
    </message>
    <message>
        <source>This page is out of date</source>
        <translation>Diese Seite ist veraltet</translation>
    </message>
    <message>
        <source>It does not belong to the sign-in that Undelivered is waiting for. Close it, and use the newest page that Undelivered opened.</source>
        <translation>Sie gehört nicht zu der Anmeldung, auf die Undelivered wartet. Schließen Sie sie und verwenden Sie die neueste Seite, die Undelivered geöffnet hat.</translation>
    </message>
</context>
<context>
    <name>SweepText</name>
    <message numerus="yes">
        <source>%Ln notice(s) moved to %1.</source>
        <extracomment>%n = how many, %1 = the name of a mail folder, such as Trash</extracomment>
        <translation>
            <numerusform>%Ln Meldung nach %1 verschoben.</numerusform>
            <numerusform>%Ln Meldungen nach %1 verschoben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln notice(s) brought back to where they were.</source>
        <translation>
            <numerusform>%Ln Meldung ist wieder da, wo sie war.</numerusform>
            <numerusform>%Ln Meldungen sind wieder da, wo sie waren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln notice(s) deleted for good.</source>
        <translation>
            <numerusform>%Ln Meldung endgültig gelöscht.</numerusform>
            <numerusform>%Ln Meldungen endgültig gelöscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A deletion was cut off earlier. It is settled now: %Ln notice(s) are deleted for good.</source>
        <translation>
            <numerusform>Ein früheres Löschen war unterbrochen worden. Jetzt ist das geklärt: %Ln Meldung ist endgültig gelöscht.</numerusform>
            <numerusform>Ein früheres Löschen war unterbrochen worden. Jetzt ist das geklärt: %Ln Meldungen sind endgültig gelöscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bringing notices back was cut off earlier. It is settled now: %Ln notice(s) are back where they were.</source>
        <translation>
            <numerusform>Ein früheres Zurückholen war unterbrochen worden. Jetzt ist das geklärt: %Ln Meldung ist wieder da, wo sie war.</numerusform>
            <numerusform>Ein früheres Zurückholen war unterbrochen worden. Jetzt ist das geklärt: %Ln Meldungen sind wieder da, wo sie waren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A clean-up was cut off earlier. It is settled now: %Ln notice(s) are in %1.</source>
        <extracomment>%n = how many, %1 = the name of a mail folder, such as Trash</extracomment>
        <translation>
            <numerusform>Ein früheres Aufräumen war unterbrochen worden. Jetzt ist das geklärt: %Ln Meldung liegt in %1.</numerusform>
            <numerusform>Ein früheres Aufräumen war unterbrochen worden. Jetzt ist das geklärt: %Ln Meldungen liegen in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be brought back and are still in Trash.</source>
        <translation>
            <numerusform>%Ln ließ sich nicht zurückholen und liegt noch im Papierkorb.</numerusform>
            <numerusform>%Ln ließen sich nicht zurückholen und liegen noch im Papierkorb.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This mail server can only copy: %Ln of them also stay in the old folder, marked as deleted, until your mail program tidies up there.</source>
        <extracomment>The server cannot move, only copy</extracomment>
        <translation>
            <numerusform>Dieser Mailserver kann nur kopieren: %Ln davon bleibt auch im alten Ordner, als gelöscht markiert, bis Ihr Mailprogramm dort aufräumt.</numerusform>
            <numerusform>Dieser Mailserver kann nur kopieren: %Ln davon bleiben auch im alten Ordner, als gelöscht markiert, bis Ihr Mailprogramm dort aufräumt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were not there any more: another program had moved or deleted them.</source>
        <translation>
            <numerusform>%Ln war nicht mehr da: Ein anderes Programm hatte sie verschoben oder gelöscht.</numerusform>
            <numerusform>%Ln waren nicht mehr da: Ein anderes Programm hatte sie verschoben oder gelöscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln had changed since the mailbox was checked and were not touched.</source>
        <translation>
            <numerusform>%Ln hatte sich seit der letzten Prüfung geändert und wurde nicht angerührt.</numerusform>
            <numerusform>%Ln hatten sich seit der letzten Prüfung geändert und wurden nicht angerührt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are still where they were.</source>
        <translation>
            <numerusform>%Ln liegt noch, wo sie war.</numerusform>
            <numerusform>%Ln liegen noch, wo sie waren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln the server did not let go; they are still where they were.</source>
        <translation>
            <numerusform>%Ln gab der Server nicht her; sie liegt noch, wo sie war.</numerusform>
            <numerusform>%Ln gab der Server nicht her; sie liegen noch, wo sie waren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were not reached; they are still where they were.</source>
        <translation>
            <numerusform>%Ln kam nicht mehr an die Reihe; sie liegt noch, wo sie war.</numerusform>
            <numerusform>%Ln kamen nicht mehr an die Reihe; sie liegen noch, wo sie waren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The connection broke while the mail server was at work on %Ln of them. The next check looks where they are, and finishes or takes back what was begun.</source>
        <translation>
            <numerusform>Die Verbindung brach ab, als der Mailserver gerade mit %Ln davon beschäftigt war. Die nächste Prüfung sieht nach, wo sie ist, und beendet das Begonnene oder nimmt es zurück.</numerusform>
            <numerusform>Die Verbindung brach ab, als der Mailserver gerade mit %Ln davon beschäftigt war. Die nächste Prüfung sieht nach, wo sie sind, und beendet das Begonnene oder nimmt es zurück.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln had been copied to Trash by an earlier clean-up and were left alone.</source>
        <translation>
            <numerusform>%Ln war schon bei einem früheren Aufräumen in den Papierkorb kopiert und blieb unberührt.</numerusform>
            <numerusform>%Ln waren schon bei einem früheren Aufräumen in den Papierkorb kopiert und blieben unberührt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VerdictText</name>
    <message>
        <source>You sent this message yourself.</source>
        <extracomment>Verdict on a notice, in one or two sentences for a worried person.</extracomment>
        <translation>Diese Nachricht haben Sie selbst gesendet.</translation>
    </message>
    <message>
        <source>Somebody else put your address on it. It never passed through your account.</source>
        <translation>Jemand anderes hat Ihre Adresse als Absender eingesetzt. Die Nachricht lief nie über Ihr Konto.</translation>
    </message>
    <message>
        <source>It was sent through your account, but not by you. Somebody may know your password.</source>
        <translation>Die Nachricht wurde über Ihr Konto gesendet, aber nicht von Ihnen. Vielleicht kennt jemand Ihr Passwort.</translation>
    </message>
    <message>
        <source>No mail system wrote this notice. It is a trap: don&apos;t click, don&apos;t sign in, delete it.</source>
        <translation>Kein Mailsystem hat diese Meldung geschrieben. Sie ist eine Falle: Nicht klicken, nicht anmelden, löschen.</translation>
    </message>
    <message>
        <source>The facts don&apos;t decide whether you sent this message. You may remember it yourself.</source>
        <translation>Ob Sie diese Nachricht gesendet haben, lässt sich nicht feststellen. Vielleicht erinnern Sie sich selbst daran.</translation>
    </message>
    <message>
        <source>The records of %1 could not be looked up just now.</source>
        <extracomment>What was found about the person&apos;s own domain. %1 is the domain name. SPF, DKIM and DMARC are names of techniques.</extracomment>
        <translation>Die Einträge von %1 ließen sich gerade nicht nachschlagen.</translation>
    </message>
    <message>
        <source>%1 has no mail server: nobody can answer mail from there, and many servers refuse it.</source>
        <translation>%1 hat keinen Mailserver: Niemand kann auf Mails von dort antworten, und viele Server lehnen sie ab.</translation>
    </message>
    <message>
        <source>%1 does not say which computers may send its mail (no SPF record). Ask whoever runs the domain to add one.</source>
        <translation>Für %1 ist nicht festgelegt, welche Computer Mails senden dürfen (kein SPF-Eintrag). Bitten Sie den Betreiber der Domain, das nachzuholen.</translation>
    </message>
    <message>
        <source>The list of computers that may send for %1 contains a mistake (SPF record). Until it is mended it protects nobody.</source>
        <translation>Die Liste der Computer, die für %1 senden dürfen, enthält einen Fehler (SPF-Eintrag). Bis er behoben ist, schützt sie niemanden.</translation>
    </message>
    <message>
        <source>The SPF record of %1 lets every computer in the world send for it. It should list only your own.</source>
        <translation>Der SPF-Eintrag von %1 lässt jeden Computer der Welt für die Domain senden. Er sollte nur die eigenen nennen.</translation>
    </message>
    <message>
        <source>The SPF record of %1 names the right computers but does not tell receivers to refuse the others.</source>
        <translation>Der SPF-Eintrag von %1 nennt die richtigen Computer, sagt den Empfängern aber nicht, dass sie die anderen ablehnen sollen.</translation>
    </message>
    <message>
        <source>%1 says which computers may send its mail (SPF). That is good.</source>
        <translation>Für %1 ist festgelegt, welche Computer Mails senden dürfen (SPF). Das ist gut.</translation>
    </message>
    <message>
        <source>Anybody can send as you: %1 has no DMARC policy. Ask whoever runs the domain to add one; it is the lasting cure.</source>
        <translation>Jeder kann in Ihrem Namen senden: %1 hat keine DMARC-Regel. Bitten Sie den Betreiber der Domain um eine; sie hilft auf Dauer.</translation>
    </message>
    <message>
        <source>%1 has a DMARC policy, but it only watches: forged mail in your name is still delivered.</source>
        <translation>%1 hat eine DMARC-Regel, aber sie beobachtet nur: Gefälschte Mails in Ihrem Namen werden trotzdem zugestellt.</translation>
    </message>
    <message>
        <source>The DMARC policy of %1 contains a mistake and is ignored.</source>
        <translation>Die DMARC-Regel von %1 enthält einen Fehler und wird nicht beachtet.</translation>
    </message>
    <message>
        <source>Mail forged in the name of %1 is put among junk by receivers that check (DMARC: quarantine).</source>
        <translation>Im Namen von %1 gefälschte Mails landen bei Empfängern, die das prüfen, im Spam (DMARC: quarantine).</translation>
    </message>
    <message>
        <source>Mail forged in the name of %1 is refused by receivers that check (DMARC: reject). That is the best protection there is.</source>
        <translation>Im Namen von %1 gefälschte Mails werden von Empfängern, die das prüfen, abgelehnt (DMARC: reject). Einen besseren Schutz gibt es nicht.</translation>
    </message>
    <message>
        <source>No signature of %1 was seen on your mail (DKIM). Ask your mail provider to sign it.</source>
        <translation>An Ihren Mails war keine Signatur von %1 zu sehen (DKIM). Bitten Sie Ihren Mail-Anbieter, sie zu signieren.</translation>
    </message>
    <message>
        <source>Your mail is signed, but %1 does not publish the key to check it with (DKIM). Ask whoever runs the domain.</source>
        <translation>Ihre Mails sind signiert, aber %1 veröffentlicht den Schlüssel zum Prüfen nicht (DKIM). Fragen Sie den Betreiber der Domain.</translation>
    </message>
    <message>
        <source>The signing key of %1 is too short to count today (DKIM). Ask for one of 2048 bits.</source>
        <translation>Der Signaturschlüssel von %1 ist zu kurz und zählt heute nicht mehr (DKIM). Bitten Sie um einen mit 2048 Bit.</translation>
    </message>
    <message>
        <source>Your mail is signed, and %1 publishes the key (DKIM). That is good.</source>
        <translation>Ihre Mails sind signiert, und %1 veröffentlicht den Schlüssel (DKIM). Das ist gut.</translation>
    </message>
    <message>
        <source>you said so</source>
        <extracomment>How sure the program is of its answer.</extracomment>
        <translation>laut Ihrer Angabe</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>nicht sicher</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>sicher</translation>
    </message>
    <message>
        <source>almost certain</source>
        <translation>fast sicher</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>wahrscheinlich</translation>
    </message>
    <message>
        <source>Looking up domains is switched off. Allow it under Settings, and %1 can be checked.</source>
        <extracomment>%1 is a domain name. &quot;Settings&quot; is the name of a page of this program.</extracomment>
        <translation>Das Nachschlagen von Domains ist ausgeschaltet. Erlauben Sie es unter „Einstellungen“, dann kann %1 geprüft werden.</translation>
    </message>
    <message>
        <source>%1 has a mail server that takes answers. That is good.</source>
        <translation>%1 hat einen Mailserver, der Antworten annimmt. Das ist gut.</translation>
    </message>
    <message>
        <source>%1 belongs to your mail provider. It lets receivers take forged mail in its name, and you cannot change that yourself.</source>
        <extracomment>How well a domain is guarded against forged senders. %1 is a domain name, as in the person&apos;s e-mail address.</extracomment>
        <translation>%1 gehört Ihrem Mail-Anbieter. Er lässt zu, dass Empfänger gefälschte Mails in diesem Namen annehmen, und Sie können das nicht selbst ändern.</translation>
    </message>
    <message>
        <source>%1 belongs to your mail provider, and it asks receivers not to take forged mail in its name. There is nothing for you to do.</source>
        <translation>%1 gehört Ihrem Mail-Anbieter, und er bittet die Empfänger, in diesem Namen gefälschte Mails nicht anzunehmen. Für Sie ist nichts zu tun.</translation>
    </message>
    <message>
        <source>Anybody can send mail in the name of %1, and most receivers will take it. Show the list below to whoever runs the domain.</source>
        <translation>Jeder kann im Namen von %1 Mails senden, und die meisten Empfänger werden sie annehmen. Zeigen Sie dem Betreiber der Domain die Liste unten.</translation>
    </message>
    <message>
        <source>%1 is guarded against forged mail, but something in its records should be mended. Show the list below to whoever runs the domain.</source>
        <translation>%1 ist gegen gefälschte Mails geschützt, aber an den Einträgen sollte etwas verbessert werden. Zeigen Sie dem Betreiber der Domain die Liste unten.</translation>
    </message>
    <message>
        <source>%1 is well guarded against forged mail. Receivers that don&apos;t check may still send you notices.</source>
        <translation>%1 ist gut gegen gefälschte Mails geschützt. Empfänger, die nicht prüfen, können Ihnen trotzdem noch Meldungen schicken.</translation>
    </message>
</context>
<context>
    <name>VerdictWords</name>
    <message>
        <source>Not judged</source>
        <extracomment>Verdict on a notice that could not be compared with a mailbox</extracomment>
        <translation>Nicht beurteilt</translation>
    </message>
    <message>
        <source>Yours</source>
        <extracomment>Verdict, one word: the person sent the original themselves</extracomment>
        <translation>Von Ihnen</translation>
    </message>
    <message>
        <source>Forged</source>
        <extracomment>Verdict, one word: somebody else put the person&apos;s address on the original</extracomment>
        <translation>Gefälscht</translation>
    </message>
    <message>
        <source>Hijacked</source>
        <extracomment>Verdict, one word: the original was sent by somebody else through the person&apos;s own account</extracomment>
        <translation>Missbraucht</translation>
    </message>
    <message>
        <source>Fake</source>
        <extracomment>Verdict, one word: the notice itself is a phishing lure</extracomment>
        <translation>Falle</translation>
    </message>
    <message>
        <source>Unclear</source>
        <extracomment>Verdict, one word: the facts don&apos;t decide</extracomment>
        <translation>Unklar</translation>
    </message>
    <message>
        <source>This is as good as certain.</source>
        <translation>Das ist so gut wie sicher.</translation>
    </message>
    <message>
        <source>This is very likely.</source>
        <translation>Das ist sehr wahrscheinlich.</translation>
    </message>
    <message>
        <source>This is likely, but not certain.</source>
        <translation>Das ist wahrscheinlich, aber nicht sicher.</translation>
    </message>
    <message>
        <source>This is not certain.</source>
        <translation>Das ist nicht sicher.</translation>
    </message>
    <message>
        <source>Nothing needs your attention. Messages of yours that did not arrive will appear here.</source>
        <translation>Nichts zu erledigen. Ihre Nachrichten, die nicht ankommen, erscheinen hier.</translation>
    </message>
    <message>
        <source>No notice about a message that you sent.</source>
        <translation>Keine Meldung über eine Nachricht, die Sie gesendet haben.</translation>
    </message>
    <message>
        <source>No forged mail. Notices about messages that somebody else sent in your name will appear here.</source>
        <translation>Keine gefälschten Mails. Meldungen über Nachrichten, die jemand anderes in Ihrem Namen gesendet hat, erscheinen hier.</translation>
    </message>
    <message>
        <source>No sign that anybody else has used your account. Notices about messages that somebody sent through it will appear here.</source>
        <translation>Nichts deutet darauf hin, dass jemand anderes Ihr Konto benutzt hat. Meldungen über Nachrichten, die jemand darüber gesendet hat, erscheinen hier.</translation>
    </message>
    <message>
        <source>No lures. Messages that only pretend to be delivery notices, to get your password, will appear here.</source>
        <translation>Keine Fallen. Nachrichten, die sich nur als Zustellmeldung ausgeben, um an Ihr Passwort zu kommen, erscheinen hier.</translation>
    </message>
    <message>
        <source>Nothing unclear. Notices for which the facts do not tell who sent the message will appear here.</source>
        <translation>Nichts Unklares. Meldungen, bei denen sich nicht feststellen lässt, wer die Nachricht gesendet hat, erscheinen hier.</translation>
    </message>
    <message>
        <source>No delivery notices. They come up here as soon as the mailbox has been looked through.</source>
        <translation>Keine Zustellmeldungen. Sie erscheinen hier, sobald das Postfach durchgesehen ist.</translation>
    </message>
    <message>
        <source>Needs you</source>
        <extracomment>Name of a list: notices about which the person should do something</extracomment>
        <translation>Zu erledigen</translation>
    </message>
    <message>
        <source>All notices</source>
        <extracomment>Name of a list: every notice</extracomment>
        <translation>Alle Meldungen</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>%1 is an address, %n how many further addresses the notice is about</extracomment>
        <translation>
            <numerusform>%1 und %Ln weitere</numerusform>
            <numerusform>%1 und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>No recipient named</source>
        <extracomment>Title of a notice that names neither a recipient nor a subject</extracomment>
        <translation>Kein Empfänger genannt</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>First line of a row: %1 who it was for, %2 the subject of the message</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Still trying: %1</source>
        <extracomment>Second line of a row for mail that is still on its way: %1 what stands in the way (&quot;Mailbox full&quot;)</extracomment>
        <translation>Wird noch versucht: %1</translation>
    </message>
</context>
<context>
    <name>When</name>
    <message>
        <source>d MMM</source>
        <extracomment>A date format of Qt (d day, M month): day and short month without the year, as your language writes it</extracomment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>A date format of Qt: day, short month and year</extracomment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 a day (&quot;3 November&quot;), %2 a time (&quot;14:05&quot;)</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <extracomment>A date format of Qt: day and full month without the year</extracomment>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>A date format of Qt: day, full month and year</extracomment>
        <translation>d. MMMM yyyy</translation>
    </message>
</context>
<context>
    <name>undelivered::AboutDialog</name>
    <message>
        <source>About Undelivered</source>
        <translation>Über Undelivered</translation>
    </message>
    <message>
        <source>Version %1</source>
        <extracomment>%1 is a version number</extracomment>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Explains mail that came back, and clears away what was never yours.</source>
        <translation>Erklärt zurückgekommene Mails und räumt weg, was nie von Ihnen war.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. You may use it, pass it on and change it. It comes without any warranty.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder später. Sie dürfen sie benutzen, weitergeben und verändern. Es gibt keinerlei Gewährleistung.</translation>
    </message>
    <message>
        <source>Built with</source>
        <extracomment>Heading above a list of program libraries</extracomment>
        <translation>Gebaut mit</translation>
    </message>
    <message>
        <source>&amp;Copy the versions</source>
        <extracomment>Button: copies a list of versions, for a report of a mistake</extracomment>
        <translation>Versionen &amp;kopieren</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>undelivered::AccountViews</name>
    <message>
        <source>Sample mailbox</source>
        <translation>Beispielpostfach</translation>
    </message>
    <message>
        <source>All accounts</source>
        <extracomment>First choice in a list of mail accounts</extracomment>
        <translation>Alle Konten</translation>
    </message>
</context>
<context>
    <name>undelivered::AddressModel</name>
    <message>
        <source>Does not exist any more</source>
        <extracomment>What has become of an e-mail address</extracomment>
        <translation>Gibt es nicht mehr</translation>
    </message>
    <message>
        <source>Mailbox full</source>
        <translation>Postfach voll</translation>
    </message>
    <message>
        <source>Has moved</source>
        <translation>Ist umgezogen</translation>
    </message>
    <message>
        <source>Refuses your mail</source>
        <translation>Lehnt Ihre Mails ab</translation>
    </message>
    <message>
        <source>Trouble on the way</source>
        <translation>Störung auf dem Weg</translation>
    </message>
    <message>
        <source>Works again</source>
        <translation>Funktioniert wieder</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>Fehlschläge</translation>
    </message>
</context>
<context>
    <name>undelivered::AddressesPage</name>
    <message>
        <source>&amp;Copy the addresses</source>
        <translation>Adressen &amp;kopieren</translation>
    </message>
    <message>
        <source>Save as &amp;table (CSV)…</source>
        <translation>Als &amp;Tabelle speichern (CSV)…</translation>
    </message>
    <message>
        <source>Save as c&amp;ontacts (vCard)…</source>
        <translation>Als K&amp;ontakte speichern (vCard)…</translation>
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
        <translation>Adressen, die nicht funktionieren</translation>
    </message>
    <message>
        <source>No address of yours has trouble.</source>
        <translation>Bei keiner Adresse, an die Sie schreiben, gibt es Schwierigkeiten.</translation>
    </message>
    <message>
        <source>Addresses to which your own mail could not be delivered will appear here, with the reason.</source>
        <translation>Adressen, an die Ihre eigenen Mails nicht zugestellt werden konnten, erscheinen hier, mit dem Grund.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message numerus="yes">
        <source>%Ln address(es) do not exist any more.</source>
        <translation>
            <numerusform>%Ln Adresse gibt es nicht mehr.</numerusform>
            <numerusform>%Ln Adressen gibt es nicht mehr.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln address(es) had trouble.</source>
        <translation>
            <numerusform>Bei %Ln Adresse gab es Schwierigkeiten.</numerusform>
            <numerusform>Bei %Ln Adressen gab es Schwierigkeiten.</numerusform>
        </translation>
    </message>
    <message>
        <source>From the notices about mail that you sent. Take dead addresses off your lists; ask the others for another address. Choose a line to see what happened there, or press Enter on it to read the latest notice.</source>
        <translation>Aus den Meldungen über Mails, die Sie gesendet haben. Nehmen Sie Adressen, die es nicht mehr gibt, aus Ihren Verteilern; fragen Sie die anderen nach einer neuen Adresse. Wählen Sie eine Zeile, um zu sehen, was dort geschah, oder lesen Sie mit der Eingabetaste die letzte Meldung.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Meinten Sie %1?</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <extracomment>Button; %1 is an e-mail address</extracomment>
        <translation>%1 kopieren</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>One line of an address&apos;s history: %1 when, %2 what happened (&quot;Mailbox full&quot;), %3 the subject of the message</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2. Your message: %3</source>
        <translation>%1: %2. Ihre Nachricht: %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more, further back</source>
        <translation>
            <numerusform>%Ln weitere, schon länger her</numerusform>
            <numerusform>%Ln weitere, schon länger her</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>undelivered::AddressesPresenter</name>
    <message>
        <source>No mail program came up. Copy the text and the addresses instead, or save a draft.</source>
        <translation>Es hat sich kein Mailprogramm geöffnet. Kopieren Sie stattdessen Text und Adressen oder speichern Sie einen Entwurf.</translation>
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
        <translation>Aufgeben</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Now sign in at %1 in your browser</source>
        <extracomment>%1 is the name of a provider, such as Google</extracomment>
        <translation>Melden Sie sich jetzt im Browser bei %1 an</translation>
    </message>
    <message>
        <source>The page has been opened there. Sign in, agree that Undelivered may read your mail, and come back here. If no browser came up, copy the page&apos;s address into one on this computer.</source>
        <translation>Die Seite ist dort geöffnet. Melden Sie sich an, stimmen Sie zu, dass Undelivered Ihre Mails lesen darf, und kommen Sie hierher zurück. Wenn sich kein Browser geöffnet hat, kopieren Sie die Adresse der Seite in einen Browser auf diesem Computer.</translation>
    </message>
    <message>
        <source>You are back from the browser</source>
        <translation>Ihr Browser hat sich zurückgemeldet</translation>
    </message>
    <message>
        <source>One moment: the mailbox is being opened.</source>
        <translation>Einen Augenblick: Das Postfach wird geöffnet.</translation>
    </message>
    <message>
        <source>Cop&amp;y the page&apos;s address</source>
        <translation>Adresse der Seite &amp;kopieren</translation>
    </message>
    <message>
        <source>Ope&amp;n the page again</source>
        <translation>Seite noch einmal &amp;öffnen</translation>
    </message>
</context>
<context>
    <name>undelivered::CertificatePage</name>
    <message>
        <source>from %1 to %2</source>
        <extracomment>How long a certificate is good: %1 and %2 are days</extracomment>
        <translation>vom %1 bis %2</translation>
    </message>
    <message>
        <source>Stop here: this is not the certificate you accepted</source>
        <translation>Halt: Das ist nicht das Zertifikat, das Sie akzeptiert haben</translation>
    </message>
    <message>
        <source>%1 shows another certificate than before. Your password was not sent.</source>
        <extracomment>%1 is the name of a mail server</extracomment>
        <translation>%1 zeigt ein anderes Zertifikat als bisher. Ihr Passwort wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>Either whoever runs the server has renewed it, or somebody stands between you and the server and wants your password. In a café, a hotel or another network that is not yours, go away and try again at home.</source>
        <translation>Entweder hat der Betreiber des Servers es erneuert, oder jemand hat sich zwischen Sie und den Server geschaltet und will Ihr Passwort. Brechen Sie in einem Café, einem Hotel oder einem anderen fremden Netz ab und versuchen Sie es zu Hause noch einmal.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server, by telephone or in person, whether the certificate was renewed, and compare the new fingerprint with theirs.</source>
        <translation>Fragen Sie den Betreiber des Servers am Telefon oder persönlich, ob das Zertifikat erneuert wurde, und vergleichen Sie den neuen Fingerabdruck mit seinem.</translation>
    </message>
    <message>
        <source>&amp;The new fingerprint is the one that the owner of the server told me</source>
        <translation>Der &amp;neue Fingerabdruck ist der, den mir der Besitzer des Servers genannt hat</translation>
    </message>
    <message>
        <source>Accept the new certificate</source>
        <translation>Neues Zertifikat akzeptieren</translation>
    </message>
    <message>
        <source>Do not connect for now</source>
        <translation>Vorerst nicht verbinden</translation>
    </message>
    <message>
        <source>Is this really your server?</source>
        <translation>Ist das wirklich Ihr Server?</translation>
    </message>
    <message>
        <source>%1 cannot prove who it is. Your password was not sent.</source>
        <extracomment>%1 is the name of a mail server</extracomment>
        <translation>%1 kann sich nicht ausweisen. Ihr Passwort wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>Mail servers show a certificate, which somebody known has signed. This one was signed by nobody that this computer trusts. That is usual for a server of one&apos;s own at home or in a small office, and for a mail bridge that runs on this computer. With a large provider it is not: then somebody may be trying to read your password on its way.</source>
        <translation>Mailserver zeigen ein Zertifikat, das eine bekannte Stelle unterschrieben hat. Dieses hier hat niemand unterschrieben, dem dieser Computer vertraut. Das ist üblich bei einem eigenen Server zu Hause oder in einem kleinen Büro und bei einer Mail-Bridge, die auf diesem Computer läuft. Bei einem großen Anbieter ist es das nicht: Dann versucht vielleicht jemand, Ihr Passwort unterwegs mitzulesen.</translation>
    </message>
    <message>
        <source>If the server is your own, or its owner told you this fingerprint, you can trust exactly this certificate. It then counts for %1 only, and Undelivered warns you as soon as the server shows another one.</source>
        <translation>Wenn der Server Ihnen gehört oder sein Besitzer Ihnen diesen Fingerabdruck genannt hat, können Sie genau diesem Zertifikat vertrauen. Es gilt dann nur für %1, und Undelivered warnt Sie, sobald der Server ein anderes zeigt.</translation>
    </message>
    <message>
        <source>&amp;The server is my own, or its owner told me this fingerprint</source>
        <translation>Der &amp;Server gehört mir, oder sein Besitzer hat mir diesen Fingerabdruck genannt</translation>
    </message>
    <message>
        <source>Trust it for this account</source>
        <translation>Für dieses Konto vertrauen</translation>
    </message>
    <message>
        <source>Do not trust it</source>
        <translation>Nicht vertrauen</translation>
    </message>
    <message>
        <source>Made for</source>
        <extracomment>Whom a certificate was made for</extracomment>
        <translation>Ausgestellt für</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Unterschrieben von</translation>
    </message>
    <message>
        <source>itself</source>
        <translation>sich selbst</translation>
    </message>
    <message>
        <source>Good</source>
        <extracomment>How long a certificate is good</extracomment>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>New fingerprint</source>
        <translation>Neuer Fingerabdruck</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Fingerabdruck</translation>
    </message>
    <message>
        <source>Accepted before</source>
        <translation>Bisher akzeptiert</translation>
    </message>
</context>
<context>
    <name>undelivered::Chart</name>
    <message>
        <source>Notices over time</source>
        <translation>Meldungen im Lauf der Zeit</translation>
    </message>
    <message>
        <source>Use the left and right arrow keys to read out one bar after the other.</source>
        <translation>Mit den Pfeiltasten links und rechts lassen Sie sich einen Balken nach dem anderen vorlesen.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>A span of days: %1 the first, %2 the last</extracomment>
        <translation>%1 bis %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n notice(s)</source>
        <extracomment>Read out for one bar of the chart: %1 a day or span of days, %n how many notices</extracomment>
        <translation>
            <numerusform>%1: %Ln Meldung</numerusform>
            <numerusform>%1: %Ln Meldungen</numerusform>
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
        <translation>d. MMM</translation>
    </message>
    <message numerus="yes">
        <source>Most on %1: %n notice(s)</source>
        <extracomment>Stands over the chart: %n is the largest number of notices, %1 the day or span of days they came on</extracomment>
        <translation>
            <numerusform>Die meisten am %1: %Ln Meldung</numerusform>
            <numerusform>Die meisten am %1: %Ln Meldungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>undelivered::Checklist</name>
    <message>
        <source>Open clean-up</source>
        <translation>Aufräumen öffnen</translation>
    </message>
    <message>
        <source>Write to your contacts</source>
        <translation>Kontakten schreiben</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Anzeigen</translation>
    </message>
</context>
<context>
    <name>undelivered::CleanUpPage</name>
    <message>
        <source>&amp;Undo: bring them back</source>
        <translation>&amp;Rückgängig: zurückholen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>A&amp;nhalten</translation>
    </message>
    <message>
        <source>You may do something else meanwhile. What has been moved is written down, so that it can be brought back even if the connection breaks.</source>
        <translation>Sie können inzwischen etwas anderes tun. Was verschoben wurde, wird notiert, damit es sich zurückholen lässt, auch wenn die Verbindung abbricht.</translation>
    </message>
    <message>
        <source>Go &amp;on</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>P&amp;ause</translation>
    </message>
    <message>
        <source>One account is cleaned up at a time:</source>
        <translation>Aufgeräumt wird ein Konto nach dem anderen:</translation>
    </message>
</context>
<context>
    <name>undelivered::ContactsDialog</name>
    <message>
        <source>Warn your contacts</source>
        <translation>Ihre Kontakte warnen</translation>
    </message>
    <message>
        <source>&amp;Subject</source>
        <translation>&amp;Betreff</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Text</translation>
    </message>
    <message>
        <source>&amp;Copy the text</source>
        <translation>T&amp;ext kopieren</translation>
    </message>
    <message>
        <source>Open in your &amp;mail program</source>
        <translation>Im &amp;Mailprogramm öffnen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search the contacts</source>
        <translation>Kontakte durchsuchen</translation>
    </message>
    <message>
        <source>Whom to warn</source>
        <translation>Wer gewarnt werden soll</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>&amp;Alle</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>&amp;Keine</translation>
    </message>
    <message>
        <source>&amp;Whom to warn</source>
        <translation>&amp;Wer gewarnt werden soll</translation>
    </message>
    <message>
        <source>&amp;Language of the message</source>
        <translation>&amp;Sprache der Nachricht</translation>
    </message>
    <message>
        <source>Copy the a&amp;ddresses</source>
        <translation>Ad&amp;ressen kopieren</translation>
    </message>
    <message>
        <source>Sa&amp;ve as a draft…</source>
        <translation>A&amp;ls Entwurf speichern…</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>One contact in a list: %1 is an e-mail address, %2 when the person last wrote to it</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Nobody is known from your Sent folder yet.</source>
        <translation>Aus Ihrem Ordner „Gesendet“ ist noch niemand bekannt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <translation>
            <numerusform>%Ln ausgewählt</numerusform>
            <numerusform>%Ln ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Open part %L1 of %L2</source>
        <extracomment>Button: a message to many people goes out in several parts. %L1 is the number of the next one, %L2 how many there are</extracomment>
        <translation>Teil %L1 von %L2 öffnen</translation>
    </message>
    <message>
        <source>Open in your &amp;mail program again</source>
        <translation>Noch einmal im &amp;Mailprogramm öffnen</translation>
    </message>
    <message>
        <source>A message to your contacts, ready to change as you like. It goes out from your own mail program. The recipients stand in “Bcc”, so that they do not see each other&apos;s addresses.</source>
        <translation>Eine Nachricht an Ihre Kontakte, die Sie nach Belieben ändern können. Verschickt wird sie mit Ihrem eigenen Mailprogramm. Die Empfänger stehen unter „Bcc“, damit sie die Adressen der anderen nicht sehen.</translation>
    </message>
</context>
<context>
    <name>undelivered::DeleteDialog</name>
    <message numerus="yes">
        <source>&amp;Delete %n for good</source>
        <translation>
            <numerusform>%Ln endgültig &amp;löschen</numerusform>
            <numerusform>%Ln endgültig &amp;löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) will be gone for good.</source>
        <translation>
            <numerusform>%Ln Nachricht wird endgültig gelöscht.</numerusform>
            <numerusform>%Ln Nachrichten werden endgültig gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody can bring them back, not even your mail provider. To be sure that you mean it, type how many there are.</source>
        <translation>Niemand kann sie zurückholen, auch Ihr Mail-Anbieter nicht. Damit nichts versehentlich geschieht, tippen Sie ein, wie viele es sind.</translation>
    </message>
    <message>
        <source>Type %1 here:</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Tippen Sie hier %1 ein:</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Behalten</translation>
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
        <translation>Undelivered &amp;öffnen</translation>
    </message>
    <message>
        <source>&amp;Check now</source>
        <translation>&amp;Jetzt prüfen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>undelivered::Disclosure</name>
    <message>
        <source>open</source>
        <translation>aufgeklappt</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>zugeklappt</translation>
    </message>
</context>
<context>
    <name>undelivered::DomainPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Looking the records up</source>
        <translation>Die Einträge werden nachgeschlagen</translation>
    </message>
    <message>
        <source>Can anybody send as you?</source>
        <translation>Kann jeder in Ihrem Namen senden?</translation>
    </message>
    <message>
        <source>Whoever runs a mail domain can publish which servers may send for it, and what others shall do with the rest. This looks up what stands there for %1, and says what is missing.</source>
        <extracomment>%1 is an account, mostly an e-mail address</extracomment>
        <translation>Der Betreiber einer Mail-Domain kann öffentlich festlegen, welche Server für sie senden dürfen und was mit allem anderen geschehen soll. Hier wird nachgeschlagen, was für %1 festgelegt ist, und gesagt, was fehlt.</translation>
    </message>
    <message>
        <source>Add your mailbox first: then its domain can be looked up.</source>
        <translation>Fügen Sie zuerst Ihr Postfach hinzu: Dann lässt sich seine Domain nachschlagen.</translation>
    </message>
    <message>
        <source>For that, your computer&apos;s name server is asked about your mail domain, and learns nothing but its name. This also switches on look-ups for telling forged mail; you can switch them off again in the settings.</source>
        <translation>Dafür wird der Nameserver Ihres Computers nach Ihrer Mail-Domain gefragt und erfährt nichts als ihren Namen. Das schaltet auch das Nachschlagen ein, das gefälschte Mails erkennen hilft; Sie können es in den Einstellungen wieder ausschalten.</translation>
    </message>
    <message>
        <source>&amp;Look it up</source>
        <translation>&amp;Nachschlagen</translation>
    </message>
    <message>
        <source>&amp;Allow it and look it up</source>
        <translation>&amp;Erlauben und nachschlagen</translation>
    </message>
    <message>
        <source>&amp;Look it up again</source>
        <translation>&amp;Noch einmal nachschlagen</translation>
    </message>
    <message>
        <source>Needs mending</source>
        <extracomment>Read out for the picture before a finding</extracomment>
        <translation>Sollte behoben werden</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>In Ordnung</translation>
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
        <translation>Noch einmal &amp;versuchen</translation>
    </message>
    <message>
        <source>Technical details</source>
        <translation>Technische Einzelheiten</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diesen Hinweis schließen</translation>
    </message>
</context>
<context>
    <name>undelivered::EvidenceView</name>
    <message>
        <source>You said so yourself.</source>
        <translation>Das haben Sie selbst gesagt.</translation>
    </message>
    <message>
        <source>What is known</source>
        <extracomment>Heading over facts about a notice whose sender is not clear</extracomment>
        <translation>Was bekannt ist</translation>
    </message>
    <message>
        <source>What speaks for it</source>
        <translation>Was dafür spricht</translation>
    </message>
    <message>
        <source>What speaks against it</source>
        <translation>Was dagegen spricht</translation>
    </message>
    <message>
        <source>Speaks for: %1</source>
        <extracomment>Read out for the picture before a piece of evidence; %1 is a verdict (&quot;Forged&quot;)</extracomment>
        <translation>Spricht für: %1</translation>
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
        <translation>Was bedeutet diese Nachricht?</translation>
    </message>
    <message>
        <source>Paste the text of a notice here, as much of it as you have, or drop a saved message (.eml) on the window. It stays on this computer.</source>
        <translation>Fügen Sie hier den Text einer Meldung ein, so viel Sie davon haben, oder ziehen Sie eine gespeicherte Nachricht (.eml) auf das Fenster. Alles bleibt auf diesem Computer.</translation>
    </message>
    <message>
        <source>Op&amp;en a message…</source>
        <translation>Nachricht öff&amp;nen…</translation>
    </message>
    <message>
        <source>Em&amp;pty</source>
        <translation>&amp;Leeren</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Text of the notice</source>
        <translation>Text der Meldung</translation>
    </message>
    <message>
        <source>Your message could not be delivered to…</source>
        <translation>Ihre Nachricht konnte nicht zugestellt werden an…</translation>
    </message>
    <message>
        <source>The explanation will stand here.</source>
        <translation>Hier wird die Erklärung stehen.</translation>
    </message>
    <message>
        <source>From the file %1</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Aus der Datei %1</translation>
    </message>
</context>
<context>
    <name>undelivered::ExplainPresenter</name>
    <message>
        <source>Open a message</source>
        <translation>Nachricht öffnen</translation>
    </message>
    <message>
        <source>Saved messages (*.eml *.msg *.txt)</source>
        <translation>Gespeicherte Nachrichten (*.eml *.msg *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The explanation will stand here.</source>
        <translation>Hier wird die Erklärung stehen.</translation>
    </message>
</context>
<context>
    <name>undelivered::FilterBar</name>
    <message>
        <source>Order of the list</source>
        <translation>Reihenfolge der Liste</translation>
    </message>
    <message>
        <source>Group the list</source>
        <translation>Liste gruppieren</translation>
    </message>
    <message>
        <source>Show only one reason</source>
        <translation>Nur einen Grund zeigen</translation>
    </message>
    <message>
        <source>Show only one verdict</source>
        <translation>Nur einen Befund zeigen</translation>
    </message>
    <message>
        <source>Show only one domain</source>
        <translation>Nur eine Domain zeigen</translation>
    </message>
    <message>
        <source>Show only one period</source>
        <translation>Nur einen Zeitraum zeigen</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Filter aufheben</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Älteste zuerst</translation>
    </message>
    <message>
        <source>By recipient</source>
        <translation>Nach Empfänger</translation>
    </message>
    <message>
        <source>By domain</source>
        <translation>Nach Domain</translation>
    </message>
    <message>
        <source>By subject</source>
        <translation>Nach Betreff</translation>
    </message>
    <message>
        <source>By reason</source>
        <translation>Nach Grund</translation>
    </message>
    <message>
        <source>By verdict</source>
        <translation>Nach Befund</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>Größte zuerst</translation>
    </message>
    <message>
        <source>Not grouped</source>
        <translation>Nicht gruppiert</translation>
    </message>
    <message>
        <source>Grouped by wave</source>
        <extracomment>A wave is a run of notices that belong together: one case of forging or misuse</extracomment>
        <translation>Nach Welle gruppiert</translation>
    </message>
    <message>
        <source>Grouped by recipient</source>
        <translation>Nach Empfänger gruppiert</translation>
    </message>
    <message>
        <source>Grouped by reason</source>
        <translation>Nach Grund gruppiert</translation>
    </message>
    <message>
        <source>Grouped by domain</source>
        <translation>Nach Domain gruppiert</translation>
    </message>
    <message>
        <source>Any verdict</source>
        <translation>Alle Befunde</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Alle Zeiten</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Dieses Jahr</translation>
    </message>
    <message>
        <source>Search address, subject, server</source>
        <translation>Adresse, Betreff, Server suchen</translation>
    </message>
    <message>
        <source>Search in this list</source>
        <translation>In dieser Liste suchen</translation>
    </message>
    <message>
        <source>Any reason</source>
        <translation>Alle Gründe</translation>
    </message>
    <message>
        <source>Any domain</source>
        <translation>Alle Domains</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>An entry of a list: %1 a domain (&quot;example.org&quot;), %2 how many notices are about it</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Fi&amp;lters (%1)</source>
        <extracomment>Button: opens and closes the filters; %1 is how many are set</extracomment>
        <translation>F&amp;ilter (%1)</translation>
    </message>
    <message>
        <source>Fi&amp;lters</source>
        <translation>&amp;Filter</translation>
    </message>
</context>
<context>
    <name>undelivered::FinderPanel</name>
    <message>
        <source>S&amp;kip this step</source>
        <translation>Schritt ü&amp;berspringen</translation>
    </message>
    <message>
        <source>Not right? Look further</source>
        <extracomment>Button beside a mail server that was found</extracomment>
        <translation>Falsch? Weitersuchen</translation>
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
        <translation>%1 nimmt von Mailprogrammen keine Passwörter an, nur eine Anmeldung über den Browser. Dafür muss der Herausgeber dieser Ausgabe von Undelivered sie dort registriert haben, und das ist nicht geschehen.</translation>
    </message>
    <message>
        <source>If you have a client ID, enter it. Else save the notices as files in your mail program and open their folder here: Undelivered explains them just the same.</source>
        <translation>Wenn Sie eine Client-ID haben, geben Sie sie ein. Sonst speichern Sie die Meldungen in Ihrem Mailprogramm als Dateien und öffnen hier deren Ordner: Undelivered erklärt sie genauso.</translation>
    </message>
    <message>
        <source>Or sign in through your browser: then %1 asks for your usual password there.</source>
        <extracomment>%1 is the name of a mail provider, such as Gmail</extracomment>
        <translation>Oder melden Sie sich über den Browser an: Dann fragt %1 dort nach Ihrem gewohnten Passwort.</translation>
    </message>
    <message>
        <source>Open the help page of %1</source>
        <extracomment>Button; %1 is the name of a mail provider</extracomment>
        <translation>Hilfeseite von %1 öffnen</translation>
    </message>
    <message>
        <source>I know th&amp;at company</source>
        <translation>Ich kenne dieses &amp;Unternehmen</translation>
    </message>
    <message>
        <source>Enter a &amp;client ID…</source>
        <translation>Client-&amp;ID eingeben…</translation>
    </message>
    <message>
        <source>How to sign in at %1</source>
        <extracomment>%1 is the name of a mail provider</extracomment>
        <translation>So melden Sie sich bei %1 an</translation>
    </message>
</context>
<context>
    <name>undelivered::FoldersDialog</name>
    <message>
        <source>Holds no messages, only other folders</source>
        <translation>Enthält keine Nachrichten, nur andere Ordner</translation>
    </message>
    <message>
        <source>Looked through, as you said</source>
        <translation>Wird durchsucht, wie Sie es wollten</translation>
    </message>
    <message>
        <source>Left out, as you said</source>
        <translation>Wird ausgelassen, wie Sie es wollten</translation>
    </message>
    <message>
        <source>Looked through: most notices come in here</source>
        <translation>Wird durchsucht: Hier kommen die meisten Meldungen an</translation>
    </message>
    <message>
        <source>Looked through: notices are often taken for junk</source>
        <translation>Wird durchsucht: Meldungen werden oft für Spam gehalten</translation>
    </message>
    <message>
        <source>Looked through last: it repeats the other folders</source>
        <translation>Wird zuletzt durchsucht: Enthält die anderen Ordner noch einmal</translation>
    </message>
    <message>
        <source>Read to know what you have sent</source>
        <translation>Wird gelesen, um zu wissen, was Sie gesendet haben</translation>
    </message>
    <message>
        <source>Left out: messages that you have not sent</source>
        <translation>Wird ausgelassen: Nachrichten, die Sie noch nicht gesendet haben</translation>
    </message>
    <message>
        <source>Left out: messages that were thrown away</source>
        <translation>Wird ausgelassen: Nachrichten, die weggeworfen wurden</translation>
    </message>
    <message>
        <source>Looked through</source>
        <translation>Wird durchsucht</translation>
    </message>
    <message>
        <source>The folders of this account are known as soon as it has been checked.</source>
        <translation>Die Ordner dieses Kontos sind bekannt, sobald es geprüft worden ist.</translation>
    </message>
    <message>
        <source>As &amp;proposed</source>
        <extracomment>Button: takes back what the person chose</extracomment>
        <translation>Wie &amp;vorgeschlagen</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Where to look for notices in %1</source>
        <extracomment>%1 is the name of a mail account</extracomment>
        <translation>Wo in %1 nach Meldungen gesucht wird</translation>
    </message>
    <message>
        <source>A change counts from the next check. What was found before stays known.</source>
        <translation>Eine Änderung gilt ab der nächsten Prüfung. Was vorher gefunden wurde, bleibt bekannt.</translation>
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
        <translation>Was bedeutet das alles?</translation>
    </message>
    <message>
        <source>Who is the mailer-daemon?</source>
        <translation>Wer ist der Mailer-Daemon?</translation>
    </message>
    <message>
        <source>Not a person. When a mail server cannot deliver a message, it writes a notice to the address that stands on the message as the sender. Such notices come from “MAILER-DAEMON” or “postmaster”. Answering them is of no use: nobody reads the answers.</source>
        <translation>Kein Mensch. Wenn ein Mailserver eine Nachricht nicht zustellen kann, schreibt er eine Meldung an die Adresse, die als Absender auf der Nachricht steht. Solche Meldungen kommen von „MAILER-DAEMON“ oder „postmaster“. Darauf zu antworten hat keinen Sinn: Niemand liest die Antworten.</translation>
    </message>
    <message>
        <source>Why do I get notices about messages that I never wrote?</source>
        <translation>Warum kommen Meldungen über Mails, die nicht von mir sind?</translation>
    </message>
    <message>
        <source>Anybody can write any address on the back of an envelope, and it is the same with mail. Senders of advertising and fraud put other people&apos;s addresses on their messages. What cannot be delivered comes back to the address on it: yours. Nobody needed your password for that, and it dies down after some days.</source>
        <translation>Jeder kann hinten auf einen Brief eine beliebige Adresse schreiben, und bei Mails ist es genauso. Wer Werbung oder betrügerische Nachrichten verschickt, setzt fremde Adressen darauf. Was sich nicht zustellen lässt, kommt an die Adresse zurück, die darauf steht: an Ihre. Dafür hat niemand Ihr Passwort gebraucht, und nach einigen Tagen lässt es nach.</translation>
    </message>
    <message>
        <source>How can I tell whether my account was misused?</source>
        <translation>Woran erkenne ich, ob mein Konto missbraucht wurde?</translation>
    </message>
    <message>
        <source>If such a message was sent through your own account, somebody knows your password. Undelivered compares each notice with your Sent folder and with the way the message took, and says which of the two it is and how it knows.</source>
        <translation>Wenn eine solche Nachricht über Ihr eigenes Konto gesendet wurde, kennt jemand Ihr Passwort. Undelivered vergleicht jede Meldung mit Ihrem Ordner „Gesendet“ und mit dem Weg, den die Nachricht genommen hat, und sagt, welcher der beiden Fälle es ist und woran man das erkennt.</translation>
    </message>
    <message>
        <source>What are fake notices?</source>
        <translation>Was sind vorgetäuschte Meldungen?</translation>
    </message>
    <message>
        <source>Messages that only look like a notice: “your mailbox is full, sign in here”. No mail system wrote them. They want your password. Never open a link in them; go to your provider&apos;s page by typing its address yourself.</source>
        <translation>Nachrichten, die nur wie eine Meldung aussehen: „Ihr Postfach ist voll, melden Sie sich hier an“. Kein Mailsystem hat sie geschrieben. Sie wollen Ihr Passwort. Öffnen Sie nie einen Link darin; gehen Sie auf die Seite Ihres Anbieters, indem Sie deren Adresse selbst eintippen.</translation>
    </message>
    <message>
        <source>Should I send something back to annoy the forger?</source>
        <translation>Soll ich dem Fälscher etwas zurückschicken, um ihn zu ärgern?</translation>
    </message>
    <message>
        <source>No. It would reach another innocent person, whose address stands on the message, just as it happened to you.</source>
        <translation>Nein. Es träfe wieder einen Unschuldigen, dessen Adresse auf der Nachricht steht, genau wie es Ihnen ergangen ist.</translation>
    </message>
    <message>
        <source>All codes in words</source>
        <translation>Alle Codes in Worten</translation>
    </message>
    <message>
        <source>A code, such as 550 or 1.1, or a word</source>
        <translation>Ein Code wie 550 oder 1.1 oder ein Wort</translation>
    </message>
    <message>
        <source>Search the codes</source>
        <translation>Codes durchsuchen</translation>
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
        <translation>Diesen Code oder dieses Wort gibt es in der Liste nicht. Vielleicht verwendet ihn nur ein bestimmter Anbieter.</translation>
    </message>
    <message>
        <source>&amp;Explain it as a notice…</source>
        <translation>Als Meldung &amp;erklären…</translation>
    </message>
    <message>
        <source>How does forging work, and how does it show?</source>
        <translation>Wie geht das Fälschen, und woran erkennt man es?</translation>
    </message>
    <message>
        <source>The sender of a message is only a line that whoever sends it writes. But the message also carries traces that cannot be chosen freely: the server that handed it over, a seal that your provider puts on what really went through it, the number your mail program gave it. A notice brings a part of the message back. Undelivered compares these traces with your own mail. What nobody can know it calls unclear.</source>
        <translation>Der Absender einer Nachricht ist nur eine Zeile, die derjenige schreibt, der sie verschickt. Die Nachricht trägt aber auch Spuren, die sich nicht frei wählen lassen: den Server, der sie übergab, ein Siegel, das Ihr Anbieter auf alles setzt, was wirklich durch ihn ging, die Nummer, die Ihr Mailprogramm ihr gab. Eine Meldung bringt einen Teil der Nachricht zurück. Undelivered vergleicht diese Spuren mit Ihren eigenen Mails. Was niemand wissen kann, nennt es unklar.</translation>
    </message>
    <message>
        <source>How do I stay out of trouble?</source>
        <translation>Wie schütze ich mich?</translation>
    </message>
    <message>
        <source>Use a password of its own for your mail, and a second step at sign-in where your provider offers it. Open no attachment and no link that you did not expect, also from people you know. Install programs and updates only from their makers&apos; pages. A message that hurries or threatens you is the one to be slow with.</source>
        <translation>Verwenden Sie für Ihr Postfach ein eigenes Passwort und, wo Ihr Anbieter es bietet, einen zweiten Schritt bei der Anmeldung. Öffnen Sie keinen Anhang und keinen Link, den Sie nicht erwartet haben, auch nicht von Bekannten. Installieren Sie Programme und Aktualisierungen nur von den Seiten ihrer Hersteller. Gerade bei einer Nachricht, die drängt oder droht, lassen Sie sich Zeit.</translation>
    </message>
    <message>
        <source>How do I add my mailbox?</source>
        <translation>Wie füge ich mein Postfach hinzu?</translation>
    </message>
    <message>
        <source>Type your e-mail address and password. The server is found by itself; what is asked on the way is named, and you can skip it or type the server yourself under Server settings. Many providers want an app password, a second password that only lets a program read mail; the page that makes one opens with a button. Some let you in only through their page in your browser. A server that cannot prove who it is gets no password.</source>
        <translation>Geben Sie Ihre E-Mail-Adresse und Ihr Passwort ein. Der Server wird von selbst gefunden; wer dabei gefragt wird, steht da, und Sie können es überspringen oder den Server unter „Servereinstellungen“ selbst eintippen. Viele Anbieter verlangen ein App-Passwort, ein zweites Passwort, mit dem ein Programm nur Mails lesen kann; ein Knopf öffnet die Seite, auf der man es erstellt. Manche lassen Sie nur über ihre Seite im Browser ein. Ein Server, der sich nicht ausweisen kann, bekommt kein Passwort.</translation>
    </message>
    <message>
        <source>What does a clean-up do?</source>
        <translation>Was geschieht beim Aufräumen?</translation>
    </message>
    <message>
        <source>It first shows which notices would go and which stay, and why. Then it moves exactly those to Trash and writes down what it moved, so that it can bring them back. Look at the mail listed on top: a flood of notices is sometimes raised so that you overlook one message from your bank.</source>
        <translation>Zuerst sehen Sie, welche Meldungen wegkämen und welche blieben, und warum. Dann kommen genau diese in den Papierkorb; was verschoben wurde, wird notiert, damit es sich zurückholen lässt. Sehen Sie sich die Mails an, die ganz oben stehen: Eine Flut von Meldungen wird manchmal ausgelöst, damit Sie eine Nachricht Ihrer Bank übersehen.</translation>
    </message>
    <message>
        <source>What do I do with addresses that do not work?</source>
        <translation>Was mache ich mit Adressen, die nicht funktionieren?</translation>
    </message>
    <message>
        <source>Under Addresses you find everybody whom your own mail did not reach, with the reason and since when. Take those that do not exist any more out of your address book, and ask the others for another address. You can copy the list or save it.</source>
        <translation>Unter „Adressen“ stehen alle, die Ihre eigenen Mails nicht erreicht haben, mit dem Grund und seit wann. Nehmen Sie die, die es nicht mehr gibt, aus Ihrem Adressbuch, und fragen Sie die anderen nach einer neuen Adresse. Sie können die Liste kopieren oder speichern.</translation>
    </message>
    <message>
        <source>Can anybody send as me?</source>
        <translation>Kann jeder in meinem Namen senden?</translation>
    </message>
    <message>
        <source>Whoever runs a mail domain can publish in public records which servers may send for it, and what others shall do with the rest. Where these records are missing, anybody can use the address. You can have your domain&apos;s looked up and explained.</source>
        <translation>Der Betreiber einer Mail-Domain kann in öffentlichen Einträgen festlegen, welche Server für sie senden dürfen und was mit allem anderen geschehen soll. Wo diese Einträge fehlen, kann jeder die Adresse benutzen. Sie können die Einträge Ihrer Domain nachschlagen und erklären lassen.</translation>
    </message>
    <message>
        <source>&amp;Check my domain…</source>
        <translation>&amp;Meine Domain prüfen…</translation>
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
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Clean-up</source>
        <translation>Aufräumen</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Wissenswertes</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Open a folder of saved mail</source>
        <translation>Ordner mit gespeicherten Mails öffnen</translation>
    </message>
    <message>
        <source>Undelivered goes on checking</source>
        <translation>Undelivered prüft weiter</translation>
    </message>
    <message>
        <source>Its icon in the tray brings the window back, and ends the program. You can change this in the settings.</source>
        <translation>Über sein Symbol in der Leiste holen Sie das Fenster zurück oder beenden das Programm. Sie können das in den Einstellungen ändern.</translation>
    </message>
</context>
<context>
    <name>undelivered::Navigation</name>
    <message>
        <source>Places</source>
        <translation>Bereiche</translation>
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
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Your message</source>
        <translation>Ihre Nachricht</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>%1. %2, listed below.</source>
        <extracomment>Read out for a row that stands for several notices: %1 what they have in common, %2 how many (&quot;214 notices&quot;)</extracomment>
        <translation>%1. %2, unten aufgeführt.</translation>
    </message>
    <message>
        <source>%1. %2, closed.</source>
        <extracomment>Read out for a row that stands for several notices: %1 what they have in common, %2 how many (&quot;214 notices&quot;)</extracomment>
        <translation>%1. %2, zugeklappt.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A run of notices: %1 a verdict (&quot;Forged&quot;), %2 a day</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <extracomment>A run of notices: %1 a verdict (&quot;Forged&quot;), %2 and %3 its first and last day</extracomment>
        <translation>%1, %2 bis %3</translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s)</source>
        <translation>
            <numerusform>%Ln Meldung</numerusform>
            <numerusform>%Ln Meldungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s), mostly “%1”</source>
        <extracomment>%n how many notices, %1 the commonest subject of the messages they are about</extracomment>
        <translation>
            <numerusform>%Ln Meldung, meist „%1“</numerusform>
            <numerusform>%Ln Meldungen, meist „%1“</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>undelivered::NoticePane</name>
    <message>
        <source>Mo&amp;ve to Trash…</source>
        <translation>In d&amp;en Papierkorb verschieben…</translation>
    </message>
    <message>
        <source>Show what to do</source>
        <translation>Zeigen, was zu tun ist</translation>
    </message>
    <message>
        <source>I &amp;did send this</source>
        <translation>D&amp;as habe ich gesendet</translation>
    </message>
    <message>
        <source>&amp;Not mine</source>
        <translation>&amp;Nicht von mir</translation>
    </message>
    <message>
        <source>Take my answer back</source>
        <translation>Meine Antwort zurücknehmen</translation>
    </message>
    <message>
        <source>How do we know?</source>
        <translation>Woher wissen wir das?</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>The notice as it came</source>
        <translation>Die Meldung, wie sie kam</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Choose a notice to read it.</source>
        <translation>Wählen Sie eine Meldung aus, um sie zu lesen.</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>You said so yourself.</source>
        <translation>Das haben Sie selbst gesagt.</translation>
    </message>
    <message>
        <source>Without your mailbox nobody can tell who sent the message.</source>
        <translation>Ohne Ihr Postfach kann niemand sagen, wer die Nachricht gesendet hat.</translation>
    </message>
    <message>
        <source>There is nothing to answer and nothing to repair. You can move the notice to Trash.</source>
        <translation>Es gibt nichts zu beantworten und nichts zu reparieren. Sie können die Meldung in den Papierkorb verschieben.</translation>
    </message>
    <message>
        <source>Do not open links or attachments in it, and do not sign in anywhere because of it. Delete it.</source>
        <translation>Öffnen Sie keine Links oder Anhänge darin und melden Sie sich deswegen nirgends an. Löschen Sie sie.</translation>
    </message>
    <message>
        <source>If you have typed your password on such a page, change the password now.</source>
        <translation>Wenn Sie auf einer solchen Seite Ihr Passwort eingegeben haben, ändern Sie es jetzt.</translation>
    </message>
    <message>
        <source>Secure your account now: the steps are on the overview. Keep this notice until they are done.</source>
        <translation>Sichern Sie jetzt Ihr Konto: Die Schritte stehen im Überblick. Behalten Sie diese Meldung, bis sie erledigt sind.</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>Number in a list of steps; %1 is the number</extracomment>
        <translation>%1.</translation>
    </message>
    <message numerus="yes">
        <source>%n more recipient(s).</source>
        <translation>
            <numerusform>%Ln weiterer Empfänger.</numerusform>
            <numerusform>%Ln weitere Empfänger.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy this address</source>
        <translation>Diese Adresse kopieren</translation>
    </message>
    <message>
        <source>Copy the facts for them</source>
        <translation>Angaben für sie kopieren</translation>
    </message>
    <message>
        <source>The way it took</source>
        <translation>Der Weg der Nachricht</translation>
    </message>
    <message>
        <source>What would decide it</source>
        <translation>Was Klarheit schaffen würde</translation>
    </message>
    <message>
        <source>Save or &amp;print…</source>
        <translation>Speichern oder d&amp;rucken…</translation>
    </message>
</context>
<context>
    <name>undelivered::NoticesPage</name>
    <message>
        <source>Move to Trash…</source>
        <translation>In den Papierkorb verschieben…</translation>
    </message>
    <message>
        <source>I did send this</source>
        <translation>Das habe ich gesendet</translation>
    </message>
    <message>
        <source>Not mine</source>
        <translation>Nicht von mir</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>Nothing in this list fits the search and the filters.</source>
        <translation>Nichts in dieser Liste passt zu Suche und Filtern.</translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s)</source>
        <translation>
            <numerusform>%Ln Meldung</numerusform>
            <numerusform>%Ln Meldungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s) selected</source>
        <translation>
            <numerusform>%Ln Meldung ausgewählt</numerusform>
            <numerusform>%Ln Meldungen ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a notice to read it.</source>
        <translation>Wählen Sie eine Meldung aus, um sie zu lesen.</translation>
    </message>
    <message>
        <source>&amp;Copy the address</source>
        <translation>Adresse &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Select all like this</source>
        <translation>Alle gleichartigen au&amp;swählen</translation>
    </message>
    <message>
        <source>I &amp;did send this</source>
        <translation>D&amp;as habe ich gesendet</translation>
    </message>
    <message>
        <source>&amp;Not mine</source>
        <translation>&amp;Nicht von mir</translation>
    </message>
    <message>
        <source>Mo&amp;ve to Trash…</source>
        <translation>In d&amp;en Papierkorb verschieben…</translation>
    </message>
    <message>
        <source>Take my answer back</source>
        <translation>Meine Antwort zurücknehmen</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n notice(s)</source>
        <translation>
            <numerusform>%1 von %Ln Meldung</numerusform>
            <numerusform>%1 von %Ln Meldungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your answer about %n notice(s) is taken back.</source>
        <translation>
            <numerusform>Ihre Antwort zu %Ln Meldung ist zurückgenommen.</numerusform>
            <numerusform>Ihre Antwort zu %Ln Meldungen ist zurückgenommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Noted: %n notice(s) about mail of yours.</source>
        <translation>
            <numerusform>Gemerkt: %Ln Meldung über eine Mail von Ihnen.</numerusform>
            <numerusform>Gemerkt: %Ln Meldungen über Mails von Ihnen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Noted: %n notice(s) about mail that is not yours.</source>
        <translation>
            <numerusform>Gemerkt: %Ln Meldung über eine Mail, die nicht von Ihnen ist.</numerusform>
            <numerusform>Gemerkt: %Ln Meldungen über Mails, die nicht von Ihnen sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Take my answer back</source>
        <translation>Meine Antwort &amp;zurücknehmen</translation>
    </message>
    <message>
        <source>Of the same &amp;wave</source>
        <translation>Aus derselben &amp;Welle</translation>
    </message>
    <message>
        <source>With the same &amp;reason and verdict</source>
        <translation>&amp;Mit gleichem Grund und Befund</translation>
    </message>
    <message>
        <source>With the same &amp;subject</source>
        <translation>Mit gleichem &amp;Betreff</translation>
    </message>
</context>
<context>
    <name>undelivered::OverviewPage</name>
    <message>
        <source>&amp;Check now</source>
        <translation>&amp;Jetzt prüfen</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Looking through your mailbox. The first notices come up in a moment.</source>
        <translation>Ihr Postfach wird durchgesehen. Die ersten Meldungen erscheinen gleich.</translation>
    </message>
    <message>
        <source>This mailbox has not been looked through yet.</source>
        <translation>Dieses Postfach wurde noch nicht durchgesehen.</translation>
    </message>
    <message>
        <source>%1, being checked now</source>
        <extracomment>%1 is the name of a mail account; the program is looking through it</extracomment>
        <translation>%1, wird gerade geprüft</translation>
    </message>
    <message>
        <source>%1, checked %2</source>
        <extracomment>%1 is the name of a mail account, %2 a day and time</extracomment>
        <translation>%1, geprüft: %2</translation>
    </message>
    <message>
        <source>When a message of yours comes back, or somebody misuses your address, you will see it here: what happened, how we know, and what to do.</source>
        <translation>Wenn eine Ihrer Nachrichten zurückkommt oder jemand Ihre Adresse missbraucht, sehen Sie es hier: was geschehen ist, woher wir es wissen und was zu tun ist.</translation>
    </message>
    <message>
        <source>Notices per day</source>
        <translation>Meldungen pro Tag</translation>
    </message>
    <message>
        <source>Notices per week</source>
        <translation>Meldungen pro Woche</translation>
    </message>
    <message>
        <source>Notices per month</source>
        <translation>Meldungen pro Monat</translation>
    </message>
    <message numerus="yes">
        <source>Clean up %n forged notice(s)…</source>
        <translation>
            <numerusform>%Ln Meldung zu Fälschungen wegräumen…</numerusform>
            <numerusform>%Ln Meldungen zu Fälschungen wegräumen…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clean up %n fake notice(s)…</source>
        <translation>
            <numerusform>%Ln Falle wegräumen…</numerusform>
            <numerusform>%Ln Fallen wegräumen…</numerusform>
        </translation>
    </message>
    <message>
        <source>Show what did not arrive</source>
        <translation>Zeigen, was nicht ankam</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Your mailbox cannot be reached just now, and nothing is known of it yet.</source>
        <translation>Ihr Postfach ist gerade nicht erreichbar, und es ist noch nichts darüber bekannt.</translation>
    </message>
    <message>
        <source>Your mailbox could not be looked through.</source>
        <translation>Ihr Postfach konnte nicht durchgesehen werden.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>%1 is the name of a mail account, %2 what is being done there (&quot;Reading notices in INBOX: 120 of 214&quot;)</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1, could not be checked just now. This is what was known on %2.</source>
        <extracomment>%1 is the name of a mail account, %2 a day and time</extracomment>
        <translation>%1, gerade nicht zu prüfen. Stand: %2.</translation>
    </message>
    <message>
        <source>%1, could not be checked just now. This is what was known before.</source>
        <extracomment>%1 is the name of a mail account</extracomment>
        <translation>%1, gerade nicht zu prüfen. Das ist der frühere Stand.</translation>
    </message>
</context>
<context>
    <name>undelivered::OverviewPresenter</name>
    <message>
        <source>This is about %1.</source>
        <extracomment>%1 is the name of a mail account, or a list of them: those that the sentence above speaks of</extracomment>
        <translation>Es geht um %1.</translation>
    </message>
</context>
<context>
    <name>undelivered::ProgressStrip</name>
    <message>
        <source>Running work</source>
        <translation>Laufende Vorgänge</translation>
    </message>
    <message>
        <source>All work (%1)</source>
        <extracomment>Button: opens the list of everything that is going on; %1 is how many there are</extracomment>
        <translation>Alle Vorgänge (%1)</translation>
    </message>
</context>
<context>
    <name>undelivered::RawNotice</name>
    <message>
        <source>Previous place</source>
        <translation>Vorige Stelle</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Nächste Stelle</translation>
    </message>
    <message>
        <source>Search in the notice</source>
        <translation>In der Meldung suchen</translation>
    </message>
    <message>
        <source>The notice as it came</source>
        <translation>Die Meldung, wie sie kam</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Which of the places that were found is shown: %1 of %2</extracomment>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>undelivered::ReportDialog</name>
    <message>
        <source>&amp;Leave out names and mailbox names of other people</source>
        <translation>&amp;Namen und Postfachnamen anderer Personen weglassen</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>Der Bericht</translation>
    </message>
    <message>
        <source>Save as &amp;PDF…</source>
        <translation>&amp;Als PDF speichern…</translation>
    </message>
    <message>
        <source>Save as &amp;web page…</source>
        <translation>Als &amp;Webseite speichern…</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>D&amp;rucken…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>For whoever can help you: your provider, or the one on the other side. It holds what is known of this, and nothing else from your mailbox.</source>
        <translation>Für alle, die Ihnen helfen können: Ihren Anbieter oder den der Gegenseite. Der Bericht enthält, was über diesen Fall bekannt ist, und sonst nichts aus Ihrem Postfach.</translation>
    </message>
</context>
<context>
    <name>undelivered::ReportPresenter</name>
    <message>
        <source>delivery notice</source>
        <extracomment>Proposed name of a file, without its ending</extracomment>
        <translation>Zustellmeldung</translation>
    </message>
    <message>
        <source>mailbox report</source>
        <extracomment>Proposed name of a file, without its ending</extracomment>
        <translation>Bericht zum Postfach</translation>
    </message>
</context>
<context>
    <name>undelivered::RouteView</name>
    <message>
        <source>The first stations are as the message itself tells them. A forger can invent those.</source>
        <translation>Die ersten Stationen stehen so da, wie die Nachricht selbst sie angibt. Ein Fälscher kann sie erfinden.</translation>
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
        <translation>Von Anfang an verschlüsselt (TLS)</translation>
    </message>
    <message>
        <source>Switched to encrypted (STARTTLS)</source>
        <translation>Verschlüsselung zugeschaltet (STARTTLS)</translation>
    </message>
    <message>
        <source>if it is not the address</source>
        <translation>falls es nicht die Adresse ist</translation>
    </message>
    <message>
        <source>IMAP ser&amp;ver</source>
        <extracomment>Label of a field for the name of a mail server</extracomment>
        <translation>IMAP-&amp;Server</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>Po&amp;rt</translation>
    </message>
    <message>
        <source>Se&amp;curity</source>
        <extracomment>Label of a choice: how the connection is encrypted</extracomment>
        <translation>S&amp;icherheit</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>Be&amp;nutzername</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Browser, at %1</source>
        <extracomment>A way to sign in; %1 is a provider&apos;s name, such as Google</extracomment>
        <translation>Browser, bei %1</translation>
    </message>
    <message>
        <source>Sign in b&amp;y</source>
        <extracomment>Label of a choice: password, or through the browser</extracomment>
        <translation>Anmelden &amp;mit</translation>
    </message>
</context>
<context>
    <name>undelivered::SettingsPage</name>
    <message>
        <source>&amp;Add an account…</source>
        <translation>&amp;Konto hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Entfernen…</translation>
    </message>
    <message>
        <source>Look up &amp;domain records to tell forged mail more surely</source>
        <translation>Domains nachschlagen, &amp;um Fälschungen sicherer zu erkennen</translation>
    </message>
    <message>
        <source>About &amp;Undelivered</source>
        <translation>&amp;Über Undelivered</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>What leaves this computer</source>
        <translation>Was diesen Computer verlässt</translation>
    </message>
    <message>
        <source>Undelivered talks to your own mail server, and to nobody else unless you allow it below. It reads your mail there and, when you say so, moves notices to Trash. No pictures or links in messages are ever loaded, nothing about you is reported to anybody.</source>
        <translation>Undelivered spricht mit Ihrem eigenen Mailserver und mit niemandem sonst, außer Sie erlauben es unten. Es liest dort Ihre Mails und verschiebt, wenn Sie es sagen, Meldungen in den Papierkorb. Bilder und Links in Nachrichten werden nie geladen, und niemandem wird etwas über Sie gemeldet.</translation>
    </message>
    <message>
        <source>When this is on, the public records of the domains that stand in a notice are asked for, as your mail program does for every message it sends. Whoever runs your network can see which domains are asked for. Your mail itself is never sent.</source>
        <translation>Damit werden die öffentlichen Einträge der Domains abgefragt, die in einer Meldung stehen, so wie es Ihr Mailprogramm bei jeder Nachricht tut, die es sendet. Wer Ihr Netz betreibt, kann sehen, nach welchen Domains gefragt wird. Ihre Mails selbst werden nie weitergegeben.</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>Aussehen und Sprache</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>A size of text in percent</extracomment>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>sample mailbox</source>
        <translation>Beispielpostfach</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>One account: %1 its name, %2 the server or folder</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>Konto entfernen</translation>
    </message>
    <message>
        <source>Remove %1 from Undelivered?</source>
        <translation>%1 aus Undelivered entfernen?</translation>
    </message>
    <message>
        <source>Undelivered forgets what it knows of this mailbox, its list of past clean-ups included. Your mail stays as it is.</source>
        <translation>Undelivered vergisst, was es über dieses Postfach weiß, auch, was dort früher aufgeräumt wurde. Ihre Mails bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>&amp;Sign in again…</source>
        <translation>&amp;Neu anmelden…</translation>
    </message>
    <message>
        <source>Tell me when a message of mine did not arri&amp;ve</source>
        <translation>Me&amp;lden, wenn eine meiner Nachrichten nicht ankommt</translation>
    </message>
    <message>
        <source>&amp;Keep checking when I close the window</source>
        <translation>&amp;Weiterprüfen, wenn ich das Fenster schließe</translation>
    </message>
    <message>
        <source>Your desktop has no place for the icon by which the window would come back, so this cannot be switched on.</source>
        <translation>Ihr Desktop hat keinen Platz für das Symbol, über das das Fenster zurückkäme. Deshalb lässt sich das nicht einschalten.</translation>
    </message>
    <message>
        <source>Check m&amp;y domain…</source>
        <translation>&amp;Meine Domain prüfen…</translation>
    </message>
    <message>
        <source>What a clean-up does</source>
        <translation>Was beim Aufräumen geschieht</translation>
    </message>
    <message>
        <source>A clean-up moves notices to the Trash folder of the mailbox, where your mail program finds them. Your provider empties Trash by its own rules, often after some weeks. Until then a clean-up can be undone, also on another day. Only what you delete for good cannot be brought back.</source>
        <translation>Beim Aufräumen kommen Meldungen in den Papierkorb des Postfachs, wo Ihr Mailprogramm sie findet. Ihr Anbieter leert den Papierkorb nach eigenen Regeln, oft nach einigen Wochen. Bis dahin lässt sich das Aufräumen rückgängig machen, auch an einem anderen Tag. Nur was Sie endgültig löschen, lässt sich nicht zurückholen.</translation>
    </message>
    <message>
        <source>Checks and notifications</source>
        <translation>Prüfen und Benachrichtigen</translation>
    </message>
    <message>
        <source>Only when I ask</source>
        <extracomment>How often the mailboxes are looked at by themselves</extracomment>
        <translation>Nur auf meinen Wunsch</translation>
    </message>
    <message numerus="yes">
        <source>Every %Ln minute(s)</source>
        <translation>
            <numerusform>Jede Minute</numerusform>
            <numerusform>Alle %Ln Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Look for &amp;new notices</source>
        <extracomment>Label of a choice: &quot;every 15 minutes&quot;</extracomment>
        <translation>N&amp;ach neuen Meldungen sehen</translation>
    </message>
    <message>
        <source>One short message for each of your own that came back, and only one for a whole storm of forged mail.</source>
        <translation>Eine kurze Nachricht für jede Ihrer Nachrichten, die zurückkam, und nur eine für eine ganze Flut gefälschter Mails.</translation>
    </message>
    <message>
        <source>When you add an account, the mail domain is asked where its server is. When this is on, a public directory is asked as well, and learns the domain, never your address.</source>
        <translation>Wenn Sie ein Konto hinzufügen, wird die Mail-Domain gefragt, wo ihr Server ist. Damit wird auch ein öffentliches Verzeichnis gefragt; es erfährt die Domain, nie Ihre Adresse.</translation>
    </message>
    <message>
        <source>Signing in through the browser</source>
        <translation>Über den Browser anmelden</translation>
    </message>
    <message>
        <source>Some providers let a program in only if it is registered with them. Anyone can register it there, you too, free of charge. What you get is a client ID, which goes here.</source>
        <translation>Manche Anbieter lassen ein Programm nur ein, wenn es bei ihnen registriert ist. Registrieren kann es jeder, auch Sie selbst, kostenlos. Dabei bekommt man eine Client-ID, die hierher gehört.</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>%L1 %</source>
        <translation>%L1 %</translation>
    </message>
    <message>
        <source>T&amp;ext size</source>
        <translation>Sch&amp;riftgröße</translation>
    </message>
    <message>
        <source>Client ID at %1</source>
        <extracomment>%1 is the name of a provider, such as Google</extracomment>
        <translation>Client-ID bei %1</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>eingebaut</translation>
    </message>
    <message>
        <source>none: not possible yet</source>
        <translation>keine: noch nicht möglich</translation>
    </message>
    <message>
        <source>Register</source>
        <extracomment>Button: opens the page where a program is registered</extracomment>
        <translation>Registrieren</translation>
    </message>
    <message>
        <source>Register at %1</source>
        <extracomment>%1 is the name of a provider, such as Google</extracomment>
        <translation>Bei %1 registrieren</translation>
    </message>
    <message>
        <source>Also ask &amp;Thunderbird&apos;s public directory</source>
        <translation>Auch Thunderbirds öffentliches &amp;Verzeichnis fragen</translation>
    </message>
    <message>
        <source>F&amp;olders…</source>
        <translation>&amp;Ordner…</translation>
    </message>
</context>
<context>
    <name>undelivered::SignInPresenter</name>
    <message>
        <source>The mail server of %1 could not be found. Its name stands in your provider&apos;s help pages, often as “IMAP server” or “incoming mail”.</source>
        <extracomment>%1 is a mail domain, such as example.org</extracomment>
        <translation>Der Mailserver von %1 ließ sich nicht finden. Sein Name steht auf den Hilfeseiten Ihres Anbieters, oft als „IMAP-Server“ oder „Posteingangsserver“.</translation>
    </message>
</context>
<context>
    <name>undelivered::SweepHistory</name>
    <message numerus="yes">
        <source>%n message(s) deleted for good</source>
        <translation>
            <numerusform>%Ln Nachricht endgültig gelöscht</numerusform>
            <numerusform>%Ln Nachrichten endgültig gelöscht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) moved to %1</source>
        <extracomment>A clean-up of the past: %n how many messages, %1 the name of a mail folder</extracomment>
        <translation>
            <numerusform>%Ln Nachricht nach %1 verschoben</numerusform>
            <numerusform>%Ln Nachrichten nach %1 verschoben</numerusform>
        </translation>
    </message>
    <message>
        <source>Still going on</source>
        <translation>Läuft noch</translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation>Zurückgeholt</translation>
    </message>
    <message>
        <source>Cut off; it is settled with the next check</source>
        <translation>Abgebrochen; die nächste Prüfung bringt es in Ordnung</translation>
    </message>
    <message>
        <source>Cannot be brought back</source>
        <translation>Nicht zurückzuholen</translation>
    </message>
    <message>
        <source>Deleted for good later</source>
        <translation>Später endgültig gelöscht</translation>
    </message>
    <message>
        <source>%1 of %2 lie in Trash</source>
        <extracomment>%1 of %2 messages that a clean-up moved</extracomment>
        <translation>%1 von %2 liegen im Papierkorb</translation>
    </message>
    <message>
        <source>In Trash</source>
        <translation>Im Papierkorb</translation>
    </message>
    <message>
        <source>Earlier clean-ups</source>
        <translation>Früheres Aufräumen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>One clean-up of the past: %1 day and time, %2 what was done (&quot;21 messages moved to Trash&quot;)</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Bring back: %1</source>
        <translation>Zurückholen: %1</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>Endgültig löschen…</translation>
    </message>
    <message>
        <source>Delete for good: %1</source>
        <translation>Endgültig löschen: %1</translation>
    </message>
</context>
<context>
    <name>undelivered::SweepPreview</name>
    <message>
        <source>A code to sign in</source>
        <extracomment>What a message about the security of an account is about, in two or three words</extracomment>
        <translation>Ein Anmeldecode</translation>
    </message>
    <message>
        <source>A password</source>
        <translation>Ein Passwort</translation>
    </message>
    <message>
        <source>A sign-in</source>
        <translation>Eine Anmeldung</translation>
    </message>
    <message>
        <source>A payment</source>
        <translation>Eine Zahlung</translation>
    </message>
    <message>
        <source>An order</source>
        <translation>Eine Bestellung</translation>
    </message>
    <message>
        <source>An account&apos;s safety</source>
        <translation>Sicherheit eines Kontos</translation>
    </message>
    <message>
        <source>Move to &amp;Trash</source>
        <translation>&amp;In den Papierkorb</translation>
    </message>
    <message>
        <source>Delete fo&amp;r good</source>
        <translation>&amp;Endgültig löschen</translation>
    </message>
    <message>
        <source>Leave everything as it is</source>
        <translation>Alles lassen, wie es ist</translation>
    </message>
    <message>
        <source>This mail server cannot delete single messages for good.</source>
        <translation>Dieser Mailserver kann einzelne Nachrichten nicht endgültig löschen.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Worum es geht</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Mail about security of the same days</source>
        <translation>Nachrichten zur Sicherheit aus denselben Tagen</translation>
    </message>
    <message>
        <source>Please look at these first</source>
        <translation>Bitte zuerst diese ansehen</translation>
    </message>
    <message>
        <source>What goes and what stays</source>
        <translation>Was wegkommt und was bleibt</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>Was wegkommt</translation>
    </message>
    <message>
        <source>What stays</source>
        <translation>Was bleibt</translation>
    </message>
    <message>
        <source>Forged (%1)</source>
        <extracomment>A box to tick: %1 how many forged notices there are</extracomment>
        <translation>Gefälscht (%1)</translation>
    </message>
    <message>
        <source>Fake (%1)</source>
        <extracomment>A box to tick: %1 how many fake notices there are</extracomment>
        <translation>Fallen (%1)</translation>
    </message>
    <message>
        <source>What stays, and why, stands below.</source>
        <translation>Was bleibt und warum, steht unten.</translation>
    </message>
    <message>
        <source>Together %1. They are deleted from the server and cannot be brought back. Everything else stays where it is.</source>
        <extracomment>%1 is an amount of data (&quot;3.4 MB&quot;)</extracomment>
        <translation>Zusammen %1. Sie werden auf dem Server gelöscht und können nicht zurückgeholt werden. Alles andere bleibt, wo es ist.</translation>
    </message>
    <message>
        <source>Together %1. They move to your mailbox&apos;s own Trash, and you can bring them back from here. Everything else stays where it is.</source>
        <extracomment>%1 is an amount of data (&quot;3.4 MB&quot;)</extracomment>
        <translation>Zusammen %1. Sie kommen in den Papierkorb Ihres Postfachs, und Sie können sie von hier aus zurückholen. Alles andere bleibt, wo es ist.</translation>
    </message>
    <message>
        <source>Together %1. They move to the folder %2, which is made for them, and you can bring them back from here. Everything else stays where it is.</source>
        <extracomment>%1 is an amount of data (&quot;3.4 MB&quot;), %2 the name of a mail folder</extracomment>
        <translation>Zusammen %1. Sie kommen in den Ordner %2, der dafür angelegt wird, und Sie können sie von hier aus zurückholen. Alles andere bleibt, wo es ist.</translation>
    </message>
    <message>
        <source>Together %1. They move to the folder %2, and you can bring them back from here. Everything else stays where it is.</source>
        <extracomment>%1 is an amount of data (&quot;3.4 MB&quot;), %2 the name of a mail folder</extracomment>
        <translation>Zusammen %1. Sie kommen in den Ordner %2, und Sie können sie von hier aus zurückholen. Alles andere bleibt, wo es ist.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them are neither forged nor fake. They go only because you chose them by hand.</source>
        <translation>
            <numerusform>%Ln davon ist weder gefälscht noch eine Falle. Sie kommt nur weg, weil Sie sie von Hand ausgewählt haben.</numerusform>
            <numerusform>%Ln davon sind weder gefälscht noch Fallen. Sie kommen nur weg, weil Sie sie von Hand ausgewählt haben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Will go (%1)</source>
        <extracomment>A tab: %1 how many messages go</extracomment>
        <translation>Kommt weg (%1)</translation>
    </message>
    <message>
        <source>Will stay (%1)</source>
        <extracomment>A tab: %1 how many messages stay</extracomment>
        <translation>Bleibt (%1)</translation>
    </message>
    <message>
        <source>There is nothing to clean up.</source>
        <translation>Es gibt nichts aufzuräumen.</translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s) would be deleted for good.</source>
        <translation>
            <numerusform>%Ln Meldung würde endgültig gelöscht.</numerusform>
            <numerusform>%Ln Meldungen würden endgültig gelöscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s) would go to Trash.</source>
        <translation>
            <numerusform>%Ln Meldung käme in den Papierkorb.</numerusform>
            <numerusform>%Ln Meldungen kämen in den Papierkorb.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete %n for good…</source>
        <extracomment>The button that does it; %n is a number</extracomment>
        <translation>
            <numerusform>%Ln endgültig &amp;löschen…</numerusform>
            <numerusform>%Ln endgültig &amp;löschen…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mo&amp;ve %n to Trash</source>
        <translation>
            <numerusform>%Ln i&amp;n den Papierkorb verschieben</numerusform>
            <numerusform>%Ln i&amp;n den Papierkorb verschieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) of the same days seem to be about the security of an account. A flood of notices is sometimes meant to bury such a message. They stay in any case.</source>
        <translation>
            <numerusform>%Ln Nachricht aus denselben Tagen scheint von der Sicherheit eines Kontos zu handeln. Eine Flut von Meldungen soll manchmal eine solche Nachricht verdecken. Sie bleibt auf jeden Fall.</numerusform>
            <numerusform>%Ln Nachrichten aus denselben Tagen scheinen von der Sicherheit eines Kontos zu handeln. Eine Flut von Meldungen soll manchmal eine solche Nachricht verdecken. Sie bleiben auf jeden Fall.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Alle ankreuzen</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>Keine ankreuzen</translation>
    </message>
    <message>
        <source>Take the tick off whatever is to stay.</source>
        <translation>Entfernen Sie das Häkchen bei allem, was bleiben soll.</translation>
    </message>
    <message numerus="yes">
        <source>You have left %n notice(s) out; they stay where they are.</source>
        <translation>
            <numerusform>Sie haben %Ln Meldung ausgenommen; sie bleibt, wo sie ist.</numerusform>
            <numerusform>Sie haben %Ln Meldungen ausgenommen; sie bleiben, wo sie sind.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>undelivered::SweepTable</name>
    <message>
        <source>About your own mail</source>
        <translation>Über Ihre eigenen Mails</translation>
    </message>
    <message>
        <source>Proof that your account was misused</source>
        <translation>Beleg, dass Ihr Konto missbraucht wurde</translation>
    </message>
    <message>
        <source>Not clear who sent the message</source>
        <translation>Unklar, wer die Nachricht gesendet hat</translation>
    </message>
    <message>
        <source>Doubtful: probably of this kind, but not certain</source>
        <translation>Zweifelhaft: wahrscheinlich, aber nicht sicher von dieser Art</translation>
    </message>
    <message>
        <source>Ordinary mail</source>
        <translation>Gewöhnliche Mail</translation>
    </message>
    <message>
        <source>Of another kind</source>
        <translation>Von anderer Art</translation>
    </message>
    <message>
        <source>No recipient named</source>
        <translation>Kein Empfänger genannt</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Why it stays</source>
        <translation>Warum sie bleibt</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
</context>
<context>
    <name>undelivered::TourPanel</name>
    <message>
        <source>No more hints</source>
        <translation>Keine Hinweise mehr</translation>
    </message>
    <message>
        <source>Start with the large sentence</source>
        <translation>Beginnen Sie mit dem großen Satz</translation>
    </message>
    <message>
        <source>It says what is going on in your mailbox as a whole. Below it you see how we know, and what to do.</source>
        <translation>Er sagt, was in Ihrem Postfach insgesamt vorgeht. Darunter steht, woher wir es wissen und was zu tun ist.</translation>
    </message>
    <message>
        <source>The lists are at the side</source>
        <translation>Die Listen stehen an der Seite</translation>
    </message>
    <message>
        <source>“Needs you” holds your own messages that did not arrive. Choose a line, and it is explained beside it.</source>
        <translation>Unter „Zu erledigen“ stehen Ihre eigenen Nachrichten, die nicht angekommen sind. Wählen Sie eine Zeile, und sie wird daneben erklärt.</translation>
    </message>
    <message>
        <source>Nothing changes by itself</source>
        <translation>Von selbst ändert sich nichts</translation>
    </message>
    <message>
        <source>Undelivered only reads, until you press a button that says what it moves. F1 explains the page you are on.</source>
        <translation>Undelivered liest nur, bis Sie einen Knopf drücken, der sagt, was er verschiebt. F1 erklärt die Seite, auf der Sie sind.</translation>
    </message>
    <message>
        <source>Got it</source>
        <extracomment>Button under a hint: it is understood and can go</extracomment>
        <translation>Verstanden</translation>
    </message>
</context>
<context>
    <name>undelivered::WelcomePage</name>
    <message>
        <source>Sho&amp;w the password</source>
        <translation>Passwort an&amp;zeigen</translation>
    </message>
    <message>
        <source>&amp;Remember the password</source>
        <translation>Passwort &amp;merken</translation>
    </message>
    <message>
        <source>No keychain was found on this computer. The password is kept only until you close Undelivered.</source>
        <translation>Auf diesem Computer wurde kein Schlüsselbund für Passwörter gefunden. Das Passwort bleibt nur gespeichert, bis Sie Undelivered schließen.</translation>
    </message>
    <message>
        <source>Server settings</source>
        <translation>Servereinstellungen</translation>
    </message>
    <message>
        <source>Sign &amp;in and look</source>
        <translation>Anmelden &amp;und nachsehen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>&amp;Try it with a sample mailbox</source>
        <translation>Mit &amp;Beispielpostfach ausprobieren</translation>
    </message>
    <message>
        <source>&amp;Open a folder of saved mail…</source>
        <translation>&amp;Ordner mit gespeicherten Mails öffnen…</translation>
    </message>
    <message>
        <source>name@example.org</source>
        <extracomment>An example of an e-mail address</extracomment>
        <translation>name@example.org</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Anmeldung läuft</translation>
    </message>
    <message>
        <source>&amp;E-mail address</source>
        <translation>&amp;E-Mail-Adresse</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>P&amp;asswort</translation>
    </message>
    <message>
        <source>Or look around first</source>
        <translation>Oder erst einmal umsehen</translation>
    </message>
    <message>
        <source>The sample mailbox shows everything with invented mail. Nothing leaves this computer.</source>
        <translation>Das Beispielpostfach zeigt alles mit erfundenen Mails. Nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>Saved mail (.eml files, mbox or Maildir) can be looked through as well.</source>
        <translation>Gespeicherte Mails (.eml-Dateien, mbox oder Maildir) können ebenfalls durchgesehen werden.</translation>
    </message>
    <message>
        <source>What happens to your mail</source>
        <translation>Was mit Ihren Mails geschieht</translation>
    </message>
    <message>
        <source>Undelivered reads your mailbox and talks to your own mail server only. It changes nothing until you press a button that says so.</source>
        <translation>Undelivered liest Ihr Postfach und spricht nur mit Ihrem eigenen Mailserver. Es ändert nichts, bis Sie einen Knopf drücken, auf dem das steht.</translation>
    </message>
    <message>
        <source>Your mail came back? Let us see why.</source>
        <translation>Ihre Mail kam zurück? Sehen wir nach, warum.</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Konto hinzufügen</translation>
    </message>
    <message>
        <source>Sign in to the mailbox that gets the “undeliverable” messages. Undelivered finds them, tells what happened, and whether somebody misuses your address.</source>
        <translation>Melden Sie sich bei dem Postfach an, das die „unzustellbaren“ Nachrichten bekommt. Undelivered findet sie und sagt, was geschehen ist und ob jemand Ihre Adresse missbraucht.</translation>
    </message>
    <message>
        <source>Sign in to another mailbox.</source>
        <translation>Melden Sie sich bei einem weiteren Postfach an.</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Anmeldung läuft…</translation>
    </message>
    <message>
        <source>E&amp;xplain a single notice…</source>
        <translation>E&amp;inzelne Meldung erklären…</translation>
    </message>
    <message>
        <source>Only one message came back? Paste its text and read what it means.</source>
        <translation>Nur eine Nachricht kam zurück? Fügen Sie ihren Text ein und lesen Sie, was er bedeutet.</translation>
    </message>
    <message>
        <source>Sign in through your &amp;browser</source>
        <translation>Über den Bro&amp;wser anmelden</translation>
    </message>
    <message>
        <source>Use the &amp;browser instead</source>
        <translation>Stattdessen den Bro&amp;wser nutzen</translation>
    </message>
    <message>
        <source>Finding the server…</source>
        <translation>Der Server wird gesucht…</translation>
    </message>
    <message>
        <source>Stay signe&amp;d in</source>
        <translation>A&amp;ngemeldet bleiben</translation>
    </message>
</context>
<context>
    <name>undelivered::WorkPresenter</name>
    <message numerus="yes">
        <source>%n notice(s) in this mailbox</source>
        <translation>
            <numerusform>%Ln Meldung in diesem Postfach</numerusform>
            <numerusform>%Ln Meldungen in diesem Postfach</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. What was found so far is shown.</source>
        <translation>Angehalten. Was bisher gefunden wurde, wird angezeigt.</translation>
    </message>
    <message>
        <source>&amp;Sign in again…</source>
        <extracomment>Button beside an error</extracomment>
        <translation>&amp;Neu anmelden…</translation>
    </message>
    <message>
        <source>&amp;Look at the certificate…</source>
        <extracomment>Button beside an error about a server&apos;s certificate</extracomment>
        <translation>&amp;Zertifikat ansehen…</translation>
    </message>
    <message>
        <source>No connection to %1 just now. It is tried again by itself, and nothing is lost.</source>
        <extracomment>%1 is the name of a mail account, or a list of them</extracomment>
        <translation>Zurzeit keine Verbindung zu %1. Es wird von selbst wieder versucht, und nichts geht verloren.</translation>
    </message>
    <message>
        <source>No connection to %1 just now. Nothing is lost; check again later.</source>
        <extracomment>%1 is the name of a mail account, or a list of them</extracomment>
        <translation>Zurzeit keine Verbindung zu %1. Nichts geht verloren; prüfen Sie später noch einmal.</translation>
    </message>
</context>
<context>
    <name>undelivered::WorkRow</name>
    <message>
        <source>less than a minute left</source>
        <translation>weniger als eine Minute übrig</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>noch etwa %Ln Minute</numerusform>
            <numerusform>noch etwa %Ln Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Stopping at the next safe point</source>
        <translation>Wird an der nächsten sicheren Stelle angehalten</translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <extracomment>Button: stop the work in the account %1</extracomment>
        <translation>Abbrechen: %1</translation>
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
