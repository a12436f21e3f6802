# SPDX-License-Identifier: GPL-3.0-or-later
"""The second half of the storm: servers elsewhere, and stragglers until 12 November."""
from storm import add
from storm_mail import answered, bot, spam
from world import ME, arrive, date, postfix, when

at = when("11-11 01:20:39")
add("storm-challenge", at, answered(at, 9, f"""From: "Fjellstova Rom" <oda+hold-3f81@fjellstova-rom.example>
To: {ME}
Date: {date(at - 2, 60)}
Subject: Sender verification required (RE: You have an unclaimed reward, respond today)
Auto-Submitted: auto-replied
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: 8bit

Hi!

Your message to oda@fjellstova-rom.example is waiting, because we do not know
your address yet. Verify that you are a person to have your message delivered:
answer this mail, leaving [3f81] in the subject.

If you did not write to us, do nothing.
[3f81]
""", ("mx.fjellstova-rom.example", "198.51.100.144")), [], kind="challenge")

# 10 A mailbox house in the manner of Gmail's notices.
at, rcpt, m = when("11-11 01:47:12"), "compras@padaria-horizonte.example", spam(10)
_mid = m.split(b"Message-ID: ")[1].split(b"\n")[0].decode()
add("storm-googlish", at, arrive(at, f"""From: Mail Delivery Subsystem <mailer-daemon@bigfreemail.example>
To: {ME}
Auto-Submitted: auto-replied
Subject: Delivery Status Notification (Failure)
References: {_mid}
In-Reply-To: {_mid}
X-Failed-Recipients: {rcpt}
Message-ID: <673160f0.050a0220.2b1c4e.0a13.GMR@bigfreemail.example>
Date: {date(at - 3, -480)}
MIME-Version: 1.0
Content-Type: multipart/report; boundary="0000000000005f0c2b0626a4c9d1"; report-type=delivery-status

--0000000000005f0c2b0626a4c9d1
Content-Type: text/plain; charset="UTF-8"

** Message blocked **

Your message to {rcpt} has been blocked. See technical details below for more
information.

The response from the remote server was:
550 5.7.26 Unauthenticated email from harbourmail.example is not accepted due to
domain's DMARC policy.

--0000000000005f0c2b0626a4c9d1
Content-Type: message/delivery-status

Reporting-MTA: dns; bigfreemail.example
Arrival-Date: {date(at - 5, -480)}
X-Original-Message-ID: {_mid}

Final-Recipient: rfc822; {rcpt}
Action: failed
Status: 5.7.26
Remote-MTA: dns; aspmx.padaria-horizonte.example. (198.51.100.146, the server for
 the domain padaria-horizonte.example.)
Diagnostic-Code: smtp; 550 5.7.26 Unauthenticated email from harbourmail.example is
 not accepted due to domain's DMARC policy.
Last-Attempt-Date: {date(at - 4, -480)}

--0000000000005f0c2b0626a4c9d1
Content-Type: message/rfc822

""".encode() + bot(10, at - 5, rcpt, "mx.bigfreemail.example", "with ESMTP id ffacd0b85a97d-381ed8f8", -480)
    + b"Received-SPF: fail (bigfreemail.example: domain of " + ME.encode() + b" does not designate 192.0.2.37 as permitted"
    b" sender) client-ip=192.0.2.37;\n" + m + b"\n--0000000000005f0c2b0626a4c9d1--\n",
    host=("mail-sor-f69.bigfreemail.example", "192.0.2.145")), [(rcpt, "failed", "authentication-failed")])

# 11 OpenSMTPD, Polish host, over IPv6.
at, rcpt, m = when("11-11 02:33:05"), "dekan@kolegium-wisla.example", spam(11)
add("storm-opensmtpd", at, arrive(at, f"""Received: by poczta.kolegium-wisla.example (OpenSMTPD) for <{ME}>;
	{date(at - 2, 60)}
Subject: Delivery status notification: error
From: Mailer Daemon <MAILER-DAEMON@poczta.kolegium-wisla.example>
To: {ME}
Date: {date(at - 2, 60)}
MIME-Version: 1.0
Content-Type: multipart/report; boundary="13409227581/poczta.kolegium-wisla.example"; report-type=delivery-status

This is a MIME-encapsulated message.

--13409227581/poczta.kolegium-wisla.example
Content-Description: Notification
Content-Type: text/plain; charset=us-ascii

    Hi!

    This is the MAILER-DAEMON, please DO NOT REPLY to this email.

    An error has occurred while attempting to deliver a message for
    the following list of recipients:

{rcpt}: 550 Invalid recipient: <{rcpt}>

    Below is a copy of the original message:

--13409227581/poczta.kolegium-wisla.example
Content-Description: Delivery Report
Content-Type: message/delivery-status

Reporting-MTA: dns; poczta.kolegium-wisla.example

Final-Recipient: rfc822; {rcpt}
Action: failed
Status: 5.1.1

--13409227581/poczta.kolegium-wisla.example
Content-Description: Message headers
Content-Type: text/rfc822-headers

""".encode() + bot(11, at - 5, rcpt, "poczta.kolegium-wisla.example", "(OpenSMTPD) with ESMTP id 5b3a7719", 60) + m.split(b"\n\n")[0]
    + b"\n\n--13409227581/poczta.kolegium-wisla.example--\n", host=("poczta.kolegium-wisla.example", "2001:db8:48:1::25")),
    [(rcpt, "failed", "no-such-mailbox")])

