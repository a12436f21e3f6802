// SPDX-License-Identifier: GPL-3.0-or-later
#include "find/phrasebook.h"

#include "find/casefold.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cstring>
#include <utility>

// Outside the namespace, as Qt demands of resources in a static library.
static void initNoticeWords()
{
    Q_INIT_RESOURCE(notices);
}

namespace undelivered {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype minPhrase = 3;

quint16 bucketOf(const char *text)
{
    const auto a = static_cast<unsigned char>(text[0]);
    const auto b = static_cast<unsigned char>(text[1]);
    const auto c = static_cast<unsigned char>(text[2]);
    return static_cast<quint16>((a * 31U + b * 521U + c * 7U) & 4095U);
}

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

bool isAsciiWord(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z');
}

/// What a byte is to the question whether a phrase may start at it.
enum class Start : quint8 {
    Never,  ///< blanks and controls
    Tail,   ///< the second and later bytes of a letter
    Word,   ///< ASCII letters and digits: only at the start of a word
    Letter, ///< the first byte of a Latin, Greek or Cyrillic letter: likewise
    Always ///< punctuation; and scripts that write words without blanks (three bytes), or prefix their particles (Hebrew,
           ///< Arabic: D6 to DB)
};

constexpr std::array<Start, 256> starts = [] {
    std::array<Start, 256> table{};
    for (size_t c = 0; c < table.size(); ++c) {
        const bool word = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z');
        table[c] = c <= ' '   ? Start::Never
                   : word     ? Start::Word
                   : c < 0x80 ? Start::Always
                   : c < 0xc0 ? Start::Tail
                   : c < 0xd6 ? Start::Letter
                              : Start::Always;
    }
    return table;
}();

/// Where the phrase that starts at `at` ends, or -1.
qsizetype matchAt(QByteArrayView text, qsizetype at, const QByteArray &phrase)
{
    const char *p = phrase.constData();
    const char *const phraseEnd = p + phrase.size();
    while (p < phraseEnd) {
        if (at >= text.size())
            return -1;
        if (*p == ' ') {
            const qsizetype from = at;
            constexpr qsizetype longestGap = 80;
            while (at < text.size() && at - from < longestGap &&
                   (isBlank(text[at]) || (text[at] == '>' && at > 0 && text[at - 1] == '\n'))) // a quoted line goes on
                ++at;
            if (at == from) {
                if (static_cast<unsigned char>(text[at]) == 0xc2 && at + 1 < text.size() &&
                    static_cast<unsigned char>(text[at + 1]) == 0xa0)
                    at += 2; // no-break space
                else
                    return -1;
            }
            ++p;
        } else if (*p == text[at]) {
            ++p;
            ++at;
        } else if (*p == '\'' && text.sliced(at).startsWith("\xE2\x80\x99")) {
            ++p;
            at += 3;
        } else {
            return -1;
        }
    }
    return at;
}

bool endsWord(QByteArrayView text, qsizetype end)
{
    return end >= text.size() || !isAsciiWord(text[end]) || !isAsciiWord(text[end - 1]);
}

bool wholeWord(PhraseClass kind)
{
    return kind == PhraseClass::Introduces || kind == PhraseClass::Sender || kind == PhraseClass::Alias;
}

} // namespace

void PhraseBook::add(QByteArrayView phrase, PhraseClass kind, int payload)
{
    if (phrase.size() < 2)
        return;
    QByteArray text = phrase.toByteArray();
    // Two letters ("de", "by") get the blank that parts them from the address.
    if (text.size() < minPhrase)
        text.append(' ');
    // The first three bytes choose where to look, so a typographic apostrophe among them needs an entry of its own.
    if (const qsizetype apostrophe = text.indexOf('\''); apostrophe >= 0 && apostrophe < minPhrase)
        add(QByteArray(text).replace("'", "\xE2\x80\x99"), kind, payload);
    const quint16 bucket = bucketOf(text.constData());
    m_entries.push_back({std::move(text), kind, payload, bucket});
}

void PhraseBook::close()
{
    std::stable_sort(m_entries.begin(), m_entries.end(),
                     [](const Entry &a, const Entry &b) { return a.bucket < b.bucket; });
    m_starts.fill(0);
    for (const Entry &entry : m_entries)
        ++m_starts[entry.bucket + 1U];
    for (size_t i = 1; i < m_starts.size(); ++i)
        m_starts[i] += m_starts[i - 1];
    m_heads.clear();
    for (const Entry &entry : m_entries) {
        std::array<char, 8> bytes{};
        std::array<char, 8> mask{};
        for (size_t i = 0; i < std::min(size_t(entry.text.size()), bytes.size()); ++i) {
            const char c = entry.text[qsizetype(i)];
            if (c == ' ' || c == '\'')
                break;
            bytes[i] = c;
            mask[i] = char(0xff);
        }
        Head head{};
        std::memcpy(&head.bytes, bytes.data(), sizeof head.bytes);
        std::memcpy(&head.mask, mask.data(), sizeof head.mask);
        m_heads.push_back(head);
    }
}

