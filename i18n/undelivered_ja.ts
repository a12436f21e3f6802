<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP" sourcelanguage="en">
<context>
    <name>AdviceText</name>
    <message>
        <source>Compare the address letter by letter with one you know to be right, such as a message from that person.</source>
        <extracomment>Advice about one message that did not arrive. Each pair below: a full sentence, then a short label for a button.</extracomment>
        <translation>アドレスを、その人からのメールなど正しいとわかっているものと一文字ずつ見比べてください。</translation>
    </message>
    <message>
        <source>Check the spelling</source>
        <translation>つづりを確かめる</translation>
    </message>
    <message>
        <source>Call the person, or reach them another way, and ask for an address that works.</source>
        <translation>電話など別の方法でその人に連絡し、届くアドレスを聞いてください。</translation>
    </message>
    <message>
        <source>Reach them another way</source>
        <translation>別の方法で連絡する</translation>
    </message>
    <message>
        <source>Tell the person what happened: only they, or whoever runs their mail, can change it.</source>
        <translation>その人に事情を伝えてください。変えられるのは、本人か、そのメールを管理している人だけです。</translation>
    </message>
    <message>
        <source>Tell the recipient</source>
        <translation>相手の方に伝える</translation>
    </message>
    <message>
        <source>Ask the person to have your address allowed by whoever looks after their mail.</source>
        <translation>メールの管理者にあなたのアドレスを許可してもらうよう、その人に頼んでください。</translation>
    </message>
    <message>
        <source>Ask them to accept your mail</source>
        <translation>許可を頼む</translation>
    </message>
    <message>
        <source>Wait. The mail system tries again by itself; sending a second copy does not make it faster.</source>
        <translation>お待ちください。メールシステムが自動でもう一度試します。もう一通送っても早くはなりません。</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>待つ</translation>
    </message>
    <message>
        <source>Send the message again later, for example tomorrow.</source>
        <translation>明日など、時間をおいてもう一度送ってください。</translation>
    </message>
    <message>
        <source>Send again later</source>
        <translation>後でもう一度送る</translation>
    </message>
    <message>
        <source>Make the message smaller: fewer or smaller attachments, or a link to the file instead.</source>
        <translation>メールを小さくしてください。添付を減らすか小さくする、またはファイルへのリンクにします。</translation>
    </message>
    <message>
        <source>Make it smaller</source>
        <translation>小さくする</translation>
    </message>
    <message>
        <source>Send it again in plainer words, with fewer links and without that kind of attachment.</source>
        <translation>もっと平易な言葉で、リンクを減らし、その種類の添付なしで送り直してください。</translation>
    </message>
    <message>
        <source>Change the content</source>
        <translation>内容を変える</translation>
    </message>
    <message>
        <source>Let an up-to-date virus scanner check the attachment and your computer before you send anything else.</source>
        <translation>ほかのものを送る前に、最新のウイルス対策ソフトで添付ファイルとパソコンを調べてください。</translation>
    </message>
    <message>
        <source>Scan for viruses</source>
        <translation>ウイルスを調べる</translation>
    </message>
    <message>
        <source>Send to fewer people at once, with some time in between.</source>
        <translation>一度に送る人数を減らし、間をあけて送ってください。</translation>
    </message>
    <message>
        <source>Send to fewer at once</source>
        <translation>一度に送る数を減らす</translation>
    </message>
    <message>
        <source>Ask whoever runs the domain of your address to check its SPF, DKIM and DMARC records.</source>
        <extracomment>SPF, DKIM and DMARC are names of techniques and stay as they are.</extracomment>
        <translation>あなたのアドレスのドメインを管理している人に、SPF、DKIM、DMARCの記録を確かめてもらってください。</translation>
    </message>
    <message>
        <source>Have your domain checked</source>
        <translation>ドメインを確かめてもらう</translation>
    </message>
    <message>
        <source>Check the settings for outgoing mail in your mail program: server, sign-in and sender address.</source>
        <translation>メールソフトの送信の設定（サーバー、サインイン、差出人アドレス）を確かめてください。</translation>
    </message>
    <message>
        <source>Check outgoing settings</source>
        <translation>送信の設定を確かめる</translation>
    </message>
    <message>
        <source>Show this notice to your own mail provider: they can see more and can take it up with the other side.</source>
        <translation>この通知をご自身のメールプロバイダーに見せてください。より多くのことがわかり、相手側に問い合わせてもらうこともできます。</translation>
    </message>
    <message>
        <source>Ask your provider</source>
        <translation>プロバイダーに聞く</translation>
    </message>
    <message>
        <source>If you did not send that much mail yourself, scan your devices and then change the password of your mail account.</source>
        <translation>そんなに多くのメールをご自身で送っていないなら、機器のウイルスを調べてから、メールアカウントのパスワードを変えてください。</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>パスワードを変える</translation>
    </message>
    <message>
        <source>Take the address off your lists and out of your address book.</source>
        <translation>そのアドレスを名簿とアドレス帳から外してください。</translation>
    </message>
    <message>
        <source>Remove the address</source>
        <translation>アドレスを外す</translation>
    </message>
    <message>
        <source>Use the new address that the notice names, and correct your address book.</source>
        <translation>通知に書かれた新しいアドレスを使い、アドレス帳を直してください。</translation>
    </message>
    <message>
        <source>Use the new address</source>
        <translation>新しいアドレスを使う</translation>
    </message>
    <message>
        <source>There is nothing you need to do.</source>
        <translation>何もする必要はありません。</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>何もしなくてよい</translation>
    </message>
    <message>
        <source>You</source>
        <translation>あなた</translation>
    </message>
    <message>
        <source>Only the recipient can change this.</source>
        <translation>変えられるのは相手の方だけです。</translation>
    </message>
    <message>
        <source>The recipient</source>
        <translation>相手の方</translation>
    </message>
    <message>
        <source>Whoever runs the recipient&apos;s mail has to change something.</source>
        <translation>相手の方のメールを管理している側で、何かを変える必要があります。</translation>
    </message>
    <message>
        <source>Their provider</source>
        <translation>相手のプロバイダー</translation>
    </message>
    <message>
        <source>Your own mail provider has to change something.</source>
        <translation>ご自身のメールプロバイダーが、何かを変える必要があります。</translation>
    </message>
    <message>
        <source>Your provider</source>
        <translation>あなたのプロバイダー</translation>
    </message>
    <message>
        <source>Nobody needs to do anything at the moment.</source>
        <translation>今のところ、誰も何もする必要はありません。</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Check the spelling of the address. Did you mean %1?</source>
        <extracomment>%1 is an e-mail address that is probably what was meant.</extracomment>
        <translation>アドレスのつづりを確かめてください。%1 のことですか？</translation>
    </message>
    <message>
        <source>Take %1 off your lists and out of your address book.</source>
        <extracomment>%1 is an e-mail address.</extracomment>
        <translation>%1 を名簿とアドレス帳から外してください。</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <extracomment>%1 is an e-mail address that is probably what was meant.</extracomment>
        <translation>%1 のことですか？</translation>
    </message>
    <message>
        <source>The next step is yours.</source>
        <extracomment>Whose move it is: a full sentence, then one or two words for a table.</extracomment>
        <translation>次はご自身の番です。</translation>
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
        <translation>GMX、WEB.DE、IONOS、mail.com</translation>
    </message>
    <message>
        <source>Orange or La Poste</source>
        <translation>OrangeまたはLa Poste</translation>
    </message>
    <message>
        <source>Mail.ru</source>
        <translation>Mail.ru</translation>
    </message>
    <message>
        <source>QQ Mail</source>
        <translation>QQメール</translation>
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
        <translation>ブロックリスト</translation>
    </message>
    <message>
        <source>The message was accepted.</source>
        <translation>メールは受け付けられました。</translation>
    </message>
    <message>
        <source>A temporary problem: the same message may pass later.</source>
        <translation>一時的な問題です。同じメールが後で通ることがあります。</translation>
    </message>
    <message>
        <source>A permanent refusal: sending the same message again does not help.</source>
        <translation>最終的な拒否です。同じメールをもう一度送っても通りません。</translation>
    </message>
    <message>
        <source>A mark that this mail system uses for itself.</source>
        <translation>このメールシステムが独自に使う印です。</translation>
    </message>
    <message>
        <source>%1 For now: it may work later.</source>
        <extracomment>%1 is a full sentence about what happened.</extracomment>
        <translation>%1一時的なもので、後でうまくいくことがあります。</translation>
    </message>
    <message>
        <source>%1 For good: trying again does not help.</source>
        <extracomment>%1 is a full sentence about what happened.</extracomment>
        <translation>%1最終的なもので、もう一度試しても通りません。</translation>
    </message>
    <message>
        <source>This answer was written by one of Google&apos;s mail servers.</source>
        <extracomment>What a code of one mail provider means. Names of providers stay as they are.</extracomment>
        <translation>この返事はGoogleのメールサーバーが書いたものです。</translation>
    </message>
    <message>
        <source>At Google, a rule made by the administrator of the recipient&apos;s organisation caused this answer.</source>
        <translation>Googleで、宛先の組織の管理者が決めた規則によりこの返事になりました。</translation>
    </message>
    <message>
        <source>Gmail says that this person is getting too much mail just now, or that a relay&apos;s limit for the moment is used up.</source>
        <translation>Gmailによると、この人にはいま届くメールが多すぎるか、中継の当面の上限が使い切られています。</translation>
    </message>
    <message>
        <source>Gmail says that the recipient has no storage left. The message can be delivered once they make room.</source>
        <translation>Gmailによると、相手の方の保存容量がいっぱいです。空きができればメールは届きます。</translation>
    </message>
    <message>
        <source>Gmail says that the recipient has no storage left and has not used the account for long. Mail is no longer kept for them.</source>
        <translation>Gmailによると、相手の方の保存容量がいっぱいで、アカウントも長く使われていません。メールはもう保管されません。</translation>
    </message>
    <message>
        <source>Gmail says that it has no account of this name. Look for slips and for blanks in the address.</source>
        <translation>Gmailによると、この名前のアカウントはありません。アドレスの打ち間違いや空白を探してください。</translation>
    </message>
    <message>
        <source>Gmail says that it cannot find the part of the address after the @.</source>
        <translation>Gmailによると、アドレスの @ より後ろの部分が見つかりません。</translation>
    </message>
    <message>
        <source>Gmail says that the recipient&apos;s address is not written as an address must be.</source>
        <translation>Gmailによると、宛先のアドレスの書き方が正しくありません。</translation>
    </message>
    <message>
        <source>Gmail says that the sender&apos;s address is not written as an address must be.</source>
        <translation>Gmailによると、差出人のアドレスの書き方が正しくありません。</translation>
    </message>
    <message>
        <source>Gmail says that this account is switched off or has not been used for long.</source>
        <translation>Gmailによると、このアカウントは停止されているか、長く使われていません。</translation>
    </message>
    <message>
        <source>Gmail says that this person is getting more mail than it accepts at a time.</source>
        <translation>Gmailによると、この人には一度に受け付ける量を超えるメールが届いています。</translation>
    </message>
    <message>
        <source>Gmail says that the message, its attachments or its header lines are too big.</source>
        <translation>Gmailによると、メール、添付、またはヘッダーが大きすぎます。</translation>
    </message>
    <message>
        <source>Gmail says that the message is bigger than it accepts.</source>
        <translation>Gmailによると、メールが受け付けられる大きさを超えています。</translation>
    </message>
    <message>
        <source>Gmail says that this account&apos;s daily limit for sending is reached; it is free again within 24 hours. If you did not send that much, somebody else may be using the account.</source>
        <translation>Gmailによると、このアカウントの一日の送信上限に達しました。24時間以内にまた送れます。そんなに送っていないなら、誰かがアカウントを使っているかもしれません。</translation>
    </message>
    <message>
        <source>Google says that this user has reached the daily limit of the organisation&apos;s relay service.</source>
        <translation>Googleによると、この利用者は組織の中継サービスの一日の上限に達しました。</translation>
    </message>
    <message>
        <source>Google says that the organisation has reached the daily limit of its relay service.</source>
        <translation>Googleによると、組織が中継サービスの一日の上限に達しました。</translation>
    </message>
    <message>
        <source>Gmail says that one message had more recipients than this sender may use.</source>
        <translation>Gmailによると、一通のメールの宛先がこの差出人に許された数を超えています。</translation>
    </message>
    <message>
        <source>Gmail says that the message had too many recipients in one go. Send it to fewer at a time.</source>
        <translation>Gmailによると、一度の宛先が多すぎます。人数を減らして送ってください。</translation>
    </message>
    <message>
        <source>Gmail says that the message has been passed on more than 50 times: it was going round in a circle.</source>
        <translation>Gmailによると、メールが50回を超えて転送されました。同じところを回っていました。</translation>
    </message>
    <message>
        <source>Gmail says that the message is not built as mail must be.</source>
        <translation>Gmailによると、メールの組み立てが決まりに合っていません。</translation>
    </message>
    <message>
        <source>Google says that it has suspended this sending account because it was misused.</source>
        <translation>Googleによると、この送信アカウントは悪用されたため停止されました。</translation>
    </message>
    <message>
        <source>Google says that this account may not send: it is switched off, or not registered with the organisation.</source>
        <translation>Googleによると、このアカウントは送信できません。停止されているか、組織に登録されていません。</translation>
    </message>
    <message>
        <source>Google says that the organisation&apos;s relay service is not set up for this sender.</source>
        <translation>Googleによると、組織の中継サービスがこの差出人用に設定されていません。</translation>
    </message>
    <message>
        <source>Gmail says that the message holds a kind of attachment that it never accepts, because such files are often dangerous.</source>
        <translation>Gmailによると、メールに、危険なことが多いため決して受け付けない種類の添付が含まれています。</translation>
    </message>
    <message>
        <source>Gmail says that the message looks like unwanted mail.</source>
        <translation>Gmailによると、メールが迷惑メールのように見えます。</translation>
    </message>
    <message>
        <source>Gmail says that the server or the domain from which the message came has a bad reputation.</source>
        <translation>Gmailによると、メールの送り元のサーバーまたはドメインの評判がよくありません。</translation>
    </message>
    <message>
        <source>Gmail says that the message came straight from a home connection. Ordinary mail comes through a provider&apos;s mail server; infected computers send like this.</source>
        <translation>Gmailによると、メールが家庭の回線から直接届きました。ふつうのメールはプロバイダーのメールサーバーを通ります。感染したパソコンがこのように送ります。</translation>
    </message>
    <message>
        <source>Gmail says that much unwanted mail has come from the sending server or domain lately, and that it takes less or nothing from there.</source>
        <translation>Gmailによると、送信元のサーバーまたはドメインから最近多くの迷惑メールが届いたため、そこからの受け付けを減らすか、やめています。</translation>
    </message>
    <message>
        <source>Google says that a rule made by an administrator does not allow mail between these two addresses.</source>
        <translation>Googleによると、管理者の規則がこの二つのアドレスの間のメールを許していません。</translation>
    </message>
    <message>
        <source>Gmail says that the header lines of the message are not as the rules for mail ask.</source>
        <translation>Gmailによると、メールのヘッダーがメールの決まりに合っていません。</translation>
    </message>
    <message>
        <source>Gmail has put the message off because the sending server, its domain or the content looked suspicious.</source>
        <translation>Gmailは、送信サーバー、そのドメイン、または内容が疑わしいため、メールを後回しにしました。</translation>
    </message>
    <message>
        <source>Gmail says that the sending server has no proper name of its own (no reverse entry).</source>
        <translation>Gmailによると、送信サーバーに正式な名前がありません（逆引きの記録なし）。</translation>
    </message>
    <message>
        <source>Gmail says that the list of servers allowed to send for the domain (SPF) looks suspicious.</source>
        <translation>Gmailによると、そのドメインから送ってよいサーバーの一覧（SPF）が疑わしく見えます。</translation>
    </message>
    <message>
        <source>Gmail says that nothing proves who sent the message. For mail that you never wrote, this is a sign that the sender was forged.</source>
        <translation>Gmailによると、誰がメールを送ったかを証明するものがありません。書いた覚えのないメールなら、差出人がなりすまされたしるしです。</translation>
    </message>
    <message>
        <source>Gmail says that the sender&apos;s domain must name the servers that may send for it (SPF).</source>
        <translation>Gmailによると、差出人のドメインは、代わりに送ってよいサーバーを示す必要があります（SPF）。</translation>
    </message>
    <message>
        <source>Gmail says that it takes mail from this sender over an encrypted connection only.</source>
        <translation>Gmailによると、この差出人からのメールは暗号化された接続でしか受け付けません。</translation>
    </message>
    <message>
        <source>Gmail says that the message must bear a signature of the sender&apos;s domain (DKIM).</source>
        <translation>Gmailによると、メールに差出人のドメインの署名（DKIM）が必要です。</translation>
    </message>
    <message>
        <source>Gmail says that the address shown as the sender is not the one that was proven.</source>
        <translation>Gmailによると、差出人として表示されたアドレスが、証明されたものと違います。</translation>
    </message>
    <message>
        <source>Gmail says that the sender&apos;s domain must publish how to treat unproven mail (DMARC).</source>
        <translation>Gmailによると、差出人のドメインは、証明のないメールの扱い方（DMARC）を公開する必要があります。</translation>
    </message>
    <message>
        <source>Gmail says that it did not accept the user name and password.</source>
        <translation>Gmailによると、ユーザー名とパスワードが受け付けられませんでした。</translation>
    </message>
    <message>
        <source>Gmail says that an app password, or a sign-in with the web browser, is needed.</source>
        <translation>Gmailによると、アプリパスワード、またはブラウザーでのサインインが必要です。</translation>
    </message>
    <message>
        <source>Google has locked the sign-in until the owner signs in with a web browser. Do so, and look there whether somebody else has used the account.</source>
        <translation>Googleは、持ち主がブラウザーでサインインするまで、サインインをロックしました。サインインして、ほかの人がアカウントを使っていないか確かめてください。</translation>
    </message>
    <message>
        <source>Gmail says that too many sign-ins were tried; later it works again.</source>
        <translation>Gmailによると、サインインの試みが多すぎました。しばらくするとまた使えます。</translation>
    </message>
    <message>
        <source>Microsoft&apos;s server is not ready to take mail for this recipient at the moment.</source>
        <translation>Microsoftのサーバーは今、この宛先のメールを受け取る準備ができていません。</translation>
    </message>
    <message>
        <source>Microsoft says that the connection to the other mail system broke or was never answered.</source>
        <translation>Microsoftによると、相手のメールシステムとの接続が切れたか、応答がありませんでした。</translation>
    </message>
    <message>
        <source>Microsoft says that the other mail system refused the connection.</source>
        <translation>Microsoftによると、相手のメールシステムが接続を拒否しました。</translation>
    </message>
    <message>
        <source>Microsoft says that it gave up after many attempts.</source>
        <translation>Microsoftによると、何度も試したあと、あきらめました。</translation>
    </message>
    <message>
        <source>Microsoft says that the message had more than 200 recipients in one domain.</source>
        <translation>Microsoftによると、メールの宛先が一つのドメインで200を超えていました。</translation>
    </message>
    <message>
        <source>Microsoft says that mail over this kind of connection must be proven with SPF or DKIM.</source>
        <translation>Microsoftによると、この種の接続のメールはSPFかDKIMで証明する必要があります。</translation>
    </message>
    <message>
        <source>Microsoft has noticed unusual activity and takes less mail from the sending server for now.</source>
        <translation>Microsoftは普段と違う動きに気づき、当面、送信サーバーからの受け付けを減らしています。</translation>
    </message>
    <message>
        <source>Microsoft distrusts the sending server&apos;s address and takes less mail from it for now.</source>
        <translation>Microsoftは送信サーバーのアドレスを信用せず、当面、受け付けを減らしています。</translation>
    </message>
    <message>
        <source>Microsoft takes less mail from the sending server for now, because of the server&apos;s bad reputation.</source>
        <translation>Microsoftは、送信サーバーの評判がよくないため、当面、受け付けを減らしています。</translation>
    </message>
    <message>
        <source>Microsoft passes on that the other mail system reported an error.</source>
        <translation>相手のメールシステムがエラーを知らせたと、Microsoftが伝えています。</translation>
    </message>
    <message>
        <source>Microsoft says that the sender was refused or the recipient could not be found.</source>
        <translation>Microsoftによると、差出人が拒否されたか、宛先が見つかりませんでした。</translation>
    </message>
    <message>
        <source>Microsoft says that there is no such mailbox. If your mail program completed the address by itself, delete that entry and type it anew.</source>
        <translation>Microsoftによると、そのメールボックスはありません。メールソフトがアドレスを自動で補ったなら、その候補を消して打ち直してください。</translation>
    </message>
    <message>
        <source>Microsoft says that the recipient&apos;s address is not written as an address must be.</source>
        <translation>Microsoftによると、宛先のアドレスの書き方が正しくありません。</translation>
    </message>
    <message>
        <source>Microsoft says that the address is in a domain that exists for examples only.</source>
        <translation>Microsoftによると、そのアドレスは例示専用のドメインのものです。</translation>
    </message>
    <message>
        <source>Microsoft says that the part after the @ lacks its ending, such as .com.</source>
        <translation>Microsoftによると、@ より後ろの部分に .comのような末尾がありません。</translation>
    </message>
    <message>
        <source>Microsoft says that the sender&apos;s address is wrong.</source>
        <translation>Microsoftによると、差出人のアドレスが間違っています。</translation>
    </message>
    <message>
        <source>Microsoft says that this account may not send any more because too much unwanted mail came from it, usually after somebody else got hold of the password. The organisation&apos;s administrator must lift it.</source>
        <translation>Microsoftによると、このアカウントからは迷惑メールが多く出たため、もう送信できません。多くは、誰かがパスワードを手に入れた場合です。組織の管理者による解除が必要です。</translation>
    </message>
    <message>
        <source>Microsoft says that nobody in that organisation has this address.</source>
        <translation>Microsoftによると、その組織にこのアドレスの人はいません。</translation>
    </message>
    <message>
        <source>Microsoft says that the address fits more than one mailbox.</source>
        <translation>Microsoftによると、そのアドレスに当てはまるメールボックスが複数あります。</translation>
    </message>
    <message>
        <source>Microsoft says that this account has written to as many people as it may in one day.</source>
        <translation>Microsoftによると、このアカウントは一日に送ってよい人数に達しました。</translation>
    </message>
    <message>
        <source>Microsoft says that this account has sent more than it may. If you did not send that much, somebody else may be using it.</source>
        <translation>Microsoftによると、このアカウントは許された量を超えて送信しました。そんなに送っていないなら、誰かが使っているかもしれません。</translation>
    </message>
    <message>
        <source>Microsoft says that the recipient&apos;s mailbox is full.</source>
        <translation>Microsoftによると、相手の方のメールボックスがいっぱいです。</translation>
    </message>
    <message>
        <source>Microsoft says that this account sent to an enormous number of people. Most likely somebody else has the password.</source>
        <translation>Microsoftによると、このアカウントは非常に多くの人に送信しました。ほかの人がパスワードを持っている可能性が高いです。</translation>
    </message>
    <message>
        <source>Microsoft says that the message is bigger than this recipient may get.</source>
        <translation>Microsoftによると、メールがこの相手の方の受け取れる大きさを超えています。</translation>
    </message>
    <message>
        <source>Microsoft says that this recipient has got as much mail as it accepts in an hour.</source>
        <translation>Microsoftによると、この相手の方が一時間に受け取れる量に達しました。</translation>
    </message>
    <message>
        <source>Microsoft says that the archive for copies of mail is switched off.</source>
        <translation>Microsoftによると、メールの写しを保管する場所が停止されています。</translation>
    </message>
    <message>
        <source>Microsoft says that the message is too big.</source>
        <translation>Microsoftによると、メールが大きすぎます。</translation>
    </message>
    <message>
        <source>Microsoft says that the recipient&apos;s mail system is set up so that mail runs in a circle.</source>
        <translation>Microsoftによると、宛先のメールシステムの設定のせいで、メールが同じところを回っています。</translation>
    </message>
    <message>
        <source>Microsoft says that it is not responsible for this domain: the domain points to the wrong mail system.</source>
        <translation>Microsoftによると、このドメインの担当ではありません。ドメインが間違ったメールシステムを指しています。</translation>
    </message>
    <message>
        <source>Microsoft words it as &quot;access denied&quot;, but it means that nobody in that organisation has this address.</source>
        <translation>Microsoftは「access denied」と書いていますが、その組織にこのアドレスの人がいないという意味です。</translation>
    </message>
    <message>
        <source>Microsoft says that it finds no mail system for this domain.</source>
        <translation>Microsoftによると、このドメインのメールシステムが見つかりません。</translation>
    </message>
    <message>
        <source>Microsoft says that the message was going round in a circle.</source>
        <translation>Microsoftによると、メールが同じところを回っていました。</translation>
    </message>
    <message>
        <source>Microsoft says that its own programs passed the message on too often.</source>
        <translation>Microsoftによると、自社のプログラムがメールを何度も渡しすぎました。</translation>
    </message>
    <message>
        <source>Microsoft says that the part of the address after the @ does not exist.</source>
        <translation>Microsoftによると、アドレスの @ より後ろの部分が存在しません。</translation>
    </message>
    <message>
        <source>Microsoft says that the message had too many recipients.</source>
        <translation>Microsoftによると、メールの宛先が多すぎました。</translation>
    </message>
    <message>
        <source>Microsoft says that the program that sent the message ends its lines wrongly.</source>
        <translation>Microsoftによると、メールを送ったプログラムの改行の仕方が間違っています。</translation>
    </message>
    <message>
        <source>Microsoft says that this sender may not write to this recipient or group, or that a rule turned the message away.</source>
        <translation>Microsoftによると、この差出人はこの宛先またはグループに書くことを許されていないか、規則によりメールが断られました。</translation>
    </message>
    <message>
        <source>Microsoft says that this server does not pass mail on for the sender. The sender may also have been forged.</source>
        <translation>Microsoftによると、このサーバーは差出人のためにメールを中継しません。差出人がなりすまされた可能性もあります。</translation>
    </message>
    <message>
        <source>Microsoft says that the sender was not signed in.</source>
        <translation>Microsoftによると、差出人がサインインしていませんでした。</translation>
    </message>
    <message>
        <source>Outlook.com says that part of the network from which the message came is on its block list.</source>
        <translation>Outlook.comによると、メールの送り元のネットワークの一部がブロックリストに載っています。</translation>
    </message>
    <message>
        <source>Microsoft says that the two mail systems could not sign in to each other.</source>
        <translation>Microsoftによると、二つのメールシステムが互いにサインインできませんでした。</translation>
    </message>
    <message>
        <source>Microsoft says that this recipient takes mail from inside the organisation only.</source>
        <translation>Microsoftによると、この宛先は組織の中からのメールだけを受け取ります。</translation>
    </message>
    <message>
        <source>Microsoft says that this shared folder takes mail from inside the organisation only.</source>
        <translation>Microsoftによると、この共有フォルダーは組織の中からのメールだけを受け取ります。</translation>
    </message>
    <message>
        <source>Microsoft says that only certain senders may write to this group, and this one is not among them.</source>
        <translation>Microsoftによると、このグループに書けるのは決められた差出人だけで、この差出人は含まれていません。</translation>
    </message>
    <message>
        <source>Microsoft says that this group takes mail from inside the organisation only.</source>
        <translation>Microsoftによると、このグループは組織の中からのメールだけを受け取ります。</translation>
    </message>
    <message>
        <source>Microsoft says that this mailbox takes mail from inside the organisation only.</source>
        <translation>Microsoftによると、このメールボックスは組織の中からのメールだけを受け取ります。</translation>
    </message>
    <message>
        <source>Microsoft says that this address takes mail from inside the organisation only.</source>
        <translation>Microsoftによると、このアドレスは組織の中からのメールだけを受け取ります。</translation>
    </message>
    <message>
        <source>Microsoft says that the message came from a server that the sender&apos;s domain does not list. The sender may have been forged.</source>
        <translation>Microsoftによると、メールが、差出人のドメインが挙げていないサーバーから届きました。差出人がなりすまされた可能性があります。</translation>
    </message>
    <message>
        <source>Microsoft says that the sending server has no proper name of its own.</source>
        <translation>Microsoftによると、送信サーバーに正式な名前がありません。</translation>
    </message>
    <message>
        <source>Microsoft says that a device or program, such as a scanner, sends without signing in.</source>
        <translation>Microsoftによると、スキャナーなどの機器やプログラムがサインインせずに送信しています。</translation>
    </message>
    <message>
        <source>Microsoft says that the connection between two mail systems of the organisation is set up wrongly.</source>
        <translation>Microsoftによると、組織の二つのメールシステムの間の接続の設定が間違っています。</translation>
    </message>
    <message>
        <source>Microsoft says that the organisation takes this domain&apos;s mail from certain servers only.</source>
        <translation>Microsoftによると、組織はこのドメインのメールを決められたサーバーからだけ受け取ります。</translation>
    </message>
    <message>
        <source>Microsoft says that the certificate of the receiving server is missing, expired or does not fit.</source>
        <translation>Microsoftによると、受信サーバーの証明書がないか、期限切れか、合っていません。</translation>
    </message>
    <message>
        <source>Microsoft has banned this sender because unwanted mail came from it.</source>
        <translation>Microsoftは、迷惑メールが届いたため、この差出人をブロックしました。</translation>
    </message>
    <message>
        <source>Microsoft has banned this sender.</source>
        <translation>Microsoftはこの差出人をブロックしました。</translation>
    </message>
    <message>
        <source>Microsoft says that the recipient&apos;s address is not valid.</source>
        <translation>Microsoftによると、宛先のアドレスが無効です。</translation>
    </message>
    <message>
        <source>Microsoft says that mail to this recipient is banned.</source>
        <translation>Microsoftによると、この宛先へのメールは禁止されています。</translation>
    </message>
    <message>
        <source>Microsoft says that the sending computer introduced itself with a false name, as infected computers do.</source>
        <translation>Microsoftによると、送信したコンピューターが、感染したコンピューターのように偽の名前を名乗りました。</translation>
    </message>
    <message>
        <source>Microsoft says that the recipient&apos;s organisation has blocked the sending server.</source>
        <translation>Microsoftによると、宛先の組織が送信サーバーをブロックしています。</translation>
    </message>
    <message>
        <source>Microsoft says that more mail came from that network than it accepts.</source>
        <translation>Microsoftによると、そのネットワークから受け付ける量を超えるメールが届きました。</translation>
    </message>
    <message>
        <source>Microsoft says that the sender could not be proven, and that the sender&apos;s domain asks to refuse such mail. The sender may have been forged.</source>
        <translation>Microsoftによると、差出人を証明できず、差出人のドメインはそのようなメールを断るよう求めています。差出人がなりすまされた可能性があります。</translation>
    </message>
    <message>
        <source>Microsoft says that the recipient takes no mail over this kind of connection.</source>
        <translation>Microsoftによると、宛先はこの種の接続のメールを受け取りません。</translation>
    </message>
    <message>
        <source>Microsoft has banned the sending server or account.</source>
        <translation>Microsoftは送信サーバーまたはアカウントをブロックしました。</translation>
    </message>
    <message>
        <source>Microsoft says that the message names no proper sender.</source>
        <translation>Microsoftによると、メールに正しい差出人が書かれていません。</translation>
    </message>
    <message>
        <source>Microsoft says that the recipient&apos;s organisation has put this sender on its own block list.</source>
        <translation>Microsoftによると、宛先の組織が独自のブロックリストにこの差出人を載せています。</translation>
    </message>
    <message>
        <source>Microsoft says that whoever sends many messages must prove them with SPF, DKIM and DMARC.</source>
        <translation>Microsoftによると、大量に送る人はSPF、DKIM、DMARCでメールを証明する必要があります。</translation>
    </message>
    <message>
        <source>Microsoft has banned the sending server. Its operator can ask for it to be lifted.</source>
        <translation>Microsoftは送信サーバーをブロックしました。運営者は解除を申請できます。</translation>
    </message>
    <message>
        <source>Microsoft has stopped the whole organisation from sending, because most of its mail looked suspicious. Only an administrator can have it lifted.</source>
        <translation>Microsoftは、メールの大半が疑わしく見えたため、組織全体の送信を止めました。解除を頼めるのは管理者だけです。</translation>
    </message>
    <message>
        <source>Microsoft says that the organisation has sent too much unwanted or bulk mail. Only an administrator can have it lifted.</source>
        <translation>Microsoftによると、組織から迷惑メールや一斉メールが多く送られすぎました。解除を頼めるのは管理者だけです。</translation>
    </message>
    <message>
        <source>Microsoft does not take mail from this server yet, as happens to new or trial customers. It does not mean that anybody was hacked.</source>
        <translation>Microsoftは、新しい利用者や試用中の利用者によくあるように、まだこのサーバーのメールを受け取りません。誰かが乗っ取られたという意味ではありません。</translation>
    </message>
    <message>
        <source>Microsoft has stopped the sender, because it sends for domains that are not registered with the organisation.</source>
        <translation>Microsoftは、組織に登録されていないドメインで送っているため、この差出人を止めました。</translation>
    </message>
    <message>
        <source>Microsoft says that a rule of the organisation&apos;s administrator turned the message away.</source>
        <translation>Microsoftによると、組織の管理者の規則によりメールが断られました。</translation>
    </message>
    <message>
        <source>GoDaddy says that the sending server opened too many connections, or that its own servers are busy.</source>
        <extracomment>What a code of one mail provider means. Names of providers stay as they are.</extracomment>
        <translation>GoDaddyによると、送信サーバーの接続が多すぎるか、自社のサーバーが混み合っています。</translation>
    </message>
    <message>
        <source>GoDaddy says that the sending server is on the Cloudmark block list.</source>
        <translation>GoDaddyによると、送信サーバーがCloudmarkのブロックリストに載っています。</translation>
    </message>
    <message>
        <source>GoDaddy says that the sending server is on the Spamhaus block list.</source>
        <translation>GoDaddyによると、送信サーバーがSpamhausのブロックリストに載っています。</translation>
    </message>
    <message>
        <source>GoDaddy says that the sending server has no proper name of its own.</source>
        <translation>GoDaddyによると、送信サーバーに正式な名前がありません。</translation>
    </message>
    <message>
        <source>GoDaddy has blocked the sending server for an hour or a day, because spam came from it.</source>
        <translation>GoDaddyは、迷惑メールが届いたため、送信サーバーを一時間または一日ブロックしました。</translation>
    </message>
    <message>
        <source>GoDaddy has blocked the sending server for an hour or a day, because it wrote to many addresses that do not exist.</source>
        <translation>GoDaddyは、存在しないアドレスに多く送ったため、送信サーバーを一時間または一日ブロックしました。</translation>
    </message>
    <message>
        <source>GoDaddy&apos;s filter took the message for spam.</source>
        <translation>GoDaddyのフィルターがメールを迷惑メールと判断しました。</translation>
    </message>
    <message>
        <source>GoDaddy says that signing in is not possible at this server.</source>
        <translation>GoDaddyによると、このサーバーではサインインできません。</translation>
    </message>
    <message>
        <source>GoDaddy says that the sender&apos;s address is wrong.</source>
        <translation>GoDaddyによると、差出人のアドレスが間違っています。</translation>
    </message>
    <message>
        <source>GoDaddy says that the sender has reached a limit for messages or recipients.</source>
        <translation>GoDaddyによると、差出人がメールまたは宛先の数の上限に達しました。</translation>
    </message>
    <message>
        <source>GoDaddy says that the sender&apos;s domain does not list the sending server.</source>
        <translation>GoDaddyによると、差出人のドメインが送信サーバーを挙げていません。</translation>
    </message>
    <message>
        <source>GoDaddy found a virus in the message.</source>
        <translation>GoDaddyがメールにウイルスを見つけました。</translation>
    </message>
    <message>
        <source>GMX, WEB.DE and their sister services name a page of theirs that describes the case.</source>
        <translation>GMX、WEB.DEとその系列のサービスが、この件を説明する自社のページを示しています。</translation>
    </message>
    <message>
        <source>GMX, WEB.DE or a sister service says that too much mail from there cannot be delivered: an outdated list, or a mailbox that somebody misuses.</source>
        <translation>GMX、WEB.DEまたはその系列のサービスによると、そこからのメールに届けられないものが多すぎます。古い名簿か、誰かに悪用されたメールボックスです。</translation>
    </message>
    <message>
        <source>GMX, WEB.DE or a sister service says that too much came in a short time.</source>
        <translation>GMX、WEB.DEまたはその系列のサービスによると、短い間に多く届きすぎました。</translation>
    </message>
    <message>
        <source>The servers of GMX, WEB.DE or a sister service have trouble at the moment.</source>
        <translation>GMX、WEB.DEまたはその系列のサービスのサーバーに、いま不具合があります。</translation>
    </message>
    <message>
        <source>GMX, WEB.DE or a sister service says that nobody has this address.</source>
        <translation>GMX、WEB.DEまたはその系列のサービスによると、このアドレスの人はいません。</translation>
    </message>
    <message>
        <source>GMX, WEB.DE or a sister service says that the message came from a server that the sender&apos;s domain does not list. Usually the sender was forged.</source>
        <translation>GMX、WEB.DEまたはその系列のサービスによると、メールが、差出人のドメインが挙げていないサーバーから届きました。多くの場合、差出人はなりすまされています。</translation>
    </message>
    <message>
        <source>GMX, WEB.DE or a sister service has the sending server on a block list.</source>
        <translation>GMX、WEB.DEまたはその系列のサービスが、送信サーバーをブロックリストに載せています。</translation>
    </message>
    <message>
        <source>GMX, WEB.DE or a sister service says that the sender could not be proven, and that the sender&apos;s domain asks to refuse such mail.</source>
        <translation>GMX、WEB.DEまたはその系列のサービスによると、差出人を証明できず、差出人のドメインはそのようなメールを断るよう求めています。</translation>
    </message>
    <message>
        <source>Orange or La Poste says that the sending server is on the Spamhaus block list.</source>
        <translation>OrangeまたはLa Posteによると、送信サーバーがSpamhausのブロックリストに載っています。</translation>
    </message>
    <message>
        <source>Orange or La Poste says that the sending server has a bad reputation.</source>
        <translation>OrangeまたはLa Posteによると、送信サーバーの評判がよくありません。</translation>
    </message>
    <message>
        <source>Orange or La Poste does not take mail from the sending server for now.</source>
        <translation>OrangeまたはLa Posteは当面、送信サーバーからのメールを受け取りません。</translation>
    </message>
    <message>
        <source>Orange or La Poste says that the sending server opened too many connections.</source>
        <translation>OrangeまたはLa Posteによると、送信サーバーの接続が多すぎます。</translation>
    </message>
    <message>
        <source>Orange or La Poste says that the sender must sign in.</source>
        <translation>OrangeまたはLa Posteによると、差出人はサインインする必要があります。</translation>
    </message>
    <message>
        <source>Orange or La Poste says that the sender&apos;s domain does not list the sending server.</source>
        <translation>OrangeまたはLa Posteによると、差出人のドメインが送信サーバーを挙げていません。</translation>
    </message>
    <message>
        <source>Orange or La Poste says that the sender&apos;s address is not valid.</source>
        <translation>OrangeまたはLa Posteによると、差出人のアドレスが無効です。</translation>
    </message>
    <message>
        <source>Orange or La Poste says that nobody has this address.</source>
        <translation>OrangeまたはLa Posteによると、このアドレスの人はいません。</translation>
    </message>
    <message>
        <source>Orange or La Poste says that the recipient&apos;s mailbox is full.</source>
        <translation>OrangeまたはLa Posteによると、相手の方のメールボックスがいっぱいです。</translation>
    </message>
    <message>
        <source>Orange or La Poste says that this mailbox is put away or blocked.</source>
        <translation>OrangeまたはLa Posteによると、このメールボックスは休止またはブロックされています。</translation>
    </message>
    <message>
        <source>La Poste says that the sender&apos;s address does not belong to the account that signed in.</source>
        <translation>La Posteによると、差出人のアドレスが、サインインしたアカウントのものではありません。</translation>
    </message>
    <message>
        <source>Orange or La Poste asks to try again later.</source>
        <translation>OrangeまたはLa Posteが、後でもう一度試すよう求めています。</translation>
    </message>
    <message>
        <source>Orange or La Poste took the message for spam.</source>
        <translation>OrangeまたはLa Posteがメールを迷惑メールと判断しました。</translation>
    </message>
    <message>
        <source>Orange or La Poste says that the message is too big.</source>
        <translation>OrangeまたはLa Posteによると、メールが大きすぎます。</translation>
    </message>
    <message>
        <source>Orange or La Poste says that the sender could not be proven.</source>
        <translation>OrangeまたはLa Posteによると、差出人を証明できませんでした。</translation>
    </message>
    <message>
        <source>La Poste does not accept the sending server.</source>
        <translation>La Posteは送信サーバーを受け入れません。</translation>
    </message>
    <message>
        <source>Mail.ru took the message for spam.</source>
        <translation>Mail.ruがメールを迷惑メールと判断しました。</translation>
    </message>
    <message>
        <source>Mail.ru says that the recipient&apos;s mailbox is full.</source>
        <translation>Mail.ruによると、相手の方のメールボックスがいっぱいです。</translation>
    </message>
    <message>
        <source>Mail.ru says that nobody has this address.</source>
        <translation>Mail.ruによると、このアドレスの人はいません。</translation>
    </message>
    <message>
        <source>Mail.ru gave up after many attempts.</source>
        <translation>Mail.ruは何度も試したあと、あきらめました。</translation>
    </message>
    <message>
        <source>Mail.ru says that this domain takes no mail.</source>
        <translation>Mail.ruによると、このドメインはメールを受け取りません。</translation>
    </message>
    <message>
        <source>Mail.ru says that the sender&apos;s address does not exist. Forged mail often looks like this.</source>
        <translation>Mail.ruによると、差出人のアドレスが存在しません。なりすましのメールによくあることです。</translation>
    </message>
    <message>
        <source>QQ Mail says that nobody has this address.</source>
        <translation>QQメールによると、このアドレスの人はいません。</translation>
    </message>
    <message>
        <source>QQ Mail says that the recipient does not want mail from this sender.</source>
        <translation>QQメールによると、相手の方がこの差出人からのメールを望んでいません。</translation>
    </message>
    <message>
        <source>QQ Mail says that the mailbox takes no mail now: it does not exist, or so much came that it is closed for a while.</source>
        <translation>QQメールによると、このメールボックスはいまメールを受け取りません。存在しないか、多く届きすぎて一時的に閉じられています。</translation>
    </message>
    <message>
        <source>QQ Mail does not accept the content of the message.</source>
        <translation>QQメールはメールの内容を受け入れません。</translation>
    </message>
    <message>
        <source>QQ Mail takes the sender or the sending server for a source of spam.</source>
        <translation>QQメールは、差出人または送信サーバーを迷惑メールの出どころとみなしています。</translation>
    </message>
    <message>
        <source>QQ Mail thinks that the message is an echo of mail that somebody sent in another&apos;s name.</source>
        <translation>QQメールは、他人の名前をかたって送られたメールの跳ね返りだとみなしています。</translation>
    </message>
    <message>
        <source>QQ Mail says that nothing proves who sent the message.</source>
        <translation>QQメールによると、誰がメールを送ったかを証明するものがありません。</translation>
    </message>
    <message>
        <source>QQ Mail says that too much came from the sender in a short time.</source>
        <translation>QQメールによると、差出人から短い間に多く届きすぎました。</translation>
    </message>
    <message>
        <source>QQ Mail says that the message is too big.</source>
        <translation>QQメールによると、メールが大きすぎます。</translation>
    </message>
    <message>
        <source>QQ Mail says that this mailbox is switched off.</source>
        <translation>QQメールによると、このメールボックスは停止されています。</translation>
    </message>
    <message>
        <source>QQ Mail says that the address is not written as an address must be.</source>
        <translation>QQメールによると、アドレスの書き方が正しくありません。</translation>
    </message>
    <message>
        <source>The recipient&apos;s filter (Mimecast) says that nothing proves who sent the message.</source>
        <translation>宛先側のフィルター（Mimecast）によると、誰がメールを送ったかを証明するものがありません。</translation>
    </message>
    <message>
        <source>The recipient&apos;s filter (Mimecast) lets new senders wait for a while. The message passes at a later attempt.</source>
        <translation>宛先側のフィルター（Mimecast）は、新しい差出人をしばらく待たせます。後の試みで通ります。</translation>
    </message>
    <message>
        <source>The recipient&apos;s filter (Mimecast) says that the sending server has a bad reputation.</source>
        <translation>宛先側のフィルター（Mimecast）によると、送信サーバーの評判がよくありません。</translation>
    </message>
    <message>
        <source>The recipient&apos;s filter (Mimecast) has blocked the sender.</source>
        <translation>宛先側のフィルター（Mimecast）が差出人をブロックしました。</translation>
    </message>
    <message>
        <source>The recipient&apos;s organisation has blocked the sender in its filter (Mimecast). Ask them to allow your address.</source>
        <translation>宛先の組織がフィルター（Mimecast）で差出人をブロックしています。あなたのアドレスを許可してもらってください。</translation>
    </message>
    <message>
        <source>The recipient has put this sender on a personal block list.</source>
        <translation>相手の方が個人のブロックリストにこの差出人を載せています。</translation>
    </message>
    <message>
        <source>The recipient&apos;s filter (Mimecast) says that the message claims to come from inside the recipient&apos;s organisation.</source>
        <translation>宛先側のフィルター（Mimecast）によると、メールが宛先の組織の中から来たと偽っています。</translation>
    </message>
    <message>
        <source>The recipient&apos;s filter (Mimecast) did not let the content through.</source>
        <translation>宛先側のフィルター（Mimecast）が内容を通しませんでした。</translation>
    </message>
    <message>
        <source>The recipient&apos;s organisation takes no mail from the network or country of the sending server.</source>
        <translation>宛先の組織は、送信サーバーのネットワークまたは国からのメールを受け取りません。</translation>
    </message>
    <message>
        <source>The recipient&apos;s filter (Mimecast) says that the message is too big.</source>
        <translation>宛先側のフィルター（Mimecast）によると、メールが大きすぎます。</translation>
    </message>
    <message>
        <source>The recipient&apos;s filter (Mimecast) says that the message was going round in a circle.</source>
        <translation>宛先側のフィルター（Mimecast）によると、メールが同じところを回っていました。</translation>
    </message>
    <message>
        <source>The recipient&apos;s filter (Mimecast) is not responsible for this address.</source>
        <translation>宛先側のフィルター（Mimecast）は、このアドレスの担当ではありません。</translation>
    </message>
    <message>
        <source>The recipient&apos;s filter (Mimecast) takes no mail from the sending server for a while.</source>
        <translation>宛先側のフィルター（Mimecast）は、しばらく送信サーバーからのメールを受け取りません。</translation>
    </message>
    <message>
        <source>The recipient&apos;s filter (Mimecast) takes no mail for this address for a while.</source>
        <translation>宛先側のフィルター（Mimecast）は、しばらくこのアドレスへのメールを受け取りません。</translation>
    </message>
    <message>
        <source>The sending server is on the Spamhaus list: it has sent spam, is infected, or is a home connection that should not send mail itself.</source>
        <translation>送信サーバーがSpamhausの一覧に載っています。迷惑メールを送ったか、感染しているか、自分でメールを送るべきでない家庭の回線です。</translation>
    </message>
    <message>
        <source>A domain or link in the message is on the Spamhaus list of bad domains.</source>
        <translation>メールの中のドメインまたはリンクが、Spamhausの悪質なドメインの一覧に載っています。</translation>
    </message>
    <message>
        <source>The sending server is on Barracuda&apos;s block list.</source>
        <translation>送信サーバーがBarracudaのブロックリストに載っています。</translation>
    </message>
    <message>
        <source>The sending server is on the SpamCop block list.</source>
        <translation>送信サーバーがSpamCopのブロックリストに載っています。</translation>
    </message>
    <message>
        <source>The sending server has a bad reputation at Cloudmark.</source>
        <translation>送信サーバーのCloudmarkでの評判がよくありません。</translation>
    </message>
    <message>
        <source>The sending server has a bad reputation at Proofpoint.</source>
        <translation>送信サーバーのProofpointでの評判がよくありません。</translation>
    </message>
    <message>
        <source>The sending server has a bad reputation at Trend Micro.</source>
        <translation>送信サーバーのTrend Microでの評判がよくありません。</translation>
    </message>
    <message>
        <source>The company that hosts the sender&apos;s mail (MailChannels) says that much spam came from this mailbox or server. Somebody else may be using the mailbox.</source>
        <translation>差出人のメールを預かる会社（MailChannels）によると、このメールボックスまたはサーバーから迷惑メールが多く出ています。ほかの人がメールボックスを使っているかもしれません。</translation>
    </message>
    <message>
        <source>The sender&apos;s hosting company has put a brake on the whole domain: too much mail, or too much that failed, within an hour. If you did not send it, somebody else may be using a mailbox of the domain.</source>
        <translation>差出人のホスティング会社がドメイン全体の送信を抑えています。一時間に送ったメール、または届かなかったメールが多すぎます。ご自身が送ったのでなければ、ほかの人がそのドメインのメールボックスを使っているかもしれません。</translation>
    </message>
    <message>
        <source>The sender&apos;s provider (Forpsi) has stopped this mailbox for an hour because it seems to be misused.</source>
        <translation>差出人のプロバイダー（Forpsi）は、悪用されているらしいため、このメールボックスを一時間止めました。</translation>
    </message>
    <message>
        <source>The filter in front of the recipient&apos;s mail system has blocked this sender.</source>
        <translation>宛先のメールシステムの手前にあるフィルターが、この差出人をブロックしました。</translation>
    </message>
    <message>
        <source>The receiving side has the sending server on a block list.</source>
        <translation>受け取る側が送信サーバーをブロックリストに載せています。</translation>
    </message>
    <message>
        <source>Outlook.com takes less mail from the sending server for now, because of too much mail or its bad reputation.</source>
        <extracomment>What a code of one mail provider means. Names of providers stay as they are.</extracomment>
        <translation>Outlook.comは、メールが多すぎるか評判がよくないため、当面、送信サーバーからの受け付けを減らしています。</translation>
    </message>
    <message>
        <source>Outlook.com says that the message looks like spam or that the sending server has a bad reputation.</source>
        <translation>Outlook.comによると、メールが迷惑メールのように見えるか、送信サーバーの評判がよくありません。</translation>
    </message>
    <message>
        <source>Outlook.com says that the sending server tries out addresses, as collectors of addresses do.</source>
        <translation>Outlook.comによると、送信サーバーが、アドレスを集める者のようにアドレスを試しています。</translation>
    </message>
    <message>
        <source>Outlook.com says that anybody can send through that server, so that it gets misused.</source>
        <translation>Outlook.comによると、誰でもそのサーバーから送れるため、悪用されています。</translation>
    </message>
    <message>
        <source>Outlook.com says that many people complained about mail from that server.</source>
        <translation>Outlook.comによると、そのサーバーからのメールに多くの苦情がありました。</translation>
    </message>
    <message>
        <source>Outlook.com says that the message came straight from a home connection, as mail from infected computers does.</source>
        <translation>Outlook.comによると、感染したパソコンからのメールのように、家庭の回線から直接届きました。</translation>
    </message>
    <message>
        <source>Outlook.com says that the sending computer is probably infected or misused.</source>
        <translation>Outlook.comによると、送信したコンピューターはおそらく感染しているか悪用されています。</translation>
    </message>
    <message>
        <source>Outlook.com says that the sending server is on the Spamhaus block list.</source>
        <translation>Outlook.comによると、送信サーバーがSpamhausのブロックリストに載っています。</translation>
    </message>
    <message>
        <source>Yahoo has put the message off because of complaints, unusual amounts or the bad reputation of the sending server.</source>
        <translation>Yahooは、苦情、普段と違う量、または送信サーバーの評判のため、メールを後回しにしました。</translation>
    </message>
    <message>
        <source>Yahoo has put the message off: more mail than expected came from the sending server, or people complained about it.</source>
        <translation>Yahooはメールを後回しにしました。送信サーバーから予想より多く届いたか、苦情がありました。</translation>
    </message>
    <message>
        <source>Yahoo takes no mail from the sending server for now.</source>
        <translation>Yahooは当面、送信サーバーからのメールを受け取りません。</translation>
    </message>
    <message>
        <source>Yahoo takes no mail from the sending server until its operator has settled it with them.</source>
        <translation>Yahooは、運営者と話がつくまで、送信サーバーからのメールを受け取りません。</translation>
    </message>
    <message>
        <source>Yahoo says that the content, or a page it links to, looks like fraud or carries malware.</source>
        <translation>Yahooによると、内容またはリンク先のページが詐欺のように見えるか、有害なプログラムを含んでいます。</translation>
    </message>
    <message>
        <source>Yahoo says that the sending server is on the Spamhaus block list.</source>
        <translation>Yahooによると、送信サーバーがSpamhausのブロックリストに載っています。</translation>
    </message>
    <message>
        <source>Yahoo says that its rules do not allow this message; it does not tell which rule.</source>
        <translation>Yahooによると、規則によりこのメールは許されません。どの規則かは書かれていません。</translation>
    </message>
    <message>
        <source>Yahoo says that nothing proves who sent the message.</source>
        <translation>Yahooによると、誰がメールを送ったかを証明するものがありません。</translation>
    </message>
    <message>
        <source>Yahoo says that nobody has this address.</source>
        <translation>Yahooによると、このアドレスの人はいません。</translation>
    </message>
    <message>
        <source>Yahoo says that this mailbox is switched off.</source>
        <translation>Yahooによると、このメールボックスは停止されています。</translation>
    </message>
    <message>
        <source>Yahoo says that this person is getting too much mail just now.</source>
        <translation>Yahooによると、この人にはいま届くメールが多すぎます。</translation>
    </message>
    <message>
        <source>Yahoo&apos;s servers are busy at the moment.</source>
        <translation>Yahooのサーバーがいま混み合っています。</translation>
    </message>
    <message>
        <source>Yahoo says that the part of the sender&apos;s address after the @ cannot be found.</source>
        <translation>Yahooによると、差出人のアドレスの @ より後ろの部分が見つかりません。</translation>
    </message>
    <message>
        <source>Yahoo says that the header lines of the message are not as the rules for mail ask.</source>
        <translation>Yahooによると、メールのヘッダーがメールの決まりに合っていません。</translation>
    </message>
    <message>
        <source>Yahoo takes only so many messages in one go; the rest comes later.</source>
        <translation>Yahooは一度に決まった数のメールしか受け取りません。残りは後で届きます。</translation>
    </message>
    <message>
        <source>Yahoo says that this is not the server for that address.</source>
        <translation>Yahooによると、これはそのアドレスのサーバーではありません。</translation>
    </message>
    <message>
        <source>iCloud says that nobody has this address.</source>
        <translation>iCloudによると、このアドレスの人はいません。</translation>
    </message>
    <message>
        <source>iCloud says that this address is switched off.</source>
        <translation>iCloudによると、このアドレスは停止されています。</translation>
    </message>
    <message>
        <source>iCloud says that this person has left its servers.</source>
        <translation>iCloudによると、この人はiCloudのサーバーを離れました。</translation>
    </message>
    <message>
        <source>iCloud says that the recipient has no storage left.</source>
        <translation>iCloudによると、相手の方の保存容量がいっぱいです。</translation>
    </message>
    <message>
        <source>iCloud says that this person is getting too much mail just now.</source>
        <translation>iCloudによると、この人にはいま届くメールが多すぎます。</translation>
    </message>
    <message>
        <source>iCloud asks to try again later.</source>
        <translation>iCloudが、後でもう一度試すよう求めています。</translation>
    </message>
    <message>
        <source>iCloud&apos;s filter refused the message for its content or for the bad reputation of the sending server.</source>
        <translation>iCloudのフィルターが、内容または送信サーバーの評判のためにメールを断りました。</translation>
    </message>
    <message>
        <source>iCloud&apos;s rules do not allow this message.</source>
        <translation>iCloudの規則では、このメールは許されません。</translation>
    </message>
    <message>
        <source>iCloud says that neither of two checks could prove who sent the message.</source>
        <translation>iCloudによると、二つの確認のどちらでも、誰がメールを送ったかを証明できませんでした。</translation>
    </message>
    <message>
        <source>iCloud says that the sender could not be proven, and that the sender&apos;s domain asks to refuse such mail.</source>
        <translation>iCloudによると、差出人を証明できず、差出人のドメインはそのようなメールを断るよう求めています。</translation>
    </message>
    <message>
        <source>iCloud says that the sending server is on Proofpoint&apos;s block list.</source>
        <translation>iCloudによると、送信サーバーがProofpointのブロックリストに載っています。</translation>
    </message>
    <message>
        <source>iCloud says that the sending server or domain is on the Spamhaus block list.</source>
        <translation>iCloudによると、送信サーバーまたはドメインがSpamhausのブロックリストに載っています。</translation>
    </message>
    <message>
        <source>iCloud says that the part of the sender&apos;s address after the @ cannot be found.</source>
        <translation>iCloudによると、差出人のアドレスの @ より後ろの部分が見つかりません。</translation>
    </message>
    <message>
        <source>Comcast says that the message came straight from a home connection of its own.</source>
        <translation>Comcastによると、メールが自社の家庭の回線から直接届きました。</translation>
    </message>
    <message>
        <source>Comcast says that the message came straight from a home connection, as mail from infected computers does.</source>
        <translation>Comcastによると、感染したパソコンからのメールのように、家庭の回線から直接届きました。</translation>
    </message>
    <message>
        <source>Comcast says that mail like spam has come from the sending server.</source>
        <translation>Comcastによると、送信サーバーから迷惑メールのようなメールが届きました。</translation>
    </message>
    <message>
        <source>Comcast says that the sending server is on the Spamhaus block list.</source>
        <translation>Comcastによると、送信サーバーがSpamhausのブロックリストに載っています。</translation>
    </message>
    <message>
        <source>Comcast says that the sending server is on the Cloudmark block list.</source>
        <translation>Comcastによると、送信サーバーがCloudmarkのブロックリストに載っています。</translation>
    </message>
    <message>
        <source>Comcast says that the sending server is on two block lists, Spamhaus and Cloudmark.</source>
        <translation>Comcastによると、送信サーバーがSpamhausとCloudmarkの二つのブロックリストに載っています。</translation>
    </message>
    <message>
        <source>Comcast says that the sending server has a bad mark at Return Path.</source>
        <translation>Comcastによると、送信サーバーのReturn Pathでの評価がよくありません。</translation>
    </message>
    <message>
        <source>Comcast says that the sending server is on several block lists.</source>
        <translation>Comcastによると、送信サーバーがいくつものブロックリストに載っています。</translation>
    </message>
    <message>
        <source>Comcast says that the sending server sends more than it accepts.</source>
        <translation>Comcastによると、送信サーバーが受け付ける量を超えて送っています。</translation>
    </message>
    <message>
        <source>Comcast says that the content looks like fraud.</source>
        <translation>Comcastによると、内容が詐欺のように見えます。</translation>
    </message>
    <message>
        <source>Comcast says that the sending server opened too many connections at once.</source>
        <translation>Comcastによると、送信サーバーが同時に開いた接続が多すぎます。</translation>
    </message>
    <message>
        <source>Comcast says that the sending server has no proper name of its own.</source>
        <translation>Comcastによると、送信サーバーに正式な名前がありません。</translation>
    </message>
    <message>
        <source>Spectrum reports a problem with mail that comes into its network.</source>
        <translation>Spectrumが、自社のネットワークに届くメールの問題を知らせています。</translation>
    </message>
    <message>
        <source>Spectrum reports a problem with mail that one of its own customers sends.</source>
        <translation>Spectrumが、自社の利用者の送るメールの問題を知らせています。</translation>
    </message>
    <message>
        <source>Spectrum has blocked the sending address because of suspicious activity.</source>
        <translation>Spectrumは、疑わしい動きのため、送信アドレスをブロックしました。</translation>
    </message>
    <message>
        <source>Spectrum has blocked this account from sending because of suspicious activity. Change all its passwords.</source>
        <translation>Spectrumは、疑わしい動きのため、このアカウントの送信を止めました。パスワードをすべて変えてください。</translation>
    </message>
    <message>
        <source>Spectrum has limited this account because of suspicious activity.</source>
        <translation>Spectrumは、疑わしい動きのため、このアカウントを制限しました。</translation>
    </message>
    <message>
        <source>Spectrum asks to try again later.</source>
        <translation>Spectrumが、後でもう一度試すよう求めています。</translation>
    </message>
    <message>
        <source>Spectrum says that the sending server has no proper name of its own.</source>
        <translation>Spectrumによると、送信サーバーに正式な名前がありません。</translation>
    </message>
    <message>
        <source>Spectrum says that its rules for this domain do not allow the message.</source>
        <translation>Spectrumによると、このドメインについての規則により、このメールは許されません。</translation>
    </message>
    <message>
        <source>Spectrum says that the sending server is on the Cloudmark block list.</source>
        <translation>Spectrumによると、送信サーバーがCloudmarkのブロックリストに載っています。</translation>
    </message>
    <message>
        <source>Spectrum says that the sending server is on the Spamhaus block list.</source>
        <translation>Spectrumによると、送信サーバーがSpamhausのブロックリストに載っています。</translation>
    </message>
    <message>
        <source>Spectrum takes no mail over this kind of connection.</source>
        <translation>Spectrumは、この種の接続のメールを受け取りません。</translation>
    </message>
    <message>
        <source>Spectrum says that the sending server opened too many connections.</source>
        <translation>Spectrumによると、送信サーバーの接続が多すぎます。</translation>
    </message>
    <message>
        <source>Spectrum says that too many messages or recipients, or too much spam, came from the sender.</source>
        <translation>Spectrumによると、差出人からのメール、宛先、または迷惑メールが多すぎます。</translation>
    </message>
    <message>
        <source>Spectrum says that the sender&apos;s address is not the one that signed in.</source>
        <translation>Spectrumによると、差出人のアドレスが、サインインしたものと違います。</translation>
    </message>
    <message>
        <source>Spectrum says that the message is over 20 MB.</source>
        <translation>Spectrumによると、メールが20 MBを超えています。</translation>
    </message>
    <message>
        <source>Spectrum says that too many messages, recipients or wrong addresses came from the sender.</source>
        <translation>Spectrumによると、差出人からのメール、宛先、または間違ったアドレスが多すぎます。</translation>
    </message>
    <message>
        <source>Cox has blocked the sending server for behaving like a source of spam.</source>
        <translation>Coxは、迷惑メールの出どころのような動きをするため、送信サーバーをブロックしました。</translation>
    </message>
    <message>
        <source>Cox says that the sending server has no proper name of its own.</source>
        <translation>Coxによると、送信サーバーに正式な名前がありません。</translation>
    </message>
    <message>
        <source>Cox says that nothing proves who sent the message.</source>
        <translation>Coxによると、誰がメールを送ったかを証明するものがありません。</translation>
    </message>
    <message>
        <source>Cox could not check the sender&apos;s address.</source>
        <translation>Coxは差出人のアドレスを確かめられませんでした。</translation>
    </message>
    <message>
        <source>Cox says that the sending server opened more than ten connections at once.</source>
        <translation>Coxによると、送信サーバーが同時に十を超える接続を開きました。</translation>
    </message>
    <message>
        <source>Cox says that this account has sent more than it may.</source>
        <translation>Coxによると、このアカウントは許された量を超えて送信しました。</translation>
    </message>
    <message>
        <source>Cox has blocked the sending server for up to 24 hours.</source>
        <translation>Coxは送信サーバーを最長24時間ブロックしました。</translation>
    </message>
    <message>
        <source>Cox has limited this account because of suspicious activity.</source>
        <translation>Coxは、疑わしい動きのため、このアカウントを制限しました。</translation>
    </message>
    <message>
        <source>Cox has blocked this account because of suspicious activity.</source>
        <translation>Coxは、疑わしい動きのため、このアカウントをブロックしました。</translation>
    </message>
    <message>
        <source>Cox says that the sending server is on one or more public block lists.</source>
        <translation>Coxによると、送信サーバーが一つ以上の公開ブロックリストに載っています。</translation>
    </message>
    <message>
        <source>A number as web sites use it: the mail service&apos;s web part did not understand what was asked of it. It is no mail code, and it says nothing about the recipient.</source>
        <extracomment>What a standard code of mail servers means, in one or two sentences for people without technical knowledge. SPF, DKIM, DMARC and ARC are names of techniques and stay as they are.</extracomment>
        <translation>Webサイトで使う番号です。メールサービスのWebの部分が、求められたことを理解しませんでした。メールのコードではなく、宛先については何も示していません。</translation>
    </message>
    <message>
        <source>A number as web sites use it: the mail service wants a sign-in first. Sign in to your mailbox again.</source>
        <translation>Webサイトで使う番号です。メールサービスが先にサインインを求めています。メールボックスにサインインし直してください。</translation>
    </message>
    <message>
        <source>A number as web sites use it: the mail service understood, but does not allow it for this account.</source>
        <translation>Webサイトで使う番号です。メールサービスは理解しましたが、このアカウントには許していません。</translation>
    </message>
    <message>
        <source>A number as web sites use it: what was looked for is not there. For mail it usually means that the address or the page behind a link does not exist.</source>
        <translation>Webサイトで使う番号です。探したものがそこにありません。メールではたいてい、アドレスかリンク先のページがないことを意味します。</translation>
    </message>
    <message>
        <source>The other server is closing the connection. It is busy or under repair; the message will be tried again.</source>
        <translation>相手のサーバーが接続を閉じています。混み合っているか保守中です。メールはもう一度試されます。</translation>
    </message>
    <message>
        <source>The mailbox cannot be reached at the moment. It may be busy, or new senders are made to wait for a while.</source>
        <translation>いまメールボックスに届きません。使用中か、初めての差出人をしばらく待たせているのかもしれません。</translation>
    </message>
    <message>
        <source>The other server has trouble of its own at the moment. The message will be tried again.</source>
        <translation>相手のサーバーにいま不具合があります。メールはもう一度試されます。</translation>
    </message>
    <message>
        <source>The other server has no room at the moment, or there were too many recipients at once.</source>
        <translation>相手のサーバーにいま空きがないか、一度の宛先が多すぎました。</translation>
    </message>
    <message>
        <source>Signing in or encrypting does not work at the moment.</source>
        <translation>サインインまたは暗号化がいまは使えません。</translation>
    </message>
    <message>
        <source>The other server cannot do what was asked at the moment.</source>
        <translation>相手のサーバーは、求められたことをいまはできません。</translation>
    </message>
    <message>
        <source>The other server did not understand a command. This is a fault between the two mail systems.</source>
        <translation>相手のサーバーが命令を理解しませんでした。二つのメールシステムの間の不具合です。</translation>
    </message>
    <message>
        <source>Something in a command or in an address is not written as it must be.</source>
        <translation>命令またはアドレスに、書き方の正しくないところがあります。</translation>
    </message>
    <message>
        <source>The other server does not know this command. This is a fault between the two mail systems.</source>
        <translation>相手のサーバーはこの命令を知りません。二つのメールシステムの間の不具合です。</translation>
    </message>
    <message>
        <source>Commands came in the wrong order. Often the mail program did not sign in before sending.</source>
        <translation>命令の順序が違いました。多くは、メールソフトがサインインせずに送ろうとしたためです。</translation>
    </message>
    <message>
        <source>The other server does not know this form of a command.</source>
        <translation>相手のサーバーは、この形の命令を知りません。</translation>
    </message>
    <message>
        <source>This computer takes no mail at all.</source>
        <translation>このコンピューターはメールを一切受け取りません。</translation>
    </message>
    <message>
        <source>The server wants a sign-in, or an encrypted connection, first.</source>
        <translation>サーバーは先に、サインインまたは暗号化された接続を求めています。</translation>
    </message>
    <message>
        <source>Another way of signing in is needed: an app password, or the web browser.</source>
        <translation>別のサインインの方法が必要です。アプリパスワードか、ブラウザーです。</translation>
    </message>
    <message>
        <source>The user name or the password was not accepted.</source>
        <translation>ユーザー名またはパスワードが受け付けられませんでした。</translation>
    </message>
    <message>
        <source>The other server refused for good: either the mailbox does not exist, or a rule stands against the message. The words beside the number tell which.</source>
        <translation>相手のサーバーが最終的に断りました。メールボックスがないか、規則がこのメールを許していません。どちらかは、番号の横の言葉でわかります。</translation>
    </message>
    <message>
        <source>The recipient is not at this server. The notice may name another address.</source>
        <translation>相手の方はこのサーバーにいません。通知に別のアドレスが書かれているかもしれません。</translation>
    </message>
    <message>
        <source>No room: the mailbox is full, or the message is too large.</source>
        <translation>空きがありません。メールボックスがいっぱいか、メールが大きすぎます。</translation>
    </message>
    <message>
        <source>The address is not allowed or not written as it must be.</source>
        <translation>アドレスが許されていないか、書き方が正しくありません。</translation>
    </message>
    <message>
        <source>The other server refused for good without saying more by the number. The words beside it tell why.</source>
        <translation>相手のサーバーが最終的に断りましたが、番号からはそれ以上わかりません。横の言葉が理由を示しています。</translation>
    </message>
    <message>
        <source>The other server does not know something that was said along with the sender&apos;s or the recipient&apos;s address.</source>
        <translation>差出人または宛先のアドレスに添えて伝えられたことを、相手のサーバーは知りません。</translation>
    </message>
    <message>
        <source>The part of the address after the @ takes no mail.</source>
        <translation>アドレスの @ より後ろの部分は、メールを受け取りません。</translation>
    </message>
    <message>
        <source>Nothing more is said than that it failed, or worked.</source>
        <translation>失敗した、またはうまくいったということ以外は書かれていません。</translation>
    </message>
    <message>
        <source>Something is wrong with one of the addresses.</source>
        <translation>アドレスのどれかに問題があります。</translation>
    </message>
    <message>
        <source>There is no mailbox of this name, that is, the part before the @.</source>
        <translation>この名前（@ より前の部分）のメールボックスはありません。</translation>
    </message>
    <message>
        <source>The part after the @ does not exist or takes no mail.</source>
        <translation>@ より後ろの部分が存在しないか、メールを受け取りません。</translation>
    </message>
    <message>
        <source>The recipient&apos;s address is not written as an address must be.</source>
        <translation>宛先のアドレスの書き方が正しくありません。</translation>
    </message>
    <message>
        <source>The address fits more than one mailbox.</source>
        <translation>アドレスに当てはまるメールボックスが複数あります。</translation>
    </message>
    <message>
        <source>The recipient&apos;s address is right.</source>
        <translation>宛先のアドレスは正しいです。</translation>
    </message>
    <message>
        <source>The recipient has moved and left no new address.</source>
        <translation>相手の方は移り、新しいアドレスを残していません。</translation>
    </message>
    <message>
        <source>The sender&apos;s address is not written as an address must be.</source>
        <translation>差出人のアドレスの書き方が正しくありません。</translation>
    </message>
    <message>
        <source>The part of the sender&apos;s address after the @ does not exist, so that no answer could come back.</source>
        <translation>差出人のアドレスの @ より後ろの部分が存在しないため、返事を返せません。</translation>
    </message>
    <message>
        <source>The message was passed on to a system that cannot report what becomes of it.</source>
        <translation>メールは、その後どうなったかを知らせられないシステムに渡されました。</translation>
    </message>
    <message>
        <source>The part after the @ says of itself that it never takes mail.</source>
        <translation>@ より後ろの部分は、メールを決して受け取らないと自ら示しています。</translation>
    </message>
    <message>
        <source>The mailbox exists, but something about it went wrong.</source>
        <translation>メールボックスはありますが、何か問題が起きました。</translation>
    </message>
    <message>
        <source>The mailbox is switched off or takes no mail.</source>
        <translation>メールボックスが停止されているか、メールを受け取りません。</translation>
    </message>
    <message>
        <source>The mailbox is full.</source>
        <translation>メールボックスがいっぱいです。</translation>
    </message>
    <message>
        <source>The message is longer than this mailbox accepts.</source>
        <translation>メールが、このメールボックスの受け取れる長さを超えています。</translation>
    </message>
    <message>
        <source>The members of the mailing list could not be found out.</source>
        <translation>メーリングリストの参加者がわかりませんでした。</translation>
    </message>
    <message>
        <source>Something is wrong with the receiving mail system.</source>
        <translation>受信側のメールシステムに問題があります。</translation>
    </message>
    <message>
        <source>The receiving mail system has no storage left.</source>
        <translation>受信側のメールシステムの保存容量がいっぱいです。</translation>
    </message>
    <message>
        <source>The receiving mail system takes no mail at the moment.</source>
        <translation>受信側のメールシステムは、いまメールを受け取りません。</translation>
    </message>
    <message>
        <source>The receiving mail system lacks something that the message needs.</source>
        <translation>受信側のメールシステムに、このメールに必要なものがありません。</translation>
    </message>
    <message>
        <source>The message is too large for the receiving mail system.</source>
        <translation>メールが受信側のメールシステムには大きすぎます。</translation>
    </message>
    <message>
        <source>The receiving mail system is set up wrongly.</source>
        <translation>受信側のメールシステムの設定が間違っています。</translation>
    </message>
    <message>
        <source>The message was taken, but with another priority.</source>
        <translation>メールは受け取られましたが、優先度が変わりました。</translation>
    </message>
    <message>
        <source>Something is wrong on the way between the mail systems.</source>
        <translation>メールシステムの間の経路に問題があります。</translation>
    </message>
    <message>
        <source>The receiving computer did not answer.</source>
        <translation>受信側のコンピューターが応答しませんでした。</translation>
    </message>
    <message>
        <source>The connection was made and then broke.</source>
        <translation>接続はできましたが、その後切れました。</translation>
    </message>
    <message>
        <source>The directory in which mail systems look each other up failed.</source>
        <translation>メールシステムが互いを調べる名簿に不具合がありました。</translation>
    </message>
    <message>
        <source>No way to the recipient&apos;s mail system was found.</source>
        <translation>宛先のメールシステムへの道が見つかりませんでした。</translation>
    </message>
    <message>
        <source>The mail system has more to do than it can.</source>
        <translation>メールシステムの処理が追いついていません。</translation>
    </message>
    <message>
        <source>The message was going round in a circle.</source>
        <translation>メールが同じところを回っていました。</translation>
    </message>
    <message>
        <source>The message could not be delivered in time and was given up.</source>
        <translation>メールを期限内に届けられず、断念されました。</translation>
    </message>
    <message>
        <source>The two mail systems did not understand each other.</source>
        <translation>二つのメールシステムが互いを理解しませんでした。</translation>
    </message>
    <message>
        <source>A command was wrong or came at the wrong time.</source>
        <translation>命令が間違っていたか、順序に合わないときに来ました。</translation>
    </message>
    <message>
        <source>A command was not written as it must be.</source>
        <translation>命令の書き方が正しくありません。</translation>
    </message>
    <message>
        <source>The message has too many recipients.</source>
        <translation>メールの宛先が多すぎます。</translation>
    </message>
    <message>
        <source>Something that was said along with a command was wrong.</source>
        <translation>命令に添えて伝えられたことが間違っていました。</translation>
    </message>
    <message>
        <source>The two mail systems speak different versions.</source>
        <translation>二つのメールシステムのバージョンが違います。</translation>
    </message>
    <message>
        <source>What was sent for signing in was too long.</source>
        <translation>サインインのために送られたものが長すぎました。</translation>
    </message>
    <message>
        <source>Something in the content of the message caused the failure.</source>
        <translation>メールの内容の何かが失敗の原因です。</translation>
    </message>
    <message>
        <source>The recipient&apos;s mail system does not take this kind of content.</source>
        <translation>宛先のメールシステムは、この種の内容を受け取りません。</translation>
    </message>
    <message>
        <source>The message would have to be converted, and that is not allowed.</source>
        <translation>メールの変換が必要ですが、許されていません。</translation>
    </message>
    <message>
        <source>The message would have to be converted, and that is not possible.</source>
        <translation>メールの変換が必要ですが、できません。</translation>
    </message>
    <message>
        <source>The message was delivered, but lost something when it was converted.</source>
        <translation>メールは届きましたが、変換のときに何かが失われました。</translation>
    </message>
    <message>
        <source>Converting the message failed.</source>
        <translation>メールの変換に失敗しました。</translation>
    </message>
    <message>
        <source>The content of the message could not be fetched.</source>
        <translation>メールの内容を取り出せませんでした。</translation>
    </message>
    <message>
        <source>The recipient&apos;s mail system does not take addresses with letters outside plain English.</source>
        <translation>宛先のメールシステムは、英字以外の文字を含むアドレスを受け取りません。</translation>
    </message>
    <message>
        <source>The answer needs letters that the other side cannot take.</source>
        <translation>返事に、相手側が受け取れない文字が必要です。</translation>
    </message>
    <message>
        <source>The recipient&apos;s mail system does not take header lines with letters outside plain English.</source>
        <translation>宛先のメールシステムは、英字以外の文字を含むヘッダーを受け取りません。</translation>
    </message>
    <message>
        <source>A security rule stands against it.</source>
        <translation>安全のための規則が許していません。</translation>
    </message>
    <message>
        <source>It was refused by a rule. The number alone does not tell which: a spam filter, a block list, or a missing permission.</source>
        <translation>規則により断られました。番号だけではどの規則かわかりません。迷惑メールのフィルター、ブロックリスト、または許可がないことなどです。</translation>
    </message>
    <message>
        <source>The sender may not write to this mailing list.</source>
        <translation>差出人はこのメーリングリストに書くことを許されていません。</translation>
    </message>
    <message>
        <source>The security of the message would have to be changed, and that is not possible.</source>
        <translation>メールの保護の仕方を変える必要がありますが、できません。</translation>
    </message>
    <message>
        <source>A security feature that is needed is not there.</source>
        <translation>必要な安全の機能がありません。</translation>
    </message>
    <message>
        <source>Encrypting or signing failed.</source>
        <translation>暗号化または署名に失敗しました。</translation>
    </message>
    <message>
        <source>The kind of encryption is not known there.</source>
        <translation>その暗号化の方式は、そこでは知られていません。</translation>
    </message>
    <message>
        <source>The message has been changed or damaged on the way.</source>
        <translation>メールが途中で変わったか壊れました。</translation>
    </message>
    <message>
        <source>The way of signing in is too weak; often an app password is needed.</source>
        <translation>サインインの方法の安全性が足りません。多くはアプリパスワードが必要です。</translation>
    </message>
    <message>
        <source>An encrypted connection is needed.</source>
        <translation>暗号化された接続が必要です。</translation>
    </message>
    <message>
        <source>This way of signing in needs an encrypted connection.</source>
        <translation>このサインインの方法には、暗号化された接続が必要です。</translation>
    </message>
    <message>
        <source>The password must be set anew.</source>
        <translation>パスワードを設定し直す必要があります。</translation>
    </message>
    <message>
        <source>The account is switched off.</source>
        <translation>アカウントが停止されています。</translation>
    </message>
    <message>
        <source>The two mail systems would first have to trust each other.</source>
        <translation>二つのメールシステムが、まず互いを信頼する必要があります。</translation>
    </message>
    <message>
        <source>The priority of the message is too low.</source>
        <translation>メールの優先度が低すぎます。</translation>
    </message>
    <message>
        <source>The message is too large for its priority.</source>
        <translation>メールの優先度に対して大きすぎます。</translation>
    </message>
    <message>
        <source>The mailbox belongs to somebody else now.</source>
        <translation>メールボックスは今ほかの人のものです。</translation>
    </message>
    <message>
        <source>The part after the @ belongs to somebody else now.</source>
        <translation>@ より後ろの部分は今ほかの人のものです。</translation>
    </message>
    <message>
        <source>It could not be found out whether the mailbox has changed hands.</source>
        <translation>メールボックスの持ち主が変わったかどうか、わかりませんでした。</translation>
    </message>
    <message>
        <source>The message carries no valid signature of a domain (DKIM).</source>
        <translation>メールに、ドメインの有効な署名（DKIM）がありません。</translation>
    </message>
    <message>
        <source>The message carries no signature that is accepted there (DKIM).</source>
        <translation>メールに、そこで認められる署名（DKIM）がありません。</translation>
    </message>
    <message>
        <source>The message carries no signature of the domain that it shows as its sender (DKIM).</source>
        <translation>メールに、差出人として示すドメインの署名（DKIM）がありません。</translation>
    </message>
    <message>
        <source>The message came from a server that the sender&apos;s domain does not list (SPF). The sender may have been forged.</source>
        <translation>メールが、差出人のドメインが挙げていないサーバーから届きました（SPF）。差出人がなりすまされた可能性があります。</translation>
    </message>
    <message>
        <source>The list of servers of the sender&apos;s domain could not be read (SPF).</source>
        <translation>差出人のドメインのサーバー一覧（SPF）を読めませんでした。</translation>
    </message>
    <message>
        <source>The sending server has no proper name of its own, as is usual for home connections.</source>
        <translation>家庭の回線によくあるように、送信サーバーに正式な名前がありません。</translation>
    </message>
    <message>
        <source>Several checks could not prove who sent the message. The sender may have been forged.</source>
        <translation>いくつもの確認で、誰がメールを送ったかを証明できませんでした。差出人がなりすまされた可能性があります。</translation>
    </message>
    <message>
        <source>The sender&apos;s domain says of itself that it takes no mail.</source>
        <translation>差出人のドメインは、メールを受け取らないと自ら示しています。</translation>
    </message>
    <message>
        <source>Too much mail at once.</source>
        <translation>一度のメールが多すぎます。</translation>
    </message>
    <message>
        <source>The chain of proofs that a forwarder adds is broken (ARC).</source>
        <translation>転送する側が付ける証明のつながりが切れています（ARC）。</translation>
    </message>
    <message>
        <source>The message asks for encryption on its whole way, and the next server does not offer it.</source>
        <translation>メールは全経路での暗号化を求めていますが、次のサーバーにはその用意がありません。</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>%1: copied to %2 and marked as deleted</source>
        <extracomment>%1 = a message&apos;s place, %2 = a folder. The server can only copy.</extracomment>
        <translation>%1：%2 にコピーし、削除の印を付けました</translation>
    </message>
    <message>
        <source>%1: was not there any more</source>
        <extracomment>%1 = a message&apos;s place</extracomment>
        <translation>%1：もうありませんでした</translation>
    </message>
    <message>
        <source>%1: is another message now, not touched</source>
        <extracomment>%1 = a message&apos;s place</extracomment>
        <translation>%1：今は別のメールなので、触れていません</translation>
    </message>
    <message>
        <source>%1: not moved</source>
        <extracomment>%1 = a message&apos;s place</extracomment>
        <translation>%1：移動していません</translation>
    </message>
    <message>
        <source>%1 would go to %2, %3 notices would stay. Nothing was moved.</source>
        <extracomment>%1 = number of messages that would be moved, %2 = folder, %3 = number of notices that would stay</extracomment>
        <translation>%1通を %2 に移し、%3件の通知は残します。何も移動していません。</translation>
    </message>
    <message>
        <source>There is nothing to move.</source>
        <translation>移動するものはありません。</translation>
    </message>
    <message>
        <source>There is no sweep to bring back.</source>
        <translation>元に戻せる整理はありません。</translation>
    </message>
    <message>
        <source>
