<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en">
<context>
    <name>AdviceText</name>
    <message>
        <source>Compare the address letter by letter with one you know to be right, such as a message from that person.</source>
        <extracomment>Advice about one message that did not arrive. Each pair below: a full sentence, then a short label for a button.</extracomment>
        <translation>Compare la dirección letra por letra con una que sepa correcta, por ejemplo en un mensaje de esa persona.</translation>
    </message>
    <message>
        <source>Check the spelling</source>
        <translation>Revisar cómo está escrita</translation>
    </message>
    <message>
        <source>Call the person, or reach them another way, and ask for an address that works.</source>
        <translation>Llame a la persona, o póngase en contacto con ella por otro medio, y pídale una dirección que funcione.</translation>
    </message>
    <message>
        <source>Reach them another way</source>
        <translation>Contactar por otro medio</translation>
    </message>
    <message>
        <source>Tell the person what happened: only they, or whoever runs their mail, can change it.</source>
        <translation>Cuente a la persona lo ocurrido: solo ella, o quien gestione su correo, puede cambiarlo.</translation>
    </message>
    <message>
        <source>Tell the recipient</source>
        <translation>Avisar al destinatario</translation>
    </message>
    <message>
        <source>Ask the person to have your address allowed by whoever looks after their mail.</source>
        <translation>Pida a la persona que quien se ocupe de su correo autorice la dirección de usted.</translation>
    </message>
    <message>
        <source>Ask them to accept your mail</source>
        <translation>Pedir autorización</translation>
    </message>
    <message>
        <source>Wait. The mail system tries again by itself; sending a second copy does not make it faster.</source>
        <translation>Espere. El sistema de correo lo intenta de nuevo por sí solo; enviar otra copia no lo acelera.</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Esperar</translation>
    </message>
    <message>
        <source>Send the message again later, for example tomorrow.</source>
        <translation>Envíe el mensaje otra vez más tarde, por ejemplo mañana.</translation>
    </message>
    <message>
        <source>Send again later</source>
        <translation>Enviar más tarde</translation>
    </message>
    <message>
        <source>Make the message smaller: fewer or smaller attachments, or a link to the file instead.</source>
        <translation>Haga el mensaje más pequeño: menos adjuntos o más ligeros, o en su lugar un enlace al archivo.</translation>
    </message>
    <message>
        <source>Make it smaller</source>
        <translation>Hacerlo más pequeño</translation>
    </message>
    <message>
        <source>Send it again in plainer words, with fewer links and without that kind of attachment.</source>
        <translation>Envíelo de nuevo con palabras más sencillas, menos enlaces y sin ese tipo de adjunto.</translation>
    </message>
    <message>
        <source>Change the content</source>
        <translation>Cambiar el contenido</translation>
    </message>
    <message>
        <source>Let an up-to-date virus scanner check the attachment and your computer before you send anything else.</source>
        <translation>Haga revisar el adjunto y su ordenador con un antivirus actualizado antes de enviar nada más.</translation>
    </message>
    <message>
        <source>Scan for viruses</source>
        <translation>Buscar virus</translation>
    </message>
    <message>
        <source>Send to fewer people at once, with some time in between.</source>
        <translation>Envíe a menos personas a la vez, con algo de tiempo entre un envío y otro.</translation>
    </message>
    <message>
        <source>Send to fewer at once</source>
        <translation>Enviar a menos a la vez</translation>
    </message>
    <message>
        <source>Ask whoever runs the domain of your address to check its SPF, DKIM and DMARC records.</source>
        <extracomment>SPF, DKIM and DMARC are names of techniques and stay as they are.</extracomment>
        <translation>Pida a quien gestione el dominio de su dirección que revise los registros SPF, DKIM y DMARC.</translation>
    </message>
    <message>
        <source>Have your domain checked</source>
        <translation>Hacer revisar el dominio</translation>
    </message>
    <message>
        <source>Check the settings for outgoing mail in your mail program: server, sign-in and sender address.</source>
        <translation>Revise en su programa de correo los ajustes del correo saliente: servidor, inicio de sesión y dirección del remitente.</translation>
    </message>
    <message>
        <source>Check outgoing settings</source>
        <translation>Revisar el correo saliente</translation>
    </message>
    <message>
        <source>Show this notice to your own mail provider: they can see more and can take it up with the other side.</source>
        <translation>Muestre este aviso a su proveedor de correo: puede ver más y tratarlo con la otra parte.</translation>
    </message>
    <message>
        <source>Ask your provider</source>
        <translation>Preguntar al proveedor</translation>
    </message>
    <message>
        <source>If you did not send that much mail yourself, scan your devices and then change the password of your mail account.</source>
        <translation>Si usted no ha enviado tanto correo, analice sus dispositivos y después cambie la contraseña de su cuenta de correo.</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>Cambiar la contraseña</translation>
    </message>
    <message>
        <source>Take the address off your lists and out of your address book.</source>
        <translation>Quite la dirección de sus listas de envío y de su libreta de direcciones.</translation>
    </message>
    <message>
        <source>Remove the address</source>
        <translation>Quitar la dirección</translation>
    </message>
    <message>
        <source>Use the new address that the notice names, and correct your address book.</source>
        <translation>Use la dirección nueva que indica el aviso y corrija su libreta de direcciones.</translation>
    </message>
    <message>
        <source>Use the new address</source>
        <translation>Usar la dirección nueva</translation>
    </message>
    <message>
        <source>There is nothing you need to do.</source>
        <translation>No tiene que hacer nada.</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Nada que hacer</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Usted</translation>
    </message>
    <message>
        <source>Only the recipient can change this.</source>
        <translation>Solo el destinatario puede cambiarlo.</translation>
    </message>
    <message>
        <source>The recipient</source>
        <translation>El destinatario</translation>
    </message>
    <message>
        <source>Whoever runs the recipient&apos;s mail has to change something.</source>
        <translation>Quien gestione el correo del destinatario tiene que cambiar algo.</translation>
    </message>
    <message>
        <source>Their provider</source>
        <translation>El proveedor de esa persona</translation>
    </message>
    <message>
        <source>Your own mail provider has to change something.</source>
        <translation>El proveedor de correo de usted tiene que cambiar algo.</translation>
    </message>
    <message>
        <source>Your provider</source>
        <translation>Su proveedor</translation>
    </message>
    <message>
        <source>Nobody needs to do anything at the moment.</source>
        <translation>Por ahora nadie tiene que hacer nada.</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nadie</translation>
    </message>
    <message>
        <source>Check the spelling of the address. Did you mean %1?</source>
        <extracomment>%1 is an e-mail address that is probably what was meant.</extracomment>
        <translation>Revise cómo está escrita la dirección. ¿Quiso decir %1?</translation>
    </message>
    <message>
        <source>Take %1 off your lists and out of your address book.</source>
        <extracomment>%1 is an e-mail address.</extracomment>
        <translation>Quite %1 de sus listas de envío y de su libreta de direcciones.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <extracomment>%1 is an e-mail address that is probably what was meant.</extracomment>
        <translation>¿Quiso decir %1?</translation>
    </message>
    <message>
        <source>The next step is yours.</source>
        <extracomment>Whose move it is: a full sentence, then one or two words for a table.</extracomment>
        <translation>El siguiente paso le toca a usted.</translation>
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
        <translation>Listas de bloqueo</translation>
    </message>
    <message>
        <source>The message was accepted.</source>
        <translation>El mensaje se aceptó.</translation>
    </message>
    <message>
        <source>A temporary problem: the same message may pass later.</source>
        <translation>Un problema pasajero: el mismo mensaje puede pasar más tarde.</translation>
    </message>
    <message>
        <source>A permanent refusal: sending the same message again does not help.</source>
        <translation>Un rechazo definitivo: enviar el mismo mensaje otra vez no sirve de nada.</translation>
    </message>
    <message>
        <source>A mark that this mail system uses for itself.</source>
        <translation>Una marca que este sistema de correo usa para sí mismo.</translation>
    </message>
    <message>
        <source>%1 For now: it may work later.</source>
        <extracomment>%1 is a full sentence about what happened.</extracomment>
        <translation>%1 Por ahora: puede funcionar más tarde.</translation>
    </message>
    <message>
        <source>%1 For good: trying again does not help.</source>
        <extracomment>%1 is a full sentence about what happened.</extracomment>
        <translation>%1 Definitivamente: intentarlo otra vez no sirve de nada.</translation>
    </message>
    <message>
        <source>This answer was written by one of Google&apos;s mail servers.</source>
        <extracomment>What a code of one mail provider means. Names of providers stay as they are.</extracomment>
        <translation>Esta respuesta la escribió un servidor de correo de Google.</translation>
    </message>
    <message>
        <source>At Google, a rule made by the administrator of the recipient&apos;s organisation caused this answer.</source>
        <translation>En Google, una norma del administrador de la organización del destinatario provocó esta respuesta.</translation>
    </message>
    <message>
        <source>Gmail says that this person is getting too much mail just now, or that a relay&apos;s limit for the moment is used up.</source>
        <translation>Según Gmail, esta persona recibe demasiado correo en este momento, o se ha agotado por ahora el límite de un servicio de reenvío.</translation>
    </message>
    <message>
        <source>Gmail says that the recipient has no storage left. The message can be delivered once they make room.</source>
        <translation>Según Gmail, al destinatario no le queda espacio. El mensaje podrá entregarse en cuanto haga sitio.</translation>
    </message>
    <message>
        <source>Gmail says that the recipient has no storage left and has not used the account for long. Mail is no longer kept for them.</source>
        <translation>Según Gmail, al destinatario no le queda espacio y hace mucho que no usa la cuenta. Ya no se le guarda correo.</translation>
    </message>
    <message>
        <source>Gmail says that it has no account of this name. Look for slips and for blanks in the address.</source>
        <translation>Según Gmail, no hay ninguna cuenta con este nombre. Busque errores y espacios en la dirección.</translation>
    </message>
    <message>
        <source>Gmail says that it cannot find the part of the address after the @.</source>
        <translation>Según Gmail, no se encuentra la parte de la dirección después de la @.</translation>
    </message>
    <message>
        <source>Gmail says that the recipient&apos;s address is not written as an address must be.</source>
        <translation>Según Gmail, la dirección del destinatario no está escrita como debe estarlo una dirección.</translation>
    </message>
    <message>
        <source>Gmail says that the sender&apos;s address is not written as an address must be.</source>
        <translation>Según Gmail, la dirección del remitente no está escrita como debe estarlo una dirección.</translation>
    </message>
    <message>
        <source>Gmail says that this account is switched off or has not been used for long.</source>
        <translation>Según Gmail, esta cuenta está desactivada o lleva mucho tiempo sin uso.</translation>
    </message>
    <message>
        <source>Gmail says that this person is getting more mail than it accepts at a time.</source>
        <translation>Según Gmail, esta persona recibe más correo del que se acepta de una vez.</translation>
    </message>
    <message>
        <source>Gmail says that the message, its attachments or its header lines are too big.</source>
        <translation>Según Gmail, el mensaje, sus adjuntos o sus líneas de cabecera son demasiado grandes.</translation>
    </message>
    <message>
        <source>Gmail says that the message is bigger than it accepts.</source>
        <translation>Según Gmail, el mensaje es más grande de lo que allí se acepta.</translation>
    </message>
    <message>
        <source>Gmail says that this account&apos;s daily limit for sending is reached; it is free again within 24 hours. If you did not send that much, somebody else may be using the account.</source>
        <translation>Según Gmail, esta cuenta ha alcanzado su límite diario de envío; vuelve a quedar libre en 24 horas. Si usted no envió tanto, puede que otra persona esté usando la cuenta.</translation>
    </message>
    <message>
        <source>Google says that this user has reached the daily limit of the organisation&apos;s relay service.</source>
        <translation>Según Google, este usuario ha alcanzado el límite diario del servicio de reenvío de la organización.</translation>
    </message>
    <message>
        <source>Google says that the organisation has reached the daily limit of its relay service.</source>
        <translation>Según Google, la organización ha alcanzado el límite diario de su servicio de reenvío.</translation>
    </message>
    <message>
        <source>Gmail says that one message had more recipients than this sender may use.</source>
        <translation>Según Gmail, un mensaje tenía más destinatarios de los que este remitente puede usar.</translation>
    </message>
    <message>
        <source>Gmail says that the message had too many recipients in one go. Send it to fewer at a time.</source>
        <translation>Según Gmail, el mensaje tenía demasiados destinatarios de una vez. Envíelo a menos a la vez.</translation>
    </message>
    <message>
        <source>Gmail says that the message has been passed on more than 50 times: it was going round in a circle.</source>
        <translation>Según Gmail, el mensaje se ha pasado de un servidor a otro más de 50 veces: daba vueltas en círculo.</translation>
    </message>
    <message>
        <source>Gmail says that the message is not built as mail must be.</source>
        <translation>Según Gmail, el mensaje no está construido como debe estarlo un correo.</translation>
    </message>
    <message>
        <source>Google says that it has suspended this sending account because it was misused.</source>
        <translation>Según Google, esta cuenta emisora está suspendida por uso indebido.</translation>
    </message>
    <message>
        <source>Google says that this account may not send: it is switched off, or not registered with the organisation.</source>
        <translation>Según Google, esta cuenta no puede enviar: está desactivada o no está registrada en la organización.</translation>
    </message>
    <message>
        <source>Google says that the organisation&apos;s relay service is not set up for this sender.</source>
        <translation>Según Google, el servicio de reenvío de la organización no está configurado para este remitente.</translation>
    </message>
    <message>
        <source>Gmail says that the message holds a kind of attachment that it never accepts, because such files are often dangerous.</source>
        <translation>Según Gmail, el mensaje contiene un tipo de adjunto que nunca acepta, porque esos archivos suelen ser peligrosos.</translation>
    </message>
    <message>
        <source>Gmail says that the message looks like unwanted mail.</source>
        <translation>Según Gmail, el mensaje parece correo no deseado.</translation>
    </message>
    <message>
        <source>Gmail says that the server or the domain from which the message came has a bad reputation.</source>
        <translation>Según Gmail, el servidor o el dominio de donde vino el mensaje tiene mala fama.</translation>
    </message>
    <message>
        <source>Gmail says that the message came straight from a home connection. Ordinary mail comes through a provider&apos;s mail server; infected computers send like this.</source>
        <translation>Según Gmail, el mensaje vino directamente de una conexión doméstica. El correo honrado llega a través del servidor de correo de un proveedor; así envían los ordenadores infectados.</translation>
    </message>
    <message>
        <source>Gmail says that much unwanted mail has come from the sending server or domain lately, and that it takes less or nothing from there.</source>
        <translation>Según Gmail, últimamente ha venido mucho correo no deseado del servidor o dominio emisor, y de allí acepta menos o nada.</translation>
    </message>
    <message>
        <source>Google says that a rule made by an administrator does not allow mail between these two addresses.</source>
        <translation>Según Google, una norma de un administrador no permite correo entre estas dos direcciones.</translation>
    </message>
    <message>
        <source>Gmail says that the header lines of the message are not as the rules for mail ask.</source>
        <translation>Según Gmail, las líneas de cabecera del mensaje no son como piden las normas del correo.</translation>
    </message>
    <message>
        <source>Gmail has put the message off because the sending server, its domain or the content looked suspicious.</source>
        <translation>Gmail ha aplazado el mensaje porque el servidor emisor, su dominio o el contenido parecían sospechosos.</translation>
    </message>
    <message>
        <source>Gmail says that the sending server has no proper name of its own (no reverse entry).</source>
        <translation>Según Gmail, el servidor emisor no tiene un nombre propio correcto (sin registro inverso).</translation>
    </message>
    <message>
        <source>Gmail says that the list of servers allowed to send for the domain (SPF) looks suspicious.</source>
        <translation>Según Gmail, la lista de servidores que pueden enviar por el dominio (SPF) parece sospechosa.</translation>
    </message>
    <message>
        <source>Gmail says that nothing proves who sent the message. For mail that you never wrote, this is a sign that the sender was forged.</source>
        <translation>Según Gmail, nada demuestra quién envió el mensaje. En mensajes que usted nunca escribió, esto es señal de que se suplantó al remitente.</translation>
    </message>
    <message>
        <source>Gmail says that the sender&apos;s domain must name the servers that may send for it (SPF).</source>
        <translation>Según Gmail, el dominio del remitente debe nombrar los servidores que pueden enviar por él (SPF).</translation>
    </message>
    <message>
        <source>Gmail says that it takes mail from this sender over an encrypted connection only.</source>
        <translation>Según Gmail, solo acepta correo de este remitente por una conexión cifrada.</translation>
    </message>
    <message>
        <source>Gmail says that the message must bear a signature of the sender&apos;s domain (DKIM).</source>
        <translation>Según Gmail, el mensaje debe llevar una firma del dominio del remitente (DKIM).</translation>
    </message>
    <message>
        <source>Gmail says that the address shown as the sender is not the one that was proven.</source>
        <translation>Según Gmail, la dirección que se muestra como remitente no es la que se verificó.</translation>
    </message>
    <message>
        <source>Gmail says that the sender&apos;s domain must publish how to treat unproven mail (DMARC).</source>
        <translation>Según Gmail, el dominio del remitente debe publicar qué hacer con los mensajes sin remitente verificado (DMARC).</translation>
    </message>
    <message>
        <source>Gmail says that it did not accept the user name and password.</source>
        <translation>Según Gmail, no se aceptaron el nombre de usuario y la contraseña.</translation>
    </message>
    <message>
        <source>Gmail says that an app password, or a sign-in with the web browser, is needed.</source>
        <translation>Según Gmail, hace falta una contraseña de aplicación o iniciar sesión con el navegador.</translation>
    </message>
    <message>
        <source>Google has locked the sign-in until the owner signs in with a web browser. Do so, and look there whether somebody else has used the account.</source>
        <translation>Google ha bloqueado el inicio de sesión hasta que el dueño entre con un navegador. Hágalo, y mire allí si otra persona ha usado la cuenta.</translation>
    </message>
    <message>
        <source>Gmail says that too many sign-ins were tried; later it works again.</source>
        <translation>Según Gmail, hubo demasiados intentos de inicio de sesión; más tarde volverá a funcionar.</translation>
    </message>
    <message>
        <source>Microsoft&apos;s server is not ready to take mail for this recipient at the moment.</source>
        <translation>El servidor de Microsoft no está listo por ahora para recibir correo de este destinatario.</translation>
    </message>
    <message>
        <source>Microsoft says that the connection to the other mail system broke or was never answered.</source>
        <translation>Según Microsoft, la conexión con el otro sistema de correo se cortó o nunca tuvo respuesta.</translation>
    </message>
    <message>
        <source>Microsoft says that the other mail system refused the connection.</source>
        <translation>Según Microsoft, el otro sistema de correo rechazó la conexión.</translation>
    </message>
    <message>
        <source>Microsoft says that it gave up after many attempts.</source>
        <translation>Según Microsoft, se desistió tras muchos intentos.</translation>
    </message>
    <message>
        <source>Microsoft says that the message had more than 200 recipients in one domain.</source>
        <translation>Según Microsoft, el mensaje tenía más de 200 destinatarios en un mismo dominio.</translation>
    </message>
    <message>
        <source>Microsoft says that mail over this kind of connection must be proven with SPF or DKIM.</source>
        <translation>Según Microsoft, los mensajes por este tipo de conexión deben demostrar su remitente con SPF o DKIM.</translation>
    </message>
    <message>
        <source>Microsoft has noticed unusual activity and takes less mail from the sending server for now.</source>
        <translation>Microsoft ha notado una actividad inusual y por ahora admite menos correo del servidor emisor.</translation>
    </message>
    <message>
        <source>Microsoft distrusts the sending server&apos;s address and takes less mail from it for now.</source>
        <translation>Microsoft desconfía de la dirección del servidor emisor y por ahora admite menos correo de ella.</translation>
    </message>
    <message>
        <source>Microsoft takes less mail from the sending server for now, because of the server&apos;s bad reputation.</source>
        <translation>Microsoft admite por ahora menos correo del servidor emisor, por la mala fama de este.</translation>
    </message>
    <message>
        <source>Microsoft passes on that the other mail system reported an error.</source>
        <translation>Microsoft comunica que el otro sistema de correo dio un error.</translation>
    </message>
    <message>
        <source>Microsoft says that the sender was refused or the recipient could not be found.</source>
        <translation>Según Microsoft, se rechazó al remitente o no se encontró al destinatario.</translation>
    </message>
    <message>
        <source>Microsoft says that there is no such mailbox. If your mail program completed the address by itself, delete that entry and type it anew.</source>
        <translation>Según Microsoft, ese buzón no existe. Si su programa de correo completó la dirección por sí solo, borre esa entrada y escríbala de nuevo.</translation>
    </message>
    <message>
        <source>Microsoft says that the recipient&apos;s address is not written as an address must be.</source>
        <translation>Según Microsoft, la dirección del destinatario no está escrita como debe estarlo una dirección.</translation>
    </message>
    <message>
        <source>Microsoft says that the address is in a domain that exists for examples only.</source>
        <translation>Según Microsoft, la dirección está en un dominio que solo existe como ejemplo.</translation>
    </message>
    <message>
        <source>Microsoft says that the part after the @ lacks its ending, such as .com.</source>
        <translation>Según Microsoft, a la parte después de la @ le falta su terminación, como .com.</translation>
    </message>
    <message>
        <source>Microsoft says that the sender&apos;s address is wrong.</source>
        <translation>Según Microsoft, la dirección del remitente es errónea.</translation>
    </message>
    <message>
        <source>Microsoft says that this account may not send any more because too much unwanted mail came from it, usually after somebody else got hold of the password. The organisation&apos;s administrator must lift it.</source>
        <translation>Según Microsoft, esta cuenta ya no puede enviar porque salió de ella demasiado correo no deseado, casi siempre después de que otra persona consiguiera la contraseña. El bloqueo debe retirarlo el administrador de la organización.</translation>
    </message>
    <message>
        <source>Microsoft says that nobody in that organisation has this address.</source>
        <translation>Según Microsoft, nadie en esa organización tiene esta dirección.</translation>
    </message>
    <message>
        <source>Microsoft says that the address fits more than one mailbox.</source>
        <translation>Según Microsoft, la dirección corresponde a más de un buzón.</translation>
    </message>
    <message>
        <source>Microsoft says that this account has written to as many people as it may in one day.</source>
        <translation>Según Microsoft, esta cuenta ha escrito a tantas personas como puede en un día.</translation>
    </message>
    <message>
        <source>Microsoft says that this account has sent more than it may. If you did not send that much, somebody else may be using it.</source>
        <translation>Según Microsoft, esta cuenta ha enviado más de lo que puede. Si usted no envió tanto, quizá otra persona la esté usando.</translation>
    </message>
    <message>
        <source>Microsoft says that the recipient&apos;s mailbox is full.</source>
        <translation>Según Microsoft, el buzón del destinatario está lleno.</translation>
    </message>
    <message>
        <source>Microsoft says that this account sent to an enormous number of people. Most likely somebody else has the password.</source>
        <translation>Según Microsoft, esta cuenta envió a una cantidad enorme de personas. Muy probablemente otra persona tiene la contraseña.</translation>
    </message>
    <message>
        <source>Microsoft says that the message is bigger than this recipient may get.</source>
        <translation>Según Microsoft, el mensaje es más grande de lo que este destinatario puede recibir.</translation>
    </message>
    <message>
        <source>Microsoft says that this recipient has got as much mail as it accepts in an hour.</source>
        <translation>Según Microsoft, este destinatario ha recibido tanto correo como acepta en una hora.</translation>
    </message>
    <message>
        <source>Microsoft says that the archive for copies of mail is switched off.</source>
        <translation>Según Microsoft, el archivo de copias de correo está desactivado.</translation>
    </message>
    <message>
        <source>Microsoft says that the message is too big.</source>
        <translation>Según Microsoft, el mensaje es demasiado grande.</translation>
    </message>
    <message>
        <source>Microsoft says that the recipient&apos;s mail system is set up so that mail runs in a circle.</source>
        <translation>Según Microsoft, el sistema de correo del destinatario está configurado de modo que el correo da vueltas en círculo.</translation>
    </message>
    <message>
        <source>Microsoft says that it is not responsible for this domain: the domain points to the wrong mail system.</source>
        <translation>Según Microsoft, no es responsable de este dominio: el dominio apunta al sistema de correo equivocado.</translation>
    </message>
    <message>
        <source>Microsoft words it as &quot;access denied&quot;, but it means that nobody in that organisation has this address.</source>
        <translation>Microsoft lo expresa como «access denied» (acceso denegado), pero significa que nadie en esa organización tiene esta dirección.</translation>
    </message>
    <message>
        <source>Microsoft says that it finds no mail system for this domain.</source>
        <translation>Según Microsoft, no se encuentra sistema de correo para este dominio.</translation>
    </message>
    <message>
        <source>Microsoft says that the message was going round in a circle.</source>
        <translation>Según Microsoft, el mensaje daba vueltas en círculo.</translation>
    </message>
    <message>
        <source>Microsoft says that its own programs passed the message on too often.</source>
        <translation>Según Microsoft, sus propios programas pasaron el mensaje demasiadas veces.</translation>
    </message>
    <message>
        <source>Microsoft says that the part of the address after the @ does not exist.</source>
        <translation>Según Microsoft, la parte de la dirección después de la @ no existe.</translation>
    </message>
    <message>
        <source>Microsoft says that the message had too many recipients.</source>
        <translation>Según Microsoft, el mensaje tenía demasiados destinatarios.</translation>
    </message>
    <message>
        <source>Microsoft says that the program that sent the message ends its lines wrongly.</source>
        <translation>Según Microsoft, el programa que envió el mensaje termina mal sus líneas.</translation>
    </message>
    <message>
        <source>Microsoft says that this sender may not write to this recipient or group, or that a rule turned the message away.</source>
        <translation>Según Microsoft, este remitente no puede escribir a este destinatario o grupo, o una norma rechazó el mensaje.</translation>
    </message>
    <message>
        <source>Microsoft says that this server does not pass mail on for the sender. The sender may also have been forged.</source>
        <translation>Según Microsoft, este servidor no transmite correo del remitente. También puede que se haya suplantado al remitente.</translation>
    </message>
    <message>
        <source>Microsoft says that the sender was not signed in.</source>
        <translation>Según Microsoft, el remitente no había iniciado sesión.</translation>
    </message>
    <message>
        <source>Outlook.com says that part of the network from which the message came is on its block list.</source>
        <translation>Según Outlook.com, parte de la red de donde vino el mensaje está en su lista de bloqueo.</translation>
    </message>
    <message>
        <source>Microsoft says that the two mail systems could not sign in to each other.</source>
        <translation>Según Microsoft, los dos sistemas de correo no pudieron iniciar sesión el uno en el otro.</translation>
    </message>
    <message>
        <source>Microsoft says that this recipient takes mail from inside the organisation only.</source>
        <translation>Según Microsoft, este destinatario solo admite correo de dentro de la organización.</translation>
    </message>
    <message>
        <source>Microsoft says that this shared folder takes mail from inside the organisation only.</source>
        <translation>Según Microsoft, esta carpeta compartida solo admite correo de dentro de la organización.</translation>
    </message>
    <message>
        <source>Microsoft says that only certain senders may write to this group, and this one is not among them.</source>
        <translation>Según Microsoft, solo ciertos remitentes pueden escribir a este grupo, y este no está entre ellos.</translation>
    </message>
    <message>
        <source>Microsoft says that this group takes mail from inside the organisation only.</source>
        <translation>Según Microsoft, este grupo solo admite correo de dentro de la organización.</translation>
    </message>
    <message>
        <source>Microsoft says that this mailbox takes mail from inside the organisation only.</source>
        <translation>Según Microsoft, este buzón solo admite correo de dentro de la organización.</translation>
    </message>
    <message>
        <source>Microsoft says that this address takes mail from inside the organisation only.</source>
        <translation>Según Microsoft, esta dirección solo admite correo de dentro de la organización.</translation>
    </message>
    <message>
        <source>Microsoft says that the message came from a server that the sender&apos;s domain does not list. The sender may have been forged.</source>
        <translation>Según Microsoft, el mensaje vino de un servidor que el dominio del remitente no nombra. Puede que se haya suplantado al remitente.</translation>
    </message>
    <message>
        <source>Microsoft says that the sending server has no proper name of its own.</source>
        <translation>Según Microsoft, el servidor emisor no tiene un nombre propio correcto.</translation>
    </message>
    <message>
        <source>Microsoft says that a device or program, such as a scanner, sends without signing in.</source>
        <translation>Según Microsoft, un aparato o programa, como un escáner, envía sin iniciar sesión.</translation>
    </message>
    <message>
        <source>Microsoft says that the connection between two mail systems of the organisation is set up wrongly.</source>
        <translation>Según Microsoft, la conexión entre dos sistemas de correo de la organización está mal configurada.</translation>
    </message>
    <message>
        <source>Microsoft says that the organisation takes this domain&apos;s mail from certain servers only.</source>
        <translation>Según Microsoft, la organización solo admite el correo de este dominio desde ciertos servidores.</translation>
    </message>
    <message>
        <source>Microsoft says that the certificate of the receiving server is missing, expired or does not fit.</source>
        <translation>Según Microsoft, el certificado del servidor receptor no existe, ha caducado o no encaja.</translation>
    </message>
    <message>
        <source>Microsoft has banned this sender because unwanted mail came from it.</source>
        <translation>Microsoft ha bloqueado a este remitente porque vino de él correo no deseado.</translation>
    </message>
    <message>
        <source>Microsoft has banned this sender.</source>
        <translation>Microsoft ha bloqueado a este remitente.</translation>
    </message>
    <message>
        <source>Microsoft says that the recipient&apos;s address is not valid.</source>
        <translation>Según Microsoft, la dirección del destinatario no es válida.</translation>
    </message>
    <message>
        <source>Microsoft says that mail to this recipient is banned.</source>
        <translation>Según Microsoft, el correo para este destinatario está bloqueado.</translation>
    </message>
    <message>
        <source>Microsoft says that the sending computer introduced itself with a false name, as infected computers do.</source>
        <translation>Según Microsoft, el ordenador emisor se presentó con un nombre falso, como hacen los ordenadores infectados.</translation>
    </message>
    <message>
        <source>Microsoft says that the recipient&apos;s organisation has blocked the sending server.</source>
        <translation>Según Microsoft, la organización del destinatario ha bloqueado el servidor emisor.</translation>
    </message>
    <message>
        <source>Microsoft says that more mail came from that network than it accepts.</source>
        <translation>Según Microsoft, vino de esa red más correo del que acepta.</translation>
    </message>
    <message>
        <source>Microsoft says that the sender could not be proven, and that the sender&apos;s domain asks to refuse such mail. The sender may have been forged.</source>
        <translation>Según Microsoft, no se pudo verificar al remitente, y el dominio del remitente pide rechazar ese correo. Puede que se haya suplantado al remitente.</translation>
    </message>
    <message>
        <source>Microsoft says that the recipient takes no mail over this kind of connection.</source>
        <translation>Según Microsoft, el destinatario no admite correo por este tipo de conexión.</translation>
    </message>
    <message>
        <source>Microsoft has banned the sending server or account.</source>
        <translation>Microsoft ha bloqueado el servidor emisor o la cuenta.</translation>
    </message>
    <message>
        <source>Microsoft says that the message names no proper sender.</source>
        <translation>Según Microsoft, el mensaje no nombra un remitente correcto.</translation>
    </message>
    <message>
        <source>Microsoft says that the recipient&apos;s organisation has put this sender on its own block list.</source>
        <translation>Según Microsoft, la organización del destinatario ha puesto a este remitente en su propia lista de bloqueo.</translation>
    </message>
    <message>
        <source>Microsoft says that whoever sends many messages must prove them with SPF, DKIM and DMARC.</source>
        <translation>Según Microsoft, quien envía muchos mensajes debe demostrar su remitente con SPF, DKIM y DMARC.</translation>
    </message>
    <message>
        <source>Microsoft has banned the sending server. Its operator can ask for it to be lifted.</source>
        <translation>Microsoft ha bloqueado el servidor emisor. Quien lo gestiona puede pedir que se retire el bloqueo.</translation>
    </message>
    <message>
        <source>Microsoft has stopped the whole organisation from sending, because most of its mail looked suspicious. Only an administrator can have it lifted.</source>
        <translation>Microsoft ha impedido enviar a toda la organización, porque la mayor parte de su correo parecía sospechosa. Solo un administrador puede hacer que se retire el bloqueo.</translation>
    </message>
    <message>
        <source>Microsoft says that the organisation has sent too much unwanted or bulk mail. Only an administrator can have it lifted.</source>
        <translation>Según Microsoft, la organización ha enviado demasiado correo no deseado o masivo. Solo un administrador puede hacer que se retire el bloqueo.</translation>
    </message>
    <message>
        <source>Microsoft does not take mail from this server yet, as happens to new or trial customers. It does not mean that anybody was hacked.</source>
        <translation>Microsoft aún no admite correo de este servidor, como pasa con clientes nuevos o de prueba. No significa que hayan pirateado a nadie.</translation>
    </message>
    <message>
        <source>Microsoft has stopped the sender, because it sends for domains that are not registered with the organisation.</source>
        <translation>Microsoft ha bloqueado al remitente, porque envía en nombre de dominios que no están registrados en la organización.</translation>
    </message>
    <message>
        <source>Microsoft says that a rule of the organisation&apos;s administrator turned the message away.</source>
        <translation>Según Microsoft, una norma del administrador de la organización rechazó el mensaje.</translation>
    </message>
    <message>
        <source>GoDaddy says that the sending server opened too many connections, or that its own servers are busy.</source>
        <extracomment>What a code of one mail provider means. Names of providers stay as they are.</extracomment>
        <translation>Según GoDaddy, el servidor emisor abrió demasiadas conexiones, o sus propios servidores están ocupados.</translation>
    </message>
    <message>
        <source>GoDaddy says that the sending server is on the Cloudmark block list.</source>
        <translation>Según GoDaddy, el servidor emisor está en la lista de bloqueo de Cloudmark.</translation>
    </message>
    <message>
        <source>GoDaddy says that the sending server is on the Spamhaus block list.</source>
        <translation>Según GoDaddy, el servidor emisor está en la lista de bloqueo de Spamhaus.</translation>
    </message>
    <message>
        <source>GoDaddy says that the sending server has no proper name of its own.</source>
        <translation>Según GoDaddy, el servidor emisor no tiene un nombre propio correcto.</translation>
    </message>
    <message>
        <source>GoDaddy has blocked the sending server for an hour or a day, because spam came from it.</source>
        <translation>GoDaddy ha bloqueado el servidor emisor durante una hora o un día, porque de él vino correo no deseado.</translation>
    </message>
    <message>
        <source>GoDaddy has blocked the sending server for an hour or a day, because it wrote to many addresses that do not exist.</source>
        <translation>GoDaddy ha bloqueado el servidor emisor durante una hora o un día, porque escribió a muchas direcciones que no existen.</translation>
    </message>
    <message>
        <source>GoDaddy&apos;s filter took the message for spam.</source>
        <translation>El filtro de GoDaddy tomó el mensaje por correo no deseado.</translation>
    </message>
    <message>
        <source>GoDaddy says that signing in is not possible at this server.</source>
        <translation>Según GoDaddy, no es posible iniciar sesión en este servidor.</translation>
    </message>
    <message>
        <source>GoDaddy says that the sender&apos;s address is wrong.</source>
        <translation>Según GoDaddy, la dirección del remitente es errónea.</translation>
    </message>
    <message>
        <source>GoDaddy says that the sender has reached a limit for messages or recipients.</source>
        <translation>Según GoDaddy, el remitente ha alcanzado un límite de mensajes o destinatarios.</translation>
    </message>
    <message>
        <source>GoDaddy says that the sender&apos;s domain does not list the sending server.</source>
        <translation>Según GoDaddy, el dominio del remitente no nombra el servidor emisor.</translation>
    </message>
    <message>
        <source>GoDaddy found a virus in the message.</source>
        <translation>GoDaddy encontró un virus en el mensaje.</translation>
    </message>
    <message>
        <source>GMX, WEB.DE and their sister services name a page of theirs that describes the case.</source>
        <translation>GMX, WEB.DE y los servicios del mismo grupo indican una página suya que describe el caso.</translation>
    </message>
    <message>
        <source>GMX, WEB.DE or a sister service says that too much mail from there cannot be delivered: an outdated list, or a mailbox that somebody misuses.</source>
        <translation>Según GMX, WEB.DE o un servicio del mismo grupo, demasiado correo de allí no se puede entregar: por una lista anticuada, o por un buzón del que alguien hace mal uso.</translation>
    </message>
    <message>
        <source>GMX, WEB.DE or a sister service says that too much came in a short time.</source>
        <translation>Según GMX, WEB.DE o un servicio del mismo grupo, llegó demasiado en poco tiempo.</translation>
    </message>
    <message>
        <source>The servers of GMX, WEB.DE or a sister service have trouble at the moment.</source>
        <translation>Los servidores de GMX, WEB.DE o un servicio del mismo grupo tienen problemas por ahora.</translation>
    </message>
    <message>
        <source>GMX, WEB.DE or a sister service says that nobody has this address.</source>
        <translation>Según GMX, WEB.DE o un servicio del mismo grupo, nadie tiene esta dirección.</translation>
    </message>
    <message>
        <source>GMX, WEB.DE or a sister service says that the message came from a server that the sender&apos;s domain does not list. Usually the sender was forged.</source>
        <translation>Según GMX, WEB.DE o un servicio del mismo grupo, el mensaje vino de un servidor que el dominio del remitente no nombra. Casi siempre se suplantó al remitente.</translation>
    </message>
    <message>
        <source>GMX, WEB.DE or a sister service has the sending server on a block list.</source>
        <translation>En GMX, WEB.DE o un servicio del mismo grupo, el servidor emisor está en una lista de bloqueo.</translation>
    </message>
    <message>
        <source>GMX, WEB.DE or a sister service says that the sender could not be proven, and that the sender&apos;s domain asks to refuse such mail.</source>
        <translation>Según GMX, WEB.DE o un servicio del mismo grupo, no se pudo verificar al remitente, y el dominio del remitente pide rechazar ese correo.</translation>
    </message>
    <message>
        <source>Orange or La Poste says that the sending server is on the Spamhaus block list.</source>
        <translation>Según Orange o La Poste, el servidor emisor está en la lista de bloqueo de Spamhaus.</translation>
    </message>
    <message>
        <source>Orange or La Poste says that the sending server has a bad reputation.</source>
        <translation>Según Orange o La Poste, el servidor emisor tiene mala fama.</translation>
    </message>
    <message>
        <source>Orange or La Poste does not take mail from the sending server for now.</source>
        <translation>Orange o La Poste no admite por ahora correo del servidor emisor.</translation>
    </message>
    <message>
        <source>Orange or La Poste says that the sending server opened too many connections.</source>
        <translation>Según Orange o La Poste, el servidor emisor abrió demasiadas conexiones.</translation>
    </message>
    <message>
        <source>Orange or La Poste says that the sender must sign in.</source>
        <translation>Según Orange o La Poste, el remitente debe iniciar sesión.</translation>
    </message>
    <message>
        <source>Orange or La Poste says that the sender&apos;s domain does not list the sending server.</source>
        <translation>Según Orange o La Poste, el dominio del remitente no nombra el servidor emisor.</translation>
    </message>
    <message>
        <source>Orange or La Poste says that the sender&apos;s address is not valid.</source>
        <translation>Según Orange o La Poste, la dirección del remitente no es válida.</translation>
    </message>
    <message>
        <source>Orange or La Poste says that nobody has this address.</source>
        <translation>Según Orange o La Poste, nadie tiene esta dirección.</translation>
    </message>
    <message>
        <source>Orange or La Poste says that the recipient&apos;s mailbox is full.</source>
        <translation>Según Orange o La Poste, el buzón del destinatario está lleno.</translation>
    </message>
    <message>
        <source>Orange or La Poste says that this mailbox is put away or blocked.</source>
        <translation>Según Orange o La Poste, este buzón está inactivo o bloqueado.</translation>
    </message>
    <message>
        <source>La Poste says that the sender&apos;s address does not belong to the account that signed in.</source>
        <translation>Según La Poste, la dirección del remitente no pertenece a la cuenta que inició sesión.</translation>
    </message>
    <message>
        <source>Orange or La Poste asks to try again later.</source>
        <translation>Orange o La Poste pide intentarlo más tarde.</translation>
    </message>
    <message>
        <source>Orange or La Poste took the message for spam.</source>
        <translation>Orange o La Poste tomó el mensaje por correo no deseado.</translation>
    </message>
    <message>
        <source>Orange or La Poste says that the message is too big.</source>
        <translation>Según Orange o La Poste, el mensaje es demasiado grande.</translation>
    </message>
    <message>
        <source>Orange or La Poste says that the sender could not be proven.</source>
        <translation>Según Orange o La Poste, no se pudo verificar al remitente.</translation>
    </message>
    <message>
        <source>La Poste does not accept the sending server.</source>
        <translation>La Poste no acepta el servidor emisor.</translation>
    </message>
    <message>
        <source>Mail.ru took the message for spam.</source>
        <translation>Mail.ru tomó el mensaje por correo no deseado.</translation>
    </message>
    <message>
        <source>Mail.ru says that the recipient&apos;s mailbox is full.</source>
        <translation>Según Mail.ru, el buzón del destinatario está lleno.</translation>
    </message>
    <message>
        <source>Mail.ru says that nobody has this address.</source>
        <translation>Según Mail.ru, nadie tiene esta dirección.</translation>
    </message>
    <message>
        <source>Mail.ru gave up after many attempts.</source>
        <translation>Mail.ru desistió tras muchos intentos.</translation>
    </message>
    <message>
        <source>Mail.ru says that this domain takes no mail.</source>
        <translation>Según Mail.ru, este dominio no admite correo.</translation>
    </message>
    <message>
        <source>Mail.ru says that the sender&apos;s address does not exist. Forged mail often looks like this.</source>
        <translation>Según Mail.ru, la dirección del remitente no existe. El correo con remitente suplantado suele tener este aspecto.</translation>
    </message>
    <message>
        <source>QQ Mail says that nobody has this address.</source>
        <translation>Según QQ Mail, nadie tiene esta dirección.</translation>
    </message>
    <message>
        <source>QQ Mail says that the recipient does not want mail from this sender.</source>
        <translation>Según QQ Mail, el destinatario no quiere correo de este remitente.</translation>
    </message>
    <message>
        <source>QQ Mail says that the mailbox takes no mail now: it does not exist, or so much came that it is closed for a while.</source>
        <translation>Según QQ Mail, el buzón no admite correo ahora: no existe, o llegó tanto que está cerrado por un tiempo.</translation>
    </message>
    <message>
        <source>QQ Mail does not accept the content of the message.</source>
        <translation>QQ Mail no acepta el contenido del mensaje.</translation>
    </message>
    <message>
        <source>QQ Mail takes the sender or the sending server for a source of spam.</source>
        <translation>QQ Mail toma al remitente o al servidor emisor por una fuente de correo no deseado.</translation>
    </message>
    <message>
        <source>QQ Mail thinks that the message is an echo of mail that somebody sent in another&apos;s name.</source>
        <translation>QQ Mail cree que el mensaje es un eco de correo que alguien envió en nombre de otro.</translation>
    </message>
    <message>
        <source>QQ Mail says that nothing proves who sent the message.</source>
        <translation>Según QQ Mail, nada demuestra quién envió el mensaje.</translation>
    </message>
    <message>
        <source>QQ Mail says that too much came from the sender in a short time.</source>
        <translation>Según QQ Mail, llegó demasiado del remitente en poco tiempo.</translation>
    </message>
    <message>
        <source>QQ Mail says that the message is too big.</source>
        <translation>Según QQ Mail, el mensaje es demasiado grande.</translation>
    </message>
    <message>
        <source>QQ Mail says that this mailbox is switched off.</source>
        <translation>Según QQ Mail, este buzón está desactivado.</translation>
    </message>
    <message>
        <source>QQ Mail says that the address is not written as an address must be.</source>
        <translation>Según QQ Mail, la dirección no está escrita como debe estarlo una dirección.</translation>
    </message>
    <message>
        <source>The recipient&apos;s filter (Mimecast) says that nothing proves who sent the message.</source>
        <translation>Según el filtro del destinatario (Mimecast), nada demuestra quién envió el mensaje.</translation>
    </message>
    <message>
        <source>The recipient&apos;s filter (Mimecast) lets new senders wait for a while. The message passes at a later attempt.</source>
        <translation>El filtro del destinatario (Mimecast) hace esperar un poco a los remitentes nuevos. El mensaje pasa en un intento posterior.</translation>
    </message>
    <message>
        <source>The recipient&apos;s filter (Mimecast) says that the sending server has a bad reputation.</source>
        <translation>Según el filtro del destinatario (Mimecast), el servidor emisor tiene mala fama.</translation>
    </message>
    <message>
        <source>The recipient&apos;s filter (Mimecast) has blocked the sender.</source>
        <translation>El filtro del destinatario (Mimecast) ha bloqueado al remitente.</translation>
    </message>
    <message>
        <source>The recipient&apos;s organisation has blocked the sender in its filter (Mimecast). Ask them to allow your address.</source>
        <translation>La organización del destinatario ha bloqueado al remitente en su filtro (Mimecast). Pídales que autoricen la dirección de usted.</translation>
    </message>
    <message>
        <source>The recipient has put this sender on a personal block list.</source>
        <translation>El destinatario ha puesto a este remitente en una lista de bloqueo personal.</translation>
    </message>
    <message>
        <source>The recipient&apos;s filter (Mimecast) says that the message claims to come from inside the recipient&apos;s organisation.</source>
        <translation>Según el filtro del destinatario (Mimecast), el mensaje dice venir de dentro de la organización del destinatario.</translation>
    </message>
    <message>
        <source>The recipient&apos;s filter (Mimecast) did not let the content through.</source>
        <translation>El filtro del destinatario (Mimecast) no dejó pasar el contenido.</translation>
    </message>
    <message>
        <source>The recipient&apos;s organisation takes no mail from the network or country of the sending server.</source>
        <translation>La organización del destinatario no admite correo de la red o el país del servidor emisor.</translation>
    </message>
    <message>
        <source>The recipient&apos;s filter (Mimecast) says that the message is too big.</source>
        <translation>Según el filtro del destinatario (Mimecast), el mensaje es demasiado grande.</translation>
    </message>
    <message>
        <source>The recipient&apos;s filter (Mimecast) says that the message was going round in a circle.</source>
        <translation>Según el filtro del destinatario (Mimecast), el mensaje daba vueltas en círculo.</translation>
    </message>
    <message>
        <source>The recipient&apos;s filter (Mimecast) is not responsible for this address.</source>
        <translation>El filtro del destinatario (Mimecast) no es responsable de esta dirección.</translation>
    </message>
    <message>
        <source>The recipient&apos;s filter (Mimecast) takes no mail from the sending server for a while.</source>
        <translation>El filtro del destinatario (Mimecast) no admite correo del servidor emisor durante un tiempo.</translation>
    </message>
    <message>
        <source>The recipient&apos;s filter (Mimecast) takes no mail for this address for a while.</source>
        <translation>El filtro del destinatario (Mimecast) no admite correo para esta dirección durante un tiempo.</translation>
    </message>
    <message>
        <source>The sending server is on the Spamhaus list: it has sent spam, is infected, or is a home connection that should not send mail itself.</source>
        <translation>El servidor emisor está en la lista de Spamhaus: ha enviado correo no deseado, está infectado o es una conexión doméstica que no debería enviar correo por sí misma.</translation>
    </message>
    <message>
        <source>A domain or link in the message is on the Spamhaus list of bad domains.</source>
        <translation>Un dominio o un enlace del mensaje está en la lista de dominios malos de Spamhaus.</translation>
    </message>
    <message>
        <source>The sending server is on Barracuda&apos;s block list.</source>
        <translation>El servidor emisor está en la lista de bloqueo de Barracuda.</translation>
    </message>
    <message>
        <source>The sending server is on the SpamCop block list.</source>
        <translation>El servidor emisor está en la lista de bloqueo de SpamCop.</translation>
    </message>
    <message>
        <source>The sending server has a bad reputation at Cloudmark.</source>
        <translation>El servidor emisor tiene mala fama en Cloudmark.</translation>
    </message>
    <message>
        <source>The sending server has a bad reputation at Proofpoint.</source>
        <translation>El servidor emisor tiene mala fama en Proofpoint.</translation>
    </message>
    <message>
        <source>The sending server has a bad reputation at Trend Micro.</source>
        <translation>El servidor emisor tiene mala fama en Trend Micro.</translation>
    </message>
    <message>
        <source>The company that hosts the sender&apos;s mail (MailChannels) says that much spam came from this mailbox or server. Somebody else may be using the mailbox.</source>
        <translation>Según la empresa que aloja el correo del remitente (MailChannels), salió mucho correo no deseado de este buzón o servidor. Puede que otra persona esté usando el buzón.</translation>
    </message>
    <message>
        <source>The sender&apos;s hosting company has put a brake on the whole domain: too much mail, or too much that failed, within an hour. If you did not send it, somebody else may be using a mailbox of the domain.</source>
        <translation>La empresa que aloja el correo del remitente ha frenado todo el dominio: demasiado correo, o demasiado que falló, en una hora. Si usted no lo envió, puede que otra persona esté usando un buzón del dominio.</translation>
    </message>
    <message>
        <source>The sender&apos;s provider (Forpsi) has stopped this mailbox for an hour because it seems to be misused.</source>
        <translation>El proveedor del remitente (Forpsi) ha detenido este buzón durante una hora porque parece que alguien hace mal uso de él.</translation>
    </message>
    <message>
        <source>The filter in front of the recipient&apos;s mail system has blocked this sender.</source>
        <translation>El filtro que hay delante del sistema de correo del destinatario ha bloqueado a este remitente.</translation>
    </message>
    <message>
        <source>The receiving side has the sending server on a block list.</source>
        <translation>En el lado receptor, el servidor emisor está en una lista de bloqueo.</translation>
    </message>
    <message>
        <source>Outlook.com takes less mail from the sending server for now, because of too much mail or its bad reputation.</source>
        <extracomment>What a code of one mail provider means. Names of providers stay as they are.</extracomment>
        <translation>Outlook.com admite por ahora menos correo del servidor emisor, porque envía demasiado o por su mala fama.</translation>
    </message>
    <message>
        <source>Outlook.com says that the message looks like spam or that the sending server has a bad reputation.</source>
        <translation>Según Outlook.com, el mensaje parece correo no deseado o el servidor emisor tiene mala fama.</translation>
    </message>
    <message>
        <source>Outlook.com says that the sending server tries out addresses, as collectors of addresses do.</source>
        <translation>Según Outlook.com, el servidor emisor prueba direcciones, como hacen quienes las recopilan.</translation>
    </message>
    <message>
        <source>Outlook.com says that anybody can send through that server, so that it gets misused.</source>
        <translation>Según Outlook.com, cualquiera puede enviar por ese servidor, y por eso se hace mal uso de él.</translation>
    </message>
    <message>
        <source>Outlook.com says that many people complained about mail from that server.</source>
        <translation>Según Outlook.com, muchas personas se quejaron del correo de ese servidor.</translation>
    </message>
    <message>
        <source>Outlook.com says that the message came straight from a home connection, as mail from infected computers does.</source>
        <translation>Según Outlook.com, el mensaje vino directamente de una conexión doméstica, como el correo de los ordenadores infectados.</translation>
    </message>
    <message>
        <source>Outlook.com says that the sending computer is probably infected or misused.</source>
        <translation>Según Outlook.com, el ordenador emisor probablemente está infectado o alguien hace mal uso de él.</translation>
    </message>
    <message>
        <source>Outlook.com says that the sending server is on the Spamhaus block list.</source>
        <translation>Según Outlook.com, el servidor emisor está en la lista de bloqueo de Spamhaus.</translation>
    </message>
    <message>
        <source>Yahoo has put the message off because of complaints, unusual amounts or the bad reputation of the sending server.</source>
        <translation>Yahoo ha aplazado el mensaje por quejas, cantidades inusuales o la mala fama del servidor emisor.</translation>
    </message>
    <message>
        <source>Yahoo has put the message off: more mail than expected came from the sending server, or people complained about it.</source>
        <translation>Yahoo ha aplazado el mensaje: vino del servidor emisor más correo de lo esperado, o hubo quejas.</translation>
    </message>
    <message>
        <source>Yahoo takes no mail from the sending server for now.</source>
        <translation>Yahoo no admite por ahora correo del servidor emisor.</translation>
    </message>
    <message>
        <source>Yahoo takes no mail from the sending server until its operator has settled it with them.</source>
        <translation>Yahoo no admite correo del servidor emisor hasta que quien lo gestiona lo haya aclarado con Yahoo.</translation>
    </message>
    <message>
        <source>Yahoo says that the content, or a page it links to, looks like fraud or carries malware.</source>
        <translation>Según Yahoo, el contenido, o una página a la que enlaza, parece un fraude o lleva programas dañinos.</translation>
    </message>
    <message>
        <source>Yahoo says that the sending server is on the Spamhaus block list.</source>
        <translation>Según Yahoo, el servidor emisor está en la lista de bloqueo de Spamhaus.</translation>
    </message>
    <message>
        <source>Yahoo says that its rules do not allow this message; it does not tell which rule.</source>
        <translation>Según Yahoo, sus normas no permiten este mensaje; no dice qué norma.</translation>
    </message>
    <message>
        <source>Yahoo says that nothing proves who sent the message.</source>
        <translation>Según Yahoo, nada demuestra quién envió el mensaje.</translation>
    </message>
    <message>
        <source>Yahoo says that nobody has this address.</source>
        <translation>Según Yahoo, nadie tiene esta dirección.</translation>
    </message>
    <message>
        <source>Yahoo says that this mailbox is switched off.</source>
        <translation>Según Yahoo, este buzón está desactivado.</translation>
    </message>
    <message>
        <source>Yahoo says that this person is getting too much mail just now.</source>
        <translation>Según Yahoo, esta persona recibe demasiado correo en este momento.</translation>
    </message>
    <message>
        <source>Yahoo&apos;s servers are busy at the moment.</source>
        <translation>Los servidores de Yahoo están ocupados en este momento.</translation>
    </message>
    <message>
        <source>Yahoo says that the part of the sender&apos;s address after the @ cannot be found.</source>
        <translation>Según Yahoo, no se encuentra la parte de la dirección del remitente después de la @.</translation>
    </message>
    <message>
        <source>Yahoo says that the header lines of the message are not as the rules for mail ask.</source>
        <translation>Según Yahoo, las líneas de cabecera del mensaje no son como piden las normas del correo.</translation>
    </message>
    <message>
        <source>Yahoo takes only so many messages in one go; the rest comes later.</source>
        <translation>Yahoo solo admite cierto número de mensajes de una vez; el resto llega después.</translation>
    </message>
    <message>
        <source>Yahoo says that this is not the server for that address.</source>
        <translation>Según Yahoo, este no es el servidor de esa dirección.</translation>
    </message>
    <message>
        <source>iCloud says that nobody has this address.</source>
        <translation>Según iCloud, nadie tiene esta dirección.</translation>
    </message>
    <message>
        <source>iCloud says that this address is switched off.</source>
        <translation>Según iCloud, esta dirección está desactivada.</translation>
    </message>
    <message>
        <source>iCloud says that this person has left its servers.</source>
        <translation>Según iCloud, esta persona ya no está en sus servidores.</translation>
    </message>
    <message>
        <source>iCloud says that the recipient has no storage left.</source>
        <translation>Según iCloud, al destinatario no le queda espacio.</translation>
    </message>
    <message>
        <source>iCloud says that this person is getting too much mail just now.</source>
        <translation>Según iCloud, esta persona recibe demasiado correo en este momento.</translation>
    </message>
    <message>
        <source>iCloud asks to try again later.</source>
        <translation>iCloud pide intentarlo más tarde.</translation>
    </message>
    <message>
        <source>iCloud&apos;s filter refused the message for its content or for the bad reputation of the sending server.</source>
        <translation>El filtro de iCloud rechazó el mensaje por su contenido o por la mala fama del servidor emisor.</translation>
    </message>
    <message>
        <source>iCloud&apos;s rules do not allow this message.</source>
        <translation>Las normas de iCloud no permiten este mensaje.</translation>
    </message>
    <message>
        <source>iCloud says that neither of two checks could prove who sent the message.</source>
        <translation>Según iCloud, ninguna de dos comprobaciones pudo demostrar quién envió el mensaje.</translation>
    </message>
    <message>
        <source>iCloud says that the sender could not be proven, and that the sender&apos;s domain asks to refuse such mail.</source>
        <translation>Según iCloud, no se pudo verificar al remitente, y el dominio del remitente pide rechazar ese correo.</translation>
    </message>
    <message>
        <source>iCloud says that the sending server is on Proofpoint&apos;s block list.</source>
        <translation>Según iCloud, el servidor emisor está en la lista de bloqueo de Proofpoint.</translation>
    </message>
    <message>
        <source>iCloud says that the sending server or domain is on the Spamhaus block list.</source>
        <translation>Según iCloud, el servidor o dominio emisor está en la lista de bloqueo de Spamhaus.</translation>
    </message>
    <message>
        <source>iCloud says that the part of the sender&apos;s address after the @ cannot be found.</source>
        <translation>Según iCloud, no se encuentra la parte de la dirección del remitente después de la @.</translation>
    </message>
    <message>
        <source>Comcast says that the message came straight from a home connection of its own.</source>
        <translation>Según Comcast, el mensaje vino directamente de la conexión doméstica de su propia red.</translation>
    </message>
    <message>
        <source>Comcast says that the message came straight from a home connection, as mail from infected computers does.</source>
        <translation>Según Comcast, el mensaje vino directamente de una conexión doméstica, como el correo de los ordenadores infectados.</translation>
    </message>
    <message>
        <source>Comcast says that mail like spam has come from the sending server.</source>
        <translation>Según Comcast, del servidor emisor ha venido correo que parece no deseado.</translation>
    </message>
    <message>
        <source>Comcast says that the sending server is on the Spamhaus block list.</source>
        <translation>Según Comcast, el servidor emisor está en la lista de bloqueo de Spamhaus.</translation>
    </message>
    <message>
        <source>Comcast says that the sending server is on the Cloudmark block list.</source>
        <translation>Según Comcast, el servidor emisor está en la lista de bloqueo de Cloudmark.</translation>
    </message>
    <message>
        <source>Comcast says that the sending server is on two block lists, Spamhaus and Cloudmark.</source>
        <translation>Según Comcast, el servidor emisor está en dos listas de bloqueo, Spamhaus y Cloudmark.</translation>
    </message>
    <message>
        <source>Comcast says that the sending server has a bad mark at Return Path.</source>
        <translation>Según Comcast, el servidor emisor tiene una mala nota en Return Path.</translation>
    </message>
    <message>
        <source>Comcast says that the sending server is on several block lists.</source>
        <translation>Según Comcast, el servidor emisor está en varias listas de bloqueo.</translation>
    </message>
    <message>
        <source>Comcast says that the sending server sends more than it accepts.</source>
        <translation>Según Comcast, el servidor emisor envía más de lo que acepta.</translation>
    </message>
    <message>
        <source>Comcast says that the content looks like fraud.</source>
        <translation>Según Comcast, el contenido parece un fraude.</translation>
    </message>
    <message>
        <source>Comcast says that the sending server opened too many connections at once.</source>
        <translation>Según Comcast, el servidor emisor abrió demasiadas conexiones a la vez.</translation>
    </message>
    <message>
        <source>Comcast says that the sending server has no proper name of its own.</source>
        <translation>Según Comcast, el servidor emisor no tiene un nombre propio correcto.</translation>
    </message>
    <message>
        <source>Spectrum reports a problem with mail that comes into its network.</source>
        <translation>Spectrum comunica un problema con correo que entra en su red.</translation>
    </message>
    <message>
        <source>Spectrum reports a problem with mail that one of its own customers sends.</source>
        <translation>Spectrum comunica un problema con correo que envía uno de sus clientes.</translation>
    </message>
    <message>
        <source>Spectrum has blocked the sending address because of suspicious activity.</source>
        <translation>Spectrum ha bloqueado la dirección emisora por actividad sospechosa.</translation>
    </message>
    <message>
        <source>Spectrum has blocked this account from sending because of suspicious activity. Change all its passwords.</source>
        <translation>Spectrum ha bloqueado el envío de esta cuenta por actividad sospechosa. Cambie todas sus contraseñas.</translation>
    </message>
    <message>
        <source>Spectrum has limited this account because of suspicious activity.</source>
        <translation>Spectrum ha limitado esta cuenta por actividad sospechosa.</translation>
    </message>
    <message>
        <source>Spectrum asks to try again later.</source>
        <translation>Spectrum pide intentarlo más tarde.</translation>
    </message>
    <message>
        <source>Spectrum says that the sending server has no proper name of its own.</source>
        <translation>Según Spectrum, el servidor emisor no tiene un nombre propio correcto.</translation>
    </message>
    <message>
        <source>Spectrum says that its rules for this domain do not allow the message.</source>
        <translation>Según Spectrum, sus normas para este dominio no permiten el mensaje.</translation>
    </message>
    <message>
        <source>Spectrum says that the sending server is on the Cloudmark block list.</source>
        <translation>Según Spectrum, el servidor emisor está en la lista de bloqueo de Cloudmark.</translation>
    </message>
    <message>
        <source>Spectrum says that the sending server is on the Spamhaus block list.</source>
        <translation>Según Spectrum, el servidor emisor está en la lista de bloqueo de Spamhaus.</translation>
    </message>
    <message>
        <source>Spectrum takes no mail over this kind of connection.</source>
        <translation>Spectrum no admite correo por este tipo de conexión.</translation>
    </message>
    <message>
        <source>Spectrum says that the sending server opened too many connections.</source>
        <translation>Según Spectrum, el servidor emisor abrió demasiadas conexiones.</translation>
    </message>
    <message>
        <source>Spectrum says that too many messages or recipients, or too much spam, came from the sender.</source>
        <translation>Según Spectrum, el remitente envió demasiados mensajes, escribió a demasiados destinatarios o envió demasiado correo no deseado.</translation>
    </message>
    <message>
        <source>Spectrum says that the sender&apos;s address is not the one that signed in.</source>
        <translation>Según Spectrum, la dirección del remitente no es la que inició sesión.</translation>
    </message>
    <message>
        <source>Spectrum says that the message is over 20 MB.</source>
        <translation>Según Spectrum, el mensaje supera los 20 MB.</translation>
    </message>
    <message>
        <source>Spectrum says that too many messages, recipients or wrong addresses came from the sender.</source>
        <translation>Según Spectrum, el remitente envió demasiados mensajes, o escribió a demasiados destinatarios o a direcciones erróneas.</translation>
    </message>
    <message>
        <source>Cox has blocked the sending server for behaving like a source of spam.</source>
        <translation>Cox ha bloqueado el servidor emisor por comportarse como una fuente de correo no deseado.</translation>
    </message>
    <message>
        <source>Cox says that the sending server has no proper name of its own.</source>
        <translation>Según Cox, el servidor emisor no tiene un nombre propio correcto.</translation>
    </message>
    <message>
        <source>Cox says that nothing proves who sent the message.</source>
        <translation>Según Cox, nada demuestra quién envió el mensaje.</translation>
    </message>
    <message>
        <source>Cox could not check the sender&apos;s address.</source>
        <translation>Cox no pudo comprobar la dirección del remitente.</translation>
    </message>
    <message>
        <source>Cox says that the sending server opened more than ten connections at once.</source>
        <translation>Según Cox, el servidor emisor abrió más de diez conexiones a la vez.</translation>
    </message>
    <message>
        <source>Cox says that this account has sent more than it may.</source>
        <translation>Según Cox, esta cuenta ha enviado más de lo que puede.</translation>
    </message>
    <message>
        <source>Cox has blocked the sending server for up to 24 hours.</source>
        <translation>Cox ha bloqueado el servidor emisor hasta 24 horas.</translation>
    </message>
    <message>
        <source>Cox has limited this account because of suspicious activity.</source>
        <translation>Cox ha limitado esta cuenta por actividad sospechosa.</translation>
    </message>
    <message>
        <source>Cox has blocked this account because of suspicious activity.</source>
        <translation>Cox ha bloqueado esta cuenta por actividad sospechosa.</translation>
    </message>
    <message>
        <source>Cox says that the sending server is on one or more public block lists.</source>
        <translation>Según Cox, el servidor emisor está en una o más listas de bloqueo públicas.</translation>
    </message>
    <message>
        <source>A number as web sites use it: the mail service&apos;s web part did not understand what was asked of it. It is no mail code, and it says nothing about the recipient.</source>
        <extracomment>What a standard code of mail servers means, in one or two sentences for people without technical knowledge. SPF, DKIM, DMARC and ARC are names of techniques and stay as they are.</extracomment>
        <translation>Un número como los que usan los sitios web: la parte web del servicio de correo no entendió lo que se le pedía. No es un código de correo y no dice nada del destinatario.</translation>
    </message>
    <message>
        <source>A number as web sites use it: the mail service wants a sign-in first. Sign in to your mailbox again.</source>
        <translation>Un número como los que usan los sitios web: el servicio de correo exige primero iniciar sesión. Inicie sesión otra vez en su buzón.</translation>
    </message>
    <message>
        <source>A number as web sites use it: the mail service understood, but does not allow it for this account.</source>
        <translation>Un número como los que usan los sitios web: el servicio de correo lo entendió, pero no lo permite en esta cuenta.</translation>
    </message>
    <message>
        <source>A number as web sites use it: what was looked for is not there. For mail it usually means that the address or the page behind a link does not exist.</source>
        <translation>Un número como los que usan los sitios web: lo que se buscaba no está. En el correo suele significar que la dirección, o la página tras un enlace, no existe.</translation>
    </message>
    <message>
        <source>The other server is closing the connection. It is busy or under repair; the message will be tried again.</source>
        <translation>El otro servidor está cerrando la conexión. Está ocupado o en mantenimiento; el envío se intentará de nuevo.</translation>
    </message>
    <message>
        <source>The mailbox cannot be reached at the moment. It may be busy, or new senders are made to wait for a while.</source>
        <translation>No se puede llegar al buzón por ahora. Puede estar ocupado, o a los remitentes nuevos se les hace esperar un poco.</translation>
    </message>
    <message>
        <source>The other server has trouble of its own at the moment. The message will be tried again.</source>
        <translation>El otro servidor tiene problemas propios en este momento. El envío se intentará de nuevo.</translation>
    </message>
    <message>
        <source>The other server has no room at the moment, or there were too many recipients at once.</source>
        <translation>El otro servidor no tiene sitio por ahora, o había demasiados destinatarios a la vez.</translation>
    </message>
    <message>
        <source>Signing in or encrypting does not work at the moment.</source>
        <translation>Iniciar sesión o cifrar no funciona por ahora.</translation>
    </message>
    <message>
        <source>The other server cannot do what was asked at the moment.</source>
        <translation>El otro servidor no puede hacer por ahora lo que se le pidió.</translation>
    </message>
    <message>
        <source>The other server did not understand a command. This is a fault between the two mail systems.</source>
        <translation>El otro servidor no entendió una orden. Es un fallo entre los dos sistemas de correo.</translation>
    </message>
    <message>
        <source>Something in a command or in an address is not written as it must be.</source>
        <translation>Algo en una orden o en una dirección no está escrito como debe.</translation>
    </message>
    <message>
        <source>The other server does not know this command. This is a fault between the two mail systems.</source>
        <translation>El otro servidor no conoce esta orden. Es un fallo entre los dos sistemas de correo.</translation>
    </message>
    <message>
        <source>Commands came in the wrong order. Often the mail program did not sign in before sending.</source>
        <translation>Las órdenes llegaron desordenadas. A menudo el programa de correo no inició sesión antes de enviar.</translation>
    </message>
    <message>
        <source>The other server does not know this form of a command.</source>
        <translation>El otro servidor no conoce esta forma de una orden.</translation>
    </message>
    <message>
        <source>This computer takes no mail at all.</source>
        <translation>Este ordenador no admite correo en absoluto.</translation>
    </message>
    <message>
        <source>The server wants a sign-in, or an encrypted connection, first.</source>
        <translation>El servidor exige primero un inicio de sesión o una conexión cifrada.</translation>
    </message>
    <message>
        <source>Another way of signing in is needed: an app password, or the web browser.</source>
        <translation>Hace falta otra forma de iniciar sesión: una contraseña de aplicación o el navegador.</translation>
    </message>
    <message>
        <source>The user name or the password was not accepted.</source>
        <translation>No se aceptó el nombre de usuario o la contraseña.</translation>
    </message>
    <message>
        <source>The other server refused for good: either the mailbox does not exist, or a rule stands against the message. The words beside the number tell which.</source>
        <translation>El otro servidor rechazó definitivamente: o el buzón no existe, o una norma se opone al mensaje. Las palabras junto al número dicen cuál de las dos cosas.</translation>
    </message>
    <message>
        <source>The recipient is not at this server. The notice may name another address.</source>
        <translation>El destinatario no está en este servidor. Quizá el aviso indique otra dirección.</translation>
    </message>
    <message>
        <source>No room: the mailbox is full, or the message is too large.</source>
        <translation>Sin sitio: el buzón está lleno o el mensaje es demasiado grande.</translation>
    </message>
    <message>
        <source>The address is not allowed or not written as it must be.</source>
        <translation>La dirección no está permitida o no está escrita como debe.</translation>
    </message>
    <message>
        <source>The other server refused for good without saying more by the number. The words beside it tell why.</source>
        <translation>El otro servidor rechazó definitivamente sin decir más con el número. Las palabras de al lado dicen por qué.</translation>
    </message>
    <message>
        <source>The other server does not know something that was said along with the sender&apos;s or the recipient&apos;s address.</source>
        <translation>El otro servidor no conoce algo que se indicó junto con la dirección del remitente o del destinatario.</translation>
    </message>
    <message>
        <source>The part of the address after the @ takes no mail.</source>
        <translation>La parte de la dirección después de la @ no admite correo.</translation>
    </message>
    <message>
        <source>Nothing more is said than that it failed, or worked.</source>
        <translation>Solo se dice que falló, o que funcionó.</translation>
    </message>
    <message>
        <source>Something is wrong with one of the addresses.</source>
        <translation>Algo va mal con una de las direcciones.</translation>
    </message>
    <message>
        <source>There is no mailbox of this name, that is, the part before the @.</source>
        <translation>No hay ningún buzón con este nombre (la parte antes de la @).</translation>
    </message>
    <message>
        <source>The part after the @ does not exist or takes no mail.</source>
        <translation>La parte después de la @ no existe o no admite correo.</translation>
    </message>
    <message>
        <source>The recipient&apos;s address is not written as an address must be.</source>
        <translation>La dirección del destinatario no está escrita como debe estarlo una dirección.</translation>
    </message>
    <message>
        <source>The address fits more than one mailbox.</source>
        <translation>La dirección corresponde a más de un buzón.</translation>
    </message>
    <message>
        <source>The recipient&apos;s address is right.</source>
        <translation>La dirección del destinatario es correcta.</translation>
    </message>
    <message>
        <source>The recipient has moved and left no new address.</source>
        <translation>El destinatario ha cambiado de dirección sin dejar la nueva.</translation>
    </message>
    <message>
        <source>The sender&apos;s address is not written as an address must be.</source>
        <translation>La dirección del remitente no está escrita como debe estarlo una dirección.</translation>
    </message>
    <message>
        <source>The part of the sender&apos;s address after the @ does not exist, so that no answer could come back.</source>
        <translation>La parte de la dirección del remitente después de la @ no existe, así que ninguna respuesta podría volver.</translation>
    </message>
    <message>
        <source>The message was passed on to a system that cannot report what becomes of it.</source>
        <translation>El mensaje se pasó a un sistema que no puede comunicar qué es de él.</translation>
    </message>
    <message>
        <source>The part after the @ says of itself that it never takes mail.</source>
        <translation>La parte después de la @ dice de sí misma que nunca admite correo.</translation>
    </message>
    <message>
        <source>The mailbox exists, but something about it went wrong.</source>
        <translation>El buzón existe, pero algo fue mal en él.</translation>
    </message>
    <message>
        <source>The mailbox is switched off or takes no mail.</source>
        <translation>El buzón está desactivado o no admite correo.</translation>
    </message>
    <message>
        <source>The mailbox is full.</source>
        <translation>El buzón está lleno.</translation>
    </message>
    <message>
        <source>The message is longer than this mailbox accepts.</source>
        <translation>El mensaje es más largo de lo que acepta este buzón.</translation>
    </message>
    <message>
        <source>The members of the mailing list could not be found out.</source>
        <translation>No se pudo averiguar quiénes son los miembros de la lista de correo.</translation>
    </message>
    <message>
        <source>Something is wrong with the receiving mail system.</source>
        <translation>Algo va mal en el sistema de correo receptor.</translation>
    </message>
    <message>
        <source>The receiving mail system has no storage left.</source>
        <translation>Al sistema de correo receptor no le queda espacio.</translation>
    </message>
    <message>
        <source>The receiving mail system takes no mail at the moment.</source>
        <translation>El sistema de correo receptor no admite correo por ahora.</translation>
    </message>
    <message>
        <source>The receiving mail system lacks something that the message needs.</source>
        <translation>Al sistema de correo receptor le falta algo que el mensaje necesita.</translation>
    </message>
    <message>
        <source>The message is too large for the receiving mail system.</source>
        <translation>El mensaje es demasiado grande para el sistema de correo receptor.</translation>
    </message>
    <message>
        <source>The receiving mail system is set up wrongly.</source>
        <translation>El sistema de correo receptor está mal configurado.</translation>
    </message>
    <message>
        <source>The message was taken, but with another priority.</source>
        <translation>El mensaje se admitió, pero con otra prioridad.</translation>
    </message>
    <message>
        <source>Something is wrong on the way between the mail systems.</source>
        <translation>Algo va mal en el camino entre los sistemas de correo.</translation>
    </message>
    <message>
        <source>The receiving computer did not answer.</source>
        <translation>El ordenador receptor no respondió.</translation>
    </message>
    <message>
        <source>The connection was made and then broke.</source>
        <translation>La conexión se estableció y luego se cortó.</translation>
    </message>
    <message>
        <source>The directory in which mail systems look each other up failed.</source>
        <translation>Falló el directorio en el que los sistemas de correo se buscan unos a otros.</translation>
    </message>
    <message>
        <source>No way to the recipient&apos;s mail system was found.</source>
        <translation>No se encontró ningún camino al sistema de correo del destinatario.</translation>
    </message>
    <message>
        <source>The mail system has more to do than it can.</source>
        <translation>El sistema de correo tiene más trabajo del que puede hacer.</translation>
    </message>
    <message>
        <source>The message was going round in a circle.</source>
        <translation>El mensaje daba vueltas en círculo.</translation>
    </message>
    <message>
        <source>The message could not be delivered in time and was given up.</source>
        <translation>El mensaje no se pudo entregar a tiempo y se desistió.</translation>
    </message>
    <message>
        <source>The two mail systems did not understand each other.</source>
        <translation>Los dos sistemas de correo no se entendieron.</translation>
    </message>
    <message>
        <source>A command was wrong or came at the wrong time.</source>
        <translation>Una orden era errónea o llegó en mal momento.</translation>
    </message>
    <message>
        <source>A command was not written as it must be.</source>
        <translation>Una orden no estaba escrita como debe.</translation>
    </message>
    <message>
        <source>The message has too many recipients.</source>
        <translation>El mensaje tiene demasiados destinatarios.</translation>
    </message>
    <message>
        <source>Something that was said along with a command was wrong.</source>
        <translation>Algo que se indicó junto con una orden era erróneo.</translation>
    </message>
    <message>
        <source>The two mail systems speak different versions.</source>
        <translation>Los dos sistemas de correo usan versiones distintas.</translation>
    </message>
    <message>
        <source>What was sent for signing in was too long.</source>
        <translation>Lo que se envió para iniciar sesión era demasiado largo.</translation>
    </message>
    <message>
        <source>Something in the content of the message caused the failure.</source>
        <translation>Algo en el contenido del mensaje causó el fallo.</translation>
    </message>
    <message>
        <source>The recipient&apos;s mail system does not take this kind of content.</source>
        <translation>El sistema de correo del destinatario no admite este tipo de contenido.</translation>
    </message>
    <message>
        <source>The message would have to be converted, and that is not allowed.</source>
        <translation>Habría que convertir el mensaje, y eso no está permitido.</translation>
    </message>
    <message>
        <source>The message would have to be converted, and that is not possible.</source>
        <translation>Habría que convertir el mensaje, y eso no es posible.</translation>
    </message>
    <message>
        <source>The message was delivered, but lost something when it was converted.</source>
        <translation>El mensaje se entregó, pero perdió algo al convertirlo.</translation>
    </message>
    <message>
        <source>Converting the message failed.</source>
        <translation>No se consiguió convertir el mensaje.</translation>
    </message>
    <message>
        <source>The content of the message could not be fetched.</source>
        <translation>No se pudo obtener el contenido del mensaje.</translation>
    </message>
    <message>
        <source>The recipient&apos;s mail system does not take addresses with letters outside plain English.</source>
        <translation>El sistema de correo del destinatario no admite direcciones con letras que no sean las del inglés.</translation>
    </message>
    <message>
        <source>The answer needs letters that the other side cannot take.</source>
        <translation>La respuesta necesita letras que el otro sistema no admite.</translation>
    </message>
    <message>
        <source>The recipient&apos;s mail system does not take header lines with letters outside plain English.</source>
        <translation>El sistema de correo del destinatario no admite líneas de cabecera con letras que no sean las del inglés.</translation>
    </message>
    <message>
        <source>A security rule stands against it.</source>
        <translation>Una norma de seguridad se opone.</translation>
    </message>
    <message>
        <source>It was refused by a rule. The number alone does not tell which: a spam filter, a block list, or a missing permission.</source>
        <translation>Lo rechazó una norma. El número solo no dice cuál: un filtro de correo no deseado, una lista de bloqueo o un permiso que falta.</translation>
    </message>
    <message>
        <source>The sender may not write to this mailing list.</source>
        <translation>El remitente no puede escribir a esta lista de correo.</translation>
    </message>
    <message>
        <source>The security of the message would have to be changed, and that is not possible.</source>
        <translation>Habría que cambiar la seguridad del mensaje, y eso no es posible.</translation>
    </message>
    <message>
        <source>A security feature that is needed is not there.</source>
        <translation>Una función de seguridad necesaria no existe allí.</translation>
    </message>
    <message>
        <source>Encrypting or signing failed.</source>
        <translation>Falló el cifrado o la firma.</translation>
    </message>
    <message>
        <source>The kind of encryption is not known there.</source>
        <translation>El tipo de cifrado no se conoce allí.</translation>
    </message>
    <message>
        <source>The message has been changed or damaged on the way.</source>
        <translation>El mensaje se cambió o se dañó en el camino.</translation>
    </message>
    <message>
        <source>The way of signing in is too weak; often an app password is needed.</source>
        <translation>La forma de iniciar sesión es demasiado débil; a menudo hace falta una contraseña de aplicación.</translation>
    </message>
    <message>
        <source>An encrypted connection is needed.</source>
        <translation>Hace falta una conexión cifrada.</translation>
    </message>
    <message>
        <source>This way of signing in needs an encrypted connection.</source>
        <translation>Esta forma de iniciar sesión necesita una conexión cifrada.</translation>
    </message>
    <message>
        <source>The password must be set anew.</source>
        <translation>Hay que poner una contraseña nueva.</translation>
    </message>
    <message>
        <source>The account is switched off.</source>
        <translation>La cuenta está desactivada.</translation>
    </message>
    <message>
        <source>The two mail systems would first have to trust each other.</source>
        <translation>Los dos sistemas de correo tendrían que confiar antes el uno en el otro.</translation>
    </message>
    <message>
        <source>The priority of the message is too low.</source>
        <translation>La prioridad del mensaje es demasiado baja.</translation>
    </message>
    <message>
        <source>The message is too large for its priority.</source>
        <translation>El mensaje es demasiado grande para su prioridad.</translation>
    </message>
    <message>
        <source>The mailbox belongs to somebody else now.</source>
        <translation>El buzón pertenece ahora a otra persona.</translation>
    </message>
    <message>
        <source>The part after the @ belongs to somebody else now.</source>
        <translation>La parte después de la @ pertenece ahora a otra persona.</translation>
    </message>
    <message>
        <source>It could not be found out whether the mailbox has changed hands.</source>
        <translation>No se pudo averiguar si el buzón ha cambiado de dueño.</translation>
    </message>
    <message>
        <source>The message carries no valid signature of a domain (DKIM).</source>
        <translation>El mensaje no lleva ninguna firma válida de un dominio (DKIM).</translation>
    </message>
    <message>
        <source>The message carries no signature that is accepted there (DKIM).</source>
        <translation>El mensaje no lleva ninguna firma que allí se acepte (DKIM).</translation>
    </message>
    <message>
        <source>The message carries no signature of the domain that it shows as its sender (DKIM).</source>
        <translation>El mensaje no lleva ninguna firma del dominio que muestra como remitente (DKIM).</translation>
    </message>
    <message>
        <source>The message came from a server that the sender&apos;s domain does not list (SPF). The sender may have been forged.</source>
        <translation>El mensaje vino de un servidor que el dominio del remitente no nombra (SPF). Puede que se haya suplantado al remitente.</translation>
    </message>
    <message>
        <source>The list of servers of the sender&apos;s domain could not be read (SPF).</source>
        <translation>No se pudo leer la lista de servidores del dominio del remitente (SPF).</translation>
    </message>
    <message>
        <source>The sending server has no proper name of its own, as is usual for home connections.</source>
        <translation>El servidor emisor no tiene un nombre propio correcto, como es habitual en las conexiones de casa.</translation>
    </message>
    <message>
        <source>Several checks could not prove who sent the message. The sender may have been forged.</source>
        <translation>Varias comprobaciones no pudieron demostrar quién envió el mensaje. Puede que se haya suplantado al remitente.</translation>
    </message>
    <message>
        <source>The sender&apos;s domain says of itself that it takes no mail.</source>
        <translation>El dominio del remitente dice de sí mismo que no admite correo.</translation>
    </message>
    <message>
        <source>Too much mail at once.</source>
        <translation>Demasiado correo a la vez.</translation>
    </message>
    <message>
        <source>The chain of proofs that a forwarder adds is broken (ARC).</source>
        <translation>La cadena de pruebas que añade quien reenvía está rota (ARC).</translation>
    </message>
    <message>
        <source>The message asks for encryption on its whole way, and the next server does not offer it.</source>
        <translation>El mensaje pide cifrado en todo su camino, y el servidor siguiente no lo ofrece.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>%1: copied to %2 and marked as deleted</source>
        <extracomment>%1 = a message&apos;s place, %2 = a folder. The server can only copy.</extracomment>
        <translation>%1: copiado a %2 y marcado como eliminado</translation>
    </message>
    <message>
        <source>%1: was not there any more</source>
        <extracomment>%1 = a message&apos;s place</extracomment>
        <translation>%1: ya no estaba</translation>
    </message>
    <message>
        <source>%1: is another message now, not touched</source>
        <extracomment>%1 = a message&apos;s place</extracomment>
        <translation>%1: ahora es otro mensaje; no se ha tocado</translation>
    </message>
    <message>
        <source>%1: not moved</source>
        <extracomment>%1 = a message&apos;s place</extracomment>
        <translation>%1: no se ha movido</translation>
    </message>
    <message>
        <source>%1 would go to %2, %3 notices would stay. Nothing was moved.</source>
        <extracomment>%1 = number of messages that would be moved, %2 = folder, %3 = number of notices that would stay</extracomment>
        <translation>%1 irían a %2, %3 avisos se quedarían. No se ha movido nada.</translation>
    </message>
    <message>
        <source>There is nothing to move.</source>
        <translation>No hay nada que mover.</translation>
    </message>
    <message>
        <source>There is no sweep to bring back.</source>
        <translation>No hay ninguna limpieza que deshacer.</translation>
    </message>
    <message>
        <source>
