// SPDX-License-Identifier: GPL-3.0-or-later
#include "unit/store/storedfile.h"

namespace undelivered::test {

namespace {

using namespace Qt::StringLiterals;

const QString mill = u"imap://mara@mail.rivermill.example:993"_s;
const QString folderOfFiles = u"file:///home/mara/saved"_s;
const QDateTime noon(QDate(2026, 3, 14), QTime(12, 0, 0, 5), Qt::UTC);

Account millAccount()
{
    Account account;
    account.id = mill;
    account.name = u"Rivermill"_s;
    account.address = u"mara@rivermill.example"_s;
    account.aliases = {u"office@rivermill.example"_s, u"mara.lindt@rivermill.example"_s};
    account.displayName = u"Mara Líndt"_s;
    account.host = u"mail.rivermill.example"_s;
    account.security = ServerSecurity::StartTls;
    account.port = 143;
    account.user = u"mara"_s;
    account.pinnedFingerprint = u"0a0b"_s;
    return account;
}

JudgedNotice failure(quint32 uid)
{
    JudgedNotice judged;
    judged.key = {u"INBOX"_s, 1700000000, uid, {}};
    judged.size = 4000 + uid;
    judged.notice.kind = NoticeKind::Failure;
    judged.notice.header = "From: <>\r\nSubject: Undelivered\r\nX: \xe9\r\n";
    judged.notice.messageId = u"n%1@mx.harbour.test"_s.arg(uid);
    judged.notice.subject = u"Undelivered \u2192"_s;
    judged.notice.received = noon.addSecs(uid);
    judged.notice.generator = u"exim"_s;
    judged.notice.text = u"A message that you sent could not be delivered.\n"_s.repeated(8);
    RecipientFate fate;
    fate.address = u"nobody@harbour.test"_s;
    fate.status = u"5.1.1"_s;
    fate.replyCode = u"550"_s;
    fate.diagnostic = u"550 unknown user"_s;
    judged.notice.recipients = {fate};
    judged.notice.original.extent = ReturnedOriginal::Extent::Headers;
    judged.notice.original.header = "From: mara@rivermill.example\r\n";
    judged.notice.original.messageId = u"o1@rivermill.example"_s;
    judged.notice.original.subject = u"Timetable"_s;
    judged.notice.original.date = noon;
    RecipientExplanation why;
    why.reason = Reason::NoSuchMailbox;
    why.mover = Mover::You;
    why.permanent = true;
    why.steps = {Step::CheckSpelling};
    why.codes = {{CodeMeaning::Sort::Enhanced, u"5.1.1"_s, u"status-5.1.1"_s, {}}};
    judged.explanation.recipients = {why};
    judged.judgement.verdict = Verdict::Yours;
    judged.judgement.confidence = 0.875;
    judged.judgement.incident = u"storm"_s;
    judged.judgement.evidence = {{u"in-sent"_s, Verdict::Yours, 6.5, {u"o1@rivermill.example"_s}}};
    return judged;
}

} // namespace

Result<void> fillStoredFile(Store &store)
{
    Account files;
    files.id = folderOfFiles;
    files.kind = AccountKind::Files;
    files.path = u"/home/mara/saved"_s;
    Result<void> done = store.saveAccount(millAccount());
    if (done)
        done = store.saveAccount(files);
    if (done)
        done = store.saveFolderProgress(mill, u"INBOX"_s, {1700000000, 42, 18446744073709551615ULL});
    if (done)
        done = store.addKnownHeaders(mill, {{{u"Sent"_s, 5, 9, {}}, true, "Message-ID: <o1@rivermill.example>\r\n"}});
    if (done)
        done = store.addSecurityMail(mill,
                                     {{{u"INBOX"_s, 1700000000, 40, {}}, noon, u"bank@coin.test"_s, u"New sign-in"_s}});
    if (done)
        done = store.saveIncidents(mill,
                                   {{u"storm"_s, Verdict::Forged, noon, noon, noon, Trend::Falling, 12, u"Offer"_s}});
    if (done)
        done = store.saveWord(mill, u"n1@mx.harbour.test"_s, Verdict::Yours);
    if (done)
        done = store.tickAdvice(mill, u"storm"_s, u"tell-contacts"_s, true);
    if (!done)
        return done;
    const Result<QList<NoticeRow>> rows =
        store.saveNotices(mill, {failure(1), failure(2), failure(3)}, {"raw one", QByteArray(3000, 'r')});
    if (!rows)
        return tl::unexpected<Error>(rows.error());
    done = store.setNoticesSwept({rows->at(1).id}, true);
    if (!done)
        return done;
    QList<JournalItem> items(2);
    for (qsizetype i = 0; i < 2; ++i) {
        items[i].noticeId = rows->at(i + 1).id;
        items[i].source = rows->at(i + 1).key;
        items[i].messageId = rows->at(i + 1).messageId;
        items[i].size = rows->at(i + 1).size;
    }
    const Result<SweepRecord> sweep = store.beginSweep(mill, u"Trash"_s, noon, items);
    if (!sweep)
        return tl::unexpected<Error>(sweep.error());
    items[0].state = JournalState::Moved;
    items[0].target = {u"Trash"_s, 6, 77, {}};
    items[1].state = JournalState::Sent;
    done = store.updateJournal(items);
    return done ? store.endSweep(sweep->id, SweepState::Interrupted) : done;
}

QString differenceFromStoredFile(Store &store)
{
#define UD_EXPECT(condition)                                                                                           \
    if (!(condition))                                                                                                  \
    return QStringLiteral(#condition)
    const Result<QList<Account>> accounts = store.accounts();
    UD_EXPECT(accounts && accounts->size() == 2);
    UD_EXPECT(accounts->first() == millAccount());
    UD_EXPECT(accounts->last().kind == AccountKind::Files && accounts->last().path == u"/home/mara/saved"_s);
    const auto folders = store.folderProgress(mill);
    UD_EXPECT(folders && folders->size() == 1);
    UD_EXPECT(folders->value(u"INBOX"_s).nextUid == 42 && folders->value(u"INBOX"_s).uidValidity == 1700000000);
    UD_EXPECT(folders->value(u"INBOX"_s).highestModSeq == 18446744073709551615ULL);
    const auto headers = store.knownHeaders(mill);
    UD_EXPECT(headers && headers->size() == 1 && headers->first().sent);
    UD_EXPECT(headers->first().header == "Message-ID: <o1@rivermill.example>\r\n");
    UD_EXPECT((headers->first().key == MessageKey{u"Sent"_s, 5, 9, {}}));
    const auto security = store.securityMail(mill, noon, noon);
    UD_EXPECT(security && security->size() == 1 && security->first().subject == u"New sign-in"_s);
    const auto incidents = store.incidents(mill);
    UD_EXPECT(incidents && incidents->size() == 1 && incidents->first().trend == Trend::Falling);
    UD_EXPECT(incidents->first().verdict == Verdict::Forged && incidents->first().peak == noon);
    const auto words = store.words(mill);
    UD_EXPECT(words && words->size() == 1 && words->value(u"n1@mx.harbour.test"_s) == Verdict::Yours);
    const auto ticks = store.tickedAdvice(mill, u"storm"_s);
    UD_EXPECT(ticks && *ticks == QSet<QString>{u"tell-contacts"_s});

    const auto rows = store.noticeRows(mill);
    UD_EXPECT(rows && rows->size() == 2);
    UD_EXPECT(rows->first().messageId == u"n3@mx.harbour.test"_s && rows->last().messageId == u"n1@mx.harbour.test"_s);
    UD_EXPECT(rows->first().reason == Reason::NoSuchMailbox && rows->first().permanent == true);
    UD_EXPECT(rows->first().received == noon.addSecs(3) && rows->first().confidence == 0.875);
    const auto notice = store.notice(rows->last().id);
    const JudgedNotice known = failure(1);
    UD_EXPECT(notice && notice->notice.text == known.notice.text && notice->notice.header == known.notice.header);
    UD_EXPECT(notice->key == known.key && notice->size == known.size && notice->notice.kind == NoticeKind::Failure);
    UD_EXPECT(notice->notice.subject == known.notice.subject && notice->notice.generator == u"exim"_s);
    UD_EXPECT(notice->notice.recipients.size() == 1);
    UD_EXPECT(notice->notice.recipients.first().diagnostic == u"550 unknown user"_s);
    UD_EXPECT(notice->notice.original.extent == ReturnedOriginal::Extent::Headers);
    UD_EXPECT(notice->notice.original.header == known.notice.original.header && notice->notice.original.date == noon);
    UD_EXPECT(notice->explanation.recipients.size() == 1);
    UD_EXPECT(notice->explanation.recipients.first().steps == QList<Step>{Step::CheckSpelling});
    UD_EXPECT(notice->explanation.recipients.first().codes.first().code == u"5.1.1"_s);
    UD_EXPECT(notice->explanation.recipients.first().mover == Mover::You);
    UD_EXPECT(notice->judgement.verdict == Verdict::Yours && notice->judgement.incident == u"storm"_s);
    UD_EXPECT(notice->judgement.evidence.size() == 1 && notice->judgement.evidence.first().weight == 6.5);
    UD_EXPECT(store.rawNotice(rows->last().id) == QByteArray("raw one"));
    UD_EXPECT(store.rawNotice(rows->first().id) == QByteArray());

    const auto sweeps = store.sweeps(mill);
    UD_EXPECT(sweeps && sweeps->size() == 1);
    UD_EXPECT(sweeps->first().state == SweepState::Interrupted && sweeps->first().targetFolder == u"Trash"_s);
    UD_EXPECT(sweeps->first().moved == 1 && sweeps->first().total == 2 && sweeps->first().started == noon);
    const auto journal = store.journal(sweeps->first().id);
    UD_EXPECT(journal && journal->size() == 2 && journal->last().state == JournalState::Sent);
    UD_EXPECT((journal->first().target == MessageKey{u"Trash"_s, 6, 77, {}}));
    UD_EXPECT(journal->first().source == failure(2).key && journal->first().size == 4002);
    UD_EXPECT(store.rawNotice(journal->first().noticeId) == QByteArray(3000, 'r'));
#undef UD_EXPECT
    return {};
}

} // namespace undelivered::test
