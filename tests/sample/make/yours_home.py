# SPDX-License-Identifier: GPL-3.0-or-later
"""Notices about her own mail that her own provider's Postfix wrote."""
from sent import BY_KEY
from world import date, from_provider, postfix, queue_id, when

NOTICES = []


def add(name, ts, content, kind, recipients, flags="S", verdict="yours"):
    NOTICES.append(dict(name=name, ts=ts, content=content, kind=kind, verdict=verdict, flags=flags,
                        recipients=[dict(zip(("address", "outcome", "reason"), r)) for r in recipients]))


def home(key, at, text, groups, node="out1", recipient=None, **options):
    sent, ts = BY_KEY[key], when(at)
    recipient = recipient or sent.to
    queue = queue_id(key + recipient)
    per_message = (f"X-Postfix-Queue-ID: {queue}\nX-Postfix-Sender: {'utf-8' if options.get('utf8') else 'rfc822'}; {sent.sender}\n"
                   f"Arrival-Date: {date(sent.ts + 2)}\n")
    original = sent.departed_header(recipient, node) if options.get("headers_only") else sent.departed(recipient, node)
    return ts, from_provider(ts, postfix(ts, sent.sender, queue, f"{node}.harbourmail.example", text, per_message, groups,
                                         original, **options), node, sent.sender)


add("gmial", *home("tom", "10-06 08:31:11", """
    <tom.archer@gmial.com>: Host or domain name not found. Name service error for
        name=gmial.com type=MX: Host not found
""", ["""
    Final-Recipient: rfc822; tom.archer@gmial.com
    Original-Recipient: rfc822;tom.archer@gmial.com
    Action: failed
    Status: 5.4.4
    Diagnostic-Code: X-Postfix; Host or domain name not found. Name service error
        for name=gmial.com type=MX: Host not found
"""], recipient="tom.archer@gmial.com"), "failure", [("tom.archer@gmial.com", "failed", "domain-not-found")])

add("bob-slip", *home("bob-slip", "10-08 06:58:24", """
    <bob.smiht@quayside-books.example>: host mx.quayside-books.example[192.0.2.20] said:
        550 5.1.1 <bob.smiht@quayside-books.example>: Recipient address rejected:
        User unknown in virtual mailbox table (in reply to RCPT TO command)
""", ["""
    Final-Recipient: rfc822; bob.smiht@quayside-books.example
    Original-Recipient: rfc822;bob.smiht@quayside-books.example
    Action: failed
    Status: 5.1.1
    Remote-MTA: dns; mx.quayside-books.example
    Diagnostic-Code: smtp; 550 5.1.1 <bob.smiht@quayside-books.example>: Recipient
        address rejected: User unknown in virtual mailbox table
"""]), "failure", [("bob.smiht@quayside-books.example", "failed", "no-such-mailbox")])

_LATER = """This notice is ONLY A WARNING about a delay. You don't need to send
your message again.

It could not be delivered for {hours} hours so far. The attempts go on until
it is {days} days old.

                   The mail system
"""
add("ferry-delay", *home("ferry", "10-19 20:49:02", """
    <info@islandferries.example>: connect to mail.islandferries.example[198.51.100.40]:25:
        Connection timed out
""", [f"""
    Final-Recipient: rfc822; info@islandferries.example
    Original-Recipient: rfc822;info@islandferries.example
    Action: delayed
    Status: 4.4.1
    Diagnostic-Code: X-Postfix; connect to
        mail.islandferries.example[198.51.100.40]:25: Connection timed out
    Will-Retry-Until: {date(when('10-24 16:47:30'))}
"""], subject="Delayed Mail (still being retried)", headers_only=True, opening=_LATER.format(hours=4, days=5)),
    "delay", [("info@islandferries.example", "delayed", "timed-out")])

add("ferry-final", *home("ferry", "10-24 16:53:44", """
    <info@islandferries.example>: connect to mail.islandferries.example[198.51.100.40]:25:
        Connection timed out
""", ["""
    Final-Recipient: rfc822; info@islandferries.example
    Original-Recipient: rfc822;info@islandferries.example
    Action: failed
    Status: 4.4.1
    Diagnostic-Code: X-Postfix; connect to
        mail.islandferries.example[198.51.100.40]:25: Connection timed out
"""]), "failure", [("info@islandferries.example", "failed", "timed-out")])

