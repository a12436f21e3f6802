// SPDX-License-Identifier: GPL-3.0-or-later
#include "find/phrasebook.h"

#include "find/casefold.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

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

/// A letter of two or more bytes ends here: the script may write words without blanks (three bytes), or prefix its particles
/// (Hebrew, Arabic: D6 to DB), so a phrase may start right behind.
bool mayStartAt(QByteArrayView text, qsizetype at)
{
    const auto c = static_cast<unsigned char>(text[at]);
    if (c <= ' ' || (c >= 0x80 && c < 0xc0))
        return false;
    if (c >= 0xd6)
        return true;
    if (at == 0)
        return true;
    const auto before = static_cast<unsigned char>(text[at - 1]);
    return before >= 0x80 ? c < 0x80 : !isAsciiWord(static_cast<char>(before));
}

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
            while (at < text.size() && at - from < longestGap
                   && (isBlank(text[at]) || (text[at] == '>' && at > 0 && text[at - 1] == '\n'))) // a quoted line goes on
                ++at;
            if (at == from) {
                if (static_cast<unsigned char>(text[at]) == 0xc2 && at + 1 < text.size()
                    && static_cast<unsigned char>(text[at + 1]) == 0xa0)
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
    const quint16 bucket = bucketOf(text.constData());
    m_entries.push_back({std::move(text), kind, payload, bucket});
}

void PhraseBook::close()
{
    std::stable_sort(m_entries.begin(), m_entries.end(), [](const Entry &a, const Entry &b) { return a.bucket < b.bucket; });
    m_starts.fill(0);
    for (const Entry &entry : m_entries)
        ++m_starts[entry.bucket + 1U];
    for (size_t i = 1; i < m_starts.size(); ++i)
        m_starts[i] += m_starts[i - 1];
}

std::vector<PhraseHit> PhraseBook::find(QByteArrayView folded) const
{
    std::vector<PhraseHit> hits;
    for (qsizetype at = 0; at + minPhrase <= folded.size() && hits.size() < maxHits; ++at) {
        if (!mayStartAt(folded, at))
            continue;
        const quint16 bucket = bucketOf(folded.data() + at);
        for (quint32 i = m_starts[bucket]; i < m_starts[bucket + 1U]; ++i) {
            const Entry &entry = m_entries[i];
            const qsizetype end = matchAt(folded, at, entry.text);
            if (end > 0 && (!wholeWord(entry.kind) || endsWord(folded, end)))
                hits.push_back({at, end, entry.kind, entry.payload});
        }
    }
    return hits;
}

const std::array<QLatin1StringView, phraseClassCount - 1> &phraseClassNames()
{
    static constexpr std::array<QLatin1StringView, phraseClassCount - 1> names = {
        "failure"_L1, "delay"_L1, "final"_L1, "success"_L1, "introduces"_L1, "reason"_L1, "original"_L1, "sender"_L1,
        "alias"_L1, "auto-reply"_L1, "challenge"_L1, "moderation"_L1, "quote"_L1, "receipt"_L1, "complaint"_L1,
        "subject-notice"_L1, "subject-lure"_L1};
    return names;
}

QStringList addCompiledInPhrases(PhraseBook &book)
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
                book.add(text, static_cast<PhraseClass>(i));
            }
        }
    }
    if (classes.size() != qsizetype(names.size()))
        problems.append(u"a class in phrases.json has no meaning"_s);
    return problems;
}

} // namespace undelivered
