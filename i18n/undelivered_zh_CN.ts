<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AdviceText</name>
    <message>
        <source>Compare the address letter by letter with one you know to be right, such as a message from that person.</source>
        <extracomment>Advice about one message that did not arrive. Each pair below: a full sentence, then a short label for a button.</extracomment>
        <translation>请把地址逐个字母与您确知正确的地址对照，例如对方来信中的地址。</translation>
    </message>
    <message>
        <source>Check the spelling</source>
        <translation>检查拼写</translation>
    </message>
    <message>
        <source>Call the person, or reach them another way, and ask for an address that works.</source>
        <translation>给对方打电话，或用别的方式联系，问一个能用的地址。</translation>
    </message>
    <message>
        <source>Reach them another way</source>
        <translation>换个方式联系</translation>
    </message>
    <message>
        <source>Tell the person what happened: only they, or whoever runs their mail, can change it.</source>
        <translation>把情况告诉对方：只有对方，或管理对方邮件的人，才能改变。</translation>
    </message>
    <message>
        <source>Tell the recipient</source>
        <translation>告诉收件人</translation>
    </message>
    <message>
        <source>Ask the person to have your address allowed by whoever looks after their mail.</source>
        <translation>请对方让管理其邮件的人允许您的地址。</translation>
    </message>
    <message>
        <source>Ask them to accept your mail</source>
        <translation>请求放行</translation>
    </message>
    <message>
        <source>Wait. The mail system tries again by itself; sending a second copy does not make it faster.</source>
        <translation>请等待。邮件系统会自动重试；再发一份不会更快。</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>Send the message again later, for example tomorrow.</source>
        <translation>过些时候再发一次，例如明天。</translation>
    </message>
    <message>
        <source>Send again later</source>
        <translation>稍后再发</translation>
    </message>
    <message>
        <source>Make the message smaller: fewer or smaller attachments, or a link to the file instead.</source>
        <translation>把邮件变小：减少附件或用更小的附件，或改为附上文件链接。</translation>
    </message>
    <message>
        <source>Make it smaller</source>
        <translation>变小一些</translation>
    </message>
    <message>
        <source>Send it again in plainer words, with fewer links and without that kind of attachment.</source>
        <translation>换成更平实的文字再发一次，少放链接，不带那类附件。</translation>
    </message>
    <message>
        <source>Change the content</source>
        <translation>修改内容</translation>
    </message>
    <message>
        <source>Let an up-to-date virus scanner check the attachment and your computer before you send anything else.</source>
        <translation>在发送任何其他内容之前，先用最新的杀毒软件检查附件和您的电脑。</translation>
    </message>
    <message>
        <source>Scan for viruses</source>
        <translation>查杀病毒</translation>
    </message>
    <message>
        <source>Send to fewer people at once, with some time in between.</source>
        <translation>每次少发几个人，中间隔一段时间。</translation>
    </message>
    <message>
        <source>Send to fewer at once</source>
        <translation>减少收件人数</translation>
    </message>
    <message>
        <source>Ask whoever runs the domain of your address to check its SPF, DKIM and DMARC records.</source>
        <extracomment>SPF, DKIM and DMARC are names of techniques and stay as they are.</extracomment>
        <translation>请管理您地址所在域名的人检查它的 SPF、DKIM 和 DMARC 记录。</translation>
    </message>
    <message>
        <source>Have your domain checked</source>
        <translation>请人检查域名</translation>
    </message>
    <message>
        <source>Check the settings for outgoing mail in your mail program: server, sign-in and sender address.</source>
        <translation>检查邮件程序里的发件设置：服务器、登录方式和发件人地址。</translation>
    </message>
    <message>
        <source>Check outgoing settings</source>
        <translation>检查发件设置</translation>
    </message>
    <message>
        <source>Show this notice to your own mail provider: they can see more and can take it up with the other side.</source>
        <translation>把这份通知给您自己的邮件服务商看：他们看得到更多，也能与对方交涉。</translation>
    </message>
    <message>
        <source>Ask your provider</source>
        <translation>询问服务商</translation>
    </message>
    <message>
        <source>If you did not send that much mail yourself, scan your devices and then change the password of your mail account.</source>
        <translation>如果那么多邮件不是您发的，请先给各台设备查毒，再更改邮箱账户的密码。</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>更改密码</translation>
    </message>
    <message>
        <source>Take the address off your lists and out of your address book.</source>
        <translation>把这个地址从您的名单和通讯录中删去。</translation>
    </message>
    <message>
        <source>Remove the address</source>
        <translation>删去地址</translation>
    </message>
    <message>
        <source>Use the new address that the notice names, and correct your address book.</source>
        <translation>使用通知里写的新地址，并更正通讯录。</translation>
    </message>
    <message>
        <source>Use the new address</source>
        <translation>使用新地址</translation>
    </message>
    <message>
        <source>There is nothing you need to do.</source>
        <translation>您什么都不必做。</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>无需处理</translation>
    </message>
    <message>
        <source>You</source>
        <translation>您</translation>
    </message>
    <message>
        <source>Only the recipient can change this.</source>
        <translation>只有收件人能改变这一点。</translation>
    </message>
    <message>
        <source>The recipient</source>
        <translation>收件人</translation>
    </message>
    <message>
        <source>Whoever runs the recipient&apos;s mail has to change something.</source>
        <translation>管理收件人邮件的一方需要作出改变。</translation>
    </message>
    <message>
        <source>Their provider</source>
        <translation>对方服务商</translation>
    </message>
    <message>
        <source>Your own mail provider has to change something.</source>
        <translation>您自己的邮件服务商需要作出改变。</translation>
    </message>
    <message>
        <source>Your provider</source>
        <translation>您的服务商</translation>
    </message>
    <message>
        <source>Nobody needs to do anything at the moment.</source>
        <translation>目前谁都不必做什么。</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>无人</translation>
    </message>
    <message>
        <source>Check the spelling of the address. Did you mean %1?</source>
        <extracomment>%1 is an e-mail address that is probably what was meant.</extracomment>
        <translation>请检查地址的拼写。您是不是想写 %1？</translation>
    </message>
    <message>
        <source>Take %1 off your lists and out of your address book.</source>
        <extracomment>%1 is an e-mail address.</extracomment>
        <translation>把 %1 从您的名单和通讯录中删去。</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <extracomment>%1 is an e-mail address that is probably what was meant.</extracomment>
        <translation>您是不是想写 %1？</translation>
    </message>
    <message>
        <source>The next step is yours.</source>
        <extracomment>Whose move it is: a full sentence, then one or two words for a table.</extracomment>
        <translation>下一步由您来做。</translation>
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
        <translation>GMX、WEB.DE、IONOS 或 mail.com</translation>
    </message>
    <message>
        <source>Orange or La Poste</source>
        <translation>Orange 或 La Poste</translation>
    </message>
    <message>
        <source>Mail.ru</source>
        <translation>Mail.ru</translation>
    </message>
    <message>
        <source>QQ Mail</source>
        <translation>QQ 邮箱</translation>
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
        <translation>黑名单</translation>
    </message>
    <message>
        <source>The message was accepted.</source>
        <translation>邮件已被接收。</translation>
    </message>
    <message>
        <source>A temporary problem: the same message may pass later.</source>
        <translation>暂时的问题：同一封邮件稍后可能通过。</translation>
    </message>
    <message>
        <source>A permanent refusal: sending the same message again does not help.</source>
        <translation>永久拒绝：再发同一封邮件也没有用。</translation>
    </message>
    <message>
        <source>A mark that this mail system uses for itself.</source>
        <translation>这个邮件系统自己使用的代码。</translation>
    </message>
    <message>
        <source>%1 For now: it may work later.</source>
        <extracomment>%1 is a full sentence about what happened.</extracomment>
        <translation>%1暂时如此：稍后可能成功。</translation>
    </message>
    <message>
        <source>%1 For good: trying again does not help.</source>
        <extracomment>%1 is a full sentence about what happened.</extracomment>
        <translation>%1这是最终结果：再试也没有用。</translation>
    </message>
    <message>
        <source>This answer was written by one of Google&apos;s mail servers.</source>
        <extracomment>What a code of one mail provider means. Names of providers stay as they are.</extracomment>
        <translation>这个回答出自 Google 的一台邮件服务器。</translation>
    </message>
    <message>
        <source>At Google, a rule made by the administrator of the recipient&apos;s organisation caused this answer.</source>
        <translation>在 Google，是收件人所在机构的管理员设的一条规则引起了这个回答。</translation>
    </message>
    <message>
        <source>Gmail says that this person is getting too much mail just now, or that a relay&apos;s limit for the moment is used up.</source>
        <translation>Gmail 表示，此人目前收到的邮件太多，或转发的额度暂时用完了。</translation>
    </message>
    <message>
        <source>Gmail says that the recipient has no storage left. The message can be delivered once they make room.</source>
        <translation>Gmail 表示，收件人的存储空间已用完。等对方腾出空间，邮件就能送达。</translation>
    </message>
    <message>
        <source>Gmail says that the recipient has no storage left and has not used the account for long. Mail is no longer kept for them.</source>
        <translation>Gmail 表示，收件人的存储空间已用完，而且账户很久没有使用，已不再为其保存邮件。</translation>
    </message>
    <message>
        <source>Gmail says that it has no account of this name. Look for slips and for blanks in the address.</source>
        <translation>Gmail 表示没有这个名字的账户。请看看地址里有没有打错的字或空格。</translation>
    </message>
    <message>
        <source>Gmail says that it cannot find the part of the address after the @.</source>
        <translation>Gmail 表示找不到地址中 @ 后面的部分。</translation>
    </message>
    <message>
        <source>Gmail says that the recipient&apos;s address is not written as an address must be.</source>
        <translation>Gmail 表示收件人地址的写法不对。</translation>
    </message>
    <message>
        <source>Gmail says that the sender&apos;s address is not written as an address must be.</source>
        <translation>Gmail 表示发件人地址的写法不对。</translation>
    </message>
    <message>
        <source>Gmail says that this account is switched off or has not been used for long.</source>
        <translation>Gmail 表示这个账户已停用，或很久没有使用。</translation>
    </message>
    <message>
        <source>Gmail says that this person is getting more mail than it accepts at a time.</source>
        <translation>Gmail 表示此人收到的邮件超过了一次能接收的数量。</translation>
    </message>
    <message>
        <source>Gmail says that the message, its attachments or its header lines are too big.</source>
        <translation>Gmail 表示邮件、附件或邮件头太大。</translation>
    </message>
    <message>
        <source>Gmail says that the message is bigger than it accepts.</source>
        <translation>Gmail 表示邮件超过了它接受的大小。</translation>
    </message>
    <message>
        <source>Gmail says that this account&apos;s daily limit for sending is reached; it is free again within 24 hours. If you did not send that much, somebody else may be using the account.</source>
        <translation>Gmail 表示这个账户已达到每日发送上限；24 小时内会恢复。如果您没有发那么多，可能有别人在用这个账户。</translation>
    </message>
    <message>
        <source>Google says that this user has reached the daily limit of the organisation&apos;s relay service.</source>
        <translation>Google 表示这位用户已达到机构转发服务的每日上限。</translation>
    </message>
    <message>
        <source>Google says that the organisation has reached the daily limit of its relay service.</source>
        <translation>Google 表示这家机构已达到其转发服务的每日上限。</translation>
    </message>
    <message>
        <source>Gmail says that one message had more recipients than this sender may use.</source>
        <translation>Gmail 表示一封邮件的收件人超过了这位发件人允许的数量。</translation>
    </message>
    <message>
        <source>Gmail says that the message had too many recipients in one go. Send it to fewer at a time.</source>
        <translation>Gmail 表示邮件一次的收件人太多。请每次少发几个人。</translation>
    </message>
    <message>
        <source>Gmail says that the message has been passed on more than 50 times: it was going round in a circle.</source>
        <translation>Gmail 表示邮件已被转送超过 50 次：它在原地打转。</translation>
    </message>
    <message>
        <source>Gmail says that the message is not built as mail must be.</source>
        <translation>Gmail 表示邮件的结构不符合规范。</translation>
    </message>
    <message>
        <source>Google says that it has suspended this sending account because it was misused.</source>
        <translation>Google 表示这个发件账户因被滥用而暂停。</translation>
    </message>
    <message>
        <source>Google says that this account may not send: it is switched off, or not registered with the organisation.</source>
        <translation>Google 表示这个账户不能发信：它已停用，或没有在机构登记。</translation>
    </message>
    <message>
        <source>Google says that the organisation&apos;s relay service is not set up for this sender.</source>
        <translation>Google 表示机构的转发服务没有为这位发件人设置。</translation>
    </message>
    <message>
        <source>Gmail says that the message holds a kind of attachment that it never accepts, because such files are often dangerous.</source>
        <translation>Gmail 表示邮件里有一类它从不接受的附件，因为这类文件常常有危险。</translation>
    </message>
    <message>
        <source>Gmail says that the message looks like unwanted mail.</source>
        <translation>Gmail 表示这封邮件看起来像垃圾邮件。</translation>
    </message>
    <message>
        <source>Gmail says that the server or the domain from which the message came has a bad reputation.</source>
        <translation>Gmail 表示邮件来自的服务器或域名名声不好。</translation>
    </message>
    <message>
        <source>Gmail says that the message came straight from a home connection. Ordinary mail comes through a provider&apos;s mail server; infected computers send like this.</source>
        <translation>Gmail 表示邮件直接来自家用网络。正当的邮件会经过服务商的邮件服务器；被感染的电脑才这样发信。</translation>
    </message>
    <message>
        <source>Gmail says that much unwanted mail has come from the sending server or domain lately, and that it takes less or nothing from there.</source>
        <translation>Gmail 表示最近从发信的服务器或域名来了很多垃圾邮件，所以减少或停止接收。</translation>
    </message>
    <message>
        <source>Google says that a rule made by an administrator does not allow mail between these two addresses.</source>
        <translation>Google 表示管理员的一条规则不允许这两个地址之间通信。</translation>
    </message>
    <message>
        <source>Gmail says that the header lines of the message are not as the rules for mail ask.</source>
        <translation>Gmail 表示邮件头不符合邮件规范的要求。</translation>
    </message>
    <message>
        <source>Gmail has put the message off because the sending server, its domain or the content looked suspicious.</source>
        <translation>Gmail 推迟了这封邮件，因为发信服务器、它的域名或内容看起来可疑。</translation>
    </message>
    <message>
        <source>Gmail says that the sending server has no proper name of its own (no reverse entry).</source>
        <translation>Gmail 表示发信服务器没有自己的正式名称（没有反向记录）。</translation>
    </message>
    <message>
        <source>Gmail says that the list of servers allowed to send for the domain (SPF) looks suspicious.</source>
        <translation>Gmail 表示该域名允许发信的服务器名单（SPF）看起来可疑。</translation>
    </message>
    <message>
        <source>Gmail says that nothing proves who sent the message. For mail that you never wrote, this is a sign that the sender was forged.</source>
        <translation>Gmail 表示没有任何东西能证明是谁发的这封邮件。如果您从未写过这封邮件，这说明发件人是被冒用的。</translation>
    </message>
    <message>
        <source>Gmail says that the sender&apos;s domain must name the servers that may send for it (SPF).</source>
        <translation>Gmail 表示发件人的域名必须列出可以代它发信的服务器（SPF）。</translation>
    </message>
    <message>
        <source>Gmail says that it takes mail from this sender over an encrypted connection only.</source>
        <translation>Gmail 表示只通过加密连接接收这位发件人的邮件。</translation>
    </message>
    <message>
        <source>Gmail says that the message must bear a signature of the sender&apos;s domain (DKIM).</source>
        <translation>Gmail 表示邮件必须带有发件人域名的签名（DKIM）。</translation>
    </message>
    <message>
        <source>Gmail says that the address shown as the sender is not the one that was proven.</source>
        <translation>Gmail 表示显示的发件人地址不是经过证明的那个。</translation>
    </message>
    <message>
        <source>Gmail says that the sender&apos;s domain must publish how to treat unproven mail (DMARC).</source>
        <translation>Gmail 表示发件人的域名必须公布如何处理未经证明的邮件（DMARC）。</translation>
    </message>
    <message>
        <source>Gmail says that it did not accept the user name and password.</source>
        <translation>Gmail 表示不接受这个用户名和密码。</translation>
    </message>
    <message>
        <source>Gmail says that an app password, or a sign-in with the web browser, is needed.</source>
        <translation>Gmail 表示需要应用专用密码，或用浏览器登录。</translation>
    </message>
    <message>
        <source>Google has locked the sign-in until the owner signs in with a web browser. Do so, and look there whether somebody else has used the account.</source>
        <translation>Google 已锁定登录，直到账户所有者用浏览器登录。请这样做，并在那里看看有没有别人用过这个账户。</translation>
    </message>
    <message>
        <source>Gmail says that too many sign-ins were tried; later it works again.</source>
        <translation>Gmail 表示尝试登录的次数太多；过一会儿就能用了。</translation>
    </message>
    <message>
        <source>Microsoft&apos;s server is not ready to take mail for this recipient at the moment.</source>
        <translation>Microsoft 的服务器目前还不能为这位收件人接收邮件。</translation>
    </message>
    <message>
        <source>Microsoft says that the connection to the other mail system broke or was never answered.</source>
        <translation>Microsoft 表示与另一个邮件系统的连接中断，或一直没有回应。</translation>
    </message>
    <message>
        <source>Microsoft says that the other mail system refused the connection.</source>
        <translation>Microsoft 表示另一个邮件系统拒绝了连接。</translation>
    </message>
    <message>
        <source>Microsoft says that it gave up after many attempts.</source>
        <translation>Microsoft 表示尝试多次后放弃了。</translation>
    </message>
    <message>
        <source>Microsoft says that the message had more than 200 recipients in one domain.</source>
        <translation>Microsoft 表示邮件在同一域名里的收件人超过 200 个。</translation>
    </message>
    <message>
        <source>Microsoft says that mail over this kind of connection must be proven with SPF or DKIM.</source>
        <translation>Microsoft 表示经由这种连接的邮件必须用 SPF 或 DKIM 证明。</translation>
    </message>
    <message>
        <source>Microsoft has noticed unusual activity and takes less mail from the sending server for now.</source>
        <translation>Microsoft 注意到异常活动，暂时减少接收该发信服务器的邮件。</translation>
    </message>
    <message>
        <source>Microsoft distrusts the sending server&apos;s address and takes less mail from it for now.</source>
        <translation>Microsoft 不信任发信服务器的地址，暂时减少接收它的邮件。</translation>
    </message>
    <message>
        <source>Microsoft takes less mail from the sending server for now, because of the server&apos;s bad reputation.</source>
        <translation>由于发信服务器名声不好，Microsoft 暂时减少接收它的邮件。</translation>
    </message>
    <message>
        <source>Microsoft passes on that the other mail system reported an error.</source>
        <translation>Microsoft 转告：另一个邮件系统报告了错误。</translation>
    </message>
    <message>
        <source>Microsoft says that the sender was refused or the recipient could not be found.</source>
        <translation>Microsoft 表示发件人被拒绝，或找不到收件人。</translation>
    </message>
    <message>
        <source>Microsoft says that there is no such mailbox. If your mail program completed the address by itself, delete that entry and type it anew.</source>
        <translation>Microsoft 表示没有这个邮箱。如果地址是邮件程序自动补全的，请删掉那条记录，重新输入。</translation>
    </message>
    <message>
        <source>Microsoft says that the recipient&apos;s address is not written as an address must be.</source>
        <translation>Microsoft 表示收件人地址的写法不对。</translation>
    </message>
    <message>
        <source>Microsoft says that the address is in a domain that exists for examples only.</source>
        <translation>Microsoft 表示这个地址所在的域名只供举例使用。</translation>
    </message>
    <message>
        <source>Microsoft says that the part after the @ lacks its ending, such as .com.</source>
        <translation>Microsoft 表示 @ 后面的部分缺少结尾，例如 .com。</translation>
    </message>
    <message>
        <source>Microsoft says that the sender&apos;s address is wrong.</source>
        <translation>Microsoft 表示发件人地址有误。</translation>
    </message>
    <message>
        <source>Microsoft says that this account may not send any more because too much unwanted mail came from it, usually after somebody else got hold of the password. The organisation&apos;s administrator must lift it.</source>
        <translation>Microsoft 表示这个账户不能再发信，因为从它发出的垃圾邮件太多，通常是别人得到了密码。必须由机构的管理员解除。</translation>
    </message>
    <message>
        <source>Microsoft says that nobody in that organisation has this address.</source>
        <translation>Microsoft 表示那家机构里没有人用这个地址。</translation>
    </message>
    <message>
        <source>Microsoft says that the address fits more than one mailbox.</source>
        <translation>Microsoft 表示这个地址对应不止一个邮箱。</translation>
    </message>
    <message>
        <source>Microsoft says that this account has written to as many people as it may in one day.</source>
        <translation>Microsoft 表示这个账户一天内能写信的人数已用完。</translation>
    </message>
    <message>
        <source>Microsoft says that this account has sent more than it may. If you did not send that much, somebody else may be using it.</source>
        <translation>Microsoft 表示这个账户发送的邮件超过了允许的数量。如果您没有发那么多，可能有别人在用它。</translation>
    </message>
    <message>
        <source>Microsoft says that the recipient&apos;s mailbox is full.</source>
        <translation>Microsoft 表示收件人的邮箱已满。</translation>
    </message>
    <message>
        <source>Microsoft says that this account sent to an enormous number of people. Most likely somebody else has the password.</source>
        <translation>Microsoft 表示这个账户给极多的人发了信。很可能是别人掌握了密码。</translation>
    </message>
    <message>
        <source>Microsoft says that the message is bigger than this recipient may get.</source>
        <translation>Microsoft 表示邮件超过了这位收件人能接收的大小。</translation>
    </message>
    <message>
        <source>Microsoft says that this recipient has got as much mail as it accepts in an hour.</source>
        <translation>Microsoft 表示这位收件人一小时内能接收的邮件已满。</translation>
    </message>
    <message>
        <source>Microsoft says that the archive for copies of mail is switched off.</source>
        <translation>Microsoft 表示存放邮件副本的归档已停用。</translation>
    </message>
    <message>
        <source>Microsoft says that the message is too big.</source>
        <translation>Microsoft 表示邮件太大。</translation>
    </message>
    <message>
        <source>Microsoft says that the recipient&apos;s mail system is set up so that mail runs in a circle.</source>
        <translation>Microsoft 表示收件人的邮件系统设置有误，邮件在原地打转。</translation>
    </message>
    <message>
        <source>Microsoft says that it is not responsible for this domain: the domain points to the wrong mail system.</source>
        <translation>Microsoft 表示这个域名不归它管：域名指向了错误的邮件系统。</translation>
    </message>
    <message>
        <source>Microsoft words it as &quot;access denied&quot;, but it means that nobody in that organisation has this address.</source>
        <translation>Microsoft 写的是“access denied”，意思其实是那家机构里没有人用这个地址。</translation>
    </message>
    <message>
        <source>Microsoft says that it finds no mail system for this domain.</source>
        <translation>Microsoft 表示找不到这个域名的邮件系统。</translation>
    </message>
    <message>
        <source>Microsoft says that the message was going round in a circle.</source>
        <translation>Microsoft 表示邮件在原地打转。</translation>
    </message>
    <message>
        <source>Microsoft says that its own programs passed the message on too often.</source>
        <translation>Microsoft 表示它自己的程序把邮件转送了太多次。</translation>
    </message>
    <message>
        <source>Microsoft says that the part of the address after the @ does not exist.</source>
        <translation>Microsoft 表示地址中 @ 后面的部分不存在。</translation>
    </message>
    <message>
        <source>Microsoft says that the message had too many recipients.</source>
        <translation>Microsoft 表示邮件的收件人太多。</translation>
    </message>
    <message>
        <source>Microsoft says that the program that sent the message ends its lines wrongly.</source>
        <translation>Microsoft 表示发送邮件的程序换行方式不对。</translation>
    </message>
    <message>
        <source>Microsoft says that this sender may not write to this recipient or group, or that a rule turned the message away.</source>
        <translation>Microsoft 表示这位发件人不能写信给这位收件人或群组，或有规则拒绝了邮件。</translation>
    </message>
    <message>
        <source>Microsoft says that this server does not pass mail on for the sender. The sender may also have been forged.</source>
        <translation>Microsoft 表示这台服务器不为该发件人转送邮件。发件人也可能是被冒用的。</translation>
    </message>
    <message>
        <source>Microsoft says that the sender was not signed in.</source>
        <translation>Microsoft 表示发件人没有登录。</translation>
    </message>
    <message>
        <source>Outlook.com says that part of the network from which the message came is on its block list.</source>
        <translation>Outlook.com 表示邮件来自的网络有一部分在它的黑名单上。</translation>
    </message>
    <message>
        <source>Microsoft says that the two mail systems could not sign in to each other.</source>
        <translation>Microsoft 表示两个邮件系统无法互相登录。</translation>
    </message>
    <message>
        <source>Microsoft says that this recipient takes mail from inside the organisation only.</source>
        <translation>Microsoft 表示这位收件人只接收机构内部的邮件。</translation>
    </message>
    <message>
        <source>Microsoft says that this shared folder takes mail from inside the organisation only.</source>
        <translation>Microsoft 表示这个共享文件夹只接收机构内部的邮件。</translation>
    </message>
    <message>
        <source>Microsoft says that only certain senders may write to this group, and this one is not among them.</source>
        <translation>Microsoft 表示只有特定的发件人可以写信给这个群组，这位发件人不在其中。</translation>
    </message>
    <message>
        <source>Microsoft says that this group takes mail from inside the organisation only.</source>
        <translation>Microsoft 表示这个群组只接收机构内部的邮件。</translation>
    </message>
    <message>
        <source>Microsoft says that this mailbox takes mail from inside the organisation only.</source>
        <translation>Microsoft 表示这个邮箱只接收机构内部的邮件。</translation>
    </message>
    <message>
        <source>Microsoft says that this address takes mail from inside the organisation only.</source>
        <translation>Microsoft 表示这个地址只接收机构内部的邮件。</translation>
    </message>
    <message>
        <source>Microsoft says that the message came from a server that the sender&apos;s domain does not list. The sender may have been forged.</source>
        <translation>Microsoft 表示邮件来自发件人域名没有列出的服务器。发件人可能是被冒用的。</translation>
    </message>
    <message>
        <source>Microsoft says that the sending server has no proper name of its own.</source>
        <translation>Microsoft 表示发信服务器没有自己的正式名称。</translation>
    </message>
    <message>
        <source>Microsoft says that a device or program, such as a scanner, sends without signing in.</source>
        <translation>Microsoft 表示某个设备或程序（例如扫描仪）没有登录就发信。</translation>
    </message>
    <message>
        <source>Microsoft says that the connection between two mail systems of the organisation is set up wrongly.</source>
        <translation>Microsoft 表示机构的两个邮件系统之间的连接设置有误。</translation>
    </message>
    <message>
        <source>Microsoft says that the organisation takes this domain&apos;s mail from certain servers only.</source>
        <translation>Microsoft 表示这家机构只从特定的服务器接收该域名的邮件。</translation>
    </message>
    <message>
        <source>Microsoft says that the certificate of the receiving server is missing, expired or does not fit.</source>
        <translation>Microsoft 表示接收服务器的证书缺失、过期或不符。</translation>
    </message>
    <message>
        <source>Microsoft has banned this sender because unwanted mail came from it.</source>
        <translation>Microsoft 已禁止这位发件人，因为从那里来过垃圾邮件。</translation>
    </message>
    <message>
        <source>Microsoft has banned this sender.</source>
        <translation>Microsoft 已禁止这位发件人。</translation>
    </message>
    <message>
        <source>Microsoft says that the recipient&apos;s address is not valid.</source>
        <translation>Microsoft 表示收件人的地址无效。</translation>
    </message>
    <message>
        <source>Microsoft says that mail to this recipient is banned.</source>
        <translation>Microsoft 表示禁止向这位收件人发信。</translation>
    </message>
    <message>
        <source>Microsoft says that the sending computer introduced itself with a false name, as infected computers do.</source>
        <translation>Microsoft 表示发信的电脑自报了假名，被感染的电脑常这样做。</translation>
    </message>
    <message>
        <source>Microsoft says that the recipient&apos;s organisation has blocked the sending server.</source>
        <translation>Microsoft 表示收件人的机构屏蔽了发信服务器。</translation>
    </message>
    <message>
        <source>Microsoft says that more mail came from that network than it accepts.</source>
        <translation>Microsoft 表示那个网络来的邮件超过了它接受的数量。</translation>
    </message>
    <message>
        <source>Microsoft says that the sender could not be proven, and that the sender&apos;s domain asks to refuse such mail. The sender may have been forged.</source>
        <translation>Microsoft 表示无法证明发件人，而发件人的域名要求拒绝这样的邮件。发件人可能是被冒用的。</translation>
    </message>
    <message>
        <source>Microsoft says that the recipient takes no mail over this kind of connection.</source>
        <translation>Microsoft 表示收件人不接收经由这种连接的邮件。</translation>
    </message>
    <message>
        <source>Microsoft has banned the sending server or account.</source>
        <translation>Microsoft 已禁止发信的服务器或账户。</translation>
    </message>
    <message>
        <source>Microsoft says that the message names no proper sender.</source>
        <translation>Microsoft 表示邮件没有写明正确的发件人。</translation>
    </message>
    <message>
        <source>Microsoft says that the recipient&apos;s organisation has put this sender on its own block list.</source>
        <translation>Microsoft 表示收件人的机构把这位发件人放进了自己的黑名单。</translation>
    </message>
    <message>
        <source>Microsoft says that whoever sends many messages must prove them with SPF, DKIM and DMARC.</source>
        <translation>Microsoft 表示大量发信的人必须用 SPF、DKIM 和 DMARC 证明邮件。</translation>
    </message>
    <message>
        <source>Microsoft has banned the sending server. Its operator can ask for it to be lifted.</source>
        <translation>Microsoft 已禁止发信服务器。它的管理者可以申请解除。</translation>
    </message>
    <message>
        <source>Microsoft has stopped the whole organisation from sending, because most of its mail looked suspicious. Only an administrator can have it lifted.</source>
        <translation>Microsoft 已停止整个机构发信，因为它的大部分邮件看起来可疑。只有管理员能申请解除。</translation>
    </message>
    <message>
        <source>Microsoft says that the organisation has sent too much unwanted or bulk mail. Only an administrator can have it lifted.</source>
        <translation>Microsoft 表示这家机构发送的垃圾邮件或群发邮件太多。只有管理员能申请解除。</translation>
    </message>
    <message>
        <source>Microsoft does not take mail from this server yet, as happens to new or trial customers. It does not mean that anybody was hacked.</source>
        <translation>Microsoft 还不接收这台服务器的邮件，新客户或试用客户常会这样。这并不表示有人被入侵。</translation>
    </message>
    <message>
        <source>Microsoft has stopped the sender, because it sends for domains that are not registered with the organisation.</source>
        <translation>Microsoft 已停止这位发件人，因为它以没有在机构登记的域名发信。</translation>
    </message>
    <message>
        <source>Microsoft says that a rule of the organisation&apos;s administrator turned the message away.</source>
        <translation>Microsoft 表示机构管理员的一条规则拒绝了邮件。</translation>
    </message>
    <message>
        <source>GoDaddy says that the sending server opened too many connections, or that its own servers are busy.</source>
        <extracomment>What a code of one mail provider means. Names of providers stay as they are.</extracomment>
        <translation>GoDaddy 表示发信服务器打开的连接太多，或它自己的服务器正忙。</translation>
    </message>
    <message>
        <source>GoDaddy says that the sending server is on the Cloudmark block list.</source>
        <translation>GoDaddy 表示发信服务器在 Cloudmark 的黑名单上。</translation>
    </message>
    <message>
        <source>GoDaddy says that the sending server is on the Spamhaus block list.</source>
        <translation>GoDaddy 表示发信服务器在 Spamhaus 的黑名单上。</translation>
    </message>
    <message>
        <source>GoDaddy says that the sending server has no proper name of its own.</source>
        <translation>GoDaddy 表示发信服务器没有自己的正式名称。</translation>
    </message>
    <message>
        <source>GoDaddy has blocked the sending server for an hour or a day, because spam came from it.</source>
        <translation>GoDaddy 屏蔽了发信服务器一小时或一天，因为从那里来了垃圾邮件。</translation>
    </message>
    <message>
        <source>GoDaddy has blocked the sending server for an hour or a day, because it wrote to many addresses that do not exist.</source>
        <translation>GoDaddy 屏蔽了发信服务器一小时或一天，因为它写信给许多不存在的地址。</translation>
    </message>
    <message>
        <source>GoDaddy&apos;s filter took the message for spam.</source>
        <translation>GoDaddy 的过滤器把邮件当成了垃圾邮件。</translation>
    </message>
    <message>
        <source>GoDaddy says that signing in is not possible at this server.</source>
        <translation>GoDaddy 表示无法在这台服务器登录。</translation>
    </message>
    <message>
        <source>GoDaddy says that the sender&apos;s address is wrong.</source>
        <translation>GoDaddy 表示发件人地址有误。</translation>
    </message>
    <message>
        <source>GoDaddy says that the sender has reached a limit for messages or recipients.</source>
        <translation>GoDaddy 表示发件人已达到邮件或收件人数量的上限。</translation>
    </message>
    <message>
        <source>GoDaddy says that the sender&apos;s domain does not list the sending server.</source>
        <translation>GoDaddy 表示发件人的域名没有列出发信服务器。</translation>
    </message>
    <message>
        <source>GoDaddy found a virus in the message.</source>
        <translation>GoDaddy 在邮件里发现了病毒。</translation>
    </message>
    <message>
        <source>GMX, WEB.DE and their sister services name a page of theirs that describes the case.</source>
        <translation>GMX、WEB.DE 及其姊妹服务给出了一个说明此情况的网页。</translation>
    </message>
    <message>
        <source>GMX, WEB.DE or a sister service says that too much mail from there cannot be delivered: an outdated list, or a mailbox that somebody misuses.</source>
        <translation>GMX、WEB.DE 或其姊妹服务表示，从那里来的邮件太多无法投递：名单过时，或有人滥用某个邮箱。</translation>
    </message>
    <message>
        <source>GMX, WEB.DE or a sister service says that too much came in a short time.</source>
        <translation>GMX、WEB.DE 或其姊妹服务表示短时间内来得太多。</translation>
    </message>
    <message>
        <source>The servers of GMX, WEB.DE or a sister service have trouble at the moment.</source>
        <translation>GMX、WEB.DE 或其姊妹服务的服务器目前有故障。</translation>
    </message>
    <message>
        <source>GMX, WEB.DE or a sister service says that nobody has this address.</source>
        <translation>GMX、WEB.DE 或其姊妹服务表示没有人用这个地址。</translation>
    </message>
    <message>
        <source>GMX, WEB.DE or a sister service says that the message came from a server that the sender&apos;s domain does not list. Usually the sender was forged.</source>
        <translation>GMX、WEB.DE 或其姊妹服务表示邮件来自发件人域名没有列出的服务器。通常是发件人被冒用。</translation>
    </message>
    <message>
        <source>GMX, WEB.DE or a sister service has the sending server on a block list.</source>
        <translation>GMX、WEB.DE 或其姊妹服务把发信服务器放在黑名单上。</translation>
    </message>
    <message>
        <source>GMX, WEB.DE or a sister service says that the sender could not be proven, and that the sender&apos;s domain asks to refuse such mail.</source>
        <translation>GMX、WEB.DE 或其姊妹服务表示无法证明发件人，而发件人的域名要求拒绝这样的邮件。</translation>
    </message>
    <message>
        <source>Orange or La Poste says that the sending server is on the Spamhaus block list.</source>
        <translation>Orange 或 La Poste 表示发信服务器在 Spamhaus 的黑名单上。</translation>
    </message>
    <message>
        <source>Orange or La Poste says that the sending server has a bad reputation.</source>
        <translation>Orange 或 La Poste 表示发信服务器名声不好。</translation>
    </message>
    <message>
        <source>Orange or La Poste does not take mail from the sending server for now.</source>
        <translation>Orange 或 La Poste 暂时不接收发信服务器的邮件。</translation>
    </message>
    <message>
        <source>Orange or La Poste says that the sending server opened too many connections.</source>
        <translation>Orange 或 La Poste 表示发信服务器打开的连接太多。</translation>
    </message>
    <message>
        <source>Orange or La Poste says that the sender must sign in.</source>
        <translation>Orange 或 La Poste 表示发件人必须登录。</translation>
    </message>
    <message>
        <source>Orange or La Poste says that the sender&apos;s domain does not list the sending server.</source>
        <translation>Orange 或 La Poste 表示发件人的域名没有列出发信服务器。</translation>
    </message>
    <message>
        <source>Orange or La Poste says that the sender&apos;s address is not valid.</source>
        <translation>Orange 或 La Poste 表示发件人的地址无效。</translation>
    </message>
    <message>
        <source>Orange or La Poste says that nobody has this address.</source>
        <translation>Orange 或 La Poste 表示没有人用这个地址。</translation>
    </message>
    <message>
        <source>Orange or La Poste says that the recipient&apos;s mailbox is full.</source>
        <translation>Orange 或 La Poste 表示收件人的邮箱已满。</translation>
    </message>
    <message>
        <source>Orange or La Poste says that this mailbox is put away or blocked.</source>
        <translation>Orange 或 La Poste 表示这个邮箱已停用或被屏蔽。</translation>
    </message>
    <message>
        <source>La Poste says that the sender&apos;s address does not belong to the account that signed in.</source>
        <translation>La Poste 表示发件人地址不属于登录的账户。</translation>
    </message>
    <message>
        <source>Orange or La Poste asks to try again later.</source>
        <translation>Orange 或 La Poste 请求稍后再试。</translation>
    </message>
    <message>
        <source>Orange or La Poste took the message for spam.</source>
        <translation>Orange 或 La Poste 把邮件当成了垃圾邮件。</translation>
    </message>
    <message>
        <source>Orange or La Poste says that the message is too big.</source>
        <translation>Orange 或 La Poste 表示邮件太大。</translation>
    </message>
    <message>
        <source>Orange or La Poste says that the sender could not be proven.</source>
        <translation>Orange 或 La Poste 表示无法证明发件人。</translation>
    </message>
    <message>
        <source>La Poste does not accept the sending server.</source>
        <translation>La Poste 不接受发信服务器。</translation>
    </message>
    <message>
        <source>Mail.ru took the message for spam.</source>
        <translation>Mail.ru 把邮件当成了垃圾邮件。</translation>
    </message>
    <message>
        <source>Mail.ru says that the recipient&apos;s mailbox is full.</source>
        <translation>Mail.ru 表示收件人的邮箱已满。</translation>
    </message>
    <message>
        <source>Mail.ru says that nobody has this address.</source>
        <translation>Mail.ru 表示没有人用这个地址。</translation>
    </message>
    <message>
        <source>Mail.ru gave up after many attempts.</source>
        <translation>Mail.ru 尝试多次后放弃了。</translation>
    </message>
    <message>
        <source>Mail.ru says that this domain takes no mail.</source>
        <translation>Mail.ru 表示这个域名不接收邮件。</translation>
    </message>
    <message>
        <source>Mail.ru says that the sender&apos;s address does not exist. Forged mail often looks like this.</source>
        <translation>Mail.ru 表示发件人的地址不存在。冒名邮件常常如此。</translation>
    </message>
    <message>
        <source>QQ Mail says that nobody has this address.</source>
        <translation>QQ 邮箱表示没有人用这个地址。</translation>
    </message>
    <message>
        <source>QQ Mail says that the recipient does not want mail from this sender.</source>
        <translation>QQ 邮箱表示收件人不想要这位发件人的邮件。</translation>
    </message>
    <message>
        <source>QQ Mail says that the mailbox takes no mail now: it does not exist, or so much came that it is closed for a while.</source>
        <translation>QQ 邮箱表示该邮箱现在不接收邮件：它不存在，或来信太多而暂时关闭。</translation>
    </message>
    <message>
        <source>QQ Mail does not accept the content of the message.</source>
        <translation>QQ 邮箱不接受邮件的内容。</translation>
    </message>
    <message>
        <source>QQ Mail takes the sender or the sending server for a source of spam.</source>
        <translation>QQ 邮箱认为发件人或发信服务器是垃圾邮件的来源。</translation>
    </message>
    <message>
        <source>QQ Mail thinks that the message is an echo of mail that somebody sent in another&apos;s name.</source>
        <translation>QQ 邮箱认为这封邮件是有人冒他人之名发信引来的退信。</translation>
    </message>
    <message>
        <source>QQ Mail says that nothing proves who sent the message.</source>
        <translation>QQ 邮箱表示没有任何东西能证明是谁发的邮件。</translation>
    </message>
    <message>
        <source>QQ Mail says that too much came from the sender in a short time.</source>
        <translation>QQ 邮箱表示发件人短时间内发来的太多。</translation>
    </message>
    <message>
        <source>QQ Mail says that the message is too big.</source>
        <translation>QQ 邮箱表示邮件太大。</translation>
    </message>
    <message>
        <source>QQ Mail says that this mailbox is switched off.</source>
        <translation>QQ 邮箱表示这个邮箱已停用。</translation>
    </message>
    <message>
        <source>QQ Mail says that the address is not written as an address must be.</source>
        <translation>QQ 邮箱表示地址的写法不对。</translation>
    </message>
    <message>
        <source>The recipient&apos;s filter (Mimecast) says that nothing proves who sent the message.</source>
        <translation>收件人的过滤器（Mimecast）表示没有任何东西能证明是谁发的邮件。</translation>
    </message>
    <message>
        <source>The recipient&apos;s filter (Mimecast) lets new senders wait for a while. The message passes at a later attempt.</source>
        <translation>收件人的过滤器（Mimecast）让新发件人先等一会儿。之后再试邮件就会通过。</translation>
    </message>
    <message>
        <source>The recipient&apos;s filter (Mimecast) says that the sending server has a bad reputation.</source>
        <translation>收件人的过滤器（Mimecast）表示发信服务器名声不好。</translation>
    </message>
    <message>
        <source>The recipient&apos;s filter (Mimecast) has blocked the sender.</source>
        <translation>收件人的过滤器（Mimecast）屏蔽了发件人。</translation>
    </message>
    <message>
        <source>The recipient&apos;s organisation has blocked the sender in its filter (Mimecast). Ask them to allow your address.</source>
        <translation>收件人的机构在其过滤器（Mimecast）里屏蔽了发件人。请他们允许您的地址。</translation>
    </message>
    <message>
        <source>The recipient has put this sender on a personal block list.</source>
        <translation>收件人把这位发件人放进了个人黑名单。</translation>
    </message>
    <message>
        <source>The recipient&apos;s filter (Mimecast) says that the message claims to come from inside the recipient&apos;s organisation.</source>
        <translation>收件人的过滤器（Mimecast）表示邮件声称来自收件人的机构内部。</translation>
    </message>
    <message>
        <source>The recipient&apos;s filter (Mimecast) did not let the content through.</source>
        <translation>收件人的过滤器（Mimecast）没有让内容通过。</translation>
    </message>
    <message>
        <source>The recipient&apos;s organisation takes no mail from the network or country of the sending server.</source>
        <translation>收件人的机构不接收发信服务器所在网络或国家的邮件。</translation>
    </message>
    <message>
        <source>The recipient&apos;s filter (Mimecast) says that the message is too big.</source>
        <translation>收件人的过滤器（Mimecast）表示邮件太大。</translation>
    </message>
    <message>
        <source>The recipient&apos;s filter (Mimecast) says that the message was going round in a circle.</source>
        <translation>收件人的过滤器（Mimecast）表示邮件在原地打转。</translation>
    </message>
    <message>
        <source>The recipient&apos;s filter (Mimecast) is not responsible for this address.</source>
        <translation>收件人的过滤器（Mimecast）不负责这个地址。</translation>
    </message>
    <message>
        <source>The recipient&apos;s filter (Mimecast) takes no mail from the sending server for a while.</source>
        <translation>收件人的过滤器（Mimecast）暂时不接收发信服务器的邮件。</translation>
    </message>
    <message>
        <source>The recipient&apos;s filter (Mimecast) takes no mail for this address for a while.</source>
        <translation>收件人的过滤器（Mimecast）暂时不为这个地址接收邮件。</translation>
    </message>
    <message>
        <source>The sending server is on the Spamhaus list: it has sent spam, is infected, or is a home connection that should not send mail itself.</source>
        <translation>发信服务器在 Spamhaus 的名单上：它发过垃圾邮件、被感染，或是不该自己发信的家用网络。</translation>
    </message>
    <message>
        <source>A domain or link in the message is on the Spamhaus list of bad domains.</source>
        <translation>邮件里的某个域名或链接在 Spamhaus 的不良域名名单上。</translation>
    </message>
    <message>
        <source>The sending server is on Barracuda&apos;s block list.</source>
        <translation>发信服务器在 Barracuda 的黑名单上。</translation>
    </message>
    <message>
        <source>The sending server is on the SpamCop block list.</source>
        <translation>发信服务器在 SpamCop 的黑名单上。</translation>
    </message>
    <message>
        <source>The sending server has a bad reputation at Cloudmark.</source>
        <translation>发信服务器在 Cloudmark 名声不好。</translation>
    </message>
    <message>
        <source>The sending server has a bad reputation at Proofpoint.</source>
        <translation>发信服务器在 Proofpoint 名声不好。</translation>
    </message>
    <message>
        <source>The sending server has a bad reputation at Trend Micro.</source>
        <translation>发信服务器在 Trend Micro 名声不好。</translation>
    </message>
    <message>
        <source>The company that hosts the sender&apos;s mail (MailChannels) says that much spam came from this mailbox or server. Somebody else may be using the mailbox.</source>
        <translation>托管发件人邮件的公司（MailChannels）表示，从这个邮箱或服务器来了很多垃圾邮件。可能有别人在用这个邮箱。</translation>
    </message>
    <message>
        <source>The sender&apos;s hosting company has put a brake on the whole domain: too much mail, or too much that failed, within an hour. If you did not send it, somebody else may be using a mailbox of the domain.</source>
        <translation>发件人的托管公司限制了整个域名：一小时内邮件太多，或失败的太多。如果不是您发的，可能有别人在用这个域名的某个邮箱。</translation>
    </message>
    <message>
        <source>The sender&apos;s provider (Forpsi) has stopped this mailbox for an hour because it seems to be misused.</source>
        <translation>发件人的服务商（Forpsi）把这个邮箱停用一小时，因为它似乎被滥用。</translation>
    </message>
    <message>
        <source>The filter in front of the recipient&apos;s mail system has blocked this sender.</source>
        <translation>收件人邮件系统前面的过滤器屏蔽了这位发件人。</translation>
    </message>
    <message>
        <source>The receiving side has the sending server on a block list.</source>
        <translation>接收方把发信服务器放在黑名单上。</translation>
    </message>
    <message>
        <source>Outlook.com takes less mail from the sending server for now, because of too much mail or its bad reputation.</source>
        <extracomment>What a code of one mail provider means. Names of providers stay as they are.</extracomment>
        <translation>Outlook.com 暂时减少接收发信服务器的邮件，因为邮件太多或它名声不好。</translation>
    </message>
    <message>
        <source>Outlook.com says that the message looks like spam or that the sending server has a bad reputation.</source>
        <translation>Outlook.com 表示邮件看起来像垃圾邮件，或发信服务器名声不好。</translation>
    </message>
    <message>
        <source>Outlook.com says that the sending server tries out addresses, as collectors of addresses do.</source>
        <translation>Outlook.com 表示发信服务器在试探地址，像收集地址的人那样。</translation>
    </message>
    <message>
        <source>Outlook.com says that anybody can send through that server, so that it gets misused.</source>
        <translation>Outlook.com 表示任何人都能通过那台服务器发信，因此它被滥用。</translation>
    </message>
    <message>
        <source>Outlook.com says that many people complained about mail from that server.</source>
        <translation>Outlook.com 表示很多人投诉那台服务器的邮件。</translation>
    </message>
    <message>
        <source>Outlook.com says that the message came straight from a home connection, as mail from infected computers does.</source>
        <translation>Outlook.com 表示邮件直接来自家用网络，像被感染的电脑发的邮件那样。</translation>
    </message>
    <message>
        <source>Outlook.com says that the sending computer is probably infected or misused.</source>
        <translation>Outlook.com 表示发信的电脑很可能被感染或滥用。</translation>
    </message>
    <message>
        <source>Outlook.com says that the sending server is on the Spamhaus block list.</source>
        <translation>Outlook.com 表示发信服务器在 Spamhaus 的黑名单上。</translation>
    </message>
    <message>
        <source>Yahoo has put the message off because of complaints, unusual amounts or the bad reputation of the sending server.</source>
        <translation>Yahoo 推迟了这封邮件，原因是投诉、异常的数量或发信服务器名声不好。</translation>
    </message>
    <message>
        <source>Yahoo has put the message off: more mail than expected came from the sending server, or people complained about it.</source>
        <translation>Yahoo 推迟了这封邮件：发信服务器来的邮件比预期多，或有人投诉。</translation>
    </message>
    <message>
        <source>Yahoo takes no mail from the sending server for now.</source>
        <translation>Yahoo 暂时不接收发信服务器的邮件。</translation>
    </message>
    <message>
        <source>Yahoo takes no mail from the sending server until its operator has settled it with them.</source>
        <translation>在发信服务器的管理者与 Yahoo 解决问题之前，Yahoo 不接收它的邮件。</translation>
    </message>
    <message>
        <source>Yahoo says that the content, or a page it links to, looks like fraud or carries malware.</source>
        <translation>Yahoo 表示邮件内容或其中链接的网页看起来像诈骗，或带有恶意软件。</translation>
    </message>
    <message>
        <source>Yahoo says that the sending server is on the Spamhaus block list.</source>
        <translation>Yahoo 表示发信服务器在 Spamhaus 的黑名单上。</translation>
    </message>
    <message>
        <source>Yahoo says that its rules do not allow this message; it does not tell which rule.</source>
        <translation>Yahoo 表示它的规则不允许这封邮件；没有说是哪条规则。</translation>
    </message>
    <message>
        <source>Yahoo says that nothing proves who sent the message.</source>
        <translation>Yahoo 表示没有任何东西能证明是谁发的邮件。</translation>
    </message>
    <message>
        <source>Yahoo says that nobody has this address.</source>
        <translation>Yahoo 表示没有人用这个地址。</translation>
    </message>
    <message>
        <source>Yahoo says that this mailbox is switched off.</source>
        <translation>Yahoo 表示这个邮箱已停用。</translation>
    </message>
    <message>
        <source>Yahoo says that this person is getting too much mail just now.</source>
        <translation>Yahoo 表示此人目前收到的邮件太多。</translation>
    </message>
    <message>
        <source>Yahoo&apos;s servers are busy at the moment.</source>
        <translation>Yahoo 的服务器目前正忙。</translation>
    </message>
    <message>
        <source>Yahoo says that the part of the sender&apos;s address after the @ cannot be found.</source>
        <translation>Yahoo 表示找不到发件人地址中 @ 后面的部分。</translation>
    </message>
    <message>
        <source>Yahoo says that the header lines of the message are not as the rules for mail ask.</source>
        <translation>Yahoo 表示邮件头不符合邮件规范的要求。</translation>
    </message>
    <message>
        <source>Yahoo takes only so many messages in one go; the rest comes later.</source>
        <translation>Yahoo 一次只接收一定数量的邮件；其余的稍后再收。</translation>
    </message>
    <message>
        <source>Yahoo says that this is not the server for that address.</source>
        <translation>Yahoo 表示这不是负责那个地址的服务器。</translation>
    </message>
    <message>
        <source>iCloud says that nobody has this address.</source>
        <translation>iCloud 表示没有人用这个地址。</translation>
    </message>
    <message>
        <source>iCloud says that this address is switched off.</source>
        <translation>iCloud 表示这个地址已停用。</translation>
    </message>
    <message>
        <source>iCloud says that this person has left its servers.</source>
        <translation>iCloud 表示此人已离开它的服务器。</translation>
    </message>
    <message>
        <source>iCloud says that the recipient has no storage left.</source>
        <translation>iCloud 表示收件人的存储空间已用完。</translation>
    </message>
    <message>
        <source>iCloud says that this person is getting too much mail just now.</source>
        <translation>iCloud 表示此人目前收到的邮件太多。</translation>
    </message>
    <message>
        <source>iCloud asks to try again later.</source>
        <translation>iCloud 请求稍后再试。</translation>
    </message>
    <message>
        <source>iCloud&apos;s filter refused the message for its content or for the bad reputation of the sending server.</source>
        <translation>iCloud 的过滤器因内容或发信服务器名声不好而拒绝了邮件。</translation>
    </message>
    <message>
        <source>iCloud&apos;s rules do not allow this message.</source>
        <translation>iCloud 的规则不允许这封邮件。</translation>
    </message>
    <message>
        <source>iCloud says that neither of two checks could prove who sent the message.</source>
        <translation>iCloud 表示两项检查都无法证明是谁发的邮件。</translation>
    </message>
    <message>
        <source>iCloud says that the sender could not be proven, and that the sender&apos;s domain asks to refuse such mail.</source>
        <translation>iCloud 表示无法证明发件人，而发件人的域名要求拒绝这样的邮件。</translation>
    </message>
    <message>
        <source>iCloud says that the sending server is on Proofpoint&apos;s block list.</source>
        <translation>iCloud 表示发信服务器在 Proofpoint 的黑名单上。</translation>
    </message>
    <message>
        <source>iCloud says that the sending server or domain is on the Spamhaus block list.</source>
        <translation>iCloud 表示发信的服务器或域名在 Spamhaus 的黑名单上。</translation>
    </message>
    <message>
        <source>iCloud says that the part of the sender&apos;s address after the @ cannot be found.</source>
        <translation>iCloud 表示找不到发件人地址中 @ 后面的部分。</translation>
    </message>
    <message>
        <source>Comcast says that the message came straight from a home connection of its own.</source>
        <translation>Comcast 表示邮件直接来自它自己的一个家用网络。</translation>
    </message>
    <message>
        <source>Comcast says that the message came straight from a home connection, as mail from infected computers does.</source>
        <translation>Comcast 表示邮件直接来自家用网络，像被感染的电脑发的邮件那样。</translation>
    </message>
    <message>
        <source>Comcast says that mail like spam has come from the sending server.</source>
        <translation>Comcast 表示从发信服务器来过像垃圾邮件的邮件。</translation>
    </message>
    <message>
        <source>Comcast says that the sending server is on the Spamhaus block list.</source>
        <translation>Comcast 表示发信服务器在 Spamhaus 的黑名单上。</translation>
    </message>
    <message>
        <source>Comcast says that the sending server is on the Cloudmark block list.</source>
        <translation>Comcast 表示发信服务器在 Cloudmark 的黑名单上。</translation>
    </message>
    <message>
        <source>Comcast says that the sending server is on two block lists, Spamhaus and Cloudmark.</source>
        <translation>Comcast 表示发信服务器在两个黑名单上：Spamhaus 和 Cloudmark。</translation>
    </message>
    <message>
        <source>Comcast says that the sending server has a bad mark at Return Path.</source>
        <translation>Comcast 表示发信服务器在 Return Path 的评价不好。</translation>
    </message>
    <message>
        <source>Comcast says that the sending server is on several block lists.</source>
        <translation>Comcast 表示发信服务器在好几个黑名单上。</translation>
    </message>
    <message>
        <source>Comcast says that the sending server sends more than it accepts.</source>
        <translation>Comcast 表示发信服务器发送的超过了它接受的数量。</translation>
    </message>
    <message>
        <source>Comcast says that the content looks like fraud.</source>
        <translation>Comcast 表示邮件内容看起来像诈骗。</translation>
    </message>
    <message>
        <source>Comcast says that the sending server opened too many connections at once.</source>
        <translation>Comcast 表示发信服务器同时打开的连接太多。</translation>
    </message>
    <message>
        <source>Comcast says that the sending server has no proper name of its own.</source>
        <translation>Comcast 表示发信服务器没有自己的正式名称。</translation>
    </message>
    <message>
        <source>Spectrum reports a problem with mail that comes into its network.</source>
        <translation>Spectrum 报告进入其网络的邮件有问题。</translation>
    </message>
    <message>
        <source>Spectrum reports a problem with mail that one of its own customers sends.</source>
        <translation>Spectrum 报告它自己的一位客户发送的邮件有问题。</translation>
    </message>
    <message>
        <source>Spectrum has blocked the sending address because of suspicious activity.</source>
        <translation>Spectrum 因可疑活动屏蔽了发信地址。</translation>
    </message>
    <message>
        <source>Spectrum has blocked this account from sending because of suspicious activity. Change all its passwords.</source>
        <translation>Spectrum 因可疑活动禁止这个账户发信。请更改它的所有密码。</translation>
    </message>
    <message>
        <source>Spectrum has limited this account because of suspicious activity.</source>
        <translation>Spectrum 因可疑活动限制了这个账户。</translation>
    </message>
    <message>
        <source>Spectrum asks to try again later.</source>
        <translation>Spectrum 请求稍后再试。</translation>
    </message>
    <message>
        <source>Spectrum says that the sending server has no proper name of its own.</source>
        <translation>Spectrum 表示发信服务器没有自己的正式名称。</translation>
    </message>
    <message>
        <source>Spectrum says that its rules for this domain do not allow the message.</source>
        <translation>Spectrum 表示它对这个域名的规则不允许这封邮件。</translation>
    </message>
    <message>
        <source>Spectrum says that the sending server is on the Cloudmark block list.</source>
        <translation>Spectrum 表示发信服务器在 Cloudmark 的黑名单上。</translation>
    </message>
    <message>
        <source>Spectrum says that the sending server is on the Spamhaus block list.</source>
        <translation>Spectrum 表示发信服务器在 Spamhaus 的黑名单上。</translation>
    </message>
    <message>
        <source>Spectrum takes no mail over this kind of connection.</source>
        <translation>Spectrum 不接收经由这种连接的邮件。</translation>
    </message>
    <message>
        <source>Spectrum says that the sending server opened too many connections.</source>
        <translation>Spectrum 表示发信服务器打开的连接太多。</translation>
    </message>
    <message>
        <source>Spectrum says that too many messages or recipients, or too much spam, came from the sender.</source>
        <translation>Spectrum 表示从发件人来的邮件、收件人或垃圾邮件太多。</translation>
    </message>
    <message>
        <source>Spectrum says that the sender&apos;s address is not the one that signed in.</source>
        <translation>Spectrum 表示发件人地址不是登录的那个。</translation>
    </message>
    <message>
        <source>Spectrum says that the message is over 20 MB.</source>
        <translation>Spectrum 表示邮件超过 20 MB。</translation>
    </message>
    <message>
        <source>Spectrum says that too many messages, recipients or wrong addresses came from the sender.</source>
        <translation>Spectrum 表示从发件人来的邮件、收件人或错误地址太多。</translation>
    </message>
    <message>
        <source>Cox has blocked the sending server for behaving like a source of spam.</source>
        <translation>Cox 屏蔽了发信服务器，因为它的行为像垃圾邮件的来源。</translation>
    </message>
    <message>
        <source>Cox says that the sending server has no proper name of its own.</source>
        <translation>Cox 表示发信服务器没有自己的正式名称。</translation>
    </message>
    <message>
        <source>Cox says that nothing proves who sent the message.</source>
        <translation>Cox 表示没有任何东西能证明是谁发的邮件。</translation>
    </message>
    <message>
        <source>Cox could not check the sender&apos;s address.</source>
        <translation>Cox 无法核对发件人的地址。</translation>
    </message>
    <message>
        <source>Cox says that the sending server opened more than ten connections at once.</source>
        <translation>Cox 表示发信服务器同时打开了十个以上的连接。</translation>
    </message>
    <message>
        <source>Cox says that this account has sent more than it may.</source>
        <translation>Cox 表示这个账户发送的邮件超过了允许的数量。</translation>
    </message>
    <message>
        <source>Cox has blocked the sending server for up to 24 hours.</source>
        <translation>Cox 屏蔽了发信服务器，最长 24 小时。</translation>
    </message>
    <message>
        <source>Cox has limited this account because of suspicious activity.</source>
        <translation>Cox 因可疑活动限制了这个账户。</translation>
    </message>
    <message>
        <source>Cox has blocked this account because of suspicious activity.</source>
        <translation>Cox 因可疑活动屏蔽了这个账户。</translation>
    </message>
    <message>
        <source>Cox says that the sending server is on one or more public block lists.</source>
        <translation>Cox 表示发信服务器在一个或多个公开的黑名单上。</translation>
    </message>
    <message>
        <source>A number as web sites use it: the mail service&apos;s web part did not understand what was asked of it. It is no mail code, and it says nothing about the recipient.</source>
        <extracomment>What a standard code of mail servers means, in one or two sentences for people without technical knowledge. SPF, DKIM, DMARC and ARC are names of techniques and stay as they are.</extracomment>
        <translation>这是网站使用的数字：邮件服务的网页部分没有听懂要求。它不是邮件代码，与收件人无关。</translation>
    </message>
    <message>
        <source>A number as web sites use it: the mail service wants a sign-in first. Sign in to your mailbox again.</source>
        <translation>这是网站使用的数字：邮件服务要求先登录。请重新登录您的邮箱。</translation>
    </message>
    <message>
        <source>A number as web sites use it: the mail service understood, but does not allow it for this account.</source>
        <translation>这是网站使用的数字：邮件服务听懂了，但不允许这个账户这样做。</translation>
    </message>
    <message>
        <source>A number as web sites use it: what was looked for is not there. For mail it usually means that the address or the page behind a link does not exist.</source>
        <translation>这是网站使用的数字：要找的东西不在那里。对邮件来说，通常表示地址或链接背后的网页不存在。</translation>
    </message>
    <message>
        <source>The other server is closing the connection. It is busy or under repair; the message will be tried again.</source>
        <translation>对方服务器正在关闭连接。它正忙或在维护；邮件会再次尝试。</translation>
    </message>
    <message>
        <source>The mailbox cannot be reached at the moment. It may be busy, or new senders are made to wait for a while.</source>
        <translation>目前无法到达这个邮箱。它可能正忙，或新发件人需要等一会儿。</translation>
    </message>
    <message>
        <source>The other server has trouble of its own at the moment. The message will be tried again.</source>
        <translation>对方服务器目前自身有故障。邮件会再次尝试。</translation>
    </message>
    <message>
        <source>The other server has no room at the moment, or there were too many recipients at once.</source>
        <translation>对方服务器目前没有空间，或一次的收件人太多。</translation>
    </message>
    <message>
        <source>Signing in or encrypting does not work at the moment.</source>
        <translation>登录或加密目前不可用。</translation>
    </message>
    <message>
        <source>The other server cannot do what was asked at the moment.</source>
        <translation>对方服务器目前无法完成所要求的事。</translation>
    </message>
    <message>
        <source>The other server did not understand a command. This is a fault between the two mail systems.</source>
        <translation>对方服务器没有听懂一条命令。这是两个邮件系统之间的故障。</translation>
    </message>
    <message>
        <source>Something in a command or in an address is not written as it must be.</source>
        <translation>命令或地址中有写得不对的地方。</translation>
    </message>
    <message>
        <source>The other server does not know this command. This is a fault between the two mail systems.</source>
        <translation>对方服务器不认识这条命令。这是两个邮件系统之间的故障。</translation>
    </message>
    <message>
        <source>Commands came in the wrong order. Often the mail program did not sign in before sending.</source>
        <translation>命令的顺序不对。常见的原因是邮件程序发信前没有登录。</translation>
    </message>
    <message>
        <source>The other server does not know this form of a command.</source>
        <translation>对方服务器不认识命令的这种形式。</translation>
    </message>
    <message>
        <source>This computer takes no mail at all.</source>
        <translation>这台电脑根本不接收邮件。</translation>
    </message>
    <message>
        <source>The server wants a sign-in, or an encrypted connection, first.</source>
        <translation>服务器要求先登录，或先建立加密连接。</translation>
    </message>
    <message>
        <source>Another way of signing in is needed: an app password, or the web browser.</source>
        <translation>需要另一种登录方式：应用专用密码，或浏览器。</translation>
    </message>
    <message>
        <source>The user name or the password was not accepted.</source>
        <translation>用户名或密码没有被接受。</translation>
    </message>
    <message>
        <source>The other server refused for good: either the mailbox does not exist, or a rule stands against the message. The words beside the number tell which.</source>
        <translation>对方服务器永久拒绝：要么邮箱不存在，要么有规则不允许这封邮件。数字旁边的文字说明是哪一种。</translation>
    </message>
    <message>
        <source>The recipient is not at this server. The notice may name another address.</source>
        <translation>收件人不在这台服务器上。通知里可能写了另一个地址。</translation>
    </message>
    <message>
        <source>No room: the mailbox is full, or the message is too large.</source>
        <translation>没有空间：邮箱已满，或邮件太大。</translation>
    </message>
    <message>
        <source>The address is not allowed or not written as it must be.</source>
        <translation>地址不被允许，或写法不对。</translation>
    </message>
    <message>
        <source>The other server refused for good without saying more by the number. The words beside it tell why.</source>
        <translation>对方服务器永久拒绝，数字本身没有说明更多。旁边的文字说明了原因。</translation>
    </message>
    <message>
        <source>The other server does not know something that was said along with the sender&apos;s or the recipient&apos;s address.</source>
        <translation>随发件人或收件人地址一起说的某些内容，对方服务器不认识。</translation>
    </message>
    <message>
        <source>The part of the address after the @ takes no mail.</source>
        <translation>地址中 @ 后面的部分不接收邮件。</translation>
    </message>
    <message>
        <source>Nothing more is said than that it failed, or worked.</source>
        <translation>除了失败或成功，没有说更多。</translation>
    </message>
    <message>
        <source>Something is wrong with one of the addresses.</source>
        <translation>其中一个地址有问题。</translation>
    </message>
    <message>
        <source>There is no mailbox of this name, that is, the part before the @.</source>
        <translation>没有这个名字的邮箱，也就是 @ 前面的部分。</translation>
    </message>
    <message>
        <source>The part after the @ does not exist or takes no mail.</source>
        <translation>@ 后面的部分不存在或不接收邮件。</translation>
    </message>
    <message>
        <source>The recipient&apos;s address is not written as an address must be.</source>
        <translation>收件人地址的写法不对。</translation>
    </message>
    <message>
        <source>The address fits more than one mailbox.</source>
        <translation>这个地址对应不止一个邮箱。</translation>
    </message>
    <message>
        <source>The recipient&apos;s address is right.</source>
        <translation>收件人的地址是对的。</translation>
    </message>
    <message>
        <source>The recipient has moved and left no new address.</source>
        <translation>收件人已搬走，没有留下新地址。</translation>
    </message>
    <message>
        <source>The sender&apos;s address is not written as an address must be.</source>
        <translation>发件人地址的写法不对。</translation>
    </message>
    <message>
        <source>The part of the sender&apos;s address after the @ does not exist, so that no answer could come back.</source>
        <translation>发件人地址中 @ 后面的部分不存在，因此回信无法送达。</translation>
    </message>
    <message>
        <source>The message was passed on to a system that cannot report what becomes of it.</source>
        <translation>邮件已转交给一个不能报告后续情况的系统。</translation>
    </message>
    <message>
        <source>The part after the @ says of itself that it never takes mail.</source>
        <translation>@ 后面的部分自己声明从不接收邮件。</translation>
    </message>
    <message>
        <source>The mailbox exists, but something about it went wrong.</source>
        <translation>邮箱存在，但出了问题。</translation>
    </message>
    <message>
        <source>The mailbox is switched off or takes no mail.</source>
        <translation>邮箱已停用或不接收邮件。</translation>
    </message>
    <message>
        <source>The mailbox is full.</source>
        <translation>邮箱已满。</translation>
    </message>
    <message>
        <source>The message is longer than this mailbox accepts.</source>
        <translation>邮件超过了这个邮箱能接收的长度。</translation>
    </message>
    <message>
        <source>The members of the mailing list could not be found out.</source>
        <translation>无法查出邮件列表的成员。</translation>
    </message>
    <message>
        <source>Something is wrong with the receiving mail system.</source>
        <translation>接收邮件的系统有问题。</translation>
    </message>
    <message>
        <source>The receiving mail system has no storage left.</source>
        <translation>接收邮件的系统存储空间已用完。</translation>
    </message>
    <message>
        <source>The receiving mail system takes no mail at the moment.</source>
        <translation>接收邮件的系统目前不接收邮件。</translation>
    </message>
    <message>
        <source>The receiving mail system lacks something that the message needs.</source>
        <translation>接收邮件的系统缺少这封邮件需要的功能。</translation>
    </message>
    <message>
        <source>The message is too large for the receiving mail system.</source>
        <translation>邮件对接收邮件的系统来说太大。</translation>
    </message>
    <message>
        <source>The receiving mail system is set up wrongly.</source>
        <translation>接收邮件的系统设置有误。</translation>
    </message>
    <message>
        <source>The message was taken, but with another priority.</source>
        <translation>邮件已接收，但优先级不同。</translation>
    </message>
    <message>
        <source>Something is wrong on the way between the mail systems.</source>
        <translation>邮件系统之间的路上有问题。</translation>
    </message>
    <message>
        <source>The receiving computer did not answer.</source>
        <translation>接收的电脑没有应答。</translation>
    </message>
    <message>
        <source>The connection was made and then broke.</source>
        <translation>连接建立后又中断了。</translation>
    </message>
    <message>
        <source>The directory in which mail systems look each other up failed.</source>
        <translation>邮件系统互相查找用的目录出了故障。</translation>
    </message>
    <message>
        <source>No way to the recipient&apos;s mail system was found.</source>
        <translation>没有找到通往收件人邮件系统的路。</translation>
    </message>
    <message>
        <source>The mail system has more to do than it can.</source>
        <translation>邮件系统忙不过来。</translation>
    </message>
    <message>
        <source>The message was going round in a circle.</source>
        <translation>邮件在原地打转。</translation>
    </message>
    <message>
        <source>The message could not be delivered in time and was given up.</source>
        <translation>邮件没能及时送达，已被放弃。</translation>
    </message>
    <message>
        <source>The two mail systems did not understand each other.</source>
        <translation>两个邮件系统没有互相听懂。</translation>
    </message>
    <message>
        <source>A command was wrong or came at the wrong time.</source>
        <translation>一条命令有误，或来得不是时候。</translation>
    </message>
    <message>
        <source>A command was not written as it must be.</source>
        <translation>一条命令的写法不对。</translation>
    </message>
    <message>
        <source>The message has too many recipients.</source>
        <translation>邮件的收件人太多。</translation>
    </message>
    <message>
        <source>Something that was said along with a command was wrong.</source>
        <translation>随命令一起说的某些内容有误。</translation>
    </message>
    <message>
        <source>The two mail systems speak different versions.</source>
        <translation>两个邮件系统使用不同的版本。</translation>
    </message>
    <message>
        <source>What was sent for signing in was too long.</source>
        <translation>为登录发送的内容太长。</translation>
    </message>
    <message>
        <source>Something in the content of the message caused the failure.</source>
        <translation>邮件内容中的某些东西造成了失败。</translation>
    </message>
    <message>
        <source>The recipient&apos;s mail system does not take this kind of content.</source>
        <translation>收件人的邮件系统不接收这类内容。</translation>
    </message>
    <message>
        <source>The message would have to be converted, and that is not allowed.</source>
        <translation>邮件需要转换，而这不被允许。</translation>
    </message>
    <message>
        <source>The message would have to be converted, and that is not possible.</source>
        <translation>邮件需要转换，而这做不到。</translation>
    </message>
    <message>
        <source>The message was delivered, but lost something when it was converted.</source>
        <translation>邮件已送达，但转换时丢失了一些内容。</translation>
    </message>
    <message>
        <source>Converting the message failed.</source>
        <translation>转换邮件失败。</translation>
    </message>
    <message>
        <source>The content of the message could not be fetched.</source>
        <translation>无法取得邮件的内容。</translation>
    </message>
    <message>
        <source>The recipient&apos;s mail system does not take addresses with letters outside plain English.</source>
        <translation>收件人的邮件系统不接收含有英文以外字母的地址。</translation>
    </message>
    <message>
        <source>The answer needs letters that the other side cannot take.</source>
        <translation>回答需要对方无法接收的字母。</translation>
    </message>
    <message>
        <source>The recipient&apos;s mail system does not take header lines with letters outside plain English.</source>
        <translation>收件人的邮件系统不接收含有英文以外字母的邮件头。</translation>
    </message>
    <message>
        <source>A security rule stands against it.</source>
        <translation>一条安全规则不允许。</translation>
    </message>
    <message>
        <source>It was refused by a rule. The number alone does not tell which: a spam filter, a block list, or a missing permission.</source>
        <translation>被一条规则拒绝。光看数字不知道是哪条：垃圾邮件过滤器、黑名单，或没有许可。</translation>
    </message>
    <message>
        <source>The sender may not write to this mailing list.</source>
        <translation>发件人不能写信给这个邮件列表。</translation>
    </message>
    <message>
        <source>The security of the message would have to be changed, and that is not possible.</source>
        <translation>需要改变邮件的安全方式，而这做不到。</translation>
    </message>
    <message>
        <source>A security feature that is needed is not there.</source>
        <translation>缺少所需的安全功能。</translation>
    </message>
    <message>
        <source>Encrypting or signing failed.</source>
        <translation>加密或签名失败。</translation>
    </message>
    <message>
        <source>The kind of encryption is not known there.</source>
        <translation>那里不认识这种加密方式。</translation>
    </message>
    <message>
        <source>The message has been changed or damaged on the way.</source>
        <translation>邮件在路上被改动或损坏。</translation>
    </message>
    <message>
        <source>The way of signing in is too weak; often an app password is needed.</source>
        <translation>登录方式不够安全；通常需要应用专用密码。</translation>
    </message>
    <message>
        <source>An encrypted connection is needed.</source>
        <translation>需要加密连接。</translation>
    </message>
    <message>
        <source>This way of signing in needs an encrypted connection.</source>
        <translation>这种登录方式需要加密连接。</translation>
    </message>
    <message>
        <source>The password must be set anew.</source>
        <translation>需要重新设置密码。</translation>
    </message>
    <message>
        <source>The account is switched off.</source>
        <translation>账户已停用。</translation>
    </message>
    <message>
        <source>The two mail systems would first have to trust each other.</source>
        <translation>两个邮件系统需要先互相信任。</translation>
    </message>
    <message>
        <source>The priority of the message is too low.</source>
        <translation>邮件的优先级太低。</translation>
    </message>
    <message>
        <source>The message is too large for its priority.</source>
        <translation>以邮件的优先级来说，它太大了。</translation>
    </message>
    <message>
        <source>The mailbox belongs to somebody else now.</source>
        <translation>这个邮箱现在属于别人。</translation>
    </message>
    <message>
        <source>The part after the @ belongs to somebody else now.</source>
        <translation>@ 后面的部分现在属于别人。</translation>
    </message>
    <message>
        <source>It could not be found out whether the mailbox has changed hands.</source>
        <translation>无法查出邮箱是否换了所有者。</translation>
    </message>
    <message>
        <source>The message carries no valid signature of a domain (DKIM).</source>
        <translation>邮件没有带有效的域名签名（DKIM）。</translation>
    </message>
    <message>
        <source>The message carries no signature that is accepted there (DKIM).</source>
        <translation>邮件没有带那里接受的签名（DKIM）。</translation>
    </message>
    <message>
        <source>The message carries no signature of the domain that it shows as its sender (DKIM).</source>
        <translation>邮件没有带所显示发件人域名的签名（DKIM）。</translation>
    </message>
    <message>
        <source>The message came from a server that the sender&apos;s domain does not list (SPF). The sender may have been forged.</source>
        <translation>邮件来自发件人域名没有列出的服务器（SPF）。发件人可能是被冒用的。</translation>
    </message>
    <message>
        <source>The list of servers of the sender&apos;s domain could not be read (SPF).</source>
        <translation>无法读取发件人域名的服务器名单（SPF）。</translation>
    </message>
    <message>
        <source>The sending server has no proper name of its own, as is usual for home connections.</source>
        <translation>发信服务器没有自己的正式名称，家用网络常常如此。</translation>
    </message>
    <message>
        <source>Several checks could not prove who sent the message. The sender may have been forged.</source>
        <translation>多项检查都无法证明是谁发的邮件。发件人可能是被冒用的。</translation>
    </message>
    <message>
        <source>The sender&apos;s domain says of itself that it takes no mail.</source>
        <translation>发件人的域名自己声明不接收邮件。</translation>
    </message>
    <message>
        <source>Too much mail at once.</source>
        <translation>一次的邮件太多。</translation>
    </message>
    <message>
        <source>The chain of proofs that a forwarder adds is broken (ARC).</source>
        <translation>转送者附加的证明链断了（ARC）。</translation>
    </message>
    <message>
        <source>The message asks for encryption on its whole way, and the next server does not offer it.</source>
        <translation>邮件要求全程加密，而下一台服务器不提供。</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>%1: copied to %2 and marked as deleted</source>
        <extracomment>%1 = a message&apos;s place, %2 = a folder. The server can only copy.</extracomment>
        <translation>%1：已复制到 %2，并标记为已删除</translation>
    </message>
    <message>
        <source>%1: was not there any more</source>
        <extracomment>%1 = a message&apos;s place</extracomment>
        <translation>%1：已经不在那里了</translation>
    </message>
    <message>
        <source>%1: is another message now, not touched</source>
        <extracomment>%1 = a message&apos;s place</extracomment>
        <translation>%1：现在是另一封邮件，未作改动</translation>
    </message>
    <message>
        <source>%1: not moved</source>
        <extracomment>%1 = a message&apos;s place</extracomment>
        <translation>%1：未移动</translation>
    </message>
    <message>
        <source>%1 would go to %2, %3 notices would stay. Nothing was moved.</source>
        <extracomment>%1 = number of messages that would be moved, %2 = folder, %3 = number of notices that would stay</extracomment>
        <translation>%1 会移到 %2，%3 份通知会留下。没有移动任何邮件。</translation>
    </message>
    <message>
        <source>There is nothing to move.</source>
        <translation>没有要移动的邮件。</translation>
    </message>
    <message>
        <source>There is no sweep to bring back.</source>
        <translation>没有可以撤销的清理。</translation>
    </message>
    <message>
        <source>