This is the sample mailbox. There is no display here: start the program on a desktop to see its window, or run it with --help for the commands.</source>
        <translation>
Este es el buzón de ejemplo. Aquí no hay pantalla: inicie el programa en un escritorio para ver su ventana, o con --help para conocer las órdenes.</translation>
    </message>
    <message>
        <source>%1: deleted for good</source>
        <extracomment>%1 = a message&apos;s place</extracomment>
        <translation>%1: eliminado para siempre</translation>
    </message>
    <message>
        <source>%1: not known yet; the next sweep or undo looks first</source>
        <extracomment>%1 = a message&apos;s place. The connection broke while the server was at it.</extracomment>
        <translation>%1: aún no se sabe; la próxima limpieza, o al deshacer, se mirará primero</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) had been copied before and were left alone</source>
        <extracomment>%n = messages that an earlier sweep copied to Trash; the server cannot remove them from their old folder</extracomment>
        <translation>
            <numerusform>%Ln mensaje ya se había copiado antes y no se ha tocado</numerusform>
            <numerusform>%Ln mensajes ya se habían copiado antes y no se han tocado</numerusform>
        </translation>
    </message>
    <message>
        <source>This mailbox has no Trash: the folder %1 would be made.</source>
        <extracomment>%1 = the name of a mail folder</extracomment>
        <translation>Este buzón no tiene papelera: se crearía la carpeta %1.</translation>
    </message>
    <message>
        <source>This mailbox has no Trash: the folder %1 is made.</source>
        <translation>Este buzón no tiene papelera: se crea la carpeta %1.</translation>
    </message>
