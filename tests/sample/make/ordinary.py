# SPDX-License-Identifier: GPL-3.0-or-later
"""Ordinary mail, much of it with words that notices use. None of it may be touched."""
from sent import BY_KEY
from world import ALIAS, ME, arrive, date, uuid, when

MAIL = []


def add(name, at, sender, host, content, to=ME, flags="S", folder="", dkim=True, domain=None):
    domain = domain or sender.split("@")[1]
    results = [f"spf=pass smtp.mailfrom={domain}", f"dkim=pass header.d={domain} header.s=s1" if dkim else "dkim=none",
               f"dmarc=pass (p=none) header.from={domain}"]
    MAIL.append(dict(name=name, ts=at, flags=flags, folder=folder,
                     content=arrive(at, content.encode(), sender=sender, host=host, to=to, results=results)))


def note(author, to, at, offset, subject, body, extra="", mid=None):
    import textwrap
    address = author.split("<")[-1].rstrip(">")
    return (f"Message-ID: <{mid or uuid(subject + author) + '@' + address.split('@')[1]}>\nDate: {date(at - 3, offset)}\n"
            f"From: {author}\nTo: {to}\nSubject: {subject}\n{extra}MIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n"
            "Content-Transfer-Encoding: 8bit\n\n" + textwrap.dedent(body).strip("\n") + "\n")


at = when("10-05 12:40:10")
add("library", at, "notices@portavon-library.example", ("mail.portavon-library.example", "192.0.2.201"), note(
    "Portavon Library <notices@portavon-library.example>", ME, at, 60, "Returned: The Glaze Book", """
    Dear Ms Lindqvist,

    thank you, "The Glaze Book" was returned today. You have no items on loan.
    Your reservation "Kilns of the North" could not be delivered to the Quay
    branch and is waiting for you at the main desk.

    Portavon Library
    """, "Auto-Submitted: auto-generated\n"))

at = when("10-07 06:15:00")
add("parcel", at, "service@swiftcart-parcels.example", ("out3.swiftcart-parcels.example", "198.51.100.202"), note(
    "Swiftcart Parcels <service@swiftcart-parcels.example>", ME, at, 60, "Delivery failed: we missed you today", """
    Delivery failed

    We tried to deliver parcel SC 4471 0093 but nobody was at home. Reason:
    recipient not available. We will try again tomorrow between 9 and 12. After
    two more attempts it is returned to the sender.

    You don't have to do anything.
    """, "Auto-Submitted: auto-generated\nPrecedence: bulk\n"))

at = when("10-09 19:58:26")
add("ingrid", at, "ingrid.lindqvist@fastpost.example", ("smtp5.fastpost.example", "192.0.2.203"), note(
    "Ingrid Lindqvist <ingrid.lindqvist@fastpost.example>", f"Margarete Lindqvist <{ME}>", at, 120, "Re: Your birthday", """
    Liebe Grete,

    yes to the platter! Karl's knee is fine, it's his mailbox that is not: he
    says the post office people switched it off.

    Your sister
    """, f"In-Reply-To: <{BY_KEY['ingrid-1'].msgid}>\nReferences: <{BY_KEY['ingrid-1'].msgid}>\n"))

at = when("10-15 07:00:31")
add("newsletter", at, "bounce-4417@mailer.claymonthly.example", ("mta2.mailer.claymonthly.example", "198.51.100.204"), note(
    "Clay Monthly <editors@claymonthly.example>", ALIAS, at, 60, "Returned to sender: letters from our readers", """
    CLAY MONTHLY, October

    Returned to sender: thirty readers on the pots that came back to them.
    Out of office: a potter's year on the road.
    Also: twelve failures and what they taught us.

    You read this because you subscribed. Unsubscribe at any time.
    """, "List-Unsubscribe: <https://mailer.claymonthly.example/u/4417>\nList-Id: <claymonthly.mailer.claymonthly.example>\n"
        "Precedence: bulk\n"), to=ALIAS, domain="mailer.claymonthly.example")

