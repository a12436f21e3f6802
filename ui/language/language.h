// SPDX-License-Identifier: GPL-3.0-or-later
/// Chooses and installs the translations, which are compiled into the program below :/i18n. Called once at the start and again
/// whenever the person chooses another language; window's thread, or main() without a window. Never asks the network.
#pragma once

#include <QString>
#include <QStringList>

namespace undelivered {

/// The languages there are, as BCP 47 tags: English first, the others by their own names.
[[nodiscard]] QStringList availableLanguages();

/// A language's name in that language ("Deutsch"), as people look for it in a list; the tag where it is none of ours.
[[nodiscard]] QString languageName(const QString &tag);

/// The first of `wanted` (BCP 47, best first) that is spoken by one of `available`: same language in the same script, of its own
/// country where there is one. English where there is none.
[[nodiscard]] QString bestLanguage(const QStringList &wanted, const QStringList &available);

/// `choice`: one of availableLanguages(), or empty for the best of the system's. Qt's own texts come along where Qt ships them.
/// QLocale() writes dates and numbers in that language from then on, by the habits of the person's country where the language is
/// spoken there. Replaces what an earlier call installed; widgets get QEvent::LanguageChange. The caller sets the direction of the
/// layout, by QLocale().textDirection().
void installLanguage(const QString &choice);

} // namespace undelivered