</context>
<context>
    <name>ContactsDialog</name>
    <message>
        <source>Please beware of odd mail in my name</source>
        <translation>Cuidado con los mensajes extraños en mi nombre, por favor</translation>
    </message>
    <message>
        <source>Hello,

somebody else had access to my mail account and sent messages through it. If you got an odd message from me lately, please do not open its links or attachments, and delete it.

I have secured the account. Sorry for the trouble.
</source>
        <extracomment>The whole text of a message to friends and relatives</extracomment>
        <translation>Hola:

Otra persona tuvo acceso a mi cuenta de correo y envió mensajes desde ella. Si en los últimos días recibió un mensaje extraño de mi parte, por favor no abra sus enlaces ni sus adjuntos y elimínelo.

Ya he asegurado la cuenta. Disculpe las molestias.
</translation>
    </message>
    <message>
        <source>Hello,

somebody is sending messages with my address as the sender. They do not come from me and my account is not involved. If you get an odd message in my name, please do not open its links or attachments, and delete it.

If in doubt, call me.
</source>
        <extracomment>The whole text of a message to friends and relatives</extracomment>
        <translation>Hola:

Alguien está enviando mensajes con mi dirección como remitente. No vienen de mí y mi cuenta no tiene que ver. Si recibe un mensaje extraño en mi nombre, por favor no abra sus enlaces ni sus adjuntos y elimínelo.

En caso de duda, llámeme.
</translation>
    </message>
</context>
<context>
    <name>Decision</name>
    <message>
        <source>Your memory: did you send a message that could be this one?</source>
        <translation>Lo que usted recuerda: ¿envió usted un mensaje que pudiera ser este?</translation>
    </message>
    <message>
        <source>Your memory: did you write to %1 about “%2”?</source>
        <extracomment>%1 is an e-mail address, %2 the subject of a message</extracomment>
        <translation>Lo que usted recuerda: ¿escribió usted a %1 sobre «%2»?</translation>
    </message>
    <message>
        <source>Your memory: did you write to %1 on %2?</source>
        <extracomment>%1 is an e-mail address, %2 a day (&quot;3 November&quot;)</extracomment>
        <translation>Lo que usted recuerda: ¿escribió usted a %1 el %2?</translation>
    </message>
    <message>
        <source>Your memory: did you write to %1?</source>
        <extracomment>%1 is an e-mail address</extracomment>
        <translation>Lo que usted recuerda: ¿escribió usted a %1?</translation>
    </message>
    <message>
        <source>Your sent mail: it is not among what this mailbox keeps. Look also on the telephone or the other computer from which you write.</source>
        <translation>Sus mensajes enviados: no está entre los que guarda este buzón. Mire también en el teléfono o en el otro ordenador desde el que escribe.</translation>
    </message>
    <message>
        <source>The message itself: the notice returns too little of it to show which way it took.</source>
        <translation>El propio mensaje: el aviso contiene demasiado poco de él para mostrar qué camino siguió.</translation>
    </message>
    <message>
        <source>The records of your domain: looking them up, where you allow it in the settings, can show whether the sending computer was entitled to use your address.</source>
        <translation>Los registros de su dominio: consultarlos, si lo permite en los ajustes, puede mostrar si el ordenador emisor tenía derecho a usar su dirección.</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Stopped, as you asked.</source>
        <translation>Detenido, como usted pidió.</translation>
    </message>
    <message>
        <source>Start again whenever you like. Nothing is lost.</source>
        <translation>Empiece de nuevo cuando quiera. No se ha perdido nada.</translation>
    </message>
    <message>
        <source>This computer has no connection to the internet.</source>
        <translation>Este ordenador no tiene conexión a internet.</translation>
    </message>
    <message>
        <source>Check the network, then try again. What was found before is still here.</source>
        <translation>Revise la red y vuelva a intentarlo. Lo encontrado hasta ahora sigue aquí.</translation>
    </message>
    <message>
        <source>There is no mail server named %1.</source>
        <extracomment>%1 is a server&apos;s name, such as imap.example.org</extracomment>
        <translation>No hay ningún servidor de correo llamado %1.</translation>
    </message>
    <message>
        <source>There is no mail server of that name.</source>
        <translation>No hay ningún servidor de correo con ese nombre.</translation>
    </message>
    <message>
        <source>Check the spelling of the server&apos;s name, and that you are connected to the internet.</source>
        <translation>Revise cómo está escrito el nombre del servidor y que tenga conexión a internet.</translation>
    </message>
    <message>
        <source>%1 does not accept a connection for mail there.</source>
        <translation>%1 no acepta conexiones de correo ahí.</translation>
    </message>
    <message>
        <source>The server does not accept a connection for mail there.</source>
        <translation>El servidor no acepta conexiones de correo ahí.</translation>
    </message>
    <message>
        <source>Check the port (993 at most providers), or try again in a few minutes.</source>
        <translation>Revise el puerto (993 en la mayoría de los proveedores) o vuelva a intentarlo en unos minutos.</translation>
    </message>
    <message>
        <source>The connection to %1 broke off.</source>
        <translation>La conexión con %1 se ha cortado.</translation>
    </message>
    <message>
        <source>The connection broke off.</source>
        <translation>La conexión se ha cortado.</translation>
    </message>
    <message>
        <source>Try again. It goes on where it stopped; nothing is lost.</source>
        <translation>Vuelva a intentarlo. Sigue donde se detuvo; no se ha perdido nada.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 no ha respondido a tiempo.</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>El servidor no ha respondido a tiempo.</translation>
    </message>
    <message>
        <source>Check the network, then try again in a few minutes.</source>
        <translation>Revise la red y vuelva a intentarlo en unos minutos.</translation>
    </message>
    <message>
        <source>%1 offers no protected connection that this program could use.</source>
        <translation>%1 no ofrece ninguna conexión protegida que este programa pueda usar.</translation>
    </message>
    <message>
        <source>The server offers no protected connection that this program could use.</source>
        <translation>El servidor no ofrece ninguna conexión protegida que este programa pueda usar.</translation>
    </message>
    <message>
        <source>Your password was not sent. Try port 993 with “Encrypted from the start (TLS)”, or ask your provider for the right settings.</source>
        <translation>Su contraseña no se ha enviado. Pruebe el puerto 993 con «Cifrada desde el principio (TLS)» o pida a su proveedor los ajustes correctos.</translation>
    </message>
    <message>
        <source>%1 cannot prove that it is the server it claims to be.</source>
        <translation>%1 no puede demostrar que es el servidor que dice ser.</translation>
    </message>
    <message>
        <source>The server cannot prove that it is the one it claims to be.</source>
        <translation>El servidor no puede demostrar que es el que dice ser.</translation>
    </message>
    <message>
        <source>Your password was not sent. In a café or hotel, try another network. If the server is your own, you can look at its certificate and trust it for this account.</source>
        <translation>Su contraseña no se ha enviado. En una cafetería u hotel, pruebe otra red. Si el servidor es suyo, puede ver su certificado y confiar en él para esta cuenta.</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired, or this computer&apos;s clock is wrong.</source>
        <translation>El certificado de %1 ha caducado, o el reloj de este ordenador va mal.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has expired, or this computer&apos;s clock is wrong.</source>
        <translation>El certificado del servidor ha caducado, o el reloj de este ordenador va mal.</translation>
    </message>
    <message>
        <source>Your password was not sent. Check the date on this computer; if it is right, tell your provider.</source>
        <translation>Su contraseña no se ha enviado. Revise la fecha de este ordenador; si es correcta, avise a su proveedor.</translation>
    </message>
    <message>
        <source>The server that answered is not %1: its certificate is for another name.</source>
        <translation>El servidor que ha respondido no es %1: su certificado es para otro nombre.</translation>
    </message>
    <message>
        <source>The server that answered is not the one you asked for: its certificate is for another name.</source>
        <translation>El servidor que ha respondido no es el que usted buscaba: su certificado es para otro nombre.</translation>
    </message>
    <message>
        <source>Your password was not sent. Check the spelling of the server&apos;s name, or ask your provider for it.</source>
        <translation>Su contraseña no se ha enviado. Revise cómo está escrito el nombre del servidor o pregúnteselo a su proveedor.</translation>
    </message>
    <message>
        <source>%1 shows another certificate than the one you accepted.</source>
        <translation>%1 muestra un certificado distinto del que usted aceptó.</translation>
    </message>
    <message>
        <source>The server shows another certificate than the one you accepted.</source>
        <translation>El servidor muestra un certificado distinto del que usted aceptó.</translation>
    </message>
    <message>
        <source>Your password was not sent. Ask whoever runs the server whether the certificate was renewed before you accept the new one.</source>
        <translation>Su contraseña no se ha enviado. Pregunte a quien gestione el servidor si el certificado se renovó antes de aceptar el nuevo.</translation>
    </message>
    <message>
        <source>The server did not accept this address and password.</source>
        <translation>El servidor no ha aceptado esta dirección con esta contraseña.</translation>
    </message>
    <message>
        <source>Type the password once more. Many providers want a separate app password here, not the one for their website.</source>
        <translation>Escriba la contraseña otra vez. Muchos proveedores quieren aquí una contraseña de aplicación, no la de su sitio web.</translation>
    </message>
    <message>
        <source>Your provider wants an app password here.</source>
        <translation>Su proveedor pide aquí una contraseña de aplicación.</translation>
    </message>
    <message>
        <source>Make one on your provider&apos;s website and type it in place of your usual password.</source>
        <translation>Cree una en el sitio web de su proveedor y escríbala en lugar de su contraseña habitual.</translation>
    </message>
    <message>
        <source>%1 offers no way to sign in with a password.</source>
        <translation>%1 no permite iniciar sesión con una contraseña.</translation>
    </message>
    <message>
        <source>The server offers no way to sign in with a password.</source>
        <translation>El servidor no permite iniciar sesión con una contraseña.</translation>
    </message>
    <message>
        <source>Your password was not sent. Ask your provider how mail programs sign in.</source>
        <translation>Su contraseña no se ha enviado. Pregunte a su proveedor cómo inician sesión los programas de correo.</translation>
    </message>
    <message>
        <source>%1 did not let this program in: the request was declined in the browser.</source>
        <extracomment>%1 is a provider&apos;s name, such as Google</extracomment>
        <translation>%1 no ha dejado entrar a este programa: la petición se rechazó en el navegador.</translation>
    </message>
    <message>
        <source>This program was not let in: the request was declined in the browser.</source>
        <translation>No se ha dejado entrar a este programa: la petición se rechazó en el navegador.</translation>
    </message>
    <message>
        <source>If that was a slip, start again and agree in the browser. At work or school, an administrator may have to allow it first.</source>
        <translation>Si fue sin querer, empiece de nuevo y acepte en el navegador. En el trabajo o en la escuela, quizá un administrador tenga que permitirlo antes.</translation>
    </message>
    <message>
        <source>Signing in at %1 was not finished in the browser.</source>
        <extracomment>%1 is a provider&apos;s name, such as Google</extracomment>
        <translation>El inicio de sesión en %1 no se terminó en el navegador.</translation>
    </message>
    <message>
        <source>Signing in was not finished in the browser.</source>
        <translation>El inicio de sesión no se terminó en el navegador.</translation>
    </message>
    <message>
        <source>Start again, and stay with the browser&apos;s page until it tells you to come back here.</source>
        <translation>Empiece de nuevo y quédese en la página del navegador hasta que le diga que puede volver aquí.</translation>
    </message>
    <message>
        <source>%1 wants you to sign in again.</source>
        <extracomment>%1 is a provider&apos;s name, such as Google</extracomment>
        <translation>%1 le pide que inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>Your provider wants you to sign in again.</source>
        <translation>Su proveedor le pide que inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>Sign in through the browser once more. This happens after a change of password, after a long time, or when you withdrew this program&apos;s access.</source>
        <translation>Inicie sesión otra vez con el navegador. Esto ocurre tras cambiar la contraseña, después de mucho tiempo o cuando usted retiró el acceso a este programa.</translation>
    </message>
    <message>
        <source>You signed in as %1, which is not the address you gave here.</source>
        <extracomment>%1 is an e-mail address</extracomment>
        <translation>Ha iniciado sesión como %1, que no es la dirección que dio aquí.</translation>
    </message>
    <message>
        <source>You signed in with another address than the one you gave here.</source>
        <translation>Ha iniciado sesión con otra dirección distinta de la que dio aquí.</translation>
    </message>
    <message>
        <source>Start again and choose the right account in the browser, or change the address here.</source>
        <translation>Empiece de nuevo y elija la cuenta correcta en el navegador, o cambie la dirección aquí.</translation>
    </message>
    <message>
        <source>No web browser could be opened.</source>
        <translation>No se ha podido abrir ningún navegador.</translation>
    </message>
    <message>
        <source>Choose a standard browser in this computer&apos;s settings, then try again. An app password, where your provider offers one, works without a browser.</source>
        <translation>Elija un navegador predeterminado en los ajustes de este ordenador y vuelva a intentarlo. Una contraseña de aplicación, si su proveedor la ofrece, funciona sin navegador.</translation>
    </message>
    <message>
        <source>This copy of the program is not registered at %1, so it cannot sign in there through the browser.</source>
        <extracomment>%1 is a provider&apos;s name, such as Google</extracomment>
        <translation>Esta copia del programa no está registrada en %1, así que no puede iniciar sesión allí con el navegador.</translation>
    </message>
    <message>
        <source>This copy of the program is not registered at your provider, so it cannot sign in there through the browser.</source>
        <translation>Esta copia del programa no está registrada en su proveedor, así que no puede iniciar sesión allí con el navegador.</translation>
    </message>
    <message>
        <source>Use an app password if your provider offers one, or give a client ID of your own in the settings.</source>
        <translation>Use una contraseña de aplicación si su proveedor la ofrece, o indique un ID de cliente propio en los ajustes.</translation>
    </message>
    <message>
        <source>%1 does not accept this program&apos;s registration.</source>
        <extracomment>%1 is a provider&apos;s name, such as Google</extracomment>
        <translation>%1 no acepta el registro de este programa.</translation>
    </message>
    <message>
        <source>Your provider does not accept this program&apos;s registration.</source>
        <translation>Su proveedor no acepta el registro de este programa.</translation>
    </message>
    <message>
        <source>Check the client ID in the settings. At work or school, an administrator may have to allow this program.</source>
        <translation>Revise el ID de cliente en los ajustes. En el trabajo o en la escuela, quizá un administrador tenga que permitir este programa.</translation>
    </message>
    <message>
        <source>The mail server is busy.</source>
        <translation>El servidor de correo está ocupado.</translation>
    </message>
    <message>
        <source>Wait a few minutes, then try again.</source>
        <translation>Espere unos minutos y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The mail server refused to do that.</source>
        <translation>El servidor de correo se ha negado a hacerlo.</translation>
    </message>
    <message>
        <source>Try again. If it keeps refusing, show your provider the details below.</source>
        <translation>Vuelva a intentarlo. Si sigue negándose, muestre a su proveedor los detalles de abajo.</translation>
    </message>
    <message>
        <source>The mail server gave an answer that makes no sense.</source>
        <translation>El servidor de correo ha dado una respuesta sin sentido.</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again; if it happens again, show your provider the details below.</source>
        <translation>No se ha cambiado nada. Vuelva a intentarlo; si se repite, muestre a su proveedor los detalles de abajo.</translation>
    </message>
    <message>
        <source>The folder “%1” is not there any more.</source>
        <translation>La carpeta «%1» ya no existe.</translation>
    </message>
    <message>
        <source>The folder is not there any more.</source>
        <translation>La carpeta ya no existe.</translation>
    </message>
    <message>
        <source>Check the mailbox again: the list is then brought up to date.</source>
        <translation>Compruebe el buzón otra vez: así la lista se pone al día.</translation>
    </message>
    <message>
        <source>The folder “%1” may be read but not changed.</source>
        <translation>La carpeta «%1» se puede leer, pero no cambiar.</translation>
    </message>
    <message>
        <source>The folder may be read but not changed.</source>
        <translation>La carpeta se puede leer, pero no cambiar.</translation>
    </message>
    <message>
        <source>Nothing was moved. Ask whoever owns the folder.</source>
        <translation>No se ha movido nada. Pregunte a quien sea dueño de la carpeta.</translation>
    </message>
    <message>
        <source>The mailbox was rebuilt since it was last checked.</source>
        <translation>El buzón se ha reconstruido desde la última comprobación.</translation>
    </message>
    <message>
        <source>Nothing was moved, to be safe. Check the mailbox again, then repeat the clean-up.</source>
        <translation>Por precaución no se ha movido nada. Compruebe el buzón otra vez y repita la limpieza.</translation>
    </message>
    <message>
        <source>Your mailbox is full, so the server could not move the messages.</source>
        <translation>Su buzón está lleno, así que el servidor no ha podido mover los mensajes.</translation>
    </message>
    <message>
        <source>Empty the Trash in your mail program, then try again.</source>
        <translation>Vacíe la papelera en su programa de correo y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>%1 was not found.</source>
        <extracomment>%1 is a file&apos;s or folder&apos;s name</extracomment>
        <translation>No se ha encontrado %1.</translation>
    </message>
    <message>
        <source>The file was not found.</source>
        <translation>No se ha encontrado el archivo.</translation>
    </message>
    <message>
        <source>Check the name, and that the disk it is on is connected.</source>
        <translation>Revise el nombre y que el disco donde está esté conectado.</translation>
    </message>
    <message>
        <source>%1 could not be read.</source>
        <translation>No se ha podido leer %1.</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>No se ha podido leer el archivo.</translation>
    </message>
    <message>
        <source>Check that you are allowed to open it.</source>
        <translation>Compruebe que tiene permiso para abrirlo.</translation>
    </message>
    <message>
        <source>%1 is damaged or is another kind of file.</source>
        <translation>%1 está dañado o es otro tipo de archivo.</translation>
    </message>
    <message>
        <source>The file is damaged or is another kind of file.</source>
        <translation>El archivo está dañado o es de otro tipo.</translation>
    </message>
    <message>
        <source>Choose another file. This one was not changed.</source>
        <translation>Elija otro archivo. Este no se ha modificado.</translation>
    </message>
    <message>
        <source>There is no room left on this computer&apos;s disk.</source>
        <translation>No queda espacio en el disco de este ordenador.</translation>
    </message>
    <message>
        <source>Make room, then try again. Your mail on the server is untouched.</source>
        <translation>Haga sitio y vuelva a intentarlo. Sus mensajes en el servidor siguen intactos.</translation>
    </message>
    <message>
        <source>What this program remembers was written by a newer version of it.</source>
        <translation>Lo que recuerda este programa lo escribió una versión más nueva.</translation>
    </message>
    <message>
        <source>Install the newer version again, or start afresh: the old file is then put aside, not deleted.</source>
        <translation>Instale otra vez la versión más nueva o empiece de cero: el archivo antiguo se aparta, no se borra.</translation>
    </message>
    <message>
        <source>The file in which this program remembers things is damaged.</source>
        <translation>El archivo en el que este programa guarda lo que sabe está dañado.</translation>
    </message>
    <message>
        <source>Start afresh: the damaged file is put aside, not deleted, and your mail is read again. Your mailbox is untouched.</source>
        <translation>Empiece de cero: el archivo dañado se aparta, no se borra, y su correo se lee de nuevo. Su buzón sigue intacto.</translation>
    </message>
    <message>
        <source>Another copy of this program is at work on the same mailbox.</source>
        <translation>Otra copia de este programa está trabajando en el mismo buzón.</translation>
    </message>
    <message>
        <source>Wait until it is done, or close it, then try again.</source>
        <translation>Espere a que termine, o ciérrela, y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The password for this account is not known any more.</source>
        <translation>La contraseña de esta cuenta ya no se conoce.</translation>
    </message>
    <message>
        <source>Type it again. This computer has no keychain running, so it is kept only until you close the program.</source>
        <translation>Escríbala otra vez. En este ordenador no hay ningún llavero en marcha, así que solo se guarda hasta que cierre el programa.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain is locked.</source>
        <translation>El llavero de este ordenador está bloqueado.</translation>
    </message>
    <message>
        <source>Unlock the keychain, then try again, or type the password again.</source>
        <translation>Desbloquee el llavero y vuelva a intentarlo, o escriba la contraseña otra vez.</translation>
    </message>
    <message>
        <source>“%1” cannot be right.</source>
        <translation>«%1» no puede ser correcto.</translation>
    </message>
    <message>
        <source>Something that was typed cannot be right.</source>
        <translation>Algo de lo que se escribió no puede ser correcto.</translation>
    </message>
    <message>
        <source>Check it for slips and type it again.</source>
        <translation>Revise si hay errores y escríbalo otra vez.</translation>
    </message>
    <message>
        <source>This kind of mailbox cannot do that.</source>
        <translation>Este tipo de buzón no permite eso.</translation>
    </message>
    <message>
        <source>Saved mail in single files can be read here, but not cleared up. Add the account itself to do that.</source>
        <translation>El correo guardado en archivos sueltos se puede leer aquí, pero no limpiar. Para eso, añada la cuenta misma.</translation>
    </message>
    <message>
        <source>Something went wrong inside this program.</source>
        <translation>Algo ha ido mal dentro de este programa.</translation>
    </message>
    <message>
        <source>Your mail is untouched. Try again; if it happens again, please report it with the details below.</source>
        <translation>Sus mensajes siguen intactos. Vuelva a intentarlo; si se repite, le rogamos que lo comunique con los detalles de abajo.</translation>
    </message>
    <message>
        <source>This mail server cannot delete single messages for good.</source>
        <translation>Este servidor de correo no puede eliminar para siempre mensajes sueltos.</translation>
    </message>
    <message>
        <source>Nothing was deleted. Move them to Trash instead, and empty the Trash in your mail program.</source>
        <translation>No se ha eliminado nada. Muévalos mejor a la papelera y vacíela en su programa de correo.</translation>
    </message>