# 12 Exim again, quota.
at, rcpt, m = when("11-11 03:12:50"), "abo@stadtkurier-linz.example", spam(12)
add("storm-exim-full", at, arrive(at, f"""X-Failed-Recipients: {rcpt}
Auto-Submitted: auto-replied
From: Mail Delivery System <Mailer-Daemon@post.stadtkurier-linz.example>
To: {ME}
Subject: Mail delivery failed: returning message to sender
Message-Id: <E1vJ0kH-0006gV-0c@post.stadtkurier-linz.example>
Date: {date(at - 2, 60)}

This message was created automatically by mail delivery software.

A message that you sent could not be delivered to one or more of its
recipients. This is a permanent error. The following address(es) failed:

  {rcpt}
    mailbox is full: retry timeout exceeded

------ This is a copy of the message, including all the headers. ------

Return-path: <{ME}>
""".encode() + bot(12, at - 7000, rcpt, "post.stadtkurier-linz.example", f"with esmtp (Exim 4.92)\n\t(envelope-from <{ME}>)\n\tid 1vIyuo-0005xT-9j", 60) + m,
    host=("post.stadtkurier-linz.example", "198.51.100.147")), [(rcpt, "failed", "mailbox-full")])

# 13 Japanese, in ISO-2022-JP.
at, rcpt, m = when("11-11 04:05:27"), "y.morita@morita-seikou.example", spam(13)
_subject = "配送エラーのお知らせ"
_text = f"""このメールはメールサーバから自動的に送信されています。

お客様が送信されたメールは、次の宛先に配送できませんでした。

  宛先: {rcpt}
  理由: 宛先のユーザーが存在しません (User unknown)

詳しくは添付の情報をご覧ください。
"""
add("storm-japanese", at, arrive(at, f"""From: Mail Delivery Subsystem <MAILER-DAEMON@mail.morita-seikou.example>
To: {ME}
Date: {date(at - 2, 540)}
Subject: =?ISO-2022-JP?B?""".encode() + __import__("base64").b64encode(_subject.encode("iso-2022-jp")) + f"""?=
Message-Id: <202611110405.3AB45P1e021133@mail.morita-seikou.example>
Auto-Submitted: auto-generated (failure)
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="3AB45P1e021133.morita"

--3AB45P1e021133.morita
Content-Type: text/plain; charset=ISO-2022-JP
Content-Transfer-Encoding: 7bit

""".encode() + _text.encode("iso-2022-jp") + f"""
--3AB45P1e021133.morita
Content-Type: message/delivery-status

Reporting-MTA: dns; mail.morita-seikou.example
Arrival-Date: {date(at - 5, 540)}

Final-Recipient: RFC822; {rcpt}
Action: failed
Status: 5.1.1
Diagnostic-Code: X-Unix; 550 5.1.1 User unknown

--3AB45P1e021133.morita
Content-Type: message/rfc822

Return-Path: <{ME}>
""".encode() + bot(13, at - 5, rcpt, "mail.morita-seikou.example", "(8.14.4/8.14.4) with SMTP id 3AB45O1e021131", 540) + m
    + b"\n--3AB45P1e021133.morita--\n", host=("mail.morita-seikou.example", "192.0.2.148"), secure=False),
    [(rcpt, "failed", "no-such-mailbox")])

