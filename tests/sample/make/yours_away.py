# SPDX-License-Identifier: GPL-3.0-or-later
"""Notices about her own mail that other people's servers wrote, each in the manner of its software."""
from sent import BY_KEY
from world import ALIAS, ME, arrive, date, postfix, when
from yours_home import add


def taken(sent, recipient, host, ip, by, offset=0, node="out1"):
    """The original as a remote server took it in."""
    out_ip = {"out1": "203.0.113.25", "out2": "203.0.113.26"}[node]
    return (f"Received: from {node}.harbourmail.example ({node}.harbourmail.example [{out_ip}])\n"
            f"\tby {host} {by};\n\t{date(sent.ts + 4, offset)}\n").encode() + sent.departed_header(recipient, node)


def spf(domain, how="pass"):
    return [f"spf={how} smtp.helo={domain}", "dkim=none", f"dmarc=none header.from={domain}"]


# Exim, at a parish server that keeps its mailboxes elsewhere.
s, at = BY_KEY["aoife"], when("10-13 09:20:41")
rcpt = "aoife.kearney@stonebridge-parish.example"
add("aoife-full", at, arrive(at, f"""Received: from Debian-exim by mail.stonebridge-parish.example with local (Exim 4.96)
	id 1v8bQJ-000Bs1-0f; {date(at - 3, 60)}
X-Failed-Recipients: {rcpt}
Auto-Submitted: auto-replied
From: Mail Delivery System <Mailer-Daemon@mail.stonebridge-parish.example>
To: {ME}
References: <{s.msgid}>
Content-Type: multipart/report; report-type=delivery-status; boundary=1791883238-eximdsn-904112
MIME-Version: 1.0
Subject: Mail delivery failed: returning message to sender
Message-Id: <E1v8bQJ-000Bs1-0f@mail.stonebridge-parish.example>
Date: {date(at - 3, 60)}

--1791883238-eximdsn-904112
Content-type: text/plain; charset=us-ascii

This message was created automatically by mail delivery software.

A message that you sent could not be delivered to one or more of its
recipients. This is a permanent error. The following address(es) failed:

  {rcpt}
    host boxes.parishnet.example [198.51.100.31]
    SMTP error from remote mail server after RCPT TO:<{rcpt}>:
    552 5.2.2 <{rcpt}>: Mailbox is full, quota exceeded

--1791883238-eximdsn-904112
Content-type: message/delivery-status

Reporting-MTA: dns; mail.stonebridge-parish.example

Action: failed
Final-Recipient: rfc822;{rcpt}
Status: 5.0.0
Remote-MTA: dns; boxes.parishnet.example
Diagnostic-Code: smtp; 552 5.2.2 <{rcpt}>: Mailbox is full, quota exceeded

--1791883238-eximdsn-904112
Content-type: message/rfc822

Return-path: <{ME}>
""".encode() + taken(s, rcpt, "mail.stonebridge-parish.example", "192.0.2.30",
                     "with esmtps (TLS1.3) tls TLS_AES_256_GCM_SHA384\n\t(Exim 4.96)\n\t(envelope-from <" + ME + ">)\n"
                     "\tid 1v8bQF-000Brx-2k\n\tfor " + rcpt, 60) + b"\n" + s.body + b"\n--1791883238-eximdsn-904112--\n",
    host=("mail.stonebridge-parish.example", "192.0.2.30"), results=spf("mail.stonebridge-parish.example")),
    "failure", [(rcpt, "failed", "mailbox-full")])

