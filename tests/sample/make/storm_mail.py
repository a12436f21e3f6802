# SPDX-License-Identifier: GPL-3.0-or-later
"""The forged mail itself: one text in a few turns, sent by strangers' machines, and how a server noted where it came from."""
from world import ME, arrive, date, token, when

# Where it came from, by number: what the machine called itself, its name in DNS, its address.
BOTS = {
    1: ("mail-oem-kassa.example", "static-11.telenor-test.example", "192.0.2.11"),
    2: ("WIN-7KQ2P1", "pool-14.dsl.plovnet.example", "192.0.2.14"),
    3: ("3hq-laptop", "unknown", "203.0.113.177"),
    4: ("harbourmail.example", "17.cust.metronet.example", "198.51.100.17"),
    5: ("198-51-100-23.dyn.kabelnet.example", "198-51-100-23.dyn.kabelnet.example", "198.51.100.23"),
    6: ("mail-oem-kassa.example", "unknown", "192.0.2.29"),
    7: ("harbourmail.example", "host-7.wimax.example", "203.0.113.187"),
    8: ("[198.51.100.31]", "unknown", "198.51.100.35"),
    9: ("smtp.harbourmail.example", "dhcp-9.fiberlan.example", "203.0.113.190"),
    10: ("User-PC", "10.res.bahianet.example", "192.0.2.37"),
    11: ("harbourmail.example", "unknown", "IPv6:2001:db8:7:aa::3f1"),
    12: ("WIN-7KQ2P1", "pool-14.dsl.plovnet.example", "192.0.2.14"),
    13: ("jk-desk", "cable-13.hanamaru-net.example", "203.0.113.196"),
    14: ("mailer", "vps-14.cheapslice.example", "198.51.100.214"),
    15: ("harbourmail.example", "vps-15.cheapslice.example", "198.51.100.215"),
    16: ("harbourmail.example", "vps-16.cheapslice.example", "198.51.100.216"),
    17: ("User-PC", "17.res.bahianet.example", "192.0.2.59"),
    18: ("localhost", "unknown", "203.0.113.199"),
    19: ("mail-oem-kassa.example", "static-11.telenor-test.example", "192.0.2.11"),
    20: ("harbourmail.example", "17.cust.metronet.example", "198.51.100.17"),
    21: ("WORKGROUP-2", "dyn-21.karpatnet.example", "192.0.2.67"),
    22: ("harbourmail.example", "vps-22.cheapslice.example", "198.51.100.222"),
}
# To whom and when, by number; every server has its own recipients.
SUBJECTS = ["You have an unclaimed reward, respond today", "You have an unclaimed reward, respond today",
            "RE: You have an unclaimed reward, respond today"]
TEXTS = [
    "Good day,\n\nyour loyalty number was drawn and a reward of EUR 3,900 is held for you\nuntil Friday. To have it paid out, open\n\n   http://reward-{n}.claims-desk.test/pay?r={k}\n\nand enter the card it shall go to.\n\nM. Lindqvist\nCustomer rewards\n",
    "Dear customer!\n\nThis is the second reminder. The reward of EUR 3,900 in your name will be\ngiven to the next person on the list if you do not answer today:\n\n   http://claims-desk.test/{k}\n\nMargarete L.\n",
    "Hello\n\nwe tried to reach you by phone about your reward. Please state where to\nsend EUR 3,900:  http://{k}.claims-desk.test/\n\n--\nThis e-mail was checked and is safe.\n",
]


def spam(n):
    """The forged message with its own header, without any Received."""
    k = token(f"spam{n}", 9).lower()
    subject = SUBJECTS[n % 3]
    domain = "harbourmail.example" if n % 2 else BOTS[n][0].strip("[]") + ".local"
    ts = when("11-10 20:50:00") + n * 1500
    name = ["Margarete Lindqvist", "margarete.lindqvist", "Customer Rewards"][n % 3]
    victim = VICTIMS[n]
    return (f"Message-ID: <{token(f'mid{n}', 4)}{k}.{ts % 1000000}@{domain}>\n"
            f"From: \"{name}\" <{ME}>\nTo: <{victim}>\nSubject: {subject}\nDate: {date(ts, [180, -300, 480][n % 3])}\n"
            f"MIME-Version: 1.0\nContent-Type: text/plain; charset=\"windows-125{n % 3}\"\nContent-Transfer-Encoding: 7bit\n"
            f"X-Priority: 1\nX-Mailer: {['The Bat! (v7.1) Home', 'Microsoft Outlook Express 6.00.2900', 'PHPMailer 5.2.9'][n % 3]}\n\n"
            + TEXTS[n % 3].format(n=n, k=k)).encode()


VICTIMS = {
    1: "sales@norrvik-bygg.example", 2: "info@zahnarzt-huber.example", 3: "webmaster@tallinn-modelrail.example",
    4: "familie.oster@briefkasten-sued.example", 5: "nadia@fotostudio-kolar.example", 6: "h.vermeulen@vermeulen-tuinen.example",
    7: "reservas@hostal-las-dunas.example", 8: "b.hollweg@hollweg-metallbau.example", 9: "oda@fjellstova-rom.example",
    10: "compras@padaria-horizonte.example", 11: "dekan@kolegium-wisla.example", 12: "abo@stadtkurier-linz.example",
    13: "y.morita@morita-seikou.example", 14: "accueil@mairie-saint-lys.example", 15: "ap@granite-county.example",
    16: "j.whitlock@whitlock-law.example", 17: "info@kapsalon-mieke.example", 18: "r.costa@studio-costa.example",
    19: "team@polar-kayak.example", 20: "office@hargreave-seeds.example", 21: "sekretariat@gimnazija-sever.example",
    22: "hello@paper-lantern.example",
}


def bot(n, ts, rcpt, by, how, offset=0):
    """The Received field of the server that took the forgery from a stranger's machine."""
    helo, name, ip = BOTS[n]
    return f"Received: from {helo} ({name} [{ip}])\n\tby {by} {how}\n\tfor <{rcpt}>; {date(ts, offset)}\n".encode()


def answered(ts, n, text, host):
    """An automatic answer to forgery n; it names the forgery's Message-ID."""
    mid = spam(n).split(b"Message-ID: ")[1].split(b"\n")[0].decode()
    text = text.replace("MIME-Version", f"In-Reply-To: {mid}\nReferences: {mid}\nMIME-Version", 1)
    text = text.replace("Date: ", f"Message-ID: <{token(host[0], 12)}@{host[0]}>\nDate: ", 1)
    return arrive(ts, text.encode(), host=host)
