<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>AdviceText</name>
    <message>
        <source>Compare the address letter by letter with one you know to be right, such as a message from that person.</source>
        <extracomment>Advice about one message that did not arrive. Each pair below: a full sentence, then a short label for a button.</extracomment>
        <translation>Comparez l’adresse lettre par lettre avec une adresse dont vous êtes sûr, par exemple dans un message de cette personne.</translation>
    </message>
    <message>
        <source>Check the spelling</source>
        <translation>Vérifier l’orthographe</translation>
    </message>
    <message>
        <source>Call the person, or reach them another way, and ask for an address that works.</source>
        <translation>Appelez la personne, ou joignez-la autrement, et demandez-lui une adresse qui fonctionne.</translation>
    </message>
    <message>
        <source>Reach them another way</source>
        <translation>Joindre autrement</translation>
    </message>
    <message>
        <source>Tell the person what happened: only they, or whoever runs their mail, can change it.</source>
        <translation>Dites à la personne ce qui s’est passé&#xa0;: elle seule, ou le gestionnaire de sa messagerie, peut y changer quelque chose.</translation>
    </message>
    <message>
        <source>Tell the recipient</source>
        <translation>Prévenir le destinataire</translation>
    </message>
    <message>
        <source>Ask the person to have your address allowed by whoever looks after their mail.</source>
        <translation>Demandez à la personne de faire autoriser votre adresse par le gestionnaire de sa messagerie.</translation>
    </message>
    <message>
        <source>Ask them to accept your mail</source>
        <translation>Demander l’autorisation</translation>
    </message>
    <message>
        <source>Wait. The mail system tries again by itself; sending a second copy does not make it faster.</source>
        <translation>Attendez. Le système de messagerie réessaie de lui-même&#x202f;; envoyer une seconde copie n’accélère rien.</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Attendre</translation>
    </message>
    <message>
        <source>Send the message again later, for example tomorrow.</source>
        <translation>Renvoyez le message plus tard, demain par exemple.</translation>
    </message>
    <message>
        <source>Send again later</source>
        <translation>Renvoyer plus tard</translation>
    </message>
    <message>
        <source>Make the message smaller: fewer or smaller attachments, or a link to the file instead.</source>
        <translation>Allégez le message&#xa0;: des pièces jointes moins nombreuses ou plus petites, ou bien un lien vers le fichier.</translation>
    </message>
    <message>
        <source>Make it smaller</source>
        <translation>Alléger le message</translation>
    </message>
    <message>
        <source>Send it again in plainer words, with fewer links and without that kind of attachment.</source>
        <translation>Renvoyez-le avec des mots plus simples, moins de liens et sans ce genre de pièce jointe.</translation>
    </message>
    <message>
        <source>Change the content</source>
        <translation>Changer le contenu</translation>
    </message>
    <message>
        <source>Let an up-to-date virus scanner check the attachment and your computer before you send anything else.</source>
        <translation>Faites vérifier la pièce jointe et votre ordinateur par un antivirus à jour avant d’envoyer quoi que ce soit d’autre.</translation>
    </message>
    <message>
        <source>Scan for viruses</source>
        <translation>Rechercher des virus</translation>
    </message>
    <message>
        <source>Send to fewer people at once, with some time in between.</source>
        <translation>Écrivez à moins de personnes à la fois, en espaçant les envois.</translation>
    </message>
    <message>
        <source>Send to fewer at once</source>
        <translation>Moins de destinataires</translation>
    </message>
    <message>
        <source>Ask whoever runs the domain of your address to check its SPF, DKIM and DMARC records.</source>
        <extracomment>SPF, DKIM and DMARC are names of techniques and stay as they are.</extracomment>
        <translation>Demandez au gestionnaire du domaine de votre adresse d’en vérifier les enregistrements SPF, DKIM et DMARC.</translation>
    </message>
    <message>
        <source>Have your domain checked</source>
        <translation>Faire vérifier le domaine</translation>
    </message>
    <message>
        <source>Check the settings for outgoing mail in your mail program: server, sign-in and sender address.</source>
        <translation>Vérifiez dans votre logiciel de messagerie les réglages du courrier sortant&#xa0;: serveur, connexion et adresse d’expéditeur.</translation>
    </message>
    <message>
        <source>Check outgoing settings</source>
        <translation>Vérifier l’envoi</translation>
    </message>
    <message>
        <source>Show this notice to your own mail provider: they can see more and can take it up with the other side.</source>
        <translation>Montrez cet avis à votre fournisseur de messagerie&#xa0;: il en voit davantage et peut en parler avec celui du destinataire.</translation>
    </message>
    <message>
        <source>Ask your provider</source>
        <translation>Interroger le fournisseur</translation>
    </message>
    <message>
        <source>If you did not send that much mail yourself, scan your devices and then change the password of your mail account.</source>
        <translation>Si vous n’avez pas envoyé vous-même autant de messages, analysez vos appareils, puis changez le mot de passe de votre compte de messagerie.</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>Changer le mot de passe</translation>
    </message>
    <message>
        <source>Take the address off your lists and out of your address book.</source>
        <translation>Retirez l’adresse de vos listes de diffusion et de votre carnet d’adresses.</translation>
    </message>
    <message>
        <source>Remove the address</source>
        <translation>Retirer l’adresse</translation>
    </message>
    <message>
        <source>Use the new address that the notice names, and correct your address book.</source>
        <translation>Utilisez la nouvelle adresse que donne l’avis, et corrigez votre carnet d’adresses.</translation>
    </message>
    <message>
        <source>Use the new address</source>
        <translation>Utiliser la nouvelle adresse</translation>
    </message>
    <message>
        <source>There is nothing you need to do.</source>
        <translation>Vous n’avez rien à faire.</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Rien à faire</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>Only the recipient can change this.</source>
        <translation>Seul le destinataire peut y changer quelque chose.</translation>
    </message>
    <message>
        <source>The recipient</source>
        <translation>Le destinataire</translation>
    </message>
    <message>
        <source>Whoever runs the recipient&apos;s mail has to change something.</source>
        <translation>Le gestionnaire de la messagerie du destinataire doit changer quelque chose.</translation>
    </message>
    <message>
        <source>Their provider</source>
        <translation>Son fournisseur</translation>
    </message>
    <message>
        <source>Your own mail provider has to change something.</source>
        <translation>Votre propre fournisseur de messagerie doit changer quelque chose.</translation>
    </message>
    <message>
        <source>Your provider</source>
        <translation>Votre fournisseur</translation>
    </message>
    <message>
        <source>Nobody needs to do anything at the moment.</source>
        <translation>Personne n’a rien à faire pour l’instant.</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Check the spelling of the address. Did you mean %1?</source>
        <extracomment>%1 is an e-mail address that is probably what was meant.</extracomment>
        <translation>Vérifiez l’orthographe de l’adresse. Vouliez-vous dire %1&#x202f;?</translation>
    </message>
    <message>
        <source>Take %1 off your lists and out of your address book.</source>
        <extracomment>%1 is an e-mail address.</extracomment>
        <translation>Retirez %1 de vos listes de diffusion et de votre carnet d’adresses.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <extracomment>%1 is an e-mail address that is probably what was meant.</extracomment>
        <translation>Vouliez-vous dire %1&#x202f;?</translation>
    </message>
    <message>
        <source>The next step is yours.</source>
        <extracomment>Whose move it is: a full sentence, then one or two words for a table.</extracomment>
        <translation>C’est à vous de faire le prochain pas.</translation>
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
        <translation>GMX, WEB.DE, IONOS ou mail.com</translation>
    </message>
    <message>
        <source>Orange or La Poste</source>
        <translation>Orange ou La Poste</translation>
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
        <translation>Listes de blocage</translation>
    </message>
    <message>
        <source>The message was accepted.</source>
        <translation>Le message a été accepté.</translation>
    </message>
    <message>
        <source>A temporary problem: the same message may pass later.</source>
        <translation>Un obstacle passager&#xa0;: le même message peut passer plus tard.</translation>
    </message>
    <message>
        <source>A permanent refusal: sending the same message again does not help.</source>
        <translation>Un refus définitif&#xa0;: renvoyer le même message ne sert à rien.</translation>
    </message>
    <message>
        <source>A mark that this mail system uses for itself.</source>
        <translation>Une marque que ce système de messagerie utilise pour lui-même.</translation>
    </message>
    <message>
        <source>%1 For now: it may work later.</source>
        <extracomment>%1 is a full sentence about what happened.</extracomment>
        <translation>%1 Pour l’instant&#xa0;: cela peut marcher plus tard.</translation>
    </message>
    <message>
        <source>%1 For good: trying again does not help.</source>
        <extracomment>%1 is a full sentence about what happened.</extracomment>
        <translation>%1 Définitivement&#xa0;: réessayer ne sert à rien.</translation>
    </message>
    <message>
        <source>This answer was written by one of Google&apos;s mail servers.</source>
        <extracomment>What a code of one mail provider means. Names of providers stay as they are.</extracomment>
        <translation>Cette réponse a été écrite par un serveur de messagerie de Google.</translation>
    </message>
    <message>
        <source>At Google, a rule made by the administrator of the recipient&apos;s organisation caused this answer.</source>
        <translation>Chez Google, une règle de l’administrateur de l’organisation du destinataire est à l’origine de cette réponse.</translation>
    </message>
    <message>
        <source>Gmail says that this person is getting too much mail just now, or that a relay&apos;s limit for the moment is used up.</source>
        <translation>Selon Gmail, cette personne reçoit trop de courrier en ce moment, ou la limite d’un service de relais est atteinte pour l’instant.</translation>
    </message>
    <message>
        <source>Gmail says that the recipient has no storage left. The message can be delivered once they make room.</source>
        <translation>Selon Gmail, le destinataire n’a plus d’espace de stockage. Le message pourra être remis quand il aura fait de la place.</translation>
    </message>
    <message>
        <source>Gmail says that the recipient has no storage left and has not used the account for long. Mail is no longer kept for them.</source>
        <translation>Selon Gmail, le destinataire n’a plus d’espace de stockage et n’a pas utilisé son compte depuis longtemps. Le courrier n’est plus gardé pour lui.</translation>
    </message>
    <message>
        <source>Gmail says that it has no account of this name. Look for slips and for blanks in the address.</source>
        <translation>Selon Gmail, il n’existe pas de compte de ce nom. Cherchez une faute de frappe ou une espace dans l’adresse.</translation>
    </message>
    <message>
        <source>Gmail says that it cannot find the part of the address after the @.</source>
        <translation>Selon Gmail, la partie de l’adresse après le @ est introuvable.</translation>
    </message>
    <message>
        <source>Gmail says that the recipient&apos;s address is not written as an address must be.</source>
        <translation>Selon Gmail, l’adresse du destinataire n’est pas écrite comme doit l’être une adresse.</translation>
    </message>
    <message>
        <source>Gmail says that the sender&apos;s address is not written as an address must be.</source>
        <translation>Selon Gmail, l’adresse de l’expéditeur n’est pas écrite comme doit l’être une adresse.</translation>
    </message>
    <message>
        <source>Gmail says that this account is switched off or has not been used for long.</source>
        <translation>Selon Gmail, ce compte est désactivé ou n’a pas servi depuis longtemps.</translation>
    </message>
    <message>
        <source>Gmail says that this person is getting more mail than it accepts at a time.</source>
        <translation>Selon Gmail, cette personne reçoit plus de courrier qu’il n’en est accepté à la fois.</translation>
    </message>
    <message>
        <source>Gmail says that the message, its attachments or its header lines are too big.</source>
        <translation>Selon Gmail, le message, ses pièces jointes ou ses en-têtes sont trop volumineux.</translation>
    </message>
    <message>
        <source>Gmail says that the message is bigger than it accepts.</source>
        <translation>Selon Gmail, le message est plus volumineux que ce qui y est accepté.</translation>
    </message>
    <message>
        <source>Gmail says that this account&apos;s daily limit for sending is reached; it is free again within 24 hours. If you did not send that much, somebody else may be using the account.</source>
        <translation>Selon Gmail, la limite d’envoi quotidienne de ce compte est atteinte&#x202f;; l’envoi sera de nouveau possible d’ici 24 heures. Si vous n’avez pas envoyé autant, quelqu’un d’autre utilise peut-être le compte.</translation>
    </message>
    <message>
        <source>Google says that this user has reached the daily limit of the organisation&apos;s relay service.</source>
        <translation>Selon Google, cet utilisateur a atteint la limite quotidienne du service de relais de l’organisation.</translation>
    </message>
    <message>
        <source>Google says that the organisation has reached the daily limit of its relay service.</source>
        <translation>Selon Google, l’organisation a atteint la limite quotidienne de son service de relais.</translation>
    </message>
    <message>
        <source>Gmail says that one message had more recipients than this sender may use.</source>
        <translation>Selon Gmail, un message avait plus de destinataires que cet expéditeur n’y a droit.</translation>
    </message>
    <message>
        <source>Gmail says that the message had too many recipients in one go. Send it to fewer at a time.</source>
        <translation>Selon Gmail, le message avait trop de destinataires d’un coup. Envoyez-le à moins de personnes à la fois.</translation>
    </message>
    <message>
        <source>Gmail says that the message has been passed on more than 50 times: it was going round in a circle.</source>
        <translation>Selon Gmail, le message a été transmis plus de 50 fois&#xa0;: il tournait en rond.</translation>
    </message>
    <message>
        <source>Gmail says that the message is not built as mail must be.</source>
        <translation>Selon Gmail, le message n’est pas construit comme doit l’être un courrier.</translation>
    </message>
    <message>
        <source>Google says that it has suspended this sending account because it was misused.</source>
        <translation>Selon Google, ce compte d’envoi a été suspendu parce qu’il a servi à des abus.</translation>
    </message>
    <message>
        <source>Google says that this account may not send: it is switched off, or not registered with the organisation.</source>
        <translation>Selon Google, ce compte ne peut pas envoyer&#xa0;: il est désactivé, ou non enregistré auprès de l’organisation.</translation>
    </message>
    <message>
        <source>Google says that the organisation&apos;s relay service is not set up for this sender.</source>
        <translation>Selon Google, le service de relais de l’organisation n’est pas réglé pour cet expéditeur.</translation>
    </message>
    <message>
        <source>Gmail says that the message holds a kind of attachment that it never accepts, because such files are often dangerous.</source>
        <translation>Selon Gmail, le message contient un type de pièce jointe qui n’y est jamais accepté, car ces fichiers sont souvent dangereux.</translation>
    </message>
    <message>
        <source>Gmail says that the message looks like unwanted mail.</source>
        <translation>Selon Gmail, le message ressemble à du courrier indésirable.</translation>
    </message>
    <message>
        <source>Gmail says that the server or the domain from which the message came has a bad reputation.</source>
        <translation>Selon Gmail, le serveur ou le domaine d’où vient le message a mauvaise réputation.</translation>
    </message>
    <message>
        <source>Gmail says that the message came straight from a home connection. Ordinary mail comes through a provider&apos;s mail server; infected computers send like this.</source>
        <translation>Selon Gmail, le message venait directement de la connexion d’un particulier. Le courrier honnête passe par le serveur de messagerie d’un fournisseur&#x202f;; les ordinateurs infectés envoient ainsi.</translation>
    </message>
    <message>
        <source>Gmail says that much unwanted mail has come from the sending server or domain lately, and that it takes less or nothing from there.</source>
        <translation>Selon Gmail, beaucoup de courrier indésirable est venu dernièrement du serveur ou du domaine d’envoi&#x202f;; il en accepte moins, ou plus rien.</translation>
    </message>
    <message>
        <source>Google says that a rule made by an administrator does not allow mail between these two addresses.</source>
        <translation>Selon Google, une règle de l’administrateur n’autorise pas le courrier entre ces deux adresses.</translation>
    </message>
    <message>
        <source>Gmail says that the header lines of the message are not as the rules for mail ask.</source>
        <translation>Selon Gmail, les en-têtes du message ne sont pas conformes aux règles du courrier.</translation>
    </message>
    <message>
        <source>Gmail has put the message off because the sending server, its domain or the content looked suspicious.</source>
        <translation>Gmail a mis le message en attente parce que le serveur d’envoi, son domaine ou le contenu semblait suspect.</translation>
    </message>
    <message>
        <source>Gmail says that the sending server has no proper name of its own (no reverse entry).</source>
        <translation>Selon Gmail, le serveur d’envoi n’a pas de nom en règle (pas d’enregistrement inverse).</translation>
    </message>
    <message>
        <source>Gmail says that the list of servers allowed to send for the domain (SPF) looks suspicious.</source>
        <translation>Selon Gmail, la liste des serveurs autorisés à envoyer pour le domaine (SPF) semble suspecte.</translation>
    </message>
    <message>
        <source>Gmail says that nothing proves who sent the message. For mail that you never wrote, this is a sign that the sender was forged.</source>
        <translation>Selon Gmail, rien ne prouve qui a envoyé le message. Pour du courrier que vous n’avez jamais écrit, c’est un signe que l’expéditeur a été usurpé.</translation>
    </message>
    <message>
        <source>Gmail says that the sender&apos;s domain must name the servers that may send for it (SPF).</source>
        <translation>Selon Gmail, le domaine de l’expéditeur doit nommer les serveurs qui peuvent envoyer pour lui (SPF).</translation>
    </message>
    <message>
        <source>Gmail says that it takes mail from this sender over an encrypted connection only.</source>
        <translation>Selon Gmail, le courrier de cet expéditeur n’est accepté que par une connexion chiffrée.</translation>
    </message>
    <message>
        <source>Gmail says that the message must bear a signature of the sender&apos;s domain (DKIM).</source>
        <translation>Selon Gmail, le message doit porter une signature du domaine de l’expéditeur (DKIM).</translation>
    </message>
    <message>
        <source>Gmail says that the address shown as the sender is not the one that was proven.</source>
        <translation>Selon Gmail, l’adresse affichée comme expéditeur n’est pas celle qui a été vérifiée.</translation>
    </message>
    <message>
        <source>Gmail says that the sender&apos;s domain must publish how to treat unproven mail (DMARC).</source>
        <translation>Selon Gmail, le domaine de l’expéditeur doit publier comment traiter les messages dont l’expéditeur n’est pas vérifié (DMARC).</translation>
    </message>
    <message>
        <source>Gmail says that it did not accept the user name and password.</source>
        <translation>Selon Gmail, le nom d’utilisateur et le mot de passe n’ont pas été acceptés.</translation>
    </message>
    <message>
        <source>Gmail says that an app password, or a sign-in with the web browser, is needed.</source>
        <translation>Selon Gmail, il faut un mot de passe d’application, ou une connexion avec le navigateur web.</translation>
    </message>
    <message>
        <source>Google has locked the sign-in until the owner signs in with a web browser. Do so, and look there whether somebody else has used the account.</source>
        <translation>Google a verrouillé la connexion jusqu’à ce que le titulaire se connecte avec un navigateur web. Faites-le, et regardez-y si quelqu’un d’autre a utilisé le compte.</translation>
    </message>
    <message>
        <source>Gmail says that too many sign-ins were tried; later it works again.</source>
        <translation>Selon Gmail, il y a eu trop de tentatives de connexion&#x202f;; plus tard, cela marchera de nouveau.</translation>
    </message>
    <message>
        <source>Microsoft&apos;s server is not ready to take mail for this recipient at the moment.</source>
        <translation>Le serveur de Microsoft n’est pas prêt à accepter du courrier pour ce destinataire en ce moment.</translation>
    </message>
    <message>
        <source>Microsoft says that the connection to the other mail system broke or was never answered.</source>
        <translation>Selon Microsoft, la connexion à l’autre système de messagerie s’est interrompue ou est restée sans réponse.</translation>
    </message>
    <message>
        <source>Microsoft says that the other mail system refused the connection.</source>
        <translation>Selon Microsoft, l’autre système de messagerie a refusé la connexion.</translation>
    </message>
    <message>
        <source>Microsoft says that it gave up after many attempts.</source>
        <translation>Selon Microsoft, l’envoi a été abandonné après de nombreuses tentatives.</translation>
    </message>
    <message>
        <source>Microsoft says that the message had more than 200 recipients in one domain.</source>
        <translation>Selon Microsoft, le message avait plus de 200 destinataires dans un même domaine.</translation>
    </message>
    <message>
        <source>Microsoft says that mail over this kind of connection must be proven with SPF or DKIM.</source>
        <translation>Selon Microsoft, l’expéditeur d’un message reçu par ce genre de connexion doit être prouvé par SPF ou DKIM.</translation>
    </message>
    <message>
        <source>Microsoft has noticed unusual activity and takes less mail from the sending server for now.</source>
        <translation>Microsoft a remarqué une activité inhabituelle et accepte pour l’instant moins de courrier du serveur d’envoi.</translation>
    </message>
    <message>
        <source>Microsoft distrusts the sending server&apos;s address and takes less mail from it for now.</source>
        <translation>Microsoft se méfie de l’adresse du serveur d’envoi et en accepte pour l’instant moins de courrier.</translation>
    </message>
    <message>
        <source>Microsoft takes less mail from the sending server for now, because of the server&apos;s bad reputation.</source>
        <translation>Microsoft accepte pour l’instant moins de courrier du serveur d’envoi, à cause de la mauvaise réputation de celui-ci.</translation>
    </message>
    <message>
        <source>Microsoft passes on that the other mail system reported an error.</source>
        <translation>Microsoft indique que l’autre système de messagerie a signalé une erreur.</translation>
    </message>
    <message>
        <source>Microsoft says that the sender was refused or the recipient could not be found.</source>
        <translation>Selon Microsoft, l’expéditeur a été refusé ou le destinataire est introuvable.</translation>
    </message>
    <message>
        <source>Microsoft says that there is no such mailbox. If your mail program completed the address by itself, delete that entry and type it anew.</source>
        <translation>Selon Microsoft, cette boîte n’existe pas. Si votre logiciel de messagerie a complété l’adresse de lui-même, supprimez cette entrée et saisissez l’adresse à nouveau.</translation>
    </message>
    <message>
        <source>Microsoft says that the recipient&apos;s address is not written as an address must be.</source>
        <translation>Selon Microsoft, l’adresse du destinataire n’est pas écrite comme doit l’être une adresse.</translation>
    </message>
    <message>
        <source>Microsoft says that the address is in a domain that exists for examples only.</source>
        <translation>Selon Microsoft, l’adresse est dans un domaine qui n’existe que pour des exemples.</translation>
    </message>
    <message>
        <source>Microsoft says that the part after the @ lacks its ending, such as .com.</source>
        <translation>Selon Microsoft, il manque à la partie après le @ sa terminaison, comme .com.</translation>
    </message>
    <message>
        <source>Microsoft says that the sender&apos;s address is wrong.</source>
        <translation>Selon Microsoft, l’adresse de l’expéditeur est fausse.</translation>
    </message>
    <message>
        <source>Microsoft says that this account may not send any more because too much unwanted mail came from it, usually after somebody else got hold of the password. The organisation&apos;s administrator must lift it.</source>
        <translation>Selon Microsoft, ce compte ne peut plus envoyer parce que trop de courrier indésirable en est venu, en général après que quelqu’un d’autre a obtenu le mot de passe. L’administrateur de l’organisation doit lever le blocage.</translation>
    </message>
    <message>
        <source>Microsoft says that nobody in that organisation has this address.</source>
        <translation>Selon Microsoft, personne dans cette organisation n’a cette adresse.</translation>
    </message>
    <message>
        <source>Microsoft says that the address fits more than one mailbox.</source>
        <translation>Selon Microsoft, l’adresse correspond à plus d’une boîte.</translation>
    </message>
    <message>
        <source>Microsoft says that this account has written to as many people as it may in one day.</source>
        <translation>Selon Microsoft, ce compte a écrit à autant de personnes qu’il y a droit en un jour.</translation>
    </message>
    <message>
        <source>Microsoft says that this account has sent more than it may. If you did not send that much, somebody else may be using it.</source>
        <translation>Selon Microsoft, ce compte a envoyé plus qu’il n’y a droit. Si vous n’avez pas envoyé autant, quelqu’un d’autre l’utilise peut-être.</translation>
    </message>
    <message>
        <source>Microsoft says that the recipient&apos;s mailbox is full.</source>
        <translation>Selon Microsoft, la boîte du destinataire est pleine.</translation>
    </message>
    <message>
        <source>Microsoft says that this account sent to an enormous number of people. Most likely somebody else has the password.</source>
        <translation>Selon Microsoft, ce compte a envoyé à un nombre énorme de personnes. Très probablement, quelqu’un d’autre a le mot de passe.</translation>
    </message>
    <message>
        <source>Microsoft says that the message is bigger than this recipient may get.</source>
        <translation>Selon Microsoft, le message est plus volumineux que ce que ce destinataire peut recevoir.</translation>
    </message>
    <message>
        <source>Microsoft says that this recipient has got as much mail as it accepts in an hour.</source>
        <translation>Selon Microsoft, ce destinataire a reçu autant de courrier qu’il en est accepté en une heure.</translation>
    </message>
    <message>
        <source>Microsoft says that the archive for copies of mail is switched off.</source>
        <translation>Selon Microsoft, l’archive des copies de courrier est désactivée.</translation>
    </message>
    <message>
        <source>Microsoft says that the message is too big.</source>
        <translation>Selon Microsoft, le message est trop volumineux.</translation>
    </message>
    <message>
        <source>Microsoft says that the recipient&apos;s mail system is set up so that mail runs in a circle.</source>
        <translation>Selon Microsoft, le système de messagerie du destinataire est réglé de telle façon que le courrier tourne en rond.</translation>
    </message>
    <message>
        <source>Microsoft says that it is not responsible for this domain: the domain points to the wrong mail system.</source>
        <translation>Selon Microsoft, ce n’est pas à lui de s’occuper de ce domaine&#xa0;: le domaine renvoie au mauvais système de messagerie.</translation>
    </message>
    <message>
        <source>Microsoft words it as &quot;access denied&quot;, but it means that nobody in that organisation has this address.</source>
        <translation>Microsoft écrit «&#xa0;access denied&#xa0;» (accès refusé), mais cela signifie que personne dans cette organisation n’a cette adresse.</translation>
    </message>
    <message>
        <source>Microsoft says that it finds no mail system for this domain.</source>
        <translation>Selon Microsoft, ce domaine n’a aucun système de messagerie que l’on puisse trouver.</translation>
    </message>
    <message>
        <source>Microsoft says that the message was going round in a circle.</source>
        <translation>Selon Microsoft, le message tournait en rond.</translation>
    </message>
    <message>
        <source>Microsoft says that its own programs passed the message on too often.</source>
        <translation>Selon Microsoft, ses propres programmes ont transmis le message trop souvent.</translation>
    </message>
    <message>
        <source>Microsoft says that the part of the address after the @ does not exist.</source>
        <translation>Selon Microsoft, la partie de l’adresse après le @ n’existe pas.</translation>
    </message>
    <message>
        <source>Microsoft says that the message had too many recipients.</source>
        <translation>Selon Microsoft, le message avait trop de destinataires.</translation>
    </message>
    <message>
        <source>Microsoft says that the program that sent the message ends its lines wrongly.</source>
        <translation>Selon Microsoft, le programme qui a envoyé le message termine mal ses lignes.</translation>
    </message>
    <message>
        <source>Microsoft says that this sender may not write to this recipient or group, or that a rule turned the message away.</source>
        <translation>Selon Microsoft, cet expéditeur n’a pas le droit d’écrire à ce destinataire ou à ce groupe, ou une règle a rejeté le message.</translation>
    </message>
    <message>
        <source>Microsoft says that this server does not pass mail on for the sender. The sender may also have been forged.</source>
        <translation>Selon Microsoft, ce serveur ne transmet pas de courrier pour l’expéditeur. L’expéditeur a aussi pu être usurpé.</translation>
    </message>
    <message>
        <source>Microsoft says that the sender was not signed in.</source>
        <translation>Selon Microsoft, l’expéditeur ne s’était pas connecté.</translation>
    </message>
    <message>
        <source>Outlook.com says that part of the network from which the message came is on its block list.</source>
        <translation>Selon Outlook.com, une partie du réseau d’où vient le message est sur sa liste de blocage.</translation>
    </message>
    <message>
        <source>Microsoft says that the two mail systems could not sign in to each other.</source>
        <translation>Selon Microsoft, les deux systèmes de messagerie n’ont pas pu se connecter l’un à l’autre.</translation>
    </message>
    <message>
        <source>Microsoft says that this recipient takes mail from inside the organisation only.</source>
        <translation>Selon Microsoft, ce destinataire n’accepte que le courrier interne à l’organisation.</translation>
    </message>
    <message>
        <source>Microsoft says that this shared folder takes mail from inside the organisation only.</source>
        <translation>Selon Microsoft, ce dossier partagé n’accepte que le courrier interne à l’organisation.</translation>
    </message>
    <message>
        <source>Microsoft says that only certain senders may write to this group, and this one is not among them.</source>
        <translation>Selon Microsoft, seuls certains expéditeurs peuvent écrire à ce groupe, et celui-ci n’en fait pas partie.</translation>
    </message>
    <message>
        <source>Microsoft says that this group takes mail from inside the organisation only.</source>
        <translation>Selon Microsoft, ce groupe n’accepte que le courrier interne à l’organisation.</translation>
    </message>
    <message>
        <source>Microsoft says that this mailbox takes mail from inside the organisation only.</source>
        <translation>Selon Microsoft, cette boîte n’accepte que le courrier interne à l’organisation.</translation>
    </message>
    <message>
        <source>Microsoft says that this address takes mail from inside the organisation only.</source>
        <translation>Selon Microsoft, cette adresse n’accepte que le courrier interne à l’organisation.</translation>
    </message>
    <message>
        <source>Microsoft says that the message came from a server that the sender&apos;s domain does not list. The sender may have been forged.</source>
        <translation>Selon Microsoft, le message venait d’un serveur que le domaine de l’expéditeur ne cite pas. L’expéditeur a pu être usurpé.</translation>
    </message>
    <message>
        <source>Microsoft says that the sending server has no proper name of its own.</source>
        <translation>Selon Microsoft, le serveur d’envoi n’a pas de nom en règle.</translation>
    </message>
    <message>
        <source>Microsoft says that a device or program, such as a scanner, sends without signing in.</source>
        <translation>Selon Microsoft, un appareil ou un programme, comme un scanner, envoie sans se connecter.</translation>
    </message>
    <message>
        <source>Microsoft says that the connection between two mail systems of the organisation is set up wrongly.</source>
        <translation>Selon Microsoft, la liaison entre deux systèmes de messagerie de l’organisation est mal réglée.</translation>
    </message>
    <message>
        <source>Microsoft says that the organisation takes this domain&apos;s mail from certain servers only.</source>
        <translation>Selon Microsoft, l’organisation n’accepte le courrier de ce domaine que de certains serveurs.</translation>
    </message>
    <message>
        <source>Microsoft says that the certificate of the receiving server is missing, expired or does not fit.</source>
        <translation>Selon Microsoft, le certificat du serveur destinataire est absent, a expiré ou ne convient pas.</translation>
    </message>
    <message>
        <source>Microsoft has banned this sender because unwanted mail came from it.</source>
        <translation>Microsoft a bloqué cet expéditeur parce que du courrier indésirable en est venu.</translation>
    </message>
    <message>
        <source>Microsoft has banned this sender.</source>
        <translation>Microsoft a bloqué cet expéditeur.</translation>
    </message>
    <message>
        <source>Microsoft says that the recipient&apos;s address is not valid.</source>
        <translation>Selon Microsoft, l’adresse du destinataire n’est pas valable.</translation>
    </message>
    <message>
        <source>Microsoft says that mail to this recipient is banned.</source>
        <translation>Selon Microsoft, le courrier pour ce destinataire est interdit.</translation>
    </message>
    <message>
        <source>Microsoft says that the sending computer introduced itself with a false name, as infected computers do.</source>
        <translation>Selon Microsoft, l’ordinateur d’envoi s’est présenté sous un faux nom, comme le font les ordinateurs infectés.</translation>
    </message>
    <message>
        <source>Microsoft says that the recipient&apos;s organisation has blocked the sending server.</source>
        <translation>Selon Microsoft, l’organisation du destinataire a bloqué le serveur d’envoi.</translation>
    </message>
    <message>
        <source>Microsoft says that more mail came from that network than it accepts.</source>
        <translation>Selon Microsoft, il est venu de ce réseau plus de courrier qu’il n’en est accepté.</translation>
    </message>
    <message>
        <source>Microsoft says that the sender could not be proven, and that the sender&apos;s domain asks to refuse such mail. The sender may have been forged.</source>
        <translation>Selon Microsoft, l’expéditeur n’a pas pu être vérifié, et le domaine de l’expéditeur demande de refuser ce courrier. L’expéditeur a pu être usurpé.</translation>
    </message>
    <message>
        <source>Microsoft says that the recipient takes no mail over this kind of connection.</source>
        <translation>Selon Microsoft, le destinataire n’accepte pas de courrier par ce genre de connexion.</translation>
    </message>
    <message>
        <source>Microsoft has banned the sending server or account.</source>
        <translation>Microsoft a bloqué le serveur d’envoi ou le compte.</translation>
    </message>
    <message>
        <source>Microsoft says that the message names no proper sender.</source>
        <translation>Selon Microsoft, le message ne nomme pas d’expéditeur valable.</translation>
    </message>
    <message>
        <source>Microsoft says that the recipient&apos;s organisation has put this sender on its own block list.</source>
        <translation>Selon Microsoft, l’organisation du destinataire a mis cet expéditeur sur sa propre liste de blocage.</translation>
    </message>
    <message>
        <source>Microsoft says that whoever sends many messages must prove them with SPF, DKIM and DMARC.</source>
        <translation>Selon Microsoft, qui envoie beaucoup de messages doit en prouver l’expéditeur avec SPF, DKIM et DMARC.</translation>
    </message>
    <message>
        <source>Microsoft has banned the sending server. Its operator can ask for it to be lifted.</source>
        <translation>Microsoft a bloqué le serveur d’envoi. Son exploitant peut demander la levée du blocage.</translation>
    </message>
    <message>
        <source>Microsoft has stopped the whole organisation from sending, because most of its mail looked suspicious. Only an administrator can have it lifted.</source>
        <translation>Microsoft a bloqué l’envoi pour toute l’organisation, parce que l’essentiel de son courrier semblait suspect. Seul un administrateur peut faire lever le blocage.</translation>
    </message>
    <message>
        <source>Microsoft says that the organisation has sent too much unwanted or bulk mail. Only an administrator can have it lifted.</source>
        <translation>Selon Microsoft, l’organisation a envoyé trop de courrier indésirable ou de masse. Seul un administrateur peut faire lever le blocage.</translation>
    </message>
    <message>
        <source>Microsoft does not take mail from this server yet, as happens to new or trial customers. It does not mean that anybody was hacked.</source>
        <translation>Microsoft n’accepte pas encore de courrier de ce serveur, comme il arrive aux nouveaux clients ou aux clients à l’essai. Cela ne veut pas dire que quelqu’un a été piraté.</translation>
    </message>
    <message>
        <source>Microsoft has stopped the sender, because it sends for domains that are not registered with the organisation.</source>
        <translation>Microsoft a bloqué l’expéditeur, parce qu’il envoie pour des domaines qui ne sont pas enregistrés auprès de l’organisation.</translation>
    </message>
    <message>
        <source>Microsoft says that a rule of the organisation&apos;s administrator turned the message away.</source>
        <translation>Selon Microsoft, une règle de l’administrateur de l’organisation a rejeté le message.</translation>
    </message>
    <message>
        <source>GoDaddy says that the sending server opened too many connections, or that its own servers are busy.</source>
        <extracomment>What a code of one mail provider means. Names of providers stay as they are.</extracomment>
        <translation>Selon GoDaddy, le serveur d’envoi a ouvert trop de connexions, ou ses propres serveurs sont occupés.</translation>
    </message>
    <message>
        <source>GoDaddy says that the sending server is on the Cloudmark block list.</source>
        <translation>Selon GoDaddy, le serveur d’envoi est sur la liste de blocage de Cloudmark.</translation>
    </message>
    <message>
        <source>GoDaddy says that the sending server is on the Spamhaus block list.</source>
        <translation>Selon GoDaddy, le serveur d’envoi est sur la liste de blocage de Spamhaus.</translation>
    </message>
    <message>
        <source>GoDaddy says that the sending server has no proper name of its own.</source>
        <translation>Selon GoDaddy, le serveur d’envoi n’a pas de nom en règle.</translation>
    </message>
    <message>
        <source>GoDaddy has blocked the sending server for an hour or a day, because spam came from it.</source>
        <translation>GoDaddy a bloqué le serveur d’envoi pour une heure ou un jour, parce que du courrier indésirable en est venu.</translation>
    </message>
    <message>
        <source>GoDaddy has blocked the sending server for an hour or a day, because it wrote to many addresses that do not exist.</source>
        <translation>GoDaddy a bloqué le serveur d’envoi pour une heure ou un jour, parce qu’il a écrit à beaucoup d’adresses qui n’existent pas.</translation>
    </message>
    <message>
        <source>GoDaddy&apos;s filter took the message for spam.</source>
        <translation>Le filtre de GoDaddy a jugé le message indésirable.</translation>
    </message>
    <message>
        <source>GoDaddy says that signing in is not possible at this server.</source>
        <translation>Selon GoDaddy, il n’est pas possible de se connecter à ce serveur.</translation>
    </message>
    <message>
        <source>GoDaddy says that the sender&apos;s address is wrong.</source>
        <translation>Selon GoDaddy, l’adresse de l’expéditeur est fausse.</translation>
    </message>
    <message>
        <source>GoDaddy says that the sender has reached a limit for messages or recipients.</source>
        <translation>Selon GoDaddy, l’expéditeur a atteint une limite de messages ou de destinataires.</translation>
    </message>
    <message>
        <source>GoDaddy says that the sender&apos;s domain does not list the sending server.</source>
        <translation>Selon GoDaddy, le domaine de l’expéditeur ne cite pas le serveur d’envoi.</translation>
    </message>
    <message>
        <source>GoDaddy found a virus in the message.</source>
        <translation>GoDaddy a trouvé un virus dans le message.</translation>
    </message>
    <message>
        <source>GMX, WEB.DE and their sister services name a page of theirs that describes the case.</source>
        <translation>GMX, WEB.DE et les services du même groupe indiquent une page à eux qui décrit le cas.</translation>
    </message>
    <message>
        <source>GMX, WEB.DE or a sister service says that too much mail from there cannot be delivered: an outdated list, or a mailbox that somebody misuses.</source>
        <translation>Selon GMX, WEB.DE ou un service du même groupe, trop de courrier venant de là ne peut pas être remis&#xa0;: une liste périmée, ou une boîte dont quelqu’un abuse.</translation>
    </message>
    <message>
        <source>GMX, WEB.DE or a sister service says that too much came in a short time.</source>
        <translation>Selon GMX, WEB.DE ou un service du même groupe, trop de courrier est arrivé en peu de temps.</translation>
    </message>
    <message>
        <source>The servers of GMX, WEB.DE or a sister service have trouble at the moment.</source>
        <translation>Les serveurs de GMX, WEB.DE ou d’un service du même groupe ont des difficultés en ce moment.</translation>
    </message>
    <message>
        <source>GMX, WEB.DE or a sister service says that nobody has this address.</source>
        <translation>Selon GMX, WEB.DE ou un service du même groupe, personne n’a cette adresse.</translation>
    </message>
    <message>
        <source>GMX, WEB.DE or a sister service says that the message came from a server that the sender&apos;s domain does not list. Usually the sender was forged.</source>
        <translation>Selon GMX, WEB.DE ou un service du même groupe, le message venait d’un serveur que le domaine de l’expéditeur ne cite pas. En général, l’expéditeur a été usurpé.</translation>
    </message>
    <message>
        <source>GMX, WEB.DE or a sister service has the sending server on a block list.</source>
        <translation>Chez GMX, WEB.DE ou un service du même groupe, le serveur d’envoi est sur une liste de blocage.</translation>
    </message>
    <message>
        <source>GMX, WEB.DE or a sister service says that the sender could not be proven, and that the sender&apos;s domain asks to refuse such mail.</source>
        <translation>Selon GMX, WEB.DE ou un service du même groupe, l’expéditeur n’a pas pu être vérifié, et le domaine de l’expéditeur demande de refuser ce courrier.</translation>
    </message>
    <message>
        <source>Orange or La Poste says that the sending server is on the Spamhaus block list.</source>
        <translation>Selon Orange ou La Poste, le serveur d’envoi est sur la liste de blocage de Spamhaus.</translation>
    </message>
    <message>
        <source>Orange or La Poste says that the sending server has a bad reputation.</source>
        <translation>Selon Orange ou La Poste, le serveur d’envoi a mauvaise réputation.</translation>
    </message>
    <message>
        <source>Orange or La Poste does not take mail from the sending server for now.</source>
        <translation>Orange ou La Poste n’accepte pas de courrier du serveur d’envoi pour l’instant.</translation>
    </message>
    <message>
        <source>Orange or La Poste says that the sending server opened too many connections.</source>
        <translation>Selon Orange ou La Poste, le serveur d’envoi a ouvert trop de connexions.</translation>
    </message>
    <message>
        <source>Orange or La Poste says that the sender must sign in.</source>
        <translation>Selon Orange ou La Poste, l’expéditeur doit se connecter.</translation>
    </message>
    <message>
        <source>Orange or La Poste says that the sender&apos;s domain does not list the sending server.</source>
        <translation>Selon Orange ou La Poste, le domaine de l’expéditeur ne cite pas le serveur d’envoi.</translation>
    </message>
    <message>
        <source>Orange or La Poste says that the sender&apos;s address is not valid.</source>
        <translation>Selon Orange ou La Poste, l’adresse de l’expéditeur n’est pas valable.</translation>
    </message>
    <message>
        <source>Orange or La Poste says that nobody has this address.</source>
        <translation>Selon Orange ou La Poste, personne n’a cette adresse.</translation>
    </message>
    <message>
        <source>Orange or La Poste says that the recipient&apos;s mailbox is full.</source>
        <translation>Selon Orange ou La Poste, la boîte du destinataire est pleine.</translation>
    </message>
    <message>
        <source>Orange or La Poste says that this mailbox is put away or blocked.</source>
        <translation>Selon Orange ou La Poste, cette boîte est en sommeil ou bloquée.</translation>
    </message>
    <message>
        <source>La Poste says that the sender&apos;s address does not belong to the account that signed in.</source>
        <translation>Selon La Poste, l’adresse de l’expéditeur n’appartient pas au compte qui s’est connecté.</translation>
    </message>
    <message>
        <source>Orange or La Poste asks to try again later.</source>
        <translation>Orange ou La Poste demande de réessayer plus tard.</translation>
    </message>
    <message>
        <source>Orange or La Poste took the message for spam.</source>
        <translation>Orange ou La Poste a jugé le message indésirable.</translation>
    </message>
    <message>
        <source>Orange or La Poste says that the message is too big.</source>
        <translation>Selon Orange ou La Poste, le message est trop volumineux.</translation>
    </message>
    <message>
        <source>Orange or La Poste says that the sender could not be proven.</source>
        <translation>Selon Orange ou La Poste, l’expéditeur n’a pas pu être vérifié.</translation>
    </message>
    <message>
        <source>La Poste does not accept the sending server.</source>
        <translation>La Poste n’accepte pas le serveur d’envoi.</translation>
    </message>
    <message>
        <source>Mail.ru took the message for spam.</source>
        <translation>Mail.ru a jugé le message indésirable.</translation>
    </message>
    <message>
        <source>Mail.ru says that the recipient&apos;s mailbox is full.</source>
        <translation>Selon Mail.ru, la boîte du destinataire est pleine.</translation>
    </message>
    <message>
        <source>Mail.ru says that nobody has this address.</source>
        <translation>Selon Mail.ru, personne n’a cette adresse.</translation>
    </message>
    <message>
        <source>Mail.ru gave up after many attempts.</source>
        <translation>Mail.ru a abandonné après de nombreuses tentatives.</translation>
    </message>
    <message>
        <source>Mail.ru says that this domain takes no mail.</source>
        <translation>Selon Mail.ru, ce domaine n’accepte pas de courrier.</translation>
    </message>
    <message>
        <source>Mail.ru says that the sender&apos;s address does not exist. Forged mail often looks like this.</source>
        <translation>Selon Mail.ru, l’adresse de l’expéditeur n’existe pas. Les messages à l’adresse usurpée se présentent souvent ainsi.</translation>
    </message>
    <message>
        <source>QQ Mail says that nobody has this address.</source>
        <translation>Selon QQ Mail, personne n’a cette adresse.</translation>
    </message>
    <message>
        <source>QQ Mail says that the recipient does not want mail from this sender.</source>
        <translation>Selon QQ Mail, le destinataire ne veut pas de courrier de cet expéditeur.</translation>
    </message>
    <message>
        <source>QQ Mail says that the mailbox takes no mail now: it does not exist, or so much came that it is closed for a while.</source>
        <translation>Selon QQ Mail, la boîte n’accepte pas de courrier en ce moment&#xa0;: elle n’existe pas, ou il en est venu tant qu’elle est fermée pour un temps.</translation>
    </message>
    <message>
        <source>QQ Mail does not accept the content of the message.</source>
        <translation>QQ Mail n’accepte pas le contenu du message.</translation>
    </message>
    <message>
        <source>QQ Mail takes the sender or the sending server for a source of spam.</source>
        <translation>QQ Mail prend l’expéditeur ou le serveur d’envoi pour une source de courrier indésirable.</translation>
    </message>
    <message>
        <source>QQ Mail thinks that the message is an echo of mail that somebody sent in another&apos;s name.</source>
        <translation>QQ Mail pense que le message est l’écho d’un courrier que quelqu’un a envoyé au nom d’un autre.</translation>
    </message>
    <message>
        <source>QQ Mail says that nothing proves who sent the message.</source>
        <translation>Selon QQ Mail, rien ne prouve qui a envoyé le message.</translation>
    </message>
    <message>
        <source>QQ Mail says that too much came from the sender in a short time.</source>
        <translation>Selon QQ Mail, l’expéditeur a trop envoyé en peu de temps.</translation>
    </message>
    <message>
        <source>QQ Mail says that the message is too big.</source>
        <translation>Selon QQ Mail, le message est trop volumineux.</translation>
    </message>
    <message>
        <source>QQ Mail says that this mailbox is switched off.</source>
        <translation>Selon QQ Mail, cette boîte est désactivée.</translation>
    </message>
    <message>
        <source>QQ Mail says that the address is not written as an address must be.</source>
        <translation>Selon QQ Mail, l’adresse n’est pas écrite comme doit l’être une adresse.</translation>
    </message>
    <message>
        <source>The recipient&apos;s filter (Mimecast) says that nothing proves who sent the message.</source>
        <translation>Selon le filtre du destinataire (Mimecast), rien ne prouve qui a envoyé le message.</translation>
    </message>
    <message>
        <source>The recipient&apos;s filter (Mimecast) lets new senders wait for a while. The message passes at a later attempt.</source>
        <translation>Le filtre du destinataire (Mimecast) fait attendre un moment les nouveaux expéditeurs. Le message passe lors d’un essai ultérieur.</translation>
    </message>
    <message>
        <source>The recipient&apos;s filter (Mimecast) says that the sending server has a bad reputation.</source>
        <translation>Selon le filtre du destinataire (Mimecast), le serveur d’envoi a mauvaise réputation.</translation>
    </message>
    <message>
        <source>The recipient&apos;s filter (Mimecast) has blocked the sender.</source>
        <translation>Le filtre du destinataire (Mimecast) a bloqué l’expéditeur.</translation>
    </message>
    <message>
        <source>The recipient&apos;s organisation has blocked the sender in its filter (Mimecast). Ask them to allow your address.</source>
        <translation>L’organisation du destinataire a bloqué l’expéditeur dans son filtre (Mimecast). Demandez-lui d’autoriser votre adresse.</translation>
    </message>
    <message>
        <source>The recipient has put this sender on a personal block list.</source>
        <translation>Le destinataire a mis cet expéditeur sur une liste de blocage personnelle.</translation>
    </message>
    <message>
        <source>The recipient&apos;s filter (Mimecast) says that the message claims to come from inside the recipient&apos;s organisation.</source>
        <translation>Selon le filtre du destinataire (Mimecast), le message prétend venir de l’intérieur de l’organisation du destinataire.</translation>
    </message>
    <message>
        <source>The recipient&apos;s filter (Mimecast) did not let the content through.</source>
        <translation>Le filtre du destinataire (Mimecast) n’a pas laissé passer le contenu.</translation>
    </message>
    <message>
        <source>The recipient&apos;s organisation takes no mail from the network or country of the sending server.</source>
        <translation>L’organisation du destinataire n’accepte pas de courrier du réseau ou du pays du serveur d’envoi.</translation>
    </message>
    <message>
        <source>The recipient&apos;s filter (Mimecast) says that the message is too big.</source>
        <translation>Selon le filtre du destinataire (Mimecast), le message est trop volumineux.</translation>
    </message>
    <message>
        <source>The recipient&apos;s filter (Mimecast) says that the message was going round in a circle.</source>
        <translation>Selon le filtre du destinataire (Mimecast), le message tournait en rond.</translation>
    </message>
    <message>
        <source>The recipient&apos;s filter (Mimecast) is not responsible for this address.</source>
        <translation>Le filtre du destinataire (Mimecast) n’est pas chargé de cette adresse.</translation>
    </message>
    <message>
        <source>The recipient&apos;s filter (Mimecast) takes no mail from the sending server for a while.</source>
        <translation>Le filtre du destinataire (Mimecast) n’accepte pas de courrier du serveur d’envoi pendant un temps.</translation>
    </message>
    <message>
        <source>The recipient&apos;s filter (Mimecast) takes no mail for this address for a while.</source>
        <translation>Le filtre du destinataire (Mimecast) n’accepte pas de courrier pour cette adresse pendant un temps.</translation>
    </message>
    <message>
        <source>The sending server is on the Spamhaus list: it has sent spam, is infected, or is a home connection that should not send mail itself.</source>
        <translation>Le serveur d’envoi est sur la liste de Spamhaus&#xa0;: il a envoyé du courrier indésirable, est infecté, ou c’est la connexion d’un particulier qui ne devrait pas envoyer de courrier elle-même.</translation>
    </message>
    <message>
        <source>A domain or link in the message is on the Spamhaus list of bad domains.</source>
        <translation>Un domaine ou un lien du message est sur la liste des mauvais domaines de Spamhaus.</translation>
    </message>
    <message>
        <source>The sending server is on Barracuda&apos;s block list.</source>
        <translation>Le serveur d’envoi est sur la liste de blocage de Barracuda.</translation>
    </message>
    <message>
        <source>The sending server is on the SpamCop block list.</source>
        <translation>Le serveur d’envoi est sur la liste de blocage de SpamCop.</translation>
    </message>
    <message>
        <source>The sending server has a bad reputation at Cloudmark.</source>
        <translation>Le serveur d’envoi a mauvaise réputation chez Cloudmark.</translation>
    </message>
    <message>
        <source>The sending server has a bad reputation at Proofpoint.</source>
        <translation>Le serveur d’envoi a mauvaise réputation chez Proofpoint.</translation>
    </message>
    <message>
        <source>The sending server has a bad reputation at Trend Micro.</source>
        <translation>Le serveur d’envoi a mauvaise réputation chez Trend Micro.</translation>
    </message>
    <message>
        <source>The company that hosts the sender&apos;s mail (MailChannels) says that much spam came from this mailbox or server. Somebody else may be using the mailbox.</source>
        <translation>Selon l’entreprise qui héberge la messagerie de l’expéditeur (MailChannels), beaucoup de courrier indésirable est venu de cette boîte ou de ce serveur. Quelqu’un d’autre utilise peut-être la boîte.</translation>
    </message>
    <message>
        <source>The sender&apos;s hosting company has put a brake on the whole domain: too much mail, or too much that failed, within an hour. If you did not send it, somebody else may be using a mailbox of the domain.</source>
        <translation>L’hébergeur de l’expéditeur freine tout le domaine&#xa0;: trop de courrier, ou trop d’échecs, en une heure. Si vous ne l’avez pas envoyé, quelqu’un d’autre utilise peut-être une boîte du domaine.</translation>
    </message>
    <message>
        <source>The sender&apos;s provider (Forpsi) has stopped this mailbox for an hour because it seems to be misused.</source>
        <translation>Le fournisseur de l’expéditeur (Forpsi) a arrêté cette boîte pour une heure parce que quelqu’un semble en abuser.</translation>
    </message>
    <message>
        <source>The filter in front of the recipient&apos;s mail system has blocked this sender.</source>
        <translation>Le filtre placé devant le système de messagerie du destinataire a bloqué cet expéditeur.</translation>
    </message>
    <message>
        <source>The receiving side has the sending server on a block list.</source>
        <translation>Chez le destinataire, le serveur d’envoi est sur une liste de blocage.</translation>
    </message>
    <message>
        <source>Outlook.com takes less mail from the sending server for now, because of too much mail or its bad reputation.</source>
        <extracomment>What a code of one mail provider means. Names of providers stay as they are.</extracomment>
        <translation>Outlook.com accepte pour l’instant moins de courrier du serveur d’envoi, parce qu’il en vient trop ou que sa réputation est mauvaise.</translation>
    </message>
    <message>
        <source>Outlook.com says that the message looks like spam or that the sending server has a bad reputation.</source>
        <translation>Selon Outlook.com, le message ressemble à du courrier indésirable ou le serveur d’envoi a mauvaise réputation.</translation>
    </message>
    <message>
        <source>Outlook.com says that the sending server tries out addresses, as collectors of addresses do.</source>
        <translation>Selon Outlook.com, le serveur d’envoi essaie des adresses, comme le font les collecteurs d’adresses.</translation>
    </message>
    <message>
        <source>Outlook.com says that anybody can send through that server, so that it gets misused.</source>
        <translation>Selon Outlook.com, n’importe qui peut envoyer par ce serveur, si bien que l’on en abuse.</translation>
    </message>
    <message>
        <source>Outlook.com says that many people complained about mail from that server.</source>
        <translation>Selon Outlook.com, beaucoup de gens se sont plaints du courrier de ce serveur.</translation>
    </message>
    <message>
        <source>Outlook.com says that the message came straight from a home connection, as mail from infected computers does.</source>
        <translation>Selon Outlook.com, le message venait directement de la connexion d’un particulier, comme le courrier des ordinateurs infectés.</translation>
    </message>
    <message>
        <source>Outlook.com says that the sending computer is probably infected or misused.</source>
        <translation>Selon Outlook.com, l’ordinateur d’envoi est probablement infecté, ou quelqu’un en abuse.</translation>
    </message>
    <message>
        <source>Outlook.com says that the sending server is on the Spamhaus block list.</source>
        <translation>Selon Outlook.com, le serveur d’envoi est sur la liste de blocage de Spamhaus.</translation>
    </message>
    <message>
        <source>Yahoo has put the message off because of complaints, unusual amounts or the bad reputation of the sending server.</source>
        <translation>Yahoo a mis le message en attente à cause de plaintes, de quantités inhabituelles ou de la mauvaise réputation du serveur d’envoi.</translation>
    </message>
    <message>
        <source>Yahoo has put the message off: more mail than expected came from the sending server, or people complained about it.</source>
        <translation>Yahoo a mis le message en attente&#xa0;: il est venu du serveur d’envoi plus de courrier que prévu, ou des gens s’en sont plaints.</translation>
    </message>
    <message>
        <source>Yahoo takes no mail from the sending server for now.</source>
        <translation>Yahoo n’accepte pas de courrier du serveur d’envoi pour l’instant.</translation>
    </message>
    <message>
        <source>Yahoo takes no mail from the sending server until its operator has settled it with them.</source>
        <translation>Yahoo n’accepte pas de courrier du serveur d’envoi tant que son exploitant n’a pas réglé l’affaire avec Yahoo.</translation>
    </message>
    <message>
        <source>Yahoo says that the content, or a page it links to, looks like fraud or carries malware.</source>
        <translation>Selon Yahoo, le contenu, ou une page vers laquelle il mène, ressemble à une escroquerie ou contient un programme malveillant.</translation>
    </message>
    <message>
        <source>Yahoo says that the sending server is on the Spamhaus block list.</source>
        <translation>Selon Yahoo, le serveur d’envoi est sur la liste de blocage de Spamhaus.</translation>
    </message>
    <message>
        <source>Yahoo says that its rules do not allow this message; it does not tell which rule.</source>
        <translation>Selon Yahoo, ses règles n’autorisent pas ce message&#x202f;; il ne dit pas quelle règle.</translation>
    </message>
    <message>
        <source>Yahoo says that nothing proves who sent the message.</source>
        <translation>Selon Yahoo, rien ne prouve qui a envoyé le message.</translation>
    </message>
    <message>
        <source>Yahoo says that nobody has this address.</source>
        <translation>Selon Yahoo, personne n’a cette adresse.</translation>
    </message>
    <message>
        <source>Yahoo says that this mailbox is switched off.</source>
        <translation>Selon Yahoo, cette boîte est désactivée.</translation>
    </message>
    <message>
        <source>Yahoo says that this person is getting too much mail just now.</source>
        <translation>Selon Yahoo, cette personne reçoit trop de courrier en ce moment.</translation>
    </message>
    <message>
        <source>Yahoo&apos;s servers are busy at the moment.</source>
        <translation>Les serveurs de Yahoo sont occupés en ce moment.</translation>
    </message>
    <message>
        <source>Yahoo says that the part of the sender&apos;s address after the @ cannot be found.</source>
        <translation>Selon Yahoo, la partie de l’adresse de l’expéditeur après le @ est introuvable.</translation>
    </message>
    <message>
        <source>Yahoo says that the header lines of the message are not as the rules for mail ask.</source>
        <translation>Selon Yahoo, les en-têtes du message ne sont pas conformes aux règles du courrier.</translation>
    </message>
    <message>
        <source>Yahoo takes only so many messages in one go; the rest comes later.</source>
        <translation>Yahoo n’accepte qu’un certain nombre de messages d’un coup&#x202f;; le reste vient plus tard.</translation>
    </message>
    <message>
        <source>Yahoo says that this is not the server for that address.</source>
        <translation>Selon Yahoo, ce n’est pas le serveur de cette adresse.</translation>
    </message>
    <message>
        <source>iCloud says that nobody has this address.</source>
        <translation>Selon iCloud, personne n’a cette adresse.</translation>
    </message>
    <message>
        <source>iCloud says that this address is switched off.</source>
        <translation>Selon iCloud, cette adresse est désactivée.</translation>
    </message>
    <message>
        <source>iCloud says that this person has left its servers.</source>
        <translation>Selon iCloud, cette personne a quitté ses serveurs.</translation>
    </message>
    <message>
        <source>iCloud says that the recipient has no storage left.</source>
        <translation>Selon iCloud, le destinataire n’a plus d’espace de stockage.</translation>
    </message>
    <message>
        <source>iCloud says that this person is getting too much mail just now.</source>
        <translation>Selon iCloud, cette personne reçoit trop de courrier en ce moment.</translation>
    </message>
    <message>
        <source>iCloud asks to try again later.</source>
        <translation>iCloud demande de réessayer plus tard.</translation>
    </message>
    <message>
        <source>iCloud&apos;s filter refused the message for its content or for the bad reputation of the sending server.</source>
        <translation>Le filtre d’iCloud a refusé le message pour son contenu ou pour la mauvaise réputation du serveur d’envoi.</translation>
    </message>
    <message>
        <source>iCloud&apos;s rules do not allow this message.</source>
        <translation>Les règles d’iCloud n’autorisent pas ce message.</translation>
    </message>
    <message>
        <source>iCloud says that neither of two checks could prove who sent the message.</source>
        <translation>Selon iCloud, aucune des deux vérifications n’a pu prouver qui a envoyé le message.</translation>
    </message>
    <message>
        <source>iCloud says that the sender could not be proven, and that the sender&apos;s domain asks to refuse such mail.</source>
        <translation>Selon iCloud, l’expéditeur n’a pas pu être vérifié, et le domaine de l’expéditeur demande de refuser ce courrier.</translation>
    </message>
    <message>
        <source>iCloud says that the sending server is on Proofpoint&apos;s block list.</source>
        <translation>Selon iCloud, le serveur d’envoi est sur la liste de blocage de Proofpoint.</translation>
    </message>
    <message>
        <source>iCloud says that the sending server or domain is on the Spamhaus block list.</source>
        <translation>Selon iCloud, le serveur ou le domaine d’envoi est sur la liste de blocage de Spamhaus.</translation>
    </message>
    <message>
        <source>iCloud says that the part of the sender&apos;s address after the @ cannot be found.</source>
        <translation>Selon iCloud, la partie de l’adresse de l’expéditeur après le @ est introuvable.</translation>
    </message>
    <message>
        <source>Comcast says that the message came straight from a home connection of its own.</source>
        <translation>Selon Comcast, le message venait directement de la connexion d’un particulier de son propre réseau.</translation>
    </message>
    <message>
        <source>Comcast says that the message came straight from a home connection, as mail from infected computers does.</source>
        <translation>Selon Comcast, le message venait directement de la connexion d’un particulier, comme le courrier des ordinateurs infectés.</translation>
    </message>
    <message>
        <source>Comcast says that mail like spam has come from the sending server.</source>
        <translation>Selon Comcast, du courrier paraissant indésirable est venu du serveur d’envoi.</translation>
    </message>
    <message>
        <source>Comcast says that the sending server is on the Spamhaus block list.</source>
        <translation>Selon Comcast, le serveur d’envoi est sur la liste de blocage de Spamhaus.</translation>
    </message>
    <message>
        <source>Comcast says that the sending server is on the Cloudmark block list.</source>
        <translation>Selon Comcast, le serveur d’envoi est sur la liste de blocage de Cloudmark.</translation>
    </message>
    <message>
        <source>Comcast says that the sending server is on two block lists, Spamhaus and Cloudmark.</source>
        <translation>Selon Comcast, le serveur d’envoi est sur deux listes de blocage, Spamhaus et Cloudmark.</translation>
    </message>
    <message>
        <source>Comcast says that the sending server has a bad mark at Return Path.</source>
        <translation>Selon Comcast, le serveur d’envoi a une mauvaise note chez Return Path.</translation>
    </message>
    <message>
        <source>Comcast says that the sending server is on several block lists.</source>
        <translation>Selon Comcast, le serveur d’envoi est sur plusieurs listes de blocage.</translation>
    </message>
    <message>
        <source>Comcast says that the sending server sends more than it accepts.</source>
        <translation>Selon Comcast, le serveur d’envoi envoie plus qu’il n’est accepté.</translation>
    </message>
    <message>
        <source>Comcast says that the content looks like fraud.</source>
        <translation>Selon Comcast, le contenu ressemble à une escroquerie.</translation>
    </message>
    <message>
        <source>Comcast says that the sending server opened too many connections at once.</source>
        <translation>Selon Comcast, le serveur d’envoi a ouvert trop de connexions à la fois.</translation>
    </message>
    <message>
        <source>Comcast says that the sending server has no proper name of its own.</source>
        <translation>Selon Comcast, le serveur d’envoi n’a pas de nom en règle.</translation>
    </message>
    <message>
        <source>Spectrum reports a problem with mail that comes into its network.</source>
        <translation>Spectrum signale un problème avec du courrier qui entre dans son réseau.</translation>
    </message>
    <message>
        <source>Spectrum reports a problem with mail that one of its own customers sends.</source>
        <translation>Spectrum signale un problème avec du courrier qu’envoie l’un de ses clients.</translation>
    </message>
    <message>
        <source>Spectrum has blocked the sending address because of suspicious activity.</source>
        <translation>Spectrum a bloqué l’adresse d’envoi à cause d’une activité suspecte.</translation>
    </message>
    <message>
        <source>Spectrum has blocked this account from sending because of suspicious activity. Change all its passwords.</source>
        <translation>Spectrum a bloqué l’envoi depuis ce compte à cause d’une activité suspecte. Changez tous ses mots de passe.</translation>
    </message>
    <message>
        <source>Spectrum has limited this account because of suspicious activity.</source>
        <translation>Spectrum a limité ce compte à cause d’une activité suspecte.</translation>
    </message>
    <message>
        <source>Spectrum asks to try again later.</source>
        <translation>Spectrum demande de réessayer plus tard.</translation>
    </message>
    <message>
        <source>Spectrum says that the sending server has no proper name of its own.</source>
        <translation>Selon Spectrum, le serveur d’envoi n’a pas de nom en règle.</translation>
    </message>
    <message>
        <source>Spectrum says that its rules for this domain do not allow the message.</source>
        <translation>Selon Spectrum, ses règles pour ce domaine n’autorisent pas le message.</translation>
    </message>
    <message>
        <source>Spectrum says that the sending server is on the Cloudmark block list.</source>
        <translation>Selon Spectrum, le serveur d’envoi est sur la liste de blocage de Cloudmark.</translation>
    </message>
    <message>
        <source>Spectrum says that the sending server is on the Spamhaus block list.</source>
        <translation>Selon Spectrum, le serveur d’envoi est sur la liste de blocage de Spamhaus.</translation>
    </message>
    <message>
        <source>Spectrum takes no mail over this kind of connection.</source>
        <translation>Spectrum n’accepte pas de courrier par ce genre de connexion.</translation>
    </message>
    <message>
        <source>Spectrum says that the sending server opened too many connections.</source>
        <translation>Selon Spectrum, le serveur d’envoi a ouvert trop de connexions.</translation>
    </message>
    <message>
        <source>Spectrum says that too many messages or recipients, or too much spam, came from the sender.</source>
        <translation>Selon Spectrum, l’expéditeur a envoyé trop de messages, écrit à trop de destinataires ou envoyé trop de courrier indésirable.</translation>
    </message>
    <message>
        <source>Spectrum says that the sender&apos;s address is not the one that signed in.</source>
        <translation>Selon Spectrum, l’adresse de l’expéditeur n’est pas celle qui s’est connectée.</translation>
    </message>
    <message>
        <source>Spectrum says that the message is over 20 MB.</source>
        <translation>Selon Spectrum, le message dépasse 20 Mo.</translation>
    </message>
    <message>
        <source>Spectrum says that too many messages, recipients or wrong addresses came from the sender.</source>
        <translation>Selon Spectrum, l’expéditeur a envoyé trop de messages, ou écrit à trop de destinataires ou d’adresses fausses.</translation>
    </message>
    <message>
        <source>Cox has blocked the sending server for behaving like a source of spam.</source>
        <translation>Cox a bloqué le serveur d’envoi parce qu’il se comporte comme une source de courrier indésirable.</translation>
    </message>
    <message>
        <source>Cox says that the sending server has no proper name of its own.</source>
        <translation>Selon Cox, le serveur d’envoi n’a pas de nom en règle.</translation>
    </message>
    <message>
        <source>Cox says that nothing proves who sent the message.</source>
        <translation>Selon Cox, rien ne prouve qui a envoyé le message.</translation>
    </message>
    <message>
        <source>Cox could not check the sender&apos;s address.</source>
        <translation>Cox n’a pas pu vérifier l’adresse de l’expéditeur.</translation>
    </message>
    <message>
        <source>Cox says that the sending server opened more than ten connections at once.</source>
        <translation>Selon Cox, le serveur d’envoi a ouvert plus de dix connexions à la fois.</translation>
    </message>
    <message>
        <source>Cox says that this account has sent more than it may.</source>
        <translation>Selon Cox, ce compte a envoyé plus qu’il n’y a droit.</translation>
    </message>
    <message>
        <source>Cox has blocked the sending server for up to 24 hours.</source>
        <translation>Cox a bloqué le serveur d’envoi pour 24 heures au plus.</translation>
    </message>
    <message>
        <source>Cox has limited this account because of suspicious activity.</source>
        <translation>Cox a limité ce compte à cause d’une activité suspecte.</translation>
    </message>
    <message>
        <source>Cox has blocked this account because of suspicious activity.</source>
        <translation>Cox a bloqué ce compte à cause d’une activité suspecte.</translation>
    </message>
    <message>
        <source>Cox says that the sending server is on one or more public block lists.</source>
        <translation>Selon Cox, le serveur d’envoi est sur une ou plusieurs listes de blocage publiques.</translation>
    </message>
    <message>
        <source>A number as web sites use it: the mail service&apos;s web part did not understand what was asked of it. It is no mail code, and it says nothing about the recipient.</source>
        <extracomment>What a standard code of mail servers means, in one or two sentences for people without technical knowledge. SPF, DKIM, DMARC and ARC are names of techniques and stay as they are.</extracomment>
        <translation>Un numéro comme en utilisent les sites web&#xa0;: la partie web du service de messagerie n’a pas compris ce qui lui était demandé. Ce n’est pas un code de messagerie, et il ne dit rien du destinataire.</translation>
    </message>
    <message>
        <source>A number as web sites use it: the mail service wants a sign-in first. Sign in to your mailbox again.</source>
        <translation>Un numéro comme en utilisent les sites web&#xa0;: le service de messagerie demande d’abord une connexion. Connectez-vous à nouveau à votre boîte.</translation>
    </message>
    <message>
        <source>A number as web sites use it: the mail service understood, but does not allow it for this account.</source>
        <translation>Un numéro comme en utilisent les sites web&#xa0;: le service de messagerie a compris, mais ne l’autorise pas pour ce compte.</translation>
    </message>
    <message>
        <source>A number as web sites use it: what was looked for is not there. For mail it usually means that the address or the page behind a link does not exist.</source>
        <translation>Un numéro comme en utilisent les sites web&#xa0;: ce qui était cherché n’est pas là. Pour un message, cela veut dire en général que l’adresse, ou la page derrière un lien, n’existe pas.</translation>
    </message>
    <message>
        <source>The other server is closing the connection. It is busy or under repair; the message will be tried again.</source>
        <translation>L’autre serveur ferme la connexion. Il est très occupé ou en maintenance&#x202f;; l’envoi sera retenté.</translation>
    </message>
    <message>
        <source>The mailbox cannot be reached at the moment. It may be busy, or new senders are made to wait for a while.</source>
        <translation>La boîte est injoignable pour l’instant. Elle est peut-être occupée, ou les nouveaux expéditeurs doivent attendre un peu.</translation>
    </message>
    <message>
        <source>The other server has trouble of its own at the moment. The message will be tried again.</source>
        <translation>L’autre serveur a lui-même des difficultés pour l’instant. L’envoi sera retenté.</translation>
    </message>
    <message>
        <source>The other server has no room at the moment, or there were too many recipients at once.</source>
        <translation>L’autre serveur n’a pas de place pour l’instant, ou il y avait trop de destinataires d’un coup.</translation>
    </message>
    <message>
        <source>Signing in or encrypting does not work at the moment.</source>
        <translation>La connexion ou le chiffrement ne fonctionne pas pour l’instant.</translation>
    </message>
    <message>
        <source>The other server cannot do what was asked at the moment.</source>
        <translation>L’autre serveur ne peut pas faire ce qui lui est demandé pour l’instant.</translation>
    </message>
    <message>
        <source>The other server did not understand a command. This is a fault between the two mail systems.</source>
        <translation>L’autre serveur n’a pas compris une commande. C’est une erreur entre les deux systèmes de messagerie.</translation>
    </message>
    <message>
        <source>Something in a command or in an address is not written as it must be.</source>
        <translation>Quelque chose dans une commande ou dans une adresse n’est pas écrit comme il le faut.</translation>
    </message>
    <message>
        <source>The other server does not know this command. This is a fault between the two mail systems.</source>
        <translation>L’autre serveur ne connaît pas cette commande. C’est une erreur entre les deux systèmes de messagerie.</translation>
    </message>
    <message>
        <source>Commands came in the wrong order. Often the mail program did not sign in before sending.</source>
        <translation>Des commandes sont arrivées dans le mauvais ordre. Souvent, le logiciel de messagerie ne s’est pas connecté avant d’envoyer.</translation>
    </message>
    <message>
        <source>The other server does not know this form of a command.</source>
        <translation>L’autre serveur ne connaît pas cette forme d’une commande.</translation>
    </message>
    <message>
        <source>This computer takes no mail at all.</source>
        <translation>Cet ordinateur n’accepte aucun courrier.</translation>
    </message>
    <message>
        <source>The server wants a sign-in, or an encrypted connection, first.</source>
        <translation>Le serveur demande d’abord une connexion avec mot de passe, ou une liaison chiffrée.</translation>
    </message>
    <message>
        <source>Another way of signing in is needed: an app password, or the web browser.</source>
        <translation>Il faut une autre façon de se connecter&#xa0;: un mot de passe d’application, ou le navigateur web.</translation>
    </message>
    <message>
        <source>The user name or the password was not accepted.</source>
        <translation>Le nom d’utilisateur ou le mot de passe n’a pas été accepté.</translation>
    </message>
    <message>
        <source>The other server refused for good: either the mailbox does not exist, or a rule stands against the message. The words beside the number tell which.</source>
        <translation>L’autre serveur a refusé définitivement&#xa0;: soit la boîte n’existe pas, soit une règle s’oppose au message. Les mots à côté du numéro disent lequel des deux.</translation>
    </message>
    <message>
        <source>The recipient is not at this server. The notice may name another address.</source>
        <translation>Le destinataire n’est pas sur ce serveur. L’avis donne peut-être une autre adresse.</translation>
    </message>
    <message>
        <source>No room: the mailbox is full, or the message is too large.</source>
        <translation>Pas de place&#xa0;: la boîte est pleine, ou le message est trop volumineux.</translation>
    </message>
    <message>
        <source>The address is not allowed or not written as it must be.</source>
        <translation>L’adresse n’est pas autorisée ou n’est pas écrite comme il le faut.</translation>
    </message>
    <message>
        <source>The other server refused for good without saying more by the number. The words beside it tell why.</source>
        <translation>L’autre serveur a refusé définitivement sans en dire plus par le numéro. Les mots à côté disent pourquoi.</translation>
    </message>
    <message>
        <source>The other server does not know something that was said along with the sender&apos;s or the recipient&apos;s address.</source>
        <translation>L’autre serveur ne connaît pas un élément indiqué avec l’adresse de l’expéditeur ou du destinataire.</translation>
    </message>
    <message>
        <source>The part of the address after the @ takes no mail.</source>
        <translation>La partie de l’adresse après le @ n’accepte pas de courrier.</translation>
    </message>
    <message>
        <source>Nothing more is said than that it failed, or worked.</source>
        <translation>Il est seulement dit que cela a échoué, ou réussi.</translation>
    </message>
    <message>
        <source>Something is wrong with one of the addresses.</source>
        <translation>Quelque chose ne va pas avec l’une des adresses.</translation>
    </message>
    <message>
        <source>There is no mailbox of this name, that is, the part before the @.</source>
        <translation>Il n’existe pas de boîte de ce nom (la partie avant le @).</translation>
    </message>
    <message>
        <source>The part after the @ does not exist or takes no mail.</source>
        <translation>La partie après le @ n’existe pas ou n’accepte pas de courrier.</translation>
    </message>
    <message>
        <source>The recipient&apos;s address is not written as an address must be.</source>
        <translation>L’adresse du destinataire n’est pas écrite comme doit l’être une adresse.</translation>
    </message>
    <message>
        <source>The address fits more than one mailbox.</source>
        <translation>L’adresse correspond à plus d’une boîte.</translation>
    </message>
    <message>
        <source>The recipient&apos;s address is right.</source>
        <translation>L’adresse du destinataire est juste.</translation>
    </message>
    <message>
        <source>The recipient has moved and left no new address.</source>
        <translation>Le destinataire est parti sans laisser de nouvelle adresse.</translation>
    </message>
    <message>
        <source>The sender&apos;s address is not written as an address must be.</source>
        <translation>L’adresse de l’expéditeur n’est pas écrite comme doit l’être une adresse.</translation>
    </message>
    <message>
        <source>The part of the sender&apos;s address after the @ does not exist, so that no answer could come back.</source>
        <translation>La partie de l’adresse de l’expéditeur après le @ n’existe pas, si bien qu’aucune réponse ne pourrait revenir.</translation>
    </message>
    <message>
        <source>The message was passed on to a system that cannot report what becomes of it.</source>
        <translation>Le message a été transmis à un système qui ne peut pas dire ce qu’il devient.</translation>
    </message>
    <message>
        <source>The part after the @ says of itself that it never takes mail.</source>
        <translation>La partie après le @ dit elle-même qu’elle n’accepte jamais de courrier.</translation>
    </message>
    <message>
        <source>The mailbox exists, but something about it went wrong.</source>
        <translation>La boîte existe, mais quelque chose s’y est mal passé.</translation>
    </message>
    <message>
        <source>The mailbox is switched off or takes no mail.</source>
        <translation>La boîte est désactivée ou n’accepte pas de courrier.</translation>
    </message>
    <message>
        <source>The mailbox is full.</source>
        <translation>La boîte est pleine.</translation>
    </message>
    <message>
        <source>The message is longer than this mailbox accepts.</source>
        <translation>Le message est plus long que ce que cette boîte accepte.</translation>
    </message>
    <message>
        <source>The members of the mailing list could not be found out.</source>
        <translation>Les membres de la liste de diffusion n’ont pas pu être déterminés.</translation>
    </message>
    <message>
        <source>Something is wrong with the receiving mail system.</source>
        <translation>Quelque chose ne va pas avec le système de messagerie destinataire.</translation>
    </message>
    <message>
        <source>The receiving mail system has no storage left.</source>
        <translation>Le système de messagerie destinataire n’a plus d’espace de stockage.</translation>
    </message>
    <message>
        <source>The receiving mail system takes no mail at the moment.</source>
        <translation>Le système de messagerie destinataire n’accepte pas de courrier pour l’instant.</translation>
    </message>
    <message>
        <source>The receiving mail system lacks something that the message needs.</source>
        <translation>Il manque au système de messagerie destinataire quelque chose dont le message a besoin.</translation>
    </message>
    <message>
        <source>The message is too large for the receiving mail system.</source>
        <translation>Le message est trop volumineux pour le système de messagerie destinataire.</translation>
    </message>
    <message>
        <source>The receiving mail system is set up wrongly.</source>
        <translation>Le système de messagerie destinataire est mal réglé.</translation>
    </message>
    <message>
        <source>The message was taken, but with another priority.</source>
        <translation>Le message a été accepté, mais avec une autre priorité.</translation>
    </message>
    <message>
        <source>Something is wrong on the way between the mail systems.</source>
        <translation>Quelque chose ne va pas sur le chemin entre les systèmes de messagerie.</translation>
    </message>
    <message>
        <source>The receiving computer did not answer.</source>
        <translation>L’ordinateur destinataire n’a pas répondu.</translation>
    </message>
    <message>
        <source>The connection was made and then broke.</source>
        <translation>La connexion a été établie, puis s’est interrompue.</translation>
    </message>
    <message>
        <source>The directory in which mail systems look each other up failed.</source>
        <translation>L’annuaire où les systèmes de messagerie se cherchent les uns les autres a eu une défaillance.</translation>
    </message>
    <message>
        <source>No way to the recipient&apos;s mail system was found.</source>
        <translation>Aucun chemin vers le système de messagerie du destinataire n’a été trouvé.</translation>
    </message>
    <message>
        <source>The mail system has more to do than it can.</source>
        <translation>Le système de messagerie a plus à faire qu’il ne peut.</translation>
    </message>
    <message>
        <source>The message was going round in a circle.</source>
        <translation>Le message tournait en rond.</translation>
    </message>
    <message>
        <source>The message could not be delivered in time and was given up.</source>
        <translation>Le message n’a pas pu être remis à temps et a été abandonné.</translation>
    </message>
    <message>
        <source>The two mail systems did not understand each other.</source>
        <translation>Les deux systèmes de messagerie ne se sont pas compris.</translation>
    </message>
    <message>
        <source>A command was wrong or came at the wrong time.</source>
        <translation>Une commande était fausse ou est venue au mauvais moment.</translation>
    </message>
    <message>
        <source>A command was not written as it must be.</source>
        <translation>Une commande n’était pas écrite comme il le faut.</translation>
    </message>
    <message>
        <source>The message has too many recipients.</source>
        <translation>Le message a trop de destinataires.</translation>
    </message>
    <message>
        <source>Something that was said along with a command was wrong.</source>
        <translation>Un élément indiqué avec une commande était faux.</translation>
    </message>
    <message>
        <source>The two mail systems speak different versions.</source>
        <translation>Les deux systèmes de messagerie utilisent des versions différentes.</translation>
    </message>
    <message>
        <source>What was sent for signing in was too long.</source>
        <translation>Ce qui a été envoyé pour se connecter était trop long.</translation>
    </message>
    <message>
        <source>Something in the content of the message caused the failure.</source>
        <translation>Quelque chose dans le contenu du message a causé l’échec.</translation>
    </message>
    <message>
        <source>The recipient&apos;s mail system does not take this kind of content.</source>
        <translation>Le système de messagerie du destinataire n’accepte pas ce genre de contenu.</translation>
    </message>
    <message>
        <source>The message would have to be converted, and that is not allowed.</source>
        <translation>Le message devrait être converti, et ce n’est pas autorisé.</translation>
    </message>
    <message>
        <source>The message would have to be converted, and that is not possible.</source>
        <translation>Le message devrait être converti, et ce n’est pas possible.</translation>
    </message>
    <message>
        <source>The message was delivered, but lost something when it was converted.</source>
        <translation>Le message a été remis, mais a perdu quelque chose lors de sa conversion.</translation>
    </message>
    <message>
        <source>Converting the message failed.</source>
        <translation>La conversion du message a échoué.</translation>
    </message>
    <message>
        <source>The content of the message could not be fetched.</source>
        <translation>Le contenu du message n’a pas pu être récupéré.</translation>
    </message>
    <message>
        <source>The recipient&apos;s mail system does not take addresses with letters outside plain English.</source>
        <translation>Le système de messagerie du destinataire n’accepte pas d’adresses avec d’autres lettres que celles de l’anglais.</translation>
    </message>
    <message>
        <source>The answer needs letters that the other side cannot take.</source>
        <translation>La réponse demande des lettres que l’autre système ne peut pas accepter.</translation>
    </message>
    <message>
        <source>The recipient&apos;s mail system does not take header lines with letters outside plain English.</source>
        <translation>Le système de messagerie du destinataire n’accepte pas d’en-têtes avec d’autres lettres que celles de l’anglais.</translation>
    </message>
    <message>
        <source>A security rule stands against it.</source>
        <translation>Une règle de sécurité s’y oppose.</translation>
    </message>
    <message>
        <source>It was refused by a rule. The number alone does not tell which: a spam filter, a block list, or a missing permission.</source>
        <translation>Une règle l’a refusé. Le numéro seul ne dit pas laquelle&#xa0;: un filtre contre le courrier indésirable, une liste de blocage ou une autorisation qui manque.</translation>
    </message>
    <message>
        <source>The sender may not write to this mailing list.</source>
        <translation>L’expéditeur n’a pas le droit d’écrire à cette liste de diffusion.</translation>
    </message>
    <message>
        <source>The security of the message would have to be changed, and that is not possible.</source>
        <translation>La sécurité du message devrait être changée, et ce n’est pas possible.</translation>
    </message>
    <message>
        <source>A security feature that is needed is not there.</source>
        <translation>Une fonction de sécurité nécessaire n’y existe pas.</translation>
    </message>
    <message>
        <source>Encrypting or signing failed.</source>
        <translation>Le chiffrement ou la signature a échoué.</translation>
    </message>
    <message>
        <source>The kind of encryption is not known there.</source>
        <translation>Le type de chiffrement n’y est pas connu.</translation>
    </message>
    <message>
        <source>The message has been changed or damaged on the way.</source>
        <translation>Le message a été modifié ou endommagé en chemin.</translation>
    </message>
    <message>
        <source>The way of signing in is too weak; often an app password is needed.</source>
        <translation>La façon de se connecter est trop faible&#x202f;; souvent, il faut un mot de passe d’application.</translation>
    </message>
    <message>
        <source>An encrypted connection is needed.</source>
        <translation>Une connexion chiffrée est nécessaire.</translation>
    </message>
    <message>
        <source>This way of signing in needs an encrypted connection.</source>
        <translation>Cette façon de se connecter demande une liaison chiffrée.</translation>
    </message>
    <message>
        <source>The password must be set anew.</source>
        <translation>Le mot de passe doit être redéfini.</translation>
    </message>
    <message>
        <source>The account is switched off.</source>
        <translation>Le compte est désactivé.</translation>
    </message>
    <message>
        <source>The two mail systems would first have to trust each other.</source>
        <translation>Les deux systèmes de messagerie devraient d’abord se faire confiance.</translation>
    </message>
    <message>
        <source>The priority of the message is too low.</source>
        <translation>La priorité du message est trop basse.</translation>
    </message>
    <message>
        <source>The message is too large for its priority.</source>
        <translation>Le message est trop volumineux pour sa priorité.</translation>
    </message>
    <message>
        <source>The mailbox belongs to somebody else now.</source>
        <translation>La boîte appartient maintenant à quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>The part after the @ belongs to somebody else now.</source>
        <translation>La partie après le @ appartient maintenant à quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>It could not be found out whether the mailbox has changed hands.</source>
        <translation>Il n’a pas été possible de savoir si la boîte a changé de titulaire.</translation>
    </message>
    <message>
        <source>The message carries no valid signature of a domain (DKIM).</source>
        <translation>Le message ne porte aucune signature valable d’un domaine (DKIM).</translation>
    </message>
    <message>
        <source>The message carries no signature that is accepted there (DKIM).</source>
        <translation>Le message ne porte aucune signature qui y soit acceptée (DKIM).</translation>
    </message>
    <message>
        <source>The message carries no signature of the domain that it shows as its sender (DKIM).</source>
        <translation>Le message ne porte aucune signature du domaine qu’il affiche comme expéditeur (DKIM).</translation>
    </message>
    <message>
        <source>The message came from a server that the sender&apos;s domain does not list (SPF). The sender may have been forged.</source>
        <translation>Le message venait d’un serveur que le domaine de l’expéditeur ne cite pas (SPF). L’expéditeur a pu être usurpé.</translation>
    </message>
    <message>
        <source>The list of servers of the sender&apos;s domain could not be read (SPF).</source>
        <translation>La liste des serveurs du domaine de l’expéditeur n’a pas pu être lue (SPF).</translation>
    </message>
    <message>
        <source>The sending server has no proper name of its own, as is usual for home connections.</source>
        <translation>Le serveur d’envoi n’a pas de nom en règle, comme c’est l’usage pour les connexions de particuliers.</translation>
    </message>
    <message>
        <source>Several checks could not prove who sent the message. The sender may have been forged.</source>
        <translation>Plusieurs vérifications n’ont pas pu prouver qui a envoyé le message. L’expéditeur a pu être usurpé.</translation>
    </message>
    <message>
        <source>The sender&apos;s domain says of itself that it takes no mail.</source>
        <translation>Le domaine de l’expéditeur dit lui-même qu’il n’accepte pas de courrier.</translation>
    </message>
    <message>
        <source>Too much mail at once.</source>
        <translation>Trop de courrier d’un coup.</translation>
    </message>
    <message>
        <source>The chain of proofs that a forwarder adds is broken (ARC).</source>
        <translation>La chaîne de preuves qu’ajoute un service de transfert est rompue (ARC).</translation>
    </message>
    <message>
        <source>The message asks for encryption on its whole way, and the next server does not offer it.</source>
        <translation>Le message demande le chiffrement sur tout son chemin, et le serveur suivant ne le propose pas.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>%1: copied to %2 and marked as deleted</source>
        <extracomment>%1 = a message&apos;s place, %2 = a folder. The server can only copy.</extracomment>
        <translation>%1&#xa0;: copié vers %2 et marqué comme supprimé</translation>
    </message>
    <message>
        <source>%1: was not there any more</source>
        <extracomment>%1 = a message&apos;s place</extracomment>
        <translation>%1&#xa0;: n’était plus là</translation>
    </message>
    <message>
        <source>%1: is another message now, not touched</source>
        <extracomment>%1 = a message&apos;s place</extracomment>
        <translation>%1&#xa0;: c’est maintenant un autre message, laissé tel quel</translation>
    </message>
    <message>
        <source>%1: not moved</source>
        <extracomment>%1 = a message&apos;s place</extracomment>
        <translation>%1&#xa0;: non déplacé</translation>
    </message>
    <message>
        <source>%1 would go to %2, %3 notices would stay. Nothing was moved.</source>
        <extracomment>%1 = number of messages that would be moved, %2 = folder, %3 = number of notices that would stay</extracomment>
        <translation>%1 iraient vers %2, %3 avis resteraient. Rien n’a été déplacé.</translation>
    </message>
    <message>
        <source>There is nothing to move.</source>
        <translation>Il n’y a rien à déplacer.</translation>
    </message>
    <message>
        <source>There is no sweep to bring back.</source>
        <translation>Il n’y a aucun nettoyage à annuler.</translation>
    </message>
    <message>
        <source>