This is the sample mailbox. There is no display here: start the program on a desktop to see its window, or run it with --help for the commands.</source>
        <translation>
这是示例邮箱。这里没有显示屏：请在桌面上启动程序查看窗口，或用 --help 运行以查看命令。</translation>
    </message>
    <message>
        <source>%1: deleted for good</source>
        <extracomment>%1 = a message&apos;s place</extracomment>
        <translation>%1：已永久删除</translation>
    </message>
    <message>
        <source>%1: not known yet; the next sweep or undo looks first</source>
        <extracomment>%1 = a message&apos;s place. The connection broke while the server was at it.</extracomment>
        <translation>%1：还不清楚；下次清理或撤销时会先查看</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) had been copied before and were left alone</source>
        <extracomment>%n = messages that an earlier sweep copied to Trash; the server cannot remove them from their old folder</extracomment>
        <translation>
            <numerusform>有 %Ln 封邮件之前已复制过，没有再动</numerusform>
        </translation>
    </message>
    <message>
        <source>This mailbox has no Trash: the folder %1 would be made.</source>
        <extracomment>%1 = the name of a mail folder</extracomment>
        <translation>这个邮箱没有废纸篓：将会创建文件夹 %1。</translation>
    </message>
    <message>
        <source>This mailbox has no Trash: the folder %1 is made.</source>
        <translation>这个邮箱没有废纸篓：正在创建文件夹 %1。</translation>
    </message>