This is the sample mailbox. There is no display here: start the program on a desktop to see its window, or run it with --help for the commands.</source>
        <translation>
これは見本のメールボックスです。ここには画面がありません。ウィンドウを見るにはデスクトップで起動し、コマンドを見るには --helpを付けて実行してください。</translation>
    </message>
    <message>
        <source>%1: deleted for good</source>
        <extracomment>%1 = a message&apos;s place</extracomment>
        <translation>%1：完全に削除しました</translation>
    </message>
    <message>
        <source>%1: not known yet; the next sweep or undo looks first</source>
        <extracomment>%1 = a message&apos;s place. The connection broke while the server was at it.</extracomment>
        <translation>%1：まだわかりません。次の整理または元に戻すときに、まず確かめます</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) had been copied before and were left alone</source>
        <extracomment>%n = messages that an earlier sweep copied to Trash; the server cannot remove them from their old folder</extracomment>
        <translation>
            <numerusform>%Ln通は以前にコピー済みのため、そのままにしました</numerusform>
        </translation>
    </message>
    <message>
        <source>This mailbox has no Trash: the folder %1 would be made.</source>
        <extracomment>%1 = the name of a mail folder</extracomment>
        <translation>このメールボックスにはゴミ箱がありません。フォルダー %1 を作ることになります。</translation>
    </message>
    <message>
        <source>This mailbox has no Trash: the folder %1 is made.</source>
        <translation>このメールボックスにはゴミ箱がありません。フォルダー %1 を作ります。</translation>
    </message>
