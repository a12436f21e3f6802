// SPDX-License-Identifier: GPL-3.0-or-later
#include "parse/textscan.h"

#include <algorithm>

namespace undelivered {

TextScan::TextScan(QByteArrayView text, QByteArrayView foldedText, std::vector<PhraseHit> phrases)
    : words(text)
    , folded(foldedText)
    , hits(std::move(phrases))
{
    lines.reserve(static_cast<size_t>(std::count(text.begin(), text.end(), '\n')) + 1);
    qsizetype at = 0;
    while (at < text.size() && lines.size() < maxLines) {
        qsizetype end = text.indexOf('\n', at);
        if (end < 0)
            end = text.size();
        TextLine line{at, end, at, end};
        const auto blankAt = [&text](qsizetype i) {
            return text[i] == ' ' || text[i] == '\t' || text[i] == '\r' || text[i] == '|';
        };
        while (line.first < end && blankAt(line.first))
            ++line.first;
        while (line.last > line.first && blankAt(line.last - 1))
            --line.last;
        lines.push_back(line);
        at = end + 1;
    }
}

size_t TextScan::lineAt(qsizetype offset) const
{
    const auto behind = std::upper_bound(lines.begin(), lines.end(), offset,
                                         [](qsizetype at, const TextLine &line) { return at < line.start; });
    return behind == lines.begin() ? 0 : static_cast<size_t>(behind - lines.begin()) - 1;
}

bool TextScan::has(PhraseClass kind) const
{
    return std::any_of(hits.begin(), hits.end(), [kind](const PhraseHit &hit) { return hit.kind == kind; });
}

qsizetype TextScan::firstOf(PhraseClass kind) const
{
    for (const PhraseHit &hit : hits) {
        if (hit.kind == kind)
            return hit.start;
    }
    return words.size();
}

bool TextScan::hasWithin(PhraseClass kind, qsizetype from, qsizetype to) const
{
    auto at = std::lower_bound(hits.begin(), hits.end(), from,
                               [](const PhraseHit &hit, qsizetype offset) { return hit.start < offset; });
    for (; at != hits.end() && at->start < to; ++at) {
        if (at->kind == kind)
            return true;
    }
    return false;
}

const PhraseHit *TextScan::endingWithin(PhraseClass kind, qsizetype from, qsizetype to) const
{
    const PhraseHit *best = nullptr;
    auto at = std::lower_bound(hits.begin(), hits.end(), from,
                               [](const PhraseHit &hit, qsizetype offset) { return hit.start < offset; });
    for (; at != hits.end() && at->start < to; ++at) {
        if (at->kind == kind && at->end <= to && (!best || at->end > best->end))
            best = &*at;
    }
    return best;
}

bool TextScan::isMarker(size_t line) const
{
    const QByteArrayView text = content(line);
    if (text.size() < 3)
        return false;
    const char c = text.front();
    if (c != '-' && c != '=' && c != '*' && c != '_' && c != '#' && c != '~')
        return false;
    return text[1] == c && (text[2] == c || text[2] == ' ' || text.back() == c);
}

} // namespace undelivered
