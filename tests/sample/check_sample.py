#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""check_sample.py PROGRAM [--dns off]: scans the sample mailbox with the program and compares what it says with truth.json.

Kind and verdict of every message; for failures, delays and successes the exact recipients with outcome and reason."""
import json
import os
import pathlib
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
SAMPLE = HERE.parents[1] / "resources" / "sample"


def scan(program, dns):
    account = json.loads((SAMPLE / "account.json").read_text())
    command = [program, "scan", "--json", "--maildir", str(SAMPLE), "--dns", dns]
    for address in [account["address"], *account["aliases"]]:
        command += ["--address", address]
    with tempfile.TemporaryDirectory() as home:
        done = subprocess.run(command, stdout=subprocess.PIPE, env={"HOME": home, "PATH": os.environ.get("PATH", ""),
                                                                    "LC_ALL": "C.UTF-8"}, timeout=100, check=False)
    if done.returncode != 0:
        sys.exit(f"scan ended with {done.returncode}")
    return [json.loads(line) for line in done.stdout.decode().splitlines()]


def key(path):
    """A Maildir file's unique name; its flags and the way to it may be told in several forms."""
    return path.split("/")[-1].split(":2,")[0]


def differences(said, truth):
    for name, true in sorted(truth.items(), key=lambda item: item[1]["case"]):
        mine = said.get(key(name))
        if mine is None:
            if true["kind"] != "not-a-notice":
                yield f"{true['case']}: not mentioned"
            continue
        for what in ("kind", "verdict"):
            if mine[what] != true[what]:
                evidence = ", ".join(f"{e['id']} {e['supports']} {e['weight']:.1f}" for e in mine["evidence"])
                yield f"{true['case']}: {what} {mine[what]}, should be {true[what]} ({evidence})"
        if "recipients" in true:
            wanted = {(r["address"], r["outcome"], r["reason"]) for r in true["recipients"]}
            got = {(r["address"], r["outcome"], r["reason"]) for r in mine["recipients"]}
            if true["kind"] == "success":  # a reason belongs to failures
                wanted, got = {r[:2] for r in wanted}, {r[:2] for r in got}
            if wanted != got:
                yield f"{true['case']}: {sorted(got)}, should be {sorted(wanted)}"


def main():
    program, dns = sys.argv[1], str(SAMPLE / "dns.json")
    if "--dns" in sys.argv:
        dns = sys.argv[sys.argv.index("--dns") + 1]
    truth = json.loads((HERE / "truth.json").read_text())
    lines = scan(program, dns)
    own = {key(str(path)) for path in (SAMPLE / ".Sent" / "cur").iterdir()}
    said = {key(line["file"]): line for line in lines}
    sent = sorted(line["file"] for line in lines if key(line["file"]) in own)
    bad = list(differences(said, truth)) + [f"{name}: mail of her own is no notice" for name in sent]
    print("\n".join(bad) or f"{len(truth)} messages, each as it should be")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