# 14 French, a town hall behind a filter.
at, rcpt, m = when("11-11 05:41:16"), "accueil@mairie-saint-lys.example", spam(14)
add("storm-french", at, arrive(at, f"""From: Mail Delivery System <MAILER-DAEMON@filtre2.mairie-saint-lys.example>
To: {ME}
Date: {date(at - 2, 60)}
Subject: =?utf-8?Q?Courrier_refus=C3=A9?=
Message-ID: <20261111054114.5512.filtre2@mairie-saint-lys.example>
Auto-Submitted: auto-replied
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="filtre2-5512"

--filtre2-5512
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: 8bit

Votre courrier adressé à {rcpt} a été refusé.
Motif : il a été reconnu comme du courrier indésirable (spam).

--filtre2-5512
Content-Type: message/delivery-status

Reporting-MTA: dns; filtre2.mairie-saint-lys.example

Final-Recipient: rfc822; {rcpt}
Action: failed
Status: 5.7.1
Diagnostic-Code: smtp; 554 5.7.1 Message identified as spam, score 21.4

--filtre2-5512
Content-Type: text/rfc822-headers

""".encode() + bot(14, at - 6, rcpt, "filtre2.mairie-saint-lys.example", "(Postfix) with ESMTP id 4DFQm22xJbz1xmt", 60) + m.split(b"\n\n")[0]
    + b"\n\n--filtre2-5512--\n", host=("filtre2.mairie-saint-lys.example", "198.51.100.149")),
    [(rcpt, "failed", "content-spam")])

# 15 A county's gateway still tries: a delay.
at, rcpt, m = when("11-11 06:30:00"), "ap@granite-county.example", spam(15)
add("storm-delay", at, arrive(at, postfix(at, ME, "9F2D4C0B11", "gw.granite-county.example", f"""
    <{rcpt}>: host ex1.granite-county.example[192.0.2.151] said: 452 4.3.1
        Insufficient system resources (in reply to end of DATA command)
""", f"X-Postfix-Queue-ID: 9F2D4C0B11\nX-Postfix-Sender: rfc822; {ME}\nArrival-Date: {date(at - 14500, -300)}\n", [f"""
    Final-Recipient: rfc822; {rcpt}
    Original-Recipient: rfc822;{rcpt}
    Action: delayed
    Status: 4.3.1
    Remote-MTA: dns; ex1.granite-county.example
    Diagnostic-Code: smtp; 452 4.3.1 Insufficient system resources
    Will-Retry-Until: {date(at + 417500, -300)}
"""], bot(15, at - 14500, rcpt, "gw.granite-county.example", "(Postfix) with ESMTP id 9F2D4C0B11", -300) + m.split(b"\n\n")[0] + b"\n",
    subject="Delayed Mail (still being retried)", headers_only=True, offset=-300,
    opening="THIS IS A WARNING ONLY. You do not have to send your message again.\n\nIt could not be delivered for 4 hours and will be tried until it is\n5 days old.\n"),
    host=("gw.granite-county.example", "192.0.2.150")), [(rcpt, "delayed", "server-fault")], kind="delay")

# 16 A law office: a gateway that knows a home computer when it sees one.
at, rcpt, m = when("11-11 08:14:44"), "j.whitlock@whitlock-law.example", spam(16)
add("storm-domino", at, arrive(at, f"""From: Postmaster@whitlock-law.example
To: {ME}
Date: {date(at - 3, -300)}
Subject: DELIVERY FAILURE: 554 5.7.1 Client host [198.51.100.216] blocked, not a
 permitted sender for harbourmail.example (SPF)
Message-ID: <OFD04D14B7.0E2A7C55-ON85258D3E.002D5C36-85258D3E.002D5C37@whitlock-law.example>
Auto-Submitted: auto-generated
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="==IFKPTLMGHJS9925VISVIJIE"

--==IFKPTLMGHJS9925VISVIJIE
Content-Type: text/plain; charset=US-ASCII

Your message

  Subject: RE: You have an unclaimed reward, respond today

was not delivered to:

  {rcpt}

because:

  554 5.7.1 SPF check failed: 198.51.100.216 is not a permitted sender for harbourmail.example

--==IFKPTLMGHJS9925VISVIJIE
Content-Type: message/delivery-status

Reporting-MTA: dns;dom1.whitlock-law.example

Final-Recipient: rfc822;{rcpt}
Action: failed
Status: 5.7.1
Diagnostic-Code: smtp; 554 5.7.1 SPF check failed: 198.51.100.216 is not a permitted
 sender for harbourmail.example

--==IFKPTLMGHJS9925VISVIJIE
Content-Type: message/rfc822

""".encode() + bot(16, at - 8, rcpt, "dom1.whitlock-law.example", "(Domino Release 11.0.1)\n          with ESMTP id 2026111103143677-9021", -300)
    + m + b"\n--==IFKPTLMGHJS9925VISVIJIE--\n", host=("dom1.whitlock-law.example", "192.0.2.152"), secure=False),
    [(rcpt, "failed", "authentication-failed")])

