# SPDX-License-Identifier: GPL-3.0-or-later
"""The rules for translations: each refuses what it is there for, and lets the rest pass."""
import sys
import unittest

sys.dont_write_bytecode = True
from translations import Message, clashes, faults_of


def message(source, *texts, plural=False, context="Menus"):
    return Message(context, source, "", "", plural, "", list(texts))


def faults(language, source, *texts, plural=False):
    return faults_of(language, message(source, *texts, plural=plural))


class Rules(unittest.TestCase):
    def sound(self, *args, **keywords):
        self.assertEqual(faults(*args, **keywords), [])

    def unsound(self, *args, **keywords):
        self.assertNotEqual(faults(*args, **keywords), [])

    def test_placeholders(self):
        self.sound("de", "%1 of %2", "von %2 %1")
        self.sound("de", "%1 of %2", "%L1 von %2")
        self.unsound("de", "%1 of %2", "%1 von")
        self.unsound("de", "%1", "%1 %2")

    def test_plurals(self):
        self.sound("de", "%n notice(s)", "%Ln Meldung", "%Ln Meldungen", plural=True)
        self.sound("de", "%n notice(s)", "eine Meldung", "%Ln Meldungen", plural=True)
        self.unsound("de", "%n notice(s)", "%Ln Meldung", "Meldungen", plural=True)
        self.unsound("de", "%n notice(s)", "%Ln Meldung", plural=True)
        self.unsound("de", "%n notice(s)", "%Ln Meldung", "%n Meldungen", plural=True)
        self.unsound("fr", "%n notice(s)", "un avis", "%Ln avis", plural=True)  # French counts 0 and 1 in one form
        self.unsound("uk", "%n notice(s)", "одне", "%Ln", "%Ln", plural=True)  # 21 has the form of 1
        self.sound("ar", "%n notice(s)", "لا", "واحد", "اثنان", "%Ln", "%Ln", "%Ln", plural=True)
        self.sound("ja", "%n notice(s)", "%Ln 件", plural=True)

    def test_tags(self):
        self.sound("de", "<b>Now</b>", "<b>Jetzt</b>")
        self.unsound("de", "<b>Now</b>", "<b>Jetzt")

    def test_mnemonics(self):
        self.sound("de", "&File", "&Datei")
        self.sound("ja", "&Open…", "開く(&O)…")
        self.sound("de", "This && that", "Dies && das")
        self.unsound("de", "&File", "Datei")
        self.unsound("de", "File", "&Datei")
        self.unsound("de", "&File", "&Da&tei")

    def test_ends(self):
        self.sound("de", "Done.\n", "Fertig.\n")
        self.sound("zh_CN", "Done.", "完成。")
        self.sound("ar", "Is it over?", "هل انتهى؟")
        self.sound("fr", "Is it over?", "Est-ce fini\u202f?")
        self.sound("de", "Say “yes”.", "Sagen Sie „ja“.")
        self.unsound("de", "Done.\n", "Fertig.")
        self.unsound("de", "Done.", "Fertig")
        self.unsound("de", "Done", "Fertig.")
        self.unsound("de", "Save…", "Speichern")

    def test_facts(self):
        self.sound("de", "Code 550 of 5.1.1 at name@example.org", "name@example.org: Code 550, 5.1.1")
        self.sound("ja", "A code, such as 550, or example.org", "550などのコード、またはexample.orgなど")
        self.unsound("ja", "A code, such as 550", "505などのコード")
        self.unsound("de", "A code, such as 550", "Ein Code wie 505")
        self.unsound("de", "name@example.org", "name@beispiel.org")

    def test_dates_are_formats(self):
        self.sound("es", "d MMMM", "d 'de' MMMM")

    def test_clashes(self):
        self.assertTrue(clashes([message("&File", "&Datei"), message("&Open", "&Drauf")]))
        self.assertFalse(clashes([message("&File", "&Datei"), message("&Open", "&Öffnen")]))
        # Never shown together, as English uses the letter twice.
        self.assertFalse(clashes([message("&File", "&Datei"), message("&Find", "&Durch")]))
        self.assertFalse(clashes([message("&File", "&Datei"), message("&Open", "&Drauf", context="Other")]))


if __name__ == "__main__":
    unittest.main()
