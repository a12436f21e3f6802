# SPDX-License-Identifier: GPL-3.0-or-later
"""Somebody else's mail in her name, 10 to 12 November 2026, and the notices that came of it: remote servers in Europe."""
from storm_mail import answered, bot, spam
from world import ME, arrive, date, postfix, when
from yours_home import NOTICES


def add(name, at, content, recipients, kind="failure", flags="", folder=""):
    NOTICES.append(dict(name=name, ts=at, content=content, kind=kind, verdict="forged", flags=flags, folder=folder,
                        recipients=[dict(zip(("address", "outcome", "reason"), r)) for r in recipients]))


# 1 Postfix, the whole message returned.
at, rcpt, m = when("11-10 21:04:18"), "sales@norrvik-bygg.example", spam(1)
add("storm-postfix", at, arrive(at, postfix(at, ME, "5E1B03F0A7", "mx1.norrvik-bygg.example", f"""
    <{rcpt}>: host 10.4.0.12[10.4.0.12] said: 550 5.1.1 <{rcpt}>: Recipient
        address rejected: User unknown in local recipient table (in reply to RCPT TO
        command)
""", f"X-Postfix-Queue-ID: 5E1B03F0A7\nX-Postfix-Sender: rfc822; {ME}\nArrival-Date: {date(at - 6, 60)}\n", [f"""
    Final-Recipient: rfc822; {rcpt}
    Original-Recipient: rfc822;{rcpt}
    Action: failed
    Status: 5.1.1
    Remote-MTA: dns; 10.4.0.12
    Diagnostic-Code: smtp; 550 5.1.1 <{rcpt}>: Recipient address rejected: User
        unknown in local recipient table
"""], bot(1, at - 6, rcpt, "mx1.norrvik-bygg.example", "(Postfix) with ESMTP id 5E1B03F0A7", 60) + m, offset=60),
    host=("mx1.norrvik-bygg.example", "192.0.2.131")), [(rcpt, "failed", "no-such-mailbox")])

# 2 Exim: the next server looked SPF up.
at, rcpt, m = when("11-10 21:31:52"), "kontakt@zahnarzt-huber.example", spam(2)
add("storm-exim-spf", at, arrive(at, f"""Received: from mailnull by host12.alpenweb.example with local (Exim 4.96.2)
	id 1vIvQ1-0002Lc-2A; {date(at - 2, 60)}
X-Failed-Recipients: {rcpt}
Auto-Submitted: auto-replied
From: Mail Delivery System <Mailer-Daemon@host12.alpenweb.example>
To: {ME}
Subject: Mail delivery failed: returning message to sender
Message-Id: <E1vIvQ1-0002Lc-2A@host12.alpenweb.example>
Date: {date(at - 2, 60)}

This message was created automatically by mail delivery software.

A message that you sent could not be delivered to one or more of its
recipients. This is a permanent error. The following address(es) failed:

  {rcpt}
    (ultimately generated from info@zahnarzt-huber.example)
    host mx.praxispost.example [198.51.100.133]
    SMTP error from remote mail server after MAIL FROM:<{ME}> SIZE=3114:
    550 5.7.23 SPF validation failed: 192.0.2.14 is not allowed to send mail
    for harbourmail.example

------ This is a copy of the message, including all the headers. ------

Return-path: <{ME}>
""".encode() + bot(2, at - 5, "info@zahnarzt-huber.example", "host12.alpenweb.example", "with smtp (Exim 4.96.2)\n\t(envelope-from <"
                   + ME + ">)\n\tid 1vIvPy-0002LY-1t", 60) + m,
    host=("host12.alpenweb.example", "198.51.100.132")), [(rcpt, "failed", "authentication-failed")])

# 3 qmail.
at, rcpt, m = when("11-10 22:02:40"), "webmaster@tallinn-modelrail.example", spam(3)
add("storm-qmail", at, arrive(at, f"""Received: (qmail 31207 invoked for bounce); 10 Nov 2026 22:02:36 -0000
Date: 10 Nov 2026 22:02:36 -0000
From: MAILER-DAEMON@mx0.tallinn-modelrail.example
To: {ME}
Subject: failure notice

Hi. This is the qmail-send program at mx0.tallinn-modelrail.example.
I'm afraid I wasn't able to deliver your message to the following addresses.
This is a permanent error; I've given up. Sorry it didn't work out.

<{rcpt}>:
Sorry, no mailbox here by that name. (#5.1.1)

--- Below this line is a copy of the message.

Return-Path: <{ME}>
Received: (qmail 31203 invoked from network); 10 Nov 2026 22:02:35 -0000
Received: from unknown (HELO 3hq-laptop) (203.0.113.177)
  by mx0.tallinn-modelrail.example with SMTP; 10 Nov 2026 22:02:34 -0000
""".encode() + m, host=("mx0.tallinn-modelrail.example", "192.0.2.134"), secure=False), [(rcpt, "failed", "no-such-mailbox")])