# 17 A hairdresser's hosting: catch-all full of three unknown names at once.
at, m = when("11-11 10:02:31"), spam(17)
_names = ["info", "mieke", "afspraak"]
add("storm-three", at, arrive(at, postfix(at, ME, "3D0F21A4C8", "web3.hostwijk.example", "\n" + "\n\n".join(
    f"    <{n}@kapsalon-mieke.example>: unknown user: \"{n}@kapsalon-mieke.example\"" for n in _names) + "\n",
    f"X-Postfix-Queue-ID: 3D0F21A4C8\nX-Postfix-Sender: rfc822; {ME}\nArrival-Date: {date(at - 4, 60)}\n", [f"""
    Final-Recipient: rfc822; {n}@kapsalon-mieke.example
    Original-Recipient: rfc822;{n}@kapsalon-mieke.example
    Action: failed
    Status: 5.1.1
    Diagnostic-Code: X-Postfix; unknown user: "{n}@kapsalon-mieke.example"
""" for n in _names], bot(17, at - 4, "info@kapsalon-mieke.example", "web3.hostwijk.example", "(Postfix) with SMTP id 3D0F21A4C8", 60) + m,
    offset=60), host=("web3.hostwijk.example", "198.51.100.153")),
    [(f"{n}@kapsalon-mieke.example", "failed", "no-such-mailbox") for n in _names])

# 18 A virus scanner that tells the supposed sender.
at, rcpt, m = when("11-11 13:25:58"), "r.costa@studio-costa.example", spam(18)
add("storm-filter", at, arrive(at, f"""From: "Mail Gateway" <postmaster@gate.studio-costa.example>
To: {ME}
Date: {date(at - 2, 60)}
Subject: Undeliverable: You have an unclaimed reward, respond today
Message-ID: <B0000183722@gate.studio-costa.example>
Auto-Submitted: auto-generated
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="gate-B0000183722"

--gate-B0000183722
Content-Type: text/plain; charset=us-ascii

The message below was not delivered to

    {rcpt}

because the link it contains leads to a site on our list of harmful sites.
Rejected by content filter: spam.

--gate-B0000183722
Content-Type: message/delivery-status

Reporting-MTA: dns; gate.studio-costa.example

Final-Recipient: rfc822; {rcpt}
Action: failed
Status: 5.7.1
Diagnostic-Code: smtp; 550 5.7.1 Message rejected as spam by content filter

--gate-B0000183722
Content-Type: message/rfc822

""".encode() + bot(18, at - 5, rcpt, "gate.studio-costa.example", "with ESMTP id B0000183721", 60) + m + b"\n--gate-B0000183722--\n",
    host=("gate.studio-costa.example", "192.0.2.154")), [(rcpt, "failed", "content-spam")])

# 19 A domain that gives its mail to a server which doesn't want it.
at, rcpt, m = when("11-11 17:55:20"), "team@polar-kayak.example", spam(19)
add("storm-sendmail-relay", at, arrive(at, f"""From: Mail Delivery Subsystem <MAILER-DAEMON@fw.polar-kayak.example>
To: <{ME}>
Date: {date(at - 2, 120)}
Message-Id: <202611111955.4BHJtG9w004410@fw.polar-kayak.example>
Subject: Returned mail: see transcript for details
Auto-Submitted: auto-generated (failure)
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="4BHJtG9w004410.polar"

--4BHJtG9w004410.polar

The original message was received at {date(at - 5, 120)}
from static-11.telenor-test.example [192.0.2.11]

   ----- The following addresses had permanent fatal errors -----
<{rcpt}>
    (reason: 550 5.7.1 <{rcpt}>... Relaying denied)

   ----- Transcript of session follows -----
... while talking to mail.polar-group.example.:
>>> RCPT To:<{rcpt}>
<<< 550 5.7.1 <{rcpt}>... Relaying denied

--4BHJtG9w004410.polar
Content-Type: message/delivery-status

Reporting-MTA: dns; fw.polar-kayak.example
Received-From-MTA: DNS; static-11.telenor-test.example
Arrival-Date: {date(at - 5, 120)}

Final-Recipient: RFC822; {rcpt}
Action: failed
Status: 5.7.1
Remote-MTA: DNS; mail.polar-group.example
Diagnostic-Code: SMTP; 550 5.7.1 <{rcpt}>... Relaying denied
Last-Attempt-Date: {date(at - 3, 120)}

--4BHJtG9w004410.polar
Content-Type: text/rfc822-headers

Return-Path: <{ME}>
""".encode() + bot(19, at - 5, rcpt, "fw.polar-kayak.example", "(8.16.1/8.16.1) with SMTP id 4BHJtF9w004408", 120) + m.split(b"\n\n")[0]
    + b"\n\n--4BHJtG9w004410.polar--\n", host=("fw.polar-kayak.example", "198.51.100.155"), secure=False),
    [(rcpt, "failed", "relay-denied")])