This is the sample mailbox. There is no display here: start the program on a desktop to see its window, or run it with --help for the commands.</source>
        <translation>
Ceci est la boîte d’exemple. Il n’y a pas d’écran ici&#xa0;: lancez le programme sur un bureau pour voir sa fenêtre, ou avec --help pour connaître les commandes.</translation>
    </message>
    <message>
        <source>%1: deleted for good</source>
        <extracomment>%1 = a message&apos;s place</extracomment>
        <translation>%1&#xa0;: supprimé définitivement</translation>
    </message>
    <message>
        <source>%1: not known yet; the next sweep or undo looks first</source>
        <extracomment>%1 = a message&apos;s place. The connection broke while the server was at it.</extracomment>
        <translation>%1&#xa0;: pas encore connu&#x202f;; le prochain nettoyage ou la prochaine annulation vérifiera d’abord</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) had been copied before and were left alone</source>
        <extracomment>%n = messages that an earlier sweep copied to Trash; the server cannot remove them from their old folder</extracomment>
        <translation>
            <numerusform>%Ln message avait déjà été copié et a été laissé tel quel</numerusform>
            <numerusform>%Ln messages avaient déjà été copiés et ont été laissés tels quels</numerusform>
        </translation>
    </message>
    <message>
        <source>This mailbox has no Trash: the folder %1 would be made.</source>
        <extracomment>%1 = the name of a mail folder</extracomment>
        <translation>Cette boîte n’a pas de corbeille&#xa0;: le dossier %1 serait créé.</translation>
    </message>
    <message>
        <source>This mailbox has no Trash: the folder %1 is made.</source>
        <translation>Cette boîte n’a pas de corbeille&#xa0;: le dossier %1 est créé.</translation>
    </message>