</context>
<context>
    <name>ContactsDialog</name>
    <message>
        <source>Please beware of odd mail in my name</source>
        <translation>请提防以我的名义发来的奇怪邮件</translation>
    </message>
    <message>
        <source>Hello,

somebody else had access to my mail account and sent messages through it. If you got an odd message from me lately, please do not open its links or attachments, and delete it.

I have secured the account. Sorry for the trouble.
</source>
        <extracomment>The whole text of a message to friends and relatives</extracomment>
        <translation>您好：

有人曾进入我的邮箱账户，并用它发过邮件。如果您最近收到我的奇怪邮件，请不要打开里面的链接和附件，并把它删除。

我已经保护好账户。抱歉给您添麻烦。
</translation>
    </message>
    <message>
        <source>Hello,

somebody is sending messages with my address as the sender. They do not come from me and my account is not involved. If you get an odd message in my name, please do not open its links or attachments, and delete it.

If in doubt, call me.
</source>
        <extracomment>The whole text of a message to friends and relatives</extracomment>
        <translation>您好：

有人在用我的地址作发件人发送邮件。那些邮件不是我发的，也与我的账户无关。如果您收到以我的名义发来的奇怪邮件，请不要打开里面的链接和附件，并把它删除。

如有疑问，请给我打电话。
</translation>
    </message>
</context>
<context>
    <name>Decision</name>
    <message>
        <source>Your memory: did you send a message that could be this one?</source>
        <translation>请回想：您发过可能是这一封的邮件吗？</translation>
    </message>
    <message>
        <source>Your memory: did you write to %1 about “%2”?</source>
        <extracomment>%1 is an e-mail address, %2 the subject of a message</extracomment>
        <translation>请回想：您给 %1 写过关于“%2”的邮件吗？</translation>
    </message>
    <message>
        <source>Your memory: did you write to %1 on %2?</source>
        <extracomment>%1 is an e-mail address, %2 a day (&quot;3 November&quot;)</extracomment>
        <translation>请回想：您在 %2 给 %1 写过信吗？</translation>
    </message>
    <message>
        <source>Your memory: did you write to %1?</source>
        <extracomment>%1 is an e-mail address</extracomment>
        <translation>请回想：您给 %1 写过信吗？</translation>
    </message>
    <message>
        <source>Your sent mail: it is not among what this mailbox keeps. Look also on the telephone or the other computer from which you write.</source>
        <translation>您发出的邮件：这个邮箱保存的邮件里没有它。请也看看您用来写信的手机或另一台电脑。</translation>
    </message>
    <message>
        <source>The message itself: the notice returns too little of it to show which way it took.</source>
        <translation>邮件本身：通知退回的内容太少，看不出它走了哪条路。</translation>
    </message>
    <message>
        <source>The records of your domain: looking them up, where you allow it in the settings, can show whether the sending computer was entitled to use your address.</source>
        <translation>您的域名记录：如果您在设置里允许查询，就能看出发信的电脑是否有权使用您的地址。</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Stopped, as you asked.</source>
        <translation>已按您的要求停止。</translation>
    </message>
    <message>
        <source>Start again whenever you like. Nothing is lost.</source>
        <translation>随时可以重新开始。什么都没有丢失。</translation>
    </message>
    <message>
        <source>This computer has no connection to the internet.</source>
        <translation>这台电脑没有连接互联网。</translation>
    </message>
    <message>
        <source>Check the network, then try again. What was found before is still here.</source>
        <translation>请检查网络后再试。之前找到的内容仍在这里。</translation>
    </message>
    <message>
        <source>There is no mail server named %1.</source>
        <extracomment>%1 is a server&apos;s name, such as imap.example.org</extracomment>
        <translation>没有名为 %1 的邮件服务器。</translation>
    </message>
    <message>
        <source>There is no mail server of that name.</source>
        <translation>没有这个名字的邮件服务器。</translation>
    </message>
    <message>
        <source>Check the spelling of the server&apos;s name, and that you are connected to the internet.</source>
        <translation>请检查服务器名称的拼写，以及是否已连接互联网。</translation>
    </message>
    <message>
        <source>%1 does not accept a connection for mail there.</source>
        <translation>%1 在那里不接受邮件连接。</translation>
    </message>
    <message>
        <source>The server does not accept a connection for mail there.</source>
        <translation>服务器在那里不接受邮件连接。</translation>
    </message>
    <message>
        <source>Check the port (993 at most providers), or try again in a few minutes.</source>
        <translation>请检查端口（大多数服务商为 993），或过几分钟再试。</translation>
    </message>
    <message>
        <source>The connection to %1 broke off.</source>
        <translation>与 %1 的连接中断了。</translation>
    </message>
    <message>
        <source>The connection broke off.</source>
        <translation>连接中断了。</translation>
    </message>
    <message>
        <source>Try again. It goes on where it stopped; nothing is lost.</source>
        <translation>请再试一次。会从停下的地方继续；什么都没有丢失。</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 没有及时应答。</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>服务器没有及时应答。</translation>
    </message>
    <message>
        <source>Check the network, then try again in a few minutes.</source>
        <translation>请检查网络，过几分钟再试。</translation>
    </message>
    <message>
        <source>%1 offers no protected connection that this program could use.</source>
        <translation>%1 没有提供本程序能用的受保护连接。</translation>
    </message>
    <message>
        <source>The server offers no protected connection that this program could use.</source>
        <translation>服务器没有提供本程序能用的受保护连接。</translation>
    </message>
    <message>
        <source>Your password was not sent. Try port 993 with “Encrypted from the start (TLS)”, or ask your provider for the right settings.</source>
        <translation>您的密码没有发送。请试试端口 993 和“一开始就加密（TLS）”，或向服务商询问正确的设置。</translation>
    </message>
    <message>
        <source>%1 cannot prove that it is the server it claims to be.</source>
        <translation>%1 无法证明它就是它自称的服务器。</translation>
    </message>
    <message>
        <source>The server cannot prove that it is the one it claims to be.</source>
        <translation>服务器无法证明它就是它自称的那台。</translation>
    </message>
    <message>
        <source>Your password was not sent. In a café or hotel, try another network. If the server is your own, you can look at its certificate and trust it for this account.</source>
        <translation>您的密码没有发送。在咖啡馆或酒店里，请换一个网络。如果服务器是您自己的，您可以查看它的证书，并为此账户信任它。</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired, or this computer&apos;s clock is wrong.</source>
        <translation>%1 的证书已过期，或这台电脑的时钟不准。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has expired, or this computer&apos;s clock is wrong.</source>
        <translation>服务器的证书已过期，或这台电脑的时钟不准。</translation>
    </message>
    <message>
        <source>Your password was not sent. Check the date on this computer; if it is right, tell your provider.</source>
        <translation>您的密码没有发送。请检查这台电脑的日期；如果没错，请告诉您的服务商。</translation>
    </message>
    <message>
        <source>The server that answered is not %1: its certificate is for another name.</source>
        <translation>应答的服务器不是 %1：它的证书是另一个名字的。</translation>
    </message>
    <message>
        <source>The server that answered is not the one you asked for: its certificate is for another name.</source>
        <translation>应答的服务器不是您要找的那台：它的证书是另一个名字的。</translation>
    </message>
    <message>
        <source>Your password was not sent. Check the spelling of the server&apos;s name, or ask your provider for it.</source>
        <translation>您的密码没有发送。请检查服务器名称的拼写，或向服务商询问。</translation>
    </message>
    <message>
        <source>%1 shows another certificate than the one you accepted.</source>
        <translation>%1 出示的证书与您接受过的不同。</translation>
    </message>
    <message>
        <source>The server shows another certificate than the one you accepted.</source>
        <translation>服务器出示的证书与您接受过的不同。</translation>
    </message>
    <message>
        <source>Your password was not sent. Ask whoever runs the server whether the certificate was renewed before you accept the new one.</source>
        <translation>您的密码没有发送。在接受新证书之前，请问管理服务器的人证书是否更新过。</translation>
    </message>
    <message>
        <source>The server did not accept this address and password.</source>
        <translation>服务器没有接受这个地址和密码。</translation>
    </message>
    <message>
        <source>Type the password once more. Many providers want a separate app password here, not the one for their website.</source>
        <translation>请再输入一次密码。很多服务商在这里要用单独的应用专用密码，不是网站的密码。</translation>
    </message>
    <message>
        <source>Your provider wants an app password here.</source>
        <translation>您的服务商在这里要用应用专用密码。</translation>
    </message>
    <message>
        <source>Make one on your provider&apos;s website and type it in place of your usual password.</source>
        <translation>请在服务商的网站上创建一个，代替您平常的密码输入。</translation>
    </message>
    <message>
        <source>%1 offers no way to sign in with a password.</source>
        <translation>%1 没有提供用密码登录的方式。</translation>
    </message>
    <message>
        <source>The server offers no way to sign in with a password.</source>
        <translation>服务器没有提供用密码登录的方式。</translation>
    </message>
    <message>
        <source>Your password was not sent. Ask your provider how mail programs sign in.</source>
        <translation>您的密码没有发送。请问服务商邮件程序怎样登录。</translation>
    </message>
    <message>
        <source>%1 did not let this program in: the request was declined in the browser.</source>
        <extracomment>%1 is a provider&apos;s name, such as Google</extracomment>
        <translation>%1 没有让本程序进入：请求在浏览器里被拒绝了。</translation>
    </message>
    <message>
        <source>This program was not let in: the request was declined in the browser.</source>
        <translation>没有让本程序进入：请求在浏览器里被拒绝了。</translation>
    </message>
    <message>
        <source>If that was a slip, start again and agree in the browser. At work or school, an administrator may have to allow it first.</source>
        <translation>如果是误操作，请重新开始，并在浏览器里同意。在单位或学校，可能要先由管理员允许。</translation>
    </message>
    <message>
        <source>Signing in at %1 was not finished in the browser.</source>
        <extracomment>%1 is a provider&apos;s name, such as Google</extracomment>
        <translation>在浏览器里没有完成 %1 的登录。</translation>
    </message>
    <message>
        <source>Signing in was not finished in the browser.</source>
        <translation>在浏览器里没有完成登录。</translation>
    </message>
    <message>
        <source>Start again, and stay with the browser&apos;s page until it tells you to come back here.</source>
        <translation>请重新开始，并停留在浏览器的网页上，直到它提示您回到这里。</translation>
    </message>
    <message>
        <source>%1 wants you to sign in again.</source>
        <extracomment>%1 is a provider&apos;s name, such as Google</extracomment>
        <translation>%1 要求您重新登录。</translation>
    </message>
    <message>
        <source>Your provider wants you to sign in again.</source>
        <translation>您的服务商要求您重新登录。</translation>
    </message>
    <message>
        <source>Sign in through the browser once more. This happens after a change of password, after a long time, or when you withdrew this program&apos;s access.</source>
        <translation>请用浏览器再登录一次。更改密码之后、隔了很久，或您撤回了本程序的访问权时，会出现这种情况。</translation>
    </message>
    <message>
        <source>You signed in as %1, which is not the address you gave here.</source>
        <extracomment>%1 is an e-mail address</extracomment>
        <translation>您登录的是 %1，不是您在这里填的地址。</translation>
    </message>
    <message>
        <source>You signed in with another address than the one you gave here.</source>
        <translation>您登录的地址与在这里填的不同。</translation>
    </message>
    <message>
        <source>Start again and choose the right account in the browser, or change the address here.</source>
        <translation>请重新开始，在浏览器里选对账户，或在这里更改地址。</translation>
    </message>
    <message>
        <source>No web browser could be opened.</source>
        <translation>无法打开浏览器。</translation>
    </message>
    <message>
        <source>Choose a standard browser in this computer&apos;s settings, then try again. An app password, where your provider offers one, works without a browser.</source>
        <translation>请在这台电脑的设置里选定默认浏览器，然后再试。如果服务商提供应用专用密码，用它就不需要浏览器。</translation>
    </message>
    <message>
        <source>This copy of the program is not registered at %1, so it cannot sign in there through the browser.</source>
        <extracomment>%1 is a provider&apos;s name, such as Google</extracomment>
        <translation>这份程序没有在 %1 登记，所以不能用浏览器在那里登录。</translation>
    </message>
    <message>
        <source>This copy of the program is not registered at your provider, so it cannot sign in there through the browser.</source>
        <translation>这份程序没有在您的服务商登记，所以不能用浏览器在那里登录。</translation>
    </message>
    <message>
        <source>Use an app password if your provider offers one, or give a client ID of your own in the settings.</source>
        <translation>如果服务商提供应用专用密码，请使用它，或在设置里填写您自己的客户端 ID。</translation>
    </message>
    <message>
        <source>%1 does not accept this program&apos;s registration.</source>
        <extracomment>%1 is a provider&apos;s name, such as Google</extracomment>
        <translation>%1 不接受本程序的登记。</translation>
    </message>
    <message>
        <source>Your provider does not accept this program&apos;s registration.</source>
        <translation>您的服务商不接受本程序的登记。</translation>
    </message>
    <message>
        <source>Check the client ID in the settings. At work or school, an administrator may have to allow this program.</source>
        <translation>请检查设置里的客户端 ID。在单位或学校，可能要先由管理员允许本程序。</translation>
    </message>
    <message>
        <source>The mail server is busy.</source>
        <translation>邮件服务器正忙。</translation>
    </message>
    <message>
        <source>Wait a few minutes, then try again.</source>
        <translation>请等几分钟再试。</translation>
    </message>
    <message>
        <source>The mail server refused to do that.</source>
        <translation>邮件服务器拒绝这样做。</translation>
    </message>
    <message>
        <source>Try again. If it keeps refusing, show your provider the details below.</source>
        <translation>请再试一次。如果它一直拒绝，请把下面的详细信息给服务商看。</translation>
    </message>
    <message>
        <source>The mail server gave an answer that makes no sense.</source>
        <translation>邮件服务器的回答没有意义。</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again; if it happens again, show your provider the details below.</source>
        <translation>没有改动任何东西。请再试一次；如果再次发生，请把下面的详细信息给服务商看。</translation>
    </message>
    <message>
        <source>The folder “%1” is not there any more.</source>
        <translation>文件夹“%1”已经不在那里了。</translation>
    </message>
    <message>
        <source>The folder is not there any more.</source>
        <translation>文件夹已经不在那里了。</translation>
    </message>
    <message>
        <source>Check the mailbox again: the list is then brought up to date.</source>
        <translation>请重新检查邮箱：列表会随之更新。</translation>
    </message>
    <message>
        <source>The folder “%1” may be read but not changed.</source>
        <translation>文件夹“%1”只能读，不能更改。</translation>
    </message>
    <message>
        <source>The folder may be read but not changed.</source>
        <translation>文件夹只能读，不能更改。</translation>
    </message>
    <message>
        <source>Nothing was moved. Ask whoever owns the folder.</source>
        <translation>没有移动任何邮件。请询问文件夹的所有者。</translation>
    </message>
    <message>
        <source>The mailbox was rebuilt since it was last checked.</source>
        <translation>上次检查之后，邮箱被重建了。</translation>
    </message>
    <message>
        <source>Nothing was moved, to be safe. Check the mailbox again, then repeat the clean-up.</source>
        <translation>为安全起见，没有移动任何邮件。请重新检查邮箱，然后再清理一次。</translation>
    </message>
    <message>
        <source>Your mailbox is full, so the server could not move the messages.</source>
        <translation>您的邮箱已满，服务器无法移动邮件。</translation>
    </message>
    <message>
        <source>Empty the Trash in your mail program, then try again.</source>
        <translation>请在邮件程序里清空废纸篓，然后再试。</translation>
    </message>
    <message>
        <source>%1 was not found.</source>
        <extracomment>%1 is a file&apos;s or folder&apos;s name</extracomment>
        <translation>没有找到 %1。</translation>
    </message>
    <message>
        <source>The file was not found.</source>
        <translation>没有找到文件。</translation>
    </message>
    <message>
        <source>Check the name, and that the disk it is on is connected.</source>
        <translation>请检查名称，以及它所在的磁盘是否已连接。</translation>
    </message>
    <message>
        <source>%1 could not be read.</source>
        <translation>无法读取 %1。</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>无法读取文件。</translation>
    </message>
    <message>
        <source>Check that you are allowed to open it.</source>
        <translation>请检查您是否有权打开它。</translation>
    </message>
    <message>
        <source>%1 is damaged or is another kind of file.</source>
        <translation>%1 已损坏，或是另一种文件。</translation>
    </message>
    <message>
        <source>The file is damaged or is another kind of file.</source>
        <translation>文件已损坏，或是另一种文件。</translation>
    </message>
    <message>
        <source>Choose another file. This one was not changed.</source>
        <translation>请选另一个文件。这个文件没有被改动。</translation>
    </message>
    <message>
        <source>There is no room left on this computer&apos;s disk.</source>
        <translation>这台电脑的磁盘没有空间了。</translation>
    </message>
    <message>
        <source>Make room, then try again. Your mail on the server is untouched.</source>
        <translation>请腾出空间后再试。服务器上的邮件没有被改动。</translation>
    </message>
    <message>
        <source>What this program remembers was written by a newer version of it.</source>
        <translation>本程序记下的内容是由它的更新版本写入的。</translation>
    </message>
    <message>
        <source>Install the newer version again, or start afresh: the old file is then put aside, not deleted.</source>
        <translation>请重新安装新版本，或重新开始：旧文件会另外保存，不会删除。</translation>
    </message>
    <message>
        <source>The file in which this program remembers things is damaged.</source>
        <translation>本程序用来记录的文件已损坏。</translation>
    </message>
    <message>
        <source>Start afresh: the damaged file is put aside, not deleted, and your mail is read again. Your mailbox is untouched.</source>
        <translation>请重新开始：损坏的文件会另外保存，不会删除，您的邮件会重新读取。您的邮箱没有被改动。</translation>
    </message>
    <message>
        <source>Another copy of this program is at work on the same mailbox.</source>
        <translation>另一份程序正在处理同一个邮箱。</translation>
    </message>
    <message>
        <source>Wait until it is done, or close it, then try again.</source>
        <translation>请等它完成或把它关闭，然后再试。</translation>
    </message>
    <message>
        <source>The password for this account is not known any more.</source>
        <translation>不再知道这个账户的密码。</translation>
    </message>
    <message>
        <source>Type it again. This computer has no keychain running, so it is kept only until you close the program.</source>
        <translation>请重新输入。这台电脑没有运行钥匙串，所以密码只保存到您关闭程序为止。</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain is locked.</source>
        <translation>这台电脑的钥匙串已锁定。</translation>
    </message>
    <message>
        <source>Unlock the keychain, then try again, or type the password again.</source>
        <translation>请解锁钥匙串后再试，或重新输入密码。</translation>
    </message>
    <message>
        <source>“%1” cannot be right.</source>
        <translation>“%1”不可能是对的。</translation>
    </message>
    <message>
        <source>Something that was typed cannot be right.</source>
        <translation>输入的内容有误。</translation>
    </message>
    <message>
        <source>Check it for slips and type it again.</source>
        <translation>请检查有没有打错，再输入一次。</translation>
    </message>
    <message>
        <source>This kind of mailbox cannot do that.</source>
        <translation>这种邮箱做不到。</translation>
    </message>
    <message>
        <source>Saved mail in single files can be read here, but not cleared up. Add the account itself to do that.</source>
        <translation>单个文件里保存的邮件在这里只能读，不能清理。要清理，请添加账户本身。</translation>
    </message>
    <message>
        <source>Something went wrong inside this program.</source>
        <translation>本程序内部出了问题。</translation>
    </message>
    <message>
        <source>Your mail is untouched. Try again; if it happens again, please report it with the details below.</source>
        <translation>您的邮件没有被改动。请再试一次；如果再次发生，请附上下面的详细信息报告。</translation>
    </message>
    <message>
        <source>This mail server cannot delete single messages for good.</source>
        <translation>这台邮件服务器不能永久删除单封邮件。</translation>
    </message>
    <message>
        <source>Nothing was deleted. Move them to Trash instead, and empty the Trash in your mail program.</source>
        <translation>没有删除任何邮件。请改为移到废纸篓，再在邮件程序里清空废纸篓。</translation>
    </message>
