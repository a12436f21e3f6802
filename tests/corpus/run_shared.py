#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Scores our reading of a collection of labelled real messages: run_shared.py UNDELIVERED SHARED

SHARED holds corpus/mail/*.eml, corpus/labels.jsonl and tools/score.py; it is no part of the repository. Where it is not there, this
says so and is content. Prints the scorer's table for the messages as they came, with other line ends (dos, mac) and as pasted bodies
without header. Exit status 1 when a figure falls below what was reached before (FLOOR).
"""
import json, os, subprocess, sys, tempfile

FLOOR = {"detection_f1": 0.995, "kind": 0.98, "recipients_exact": 0.97, "status": 0.97, "reason": 0.94, "permanent": 0.98}


def main():
    binary, shared = sys.argv[1:3]
    mail = os.path.join(shared, "corpus", "mail")
    labels = os.path.join(shared, "corpus", "labels.jsonl")
    scorer = os.path.join(shared, "tools", "score.py")
    if not all(os.path.exists(path) for path in (mail, labels, scorer)):
        print(f"{os.path.normpath(shared)} holds no labelled messages: nothing measured")
        return 0
    files = [os.path.join(mail, name) for name in sorted(os.listdir(mail)) if name.endswith(".eml")]
    environment = dict(os.environ, QT_QPA_PLATFORM="offscreen", LC_ALL="C.UTF-8")
    with tempfile.NamedTemporaryFile("w+", suffix=".jsonl") as out:
        subprocess.run([binary, "explain", "--json", *files], stdout=out, env=environment, check=True)
        low = []
        for variant in (None, "dos", "mac", "body-only"):
            only = ["--only", variant] if variant else []
            print(f"--- {variant or 'as they came'}", flush=True)
            subprocess.run([sys.executable, scorer, out.name, labels, *only], check=True)
            if variant:
                continue
            figures = json.loads(subprocess.run([sys.executable, scorer, out.name, labels, "--json"], capture_output=True, text=True,
                                                check=True).stdout)
            low += [f"{name} is {figures[name]:.4f}, less than {least}" for name, least in FLOOR.items() if figures[name] < least]
            if figures["false_alarms"]:
                low.append(f"{figures['false_alarms']} false alarms")
    print("\n".join(low))
    return 1 if low else 0


if __name__ == "__main__":
    sys.exit(main())