# Exchange Online: the town hall's address takes mail from inside only.
s, at = BY_KEY["council"], when("10-14 14:05:33")
rcpt = "events@portavon-council.example"
add("council-restricted", at, arrive(at, f"""Received: from CWXP265MB1187.GBRP265.PROD.OUTLOOK.test (2001:db8:400:1f3::11) by
 CWLP265MB2043.GBRP265.PROD.OUTLOOK.test (2001:db8:400:1f3::24) with Microsoft SMTP
 Server (version=TLS1_2, cipher=TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384) id
 15.20.9204.21; {date(at - 4, 0)}
MIME-Version: 1.0
From: <postmaster@portavon-council.example>
To: <{ALIAS}>
Date: {date(at - 4, 0)}
Content-Type: multipart/report; report-type=delivery-status;
	boundary="7b0d55c2-9c1e-4f63-8fd2-1d6f0a4be7a1"
X-MS-Exchange-Message-Is-Ndr:
Content-Language: en-GB
Message-ID: <6d1c2b88-5f0e-46a4-9d55-6e8f4f0a2b17@CWLP265MB2043.GBRP265.PROD.OUTLOOK.test>
In-Reply-To: <{s.msgid}>
References: <{s.msgid}>
Subject: Undeliverable: {s.subject}
Auto-Submitted: auto-replied

--7b0d55c2-9c1e-4f63-8fd2-1d6f0a4be7a1
Content-Type: text/plain; charset="us-ascii"
Content-Transfer-Encoding: 7bit

Your message to {rcpt} couldn't be delivered.

The group events only accepts messages from people in its organization
or on its allowed senders list, and your email address isn't on the list.

Diagnostic information for administrators:

Generating server: CWLP265MB2043.GBRP265.PROD.OUTLOOK.test

{rcpt}
Remote server returned '550 5.7.133 RESOLVER.RST.SenderNotAuthenticatedForGroup;
the group only accepts messages from people inside its organization'

Original message headers:

--7b0d55c2-9c1e-4f63-8fd2-1d6f0a4be7a1
Content-Type: message/delivery-status

Reporting-MTA: dns;CWLP265MB2043.GBRP265.PROD.OUTLOOK.test
Received-From-MTA: dns;out1.harbourmail.example
Arrival-Date: {date(at - 9, 0)}

Final-Recipient: rfc822;{rcpt}
Action: failed
Status: 5.7.133
Diagnostic-Code: smtp;550 5.7.133 RESOLVER.RST.SenderNotAuthenticatedForGroup;
 the group only accepts messages from people inside its organization

--7b0d55c2-9c1e-4f63-8fd2-1d6f0a4be7a1
Content-Type: message/rfc822

""".encode() + taken(s, rcpt, "CWXPEPF00001234.mail.protection.outlook.test", "192.0.2.40",
                     "(192.0.2.40)\n with Microsoft SMTP Server (version=TLS1_3, cipher=TLS_AES_256_GCM_SHA384)\n id 15.20.9228.7") +
    b"\n" + s.body + b"\n--7b0d55c2-9c1e-4f63-8fd2-1d6f0a4be7a1--\n",
    host=("mail-cwxp265.outbound.protection.outlook.test", "192.0.2.41"), to=ALIAS,
    results=["spf=pass smtp.helo=mail-cwxp265.outbound.protection.outlook.test", "dkim=none",
             "dmarc=none header.from=portavon-council.example"]),
    "failure", [(rcpt, "failed", "recipient-restricted")])

# sendmail, headers only: the portfolio was too large.
s, at = BY_KEY["portfolio"], when("10-21 20:16:40")
rcpt = "galerie@atelier-marchand.example"
add("portfolio-large", at, arrive(at, f"""Received: from localhost (localhost)
	by relay.cote-hosting.example (8.17.1/8.17.1) id 59LKGb6T018840;
	{date(at - 2, 120)}
Date: {date(at - 2, 120)}
From: Mail Delivery Subsystem <MAILER-DAEMON@relay.cote-hosting.example>
Message-Id: <202610212016.59LKGb6T018840@relay.cote-hosting.example>
To: <{ALIAS}>
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status;
	boundary="59LKGb6T018840.1792613798/relay.cote-hosting.example"
Subject: Returned mail: see transcript for details
Auto-Submitted: auto-generated (failure)

This is a MIME-encapsulated message

--59LKGb6T018840.1792613798/relay.cote-hosting.example

The original message was received at {date(at - 5, 120)}
from out1.harbourmail.example [203.0.113.25]

   ----- The following addresses had permanent fatal errors -----
<{rcpt}>
    (reason: 552 5.3.4 Message size exceeds fixed limit)

   ----- Transcript of session follows -----
... while talking to mx.atelier-marchand.example.:
>>> MAIL From:<{ALIAS}> SIZE=27318442
<<< 552 5.3.4 Message size exceeds fixed limit
554 5.0.0 Service unavailable

--59LKGb6T018840.1792613798/relay.cote-hosting.example
Content-Type: message/delivery-status

Reporting-MTA: dns; relay.cote-hosting.example
Received-From-MTA: DNS; out1.harbourmail.example
Arrival-Date: {date(at - 5, 120)}

Final-Recipient: RFC822; {rcpt}
Action: failed
Status: 5.3.4
Remote-MTA: DNS; mx.atelier-marchand.example
Diagnostic-Code: SMTP; 552 5.3.4 Message size exceeds fixed limit
Last-Attempt-Date: {date(at - 3, 120)}

--59LKGb6T018840.1792613798/relay.cote-hosting.example
Content-Type: text/rfc822-headers

Return-Path: <{ALIAS}>
""".encode() + taken(s, rcpt, "relay.cote-hosting.example", "198.51.100.44", "(8.17.1/8.17.1) with ESMTPS id 59LKGZ6T018838", 120)
    + b"\n--59LKGb6T018840.1792613798/relay.cote-hosting.example--\n",
    host=("relay.cote-hosting.example", "198.51.100.44"), to=ALIAS, results=spf("relay.cote-hosting.example")),
    "failure", [(rcpt, "failed", "message-too-large")])