</context>
<context>
    <name>EvidenceLines</name>
    <message>
        <source>Strong sign</source>
        <extracomment>How much a piece of evidence weighs</extracomment>
        <translation>有力的迹象</translation>
    </message>
    <message>
        <source>Weak sign</source>
        <translation>微弱的迹象</translation>
    </message>
    <message>
        <source>Fair sign</source>
        <extracomment>How much a piece of evidence weighs</extracomment>
        <translation>明显的迹象</translation>
    </message>
</context>
<context>
    <name>EvidenceText</name>
    <message>
        <source>The message lies in your Sent folder, and it went to this recipient.</source>
        <extracomment>Facts that tell whether the person wrote a returned message. First a plain sentence for somebody without technical knowledge, then a short technical line with the facts as blanks.</extracomment>
        <translation>这封邮件在您的“已发送”文件夹里，而且发给了这位收件人。</translation>
    </message>
    <message>
        <source>Same Message-ID as your mail of %1 to %2</source>
        <extracomment>%1 is a date, %2 an e-mail address.</extracomment>
        <translation>Message-ID 与您 %1 发给 %2 的邮件相同</translation>
    </message>
    <message>
        <source>The message lies in your Sent folder. Somebody passed it on to the address that failed.</source>
        <translation>这封邮件在您的“已发送”文件夹里。有人把它转发到了没能送达的地址。</translation>
    </message>
    <message>
        <source>It carries the number of a message of yours, but it did not come from your mail provider.</source>
        <translation>它带有您一封邮件的编号，但不是从您的邮件服务商来的。</translation>
    </message>
    <message>
        <source>Message-ID of your mail of %1 to %2, handed over by a stranger</source>
        <extracomment>%1 is a date, %2 an e-mail address.</extracomment>
        <translation>带有您 %1 发给 %2 的邮件的 Message-ID，由无关方递交</translation>
    </message>
    <message>
        <source>Your Sent folder holds a message with this subject to this person, from that time.</source>
        <translation>您的“已发送”文件夹里有一封当时写给此人、主题相同的邮件。</translation>
    </message>
    <message>
        <source>Your mail of %1 to %2</source>
        <extracomment>%1 is a date, %2 an e-mail address.</extracomment>
        <translation>您 %1 发给 %2 的邮件</translation>
    </message>
    <message>
        <source>You wrote to this address shortly before.</source>
        <translation>您在不久之前给这个地址写过信。</translation>
    </message>
    <message>
        <source>You sent a message with this subject to others at that time.</source>
        <translation>您当时给别人发过一封主题相同的邮件。</translation>
    </message>
    <message>
        <source>Subject in Sent: %1</source>
        <extracomment>%1 is the subject of a message.</extracomment>
        <translation>“已发送”里的主题：%1</translation>
    </message>
    <message>
        <source>It answers a message that lies in your mailbox.</source>
        <translation>它是在回复您邮箱里的一封邮件。</translation>
    </message>
    <message>
        <source>You have been in touch with this address before.</source>
        <translation>您以前与这个地址有过联系。</translation>
    </message>
    <message>
        <source>Known address: %1</source>
        <extracomment>%1 is an e-mail address.</extracomment>
        <translation>认识的地址：%1</translation>
    </message>
    <message>
        <source>It is not in your Sent folder, which holds your other messages of those days.</source>
        <translation>它不在您的“已发送”文件夹里，而那几天您的其他邮件都在。</translation>
    </message>
    <message>
        <source>It is not in your Sent folder. That alone means little: not every device saves its mail there.</source>
        <translation>它不在您的“已发送”文件夹里。光凭这一点说明不了什么：不是每台设备都把邮件存在那里。</translation>
    </message>
    <message>
        <source>You have never written to this address before.</source>
        <translation>您从未给这个地址写过信。</translation>
    </message>
    <message>
        <source>Unknown address: %1</source>
        <extracomment>%1 is an e-mail address.</extracomment>
        <translation>不认识的地址：%1</translation>
    </message>
    <message>
        <source>Your mail provider&apos;s digital signature on the message is genuine, so it went out through an account there.</source>
        <translation>邮件上您的邮件服务商的数字签名是真的，所以它是经那里的账户发出的。</translation>
    </message>
    <message>
        <source>DKIM signature of %1 verified over the returned header</source>
        <extracomment>%1 is a domain name. DKIM is the name of a technique.</extracomment>
        <translation>已根据退回的邮件头核验 %1 的 DKIM 签名</translation>
    </message>
    <message>
        <source>It carries a genuine signature, but somebody copied the signed message and sent it on to others.</source>
        <translation>它带有真的签名，但有人复制了签过名的邮件，又发给了别人。</translation>
    </message>
    <message>
        <source>DKIM signature of %1 on a copy: other recipient or other text, handed over by a stranger</source>
        <extracomment>%1 is a domain name. DKIM is the name of a technique.</extracomment>
        <translation>副本上有 %1 的 DKIM 签名：收件人或内容不同，由无关方递交</translation>
    </message>
    <message>
        <source>It lacks the digital signature that your mail provider puts on all your messages.</source>
        <translation>它没有您的邮件服务商给您所有邮件加上的数字签名。</translation>
    </message>
    <message>
        <source>Your own mail provider had the message in its hands and reports the failure.</source>
        <translation>您自己的邮件服务商经手过这封邮件，并报告了失败。</translation>
    </message>
    <message>
        <source>Reported by %1</source>
        <extracomment>%1 is a host name.</extracomment>
        <translation>由 %1 报告</translation>
    </message>
    <message>
        <source>The receiving server got the message from your mail provider.</source>
        <translation>接收服务器是从您的邮件服务商那里收到邮件的。</translation>
    </message>
    <message>
        <source>%1 (%2), allowed to send for your domain, handed it to %3</source>
        <extracomment>%1 is an IP address, %2 its name, %3 the receiving host.</extracomment>
        <translation>%1（%2）被允许为您的域名发信，由它递交给 %3</translation>
    </message>
    <message>
        <source>The receiving server got the message from a computer of your mail provider.</source>
        <translation>接收服务器是从您的邮件服务商的一台电脑收到邮件的。</translation>
    </message>
    <message>
        <source>%1 (%2) handed it to %3</source>
        <extracomment>%1 is an IP address, %2 its name, %3 the receiving host.</extracomment>
        <translation>%1（%2）递交给 %3</translation>
    </message>
    <message>
        <source>The computer that passed the message on called itself by a name of your mail provider.</source>
        <translation>转交邮件的电脑自称是您的邮件服务商的名字。</translation>
    </message>
    <message>
        <source>%1 said to be %2 when it handed it to %3</source>
        <extracomment>%1 is an IP address, %2 the name it gave, %3 the receiving host.</extracomment>
        <translation>%1 递交给 %3 时自称 %2</translation>
    </message>
    <message>
        <source>The receiving server got the message from a computer that has nothing to do with your mail provider.</source>
        <translation>接收服务器是从一台与您的邮件服务商毫无关系的电脑收到邮件的。</translation>
    </message>
    <message>
        <source>A mailing list or a forwarding service had the message in between.</source>
        <translation>中间经过了邮件列表或转发服务。</translation>
    </message>
    <message>
        <source>Whoever sent it was not allowed to send mail for your address.</source>
        <translation>发信人不被允许用您的地址发信。</translation>
    </message>
    <message>
        <source>SPF of %2 refuses %1</source>
        <extracomment>%1 is an IP address, %2 a domain name. SPF is the name of a technique.</extracomment>
        <translation>%2 的 SPF 拒绝 %1</translation>
    </message>
    <message>
        <source>Somebody else&apos;s mail account was used to send it.</source>
        <translation>是用别人的邮箱账户发送的。</translation>
    </message>
    <message>
        <source>Way: %1 (%2) to %3</source>
        <extracomment>%1 is an IP address, %2 its name, %3 the receiving host.</extracomment>
        <translation>路径：%1（%2）到 %3</translation>
    </message>
    <message>
        <source>It pretends to have passed your mail provider, which the later part of its way contradicts.</source>
        <translation>它假装经过了您的邮件服务商，但后面的路径与此矛盾。</translation>
    </message>
    <message>
        <source>Whoever sent it had signed in to an account at your mail provider.</source>
        <translation>发信人登录了您的邮件服务商那里的某个账户。</translation>
    </message>
    <message>
        <source>The notice came back to a secret return address that only your mail provider puts on outgoing mail.</source>
        <translation>通知回到了一个秘密的退信地址，只有您的邮件服务商才会把它写在发出的邮件上。</translation>
    </message>
    <message>
        <source>The receiving server checked the sender and found it false.</source>
        <translation>接收服务器检查了发件人，认定是假的。</translation>
    </message>
    <message>
        <source>Checked by %1</source>
        <extracomment>%1 is a host name.</extracomment>
        <translation>由 %1 检查</translation>
    </message>
    <message>
        <source>The receiving server checked the sender and found it in order.</source>
        <translation>接收服务器检查了发件人，认为没有问题。</translation>
    </message>
    <message>
        <source>The receiving server refused it because it could not confirm the sender.</source>
        <translation>接收服务器因无法确认发件人而拒绝了它。</translation>
    </message>
    <message>
        <source>Its words: %1</source>
        <extracomment>%1 is a mail server&apos;s reply, in its own words.</extracomment>
        <translation>它的原话：%1</translation>
    </message>
    <message>
        <source>The receiving server refused it because it came straight from somebody&apos;s home connection.</source>
        <translation>接收服务器拒绝了它，因为它直接来自某人的家用网络。</translation>
    </message>
    <message>
        <source>The message carries somebody else&apos;s name and address as its author.</source>
        <translation>邮件上的作者是别人的名字和地址。</translation>
    </message>
    <message>
        <source>From: %1</source>
        <extracomment>%1 is an e-mail address.</extracomment>
        <translation>发件人：%1</translation>
    </message>
    <message>
        <source>It carries an address of your domain that you don&apos;t write from.</source>
        <translation>它带有您的域名下您不用来写信的地址。</translation>
    </message>
    <message>
        <source>The name beside your address is not the one you use.</source>
        <translation>您地址旁边的名字不是您用的那个。</translation>
    </message>
    <message>
        <source>Name: %1</source>
        <extracomment>%1 is a person&apos;s name as a message gives it.</extracomment>
        <translation>名字：%1</translation>
    </message>
    <message>
        <source>The name beside your address is the one you use.</source>
        <translation>您地址旁边的名字是您用的那个。</translation>
    </message>
    <message>
        <source>It was written with a mail program that you use.</source>
        <translation>它是用您使用的邮件程序写的。</translation>
    </message>
    <message>
        <source>Program: %1</source>
        <extracomment>%1 is the name of a mail program.
----------
%1 is the name of a mail program; may be empty.
----------
%1 is the name of a program.</extracomment>
        <translation>程序：%1</translation>
    </message>
    <message>
        <source>It was not written with any mail program that you use.</source>
        <translation>它不是用您使用的任何邮件程序写的。</translation>
    </message>
    <message>
        <source>Its number is made the way your mail program makes them.</source>
        <translation>它的编号与您的邮件程序的编法一样。</translation>
    </message>
    <message>
        <source>Its number is not made the way your mail programs make them.</source>
        <translation>它的编号与您的邮件程序的编法不同。</translation>
    </message>
    <message>
        <source>Its number was given out by a computer that is not yours and not your mail provider&apos;s.</source>
        <translation>它的编号出自一台既不是您的、也不是您的邮件服务商的电脑。</translation>
    </message>
    <message>
        <source>Message-ID made by %1</source>
        <extracomment>%1 is a host name.</extracomment>
        <translation>Message-ID 由 %1 生成</translation>
    </message>
    <message>
        <source>It was written on a clock set to your time zone.</source>
        <translation>写信时的时钟与您的时区一致。</translation>
    </message>
    <message>
        <source>Date: %1</source>
        <extracomment>%1 is a date as the message gives it.</extracomment>
        <translation>日期：%1</translation>
    </message>
    <message>
        <source>It was written on a clock set to a different time zone from yours.</source>
        <translation>写信时的时钟与您的时区不同。</translation>
    </message>
    <message>
        <source>It was sent at an hour at which you never write.</source>
        <translation>它是在您从不写信的钟点发送的。</translation>
    </message>
    <message>
        <source>Hour of the day: %1</source>
        <extracomment>%1 is an hour of the day, 0 to 23.</extracomment>
        <translation>钟点：%1</translation>
    </message>
    <message>
        <source>The date on the message does not fit the day on which it was on its way.</source>
        <translation>邮件上的日期与它在路上的日子不符。</translation>
    </message>
    <message>
        <source>It was sent over an internet connection that you use.</source>
        <translation>它是经您使用的网络连接发送的。</translation>
    </message>
    <message>
        <source>Connection: %1</source>
        <extracomment>%1 is a host name or an IP address.</extracomment>
        <translation>连接：%1</translation>
    </message>
    <message>
        <source>It was sent over an internet connection that you have not used before.</source>
        <translation>它是经您以前没用过的网络连接发送的。</translation>
    </message>
    <message>
        <source>A computer of your own website or mail provider sent it, for example for a form on your site.</source>
        <translation>是您自己的网站或邮件服务商的电脑发送的，例如网站上的表单。</translation>
    </message>
    <message>
        <source>Sent by %1</source>
        <extracomment>%1 is a host name or an IP address.</extracomment>
        <translation>由 %1 发送</translation>
    </message>
    <message>
        <source>Your mail provider has stopped your account from sending.</source>
        <translation>您的邮件服务商已禁止您的账户发信。</translation>
    </message>
    <message>
        <source>It came in the middle of a flood of notices about mail that somebody else sent in your name.</source>
        <translation>它出现在一大波通知之中，那些通知都是关于别人以您的名义发的邮件。</translation>
    </message>
    <message>
        <source>Notices in this flood: %1, since %2</source>
        <extracomment>%1 is a number of notices, %2 a date.</extracomment>
        <translation>这一波通知：%1，自 %2 起</translation>
    </message>
    <message>
        <source>It has the same subject as other mail that somebody else sent in your name then.</source>
        <translation>它的主题与当时别人以您的名义发的其他邮件相同。</translation>
    </message>
    <message>
        <source>Subject: %1</source>
        <extracomment>%1 is the subject of a message.</extracomment>
        <translation>主题：%1</translation>
    </message>
    <message>
        <source>It came together with others about mail that somebody else sent through your account.</source>
        <translation>它与其他通知一起到来，那些都是关于别人用您的账户发的邮件。</translation>
    </message>
    <message>
        <source>Notices of that kind: %1, since %2</source>
        <extracomment>%1 is a number of notices, %2 a date.</extracomment>
        <translation>这类通知：%1，自 %2 起</translation>
    </message>
    <message>
        <source>It belongs to a letter that you sent to many people that day.</source>
        <translation>它属于您当天发给很多人的一封信。</translation>
    </message>
    <message>
        <source>Notices about the same letter: %1, subject: %2</source>
        <extracomment>%1 is a number of notices, %2 the subject of a message.</extracomment>
        <translation>关于同一封信的通知：%1，主题：%2</translation>
    </message>
    <message>
        <source>The notice claims to come from your own mail provider, but it was sent by a stranger.</source>
        <translation>通知自称来自您的邮件服务商，但它是无关的人发送的。</translation>
    </message>
    <message>
        <source>Claims %1, came from %2</source>
        <extracomment>%1 is a domain name, %2 an IP address.</extracomment>
        <translation>自称 %1，来自 %2</translation>
    </message>
    <message>
        <source>Your mail provider checked the sender of the notice and found it false.</source>
        <translation>您的邮件服务商检查了通知的发件人，认定是假的。</translation>
    </message>
    <message>
        <source>Claimed sender: %1</source>
        <extracomment>%1 is a domain name.</extracomment>
        <translation>自称的发件人：%1</translation>
    </message>
    <message>
        <source>It carries the name of a well-known company, but the address is not theirs.</source>
        <translation>它用了知名公司的名字，但地址不是那家公司的。</translation>
    </message>
    <message>
        <source>Calls itself %1, writes from %2</source>
        <extracomment>%1 is the name shown as sender, %2 a domain name.</extracomment>
        <translation>自称 %1，地址属于 %2</translation>
    </message>
    <message>
        <source>Its link leads to a place that has nothing to do with your mail provider.</source>
        <translation>它的链接通向与您的邮件服务商毫无关系的地方。</translation>
    </message>
    <message>
        <source>Link to %1</source>
        <extracomment>%1 is a host name.</extracomment>
        <translation>链接到 %1</translation>
    </message>
    <message>
        <source>Your own address is hidden in the link, so that they know who clicked.</source>
        <translation>链接里藏着您自己的地址，好让他们知道是谁点的。</translation>
    </message>
    <message>
        <source>The link does not lead where it claims to.</source>
        <translation>链接显示的去处与真正的去处不同。</translation>
    </message>
    <message>
        <source>Shows &quot;%1&quot;, leads to %2</source>
        <extracomment>%1 is the text of a link, %2 the host it leads to.</extracomment>
        <translation>显示“%1”，通向 %2</translation>
    </message>
    <message>
        <source>It wants you to click, sign in or confirm something. Real notices don&apos;t.</source>
        <translation>它要您点击、登录或确认什么。真正的通知不会这样。</translation>
    </message>
    <message>
        <source>Button: %1</source>
        <extracomment>%1 is the text of a link or button.</extracomment>
        <translation>按钮：%1</translation>
    </message>
    <message>
        <source>It speaks of mail waiting for you. Real notices are about mail that you sent.</source>
        <translation>它说有邮件在等您。真正的通知讲的是您发出的邮件。</translation>
    </message>
    <message>
        <source>It puts you under time pressure.</source>
        <translation>它用期限催促您。</translation>
    </message>
    <message>
        <source>It carries an attachment of a dangerous kind. Real notices don&apos;t.</source>
        <translation>它带有危险的附件。真正的通知不会这样。</translation>
    </message>
    <message>
        <source>File: %1</source>
        <extracomment>%1 is a file name.</extracomment>
        <translation>文件：%1</translation>
    </message>
    <message>
        <source>It names nobody whom a message could not reach.</source>
        <translation>它没有说出哪位收件人没收到邮件。</translation>
    </message>
    <message>
        <source>It says that mail could not be delivered to you, yet it reached you.</source>
        <translation>它说邮件无法送达您，可它却送到了您这里。</translation>
    </message>
    <message>
        <source>The message it says it brings back was never on its way anywhere, and it holds a link.</source>
        <translation>它声称退回的那封邮件从未真正寄出过，里面还有链接。</translation>
    </message>
    <message>
        <source>Unlike real notices, it was sent from somebody&apos;s mail account.</source>
        <translation>与真正的通知不同，它是从某人的邮箱账户发送的。</translation>
    </message>
    <message>
        <source>Return address: %1</source>
        <extracomment>%1 is an e-mail address.</extracomment>
        <translation>退信地址：%1</translation>
    </message>
    <message>
        <source>It was made with a program for mass mail, not by a mail server.</source>
        <translation>它是用群发程序制作的，不是邮件服务器写的。</translation>
    </message>
    <message>
        <source>You said so yourself.</source>
        <translation>这是您自己说的。</translation>
    </message>
    <message>
        <source>It is a copy of a message of yours, but it did not come from your mail provider. Somebody you wrote to may have passed it on.</source>
        <translation>它是您一封邮件的副本，但不是从您的邮件服务商来的。可能是收信人转发了它。</translation>
    </message>
    <message>
        <source>Same header as your mail of %1 to %2, handed over by a stranger</source>
        <extracomment>%1 is a date, %2 an e-mail address.</extracomment>
        <translation>邮件头与您 %1 发给 %2 的邮件相同，由无关方递交</translation>
    </message>
    <message>
        <source>It came straight from somebody&apos;s home connection or from a computer without a name. Mail that people write goes through a mail server first.</source>
        <translation>它直接来自某人的家用网络，或一台没有名称的电脑。人写的邮件会先经过邮件服务器。</translation>
    </message>
    <message>
        <source>%1 (%2) handed it to %3 directly</source>
        <extracomment>%1 is an IP address, %2 its name, %3 the receiving host.</extracomment>
        <translation>%1（%2）直接递交给 %3</translation>
    </message>
    <message>
        <source>A mailing service sent it and signed it with its own name. If you use that service, for a newsletter or a shop for instance, the message may well be yours.</source>
        <translation>它由群发服务发送，并用那家服务自己的名义签名。如果您使用这项服务（例如发简报或开网店），这封邮件很可能是您的。</translation>
    </message>
    <message>
        <source>Service: %1, handed to %2</source>
        <extracomment>%1 is the host name of a mailing service, %2 the receiving host.</extracomment>
        <translation>服务：%1，递交给 %2</translation>
    </message>
    <message>
        <source>Several such messages went out through your account within hours, and none of them carries a mark of the way you write.</source>
        <translation>几小时内有好几封这样的邮件经您的账户发出，没有一封带有您写信的特征。</translation>
    </message>
    <message>
        <source>Messages of that kind: %1, since %2</source>
        <extracomment>%1 is a number of messages, %2 a date.</extracomment>
        <translation>这类邮件：%1，自 %2 起</translation>
    </message>
    <message>
        <source>It is in a language that you write.</source>
        <translation>它使用的是您平时写邮件的语言。</translation>
    </message>
    <message>
        <source>It is in a language in which you have not written before.</source>
        <translation>它使用的是您以前从未用来写邮件的语言。</translation>
    </message>
    <message>
        <source>Its letters are stored in a way that your mail programs don&apos;t use.</source>
        <translation>它的文字以您的邮件程序不使用的方式存储。</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Add an account…</source>
        <translation>添加账户(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Open a folder of saved mail…</source>
        <translation>打开存有邮件的文件夹(&amp;O)…</translation>
    </message>
    <message>
        <source>Open the &amp;sample mailbox</source>
        <translation>打开示例邮箱(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Mailbox</source>
        <translation>邮箱(&amp;M)</translation>
    </message>
    <message>
        <source>Check &amp;now</source>
        <translation>立即检查(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>查找(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Clean up…</source>
        <translation>清理(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>前往(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;What is all this about?</source>
        <translation>这都是怎么回事(&amp;W)？</translation>
    </message>
    <message>
        <source>&amp;About Undelivered</source>
        <translation>关于 Undelivered(&amp;B)</translation>
    </message>
    <message>
        <source>E&amp;xplain a notice…</source>
        <translation>解释一份通知(&amp;X)…</translation>
    </message>
    <message>
        <source>Save or &amp;print a report…</source>
        <translation>保存或打印报告(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Warn your contacts…</source>
        <translation>提醒您的联系人(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Help on this page</source>
        <translation>本页帮助(&amp;H)</translation>
    </message>
    <message>
        <source>All &amp;codes in words</source>
        <translation>所有代码的含义(&amp;C)</translation>
    </message>
    <message>
        <source>Can anybody &amp;send as me?</source>
        <translation>别人能以我的名义发信吗(&amp;S)？</translation>
    </message>
</context>
<context>
    <name>News</name>
    <message>
        <source>A message of yours did not arrive</source>
        <translation>您有一封邮件没有送达</translation>
    </message>
    <message>
        <source>Your message to %1 did not arrive</source>
        <extracomment>Title of a notification; %1 is an e-mail address</extracomment>
        <translation>您发给 %1 的邮件没有送达</translation>
    </message>
    <message>
        <source>%1. Subject: %2</source>
        <extracomment>Text of a notification: %1 why a message did not arrive (&quot;Mailbox full&quot;), %2 the subject of the message</extracomment>
        <translation>%1。主题：%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) of yours did not arrive</source>
        <translation>
            <numerusform>您有 %Ln 封邮件没有送达</numerusform>
        </translation>
    </message>
    <message>
        <source>To %1 and others</source>
        <extracomment>Text of a notification; %1 is a list of e-mail addresses</extracomment>
        <translation>发给 %1 等人</translation>
    </message>
    <message>
        <source>Somebody may be sending mail through your account</source>
        <translation>可能有人在用您的账户发邮件</translation>
    </message>
    <message>
        <source>Open Undelivered: it says what to do, in order.</source>
        <translation>请打开 Undelivered：它会按顺序告诉您该做什么。</translation>
    </message>
    <message>
        <source>Somebody is using your address as a false sender</source>
        <translation>有人拿您的地址当假发件人</translation>
    </message>
    <message>
        <source>Notices about mail that you did not send are coming in. Your account is not involved.</source>
        <translation>正在收到一些通知，说的是您没有发过的邮件。与您的账户无关。</translation>
    </message>
</context>
<context>
    <name>NoticeFacts</name>
    <message>
        <source>Recipient</source>
        <translation>收件人</translation>
    </message>
    <message>
        <source>Written to</source>
        <translation>写给</translation>
    </message>
    <message>
        <source>Outcome</source>
        <extracomment>%1 what became of the message (&quot;Failed&quot;), %2 why (&quot;Mailbox full&quot;)</extracomment>
        <translation>结果</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>One line of a copied list: %1 the name of a fact, %2 the fact</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Code</source>
        <extracomment>%1 is a code (&quot;550&quot;), %2 what it means</extracomment>
        <translation>代码</translation>
    </message>
    <message>
        <source>The server&apos;s words</source>
        <translation>服务器的原话</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>说话的服务器</translation>
    </message>
    <message>
        <source>Last attempt</source>
        <translation>最后一次尝试</translation>
    </message>
    <message>
        <source>Will be tried until</source>
        <translation>将尝试到</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Notice received</source>
        <translation>收到通知</translation>
    </message>
    <message>
        <source>Notice from</source>
        <translation>通知来自</translation>
    </message>
    <message>
        <source>Reporting server</source>
        <translation>报告的服务器</translation>
    </message>
    <message>
        <source>Message arrived there</source>
        <translation>邮件到达那里</translation>
    </message>
    <message>
        <source>The message&apos;s subject</source>
        <translation>邮件的主题</translation>
    </message>
    <message>
        <source>The message&apos;s sender</source>
        <translation>邮件的发件人</translation>
    </message>
    <message>
        <source>The message&apos;s recipients</source>
        <translation>邮件的收件人</translation>
    </message>
    <message>
        <source>The message&apos;s date</source>
        <translation>邮件的日期</translation>
    </message>
    <message>
        <source>The message&apos;s identifier</source>
        <translation>邮件的编号</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Recognised by</source>
        <extracomment>Before the words of a server&apos;s answer by which the program recognised the reason</extracomment>
        <translation>识别依据</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Somebody has sent mail from your account. Make sure that they cannot do it again.</source>
        <translation>有人用您的账户发了邮件。请确保不会再发生。</translation>
    </message>
    <message>
        <source>Somebody is sending mail from your account. Follow the steps below now.</source>
        <translation>有人正在用您的账户发邮件。请立即按下面的步骤做。</translation>
    </message>
    <message>
        <source>Someone has forged your address. Your account was not used.</source>
        <translation>有人冒用了您的地址。您的账户没有被使用。</translation>
    </message>
    <message>
        <source>Someone is forging your address. Your account was not used.</source>
        <translation>有人正在冒用您的地址。您的账户没有被使用。</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) of yours did not arrive.</source>
        <translation>
            <numerusform>您有 %Ln 封邮件没有送达。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) here only pretend to be delivery notices. Do not open any link in them.</source>
        <translation>
            <numerusform>这里有 %Ln 封邮件只是假装成投递通知。请不要打开里面的任何链接。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n notice(s) the facts do not tell who sent the message.</source>
        <translation>
            <numerusform>有 %Ln 份通知，凭现有事实看不出邮件是谁发的。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s) found. Without your address nobody can tell whether you sent the messages.</source>
        <translation>
            <numerusform>找到 %Ln 份通知。不知道您的地址，就无法判断这些邮件是不是您发的。</numerusform>
        </translation>
    </message>
    <message>
        <source>All is well. None of the notices here needs anything from you.</source>
        <translation>一切正常。这里的通知都不需要您做什么。</translation>
    </message>
    <message>
        <source>No delivery notices in this mailbox. Nothing came back.</source>
        <translation>这个邮箱里没有投递通知。没有邮件被退回。</translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s), all on %1.</source>
        <extracomment>%n how many notices, %1 a day (&quot;3 November&quot;)</extracomment>
        <translation>
            <numerusform>%Ln 份通知，都在 %1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s), the first on %1, the latest on %2.</source>
        <extracomment>%n how many notices, %1 and %2 days (&quot;3 November&quot;)</extracomment>
        <translation>
            <numerusform>%Ln 份通知，第一份在 %1，最近一份在 %2。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not to be overlooked: %n message(s) of your own did not arrive.</source>
        <translation>
            <numerusform>请别忽略：您自己有 %Ln 封邮件没有送达。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Besides, %n message(s) of your own did not arrive.</source>
        <translation>
            <numerusform>另外，您自己有 %Ln 封邮件没有送达。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) only pretend to be delivery notices: do not open any link in them.</source>
        <translation>
            <numerusform>有 %Ln 封邮件只是假装成投递通知：请不要打开里面的任何链接。</numerusform>
        </translation>
    </message>
    <message>
        <source>Scan every device</source>
        <translation>给每台设备查毒</translation>
    </message>
    <message>
        <source>Let a virus scanner check each computer and phone on which you read mail, and remove what it finds. If you have another device that is surely clean, do the next step there right away.</source>
        <translation>用杀毒软件检查您读邮件的每台电脑和手机，清除查到的东西。如果您有另一台确定干净的设备，请马上在那里做下一步。</translation>
    </message>
    <message>
        <source>Then change the password</source>
        <translation>然后更改密码</translation>
    </message>
    <message>
        <source>Only after the scan: a program that listens to the keyboard would read the new password at once. Take one that you use nowhere else.</source>
        <translation>一定要在查毒之后：监听键盘的程序会立刻读到新密码。请用一个别处没有用过的密码。</translation>
    </message>
    <message>
        <source>Sign out everywhere</source>
        <translation>退出所有登录</translation>
    </message>
    <message>
        <source>In the settings of your mail account, end all other sessions and delete app passwords.</source>
        <translation>在邮箱账户的设置里结束所有其他会话，并删除应用专用密码。</translation>
    </message>
    <message>
        <source>Look for traces</source>
        <translation>寻找痕迹</translation>
    </message>
    <message>
        <source>Check forwarding, filters, persons with access, and the recovery address. Remove what is not yours.</source>
        <translation>检查转发、过滤规则、有权访问的人和恢复邮箱。删除不是您设的。</translation>
    </message>
    <message>
        <source>Switch on two-step sign-in</source>
        <translation>开启两步验证</translation>
    </message>
    <message>
        <source>Then a stolen password alone is not enough any more.</source>
        <translation>这样，光偷到密码就不够了。</translation>
    </message>
    <message>
        <source>Warn your contacts</source>
        <translation>提醒您的联系人</translation>
    </message>
    <message>
        <source>Ask them not to open odd mail that came in your name.</source>
        <translation>请他们不要打开以您的名义发来的奇怪邮件。</translation>
    </message>
    <message>
        <source>Ask your provider to let you send again</source>
        <translation>请服务商恢复您的发信</translation>
    </message>
    <message>
        <source>Only needed where sending was blocked because of the misuse.</source>
        <translation>只有在因被滥用而禁止发信时才需要。</translation>
    </message>
    <message>
        <source>Expect a few more notices</source>
        <translation>还会有一些通知</translation>
    </message>
    <message>
        <source>Mail that is already on its way can still come back for some days.</source>
        <translation>已经在路上的邮件，几天内仍可能被退回。</translation>
    </message>
    <message>
        <source>Do not worry about your password</source>
        <translation>不必担心您的密码</translation>
    </message>
    <message>
        <source>It is not the problem. If you doubt it, a virus scan and then a new password do no harm.</source>
        <translation>问题不在密码。如果您不放心，查一次毒再换密码也没有坏处。</translation>
    </message>
    <message>
        <source>Look at your own messages first</source>
        <translation>先看您自己的邮件</translation>
    </message>
    <message>
        <source>Between the forged ones there may be notices about mail that you did send.</source>
        <translation>在冒名邮件的通知之间，可能夹着您确实发过的邮件的通知。</translation>
    </message>
    <message>
        <source>Ask them to distrust odd mail in your name.</source>
        <translation>请他们提防以您的名义发来的奇怪邮件。</translation>
    </message>
    <message>
        <source>Expect two to four more days of notices</source>
        <translation>还会有两到四天的通知</translation>
    </message>
    <message>
        <source>Sometimes it takes longer. Nobody can stop it from here, and it dies down by itself.</source>
        <translation>有时会更久。从这里谁也无法阻止，它会自己慢慢平息。</translation>
    </message>
    <message>
        <source>Clean up until they stop</source>
        <translation>清理到停止为止</translation>
    </message>
    <message>
        <source>Move the forged ones to Trash. Notices about your own mail stay.</source>
        <translation>把冒名邮件的通知移到废纸篓。关于您自己邮件的通知会留下。</translation>
    </message>
    <message>
        <source>Have your domain protected</source>
        <extracomment>SPF, DKIM and DMARC are names of techniques and stay as they are.</extracomment>
        <translation>让您的域名得到保护</translation>
    </message>
    <message>
        <source>Ask whoever runs the domain of your address for SPF, DKIM and DMARC. They make forging harder.</source>
        <translation>请管理您地址所在域名的人设置 SPF、DKIM 和 DMARC。它们让冒用更难。</translation>
    </message>
    <message>
        <source>Read the reason</source>
        <translation>看原因</translation>
    </message>
    <message>
        <source>Each notice says in plain words what happened.</source>
        <translation>每份通知都用平实的话说明发生了什么。</translation>
    </message>
    <message>
        <source>Check the address</source>
        <translation>核对地址</translation>
    </message>
    <message>
        <source>Compare it letter by letter with one you know.</source>
        <translation>与您知道的地址逐个字母对照。</translation>
    </message>
    <message>
        <source>Reach the person another way</source>
        <translation>换个方式联系对方</translation>
    </message>
    <message>
        <source>A call is often the quickest.</source>
        <translation>打电话往往最快。</translation>
    </message>
    <message>
        <source>Ask them to accept your mail</source>
        <translation>请求放行</translation>
    </message>
    <message>
        <source>Where their side refuses your mail, ask their organisation to allow your address.</source>
        <translation>如果对方拒收您的邮件，请对方的机构允许您的地址。</translation>
    </message>
    <message>
        <source>Do not open, do not sign in</source>
        <translation>不要打开，不要登录</translation>
    </message>
    <message>
        <source>Somebody wants your password. No mail system wrote these messages.</source>
        <translation>有人想要您的密码。这些邮件不是任何邮件系统写的。</translation>
    </message>
    <message>
        <source>Report them as phishing</source>
        <translation>举报为网络钓鱼</translation>
    </message>
    <message>
        <source>Your mail program or your provider&apos;s web mail has a button for it.</source>
        <translation>您的邮件程序或服务商的网页邮箱里有这个按钮。</translation>
    </message>
    <message>
        <source>Delete them</source>
        <translation>删除它们</translation>
    </message>
    <message>
        <source>They contain nothing that you need.</source>
        <translation>里面没有您需要的东西。</translation>
    </message>
    <message>
        <source>Did you type your password there?</source>
        <translation>您在那里输入过密码吗？</translation>
    </message>
    <message>
        <source>Then change it now, on a device that is clean, and sign out everywhere else.</source>
        <translation>那就马上在一台干净的设备上更改密码，并在其他地方全部退出登录。</translation>
    </message>
    <message>
        <source>Look at them yourself</source>
        <translation>请您亲自看一看</translation>
    </message>
    <message>
        <source>You know best whether you wrote to these people. Say so with “I did send this” or “Not mine”.</source>
        <translation>您是否给这些人写过信，您最清楚。请用“是我发的”或“不是我的”告诉我们。</translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s) found so far. Who sent the messages is being worked out.</source>
        <translation>
            <numerusform>到目前为止找到 %Ln 份通知。正在弄清是谁发的邮件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Forged mail: not over, still increasing.</source>
        <translation>冒名邮件：没有结束，还在增多。</translation>
    </message>
    <message>
        <source>Forged mail: not over yet, it goes on at about the same pace.</source>
        <translation>冒名邮件：还没有结束，仍以差不多的速度到来。</translation>
    </message>
    <message>
        <source>Forged mail: nearly over, it is getting less.</source>
        <translation>冒名邮件：快结束了，越来越少。</translation>
    </message>
    <message>
        <source>Forged mail: over. The last notice came on %1.</source>
        <extracomment>%1 is a day (&quot;3 November&quot;)</extracomment>
        <translation>冒名邮件：已结束。最后一份通知在 %1。</translation>
    </message>
    <message>
        <source>Mail from your account: still increasing. The steps are urgent.</source>
        <translation>从您账户发出的邮件：还在增多。请立即按步骤做。</translation>
    </message>
    <message>
        <source>Mail from your account: it goes on. The steps are urgent.</source>
        <translation>从您账户发出的邮件：仍在继续。请立即按步骤做。</translation>
    </message>
    <message>
        <source>Mail from your account: getting less, but not over before the steps are done.</source>
        <translation>从您账户发出的邮件：正在减少，但在步骤完成之前还没有结束。</translation>
    </message>
    <message>
        <source>Mail from your account: quiet since %1, but not over before the steps are done.</source>
        <extracomment>%1 is a day (&quot;3 November&quot;)</extracomment>
        <translation>从您账户发出的邮件：自 %1 起没有动静，但在步骤完成之前还没有结束。</translation>
    </message>
    <message>
        <source>Fake notices: still increasing.</source>
        <translation>钓鱼邮件：还在增多。</translation>
    </message>
    <message>
        <source>Fake notices: they keep coming.</source>
        <translation>钓鱼邮件：仍在到来。</translation>
    </message>
    <message>
        <source>Fake notices: getting fewer.</source>
        <translation>钓鱼邮件：越来越少。</translation>
    </message>
    <message>
        <source>Fake notices: none since %1.</source>
        <extracomment>%1 is a day (&quot;3 November&quot;)</extracomment>
        <translation>钓鱼邮件：自 %1 起没有了。</translation>
    </message>
