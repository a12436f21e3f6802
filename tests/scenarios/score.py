#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""score.py PROGRAM [--dns zone|off] [--bins] [FOLDER ...]: scans mailboxes whose truth is known and compares the verdicts.

A folder holds account.json (address, aliases), maildir/, dns.json and truth.jsonl, or such folders. Without one, those of
UD_SCENARIOS or of ../shared/scenarios/mailboxes beside the project are taken; where there are none the exit status is 77.
Fails where the person's own mail is called forged, hijacked or fake, where ordinary mail gets a verdict, or where less is found
than the judge must find. --bins also shows how often each stated confidence was right."""
import argparse
import collections
import json
import os
import pathlib
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
VERDICTS = ("yours", "forged", "hijacked", "fake")
SOFT = ("auto-reply", "receipt")  # they may go without a verdict
LEAST = {"zone": {"forged": 0.97, "hijacked": 0.95, "fake": 0.97}, "off": {"forged": 0.90, "hijacked": 0.90, "fake": 0.97}}


def scenarios(given):
    roots = [pathlib.Path(path) for path in given] or [
        pathlib.Path(os.environ.get("UD_SCENARIOS") or ROOT.parent / "shared" / "scenarios" / "mailboxes")]
    return sorted({truth.parent for root in roots for truth in root.glob("**/truth.jsonl")})


def key(path):
    """A Maildir file's unique name, without its flags."""
    return path.split("/")[-1].split(":2,")[0]


def scan(program, folder, dns):
    account = json.loads((folder / "account.json").read_text())
    command = [program, "scan", "--json", "--maildir", str(folder / "maildir"),
               "--dns", "off" if dns == "off" else str(folder / "dns.json")]
    for address in [account["address"], *account.get("aliases", [])]:
        command += ["--address", address]
    done = subprocess.run(command, stdout=subprocess.PIPE, timeout=500, check=True)
    return {key(line["file"]): line for line in map(json.loads, done.stdout.splitlines())}


class Score:
    def __init__(self):
        self.said = collections.defaultdict(collections.Counter)  # truth -> what was said
        self.undecidable = collections.Counter()
        self.harm = []
        self.alarms = []
        self.bins = collections.defaultdict(collections.Counter)  # confidence -> right, wrong

    def add(self, true, line, where):
        said = line.get("verdict")
        if true.get("neutral"):
            return
        if true["verdict"] == "yours" and said in VERDICTS[1:]:
            self.harm.append(f"{true['case']}: said {said} ({where})")
        if true["kind"] == "ordinary":
            if said in VERDICTS:
                self.alarms.append(f"{true['case']}: said {said} ({where})")
            self.said["ordinary"][said or "nothing"] += 1
            return
        if said in VERDICTS:
            self.bins[min(int(line["confidence"] * 20), 19)][said == true["verdict"]] += 1
        if true.get("undecidable"):
            self.undecidable[said or "nothing"] += 1
        elif not (true["kind"] in SOFT and said is None):
            self.said[true["verdict"]][said or "nothing"] += 1

    def recall(self, verdict):
        total = sum(self.said[verdict].values())
        return self.said[verdict][verdict] / total if total else None

    def show(self):
        columns = (*VERDICTS, "unclear", "nothing")
        print(f"{'truth, said:':14}" + "".join(f"{name:>10}" for name in columns))
        for truth in (*VERDICTS, "ordinary"):
            print(f"{truth:14}" + "".join(f"{self.said[truth][name]:10}" for name in columns))
        print("undecidable   ", dict(self.undecidable))

    def show_bins(self):
        print("confidence   verdicts   right")
        for low, counts in sorted(self.bins.items()):
            total = sum(counts.values())
            print(f"{low / 20:.2f}-{low / 20 + 0.05:.2f} {total:10}   {counts[True] / total:7.2%}")

    def faults(self, dns):
        yield from (f"HARM {text}" for text in self.harm)
        yield from (f"FALSE ALARM {text}" for text in self.alarms)
        for verdict, least in LEAST[dns].items():
            recall = self.recall(verdict)
            if recall is not None and recall < least:
                yield f"only {recall:.1%} of what is {verdict} was found, {least:.0%} are wanted"


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("program")
    parser.add_argument("--dns", choices=("zone", "off"), default="zone")
    parser.add_argument("--bins", action="store_true")
    parser.add_argument("folders", nargs="*")
    arguments = parser.parse_intermixed_args()
    folders = scenarios(arguments.folders)
    if not folders:
        print("no mailboxes with known truth lie beside the project: skipped")
        return 77
    score = Score()
    for folder in folders:
        said = scan(arguments.program, folder, arguments.dns)
        for line in (folder / "truth.jsonl").read_text().splitlines():
            true = json.loads(line)
            score.add(true, said.get(key(true["file"]), {}), f"{folder.name} {key(true['file'])}")
    score.show()
    if arguments.bins:
        score.show_bins()
    faults = list(score.faults(arguments.dns))
    print("\n".join(faults) or f"{len(folders)} mailboxes, nothing amiss")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
