<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>AdviceText</name>
    <message>
        <source>Compare the address letter by letter with one you know to be right, such as a message from that person.</source>
        <extracomment>Advice about one message that did not arrive. Each pair below: a full sentence, then a short label for a button.</extracomment>
        <translation>Compare o endereço letra por letra com um que você sabe que está certo, como o de uma mensagem dessa pessoa.</translation>
    </message>
    <message>
        <source>Check the spelling</source>
        <translation>Confira como está escrito</translation>
    </message>
    <message>
        <source>Call the person, or reach them another way, and ask for an address that works.</source>
        <translation>Ligue para a pessoa, ou fale com ela de outro jeito, e peça um endereço que funcione.</translation>
    </message>
    <message>
        <source>Reach them another way</source>
        <translation>Fale com ela de outro jeito</translation>
    </message>
    <message>
        <source>Tell the person what happened: only they, or whoever runs their mail, can change it.</source>
        <translation>Conte à pessoa o que aconteceu: só ela, ou quem cuida do e-mail dela, pode mudar isso.</translation>
    </message>
    <message>
        <source>Tell the recipient</source>
        <translation>Avise o destinatário</translation>
    </message>
    <message>
        <source>Ask the person to have your address allowed by whoever looks after their mail.</source>
        <translation>Peça à pessoa que o seu endereço seja liberado por quem cuida do e-mail dela.</translation>
    </message>
    <message>
        <source>Ask them to accept your mail</source>
        <translation>Peça liberação</translation>
    </message>
    <message>
        <source>Wait. The mail system tries again by itself; sending a second copy does not make it faster.</source>
        <translation>Espere. O sistema de e-mail tenta de novo sozinho; mandar outra cópia não acelera nada.</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Espere</translation>
    </message>
    <message>
        <source>Send the message again later, for example tomorrow.</source>
        <translation>Envie a mensagem de novo mais tarde, por exemplo amanhã.</translation>
    </message>
    <message>
        <source>Send again later</source>
        <translation>Enviar de novo depois</translation>
    </message>
    <message>
        <source>Make the message smaller: fewer or smaller attachments, or a link to the file instead.</source>
        <translation>Diminua a mensagem: menos anexos, ou menores, ou um link para o arquivo no lugar deles.</translation>
    </message>
    <message>
        <source>Make it smaller</source>
        <translation>Diminua a mensagem</translation>
    </message>
    <message>
        <source>Send it again in plainer words, with fewer links and without that kind of attachment.</source>
        <translation>Envie de novo com palavras mais simples, com menos links e sem esse tipo de anexo.</translation>
    </message>
    <message>
        <source>Change the content</source>
        <translation>Mude o conteúdo</translation>
    </message>
    <message>
        <source>Let an up-to-date virus scanner check the attachment and your computer before you send anything else.</source>
        <translation>Antes de enviar qualquer outra coisa, passe um antivírus atualizado no anexo e no seu computador.</translation>
    </message>
    <message>
        <source>Scan for viruses</source>
        <translation>Procure vírus</translation>
    </message>
    <message>
        <source>Send to fewer people at once, with some time in between.</source>
        <translation>Envie para menos pessoas por vez, com algum tempo entre os envios.</translation>
    </message>
    <message>
        <source>Send to fewer at once</source>
        <translation>Envie para menos por vez</translation>
    </message>
    <message>
        <source>Ask whoever runs the domain of your address to check its SPF, DKIM and DMARC records.</source>
        <extracomment>SPF, DKIM and DMARC are names of techniques and stay as they are.</extracomment>
        <translation>Peça a quem administra o domínio do seu endereço que confira os registros SPF, DKIM e DMARC dele.</translation>
    </message>
    <message>
        <source>Have your domain checked</source>
        <translation>Mande conferir seu domínio</translation>
    </message>
    <message>
        <source>Check the settings for outgoing mail in your mail program: server, sign-in and sender address.</source>
        <translation>Confira no seu programa de e-mail as configurações de envio: servidor, login e endereço do remetente.</translation>
    </message>
    <message>
        <source>Check outgoing settings</source>
        <translation>Confira o envio</translation>
    </message>
    <message>
        <source>Show this notice to your own mail provider: they can see more and can take it up with the other side.</source>
        <translation>Mostre este aviso ao seu próprio provedor de e-mail: ele enxerga mais e pode tratar disso com o provedor do destinatário.</translation>
    </message>
    <message>
        <source>Ask your provider</source>
        <translation>Pergunte ao seu provedor</translation>
    </message>
    <message>
        <source>If you did not send that much mail yourself, scan your devices and then change the password of your mail account.</source>
        <translation>Se não foi você que enviou tantas mensagens, passe o antivírus nos seus aparelhos e depois troque a senha da sua conta de e-mail.</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>Troque a senha</translation>
    </message>
    <message>
        <source>Take the address off your lists and out of your address book.</source>
        <translation>Tire o endereço das suas listas de envio e da sua agenda.</translation>
    </message>
    <message>
        <source>Remove the address</source>
        <translation>Remova o endereço</translation>
    </message>
    <message>
        <source>Use the new address that the notice names, and correct your address book.</source>
        <translation>Use o novo endereço que o aviso indica e corrija a sua agenda.</translation>
    </message>
    <message>
        <source>Use the new address</source>
        <translation>Use o novo endereço</translation>
    </message>
    <message>
        <source>There is nothing you need to do.</source>
        <translation>Você não precisa fazer nada.</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Nada a fazer</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Você</translation>
    </message>
    <message>
        <source>Only the recipient can change this.</source>
        <translation>Só o destinatário pode mudar isto.</translation>
    </message>
    <message>
        <source>The recipient</source>
        <translation>O destinatário</translation>
    </message>
    <message>
        <source>Whoever runs the recipient&apos;s mail has to change something.</source>
        <translation>Quem administra o e-mail do destinatário precisa mudar alguma coisa.</translation>
    </message>
    <message>
        <source>Their provider</source>
        <translation>O provedor dele</translation>
    </message>
    <message>
        <source>Your own mail provider has to change something.</source>
        <translation>O seu próprio provedor de e-mail precisa mudar alguma coisa.</translation>
    </message>
    <message>
        <source>Your provider</source>
        <translation>O seu provedor</translation>
    </message>
    <message>
        <source>Nobody needs to do anything at the moment.</source>
        <translation>No momento ninguém precisa fazer nada.</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Ninguém</translation>
    </message>
    <message>
        <source>Check the spelling of the address. Did you mean %1?</source>
        <extracomment>%1 is an e-mail address that is probably what was meant.</extracomment>
        <translation>Confira como o endereço está escrito. Você quis dizer %1?</translation>
    </message>
    <message>
        <source>Take %1 off your lists and out of your address book.</source>
        <extracomment>%1 is an e-mail address.</extracomment>
        <translation>Tire %1 das suas listas de envio e da sua agenda.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <extracomment>%1 is an e-mail address that is probably what was meant.</extracomment>
        <translation>Você quis dizer %1?</translation>
    </message>
    <message>
        <source>The next step is yours.</source>
        <extracomment>Whose move it is: a full sentence, then one or two words for a table.</extracomment>
        <translation>O próximo passo é seu.</translation>
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
        <translation>Listas de bloqueio</translation>
    </message>
    <message>
        <source>The message was accepted.</source>
        <translation>A mensagem foi aceita.</translation>
    </message>
    <message>
        <source>A temporary problem: the same message may pass later.</source>
        <translation>Um problema temporário: a mesma mensagem pode passar mais tarde.</translation>
    </message>
    <message>
        <source>A permanent refusal: sending the same message again does not help.</source>
        <translation>Uma recusa definitiva: enviar a mesma mensagem de novo não adianta.</translation>
    </message>
    <message>
        <source>A mark that this mail system uses for itself.</source>
        <translation>Uma marca que este sistema de e-mail usa só para si.</translation>
    </message>
    <message>
        <source>%1 For now: it may work later.</source>
        <extracomment>%1 is a full sentence about what happened.</extracomment>
        <translation>%1 Por enquanto: mais tarde pode dar certo.</translation>
    </message>
    <message>
        <source>%1 For good: trying again does not help.</source>
        <extracomment>%1 is a full sentence about what happened.</extracomment>
        <translation>%1 Definitivo: tentar de novo não adianta.</translation>
    </message>
    <message>
        <source>This answer was written by one of Google&apos;s mail servers.</source>
        <extracomment>What a code of one mail provider means. Names of providers stay as they are.</extracomment>
        <translation>Esta resposta foi escrita por um dos servidores de e-mail do Google.</translation>
    </message>
    <message>
        <source>At Google, a rule made by the administrator of the recipient&apos;s organisation caused this answer.</source>
        <translation>No Google, uma regra do administrador da organização do destinatário causou esta resposta.</translation>
    </message>
    <message>
        <source>Gmail says that this person is getting too much mail just now, or that a relay&apos;s limit for the moment is used up.</source>
        <translation>O Gmail diz que esta pessoa está recebendo e-mails demais agora, ou que o limite de um serviço de repasse se esgotou por ora.</translation>
    </message>
    <message>
        <source>Gmail says that the recipient has no storage left. The message can be delivered once they make room.</source>
        <translation>O Gmail diz que o destinatário não tem mais espaço. A mensagem pode ser entregue quando ele abrir espaço.</translation>
    </message>
    <message>
        <source>Gmail says that the recipient has no storage left and has not used the account for long. Mail is no longer kept for them.</source>
        <translation>O Gmail diz que o destinatário não tem mais espaço e há muito não usa a conta. Não se guardam mais e-mails para ele.</translation>
    </message>
    <message>
        <source>Gmail says that it has no account of this name. Look for slips and for blanks in the address.</source>
        <translation>O Gmail diz que não tem conta com este nome. Procure erros de digitação e espaços no endereço.</translation>
    </message>
    <message>
        <source>Gmail says that it cannot find the part of the address after the @.</source>
        <translation>O Gmail diz que não encontra a parte do endereço depois do @.</translation>
    </message>
    <message>
        <source>Gmail says that the recipient&apos;s address is not written as an address must be.</source>
        <translation>O Gmail diz que o endereço do destinatário não está escrito como um endereço deve ser.</translation>
    </message>
    <message>
        <source>Gmail says that the sender&apos;s address is not written as an address must be.</source>
        <translation>O Gmail diz que o endereço do remetente não está escrito como um endereço deve ser.</translation>
    </message>
    <message>
        <source>Gmail says that this account is switched off or has not been used for long.</source>
        <translation>O Gmail diz que esta conta está desativada ou há muito não é usada.</translation>
    </message>
    <message>
        <source>Gmail says that this person is getting more mail than it accepts at a time.</source>
        <translation>O Gmail diz que esta pessoa está recebendo mais e-mails do que ele aceita por vez.</translation>
    </message>
    <message>
        <source>Gmail says that the message, its attachments or its header lines are too big.</source>
        <translation>O Gmail diz que a mensagem, os anexos ou as linhas de cabeçalho são grandes demais.</translation>
    </message>
    <message>
        <source>Gmail says that the message is bigger than it accepts.</source>
        <translation>O Gmail diz que a mensagem é maior do que ele aceita.</translation>
    </message>
    <message>
        <source>Gmail says that this account&apos;s daily limit for sending is reached; it is free again within 24 hours. If you did not send that much, somebody else may be using the account.</source>
        <translation>O Gmail diz que o limite diário de envio desta conta foi atingido; ele se libera em até 24 horas. Se você não enviou tanto, talvez outra pessoa esteja usando a conta.</translation>
    </message>
    <message>
        <source>Google says that this user has reached the daily limit of the organisation&apos;s relay service.</source>
        <translation>O Google diz que este usuário atingiu o limite diário do serviço de repasse da organização.</translation>
    </message>
    <message>
        <source>Google says that the organisation has reached the daily limit of its relay service.</source>
        <translation>O Google diz que a organização atingiu o limite diário do seu serviço de repasse.</translation>
    </message>
    <message>
        <source>Gmail says that one message had more recipients than this sender may use.</source>
        <translation>O Gmail diz que uma mensagem tinha mais destinatários do que este remetente pode usar.</translation>
    </message>
    <message>
        <source>Gmail says that the message had too many recipients in one go. Send it to fewer at a time.</source>
        <translation>O Gmail diz que a mensagem tinha destinatários demais de uma vez. Envie para menos pessoas por vez.</translation>
    </message>
    <message>
        <source>Gmail says that the message has been passed on more than 50 times: it was going round in a circle.</source>
        <translation>O Gmail diz que a mensagem foi repassada mais de 50 vezes: estava andando em círculos.</translation>
    </message>
    <message>
        <source>Gmail says that the message is not built as mail must be.</source>
        <translation>O Gmail diz que a mensagem não está montada como um e-mail deve ser.</translation>
    </message>
    <message>
        <source>Google says that it has suspended this sending account because it was misused.</source>
        <translation>O Google diz que suspendeu esta conta de envio por uso indevido.</translation>
    </message>
    <message>
        <source>Google says that this account may not send: it is switched off, or not registered with the organisation.</source>
        <translation>O Google diz que esta conta não pode enviar: está desativada ou não está registrada na organização.</translation>
    </message>
    <message>
        <source>Google says that the organisation&apos;s relay service is not set up for this sender.</source>
        <translation>O Google diz que o serviço de repasse da organização não está configurado para este remetente.</translation>
    </message>
    <message>
        <source>Gmail says that the message holds a kind of attachment that it never accepts, because such files are often dangerous.</source>
        <translation>O Gmail diz que a mensagem tem um tipo de anexo que ele nunca aceita, porque esses arquivos costumam ser perigosos.</translation>
    </message>
    <message>
        <source>Gmail says that the message looks like unwanted mail.</source>
        <translation>O Gmail diz que a mensagem parece um e-mail indesejado.</translation>
    </message>
    <message>
        <source>Gmail says that the server or the domain from which the message came has a bad reputation.</source>
        <translation>O Gmail diz que o servidor ou o domínio de onde a mensagem veio tem má reputação.</translation>
    </message>
    <message>
        <source>Gmail says that the message came straight from a home connection. Ordinary mail comes through a provider&apos;s mail server; infected computers send like this.</source>
        <translation>O Gmail diz que a mensagem veio direto de uma conexão doméstica. E-mails honestos passam pelo servidor de e-mail de um provedor; computadores infectados enviam assim.</translation>
    </message>
    <message>
        <source>Gmail says that much unwanted mail has come from the sending server or domain lately, and that it takes less or nothing from there.</source>
        <translation>O Gmail diz que ultimamente vieram muitos e-mails indesejados do servidor ou domínio remetente, e que aceita menos ou nada de lá.</translation>
    </message>
    <message>
        <source>Google says that a rule made by an administrator does not allow mail between these two addresses.</source>
        <translation>O Google diz que uma regra de um administrador não permite e-mails entre estes dois endereços.</translation>
    </message>
    <message>
        <source>Gmail says that the header lines of the message are not as the rules for mail ask.</source>
        <translation>O Gmail diz que as linhas de cabeçalho da mensagem não são como as regras do e-mail pedem.</translation>
    </message>
    <message>
        <source>Gmail has put the message off because the sending server, its domain or the content looked suspicious.</source>
        <translation>O Gmail adiou a mensagem porque o servidor remetente, o domínio dele ou o conteúdo pareceu suspeito.</translation>
    </message>
    <message>
        <source>Gmail says that the sending server has no proper name of its own (no reverse entry).</source>
        <translation>O Gmail diz que o servidor remetente não tem um nome válido (nenhum registro reverso).</translation>
    </message>
    <message>
        <source>Gmail says that the list of servers allowed to send for the domain (SPF) looks suspicious.</source>
        <translation>O Gmail diz que a lista de servidores autorizados a enviar pelo domínio (SPF) parece suspeita.</translation>
    </message>
    <message>
        <source>Gmail says that nothing proves who sent the message. For mail that you never wrote, this is a sign that the sender was forged.</source>
        <translation>O Gmail diz que nada prova quem enviou a mensagem. Para um e-mail que você nunca escreveu, é sinal de que o remetente foi forjado.</translation>
    </message>
    <message>
        <source>Gmail says that the sender&apos;s domain must name the servers that may send for it (SPF).</source>
        <translation>O Gmail diz que o domínio do remetente precisa indicar os servidores que podem enviar por ele (SPF).</translation>
    </message>
    <message>
        <source>Gmail says that it takes mail from this sender over an encrypted connection only.</source>
        <translation>O Gmail diz que só aceita e-mails deste remetente por conexão criptografada.</translation>
    </message>
    <message>
        <source>Gmail says that the message must bear a signature of the sender&apos;s domain (DKIM).</source>
        <translation>O Gmail diz que a mensagem precisa trazer uma assinatura do domínio do remetente (DKIM).</translation>
    </message>
    <message>
        <source>Gmail says that the address shown as the sender is not the one that was proven.</source>
        <translation>O Gmail diz que o endereço mostrado como remetente não é o que foi verificado.</translation>
    </message>
    <message>
        <source>Gmail says that the sender&apos;s domain must publish how to treat unproven mail (DMARC).</source>
        <translation>O Gmail diz que o domínio do remetente precisa publicar como tratar e-mails de remetente não verificado (DMARC).</translation>
    </message>
    <message>
        <source>Gmail says that it did not accept the user name and password.</source>
        <translation>O Gmail diz que não aceitou o nome de usuário e a senha.</translation>
    </message>
    <message>
        <source>Gmail says that an app password, or a sign-in with the web browser, is needed.</source>
        <translation>O Gmail diz que é preciso uma senha de app, ou entrar pelo navegador.</translation>
    </message>
    <message>
        <source>Google has locked the sign-in until the owner signs in with a web browser. Do so, and look there whether somebody else has used the account.</source>
        <translation>O Google bloqueou o login até que o dono entre pelo navegador. Faça isso e veja lá se outra pessoa usou a conta.</translation>
    </message>
    <message>
        <source>Gmail says that too many sign-ins were tried; later it works again.</source>
        <translation>O Gmail diz que houve tentativas demais de entrar; mais tarde volta a funcionar.</translation>
    </message>
    <message>
        <source>Microsoft&apos;s server is not ready to take mail for this recipient at the moment.</source>
        <translation>O servidor da Microsoft não está pronto para receber e-mails para este destinatário no momento.</translation>
    </message>
    <message>
        <source>Microsoft says that the connection to the other mail system broke or was never answered.</source>
        <translation>A Microsoft diz que a conexão com o outro sistema de e-mail caiu ou nunca foi atendida.</translation>
    </message>
    <message>
        <source>Microsoft says that the other mail system refused the connection.</source>
        <translation>A Microsoft diz que o outro sistema de e-mail recusou a conexão.</translation>
    </message>
    <message>
        <source>Microsoft says that it gave up after many attempts.</source>
        <translation>A Microsoft diz que desistiu depois de muitas tentativas.</translation>
    </message>
    <message>
        <source>Microsoft says that the message had more than 200 recipients in one domain.</source>
        <translation>A Microsoft diz que a mensagem tinha mais de 200 destinatários em um só domínio.</translation>
    </message>
    <message>
        <source>Microsoft says that mail over this kind of connection must be proven with SPF or DKIM.</source>
        <translation>A Microsoft diz que e-mails por este tipo de conexão precisam comprovar o remetente com SPF ou DKIM.</translation>
    </message>
    <message>
        <source>Microsoft has noticed unusual activity and takes less mail from the sending server for now.</source>
        <translation>A Microsoft notou atividade incomum e por enquanto aceita menos e-mails do servidor remetente.</translation>
    </message>
    <message>
        <source>Microsoft distrusts the sending server&apos;s address and takes less mail from it for now.</source>
        <translation>A Microsoft desconfia do endereço do servidor remetente e por enquanto aceita menos e-mails dele.</translation>
    </message>
    <message>
        <source>Microsoft takes less mail from the sending server for now, because of the server&apos;s bad reputation.</source>
        <translation>A Microsoft por enquanto aceita menos e-mails do servidor remetente, por causa da má reputação dele.</translation>
    </message>
    <message>
        <source>Microsoft passes on that the other mail system reported an error.</source>
        <translation>A Microsoft informa que o outro sistema de e-mail relatou um erro.</translation>
    </message>
    <message>
        <source>Microsoft says that the sender was refused or the recipient could not be found.</source>
        <translation>A Microsoft diz que o remetente foi recusado ou que o destinatário não foi encontrado.</translation>
    </message>
    <message>
        <source>Microsoft says that there is no such mailbox. If your mail program completed the address by itself, delete that entry and type it anew.</source>
        <translation>A Microsoft diz que essa caixa de correio não existe. Se o seu programa de e-mail completou o endereço sozinho, apague essa sugestão e digite-o de novo.</translation>
    </message>
    <message>
        <source>Microsoft says that the recipient&apos;s address is not written as an address must be.</source>
        <translation>A Microsoft diz que o endereço do destinatário não está escrito como um endereço deve ser.</translation>
    </message>
    <message>
        <source>Microsoft says that the address is in a domain that exists for examples only.</source>
        <translation>A Microsoft diz que o endereço fica em um domínio que só existe para exemplos.</translation>
    </message>
    <message>
        <source>Microsoft says that the part after the @ lacks its ending, such as .com.</source>
        <translation>A Microsoft diz que à parte depois do @ falta a terminação, como .com.</translation>
    </message>
    <message>
        <source>Microsoft says that the sender&apos;s address is wrong.</source>
        <translation>A Microsoft diz que o endereço do remetente está errado.</translation>
    </message>
    <message>
        <source>Microsoft says that this account may not send any more because too much unwanted mail came from it, usually after somebody else got hold of the password. The organisation&apos;s administrator must lift it.</source>
        <translation>A Microsoft diz que esta conta não pode mais enviar porque saíram dela muitos e-mails indesejados, em geral depois que alguém descobriu a senha. O administrador da organização precisa liberá-la.</translation>
    </message>
    <message>
        <source>Microsoft says that nobody in that organisation has this address.</source>
        <translation>A Microsoft diz que ninguém nessa organização tem este endereço.</translation>
    </message>
    <message>
        <source>Microsoft says that the address fits more than one mailbox.</source>
        <translation>A Microsoft diz que o endereço serve para mais de uma caixa de correio.</translation>
    </message>
    <message>
        <source>Microsoft says that this account has written to as many people as it may in one day.</source>
        <translation>A Microsoft diz que esta conta escreveu para tantas pessoas quantas pode em um dia.</translation>
    </message>
    <message>
        <source>Microsoft says that this account has sent more than it may. If you did not send that much, somebody else may be using it.</source>
        <translation>A Microsoft diz que esta conta enviou mais do que pode. Se você não enviou tanto, talvez outra pessoa esteja usando a conta.</translation>
    </message>
    <message>
        <source>Microsoft says that the recipient&apos;s mailbox is full.</source>
        <translation>A Microsoft diz que a caixa de correio do destinatário está cheia.</translation>
    </message>
    <message>
        <source>Microsoft says that this account sent to an enormous number of people. Most likely somebody else has the password.</source>
        <translation>A Microsoft diz que esta conta enviou para um número enorme de pessoas. O mais provável é que outra pessoa tenha a senha.</translation>
    </message>
    <message>
        <source>Microsoft says that the message is bigger than this recipient may get.</source>
        <translation>A Microsoft diz que a mensagem é maior do que este destinatário pode receber.</translation>
    </message>
    <message>
        <source>Microsoft says that this recipient has got as much mail as it accepts in an hour.</source>
        <translation>A Microsoft diz que este destinatário já recebeu tantos e-mails quantos aceita em uma hora.</translation>
    </message>
    <message>
        <source>Microsoft says that the archive for copies of mail is switched off.</source>
        <translation>A Microsoft diz que o arquivo de cópias de e-mails está desativado.</translation>
    </message>
    <message>
        <source>Microsoft says that the message is too big.</source>
        <translation>A Microsoft diz que a mensagem é grande demais.</translation>
    </message>
    <message>
        <source>Microsoft says that the recipient&apos;s mail system is set up so that mail runs in a circle.</source>
        <translation>A Microsoft diz que o sistema de e-mail do destinatário está configurado de um jeito que faz os e-mails andarem em círculos.</translation>
    </message>
    <message>
        <source>Microsoft says that it is not responsible for this domain: the domain points to the wrong mail system.</source>
        <translation>A Microsoft diz que não cuida deste domínio: o domínio aponta para o sistema de e-mail errado.</translation>
    </message>
    <message>
        <source>Microsoft words it as &quot;access denied&quot;, but it means that nobody in that organisation has this address.</source>
        <translation>A Microsoft escreve “access denied” (acesso negado), mas isso quer dizer que ninguém nessa organização tem este endereço.</translation>
    </message>
    <message>
        <source>Microsoft says that it finds no mail system for this domain.</source>
        <translation>A Microsoft diz que não encontra um sistema de e-mail para este domínio.</translation>
    </message>
    <message>
        <source>Microsoft says that the message was going round in a circle.</source>
        <translation>A Microsoft diz que a mensagem estava andando em círculos.</translation>
    </message>
    <message>
        <source>Microsoft says that its own programs passed the message on too often.</source>
        <translation>A Microsoft diz que os próprios programas dela repassaram a mensagem vezes demais.</translation>
    </message>
    <message>
        <source>Microsoft says that the part of the address after the @ does not exist.</source>
        <translation>A Microsoft diz que a parte do endereço depois do @ não existe.</translation>
    </message>
    <message>
        <source>Microsoft says that the message had too many recipients.</source>
        <translation>A Microsoft diz que a mensagem tinha destinatários demais.</translation>
    </message>
    <message>
        <source>Microsoft says that the program that sent the message ends its lines wrongly.</source>
        <translation>A Microsoft diz que o programa que enviou a mensagem termina as linhas do jeito errado.</translation>
    </message>
    <message>
        <source>Microsoft says that this sender may not write to this recipient or group, or that a rule turned the message away.</source>
        <translation>A Microsoft diz que este remetente não pode escrever para este destinatário ou grupo, ou que uma regra barrou a mensagem.</translation>
    </message>
    <message>
        <source>Microsoft says that this server does not pass mail on for the sender. The sender may also have been forged.</source>
        <translation>A Microsoft diz que este servidor não repassa e-mails para o remetente. O remetente também pode ter sido forjado.</translation>
    </message>
    <message>
        <source>Microsoft says that the sender was not signed in.</source>
        <translation>A Microsoft diz que o remetente não tinha entrado na conta.</translation>
    </message>
    <message>
        <source>Outlook.com says that part of the network from which the message came is on its block list.</source>
        <translation>O Outlook.com diz que parte da rede de onde a mensagem veio está na lista de bloqueio dele.</translation>
    </message>
    <message>
        <source>Microsoft says that the two mail systems could not sign in to each other.</source>
        <translation>A Microsoft diz que os dois sistemas de e-mail não conseguiram se identificar um para o outro.</translation>
    </message>
    <message>
        <source>Microsoft says that this recipient takes mail from inside the organisation only.</source>
        <translation>A Microsoft diz que este destinatário só aceita e-mails de dentro da organização.</translation>
    </message>
    <message>
        <source>Microsoft says that this shared folder takes mail from inside the organisation only.</source>
        <translation>A Microsoft diz que esta pasta compartilhada só aceita e-mails de dentro da organização.</translation>
    </message>
    <message>
        <source>Microsoft says that only certain senders may write to this group, and this one is not among them.</source>
        <translation>A Microsoft diz que só certos remetentes podem escrever para este grupo, e este não está entre eles.</translation>
    </message>
    <message>
        <source>Microsoft says that this group takes mail from inside the organisation only.</source>
        <translation>A Microsoft diz que este grupo só aceita e-mails de dentro da organização.</translation>
    </message>
    <message>
        <source>Microsoft says that this mailbox takes mail from inside the organisation only.</source>
        <translation>A Microsoft diz que esta caixa de correio só aceita e-mails de dentro da organização.</translation>
    </message>
    <message>
        <source>Microsoft says that this address takes mail from inside the organisation only.</source>
        <translation>A Microsoft diz que este endereço só aceita e-mails de dentro da organização.</translation>
    </message>
    <message>
        <source>Microsoft says that the message came from a server that the sender&apos;s domain does not list. The sender may have been forged.</source>
        <translation>A Microsoft diz que a mensagem veio de um servidor que o domínio do remetente não indica. O remetente pode ter sido forjado.</translation>
    </message>
    <message>
        <source>Microsoft says that the sending server has no proper name of its own.</source>
        <translation>A Microsoft diz que o servidor remetente não tem um nome válido.</translation>
    </message>
    <message>
        <source>Microsoft says that a device or program, such as a scanner, sends without signing in.</source>
        <translation>A Microsoft diz que um aparelho ou programa, como um scanner, envia sem entrar na conta.</translation>
    </message>
    <message>
        <source>Microsoft says that the connection between two mail systems of the organisation is set up wrongly.</source>
        <translation>A Microsoft diz que a conexão entre dois sistemas de e-mail da organização está mal configurada.</translation>
    </message>
    <message>
        <source>Microsoft says that the organisation takes this domain&apos;s mail from certain servers only.</source>
        <translation>A Microsoft diz que a organização só aceita e-mails deste domínio vindos de certos servidores.</translation>
    </message>
    <message>
        <source>Microsoft says that the certificate of the receiving server is missing, expired or does not fit.</source>
        <translation>A Microsoft diz que o certificado do servidor de destino não existe, venceu ou não confere.</translation>
    </message>
    <message>
        <source>Microsoft has banned this sender because unwanted mail came from it.</source>
        <translation>A Microsoft bloqueou este remetente porque vieram e-mails indesejados dele.</translation>
    </message>
    <message>
        <source>Microsoft has banned this sender.</source>
        <translation>A Microsoft bloqueou este remetente.</translation>
    </message>
    <message>
        <source>Microsoft says that the recipient&apos;s address is not valid.</source>
        <translation>A Microsoft diz que o endereço do destinatário não é válido.</translation>
    </message>
    <message>
        <source>Microsoft says that mail to this recipient is banned.</source>
        <translation>A Microsoft diz que e-mails para este destinatário estão bloqueados.</translation>
    </message>
    <message>
        <source>Microsoft says that the sending computer introduced itself with a false name, as infected computers do.</source>
        <translation>A Microsoft diz que o computador remetente se apresentou com um nome falso, como fazem computadores infectados.</translation>
    </message>
    <message>
        <source>Microsoft says that the recipient&apos;s organisation has blocked the sending server.</source>
        <translation>A Microsoft diz que a organização do destinatário bloqueou o servidor remetente.</translation>
    </message>
    <message>
        <source>Microsoft says that more mail came from that network than it accepts.</source>
        <translation>A Microsoft diz que vieram dessa rede mais e-mails do que ela aceita.</translation>
    </message>
    <message>
        <source>Microsoft says that the sender could not be proven, and that the sender&apos;s domain asks to refuse such mail. The sender may have been forged.</source>
        <translation>A Microsoft diz que o remetente não pôde ser verificado, e que o domínio dele pede para recusar esses e-mails. O remetente pode ter sido forjado.</translation>
    </message>
    <message>
        <source>Microsoft says that the recipient takes no mail over this kind of connection.</source>
        <translation>A Microsoft diz que o destinatário não aceita e-mails por este tipo de conexão.</translation>
    </message>
    <message>
        <source>Microsoft has banned the sending server or account.</source>
        <translation>A Microsoft bloqueou o servidor ou a conta de envio.</translation>
    </message>
    <message>
        <source>Microsoft says that the message names no proper sender.</source>
        <translation>A Microsoft diz que a mensagem não indica um remetente correto.</translation>
    </message>
    <message>
        <source>Microsoft says that the recipient&apos;s organisation has put this sender on its own block list.</source>
        <translation>A Microsoft diz que a organização do destinatário pôs este remetente na própria lista de bloqueio.</translation>
    </message>
    <message>
        <source>Microsoft says that whoever sends many messages must prove them with SPF, DKIM and DMARC.</source>
        <translation>A Microsoft diz que quem envia muitas mensagens precisa comprovar o remetente com SPF, DKIM e DMARC.</translation>
    </message>
    <message>
        <source>Microsoft has banned the sending server. Its operator can ask for it to be lifted.</source>
        <translation>A Microsoft bloqueou o servidor remetente. Quem o administra pode pedir a liberação.</translation>
    </message>
    <message>
        <source>Microsoft has stopped the whole organisation from sending, because most of its mail looked suspicious. Only an administrator can have it lifted.</source>
        <translation>A Microsoft bloqueou o envio da organização inteira, porque a maior parte dos e-mails dela parecia suspeita. Só um administrador pode pedir a liberação.</translation>
    </message>
    <message>
        <source>Microsoft says that the organisation has sent too much unwanted or bulk mail. Only an administrator can have it lifted.</source>
        <translation>A Microsoft diz que a organização enviou e-mails indesejados ou em massa demais. Só um administrador pode pedir a liberação.</translation>
    </message>
    <message>
        <source>Microsoft does not take mail from this server yet, as happens to new or trial customers. It does not mean that anybody was hacked.</source>
        <translation>A Microsoft ainda não aceita e-mails deste servidor, como acontece com clientes novos ou em teste. Isso não quer dizer que alguém foi invadido.</translation>
    </message>
    <message>
        <source>Microsoft has stopped the sender, because it sends for domains that are not registered with the organisation.</source>
        <translation>A Microsoft barrou o remetente, porque ele envia por domínios que não estão registrados na organização.</translation>
    </message>
    <message>
        <source>Microsoft says that a rule of the organisation&apos;s administrator turned the message away.</source>
        <translation>A Microsoft diz que uma regra do administrador da organização barrou a mensagem.</translation>
    </message>
    <message>
        <source>GoDaddy says that the sending server opened too many connections, or that its own servers are busy.</source>
        <extracomment>What a code of one mail provider means. Names of providers stay as they are.</extracomment>
        <translation>A GoDaddy diz que o servidor remetente abriu conexões demais, ou que os próprios servidores dela estão ocupados.</translation>
    </message>
    <message>
        <source>GoDaddy says that the sending server is on the Cloudmark block list.</source>
        <translation>A GoDaddy diz que o servidor remetente está na lista de bloqueio da Cloudmark.</translation>
    </message>
    <message>
        <source>GoDaddy says that the sending server is on the Spamhaus block list.</source>
        <translation>A GoDaddy diz que o servidor remetente está na lista de bloqueio da Spamhaus.</translation>
    </message>
    <message>
        <source>GoDaddy says that the sending server has no proper name of its own.</source>
        <translation>A GoDaddy diz que o servidor remetente não tem um nome válido.</translation>
    </message>
    <message>
        <source>GoDaddy has blocked the sending server for an hour or a day, because spam came from it.</source>
        <translation>A GoDaddy bloqueou o servidor remetente por uma hora ou um dia, porque veio spam dele.</translation>
    </message>
    <message>
        <source>GoDaddy has blocked the sending server for an hour or a day, because it wrote to many addresses that do not exist.</source>
        <translation>A GoDaddy bloqueou o servidor remetente por uma hora ou um dia, porque ele escreveu para muitos endereços que não existem.</translation>
    </message>
    <message>
        <source>GoDaddy&apos;s filter took the message for spam.</source>
        <translation>O filtro da GoDaddy considerou a mensagem spam.</translation>
    </message>
    <message>
        <source>GoDaddy says that signing in is not possible at this server.</source>
        <translation>A GoDaddy diz que não é possível entrar neste servidor.</translation>
    </message>
    <message>
        <source>GoDaddy says that the sender&apos;s address is wrong.</source>
        <translation>A GoDaddy diz que o endereço do remetente está errado.</translation>
    </message>
    <message>
        <source>GoDaddy says that the sender has reached a limit for messages or recipients.</source>
        <translation>A GoDaddy diz que o remetente atingiu um limite de mensagens ou destinatários.</translation>
    </message>
    <message>
        <source>GoDaddy says that the sender&apos;s domain does not list the sending server.</source>
        <translation>A GoDaddy diz que o domínio do remetente não indica o servidor remetente.</translation>
    </message>
    <message>
        <source>GoDaddy found a virus in the message.</source>
        <translation>A GoDaddy encontrou um vírus na mensagem.</translation>
    </message>
    <message>
        <source>GMX, WEB.DE and their sister services name a page of theirs that describes the case.</source>
        <translation>GMX, WEB.DE e os serviços do mesmo grupo indicam uma página deles que descreve o caso.</translation>
    </message>
    <message>
        <source>GMX, WEB.DE or a sister service says that too much mail from there cannot be delivered: an outdated list, or a mailbox that somebody misuses.</source>
        <translation>GMX, WEB.DE ou um serviço do mesmo grupo diz que muitos e-mails vindos de lá não podem ser entregues: por causa de uma lista antiga ou de uma caixa de correio usada indevidamente.</translation>
    </message>
    <message>
        <source>GMX, WEB.DE or a sister service says that too much came in a short time.</source>
        <translation>GMX, WEB.DE ou um serviço do mesmo grupo diz que chegaram e-mails demais em pouco tempo.</translation>
    </message>
    <message>
        <source>The servers of GMX, WEB.DE or a sister service have trouble at the moment.</source>
        <translation>Os servidores de GMX, WEB.DE ou de um serviço do mesmo grupo estão com problemas no momento.</translation>
    </message>
    <message>
        <source>GMX, WEB.DE or a sister service says that nobody has this address.</source>
        <translation>GMX, WEB.DE ou um serviço do mesmo grupo diz que ninguém tem este endereço.</translation>
    </message>
    <message>
        <source>GMX, WEB.DE or a sister service says that the message came from a server that the sender&apos;s domain does not list. Usually the sender was forged.</source>
        <translation>GMX, WEB.DE ou um serviço do mesmo grupo diz que a mensagem veio de um servidor que o domínio do remetente não indica. Em geral o remetente foi forjado.</translation>
    </message>
    <message>
        <source>GMX, WEB.DE or a sister service has the sending server on a block list.</source>
        <translation>Em GMX, WEB.DE ou um serviço do mesmo grupo, o servidor remetente está em uma lista de bloqueio.</translation>
    </message>
    <message>
        <source>GMX, WEB.DE or a sister service says that the sender could not be proven, and that the sender&apos;s domain asks to refuse such mail.</source>
        <translation>GMX, WEB.DE ou um serviço do mesmo grupo diz que o remetente não pôde ser verificado, e que o domínio dele pede para recusar esses e-mails.</translation>
    </message>
    <message>
        <source>Orange or La Poste says that the sending server is on the Spamhaus block list.</source>
        <translation>Orange ou La Poste diz que o servidor remetente está na lista de bloqueio da Spamhaus.</translation>
    </message>
    <message>
        <source>Orange or La Poste says that the sending server has a bad reputation.</source>
        <translation>Orange ou La Poste diz que o servidor remetente tem má reputação.</translation>
    </message>
    <message>
        <source>Orange or La Poste does not take mail from the sending server for now.</source>
        <translation>Orange ou La Poste por enquanto não aceita e-mails do servidor remetente.</translation>
    </message>
    <message>
        <source>Orange or La Poste says that the sending server opened too many connections.</source>
        <translation>Orange ou La Poste diz que o servidor remetente abriu conexões demais.</translation>
    </message>
    <message>
        <source>Orange or La Poste says that the sender must sign in.</source>
        <translation>Orange ou La Poste diz que o remetente precisa entrar na conta.</translation>
    </message>
    <message>
        <source>Orange or La Poste says that the sender&apos;s domain does not list the sending server.</source>
        <translation>Orange ou La Poste diz que o domínio do remetente não indica o servidor remetente.</translation>
    </message>
    <message>
        <source>Orange or La Poste says that the sender&apos;s address is not valid.</source>
        <translation>Orange ou La Poste diz que o endereço do remetente não é válido.</translation>
    </message>
    <message>
        <source>Orange or La Poste says that nobody has this address.</source>
        <translation>Orange ou La Poste diz que ninguém tem este endereço.</translation>
    </message>
    <message>
        <source>Orange or La Poste says that the recipient&apos;s mailbox is full.</source>
        <translation>Orange ou La Poste diz que a caixa de correio do destinatário está cheia.</translation>
    </message>
    <message>
        <source>Orange or La Poste says that this mailbox is put away or blocked.</source>
        <translation>Orange ou La Poste diz que esta caixa de correio foi desativada ou bloqueada.</translation>
    </message>
    <message>
        <source>La Poste says that the sender&apos;s address does not belong to the account that signed in.</source>
        <translation>A La Poste diz que o endereço do remetente não pertence à conta que entrou.</translation>
    </message>
    <message>
        <source>Orange or La Poste asks to try again later.</source>
        <translation>Orange ou La Poste pede para tentar de novo mais tarde.</translation>
    </message>
    <message>
        <source>Orange or La Poste took the message for spam.</source>
        <translation>Orange ou La Poste considerou a mensagem spam.</translation>
    </message>
    <message>
        <source>Orange or La Poste says that the message is too big.</source>
        <translation>Orange ou La Poste diz que a mensagem é grande demais.</translation>
    </message>
    <message>
        <source>Orange or La Poste says that the sender could not be proven.</source>
        <translation>Orange ou La Poste diz que o remetente não pôde ser verificado.</translation>
    </message>
    <message>
        <source>La Poste does not accept the sending server.</source>
        <translation>A La Poste não aceita o servidor remetente.</translation>
    </message>
    <message>
        <source>Mail.ru took the message for spam.</source>
        <translation>O Mail.ru considerou a mensagem spam.</translation>
    </message>
    <message>
        <source>Mail.ru says that the recipient&apos;s mailbox is full.</source>
        <translation>O Mail.ru diz que a caixa de correio do destinatário está cheia.</translation>
    </message>
    <message>
        <source>Mail.ru says that nobody has this address.</source>
        <translation>O Mail.ru diz que ninguém tem este endereço.</translation>
    </message>
    <message>
        <source>Mail.ru gave up after many attempts.</source>
        <translation>O Mail.ru desistiu depois de muitas tentativas.</translation>
    </message>
    <message>
        <source>Mail.ru says that this domain takes no mail.</source>
        <translation>O Mail.ru diz que este domínio não recebe e-mails.</translation>
    </message>
    <message>
        <source>Mail.ru says that the sender&apos;s address does not exist. Forged mail often looks like this.</source>
        <translation>O Mail.ru diz que o endereço do remetente não existe. E-mails forjados costumam ser assim.</translation>
    </message>
    <message>
        <source>QQ Mail says that nobody has this address.</source>
        <translation>O QQ Mail diz que ninguém tem este endereço.</translation>
    </message>
    <message>
        <source>QQ Mail says that the recipient does not want mail from this sender.</source>
        <translation>O QQ Mail diz que o destinatário não quer e-mails deste remetente.</translation>
    </message>
    <message>
        <source>QQ Mail says that the mailbox takes no mail now: it does not exist, or so much came that it is closed for a while.</source>
        <translation>O QQ Mail diz que a caixa de correio não recebe e-mails agora: não existe, ou chega tanto que está fechada por um tempo.</translation>
    </message>
    <message>
        <source>QQ Mail does not accept the content of the message.</source>
        <translation>O QQ Mail não aceita o conteúdo da mensagem.</translation>
    </message>
    <message>
        <source>QQ Mail takes the sender or the sending server for a source of spam.</source>
        <translation>O QQ Mail considera o remetente ou o servidor remetente uma fonte de spam.</translation>
    </message>
    <message>
        <source>QQ Mail thinks that the message is an echo of mail that somebody sent in another&apos;s name.</source>
        <translation>O QQ Mail acha que a mensagem é um eco de e-mails que alguém enviou em nome de outra pessoa.</translation>
    </message>
    <message>
        <source>QQ Mail says that nothing proves who sent the message.</source>
        <translation>O QQ Mail diz que nada prova quem enviou a mensagem.</translation>
    </message>
    <message>
        <source>QQ Mail says that too much came from the sender in a short time.</source>
        <translation>O QQ Mail diz que vieram e-mails demais do remetente em pouco tempo.</translation>
    </message>
    <message>
        <source>QQ Mail says that the message is too big.</source>
        <translation>O QQ Mail diz que a mensagem é grande demais.</translation>
    </message>
    <message>
        <source>QQ Mail says that this mailbox is switched off.</source>
        <translation>O QQ Mail diz que esta caixa de correio está desativada.</translation>
    </message>
    <message>
        <source>QQ Mail says that the address is not written as an address must be.</source>
        <translation>O QQ Mail diz que o endereço não está escrito como um endereço deve ser.</translation>
    </message>
    <message>
        <source>The recipient&apos;s filter (Mimecast) says that nothing proves who sent the message.</source>
        <translation>O filtro do destinatário (Mimecast) diz que nada prova quem enviou a mensagem.</translation>
    </message>
    <message>
        <source>The recipient&apos;s filter (Mimecast) lets new senders wait for a while. The message passes at a later attempt.</source>
        <translation>O filtro do destinatário (Mimecast) faz remetentes novos esperarem um pouco. A mensagem passa em uma tentativa posterior.</translation>
    </message>
    <message>
        <source>The recipient&apos;s filter (Mimecast) says that the sending server has a bad reputation.</source>
        <translation>O filtro do destinatário (Mimecast) diz que o servidor remetente tem má reputação.</translation>
    </message>
    <message>
        <source>The recipient&apos;s filter (Mimecast) has blocked the sender.</source>
        <translation>O filtro do destinatário (Mimecast) bloqueou o remetente.</translation>
    </message>
    <message>
        <source>The recipient&apos;s organisation has blocked the sender in its filter (Mimecast). Ask them to allow your address.</source>
        <translation>A organização do destinatário bloqueou o remetente no filtro dela (Mimecast). Peça que liberem o seu endereço.</translation>
    </message>
    <message>
        <source>The recipient has put this sender on a personal block list.</source>
        <translation>O destinatário pôs este remetente em uma lista de bloqueio pessoal.</translation>
    </message>
    <message>
        <source>The recipient&apos;s filter (Mimecast) says that the message claims to come from inside the recipient&apos;s organisation.</source>
        <translation>O filtro do destinatário (Mimecast) diz que a mensagem afirma vir de dentro da organização do destinatário.</translation>
    </message>
    <message>
        <source>The recipient&apos;s filter (Mimecast) did not let the content through.</source>
        <translation>O filtro do destinatário (Mimecast) não deixou o conteúdo passar.</translation>
    </message>
    <message>
        <source>The recipient&apos;s organisation takes no mail from the network or country of the sending server.</source>
        <translation>A organização do destinatário não aceita e-mails da rede ou do país do servidor remetente.</translation>
    </message>
    <message>
        <source>The recipient&apos;s filter (Mimecast) says that the message is too big.</source>
        <translation>O filtro do destinatário (Mimecast) diz que a mensagem é grande demais.</translation>
    </message>
    <message>
        <source>The recipient&apos;s filter (Mimecast) says that the message was going round in a circle.</source>
        <translation>O filtro do destinatário (Mimecast) diz que a mensagem estava andando em círculos.</translation>
    </message>
    <message>
        <source>The recipient&apos;s filter (Mimecast) is not responsible for this address.</source>
        <translation>O filtro do destinatário (Mimecast) não cuida deste endereço.</translation>
    </message>
    <message>
        <source>The recipient&apos;s filter (Mimecast) takes no mail from the sending server for a while.</source>
        <translation>O filtro do destinatário (Mimecast) por um tempo não aceita e-mails do servidor remetente.</translation>
    </message>
    <message>
        <source>The recipient&apos;s filter (Mimecast) takes no mail for this address for a while.</source>
        <translation>O filtro do destinatário (Mimecast) por um tempo não aceita e-mails para este endereço.</translation>
    </message>
    <message>
        <source>The sending server is on the Spamhaus list: it has sent spam, is infected, or is a home connection that should not send mail itself.</source>
        <translation>O servidor remetente está na lista da Spamhaus: enviou spam, está infectado ou é uma conexão doméstica que não deveria enviar e-mails por conta própria.</translation>
    </message>
    <message>
        <source>A domain or link in the message is on the Spamhaus list of bad domains.</source>
        <translation>Um domínio ou link da mensagem está na lista de domínios ruins da Spamhaus.</translation>
    </message>
    <message>
        <source>The sending server is on Barracuda&apos;s block list.</source>
        <translation>O servidor remetente está na lista de bloqueio da Barracuda.</translation>
    </message>
    <message>
        <source>The sending server is on the SpamCop block list.</source>
        <translation>O servidor remetente está na lista de bloqueio da SpamCop.</translation>
    </message>
    <message>
        <source>The sending server has a bad reputation at Cloudmark.</source>
        <translation>O servidor remetente tem má reputação na Cloudmark.</translation>
    </message>
    <message>
        <source>The sending server has a bad reputation at Proofpoint.</source>
        <translation>O servidor remetente tem má reputação na Proofpoint.</translation>
    </message>
    <message>
        <source>The sending server has a bad reputation at Trend Micro.</source>
        <translation>O servidor remetente tem má reputação na Trend Micro.</translation>
    </message>
    <message>
        <source>The company that hosts the sender&apos;s mail (MailChannels) says that much spam came from this mailbox or server. Somebody else may be using the mailbox.</source>
        <translation>A empresa que hospeda o e-mail do remetente (MailChannels) diz que veio muito spam desta caixa de correio ou servidor. Talvez outra pessoa esteja usando a caixa de correio.</translation>
    </message>
    <message>
        <source>The sender&apos;s hosting company has put a brake on the whole domain: too much mail, or too much that failed, within an hour. If you did not send it, somebody else may be using a mailbox of the domain.</source>
        <translation>A empresa de hospedagem do remetente pôs um freio no domínio inteiro: e-mails demais, ou falhas demais, em uma hora. Se não foi você que enviou, talvez outra pessoa esteja usando uma caixa de correio do domínio.</translation>
    </message>
    <message>
        <source>The sender&apos;s provider (Forpsi) has stopped this mailbox for an hour because it seems to be misused.</source>
        <translation>O provedor do remetente (Forpsi) parou esta caixa de correio por uma hora porque ela parece estar sendo usada indevidamente.</translation>
    </message>
    <message>
        <source>The filter in front of the recipient&apos;s mail system has blocked this sender.</source>
        <translation>O filtro que fica antes do sistema de e-mail do destinatário bloqueou este remetente.</translation>
    </message>
    <message>
        <source>The receiving side has the sending server on a block list.</source>
        <translation>No lado do destinatário, o servidor remetente está em uma lista de bloqueio.</translation>
    </message>
    <message>
        <source>Outlook.com takes less mail from the sending server for now, because of too much mail or its bad reputation.</source>
        <extracomment>What a code of one mail provider means. Names of providers stay as they are.</extracomment>
        <translation>O Outlook.com por enquanto aceita menos e-mails do servidor remetente, por excesso de e-mails ou pela má reputação dele.</translation>
    </message>
    <message>
        <source>Outlook.com says that the message looks like spam or that the sending server has a bad reputation.</source>
        <translation>O Outlook.com diz que a mensagem parece spam ou que o servidor remetente tem má reputação.</translation>
    </message>
    <message>
        <source>Outlook.com says that the sending server tries out addresses, as collectors of addresses do.</source>
        <translation>O Outlook.com diz que o servidor remetente fica testando endereços, como fazem os coletores de endereços.</translation>
    </message>
    <message>
        <source>Outlook.com says that anybody can send through that server, so that it gets misused.</source>
        <translation>O Outlook.com diz que qualquer pessoa pode enviar por esse servidor, e por isso ele é usado indevidamente.</translation>
    </message>
    <message>
        <source>Outlook.com says that many people complained about mail from that server.</source>
        <translation>O Outlook.com diz que muitas pessoas reclamaram dos e-mails desse servidor.</translation>
    </message>
    <message>
        <source>Outlook.com says that the message came straight from a home connection, as mail from infected computers does.</source>
        <translation>O Outlook.com diz que a mensagem veio direto de uma conexão doméstica, como e-mails de computadores infectados.</translation>
    </message>
    <message>
        <source>Outlook.com says that the sending computer is probably infected or misused.</source>
        <translation>O Outlook.com diz que o computador remetente provavelmente está infectado ou é usado indevidamente.</translation>
    </message>
    <message>
        <source>Outlook.com says that the sending server is on the Spamhaus block list.</source>
        <translation>O Outlook.com diz que o servidor remetente está na lista de bloqueio da Spamhaus.</translation>
    </message>
    <message>
        <source>Yahoo has put the message off because of complaints, unusual amounts or the bad reputation of the sending server.</source>
        <translation>O Yahoo adiou a mensagem por causa de reclamações, de volumes incomuns ou da má reputação do servidor remetente.</translation>
    </message>
    <message>
        <source>Yahoo has put the message off: more mail than expected came from the sending server, or people complained about it.</source>
        <translation>O Yahoo adiou a mensagem: vieram mais e-mails do que o esperado do servidor remetente, ou houve reclamações.</translation>
    </message>
    <message>
        <source>Yahoo takes no mail from the sending server for now.</source>
        <translation>O Yahoo por enquanto não aceita e-mails do servidor remetente.</translation>
    </message>
    <message>
        <source>Yahoo takes no mail from the sending server until its operator has settled it with them.</source>
        <translation>O Yahoo não aceita e-mails do servidor remetente até que quem o administra resolva isso com o Yahoo.</translation>
    </message>
    <message>
        <source>Yahoo says that the content, or a page it links to, looks like fraud or carries malware.</source>
        <translation>O Yahoo diz que o conteúdo, ou uma página com link nele, parece golpe ou traz programas nocivos.</translation>
    </message>
    <message>
        <source>Yahoo says that the sending server is on the Spamhaus block list.</source>
        <translation>O Yahoo diz que o servidor remetente está na lista de bloqueio da Spamhaus.</translation>
    </message>
    <message>
        <source>Yahoo says that its rules do not allow this message; it does not tell which rule.</source>
        <translation>O Yahoo diz que as regras dele não permitem esta mensagem; não diz qual regra.</translation>
    </message>
    <message>
        <source>Yahoo says that nothing proves who sent the message.</source>
        <translation>O Yahoo diz que nada prova quem enviou a mensagem.</translation>
    </message>
    <message>
        <source>Yahoo says that nobody has this address.</source>
        <translation>O Yahoo diz que ninguém tem este endereço.</translation>
    </message>
    <message>
        <source>Yahoo says that this mailbox is switched off.</source>
        <translation>O Yahoo diz que esta caixa de correio está desativada.</translation>
    </message>
    <message>
        <source>Yahoo says that this person is getting too much mail just now.</source>
        <translation>O Yahoo diz que esta pessoa está recebendo e-mails demais agora.</translation>
    </message>
    <message>
        <source>Yahoo&apos;s servers are busy at the moment.</source>
        <translation>Os servidores do Yahoo estão ocupados no momento.</translation>
    </message>
    <message>
        <source>Yahoo says that the part of the sender&apos;s address after the @ cannot be found.</source>
        <translation>O Yahoo diz que não encontra a parte do endereço do remetente depois do @.</translation>
    </message>
    <message>
        <source>Yahoo says that the header lines of the message are not as the rules for mail ask.</source>
        <translation>O Yahoo diz que as linhas de cabeçalho da mensagem não são como as regras do e-mail pedem.</translation>
    </message>
    <message>
        <source>Yahoo takes only so many messages in one go; the rest comes later.</source>
        <translation>O Yahoo só aceita um certo número de mensagens de uma vez; o resto vem depois.</translation>
    </message>
    <message>
        <source>Yahoo says that this is not the server for that address.</source>
        <translation>O Yahoo diz que este não é o servidor desse endereço.</translation>
    </message>
    <message>
        <source>iCloud says that nobody has this address.</source>
        <translation>O iCloud diz que ninguém tem este endereço.</translation>
    </message>
    <message>
        <source>iCloud says that this address is switched off.</source>
        <translation>O iCloud diz que este endereço está desativado.</translation>
    </message>
    <message>
        <source>iCloud says that this person has left its servers.</source>
        <translation>O iCloud diz que esta pessoa não está mais nos servidores dele.</translation>
    </message>
    <message>
        <source>iCloud says that the recipient has no storage left.</source>
        <translation>O iCloud diz que o destinatário não tem mais espaço.</translation>
    </message>
    <message>
        <source>iCloud says that this person is getting too much mail just now.</source>
        <translation>O iCloud diz que esta pessoa está recebendo e-mails demais agora.</translation>
    </message>
    <message>
        <source>iCloud asks to try again later.</source>
        <translation>O iCloud pede para tentar de novo mais tarde.</translation>
    </message>
    <message>
        <source>iCloud&apos;s filter refused the message for its content or for the bad reputation of the sending server.</source>
        <translation>O filtro do iCloud recusou a mensagem pelo conteúdo ou pela má reputação do servidor remetente.</translation>
    </message>
    <message>
        <source>iCloud&apos;s rules do not allow this message.</source>
        <translation>As regras do iCloud não permitem esta mensagem.</translation>
    </message>
    <message>
        <source>iCloud says that neither of two checks could prove who sent the message.</source>
        <translation>O iCloud diz que nenhuma das duas verificações conseguiu provar quem enviou a mensagem.</translation>
    </message>
    <message>
        <source>iCloud says that the sender could not be proven, and that the sender&apos;s domain asks to refuse such mail.</source>
        <translation>O iCloud diz que o remetente não pôde ser verificado, e que o domínio dele pede para recusar esses e-mails.</translation>
    </message>
    <message>
        <source>iCloud says that the sending server is on Proofpoint&apos;s block list.</source>
        <translation>O iCloud diz que o servidor remetente está na lista de bloqueio da Proofpoint.</translation>
    </message>
    <message>
        <source>iCloud says that the sending server or domain is on the Spamhaus block list.</source>
        <translation>O iCloud diz que o servidor ou domínio remetente está na lista de bloqueio da Spamhaus.</translation>
    </message>
    <message>
        <source>iCloud says that the part of the sender&apos;s address after the @ cannot be found.</source>
        <translation>O iCloud diz que não encontra a parte do endereço do remetente depois do @.</translation>
    </message>
    <message>
        <source>Comcast says that the message came straight from a home connection of its own.</source>
        <translation>A Comcast diz que a mensagem veio direto de uma conexão doméstica dela própria.</translation>
    </message>
    <message>
        <source>Comcast says that the message came straight from a home connection, as mail from infected computers does.</source>
        <translation>A Comcast diz que a mensagem veio direto de uma conexão doméstica, como e-mails de computadores infectados.</translation>
    </message>
    <message>
        <source>Comcast says that mail like spam has come from the sending server.</source>
        <translation>A Comcast diz que vieram e-mails parecidos com spam do servidor remetente.</translation>
    </message>
    <message>
        <source>Comcast says that the sending server is on the Spamhaus block list.</source>
        <translation>A Comcast diz que o servidor remetente está na lista de bloqueio da Spamhaus.</translation>
    </message>
    <message>
        <source>Comcast says that the sending server is on the Cloudmark block list.</source>
        <translation>A Comcast diz que o servidor remetente está na lista de bloqueio da Cloudmark.</translation>
    </message>
    <message>
        <source>Comcast says that the sending server is on two block lists, Spamhaus and Cloudmark.</source>
        <translation>A Comcast diz que o servidor remetente está em duas listas de bloqueio, da Spamhaus e da Cloudmark.</translation>
    </message>
    <message>
        <source>Comcast says that the sending server has a bad mark at Return Path.</source>
        <translation>A Comcast diz que o servidor remetente tem má avaliação na Return Path.</translation>
    </message>
    <message>
        <source>Comcast says that the sending server is on several block lists.</source>
        <translation>A Comcast diz que o servidor remetente está em várias listas de bloqueio.</translation>
    </message>
    <message>
        <source>Comcast says that the sending server sends more than it accepts.</source>
        <translation>A Comcast diz que o servidor remetente manda mais do que ela aceita.</translation>
    </message>
    <message>
        <source>Comcast says that the content looks like fraud.</source>
        <translation>A Comcast diz que o conteúdo parece golpe.</translation>
    </message>
    <message>
        <source>Comcast says that the sending server opened too many connections at once.</source>
        <translation>A Comcast diz que o servidor remetente abriu conexões demais ao mesmo tempo.</translation>
    </message>
    <message>
        <source>Comcast says that the sending server has no proper name of its own.</source>
        <translation>A Comcast diz que o servidor remetente não tem um nome válido.</translation>
    </message>
    <message>
        <source>Spectrum reports a problem with mail that comes into its network.</source>
        <translation>A Spectrum informa um problema com e-mails que chegam à rede dela.</translation>
    </message>
    <message>
        <source>Spectrum reports a problem with mail that one of its own customers sends.</source>
        <translation>A Spectrum informa um problema com e-mails que um dos próprios clientes dela envia.</translation>
    </message>
    <message>
        <source>Spectrum has blocked the sending address because of suspicious activity.</source>
        <translation>A Spectrum bloqueou o endereço remetente por causa de atividade suspeita.</translation>
    </message>
    <message>
        <source>Spectrum has blocked this account from sending because of suspicious activity. Change all its passwords.</source>
        <translation>A Spectrum impediu esta conta de enviar por causa de atividade suspeita. Troque todas as senhas dela.</translation>
    </message>
    <message>
        <source>Spectrum has limited this account because of suspicious activity.</source>
        <translation>A Spectrum limitou esta conta por causa de atividade suspeita.</translation>
    </message>
    <message>
        <source>Spectrum asks to try again later.</source>
        <translation>A Spectrum pede para tentar de novo mais tarde.</translation>
    </message>
    <message>
        <source>Spectrum says that the sending server has no proper name of its own.</source>
        <translation>A Spectrum diz que o servidor remetente não tem um nome válido.</translation>
    </message>
    <message>
        <source>Spectrum says that its rules for this domain do not allow the message.</source>
        <translation>A Spectrum diz que as regras dela para este domínio não permitem a mensagem.</translation>
    </message>
    <message>
        <source>Spectrum says that the sending server is on the Cloudmark block list.</source>
        <translation>A Spectrum diz que o servidor remetente está na lista de bloqueio da Cloudmark.</translation>
    </message>
    <message>
        <source>Spectrum says that the sending server is on the Spamhaus block list.</source>
        <translation>A Spectrum diz que o servidor remetente está na lista de bloqueio da Spamhaus.</translation>
    </message>
    <message>
        <source>Spectrum takes no mail over this kind of connection.</source>
        <translation>A Spectrum não aceita e-mails por este tipo de conexão.</translation>
    </message>
    <message>
        <source>Spectrum says that the sending server opened too many connections.</source>
        <translation>A Spectrum diz que o servidor remetente abriu conexões demais.</translation>
    </message>
    <message>
        <source>Spectrum says that too many messages or recipients, or too much spam, came from the sender.</source>
        <translation>A Spectrum diz que o remetente enviou mensagens demais, escreveu a destinatários demais ou enviou spam demais.</translation>
    </message>
    <message>
        <source>Spectrum says that the sender&apos;s address is not the one that signed in.</source>
        <translation>A Spectrum diz que o endereço do remetente não é o que entrou na conta.</translation>
    </message>
    <message>
        <source>Spectrum says that the message is over 20 MB.</source>
        <translation>A Spectrum diz que a mensagem passa de 20 MB.</translation>
    </message>
    <message>
        <source>Spectrum says that too many messages, recipients or wrong addresses came from the sender.</source>
        <translation>A Spectrum diz que o remetente enviou mensagens demais, ou escreveu a destinatários demais ou a endereços errados.</translation>
    </message>
    <message>
        <source>Cox has blocked the sending server for behaving like a source of spam.</source>
        <translation>A Cox bloqueou o servidor remetente por se comportar como fonte de spam.</translation>
    </message>
    <message>
        <source>Cox says that the sending server has no proper name of its own.</source>
        <translation>A Cox diz que o servidor remetente não tem um nome válido.</translation>
    </message>
    <message>
        <source>Cox says that nothing proves who sent the message.</source>
        <translation>A Cox diz que nada prova quem enviou a mensagem.</translation>
    </message>
    <message>
        <source>Cox could not check the sender&apos;s address.</source>
        <translation>A Cox não conseguiu conferir o endereço do remetente.</translation>
    </message>
    <message>
        <source>Cox says that the sending server opened more than ten connections at once.</source>
        <translation>A Cox diz que o servidor remetente abriu mais de dez conexões ao mesmo tempo.</translation>
    </message>
    <message>
        <source>Cox says that this account has sent more than it may.</source>
        <translation>A Cox diz que esta conta enviou mais do que pode.</translation>
    </message>
    <message>
        <source>Cox has blocked the sending server for up to 24 hours.</source>
        <translation>A Cox bloqueou o servidor remetente por até 24 horas.</translation>
    </message>
    <message>
        <source>Cox has limited this account because of suspicious activity.</source>
        <translation>A Cox limitou esta conta por causa de atividade suspeita.</translation>
    </message>
    <message>
        <source>Cox has blocked this account because of suspicious activity.</source>
        <translation>A Cox bloqueou esta conta por causa de atividade suspeita.</translation>
    </message>
    <message>
        <source>Cox says that the sending server is on one or more public block lists.</source>
        <translation>A Cox diz que o servidor remetente está em uma ou mais listas de bloqueio públicas.</translation>
    </message>
    <message>
        <source>A number as web sites use it: the mail service&apos;s web part did not understand what was asked of it. It is no mail code, and it says nothing about the recipient.</source>
        <extracomment>What a standard code of mail servers means, in one or two sentences for people without technical knowledge. SPF, DKIM, DMARC and ARC are names of techniques and stay as they are.</extracomment>
        <translation>Um número como os dos sites: a parte web do serviço de e-mail não entendeu o pedido. Não é um código de e-mail e não diz nada sobre o destinatário.</translation>
    </message>
    <message>
        <source>A number as web sites use it: the mail service wants a sign-in first. Sign in to your mailbox again.</source>
        <translation>Um número como os dos sites: o serviço de e-mail pede primeiro que você entre na conta. Entre de novo na sua caixa de correio.</translation>
    </message>
    <message>
        <source>A number as web sites use it: the mail service understood, but does not allow it for this account.</source>
        <translation>Um número como os dos sites: o serviço de e-mail entendeu, mas não permite isso para esta conta.</translation>
    </message>
    <message>
        <source>A number as web sites use it: what was looked for is not there. For mail it usually means that the address or the page behind a link does not exist.</source>
        <translation>Um número como os dos sites: o que se procurava não está lá. Para e-mails, em geral quer dizer que o endereço ou a página atrás de um link não existe.</translation>
    </message>
    <message>
        <source>The other server is closing the connection. It is busy or under repair; the message will be tried again.</source>
        <translation>O outro servidor está encerrando a conexão. Está ocupado ou em manutenção; o envio será tentado de novo.</translation>
    </message>
    <message>
        <source>The mailbox cannot be reached at the moment. It may be busy, or new senders are made to wait for a while.</source>
        <translation>Não é possível acessar a caixa de correio no momento. Talvez esteja ocupada, ou remetentes novos tenham de esperar um pouco.</translation>
    </message>
    <message>
        <source>The other server has trouble of its own at the moment. The message will be tried again.</source>
        <translation>O outro servidor está com problemas próprios no momento. O envio será tentado de novo.</translation>
    </message>
    <message>
        <source>The other server has no room at the moment, or there were too many recipients at once.</source>
        <translation>O outro servidor está sem espaço no momento, ou havia destinatários demais de uma vez.</translation>
    </message>
    <message>
        <source>Signing in or encrypting does not work at the moment.</source>
        <translation>Entrar na conta ou criptografar não está funcionando no momento.</translation>
    </message>
    <message>
        <source>The other server cannot do what was asked at the moment.</source>
        <translation>O outro servidor não consegue fazer o que foi pedido no momento.</translation>
    </message>
    <message>
        <source>The other server did not understand a command. This is a fault between the two mail systems.</source>
        <translation>O outro servidor não entendeu um comando. É uma falha entre os dois sistemas de e-mail.</translation>
    </message>
    <message>
        <source>Something in a command or in an address is not written as it must be.</source>
        <translation>Algo em um comando ou em um endereço não está escrito como deve ser.</translation>
    </message>
    <message>
        <source>The other server does not know this command. This is a fault between the two mail systems.</source>
        <translation>O outro servidor não conhece este comando. É uma falha entre os dois sistemas de e-mail.</translation>
    </message>
    <message>
        <source>Commands came in the wrong order. Often the mail program did not sign in before sending.</source>
        <translation>Os comandos vieram na ordem errada. Muitas vezes o programa de e-mail não entrou na conta antes de enviar.</translation>
    </message>
    <message>
        <source>The other server does not know this form of a command.</source>
        <translation>O outro servidor não conhece esta forma de um comando.</translation>
    </message>
    <message>
        <source>This computer takes no mail at all.</source>
        <translation>Este computador não recebe e-mails.</translation>
    </message>
    <message>
        <source>The server wants a sign-in, or an encrypted connection, first.</source>
        <translation>O servidor pede primeiro o login ou uma conexão criptografada.</translation>
    </message>
    <message>
        <source>Another way of signing in is needed: an app password, or the web browser.</source>
        <translation>É preciso outro jeito de entrar: uma senha de app ou o navegador.</translation>
    </message>
    <message>
        <source>The user name or the password was not accepted.</source>
        <translation>O nome de usuário ou a senha não foi aceito.</translation>
    </message>
    <message>
        <source>The other server refused for good: either the mailbox does not exist, or a rule stands against the message. The words beside the number tell which.</source>
        <translation>O outro servidor recusou definitivamente: ou a caixa de correio não existe, ou uma regra impede a mensagem. As palavras ao lado do número dizem qual dos dois.</translation>
    </message>
    <message>
        <source>The recipient is not at this server. The notice may name another address.</source>
        <translation>O destinatário não está neste servidor. O aviso pode indicar outro endereço.</translation>
    </message>
    <message>
        <source>No room: the mailbox is full, or the message is too large.</source>
        <translation>Sem espaço: a caixa de correio está cheia ou a mensagem é grande demais.</translation>
    </message>
    <message>
        <source>The address is not allowed or not written as it must be.</source>
        <translation>O endereço não é permitido ou não está escrito como deve ser.</translation>
    </message>
    <message>
        <source>The other server refused for good without saying more by the number. The words beside it tell why.</source>
        <translation>O outro servidor recusou definitivamente, e o número não diz mais nada. As palavras ao lado dizem por quê.</translation>
    </message>
    <message>
        <source>The other server does not know something that was said along with the sender&apos;s or the recipient&apos;s address.</source>
        <translation>O outro servidor não conhece algo que foi indicado junto com o endereço do remetente ou do destinatário.</translation>
    </message>
    <message>
        <source>The part of the address after the @ takes no mail.</source>
        <translation>A parte do endereço depois do @ não recebe e-mails.</translation>
    </message>
    <message>
        <source>Nothing more is said than that it failed, or worked.</source>
        <translation>Só se diz que falhou, ou que deu certo.</translation>
    </message>
    <message>
        <source>Something is wrong with one of the addresses.</source>
        <translation>Há algo errado com um dos endereços.</translation>
    </message>
    <message>
        <source>There is no mailbox of this name, that is, the part before the @.</source>
        <translation>Não há caixa de correio com este nome (a parte antes do @).</translation>
    </message>
    <message>
        <source>The part after the @ does not exist or takes no mail.</source>
        <translation>A parte depois do @ não existe ou não recebe e-mails.</translation>
    </message>
    <message>
        <source>The recipient&apos;s address is not written as an address must be.</source>
        <translation>O endereço do destinatário não está escrito como um endereço deve ser.</translation>
    </message>
    <message>
        <source>The address fits more than one mailbox.</source>
        <translation>O endereço serve para mais de uma caixa de correio.</translation>
    </message>
    <message>
        <source>The recipient&apos;s address is right.</source>
        <translation>O endereço do destinatário está certo.</translation>
    </message>
    <message>
        <source>The recipient has moved and left no new address.</source>
        <translation>O destinatário mudou de endereço e não deixou o novo.</translation>
    </message>
    <message>
        <source>The sender&apos;s address is not written as an address must be.</source>
        <translation>O endereço do remetente não está escrito como um endereço deve ser.</translation>
    </message>
    <message>
        <source>The part of the sender&apos;s address after the @ does not exist, so that no answer could come back.</source>
        <translation>A parte do endereço do remetente depois do @ não existe, de modo que nenhuma resposta poderia voltar.</translation>
    </message>
    <message>
        <source>The message was passed on to a system that cannot report what becomes of it.</source>
        <translation>A mensagem foi repassada a um sistema que não pode informar o que acontece com ela.</translation>
    </message>
    <message>
        <source>The part after the @ says of itself that it never takes mail.</source>
        <translation>A parte depois do @ diz de si mesma que nunca recebe e-mails.</translation>
    </message>
    <message>
        <source>The mailbox exists, but something about it went wrong.</source>
        <translation>A caixa de correio existe, mas algo deu errado com ela.</translation>
    </message>
    <message>
        <source>The mailbox is switched off or takes no mail.</source>
        <translation>A caixa de correio está desativada ou não recebe e-mails.</translation>
    </message>
    <message>
        <source>The mailbox is full.</source>
        <translation>A caixa de correio está cheia.</translation>
    </message>
    <message>
        <source>The message is longer than this mailbox accepts.</source>
        <translation>A mensagem é mais longa do que esta caixa de correio aceita.</translation>
    </message>
    <message>
        <source>The members of the mailing list could not be found out.</source>
        <translation>Não foi possível descobrir os membros da lista de discussão.</translation>
    </message>
    <message>
        <source>Something is wrong with the receiving mail system.</source>
        <translation>Há algo errado com o sistema de e-mail de destino.</translation>
    </message>
    <message>
        <source>The receiving mail system has no storage left.</source>
        <translation>O sistema de e-mail de destino não tem mais espaço.</translation>
    </message>
    <message>
        <source>The receiving mail system takes no mail at the moment.</source>
        <translation>O sistema de e-mail de destino não aceita e-mails no momento.</translation>
    </message>
    <message>
        <source>The receiving mail system lacks something that the message needs.</source>
        <translation>Falta ao sistema de e-mail de destino algo de que a mensagem precisa.</translation>
    </message>
    <message>
        <source>The message is too large for the receiving mail system.</source>
        <translation>A mensagem é grande demais para o sistema de e-mail de destino.</translation>
    </message>
    <message>
        <source>The receiving mail system is set up wrongly.</source>
        <translation>O sistema de e-mail de destino está mal configurado.</translation>
    </message>
    <message>
        <source>The message was taken, but with another priority.</source>
        <translation>A mensagem foi aceita, mas com outra prioridade.</translation>
    </message>
    <message>
        <source>Something is wrong on the way between the mail systems.</source>
        <translation>Há algo errado no caminho entre os sistemas de e-mail.</translation>
    </message>
    <message>
        <source>The receiving computer did not answer.</source>
        <translation>O computador de destino não respondeu.</translation>
    </message>
    <message>
        <source>The connection was made and then broke.</source>
        <translation>A conexão foi feita e depois caiu.</translation>
    </message>
    <message>
        <source>The directory in which mail systems look each other up failed.</source>
        <translation>O catálogo em que os sistemas de e-mail se procuram falhou.</translation>
    </message>
    <message>
        <source>No way to the recipient&apos;s mail system was found.</source>
        <translation>Não foi encontrado um caminho até o sistema de e-mail do destinatário.</translation>
    </message>
    <message>
        <source>The mail system has more to do than it can.</source>
        <translation>O sistema de e-mail tem mais a fazer do que consegue.</translation>
    </message>
    <message>
        <source>The message was going round in a circle.</source>
        <translation>A mensagem estava andando em círculos.</translation>
    </message>
    <message>
        <source>The message could not be delivered in time and was given up.</source>
        <translation>Não foi possível entregar a mensagem a tempo, e desistiu-se dela.</translation>
    </message>
    <message>
        <source>The two mail systems did not understand each other.</source>
        <translation>Os dois sistemas de e-mail não se entenderam.</translation>
    </message>
    <message>
        <source>A command was wrong or came at the wrong time.</source>
        <translation>Um comando estava errado ou veio na hora errada.</translation>
    </message>
    <message>
        <source>A command was not written as it must be.</source>
        <translation>Um comando não estava escrito como deve ser.</translation>
    </message>
    <message>
        <source>The message has too many recipients.</source>
        <translation>A mensagem tem destinatários demais.</translation>
    </message>
    <message>
        <source>Something that was said along with a command was wrong.</source>
        <translation>Algo indicado junto com um comando estava errado.</translation>
    </message>
    <message>
        <source>The two mail systems speak different versions.</source>
        <translation>Os dois sistemas de e-mail usam versões diferentes.</translation>
    </message>
    <message>
        <source>What was sent for signing in was too long.</source>
        <translation>O que foi enviado para entrar na conta era longo demais.</translation>
    </message>
    <message>
        <source>Something in the content of the message caused the failure.</source>
        <translation>Algo no conteúdo da mensagem causou a falha.</translation>
    </message>
    <message>
        <source>The recipient&apos;s mail system does not take this kind of content.</source>
        <translation>O sistema de e-mail do destinatário não aceita este tipo de conteúdo.</translation>
    </message>
    <message>
        <source>The message would have to be converted, and that is not allowed.</source>
        <translation>A mensagem teria de ser convertida, e isso não é permitido.</translation>
    </message>
    <message>
        <source>The message would have to be converted, and that is not possible.</source>
        <translation>A mensagem teria de ser convertida, e isso não é possível.</translation>
    </message>
    <message>
        <source>The message was delivered, but lost something when it was converted.</source>
        <translation>A mensagem foi entregue, mas perdeu algo ao ser convertida.</translation>
    </message>
    <message>
        <source>Converting the message failed.</source>
        <translation>A conversão da mensagem falhou.</translation>
    </message>
    <message>
        <source>The content of the message could not be fetched.</source>
        <translation>Não foi possível buscar o conteúdo da mensagem.</translation>
    </message>
    <message>
        <source>The recipient&apos;s mail system does not take addresses with letters outside plain English.</source>
        <translation>O sistema de e-mail do destinatário não aceita endereços com letras fora do alfabeto inglês simples.</translation>
    </message>
    <message>
        <source>The answer needs letters that the other side cannot take.</source>
        <translation>A resposta precisa de letras que o outro sistema não aceita.</translation>
    </message>
    <message>
        <source>The recipient&apos;s mail system does not take header lines with letters outside plain English.</source>
        <translation>O sistema de e-mail do destinatário não aceita linhas de cabeçalho com letras fora do alfabeto inglês simples.</translation>
    </message>
    <message>
        <source>A security rule stands against it.</source>
        <translation>Uma regra de segurança impede isso.</translation>
    </message>
    <message>
        <source>It was refused by a rule. The number alone does not tell which: a spam filter, a block list, or a missing permission.</source>
        <translation>Foi recusado por uma regra. O número sozinho não diz qual: um filtro de spam, uma lista de bloqueio ou falta de permissão.</translation>
    </message>
    <message>
        <source>The sender may not write to this mailing list.</source>
        <translation>O remetente não pode escrever para esta lista de discussão.</translation>
    </message>
    <message>
        <source>The security of the message would have to be changed, and that is not possible.</source>
        <translation>A segurança da mensagem teria de ser mudada, e isso não é possível.</translation>
    </message>
    <message>
        <source>A security feature that is needed is not there.</source>
        <translation>Falta um recurso de segurança necessário.</translation>
    </message>
    <message>
        <source>Encrypting or signing failed.</source>
        <translation>Criptografar ou assinar falhou.</translation>
    </message>
    <message>
        <source>The kind of encryption is not known there.</source>
        <translation>O tipo de criptografia não é conhecido lá.</translation>
    </message>
    <message>
        <source>The message has been changed or damaged on the way.</source>
        <translation>A mensagem foi alterada ou danificada no caminho.</translation>
    </message>
    <message>
        <source>The way of signing in is too weak; often an app password is needed.</source>
        <translation>O jeito de entrar na conta é fraco demais; muitas vezes é preciso uma senha de app.</translation>
    </message>
    <message>
        <source>An encrypted connection is needed.</source>
        <translation>É preciso uma conexão criptografada.</translation>
    </message>
    <message>
        <source>This way of signing in needs an encrypted connection.</source>
        <translation>Este jeito de entrar precisa de uma conexão criptografada.</translation>
    </message>
    <message>
        <source>The password must be set anew.</source>
        <translation>A senha precisa ser definida de novo.</translation>
    </message>
    <message>
        <source>The account is switched off.</source>
        <translation>A conta está desativada.</translation>
    </message>
    <message>
        <source>The two mail systems would first have to trust each other.</source>
        <translation>Os dois sistemas de e-mail teriam primeiro de confiar um no outro.</translation>
    </message>
    <message>
        <source>The priority of the message is too low.</source>
        <translation>A prioridade da mensagem é baixa demais.</translation>
    </message>
    <message>
        <source>The message is too large for its priority.</source>
        <translation>A mensagem é grande demais para a prioridade dela.</translation>
    </message>
    <message>
        <source>The mailbox belongs to somebody else now.</source>
        <translation>A caixa de correio agora é de outra pessoa.</translation>
    </message>
    <message>
        <source>The part after the @ belongs to somebody else now.</source>
        <translation>A parte depois do @ agora é de outra pessoa.</translation>
    </message>
    <message>
        <source>It could not be found out whether the mailbox has changed hands.</source>
        <translation>Não foi possível descobrir se a caixa de correio mudou de dono.</translation>
    </message>
    <message>
        <source>The message carries no valid signature of a domain (DKIM).</source>
        <translation>A mensagem não traz uma assinatura válida de um domínio (DKIM).</translation>
    </message>
    <message>
        <source>The message carries no signature that is accepted there (DKIM).</source>
        <translation>A mensagem não traz uma assinatura aceita lá (DKIM).</translation>
    </message>
    <message>
        <source>The message carries no signature of the domain that it shows as its sender (DKIM).</source>
        <translation>A mensagem não traz uma assinatura do domínio que mostra como remetente (DKIM).</translation>
    </message>
    <message>
        <source>The message came from a server that the sender&apos;s domain does not list (SPF). The sender may have been forged.</source>
        <translation>A mensagem veio de um servidor que o domínio do remetente não indica (SPF). O remetente pode ter sido forjado.</translation>
    </message>
    <message>
        <source>The list of servers of the sender&apos;s domain could not be read (SPF).</source>
        <translation>Não foi possível ler a lista de servidores do domínio do remetente (SPF).</translation>
    </message>
    <message>
        <source>The sending server has no proper name of its own, as is usual for home connections.</source>
        <translation>O servidor remetente não tem um nome válido, como é comum em conexões domésticas.</translation>
    </message>
    <message>
        <source>Several checks could not prove who sent the message. The sender may have been forged.</source>
        <translation>Várias verificações não conseguiram provar quem enviou a mensagem. O remetente pode ter sido forjado.</translation>
    </message>
    <message>
        <source>The sender&apos;s domain says of itself that it takes no mail.</source>
        <translation>O domínio do remetente diz de si mesmo que não recebe e-mails.</translation>
    </message>
    <message>
        <source>Too much mail at once.</source>
        <translation>E-mails demais de uma vez.</translation>
    </message>
    <message>
        <source>The chain of proofs that a forwarder adds is broken (ARC).</source>
        <translation>A cadeia de provas acrescentada por quem encaminha está quebrada (ARC).</translation>
    </message>
    <message>
        <source>The message asks for encryption on its whole way, and the next server does not offer it.</source>
        <translation>A mensagem pede criptografia em todo o caminho, e o próximo servidor não a oferece.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>%1: copied to %2 and marked as deleted</source>
        <extracomment>%1 = a message&apos;s place, %2 = a folder. The server can only copy.</extracomment>
        <translation>%1: copiada para %2 e marcada como excluída</translation>
    </message>
    <message>
        <source>%1: was not there any more</source>
        <extracomment>%1 = a message&apos;s place</extracomment>
        <translation>%1: não estava mais lá</translation>
    </message>
    <message>
        <source>%1: is another message now, not touched</source>
        <extracomment>%1 = a message&apos;s place</extracomment>
        <translation>%1: agora é outra mensagem; não foi mexida</translation>
    </message>
    <message>
        <source>%1: not moved</source>
        <extracomment>%1 = a message&apos;s place</extracomment>
        <translation>%1: não movida</translation>
    </message>
    <message>
        <source>%1 would go to %2, %3 notices would stay. Nothing was moved.</source>
        <extracomment>%1 = number of messages that would be moved, %2 = folder, %3 = number of notices that would stay</extracomment>
        <translation>%1 iriam para %2, %3 avisos ficariam. Nada foi movido.</translation>
    </message>
    <message>
        <source>There is nothing to move.</source>
        <translation>Não há nada para mover.</translation>
    </message>
    <message>
        <source>There is no sweep to bring back.</source>
        <translation>Não há limpeza para desfazer.</translation>
    </message>
    <message>
        <source>