# 4 A German web-mail house, headers returned in plain text.
at, rcpt, m = when("11-10 22:40:09"), "familie.oster@briefkasten-sued.example", spam(4)
add("storm-german", at, arrive(at, f"""From: MAILER-DAEMON@mailin21.briefkasten-sued.example (Mail Delivery System)
To: {ME}
Subject: Mail delivery failed: returning message to sender
Date: {date(at - 2, 60)}
Message-ID: <1MQxYk-1vJwk82oNs-00O2qT@mailin21.briefkasten-sued.example>
Auto-Submitted: auto-generated
MIME-Version: 1.0
Content-Type: text/plain; charset=iso-8859-1
Content-Transfer-Encoding: 8bit

Diese E-Mail wurde automatisch erzeugt.

Ihre Nachricht konnte folgenden Empfänger nicht erreichen:

<{rcpt}>
550 5.7.1 Absenderprüfung fehlgeschlagen (SPF fail): 198.51.100.17 darf nicht
für harbourmail.example senden. Nachricht abgelehnt.

Kopfzeilen der zurückgewiesenen Nachricht:

""".encode("latin-1") + bot(4, at - 4, rcpt, "mailin21.briefkasten-sued.example", "(mxsued) with SMTP id 0LhOPm-1vJwk805Qi", 60)
    + m.split(b"\n\n")[0] + b"\n", host=("mailin21.briefkasten-sued.example", "198.51.100.135")),
    [(rcpt, "failed", "authentication-failed")])

# 5 sendmail.
at, rcpt, m = when("11-10 23:15:33"), "nadia@fotostudio-kolar.example", spam(5)
add("storm-sendmail", at, arrive(at, f"""Received: from localhost (localhost)
	by mail.fotostudio-kolar.example (8.15.2/8.15.2) id 5AAMFU2c007714;
	{date(at - 2, 60)}
Date: {date(at - 2, 60)}
From: Mail Delivery Subsystem <MAILER-DAEMON>
Message-Id: <202611102215.5AAMFU2c007714@mail.fotostudio-kolar.example>
To: <{ME}>
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status;
	boundary="5AAMFU2c007714.1794352531/mail.fotostudio-kolar.example"
Subject: Returned mail: see transcript for details
Auto-Submitted: auto-generated (failure)

This is a MIME-encapsulated message

--5AAMFU2c007714.1794352531/mail.fotostudio-kolar.example

The original message was received at {date(at - 4, 60)}
from 198-51-100-23.dyn.kabelnet.example [198.51.100.23]

   ----- The following addresses had permanent fatal errors -----
<{rcpt}>
    (reason: 550 5.1.1 <{rcpt}>... User unknown)

   ----- Transcript of session follows -----
550 5.1.1 <{rcpt}>... User unknown

--5AAMFU2c007714.1794352531/mail.fotostudio-kolar.example
Content-Type: message/delivery-status

Reporting-MTA: dns; mail.fotostudio-kolar.example
Received-From-MTA: DNS; 198-51-100-23.dyn.kabelnet.example
Arrival-Date: {date(at - 4, 60)}

Final-Recipient: RFC822; {rcpt}
Action: failed
Status: 5.1.1
Diagnostic-Code: X-Unix; 550 5.1.1 User unknown
Last-Attempt-Date: {date(at - 3, 60)}

--5AAMFU2c007714.1794352531/mail.fotostudio-kolar.example
Content-Type: message/rfc822

Return-Path: <{ME}>
""".encode() + bot(5, at - 4, rcpt, "mail.fotostudio-kolar.example", "(8.15.2/8.15.2) with SMTP id 5AAMFT2c007712", 60) + m
    + b"\n--5AAMFU2c007714.1794352531/mail.fotostudio-kolar.example--\n",
    host=("mail.fotostudio-kolar.example", "192.0.2.136"), secure=False), [(rcpt, "failed", "no-such-mailbox")])

