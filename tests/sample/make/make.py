#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the sample mailbox (resources/sample) and what is true of it (tests/sample/truth.json).

    python3 tests/sample/make/make.py           writes both
    python3 tests/sample/make/make.py --check   fails where they differ from what would be written

Needs Python 3.11 and openssl. Same input, same bytes."""
import json
import pathlib
import shutil
import sys

import answers  # noqa: F401  (each of these adds its messages)
import storm_more  # noqa: F401
import trouble  # noqa: F401
import yours_away  # noqa: F401
from ordinary import MAIL
from sent import SENT
from world import ALIAS, HERE, ME, NAME, SELECTOR, public_key, token
from yours_home import NOTICES

ROOT = HERE.parents[2]
SAMPLE = ROOT / "resources" / "sample"
TRUTH = HERE.parent / "truth.json"
FOLDERS = [".Archive", ".Junk", ".Sent", ".Trash"]


def file_name(folder, ts, name, flags):
    where = f"{folder}/cur/" if folder else "cur/"
    return f"{where}{ts}.M{token('m' + name, 6, '0123456789')}P{token('p' + name, 4, '123456789')}.mail.harbourmail.example:2,{flags}"


def dns():
    key = f"v=DKIM1; k=rsa; p={public_key()}"
    zone = {
        "harbourmail.example": {"MX": [[10, "mx1.harbourmail.example"], [20, "mx2.harbourmail.example"]],
                                "TXT": ["v=spf1 ip4:203.0.113.16/28 -all"]},
        "lindqvist-ceramics.example": {"MX": [[10, "mx1.harbourmail.example"], [20, "mx2.harbourmail.example"]],
                                       "TXT": ["v=spf1 include:harbourmail.example include:_spf.pigeonpost.example -all"]},
        "_spf.pigeonpost.example": {"TXT": ["v=spf1 ip4:192.0.2.72/30 -all"]},
        f"{SELECTOR}._domainkey.harbourmail.example": {"TXT": [key]},
        f"{SELECTOR}._domainkey.lindqvist-ceramics.example": {"TXT": [key]},
        "_dmarc.harbourmail.example": {"TXT": ["v=DMARC1; p=quarantine; rua=mailto:dmarc@harbourmail.example"]},
        "_dmarc.lindqvist-ceramics.example": {"TXT": [f"v=DMARC1; p=none; rua=mailto:{ALIAS}"]},
    }
    for host, ip in [("mx1", "11"), ("mx2", "12"), ("smtp", "20"), ("outfilter", "21"), ("billing", "22"), ("out1", "25"),
                     ("out2", "26")]:
        zone[f"{host}.harbourmail.example"] = {"A": [f"203.0.113.{ip}"]}
        zone[f"{ip}.113.0.203.in-addr.arpa"] = {"PTR": [f"{host}.harbourmail.example"]}
    for domain, host, ip in [("quayside-books.example", "mx.quayside-books.example", "192.0.2.20"),
                             ("fastpost.example", "mx.fastpost.example", "192.0.2.202"),
                             ("stonebridge-parish.example", "mail.stonebridge-parish.example", "192.0.2.30")]:
        zone[domain] = {"MX": [[10, host]]}
        zone[host] = {"A": [ip]}
    return dict(sorted(zone.items()))


def files():
    """Everything to write: path below the root -> bytes."""
    out, truth = {}, {}
    for s in SENT:
        out[file_name(".Sent", s.ts + 3, s.key, "S")] = s.stored()
    for m in NOTICES:
        name = file_name(m.get("folder", ""), m["ts"], m["name"], m["flags"])
        out[name] = m["content"]
        truth[name] = {"case": m["name"], "kind": m["kind"], "verdict": m["verdict"]}
        if m["kind"] in ("failure", "delay", "success"):
            truth[name]["recipients"] = m["recipients"]
    for m in MAIL:
        name = file_name(m["folder"], m["ts"], m["name"], m["flags"])
        out[name] = m["content"]
        truth[name] = {"case": m["name"], "kind": "not-a-notice", "verdict": None}
    out = {SAMPLE / k: v for k, v in out.items()}
    for folder in FOLDERS:  # Maildir++ marks a folder so, and git keeps no empty one
        out[SAMPLE / folder / "maildirfolder"] = b""
    dump = lambda value: (json.dumps(value, indent=2, ensure_ascii=False) + "\n").encode()
    out[SAMPLE / "account.json"] = dump({"address": ME, "aliases": [ALIAS], "display_name": NAME})
    out[SAMPLE / "dns.json"] = dump(dns())
    out[TRUTH] = dump(dict(sorted(truth.items())))
    return out


def main():
    wanted = files()
    there = {p for p in SAMPLE.rglob("*") if p.is_file()} | {TRUTH}
    if "--check" in sys.argv:
        bad = sorted(str(p.relative_to(ROOT)) for p in there | set(wanted)
                     if not p.is_file() or p.read_bytes() != wanted.get(p))
        print("\n".join(bad) or f"{len(wanted)} files as they should be")
        return 1 if bad else 0
    if SAMPLE.exists():
        shutil.rmtree(SAMPLE)
    for path, content in wanted.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    print(f"{len(NOTICES)} notices, {len(MAIL)} ordinary, {len(SENT)} sent")
    return 0


if __name__ == "__main__":
    sys.path.insert(0, str(pathlib.Path(__file__).parent))
    sys.exit(main())