This is the sample mailbox. There is no display here: start the program on a desktop to see its window, or run it with --help for the commands.</source>
        <translation>
Esta é a caixa de correio de exemplo. Não há tela aqui: inicie o programa em um computador com tela para ver a janela dele, ou rode-o com --help para ver os comandos.</translation>
    </message>
    <message>
        <source>%1: deleted for good</source>
        <extracomment>%1 = a message&apos;s place</extracomment>
        <translation>%1: excluída para sempre</translation>
    </message>
    <message>
        <source>%1: not known yet; the next sweep or undo looks first</source>
        <extracomment>%1 = a message&apos;s place. The connection broke while the server was at it.</extracomment>
        <translation>%1: ainda não se sabe; a próxima limpeza ou o próximo desfazer verifica primeiro</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) had been copied before and were left alone</source>
        <extracomment>%n = messages that an earlier sweep copied to Trash; the server cannot remove them from their old folder</extracomment>
        <translation>
            <numerusform>%Ln mensagem já tinha sido copiada antes e não foi mexida</numerusform>
            <numerusform>%Ln mensagens já tinham sido copiadas antes e não foram mexidas</numerusform>
        </translation>
    </message>
    <message>
        <source>This mailbox has no Trash: the folder %1 would be made.</source>
        <extracomment>%1 = the name of a mail folder</extracomment>
        <translation>Esta caixa de correio não tem lixeira: a pasta %1 seria criada.</translation>
    </message>
    <message>
        <source>This mailbox has no Trash: the folder %1 is made.</source>
        <translation>Esta caixa de correio não tem lixeira: a pasta %1 é criada.</translation>
    </message>