</context>
<context>
    <name>EvidenceLines</name>
    <message>
        <source>Strong sign</source>
        <extracomment>How much a piece of evidence weighs</extracomment>
        <translation>Indicio fuerte</translation>
    </message>
    <message>
        <source>Weak sign</source>
        <translation>Indicio débil</translation>
    </message>
    <message>
        <source>Fair sign</source>
        <extracomment>How much a piece of evidence weighs</extracomment>
        <translation>Indicio claro</translation>
    </message>
</context>
<context>
    <name>EvidenceText</name>
    <message>
        <source>The message lies in your Sent folder, and it went to this recipient.</source>
        <extracomment>Facts that tell whether the person wrote a returned message. First a plain sentence for somebody without technical knowledge, then a short technical line with the facts as blanks.</extracomment>
        <translation>El mensaje está en su carpeta de enviados, e iba a este destinatario.</translation>
    </message>
    <message>
        <source>Same Message-ID as your mail of %1 to %2</source>
        <extracomment>%1 is a date, %2 an e-mail address.</extracomment>
        <translation>Mismo Message-ID que su mensaje del %1 a %2</translation>
    </message>
    <message>
        <source>The message lies in your Sent folder. Somebody passed it on to the address that failed.</source>
        <translation>El mensaje está en su carpeta de enviados. Alguien lo reenvió a la dirección que falló.</translation>
    </message>
    <message>
        <source>It carries the number of a message of yours, but it did not come from your mail provider.</source>
        <translation>Lleva el número de un mensaje suyo, pero no vino de su proveedor de correo.</translation>
    </message>
    <message>
        <source>Message-ID of your mail of %1 to %2, handed over by a stranger</source>
        <extracomment>%1 is a date, %2 an e-mail address.</extracomment>
        <translation>Message-ID de su mensaje del %1 a %2, entregado por un extraño</translation>
    </message>
    <message>
        <source>Your Sent folder holds a message with this subject to this person, from that time.</source>
        <translation>En su carpeta de enviados hay un mensaje de entonces con este asunto para esta persona.</translation>
    </message>
    <message>
        <source>Your mail of %1 to %2</source>
        <extracomment>%1 is a date, %2 an e-mail address.</extracomment>
        <translation>Su mensaje del %1 a %2</translation>
    </message>
    <message>
        <source>You wrote to this address shortly before.</source>
        <translation>Usted escribió a esta dirección poco antes.</translation>
    </message>
    <message>
        <source>You sent a message with this subject to others at that time.</source>
        <translation>Usted envió entonces un mensaje con este asunto a otras personas.</translation>
    </message>
    <message>
        <source>Subject in Sent: %1</source>
        <extracomment>%1 is the subject of a message.</extracomment>
        <translation>Asunto en enviados: %1</translation>
    </message>
    <message>
        <source>It answers a message that lies in your mailbox.</source>
        <translation>Responde a un mensaje que está en su buzón.</translation>
    </message>
    <message>
        <source>You have been in touch with this address before.</source>
        <translation>Usted ya ha tenido contacto con esta dirección.</translation>
    </message>
    <message>
        <source>Known address: %1</source>
        <extracomment>%1 is an e-mail address.</extracomment>
        <translation>Dirección conocida: %1</translation>
    </message>
    <message>
        <source>It is not in your Sent folder, which holds your other messages of those days.</source>
        <translation>No está en su carpeta de enviados, que sí contiene sus otros mensajes de esos días.</translation>
    </message>
    <message>
        <source>It is not in your Sent folder. That alone means little: not every device saves its mail there.</source>
        <translation>No está en su carpeta de enviados. Eso solo dice poco: no todos los dispositivos guardan ahí su correo.</translation>
    </message>
    <message>
        <source>You have never written to this address before.</source>
        <translation>Usted nunca ha escrito antes a esta dirección.</translation>
    </message>
    <message>
        <source>Unknown address: %1</source>
        <extracomment>%1 is an e-mail address.</extracomment>
        <translation>Dirección desconocida: %1</translation>
    </message>
    <message>
        <source>Your mail provider&apos;s digital signature on the message is genuine, so it went out through an account there.</source>
        <translation>La firma digital de su proveedor en el mensaje es auténtica, así que salió de una cuenta de allí.</translation>
    </message>
    <message>
        <source>DKIM signature of %1 verified over the returned header</source>
        <extracomment>%1 is a domain name. DKIM is the name of a technique.</extracomment>
        <translation>Firma DKIM de %1 verificada sobre la cabecera devuelta</translation>
    </message>
    <message>
        <source>It carries a genuine signature, but somebody copied the signed message and sent it on to others.</source>
        <translation>Lleva una firma auténtica, pero alguien copió el mensaje firmado y lo envió a otros.</translation>
    </message>
    <message>
        <source>DKIM signature of %1 on a copy: other recipient or other text, handed over by a stranger</source>
        <extracomment>%1 is a domain name. DKIM is the name of a technique.</extracomment>
        <translation>Firma DKIM de %1 en una copia: otro destinatario u otro texto, entregada por un extraño</translation>
    </message>
    <message>
        <source>It lacks the digital signature that your mail provider puts on all your messages.</source>
        <translation>Le falta la firma digital que su proveedor pone en todos sus mensajes.</translation>
    </message>
    <message>
        <source>Your own mail provider had the message in its hands and reports the failure.</source>
        <translation>Su propio proveedor tuvo el mensaje en sus manos y comunica el fallo.</translation>
    </message>
    <message>
        <source>Reported by %1</source>
        <extracomment>%1 is a host name.</extracomment>
        <translation>Comunicado por %1</translation>
    </message>
    <message>
        <source>The receiving server got the message from your mail provider.</source>
        <translation>El servidor receptor recibió el mensaje de su proveedor de correo.</translation>
    </message>
    <message>
        <source>%1 (%2), allowed to send for your domain, handed it to %3</source>
        <extracomment>%1 is an IP address, %2 its name, %3 the receiving host.</extracomment>
        <translation>%1 (%2), autorizado a enviar por su dominio, lo entregó a %3</translation>
    </message>
    <message>
        <source>The receiving server got the message from a computer of your mail provider.</source>
        <translation>El servidor receptor recibió el mensaje de un ordenador de su proveedor de correo.</translation>
    </message>
    <message>
        <source>%1 (%2) handed it to %3</source>
        <extracomment>%1 is an IP address, %2 its name, %3 the receiving host.</extracomment>
        <translation>%1 (%2) lo entregó a %3</translation>
    </message>
    <message>
        <source>The computer that passed the message on called itself by a name of your mail provider.</source>
        <translation>El ordenador que pasó el mensaje se presentó con un nombre de su proveedor de correo.</translation>
    </message>
    <message>
        <source>%1 said to be %2 when it handed it to %3</source>
        <extracomment>%1 is an IP address, %2 the name it gave, %3 the receiving host.</extracomment>
        <translation>%1 dijo ser %2 al entregarlo a %3</translation>
    </message>
    <message>
        <source>The receiving server got the message from a computer that has nothing to do with your mail provider.</source>
        <translation>El servidor receptor recibió el mensaje de un ordenador que no tiene nada que ver con su proveedor de correo.</translation>
    </message>
    <message>
        <source>A mailing list or a forwarding service had the message in between.</source>
        <translation>Por el camino, el mensaje pasó por una lista de correo o un servicio de reenvío.</translation>
    </message>
    <message>
        <source>Whoever sent it was not allowed to send mail for your address.</source>
        <translation>Quien lo envió no tenía permiso para enviar correo con la dirección de usted.</translation>
    </message>
    <message>
        <source>SPF of %2 refuses %1</source>
        <extracomment>%1 is an IP address, %2 a domain name. SPF is the name of a technique.</extracomment>
        <translation>El SPF de %2 rechaza %1</translation>
    </message>
    <message>
        <source>Somebody else&apos;s mail account was used to send it.</source>
        <translation>Se usó la cuenta de correo de otra persona para enviarlo.</translation>
    </message>
    <message>
        <source>Way: %1 (%2) to %3</source>
        <extracomment>%1 is an IP address, %2 its name, %3 the receiving host.</extracomment>
        <translation>Camino: %1 (%2) a %3</translation>
    </message>
    <message>
        <source>It pretends to have passed your mail provider, which the later part of its way contradicts.</source>
        <translation>Aparenta haber pasado por su proveedor de correo, pero el resto de su camino lo contradice.</translation>
    </message>
    <message>
        <source>Whoever sent it had signed in to an account at your mail provider.</source>
        <translation>Quien lo envió había iniciado sesión en una cuenta de su proveedor de correo.</translation>
    </message>
    <message>
        <source>The notice came back to a secret return address that only your mail provider puts on outgoing mail.</source>
        <translation>El aviso llegó a una dirección de devolución secreta que solo su proveedor pone en el correo saliente.</translation>
    </message>
    <message>
        <source>The receiving server checked the sender and found it false.</source>
        <translation>El servidor receptor comprobó el remitente y concluyó que es falso.</translation>
    </message>
    <message>
        <source>Checked by %1</source>
        <extracomment>%1 is a host name.</extracomment>
        <translation>Comprobado por %1</translation>
    </message>
    <message>
        <source>The receiving server checked the sender and found it in order.</source>
        <translation>El servidor receptor comprobó el remitente y lo dio por bueno.</translation>
    </message>
    <message>
        <source>The receiving server refused it because it could not confirm the sender.</source>
        <translation>El servidor receptor lo rechazó porque no pudo confirmar el remitente.</translation>
    </message>
    <message>
        <source>Its words: %1</source>
        <extracomment>%1 is a mail server&apos;s reply, in its own words.</extracomment>
        <translation>Su respuesta: %1</translation>
    </message>
    <message>
        <source>The receiving server refused it because it came straight from somebody&apos;s home connection.</source>
        <translation>El servidor receptor lo rechazó porque venía directamente de una conexión doméstica.</translation>
    </message>
    <message>
        <source>The message carries somebody else&apos;s name and address as its author.</source>
        <translation>El mensaje lleva como autor el nombre y la dirección de otra persona.</translation>
    </message>
    <message>
        <source>From: %1</source>
        <extracomment>%1 is an e-mail address.</extracomment>
        <translation>De: %1</translation>
    </message>
    <message>
        <source>It carries an address of your domain that you don&apos;t write from.</source>
        <translation>Lleva una dirección de su dominio desde la que usted no escribe.</translation>
    </message>
    <message>
        <source>The name beside your address is not the one you use.</source>
        <translation>El nombre junto a su dirección no es el que usted usa.</translation>
    </message>
    <message>
        <source>Name: %1</source>
        <extracomment>%1 is a person&apos;s name as a message gives it.</extracomment>
        <translation>Nombre: %1</translation>
    </message>
    <message>
        <source>The name beside your address is the one you use.</source>
        <translation>El nombre junto a su dirección es el que usted usa.</translation>
    </message>
    <message>
        <source>It was written with a mail program that you use.</source>
        <translation>Se escribió con un programa de correo que usted usa.</translation>
    </message>
    <message>
        <source>Program: %1</source>
        <extracomment>%1 is the name of a mail program.
----------
%1 is the name of a mail program; may be empty.
----------
%1 is the name of a program.</extracomment>
        <translation>Programa: %1</translation>
    </message>
    <message>
        <source>It was not written with any mail program that you use.</source>
        <translation>No se escribió con ningún programa de correo que usted use.</translation>
    </message>
    <message>
        <source>Its number is made the way your mail program makes them.</source>
        <translation>El número del mensaje está formado como los forma el programa de correo de usted.</translation>
    </message>
    <message>
        <source>Its number is not made the way your mail programs make them.</source>
        <translation>El número del mensaje no está formado como los forman los programas de correo de usted.</translation>
    </message>
    <message>
        <source>Its number was given out by a computer that is not yours and not your mail provider&apos;s.</source>
        <translation>El número del mensaje lo dio un ordenador que no es de usted ni de su proveedor de correo.</translation>
    </message>
    <message>
        <source>Message-ID made by %1</source>
        <extracomment>%1 is a host name.</extracomment>
        <translation>Message-ID formado por %1</translation>
    </message>
    <message>
        <source>It was written on a clock set to your time zone.</source>
        <translation>Se escribió con un reloj puesto en su zona horaria.</translation>
    </message>
    <message>
        <source>Date: %1</source>
        <extracomment>%1 is a date as the message gives it.</extracomment>
        <translation>Fecha: %1</translation>
    </message>
    <message>
        <source>It was written on a clock set to a different time zone from yours.</source>
        <translation>Se escribió con un reloj puesto en otra zona horaria que la suya.</translation>
    </message>
    <message>
        <source>It was sent at an hour at which you never write.</source>
        <translation>Se envió a una hora a la que usted nunca escribe.</translation>
    </message>
    <message>
        <source>Hour of the day: %1</source>
        <extracomment>%1 is an hour of the day, 0 to 23.</extracomment>
        <translation>Hora del día: %1</translation>
    </message>
    <message>
        <source>The date on the message does not fit the day on which it was on its way.</source>
        <translation>La fecha del mensaje no encaja con el día en que estuvo en camino.</translation>
    </message>
    <message>
        <source>It was sent over an internet connection that you use.</source>
        <translation>Se envió por una conexión a internet que usted usa.</translation>
    </message>
    <message>
        <source>Connection: %1</source>
        <extracomment>%1 is a host name or an IP address.</extracomment>
        <translation>Conexión: %1</translation>
    </message>
    <message>
        <source>It was sent over an internet connection that you have not used before.</source>
        <translation>Se envió por una conexión a internet que usted no había usado antes.</translation>
    </message>
    <message>
        <source>A computer of your own website or mail provider sent it, for example for a form on your site.</source>
        <translation>Lo envió un ordenador de su propio sitio web o de su proveedor, por ejemplo por un formulario de su sitio.</translation>
    </message>
    <message>
        <source>Sent by %1</source>
        <extracomment>%1 is a host name or an IP address.</extracomment>
        <translation>Enviado por %1</translation>
    </message>
    <message>
        <source>Your mail provider has stopped your account from sending.</source>
        <translation>Su proveedor de correo ha bloqueado el envío desde su cuenta.</translation>
    </message>
    <message>
        <source>It came in the middle of a flood of notices about mail that somebody else sent in your name.</source>
        <translation>Llegó en medio de una avalancha de avisos sobre mensajes que otra persona envió en nombre de usted.</translation>
    </message>
    <message>
        <source>Notices in this flood: %1, since %2</source>
        <extracomment>%1 is a number of notices, %2 a date.</extracomment>
        <translation>Avisos en esta avalancha: %1, desde el %2</translation>
    </message>
    <message>
        <source>It has the same subject as other mail that somebody else sent in your name then.</source>
        <translation>Tiene el mismo asunto que otros mensajes que otra persona envió entonces en nombre de usted.</translation>
    </message>
    <message>
        <source>Subject: %1</source>
        <extracomment>%1 is the subject of a message.</extracomment>
        <translation>Asunto: %1</translation>
    </message>
    <message>
        <source>It came together with others about mail that somebody else sent through your account.</source>
        <translation>Llegó junto con otros sobre mensajes que otra persona envió desde la cuenta de usted.</translation>
    </message>
    <message>
        <source>Notices of that kind: %1, since %2</source>
        <extracomment>%1 is a number of notices, %2 a date.</extracomment>
        <translation>Avisos de ese tipo: %1, desde el %2</translation>
    </message>
    <message>
        <source>It belongs to a letter that you sent to many people that day.</source>
        <translation>Forma parte de un envío que usted hizo a muchas personas ese día.</translation>
    </message>
    <message>
        <source>Notices about the same letter: %1, subject: %2</source>
        <extracomment>%1 is a number of notices, %2 the subject of a message.</extracomment>
        <translation>Avisos sobre el mismo envío: %1, asunto: %2</translation>
    </message>
    <message>
        <source>The notice claims to come from your own mail provider, but it was sent by a stranger.</source>
        <translation>El aviso dice venir de su propio proveedor de correo, pero lo envió un extraño.</translation>
    </message>
    <message>
        <source>Claims %1, came from %2</source>
        <extracomment>%1 is a domain name, %2 an IP address.</extracomment>
        <translation>Dice ser de %1, vino de %2</translation>
    </message>
    <message>
        <source>Your mail provider checked the sender of the notice and found it false.</source>
        <translation>Su proveedor de correo comprobó el remitente del aviso y concluyó que es falso.</translation>
    </message>
    <message>
        <source>Claimed sender: %1</source>
        <extracomment>%1 is a domain name.</extracomment>
        <translation>Remitente supuesto: %1</translation>
    </message>
    <message>
        <source>It carries the name of a well-known company, but the address is not theirs.</source>
        <translation>Lleva el nombre de una empresa conocida, pero la dirección no es suya.</translation>
    </message>
    <message>
        <source>Calls itself %1, writes from %2</source>
        <extracomment>%1 is the name shown as sender, %2 a domain name.</extracomment>
        <translation>Se llama %1, escribe desde %2</translation>
    </message>
    <message>
        <source>Its link leads to a place that has nothing to do with your mail provider.</source>
        <translation>Su enlace lleva a una página que no tiene nada que ver con el proveedor de correo de usted.</translation>
    </message>
    <message>
        <source>Link to %1</source>
        <extracomment>%1 is a host name.</extracomment>
        <translation>Enlace a %1</translation>
    </message>
    <message>
        <source>Your own address is hidden in the link, so that they know who clicked.</source>
        <translation>La dirección de usted está escondida en el enlace, para que sepan quién pulsó.</translation>
    </message>
    <message>
        <source>The link does not lead where it claims to.</source>
        <translation>El enlace no lleva adonde dice.</translation>
    </message>
    <message>
        <source>Shows &quot;%1&quot;, leads to %2</source>
        <extracomment>%1 is the text of a link, %2 the host it leads to.</extracomment>
        <translation>Muestra «%1», lleva a %2</translation>
    </message>
    <message>
        <source>It wants you to click, sign in or confirm something. Real notices don&apos;t.</source>
        <translation>Quiere que pulse, inicie sesión o confirme algo. Los avisos auténticos no lo hacen.</translation>
    </message>
    <message>
        <source>Button: %1</source>
        <extracomment>%1 is the text of a link or button.</extracomment>
        <translation>Botón: %1</translation>
    </message>
    <message>
        <source>It speaks of mail waiting for you. Real notices are about mail that you sent.</source>
        <translation>Habla de mensajes que le esperan. Los avisos auténticos tratan de mensajes que usted envió.</translation>
    </message>
    <message>
        <source>It puts you under time pressure.</source>
        <translation>Le mete prisa.</translation>
    </message>
    <message>
        <source>It carries an attachment of a dangerous kind. Real notices don&apos;t.</source>
        <translation>Lleva un adjunto de un tipo peligroso. Los avisos auténticos no.</translation>
    </message>
    <message>
        <source>File: %1</source>
        <extracomment>%1 is a file name.</extracomment>
        <translation>Archivo: %1</translation>
    </message>
    <message>
        <source>It names nobody whom a message could not reach.</source>
        <translation>No nombra a nadie a quien no le haya llegado un mensaje.</translation>
    </message>
    <message>
        <source>It says that mail could not be delivered to you, yet it reached you.</source>
        <translation>Dice que no se le pudieron entregar mensajes, y sin embargo este le ha llegado.</translation>
    </message>
    <message>
        <source>The message it says it brings back was never on its way anywhere, and it holds a link.</source>
        <translation>El mensaje que dice devolver nunca estuvo en camino a ninguna parte, y contiene un enlace.</translation>
    </message>
    <message>
        <source>Unlike real notices, it was sent from somebody&apos;s mail account.</source>
        <translation>A diferencia de los avisos auténticos, se envió desde la cuenta de correo de alguien.</translation>
    </message>
    <message>
        <source>Return address: %1</source>
        <extracomment>%1 is an e-mail address.</extracomment>
        <translation>Dirección de devolución: %1</translation>
    </message>
    <message>
        <source>It was made with a program for mass mail, not by a mail server.</source>
        <translation>Se hizo con un programa de envíos masivos, no lo hizo un servidor de correo.</translation>
    </message>
    <message>
        <source>You said so yourself.</source>
        <translation>Lo dijo usted.</translation>
    </message>
    <message>
        <source>It is a copy of a message of yours, but it did not come from your mail provider. Somebody you wrote to may have passed it on.</source>
        <translation>Es una copia de un mensaje suyo, pero no vino de su proveedor de correo. Puede que la haya reenviado alguien a quien usted escribió.</translation>
    </message>
    <message>
        <source>Same header as your mail of %1 to %2, handed over by a stranger</source>
        <extracomment>%1 is a date, %2 an e-mail address.</extracomment>
        <translation>Misma cabecera que su mensaje del %1 a %2, entregado por un extraño</translation>
    </message>
    <message>
        <source>It came straight from somebody&apos;s home connection or from a computer without a name. Mail that people write goes through a mail server first.</source>
        <translation>Vino directamente de una conexión doméstica o de un ordenador sin nombre. El correo que escriben las personas pasa antes por un servidor de correo.</translation>
    </message>
    <message>
        <source>%1 (%2) handed it to %3 directly</source>
        <extracomment>%1 is an IP address, %2 its name, %3 the receiving host.</extracomment>
        <translation>%1 (%2) lo entregó directamente a %3</translation>
    </message>
    <message>
        <source>A mailing service sent it and signed it with its own name. If you use that service, for a newsletter or a shop for instance, the message may well be yours.</source>
        <translation>Lo envió un servicio de envíos y lo firmó con su propio nombre. Si usted usa ese servicio, por ejemplo para un boletín o una tienda, el mensaje bien puede ser suyo.</translation>
    </message>
    <message>
        <source>Service: %1, handed to %2</source>
        <extracomment>%1 is the host name of a mailing service, %2 the receiving host.</extracomment>
        <translation>Servicio: %1, entregado a %2</translation>
    </message>
    <message>
        <source>Several such messages went out through your account within hours, and none of them carries a mark of the way you write.</source>
        <translation>Varios mensajes así salieron de su cuenta en pocas horas, y en ninguno se reconoce su manera de escribir.</translation>
    </message>
    <message>
        <source>Messages of that kind: %1, since %2</source>
        <extracomment>%1 is a number of messages, %2 a date.</extracomment>
        <translation>Mensajes de ese tipo: %1, desde el %2</translation>
    </message>
    <message>
        <source>It is in a language that you write.</source>
        <translation>Está en un idioma en el que usted escribe.</translation>
    </message>
    <message>
        <source>It is in a language in which you have not written before.</source>
        <translation>Está en un idioma en el que usted no ha escrito antes.</translation>
    </message>
    <message>
        <source>Its letters are stored in a way that your mail programs don&apos;t use.</source>
        <translation>Las letras están guardadas de una forma que sus programas de correo no usan.</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Add an account…</source>
        <translation>Aña&amp;dir una cuenta…</translation>
    </message>
    <message>
        <source>&amp;Open a folder of saved mail…</source>
        <translation>Abrir una carpeta de correo &amp;guardado…</translation>
    </message>
    <message>
        <source>Open the &amp;sample mailbox</source>
        <translation>Abrir el b&amp;uzón de ejemplo</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Mailbox</source>
        <translation>&amp;Buzón</translation>
    </message>
    <message>
        <source>Check &amp;now</source>
        <translation>Comprobar a&amp;hora</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>De&amp;tener</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>Busca&amp;r…</translation>
    </message>
    <message>
        <source>&amp;Clean up…</source>
        <translation>&amp;Limpiar…</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Ir</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;What is all this about?</source>
        <translation>¿&amp;Qué es todo esto?</translation>
    </message>
    <message>
        <source>&amp;About Undelivered</source>
        <translation>Acerca &amp;de Undelivered</translation>
    </message>
    <message>
        <source>E&amp;xplain a notice…</source>
        <translation>E&amp;xplicar un aviso…</translation>
    </message>
    <message>
        <source>Save or &amp;print a report…</source>
        <translation>Guardar o im&amp;primir un informe…</translation>
    </message>
    <message>
        <source>&amp;Warn your contacts…</source>
        <translation>A&amp;visar a sus contactos…</translation>
    </message>
    <message>
        <source>&amp;Help on this page</source>
        <translation>Ayuda sobre &amp;esta página</translation>
    </message>
    <message>
        <source>All &amp;codes in words</source>
        <translation>Todos los &amp;códigos explicados</translation>
    </message>
    <message>
        <source>Can anybody &amp;send as me?</source>
        <translation>¿P&amp;uede alguien enviar en mi nombre?</translation>
    </message>
</context>
<context>
    <name>News</name>
    <message>
        <source>A message of yours did not arrive</source>
        <translation>Un mensaje suyo no ha llegado</translation>
    </message>
    <message>
        <source>Your message to %1 did not arrive</source>
        <extracomment>Title of a notification; %1 is an e-mail address</extracomment>
        <translation>Su mensaje a %1 no ha llegado</translation>
    </message>
    <message>
        <source>%1. Subject: %2</source>
        <extracomment>Text of a notification: %1 why a message did not arrive (&quot;Mailbox full&quot;), %2 the subject of the message</extracomment>
        <translation>%1. Asunto: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) of yours did not arrive</source>
        <translation>
            <numerusform>%Ln mensaje suyo no ha llegado</numerusform>
            <numerusform>%Ln mensajes suyos no han llegado</numerusform>
        </translation>
    </message>
    <message>
        <source>To %1 and others</source>
        <extracomment>Text of a notification; %1 is a list of e-mail addresses</extracomment>
        <translation>A %1 y otros</translation>
    </message>
    <message>
        <source>Somebody may be sending mail through your account</source>
        <translation>Puede que alguien esté enviando correo desde su cuenta</translation>
    </message>
    <message>
        <source>Open Undelivered: it says what to do, in order.</source>
        <translation>Abra Undelivered: le dice qué hacer, por orden.</translation>
    </message>
    <message>
        <source>Somebody is using your address as a false sender</source>
        <translation>Alguien usa su dirección como remitente falso</translation>
    </message>
    <message>
        <source>Notices about mail that you did not send are coming in. Your account is not involved.</source>
        <translation>Están llegando avisos sobre mensajes que usted no envió. Su cuenta no tiene que ver.</translation>
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
        <translation>Dirigido a</translation>
    </message>
    <message>
        <source>Outcome</source>
        <extracomment>%1 what became of the message (&quot;Failed&quot;), %2 why (&quot;Mailbox full&quot;)</extracomment>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>One line of a copied list: %1 the name of a fact, %2 the fact</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Code</source>
        <extracomment>%1 is a code (&quot;550&quot;), %2 what it means</extracomment>
        <translation>Código</translation>
    </message>
    <message>
        <source>The server&apos;s words</source>
        <translation>Respuesta del servidor</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Indicado por</translation>
    </message>
    <message>
        <source>Last attempt</source>
        <translation>Último intento</translation>
    </message>
    <message>
        <source>Will be tried until</source>
        <translation>Se intentará hasta</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Notice received</source>
        <translation>Aviso recibido</translation>
    </message>
    <message>
        <source>Notice from</source>
        <translation>Aviso de</translation>
    </message>
    <message>
        <source>Reporting server</source>
        <translation>Servidor que informa</translation>
    </message>
    <message>
        <source>Message arrived there</source>
        <translation>Llegada del mensaje allí</translation>
    </message>
    <message>
        <source>The message&apos;s subject</source>
        <translation>Asunto del mensaje</translation>
    </message>
    <message>
        <source>The message&apos;s sender</source>
        <translation>Remitente del mensaje</translation>
    </message>
    <message>
        <source>The message&apos;s recipients</source>
        <translation>Destinatarios del mensaje</translation>
    </message>
    <message>
        <source>The message&apos;s date</source>
        <translation>Fecha del mensaje</translation>
    </message>
    <message>
        <source>The message&apos;s identifier</source>
        <translation>Identificador del mensaje</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Recognised by</source>
        <extracomment>Before the words of a server&apos;s answer by which the program recognised the reason</extracomment>
        <translation>Reconocido por</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Somebody has sent mail from your account. Make sure that they cannot do it again.</source>
        <translation>Alguien ha enviado correo desde su cuenta. Asegúrese de que no pueda hacerlo otra vez.</translation>
    </message>
    <message>
        <source>Somebody is sending mail from your account. Follow the steps below now.</source>
        <translation>Alguien está enviando correo desde su cuenta. Siga ahora los pasos de abajo.</translation>
    </message>
    <message>
        <source>Someone has forged your address. Your account was not used.</source>
        <translation>Alguien ha suplantado su dirección. Su cuenta no se ha usado.</translation>
    </message>
    <message>
        <source>Someone is forging your address. Your account was not used.</source>
        <translation>Alguien está suplantando su dirección. Su cuenta no se ha usado.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) of yours did not arrive.</source>
        <translation>
            <numerusform>%Ln mensaje suyo no ha llegado.</numerusform>
            <numerusform>%Ln mensajes suyos no han llegado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) here only pretend to be delivery notices. Do not open any link in them.</source>
        <translation>
            <numerusform>%Ln mensaje de aquí solo finge ser un aviso de correo devuelto. No abra ningún enlace que contenga.</numerusform>
            <numerusform>%Ln mensajes de aquí solo fingen ser avisos de correo devuelto. No abra ningún enlace que contengan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n notice(s) the facts do not tell who sent the message.</source>
        <translation>
            <numerusform>En %Ln aviso no se puede determinar quién envió el mensaje.</numerusform>
            <numerusform>En %Ln avisos no se puede determinar quién envió el mensaje.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s) found. Without your address nobody can tell whether you sent the messages.</source>
        <translation>
            <numerusform>%Ln aviso encontrado. Sin su dirección, nadie puede saber si usted envió el mensaje.</numerusform>
            <numerusform>%Ln avisos encontrados. Sin su dirección, nadie puede saber si usted envió los mensajes.</numerusform>
        </translation>
    </message>
    <message>
        <source>All is well. None of the notices here needs anything from you.</source>
        <translation>Todo está bien. Ninguno de estos avisos le pide nada.</translation>
    </message>
    <message>
        <source>No delivery notices in this mailbox. Nothing came back.</source>
        <translation>No hay avisos de correo devuelto en este buzón. No se ha devuelto nada.</translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s), all on %1.</source>
        <extracomment>%n how many notices, %1 a day (&quot;3 November&quot;)</extracomment>
        <translation>
            <numerusform>%Ln aviso, el %1.</numerusform>
            <numerusform>%Ln avisos, todos el %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s), the first on %1, the latest on %2.</source>
        <extracomment>%n how many notices, %1 and %2 days (&quot;3 November&quot;)</extracomment>
        <translation>
            <numerusform>%Ln aviso, el primero el %1, el último el %2.</numerusform>
            <numerusform>%Ln avisos, el primero el %1, el último el %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not to be overlooked: %n message(s) of your own did not arrive.</source>
        <translation>
            <numerusform>No lo pase por alto: %Ln mensaje suyo no ha llegado.</numerusform>
            <numerusform>No lo pase por alto: %Ln mensajes suyos no han llegado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Besides, %n message(s) of your own did not arrive.</source>
        <translation>
            <numerusform>Además, %Ln mensaje suyo no ha llegado.</numerusform>
            <numerusform>Además, %Ln mensajes suyos no han llegado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) only pretend to be delivery notices: do not open any link in them.</source>
        <translation>
            <numerusform>%Ln mensaje solo finge ser un aviso de correo devuelto: no abra ningún enlace que contenga.</numerusform>
            <numerusform>%Ln mensajes solo fingen ser avisos de correo devuelto: no abra ningún enlace que contengan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Scan every device</source>
        <translation>Analizar todos los dispositivos</translation>
    </message>
    <message>
        <source>Let a virus scanner check each computer and phone on which you read mail, and remove what it finds. If you have another device that is surely clean, do the next step there right away.</source>
        <translation>Haga revisar con un antivirus cada ordenador y teléfono en el que lea su correo, y elimine lo que encuentre. Si tiene otro dispositivo que con certeza esté limpio, haga allí mismo el paso siguiente.</translation>
    </message>
    <message>
        <source>Then change the password</source>
        <translation>Después, cambiar la contraseña</translation>
    </message>
    <message>
        <source>Only after the scan: a program that listens to the keyboard would read the new password at once. Take one that you use nowhere else.</source>
        <translation>Solo después del análisis: un programa que espía el teclado leería enseguida la contraseña nueva. Elija una que no use en ningún otro sitio.</translation>
    </message>
    <message>
        <source>Sign out everywhere</source>
        <translation>Cerrar sesión en todas partes</translation>
    </message>
    <message>
        <source>In the settings of your mail account, end all other sessions and delete app passwords.</source>
        <translation>En los ajustes de su cuenta de correo, cierre todas las demás sesiones y borre las contraseñas de aplicación.</translation>
    </message>
    <message>
        <source>Look for traces</source>
        <translation>Buscar rastros</translation>
    </message>
    <message>
        <source>Check forwarding, filters, persons with access, and the recovery address. Remove what is not yours.</source>
        <translation>Revise los reenvíos, los filtros, las personas con acceso y la dirección de recuperación. Quite lo que no sea suyo.</translation>
    </message>
    <message>
        <source>Switch on two-step sign-in</source>
        <translation>Activar el inicio de sesión en dos pasos</translation>
    </message>
    <message>
        <source>Then a stolen password alone is not enough any more.</source>
        <translation>Así, una contraseña robada ya no basta por sí sola.</translation>
    </message>
    <message>
        <source>Warn your contacts</source>
        <translation>Avisar a sus contactos</translation>
    </message>
    <message>
        <source>Ask them not to open odd mail that came in your name.</source>
        <translation>Pídales que no abran mensajes extraños que hayan llegado en nombre de usted.</translation>
    </message>
    <message>
        <source>Ask your provider to let you send again</source>
        <translation>Pedir al proveedor que le deje enviar de nuevo</translation>
    </message>
    <message>
        <source>Only needed where sending was blocked because of the misuse.</source>
        <translation>Solo hace falta si se bloqueó el envío por ese uso indebido.</translation>
    </message>
    <message>
        <source>Expect a few more notices</source>
        <translation>Contar con algunos avisos más</translation>
    </message>
    <message>
        <source>Mail that is already on its way can still come back for some days.</source>
        <translation>Los mensajes que ya están en camino aún pueden volver durante unos días.</translation>
    </message>
    <message>
        <source>Do not worry about your password</source>
        <translation>No preocuparse por la contraseña</translation>
    </message>
    <message>
        <source>It is not the problem. If you doubt it, a virus scan and then a new password do no harm.</source>
        <translation>El problema no es ese. Si tiene dudas, un análisis antivirus y después una contraseña nueva no están de más.</translation>
    </message>
    <message>
        <source>Look at your own messages first</source>
        <translation>Mirar primero sus propios mensajes</translation>
    </message>
    <message>
        <source>Between the forged ones there may be notices about mail that you did send.</source>
        <translation>Entre los avisos de suplantación puede haber otros sobre mensajes que usted sí envió.</translation>
    </message>
    <message>
        <source>Ask them to distrust odd mail in your name.</source>
        <translation>Pídales que desconfíen de los mensajes extraños en nombre de usted.</translation>
    </message>
    <message>
        <source>Expect two to four more days of notices</source>
        <translation>Contar con avisos de dos a cuatro días más</translation>
    </message>
    <message>
        <source>Sometimes it takes longer. Nobody can stop it from here, and it dies down by itself.</source>
        <translation>A veces dura más. Nadie puede pararlo desde aquí, y va a menos por sí solo.</translation>
    </message>
    <message>
        <source>Clean up until they stop</source>
        <translation>Limpiar hasta que cesen</translation>
    </message>
    <message>
        <source>Move the forged ones to Trash. Notices about your own mail stay.</source>
        <translation>Mueva a la papelera los avisos de suplantación. Los avisos sobre sus propios mensajes se quedan.</translation>
    </message>
    <message>
        <source>Have your domain protected</source>
        <extracomment>SPF, DKIM and DMARC are names of techniques and stay as they are.</extracomment>
        <translation>Hacer proteger su dominio</translation>
    </message>
    <message>
        <source>Ask whoever runs the domain of your address for SPF, DKIM and DMARC. They make forging harder.</source>
        <translation>Pida SPF, DKIM y DMARC a quien gestione el dominio de su dirección. Dificultan la suplantación.</translation>
    </message>
    <message>
        <source>Read the reason</source>
        <translation>Leer el motivo</translation>
    </message>
    <message>
        <source>Each notice says in plain words what happened.</source>
        <translation>Cada aviso explica con palabras sencillas qué ha pasado.</translation>
    </message>
    <message>
        <source>Check the address</source>
        <translation>Revisar la dirección</translation>
    </message>
    <message>
        <source>Compare it letter by letter with one you know.</source>
        <translation>Compárela letra por letra con una que conozca.</translation>
    </message>
    <message>
        <source>Reach the person another way</source>
        <translation>Contactar con la persona por otro medio</translation>
    </message>
    <message>
        <source>A call is often the quickest.</source>
        <translation>Una llamada suele ser lo más rápido.</translation>
    </message>
    <message>
        <source>Ask them to accept your mail</source>
        <translation>Pedir autorización</translation>
    </message>
    <message>
        <source>Where their side refuses your mail, ask their organisation to allow your address.</source>
        <translation>Si la otra parte rechaza sus mensajes, pida a su organización que autorice la dirección de usted.</translation>
    </message>
    <message>
        <source>Do not open, do not sign in</source>
        <translation>No abrir, no iniciar sesión</translation>
    </message>
    <message>
        <source>Somebody wants your password. No mail system wrote these messages.</source>
        <translation>Alguien quiere su contraseña. Ningún sistema de correo escribió estos mensajes.</translation>
    </message>
    <message>
        <source>Report them as phishing</source>
        <translation>Denunciarlos como phishing</translation>
    </message>
    <message>
        <source>Your mail program or your provider&apos;s web mail has a button for it.</source>
        <translation>Su programa de correo o el sitio web de su proveedor tiene un botón para ello.</translation>
    </message>
    <message>
        <source>Delete them</source>
        <translation>Eliminarlos</translation>
    </message>
    <message>
        <source>They contain nothing that you need.</source>
        <translation>No contienen nada que usted necesite.</translation>
    </message>
    <message>
        <source>Did you type your password there?</source>
        <translation>¿Escribió allí su contraseña?</translation>
    </message>
    <message>
        <source>Then change it now, on a device that is clean, and sign out everywhere else.</source>
        <translation>Entonces cámbiela ahora, en un dispositivo limpio, y cierre sesión en todos los demás sitios.</translation>
    </message>
    <message>
        <source>Look at them yourself</source>
        <translation>Mirarlos usted mismo</translation>
    </message>
    <message>
        <source>You know best whether you wrote to these people. Say so with “I did send this” or “Not mine”.</source>
        <translation>Usted sabe mejor que nadie si escribió a estas personas. Dígalo con «Lo envié yo» o «No es mío».</translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s) found so far. Who sent the messages is being worked out.</source>
        <translation>
            <numerusform>%Ln aviso encontrado hasta ahora. Se está averiguando quién envió el mensaje.</numerusform>
            <numerusform>%Ln avisos encontrados hasta ahora. Se está averiguando quién envió los mensajes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Forged mail: not over, still increasing.</source>
        <translation>Suplantación: no ha terminado, sigue aumentando.</translation>
    </message>
    <message>
        <source>Forged mail: not over yet, it goes on at about the same pace.</source>
        <translation>Suplantación: aún no ha terminado, sigue más o menos al mismo ritmo.</translation>
    </message>
    <message>
        <source>Forged mail: nearly over, it is getting less.</source>
        <translation>Suplantación: casi ha terminado, va a menos.</translation>
    </message>
    <message>
        <source>Forged mail: over. The last notice came on %1.</source>
        <extracomment>%1 is a day (&quot;3 November&quot;)</extracomment>
        <translation>Suplantación: ha terminado. El último aviso llegó el %1.</translation>
    </message>
    <message>
        <source>Mail from your account: still increasing. The steps are urgent.</source>
        <translation>Envíos desde su cuenta: siguen aumentando. Los pasos son urgentes.</translation>
    </message>
    <message>
        <source>Mail from your account: it goes on. The steps are urgent.</source>
        <translation>Envíos desde su cuenta: continúan. Los pasos son urgentes.</translation>
    </message>
    <message>
        <source>Mail from your account: getting less, but not over before the steps are done.</source>
        <translation>Envíos desde su cuenta: van a menos, pero no habrá terminado hasta que se den los pasos.</translation>
    </message>
    <message>
        <source>Mail from your account: quiet since %1, but not over before the steps are done.</source>
        <extracomment>%1 is a day (&quot;3 November&quot;)</extracomment>
        <translation>Envíos desde su cuenta: en calma desde el %1, pero no habrá terminado hasta que se den los pasos.</translation>
    </message>
    <message>
        <source>Fake notices: still increasing.</source>
        <translation>Trampas: siguen aumentando.</translation>
    </message>
    <message>
        <source>Fake notices: they keep coming.</source>
        <translation>Trampas: siguen llegando.</translation>
    </message>
    <message>
        <source>Fake notices: getting fewer.</source>
        <translation>Trampas: van a menos.</translation>
    </message>
    <message>
        <source>Fake notices: none since %1.</source>
        <extracomment>%1 is a day (&quot;3 November&quot;)</extracomment>
        <translation>Trampas: ninguna desde el %1.</translation>
    </message>