std::vector<PhraseHit> PhraseBook::find(QByteArrayView folded) const
{
    std::vector<PhraseHit> hits;
    const char *const text = folded.data();
    const qsizetype size = folded.size();
    Start before = Start::Never;
    for (qsizetype at = 0; at + minPhrase <= size && hits.size() < maxHits; ++at) {
        const Start here = starts[static_cast<unsigned char>(text[at])];
        const Start last = std::exchange(before, here);
        if (here == Start::Never || here == Start::Tail || (here == Start::Word && last == Start::Word) ||
            (here == Start::Letter && (last == Start::Word || last == Start::Letter || last == Start::Tail)))
            continue;
        const quint16 bucket = bucketOf(text + at);
        const quint32 end = m_starts[bucket + 1U];
        quint32 i = m_starts[bucket];
        if (i == end)
            continue;
        quint64 head = 0;
        if (at + 8 <= size)
            std::memcpy(&head, text + at, 8);
        else
            std::memcpy(&head, text + at, static_cast<size_t>(size - at));
        for (; i < end; ++i) {
            if ((head & m_heads[i].mask) != m_heads[i].bytes)
                continue;
            const Entry &entry = m_entries[i];
            const qsizetype to = matchAt(folded, at, entry.text);
            if (to > 0 && (!wholeWord(entry.kind) || endsWord(folded, to)))
                hits.push_back({at, to, entry.kind, entry.payload});
        }
    }
    return hits;
}

std::vector<PhraseHit> findInSubject(QByteArrayView folded)
{
    static const PhraseBook book = [] {
        PhraseBook made;
        static_cast<void>(addCompiledInPhrases(made, PhraseUse::Subject)); // its test says when the words are unsound
        made.close();
        return made;
    }();
    return book.find(folded);
}

const std::array<QLatin1StringView, phraseClassCount - 1> &phraseClassNames()
{
    static constexpr std::array<QLatin1StringView, phraseClassCount - 1> names = {
        "failure"_L1,  "delay"_L1,   "final"_L1,     "success"_L1,    "introduces"_L1,     "reason"_L1,
        "original"_L1, "sender"_L1,  "alias"_L1,     "auto-reply"_L1, "challenge"_L1,      "moderation"_L1,
        "quote"_L1,    "receipt"_L1, "complaint"_L1, "goods"_L1,      "subject-notice"_L1, "subject-lure"_L1};
    return names;
}

QStringList addCompiledInPhrases(PhraseBook &book, PhraseUse use)
{
    initNoticeWords();
    QFile file(u":/notices/phrases.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {u"phrases.json is not compiled in"_s};
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &error);
    if (error.error != QJsonParseError::NoError)
        return {u"phrases.json: "_s + error.errorString()};

    QStringList problems;
    const QJsonObject classes = document.object().value("classes"_L1).toObject();
    const auto &names = phraseClassNames();
    for (size_t i = 0; i < names.size(); ++i) {
        const auto kind = static_cast<PhraseClass>(i);
        const QJsonObject languages = classes.value(names[i]).toObject();
        if (languages.isEmpty())
            problems.append(u"no phrases for %1"_s.arg(names[i]));
        for (auto it = languages.begin(); it != languages.end(); ++it) {
            if (it.key() == "note"_L1)
                continue;
            const QJsonArray phrases = it.value().toArray();
            for (const QJsonValue &phrase : phrases) {
                const QByteArray text = phrase.toString().toUtf8();
                if (text.size() < 2 || text != foldCase(text) || text != text.simplified())
                    problems.append(u"%1, %2: \"%3\" is too short, not in lower case or holds odd blanks"_s.arg(
                        names[i], it.key(), phrase.toString()));
                if (use == PhraseUse::Subject ||
                    (kind != PhraseClass::SubjectNotice && kind != PhraseClass::SubjectLure))
                    book.add(text, kind);
            }
        }
    }
    if (classes.size() != qsizetype(names.size()))
        problems.append(u"a class in phrases.json has no meaning"_s);
    return problems;
}

} // namespace undelivered