</context>
<context>
    <name>ContactsDialog</name>
    <message>
        <source>Please beware of odd mail in my name</source>
        <translation>Cuidado com e-mails estranhos em meu nome</translation>
    </message>
    <message>
        <source>Hello,

somebody else had access to my mail account and sent messages through it. If you got an odd message from me lately, please do not open its links or attachments, and delete it.

I have secured the account. Sorry for the trouble.
</source>
        <extracomment>The whole text of a message to friends and relatives</extracomment>
        <translation>Olá,

outra pessoa teve acesso à minha conta de e-mail e enviou mensagens por ela. Se você recebeu uma mensagem estranha minha nos últimos tempos, por favor não abra os links nem os anexos e exclua-a.

Já protegi a conta. Desculpe o incômodo.
</translation>
    </message>
    <message>
        <source>Hello,

somebody is sending messages with my address as the sender. They do not come from me and my account is not involved. If you get an odd message in my name, please do not open its links or attachments, and delete it.

If in doubt, call me.
</source>
        <extracomment>The whole text of a message to friends and relatives</extracomment>
        <translation>Olá,

alguém está enviando mensagens com o meu endereço como remetente. Elas não vêm de mim, e a minha conta não está envolvida. Se receber uma mensagem estranha em meu nome, por favor não abra os links nem os anexos e exclua-a.

Na dúvida, me ligue.
</translation>
    </message>
</context>
<context>
    <name>Decision</name>
    <message>
        <source>Your memory: did you send a message that could be this one?</source>
        <translation>O que você lembra: você enviou alguma mensagem que poderia ser esta?</translation>
    </message>
    <message>
        <source>Your memory: did you write to %1 about “%2”?</source>
        <extracomment>%1 is an e-mail address, %2 the subject of a message</extracomment>
        <translation>O que você lembra: você escreveu para %1 sobre “%2”?</translation>
    </message>
    <message>
        <source>Your memory: did you write to %1 on %2?</source>
        <extracomment>%1 is an e-mail address, %2 a day (&quot;3 November&quot;)</extracomment>
        <translation>O que você lembra: você escreveu para %1 em %2?</translation>
    </message>
    <message>
        <source>Your memory: did you write to %1?</source>
        <extracomment>%1 is an e-mail address</extracomment>
        <translation>O que você lembra: você escreveu para %1?</translation>
    </message>
    <message>
        <source>Your sent mail: it is not among what this mailbox keeps. Look also on the telephone or the other computer from which you write.</source>
        <translation>Os seus enviados: a mensagem não está entre os que esta caixa de correio guarda. Veja também no celular ou no outro computador de onde você escreve.</translation>
    </message>
    <message>
        <source>The message itself: the notice returns too little of it to show which way it took.</source>
        <translation>A própria mensagem: o aviso traz muito pouco dela para mostrar o caminho que fez.</translation>
    </message>
    <message>
        <source>The records of your domain: looking them up, where you allow it in the settings, can show whether the sending computer was entitled to use your address.</source>
        <translation>Os registros do seu domínio: consultá-los, se você permitir nas configurações, pode mostrar se o computador que enviou podia usar o seu endereço.</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Stopped, as you asked.</source>
        <translation>Interrompido, como você pediu.</translation>
    </message>
    <message>
        <source>Start again whenever you like. Nothing is lost.</source>
        <translation>Comece de novo quando quiser. Nada se perdeu.</translation>
    </message>
    <message>
        <source>This computer has no connection to the internet.</source>
        <translation>Este computador não tem conexão com a internet.</translation>
    </message>
    <message>
        <source>Check the network, then try again. What was found before is still here.</source>
        <translation>Confira a rede e tente de novo. O que foi encontrado antes continua aqui.</translation>
    </message>
    <message>
        <source>There is no mail server named %1.</source>
        <extracomment>%1 is a server&apos;s name, such as imap.example.org</extracomment>
        <translation>Não há servidor de e-mail chamado %1.</translation>
    </message>
    <message>
        <source>There is no mail server of that name.</source>
        <translation>Não há servidor de e-mail com esse nome.</translation>
    </message>
    <message>
        <source>Check the spelling of the server&apos;s name, and that you are connected to the internet.</source>
        <translation>Confira como o nome do servidor está escrito e se há conexão com a internet.</translation>
    </message>
    <message>
        <source>%1 does not accept a connection for mail there.</source>
        <translation>%1 não aceita ali uma conexão de e-mail.</translation>
    </message>
    <message>
        <source>The server does not accept a connection for mail there.</source>
        <translation>O servidor não aceita ali uma conexão de e-mail.</translation>
    </message>
    <message>
        <source>Check the port (993 at most providers), or try again in a few minutes.</source>
        <translation>Confira a porta (993 na maioria dos provedores) ou tente de novo em alguns minutos.</translation>
    </message>
    <message>
        <source>The connection to %1 broke off.</source>
        <translation>A conexão com %1 caiu.</translation>
    </message>
    <message>
        <source>The connection broke off.</source>
        <translation>A conexão caiu.</translation>
    </message>
    <message>
        <source>Try again. It goes on where it stopped; nothing is lost.</source>
        <translation>Tente de novo. Continua de onde parou; nada se perdeu.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 não respondeu a tempo.</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>O servidor não respondeu a tempo.</translation>
    </message>
    <message>
        <source>Check the network, then try again in a few minutes.</source>
        <translation>Confira a rede e tente de novo em alguns minutos.</translation>
    </message>
    <message>
        <source>%1 offers no protected connection that this program could use.</source>
        <translation>%1 não oferece uma conexão protegida que este programa possa usar.</translation>
    </message>
    <message>
        <source>The server offers no protected connection that this program could use.</source>
        <translation>O servidor não oferece uma conexão protegida que este programa possa usar.</translation>
    </message>
    <message>
        <source>Your password was not sent. Try port 993 with “Encrypted from the start (TLS)”, or ask your provider for the right settings.</source>
        <translation>A sua senha não foi enviada. Tente a porta 993 com “Criptografada desde o início (TLS)”, ou peça ao seu provedor as configurações certas.</translation>
    </message>
    <message>
        <source>%1 cannot prove that it is the server it claims to be.</source>
        <translation>%1 não consegue provar que é o servidor que diz ser.</translation>
    </message>
    <message>
        <source>The server cannot prove that it is the one it claims to be.</source>
        <translation>O servidor não consegue provar que é o que diz ser.</translation>
    </message>
    <message>
        <source>Your password was not sent. In a café or hotel, try another network. If the server is your own, you can look at its certificate and trust it for this account.</source>
        <translation>A sua senha não foi enviada. Em um café ou hotel, tente outra rede. Se o servidor é seu, você pode ver o certificado dele e confiar nele para esta conta.</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired, or this computer&apos;s clock is wrong.</source>
        <translation>O certificado de %1 venceu, ou o relógio deste computador está errado.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has expired, or this computer&apos;s clock is wrong.</source>
        <translation>O certificado do servidor venceu, ou o relógio deste computador está errado.</translation>
    </message>
    <message>
        <source>Your password was not sent. Check the date on this computer; if it is right, tell your provider.</source>
        <translation>A sua senha não foi enviada. Confira a data neste computador; se estiver certa, avise o seu provedor.</translation>
    </message>
    <message>
        <source>The server that answered is not %1: its certificate is for another name.</source>
        <translation>O servidor que respondeu não é %1: o certificado dele é de outro nome.</translation>
    </message>
    <message>
        <source>The server that answered is not the one you asked for: its certificate is for another name.</source>
        <translation>O servidor que respondeu não é o que você pediu: o certificado dele é de outro nome.</translation>
    </message>
    <message>
        <source>Your password was not sent. Check the spelling of the server&apos;s name, or ask your provider for it.</source>
        <translation>A sua senha não foi enviada. Confira como o nome do servidor está escrito, ou pergunte ao seu provedor.</translation>
    </message>
    <message>
        <source>%1 shows another certificate than the one you accepted.</source>
        <translation>%1 mostra um certificado diferente do que você aceitou.</translation>
    </message>
    <message>
        <source>The server shows another certificate than the one you accepted.</source>
        <translation>O servidor mostra um certificado diferente do que você aceitou.</translation>
    </message>
    <message>
        <source>Your password was not sent. Ask whoever runs the server whether the certificate was renewed before you accept the new one.</source>
        <translation>A sua senha não foi enviada. Antes de aceitar o novo certificado, pergunte a quem administra o servidor se ele foi renovado.</translation>
    </message>
    <message>
        <source>The server did not accept this address and password.</source>
        <translation>O servidor não aceitou este endereço e esta senha.</translation>
    </message>
    <message>
        <source>Type the password once more. Many providers want a separate app password here, not the one for their website.</source>
        <translation>Digite a senha mais uma vez. Muitos provedores querem aqui uma senha de app, não a do site deles.</translation>
    </message>
    <message>
        <source>Your provider wants an app password here.</source>
        <translation>O seu provedor quer aqui uma senha de app.</translation>
    </message>
    <message>
        <source>Make one on your provider&apos;s website and type it in place of your usual password.</source>
        <translation>Crie uma no site do seu provedor e digite-a no lugar da sua senha de sempre.</translation>
    </message>
    <message>
        <source>%1 offers no way to sign in with a password.</source>
        <translation>%1 não oferece um jeito de entrar com senha.</translation>
    </message>
    <message>
        <source>The server offers no way to sign in with a password.</source>
        <translation>O servidor não oferece um jeito de entrar com senha.</translation>
    </message>
    <message>
        <source>Your password was not sent. Ask your provider how mail programs sign in.</source>
        <translation>A sua senha não foi enviada. Pergunte ao seu provedor como os programas de e-mail entram.</translation>
    </message>
    <message>
        <source>%1 did not let this program in: the request was declined in the browser.</source>
        <extracomment>%1 is a provider&apos;s name, such as Google</extracomment>
        <translation>%1 não deixou este programa entrar: o pedido foi negado no navegador.</translation>
    </message>
    <message>
        <source>This program was not let in: the request was declined in the browser.</source>
        <translation>Este programa não pôde entrar: o pedido foi negado no navegador.</translation>
    </message>
    <message>
        <source>If that was a slip, start again and agree in the browser. At work or school, an administrator may have to allow it first.</source>
        <translation>Se foi engano, comece de novo e autorize no navegador. No trabalho ou na escola, talvez um administrador precise permitir antes.</translation>
    </message>
    <message>
        <source>Signing in at %1 was not finished in the browser.</source>
        <extracomment>%1 is a provider&apos;s name, such as Google</extracomment>
        <translation>O login em %1 não foi concluído no navegador.</translation>
    </message>
    <message>
        <source>Signing in was not finished in the browser.</source>
        <translation>O login não foi concluído no navegador.</translation>
    </message>
    <message>
        <source>Start again, and stay with the browser&apos;s page until it tells you to come back here.</source>
        <translation>Comece de novo e fique na página do navegador até que ela diga para voltar aqui.</translation>
    </message>
    <message>
        <source>%1 wants you to sign in again.</source>
        <extracomment>%1 is a provider&apos;s name, such as Google</extracomment>
        <translation>%1 pede que você entre de novo.</translation>
    </message>
    <message>
        <source>Your provider wants you to sign in again.</source>
        <translation>O seu provedor pede que você entre de novo.</translation>
    </message>
    <message>
        <source>Sign in through the browser once more. This happens after a change of password, after a long time, or when you withdrew this program&apos;s access.</source>
        <translation>Entre mais uma vez pelo navegador. Isso acontece depois de uma troca de senha, depois de muito tempo, ou quando você retirou o acesso deste programa.</translation>
    </message>
    <message>
        <source>You signed in as %1, which is not the address you gave here.</source>
        <extracomment>%1 is an e-mail address</extracomment>
        <translation>Você entrou como %1, que não é o endereço que informou aqui.</translation>
    </message>
    <message>
        <source>You signed in with another address than the one you gave here.</source>
        <translation>Você entrou com um endereço diferente do que informou aqui.</translation>
    </message>
    <message>
        <source>Start again and choose the right account in the browser, or change the address here.</source>
        <translation>Comece de novo e escolha a conta certa no navegador, ou mude o endereço aqui.</translation>
    </message>
    <message>
        <source>No web browser could be opened.</source>
        <translation>Não foi possível abrir um navegador.</translation>
    </message>
    <message>
        <source>Choose a standard browser in this computer&apos;s settings, then try again. An app password, where your provider offers one, works without a browser.</source>
        <translation>Escolha um navegador padrão nas configurações deste computador e tente de novo. Uma senha de app, se o seu provedor oferecer, funciona sem navegador.</translation>
    </message>
    <message>
        <source>This copy of the program is not registered at %1, so it cannot sign in there through the browser.</source>
        <extracomment>%1 is a provider&apos;s name, such as Google</extracomment>
        <translation>Esta cópia do programa não está registrada em %1, por isso não pode entrar lá pelo navegador.</translation>
    </message>
    <message>
        <source>This copy of the program is not registered at your provider, so it cannot sign in there through the browser.</source>
        <translation>Esta cópia do programa não está registrada no seu provedor, por isso não pode entrar lá pelo navegador.</translation>
    </message>
    <message>
        <source>Use an app password if your provider offers one, or give a client ID of your own in the settings.</source>
        <translation>Use uma senha de app, se o seu provedor oferecer, ou informe um ID de cliente seu nas configurações.</translation>
    </message>
    <message>
        <source>%1 does not accept this program&apos;s registration.</source>
        <extracomment>%1 is a provider&apos;s name, such as Google</extracomment>
        <translation>%1 não aceita o registro deste programa.</translation>
    </message>
    <message>
        <source>Your provider does not accept this program&apos;s registration.</source>
        <translation>O seu provedor não aceita o registro deste programa.</translation>
    </message>
    <message>
        <source>Check the client ID in the settings. At work or school, an administrator may have to allow this program.</source>
        <translation>Confira o ID de cliente nas configurações. No trabalho ou na escola, talvez um administrador precise permitir este programa antes.</translation>
    </message>
    <message>
        <source>The mail server is busy.</source>
        <translation>O servidor de e-mail está ocupado.</translation>
    </message>
    <message>
        <source>Wait a few minutes, then try again.</source>
        <translation>Espere alguns minutos e tente de novo.</translation>
    </message>
    <message>
        <source>The mail server refused to do that.</source>
        <translation>O servidor de e-mail se recusou a fazer isso.</translation>
    </message>
    <message>
        <source>Try again. If it keeps refusing, show your provider the details below.</source>
        <translation>Tente de novo. Se ele continuar recusando, mostre ao seu provedor os detalhes abaixo.</translation>
    </message>
    <message>
        <source>The mail server gave an answer that makes no sense.</source>
        <translation>O servidor de e-mail deu uma resposta sem sentido.</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again; if it happens again, show your provider the details below.</source>
        <translation>Nada foi mudado. Tente de novo; se acontecer outra vez, mostre ao seu provedor os detalhes abaixo.</translation>
    </message>
    <message>
        <source>The folder “%1” is not there any more.</source>
        <translation>A pasta “%1” não está mais lá.</translation>
    </message>
    <message>
        <source>The folder is not there any more.</source>
        <translation>A pasta não está mais lá.</translation>
    </message>
    <message>
        <source>Check the mailbox again: the list is then brought up to date.</source>
        <translation>Verifique a caixa de correio de novo: a lista será atualizada.</translation>
    </message>
    <message>
        <source>The folder “%1” may be read but not changed.</source>
        <translation>A pasta “%1” pode ser lida, mas não alterada.</translation>
    </message>
    <message>
        <source>The folder may be read but not changed.</source>
        <translation>A pasta pode ser lida, mas não alterada.</translation>
    </message>
    <message>
        <source>Nothing was moved. Ask whoever owns the folder.</source>
        <translation>Nada foi movido. Fale com o dono da pasta.</translation>
    </message>
    <message>
        <source>The mailbox was rebuilt since it was last checked.</source>
        <translation>A caixa de correio foi reconstruída desde a última verificação.</translation>
    </message>
    <message>
        <source>Nothing was moved, to be safe. Check the mailbox again, then repeat the clean-up.</source>
        <translation>Por segurança, nada foi movido. Verifique a caixa de correio de novo e depois repita a limpeza.</translation>
    </message>
    <message>
        <source>Your mailbox is full, so the server could not move the messages.</source>
        <translation>A sua caixa de correio está cheia, por isso o servidor não pôde mover as mensagens.</translation>
    </message>
    <message>
        <source>Empty the Trash in your mail program, then try again.</source>
        <translation>Esvazie a lixeira no seu programa de e-mail e tente de novo.</translation>
    </message>
    <message>
        <source>%1 was not found.</source>
        <extracomment>%1 is a file&apos;s or folder&apos;s name</extracomment>
        <translation>%1 não foi encontrado.</translation>
    </message>
    <message>
        <source>The file was not found.</source>
        <translation>O arquivo não foi encontrado.</translation>
    </message>
    <message>
        <source>Check the name, and that the disk it is on is connected.</source>
        <translation>Confira o nome e se o disco em que ele está foi conectado.</translation>
    </message>
    <message>
        <source>%1 could not be read.</source>
        <translation>Não foi possível ler %1.</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>Não foi possível ler o arquivo.</translation>
    </message>
    <message>
        <source>Check that you are allowed to open it.</source>
        <translation>Confira se você tem permissão para abri-lo.</translation>
    </message>
    <message>
        <source>%1 is damaged or is another kind of file.</source>
        <translation>%1 está danificado ou é outro tipo de arquivo.</translation>
    </message>
    <message>
        <source>The file is damaged or is another kind of file.</source>
        <translation>O arquivo está danificado ou é de outro tipo.</translation>
    </message>
    <message>
        <source>Choose another file. This one was not changed.</source>
        <translation>Escolha outro arquivo. Este não foi alterado.</translation>
    </message>
    <message>
        <source>There is no room left on this computer&apos;s disk.</source>
        <translation>Não há mais espaço no disco deste computador.</translation>
    </message>
    <message>
        <source>Make room, then try again. Your mail on the server is untouched.</source>
        <translation>Abra espaço e tente de novo. Os seus e-mails no servidor não foram tocados.</translation>
    </message>
    <message>
        <source>What this program remembers was written by a newer version of it.</source>
        <translation>O que este programa guarda foi gravado por uma versão mais nova dele.</translation>
    </message>
    <message>
        <source>Install the newer version again, or start afresh: the old file is then put aside, not deleted.</source>
        <translation>Instale de novo a versão mais nova ou comece do zero: o arquivo antigo fica guardado à parte, não é excluído.</translation>
    </message>
    <message>
        <source>The file in which this program remembers things is damaged.</source>
        <translation>O arquivo em que este programa guarda o que sabe está danificado.</translation>
    </message>
    <message>
        <source>Start afresh: the damaged file is put aside, not deleted, and your mail is read again. Your mailbox is untouched.</source>
        <translation>Comece do zero: o arquivo danificado fica guardado à parte, não é excluído, e os seus e-mails são lidos de novo. A sua caixa de correio não foi tocada.</translation>
    </message>
    <message>
        <source>Another copy of this program is at work on the same mailbox.</source>
        <translation>Outra cópia deste programa está trabalhando na mesma caixa de correio.</translation>
    </message>
    <message>
        <source>Wait until it is done, or close it, then try again.</source>
        <translation>Espere até ela terminar, ou feche-a, e tente de novo.</translation>
    </message>
    <message>
        <source>The password for this account is not known any more.</source>
        <translation>A senha desta conta não é mais conhecida.</translation>
    </message>
    <message>
        <source>Type it again. This computer has no keychain running, so it is kept only until you close the program.</source>
        <translation>Digite-a de novo. Nenhum chaveiro de senhas está em funcionamento neste computador, por isso ela só fica guardada até você fechar o programa.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain is locked.</source>
        <translation>O chaveiro deste computador está trancado.</translation>
    </message>
    <message>
        <source>Unlock the keychain, then try again, or type the password again.</source>
        <translation>Destranque o chaveiro e tente de novo, ou digite a senha outra vez.</translation>
    </message>
    <message>
        <source>“%1” cannot be right.</source>
        <translation>“%1” não pode estar certo.</translation>
    </message>
    <message>
        <source>Something that was typed cannot be right.</source>
        <translation>Algo que foi digitado não pode estar certo.</translation>
    </message>
    <message>
        <source>Check it for slips and type it again.</source>
        <translation>Procure erros de digitação e digite de novo.</translation>
    </message>
    <message>
        <source>This kind of mailbox cannot do that.</source>
        <translation>Este tipo de caixa de correio não pode fazer isso.</translation>
    </message>
    <message>
        <source>Saved mail in single files can be read here, but not cleared up. Add the account itself to do that.</source>
        <translation>E-mails salvos em arquivos avulsos podem ser lidos aqui, mas não removidos. Para isso, adicione a própria conta.</translation>
    </message>
    <message>
        <source>Something went wrong inside this program.</source>
        <translation>Algo deu errado dentro deste programa.</translation>
    </message>
    <message>
        <source>Your mail is untouched. Try again; if it happens again, please report it with the details below.</source>
        <translation>Os seus e-mails não foram tocados. Tente de novo; se acontecer outra vez, comunique o problema com os detalhes abaixo.</translation>
    </message>
    <message>
        <source>This mail server cannot delete single messages for good.</source>
        <translation>Este servidor de e-mail não consegue excluir para sempre mensagens avulsas.</translation>
    </message>
    <message>
        <source>Nothing was deleted. Move them to Trash instead, and empty the Trash in your mail program.</source>
        <translation>Nada foi excluído. Mova-as para a lixeira e esvazie a lixeira no seu programa de e-mail.</translation>
    </message>