</context>
<context>
    <name>ContactsDialog</name>
    <message>
        <source>Please beware of odd mail in my name</source>
        <translation>Méfiez-vous des messages étranges en mon nom</translation>
    </message>
    <message>
        <source>Hello,

somebody else had access to my mail account and sent messages through it. If you got an odd message from me lately, please do not open its links or attachments, and delete it.

I have secured the account. Sorry for the trouble.
</source>
        <extracomment>The whole text of a message to friends and relatives</extracomment>
        <translation>Bonjour,

quelqu’un d’autre a eu accès à mon compte de messagerie et s’en est servi pour envoyer des messages. Si vous avez reçu dernièrement un message étrange de ma part, n’ouvrez pas ses liens ni ses pièces jointes et supprimez-le, s’il vous plaît.

J’ai sécurisé le compte. Veuillez m’excuser pour ce désagrément.
</translation>
    </message>
    <message>
        <source>Hello,

somebody is sending messages with my address as the sender. They do not come from me and my account is not involved. If you get an odd message in my name, please do not open its links or attachments, and delete it.

If in doubt, call me.
</source>
        <extracomment>The whole text of a message to friends and relatives</extracomment>
        <translation>Bonjour,

quelqu’un envoie des messages avec mon adresse comme expéditeur. Ils ne viennent pas de moi et mon compte n’est pas en cause. Si vous recevez un message étrange en mon nom, n’ouvrez pas ses liens ni ses pièces jointes et supprimez-le, s’il vous plaît.

En cas de doute, appelez-moi.
</translation>
    </message>
</context>
<context>
    <name>Decision</name>
    <message>
        <source>Your memory: did you send a message that could be this one?</source>
        <translation>Vos souvenirs&#xa0;: avez-vous envoyé un message qui pourrait être celui-ci&#x202f;?</translation>
    </message>
    <message>
        <source>Your memory: did you write to %1 about “%2”?</source>
        <extracomment>%1 is an e-mail address, %2 the subject of a message</extracomment>
        <translation>Vos souvenirs&#xa0;: avez-vous écrit à %1 au sujet de «&#xa0;%2&#xa0;»&#x202f;?</translation>
    </message>
    <message>
        <source>Your memory: did you write to %1 on %2?</source>
        <extracomment>%1 is an e-mail address, %2 a day (&quot;3 November&quot;)</extracomment>
        <translation>Vos souvenirs&#xa0;: avez-vous écrit à %1 le %2&#x202f;?</translation>
    </message>
    <message>
        <source>Your memory: did you write to %1?</source>
        <extracomment>%1 is an e-mail address</extracomment>
        <translation>Vos souvenirs&#xa0;: avez-vous écrit à %1&#x202f;?</translation>
    </message>
    <message>
        <source>Your sent mail: it is not among what this mailbox keeps. Look also on the telephone or the other computer from which you write.</source>
        <translation>Vos messages envoyés&#xa0;: celui-ci n’est pas parmi ceux que garde cette boîte. Regardez aussi sur le téléphone ou l’autre ordinateur d’où vous écrivez.</translation>
    </message>
    <message>
        <source>The message itself: the notice returns too little of it to show which way it took.</source>
        <translation>Le message lui-même&#xa0;: l’avis en contient trop peu pour montrer quel chemin il a suivi.</translation>
    </message>
    <message>
        <source>The records of your domain: looking them up, where you allow it in the settings, can show whether the sending computer was entitled to use your address.</source>
        <translation>Les enregistrements de votre domaine&#xa0;: les consulter, si vous l’autorisez dans les réglages, peut montrer si l’ordinateur d’envoi avait le droit d’utiliser votre adresse.</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Stopped, as you asked.</source>
        <translation>Arrêté, comme vous l’avez demandé.</translation>
    </message>
    <message>
        <source>Start again whenever you like. Nothing is lost.</source>
        <translation>Recommencez quand vous voulez. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>This computer has no connection to the internet.</source>
        <translation>Cet ordinateur n’est pas connecté à Internet.</translation>
    </message>
    <message>
        <source>Check the network, then try again. What was found before is still here.</source>
        <translation>Vérifiez le réseau, puis réessayez. Ce qui a été trouvé est toujours là.</translation>
    </message>
    <message>
        <source>There is no mail server named %1.</source>
        <extracomment>%1 is a server&apos;s name, such as imap.example.org</extracomment>
        <translation>Il n’existe pas de serveur de messagerie nommé %1.</translation>
    </message>
    <message>
        <source>There is no mail server of that name.</source>
        <translation>Il n’existe pas de serveur de messagerie de ce nom.</translation>
    </message>
    <message>
        <source>Check the spelling of the server&apos;s name, and that you are connected to the internet.</source>
        <translation>Vérifiez l’orthographe du nom du serveur et votre connexion à Internet.</translation>
    </message>
    <message>
        <source>%1 does not accept a connection for mail there.</source>
        <translation>%1 n’accepte pas de connexion pour le courrier à cet endroit.</translation>
    </message>
    <message>
        <source>The server does not accept a connection for mail there.</source>
        <translation>Le serveur n’accepte pas de connexion pour le courrier à cet endroit.</translation>
    </message>
    <message>
        <source>Check the port (993 at most providers), or try again in a few minutes.</source>
        <translation>Vérifiez le port (993 chez la plupart des fournisseurs), ou réessayez dans quelques minutes.</translation>
    </message>
    <message>
        <source>The connection to %1 broke off.</source>
        <translation>La connexion à %1 s’est interrompue.</translation>
    </message>
    <message>
        <source>The connection broke off.</source>
        <translation>La connexion s’est interrompue.</translation>
    </message>
    <message>
        <source>Try again. It goes on where it stopped; nothing is lost.</source>
        <translation>Réessayez. L’opération reprend là où il s’est arrêté&#x202f;; rien n’est perdu.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>Le serveur n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>Check the network, then try again in a few minutes.</source>
        <translation>Vérifiez le réseau, puis réessayez dans quelques minutes.</translation>
    </message>
    <message>
        <source>%1 offers no protected connection that this program could use.</source>
        <translation>%1 ne propose aucune connexion protégée que ce programme puisse utiliser.</translation>
    </message>
    <message>
        <source>The server offers no protected connection that this program could use.</source>
        <translation>Le serveur ne propose aucune connexion protégée que ce programme puisse utiliser.</translation>
    </message>
    <message>
        <source>Your password was not sent. Try port 993 with “Encrypted from the start (TLS)”, or ask your provider for the right settings.</source>
        <translation>Votre mot de passe n’a pas été envoyé. Essayez le port 993 avec «&#xa0;Chiffrée dès le début (TLS)&#xa0;», ou demandez les bons réglages à votre fournisseur.</translation>
    </message>
    <message>
        <source>%1 cannot prove that it is the server it claims to be.</source>
        <translation>%1 ne peut pas prouver qu’il est bien ce serveur.</translation>
    </message>
    <message>
        <source>The server cannot prove that it is the one it claims to be.</source>
        <translation>Le serveur ne peut pas prouver qu’il est bien celui qu’il dit être.</translation>
    </message>
    <message>
        <source>Your password was not sent. In a café or hotel, try another network. If the server is your own, you can look at its certificate and trust it for this account.</source>
        <translation>Votre mot de passe n’a pas été envoyé. Dans un café ou un hôtel, essayez un autre réseau. Si le serveur est le vôtre, vous pouvez regarder son certificat et lui faire confiance pour ce compte.</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired, or this computer&apos;s clock is wrong.</source>
        <translation>Le certificat de %1 a expiré, ou l’horloge de cet ordinateur est fausse.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has expired, or this computer&apos;s clock is wrong.</source>
        <translation>Le certificat du serveur a expiré, ou l’horloge de cet ordinateur est fausse.</translation>
    </message>
    <message>
        <source>Your password was not sent. Check the date on this computer; if it is right, tell your provider.</source>
        <translation>Votre mot de passe n’a pas été envoyé. Vérifiez la date de cet ordinateur&#x202f;; si elle est juste, prévenez votre fournisseur.</translation>
    </message>
    <message>
        <source>The server that answered is not %1: its certificate is for another name.</source>
        <translation>Le serveur qui a répondu n’est pas %1&#xa0;: son certificat porte un autre nom.</translation>
    </message>
    <message>
        <source>The server that answered is not the one you asked for: its certificate is for another name.</source>
        <translation>Le serveur qui a répondu n’est pas celui que vous demandiez&#xa0;: son certificat porte un autre nom.</translation>
    </message>
    <message>
        <source>Your password was not sent. Check the spelling of the server&apos;s name, or ask your provider for it.</source>
        <translation>Votre mot de passe n’a pas été envoyé. Vérifiez l’orthographe du nom du serveur, ou demandez-le à votre fournisseur.</translation>
    </message>
    <message>
        <source>%1 shows another certificate than the one you accepted.</source>
        <translation>%1 présente un autre certificat que celui que vous avez accepté.</translation>
    </message>
    <message>
        <source>The server shows another certificate than the one you accepted.</source>
        <translation>Le serveur présente un autre certificat que celui que vous avez accepté.</translation>
    </message>
    <message>
        <source>Your password was not sent. Ask whoever runs the server whether the certificate was renewed before you accept the new one.</source>
        <translation>Votre mot de passe n’a pas été envoyé. Demandez au gestionnaire du serveur si le certificat a été renouvelé avant d’accepter le nouveau.</translation>
    </message>
    <message>
        <source>The server did not accept this address and password.</source>
        <translation>Le serveur n’a pas accepté cette adresse avec ce mot de passe.</translation>
    </message>
    <message>
        <source>Type the password once more. Many providers want a separate app password here, not the one for their website.</source>
        <translation>Saisissez le mot de passe encore une fois. Beaucoup de fournisseurs veulent ici un mot de passe d’application, pas celui de leur site.</translation>
    </message>
    <message>
        <source>Your provider wants an app password here.</source>
        <translation>Votre fournisseur demande ici un mot de passe d’application.</translation>
    </message>
    <message>
        <source>Make one on your provider&apos;s website and type it in place of your usual password.</source>
        <translation>Créez-en un sur le site de votre fournisseur et saisissez-le à la place de votre mot de passe habituel.</translation>
    </message>
    <message>
        <source>%1 offers no way to sign in with a password.</source>
        <translation>%1 ne permet pas de se connecter avec un mot de passe.</translation>
    </message>
    <message>
        <source>The server offers no way to sign in with a password.</source>
        <translation>Le serveur ne permet pas de se connecter avec un mot de passe.</translation>
    </message>
    <message>
        <source>Your password was not sent. Ask your provider how mail programs sign in.</source>
        <translation>Votre mot de passe n’a pas été envoyé. Demandez à votre fournisseur comment se connectent les logiciels de messagerie.</translation>
    </message>
    <message>
        <source>%1 did not let this program in: the request was declined in the browser.</source>
        <extracomment>%1 is a provider&apos;s name, such as Google</extracomment>
        <translation>%1 n’a pas laissé entrer ce programme&#xa0;: la demande a été refusée dans le navigateur.</translation>
    </message>
    <message>
        <source>This program was not let in: the request was declined in the browser.</source>
        <translation>Ce programme n’a pas pu entrer&#xa0;: la demande a été refusée dans le navigateur.</translation>
    </message>
    <message>
        <source>If that was a slip, start again and agree in the browser. At work or school, an administrator may have to allow it first.</source>
        <translation>Si c’était par mégarde, recommencez et acceptez dans le navigateur. Au travail ou à l’école, un administrateur doit peut-être d’abord l’autoriser.</translation>
    </message>
    <message>
        <source>Signing in at %1 was not finished in the browser.</source>
        <extracomment>%1 is a provider&apos;s name, such as Google</extracomment>
        <translation>La connexion à %1 n’a pas été menée à bien dans le navigateur.</translation>
    </message>
    <message>
        <source>Signing in was not finished in the browser.</source>
        <translation>La connexion n’a pas été menée à bien dans le navigateur.</translation>
    </message>
    <message>
        <source>Start again, and stay with the browser&apos;s page until it tells you to come back here.</source>
        <translation>Recommencez, et restez sur la page du navigateur jusqu’à ce qu’elle vous dise de revenir ici.</translation>
    </message>
    <message>
        <source>%1 wants you to sign in again.</source>
        <extracomment>%1 is a provider&apos;s name, such as Google</extracomment>
        <translation>%1 vous demande de vous connecter à nouveau.</translation>
    </message>
    <message>
        <source>Your provider wants you to sign in again.</source>
        <translation>Votre fournisseur vous demande de vous connecter à nouveau.</translation>
    </message>
    <message>
        <source>Sign in through the browser once more. This happens after a change of password, after a long time, or when you withdrew this program&apos;s access.</source>
        <translation>Connectez-vous encore une fois avec le navigateur. Cela arrive après un changement de mot de passe, au bout d’une longue période, ou quand vous avez retiré l’accès à ce programme.</translation>
    </message>
    <message>
        <source>You signed in as %1, which is not the address you gave here.</source>
        <extracomment>%1 is an e-mail address</extracomment>
        <translation>La connexion s’est faite avec %1, qui n’est pas l’adresse que vous avez donnée ici.</translation>
    </message>
    <message>
        <source>You signed in with another address than the one you gave here.</source>
        <translation>La connexion s’est faite avec une autre adresse que celle que vous avez donnée ici.</translation>
    </message>
    <message>
        <source>Start again and choose the right account in the browser, or change the address here.</source>
        <translation>Recommencez et choisissez le bon compte dans le navigateur, ou changez l’adresse ici.</translation>
    </message>
    <message>
        <source>No web browser could be opened.</source>
        <translation>Aucun navigateur web n’a pu être ouvert.</translation>
    </message>
    <message>
        <source>Choose a standard browser in this computer&apos;s settings, then try again. An app password, where your provider offers one, works without a browser.</source>
        <translation>Choisissez un navigateur par défaut dans les réglages de cet ordinateur, puis réessayez. Un mot de passe d’application, si votre fournisseur en propose, fonctionne sans navigateur.</translation>
    </message>
    <message>
        <source>This copy of the program is not registered at %1, so it cannot sign in there through the browser.</source>
        <extracomment>%1 is a provider&apos;s name, such as Google</extracomment>
        <translation>Cet exemplaire du programme n’est pas enregistré auprès de %1 et ne peut donc pas s’y connecter avec le navigateur.</translation>
    </message>
    <message>
        <source>This copy of the program is not registered at your provider, so it cannot sign in there through the browser.</source>
        <translation>Cet exemplaire du programme n’est pas enregistré auprès de votre fournisseur et ne peut donc pas s’y connecter avec le navigateur.</translation>
    </message>
    <message>
        <source>Use an app password if your provider offers one, or give a client ID of your own in the settings.</source>
        <translation>Utilisez un mot de passe d’application si votre fournisseur en propose, ou indiquez votre propre identifiant client dans les réglages.</translation>
    </message>
    <message>
        <source>%1 does not accept this program&apos;s registration.</source>
        <extracomment>%1 is a provider&apos;s name, such as Google</extracomment>
        <translation>%1 n’accepte pas l’enregistrement de ce programme.</translation>
    </message>
    <message>
        <source>Your provider does not accept this program&apos;s registration.</source>
        <translation>Votre fournisseur n’accepte pas l’enregistrement de ce programme.</translation>
    </message>
    <message>
        <source>Check the client ID in the settings. At work or school, an administrator may have to allow this program.</source>
        <translation>Vérifiez l’identifiant client dans les réglages. Au travail ou à l’école, un administrateur doit peut-être autoriser ce programme.</translation>
    </message>
    <message>
        <source>The mail server is busy.</source>
        <translation>Le serveur de messagerie est très occupé.</translation>
    </message>
    <message>
        <source>Wait a few minutes, then try again.</source>
        <translation>Attendez quelques minutes, puis réessayez.</translation>
    </message>
    <message>
        <source>The mail server refused to do that.</source>
        <translation>Le serveur de messagerie a refusé de faire cela.</translation>
    </message>
    <message>
        <source>Try again. If it keeps refusing, show your provider the details below.</source>
        <translation>Réessayez. S’il refuse toujours, montrez les détails ci-dessous à votre fournisseur.</translation>
    </message>
    <message>
        <source>The mail server gave an answer that makes no sense.</source>
        <translation>Le serveur de messagerie a donné une réponse qui n’a pas de sens.</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again; if it happens again, show your provider the details below.</source>
        <translation>Rien n’a été changé. Réessayez&#x202f;; si cela se reproduit, montrez les détails ci-dessous à votre fournisseur.</translation>
    </message>
    <message>
        <source>The folder “%1” is not there any more.</source>
        <translation>Le dossier «&#xa0;%1&#xa0;» n’existe plus.</translation>
    </message>
    <message>
        <source>The folder is not there any more.</source>
        <translation>Le dossier n’existe plus.</translation>
    </message>
    <message>
        <source>Check the mailbox again: the list is then brought up to date.</source>
        <translation>Vérifiez à nouveau la boîte aux lettres&#xa0;: la liste sera alors mise à jour.</translation>
    </message>
    <message>
        <source>The folder “%1” may be read but not changed.</source>
        <translation>Le dossier «&#xa0;%1&#xa0;» peut être lu, mais pas modifié.</translation>
    </message>
    <message>
        <source>The folder may be read but not changed.</source>
        <translation>Le dossier peut être lu, mais pas modifié.</translation>
    </message>
    <message>
        <source>Nothing was moved. Ask whoever owns the folder.</source>
        <translation>Rien n’a été déplacé. Adressez-vous à la personne à qui appartient le dossier.</translation>
    </message>
    <message>
        <source>The mailbox was rebuilt since it was last checked.</source>
        <translation>La boîte aux lettres a été reconstruite depuis la dernière vérification.</translation>
    </message>
    <message>
        <source>Nothing was moved, to be safe. Check the mailbox again, then repeat the clean-up.</source>
        <translation>Par prudence, rien n’a été déplacé. Vérifiez à nouveau la boîte aux lettres, puis refaites le nettoyage.</translation>
    </message>
    <message>
        <source>Your mailbox is full, so the server could not move the messages.</source>
        <translation>Votre boîte est pleine, le serveur n’a donc pas pu déplacer les messages.</translation>
    </message>
    <message>
        <source>Empty the Trash in your mail program, then try again.</source>
        <translation>Videz la corbeille dans votre logiciel de messagerie, puis réessayez.</translation>
    </message>
    <message>
        <source>%1 was not found.</source>
        <extracomment>%1 is a file&apos;s or folder&apos;s name</extracomment>
        <translation>%1 est introuvable.</translation>
    </message>
    <message>
        <source>The file was not found.</source>
        <translation>Le fichier est introuvable.</translation>
    </message>
    <message>
        <source>Check the name, and that the disk it is on is connected.</source>
        <translation>Vérifiez le nom, et que le disque qui le contient est branché.</translation>
    </message>
    <message>
        <source>%1 could not be read.</source>
        <translation>%1 n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>Le fichier n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>Check that you are allowed to open it.</source>
        <translation>Vérifiez que vous avez le droit de l’ouvrir.</translation>
    </message>
    <message>
        <source>%1 is damaged or is another kind of file.</source>
        <translation>%1 est endommagé ou d’un autre type.</translation>
    </message>
    <message>
        <source>The file is damaged or is another kind of file.</source>
        <translation>Le fichier est endommagé ou d’un autre type.</translation>
    </message>
    <message>
        <source>Choose another file. This one was not changed.</source>
        <translation>Choisissez un autre fichier. Celui-ci n’a pas été modifié.</translation>
    </message>
    <message>
        <source>There is no room left on this computer&apos;s disk.</source>
        <translation>Il n’y a plus de place sur le disque de cet ordinateur.</translation>
    </message>
    <message>
        <source>Make room, then try again. Your mail on the server is untouched.</source>
        <translation>Faites de la place, puis réessayez. Votre courrier sur le serveur est intact.</translation>
    </message>
    <message>
        <source>What this program remembers was written by a newer version of it.</source>
        <translation>Ce que ce programme a mémorisé a été écrit par une version plus récente.</translation>
    </message>
    <message>
        <source>Install the newer version again, or start afresh: the old file is then put aside, not deleted.</source>
        <translation>Réinstallez la version plus récente, ou repartez de zéro&#xa0;: l’ancien fichier est alors mis de côté, pas supprimé.</translation>
    </message>
    <message>
        <source>The file in which this program remembers things is damaged.</source>
        <translation>Le fichier où ce programme garde ce qu’il a appris est endommagé.</translation>
    </message>
    <message>
        <source>Start afresh: the damaged file is put aside, not deleted, and your mail is read again. Your mailbox is untouched.</source>
        <translation>Repartez de zéro&#xa0;: le fichier endommagé est mis de côté, pas supprimé, et votre courrier est relu. Votre boîte aux lettres est intacte.</translation>
    </message>
    <message>
        <source>Another copy of this program is at work on the same mailbox.</source>
        <translation>Un autre exemplaire de ce programme travaille déjà sur la même boîte.</translation>
    </message>
    <message>
        <source>Wait until it is done, or close it, then try again.</source>
        <translation>Attendez qu’il ait fini, ou fermez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>The password for this account is not known any more.</source>
        <translation>Le mot de passe de ce compte n’est plus connu.</translation>
    </message>
    <message>
        <source>Type it again. This computer has no keychain running, so it is kept only until you close the program.</source>
        <translation>Saisissez-le à nouveau. Aucun trousseau ne fonctionne sur cet ordinateur, il n’est donc gardé que jusqu’à la fermeture du programme.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain is locked.</source>
        <translation>Le trousseau de cet ordinateur est verrouillé.</translation>
    </message>
    <message>
        <source>Unlock the keychain, then try again, or type the password again.</source>
        <translation>Déverrouillez le trousseau, puis réessayez, ou saisissez à nouveau le mot de passe.</translation>
    </message>
    <message>
        <source>“%1” cannot be right.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être correct.</translation>
    </message>
    <message>
        <source>Something that was typed cannot be right.</source>
        <translation>Une des saisies ne peut pas être correcte.</translation>
    </message>
    <message>
        <source>Check it for slips and type it again.</source>
        <translation>Vérifiez qu’il n’y a pas de faute de frappe et recommencez la saisie.</translation>
    </message>
    <message>
        <source>This kind of mailbox cannot do that.</source>
        <translation>Ce genre de boîte ne permet pas cela.</translation>
    </message>
    <message>
        <source>Saved mail in single files can be read here, but not cleared up. Add the account itself to do that.</source>
        <translation>Le courrier enregistré en fichiers séparés peut être lu ici, mais pas nettoyé. Pour cela, ajoutez le compte lui-même.</translation>
    </message>
    <message>
        <source>Something went wrong inside this program.</source>
        <translation>Quelque chose s’est mal passé dans ce programme.</translation>
    </message>
    <message>
        <source>Your mail is untouched. Try again; if it happens again, please report it with the details below.</source>
        <translation>Votre courrier est intact. Réessayez&#x202f;; si cela se reproduit, merci de le signaler avec les détails ci-dessous.</translation>
    </message>
    <message>
        <source>This mail server cannot delete single messages for good.</source>
        <translation>Ce serveur de messagerie ne peut pas supprimer définitivement des messages un à un.</translation>
    </message>
    <message>
        <source>Nothing was deleted. Move them to Trash instead, and empty the Trash in your mail program.</source>
        <translation>Rien n’a été supprimé. Mettez-les plutôt à la corbeille, et videz-la dans votre logiciel de messagerie.</translation>
    </message>