</context>
<context>
    <name>ContactsDialog</name>
    <message>
        <source>Please beware of odd mail in my name</source>
        <translation>私の名前のおかしなメールにご注意ください</translation>
    </message>
    <message>
        <source>Hello,

somebody else had access to my mail account and sent messages through it. If you got an odd message from me lately, please do not open its links or attachments, and delete it.

I have secured the account. Sorry for the trouble.
</source>
        <extracomment>The whole text of a message to friends and relatives</extracomment>
        <translation>こんにちは。

誰かが私のメールアカウントに入り、そこからメールを送りました。最近私からおかしなメールが届いていたら、リンクや添付を開かずに削除してください。

アカウントは安全にしました。ご迷惑をおかけしました。
</translation>
    </message>
    <message>
        <source>Hello,

somebody is sending messages with my address as the sender. They do not come from me and my account is not involved. If you get an odd message in my name, please do not open its links or attachments, and delete it.

If in doubt, call me.
</source>
        <extracomment>The whole text of a message to friends and relatives</extracomment>
        <translation>こんにちは。

誰かが私のアドレスを差出人にしてメールを送っています。私が送ったものではなく、私のアカウントは関係ありません。私の名前でおかしなメールが届いたら、リンクや添付を開かずに削除してください。

迷ったときは電話してください。
</translation>
    </message>
</context>
<context>
    <name>Decision</name>
    <message>
        <source>Your memory: did you send a message that could be this one?</source>
        <translation>思い出してみてください：これかもしれないメールを送りましたか？</translation>
    </message>
    <message>
        <source>Your memory: did you write to %1 about “%2”?</source>
        <extracomment>%1 is an e-mail address, %2 the subject of a message</extracomment>
        <translation>思い出してみてください：%1 に「%2」について書きましたか？</translation>
    </message>
    <message>
        <source>Your memory: did you write to %1 on %2?</source>
        <extracomment>%1 is an e-mail address, %2 a day (&quot;3 November&quot;)</extracomment>
        <translation>思い出してみてください：%2に %1 へ書きましたか？</translation>
    </message>
    <message>
        <source>Your memory: did you write to %1?</source>
        <extracomment>%1 is an e-mail address</extracomment>
        <translation>思い出してみてください：%1 へ書きましたか？</translation>
    </message>
    <message>
        <source>Your sent mail: it is not among what this mailbox keeps. Look also on the telephone or the other computer from which you write.</source>
        <translation>送ったメール：このメールボックスに残っているものの中にはありません。お使いのスマートフォンや別のパソコンも見てください。</translation>
    </message>
    <message>
        <source>The message itself: the notice returns too little of it to show which way it took.</source>
        <translation>メールそのもの：通知で戻ってきた部分が少なく、どの道を通ったかわかりません。</translation>
    </message>
    <message>
        <source>The records of your domain: looking them up, where you allow it in the settings, can show whether the sending computer was entitled to use your address.</source>
        <translation>ドメインの記録：設定で許可すれば調べられ、送ったコンピューターがあなたのアドレスを使ってよかったかどうかがわかることがあります。</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Stopped, as you asked.</source>
        <translation>ご指示のとおり停止しました。</translation>
    </message>
    <message>
        <source>Start again whenever you like. Nothing is lost.</source>
        <translation>いつでもやり直せます。何も失われていません。</translation>
    </message>
    <message>
        <source>This computer has no connection to the internet.</source>
        <translation>このパソコンはインターネットにつながっていません。</translation>
    </message>
    <message>
        <source>Check the network, then try again. What was found before is still here.</source>
        <translation>ネットワークを確かめてから、もう一度試してください。前に見つかったものはここに残っています。</translation>
    </message>
    <message>
        <source>There is no mail server named %1.</source>
        <extracomment>%1 is a server&apos;s name, such as imap.example.org</extracomment>
        <translation>%1 という名前のメールサーバーはありません。</translation>
    </message>
    <message>
        <source>There is no mail server of that name.</source>
        <translation>その名前のメールサーバーはありません。</translation>
    </message>
    <message>
        <source>Check the spelling of the server&apos;s name, and that you are connected to the internet.</source>
        <translation>サーバー名のつづりと、インターネットにつながっていることを確かめてください。</translation>
    </message>
    <message>
        <source>%1 does not accept a connection for mail there.</source>
        <translation>%1 はそこではメールの接続を受け付けません。</translation>
    </message>
    <message>
        <source>The server does not accept a connection for mail there.</source>
        <translation>サーバーはそこではメールの接続を受け付けません。</translation>
    </message>
    <message>
        <source>Check the port (993 at most providers), or try again in a few minutes.</source>
        <translation>ポート（多くのプロバイダーでは993）を確かめるか、数分後にもう一度試してください。</translation>
    </message>
    <message>
        <source>The connection to %1 broke off.</source>
        <translation>%1 との接続が切れました。</translation>
    </message>
    <message>
        <source>The connection broke off.</source>
        <translation>接続が切れました。</translation>
    </message>
    <message>
        <source>Try again. It goes on where it stopped; nothing is lost.</source>
        <translation>もう一度試してください。止まったところから続きます。何も失われていません。</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 から時間内に応答がありませんでした。</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>サーバーから時間内に応答がありませんでした。</translation>
    </message>
    <message>
        <source>Check the network, then try again in a few minutes.</source>
        <translation>ネットワークを確かめてから、数分後にもう一度試してください。</translation>
    </message>
    <message>
        <source>%1 offers no protected connection that this program could use.</source>
        <translation>%1 には、このプログラムが使える保護された接続がありません。</translation>
    </message>
    <message>
        <source>The server offers no protected connection that this program could use.</source>
        <translation>サーバーには、このプログラムが使える保護された接続がありません。</translation>
    </message>
    <message>
        <source>Your password was not sent. Try port 993 with “Encrypted from the start (TLS)”, or ask your provider for the right settings.</source>
        <translation>パスワードは送っていません。ポート993と「初めから暗号化（TLS）」を試すか、プロバイダーに正しい設定を聞いてください。</translation>
    </message>
    <message>
        <source>%1 cannot prove that it is the server it claims to be.</source>
        <translation>%1 は、名乗っているとおりのサーバーだと証明できません。</translation>
    </message>
    <message>
        <source>The server cannot prove that it is the one it claims to be.</source>
        <translation>サーバーは、名乗っているとおりのものだと証明できません。</translation>
    </message>
    <message>
        <source>Your password was not sent. In a café or hotel, try another network. If the server is your own, you can look at its certificate and trust it for this account.</source>
        <translation>パスワードは送っていません。喫茶店やホテルでは、別のネットワークを試してください。ご自身のサーバーなら、その証明書を確かめて、このアカウントで信頼できます。</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired, or this computer&apos;s clock is wrong.</source>
        <translation>%1 の証明書が期限切れか、このパソコンの時計が合っていません。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has expired, or this computer&apos;s clock is wrong.</source>
        <translation>サーバーの証明書が期限切れか、このパソコンの時計が合っていません。</translation>
    </message>
    <message>
        <source>Your password was not sent. Check the date on this computer; if it is right, tell your provider.</source>
        <translation>パスワードは送っていません。このパソコンの日付を確かめてください。合っていれば、プロバイダーに知らせてください。</translation>
    </message>
    <message>
        <source>The server that answered is not %1: its certificate is for another name.</source>
        <translation>応答したサーバーは %1 ではありません。証明書が別の名前のものです。</translation>
    </message>
    <message>
        <source>The server that answered is not the one you asked for: its certificate is for another name.</source>
        <translation>応答したサーバーは、求めたものではありません。証明書が別の名前のものです。</translation>
    </message>
    <message>
        <source>Your password was not sent. Check the spelling of the server&apos;s name, or ask your provider for it.</source>
        <translation>パスワードは送っていません。サーバー名のつづりを確かめるか、プロバイダーに聞いてください。</translation>
    </message>
    <message>
        <source>%1 shows another certificate than the one you accepted.</source>
        <translation>%1 が、あなたの認めたものとは違う証明書を示しています。</translation>
    </message>
    <message>
        <source>The server shows another certificate than the one you accepted.</source>
        <translation>サーバーが、あなたの認めたものとは違う証明書を示しています。</translation>
    </message>
    <message>
        <source>Your password was not sent. Ask whoever runs the server whether the certificate was renewed before you accept the new one.</source>
        <translation>パスワードは送っていません。新しい証明書を認める前に、更新されたのかをサーバーの管理者に聞いてください。</translation>
    </message>
    <message>
        <source>The server did not accept this address and password.</source>
        <translation>サーバーはこのアドレスとパスワードを受け付けませんでした。</translation>
    </message>
    <message>
        <source>Type the password once more. Many providers want a separate app password here, not the one for their website.</source>
        <translation>パスワードをもう一度入力してください。多くのプロバイダーでは、サイト用ではなく別のアプリパスワードが必要です。</translation>
    </message>
    <message>
        <source>Your provider wants an app password here.</source>
        <translation>プロバイダーがここでアプリパスワードを求めています。</translation>
    </message>
    <message>
        <source>Make one on your provider&apos;s website and type it in place of your usual password.</source>
        <translation>プロバイダーのサイトで作り、いつものパスワードの代わりに入力してください。</translation>
    </message>
    <message>
        <source>%1 offers no way to sign in with a password.</source>
        <translation>%1 には、パスワードでサインインする方法がありません。</translation>
    </message>
    <message>
        <source>The server offers no way to sign in with a password.</source>
        <translation>サーバーには、パスワードでサインインする方法がありません。</translation>
    </message>
    <message>
        <source>Your password was not sent. Ask your provider how mail programs sign in.</source>
        <translation>パスワードは送っていません。メールソフトでのサインインの方法をプロバイダーに聞いてください。</translation>
    </message>
    <message>
        <source>%1 did not let this program in: the request was declined in the browser.</source>
        <extracomment>%1 is a provider&apos;s name, such as Google</extracomment>
        <translation>%1 がこのプログラムを受け入れませんでした。ブラウザーで要求が断られました。</translation>
    </message>
    <message>
        <source>This program was not let in: the request was declined in the browser.</source>
        <translation>このプログラムは受け入れられませんでした。ブラウザーで要求が断られました。</translation>
    </message>
    <message>
        <source>If that was a slip, start again and agree in the browser. At work or school, an administrator may have to allow it first.</source>
        <translation>間違いだったなら、もう一度始めてブラウザーで同意してください。職場や学校では、先に管理者の許可が必要なことがあります。</translation>
    </message>
    <message>
        <source>Signing in at %1 was not finished in the browser.</source>
        <extracomment>%1 is a provider&apos;s name, such as Google</extracomment>
        <translation>ブラウザーでの %1 へのサインインが終わりませんでした。</translation>
    </message>
    <message>
        <source>Signing in was not finished in the browser.</source>
        <translation>ブラウザーでのサインインが終わりませんでした。</translation>
    </message>
    <message>
        <source>Start again, and stay with the browser&apos;s page until it tells you to come back here.</source>
        <translation>もう一度始め、ここに戻るように言われるまでブラウザーのページにとどまってください。</translation>
    </message>
    <message>
        <source>%1 wants you to sign in again.</source>
        <extracomment>%1 is a provider&apos;s name, such as Google</extracomment>
        <translation>%1 がもう一度サインインを求めています。</translation>
    </message>
    <message>
        <source>Your provider wants you to sign in again.</source>
        <translation>プロバイダーがもう一度サインインを求めています。</translation>
    </message>
    <message>
        <source>Sign in through the browser once more. This happens after a change of password, after a long time, or when you withdrew this program&apos;s access.</source>
        <translation>ブラウザーでもう一度サインインしてください。パスワードを変えた後、長く使わなかった後、このプログラムの利用を取り消したときなどに起こります。</translation>
    </message>
    <message>
        <source>You signed in as %1, which is not the address you gave here.</source>
        <extracomment>%1 is an e-mail address</extracomment>
        <translation>%1 としてサインインしましたが、ここで入力したアドレスと違います。</translation>
    </message>
    <message>
        <source>You signed in with another address than the one you gave here.</source>
        <translation>ここで入力したものと違うアドレスでサインインしました。</translation>
    </message>
    <message>
        <source>Start again and choose the right account in the browser, or change the address here.</source>
        <translation>もう一度始めてブラウザーで正しいアカウントを選ぶか、ここのアドレスを変えてください。</translation>
    </message>
    <message>
        <source>No web browser could be opened.</source>
        <translation>ブラウザーを開けませんでした。</translation>
    </message>
    <message>
        <source>Choose a standard browser in this computer&apos;s settings, then try again. An app password, where your provider offers one, works without a browser.</source>
        <translation>このパソコンの設定で標準のブラウザーを選んでから、もう一度試してください。プロバイダーにアプリパスワードがあれば、ブラウザーなしで使えます。</translation>
    </message>
    <message>
        <source>This copy of the program is not registered at %1, so it cannot sign in there through the browser.</source>
        <extracomment>%1 is a provider&apos;s name, such as Google</extracomment>
        <translation>このプログラムは %1 に登録されていないため、ブラウザーでサインインできません。</translation>
    </message>
    <message>
        <source>This copy of the program is not registered at your provider, so it cannot sign in there through the browser.</source>
        <translation>このプログラムはプロバイダーに登録されていないため、ブラウザーでサインインできません。</translation>
    </message>
    <message>
        <source>Use an app password if your provider offers one, or give a client ID of your own in the settings.</source>
        <translation>プロバイダーにアプリパスワードがあればそれを使うか、設定でご自身のクライアントIDを入力してください。</translation>
    </message>
    <message>
        <source>%1 does not accept this program&apos;s registration.</source>
        <extracomment>%1 is a provider&apos;s name, such as Google</extracomment>
        <translation>%1 がこのプログラムの登録を受け付けません。</translation>
    </message>
    <message>
        <source>Your provider does not accept this program&apos;s registration.</source>
        <translation>プロバイダーがこのプログラムの登録を受け付けません。</translation>
    </message>
    <message>
        <source>Check the client ID in the settings. At work or school, an administrator may have to allow this program.</source>
        <translation>設定のクライアントIDを確かめてください。職場や学校では、先に管理者の許可が必要なことがあります。</translation>
    </message>
    <message>
        <source>The mail server is busy.</source>
        <translation>メールサーバーが混み合っています。</translation>
    </message>
    <message>
        <source>Wait a few minutes, then try again.</source>
        <translation>数分待ってから、もう一度試してください。</translation>
    </message>
    <message>
        <source>The mail server refused to do that.</source>
        <translation>メールサーバーがその操作を断りました。</translation>
    </message>
    <message>
        <source>Try again. If it keeps refusing, show your provider the details below.</source>
        <translation>もう一度試してください。断られ続けるなら、下の詳細をプロバイダーに見せてください。</translation>
    </message>
    <message>
        <source>The mail server gave an answer that makes no sense.</source>
        <translation>メールサーバーの返事が意味をなしません。</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again; if it happens again, show your provider the details below.</source>
        <translation>何も変わっていません。もう一度試し、また起きたら下の詳細をプロバイダーに見せてください。</translation>
    </message>
    <message>
        <source>The folder “%1” is not there any more.</source>
        <translation>フォルダー「%1」はもうありません。</translation>
    </message>
    <message>
        <source>The folder is not there any more.</source>
        <translation>フォルダーはもうありません。</translation>
    </message>
    <message>
        <source>Check the mailbox again: the list is then brought up to date.</source>
        <translation>メールボックスをもう一度調べてください。一覧が新しくなります。</translation>
    </message>
    <message>
        <source>The folder “%1” may be read but not changed.</source>
        <translation>フォルダー「%1」は読めますが、変更できません。</translation>
    </message>
    <message>
        <source>The folder may be read but not changed.</source>
        <translation>フォルダーは読めますが、変更できません。</translation>
    </message>
    <message>
        <source>Nothing was moved. Ask whoever owns the folder.</source>
        <translation>何も移動していません。フォルダーの持ち主に聞いてください。</translation>
    </message>
    <message>
        <source>The mailbox was rebuilt since it was last checked.</source>
        <translation>前回調べてから、メールボックスが作り直されました。</translation>
    </message>
    <message>
        <source>Nothing was moved, to be safe. Check the mailbox again, then repeat the clean-up.</source>
        <translation>安全のため、何も移動していません。メールボックスをもう一度調べてから、整理をやり直してください。</translation>
    </message>
    <message>
        <source>Your mailbox is full, so the server could not move the messages.</source>
        <translation>メールボックスがいっぱいで、サーバーはメールを移動できませんでした。</translation>
    </message>
    <message>
        <source>Empty the Trash in your mail program, then try again.</source>
        <translation>メールソフトでゴミ箱を空にしてから、もう一度試してください。</translation>
    </message>
    <message>
        <source>%1 was not found.</source>
        <extracomment>%1 is a file&apos;s or folder&apos;s name</extracomment>
        <translation>%1 が見つかりませんでした。</translation>
    </message>
    <message>
        <source>The file was not found.</source>
        <translation>ファイルが見つかりませんでした。</translation>
    </message>
    <message>
        <source>Check the name, and that the disk it is on is connected.</source>
        <translation>名前と、それがあるディスクがつながっていることを確かめてください。</translation>
    </message>
    <message>
        <source>%1 could not be read.</source>
        <translation>%1 を読めませんでした。</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>ファイルを読めませんでした。</translation>
    </message>
    <message>
        <source>Check that you are allowed to open it.</source>
        <translation>開くことを許されているか確かめてください。</translation>
    </message>
    <message>
        <source>%1 is damaged or is another kind of file.</source>
        <translation>%1 は壊れているか、別の種類のファイルです。</translation>
    </message>
    <message>
        <source>The file is damaged or is another kind of file.</source>
        <translation>ファイルが壊れているか、別の種類のものです。</translation>
    </message>
    <message>
        <source>Choose another file. This one was not changed.</source>
        <translation>ほかのファイルを選んでください。このファイルは変わっていません。</translation>
    </message>
    <message>
        <source>There is no room left on this computer&apos;s disk.</source>
        <translation>このパソコンのディスクに空きがありません。</translation>
    </message>
    <message>
        <source>Make room, then try again. Your mail on the server is untouched.</source>
        <translation>空きを作ってから、もう一度試してください。サーバーのメールはそのままです。</translation>
    </message>
    <message>
        <source>What this program remembers was written by a newer version of it.</source>
        <translation>このプログラムの記録が、より新しいバージョンで書かれています。</translation>
    </message>
    <message>
        <source>Install the newer version again, or start afresh: the old file is then put aside, not deleted.</source>
        <translation>新しいバージョンを入れ直すか、初めからやり直してください。古いファイルは別に取っておかれ、削除されません。</translation>
    </message>
    <message>
        <source>The file in which this program remembers things is damaged.</source>
        <translation>このプログラムの記録のファイルが壊れています。</translation>
    </message>
    <message>
        <source>Start afresh: the damaged file is put aside, not deleted, and your mail is read again. Your mailbox is untouched.</source>
        <translation>初めからやり直してください。壊れたファイルは別に取っておかれ、削除されません。メールは読み直されます。メールボックスはそのままです。</translation>
    </message>
    <message>
        <source>Another copy of this program is at work on the same mailbox.</source>
        <translation>このプログラムがもう一つ、同じメールボックスで動いています。</translation>
    </message>
    <message>
        <source>Wait until it is done, or close it, then try again.</source>
        <translation>終わるのを待つか、それを閉じてから、もう一度試してください。</translation>
    </message>
    <message>
        <source>The password for this account is not known any more.</source>
        <translation>このアカウントのパスワードがわからなくなりました。</translation>
    </message>
    <message>
        <source>Type it again. This computer has no keychain running, so it is kept only until you close the program.</source>
        <translation>もう一度入力してください。このパソコンではキーチェーンが動いていないため、プログラムを閉じるまでの間だけ覚えています。</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain is locked.</source>
        <translation>このパソコンのキーチェーンがロックされています。</translation>
    </message>
    <message>
        <source>Unlock the keychain, then try again, or type the password again.</source>
        <translation>キーチェーンのロックを外してもう一度試すか、パスワードを入力し直してください。</translation>
    </message>
    <message>
        <source>“%1” cannot be right.</source>
        <translation>「%1」は正しくありません。</translation>
    </message>
    <message>
        <source>Something that was typed cannot be right.</source>
        <translation>入力されたものに正しくないところがあります。</translation>
    </message>
    <message>
        <source>Check it for slips and type it again.</source>
        <translation>打ち間違いを確かめて、もう一度入力してください。</translation>
    </message>
    <message>
        <source>This kind of mailbox cannot do that.</source>
        <translation>この種類のメールボックスではできません。</translation>
    </message>
    <message>
        <source>Saved mail in single files can be read here, but not cleared up. Add the account itself to do that.</source>
        <translation>個別のファイルに保存されたメールは、ここで読めますが整理できません。整理するには、アカウントそのものを追加してください。</translation>
    </message>
    <message>
        <source>Something went wrong inside this program.</source>
        <translation>このプログラムの中で問題が起きました。</translation>
    </message>
    <message>
        <source>Your mail is untouched. Try again; if it happens again, please report it with the details below.</source>
        <translation>メールはそのままです。もう一度試し、また起きたら下の詳細を添えて知らせてください。</translation>
    </message>
    <message>
        <source>This mail server cannot delete single messages for good.</source>
        <translation>このメールサーバーでは、メールを一通ずつ完全に削除することができません。</translation>
    </message>
    <message>
        <source>Nothing was deleted. Move them to Trash instead, and empty the Trash in your mail program.</source>
        <translation>何も削除していません。代わりにゴミ箱へ移し、メールソフトでゴミ箱を空にしてください。</translation>
    </message>