</context>
<context>
    <name>EvidenceLines</name>
    <message>
        <source>Strong sign</source>
        <extracomment>How much a piece of evidence weighs</extracomment>
        <translation>Indício forte</translation>
    </message>
    <message>
        <source>Weak sign</source>
        <translation>Indício fraco</translation>
    </message>
    <message>
        <source>Fair sign</source>
        <extracomment>How much a piece of evidence weighs</extracomment>
        <translation>Indício claro</translation>
    </message>
</context>
<context>
    <name>EvidenceText</name>
    <message>
        <source>The message lies in your Sent folder, and it went to this recipient.</source>
        <extracomment>Facts that tell whether the person wrote a returned message. First a plain sentence for somebody without technical knowledge, then a short technical line with the facts as blanks.</extracomment>
        <translation>A mensagem está na sua pasta de enviados e foi para este destinatário.</translation>
    </message>
    <message>
        <source>Same Message-ID as your mail of %1 to %2</source>
        <extracomment>%1 is a date, %2 an e-mail address.</extracomment>
        <translation>Mesmo Message-ID do seu e-mail de %1 para %2</translation>
    </message>
    <message>
        <source>The message lies in your Sent folder. Somebody passed it on to the address that failed.</source>
        <translation>A mensagem está na sua pasta de enviados. Alguém a repassou ao endereço que falhou.</translation>
    </message>
    <message>
        <source>It carries the number of a message of yours, but it did not come from your mail provider.</source>
        <translation>Ela traz o número de uma mensagem sua, mas não veio do seu provedor de e-mail.</translation>
    </message>
    <message>
        <source>Message-ID of your mail of %1 to %2, handed over by a stranger</source>
        <extracomment>%1 is a date, %2 an e-mail address.</extracomment>
        <translation>Message-ID do seu e-mail de %1 para %2, entregue por um estranho</translation>
    </message>
    <message>
        <source>Your Sent folder holds a message with this subject to this person, from that time.</source>
        <translation>A sua pasta de enviados tem uma mensagem com este assunto para esta pessoa, daquela época.</translation>
    </message>
    <message>
        <source>Your mail of %1 to %2</source>
        <extracomment>%1 is a date, %2 an e-mail address.</extracomment>
        <translation>O seu e-mail de %1 para %2</translation>
    </message>
    <message>
        <source>You wrote to this address shortly before.</source>
        <translation>Você escreveu para este endereço pouco antes.</translation>
    </message>
    <message>
        <source>You sent a message with this subject to others at that time.</source>
        <translation>Você enviou naquela época uma mensagem com este assunto a outras pessoas.</translation>
    </message>
    <message>
        <source>Subject in Sent: %1</source>
        <extracomment>%1 is the subject of a message.</extracomment>
        <translation>Assunto em Enviados: %1</translation>
    </message>
    <message>
        <source>It answers a message that lies in your mailbox.</source>
        <translation>Ela responde a uma mensagem que está na sua caixa de correio.</translation>
    </message>
    <message>
        <source>You have been in touch with this address before.</source>
        <translation>Você já teve contato com este endereço.</translation>
    </message>
    <message>
        <source>Known address: %1</source>
        <extracomment>%1 is an e-mail address.</extracomment>
        <translation>Endereço conhecido: %1</translation>
    </message>
    <message>
        <source>It is not in your Sent folder, which holds your other messages of those days.</source>
        <translation>Ela não está na sua pasta de enviados, que tem as suas outras mensagens daqueles dias.</translation>
    </message>
    <message>
        <source>It is not in your Sent folder. That alone means little: not every device saves its mail there.</source>
        <translation>Ela não está na sua pasta de enviados. Só isso diz pouco: nem todo aparelho guarda ali os seus e-mails.</translation>
    </message>
    <message>
        <source>You have never written to this address before.</source>
        <translation>Você nunca escreveu para este endereço.</translation>
    </message>
    <message>
        <source>Unknown address: %1</source>
        <extracomment>%1 is an e-mail address.</extracomment>
        <translation>Endereço desconhecido: %1</translation>
    </message>
    <message>
        <source>Your mail provider&apos;s digital signature on the message is genuine, so it went out through an account there.</source>
        <translation>A assinatura digital do seu provedor de e-mail na mensagem é verdadeira, portanto ela saiu por uma conta de lá.</translation>
    </message>
    <message>
        <source>DKIM signature of %1 verified over the returned header</source>
        <extracomment>%1 is a domain name. DKIM is the name of a technique.</extracomment>
        <translation>Assinatura DKIM de %1 conferida no cabeçalho devolvido</translation>
    </message>
    <message>
        <source>It carries a genuine signature, but somebody copied the signed message and sent it on to others.</source>
        <translation>Ela traz uma assinatura verdadeira, mas alguém copiou a mensagem assinada e a mandou a outros.</translation>
    </message>
    <message>
        <source>DKIM signature of %1 on a copy: other recipient or other text, handed over by a stranger</source>
        <extracomment>%1 is a domain name. DKIM is the name of a technique.</extracomment>
        <translation>Assinatura DKIM de %1 em uma cópia: outro destinatário ou outro texto, entregue por um estranho</translation>
    </message>
    <message>
        <source>It lacks the digital signature that your mail provider puts on all your messages.</source>
        <translation>Falta nela a assinatura digital que o seu provedor de e-mail põe em todas as suas mensagens.</translation>
    </message>
    <message>
        <source>Your own mail provider had the message in its hands and reports the failure.</source>
        <translation>O seu próprio provedor de e-mail teve a mensagem em mãos e informa a falha.</translation>
    </message>
    <message>
        <source>Reported by %1</source>
        <extracomment>%1 is a host name.</extracomment>
        <translation>Informado por %1</translation>
    </message>
    <message>
        <source>The receiving server got the message from your mail provider.</source>
        <translation>O servidor de destino recebeu a mensagem do seu provedor de e-mail.</translation>
    </message>
    <message>
        <source>%1 (%2), allowed to send for your domain, handed it to %3</source>
        <extracomment>%1 is an IP address, %2 its name, %3 the receiving host.</extracomment>
        <translation>%1 (%2), autorizado a enviar pelo seu domínio, entregou-a a %3</translation>
    </message>
    <message>
        <source>The receiving server got the message from a computer of your mail provider.</source>
        <translation>O servidor de destino recebeu a mensagem de um computador do seu provedor de e-mail.</translation>
    </message>
    <message>
        <source>%1 (%2) handed it to %3</source>
        <extracomment>%1 is an IP address, %2 its name, %3 the receiving host.</extracomment>
        <translation>%1 (%2) entregou-a a %3</translation>
    </message>
    <message>
        <source>The computer that passed the message on called itself by a name of your mail provider.</source>
        <translation>O computador que repassou a mensagem se apresentou com um nome do seu provedor de e-mail.</translation>
    </message>
    <message>
        <source>%1 said to be %2 when it handed it to %3</source>
        <extracomment>%1 is an IP address, %2 the name it gave, %3 the receiving host.</extracomment>
        <translation>%1 disse ser %2 ao entregá-la a %3</translation>
    </message>
    <message>
        <source>The receiving server got the message from a computer that has nothing to do with your mail provider.</source>
        <translation>O servidor de destino recebeu a mensagem de um computador que não tem nada a ver com o seu provedor de e-mail.</translation>
    </message>
    <message>
        <source>A mailing list or a forwarding service had the message in between.</source>
        <translation>Uma lista de discussão ou um serviço de encaminhamento teve a mensagem no meio do caminho.</translation>
    </message>
    <message>
        <source>Whoever sent it was not allowed to send mail for your address.</source>
        <translation>Quem a enviou não estava autorizado a enviar e-mails pelo seu endereço.</translation>
    </message>
    <message>
        <source>SPF of %2 refuses %1</source>
        <extracomment>%1 is an IP address, %2 a domain name. SPF is the name of a technique.</extracomment>
        <translation>O SPF de %2 recusa %1</translation>
    </message>
    <message>
        <source>Somebody else&apos;s mail account was used to send it.</source>
        <translation>A conta de e-mail de outra pessoa foi usada para enviá-la.</translation>
    </message>
    <message>
        <source>Way: %1 (%2) to %3</source>
        <extracomment>%1 is an IP address, %2 its name, %3 the receiving host.</extracomment>
        <translation>Caminho: %1 (%2) para %3</translation>
    </message>
    <message>
        <source>It pretends to have passed your mail provider, which the later part of its way contradicts.</source>
        <translation>Ela finge ter passado pelo seu provedor de e-mail, mas a parte seguinte do caminho desmente isso.</translation>
    </message>
    <message>
        <source>Whoever sent it had signed in to an account at your mail provider.</source>
        <translation>Quem a enviou tinha entrado em uma conta do seu provedor de e-mail.</translation>
    </message>
    <message>
        <source>The notice came back to a secret return address that only your mail provider puts on outgoing mail.</source>
        <translation>O aviso voltou para um endereço de retorno secreto que só o seu provedor de e-mail põe nos e-mails que saem.</translation>
    </message>
    <message>
        <source>The receiving server checked the sender and found it false.</source>
        <translation>O servidor de destino verificou o remetente e concluiu que é falso.</translation>
    </message>
    <message>
        <source>Checked by %1</source>
        <extracomment>%1 is a host name.</extracomment>
        <translation>Verificado por %1</translation>
    </message>
    <message>
        <source>The receiving server checked the sender and found it in order.</source>
        <translation>O servidor de destino verificou o remetente e o considerou em ordem.</translation>
    </message>
    <message>
        <source>The receiving server refused it because it could not confirm the sender.</source>
        <translation>O servidor de destino recusou a mensagem porque não conseguiu confirmar o remetente.</translation>
    </message>
    <message>
        <source>Its words: %1</source>
        <extracomment>%1 is a mail server&apos;s reply, in its own words.</extracomment>
        <translation>Resposta dele: %1</translation>
    </message>
    <message>
        <source>The receiving server refused it because it came straight from somebody&apos;s home connection.</source>
        <translation>O servidor de destino recusou a mensagem porque ela veio direto da conexão doméstica de alguém.</translation>
    </message>
    <message>
        <source>The message carries somebody else&apos;s name and address as its author.</source>
        <translation>A mensagem traz o nome e o endereço de outra pessoa como autor.</translation>
    </message>
    <message>
        <source>From: %1</source>
        <extracomment>%1 is an e-mail address.</extracomment>
        <translation>De: %1</translation>
    </message>
    <message>
        <source>It carries an address of your domain that you don&apos;t write from.</source>
        <translation>Ela traz um endereço do seu domínio que você não usa para escrever.</translation>
    </message>
    <message>
        <source>The name beside your address is not the one you use.</source>
        <translation>O nome ao lado do seu endereço não é o que você usa.</translation>
    </message>
    <message>
        <source>Name: %1</source>
        <extracomment>%1 is a person&apos;s name as a message gives it.</extracomment>
        <translation>Nome: %1</translation>
    </message>
    <message>
        <source>The name beside your address is the one you use.</source>
        <translation>O nome ao lado do seu endereço é o que você usa.</translation>
    </message>
    <message>
        <source>It was written with a mail program that you use.</source>
        <translation>Foi escrita com um programa de e-mail que você usa.</translation>
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
        <translation>Não foi escrita com nenhum programa de e-mail que você usa.</translation>
    </message>
    <message>
        <source>Its number is made the way your mail program makes them.</source>
        <translation>O número dela é feito do jeito que o seu programa de e-mail faz.</translation>
    </message>
    <message>
        <source>Its number is not made the way your mail programs make them.</source>
        <translation>O número dela não é feito do jeito que os seus programas de e-mail fazem.</translation>
    </message>
    <message>
        <source>Its number was given out by a computer that is not yours and not your mail provider&apos;s.</source>
        <translation>O número dela foi dado por um computador que não é seu nem do seu provedor de e-mail.</translation>
    </message>
    <message>
        <source>Message-ID made by %1</source>
        <extracomment>%1 is a host name.</extracomment>
        <translation>Message-ID feito por %1</translation>
    </message>
    <message>
        <source>It was written on a clock set to your time zone.</source>
        <translation>Foi escrita com o relógio acertado pelo seu fuso horário.</translation>
    </message>
    <message>
        <source>Date: %1</source>
        <extracomment>%1 is a date as the message gives it.</extracomment>
        <translation>Data: %1</translation>
    </message>
    <message>
        <source>It was written on a clock set to a different time zone from yours.</source>
        <translation>Foi escrita com o relógio acertado por um fuso horário diferente do seu.</translation>
    </message>
    <message>
        <source>It was sent at an hour at which you never write.</source>
        <translation>Foi enviada em um horário em que você nunca escreve.</translation>
    </message>
    <message>
        <source>Hour of the day: %1</source>
        <extracomment>%1 is an hour of the day, 0 to 23.</extracomment>
        <translation>Hora do dia: %1</translation>
    </message>
    <message>
        <source>The date on the message does not fit the day on which it was on its way.</source>
        <translation>A data da mensagem não combina com o dia em que ela estava a caminho.</translation>
    </message>
    <message>
        <source>It was sent over an internet connection that you use.</source>
        <translation>Foi enviada por uma conexão de internet que você usa.</translation>
    </message>
    <message>
        <source>Connection: %1</source>
        <extracomment>%1 is a host name or an IP address.</extracomment>
        <translation>Conexão: %1</translation>
    </message>
    <message>
        <source>It was sent over an internet connection that you have not used before.</source>
        <translation>Foi enviada por uma conexão de internet que você nunca usou antes.</translation>
    </message>
    <message>
        <source>A computer of your own website or mail provider sent it, for example for a form on your site.</source>
        <translation>Um computador do seu próprio site ou do seu provedor de e-mail a enviou, por exemplo por um formulário do seu site.</translation>
    </message>
    <message>
        <source>Sent by %1</source>
        <extracomment>%1 is a host name or an IP address.</extracomment>
        <translation>Enviado por %1</translation>
    </message>
    <message>
        <source>Your mail provider has stopped your account from sending.</source>
        <translation>O seu provedor de e-mail bloqueou o envio pela sua conta.</translation>
    </message>
    <message>
        <source>It came in the middle of a flood of notices about mail that somebody else sent in your name.</source>
        <translation>Veio no meio de uma enxurrada de avisos sobre e-mails que outra pessoa enviou em seu nome.</translation>
    </message>
    <message>
        <source>Notices in this flood: %1, since %2</source>
        <extracomment>%1 is a number of notices, %2 a date.</extracomment>
        <translation>Avisos nesta enxurrada: %1, desde %2</translation>
    </message>
    <message>
        <source>It has the same subject as other mail that somebody else sent in your name then.</source>
        <translation>Tem o mesmo assunto de outros e-mails que outra pessoa enviou em seu nome naquela época.</translation>
    </message>
    <message>
        <source>Subject: %1</source>
        <extracomment>%1 is the subject of a message.</extracomment>
        <translation>Assunto: %1</translation>
    </message>
    <message>
        <source>It came together with others about mail that somebody else sent through your account.</source>
        <translation>Veio junto com outros sobre e-mails que outra pessoa enviou pela sua conta.</translation>
    </message>
    <message>
        <source>Notices of that kind: %1, since %2</source>
        <extracomment>%1 is a number of notices, %2 a date.</extracomment>
        <translation>Avisos desse tipo: %1, desde %2</translation>
    </message>
    <message>
        <source>It belongs to a letter that you sent to many people that day.</source>
        <translation>Faz parte de um envio que você fez a muitas pessoas naquele dia.</translation>
    </message>
    <message>
        <source>Notices about the same letter: %1, subject: %2</source>
        <extracomment>%1 is a number of notices, %2 the subject of a message.</extracomment>
        <translation>Avisos sobre o mesmo envio: %1, assunto: %2</translation>
    </message>
    <message>
        <source>The notice claims to come from your own mail provider, but it was sent by a stranger.</source>
        <translation>O aviso diz vir do seu próprio provedor de e-mail, mas foi enviado por um estranho.</translation>
    </message>
    <message>
        <source>Claims %1, came from %2</source>
        <extracomment>%1 is a domain name, %2 an IP address.</extracomment>
        <translation>Diz ser %1, veio de %2</translation>
    </message>
    <message>
        <source>Your mail provider checked the sender of the notice and found it false.</source>
        <translation>O seu provedor de e-mail verificou o remetente do aviso e concluiu que é falso.</translation>
    </message>
    <message>
        <source>Claimed sender: %1</source>
        <extracomment>%1 is a domain name.</extracomment>
        <translation>Remetente alegado: %1</translation>
    </message>
    <message>
        <source>It carries the name of a well-known company, but the address is not theirs.</source>
        <translation>Traz o nome de uma empresa conhecida, mas o endereço não é dela.</translation>
    </message>
    <message>
        <source>Calls itself %1, writes from %2</source>
        <extracomment>%1 is the name shown as sender, %2 a domain name.</extracomment>
        <translation>Diz ser %1, escreve de %2</translation>
    </message>
    <message>
        <source>Its link leads to a place that has nothing to do with your mail provider.</source>
        <translation>O link leva a uma página que não tem nada a ver com o seu provedor de e-mail.</translation>
    </message>
    <message>
        <source>Link to %1</source>
        <extracomment>%1 is a host name.</extracomment>
        <translation>Link para %1</translation>
    </message>
    <message>
        <source>Your own address is hidden in the link, so that they know who clicked.</source>
        <translation>O seu próprio endereço está escondido no link, para que saibam quem clicou.</translation>
    </message>
    <message>
        <source>The link does not lead where it claims to.</source>
        <translation>O link não leva aonde diz levar.</translation>
    </message>
    <message>
        <source>Shows &quot;%1&quot;, leads to %2</source>
        <extracomment>%1 is the text of a link, %2 the host it leads to.</extracomment>
        <translation>Mostra “%1”, leva a %2</translation>
    </message>
    <message>
        <source>It wants you to click, sign in or confirm something. Real notices don&apos;t.</source>
        <translation>Quer que você clique, entre na conta ou confirme algo. Avisos verdadeiros não fazem isso.</translation>
    </message>
    <message>
        <source>Button: %1</source>
        <extracomment>%1 is the text of a link or button.</extracomment>
        <translation>Botão: %1</translation>
    </message>
    <message>
        <source>It speaks of mail waiting for you. Real notices are about mail that you sent.</source>
        <translation>Fala de e-mails à sua espera. Avisos verdadeiros são sobre e-mails que você enviou.</translation>
    </message>
    <message>
        <source>It puts you under time pressure.</source>
        <translation>Apressa você.</translation>
    </message>
    <message>
        <source>It carries an attachment of a dangerous kind. Real notices don&apos;t.</source>
        <translation>Traz um tipo perigoso de anexo. Avisos verdadeiros não trazem.</translation>
    </message>
    <message>
        <source>File: %1</source>
        <extracomment>%1 is a file name.</extracomment>
        <translation>Arquivo: %1</translation>
    </message>
    <message>
        <source>It names nobody whom a message could not reach.</source>
        <translation>Não indica ninguém a quem uma mensagem não chegou.</translation>
    </message>
    <message>
        <source>It says that mail could not be delivered to you, yet it reached you.</source>
        <translation>Diz que um e-mail não pôde ser entregue a você, e mesmo assim este chegou.</translation>
    </message>
    <message>
        <source>The message it says it brings back was never on its way anywhere, and it holds a link.</source>
        <translation>A mensagem que diz trazer de volta nunca esteve a caminho de lugar nenhum, e contém um link.</translation>
    </message>
    <message>
        <source>Unlike real notices, it was sent from somebody&apos;s mail account.</source>
        <translation>Ao contrário dos avisos verdadeiros, foi enviado da conta de e-mail de alguém.</translation>
    </message>
    <message>
        <source>Return address: %1</source>
        <extracomment>%1 is an e-mail address.</extracomment>
        <translation>Endereço de retorno: %1</translation>
    </message>
    <message>
        <source>It was made with a program for mass mail, not by a mail server.</source>
        <translation>Foi feito com um programa de envio em massa, não por um servidor de e-mail.</translation>
    </message>
    <message>
        <source>You said so yourself.</source>
        <translation>Foi você que disse isso.</translation>
    </message>
    <message>
        <source>It is a copy of a message of yours, but it did not come from your mail provider. Somebody you wrote to may have passed it on.</source>
        <translation>É uma cópia de uma mensagem sua, mas não veio do seu provedor de e-mail. Talvez alguém para quem você escreveu a tenha repassado.</translation>
    </message>
    <message>
        <source>Same header as your mail of %1 to %2, handed over by a stranger</source>
        <extracomment>%1 is a date, %2 an e-mail address.</extracomment>
        <translation>Mesmo cabeçalho do seu e-mail de %1 para %2, entregue por um estranho</translation>
    </message>
    <message>
        <source>It came straight from somebody&apos;s home connection or from a computer without a name. Mail that people write goes through a mail server first.</source>
        <translation>Veio direto da conexão doméstica de alguém ou de um computador sem nome. O e-mail escrito por pessoas passa antes por um servidor de e-mail.</translation>
    </message>
    <message>
        <source>%1 (%2) handed it to %3 directly</source>
        <extracomment>%1 is an IP address, %2 its name, %3 the receiving host.</extracomment>
        <translation>%1 (%2) entregou-a direto a %3</translation>
    </message>
    <message>
        <source>A mailing service sent it and signed it with its own name. If you use that service, for a newsletter or a shop for instance, the message may well be yours.</source>
        <translation>Um serviço de envio a mandou e assinou com o próprio nome. Se você usa esse serviço, por exemplo para um boletim ou uma loja, a mensagem bem pode ser sua.</translation>
    </message>
    <message>
        <source>Service: %1, handed to %2</source>
        <extracomment>%1 is the host name of a mailing service, %2 the receiving host.</extracomment>
        <translation>Serviço: %1, entregue a %2</translation>
    </message>
    <message>
        <source>Several such messages went out through your account within hours, and none of them carries a mark of the way you write.</source>
        <translation>Várias mensagens assim saíram pela sua conta em poucas horas, e em nenhuma se reconhece o seu jeito de escrever.</translation>
    </message>
    <message>
        <source>Messages of that kind: %1, since %2</source>
        <extracomment>%1 is a number of messages, %2 a date.</extracomment>
        <translation>Mensagens desse tipo: %1, desde %2</translation>
    </message>
    <message>
        <source>It is in a language that you write.</source>
        <translation>Está em um idioma em que você escreve.</translation>
    </message>
    <message>
        <source>It is in a language in which you have not written before.</source>
        <translation>Está em um idioma em que você não escreveu antes.</translation>
    </message>
    <message>
        <source>Its letters are stored in a way that your mail programs don&apos;t use.</source>
        <translation>As letras estão gravadas de um modo que seus programas de e-mail não usam.</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arquivo</translation>
    </message>
    <message>
        <source>&amp;Add an account…</source>
        <translation>A&amp;dicionar conta…</translation>
    </message>
    <message>
        <source>&amp;Open a folder of saved mail…</source>
        <translation>Abrir &amp;pasta de e-mails salvos…</translation>
    </message>
    <message>
        <source>Open the &amp;sample mailbox</source>
        <translation>A&amp;brir a caixa de exemplo</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Sai&amp;r</translation>
    </message>
    <message>
        <source>&amp;Mailbox</source>
        <translation>&amp;Caixa de correio</translation>
    </message>
    <message>
        <source>Check &amp;now</source>
        <translation>Verificar a&amp;gora</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>I&amp;nterromper</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Localizar…</translation>
    </message>
    <message>
        <source>&amp;Clean up…</source>
        <translation>Li&amp;mpar…</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Ir</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aj&amp;uda</translation>
    </message>
    <message>
        <source>&amp;What is all this about?</source>
        <translation>O que é &amp;tudo isto?</translation>
    </message>
    <message>
        <source>&amp;About Undelivered</source>
        <translation>&amp;Sobre o Undelivered</translation>
    </message>
    <message>
        <source>E&amp;xplain a notice…</source>
        <translation>E&amp;xplicar um aviso…</translation>
    </message>
    <message>
        <source>Save or &amp;print a report…</source>
        <translation>Salvar ou imprimir um relat&amp;ório…</translation>
    </message>
    <message>
        <source>&amp;Warn your contacts…</source>
        <translation>A&amp;visar os seus contatos…</translation>
    </message>
    <message>
        <source>&amp;Help on this page</source>
        <translation>Ajuda sobre &amp;esta página</translation>
    </message>
    <message>
        <source>All &amp;codes in words</source>
        <translation>Todos &amp;os códigos explicados</translation>
    </message>
    <message>
        <source>Can anybody &amp;send as me?</source>
        <translation>Alguém pode enviar em meu &amp;nome?</translation>
    </message>
</context>
<context>
    <name>News</name>
    <message>
        <source>A message of yours did not arrive</source>
        <translation>Uma mensagem sua não chegou</translation>
    </message>
    <message>
        <source>Your message to %1 did not arrive</source>
        <extracomment>Title of a notification; %1 is an e-mail address</extracomment>
        <translation>A sua mensagem para %1 não chegou</translation>
    </message>
    <message>
        <source>%1. Subject: %2</source>
        <extracomment>Text of a notification: %1 why a message did not arrive (&quot;Mailbox full&quot;), %2 the subject of the message</extracomment>
        <translation>%1. Assunto: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) of yours did not arrive</source>
        <translation>
            <numerusform>%Ln mensagem sua não chegou</numerusform>
            <numerusform>%Ln mensagens suas não chegaram</numerusform>
        </translation>
    </message>
    <message>
        <source>To %1 and others</source>
        <extracomment>Text of a notification; %1 is a list of e-mail addresses</extracomment>
        <translation>Para %1 e outros</translation>
    </message>
    <message>
        <source>Somebody may be sending mail through your account</source>
        <translation>Alguém pode estar enviando e-mails pela sua conta</translation>
    </message>
    <message>
        <source>Open Undelivered: it says what to do, in order.</source>
        <translation>Abra o Undelivered: ele diz o que fazer, em ordem.</translation>
    </message>
    <message>
        <source>Somebody is using your address as a false sender</source>
        <translation>Alguém está usando o seu endereço como remetente falso</translation>
    </message>
    <message>
        <source>Notices about mail that you did not send are coming in. Your account is not involved.</source>
        <translation>Estão chegando avisos sobre e-mails que você não enviou. A sua conta não está envolvida.</translation>
    </message>
