// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/noticecodec.h"

#include "parse/ids.h"
#include "store/fieldarchive.h"

#include <QtEndian>

namespace undelivered {

namespace {

using namespace Qt::StringLiterals;

constexpr QByteArrayView detailMagic = "UDn";
constexpr QByteArrayView evidenceMagic = "UDe";
constexpr char formatVersion = 1;
constexpr qsizetype prefixLength = 4;
constexpr qsizetype maxHeaderBytes = 256 * 1024;
constexpr qsizetype maxDiagnosticChars = 16 * 1024;

// Names of enumerations whose own layers have none. Stable like those of store/storedids.h.
QLatin1StringView extentName(ReturnedOriginal::Extent extent)
{
    switch (extent) {
    case ReturnedOriginal::Extent::None: return "none"_L1;
    case ReturnedOriginal::Extent::SubjectOnly: return "subject"_L1;
    case ReturnedOriginal::Extent::Lines: return "lines"_L1;
    case ReturnedOriginal::Extent::Headers: return "headers"_L1;
    case ReturnedOriginal::Extent::Truncated: return "truncated"_L1;
    case ReturnedOriginal::Extent::Full: return "full"_L1;
    }
    return {};
}

QLatin1StringView moverName(Mover mover)
{
    switch (mover) {
    case Mover::You: return "you"_L1;
    case Mover::Recipient: return "recipient"_L1;
    case Mover::TheirProvider: return "their-provider"_L1;
    case Mover::YourProvider: return "your-provider"_L1;
    case Mover::Nobody: return "nobody"_L1;
    }
    return {};
}

QLatin1StringView sortName(CodeMeaning::Sort sort)
{
    switch (sort) {
    case CodeMeaning::Sort::Reply: return "reply"_L1;
    case CodeMeaning::Sort::Enhanced: return "enhanced"_L1;
    case CodeMeaning::Sort::Provider: return "provider"_L1;
    }
    return {};
}

QLatin1StringView sourceName(AddressSuggestion::Source source)
{
    switch (source) {
    case AddressSuggestion::Source::KnownDomain: return "known-domain"_L1;
    case AddressSuggestion::Source::OwnContacts: return "own-contacts"_L1;
    case AddressSuggestion::Source::Syntax: return "syntax"_L1;
    }
    return {};
}

struct Detail {
    ParsedNotice notice;
    Explanation explanation;
};

struct EvidenceList {
    QList<Evidence> items;
};

// Each operator names every member of its value in a structured binding: a member that is added elsewhere stops the build
// here until it has a field number of its own. Numbers ascend, are never used twice and never change.
struct Describe {
    template <typename Archive>
    void operator()(Archive &archive, RecipientFate &fate) const
    {
        auto &[address, originalAddress, outcome, status, replyCode, diagnostic, remoteHost, lastAttempt,
               willRetryUntil] = fate;
        archive.field(1, address);
        archive.field(2, originalAddress);
        archive.token(3, outcome, Outcome::Expanded, Outcome::Failed, outcomeId);
        archive.field(4, status);
        archive.field(5, replyCode);
        archive.field(6, diagnostic);
        archive.field(7, remoteHost);
        archive.field(8, lastAttempt);
        archive.field(9, willRetryUntil);
    }

    template <typename Archive>
    void operator()(Archive &archive, ReturnedOriginal &original) const
    {
        auto &[extent, header, body, messageId, from, fromName, envelopeFrom, to, subject, date] = original;
        Q_UNUSED(body) // not kept: judging again does without it
        archive.token(1, extent, ReturnedOriginal::Extent::Full, ReturnedOriginal::Extent::None, extentName);
        archive.field(2, header);
        archive.field(3, messageId);
        archive.field(4, from);
        archive.field(5, fromName);
        archive.field(6, envelopeFrom);
        archive.field(7, to);
        archive.field(8, subject);
        archive.field(9, date);
    }

    template <typename Archive>
    void operator()(Archive &archive, NoticeLink &link) const
    {
        auto &[text, url] = link;
        archive.field(1, text);
        archive.field(2, url);
    }