</context>
<context>
    <name>EvidenceLines</name>
    <message>
        <source>Strong sign</source>
        <extracomment>How much a piece of evidence weighs</extracomment>
        <translation>強い手がかり</translation>
    </message>
    <message>
        <source>Weak sign</source>
        <translation>弱い手がかり</translation>
    </message>
    <message>
        <source>Fair sign</source>
        <extracomment>How much a piece of evidence weighs</extracomment>
        <translation>はっきりした手がかり</translation>
    </message>
</context>
<context>
    <name>EvidenceText</name>
    <message>
        <source>The message lies in your Sent folder, and it went to this recipient.</source>
        <extracomment>Facts that tell whether the person wrote a returned message. First a plain sentence for somebody without technical knowledge, then a short technical line with the facts as blanks.</extracomment>
        <translation>メールは「送信済み」フォルダーにあり、この宛先に送られました。</translation>
    </message>
    <message>
        <source>Same Message-ID as your mail of %1 to %2</source>
        <extracomment>%1 is a date, %2 an e-mail address.</extracomment>
        <translation>%1に %2 へ送ったメールと同じMessage-ID</translation>
    </message>
    <message>
        <source>The message lies in your Sent folder. Somebody passed it on to the address that failed.</source>
        <translation>メールは「送信済み」フォルダーにあります。誰かが、届かなかったアドレスへ転送しました。</translation>
    </message>
    <message>
        <source>It carries the number of a message of yours, but it did not come from your mail provider.</source>
        <translation>あなたのメールの番号が付いていますが、あなたのメールプロバイダーから来たものではありません。</translation>
    </message>
    <message>
        <source>Message-ID of your mail of %1 to %2, handed over by a stranger</source>
        <extracomment>%1 is a date, %2 an e-mail address.</extracomment>
        <translation>%1に %2 へ送ったメールのMessage-ID。無関係なサーバーが渡しました</translation>
    </message>
    <message>
        <source>Your Sent folder holds a message with this subject to this person, from that time.</source>
        <translation>「送信済み」フォルダーに、この人宛てでこの件名の、そのころのメールがあります。</translation>
    </message>
    <message>
        <source>Your mail of %1 to %2</source>
        <extracomment>%1 is a date, %2 an e-mail address.</extracomment>
        <translation>%1に %2 へ送ったメール</translation>
    </message>
    <message>
        <source>You wrote to this address shortly before.</source>
        <translation>少し前にこのアドレスへ書いています。</translation>
    </message>
    <message>
        <source>You sent a message with this subject to others at that time.</source>
        <translation>そのころ、この件名のメールをほかの人に送っています。</translation>
    </message>
    <message>
        <source>Subject in Sent: %1</source>
        <extracomment>%1 is the subject of a message.</extracomment>
        <translation>「送信済み」の件名：%1</translation>
    </message>
    <message>
        <source>It answers a message that lies in your mailbox.</source>
        <translation>メールボックスにあるメールへの返信です。</translation>
    </message>
    <message>
        <source>You have been in touch with this address before.</source>
        <translation>以前このアドレスとやり取りがありました。</translation>
    </message>
    <message>
        <source>Known address: %1</source>
        <extracomment>%1 is an e-mail address.</extracomment>
        <translation>知っているアドレス：%1</translation>
    </message>
    <message>
        <source>It is not in your Sent folder, which holds your other messages of those days.</source>
        <translation>「送信済み」フォルダーにありません。そのころのほかのメールはあります。</translation>
    </message>
    <message>
        <source>It is not in your Sent folder. That alone means little: not every device saves its mail there.</source>
        <translation>「送信済み」フォルダーにありません。それだけでは多くはわかりません。どの機器もそこに保存するわけではないからです。</translation>
    </message>
    <message>
        <source>You have never written to this address before.</source>
        <translation>このアドレスへ書いたことはありません。</translation>
    </message>
    <message>
        <source>Unknown address: %1</source>
        <extracomment>%1 is an e-mail address.</extracomment>
        <translation>知らないアドレス：%1</translation>
    </message>
    <message>
        <source>Your mail provider&apos;s digital signature on the message is genuine, so it went out through an account there.</source>
        <translation>メールにあるあなたのメールプロバイダーの電子署名は本物なので、そこのアカウントから送られたものです。</translation>
    </message>
    <message>
        <source>DKIM signature of %1 verified over the returned header</source>
        <extracomment>%1 is a domain name. DKIM is the name of a technique.</extracomment>
        <translation>返されたヘッダーで %1 のDKIM署名を確かめました</translation>
    </message>
    <message>
        <source>It carries a genuine signature, but somebody copied the signed message and sent it on to others.</source>
        <translation>本物の署名がありますが、誰かが署名付きのメールを写し、ほかの人に送りました。</translation>
    </message>
    <message>
        <source>DKIM signature of %1 on a copy: other recipient or other text, handed over by a stranger</source>
        <extracomment>%1 is a domain name. DKIM is the name of a technique.</extracomment>
        <translation>写しに付いた %1 のDKIM署名。宛先か本文が違い、無関係なサーバーが渡しました</translation>
    </message>
    <message>
        <source>It lacks the digital signature that your mail provider puts on all your messages.</source>
        <translation>あなたのメールプロバイダーがすべてのメールに付ける電子署名がありません。</translation>
    </message>
    <message>
        <source>Your own mail provider had the message in its hands and reports the failure.</source>
        <translation>あなた自身のメールプロバイダーがメールを扱い、失敗を知らせています。</translation>
    </message>
    <message>
        <source>Reported by %1</source>
        <extracomment>%1 is a host name.</extracomment>
        <translation>%1 からの知らせ</translation>
    </message>
    <message>
        <source>The receiving server got the message from your mail provider.</source>
        <translation>受信サーバーは、あなたのメールプロバイダーからメールを受け取りました。</translation>
    </message>
    <message>
        <source>%1 (%2), allowed to send for your domain, handed it to %3</source>
        <extracomment>%1 is an IP address, %2 its name, %3 the receiving host.</extracomment>
        <translation>あなたのドメインから送ってよい %1（%2）が %3 に渡しました</translation>
    </message>
    <message>
        <source>The receiving server got the message from a computer of your mail provider.</source>
        <translation>受信サーバーは、あなたのメールプロバイダーのコンピューターからメールを受け取りました。</translation>
    </message>
    <message>
        <source>%1 (%2) handed it to %3</source>
        <extracomment>%1 is an IP address, %2 its name, %3 the receiving host.</extracomment>
        <translation>%1（%2）が %3 に渡しました</translation>
    </message>
    <message>
        <source>The computer that passed the message on called itself by a name of your mail provider.</source>
        <translation>メールを渡したコンピューターは、あなたのメールプロバイダーの名前を名乗りました。</translation>
    </message>
    <message>
        <source>%1 said to be %2 when it handed it to %3</source>
        <extracomment>%1 is an IP address, %2 the name it gave, %3 the receiving host.</extracomment>
        <translation>%1 は %3 に渡すとき %2 と名乗りました</translation>
    </message>
    <message>
        <source>The receiving server got the message from a computer that has nothing to do with your mail provider.</source>
        <translation>受信サーバーは、あなたのメールプロバイダーと何の関係もないコンピューターからメールを受け取りました。</translation>
    </message>
    <message>
        <source>A mailing list or a forwarding service had the message in between.</source>
        <translation>途中でメーリングリストか転送サービスがメールを扱いました。</translation>
    </message>
    <message>
        <source>Whoever sent it was not allowed to send mail for your address.</source>
        <translation>送り主は、あなたのアドレスでメールを送ることを許されていませんでした。</translation>
    </message>
    <message>
        <source>SPF of %2 refuses %1</source>
        <extracomment>%1 is an IP address, %2 a domain name. SPF is the name of a technique.</extracomment>
        <translation>%2 のSPFは %1 を認めません</translation>
    </message>
    <message>
        <source>Somebody else&apos;s mail account was used to send it.</source>
        <translation>ほかの人のメールアカウントを使って送られました。</translation>
    </message>
    <message>
        <source>Way: %1 (%2) to %3</source>
        <extracomment>%1 is an IP address, %2 its name, %3 the receiving host.</extracomment>
        <translation>経路：%1（%2）から %3 へ</translation>
    </message>
    <message>
        <source>It pretends to have passed your mail provider, which the later part of its way contradicts.</source>
        <translation>あなたのメールプロバイダーを通ったように見せかけていますが、その後の経路と食い違います。</translation>
    </message>
    <message>
        <source>Whoever sent it had signed in to an account at your mail provider.</source>
        <translation>送り主は、あなたのメールプロバイダーのアカウントにサインインしていました。</translation>
    </message>
    <message>
        <source>The notice came back to a secret return address that only your mail provider puts on outgoing mail.</source>
        <translation>通知は、あなたのメールプロバイダーだけが送信メールに付ける秘密の返送先に戻ってきました。</translation>
    </message>
    <message>
        <source>The receiving server checked the sender and found it false.</source>
        <translation>受信サーバーが差出人を確かめ、偽りと判断しました。</translation>
    </message>
    <message>
        <source>Checked by %1</source>
        <extracomment>%1 is a host name.</extracomment>
        <translation>%1 が確認</translation>
    </message>
    <message>
        <source>The receiving server checked the sender and found it in order.</source>
        <translation>受信サーバーが差出人を確かめ、問題なしと判断しました。</translation>
    </message>
    <message>
        <source>The receiving server refused it because it could not confirm the sender.</source>
        <translation>受信サーバーは、差出人を確認できなかったため断りました。</translation>
    </message>
    <message>
        <source>Its words: %1</source>
        <extracomment>%1 is a mail server&apos;s reply, in its own words.</extracomment>
        <translation>サーバーの回答：%1</translation>
    </message>
    <message>
        <source>The receiving server refused it because it came straight from somebody&apos;s home connection.</source>
        <translation>受信サーバーは、誰かの家庭の回線から直接届いたため断りました。</translation>
    </message>
    <message>
        <source>The message carries somebody else&apos;s name and address as its author.</source>
        <translation>メールの書き手として、ほかの人の名前とアドレスが書かれています。</translation>
    </message>
    <message>
        <source>From: %1</source>
        <extracomment>%1 is an e-mail address.</extracomment>
        <translation>差出人：%1</translation>
    </message>
    <message>
        <source>It carries an address of your domain that you don&apos;t write from.</source>
        <translation>あなたのドメインの、あなたが差出人に使わないアドレスが書かれています。</translation>
    </message>
    <message>
        <source>The name beside your address is not the one you use.</source>
        <translation>あなたのアドレスの横の名前が、お使いの名前と違います。</translation>
    </message>
    <message>
        <source>Name: %1</source>
        <extracomment>%1 is a person&apos;s name as a message gives it.</extracomment>
        <translation>名前：%1</translation>
    </message>
    <message>
        <source>The name beside your address is the one you use.</source>
        <translation>あなたのアドレスの横の名前は、お使いの名前です。</translation>
    </message>
    <message>
        <source>It was written with a mail program that you use.</source>
        <translation>あなたがお使いのメールソフトで書かれています。</translation>
    </message>
    <message>
        <source>Program: %1</source>
        <extracomment>%1 is the name of a mail program.
----------
%1 is the name of a mail program; may be empty.
----------
%1 is the name of a program.</extracomment>
        <translation>プログラム：%1</translation>
    </message>
    <message>
        <source>It was not written with any mail program that you use.</source>
        <translation>あなたがお使いのどのメールソフトで書かれたものでもありません。</translation>
    </message>
    <message>
        <source>Its number is made the way your mail program makes them.</source>
        <translation>番号の作り方が、あなたのメールソフトと同じです。</translation>
    </message>
    <message>
        <source>Its number is not made the way your mail programs make them.</source>
        <translation>番号の作り方が、あなたのメールソフトと違います。</translation>
    </message>
    <message>
        <source>Its number was given out by a computer that is not yours and not your mail provider&apos;s.</source>
        <translation>番号は、あなたのものでもメールプロバイダーのものでもないコンピューターが付けました。</translation>
    </message>
    <message>
        <source>Message-ID made by %1</source>
        <extracomment>%1 is a host name.</extracomment>
        <translation>Message-IDを作ったのは %1</translation>
    </message>
    <message>
        <source>It was written on a clock set to your time zone.</source>
        <translation>あなたの時間帯に合った時計で書かれています。</translation>
    </message>
    <message>
        <source>Date: %1</source>
        <extracomment>%1 is a date as the message gives it.</extracomment>
        <translation>日付：%1</translation>
    </message>
    <message>
        <source>It was written on a clock set to a different time zone from yours.</source>
        <translation>あなたの時間帯とは違う時計で書かれています。</translation>
    </message>
    <message>
        <source>It was sent at an hour at which you never write.</source>
        <translation>あなたがメールを書いたことのない時刻に送られました。</translation>
    </message>
    <message>
        <source>Hour of the day: %1</source>
        <extracomment>%1 is an hour of the day, 0 to 23.</extracomment>
        <translation>時刻：%1</translation>
    </message>
    <message>
        <source>The date on the message does not fit the day on which it was on its way.</source>
        <translation>メールの日付が、届けられていた日と合いません。</translation>
    </message>
    <message>
        <source>It was sent over an internet connection that you use.</source>
        <translation>あなたがお使いのインターネット回線から送られました。</translation>
    </message>
    <message>
        <source>Connection: %1</source>
        <extracomment>%1 is a host name or an IP address.</extracomment>
        <translation>接続：%1</translation>
    </message>
    <message>
        <source>It was sent over an internet connection that you have not used before.</source>
        <translation>これまで使ったことのないインターネット回線から送られました。</translation>
    </message>
    <message>
        <source>A computer of your own website or mail provider sent it, for example for a form on your site.</source>
        <translation>あなたのサイトまたはメールプロバイダーのコンピューターが、サイトのフォームなどのために送りました。</translation>
    </message>
    <message>
        <source>Sent by %1</source>
        <extracomment>%1 is a host name or an IP address.</extracomment>
        <translation>%1 が送信</translation>
    </message>
    <message>
        <source>Your mail provider has stopped your account from sending.</source>
        <translation>メールプロバイダーが、あなたのアカウントの送信を止めました。</translation>
    </message>
    <message>
        <source>It came in the middle of a flood of notices about mail that somebody else sent in your name.</source>
        <translation>誰かがあなたの名前で送ったメールについての、大量の通知の最中に届きました。</translation>
    </message>
    <message>
        <source>Notices in this flood: %1, since %2</source>
        <extracomment>%1 is a number of notices, %2 a date.</extracomment>
        <translation>この一連の通知：%1件、%2から</translation>
    </message>
    <message>
        <source>It has the same subject as other mail that somebody else sent in your name then.</source>
        <translation>そのころ誰かがあなたの名前で送ったほかのメールと、同じ件名です。</translation>
    </message>
    <message>
        <source>Subject: %1</source>
        <extracomment>%1 is the subject of a message.</extracomment>
        <translation>件名：%1</translation>
    </message>
    <message>
        <source>It came together with others about mail that somebody else sent through your account.</source>
        <translation>誰かがあなたのアカウントから送ったメールについてのほかの通知と、一緒に届きました。</translation>
    </message>
    <message>
        <source>Notices of that kind: %1, since %2</source>
        <extracomment>%1 is a number of notices, %2 a date.</extracomment>
        <translation>その種の通知：%1件、%2から</translation>
    </message>
    <message>
        <source>It belongs to a letter that you sent to many people that day.</source>
        <translation>その日あなたが大勢に送った手紙の一つです。</translation>
    </message>
    <message>
        <source>Notices about the same letter: %1, subject: %2</source>
        <extracomment>%1 is a number of notices, %2 the subject of a message.</extracomment>
        <translation>同じ手紙についての通知：%1件、件名：%2</translation>
    </message>
    <message>
        <source>The notice claims to come from your own mail provider, but it was sent by a stranger.</source>
        <translation>通知はあなたのメールプロバイダーからだと名乗っていますが、無関係なところから送られました。</translation>
    </message>
    <message>
        <source>Claims %1, came from %2</source>
        <extracomment>%1 is a domain name, %2 an IP address.</extracomment>
        <translation>%1 と名乗り、%2 から届きました</translation>
    </message>
    <message>
        <source>Your mail provider checked the sender of the notice and found it false.</source>
        <translation>あなたのメールプロバイダーが通知の差出人を確かめ、偽りと判断しました。</translation>
    </message>
    <message>
        <source>Claimed sender: %1</source>
        <extracomment>%1 is a domain name.</extracomment>
        <translation>名乗った差出人：%1</translation>
    </message>
    <message>
        <source>It carries the name of a well-known company, but the address is not theirs.</source>
        <translation>有名な会社の名前を使っていますが、アドレスはその会社のものではありません。</translation>
    </message>
    <message>
        <source>Calls itself %1, writes from %2</source>
        <extracomment>%1 is the name shown as sender, %2 a domain name.</extracomment>
        <translation>%1 と名乗り、%2 から送っています</translation>
    </message>
    <message>
        <source>Its link leads to a place that has nothing to do with your mail provider.</source>
        <translation>リンク先は、あなたのメールプロバイダーと何の関係もない場所です。</translation>
    </message>
    <message>
        <source>Link to %1</source>
        <extracomment>%1 is a host name.</extracomment>
        <translation>リンク先：%1</translation>
    </message>
    <message>
        <source>Your own address is hidden in the link, so that they know who clicked.</source>
        <translation>誰がクリックしたかわかるように、あなたのアドレスがリンクに隠されています。</translation>
    </message>
    <message>
        <source>The link does not lead where it claims to.</source>
        <translation>リンクは、実際とは違う場所に行くように見せかけています。</translation>
    </message>
    <message>
        <source>Shows &quot;%1&quot;, leads to %2</source>
        <extracomment>%1 is the text of a link, %2 the host it leads to.</extracomment>
        <translation>表示は「%1」、実際は %2</translation>
    </message>
    <message>
        <source>It wants you to click, sign in or confirm something. Real notices don&apos;t.</source>
        <translation>クリック、サインイン、または何かの確認を求めています。本物の通知はそうしません。</translation>
    </message>
    <message>
        <source>Button: %1</source>
        <extracomment>%1 is the text of a link or button.</extracomment>
        <translation>ボタン：%1</translation>
    </message>
    <message>
        <source>It speaks of mail waiting for you. Real notices are about mail that you sent.</source>
        <translation>あなたを待っているメールがあると言っています。本物の通知は、あなたが送ったメールについてのものです。</translation>
    </message>
    <message>
        <source>It puts you under time pressure.</source>
        <translation>期限であなたを急がせています。</translation>
    </message>
    <message>
        <source>It carries an attachment of a dangerous kind. Real notices don&apos;t.</source>
        <translation>危険な種類の添付があります。本物の通知にはありません。</translation>
    </message>
    <message>
        <source>File: %1</source>
        <extracomment>%1 is a file name.</extracomment>
        <translation>ファイル：%1</translation>
    </message>
    <message>
        <source>It names nobody whom a message could not reach.</source>
        <translation>メールが届かなかった相手の名前がありません。</translation>
    </message>
    <message>
        <source>It says that mail could not be delivered to you, yet it reached you.</source>
        <translation>あなたにメールを届けられないと言いながら、あなたに届いています。</translation>
    </message>
    <message>
        <source>The message it says it brings back was never on its way anywhere, and it holds a link.</source>
        <translation>返してきたというメールは実際にはどこにも送られておらず、リンクが入っています。</translation>
    </message>
    <message>
        <source>Unlike real notices, it was sent from somebody&apos;s mail account.</source>
        <translation>本物の通知と違い、誰かのメールアカウントから送られました。</translation>
    </message>
    <message>
        <source>Return address: %1</source>
        <extracomment>%1 is an e-mail address.</extracomment>
        <translation>返送先：%1</translation>
    </message>
    <message>
        <source>It was made with a program for mass mail, not by a mail server.</source>
        <translation>メールサーバーではなく、一斉送信のプログラムで作られました。</translation>
    </message>
    <message>
        <source>You said so yourself.</source>
        <translation>ご自身の回答です。</translation>
    </message>
    <message>
        <source>It is a copy of a message of yours, but it did not come from your mail provider. Somebody you wrote to may have passed it on.</source>
        <translation>あなたのメールの写しですが、あなたのメールプロバイダーから来たものではありません。受け取った人が転送したのかもしれません。</translation>
    </message>
    <message>
        <source>Same header as your mail of %1 to %2, handed over by a stranger</source>
        <extracomment>%1 is a date, %2 an e-mail address.</extracomment>
        <translation>%1に %2 へ送ったメールと同じヘッダー。無関係なサーバーが渡しました</translation>
    </message>
    <message>
        <source>It came straight from somebody&apos;s home connection or from a computer without a name. Mail that people write goes through a mail server first.</source>
        <translation>誰かの家庭の回線か、名前のないコンピューターから直接来ました。人が書くメールは、まずメールサーバーを通ります。</translation>
    </message>
    <message>
        <source>%1 (%2) handed it to %3 directly</source>
        <extracomment>%1 is an IP address, %2 its name, %3 the receiving host.</extracomment>
        <translation>%1（%2）が %3 に直接渡しました</translation>
    </message>
    <message>
        <source>A mailing service sent it and signed it with its own name. If you use that service, for a newsletter or a shop for instance, the message may well be yours.</source>
        <translation>配信サービスが送り、自分の名前で署名しています。お便りやお店などでそのサービスをお使いなら、あなたのメールである可能性が十分あります。</translation>
    </message>
    <message>
        <source>Service: %1, handed to %2</source>
        <extracomment>%1 is the host name of a mailing service, %2 the receiving host.</extracomment>
        <translation>サービス：%1、渡した先：%2</translation>
    </message>
    <message>
        <source>Several such messages went out through your account within hours, and none of them carries a mark of the way you write.</source>
        <translation>数時間のうちに、このようなメールが何通もあなたのアカウントから送られ、どれにもあなたの書き方の特徴がありません。</translation>
    </message>
    <message>
        <source>Messages of that kind: %1, since %2</source>
        <extracomment>%1 is a number of messages, %2 a date.</extracomment>
        <translation>その種のメール：%1通、%2から</translation>
    </message>
    <message>
        <source>It is in a language that you write.</source>
        <translation>お使いの言語で書かれています。</translation>
    </message>
    <message>
        <source>It is in a language in which you have not written before.</source>
        <translation>これまでお使いになったことのない言語で書かれています。</translation>
    </message>
    <message>
        <source>Its letters are stored in a way that your mail programs don&apos;t use.</source>
        <translation>文字が、お使いのメールソフトでは使われない方式で保存されています。</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Add an account…</source>
        <translation>アカウントを追加(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Open a folder of saved mail…</source>
        <translation>保存したメールのフォルダーを開く(&amp;O)…</translation>
    </message>
    <message>
        <source>Open the &amp;sample mailbox</source>
        <translation>見本のメールボックスを開く(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Mailbox</source>
        <translation>メールボックス(&amp;M)</translation>
    </message>
    <message>
        <source>Check &amp;now</source>
        <translation>今すぐ調べる(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>検索(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Clean up…</source>
        <translation>整理(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>移動(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;What is all this about?</source>
        <translation>いったい何のこと(&amp;W)？</translation>
    </message>
    <message>
        <source>&amp;About Undelivered</source>
        <translation>Undeliveredについて(&amp;B)</translation>
    </message>
    <message>
        <source>E&amp;xplain a notice…</source>
        <translation>通知を説明(&amp;X)…</translation>
    </message>
    <message>
        <source>Save or &amp;print a report…</source>
        <translation>レポートを保存または印刷(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Warn your contacts…</source>
        <translation>連絡先に知らせる(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Help on this page</source>
        <translation>このページの説明(&amp;H)</translation>
    </message>
    <message>
        <source>All &amp;codes in words</source>
        <translation>すべてのコードの意味(&amp;C)</translation>
    </message>
    <message>
        <source>Can anybody &amp;send as me?</source>
        <translation>誰かが私の名前で送れますか(&amp;S)？</translation>
    </message>
</context>
<context>
    <name>News</name>
    <message>
        <source>A message of yours did not arrive</source>
        <translation>あなたのメールが届きませんでした</translation>
    </message>
    <message>
        <source>Your message to %1 did not arrive</source>
        <extracomment>Title of a notification; %1 is an e-mail address</extracomment>
        <translation>%1 へのメールが届きませんでした</translation>
    </message>
    <message>
        <source>%1. Subject: %2</source>
        <extracomment>Text of a notification: %1 why a message did not arrive (&quot;Mailbox full&quot;), %2 the subject of the message</extracomment>
        <translation>%1。件名：%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) of yours did not arrive</source>
        <translation>
            <numerusform>あなたのメール%Ln通が届きませんでした</numerusform>
        </translation>
    </message>
    <message>
        <source>To %1 and others</source>
        <extracomment>Text of a notification; %1 is a list of e-mail addresses</extracomment>
        <translation>%1 などへ</translation>
    </message>
    <message>
        <source>Somebody may be sending mail through your account</source>
        <translation>誰かがあなたのアカウントからメールを送っているかもしれません</translation>
    </message>
    <message>
        <source>Open Undelivered: it says what to do, in order.</source>
        <translation>Undeliveredを開いてください。すべきことが順番に書いてあります。</translation>
    </message>
    <message>
        <source>Somebody is using your address as a false sender</source>
        <translation>誰かがあなたのアドレスを偽の差出人として使っています</translation>
    </message>
    <message>
        <source>Notices about mail that you did not send are coming in. Your account is not involved.</source>
        <translation>あなたが送っていないメールの通知が届いています。アカウントは関係ありません。</translation>
    </message>
</context>
<context>
    <name>NoticeFacts</name>
    <message>
        <source>Recipient</source>
        <translation>宛先</translation>
    </message>
    <message>
        <source>Written to</source>
        <translation>送ったアドレス</translation>
    </message>
    <message>
        <source>Outcome</source>
        <extracomment>%1 what became of the message (&quot;Failed&quot;), %2 why (&quot;Mailbox full&quot;)</extracomment>
        <translation>結果</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>One line of a copied list: %1 the name of a fact, %2 the fact</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Code</source>
        <extracomment>%1 is a code (&quot;550&quot;), %2 what it means</extracomment>
        <translation>コード</translation>
    </message>
    <message>
        <source>The server&apos;s words</source>
        <translation>サーバーの回答</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>回答したサーバー</translation>
    </message>
    <message>
        <source>Last attempt</source>
        <translation>最後の試み</translation>
    </message>
    <message>
        <source>Will be tried until</source>
        <translation>試し続ける期限</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Notice received</source>
        <translation>通知を受け取った日時</translation>
    </message>
    <message>
        <source>Notice from</source>
        <translation>通知の差出人</translation>
    </message>
    <message>
        <source>Reporting server</source>
        <translation>知らせたサーバー</translation>
    </message>
    <message>
        <source>Message arrived there</source>
        <translation>そこに届いた日時</translation>
    </message>
    <message>
        <source>The message&apos;s subject</source>
        <translation>メールの件名</translation>
    </message>
    <message>
        <source>The message&apos;s sender</source>
        <translation>メールの差出人</translation>
    </message>
    <message>
        <source>The message&apos;s recipients</source>
        <translation>メールの宛先</translation>
    </message>
    <message>
        <source>The message&apos;s date</source>
        <translation>メールの日付</translation>
    </message>
    <message>
        <source>The message&apos;s identifier</source>
        <translation>メールの識別番号</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Recognised by</source>
        <extracomment>Before the words of a server&apos;s answer by which the program recognised the reason</extracomment>
        <translation>見分けた手がかり</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Somebody has sent mail from your account. Make sure that they cannot do it again.</source>
        <translation>誰かがあなたのアカウントからメールを送りました。二度とできないようにしてください。</translation>
    </message>
    <message>
        <source>Somebody is sending mail from your account. Follow the steps below now.</source>
        <translation>誰かがあなたのアカウントからメールを送っています。今すぐ下の手順に従ってください。</translation>
    </message>
    <message>
        <source>Someone has forged your address. Your account was not used.</source>
        <translation>誰かがあなたのアドレスになりすましました。アカウントは使われていません。</translation>
    </message>
    <message>
        <source>Someone is forging your address. Your account was not used.</source>
        <translation>誰かがあなたのアドレスになりすましています。アカウントは使われていません。</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) of yours did not arrive.</source>
        <translation>
            <numerusform>あなたのメール%Ln通が届きませんでした。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) here only pretend to be delivery notices. Do not open any link in them.</source>
        <translation>
            <numerusform>ここにある%Ln通は、配信通知に見せかけているだけです。中のリンクを開かないでください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n notice(s) the facts do not tell who sent the message.</source>
        <translation>
            <numerusform>%Ln件の通知では、誰がメールを送ったのか、事実からはわかりません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s) found. Without your address nobody can tell whether you sent the messages.</source>
        <translation>
            <numerusform>%Ln件の通知が見つかりました。あなたのアドレスがわからないと、あなたが送ったメールかどうか判断できません。</numerusform>
        </translation>
    </message>
    <message>
        <source>All is well. None of the notices here needs anything from you.</source>
        <translation>問題ありません。ここにある通知で、あなたがすることはありません。</translation>
    </message>
    <message>
        <source>No delivery notices in this mailbox. Nothing came back.</source>
        <translation>このメールボックスに配信通知はありません。戻ってきたものはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s), all on %1.</source>
        <extracomment>%n how many notices, %1 a day (&quot;3 November&quot;)</extracomment>
        <translation>
            <numerusform>%Ln件の通知、すべて%1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s), the first on %1, the latest on %2.</source>
        <extracomment>%n how many notices, %1 and %2 days (&quot;3 November&quot;)</extracomment>
        <translation>
            <numerusform>%Ln件の通知、最初は%1、最新は%2。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not to be overlooked: %n message(s) of your own did not arrive.</source>
        <translation>
            <numerusform>見落とさないでください。ご自身のメール%Ln通が届いていません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Besides, %n message(s) of your own did not arrive.</source>
        <translation>
            <numerusform>ほかに、ご自身のメール%Ln通が届いていません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) only pretend to be delivery notices: do not open any link in them.</source>
        <translation>
            <numerusform>%Ln通は配信通知に見せかけているだけです。中のリンクを開かないでください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Scan every device</source>
        <translation>すべての機器を調べる</translation>
    </message>
    <message>
        <source>Let a virus scanner check each computer and phone on which you read mail, and remove what it finds. If you have another device that is surely clean, do the next step there right away.</source>
        <translation>メールを読むパソコンやスマートフォンをすべてウイルス対策ソフトで調べ、見つかったものを取り除いてください。確かに安全な別の機器があれば、次の手順をすぐそこで行ってください。</translation>
    </message>
    <message>
        <source>Then change the password</source>
        <translation>それからパスワードを変える</translation>
    </message>
    <message>
        <source>Only after the scan: a program that listens to the keyboard would read the new password at once. Take one that you use nowhere else.</source>
        <translation>必ず調べた後に。キーボードを盗み見るプログラムがあれば、新しいパスワードもすぐ読まれます。ほかで使っていないものにしてください。</translation>
    </message>
    <message>
        <source>Sign out everywhere</source>
        <translation>すべての場所でサインアウトする</translation>
    </message>
    <message>
        <source>In the settings of your mail account, end all other sessions and delete app passwords.</source>
        <translation>メールアカウントの設定で、ほかの接続をすべて終わらせ、アプリパスワードを削除してください。</translation>
    </message>
    <message>
        <source>Look for traces</source>
        <translation>痕跡を探す</translation>
    </message>
    <message>
        <source>Check forwarding, filters, persons with access, and the recovery address. Remove what is not yours.</source>
        <translation>転送、振り分け、利用を許した人、再設定用のアドレスを確かめ、自分のものでないものを取り除いてください。</translation>
    </message>
    <message>
        <source>Switch on two-step sign-in</source>
        <translation>2段階認証を使う</translation>
    </message>
    <message>
        <source>Then a stolen password alone is not enough any more.</source>
        <translation>そうすれば、盗まれたパスワードだけでは入れなくなります。</translation>
    </message>
    <message>
        <source>Warn your contacts</source>
        <translation>連絡先に知らせる</translation>
    </message>
    <message>
        <source>Ask them not to open odd mail that came in your name.</source>
        <translation>あなたの名前で届いたおかしなメールを開かないよう頼んでください。</translation>
    </message>
    <message>
        <source>Ask your provider to let you send again</source>
        <translation>送信の再開をプロバイダーに頼む</translation>
    </message>
    <message>
        <source>Only needed where sending was blocked because of the misuse.</source>
        <translation>悪用のために送信が止められた場合だけ必要です。</translation>
    </message>
    <message>
        <source>Expect a few more notices</source>
        <translation>もう少し通知が届きます</translation>
    </message>
    <message>
        <source>Mail that is already on its way can still come back for some days.</source>
        <translation>すでに送られたメールが、数日の間はまだ戻ってくることがあります。</translation>
    </message>
    <message>
        <source>Do not worry about your password</source>
        <translation>パスワードの心配はいりません</translation>
    </message>
    <message>
        <source>It is not the problem. If you doubt it, a virus scan and then a new password do no harm.</source>
        <translation>原因はパスワードではありません。気になるなら、ウイルスを調べてから新しいパスワードにしても害はありません。</translation>
    </message>
    <message>
        <source>Look at your own messages first</source>
        <translation>まずご自身のメールを見る</translation>
    </message>
    <message>
        <source>Between the forged ones there may be notices about mail that you did send.</source>
        <translation>なりすましの中に、実際に送ったメールの通知が混じっていることがあります。</translation>
    </message>
    <message>
        <source>Ask them to distrust odd mail in your name.</source>
        <translation>あなたの名前のおかしなメールを信用しないよう頼んでください。</translation>
    </message>
    <message>
        <source>Expect two to four more days of notices</source>
        <translation>あと2日から4日は通知が続きます</translation>
    </message>
    <message>
        <source>Sometimes it takes longer. Nobody can stop it from here, and it dies down by itself.</source>
        <translation>もっと長いこともあります。ここから止めることは誰にもできず、自然に収まります。</translation>
    </message>
    <message>
        <source>Clean up until they stop</source>
        <translation>止まるまで整理する</translation>
    </message>
    <message>
        <source>Move the forged ones to Trash. Notices about your own mail stay.</source>
        <translation>なりすましの通知をゴミ箱に移します。ご自身のメールの通知は残ります。</translation>
    </message>
    <message>
        <source>Have your domain protected</source>
        <extracomment>SPF, DKIM and DMARC are names of techniques and stay as they are.</extracomment>
        <translation>ドメインを守ってもらう</translation>
    </message>
    <message>
        <source>Ask whoever runs the domain of your address for SPF, DKIM and DMARC. They make forging harder.</source>
        <translation>アドレスのドメインを管理している人にSPF、DKIM、DMARCを頼んでください。なりすましが難しくなります。</translation>
    </message>
    <message>
        <source>Read the reason</source>
        <translation>理由を読む</translation>
    </message>
    <message>
        <source>Each notice says in plain words what happened.</source>
        <translation>どの通知も、何が起きたかをやさしい言葉で説明しています。</translation>
    </message>
    <message>
        <source>Check the address</source>
        <translation>アドレスを確かめる</translation>
    </message>
    <message>
        <source>Compare it letter by letter with one you know.</source>
        <translation>知っているものと一文字ずつ見比べてください。</translation>
    </message>
    <message>
        <source>Reach the person another way</source>
        <translation>別の方法でその人に連絡する</translation>
    </message>
    <message>
        <source>A call is often the quickest.</source>
        <translation>電話がいちばん早いことがよくあります。</translation>
    </message>
    <message>
        <source>Ask them to accept your mail</source>
        <translation>許可を頼む</translation>
    </message>
    <message>
        <source>Where their side refuses your mail, ask their organisation to allow your address.</source>
        <translation>相手側がメールを断るなら、相手の組織にあなたのアドレスを許可してもらってください。</translation>
    </message>
    <message>
        <source>Do not open, do not sign in</source>
        <translation>開かない、サインインしない</translation>
    </message>
    <message>
        <source>Somebody wants your password. No mail system wrote these messages.</source>
        <translation>誰かがパスワードを狙っています。これらはメールシステムが書いたものではありません。</translation>
    </message>
    <message>
        <source>Report them as phishing</source>
        <translation>フィッシングとして報告する</translation>
    </message>
    <message>
        <source>Your mail program or your provider&apos;s web mail has a button for it.</source>
        <translation>メールソフトやプロバイダーのWebメールに、そのためのボタンがあります。</translation>
    </message>
    <message>
        <source>Delete them</source>
        <translation>削除する</translation>
    </message>
    <message>
        <source>They contain nothing that you need.</source>
        <translation>必要なものは何も入っていません。</translation>
    </message>
    <message>
        <source>Did you type your password there?</source>
        <translation>そこでパスワードを入力しましたか？</translation>
    </message>
    <message>
        <source>Then change it now, on a device that is clean, and sign out everywhere else.</source>
        <translation>それなら今すぐ、安全な機器でパスワードを変え、ほかのすべての場所でサインアウトしてください。</translation>
    </message>
    <message>
        <source>Look at them yourself</source>
        <translation>ご自身で見てみる</translation>
    </message>
    <message>
        <source>You know best whether you wrote to these people. Say so with “I did send this” or “Not mine”.</source>
        <translation>その人たちに書いたかどうかは、あなたがいちばんよくご存じです。「送りました」か「送っていません」で教えてください。</translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s) found so far. Who sent the messages is being worked out.</source>
        <translation>
            <numerusform>これまでに%Ln件の通知が見つかりました。誰がメールを送ったのか調べています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Forged mail: not over, still increasing.</source>
        <translation>なりすまし：終わっていません。まだ増えています。</translation>
    </message>
    <message>
        <source>Forged mail: not over yet, it goes on at about the same pace.</source>
        <translation>なりすまし：まだ終わっていません。同じくらいの勢いで続いています。</translation>
    </message>
    <message>
        <source>Forged mail: nearly over, it is getting less.</source>
        <translation>なりすまし：もう少しで終わります。減ってきています。</translation>
    </message>
    <message>
        <source>Forged mail: over. The last notice came on %1.</source>
        <extracomment>%1 is a day (&quot;3 November&quot;)</extracomment>
        <translation>なりすまし：終わりました。最後の通知は%1です。</translation>
    </message>
    <message>
        <source>Mail from your account: still increasing. The steps are urgent.</source>
        <translation>あなたのアカウントからのメール：まだ増えています。手順を急いでください。</translation>
    </message>
    <message>
        <source>Mail from your account: it goes on. The steps are urgent.</source>
        <translation>あなたのアカウントからのメール：続いています。手順を急いでください。</translation>
    </message>
    <message>
        <source>Mail from your account: getting less, but not over before the steps are done.</source>
        <translation>あなたのアカウントからのメール：減っていますが、手順を終えるまでは終わりではありません。</translation>
    </message>
    <message>
        <source>Mail from your account: quiet since %1, but not over before the steps are done.</source>
        <extracomment>%1 is a day (&quot;3 November&quot;)</extracomment>
        <translation>あなたのアカウントからのメール：%1から止まっていますが、手順を終えるまでは終わりではありません。</translation>
    </message>
    <message>
        <source>Fake notices: still increasing.</source>
        <translation>詐欺メール：まだ増えています。</translation>
    </message>
    <message>
        <source>Fake notices: they keep coming.</source>
        <translation>詐欺メール：届き続けています。</translation>
    </message>
    <message>
        <source>Fake notices: getting fewer.</source>
        <translation>詐欺メール：減ってきています。</translation>
    </message>
    <message>
        <source>Fake notices: none since %1.</source>
        <extracomment>%1 is a day (&quot;3 November&quot;)</extracomment>
        <translation>詐欺メール：%1から届いていません。</translation>
    </message>