</context>
<context>
    <name>ProgressText</name>
    <message>
        <source>Connecting…</source>
        <translation>正在连接…</translation>
    </message>
    <message>
        <source>Looking at what you sent (%1)…</source>
        <extracomment>%1 = folder of sent mail</extracomment>
        <translation>正在查看您发出的邮件（%1）…</translation>
    </message>
    <message>
        <source>Looking at what you sent (%1): %2 of %3</source>
        <extracomment>%1 = folder of sent mail, %2 = messages done, %3 = all messages</extracomment>
        <translation>正在查看您发出的邮件（%1）：%2 / %3</translation>
    </message>
    <message>
        <source>Searching %1…</source>
        <extracomment>%1 = folder</extracomment>
        <translation>正在搜索 %1…</translation>
    </message>
    <message>
        <source>Looking through %1…</source>
        <extracomment>%1 = folder</extracomment>
        <translation>正在检查 %1…</translation>
    </message>
    <message>
        <source>Looking through %1: %2 of %3</source>
        <extracomment>%1 = folder, %2 = messages done, %3 = all messages</extracomment>
        <translation>正在检查 %1：%2 / %3</translation>
    </message>
    <message>
        <source>Reading notices in %1…</source>
        <extracomment>%1 = folder</extracomment>
        <translation>正在读取 %1 里的通知…</translation>
    </message>
    <message>
        <source>Reading notices in %1: %2 of %3</source>
        <extracomment>%1 = folder, %2 = notices done, %3 = all notices</extracomment>
        <translation>正在读取 %1 里的通知：%2 / %3</translation>
    </message>
    <message>
        <source>Working out who sent what…</source>
        <translation>正在弄清是谁发的…</translation>
    </message>
    <message>
        <source>Moving to Trash…</source>
        <translation>正在移到废纸篓…</translation>
    </message>
    <message>
        <source>Moving from %1 to Trash: %2 of %3</source>
        <extracomment>%1 = folder, %2 = messages done, %3 = all messages</extracomment>
        <translation>正在从 %1 移到废纸篓：%2 / %3</translation>
    </message>
    <message>
        <source>Bringing back…</source>
        <translation>正在移回…</translation>
    </message>
    <message>
        <source>Bringing back to %1: %2 of %3</source>
        <extracomment>%1 = folder, %2 = messages done, %3 = all messages</extracomment>
        <translation>正在移回 %1：%2 / %3</translation>
    </message>
    <message>
        <source>Deleting for good…</source>
        <translation>正在永久删除…</translation>
    </message>
    <message>
        <source>Deleting from %1 for good: %2 of %3</source>
        <extracomment>%1 = folder, %2 = messages done, %3 = all messages</extracomment>
        <translation>正在从 %1 永久删除：%2 / %3</translation>
    </message>
    <message>
        <source>Paused: %1 of %2 are done. The rest stays where it is until you go on.</source>
        <extracomment>The person halted a clean-up for a while. %1 = messages done, %2 = all messages</extracomment>
        <translation>已暂停：完成 %1 / %2。其余的留在原处，等您继续。</translation>
    </message>
</context>
<context>
    <name>ReasonText</name>
    <message>
        <source>The message was passed on</source>
        <translation>邮件已转交</translation>
    </message>
    <message>
        <source>Passed on to the mail system of %1</source>
        <extracomment>%1 is the recipient&apos;s e-mail address.</extracomment>
        <translation>已转交给 %1 的邮件系统</translation>
    </message>
    <message>
        <source>The message went to a mailing list</source>
        <translation>邮件已送往邮件列表</translation>
    </message>
    <message>
        <source>Sent on to the members of %1</source>
        <extracomment>%1 is a mailing list&apos;s e-mail address.</extracomment>
        <translation>已转发给 %1 的成员</translation>
    </message>
    <message>
        <source>The message arrived</source>
        <translation>邮件已送达</translation>
    </message>
    <message>
        <source>Delivered to %1</source>
        <extracomment>%1 is the recipient&apos;s e-mail address.</extracomment>
        <translation>已送达 %1</translation>
    </message>
    <message>
        <source>The message was handed to another mail system that sends no confirmation of its own. No further notice means that all is well.</source>
        <translation>邮件已转交给另一个不发确认的邮件系统。没有别的通知就表示一切正常。</translation>
    </message>
    <message>
        <source>The address stands for several people, and the message was sent on to them. There is nothing to do.</source>
        <translation>这个地址代表好几个人，邮件已转发给他们。无需处理。</translation>
    </message>
    <message>
        <source>The message lies in the recipient&apos;s mailbox. This notice is only a confirmation; there is nothing to do.</source>
        <translation>邮件已在收件人的邮箱里。这份通知只是确认；无需处理。</translation>
    </message>
    <message>
        <source>Failure</source>
        <extracomment>For each kind of notice: a name for tables, a headline, a short explanation.</extracomment>
        <translation>失败</translation>
    </message>
    <message>
        <source>A message was not delivered</source>
        <translation>有一封邮件没有送达</translation>
    </message>
    <message>
        <source>The notice does not name the recipient. Its own words stand below.</source>
        <translation>通知没有写明收件人。它的原话在下面。</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>A message is delayed; still trying</source>
        <translation>有一封邮件延迟了；仍在尝试</translation>
    </message>
    <message>
        <source>The notice does not name the recipient. Delivery will be tried again, and there will be another notice if it fails.</source>
        <translation>通知没有写明收件人。会再次尝试投递；如果失败，会另有通知。</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>A message arrived</source>
        <translation>有一封邮件已送达</translation>
    </message>
    <message>
        <source>This notice is only a confirmation; there is nothing to do.</source>
        <translation>这份通知只是确认；无需处理。</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>投诉</translation>
    </message>
    <message>
        <source>A recipient marked a message as spam</source>
        <translation>有收件人把邮件标记为垃圾邮件</translation>
    </message>
    <message>
        <source>The message arrived, and the recipient, or a filter, reported it as unwanted. If it was part of a mailing, take that person off the list.</source>
        <translation>邮件已送达，但收件人或过滤器把它报告为不受欢迎。如果它是群发邮件的一部分，请把此人从名单中删去。</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>回执</translation>
    </message>
    <message>
        <source>A receipt for a message</source>
        <translation>一封邮件的回执</translation>
    </message>
    <message>
        <source>The recipient&apos;s mail program tells what became of the message, for example that it was opened. There is nothing to do.</source>
        <translation>收件人的邮件程序告知邮件的情况，例如已被打开。无需处理。</translation>
    </message>
    <message>
        <source>Automatic reply</source>
        <translation>自动回复</translation>
    </message>
    <message>
        <source>An automatic reply</source>
        <translation>一封自动回复</translation>
    </message>
    <message>
        <source>The message arrived. The recipient&apos;s mail program answered by itself, for example because they are away.</source>
        <translation>邮件已送达。收件人的邮件程序自动作了回复，例如因为对方不在。</translation>
    </message>
    <message>
        <source>Request to confirm</source>
        <translation>请求确认</translation>
    </message>
    <message>
        <source>The recipient asks for a confirmation</source>
        <translation>收件人请求确认</translation>
    </message>
    <message>
        <source>The recipient&apos;s mail system holds the message until its sender confirms that they are a person. Confirm only if you wrote to this recipient yourself.</source>
        <translation>收件人的邮件系统把邮件留住，直到发件人确认自己是真人。只有您自己给这位收件人写过信时才确认。</translation>
    </message>
    <message>
        <source>Fake notice</source>
        <translation>假通知</translation>
    </message>
    <message>
        <source>A trap dressed as a delivery notice</source>
        <translation>伪装成投递通知的陷阱</translation>
    </message>
    <message>
        <source>No mail system wrote this. Somebody wants you to follow a link, open an attachment or type your password. Touch nothing in it and delete it.</source>
        <translation>这不是任何邮件系统写的。有人想让您点开链接、打开附件或输入密码。不要碰里面的任何东西，删掉它。</translation>
    </message>
    <message>
        <source>No notice</source>
        <translation>不是通知</translation>
    </message>
    <message>
        <source>This is not a delivery notice</source>
        <translation>这不是投递通知</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <extracomment>What became of the message for one recipient; a word for a table.</extracomment>
        <translation>未送达</translation>
    </message>
    <message>
        <source>Still trying</source>
        <translation>仍在尝试</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>已送达</translation>
    </message>
    <message>
        <source>Passed on</source>
        <translation>已转交</translation>
    </message>
    <message>
        <source>Sent on to members</source>
        <translation>已转发给成员</translation>
    </message>
    <message numerus="yes">
        <source>Not delivered yet to %n recipients; still trying</source>
        <extracomment>%n is the number of recipients, always two or more.</extracomment>
        <translation>
            <numerusform>还没有送达 %Ln 位收件人；仍在尝试</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not delivered to %n recipients</source>
        <extracomment>%n is the number of recipients, always two or more.</extracomment>
        <translation>
            <numerusform>没有送达 %Ln 位收件人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not delivered to %n recipients: %1</source>
        <extracomment>%n is the number of recipients, always two or more; %1 is a reason in a few words, such as &quot;Mailbox full&quot;.</extracomment>
        <translation>
            <numerusform>没有送达 %Ln 位收件人：%1</numerusform>
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
        <translation>没有这个邮箱</translation>
    </message>
    <message>
        <source>%1 does not exist</source>
        <translation>%1 不存在</translation>
    </message>
    <message>
        <source>The address does not exist</source>
        <translation>这个地址不存在</translation>
    </message>
    <message>
        <source>%1 may not exist; still trying</source>
        <translation>%1 可能不存在；仍在尝试</translation>
    </message>
    <message>
        <source>The address may not exist; still trying</source>
        <translation>这个地址可能不存在；仍在尝试</translation>
    </message>
    <message>
        <source>The mail system on the other side knows nobody of this name. The address may be misspelt, or it may have been given up.</source>
        <translation>对方的邮件系统不认识这个名字。地址可能拼错了，或已不再使用。</translation>
    </message>
    <message>
        <source>The mail system on the other side does not know this name at the moment. It will be asked again.</source>
        <translation>对方的邮件系统目前不认识这个名字。会再次询问。</translation>
    </message>
    <message>
        <source>Mailbox switched off</source>
        <translation>邮箱已停用</translation>
    </message>
    <message>
        <source>The mailbox %1 is switched off</source>
        <translation>邮箱 %1 已停用</translation>
    </message>
    <message>
        <source>The mailbox is switched off</source>
        <translation>邮箱已停用</translation>
    </message>
    <message>
        <source>The mailbox takes no mail now; still trying</source>
        <translation>邮箱现在不接收邮件；仍在尝试</translation>
    </message>
    <message>
        <source>The address is known, but its mailbox takes no mail any more. It may have been closed, blocked, or not used for a long time.</source>
        <translation>地址存在，但邮箱不再接收邮件。它可能已关闭、被屏蔽，或很久没有使用。</translation>
    </message>
    <message>
        <source>The address is known, but its mailbox takes no mail at the moment. Delivery will be tried again.</source>
        <translation>地址存在，但邮箱目前不接收邮件。会再次尝试投递。</translation>
    </message>
    <message>
        <source>Mailbox full</source>
        <translation>邮箱已满</translation>
    </message>
    <message>
        <source>The mailbox of %1 is full</source>
        <translation>%1 的邮箱已满</translation>
    </message>
    <message>
        <source>The recipient&apos;s mailbox is full</source>
        <translation>收件人的邮箱已满</translation>
    </message>
    <message>
        <source>Mailbox of %1 is full; still trying</source>
        <translation>%1 的邮箱已满；仍在尝试</translation>
    </message>
    <message>
        <source>The recipient&apos;s mailbox is full; still trying</source>
        <translation>收件人的邮箱已满；仍在尝试</translation>
    </message>
    <message>
        <source>There is no room for more mail in the recipient&apos;s mailbox. They have to delete something first, or get more space.</source>
        <translation>收件人的邮箱没有空间再收邮件。对方需要先删除一些，或增加空间。</translation>
    </message>
    <message>
        <source>There is no room for more mail in the recipient&apos;s mailbox at the moment. Delivery will be tried again for some days.</source>
        <translation>收件人的邮箱目前没有空间再收邮件。几天之内会再次尝试投递。</translation>
    </message>
    <message>
        <source>Domain not found</source>
        <translation>找不到域名</translation>
    </message>
    <message>
        <source>No mail system found for %1</source>
        <translation>找不到 %1 的邮件系统</translation>
    </message>
    <message>
        <source>The part after the @ is not known</source>
        <translation>@ 后面的部分无法识别</translation>
    </message>
    <message>
        <source>No mail system found yet for %1</source>
        <translation>还没有找到 %1 的邮件系统</translation>
    </message>
    <message>
        <source>The part after the @ is not found yet</source>
        <translation>还没有找到 @ 后面的部分</translation>
    </message>
    <message>
        <source>The part of the address after the @ does not exist, or it takes no mail. Often a letter is missing or wrong.</source>
        <translation>地址中 @ 后面的部分不存在，或不接收邮件。常见的是少了或错了一个字母。</translation>
    </message>
    <message>
        <source>The part of the address after the @ could not be found at the moment. It will be looked up again; do check its spelling.</source>
        <translation>目前找不到地址中 @ 后面的部分。会再次查找；也请检查拼写。</translation>
    </message>
    <message>
        <source>Mail system not reachable</source>
        <translation>无法到达邮件系统</translation>
    </message>
    <message>
        <source>The mail system of %1 did not answer</source>
        <translation>%1 的邮件系统没有应答</translation>
    </message>
    <message>
        <source>The other mail system did not answer</source>
        <translation>对方的邮件系统没有应答</translation>
    </message>
    <message>
        <source>The other mail system is not reachable; still trying</source>
        <translation>无法到达对方的邮件系统；仍在尝试</translation>
    </message>
    <message>
        <source>The address may be right, but the computer that receives its mail could not be reached. It may be out of order.</source>
        <translation>地址可能是对的，但接收其邮件的电脑无法到达。它可能出了故障。</translation>
    </message>
    <message>
        <source>The computer that receives the recipient&apos;s mail cannot be reached at the moment. Delivery will be tried again.</source>
        <translation>接收收件人邮件的电脑目前无法到达。会再次尝试投递。</translation>
    </message>
    <message>
        <source>Tried for too long</source>
        <translation>尝试超时</translation>
    </message>
    <message>
        <source>Gave up on %1 after many attempts</source>
        <translation>多次尝试后放弃投递 %1</translation>
    </message>
    <message>
        <source>Gave up after many attempts</source>
        <translation>多次尝试后放弃</translation>
    </message>
    <message>
        <source>Still trying to reach %1</source>
        <translation>仍在尝试联系 %1</translation>
    </message>
    <message>
        <source>Still trying to deliver</source>
        <translation>仍在尝试投递</translation>
    </message>
    <message>
        <source>Delivery was tried again and again without success, and now the time for it is over. The other side may be out of order.</source>
        <translation>一再尝试投递都没有成功，现在期限已到。对方可能出了故障。</translation>
    </message>
    <message>
        <source>Delivery has not worked so far. It will be tried again for some days, and there will be another notice if it fails.</source>
        <translation>到目前为止没有投递成功。几天之内会再次尝试；如果失败，会另有通知。</translation>
    </message>
    <message>
        <source>Message too large</source>
        <translation>邮件太大</translation>
    </message>
    <message>
        <source>The message is too large for %1</source>
        <translation>邮件对 %1 来说太大</translation>
    </message>
    <message>
        <source>The message is too large</source>
        <translation>邮件太大</translation>
    </message>
    <message>
        <source>Message may be too large for %1</source>
        <translation>邮件对 %1 来说可能太大</translation>
    </message>
    <message>
        <source>The message may be too large</source>
        <translation>邮件可能太大</translation>
    </message>
    <message>
        <source>The message, with everything attached to it, is larger than one of the mail systems on the way allows.</source>
        <translation>邮件连同所有附件，超过了途中某个邮件系统允许的大小。</translation>
    </message>
    <message>
        <source>The message is larger than the other side takes at the moment. It is still being tried.</source>
        <translation>邮件超过了对方目前接受的大小。仍在尝试。</translation>
    </message>
    <message>
        <source>Taken for spam</source>
        <translation>被当成垃圾邮件</translation>
    </message>
    <message>
        <source>Taken for spam on the way to %1</source>
        <translation>在发往 %1 的途中被当成垃圾邮件</translation>
    </message>
    <message>
        <source>The message was taken for spam</source>
        <translation>邮件被当成了垃圾邮件</translation>
    </message>
    <message>
        <source>Looked like spam to %1&apos;s mail system</source>
        <translation>%1 的邮件系统觉得像垃圾邮件</translation>
    </message>
    <message>
        <source>The message looked like spam; still trying</source>
        <translation>邮件看起来像垃圾邮件；仍在尝试</translation>
    </message>
    <message>
        <source>A filter on the way thinks that the message looks like advertising or fraud. Filters are sometimes wrong.</source>
        <translation>途中的过滤器认为邮件像广告或诈骗。过滤器有时会弄错。</translation>
    </message>
    <message>
        <source>A filter on the way finds the message suspicious and has put it off. It will be tried again.</source>
        <translation>途中的过滤器觉得邮件可疑，推迟了它。会再次尝试。</translation>
    </message>
    <message>
        <source>Virus or dangerous attachment</source>
        <translation>病毒或危险的附件</translation>
    </message>
    <message>
        <source>A virus filter stopped the mail to %1</source>
        <translation>病毒过滤器拦下了发给 %1 的邮件</translation>
    </message>
    <message>
        <source>A virus filter stopped the message</source>
        <translation>病毒过滤器拦下了邮件</translation>
    </message>
    <message>
        <source>A virus filter holds up the mail to %1</source>
        <translation>病毒过滤器暂留了发给 %1 的邮件</translation>
    </message>
    <message>
        <source>A virus filter holds up the message</source>
        <translation>病毒过滤器暂留了邮件</translation>
    </message>
    <message>
        <source>A filter found a virus, or an attachment of a kind that is often misused, and did not let the message through.</source>
        <translation>过滤器发现了病毒，或一类常被滥用的附件，没有让邮件通过。</translation>
    </message>
    <message>
        <source>A filter has doubts about an attachment and has not let it through yet.</source>
        <translation>过滤器对附件有疑问，还没有让它通过。</translation>
    </message>
    <message>
        <source>Refused by rules</source>
        <translation>被规则拒绝</translation>
    </message>
    <message>
        <source>Refused by the mail system of %1</source>
        <translation>被 %1 的邮件系统拒绝</translation>
    </message>
    <message>
        <source>The other mail system refused it</source>
        <translation>对方的邮件系统拒绝了它</translation>
    </message>
    <message>
        <source>Put off by the mail system of %1</source>
        <translation>被 %1 的邮件系统推迟</translation>
    </message>
    <message>
        <source>Put off by the other mail system</source>
        <translation>被对方的邮件系统推迟</translation>
    </message>
    <message>
        <source>The recipient&apos;s mail system has a rule against this message. What the rule is, only those who run it can say.</source>
        <translation>收件人的邮件系统有一条规则不允许这封邮件。是什么规则，只有管理它的人才知道。</translation>
    </message>
    <message>
        <source>The recipient&apos;s mail system does not want this message at the moment. It will be tried again.</source>
        <translation>收件人的邮件系统目前不要这封邮件。会再次尝试。</translation>
    </message>
    <message>
        <source>Sender not proven</source>
        <translation>发件人未经证明</translation>
    </message>
    <message>
        <source>%1: sender could not be verified</source>
        <translation>%1：无法核实发件人</translation>
    </message>
    <message>
        <source>The sender could not be verified</source>
        <translation>无法核实发件人</translation>
    </message>
    <message>
        <source>The sender is not verified yet; still trying</source>
        <translation>还没有核实发件人；仍在尝试</translation>
    </message>
    <message>
        <source>The recipient&apos;s mail system could not confirm that the message really comes from the address it shows. It refuses such mail because it is often forged.</source>
        <translation>收件人的邮件系统无法确认邮件真的来自所显示的地址。因为这类邮件常常是冒名的，所以拒绝了。</translation>
    </message>
    <message>
        <source>The recipient&apos;s mail system could not confirm yet that the message comes from the address it shows. It will be tried again.</source>
        <translation>收件人的邮件系统还无法确认邮件来自所显示的地址。会再次尝试。</translation>
    </message>
    <message>
        <source>Sending system distrusted</source>
        <translation>发信系统不受信任</translation>
    </message>
    <message>
        <source>The sending system is on a block list</source>
        <translation>发信系统在黑名单上</translation>
    </message>
    <message>
        <source>The sending system is distrusted; still trying</source>
        <translation>发信系统不受信任；仍在尝试</translation>
    </message>
    <message>
        <source>The recipient&apos;s side distrusts the computer or network from which the message came, because much unwanted mail has come from there. This need not have anything to do with the message itself.</source>
        <translation>收件人一方不信任邮件来自的电脑或网络，因为从那里来过很多垃圾邮件。这不一定与邮件本身有关。</translation>
    </message>
    <message>
        <source>The recipient&apos;s side distrusts the computer or network from which the message came, and lets it wait. It will be tried again.</source>
        <translation>收件人一方不信任邮件来自的电脑或网络，让它等待。会再次尝试。</translation>
    </message>
    <message>
        <source>Too much mail at once</source>
        <translation>一次的邮件太多</translation>
    </message>
    <message>
        <source>Too much mail at once for %1</source>
        <translation>一次发给 %1 的邮件太多</translation>
    </message>
    <message>
        <source>Too much mail at once; still trying</source>
        <translation>一次的邮件太多；仍在尝试</translation>
    </message>
    <message>
        <source>More mail was sent within a short time than one of the mail systems allows. Later it will be possible again.</source>
        <translation>短时间内发送的邮件超过了某个邮件系统允许的数量。过一会儿就又可以了。</translation>
    </message>
    <message>
        <source>More mail came within a short time than one of the mail systems allows. It will be tried again more slowly.</source>
        <translation>短时间内来的邮件超过了某个邮件系统允许的数量。会放慢速度再次尝试。</translation>
    </message>
    <message>
        <source>Passing on refused</source>
        <translation>拒绝转送</translation>
    </message>
    <message>
        <source>That server does not take mail for %1</source>
        <translation>那台服务器不为 %1 接收邮件</translation>
    </message>
    <message>
        <source>That server does not take this mail</source>
        <translation>那台服务器不接收这封邮件</translation>
    </message>
    <message>
        <source>The message reached a mail server that is not responsible for this address and does not pass mail on for others. The address may be out of date, or somebody&apos;s mail settings are wrong.</source>
        <translation>邮件到了一台不负责这个地址、也不替别人转送的邮件服务器。地址可能已过时，或某一方的邮件设置有误。</translation>
    </message>
    <message>
        <source>The message reached a mail server that does not take mail for this address at the moment. It will be tried again.</source>
        <translation>邮件到了一台目前不为这个地址接收邮件的邮件服务器。会再次尝试。</translation>
    </message>
    <message>
        <source>Sender refused</source>
        <translation>发件人被拒绝</translation>
    </message>
    <message>
        <source>%1&apos;s mail system refused the sender</source>
        <translation>%1 的邮件系统拒绝了发件人</translation>
    </message>
    <message>
        <source>The sender&apos;s address was refused</source>
        <translation>发件人地址被拒绝</translation>
    </message>
    <message>
        <source>The sender&apos;s address is not accepted yet</source>
        <translation>发件人地址还没有被接受</translation>
    </message>
    <message>
        <source>The recipient&apos;s mail system does not accept the sender&apos;s address. It may be blocked there, be wrong, or take no replies.</source>
        <translation>收件人的邮件系统不接受发件人的地址。它可能在那里被屏蔽、有误，或不接收回信。</translation>
    </message>
    <message>
        <source>The recipient&apos;s mail system could not check the sender&apos;s address at the moment. It will be tried again.</source>
        <translation>收件人的邮件系统目前无法核对发件人的地址。会再次尝试。</translation>
    </message>
    <message>
        <source>Recipient takes mail from few only</source>
        <translation>收件人只收少数人的邮件</translation>
    </message>
    <message>
        <source>%1 does not take mail from everybody</source>
        <translation>%1 不是谁的邮件都收</translation>
    </message>
    <message>
        <source>The recipient does not take mail from all</source>
        <translation>收件人不是谁的邮件都收</translation>
    </message>
    <message>
        <source>The recipient takes mail from few only; still trying</source>
        <translation>收件人只收少数人的邮件；仍在尝试</translation>
    </message>
    <message>
        <source>The recipient or their organisation accepts only certain senders at this address: members, colleagues, or people on a list.</source>
        <translation>收件人或其机构的这个地址只接受特定的发件人：成员、同事或名单上的人。</translation>
    </message>
    <message>
        <source>The recipient or their organisation accepts only certain senders at this address. It is still being tried.</source>
        <translation>收件人或其机构的这个地址只接受特定的发件人。仍在尝试。</translation>
    </message>
    <message>
        <source>Recipient has moved</source>
        <translation>收件人已更换地址</translation>
    </message>
    <message>
        <source>%1 has moved to another address</source>
        <translation>%1 已换成别的地址</translation>
    </message>
    <message>
        <source>The recipient has another address now</source>
        <translation>收件人现在用别的地址</translation>
    </message>
    <message>
        <source>%1 seems to have moved; still trying</source>
        <translation>%1 似乎已更换地址；仍在尝试</translation>
    </message>
    <message>
        <source>The recipient seems to have moved; still trying</source>
        <translation>收件人似乎已更换地址；仍在尝试</translation>
    </message>
    <message>
        <source>The recipient does not use this address any more. The notice may name the new one.</source>
        <translation>收件人不再使用这个地址。通知里可能写了新地址。</translation>
    </message>
    <message>
        <source>The recipient does not seem to use this address any more. It is still being tried.</source>
        <translation>收件人似乎不再使用这个地址。仍在尝试。</translation>
    </message>
    <message>
        <source>Message or address not valid</source>
        <translation>邮件或地址格式有误</translation>
    </message>
    <message>
        <source>Something in the address or in the way the message is built is not as mail systems expect it: a stray character or blank, for example, or a fault of the program that sent it.</source>
        <translation>地址或邮件结构中有邮件系统没料到的东西：例如多余的字符或空格，或发信程序的毛病。</translation>
    </message>
    <message>
        <source>Something in the address or in the way the message is built is not as mail systems expect it. It is still being tried.</source>
        <translation>地址或邮件结构中有邮件系统没料到的东西。仍在尝试。</translation>
    </message>
    <message>
        <source>Encryption needed</source>
        <translation>需要加密</translation>
    </message>
    <message>
        <source>No secure connection for mail to %1</source>
        <translation>发给 %1 的邮件没有安全连接</translation>
    </message>
    <message>
        <source>No secure connection was possible</source>
        <translation>无法建立安全连接</translation>
    </message>
    <message>
        <source>No secure connection yet; still trying</source>
        <translation>还没有安全连接；仍在尝试</translation>
    </message>
    <message>
        <source>One of the mail systems insists on an encrypted connection, and none could be set up. Those who run the mail systems must mend that.</source>
        <translation>某个邮件系统坚持要加密连接，但没能建立。这要由管理邮件系统的人来解决。</translation>
    </message>
    <message>
        <source>One of the mail systems insists on an encrypted connection, and none could be set up so far. It will be tried again.</source>
        <translation>某个邮件系统坚持要加密连接，但目前还没能建立。会再次尝试。</translation>
    </message>
    <message>
        <source>Fault in a mail system</source>
        <translation>邮件系统故障</translation>
    </message>
    <message>
        <source>A mail system failed on the way to %1</source>
        <translation>发往 %1 的途中有邮件系统出了故障</translation>
    </message>
    <message>
        <source>A mail system failed on the way</source>
        <translation>途中有邮件系统出了故障</translation>
    </message>
    <message>
        <source>Trouble in a mail system; still trying</source>
        <translation>邮件系统有故障；仍在尝试</translation>
    </message>
    <message>
        <source>One of the mail systems on the way has a fault of its own: a full disk, a wrong setting, or mail going round in a circle.</source>
        <translation>途中某个邮件系统自身有毛病：磁盘满了、设置有误，或邮件在原地打转。</translation>
    </message>
    <message>
        <source>One of the mail systems on the way has trouble at the moment. It will be tried again.</source>
        <translation>途中某个邮件系统目前有故障。会再次尝试。</translation>
    </message>
    <message>
        <source>Held back by the sending service</source>
        <translation>被发信服务留住</translation>
    </message>
    <message>
        <source>The address is on a do-not-send list</source>
        <translation>这个地址在不发送名单上</translation>
    </message>
    <message>
        <source>%1 is held back by the sending service</source>
        <translation>发给 %1 的邮件被发信服务留住</translation>
    </message>
    <message>
        <source>The mail is held back by the sending service</source>
        <translation>邮件被发信服务留住</translation>
    </message>
    <message>
        <source>The sending service did not even try, because mail to this address came back before or its owner wanted no more of it.</source>
        <translation>发信服务根本没有尝试，因为以前发到这个地址的邮件被退回，或其所有者不想再收。</translation>
    </message>
    <message>
        <source>The sending service holds mail to this address back, because earlier mail to it came back.</source>
        <translation>发信服务留住了发到这个地址的邮件，因为以前的邮件被退回。</translation>
    </message>
    <message>
        <source>Sending blocked for the account</source>
        <translation>账户被禁止发信</translation>
    </message>
    <message>
        <source>Sending is blocked for this account</source>
        <translation>这个账户被禁止发信</translation>
    </message>
    <message>
        <source>The sender&apos;s own mail provider has switched off sending for this account. That happens after too much mail in a short time, and also when a stranger has got hold of the password.</source>
        <translation>发件人自己的邮件服务商禁止了这个账户发信。短时间内邮件太多会这样，陌生人得到密码时也会这样。</translation>
    </message>
    <message>
        <source>The sender&apos;s own mail provider has put a brake on this account. That happens after too much mail in a short time, and also when a stranger has got hold of the password.</source>
        <translation>发件人自己的邮件服务商限制了这个账户。短时间内邮件太多会这样，陌生人得到密码时也会这样。</translation>
    </message>
    <message>
        <source>Reason not given</source>
        <translation>没有说明原因</translation>
    </message>
    <message>
        <source>Not delivered to %1</source>
        <translation>没有送达 %1</translation>
    </message>
    <message>
        <source>The message was not delivered</source>
        <translation>邮件没有送达</translation>
    </message>
    <message>
        <source>Not delivered yet to %1; still trying</source>
        <translation>还没有送达 %1；仍在尝试</translation>
    </message>
    <message>
        <source>The message is not delivered yet; still trying</source>
        <translation>邮件还没有送达；仍在尝试</translation>
    </message>
    <message>
        <source>The notice does not say why in a way that can be relied on. The server&apos;s own words stand below.</source>
        <translation>通知没有可靠地说明原因。服务器的原话在下面。</translation>
    </message>
    <message>
        <source>The notice does not say why it takes longer. Delivery will be tried again.</source>
        <translation>通知没有说明为什么要更久。会再次尝试投递。</translation>
    </message>
    <message>
        <source>It reads like ordinary mail. Nothing in it says that a message could not be delivered.</source>
        <translation>它读起来像普通邮件。里面没有说邮件无法送达。</translation>
    </message>
    <message>
        <source>%1 takes no mail now; still trying</source>
        <translation>%1 现在不接收邮件；仍在尝试</translation>
    </message>
    <message>
        <source>%1: mail system not reached yet</source>
        <translation>%1：还没有到达邮件系统</translation>
    </message>
    <message>
        <source>%1: sender not verified yet</source>
        <translation>%1：还没有核实发件人</translation>
    </message>
    <message>
        <source>%1: sending system is on a block list</source>
        <translation>%1：发信系统在黑名单上</translation>
    </message>
    <message>
        <source>%1: sending system distrusted for now</source>
        <translation>%1：发信系统暂时不受信任</translation>
    </message>
    <message>
        <source>Too much mail for %1; still trying</source>
        <translation>发给 %1 的邮件太多；仍在尝试</translation>
    </message>
    <message>
        <source>Mail for %1 not taken yet</source>
        <translation>发给 %1 的邮件还没有被接收</translation>
    </message>
    <message>
        <source>The mail is not taken yet</source>
        <translation>邮件还没有被接收</translation>
    </message>
    <message>
        <source>%1: sender not accepted yet</source>
        <translation>%1：还没有接受发件人</translation>
    </message>
    <message>
        <source>%1 takes mail from few; still trying</source>
        <translation>%1 只收少数人的邮件；仍在尝试</translation>
    </message>
    <message>
        <source>Mail to %1 was not in the right form</source>
        <translation>发给 %1 的邮件格式不对</translation>
    </message>
    <message>
        <source>Message or address not in the right form</source>
        <translation>邮件或地址的格式不对</translation>
    </message>
    <message>
        <source>%1: form of the mail not accepted yet</source>
        <translation>%1：还没有接受邮件的格式</translation>
    </message>
    <message>
        <source>Form of the message not accepted yet</source>
        <translation>邮件的格式还没有被接受</translation>
    </message>
    <message>
        <source>No secure connection yet to %1</source>
        <translation>与 %1 还没有安全连接</translation>
    </message>
    <message>
        <source>Mail system trouble for %1; still trying</source>
        <translation>%1 的邮件系统有故障；仍在尝试</translation>
    </message>
    <message>
        <source>%1 is on a do-not-send list</source>
        <translation>%1 在不发送名单上</translation>
    </message>
    <message>
        <source>Sending is blocked; mail to %1 stopped</source>
        <translation>发信被禁止；发给 %1 的邮件被拦下</translation>
    </message>
    <message>
        <source>Sending is paused; mail to %1 waits</source>
        <translation>发信暂停；发给 %1 的邮件在等待</translation>
    </message>
    <message>
        <source>Sending is paused for this account</source>
        <translation>这个账户的发信已暂停</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Made on %1 with Undelivered %2, a program that explains delivery notices.</source>
        <extracomment>Last line of a report; %1 is a day and time, %2 a version number</extracomment>
        <translation>%1 由 Undelivered %2 制作，这是一个解释投递通知的程序。</translation>
    </message>
    <message>
        <source>Who sent the original message</source>
        <translation>原邮件是谁发的</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a verdict (&quot;Forged&quot;), %2 how sure it is (&quot;almost certain&quot;)</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 (speaks for: %2)</source>
        <extracomment>One piece of evidence: %1 is a sentence, %2 the verdict that it speaks for</extracomment>
        <translation>%1（表明：%2）</translation>
    </message>
    <message>
        <source>What the servers said</source>
        <translation>服务器的说法</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more recipient(s).</source>
        <translation>
            <numerusform>另有 %Ln 位收件人。</numerusform>
        </translation>
    </message>
    <message>
        <source>The notice</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Header of the notice</source>
        <translation>通知的邮件头</translation>
    </message>
    <message>
        <source>Header of the original message, as the notice returned it</source>
        <translation>通知退回的原邮件的邮件头</translation>
    </message>
    <message>
        <source>Names and mailbox names of other people have been left out.</source>
        <translation>其他人的姓名和邮箱名已略去。</translation>
    </message>
    <message>
        <source>The mailbox %1</source>
        <extracomment>%1 is an account, mostly an e-mail address</extracomment>
        <translation>邮箱 %1</translation>
    </message>
    <message>
        <source>What shows it</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Notices in numbers</source>
        <translation>通知数量</translation>
    </message>
    <message>
        <source>Groups of related notices</source>
        <translation>属于同一事件的通知</translation>
    </message>
    <message>
        <source>Verdict</source>
        <extracomment>Heads of a table: who sent the original messages, how many notices, when they began, peaked and came last</extracomment>
        <translation>判断</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>First</source>
        <translation>首次</translation>
    </message>
    <message>
        <source>Peak</source>
        <translation>最多</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>最近</translation>
    </message>
    <message>
        <source>Messages that did not arrive</source>
        <translation>没有送达的邮件</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>收件人</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more.</source>
        <translation>
            <numerusform>另有 %Ln 项。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Route</name>
    <message numerus="yes">
        <source>%n second(s) later</source>
        <translation>
            <numerusform>%Ln 秒之后</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) later</source>
        <translation>
            <numerusform>%Ln 分钟之后</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) later</source>
        <translation>
            <numerusform>%Ln 小时之后</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) later</source>
        <translation>
            <numerusform>%Ln 天之后</numerusform>
        </translation>
    </message>
    <message>
        <source>Handed in by %1</source>
        <extracomment>A station on the way of a message; %1 is a computer&apos;s name or address</extracomment>
        <translation>由 %1 递交</translation>
    </message>
    <message>
        <source>Passed on by a mail server that gives no name</source>
        <translation>由一台没有报名称的邮件服务器转送</translation>
    </message>
    <message>
        <source>Reached %1</source>
        <extracomment>A station on the way of a message; %1 is a computer&apos;s name</extracomment>
        <translation>到达 %1</translation>
    </message>
    <message>
        <source>%1 does not take it yet</source>
        <extracomment>A station on the way of a message; %1 is a computer&apos;s name</extracomment>
        <translation>%1 还没有接收</translation>
    </message>
    <message>
        <source>%1 refused it</source>
        <extracomment>A station on the way of a message; %1 is a computer&apos;s name</extracomment>
        <translation>%1 拒绝了它</translation>
    </message>
    <message>
        <source>%1 wrote the notice</source>
        <extracomment>A station on the way of a message; %1 is a computer&apos;s name</extracomment>
        <translation>%1 写了这份通知</translation>
    </message>
    <message>
        <source>The notice is in your mailbox</source>
        <extracomment>The last station of a notice; %1 is a computer&apos;s name</extracomment>
        <translation>通知在您的邮箱里</translation>
    </message>
    <message>
        <source>The notice is in your mailbox, at %1</source>
        <translation>通知在您的邮箱里，位于 %1</translation>
    </message>
    <message>
        <source>The notice was passed on by a mail server that gives no name</source>
        <translation>通知由一台没有报名称的邮件服务器转送</translation>
    </message>
    <message>
        <source>The notice reached %1</source>
        <extracomment>A station on the way of a notice; %1 is a computer&apos;s name</extracomment>
        <translation>通知到达 %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 a day and time, %2 how long after the station before (&quot;2 minutes later&quot;)</extracomment>
        <translation>%1，%2</translation>
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
        <translation>无法保存 %1：%2</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>已保存为 %1</translation>
    </message>