</context>
<context>
    <name>EvidenceLines</name>
    <message>
        <source>Strong sign</source>
        <extracomment>How much a piece of evidence weighs</extracomment>
        <translation>Indice fort</translation>
    </message>
    <message>
        <source>Weak sign</source>
        <translation>Indice faible</translation>
    </message>
    <message>
        <source>Fair sign</source>
        <extracomment>How much a piece of evidence weighs</extracomment>
        <translation>Indice net</translation>
    </message>
</context>
<context>
    <name>EvidenceText</name>
    <message>
        <source>The message lies in your Sent folder, and it went to this recipient.</source>
        <extracomment>Facts that tell whether the person wrote a returned message. First a plain sentence for somebody without technical knowledge, then a short technical line with the facts as blanks.</extracomment>
        <translation>Le message se trouve dans votre dossier des messages envoyés, et il était adressé à ce destinataire.</translation>
    </message>
    <message>
        <source>Same Message-ID as your mail of %1 to %2</source>
        <extracomment>%1 is a date, %2 an e-mail address.</extracomment>
        <translation>Même Message-ID que votre message du %1 à %2</translation>
    </message>
    <message>
        <source>The message lies in your Sent folder. Somebody passed it on to the address that failed.</source>
        <translation>Le message se trouve dans votre dossier des messages envoyés. Quelqu’un l’a transféré à l’adresse qui pose problème.</translation>
    </message>
    <message>
        <source>It carries the number of a message of yours, but it did not come from your mail provider.</source>
        <translation>Il porte le numéro d’un de vos messages, mais il ne venait pas de votre fournisseur de messagerie.</translation>
    </message>
    <message>
        <source>Message-ID of your mail of %1 to %2, handed over by a stranger</source>
        <extracomment>%1 is a date, %2 an e-mail address.</extracomment>
        <translation>Message-ID de votre message du %1 à %2, remis par un inconnu</translation>
    </message>
    <message>
        <source>Your Sent folder holds a message with this subject to this person, from that time.</source>
        <translation>Votre dossier des messages envoyés contient un message de cette époque, avec cet objet et pour cette personne.</translation>
    </message>
    <message>
        <source>Your mail of %1 to %2</source>
        <extracomment>%1 is a date, %2 an e-mail address.</extracomment>
        <translation>Votre message du %1 à %2</translation>
    </message>
    <message>
        <source>You wrote to this address shortly before.</source>
        <translation>Vous aviez écrit à cette adresse peu avant.</translation>
    </message>
    <message>
        <source>You sent a message with this subject to others at that time.</source>
        <translation>Vous avez envoyé à ce moment-là un message avec cet objet à d’autres personnes.</translation>
    </message>
    <message>
        <source>Subject in Sent: %1</source>
        <extracomment>%1 is the subject of a message.</extracomment>
        <translation>Objet dans les messages envoyés&#xa0;: %1</translation>
    </message>
    <message>
        <source>It answers a message that lies in your mailbox.</source>
        <translation>Il répond à un message qui se trouve dans votre boîte.</translation>
    </message>
    <message>
        <source>You have been in touch with this address before.</source>
        <translation>Vous avez déjà échangé avec cette adresse.</translation>
    </message>
    <message>
        <source>Known address: %1</source>
        <extracomment>%1 is an e-mail address.</extracomment>
        <translation>Adresse connue&#xa0;: %1</translation>
    </message>
    <message>
        <source>It is not in your Sent folder, which holds your other messages of those days.</source>
        <translation>Il n’est pas dans votre dossier des messages envoyés, où se trouvent vos autres messages de ces jours-là.</translation>
    </message>
    <message>
        <source>It is not in your Sent folder. That alone means little: not every device saves its mail there.</source>
        <translation>Il n’est pas dans votre dossier des messages envoyés. Cela seul ne dit pas grand-chose&#xa0;: tous les appareils n’y enregistrent pas leur courrier.</translation>
    </message>
    <message>
        <source>You have never written to this address before.</source>
        <translation>Vous n’avez jamais écrit à cette adresse.</translation>
    </message>
    <message>
        <source>Unknown address: %1</source>
        <extracomment>%1 is an e-mail address.</extracomment>
        <translation>Adresse inconnue&#xa0;: %1</translation>
    </message>
    <message>
        <source>Your mail provider&apos;s digital signature on the message is genuine, so it went out through an account there.</source>
        <translation>La signature numérique de votre fournisseur sur le message est authentique, il est donc parti d’un compte chez lui.</translation>
    </message>
    <message>
        <source>DKIM signature of %1 verified over the returned header</source>
        <extracomment>%1 is a domain name. DKIM is the name of a technique.</extracomment>
        <translation>Signature DKIM de %1 vérifiée sur l’en-tête renvoyé</translation>
    </message>
    <message>
        <source>It carries a genuine signature, but somebody copied the signed message and sent it on to others.</source>
        <translation>Il porte une signature authentique, mais quelqu’un a copié le message signé et l’a envoyé à d’autres.</translation>
    </message>
    <message>
        <source>DKIM signature of %1 on a copy: other recipient or other text, handed over by a stranger</source>
        <extracomment>%1 is a domain name. DKIM is the name of a technique.</extracomment>
        <translation>Signature DKIM de %1 sur une copie&#xa0;: autre destinataire ou autre texte, remise par un inconnu</translation>
    </message>
    <message>
        <source>It lacks the digital signature that your mail provider puts on all your messages.</source>
        <translation>Il lui manque la signature numérique que votre fournisseur met sur tous vos messages.</translation>
    </message>
    <message>
        <source>Your own mail provider had the message in its hands and reports the failure.</source>
        <translation>Votre propre fournisseur a eu le message entre les mains et signale l’échec.</translation>
    </message>
    <message>
        <source>Reported by %1</source>
        <extracomment>%1 is a host name.</extracomment>
        <translation>Signalé par %1</translation>
    </message>
    <message>
        <source>The receiving server got the message from your mail provider.</source>
        <translation>Le serveur destinataire a reçu le message de votre fournisseur de messagerie.</translation>
    </message>
    <message>
        <source>%1 (%2), allowed to send for your domain, handed it to %3</source>
        <extracomment>%1 is an IP address, %2 its name, %3 the receiving host.</extracomment>
        <translation>%1 (%2), autorisé à envoyer pour votre domaine, l’a remis à %3</translation>
    </message>
    <message>
        <source>The receiving server got the message from a computer of your mail provider.</source>
        <translation>Le serveur destinataire a reçu le message d’un ordinateur de votre fournisseur de messagerie.</translation>
    </message>
    <message>
        <source>%1 (%2) handed it to %3</source>
        <extracomment>%1 is an IP address, %2 its name, %3 the receiving host.</extracomment>
        <translation>%1 (%2) l’a remis à %3</translation>
    </message>
    <message>
        <source>The computer that passed the message on called itself by a name of your mail provider.</source>
        <translation>L’ordinateur qui a transmis le message s’est présenté sous un nom de votre fournisseur de messagerie.</translation>
    </message>
    <message>
        <source>%1 said to be %2 when it handed it to %3</source>
        <extracomment>%1 is an IP address, %2 the name it gave, %3 the receiving host.</extracomment>
        <translation>%1 s’est présenté comme %2 en le remettant à %3</translation>
    </message>
    <message>
        <source>The receiving server got the message from a computer that has nothing to do with your mail provider.</source>
        <translation>Le serveur destinataire a reçu le message d’un ordinateur qui n’a rien à voir avec votre fournisseur de messagerie.</translation>
    </message>
    <message>
        <source>A mailing list or a forwarding service had the message in between.</source>
        <translation>Une liste de diffusion ou un service de transfert a eu le message entre-temps.</translation>
    </message>
    <message>
        <source>Whoever sent it was not allowed to send mail for your address.</source>
        <translation>La personne qui l’a envoyé n’avait pas le droit d’envoyer du courrier pour votre adresse.</translation>
    </message>
    <message>
        <source>SPF of %2 refuses %1</source>
        <extracomment>%1 is an IP address, %2 a domain name. SPF is the name of a technique.</extracomment>
        <translation>Le SPF de %2 refuse %1</translation>
    </message>
    <message>
        <source>Somebody else&apos;s mail account was used to send it.</source>
        <translation>Le compte de messagerie de quelqu’un d’autre a servi à l’envoyer.</translation>
    </message>
    <message>
        <source>Way: %1 (%2) to %3</source>
        <extracomment>%1 is an IP address, %2 its name, %3 the receiving host.</extracomment>
        <translation>Chemin&#xa0;: %1 (%2) vers %3</translation>
    </message>
    <message>
        <source>It pretends to have passed your mail provider, which the later part of its way contradicts.</source>
        <translation>Il prétend être passé par votre fournisseur, ce que contredit la suite de son chemin.</translation>
    </message>
    <message>
        <source>Whoever sent it had signed in to an account at your mail provider.</source>
        <translation>La personne qui l’a envoyé s’était connectée à un compte chez votre fournisseur.</translation>
    </message>
    <message>
        <source>The notice came back to a secret return address that only your mail provider puts on outgoing mail.</source>
        <translation>L’avis est revenu à une adresse de retour secrète que seul votre fournisseur met sur le courrier sortant.</translation>
    </message>
    <message>
        <source>The receiving server checked the sender and found it false.</source>
        <translation>Le serveur destinataire a vérifié l’expéditeur et l’a jugé faux.</translation>
    </message>
    <message>
        <source>Checked by %1</source>
        <extracomment>%1 is a host name.</extracomment>
        <translation>Vérifié par %1</translation>
    </message>
    <message>
        <source>The receiving server checked the sender and found it in order.</source>
        <translation>Le serveur destinataire a vérifié l’expéditeur et l’a jugé en règle.</translation>
    </message>
    <message>
        <source>The receiving server refused it because it could not confirm the sender.</source>
        <translation>Le serveur destinataire l’a refusé parce qu’il n’a pas pu confirmer l’expéditeur.</translation>
    </message>
    <message>
        <source>Its words: %1</source>
        <extracomment>%1 is a mail server&apos;s reply, in its own words.</extracomment>
        <translation>Sa réponse&#xa0;: %1</translation>
    </message>
    <message>
        <source>The receiving server refused it because it came straight from somebody&apos;s home connection.</source>
        <translation>Le serveur destinataire l’a refusé parce qu’il venait directement de la connexion d’un particulier.</translation>
    </message>
    <message>
        <source>The message carries somebody else&apos;s name and address as its author.</source>
        <translation>Le message porte comme auteur le nom et l’adresse de quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>From: %1</source>
        <extracomment>%1 is an e-mail address.</extracomment>
        <translation>De&#xa0;: %1</translation>
    </message>
    <message>
        <source>It carries an address of your domain that you don&apos;t write from.</source>
        <translation>Il porte une adresse de votre domaine dont vous ne vous servez pas pour écrire.</translation>
    </message>
    <message>
        <source>The name beside your address is not the one you use.</source>
        <translation>Le nom à côté de votre adresse n’est pas celui que vous utilisez.</translation>
    </message>
    <message>
        <source>Name: %1</source>
        <extracomment>%1 is a person&apos;s name as a message gives it.</extracomment>
        <translation>Nom&#xa0;: %1</translation>
    </message>
    <message>
        <source>The name beside your address is the one you use.</source>
        <translation>Le nom à côté de votre adresse est celui que vous utilisez.</translation>
    </message>
    <message>
        <source>It was written with a mail program that you use.</source>
        <translation>Il a été écrit avec un logiciel de messagerie que vous utilisez.</translation>
    </message>
    <message>
        <source>Program: %1</source>
        <extracomment>%1 is the name of a mail program.
----------
%1 is the name of a mail program; may be empty.
----------
%1 is the name of a program.</extracomment>
        <translation>Programme&#xa0;: %1</translation>
    </message>
    <message>
        <source>It was not written with any mail program that you use.</source>
        <translation>Il n’a été écrit avec aucun des logiciels de messagerie que vous utilisez.</translation>
    </message>
    <message>
        <source>Its number is made the way your mail program makes them.</source>
        <translation>Son numéro a la forme que lui donne votre logiciel de messagerie.</translation>
    </message>
    <message>
        <source>Its number is not made the way your mail programs make them.</source>
        <translation>Son numéro n’a pas la forme que lui donneraient vos logiciels de messagerie.</translation>
    </message>
    <message>
        <source>Its number was given out by a computer that is not yours and not your mail provider&apos;s.</source>
        <translation>Son numéro a été donné par un ordinateur qui n’est ni à vous ni à votre fournisseur.</translation>
    </message>
    <message>
        <source>Message-ID made by %1</source>
        <extracomment>%1 is a host name.</extracomment>
        <translation>Message-ID formé par %1</translation>
    </message>
    <message>
        <source>It was written on a clock set to your time zone.</source>
        <translation>Il a été écrit avec une horloge réglée sur votre fuseau horaire.</translation>
    </message>
    <message>
        <source>Date: %1</source>
        <extracomment>%1 is a date as the message gives it.</extracomment>
        <translation>Date&#xa0;: %1</translation>
    </message>
    <message>
        <source>It was written on a clock set to a different time zone from yours.</source>
        <translation>Il a été écrit avec une horloge réglée sur un autre fuseau horaire que le vôtre.</translation>
    </message>
    <message>
        <source>It was sent at an hour at which you never write.</source>
        <translation>Il a été envoyé à une heure où vous n’écrivez jamais.</translation>
    </message>
    <message>
        <source>Hour of the day: %1</source>
        <extracomment>%1 is an hour of the day, 0 to 23.</extracomment>
        <translation>Heure de la journée&#xa0;: %1</translation>
    </message>
    <message>
        <source>The date on the message does not fit the day on which it was on its way.</source>
        <translation>La date du message ne correspond pas au jour où il a circulé.</translation>
    </message>
    <message>
        <source>It was sent over an internet connection that you use.</source>
        <translation>Il a été envoyé par une connexion Internet que vous utilisez.</translation>
    </message>
    <message>
        <source>Connection: %1</source>
        <extracomment>%1 is a host name or an IP address.</extracomment>
        <translation>Connexion&#xa0;: %1</translation>
    </message>
    <message>
        <source>It was sent over an internet connection that you have not used before.</source>
        <translation>Il a été envoyé par une connexion Internet que vous n’aviez pas encore utilisée.</translation>
    </message>
    <message>
        <source>A computer of your own website or mail provider sent it, for example for a form on your site.</source>
        <translation>Un ordinateur de votre propre site ou de votre fournisseur l’a envoyé, par exemple pour un formulaire de votre site.</translation>
    </message>
    <message>
        <source>Sent by %1</source>
        <extracomment>%1 is a host name or an IP address.</extracomment>
        <translation>Envoyé par %1</translation>
    </message>
    <message>
        <source>Your mail provider has stopped your account from sending.</source>
        <translation>Votre fournisseur de messagerie a bloqué l’envoi depuis votre compte.</translation>
    </message>
    <message>
        <source>It came in the middle of a flood of notices about mail that somebody else sent in your name.</source>
        <translation>Il est arrivé au milieu d’une vague d’avis concernant des messages que quelqu’un d’autre a envoyés en votre nom.</translation>
    </message>
    <message>
        <source>Notices in this flood: %1, since %2</source>
        <extracomment>%1 is a number of notices, %2 a date.</extracomment>
        <translation>Avis dans cette vague&#xa0;: %1, depuis %2</translation>
    </message>
    <message>
        <source>It has the same subject as other mail that somebody else sent in your name then.</source>
        <translation>Il a le même objet que d’autres messages que quelqu’un d’autre a alors envoyés en votre nom.</translation>
    </message>
    <message>
        <source>Subject: %1</source>
        <extracomment>%1 is the subject of a message.</extracomment>
        <translation>Objet&#xa0;: %1</translation>
    </message>
    <message>
        <source>It came together with others about mail that somebody else sent through your account.</source>
        <translation>Il est arrivé avec d’autres concernant des messages que quelqu’un d’autre a envoyés via votre compte.</translation>
    </message>
    <message>
        <source>Notices of that kind: %1, since %2</source>
        <extracomment>%1 is a number of notices, %2 a date.</extracomment>
        <translation>Avis de ce type&#xa0;: %1, depuis %2</translation>
    </message>
    <message>
        <source>It belongs to a letter that you sent to many people that day.</source>
        <translation>Il fait partie d’un envoi groupé que vous avez adressé à beaucoup de monde ce jour-là.</translation>
    </message>
    <message>
        <source>Notices about the same letter: %1, subject: %2</source>
        <extracomment>%1 is a number of notices, %2 the subject of a message.</extracomment>
        <translation>Avis sur le même envoi groupé&#xa0;: %1, objet&#xa0;: %2</translation>
    </message>
    <message>
        <source>The notice claims to come from your own mail provider, but it was sent by a stranger.</source>
        <translation>L’avis prétend venir de votre propre fournisseur, mais il a été envoyé par un inconnu.</translation>
    </message>
    <message>
        <source>Claims %1, came from %2</source>
        <extracomment>%1 is a domain name, %2 an IP address.</extracomment>
        <translation>Se dit de %1, venait de %2</translation>
    </message>
    <message>
        <source>Your mail provider checked the sender of the notice and found it false.</source>
        <translation>Votre fournisseur a vérifié l’expéditeur de l’avis et l’a jugé faux.</translation>
    </message>
    <message>
        <source>Claimed sender: %1</source>
        <extracomment>%1 is a domain name.</extracomment>
        <translation>Expéditeur prétendu&#xa0;: %1</translation>
    </message>
    <message>
        <source>It carries the name of a well-known company, but the address is not theirs.</source>
        <translation>Il porte le nom d’une entreprise connue, mais l’adresse n’est pas la sienne.</translation>
    </message>
    <message>
        <source>Calls itself %1, writes from %2</source>
        <extracomment>%1 is the name shown as sender, %2 a domain name.</extracomment>
        <translation>Se nomme %1, écrit depuis %2</translation>
    </message>
    <message>
        <source>Its link leads to a place that has nothing to do with your mail provider.</source>
        <translation>Son lien mène à une page qui n’a rien à voir avec votre fournisseur.</translation>
    </message>
    <message>
        <source>Link to %1</source>
        <extracomment>%1 is a host name.</extracomment>
        <translation>Lien vers %1</translation>
    </message>
    <message>
        <source>Your own address is hidden in the link, so that they know who clicked.</source>
        <translation>Votre propre adresse est cachée dans le lien, pour que l’on sache qui a cliqué.</translation>
    </message>
    <message>
        <source>The link does not lead where it claims to.</source>
        <translation>Le lien ne mène pas là où il prétend mener.</translation>
    </message>
    <message>
        <source>Shows &quot;%1&quot;, leads to %2</source>
        <extracomment>%1 is the text of a link, %2 the host it leads to.</extracomment>
        <translation>Affiche «&#xa0;%1&#xa0;», mène à %2</translation>
    </message>
    <message>
        <source>It wants you to click, sign in or confirm something. Real notices don&apos;t.</source>
        <translation>Il veut que vous cliquiez, que vous vous connectiez ou que vous confirmiez quelque chose. Les vrais avis ne font pas cela.</translation>
    </message>
    <message>
        <source>Button: %1</source>
        <extracomment>%1 is the text of a link or button.</extracomment>
        <translation>Bouton&#xa0;: %1</translation>
    </message>
    <message>
        <source>It speaks of mail waiting for you. Real notices are about mail that you sent.</source>
        <translation>Il parle de messages qui vous attendent. Les vrais avis concernent des messages que vous avez envoyés.</translation>
    </message>
    <message>
        <source>It puts you under time pressure.</source>
        <translation>Il vous presse d’agir vite.</translation>
    </message>
    <message>
        <source>It carries an attachment of a dangerous kind. Real notices don&apos;t.</source>
        <translation>Il contient une pièce jointe d’un type dangereux. Les vrais avis n’en ont pas.</translation>
    </message>
    <message>
        <source>File: %1</source>
        <extracomment>%1 is a file name.</extracomment>
        <translation>Fichier&#xa0;: %1</translation>
    </message>
    <message>
        <source>It names nobody whom a message could not reach.</source>
        <translation>Il ne nomme personne qu’un message n’aurait pas pu atteindre.</translation>
    </message>
    <message>
        <source>It says that mail could not be delivered to you, yet it reached you.</source>
        <translation>Il dit que des messages n’ont pas pu vous être remis, et pourtant il vous est parvenu.</translation>
    </message>
    <message>
        <source>The message it says it brings back was never on its way anywhere, and it holds a link.</source>
        <translation>Le message qu’il dit rapporter n’a jamais circulé nulle part, et il contient un lien.</translation>
    </message>
    <message>
        <source>Unlike real notices, it was sent from somebody&apos;s mail account.</source>
        <translation>Contrairement aux vrais avis, il a été envoyé depuis le compte de messagerie de quelqu’un.</translation>
    </message>
    <message>
        <source>Return address: %1</source>
        <extracomment>%1 is an e-mail address.</extracomment>
        <translation>Adresse de retour&#xa0;: %1</translation>
    </message>
    <message>
        <source>It was made with a program for mass mail, not by a mail server.</source>
        <translation>Il a été fait avec un programme d’envoi en masse, pas par un serveur de messagerie.</translation>
    </message>
    <message>
        <source>You said so yourself.</source>
        <translation>C’est vous qui l’avez dit.</translation>
    </message>
    <message>
        <source>It is a copy of a message of yours, but it did not come from your mail provider. Somebody you wrote to may have passed it on.</source>
        <translation>C’est une copie d’un de vos messages, mais elle ne venait pas de votre fournisseur. Quelqu’un à qui vous avez écrit l’a peut-être transférée.</translation>
    </message>
    <message>
        <source>Same header as your mail of %1 to %2, handed over by a stranger</source>
        <extracomment>%1 is a date, %2 an e-mail address.</extracomment>
        <translation>Même en-tête que votre message du %1 à %2, remis par un inconnu</translation>
    </message>
    <message>
        <source>It came straight from somebody&apos;s home connection or from a computer without a name. Mail that people write goes through a mail server first.</source>
        <translation>Il venait directement de la connexion d’un particulier ou d’un ordinateur sans nom. Le courrier écrit par des gens passe d’abord par un serveur de messagerie.</translation>
    </message>
    <message>
        <source>%1 (%2) handed it to %3 directly</source>
        <extracomment>%1 is an IP address, %2 its name, %3 the receiving host.</extracomment>
        <translation>%1 (%2) l’a remis directement à %3</translation>
    </message>
    <message>
        <source>A mailing service sent it and signed it with its own name. If you use that service, for a newsletter or a shop for instance, the message may well be yours.</source>
        <translation>Un service d’envoi l’a envoyé et signé de son propre nom. Si vous utilisez ce service, pour une lettre d’information ou une boutique par exemple, le message peut très bien être de vous.</translation>
    </message>
    <message>
        <source>Service: %1, handed to %2</source>
        <extracomment>%1 is the host name of a mailing service, %2 the receiving host.</extracomment>
        <translation>Service&#xa0;: %1, remis à %2</translation>
    </message>
    <message>
        <source>Several such messages went out through your account within hours, and none of them carries a mark of the way you write.</source>
        <translation>Plusieurs messages de ce genre sont partis de votre compte en quelques heures, et aucun ne ressemble à votre façon d’écrire.</translation>
    </message>
    <message>
        <source>Messages of that kind: %1, since %2</source>
        <extracomment>%1 is a number of messages, %2 a date.</extracomment>
        <translation>Messages de ce type&#xa0;: %1, depuis %2</translation>
    </message>
    <message>
        <source>It is in a language that you write.</source>
        <translation>Il est dans une langue dans laquelle vous écrivez.</translation>
    </message>
    <message>
        <source>It is in a language in which you have not written before.</source>
        <translation>Il est dans une langue dans laquelle vous n’avez encore jamais écrit.</translation>
    </message>
    <message>
        <source>Its letters are stored in a way that your mail programs don&apos;t use.</source>
        <translation>Les lettres sont enregistrées d’une façon que vos logiciels de messagerie n’utilisent pas.</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Add an account…</source>
        <translation>&amp;Ajouter un compte…</translation>
    </message>
    <message>
        <source>&amp;Open a folder of saved mail…</source>
        <translation>Ouvrir un &amp;dossier de courrier enregistré…</translation>
    </message>
    <message>
        <source>Open the &amp;sample mailbox</source>
        <translation>Ouvrir la boîte d’&amp;exemple</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Mailbox</source>
        <translation>&amp;Boîte</translation>
    </message>
    <message>
        <source>Check &amp;now</source>
        <translation>&amp;Vérifier maintenant</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>Arrê&amp;ter</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Rechercher…</translation>
    </message>
    <message>
        <source>&amp;Clean up…</source>
        <translation>&amp;Nettoyer…</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>A&amp;ller</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>&amp;What is all this about?</source>
        <translation>De quoi s’a&amp;git-il&#x202f;?</translation>
    </message>
    <message>
        <source>&amp;About Undelivered</source>
        <translation>À pr&amp;opos d’Undelivered</translation>
    </message>
    <message>
        <source>E&amp;xplain a notice…</source>
        <translation>E&amp;xpliquer un avis…</translation>
    </message>
    <message>
        <source>Save or &amp;print a report…</source>
        <translation>Enregistrer ou imprimer &amp;un rapport…</translation>
    </message>
    <message>
        <source>&amp;Warn your contacts…</source>
        <translation>&amp;Prévenir vos contacts…</translation>
    </message>
    <message>
        <source>&amp;Help on this page</source>
        <translation>Aide &amp;sur cette page</translation>
    </message>
    <message>
        <source>All &amp;codes in words</source>
        <translation>Tous les &amp;codes expliqués</translation>
    </message>
    <message>
        <source>Can anybody &amp;send as me?</source>
        <translation>Peut-on envoyer en &amp;mon nom&#x202f;?</translation>
    </message>
</context>
<context>
    <name>News</name>
    <message>
        <source>A message of yours did not arrive</source>
        <translation>Un de vos messages n’est pas arrivé</translation>
    </message>
    <message>
        <source>Your message to %1 did not arrive</source>
        <extracomment>Title of a notification; %1 is an e-mail address</extracomment>
        <translation>Votre message à %1 n’est pas arrivé</translation>
    </message>
    <message>
        <source>%1. Subject: %2</source>
        <extracomment>Text of a notification: %1 why a message did not arrive (&quot;Mailbox full&quot;), %2 the subject of the message</extracomment>
        <translation>%1. Objet&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) of yours did not arrive</source>
        <translation>
            <numerusform>%Ln de vos messages n’est pas arrivé</numerusform>
            <numerusform>%Ln de vos messages ne sont pas arrivés</numerusform>
        </translation>
    </message>
    <message>
        <source>To %1 and others</source>
        <extracomment>Text of a notification; %1 is a list of e-mail addresses</extracomment>
        <translation>À %1 et d’autres</translation>
    </message>
    <message>
        <source>Somebody may be sending mail through your account</source>
        <translation>Quelqu’un envoie peut-être des messages via votre compte</translation>
    </message>
    <message>
        <source>Open Undelivered: it says what to do, in order.</source>
        <translation>Ouvrez Undelivered&#xa0;: il indique quoi faire, dans l’ordre.</translation>
    </message>
    <message>
        <source>Somebody is using your address as a false sender</source>
        <translation>Quelqu’un se sert de votre adresse comme fausse adresse d’expéditeur</translation>
    </message>
    <message>
        <source>Notices about mail that you did not send are coming in. Your account is not involved.</source>
        <translation>Des avis arrivent au sujet de messages que vous n’avez pas envoyés. Votre compte n’est pas en cause.</translation>
    </message>
</context>
<context>
    <name>NoticeFacts</name>
    <message>
        <source>Recipient</source>
        <translation>Destinataire</translation>
    </message>
    <message>
        <source>Written to</source>
        <translation>Adressé à</translation>
    </message>
    <message>
        <source>Outcome</source>
        <extracomment>%1 what became of the message (&quot;Failed&quot;), %2 why (&quot;Mailbox full&quot;)</extracomment>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>One line of a copied list: %1 the name of a fact, %2 the fact</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Code</source>
        <extracomment>%1 is a code (&quot;550&quot;), %2 what it means</extracomment>
        <translation>Code</translation>
    </message>
    <message>
        <source>The server&apos;s words</source>
        <translation>Réponse du serveur</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Indiqué par</translation>
    </message>
    <message>
        <source>Last attempt</source>
        <translation>Dernière tentative</translation>
    </message>
    <message>
        <source>Will be tried until</source>
        <translation>Nouvelles tentatives jusqu’au</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Notice received</source>
        <translation>Avis reçu</translation>
    </message>
    <message>
        <source>Notice from</source>
        <translation>Avis de</translation>
    </message>
    <message>
        <source>Reporting server</source>
        <translation>Serveur auteur de l’avis</translation>
    </message>
    <message>
        <source>Message arrived there</source>
        <translation>Message reçu par ce serveur</translation>
    </message>
    <message>
        <source>The message&apos;s subject</source>
        <translation>Objet du message</translation>
    </message>
    <message>
        <source>The message&apos;s sender</source>
        <translation>Expéditeur du message</translation>
    </message>
    <message>
        <source>The message&apos;s recipients</source>
        <translation>Destinataires du message</translation>
    </message>
    <message>
        <source>The message&apos;s date</source>
        <translation>Date du message</translation>
    </message>
    <message>
        <source>The message&apos;s identifier</source>
        <translation>Identifiant du message</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Recognised by</source>
        <extracomment>Before the words of a server&apos;s answer by which the program recognised the reason</extracomment>
        <translation>Reconnu à</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Somebody has sent mail from your account. Make sure that they cannot do it again.</source>
        <translation>Quelqu’un a envoyé des messages depuis votre compte. Faites en sorte que cela ne puisse pas se reproduire.</translation>
    </message>
    <message>
        <source>Somebody is sending mail from your account. Follow the steps below now.</source>
        <translation>Quelqu’un envoie des messages depuis votre compte. Suivez maintenant les étapes ci-dessous.</translation>
    </message>
    <message>
        <source>Someone has forged your address. Your account was not used.</source>
        <translation>Quelqu’un a usurpé votre adresse. Votre compte n’a pas été utilisé.</translation>
    </message>
    <message>
        <source>Someone is forging your address. Your account was not used.</source>
        <translation>Quelqu’un usurpe votre adresse. Votre compte n’a pas été utilisé.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) of yours did not arrive.</source>
        <translation>
            <numerusform>%Ln de vos messages n’est pas arrivé.</numerusform>
            <numerusform>%Ln de vos messages ne sont pas arrivés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) here only pretend to be delivery notices. Do not open any link in them.</source>
        <translation>
            <numerusform>%Ln message ici n’est qu’une imitation d’avis de non-remise. N’y ouvrez aucun lien.</numerusform>
            <numerusform>%Ln messages ici ne sont que des imitations d’avis de non-remise. N’y ouvrez aucun lien.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n notice(s) the facts do not tell who sent the message.</source>
        <translation>
            <numerusform>Pour %Ln avis, on ne peut pas établir qui a envoyé le message.</numerusform>
            <numerusform>Pour %Ln avis, on ne peut pas établir qui a envoyé le message.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s) found. Without your address nobody can tell whether you sent the messages.</source>
        <translation>
            <numerusform>%Ln avis trouvé. Sans votre adresse, personne ne peut dire si vous avez envoyé le message.</numerusform>
            <numerusform>%Ln avis trouvés. Sans votre adresse, personne ne peut dire si vous avez envoyé les messages.</numerusform>
        </translation>
    </message>
    <message>
        <source>All is well. None of the notices here needs anything from you.</source>
        <translation>Tout va bien. Aucun de ces avis ne vous demande quoi que ce soit.</translation>
    </message>
    <message>
        <source>No delivery notices in this mailbox. Nothing came back.</source>
        <translation>Aucun avis de non-remise dans cette boîte. Rien n’est revenu.</translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s), all on %1.</source>
        <extracomment>%n how many notices, %1 a day (&quot;3 November&quot;)</extracomment>
        <translation>
            <numerusform>%Ln avis, le %1.</numerusform>
            <numerusform>%Ln avis, tous du %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s), the first on %1, the latest on %2.</source>
        <extracomment>%n how many notices, %1 and %2 days (&quot;3 November&quot;)</extracomment>
        <translation>
            <numerusform>%Ln avis, le premier le %1, le dernier le %2.</numerusform>
            <numerusform>%Ln avis, le premier le %1, le dernier le %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not to be overlooked: %n message(s) of your own did not arrive.</source>
        <translation>
            <numerusform>À ne pas manquer&#xa0;: %Ln de vos propres messages n’est pas arrivé.</numerusform>
            <numerusform>À ne pas manquer&#xa0;: %Ln de vos propres messages ne sont pas arrivés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Besides, %n message(s) of your own did not arrive.</source>
        <translation>
            <numerusform>En outre, %Ln de vos propres messages n’est pas arrivé.</numerusform>
            <numerusform>En outre, %Ln de vos propres messages ne sont pas arrivés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) only pretend to be delivery notices: do not open any link in them.</source>
        <translation>
            <numerusform>%Ln message n’est qu’une imitation d’avis de non-remise&#xa0;: n’y ouvrez aucun lien.</numerusform>
            <numerusform>%Ln messages ne sont que des imitations d’avis de non-remise&#xa0;: n’y ouvrez aucun lien.</numerusform>
        </translation>
    </message>
    <message>
        <source>Scan every device</source>
        <translation>Analyser chaque appareil</translation>
    </message>
    <message>
        <source>Let a virus scanner check each computer and phone on which you read mail, and remove what it finds. If you have another device that is surely clean, do the next step there right away.</source>
        <translation>Faites vérifier par un antivirus chaque ordinateur et chaque téléphone sur lequel vous lisez votre courrier, et supprimez ce qu’il trouve. Si vous avez un autre appareil, sain à coup sûr, faites-y tout de suite l’étape suivante.</translation>
    </message>
    <message>
        <source>Then change the password</source>
        <translation>Puis changer le mot de passe</translation>
    </message>
    <message>
        <source>Only after the scan: a program that listens to the keyboard would read the new password at once. Take one that you use nowhere else.</source>
        <translation>Seulement après l’analyse&#xa0;: un programme qui espionne le clavier lirait aussitôt le nouveau mot de passe. Prenez-en un que vous n’utilisez nulle part ailleurs.</translation>
    </message>
    <message>
        <source>Sign out everywhere</source>
        <translation>Se déconnecter partout</translation>
    </message>
    <message>
        <source>In the settings of your mail account, end all other sessions and delete app passwords.</source>
        <translation>Dans les réglages de votre compte de messagerie, mettez fin à toutes les autres sessions et supprimez les mots de passe d’application.</translation>
    </message>
    <message>
        <source>Look for traces</source>
        <translation>Chercher des traces</translation>
    </message>
    <message>
        <source>Check forwarding, filters, persons with access, and the recovery address. Remove what is not yours.</source>
        <translation>Vérifiez les transferts, les filtres, les personnes ayant accès et l’adresse de secours. Supprimez ce qui n’est pas de vous.</translation>
    </message>
    <message>
        <source>Switch on two-step sign-in</source>
        <translation>Activer la connexion en deux étapes</translation>
    </message>
    <message>
        <source>Then a stolen password alone is not enough any more.</source>
        <translation>Un mot de passe volé ne suffit alors plus à lui seul.</translation>
    </message>
    <message>
        <source>Warn your contacts</source>
        <translation>Prévenir vos contacts</translation>
    </message>
    <message>
        <source>Ask them not to open odd mail that came in your name.</source>
        <translation>Demandez-leur de ne pas ouvrir de messages étranges arrivés en votre nom.</translation>
    </message>
    <message>
        <source>Ask your provider to let you send again</source>
        <translation>Demander au fournisseur de rétablir l’envoi</translation>
    </message>
    <message>
        <source>Only needed where sending was blocked because of the misuse.</source>
        <translation>Seulement si l’envoi a été bloqué à cause de cet abus.</translation>
    </message>
    <message>
        <source>Expect a few more notices</source>
        <translation>S’attendre encore à quelques avis</translation>
    </message>
    <message>
        <source>Mail that is already on its way can still come back for some days.</source>
        <translation>Les messages déjà en route peuvent encore revenir pendant quelques jours.</translation>
    </message>
    <message>
        <source>Do not worry about your password</source>
        <translation>Ne pas s’inquiéter pour le mot de passe</translation>
    </message>
    <message>
        <source>It is not the problem. If you doubt it, a virus scan and then a new password do no harm.</source>
        <translation>Il n’est pas en cause. Si vous avez un doute, une analyse antivirus puis un nouveau mot de passe ne font pas de mal.</translation>
    </message>
    <message>
        <source>Look at your own messages first</source>
        <translation>Regarder d’abord vos propres messages</translation>
    </message>
    <message>
        <source>Between the forged ones there may be notices about mail that you did send.</source>
        <translation>Parmi les avis d’usurpation, il peut y en avoir sur des messages que vous avez bien envoyés.</translation>
    </message>
    <message>
        <source>Ask them to distrust odd mail in your name.</source>
        <translation>Demandez-leur de se méfier des messages étranges en votre nom.</translation>
    </message>
    <message>
        <source>Expect two to four more days of notices</source>
        <translation>Compter encore deux à quatre jours d’avis</translation>
    </message>
    <message>
        <source>Sometimes it takes longer. Nobody can stop it from here, and it dies down by itself.</source>
        <translation>Cela dure parfois plus longtemps. Personne ne peut l’arrêter d’ici, et cela se calme tout seul.</translation>
    </message>
    <message>
        <source>Clean up until they stop</source>
        <translation>Nettoyer jusqu’à ce que cela cesse</translation>
    </message>
    <message>
        <source>Move the forged ones to Trash. Notices about your own mail stay.</source>
        <translation>Mettez à la corbeille les avis d’usurpation. Ceux sur vos propres messages restent.</translation>
    </message>
    <message>
        <source>Have your domain protected</source>
        <extracomment>SPF, DKIM and DMARC are names of techniques and stay as they are.</extracomment>
        <translation>Faire protéger votre domaine</translation>
    </message>
    <message>
        <source>Ask whoever runs the domain of your address for SPF, DKIM and DMARC. They make forging harder.</source>
        <translation>Demandez SPF, DKIM et DMARC au gestionnaire du domaine de votre adresse. Ils rendent l’usurpation plus difficile.</translation>
    </message>
    <message>
        <source>Read the reason</source>
        <translation>Lire le motif</translation>
    </message>
    <message>
        <source>Each notice says in plain words what happened.</source>
        <translation>Chaque avis explique en mots simples ce qui s’est passé.</translation>
    </message>
    <message>
        <source>Check the address</source>
        <translation>Vérifier l’adresse</translation>
    </message>
    <message>
        <source>Compare it letter by letter with one you know.</source>
        <translation>Comparez-la lettre par lettre avec une adresse que vous connaissez.</translation>
    </message>
    <message>
        <source>Reach the person another way</source>
        <translation>Joindre la personne autrement</translation>
    </message>
    <message>
        <source>A call is often the quickest.</source>
        <translation>Un appel est souvent le plus rapide.</translation>
    </message>
    <message>
        <source>Ask them to accept your mail</source>
        <translation>Demander l’autorisation</translation>
    </message>
    <message>
        <source>Where their side refuses your mail, ask their organisation to allow your address.</source>
        <translation>Si votre courrier est refusé du côté du destinataire, demandez à son organisation d’autoriser votre adresse.</translation>
    </message>
    <message>
        <source>Do not open, do not sign in</source>
        <translation>Ne pas ouvrir, ne pas se connecter</translation>
    </message>
    <message>
        <source>Somebody wants your password. No mail system wrote these messages.</source>
        <translation>Quelqu’un veut votre mot de passe. Aucun système de messagerie n’a écrit ces messages.</translation>
    </message>
    <message>
        <source>Report them as phishing</source>
        <translation>Les signaler comme hameçonnage</translation>
    </message>
    <message>
        <source>Your mail program or your provider&apos;s web mail has a button for it.</source>
        <translation>Votre logiciel de messagerie ou le site de votre fournisseur a un bouton pour cela.</translation>
    </message>
    <message>
        <source>Delete them</source>
        <translation>Les supprimer</translation>
    </message>
    <message>
        <source>They contain nothing that you need.</source>
        <translation>Ils ne contiennent rien dont vous ayez besoin.</translation>
    </message>
    <message>
        <source>Did you type your password there?</source>
        <translation>Y avez-vous saisi votre mot de passe&#x202f;?</translation>
    </message>
    <message>
        <source>Then change it now, on a device that is clean, and sign out everywhere else.</source>
        <translation>Alors changez-le maintenant, sur un appareil sain, et déconnectez-vous partout ailleurs.</translation>
    </message>
    <message>
        <source>Look at them yourself</source>
        <translation>Les regarder vous-même</translation>
    </message>
    <message>
        <source>You know best whether you wrote to these people. Say so with “I did send this” or “Not mine”.</source>
        <translation>Vous savez mieux que personne si vous avez écrit à ces gens. Dites-le avec «&#xa0;C’est bien de moi&#xa0;» ou «&#xa0;Pas de moi&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s) found so far. Who sent the messages is being worked out.</source>
        <translation>
            <numerusform>%Ln avis trouvé jusqu’ici. On cherche qui a envoyé le message.</numerusform>
            <numerusform>%Ln avis trouvés jusqu’ici. On cherche qui a envoyé les messages.</numerusform>
        </translation>
    </message>
    <message>
        <source>Forged mail: not over, still increasing.</source>
        <translation>Usurpation&#xa0;: ce n’est pas fini, elle augmente encore.</translation>
    </message>
    <message>
        <source>Forged mail: not over yet, it goes on at about the same pace.</source>
        <translation>Usurpation&#xa0;: ce n’est pas encore fini, elle continue à peu près au même rythme.</translation>
    </message>
    <message>
        <source>Forged mail: nearly over, it is getting less.</source>
        <translation>Usurpation&#xa0;: c’est presque fini, elle diminue.</translation>
    </message>
    <message>
        <source>Forged mail: over. The last notice came on %1.</source>
        <extracomment>%1 is a day (&quot;3 November&quot;)</extracomment>
        <translation>Usurpation&#xa0;: c’est fini. Le dernier avis est arrivé le %1.</translation>
    </message>
    <message>
        <source>Mail from your account: still increasing. The steps are urgent.</source>
        <translation>Envois depuis votre compte&#xa0;: encore en hausse. Les étapes sont urgentes.</translation>
    </message>
    <message>
        <source>Mail from your account: it goes on. The steps are urgent.</source>
        <translation>Envois depuis votre compte&#xa0;: ils continuent. Les étapes sont urgentes.</translation>
    </message>
    <message>
        <source>Mail from your account: getting less, but not over before the steps are done.</source>
        <translation>Envois depuis votre compte&#xa0;: en baisse, mais ce ne sera fini que quand les étapes seront faites.</translation>
    </message>
    <message>
        <source>Mail from your account: quiet since %1, but not over before the steps are done.</source>
        <extracomment>%1 is a day (&quot;3 November&quot;)</extracomment>
        <translation>Envois depuis votre compte&#xa0;: calme depuis le %1, mais ce ne sera fini que quand les étapes seront faites.</translation>
    </message>
    <message>
        <source>Fake notices: still increasing.</source>
        <translation>Pièges&#xa0;: toujours plus nombreux.</translation>
    </message>
    <message>
        <source>Fake notices: they keep coming.</source>
        <translation>Pièges&#xa0;: il en arrive toujours.</translation>
    </message>
    <message>
        <source>Fake notices: getting fewer.</source>
        <translation>Pièges&#xa0;: de moins en moins nombreux.</translation>
    </message>
    <message>
        <source>Fake notices: none since %1.</source>
        <extracomment>%1 is a day (&quot;3 November&quot;)</extracomment>
        <translation>Pièges&#xa0;: aucun depuis le %1.</translation>
    </message>