    template <typename Archive>
    void operator()(Archive &archive, NoticeAttachment &attachment) const
    {
        auto &[type, fileName, size] = attachment;
        archive.field(1, type);
        archive.field(2, fileName);
        archive.field(3, size);
    }

    template <typename Archive>
    void operator()(Archive &archive, CodeMeaning &code) const
    {
        auto &[sort, digits, meaningId, provider] = code;
        archive.token(1, sort, CodeMeaning::Sort::Provider, CodeMeaning::Sort::Reply, sortName);
        archive.field(2, digits);
        archive.field(3, meaningId);
        archive.field(4, provider);
    }

    template <typename Archive>
    void operator()(Archive &archive, AddressSuggestion &suggestion) const
    {
        auto &[address, source] = suggestion;
        archive.field(1, address);
        archive.token(2, source, AddressSuggestion::Source::Syntax, AddressSuggestion::Source::KnownDomain, sourceName);
    }

    template <typename Archive>
    void operator()(Archive &archive, RecipientExplanation &why) const
    {
        auto &[reason, mover, permanent, status, ruleId, matchedText, codes, steps, suggestion] = why;
        archive.token(1, reason, Reason::Unknown, Reason::Unknown, reasonId);
        archive.token(2, mover, Mover::Nobody, Mover::Nobody, moverName);
        archive.field(3, permanent);
        archive.field(4, status);
        archive.field(5, ruleId);
        archive.field(6, matchedText);
        archive.list(7, codes, *this);
        archive.list(8, steps, [](Archive &inner, Step &step) {
            inner.token(1, step, Step::NothingToDo, Step::NothingToDo, stepId);
        });
        archive.optional(9, suggestion, *this);
    }

    template <typename Archive>
    void operator()(Archive &archive, Detail &detail) const
    {
        auto &[kind, header, bodyOnly, messageId, from, fromName, subject, received, generator, reader, reportingMta,
               arrivalDate, envelopeId, references, recipients, original, text, htmlOnly, machineReadable, links,
               attachments] = detail.notice;
        auto &[explanations] = detail.explanation;
        Q_UNUSED(text) // kept beside this, see noticetable.cpp
        archive.token(1, kind, NoticeKind::NotANotice, NoticeKind::NotANotice, kindId);
        archive.field(2, header);
        archive.field(3, bodyOnly);
        archive.field(4, messageId);
        archive.field(5, from);
        archive.field(6, fromName);
        archive.field(7, subject);
        archive.field(8, received);
        archive.field(9, generator);
        archive.field(10, reader);
        archive.field(11, reportingMta);
        archive.field(12, arrivalDate);
        archive.field(13, envelopeId);
        archive.field(14, references);
        archive.list(15, recipients, *this);
        std::optional<ReturnedOriginal> present = original;
        archive.optional(16, present, *this);
        original = present.value_or(ReturnedOriginal());
        archive.field(17, htmlOnly);
        archive.field(18, machineReadable);
        archive.list(19, links, *this);
        archive.list(20, attachments, *this);
        archive.list(21, explanations, *this);
    }

    template <typename Archive>
    void operator()(Archive &archive, Evidence &evidence) const
    {
        auto &[id, supports, weight, facts] = evidence;
        archive.field(1, id);
        archive.token(2, supports, Verdict::Unclear, Verdict::Unclear, verdictId);
        archive.field(3, weight);
        archive.field(4, facts);
    }

