# SPDX-License-Identifier: GPL-3.0-or-later
"""The sample's world: one person, her mail provider, how mail enters and leaves it. Names end in .example or .test and
addresses are documentation addresses, but for a few mistyped well-known domains that occur only as somebody's address.

Times are written in UTC as "MM-DD HH:MM:SS" of 2026. Everything is deterministic: the same input gives the same bytes."""
import base64
import datetime
import hashlib
import pathlib
import re
import subprocess

HERE = pathlib.Path(__file__).resolve().parent
KEY = HERE / "test-key.pem"

NAME = "Margarete Lindqvist"
ME = "margarete.lindqvist@harbourmail.example"
ALIAS = "margarete@lindqvist-ceramics.example"
SELECTOR = "hm2026"
HOME = ("cpe-201.westlink.example", "203.0.113.201")
DAYS = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()


def when(text):
    return int(datetime.datetime.strptime("2026-" + text + " +0000", "%Y-%m-%d %H:%M:%S %z").timestamp())


def home_offset(ts):
    """Minutes ahead of UTC where the person and her provider live; summer time ends on 25 October at 01:00 UTC."""
    return 60 if ts < when("10-25 01:00:00") else 0


def date(ts, offset=None, zone=""):
    """RFC 5322 date; `offset` in minutes, home where it is not given."""
    offset = home_offset(ts) if offset is None else offset
    t = datetime.datetime.fromtimestamp(ts + offset * 60, datetime.timezone.utc)
    sign, span = ("-", -offset) if offset < 0 else ("+", offset)
    return (f"{DAYS[t.weekday()]}, {t.day} {MONTHS[t.month - 1]} {t.year} {t:%H:%M:%S} "
            f"{sign}{span // 60:02d}{span % 60:02d}{zone}")


def token(seed, length, alphabet="0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZbcdfghjklmnpqrstvwxyz"):
    number, out = int.from_bytes(hashlib.sha256(seed.encode()).digest(), "big"), ""
    for _ in range(length):
        number, rest = divmod(number, len(alphabet))
        out += alphabet[rest]
    return out


def queue_id(seed):
    return "4d" + token("q" + seed, 13)


def uuid(seed):
    h = hashlib.sha256(("u" + seed).encode()).hexdigest()
    return f"{h[:8]}-{h[8:12]}-4{h[13:16]}-a{h[17:20]}-{h[20:32]}"


def block(text):
    """A written block: outer blank line and common indent off, as bytes in UTF-8."""
    import textwrap
    return textwrap.dedent(text).strip("\n").encode() + b"\n"


# --- DKIM (RFC 6376), relaxed/relaxed -------------------------------------------------------------------------------
def _relaxed_header(name, value):
    value = re.sub(rb"[ \t]+", b" ", re.sub(rb"\r?\n(?=[ \t])", b"", value)).strip()
    return name.lower().strip() + b":" + value


def _relaxed_body(body):
    lines = [re.sub(rb"[ \t]+", b" ", line).rstrip(b" ") for line in body.replace(b"\r\n", b"\n").split(b"\n")]
    while lines and not lines[-1]:
        lines.pop()
    return b"".join(line + b"\r\n" for line in lines)


def fields(header):
    return [tuple(f.split(b":", 1)) for f in re.split(rb"\n(?![ \t])", header.strip(b"\n"))]


def sign(header, body, domain, ts):
    """The DKIM-Signature field for a message, as bytes with its line end."""
    names = [b"from", b"to", b"cc", b"subject", b"date", b"message-id", b"in-reply-to", b"references", b"mime-version",
             b"content-type"]
    present = [(n, v) for n, v in fields(header) if n.lower() in names]
    h = ":".join(n.decode() for n, _ in present)
    bh = base64.b64encode(hashlib.sha256(_relaxed_body(body)).digest()).decode()
    value = (f" v=1; a=rsa-sha256; c=relaxed/relaxed; d={domain};\n\ts={SELECTOR}; t={ts};\n\tbh={bh};\n"
             f"\th={h};\n\tb=").encode()
    data = b"\r\n".join(_relaxed_header(n, v) for n, v in present) + b"\r\n" + _relaxed_header(b"DKIM-Signature", value)
    raw = subprocess.run(["openssl", "dgst", "-sha256", "-sign", str(KEY)], input=data, stdout=subprocess.PIPE,
                         check=True).stdout
    b = base64.b64encode(raw).decode()
    folded = "\n\t ".join(b[i:i + 72] for i in range(0, len(b), 72))
    return b"DKIM-Signature:" + value + folded.encode() + b"\n"