</context>
<context>
    <name>ProgressText</name>
    <message>
        <source>Connecting…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>Looking at what you sent (%1)…</source>
        <extracomment>%1 = folder of sent mail</extracomment>
        <translation>Lecture de vos messages envoyés (%1)…</translation>
    </message>
    <message>
        <source>Looking at what you sent (%1): %2 of %3</source>
        <extracomment>%1 = folder of sent mail, %2 = messages done, %3 = all messages</extracomment>
        <translation>Lecture de vos messages envoyés (%1)&#xa0;: %2 sur %3</translation>
    </message>
    <message>
        <source>Searching %1…</source>
        <extracomment>%1 = folder</extracomment>
        <translation>Recherche dans %1…</translation>
    </message>
    <message>
        <source>Looking through %1…</source>
        <extracomment>%1 = folder</extracomment>
        <translation>Examen de %1…</translation>
    </message>
    <message>
        <source>Looking through %1: %2 of %3</source>
        <extracomment>%1 = folder, %2 = messages done, %3 = all messages</extracomment>
        <translation>Examen de %1&#xa0;: %2 sur %3</translation>
    </message>
    <message>
        <source>Reading notices in %1…</source>
        <extracomment>%1 = folder</extracomment>
        <translation>Lecture des avis dans %1…</translation>
    </message>
    <message>
        <source>Reading notices in %1: %2 of %3</source>
        <extracomment>%1 = folder, %2 = notices done, %3 = all notices</extracomment>
        <translation>Lecture des avis dans %1&#xa0;: %2 sur %3</translation>
    </message>
    <message>
        <source>Working out who sent what…</source>
        <translation>On cherche qui a envoyé quoi…</translation>
    </message>
    <message>
        <source>Moving to Trash…</source>
        <translation>Mise à la corbeille…</translation>
    </message>
    <message>
        <source>Moving from %1 to Trash: %2 of %3</source>
        <extracomment>%1 = folder, %2 = messages done, %3 = all messages</extracomment>
        <translation>De %1 vers la corbeille&#xa0;: %2 sur %3</translation>
    </message>
    <message>
        <source>Bringing back…</source>
        <translation>Remise en place…</translation>
    </message>
    <message>
        <source>Bringing back to %1: %2 of %3</source>
        <extracomment>%1 = folder, %2 = messages done, %3 = all messages</extracomment>
        <translation>Remise dans %1&#xa0;: %2 sur %3</translation>
    </message>
    <message>
        <source>Deleting for good…</source>
        <translation>Suppression définitive…</translation>
    </message>
    <message>
        <source>Deleting from %1 for good: %2 of %3</source>
        <extracomment>%1 = folder, %2 = messages done, %3 = all messages</extracomment>
        <translation>Suppression définitive dans %1&#xa0;: %2 sur %3</translation>
    </message>
    <message>
        <source>Paused: %1 of %2 are done. The rest stays where it is until you go on.</source>
        <extracomment>The person halted a clean-up for a while. %1 = messages done, %2 = all messages</extracomment>
        <translation>En pause&#xa0;: %1 sur %2 traités. Le reste ne bouge pas tant que vous n’avez pas repris.</translation>
    </message>
</context>
<context>
    <name>ReasonText</name>
    <message>
        <source>The message was passed on</source>
        <translation>Le message a été transmis</translation>
    </message>
    <message>
        <source>Passed on to the mail system of %1</source>
        <extracomment>%1 is the recipient&apos;s e-mail address.</extracomment>
        <translation>Transmis au système de messagerie de %1</translation>
    </message>
    <message>
        <source>The message went to a mailing list</source>
        <translation>Le message est allé à une liste de diffusion</translation>
    </message>
    <message>
        <source>Sent on to the members of %1</source>
        <extracomment>%1 is a mailing list&apos;s e-mail address.</extracomment>
        <translation>Transmis aux membres de %1</translation>
    </message>
    <message>
        <source>The message arrived</source>
        <translation>Le message est arrivé</translation>
    </message>
    <message>
        <source>Delivered to %1</source>
        <extracomment>%1 is the recipient&apos;s e-mail address.</extracomment>
        <translation>Remis à %1</translation>
    </message>
    <message>
        <source>The message was handed to another mail system that sends no confirmation of its own. No further notice means that all is well.</source>
        <translation>Le message a été remis à un autre système de messagerie qui n’envoie pas lui-même de confirmation. Si aucun autre avis n’arrive, tout va bien.</translation>
    </message>
    <message>
        <source>The address stands for several people, and the message was sent on to them. There is nothing to do.</source>
        <translation>L’adresse représente plusieurs personnes, et le message leur a été transmis. Il n’y a rien à faire.</translation>
    </message>
    <message>
        <source>The message lies in the recipient&apos;s mailbox. This notice is only a confirmation; there is nothing to do.</source>
        <translation>Le message est dans la boîte du destinataire. Cet avis n’est qu’une confirmation&#x202f;; il n’y a rien à faire.</translation>
    </message>
    <message>
        <source>Failure</source>
        <extracomment>For each kind of notice: a name for tables, a headline, a short explanation.</extracomment>
        <translation>Échec</translation>
    </message>
    <message>
        <source>A message was not delivered</source>
        <translation>Un message n’a pas été remis</translation>
    </message>
    <message>
        <source>The notice does not name the recipient. Its own words stand below.</source>
        <translation>L’avis ne nomme pas le destinataire. Son texte figure ci-dessous.</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Retard</translation>
    </message>
    <message>
        <source>A message is delayed; still trying</source>
        <translation>Un message est retardé&#x202f;; les tentatives continuent</translation>
    </message>
    <message>
        <source>The notice does not name the recipient. Delivery will be tried again, and there will be another notice if it fails.</source>
        <translation>L’avis ne nomme pas le destinataire. La remise sera retentée, et il y aura un autre avis si elle échoue.</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>Succès</translation>
    </message>
    <message>
        <source>A message arrived</source>
        <translation>Un message est arrivé</translation>
    </message>
    <message>
        <source>This notice is only a confirmation; there is nothing to do.</source>
        <translation>Cet avis n’est qu’une confirmation&#x202f;; il n’y a rien à faire.</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Plainte</translation>
    </message>
    <message>
        <source>A recipient marked a message as spam</source>
        <translation>Un destinataire a signalé un message comme indésirable</translation>
    </message>
    <message>
        <source>The message arrived, and the recipient, or a filter, reported it as unwanted. If it was part of a mailing, take that person off the list.</source>
        <translation>Le message est arrivé, et le destinataire, ou un filtre, l’a signalé comme indésirable. S’il faisait partie d’un envoi groupé, retirez cette personne de la liste.</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Accusé de lecture</translation>
    </message>
    <message>
        <source>A receipt for a message</source>
        <translation>Un accusé de lecture pour un message</translation>
    </message>
    <message>
        <source>The recipient&apos;s mail program tells what became of the message, for example that it was opened. There is nothing to do.</source>
        <translation>Le logiciel de messagerie du destinataire dit ce qu’est devenu le message, par exemple qu’il a été ouvert. Il n’y a rien à faire.</translation>
    </message>
    <message>
        <source>Automatic reply</source>
        <translation>Réponse automatique</translation>
    </message>
    <message>
        <source>An automatic reply</source>
        <translation>Une réponse automatique</translation>
    </message>
    <message>
        <source>The message arrived. The recipient&apos;s mail program answered by itself, for example because they are away.</source>
        <translation>Le message est arrivé. Le logiciel de messagerie du destinataire a répondu de lui-même, par exemple en cas d’absence.</translation>
    </message>
    <message>
        <source>Request to confirm</source>
        <translation>Demande de confirmation</translation>
    </message>
    <message>
        <source>The recipient asks for a confirmation</source>
        <translation>Le destinataire demande une confirmation</translation>
    </message>
    <message>
        <source>The recipient&apos;s mail system holds the message until its sender confirms that they are a person. Confirm only if you wrote to this recipient yourself.</source>
        <translation>Le système de messagerie du destinataire retient le message jusqu’à ce que son expéditeur confirme être une personne. Ne confirmez que si vous avez écrit vous-même à ce destinataire.</translation>
    </message>
    <message>
        <source>Fake notice</source>
        <translation>Faux avis</translation>
    </message>
    <message>
        <source>A trap dressed as a delivery notice</source>
        <translation>Un piège déguisé en avis de non-remise</translation>
    </message>
    <message>
        <source>No mail system wrote this. Somebody wants you to follow a link, open an attachment or type your password. Touch nothing in it and delete it.</source>
        <translation>Aucun système de messagerie n’a écrit cela. Quelqu’un veut que vous suiviez un lien, ouvriez une pièce jointe ou saisissiez votre mot de passe. N’y touchez à rien et supprimez-le.</translation>
    </message>
    <message>
        <source>No notice</source>
        <translation>Pas un avis</translation>
    </message>
    <message>
        <source>This is not a delivery notice</source>
        <translation>Ce n’est pas un avis de non-remise</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <extracomment>What became of the message for one recipient; a word for a table.</extracomment>
        <translation>Non remis</translation>
    </message>
    <message>
        <source>Still trying</source>
        <translation>Tentatives en cours</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Remis</translation>
    </message>
    <message>
        <source>Passed on</source>
        <translation>Transmis</translation>
    </message>
    <message>
        <source>Sent on to members</source>
        <translation>Transmis aux membres</translation>
    </message>
    <message numerus="yes">
        <source>Not delivered yet to %n recipients; still trying</source>
        <extracomment>%n is the number of recipients, always two or more.</extracomment>
        <translation>
            <numerusform>Pas encore remis à %Ln destinataire&#x202f;; les tentatives continuent</numerusform>
            <numerusform>Pas encore remis à %Ln destinataires&#x202f;; les tentatives continuent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not delivered to %n recipients</source>
        <extracomment>%n is the number of recipients, always two or more.</extracomment>
        <translation>
            <numerusform>Non remis à %Ln destinataire</numerusform>
            <numerusform>Non remis à %Ln destinataires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not delivered to %n recipients: %1</source>
        <extracomment>%n is the number of recipients, always two or more; %1 is a reason in a few words, such as &quot;Mailbox full&quot;.</extracomment>
        <translation>
            <numerusform>Non remis à %Ln destinataire&#xa0;: %1</numerusform>
            <numerusform>Non remis à %Ln destinataires&#xa0;: %1</numerusform>
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
        <translation>Adresse inexistante</translation>
    </message>
    <message>
        <source>%1 does not exist</source>
        <translation>%1 n’existe pas</translation>
    </message>
    <message>
        <source>The address does not exist</source>
        <translation>L’adresse n’existe pas</translation>
    </message>
    <message>
        <source>%1 may not exist; still trying</source>
        <translation>%1 n’existe peut-être pas&#x202f;; les tentatives continuent</translation>
    </message>
    <message>
        <source>The address may not exist; still trying</source>
        <translation>L’adresse n’existe peut-être pas&#x202f;; les tentatives continuent</translation>
    </message>
    <message>
        <source>The mail system on the other side knows nobody of this name. The address may be misspelt, or it may have been given up.</source>
        <translation>Le système de messagerie du destinataire ne connaît personne de ce nom. L’adresse est peut-être mal écrite, ou elle a été abandonnée.</translation>
    </message>
    <message>
        <source>The mail system on the other side does not know this name at the moment. It will be asked again.</source>
        <translation>Le système de messagerie du destinataire ne connaît pas ce nom pour l’instant. La question lui sera posée à nouveau.</translation>
    </message>
    <message>
        <source>Mailbox switched off</source>
        <translation>Boîte désactivée</translation>
    </message>
    <message>
        <source>The mailbox %1 is switched off</source>
        <translation>La boîte %1 est désactivée</translation>
    </message>
    <message>
        <source>The mailbox is switched off</source>
        <translation>La boîte est désactivée</translation>
    </message>
    <message>
        <source>The mailbox takes no mail now; still trying</source>
        <translation>La boîte n’accepte pas de courrier en ce moment&#x202f;; les tentatives continuent</translation>
    </message>
    <message>
        <source>The address is known, but its mailbox takes no mail any more. It may have been closed, blocked, or not used for a long time.</source>
        <translation>L’adresse est connue, mais sa boîte n’accepte plus de courrier. Elle a pu être fermée, bloquée ou rester longtemps sans servir.</translation>
    </message>
    <message>
        <source>The address is known, but its mailbox takes no mail at the moment. Delivery will be tried again.</source>
        <translation>L’adresse est connue, mais sa boîte n’accepte pas de courrier pour l’instant. La remise sera retentée.</translation>
    </message>
    <message>
        <source>Mailbox full</source>
        <translation>Boîte pleine</translation>
    </message>
    <message>
        <source>The mailbox of %1 is full</source>
        <translation>La boîte de %1 est pleine</translation>
    </message>
    <message>
        <source>The recipient&apos;s mailbox is full</source>
        <translation>La boîte du destinataire est pleine</translation>
    </message>
    <message>
        <source>Mailbox of %1 is full; still trying</source>
        <translation>La boîte de %1 est pleine&#x202f;; les tentatives continuent</translation>
    </message>
    <message>
        <source>The recipient&apos;s mailbox is full; still trying</source>
        <translation>La boîte du destinataire est pleine&#x202f;; les tentatives continuent</translation>
    </message>
    <message>
        <source>There is no room for more mail in the recipient&apos;s mailbox. They have to delete something first, or get more space.</source>
        <translation>Il n’y a plus de place pour d’autres messages dans la boîte du destinataire. Il doit d’abord supprimer quelque chose ou obtenir plus d’espace.</translation>
    </message>
    <message>
        <source>There is no room for more mail in the recipient&apos;s mailbox at the moment. Delivery will be tried again for some days.</source>
        <translation>Il n’y a plus de place pour d’autres messages dans la boîte du destinataire pour l’instant. La remise sera retentée pendant quelques jours.</translation>
    </message>
    <message>
        <source>Domain not found</source>
        <translation>Domaine introuvable</translation>
    </message>
    <message>
        <source>No mail system found for %1</source>
        <translation>Aucun système de messagerie trouvé pour %1</translation>
    </message>
    <message>
        <source>The part after the @ is not known</source>
        <translation>La partie après le @ n’est pas connue</translation>
    </message>
    <message>
        <source>No mail system found yet for %1</source>
        <translation>Pas encore de système de messagerie trouvé pour %1</translation>
    </message>
    <message>
        <source>The part after the @ is not found yet</source>
        <translation>La partie après le @ n’a pas encore été trouvée</translation>
    </message>
    <message>
        <source>The part of the address after the @ does not exist, or it takes no mail. Often a letter is missing or wrong.</source>
        <translation>La partie de l’adresse après le @ n’existe pas, ou n’accepte pas de courrier. Souvent, une lettre manque ou est fausse.</translation>
    </message>
    <message>
        <source>The part of the address after the @ could not be found at the moment. It will be looked up again; do check its spelling.</source>
        <translation>La partie de l’adresse après le @ n’a pas pu être trouvée pour l’instant. Elle sera recherchée à nouveau&#x202f;; vérifiez tout de même son orthographe.</translation>
    </message>
    <message>
        <source>Mail system not reachable</source>
        <translation>Système injoignable</translation>
    </message>
    <message>
        <source>The mail system of %1 did not answer</source>
        <translation>Le système de messagerie de %1 n’a pas répondu</translation>
    </message>
    <message>
        <source>The other mail system did not answer</source>
        <translation>L’autre système de messagerie n’a pas répondu</translation>
    </message>
    <message>
        <source>The other mail system is not reachable; still trying</source>
        <translation>L’autre système de messagerie est injoignable&#x202f;; les tentatives continuent</translation>
    </message>
    <message>
        <source>The address may be right, but the computer that receives its mail could not be reached. It may be out of order.</source>
        <translation>L’adresse peut être juste, mais l’ordinateur qui reçoit son courrier n’a pas pu être joint. Il est peut-être hors service.</translation>
    </message>
    <message>
        <source>The computer that receives the recipient&apos;s mail cannot be reached at the moment. Delivery will be tried again.</source>
        <translation>L’ordinateur qui reçoit le courrier du destinataire est injoignable pour l’instant. La remise sera retentée.</translation>
    </message>
    <message>
        <source>Tried for too long</source>
        <translation>Délai dépassé</translation>
    </message>
    <message>
        <source>Gave up on %1 after many attempts</source>
        <translation>Abandon pour %1 après de nombreuses tentatives</translation>
    </message>
    <message>
        <source>Gave up after many attempts</source>
        <translation>Abandon après de nombreuses tentatives</translation>
    </message>
    <message>
        <source>Still trying to reach %1</source>
        <translation>La remise à %1 est encore tentée</translation>
    </message>
    <message>
        <source>Still trying to deliver</source>
        <translation>La remise est encore tentée</translation>
    </message>
    <message>
        <source>Delivery was tried again and again without success, and now the time for it is over. The other side may be out of order.</source>
        <translation>La remise a été tentée maintes fois sans succès, et le temps prévu est maintenant écoulé. Le système du destinataire est peut-être hors service.</translation>
    </message>
    <message>
        <source>Delivery has not worked so far. It will be tried again for some days, and there will be another notice if it fails.</source>
        <translation>La remise n’a pas réussi jusqu’ici. Elle sera retentée pendant quelques jours, et il y aura un autre avis si elle échoue.</translation>
    </message>
    <message>
        <source>Message too large</source>
        <translation>Message trop volumineux</translation>
    </message>
    <message>
        <source>The message is too large for %1</source>
        <translation>Le message est trop volumineux pour %1</translation>
    </message>
    <message>
        <source>The message is too large</source>
        <translation>Le message est trop volumineux</translation>
    </message>
    <message>
        <source>Message may be too large for %1</source>
        <translation>Message peut-être trop volumineux pour %1</translation>
    </message>
    <message>
        <source>The message may be too large</source>
        <translation>Le message est peut-être trop volumineux</translation>
    </message>
    <message>
        <source>The message, with everything attached to it, is larger than one of the mail systems on the way allows.</source>
        <translation>Le message, avec tout ce qui y est joint, est plus volumineux que ne le permet l’un des systèmes de messagerie sur le chemin.</translation>
    </message>
    <message>
        <source>The message is larger than the other side takes at the moment. It is still being tried.</source>
        <translation>Le message est plus volumineux que ce que le destinataire accepte pour l’instant. Les tentatives continuent.</translation>
    </message>
    <message>
        <source>Taken for spam</source>
        <translation>Jugé indésirable</translation>
    </message>
    <message>
        <source>Taken for spam on the way to %1</source>
        <translation>Jugé indésirable en chemin vers %1</translation>
    </message>
    <message>
        <source>The message was taken for spam</source>
        <translation>Le message a été jugé indésirable</translation>
    </message>
    <message>
        <source>Looked like spam to %1&apos;s mail system</source>
        <translation>Jugé indésirable par le système de %1</translation>
    </message>
    <message>
        <source>The message looked like spam; still trying</source>
        <translation>Le message semblait indésirable&#x202f;; les tentatives continuent</translation>
    </message>
    <message>
        <source>A filter on the way thinks that the message looks like advertising or fraud. Filters are sometimes wrong.</source>
        <translation>Un filtre sur le chemin estime que le message ressemble à de la publicité ou à une escroquerie. Les filtres se trompent parfois.</translation>
    </message>
    <message>
        <source>A filter on the way finds the message suspicious and has put it off. It will be tried again.</source>
        <translation>Un filtre sur le chemin trouve le message suspect et l’a mis en attente. L’envoi sera retenté.</translation>
    </message>
    <message>
        <source>Virus or dangerous attachment</source>
        <translation>Virus ou pièce jointe dangereuse</translation>
    </message>
    <message>
        <source>A virus filter stopped the mail to %1</source>
        <translation>Un filtre antivirus a arrêté le message pour %1</translation>
    </message>
    <message>
        <source>A virus filter stopped the message</source>
        <translation>Un filtre antivirus a arrêté le message</translation>
    </message>
    <message>
        <source>A virus filter holds up the mail to %1</source>
        <translation>Un filtre antivirus retient le message pour %1</translation>
    </message>
    <message>
        <source>A virus filter holds up the message</source>
        <translation>Un filtre antivirus retient le message</translation>
    </message>
    <message>
        <source>A filter found a virus, or an attachment of a kind that is often misused, and did not let the message through.</source>
        <translation>Un filtre a trouvé un virus, ou une pièce jointe d’un type souvent détourné, et n’a pas laissé passer le message.</translation>
    </message>
    <message>
        <source>A filter has doubts about an attachment and has not let it through yet.</source>
        <translation>Un filtre a des doutes sur une pièce jointe et ne l’a pas encore laissée passer.</translation>
    </message>
    <message>
        <source>Refused by rules</source>
        <translation>Refusé par une règle</translation>
    </message>
    <message>
        <source>Refused by the mail system of %1</source>
        <translation>Refusé par le système de messagerie de %1</translation>
    </message>
    <message>
        <source>The other mail system refused it</source>
        <translation>L’autre système de messagerie l’a refusé</translation>
    </message>
    <message>
        <source>Put off by the mail system of %1</source>
        <translation>Mis en attente par le système de messagerie de %1</translation>
    </message>
    <message>
        <source>Put off by the other mail system</source>
        <translation>Mis en attente par l’autre système de messagerie</translation>
    </message>
    <message>
        <source>The recipient&apos;s mail system has a rule against this message. What the rule is, only those who run it can say.</source>
        <translation>Le système de messagerie du destinataire a une règle contre ce message. Seul son gestionnaire peut dire laquelle.</translation>
    </message>
    <message>
        <source>The recipient&apos;s mail system does not want this message at the moment. It will be tried again.</source>
        <translation>Le système de messagerie du destinataire ne veut pas de ce message pour l’instant. L’envoi sera retenté.</translation>
    </message>
    <message>
        <source>Sender not proven</source>
        <translation>Expéditeur non vérifié</translation>
    </message>
    <message>
        <source>%1: sender could not be verified</source>
        <translation>%1&#xa0;: l’expéditeur n’a pas pu être vérifié</translation>
    </message>
    <message>
        <source>The sender could not be verified</source>
        <translation>L’expéditeur n’a pas pu être vérifié</translation>
    </message>
    <message>
        <source>The sender is not verified yet; still trying</source>
        <translation>L’expéditeur n’est pas encore vérifié&#x202f;; les tentatives continuent</translation>
    </message>
    <message>
        <source>The recipient&apos;s mail system could not confirm that the message really comes from the address it shows. It refuses such mail because it is often forged.</source>
        <translation>Le système de messagerie du destinataire n’a pas pu confirmer que le message vient vraiment de l’adresse qu’il affiche. Il refuse de tels messages parce que l’adresse en est souvent usurpée.</translation>
    </message>
    <message>
        <source>The recipient&apos;s mail system could not confirm yet that the message comes from the address it shows. It will be tried again.</source>
        <translation>Le système de messagerie du destinataire n’a pas encore pu confirmer que le message vient de l’adresse qu’il affiche. L’envoi sera retenté.</translation>
    </message>
    <message>
        <source>Sending system distrusted</source>
        <translation>Système d’envoi suspect</translation>
    </message>
    <message>
        <source>The sending system is on a block list</source>
        <translation>Le système d’envoi est sur une liste de blocage</translation>
    </message>
    <message>
        <source>The sending system is distrusted; still trying</source>
        <translation>Le système d’envoi est suspect&#x202f;; les tentatives continuent</translation>
    </message>
    <message>
        <source>The recipient&apos;s side distrusts the computer or network from which the message came, because much unwanted mail has come from there. This need not have anything to do with the message itself.</source>
        <translation>Chez le destinataire, on se méfie de l’ordinateur ou du réseau d’où vient le message, car beaucoup de courrier indésirable en est venu. Cela n’a pas forcément de rapport avec le message lui-même.</translation>
    </message>
    <message>
        <source>The recipient&apos;s side distrusts the computer or network from which the message came, and lets it wait. It will be tried again.</source>
        <translation>Chez le destinataire, on se méfie de l’ordinateur ou du réseau d’où vient le message, et on le fait attendre. L’envoi sera retenté.</translation>
    </message>
    <message>
        <source>Too much mail at once</source>
        <translation>Trop de courrier d’un coup</translation>
    </message>
    <message>
        <source>Too much mail at once for %1</source>
        <translation>Trop de courrier d’un coup pour %1</translation>
    </message>
    <message>
        <source>Too much mail at once; still trying</source>
        <translation>Trop de courrier d’un coup&#x202f;; les tentatives continuent</translation>
    </message>
    <message>
        <source>More mail was sent within a short time than one of the mail systems allows. Later it will be possible again.</source>
        <translation>Il a été envoyé en peu de temps plus de courrier que ne le permet l’un des systèmes de messagerie. Ce sera de nouveau possible plus tard.</translation>
    </message>
    <message>
        <source>More mail came within a short time than one of the mail systems allows. It will be tried again more slowly.</source>
        <translation>Il est arrivé en peu de temps plus de courrier que ne le permet l’un des systèmes de messagerie. L’envoi sera retenté plus lentement.</translation>
    </message>
    <message>
        <source>Passing on refused</source>
        <translation>Transmission refusée</translation>
    </message>
    <message>
        <source>That server does not take mail for %1</source>
        <translation>Ce serveur n’accepte pas de courrier pour %1</translation>
    </message>
    <message>
        <source>That server does not take this mail</source>
        <translation>Ce serveur n’accepte pas ce message</translation>
    </message>
    <message>
        <source>The message reached a mail server that is not responsible for this address and does not pass mail on for others. The address may be out of date, or somebody&apos;s mail settings are wrong.</source>
        <translation>Le message est arrivé à un serveur de messagerie qui n’est pas chargé de cette adresse et ne transmet pas le courrier d’autrui. L’adresse est peut-être périmée, ou un réglage de messagerie est mauvais quelque part.</translation>
    </message>
    <message>
        <source>The message reached a mail server that does not take mail for this address at the moment. It will be tried again.</source>
        <translation>Le message est arrivé à un serveur de messagerie qui n’accepte pas de courrier pour cette adresse pour l’instant. L’envoi sera retenté.</translation>
    </message>
    <message>
        <source>Sender refused</source>
        <translation>Expéditeur refusé</translation>
    </message>
    <message>
        <source>%1&apos;s mail system refused the sender</source>
        <translation>Le système de %1 a refusé l’expéditeur</translation>
    </message>
    <message>
        <source>The sender&apos;s address was refused</source>
        <translation>L’adresse de l’expéditeur a été refusée</translation>
    </message>
    <message>
        <source>The sender&apos;s address is not accepted yet</source>
        <translation>L’adresse de l’expéditeur n’est pas encore acceptée</translation>
    </message>
    <message>
        <source>The recipient&apos;s mail system does not accept the sender&apos;s address. It may be blocked there, be wrong, or take no replies.</source>
        <translation>Le système de messagerie du destinataire n’accepte pas l’adresse de l’expéditeur. Elle y est peut-être bloquée, fausse, ou n’accepte pas de réponses.</translation>
    </message>
    <message>
        <source>The recipient&apos;s mail system could not check the sender&apos;s address at the moment. It will be tried again.</source>
        <translation>Le système de messagerie du destinataire n’a pas pu vérifier l’adresse de l’expéditeur pour l’instant. L’envoi sera retenté.</translation>
    </message>
    <message>
        <source>Recipient takes mail from few only</source>
        <translation>N’accepte que certains expéditeurs</translation>
    </message>
    <message>
        <source>%1 does not take mail from everybody</source>
        <translation>%1 n’accepte pas le courrier de tout le monde</translation>
    </message>
    <message>
        <source>The recipient does not take mail from all</source>
        <translation>Le destinataire n’accepte pas tout le monde</translation>
    </message>
    <message>
        <source>The recipient takes mail from few only; still trying</source>
        <translation>Le destinataire n’accepte que certains expéditeurs&#x202f;; les tentatives continuent</translation>
    </message>
    <message>
        <source>The recipient or their organisation accepts only certain senders at this address: members, colleagues, or people on a list.</source>
        <translation>Le destinataire ou son organisation n’accepte à cette adresse que certains expéditeurs&#xa0;: des membres, des collègues ou des personnes sur une liste.</translation>
    </message>
    <message>
        <source>The recipient or their organisation accepts only certain senders at this address. It is still being tried.</source>
        <translation>Le destinataire ou son organisation n’accepte à cette adresse que certains expéditeurs. Les tentatives continuent.</translation>
    </message>
    <message>
        <source>Recipient has moved</source>
        <translation>A changé d’adresse</translation>
    </message>
    <message>
        <source>%1 has moved to another address</source>
        <translation>%1 a changé d’adresse</translation>
    </message>
    <message>
        <source>The recipient has another address now</source>
        <translation>Le destinataire a maintenant une autre adresse</translation>
    </message>
    <message>
        <source>%1 seems to have moved; still trying</source>
        <translation>%1 semble avoir changé d’adresse&#x202f;; les tentatives continuent</translation>
    </message>
    <message>
        <source>The recipient seems to have moved; still trying</source>
        <translation>Le destinataire semble avoir changé d’adresse&#x202f;; les tentatives continuent</translation>
    </message>
    <message>
        <source>The recipient does not use this address any more. The notice may name the new one.</source>
        <translation>Le destinataire n’utilise plus cette adresse. L’avis donne peut-être la nouvelle.</translation>
    </message>
    <message>
        <source>The recipient does not seem to use this address any more. It is still being tried.</source>
        <translation>Le destinataire ne semble plus utiliser cette adresse. Les tentatives continuent.</translation>
    </message>
    <message>
        <source>Message or address not valid</source>
        <translation>Message ou adresse mal formés</translation>
    </message>
    <message>
        <source>Something in the address or in the way the message is built is not as mail systems expect it: a stray character or blank, for example, or a fault of the program that sent it.</source>
        <translation>Quelque chose dans l’adresse ou dans la construction du message n’est pas comme les systèmes de messagerie l’attendent&#xa0;: un caractère ou une espace de trop, par exemple, ou un défaut du programme qui l’a envoyé.</translation>
    </message>
    <message>
        <source>Something in the address or in the way the message is built is not as mail systems expect it. It is still being tried.</source>
        <translation>Quelque chose dans l’adresse ou dans la construction du message n’est pas comme les systèmes de messagerie l’attendent. Les tentatives continuent.</translation>
    </message>
    <message>
        <source>Encryption needed</source>
        <translation>Chiffrement requis</translation>
    </message>
    <message>
        <source>No secure connection for mail to %1</source>
        <translation>Pas de connexion sûre pour le courrier à %1</translation>
    </message>
    <message>
        <source>No secure connection was possible</source>
        <translation>Aucune connexion sûre n’a été possible</translation>
    </message>
    <message>
        <source>No secure connection yet; still trying</source>
        <translation>Pas encore de connexion sûre&#x202f;; les tentatives continuent</translation>
    </message>
    <message>
        <source>One of the mail systems insists on an encrypted connection, and none could be set up. Those who run the mail systems must mend that.</source>
        <translation>L’un des systèmes de messagerie exige une connexion chiffrée, et aucune n’a pu être établie. C’est aux gestionnaires de ces systèmes d’y remédier.</translation>
    </message>
    <message>
        <source>One of the mail systems insists on an encrypted connection, and none could be set up so far. It will be tried again.</source>
        <translation>L’un des systèmes de messagerie exige une connexion chiffrée, et aucune n’a pu être établie jusqu’ici. L’envoi sera retenté.</translation>
    </message>
    <message>
        <source>Fault in a mail system</source>
        <translation>Panne d’un système</translation>
    </message>
    <message>
        <source>A mail system failed on the way to %1</source>
        <translation>Panne d’un système sur le chemin vers %1</translation>
    </message>
    <message>
        <source>A mail system failed on the way</source>
        <translation>Un système de messagerie est en panne sur le chemin</translation>
    </message>
    <message>
        <source>Trouble in a mail system; still trying</source>
        <translation>Problème dans un système de messagerie&#x202f;; les tentatives continuent</translation>
    </message>
    <message>
        <source>One of the mail systems on the way has a fault of its own: a full disk, a wrong setting, or mail going round in a circle.</source>
        <translation>L’un des systèmes de messagerie sur le chemin a lui-même un défaut&#xa0;: un disque plein, un mauvais réglage, ou du courrier qui tourne en rond.</translation>
    </message>
    <message>
        <source>One of the mail systems on the way has trouble at the moment. It will be tried again.</source>
        <translation>L’un des systèmes de messagerie sur le chemin a des difficultés pour l’instant. L’envoi sera retenté.</translation>
    </message>
    <message>
        <source>Held back by the sending service</source>
        <translation>Retenu par le service d’envoi</translation>
    </message>
    <message>
        <source>The address is on a do-not-send list</source>
        <translation>L’adresse est sur une liste d’exclusion</translation>
    </message>
    <message>
        <source>%1 is held back by the sending service</source>
        <translation>%1 est retenu par le service d’envoi</translation>
    </message>
    <message>
        <source>The mail is held back by the sending service</source>
        <translation>Le message est retenu par le service d’envoi</translation>
    </message>
    <message>
        <source>The sending service did not even try, because mail to this address came back before or its owner wanted no more of it.</source>
        <translation>Le service d’envoi n’a même pas essayé, car du courrier pour cette adresse est déjà revenu ou son titulaire n’en voulait plus.</translation>
    </message>
    <message>
        <source>The sending service holds mail to this address back, because earlier mail to it came back.</source>
        <translation>Le service d’envoi retient le courrier pour cette adresse, car des messages précédents sont revenus.</translation>
    </message>
    <message>
        <source>Sending blocked for the account</source>
        <translation>Envoi bloqué pour le compte</translation>
    </message>
    <message>
        <source>Sending is blocked for this account</source>
        <translation>L’envoi est bloqué pour ce compte</translation>
    </message>
    <message>
        <source>The sender&apos;s own mail provider has switched off sending for this account. That happens after too much mail in a short time, and also when a stranger has got hold of the password.</source>
        <translation>Le fournisseur de l’expéditeur lui-même a désactivé l’envoi pour ce compte. Cela arrive après trop de messages en peu de temps, et aussi quand un inconnu a obtenu le mot de passe.</translation>
    </message>
    <message>
        <source>The sender&apos;s own mail provider has put a brake on this account. That happens after too much mail in a short time, and also when a stranger has got hold of the password.</source>
        <translation>Le fournisseur de l’expéditeur lui-même freine ce compte. Cela arrive après trop de messages en peu de temps, et aussi quand un inconnu a obtenu le mot de passe.</translation>
    </message>
    <message>
        <source>Reason not given</source>
        <translation>Motif non précisé</translation>
    </message>
    <message>
        <source>Not delivered to %1</source>
        <translation>Non remis à %1</translation>
    </message>
    <message>
        <source>The message was not delivered</source>
        <translation>Le message n’a pas été remis</translation>
    </message>
    <message>
        <source>Not delivered yet to %1; still trying</source>
        <translation>Pas encore remis à %1&#x202f;; les tentatives continuent</translation>
    </message>
    <message>
        <source>The message is not delivered yet; still trying</source>
        <translation>Le message n’est pas encore remis&#x202f;; les tentatives continuent</translation>
    </message>
    <message>
        <source>The notice does not say why in a way that can be relied on. The server&apos;s own words stand below.</source>
        <translation>L’avis ne donne pas de motif auquel on puisse se fier. La réponse du serveur figure ci-dessous.</translation>
    </message>
    <message>
        <source>The notice does not say why it takes longer. Delivery will be tried again.</source>
        <translation>L’avis ne dit pas pourquoi cela prend plus de temps. La remise sera retentée.</translation>
    </message>
    <message>
        <source>It reads like ordinary mail. Nothing in it says that a message could not be delivered.</source>
        <translation>On dirait un message ordinaire. Rien n’y dit qu’un message n’a pas pu être remis.</translation>
    </message>
    <message>
        <source>%1 takes no mail now; still trying</source>
        <translation>%1 n’accepte pas de courrier en ce moment&#x202f;; les tentatives continuent</translation>
    </message>
    <message>
        <source>%1: mail system not reached yet</source>
        <translation>%1&#xa0;: système pas encore joint</translation>
    </message>
    <message>
        <source>%1: sender not verified yet</source>
        <translation>%1&#xa0;: expéditeur pas encore vérifié</translation>
    </message>
    <message>
        <source>%1: sending system is on a block list</source>
        <translation>%1&#xa0;: le système d’envoi est sur une liste de blocage</translation>
    </message>
    <message>
        <source>%1: sending system distrusted for now</source>
        <translation>%1&#xa0;: système d’envoi suspect pour l’instant</translation>
    </message>
    <message>
        <source>Too much mail for %1; still trying</source>
        <translation>Trop de courrier pour %1&#x202f;; les tentatives continuent</translation>
    </message>
    <message>
        <source>Mail for %1 not taken yet</source>
        <translation>Message pour %1 pas encore accepté</translation>
    </message>
    <message>
        <source>The mail is not taken yet</source>
        <translation>Le message n’est pas encore accepté</translation>
    </message>
    <message>
        <source>%1: sender not accepted yet</source>
        <translation>%1&#xa0;: expéditeur pas encore accepté</translation>
    </message>
    <message>
        <source>%1 takes mail from few; still trying</source>
        <translation>%1 n’accepte que certains expéditeurs&#x202f;; les tentatives continuent</translation>
    </message>
    <message>
        <source>Mail to %1 was not in the right form</source>
        <translation>Le message pour %1 n’avait pas la bonne forme</translation>
    </message>
    <message>
        <source>Message or address not in the right form</source>
        <translation>Message ou adresse pas dans la bonne forme</translation>
    </message>
    <message>
        <source>%1: form of the mail not accepted yet</source>
        <translation>%1&#xa0;: forme du message pas encore acceptée</translation>
    </message>
    <message>
        <source>Form of the message not accepted yet</source>
        <translation>Forme du message pas encore acceptée</translation>
    </message>
    <message>
        <source>No secure connection yet to %1</source>
        <translation>Pas encore de connexion sûre avec %1</translation>
    </message>
    <message>
        <source>Mail system trouble for %1; still trying</source>
        <translation>Problème de système pour %1&#x202f;; les tentatives continuent</translation>
    </message>
    <message>
        <source>%1 is on a do-not-send list</source>
        <translation>%1 est sur une liste d’exclusion</translation>
    </message>
    <message>
        <source>Sending is blocked; mail to %1 stopped</source>
        <translation>L’envoi est bloqué&#x202f;; message pour %1 arrêté</translation>
    </message>
    <message>
        <source>Sending is paused; mail to %1 waits</source>
        <translation>L’envoi est suspendu&#x202f;; message pour %1 en attente</translation>
    </message>
    <message>
        <source>Sending is paused for this account</source>
        <translation>L’envoi est suspendu pour ce compte</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Made on %1 with Undelivered %2, a program that explains delivery notices.</source>
        <extracomment>Last line of a report; %1 is a day and time, %2 a version number</extracomment>
        <translation>Établi le %1 avec Undelivered %2, un programme qui explique les avis de non-remise.</translation>
    </message>
    <message>
        <source>Who sent the original message</source>
        <translation>Qui a envoyé le message d’origine</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a verdict (&quot;Forged&quot;), %2 how sure it is (&quot;almost certain&quot;)</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (speaks for: %2)</source>
        <extracomment>One piece of evidence: %1 is a sentence, %2 the verdict that it speaks for</extracomment>
        <translation>%1 (plaide pour&#xa0;: %2)</translation>
    </message>
    <message>
        <source>What the servers said</source>
        <translation>Ce que les serveurs ont dit</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more recipient(s).</source>
        <translation>
            <numerusform>%Ln autre destinataire.</numerusform>
            <numerusform>%Ln autres destinataires.</numerusform>
        </translation>
    </message>
    <message>
        <source>The notice</source>
        <translation>L’avis</translation>
    </message>
    <message>
        <source>Header of the notice</source>
        <translation>En-tête de l’avis</translation>
    </message>
    <message>
        <source>Header of the original message, as the notice returned it</source>
        <translation>En-tête du message d’origine, tel que l’avis l’a renvoyé</translation>
    </message>
    <message>
        <source>Names and mailbox names of other people have been left out.</source>
        <translation>Les noms d’autres personnes et ceux de leurs boîtes ont été omis.</translation>
    </message>
    <message>
        <source>The mailbox %1</source>
        <extracomment>%1 is an account, mostly an e-mail address</extracomment>
        <translation>La boîte %1</translation>
    </message>
    <message>
        <source>What shows it</source>
        <translation>Ce qui le montre</translation>
    </message>
    <message>
        <source>Notices in numbers</source>
        <translation>Les avis en chiffres</translation>
    </message>
    <message>
        <source>Groups of related notices</source>
        <translation>Avis qui vont ensemble</translation>
    </message>
    <message>
        <source>Verdict</source>
        <extracomment>Heads of a table: who sent the original messages, how many notices, when they began, peaked and came last</extracomment>
        <translation>Conclusion</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Avis</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Premier</translation>
    </message>
    <message>
        <source>Peak</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>Dernier</translation>
    </message>
    <message>
        <source>Messages that did not arrive</source>
        <translation>Messages qui ne sont pas arrivés</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Destinataire</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more.</source>
        <translation>
            <numerusform>Encore %Ln.</numerusform>
            <numerusform>Encore %Ln.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Route</name>
    <message numerus="yes">
        <source>%n second(s) later</source>
        <translation>
            <numerusform>%Ln seconde plus tard</numerusform>
            <numerusform>%Ln secondes plus tard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) later</source>
        <translation>
            <numerusform>%Ln minute plus tard</numerusform>
            <numerusform>%Ln minutes plus tard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) later</source>
        <translation>
            <numerusform>%Ln heure plus tard</numerusform>
            <numerusform>%Ln heures plus tard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) later</source>
        <translation>
            <numerusform>%Ln jour plus tard</numerusform>
            <numerusform>%Ln jours plus tard</numerusform>
        </translation>
    </message>
    <message>
        <source>Handed in by %1</source>
        <extracomment>A station on the way of a message; %1 is a computer&apos;s name or address</extracomment>
        <translation>Déposé par %1</translation>
    </message>
    <message>
        <source>Passed on by a mail server that gives no name</source>
        <translation>Transmis par un serveur de messagerie qui ne donne pas de nom</translation>
    </message>
    <message>
        <source>Reached %1</source>
        <extracomment>A station on the way of a message; %1 is a computer&apos;s name</extracomment>
        <translation>Arrivé à %1</translation>
    </message>
    <message>
        <source>%1 does not take it yet</source>
        <extracomment>A station on the way of a message; %1 is a computer&apos;s name</extracomment>
        <translation>%1 ne l’accepte pas encore</translation>
    </message>
    <message>
        <source>%1 refused it</source>
        <extracomment>A station on the way of a message; %1 is a computer&apos;s name</extracomment>
        <translation>%1 l’a refusé</translation>
    </message>
    <message>
        <source>%1 wrote the notice</source>
        <extracomment>A station on the way of a message; %1 is a computer&apos;s name</extracomment>
        <translation>%1 a écrit l’avis</translation>
    </message>
    <message>
        <source>The notice is in your mailbox</source>
        <extracomment>The last station of a notice; %1 is a computer&apos;s name</extracomment>
        <translation>L’avis est dans votre boîte</translation>
    </message>
    <message>
        <source>The notice is in your mailbox, at %1</source>
        <translation>L’avis est dans votre boîte, chez %1</translation>
    </message>
    <message>
        <source>The notice was passed on by a mail server that gives no name</source>
        <translation>L’avis a été transmis par un serveur de messagerie qui ne donne pas de nom</translation>
    </message>
    <message>
        <source>The notice reached %1</source>
        <extracomment>A station on the way of a notice; %1 is a computer&apos;s name</extracomment>
        <translation>L’avis est arrivé à %1</translation>
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
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>%1 could not be saved: %2</source>
        <translation>%1 n’a pas pu être enregistré&#xa0;: %2</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Enregistré sous %1</translation>
    </message>