</context>
<context>
    <name>SignInText</name>
    <message>
        <source>Looking in the list of known providers…</source>
        <translation>正在查看已知服务商的列表…</translation>
    </message>
    <message>
        <source>Asking the internet&apos;s directory of names where %1 keeps its mailboxes…</source>
        <extracomment>%1 is a mail domain, such as example.org</extracomment>
        <translation>正在向互联网的名称目录询问 %1 的邮箱在哪里…</translation>
    </message>
    <message>
        <source>Asking %1 for its settings…</source>
        <extracomment>%1 is a host name, such as autoconfig.example.org</extracomment>
        <translation>正在向 %1 询问它的设置…</translation>
    </message>
    <message>
        <source>Asking Thunderbird&apos;s public list of providers…</source>
        <translation>正在查询 Thunderbird 的公开服务商列表…</translation>
    </message>
    <message>
        <source>Looking up who receives mail for %1…</source>
        <extracomment>%1 is a mail domain, such as example.org</extracomment>
        <translation>正在查找谁为 %1 接收邮件…</translation>
    </message>
    <message>
        <source>Trying the usual names, such as %1…</source>
        <extracomment>%1 is a host name, such as imap.example.org</extracomment>
        <translation>正在尝试常见的名称，例如 %1…</translation>
    </message>
    <message>
        <source>The server is %1, from the list of known providers.</source>
        <extracomment>%1 is a host name, such as imap.example.org</extracomment>
        <translation>服务器是 %1，来自已知服务商的列表。</translation>
    </message>
    <message>
        <source>The server is %1, says the internet&apos;s directory of names.</source>
        <extracomment>%1 is a host name, such as imap.example.org</extracomment>
        <translation>服务器是 %1，由互联网的名称目录告知。</translation>
    </message>
    <message>
        <source>The server is %1, says your mail domain itself.</source>
        <extracomment>%1 is a host name, such as imap.example.org</extracomment>
        <translation>服务器是 %1，由您的邮件域名自己告知。</translation>
    </message>
    <message>
        <source>The server is %1, says Thunderbird&apos;s public list.</source>
        <extracomment>%1 is a host name, such as imap.example.org</extracomment>
        <translation>服务器是 %1，来自 Thunderbird 的公开列表。</translation>
    </message>
    <message>
        <source>Mail for your address is received by %1, so the server should be %2.</source>
        <extracomment>%1 is a provider&apos;s name, such as Fastmail; %2 a host name</extracomment>
        <translation>您的邮件由 %1 接收，所以服务器应是 %2。</translation>
    </message>
    <message>
        <source>A mail server answers at %1.</source>
        <extracomment>%1 is a host name, such as imap.example.org</extracomment>
        <translation>在 %1 有邮件服务器应答。</translation>
    </message>
    <message>
        <source>Your password would go to %1, which is not part of %2. That is usual when another company hosts the mail. Go on only if you know that company.</source>
        <extracomment>%1 is a host name, such as imap.hoster.example; %2 is the domain of the person&apos;s address</extracomment>
        <translation>您的密码会发往 %1，它不属于 %2。由另一家公司托管邮件时常会这样。只有认识那家公司才继续。</translation>
    </message>
    <message>
        <source>%1 must be installed and running on this computer.</source>
        <extracomment>%1 is a provider&apos;s name, here Proton Mail Bridge</extracomment>
        <translation>这台电脑上必须安装并运行 %1。</translation>
    </message>
    <message>
        <source>Switch on IMAP in the settings of %1&apos;s website first.</source>
        <extracomment>%1 is a provider&apos;s name, such as GMX</extracomment>
        <translation>请先在 %1 网站的设置里开启 IMAP。</translation>
    </message>
    <message>
        <source>Use the password that %1 shows for this mailbox, not the one for the website.</source>
        <extracomment>%1 is a provider&apos;s name, here Proton Mail Bridge</extracomment>
        <translation>请使用 %1 为这个邮箱显示的密码，不是网站的密码。</translation>
    </message>
    <message>
        <source>Make an app password on %1&apos;s website and use it here. The password for the website is refused.</source>
        <extracomment>%1 is a provider&apos;s name, such as Gmail</extracomment>
        <translation>请在 %1 的网站上创建应用专用密码并在这里使用。网站的密码会被拒绝。</translation>
    </message>
    <message>
        <source>%1 takes no passwords from mail programs. Sign in through your browser.</source>
        <extracomment>%1 is a provider&apos;s name, such as Outlook.com</extracomment>
        <translation>%1 不接受邮件程序的密码。请用浏览器登录。</translation>
    </message>
    <message>
        <source>That worked</source>
        <translation>成功了</translation>
    </message>
    <message>
        <source>You can close this page and go back to Undelivered.</source>
        <translation>您可以关闭本页，回到 Undelivered。</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>没有登录</translation>
    </message>
    <message>
        <source>%1 did not let Undelivered in. Close this page and go back to Undelivered: it says what you can do.</source>
        <extracomment>%1 is a provider&apos;s name, such as Google</extracomment>
        <translation>%1 没有让 Undelivered 进入。请关闭本页，回到 Undelivered：那里写着您可以怎么做。</translation>
    </message>
    <message>
        <source>This page is out of date</source>
        <translation>本页已过时</translation>
    </message>
    <message>
        <source>It does not belong to the sign-in that Undelivered is waiting for. Close it, and use the newest page that Undelivered opened.</source>
        <translation>它不属于 Undelivered 正在等待的那次登录。请关闭它，使用 Undelivered 打开的最新网页。</translation>
    </message>
</context>
<context>
    <name>SweepText</name>
    <message numerus="yes">
        <source>%Ln notice(s) moved to %1.</source>
        <extracomment>%n = how many, %1 = the name of a mail folder, such as Trash</extracomment>
        <translation>
            <numerusform>已将 %Ln 份通知移到 %1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln notice(s) brought back to where they were.</source>
        <translation>
            <numerusform>已将 %Ln 份通知移回原处。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln notice(s) deleted for good.</source>
        <translation>
            <numerusform>已永久删除 %Ln 份通知。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A deletion was cut off earlier. It is settled now: %Ln notice(s) are deleted for good.</source>
        <translation>
            <numerusform>之前有一次删除被中断。现在已处理好：%Ln 份通知已永久删除。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bringing notices back was cut off earlier. It is settled now: %Ln notice(s) are back where they were.</source>
        <translation>
            <numerusform>之前移回通知时被中断。现在已处理好：%Ln 份通知已回到原处。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A clean-up was cut off earlier. It is settled now: %Ln notice(s) are in %1.</source>
        <extracomment>%n = how many, %1 = the name of a mail folder, such as Trash</extracomment>
        <translation>
            <numerusform>之前有一次清理被中断。现在已处理好：%Ln 份通知在 %1 里。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be brought back and are still in Trash.</source>
        <translation>
            <numerusform>有 %Ln 份无法移回，仍在废纸篓里。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This mail server can only copy: %Ln of them also stay in the old folder, marked as deleted, until your mail program tidies up there.</source>
        <extracomment>The server cannot move, only copy</extracomment>
        <translation>
            <numerusform>这台邮件服务器只能复制：其中 %Ln 份也留在原来的文件夹里，标记为已删除，直到您的邮件程序在那里整理。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were not there any more: another program had moved or deleted them.</source>
        <translation>
            <numerusform>有 %Ln 份已经不在那里：被别的程序移走或删除了。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln had changed since the mailbox was checked and were not touched.</source>
        <translation>
            <numerusform>有 %Ln 份在检查邮箱之后发生了变化，没有改动。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are still where they were.</source>
        <translation>
            <numerusform>有 %Ln 份仍在原处。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln the server did not let go; they are still where they were.</source>
        <translation>
            <numerusform>有 %Ln 份服务器没有放行；仍在原处。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were not reached; they are still where they were.</source>
        <translation>
            <numerusform>有 %Ln 份还没轮到；仍在原处。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The connection broke while the mail server was at work on %Ln of them. The next check looks where they are, and finishes or takes back what was begun.</source>
        <translation>
            <numerusform>邮件服务器正在处理其中 %Ln 份时连接中断。下次检查会查看它们在哪里，并完成或撤回已开始的操作。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln had been copied to Trash by an earlier clean-up and were left alone.</source>
        <translation>
            <numerusform>有 %Ln 份在以前的清理中已复制到废纸篓，没有再动。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VerdictText</name>
    <message>
        <source>You sent this message yourself.</source>
        <extracomment>Verdict on a notice, in one or two sentences for a worried person.</extracomment>
        <translation>这封邮件是您自己发的。</translation>
    </message>
    <message>
        <source>Somebody else put your address on it. It never passed through your account.</source>
        <translation>是别人写上了您的地址。这封邮件从未经过您的账户。</translation>
    </message>
    <message>
        <source>It was sent through your account, but not by you. Somebody may know your password.</source>
        <translation>它是经您的账户发出的，但不是您发的。可能有人知道您的密码。</translation>
    </message>
    <message>
        <source>No mail system wrote this notice. It is a trap: don&apos;t click, don&apos;t sign in, delete it.</source>
        <translation>这份通知不是任何邮件系统写的。它是陷阱：不要点击，不要登录，删掉它。</translation>
    </message>
    <message>
        <source>The facts don&apos;t decide whether you sent this message. You may remember it yourself.</source>
        <translation>凭现有事实看不出这封邮件是不是您发的。也许您自己记得。</translation>
    </message>
    <message>
        <source>The records of %1 could not be looked up just now.</source>
        <extracomment>What was found about the person&apos;s own domain. %1 is the domain name. SPF, DKIM and DMARC are names of techniques.</extracomment>
        <translation>目前无法查询 %1 的记录。</translation>
    </message>
    <message>
        <source>%1 has no mail server: nobody can answer mail from there, and many servers refuse it.</source>
        <translation>%1 没有邮件服务器：没有人能回复从那里来的邮件，许多服务器会拒收。</translation>
    </message>
    <message>
        <source>%1 does not say which computers may send its mail (no SPF record). Ask whoever runs the domain to add one.</source>
        <translation>%1 没有说明哪些电脑可以发送它的邮件（没有 SPF 记录）。请管理该域名的人添加一条。</translation>
    </message>
    <message>
        <source>The list of computers that may send for %1 contains a mistake (SPF record). Until it is mended it protects nobody.</source>
        <translation>可以为 %1 发信的电脑名单里有错误（SPF 记录）。改正之前它保护不了任何人。</translation>
    </message>
    <message>
        <source>The SPF record of %1 lets every computer in the world send for it. It should list only your own.</source>
        <translation>%1 的 SPF 记录让全世界的电脑都能为它发信。它应该只列出自己的电脑。</translation>
    </message>
    <message>
        <source>The SPF record of %1 names the right computers but does not tell receivers to refuse the others.</source>
        <translation>%1 的 SPF 记录列出了正确的电脑，但没有要求接收方拒绝其他电脑。</translation>
    </message>
    <message>
        <source>%1 says which computers may send its mail (SPF). That is good.</source>
        <translation>%1 说明了哪些电脑可以发送它的邮件（SPF）。这很好。</translation>
    </message>
    <message>
        <source>Anybody can send as you: %1 has no DMARC policy. Ask whoever runs the domain to add one; it is the lasting cure.</source>
        <translation>任何人都能以您的名义发信：%1 没有 DMARC 策略。请管理该域名的人添加一条；这是长久的解决办法。</translation>
    </message>
    <message>
        <source>%1 has a DMARC policy, but it only watches: forged mail in your name is still delivered.</source>
        <translation>%1 有 DMARC 策略，但只是观察：冒用您名义的邮件仍会送达。</translation>
    </message>
    <message>
        <source>The DMARC policy of %1 contains a mistake and is ignored.</source>
        <translation>%1 的 DMARC 策略有错误，不起作用。</translation>
    </message>
    <message>
        <source>Mail forged in the name of %1 is put among junk by receivers that check (DMARC: quarantine).</source>
        <translation>冒用 %1 名义的邮件会被作检查的接收方放进垃圾邮件（DMARC: quarantine）。</translation>
    </message>
    <message>
        <source>Mail forged in the name of %1 is refused by receivers that check (DMARC: reject). That is the best protection there is.</source>
        <translation>冒用 %1 名义的邮件会被作检查的接收方拒绝（DMARC: reject）。这是最好的保护。</translation>
    </message>
    <message>
        <source>No signature of %1 was seen on your mail (DKIM). Ask your mail provider to sign it.</source>
        <translation>在您的邮件上没有看到 %1 的签名（DKIM）。请您的邮件服务商加上签名。</translation>
    </message>
    <message>
        <source>Your mail is signed, but %1 does not publish the key to check it with (DKIM). Ask whoever runs the domain.</source>
        <translation>您的邮件有签名，但 %1 没有公布用来核对的密钥（DKIM）。请联系管理该域名的人。</translation>
    </message>
    <message>
        <source>The signing key of %1 is too short to count today (DKIM). Ask for one of 2048 bits.</source>
        <translation>%1 的签名密钥太短，不符合如今的要求（DKIM）。请要求换成 2048 位的。</translation>
    </message>
    <message>
        <source>Your mail is signed, and %1 publishes the key (DKIM). That is good.</source>
        <translation>您的邮件有签名，%1 也公布了密钥（DKIM）。这很好。</translation>
    </message>
    <message>
        <source>you said so</source>
        <extracomment>How sure the program is of its answer.</extracomment>
        <translation>您说的</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>不确定</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>almost certain</source>
        <translation>几乎确定</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>很可能</translation>
    </message>
    <message>
        <source>Looking up domains is switched off. Allow it under Settings, and %1 can be checked.</source>
        <extracomment>%1 is a domain name. &quot;Settings&quot; is the name of a page of this program.</extracomment>
        <translation>域名查询已关闭。请在“设置”里允许，就能检查 %1。</translation>
    </message>
    <message>
        <source>%1 has a mail server that takes answers. That is good.</source>
        <translation>%1 有接收回信的邮件服务器。这很好。</translation>
    </message>
    <message>
        <source>%1 belongs to your mail provider. It lets receivers take forged mail in its name, and you cannot change that yourself.</source>
        <extracomment>How well a domain is guarded against forged senders. %1 is a domain name, as in the person&apos;s e-mail address.</extracomment>
        <translation>%1 属于您的邮件服务商。它让接收方收下冒用其名义的邮件，您自己无法改变。</translation>
    </message>
    <message>
        <source>%1 belongs to your mail provider, and it asks receivers not to take forged mail in its name. There is nothing for you to do.</source>
        <translation>%1 属于您的邮件服务商，它要求接收方不要收下冒用其名义的邮件。您不必做什么。</translation>
    </message>
    <message>
        <source>Anybody can send mail in the name of %1, and most receivers will take it. Show the list below to whoever runs the domain.</source>
        <translation>任何人都能以 %1 的名义发信，大多数接收方会收下。请把下面的列表给管理该域名的人看。</translation>
    </message>
    <message>
        <source>%1 is guarded against forged mail, but something in its records should be mended. Show the list below to whoever runs the domain.</source>
        <translation>%1 已防范冒名邮件，但它的记录里有需要改正的地方。请把下面的列表给管理该域名的人看。</translation>
    </message>
    <message>
        <source>%1 is well guarded against forged mail. Receivers that don&apos;t check may still send you notices.</source>
        <translation>%1 很好地防范了冒名邮件。不作检查的接收方仍可能给您发通知。</translation>
    </message>
</context>
<context>
    <name>VerdictWords</name>
    <message>
        <source>Not judged</source>
        <extracomment>Verdict on a notice that could not be compared with a mailbox</extracomment>
        <translation>未判断</translation>
    </message>
    <message>
        <source>Yours</source>
        <extracomment>Verdict, one word: the person sent the original themselves</extracomment>
        <translation>您的</translation>
    </message>
    <message>
        <source>Forged</source>
        <extracomment>Verdict, one word: somebody else put the person&apos;s address on the original</extracomment>
        <translation>冒用</translation>
    </message>
    <message>
        <source>Hijacked</source>
        <extracomment>Verdict, one word: the original was sent by somebody else through the person&apos;s own account</extracomment>
        <translation>被盗用</translation>
    </message>
    <message>
        <source>Fake</source>
        <extracomment>Verdict, one word: the notice itself is a phishing lure</extracomment>
        <translation>假通知</translation>
    </message>
    <message>
        <source>Unclear</source>
        <extracomment>Verdict, one word: the facts don&apos;t decide</extracomment>
        <translation>不确定</translation>
    </message>
    <message>
        <source>This is as good as certain.</source>
        <translation>这基本上可以确定。</translation>
    </message>
    <message>
        <source>This is very likely.</source>
        <translation>这非常可能。</translation>
    </message>
    <message>
        <source>This is likely, but not certain.</source>
        <translation>这有可能，但不确定。</translation>
    </message>
    <message>
        <source>This is not certain.</source>
        <translation>这并不确定。</translation>
    </message>
    <message>
        <source>Nothing needs your attention. Messages of yours that did not arrive will appear here.</source>
        <translation>没有需要您处理的。您发出却没有送达的邮件会列在这里。</translation>
    </message>
    <message>
        <source>No notice about a message that you sent.</source>
        <translation>没有关于您所发邮件的通知。</translation>
    </message>
    <message>
        <source>No forged mail. Notices about messages that somebody else sent in your name will appear here.</source>
        <translation>没有冒名邮件。别人以您的名义发的邮件的通知会列在这里。</translation>
    </message>
    <message>
        <source>No sign that anybody else has used your account. Notices about messages that somebody sent through it will appear here.</source>
        <translation>没有迹象表明别人用了您的账户。别人经您的账户发的邮件的通知会列在这里。</translation>
    </message>
    <message>
        <source>No lures. Messages that only pretend to be delivery notices, to get your password, will appear here.</source>
        <translation>没有钓鱼邮件。只是假装成投递通知、想骗取密码的邮件会列在这里。</translation>
    </message>
    <message>
        <source>Nothing unclear. Notices for which the facts do not tell who sent the message will appear here.</source>
        <translation>没有不确定的。凭事实看不出邮件是谁发的通知会列在这里。</translation>
    </message>
    <message>
        <source>No delivery notices. They come up here as soon as the mailbox has been looked through.</source>
        <translation>没有投递通知。检查完邮箱后，它们就会出现在这里。</translation>
    </message>
    <message>
        <source>Needs you</source>
        <extracomment>Name of a list: notices about which the person should do something</extracomment>
        <translation>需要您处理</translation>
    </message>
    <message>
        <source>All notices</source>
        <extracomment>Name of a list: every notice</extracomment>
        <translation>所有通知</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>%1 is an address, %n how many further addresses the notice is about</extracomment>
        <translation>
            <numerusform>%1 和另外 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>No recipient named</source>
        <extracomment>Title of a notice that names neither a recipient nor a subject</extracomment>
        <translation>没有写明收件人</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>First line of a row: %1 who it was for, %2 the subject of the message</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Still trying: %1</source>
        <extracomment>Second line of a row for mail that is still on its way: %1 what stands in the way (&quot;Mailbox full&quot;)</extracomment>
        <translation>仍在尝试：%1</translation>
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
        <translation>关于 Undelivered</translation>
    </message>
    <message>
        <source>Version %1</source>
        <extracomment>%1 is a version number</extracomment>
        <translation>版本 %1</translation>
    </message>
    <message>
        <source>Explains mail that came back, and clears away what was never yours.</source>
        <translation>说明被退回的邮件，清理从不属于您的邮件。</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. You may use it, pass it on and change it. It comes without any warranty.</source>
        <translation>本程序是自由软件，依照 GNU General Public License 第 3 版或更新版本发布。您可以使用、传播和修改它。它不提供任何担保。</translation>
    </message>
    <message>
        <source>Built with</source>
        <extracomment>Heading above a list of program libraries</extracomment>
        <translation>所用组件</translation>
    </message>
    <message>
        <source>&amp;Copy the versions</source>
        <extracomment>Button: copies a list of versions, for a report of a mistake</extracomment>
        <translation>复制版本信息(&amp;C)</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