</context>
<context>
    <name>ProgressText</name>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>Looking at what you sent (%1)…</source>
        <extracomment>%1 = folder of sent mail</extracomment>
        <translation>Revisando sus mensajes enviados (%1)…</translation>
    </message>
    <message>
        <source>Looking at what you sent (%1): %2 of %3</source>
        <extracomment>%1 = folder of sent mail, %2 = messages done, %3 = all messages</extracomment>
        <translation>Revisando sus mensajes enviados (%1): %2 de %3</translation>
    </message>
    <message>
        <source>Searching %1…</source>
        <extracomment>%1 = folder</extracomment>
        <translation>Buscando en %1…</translation>
    </message>
    <message>
        <source>Looking through %1…</source>
        <extracomment>%1 = folder</extracomment>
        <translation>Revisando %1…</translation>
    </message>
    <message>
        <source>Looking through %1: %2 of %3</source>
        <extracomment>%1 = folder, %2 = messages done, %3 = all messages</extracomment>
        <translation>Revisando %1: %2 de %3</translation>
    </message>
    <message>
        <source>Reading notices in %1…</source>
        <extracomment>%1 = folder</extracomment>
        <translation>Leyendo los avisos de %1…</translation>
    </message>
    <message>
        <source>Reading notices in %1: %2 of %3</source>
        <extracomment>%1 = folder, %2 = notices done, %3 = all notices</extracomment>
        <translation>Leyendo los avisos de %1: %2 de %3</translation>
    </message>
    <message>
        <source>Working out who sent what…</source>
        <translation>Averiguando quién envió qué…</translation>
    </message>
    <message>
        <source>Moving to Trash…</source>
        <translation>Moviendo a la papelera…</translation>
    </message>
    <message>
        <source>Moving from %1 to Trash: %2 of %3</source>
        <extracomment>%1 = folder, %2 = messages done, %3 = all messages</extracomment>
        <translation>De %1 a la papelera: %2 de %3</translation>
    </message>
    <message>
        <source>Bringing back…</source>
        <translation>Recuperando…</translation>
    </message>
    <message>
        <source>Bringing back to %1: %2 of %3</source>
        <extracomment>%1 = folder, %2 = messages done, %3 = all messages</extracomment>
        <translation>De vuelta a %1: %2 de %3</translation>
    </message>
    <message>
        <source>Deleting for good…</source>
        <translation>Eliminando para siempre…</translation>
    </message>
    <message>
        <source>Deleting from %1 for good: %2 of %3</source>
        <extracomment>%1 = folder, %2 = messages done, %3 = all messages</extracomment>
        <translation>Eliminando para siempre de %1: %2 de %3</translation>
    </message>
    <message>
        <source>Paused: %1 of %2 are done. The rest stays where it is until you go on.</source>
        <extracomment>The person halted a clean-up for a while. %1 = messages done, %2 = all messages</extracomment>
        <translation>En pausa: hechos %1 de %2. Lo demás se queda donde está hasta que usted continúe.</translation>
    </message>
</context>
<context>
    <name>ReasonText</name>
    <message>
        <source>The message was passed on</source>
        <translation>El mensaje se transmitió</translation>
    </message>
    <message>
        <source>Passed on to the mail system of %1</source>
        <extracomment>%1 is the recipient&apos;s e-mail address.</extracomment>
        <translation>Transmitido al sistema de correo de %1</translation>
    </message>
    <message>
        <source>The message went to a mailing list</source>
        <translation>El mensaje fue a una lista de correo</translation>
    </message>
    <message>
        <source>Sent on to the members of %1</source>
        <extracomment>%1 is a mailing list&apos;s e-mail address.</extracomment>
        <translation>Reenviado a los miembros de %1</translation>
    </message>
    <message>
        <source>The message arrived</source>
        <translation>El mensaje llegó</translation>
    </message>
    <message>
        <source>Delivered to %1</source>
        <extracomment>%1 is the recipient&apos;s e-mail address.</extracomment>
        <translation>Entregado a %1</translation>
    </message>
    <message>
        <source>The message was handed to another mail system that sends no confirmation of its own. No further notice means that all is well.</source>
        <translation>El mensaje se entregó a otro sistema de correo que no envía confirmación propia. Si no llega otro aviso, todo va bien.</translation>
    </message>
    <message>
        <source>The address stands for several people, and the message was sent on to them. There is nothing to do.</source>
        <translation>La dirección representa a varias personas, y el mensaje se les reenvió. No hay nada que hacer.</translation>
    </message>
    <message>
        <source>The message lies in the recipient&apos;s mailbox. This notice is only a confirmation; there is nothing to do.</source>
        <translation>El mensaje está en el buzón del destinatario. Este aviso es solo una confirmación; no hay nada que hacer.</translation>
    </message>
    <message>
        <source>Failure</source>
        <extracomment>For each kind of notice: a name for tables, a headline, a short explanation.</extracomment>
        <translation>Fallo</translation>
    </message>
    <message>
        <source>A message was not delivered</source>
        <translation>Un mensaje no se entregó</translation>
    </message>
    <message>
        <source>The notice does not name the recipient. Its own words stand below.</source>
        <translation>El aviso no nombra al destinatario. Su texto está abajo.</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Retraso</translation>
    </message>
    <message>
        <source>A message is delayed; still trying</source>
        <translation>Un mensaje se retrasa; se sigue intentando</translation>
    </message>
    <message>
        <source>The notice does not name the recipient. Delivery will be tried again, and there will be another notice if it fails.</source>
        <translation>El aviso no nombra al destinatario. La entrega se intentará de nuevo, y habrá otro aviso si falla.</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>Éxito</translation>
    </message>
    <message>
        <source>A message arrived</source>
        <translation>Un mensaje llegó</translation>
    </message>
    <message>
        <source>This notice is only a confirmation; there is nothing to do.</source>
        <translation>Este aviso es solo una confirmación; no hay nada que hacer.</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Queja</translation>
    </message>
    <message>
        <source>A recipient marked a message as spam</source>
        <translation>Un destinatario marcó un mensaje como no deseado</translation>
    </message>
    <message>
        <source>The message arrived, and the recipient, or a filter, reported it as unwanted. If it was part of a mailing, take that person off the list.</source>
        <translation>El mensaje llegó, y el destinatario, o un filtro, lo marcó como no deseado. Si era parte de un envío a muchos, quite a esa persona de la lista.</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Confirmación de lectura</translation>
    </message>
    <message>
        <source>A receipt for a message</source>
        <translation>Una confirmación de lectura de un mensaje</translation>
    </message>
    <message>
        <source>The recipient&apos;s mail program tells what became of the message, for example that it was opened. There is nothing to do.</source>
        <translation>El programa de correo del destinatario cuenta qué fue del mensaje, por ejemplo que se abrió. No hay nada que hacer.</translation>
    </message>
    <message>
        <source>Automatic reply</source>
        <translation>Respuesta automática</translation>
    </message>
    <message>
        <source>An automatic reply</source>
        <translation>Una respuesta automática</translation>
    </message>
    <message>
        <source>The message arrived. The recipient&apos;s mail program answered by itself, for example because they are away.</source>
        <translation>El mensaje llegó. El programa de correo del destinatario respondió por sí solo, por ejemplo por ausencia.</translation>
    </message>
    <message>
        <source>Request to confirm</source>
        <translation>Petición de confirmación</translation>
    </message>
    <message>
        <source>The recipient asks for a confirmation</source>
        <translation>El destinatario pide una confirmación</translation>
    </message>
    <message>
        <source>The recipient&apos;s mail system holds the message until its sender confirms that they are a person. Confirm only if you wrote to this recipient yourself.</source>
        <translation>El sistema de correo del destinatario retiene el mensaje hasta que el remitente confirme que es una persona. Confirme solo si usted escribió a este destinatario.</translation>
    </message>
    <message>
        <source>Fake notice</source>
        <translation>Aviso falso</translation>
    </message>
    <message>
        <source>A trap dressed as a delivery notice</source>
        <translation>Una trampa disfrazada de aviso de correo devuelto</translation>
    </message>
    <message>
        <source>No mail system wrote this. Somebody wants you to follow a link, open an attachment or type your password. Touch nothing in it and delete it.</source>
        <translation>Ningún sistema de correo escribió esto. Alguien quiere que siga un enlace, abra un adjunto o escriba su contraseña. No toque nada en él y elimínelo.</translation>
    </message>
    <message>
        <source>No notice</source>
        <translation>No es un aviso</translation>
    </message>
    <message>
        <source>This is not a delivery notice</source>
        <translation>Esto no es un aviso de correo devuelto</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <extracomment>What became of the message for one recipient; a word for a table.</extracomment>
        <translation>No entregado</translation>
    </message>
    <message>
        <source>Still trying</source>
        <translation>Se sigue intentando</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Entregado</translation>
    </message>
    <message>
        <source>Passed on</source>
        <translation>Transmitido</translation>
    </message>
    <message>
        <source>Sent on to members</source>
        <translation>Reenviado a los miembros</translation>
    </message>
    <message numerus="yes">
        <source>Not delivered yet to %n recipients; still trying</source>
        <extracomment>%n is the number of recipients, always two or more.</extracomment>
        <translation>
            <numerusform>Aún no entregado a %Ln destinatario; se sigue intentando</numerusform>
            <numerusform>Aún no entregado a %Ln destinatarios; se sigue intentando</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not delivered to %n recipients</source>
        <extracomment>%n is the number of recipients, always two or more.</extracomment>
        <translation>
            <numerusform>No entregado a %Ln destinatario</numerusform>
            <numerusform>No entregado a %Ln destinatarios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not delivered to %n recipients: %1</source>
        <extracomment>%n is the number of recipients, always two or more; %1 is a reason in a few words, such as &quot;Mailbox full&quot;.</extracomment>
        <translation>
            <numerusform>No entregado a %Ln destinatario: %1</numerusform>
            <numerusform>No entregado a %Ln destinatarios: %1</numerusform>
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
        <translation>La dirección no existe</translation>
    </message>
    <message>
        <source>%1 does not exist</source>
        <translation>%1 no existe</translation>
    </message>
    <message>
        <source>The address does not exist</source>
        <translation>La dirección no existe</translation>
    </message>
    <message>
        <source>%1 may not exist; still trying</source>
        <translation>%1 quizá no exista; se sigue intentando</translation>
    </message>
    <message>
        <source>The address may not exist; still trying</source>
        <translation>La dirección quizá no exista; se sigue intentando</translation>
    </message>
    <message>
        <source>The mail system on the other side knows nobody of this name. The address may be misspelt, or it may have been given up.</source>
        <translation>El sistema de correo de la otra parte no conoce a nadie con este nombre. La dirección puede estar mal escrita o haberse abandonado.</translation>
    </message>
    <message>
        <source>The mail system on the other side does not know this name at the moment. It will be asked again.</source>
        <translation>El sistema de correo de la otra parte no conoce este nombre por ahora. Se le preguntará de nuevo.</translation>
    </message>
    <message>
        <source>Mailbox switched off</source>
        <translation>Buzón desactivado</translation>
    </message>
    <message>
        <source>The mailbox %1 is switched off</source>
        <translation>El buzón %1 está desactivado</translation>
    </message>
    <message>
        <source>The mailbox is switched off</source>
        <translation>El buzón está desactivado</translation>
    </message>
    <message>
        <source>The mailbox takes no mail now; still trying</source>
        <translation>El buzón no admite correo ahora; se sigue intentando</translation>
    </message>
    <message>
        <source>The address is known, but its mailbox takes no mail any more. It may have been closed, blocked, or not used for a long time.</source>
        <translation>La dirección se conoce, pero su buzón ya no admite correo. Puede haberse cerrado, bloqueado o llevar mucho tiempo sin uso.</translation>
    </message>
    <message>
        <source>The address is known, but its mailbox takes no mail at the moment. Delivery will be tried again.</source>
        <translation>La dirección se conoce, pero su buzón no admite correo por ahora. La entrega se intentará de nuevo.</translation>
    </message>
    <message>
        <source>Mailbox full</source>
        <translation>Buzón lleno</translation>
    </message>
    <message>
        <source>The mailbox of %1 is full</source>
        <translation>El buzón de %1 está lleno</translation>
    </message>
    <message>
        <source>The recipient&apos;s mailbox is full</source>
        <translation>El buzón del destinatario está lleno</translation>
    </message>
    <message>
        <source>Mailbox of %1 is full; still trying</source>
        <translation>El buzón de %1 está lleno; se sigue intentando</translation>
    </message>
    <message>
        <source>The recipient&apos;s mailbox is full; still trying</source>
        <translation>El buzón del destinatario está lleno; se sigue intentando</translation>
    </message>
    <message>
        <source>There is no room for more mail in the recipient&apos;s mailbox. They have to delete something first, or get more space.</source>
        <translation>En el buzón del destinatario no cabe más correo. Primero tiene que borrar algo o conseguir más espacio.</translation>
    </message>
    <message>
        <source>There is no room for more mail in the recipient&apos;s mailbox at the moment. Delivery will be tried again for some days.</source>
        <translation>En el buzón del destinatario no cabe más correo por ahora. La entrega se intentará de nuevo durante unos días.</translation>
    </message>
    <message>
        <source>Domain not found</source>
        <translation>Dominio no encontrado</translation>
    </message>
    <message>
        <source>No mail system found for %1</source>
        <translation>No se encontró sistema de correo para %1</translation>
    </message>
    <message>
        <source>The part after the @ is not known</source>
        <translation>Lo que va después de la @ no se conoce</translation>
    </message>
    <message>
        <source>No mail system found yet for %1</source>
        <translation>Aún no se encontró sistema de correo para %1</translation>
    </message>
    <message>
        <source>The part after the @ is not found yet</source>
        <translation>Lo que va después de la @ aún no se ha encontrado</translation>
    </message>
    <message>
        <source>The part of the address after the @ does not exist, or it takes no mail. Often a letter is missing or wrong.</source>
        <translation>La parte de la dirección después de la @ no existe o no admite correo. A menudo falta una letra o hay una equivocada.</translation>
    </message>
    <message>
        <source>The part of the address after the @ could not be found at the moment. It will be looked up again; do check its spelling.</source>
        <translation>La parte de la dirección después de la @ no se ha encontrado por ahora. Se buscará de nuevo; aun así, revise cómo está escrita.</translation>
    </message>
    <message>
        <source>Mail system not reachable</source>
        <translation>Sistema inaccesible</translation>
    </message>
    <message>
        <source>The mail system of %1 did not answer</source>
        <translation>El sistema de correo de %1 no respondió</translation>
    </message>
    <message>
        <source>The other mail system did not answer</source>
        <translation>El otro sistema de correo no respondió</translation>
    </message>
    <message>
        <source>The other mail system is not reachable; still trying</source>
        <translation>El otro sistema de correo es inaccesible; se sigue intentando</translation>
    </message>
    <message>
        <source>The address may be right, but the computer that receives its mail could not be reached. It may be out of order.</source>
        <translation>La dirección puede ser correcta, pero no se pudo llegar al ordenador que recibe su correo. Quizá esté averiado.</translation>
    </message>
    <message>
        <source>The computer that receives the recipient&apos;s mail cannot be reached at the moment. Delivery will be tried again.</source>
        <translation>No se puede llegar por ahora al ordenador que recibe el correo del destinatario. La entrega se intentará de nuevo.</translation>
    </message>
    <message>
        <source>Tried for too long</source>
        <translation>Plazo agotado</translation>
    </message>
    <message>
        <source>Gave up on %1 after many attempts</source>
        <translation>Se desistió con %1 tras muchos intentos</translation>
    </message>
    <message>
        <source>Gave up after many attempts</source>
        <translation>Se desistió tras muchos intentos</translation>
    </message>
    <message>
        <source>Still trying to reach %1</source>
        <translation>Se sigue intentando llegar a %1</translation>
    </message>
    <message>
        <source>Still trying to deliver</source>
        <translation>Se sigue intentando entregar</translation>
    </message>
    <message>
        <source>Delivery was tried again and again without success, and now the time for it is over. The other side may be out of order.</source>
        <translation>La entrega se intentó una y otra vez sin éxito, y ya se agotó el plazo. Quizá el sistema del destinatario esté averiado.</translation>
    </message>
    <message>
        <source>Delivery has not worked so far. It will be tried again for some days, and there will be another notice if it fails.</source>
        <translation>La entrega no ha funcionado hasta ahora. Se intentará de nuevo durante unos días, y habrá otro aviso si falla.</translation>
    </message>
    <message>
        <source>Message too large</source>
        <translation>Mensaje demasiado grande</translation>
    </message>
    <message>
        <source>The message is too large for %1</source>
        <translation>El mensaje es demasiado grande para %1</translation>
    </message>
    <message>
        <source>The message is too large</source>
        <translation>El mensaje es demasiado grande</translation>
    </message>
    <message>
        <source>Message may be too large for %1</source>
        <translation>Mensaje quizá demasiado grande para %1</translation>
    </message>
    <message>
        <source>The message may be too large</source>
        <translation>El mensaje quizá sea demasiado grande</translation>
    </message>
    <message>
        <source>The message, with everything attached to it, is larger than one of the mail systems on the way allows.</source>
        <translation>El mensaje, con todos sus adjuntos, es más grande de lo que permite uno de los sistemas de correo del camino.</translation>
    </message>
    <message>
        <source>The message is larger than the other side takes at the moment. It is still being tried.</source>
        <translation>El mensaje es más grande de lo que la otra parte admite por ahora. Se sigue intentando.</translation>
    </message>
    <message>
        <source>Taken for spam</source>
        <translation>Tomado por correo no deseado</translation>
    </message>
    <message>
        <source>Taken for spam on the way to %1</source>
        <translation>Tomado por no deseado camino de %1</translation>
    </message>
    <message>
        <source>The message was taken for spam</source>
        <translation>El mensaje se tomó por correo no deseado</translation>
    </message>
    <message>
        <source>Looked like spam to %1&apos;s mail system</source>
        <translation>%1: su sistema lo tomó por no deseado</translation>
    </message>
    <message>
        <source>The message looked like spam; still trying</source>
        <translation>El mensaje parecía no deseado; se sigue intentando</translation>
    </message>
    <message>
        <source>A filter on the way thinks that the message looks like advertising or fraud. Filters are sometimes wrong.</source>
        <translation>Un filtro del camino considera que el mensaje parece publicidad o una estafa. Los filtros a veces se equivocan.</translation>
    </message>
    <message>
        <source>A filter on the way finds the message suspicious and has put it off. It will be tried again.</source>
        <translation>Un filtro del camino ve sospechoso el mensaje y lo ha aplazado. Se intentará de nuevo.</translation>
    </message>
    <message>
        <source>Virus or dangerous attachment</source>
        <translation>Virus o adjunto peligroso</translation>
    </message>
    <message>
        <source>A virus filter stopped the mail to %1</source>
        <translation>Un filtro de virus detuvo el correo para %1</translation>
    </message>
    <message>
        <source>A virus filter stopped the message</source>
        <translation>Un filtro de virus detuvo el mensaje</translation>
    </message>
    <message>
        <source>A virus filter holds up the mail to %1</source>
        <translation>Un filtro de virus retiene el correo para %1</translation>
    </message>
    <message>
        <source>A virus filter holds up the message</source>
        <translation>Un filtro de virus retiene el mensaje</translation>
    </message>
    <message>
        <source>A filter found a virus, or an attachment of a kind that is often misused, and did not let the message through.</source>
        <translation>Un filtro encontró un virus, o un adjunto de un tipo que suele usarse con mala intención, y no dejó pasar el mensaje.</translation>
    </message>
    <message>
        <source>A filter has doubts about an attachment and has not let it through yet.</source>
        <translation>Un filtro duda de un adjunto y aún no lo ha dejado pasar.</translation>
    </message>
    <message>
        <source>Refused by rules</source>
        <translation>Rechazado por una norma</translation>
    </message>
    <message>
        <source>Refused by the mail system of %1</source>
        <translation>Rechazado por el sistema de correo de %1</translation>
    </message>
    <message>
        <source>The other mail system refused it</source>
        <translation>El otro sistema de correo lo rechazó</translation>
    </message>
    <message>
        <source>Put off by the mail system of %1</source>
        <translation>Aplazado por el sistema de correo de %1</translation>
    </message>
    <message>
        <source>Put off by the other mail system</source>
        <translation>Aplazado por el otro sistema de correo</translation>
    </message>
    <message>
        <source>The recipient&apos;s mail system has a rule against this message. What the rule is, only those who run it can say.</source>
        <translation>El sistema de correo del destinatario tiene una norma contra este mensaje. Solo quien lo gestiona puede decir cuál.</translation>
    </message>
    <message>
        <source>The recipient&apos;s mail system does not want this message at the moment. It will be tried again.</source>
        <translation>El sistema de correo del destinatario no quiere este mensaje por ahora. Se intentará de nuevo.</translation>
    </message>
    <message>
        <source>Sender not proven</source>
        <translation>Remitente sin verificar</translation>
    </message>
    <message>
        <source>%1: sender could not be verified</source>
        <translation>%1: no se pudo verificar el remitente</translation>
    </message>
    <message>
        <source>The sender could not be verified</source>
        <translation>No se pudo verificar el remitente</translation>
    </message>
    <message>
        <source>The sender is not verified yet; still trying</source>
        <translation>El remitente aún no se ha verificado; se sigue intentando</translation>
    </message>
    <message>
        <source>The recipient&apos;s mail system could not confirm that the message really comes from the address it shows. It refuses such mail because it is often forged.</source>
        <translation>El sistema de correo del destinatario no pudo confirmar que el mensaje venga de verdad de la dirección que muestra. Rechaza ese correo porque a menudo el remitente está suplantado.</translation>
    </message>
    <message>
        <source>The recipient&apos;s mail system could not confirm yet that the message comes from the address it shows. It will be tried again.</source>
        <translation>El sistema de correo del destinatario aún no ha podido confirmar que el mensaje venga de la dirección que muestra. Se intentará de nuevo.</translation>
    </message>
    <message>
        <source>Sending system distrusted</source>
        <translation>Sistema emisor sospechoso</translation>
    </message>
    <message>
        <source>The sending system is on a block list</source>
        <translation>El sistema emisor está en una lista de bloqueo</translation>
    </message>
    <message>
        <source>The sending system is distrusted; still trying</source>
        <translation>Se desconfía del sistema emisor; se sigue intentando</translation>
    </message>
    <message>
        <source>The recipient&apos;s side distrusts the computer or network from which the message came, because much unwanted mail has come from there. This need not have anything to do with the message itself.</source>
        <translation>En el lado del destinatario desconfían del ordenador o de la red de donde vino el mensaje, porque de allí ha venido mucho correo no deseado. Puede no tener nada que ver con el mensaje en sí.</translation>
    </message>
    <message>
        <source>The recipient&apos;s side distrusts the computer or network from which the message came, and lets it wait. It will be tried again.</source>
        <translation>En el lado del destinatario desconfían del ordenador o de la red de donde vino el mensaje, y lo hacen esperar. Se intentará de nuevo.</translation>
    </message>
    <message>
        <source>Too much mail at once</source>
        <translation>Demasiado correo a la vez</translation>
    </message>
    <message>
        <source>Too much mail at once for %1</source>
        <translation>Demasiado correo a la vez para %1</translation>
    </message>
    <message>
        <source>Too much mail at once; still trying</source>
        <translation>Demasiado correo a la vez; se sigue intentando</translation>
    </message>
    <message>
        <source>More mail was sent within a short time than one of the mail systems allows. Later it will be possible again.</source>
        <translation>Se envió en poco tiempo más correo del que permite uno de los sistemas de correo. Más tarde volverá a ser posible.</translation>
    </message>
    <message>
        <source>More mail came within a short time than one of the mail systems allows. It will be tried again more slowly.</source>
        <translation>Llegó en poco tiempo más correo del que permite uno de los sistemas de correo. Se intentará de nuevo más despacio.</translation>
    </message>
    <message>
        <source>Passing on refused</source>
        <translation>Reenvío rechazado</translation>
    </message>
    <message>
        <source>That server does not take mail for %1</source>
        <translation>Ese servidor no admite correo para %1</translation>
    </message>
    <message>
        <source>That server does not take this mail</source>
        <translation>Ese servidor no admite este correo</translation>
    </message>
    <message>
        <source>The message reached a mail server that is not responsible for this address and does not pass mail on for others. The address may be out of date, or somebody&apos;s mail settings are wrong.</source>
        <translation>El mensaje llegó a un servidor de correo que no se ocupa de esta dirección y no reenvía correo de otros. La dirección puede estar anticuada, o hay algún ajuste de correo equivocado.</translation>
    </message>
    <message>
        <source>The message reached a mail server that does not take mail for this address at the moment. It will be tried again.</source>
        <translation>El mensaje llegó a un servidor de correo que no admite correo para esta dirección por ahora. Se intentará de nuevo.</translation>
    </message>
    <message>
        <source>Sender refused</source>
        <translation>Remitente rechazado</translation>
    </message>
    <message>
        <source>%1&apos;s mail system refused the sender</source>
        <translation>El sistema de correo de %1 rechazó al remitente</translation>
    </message>
    <message>
        <source>The sender&apos;s address was refused</source>
        <translation>Se rechazó la dirección del remitente</translation>
    </message>
    <message>
        <source>The sender&apos;s address is not accepted yet</source>
        <translation>La dirección del remitente aún no se acepta</translation>
    </message>
    <message>
        <source>The recipient&apos;s mail system does not accept the sender&apos;s address. It may be blocked there, be wrong, or take no replies.</source>
        <translation>El sistema de correo del destinatario no acepta la dirección del remitente. Puede estar bloqueada allí, ser errónea o no admitir respuestas.</translation>
    </message>
    <message>
        <source>The recipient&apos;s mail system could not check the sender&apos;s address at the moment. It will be tried again.</source>
        <translation>El sistema de correo del destinatario no ha podido comprobar por ahora la dirección del remitente. Se intentará de nuevo.</translation>
    </message>
    <message>
        <source>Recipient takes mail from few only</source>
        <translation>Solo admite a ciertos remitentes</translation>
    </message>
    <message>
        <source>%1 does not take mail from everybody</source>
        <translation>%1 no admite correo de cualquiera</translation>
    </message>
    <message>
        <source>The recipient does not take mail from all</source>
        <translation>El destinatario no admite correo de cualquiera</translation>
    </message>
    <message>
        <source>The recipient takes mail from few only; still trying</source>
        <translation>El destinatario solo admite a ciertos remitentes; se sigue intentando</translation>
    </message>
    <message>
        <source>The recipient or their organisation accepts only certain senders at this address: members, colleagues, or people on a list.</source>
        <translation>El destinatario o su organización solo acepta en esta dirección a ciertos remitentes: miembros, colegas o personas de una lista.</translation>
    </message>
    <message>
        <source>The recipient or their organisation accepts only certain senders at this address. It is still being tried.</source>
        <translation>El destinatario o su organización solo acepta en esta dirección a ciertos remitentes. Se sigue intentando.</translation>
    </message>
    <message>
        <source>Recipient has moved</source>
        <translation>Ha cambiado de dirección</translation>
    </message>
    <message>
        <source>%1 has moved to another address</source>
        <translation>%1 ha cambiado de dirección</translation>
    </message>
    <message>
        <source>The recipient has another address now</source>
        <translation>El destinatario tiene ahora otra dirección</translation>
    </message>
    <message>
        <source>%1 seems to have moved; still trying</source>
        <translation>%1 parece haber cambiado de dirección; se sigue intentando</translation>
    </message>
    <message>
        <source>The recipient seems to have moved; still trying</source>
        <translation>El destinatario parece haber cambiado de dirección; se sigue intentando</translation>
    </message>
    <message>
        <source>The recipient does not use this address any more. The notice may name the new one.</source>
        <translation>El destinatario ya no usa esta dirección. Quizá el aviso indique la nueva.</translation>
    </message>
    <message>
        <source>The recipient does not seem to use this address any more. It is still being tried.</source>
        <translation>El destinatario parece no usar ya esta dirección. Se sigue intentando.</translation>
    </message>
    <message>
        <source>Message or address not valid</source>
        <translation>Mensaje o dirección mal formados</translation>
    </message>
    <message>
        <source>Something in the address or in the way the message is built is not as mail systems expect it: a stray character or blank, for example, or a fault of the program that sent it.</source>
        <translation>Algo en la dirección o en la estructura del mensaje no es como los sistemas de correo esperan: un signo o un espacio de más, por ejemplo, o un fallo del programa que lo envió.</translation>
    </message>
    <message>
        <source>Something in the address or in the way the message is built is not as mail systems expect it. It is still being tried.</source>
        <translation>Algo en la dirección o en la estructura del mensaje no es como los sistemas de correo esperan. Se sigue intentando.</translation>
    </message>
    <message>
        <source>Encryption needed</source>
        <translation>Se exige cifrado</translation>
    </message>
    <message>
        <source>No secure connection for mail to %1</source>
        <translation>Sin conexión segura para el correo a %1</translation>
    </message>
    <message>
        <source>No secure connection was possible</source>
        <translation>No fue posible una conexión segura</translation>
    </message>
    <message>
        <source>No secure connection yet; still trying</source>
        <translation>Aún sin conexión segura; se sigue intentando</translation>
    </message>
    <message>
        <source>One of the mail systems insists on an encrypted connection, and none could be set up. Those who run the mail systems must mend that.</source>
        <translation>Uno de los sistemas de correo exige una conexión cifrada, y no se pudo establecer ninguna. Tiene que arreglarlo quien gestiona los sistemas.</translation>
    </message>
    <message>
        <source>One of the mail systems insists on an encrypted connection, and none could be set up so far. It will be tried again.</source>
        <translation>Uno de los sistemas de correo exige una conexión cifrada, y hasta ahora no se ha podido establecer ninguna. Se intentará de nuevo.</translation>
    </message>
    <message>
        <source>Fault in a mail system</source>
        <translation>Avería de un sistema de correo</translation>
    </message>
    <message>
        <source>A mail system failed on the way to %1</source>
        <translation>Falló un sistema de correo en el camino a %1</translation>
    </message>
    <message>
        <source>A mail system failed on the way</source>
        <translation>Falló un sistema de correo en el camino</translation>
    </message>
    <message>
        <source>Trouble in a mail system; still trying</source>
        <translation>Problemas en un sistema de correo; se sigue intentando</translation>
    </message>
    <message>
        <source>One of the mail systems on the way has a fault of its own: a full disk, a wrong setting, or mail going round in a circle.</source>
        <translation>Uno de los sistemas de correo del camino tiene un fallo propio: un disco lleno, un ajuste erróneo o correo que da vueltas en círculo.</translation>
    </message>
    <message>
        <source>One of the mail systems on the way has trouble at the moment. It will be tried again.</source>
        <translation>Uno de los sistemas de correo del camino tiene problemas en este momento. Se intentará de nuevo.</translation>
    </message>
    <message>
        <source>Held back by the sending service</source>
        <translation>Retenido por el servicio de envío</translation>
    </message>
    <message>
        <source>The address is on a do-not-send list</source>
        <translation>La dirección está en una lista de exclusión</translation>
    </message>
    <message>
        <source>%1 is held back by the sending service</source>
        <translation>El servicio de envío retiene %1</translation>
    </message>
    <message>
        <source>The mail is held back by the sending service</source>
        <translation>El servicio de envío retiene el correo</translation>
    </message>
    <message>
        <source>The sending service did not even try, because mail to this address came back before or its owner wanted no more of it.</source>
        <translation>El servicio de envío ni siquiera lo intentó, porque antes ya se devolvieron mensajes para esta dirección o su dueño no quiso más.</translation>
    </message>
    <message>
        <source>The sending service holds mail to this address back, because earlier mail to it came back.</source>
        <translation>El servicio de envío retiene los mensajes para esta dirección, porque otros anteriores se devolvieron.</translation>
    </message>
    <message>
        <source>Sending blocked for the account</source>
        <translation>Envío bloqueado en la cuenta</translation>
    </message>
    <message>
        <source>Sending is blocked for this account</source>
        <translation>El envío está bloqueado en esta cuenta</translation>
    </message>
    <message>
        <source>The sender&apos;s own mail provider has switched off sending for this account. That happens after too much mail in a short time, and also when a stranger has got hold of the password.</source>
        <translation>El propio proveedor de correo del remitente ha desactivado el envío en esta cuenta. Eso pasa cuando se envía demasiado correo en poco tiempo, y también cuando un extraño ha conseguido la contraseña.</translation>
    </message>
    <message>
        <source>The sender&apos;s own mail provider has put a brake on this account. That happens after too much mail in a short time, and also when a stranger has got hold of the password.</source>
        <translation>El propio proveedor de correo del remitente ha frenado esta cuenta. Eso pasa cuando se envía demasiado correo en poco tiempo, y también cuando un extraño ha conseguido la contraseña.</translation>
    </message>
    <message>
        <source>Reason not given</source>
        <translation>Motivo no indicado</translation>
    </message>
    <message>
        <source>Not delivered to %1</source>
        <translation>No entregado a %1</translation>
    </message>
    <message>
        <source>The message was not delivered</source>
        <translation>El mensaje no se entregó</translation>
    </message>
    <message>
        <source>Not delivered yet to %1; still trying</source>
        <translation>Aún no entregado a %1; se sigue intentando</translation>
    </message>
    <message>
        <source>The message is not delivered yet; still trying</source>
        <translation>El mensaje aún no se ha entregado; se sigue intentando</translation>
    </message>
    <message>
        <source>The notice does not say why in a way that can be relied on. The server&apos;s own words stand below.</source>
        <translation>El aviso no da un motivo fiable. La respuesta del servidor está abajo.</translation>
    </message>
    <message>
        <source>The notice does not say why it takes longer. Delivery will be tried again.</source>
        <translation>El aviso no dice por qué tarda más. La entrega se intentará de nuevo.</translation>
    </message>
    <message>
        <source>It reads like ordinary mail. Nothing in it says that a message could not be delivered.</source>
        <translation>Parece un mensaje corriente. Nada en él dice que no se haya podido entregar un mensaje.</translation>
    </message>
    <message>
        <source>%1 takes no mail now; still trying</source>
        <translation>%1 no admite correo ahora; se sigue intentando</translation>
    </message>
    <message>
        <source>%1: mail system not reached yet</source>
        <translation>%1: el sistema de correo aún no responde</translation>
    </message>
    <message>
        <source>%1: sender not verified yet</source>
        <translation>%1: remitente aún sin verificar</translation>
    </message>
    <message>
        <source>%1: sending system is on a block list</source>
        <translation>%1: el sistema emisor está en una lista de bloqueo</translation>
    </message>
    <message>
        <source>%1: sending system distrusted for now</source>
        <translation>%1: por ahora se desconfía del sistema emisor</translation>
    </message>
    <message>
        <source>Too much mail for %1; still trying</source>
        <translation>Demasiado correo para %1; se sigue intentando</translation>
    </message>
    <message>
        <source>Mail for %1 not taken yet</source>
        <translation>Correo para %1 aún no admitido</translation>
    </message>
    <message>
        <source>The mail is not taken yet</source>
        <translation>El correo aún no se ha admitido</translation>
    </message>
    <message>
        <source>%1: sender not accepted yet</source>
        <translation>%1: remitente aún no aceptado</translation>
    </message>
    <message>
        <source>%1 takes mail from few; still trying</source>
        <translation>%1 solo admite a ciertos remitentes; se sigue intentando</translation>
    </message>
    <message>
        <source>Mail to %1 was not in the right form</source>
        <translation>El correo para %1 no tenía la forma correcta</translation>
    </message>
    <message>
        <source>Message or address not in the right form</source>
        <translation>Mensaje o dirección sin la forma correcta</translation>
    </message>
    <message>
        <source>%1: form of the mail not accepted yet</source>
        <translation>%1: forma del correo aún no aceptada</translation>
    </message>
    <message>
        <source>Form of the message not accepted yet</source>
        <translation>Forma del mensaje aún no aceptada</translation>
    </message>
    <message>
        <source>No secure connection yet to %1</source>
        <translation>Aún sin conexión segura con %1</translation>
    </message>
    <message>
        <source>Mail system trouble for %1; still trying</source>
        <translation>Problemas del sistema para %1; se sigue intentando</translation>
    </message>
    <message>
        <source>%1 is on a do-not-send list</source>
        <translation>%1 está en una lista de exclusión</translation>
    </message>
    <message>
        <source>Sending is blocked; mail to %1 stopped</source>
        <translation>El envío está bloqueado; correo para %1 detenido</translation>
    </message>
    <message>
        <source>Sending is paused; mail to %1 waits</source>
        <translation>El envío está en pausa; el correo para %1 espera</translation>
    </message>
    <message>
        <source>Sending is paused for this account</source>
        <translation>El envío está en pausa en esta cuenta</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Made on %1 with Undelivered %2, a program that explains delivery notices.</source>
        <extracomment>Last line of a report; %1 is a day and time, %2 a version number</extracomment>
        <translation>Creado el %1 con Undelivered %2, un programa que explica los avisos de correo devuelto.</translation>
    </message>
    <message>
        <source>Who sent the original message</source>
        <translation>Quién envió el mensaje original</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a verdict (&quot;Forged&quot;), %2 how sure it is (&quot;almost certain&quot;)</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (speaks for: %2)</source>
        <extracomment>One piece of evidence: %1 is a sentence, %2 the verdict that it speaks for</extracomment>
        <translation>%1 (a favor de: %2)</translation>
    </message>
    <message>
        <source>What the servers said</source>
        <translation>Qué dijeron los servidores</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more recipient(s).</source>
        <translation>
            <numerusform>%Ln destinatario más.</numerusform>
            <numerusform>%Ln destinatarios más.</numerusform>
        </translation>
    </message>
    <message>
        <source>The notice</source>
        <translation>El aviso</translation>
    </message>
    <message>
        <source>Header of the notice</source>
        <translation>Cabecera del aviso</translation>
    </message>
    <message>
        <source>Header of the original message, as the notice returned it</source>
        <translation>Cabecera del mensaje original, como la devolvió el aviso</translation>
    </message>
    <message>
        <source>Names and mailbox names of other people have been left out.</source>
        <translation>Se han omitido los nombres y los nombres de buzón de otras personas.</translation>
    </message>
    <message>
        <source>The mailbox %1</source>
        <extracomment>%1 is an account, mostly an e-mail address</extracomment>
        <translation>El buzón %1</translation>
    </message>
    <message>
        <source>What shows it</source>
        <translation>En qué se nota</translation>
    </message>
    <message>
        <source>Notices in numbers</source>
        <translation>Avisos en cifras</translation>
    </message>
    <message>
        <source>Groups of related notices</source>
        <translation>Avisos que van juntos</translation>
    </message>
    <message>
        <source>Verdict</source>
        <extracomment>Heads of a table: who sent the original messages, how many notices, when they began, peaked and came last</extracomment>
        <translation>Conclusión</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Primero</translation>
    </message>
    <message>
        <source>Peak</source>
        <translation>Máximo</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>Último</translation>
    </message>
    <message>
        <source>Messages that did not arrive</source>
        <translation>Mensajes que no llegaron</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Destinatario</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more.</source>
        <translation>
            <numerusform>%Ln más.</numerusform>
            <numerusform>%Ln más.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Route</name>
    <message numerus="yes">
        <source>%n second(s) later</source>
        <translation>
            <numerusform>%Ln segundo después</numerusform>
            <numerusform>%Ln segundos después</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) later</source>
        <translation>
            <numerusform>%Ln minuto después</numerusform>
            <numerusform>%Ln minutos después</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) later</source>
        <translation>
            <numerusform>%Ln hora después</numerusform>
            <numerusform>%Ln horas después</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) later</source>
        <translation>
            <numerusform>%Ln día después</numerusform>
            <numerusform>%Ln días después</numerusform>
        </translation>
    </message>
    <message>
        <source>Handed in by %1</source>
        <extracomment>A station on the way of a message; %1 is a computer&apos;s name or address</extracomment>
        <translation>Entregado por %1</translation>
    </message>
    <message>
        <source>Passed on by a mail server that gives no name</source>
        <translation>Pasó por un servidor de correo que no da su nombre</translation>
    </message>
    <message>
        <source>Reached %1</source>
        <extracomment>A station on the way of a message; %1 is a computer&apos;s name</extracomment>
        <translation>Llegó a %1</translation>
    </message>
    <message>
        <source>%1 does not take it yet</source>
        <extracomment>A station on the way of a message; %1 is a computer&apos;s name</extracomment>
        <translation>%1 aún no lo admite</translation>
    </message>
    <message>
        <source>%1 refused it</source>
        <extracomment>A station on the way of a message; %1 is a computer&apos;s name</extracomment>
        <translation>%1 lo rechazó</translation>
    </message>
    <message>
        <source>%1 wrote the notice</source>
        <extracomment>A station on the way of a message; %1 is a computer&apos;s name</extracomment>
        <translation>%1 escribió el aviso</translation>
    </message>
    <message>
        <source>The notice is in your mailbox</source>
        <extracomment>The last station of a notice; %1 is a computer&apos;s name</extracomment>
        <translation>El aviso está en su buzón</translation>
    </message>
    <message>
        <source>The notice is in your mailbox, at %1</source>
        <translation>El aviso está en su buzón, en %1</translation>
    </message>
    <message>
        <source>The notice was passed on by a mail server that gives no name</source>
        <translation>El aviso pasó por un servidor de correo que no da su nombre</translation>
    </message>
    <message>
        <source>The notice reached %1</source>
        <extracomment>A station on the way of a notice; %1 is a computer&apos;s name</extracomment>
        <translation>El aviso llegó a %1</translation>
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
        <translation>Guardar</translation>
    </message>
    <message>
        <source>%1 could not be saved: %2</source>
        <translation>No se ha podido guardar %1: %2</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Guardado como %1</translation>
    </message>
