// SPDX-License-Identifier: GPL-3.0-or-later
/// The words of a notice cut into lines, with the phrases that stand in them. The common ground of the text readers. Views into
/// the material; any thread.
#pragma once

#include "find/phrasebook.h"
#include "parse/noticematerial.h"

#include <vector>

namespace undelivered {

struct TextLine {
    qsizetype start = 0; ///< of the line
    qsizetype end = 0;
    qsizetype first = 0; ///< of what is on it; equal to `last` on a blank line
    qsizetype last = 0;
    [[nodiscard]] bool blank() const { return first == last; }
    [[nodiscard]] qsizetype indent() const { return first - start; }
};

struct TextScan {
    QByteArrayView words;  ///< UTF-8
    QByteArrayView folded; ///< the same in lower case
    std::vector<TextLine> lines;
    std::vector<PhraseHit> hits; ///< by position

    static constexpr size_t maxLines = 3000;

    TextScan(QByteArrayView text, QByteArrayView foldedText, std::vector<PhraseHit> phrases);

    [[nodiscard]] QByteArrayView content(size_t line) const
    {
        return words.sliced(lines[line].first, lines[line].last - lines[line].first);
    }
    [[nodiscard]] size_t lineAt(qsizetype offset) const;
    [[nodiscard]] bool has(PhraseClass kind) const;
    /// Offset of the first hit of that kind, or the size of the text.
    [[nodiscard]] qsizetype firstOf(PhraseClass kind) const;
    /// Whether a phrase of that kind starts in [from, to).
    [[nodiscard]] bool hasWithin(PhraseClass kind, qsizetype from, qsizetype to) const;
    /// The phrase of that kind that ends last in [from, to], the longest of those that end there; or null.
    [[nodiscard]] const PhraseHit *endingWithin(PhraseClass kind, qsizetype from, qsizetype to) const;
    /// Lines that part sections: dashes, equal signs or stars at the start ("----- Transcript of session follows -----").
    [[nodiscard]] bool isMarker(size_t line) const;
};

} // namespace undelivered