at = when("10-20 10:30:00")
add("friend-forwards", at, "p.moran@larch-lane.example", ("mail.larch-lane.example", "192.0.2.205"),
    f"""Message-ID: <{uuid('moran')}@larch-lane.example>
Date: {date(at - 3, 60)}
From: Pat Moran <p.moran@larch-lane.example>
To: {ME}
Subject: Fwd: Undelivered Mail Returned to Sender
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary="moran-fwd-1"

--moran-fwd-1
Content-Type: text/plain; charset=utf-8

Margarete, you understand computers. I got this when I wrote to my cousin.
Is it my fault or his?

Pat

--moran-fwd-1
Content-Type: message/rfc822
Content-Disposition: attachment; filename="Undelivered Mail.eml"

Return-Path: <>
From: MAILER-DAEMON@mail.larch-lane.example (Mail Delivery System)
To: p.moran@larch-lane.example
Subject: Undelivered Mail Returned to Sender
Date: {date(at - 900, 60)}
Message-ID: <20261020101500.B2C1@mail.larch-lane.example>
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="B2C1.inner"

--B2C1.inner
Content-Type: text/plain

This is the mail system at host mail.larch-lane.example.

<cousin@elm-lane.example>: host mx.elm-lane.example[192.0.2.206] said: 550 5.1.1
    User unknown (in reply to RCPT TO command)

--B2C1.inner
Content-Type: message/delivery-status

Reporting-MTA: dns; mail.larch-lane.example

Final-Recipient: rfc822; cousin@elm-lane.example
Action: failed
Status: 5.1.1
Diagnostic-Code: smtp; 550 5.1.1 User unknown

--B2C1.inner--

--moran-fwd-1--
""", dkim=False)

at = when("10-25 03:10:44")
add("dmarc-report", at, "dmarc@bigfreemail.example", ("reports.bigfreemail.example", "192.0.2.207"), f"""Message-ID: <{uuid('dmarc')}@bigfreemail.example>
Date: {date(at - 3, 0)}
From: noreply-dmarc-support@bigfreemail.example
To: {ALIAS}
Subject: Report domain: lindqvist-ceramics.example Submitter: bigfreemail.example Report-ID: 8812017740032
Auto-Submitted: auto-generated
MIME-Version: 1.0
Content-Type: application/gzip; name="bigfreemail.example!lindqvist-ceramics.example!1792800000!1792886399.xml.gz"
Content-Disposition: attachment;
	filename="bigfreemail.example!lindqvist-ceramics.example!1792800000!1792886399.xml.gz"
Content-Transfer-Encoding: base64

H4sIAAAAAAAAA7PJKEnNsbPRh9MAsH8PSxAAAAA=
""", to=ALIAS)

at = when("10-29 15:02:17")
add("invoice", at, "billing@harbourmail.example", ("billing.harbourmail.example", "203.0.113.22"), note(
    "Harbourmail <billing@harbourmail.example>", ME, at, 0, "Your invoice for November", """
    Dear Ms Lindqvist,

    your mailbox with one domain of your own costs 3.50 in November. The amount
    is taken from your account on the 5th. If that fails, we will try again a
    week later before anything is switched off.

    Harbourmail, customer service
    """))

at = when("11-03 20:05:38")
add("choir-list", at, "singers-bounces@lists.corrib-choir.example", ("lists.corrib-choir.example", "198.51.100.208"), note(
    "Dermot Hale <dermot.hale@tideline.example>", "singers@lists.corrib-choir.example", at, 0, "[singers] Re: Lifts on Wednesday", """
    One seat for me please. And if anybody has Nuala's new address: my mail to
    her was returned, "mailbox has moved".

    Dermot
    _______________________________________________
    singers mailing list
    """, f"In-Reply-To: <{BY_KEY['choir'].msgid}>\nReferences: <{BY_KEY['choir'].msgid}>\nList-Id: <singers.lists.corrib-choir.example>\n"
        "Precedence: list\nErrors-To: singers-bounces@lists.corrib-choir.example\n"), dkim=False, domain="lists.corrib-choir.example")

at = when("11-11 02:11:06")
add("bank", at, "security@ostrand-bank.example", ("mx-out.ostrand-bank.example", "192.0.2.209"), note(
    "Ostrand Bank <security@ostrand-bank.example>", ME, at, 0, "A new payee was added to your account", """
    Dear Margarete Lindqvist,

    at 02:09 a new payee was added to your current account ending in 118. If
    this was you, there is nothing to do.

    If it was not, please call the number on the back of your card at once. We
    never ask for your password.

    Ostrand Bank
    """, "Auto-Submitted: auto-generated\n"), flags="")