</context>
<context>
    <name>undelivered::AccountViews</name>
    <message>
        <source>Sample mailbox</source>
        <translation>示例邮箱</translation>
    </message>
    <message>
        <source>All accounts</source>
        <extracomment>First choice in a list of mail accounts</extracomment>
        <translation>所有账户</translation>
    </message>
</context>
<context>
    <name>undelivered::AddressModel</name>
    <message>
        <source>Does not exist any more</source>
        <extracomment>What has become of an e-mail address</extracomment>
        <translation>已不存在</translation>
    </message>
    <message>
        <source>Mailbox full</source>
        <translation>邮箱已满</translation>
    </message>
    <message>
        <source>Has moved</source>
        <translation>已更换</translation>
    </message>
    <message>
        <source>Refuses your mail</source>
        <translation>拒收您的邮件</translation>
    </message>
    <message>
        <source>Trouble on the way</source>
        <translation>途中有故障</translation>
    </message>
    <message>
        <source>Works again</source>
        <translation>又能用了</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>起始</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>最近</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>失败次数</translation>
    </message>
</context>
<context>
    <name>undelivered::AddressesPage</name>
    <message>
        <source>&amp;Copy the addresses</source>
        <translation>复制地址(&amp;C)</translation>
    </message>
    <message>
        <source>Save as &amp;table (CSV)…</source>
        <translation>保存为表格（CSV）(&amp;T)…</translation>
    </message>
    <message>
        <source>Save as c&amp;ontacts (vCard)…</source>
        <translation>保存为联系人（vCard）(&amp;O)…</translation>
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
        <translation>不能用的地址</translation>
    </message>
    <message>
        <source>No address of yours has trouble.</source>
        <translation>您的地址都没有问题。</translation>
    </message>
    <message>
        <source>Addresses to which your own mail could not be delivered will appear here, with the reason.</source>
        <translation>您的邮件没能送达的地址会连同原因列在这里。</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message numerus="yes">
        <source>%Ln address(es) do not exist any more.</source>
        <translation>
            <numerusform>有 %Ln 个地址已不存在。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln address(es) had trouble.</source>
        <translation>
            <numerusform>有 %Ln 个地址出过问题。</numerusform>
        </translation>
    </message>
    <message>
        <source>From the notices about mail that you sent. Take dead addresses off your lists; ask the others for another address. Choose a line to see what happened there, or press Enter on it to read the latest notice.</source>
        <translation>根据您所发邮件的通知整理。请把失效的地址从名单中去掉，并向其他人询问别的地址。选中一行可看到发生了什么，按 Enter 可阅读最近的通知。</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>您是不是想写 %1？</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <extracomment>Button; %1 is an e-mail address</extracomment>
        <translation>复制 %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>One line of an address&apos;s history: %1 when, %2 what happened (&quot;Mailbox full&quot;), %3 the subject of the message</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2. Your message: %3</source>
        <translation>%1：%2。您的邮件：%3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more, further back</source>
        <translation>
            <numerusform>更早还有 %Ln 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>undelivered::AddressesPresenter</name>
    <message>
        <source>No mail program came up. Copy the text and the addresses instead, or save a draft.</source>
        <translation>没有邮件程序打开。请改为复制正文和地址，或保存为草稿。</translation>
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
        <translation>放弃</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Now sign in at %1 in your browser</source>
        <extracomment>%1 is the name of a provider, such as Google</extracomment>
        <translation>现在请在浏览器里登录 %1</translation>
    </message>
    <message>
        <source>The page has been opened there. Sign in, agree that Undelivered may read your mail, and come back here. If no browser came up, copy the page&apos;s address into one on this computer.</source>
        <translation>网页已在那里打开。请登录，同意 Undelivered 读取您的邮件，然后回到这里。如果没有出现浏览器，请把网页地址复制到这台电脑的浏览器里。</translation>
    </message>
    <message>
        <source>You are back from the browser</source>
        <translation>浏览器已返回</translation>
    </message>
    <message>
        <source>One moment: the mailbox is being opened.</source>
        <translation>请稍候：正在打开邮箱。</translation>
    </message>
    <message>
        <source>Cop&amp;y the page&apos;s address</source>
        <translation>复制网页地址(&amp;C)</translation>
    </message>
    <message>
        <source>Ope&amp;n the page again</source>
        <translation>再次打开网页(&amp;O)</translation>
    </message>
</context>
<context>
    <name>undelivered::CertificatePage</name>
    <message>
        <source>from %1 to %2</source>
        <extracomment>How long a certificate is good: %1 and %2 are days</extracomment>
        <translation>从 %1 到 %2</translation>
    </message>
    <message>
        <source>Stop here: this is not the certificate you accepted</source>
        <translation>请停在这里：这不是您接受过的证书</translation>
    </message>
    <message>
        <source>%1 shows another certificate than before. Your password was not sent.</source>
        <extracomment>%1 is the name of a mail server</extracomment>
        <translation>%1 出示的证书与以前不同。您的密码没有发送。</translation>
    </message>
    <message>
        <source>Either whoever runs the server has renewed it, or somebody stands between you and the server and wants your password. In a café, a hotel or another network that is not yours, go away and try again at home.</source>
        <translation>要么是管理服务器的人更新了它，要么是有人夹在您和服务器之间，想要您的密码。如果在咖啡馆、酒店或其他不属于您的网络里，请离开，回家后再试。</translation>
    </message>
    <message>
        <source>Ask whoever runs the server, by telephone or in person, whether the certificate was renewed, and compare the new fingerprint with theirs.</source>
        <translation>请打电话或当面询问管理服务器的人证书是否更新过，并把新的指纹与他们的对照。</translation>
    </message>
    <message>
        <source>&amp;The new fingerprint is the one that the owner of the server told me</source>
        <translation>新的指纹与服务器所有者告诉我的一致(&amp;T)</translation>
    </message>
    <message>
        <source>Accept the new certificate</source>
        <translation>接受新证书</translation>
    </message>
    <message>
        <source>Do not connect for now</source>
        <translation>暂时不连接</translation>
    </message>
    <message>
        <source>Is this really your server?</source>
        <translation>这真的是您的服务器吗？</translation>
    </message>
    <message>
        <source>%1 cannot prove who it is. Your password was not sent.</source>
        <extracomment>%1 is the name of a mail server</extracomment>
        <translation>%1 无法证明自己是谁。您的密码没有发送。</translation>
    </message>
    <message>
        <source>Mail servers show a certificate, which somebody known has signed. This one was signed by nobody that this computer trusts. That is usual for a server of one&apos;s own at home or in a small office, and for a mail bridge that runs on this computer. With a large provider it is not: then somebody may be trying to read your password on its way.</source>
        <translation>邮件服务器会出示由公认的一方签名的证书。这个证书的签名方不受这台电脑信任。家里或小办公室的自有服务器、在这台电脑上运行的邮件桥接程序，常会这样。大型服务商则不会：那可能是有人想在路上偷看您的密码。</translation>
    </message>
    <message>
        <source>If the server is your own, or its owner told you this fingerprint, you can trust exactly this certificate. It then counts for %1 only, and Undelivered warns you as soon as the server shows another one.</source>
        <translation>如果服务器是您自己的，或所有者告诉过您这个指纹，您可以只信任这一个证书。它只对 %1 有效；服务器一旦出示别的证书，Undelivered 会警告您。</translation>
    </message>
    <message>
        <source>&amp;The server is my own, or its owner told me this fingerprint</source>
        <translation>服务器是我自己的，或所有者告诉过我这个指纹(&amp;T)</translation>
    </message>
    <message>
        <source>Trust it for this account</source>
        <translation>为这个账户信任它</translation>
    </message>
    <message>
        <source>Do not trust it</source>
        <translation>不信任它</translation>
    </message>
    <message>
        <source>Made for</source>
        <extracomment>Whom a certificate was made for</extracomment>
        <translation>颁发给</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>签名方</translation>
    </message>
    <message>
        <source>itself</source>
        <translation>它自己</translation>
    </message>
    <message>
        <source>Good</source>
        <extracomment>How long a certificate is good</extracomment>
        <translation>有效期</translation>
    </message>
    <message>
        <source>New fingerprint</source>
        <translation>新的指纹</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>指纹</translation>
    </message>
    <message>
        <source>Accepted before</source>
        <translation>以前接受的</translation>
    </message>
</context>
<context>
    <name>undelivered::Chart</name>
    <message>
        <source>Notices over time</source>
        <translation>通知的时间分布</translation>
    </message>
    <message>
        <source>Use the left and right arrow keys to read out one bar after the other.</source>
        <translation>用左右方向键逐条读出各个柱形。</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>A span of days: %1 the first, %2 the last</extracomment>
        <translation>%1 至 %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n notice(s)</source>
        <extracomment>Read out for one bar of the chart: %1 a day or span of days, %n how many notices</extracomment>
        <translation>
            <numerusform>%1：%Ln 份通知</numerusform>
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
            <numerusform>最多在 %1：%Ln 份通知</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>undelivered::Checklist</name>
    <message>
        <source>Open clean-up</source>
        <translation>打开清理</translation>
    </message>
    <message>
        <source>Write to your contacts</source>
        <translation>写信给您的联系人</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>显示</translation>
    </message>
