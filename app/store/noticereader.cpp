// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/noticereader.h"

#include "parse/ids.h"
#include "store/accounttable.h"
#include "store/database.h"
#include "store/foldertable.h"
#include "store/noticecodec.h"
#include "store/noticetable.h"

#include <QSet>
#include <algorithm>
#include <functional>
#include <limits>
#include <tuple>
#include <vector>

namespace undelivered {

namespace {

using namespace Qt::StringLiterals;

const QString &rowColumns()
{
    static const QString columns =
        u"n.id, n.folder_id, n.uid_validity, n.uid, n.file, n.message_id, n.size, n.received, n.kind, n.verdict, "
        "n.confidence, n.by_person, n.incident, n.recipient, n.recipient_count, n.reason, n.permanent, "
        "n.original_subject, n.original_date, n.reporting_mta"_s;
    return columns;
}

/// Gives equal texts one memory: in a storm most rows say the same.
class SharedTexts
{
public:
    QString operator()(const QString &text) { return text.isEmpty() ? QString() : *m_texts.insert(text); }

private:
    QSet<QString> m_texts;
};

struct KeepText {
    QString operator()(const QString &text) const { return text; }
};

/// A name that is not known promises least: what is no notice is never swept.
NoticeKind kindIn(const Statement &row, int column)
{
    return kindFromId(row.text(column)).value_or(NoticeKind::NotANotice);
}

std::optional<Verdict> verdictIn(const Statement &row, int column)
{
    if (row.isNull(column))
        return std::nullopt;
    return verdictFromId(row.text(column)).value_or(Verdict::Unclear);
}

template <typename Share>
NoticeRow rowFrom(const Statement &row, const QHash<qint64, QString> &folders, Share &share)
{
    NoticeRow notice;
    notice.id = row.integer(0);
    notice.key = keyFrom(row, folders.value(row.integer(1)), 2);
    notice.messageId = row.text(5);
    notice.size = row.integer(6);
    notice.received = row.time(7);
    notice.kind = kindIn(row, 8);
    notice.verdict = verdictIn(row, 9);
    notice.confidence = row.real(10);
    notice.byPerson = row.integer(11) != 0;
    notice.incident = share(row.text(12));
    notice.recipient = row.text(13);
    notice.recipientCount = int(row.integer(14));
    notice.reason = reasonFromId(row.text(15)).value_or(Reason::Unknown);
    if (!row.isNull(16))
        notice.permanent = row.integer(16) != 0;
    notice.originalSubject = share(row.text(17));
    notice.originalDate = row.time(18);
    notice.reportingMta = share(row.text(19));
    return notice;
}

Result<JudgedNotice> judgedFrom(const NoticeRow &row, const QByteArray &evidence, const QByteArray &detail)
{
    JudgedNotice judged;
    judged.key = row.key;
    judged.size = row.size;
    if (const Result<void> done = decodeDetail(detail, judged.notice, judged.explanation); !done)
        return tl::unexpected<Error>(done.error());
    judged.notice.kind = row.kind;
    judged.judgement.verdict = row.verdict;
    judged.judgement.confidence = row.confidence;
    judged.judgement.incident = row.incident;
    judged.judgement.byPerson = row.byPerson;
    Result<QList<Evidence>> facts = decodeEvidence(evidence);
    if (!facts)
        return tl::unexpected<Error>(facts.error());
    judged.judgement.evidence = std::move(*facts);
    return judged;
}

Error unknownNotice()
{
    return {ErrorKind::FileNotFound, u"this notice is not known any more"_s, {}};
}

} // namespace

Result<QList<NoticeRow>> readNoticeRows(Database &database, const QString &account)
{
    const Result<qint64> owner = findAccount(database, account);
    if (!owner)
        return tl::unexpected<Error>(owner.error());
    const Result<QHash<qint64, QString>> folders = folderNames(database, *owner);
    if (!folders)
        return tl::unexpected<Error>(folders.error());
    Statement rows(database, u"SELECT "_s + rowColumns() + u" FROM notice n WHERE n.account_id = ? AND n.swept = 0"_s);
    if (const Result<void> done = rows.run(*owner); !done)
        return tl::unexpected<Error>(done.error());
    std::vector<NoticeRow> notices;
    // Sorted here, because SQLite would carry every column of every row through its sorter. Undated ones come last.
    using Place = std::tuple<qint64, qint64, size_t>; // time, row, index
    std::vector<Place> places;
    SharedTexts share;
    while (rows.next()) {
        notices.push_back(rowFrom(rows, *folders, share));
        const NoticeRow &row = notices.back();
        const qint64 time =
            row.received.isValid() ? row.received.toMSecsSinceEpoch() : std::numeric_limits<qint64>::min();
        places.emplace_back(time, row.id, places.size());
    }
    if (const Result<void> done = rows.fault(); !done)
        return tl::unexpected<Error>(done.error());
    std::ranges::sort(places, std::greater());
    QList<NoticeRow> sorted;
    sorted.reserve(qsizetype(notices.size()));
    for (const Place &place : places)
        sorted.append(std::move(notices[std::get<size_t>(place)]));
    return sorted;
}

Result<JudgedNotice> readNotice(Database &database, qint64 id)
{
    Statement row(database, u"SELECT "_s + rowColumns() +
                                u", e.evidence, d.detail, d.words, n.account_id FROM notice n "
                                "JOIN notice_evidence e ON e.notice_id = n.id "
                                "JOIN notice_detail d ON d.notice_id = n.id WHERE n.id = ?"_s);
    if (const Result<void> done = row.run(id); !done)
        return tl::unexpected<Error>(done.error());
    if (!row.next()) {
        const Result<void> fault = row.fault();
        return tl::unexpected<Error>(fault ? unknownNotice() : fault.error());
    }
    const Result<QHash<qint64, QString>> folders = folderNames(database, row.integer(23));
    if (!folders)
        return tl::unexpected<Error>(folders.error());
    KeepText keep;
    Result<JudgedNotice> judged = judgedFrom(rowFrom(row, *folders, keep), row.bytes(20), row.bytes(21));
    if (!judged)
        return judged;
    const Result<QByteArray> words = unpack(row.bytes(22), maxTextChars * 4);
    if (!words)
        return tl::unexpected<Error>(words.error());
    judged->notice.text = QString::fromUtf8(*words);
    return judged;
}

Result<QList<JudgedNotice>> readNoticesForJudging(Database &database, const QString &account)
{
    const Result<qint64> owner = findAccount(database, account);
    if (!owner)
        return tl::unexpected<Error>(owner.error());
    const Result<QHash<qint64, QString>> folders = folderNames(database, *owner);
    if (!folders)
        return tl::unexpected<Error>(folders.error());
    Statement rows(database, u"SELECT "_s + rowColumns() +
                                 u", e.evidence, d.detail FROM notice n "
                                 "JOIN notice_evidence e ON e.notice_id = n.id "
                                 "JOIN notice_detail d ON d.notice_id = n.id "
                                 "WHERE n.account_id = ? AND n.swept = 0 ORDER BY n.id"_s);
    if (const Result<void> done = rows.run(*owner); !done)
        return tl::unexpected<Error>(done.error());
    QList<JudgedNotice> notices;
    KeepText keep;
    while (rows.next()) {
        Result<JudgedNotice> judged = judgedFrom(rowFrom(rows, *folders, keep), rows.bytes(20), rows.bytes(21));
        if (!judged)
            return tl::unexpected<Error>(judged.error());
        notices.append(std::move(*judged));
    }
    if (const Result<void> done = rows.fault(); !done)
        return tl::unexpected<Error>(done.error());
    return notices;
}

Result<QByteArray> readRawNotice(Database &database, qint64 id)
{
    Statement row(database,
                  u"SELECT r.raw FROM notice n LEFT JOIN notice_raw r ON r.notice_id = n.id WHERE n.id = ?"_s);
    if (const Result<void> done = row.run(id); !done)
        return tl::unexpected<Error>(done.error());
    if (!row.next()) {
        const Result<void> fault = row.fault();
        return tl::unexpected<Error>(fault ? unknownNotice() : fault.error());
    }
    if (row.isNull(0))
        return QByteArray();
    return unpack(row.bytes(0), maxRawBytes);
}

KeptJudgements::KeptJudgements(Database &database, qint64 account)
    : m_folders(database, account)
    , m_query(database,
              u"SELECT n.id, n.kind, n.verdict, n.confidence, n.by_person, n.incident, e.evidence FROM notice n "
              "JOIN notice_evidence e ON e.notice_id = n.id "
              "WHERE n.folder_id = ? AND n.uid_validity = ? AND n.uid = ? AND n.file = ? AND n.swept = 0"_s)
{
}

Result<std::optional<KeptJudgement>> KeptJudgements::at(const MessageKey &key)
{
    const Result<qint64> folder = m_folders.find(key.folder);
    if (!folder)
        return tl::unexpected<Error>(folder.error());
    if (const Result<void> done = m_query.run(*folder, key.uidValidity, key.uid, key.file); !done)
        return tl::unexpected<Error>(done.error());
    std::optional<KeptJudgement> found;
    if (m_query.next())
        found.emplace(KeptJudgement{m_query.integer(0), kindIn(m_query, 1), verdictIn(m_query, 2), m_query.real(3),
                                    m_query.integer(4) != 0, m_query.text(5), m_query.bytes(6)});
    if (const Result<void> done = m_query.fault(); !done)
        return tl::unexpected<Error>(done.error());
    m_query.finish();
    return found;
}

} // namespace undelivered
