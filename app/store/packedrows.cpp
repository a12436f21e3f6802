// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/packedrows.h"

#include "explain/reason.h"
#include "judge/judgement.h"
#include "parse/ids.h"

#include <QTimeZone>

#include <array>

namespace undelivered {

namespace {

using namespace Qt::StringLiterals;

constexpr char separator = '\x1f'; // ASCII's own: "unit separator"

/// In the order in which they are packed.
enum Field {
    Id,
    FolderId,
    UidValidity,
    Uid,
    Size,
    Received,
    ByPerson,
    RecipientCount,
    Permanent,
    OriginalDate,
    File,
    MessageId,
    Kind,
    VerdictName,
    IncidentId,
    Recipient,
    ReasonName,
    Subject,
    Mta,
    Answer,
    fieldCount
};

using Fields = std::array<QByteArrayView, fieldCount>;

/// False where there are more or fewer.
bool split(const QByteArray &packed, Fields &fields)
{
    QByteArrayView rest(packed);
    for (size_t i = 0; i + 1 < fields.size(); ++i) {
        const qsizetype end = rest.indexOf(separator);
        if (end < 0)
            return false;
        fields.at(i) = rest.first(end);
        rest = rest.sliced(end + 1);
    }
    fields.back() = rest;
    return !rest.contains(separator);
}

qint64 number(QByteArrayView text)
{
    const bool negative = text.startsWith('-');
    qint64 value = 0;
    for (const char digit : negative ? text.sliced(1) : text)
        value = value * 10 + (digit - '0');
    return negative ? -value : value;
}

QDateTime time(QByteArrayView text)
{
    return text.isEmpty() ? QDateTime() : QDateTime::fromMSecsSinceEpoch(number(text), QTimeZone::utc());
}

/// Looks an id up once for all rows that have it.
template <typename Value, typename Find>
Value remembered(QHash<QByteArray, Value> &known, QByteArrayView id, Find find)
{
    const auto found = known.constFind(QByteArray::fromRawData(id.data(), id.size()));
    if (found != known.constEnd())
        return *found;
    const Value value = find(QString::fromLatin1(id));
    known.insert(id.toByteArray(), value);
    return value;
}

} // namespace

PackedRows::PackedRows(const QHash<qint64, QString> &folders)
    : m_folders(folders)
{
}

QString PackedRows::columns()
{
    // printf() ends a text at a NUL; a NULL would become 0 with %d.
    return u"CAST(printf('%d\x1f%d\x1f%d\x1f%d\x1f%d\x1f%s\x1f%d\x1f%d\x1f%s\x1f%s\x1f%s\x1f%s\x1f%s\x1f%s\x1f%s\x1f%s"
           "\x1f%s\x1f%s\x1f%s\x1f%s', "
           "n.id, n.folder_id, n.uid_validity, n.uid, n.size, coalesce(n.received, ''), n.by_person, "
           "n.recipient_count, "
           "coalesce(n.permanent, ''), coalesce(n.original_date, ''), n.file, n.message_id, n.kind, "
           "coalesce(n.verdict, ''), n.incident, n.recipient, n.reason, n.original_subject, n.reporting_mta, "
           "coalesce(n.answer, '')"
           ") AS BLOB), n.confidence, n.id"_s;
}

std::optional<NoticeRow> PackedRows::unpack(const QByteArray &packed, double confidence)
{
    Fields fields;
    if (!split(packed, fields))
        return {};
    NoticeRow notice;
    notice.id = number(fields[Id]);
    notice.key.folder = m_folders.value(number(fields[FolderId]));
    notice.key.uidValidity = static_cast<quint32>(number(fields[UidValidity]));
    notice.key.uid = static_cast<quint32>(number(fields[Uid]));
    notice.key.file = QString::fromUtf8(fields[File]);
    notice.messageId = QString::fromUtf8(fields[MessageId]);
    notice.size = number(fields[Size]);
    notice.received = time(fields[Received]);
    // A name that is not known promises least: what is no notice is never swept.
    notice.kind = remembered(m_kinds, fields[Kind],
                             [](const QString &id) { return kindFromId(id).value_or(NoticeKind::NotANotice); });
    if (!fields[VerdictName].isEmpty())
        notice.verdict = verdictFromId(QString::fromLatin1(fields[VerdictName])).value_or(Verdict::Unclear);
    notice.confidence = confidence;
    notice.byPerson = number(fields[ByPerson]) != 0;
    notice.incident = shared(fields[IncidentId]);
    notice.recipient = QString::fromUtf8(fields[Recipient]);
    notice.recipientCount = static_cast<int>(number(fields[RecipientCount]));
    notice.reason = remembered(m_reasons, fields[ReasonName],
                               [](const QString &id) { return reasonFromId(id).value_or(Reason::Unknown); });
    if (!fields[Permanent].isEmpty())
        notice.permanent = number(fields[Permanent]) != 0;
    notice.originalSubject = shared(fields[Subject]);
    notice.originalDate = time(fields[OriginalDate]);
    notice.reportingMta = shared(fields[Mta]);
    // Hardly two answers are the same, each holds an address: once is enough in memory.
    notice.answer = QString::fromUtf8(fields[Answer]);
    notice.searchText = searchTextOf(notice);
    notice.answer = QString();
    return notice;
}

QString PackedRows::shared(QByteArrayView text)
{
    if (text.isEmpty())
        return {};
    const auto found = m_texts.constFind(QByteArray::fromRawData(text.data(), text.size()));
    if (found != m_texts.constEnd())
        return *found;
    return *m_texts.insert(text.toByteArray(), QString::fromUtf8(text));
}

} // namespace undelivered