</context>
<context>
    <name>NoticeFacts</name>
    <message>
        <source>Recipient</source>
        <translation>Destinatário</translation>
    </message>
    <message>
        <source>Written to</source>
        <translation>Endereçada a</translation>
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
        <translation>Resposta do servidor</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Informado por</translation>
    </message>
    <message>
        <source>Last attempt</source>
        <translation>Última tentativa</translation>
    </message>
    <message>
        <source>Will be tried until</source>
        <translation>Será tentado até</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Notice received</source>
        <translation>Aviso recebido</translation>
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
        <translation>A mensagem chegou lá</translation>
    </message>
    <message>
        <source>The message&apos;s subject</source>
        <translation>Assunto da mensagem</translation>
    </message>
    <message>
        <source>The message&apos;s sender</source>
        <translation>Remetente da mensagem</translation>
    </message>
    <message>
        <source>The message&apos;s recipients</source>
        <translation>Destinatários da mensagem</translation>
    </message>
    <message>
        <source>The message&apos;s date</source>
        <translation>Data da mensagem</translation>
    </message>
    <message>
        <source>The message&apos;s identifier</source>
        <translation>Identificador da mensagem</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Recognised by</source>
        <extracomment>Before the words of a server&apos;s answer by which the program recognised the reason</extracomment>
        <translation>Reconhecido por</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Somebody has sent mail from your account. Make sure that they cannot do it again.</source>
        <translation>Alguém enviou e-mails pela sua conta. Garanta que não possa fazer isso de novo.</translation>
    </message>
    <message>
        <source>Somebody is sending mail from your account. Follow the steps below now.</source>
        <translation>Alguém está enviando e-mails pela sua conta. Siga agora os passos abaixo.</translation>
    </message>
    <message>
        <source>Someone has forged your address. Your account was not used.</source>
        <translation>Alguém forjou o seu endereço. A sua conta não foi usada.</translation>
    </message>
    <message>
        <source>Someone is forging your address. Your account was not used.</source>
        <translation>Alguém está forjando o seu endereço. A sua conta não foi usada.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) of yours did not arrive.</source>
        <translation>
            <numerusform>%Ln mensagem sua não chegou.</numerusform>
            <numerusform>%Ln mensagens suas não chegaram.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) here only pretend to be delivery notices. Do not open any link in them.</source>
        <translation>
            <numerusform>%Ln mensagem aqui só finge ser um aviso de e-mail devolvido. Não abra nenhum link nela.</numerusform>
            <numerusform>%Ln mensagens aqui só fingem ser avisos de e-mail devolvido. Não abra nenhum link nelas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n notice(s) the facts do not tell who sent the message.</source>
        <translation>
            <numerusform>Em %Ln aviso não dá para saber quem enviou a mensagem.</numerusform>
            <numerusform>Em %Ln avisos não dá para saber quem enviou a mensagem.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s) found. Without your address nobody can tell whether you sent the messages.</source>
        <translation>
            <numerusform>%Ln aviso encontrado. Sem o seu endereço ninguém sabe dizer se foi você que enviou as mensagens.</numerusform>
            <numerusform>%Ln avisos encontrados. Sem o seu endereço ninguém sabe dizer se foi você que enviou as mensagens.</numerusform>
        </translation>
    </message>
    <message>
        <source>All is well. None of the notices here needs anything from you.</source>
        <translation>Tudo bem. Nenhum destes avisos pede algo de você.</translation>
    </message>
    <message>
        <source>No delivery notices in this mailbox. Nothing came back.</source>
        <translation>Nenhum aviso de e-mail devolvido nesta caixa de correio. Nada voltou.</translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s), all on %1.</source>
        <extracomment>%n how many notices, %1 a day (&quot;3 November&quot;)</extracomment>
        <translation>
            <numerusform>%Ln aviso, em %1.</numerusform>
            <numerusform>%Ln avisos, todos em %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s), the first on %1, the latest on %2.</source>
        <extracomment>%n how many notices, %1 and %2 days (&quot;3 November&quot;)</extracomment>
        <translation>
            <numerusform>%Ln aviso, o primeiro em %1, o último em %2.</numerusform>
            <numerusform>%Ln avisos, o primeiro em %1, o último em %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not to be overlooked: %n message(s) of your own did not arrive.</source>
        <translation>
            <numerusform>Não deixe passar: %Ln mensagem sua não chegou.</numerusform>
            <numerusform>Não deixe passar: %Ln mensagens suas não chegaram.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Besides, %n message(s) of your own did not arrive.</source>
        <translation>
            <numerusform>Além disso, %Ln mensagem sua não chegou.</numerusform>
            <numerusform>Além disso, %Ln mensagens suas não chegaram.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) only pretend to be delivery notices: do not open any link in them.</source>
        <translation>
            <numerusform>%Ln mensagem só finge ser um aviso de e-mail devolvido: não abra nenhum link nela.</numerusform>
            <numerusform>%Ln mensagens só fingem ser avisos de e-mail devolvido: não abra nenhum link nelas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Scan every device</source>
        <translation>Passe o antivírus em cada aparelho</translation>
    </message>
    <message>
        <source>Let a virus scanner check each computer and phone on which you read mail, and remove what it finds. If you have another device that is surely clean, do the next step there right away.</source>
        <translation>Passe um antivírus em cada computador e celular em que você lê e-mails e remova o que ele achar. Se você tem outro aparelho que com certeza está limpo, faça o passo seguinte nele agora mesmo.</translation>
    </message>
    <message>
        <source>Then change the password</source>
        <translation>Depois troque a senha</translation>
    </message>
    <message>
        <source>Only after the scan: a program that listens to the keyboard would read the new password at once. Take one that you use nowhere else.</source>
        <translation>Só depois do antivírus: um programa que escuta o teclado leria na hora a senha nova. Escolha uma que você não use em nenhum outro lugar.</translation>
    </message>
    <message>
        <source>Sign out everywhere</source>
        <translation>Saia da conta em todos os aparelhos</translation>
    </message>
    <message>
        <source>In the settings of your mail account, end all other sessions and delete app passwords.</source>
        <translation>Nas configurações da sua conta de e-mail, encerre todas as outras sessões e exclua as senhas de app.</translation>
    </message>
    <message>
        <source>Look for traces</source>
        <translation>Procure vestígios</translation>
    </message>
    <message>
        <source>Check forwarding, filters, persons with access, and the recovery address. Remove what is not yours.</source>
        <translation>Confira o encaminhamento, os filtros, as pessoas com acesso e o endereço de recuperação. Remova o que não é seu.</translation>
    </message>
    <message>
        <source>Switch on two-step sign-in</source>
        <translation>Ative a verificação em duas etapas</translation>
    </message>
    <message>
        <source>Then a stolen password alone is not enough any more.</source>
        <translation>Assim, uma senha roubada sozinha não basta mais.</translation>
    </message>
    <message>
        <source>Warn your contacts</source>
        <translation>Avise os seus contatos</translation>
    </message>
    <message>
        <source>Ask them not to open odd mail that came in your name.</source>
        <translation>Peça que não abram e-mails estranhos que chegaram em seu nome.</translation>
    </message>
    <message>
        <source>Ask your provider to let you send again</source>
        <translation>Peça ao seu provedor que libere o envio</translation>
    </message>
    <message>
        <source>Only needed where sending was blocked because of the misuse.</source>
        <translation>Só é preciso se o envio foi bloqueado por causa do uso indevido.</translation>
    </message>
    <message>
        <source>Expect a few more notices</source>
        <translation>Conte com mais alguns avisos</translation>
    </message>
    <message>
        <source>Mail that is already on its way can still come back for some days.</source>
        <translation>E-mails que já estão a caminho ainda podem voltar por alguns dias.</translation>
    </message>
    <message>
        <source>Do not worry about your password</source>
        <translation>Não se preocupe com a sua senha</translation>
    </message>
    <message>
        <source>It is not the problem. If you doubt it, a virus scan and then a new password do no harm.</source>
        <translation>O problema não é ela. Se tiver dúvida, uma verificação de vírus e depois uma senha nova não fazem mal.</translation>
    </message>
    <message>
        <source>Look at your own messages first</source>
        <translation>Veja primeiro as suas próprias mensagens</translation>
    </message>
    <message>
        <source>Between the forged ones there may be notices about mail that you did send.</source>
        <translation>No meio dos avisos sobre e-mails forjados pode haver avisos sobre e-mails que você enviou de verdade.</translation>
    </message>
    <message>
        <source>Ask them to distrust odd mail in your name.</source>
        <translation>Peça que desconfiem de e-mails estranhos em seu nome.</translation>
    </message>
    <message>
        <source>Expect two to four more days of notices</source>
        <translation>Conte com mais dois a quatro dias de avisos</translation>
    </message>
    <message>
        <source>Sometimes it takes longer. Nobody can stop it from here, and it dies down by itself.</source>
        <translation>Às vezes demora mais. Ninguém pode parar isso daqui, e diminui por si só.</translation>
    </message>
    <message>
        <source>Clean up until they stop</source>
        <translation>Limpe até que parem</translation>
    </message>
    <message>
        <source>Move the forged ones to Trash. Notices about your own mail stay.</source>
        <translation>Mova para a lixeira os avisos sobre e-mails forjados. Os avisos sobre os seus próprios e-mails ficam.</translation>
    </message>
    <message>
        <source>Have your domain protected</source>
        <extracomment>SPF, DKIM and DMARC are names of techniques and stay as they are.</extracomment>
        <translation>Mande proteger o seu domínio</translation>
    </message>
    <message>
        <source>Ask whoever runs the domain of your address for SPF, DKIM and DMARC. They make forging harder.</source>
        <translation>Peça SPF, DKIM e DMARC a quem administra o domínio do seu endereço. Eles dificultam a falsificação.</translation>
    </message>
    <message>
        <source>Read the reason</source>
        <translation>Leia o motivo</translation>
    </message>
    <message>
        <source>Each notice says in plain words what happened.</source>
        <translation>Cada aviso explica em palavras simples o que aconteceu.</translation>
    </message>
    <message>
        <source>Check the address</source>
        <translation>Confira o endereço</translation>
    </message>
    <message>
        <source>Compare it letter by letter with one you know.</source>
        <translation>Compare-o letra por letra com um que você conhece.</translation>
    </message>
    <message>
        <source>Reach the person another way</source>
        <translation>Fale com a pessoa de outro jeito</translation>
    </message>
    <message>
        <source>A call is often the quickest.</source>
        <translation>Muitas vezes um telefonema é o mais rápido.</translation>
    </message>
    <message>
        <source>Ask them to accept your mail</source>
        <translation>Peça liberação</translation>
    </message>
    <message>
        <source>Where their side refuses your mail, ask their organisation to allow your address.</source>
        <translation>Se os seus e-mails são recusados do lado do destinatário, peça à organização dele que libere o seu endereço.</translation>
    </message>
    <message>
        <source>Do not open, do not sign in</source>
        <translation>Não abra, não entre na conta</translation>
    </message>
    <message>
        <source>Somebody wants your password. No mail system wrote these messages.</source>
        <translation>Alguém quer a sua senha. Nenhum sistema de e-mail escreveu estas mensagens.</translation>
    </message>
    <message>
        <source>Report them as phishing</source>
        <translation>Denuncie como phishing</translation>
    </message>
    <message>
        <source>Your mail program or your provider&apos;s web mail has a button for it.</source>
        <translation>O seu programa de e-mail ou o site do seu provedor tem um botão para isso.</translation>
    </message>
    <message>
        <source>Delete them</source>
        <translation>Exclua-as</translation>
    </message>
    <message>
        <source>They contain nothing that you need.</source>
        <translation>Elas não têm nada de que você precise.</translation>
    </message>
    <message>
        <source>Did you type your password there?</source>
        <translation>Você digitou a sua senha lá?</translation>
    </message>
    <message>
        <source>Then change it now, on a device that is clean, and sign out everywhere else.</source>
        <translation>Então troque-a agora, em um aparelho limpo, e saia da conta em todos os outros lugares.</translation>
    </message>
    <message>
        <source>Look at them yourself</source>
        <translation>Veja pessoalmente</translation>
    </message>
    <message>
        <source>You know best whether you wrote to these people. Say so with “I did send this” or “Not mine”.</source>
        <translation>Ninguém sabe melhor do que você se escreveu para essas pessoas. Diga com “Fui eu que enviei” ou “Não é minha”.</translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s) found so far. Who sent the messages is being worked out.</source>
        <translation>
            <numerusform>%Ln aviso encontrado até agora. Ainda se está descobrindo quem enviou as mensagens.</numerusform>
            <numerusform>%Ln avisos encontrados até agora. Ainda se está descobrindo quem enviou as mensagens.</numerusform>
        </translation>
    </message>
    <message>
        <source>Forged mail: not over, still increasing.</source>
        <translation>E-mails forjados: não acabou, ainda aumentam.</translation>
    </message>
    <message>
        <source>Forged mail: not over yet, it goes on at about the same pace.</source>
        <translation>E-mails forjados: ainda não acabou, continuam mais ou menos no mesmo ritmo.</translation>
    </message>
    <message>
        <source>Forged mail: nearly over, it is getting less.</source>
        <translation>E-mails forjados: está quase acabando, diminuem.</translation>
    </message>
    <message>
        <source>Forged mail: over. The last notice came on %1.</source>
        <extracomment>%1 is a day (&quot;3 November&quot;)</extracomment>
        <translation>E-mails forjados: acabou. O último aviso chegou em %1.</translation>
    </message>
    <message>
        <source>Mail from your account: still increasing. The steps are urgent.</source>
        <translation>E-mails da sua conta: ainda aumentam. Os passos são urgentes.</translation>
    </message>
    <message>
        <source>Mail from your account: it goes on. The steps are urgent.</source>
        <translation>E-mails da sua conta: continuam. Os passos são urgentes.</translation>
    </message>
    <message>
        <source>Mail from your account: getting less, but not over before the steps are done.</source>
        <translation>E-mails da sua conta: diminuem, mas isso só acaba quando os passos forem feitos.</translation>
    </message>
    <message>
        <source>Mail from your account: quiet since %1, but not over before the steps are done.</source>
        <extracomment>%1 is a day (&quot;3 November&quot;)</extracomment>
        <translation>E-mails da sua conta: parados desde %1, mas isso só acaba quando os passos forem feitos.</translation>
    </message>
    <message>
        <source>Fake notices: still increasing.</source>
        <translation>Iscas: ainda aumentam.</translation>
    </message>
    <message>
        <source>Fake notices: they keep coming.</source>
        <translation>Iscas: continuam chegando.</translation>
    </message>
    <message>
        <source>Fake notices: getting fewer.</source>
        <translation>Iscas: diminuem.</translation>
    </message>
    <message>
        <source>Fake notices: none since %1.</source>
        <extracomment>%1 is a day (&quot;3 November&quot;)</extracomment>
        <translation>Iscas: nenhuma desde %1.</translation>
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
        <translation>Examinando os seus enviados (%1)…</translation>
    </message>
    <message>
        <source>Looking at what you sent (%1): %2 of %3</source>
        <extracomment>%1 = folder of sent mail, %2 = messages done, %3 = all messages</extracomment>
        <translation>Examinando os seus enviados (%1): %2 de %3</translation>
    </message>
    <message>
        <source>Searching %1…</source>
        <extracomment>%1 = folder</extracomment>
        <translation>Procurando em %1…</translation>
    </message>
    <message>
        <source>Looking through %1…</source>
        <extracomment>%1 = folder</extracomment>
        <translation>Examinando %1…</translation>
    </message>
    <message>
        <source>Looking through %1: %2 of %3</source>
        <extracomment>%1 = folder, %2 = messages done, %3 = all messages</extracomment>
        <translation>Examinando %1: %2 de %3</translation>
    </message>
    <message>
        <source>Reading notices in %1…</source>
        <extracomment>%1 = folder</extracomment>
        <translation>Lendo avisos em %1…</translation>
    </message>
    <message>
        <source>Reading notices in %1: %2 of %3</source>
        <extracomment>%1 = folder, %2 = notices done, %3 = all notices</extracomment>
        <translation>Lendo avisos em %1: %2 de %3</translation>
    </message>
    <message>
        <source>Working out who sent what…</source>
        <translation>Descobrindo quem enviou o quê…</translation>
    </message>
    <message>
        <source>Moving to Trash…</source>
        <translation>Movendo para a lixeira…</translation>
    </message>
    <message>
        <source>Moving from %1 to Trash: %2 of %3</source>
        <extracomment>%1 = folder, %2 = messages done, %3 = all messages</extracomment>
        <translation>Movendo de %1 para a lixeira: %2 de %3</translation>
    </message>
    <message>
        <source>Bringing back…</source>
        <translation>Trazendo de volta…</translation>
    </message>
    <message>
        <source>Bringing back to %1: %2 of %3</source>
        <extracomment>%1 = folder, %2 = messages done, %3 = all messages</extracomment>
        <translation>Trazendo de volta para %1: %2 de %3</translation>
    </message>
    <message>
        <source>Deleting for good…</source>
        <translation>Excluindo para sempre…</translation>
    </message>
    <message>
        <source>Deleting from %1 for good: %2 of %3</source>
        <extracomment>%1 = folder, %2 = messages done, %3 = all messages</extracomment>
        <translation>Excluindo para sempre de %1: %2 de %3</translation>
    </message>
    <message>
        <source>Paused: %1 of %2 are done. The rest stays where it is until you go on.</source>
        <extracomment>The person halted a clean-up for a while. %1 = messages done, %2 = all messages</extracomment>
        <translation>Em pausa: %1 de %2 prontas. O resto fica onde está até você continuar.</translation>
    </message>
</context>
<context>
    <name>ReasonText</name>
    <message>
        <source>The message was passed on</source>
        <translation>A mensagem foi repassada</translation>
    </message>
    <message>
        <source>Passed on to the mail system of %1</source>
        <extracomment>%1 is the recipient&apos;s e-mail address.</extracomment>
        <translation>Repassada ao sistema de e-mail de %1</translation>
    </message>
    <message>
        <source>The message went to a mailing list</source>
        <translation>A mensagem foi para uma lista de discussão</translation>
    </message>
    <message>
        <source>Sent on to the members of %1</source>
        <extracomment>%1 is a mailing list&apos;s e-mail address.</extracomment>
        <translation>Repassada aos membros de %1</translation>
    </message>
    <message>
        <source>The message arrived</source>
        <translation>A mensagem chegou</translation>
    </message>
    <message>
        <source>Delivered to %1</source>
        <extracomment>%1 is the recipient&apos;s e-mail address.</extracomment>
        <translation>Entregue a %1</translation>
    </message>
    <message>
        <source>The message was handed to another mail system that sends no confirmation of its own. No further notice means that all is well.</source>
        <translation>A mensagem foi passada a outro sistema de e-mail que não envia confirmação própria. Se não vier outro aviso, está tudo bem.</translation>
    </message>
    <message>
        <source>The address stands for several people, and the message was sent on to them. There is nothing to do.</source>
        <translation>O endereço representa várias pessoas, e a mensagem foi repassada a elas. Não há nada a fazer.</translation>
    </message>
    <message>
        <source>The message lies in the recipient&apos;s mailbox. This notice is only a confirmation; there is nothing to do.</source>
        <translation>A mensagem está na caixa de correio do destinatário. Este aviso é só uma confirmação; não há nada a fazer.</translation>
    </message>
    <message>
        <source>Failure</source>
        <extracomment>For each kind of notice: a name for tables, a headline, a short explanation.</extracomment>
        <translation>Falha</translation>
    </message>
    <message>
        <source>A message was not delivered</source>
        <translation>Uma mensagem não foi entregue</translation>
    </message>
    <message>
        <source>The notice does not name the recipient. Its own words stand below.</source>
        <translation>O aviso não indica o destinatário. O texto dele está abaixo.</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Atraso</translation>
    </message>
    <message>
        <source>A message is delayed; still trying</source>
        <translation>Uma mensagem está atrasada; ainda tentando</translation>
    </message>
    <message>
        <source>The notice does not name the recipient. Delivery will be tried again, and there will be another notice if it fails.</source>
        <translation>O aviso não indica o destinatário. A entrega será tentada de novo, e haverá outro aviso se falhar.</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>Sucesso</translation>
    </message>
    <message>
        <source>A message arrived</source>
        <translation>Uma mensagem chegou</translation>
    </message>
    <message>
        <source>This notice is only a confirmation; there is nothing to do.</source>
        <translation>Este aviso é só uma confirmação; não há nada a fazer.</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Reclamação</translation>
    </message>
    <message>
        <source>A recipient marked a message as spam</source>
        <translation>Um destinatário marcou uma mensagem como spam</translation>
    </message>
    <message>
        <source>The message arrived, and the recipient, or a filter, reported it as unwanted. If it was part of a mailing, take that person off the list.</source>
        <translation>A mensagem chegou, e o destinatário, ou um filtro, a marcou como indesejada. Se fazia parte de um envio em massa, tire essa pessoa da lista.</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Confirmação de leitura</translation>
    </message>
    <message>
        <source>A receipt for a message</source>
        <translation>Uma confirmação de leitura de uma mensagem</translation>
    </message>
    <message>
        <source>The recipient&apos;s mail program tells what became of the message, for example that it was opened. There is nothing to do.</source>
        <translation>O programa de e-mail do destinatário conta o que foi feito da mensagem, por exemplo que foi aberta. Não há nada a fazer.</translation>
    </message>
    <message>
        <source>Automatic reply</source>
        <translation>Resposta automática</translation>
    </message>
    <message>
        <source>An automatic reply</source>
        <translation>Uma resposta automática</translation>
    </message>
    <message>
        <source>The message arrived. The recipient&apos;s mail program answered by itself, for example because they are away.</source>
        <translation>A mensagem chegou. O programa de e-mail do destinatário respondeu sozinho, por exemplo porque ele está ausente.</translation>
    </message>
    <message>
        <source>Request to confirm</source>
        <translation>Pedido de confirmação</translation>
    </message>
    <message>
        <source>The recipient asks for a confirmation</source>
        <translation>O destinatário pede uma confirmação</translation>
    </message>
    <message>
        <source>The recipient&apos;s mail system holds the message until its sender confirms that they are a person. Confirm only if you wrote to this recipient yourself.</source>
        <translation>O sistema de e-mail do destinatário segura a mensagem até que o remetente confirme que é uma pessoa. Só confirme se foi você que escreveu a este destinatário.</translation>
    </message>
    <message>
        <source>Fake notice</source>
        <translation>Aviso falso</translation>
    </message>
    <message>
        <source>A trap dressed as a delivery notice</source>
        <translation>Uma armadilha disfarçada de aviso de e-mail devolvido</translation>
    </message>
    <message>
        <source>No mail system wrote this. Somebody wants you to follow a link, open an attachment or type your password. Touch nothing in it and delete it.</source>
        <translation>Nenhum sistema de e-mail escreveu isto. Alguém quer que você siga um link, abra um anexo ou digite a sua senha. Não toque em nada e exclua a mensagem.</translation>
    </message>
    <message>
        <source>No notice</source>
        <translation>Não é aviso</translation>
    </message>
    <message>
        <source>This is not a delivery notice</source>
        <translation>Isto não é um aviso de e-mail devolvido</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <extracomment>What became of the message for one recipient; a word for a table.</extracomment>
        <translation>Não entregue</translation>
    </message>
    <message>
        <source>Still trying</source>
        <translation>Ainda tentando</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Entregue</translation>
    </message>
    <message>
        <source>Passed on</source>
        <translation>Repassada</translation>
    </message>
    <message>
        <source>Sent on to members</source>
        <translation>Repassada aos membros</translation>
    </message>
    <message numerus="yes">
        <source>Not delivered yet to %n recipients; still trying</source>
        <extracomment>%n is the number of recipients, always two or more.</extracomment>
        <translation>
            <numerusform>Ainda não entregue a %Ln destinatário; ainda tentando</numerusform>
            <numerusform>Ainda não entregue a %Ln destinatários; ainda tentando</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not delivered to %n recipients</source>
        <extracomment>%n is the number of recipients, always two or more.</extracomment>
        <translation>
            <numerusform>Não entregue a %Ln destinatário</numerusform>
            <numerusform>Não entregue a %Ln destinatários</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not delivered to %n recipients: %1</source>
        <extracomment>%n is the number of recipients, always two or more; %1 is a reason in a few words, such as &quot;Mailbox full&quot;.</extracomment>
        <translation>
            <numerusform>Não entregue a %Ln destinatário: %1</numerusform>
            <numerusform>Não entregue a %Ln destinatários: %1</numerusform>
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
        <translation>Endereço inexistente</translation>
    </message>
    <message>
        <source>%1 does not exist</source>
        <translation>%1 não existe</translation>
    </message>
    <message>
        <source>The address does not exist</source>
        <translation>O endereço não existe</translation>
    </message>
    <message>
        <source>%1 may not exist; still trying</source>
        <translation>%1 talvez não exista; ainda tentando</translation>
    </message>
    <message>
        <source>The address may not exist; still trying</source>
        <translation>O endereço talvez não exista; ainda tentando</translation>
    </message>
    <message>
        <source>The mail system on the other side knows nobody of this name. The address may be misspelt, or it may have been given up.</source>
        <translation>O sistema de e-mail do destinatário não conhece ninguém com este nome. O endereço pode estar mal escrito ou ter sido abandonado.</translation>
    </message>
    <message>
        <source>The mail system on the other side does not know this name at the moment. It will be asked again.</source>
        <translation>O sistema de e-mail do destinatário não conhece este nome no momento. Ele será consultado de novo.</translation>
    </message>
    <message>
        <source>Mailbox switched off</source>
        <translation>Caixa de correio desativada</translation>
    </message>
    <message>
        <source>The mailbox %1 is switched off</source>
        <translation>A caixa de correio %1 está desativada</translation>
    </message>
    <message>
        <source>The mailbox is switched off</source>
        <translation>A caixa de correio está desativada</translation>
    </message>
    <message>
        <source>The mailbox takes no mail now; still trying</source>
        <translation>A caixa de correio não recebe e-mails agora; ainda tentando</translation>
    </message>
    <message>
        <source>The address is known, but its mailbox takes no mail any more. It may have been closed, blocked, or not used for a long time.</source>
        <translation>O endereço é conhecido, mas a caixa de correio não recebe mais e-mails. Pode ter sido fechada, bloqueada ou ficado muito tempo sem uso.</translation>
    </message>
    <message>
        <source>The address is known, but its mailbox takes no mail at the moment. Delivery will be tried again.</source>
        <translation>O endereço é conhecido, mas a caixa de correio não recebe e-mails no momento. A entrega será tentada de novo.</translation>
    </message>
    <message>
        <source>Mailbox full</source>
        <translation>Caixa de correio cheia</translation>
    </message>
    <message>
        <source>The mailbox of %1 is full</source>
        <translation>A caixa de correio de %1 está cheia</translation>
    </message>
    <message>
        <source>The recipient&apos;s mailbox is full</source>
        <translation>A caixa de correio do destinatário está cheia</translation>
    </message>
    <message>
        <source>Mailbox of %1 is full; still trying</source>
        <translation>Caixa de %1 está cheia; ainda tentando</translation>
    </message>
    <message>
        <source>The recipient&apos;s mailbox is full; still trying</source>
        <translation>A caixa de correio do destinatário está cheia; ainda tentando</translation>
    </message>
    <message>
        <source>There is no room for more mail in the recipient&apos;s mailbox. They have to delete something first, or get more space.</source>
        <translation>Não há mais espaço para e-mails na caixa de correio do destinatário. Ele precisa antes excluir algo ou conseguir mais espaço.</translation>
    </message>
    <message>
        <source>There is no room for more mail in the recipient&apos;s mailbox at the moment. Delivery will be tried again for some days.</source>
        <translation>Não há espaço para e-mails na caixa de correio do destinatário no momento. A entrega será tentada de novo por alguns dias.</translation>
    </message>
    <message>
        <source>Domain not found</source>
        <translation>Domínio não encontrado</translation>
    </message>
    <message>
        <source>No mail system found for %1</source>
        <translation>Nenhum sistema de e-mail encontrado para %1</translation>
    </message>
    <message>
        <source>The part after the @ is not known</source>
        <translation>A parte depois do @ não é conhecida</translation>
    </message>
    <message>
        <source>No mail system found yet for %1</source>
        <translation>Nenhum sistema de e-mail encontrado ainda para %1</translation>
    </message>
    <message>
        <source>The part after the @ is not found yet</source>
        <translation>A parte depois do @ ainda não foi encontrada</translation>
    </message>
    <message>
        <source>The part of the address after the @ does not exist, or it takes no mail. Often a letter is missing or wrong.</source>
        <translation>A parte do endereço depois do @ não existe ou não recebe e-mails. Muitas vezes falta uma letra ou há uma errada.</translation>
    </message>
    <message>
        <source>The part of the address after the @ could not be found at the moment. It will be looked up again; do check its spelling.</source>
        <translation>Não foi possível encontrar no momento a parte do endereço depois do @. Ela será procurada de novo; mesmo assim, confira como está escrita.</translation>
    </message>
    <message>
        <source>Mail system not reachable</source>
        <translation>Sistema de e-mail inacessível</translation>
    </message>
    <message>
        <source>The mail system of %1 did not answer</source>
        <translation>O sistema de e-mail de %1 não respondeu</translation>
    </message>
    <message>
        <source>The other mail system did not answer</source>
        <translation>O outro sistema de e-mail não respondeu</translation>
    </message>
    <message>
        <source>The other mail system is not reachable; still trying</source>
        <translation>O outro sistema de e-mail está inacessível; ainda tentando</translation>
    </message>
    <message>
        <source>The address may be right, but the computer that receives its mail could not be reached. It may be out of order.</source>
        <translation>O endereço pode estar certo, mas não foi possível chegar ao computador que recebe os e-mails dele. Talvez esteja com defeito.</translation>
    </message>
    <message>
        <source>The computer that receives the recipient&apos;s mail cannot be reached at the moment. Delivery will be tried again.</source>
        <translation>Não é possível chegar no momento ao computador que recebe os e-mails do destinatário. A entrega será tentada de novo.</translation>
    </message>
    <message>
        <source>Tried for too long</source>
        <translation>Tempo esgotado</translation>
    </message>
    <message>
        <source>Gave up on %1 after many attempts</source>
        <translation>Desistiu-se de %1 após muitas tentativas</translation>
    </message>
    <message>
        <source>Gave up after many attempts</source>
        <translation>Desistiu-se após muitas tentativas</translation>
    </message>
    <message>
        <source>Still trying to reach %1</source>
        <translation>Ainda tentando chegar a %1</translation>
    </message>
    <message>
        <source>Still trying to deliver</source>
        <translation>Ainda tentando entregar</translation>
    </message>
    <message>
        <source>Delivery was tried again and again without success, and now the time for it is over. The other side may be out of order.</source>
        <translation>A entrega foi tentada várias vezes sem sucesso, e agora o prazo acabou. Talvez o sistema do destinatário esteja com defeito.</translation>
    </message>
    <message>
        <source>Delivery has not worked so far. It will be tried again for some days, and there will be another notice if it fails.</source>
        <translation>A entrega não deu certo até agora. Será tentada de novo por alguns dias, e haverá outro aviso se falhar.</translation>
    </message>
    <message>
        <source>Message too large</source>
        <translation>Mensagem grande demais</translation>
    </message>
    <message>
        <source>The message is too large for %1</source>
        <translation>A mensagem é grande demais para %1</translation>
    </message>
    <message>
        <source>The message is too large</source>
        <translation>A mensagem é grande demais</translation>
    </message>
    <message>
        <source>Message may be too large for %1</source>
        <translation>A mensagem pode ser grande demais para %1</translation>
    </message>
    <message>
        <source>The message may be too large</source>
        <translation>A mensagem pode ser grande demais</translation>
    </message>
    <message>
        <source>The message, with everything attached to it, is larger than one of the mail systems on the way allows.</source>
        <translation>A mensagem, com tudo o que está anexado, é maior do que um dos sistemas de e-mail do caminho permite.</translation>
    </message>
    <message>
        <source>The message is larger than the other side takes at the moment. It is still being tried.</source>
        <translation>A mensagem é maior do que o destinatário aceita no momento. As tentativas continuam.</translation>
    </message>
    <message>
        <source>Taken for spam</source>
        <translation>Considerada spam</translation>
    </message>
    <message>
        <source>Taken for spam on the way to %1</source>
        <translation>Considerada spam a caminho de %1</translation>
    </message>
    <message>
        <source>The message was taken for spam</source>
        <translation>A mensagem foi considerada spam</translation>
    </message>
    <message>
        <source>Looked like spam to %1&apos;s mail system</source>
        <translation>Pareceu spam ao sistema de e-mail de %1</translation>
    </message>
    <message>
        <source>The message looked like spam; still trying</source>
        <translation>A mensagem pareceu spam; ainda tentando</translation>
    </message>
    <message>
        <source>A filter on the way thinks that the message looks like advertising or fraud. Filters are sometimes wrong.</source>
        <translation>Um filtro no caminho acha que a mensagem parece propaganda ou golpe. Filtros às vezes erram.</translation>
    </message>
    <message>
        <source>A filter on the way finds the message suspicious and has put it off. It will be tried again.</source>
        <translation>Um filtro no caminho acha a mensagem suspeita e a adiou. O envio será tentado de novo.</translation>
    </message>
    <message>
        <source>Virus or dangerous attachment</source>
        <translation>Vírus ou anexo perigoso</translation>
    </message>
    <message>
        <source>A virus filter stopped the mail to %1</source>
        <translation>Um filtro de vírus barrou o e-mail para %1</translation>
    </message>
    <message>
        <source>A virus filter stopped the message</source>
        <translation>Um filtro de vírus barrou a mensagem</translation>
    </message>
    <message>
        <source>A virus filter holds up the mail to %1</source>
        <translation>Um filtro de vírus segura o e-mail para %1</translation>
    </message>
    <message>
        <source>A virus filter holds up the message</source>
        <translation>Um filtro de vírus segura a mensagem</translation>
    </message>
    <message>
        <source>A filter found a virus, or an attachment of a kind that is often misused, and did not let the message through.</source>
        <translation>Um filtro encontrou um vírus, ou um tipo de anexo muito usado para causar dano, e não deixou a mensagem passar.</translation>
    </message>
    <message>
        <source>A filter has doubts about an attachment and has not let it through yet.</source>
        <translation>Um filtro tem dúvidas sobre um anexo e ainda não o deixou passar.</translation>
    </message>
    <message>
        <source>Refused by rules</source>
        <translation>Recusada por regras</translation>
    </message>
    <message>
        <source>Refused by the mail system of %1</source>
        <translation>Recusada pelo sistema de e-mail de %1</translation>
    </message>
    <message>
        <source>The other mail system refused it</source>
        <translation>O outro sistema de e-mail a recusou</translation>
    </message>
    <message>
        <source>Put off by the mail system of %1</source>
        <translation>Adiada pelo sistema de e-mail de %1</translation>
    </message>
    <message>
        <source>Put off by the other mail system</source>
        <translation>Adiada pelo outro sistema de e-mail</translation>
    </message>
    <message>
        <source>The recipient&apos;s mail system has a rule against this message. What the rule is, only those who run it can say.</source>
        <translation>O sistema de e-mail do destinatário tem uma regra contra esta mensagem. Qual é a regra, só quem o administra pode dizer.</translation>
    </message>
    <message>
        <source>The recipient&apos;s mail system does not want this message at the moment. It will be tried again.</source>
        <translation>O sistema de e-mail do destinatário não quer esta mensagem no momento. O envio será tentado de novo.</translation>
    </message>
    <message>
        <source>Sender not proven</source>
        <translation>Remetente não verificado</translation>
    </message>
    <message>
        <source>%1: sender could not be verified</source>
        <translation>%1: não foi possível verificar o remetente</translation>
    </message>
    <message>
        <source>The sender could not be verified</source>
        <translation>Não foi possível verificar o remetente</translation>
    </message>
    <message>
        <source>The sender is not verified yet; still trying</source>
        <translation>O remetente ainda não foi verificado; ainda tentando</translation>
    </message>
    <message>
        <source>The recipient&apos;s mail system could not confirm that the message really comes from the address it shows. It refuses such mail because it is often forged.</source>
        <translation>O sistema de e-mail do destinatário não conseguiu confirmar que a mensagem vem mesmo do endereço que mostra. Ele recusa esses e-mails porque muitas vezes são forjados.</translation>
    </message>
    <message>
        <source>The recipient&apos;s mail system could not confirm yet that the message comes from the address it shows. It will be tried again.</source>
        <translation>O sistema de e-mail do destinatário ainda não conseguiu confirmar que a mensagem vem do endereço que mostra. O envio será tentado de novo.</translation>
    </message>
    <message>
        <source>Sending system distrusted</source>
        <translation>Sistema remetente suspeito</translation>
    </message>
    <message>
        <source>The sending system is on a block list</source>
        <translation>O sistema remetente está em uma lista de bloqueio</translation>
    </message>
    <message>
        <source>The sending system is distrusted; still trying</source>
        <translation>O sistema remetente é considerado suspeito; ainda tentando</translation>
    </message>
    <message>
        <source>The recipient&apos;s side distrusts the computer or network from which the message came, because much unwanted mail has come from there. This need not have anything to do with the message itself.</source>
        <translation>No lado do destinatário desconfia-se do computador ou da rede de onde a mensagem veio, porque de lá vieram muitos e-mails indesejados. Isso pode não ter nada a ver com a própria mensagem.</translation>
    </message>
    <message>
        <source>The recipient&apos;s side distrusts the computer or network from which the message came, and lets it wait. It will be tried again.</source>
        <translation>No lado do destinatário desconfia-se do computador ou da rede de onde a mensagem veio, e ela tem de esperar. O envio será tentado de novo.</translation>
    </message>
    <message>
        <source>Too much mail at once</source>
        <translation>E-mails demais de uma vez</translation>
    </message>
    <message>
        <source>Too much mail at once for %1</source>
        <translation>E-mails demais de uma vez para %1</translation>
    </message>
    <message>
        <source>Too much mail at once; still trying</source>
        <translation>E-mails demais de uma vez; ainda tentando</translation>
    </message>
    <message>
        <source>More mail was sent within a short time than one of the mail systems allows. Later it will be possible again.</source>
        <translation>Em pouco tempo foram enviados mais e-mails do que um dos sistemas de e-mail permite. Mais tarde será possível de novo.</translation>
    </message>
    <message>
        <source>More mail came within a short time than one of the mail systems allows. It will be tried again more slowly.</source>
        <translation>Em pouco tempo chegaram mais e-mails do que um dos sistemas de e-mail permite. O envio será tentado de novo, mais devagar.</translation>
    </message>
    <message>
        <source>Passing on refused</source>
        <translation>Repasse recusado</translation>
    </message>
    <message>
        <source>That server does not take mail for %1</source>
        <translation>Esse servidor não aceita e-mails para %1</translation>
    </message>
    <message>
        <source>That server does not take this mail</source>
        <translation>Esse servidor não aceita este e-mail</translation>
    </message>
    <message>
        <source>The message reached a mail server that is not responsible for this address and does not pass mail on for others. The address may be out of date, or somebody&apos;s mail settings are wrong.</source>
        <translation>A mensagem chegou a um servidor de e-mail que não cuida deste endereço e não repassa e-mails de outros. O endereço pode estar desatualizado, ou há alguma configuração de e-mail errada.</translation>
    </message>
    <message>
        <source>The message reached a mail server that does not take mail for this address at the moment. It will be tried again.</source>
        <translation>A mensagem chegou a um servidor de e-mail que não aceita e-mails para este endereço no momento. O envio será tentado de novo.</translation>
    </message>
    <message>
        <source>Sender refused</source>
        <translation>Remetente recusado</translation>
    </message>
    <message>
        <source>%1&apos;s mail system refused the sender</source>
        <translation>O sistema de e-mail de %1 recusou o remetente</translation>
    </message>
    <message>
        <source>The sender&apos;s address was refused</source>
        <translation>O endereço do remetente foi recusado</translation>
    </message>
    <message>
        <source>The sender&apos;s address is not accepted yet</source>
        <translation>O endereço do remetente ainda não foi aceito</translation>
    </message>
    <message>
        <source>The recipient&apos;s mail system does not accept the sender&apos;s address. It may be blocked there, be wrong, or take no replies.</source>
        <translation>O sistema de e-mail do destinatário não aceita o endereço do remetente. Ele pode estar bloqueado lá, estar errado ou não receber respostas.</translation>
    </message>
    <message>
        <source>The recipient&apos;s mail system could not check the sender&apos;s address at the moment. It will be tried again.</source>
        <translation>O sistema de e-mail do destinatário não conseguiu conferir o endereço do remetente no momento. O envio será tentado de novo.</translation>
    </message>
    <message>
        <source>Recipient takes mail from few only</source>
        <translation>O destinatário só aceita alguns remetentes</translation>
    </message>
    <message>
        <source>%1 does not take mail from everybody</source>
        <translation>%1 não aceita e-mails de todos</translation>
    </message>
    <message>
        <source>The recipient does not take mail from all</source>
        <translation>O destinatário não aceita e-mails de todos</translation>
    </message>
    <message>
        <source>The recipient takes mail from few only; still trying</source>
        <translation>O destinatário só aceita alguns remetentes; ainda tentando</translation>
    </message>
    <message>
        <source>The recipient or their organisation accepts only certain senders at this address: members, colleagues, or people on a list.</source>
        <translation>O destinatário ou a organização dele só aceita certos remetentes neste endereço: membros, colegas ou pessoas de uma lista.</translation>
    </message>
    <message>
        <source>The recipient or their organisation accepts only certain senders at this address. It is still being tried.</source>
        <translation>O destinatário ou a organização dele só aceita certos remetentes neste endereço. As tentativas continuam.</translation>
    </message>
    <message>
        <source>Recipient has moved</source>
        <translation>Mudou de endereço</translation>
    </message>
    <message>
        <source>%1 has moved to another address</source>
        <translation>%1 mudou de endereço</translation>
    </message>
    <message>
        <source>The recipient has another address now</source>
        <translation>O destinatário tem agora outro endereço</translation>
    </message>
    <message>
        <source>%1 seems to have moved; still trying</source>
        <translation>%1 parece ter mudado de endereço; ainda tentando</translation>
    </message>
    <message>
        <source>The recipient seems to have moved; still trying</source>
        <translation>O destinatário parece ter mudado de endereço; ainda tentando</translation>
    </message>
    <message>
        <source>The recipient does not use this address any more. The notice may name the new one.</source>
        <translation>O destinatário não usa mais este endereço. O aviso pode indicar o novo.</translation>
    </message>
    <message>
        <source>The recipient does not seem to use this address any more. It is still being tried.</source>
        <translation>O destinatário parece não usar mais este endereço. As tentativas continuam.</translation>
    </message>
    <message>
        <source>Message or address not valid</source>
        <translation>Mensagem ou endereço com erro</translation>
    </message>
    <message>
        <source>Something in the address or in the way the message is built is not as mail systems expect it: a stray character or blank, for example, or a fault of the program that sent it.</source>
        <translation>Algo no endereço ou na montagem da mensagem não é como os sistemas de e-mail esperam: um caractere ou espaço a mais, por exemplo, ou uma falha do programa que a enviou.</translation>
    </message>
    <message>
        <source>Something in the address or in the way the message is built is not as mail systems expect it. It is still being tried.</source>
        <translation>Algo no endereço ou na montagem da mensagem não é como os sistemas de e-mail esperam. As tentativas continuam.</translation>
    </message>
    <message>
        <source>Encryption needed</source>
        <translation>Criptografia necessária</translation>
    </message>
    <message>
        <source>No secure connection for mail to %1</source>
        <translation>Sem conexão segura para o e-mail de %1</translation>
    </message>
    <message>
        <source>No secure connection was possible</source>
        <translation>Não foi possível uma conexão segura</translation>
    </message>
    <message>
        <source>No secure connection yet; still trying</source>
        <translation>Ainda sem conexão segura; ainda tentando</translation>
    </message>
    <message>
        <source>One of the mail systems insists on an encrypted connection, and none could be set up. Those who run the mail systems must mend that.</source>
        <translation>Um dos sistemas de e-mail exige uma conexão criptografada, e não foi possível criá-la. Quem administra os sistemas de e-mail precisa corrigir isso.</translation>
    </message>
    <message>
        <source>One of the mail systems insists on an encrypted connection, and none could be set up so far. It will be tried again.</source>
        <translation>Um dos sistemas de e-mail exige uma conexão criptografada, e até agora não foi possível criá-la. O envio será tentado de novo.</translation>
    </message>
    <message>
        <source>Fault in a mail system</source>
        <translation>Falha em um sistema de e-mail</translation>
    </message>
    <message>
        <source>A mail system failed on the way to %1</source>
        <translation>Um sistema de e-mail falhou no caminho até %1</translation>
    </message>
    <message>
        <source>A mail system failed on the way</source>
        <translation>Um sistema de e-mail falhou no caminho</translation>
    </message>
    <message>
        <source>Trouble in a mail system; still trying</source>
        <translation>Problemas em um sistema de e-mail; ainda tentando</translation>
    </message>
    <message>
        <source>One of the mail systems on the way has a fault of its own: a full disk, a wrong setting, or mail going round in a circle.</source>
        <translation>Um dos sistemas de e-mail do caminho tem um defeito próprio: um disco cheio, uma configuração errada ou e-mails andando em círculos.</translation>
    </message>
    <message>
        <source>One of the mail systems on the way has trouble at the moment. It will be tried again.</source>
        <translation>Um dos sistemas de e-mail do caminho está com problemas no momento. O envio será tentado de novo.</translation>
    </message>
    <message>
        <source>Held back by the sending service</source>
        <translation>Retida pelo serviço de envio</translation>
    </message>
    <message>
        <source>The address is on a do-not-send list</source>
        <translation>O endereço está em uma lista de exclusão</translation>
    </message>
    <message>
        <source>%1 is held back by the sending service</source>
        <translation>%1 está retido pelo serviço de envio</translation>
    </message>
    <message>
        <source>The mail is held back by the sending service</source>
        <translation>O e-mail está retido pelo serviço de envio</translation>
    </message>
    <message>
        <source>The sending service did not even try, because mail to this address came back before or its owner wanted no more of it.</source>
        <translation>O serviço de envio nem tentou, porque e-mails para este endereço já voltaram ou o dono não queria mais recebê-los.</translation>
    </message>
    <message>
        <source>The sending service holds mail to this address back, because earlier mail to it came back.</source>
        <translation>O serviço de envio retém e-mails para este endereço, porque e-mails anteriores voltaram.</translation>
    </message>
    <message>
        <source>Sending blocked for the account</source>
        <translation>Envio bloqueado para a conta</translation>
    </message>
    <message>
        <source>Sending is blocked for this account</source>
        <translation>O envio está bloqueado para esta conta</translation>
    </message>
    <message>
        <source>The sender&apos;s own mail provider has switched off sending for this account. That happens after too much mail in a short time, and also when a stranger has got hold of the password.</source>
        <translation>O próprio provedor de e-mail do remetente desativou o envio desta conta. Isso acontece depois de e-mails demais em pouco tempo, e também quando um estranho descobriu a senha.</translation>
    </message>
    <message>
        <source>The sender&apos;s own mail provider has put a brake on this account. That happens after too much mail in a short time, and also when a stranger has got hold of the password.</source>
        <translation>O próprio provedor de e-mail do remetente pôs um freio nesta conta. Isso acontece depois de e-mails demais em pouco tempo, e também quando um estranho descobriu a senha.</translation>
    </message>
    <message>
        <source>Reason not given</source>
        <translation>Motivo não informado</translation>
    </message>
    <message>
        <source>Not delivered to %1</source>
        <translation>Não entregue a %1</translation>
    </message>
    <message>
        <source>The message was not delivered</source>
        <translation>A mensagem não foi entregue</translation>
    </message>
    <message>
        <source>Not delivered yet to %1; still trying</source>
        <translation>Ainda não entregue a %1; ainda tentando</translation>
    </message>
    <message>
        <source>The message is not delivered yet; still trying</source>
        <translation>A mensagem ainda não foi entregue; ainda tentando</translation>
    </message>
    <message>
        <source>The notice does not say why in a way that can be relied on. The server&apos;s own words stand below.</source>
        <translation>O aviso não dá um motivo confiável. A resposta do servidor está abaixo.</translation>
    </message>
    <message>
        <source>The notice does not say why it takes longer. Delivery will be tried again.</source>
        <translation>O aviso não diz por que demora mais. A entrega será tentada de novo.</translation>
    </message>
    <message>
        <source>It reads like ordinary mail. Nothing in it says that a message could not be delivered.</source>
        <translation>Parece um e-mail comum. Nada nele diz que uma mensagem não pôde ser entregue.</translation>
    </message>
    <message>
        <source>%1 takes no mail now; still trying</source>
        <translation>%1 não recebe e-mails agora; ainda tentando</translation>
    </message>
    <message>
        <source>%1: mail system not reached yet</source>
        <translation>%1: sistema de e-mail ainda não respondeu</translation>
    </message>
    <message>
        <source>%1: sender not verified yet</source>
        <translation>%1: remetente ainda não verificado</translation>
    </message>
    <message>
        <source>%1: sending system is on a block list</source>
        <translation>%1: sistema remetente em uma lista de bloqueio</translation>
    </message>
    <message>
        <source>%1: sending system distrusted for now</source>
        <translation>%1: sistema remetente suspeito por ora</translation>
    </message>
    <message>
        <source>Too much mail for %1; still trying</source>
        <translation>E-mails demais para %1; ainda tentando</translation>
    </message>
    <message>
        <source>Mail for %1 not taken yet</source>
        <translation>E-mail para %1 ainda não aceito</translation>
    </message>
    <message>
        <source>The mail is not taken yet</source>
        <translation>O e-mail ainda não foi aceito</translation>
    </message>
    <message>
        <source>%1: sender not accepted yet</source>
        <translation>%1: remetente ainda não aceito</translation>
    </message>
    <message>
        <source>%1 takes mail from few; still trying</source>
        <translation>%1 só aceita alguns remetentes; ainda tentando</translation>
    </message>
    <message>
        <source>Mail to %1 was not in the right form</source>
        <translation>O e-mail para %1 não tinha a forma certa</translation>
    </message>
    <message>
        <source>Message or address not in the right form</source>
        <translation>Mensagem ou endereço fora da forma certa</translation>
    </message>
    <message>
        <source>%1: form of the mail not accepted yet</source>
        <translation>%1: forma do e-mail ainda não aceita</translation>
    </message>
    <message>
        <source>Form of the message not accepted yet</source>
        <translation>Forma da mensagem ainda não aceita</translation>
    </message>
    <message>
        <source>No secure connection yet to %1</source>
        <translation>Ainda sem conexão segura com %1</translation>
    </message>
    <message>
        <source>Mail system trouble for %1; still trying</source>
        <translation>Problemas no sistema para %1; ainda tentando</translation>
    </message>
    <message>
        <source>%1 is on a do-not-send list</source>
        <translation>%1 está em uma lista de exclusão</translation>
    </message>
    <message>
        <source>Sending is blocked; mail to %1 stopped</source>
        <translation>Envio bloqueado; e-mail para %1 barrado</translation>
    </message>
    <message>
        <source>Sending is paused; mail to %1 waits</source>
        <translation>Envio em pausa; e-mail para %1 espera</translation>
    </message>
    <message>
        <source>Sending is paused for this account</source>
        <translation>O envio está em pausa para esta conta</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Made on %1 with Undelivered %2, a program that explains delivery notices.</source>
        <extracomment>Last line of a report; %1 is a day and time, %2 a version number</extracomment>
        <translation>Feito em %1 com o Undelivered %2, um programa que explica avisos de e-mail devolvido.</translation>
    </message>
    <message>
        <source>Who sent the original message</source>
        <translation>Quem enviou a mensagem original</translation>
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
        <translation>O que os servidores disseram</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more recipient(s).</source>
        <translation>
            <numerusform>Mais %Ln destinatário.</numerusform>
            <numerusform>Mais %Ln destinatários.</numerusform>
        </translation>
    </message>
    <message>
        <source>The notice</source>
        <translation>O aviso</translation>
    </message>
    <message>
        <source>Header of the notice</source>
        <translation>Cabeçalho do aviso</translation>
    </message>
    <message>
        <source>Header of the original message, as the notice returned it</source>
        <translation>Cabeçalho da mensagem original, como o aviso o devolveu</translation>
    </message>
    <message>
        <source>Names and mailbox names of other people have been left out.</source>
        <translation>Os nomes de outras pessoas e das caixas delas foram omitidos.</translation>
    </message>
    <message>
        <source>The mailbox %1</source>
        <extracomment>%1 is an account, mostly an e-mail address</extracomment>
        <translation>A caixa %1</translation>
    </message>
    <message>
        <source>What shows it</source>
        <translation>O que mostra isso</translation>
    </message>
    <message>
        <source>Notices in numbers</source>
        <translation>Avisos em números</translation>
    </message>
    <message>
        <source>Groups of related notices</source>
        <translation>Avisos que andam juntos</translation>
    </message>
    <message>
        <source>Verdict</source>
        <extracomment>Heads of a table: who sent the original messages, how many notices, when they began, peaked and came last</extracomment>
        <translation>Conclusão</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Primeiro</translation>
    </message>
    <message>
        <source>Peak</source>
        <translation>Pico</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>Último</translation>
    </message>
    <message>
        <source>Messages that did not arrive</source>
        <translation>Mensagens que não chegaram</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Destinatário</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Assunto</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por quê</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more.</source>
        <translation>
            <numerusform>Mais %Ln.</numerusform>
            <numerusform>Mais %Ln.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Route</name>
    <message numerus="yes">
        <source>%n second(s) later</source>
        <translation>
            <numerusform>%Ln segundo depois</numerusform>
            <numerusform>%Ln segundos depois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) later</source>
        <translation>
            <numerusform>%Ln minuto depois</numerusform>
            <numerusform>%Ln minutos depois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) later</source>
        <translation>
            <numerusform>%Ln hora depois</numerusform>
            <numerusform>%Ln horas depois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) later</source>
        <translation>
            <numerusform>%Ln dia depois</numerusform>
            <numerusform>%Ln dias depois</numerusform>
        </translation>
    </message>
    <message>
        <source>Handed in by %1</source>
        <extracomment>A station on the way of a message; %1 is a computer&apos;s name or address</extracomment>
        <translation>Entregue por %1</translation>
    </message>
    <message>
        <source>Passed on by a mail server that gives no name</source>
        <translation>Repassada por um servidor de e-mail que não diz o nome</translation>
    </message>
    <message>
        <source>Reached %1</source>
        <extracomment>A station on the way of a message; %1 is a computer&apos;s name</extracomment>
        <translation>Chegou a %1</translation>
    </message>
    <message>
        <source>%1 does not take it yet</source>
        <extracomment>A station on the way of a message; %1 is a computer&apos;s name</extracomment>
        <translation>%1 ainda não a aceita</translation>
    </message>
    <message>
        <source>%1 refused it</source>
        <extracomment>A station on the way of a message; %1 is a computer&apos;s name</extracomment>
        <translation>%1 a recusou</translation>
    </message>
    <message>
        <source>%1 wrote the notice</source>
        <extracomment>A station on the way of a message; %1 is a computer&apos;s name</extracomment>
        <translation>%1 escreveu o aviso</translation>
    </message>
    <message>
        <source>The notice is in your mailbox</source>
        <extracomment>The last station of a notice; %1 is a computer&apos;s name</extracomment>
        <translation>O aviso está na sua caixa de correio</translation>
    </message>
    <message>
        <source>The notice is in your mailbox, at %1</source>
        <translation>O aviso está na sua caixa de correio, em %1</translation>
    </message>
    <message>
        <source>The notice was passed on by a mail server that gives no name</source>
        <translation>O aviso foi repassado por um servidor de e-mail que não diz o nome</translation>
    </message>
    <message>
        <source>The notice reached %1</source>
        <extracomment>A station on the way of a notice; %1 is a computer&apos;s name</extracomment>
        <translation>O aviso chegou a %1</translation>
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
        <translation>Salvar</translation>
    </message>
    <message>
        <source>%1 could not be saved: %2</source>
        <translation>Não foi possível salvar %1: %2</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Salvo como %1</translation>
    </message>