</context>
<context>
    <name>SignInText</name>
    <message>
        <source>Looking in the list of known providers…</source>
        <translation>Recherche dans la liste des fournisseurs connus…</translation>
    </message>
    <message>
        <source>Asking the internet&apos;s directory of names where %1 keeps its mailboxes…</source>
        <extracomment>%1 is a mail domain, such as example.org</extracomment>
        <translation>L’annuaire d’Internet est consulté&#xa0;: où %1 a-t-il ses boîtes aux lettres…</translation>
    </message>
    <message>
        <source>Asking %1 for its settings…</source>
        <extracomment>%1 is a host name, such as autoconfig.example.org</extracomment>
        <translation>Demande des réglages à %1…</translation>
    </message>
    <message>
        <source>Asking Thunderbird&apos;s public list of providers…</source>
        <translation>Consultation de la liste publique de fournisseurs de Thunderbird…</translation>
    </message>
    <message>
        <source>Looking up who receives mail for %1…</source>
        <extracomment>%1 is a mail domain, such as example.org</extracomment>
        <translation>Recherche de qui reçoit le courrier de %1…</translation>
    </message>
    <message>
        <source>Trying the usual names, such as %1…</source>
        <extracomment>%1 is a host name, such as imap.example.org</extracomment>
        <translation>Essai des noms habituels, comme %1…</translation>
    </message>
    <message>
        <source>The server is %1, from the list of known providers.</source>
        <extracomment>%1 is a host name, such as imap.example.org</extracomment>
        <translation>Le serveur est %1, d’après la liste des fournisseurs connus.</translation>
    </message>
    <message>
        <source>The server is %1, says the internet&apos;s directory of names.</source>
        <extracomment>%1 is a host name, such as imap.example.org</extracomment>
        <translation>Le serveur est %1, d’après l’annuaire des noms d’Internet.</translation>
    </message>
    <message>
        <source>The server is %1, says your mail domain itself.</source>
        <extracomment>%1 is a host name, such as imap.example.org</extracomment>
        <translation>Le serveur est %1, d’après votre domaine lui-même.</translation>
    </message>
    <message>
        <source>The server is %1, says Thunderbird&apos;s public list.</source>
        <extracomment>%1 is a host name, such as imap.example.org</extracomment>
        <translation>Le serveur est %1, d’après la liste publique de Thunderbird.</translation>
    </message>
    <message>
        <source>Mail for your address is received by %1, so the server should be %2.</source>
        <extracomment>%1 is a provider&apos;s name, such as Fastmail; %2 a host name</extracomment>
        <translation>Le courrier de votre adresse est reçu par %1, le serveur devrait donc être %2.</translation>
    </message>
    <message>
        <source>A mail server answers at %1.</source>
        <extracomment>%1 is a host name, such as imap.example.org</extracomment>
        <translation>Un serveur de messagerie répond à %1.</translation>
    </message>
    <message>
        <source>Your password would go to %1, which is not part of %2. That is usual when another company hosts the mail. Go on only if you know that company.</source>
        <extracomment>%1 is a host name, such as imap.hoster.example; %2 is the domain of the person&apos;s address</extracomment>
        <translation>Votre mot de passe irait à %1, qui ne fait pas partie de %2. C’est courant quand une autre entreprise héberge le courrier. Ne continuez que si vous connaissez cette entreprise.</translation>
    </message>
    <message>
        <source>%1 must be installed and running on this computer.</source>
        <extracomment>%1 is a provider&apos;s name, here Proton Mail Bridge</extracomment>
        <translation>%1 doit être installé et ouvert sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Switch on IMAP in the settings of %1&apos;s website first.</source>
        <extracomment>%1 is a provider&apos;s name, such as GMX</extracomment>
        <translation>Activez d’abord IMAP dans les réglages du site de %1.</translation>
    </message>
    <message>
        <source>Use the password that %1 shows for this mailbox, not the one for the website.</source>
        <extracomment>%1 is a provider&apos;s name, here Proton Mail Bridge</extracomment>
        <translation>Utilisez le mot de passe que %1 affiche pour cette boîte, pas celui du site.</translation>
    </message>
    <message>
        <source>Make an app password on %1&apos;s website and use it here. The password for the website is refused.</source>
        <extracomment>%1 is a provider&apos;s name, such as Gmail</extracomment>
        <translation>Créez un mot de passe d’application sur le site de %1 et utilisez-le ici. Le mot de passe du site est refusé.</translation>
    </message>
    <message>
        <source>%1 takes no passwords from mail programs. Sign in through your browser.</source>
        <extracomment>%1 is a provider&apos;s name, such as Outlook.com</extracomment>
        <translation>%1 n’accepte pas de mot de passe venant d’un logiciel de messagerie. Connectez-vous avec votre navigateur.</translation>
    </message>
    <message>
        <source>That worked</source>
        <translation>C’est fait</translation>
    </message>
    <message>
        <source>You can close this page and go back to Undelivered.</source>
        <translation>Vous pouvez fermer cette page et revenir à Undelivered.</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Connexion non établie</translation>
    </message>
    <message>
        <source>%1 did not let Undelivered in. Close this page and go back to Undelivered: it says what you can do.</source>
        <extracomment>%1 is a provider&apos;s name, such as Google</extracomment>
        <translation>%1 n’a pas laissé entrer Undelivered. Fermez cette page et revenez à Undelivered&#xa0;: il dit ce que vous pouvez faire.</translation>
    </message>
    <message>
        <source>This page is out of date</source>
        <translation>Cette page n’est plus valable</translation>
    </message>
    <message>
        <source>It does not belong to the sign-in that Undelivered is waiting for. Close it, and use the newest page that Undelivered opened.</source>
        <translation>Elle ne correspond pas à la connexion qu’attend Undelivered. Fermez-la et utilisez la page la plus récente qu’Undelivered a ouverte.</translation>
    </message>
