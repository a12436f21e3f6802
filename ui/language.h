// SPDX-License-Identifier: GPL-3.0-or-later
/// Chooses and installs the translations. Called once at the start by main() and again when the person chooses another
/// language; window's thread.
#pragma once

#include <QString>
#include <QStringList>

namespace undelivered {

/// Languages that are complete, as BCP 47 tags, English first.
[[nodiscard]] QStringList availableLanguages();
/// `choice`: one of them, or empty for the system's. Qt's own texts come along where Qt ships them. Replaces what an earlier
/// call installed; widgets get QEvent::LanguageChange.
void installLanguage(const QString &choice);

} // namespace undelivered
