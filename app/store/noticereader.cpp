// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/noticereader.h"

#include "parse/ids.h"
#include "store/accounttable.h"
#include "store/database.h"
#include "store/foldertable.h"
#include "store/noticecodec.h"
#include "store/noticetable.h"
#include "store/packedrows.h"

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
        "n.original_subject, n.original_date, n.reporting_mta, n.answer"_s;
    return columns;
}

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

NoticeRow rowFrom(const Statement &row, const QHash<qint64, QString> &folders)
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
    notice.incident = row.text(12);
    notice.recipient = row.text(13);
    notice.recipientCount = int(row.integer(14));
    notice.reason = reasonFromId(row.text(15)).value_or(Reason::Unknown);
    if (!row.isNull(16))
        notice.permanent = row.integer(16) != 0;
    notice.originalSubject = row.text(17);
    notice.originalDate = row.time(18);
    notice.reportingMta = row.text(19);
    notice.answer = row.text(20);
    notice.searchText = searchTextOf(notice);
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

Result<QList<NoticeRow>> readNoticeRows(Database &database, const QString &account, std::optional<int> most)
{
    const Result<qint64> owner = findAccount(database, account);
    if (!owner)
        return tl::unexpected<Error>(owner.error());
    const Result<QHash<qint64, QString>> folders = folderNames(database, *owner);
    if (!folders)
        return tl::unexpected<Error>(folders.error());
    // The newest are found by their dates alone: what is selected would be made for every row before SQLite sorts.
    const QString these =
        most
            ? u"n.id IN (SELECT id FROM notice WHERE account_id = ? AND swept = 0 ORDER BY received DESC, id DESC LIMIT ?)"_s
            : u"n.account_id = ? AND n.swept = 0"_s;
    Statement rows(database, u"SELECT "_s + PackedRows::columns() + u" FROM notice n WHERE "_s + these);
    Statement single(database, u"SELECT "_s + rowColumns() + u" FROM notice n WHERE n.id = ?"_s);
    if (const Result<void> done = most ? rows.run(*owner, *most) : rows.run(*owner); !done)
        return tl::unexpected<Error>(done.error());
    std::vector<NoticeRow> notices;
    // Sorted here, because SQLite would carry every column of every row through its sorter. Undated ones come last.
    using Place = std::tuple<qint64, qint64, size_t>; // time, row, index
    std::vector<Place> places;
    PackedRows packed(*folders);
    while (rows.next()) {
        const QByteArray bytes = rows.bytes(0);
        if (std::optional<NoticeRow> row = packed.unpack(bytes, rows.real(1))) {
            notices.push_back(std::move(*row));
        } else {
            // A text that holds the separator.
            if (const Result<void> done = single.run(rows.integer(2)); !done)
                return tl::unexpected<Error>(done.error());
            if (!single.next())
                return failure(ErrorKind::StoreDamaged, u"a row is gone while it is read"_s);
            notices.push_back(rowFrom(single, *folders));
            single.finish();
        }
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

Result<NoticeRow> readNoticeRow(Database &database, qint64 id)
{
    Statement row(database, u"SELECT "_s + rowColumns() + u", n.account_id FROM notice n WHERE n.id = ?"_s);
    if (const Result<void> done = row.run(id); !done)
        return tl::unexpected<Error>(done.error());
    if (!row.next()) {
        const Result<void> fault = row.fault();
        return tl::unexpected<Error>(fault ? unknownNotice() : fault.error());
    }
    const Result<QHash<qint64, QString>> folders = folderNames(database, row.integer(21));
    if (!folders)
        return tl::unexpected<Error>(folders.error());
    return rowFrom(row, *folders);
}

Result<QList<NoticeTally>> readNoticeTally(Database &database, const QString &account)
{
    const Result<qint64> owner = findAccount(database, account);
    if (!owner)
        return tl::unexpected<Error>(owner.error());
    Statement groups(database, u"SELECT kind, verdict, count(*) FROM notice WHERE account_id = ? AND swept = 0 "
                               "GROUP BY kind, verdict"_s);
    if (const Result<void> done = groups.run(*owner); !done)
        return tl::unexpected<Error>(done.error());
    QList<NoticeTally> tally;
    while (groups.next()) {
        NoticeTally one;
        one.kind = kindIn(groups, 0);
        one.verdict = verdictIn(groups, 1);
        one.count = static_cast<int>(groups.integer(2));
        tally.append(one);
    }
    if (const Result<void> done = groups.fault(); !done)
        return tl::unexpected<Error>(done.error());
    return tally;
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
    const Result<QHash<qint64, QString>> folders = folderNames(database, row.integer(24));
    if (!folders)
        return tl::unexpected<Error>(folders.error());
    Result<JudgedNotice> judged = judgedFrom(rowFrom(row, *folders), row.bytes(21), row.bytes(22));
    if (!judged)
        return judged;
    const Result<QByteArray> words = unpack(row.bytes(23), maxTextChars * 4);
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
    while (rows.next()) {
        Result<JudgedNotice> judged = judgedFrom(rowFrom(rows, *folders), rows.bytes(21), rows.bytes(22));
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