</context>
<context>
    <name>SignInText</name>
    <message>
        <source>Looking in the list of known providers…</source>
        <translation>Buscando en la lista de proveedores conocidos…</translation>
    </message>
    <message>
        <source>Asking the internet&apos;s directory of names where %1 keeps its mailboxes…</source>
        <extracomment>%1 is a mail domain, such as example.org</extracomment>
        <translation>Preguntando al directorio de nombres de internet dónde tiene %1 sus buzones…</translation>
    </message>
    <message>
        <source>Asking %1 for its settings…</source>
        <extracomment>%1 is a host name, such as autoconfig.example.org</extracomment>
        <translation>Preguntando a %1 por sus ajustes…</translation>
    </message>
    <message>
        <source>Asking Thunderbird&apos;s public list of providers…</source>
        <translation>Consultando la lista pública de proveedores de Thunderbird…</translation>
    </message>
    <message>
        <source>Looking up who receives mail for %1…</source>
        <extracomment>%1 is a mail domain, such as example.org</extracomment>
        <translation>Averiguando quién recibe el correo de %1…</translation>
    </message>
    <message>
        <source>Trying the usual names, such as %1…</source>
        <extracomment>%1 is a host name, such as imap.example.org</extracomment>
        <translation>Probando los nombres habituales, como %1…</translation>
    </message>
    <message>
        <source>The server is %1, from the list of known providers.</source>
        <extracomment>%1 is a host name, such as imap.example.org</extracomment>
        <translation>El servidor es %1, según la lista de proveedores conocidos.</translation>
    </message>
    <message>
        <source>The server is %1, says the internet&apos;s directory of names.</source>
        <extracomment>%1 is a host name, such as imap.example.org</extracomment>
        <translation>El servidor es %1, según el directorio de nombres de internet.</translation>
    </message>
    <message>
        <source>The server is %1, says your mail domain itself.</source>
        <extracomment>%1 is a host name, such as imap.example.org</extracomment>
        <translation>El servidor es %1, según su propio dominio de correo.</translation>
    </message>
    <message>
        <source>The server is %1, says Thunderbird&apos;s public list.</source>
        <extracomment>%1 is a host name, such as imap.example.org</extracomment>
        <translation>El servidor es %1, según la lista pública de Thunderbird.</translation>
    </message>
    <message>
        <source>Mail for your address is received by %1, so the server should be %2.</source>
        <extracomment>%1 is a provider&apos;s name, such as Fastmail; %2 a host name</extracomment>
        <translation>El correo de su dirección lo recibe %1, así que el servidor debería ser %2.</translation>
    </message>
    <message>
        <source>A mail server answers at %1.</source>
        <extracomment>%1 is a host name, such as imap.example.org</extracomment>
        <translation>En %1 responde un servidor de correo.</translation>
    </message>
    <message>
        <source>Your password would go to %1, which is not part of %2. That is usual when another company hosts the mail. Go on only if you know that company.</source>
        <extracomment>%1 is a host name, such as imap.hoster.example; %2 is the domain of the person&apos;s address</extracomment>
        <translation>Su contraseña iría a %1, que no forma parte de %2. Es habitual cuando otra empresa aloja el correo. Continúe solo si conoce esa empresa.</translation>
    </message>
    <message>
        <source>%1 must be installed and running on this computer.</source>
        <extracomment>%1 is a provider&apos;s name, here Proton Mail Bridge</extracomment>
        <translation>%1 debe estar instalado y en marcha en este ordenador.</translation>
    </message>
    <message>
        <source>Switch on IMAP in the settings of %1&apos;s website first.</source>
        <extracomment>%1 is a provider&apos;s name, such as GMX</extracomment>
        <translation>Active primero IMAP en los ajustes del sitio web de %1.</translation>
    </message>
    <message>
        <source>Use the password that %1 shows for this mailbox, not the one for the website.</source>
        <extracomment>%1 is a provider&apos;s name, here Proton Mail Bridge</extracomment>
        <translation>Use la contraseña que %1 muestra para este buzón, no la del sitio web.</translation>
    </message>
    <message>
        <source>Make an app password on %1&apos;s website and use it here. The password for the website is refused.</source>
        <extracomment>%1 is a provider&apos;s name, such as Gmail</extracomment>
        <translation>Cree una contraseña de aplicación en el sitio web de %1 y úsela aquí. La contraseña del sitio web se rechaza.</translation>
    </message>
    <message>
        <source>%1 takes no passwords from mail programs. Sign in through your browser.</source>
        <extracomment>%1 is a provider&apos;s name, such as Outlook.com</extracomment>
        <translation>%1 no acepta contraseñas de programas de correo. Inicie sesión con su navegador.</translation>
    </message>
    <message>
        <source>That worked</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>You can close this page and go back to Undelivered.</source>
        <translation>Puede cerrar esta página y volver a Undelivered.</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Sesión no iniciada</translation>
    </message>
    <message>
        <source>%1 did not let Undelivered in. Close this page and go back to Undelivered: it says what you can do.</source>
        <extracomment>%1 is a provider&apos;s name, such as Google</extracomment>
        <translation>%1 no ha dejado entrar a Undelivered. Cierre esta página y vuelva a Undelivered: allí se dice qué puede hacer.</translation>
    </message>
    <message>
        <source>This page is out of date</source>
        <translation>Esta página ya no sirve</translation>
    </message>
    <message>
        <source>It does not belong to the sign-in that Undelivered is waiting for. Close it, and use the newest page that Undelivered opened.</source>
        <translation>No pertenece al inicio de sesión que Undelivered espera. Ciérrela y use la página más reciente que Undelivered haya abierto.</translation>
    </message>
</context>
<context>
    <name>SweepText</name>
    <message numerus="yes">
        <source>%Ln notice(s) moved to %1.</source>
        <extracomment>%n = how many, %1 = the name of a mail folder, such as Trash</extracomment>
        <translation>
            <numerusform>%Ln aviso movido a %1.</numerusform>
            <numerusform>%Ln avisos movidos a %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln notice(s) brought back to where they were.</source>
        <translation>
            <numerusform>%Ln aviso de vuelta en su sitio.</numerusform>
            <numerusform>%Ln avisos de vuelta en su sitio.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln notice(s) deleted for good.</source>
        <translation>
            <numerusform>%Ln aviso eliminado para siempre.</numerusform>
            <numerusform>%Ln avisos eliminados para siempre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A deletion was cut off earlier. It is settled now: %Ln notice(s) are deleted for good.</source>
        <translation>
            <numerusform>Antes se interrumpió una eliminación. Ya está resuelta: %Ln aviso eliminado para siempre.</numerusform>
            <numerusform>Antes se interrumpió una eliminación. Ya está resuelta: %Ln avisos eliminados para siempre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bringing notices back was cut off earlier. It is settled now: %Ln notice(s) are back where they were.</source>
        <translation>
            <numerusform>Antes se interrumpió una recuperación de avisos. Ya está resuelta: %Ln aviso vuelve a estar en su sitio.</numerusform>
            <numerusform>Antes se interrumpió una recuperación de avisos. Ya está resuelta: %Ln avisos vuelven a estar en su sitio.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A clean-up was cut off earlier. It is settled now: %Ln notice(s) are in %1.</source>
        <extracomment>%n = how many, %1 = the name of a mail folder, such as Trash</extracomment>
        <translation>
            <numerusform>Antes se interrumpió una limpieza. Ya está resuelta: %Ln aviso está en %1.</numerusform>
            <numerusform>Antes se interrumpió una limpieza. Ya está resuelta: %Ln avisos están en %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be brought back and are still in Trash.</source>
        <translation>
            <numerusform>%Ln no se ha podido recuperar y sigue en la papelera.</numerusform>
            <numerusform>%Ln no se han podido recuperar y siguen en la papelera.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This mail server can only copy: %Ln of them also stay in the old folder, marked as deleted, until your mail program tidies up there.</source>
        <extracomment>The server cannot move, only copy</extracomment>
        <translation>
            <numerusform>Este servidor de correo solo puede copiar: %Ln sigue también en la carpeta antigua, marcado como eliminado, hasta que su programa de correo la limpie.</numerusform>
            <numerusform>Este servidor de correo solo puede copiar: %Ln siguen también en la carpeta antigua, marcados como eliminados, hasta que su programa de correo la limpie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were not there any more: another program had moved or deleted them.</source>
        <translation>
            <numerusform>%Ln ya no estaba: otro programa lo había movido o eliminado.</numerusform>
            <numerusform>%Ln ya no estaban: otro programa los había movido o eliminado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln had changed since the mailbox was checked and were not touched.</source>
        <translation>
            <numerusform>%Ln había cambiado desde que se comprobó el buzón y no se ha tocado.</numerusform>
            <numerusform>%Ln habían cambiado desde que se comprobó el buzón y no se han tocado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are still where they were.</source>
        <translation>
            <numerusform>%Ln sigue donde estaba.</numerusform>
            <numerusform>%Ln siguen donde estaban.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln the server did not let go; they are still where they were.</source>
        <translation>
            <numerusform>El servidor no dejó mover %Ln; sigue donde estaba.</numerusform>
            <numerusform>El servidor no dejó mover %Ln; siguen donde estaban.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were not reached; they are still where they were.</source>
        <translation>
            <numerusform>%Ln se quedó sin tratar; sigue donde estaba.</numerusform>
            <numerusform>%Ln se quedaron sin tratar; siguen donde estaban.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The connection broke while the mail server was at work on %Ln of them. The next check looks where they are, and finishes or takes back what was begun.</source>
        <translation>
            <numerusform>La conexión se cortó mientras el servidor de correo trabajaba con %Ln de ellos. La próxima comprobación mira dónde está, y termina o deshace lo empezado.</numerusform>
            <numerusform>La conexión se cortó mientras el servidor de correo trabajaba con %Ln de ellos. La próxima comprobación mira dónde están, y termina o deshace lo empezado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln had been copied to Trash by an earlier clean-up and were left alone.</source>
        <translation>
            <numerusform>%Ln ya lo había copiado a la papelera una limpieza anterior y no se ha tocado.</numerusform>
            <numerusform>%Ln ya los había copiado a la papelera una limpieza anterior y no se han tocado.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VerdictText</name>
    <message>
        <source>You sent this message yourself.</source>
        <extracomment>Verdict on a notice, in one or two sentences for a worried person.</extracomment>
        <translation>Usted envió este mensaje.</translation>
    </message>
    <message>
        <source>Somebody else put your address on it. It never passed through your account.</source>
        <translation>Otra persona puso en este mensaje la dirección de usted. El mensaje nunca pasó por su cuenta.</translation>
    </message>
    <message>
        <source>It was sent through your account, but not by you. Somebody may know your password.</source>
        <translation>Este mensaje se envió a través de su cuenta, pero no lo envió usted. Puede que alguien sepa su contraseña.</translation>
    </message>
    <message>
        <source>No mail system wrote this notice. It is a trap: don&apos;t click, don&apos;t sign in, delete it.</source>
        <translation>Ningún sistema de correo escribió este aviso. Es una trampa: no pulse nada, no inicie sesión, elimínelo.</translation>
    </message>
    <message>
        <source>The facts don&apos;t decide whether you sent this message. You may remember it yourself.</source>
        <translation>No se puede determinar si usted envió este mensaje. Quizá usted lo recuerde.</translation>
    </message>
    <message>
        <source>The records of %1 could not be looked up just now.</source>
        <extracomment>What was found about the person&apos;s own domain. %1 is the domain name. SPF, DKIM and DMARC are names of techniques.</extracomment>
        <translation>Los registros de %1 no se han podido consultar ahora mismo.</translation>
    </message>
    <message>
        <source>%1 has no mail server: nobody can answer mail from there, and many servers refuse it.</source>
        <translation>%1 no tiene servidor de correo: nadie puede responder al correo de allí, y muchos servidores lo rechazan.</translation>
    </message>
    <message>
        <source>%1 does not say which computers may send its mail (no SPF record). Ask whoever runs the domain to add one.</source>
        <translation>%1 no indica qué ordenadores pueden enviar su correo (sin registro SPF). Pida a quien gestione el dominio que añada uno.</translation>
    </message>
    <message>
        <source>The list of computers that may send for %1 contains a mistake (SPF record). Until it is mended it protects nobody.</source>
        <translation>La lista de ordenadores que pueden enviar por %1 contiene un error (registro SPF). Hasta que se corrija no protege a nadie.</translation>
    </message>
    <message>
        <source>The SPF record of %1 lets every computer in the world send for it. It should list only your own.</source>
        <translation>El registro SPF de %1 permite que cualquier ordenador del mundo envíe en su nombre. Debería nombrar solo los propios.</translation>
    </message>
    <message>
        <source>The SPF record of %1 names the right computers but does not tell receivers to refuse the others.</source>
        <translation>El registro SPF de %1 nombra los ordenadores correctos, pero no dice a los receptores que rechacen los demás.</translation>
    </message>
    <message>
        <source>%1 says which computers may send its mail (SPF). That is good.</source>
        <translation>%1 indica qué ordenadores pueden enviar su correo (SPF). Eso está bien.</translation>
    </message>
    <message>
        <source>Anybody can send as you: %1 has no DMARC policy. Ask whoever runs the domain to add one; it is the lasting cure.</source>
        <translation>Cualquiera puede enviar en su nombre: %1 no tiene política DMARC. Pida a quien gestione el dominio que añada una; es el remedio duradero.</translation>
    </message>
    <message>
        <source>%1 has a DMARC policy, but it only watches: forged mail in your name is still delivered.</source>
        <translation>%1 tiene una política DMARC, pero solo observa: los mensajes falsos en nombre de usted se entregan igualmente.</translation>
    </message>
    <message>
        <source>The DMARC policy of %1 contains a mistake and is ignored.</source>
        <translation>La política DMARC de %1 contiene un error y no se tiene en cuenta.</translation>
    </message>
    <message>
        <source>Mail forged in the name of %1 is put among junk by receivers that check (DMARC: quarantine).</source>
        <translation>Los mensajes falsos en nombre de %1 van al correo no deseado en los receptores que lo comprueban (DMARC: quarantine).</translation>
    </message>
    <message>
        <source>Mail forged in the name of %1 is refused by receivers that check (DMARC: reject). That is the best protection there is.</source>
        <translation>Los mensajes falsos en nombre de %1 los rechazan los receptores que lo comprueban (DMARC: reject). No hay mejor protección.</translation>
    </message>
    <message>
        <source>No signature of %1 was seen on your mail (DKIM). Ask your mail provider to sign it.</source>
        <translation>No se ha visto ninguna firma de %1 en sus mensajes (DKIM). Pida a su proveedor de correo que los firme.</translation>
    </message>
    <message>
        <source>Your mail is signed, but %1 does not publish the key to check it with (DKIM). Ask whoever runs the domain.</source>
        <translation>Sus mensajes van firmados, pero %1 no publica la clave para comprobarlo (DKIM). Pregunte a quien gestione el dominio.</translation>
    </message>
    <message>
        <source>The signing key of %1 is too short to count today (DKIM). Ask for one of 2048 bits.</source>
        <translation>La clave de firma de %1 es demasiado corta para valer hoy (DKIM). Pida una de 2048 bits.</translation>
    </message>
    <message>
        <source>Your mail is signed, and %1 publishes the key (DKIM). That is good.</source>
        <translation>Sus mensajes van firmados, y %1 publica la clave (DKIM). Eso está bien.</translation>
    </message>
    <message>
        <source>you said so</source>
        <extracomment>How sure the program is of its answer.</extracomment>
        <translation>lo dijo usted</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>sin certeza</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>con certeza</translation>
    </message>
    <message>
        <source>almost certain</source>
        <translation>casi con certeza</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>probable</translation>
    </message>
    <message>
        <source>Looking up domains is switched off. Allow it under Settings, and %1 can be checked.</source>
        <extracomment>%1 is a domain name. &quot;Settings&quot; is the name of a page of this program.</extracomment>
        <translation>La consulta de dominios está desactivada. Permítala en «Ajustes», y se podrá comprobar %1.</translation>
    </message>
    <message>
        <source>%1 has a mail server that takes answers. That is good.</source>
        <translation>%1 tiene un servidor de correo que admite respuestas. Eso está bien.</translation>
    </message>
    <message>
        <source>%1 belongs to your mail provider. It lets receivers take forged mail in its name, and you cannot change that yourself.</source>
        <extracomment>How well a domain is guarded against forged senders. %1 is a domain name, as in the person&apos;s e-mail address.</extracomment>
        <translation>%1 pertenece a su proveedor de correo. Este deja que los receptores admitan mensajes falsos en nombre del dominio, y usted no puede cambiarlo.</translation>
    </message>
    <message>
        <source>%1 belongs to your mail provider, and it asks receivers not to take forged mail in its name. There is nothing for you to do.</source>
        <translation>%1 pertenece a su proveedor de correo, que pide a los receptores que no admitan mensajes falsos en nombre del dominio. Usted no tiene que hacer nada.</translation>
    </message>
    <message>
        <source>Anybody can send mail in the name of %1, and most receivers will take it. Show the list below to whoever runs the domain.</source>
        <translation>Cualquiera puede enviar correo en nombre de %1, y la mayoría de los receptores lo admitirán. Muestre la lista de abajo a quien gestione el dominio.</translation>
    </message>
    <message>
        <source>%1 is guarded against forged mail, but something in its records should be mended. Show the list below to whoever runs the domain.</source>
        <translation>%1 está protegido contra los mensajes falsos, pero algo en sus registros debería corregirse. Muestre la lista de abajo a quien gestione el dominio.</translation>
    </message>
    <message>
        <source>%1 is well guarded against forged mail. Receivers that don&apos;t check may still send you notices.</source>
        <translation>%1 está bien protegido contra los mensajes falsos. Los receptores que no lo comprueban aún pueden enviarle avisos.</translation>
    </message>
</context>
<context>
    <name>VerdictWords</name>
    <message>
        <source>Not judged</source>
        <extracomment>Verdict on a notice that could not be compared with a mailbox</extracomment>
        <translation>Sin evaluar</translation>
    </message>
    <message>
        <source>Yours</source>
        <extracomment>Verdict, one word: the person sent the original themselves</extracomment>
        <translation>Suyo</translation>
    </message>
    <message>
        <source>Forged</source>
        <extracomment>Verdict, one word: somebody else put the person&apos;s address on the original</extracomment>
        <translation>Suplantado</translation>
    </message>
    <message>
        <source>Hijacked</source>
        <extracomment>Verdict, one word: the original was sent by somebody else through the person&apos;s own account</extracomment>
        <translation>Pirateado</translation>
    </message>
    <message>
        <source>Fake</source>
        <extracomment>Verdict, one word: the notice itself is a phishing lure</extracomment>
        <translation>Falso</translation>
    </message>
    <message>
        <source>Unclear</source>
        <extracomment>Verdict, one word: the facts don&apos;t decide</extracomment>
        <translation>Dudoso</translation>
    </message>
    <message>
        <source>This is as good as certain.</source>
        <translation>Es prácticamente una certeza.</translation>
    </message>
    <message>
        <source>This is very likely.</source>
        <translation>Es muy probable.</translation>
    </message>
    <message>
        <source>This is likely, but not certain.</source>
        <translation>Es probable, pero no hay certeza.</translation>
    </message>
    <message>
        <source>This is not certain.</source>
        <translation>No hay certeza.</translation>
    </message>
    <message>
        <source>Nothing needs your attention. Messages of yours that did not arrive will appear here.</source>
        <translation>Nada pendiente. Aquí aparecerán los mensajes suyos que no lleguen.</translation>
    </message>
    <message>
        <source>No notice about a message that you sent.</source>
        <translation>Ningún aviso sobre un mensaje que usted enviara.</translation>
    </message>
    <message>
        <source>No forged mail. Notices about messages that somebody else sent in your name will appear here.</source>
        <translation>Ninguna suplantación. Aquí aparecerán los avisos sobre mensajes que otra persona haya enviado en nombre de usted.</translation>
    </message>
    <message>
        <source>No sign that anybody else has used your account. Notices about messages that somebody sent through it will appear here.</source>
        <translation>No hay señales de que otra persona haya usado su cuenta. Aquí aparecerán los avisos sobre mensajes que alguien haya enviado desde ella.</translation>
    </message>
    <message>
        <source>No lures. Messages that only pretend to be delivery notices, to get your password, will appear here.</source>
        <translation>Ninguna trampa. Aquí aparecerán los mensajes que solo fingen ser avisos de correo devuelto para conseguir su contraseña.</translation>
    </message>
    <message>
        <source>Nothing unclear. Notices for which the facts do not tell who sent the message will appear here.</source>
        <translation>Nada dudoso. Aquí aparecerán los avisos en los que no se puede determinar quién envió el mensaje.</translation>
    </message>
    <message>
        <source>No delivery notices. They come up here as soon as the mailbox has been looked through.</source>
        <translation>Ningún aviso de correo devuelto. Aparecerán aquí en cuanto se haya revisado el buzón.</translation>
    </message>
    <message>
        <source>Needs you</source>
        <extracomment>Name of a list: notices about which the person should do something</extracomment>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>All notices</source>
        <extracomment>Name of a list: every notice</extracomment>
        <translation>Todos los avisos</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>%1 is an address, %n how many further addresses the notice is about</extracomment>
        <translation>
            <numerusform>%1 y %Ln más</numerusform>
            <numerusform>%1 y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>No recipient named</source>
        <extracomment>Title of a notice that names neither a recipient nor a subject</extracomment>
        <translation>No se nombra destinatario</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>First line of a row: %1 who it was for, %2 the subject of the message</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Still trying: %1</source>
        <extracomment>Second line of a row for mail that is still on its way: %1 what stands in the way (&quot;Mailbox full&quot;)</extracomment>
        <translation>Se sigue intentando: %1</translation>
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
        <translation>d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>A date format of Qt: day, full month and year</extracomment>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
</context>
<context>
    <name>undelivered::AboutDialog</name>
    <message>
        <source>About Undelivered</source>
        <translation>Acerca de Undelivered</translation>
    </message>
    <message>
        <source>Version %1</source>
        <extracomment>%1 is a version number</extracomment>
        <translation>Versión %1</translation>
    </message>
    <message>
        <source>Explains mail that came back, and clears away what was never yours.</source>
        <translation>Explica el correo devuelto y retira lo que nunca fue suyo.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. You may use it, pass it on and change it. It comes without any warranty.</source>
        <translation>Software libre bajo la GNU General Public License, versión 3 o posterior. Puede usarlo, pasarlo a otros y cambiarlo. Se ofrece sin garantía alguna.</translation>
    </message>
    <message>
        <source>Built with</source>
        <extracomment>Heading above a list of program libraries</extracomment>
        <translation>Hecho con</translation>
    </message>
    <message>
        <source>&amp;Copy the versions</source>
        <extracomment>Button: copies a list of versions, for a report of a mistake</extracomment>
        <translation>&amp;Copiar las versiones</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>undelivered::AccountViews</name>
    <message>
        <source>Sample mailbox</source>
        <translation>Buzón de ejemplo</translation>
    </message>
    <message>
        <source>All accounts</source>
        <extracomment>First choice in a list of mail accounts</extracomment>
        <translation>Todas las cuentas</translation>
    </message>
