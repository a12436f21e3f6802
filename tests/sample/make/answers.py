# SPDX-License-Identifier: GPL-3.0-or-later
"""What is no failure but speaks of her own mail: a complaint, a read receipt, an absence note, a challenge."""
from sent import BY_KEY
from world import ALIAS, ME, arrive, date, when
from yours_home import add

# RFC 5965: somebody pressed "spam" on the October letter.
s, at = BY_KEY["letter-oct"], when("10-12 19:02:11")
add("letter-complaint", at, arrive(at, f"""From: Webmail North feedback loop <feedback@fbl.webmail-north.example>
To: {ALIAS}
Date: {date(at - 3, 0)}
Subject: Abuse report: Kiln letter, October
Message-ID: <fbl.20261012.190208.5512@fbl.webmail-north.example>
MIME-Version: 1.0
Content-Type: multipart/report; report-type=feedback-report;
	boundary="fbl-5512-part"

--fbl-5512-part
Content-Type: text/plain; charset="US-ASCII"
Content-Transfer-Encoding: 7bit

This is an abuse report for a message that came from 203.0.113.25 on
{date(s.ts + 5, 0)}. A reader marked it as spam.

--fbl-5512-part
Content-Type: message/feedback-report

Feedback-Type: abuse
User-Agent: NorthFBL/2.4
Version: 1
Original-Mail-From: <{ALIAS}>
Original-Rcpt-To: <olive.tan@webmail-north.example>
Arrival-Date: {date(s.ts + 5, 0)}
Source-IP: 203.0.113.25
Reported-Domain: lindqvist-ceramics.example
Authentication-Results: mx.webmail-north.example; dkim=pass header.d=lindqvist-ceramics.example

--fbl-5512-part
Content-Type: message/rfc822
Content-Disposition: inline

""".encode() + s.departed("olive.tan@webmail-north.example") + b"\n--fbl-5512-part--\n",
    sender="feedback@fbl.webmail-north.example", host=("fbl.webmail-north.example", "192.0.2.24"), to=ALIAS,
    results=["spf=pass smtp.mailfrom=fbl.webmail-north.example", "dkim=none", "dmarc=none header.from=fbl.webmail-north.example"]),
    "complaint", [("olive.tan@webmail-north.example", "delivered", "unknown")])

# RFC 8098, from a German mail program.
s, at = BY_KEY["ute"], when("11-12 20:31:55")
add("ute-receipt", at, arrive(at, f"""From: Ute Brandt <ute.brandt@brandt-ofenbau.example>
To: {ME}
Date: {date(at - 4, 60)}
Subject: =?UTF-8?Q?Lesebest=C3=A4tigung_=28angezeigt=29_-_Neue_Brennkammer=3A_Ma=C3=9Fe?=
Message-ID: <b1e6f9d4-0d07-44b1-8a7b-2f3a55ab1c09@brandt-ofenbau.example>
In-Reply-To: <{s.msgid}>
References: <{s.msgid}>
MIME-Version: 1.0
Content-Type: multipart/report; report-type=disposition-notification;
	boundary="------------mdn260814551"

This is a multi-part message in MIME format.
--------------mdn260814551
Content-Type: text/plain; charset=UTF-8
Content-Transfer-Encoding: 8bit

Dies ist eine Empfangsbestätigung für eine Nachricht, die Sie an
ute.brandt@brandt-ofenbau.example gesendet haben.

Sie wurde auf dem Rechner des Empfängers angezeigt. Ob sie gelesen oder
verstanden wurde, lässt sich daraus nicht schließen.

--------------mdn260814551
Content-Type: message/disposition-notification; name="MDNPart2.txt"
Content-Disposition: inline
Content-Transfer-Encoding: 7bit

Reporting-UA: brandt-ofenbau.example; Thunderbird
Final-Recipient: rfc822;ute.brandt@brandt-ofenbau.example
Original-Message-ID: <{s.msgid}>
Disposition: manual-action/MDN-sent-manually; displayed

--------------mdn260814551
Content-Type: text/rfc822-headers; name="MDNPart3.txt"
Content-Disposition: inline
Content-Transfer-Encoding: 7bit

""".encode() + s.departed_header("ute.brandt@brandt-ofenbau.example").replace("ß".encode(), b"ss") + b"\n--------------mdn260814551--\n",
    sender="ute.brandt@brandt-ofenbau.example", host=("mail.brandt-ofenbau.example", "192.0.2.92"),
    results=["spf=pass smtp.mailfrom=brandt-ofenbau.example", "dkim=none", "dmarc=pass (p=none) header.from=brandt-ofenbau.example"]),
    "receipt", [("ute.brandt@brandt-ofenbau.example", "delivered", "unknown")])

# RFC 3834.
s, at = BY_KEY["rosa"], when("11-13 10:45:30")
add("rosa-away", at, arrive(at, f"""From: Rosa Pell <rosa.pell@pell-and-daughters.example>
To: {ME}
Date: {date(at - 2, 0)}
Subject: Out of office: Two bowls for the window
Message-ID: <20261113104528.7F31C2@mail.pell-and-daughters.example>
In-Reply-To: <{s.msgid}>
References: <{s.msgid}>
Auto-Submitted: auto-replied (vacation)
Precedence: bulk
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: 8bit

Thank you for your message. I am at the craft fair until Tuesday 17
November and only look at my mail in the evenings. The shop is open as
usual, please ring the bell.

Rosa
""".encode(), sender="", host=("mail.pell-and-daughters.example", "198.51.100.95"),
    results=["spf=pass smtp.helo=mail.pell-and-daughters.example", "dkim=none", "dmarc=pass (p=none) header.from=pell-and-daughters.example"]),
    "auto-reply", [])

# A service that holds mail back until the sender proves to be a person.
s, at = BY_KEY["quill"], when("11-12 09:14:31")
add("quill-challenge", at, arrive(at, f"""From: "p.quill@fenwick-letters.example (confirmation)" <confirm-7Qm2xK@gatekeeper.fenwick-letters.example>
To: {ME}
Date: {date(at - 2, 0)}
Subject: Please confirm your message: Poem for the exhibition card
Message-ID: <challenge.7Qm2xK@gatekeeper.fenwick-letters.example>
In-Reply-To: <{s.msgid}>
References: <{s.msgid}>
Auto-Submitted: auto-replied
X-Challenge-Response: request
MIME-Version: 1.0
Content-Type: text/plain; charset=us-ascii

Hello,

this is the first message that p.quill@fenwick-letters.example has got from
your address, and it is being held. Please confirm that you are a person:
reply to this message without changing the subject.

You need to do this only once; your address is added to the whitelist then.
Unconfirmed messages are removed after 14 days.

Your message had the subject:
    Poem for the exhibition card
""".encode(), sender="", host=("gatekeeper.fenwick-letters.example", "192.0.2.97"),
    results=["spf=pass smtp.helo=gatekeeper.fenwick-letters.example", "dkim=none", "dmarc=none header.from=gatekeeper.fenwick-letters.example"]),
    "challenge", [("p.quill@fenwick-letters.example", "delayed", "unknown")])