</context>
<context>
    <name>ProgressText</name>
    <message>
        <source>Connecting…</source>
        <translation>接続しています…</translation>
    </message>
    <message>
        <source>Looking at what you sent (%1)…</source>
        <extracomment>%1 = folder of sent mail</extracomment>
        <translation>送ったメールを見ています（%1）…</translation>
    </message>
    <message>
        <source>Looking at what you sent (%1): %2 of %3</source>
        <extracomment>%1 = folder of sent mail, %2 = messages done, %3 = all messages</extracomment>
        <translation>送ったメールを見ています（%1）：%3通のうち%2通</translation>
    </message>
    <message>
        <source>Searching %1…</source>
        <extracomment>%1 = folder</extracomment>
        <translation>%1 を検索しています…</translation>
    </message>
    <message>
        <source>Looking through %1…</source>
        <extracomment>%1 = folder</extracomment>
        <translation>%1 を調べています…</translation>
    </message>
    <message>
        <source>Looking through %1: %2 of %3</source>
        <extracomment>%1 = folder, %2 = messages done, %3 = all messages</extracomment>
        <translation>%1 を調べています：%3通のうち%2通</translation>
    </message>
    <message>
        <source>Reading notices in %1…</source>
        <extracomment>%1 = folder</extracomment>
        <translation>%1 の通知を読んでいます…</translation>
    </message>
    <message>
        <source>Reading notices in %1: %2 of %3</source>
        <extracomment>%1 = folder, %2 = notices done, %3 = all notices</extracomment>
        <translation>%1 の通知を読んでいます：%3件のうち%2件</translation>
    </message>
    <message>
        <source>Working out who sent what…</source>
        <translation>誰が何を送ったのか調べています…</translation>
    </message>
    <message>
        <source>Moving to Trash…</source>
        <translation>ゴミ箱に移しています…</translation>
    </message>
    <message>
        <source>Moving from %1 to Trash: %2 of %3</source>
        <extracomment>%1 = folder, %2 = messages done, %3 = all messages</extracomment>
        <translation>%1 からゴミ箱に移しています：%3通のうち%2通</translation>
    </message>
    <message>
        <source>Bringing back…</source>
        <translation>元に戻しています…</translation>
    </message>
    <message>
        <source>Bringing back to %1: %2 of %3</source>
        <extracomment>%1 = folder, %2 = messages done, %3 = all messages</extracomment>
        <translation>%1 に戻しています：%3通のうち%2通</translation>
    </message>
    <message>
        <source>Deleting for good…</source>
        <translation>完全に削除しています…</translation>
    </message>
    <message>
        <source>Deleting from %1 for good: %2 of %3</source>
        <extracomment>%1 = folder, %2 = messages done, %3 = all messages</extracomment>
        <translation>%1 から完全に削除しています：%3通のうち%2通</translation>
    </message>
    <message>
        <source>Paused: %1 of %2 are done. The rest stays where it is until you go on.</source>
        <extracomment>The person halted a clean-up for a while. %1 = messages done, %2 = all messages</extracomment>
        <translation>一時停止中：%2通のうち%1通が完了。残りは再開するまで元の場所にあります。</translation>
    </message>
</context>
<context>
    <name>ReasonText</name>
    <message>
        <source>The message was passed on</source>
        <translation>メールは引き渡されました</translation>
    </message>
    <message>
        <source>Passed on to the mail system of %1</source>
        <extracomment>%1 is the recipient&apos;s e-mail address.</extracomment>
        <translation>%1 のメールシステムに引き渡されました</translation>
    </message>
    <message>
        <source>The message went to a mailing list</source>
        <translation>メールはメーリングリストに送られました</translation>
    </message>
    <message>
        <source>Sent on to the members of %1</source>
        <extracomment>%1 is a mailing list&apos;s e-mail address.</extracomment>
        <translation>%1 の参加者に送られました</translation>
    </message>
    <message>
        <source>The message arrived</source>
        <translation>メールは届きました</translation>
    </message>
    <message>
        <source>Delivered to %1</source>
        <extracomment>%1 is the recipient&apos;s e-mail address.</extracomment>
        <translation>%1 に届きました</translation>
    </message>
    <message>
        <source>The message was handed to another mail system that sends no confirmation of its own. No further notice means that all is well.</source>
        <translation>メールは、確認を送らない別のメールシステムに渡されました。ほかに通知がなければ問題ありません。</translation>
    </message>
    <message>
        <source>The address stands for several people, and the message was sent on to them. There is nothing to do.</source>
        <translation>アドレスは複数の人を表し、メールはその人たちに送られました。することはありません。</translation>
    </message>
    <message>
        <source>The message lies in the recipient&apos;s mailbox. This notice is only a confirmation; there is nothing to do.</source>
        <translation>メールは相手の方のメールボックスにあります。この通知は確認だけです。することはありません。</translation>
    </message>
    <message>
        <source>Failure</source>
        <extracomment>For each kind of notice: a name for tables, a headline, a short explanation.</extracomment>
        <translation>失敗</translation>
    </message>
    <message>
        <source>A message was not delivered</source>
        <translation>届かなかったメールがあります</translation>
    </message>
    <message>
        <source>The notice does not name the recipient. Its own words stand below.</source>
        <translation>通知に宛先が書かれていません。通知の言葉は下にあります。</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>遅れ</translation>
    </message>
    <message>
        <source>A message is delayed; still trying</source>
        <translation>遅れているメールがあります。まだ試しています</translation>
    </message>
    <message>
        <source>The notice does not name the recipient. Delivery will be tried again, and there will be another notice if it fails.</source>
        <translation>通知に宛先が書かれていません。配信はもう一度試され、失敗すればまた通知が来ます。</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>A message arrived</source>
        <translation>メールが届きました</translation>
    </message>
    <message>
        <source>This notice is only a confirmation; there is nothing to do.</source>
        <translation>この通知は確認だけです。することはありません。</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>苦情</translation>
    </message>
    <message>
        <source>A recipient marked a message as spam</source>
        <translation>受け取った人がメールを迷惑メールにしました</translation>
    </message>
    <message>
        <source>The message arrived, and the recipient, or a filter, reported it as unwanted. If it was part of a mailing, take that person off the list.</source>
        <translation>メールは届きましたが、受け取った人またはフィルターが迷惑なものとして報告しました。一斉メールなら、その人を名簿から外してください。</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>受信確認</translation>
    </message>
    <message>
        <source>A receipt for a message</source>
        <translation>メールの受信確認</translation>
    </message>
    <message>
        <source>The recipient&apos;s mail program tells what became of the message, for example that it was opened. There is nothing to do.</source>
        <translation>相手の方のメールソフトが、開かれたことなど、メールのその後を知らせています。することはありません。</translation>
    </message>
    <message>
        <source>Automatic reply</source>
        <translation>自動返信</translation>
    </message>
    <message>
        <source>An automatic reply</source>
        <translation>自動返信です</translation>
    </message>
    <message>
        <source>The message arrived. The recipient&apos;s mail program answered by itself, for example because they are away.</source>
        <translation>メールは届きました。不在などのため、相手の方のメールソフトが自動で返事をしました。</translation>
    </message>
    <message>
        <source>Request to confirm</source>
        <translation>確認の依頼</translation>
    </message>
    <message>
        <source>The recipient asks for a confirmation</source>
        <translation>宛先が確認を求めています</translation>
    </message>
    <message>
        <source>The recipient&apos;s mail system holds the message until its sender confirms that they are a person. Confirm only if you wrote to this recipient yourself.</source>
        <translation>宛先のメールシステムは、差出人が人であると確認するまでメールを預かっています。ご自身がこの宛先に書いた場合だけ確認してください。</translation>
    </message>
    <message>
        <source>Fake notice</source>
        <translation>偽の通知</translation>
    </message>
    <message>
        <source>A trap dressed as a delivery notice</source>
        <translation>配信通知に見せかけた罠です</translation>
    </message>
    <message>
        <source>No mail system wrote this. Somebody wants you to follow a link, open an attachment or type your password. Touch nothing in it and delete it.</source>
        <translation>メールシステムが書いたものではありません。リンクを開かせる、添付を開かせる、パスワードを入力させるのが狙いです。何にも触れず、削除してください。</translation>
    </message>
    <message>
        <source>No notice</source>
        <translation>通知ではない</translation>
    </message>
    <message>
        <source>This is not a delivery notice</source>
        <translation>これは配信通知ではありません</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <extracomment>What became of the message for one recipient; a word for a table.</extracomment>
        <translation>届いていない</translation>
    </message>
    <message>
        <source>Still trying</source>
        <translation>まだ試している</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>届いた</translation>
    </message>
    <message>
        <source>Passed on</source>
        <translation>引き渡された</translation>
    </message>
    <message>
        <source>Sent on to members</source>
        <translation>参加者に送られた</translation>
    </message>
    <message numerus="yes">
        <source>Not delivered yet to %n recipients; still trying</source>
        <extracomment>%n is the number of recipients, always two or more.</extracomment>
        <translation>
            <numerusform>%Ln人にまだ届いていません。まだ試しています</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not delivered to %n recipients</source>
        <extracomment>%n is the number of recipients, always two or more.</extracomment>
        <translation>
            <numerusform>%Ln人に届きませんでした</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not delivered to %n recipients: %1</source>
        <extracomment>%n is the number of recipients, always two or more; %1 is a reason in a few words, such as &quot;Mailbox full&quot;.</extracomment>
        <translation>
            <numerusform>%Ln人に届きませんでした：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two whole texts one after the other: the general explanation, then what the provider&apos;s own code adds.</extracomment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>No such mailbox</source>
        <extracomment>For each reason why mail could not be delivered there are seven texts: a name for tables; headlines for &quot;failed&quot; and for &quot;still trying&quot;, each once with the recipient&apos;s e-mail address (%1) and once without; then a short explanation for &quot;failed&quot; and for &quot;still trying&quot;.</extracomment>
        <translation>メールボックスなし</translation>
    </message>
    <message>
        <source>%1 does not exist</source>
        <translation>%1 は存在しません</translation>
    </message>
    <message>
        <source>The address does not exist</source>
        <translation>アドレスが存在しません</translation>
    </message>
    <message>
        <source>%1 may not exist; still trying</source>
        <translation>%1 は存在しないかもしれません。まだ試しています</translation>
    </message>
    <message>
        <source>The address may not exist; still trying</source>
        <translation>アドレスは存在しないかもしれません。まだ試しています</translation>
    </message>
    <message>
        <source>The mail system on the other side knows nobody of this name. The address may be misspelt, or it may have been given up.</source>
        <translation>相手のメールシステムに、この名前の人はいません。つづりが違うか、使われなくなったアドレスかもしれません。</translation>
    </message>
    <message>
        <source>The mail system on the other side does not know this name at the moment. It will be asked again.</source>
        <translation>相手のメールシステムは、いまこの名前を知りません。もう一度問い合わせます。</translation>
    </message>
    <message>
        <source>Mailbox switched off</source>
        <translation>メールボックス停止</translation>
    </message>
    <message>
        <source>The mailbox %1 is switched off</source>
        <translation>メールボックス %1 は停止されています</translation>
    </message>
    <message>
        <source>The mailbox is switched off</source>
        <translation>メールボックスは停止されています</translation>
    </message>
    <message>
        <source>The mailbox takes no mail now; still trying</source>
        <translation>メールボックスは今受け取りません。まだ試しています</translation>
    </message>
    <message>
        <source>The address is known, but its mailbox takes no mail any more. It may have been closed, blocked, or not used for a long time.</source>
        <translation>アドレスは知られていますが、メールボックスはもう受け取りません。閉じられたか、ブロックされたか、長く使われていないのかもしれません。</translation>
    </message>
    <message>
        <source>The address is known, but its mailbox takes no mail at the moment. Delivery will be tried again.</source>
        <translation>アドレスは知られていますが、メールボックスはいま受け取りません。配信はもう一度試されます。</translation>
    </message>
    <message>
        <source>Mailbox full</source>
        <translation>メールボックスがいっぱい</translation>
    </message>
    <message>
        <source>The mailbox of %1 is full</source>
        <translation>%1 のメールボックスがいっぱいです</translation>
    </message>
    <message>
        <source>The recipient&apos;s mailbox is full</source>
        <translation>相手の方のメールボックスがいっぱいです</translation>
    </message>
    <message>
        <source>Mailbox of %1 is full; still trying</source>
        <translation>%1 のメールボックスがいっぱい。まだ試しています</translation>
    </message>
    <message>
        <source>The recipient&apos;s mailbox is full; still trying</source>
        <translation>相手の方のメールボックスがいっぱいです。まだ試しています</translation>
    </message>
    <message>
        <source>There is no room for more mail in the recipient&apos;s mailbox. They have to delete something first, or get more space.</source>
        <translation>相手の方のメールボックスに、もう空きがありません。先に何かを削除するか、容量を増やしてもらう必要があります。</translation>
    </message>
    <message>
        <source>There is no room for more mail in the recipient&apos;s mailbox at the moment. Delivery will be tried again for some days.</source>
        <translation>相手の方のメールボックスに、いま空きがありません。配信は数日の間、もう一度試されます。</translation>
    </message>
    <message>
        <source>Domain not found</source>
        <translation>ドメインが見つからない</translation>
    </message>
    <message>
        <source>No mail system found for %1</source>
        <translation>%1 のメールシステムが見つかりません</translation>
    </message>
    <message>
        <source>The part after the @ is not known</source>
        <translation>@ より後ろの部分が知られていません</translation>
    </message>
    <message>
        <source>No mail system found yet for %1</source>
        <translation>%1 のメールシステムがまだ見つかりません</translation>
    </message>
    <message>
        <source>The part after the @ is not found yet</source>
        <translation>@ より後ろの部分がまだ見つかりません</translation>
    </message>
    <message>
        <source>The part of the address after the @ does not exist, or it takes no mail. Often a letter is missing or wrong.</source>
        <translation>アドレスの @ より後ろの部分が存在しないか、メールを受け取りません。文字が抜けたり間違ったりしていることがよくあります。</translation>
    </message>
    <message>
        <source>The part of the address after the @ could not be found at the moment. It will be looked up again; do check its spelling.</source>
        <translation>アドレスの @ より後ろの部分が、いま見つかりませんでした。もう一度調べられますが、つづりも確かめてください。</translation>
    </message>
    <message>
        <source>Mail system not reachable</source>
        <translation>メールシステムにつながらない</translation>
    </message>
    <message>
        <source>The mail system of %1 did not answer</source>
        <translation>%1 のメールシステムから応答がありません</translation>
    </message>
    <message>
        <source>The other mail system did not answer</source>
        <translation>相手のメールシステムから応答がありません</translation>
    </message>
    <message>
        <source>The other mail system is not reachable; still trying</source>
        <translation>相手のメールシステムにつながりません。まだ試しています</translation>
    </message>
    <message>
        <source>The address may be right, but the computer that receives its mail could not be reached. It may be out of order.</source>
        <translation>アドレスは正しいかもしれませんが、そのメールを受け取るコンピューターにつながりませんでした。故障しているのかもしれません。</translation>
    </message>
    <message>
        <source>The computer that receives the recipient&apos;s mail cannot be reached at the moment. Delivery will be tried again.</source>
        <translation>相手の方のメールを受け取るコンピューターに、いまつながりません。配信はもう一度試されます。</translation>
    </message>
    <message>
        <source>Tried for too long</source>
        <translation>時間切れ</translation>
    </message>
    <message>
        <source>Gave up on %1 after many attempts</source>
        <translation>%1 には何度も試した末に断念しました</translation>
    </message>
    <message>
        <source>Gave up after many attempts</source>
        <translation>何度も試した末に断念しました</translation>
    </message>
    <message>
        <source>Still trying to reach %1</source>
        <translation>%1 に届けようとまだ試しています</translation>
    </message>
    <message>
        <source>Still trying to deliver</source>
        <translation>届けようとまだ試しています</translation>
    </message>
    <message>
        <source>Delivery was tried again and again without success, and now the time for it is over. The other side may be out of order.</source>
        <translation>配信を何度も試しましたがうまくいかず、期限が来ました。相手側が故障しているのかもしれません。</translation>
    </message>
    <message>
        <source>Delivery has not worked so far. It will be tried again for some days, and there will be another notice if it fails.</source>
        <translation>配信はこれまでうまくいっていません。数日の間もう一度試され、失敗すればまた通知が来ます。</translation>
    </message>
    <message>
        <source>Message too large</source>
        <translation>メールが大きすぎる</translation>
    </message>
    <message>
        <source>The message is too large for %1</source>
        <translation>メールが %1 には大きすぎます</translation>
    </message>
    <message>
        <source>The message is too large</source>
        <translation>メールが大きすぎます</translation>
    </message>
    <message>
        <source>Message may be too large for %1</source>
        <translation>メールが %1 には大きすぎるかもしれません</translation>
    </message>
    <message>
        <source>The message may be too large</source>
        <translation>メールが大きすぎるかもしれません</translation>
    </message>
    <message>
        <source>The message, with everything attached to it, is larger than one of the mail systems on the way allows.</source>
        <translation>添付を含めたメールが、途中のメールシステムの許す大きさを超えています。</translation>
    </message>
    <message>
        <source>The message is larger than the other side takes at the moment. It is still being tried.</source>
        <translation>メールが、相手側のいま受け取れる大きさを超えています。まだ試しています。</translation>
    </message>
    <message>
        <source>Taken for spam</source>
        <translation>迷惑メールと判断</translation>
    </message>
    <message>
        <source>Taken for spam on the way to %1</source>
        <translation>%1 へ向かう途中で迷惑メールと判断されました</translation>
    </message>
    <message>
        <source>The message was taken for spam</source>
        <translation>メールが迷惑メールと判断されました</translation>
    </message>
    <message>
        <source>Looked like spam to %1&apos;s mail system</source>
        <translation>%1 のメールシステムには迷惑メールに見えました</translation>
    </message>
    <message>
        <source>The message looked like spam; still trying</source>
        <translation>メールが迷惑メールに見えました。まだ試しています</translation>
    </message>
    <message>
        <source>A filter on the way thinks that the message looks like advertising or fraud. Filters are sometimes wrong.</source>
        <translation>途中のフィルターが、メールを広告か詐欺のようだと判断しました。フィルターは間違うこともあります。</translation>
    </message>
    <message>
        <source>A filter on the way finds the message suspicious and has put it off. It will be tried again.</source>
        <translation>途中のフィルターがメールを疑わしいと判断し、後回しにしました。もう一度試されます。</translation>
    </message>
    <message>
        <source>Virus or dangerous attachment</source>
        <translation>ウイルスまたは危険な添付</translation>
    </message>
    <message>
        <source>A virus filter stopped the mail to %1</source>
        <translation>ウイルスのフィルターが %1 へのメールを止めました</translation>
    </message>
    <message>
        <source>A virus filter stopped the message</source>
        <translation>ウイルスのフィルターがメールを止めました</translation>
    </message>
    <message>
        <source>A virus filter holds up the mail to %1</source>
        <translation>ウイルスのフィルターが %1 へのメールを留めています</translation>
    </message>
    <message>
        <source>A virus filter holds up the message</source>
        <translation>ウイルスのフィルターがメールを留めています</translation>
    </message>
    <message>
        <source>A filter found a virus, or an attachment of a kind that is often misused, and did not let the message through.</source>
        <translation>フィルターがウイルス、または悪用されやすい種類の添付を見つけ、メールを通しませんでした。</translation>
    </message>
    <message>
        <source>A filter has doubts about an attachment and has not let it through yet.</source>
        <translation>フィルターが添付に疑いを持ち、まだ通していません。</translation>
    </message>
    <message>
        <source>Refused by rules</source>
        <translation>規則により拒否</translation>
    </message>
    <message>
        <source>Refused by the mail system of %1</source>
        <translation>%1 のメールシステムに断られました</translation>
    </message>
    <message>
        <source>The other mail system refused it</source>
        <translation>相手のメールシステムに断られました</translation>
    </message>
    <message>
        <source>Put off by the mail system of %1</source>
        <translation>%1 のメールシステムが後回しにしました</translation>
    </message>
    <message>
        <source>Put off by the other mail system</source>
        <translation>相手のメールシステムが後回しにしました</translation>
    </message>
    <message>
        <source>The recipient&apos;s mail system has a rule against this message. What the rule is, only those who run it can say.</source>
        <translation>宛先のメールシステムに、このメールを許さない規則があります。どんな規則かは、管理している人だけが知っています。</translation>
    </message>
    <message>
        <source>The recipient&apos;s mail system does not want this message at the moment. It will be tried again.</source>
        <translation>宛先のメールシステムは、いまこのメールを受け付けていません。もう一度試されます。</translation>
    </message>
    <message>
        <source>Sender not proven</source>
        <translation>差出人が証明されない</translation>
    </message>
    <message>
        <source>%1: sender could not be verified</source>
        <translation>%1：差出人を確認できませんでした</translation>
    </message>
    <message>
        <source>The sender could not be verified</source>
        <translation>差出人を確認できませんでした</translation>
    </message>
    <message>
        <source>The sender is not verified yet; still trying</source>
        <translation>差出人がまだ確認されていません。まだ試しています</translation>
    </message>
    <message>
        <source>The recipient&apos;s mail system could not confirm that the message really comes from the address it shows. It refuses such mail because it is often forged.</source>
        <translation>宛先のメールシステムは、メールが本当に表示のアドレスから来たと確認できませんでした。なりすましが多いため、そのようなメールを断っています。</translation>
    </message>
    <message>
        <source>The recipient&apos;s mail system could not confirm yet that the message comes from the address it shows. It will be tried again.</source>
        <translation>宛先のメールシステムは、メールが表示のアドレスから来たとまだ確認できていません。もう一度試されます。</translation>
    </message>
    <message>
        <source>Sending system distrusted</source>
        <translation>送信システムが信用されない</translation>
    </message>
    <message>
        <source>The sending system is on a block list</source>
        <translation>送信システムがブロックリストにあります</translation>
    </message>
    <message>
        <source>The sending system is distrusted; still trying</source>
        <translation>送信システムが信用されていません。まだ試しています</translation>
    </message>
    <message>
        <source>The recipient&apos;s side distrusts the computer or network from which the message came, because much unwanted mail has come from there. This need not have anything to do with the message itself.</source>
        <translation>宛先の側は、迷惑メールが多く届いたため、メールの送り元のコンピューターまたはネットワークを信用していません。メールそのものとは関係ないこともあります。</translation>
    </message>
    <message>
        <source>The recipient&apos;s side distrusts the computer or network from which the message came, and lets it wait. It will be tried again.</source>
        <translation>宛先の側は、メールの送り元のコンピューターまたはネットワークを信用せず、待たせています。もう一度試されます。</translation>
    </message>
    <message>
        <source>Too much mail at once</source>
        <translation>一度のメールが多すぎる</translation>
    </message>
    <message>
        <source>Too much mail at once for %1</source>
        <translation>%1 への一度のメールが多すぎます</translation>
    </message>
    <message>
        <source>Too much mail at once; still trying</source>
        <translation>一度のメールが多すぎます。まだ試しています</translation>
    </message>
    <message>
        <source>More mail was sent within a short time than one of the mail systems allows. Later it will be possible again.</source>
        <translation>短い間に、途中のメールシステムが許す量を超えるメールが送られました。後でまた送れます。</translation>
    </message>
    <message>
        <source>More mail came within a short time than one of the mail systems allows. It will be tried again more slowly.</source>
        <translation>短い間に、途中のメールシステムが許す量を超えるメールが来ました。もっとゆっくり、もう一度試されます。</translation>
    </message>
    <message>
        <source>Passing on refused</source>
        <translation>中継を拒否</translation>
    </message>
    <message>
        <source>That server does not take mail for %1</source>
        <translation>そのサーバーは %1 へのメールを受け取りません</translation>
    </message>
    <message>
        <source>That server does not take this mail</source>
        <translation>そのサーバーはこのメールを受け取りません</translation>
    </message>
    <message>
        <source>The message reached a mail server that is not responsible for this address and does not pass mail on for others. The address may be out of date, or somebody&apos;s mail settings are wrong.</source>
        <translation>メールは、このアドレスの担当でなく、ほかへの中継もしないメールサーバーに届きました。アドレスが古いか、誰かのメールの設定が間違っているのかもしれません。</translation>
    </message>
    <message>
        <source>The message reached a mail server that does not take mail for this address at the moment. It will be tried again.</source>
        <translation>メールは、いまこのアドレスへのメールを受け取らないメールサーバーに届きました。もう一度試されます。</translation>
    </message>
    <message>
        <source>Sender refused</source>
        <translation>差出人を拒否</translation>
    </message>
    <message>
        <source>%1&apos;s mail system refused the sender</source>
        <translation>%1 のメールシステムが差出人を断りました</translation>
    </message>
    <message>
        <source>The sender&apos;s address was refused</source>
        <translation>差出人のアドレスが断られました</translation>
    </message>
    <message>
        <source>The sender&apos;s address is not accepted yet</source>
        <translation>差出人のアドレスがまだ受け付けられていません</translation>
    </message>
    <message>
        <source>The recipient&apos;s mail system does not accept the sender&apos;s address. It may be blocked there, be wrong, or take no replies.</source>
        <translation>宛先のメールシステムが差出人のアドレスを受け付けません。そこでブロックされているか、間違っているか、返信を受け取らないのかもしれません。</translation>
    </message>
    <message>
        <source>The recipient&apos;s mail system could not check the sender&apos;s address at the moment. It will be tried again.</source>
        <translation>宛先のメールシステムは、いま差出人のアドレスを確かめられませんでした。もう一度試されます。</translation>
    </message>
    <message>
        <source>Recipient takes mail from few only</source>
        <translation>決まった人からだけ受け取る</translation>
    </message>
    <message>
        <source>%1 does not take mail from everybody</source>
        <translation>%1 は誰からでも受け取るわけではありません</translation>
    </message>
    <message>
        <source>The recipient does not take mail from all</source>
        <translation>宛先は誰からでも受け取るわけではありません</translation>
    </message>
    <message>
        <source>The recipient takes mail from few only; still trying</source>
        <translation>宛先は決まった人からだけ受け取ります。まだ試しています</translation>
    </message>
    <message>
        <source>The recipient or their organisation accepts only certain senders at this address: members, colleagues, or people on a list.</source>
        <translation>相手の方またはその組織は、このアドレスで決まった差出人だけを受け付けます。会員、同僚、名簿にある人などです。</translation>
    </message>
    <message>
        <source>The recipient or their organisation accepts only certain senders at this address. It is still being tried.</source>
        <translation>相手の方またはその組織は、このアドレスで決まった差出人だけを受け付けます。まだ試しています。</translation>
    </message>
    <message>
        <source>Recipient has moved</source>
        <translation>宛先のアドレス変更</translation>
    </message>
    <message>
        <source>%1 has moved to another address</source>
        <translation>%1 は別のアドレスに移りました</translation>
    </message>
    <message>
        <source>The recipient has another address now</source>
        <translation>相手の方は今、別のアドレスを使っています</translation>
    </message>
    <message>
        <source>%1 seems to have moved; still trying</source>
        <translation>%1 は移ったようです。まだ試しています</translation>
    </message>
    <message>
        <source>The recipient seems to have moved; still trying</source>
        <translation>相手の方は移ったようです。まだ試しています</translation>
    </message>
    <message>
        <source>The recipient does not use this address any more. The notice may name the new one.</source>
        <translation>相手の方はこのアドレスをもう使っていません。通知に新しいものが書かれているかもしれません。</translation>
    </message>
    <message>
        <source>The recipient does not seem to use this address any more. It is still being tried.</source>
        <translation>相手の方はこのアドレスをもう使っていないようです。まだ試しています。</translation>
    </message>
    <message>
        <source>Message or address not valid</source>
        <translation>メールかアドレスの形式の誤り</translation>
    </message>
    <message>
        <source>Something in the address or in the way the message is built is not as mail systems expect it: a stray character or blank, for example, or a fault of the program that sent it.</source>
        <translation>アドレスまたはメールの組み立てに、メールシステムの予想と違うところがあります。余分な文字や空白、または送ったプログラムの不具合などです。</translation>
    </message>
    <message>
        <source>Something in the address or in the way the message is built is not as mail systems expect it. It is still being tried.</source>
        <translation>アドレスまたはメールの組み立てに、メールシステムの予想と違うところがあります。まだ試しています。</translation>
    </message>
    <message>
        <source>Encryption needed</source>
        <translation>暗号化が必要</translation>
    </message>
    <message>
        <source>No secure connection for mail to %1</source>
        <translation>%1 へのメールに安全な接続がありません</translation>
    </message>
    <message>
        <source>No secure connection was possible</source>
        <translation>安全な接続ができませんでした</translation>
    </message>
    <message>
        <source>No secure connection yet; still trying</source>
        <translation>まだ安全な接続がありません。まだ試しています</translation>
    </message>
    <message>
        <source>One of the mail systems insists on an encrypted connection, and none could be set up. Those who run the mail systems must mend that.</source>
        <translation>メールシステムの一つが暗号化された接続を求めていますが、できませんでした。メールシステムを管理する人が直す必要があります。</translation>
    </message>
    <message>
        <source>One of the mail systems insists on an encrypted connection, and none could be set up so far. It will be tried again.</source>
        <translation>メールシステムの一つが暗号化された接続を求めていますが、まだできていません。もう一度試されます。</translation>
    </message>
    <message>
        <source>Fault in a mail system</source>
        <translation>メールシステムの不具合</translation>
    </message>
    <message>
        <source>A mail system failed on the way to %1</source>
        <translation>%1 への途中でメールシステムに不具合がありました</translation>
    </message>
    <message>
        <source>A mail system failed on the way</source>
        <translation>途中のメールシステムに不具合がありました</translation>
    </message>
    <message>
        <source>Trouble in a mail system; still trying</source>
        <translation>メールシステムに不具合があります。まだ試しています</translation>
    </message>
    <message>
        <source>One of the mail systems on the way has a fault of its own: a full disk, a wrong setting, or mail going round in a circle.</source>
        <translation>途中のメールシステムの一つに、それ自身の不具合があります。ディスクがいっぱい、設定の誤り、メールの堂々巡りなどです。</translation>
    </message>
    <message>
        <source>One of the mail systems on the way has trouble at the moment. It will be tried again.</source>
        <translation>途中のメールシステムの一つに、いま不具合があります。もう一度試されます。</translation>
    </message>
    <message>
        <source>Held back by the sending service</source>
        <translation>送信サービスが止めた</translation>
    </message>
    <message>
        <source>The address is on a do-not-send list</source>
        <translation>アドレスが送信しない一覧にあります</translation>
    </message>
    <message>
        <source>%1 is held back by the sending service</source>
        <translation>%1 への送信をサービスが留めています</translation>
    </message>
    <message>
        <source>The mail is held back by the sending service</source>
        <translation>メールを送信サービスが留めています</translation>
    </message>
    <message>
        <source>The sending service did not even try, because mail to this address came back before or its owner wanted no more of it.</source>
        <translation>送信サービスは試しもしませんでした。以前このアドレスへのメールが戻ってきたか、持ち主がもう望まなかったためです。</translation>
    </message>
    <message>
        <source>The sending service holds mail to this address back, because earlier mail to it came back.</source>
        <translation>送信サービスがこのアドレスへのメールを留めています。以前のメールが戻ってきたためです。</translation>
    </message>
    <message>
        <source>Sending blocked for the account</source>
        <translation>アカウントの送信が停止</translation>
    </message>
    <message>
        <source>Sending is blocked for this account</source>
        <translation>このアカウントの送信が停止されています</translation>
    </message>
    <message>
        <source>The sender&apos;s own mail provider has switched off sending for this account. That happens after too much mail in a short time, and also when a stranger has got hold of the password.</source>
        <translation>差出人自身のメールプロバイダーが、このアカウントの送信を止めました。短い間にメールが多すぎた後や、他人がパスワードを手に入れたときに起こります。</translation>
    </message>
    <message>
        <source>The sender&apos;s own mail provider has put a brake on this account. That happens after too much mail in a short time, and also when a stranger has got hold of the password.</source>
        <translation>差出人自身のメールプロバイダーが、このアカウントの送信を抑えています。短い間にメールが多すぎた後や、他人がパスワードを手に入れたときに起こります。</translation>
    </message>
    <message>
        <source>Reason not given</source>
        <translation>理由の記載なし</translation>
    </message>
    <message>
        <source>Not delivered to %1</source>
        <translation>%1 に届きませんでした</translation>
    </message>
    <message>
        <source>The message was not delivered</source>
        <translation>メールは届きませんでした</translation>
    </message>
    <message>
        <source>Not delivered yet to %1; still trying</source>
        <translation>%1 にまだ届いていません。まだ試しています</translation>
    </message>
    <message>
        <source>The message is not delivered yet; still trying</source>
        <translation>メールはまだ届いていません。まだ試しています</translation>
    </message>
    <message>
        <source>The notice does not say why in a way that can be relied on. The server&apos;s own words stand below.</source>
        <translation>通知は、信頼できる形で理由を示していません。サーバー自身の回答は下にあります。</translation>
    </message>
    <message>
        <source>The notice does not say why it takes longer. Delivery will be tried again.</source>
        <translation>通知は、なぜ時間がかかるのかを示していません。配信はもう一度試されます。</translation>
    </message>
    <message>
        <source>It reads like ordinary mail. Nothing in it says that a message could not be delivered.</source>
        <translation>普通のメールのように読めます。メールを届けられなかったとはどこにも書かれていません。</translation>
    </message>
    <message>
        <source>%1 takes no mail now; still trying</source>
        <translation>%1 は今受け取りません。まだ試しています</translation>
    </message>
    <message>
        <source>%1: mail system not reached yet</source>
        <translation>%1：メールシステムにまだつながりません</translation>
    </message>
    <message>
        <source>%1: sender not verified yet</source>
        <translation>%1：差出人はまだ確認されていません</translation>
    </message>
    <message>
        <source>%1: sending system is on a block list</source>
        <translation>%1：送信システムがブロックリストにあります</translation>
    </message>
    <message>
        <source>%1: sending system distrusted for now</source>
        <translation>%1：送信システムが当面信用されていません</translation>
    </message>
    <message>
        <source>Too much mail for %1; still trying</source>
        <translation>%1 へのメールが多すぎます。まだ試しています</translation>
    </message>
    <message>
        <source>Mail for %1 not taken yet</source>
        <translation>%1 へのメールはまだ受け取られません</translation>
    </message>
    <message>
        <source>The mail is not taken yet</source>
        <translation>メールはまだ受け取られていません</translation>
    </message>
    <message>
        <source>%1: sender not accepted yet</source>
        <translation>%1：差出人はまだ受け付けられません</translation>
    </message>
    <message>
        <source>%1 takes mail from few; still trying</source>
        <translation>%1 は決まった人からだけ。まだ試しています</translation>
    </message>
    <message>
        <source>Mail to %1 was not in the right form</source>
        <translation>%1 へのメールの形式が正しくありません</translation>
    </message>
    <message>
        <source>Message or address not in the right form</source>
        <translation>メールまたはアドレスの形式が正しくありません</translation>
    </message>
    <message>
        <source>%1: form of the mail not accepted yet</source>
        <translation>%1：メールの形式がまだ受け付けられません</translation>
    </message>
    <message>
        <source>Form of the message not accepted yet</source>
        <translation>メールの形式がまだ受け付けられていません</translation>
    </message>
    <message>
        <source>No secure connection yet to %1</source>
        <translation>%1 との安全な接続がまだありません</translation>
    </message>
    <message>
        <source>Mail system trouble for %1; still trying</source>
        <translation>%1 のメールシステムに不具合。まだ試しています</translation>
    </message>
    <message>
        <source>%1 is on a do-not-send list</source>
        <translation>%1 は送信しない一覧にあります</translation>
    </message>
    <message>
        <source>Sending is blocked; mail to %1 stopped</source>
        <translation>送信が停止され、%1 へのメールは止められました</translation>
    </message>
    <message>
        <source>Sending is paused; mail to %1 waits</source>
        <translation>送信が一時停止され、%1 へのメールは待っています</translation>
    </message>
    <message>
        <source>Sending is paused for this account</source>
        <translation>このアカウントの送信が一時停止されています</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Made on %1 with Undelivered %2, a program that explains delivery notices.</source>
        <extracomment>Last line of a report; %1 is a day and time, %2 a version number</extracomment>
        <translation>%1に、配信通知を説明するプログラムUndelivered %2で作成。</translation>
    </message>
    <message>
        <source>Who sent the original message</source>
        <translation>元のメールを送った人</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a verdict (&quot;Forged&quot;), %2 how sure it is (&quot;almost certain&quot;)</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 (speaks for: %2)</source>
        <extracomment>One piece of evidence: %1 is a sentence, %2 the verdict that it speaks for</extracomment>
        <translation>%1（示すもの：%2）</translation>
    </message>
    <message>
        <source>What the servers said</source>
        <translation>サーバーの回答</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more recipient(s).</source>
        <translation>
            <numerusform>ほかに%Ln人の受信者。</numerusform>
        </translation>
    </message>
    <message>
        <source>The notice</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Header of the notice</source>
        <translation>通知のヘッダー</translation>
    </message>
    <message>
        <source>Header of the original message, as the notice returned it</source>
        <translation>通知が返した元のメールのヘッダー</translation>
    </message>
    <message>
        <source>Names and mailbox names of other people have been left out.</source>
        <translation>ほかの人の名前とメールボックス名は省きました。</translation>
    </message>
    <message>
        <source>The mailbox %1</source>
        <extracomment>%1 is an account, mostly an e-mail address</extracomment>
        <translation>メールボックス %1</translation>
    </message>
    <message>
        <source>What shows it</source>
        <translation>そのことを示すもの</translation>
    </message>
    <message>
        <source>Notices in numbers</source>
        <translation>数で見る通知</translation>
    </message>
    <message>
        <source>Groups of related notices</source>
        <translation>ひとまとまりの通知</translation>
    </message>
    <message>
        <source>Verdict</source>
        <extracomment>Heads of a table: who sent the original messages, how many notices, when they began, peaked and came last</extracomment>
        <translation>判定</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>First</source>
        <translation>最初</translation>
    </message>
    <message>
        <source>Peak</source>
        <translation>最多</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>最新</translation>
    </message>
    <message>
        <source>Messages that did not arrive</source>
        <translation>届かなかったメール</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>宛先</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>件名</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more.</source>
        <translation>
            <numerusform>ほかに%Ln件。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Route</name>
    <message numerus="yes">
        <source>%n second(s) later</source>
        <translation>
            <numerusform>%Ln秒後</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) later</source>
        <translation>
            <numerusform>%Ln分後</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) later</source>
        <translation>
            <numerusform>%Ln時間後</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) later</source>
        <translation>
            <numerusform>%Ln日後</numerusform>
        </translation>
    </message>
    <message>
        <source>Handed in by %1</source>
        <extracomment>A station on the way of a message; %1 is a computer&apos;s name or address</extracomment>
        <translation>%1 から渡されました</translation>
    </message>
    <message>
        <source>Passed on by a mail server that gives no name</source>
        <translation>名前を示さないメールサーバーが引き渡しました</translation>
    </message>
    <message>
        <source>Reached %1</source>
        <extracomment>A station on the way of a message; %1 is a computer&apos;s name</extracomment>
        <translation>%1 に届きました</translation>
    </message>
    <message>
        <source>%1 does not take it yet</source>
        <extracomment>A station on the way of a message; %1 is a computer&apos;s name</extracomment>
        <translation>%1 がまだ受け取っていません</translation>
    </message>
    <message>
        <source>%1 refused it</source>
        <extracomment>A station on the way of a message; %1 is a computer&apos;s name</extracomment>
        <translation>%1 が受け取りを断りました</translation>
    </message>
    <message>
        <source>%1 wrote the notice</source>
        <extracomment>A station on the way of a message; %1 is a computer&apos;s name</extracomment>
        <translation>%1 が通知を書きました</translation>
    </message>
    <message>
        <source>The notice is in your mailbox</source>
        <extracomment>The last station of a notice; %1 is a computer&apos;s name</extracomment>
        <translation>通知はあなたのメールボックスにあります</translation>
    </message>
    <message>
        <source>The notice is in your mailbox, at %1</source>
        <translation>通知は %1 のあなたのメールボックスにあります</translation>
    </message>
    <message>
        <source>The notice was passed on by a mail server that gives no name</source>
        <translation>名前を示さないメールサーバーが通知を引き渡しました</translation>
    </message>
    <message>
        <source>The notice reached %1</source>
        <extracomment>A station on the way of a notice; %1 is a computer&apos;s name</extracomment>
        <translation>通知が %1 に届きました</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 a day and time, %2 how long after the station before (&quot;2 minutes later&quot;)</extracomment>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>SaveFile</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>%1 could not be saved: %2</source>
        <translation>%1 を保存できませんでした：%2</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>%1 として保存しました</translation>
    </message>