</context>
<context>
    <name>undelivered::AddressModel</name>
    <message>
        <source>Does not exist any more</source>
        <extracomment>What has become of an e-mail address</extracomment>
        <translation>Ya no existe</translation>
    </message>
    <message>
        <source>Mailbox full</source>
        <translation>Buzón lleno</translation>
    </message>
    <message>
        <source>Has moved</source>
        <translation>Cambió de dirección</translation>
    </message>
    <message>
        <source>Refuses your mail</source>
        <translation>Rechaza su correo</translation>
    </message>
    <message>
        <source>Trouble on the way</source>
        <translation>Problemas en el camino</translation>
    </message>
    <message>
        <source>Works again</source>
        <translation>Vuelve a funcionar</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>Último</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>Fallos</translation>
    </message>
</context>
<context>
    <name>undelivered::AddressesPage</name>
    <message>
        <source>&amp;Copy the addresses</source>
        <translation>&amp;Copiar las direcciones</translation>
    </message>
    <message>
        <source>Save as &amp;table (CSV)…</source>
        <translation>Guardar como &amp;tabla (CSV)…</translation>
    </message>
    <message>
        <source>Save as c&amp;ontacts (vCard)…</source>
        <translation>Guardar como c&amp;ontactos (vCard)…</translation>
    </message>
    <message>
        <source>addresses.csv</source>
        <translation>direcciones.csv</translation>
    </message>
    <message>
        <source>addresses.vcf</source>
        <translation>direcciones.vcf</translation>
    </message>
    <message>
        <source>Addresses that do not work</source>
        <translation>Direcciones que no funcionan</translation>
    </message>
    <message>
        <source>No address of yours has trouble.</source>
        <translation>Ninguna dirección a la que usted escribe tiene problemas.</translation>
    </message>
    <message>
        <source>Addresses to which your own mail could not be delivered will appear here, with the reason.</source>
        <translation>Aquí aparecerán, con el motivo, las direcciones a las que no se hayan podido entregar sus propios mensajes.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln address(es) do not exist any more.</source>
        <translation>
            <numerusform>%Ln dirección ya no existe.</numerusform>
            <numerusform>%Ln direcciones ya no existen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln address(es) had trouble.</source>
        <translation>
            <numerusform>%Ln dirección tuvo problemas.</numerusform>
            <numerusform>%Ln direcciones tuvieron problemas.</numerusform>
        </translation>
    </message>
    <message>
        <source>From the notices about mail that you sent. Take dead addresses off your lists; ask the others for another address. Choose a line to see what happened there, or press Enter on it to read the latest notice.</source>
        <translation>A partir de los avisos sobre los mensajes que usted envió. Quite de sus listas las direcciones que ya no existen; a los demás, pídales otra dirección. Elija una línea para ver qué pasó con ella, o pulse Intro para leer el último aviso.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>¿Quiso decir %1?</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <extracomment>Button; %1 is an e-mail address</extracomment>
        <translation>Copiar %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>One line of an address&apos;s history: %1 when, %2 what happened (&quot;Mailbox full&quot;), %3 the subject of the message</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2. Your message: %3</source>
        <translation>%1: %2. Su mensaje: %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more, further back</source>
        <translation>
            <numerusform>%Ln más, anterior</numerusform>
            <numerusform>%Ln más, anteriores</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>undelivered::AddressesPresenter</name>
    <message>
        <source>No mail program came up. Copy the text and the addresses instead, or save a draft.</source>
        <translation>No se abrió ningún programa de correo. Copie en su lugar el texto y las direcciones, o guarde un borrador.</translation>
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
        <translation>Dejarlo</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Now sign in at %1 in your browser</source>
        <extracomment>%1 is the name of a provider, such as Google</extracomment>
        <translation>Ahora inicie sesión en %1 en su navegador</translation>
    </message>
    <message>
        <source>The page has been opened there. Sign in, agree that Undelivered may read your mail, and come back here. If no browser came up, copy the page&apos;s address into one on this computer.</source>
        <translation>La página se ha abierto allí. Inicie sesión, acepte que Undelivered lea su correo y vuelva aquí. Si no se abrió ningún navegador, copie la dirección de la página en uno de este ordenador.</translation>
    </message>
    <message>
        <source>You are back from the browser</source>
        <translation>Su navegador ha respondido</translation>
    </message>
    <message>
        <source>One moment: the mailbox is being opened.</source>
        <translation>Un momento: se está abriendo el buzón.</translation>
    </message>
    <message>
        <source>Cop&amp;y the page&apos;s address</source>
        <translation>&amp;Copiar la dirección de la página</translation>
    </message>
    <message>
        <source>Ope&amp;n the page again</source>
        <translation>Abrir &amp;la página otra vez</translation>
    </message>
</context>
<context>
    <name>undelivered::CertificatePage</name>
    <message>
        <source>from %1 to %2</source>
        <extracomment>How long a certificate is good: %1 and %2 are days</extracomment>
        <translation>del %1 al %2</translation>
    </message>
    <message>
        <source>Stop here: this is not the certificate you accepted</source>
        <translation>Deténgase: este no es el certificado que usted aceptó</translation>
    </message>
    <message>
        <source>%1 shows another certificate than before. Your password was not sent.</source>
        <extracomment>%1 is the name of a mail server</extracomment>
        <translation>%1 muestra un certificado distinto del de antes. Su contraseña no se ha enviado.</translation>
    </message>
    <message>
        <source>Either whoever runs the server has renewed it, or somebody stands between you and the server and wants your password. In a café, a hotel or another network that is not yours, go away and try again at home.</source>
        <translation>O lo ha renovado quien gestiona el servidor, o alguien se ha puesto entre usted y el servidor y quiere su contraseña. En una cafetería, un hotel u otra red que no sea suya, déjelo y vuelva a intentarlo en casa.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server, by telephone or in person, whether the certificate was renewed, and compare the new fingerprint with theirs.</source>
        <translation>Pregunte a quien gestione el servidor, por teléfono o en persona, si se renovó el certificado, y compare la huella nueva con la que le diga.</translation>
    </message>
    <message>
        <source>&amp;The new fingerprint is the one that the owner of the server told me</source>
        <translation>&amp;La huella nueva es la que me dio el dueño del servidor</translation>
    </message>
    <message>
        <source>Accept the new certificate</source>
        <translation>Aceptar el certificado nuevo</translation>
    </message>
    <message>
        <source>Do not connect for now</source>
        <translation>No entrar por ahora</translation>
    </message>
    <message>
        <source>Is this really your server?</source>
        <translation>¿Es de verdad su servidor?</translation>
    </message>
    <message>
        <source>%1 cannot prove who it is. Your password was not sent.</source>
        <extracomment>%1 is the name of a mail server</extracomment>
        <translation>%1 no puede demostrar su identidad. Su contraseña no se ha enviado.</translation>
    </message>
    <message>
        <source>Mail servers show a certificate, which somebody known has signed. This one was signed by nobody that this computer trusts. That is usual for a server of one&apos;s own at home or in a small office, and for a mail bridge that runs on this computer. With a large provider it is not: then somebody may be trying to read your password on its way.</source>
        <translation>Los servidores de correo muestran un certificado, firmado por una entidad conocida. Este no lo firmó nadie en quien confíe este ordenador. Es habitual en un servidor propio, en casa o en una oficina pequeña, y en un puente de correo que funciona en este ordenador. Con un proveedor grande no lo es: entonces puede que alguien intente leer su contraseña por el camino.</translation>
    </message>
    <message>
        <source>If the server is your own, or its owner told you this fingerprint, you can trust exactly this certificate. It then counts for %1 only, and Undelivered warns you as soon as the server shows another one.</source>
        <translation>Si el servidor es suyo, o su dueño le dio esta huella, puede confiar precisamente en este certificado. Entonces vale solo para %1, y Undelivered le avisa en cuanto el servidor muestre otro.</translation>
    </message>
    <message>
        <source>&amp;The server is my own, or its owner told me this fingerprint</source>
        <translation>&amp;El servidor es mío, o su dueño me dio esta huella</translation>
    </message>
    <message>
        <source>Trust it for this account</source>
        <translation>Confiar para esta cuenta</translation>
    </message>
    <message>
        <source>Do not trust it</source>
        <translation>No confiar</translation>
    </message>
    <message>
        <source>Made for</source>
        <extracomment>Whom a certificate was made for</extracomment>
        <translation>Emitido para</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Firmado por</translation>
    </message>
    <message>
        <source>itself</source>
        <translation>sí mismo</translation>
    </message>
    <message>
        <source>Good</source>
        <extracomment>How long a certificate is good</extracomment>
        <translation>Válido</translation>
    </message>
    <message>
        <source>New fingerprint</source>
        <translation>Huella nueva</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Huella</translation>
    </message>
    <message>
        <source>Accepted before</source>
        <translation>Aceptado antes</translation>
    </message>
</context>
<context>
    <name>undelivered::Chart</name>
    <message>
        <source>Notices over time</source>
        <translation>Avisos a lo largo del tiempo</translation>
    </message>
    <message>
        <source>Use the left and right arrow keys to read out one bar after the other.</source>
        <translation>Use las flechas izquierda y derecha para oír una barra tras otra.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>A span of days: %1 the first, %2 the last</extracomment>
        <translation>Del %1 al %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n notice(s)</source>
        <extracomment>Read out for one bar of the chart: %1 a day or span of days, %n how many notices</extracomment>
        <translation>
            <numerusform>%1: %Ln aviso</numerusform>
            <numerusform>%1: %Ln avisos</numerusform>
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
            <numerusform>El máximo, el %1: %Ln aviso</numerusform>
            <numerusform>El máximo, el %1: %Ln avisos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>undelivered::Checklist</name>
    <message>
        <source>Open clean-up</source>
        <translation>Abrir la limpieza</translation>
    </message>
    <message>
        <source>Write to your contacts</source>
        <translation>Escribir a sus contactos</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Mostrarlos</translation>
    </message>
</context>
<context>
    <name>undelivered::CleanUpPage</name>
    <message>
        <source>&amp;Undo: bring them back</source>
        <translation>&amp;Deshacer: recuperarlos</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>De&amp;tener</translation>
    </message>
    <message>
        <source>You may do something else meanwhile. What has been moved is written down, so that it can be brought back even if the connection breaks.</source>
        <translation>Mientras tanto puede hacer otra cosa. Lo que se ha movido queda anotado, para poder recuperarlo aunque se corte la conexión.</translation>
    </message>
    <message>
        <source>Go &amp;on</source>
        <translation>&amp;Continuar</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausa</translation>
    </message>
    <message>
        <source>One account is cleaned up at a time:</source>
        <translation>La limpieza se hace cuenta por cuenta:</translation>
    </message>
</context>
<context>
    <name>undelivered::ContactsDialog</name>
    <message>
        <source>Warn your contacts</source>
        <translation>Avisar a sus contactos</translation>
    </message>
    <message>
        <source>&amp;Subject</source>
        <translation>A&amp;sunto</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Texto</translation>
    </message>
    <message>
        <source>&amp;Copy the text</source>
        <translation>&amp;Copiar el texto</translation>
    </message>
    <message>
        <source>Open in your &amp;mail program</source>
        <translation>Abrir en su &amp;programa de correo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search the contacts</source>
        <translation>Buscar en los contactos</translation>
    </message>
    <message>
        <source>Whom to warn</source>
        <translation>A quién avisar</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>T&amp;odos</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>&amp;Ninguno</translation>
    </message>
    <message>
        <source>&amp;Whom to warn</source>
        <translation>A &amp;quién avisar</translation>
    </message>
    <message>
        <source>&amp;Language of the message</source>
        <translation>Idioma &amp;del mensaje</translation>
    </message>
    <message>
        <source>Copy the a&amp;ddresses</source>
        <translation>Copiar &amp;las direcciones</translation>
    </message>
    <message>
        <source>Sa&amp;ve as a draft…</source>
        <translation>&amp;Guardar como borrador…</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>One contact in a list: %1 is an e-mail address, %2 when the person last wrote to it</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Nobody is known from your Sent folder yet.</source>
        <translation>En su carpeta de enviados aún no se conoce a nadie.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <translation>
            <numerusform>%Ln elegido</numerusform>
            <numerusform>%Ln elegidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Open part %L1 of %L2</source>
        <extracomment>Button: a message to many people goes out in several parts. %L1 is the number of the next one, %L2 how many there are</extracomment>
        <translation>Abrir la parte %L1 de %L2</translation>
    </message>
    <message>
        <source>Open in your &amp;mail program again</source>
        <translation>Abrir otra vez en su &amp;programa de correo</translation>
    </message>
    <message>
        <source>A message to your contacts, ready to change as you like. It goes out from your own mail program. The recipients stand in “Bcc”, so that they do not see each other&apos;s addresses.</source>
        <translation>Un mensaje para sus contactos, que puede cambiar como quiera. Sale de su propio programa de correo. Los destinatarios van en «Cco», para que no vean las direcciones de los demás.</translation>
    </message>
</context>
<context>
    <name>undelivered::DeleteDialog</name>
    <message numerus="yes">
        <source>&amp;Delete %n for good</source>
        <translation>
            <numerusform>Eliminar %Ln &amp;para siempre</numerusform>
            <numerusform>Eliminar %Ln &amp;para siempre</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Eliminar para siempre</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) will be gone for good.</source>
        <translation>
            <numerusform>%Ln mensaje desaparecerá para siempre.</numerusform>
            <numerusform>%Ln mensajes desaparecerán para siempre.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody can bring them back, not even your mail provider. To be sure that you mean it, type how many there are.</source>
        <translation>Nadie puede recuperarlos, ni siquiera su proveedor de correo. Para confirmar que de verdad lo quiere, escriba cuántos son.</translation>
    </message>
    <message>
        <source>Type %1 here:</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Escriba %1 aquí:</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Conservarlos</translation>
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
        <translation>Abrir &amp;Undelivered</translation>
    </message>
    <message>
        <source>&amp;Check now</source>
        <translation>&amp;Comprobar ahora</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
</context>
<context>
    <name>undelivered::Disclosure</name>
    <message>
        <source>open</source>
        <translation>desplegado</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>plegado</translation>
    </message>
</context>
<context>
    <name>undelivered::DomainPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>A&amp;trás</translation>
    </message>
    <message>
        <source>Looking the records up</source>
        <translation>Consultando los registros</translation>
    </message>
    <message>
        <source>Can anybody send as you?</source>
        <translation>¿Puede alguien enviar en su nombre?</translation>
    </message>
    <message>
        <source>Whoever runs a mail domain can publish which servers may send for it, and what others shall do with the rest. This looks up what stands there for %1, and says what is missing.</source>
        <extracomment>%1 is an account, mostly an e-mail address</extracomment>
        <translation>Quien gestiona un dominio de correo puede publicar qué servidores pueden enviar en su nombre y qué deben hacer los demás con el resto. Aquí se consulta qué está publicado para %1 y se dice qué falta.</translation>
    </message>
    <message>
        <source>Add your mailbox first: then its domain can be looked up.</source>
        <translation>Añada primero su buzón: entonces se podrá consultar su dominio.</translation>
    </message>
    <message>
        <source>For that, your computer&apos;s name server is asked about your mail domain, and learns nothing but its name. This also switches on look-ups for telling forged mail; you can switch them off again in the settings.</source>
        <translation>Para ello se pregunta por su dominio de correo al servidor de nombres de su ordenador, que solo llega a saber el nombre. Esto activa también las consultas que ayudan a detectar la suplantación; puede desactivarlas de nuevo en los ajustes.</translation>
    </message>
    <message>
        <source>&amp;Look it up</source>
        <translation>&amp;Consultar</translation>
    </message>
    <message>
        <source>&amp;Allow it and look it up</source>
        <translation>&amp;Permitir y consultar</translation>
    </message>
    <message>
        <source>&amp;Look it up again</source>
        <translation>&amp;Consultar otra vez</translation>
    </message>
    <message>
        <source>Needs mending</source>
        <extracomment>Read out for the picture before a finding</extracomment>
        <translation>Hay que corregirlo</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>En orden</translation>
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
        <translation>Int&amp;entar de nuevo</translation>
    </message>
    <message>
        <source>Technical details</source>
        <translation>Detalles técnicos</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>undelivered::EvidenceView</name>
    <message>
        <source>You said so yourself.</source>
        <translation>Lo dijo usted.</translation>
    </message>
    <message>
        <source>What is known</source>
        <extracomment>Heading over facts about a notice whose sender is not clear</extracomment>
        <translation>Qué se sabe</translation>
    </message>
    <message>
        <source>What speaks for it</source>
        <translation>A favor</translation>
    </message>
    <message>
        <source>What speaks against it</source>
        <translation>En contra</translation>
    </message>
    <message>
        <source>Speaks for: %1</source>
        <extracomment>Read out for the picture before a piece of evidence; %1 is a verdict (&quot;Forged&quot;)</extracomment>
        <translation>A favor de: %1</translation>
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
        <translation>¿Qué significa este mensaje?</translation>
    </message>
    <message>
        <source>Paste the text of a notice here, as much of it as you have, or drop a saved message (.eml) on the window. It stays on this computer.</source>
        <translation>Pegue aquí el texto de un aviso, tanto como tenga, o suelte un mensaje guardado (.eml) sobre la ventana. No sale de este ordenador.</translation>
    </message>
    <message>
        <source>Op&amp;en a message…</source>
        <translation>Abrir un &amp;mensaje…</translation>
    </message>
    <message>
        <source>Em&amp;pty</source>
        <translation>&amp;Vaciar</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>A&amp;trás</translation>
    </message>
    <message>
        <source>Text of the notice</source>
        <translation>Texto del aviso</translation>
    </message>
    <message>
        <source>Your message could not be delivered to…</source>
        <translation>Su mensaje no se pudo entregar a…</translation>
    </message>
    <message>
        <source>The explanation will stand here.</source>
        <translation>Aquí aparecerá la explicación.</translation>
    </message>
    <message>
        <source>From the file %1</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Del archivo %1</translation>
    </message>
</context>
<context>
    <name>undelivered::ExplainPresenter</name>
    <message>
        <source>Open a message</source>
        <translation>Abrir un mensaje</translation>
    </message>
    <message>
        <source>Saved messages (*.eml *.msg *.txt)</source>
        <translation>Mensajes guardados (*.eml *.msg *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>The explanation will stand here.</source>
        <translation>Aquí aparecerá la explicación.</translation>
    </message>
</context>
<context>
    <name>undelivered::FilterBar</name>
    <message>
        <source>Order of the list</source>
        <translation>Orden de la lista</translation>
    </message>
    <message>
        <source>Group the list</source>
        <translation>Agrupar la lista</translation>
    </message>
    <message>
        <source>Show only one reason</source>
        <translation>Mostrar solo un motivo</translation>
    </message>
    <message>
        <source>Show only one verdict</source>
        <translation>Mostrar solo una conclusión</translation>
    </message>
    <message>
        <source>Show only one domain</source>
        <translation>Mostrar solo un dominio</translation>
    </message>
    <message>
        <source>Show only one period</source>
        <translation>Mostrar solo un período</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Quitar los filtros</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Más recientes primero</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Más antiguos primero</translation>
    </message>
    <message>
        <source>By recipient</source>
        <translation>Por destinatario</translation>
    </message>
    <message>
        <source>By domain</source>
        <translation>Por dominio</translation>
    </message>
    <message>
        <source>By subject</source>
        <translation>Por asunto</translation>
    </message>
    <message>
        <source>By reason</source>
        <translation>Por motivo</translation>
    </message>
    <message>
        <source>By verdict</source>
        <translation>Por conclusión</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>Más grandes primero</translation>
    </message>
    <message>
        <source>Not grouped</source>
        <translation>Sin agrupar</translation>
    </message>
    <message>
        <source>Grouped by wave</source>
        <extracomment>A wave is a run of notices that belong together: one case of forging or misuse</extracomment>
        <translation>Agrupado por oleada</translation>
    </message>
    <message>
        <source>Grouped by recipient</source>
        <translation>Agrupado por destinatario</translation>
    </message>
    <message>
        <source>Grouped by reason</source>
        <translation>Agrupado por motivo</translation>
    </message>
    <message>
        <source>Grouped by domain</source>
        <translation>Agrupado por dominio</translation>
    </message>
    <message>
        <source>Any verdict</source>
        <translation>Conclusión: todas</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Fecha: todas</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Este año</translation>
    </message>
    <message>
        <source>Search address, subject, server</source>
        <translation>Buscar dirección, asunto, servidor</translation>
    </message>
    <message>
        <source>Search in this list</source>
        <translation>Buscar en esta lista</translation>
    </message>
    <message>
        <source>Any reason</source>
        <translation>Motivo: todos</translation>
    </message>
    <message>
        <source>Any domain</source>
        <translation>Dominio: todos</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>An entry of a list: %1 a domain (&quot;example.org&quot;), %2 how many notices are about it</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Fi&amp;lters (%1)</source>
        <extracomment>Button: opens and closes the filters; %1 is how many are set</extracomment>
        <translation>&amp;Filtros (%1)</translation>
    </message>
    <message>
        <source>Fi&amp;lters</source>
        <translation>&amp;Filtros</translation>
    </message>
</context>
<context>
    <name>undelivered::FinderPanel</name>
    <message>
        <source>S&amp;kip this step</source>
        <translation>&amp;Saltar este paso</translation>
    </message>
    <message>
        <source>Not right? Look further</source>
        <extracomment>Button beside a mail server that was found</extracomment>
        <translation>¿No es este? Seguir buscando</translation>
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
        <translation>%1 no acepta contraseñas de programas de correo, solo un inicio de sesión con el navegador. Para eso, quien publicó esta copia de Undelivered tiene que haberla registrado allí, y esta copia no está registrada.</translation>
    </message>
    <message>
        <source>If you have a client ID, enter it. Else save the notices as files in your mail program and open their folder here: Undelivered explains them just the same.</source>
        <translation>Si tiene un ID de cliente, indíquelo. Si no, guarde los avisos como archivos en su programa de correo y abra aquí su carpeta: Undelivered los explica igual.</translation>
    </message>
    <message>
        <source>Or sign in through your browser: then %1 asks for your usual password there.</source>
        <extracomment>%1 is the name of a mail provider, such as Gmail</extracomment>
        <translation>O inicie sesión con su navegador: entonces %1 le pide allí su contraseña habitual.</translation>
    </message>
    <message>
        <source>Open the help page of %1</source>
        <extracomment>Button; %1 is the name of a mail provider</extracomment>
        <translation>Abrir la página de ayuda de %1</translation>
    </message>
    <message>
        <source>I know th&amp;at company</source>
        <translation>&amp;Conozco esa empresa</translation>
    </message>
    <message>
        <source>Enter a &amp;client ID…</source>
        <translation>Indicar &amp;un ID de cliente…</translation>
    </message>
    <message>
        <source>How to sign in at %1</source>
        <extracomment>%1 is the name of a mail provider</extracomment>
        <translation>Cómo iniciar sesión en %1</translation>
    </message>
</context>
<context>
    <name>undelivered::FoldersDialog</name>
    <message>
        <source>Holds no messages, only other folders</source>
        <translation>No contiene mensajes, solo otras carpetas</translation>
    </message>
    <message>
        <source>Looked through, as you said</source>
        <translation>Se revisa, como usted ha dicho</translation>
    </message>
    <message>
        <source>Left out, as you said</source>
        <translation>Se deja fuera, como usted ha dicho</translation>
    </message>
    <message>
        <source>Looked through: most notices come in here</source>
        <translation>Se revisa: aquí llega la mayoría de los avisos</translation>
    </message>
    <message>
        <source>Looked through: notices are often taken for junk</source>
        <translation>Se revisa: los avisos se toman a menudo por correo no deseado</translation>
    </message>
    <message>
        <source>Looked through last: it repeats the other folders</source>
        <translation>Se revisa al final: repite las demás carpetas</translation>
    </message>
    <message>
        <source>Read to know what you have sent</source>
        <translation>Se lee para saber qué ha enviado usted</translation>
    </message>
    <message>
        <source>Left out: messages that you have not sent</source>
        <translation>Se deja fuera: mensajes que usted no ha enviado</translation>
    </message>
    <message>
        <source>Left out: messages that were thrown away</source>
        <translation>Se deja fuera: mensajes que se han tirado</translation>
    </message>
    <message>
        <source>Looked through</source>
        <translation>Se revisa</translation>
    </message>
    <message>
        <source>The folders of this account are known as soon as it has been checked.</source>
        <translation>Las carpetas de esta cuenta se conocerán en cuanto se haya comprobado.</translation>
    </message>
    <message>
        <source>As &amp;proposed</source>
        <extracomment>Button: takes back what the person chose</extracomment>
        <translation>Como se &amp;propone</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Carpetas</translation>
    </message>
    <message>
        <source>Where to look for notices in %1</source>
        <extracomment>%1 is the name of a mail account</extracomment>
        <translation>Dónde buscar avisos en %1</translation>
    </message>
    <message>
        <source>A change counts from the next check. What was found before stays known.</source>
        <translation>Un cambio cuenta desde la próxima comprobación. Lo que se encontró antes sigue conocido.</translation>
    </message>
</context>
<context>
    <name>undelivered::Frame</name>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
</context>
<context>
    <name>undelivered::LearnPage</name>
    <message>
        <source>What is all this about?</source>
        <translation>¿Qué es todo esto?</translation>
    </message>
    <message>
        <source>Who is the mailer-daemon?</source>
        <translation>¿Quién es el mailer-daemon?</translation>
    </message>
    <message>
        <source>Not a person. When a mail server cannot deliver a message, it writes a notice to the address that stands on the message as the sender. Such notices come from “MAILER-DAEMON” or “postmaster”. Answering them is of no use: nobody reads the answers.</source>
        <translation>No es una persona. Cuando un servidor de correo no puede entregar un mensaje, escribe un aviso a la dirección que figura en él como remitente. Esos avisos vienen de «MAILER-DAEMON» o «postmaster». No sirve de nada responder: nadie lee las respuestas.</translation>
    </message>
    <message>
        <source>Why do I get notices about messages that I never wrote?</source>
        <translation>¿Por qué recibo avisos sobre mensajes que nunca escribí?</translation>
    </message>
    <message>
        <source>Anybody can write any address on the back of an envelope, and it is the same with mail. Senders of advertising and fraud put other people&apos;s addresses on their messages. What cannot be delivered comes back to the address on it: yours. Nobody needed your password for that, and it dies down after some days.</source>
        <translation>Cualquiera puede escribir cualquier dirección en el reverso de un sobre, y con el correo electrónico pasa lo mismo. Quienes envían publicidad y estafas ponen direcciones ajenas en sus mensajes. Lo que no se puede entregar vuelve a la dirección que llevan: la de usted. Para eso nadie necesitó su contraseña, y al cabo de unos días va a menos.</translation>
    </message>
    <message>
        <source>How can I tell whether my account was misused?</source>
        <translation>¿Cómo sé si alguien ha usado mi cuenta sin permiso?</translation>
    </message>
    <message>
        <source>If such a message was sent through your own account, somebody knows your password. Undelivered compares each notice with your Sent folder and with the way the message took, and says which of the two it is and how it knows.</source>
        <translation>Si un mensaje así se envió desde su propia cuenta, alguien sabe su contraseña. Undelivered compara cada aviso con su carpeta de enviados y con el camino que siguió el mensaje, y dice cuál de los dos casos es y cómo lo sabe.</translation>
    </message>
    <message>
        <source>What are fake notices?</source>
        <translation>¿Qué son los avisos falsos?</translation>
    </message>
    <message>
        <source>Messages that only look like a notice: “your mailbox is full, sign in here”. No mail system wrote them. They want your password. Never open a link in them; go to your provider&apos;s page by typing its address yourself.</source>
        <translation>Mensajes que solo parecen un aviso: «su buzón está lleno, inicie sesión aquí». Ningún sistema de correo los escribió. Quieren su contraseña. No abra nunca un enlace que contengan; vaya a la página de su proveedor escribiendo usted la dirección.</translation>
    </message>
    <message>
        <source>Should I send something back to annoy the forger?</source>
        <translation>¿Debo enviar algo de vuelta para molestar al suplantador?</translation>
    </message>
    <message>
        <source>No. It would reach another innocent person, whose address stands on the message, just as it happened to you.</source>
        <translation>No. Llegaría a otro inocente cuya dirección figura en el mensaje, igual que le ha pasado a usted.</translation>
    </message>
    <message>
        <source>All codes in words</source>
        <translation>Todos los códigos explicados</translation>
    </message>
    <message>
        <source>A code, such as 550 or 1.1, or a word</source>
        <translation>Un código, como 550 o 1.1, o una palabra</translation>
    </message>
    <message>
        <source>Search the codes</source>
        <translation>Buscar en los códigos</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Códigos</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a code (&quot;550&quot;) or a provider (&quot;Gmail&quot;), %2 what it means</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No code and no word like that stands in this list. It may be a provider&apos;s own.</source>
        <translation>No hay en esta lista ningún código ni palabra así. Puede ser propio de un proveedor.</translation>
    </message>
    <message>
        <source>&amp;Explain it as a notice…</source>
        <translation>Explicarlo &amp;como aviso…</translation>
    </message>
    <message>
        <source>How does forging work, and how does it show?</source>
        <translation>¿Cómo se suplanta una dirección y en qué se nota?</translation>
    </message>
    <message>
        <source>The sender of a message is only a line that whoever sends it writes. But the message also carries traces that cannot be chosen freely: the server that handed it over, a seal that your provider puts on what really went through it, the number your mail program gave it. A notice brings a part of the message back. Undelivered compares these traces with your own mail. What nobody can know it calls unclear.</source>
        <translation>El remitente de un mensaje es solo una línea que escribe quien lo envía. Pero el mensaje lleva también rastros que no se eligen a voluntad: el servidor que lo entregó, un sello que su proveedor pone en lo que de verdad pasó por él, el número que le dio su programa de correo. Un aviso devuelve una parte del mensaje. Undelivered compara esos rastros con el correo de usted. A lo que nadie puede saber lo llama dudoso.</translation>
    </message>
    <message>
        <source>How do I stay out of trouble?</source>
        <translation>¿Cómo evito problemas?</translation>
    </message>
    <message>
        <source>Use a password of its own for your mail, and a second step at sign-in where your provider offers it. Open no attachment and no link that you did not expect, also from people you know. Install programs and updates only from their makers&apos; pages. A message that hurries or threatens you is the one to be slow with.</source>
        <translation>Use para su correo una contraseña propia y, si su proveedor lo ofrece, un segundo paso al iniciar sesión. No abra ningún adjunto ni enlace que no esperara, tampoco de personas que conoce. Instale programas y actualizaciones solo desde las páginas de sus autores. Ante un mensaje que le mete prisa o le amenaza, tómese su tiempo.</translation>
    </message>
    <message>
        <source>How do I add my mailbox?</source>
        <translation>¿Cómo añado mi buzón?</translation>
    </message>
    <message>
        <source>Type your e-mail address and password. The server is found by itself; what is asked on the way is named, and you can skip it or type the server yourself under Server settings. Many providers want an app password, a second password that only lets a program read mail; the page that makes one opens with a button. Some let you in only through their page in your browser. A server that cannot prove who it is gets no password.</source>
        <translation>Escriba su dirección de correo y su contraseña. El servidor se encuentra por sí solo; se indica a quién se pregunta por el camino, y puede saltarlo o escribir usted el servidor en «Ajustes del servidor». Muchos proveedores quieren una contraseña de aplicación, una segunda contraseña que solo permite a un programa leer el correo; la página donde se crea se abre con un botón. Algunos solo dejan entrar por su página en el navegador. Un servidor que no puede demostrar su identidad no recibe ninguna contraseña.</translation>
    </message>
    <message>
        <source>What does a clean-up do?</source>
        <translation>¿Qué hace una limpieza?</translation>
    </message>
    <message>
        <source>It first shows which notices would go and which stay, and why. Then it moves exactly those to Trash and writes down what it moved, so that it can bring them back. Look at the mail listed on top: a flood of notices is sometimes raised so that you overlook one message from your bank.</source>
        <translation>Primero muestra qué avisos se irían y cuáles se quedarían, y por qué. Después mueve exactamente esos a la papelera y anota lo que ha movido, para poder recuperarlo. Mire los mensajes que figuran arriba: a veces se provoca una avalancha de avisos para que se le pase un mensaje de su banco.</translation>
    </message>
    <message>
        <source>What do I do with addresses that do not work?</source>
        <translation>¿Qué hago con las direcciones que no funcionan?</translation>
    </message>
    <message>
        <source>Under Addresses you find everybody whom your own mail did not reach, with the reason and since when. Take those that do not exist any more out of your address book, and ask the others for another address. You can copy the list or save it.</source>
        <translation>En «Direcciones» están todas las personas a quienes no llegaron los mensajes de usted, con el motivo y desde cuándo. Quite de su libreta las direcciones que ya no existen y pida otra dirección a los demás. Puede copiar la lista o guardarla.</translation>
    </message>
    <message>
        <source>Can anybody send as me?</source>
        <translation>¿Puede alguien enviar en mi nombre?</translation>
    </message>
    <message>
        <source>Whoever runs a mail domain can publish in public records which servers may send for it, and what others shall do with the rest. Where these records are missing, anybody can use the address. You can have your domain&apos;s looked up and explained.</source>
        <translation>Quien gestiona un dominio de correo puede publicar en registros públicos qué servidores pueden enviar en su nombre y qué deben hacer los demás con el resto. Donde faltan esos registros, cualquiera puede usar la dirección. Puede hacer que se consulten y expliquen los de su dominio.</translation>
    </message>
    <message>
        <source>&amp;Check my domain…</source>
        <translation>Comprobar mi &amp;dominio…</translation>
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
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Clean-up</source>
        <translation>Limpieza</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Direcciones</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Saber más</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Open a folder of saved mail</source>
        <translation>Abrir una carpeta de correo guardado</translation>
    </message>
    <message>
        <source>Undelivered goes on checking</source>
        <translation>Undelivered sigue comprobando</translation>
    </message>
    <message>
        <source>Its icon in the tray brings the window back, and ends the program. You can change this in the settings.</source>
        <translation>Con su icono en la bandeja puede volver a abrir la ventana o cerrar el programa. Puede cambiarlo en los ajustes.</translation>
    </message>
</context>
<context>
    <name>undelivered::Navigation</name>
    <message>
        <source>Places</source>
        <translation>Secciones</translation>
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
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Conclusión</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Destinatario</translation>
    </message>
    <message>
        <source>Your message</source>
        <translation>Su mensaje</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>%1. %2, listed below.</source>
        <extracomment>Read out for a row that stands for several notices: %1 what they have in common, %2 how many (&quot;214 notices&quot;)</extracomment>
        <translation>%1. %2, abajo en la lista.</translation>
    </message>
    <message>
        <source>%1. %2, closed.</source>
        <extracomment>Read out for a row that stands for several notices: %1 what they have in common, %2 how many (&quot;214 notices&quot;)</extracomment>
        <translation>%1. %2, plegado.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A run of notices: %1 a verdict (&quot;Forged&quot;), %2 a day</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <extracomment>A run of notices: %1 a verdict (&quot;Forged&quot;), %2 and %3 its first and last day</extracomment>
        <translation>%1, del %2 al %3</translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s)</source>
        <translation>
            <numerusform>%Ln aviso</numerusform>
            <numerusform>%Ln avisos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s), mostly “%1”</source>
        <extracomment>%n how many notices, %1 the commonest subject of the messages they are about</extracomment>
        <translation>
            <numerusform>%Ln aviso, sobre todo «%1»</numerusform>
            <numerusform>%Ln avisos, sobre todo «%1»</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>undelivered::NoticePane</name>
    <message>
        <source>Mo&amp;ve to Trash…</source>
        <translation>&amp;Mover a la papelera…</translation>
    </message>
    <message>
        <source>Show what to do</source>
        <translation>Ver qué hacer</translation>
    </message>
    <message>
        <source>I &amp;did send this</source>
        <translation>&amp;Lo envié yo</translation>
    </message>
    <message>
        <source>&amp;Not mine</source>
        <translation>&amp;No es mío</translation>
    </message>
    <message>
        <source>Take my answer back</source>
        <translation>Retirar mi respuesta</translation>
    </message>
    <message>
        <source>How do we know?</source>
        <translation>¿Cómo lo sabemos?</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>The notice as it came</source>
        <translation>El aviso tal como llegó</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Choose a notice to read it.</source>
        <translation>Elija un aviso para leerlo.</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Volver a la lista</translation>
    </message>
    <message>
        <source>You said so yourself.</source>
        <translation>Lo dijo usted.</translation>
    </message>
    <message>
        <source>Without your mailbox nobody can tell who sent the message.</source>
        <translation>Sin su buzón nadie puede saber quién envió el mensaje.</translation>
    </message>
    <message>
        <source>There is nothing to answer and nothing to repair. You can move the notice to Trash.</source>
        <translation>No hay nada que responder ni que reparar. Puede mover el aviso a la papelera.</translation>
    </message>
    <message>
        <source>Do not open links or attachments in it, and do not sign in anywhere because of it. Delete it.</source>
        <translation>No abra sus enlaces ni sus adjuntos, ni inicie sesión en ningún sitio por él. Elimínelo.</translation>
    </message>
    <message>
        <source>If you have typed your password on such a page, change the password now.</source>
        <translation>Si ha escrito su contraseña en una página así, cámbiela ahora.</translation>
    </message>
    <message>
        <source>Secure your account now: the steps are on the overview. Keep this notice until they are done.</source>
        <translation>Asegure su cuenta ahora: los pasos están en el resumen. Conserve este aviso hasta que los haya hecho.</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>Number in a list of steps; %1 is the number</extracomment>
        <translation>%1.</translation>
    </message>
    <message numerus="yes">
        <source>%n more recipient(s).</source>
        <translation>
            <numerusform>%Ln destinatario más.</numerusform>
            <numerusform>%Ln destinatarios más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy this address</source>
        <translation>Copiar esta dirección</translation>
    </message>
    <message>
        <source>Copy the facts for them</source>
        <translation>Copiar los datos para ellos</translation>
    </message>
    <message>
        <source>The way it took</source>
        <translation>El camino que siguió</translation>
    </message>
    <message>
        <source>What would decide it</source>
        <translation>Qué lo aclararía</translation>
    </message>
    <message>
        <source>Save or &amp;print…</source>
        <translation>&amp;Guardar o imprimir…</translation>
    </message>