# Two recipients with different fates in one notice; a third one, in Cc, got the message.
add("carols", *home("carols", "10-28 19:25:31", """
    <nuala.brady@larkspur-school.example>: host mail.larkspur-school.example[192.0.2.52]
        said: 551 5.1.6 Mailbox has moved, please try
        <n.brady@hazelgrove-school.example> (in reply to RCPT TO command)

    <dermot@corrib-sailing.example>: host old.corrib-sailing.example[198.51.100.52] said:
        554 5.7.1 <dermot@corrib-sailing.example>: Relay access denied (in reply to
        RCPT TO command)
""", ["""
    Final-Recipient: rfc822; nuala.brady@larkspur-school.example
    Original-Recipient: rfc822;nuala.brady@larkspur-school.example
    Action: failed
    Status: 5.1.6
    Remote-MTA: dns; mail.larkspur-school.example
    Diagnostic-Code: smtp; 551 5.1.6 Mailbox has moved, please try
        <n.brady@hazelgrove-school.example>
""", """
    Final-Recipient: rfc822; dermot@corrib-sailing.example
    Original-Recipient: rfc822;dermot@corrib-sailing.example
    Action: failed
    Status: 5.7.1
    Remote-MTA: dns; old.corrib-sailing.example
    Diagnostic-Code: smtp; 554 5.7.1 <dermot@corrib-sailing.example>: Relay access
        denied
"""], recipient="nuala.brady@larkspur-school.example", node="out2"), "failure",
    [("nuala.brady@larkspur-school.example", "failed", "recipient-moved"),
     ("dermot@corrib-sailing.example", "failed", "relay-denied")])

add("lease-success", *home("lease", "10-29 08:55:09", """
    <office@harlan-reeve.example>: delivery via mx.harlan-reeve.example[192.0.2.61]:25: 250
        2.0.0 Ok: queued as 7C40E2A11F
""", ["""
    Final-Recipient: rfc822; office@harlan-reeve.example
    Original-Recipient: rfc822;office@harlan-reeve.example
    Action: relayed
    Status: 2.0.0
    Remote-MTA: dns; mx.harlan-reeve.example
    Diagnostic-Code: smtp; 250 2.0.0 Ok: queued as 7C40E2A11F
"""], subject="Successful Mail Delivery Report", headers_only=True,
    opening="Your message was handed on to the destinations listed below. Where it\nsays \"delivered\" it lies in the mailbox; where it says \"relayed\" the next\nserver has taken it over, and you may hear from that server.\n\n                   The mail system\n"),
    "success", [("office@harlan-reeve.example", "relayed", "unknown")])

add("kilns-listed", *home("kilns", "11-02 10:11:34", """
    <accounts@brightwater-kilns.example>: host mx1.brightwater-kilns.example[198.51.100.61]
        said: 554 5.7.1 Service unavailable; Client host [203.0.113.26] blocked using
        bl.mailwatch.example; Listed for recent spam, see
        https://bl.mailwatch.example/q?203.0.113.26 (in reply to RCPT TO command)
""", ["""
    Final-Recipient: rfc822; accounts@brightwater-kilns.example
    Original-Recipient: rfc822;accounts@brightwater-kilns.example
    Action: failed
    Status: 5.7.1
    Remote-MTA: dns; mx1.brightwater-kilns.example
    Diagnostic-Code: smtp; 554 5.7.1 Service unavailable; Client host [203.0.113.26]
        blocked using bl.mailwatch.example; Listed for recent spam, see
        https://bl.mailwatch.example/q?203.0.113.26
"""], node="out2"), "failure", [("accounts@brightwater-kilns.example", "failed", "reputation-blocked")])

add("egan-tls", *home("egan", "11-04 08:02:41", """
    <dr.egan@tidewater-clinic.example>: TLS is required, but was not offered by host
        mx.tidewater-clinic.example[192.0.2.66]
""", ["""
    Final-Recipient: rfc822; dr.egan@tidewater-clinic.example
    Original-Recipient: rfc822;dr.egan@tidewater-clinic.example
    Action: failed
    Status: 5.7.4
    Diagnostic-Code: X-Postfix; TLS is required, but was not offered by host
        mx.tidewater-clinic.example[192.0.2.66]
"""], headers_only=True), "failure", [("dr.egan@tidewater-clinic.example", "failed", "tls-required")])

