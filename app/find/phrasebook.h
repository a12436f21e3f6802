// SPDX-License-Identifier: GPL-3.0-or-later
/// Words by which notices speak, found in a text in one pass. The words are data (resources/notices/phrases.json): classes that
/// say what a phrase does in the text, 25 languages each. Built once, then read-only; any thread.
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>
#include <array>
#include <vector>

namespace undelivered {

/// The classes of phrases.json, in the order of `phraseClassNames()`.
enum class PhraseClass : quint8 {
    Failure,
    Delay,
    Final,
    Success,
    Introduces,
    Reason,
    Original,
    Sender,
    Alias,
    AutoReply,
    Challenge,
    Moderation,
    Quote,
    Receipt,
    Complaint,
    Goods,         ///< parcels, orders and payments, which are "not delivered" too
    SubjectNotice, ///< what only a subject says
    SubjectLure,   ///< how lures dressed as notices call themselves
    Sign           ///< marks of one writer, from formats.json; `payload` tells whose
};
inline constexpr int phraseClassCount = static_cast<int>(PhraseClass::Sign) + 1;

struct PhraseHit {
    qsizetype start = 0;
    qsizetype end = 0;
    PhraseClass kind = PhraseClass::Failure;
    int payload = -1;
};

class PhraseBook
{
public:
    static constexpr size_t maxHits = 2000;

    /// `phrase` in lower case; a blank in it stands for any run of blanks and line ends.
    void add(QByteArrayView phrase, PhraseClass kind, int payload = -1);
    /// After the last add().
    void close();
    /// All hits in `folded` (see foldCase()), by position. A phrase counts from the start of a word on; those of the classes
    /// Introduces, Sender and Alias must end with a word too. Linear in the text.
    [[nodiscard]] std::vector<PhraseHit> find(QByteArrayView folded) const;
    [[nodiscard]] size_t size() const { return m_entries.size(); }

private:
    struct Entry {
        QByteArray text;
        PhraseClass kind;
        int payload;
        quint16 bucket;
    };
    /// The first bytes of a phrase, up to a blank or apostrophe: kept apart and small, because most looks end here.
    struct Head {
        quint64 bytes;
        quint64 mask;
    };
    static constexpr size_t buckets = 4096;

    std::vector<Entry> m_entries; ///< by bucket
    std::vector<Head> m_heads;    ///< the same order
    std::array<quint32, buckets + 1> m_starts{};
};

/// The names of the classes in phrases.json ("failure", ...); nothing for Sign.
[[nodiscard]] const std::array<QLatin1StringView, phraseClassCount - 1> &phraseClassNames();
enum class PhraseUse {
    Body,   ///< without the classes that only subjects use
    Subject ///< all
};
/// Adds the classes of phrases.json to `book`. Returns the problems found in the file, for the test; empty when it is sound.
QStringList addCompiledInPhrases(PhraseBook &book, PhraseUse use);
/// All phrases, looked for in one (folded) subject.
[[nodiscard]] std::vector<PhraseHit> findInSubject(QByteArrayView folded);

} // namespace undelivered
