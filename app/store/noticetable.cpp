// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/noticetable.h"

#include "parse/ids.h"
#include "store/accounttable.h"
#include "store/database.h"
#include "store/foldertable.h"
#include "store/noticecodec.h"
#include "store/noticereader.h"
#include "store/statement.h"

namespace undelivered {

namespace {

using namespace Qt::StringLiterals;

std::optional<QLatin1StringView> idOf(std::optional<Verdict> verdict)
{
    return verdict ? std::optional(verdictId(*verdict)) : std::nullopt;
}

bool saysTheSame(const KeptJudgement &kept, const JudgedNotice &judged)
{
    return kept.kind == judged.notice.kind && kept.verdict == judged.judgement.verdict &&
           kept.confidence == judged.judgement.confidence && kept.byPerson == judged.judgement.byPerson &&
           kept.incident == judged.judgement.incident;
}

/// The statements of one saveNotices(), prepared once.
class NoticeWriter
{
public:
    NoticeWriter(Database &database, qint64 account)
        : m_account(account)
        , m_folders(database, account)
        , m_row(
              database,
              u"INSERT INTO notice (account_id, folder_id, uid_validity, uid, file, message_id, size, received, kind, "
              "verdict, confidence, by_person, incident, recipient, recipient_count, reason, permanent, "
              "original_subject, original_date, reporting_mta, answer) "
              "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
              "ON CONFLICT (folder_id, uid_validity, uid, file) DO UPDATE SET swept = 0, "
              "message_id = excluded.message_id, size = excluded.size, received = excluded.received, "
              "kind = excluded.kind, verdict = excluded.verdict, confidence = excluded.confidence, "
              "by_person = excluded.by_person, incident = excluded.incident, recipient = excluded.recipient, "
              "recipient_count = excluded.recipient_count, reason = excluded.reason, permanent = excluded.permanent, "
              "original_subject = excluded.original_subject, original_date = excluded.original_date, "
              "reporting_mta = excluded.reporting_mta, answer = excluded.answer RETURNING id"_s)
        , m_evidence(database, u"INSERT OR REPLACE INTO notice_evidence (notice_id, evidence) VALUES (?, ?)"_s)
        , m_detail(database, u"INSERT OR REPLACE INTO notice_detail (notice_id, detail, words) VALUES (?, ?, ?)"_s)
        , m_raw(database, u"INSERT OR REPLACE INTO notice_raw (notice_id, raw) VALUES (?, ?)"_s)
    {
    }

