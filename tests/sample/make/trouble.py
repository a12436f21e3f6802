# SPDX-License-Identifier: GPL-3.0-or-later
"""16 November: somebody has her password. 3 lures dressed as notices. 3 notices where nothing tells who wrote the mail."""
from world import ME, Sent, arrive, date, from_provider, postfix, queue_id, uuid, when
from yours_home import NOTICES


def add(name, at, content, kind, verdict, recipients, flags=""):
    NOTICES.append(dict(name=name, ts=at, content=content, kind=kind, verdict=verdict, flags=flags,
                        recipients=[dict(zip(("address", "outcome", "reason"), r)) for r in recipients]))


# --- hijacked: signed in at her provider from far away, signed by the provider, and not in Sent ------------------------
PLEA = """
    Hi,

    are you online? I am stuck in a meeting and need a small favour, I can't
    talk on the phone right now. Could you pick up four gift vouchers of 100
    each for me today and send me the codes? I will pay you back tonight.

    Best,
    Margarete
"""


def stolen(key, at, to):
    """A message sent through her account by the thief: her provider's Received and signature, another client and place."""
    s = Sent(key, at, to, "Quick favour", PLEA)
    s.header = (f"Message-ID: <{uuid(key)[:8]}.{s.ts}@mailblast.local>\nDate: {date(s.ts, 330)}\nMIME-Version: 1.0\n"
                f"X-Mailer: Mass Courier 3.2\nSubject: {s.subject}\nTo: {to}\nFrom: Margarete Lindqvist <{ME}>\n"
                f"Reply-To: m.lindqvist.private@fastletters.test\nContent-Type: text/plain; charset=utf-8\n"
                "Content-Transfer-Encoding: 7bit\n").encode()
    return s


def through(s, recipient):
    """`departed` with the thief's way in."""
    return s.departed(recipient).replace(
        b"from [192.168.1.24] (cpe-201.westlink.example [203.0.113.201])", b"from [10.8.0.3] (vps-77.lowcost-cloud.example [198.51.100.177])")


def own_bounce(key, at, sent_at, rcpt, text, group, node="out1", **options):
    s, ts = stolen(key, sent_at, rcpt), when(at)
    queue = queue_id(key + rcpt)
    return ts, from_provider(ts, postfix(
        ts, ME, queue, f"{node}.harbourmail.example", text,
        f"X-Postfix-Queue-ID: {queue}\nX-Postfix-Sender: rfc822; {ME}\nArrival-Date: {date(s.ts + 2)}\n", [group],
        through(s, rcpt), **options), node)


add("hijack-unknown", *own_bounce("thief-1", "11-16 13:22:40", "11-16 13:22:31", "info@old-mill-textiles.example", """
    <info@old-mill-textiles.example>: host mx.old-mill-textiles.example[192.0.2.171] said:
        550 5.1.1 <info@old-mill-textiles.example>: Recipient address rejected: User
        unknown (in reply to RCPT TO command)
""", """
    Final-Recipient: rfc822; info@old-mill-textiles.example
    Original-Recipient: rfc822;info@old-mill-textiles.example
    Action: failed
    Status: 5.1.1
    Remote-MTA: dns; mx.old-mill-textiles.example
    Diagnostic-Code: smtp; 550 5.1.1 <info@old-mill-textiles.example>: Recipient address
        rejected: User unknown
"""), "failure", "hijacked", [("info@old-mill-textiles.example", "failed", "no-such-mailbox")])

add("hijack-spam", *own_bounce("thief-2", "11-16 13:24:05", "11-16 13:23:58", "reception@tidewater-clinic.example", """
    <reception@tidewater-clinic.example>: host mx.tidewater-clinic.example[192.0.2.66] said:
        554 5.7.1 Message rejected: content looks like spam (in reply to end of DATA
        command)
""", """
    Final-Recipient: rfc822; reception@tidewater-clinic.example
    Original-Recipient: rfc822;reception@tidewater-clinic.example
    Action: failed
    Status: 5.7.1
    Remote-MTA: dns; mx.tidewater-clinic.example
    Diagnostic-Code: smtp; 554 5.7.1 Message rejected: content looks like spam
"""), "failure", "hijacked", [("reception@tidewater-clinic.example", "failed", "content-spam")])