# A German web-mail house: plain text, no report parts.
s, at = BY_KEY["karl"], when("10-22 11:09:58")
rcpt = "karl.weber@nordpost-web.example"
add("karl-gesperrt", at, arrive(at, f"""From: "Nordpost Mailer Daemon" <mailer-daemon@nordpost-web.example>
To: {ME}
Subject: Mail delivery failed: returning message to sender
Date: {date(at - 1, 120)}
Message-ID: <0LxQ8t-1tWq3B0hXV-016u8k@mx-in.nordpost-web.example>
Auto-Submitted: auto-replied
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: 8bit

Diese Nachricht wurde automatisch vom Mailserver von Nordpost erzeugt.

Leider konnte Ihre E-Mail an den folgenden Empfänger nicht zugestellt werden.
Es handelt sich um einen dauerhaften Fehler.

<{rcpt}>:
550 5.2.1 Das Postfach dieses Empfängers ist deaktiviert (account disabled).
Bitte wenden Sie sich auf anderem Weg an den Empfänger.

--- Der Header der ursprünglichen Nachricht folgt ---

""".encode() + taken(s, rcpt, "mx-in.nordpost-web.example", "192.0.2.45", "(mxweb08) with ESMTPS\n\tid 0MfW3k-1uBq2t1qZz-00P0eN", 120),
    host=("mout.nordpost-web.example", "192.0.2.46"), results=spf("mout.nordpost-web.example")),
    "failure", [(rcpt, "failed", "mailbox-disabled")])

# A French provider: the filter took the message for advertising.
s, at = BY_KEY["claire"], when("10-23 13:36:51")
rcpt = "claire.dumont@boite-postale.example"
add("claire-indesirable", at, arrive(at, postfix(at, ALIAS, "4CcR7w1ZkPz8sWx", "smtp-in4.boite-postale.example", f"""
    <{rcpt}>: host filtre.boite-postale.example[198.51.100.48] said:
        550 5.7.1 Message refusé : contenu considéré comme indésirable (spam). (in
        reply to end of DATA command)
""", f"X-Postfix-Queue-ID: 4CcR7w1ZkPz8sWx\nX-Postfix-Sender: rfc822; {ALIAS}\nArrival-Date: {date(at - 20, 120)}\n", [f"""
    Final-Recipient: rfc822; {rcpt}
    Original-Recipient: rfc822;{rcpt}
    Action: failed
    Status: 5.7.1
    Remote-MTA: dns; filtre.boite-postale.example
    Diagnostic-Code: smtp; 550 5.7.1 Message refusé : contenu considéré comme
        indésirable (spam).
"""], taken(s, rcpt, "smtp-in4.boite-postale.example", "198.51.100.47", "(Postfix) with ESMTPS id 4CcR7w1ZkPz8sWx", 120) + b"\n" + s.body,
    subject="Message non remis", offset=120, charset="utf-8",
    opening="Bonjour,\n\nvotre message n'a pas pu être remis à un ou plusieurs destinataires.\nIl est joint à cet avis. Pour toute question, écrivez à postmaster.\n"),
    host=("smtp-in4.boite-postale.example", "198.51.100.47"), to=ALIAS, results=spf("smtp-in4.boite-postale.example")),
    "failure", [(rcpt, "failed", "content-spam")])