# 20 qmail, full mailbox; 21 and 22 stragglers of the next day, the last one found its way into Junk.
at, rcpt, m = when("11-11 22:18:09"), "office@hargreave-seeds.example", spam(20)
add("storm-qmail-full", at, arrive(at, f"""Received: (qmail 8841 invoked for bounce); 11 Nov 2026 22:18:06 -0000
Date: 11 Nov 2026 22:18:06 -0000
From: MAILER-DAEMON@ns2.hargreave-seeds.example
To: {ME}
Subject: failure notice

Hi. This is the qmail-send program at ns2.hargreave-seeds.example.
I'm afraid I wasn't able to deliver your message to the following addresses.
This is a permanent error; I've given up. Sorry it didn't work out.

<{rcpt}>:
Mailbox is over quota, message not stored. (#5.2.2)

--- Below this line is a copy of the message.

Return-Path: <{ME}>
Received: (qmail 8836 invoked from network); 11 Nov 2026 22:18:05 -0000
Received: from 17.cust.metronet.example (HELO harbourmail.example) (198.51.100.17)
  by ns2.hargreave-seeds.example with SMTP; 11 Nov 2026 22:18:04 -0000
""".encode() + m, host=("ns2.hargreave-seeds.example", "192.0.2.156"), secure=False), [(rcpt, "failed", "mailbox-full")])

at, rcpt, m = when("11-12 05:37:46"), "sekretariat@gimnazija-sever.example", spam(21)
add("storm-disabled", at, arrive(at, postfix(at, ME, "4DGBkh5Lv1z3wYy", "mail.gimnazija-sever.example", f"""
    <{rcpt}>: host zimbra.gimnazija-sever.example[198.51.100.158] said: 550 5.2.1
        <{rcpt}>: Recipient address rejected: this account has been disabled (in
        reply to RCPT TO command)
""", f"X-Postfix-Queue-ID: 4DGBkh5Lv1z3wYy\nX-Postfix-Sender: rfc822; {ME}\nArrival-Date: {date(at - 5, 60)}\n", [f"""
    Final-Recipient: rfc822; {rcpt}
    Original-Recipient: rfc822;{rcpt}
    Action: failed
    Status: 5.2.1
    Remote-MTA: dns; zimbra.gimnazija-sever.example
    Diagnostic-Code: smtp; 550 5.2.1 <{rcpt}>: Recipient address rejected: this
        account has been disabled
"""], bot(21, at - 5, rcpt, "mail.gimnazija-sever.example", "(Postfix) with ESMTP id 4DGBkh5Lv1z3wYy", 60) + m, offset=60),
    host=("mail.gimnazija-sever.example", "198.51.100.157")), [(rcpt, "failed", "mailbox-disabled")])

at, rcpt, m = when("11-12 11:49:13"), "hello@paper-lantern.example", spam(22)
add("storm-junk", at, arrive(at, postfix(at, ME, "61A7730D2F", "mx.paper-lantern.example", f"""
    <{rcpt}>: unable to look up host store.paper-lantern.example: Name or service not
        known
""", f"X-Postfix-Queue-ID: 61A7730D2F\nX-Postfix-Sender: rfc822; {ME}\nArrival-Date: {date(at - 5, -300)}\n", [f"""
    Final-Recipient: rfc822; {rcpt}
    Original-Recipient: rfc822;{rcpt}
    Action: failed
    Status: 5.4.4
    Diagnostic-Code: X-Postfix; unable to look up host store.paper-lantern.example:
        Name or service not known
"""], bot(22, at - 5, rcpt, "mx.paper-lantern.example", "(Postfix) with ESMTP id 61A7730D2F", -300) + m, offset=-300),
    host=("mx.paper-lantern.example", "192.0.2.159")), [(rcpt, "failed", "domain-not-found")], folder=".Junk")