# A remote server's notice: the mail came to it from her provider, with the provider's good signature.
at, rcpt = when("11-16 13:31:18"), "vestry@stonebridge-parish.example"
s = stolen("thief-3", "11-16 13:31:02", rcpt)
_mid = s.header.split(b"Message-ID: ")[1].split(b"\n")[0].decode()
add("hijack-remote", at, arrive(at, f"""X-Failed-Recipients: {rcpt}
Auto-Submitted: auto-replied
From: Mail Delivery System <Mailer-Daemon@mail.stonebridge-parish.example>
To: {ME}
References: {_mid}
Content-Type: multipart/report; report-type=delivery-status; boundary=1794835876-eximdsn-22031
MIME-Version: 1.0
Subject: Mail delivery failed: returning message to sender
Message-Id: <E1vKwYv-0005jN-1c@mail.stonebridge-parish.example>
Date: {date(at - 2, 0)}

--1794835876-eximdsn-22031
Content-type: text/plain; charset=us-ascii

This message was created automatically by mail delivery software.

A message that you sent could not be delivered to one or more of its
recipients. This is a permanent error. The following address(es) failed:

  {rcpt}
    host boxes.parishnet.example [198.51.100.31]
    SMTP error from remote mail server after RCPT TO:<{rcpt}>:
    550 5.1.1 No such user here

--1794835876-eximdsn-22031
Content-type: message/delivery-status

Reporting-MTA: dns; mail.stonebridge-parish.example

Action: failed
Final-Recipient: rfc822;{rcpt}
Status: 5.0.0
Remote-MTA: dns; boxes.parishnet.example
Diagnostic-Code: smtp; 550 5.1.1 No such user here

--1794835876-eximdsn-22031
Content-type: message/rfc822

Return-path: <{ME}>
Received: from out1.harbourmail.example ([203.0.113.25])
	by mail.stonebridge-parish.example with esmtps (TLS1.3) tls TLS_AES_256_GCM_SHA384
	(Exim 4.96)
	(envelope-from <{ME}>)
	id 1vKwYs-0005jK-0z
	for {rcpt}; {date(at - 6, 0)}
Authentication-Results: mail.stonebridge-parish.example;
	spf=pass smtp.mailfrom=harbourmail.example;
	dkim=pass header.d=harbourmail.example header.s=hm2026
""".encode() + through(s, rcpt) + b"\n--1794835876-eximdsn-22031--\n",
    host=("mail.stonebridge-parish.example", "192.0.2.30"),
    results=["spf=pass smtp.helo=mail.stonebridge-parish.example", "dkim=none", "dmarc=none header.from=mail.stonebridge-parish.example"]),
    "failure", "hijacked", [(rcpt, "failed", "no-such-mailbox")])

# The provider pulls the plug.
add("hijack-blocked", *own_bounce("thief-4", "11-16 14:02:27", "11-16 14:02:25", "rosa.pell@pell-and-daughters.example", """
    <rosa.pell@pell-and-daughters.example>: host outfilter.harbourmail.example[203.0.113.21]
        said: 550 5.7.13 Your account has been blocked from sending messages because of
        unusual activity. Please change your password and contact support (in reply to
        MAIL FROM command)
""", """
    Final-Recipient: rfc822; rosa.pell@pell-and-daughters.example
    Original-Recipient: rfc822;rosa.pell@pell-and-daughters.example
    Action: failed
    Status: 5.7.13
    Remote-MTA: dns; outfilter.harbourmail.example
    Diagnostic-Code: smtp; 550 5.7.13 Your account has been blocked from sending
        messages because of unusual activity. Please change your password and contact
        support
"""), "failure", "hijacked", [("rosa.pell@pell-and-daughters.example", "failed", "account-blocked")])

# --- fake -----------------------------------------------------------------------------------------------------------
at = when("10-30 04:17:33")
add("fake-held", at, arrive(at, f"""Date: {date(at - 3, -420)}
From: "Harbourmail Mail Delivery" <noreply@sunny-tiles.test>
To: {ME}
Subject: 7 incoming messages could not be delivered to {ME}
Message-ID: <{uuid('held')}@sunny-tiles.test>
X-Priority: 1 (Highest)
MIME-Version: 1.0
Content-Type: text/html; charset="utf-8"
Content-Transfer-Encoding: 8bit

<html><body style="font-family:Arial">
<h3>harbourmail.example server report</h3>
<p>Dear margarete.lindqvist,</p>
<p>7 incoming messages could not be delivered to your inbox, because your mailbox
is not validated. They are held on the server and will be deleted in 24 hours.</p>
<table border="1"><tr><td>Held messages:</td><td>7</td></tr>
<tr><td>Status:</td><td>pending release</td></tr></table>
<p><a href="https://harbourmail-example.release-desk.test/login?u={ME}">Release
messages to inbox</a></p>
<p>harbourmail.example mail team</p>
</body></html>
""".encode(), sender="noreply@sunny-tiles.test", host=("srv4.sunny-tiles.test", "198.51.100.180"),
    results=["spf=pass smtp.mailfrom=sunny-tiles.test", "dkim=none", "dmarc=none header.from=sunny-tiles.test"]),
    "fake", "fake", [], flags="S")