# Exchange on somebody's own server, in Spanish: a rule of the organisation refuses it.
s, at = BY_KEY["clay"], when("10-26 09:03:12")
rcpt = "pedidos@arcilla-sur.example"
add("clay-politica", at, arrive(at, f"""Received: from EX01.arcilla-sur.local (192.168.10.4) by EX01.arcilla-sur.local
 (192.168.10.4) with Microsoft SMTP Server id 15.2.1544.9;
 {date(at - 3, 60)}
From: <postmaster@arcilla-sur.example>
To: <{ALIAS}>
Date: {date(at - 3, 60)}
Subject: =?utf-8?Q?No_se_puede_entregar:_Order_2291:_stoneware_clay?=
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status;
	boundary="_b4e1ee3c-14d4-4ab2-ae0c-b3a4c1a1f5f0_"
Content-Language: es-ES
Message-ID: <3f9f2b64-77f5-43f3-a24c-55d2ad6ed7c9@EX01.arcilla-sur.local>
In-Reply-To: <{s.msgid}>
References: <{s.msgid}>
Auto-Submitted: auto-replied

--_b4e1ee3c-14d4-4ab2-ae0c-b3a4c1a1f5f0_
Content-Type: text/plain; charset="utf-8"
Content-Transfer-Encoding: 8bit

No se pudo entregar el mensaje a los siguientes destinatarios o grupos:

{rcpt}
La entrega del mensaje no está permitida por una directiva de la
organización. Póngase en contacto con el destinatario por otro medio.

Información de diagnóstico para los administradores:

Servidor de generación: EX01.arcilla-sur.local

{rcpt}
#550 5.7.1 TRANSPORT.RULES.RejectMessage; the message was rejected by
organization policy ##

--_b4e1ee3c-14d4-4ab2-ae0c-b3a4c1a1f5f0_
Content-Type: message/delivery-status

Reporting-MTA: dns;EX01.arcilla-sur.local
Received-From-MTA: dns;out1.harbourmail.example
Arrival-Date: {date(at - 8, 60)}

Original-Recipient: rfc822;{rcpt}
Final-Recipient: rfc822;{rcpt}
Action: failed
Status: 5.7.1
Diagnostic-Code: smtp;550 5.7.1 TRANSPORT.RULES.RejectMessage; the message was
 rejected by organization policy
X-Display-Name: Pedidos

--_b4e1ee3c-14d4-4ab2-ae0c-b3a4c1a1f5f0_
Content-Type: text/rfc822-headers

""".encode() + taken(s, rcpt, "correo.arcilla-sur.example", "192.0.2.49", "(192.0.2.49)\n with Microsoft SMTP Server id 15.2.1544.9", 60)
    + b"\n--_b4e1ee3c-14d4-4ab2-ae0c-b3a4c1a1f5f0_--\n",
    host=("correo.arcilla-sur.example", "192.0.2.49"), to=ALIAS, results=spf("correo.arcilla-sur.example")),
    "failure", [(rcpt, "failed", "policy-rejected")])

# Domino: nobody of that name in the directory any more.
s, at = BY_KEY["cobalt"], when("10-27 10:18:40")
rcpt = "sven.lindgren@fjord-glaze.example"
add("cobalt-domino", at, arrive(at, f"""To: {ME}
From: "Postmaster" <postmaster@fjord-glaze.example>
Subject: DELIVERY FAILURE: User sven.lindgren (sven.lindgren@fjord-glaze.example)
 not listed in Domino Directory
Date: {date(at - 4, 60)}
Message-ID: <OF7C21B5A4.38D0E6C1-ONC1258D2F.00389A11-C1258D2F.00389A12@fjord-glaze.example>
X-MIMETrack: Itemize by SMTP Server on MAIL1/Fjord/NO(Release 12.0.2) at 27.10.2026 11:18:35,
	Serialize complete at 27.10.2026 11:18:36
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="==IFJRGLKFGIR8814UHRUHIHD"
Auto-Submitted: auto-replied

--==IFJRGLKFGIR8814UHRUHIHD
Content-Type: text/plain; charset=US-ASCII

Your message

  Subject: {s.subject}

was not delivered to:

  {rcpt}

because:

  User sven.lindgren ({rcpt}) not listed in Domino Directory

--==IFJRGLKFGIR8814UHRUHIHD
Content-Type: message/delivery-status

Reporting-MTA: dns;mail1.fjord-glaze.example

Final-Recipient: rfc822;{rcpt}
Action: failed
Status: 5.1.1
Diagnostic-Code: X-Notes; User sven.lindgren ({rcpt})
  not listed in Domino Directory

--==IFJRGLKFGIR8814UHRUHIHD
Content-Type: message/rfc822

""".encode() + taken(s, rcpt, "mail1.fjord-glaze.example", "198.51.100.50", "(Domino Release 12.0.2)\n          with ESMTP id 2026102711183398-417", 60)
    + b"\n" + s.body + b"\n--==IFJRGLKFGIR8814UHRUHIHD--\n",
    host=("mail1.fjord-glaze.example", "198.51.100.50"), results=spf("mail1.fjord-glaze.example"), secure=False),
    "failure", [(rcpt, "failed", "no-such-mailbox")])