</context>
<context>
    <name>SweepText</name>
    <message numerus="yes">
        <source>%Ln notice(s) moved to %1.</source>
        <extracomment>%n = how many, %1 = the name of a mail folder, such as Trash</extracomment>
        <translation>
            <numerusform>%Ln avis déplacé vers %1.</numerusform>
            <numerusform>%Ln avis déplacés vers %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln notice(s) brought back to where they were.</source>
        <translation>
            <numerusform>%Ln avis remis à sa place.</numerusform>
            <numerusform>%Ln avis remis à leur place.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln notice(s) deleted for good.</source>
        <translation>
            <numerusform>%Ln avis supprimé définitivement.</numerusform>
            <numerusform>%Ln avis supprimés définitivement.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A deletion was cut off earlier. It is settled now: %Ln notice(s) are deleted for good.</source>
        <translation>
            <numerusform>Une suppression avait été interrompue. C’est réglé maintenant&#xa0;: %Ln avis est supprimé définitivement.</numerusform>
            <numerusform>Une suppression avait été interrompue. C’est réglé maintenant&#xa0;: %Ln avis sont supprimés définitivement.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bringing notices back was cut off earlier. It is settled now: %Ln notice(s) are back where they were.</source>
        <translation>
            <numerusform>Une remise en place avait été interrompue. C’est réglé maintenant&#xa0;: %Ln avis est de nouveau à sa place.</numerusform>
            <numerusform>Une remise en place avait été interrompue. C’est réglé maintenant&#xa0;: %Ln avis sont de nouveau à leur place.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A clean-up was cut off earlier. It is settled now: %Ln notice(s) are in %1.</source>
        <extracomment>%n = how many, %1 = the name of a mail folder, such as Trash</extracomment>
        <translation>
            <numerusform>Un nettoyage avait été interrompu. C’est réglé maintenant&#xa0;: %Ln avis est dans %1.</numerusform>
            <numerusform>Un nettoyage avait été interrompu. C’est réglé maintenant&#xa0;: %Ln avis sont dans %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be brought back and are still in Trash.</source>
        <translation>
            <numerusform>%Ln n’a pas pu être remis en place et se trouve encore dans la corbeille.</numerusform>
            <numerusform>%Ln n’ont pas pu être remis en place et se trouvent encore dans la corbeille.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This mail server can only copy: %Ln of them also stay in the old folder, marked as deleted, until your mail program tidies up there.</source>
        <extracomment>The server cannot move, only copy</extracomment>
        <translation>
            <numerusform>Ce serveur de messagerie ne sait que copier&#xa0;: %Ln reste aussi dans l’ancien dossier, marqué comme supprimé, jusqu’à ce que votre logiciel de messagerie y fasse le ménage.</numerusform>
            <numerusform>Ce serveur de messagerie ne sait que copier&#xa0;: %Ln restent aussi dans l’ancien dossier, marqués comme supprimés, jusqu’à ce que votre logiciel de messagerie y fasse le ménage.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were not there any more: another program had moved or deleted them.</source>
        <translation>
            <numerusform>%Ln n’était plus là&#xa0;: un autre programme l’avait déplacé ou supprimé.</numerusform>
            <numerusform>%Ln n’étaient plus là&#xa0;: un autre programme les avait déplacés ou supprimés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln had changed since the mailbox was checked and were not touched.</source>
        <translation>
            <numerusform>%Ln avait changé depuis la vérification de la boîte et n’a pas été touché.</numerusform>
            <numerusform>%Ln avaient changé depuis la vérification de la boîte et n’ont pas été touchés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are still where they were.</source>
        <translation>
            <numerusform>%Ln est toujours à sa place.</numerusform>
            <numerusform>%Ln sont toujours à leur place.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln the server did not let go; they are still where they were.</source>
        <translation>
            <numerusform>%Ln a été retenu par le serveur&#x202f;; il est toujours à sa place.</numerusform>
            <numerusform>%Ln ont été retenus par le serveur&#x202f;; ils sont toujours à leur place.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were not reached; they are still where they were.</source>
        <translation>
            <numerusform>%Ln n’a pas pu être traité&#x202f;; il est toujours à sa place.</numerusform>
            <numerusform>%Ln n’ont pas pu être traités&#x202f;; ils sont toujours à leur place.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The connection broke while the mail server was at work on %Ln of them. The next check looks where they are, and finishes or takes back what was begun.</source>
        <translation>
            <numerusform>La connexion s’est interrompue pendant que le serveur de messagerie s’occupait de %Ln d’entre eux. La prochaine vérification regarde où il est, et achève ou annule ce qui était commencé.</numerusform>
            <numerusform>La connexion s’est interrompue pendant que le serveur de messagerie s’occupait de %Ln d’entre eux. La prochaine vérification regarde où ils sont, et achève ou annule ce qui était commencé.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln had been copied to Trash by an earlier clean-up and were left alone.</source>
        <translation>
            <numerusform>%Ln avait été copié dans la corbeille par un nettoyage précédent et a été laissé tel quel.</numerusform>
            <numerusform>%Ln avaient été copiés dans la corbeille par un nettoyage précédent et ont été laissés tels quels.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VerdictText</name>
    <message>
        <source>You sent this message yourself.</source>
        <extracomment>Verdict on a notice, in one or two sentences for a worried person.</extracomment>
        <translation>Vous avez envoyé ce message vous-même.</translation>
    </message>
    <message>
        <source>Somebody else put your address on it. It never passed through your account.</source>
        <translation>Quelqu’un d’autre a mis votre adresse sur ce message. Il n’est jamais passé par votre compte.</translation>
    </message>
    <message>
        <source>It was sent through your account, but not by you. Somebody may know your password.</source>
        <translation>Ce message a été envoyé via votre compte, mais pas par vous. Quelqu’un connaît peut-être votre mot de passe.</translation>
    </message>
    <message>
        <source>No mail system wrote this notice. It is a trap: don&apos;t click, don&apos;t sign in, delete it.</source>
        <translation>Aucun système de messagerie n’a écrit cet avis. C’est un piège&#xa0;: ne cliquez pas, ne vous connectez pas, supprimez-le.</translation>
    </message>
    <message>
        <source>The facts don&apos;t decide whether you sent this message. You may remember it yourself.</source>
        <translation>On ne peut pas établir si vous avez envoyé ce message. Vous vous en souvenez peut-être vous-même.</translation>
    </message>
    <message>
        <source>The records of %1 could not be looked up just now.</source>
        <extracomment>What was found about the person&apos;s own domain. %1 is the domain name. SPF, DKIM and DMARC are names of techniques.</extracomment>
        <translation>Les enregistrements de %1 n’ont pas pu être consultés à l’instant.</translation>
    </message>
    <message>
        <source>%1 has no mail server: nobody can answer mail from there, and many servers refuse it.</source>
        <translation>%1 n’a pas de serveur de messagerie&#xa0;: personne ne peut répondre au courrier venant de là, et beaucoup de serveurs le refusent.</translation>
    </message>
    <message>
        <source>%1 does not say which computers may send its mail (no SPF record). Ask whoever runs the domain to add one.</source>
        <translation>%1 n’indique pas quels ordinateurs peuvent envoyer son courrier (pas d’enregistrement SPF). Demandez au gestionnaire du domaine d’en ajouter un.</translation>
    </message>
    <message>
        <source>The list of computers that may send for %1 contains a mistake (SPF record). Until it is mended it protects nobody.</source>
        <translation>La liste des ordinateurs qui peuvent envoyer pour %1 contient une erreur (enregistrement SPF). Tant qu’elle n’est pas corrigée, elle ne protège personne.</translation>
    </message>
    <message>
        <source>The SPF record of %1 lets every computer in the world send for it. It should list only your own.</source>
        <translation>L’enregistrement SPF de %1 permet à tous les ordinateurs du monde d’envoyer en son nom. Il ne devrait nommer que les vôtres.</translation>
    </message>
    <message>
        <source>The SPF record of %1 names the right computers but does not tell receivers to refuse the others.</source>
        <translation>L’enregistrement SPF de %1 nomme les bons ordinateurs, mais ne dit pas aux destinataires de refuser les autres.</translation>
    </message>
    <message>
        <source>%1 says which computers may send its mail (SPF). That is good.</source>
        <translation>%1 indique quels ordinateurs peuvent envoyer son courrier (SPF). C’est bien.</translation>
    </message>
    <message>
        <source>Anybody can send as you: %1 has no DMARC policy. Ask whoever runs the domain to add one; it is the lasting cure.</source>
        <translation>N’importe qui peut envoyer en votre nom&#xa0;: %1 n’a pas de règle DMARC. Demandez au gestionnaire du domaine d’en ajouter une&#x202f;; c’est le remède durable.</translation>
    </message>
    <message>
        <source>%1 has a DMARC policy, but it only watches: forged mail in your name is still delivered.</source>
        <translation>%1 a une règle DMARC, mais elle ne fait qu’observer&#xa0;: les faux messages en votre nom sont tout de même remis.</translation>
    </message>
    <message>
        <source>The DMARC policy of %1 contains a mistake and is ignored.</source>
        <translation>La règle DMARC de %1 contient une erreur et n’est pas prise en compte.</translation>
    </message>
    <message>
        <source>Mail forged in the name of %1 is put among junk by receivers that check (DMARC: quarantine).</source>
        <translation>Les faux messages au nom de %1 sont classés comme indésirables par les destinataires qui vérifient (DMARC&#xa0;: quarantine).</translation>
    </message>
    <message>
        <source>Mail forged in the name of %1 is refused by receivers that check (DMARC: reject). That is the best protection there is.</source>
        <translation>Les faux messages au nom de %1 sont refusés par les destinataires qui vérifient (DMARC&#xa0;: reject). C’est la meilleure protection qui existe.</translation>
    </message>
    <message>
        <source>No signature of %1 was seen on your mail (DKIM). Ask your mail provider to sign it.</source>
        <translation>Aucune signature de %1 n’a été vue sur vos messages (DKIM). Demandez à votre fournisseur de messagerie de les signer.</translation>
    </message>
    <message>
        <source>Your mail is signed, but %1 does not publish the key to check it with (DKIM). Ask whoever runs the domain.</source>
        <translation>Vos messages sont signés, mais %1 ne publie pas la clé qui permet de les vérifier (DKIM). Adressez-vous au gestionnaire du domaine.</translation>
    </message>
    <message>
        <source>The signing key of %1 is too short to count today (DKIM). Ask for one of 2048 bits.</source>
        <translation>La clé de signature de %1 est trop courte pour être encore reconnue (DKIM). Demandez-en une de 2048 bits.</translation>
    </message>
    <message>
        <source>Your mail is signed, and %1 publishes the key (DKIM). That is good.</source>
        <translation>Vos messages sont signés, et %1 publie la clé (DKIM). C’est bien.</translation>
    </message>
    <message>
        <source>you said so</source>
        <extracomment>How sure the program is of its answer.</extracomment>
        <translation>d’après vous</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>pas sûr</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>certain</translation>
    </message>
    <message>
        <source>almost certain</source>
        <translation>presque certain</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>probable</translation>
    </message>
    <message>
        <source>Looking up domains is switched off. Allow it under Settings, and %1 can be checked.</source>
        <extracomment>%1 is a domain name. &quot;Settings&quot; is the name of a page of this program.</extracomment>
        <translation>La consultation des domaines est désactivée. Autorisez-la dans «&#xa0;Réglages&#xa0;», et %1 pourra être vérifié.</translation>
    </message>
    <message>
        <source>%1 has a mail server that takes answers. That is good.</source>
        <translation>%1 a un serveur de messagerie qui accepte les réponses. C’est bien.</translation>
    </message>
    <message>
        <source>%1 belongs to your mail provider. It lets receivers take forged mail in its name, and you cannot change that yourself.</source>
        <extracomment>How well a domain is guarded against forged senders. %1 is a domain name, as in the person&apos;s e-mail address.</extracomment>
        <translation>%1 appartient à votre fournisseur de messagerie. Il laisse les destinataires accepter de faux messages en son nom, et vous ne pouvez pas changer cela vous-même.</translation>
    </message>
    <message>
        <source>%1 belongs to your mail provider, and it asks receivers not to take forged mail in its name. There is nothing for you to do.</source>
        <translation>%1 appartient à votre fournisseur de messagerie, et il demande aux destinataires de ne pas accepter de faux messages en son nom. Vous n’avez rien à faire.</translation>
    </message>
    <message>
        <source>Anybody can send mail in the name of %1, and most receivers will take it. Show the list below to whoever runs the domain.</source>
        <translation>N’importe qui peut envoyer du courrier au nom de %1, et la plupart des destinataires l’accepteront. Montrez la liste ci-dessous au gestionnaire du domaine.</translation>
    </message>
    <message>
        <source>%1 is guarded against forged mail, but something in its records should be mended. Show the list below to whoever runs the domain.</source>
        <translation>%1 est protégé contre les faux messages, mais quelque chose dans ses enregistrements devrait être corrigé. Montrez la liste ci-dessous au gestionnaire du domaine.</translation>
    </message>
    <message>
        <source>%1 is well guarded against forged mail. Receivers that don&apos;t check may still send you notices.</source>
        <translation>%1 est bien protégé contre les faux messages. Les destinataires qui ne vérifient pas peuvent encore vous envoyer des avis.</translation>
    </message>
</context>
<context>
    <name>VerdictWords</name>
    <message>
        <source>Not judged</source>
        <extracomment>Verdict on a notice that could not be compared with a mailbox</extracomment>
        <translation>Non évalué</translation>
    </message>
    <message>
        <source>Yours</source>
        <extracomment>Verdict, one word: the person sent the original themselves</extracomment>
        <translation>De vous</translation>
    </message>
    <message>
        <source>Forged</source>
        <extracomment>Verdict, one word: somebody else put the person&apos;s address on the original</extracomment>
        <translation>Usurpé</translation>
    </message>
    <message>
        <source>Hijacked</source>
        <extracomment>Verdict, one word: the original was sent by somebody else through the person&apos;s own account</extracomment>
        <translation>Piraté</translation>
    </message>
    <message>
        <source>Fake</source>
        <extracomment>Verdict, one word: the notice itself is a phishing lure</extracomment>
        <translation>Faux avis</translation>
    </message>
    <message>
        <source>Unclear</source>
        <extracomment>Verdict, one word: the facts don&apos;t decide</extracomment>
        <translation>Incertain</translation>
    </message>
    <message>
        <source>This is as good as certain.</source>
        <translation>C’est pour ainsi dire certain.</translation>
    </message>
    <message>
        <source>This is very likely.</source>
        <translation>C’est très probable.</translation>
    </message>
    <message>
        <source>This is likely, but not certain.</source>
        <translation>C’est probable, mais pas certain.</translation>
    </message>
    <message>
        <source>This is not certain.</source>
        <translation>Ce n’est pas certain.</translation>
    </message>
    <message>
        <source>Nothing needs your attention. Messages of yours that did not arrive will appear here.</source>
        <translation>Rien à traiter. Vos messages qui ne sont pas arrivés apparaîtront ici.</translation>
    </message>
    <message>
        <source>No notice about a message that you sent.</source>
        <translation>Aucun avis sur un message que vous avez envoyé.</translation>
    </message>
    <message>
        <source>No forged mail. Notices about messages that somebody else sent in your name will appear here.</source>
        <translation>Aucune usurpation. Les avis sur des messages que quelqu’un d’autre a envoyés en votre nom apparaîtront ici.</translation>
    </message>
    <message>
        <source>No sign that anybody else has used your account. Notices about messages that somebody sent through it will appear here.</source>
        <translation>Rien n’indique que quelqu’un d’autre ait utilisé votre compte. Les avis sur des messages envoyés ainsi par quelqu’un apparaîtront ici.</translation>
    </message>
    <message>
        <source>No lures. Messages that only pretend to be delivery notices, to get your password, will appear here.</source>
        <translation>Aucun piège. Les messages qui imitent un avis de non-remise pour obtenir votre mot de passe apparaîtront ici.</translation>
    </message>
    <message>
        <source>Nothing unclear. Notices for which the facts do not tell who sent the message will appear here.</source>
        <translation>Rien d’incertain. Les avis pour lesquels on ne peut pas établir qui a envoyé le message apparaîtront ici.</translation>
    </message>
    <message>
        <source>No delivery notices. They come up here as soon as the mailbox has been looked through.</source>
        <translation>Aucun avis de non-remise. Ils apparaissent ici dès que la boîte a été parcourue.</translation>
    </message>
    <message>
        <source>Needs you</source>
        <extracomment>Name of a list: notices about which the person should do something</extracomment>
        <translation>À traiter</translation>
    </message>
    <message>
        <source>All notices</source>
        <extracomment>Name of a list: every notice</extracomment>
        <translation>Tous les avis</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>%1 is an address, %n how many further addresses the notice is about</extracomment>
        <translation>
            <numerusform>%1 et %Ln autre</numerusform>
            <numerusform>%1 et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>No recipient named</source>
        <extracomment>Title of a notice that names neither a recipient nor a subject</extracomment>
        <translation>Aucun destinataire nommé</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>First line of a row: %1 who it was for, %2 the subject of the message</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Still trying: %1</source>
        <extracomment>Second line of a row for mail that is still on its way: %1 what stands in the way (&quot;Mailbox full&quot;)</extracomment>
        <translation>Nouvelles tentatives&#xa0;: %1</translation>
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
        <translation>À propos d’Undelivered</translation>
    </message>
    <message>
        <source>Version %1</source>
        <extracomment>%1 is a version number</extracomment>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Explains mail that came back, and clears away what was never yours.</source>
        <translation>Explique le courrier revenu et écarte ce qui n’a jamais été de vous.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. You may use it, pass it on and change it. It comes without any warranty.</source>
        <translation>Logiciel libre sous la GNU General Public License, version 3 ou ultérieure. Vous pouvez l’utiliser, le transmettre et le modifier. Il est fourni sans aucune garantie.</translation>
    </message>
    <message>
        <source>Built with</source>
        <extracomment>Heading above a list of program libraries</extracomment>
        <translation>Réalisé avec</translation>
    </message>
    <message>
        <source>&amp;Copy the versions</source>
        <extracomment>Button: copies a list of versions, for a report of a mistake</extracomment>
        <translation>&amp;Copier les versions</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>undelivered::AccountViews</name>
    <message>
        <source>Sample mailbox</source>
        <translation>Boîte d’exemple</translation>
    </message>
    <message>
        <source>All accounts</source>
        <extracomment>First choice in a list of mail accounts</extracomment>
        <translation>Tous les comptes</translation>
    </message>
</context>
<context>
    <name>undelivered::AddressModel</name>
    <message>
        <source>Does not exist any more</source>
        <extracomment>What has become of an e-mail address</extracomment>
        <translation>N’existe plus</translation>
    </message>
    <message>
        <source>Mailbox full</source>
        <translation>Boîte pleine</translation>
    </message>
    <message>
        <source>Has moved</source>
        <translation>A changé d’adresse</translation>
    </message>
    <message>
        <source>Refuses your mail</source>
        <translation>Refuse votre courrier</translation>
    </message>
    <message>
        <source>Trouble on the way</source>
        <translation>Problème en route</translation>
    </message>
    <message>
        <source>Works again</source>
        <translation>Fonctionne à nouveau</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>Dernier</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>Échecs</translation>
    </message>
</context>
<context>
    <name>undelivered::AddressesPage</name>
    <message>
        <source>&amp;Copy the addresses</source>
        <translation>&amp;Copier les adresses</translation>
    </message>
    <message>
        <source>Save as &amp;table (CSV)…</source>
        <translation>Enregistrer en &amp;tableau (CSV)…</translation>
    </message>
    <message>
        <source>Save as c&amp;ontacts (vCard)…</source>
        <translation>Enregistrer en c&amp;ontacts (vCard)…</translation>
    </message>
    <message>
        <source>addresses.csv</source>
        <translation>adresses.csv</translation>
    </message>
    <message>
        <source>addresses.vcf</source>
        <translation>adresses.vcf</translation>
    </message>
    <message>
        <source>Addresses that do not work</source>
        <translation>Adresses qui ne fonctionnent pas</translation>
    </message>
    <message>
        <source>No address of yours has trouble.</source>
        <translation>Aucune adresse à laquelle vous écrivez ne pose problème.</translation>
    </message>
    <message>
        <source>Addresses to which your own mail could not be delivered will appear here, with the reason.</source>
        <translation>Les adresses auxquelles vos propres messages n’ont pas pu être remis apparaîtront ici, avec le motif.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message numerus="yes">
        <source>%Ln address(es) do not exist any more.</source>
        <translation>
            <numerusform>%Ln adresse n’existe plus.</numerusform>
            <numerusform>%Ln adresses n’existent plus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln address(es) had trouble.</source>
        <translation>
            <numerusform>%Ln adresse a posé problème.</numerusform>
            <numerusform>%Ln adresses ont posé problème.</numerusform>
        </translation>
    </message>
    <message>
        <source>From the notices about mail that you sent. Take dead addresses off your lists; ask the others for another address. Choose a line to see what happened there, or press Enter on it to read the latest notice.</source>
        <translation>D’après les avis sur les messages que vous avez envoyés. Retirez de vos listes les adresses qui n’existent plus&#x202f;; demandez une autre adresse aux autres personnes. Choisissez une ligne pour voir ce qui s’y est passé, ou appuyez sur Entrée pour lire le dernier avis.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Vouliez-vous dire %1&#x202f;?</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <extracomment>Button; %1 is an e-mail address</extracomment>
        <translation>Copier %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>One line of an address&apos;s history: %1 when, %2 what happened (&quot;Mailbox full&quot;), %3 the subject of the message</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: %2. Your message: %3</source>
        <translation>%1&#xa0;: %2. Votre message&#xa0;: %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more, further back</source>
        <translation>
            <numerusform>Encore %Ln, plus ancien</numerusform>
            <numerusform>Encore %Ln, plus anciens</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>undelivered::AddressesPresenter</name>
    <message>
        <source>No mail program came up. Copy the text and the addresses instead, or save a draft.</source>
        <translation>Aucun logiciel de messagerie ne s’est ouvert. Copiez plutôt le texte et les adresses, ou enregistrez un brouillon.</translation>
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
        <translation>Renoncer</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Now sign in at %1 in your browser</source>
        <extracomment>%1 is the name of a provider, such as Google</extracomment>
        <translation>Connectez-vous maintenant à %1 dans votre navigateur</translation>
    </message>
    <message>
        <source>The page has been opened there. Sign in, agree that Undelivered may read your mail, and come back here. If no browser came up, copy the page&apos;s address into one on this computer.</source>
        <translation>La page y est ouverte. Connectez-vous, acceptez qu’Undelivered lise votre courrier, et revenez ici. Si aucun navigateur ne s’est ouvert, copiez l’adresse de la page dans un navigateur de cet ordinateur.</translation>
    </message>
    <message>
        <source>You are back from the browser</source>
        <translation>Votre navigateur a répondu</translation>
    </message>
    <message>
        <source>One moment: the mailbox is being opened.</source>
        <translation>Un instant&#xa0;: la boîte est en cours d’ouverture.</translation>
    </message>
    <message>
        <source>Cop&amp;y the page&apos;s address</source>
        <translation>&amp;Copier l’adresse de la page</translation>
    </message>
    <message>
        <source>Ope&amp;n the page again</source>
        <translation>&amp;Ouvrir à nouveau la page</translation>
    </message>
</context>
<context>
    <name>undelivered::CertificatePage</name>
    <message>
        <source>from %1 to %2</source>
        <extracomment>How long a certificate is good: %1 and %2 are days</extracomment>
        <translation>du %1 au %2</translation>
    </message>
    <message>
        <source>Stop here: this is not the certificate you accepted</source>
        <translation>Arrêtez-vous&#xa0;: ce n’est pas le certificat que vous avez accepté</translation>
    </message>
    <message>
        <source>%1 shows another certificate than before. Your password was not sent.</source>
        <extracomment>%1 is the name of a mail server</extracomment>
        <translation>%1 présente un autre certificat qu’avant. Votre mot de passe n’a pas été envoyé.</translation>
    </message>
    <message>
        <source>Either whoever runs the server has renewed it, or somebody stands between you and the server and wants your password. In a café, a hotel or another network that is not yours, go away and try again at home.</source>
        <translation>Soit le gestionnaire du serveur l’a renouvelé, soit quelqu’un s’est interposé entre vous et le serveur et veut votre mot de passe. Dans un café, un hôtel ou un autre réseau qui n’est pas le vôtre, renoncez et réessayez chez vous.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server, by telephone or in person, whether the certificate was renewed, and compare the new fingerprint with theirs.</source>
        <translation>Demandez au gestionnaire du serveur, par téléphone ou de vive voix, si le certificat a été renouvelé, et comparez la nouvelle empreinte avec la sienne.</translation>
    </message>
    <message>
        <source>&amp;The new fingerprint is the one that the owner of the server told me</source>
        <translation>La &amp;nouvelle empreinte est celle que le propriétaire du serveur m’a donnée</translation>
    </message>
    <message>
        <source>Accept the new certificate</source>
        <translation>Accepter le nouveau certificat</translation>
    </message>
    <message>
        <source>Do not connect for now</source>
        <translation>Renoncer pour l’instant</translation>
    </message>
    <message>
        <source>Is this really your server?</source>
        <translation>Est-ce vraiment votre serveur&#x202f;?</translation>
    </message>
    <message>
        <source>%1 cannot prove who it is. Your password was not sent.</source>
        <extracomment>%1 is the name of a mail server</extracomment>
        <translation>%1 ne peut pas prouver son identité. Votre mot de passe n’a pas été envoyé.</translation>
    </message>
    <message>
        <source>Mail servers show a certificate, which somebody known has signed. This one was signed by nobody that this computer trusts. That is usual for a server of one&apos;s own at home or in a small office, and for a mail bridge that runs on this computer. With a large provider it is not: then somebody may be trying to read your password on its way.</source>
        <translation>Les serveurs de messagerie présentent un certificat, signé par un organisme connu. Celui-ci n’a été signé par personne à qui cet ordinateur fasse confiance. C’est courant pour un serveur personnel, chez soi ou dans un petit bureau, et pour une passerelle de messagerie qui fonctionne sur cet ordinateur. Chez un grand fournisseur, ce ne l’est pas&#xa0;: quelqu’un essaie alors peut-être de lire votre mot de passe en chemin.</translation>
    </message>
    <message>
        <source>If the server is your own, or its owner told you this fingerprint, you can trust exactly this certificate. It then counts for %1 only, and Undelivered warns you as soon as the server shows another one.</source>
        <translation>Si le serveur est le vôtre, ou si son propriétaire vous a donné cette empreinte, vous pouvez faire confiance à ce certificat précisément. Il ne vaut alors que pour %1, et Undelivered vous avertit dès que le serveur en présente un autre.</translation>
    </message>
    <message>
        <source>&amp;The server is my own, or its owner told me this fingerprint</source>
        <translation>Le &amp;serveur est le mien, ou son propriétaire m’a donné cette empreinte</translation>
    </message>
    <message>
        <source>Trust it for this account</source>
        <translation>Faire confiance pour ce compte</translation>
    </message>
    <message>
        <source>Do not trust it</source>
        <translation>Ne pas faire confiance</translation>
    </message>
    <message>
        <source>Made for</source>
        <extracomment>Whom a certificate was made for</extracomment>
        <translation>Établi pour</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Signé par</translation>
    </message>
    <message>
        <source>itself</source>
        <translation>lui-même</translation>
    </message>
    <message>
        <source>Good</source>
        <extracomment>How long a certificate is good</extracomment>
        <translation>Valable</translation>
    </message>
    <message>
        <source>New fingerprint</source>
        <translation>Nouvelle empreinte</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>Accepted before</source>
        <translation>Accepté auparavant</translation>
    </message>
</context>
<context>
    <name>undelivered::Chart</name>
    <message>
        <source>Notices over time</source>
        <translation>Les avis au fil du temps</translation>
    </message>
    <message>
        <source>Use the left and right arrow keys to read out one bar after the other.</source>
        <translation>Les flèches gauche et droite permettent d’entendre une barre après l’autre.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>A span of days: %1 the first, %2 the last</extracomment>
        <translation>Du %1 au %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n notice(s)</source>
        <extracomment>Read out for one bar of the chart: %1 a day or span of days, %n how many notices</extracomment>
        <translation>
            <numerusform>%1&#xa0;: %Ln avis</numerusform>
            <numerusform>%1&#xa0;: %Ln avis</numerusform>
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
            <numerusform>Maximum le %1&#xa0;: %Ln avis</numerusform>
            <numerusform>Maximum le %1&#xa0;: %Ln avis</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>undelivered::Checklist</name>
    <message>
        <source>Open clean-up</source>
        <translation>Ouvrir le nettoyage</translation>
    </message>
    <message>
        <source>Write to your contacts</source>
        <translation>Écrire à vos contacts</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Les afficher</translation>
    </message>
</context>
<context>
    <name>undelivered::CleanUpPage</name>
    <message>
        <source>&amp;Undo: bring them back</source>
        <translation>&amp;Annuler&#xa0;: les remettre en place</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>Arrê&amp;ter</translation>
    </message>
    <message>
        <source>You may do something else meanwhile. What has been moved is written down, so that it can be brought back even if the connection breaks.</source>
        <translation>Vous pouvez faire autre chose en attendant. Ce qui a été déplacé est noté, afin de pouvoir le remettre en place même si la connexion s’interrompt.</translation>
    </message>
    <message>
        <source>Go &amp;on</source>
        <translation>&amp;Continuer</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>One account is cleaned up at a time:</source>
        <translation>Le nettoyage se fait compte par compte :</translation>
    </message>
</context>
<context>
    <name>undelivered::ContactsDialog</name>
    <message>
        <source>Warn your contacts</source>
        <translation>Prévenir vos contacts</translation>
    </message>
    <message>
        <source>&amp;Subject</source>
        <translation>&amp;Objet</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>T&amp;exte</translation>
    </message>
    <message>
        <source>&amp;Copy the text</source>
        <translation>&amp;Copier le texte</translation>
    </message>
    <message>
        <source>Open in your &amp;mail program</source>
        <translation>Ouvrir dans votre &amp;messagerie</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search the contacts</source>
        <translation>Rechercher dans les contacts</translation>
    </message>
    <message>
        <source>Whom to warn</source>
        <translation>Qui prévenir</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>&amp;Tous</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>&amp;Aucun</translation>
    </message>
    <message>
        <source>&amp;Whom to warn</source>
        <translation>&amp;Qui prévenir</translation>
    </message>
    <message>
        <source>&amp;Language of the message</source>
        <translation>Langue &amp;du message</translation>
    </message>
    <message>
        <source>Copy the a&amp;ddresses</source>
        <translation>Co&amp;pier les adresses</translation>
    </message>
    <message>
        <source>Sa&amp;ve as a draft…</source>
        <translation>Enregistrer &amp;un brouillon…</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>One contact in a list: %1 is an e-mail address, %2 when the person last wrote to it</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Nobody is known from your Sent folder yet.</source>
        <translation>Votre dossier des messages envoyés n’a encore fait connaître personne.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <translation>
            <numerusform>%Ln choisi</numerusform>
            <numerusform>%Ln choisis</numerusform>
        </translation>
    </message>
    <message>
        <source>Open part %L1 of %L2</source>
        <extracomment>Button: a message to many people goes out in several parts. %L1 is the number of the next one, %L2 how many there are</extracomment>
        <translation>Ouvrir la partie %L1 sur %L2</translation>
    </message>
    <message>
        <source>Open in your &amp;mail program again</source>
        <translation>Rouvrir dans votre &amp;messagerie</translation>
    </message>
    <message>
        <source>A message to your contacts, ready to change as you like. It goes out from your own mail program. The recipients stand in “Bcc”, so that they do not see each other&apos;s addresses.</source>
        <translation>Un message à vos contacts, que vous pouvez modifier à votre gré. Il part de votre propre logiciel de messagerie. Les destinataires figurent dans «&#xa0;Cci&#xa0;», pour qu’ils ne voient pas les adresses les uns des autres.</translation>
    </message>
</context>
<context>
    <name>undelivered::DeleteDialog</name>
    <message numerus="yes">
        <source>&amp;Delete %n for good</source>
        <translation>
            <numerusform>&amp;Supprimer %Ln définitivement</numerusform>
            <numerusform>&amp;Supprimer %Ln définitivement</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Supprimer définitivement</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) will be gone for good.</source>
        <translation>
            <numerusform>%Ln message disparaîtra définitivement.</numerusform>
            <numerusform>%Ln messages disparaîtront définitivement.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody can bring them back, not even your mail provider. To be sure that you mean it, type how many there are.</source>
        <translation>Personne ne peut les récupérer, pas même votre fournisseur de messagerie. Pour être sûr que c’est voulu, tapez leur nombre.</translation>
    </message>
    <message>
        <source>Type %1 here:</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Tapez %1 ici&#xa0;:</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Les garder</translation>
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
        <translation>&amp;Ouvrir Undelivered</translation>
    </message>
    <message>
        <source>&amp;Check now</source>
        <translation>&amp;Vérifier maintenant</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
</context>
<context>
    <name>undelivered::Disclosure</name>
    <message>
        <source>open</source>
        <translation>déplié</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>replié</translation>
    </message>
</context>
<context>
    <name>undelivered::DomainPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>R&amp;etour</translation>
    </message>
    <message>
        <source>Looking the records up</source>
        <translation>Consultation des enregistrements</translation>
    </message>
    <message>
        <source>Can anybody send as you?</source>
        <translation>Peut-on envoyer en votre nom&#x202f;?</translation>
    </message>
    <message>
        <source>Whoever runs a mail domain can publish which servers may send for it, and what others shall do with the rest. This looks up what stands there for %1, and says what is missing.</source>
        <extracomment>%1 is an account, mostly an e-mail address</extracomment>
        <translation>Le gestionnaire d’un domaine de messagerie peut publier quels serveurs ont le droit d’envoyer en son nom, et ce que les autres doivent faire du reste. Ici, on consulte ce qui est publié pour %1, et l’on dit ce qui manque.</translation>
    </message>
    <message>
        <source>Add your mailbox first: then its domain can be looked up.</source>
        <translation>Ajoutez d’abord votre boîte&#xa0;: son domaine pourra alors être consulté.</translation>
    </message>
    <message>
        <source>For that, your computer&apos;s name server is asked about your mail domain, and learns nothing but its name. This also switches on look-ups for telling forged mail; you can switch them off again in the settings.</source>
        <translation>Pour cela, le serveur de noms de votre ordinateur est interrogé sur votre domaine de messagerie, et n’apprend que son nom. Cela active aussi les consultations qui aident à déceler les usurpations&#x202f;; vous pouvez les désactiver à nouveau dans les réglages.</translation>
    </message>
    <message>
        <source>&amp;Look it up</source>
        <translation>&amp;Consulter</translation>
    </message>
    <message>
        <source>&amp;Allow it and look it up</source>
        <translation>A&amp;utoriser et consulter</translation>
    </message>
    <message>
        <source>&amp;Look it up again</source>
        <translation>&amp;Consulter à nouveau</translation>
    </message>
    <message>
        <source>Needs mending</source>
        <extracomment>Read out for the picture before a finding</extracomment>
        <translation>À corriger</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>En ordre</translation>
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
        <translation>R&amp;éessayer</translation>
    </message>
    <message>
        <source>Technical details</source>
        <translation>Détails techniques</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>undelivered::EvidenceView</name>
    <message>
        <source>You said so yourself.</source>
        <translation>C’est vous qui l’avez dit.</translation>
    </message>
    <message>
        <source>What is known</source>
        <extracomment>Heading over facts about a notice whose sender is not clear</extracomment>
        <translation>Ce que l’on sait</translation>
    </message>
    <message>
        <source>What speaks for it</source>
        <translation>Ce qui plaide pour</translation>
    </message>
    <message>
        <source>What speaks against it</source>
        <translation>Ce qui plaide contre</translation>
    </message>
    <message>
        <source>Speaks for: %1</source>
        <extracomment>Read out for the picture before a piece of evidence; %1 is a verdict (&quot;Forged&quot;)</extracomment>
        <translation>Plaide pour&#xa0;: %1</translation>
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
        <translation>Que signifie ce message&#x202f;?</translation>
    </message>
    <message>
        <source>Paste the text of a notice here, as much of it as you have, or drop a saved message (.eml) on the window. It stays on this computer.</source>
        <translation>Collez ici le texte d’un avis, tout ce que vous en avez, ou déposez un message enregistré (.eml) sur la fenêtre. Tout reste sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Op&amp;en a message…</source>
        <translation>Ouvrir un &amp;message…</translation>
    </message>
    <message>
        <source>Em&amp;pty</source>
        <translation>&amp;Vider</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>R&amp;etour</translation>
    </message>
    <message>
        <source>Text of the notice</source>
        <translation>Texte de l’avis</translation>
    </message>
    <message>
        <source>Your message could not be delivered to…</source>
        <translation>Votre message n’a pas pu être remis à…</translation>
    </message>
    <message>
        <source>The explanation will stand here.</source>
        <translation>L’explication apparaîtra ici.</translation>
    </message>
    <message>
        <source>From the file %1</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Du fichier %1</translation>
    </message>
</context>
<context>
    <name>undelivered::ExplainPresenter</name>
    <message>
        <source>Open a message</source>
        <translation>Ouvrir un message</translation>
    </message>
    <message>
        <source>Saved messages (*.eml *.msg *.txt)</source>
        <translation>Messages enregistrés (*.eml *.msg *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>The explanation will stand here.</source>
        <translation>L’explication apparaîtra ici.</translation>
    </message>
</context>
<context>
    <name>undelivered::FilterBar</name>
    <message>
        <source>Order of the list</source>
        <translation>Ordre de la liste</translation>
    </message>
    <message>
        <source>Group the list</source>
        <translation>Grouper la liste</translation>
    </message>
    <message>
        <source>Show only one reason</source>
        <translation>Ne montrer qu’un motif</translation>
    </message>
    <message>
        <source>Show only one verdict</source>
        <translation>Ne montrer qu’une conclusion</translation>
    </message>
    <message>
        <source>Show only one domain</source>
        <translation>Ne montrer qu’un domaine</translation>
    </message>
    <message>
        <source>Show only one period</source>
        <translation>Ne montrer qu’une période</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Récents d’abord</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Anciens d’abord</translation>
    </message>
    <message>
        <source>By recipient</source>
        <translation>Par destinataire</translation>
    </message>
    <message>
        <source>By domain</source>
        <translation>Par domaine</translation>
    </message>
    <message>
        <source>By subject</source>
        <translation>Par objet</translation>
    </message>
    <message>
        <source>By reason</source>
        <translation>Par motif</translation>
    </message>
    <message>
        <source>By verdict</source>
        <translation>Par conclusion</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>Volumineux d’abord</translation>
    </message>
    <message>
        <source>Not grouped</source>
        <translation>Sans groupes</translation>
    </message>
    <message>
        <source>Grouped by wave</source>
        <extracomment>A wave is a run of notices that belong together: one case of forging or misuse</extracomment>
        <translation>Groupé par vague</translation>
    </message>
    <message>
        <source>Grouped by recipient</source>
        <translation>Groupé par destinataire</translation>
    </message>
    <message>
        <source>Grouped by reason</source>
        <translation>Groupé par motif</translation>
    </message>
    <message>
        <source>Grouped by domain</source>
        <translation>Groupé par domaine</translation>
    </message>
    <message>
        <source>Any verdict</source>
        <translation>Toute conclusion</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Toute date</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Cette année</translation>
    </message>
    <message>
        <source>Search address, subject, server</source>
        <translation>Rechercher adresse, objet, serveur</translation>
    </message>
    <message>
        <source>Search in this list</source>
        <translation>Rechercher dans cette liste</translation>
    </message>
    <message>
        <source>Any reason</source>
        <translation>Tout motif</translation>
    </message>
    <message>
        <source>Any domain</source>
        <translation>Tout domaine</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>An entry of a list: %1 a domain (&quot;example.org&quot;), %2 how many notices are about it</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Fi&amp;lters (%1)</source>
        <extracomment>Button: opens and closes the filters; %1 is how many are set</extracomment>
        <translation>Fil&amp;tres (%1)</translation>
    </message>
    <message>
        <source>Fi&amp;lters</source>
        <translation>Fil&amp;tres</translation>
    </message>
</context>
<context>
    <name>undelivered::FinderPanel</name>
    <message>
        <source>S&amp;kip this step</source>
        <translation>&amp;Sauter cette étape</translation>
    </message>
    <message>
        <source>Not right? Look further</source>
        <extracomment>Button beside a mail server that was found</extracomment>
        <translation>Ce n’est pas ça&#x202f;? Chercher encore</translation>
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
        <translation>%1 n’accepte pas de mots de passe des logiciels de messagerie, seulement une connexion avec le navigateur. Pour cela, l’éditeur de cet exemplaire d’Undelivered doit l’y avoir enregistré, ce qui n’est pas le cas.</translation>
    </message>
    <message>
        <source>If you have a client ID, enter it. Else save the notices as files in your mail program and open their folder here: Undelivered explains them just the same.</source>
        <translation>Si vous avez un identifiant client, saisissez-le. Sinon, enregistrez les avis comme fichiers dans votre logiciel de messagerie et ouvrez leur dossier ici&#xa0;: Undelivered les explique tout aussi bien.</translation>
    </message>
    <message>
        <source>Or sign in through your browser: then %1 asks for your usual password there.</source>
        <extracomment>%1 is the name of a mail provider, such as Gmail</extracomment>
        <translation>Ou connectez-vous avec votre navigateur&#xa0;: %1 y demande alors votre mot de passe habituel.</translation>
    </message>
    <message>
        <source>Open the help page of %1</source>
        <extracomment>Button; %1 is the name of a mail provider</extracomment>
        <translation>Ouvrir la page d’aide de %1</translation>
    </message>
    <message>
        <source>I know th&amp;at company</source>
        <translation>Je connais &amp;cette entreprise</translation>
    </message>
    <message>
        <source>Enter a &amp;client ID…</source>
        <translation>Saisir &amp;un identifiant client…</translation>
    </message>
    <message>
        <source>How to sign in at %1</source>
        <extracomment>%1 is the name of a mail provider</extracomment>
        <translation>Comment se connecter chez %1</translation>
    </message>
</context>
<context>
    <name>undelivered::FoldersDialog</name>
    <message>
        <source>Holds no messages, only other folders</source>
        <translation>Ne contient aucun message, seulement d’autres dossiers</translation>
    </message>
    <message>
        <source>Looked through, as you said</source>
        <translation>Examiné, comme vous l’avez voulu</translation>
    </message>
    <message>
        <source>Left out, as you said</source>
        <translation>Laissé de côté, comme vous l’avez voulu</translation>
    </message>
    <message>
        <source>Looked through: most notices come in here</source>
        <translation>Examiné : la plupart des avis arrivent ici</translation>
    </message>
    <message>
        <source>Looked through: notices are often taken for junk</source>
        <translation>Examiné : les avis sont souvent pris pour du courrier indésirable</translation>
    </message>
    <message>
        <source>Looked through last: it repeats the other folders</source>
        <translation>Examiné en dernier : il répète les autres dossiers</translation>
    </message>
    <message>
        <source>Read to know what you have sent</source>
        <translation>Lu pour savoir ce que vous avez envoyé</translation>
    </message>
    <message>
        <source>Left out: messages that you have not sent</source>
        <translation>Laissé de côté : messages que vous n’avez pas envoyés</translation>
    </message>
    <message>
        <source>Left out: messages that were thrown away</source>
        <translation>Laissé de côté : messages qui ont été jetés</translation>
    </message>
    <message>
        <source>Looked through</source>
        <translation>Examiné</translation>
    </message>
    <message>
        <source>The folders of this account are known as soon as it has been checked.</source>
        <translation>Les dossiers de ce compte seront connus dès qu’il aura été vérifié.</translation>
    </message>
    <message>
        <source>As &amp;proposed</source>
        <extracomment>Button: takes back what the person chose</extracomment>
        <translation>Comme &amp;proposé</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Where to look for notices in %1</source>
        <extracomment>%1 is the name of a mail account</extracomment>
        <translation>Où chercher les avis dans %1</translation>
    </message>
    <message>
        <source>A change counts from the next check. What was found before stays known.</source>
        <translation>Un changement compte à partir de la prochaine vérification. Ce qui a été trouvé avant reste connu.</translation>
    </message>
</context>
<context>
    <name>undelivered::Frame</name>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
</context>
<context>
    <name>undelivered::LearnPage</name>
    <message>
        <source>What is all this about?</source>
        <translation>De quoi s’agit-il&#x202f;?</translation>
    </message>
    <message>
        <source>Who is the mailer-daemon?</source>
        <translation>Qui est le mailer-daemon&#x202f;?</translation>
    </message>
    <message>
        <source>Not a person. When a mail server cannot deliver a message, it writes a notice to the address that stands on the message as the sender. Such notices come from “MAILER-DAEMON” or “postmaster”. Answering them is of no use: nobody reads the answers.</source>
        <translation>Ce n’est pas une personne. Quand un serveur de messagerie ne peut pas remettre un message, il écrit un avis à l’adresse qui figure comme expéditeur. Ces avis viennent de «&#xa0;MAILER-DAEMON&#xa0;» ou de «&#xa0;postmaster&#xa0;». Y répondre ne sert à rien&#xa0;: personne ne lit les réponses.</translation>
    </message>
    <message>
        <source>Why do I get notices about messages that I never wrote?</source>
        <translation>Pourquoi des avis sur des messages que je n’ai pas écrits&#x202f;?</translation>
    </message>
    <message>
        <source>Anybody can write any address on the back of an envelope, and it is the same with mail. Senders of advertising and fraud put other people&apos;s addresses on their messages. What cannot be delivered comes back to the address on it: yours. Nobody needed your password for that, and it dies down after some days.</source>
        <translation>N’importe qui peut écrire n’importe quelle adresse au dos d’une enveloppe, et il en va de même pour le courrier électronique. Les auteurs de publicités et d’escroqueries mettent l’adresse d’autrui sur leurs messages. Ce qui ne peut pas être remis revient à l’adresse indiquée&#xa0;: la vôtre. Personne n’a eu besoin de votre mot de passe pour cela, et tout se calme au bout de quelques jours.</translation>
    </message>
    <message>
        <source>How can I tell whether my account was misused?</source>
        <translation>Comment savoir si mon compte a été piraté&#x202f;?</translation>
    </message>
    <message>
        <source>If such a message was sent through your own account, somebody knows your password. Undelivered compares each notice with your Sent folder and with the way the message took, and says which of the two it is and how it knows.</source>
        <translation>Si un tel message a été envoyé via votre propre compte, quelqu’un connaît votre mot de passe. Undelivered compare chaque avis à votre dossier des messages envoyés et au chemin qu’a suivi le message, et dit de quel cas il s’agit et à quoi il le voit.</translation>
    </message>
    <message>
        <source>What are fake notices?</source>
        <translation>Que sont les faux avis&#x202f;?</translation>
    </message>
    <message>
        <source>Messages that only look like a notice: “your mailbox is full, sign in here”. No mail system wrote them. They want your password. Never open a link in them; go to your provider&apos;s page by typing its address yourself.</source>
        <translation>Des messages qui ont seulement l’air d’un avis&#xa0;: «&#xa0;votre boîte est pleine, connectez-vous ici&#xa0;». Aucun système de messagerie ne les a écrits. Ils veulent votre mot de passe. N’y ouvrez jamais de lien&#x202f;; allez sur la page de votre fournisseur en saisissant vous-même son adresse.</translation>
    </message>
    <message>
        <source>Should I send something back to annoy the forger?</source>
        <translation>Dois-je renvoyer quelque chose pour ennuyer l’usurpateur&#x202f;?</translation>
    </message>
    <message>
        <source>No. It would reach another innocent person, whose address stands on the message, just as it happened to you.</source>
        <translation>Non. Cela toucherait un autre innocent, dont l’adresse figure sur le message, exactement comme cela vous est arrivé.</translation>
    </message>
    <message>
        <source>All codes in words</source>
        <translation>Tous les codes expliqués</translation>
    </message>
    <message>
        <source>A code, such as 550 or 1.1, or a word</source>
        <translation>Un code, comme 550 ou 1.1, ou un mot</translation>
    </message>
    <message>
        <source>Search the codes</source>
        <translation>Rechercher dans les codes</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a code (&quot;550&quot;) or a provider (&quot;Gmail&quot;), %2 what it means</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>No code and no word like that stands in this list. It may be a provider&apos;s own.</source>
        <translation>Aucun code et aucun mot de ce genre ne figure dans cette liste. C’est peut-être un code propre à un fournisseur.</translation>
    </message>
    <message>
        <source>&amp;Explain it as a notice…</source>
        <translation>&amp;Expliquer comme avis…</translation>
    </message>
    <message>
        <source>How does forging work, and how does it show?</source>
        <translation>Comment usurpe-t-on une adresse, et à quoi cela se voit-il&#x202f;?</translation>
    </message>
    <message>
        <source>The sender of a message is only a line that whoever sends it writes. But the message also carries traces that cannot be chosen freely: the server that handed it over, a seal that your provider puts on what really went through it, the number your mail program gave it. A notice brings a part of the message back. Undelivered compares these traces with your own mail. What nobody can know it calls unclear.</source>
        <translation>L’expéditeur d’un message n’est qu’une ligne, écrite par celui qui l’envoie. Mais le message porte aussi des traces que l’on ne choisit pas librement&#xa0;: le serveur qui l’a remis, un sceau que votre fournisseur met sur ce qui est vraiment passé par lui, le numéro que votre logiciel de messagerie lui a donné. Un avis rapporte une partie du message. Undelivered compare ces traces à votre propre courrier. Ce que personne ne peut savoir, il l’appelle incertain.</translation>
    </message>
    <message>
        <source>How do I stay out of trouble?</source>
        <translation>Comment éviter les ennuis&#x202f;?</translation>
    </message>
    <message>
        <source>Use a password of its own for your mail, and a second step at sign-in where your provider offers it. Open no attachment and no link that you did not expect, also from people you know. Install programs and updates only from their makers&apos; pages. A message that hurries or threatens you is the one to be slow with.</source>
        <translation>Utilisez pour votre messagerie un mot de passe à part, et une seconde étape à la connexion si votre fournisseur en propose une. N’ouvrez ni pièce jointe ni lien que vous n’attendiez pas, même venant de gens que vous connaissez. N’installez programmes et mises à jour que depuis les pages de leurs auteurs. Quand un message vous presse ou vous menace, c’est justement le moment de prendre votre temps.</translation>
    </message>
    <message>
        <source>How do I add my mailbox?</source>
        <translation>Comment ajouter ma boîte&#x202f;?</translation>
    </message>
    <message>
        <source>Type your e-mail address and password. The server is found by itself; what is asked on the way is named, and you can skip it or type the server yourself under Server settings. Many providers want an app password, a second password that only lets a program read mail; the page that makes one opens with a button. Some let you in only through their page in your browser. A server that cannot prove who it is gets no password.</source>
        <translation>Saisissez votre adresse électronique et votre mot de passe. Le serveur est trouvé tout seul&#x202f;; qui est interrogé en chemin est indiqué, et vous pouvez sauter cette étape ou saisir vous-même le serveur sous «&#xa0;Réglages du serveur&#xa0;». Beaucoup de fournisseurs veulent un mot de passe d’application, un second mot de passe qui permet seulement à un programme de lire le courrier&#x202f;; un bouton ouvre la page où le créer. Certains ne vous laissent entrer que par leur page dans votre navigateur. Un serveur qui ne peut pas prouver son identité ne reçoit aucun mot de passe.</translation>
    </message>
    <message>
        <source>What does a clean-up do?</source>
        <translation>Que fait un nettoyage&#x202f;?</translation>
    </message>
    <message>
        <source>It first shows which notices would go and which stay, and why. Then it moves exactly those to Trash and writes down what it moved, so that it can bring them back. Look at the mail listed on top: a flood of notices is sometimes raised so that you overlook one message from your bank.</source>
        <translation>Il montre d’abord quels avis partiraient et lesquels resteraient, et pourquoi. Puis il met exactement ceux-là à la corbeille et note ce qu’il a déplacé, afin de pouvoir le remettre en place. Regardez les messages affichés en haut&#xa0;: une vague d’avis est parfois provoquée pour que vous manquiez un message de votre banque.</translation>
    </message>
    <message>
        <source>What do I do with addresses that do not work?</source>
        <translation>Que faire des adresses qui ne fonctionnent pas&#x202f;?</translation>
    </message>
    <message>
        <source>Under Addresses you find everybody whom your own mail did not reach, with the reason and since when. Take those that do not exist any more out of your address book, and ask the others for another address. You can copy the list or save it.</source>
        <translation>Sous «&#xa0;Adresses&#xa0;» figurent toutes les personnes que vos propres messages n’ont pas atteintes, avec le motif et depuis quand. Retirez de votre carnet d’adresses les adresses qui n’existent plus, et demandez-en une autre aux autres personnes. Vous pouvez copier la liste ou l’enregistrer.</translation>
    </message>
    <message>
        <source>Can anybody send as me?</source>
        <translation>Peut-on envoyer en mon nom&#x202f;?</translation>
    </message>
    <message>
        <source>Whoever runs a mail domain can publish in public records which servers may send for it, and what others shall do with the rest. Where these records are missing, anybody can use the address. You can have your domain&apos;s looked up and explained.</source>
        <translation>Le gestionnaire d’un domaine de messagerie peut publier dans des enregistrements publics quels serveurs ont le droit d’envoyer en son nom, et ce que les autres doivent faire du reste. Là où ces enregistrements manquent, n’importe qui peut utiliser l’adresse. Vous pouvez faire consulter et expliquer ceux de votre domaine.</translation>
    </message>
    <message>
        <source>&amp;Check my domain…</source>
        <translation>Vérifier mon &amp;domaine…</translation>
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
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Clean-up</source>
        <translation>Nettoyage</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adresses</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Comprendre</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Open a folder of saved mail</source>
        <translation>Ouvrir un dossier de courrier enregistré</translation>
    </message>
    <message>
        <source>Undelivered goes on checking</source>
        <translation>Undelivered continue de vérifier</translation>
    </message>
    <message>
        <source>Its icon in the tray brings the window back, and ends the program. You can change this in the settings.</source>
        <translation>Son icône dans la barre permet de rouvrir la fenêtre ou de quitter le programme. Vous pouvez changer cela dans les réglages.</translation>
    </message>
</context>
<context>
    <name>undelivered::Navigation</name>
    <message>
        <source>Places</source>
        <translation>Rubriques</translation>
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
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>undelivered::NoticeModel</name>
    <message>
        <source>%1: %2. %3. %4.</source>
        <extracomment>Read out for one row of the list: %1 verdict (&quot;Forged&quot;), %2 recipient and subject, %3 reason, %4 date and time</extracomment>
        <translation>%1&#xa0;: %2. %3. %4.</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Avis</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Conclusion</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Destinataire</translation>
    </message>
    <message>
        <source>Your message</source>
        <translation>Votre message</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>%1. %2, listed below.</source>
        <extracomment>Read out for a row that stands for several notices: %1 what they have in common, %2 how many (&quot;214 notices&quot;)</extracomment>
        <translation>%1. %2, énumérés ci-dessous.</translation>
    </message>
    <message>
        <source>%1. %2, closed.</source>
        <extracomment>Read out for a row that stands for several notices: %1 what they have in common, %2 how many (&quot;214 notices&quot;)</extracomment>
        <translation>%1. %2, replié.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A run of notices: %1 a verdict (&quot;Forged&quot;), %2 a day</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <extracomment>A run of notices: %1 a verdict (&quot;Forged&quot;), %2 and %3 its first and last day</extracomment>
        <translation>%1, du %2 au %3</translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s)</source>
        <translation>
            <numerusform>%Ln avis</numerusform>
            <numerusform>%Ln avis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s), mostly “%1”</source>
        <extracomment>%n how many notices, %1 the commonest subject of the messages they are about</extracomment>
        <translation>
            <numerusform>%Ln avis, surtout «&#xa0;%1&#xa0;»</numerusform>
            <numerusform>%Ln avis, surtout «&#xa0;%1&#xa0;»</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>undelivered::NoticePane</name>
    <message>
        <source>Mo&amp;ve to Trash…</source>
        <translation>&amp;Mettre à la corbeille…</translation>
    </message>
    <message>
        <source>Show what to do</source>
        <translation>Voir que faire</translation>
    </message>
    <message>
        <source>I &amp;did send this</source>
        <translation>C’&amp;est bien de moi</translation>
    </message>
    <message>
        <source>&amp;Not mine</source>
        <translation>&amp;Pas de moi</translation>
    </message>
    <message>
        <source>Take my answer back</source>
        <translation>Retirer ma réponse</translation>
    </message>
    <message>
        <source>How do we know?</source>
        <translation>Comment le savons-nous&#x202f;?</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>The notice as it came</source>
        <translation>L’avis tel qu’il est arrivé</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Choose a notice to read it.</source>
        <translation>Choisissez un avis pour le lire.</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Retour à la liste</translation>
    </message>
    <message>
        <source>You said so yourself.</source>
        <translation>C’est vous qui l’avez dit.</translation>
    </message>
    <message>
        <source>Without your mailbox nobody can tell who sent the message.</source>
        <translation>Sans votre boîte, personne ne peut dire qui a envoyé le message.</translation>
    </message>
    <message>
        <source>There is nothing to answer and nothing to repair. You can move the notice to Trash.</source>
        <translation>Il n’y a rien à répondre ni à réparer. Vous pouvez mettre l’avis à la corbeille.</translation>
    </message>
    <message>
        <source>Do not open links or attachments in it, and do not sign in anywhere because of it. Delete it.</source>
        <translation>N’y ouvrez ni liens ni pièces jointes, et ne vous connectez nulle part à cause de lui. Supprimez-le.</translation>
    </message>
    <message>
        <source>If you have typed your password on such a page, change the password now.</source>
        <translation>Si vous avez saisi votre mot de passe sur une telle page, changez-le maintenant.</translation>
    </message>
    <message>
        <source>Secure your account now: the steps are on the overview. Keep this notice until they are done.</source>
        <translation>Sécurisez votre compte maintenant&#xa0;: les étapes sont dans la vue d’ensemble. Gardez cet avis jusqu’à ce qu’elles soient faites.</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>Number in a list of steps; %1 is the number</extracomment>
        <translation>%1.</translation>
    </message>
    <message numerus="yes">
        <source>%n more recipient(s).</source>
        <translation>
            <numerusform>%Ln autre destinataire.</numerusform>
            <numerusform>%Ln autres destinataires.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy this address</source>
        <translation>Copier cette adresse</translation>
    </message>
    <message>
        <source>Copy the facts for them</source>
        <translation>Copier les informations pour eux</translation>
    </message>
    <message>
        <source>The way it took</source>
        <translation>Le chemin suivi</translation>
    </message>
    <message>
        <source>What would decide it</source>
        <translation>Ce qui permettrait de trancher</translation>
    </message>
    <message>
        <source>Save or &amp;print…</source>
        <translation>E&amp;nregistrer ou imprimer…</translation>
    </message>