</context>
<context>
    <name>undelivered::CleanUpPage</name>
    <message>
        <source>&amp;Undo: bring them back</source>
        <translation>撤销：移回原处(&amp;U)</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>You may do something else meanwhile. What has been moved is written down, so that it can be brought back even if the connection breaks.</source>
        <translation>其间您可以做别的事。移动了什么都会记下来，即使连接中断也能移回。</translation>
    </message>
    <message>
        <source>Go &amp;on</source>
        <translation>继续(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>暂停(&amp;P)</translation>
    </message>
    <message>
        <source>One account is cleaned up at a time:</source>
        <translation>每次清理一个账户：</translation>
    </message>
</context>
<context>
    <name>undelivered::ContactsDialog</name>
    <message>
        <source>Warn your contacts</source>
        <translation>提醒您的联系人</translation>
    </message>
    <message>
        <source>&amp;Subject</source>
        <translation>主题(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>正文(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy the text</source>
        <translation>复制正文(&amp;C)</translation>
    </message>
    <message>
        <source>Open in your &amp;mail program</source>
        <translation>用您的邮件程序打开(&amp;M)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search the contacts</source>
        <translation>搜索联系人</translation>
    </message>
    <message>
        <source>Whom to warn</source>
        <translation>提醒哪些人</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>全部(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>全不选(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Whom to warn</source>
        <translation>提醒哪些人(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Language of the message</source>
        <translation>邮件的语言(&amp;L)</translation>
    </message>
    <message>
        <source>Copy the a&amp;ddresses</source>
        <translation>复制地址(&amp;D)</translation>
    </message>
    <message>
        <source>Sa&amp;ve as a draft…</source>
        <translation>保存为草稿(&amp;V)…</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>One contact in a list: %1 is an e-mail address, %2 when the person last wrote to it</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Nobody is known from your Sent folder yet.</source>
        <translation>从您的“已发送”文件夹还没有得知任何联系人。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <translation>
            <numerusform>已选 %Ln 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Open part %L1 of %L2</source>
        <extracomment>Button: a message to many people goes out in several parts. %L1 is the number of the next one, %L2 how many there are</extracomment>
        <translation>打开第 %L1 部分，共 %L2 部分</translation>
    </message>
    <message>
        <source>Open in your &amp;mail program again</source>
        <translation>在邮件程序中再次打开(&amp;M)</translation>
    </message>
    <message>
        <source>A message to your contacts, ready to change as you like. It goes out from your own mail program. The recipients stand in “Bcc”, so that they do not see each other&apos;s addresses.</source>
        <translation>一封给您联系人的邮件，可随意修改。它从您自己的邮件程序发出。收件人放在“密送”（Bcc）里，这样他们看不到彼此的地址。</translation>
    </message>
</context>
<context>
    <name>undelivered::DeleteDialog</name>
    <message numerus="yes">
        <source>&amp;Delete %n for good</source>
        <translation>
            <numerusform>永久删除 %Ln 份(&amp;D)</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>永久删除</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) will be gone for good.</source>
        <translation>
            <numerusform>%Ln 封邮件将永久消失。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody can bring them back, not even your mail provider. To be sure that you mean it, type how many there are.</source>
        <translation>谁也无法找回它们，连您的邮件服务商也不行。为确认您真要这样做，请输入一共有多少封。</translation>
    </message>
    <message>
        <source>Type %1 here:</source>
        <extracomment>%1 is a number</extracomment>
        <translation>在此输入 %1：</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>保留</translation>
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
        <translation>打开 Undelivered(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Check now</source>
        <translation>立即检查(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
</context>
<context>
    <name>undelivered::Disclosure</name>
    <message>
        <source>open</source>
        <translation>已展开</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已收起</translation>
    </message>
</context>
<context>
    <name>undelivered::DomainPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>返回(&amp;B)</translation>
    </message>
    <message>
        <source>Looking the records up</source>
        <translation>正在查询记录</translation>
    </message>
    <message>
        <source>Can anybody send as you?</source>
        <translation>别人能以您的名义发信吗？</translation>
    </message>
    <message>
        <source>Whoever runs a mail domain can publish which servers may send for it, and what others shall do with the rest. This looks up what stands there for %1, and says what is missing.</source>
        <extracomment>%1 is an account, mostly an e-mail address</extracomment>
        <translation>管理邮件域名的人可以公布哪些服务器可以为它发信，以及别人该如何对待其余的。这里查询 %1 公布了什么，并说明还缺什么。</translation>
    </message>
    <message>
        <source>Add your mailbox first: then its domain can be looked up.</source>
        <translation>请先添加您的邮箱：然后才能查询它的域名。</translation>
    </message>
    <message>
        <source>For that, your computer&apos;s name server is asked about your mail domain, and learns nothing but its name. This also switches on look-ups for telling forged mail; you can switch them off again in the settings.</source>
        <translation>为此会向您电脑的域名服务器查询您的邮件域名，它得知的只有这个名称。这也会启用有助于识别冒名邮件的查询；您可以在设置中再次关闭。</translation>
    </message>
    <message>
        <source>&amp;Look it up</source>
        <translation>查询(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Allow it and look it up</source>
        <translation>允许并查询(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Look it up again</source>
        <translation>再次查询(&amp;L)</translation>
    </message>
    <message>
        <source>Needs mending</source>
        <extracomment>Read out for the picture before a finding</extracomment>
        <translation>需要修正</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>正常</translation>
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
        <translation>再试一次(&amp;T)</translation>
    </message>
    <message>
        <source>Technical details</source>
        <translation>技术详情</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>收起这条消息</translation>
    </message>
</context>
<context>
    <name>undelivered::EvidenceView</name>
    <message>
        <source>You said so yourself.</source>
        <translation>这是您自己说的。</translation>
    </message>
    <message>
        <source>What is known</source>
        <extracomment>Heading over facts about a notice whose sender is not clear</extracomment>
        <translation>已知的情况</translation>
    </message>
    <message>
        <source>What speaks for it</source>
        <translation>支持的理由</translation>
    </message>
    <message>
        <source>What speaks against it</source>
        <translation>反对的理由</translation>
    </message>
    <message>
        <source>Speaks for: %1</source>
        <extracomment>Read out for the picture before a piece of evidence; %1 is a verdict (&quot;Forged&quot;)</extracomment>
        <translation>支持：%1</translation>
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
        <translation>这封邮件是什么意思？</translation>
    </message>
    <message>
        <source>Paste the text of a notice here, as much of it as you have, or drop a saved message (.eml) on the window. It stays on this computer.</source>
        <translation>请把通知的文字粘贴到这里，有多少贴多少，或把保存的邮件（.eml）拖到窗口上。它只留在这台电脑上。</translation>
    </message>
    <message>
        <source>Op&amp;en a message…</source>
        <translation>打开邮件(&amp;M)…</translation>
    </message>
    <message>
        <source>Em&amp;pty</source>
        <translation>清空(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>返回(&amp;B)</translation>
    </message>
    <message>
        <source>Text of the notice</source>
        <translation>通知的文字</translation>
    </message>
    <message>
        <source>Your message could not be delivered to…</source>
        <translation>您的邮件无法送达…</translation>
    </message>
    <message>
        <source>The explanation will stand here.</source>
        <translation>解释会显示在这里。</translation>
    </message>
    <message>
        <source>From the file %1</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>来自文件 %1</translation>
    </message>
</context>
<context>
    <name>undelivered::ExplainPresenter</name>
    <message>
        <source>Open a message</source>
        <translation>打开邮件</translation>
    </message>
    <message>
        <source>Saved messages (*.eml *.msg *.txt)</source>
        <translation>保存的邮件 (*.eml *.msg *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>The explanation will stand here.</source>
        <translation>解释会显示在这里。</translation>
    </message>
</context>
<context>
    <name>undelivered::FilterBar</name>
    <message>
        <source>Order of the list</source>
        <translation>列表的顺序</translation>
    </message>
    <message>
        <source>Group the list</source>
        <translation>给列表分组</translation>
    </message>
    <message>
        <source>Show only one reason</source>
        <translation>只显示一种原因</translation>
    </message>
    <message>
        <source>Show only one verdict</source>
        <translation>只显示一种判断</translation>
    </message>
    <message>
        <source>Show only one domain</source>
        <translation>只显示一个域名</translation>
    </message>
    <message>
        <source>Show only one period</source>
        <translation>只显示一段时间</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>新的在前</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>旧的在前</translation>
    </message>
    <message>
        <source>By recipient</source>
        <translation>按收件人</translation>
    </message>
    <message>
        <source>By domain</source>
        <translation>按域名</translation>
    </message>
    <message>
        <source>By subject</source>
        <translation>按主题</translation>
    </message>
    <message>
        <source>By reason</source>
        <translation>按原因</translation>
    </message>
    <message>
        <source>By verdict</source>
        <translation>按判断</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>大的在前</translation>
    </message>
    <message>
        <source>Not grouped</source>
        <translation>不分组</translation>
    </message>
    <message>
        <source>Grouped by wave</source>
        <extracomment>A wave is a run of notices that belong together: one case of forging or misuse</extracomment>
        <translation>按波次分组</translation>
    </message>
    <message>
        <source>Grouped by recipient</source>
        <translation>按收件人分组</translation>
    </message>
    <message>
        <source>Grouped by reason</source>
        <translation>按原因分组</translation>
    </message>
    <message>
        <source>Grouped by domain</source>
        <translation>按域名分组</translation>
    </message>
    <message>
        <source>Any verdict</source>
        <translation>任何判断</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>任何时间</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>最近 30 天</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>今年</translation>
    </message>
    <message>
        <source>Search address, subject, server</source>
        <translation>搜索地址、主题、服务器</translation>
    </message>
    <message>
        <source>Search in this list</source>
        <translation>在此列表中搜索</translation>
    </message>
    <message>
        <source>Any reason</source>
        <translation>任何原因</translation>
    </message>
    <message>
        <source>Any domain</source>
        <translation>任何域名</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>An entry of a list: %1 a domain (&quot;example.org&quot;), %2 how many notices are about it</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Fi&amp;lters (%1)</source>
        <extracomment>Button: opens and closes the filters; %1 is how many are set</extracomment>
        <translation>筛选（%1）(&amp;L)</translation>
    </message>
    <message>
        <source>Fi&amp;lters</source>
        <translation>筛选(&amp;L)</translation>
    </message>
</context>
<context>
    <name>undelivered::FinderPanel</name>
    <message>
        <source>S&amp;kip this step</source>
        <translation>跳过这一步(&amp;K)</translation>
    </message>
    <message>
        <source>Not right? Look further</source>
        <extracomment>Button beside a mail server that was found</extracomment>
        <translation>不对？继续查找</translation>
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
        <translation>%1 不接受邮件程序的密码，只能用浏览器登录。为此，制作这份 Undelivered 的人必须在那里登记，而这份没有登记。</translation>
    </message>
    <message>
        <source>If you have a client ID, enter it. Else save the notices as files in your mail program and open their folder here: Undelivered explains them just the same.</source>
        <translation>如果您有客户端 ID，请填写。否则请在邮件程序里把通知保存为文件，再在这里打开它们的文件夹：Undelivered 同样会为您说明。</translation>
    </message>
    <message>
        <source>Or sign in through your browser: then %1 asks for your usual password there.</source>
        <extracomment>%1 is the name of a mail provider, such as Gmail</extracomment>
        <translation>或用浏览器登录：%1 会在那里询问您平常的密码。</translation>
    </message>
    <message>
        <source>Open the help page of %1</source>
        <extracomment>Button; %1 is the name of a mail provider</extracomment>
        <translation>打开 %1 的帮助页</translation>
    </message>
    <message>
        <source>I know th&amp;at company</source>
        <translation>我知道那家公司(&amp;T)</translation>
    </message>
    <message>
        <source>Enter a &amp;client ID…</source>
        <translation>填写客户端 ID(&amp;I)…</translation>
    </message>
    <message>
        <source>How to sign in at %1</source>
        <extracomment>%1 is the name of a mail provider</extracomment>
        <translation>如何登录 %1</translation>
    </message>
</context>
<context>
    <name>undelivered::FoldersDialog</name>
    <message>
        <source>Holds no messages, only other folders</source>
        <translation>没有邮件，只有其他文件夹</translation>
    </message>
    <message>
        <source>Looked through, as you said</source>
        <translation>按您的选择查找</translation>
    </message>
    <message>
        <source>Left out, as you said</source>
        <translation>按您的选择略过</translation>
    </message>
    <message>
        <source>Looked through: most notices come in here</source>
        <translation>会查找：大多数通知都到这里</translation>
    </message>
    <message>
        <source>Looked through: notices are often taken for junk</source>
        <translation>会查找：通知常被当作垃圾邮件</translation>
    </message>
    <message>
        <source>Looked through last: it repeats the other folders</source>
        <translation>最后查找：其中是其他文件夹里的同一些邮件</translation>
    </message>
    <message>
        <source>Read to know what you have sent</source>
        <translation>会读取，以便知道您发送过什么</translation>
    </message>
    <message>
        <source>Left out: messages that you have not sent</source>
        <translation>略过：您没有发出的邮件</translation>
    </message>
    <message>
        <source>Left out: messages that were thrown away</source>
        <translation>略过：已经丢弃的邮件</translation>
    </message>
    <message>
        <source>Looked through</source>
        <translation>会查找</translation>
    </message>
    <message>
        <source>The folders of this account are known as soon as it has been checked.</source>
        <translation>此账户检查过一次后，就会知道它有哪些文件夹。</translation>
    </message>
    <message>
        <source>As &amp;proposed</source>
        <extracomment>Button: takes back what the person chose</extracomment>
        <translation>按建议(&amp;P)</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Where to look for notices in %1</source>
        <extracomment>%1 is the name of a mail account</extracomment>
        <translation>在 %1 中查找通知的位置</translation>
    </message>
    <message>
        <source>A change counts from the next check. What was found before stays known.</source>
        <translation>更改从下一次检查起生效。以前找到的仍然保留。</translation>
    </message>
</context>
<context>
    <name>undelivered::Frame</name>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
</context>
<context>
    <name>undelivered::LearnPage</name>
    <message>
        <source>What is all this about?</source>
        <translation>这都是怎么回事？</translation>
    </message>
    <message>
        <source>Who is the mailer-daemon?</source>
        <translation>mailer-daemon 是谁？</translation>
    </message>
    <message>
        <source>Not a person. When a mail server cannot deliver a message, it writes a notice to the address that stands on the message as the sender. Such notices come from “MAILER-DAEMON” or “postmaster”. Answering them is of no use: nobody reads the answers.</source>
        <translation>不是人。邮件服务器无法投递邮件时，会给邮件上写明的发件人地址写一份通知。这样的通知来自“MAILER-DAEMON”或“postmaster”。回复它们没有用：没有人看。</translation>
    </message>
    <message>
        <source>Why do I get notices about messages that I never wrote?</source>
        <translation>为什么我会收到从未写过的邮件的通知？</translation>
    </message>
    <message>
        <source>Anybody can write any address on the back of an envelope, and it is the same with mail. Senders of advertising and fraud put other people&apos;s addresses on their messages. What cannot be delivered comes back to the address on it: yours. Nobody needed your password for that, and it dies down after some days.</source>
        <translation>谁都可以在信封背面写任何地址，电子邮件也一样。发广告和诈骗的人把别人的地址写在邮件上。无法投递的就退回到上面的地址：您的地址。这不需要您的密码，过几天会自己平息。</translation>
    </message>
    <message>
        <source>How can I tell whether my account was misused?</source>
        <translation>怎样知道我的账户有没有被滥用？</translation>
    </message>
    <message>
        <source>If such a message was sent through your own account, somebody knows your password. Undelivered compares each notice with your Sent folder and with the way the message took, and says which of the two it is and how it knows.</source>
        <translation>如果这样的邮件是经您自己的账户发出的，就说明有人知道您的密码。Undelivered 会把每份通知与您的“已发送”文件夹和邮件走过的路对照，告诉您是哪一种，以及怎样知道的。</translation>
    </message>
    <message>
        <source>What are fake notices?</source>
        <translation>什么是假通知？</translation>
    </message>
    <message>
        <source>Messages that only look like a notice: “your mailbox is full, sign in here”. No mail system wrote them. They want your password. Never open a link in them; go to your provider&apos;s page by typing its address yourself.</source>
        <translation>只是看起来像通知的邮件：“您的邮箱已满，请在此登录”。它们不是任何邮件系统写的，而是想要您的密码。绝不要打开里面的链接；请自己输入地址去服务商的网页。</translation>
    </message>
    <message>
        <source>Should I send something back to annoy the forger?</source>
        <translation>要不要回敬一下冒名的人？</translation>
    </message>
    <message>
        <source>No. It would reach another innocent person, whose address stands on the message, just as it happened to you.</source>
        <translation>不要。那会寄到另一个无辜的人那里，邮件上写的是此人的地址，就像发生在您身上的一样。</translation>
    </message>
    <message>
        <source>All codes in words</source>
        <translation>所有代码的含义</translation>
    </message>
    <message>
        <source>A code, such as 550 or 1.1, or a word</source>
        <translation>代码，例如 550 或 1.1，或一个词</translation>
    </message>
    <message>
        <source>Search the codes</source>
        <translation>搜索代码</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a code (&quot;550&quot;) or a provider (&quot;Gmail&quot;), %2 what it means</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>No code and no word like that stands in this list. It may be a provider&apos;s own.</source>
        <translation>这份列表里没有这样的代码或词语。它可能是某个服务商自己的。</translation>
    </message>
    <message>
        <source>&amp;Explain it as a notice…</source>
        <translation>作为通知来解释(&amp;E)…</translation>
    </message>
    <message>
        <source>How does forging work, and how does it show?</source>
        <translation>冒用是怎么做的，又怎样看出来？</translation>
    </message>
    <message>
        <source>The sender of a message is only a line that whoever sends it writes. But the message also carries traces that cannot be chosen freely: the server that handed it over, a seal that your provider puts on what really went through it, the number your mail program gave it. A notice brings a part of the message back. Undelivered compares these traces with your own mail. What nobody can know it calls unclear.</source>
        <translation>邮件的发件人只是发信者写的一行字。但邮件还带有无法随意选择的痕迹：交出它的服务器、您的服务商为真正经过它的邮件加上的印记、您的邮件程序给它的编号。通知会带回邮件的一部分。Undelivered 把这些痕迹与您自己的邮件比较。谁也无法知道的，它就称为不确定。</translation>
    </message>
    <message>
        <source>How do I stay out of trouble?</source>
        <translation>怎样避免麻烦？</translation>
    </message>
    <message>
        <source>Use a password of its own for your mail, and a second step at sign-in where your provider offers it. Open no attachment and no link that you did not expect, also from people you know. Install programs and updates only from their makers&apos; pages. A message that hurries or threatens you is the one to be slow with.</source>
        <translation>邮箱请使用单独的密码；如果服务商提供，登录时再加一步验证。不是您预料中的附件和链接不要打开，哪怕来自熟人。程序和更新只从制作者的网页安装。越是催促或威胁您的邮件，越要慢慢来。</translation>
    </message>
    <message>
        <source>How do I add my mailbox?</source>
        <translation>怎样添加我的邮箱？</translation>
    </message>
    <message>
        <source>Type your e-mail address and password. The server is found by itself; what is asked on the way is named, and you can skip it or type the server yourself under Server settings. Many providers want an app password, a second password that only lets a program read mail; the page that makes one opens with a button. Some let you in only through their page in your browser. A server that cannot prove who it is gets no password.</source>
        <translation>请输入您的电子邮件地址和密码。服务器会自动找到；途中询问了哪里都会写明，您可以跳过，也可以在“服务器设置”中自己输入服务器。许多服务商要求应用专用密码，这是只让程序读取邮件的第二个密码；创建它的网页可用按钮打开。有些服务商只允许通过浏览器中的自家网页登录。无法证明自己身份的服务器不会得到密码。</translation>
    </message>
    <message>
        <source>What does a clean-up do?</source>
        <translation>清理会做什么？</translation>
    </message>
    <message>
        <source>It first shows which notices would go and which stay, and why. Then it moves exactly those to Trash and writes down what it moved, so that it can bring them back. Look at the mail listed on top: a flood of notices is sometimes raised so that you overlook one message from your bank.</source>
        <translation>它先显示哪些通知会移走、哪些会留下以及原因。然后只把那些移到废纸篓，并记下移动了什么，以便移回。请看列在最上面的邮件：有人有时故意引来大量通知，好让您漏看银行发来的一封邮件。</translation>
    </message>
    <message>
        <source>What do I do with addresses that do not work?</source>
        <translation>失效的地址该怎么办？</translation>
    </message>
    <message>
        <source>Under Addresses you find everybody whom your own mail did not reach, with the reason and since when. Take those that do not exist any more out of your address book, and ask the others for another address. You can copy the list or save it.</source>
        <translation>在“地址”里列着您自己的邮件没有送到的所有人，并写明原因和从何时起。请把已不存在的从通讯录中去掉，并向其他人询问别的地址。您可以复制或保存这份列表。</translation>
    </message>
    <message>
        <source>Can anybody send as me?</source>
        <translation>别人能以我的名义发信吗？</translation>
    </message>
    <message>
        <source>Whoever runs a mail domain can publish in public records which servers may send for it, and what others shall do with the rest. Where these records are missing, anybody can use the address. You can have your domain&apos;s looked up and explained.</source>
        <translation>管理邮件域名的人可以在公开记录中公布哪些服务器可以为它发信，以及别人该如何对待其余的。没有这些记录，谁都能使用这个地址。您可以查询自己域名的记录并得到解释。</translation>
    </message>
    <message>
        <source>&amp;Check my domain…</source>
        <translation>检查我的域名(&amp;C)…</translation>
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
        <translation>概览</translation>
    </message>
    <message>
        <source>Clean-up</source>
        <translation>清理</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>了解</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Open a folder of saved mail</source>
        <translation>打开存有邮件的文件夹</translation>
    </message>
    <message>
        <source>Undelivered goes on checking</source>
        <translation>Undelivered 会继续检查</translation>
    </message>
    <message>
        <source>Its icon in the tray brings the window back, and ends the program. You can change this in the settings.</source>
        <translation>托盘中的图标可以重新打开窗口，也可以退出程序。您可以在设置中更改。</translation>
    </message>
</context>
<context>
    <name>undelivered::Navigation</name>
    <message>
        <source>Places</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Read out for a place in the navigation: %1 its name (&quot;Forged&quot;), %2 how many notices are there</extracomment>
        <translation>%1，%2</translation>
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
        <translation>判断</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>收件人</translation>
    </message>
    <message>
        <source>Your message</source>
        <translation>您的邮件</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>%1. %2, listed below.</source>
        <extracomment>Read out for a row that stands for several notices: %1 what they have in common, %2 how many (&quot;214 notices&quot;)</extracomment>
        <translation>%1。%2，列在下面。</translation>
    </message>
    <message>
        <source>%1. %2, closed.</source>
        <extracomment>Read out for a row that stands for several notices: %1 what they have in common, %2 how many (&quot;214 notices&quot;)</extracomment>
        <translation>%1。%2，已收起。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A run of notices: %1 a verdict (&quot;Forged&quot;), %2 a day</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <extracomment>A run of notices: %1 a verdict (&quot;Forged&quot;), %2 and %3 its first and last day</extracomment>
        <translation>%1，%2 至 %3</translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s)</source>
        <translation>
            <numerusform>%Ln 份通知</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s), mostly “%1”</source>
        <extracomment>%n how many notices, %1 the commonest subject of the messages they are about</extracomment>
        <translation>
            <numerusform>%Ln 份通知，多为“%1”</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>undelivered::NoticePane</name>
    <message>
        <source>Show what to do</source>
        <translation>显示该怎么做</translation>
    </message>
    <message>
        <source>I &amp;did send this</source>
        <translation>是我发的(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Not mine</source>
        <translation>不是我的(&amp;N)</translation>
    </message>
    <message>
        <source>Take my answer back</source>
        <translation>收回我的回答</translation>
    </message>
    <message>
        <source>How do we know?</source>
        <translation>我们怎么知道？</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>The notice as it came</source>
        <translation>收到时的通知原文</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Choose a notice to read it.</source>
        <translation>请选一份通知来阅读。</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>回到列表</translation>
    </message>
    <message>
        <source>You said so yourself.</source>
        <translation>这是您自己说的。</translation>
    </message>
    <message>
        <source>Without your mailbox nobody can tell who sent the message.</source>
        <translation>没有您的邮箱，谁也无法判断邮件是谁发的。</translation>
    </message>
    <message>
        <source>There is nothing to answer and nothing to repair. You can move the notice to Trash.</source>
        <translation>不需要回复，也不需要修复什么。您可以把通知移到废纸篓。</translation>
    </message>
    <message>
        <source>Do not open links or attachments in it, and do not sign in anywhere because of it. Delete it.</source>
        <translation>不要打开里面的链接和附件，也不要因为它去任何地方登录。请删掉它。</translation>
    </message>
    <message>
        <source>If you have typed your password on such a page, change the password now.</source>
        <translation>如果您在这样的网页上输入过密码，请马上更改密码。</translation>
    </message>
    <message>
        <source>Secure your account now: the steps are on the overview. Keep this notice until they are done.</source>
        <translation>请马上保护您的账户：步骤在概览里。在完成之前请保留这份通知。</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>该怎么做</translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>Number in a list of steps; %1 is the number</extracomment>
        <translation>%1.</translation>
    </message>
    <message numerus="yes">
        <source>%n more recipient(s).</source>
        <translation>
            <numerusform>另有 %Ln 位收件人。</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy this address</source>
        <translation>复制这个地址</translation>
    </message>
    <message>
        <source>Copy the facts for them</source>
        <translation>复制事实给对方</translation>
    </message>
    <message>
        <source>Mo&amp;ve to Trash…</source>
        <translation>移到废纸篓(&amp;V)…</translation>
    </message>
    <message>
        <source>The way it took</source>
        <translation>它走过的路</translation>
    </message>
    <message>
        <source>What would decide it</source>
        <translation>什么能帮助判断</translation>
    </message>
    <message>
        <source>Save or &amp;print…</source>
        <translation>保存或打印(&amp;P)…</translation>
    </message>
</context>
<context>
    <name>undelivered::NoticesPage</name>
    <message>
        <source>Move to Trash…</source>
        <translation>移到废纸篓…</translation>
    </message>
    <message>
        <source>I did send this</source>
        <translation>是我发的</translation>
    </message>
    <message>
        <source>Not mine</source>
        <translation>不是我的</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Nothing in this list fits the search and the filters.</source>
        <translation>列表里没有符合搜索和筛选的内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s)</source>
        <translation>
            <numerusform>%Ln 份通知</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s) selected</source>
        <translation>
            <numerusform>已选 %Ln 份通知</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a notice to read it.</source>
        <translation>请选一份通知来阅读。</translation>
    </message>
    <message>
        <source>&amp;Copy the address</source>
        <translation>复制地址(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Select all like this</source>
        <translation>选中所有同类(&amp;S)</translation>
    </message>
    <message>
        <source>I &amp;did send this</source>
        <translation>是我发的(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Not mine</source>
        <translation>不是我的(&amp;N)</translation>
    </message>
    <message>
        <source>Take my answer back</source>
        <translation>收回我的回答</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>收回</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n notice(s)</source>
        <translation>
            <numerusform>%1 / %Ln 份通知</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your answer about %n notice(s) is taken back.</source>
        <translation>
            <numerusform>您对 %Ln 份通知的回答已收回。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Noted: %n notice(s) about mail of yours.</source>
        <translation>
            <numerusform>已记下：%Ln 份通知是关于您的邮件的。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Noted: %n notice(s) about mail that is not yours.</source>
        <translation>
            <numerusform>已记下：%Ln 份通知是关于不属于您的邮件的。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Take my answer back</source>
        <translation>收回我的回答(&amp;T)</translation>
    </message>
    <message>
        <source>Mo&amp;ve to Trash…</source>
        <translation>移到废纸篓(&amp;V)…</translation>
    </message>
    <message>
        <source>Of the same &amp;wave</source>
        <translation>同一波次(&amp;W)</translation>
    </message>
    <message>
        <source>With the same &amp;reason and verdict</source>
        <translation>原因和判断相同(&amp;R)</translation>
    </message>
    <message>
        <source>With the same &amp;subject</source>
        <translation>主题相同(&amp;S)</translation>
    </message>
</context>
<context>
    <name>undelivered::OverviewPage</name>
    <message>
        <source>&amp;Check now</source>
        <translation>立即检查(&amp;C)</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>该怎么做</translation>
    </message>
    <message>
        <source>Looking through your mailbox. The first notices come up in a moment.</source>
        <translation>正在检查您的邮箱。第一批通知马上出现。</translation>
    </message>
    <message>
        <source>This mailbox has not been looked through yet.</source>
        <translation>这个邮箱还没有检查过。</translation>
    </message>
    <message>
        <source>%1, being checked now</source>
        <extracomment>%1 is the name of a mail account; the program is looking through it</extracomment>
        <translation>%1，正在检查</translation>
    </message>
    <message>
        <source>%1, checked %2</source>
        <extracomment>%1 is the name of a mail account, %2 a day and time</extracomment>
        <translation>%1，检查于 %2</translation>
    </message>
    <message>
        <source>When a message of yours comes back, or somebody misuses your address, you will see it here: what happened, how we know, and what to do.</source>
        <translation>如果您的邮件被退回，或有人滥用您的地址，您会在这里看到：发生了什么，我们怎么知道，该怎么做。</translation>
    </message>
    <message>
        <source>Notices per day</source>
        <translation>每天的通知</translation>
    </message>
    <message>
        <source>Notices per week</source>
        <translation>每周的通知</translation>
    </message>
    <message>
        <source>Notices per month</source>
        <translation>每月的通知</translation>
    </message>
    <message numerus="yes">
        <source>Clean up %n forged notice(s)…</source>
        <translation>
            <numerusform>清理 %Ln 份冒名邮件的通知…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clean up %n fake notice(s)…</source>
        <translation>
            <numerusform>清理 %Ln 封钓鱼邮件…</numerusform>
        </translation>
    </message>
    <message>
        <source>Show what did not arrive</source>
        <translation>显示没有送达的</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>看一看</translation>
    </message>
    <message>
        <source>Your mailbox cannot be reached just now, and nothing is known of it yet.</source>
        <translation>目前无法到达您的邮箱，还不知道它的任何情况。</translation>
    </message>
    <message>
        <source>Your mailbox could not be looked through.</source>
        <translation>无法检查您的邮箱。</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>%1 is the name of a mail account, %2 what is being done there (&quot;Reading notices in INBOX: 120 of 214&quot;)</extracomment>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>%1, could not be checked just now. This is what was known on %2.</source>
        <extracomment>%1 is the name of a mail account, %2 a day and time</extracomment>
        <translation>%1，目前无法检查。这是 %2 时已知的情况。</translation>
    </message>
    <message>
        <source>%1, could not be checked just now. This is what was known before.</source>
        <extracomment>%1 is the name of a mail account</extracomment>
        <translation>%1，目前无法检查。这是以前已知的情况。</translation>
    </message>
</context>
<context>
    <name>undelivered::OverviewPresenter</name>
    <message>
        <source>This is about %1.</source>
        <extracomment>%1 is the name of a mail account, or a list of them: those that the sentence above speaks of</extracomment>
        <translation>这里说的是 %1。</translation>
    </message>
</context>
<context>
    <name>undelivered::ProgressStrip</name>
    <message>
        <source>Running work</source>
        <translation>正在进行的工作</translation>
    </message>
    <message>
        <source>All work (%1)</source>
        <extracomment>Button: opens the list of everything that is going on; %1 is how many there are</extracomment>
        <translation>所有工作（%1）</translation>
    </message>
</context>
<context>
    <name>undelivered::RawNotice</name>
    <message>
        <source>Previous place</source>
        <translation>上一处</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>下一处</translation>
    </message>
    <message>
        <source>Search in the notice</source>
        <translation>在通知中搜索</translation>
    </message>
    <message>
        <source>The notice as it came</source>
        <translation>收到时的通知原文</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>没有找到</translation>
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
        <translation>略去其他人的姓名和邮箱名(&amp;L)</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Save as &amp;PDF…</source>
        <translation>保存为 PDF(&amp;P)…</translation>
    </message>
    <message>
        <source>Save as &amp;web page…</source>
        <translation>保存为网页(&amp;W)…</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>打印(&amp;R)…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>For whoever can help you: your provider, or the one on the other side. It holds what is known of this, and nothing else from your mailbox.</source>
        <translation>给能帮助您的人：您的服务商或对方的服务商。其中只有关于这件事的已知情况，没有您邮箱里的其他内容。</translation>
    </message>
</context>
<context>
    <name>undelivered::ReportPresenter</name>
    <message>
        <source>delivery notice</source>
        <extracomment>Proposed name of a file, without its ending</extracomment>
        <translation>投递通知</translation>
    </message>
    <message>
        <source>mailbox report</source>
        <extracomment>Proposed name of a file, without its ending</extracomment>
        <translation>邮箱报告</translation>
    </message>
</context>
<context>
    <name>undelivered::RouteView</name>
    <message>
        <source>The first stations are as the message itself tells them. A forger can invent those.</source>
        <translation>最前面几站是邮件自己说的。冒名的人可以编造。</translation>
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
        <translation>一开始就加密（TLS）</translation>
    </message>
    <message>
        <source>Switched to encrypted (STARTTLS)</source>
        <translation>随后转为加密（STARTTLS）</translation>
    </message>
    <message>
        <source>if it is not the address</source>
        <translation>如果不是地址</translation>
    </message>
    <message>
        <source>IMAP ser&amp;ver</source>
        <extracomment>Label of a field for the name of a mail server</extracomment>
        <translation>IMAP 服务器(&amp;V)</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>端口(&amp;O)</translation>
    </message>
    <message>
        <source>Se&amp;curity</source>
        <extracomment>Label of a choice: how the connection is encrypted</extracomment>
        <translation>加密方式(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>用户名(&amp;U)</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Browser, at %1</source>
        <extracomment>A way to sign in; %1 is a provider&apos;s name, such as Google</extracomment>
        <translation>浏览器，在 %1</translation>
    </message>
    <message>
        <source>Sign in b&amp;y</source>
        <extracomment>Label of a choice: password, or through the browser</extracomment>
        <translation>登录方式(&amp;B)</translation>
    </message>
</context>
<context>
    <name>undelivered::SettingsPage</name>
    <message>
        <source>&amp;Add an account…</source>
        <translation>添加账户(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>移除(&amp;R)…</translation>
    </message>
    <message>
        <source>Look up &amp;domain records to tell forged mail more surely</source>
        <translation>查询域名记录，以便更可靠地识别冒名邮件(&amp;D)</translation>
    </message>
    <message>
        <source>About &amp;Undelivered</source>
        <translation>关于 Undelivered(&amp;U)</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>What leaves this computer</source>
        <translation>什么会离开这台电脑</translation>
    </message>
    <message>
        <source>Undelivered talks to your own mail server, and to nobody else unless you allow it below. It reads your mail there and, when you say so, moves notices to Trash. No pictures or links in messages are ever loaded, nothing about you is reported to anybody.</source>
        <translation>除非您在下面允许更多，Undelivered 只与您自己的邮件服务器通信。它在那里读取您的邮件，并在您吩咐时把通知移到废纸篓。邮件里的图片和链接从不加载，也不会把您的任何情况告诉别人。</translation>
    </message>
    <message>
        <source>When this is on, the public records of the domains that stand in a notice are asked for, as your mail program does for every message it sends. Whoever runs your network can see which domains are asked for. Your mail itself is never sent.</source>
        <translation>启用后，会查询通知中出现的域名的公开记录，就像您的邮件程序每次发信时所做的那样。管理您网络的人能看到查询了哪些域名。您的邮件本身从不发送。</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>外观和语言</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>A size of text in percent</extracomment>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>sample mailbox</source>
        <translation>示例邮箱</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>One account: %1 its name, %2 the server or folder</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>移除账户</translation>
    </message>
    <message>
        <source>Remove %1 from Undelivered?</source>
        <translation>要从 Undelivered 中移除 %1 吗？</translation>
    </message>
    <message>
        <source>Undelivered forgets what it knows of this mailbox, its list of past clean-ups included. Your mail stays as it is.</source>
        <translation>Undelivered 会忘记它对这个邮箱所知的一切，包括以前清理的列表。您的邮件保持原样。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>颜色(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Sign in again…</source>
        <translation>重新登录(&amp;S)…</translation>
    </message>
    <message>
        <source>Tell me when a message of mine did not arri&amp;ve</source>
        <translation>我的邮件没有送达时告诉我(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Keep checking when I close the window</source>
        <translation>关闭窗口后继续检查(&amp;K)</translation>
    </message>
    <message>
        <source>Your desktop has no place for the icon by which the window would come back, so this cannot be switched on.</source>
        <translation>您的桌面没有地方放置用来重新打开窗口的图标，因此无法启用。</translation>
    </message>
    <message>
        <source>Check m&amp;y domain…</source>
        <translation>检查我的域名(&amp;Y)…</translation>
    </message>
    <message>
        <source>What a clean-up does</source>
        <translation>清理会做什么</translation>
    </message>
    <message>
        <source>A clean-up moves notices to the Trash folder of the mailbox, where your mail program finds them. Your provider empties Trash by its own rules, often after some weeks. Until then a clean-up can be undone, also on another day. Only what you delete for good cannot be brought back.</source>
        <translation>清理把通知移到邮箱的废纸篓，您的邮件程序在那里能找到它们。您的服务商按自己的规则清空废纸篓，常常是几周以后。在那之前，清理都可以撤销，改天也行。只有永久删除的无法移回。</translation>
    </message>
    <message>
        <source>Checks and notifications</source>
        <translation>检查与提醒</translation>
    </message>
    <message>
        <source>Only when I ask</source>
        <extracomment>How often the mailboxes are looked at by themselves</extracomment>
        <translation>仅在我要求时</translation>
    </message>
    <message numerus="yes">
        <source>Every %Ln minute(s)</source>
        <translation>
            <numerusform>每 %Ln 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>Look for &amp;new notices</source>
        <extracomment>Label of a choice: &quot;every 15 minutes&quot;</extracomment>
        <translation>查看新通知(&amp;N)</translation>
    </message>
    <message>
        <source>One short message for each of your own that came back, and only one for a whole storm of forged mail.</source>
        <translation>您自己的邮件每退回一封，就有一条简短提醒；一大批冒名邮件则只提醒一次。</translation>
    </message>
    <message>
        <source>When you add an account, the mail domain is asked where its server is. When this is on, a public directory is asked as well, and learns the domain, never your address.</source>
        <translation>添加账户时，会向邮件域名询问它的服务器在哪里。启用此项后，还会询问一个公开目录，它得知域名，但绝不会得知您的地址。</translation>
    </message>
    <message>
        <source>Signing in through the browser</source>
        <translation>通过浏览器登录</translation>
    </message>
    <message>
        <source>Some providers let a program in only if it is registered with them. Anyone can register it there, you too, free of charge. What you get is a client ID, which goes here.</source>
        <translation>有些服务商只允许已在它那里注册的程序。注册的人，包括您自己，可免费得到一个客户端 ID，填在这里。</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>%L1 %</source>
        <translation>%L1 %</translation>
    </message>
    <message>
        <source>T&amp;ext size</source>
        <translation>文字大小(&amp;E)</translation>
    </message>
    <message>
        <source>Client ID at %1</source>
        <extracomment>%1 is the name of a provider, such as Google</extracomment>
        <translation>%1 的客户端 ID</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>内置</translation>
    </message>
    <message>
        <source>none: not possible yet</source>
        <translation>无：目前还不行</translation>
    </message>
    <message>
        <source>Register</source>
        <extracomment>Button: opens the page where a program is registered</extracomment>
        <translation>注册</translation>
    </message>
    <message>
        <source>Register at %1</source>
        <extracomment>%1 is the name of a provider, such as Google</extracomment>
        <translation>在 %1 注册</translation>
    </message>
    <message>
        <source>Also ask &amp;Thunderbird&apos;s public directory</source>
        <translation>也询问 Thunderbird 的公开目录(&amp;T)</translation>
    </message>
    <message>
        <source>F&amp;olders…</source>
        <translation>文件夹(&amp;O)…</translation>
    </message>
</context>
<context>
    <name>undelivered::SignInPresenter</name>
    <message>
        <source>The mail server of %1 could not be found. Its name stands in your provider&apos;s help pages, often as “IMAP server” or “incoming mail”.</source>
        <extracomment>%1 is a mail domain, such as example.org</extracomment>
        <translation>没能找到 %1 的邮件服务器。它的名称写在服务商的帮助页里，通常叫“IMAP 服务器”或“收件服务器”。</translation>
    </message>
</context>
<context>
    <name>undelivered::SweepHistory</name>
    <message numerus="yes">
        <source>%n message(s) deleted for good</source>
        <translation>
            <numerusform>已永久删除 %Ln 封邮件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) moved to %1</source>
        <extracomment>A clean-up of the past: %n how many messages, %1 the name of a mail folder</extracomment>
        <translation>
            <numerusform>已将 %Ln 封邮件移到 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Still going on</source>
        <translation>仍在进行</translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation>已移回</translation>
    </message>
    <message>
        <source>Cut off; it is settled with the next check</source>
        <translation>曾中断；下次检查时会处理好</translation>
    </message>
    <message>
        <source>Cannot be brought back</source>
        <translation>无法移回</translation>
    </message>
    <message>
        <source>Deleted for good later</source>
        <translation>后来已永久删除</translation>
    </message>
    <message>
        <source>%1 of %2 lie in Trash</source>
        <extracomment>%1 of %2 messages that a clean-up moved</extracomment>
        <translation>%2 封中有 %1 封在废纸篓</translation>
    </message>
    <message>
        <source>In Trash</source>
        <translation>在废纸篓</translation>
    </message>
    <message>
        <source>Earlier clean-ups</source>
        <translation>以前的清理</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>One clean-up of the past: %1 day and time, %2 what was done (&quot;21 messages moved to Trash&quot;)</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>移回</translation>
    </message>
    <message>
        <source>Bring back: %1</source>
        <translation>移回：%1</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>永久删除…</translation>
    </message>
    <message>
        <source>Delete for good: %1</source>
        <translation>永久删除：%1</translation>
    </message>
</context>
<context>
    <name>undelivered::SweepPreview</name>
    <message>
        <source>A code to sign in</source>
        <extracomment>What a message about the security of an account is about, in two or three words</extracomment>
        <translation>登录验证码</translation>
    </message>
    <message>
        <source>A password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>A sign-in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>A payment</source>
        <translation>付款</translation>
    </message>
    <message>
        <source>An order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>An account&apos;s safety</source>
        <translation>账户安全</translation>
    </message>
    <message>
        <source>Move to &amp;Trash</source>
        <translation>移到废纸篓(&amp;T)</translation>
    </message>
    <message>
        <source>Delete fo&amp;r good</source>
        <translation>永久删除(&amp;R)</translation>
    </message>
    <message>
        <source>Leave everything as it is</source>
        <translation>一切保持原样</translation>
    </message>
    <message>
        <source>This mail server cannot delete single messages for good.</source>
        <translation>这台邮件服务器不能永久删除单封邮件。</translation>
    </message>
    <message>
        <source>About</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>From</source>
        <translation>发件人</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Mail about security of the same days</source>
        <translation>同几天里关于安全的邮件</translation>
    </message>
    <message>
        <source>Please look at these first</source>
        <translation>请先看这些</translation>
    </message>
    <message>
        <source>What goes and what stays</source>
        <translation>移走的和留下的</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>移走的</translation>
    </message>
    <message>
        <source>What stays</source>
        <translation>留下的</translation>
    </message>
    <message>
        <source>Forged (%1)</source>
        <extracomment>A box to tick: %1 how many forged notices there are</extracomment>
        <translation>冒用（%1）</translation>
    </message>
    <message>
        <source>Fake (%1)</source>
        <extracomment>A box to tick: %1 how many fake notices there are</extracomment>
        <translation>假通知（%1）</translation>
    </message>
    <message>
        <source>What stays, and why, stands below.</source>
        <translation>哪些会留下、为什么，写在下面。</translation>
    </message>
    <message>
        <source>Together %1. They are deleted from the server and cannot be brought back. Everything else stays where it is.</source>
        <extracomment>%1 is an amount of data (&quot;3.4 MB&quot;)</extracomment>
        <translation>共 %1。它们会从服务器上删除，无法找回。其他一切都留在原处。</translation>
    </message>
    <message>
        <source>Together %1. They move to your mailbox&apos;s own Trash, and you can bring them back from here. Everything else stays where it is.</source>
        <extracomment>%1 is an amount of data (&quot;3.4 MB&quot;)</extracomment>
        <translation>共 %1。它们会移到您邮箱自己的废纸篓，可以从这里移回。其他一切都留在原处。</translation>
    </message>
    <message>
        <source>Together %1. They move to the folder %2, which is made for them, and you can bring them back from here. Everything else stays where it is.</source>
        <extracomment>%1 is an amount of data (&quot;3.4 MB&quot;), %2 the name of a mail folder</extracomment>
        <translation>共 %1。它们会移到为此新建的文件夹 %2，可以从这里移回。其他一切都留在原处。</translation>
    </message>
    <message>
        <source>Together %1. They move to the folder %2, and you can bring them back from here. Everything else stays where it is.</source>
        <extracomment>%1 is an amount of data (&quot;3.4 MB&quot;), %2 the name of a mail folder</extracomment>
        <translation>共 %1。它们会移到文件夹 %2，可以从这里移回。其他一切都留在原处。</translation>
    </message>
    <message numerus="yes">
        <source>%n of them are neither forged nor fake. They go only because you chose them by hand.</source>
        <translation>
            <numerusform>其中 %Ln 份既不是冒用也不是假通知。只因您亲手选中才会移走。</numerusform>
        </translation>
    </message>
    <message>
        <source>Will go (%1)</source>
        <extracomment>A tab: %1 how many messages go</extracomment>
        <translation>移走（%1）</translation>
    </message>
    <message>
        <source>Will stay (%1)</source>
        <extracomment>A tab: %1 how many messages stay</extracomment>
        <translation>留下（%1）</translation>
    </message>
    <message>
        <source>There is nothing to clean up.</source>
        <translation>没有要清理的。</translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s) would be deleted for good.</source>
        <translation>
            <numerusform>%Ln 份通知将被永久删除。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s) would go to Trash.</source>
        <translation>
            <numerusform>有 %Ln 份通知会移到废纸篓。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete %n for good…</source>
        <extracomment>The button that does it; %n is a number</extracomment>
        <translation>
            <numerusform>永久删除 %Ln 份(&amp;D)…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mo&amp;ve %n to Trash</source>
        <translation>
            <numerusform>将 %Ln 份移到废纸篓(&amp;V)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) of the same days seem to be about the security of an account. A flood of notices is sometimes meant to bury such a message. They stay in any case.</source>
        <translation>
            <numerusform>同一时期有 %Ln 封邮件似乎与账户安全有关。大量通知有时就是为了淹没这样的邮件。它们无论如何都会留下。</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>全部勾选</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>全部取消勾选</translation>
    </message>
    <message>
        <source>Take the tick off whatever is to stay.</source>
        <translation>请取消勾选要保留的邮件。</translation>
    </message>
    <message numerus="yes">
        <source>You have left %n notice(s) out; they stay where they are.</source>
        <translation>
            <numerusform>您排除了 %Ln 封通知，它们会留在原处。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>undelivered::SweepTable</name>
    <message>
        <source>About your own mail</source>
        <translation>关于您自己的邮件</translation>
    </message>
    <message>
        <source>Proof that your account was misused</source>
        <translation>您的账户被滥用的证据</translation>
    </message>
    <message>
        <source>Not clear who sent the message</source>
        <translation>不清楚是谁发的邮件</translation>
    </message>
    <message>
        <source>Doubtful: probably of this kind, but not certain</source>
        <translation>存疑：很可能属于这一类，但不确定</translation>
    </message>
    <message>
        <source>Ordinary mail</source>
        <translation>普通邮件</translation>
    </message>
    <message>
        <source>Of another kind</source>
        <translation>属于别的种类</translation>
    </message>
    <message>
        <source>No recipient named</source>
        <translation>没有写明收件人</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>收件人</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>邮件</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判断</translation>
    </message>
    <message>
        <source>Why it stays</source>
        <translation>留下的原因</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
</context>
<context>
    <name>undelivered::TourPanel</name>
    <message>
        <source>No more hints</source>
        <translation>不再提示</translation>
    </message>
    <message>
        <source>Start with the large sentence</source>
        <translation>先看那句大字</translation>
    </message>
    <message>
        <source>It says what is going on in your mailbox as a whole. Below it you see how we know, and what to do.</source>
        <translation>它说明您的邮箱总体上发生了什么。下面写着我们怎样得知以及该做什么。</translation>
    </message>
    <message>
        <source>The lists are at the side</source>
        <translation>列表在旁边</translation>
    </message>
    <message>
        <source>“Needs you” holds your own messages that did not arrive. Choose a line, and it is explained beside it.</source>
        <translation>“需要您处理”里是您自己发出却没有送达的邮件。选中一行，旁边就会解释。</translation>
    </message>
    <message>
        <source>Nothing changes by itself</source>
        <translation>什么都不会自己改变</translation>
    </message>
    <message>
        <source>Undelivered only reads, until you press a button that says what it moves. F1 explains the page you are on.</source>
        <translation>在您按下写明移动什么的按钮之前，Undelivered 只会读取。F1 会解释您所在的页面。</translation>
    </message>
    <message>
        <source>Got it</source>
        <extracomment>Button under a hint: it is understood and can go</extracomment>
        <translation>知道了</translation>
    </message>
</context>
<context>
    <name>undelivered::WelcomePage</name>
    <message>
        <source>Sho&amp;w the password</source>
        <translation>显示密码(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Remember the password</source>
        <translation>记住密码(&amp;R)</translation>
    </message>
    <message>
        <source>No keychain was found on this computer. The password is kept only until you close Undelivered.</source>
        <translation>这台电脑没有可用的钥匙串。密码只保存到您关闭 Undelivered 为止。</translation>
    </message>
    <message>
        <source>Server settings</source>
        <translation>服务器设置</translation>
    </message>
    <message>
        <source>Sign &amp;in and look</source>
        <translation>登录并查看(&amp;I)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>&amp;Try it with a sample mailbox</source>
        <translation>用示例邮箱试试(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Open a folder of saved mail…</source>
        <translation>打开存有邮件的文件夹(&amp;O)…</translation>
    </message>
    <message>
        <source>name@example.org</source>
        <extracomment>An example of an e-mail address</extracomment>
        <translation>name@example.org</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>&amp;E-mail address</source>
        <translation>电子邮件地址(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>密码(&amp;P)</translation>
    </message>
    <message>
        <source>Or look around first</source>
        <translation>或先四处看看</translation>
    </message>
    <message>
        <source>The sample mailbox shows everything with invented mail. Nothing leaves this computer.</source>
        <translation>示例邮箱用虚构的邮件展示一切。没有任何东西离开这台电脑。</translation>
    </message>
    <message>
        <source>Saved mail (.eml files, mbox or Maildir) can be looked through as well.</source>
        <translation>保存的邮件（.eml 文件、mbox 或 Maildir）也可以检查。</translation>
    </message>
    <message>
        <source>What happens to your mail</source>
        <translation>您的邮件会怎样</translation>
    </message>
    <message>
        <source>Undelivered reads your mailbox and talks to your own mail server only. It changes nothing until you press a button that says so.</source>
        <translation>Undelivered 读取您的邮箱，只与您自己的邮件服务器通信。在您按下说明会改动的按钮之前，它不改动任何东西。</translation>
    </message>
    <message>
        <source>Your mail came back? Let us see why.</source>
        <translation>邮件被退回了？我们来看看原因。</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>添加账户</translation>
    </message>
    <message>
        <source>Sign in to the mailbox that gets the “undeliverable” messages. Undelivered finds them, tells what happened, and whether somebody misuses your address.</source>
        <translation>请登录收到“无法送达”邮件的邮箱。Undelivered 会找出它们，告诉您发生了什么，以及是否有人滥用您的地址。</translation>
    </message>
    <message>
        <source>Sign in to another mailbox.</source>
        <translation>登录另一个邮箱。</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>正在登录…</translation>
    </message>
    <message>
        <source>E&amp;xplain a single notice…</source>
        <translation>说明单份通知(&amp;X)…</translation>
    </message>
    <message>
        <source>Only one message came back? Paste its text and read what it means.</source>
        <translation>只退回了一封邮件？粘贴它的文字，看看是什么意思。</translation>
    </message>
    <message>
        <source>Sign in through your &amp;browser</source>
        <translation>用浏览器登录(&amp;B)</translation>
    </message>
    <message>
        <source>Use the &amp;browser instead</source>
        <translation>改用浏览器(&amp;B)</translation>
    </message>
    <message>
        <source>Finding the server…</source>
        <translation>正在查找服务器…</translation>
    </message>
    <message>
        <source>Stay signe&amp;d in</source>
        <translation>保持登录(&amp;D)</translation>
    </message>
</context>
<context>
    <name>undelivered::WorkPresenter</name>
    <message numerus="yes">
        <source>%n notice(s) in this mailbox</source>
        <translation>
            <numerusform>这个邮箱里有 %Ln 份通知</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. What was found so far is shown.</source>
        <translation>已停止。显示到目前为止找到的内容。</translation>
    </message>
    <message>
        <source>&amp;Sign in again…</source>
        <extracomment>Button beside an error</extracomment>
        <translation>重新登录(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Look at the certificate…</source>
        <extracomment>Button beside an error about a server&apos;s certificate</extracomment>
        <translation>查看证书(&amp;L)…</translation>
    </message>
    <message>
        <source>No connection to %1 just now. It is tried again by itself, and nothing is lost.</source>
        <extracomment>%1 is the name of a mail account, or a list of them</extracomment>
        <translation>目前无法连接到 %1。程序会自动重试，什么都不会丢失。</translation>
    </message>
    <message>
        <source>No connection to %1 just now. Nothing is lost; check again later.</source>
        <extracomment>%1 is the name of a mail account, or a list of them</extracomment>
        <translation>目前无法连接到 %1。什么都不会丢失，请稍后再检查。</translation>
    </message>
</context>
<context>
    <name>undelivered::WorkRow</name>
    <message>
        <source>less than a minute left</source>
        <translation>剩余不到一分钟</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>剩余约 %Ln 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Stopping at the next safe point</source>
        <translation>将在下一个安全点停止</translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <extracomment>Button: stop the work in the account %1</extracomment>
        <translation>取消：%1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 what is being done and how far, %2 how long it still takes</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the name of a mail account, %2 what is being done there</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
</TS>