def public_key():
    der = subprocess.run(["openssl", "pkey", "-in", str(KEY), "-pubout", "-outform", "DER"], stdout=subprocess.PIPE,
                         check=True).stdout
    return base64.b64encode(der).decode()


# --- mail the person sends ------------------------------------------------------------------------------------------
class Sent:
    """A message of hers. `stored` is the copy in Sent; `departed` is what left the provider."""

    def __init__(self, key, ts, to, subject, body, cc=None, alias=False, phone=False, reply_to=None, language="en-GB",
                 extra="", content=None, bcc=None, sent_copy=None, utf8=False):
        self.key, self.ts, self.to, self.subject = key, when(ts), to, subject
        self.sender = ALIAS if alias else ME
        self.domain = self.sender.split("@")[1]
        self.utf8 = utf8
        self.phone = phone
        self.msgid = (uuid(key).upper() if phone else uuid(key)) + "@" + self.domain
        self.body = block(body)
        eight = any(c > 127 for c in self.body)
        kind = content or ("Content-Type: text/plain; charset=UTF-8" + ("" if phone else "; format=flowed")
                           + "\nContent-Transfer-Encoding: " + ("8bit" if eight else "7bit"))
        references = f"In-Reply-To: <{reply_to}>\nReferences: <{reply_to}>\n" if reply_to else ""
        copies = (f"Cc: {cc}\n" if cc else "")
        author = f"From: {NAME} <{self.sender}>\n"
        if phone:
            text = (f"Date: {date(self.ts)}\n{author}To: {to}\n{copies}Subject: {subject}\n"
                    f"User-Agent: K-9 Mail for Android\n{references}Message-ID: <{self.msgid}>\n{extra}MIME-Version: 1.0\n"
                    f"{kind}\n")
        else:
            text = (f"Message-ID: <{self.msgid}>\nDate: {date(self.ts)}\nMIME-Version: 1.0\n"
                    f"User-Agent: Mozilla Thunderbird\nSubject: {subject}\nContent-Language: {language}\nTo: {to}\n"
                    f"{copies}{author}{references}{extra}{kind}\n")
        self.header = text.encode()
        self.hidden = f"Bcc: {bcc}\n".encode() if bcc else b""
        self.sent_copy = sent_copy

    def stored(self):
        return self.sent_copy or self.hidden + self.header + b"\n" + self.body

    def departed_header(self, recipient, node="out1"):
        """As the provider handed it over: two Received fields, the signature, her own fields."""
        how = "UTF8SMTP" if self.utf8 else "ESMTP"
        ip = {"out1": "203.0.113.25", "out2": "203.0.113.26"}[node]
        assert ip
        return (f"Received: from smtp.harbourmail.example (smtp.harbourmail.example [203.0.113.20])\n"
                f"\tby {node}.harbourmail.example (Postfix) with {how}S id {queue_id(self.key + recipient)}\n"
                f"\tfor <{recipient}>; {date(self.ts + 2)}\n").encode() \
            + sign(self.header, self.body, self.domain, self.ts + 1) \
            + (f"Received: from [192.168.1.{'31' if self.phone else '24'}] ({HOME[0]} [{HOME[1]}])\n"
               f"\t(using TLSv1.3 with cipher TLS_AES_256_GCM_SHA384 (256/256 bits))\n"
               f"\t(Authenticated sender: {ME})\n"
               f"\tby smtp.harbourmail.example (Postfix) with {how}SA id {queue_id(self.key)};\n"
               f"\t{date(self.ts + 1)}\n").encode() + self.header

    def departed(self, recipient, node="out1"):
        return self.departed_header(recipient, node) + b"\n" + self.body