</context>
<context>
    <name>SignInText</name>
    <message>
        <source>Looking in the list of known providers…</source>
        <translation>知られているプロバイダーの一覧を見ています…</translation>
    </message>
    <message>
        <source>Asking the internet&apos;s directory of names where %1 keeps its mailboxes…</source>
        <extracomment>%1 is a mail domain, such as example.org</extracomment>
        <translation>%1 のメールボックスの場所を、インターネットの名前の案内に聞いています…</translation>
    </message>
    <message>
        <source>Asking %1 for its settings…</source>
        <extracomment>%1 is a host name, such as autoconfig.example.org</extracomment>
        <translation>%1 に設定を聞いています…</translation>
    </message>
    <message>
        <source>Asking Thunderbird&apos;s public list of providers…</source>
        <translation>Thunderbirdの公開プロバイダー一覧に聞いています…</translation>
    </message>
    <message>
        <source>Looking up who receives mail for %1…</source>
        <extracomment>%1 is a mail domain, such as example.org</extracomment>
        <translation>%1 のメールを受け取るのは誰か調べています…</translation>
    </message>
    <message>
        <source>Trying the usual names, such as %1…</source>
        <extracomment>%1 is a host name, such as imap.example.org</extracomment>
        <translation>%1 など、よくある名前を試しています…</translation>
    </message>
    <message>
        <source>The server is %1, from the list of known providers.</source>
        <extracomment>%1 is a host name, such as imap.example.org</extracomment>
        <translation>サーバーは %1 です（知られているプロバイダーの一覧より）。</translation>
    </message>
    <message>
        <source>The server is %1, says the internet&apos;s directory of names.</source>
        <extracomment>%1 is a host name, such as imap.example.org</extracomment>
        <translation>サーバーは %1 です（インターネットの名前の案内より）。</translation>
    </message>
    <message>
        <source>The server is %1, says your mail domain itself.</source>
        <extracomment>%1 is a host name, such as imap.example.org</extracomment>
        <translation>サーバーは %1 です（あなたのメールドメイン自身の案内より）。</translation>
    </message>
    <message>
        <source>The server is %1, says Thunderbird&apos;s public list.</source>
        <extracomment>%1 is a host name, such as imap.example.org</extracomment>
        <translation>サーバーは %1 です（Thunderbirdの公開一覧より）。</translation>
    </message>
    <message>
        <source>Mail for your address is received by %1, so the server should be %2.</source>
        <extracomment>%1 is a provider&apos;s name, such as Fastmail; %2 a host name</extracomment>
        <translation>あなたのアドレスへのメールは %1 が受け取っているので、サーバーは %2 のはずです。</translation>
    </message>
    <message>
        <source>A mail server answers at %1.</source>
        <extracomment>%1 is a host name, such as imap.example.org</extracomment>
        <translation>%1 でメールサーバーが応答しています。</translation>
    </message>
    <message>
        <source>Your password would go to %1, which is not part of %2. That is usual when another company hosts the mail. Go on only if you know that company.</source>
        <extracomment>%1 is a host name, such as imap.hoster.example; %2 is the domain of the person&apos;s address</extracomment>
        <translation>パスワードは %1 に送られますが、これは %2 のものではありません。別の会社がメールを預かっている場合は普通のことです。その会社を知っている場合だけ進んでください。</translation>
    </message>
    <message>
        <source>%1 must be installed and running on this computer.</source>
        <extracomment>%1 is a provider&apos;s name, here Proton Mail Bridge</extracomment>
        <translation>このパソコンに %1 が入っていて、動いている必要があります。</translation>
    </message>
    <message>
        <source>Switch on IMAP in the settings of %1&apos;s website first.</source>
        <extracomment>%1 is a provider&apos;s name, such as GMX</extracomment>
        <translation>先に %1 のサイトの設定でIMAPを有効にしてください。</translation>
    </message>
    <message>
        <source>Use the password that %1 shows for this mailbox, not the one for the website.</source>
        <extracomment>%1 is a provider&apos;s name, here Proton Mail Bridge</extracomment>
        <translation>サイト用のものではなく、%1 がこのメールボックス用に示すパスワードを使ってください。</translation>
    </message>
    <message>
        <source>Make an app password on %1&apos;s website and use it here. The password for the website is refused.</source>
        <extracomment>%1 is a provider&apos;s name, such as Gmail</extracomment>
        <translation>%1 のサイトでアプリパスワードを作り、ここで使ってください。サイト用のパスワードは断られます。</translation>
    </message>
    <message>
        <source>%1 takes no passwords from mail programs. Sign in through your browser.</source>
        <extracomment>%1 is a provider&apos;s name, such as Outlook.com</extracomment>
        <translation>%1 はメールソフトのパスワードを受け付けません。ブラウザーでサインインしてください。</translation>
    </message>
    <message>
        <source>That worked</source>
        <translation>うまくいきました</translation>
    </message>
    <message>
        <source>You can close this page and go back to Undelivered.</source>
        <translation>このページを閉じてUndeliveredに戻ってください。</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>サインインできませんでした</translation>
    </message>
    <message>
        <source>%1 did not let Undelivered in. Close this page and go back to Undelivered: it says what you can do.</source>
        <extracomment>%1 is a provider&apos;s name, such as Google</extracomment>
        <translation>%1 がUndeliveredを受け入れませんでした。このページを閉じてUndeliveredに戻ってください。できることが書かれています。</translation>
    </message>
    <message>
        <source>This page is out of date</source>
        <translation>このページは古くなりました</translation>
    </message>
    <message>
        <source>It does not belong to the sign-in that Undelivered is waiting for. Close it, and use the newest page that Undelivered opened.</source>
        <translation>Undeliveredが待っているサインインのものではありません。閉じて、Undeliveredが開いた最新のページを使ってください。</translation>
    </message>
</context>
<context>
    <name>SweepText</name>
    <message numerus="yes">
        <source>%Ln notice(s) moved to %1.</source>
        <extracomment>%n = how many, %1 = the name of a mail folder, such as Trash</extracomment>
        <translation>
            <numerusform>%Ln件の通知を %1 に移しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln notice(s) brought back to where they were.</source>
        <translation>
            <numerusform>%Ln件の通知を元の場所に戻しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln notice(s) deleted for good.</source>
        <translation>
            <numerusform>%Ln件の通知を完全に削除しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A deletion was cut off earlier. It is settled now: %Ln notice(s) are deleted for good.</source>
        <translation>
            <numerusform>以前の削除が途中で切れていました。今は処理が済み、%Ln件の通知が完全に削除されています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bringing notices back was cut off earlier. It is settled now: %Ln notice(s) are back where they were.</source>
        <translation>
            <numerusform>以前、通知を戻す途中で切れていました。今は処理が済み、%Ln件の通知が元の場所にあります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A clean-up was cut off earlier. It is settled now: %Ln notice(s) are in %1.</source>
        <extracomment>%n = how many, %1 = the name of a mail folder, such as Trash</extracomment>
        <translation>
            <numerusform>以前の整理が途中で切れていました。今は処理が済み、%Ln件の通知が %1 にあります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be brought back and are still in Trash.</source>
        <translation>
            <numerusform>%Ln件は戻せず、まだゴミ箱にあります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This mail server can only copy: %Ln of them also stay in the old folder, marked as deleted, until your mail program tidies up there.</source>
        <extracomment>The server cannot move, only copy</extracomment>
        <translation>
            <numerusform>このメールサーバーはコピーしかできません。そのうち%Ln件は、メールソフトがそこを片付けるまで、削除の印を付けて元のフォルダーにも残ります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were not there any more: another program had moved or deleted them.</source>
        <translation>
            <numerusform>%Ln件はもうありませんでした。別のプログラムが移動または削除しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln had changed since the mailbox was checked and were not touched.</source>
        <translation>
            <numerusform>%Ln件はメールボックスを調べた後に変わったため、触れていません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are still where they were.</source>
        <translation>
            <numerusform>%Ln件はまだ元の場所にあります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln the server did not let go; they are still where they were.</source>
        <translation>
            <numerusform>%Ln件はサーバーが移させませんでした。まだ元の場所にあります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were not reached; they are still where they were.</source>
        <translation>
            <numerusform>%Ln件は順番が来ませんでした。まだ元の場所にあります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The connection broke while the mail server was at work on %Ln of them. The next check looks where they are, and finishes or takes back what was begun.</source>
        <translation>
            <numerusform>メールサーバーがそのうち%Ln件を処理している間に接続が切れました。次に調べるとき、どこにあるかを見て、始めたことを終えるか元に戻します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln had been copied to Trash by an earlier clean-up and were left alone.</source>
        <translation>
            <numerusform>%Ln件は以前の整理でゴミ箱にコピー済みのため、そのままにしました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VerdictText</name>
    <message>
        <source>You sent this message yourself.</source>
        <extracomment>Verdict on a notice, in one or two sentences for a worried person.</extracomment>
        <translation>このメールはご自身が送ったものです。</translation>
    </message>
    <message>
        <source>Somebody else put your address on it. It never passed through your account.</source>
        <translation>ほかの人があなたのアドレスを書いたものです。あなたのアカウントは通っていません。</translation>
    </message>
    <message>
        <source>It was sent through your account, but not by you. Somebody may know your password.</source>
        <translation>あなたのアカウントから送られましたが、あなたが送ったのではありません。誰かがパスワードを知っているかもしれません。</translation>
    </message>
    <message>
        <source>No mail system wrote this notice. It is a trap: don&apos;t click, don&apos;t sign in, delete it.</source>
        <translation>この通知はメールシステムが書いたものではありません。罠です。クリックせず、サインインせず、削除してください。</translation>
    </message>
    <message>
        <source>The facts don&apos;t decide whether you sent this message. You may remember it yourself.</source>
        <translation>このメールを送ったのがあなたかどうか、事実からはわかりません。ご自身なら覚えているかもしれません。</translation>
    </message>
    <message>
        <source>The records of %1 could not be looked up just now.</source>
        <extracomment>What was found about the person&apos;s own domain. %1 is the domain name. SPF, DKIM and DMARC are names of techniques.</extracomment>
        <translation>%1 の記録を、いま調べられませんでした。</translation>
    </message>
    <message>
        <source>%1 has no mail server: nobody can answer mail from there, and many servers refuse it.</source>
        <translation>%1 にはメールサーバーがありません。そこからのメールには誰も返事ができず、多くのサーバーが断ります。</translation>
    </message>
    <message>
        <source>%1 does not say which computers may send its mail (no SPF record). Ask whoever runs the domain to add one.</source>
        <translation>%1 は、どのコンピューターがそのメールを送ってよいかを示していません（SPFの記録なし）。ドメインの管理者に追加を頼んでください。</translation>
    </message>
    <message>
        <source>The list of computers that may send for %1 contains a mistake (SPF record). Until it is mended it protects nobody.</source>
        <translation>%1 のために送ってよいコンピューターの一覧に誤りがあります（SPFの記録）。直されるまで誰も守れません。</translation>
    </message>
    <message>
        <source>The SPF record of %1 lets every computer in the world send for it. It should list only your own.</source>
        <translation>%1 のSPFの記録は、世界中のどのコンピューターにも送信を許しています。自分のものだけを載せるべきです。</translation>
    </message>
    <message>
        <source>The SPF record of %1 names the right computers but does not tell receivers to refuse the others.</source>
        <translation>%1 のSPFの記録は正しいコンピューターを挙げていますが、ほかを断るよう受信側に求めていません。</translation>
    </message>
    <message>
        <source>%1 says which computers may send its mail (SPF). That is good.</source>
        <translation>%1 は、どのコンピューターがそのメールを送ってよいかを示しています（SPF）。問題ありません。</translation>
    </message>
    <message>
        <source>Anybody can send as you: %1 has no DMARC policy. Ask whoever runs the domain to add one; it is the lasting cure.</source>
        <translation>誰でもあなたとして送れます。%1 にDMARCの方針がありません。ドメインの管理者に追加を頼んでください。これが根本の対策です。</translation>
    </message>
    <message>
        <source>%1 has a DMARC policy, but it only watches: forged mail in your name is still delivered.</source>
        <translation>%1 にDMARCの方針がありますが、監視するだけのものです。あなたになりすましたメールはまだ届きます。</translation>
    </message>
    <message>
        <source>The DMARC policy of %1 contains a mistake and is ignored.</source>
        <translation>%1 のDMARCの方針に誤りがあり、無視されます。</translation>
    </message>
    <message>
        <source>Mail forged in the name of %1 is put among junk by receivers that check (DMARC: quarantine).</source>
        <translation>%1 の名前になりすましたメールは、確かめる受信側では迷惑メールに入ります（DMARC: quarantine）。</translation>
    </message>
    <message>
        <source>Mail forged in the name of %1 is refused by receivers that check (DMARC: reject). That is the best protection there is.</source>
        <translation>%1 の名前になりすましたメールは、確かめる受信側で断られます（DMARC: reject）。これ以上の守りはありません。</translation>
    </message>
    <message>
        <source>No signature of %1 was seen on your mail (DKIM). Ask your mail provider to sign it.</source>
        <translation>あなたのメールに %1 の署名が見当たりません（DKIM）。メールプロバイダーに署名を頼んでください。</translation>
    </message>
    <message>
        <source>Your mail is signed, but %1 does not publish the key to check it with (DKIM). Ask whoever runs the domain.</source>
        <translation>あなたのメールには署名がありますが、%1 は確かめるための鍵を公開していません（DKIM）。ドメインの管理者に聞いてください。</translation>
    </message>
    <message>
        <source>The signing key of %1 is too short to count today (DKIM). Ask for one of 2048 bits.</source>
        <translation>%1 の署名の鍵は今の基準では短すぎます（DKIM）。2048ビットのものを頼んでください。</translation>
    </message>
    <message>
        <source>Your mail is signed, and %1 publishes the key (DKIM). That is good.</source>
        <translation>あなたのメールには署名があり、%1 は鍵を公開しています（DKIM）。問題ありません。</translation>
    </message>
    <message>
        <source>you said so</source>
        <extracomment>How sure the program is of its answer.</extracomment>
        <translation>あなたの回答</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>不確か</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>確か</translation>
    </message>
    <message>
        <source>almost certain</source>
        <translation>ほぼ確か</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>おそらく</translation>
    </message>
    <message>
        <source>Looking up domains is switched off. Allow it under Settings, and %1 can be checked.</source>
        <extracomment>%1 is a domain name. &quot;Settings&quot; is the name of a page of this program.</extracomment>
        <translation>ドメインの照会はオフになっています。「設定」で許可すると、%1 を調べられます。</translation>
    </message>
    <message>
        <source>%1 has a mail server that takes answers. That is good.</source>
        <translation>%1 には返事を受け取るメールサーバーがあります。問題ありません。</translation>
    </message>
    <message>
        <source>%1 belongs to your mail provider. It lets receivers take forged mail in its name, and you cannot change that yourself.</source>
        <extracomment>How well a domain is guarded against forged senders. %1 is a domain name, as in the person&apos;s e-mail address.</extracomment>
        <translation>%1 はあなたのメールプロバイダーのものです。その名前になりすましたメールを受信側が受け取れる状態で、ご自身では変えられません。</translation>
    </message>
    <message>
        <source>%1 belongs to your mail provider, and it asks receivers not to take forged mail in its name. There is nothing for you to do.</source>
        <translation>%1 はあなたのメールプロバイダーのもので、その名前になりすましたメールを受け取らないよう求めています。することはありません。</translation>
    </message>
    <message>
        <source>Anybody can send mail in the name of %1, and most receivers will take it. Show the list below to whoever runs the domain.</source>
        <translation>誰でも %1 の名前でメールを送れ、ほとんどの受信側が受け取ります。下の一覧をドメインの管理者に見せてください。</translation>
    </message>
    <message>
        <source>%1 is guarded against forged mail, but something in its records should be mended. Show the list below to whoever runs the domain.</source>
        <translation>%1 はなりすましから守られていますが、記録に直すところがあります。下の一覧をドメインの管理者に見せてください。</translation>
    </message>
    <message>
        <source>%1 is well guarded against forged mail. Receivers that don&apos;t check may still send you notices.</source>
        <translation>%1 はなりすましからよく守られています。確かめない受信側から、まだ通知が来ることはあります。</translation>
    </message>
</context>
<context>
    <name>VerdictWords</name>
    <message>
        <source>Not judged</source>
        <extracomment>Verdict on a notice that could not be compared with a mailbox</extracomment>
        <translation>判定なし</translation>
    </message>
    <message>
        <source>Yours</source>
        <extracomment>Verdict, one word: the person sent the original themselves</extracomment>
        <translation>本人</translation>
    </message>
    <message>
        <source>Forged</source>
        <extracomment>Verdict, one word: somebody else put the person&apos;s address on the original</extracomment>
        <translation>なりすまし</translation>
    </message>
    <message>
        <source>Hijacked</source>
        <extracomment>Verdict, one word: the original was sent by somebody else through the person&apos;s own account</extracomment>
        <translation>乗っ取り</translation>
    </message>
    <message>
        <source>Fake</source>
        <extracomment>Verdict, one word: the notice itself is a phishing lure</extracomment>
        <translation>偽の通知</translation>
    </message>
    <message>
        <source>Unclear</source>
        <extracomment>Verdict, one word: the facts don&apos;t decide</extracomment>
        <translation>不明</translation>
    </message>
    <message>
        <source>This is as good as certain.</source>
        <translation>ほぼ間違いありません。</translation>
    </message>
    <message>
        <source>This is very likely.</source>
        <translation>可能性がとても高いです。</translation>
    </message>
    <message>
        <source>This is likely, but not certain.</source>
        <translation>可能性は高いですが、確かではありません。</translation>
    </message>
    <message>
        <source>This is not certain.</source>
        <translation>確かではありません。</translation>
    </message>
    <message>
        <source>Nothing needs your attention. Messages of yours that did not arrive will appear here.</source>
        <translation>対応が必要なものはありません。届かなかったあなたのメールがここに並びます。</translation>
    </message>
    <message>
        <source>No notice about a message that you sent.</source>
        <translation>あなたが送ったメールについての通知はありません。</translation>
    </message>
    <message>
        <source>No forged mail. Notices about messages that somebody else sent in your name will appear here.</source>
        <translation>なりすましはありません。誰かがあなたの名前で送ったメールの通知がここに並びます。</translation>
    </message>
    <message>
        <source>No sign that anybody else has used your account. Notices about messages that somebody sent through it will appear here.</source>
        <translation>ほかの人があなたのアカウントを使った形跡はありません。誰かがそこから送ったメールの通知がここに並びます。</translation>
    </message>
    <message>
        <source>No lures. Messages that only pretend to be delivery notices, to get your password, will appear here.</source>
        <translation>詐欺メールはありません。パスワードを狙って配信通知に見せかけたメールがここに並びます。</translation>
    </message>
    <message>
        <source>Nothing unclear. Notices for which the facts do not tell who sent the message will appear here.</source>
        <translation>不明なものはありません。誰が送ったのか事実からわからない通知がここに並びます。</translation>
    </message>
    <message>
        <source>No delivery notices. They come up here as soon as the mailbox has been looked through.</source>
        <translation>配信通知はありません。メールボックスを調べ終わると、ここに現れます。</translation>
    </message>
    <message>
        <source>Needs you</source>
        <extracomment>Name of a list: notices about which the person should do something</extracomment>
        <translation>対応が必要</translation>
    </message>
    <message>
        <source>All notices</source>
        <extracomment>Name of a list: every notice</extracomment>
        <translation>すべての通知</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>%1 is an address, %n how many further addresses the notice is about</extracomment>
        <translation>
            <numerusform>%1、ほか%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>No recipient named</source>
        <extracomment>Title of a notice that names neither a recipient nor a subject</extracomment>
        <translation>宛先の記載なし</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>First line of a row: %1 who it was for, %2 the subject of the message</extracomment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Still trying: %1</source>
        <extracomment>Second line of a row for mail that is still on its way: %1 what stands in the way (&quot;Mailbox full&quot;)</extracomment>
        <translation>まだ試しています：%1</translation>
    </message>
</context>
<context>
    <name>When</name>
    <message>
        <source>d MMM</source>
        <extracomment>A date format of Qt (d day, M month): day and short month without the year, as your language writes it</extracomment>
        <translation>M&apos;月&apos;d&apos;日&apos;</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>A date format of Qt: day, short month and year</extracomment>
        <translation>yyyy&apos;年&apos;M&apos;月&apos;d&apos;日&apos;</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 a day (&quot;3 November&quot;), %2 a time (&quot;14:05&quot;)</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <extracomment>A date format of Qt: day and full month without the year</extracomment>
        <translation>M&apos;月&apos;d&apos;日&apos;</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>A date format of Qt: day, full month and year</extracomment>
        <translation>yyyy&apos;年&apos;M&apos;月&apos;d&apos;日&apos;</translation>
    </message>
