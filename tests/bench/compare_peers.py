#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs our reader and flufl.bounce over the same directory in turn: compare_peers.py BENCH_NOTICES DIRECTORY [ROUNDS].

flufl.bounce (Debian: python3-flufl.bounce) is the quickest of the public bounce parsers known to us. Its rate is that of
message bytes -> set of failing addresses (email parser + scan_message), the best round counts, messages on which it raises are
counted as read. Ours is message bytes -> explained notice. Exit status 1 when ours is not at least ten times quicker.
"""
import email, logging, os, re, subprocess, sys, time
from flufl.bounce import scan_message


def flufl_rate(messages, rounds):
    best = float("inf")
    for _ in range(rounds):
        start = time.perf_counter()
        for message in messages:
            try:
                scan_message(email.message_from_bytes(message))
            except Exception:  # it raises on some odd mail
                pass
        best = min(best, time.perf_counter() - start)
    return len(messages) / best


def main():
    logging.disable(logging.CRITICAL)  # it logs each exception
    bench, directory = sys.argv[1:3]
    rounds = int(sys.argv[3]) if len(sys.argv) > 3 else 3
    messages = []
    for name in sorted(os.listdir(directory)):
        path = os.path.join(directory, name)
        if os.path.isfile(path):
            with open(path, "rb") as file:
                messages.append(file.read())
    peer = flufl_rate(messages, rounds)
    out = subprocess.run([bench, directory, str(rounds)], capture_output=True, text=True, check=True).stdout
    print(out, end="")
    print(f"{'flufl.bounce':28} {peer:9.0f} messages/s")
    ours = float(re.search(r"parse \+ explain\s+(\d+) messages/s", out).group(1))
    print(f"parse + explain is {ours / peer:.1f} times as quick")
    return 0 if ours >= 10 * peer else 1


if __name__ == "__main__":
    sys.exit(main())
