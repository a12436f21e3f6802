// SPDX-License-Identifier: GPL-3.0-or-later
/// In which language and which character set a letter is written, told from what its header shows: a rule of small words and of
/// scripts, made for "does this person ever write that language?", not for naming any text's language. Pure; any thread; linear.
#pragma once

#include "find/headerfields.h"

#include <QSet>

namespace undelivered {

/// What a letter shows of its language. Of languages that share letters (Russian and Bulgarian, say) the commonest stands for all.
struct Tongue {
    QString language;    ///< "de", "ja", ...; empty where it does not show
    bool surely = false; ///< its field, its script or several words say so, not one word
};
[[nodiscard]] Tongue tongueOf(const HeaderFields &header, QStringView text = {});

/// Character sets named in the header (its type, encoded words), lower case, each by the family it stands for: "western",
/// "cyrillic", "japanese", ... Empty for those that any program uses for anything (ASCII, UTF-8).
[[nodiscard]] QSet<QString> charsetsOf(const HeaderFields &header);

} // namespace undelivered