</context>
<context>
    <name>undelivered::AboutDialog</name>
    <message>
        <source>About Undelivered</source>
        <translation>Undeliveredについて</translation>
    </message>
    <message>
        <source>Version %1</source>
        <extracomment>%1 is a version number</extracomment>
        <translation>バージョン %1</translation>
    </message>
    <message>
        <source>Explains mail that came back, and clears away what was never yours.</source>
        <translation>戻ってきたメールを説明し、あなたのものではなかったものを片付けます。</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. You may use it, pass it on and change it. It comes without any warranty.</source>
        <translation>GNU General Public Licenseのバージョン3以降に基づく自由ソフトウェアです。使うこと、渡すこと、変えることができます。保証は一切ありません。</translation>
    </message>
    <message>
        <source>Built with</source>
        <extracomment>Heading above a list of program libraries</extracomment>
        <translation>使用しているもの</translation>
    </message>
    <message>
        <source>&amp;Copy the versions</source>
        <extracomment>Button: copies a list of versions, for a report of a mistake</extracomment>
        <translation>バージョンをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
</context>
<context>
    <name>undelivered::AccountViews</name>
    <message>
        <source>Sample mailbox</source>
        <translation>見本のメールボックス</translation>
    </message>
    <message>
        <source>All accounts</source>
        <extracomment>First choice in a list of mail accounts</extracomment>
        <translation>すべてのアカウント</translation>
    </message>
</context>
<context>
    <name>undelivered::AddressModel</name>
    <message>
        <source>Does not exist any more</source>
        <extracomment>What has become of an e-mail address</extracomment>
        <translation>もう存在しない</translation>
    </message>
    <message>
        <source>Mailbox full</source>
        <translation>メールボックスがいっぱい</translation>
    </message>
    <message>
        <source>Has moved</source>
        <translation>アドレス変更</translation>
    </message>
    <message>
        <source>Refuses your mail</source>
        <translation>メールを断っている</translation>
    </message>
    <message>
        <source>Trouble on the way</source>
        <translation>途中に問題あり</translation>
    </message>
    <message>
        <source>Works again</source>
        <translation>また使える</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>いつから</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>最新</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>失敗の数</translation>
    </message>
</context>
<context>
    <name>undelivered::AddressesPage</name>
    <message>
        <source>&amp;Copy the addresses</source>
        <translation>アドレスをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Save as &amp;table (CSV)…</source>
        <translation>表として保存（CSV）(&amp;T)…</translation>
    </message>
    <message>
        <source>Save as c&amp;ontacts (vCard)…</source>
        <translation>連絡先として保存（vCard）(&amp;O)…</translation>
    </message>
    <message>
        <source>addresses.csv</source>
        <translation>addresses.csv</translation>
    </message>
    <message>
        <source>addresses.vcf</source>
        <translation>addresses.vcf</translation>
    </message>
    <message>
        <source>Addresses that do not work</source>
        <translation>届かないアドレス</translation>
    </message>
    <message>
        <source>No address of yours has trouble.</source>
        <translation>問題のあるアドレスはありません。</translation>
    </message>
    <message>
        <source>Addresses to which your own mail could not be delivered will appear here, with the reason.</source>
        <translation>あなたのメールが届かなかったアドレスが、理由とともにここに並びます。</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
    <message numerus="yes">
        <source>%Ln address(es) do not exist any more.</source>
        <translation>
            <numerusform>%Ln件のアドレスがもう存在しません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln address(es) had trouble.</source>
        <translation>
            <numerusform>%Ln件のアドレスに問題がありました。</numerusform>
        </translation>
    </message>
    <message>
        <source>From the notices about mail that you sent. Take dead addresses off your lists; ask the others for another address. Choose a line to see what happened there, or press Enter on it to read the latest notice.</source>
        <translation>あなたが送ったメールの通知からまとめています。使われなくなったアドレスは名簿から外し、ほかの人には別のアドレスを聞いてください。行を選ぶと何があったかがわかり、Enterを押すと最新の通知が読めます。</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>%1 のことですか？</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <extracomment>Button; %1 is an e-mail address</extracomment>
        <translation>%1 をコピー</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>One line of an address&apos;s history: %1 when, %2 what happened (&quot;Mailbox full&quot;), %3 the subject of the message</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2. Your message: %3</source>
        <translation>%1：%2。あなたのメール：%3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more, further back</source>
        <translation>
            <numerusform>さらに前に%Ln件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>undelivered::AddressesPresenter</name>
    <message>
        <source>No mail program came up. Copy the text and the addresses instead, or save a draft.</source>
        <translation>メールソフトが開きませんでした。代わりに文面とアドレスをコピーするか、下書きを保存してください。</translation>
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
        <translation>やめる</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
    <message>
        <source>Now sign in at %1 in your browser</source>
        <extracomment>%1 is the name of a provider, such as Google</extracomment>
        <translation>ブラウザーで %1 にサインインしてください</translation>
    </message>
    <message>
        <source>The page has been opened there. Sign in, agree that Undelivered may read your mail, and come back here. If no browser came up, copy the page&apos;s address into one on this computer.</source>
        <translation>ページをブラウザーで開きました。サインインし、Undeliveredがメールを読むことに同意して、ここに戻ってください。ブラウザーが現れない場合は、ページのアドレスをこのパソコンのブラウザーにコピーしてください。</translation>
    </message>
    <message>
        <source>You are back from the browser</source>
        <translation>ブラウザーから戻りました</translation>
    </message>
    <message>
        <source>One moment: the mailbox is being opened.</source>
        <translation>少しお待ちください。メールボックスを開いています。</translation>
    </message>
    <message>
        <source>Cop&amp;y the page&apos;s address</source>
        <translation>ページのアドレスをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Ope&amp;n the page again</source>
        <translation>ページをもう一度開く(&amp;O)</translation>
    </message>
</context>
<context>
    <name>undelivered::CertificatePage</name>
    <message>
        <source>from %1 to %2</source>
        <extracomment>How long a certificate is good: %1 and %2 are days</extracomment>
        <translation>%1から%2まで</translation>
    </message>
    <message>
        <source>Stop here: this is not the certificate you accepted</source>
        <translation>ここで止まってください。あなたの認めた証明書ではありません</translation>
    </message>
    <message>
        <source>%1 shows another certificate than before. Your password was not sent.</source>
        <extracomment>%1 is the name of a mail server</extracomment>
        <translation>%1 が前とは違う証明書を示しています。パスワードは送っていません。</translation>
    </message>
    <message>
        <source>Either whoever runs the server has renewed it, or somebody stands between you and the server and wants your password. In a café, a hotel or another network that is not yours, go away and try again at home.</source>
        <translation>サーバーの管理者が更新したか、誰かがあなたとサーバーの間に入ってパスワードを狙っているかです。喫茶店やホテルなど、ご自身のものでないネットワークなら、接続をやめて、自宅でもう一度試してください。</translation>
    </message>
    <message>
        <source>Ask whoever runs the server, by telephone or in person, whether the certificate was renewed, and compare the new fingerprint with theirs.</source>
        <translation>サーバーの管理者に、電話か直接会って、証明書を更新したか聞き、新しい指紋を相手のものと見比べてください。</translation>
    </message>
    <message>
        <source>&amp;The new fingerprint is the one that the owner of the server told me</source>
        <translation>新しい指紋は、サーバーの持ち主から聞いたものと同じです(&amp;T)</translation>
    </message>
    <message>
        <source>Accept the new certificate</source>
        <translation>新しい証明書を認める</translation>
    </message>
    <message>
        <source>Do not connect for now</source>
        <translation>今はつながない</translation>
    </message>
    <message>
        <source>Is this really your server?</source>
        <translation>本当にあなたのサーバーですか？</translation>
    </message>
    <message>
        <source>%1 cannot prove who it is. Your password was not sent.</source>
        <extracomment>%1 is the name of a mail server</extracomment>
        <translation>%1 は誰なのかを証明できません。パスワードは送っていません。</translation>
    </message>
    <message>
        <source>Mail servers show a certificate, which somebody known has signed. This one was signed by nobody that this computer trusts. That is usual for a server of one&apos;s own at home or in a small office, and for a mail bridge that runs on this computer. With a large provider it is not: then somebody may be trying to read your password on its way.</source>
        <translation>メールサーバーは、知られている者が署名した証明書を示します。これに署名した者を、このパソコンは信用していません。自宅や小さな事務所の自前のサーバーや、このパソコンで動くメールの橋渡しのプログラムでは普通のことです。大きなプロバイダーでは普通ではなく、誰かが途中でパスワードを読もうとしているかもしれません。</translation>
    </message>
    <message>
        <source>If the server is your own, or its owner told you this fingerprint, you can trust exactly this certificate. It then counts for %1 only, and Undelivered warns you as soon as the server shows another one.</source>
        <translation>サーバーがご自身のものか、持ち主からこの指紋を聞いたなら、この証明書だけを信用できます。%1 にだけ有効で、サーバーが別のものを示せばUndeliveredがすぐ知らせます。</translation>
    </message>
    <message>
        <source>&amp;The server is my own, or its owner told me this fingerprint</source>
        <translation>サーバーは自分のものか、持ち主からこの指紋を聞きました(&amp;T)</translation>
    </message>
    <message>
        <source>Trust it for this account</source>
        <translation>このアカウントで信用する</translation>
    </message>
    <message>
        <source>Do not trust it</source>
        <translation>信用しない</translation>
    </message>
    <message>
        <source>Made for</source>
        <extracomment>Whom a certificate was made for</extracomment>
        <translation>発行先</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>署名者</translation>
    </message>
    <message>
        <source>itself</source>
        <translation>サーバー自身</translation>
    </message>
    <message>
        <source>Good</source>
        <extracomment>How long a certificate is good</extracomment>
        <translation>有効期間</translation>
    </message>
    <message>
        <source>New fingerprint</source>
        <translation>新しい指紋</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>指紋</translation>
    </message>
    <message>
        <source>Accepted before</source>
        <translation>以前認めたもの</translation>
    </message>
</context>
<context>
    <name>undelivered::Chart</name>
    <message>
        <source>Notices over time</source>
        <translation>時間ごとの通知</translation>
    </message>
    <message>
        <source>Use the left and right arrow keys to read out one bar after the other.</source>
        <translation>左右の矢印キーで、棒を一本ずつ読み上げます。</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>A span of days: %1 the first, %2 the last</extracomment>
        <translation>%1から%2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n notice(s)</source>
        <extracomment>Read out for one bar of the chart: %1 a day or span of days, %n how many notices</extracomment>
        <translation>
            <numerusform>%1：%Ln件の通知</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>One part of a bar: %1 a verdict (&quot;Forged&quot;), %2 how many</extracomment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 what a bar stands for and its total, %2 the parts it is made of</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <translation>yyyy&apos;年&apos;M&apos;月&apos;</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>M&apos;月&apos;d&apos;日&apos;</translation>
    </message>
    <message numerus="yes">
        <source>Most on %1: %n notice(s)</source>
        <extracomment>Stands over the chart: %n is the largest number of notices, %1 the day or span of days they came on</extracomment>
        <translation>
            <numerusform>最多は%1：%Ln件の通知</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>undelivered::Checklist</name>
    <message>
        <source>Open clean-up</source>
        <translation>整理を開く</translation>
    </message>
    <message>
        <source>Write to your contacts</source>
        <translation>連絡先に書く</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>見る</translation>
    </message>