# --- mail that comes in ---------------------------------------------------------------------------------------------
def arrive(ts, content, sender="", host=("mx.example", "192.0.2.1"), helo=None, results=None, to=ME, secure=True,
           reverse=None):
    """Puts what her provider adds on top of a message as the other side handed it over. `results` are the lines of
    Authentication-Results; `reverse` the name that the address has in DNS (the host's own where not given)."""
    name, ip = host
    helo, reverse = helo or name, reverse or name
    seed = f"{ts}{name}{to}"
    mx = ("mx1", "203.0.113.11") if ts % 2 else ("mx2", "203.0.113.12")
    results = results or [f"spf=none smtp.helo={helo}", "dkim=none", "dmarc=none header.from=" + name]
    head = (f"Return-Path: <{sender}>\nDelivered-To: {ME}\n"
            f"Received: from {mx[0]}.harbourmail.example ([{mx[1]}])\n\tby mail.harbourmail.example (Dovecot) with LMTP\n"
            f"\tid {token('l' + seed, 22)}\n\t(envelope-from <{sender}>)\n\tfor <{ME}>; {date(ts)}\n"
            f"Authentication-Results: {mx[0]}.harbourmail.example;\n\t" + ";\n\t".join(results) + "\n"
            f"Received: from {helo} ({reverse} [{'IPv6:' if ':' in ip else ''}{ip}])\n"
            + ("\t(using TLSv1.3 with cipher TLS_AES_256_GCM_SHA384 (256/256 bits))\n" if secure else "")
            + f"\tby {mx[0]}.harbourmail.example (Postfix) with ESMTP{'S' if secure else ''} id {queue_id(seed)}\n"
            f"\tfor <{to}>; {date(ts - 1)}\n")
    return head.encode() + content


def from_provider(ts, content, node="out1", to=ME):
    """A notice that the provider's own outgoing server wrote and delivered at home."""
    ip = {"out1": "203.0.113.25", "out2": "203.0.113.26", "smtp": "203.0.113.20"}[node]
    host = f"{node}.harbourmail.example"
    return arrive(ts, f"Received: by {host} (Postfix)\n\tid {queue_id(f'b{ts}')}; {date(ts - 2)}\n".encode() + content,
                  to=to, host=(host, ip), results=[f"spf=pass smtp.helo={host}", "dkim=none",
                                            f"dmarc=pass (p=quarantine) header.from={host}"])


def report(header, parts, boundary, preamble="This is a MIME-encapsulated message.\n"):
    """multipart/report: `parts` are (fields, content) pairs."""
    out = header + b"MIME-Version: 1.0\nContent-Type: multipart/report; report-type=delivery-status;\n\tboundary=\"" \
        + boundary.encode() + b"\"\n\n" + preamble.encode() + b"\n"
    for head, content in parts:
        out += b"--" + boundary.encode() + b"\n" + head.encode() + b"\n" + content + b"\n"
    return out + b"--" + boundary.encode() + b"--\n"


def postfix(ts, to, queue, host, text, per_message, recipients, original, subject="Undelivered Mail Returned to Sender",
            headers_only=False, offset=None, utf8=False, opening=None, charset="us-ascii"):
    """Postfix's bounce(8) form. `text` is what stands below its opening words, `recipients` the status groups."""
    boundary = f"{queue}.{ts - 2}/{host}"
    head = (f"Date: {date(ts - 2, offset)}\nFrom: MAILER-DAEMON@{host} (Mail Delivery System)\n"
            f"Subject: {subject}\nTo: {to}\nAuto-Submitted: auto-replied\n").encode()
    opening = opening or ("I am sorry: your message could not be delivered to one or more\nrecipients. It is attached below.\n\n"
                          "If you need help, please write to postmaster and include this\nreport. You may delete your own text from it.\n\n"
                          "                   The mail system\n")
    human = f"This is the mail system at host {host}.\n\n{opening}\n".encode() + block(text)
    status = (f"Reporting-MTA: dns; {host}\n" + per_message).encode() + b"\n" + b"\n".join(block(r) for r in recipients)
    plus = "global" if utf8 else None
    parts = [(f"Content-Description: Notification\nContent-Type: text/plain; charset={charset}\n"
              + ("" if charset == "us-ascii" else "Content-Transfer-Encoding: 8bit\n"), human),
             ("Content-Description: Delivery report\nContent-Type: message/"
              + ("global-delivery-status\nContent-Transfer-Encoding: 8bit\n" if plus else "delivery-status\n"), status)]
    if headers_only:
        parts.append(("Content-Description: Undelivered Message Headers\nContent-Type: text/rfc822-headers\n", original))
    elif original is not None:
        parts.append(("Content-Description: Undelivered Message\nContent-Type: message/"
                      + ("global\nContent-Transfer-Encoding: 8bit\n" if plus else "rfc822\n"), original))
    return report(head, parts, boundary)