at = when("11-11 03:21:40")
add("new-sign-in", at, "no-reply@thimble-market.example", ("m12.thimble-market.example", "198.51.100.210"), note(
    "Thimble Market <no-reply@thimble-market.example>", ALIAS, at, 0, "New sign-in to your shop", """
    Hello Lindqvist Ceramics,

    somebody signed in to your shop from a device that we have not seen before
    (11 November, 03:20, near Plovnet). If it was not you, reset your password.

    Thimble Market
    """, "Auto-Submitted: auto-generated\n"), to=ALIAS, flags="")

at = when("11-12 16:44:51")
add("postmaster-person", at, "postmaster@corrib-choir.example", ("web7.corrib-hosting.example", "198.51.100.55"), note(
    "Fionn Daly (postmaster) <postmaster@corrib-choir.example>", ME, at, 0, "Your mail about the rehearsal dates", """
    Hi Margarete,

    I look after the choir's mail server in my spare time and saw that one of
    yours did not make it through: my forwarding breaks the signature. I'll put
    a real mailbox there at the weekend. The dates are on the web page now.

    Fionn
    """), dkim=False)

at = when("11-13 14:18:09")
add("rosa", at, "rosa.pell@pell-and-daughters.example", ("mail.pell-and-daughters.example", "198.51.100.95"), note(
    "Rosa Pell <rosa.pell@pell-and-daughters.example>", ME, at, 0, "Re: Two bowls for the window", """
    Wonderful. Ring twice, the bell is moody.
    R.
    """, f"In-Reply-To: <{BY_KEY['rosa'].msgid}>\nReferences: <{BY_KEY['rosa'].msgid}>\n"))

at = when("11-14 18:21:33")
add("ingrid-thanks", at, "ingrid.lindqvist@fastpost.example", ("smtp5.fastpost.example", "192.0.2.203"), note(
    "Ingrid Lindqvist <ingrid.lindqvist@fastpost.example>", f"Margarete Lindqvist <{ME}>", at, 60, "Thank you for the platter", """
    I hardly dare to put a cake on it!
    """, mid="8f27a1d0-77c1-4b02-9e53-ingrid14@fastpost.example"))

at = when("11-18 17:35:20")
add("bob-asks", at, "bob.smith@quayside-books.example", ("mx.quayside-books.example", "192.0.2.20"), note(
    "Bob Smith <bob.smith@quayside-books.example>", ME, at, 0, "what is this?", """
    Hello Margarete,

    this came this morning. Is it real?

    > Subject: Undelivered Mail Returned to Sender
    > Your message could not be delivered to one or more recipients.
    > <accounts@quayside-books.example>: 550 5.1.1 User unknown
    > Click here to keep your password

    Bob
    """, mid="c0ffee18-2222-4aaa-8bbb-bobsmith18@quayside-books.example"))

# In other folders.
at = when("10-02 09:00:12")
add("archive-lease", at, "office@harlan-reeve.example", ("mx.harlan-reeve.example", "192.0.2.61"), note(
    "Harlan Reeve Solicitors <office@harlan-reeve.example>", ME, at, 60, "Your lease: two pages to sign", """
    Dear Ms Lindqvist,

    please sign both pages and leave them in our letter box by the end of the
    month.

    A. Reeve
    """), folder=".Archive")
at = when("10-03 18:22:54")
add("archive-bob", at, "bob.smith@quayside-books.example", ("mx.quayside-books.example", "192.0.2.20"), note(
    "Bob Smith <bob.smith@quayside-books.example>", ME, at, 60, "Reading group: which book next?", """
    The whale or the lighthouse? Answers by Monday.
    Bob
    """), folder=".Archive")
at = when("11-08 01:14:37")
add("junk-pills", at, "deals@greenleaf-offers.test", ("vps-31.cheapslice.example", "198.51.100.231"), note(
    "Greenleaf <deals@greenleaf-offers.test>", ME, at, -300, "Joints that feel 25 again", """
    One drop in the morning. Order now and get two.
    http://greenleaf-offers.test/two
    """), folder=".Junk", flags="", dkim=False)