</context>
<context>
    <name>SignInText</name>
    <message>
        <source>Looking in the list of known providers…</source>
        <translation>Procurando na lista de provedores conhecidos…</translation>
    </message>
    <message>
        <source>Asking the internet&apos;s directory of names where %1 keeps its mailboxes…</source>
        <extracomment>%1 is a mail domain, such as example.org</extracomment>
        <translation>Perguntando ao catálogo de nomes da internet onde %1 guarda as caixas de correio…</translation>
    </message>
    <message>
        <source>Asking %1 for its settings…</source>
        <extracomment>%1 is a host name, such as autoconfig.example.org</extracomment>
        <translation>Pedindo a %1 as configurações…</translation>
    </message>
    <message>
        <source>Asking Thunderbird&apos;s public list of providers…</source>
        <translation>Consultando a lista pública de provedores do Thunderbird…</translation>
    </message>
    <message>
        <source>Looking up who receives mail for %1…</source>
        <extracomment>%1 is a mail domain, such as example.org</extracomment>
        <translation>Procurando quem recebe e-mails para %1…</translation>
    </message>
    <message>
        <source>Trying the usual names, such as %1…</source>
        <extracomment>%1 is a host name, such as imap.example.org</extracomment>
        <translation>Tentando os nomes habituais, como %1…</translation>
    </message>
    <message>
        <source>The server is %1, from the list of known providers.</source>
        <extracomment>%1 is a host name, such as imap.example.org</extracomment>
        <translation>O servidor é %1, segundo a lista de provedores conhecidos.</translation>
    </message>
    <message>
        <source>The server is %1, says the internet&apos;s directory of names.</source>
        <extracomment>%1 is a host name, such as imap.example.org</extracomment>
        <translation>O servidor é %1, segundo o catálogo de nomes da internet.</translation>
    </message>
    <message>
        <source>The server is %1, says your mail domain itself.</source>
        <extracomment>%1 is a host name, such as imap.example.org</extracomment>
        <translation>O servidor é %1, segundo o seu próprio domínio de e-mail.</translation>
    </message>
    <message>
        <source>The server is %1, says Thunderbird&apos;s public list.</source>
        <extracomment>%1 is a host name, such as imap.example.org</extracomment>
        <translation>O servidor é %1, segundo a lista pública do Thunderbird.</translation>
    </message>
    <message>
        <source>Mail for your address is received by %1, so the server should be %2.</source>
        <extracomment>%1 is a provider&apos;s name, such as Fastmail; %2 a host name</extracomment>
        <translation>Os e-mails do seu endereço são recebidos por %1, então o servidor deve ser %2.</translation>
    </message>
    <message>
        <source>A mail server answers at %1.</source>
        <extracomment>%1 is a host name, such as imap.example.org</extracomment>
        <translation>Um servidor de e-mail responde em %1.</translation>
    </message>
    <message>
        <source>Your password would go to %1, which is not part of %2. That is usual when another company hosts the mail. Go on only if you know that company.</source>
        <extracomment>%1 is a host name, such as imap.hoster.example; %2 is the domain of the person&apos;s address</extracomment>
        <translation>A sua senha iria para %1, que não faz parte de %2. Isso é comum quando outra empresa hospeda o e-mail. Só continue se conhecer essa empresa.</translation>
    </message>
    <message>
        <source>%1 must be installed and running on this computer.</source>
        <extracomment>%1 is a provider&apos;s name, here Proton Mail Bridge</extracomment>
        <translation>%1 precisa estar instalado e em funcionamento neste computador.</translation>
    </message>
    <message>
        <source>Switch on IMAP in the settings of %1&apos;s website first.</source>
        <extracomment>%1 is a provider&apos;s name, such as GMX</extracomment>
        <translation>Ative primeiro o IMAP nas configurações do site de %1.</translation>
    </message>
    <message>
        <source>Use the password that %1 shows for this mailbox, not the one for the website.</source>
        <extracomment>%1 is a provider&apos;s name, here Proton Mail Bridge</extracomment>
        <translation>Use a senha que %1 mostra para esta caixa de correio, não a do site.</translation>
    </message>
    <message>
        <source>Make an app password on %1&apos;s website and use it here. The password for the website is refused.</source>
        <extracomment>%1 is a provider&apos;s name, such as Gmail</extracomment>
        <translation>Crie uma senha de app no site de %1 e use-a aqui. A senha do site é recusada.</translation>
    </message>
    <message>
        <source>%1 takes no passwords from mail programs. Sign in through your browser.</source>
        <extracomment>%1 is a provider&apos;s name, such as Outlook.com</extracomment>
        <translation>%1 não aceita senhas de programas de e-mail. Entre pelo navegador.</translation>
    </message>
    <message>
        <source>That worked</source>
        <translation>Deu certo</translation>
    </message>
    <message>
        <source>You can close this page and go back to Undelivered.</source>
        <translation>Você pode fechar esta página e voltar ao Undelivered.</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Login não concluído</translation>
    </message>
    <message>
        <source>%1 did not let Undelivered in. Close this page and go back to Undelivered: it says what you can do.</source>
        <extracomment>%1 is a provider&apos;s name, such as Google</extracomment>
        <translation>%1 não deixou o Undelivered entrar. Feche esta página e volte ao Undelivered: ele diz o que você pode fazer.</translation>
    </message>
    <message>
        <source>This page is out of date</source>
        <translation>Esta página não vale mais</translation>
    </message>
    <message>
        <source>It does not belong to the sign-in that Undelivered is waiting for. Close it, and use the newest page that Undelivered opened.</source>
        <translation>Ela não faz parte do login que o Undelivered está esperando. Feche-a e use a página mais nova que o Undelivered abriu.</translation>
    </message>
</context>
<context>
    <name>SweepText</name>
    <message numerus="yes">
        <source>%Ln notice(s) moved to %1.</source>
        <extracomment>%n = how many, %1 = the name of a mail folder, such as Trash</extracomment>
        <translation>
            <numerusform>%Ln aviso movido para %1.</numerusform>
            <numerusform>%Ln avisos movidos para %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln notice(s) brought back to where they were.</source>
        <translation>
            <numerusform>%Ln aviso de volta ao lugar onde estava.</numerusform>
            <numerusform>%Ln avisos de volta ao lugar onde estavam.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln notice(s) deleted for good.</source>
        <translation>
            <numerusform>%Ln aviso excluído para sempre.</numerusform>
            <numerusform>%Ln avisos excluídos para sempre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A deletion was cut off earlier. It is settled now: %Ln notice(s) are deleted for good.</source>
        <translation>
            <numerusform>Uma exclusão foi interrompida antes. Agora está resolvida: %Ln aviso foi excluído para sempre.</numerusform>
            <numerusform>Uma exclusão foi interrompida antes. Agora está resolvida: %Ln avisos foram excluídos para sempre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bringing notices back was cut off earlier. It is settled now: %Ln notice(s) are back where they were.</source>
        <translation>
            <numerusform>Uma recuperação de avisos foi interrompida antes. Agora está resolvida: %Ln aviso voltou ao lugar onde estava.</numerusform>
            <numerusform>Uma recuperação de avisos foi interrompida antes. Agora está resolvida: %Ln avisos voltaram ao lugar onde estavam.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A clean-up was cut off earlier. It is settled now: %Ln notice(s) are in %1.</source>
        <extracomment>%n = how many, %1 = the name of a mail folder, such as Trash</extracomment>
        <translation>
            <numerusform>Uma limpeza foi interrompida antes. Agora está resolvida: %Ln aviso está em %1.</numerusform>
            <numerusform>Uma limpeza foi interrompida antes. Agora está resolvida: %Ln avisos estão em %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be brought back and are still in Trash.</source>
        <translation>
            <numerusform>%Ln não pôde ser trazido de volta e continua na lixeira.</numerusform>
            <numerusform>%Ln não puderam ser trazidos de volta e continuam na lixeira.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This mail server can only copy: %Ln of them also stay in the old folder, marked as deleted, until your mail program tidies up there.</source>
        <extracomment>The server cannot move, only copy</extracomment>
        <translation>
            <numerusform>Este servidor de e-mail só sabe copiar: %Ln deles também fica na pasta antiga, marcado como excluído, até que o seu programa de e-mail arrume ali.</numerusform>
            <numerusform>Este servidor de e-mail só sabe copiar: %Ln deles também ficam na pasta antiga, marcados como excluídos, até que o seu programa de e-mail arrume ali.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were not there any more: another program had moved or deleted them.</source>
        <translation>
            <numerusform>%Ln não estava mais lá: outro programa o tinha movido ou excluído.</numerusform>
            <numerusform>%Ln não estavam mais lá: outro programa os tinha movido ou excluído.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln had changed since the mailbox was checked and were not touched.</source>
        <translation>
            <numerusform>%Ln tinha mudado desde que a caixa de correio foi verificada e não foi tocado.</numerusform>
            <numerusform>%Ln tinham mudado desde que a caixa de correio foi verificada e não foram tocados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are still where they were.</source>
        <translation>
            <numerusform>%Ln continua onde estava.</numerusform>
            <numerusform>%Ln continuam onde estavam.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln the server did not let go; they are still where they were.</source>
        <translation>
            <numerusform>O servidor não liberou %Ln; continua onde estava.</numerusform>
            <numerusform>O servidor não liberou %Ln; continuam onde estavam.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were not reached; they are still where they were.</source>
        <translation>
            <numerusform>%Ln não chegou a ser tratado; continua onde estava.</numerusform>
            <numerusform>%Ln não chegaram a ser tratados; continuam onde estavam.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The connection broke while the mail server was at work on %Ln of them. The next check looks where they are, and finishes or takes back what was begun.</source>
        <translation>
            <numerusform>A conexão caiu enquanto o servidor de e-mail tratava %Ln deles. A próxima verificação vê onde está e termina ou desfaz o que foi começado.</numerusform>
            <numerusform>A conexão caiu enquanto o servidor de e-mail tratava %Ln deles. A próxima verificação vê onde estão e termina ou desfaz o que foi começado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln had been copied to Trash by an earlier clean-up and were left alone.</source>
        <translation>
            <numerusform>%Ln já tinha sido copiado para a lixeira por uma limpeza anterior e não foi mexido.</numerusform>
            <numerusform>%Ln já tinham sido copiados para a lixeira por uma limpeza anterior e não foram mexidos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VerdictText</name>
    <message>
        <source>You sent this message yourself.</source>
        <extracomment>Verdict on a notice, in one or two sentences for a worried person.</extracomment>
        <translation>Foi você que enviou esta mensagem.</translation>
    </message>
    <message>
        <source>Somebody else put your address on it. It never passed through your account.</source>
        <translation>Outra pessoa pôs o seu endereço nesta mensagem. Ela nunca passou pela sua conta.</translation>
    </message>
    <message>
        <source>It was sent through your account, but not by you. Somebody may know your password.</source>
        <translation>Esta mensagem foi enviada pela sua conta, mas não por você. Talvez alguém saiba a sua senha.</translation>
    </message>
    <message>
        <source>No mail system wrote this notice. It is a trap: don&apos;t click, don&apos;t sign in, delete it.</source>
        <translation>Nenhum sistema de e-mail escreveu este aviso. É uma armadilha: não clique, não entre na conta, exclua-o.</translation>
    </message>
    <message>
        <source>The facts don&apos;t decide whether you sent this message. You may remember it yourself.</source>
        <translation>Não dá para saber se você enviou esta mensagem. Talvez você se lembre.</translation>
    </message>
    <message>
        <source>The records of %1 could not be looked up just now.</source>
        <extracomment>What was found about the person&apos;s own domain. %1 is the domain name. SPF, DKIM and DMARC are names of techniques.</extracomment>
        <translation>Não foi possível consultar agora os registros de %1.</translation>
    </message>
    <message>
        <source>%1 has no mail server: nobody can answer mail from there, and many servers refuse it.</source>
        <translation>%1 não tem servidor de e-mail: ninguém consegue responder a e-mails de lá, e muitos servidores os recusam.</translation>
    </message>
    <message>
        <source>%1 does not say which computers may send its mail (no SPF record). Ask whoever runs the domain to add one.</source>
        <translation>%1 não diz quais computadores podem enviar os e-mails dele (não há registro SPF). Peça a quem administra o domínio que acrescente um.</translation>
    </message>
    <message>
        <source>The list of computers that may send for %1 contains a mistake (SPF record). Until it is mended it protects nobody.</source>
        <translation>A lista de computadores que podem enviar por %1 contém um erro (registro SPF). Até ser corrigida, não protege ninguém.</translation>
    </message>
    <message>
        <source>The SPF record of %1 lets every computer in the world send for it. It should list only your own.</source>
        <translation>O registro SPF de %1 deixa qualquer computador do mundo enviar em nome dele. Deveria listar só os seus.</translation>
    </message>
    <message>
        <source>The SPF record of %1 names the right computers but does not tell receivers to refuse the others.</source>
        <translation>O registro SPF de %1 indica os computadores certos, mas não diz a quem recebe que recuse os outros.</translation>
    </message>
    <message>
        <source>%1 says which computers may send its mail (SPF). That is good.</source>
        <translation>%1 diz quais computadores podem enviar os e-mails dele (SPF). Isso é bom.</translation>
    </message>
    <message>
        <source>Anybody can send as you: %1 has no DMARC policy. Ask whoever runs the domain to add one; it is the lasting cure.</source>
        <translation>Qualquer pessoa pode enviar em seu nome: %1 não tem política DMARC. Peça a quem administra o domínio que acrescente uma; é a solução duradoura.</translation>
    </message>
    <message>
        <source>%1 has a DMARC policy, but it only watches: forged mail in your name is still delivered.</source>
        <translation>%1 tem uma política DMARC, mas ela só observa: e-mails forjados em seu nome continuam sendo entregues.</translation>
    </message>
    <message>
        <source>The DMARC policy of %1 contains a mistake and is ignored.</source>
        <translation>A política DMARC de %1 contém um erro e é ignorada.</translation>
    </message>
    <message>
        <source>Mail forged in the name of %1 is put among junk by receivers that check (DMARC: quarantine).</source>
        <translation>E-mails forjados em nome de %1 vão para o spam dos destinatários que verificam (DMARC: quarantine).</translation>
    </message>
    <message>
        <source>Mail forged in the name of %1 is refused by receivers that check (DMARC: reject). That is the best protection there is.</source>
        <translation>E-mails forjados em nome de %1 são recusados pelos destinatários que verificam (DMARC: reject). É a melhor proteção que existe.</translation>
    </message>
    <message>
        <source>No signature of %1 was seen on your mail (DKIM). Ask your mail provider to sign it.</source>
        <translation>Nenhuma assinatura de %1 foi vista nos seus e-mails (DKIM). Peça ao seu provedor de e-mail que os assine.</translation>
    </message>
    <message>
        <source>Your mail is signed, but %1 does not publish the key to check it with (DKIM). Ask whoever runs the domain.</source>
        <translation>Os seus e-mails são assinados, mas %1 não publica a chave para conferir isso (DKIM). Fale com quem administra o domínio.</translation>
    </message>
    <message>
        <source>The signing key of %1 is too short to count today (DKIM). Ask for one of 2048 bits.</source>
        <translation>A chave de assinatura de %1 é curta demais para valer hoje (DKIM). Peça uma de 2048 bits.</translation>
    </message>
    <message>
        <source>Your mail is signed, and %1 publishes the key (DKIM). That is good.</source>
        <translation>Os seus e-mails são assinados, e %1 publica a chave (DKIM). Isso é bom.</translation>
    </message>
    <message>
        <source>you said so</source>
        <extracomment>How sure the program is of its answer.</extracomment>
        <translation>segundo você</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>sem certeza</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>certo</translation>
    </message>
    <message>
        <source>almost certain</source>
        <translation>quase certo</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>provável</translation>
    </message>
    <message>
        <source>Looking up domains is switched off. Allow it under Settings, and %1 can be checked.</source>
        <extracomment>%1 is a domain name. &quot;Settings&quot; is the name of a page of this program.</extracomment>
        <translation>A consulta de domínios está desligada. Permita-a em “Configurações”, e %1 poderá ser verificado.</translation>
    </message>
    <message>
        <source>%1 has a mail server that takes answers. That is good.</source>
        <translation>%1 tem um servidor de e-mail que aceita respostas. Isso é bom.</translation>
    </message>
    <message>
        <source>%1 belongs to your mail provider. It lets receivers take forged mail in its name, and you cannot change that yourself.</source>
        <extracomment>How well a domain is guarded against forged senders. %1 is a domain name, as in the person&apos;s e-mail address.</extracomment>
        <translation>%1 pertence ao seu provedor de e-mail. Ele deixa que os destinatários aceitem e-mails forjados em nome do domínio, e você não pode mudar isso.</translation>
    </message>
    <message>
        <source>%1 belongs to your mail provider, and it asks receivers not to take forged mail in its name. There is nothing for you to do.</source>
        <translation>%1 pertence ao seu provedor de e-mail, que pede aos destinatários que não aceitem e-mails forjados em nome do domínio. Não há nada para você fazer.</translation>
    </message>
    <message>
        <source>Anybody can send mail in the name of %1, and most receivers will take it. Show the list below to whoever runs the domain.</source>
        <translation>Qualquer pessoa pode enviar e-mails em nome de %1, e a maioria dos destinatários vai aceitá-los. Mostre a lista abaixo a quem administra o domínio.</translation>
    </message>
    <message>
        <source>%1 is guarded against forged mail, but something in its records should be mended. Show the list below to whoever runs the domain.</source>
        <translation>%1 está protegido contra e-mails forjados, mas algo nos registros dele precisa ser corrigido. Mostre a lista abaixo a quem administra o domínio.</translation>
    </message>
    <message>
        <source>%1 is well guarded against forged mail. Receivers that don&apos;t check may still send you notices.</source>
        <translation>%1 está bem protegido contra e-mails forjados. Destinatários que não verificam ainda podem mandar avisos a você.</translation>
    </message>
</context>
<context>
    <name>VerdictWords</name>
    <message>
        <source>Not judged</source>
        <extracomment>Verdict on a notice that could not be compared with a mailbox</extracomment>
        <translation>Não avaliado</translation>
    </message>
    <message>
        <source>Yours</source>
        <extracomment>Verdict, one word: the person sent the original themselves</extracomment>
        <translation>Sua</translation>
    </message>
    <message>
        <source>Forged</source>
        <extracomment>Verdict, one word: somebody else put the person&apos;s address on the original</extracomment>
        <translation>Forjado</translation>
    </message>
    <message>
        <source>Hijacked</source>
        <extracomment>Verdict, one word: the original was sent by somebody else through the person&apos;s own account</extracomment>
        <translation>Invadido</translation>
    </message>
    <message>
        <source>Fake</source>
        <extracomment>Verdict, one word: the notice itself is a phishing lure</extracomment>
        <translation>Falso</translation>
    </message>
    <message>
        <source>Unclear</source>
        <extracomment>Verdict, one word: the facts don&apos;t decide</extracomment>
        <translation>Incerto</translation>
    </message>
    <message>
        <source>This is as good as certain.</source>
        <translation>Isto é praticamente certo.</translation>
    </message>
    <message>
        <source>This is very likely.</source>
        <translation>Isto é muito provável.</translation>
    </message>
    <message>
        <source>This is likely, but not certain.</source>
        <translation>Isto é provável, mas não certo.</translation>
    </message>
    <message>
        <source>This is not certain.</source>
        <translation>Isto não é certo.</translation>
    </message>
    <message>
        <source>Nothing needs your attention. Messages of yours that did not arrive will appear here.</source>
        <translation>Nada pendente. As mensagens suas que não chegarem vão aparecer aqui.</translation>
    </message>
    <message>
        <source>No notice about a message that you sent.</source>
        <translation>Nenhum aviso sobre uma mensagem que você enviou.</translation>
    </message>
    <message>
        <source>No forged mail. Notices about messages that somebody else sent in your name will appear here.</source>
        <translation>Nenhum e-mail forjado. Os avisos sobre mensagens que outra pessoa enviou em seu nome vão aparecer aqui.</translation>
    </message>
    <message>
        <source>No sign that anybody else has used your account. Notices about messages that somebody sent through it will appear here.</source>
        <translation>Nenhum sinal de que outra pessoa tenha usado a sua conta. Os avisos sobre mensagens que alguém enviou por ela vão aparecer aqui.</translation>
    </message>
    <message>
        <source>No lures. Messages that only pretend to be delivery notices, to get your password, will appear here.</source>
        <translation>Nenhuma isca. As mensagens que só fingem ser avisos de e-mail devolvido, para conseguir a sua senha, vão aparecer aqui.</translation>
    </message>
    <message>
        <source>Nothing unclear. Notices for which the facts do not tell who sent the message will appear here.</source>
        <translation>Nada incerto. Os avisos em que não dá para saber quem enviou a mensagem vão aparecer aqui.</translation>
    </message>
    <message>
        <source>No delivery notices. They come up here as soon as the mailbox has been looked through.</source>
        <translation>Nenhum aviso de e-mail devolvido. Eles aparecem aqui assim que a caixa de correio for examinada.</translation>
    </message>
    <message>
        <source>Needs you</source>
        <extracomment>Name of a list: notices about which the person should do something</extracomment>
        <translation>Pendentes</translation>
    </message>
    <message>
        <source>All notices</source>
        <extracomment>Name of a list: every notice</extracomment>
        <translation>Todos os avisos</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>%1 is an address, %n how many further addresses the notice is about</extracomment>
        <translation>
            <numerusform>%1 e mais %Ln</numerusform>
            <numerusform>%1 e mais %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>No recipient named</source>
        <extracomment>Title of a notice that names neither a recipient nor a subject</extracomment>
        <translation>Nenhum destinatário indicado</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>First line of a row: %1 who it was for, %2 the subject of the message</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Still trying: %1</source>
        <extracomment>Second line of a row for mail that is still on its way: %1 what stands in the way (&quot;Mailbox full&quot;)</extracomment>
        <translation>Ainda tentando: %1</translation>
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
        <translation>Sobre o Undelivered</translation>
    </message>
    <message>
        <source>Version %1</source>
        <extracomment>%1 is a version number</extracomment>
        <translation>Versão %1</translation>
    </message>
    <message>
        <source>Explains mail that came back, and clears away what was never yours.</source>
        <translation>Explica e-mails que voltaram e remove o que nunca foi seu.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. You may use it, pass it on and change it. It comes without any warranty.</source>
        <translation>Software livre sob a GNU General Public License, versão 3 ou posterior. Você pode usá-lo, repassá-lo e alterá-lo. Vem sem nenhuma garantia.</translation>
    </message>
    <message>
        <source>Built with</source>
        <extracomment>Heading above a list of program libraries</extracomment>
        <translation>Feito com</translation>
    </message>
    <message>
        <source>&amp;Copy the versions</source>
        <extracomment>Button: copies a list of versions, for a report of a mistake</extracomment>
        <translation>Copiar as &amp;versões</translation>
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
        <translation>Caixa de exemplo</translation>
    </message>
    <message>
        <source>All accounts</source>
        <extracomment>First choice in a list of mail accounts</extracomment>
        <translation>Todas as contas</translation>
    </message>