    template <typename Archive>
    void operator()(Archive &archive, EvidenceList &list) const
    {
        archive.list(1, list.items, *this);
    }
};

QByteArray prefix(QByteArrayView magic)
{
    return magic.toByteArray() + formatVersion;
}

/// The CBOR behind a prefix of ours, as a view into `bytes`.
Result<QByteArray> body(const QByteArray &bytes, QByteArrayView magic)
{
    if (bytes.size() <= prefixLength || !bytes.startsWith(magic))
        return failure(ErrorKind::StoreDamaged, u"a stored notice is not one"_s);
    const char version = bytes.at(prefixLength - 1);
    if (version < 1 || version > formatVersion)
        return failure(ErrorKind::StoreDamaged, u"a stored notice has the unknown format %1"_s.arg(int(version)));
    return QByteArray::fromRawData(bytes.constData() + prefixLength, bytes.size() - prefixLength);
}

} // namespace

QByteArray encodeDetail(const ParsedNotice &notice, const Explanation &explanation)
{
    Detail bounded{notice, explanation};
    bounded.notice.header.truncate(maxHeaderBytes);
    bounded.notice.original.header.truncate(maxHeaderBytes);
    for (RecipientFate &fate : bounded.notice.recipients)
        fate.diagnostic.truncate(maxDiagnosticChars);
    QByteArray bytes = prefix(detailMagic);
    QByteArray fields;
    FieldWriter(&fields).root([&](FieldWriter &writer) { Describe()(writer, bounded); });
    return bytes + fields;
}

Result<void> decodeDetail(const QByteArray &bytes, ParsedNotice &notice, Explanation &explanation)
{
    const Result<QByteArray> fields = body(bytes, detailMagic);
    if (!fields)
        return tl::unexpected<Error>(fields.error());
    Detail read;
    if (!FieldReader(*fields).root([&](FieldReader &reader) { Describe()(reader, read); }))
        return failure(ErrorKind::StoreDamaged, u"a stored notice cannot be read"_s);
    notice = std::move(read.notice);
    explanation = std::move(read.explanation);
    return {};
}

QByteArray encodeEvidence(const QList<Evidence> &evidence)
{
    EvidenceList list{evidence};
    QByteArray fields;
    FieldWriter(&fields).root([&](FieldWriter &writer) { Describe()(writer, list); });
    return prefix(evidenceMagic) + fields;
}

Result<QList<Evidence>> decodeEvidence(const QByteArray &bytes)
{
    const Result<QByteArray> fields = body(bytes, evidenceMagic);
    if (!fields)
        return tl::unexpected<Error>(fields.error());
    EvidenceList list;
    if (!FieldReader(*fields).root([&](FieldReader &reader) { Describe()(reader, list); }))
        return failure(ErrorKind::StoreDamaged, u"stored evidence cannot be read"_s);
    return list.items;
}

// One byte says how: 'p' as it is, 'z' zlib with Qt's length in front.
QByteArray pack(QByteArrayView bytes, qsizetype maxBytes)
{
    constexpr qsizetype notWorthIt = 128;
    constexpr int fastest = 1;
    const QByteArrayView kept = bytes.first(std::min(bytes.size(), maxBytes));
    if (kept.size() > notWorthIt) {
        const QByteArray small = qCompress(reinterpret_cast<const uchar *>(kept.data()), kept.size(), fastest);
        if (!small.isEmpty() && small.size() < kept.size())
            return 'z' + small;
    }
    return 'p' + kept.toByteArray();
}

Result<QByteArray> unpack(const QByteArray &bytes, qsizetype maxBytes)
{
    const auto damaged = [] { return failure(ErrorKind::StoreDamaged, u"stored text cannot be read"_s); };
    constexpr qsizetype lengthPrefix = 4;
    if (bytes.isEmpty())
        return damaged();
    if (bytes.front() == 'p') {
        if (bytes.size() - 1 > maxBytes)
            return damaged();
        return bytes.sliced(1);
    }
    if (bytes.front() != 'z' || bytes.size() < 1 + lengthPrefix + 1)
        return damaged();
    const QByteArrayView packed = QByteArrayView(bytes).sliced(1);
    const quint32 length = qFromBigEndian<quint32>(packed.data());
    if (length == 0 || qint64(length) > maxBytes)
        return damaged();
    QByteArray whole = qUncompress(reinterpret_cast<const uchar *>(packed.data()), packed.size());
    if (whole.size() != qsizetype(length))
        return damaged();
    return whole;
}

} // namespace undelivered