    Result<NoticeRow> write(const StorableNotice &notice)
    {
        NoticeRow row = notice.row;
        const Result<qint64> folder = m_folders.row(row.key.folder);
        if (!folder)
            return tl::unexpected<Error>(folder.error());
        if (const Result<void> done =
                m_row.run(m_account, *folder, row.key.uidValidity, row.key.uid, row.key.file, row.messageId, row.size,
                          row.received, kindId(row.kind), idOf(row.verdict), row.confidence, row.byPerson, row.incident,
                          row.recipient, row.recipientCount, reasonId(row.reason), row.permanent, row.originalSubject,
                          row.originalDate, row.reportingMta, row.answer);
            !done)
            return tl::unexpected<Error>(done.error());
        if (!m_row.next()) {
            const Result<void> fault = m_row.fault();
            return tl::unexpected<Error>(fault ? Error{ErrorKind::Bug, u"no row came back"_s, {}} : fault.error());
        }
        row.id = m_row.integer(0);
        m_row.finish();

        Result<void> done = m_evidence.run(row.id, notice.evidence);
        if (done)
            done = m_detail.run(row.id, notice.detail, notice.words);
        if (done && notice.raw)
            done = m_raw.run(row.id, *notice.raw);
        if (!done)
            return tl::unexpected<Error>(done.error());
        return row;
    }

private:
    qint64 m_account;
    FolderRows m_folders;
    Statement m_row;
    Statement m_evidence;
    Statement m_detail;
    Statement m_raw;
};

} // namespace

Result<QList<NoticeRow>> writeNotices(Database &database, const QString &account, const QList<StorableNotice> &notices)
{
    return inTransaction(database, [&]() -> Result<QList<NoticeRow>> {
        const Result<qint64> owner = requireAccount(database, account);
        if (!owner)
            return tl::unexpected<Error>(owner.error());
        NoticeWriter writer(database, *owner);
        QList<NoticeRow> rows;
        rows.reserve(notices.size());
        for (const StorableNotice &notice : notices) {
            Result<NoticeRow> row = writer.write(notice);
            if (!row)
                return tl::unexpected<Error>(row.error());
            rows.append(std::move(*row));
        }
        return rows;
    });
}

Result<QList<NoticeRow>> writeJudgements(Database &database, const QString &account, const QList<JudgedNotice> &notices)
{
    return inTransaction(database, [&]() -> Result<QList<NoticeRow>> {
        const Result<qint64> owner = requireAccount(database, account);
        if (!owner)
            return tl::unexpected<Error>(owner.error());
        KeptJudgements present(database, *owner);
        Statement change(database,
                         u"UPDATE notice SET kind = ?, verdict = ?, confidence = ?, by_person = ?, incident = ? "
                         "WHERE id = ?"_s);
        Statement prove(database, u"UPDATE notice_evidence SET evidence = ? WHERE notice_id = ?"_s);
        QList<NoticeRow> rows;
        rows.reserve(notices.size());
        for (const JudgedNotice &judged : notices) {
            const Result<std::optional<KeptJudgement>> kept = present.at(judged.key);
            if (!kept)
                return tl::unexpected<Error>(kept.error());
            if (!*kept)
                continue;
            // Mailboxes are judged again as a whole: most of it says what it said before, and is not written.
            NoticeRow row = rowFor((*kept)->id, judged);
            if (!saysTheSame(**kept, judged)) {
                if (const Result<void> done = change.run(kindId(row.kind), idOf(row.verdict), row.confidence,
                                                         row.byPerson, row.incident, row.id);
                    !done)
                    return tl::unexpected<Error>(done.error());
            }
            const QByteArray evidence = encodeEvidence(judged.judgement.evidence);
            if (evidence != (*kept)->evidence) {
                if (const Result<void> done = prove.run(evidence, row.id); !done)
                    return tl::unexpected<Error>(done.error());
            }
            rows.append(std::move(row));
        }
        return rows;
    });
}

Result<QList<NoticeRow>> writeAnswers(Database &database, const QString &account, int most)
{
    return inTransaction(database, [&]() -> Result<QList<NoticeRow>> {
        const Result<qint64> owner = findAccount(database, account);
        if (!owner)
            return tl::unexpected<Error>(owner.error());
        Statement without(database, u"SELECT id FROM notice WHERE account_id = ? AND answer IS NULL LIMIT ?"_s);
        if (const Result<void> done = without.run(*owner, most); !done)
            return tl::unexpected<Error>(done.error());
        QList<qint64> ids;
        while (without.next())
            ids.append(without.integer(0));
        if (const Result<void> done = without.fault(); !done)
            return tl::unexpected<Error>(done.error());
        Statement fill(database, u"UPDATE notice SET answer = ? WHERE id = ?"_s);
        QList<NoticeRow> rows;
        for (const qint64 id : std::as_const(ids)) {
            const Result<JudgedNotice> judged = readNotice(database, id);
            // Details that cannot be read have nothing to look for.
            const QString answer = judged ? answerOf(judged->notice) : QString();
            if (const Result<void> done = fill.run(answer, id); !done)
                return tl::unexpected<Error>(done.error());
            Result<NoticeRow> row = readNoticeRow(database, id);
            if (!row)
                return tl::unexpected<Error>(row.error());
            rows.append(std::move(*row));
        }
        return rows;
    });
}

Result<QList<qint64>> deleteNotices(Database &database, const QString &account, const QList<MessageKey> &keys)
{
    return inTransaction(database, [&]() -> Result<QList<qint64>> {
        const Result<qint64> owner = findAccount(database, account);
        if (!owner)
            return tl::unexpected<Error>(owner.error());
        FolderRows folders(database, *owner);
        Statement forget(database,
                         u"DELETE FROM notice WHERE folder_id = ? AND uid_validity = ? AND uid = ? AND file = ? "
                         "AND swept = 0 RETURNING id"_s);
        QList<qint64> gone;
        for (const MessageKey &key : keys) {
            const Result<qint64> folder = folders.find(key.folder);
            if (!folder)
                return tl::unexpected<Error>(folder.error());
            if (const Result<void> done = forget.run(*folder, key.uidValidity, key.uid, key.file); !done)
                return tl::unexpected<Error>(done.error());
            while (forget.next())
                gone.append(forget.integer(0));
            if (const Result<void> done = forget.fault(); !done)
                return tl::unexpected<Error>(done.error());
            forget.finish();
        }
        return gone;
    });
}

Result<void> changeSwept(Database &database, const QList<qint64> &ids, bool swept)
{
    return inTransaction(database, [&]() -> Result<void> {
        Statement change(database, u"UPDATE notice SET swept = ? WHERE id = ?"_s);
        for (const qint64 id : ids) {
            if (Result<void> done = change.run(swept, id); !done)
                return done;
        }
        return {};
    });
}

Result<void> changePlace(Database &database, qint64 id, const MessageKey &key)
{
    return inTransaction(database, [&]() -> Result<void> {
        Statement find(database, u"SELECT account_id FROM notice WHERE id = ?"_s);
        if (Result<void> done = find.run(id); !done)
            return done;
        const qint64 owner = find.next() ? find.integer(0) : 0;
        if (Result<void> done = find.fault(); !done)
            return done;
        find.finish();
        if (owner == 0)
            return failure(ErrorKind::FileNotFound, u"this notice is not known any more"_s);
        const Result<qint64> folder = FolderRows(database, owner).row(key.folder);
        if (!folder)
            return tl::unexpected<Error>(folder.error());
        Statement forget(database,
                         u"DELETE FROM notice WHERE folder_id = ? AND uid_validity = ? AND uid = ? AND file = ? "
                         "AND id <> ?"_s);
        if (Result<void> done = forget.run(*folder, key.uidValidity, key.uid, key.file, id); !done)
            return done;
        Statement change(database, u"UPDATE notice SET folder_id = ?, uid_validity = ?, uid = ?, file = ?, swept = 0 "
                                   "WHERE id = ?"_s);
        return change.run(*folder, key.uidValidity, key.uid, key.file, id);
    });
}

} // namespace undelivered