</context>
<context>
    <name>undelivered::NoticesPage</name>
    <message>
        <source>Move to Trash…</source>
        <translation>Mover a la papelera…</translation>
    </message>
    <message>
        <source>I did send this</source>
        <translation>Lo envié yo</translation>
    </message>
    <message>
        <source>Not mine</source>
        <translation>No es mío</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Nothing in this list fits the search and the filters.</source>
        <translation>Nada en esta lista coincide con la búsqueda y los filtros.</translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s)</source>
        <translation>
            <numerusform>%Ln aviso</numerusform>
            <numerusform>%Ln avisos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s) selected</source>
        <translation>
            <numerusform>%Ln aviso seleccionado</numerusform>
            <numerusform>%Ln avisos seleccionados</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a notice to read it.</source>
        <translation>Elija un aviso para leerlo.</translation>
    </message>
    <message>
        <source>&amp;Copy the address</source>
        <translation>&amp;Copiar la dirección</translation>
    </message>
    <message>
        <source>&amp;Select all like this</source>
        <translation>&amp;Seleccionar todos los parecidos</translation>
    </message>
    <message>
        <source>I &amp;did send this</source>
        <translation>&amp;Lo envié yo</translation>
    </message>
    <message>
        <source>&amp;Not mine</source>
        <translation>&amp;No es mío</translation>
    </message>
    <message>
        <source>Mo&amp;ve to Trash…</source>
        <translation>&amp;Mover a la papelera…</translation>
    </message>
    <message>
        <source>Take my answer back</source>
        <translation>Retirar mi respuesta</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Retirar</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n notice(s)</source>
        <translation>
            <numerusform>%1 de %Ln aviso</numerusform>
            <numerusform>%1 de %Ln avisos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your answer about %n notice(s) is taken back.</source>
        <translation>
            <numerusform>Se ha retirado su respuesta sobre %Ln aviso.</numerusform>
            <numerusform>Se ha retirado su respuesta sobre %Ln avisos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Noted: %n notice(s) about mail of yours.</source>
        <translation>
            <numerusform>Anotado: %Ln aviso sobre un mensaje suyo.</numerusform>
            <numerusform>Anotado: %Ln avisos sobre mensajes suyos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Noted: %n notice(s) about mail that is not yours.</source>
        <translation>
            <numerusform>Anotado: %Ln aviso sobre un mensaje que no es suyo.</numerusform>
            <numerusform>Anotado: %Ln avisos sobre mensajes que no son suyos.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Take my answer back</source>
        <translation>&amp;Retirar mi respuesta</translation>
    </message>
    <message>
        <source>Of the same &amp;wave</source>
        <translation>De la misma &amp;oleada</translation>
    </message>
    <message>
        <source>With the same &amp;reason and verdict</source>
        <translation>Con el mismo moti&amp;vo y conclusión</translation>
    </message>
    <message>
        <source>With the same &amp;subject</source>
        <translation>Con el mismo as&amp;unto</translation>
    </message>
</context>
<context>
    <name>undelivered::OverviewPage</name>
    <message>
        <source>&amp;Check now</source>
        <translation>&amp;Comprobar ahora</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Mostrarlos</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>Looking through your mailbox. The first notices come up in a moment.</source>
        <translation>Revisando su buzón. Los primeros avisos aparecerán en un momento.</translation>
    </message>
    <message>
        <source>This mailbox has not been looked through yet.</source>
        <translation>Este buzón aún no se ha revisado.</translation>
    </message>
    <message>
        <source>%1, being checked now</source>
        <extracomment>%1 is the name of a mail account; the program is looking through it</extracomment>
        <translation>%1, comprobándose ahora</translation>
    </message>
    <message>
        <source>%1, checked %2</source>
        <extracomment>%1 is the name of a mail account, %2 a day and time</extracomment>
        <translation>%1, comprobado: %2</translation>
    </message>
    <message>
        <source>When a message of yours comes back, or somebody misuses your address, you will see it here: what happened, how we know, and what to do.</source>
        <translation>Cuando vuelva un mensaje suyo, o alguien haga mal uso de su dirección, lo verá aquí: qué ha pasado, cómo lo sabemos y qué hacer.</translation>
    </message>
    <message>
        <source>Notices per day</source>
        <translation>Avisos por día</translation>
    </message>
    <message>
        <source>Notices per week</source>
        <translation>Avisos por semana</translation>
    </message>
    <message>
        <source>Notices per month</source>
        <translation>Avisos por mes</translation>
    </message>
    <message numerus="yes">
        <source>Clean up %n forged notice(s)…</source>
        <translation>
            <numerusform>Retirar %Ln aviso de suplantación…</numerusform>
            <numerusform>Retirar %Ln avisos de suplantación…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clean up %n fake notice(s)…</source>
        <translation>
            <numerusform>Retirar %Ln trampa…</numerusform>
            <numerusform>Retirar %Ln trampas…</numerusform>
        </translation>
    </message>
    <message>
        <source>Show what did not arrive</source>
        <translation>Ver lo que no llegó</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>Mirarlos</translation>
    </message>
    <message>
        <source>Your mailbox cannot be reached just now, and nothing is known of it yet.</source>
        <translation>Ahora mismo no se puede acceder a su buzón, y aún no se sabe nada de él.</translation>
    </message>
    <message>
        <source>Your mailbox could not be looked through.</source>
        <translation>No se ha podido revisar su buzón.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>%1 is the name of a mail account, %2 what is being done there (&quot;Reading notices in INBOX: 120 of 214&quot;)</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1, could not be checked just now. This is what was known on %2.</source>
        <extracomment>%1 is the name of a mail account, %2 a day and time</extracomment>
        <translation>%1, ahora no se ha podido comprobar. Últimos datos: %2.</translation>
    </message>
    <message>
        <source>%1, could not be checked just now. This is what was known before.</source>
        <extracomment>%1 is the name of a mail account</extracomment>
        <translation>%1, ahora no se ha podido comprobar. Estos son los últimos datos.</translation>
    </message>
</context>
<context>
    <name>undelivered::OverviewPresenter</name>
    <message>
        <source>This is about %1.</source>
        <extracomment>%1 is the name of a mail account, or a list of them: those that the sentence above speaks of</extracomment>
        <translation>Se trata de %1.</translation>
    </message>
</context>
<context>
    <name>undelivered::ProgressStrip</name>
    <message>
        <source>Running work</source>
        <translation>Tareas en marcha</translation>
    </message>
    <message>
        <source>All work (%1)</source>
        <extracomment>Button: opens the list of everything that is going on; %1 is how many there are</extracomment>
        <translation>Todas las tareas (%1)</translation>
    </message>
</context>
<context>
    <name>undelivered::RawNotice</name>
    <message>
        <source>Previous place</source>
        <translation>Resultado anterior</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Resultado siguiente</translation>
    </message>
    <message>
        <source>Search in the notice</source>
        <translation>Buscar en el aviso</translation>
    </message>
    <message>
        <source>The notice as it came</source>
        <translation>El aviso tal como llegó</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No encontrado</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Which of the places that were found is shown: %1 of %2</extracomment>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>undelivered::ReportDialog</name>
    <message>
        <source>&amp;Leave out names and mailbox names of other people</source>
        <translation>&amp;Omitir nombres y nombres de buzón de otras personas</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>El informe</translation>
    </message>
    <message>
        <source>Save as &amp;PDF…</source>
        <translation>Guardar como &amp;PDF…</translation>
    </message>
    <message>
        <source>Save as &amp;web page…</source>
        <translation>Guardar como página &amp;web…</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>Imp&amp;rimir…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>For whoever can help you: your provider, or the one on the other side. It holds what is known of this, and nothing else from your mailbox.</source>
        <translation>Para quien pueda ayudarle: su proveedor o el de la otra parte. Contiene lo que se sabe de esto y nada más de su buzón.</translation>
    </message>
</context>
<context>
    <name>undelivered::ReportPresenter</name>
    <message>
        <source>delivery notice</source>
        <extracomment>Proposed name of a file, without its ending</extracomment>
        <translation>aviso de correo</translation>
    </message>
    <message>
        <source>mailbox report</source>
        <extracomment>Proposed name of a file, without its ending</extracomment>
        <translation>informe del buzón</translation>
    </message>
</context>
<context>
    <name>undelivered::RouteView</name>
    <message>
        <source>The first stations are as the message itself tells them. A forger can invent those.</source>
        <translation>Las primeras etapas son las que indica el propio mensaje. Un suplantador puede inventarlas.</translation>
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
        <translation>Cifrada desde el principio (TLS)</translation>
    </message>
    <message>
        <source>Switched to encrypted (STARTTLS)</source>
        <translation>Cifrada tras conectar (STARTTLS)</translation>
    </message>
    <message>
        <source>if it is not the address</source>
        <translation>si no es la dirección</translation>
    </message>
    <message>
        <source>IMAP ser&amp;ver</source>
        <extracomment>Label of a field for the name of a mail server</extracomment>
        <translation>&amp;Servidor IMAP</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>&amp;Puerto</translation>
    </message>
    <message>
        <source>Se&amp;curity</source>
        <extracomment>Label of a choice: how the connection is encrypted</extracomment>
        <translation>Se&amp;guridad</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>Nombre de &amp;usuario</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Browser, at %1</source>
        <extracomment>A way to sign in; %1 is a provider&apos;s name, such as Google</extracomment>
        <translation>Navegador, en %1</translation>
    </message>
    <message>
        <source>Sign in b&amp;y</source>
        <extracomment>Label of a choice: password, or through the browser</extracomment>
        <translation>Iniciar sesión &amp;con</translation>
    </message>
</context>
<context>
    <name>undelivered::SettingsPage</name>
    <message>
        <source>&amp;Add an account…</source>
        <translation>Añadir &amp;una cuenta…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Quitar…</translation>
    </message>
    <message>
        <source>Look up &amp;domain records to tell forged mail more surely</source>
        <translation>Consultar los dominios &amp;para detectar mejor la suplantación</translation>
    </message>
    <message>
        <source>About &amp;Undelivered</source>
        <translation>Ace&amp;rca de Undelivered</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>What leaves this computer</source>
        <translation>Qué sale de este ordenador</translation>
    </message>
    <message>
        <source>Undelivered talks to your own mail server, and to nobody else unless you allow it below. It reads your mail there and, when you say so, moves notices to Trash. No pictures or links in messages are ever loaded, nothing about you is reported to anybody.</source>
        <translation>Undelivered habla con su propio servidor de correo y con nadie más, salvo que usted lo permita aquí abajo. Allí lee su correo y, cuando usted lo pide, mueve avisos a la papelera. Nunca carga imágenes ni enlaces de los mensajes, ni comunica nada sobre usted a nadie.</translation>
    </message>
    <message>
        <source>When this is on, the public records of the domains that stand in a notice are asked for, as your mail program does for every message it sends. Whoever runs your network can see which domains are asked for. Your mail itself is never sent.</source>
        <translation>Con esto se consultan los registros públicos de los dominios que figuran en un aviso, como hace su programa de correo con cada mensaje que envía. Quien gestione su red puede ver qué dominios se consultan. Sus mensajes en sí nunca se transmiten.</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>Aspecto e idioma</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>A size of text in percent</extracomment>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>I&amp;dioma</translation>
    </message>
    <message>
        <source>sample mailbox</source>
        <translation>buzón de ejemplo</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>One account: %1 its name, %2 the server or folder</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>Quitar la cuenta</translation>
    </message>
    <message>
        <source>Remove %1 from Undelivered?</source>
        <translation>¿Quitar %1 de Undelivered?</translation>
    </message>
    <message>
        <source>Undelivered forgets what it knows of this mailbox, its list of past clean-ups included. Your mail stays as it is.</source>
        <translation>Undelivered olvida lo que sabe de este buzón, incluida su lista de limpiezas pasadas. Su correo se queda como está.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Colores</translation>
    </message>
    <message>
        <source>&amp;Sign in again…</source>
        <translation>Iniciar &amp;sesión de nuevo…</translation>
    </message>
    <message>
        <source>Tell me when a message of mine did not arri&amp;ve</source>
        <translation>Avisarme cuando un mensaje mío no &amp;llegue</translation>
    </message>
    <message>
        <source>&amp;Keep checking when I close the window</source>
        <translation>Seguir c&amp;omprobando cuando cierre la ventana</translation>
    </message>
    <message>
        <source>Your desktop has no place for the icon by which the window would come back, so this cannot be switched on.</source>
        <translation>Su escritorio no tiene sitio para el icono con el que volvería la ventana, así que esto no se puede activar.</translation>
    </message>
    <message>
        <source>Check m&amp;y domain…</source>
        <translation>Comprobar &amp;mi dominio…</translation>
    </message>
    <message>
        <source>What a clean-up does</source>
        <translation>Qué hace una limpieza</translation>
    </message>
    <message>
        <source>A clean-up moves notices to the Trash folder of the mailbox, where your mail program finds them. Your provider empties Trash by its own rules, often after some weeks. Until then a clean-up can be undone, also on another day. Only what you delete for good cannot be brought back.</source>
        <translation>Una limpieza mueve avisos a la papelera del buzón, donde su programa de correo los encuentra. Su proveedor vacía la papelera según sus propias normas, a menudo tras unas semanas. Hasta entonces la limpieza se puede deshacer, también otro día. Solo lo que elimine para siempre no se puede recuperar.</translation>
    </message>
    <message>
        <source>Checks and notifications</source>
        <translation>Comprobaciones y notificaciones</translation>
    </message>
    <message>
        <source>Only when I ask</source>
        <extracomment>How often the mailboxes are looked at by themselves</extracomment>
        <translation>Solo cuando lo pida</translation>
    </message>
    <message numerus="yes">
        <source>Every %Ln minute(s)</source>
        <translation>
            <numerusform>Cada %Ln minuto</numerusform>
            <numerusform>Cada %Ln minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Look for &amp;new notices</source>
        <extracomment>Label of a choice: &quot;every 15 minutes&quot;</extracomment>
        <translation>Buscar avisos &amp;nuevos</translation>
    </message>
    <message>
        <source>One short message for each of your own that came back, and only one for a whole storm of forged mail.</source>
        <translation>Una notificación breve por cada mensaje suyo que vuelva, y solo una por toda una avalancha de suplantación.</translation>
    </message>
    <message>
        <source>When you add an account, the mail domain is asked where its server is. When this is on, a public directory is asked as well, and learns the domain, never your address.</source>
        <translation>Cuando añade una cuenta, se pregunta al dominio de correo dónde está su servidor. Con esto se pregunta también a un directorio público, que llega a saber el dominio, nunca su dirección.</translation>
    </message>
    <message>
        <source>Signing in through the browser</source>
        <translation>Inicio de sesión con el navegador</translation>
    </message>
    <message>
        <source>Some providers let a program in only if it is registered with them. Anyone can register it there, you too, free of charge. What you get is a client ID, which goes here.</source>
        <translation>Algunos proveedores solo dejan entrar a un programa si está registrado en ellos. Cualquiera puede registrarlo, también usted, gratis. Así se obtiene un ID de cliente, que va aquí.</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste alto</translation>
    </message>
    <message>
        <source>%L1 %</source>
        <translation>%L1 %</translation>
    </message>
    <message>
        <source>T&amp;ext size</source>
        <translation>Tamaño del te&amp;xto</translation>
    </message>
    <message>
        <source>Client ID at %1</source>
        <extracomment>%1 is the name of a provider, such as Google</extracomment>
        <translation>ID de cliente en %1</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>incorporado</translation>
    </message>
    <message>
        <source>none: not possible yet</source>
        <translation>ninguno: aún no es posible</translation>
    </message>
    <message>
        <source>Register</source>
        <extracomment>Button: opens the page where a program is registered</extracomment>
        <translation>Registrar</translation>
    </message>
    <message>
        <source>Register at %1</source>
        <extracomment>%1 is the name of a provider, such as Google</extracomment>
        <translation>Registrar en %1</translation>
    </message>
    <message>
        <source>Also ask &amp;Thunderbird&apos;s public directory</source>
        <translation>Preguntar también al directorio público de &amp;Thunderbird</translation>
    </message>
    <message>
        <source>F&amp;olders…</source>
        <translation>Ele&amp;gir carpetas…</translation>
    </message>
</context>
<context>
    <name>undelivered::SignInPresenter</name>
    <message>
        <source>The mail server of %1 could not be found. Its name stands in your provider&apos;s help pages, often as “IMAP server” or “incoming mail”.</source>
        <extracomment>%1 is a mail domain, such as example.org</extracomment>
        <translation>No se ha podido encontrar el servidor de correo de %1. Su nombre está en las páginas de ayuda de su proveedor, a menudo como «servidor IMAP» o «correo entrante».</translation>
    </message>
</context>
<context>
    <name>undelivered::SweepHistory</name>
    <message numerus="yes">
        <source>%n message(s) deleted for good</source>
        <translation>
            <numerusform>%Ln mensaje eliminado para siempre</numerusform>
            <numerusform>%Ln mensajes eliminados para siempre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) moved to %1</source>
        <extracomment>A clean-up of the past: %n how many messages, %1 the name of a mail folder</extracomment>
        <translation>
            <numerusform>%Ln mensaje movido a %1</numerusform>
            <numerusform>%Ln mensajes movidos a %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Still going on</source>
        <translation>Aún en marcha</translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation>Recuperado</translation>
    </message>
    <message>
        <source>Cut off; it is settled with the next check</source>
        <translation>Interrumpido; la próxima comprobación lo resuelve</translation>
    </message>
    <message>
        <source>Cannot be brought back</source>
        <translation>No se puede recuperar</translation>
    </message>
    <message>
        <source>Deleted for good later</source>
        <translation>Eliminado para siempre después</translation>
    </message>
    <message>
        <source>%1 of %2 lie in Trash</source>
        <extracomment>%1 of %2 messages that a clean-up moved</extracomment>
        <translation>%1 de %2 están en la papelera</translation>
    </message>
    <message>
        <source>In Trash</source>
        <translation>En la papelera</translation>
    </message>
    <message>
        <source>Earlier clean-ups</source>
        <translation>Limpiezas anteriores</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>One clean-up of the past: %1 day and time, %2 what was done (&quot;21 messages moved to Trash&quot;)</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Bring back: %1</source>
        <translation>Recuperar: %1</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>Eliminar para siempre…</translation>
    </message>
    <message>
        <source>Delete for good: %1</source>
        <translation>Eliminar para siempre: %1</translation>
    </message>
</context>
<context>
    <name>undelivered::SweepPreview</name>
    <message>
        <source>A code to sign in</source>
        <extracomment>What a message about the security of an account is about, in two or three words</extracomment>
        <translation>Un código de acceso</translation>
    </message>
    <message>
        <source>A password</source>
        <translation>Una contraseña</translation>
    </message>
    <message>
        <source>A sign-in</source>
        <translation>Un inicio de sesión</translation>
    </message>
    <message>
        <source>A payment</source>
        <translation>Un pago</translation>
    </message>
    <message>
        <source>An order</source>
        <translation>Un pedido</translation>
    </message>
    <message>
        <source>An account&apos;s safety</source>
        <translation>La seguridad de una cuenta</translation>
    </message>
    <message>
        <source>Move to &amp;Trash</source>
        <translation>Mover a la pape&amp;lera</translation>
    </message>
    <message>
        <source>Delete fo&amp;r good</source>
        <translation>Eliminar pa&amp;ra siempre</translation>
    </message>
    <message>
        <source>Leave everything as it is</source>
        <translation>Dejar todo como está</translation>
    </message>
    <message>
        <source>This mail server cannot delete single messages for good.</source>
        <translation>Este servidor de correo no puede eliminar para siempre mensajes sueltos.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>De qué trata</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Mail about security of the same days</source>
        <translation>Mensajes sobre seguridad de los mismos días</translation>
    </message>
    <message>
        <source>Please look at these first</source>
        <translation>Mire primero estos, por favor</translation>
    </message>
    <message>
        <source>What goes and what stays</source>
        <translation>Qué se va y qué se queda</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>Qué se va</translation>
    </message>
    <message>
        <source>What stays</source>
        <translation>Qué se queda</translation>
    </message>
    <message>
        <source>Forged (%1)</source>
        <extracomment>A box to tick: %1 how many forged notices there are</extracomment>
        <translation>Suplantado (%1)</translation>
    </message>
    <message>
        <source>Fake (%1)</source>
        <extracomment>A box to tick: %1 how many fake notices there are</extracomment>
        <translation>Falso (%1)</translation>
    </message>
    <message>
        <source>What stays, and why, stands below.</source>
        <translation>Abajo se ve qué se queda y por qué.</translation>
    </message>
    <message>
        <source>Together %1. They are deleted from the server and cannot be brought back. Everything else stays where it is.</source>
        <extracomment>%1 is an amount of data (&quot;3.4 MB&quot;)</extracomment>
        <translation>En total, %1. Se eliminan del servidor y no se pueden recuperar. Todo lo demás se queda donde está.</translation>
    </message>
    <message>
        <source>Together %1. They move to your mailbox&apos;s own Trash, and you can bring them back from here. Everything else stays where it is.</source>
        <extracomment>%1 is an amount of data (&quot;3.4 MB&quot;)</extracomment>
        <translation>En total, %1. Van a la papelera de su propio buzón, y puede recuperarlos desde aquí. Todo lo demás se queda donde está.</translation>
    </message>
    <message>
        <source>Together %1. They move to the folder %2, which is made for them, and you can bring them back from here. Everything else stays where it is.</source>
        <extracomment>%1 is an amount of data (&quot;3.4 MB&quot;), %2 the name of a mail folder</extracomment>
        <translation>En total, %1. Van a la carpeta %2, que se crea para ellos, y puede recuperarlos desde aquí. Todo lo demás se queda donde está.</translation>
    </message>
    <message>
        <source>Together %1. They move to the folder %2, and you can bring them back from here. Everything else stays where it is.</source>
        <extracomment>%1 is an amount of data (&quot;3.4 MB&quot;), %2 the name of a mail folder</extracomment>
        <translation>En total, %1. Van a la carpeta %2, y puede recuperarlos desde aquí. Todo lo demás se queda donde está.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them are neither forged nor fake. They go only because you chose them by hand.</source>
        <translation>
            <numerusform>%Ln de ellos no es suplantado ni falso. Solo se va porque usted lo eligió a mano.</numerusform>
            <numerusform>%Ln de ellos no son suplantados ni falsos. Solo se van porque usted los eligió a mano.</numerusform>
        </translation>
    </message>
    <message>
        <source>Will go (%1)</source>
        <extracomment>A tab: %1 how many messages go</extracomment>
        <translation>Se van (%1)</translation>
    </message>
    <message>
        <source>Will stay (%1)</source>
        <extracomment>A tab: %1 how many messages stay</extracomment>
        <translation>Se quedan (%1)</translation>
    </message>
    <message>
        <source>There is nothing to clean up.</source>
        <translation>No hay nada que limpiar.</translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s) would be deleted for good.</source>
        <translation>
            <numerusform>%Ln aviso se eliminaría para siempre.</numerusform>
            <numerusform>%Ln avisos se eliminarían para siempre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s) would go to Trash.</source>
        <translation>
            <numerusform>%Ln aviso iría a la papelera.</numerusform>
            <numerusform>%Ln avisos irían a la papelera.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete %n for good…</source>
        <extracomment>The button that does it; %n is a number</extracomment>
        <translation>
            <numerusform>Eliminar %Ln &amp;para siempre…</numerusform>
            <numerusform>Eliminar %Ln &amp;para siempre…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mo&amp;ve %n to Trash</source>
        <translation>
            <numerusform>&amp;Mover %Ln a la papelera</numerusform>
            <numerusform>&amp;Mover %Ln a la papelera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) of the same days seem to be about the security of an account. A flood of notices is sometimes meant to bury such a message. They stay in any case.</source>
        <translation>
            <numerusform>%Ln mensaje de los mismos días parece tratar de la seguridad de una cuenta. Una avalancha de avisos a veces pretende enterrar un mensaje así. Se queda en cualquier caso.</numerusform>
            <numerusform>%Ln mensajes de los mismos días parecen tratar de la seguridad de una cuenta. Una avalancha de avisos a veces pretende enterrar un mensaje así. Se quedan en cualquier caso.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Marcar todo</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>No marcar nada</translation>
    </message>
    <message>
        <source>Take the tick off whatever is to stay.</source>
        <translation>Quite la marca de todo lo que deba quedarse.</translation>
    </message>
    <message numerus="yes">
        <source>You have left %n notice(s) out; they stay where they are.</source>
        <translation>
            <numerusform>Ha dejado fuera %Ln aviso; se queda donde está.</numerusform>
            <numerusform>Ha dejado fuera %Ln avisos; se quedan donde están.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>undelivered::SweepTable</name>
    <message>
        <source>About your own mail</source>
        <translation>Sobre sus propios mensajes</translation>
    </message>
    <message>
        <source>Proof that your account was misused</source>
        <translation>Prueba de que alguien usó su cuenta sin permiso</translation>
    </message>
    <message>
        <source>Not clear who sent the message</source>
        <translation>No está claro quién envió el mensaje</translation>
    </message>
    <message>
        <source>Doubtful: probably of this kind, but not certain</source>
        <translation>Dudoso: probablemente de este tipo, pero sin certeza</translation>
    </message>
    <message>
        <source>Ordinary mail</source>
        <translation>Mensaje corriente</translation>
    </message>
    <message>
        <source>Of another kind</source>
        <translation>De otro tipo</translation>
    </message>
    <message>
        <source>No recipient named</source>
        <translation>No se nombra destinatario</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Destinatario</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Conclusión</translation>
    </message>
    <message>
        <source>Why it stays</source>
        <translation>Por qué se queda</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
</context>
<context>
    <name>undelivered::TourPanel</name>
    <message>
        <source>No more hints</source>
        <translation>No mostrar más consejos</translation>
    </message>
    <message>
        <source>Start with the large sentence</source>
        <translation>Empiece por la frase en letra grande</translation>
    </message>
    <message>
        <source>It says what is going on in your mailbox as a whole. Below it you see how we know, and what to do.</source>
        <translation>Dice qué pasa en su buzón en conjunto. Debajo está cómo lo sabemos y qué hacer.</translation>
    </message>
    <message>
        <source>The lists are at the side</source>
        <translation>Las listas están a un lado</translation>
    </message>
    <message>
        <source>“Needs you” holds your own messages that did not arrive. Choose a line, and it is explained beside it.</source>
        <translation>«Pendiente» reúne sus propios mensajes que no llegaron. Elija una línea y se explica al lado.</translation>
    </message>
    <message>
        <source>Nothing changes by itself</source>
        <translation>Nada cambia por sí solo</translation>
    </message>
    <message>
        <source>Undelivered only reads, until you press a button that says what it moves. F1 explains the page you are on.</source>
        <translation>Undelivered solo lee hasta que usted pulse un botón que diga qué mueve. F1 explica la página en la que está.</translation>
    </message>
    <message>
        <source>Got it</source>
        <extracomment>Button under a hint: it is understood and can go</extracomment>
        <translation>Entendido</translation>
    </message>
</context>
<context>
    <name>undelivered::WelcomePage</name>
    <message>
        <source>Sho&amp;w the password</source>
        <translation>&amp;Mostrar la contraseña</translation>
    </message>
    <message>
        <source>&amp;Remember the password</source>
        <translation>&amp;Recordar la contraseña</translation>
    </message>
    <message>
        <source>No keychain was found on this computer. The password is kept only until you close Undelivered.</source>
        <translation>En este ordenador no se ha encontrado ningún llavero de contraseñas. La contraseña solo se guarda hasta que cierre Undelivered.</translation>
    </message>
    <message>
        <source>Server settings</source>
        <translation>Ajustes del servidor</translation>
    </message>
    <message>
        <source>Sign &amp;in and look</source>
        <translation>I&amp;niciar sesión y revisar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>&amp;Try it with a sample mailbox</source>
        <translation>Probar con un buzón de &amp;ejemplo</translation>
    </message>
    <message>
        <source>&amp;Open a folder of saved mail…</source>
        <translation>Abrir una car&amp;peta de correo guardado…</translation>
    </message>
    <message>
        <source>name@example.org</source>
        <extracomment>An example of an e-mail address</extracomment>
        <translation>name@example.org</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Iniciando sesión</translation>
    </message>
    <message>
        <source>&amp;E-mail address</source>
        <translation>&amp;Dirección de correo</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Contraseña</translation>
    </message>
    <message>
        <source>Or look around first</source>
        <translation>O eche antes un vistazo</translation>
    </message>
    <message>
        <source>The sample mailbox shows everything with invented mail. Nothing leaves this computer.</source>
        <translation>El buzón de ejemplo lo muestra todo con mensajes inventados. Nada sale de este ordenador.</translation>
    </message>
    <message>
        <source>Saved mail (.eml files, mbox or Maildir) can be looked through as well.</source>
        <translation>También se puede revisar correo guardado (archivos .eml, mbox o Maildir).</translation>
    </message>
    <message>
        <source>What happens to your mail</source>
        <translation>Qué pasa con su correo</translation>
    </message>
    <message>
        <source>Undelivered reads your mailbox and talks to your own mail server only. It changes nothing until you press a button that says so.</source>
        <translation>Undelivered lee su buzón y solo habla con su propio servidor de correo. No cambia nada hasta que usted pulse un botón que lo diga.</translation>
    </message>
    <message>
        <source>Your mail came back? Let us see why.</source>
        <translation>¿Le devolvieron un correo? Veamos por qué.</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Añadir una cuenta</translation>
    </message>
    <message>
        <source>Sign in to the mailbox that gets the “undeliverable” messages. Undelivered finds them, tells what happened, and whether somebody misuses your address.</source>
        <translation>Inicie sesión en el buzón que recibe los mensajes «no entregado». Undelivered los encuentra y dice qué ha pasado y si alguien hace mal uso de su dirección.</translation>
    </message>
    <message>
        <source>Sign in to another mailbox.</source>
        <translation>Inicie sesión en otro buzón.</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Iniciando sesión…</translation>
    </message>
    <message>
        <source>E&amp;xplain a single notice…</source>
        <translation>E&amp;xplicar un solo aviso…</translation>
    </message>
    <message>
        <source>Only one message came back? Paste its text and read what it means.</source>
        <translation>¿Solo volvió un mensaje? Pegue su texto y lea qué significa.</translation>
    </message>
    <message>
        <source>Sign in through your &amp;browser</source>
        <translation>Iniciar sesión con el nave&amp;gador</translation>
    </message>
    <message>
        <source>Use the &amp;browser instead</source>
        <translation>Usar mejor el nave&amp;gador</translation>
    </message>
    <message>
        <source>Finding the server…</source>
        <translation>Buscando el servidor…</translation>
    </message>
    <message>
        <source>Stay signe&amp;d in</source>
        <translation>Mantener la se&amp;sión iniciada</translation>
    </message>
</context>
<context>
    <name>undelivered::WorkPresenter</name>
    <message numerus="yes">
        <source>%n notice(s) in this mailbox</source>
        <translation>
            <numerusform>%Ln aviso en este buzón</numerusform>
            <numerusform>%Ln avisos en este buzón</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. What was found so far is shown.</source>
        <translation>Detenido. Se muestra lo encontrado hasta ahora.</translation>
    </message>
    <message>
        <source>&amp;Sign in again…</source>
        <extracomment>Button beside an error</extracomment>
        <translation>Iniciar &amp;sesión de nuevo…</translation>
    </message>
    <message>
        <source>&amp;Look at the certificate…</source>
        <extracomment>Button beside an error about a server&apos;s certificate</extracomment>
        <translation>&amp;Mirar el certificado…</translation>
    </message>
    <message>
        <source>No connection to %1 just now. It is tried again by itself, and nothing is lost.</source>
        <extracomment>%1 is the name of a mail account, or a list of them</extracomment>
        <translation>Ahora no hay conexión con %1. Se vuelve a intentar solo, y no se pierde nada.</translation>
    </message>
    <message>
        <source>No connection to %1 just now. Nothing is lost; check again later.</source>
        <extracomment>%1 is the name of a mail account, or a list of them</extracomment>
        <translation>Ahora no hay conexión con %1. No se pierde nada; compruebe de nuevo más tarde.</translation>
    </message>
</context>
<context>
    <name>undelivered::WorkRow</name>
    <message>
        <source>less than a minute left</source>
        <translation>queda menos de un minuto</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>queda %Ln minuto aproximadamente</numerusform>
            <numerusform>quedan %Ln minutos aproximadamente</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Stopping at the next safe point</source>
        <translation>Se detendrá en el próximo punto seguro</translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <extracomment>Button: stop the work in the account %1</extracomment>
        <translation>Cancelar: %1</translation>
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