# A choir's address only forwards; the next provider finds that SPF does not cover the forwarder.
s, at = BY_KEY["fionn"], when("10-31 12:41:20")
rcpt = "fionn.daly@bigfreemail.example"
add("fionn-forwarded", at, arrive(at, f"""Received: from mailnull by web7.corrib-hosting.example with local (Exim 4.97.1)
	id 1vF2pE-00000004Rqk-1Zv7; {date(at - 2, 0)}
X-Failed-Recipients: {rcpt}
Auto-Submitted: auto-replied
From: Mail Delivery System <Mailer-Daemon@web7.corrib-hosting.example>
To: {ME}
References: <{s.msgid}>
Content-Type: multipart/report; report-type=delivery-status; boundary=1793450478-eximdsn-1176308
MIME-Version: 1.0
Subject: Mail delivery failed: returning message to sender
Message-Id: <E1vF2pE-00000004Rqk-1Zv7@web7.corrib-hosting.example>
Date: {date(at - 2, 0)}

--1793450478-eximdsn-1176308
Content-type: text/plain; charset=us-ascii

This message was created automatically by mail delivery software.

A message that you sent could not be delivered to one or more of its
recipients. This is a permanent error. The following address(es) failed:

  {rcpt}
    (generated from fionn@corrib-choir.example)
    host mx.bigfreemail.example [192.0.2.70]
    SMTP error from remote mail server after end of data:
    550-5.7.26 This mail has been blocked because the sender is unauthenticated.
    550-5.7.26 SPF for harbourmail.example with ip 198.51.100.55: did not pass
    550 5.7.26 and the signature was changed on the way

--1793450478-eximdsn-1176308
Content-type: message/delivery-status

Reporting-MTA: dns; web7.corrib-hosting.example

Action: failed
Final-Recipient: rfc822;{rcpt}
Status: 5.0.0
Remote-MTA: dns; mx.bigfreemail.example
Diagnostic-Code: smtp; 550-5.7.26 This mail has been blocked because the sender is unauthenticated.
 550-5.7.26 SPF for harbourmail.example with ip 198.51.100.55: did not pass
 550 5.7.26 and the signature was changed on the way

--1793450478-eximdsn-1176308
Content-type: message/rfc822

Return-path: <{ME}>
""".encode() + taken(s, "fionn@corrib-choir.example", "web7.corrib-hosting.example", "198.51.100.55",
                     f"with esmtps (TLS1.3)\n\t(Exim 4.97.1)\n\t(envelope-from <{ME}>)\n\tid 1vF2pB-00000004RqZ-3Qe1\n\tfor fionn@corrib-choir.example")
    + b"\n" + s.body + b"\n--1793450478-eximdsn-1176308--\n",
    host=("web7.corrib-hosting.example", "198.51.100.55"), results=spf("web7.corrib-hosting.example")),
    "failure", [(rcpt, "failed", "authentication-failed")])