</context>
<context>
    <name>undelivered::AddressModel</name>
    <message>
        <source>Does not exist any more</source>
        <extracomment>What has become of an e-mail address</extracomment>
        <translation>Não existe mais</translation>
    </message>
    <message>
        <source>Mailbox full</source>
        <translation>Caixa de correio cheia</translation>
    </message>
    <message>
        <source>Has moved</source>
        <translation>Mudou de endereço</translation>
    </message>
    <message>
        <source>Refuses your mail</source>
        <translation>Recusa os seus e-mails</translation>
    </message>
    <message>
        <source>Trouble on the way</source>
        <translation>Problemas no caminho</translation>
    </message>
    <message>
        <source>Works again</source>
        <translation>Funciona de novo</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Situação</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por quê</translation>
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
        <translation>Falhas</translation>
    </message>
</context>
<context>
    <name>undelivered::AddressesPage</name>
    <message>
        <source>&amp;Copy the addresses</source>
        <translation>Copiar &amp;os endereços</translation>
    </message>
    <message>
        <source>Save as &amp;table (CSV)…</source>
        <translation>Salvar como &amp;tabela (CSV)…</translation>
    </message>
    <message>
        <source>Save as c&amp;ontacts (vCard)…</source>
        <translation>&amp;Salvar como contatos (vCard)…</translation>
    </message>
    <message>
        <source>addresses.csv</source>
        <translation>enderecos.csv</translation>
    </message>
    <message>
        <source>addresses.vcf</source>
        <translation>enderecos.vcf</translation>
    </message>
    <message>
        <source>Addresses that do not work</source>
        <translation>Endereços que não funcionam</translation>
    </message>
    <message>
        <source>No address of yours has trouble.</source>
        <translation>Nenhum endereço para o qual você escreve tem problemas.</translation>
    </message>
    <message>
        <source>Addresses to which your own mail could not be delivered will appear here, with the reason.</source>
        <translation>Os endereços aos quais não foi possível entregar os seus e-mails vão aparecer aqui, com o motivo.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln address(es) do not exist any more.</source>
        <translation>
            <numerusform>%Ln endereço não existe mais.</numerusform>
            <numerusform>%Ln endereços não existem mais.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln address(es) had trouble.</source>
        <translation>
            <numerusform>%Ln endereço teve problemas.</numerusform>
            <numerusform>%Ln endereços tiveram problemas.</numerusform>
        </translation>
    </message>
    <message>
        <source>From the notices about mail that you sent. Take dead addresses off your lists; ask the others for another address. Choose a line to see what happened there, or press Enter on it to read the latest notice.</source>
        <translation>Com base nos avisos sobre e-mails que você enviou. Tire das suas listas os endereços que não existem mais; aos outros, peça outro endereço. Escolha uma linha para ver o que aconteceu, ou pressione Enter nela para ler o último aviso.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Você quis dizer %1?</translation>
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
        <translation>%1: %2. A sua mensagem: %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more, further back</source>
        <translation>
            <numerusform>Mais %Ln, anterior</numerusform>
            <numerusform>Mais %Ln, anteriores</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>undelivered::AddressesPresenter</name>
    <message>
        <source>No mail program came up. Copy the text and the addresses instead, or save a draft.</source>
        <translation>Nenhum programa de e-mail se abriu. Copie o texto e os endereços em vez disso, ou salve um rascunho.</translation>
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
        <translation>Desistir</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Now sign in at %1 in your browser</source>
        <extracomment>%1 is the name of a provider, such as Google</extracomment>
        <translation>Agora entre em %1 no seu navegador</translation>
    </message>
    <message>
        <source>The page has been opened there. Sign in, agree that Undelivered may read your mail, and come back here. If no browser came up, copy the page&apos;s address into one on this computer.</source>
        <translation>A página foi aberta lá. Entre, autorize o Undelivered a ler os seus e-mails e volte aqui. Se nenhum navegador se abriu, copie o endereço da página em um navegador deste computador.</translation>
    </message>
    <message>
        <source>You are back from the browser</source>
        <translation>O seu navegador respondeu</translation>
    </message>
    <message>
        <source>One moment: the mailbox is being opened.</source>
        <translation>Um momento: a caixa de correio está sendo aberta.</translation>
    </message>
    <message>
        <source>Cop&amp;y the page&apos;s address</source>
        <translation>Copiar &amp;o endereço da página</translation>
    </message>
    <message>
        <source>Ope&amp;n the page again</source>
        <translation>Abrir a &amp;página de novo</translation>
    </message>
</context>
<context>
    <name>undelivered::CertificatePage</name>
    <message>
        <source>from %1 to %2</source>
        <extracomment>How long a certificate is good: %1 and %2 are days</extracomment>
        <translation>de %1 a %2</translation>
    </message>
    <message>
        <source>Stop here: this is not the certificate you accepted</source>
        <translation>Pare aqui: este não é o certificado que você aceitou</translation>
    </message>
    <message>
        <source>%1 shows another certificate than before. Your password was not sent.</source>
        <extracomment>%1 is the name of a mail server</extracomment>
        <translation>%1 mostra um certificado diferente de antes. A sua senha não foi enviada.</translation>
    </message>
    <message>
        <source>Either whoever runs the server has renewed it, or somebody stands between you and the server and wants your password. In a café, a hotel or another network that is not yours, go away and try again at home.</source>
        <translation>Ou quem administra o servidor o renovou, ou alguém se colocou entre você e o servidor e quer a sua senha. Em um café, hotel ou outra rede que não é sua, saia e tente de novo em casa.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server, by telephone or in person, whether the certificate was renewed, and compare the new fingerprint with theirs.</source>
        <translation>Pergunte a quem administra o servidor, por telefone ou pessoalmente, se o certificado foi renovado, e compare a nova impressão digital com a que essa pessoa informar.</translation>
    </message>
    <message>
        <source>&amp;The new fingerprint is the one that the owner of the server told me</source>
        <translation>A &amp;nova impressão digital é a que o dono do servidor me informou</translation>
    </message>
    <message>
        <source>Accept the new certificate</source>
        <translation>Aceitar o novo certificado</translation>
    </message>
    <message>
        <source>Do not connect for now</source>
        <translation>Não conectar por enquanto</translation>
    </message>
    <message>
        <source>Is this really your server?</source>
        <translation>Este é mesmo o seu servidor?</translation>
    </message>
    <message>
        <source>%1 cannot prove who it is. Your password was not sent.</source>
        <extracomment>%1 is the name of a mail server</extracomment>
        <translation>%1 não consegue provar a própria identidade. A sua senha não foi enviada.</translation>
    </message>
    <message>
        <source>Mail servers show a certificate, which somebody known has signed. This one was signed by nobody that this computer trusts. That is usual for a server of one&apos;s own at home or in a small office, and for a mail bridge that runs on this computer. With a large provider it is not: then somebody may be trying to read your password on its way.</source>
        <translation>Servidores de e-mail mostram um certificado assinado por uma entidade conhecida. Este não foi assinado por ninguém em quem este computador confie. Isso é comum em um servidor próprio em casa ou em um pequeno escritório, e em uma ponte de e-mail que roda neste computador. Em um grande provedor não é: nesse caso alguém pode estar tentando ler a sua senha no caminho.</translation>
    </message>
    <message>
        <source>If the server is your own, or its owner told you this fingerprint, you can trust exactly this certificate. It then counts for %1 only, and Undelivered warns you as soon as the server shows another one.</source>
        <translation>Se o servidor é seu, ou o dono dele informou a você esta impressão digital, você pode confiar exatamente neste certificado. Ele vale então só para %1, e o Undelivered avisa assim que o servidor mostrar outro.</translation>
    </message>
    <message>
        <source>&amp;The server is my own, or its owner told me this fingerprint</source>
        <translation>O &amp;servidor é meu, ou o dono dele me informou esta impressão digital</translation>
    </message>
    <message>
        <source>Trust it for this account</source>
        <translation>Confiar nele para esta conta</translation>
    </message>
    <message>
        <source>Do not trust it</source>
        <translation>Não confiar</translation>
    </message>
    <message>
        <source>Made for</source>
        <extracomment>Whom a certificate was made for</extracomment>
        <translation>Emitido para</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Assinado por</translation>
    </message>
    <message>
        <source>itself</source>
        <translation>si mesmo</translation>
    </message>
    <message>
        <source>Good</source>
        <extracomment>How long a certificate is good</extracomment>
        <translation>Válido</translation>
    </message>
    <message>
        <source>New fingerprint</source>
        <translation>Nova impressão digital</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Impressão digital</translation>
    </message>
    <message>
        <source>Accepted before</source>
        <translation>Aceito antes</translation>
    </message>
</context>
<context>
    <name>undelivered::Chart</name>
    <message>
        <source>Notices over time</source>
        <translation>Avisos ao longo do tempo</translation>
    </message>
    <message>
        <source>Use the left and right arrow keys to read out one bar after the other.</source>
        <translation>Use as setas para a esquerda e para a direita para ouvir as barras uma a uma.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>A span of days: %1 the first, %2 the last</extracomment>
        <translation>%1 a %2</translation>
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
            <numerusform>Máximo em %1: %Ln aviso</numerusform>
            <numerusform>Máximo em %1: %Ln avisos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>undelivered::Checklist</name>
    <message>
        <source>Open clean-up</source>
        <translation>Abrir a limpeza</translation>
    </message>
    <message>
        <source>Write to your contacts</source>
        <translation>Escrever aos seus contatos</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>undelivered::CleanUpPage</name>
    <message>
        <source>&amp;Undo: bring them back</source>
        <translation>&amp;Desfazer: trazer de volta</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>I&amp;nterromper</translation>
    </message>
    <message>
        <source>You may do something else meanwhile. What has been moved is written down, so that it can be brought back even if the connection breaks.</source>
        <translation>Você pode fazer outra coisa enquanto isso. O que foi movido fica anotado, para que possa ser trazido de volta mesmo se a conexão cair.</translation>
    </message>
    <message>
        <source>Go &amp;on</source>
        <translation>C&amp;ontinuar</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <source>One account is cleaned up at a time:</source>
        <translation>A limpeza é feita em uma conta de cada vez:</translation>
    </message>
</context>
<context>
    <name>undelivered::ContactsDialog</name>
    <message>
        <source>Warn your contacts</source>
        <translation>Avise os seus contatos</translation>
    </message>
    <message>
        <source>&amp;Subject</source>
        <translation>A&amp;ssunto</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Texto</translation>
    </message>
    <message>
        <source>&amp;Copy the text</source>
        <translation>Co&amp;piar o texto</translation>
    </message>
    <message>
        <source>Open in your &amp;mail program</source>
        <translation>Abrir no seu programa de e-&amp;mail</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Pesquisar</translation>
    </message>
    <message>
        <source>Search the contacts</source>
        <translation>Pesquisar nos contatos</translation>
    </message>
    <message>
        <source>Whom to warn</source>
        <translation>Quem avisar</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>T&amp;odos</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>&amp;Nenhum</translation>
    </message>
    <message>
        <source>&amp;Whom to warn</source>
        <translation>&amp;Quem avisar</translation>
    </message>
    <message>
        <source>&amp;Language of the message</source>
        <translation>Idioma &amp;da mensagem</translation>
    </message>
    <message>
        <source>Copy the a&amp;ddresses</source>
        <translation>Copiar os &amp;endereços</translation>
    </message>
    <message>
        <source>Sa&amp;ve as a draft…</source>
        <translation>Sa&amp;lvar como rascunho…</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>One contact in a list: %1 is an e-mail address, %2 when the person last wrote to it</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Nobody is known from your Sent folder yet.</source>
        <translation>Ainda não se conhece ninguém da sua pasta de enviados.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <translation>
            <numerusform>%Ln escolhido</numerusform>
            <numerusform>%Ln escolhidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Open part %L1 of %L2</source>
        <extracomment>Button: a message to many people goes out in several parts. %L1 is the number of the next one, %L2 how many there are</extracomment>
        <translation>Abrir a parte %L1 de %L2</translation>
    </message>
    <message>
        <source>Open in your &amp;mail program again</source>
        <translation>Abrir de novo no seu programa de e-&amp;mail</translation>
    </message>
    <message>
        <source>A message to your contacts, ready to change as you like. It goes out from your own mail program. The recipients stand in “Bcc”, so that they do not see each other&apos;s addresses.</source>
        <translation>Uma mensagem para os seus contatos, que você pode mudar como quiser. Ela sai do seu próprio programa de e-mail. Os destinatários ficam em “Cco”, para que não vejam os endereços uns dos outros.</translation>
    </message>
</context>
<context>
    <name>undelivered::DeleteDialog</name>
    <message numerus="yes">
        <source>&amp;Delete %n for good</source>
        <translation>
            <numerusform>&amp;Excluir %Ln para sempre</numerusform>
            <numerusform>&amp;Excluir %Ln para sempre</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Excluir para sempre</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) will be gone for good.</source>
        <translation>
            <numerusform>%Ln mensagem desaparecerá para sempre.</numerusform>
            <numerusform>%Ln mensagens desaparecerão para sempre.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody can bring them back, not even your mail provider. To be sure that you mean it, type how many there are.</source>
        <translation>Ninguém pode trazê-las de volta, nem o seu provedor de e-mail. Para confirmar que você quer isso mesmo, digite quantas são.</translation>
    </message>
    <message>
        <source>Type %1 here:</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Digite %1 aqui:</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Manter</translation>
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
        <translation>Abrir &amp;o Undelivered</translation>
    </message>
    <message>
        <source>&amp;Check now</source>
        <translation>&amp;Verificar agora</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Sai&amp;r</translation>
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
        <translation>expandido</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>recolhido</translation>
    </message>
</context>
<context>
    <name>undelivered::DomainPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Voltar</translation>
    </message>
    <message>
        <source>Looking the records up</source>
        <translation>Consultando os registros</translation>
    </message>
    <message>
        <source>Can anybody send as you?</source>
        <translation>Alguém pode enviar em seu nome?</translation>
    </message>
    <message>
        <source>Whoever runs a mail domain can publish which servers may send for it, and what others shall do with the rest. This looks up what stands there for %1, and says what is missing.</source>
        <extracomment>%1 is an account, mostly an e-mail address</extracomment>
        <translation>Quem administra um domínio de e-mail pode publicar quais servidores podem enviar em nome dele e o que os outros devem fazer com o resto. Aqui se consulta o que está publicado para %1 e se diz o que falta.</translation>
    </message>
    <message>
        <source>Add your mailbox first: then its domain can be looked up.</source>
        <translation>Adicione primeiro a sua caixa: então o domínio dela pode ser consultado.</translation>
    </message>
    <message>
        <source>For that, your computer&apos;s name server is asked about your mail domain, and learns nothing but its name. This also switches on look-ups for telling forged mail; you can switch them off again in the settings.</source>
        <translation>Para isso, o servidor de nomes do seu computador é consultado sobre o seu domínio de e-mail e só fica sabendo o nome dele. Isso também liga as consultas que ajudam a reconhecer e-mails forjados; você pode desligá-las de novo nas configurações.</translation>
    </message>
    <message>
        <source>&amp;Look it up</source>
        <translation>C&amp;onsultar</translation>
    </message>
    <message>
        <source>&amp;Allow it and look it up</source>
        <translation>&amp;Permitir e consultar</translation>
    </message>
    <message>
        <source>&amp;Look it up again</source>
        <translation>Consultar &amp;de novo</translation>
    </message>
    <message>
        <source>Needs mending</source>
        <extracomment>Read out for the picture before a finding</extracomment>
        <translation>Precisa de correção</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>Em ordem</translation>
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
        <translation>&amp;Tentar de novo</translation>
    </message>
    <message>
        <source>Technical details</source>
        <translation>Detalhes técnicos</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fechar esta mensagem</translation>
    </message>
</context>
<context>
    <name>undelivered::EvidenceView</name>
    <message>
        <source>You said so yourself.</source>
        <translation>Foi você que disse isso.</translation>
    </message>
    <message>
        <source>What is known</source>
        <extracomment>Heading over facts about a notice whose sender is not clear</extracomment>
        <translation>O que se sabe</translation>
    </message>
    <message>
        <source>What speaks for it</source>
        <translation>A favor</translation>
    </message>
    <message>
        <source>What speaks against it</source>
        <translation>Contra</translation>
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
        <translation>O que significa esta mensagem?</translation>
    </message>
    <message>
        <source>Paste the text of a notice here, as much of it as you have, or drop a saved message (.eml) on the window. It stays on this computer.</source>
        <translation>Cole aqui o texto de um aviso, tanto quanto tiver, ou solte uma mensagem salva (.eml) na janela. Tudo fica neste computador.</translation>
    </message>
    <message>
        <source>Op&amp;en a message…</source>
        <translation>Abrir uma &amp;mensagem…</translation>
    </message>
    <message>
        <source>Em&amp;pty</source>
        <translation>&amp;Esvaziar</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Voltar</translation>
    </message>
    <message>
        <source>Text of the notice</source>
        <translation>Texto do aviso</translation>
    </message>
    <message>
        <source>Your message could not be delivered to…</source>
        <translation>A sua mensagem não pôde ser entregue a…</translation>
    </message>
    <message>
        <source>The explanation will stand here.</source>
        <translation>A explicação aparecerá aqui.</translation>
    </message>
    <message>
        <source>From the file %1</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Do arquivo %1</translation>
    </message>