# RFC 6533: an address beyond ASCII, and the report in its internationalised form.
add("soren-utf8", *home("soren", "11-05 15:31:19", """
    <søren@havn-keramik.example>: SMTPUTF8 is required, but was not offered by host
        post.havn-keramik.example[198.51.100.70]
""", ["""
    Final-Recipient: utf-8; søren@havn-keramik.example
    Original-Recipient: utf-8;søren@havn-keramik.example
    Action: failed
    Status: 5.6.7
    Diagnostic-Code: X-Postfix; SMTPUTF8 is required, but was not offered by host
        post.havn-keramik.example[198.51.100.70]
"""], utf8=True, charset="utf-8"), "failure", [("søren@havn-keramik.example", "failed", "protocol-or-syntax-error")])

add("sean-rate", *home("sean", "11-07 21:50:13", """
    <sean.walsh@midland-broadband.example>: host mx3.midland-broadband.example[192.0.2.81]
        said: 421 4.7.0 Too many messages from 203.0.113.25 in a short time, slow down
        and try again later (in reply to MAIL FROM command)
""", [f"""
    Final-Recipient: rfc822; sean.walsh@midland-broadband.example
    Original-Recipient: rfc822;sean.walsh@midland-broadband.example
    Action: delayed
    Status: 4.7.0
    Remote-MTA: dns; mx3.midland-broadband.example
    Diagnostic-Code: smtp; 421 4.7.0 Too many messages from 203.0.113.25 in a short
        time, slow down and try again later
    Will-Retry-Until: {date(when('11-12 17:48:24'))}
"""], subject="Delayed Mail (still being retried)", headers_only=True, opening=_LATER.format(hours=4, days=5)),
    "delay", [("sean.walsh@midland-broadband.example", "delayed", "rate-limited")])

add("inn-refused", *home("inn", "11-13 11:22:07", """
    <stay@lighthouse-inn.example>: connect to mail.lighthouse-inn.example[198.51.100.83]:25:
        Connection refused
""", ["""
    Final-Recipient: rfc822; stay@lighthouse-inn.example
    Original-Recipient: rfc822;stay@lighthouse-inn.example
    Action: failed
    Status: 4.4.1
    Diagnostic-Code: X-Postfix; connect to
        mail.lighthouse-inn.example[198.51.100.83]:25: Connection refused
"""]), "failure", [("stay@lighthouse-inn.example", "failed", "host-unreachable")])

add("hanley-sender", *home("hanley", "11-10 20:07:47", """
    <p.hanley@oldharbour-club.example>: host mx.oldharbour-club.example[192.0.2.88] said: 550
        5.7.1 <margarete.lindqvist@harbourmail.example>: Sender address rejected: this
        sender is on the recipient's block list (in reply to RCPT TO command)
""", ["""
    Final-Recipient: rfc822; p.hanley@oldharbour-club.example
    Original-Recipient: rfc822;p.hanley@oldharbour-club.example
    Action: failed
    Status: 5.7.1
    Remote-MTA: dns; mx.oldharbour-club.example
    Diagnostic-Code: smtp; 550 5.7.1 <margarete.lindqvist@harbourmail.example>: Sender
        address rejected: this sender is on the recipient's block list
"""]), "failure", [("p.hanley@oldharbour-club.example", "failed", "sender-rejected")], flags="")

add("programme-fault", *home("programme", "11-11 13:29:38", """
    <secretary@stonebridge-parish.example>: host mail.stonebridge-parish.example[192.0.2.30]
        said: 554 5.3.0 Internal server error: cannot write to the mail store (in
        reply to end of DATA command)
""", ["""
    Final-Recipient: rfc822; secretary@stonebridge-parish.example
    Original-Recipient: rfc822;secretary@stonebridge-parish.example
    Action: failed
    Status: 5.3.0
    Remote-MTA: dns; mail.stonebridge-parish.example
    Diagnostic-Code: smtp; 554 5.3.0 Internal server error: cannot write to the mail
        store
"""]), "failure", [("secretary@stonebridge-parish.example", "failed", "server-fault")], flags="")
