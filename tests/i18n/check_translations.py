#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""check_translations.py texts|complete --directory i18n --languages de,fr ... [--lupdate PROGRAM --sources LIST --include DIR ...]

texts:    what is translated is sound: placeholders, plural forms, tags, mnemonics, ends, codes.
complete: nothing is unfinished or left over, and the sources say nothing that the files do not have. Reads the sources with
          lupdate into copies; the files themselves stay as they are.
Prints what is wrong, one a line, and fails where there is anything."""
import argparse
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

sys.dont_write_bytecode = True
import translations

ENGLISH = "en"


def shown(message):
    text = message.source.replace("\n", "\\n")
    return f"[{message.context}] {text[:90]}{'…' if len(text) > 90 else ''}"


def texts(directory, languages):
    for language in languages:
        messages = translations.read(directory / f"undelivered_{language}.ts")
        for message in messages:
            if message.finished:
                for fault in translations.faults_of(language, message):
                    yield f"{language}: {shown(message)}: {fault}"
        for one, other, letter in translations.clashes(messages):
            yield f"{language}: {shown(one)} and {shown(other)}: both have &{letter}"


def fresh(directory, languages, options):
    """What the sources say today: language -> keys."""
    with tempfile.TemporaryDirectory() as folder:
        copies = {each: pathlib.Path(folder) / f"undelivered_{each}.ts" for each in languages}
        for language, copy in copies.items():
            shutil.copy(directory / copy.name, copy)
        command = [options.lupdate, "-silent", "-no-obsolete", "-locations", "none"]
        for each in options.include:
            command += ["-I", each]
        for plural in (True, False):
            chosen = [str(copy) for language, copy in copies.items() if (language == ENGLISH) == plural]
            if chosen:
                subprocess.run(command + (["-pluralonly"] if plural else []) + [f"@{options.sources}", "-ts"] + chosen, check=True,
                               stdout=subprocess.DEVNULL)
        return {language: {message.key for message in translations.read(copy)} for language, copy in copies.items()}


def complete(directory, languages, options):
    for source in pathlib.Path(options.sources).read_text().split():
        for number, line in enumerate(pathlib.Path(source).read_text(encoding="utf-8").splitlines(), 1):
            if re.search(r"\\u[0-9a-fA-F]{4}[0-9a-fA-F]", line):
                yield f"{source}:{number}: lupdate takes the letter after \\uXXXX for part of the number: end the literal between them"
    today = fresh(directory, languages, options)
    for language in languages:
        messages = translations.read(directory / f"undelivered_{language}.ts")
        known = {message.key for message in messages}
        for message in messages:
            if message.key not in today[language] or message.kind in ("vanished", "obsolete"):
                yield f"{language}: {shown(message)}: the sources do not say this any more"
            elif not message.finished:
                yield f"{language}: {shown(message)}: not translated"
            elif language != ENGLISH and message.texts[0] == message.source and len(message.source.split()) > 3 \
                    and re.search(r"[a-z]{3}", message.source):
                yield f"{language}: {shown(message)}: still English"
        for context, source, _ in sorted(today[language] - known):
            yield f"{language}: [{context}] {source[:90]}: missing"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("what", choices=["texts", "complete"])
    parser.add_argument("--directory", type=pathlib.Path, required=True)
    parser.add_argument("--languages", required=True, help="separated by commas; English is always checked")
    parser.add_argument("--lupdate")
    parser.add_argument("--sources")
    parser.add_argument("--include", action="append", default=[])
    options = parser.parse_args()
    languages = [ENGLISH] + [each for each in options.languages.split(",") if each]
    check = texts(options.directory, languages) if options.what == "texts" else complete(options.directory, languages, options)
    count = 0
    for line in check:
        print(line)
        count += 1
    print(f"{options.what}: {count} faults in {len(languages)} languages ({', '.join(languages)})")
    return 1 if count else 0


if __name__ == "__main__":
    sys.exit(main())
