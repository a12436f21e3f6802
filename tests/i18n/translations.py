# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads Qt's .ts files and says what is wrong with a translation. Used by check_translations.py."""
import re
import xml.etree.ElementTree as ElementTree
from collections import Counter
from dataclasses import dataclass

# What each language's plural forms count, in Qt's order. A form that counts one number only may leave the number out.
PLURAL_FORMS = {
    "en": ["1", "many"], "de": ["1", "many"], "es": ["1", "many"], "it": ["1", "many"], "nl": ["1", "many"],
    "fr": ["0 and 1", "many"], "pt_BR": ["0 and 1", "many"],
    "pl": ["1", "2-4, 22-24 ...", "5-21, 25 ..."],
    "uk": ["1, 21, 31 ...", "2-4, 22-24 ...", "5-20, 25 ..."],
    "ar": ["0", "1", "2", "3-10, 103-110 ...", "11-99, 111 ...", "100, 101, 102, 200 ..."],
    "tr": ["all"], "ja": ["all"], "zh_CN": ["all"],
}
# Formats of dates: no words to compare.
FORMATS = re.compile(r"d{1,4}[ .,/-]|M{3,4}")


@dataclass
class Message:
    context: str
    source: str
    disambiguation: str
    note: str
    plural: bool
    kind: str  # "", "unfinished", "vanished" or "obsolete"
    texts: list  # one, or one for each plural form

    @property
    def key(self):
        return (self.context, self.source, self.disambiguation)

    @property
    def finished(self):
        return not self.kind and all(self.texts)


def read(path):
    messages = []
    for context in ElementTree.parse(path).getroot().iter("context"):
        name = context.findtext("name")
        for each in context.iter("message"):
            translation = each.find("translation")
            plural = each.get("numerus") == "yes"
            texts = [form.text or "" for form in translation.findall("numerusform")] if plural else [translation.text or ""]
            note = " ".join(filter(None, [each.findtext("extracomment"), each.findtext("translatorcomment")]))
            messages.append(Message(name, each.findtext("source"), each.findtext("comment") or "", note, plural,
                                    translation.get("type", ""), texts))
    return messages


def placeholders(text):
    """%1 and %L1 say the same, and so do %n and %Ln; the order is free."""
    return {each.replace("L", "") for each in re.findall(r"%L?(?:\d{1,2}|n)", text)}


def tags(text):
    return Counter(re.findall(r"</?[a-zA-Z][^<>]*>", text))


def mnemonics(text):
    """The letters after a single &, folded; entities and && are none."""
    return [each.casefold() for each in re.findall(r"&(\w)(?!\w*;)", text.replace("&&", ""))]


def edges(text):
    stripped = text.strip()
    start = text.index(stripped) if stripped else len(text)
    return text[:start], text[start + len(stripped):]


ENDINGS = {"。": ".", "．": ".", "۔": ".", "？": "?", "؟": "?", "：": ":", "，": ",", "،": ",", "、": ",", "！": "!", "；": ";", "؛": ";"}


def ending(text):
    """The punctuation a text ends with, in its Latin shape, whatever quotes and brackets close after it."""
    text = re.sub(r"\(&\w\)", "", text)  # a mnemonic that stands behind the word
    bare = text.strip().rstrip("\"'”“’»«›‹」』)）】]\u200e\u200f\u2068\u2069 \u00a0\u202f")
    if bare.endswith("..."):
        return "…"
    last = ENDINGS.get(bare[-1:], bare[-1:])
    return last if last in ".?:,!;…" else ""


def facts(text):
    """Codes, addresses and names of servers: they stay as they are. In ASCII, as Japanese letters may follow them directly."""
    patterns = [r"[\w.+-]+@[\w.-]+\w", r"(?<![\w.])\d\.\d{1,3}\.\d{1,3}(?![\w.]*\d)", r"(?<![\w.,%])[245]\d\d(?![\w.,]*\d)",
                r"\b[\w-]+\.(?:com|org|net|example|test|eml)\b"]
    return {found for pattern in patterns for found in re.findall(pattern, text, re.ASCII)}


def faults_of_text(language, source, text, plural, form):
    """What is wrong with one text, as sentences."""
    faults = []
    if not text.strip():
        return ["is empty"]
    if FORMATS.match(source):
        return faults
    wanted, got = placeholders(source), placeholders(text)
    if plural and PLURAL_FORMS[language][form].isdigit():
        wanted, got = wanted - {"%n"}, got - {"%n"}
    if plural and "%n" in text:
        faults.append("has %n, which writes 2000 in every language: %Ln")
    if wanted != got:
        faults.append(f"has the placeholders {sorted(got)}, not {sorted(wanted)}")
    if tags(source) != tags(text):
        faults.append("has other tags")
    if len(mnemonics(source)) != len(mnemonics(text)):
        faults.append("needs one & before a letter" if mnemonics(source) else "has a & that the source has not")
    if edges(source) != edges(text):
        faults.append("begins or ends with other white space")
    if ending(source) != ending(text):
        faults.append(f"ends with '{ending(text)}', not '{ending(source)}'")
    missing = facts(source) - facts(text)
    if missing:
        faults.append(f"lacks {sorted(missing)}")
    return faults


def faults_of(language, message):
    """What is wrong with one finished translation."""
    if message.plural and len(message.texts) != len(PLURAL_FORMS[language]):
        return [f"has {len(message.texts)} plural forms, not {len(PLURAL_FORMS[language])}"]
    faults = []
    for form, text in enumerate(message.texts):
        found = faults_of_text(language, message.source, text, message.plural, form)
        where = f"form {form + 1} " if message.plural else ""
        faults += [where + fault for fault in found]
    return faults


def clashes(messages):
    """Pairs of one context whose mnemonics differ in English and are the same in the translation. Where English uses a letter
    twice, the two are never shown together."""
    found = []
    contexts = {}
    for message in messages:
        own = mnemonics(message.source)
        if own and message.finished:
            contexts.setdefault(message.context, []).append((own[0], message))
    for entries in contexts.values():
        for i, (letter, one) in enumerate(entries):
            for other_letter, other in entries[i + 1:]:
                if letter == other_letter:
                    continue
                shared = {m for t in one.texts for m in mnemonics(t)} & {m for t in other.texts for m in mnemonics(t)}
                if shared:
                    found.append((one, other, sorted(shared)[0]))
    return found