</context>
<context>
    <name>undelivered::ExplainPresenter</name>
    <message>
        <source>Open a message</source>
        <translation>Abrir uma mensagem</translation>
    </message>
    <message>
        <source>Saved messages (*.eml *.msg *.txt)</source>
        <translation>Mensagens salvas (*.eml *.msg *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>The explanation will stand here.</source>
        <translation>A explicação aparecerá aqui.</translation>
    </message>
</context>
<context>
    <name>undelivered::FilterBar</name>
    <message>
        <source>Order of the list</source>
        <translation>Ordem da lista</translation>
    </message>
    <message>
        <source>Group the list</source>
        <translation>Agrupar a lista</translation>
    </message>
    <message>
        <source>Show only one reason</source>
        <translation>Mostrar só um motivo</translation>
    </message>
    <message>
        <source>Show only one verdict</source>
        <translation>Mostrar só uma conclusão</translation>
    </message>
    <message>
        <source>Show only one domain</source>
        <translation>Mostrar só um domínio</translation>
    </message>
    <message>
        <source>Show only one period</source>
        <translation>Mostrar só um período</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Limpar os filtros</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Mais recentes primeiro</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Mais antigos primeiro</translation>
    </message>
    <message>
        <source>By recipient</source>
        <translation>Por destinatário</translation>
    </message>
    <message>
        <source>By domain</source>
        <translation>Por domínio</translation>
    </message>
    <message>
        <source>By subject</source>
        <translation>Por assunto</translation>
    </message>
    <message>
        <source>By reason</source>
        <translation>Por motivo</translation>
    </message>
    <message>
        <source>By verdict</source>
        <translation>Por conclusão</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>Maiores primeiro</translation>
    </message>
    <message>
        <source>Not grouped</source>
        <translation>Sem agrupar</translation>
    </message>
    <message>
        <source>Grouped by wave</source>
        <extracomment>A wave is a run of notices that belong together: one case of forging or misuse</extracomment>
        <translation>Agrupado por onda</translation>
    </message>
    <message>
        <source>Grouped by recipient</source>
        <translation>Agrupado por destinatário</translation>
    </message>
    <message>
        <source>Grouped by reason</source>
        <translation>Agrupado por motivo</translation>
    </message>
    <message>
        <source>Grouped by domain</source>
        <translation>Agrupado por domínio</translation>
    </message>
    <message>
        <source>Any verdict</source>
        <translation>Conclusão: todas</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Data: todas</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 dias</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 dias</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Este ano</translation>
    </message>
    <message>
        <source>Search address, subject, server</source>
        <translation>Buscar endereço, assunto, servidor</translation>
    </message>
    <message>
        <source>Search in this list</source>
        <translation>Buscar nesta lista</translation>
    </message>
    <message>
        <source>Any reason</source>
        <translation>Motivo: todos</translation>
    </message>
    <message>
        <source>Any domain</source>
        <translation>Domínio: todos</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>An entry of a list: %1 a domain (&quot;example.org&quot;), %2 how many notices are about it</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Fi&amp;lters (%1)</source>
        <extracomment>Button: opens and closes the filters; %1 is how many are set</extracomment>
        <translation>Fi&amp;ltros (%1)</translation>
    </message>
    <message>
        <source>Fi&amp;lters</source>
        <translation>Fi&amp;ltros</translation>
    </message>
</context>
<context>
    <name>undelivered::FinderPanel</name>
    <message>
        <source>S&amp;kip this step</source>
        <translation>&amp;Pular este passo</translation>
    </message>
    <message>
        <source>Not right? Look further</source>
        <extracomment>Button beside a mail server that was found</extracomment>
        <translation>Não está certo? Procurar mais</translation>
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
        <translation>%1 não aceita senhas de programas de e-mail, só o login pelo navegador. Para isso, quem publicou esta cópia do Undelivered precisa tê-la registrado lá, e esta cópia não está registrada.</translation>
    </message>
    <message>
        <source>If you have a client ID, enter it. Else save the notices as files in your mail program and open their folder here: Undelivered explains them just the same.</source>
        <translation>Se você tem um ID de cliente, informe-o. Senão, salve os avisos como arquivos no seu programa de e-mail e abra a pasta deles aqui: o Undelivered os explica do mesmo jeito.</translation>
    </message>
    <message>
        <source>Or sign in through your browser: then %1 asks for your usual password there.</source>
        <extracomment>%1 is the name of a mail provider, such as Gmail</extracomment>
        <translation>Ou entre pelo navegador: lá %1 pede a sua senha de sempre.</translation>
    </message>
    <message>
        <source>Open the help page of %1</source>
        <extracomment>Button; %1 is the name of a mail provider</extracomment>
        <translation>Abrir a página de ajuda de %1</translation>
    </message>
    <message>
        <source>I know th&amp;at company</source>
        <translation>Conheço essa &amp;empresa</translation>
    </message>
    <message>
        <source>Enter a &amp;client ID…</source>
        <translation>Informar um ID &amp;de cliente…</translation>
    </message>
    <message>
        <source>How to sign in at %1</source>
        <extracomment>%1 is the name of a mail provider</extracomment>
        <translation>Como entrar em %1</translation>
    </message>
</context>
<context>
    <name>undelivered::FoldersDialog</name>
    <message>
        <source>Holds no messages, only other folders</source>
        <translation>Não contém mensagens, só outras pastas</translation>
    </message>
    <message>
        <source>Looked through, as you said</source>
        <translation>É examinada, como você disse</translation>
    </message>
    <message>
        <source>Left out, as you said</source>
        <translation>Fica de fora, como você disse</translation>
    </message>
    <message>
        <source>Looked through: most notices come in here</source>
        <translation>É examinada: a maioria dos avisos chega aqui</translation>
    </message>
    <message>
        <source>Looked through: notices are often taken for junk</source>
        <translation>É examinada: avisos são muitas vezes tomados por spam</translation>
    </message>
    <message>
        <source>Looked through last: it repeats the other folders</source>
        <translation>É examinada por último: ela repete as outras pastas</translation>
    </message>
    <message>
        <source>Read to know what you have sent</source>
        <translation>É lida para saber o que você enviou</translation>
    </message>
    <message>
        <source>Left out: messages that you have not sent</source>
        <translation>Fica de fora: mensagens que você não enviou</translation>
    </message>
    <message>
        <source>Left out: messages that were thrown away</source>
        <translation>Fica de fora: mensagens que foram jogadas fora</translation>
    </message>
    <message>
        <source>Looked through</source>
        <translation>É examinada</translation>
    </message>
    <message>
        <source>The folders of this account are known as soon as it has been checked.</source>
        <translation>As pastas desta conta ficam conhecidas assim que ela for verificada.</translation>
    </message>
    <message>
        <source>As &amp;proposed</source>
        <extracomment>Button: takes back what the person chose</extracomment>
        <translation>Como &amp;proposto</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Pastas</translation>
    </message>
    <message>
        <source>Where to look for notices in %1</source>
        <extracomment>%1 is the name of a mail account</extracomment>
        <translation>Onde procurar avisos em %1</translation>
    </message>
    <message>
        <source>A change counts from the next check. What was found before stays known.</source>
        <translation>Uma mudança vale a partir da próxima verificação. O que foi encontrado antes continua conhecido.</translation>
    </message>
</context>
<context>
    <name>undelivered::Frame</name>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
</context>
<context>
    <name>undelivered::LearnPage</name>
    <message>
        <source>What is all this about?</source>
        <translation>O que é tudo isto?</translation>
    </message>
    <message>
        <source>Who is the mailer-daemon?</source>
        <translation>Quem é o mailer-daemon?</translation>
    </message>
    <message>
        <source>Not a person. When a mail server cannot deliver a message, it writes a notice to the address that stands on the message as the sender. Such notices come from “MAILER-DAEMON” or “postmaster”. Answering them is of no use: nobody reads the answers.</source>
        <translation>Não é uma pessoa. Quando um servidor de e-mail não consegue entregar uma mensagem, ele escreve um aviso ao endereço que está na mensagem como remetente. Esses avisos vêm de “MAILER-DAEMON” ou “postmaster”. Não adianta respondê-los: ninguém lê as respostas.</translation>
    </message>
    <message>
        <source>Why do I get notices about messages that I never wrote?</source>
        <translation>Por que recebo avisos sobre mensagens que nunca escrevi?</translation>
    </message>
    <message>
        <source>Anybody can write any address on the back of an envelope, and it is the same with mail. Senders of advertising and fraud put other people&apos;s addresses on their messages. What cannot be delivered comes back to the address on it: yours. Nobody needed your password for that, and it dies down after some days.</source>
        <translation>Qualquer pessoa pode escrever qualquer endereço no verso de um envelope, e com o e-mail é igual. Quem envia propaganda e golpes põe endereços de outras pessoas nas mensagens. O que não pode ser entregue volta ao endereço que está nelas: o seu. Ninguém precisou da sua senha para isso, e passa depois de alguns dias.</translation>
    </message>
    <message>
        <source>How can I tell whether my account was misused?</source>
        <translation>Como sei se alguém usou a minha conta indevidamente?</translation>
    </message>
    <message>
        <source>If such a message was sent through your own account, somebody knows your password. Undelivered compares each notice with your Sent folder and with the way the message took, and says which of the two it is and how it knows.</source>
        <translation>Se uma mensagem assim foi enviada pela sua própria conta, alguém sabe a sua senha. O Undelivered compara cada aviso com a sua pasta de enviados e com o caminho que a mensagem fez, e diz qual dos dois casos é e como sabe.</translation>
    </message>
    <message>
        <source>What are fake notices?</source>
        <translation>O que são avisos falsos?</translation>
    </message>
    <message>
        <source>Messages that only look like a notice: “your mailbox is full, sign in here”. No mail system wrote them. They want your password. Never open a link in them; go to your provider&apos;s page by typing its address yourself.</source>
        <translation>Mensagens que só parecem um aviso: “a sua caixa de correio está cheia, entre aqui”. Nenhum sistema de e-mail as escreveu. Elas querem a sua senha. Nunca abra um link nelas; vá à página do seu provedor digitando o endereço.</translation>
    </message>
    <message>
        <source>Should I send something back to annoy the forger?</source>
        <translation>Devo mandar algo de volta para irritar quem forjou?</translation>
    </message>
    <message>
        <source>No. It would reach another innocent person, whose address stands on the message, just as it happened to you.</source>
        <translation>Não. Chegaria a outra pessoa inocente, cujo endereço está na mensagem, como aconteceu com você.</translation>
    </message>
    <message>
        <source>All codes in words</source>
        <translation>Todos os códigos explicados</translation>
    </message>
    <message>
        <source>A code, such as 550 or 1.1, or a word</source>
        <translation>Um código, como 550 ou 1.1, ou uma palavra</translation>
    </message>
    <message>
        <source>Search the codes</source>
        <translation>Buscar nos códigos</translation>
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
        <translation>Não há código nem palavra assim nesta lista. Pode ser próprio de um provedor.</translation>
    </message>
    <message>
        <source>&amp;Explain it as a notice…</source>
        <translation>&amp;Explicar como aviso…</translation>
    </message>
    <message>
        <source>How does forging work, and how does it show?</source>
        <translation>Como se forja um endereço, e como isso aparece?</translation>
    </message>
    <message>
        <source>The sender of a message is only a line that whoever sends it writes. But the message also carries traces that cannot be chosen freely: the server that handed it over, a seal that your provider puts on what really went through it, the number your mail program gave it. A notice brings a part of the message back. Undelivered compares these traces with your own mail. What nobody can know it calls unclear.</source>
        <translation>O remetente de uma mensagem é só uma linha escrita por quem a envia. Mas a mensagem também traz marcas que não se escolhem à vontade: o servidor que a entregou, um selo que o seu provedor põe no que realmente passou por ele, o número dado pelo seu programa de e-mail. Um aviso traz de volta uma parte da mensagem. O Undelivered compara essas marcas com os seus próprios e-mails. O que ninguém pode saber, ele chama de incerto.</translation>
    </message>
    <message>
        <source>How do I stay out of trouble?</source>
        <translation>Como evito problemas?</translation>
    </message>
    <message>
        <source>Use a password of its own for your mail, and a second step at sign-in where your provider offers it. Open no attachment and no link that you did not expect, also from people you know. Install programs and updates only from their makers&apos; pages. A message that hurries or threatens you is the one to be slow with.</source>
        <translation>Use uma senha só para o seu e-mail e uma segunda etapa no login, se o seu provedor oferecer. Não abra anexos nem links que não esperava, mesmo de pessoas que conhece. Instale programas e atualizações só das páginas de quem os faz. Se uma mensagem apressa ou ameaça você, é aí que convém ir com calma.</translation>
    </message>
    <message>
        <source>How do I add my mailbox?</source>
        <translation>Como adiciono a minha caixa de correio?</translation>
    </message>
    <message>
        <source>Type your e-mail address and password. The server is found by itself; what is asked on the way is named, and you can skip it or type the server yourself under Server settings. Many providers want an app password, a second password that only lets a program read mail; the page that makes one opens with a button. Some let you in only through their page in your browser. A server that cannot prove who it is gets no password.</source>
        <translation>Digite o seu endereço de e-mail e a senha. O servidor é encontrado sozinho; fica indicado a quem se pergunta, e você pode pular essa etapa ou digitar o servidor em “Configurações do servidor”. Muitos provedores querem uma senha de app, uma segunda senha que só deixa um programa ler e-mails; um botão abre a página onde ela é criada. Alguns só deixam entrar pela página deles no seu navegador. Um servidor que não consegue provar a própria identidade não recebe senha nenhuma.</translation>
    </message>
    <message>
        <source>What does a clean-up do?</source>
        <translation>O que faz uma limpeza?</translation>
    </message>
    <message>
        <source>It first shows which notices would go and which stay, and why. Then it moves exactly those to Trash and writes down what it moved, so that it can bring them back. Look at the mail listed on top: a flood of notices is sometimes raised so that you overlook one message from your bank.</source>
        <translation>Primeiro ela mostra quais avisos sairiam e quais ficam, e por quê. Depois move exatamente esses para a lixeira e anota o que moveu, para poder trazer de volta. Veja os e-mails listados no topo: às vezes uma enxurrada de avisos é provocada para que você não perceba uma mensagem do seu banco.</translation>
    </message>
    <message>
        <source>What do I do with addresses that do not work?</source>
        <translation>O que faço com endereços que não funcionam?</translation>
    </message>
    <message>
        <source>Under Addresses you find everybody whom your own mail did not reach, with the reason and since when. Take those that do not exist any more out of your address book, and ask the others for another address. You can copy the list or save it.</source>
        <translation>Em “Endereços” estão todas as pessoas a quem os seus e-mails não chegaram, com o motivo e desde quando. Tire da sua agenda os endereços que não existem mais e peça outro endereço aos demais. Você pode copiar a lista ou salvá-la.</translation>
    </message>
    <message>
        <source>Can anybody send as me?</source>
        <translation>Alguém pode enviar em meu nome?</translation>
    </message>
    <message>
        <source>Whoever runs a mail domain can publish in public records which servers may send for it, and what others shall do with the rest. Where these records are missing, anybody can use the address. You can have your domain&apos;s looked up and explained.</source>
        <translation>Quem administra um domínio de e-mail pode publicar em registros públicos quais servidores podem enviar em nome dele e o que os outros devem fazer com o resto. Onde faltam esses registros, qualquer pessoa pode usar o endereço. Você pode mandar consultar e explicar os do seu domínio.</translation>
    </message>
    <message>
        <source>&amp;Check my domain…</source>
        <translation>Verificar o meu &amp;domínio…</translation>
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
        <translation>Visão geral</translation>
    </message>
    <message>
        <source>Clean-up</source>
        <translation>Limpeza</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Endereços</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Saiba mais</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Open a folder of saved mail</source>
        <translation>Abrir uma pasta de e-mails salvos</translation>
    </message>
    <message>
        <source>Undelivered goes on checking</source>
        <translation>O Undelivered continua verificando</translation>
    </message>
    <message>
        <source>Its icon in the tray brings the window back, and ends the program. You can change this in the settings.</source>
        <translation>Pelo ícone dele na bandeja, você traz a janela de volta ou encerra o programa. Você pode mudar isso nas configurações.</translation>
    </message>
</context>
<context>
    <name>undelivered::Navigation</name>
    <message>
        <source>Places</source>
        <translation>Seções</translation>
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
        <translation>Conclusão</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Destinatário</translation>
    </message>
    <message>
        <source>Your message</source>
        <translation>A sua mensagem</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por quê</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>%1. %2, listed below.</source>
        <extracomment>Read out for a row that stands for several notices: %1 what they have in common, %2 how many (&quot;214 notices&quot;)</extracomment>
        <translation>%1. %2, listados abaixo.</translation>
    </message>
    <message>
        <source>%1. %2, closed.</source>
        <extracomment>Read out for a row that stands for several notices: %1 what they have in common, %2 how many (&quot;214 notices&quot;)</extracomment>
        <translation>%1. %2, fechado.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A run of notices: %1 a verdict (&quot;Forged&quot;), %2 a day</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <extracomment>A run of notices: %1 a verdict (&quot;Forged&quot;), %2 and %3 its first and last day</extracomment>
        <translation>%1, %2 a %3</translation>
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
            <numerusform>%Ln aviso, na maioria “%1”</numerusform>
            <numerusform>%Ln avisos, na maioria “%1”</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>undelivered::NoticePane</name>
    <message>
        <source>Show what to do</source>
        <translation>Ver o que fazer</translation>
    </message>
    <message>
        <source>I &amp;did send this</source>
        <translation>Fui &amp;eu que enviei</translation>
    </message>
    <message>
        <source>&amp;Not mine</source>
        <translation>&amp;Não é minha</translation>
    </message>
    <message>
        <source>Take my answer back</source>
        <translation>Retirar a minha resposta</translation>
    </message>
    <message>
        <source>How do we know?</source>
        <translation>Como sabemos?</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>The notice as it came</source>
        <translation>O aviso como chegou</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Choose a notice to read it.</source>
        <translation>Escolha um aviso para lê-lo.</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Voltar à lista</translation>
    </message>
    <message>
        <source>You said so yourself.</source>
        <translation>Foi você que disse isso.</translation>
    </message>
    <message>
        <source>Without your mailbox nobody can tell who sent the message.</source>
        <translation>Sem a sua caixa de correio ninguém sabe dizer quem enviou a mensagem.</translation>
    </message>
    <message>
        <source>There is nothing to answer and nothing to repair. You can move the notice to Trash.</source>
        <translation>Não há nada a responder nem a consertar. Você pode mover o aviso para a lixeira.</translation>
    </message>
    <message>
        <source>Do not open links or attachments in it, and do not sign in anywhere because of it. Delete it.</source>
        <translation>Não abra links nem anexos nele, e não entre em lugar nenhum por causa dele. Exclua-o.</translation>
    </message>
    <message>
        <source>If you have typed your password on such a page, change the password now.</source>
        <translation>Se você digitou a sua senha em uma página assim, troque a senha agora.</translation>
    </message>
    <message>
        <source>Secure your account now: the steps are on the overview. Keep this notice until they are done.</source>
        <translation>Proteja a sua conta agora: os passos estão na visão geral. Guarde este aviso até que estejam feitos.</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>O que fazer</translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>Number in a list of steps; %1 is the number</extracomment>
        <translation>%1.</translation>
    </message>
    <message numerus="yes">
        <source>%n more recipient(s).</source>
        <translation>
            <numerusform>Mais %Ln destinatário.</numerusform>
            <numerusform>Mais %Ln destinatários.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy this address</source>
        <translation>Copiar este endereço</translation>
    </message>
    <message>
        <source>Copy the facts for them</source>
        <translation>Copiar os dados para eles</translation>
    </message>
    <message>
        <source>Mo&amp;ve to Trash…</source>
        <translation>Mo&amp;ver para a lixeira…</translation>
    </message>
    <message>
        <source>The way it took</source>
        <translation>O caminho que fez</translation>
    </message>
    <message>
        <source>What would decide it</source>
        <translation>O que esclareceria isso</translation>
    </message>
    <message>
        <source>Save or &amp;print…</source>
        <translation>&amp;Salvar ou imprimir…</translation>
    </message>
</context>
<context>
    <name>undelivered::NoticesPage</name>
    <message>
        <source>Move to Trash…</source>
        <translation>Mover para a lixeira…</translation>
    </message>
    <message>
        <source>I did send this</source>
        <translation>Fui eu que enviei</translation>
    </message>
    <message>
        <source>Not mine</source>
        <translation>Não é minha</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Nothing in this list fits the search and the filters.</source>
        <translation>Nada nesta lista corresponde à busca e aos filtros.</translation>
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
            <numerusform>%Ln aviso selecionado</numerusform>
            <numerusform>%Ln avisos selecionados</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a notice to read it.</source>
        <translation>Escolha um aviso para lê-lo.</translation>
    </message>
    <message>
        <source>&amp;Copy the address</source>
        <translation>Co&amp;piar o endereço</translation>
    </message>
    <message>
        <source>&amp;Select all like this</source>
        <translation>Selecionar to&amp;dos como este</translation>
    </message>
    <message>
        <source>I &amp;did send this</source>
        <translation>Fui &amp;eu que enviei</translation>
    </message>
    <message>
        <source>&amp;Not mine</source>
        <translation>&amp;Não é minha</translation>
    </message>
    <message>
        <source>Take my answer back</source>
        <translation>Retirar a minha resposta</translation>
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
            <numerusform>A sua resposta sobre %Ln aviso foi retirada.</numerusform>
            <numerusform>A sua resposta sobre %Ln avisos foi retirada.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Noted: %n notice(s) about mail of yours.</source>
        <translation>
            <numerusform>Anotado: %Ln aviso sobre um e-mail seu.</numerusform>
            <numerusform>Anotado: %Ln avisos sobre e-mails seus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Noted: %n notice(s) about mail that is not yours.</source>
        <translation>
            <numerusform>Anotado: %Ln aviso sobre um e-mail que não é seu.</numerusform>
            <numerusform>Anotado: %Ln avisos sobre e-mails que não são seus.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Take my answer back</source>
        <translation>&amp;Retirar a minha resposta</translation>
    </message>
    <message>
        <source>Mo&amp;ve to Trash…</source>
        <translation>Mo&amp;ver para a lixeira…</translation>
    </message>
    <message>
        <source>Of the same &amp;wave</source>
        <translation>Da mesma &amp;onda</translation>
    </message>
    <message>
        <source>With the same &amp;reason and verdict</source>
        <translation>Com o mesmo motivo e conclus&amp;ão</translation>
    </message>
    <message>
        <source>With the same &amp;subject</source>
        <translation>Com o &amp;mesmo assunto</translation>
    </message>
</context>
<context>
    <name>undelivered::OverviewPage</name>
    <message>
        <source>&amp;Check now</source>
        <translation>&amp;Verificar agora</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>O que fazer</translation>
    </message>
    <message>
        <source>Looking through your mailbox. The first notices come up in a moment.</source>
        <translation>Examinando a sua caixa de correio. Os primeiros avisos aparecem em um instante.</translation>
    </message>
    <message>
        <source>This mailbox has not been looked through yet.</source>
        <translation>Esta caixa de correio ainda não foi examinada.</translation>
    </message>
    <message>
        <source>%1, being checked now</source>
        <extracomment>%1 is the name of a mail account; the program is looking through it</extracomment>
        <translation>%1, sendo verificada agora</translation>
    </message>
    <message>
        <source>%1, checked %2</source>
        <extracomment>%1 is the name of a mail account, %2 a day and time</extracomment>
        <translation>%1, verificada em %2</translation>
    </message>
    <message>
        <source>When a message of yours comes back, or somebody misuses your address, you will see it here: what happened, how we know, and what to do.</source>
        <translation>Quando uma mensagem sua voltar, ou alguém usar indevidamente o seu endereço, você verá aqui: o que aconteceu, como sabemos e o que fazer.</translation>
    </message>
    <message>
        <source>Notices per day</source>
        <translation>Avisos por dia</translation>
    </message>
    <message>
        <source>Notices per week</source>
        <translation>Avisos por semana</translation>
    </message>
    <message>
        <source>Notices per month</source>
        <translation>Avisos por mês</translation>
    </message>
    <message numerus="yes">
        <source>Clean up %n forged notice(s)…</source>
        <translation>
            <numerusform>Remover %Ln aviso sobre e-mails forjados…</numerusform>
            <numerusform>Remover %Ln avisos sobre e-mails forjados…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clean up %n fake notice(s)…</source>
        <translation>
            <numerusform>Remover %Ln isca…</numerusform>
            <numerusform>Remover %Ln iscas…</numerusform>
        </translation>
    </message>
    <message>
        <source>Show what did not arrive</source>
        <translation>Ver o que não chegou</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Your mailbox cannot be reached just now, and nothing is known of it yet.</source>
        <translation>Não é possível acessar a sua caixa de correio agora, e ainda não se sabe nada dela.</translation>
    </message>
    <message>
        <source>Your mailbox could not be looked through.</source>
        <translation>Não foi possível examinar a sua caixa de correio.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>%1 is the name of a mail account, %2 what is being done there (&quot;Reading notices in INBOX: 120 of 214&quot;)</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1, could not be checked just now. This is what was known on %2.</source>
        <extracomment>%1 is the name of a mail account, %2 a day and time</extracomment>
        <translation>%1, não foi possível verificar agora. Últimos dados: %2.</translation>
    </message>
    <message>
        <source>%1, could not be checked just now. This is what was known before.</source>
        <extracomment>%1 is the name of a mail account</extracomment>
        <translation>%1, não foi possível verificar agora. Estes são os últimos dados.</translation>
    </message>
</context>
<context>
    <name>undelivered::OverviewPresenter</name>
    <message>
        <source>This is about %1.</source>
        <extracomment>%1 is the name of a mail account, or a list of them: those that the sentence above speaks of</extracomment>
        <translation>Trata-se de %1.</translation>
    </message>
</context>
<context>
    <name>undelivered::ProgressStrip</name>
    <message>
        <source>Running work</source>
        <translation>Tarefas em andamento</translation>
    </message>
    <message>
        <source>All work (%1)</source>
        <extracomment>Button: opens the list of everything that is going on; %1 is how many there are</extracomment>
        <translation>Todas as tarefas (%1)</translation>
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
        <translation>Próximo resultado</translation>
    </message>
    <message>
        <source>Search in the notice</source>
        <translation>Buscar no aviso</translation>
    </message>
    <message>
        <source>The notice as it came</source>
        <translation>O aviso como chegou</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Não encontrado</translation>
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
        <translation>&amp;Omitir os nomes de outras pessoas e das caixas delas</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Relatório</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>O relatório</translation>
    </message>
    <message>
        <source>Save as &amp;PDF…</source>
        <translation>Salvar como &amp;PDF…</translation>
    </message>
    <message>
        <source>Save as &amp;web page…</source>
        <translation>Salvar como página &amp;web…</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>Imp&amp;rimir…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>For whoever can help you: your provider, or the one on the other side. It holds what is known of this, and nothing else from your mailbox.</source>
        <translation>Para quem pode ajudar você: o seu provedor ou o do destinatário. Contém o que se sabe disto, e mais nada da sua caixa de correio.</translation>
    </message>
</context>
<context>
    <name>undelivered::ReportPresenter</name>
    <message>
        <source>delivery notice</source>
        <extracomment>Proposed name of a file, without its ending</extracomment>
        <translation>aviso de e-mail</translation>
    </message>
    <message>
        <source>mailbox report</source>
        <extracomment>Proposed name of a file, without its ending</extracomment>
        <translation>relatório da caixa</translation>
    </message>
</context>
<context>
    <name>undelivered::RouteView</name>
    <message>
        <source>The first stations are as the message itself tells them. A forger can invent those.</source>
        <translation>As primeiras etapas são as que a própria mensagem indica. Quem forja pode inventá-las.</translation>
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
        <translation>Criptografada desde o início (TLS)</translation>
    </message>
    <message>
        <source>Switched to encrypted (STARTTLS)</source>
        <translation>Criptografada após conectar (STARTTLS)</translation>
    </message>
    <message>
        <source>if it is not the address</source>
        <translation>se não for o endereço</translation>
    </message>
    <message>
        <source>IMAP ser&amp;ver</source>
        <extracomment>Label of a field for the name of a mail server</extracomment>
        <translation>Ser&amp;vidor IMAP</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>P&amp;orta</translation>
    </message>
    <message>
        <source>Se&amp;curity</source>
        <extracomment>Label of a choice: how the connection is encrypted</extracomment>
        <translation>Se&amp;gurança</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Nome de usuário</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Senha</translation>
    </message>
    <message>
        <source>Browser, at %1</source>
        <extracomment>A way to sign in; %1 is a provider&apos;s name, such as Google</extracomment>
        <translation>Navegador, em %1</translation>
    </message>
    <message>
        <source>Sign in b&amp;y</source>
        <extracomment>Label of a choice: password, or through the browser</extracomment>
        <translation>Entrar &amp;por</translation>
    </message>
</context>
<context>
    <name>undelivered::SettingsPage</name>
    <message>
        <source>&amp;Add an account…</source>
        <translation>Adicio&amp;nar conta…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Remover…</translation>
    </message>
    <message>
        <source>Look up &amp;domain records to tell forged mail more surely</source>
        <translation>Consultar registros de domínios para reconhecer &amp;melhor e-mails forjados</translation>
    </message>
    <message>
        <source>About &amp;Undelivered</source>
        <translation>&amp;Sobre o Undelivered</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Contas</translation>
    </message>
    <message>
        <source>What leaves this computer</source>
        <translation>O que sai deste computador</translation>
    </message>
    <message>
        <source>Undelivered talks to your own mail server, and to nobody else unless you allow it below. It reads your mail there and, when you say so, moves notices to Trash. No pictures or links in messages are ever loaded, nothing about you is reported to anybody.</source>
        <translation>O Undelivered fala com o seu próprio servidor de e-mail e com mais ninguém, a não ser que você permita abaixo. Lá ele lê os seus e-mails e, quando você pede, move avisos para a lixeira. Imagens e links das mensagens nunca são carregados, e nada sobre você é informado a ninguém.</translation>
    </message>
    <message>
        <source>When this is on, the public records of the domains that stand in a notice are asked for, as your mail program does for every message it sends. Whoever runs your network can see which domains are asked for. Your mail itself is never sent.</source>
        <translation>Com isto, são consultados os registros públicos dos domínios que estão em um aviso, como o seu programa de e-mail faz em cada mensagem que envia. Quem administra a sua rede pode ver quais domínios são consultados. Os seus e-mails em si nunca são transmitidos.</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>Aparência e idioma</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>A size of text in percent</extracomment>
        <translation>Como o sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>I&amp;dioma</translation>
    </message>
    <message>
        <source>sample mailbox</source>
        <translation>caixa de exemplo</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>One account: %1 its name, %2 the server or folder</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>Remover conta</translation>
    </message>
    <message>
        <source>Remove %1 from Undelivered?</source>
        <translation>Remover %1 do Undelivered?</translation>
    </message>
    <message>
        <source>Undelivered forgets what it knows of this mailbox, its list of past clean-ups included. Your mail stays as it is.</source>
        <translation>O Undelivered esquece o que sabe desta caixa de correio, inclusive a lista de limpezas anteriores. Os seus e-mails ficam como estão.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Manter</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>C&amp;ores</translation>
    </message>
    <message>
        <source>&amp;Sign in again…</source>
        <translation>&amp;Entrar de novo…</translation>
    </message>
    <message>
        <source>Tell me when a message of mine did not arri&amp;ve</source>
        <translation>Avisar quando uma mensa&amp;gem minha não chegar</translation>
    </message>
    <message>
        <source>&amp;Keep checking when I close the window</source>
        <translation>Continuar verificando &amp;quando eu fechar a janela</translation>
    </message>
    <message>
        <source>Your desktop has no place for the icon by which the window would come back, so this cannot be switched on.</source>
        <translation>A sua área de trabalho não tem lugar para o ícone que traria a janela de volta, então isto não pode ser ligado.</translation>
    </message>
    <message>
        <source>Check m&amp;y domain…</source>
        <translation>&amp;Verificar o meu domínio…</translation>
    </message>
    <message>
        <source>What a clean-up does</source>
        <translation>O que faz uma limpeza</translation>
    </message>
    <message>
        <source>A clean-up moves notices to the Trash folder of the mailbox, where your mail program finds them. Your provider empties Trash by its own rules, often after some weeks. Until then a clean-up can be undone, also on another day. Only what you delete for good cannot be brought back.</source>
        <translation>Uma limpeza move avisos para a lixeira da caixa de correio, onde o seu programa de e-mail os encontra. O seu provedor esvazia a lixeira pelas próprias regras, muitas vezes depois de algumas semanas. Até lá a limpeza pode ser desfeita, mesmo em outro dia. Só o que você exclui para sempre não pode ser trazido de volta.</translation>
    </message>
    <message>
        <source>Checks and notifications</source>
        <translation>Verificações e notificações</translation>
    </message>
    <message>
        <source>Only when I ask</source>
        <extracomment>How often the mailboxes are looked at by themselves</extracomment>
        <translation>Só quando eu pedir</translation>
    </message>
    <message numerus="yes">
        <source>Every %Ln minute(s)</source>
        <translation>
            <numerusform>A cada %Ln minuto</numerusform>
            <numerusform>A cada %Ln minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Look for &amp;new notices</source>
        <extracomment>Label of a choice: &quot;every 15 minutes&quot;</extracomment>
        <translation>&amp;Procurar novos avisos</translation>
    </message>
    <message>
        <source>One short message for each of your own that came back, and only one for a whole storm of forged mail.</source>
        <translation>Uma notificação curta para cada mensagem sua que voltar, e só uma para toda uma onda de e-mails forjados.</translation>
    </message>
    <message>
        <source>When you add an account, the mail domain is asked where its server is. When this is on, a public directory is asked as well, and learns the domain, never your address.</source>
        <translation>Quando você adiciona uma conta, pergunta-se ao domínio de e-mail onde está o servidor dele. Com isto, pergunta-se também a um diretório público, que fica sabendo o domínio, nunca o seu endereço.</translation>
    </message>
    <message>
        <source>Signing in through the browser</source>
        <translation>Login pelo navegador</translation>
    </message>
    <message>
        <source>Some providers let a program in only if it is registered with them. Anyone can register it there, you too, free of charge. What you get is a client ID, which goes here.</source>
        <translation>Alguns provedores só deixam entrar um programa registrado com eles. Qualquer pessoa pode registrá-lo, você também, de graça. O que se recebe é um ID de cliente, que vai aqui.</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>%L1 %</source>
        <translation>%L1 %</translation>
    </message>
    <message>
        <source>T&amp;ext size</source>
        <translation>Tamanho do te&amp;xto</translation>
    </message>
    <message>
        <source>Client ID at %1</source>
        <extracomment>%1 is the name of a provider, such as Google</extracomment>
        <translation>ID de cliente em %1</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>embutido</translation>
    </message>
    <message>
        <source>none: not possible yet</source>
        <translation>nenhum: ainda não é possível</translation>
    </message>
    <message>
        <source>Register</source>
        <extracomment>Button: opens the page where a program is registered</extracomment>
        <translation>Registrar</translation>
    </message>
    <message>
        <source>Register at %1</source>
        <extracomment>%1 is the name of a provider, such as Google</extracomment>
        <translation>Registrar em %1</translation>
    </message>
    <message>
        <source>Also ask &amp;Thunderbird&apos;s public directory</source>
        <translation>Perguntar também ao diretório do Thunder&amp;bird</translation>
    </message>
    <message>
        <source>F&amp;olders…</source>
        <translation>Escol&amp;her pastas…</translation>
    </message>
</context>
<context>
    <name>undelivered::SignInPresenter</name>
    <message>
        <source>The mail server of %1 could not be found. Its name stands in your provider&apos;s help pages, often as “IMAP server” or “incoming mail”.</source>
        <extracomment>%1 is a mail domain, such as example.org</extracomment>
        <translation>Não foi possível encontrar o servidor de e-mail de %1. O nome dele está nas páginas de ajuda do seu provedor, muitas vezes como “servidor IMAP” ou “servidor de entrada”.</translation>
    </message>
</context>
<context>
    <name>undelivered::SweepHistory</name>
    <message numerus="yes">
        <source>%n message(s) deleted for good</source>
        <translation>
            <numerusform>%Ln mensagem excluída para sempre</numerusform>
            <numerusform>%Ln mensagens excluídas para sempre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) moved to %1</source>
        <extracomment>A clean-up of the past: %n how many messages, %1 the name of a mail folder</extracomment>
        <translation>
            <numerusform>%Ln mensagem movida para %1</numerusform>
            <numerusform>%Ln mensagens movidas para %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Still going on</source>
        <translation>Ainda em andamento</translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation>De volta</translation>
    </message>
    <message>
        <source>Cut off; it is settled with the next check</source>
        <translation>Interrompido; a próxima verificação resolve</translation>
    </message>
    <message>
        <source>Cannot be brought back</source>
        <translation>Não pode ser trazido de volta</translation>
    </message>
    <message>
        <source>Deleted for good later</source>
        <translation>Excluído para sempre depois</translation>
    </message>
    <message>
        <source>%1 of %2 lie in Trash</source>
        <extracomment>%1 of %2 messages that a clean-up moved</extracomment>
        <translation>%1 de %2 estão na lixeira</translation>
    </message>
    <message>
        <source>In Trash</source>
        <translation>Na lixeira</translation>
    </message>
    <message>
        <source>Earlier clean-ups</source>
        <translation>Limpezas anteriores</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>One clean-up of the past: %1 day and time, %2 what was done (&quot;21 messages moved to Trash&quot;)</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Trazer de volta</translation>
    </message>
    <message>
        <source>Bring back: %1</source>
        <translation>Trazer de volta: %1</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>Excluir para sempre…</translation>
    </message>
    <message>
        <source>Delete for good: %1</source>
        <translation>Excluir para sempre: %1</translation>
    </message>
</context>
<context>
    <name>undelivered::SweepPreview</name>
    <message>
        <source>A code to sign in</source>
        <extracomment>What a message about the security of an account is about, in two or three words</extracomment>
        <translation>Um código de acesso</translation>
    </message>
    <message>
        <source>A password</source>
        <translation>Uma senha</translation>
    </message>
    <message>
        <source>A sign-in</source>
        <translation>Um login</translation>
    </message>
    <message>
        <source>A payment</source>
        <translation>Um pagamento</translation>
    </message>
    <message>
        <source>An order</source>
        <translation>Um pedido</translation>
    </message>
    <message>
        <source>An account&apos;s safety</source>
        <translation>A segurança de uma conta</translation>
    </message>
    <message>
        <source>Move to &amp;Trash</source>
        <translation>Mover para a &amp;lixeira</translation>
    </message>
    <message>
        <source>Delete fo&amp;r good</source>
        <translation>Excluir pa&amp;ra sempre</translation>
    </message>
    <message>
        <source>Leave everything as it is</source>
        <translation>Deixar tudo como está</translation>
    </message>
    <message>
        <source>This mail server cannot delete single messages for good.</source>
        <translation>Este servidor de e-mail não consegue excluir para sempre mensagens avulsas.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Do que trata</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Assunto</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Mail about security of the same days</source>
        <translation>E-mails sobre segurança dos mesmos dias</translation>
    </message>
    <message>
        <source>Please look at these first</source>
        <translation>Veja estas primeiro, por favor</translation>
    </message>
    <message>
        <source>What goes and what stays</source>
        <translation>O que sai e o que fica</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>O que sai</translation>
    </message>
    <message>
        <source>What stays</source>
        <translation>O que fica</translation>
    </message>
    <message>
        <source>Forged (%1)</source>
        <extracomment>A box to tick: %1 how many forged notices there are</extracomment>
        <translation>Forjados (%1)</translation>
    </message>
    <message>
        <source>Fake (%1)</source>
        <extracomment>A box to tick: %1 how many fake notices there are</extracomment>
        <translation>Falsos (%1)</translation>
    </message>
    <message>
        <source>What stays, and why, stands below.</source>
        <translation>O que fica, e por quê, está abaixo.</translation>
    </message>
    <message>
        <source>Together %1. They are deleted from the server and cannot be brought back. Everything else stays where it is.</source>
        <extracomment>%1 is an amount of data (&quot;3.4 MB&quot;)</extracomment>
        <translation>No total, %1. São excluídos do servidor e não podem ser trazidos de volta. Todo o resto fica onde está.</translation>
    </message>
    <message>
        <source>Together %1. They move to your mailbox&apos;s own Trash, and you can bring them back from here. Everything else stays where it is.</source>
        <extracomment>%1 is an amount of data (&quot;3.4 MB&quot;)</extracomment>
        <translation>No total, %1. Vão para a lixeira da sua caixa de correio, e você pode trazê-los de volta daqui. Todo o resto fica onde está.</translation>
    </message>
    <message>
        <source>Together %1. They move to the folder %2, which is made for them, and you can bring them back from here. Everything else stays where it is.</source>
        <extracomment>%1 is an amount of data (&quot;3.4 MB&quot;), %2 the name of a mail folder</extracomment>
        <translation>No total, %1. Vão para a pasta %2, que é criada para eles, e você pode trazê-los de volta daqui. Todo o resto fica onde está.</translation>
    </message>
    <message>
        <source>Together %1. They move to the folder %2, and you can bring them back from here. Everything else stays where it is.</source>
        <extracomment>%1 is an amount of data (&quot;3.4 MB&quot;), %2 the name of a mail folder</extracomment>
        <translation>No total, %1. Vão para a pasta %2, e você pode trazê-los de volta daqui. Todo o resto fica onde está.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them are neither forged nor fake. They go only because you chose them by hand.</source>
        <translation>
            <numerusform>%Ln deles não é forjado nem falso. Só sai porque você o escolheu à mão.</numerusform>
            <numerusform>%Ln deles não são forjados nem falsos. Só saem porque você os escolheu à mão.</numerusform>
        </translation>
    </message>
    <message>
        <source>Will go (%1)</source>
        <extracomment>A tab: %1 how many messages go</extracomment>
        <translation>Saem (%1)</translation>
    </message>
    <message>
        <source>Will stay (%1)</source>
        <extracomment>A tab: %1 how many messages stay</extracomment>
        <translation>Ficam (%1)</translation>
    </message>
    <message>
        <source>There is nothing to clean up.</source>
        <translation>Não há nada para limpar.</translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s) would be deleted for good.</source>
        <translation>
            <numerusform>%Ln aviso seria excluído para sempre.</numerusform>
            <numerusform>%Ln avisos seriam excluídos para sempre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s) would go to Trash.</source>
        <translation>
            <numerusform>%Ln aviso iria para a lixeira.</numerusform>
            <numerusform>%Ln avisos iriam para a lixeira.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete %n for good…</source>
        <extracomment>The button that does it; %n is a number</extracomment>
        <translation>
            <numerusform>&amp;Excluir %Ln para sempre…</numerusform>
            <numerusform>&amp;Excluir %Ln para sempre…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mo&amp;ve %n to Trash</source>
        <translation>
            <numerusform>&amp;Mover %Ln para a lixeira</numerusform>
            <numerusform>&amp;Mover %Ln para a lixeira</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) of the same days seem to be about the security of an account. A flood of notices is sometimes meant to bury such a message. They stay in any case.</source>
        <translation>
            <numerusform>%Ln mensagem dos mesmos dias parece tratar da segurança de uma conta. Uma enxurrada de avisos às vezes serve para encobrir uma mensagem assim. Ela fica de qualquer forma.</numerusform>
            <numerusform>%Ln mensagens dos mesmos dias parecem tratar da segurança de uma conta. Uma enxurrada de avisos às vezes serve para encobrir uma mensagem assim. Elas ficam de qualquer forma.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Marcar tudo</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>Desmarcar tudo</translation>
    </message>
    <message>
        <source>Take the tick off whatever is to stay.</source>
        <translation>Desmarque tudo o que deve ficar.</translation>
    </message>
    <message numerus="yes">
        <source>You have left %n notice(s) out; they stay where they are.</source>
        <translation>
            <numerusform>Você deixou %Ln aviso de fora; ele fica onde está.</numerusform>
            <numerusform>Você deixou %Ln avisos de fora; eles ficam onde estão.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>undelivered::SweepTable</name>
    <message>
        <source>About your own mail</source>
        <translation>Sobre os seus próprios e-mails</translation>
    </message>
    <message>
        <source>Proof that your account was misused</source>
        <translation>Prova de que a sua conta foi usada indevidamente</translation>
    </message>
    <message>
        <source>Not clear who sent the message</source>
        <translation>Não está claro quem enviou a mensagem</translation>
    </message>
    <message>
        <source>Doubtful: probably of this kind, but not certain</source>
        <translation>Duvidoso: provavelmente deste tipo, mas sem certeza</translation>
    </message>
    <message>
        <source>Ordinary mail</source>
        <translation>E-mail comum</translation>
    </message>
    <message>
        <source>Of another kind</source>
        <translation>De outro tipo</translation>
    </message>
    <message>
        <source>No recipient named</source>
        <translation>Nenhum destinatário indicado</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Destinatário</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Conclusão</translation>
    </message>
    <message>
        <source>Why it stays</source>
        <translation>Por que fica</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por quê</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
</context>
<context>
    <name>undelivered::TourPanel</name>
    <message>
        <source>No more hints</source>
        <translation>Não mostrar mais dicas</translation>
    </message>
    <message>
        <source>Start with the large sentence</source>
        <translation>Comece pela frase em letras grandes</translation>
    </message>
    <message>
        <source>It says what is going on in your mailbox as a whole. Below it you see how we know, and what to do.</source>
        <translation>Ela diz o que acontece na sua caixa como um todo. Abaixo está como sabemos e o que fazer.</translation>
    </message>
    <message>
        <source>The lists are at the side</source>
        <translation>As listas estão ao lado</translation>
    </message>
    <message>
        <source>“Needs you” holds your own messages that did not arrive. Choose a line, and it is explained beside it.</source>
        <translation>“Pendentes” reúne as suas próprias mensagens que não chegaram. Escolha uma linha, e ela é explicada ao lado.</translation>
    </message>
    <message>
        <source>Nothing changes by itself</source>
        <translation>Nada muda sozinho</translation>
    </message>
    <message>
        <source>Undelivered only reads, until you press a button that says what it moves. F1 explains the page you are on.</source>
        <translation>O Undelivered só lê, até você apertar um botão que diz o que ele move. F1 explica a página em que você está.</translation>
    </message>
    <message>
        <source>Got it</source>
        <extracomment>Button under a hint: it is understood and can go</extracomment>
        <translation>Entendi</translation>
    </message>
</context>
<context>
    <name>undelivered::WelcomePage</name>
    <message>
        <source>Sho&amp;w the password</source>
        <translation>Mostrar a sen&amp;ha</translation>
    </message>
    <message>
        <source>&amp;Remember the password</source>
        <translation>&amp;Lembrar a senha</translation>
    </message>
    <message>
        <source>No keychain was found on this computer. The password is kept only until you close Undelivered.</source>
        <translation>Nenhum chaveiro de senhas foi encontrado neste computador. A senha só fica guardada até você fechar o Undelivered.</translation>
    </message>
    <message>
        <source>Server settings</source>
        <translation>Configurações do servidor</translation>
    </message>
    <message>
        <source>Sign &amp;in and look</source>
        <translation>&amp;Entrar e ver</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>&amp;Try it with a sample mailbox</source>
        <translation>Expe&amp;rimentar com uma caixa de exemplo</translation>
    </message>
    <message>
        <source>&amp;Open a folder of saved mail…</source>
        <translation>Abrir &amp;pasta de e-mails salvos…</translation>
    </message>
    <message>
        <source>name@example.org</source>
        <extracomment>An example of an e-mail address</extracomment>
        <translation>name@example.org</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Entrando</translation>
    </message>
    <message>
        <source>&amp;E-mail address</source>
        <translation>En&amp;dereço de e-mail</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Senha</translation>
    </message>
    <message>
        <source>Or look around first</source>
        <translation>Ou dê uma olhada antes</translation>
    </message>
    <message>
        <source>The sample mailbox shows everything with invented mail. Nothing leaves this computer.</source>
        <translation>A caixa de exemplo mostra tudo com e-mails inventados. Nada sai deste computador.</translation>
    </message>
    <message>
        <source>Saved mail (.eml files, mbox or Maildir) can be looked through as well.</source>
        <translation>E-mails salvos (arquivos .eml, mbox ou Maildir) também podem ser examinados.</translation>
    </message>
    <message>
        <source>What happens to your mail</source>
        <translation>O que acontece com os seus e-mails</translation>
    </message>
    <message>
        <source>Undelivered reads your mailbox and talks to your own mail server only. It changes nothing until you press a button that says so.</source>
        <translation>O Undelivered lê a sua caixa de correio e só fala com o seu próprio servidor de e-mail. Não muda nada até você apertar um botão que diga isso.</translation>
    </message>
    <message>
        <source>Your mail came back? Let us see why.</source>
        <translation>O seu e-mail voltou? Vamos ver por quê.</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Adicionar uma conta</translation>
    </message>
    <message>
        <source>Sign in to the mailbox that gets the “undeliverable” messages. Undelivered finds them, tells what happened, and whether somebody misuses your address.</source>
        <translation>Entre na caixa de correio que recebe as mensagens de “não entregue”. O Undelivered as encontra, diz o que aconteceu e se alguém usa indevidamente o seu endereço.</translation>
    </message>
    <message>
        <source>Sign in to another mailbox.</source>
        <translation>Entre em outra caixa de correio.</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Entrando…</translation>
    </message>
    <message>
        <source>E&amp;xplain a single notice…</source>
        <translation>E&amp;xplicar um aviso só…</translation>
    </message>
    <message>
        <source>Only one message came back? Paste its text and read what it means.</source>
        <translation>Só uma mensagem voltou? Cole o texto dela e leia o que quer dizer.</translation>
    </message>
    <message>
        <source>Sign in through your &amp;browser</source>
        <translation>Entrar pelo &amp;navegador</translation>
    </message>
    <message>
        <source>Use the &amp;browser instead</source>
        <translation>Usar o &amp;navegador</translation>
    </message>
    <message>
        <source>Finding the server…</source>
        <translation>Procurando o servidor…</translation>
    </message>
    <message>
        <source>Stay signe&amp;d in</source>
        <translation>Manter a sessã&amp;o aberta</translation>
    </message>
</context>
<context>
    <name>undelivered::WorkPresenter</name>
    <message numerus="yes">
        <source>%n notice(s) in this mailbox</source>
        <translation>
            <numerusform>%Ln aviso nesta caixa de correio</numerusform>
            <numerusform>%Ln avisos nesta caixa de correio</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. What was found so far is shown.</source>
        <translation>Interrompido. O que foi encontrado até agora é mostrado.</translation>
    </message>
    <message>
        <source>&amp;Sign in again…</source>
        <extracomment>Button beside an error</extracomment>
        <translation>&amp;Entrar de novo…</translation>
    </message>
    <message>
        <source>&amp;Look at the certificate…</source>
        <extracomment>Button beside an error about a server&apos;s certificate</extracomment>
        <translation>&amp;Ver o certificado…</translation>
    </message>
    <message>
        <source>No connection to %1 just now. It is tried again by itself, and nothing is lost.</source>
        <extracomment>%1 is the name of a mail account, or a list of them</extracomment>
        <translation>Sem conexão com %1 no momento. O programa tenta de novo por si só, e nada se perde.</translation>
    </message>
    <message>
        <source>No connection to %1 just now. Nothing is lost; check again later.</source>
        <extracomment>%1 is the name of a mail account, or a list of them</extracomment>
        <translation>Sem conexão com %1 no momento. Nada se perde; verifique de novo mais tarde.</translation>
    </message>
</context>
<context>
    <name>undelivered::WorkRow</name>
    <message>
        <source>less than a minute left</source>
        <translation>menos de um minuto</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>falta cerca de %Ln minuto</numerusform>
            <numerusform>faltam cerca de %Ln minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>Stopping at the next safe point</source>
        <translation>Para no próximo ponto seguro</translation>
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