# 6 Exchange Online far away: refused for SPF by the next hop of a forwarding mailbox.
at, rcpt, m = when("11-10 23:48:21"), "h.vermeulen@vermeulen-tuinen.example", spam(6)
add("storm-exchange-online", at, arrive(at, f"""MIME-Version: 1.0
From: <postmaster@vermeulen-tuinen.example>
To: <{ME}>
Date: {date(at - 3, 0)}
Content-Type: multipart/report; report-type=delivery-status;
	boundary="e2f7a1c0-5a86-4a9f-b1f7-8c19d4aa0e11"
X-MS-Exchange-Message-Is-Ndr:
Content-Language: en-US
Message-ID: <c80d5a0e-3f22-4a17-8ed4-70b1d4a2e901@AM9PR07MB7812.eurprd07.prod.outlook.test>
In-Reply-To: <{m.split(b'Message-ID: <')[1].split(b'>')[0].decode()}>
Subject: Undeliverable: You have an unclaimed reward, respond today
Auto-Submitted: auto-replied

--e2f7a1c0-5a86-4a9f-b1f7-8c19d4aa0e11
Content-Type: text/plain; charset="us-ascii"
Content-Transfer-Encoding: 7bit

Delivery has failed to these recipients or groups:

{rcpt}
Your message couldn't be delivered because the recipient's server decided that
the sending system isn't permitted to send for your domain.

Diagnostic information for administrators:

Generating server: AM9PR07MB7812.eurprd07.prod.outlook.test

{rcpt}
mx.vermeulen-thuis.example
Remote Server returned '550 5.7.23 The message was rejected because of Sender
Policy Framework violation -> 550 5.7.23 SPF fail for harbourmail.example'

--e2f7a1c0-5a86-4a9f-b1f7-8c19d4aa0e11
Content-Type: message/delivery-status

Reporting-MTA: dns;AM9PR07MB7812.eurprd07.prod.outlook.test
Received-From-MTA: dns;mail-oem-kassa.example
Arrival-Date: {date(at - 9, 0)}

Final-Recipient: rfc822;{rcpt}
Action: failed
Status: 5.7.23
Diagnostic-Code: smtp;550 5.7.23 The message was rejected because of Sender
 Policy Framework violation -> 550 5.7.23 SPF fail for harbourmail.example
Remote-MTA: dns;mx.vermeulen-thuis.example

--e2f7a1c0-5a86-4a9f-b1f7-8c19d4aa0e11
Content-Type: message/rfc822

Authentication-Results: spf=fail (sender IP is 192.0.2.29)
 smtp.mailfrom=harbourmail.example; dkim=none (message not signed)
 header.d=none;dmarc=fail action=quarantine header.from=harbourmail.example;
Received-SPF: Fail (protection.outlook.test: domain of harbourmail.example does
 not designate 192.0.2.29 as permitted sender) client-ip=192.0.2.29;
 helo=mail-oem-kassa.example;
""".encode() + bot(6, at - 9, rcpt, "AM4PEPF0001E33A.mail.protection.outlook.test", "(192.0.2.140)\n with Microsoft SMTP Server id 15.20.9228.7", 0)
    + m + b"\n--e2f7a1c0-5a86-4a9f-b1f7-8c19d4aa0e11--\n",
    host=("mail-am9eur05.outbound.protection.outlook.test", "192.0.2.141"), secure=True),
    [(rcpt, "failed", "authentication-failed")])

# 7 Spanish.
at, rcpt, m = when("11-11 00:21:47"), "reservas@hostal-las-dunas.example", spam(7)
add("storm-spanish", at, arrive(at, f"""From: Servicio de correo <mailer-daemon@correo2.hostal-las-dunas.example>
To: {ME}
Date: {date(at - 2, 60)}
Subject: Mensaje no entregado: =?UTF-8?Q?buz=C3=B3n_inexistente?=
Message-ID: <20261111012145.A91C77@correo2.hostal-las-dunas.example>
Auto-Submitted: auto-replied
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="A91C77.dunas"

--A91C77.dunas
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: 8bit

No se ha podido entregar su mensaje a la dirección siguiente:

    {rcpt}

El buzón no existe en este servidor.

--A91C77.dunas
Content-Type: message/delivery-status

Reporting-MTA: dns; correo2.hostal-las-dunas.example
Arrival-Date: {date(at - 5, 60)}

Final-Recipient: rfc822; {rcpt}
Action: failed
Status: 5.1.1
Diagnostic-Code: smtp; 550 5.1.1 el usuario no existe

--A91C77.dunas
Content-Type: text/rfc822-headers

""".encode() + bot(7, at - 5, rcpt, "correo2.hostal-las-dunas.example", "with SMTP id A91C71", 60) + m.split(b"\n\n")[0]
    + b"\n\n--A91C77.dunas--\n", host=("correo2.hostal-las-dunas.example", "198.51.100.142"), secure=False),
    [(rcpt, "failed", "no-such-mailbox")])

# 8 An absence note in German, 9 a challenge: strangers' programs that answered the forgery.
at = when("11-11 00:58:03")
add("storm-absence", at, answered(at, 8, f"""From: "Bernd Hollweg" <b.hollweg@hollweg-metallbau.example>
To: {ME}
Date: {date(at - 2, 60)}
Subject: =?utf-8?Q?Abwesenheitsnotiz:_You_have_an_unclaimed_reward,_respond_today?=
Auto-Submitted: auto-replied
Precedence: auto_reply
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: 8bit

Vielen Dank für Ihre Nachricht. Ich bin bis einschließlich 20.11. nicht im
Haus. In dringenden Fällen wenden Sie sich bitte an unser Büro.

Mit freundlichen Grüßen
Bernd Hollweg
""", ("mail.hollweg-metallbau.example", "192.0.2.143")), [], kind="auto-reply")