</context>
<context>
    <name>undelivered::NoticesPage</name>
    <message>
        <source>Move to Trash…</source>
        <translation>Mettre à la corbeille…</translation>
    </message>
    <message>
        <source>I did send this</source>
        <translation>C’est bien de moi</translation>
    </message>
    <message>
        <source>Not mine</source>
        <translation>Pas de moi</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Avis</translation>
    </message>
    <message>
        <source>Nothing in this list fits the search and the filters.</source>
        <translation>Rien dans cette liste ne correspond à la recherche et aux filtres.</translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s)</source>
        <translation>
            <numerusform>%Ln avis</numerusform>
            <numerusform>%Ln avis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s) selected</source>
        <translation>
            <numerusform>%Ln avis sélectionné</numerusform>
            <numerusform>%Ln avis sélectionnés</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a notice to read it.</source>
        <translation>Choisissez un avis pour le lire.</translation>
    </message>
    <message>
        <source>&amp;Copy the address</source>
        <translation>&amp;Copier l’adresse</translation>
    </message>
    <message>
        <source>&amp;Select all like this</source>
        <translation>&amp;Sélectionner tous les semblables</translation>
    </message>
    <message>
        <source>I &amp;did send this</source>
        <translation>C’&amp;est bien de moi</translation>
    </message>
    <message>
        <source>&amp;Not mine</source>
        <translation>&amp;Pas de moi</translation>
    </message>
    <message>
        <source>Mo&amp;ve to Trash…</source>
        <translation>&amp;Mettre à la corbeille…</translation>
    </message>
    <message>
        <source>Take my answer back</source>
        <translation>Retirer ma réponse</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n notice(s)</source>
        <translation>
            <numerusform>%1 sur %Ln avis</numerusform>
            <numerusform>%1 sur %Ln avis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your answer about %n notice(s) is taken back.</source>
        <translation>
            <numerusform>Votre réponse sur %Ln avis est retirée.</numerusform>
            <numerusform>Votre réponse sur %Ln avis est retirée.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Noted: %n notice(s) about mail of yours.</source>
        <translation>
            <numerusform>Noté&#xa0;: %Ln avis sur un message de vous.</numerusform>
            <numerusform>Noté&#xa0;: %Ln avis sur des messages de vous.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Noted: %n notice(s) about mail that is not yours.</source>
        <translation>
            <numerusform>Noté&#xa0;: %Ln avis sur un message qui n’est pas de vous.</numerusform>
            <numerusform>Noté&#xa0;: %Ln avis sur des messages qui ne sont pas de vous.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Take my answer back</source>
        <translation>&amp;Retirer ma réponse</translation>
    </message>
    <message>
        <source>Of the same &amp;wave</source>
        <translation>De la même &amp;vague</translation>
    </message>
    <message>
        <source>With the same &amp;reason and verdict</source>
        <translation>&amp;De mêmes motif et conclusion</translation>
    </message>
    <message>
        <source>With the same &amp;subject</source>
        <translation>De même &amp;objet</translation>
    </message>
</context>
<context>
    <name>undelivered::OverviewPage</name>
    <message>
        <source>&amp;Check now</source>
        <translation>&amp;Vérifier maintenant</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Les afficher</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>Looking through your mailbox. The first notices come up in a moment.</source>
        <translation>Votre boîte est en cours de lecture. Les premiers avis apparaissent dans un instant.</translation>
    </message>
    <message>
        <source>This mailbox has not been looked through yet.</source>
        <translation>Cette boîte n’a pas encore été parcourue.</translation>
    </message>
    <message>
        <source>%1, being checked now</source>
        <extracomment>%1 is the name of a mail account; the program is looking through it</extracomment>
        <translation>%1, vérification en cours</translation>
    </message>
    <message>
        <source>%1, checked %2</source>
        <extracomment>%1 is the name of a mail account, %2 a day and time</extracomment>
        <translation>%1, vérifié&#xa0;: %2</translation>
    </message>
    <message>
        <source>When a message of yours comes back, or somebody misuses your address, you will see it here: what happened, how we know, and what to do.</source>
        <translation>Quand un de vos messages revient, ou que quelqu’un abuse de votre adresse, vous le verrez ici&#xa0;: ce qui s’est passé, comment nous le savons et que faire.</translation>
    </message>
    <message>
        <source>Notices per day</source>
        <translation>Avis par jour</translation>
    </message>
    <message>
        <source>Notices per week</source>
        <translation>Avis par semaine</translation>
    </message>
    <message>
        <source>Notices per month</source>
        <translation>Avis par mois</translation>
    </message>
    <message numerus="yes">
        <source>Clean up %n forged notice(s)…</source>
        <translation>
            <numerusform>Nettoyer&#xa0;: %Ln avis d’usurpation…</numerusform>
            <numerusform>Nettoyer&#xa0;: %Ln avis d’usurpation…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clean up %n fake notice(s)…</source>
        <translation>
            <numerusform>Nettoyer&#xa0;: %Ln piège…</numerusform>
            <numerusform>Nettoyer&#xa0;: %Ln pièges…</numerusform>
        </translation>
    </message>
    <message>
        <source>Show what did not arrive</source>
        <translation>Voir ce qui n’est pas arrivé</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>Les regarder</translation>
    </message>
    <message>
        <source>Your mailbox cannot be reached just now, and nothing is known of it yet.</source>
        <translation>Votre boîte est injoignable pour l’instant, et l’on n’en sait encore rien.</translation>
    </message>
    <message>
        <source>Your mailbox could not be looked through.</source>
        <translation>Votre boîte n’a pas pu être parcourue.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>%1 is the name of a mail account, %2 what is being done there (&quot;Reading notices in INBOX: 120 of 214&quot;)</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1, could not be checked just now. This is what was known on %2.</source>
        <extracomment>%1 is the name of a mail account, %2 a day and time</extracomment>
        <translation>%1, vérification impossible pour l’instant. Dernier état connu&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1, could not be checked just now. This is what was known before.</source>
        <extracomment>%1 is the name of a mail account</extracomment>
        <translation>%1, vérification impossible pour l’instant. Voici le dernier état connu.</translation>
    </message>
</context>
<context>
    <name>undelivered::OverviewPresenter</name>
    <message>
        <source>This is about %1.</source>
        <extracomment>%1 is the name of a mail account, or a list of them: those that the sentence above speaks of</extracomment>
        <translation>Il s’agit de %1.</translation>
    </message>
</context>
<context>
    <name>undelivered::ProgressStrip</name>
    <message>
        <source>Running work</source>
        <translation>Opérations en cours</translation>
    </message>
    <message>
        <source>All work (%1)</source>
        <extracomment>Button: opens the list of everything that is going on; %1 is how many there are</extracomment>
        <translation>Toutes les opérations (%1)</translation>
    </message>
</context>
<context>
    <name>undelivered::RawNotice</name>
    <message>
        <source>Previous place</source>
        <translation>Résultat précédent</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Résultat suivant</translation>
    </message>
    <message>
        <source>Search in the notice</source>
        <translation>Rechercher dans l’avis</translation>
    </message>
    <message>
        <source>The notice as it came</source>
        <translation>L’avis tel qu’il est arrivé</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Which of the places that were found is shown: %1 of %2</extracomment>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>undelivered::ReportDialog</name>
    <message>
        <source>&amp;Leave out names and mailbox names of other people</source>
        <translation>&amp;Omettre les noms d’autres personnes et de leurs boîtes</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>Le rapport</translation>
    </message>
    <message>
        <source>Save as &amp;PDF…</source>
        <translation>Enregistrer en &amp;PDF…</translation>
    </message>
    <message>
        <source>Save as &amp;web page…</source>
        <translation>Enregistrer en page &amp;web…</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>I&amp;mprimer…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>For whoever can help you: your provider, or the one on the other side. It holds what is known of this, and nothing else from your mailbox.</source>
        <translation>Pour qui peut vous aider&#xa0;: votre fournisseur, ou celui du destinataire. Il contient ce que l’on sait de cette affaire, et rien d’autre de votre boîte.</translation>
    </message>
</context>
<context>
    <name>undelivered::ReportPresenter</name>
    <message>
        <source>delivery notice</source>
        <extracomment>Proposed name of a file, without its ending</extracomment>
        <translation>avis de messagerie</translation>
    </message>
    <message>
        <source>mailbox report</source>
        <extracomment>Proposed name of a file, without its ending</extracomment>
        <translation>rapport sur la boîte</translation>
    </message>
</context>
<context>
    <name>undelivered::RouteView</name>
    <message>
        <source>The first stations are as the message itself tells them. A forger can invent those.</source>
        <translation>Les premières étapes sont celles qu’indique le message lui-même. Un usurpateur peut les inventer.</translation>
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
        <translation>Chiffrée dès le début (TLS)</translation>
    </message>
    <message>
        <source>Switched to encrypted (STARTTLS)</source>
        <translation>Chiffrée après connexion (STARTTLS)</translation>
    </message>
    <message>
        <source>if it is not the address</source>
        <translation>si ce n’est pas l’adresse</translation>
    </message>
    <message>
        <source>IMAP ser&amp;ver</source>
        <extracomment>Label of a field for the name of a mail server</extracomment>
        <translation>&amp;Serveur IMAP</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>&amp;Port</translation>
    </message>
    <message>
        <source>Se&amp;curity</source>
        <extracomment>Label of a choice: how the connection is encrypted</extracomment>
        <translation>Séc&amp;urité</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Browser, at %1</source>
        <extracomment>A way to sign in; %1 is a provider&apos;s name, such as Google</extracomment>
        <translation>Navigateur, chez %1</translation>
    </message>
    <message>
        <source>Sign in b&amp;y</source>
        <extracomment>Label of a choice: password, or through the browser</extracomment>
        <translation>Se &amp;connecter par</translation>
    </message>
</context>
<context>
    <name>undelivered::SettingsPage</name>
    <message>
        <source>&amp;Add an account…</source>
        <translation>Ajouter &amp;un compte…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Retirer…</translation>
    </message>
    <message>
        <source>Look up &amp;domain records to tell forged mail more surely</source>
        <translation>Consulter les domaines &amp;pour mieux déceler l’usurpation</translation>
    </message>
    <message>
        <source>About &amp;Undelivered</source>
        <translation>À pr&amp;opos d’Undelivered</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>What leaves this computer</source>
        <translation>Ce qui quitte cet ordinateur</translation>
    </message>
    <message>
        <source>Undelivered talks to your own mail server, and to nobody else unless you allow it below. It reads your mail there and, when you say so, moves notices to Trash. No pictures or links in messages are ever loaded, nothing about you is reported to anybody.</source>
        <translation>Undelivered ne communique qu’avec votre propre serveur de messagerie, sauf si vous en autorisez davantage ci-dessous. Il y lit votre courrier et, quand vous le demandez, met des avis à la corbeille. Les images et les liens des messages ne sont jamais chargés, et rien sur vous n’est communiqué à qui que ce soit.</translation>
    </message>
    <message>
        <source>When this is on, the public records of the domains that stand in a notice are asked for, as your mail program does for every message it sends. Whoever runs your network can see which domains are asked for. Your mail itself is never sent.</source>
        <translation>Cette option fait consulter les enregistrements publics des domaines cités dans un avis, comme le fait votre logiciel de messagerie pour chaque message qu’il envoie. Le gestionnaire de votre réseau peut voir quels domaines sont consultés. Votre courrier lui-même n’est jamais transmis.</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>Apparence et langue</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>A size of text in percent</extracomment>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>L&amp;angue</translation>
    </message>
    <message>
        <source>sample mailbox</source>
        <translation>boîte d’exemple</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>One account: %1 its name, %2 the server or folder</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>Retirer le compte</translation>
    </message>
    <message>
        <source>Remove %1 from Undelivered?</source>
        <translation>Retirer %1 d’Undelivered&#x202f;?</translation>
    </message>
    <message>
        <source>Undelivered forgets what it knows of this mailbox, its list of past clean-ups included. Your mail stays as it is.</source>
        <translation>Undelivered oublie ce qu’il sait de cette boîte, y compris la liste des nettoyages passés. Votre courrier reste tel quel.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Couleurs</translation>
    </message>
    <message>
        <source>&amp;Sign in again…</source>
        <translation>&amp;Se connecter à nouveau…</translation>
    </message>
    <message>
        <source>Tell me when a message of mine did not arri&amp;ve</source>
        <translation>M’avertir &amp;quand un de mes messages n’arrive pas</translation>
    </message>
    <message>
        <source>&amp;Keep checking when I close the window</source>
        <translation>Continuer de &amp;vérifier quand je ferme la fenêtre</translation>
    </message>
    <message>
        <source>Your desktop has no place for the icon by which the window would come back, so this cannot be switched on.</source>
        <translation>Votre bureau n’a pas de place pour l’icône qui rouvrirait la fenêtre&#xa0;: cela ne peut donc pas être activé.</translation>
    </message>
    <message>
        <source>Check m&amp;y domain…</source>
        <translation>Vérifier mon &amp;domaine…</translation>
    </message>
    <message>
        <source>What a clean-up does</source>
        <translation>Ce que fait un nettoyage</translation>
    </message>
    <message>
        <source>A clean-up moves notices to the Trash folder of the mailbox, where your mail program finds them. Your provider empties Trash by its own rules, often after some weeks. Until then a clean-up can be undone, also on another day. Only what you delete for good cannot be brought back.</source>
        <translation>Un nettoyage met des avis dans la corbeille de la boîte, où votre logiciel de messagerie les trouve. Votre fournisseur vide la corbeille selon ses propres règles, souvent après quelques semaines. Jusque-là, un nettoyage peut être annulé, même un autre jour. Seul ce que vous supprimez définitivement ne peut pas être récupéré.</translation>
    </message>
    <message>
        <source>Checks and notifications</source>
        <translation>Vérifications et notifications</translation>
    </message>
    <message>
        <source>Only when I ask</source>
        <extracomment>How often the mailboxes are looked at by themselves</extracomment>
        <translation>Seulement quand je le demande</translation>
    </message>
    <message numerus="yes">
        <source>Every %Ln minute(s)</source>
        <translation>
            <numerusform>Toutes les %Ln minute</numerusform>
            <numerusform>Toutes les %Ln minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Look for &amp;new notices</source>
        <extracomment>Label of a choice: &quot;every 15 minutes&quot;</extracomment>
        <translation>Chercher de &amp;nouveaux avis</translation>
    </message>
    <message>
        <source>One short message for each of your own that came back, and only one for a whole storm of forged mail.</source>
        <translation>Une courte notification pour chacun de vos messages revenus, et une seule pour toute une vague d’usurpation.</translation>
    </message>
    <message>
        <source>When you add an account, the mail domain is asked where its server is. When this is on, a public directory is asked as well, and learns the domain, never your address.</source>
        <translation>Quand vous ajoutez un compte, le domaine de messagerie est interrogé sur son serveur. Avec cette option, un annuaire public l’est aussi&#x202f;; il apprend le domaine, jamais votre adresse.</translation>
    </message>
    <message>
        <source>Signing in through the browser</source>
        <translation>Connexion avec le navigateur</translation>
    </message>
    <message>
        <source>Some providers let a program in only if it is registered with them. Anyone can register it there, you too, free of charge. What you get is a client ID, which goes here.</source>
        <translation>Certains fournisseurs ne laissent entrer un programme que s’il est enregistré chez eux. N’importe qui peut l’enregistrer, vous aussi, gratuitement. On reçoit alors un identifiant client, à mettre ici.</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>%L1 %</source>
        <translation>%L1 %</translation>
    </message>
    <message>
        <source>T&amp;ext size</source>
        <translation>Taille du te&amp;xte</translation>
    </message>
    <message>
        <source>Client ID at %1</source>
        <extracomment>%1 is the name of a provider, such as Google</extracomment>
        <translation>Identifiant client chez %1</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>intégré</translation>
    </message>
    <message>
        <source>none: not possible yet</source>
        <translation>aucun&#xa0;: pas encore possible</translation>
    </message>
    <message>
        <source>Register</source>
        <extracomment>Button: opens the page where a program is registered</extracomment>
        <translation>Enregistrer le programme</translation>
    </message>
    <message>
        <source>Register at %1</source>
        <extracomment>%1 is the name of a provider, such as Google</extracomment>
        <translation>Enregistrer chez %1</translation>
    </message>
    <message>
        <source>Also ask &amp;Thunderbird&apos;s public directory</source>
        <translation>Interroger aussi l’annuaire public de &amp;Thunderbird</translation>
    </message>
    <message>
        <source>F&amp;olders…</source>
        <translation>Dossiers à exa&amp;miner…</translation>
    </message>
</context>
<context>
    <name>undelivered::SignInPresenter</name>
    <message>
        <source>The mail server of %1 could not be found. Its name stands in your provider&apos;s help pages, often as “IMAP server” or “incoming mail”.</source>
        <extracomment>%1 is a mail domain, such as example.org</extracomment>
        <translation>Le serveur de messagerie de %1 est resté introuvable. Son nom figure dans les pages d’aide de votre fournisseur, souvent sous «&#xa0;serveur IMAP&#xa0;» ou «&#xa0;courrier entrant&#xa0;».</translation>
    </message>
</context>
<context>
    <name>undelivered::SweepHistory</name>
    <message numerus="yes">
        <source>%n message(s) deleted for good</source>
        <translation>
            <numerusform>%Ln message supprimé définitivement</numerusform>
            <numerusform>%Ln messages supprimés définitivement</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) moved to %1</source>
        <extracomment>A clean-up of the past: %n how many messages, %1 the name of a mail folder</extracomment>
        <translation>
            <numerusform>%Ln message déplacé vers %1</numerusform>
            <numerusform>%Ln messages déplacés vers %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Still going on</source>
        <translation>Encore en cours</translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation>Remis en place</translation>
    </message>
    <message>
        <source>Cut off; it is settled with the next check</source>
        <translation>Interrompu&#x202f;; la prochaine vérification règle cela</translation>
    </message>
    <message>
        <source>Cannot be brought back</source>
        <translation>Impossible à remettre en place</translation>
    </message>
    <message>
        <source>Deleted for good later</source>
        <translation>Supprimé définitivement ensuite</translation>
    </message>
    <message>
        <source>%1 of %2 lie in Trash</source>
        <extracomment>%1 of %2 messages that a clean-up moved</extracomment>
        <translation>%1 sur %2 sont dans la corbeille</translation>
    </message>
    <message>
        <source>In Trash</source>
        <translation>Dans la corbeille</translation>
    </message>
    <message>
        <source>Earlier clean-ups</source>
        <translation>Nettoyages précédents</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>One clean-up of the past: %1 day and time, %2 what was done (&quot;21 messages moved to Trash&quot;)</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Remettre en place</translation>
    </message>
    <message>
        <source>Bring back: %1</source>
        <translation>Remettre en place&#xa0;: %1</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>Supprimer définitivement…</translation>
    </message>
    <message>
        <source>Delete for good: %1</source>
        <translation>Supprimer définitivement&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>undelivered::SweepPreview</name>
    <message>
        <source>A code to sign in</source>
        <extracomment>What a message about the security of an account is about, in two or three words</extracomment>
        <translation>Un code de connexion</translation>
    </message>
    <message>
        <source>A password</source>
        <translation>Un mot de passe</translation>
    </message>
    <message>
        <source>A sign-in</source>
        <translation>Une connexion</translation>
    </message>
    <message>
        <source>A payment</source>
        <translation>Un paiement</translation>
    </message>
    <message>
        <source>An order</source>
        <translation>Une commande</translation>
    </message>
    <message>
        <source>An account&apos;s safety</source>
        <translation>La sécurité d’un compte</translation>
    </message>
    <message>
        <source>Move to &amp;Trash</source>
        <translation>Mettre à la &amp;corbeille</translation>
    </message>
    <message>
        <source>Delete fo&amp;r good</source>
        <translation>Supprimer &amp;définitivement</translation>
    </message>
    <message>
        <source>Leave everything as it is</source>
        <translation>Tout laisser tel quel</translation>
    </message>
    <message>
        <source>This mail server cannot delete single messages for good.</source>
        <translation>Ce serveur de messagerie ne peut pas supprimer définitivement des messages un à un.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Concerne</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Mail about security of the same days</source>
        <translation>Messages des mêmes jours concernant la sécurité</translation>
    </message>
    <message>
        <source>Please look at these first</source>
        <translation>Regardez d’abord ceux-ci</translation>
    </message>
    <message>
        <source>What goes and what stays</source>
        <translation>Ce qui part et ce qui reste</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>Ce qui part</translation>
    </message>
    <message>
        <source>What stays</source>
        <translation>Ce qui reste</translation>
    </message>
    <message>
        <source>Forged (%1)</source>
        <extracomment>A box to tick: %1 how many forged notices there are</extracomment>
        <translation>Usurpé (%1)</translation>
    </message>
    <message>
        <source>Fake (%1)</source>
        <extracomment>A box to tick: %1 how many fake notices there are</extracomment>
        <translation>Faux avis (%1)</translation>
    </message>
    <message>
        <source>What stays, and why, stands below.</source>
        <translation>Ce qui reste, et pourquoi, figure ci-dessous.</translation>
    </message>
    <message>
        <source>Together %1. They are deleted from the server and cannot be brought back. Everything else stays where it is.</source>
        <extracomment>%1 is an amount of data (&quot;3.4 MB&quot;)</extracomment>
        <translation>En tout, %1. Ils sont supprimés du serveur et ne peuvent pas être récupérés. Tout le reste demeure à sa place.</translation>
    </message>
    <message>
        <source>Together %1. They move to your mailbox&apos;s own Trash, and you can bring them back from here. Everything else stays where it is.</source>
        <extracomment>%1 is an amount of data (&quot;3.4 MB&quot;)</extracomment>
        <translation>En tout, %1. Ils vont dans la corbeille de votre boîte, et vous pouvez les remettre en place d’ici. Tout le reste demeure à sa place.</translation>
    </message>
    <message>
        <source>Together %1. They move to the folder %2, which is made for them, and you can bring them back from here. Everything else stays where it is.</source>
        <extracomment>%1 is an amount of data (&quot;3.4 MB&quot;), %2 the name of a mail folder</extracomment>
        <translation>En tout, %1. Ils vont dans le dossier %2, créé pour eux, et vous pouvez les remettre en place d’ici. Tout le reste demeure à sa place.</translation>
    </message>
    <message>
        <source>Together %1. They move to the folder %2, and you can bring them back from here. Everything else stays where it is.</source>
        <extracomment>%1 is an amount of data (&quot;3.4 MB&quot;), %2 the name of a mail folder</extracomment>
        <translation>En tout, %1. Ils vont dans le dossier %2, et vous pouvez les remettre en place d’ici. Tout le reste demeure à sa place.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them are neither forged nor fake. They go only because you chose them by hand.</source>
        <translation>
            <numerusform>%Ln d’entre eux n’est ni usurpé ni faux. Il part seulement parce que vous l’avez choisi à la main.</numerusform>
            <numerusform>%Ln d’entre eux ne sont ni usurpés ni faux. Ils partent seulement parce que vous les avez choisis à la main.</numerusform>
        </translation>
    </message>
    <message>
        <source>Will go (%1)</source>
        <extracomment>A tab: %1 how many messages go</extracomment>
        <translation>Partent (%1)</translation>
    </message>
    <message>
        <source>Will stay (%1)</source>
        <extracomment>A tab: %1 how many messages stay</extracomment>
        <translation>Restent (%1)</translation>
    </message>
    <message>
        <source>There is nothing to clean up.</source>
        <translation>Il n’y a rien à nettoyer.</translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s) would be deleted for good.</source>
        <translation>
            <numerusform>%Ln avis serait supprimé définitivement.</numerusform>
            <numerusform>%Ln avis seraient supprimés définitivement.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s) would go to Trash.</source>
        <translation>
            <numerusform>%Ln avis irait à la corbeille.</numerusform>
            <numerusform>%Ln avis iraient à la corbeille.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete %n for good…</source>
        <extracomment>The button that does it; %n is a number</extracomment>
        <translation>
            <numerusform>&amp;Supprimer %Ln définitivement…</numerusform>
            <numerusform>&amp;Supprimer %Ln définitivement…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mo&amp;ve %n to Trash</source>
        <translation>
            <numerusform>&amp;Mettre %Ln à la corbeille</numerusform>
            <numerusform>&amp;Mettre %Ln à la corbeille</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) of the same days seem to be about the security of an account. A flood of notices is sometimes meant to bury such a message. They stay in any case.</source>
        <translation>
            <numerusform>%Ln message des mêmes jours semble concerner la sécurité d’un compte. Une vague d’avis sert parfois à noyer un tel message. Il reste dans tous les cas.</numerusform>
            <numerusform>%Ln messages des mêmes jours semblent concerner la sécurité d’un compte. Une vague d’avis sert parfois à noyer un tel message. Ils restent dans tous les cas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Tout cocher</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>Ne rien cocher</translation>
    </message>
    <message>
        <source>Take the tick off whatever is to stay.</source>
        <translation>Décochez tout ce qui doit rester.</translation>
    </message>
    <message numerus="yes">
        <source>You have left %n notice(s) out; they stay where they are.</source>
        <translation>
            <numerusform>Vous avez laissé %Ln avis de côté ; il reste à sa place.</numerusform>
            <numerusform>Vous avez laissé %Ln avis de côté ; ils restent à leur place.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>undelivered::SweepTable</name>
    <message>
        <source>About your own mail</source>
        <translation>Au sujet de vos propres messages</translation>
    </message>
    <message>
        <source>Proof that your account was misused</source>
        <translation>Preuve que votre compte a été piraté</translation>
    </message>
    <message>
        <source>Not clear who sent the message</source>
        <translation>On ne sait pas qui a envoyé le message</translation>
    </message>
    <message>
        <source>Doubtful: probably of this kind, but not certain</source>
        <translation>Douteux&#xa0;: probablement de ce type, mais pas à coup sûr</translation>
    </message>
    <message>
        <source>Ordinary mail</source>
        <translation>Message ordinaire</translation>
    </message>
    <message>
        <source>Of another kind</source>
        <translation>D’un autre type</translation>
    </message>
    <message>
        <source>No recipient named</source>
        <translation>Aucun destinataire nommé</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Destinataire</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Conclusion</translation>
    </message>
    <message>
        <source>Why it stays</source>
        <translation>Pourquoi il reste</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
</context>
<context>
    <name>undelivered::TourPanel</name>
    <message>
        <source>No more hints</source>
        <translation>Ne plus donner de conseils</translation>
    </message>
    <message>
        <source>Start with the large sentence</source>
        <translation>Commencez par la phrase en grand</translation>
    </message>
    <message>
        <source>It says what is going on in your mailbox as a whole. Below it you see how we know, and what to do.</source>
        <translation>Elle dit ce qui se passe dans l’ensemble de votre boîte. Dessous, il est écrit comment nous le savons et que faire.</translation>
    </message>
    <message>
        <source>The lists are at the side</source>
        <translation>Les listes sont sur le côté</translation>
    </message>
    <message>
        <source>“Needs you” holds your own messages that did not arrive. Choose a line, and it is explained beside it.</source>
        <translation>«&#xa0;À traiter&#xa0;» contient vos propres messages qui ne sont pas arrivés. Choisissez une ligne, et elle est expliquée à côté.</translation>
    </message>
    <message>
        <source>Nothing changes by itself</source>
        <translation>Rien ne change tout seul</translation>
    </message>
    <message>
        <source>Undelivered only reads, until you press a button that says what it moves. F1 explains the page you are on.</source>
        <translation>Undelivered ne fait que lire, jusqu’à ce que vous appuyiez sur un bouton qui dit ce qu’il déplace. F1 explique la page où vous êtes.</translation>
    </message>
    <message>
        <source>Got it</source>
        <extracomment>Button under a hint: it is understood and can go</extracomment>
        <translation>Compris</translation>
    </message>
</context>
<context>
    <name>undelivered::WelcomePage</name>
    <message>
        <source>Sho&amp;w the password</source>
        <translation>Afficher le mot &amp;de passe</translation>
    </message>
    <message>
        <source>&amp;Remember the password</source>
        <translation>&amp;Retenir le mot de passe</translation>
    </message>
    <message>
        <source>No keychain was found on this computer. The password is kept only until you close Undelivered.</source>
        <translation>Aucun trousseau de mots de passe n’a été trouvé sur cet ordinateur. Le mot de passe n’est gardé que jusqu’à la fermeture d’Undelivered.</translation>
    </message>
    <message>
        <source>Server settings</source>
        <translation>Réglages du serveur</translation>
    </message>
    <message>
        <source>Sign &amp;in and look</source>
        <translation>Se &amp;connecter et voir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>&amp;Try it with a sample mailbox</source>
        <translation>&amp;Essayer avec une boîte d’exemple</translation>
    </message>
    <message>
        <source>&amp;Open a folder of saved mail…</source>
        <translation>&amp;Ouvrir un dossier de courrier enregistré…</translation>
    </message>
    <message>
        <source>name@example.org</source>
        <extracomment>An example of an e-mail address</extracomment>
        <translation>name@example.org</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>&amp;E-mail address</source>
        <translation>&amp;Adresse électronique</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Mot de passe</translation>
    </message>
    <message>
        <source>Or look around first</source>
        <translation>Ou jeter d’abord un coup d’œil</translation>
    </message>
    <message>
        <source>The sample mailbox shows everything with invented mail. Nothing leaves this computer.</source>
        <translation>La boîte d’exemple montre tout avec des messages inventés. Rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>Saved mail (.eml files, mbox or Maildir) can be looked through as well.</source>
        <translation>Du courrier enregistré (fichiers .eml, mbox ou Maildir) peut aussi être parcouru.</translation>
    </message>
    <message>
        <source>What happens to your mail</source>
        <translation>Ce qu’il advient de votre courrier</translation>
    </message>
    <message>
        <source>Undelivered reads your mailbox and talks to your own mail server only. It changes nothing until you press a button that says so.</source>
        <translation>Undelivered lit votre boîte et ne parle qu’à votre propre serveur de messagerie. Il ne change rien tant que vous n’appuyez pas sur un bouton qui le dit.</translation>
    </message>
    <message>
        <source>Your mail came back? Let us see why.</source>
        <translation>Votre courrier est revenu&#x202f;? Voyons pourquoi.</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Ajouter un compte</translation>
    </message>
    <message>
        <source>Sign in to the mailbox that gets the “undeliverable” messages. Undelivered finds them, tells what happened, and whether somebody misuses your address.</source>
        <translation>Connectez-vous à la boîte qui reçoit les messages «&#xa0;non remis&#xa0;». Undelivered les trouve, dit ce qui s’est passé et si quelqu’un abuse de votre adresse.</translation>
    </message>
    <message>
        <source>Sign in to another mailbox.</source>
        <translation>Connectez-vous à une autre boîte.</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>E&amp;xplain a single notice…</source>
        <translation>Expli&amp;quer un seul avis…</translation>
    </message>
    <message>
        <source>Only one message came back? Paste its text and read what it means.</source>
        <translation>Un seul message est revenu&#x202f;? Collez son texte et lisez ce qu’il signifie.</translation>
    </message>
    <message>
        <source>Sign in through your &amp;browser</source>
        <translation>Se connecter avec le navi&amp;gateur</translation>
    </message>
    <message>
        <source>Use the &amp;browser instead</source>
        <translation>Utiliser plutôt le navi&amp;gateur</translation>
    </message>
    <message>
        <source>Finding the server…</source>
        <translation>Recherche du serveur…</translation>
    </message>
    <message>
        <source>Stay signe&amp;d in</source>
        <translation>Rester co&amp;nnecté</translation>
    </message>
</context>
<context>
    <name>undelivered::WorkPresenter</name>
    <message numerus="yes">
        <source>%n notice(s) in this mailbox</source>
        <translation>
            <numerusform>%Ln avis dans cette boîte</numerusform>
            <numerusform>%Ln avis dans cette boîte</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. What was found so far is shown.</source>
        <translation>Arrêté. Ce qui a été trouvé jusqu’ici est affiché.</translation>
    </message>
    <message>
        <source>&amp;Sign in again…</source>
        <extracomment>Button beside an error</extracomment>
        <translation>Se &amp;connecter à nouveau…</translation>
    </message>
    <message>
        <source>&amp;Look at the certificate…</source>
        <extracomment>Button beside an error about a server&apos;s certificate</extracomment>
        <translation>&amp;Regarder le certificat…</translation>
    </message>
    <message>
        <source>No connection to %1 just now. It is tried again by itself, and nothing is lost.</source>
        <extracomment>%1 is the name of a mail account, or a list of them</extracomment>
        <translation>Pas de connexion à %1 pour le moment. Un nouvel essai se fait tout seul, et rien n’est perdu.</translation>
    </message>
    <message>
        <source>No connection to %1 just now. Nothing is lost; check again later.</source>
        <extracomment>%1 is the name of a mail account, or a list of them</extracomment>
        <translation>Pas de connexion à %1 pour le moment. Rien n’est perdu ; vérifiez de nouveau plus tard.</translation>
    </message>
</context>
<context>
    <name>undelivered::WorkRow</name>
    <message>
        <source>less than a minute left</source>
        <translation>moins d’une minute restante</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>encore %Ln minute environ</numerusform>
            <numerusform>encore %Ln minutes environ</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Stopping at the next safe point</source>
        <translation>Arrêt au prochain point sûr</translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <extracomment>Button: stop the work in the account %1</extracomment>
        <translation>Annuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 what is being done and how far, %2 how long it still takes</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the name of a mail account, %2 what is being done there</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
</TS>