# A sending service that writes its notices in the manner of Amazon's.
s, at = BY_KEY["letter-nov"], when("11-06 07:30:09")
rcpt = "ines.duarte@olaria-velha.example"
add("ines-suppressed", at, arrive(at, f"""X-Original-To: {ALIAS}
Date: {date(at - 2, 0)}
From: MAILER-DAEMON@eu-2.pigeonpost.example
To: {ALIAS}
Message-ID: <0102019d3a7bf0d2-5f1c6a22-0c7e-4f7b-9d01-3b6f5e1d2c4a-000000@eu-2.pigeonpost.example>
Subject: Delivery Status Notification (Failure)
MIME-Version: 1.0
Content-Type: multipart/report; boundary="a3_4418.7c2e"; report-type=delivery-status
Auto-Submitted: auto-replied

--a3_4418.7c2e
Content-Type: text/plain; charset=us-ascii
Content-Transfer-Encoding: 7bit

An error occurred while trying to deliver the mail to the following recipients:
{rcpt}
Pigeonpost did not send this message: the address is on the suppression list
because of an earlier hard bounce.

--a3_4418.7c2e
Content-Type: message/delivery-status
Content-Transfer-Encoding: 7bit

Reporting-MTA: dns; a4-18.smtp-out.eu-2.pigeonpost.example

Action: failed
Final-Recipient: rfc822; {rcpt}
Diagnostic-Code: smtp; 550 5.1.1 Pigeonpost did not send this message because the
 address is on the suppression list for your account
Status: 5.1.1

--a3_4418.7c2e
Content-Type: text/rfc822-headers

Received: from [192.168.1.24] (cpe-201.westlink.example [203.0.113.201])
	by relay.eu-2.pigeonpost.example with ESMTPSA id q7Lr9W2;
	{date(s.ts + 2, 0)}
""".encode() + s.header + b"\n--a3_4418.7c2e--\n",
    host=("a4-18.smtp-out.eu-2.pigeonpost.example", "192.0.2.73"), to=ALIAS,
    results=["spf=pass smtp.mailfrom=eu-2.pigeonpost.example", "dkim=none", "dmarc=none header.from=eu-2.pigeonpost.example"]),
    "failure", [(rcpt, "failed", "suppressed")])

# Courier, with a scanner that did not like the archive.
s, at = BY_KEY["virus"], when("11-09 09:33:40")
rcpt = "orders@glaze-supplies.example"
add("scan-virus", at, arrive(at, f"""From: "Courier mail server at mx.glaze-supplies.example" <@>
To: {ALIAS}
Subject: NOTICE: mail delivery status.
Date: {date(at - 2, 0)}
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status;
    boundary="=_courier-0"
Content-Transfer-Encoding: 7bit
Message-ID: <courier.6A098BF2.00003C1A@mx.glaze-supplies.example>
Auto-Submitted: auto-generated

This is a MIME formatted message.

--=_courier-0
Content-Type: text/plain; charset=us-ascii
Content-Transfer-Encoding: 7bit

This is a delivery status notification from mx.glaze-supplies.example,
running the Courier mail server.

The original message was received on {date(at - 6, 0)}
from out1.harbourmail.example (out1.harbourmail.example [203.0.113.25])

---------------------------------------------------------------------------

                           UNDELIVERABLE MAIL

Your message to the following recipients cannot be delivered:

<{rcpt}>:
    scan.glaze-supplies.example [198.51.100.75]:
>>> DATA
<<< 554 5.7.1 Message rejected: virus found in attachment scan-0911.zip

--=_courier-0
Content-Type: message/delivery-status
Content-Transfer-Encoding: 7bit

Reporting-MTA: dns; mx.glaze-supplies.example
Arrival-Date: {date(at - 6, 0)}
Received-From-MTA: dns; out1.harbourmail.example (out1.harbourmail.example [203.0.113.25])

Final-Recipient: rfc822; {rcpt}
Action: failed
Status: 5.0.0
Remote-MTA: dns; scan.glaze-supplies.example [198.51.100.75]
Diagnostic-Code: smtp; 554 5.7.1 Message rejected: virus found in attachment scan-0911.zip

--=_courier-0
Content-Type: text/rfc822-headers
Content-Transfer-Encoding: 7bit

""".encode() + taken(s, rcpt, "mx.glaze-supplies.example", "198.51.100.74", "with ESMTP; id 00000000000A4D11.6A098BEE.3C15")
    + b"\n--=_courier-0--\n", host=("mx.glaze-supplies.example", "198.51.100.74"), to=ALIAS,
    results=spf("mx.glaze-supplies.example")), "failure", [(rcpt, "failed", "content-virus")])