at = when("11-09 06:51:20")
add("fake-send-again", at, arrive(at, f"""Date: {date(at - 2, 0)}
From: Mail Delivery Subsystem <postmaster@harbourmail.example>
To: {ME}
Subject: Undeliverable: Re: Payment advice
Message-ID: <{uuid('again')}@eurocargo-lines.test>
MIME-Version: 1.0
Content-Type: multipart/alternative; boundary="b1_again"

--b1_again
Content-Type: text/plain; charset=utf-8

Your message couldn't be delivered.

Error 550 5.4.1 : the recipient's server refused the connection because your
mailbox session has expired. Sign in to confirm your account and send again:
https://portal.mail-session.test/harbourmail/sendagain

--b1_again
Content-Type: text/html; charset=utf-8

<html><body>
<p style="font-size:20px">Your message couldn't be delivered</p>
<p>Error 550 5.4.1 : the recipient's server refused the connection because your
mailbox session has expired.</p>
<p><a style="background:#0067b8;color:#fff;padding:8px 20px"
href="https://portal.mail-session.test/harbourmail/sendagain">Send again</a></p>
<p style="color:#888">Sign in with {ME} to confirm your account.</p>
</body></html>

--b1_again--
""".encode(), sender="bounce@eurocargo-lines.test", host=("mail.eurocargo-lines.test", "192.0.2.181"),
    results=["spf=pass smtp.mailfrom=eurocargo-lines.test", "dkim=none",
             "dmarc=fail (p=quarantine) header.from=harbourmail.example"]), "fake", "fake", [])

at = when("11-14 22:40:08")
add("fake-attachment", at, arrive(at, f"""Date: {date(at - 2, 0)}
From: MAILER-DAEMON <mailer-daemon@harbourmail.example>
To: {ME}
Subject: Mail delivery failed: mailbox storage is full
Message-ID: <20261114224006.1D3A@mx.krommer-verpackung.test>
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary="=_storage_1"

--=_storage_1
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: 7bit

Dear user,

your mailbox has used 99 % of its storage and 3 messages to you were returned
to their senders. To keep your account from being closed, open the attached
form and verify your password within 12 hours.

System administrator

--=_storage_1
Content-Type: text/html; name="returned_message.html"
Content-Disposition: attachment; filename="returned_message.html"
Content-Transfer-Encoding: 7bit

<html><body><form action="https://forms.krommer-verpackung.test/v.php" method="post">
E-mail <input name="u" value="{ME}"> Password <input type="password" name="p">
<input type="submit" value="Verify"></form></body></html>

--=_storage_1--
""".encode(), sender="web@krommer-verpackung.test", host=("mx.krommer-verpackung.test", "203.0.113.182"),
    results=["spf=softfail smtp.mailfrom=krommer-verpackung.test", "dkim=none",
             "dmarc=fail (p=quarantine) header.from=harbourmail.example"], secure=False), "fake", "fake", [])

# --- unclear: nothing of the original came back ------------------------------------------------------------------------
at = when("10-16 12:08:55")
add("unclear-qmail", at, arrive(at, f"""Received: (qmail 4410 invoked for bounce); 16 Oct 2026 12:08:53 -0000
Date: 16 Oct 2026 12:08:53 -0000
From: MAILER-DAEMON@mail.thornfield-press.example
To: {ME}
Subject: failure notice

Hi. This is the qmail-send program at mail.thornfield-press.example.
I'm afraid I wasn't able to deliver your message to the following addresses.
This is a permanent error; I've given up. Sorry it didn't work out.

<editor@thornfield-press.example>:
This address no longer accepts mail.
""".encode(), host=("mail.thornfield-press.example", "198.51.100.190"), secure=False), "failure", "unclear",
    [("editor@thornfield-press.example", "failed", "mailbox-disabled")], flags="S")

at = when("11-01 09:55:02")
add("unclear-dragonfly", at, arrive(at, f"""Received: from MAILER-DAEMON
	id 3f2a1
	by box.tinyhost.example (DragonFly Mail Agent v0.13);
	{date(at - 2, 0)}
From: MAILER-DAEMON <>
To: {ME}
Subject: Mail delivery failed
Message-Id: <6a0872f4.3f2a1.9c7b2d10@box.tinyhost.example>
Date: {date(at - 2, 0)}

This is the DragonFly Mail Agent v0.13 at box.tinyhost.example.

There was an error delivering your mail to <membership@garden-society.example>.

mx.garden-society.example [192.0.2.191] did not like our RCPT TO:
552 5.2.2 <membership@garden-society.example>: mailbox full
""".encode(), host=("box.tinyhost.example", "198.51.100.191"), secure=False), "failure", "unclear",
    [("membership@garden-society.example", "failed", "mailbox-full")], flags="S")

at = when("11-19 08:20:44")
add("unclear-web", at, arrive(at, f"""From: Mail Delivery System <MAILER-DAEMON@mta9.civic-mail.example>
To: {ME}
Date: {date(at - 1, 0)}
Subject: Delivery failure
Message-ID: <{uuid('civic')}@mta9.civic-mail.example>
Auto-Submitted: auto-replied
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8

Your mail could not be delivered to planning@portavon-council.example.

The server answered with error 404. No more information is available.
""".encode(), host=("mta9.civic-mail.example", "192.0.2.193")), "failure", "unclear",
    [("planning@portavon-council.example", "failed", "unknown")])