</context>
<context>
    <name>undelivered::CleanUpPage</name>
    <message>
        <source>&amp;Undo: bring them back</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進み具合</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>You may do something else meanwhile. What has been moved is written down, so that it can be brought back even if the connection breaks.</source>
        <translation>その間、ほかのことをしていてもかまいません。移したものは記録されるので、接続が切れても元に戻せます。</translation>
    </message>
    <message>
        <source>Go &amp;on</source>
        <translation>続ける(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>One account is cleaned up at a time:</source>
        <translation>整理はアカウントごとに行います：</translation>
    </message>
</context>
<context>
    <name>undelivered::ContactsDialog</name>
    <message>
        <source>Warn your contacts</source>
        <translation>連絡先に知らせる</translation>
    </message>
    <message>
        <source>&amp;Subject</source>
        <translation>件名(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>本文(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy the text</source>
        <translation>本文をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Open in your &amp;mail program</source>
        <translation>メールソフトで開く(&amp;M)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Search the contacts</source>
        <translation>連絡先を検索</translation>
    </message>
    <message>
        <source>Whom to warn</source>
        <translation>知らせる相手</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>全員(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>なし(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Whom to warn</source>
        <translation>知らせる相手(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Language of the message</source>
        <translation>メールの言語(&amp;L)</translation>
    </message>
    <message>
        <source>Copy the a&amp;ddresses</source>
        <translation>アドレスをコピー(&amp;D)</translation>
    </message>
    <message>
        <source>Sa&amp;ve as a draft…</source>
        <translation>下書きとして保存(&amp;V)…</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>One contact in a list: %1 is an e-mail address, %2 when the person last wrote to it</extracomment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Nobody is known from your Sent folder yet.</source>
        <translation>送信済みフォルダーからわかる相手はまだいません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <translation>
            <numerusform>%Ln人を選択</numerusform>
        </translation>
    </message>
    <message>
        <source>Open part %L1 of %L2</source>
        <extracomment>Button: a message to many people goes out in several parts. %L1 is the number of the next one, %L2 how many there are</extracomment>
        <translation>%L2のうち%L1番目を開く</translation>
    </message>
    <message>
        <source>Open in your &amp;mail program again</source>
        <translation>もう一度メールソフトで開く(&amp;M)</translation>
    </message>
    <message>
        <source>A message to your contacts, ready to change as you like. It goes out from your own mail program. The recipients stand in “Bcc”, so that they do not see each other&apos;s addresses.</source>
        <translation>連絡先へのメールです。自由に書き換えられます。ご自身のメールソフトから送られます。受け取る人は互いのアドレスが見えないよう「Bcc」に入っています。</translation>
    </message>
</context>
<context>
    <name>undelivered::DeleteDialog</name>
    <message numerus="yes">
        <source>&amp;Delete %n for good</source>
        <translation>
            <numerusform>%Ln件を完全に削除(&amp;D)</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>完全に削除</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) will be gone for good.</source>
        <translation>
            <numerusform>%Ln通のメールが完全に消えます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody can bring them back, not even your mail provider. To be sure that you mean it, type how many there are.</source>
        <translation>誰にも元に戻せません。メールプロバイダーにもできません。本当によいか確かめるため、何通かを入力してください。</translation>
    </message>
    <message>
        <source>Type %1 here:</source>
        <extracomment>%1 is a number</extracomment>
        <translation>ここに%1と入力：</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>残す</translation>
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
        <translation>Undeliveredを開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Check now</source>
        <translation>今すぐ調べる(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
</context>
<context>
    <name>undelivered::Disclosure</name>
    <message>
        <source>open</source>
        <translation>開いています</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>閉じています</translation>
    </message>
</context>
<context>
    <name>undelivered::DomainPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>Looking the records up</source>
        <translation>記録を調べています</translation>
    </message>
    <message>
        <source>Can anybody send as you?</source>
        <translation>誰かがあなたの名前で送れますか？</translation>
    </message>
    <message>
        <source>Whoever runs a mail domain can publish which servers may send for it, and what others shall do with the rest. This looks up what stands there for %1, and says what is missing.</source>
        <extracomment>%1 is an account, mostly an e-mail address</extracomment>
        <translation>メールのドメインを管理する人は、どのサーバーがそのドメインから送ってよいか、それ以外をどう扱うべきかを公開できます。ここでは %1 について何が公開されているかを調べ、足りないものをお知らせします。</translation>
    </message>
    <message>
        <source>Add your mailbox first: then its domain can be looked up.</source>
        <translation>まずメールボックスを追加してください。そうすればドメインを調べられます。</translation>
    </message>
    <message>
        <source>For that, your computer&apos;s name server is asked about your mail domain, and learns nothing but its name. This also switches on look-ups for telling forged mail; you can switch them off again in the settings.</source>
        <translation>そのために、このパソコンのネームサーバーにメールのドメインを問い合わせます。伝わるのはドメイン名だけです。なりすましを見分けるための問い合わせも有効になります。設定でいつでも無効に戻せます。</translation>
    </message>
    <message>
        <source>&amp;Look it up</source>
        <translation>調べる(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Allow it and look it up</source>
        <translation>許可して調べる(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Look it up again</source>
        <translation>もう一度調べる(&amp;L)</translation>
    </message>
    <message>
        <source>Needs mending</source>
        <extracomment>Read out for the picture before a finding</extracomment>
        <translation>直す必要あり</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>問題なし</translation>
    </message>
</context>
<context>
    <name>undelivered::Door</name>
    <message>
        <source>%1 %2</source>
        <extracomment>Read out for a button on the overview: %1 a number, %2 the name of a list (&quot;Forged&quot;)</extracomment>
        <translation>%1%2</translation>
    </message>
</context>
<context>
    <name>undelivered::ErrorBar</name>
    <message>
        <source>&amp;Try again</source>
        <translation>もう一度試す(&amp;T)</translation>
    </message>
    <message>
        <source>Technical details</source>
        <translation>技術的な詳細</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>このメッセージを閉じる</translation>
    </message>
</context>
<context>
    <name>undelivered::EvidenceView</name>
    <message>
        <source>You said so yourself.</source>
        <translation>ご自身の回答です。</translation>
    </message>
    <message>
        <source>What is known</source>
        <extracomment>Heading over facts about a notice whose sender is not clear</extracomment>
        <translation>わかっていること</translation>
    </message>
    <message>
        <source>What speaks for it</source>
        <translation>それを示すもの</translation>
    </message>
    <message>
        <source>What speaks against it</source>
        <translation>それに反するもの</translation>
    </message>
    <message>
        <source>Speaks for: %1</source>
        <extracomment>Read out for the picture before a piece of evidence; %1 is a verdict (&quot;Forged&quot;)</extracomment>
        <translation>%1を示すもの</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>Small print below a piece of evidence: %1 how much it weighs (&quot;Strong sign&quot;), %2 the technical fact</extracomment>
        <translation>%1。%2</translation>
    </message>
</context>
<context>
    <name>undelivered::ExplainPage</name>
    <message>
        <source>What does this message mean?</source>
        <translation>このメールは何を意味しますか？</translation>
    </message>
    <message>
        <source>Paste the text of a notice here, as much of it as you have, or drop a saved message (.eml) on the window. It stays on this computer.</source>
        <translation>通知の文面を、あるだけここに貼り付けるか、保存したメール（.eml）をウィンドウにドラッグしてください。このパソコンの外には出ません。</translation>
    </message>
    <message>
        <source>Op&amp;en a message…</source>
        <translation>メールを開く(&amp;M)…</translation>
    </message>
    <message>
        <source>Em&amp;pty</source>
        <translation>空にする(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>Text of the notice</source>
        <translation>通知の文面</translation>
    </message>
    <message>
        <source>Your message could not be delivered to…</source>
        <translation>次の宛先にメールを配信できませんでした…</translation>
    </message>
    <message>
        <source>The explanation will stand here.</source>
        <translation>ここに説明が表示されます。</translation>
    </message>
    <message>
        <source>From the file %1</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>ファイル %1 より</translation>
    </message>
</context>
<context>
    <name>undelivered::ExplainPresenter</name>
    <message>
        <source>Open a message</source>
        <translation>メールを開く</translation>
    </message>
    <message>
        <source>Saved messages (*.eml *.msg *.txt)</source>
        <translation>保存したメール (*.eml *.msg *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>The explanation will stand here.</source>
        <translation>ここに説明が表示されます。</translation>
    </message>
</context>
<context>
    <name>undelivered::FilterBar</name>
    <message>
        <source>Order of the list</source>
        <translation>一覧の並び順</translation>
    </message>
    <message>
        <source>Group the list</source>
        <translation>一覧をまとめる</translation>
    </message>
    <message>
        <source>Show only one reason</source>
        <translation>一つの理由だけ表示</translation>
    </message>
    <message>
        <source>Show only one verdict</source>
        <translation>一つの判定だけ表示</translation>
    </message>
    <message>
        <source>Show only one domain</source>
        <translation>一つのドメインだけ表示</translation>
    </message>
    <message>
        <source>Show only one period</source>
        <translation>一つの期間だけ表示</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>絞り込みを解除</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>新しい順</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>古い順</translation>
    </message>
    <message>
        <source>By recipient</source>
        <translation>宛先順</translation>
    </message>
    <message>
        <source>By domain</source>
        <translation>ドメイン順</translation>
    </message>
    <message>
        <source>By subject</source>
        <translation>件名順</translation>
    </message>
    <message>
        <source>By reason</source>
        <translation>理由順</translation>
    </message>
    <message>
        <source>By verdict</source>
        <translation>判定順</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>大きい順</translation>
    </message>
    <message>
        <source>Not grouped</source>
        <translation>まとめない</translation>
    </message>
    <message>
        <source>Grouped by wave</source>
        <extracomment>A wave is a run of notices that belong together: one case of forging or misuse</extracomment>
        <translation>一連の通知ごと</translation>
    </message>
    <message>
        <source>Grouped by recipient</source>
        <translation>宛先ごと</translation>
    </message>
    <message>
        <source>Grouped by reason</source>
        <translation>理由ごと</translation>
    </message>
    <message>
        <source>Grouped by domain</source>
        <translation>ドメインごと</translation>
    </message>
    <message>
        <source>Any verdict</source>
        <translation>すべての判定</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>すべての期間</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>過去7日</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>過去30日</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>今年</translation>
    </message>
    <message>
        <source>Search address, subject, server</source>
        <translation>アドレス、件名、サーバーを検索</translation>
    </message>
    <message>
        <source>Search in this list</source>
        <translation>この一覧の中を検索</translation>
    </message>
    <message>
        <source>Any reason</source>
        <translation>すべての理由</translation>
    </message>
    <message>
        <source>Any domain</source>
        <translation>すべてのドメイン</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>An entry of a list: %1 a domain (&quot;example.org&quot;), %2 how many notices are about it</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Fi&amp;lters (%1)</source>
        <extracomment>Button: opens and closes the filters; %1 is how many are set</extracomment>
        <translation>絞り込み（%1）(&amp;L)</translation>
    </message>
    <message>
        <source>Fi&amp;lters</source>
        <translation>絞り込み(&amp;L)</translation>
    </message>
</context>
<context>
    <name>undelivered::FinderPanel</name>
    <message>
        <source>S&amp;kip this step</source>
        <translation>この手順を飛ばす(&amp;K)</translation>
    </message>
    <message>
        <source>Not right? Look further</source>
        <extracomment>Button beside a mail server that was found</extracomment>
        <translation>違いますか？さらに探す</translation>
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
        <translation>%1 はメールソフトのパスワードを受け付けず、ブラウザーでのサインインだけです。そのためには、このUndeliveredを作った人がそこに登録する必要がありますが、登録されていません。</translation>
    </message>
    <message>
        <source>If you have a client ID, enter it. Else save the notices as files in your mail program and open their folder here: Undelivered explains them just the same.</source>
        <translation>クライアントIDをお持ちなら入力してください。なければ、メールソフトで通知をファイルに保存し、そのフォルダーをここで開いてください。Undeliveredは同じように説明します。</translation>
    </message>
    <message>
        <source>Or sign in through your browser: then %1 asks for your usual password there.</source>
        <extracomment>%1 is the name of a mail provider, such as Gmail</extracomment>
        <translation>またはブラウザーでサインインしてください。そこで %1 がいつものパスワードを聞きます。</translation>
    </message>
    <message>
        <source>Open the help page of %1</source>
        <extracomment>Button; %1 is the name of a mail provider</extracomment>
        <translation>%1 のヘルプページを開く</translation>
    </message>
    <message>
        <source>I know th&amp;at company</source>
        <translation>その会社を知っています(&amp;T)</translation>
    </message>
    <message>
        <source>Enter a &amp;client ID…</source>
        <translation>クライアントIDを入力(&amp;I)…</translation>
    </message>
    <message>
        <source>How to sign in at %1</source>
        <extracomment>%1 is the name of a mail provider</extracomment>
        <translation>%1へのサインイン方法</translation>
    </message>
</context>
<context>
    <name>undelivered::FoldersDialog</name>
    <message>
        <source>Holds no messages, only other folders</source>
        <translation>メールはなく、ほかのフォルダーだけが入っています</translation>
    </message>
    <message>
        <source>Looked through, as you said</source>
        <translation>ご指定のとおり調べます</translation>
    </message>
    <message>
        <source>Left out, as you said</source>
        <translation>ご指定のとおり調べません</translation>
    </message>
    <message>
        <source>Looked through: most notices come in here</source>
        <translation>調べます：ほとんどの通知はここに届きます</translation>
    </message>
    <message>
        <source>Looked through: notices are often taken for junk</source>
        <translation>調べます：通知は迷惑メールと間違えられることがよくあります</translation>
    </message>
    <message>
        <source>Looked through last: it repeats the other folders</source>
        <translation>最後に調べます：ほかのフォルダーと同じメールが入っています</translation>
    </message>
    <message>
        <source>Read to know what you have sent</source>
        <translation>送信したメールを知るために読みます</translation>
    </message>
    <message>
        <source>Left out: messages that you have not sent</source>
        <translation>調べません：まだ送信していないメールです</translation>
    </message>
    <message>
        <source>Left out: messages that were thrown away</source>
        <translation>調べません：捨てられたメールです</translation>
    </message>
    <message>
        <source>Looked through</source>
        <translation>調べます</translation>
    </message>
    <message>
        <source>The folders of this account are known as soon as it has been checked.</source>
        <translation>このアカウントのフォルダーは、一度確認すると分かります。</translation>
    </message>
    <message>
        <source>As &amp;proposed</source>
        <extracomment>Button: takes back what the person chose</extracomment>
        <translation>おすすめのとおり(&amp;P)</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Where to look for notices in %1</source>
        <extracomment>%1 is the name of a mail account</extracomment>
        <translation>%1 で通知を探す場所</translation>
    </message>
    <message>
        <source>A change counts from the next check. What was found before stays known.</source>
        <translation>変更は次の確認から有効です。これまでに見つかったものはそのまま残ります。</translation>
    </message>
</context>
<context>
    <name>undelivered::Frame</name>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
</context>
<context>
    <name>undelivered::LearnPage</name>
    <message>
        <source>What is all this about?</source>
        <translation>いったい何のことですか？</translation>
    </message>
    <message>
        <source>Who is the mailer-daemon?</source>
        <translation>mailer-daemonとは誰ですか？</translation>
    </message>
    <message>
        <source>Not a person. When a mail server cannot deliver a message, it writes a notice to the address that stands on the message as the sender. Such notices come from “MAILER-DAEMON” or “postmaster”. Answering them is of no use: nobody reads the answers.</source>
        <translation>人ではありません。メールサーバーがメールを届けられないとき、差出人として書かれたアドレスに通知を書きます。そのような通知は「MAILER-DAEMON」や「postmaster」から来ます。返信しても、誰も読まないので意味がありません。</translation>
    </message>
    <message>
        <source>Why do I get notices about messages that I never wrote?</source>
        <translation>書いた覚えのないメールの通知がなぜ来るのですか？</translation>
    </message>
    <message>
        <source>Anybody can write any address on the back of an envelope, and it is the same with mail. Senders of advertising and fraud put other people&apos;s addresses on their messages. What cannot be delivered comes back to the address on it: yours. Nobody needed your password for that, and it dies down after some days.</source>
        <translation>封筒の裏に誰でも好きな住所を書けるように、メールも同じです。広告や詐欺の送り手は、他人のアドレスをメールに書きます。届けられなかったものは、書かれたアドレス、つまりあなたに戻ります。そのためにあなたのパスワードは要らず、数日で収まります。</translation>
    </message>
    <message>
        <source>How can I tell whether my account was misused?</source>
        <translation>アカウントが悪用されたかどうか、どうすればわかりますか？</translation>
    </message>
    <message>
        <source>If such a message was sent through your own account, somebody knows your password. Undelivered compares each notice with your Sent folder and with the way the message took, and says which of the two it is and how it knows.</source>
        <translation>そのようなメールがご自身のアカウントから送られたなら、誰かがパスワードを知っています。Undeliveredは通知を「送信済み」フォルダーやメールの通った道と照らし合わせ、どちらなのか、なぜわかるのかをお伝えします。</translation>
    </message>
    <message>
        <source>What are fake notices?</source>
        <translation>偽の通知とは何ですか？</translation>
    </message>
    <message>
        <source>Messages that only look like a notice: “your mailbox is full, sign in here”. No mail system wrote them. They want your password. Never open a link in them; go to your provider&apos;s page by typing its address yourself.</source>
        <translation>通知に見えるだけのメールです。「メールボックスがいっぱいです。ここでサインインしてください」など。メールシステムが書いたものではなく、パスワードを狙っています。中のリンクは決して開かず、アドレスをご自身で入力してプロバイダーのページへ行ってください。</translation>
    </message>
    <message>
        <source>Should I send something back to annoy the forger?</source>
        <translation>なりすました相手に何か送り返して困らせるべきですか？</translation>
    </message>
    <message>
        <source>No. It would reach another innocent person, whose address stands on the message, just as it happened to you.</source>
        <translation>いいえ。メールに書かれたアドレスの、別の無実の人に届いてしまいます。あなたに起きたのと同じことです。</translation>
    </message>
    <message>
        <source>All codes in words</source>
        <translation>すべてのコードの説明</translation>
    </message>
    <message>
        <source>A code, such as 550 or 1.1, or a word</source>
        <translation>550や1.1などのコード、または言葉</translation>
    </message>
    <message>
        <source>Search the codes</source>
        <translation>コードを検索</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a code (&quot;550&quot;) or a provider (&quot;Gmail&quot;), %2 what it means</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>No code and no word like that stands in this list. It may be a provider&apos;s own.</source>
        <translation>そのようなコードや言葉はこの一覧にありません。プロバイダー独自のものかもしれません。</translation>
    </message>
    <message>
        <source>&amp;Explain it as a notice…</source>
        <translation>通知として説明(&amp;E)…</translation>
    </message>
    <message>
        <source>How does forging work, and how does it show?</source>
        <translation>なりすましはどう行われ、どこでわかりますか？</translation>
    </message>
    <message>
        <source>The sender of a message is only a line that whoever sends it writes. But the message also carries traces that cannot be chosen freely: the server that handed it over, a seal that your provider puts on what really went through it, the number your mail program gave it. A notice brings a part of the message back. Undelivered compares these traces with your own mail. What nobody can know it calls unclear.</source>
        <translation>メールの差出人は、送る人が書く一行にすぎません。しかしメールには、自由に選べない跡も残ります。メールを渡したサーバー、プロバイダーが実際に通ったものに付ける印、メールソフトが付けた番号です。通知はメールの一部を持ち帰ります。Undeliveredはこれらの跡をご自身のメールと比べます。誰にもわからないことは「不明」とします。</translation>
    </message>
    <message>
        <source>How do I stay out of trouble?</source>
        <translation>困ったことにならないためには？</translation>
    </message>
    <message>
        <source>Use a password of its own for your mail, and a second step at sign-in where your provider offers it. Open no attachment and no link that you did not expect, also from people you know. Install programs and updates only from their makers&apos; pages. A message that hurries or threatens you is the one to be slow with.</source>
        <translation>メールには専用のパスワードを使い、プロバイダーにあれば2段階目の認証も使ってください。知っている人からでも、心当たりのない添付ファイルやリンクは開かないでください。プログラムや更新は作った会社のページからだけ入れてください。急がせるメールや脅すメールほど、ゆっくり考えてください。</translation>
    </message>
    <message>
        <source>How do I add my mailbox?</source>
        <translation>メールボックスはどう追加しますか？</translation>
    </message>
    <message>
        <source>Type your e-mail address and password. The server is found by itself; what is asked on the way is named, and you can skip it or type the server yourself under Server settings. Many providers want an app password, a second password that only lets a program read mail; the page that makes one opens with a button. Some let you in only through their page in your browser. A server that cannot prove who it is gets no password.</source>
        <translation>メールアドレスとパスワードを入力してください。サーバーは自動で見つかります。途中で問い合わせる先は表示され、飛ばすことも、「サーバーの設定」でご自身で入力することもできます。多くのプロバイダーはアプリパスワードを求めます。プログラムにメールを読ませるだけの2つ目のパスワードで、それを作るページはボタンで開きます。ブラウザーの専用ページからしか入れないプロバイダーもあります。身元を証明できないサーバーにはパスワードを送りません。</translation>
    </message>
    <message>
        <source>What does a clean-up do?</source>
        <translation>整理では何をしますか？</translation>
    </message>
    <message>
        <source>It first shows which notices would go and which stay, and why. Then it moves exactly those to Trash and writes down what it moved, so that it can bring them back. Look at the mail listed on top: a flood of notices is sometimes raised so that you overlook one message from your bank.</source>
        <translation>まず、どの通知を移し、どれを残すか、その理由とともに示します。それから示したものだけをゴミ箱に移し、元に戻せるように記録します。上に並んだメールを見てください。大量の通知は、銀行からのメールを見落とさせるために起こされることがあります。</translation>
    </message>
    <message>
        <source>What do I do with addresses that do not work?</source>
        <translation>使えないアドレスはどうすればよいですか？</translation>
    </message>
    <message>
        <source>Under Addresses you find everybody whom your own mail did not reach, with the reason and since when. Take those that do not exist any more out of your address book, and ask the others for another address. You can copy the list or save it.</source>
        <translation>「アドレス」には、ご自身のメールが届かなかった相手が、理由といつからかとともに並びます。もう存在しないものはアドレス帳から外し、ほかの人には別のアドレスを聞いてください。一覧はコピーも保存もできます。</translation>
    </message>
    <message>
        <source>Can anybody send as me?</source>
        <translation>誰かが私の名前で送れますか？</translation>
    </message>
    <message>
        <source>Whoever runs a mail domain can publish in public records which servers may send for it, and what others shall do with the rest. Where these records are missing, anybody can use the address. You can have your domain&apos;s looked up and explained.</source>
        <translation>メールのドメインを管理する人は、どのサーバーがそのドメインから送ってよいか、それ以外をどう扱うべきかを公開記録に書けます。この記録がないと、誰でもそのアドレスを使えます。あなたのドメインの記録を調べて説明することができます。</translation>
    </message>
    <message>
        <source>&amp;Check my domain…</source>
        <translation>自分のドメインを調べる(&amp;C)…</translation>
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
        <translation>概要</translation>
    </message>
    <message>
        <source>Clean-up</source>
        <translation>整理</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>解説</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Open a folder of saved mail</source>
        <translation>保存したメールのフォルダーを開く</translation>
    </message>
    <message>
        <source>Undelivered goes on checking</source>
        <translation>Undeliveredは引き続き調べています</translation>
    </message>
    <message>
        <source>Its icon in the tray brings the window back, and ends the program. You can change this in the settings.</source>
        <translation>トレイのアイコンでウィンドウを元に戻したり、プログラムを終了したりできます。設定で変更できます。</translation>
    </message>
</context>
<context>
    <name>undelivered::Navigation</name>
    <message>
        <source>Places</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Read out for a place in the navigation: %1 its name (&quot;Forged&quot;), %2 how many notices are there</extracomment>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>undelivered::NoticeDoor</name>
    <message>
        <source>%1: %2</source>
        <extracomment>Read out for a message that did not arrive: %1 recipient and subject, %2 why</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>undelivered::NoticeModel</name>
    <message>
        <source>%1: %2. %3. %4.</source>
        <extracomment>Read out for one row of the list: %1 verdict (&quot;Forged&quot;), %2 recipient and subject, %3 reason, %4 date and time</extracomment>
        <translation>%1：%2。%3。%4。</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>宛先</translation>
    </message>
    <message>
        <source>Your message</source>
        <translation>あなたのメール</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>%1. %2, listed below.</source>
        <extracomment>Read out for a row that stands for several notices: %1 what they have in common, %2 how many (&quot;214 notices&quot;)</extracomment>
        <translation>%1。%2、下に並んでいます。</translation>
    </message>
    <message>
        <source>%1. %2, closed.</source>
        <extracomment>Read out for a row that stands for several notices: %1 what they have in common, %2 how many (&quot;214 notices&quot;)</extracomment>
        <translation>%1。%2、閉じています。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A run of notices: %1 a verdict (&quot;Forged&quot;), %2 a day</extracomment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <extracomment>A run of notices: %1 a verdict (&quot;Forged&quot;), %2 and %3 its first and last day</extracomment>
        <translation>%1、%2から%3</translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s)</source>
        <translation>
            <numerusform>%Ln件の通知</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s), mostly “%1”</source>
        <extracomment>%n how many notices, %1 the commonest subject of the messages they are about</extracomment>
        <translation>
            <numerusform>%Ln件の通知、多くは「%1」</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>undelivered::NoticePane</name>
    <message>
        <source>Show what to do</source>
        <translation>すべきことを見る</translation>
    </message>
    <message>
        <source>I &amp;did send this</source>
        <translation>送りました(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Not mine</source>
        <translation>送っていません(&amp;N)</translation>
    </message>
    <message>
        <source>Take my answer back</source>
        <translation>回答を取り消す</translation>
    </message>
    <message>
        <source>How do we know?</source>
        <translation>なぜわかるのですか？</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>The notice as it came</source>
        <translation>届いたままの通知</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
    <message>
        <source>Choose a notice to read it.</source>
        <translation>読む通知を選んでください。</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>一覧に戻る</translation>
    </message>
    <message>
        <source>You said so yourself.</source>
        <translation>ご自身の回答です。</translation>
    </message>
    <message>
        <source>Without your mailbox nobody can tell who sent the message.</source>
        <translation>メールボックスがないと、誰が送ったのか判断できません。</translation>
    </message>
    <message>
        <source>There is nothing to answer and nothing to repair. You can move the notice to Trash.</source>
        <translation>返事も対処も必要ありません。通知をゴミ箱に移せます。</translation>
    </message>
    <message>
        <source>Do not open links or attachments in it, and do not sign in anywhere because of it. Delete it.</source>
        <translation>中のリンクや添付を開かず、このためにどこにもサインインしないでください。削除してください。</translation>
    </message>
    <message>
        <source>If you have typed your password on such a page, change the password now.</source>
        <translation>そのようなページでパスワードを入力したなら、今すぐパスワードを変えてください。</translation>
    </message>
    <message>
        <source>Secure your account now: the steps are on the overview. Keep this notice until they are done.</source>
        <translation>今すぐアカウントを守ってください。手順は概要にあります。終わるまでこの通知を残しておいてください。</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>すべきこと</translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>Number in a list of steps; %1 is the number</extracomment>
        <translation>%1.</translation>
    </message>
    <message numerus="yes">
        <source>%n more recipient(s).</source>
        <translation>
            <numerusform>ほか%Ln人の宛先。</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy this address</source>
        <translation>このアドレスをコピー</translation>
    </message>
    <message>
        <source>Copy the facts for them</source>
        <translation>相手に渡す情報をコピー</translation>
    </message>
    <message>
        <source>Mo&amp;ve to Trash…</source>
        <translation>ゴミ箱に移す(&amp;V)…</translation>
    </message>
    <message>
        <source>The way it took</source>
        <translation>通った道</translation>
    </message>
    <message>
        <source>What would decide it</source>
        <translation>何があれば決まるか</translation>
    </message>
    <message>
        <source>Save or &amp;print…</source>
        <translation>保存または印刷(&amp;P)…</translation>
    </message>
</context>
<context>
    <name>undelivered::NoticesPage</name>
    <message>
        <source>Move to Trash…</source>
        <translation>ゴミ箱に移す…</translation>
    </message>
    <message>
        <source>I did send this</source>
        <translation>送りました</translation>
    </message>
    <message>
        <source>Not mine</source>
        <translation>送っていません</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Nothing in this list fits the search and the filters.</source>
        <translation>検索と絞り込みに合うものが、この一覧にありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s)</source>
        <translation>
            <numerusform>%Ln件の通知</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s) selected</source>
        <translation>
            <numerusform>%Ln件の通知を選択中</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a notice to read it.</source>
        <translation>読む通知を選んでください。</translation>
    </message>
    <message>
        <source>&amp;Copy the address</source>
        <translation>アドレスをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Select all like this</source>
        <translation>同じものをすべて選ぶ(&amp;S)</translation>
    </message>
    <message>
        <source>I &amp;did send this</source>
        <translation>送りました(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Not mine</source>
        <translation>送っていません(&amp;N)</translation>
    </message>
    <message>
        <source>Take my answer back</source>
        <translation>回答を取り消す</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>取り消す</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n notice(s)</source>
        <translation>
            <numerusform>%Ln件の通知のうち%1件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your answer about %n notice(s) is taken back.</source>
        <translation>
            <numerusform>%Ln件の通知についての回答を取り消しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Noted: %n notice(s) about mail of yours.</source>
        <translation>
            <numerusform>記録しました：%Ln件の通知は、あなたのメールについてのものです。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Noted: %n notice(s) about mail that is not yours.</source>
        <translation>
            <numerusform>記録しました：%Ln件の通知は、あなたのものではないメールについてのものです。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Take my answer back</source>
        <translation>回答を取り消す(&amp;T)</translation>
    </message>
    <message>
        <source>Mo&amp;ve to Trash…</source>
        <translation>ゴミ箱に移す(&amp;V)…</translation>
    </message>
    <message>
        <source>Of the same &amp;wave</source>
        <translation>同じ一連の通知(&amp;W)</translation>
    </message>
    <message>
        <source>With the same &amp;reason and verdict</source>
        <translation>理由と判定が同じもの(&amp;R)</translation>
    </message>
    <message>
        <source>With the same &amp;subject</source>
        <translation>件名が同じもの(&amp;S)</translation>
    </message>
</context>
<context>
    <name>undelivered::OverviewPage</name>
    <message>
        <source>&amp;Check now</source>
        <translation>今すぐ調べる(&amp;C)</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>見る</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>すべきこと</translation>
    </message>
    <message>
        <source>Looking through your mailbox. The first notices come up in a moment.</source>
        <translation>メールボックスを調べています。まもなく最初の通知が現れます。</translation>
    </message>
    <message>
        <source>This mailbox has not been looked through yet.</source>
        <translation>このメールボックスはまだ調べられていません。</translation>
    </message>
    <message>
        <source>%1, being checked now</source>
        <extracomment>%1 is the name of a mail account; the program is looking through it</extracomment>
        <translation>%1 を調べています</translation>
    </message>
    <message>
        <source>%1, checked %2</source>
        <extracomment>%1 is the name of a mail account, %2 a day and time</extracomment>
        <translation>%1（%2に確認）</translation>
    </message>
    <message>
        <source>When a message of yours comes back, or somebody misuses your address, you will see it here: what happened, how we know, and what to do.</source>
        <translation>あなたのメールが戻ってきたときや、誰かがアドレスを悪用したとき、何が起きたか、なぜわかるか、何をすべきかがここに現れます。</translation>
    </message>
    <message>
        <source>Notices per day</source>
        <translation>一日ごとの通知</translation>
    </message>
    <message>
        <source>Notices per week</source>
        <translation>一週間ごとの通知</translation>
    </message>
    <message>
        <source>Notices per month</source>
        <translation>一か月ごとの通知</translation>
    </message>
    <message numerus="yes">
        <source>Clean up %n forged notice(s)…</source>
        <translation>
            <numerusform>なりすましの通知%Ln件を整理…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clean up %n fake notice(s)…</source>
        <translation>
            <numerusform>詐欺メール%Ln通を整理…</numerusform>
        </translation>
    </message>
    <message>
        <source>Show what did not arrive</source>
        <translation>届かなかったものを見る</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>見る</translation>
    </message>
    <message>
        <source>Your mailbox cannot be reached just now, and nothing is known of it yet.</source>
        <translation>いまメールボックスにつながらず、まだ何もわかっていません。</translation>
    </message>
    <message>
        <source>Your mailbox could not be looked through.</source>
        <translation>メールボックスを調べられませんでした。</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>%1 is the name of a mail account, %2 what is being done there (&quot;Reading notices in INBOX: 120 of 214&quot;)</extracomment>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>%1, could not be checked just now. This is what was known on %2.</source>
        <extracomment>%1 is the name of a mail account, %2 a day and time</extracomment>
        <translation>%1 を、いま調べられませんでした。%2の時点でわかっていた内容です。</translation>
    </message>
    <message>
        <source>%1, could not be checked just now. This is what was known before.</source>
        <extracomment>%1 is the name of a mail account</extracomment>
        <translation>%1 を、いま調べられませんでした。以前わかっていた内容です。</translation>
    </message>
</context>
<context>
    <name>undelivered::OverviewPresenter</name>
    <message>
        <source>This is about %1.</source>
        <extracomment>%1 is the name of a mail account, or a list of them: those that the sentence above speaks of</extracomment>
        <translation>対象は %1 です。</translation>
    </message>
</context>
<context>
    <name>undelivered::ProgressStrip</name>
    <message>
        <source>Running work</source>
        <translation>進行中の作業</translation>
    </message>
    <message>
        <source>All work (%1)</source>
        <extracomment>Button: opens the list of everything that is going on; %1 is how many there are</extracomment>
        <translation>すべての作業（%1）</translation>
    </message>
</context>
<context>
    <name>undelivered::RawNotice</name>
    <message>
        <source>Previous place</source>
        <translation>前の場所</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>次の場所</translation>
    </message>
    <message>
        <source>Search in the notice</source>
        <translation>通知の中を検索</translation>
    </message>
    <message>
        <source>The notice as it came</source>
        <translation>届いたままの通知</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Which of the places that were found is shown: %1 of %2</extracomment>
        <translation>%1/%2</translation>
    </message>
</context>
<context>
    <name>undelivered::ReportDialog</name>
    <message>
        <source>&amp;Leave out names and mailbox names of other people</source>
        <translation>ほかの人の名前とメールボックス名を省く(&amp;L)</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>レポート</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>レポート</translation>
    </message>
    <message>
        <source>Save as &amp;PDF…</source>
        <translation>PDFとして保存(&amp;P)…</translation>
    </message>
    <message>
        <source>Save as &amp;web page…</source>
        <translation>Webページとして保存(&amp;W)…</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>印刷(&amp;R)…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>For whoever can help you: your provider, or the one on the other side. It holds what is known of this, and nothing else from your mailbox.</source>
        <translation>助けてくれる人、つまりあなたのプロバイダーや相手側のプロバイダーのためのものです。この件についてわかっていることだけが入り、メールボックスのほかの内容は入りません。</translation>
    </message>
</context>
<context>
    <name>undelivered::ReportPresenter</name>
    <message>
        <source>delivery notice</source>
        <extracomment>Proposed name of a file, without its ending</extracomment>
        <translation>配信通知</translation>
    </message>
    <message>
        <source>mailbox report</source>
        <extracomment>Proposed name of a file, without its ending</extracomment>
        <translation>メールボックスのレポート</translation>
    </message>
</context>
<context>
    <name>undelivered::RouteView</name>
    <message>
        <source>The first stations are as the message itself tells them. A forger can invent those.</source>
        <translation>最初のほうの経路は、メール自身が示すものです。なりすましの犯人は、ここを偽ることができます。</translation>
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
        <translation>初めから暗号化（TLS）</translation>
    </message>
    <message>
        <source>Switched to encrypted (STARTTLS)</source>
        <translation>途中から暗号化（STARTTLS）</translation>
    </message>
    <message>
        <source>if it is not the address</source>
        <translation>アドレスと違う場合</translation>
    </message>
    <message>
        <source>IMAP ser&amp;ver</source>
        <extracomment>Label of a field for the name of a mail server</extracomment>
        <translation>IMAPサーバー(&amp;V)</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>ポート(&amp;O)</translation>
    </message>
    <message>
        <source>Se&amp;curity</source>
        <extracomment>Label of a choice: how the connection is encrypted</extracomment>
        <translation>暗号化(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>ユーザー名(&amp;U)</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Browser, at %1</source>
        <extracomment>A way to sign in; %1 is a provider&apos;s name, such as Google</extracomment>
        <translation>ブラウザー（%1）</translation>
    </message>
    <message>
        <source>Sign in b&amp;y</source>
        <extracomment>Label of a choice: password, or through the browser</extracomment>
        <translation>サインインの方法(&amp;B)</translation>
    </message>
</context>
<context>
    <name>undelivered::SettingsPage</name>
    <message>
        <source>&amp;Add an account…</source>
        <translation>アカウントを追加(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>削除(&amp;R)…</translation>
    </message>
    <message>
        <source>Look up &amp;domain records to tell forged mail more surely</source>
        <translation>なりすましをより確かに見分けるため、ドメインの記録を調べる(&amp;D)</translation>
    </message>
    <message>
        <source>About &amp;Undelivered</source>
        <translation>Undeliveredについて(&amp;U)</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>What leaves this computer</source>
        <translation>このパソコンから出ていくもの</translation>
    </message>
    <message>
        <source>Undelivered talks to your own mail server, and to nobody else unless you allow it below. It reads your mail there and, when you say so, moves notices to Trash. No pictures or links in messages are ever loaded, nothing about you is reported to anybody.</source>
        <translation>Undeliveredは、下で許可しないかぎり、あなたのメールサーバーとだけ通信します。そこでメールを読み、指示があれば通知をゴミ箱に移します。メールの中の画像やリンクは決して読み込まず、あなたのことを誰にも知らせません。</translation>
    </message>
    <message>
        <source>When this is on, the public records of the domains that stand in a notice are asked for, as your mail program does for every message it sends. Whoever runs your network can see which domains are asked for. Your mail itself is never sent.</source>
        <translation>これを使うと、通知に書かれたドメインの公開記録を問い合わせます。メールソフトがメールを送るたびにしていることと同じです。ネットワークの管理者には、どのドメインを問い合わせたかが見えます。メールそのものは決して送られません。</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>外観と言語</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>A size of text in percent</extracomment>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>明るい</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>暗い</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>sample mailbox</source>
        <translation>見本のメールボックス</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>One account: %1 its name, %2 the server or folder</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>アカウントの削除</translation>
    </message>
    <message>
        <source>Remove %1 from Undelivered?</source>
        <translation>%1 をUndeliveredから削除しますか？</translation>
    </message>
    <message>
        <source>Undelivered forgets what it knows of this mailbox, its list of past clean-ups included. Your mail stays as it is.</source>
        <translation>これまでの整理の一覧も含め、このメールボックスについてUndeliveredが覚えていることを忘れます。メールはそのままです。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>残す</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>色(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Sign in again…</source>
        <translation>もう一度サインイン(&amp;S)…</translation>
    </message>
    <message>
        <source>Tell me when a message of mine did not arri&amp;ve</source>
        <translation>自分のメールが届かなかったら知らせる(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Keep checking when I close the window</source>
        <translation>ウィンドウを閉じても調べ続ける(&amp;K)</translation>
    </message>
    <message>
        <source>Your desktop has no place for the icon by which the window would come back, so this cannot be switched on.</source>
        <translation>このデスクトップには、ウィンドウを呼び戻すアイコンを置く場所がないため、これは使えません。</translation>
    </message>
    <message>
        <source>Check m&amp;y domain…</source>
        <translation>自分のドメインを調べる(&amp;Y)…</translation>
    </message>
    <message>
        <source>What a clean-up does</source>
        <translation>整理がすること</translation>
    </message>
    <message>
        <source>A clean-up moves notices to the Trash folder of the mailbox, where your mail program finds them. Your provider empties Trash by its own rules, often after some weeks. Until then a clean-up can be undone, also on another day. Only what you delete for good cannot be brought back.</source>
        <translation>整理は通知をメールボックスのゴミ箱に移します。メールソフトからも見えます。プロバイダーは独自の決まりで、多くは数週間後にゴミ箱を空にします。それまでは、別の日でも元に戻せます。完全に削除したものだけは元に戻せません。</translation>
    </message>
    <message>
        <source>Checks and notifications</source>
        <translation>確認とお知らせ</translation>
    </message>
    <message>
        <source>Only when I ask</source>
        <extracomment>How often the mailboxes are looked at by themselves</extracomment>
        <translation>自分で操作したときだけ</translation>
    </message>
    <message numerus="yes">
        <source>Every %Ln minute(s)</source>
        <translation>
            <numerusform>%Ln分ごと</numerusform>
        </translation>
    </message>
    <message>
        <source>Look for &amp;new notices</source>
        <extracomment>Label of a choice: &quot;every 15 minutes&quot;</extracomment>
        <translation>新しい通知を調べる(&amp;N)</translation>
    </message>
    <message>
        <source>One short message for each of your own that came back, and only one for a whole storm of forged mail.</source>
        <translation>戻ってきたご自身のメール1通につき短いお知らせを1つ、なりすましの大量の通知には全体で1つだけ出します。</translation>
    </message>
    <message>
        <source>When you add an account, the mail domain is asked where its server is. When this is on, a public directory is asked as well, and learns the domain, never your address.</source>
        <translation>アカウントを追加するとき、メールのドメインにサーバーの場所を問い合わせます。これを使うと公開の名簿にも問い合わせます。伝わるのはドメインだけで、アドレスは決して伝わりません。</translation>
    </message>
    <message>
        <source>Signing in through the browser</source>
        <translation>ブラウザーでのサインイン</translation>
    </message>
    <message>
        <source>Some providers let a program in only if it is registered with them. Anyone can register it there, you too, free of charge. What you get is a client ID, which goes here.</source>
        <translation>登録されたプログラムだけを受け入れるプロバイダーがあります。登録した人は、あなた自身でも無料で、クライアントIDを受け取れます。それをここに入力します。</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>ハイコントラスト</translation>
    </message>
    <message>
        <source>%L1 %</source>
        <translation>%L1 %</translation>
    </message>
    <message>
        <source>T&amp;ext size</source>
        <translation>文字の大きさ(&amp;E)</translation>
    </message>
    <message>
        <source>Client ID at %1</source>
        <extracomment>%1 is the name of a provider, such as Google</extracomment>
        <translation>%1 のクライアントID</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>組み込み済み</translation>
    </message>
    <message>
        <source>none: not possible yet</source>
        <translation>なし：まだ使えません</translation>
    </message>
    <message>
        <source>Register</source>
        <extracomment>Button: opens the page where a program is registered</extracomment>
        <translation>登録</translation>
    </message>
    <message>
        <source>Register at %1</source>
        <extracomment>%1 is the name of a provider, such as Google</extracomment>
        <translation>%1 で登録</translation>
    </message>
    <message>
        <source>Also ask &amp;Thunderbird&apos;s public directory</source>
        <translation>Thunderbirdの公開名簿にも問い合わせる(&amp;T)</translation>
    </message>
    <message>
        <source>F&amp;olders…</source>
        <translation>フォルダー(&amp;O)…</translation>
    </message>
</context>
<context>
    <name>undelivered::SignInPresenter</name>
    <message>
        <source>The mail server of %1 could not be found. Its name stands in your provider&apos;s help pages, often as “IMAP server” or “incoming mail”.</source>
        <extracomment>%1 is a mail domain, such as example.org</extracomment>
        <translation>%1 のメールサーバーが見つかりませんでした。名前はプロバイダーのヘルプページに、多くは「IMAPサーバー」または「受信メールサーバー」として書かれています。</translation>
    </message>
</context>
<context>
    <name>undelivered::SweepHistory</name>
    <message numerus="yes">
        <source>%n message(s) deleted for good</source>
        <translation>
            <numerusform>%Ln通を完全に削除</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) moved to %1</source>
        <extracomment>A clean-up of the past: %n how many messages, %1 the name of a mail folder</extracomment>
        <translation>
            <numerusform>%Ln通を %1 に移動</numerusform>
        </translation>
    </message>
    <message>
        <source>Still going on</source>
        <translation>まだ続いています</translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation>元に戻しました</translation>
    </message>
    <message>
        <source>Cut off; it is settled with the next check</source>
        <translation>途中で切れました。次に調べたときに処理されます</translation>
    </message>
    <message>
        <source>Cannot be brought back</source>
        <translation>元に戻せません</translation>
    </message>
    <message>
        <source>Deleted for good later</source>
        <translation>後で完全に削除しました</translation>
    </message>
    <message>
        <source>%1 of %2 lie in Trash</source>
        <extracomment>%1 of %2 messages that a clean-up moved</extracomment>
        <translation>%2通のうち%1通がゴミ箱にあります</translation>
    </message>
    <message>
        <source>In Trash</source>
        <translation>ゴミ箱の中</translation>
    </message>
    <message>
        <source>Earlier clean-ups</source>
        <translation>これまでの整理</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>One clean-up of the past: %1 day and time, %2 what was done (&quot;21 messages moved to Trash&quot;)</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Bring back: %1</source>
        <translation>元に戻す：%1</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>完全に削除…</translation>
    </message>
    <message>
        <source>Delete for good: %1</source>
        <translation>完全に削除：%1</translation>
    </message>
</context>
<context>
    <name>undelivered::SweepPreview</name>
    <message>
        <source>A code to sign in</source>
        <extracomment>What a message about the security of an account is about, in two or three words</extracomment>
        <translation>サインインのコード</translation>
    </message>
    <message>
        <source>A password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>A sign-in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>A payment</source>
        <translation>支払い</translation>
    </message>
    <message>
        <source>An order</source>
        <translation>注文</translation>
    </message>
    <message>
        <source>An account&apos;s safety</source>
        <translation>アカウントの安全</translation>
    </message>
    <message>
        <source>Move to &amp;Trash</source>
        <translation>ゴミ箱に移す(&amp;T)</translation>
    </message>
    <message>
        <source>Delete fo&amp;r good</source>
        <translation>完全に削除(&amp;R)</translation>
    </message>
    <message>
        <source>Leave everything as it is</source>
        <translation>すべてそのままにする</translation>
    </message>
    <message>
        <source>This mail server cannot delete single messages for good.</source>
        <translation>このメールサーバーでは、メールを一通ずつ完全に削除することができません。</translation>
    </message>
    <message>
        <source>About</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>From</source>
        <translation>差出人</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>件名</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Mail about security of the same days</source>
        <translation>同じころの、安全に関わるメール</translation>
    </message>
    <message>
        <source>Please look at these first</source>
        <translation>まずこちらを見てください</translation>
    </message>
    <message>
        <source>What goes and what stays</source>
        <translation>移すものと残すもの</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>移すもの</translation>
    </message>
    <message>
        <source>What stays</source>
        <translation>残すもの</translation>
    </message>
    <message>
        <source>Forged (%1)</source>
        <extracomment>A box to tick: %1 how many forged notices there are</extracomment>
        <translation>なりすまし（%1）</translation>
    </message>
    <message>
        <source>Fake (%1)</source>
        <extracomment>A box to tick: %1 how many fake notices there are</extracomment>
        <translation>偽の通知（%1）</translation>
    </message>
    <message>
        <source>What stays, and why, stands below.</source>
        <translation>残すものとその理由は下にあります。</translation>
    </message>
    <message>
        <source>Together %1. They are deleted from the server and cannot be brought back. Everything else stays where it is.</source>
        <extracomment>%1 is an amount of data (&quot;3.4 MB&quot;)</extracomment>
        <translation>合わせて%1。サーバーから削除され、元に戻せません。ほかはすべてそのままです。</translation>
    </message>
    <message>
        <source>Together %1. They move to your mailbox&apos;s own Trash, and you can bring them back from here. Everything else stays where it is.</source>
        <extracomment>%1 is an amount of data (&quot;3.4 MB&quot;)</extracomment>
        <translation>合わせて%1。あなたのメールボックスのゴミ箱に移り、ここから元に戻せます。ほかはすべてそのままです。</translation>
    </message>
    <message>
        <source>Together %1. They move to the folder %2, which is made for them, and you can bring them back from here. Everything else stays where it is.</source>
        <extracomment>%1 is an amount of data (&quot;3.4 MB&quot;), %2 the name of a mail folder</extracomment>
        <translation>合わせて%1。新しく作られるフォルダー %2 に移り、ここから元に戻せます。ほかはすべてそのままです。</translation>
    </message>
    <message>
        <source>Together %1. They move to the folder %2, and you can bring them back from here. Everything else stays where it is.</source>
        <extracomment>%1 is an amount of data (&quot;3.4 MB&quot;), %2 the name of a mail folder</extracomment>
        <translation>合わせて%1。フォルダー %2 に移り、ここから元に戻せます。ほかはすべてそのままです。</translation>
    </message>
    <message numerus="yes">
        <source>%n of them are neither forged nor fake. They go only because you chose them by hand.</source>
        <translation>
            <numerusform>そのうち%Ln件は、なりすましでも偽の通知でもありません。ご自身で選んだために移します。</numerusform>
        </translation>
    </message>
    <message>
        <source>Will go (%1)</source>
        <extracomment>A tab: %1 how many messages go</extracomment>
        <translation>移す（%1）</translation>
    </message>
    <message>
        <source>Will stay (%1)</source>
        <extracomment>A tab: %1 how many messages stay</extracomment>
        <translation>残す（%1）</translation>
    </message>
    <message>
        <source>There is nothing to clean up.</source>
        <translation>整理するものはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s) would be deleted for good.</source>
        <translation>
            <numerusform>%Ln件の通知が完全に削除されます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s) would go to Trash.</source>
        <translation>
            <numerusform>%Ln件の通知をゴミ箱に移します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete %n for good…</source>
        <extracomment>The button that does it; %n is a number</extracomment>
        <translation>
            <numerusform>%Ln件を完全に削除(&amp;D)…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mo&amp;ve %n to Trash</source>
        <translation>
            <numerusform>%Ln件をゴミ箱に移す(&amp;V)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) of the same days seem to be about the security of an account. A flood of notices is sometimes meant to bury such a message. They stay in any case.</source>
        <translation>
            <numerusform>同じ頃の%Ln通は、アカウントの安全に関するもののようです。大量の通知は、そうしたメールを埋もれさせるために送られることがあります。いずれにしても残ります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>すべて選ぶ</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>すべて外す</translation>
    </message>
    <message>
        <source>Take the tick off whatever is to stay.</source>
        <translation>残しておくものは、チェックを外してください。</translation>
    </message>
    <message numerus="yes">
        <source>You have left %n notice(s) out; they stay where they are.</source>
        <translation>
            <numerusform>%Ln通を対象から外しました。そのまま残ります。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>undelivered::SweepTable</name>
    <message>
        <source>About your own mail</source>
        <translation>ご自身のメールについて</translation>
    </message>
    <message>
        <source>Proof that your account was misused</source>
        <translation>アカウントが悪用された証拠</translation>
    </message>
    <message>
        <source>Not clear who sent the message</source>
        <translation>誰が送ったのかわからない</translation>
    </message>
    <message>
        <source>Doubtful: probably of this kind, but not certain</source>
        <translation>疑わしいもの：おそらくこの種類ですが、確かではありません</translation>
    </message>
    <message>
        <source>Ordinary mail</source>
        <translation>普通のメール</translation>
    </message>
    <message>
        <source>Of another kind</source>
        <translation>別の種類</translation>
    </message>
    <message>
        <source>No recipient named</source>
        <translation>宛先の記載なし</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>宛先</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Why it stays</source>
        <translation>残す理由</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
</context>
<context>
    <name>undelivered::TourPanel</name>
    <message>
        <source>No more hints</source>
        <translation>ヒントをもう出さない</translation>
    </message>
    <message>
        <source>Start with the large sentence</source>
        <translation>まず大きな文を読んでください</translation>
    </message>
    <message>
        <source>It says what is going on in your mailbox as a whole. Below it you see how we know, and what to do.</source>
        <translation>メールボックス全体で何が起きているかを表しています。その下に、なぜわかるのかと、すべきことがあります。</translation>
    </message>
    <message>
        <source>The lists are at the side</source>
        <translation>一覧は横にあります</translation>
    </message>
    <message>
        <source>“Needs you” holds your own messages that did not arrive. Choose a line, and it is explained beside it.</source>
        <translation>「対応が必要」には、届かなかったご自身のメールが入っています。行を選ぶと、横に説明が出ます。</translation>
    </message>
    <message>
        <source>Nothing changes by itself</source>
        <translation>勝手に変わることはありません</translation>
    </message>
    <message>
        <source>Undelivered only reads, until you press a button that says what it moves. F1 explains the page you are on.</source>
        <translation>何を移すかを示すボタンを押すまで、Undeliveredは読むだけです。F1を押すと、今のページの説明が出ます。</translation>
    </message>
    <message>
        <source>Got it</source>
        <extracomment>Button under a hint: it is understood and can go</extracomment>
        <translation>わかりました</translation>
    </message>
</context>
<context>
    <name>undelivered::WelcomePage</name>
    <message>
        <source>Sho&amp;w the password</source>
        <translation>パスワードを表示(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Remember the password</source>
        <translation>パスワードを覚える(&amp;R)</translation>
    </message>
    <message>
        <source>No keychain was found on this computer. The password is kept only until you close Undelivered.</source>
        <translation>このパソコンには応答するキーチェーンがありません。パスワードはUndeliveredを閉じるまでの間だけ覚えています。</translation>
    </message>
    <message>
        <source>Server settings</source>
        <translation>サーバーの設定</translation>
    </message>
    <message>
        <source>Sign &amp;in and look</source>
        <translation>サインインして見る(&amp;I)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>&amp;Try it with a sample mailbox</source>
        <translation>見本のメールボックスで試す(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Open a folder of saved mail…</source>
        <translation>保存したメールのフォルダーを開く(&amp;O)…</translation>
    </message>
    <message>
        <source>name@example.org</source>
        <extracomment>An example of an e-mail address</extracomment>
        <translation>name@example.org</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>&amp;E-mail address</source>
        <translation>メールアドレス(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>パスワード(&amp;P)</translation>
    </message>
    <message>
        <source>Or look around first</source>
        <translation>または先に見てみる</translation>
    </message>
    <message>
        <source>The sample mailbox shows everything with invented mail. Nothing leaves this computer.</source>
        <translation>見本のメールボックスでは、作り物のメールですべてを見られます。このパソコンからは何も出ていきません。</translation>
    </message>
    <message>
        <source>Saved mail (.eml files, mbox or Maildir) can be looked through as well.</source>
        <translation>保存したメール（.emlファイル、mbox、Maildir）も調べられます。</translation>
    </message>
    <message>
        <source>What happens to your mail</source>
        <translation>メールはどう扱われるか</translation>
    </message>
    <message>
        <source>Undelivered reads your mailbox and talks to your own mail server only. It changes nothing until you press a button that says so.</source>
        <translation>Undeliveredはメールボックスを読み、あなたのメールサーバーとだけ通信します。そう書かれたボタンを押すまで、何も変えません。</translation>
    </message>
    <message>
        <source>Your mail came back? Let us see why.</source>
        <translation>メールが戻ってきましたか？理由を見てみましょう。</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>アカウントの追加</translation>
    </message>
    <message>
        <source>Sign in to the mailbox that gets the “undeliverable” messages. Undelivered finds them, tells what happened, and whether somebody misuses your address.</source>
        <translation>「配信できません」というメールが届くメールボックスにサインインしてください。Undeliveredがそれらを見つけ、何が起きたか、誰かがアドレスを悪用していないかをお伝えします。</translation>
    </message>
    <message>
        <source>Sign in to another mailbox.</source>
        <translation>別のメールボックスにサインインします。</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>サインインしています…</translation>
    </message>
    <message>
        <source>E&amp;xplain a single notice…</source>
        <translation>一つの通知を説明(&amp;X)…</translation>
    </message>
    <message>
        <source>Only one message came back? Paste its text and read what it means.</source>
        <translation>戻ってきたのは一通だけですか？文章を貼り付けて、意味を読んでください。</translation>
    </message>
    <message>
        <source>Sign in through your &amp;browser</source>
        <translation>ブラウザーでサインイン(&amp;B)</translation>
    </message>
    <message>
        <source>Use the &amp;browser instead</source>
        <translation>代わりにブラウザーを使う(&amp;B)</translation>
    </message>
    <message>
        <source>Finding the server…</source>
        <translation>サーバーを探しています…</translation>
    </message>
    <message>
        <source>Stay signe&amp;d in</source>
        <translation>サインインしたままにする(&amp;D)</translation>
    </message>
</context>
<context>
    <name>undelivered::WorkPresenter</name>
    <message numerus="yes">
        <source>%n notice(s) in this mailbox</source>
        <translation>
            <numerusform>このメールボックスの通知：%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. What was found so far is shown.</source>
        <translation>停止しました。これまでに見つかったものを表示しています。</translation>
    </message>
    <message>
        <source>&amp;Sign in again…</source>
        <extracomment>Button beside an error</extracomment>
        <translation>もう一度サインイン(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Look at the certificate…</source>
        <extracomment>Button beside an error about a server&apos;s certificate</extracomment>
        <translation>証明書を見る(&amp;L)…</translation>
    </message>
    <message>
        <source>No connection to %1 just now. It is tried again by itself, and nothing is lost.</source>
        <extracomment>%1 is the name of a mail account, or a list of them</extracomment>
        <translation>現在 %1 に接続できません。自動的にもう一度試します。何も失われません。</translation>
    </message>
    <message>
        <source>No connection to %1 just now. Nothing is lost; check again later.</source>
        <extracomment>%1 is the name of a mail account, or a list of them</extracomment>
        <translation>現在 %1 に接続できません。何も失われません。後でもう一度確認してください。</translation>
    </message>
</context>
<context>
    <name>undelivered::WorkRow</name>
    <message>
        <source>less than a minute left</source>
        <translation>残り1分未満</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>残り約%Ln分</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進み具合</translation>
    </message>
    <message>
        <source>Stopping at the next safe point</source>
        <translation>次の安全なところで停止します</translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <extracomment>Button: stop the work in the account %1</extracomment>
        <translation>キャンセル：%1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 what is being done and how far, %2 how long it still takes</extracomment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the name of a mail account, %2 what is being done there</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
</TS>
