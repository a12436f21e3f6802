// SPDX-License-Identifier: GPL-3.0-or-later
// Every call of Store, each looked at again after the file was closed and opened.
#include "unit/store/storefixture.h"

#include "parse/ids.h"
#include "store/database.h"

#include <algorithm>

using namespace undelivered;
using namespace undelivered::test;
using namespace Qt::StringLiterals;

namespace {

const QString here = anAccount().id;

QList<qint64> idsOf(const QList<NoticeRow> &rows)
{
    QList<qint64> ids;
    for (const NoticeRow &row : rows)
        ids.append(row.id);
    return ids;
}

} // namespace

class tst_Store : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<StoreFolder> m_folder;
    std::unique_ptr<Store> m_store;

    void open()
    {
        m_store.reset();
        Result<std::unique_ptr<Store>> store = Store::open(m_folder->file());
        UD_OK(store);
        m_store = std::move(*store);
    }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_folder = std::make_unique<StoreFolder>();
        open();
        UD_OK(m_store->saveAccount(anAccount()));
    }
    void cleanup() { m_store.reset(); }

    void anAccountComesBackWhole();
    void savingAnAccountAgainReplacesIt();
    void accountsKeepTheirOrder();
    void removingAnAccountForgetsItsMailAndNobodyElses();
    void nothingIsReadOfAnUnknownAccountAndNothingWritten();
    void folderProgressComesBack();
    void aForgottenFolderIsVoidAndWordsSurvive();
    void knownHeadersComeBackByteForByte();
    void securityMailOfASpanNewestFirst();
    void aNoticeComesBackWhole();
    void theOriginalsBodyIsNotKept();
    void longTextsAreCut();
    void rowsAreNewestFirstAndMatchTheNotice();
    void rowsWithAnyCharactersAreRead();
    void aGlanceAgreesWithTheWhole();
    void answersOfEarlierVersionsAreFilledIn();
    void aRowShowsTheFailedRecipient_data();
    void aRowShowsTheFailedRecipient();
    void savingAKnownNoticeReplacesItUnderItsId();
    void keysDifferByEveryMember();
    void judgementsChangeNothingElse();
    void judgementsOfUnknownNoticesArePassedOver();
    void noticesForJudgingHaveNoText();
    void rawNoticesAreCutAt64KiB();
    void removedNoticesAreGone();
    void sweptNoticesAreHiddenButKept();
    void aNoticeBroughtBackIsPresentAtItsNewPlace();
    void aPlaceTakenByAScanIsTakenOver();
    void incidentsAreReplaced();
    void wordsAreSaidAndTakenBack();
    void ticksHangOnTheirScope();
    void theJournalComesBackInOrder();
    void theJournalFollowsEachItem();
    void anUnknownJournalItemChangesNothing();
    void sweepsAreNewestFirstWithTheirCounts();
    void dnsAnswersExpire();
    void keysOfMailSignaturesAreKept();
    void twoStoresOnOneFileSeeEachOther();
    void unknownNoticesAreAnError();
};

void tst_Store::anAccountComesBackWhole()
{
    open();
    const Result<QList<Account>> accounts = m_store->accounts();
    UD_OK(accounts);
    QCOMPARE(accounts->size(), 1);
    QVERIFY(accounts->first() == anAccount());
}

void tst_Store::savingAnAccountAgainReplacesIt()
{
    UD_OK(m_store->saveNotices(here, {plainNotice(1)}));
    Account changed = anAccount();
    changed.name = u"Mill"_s;
    changed.aliases = {u"new@rivermill.example"_s};
    changed.security = ServerSecurity::Tls;
    UD_OK(m_store->saveAccount(changed));
    open();
    QCOMPARE(m_store->accounts()->size(), 1);
    QVERIFY(m_store->accounts()->first() == changed);
    QCOMPARE(m_store->noticeRows(here)->size(), 1);
}

void tst_Store::accountsKeepTheirOrder()
{
    for (const QString &id : {u"file:///z"_s, u"file:///a"_s}) {
        Account files;
        files.id = id;
        files.kind = AccountKind::Files;
        UD_OK(m_store->saveAccount(files));
    }
    UD_OK(m_store->saveAccount(anAccount()));
    open();
    QStringList ids;
    const QList<Account> accounts = *m_store->accounts();
    for (const Account &account : accounts)
        ids.append(account.id);
    QCOMPARE(ids, QStringList({here, u"file:///z"_s, u"file:///a"_s}));
}

void tst_Store::removingAnAccountForgetsItsMailAndNobodyElses()
{
    Account other = anAccount();
    other.id = u"imap://other@mail.rivermill.example:993"_s;
    UD_OK(m_store->saveAccount(other));
    const QByteArray canary = "Canary-4f1c-Harbour";
    for (const QString &account : {here, other.id}) {
        JudgedNotice notice = fullNotice(1);
        notice.notice.header = account == here ? "X-Canary: " + canary : QByteArray("X-Other: kept-trace");
        UD_OK(m_store->saveNotices(account, {notice}, {notice.notice.header}));
        UD_OK(m_store->addKnownHeaders(account, {{keyAt(u"Sent"_s, 1), true, notice.notice.header}}));
        UD_OK(
            m_store->addSecurityMail(account, {{keyAt(u"INBOX"_s, 9), notice.notice.received, u"a@b.test"_s, u"s"_s}}));
        UD_OK(m_store->saveIncidents(account, {Incident{}}));
        UD_OK(m_store->saveWord(account, u"m@x.test"_s, Verdict::Yours));
        UD_OK(m_store->tickAdvice(account, u"overview"_s, u"step"_s, true));
        QList<JournalItem> items(1);
        UD_OK(m_store->beginSweep(account, u"Trash"_s, notice.notice.received, items));
    }
    UD_OK(m_store->removeAccount(here));
    m_store.reset();

    QFile file(m_folder->file());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(!bytes.contains(canary));
    QVERIFY(bytes.contains("kept-trace"));

    open();
    QCOMPARE(m_store->accounts()->size(), 1);
    QVERIFY(m_store->noticeRows(here)->isEmpty());
    QVERIFY(m_store->knownHeaders(here)->isEmpty());
    QVERIFY(m_store->incidents(here)->isEmpty());
    QVERIFY(m_store->words(here)->isEmpty());
    QVERIFY(m_store->sweeps(here)->isEmpty());
    QCOMPARE(m_store->noticeRows(other.id)->size(), 1);
    QCOMPARE(m_store->knownHeaders(other.id)->size(), 1);
    QCOMPARE(m_store->incidents(other.id)->size(), 1);
    QCOMPARE(m_store->words(other.id)->size(), 1);
    QCOMPARE(m_store->sweeps(other.id)->size(), 1);
    QCOMPARE(m_store->tickedAdvice(other.id, u"overview"_s)->size(), 1);
}

void tst_Store::nothingIsReadOfAnUnknownAccountAndNothingWritten()
{
    const QString stranger = u"imap://nobody@nowhere.test:993"_s;
    QVERIFY(m_store->noticeRows(stranger)->isEmpty());
    QVERIFY(m_store->folderProgress(stranger)->isEmpty());
    QCOMPARE(m_store->saveNotices(stranger, {plainNotice(1)}).error().kind, ErrorKind::Bug);
    QCOMPARE(m_store->saveFolderProgress(stranger, u"INBOX"_s, {}).error().kind, ErrorKind::Bug);
    QCOMPARE(m_store->saveWord(stranger, u"m@x.test"_s, Verdict::Yours).error().kind, ErrorKind::Bug);
    QList<JournalItem> items(1);
    QCOMPARE(m_store->beginSweep(stranger, u"Trash"_s, {}, items).error().kind, ErrorKind::Bug);
    QCOMPARE(items.first().id, 0);
    QCOMPARE(m_store->saveAccount(Account()).error().kind, ErrorKind::Bug);
}

void tst_Store::folderProgressComesBack()
{
    UD_OK(m_store->saveFolderProgress(here, u"INBOX"_s, {7, 8, 9}));
    const FolderProgress biggest{4294967295U, 4294967295U, 18446744073709551615ULL};
    UD_OK(m_store->saveFolderProgress(here, u"Entwürfe/Ω"_s, biggest));
    UD_OK(m_store->saveFolderProgress(here, u"INBOX"_s, {7, 20, 30}));
    UD_OK(m_store->saveNotices(here, {plainNotice(1)})); // INBOX again, and a folder that was never read:
    UD_OK(m_store->addKnownHeaders(here, {{keyAt(u"Sent"_s, 1), true, "A: b"}}));
    open();
    const QHash<QString, FolderProgress> folders = *m_store->folderProgress(here);
    QCOMPARE(folders.size(), 2);
    QCOMPARE(folders.value(u"INBOX"_s).nextUid, 20U);
    QCOMPARE(folders.value(u"INBOX"_s).highestModSeq, 30ULL);
    QCOMPARE(folders.value(u"Entwürfe/Ω"_s).uidValidity, biggest.uidValidity);
    QCOMPARE(folders.value(u"Entwürfe/Ω"_s).nextUid, biggest.nextUid);
    QCOMPARE(folders.value(u"Entwürfe/Ω"_s).highestModSeq, biggest.highestModSeq);
}

void tst_Store::aForgottenFolderIsVoidAndWordsSurvive()
{
    JudgedNotice elsewhere = plainNotice(2);
    elsewhere.key.folder = u"Junk"_s;
    const QList<NoticeRow> rows = *m_store->saveNotices(here, {plainNotice(1), elsewhere, plainNotice(3)});
    UD_OK(m_store->setNoticesSwept({rows.at(2).id}, true));
    UD_OK(m_store->saveFolderProgress(here, u"INBOX"_s, {7, 8, 9}));
    UD_OK(
        m_store->addKnownHeaders(here, {{keyAt(u"INBOX"_s, 1), false, "A: b"}, {keyAt(u"Junk"_s, 1), false, "C: d"}}));
    UD_OK(m_store->addSecurityMail(here, {{keyAt(u"INBOX"_s, 5), rows.at(0).received, u"a@b.test"_s, u"s"_s}}));
    UD_OK(m_store->saveWord(here, rows.at(0).messageId, Verdict::Yours));
    QCOMPARE(*m_store->forgetFolder(here, u"INBOX"_s), QList<qint64>{rows.at(0).id});
    open();
    QCOMPARE(idsOf(*m_store->noticeRows(here)), QList<qint64>{rows.at(1).id});
    QVERIFY(m_store->notice(rows.at(2).id).has_value()); // lies in Trash, an undo may bring it back
    QVERIFY(m_store->folderProgress(here)->isEmpty());
    QCOMPARE(m_store->knownHeaders(here)->size(), 1);
    QVERIFY(m_store->securityMail(here, rows.at(0).received, rows.at(0).received)->isEmpty());
    QCOMPARE(m_store->words(here)->value(rows.at(0).messageId), Verdict::Yours);
    QVERIFY(m_store->forgetFolder(here, u"never seen"_s)->isEmpty());
}

void tst_Store::knownHeadersComeBackByteForByte()
{
    QByteArray everyByte;
    for (int i = 0; i < 256; ++i)
        everyByte.append(char(i));
    const QByteArray repeated = QByteArray("Received: from a.test by b.test\r\n").repeated(100);
    UD_OK(m_store->addKnownHeaders(here,
                                   {{keyAt(u"Sent"_s, 1), true, everyByte}, {keyAt(u"INBOX"_s, 2), false, repeated}}));
    UD_OK(m_store->addKnownHeaders(here, {{keyAt(u"INBOX"_s, 3), false, {}}, {keyAt(u"Sent"_s, 1), true, everyByte}}));
    open();
    const QList<KnownHeader> headers = *m_store->knownHeaders(here);
    QCOMPARE(headers.size(), 3);
    QCOMPARE(headers.at(0).header, everyByte);
    QVERIFY(headers.at(0).sent);
    QVERIFY(headers.at(0).key == keyAt(u"Sent"_s, 1));
    QCOMPARE(headers.at(1).header, repeated);
    QVERIFY(!headers.at(1).sent);
    QVERIFY(headers.at(2).header.isEmpty());
}

void tst_Store::securityMailOfASpanNewestFirst()
{
    const QDateTime noon(QDate(2026, 3, 14), QTime(12, 0), Qt::UTC);
    QList<SecurityMail> mails;
    for (int hour = 0; hour < 5; ++hour)
        mails.append({keyAt(u"INBOX"_s, quint32(hour + 1)), noon.addSecs(3600 * hour), u"bank@coin.test"_s,
                      u"Sign-in %1"_s.arg(hour)});
    UD_OK(m_store->addSecurityMail(here, mails));
    open();
    const QList<SecurityMail> found = *m_store->securityMail(here, noon.addSecs(3600), noon.addSecs(3 * 3600));
    QCOMPARE(found.size(), 3);
    QCOMPARE(found.first().subject, u"Sign-in 3"_s);
    QCOMPARE(found.last().subject, u"Sign-in 1"_s);
    QCOMPARE(found.last().received, noon.addSecs(3600));
    QCOMPARE(found.last().from, u"bank@coin.test"_s);
    QVERIFY(found.last().key == keyAt(u"INBOX"_s, 2));
}

void tst_Store::aNoticeComesBackWhole()
{
    const JudgedNotice notice = fullNotice(17);
    const QList<NoticeRow> rows = *m_store->saveNotices(here, {notice});
    open();
    const Result<JudgedNotice> read = m_store->notice(rows.first().id);
    UD_OK(read);
    QCOMPARE(difference(notice, *read), QString());
    QCOMPARE(read->notice.text, notice.notice.text);
}

void tst_Store::theOriginalsBodyIsNotKept()
{
    const QList<NoticeRow> rows = *m_store->saveNotices(here, {fullNotice(1)});
    QVERIFY(!fullNotice(1).notice.original.body.isEmpty());
    QVERIFY(m_store->notice(rows.first().id)->notice.original.body.isEmpty());
}

void tst_Store::longTextsAreCut()
{
    JudgedNotice notice = fullNotice(1);
    notice.notice.text = QString(200 * 1024, u'ü');
    notice.notice.header = QByteArray(1024 * 1024, 'h');
    notice.notice.original.subject = QString(399, u's') + u"\U0001F4EC"_s + QString(5000, u's');
    const QList<NoticeRow> rows = *m_store->saveNotices(here, {notice});
    QCOMPARE(rows.first().originalSubject, QString(399, u's')); // no half of a pair
    const JudgedNotice read = *m_store->notice(rows.first().id);
    QCOMPARE(read.notice.text, QString(64 * 1024, u'ü'));
    QCOMPARE(read.notice.header.size(), 256 * 1024);
    QCOMPARE(read.notice.original.subject, notice.notice.original.subject);
}

void tst_Store::rowsAreNewestFirstAndMatchTheNotice()
{
    JudgedNotice undated = plainNotice(4);
    undated.notice.received = {};
    undated.judgement.verdict.reset();
    undated.explanation.recipients.first().permanent.reset();
    const QList<NoticeRow> saved =
        *m_store->saveNotices(here, {plainNotice(2), fullNotice(9), undated, plainNotice(1), plainNotice(3)});
    open();
    const QList<NoticeRow> rows = *m_store->noticeRows(here);
    QCOMPARE(idsOf(rows),
             QList<qint64>({saved.at(1).id, saved.at(4).id, saved.at(0).id, saved.at(3).id, saved.at(2).id}));

    const JudgedNotice notice = fullNotice(9);
    for (const NoticeRow &row : {rows.first(), saved.at(1)}) {
        QVERIFY(row.key == notice.key);
        QCOMPARE(row.messageId, notice.notice.messageId);
        QCOMPARE(row.size, notice.size);
        QCOMPARE(row.received, notice.notice.received);
        QCOMPARE(row.kind, NoticeKind::Failure);
        QCOMPARE(row.verdict, Verdict::Yours);
        QCOMPARE(row.confidence, notice.judgement.confidence);
        QVERIFY(row.byPerson);
        QCOMPARE(row.incident, notice.judgement.incident);
        QCOMPARE(row.recipient, u"nobody@harbour.test"_s);
        QCOMPARE(row.recipientCount, 2);
        QCOMPARE(row.reason, Reason::NoSuchMailbox);
        QCOMPARE(row.permanent, true);
        QCOMPARE(row.originalSubject, notice.notice.original.subject);
        QCOMPARE(row.originalDate, notice.notice.original.date);
        QCOMPARE(row.reportingMta, u"mx.harbour.test"_s);
    }
    QCOMPARE(rows.at(1).permanent, false);
    QVERIFY(!rows.last().received.isValid());
    QVERIFY(!rows.last().verdict.has_value());
    QVERIFY(!rows.last().permanent.has_value());
}

/// Rows are packed with a separator on their way out of SQLite: mail may hold it, and anything else.
void tst_Store::rowsWithAnyCharactersAreRead()
{
    QList<JudgedNotice> notices;
    const QStringList texts{u"a\u001fb"_s,        u"\u001f\u001f"_s,          u"%s %d %n"_s,
                            u"it's \"quoted\""_s, u"Grüße 日本 \U0001f4ee"_s, QString()};
    for (int i = 0; i < texts.size(); ++i) {
        JudgedNotice notice = plainNotice(i + 1);
        notice.notice.original.subject = texts.at(i);
        notice.notice.recipients.first().diagnostic = texts.at(i);
        notices.append(notice);
    }
    const QList<NoticeRow> saved = *m_store->saveNotices(here, notices);
    open();
    QList<NoticeRow> rows = *m_store->noticeRows(here);
    QCOMPARE(rows.size(), texts.size());
    std::ranges::sort(rows, {}, &NoticeRow::id);
    for (int i = 0; i < texts.size(); ++i) {
        QCOMPARE(rows.at(i).originalSubject, texts.at(i));
        QCOMPARE(rows.at(i).recipient, saved.at(i).recipient);
        QCOMPARE(rows.at(i).received, saved.at(i).received);
        QCOMPARE(rows.at(i).reason, saved.at(i).reason);
        QCOMPARE(rows.at(i).searchText, saved.at(i).searchText);
        QVERIFY(rows.at(i).searchText.contains(texts.at(i).toLower()));
    }
}

void tst_Store::aGlanceAgreesWithTheWhole()
{
    QList<JudgedNotice> notices;
    for (int i = 1; i <= 9; ++i) {
        JudgedNotice notice = plainNotice(i);
        notice.judgement.verdict =
            i % 3 == 0 ? std::nullopt : std::optional(i % 3 == 1 ? Verdict::Yours : Verdict::Forged);
        if (i == 4)
            notice.notice.received = {};
        notices.append(notice);
    }
    const QList<NoticeRow> saved = *m_store->saveNotices(here, notices);
    QVERIFY(m_store->setNoticesSwept({saved.at(8).id}, true).has_value());
    const QList<NoticeRow> rows = *m_store->noticeRows(here);
    QCOMPARE(rows.size(), 8);
    QCOMPARE(idsOf(*m_store->newestNoticeRows(here, 3)), idsOf(rows.first(3)));
    QCOMPARE(idsOf(*m_store->newestNoticeRows(here, 100)), idsOf(rows));
    const QList<NoticeTally> tally = *m_store->noticeTally(here);
    int all = 0;
    for (const NoticeTally &each : tally) {
        QCOMPARE(each.count, std::ranges::count_if(rows, [&](const NoticeRow &row) {
                     return row.kind == each.kind && row.verdict == each.verdict;
                 }));
        all += each.count;
    }
    QCOMPARE(all, rows.size());
    QVERIFY(m_store->noticeTally(u"imap://nobody@nowhere.example:993"_s)->isEmpty());
}

void tst_Store::answersOfEarlierVersionsAreFilledIn()
{
    QList<JudgedNotice> notices;
    for (int i = 1; i <= 5; ++i) {
        notices.append(plainNotice(i));
        notices.last().notice.recipients.first().diagnostic = u"550 5.1.1 no such user %1"_s.arg(i);
    }
    const QList<NoticeRow> saved = *m_store->saveNotices(here, notices);
    QVERIFY(m_store->fillAnswers(here, 10)->isEmpty());
    m_store.reset();
    {
        auto database = Database::open(m_folder->file());
        QVERIFY(database.has_value());
        QVERIFY((*database)->execute(u"UPDATE notice SET answer = NULL"_s).has_value());
    }
    open();
    QVERIFY(!m_store->noticeRows(here)->first().searchText.contains(u"no such user"_s));
    QCOMPARE(m_store->fillAnswers(here, 3)->size(), 3);
    QCOMPARE(m_store->fillAnswers(here, 3)->size(), 2);
    QVERIFY(m_store->fillAnswers(here, 3)->isEmpty());
    QList<NoticeRow> rows = *m_store->noticeRows(here);
    std::ranges::sort(rows, {}, &NoticeRow::id);
    for (int i = 0; i < rows.size(); ++i) {
        QCOMPARE(rows.at(i).searchText, saved.at(i).searchText);
        QVERIFY(rows.at(i).searchText.contains(u"no such user"_s));
    }
}

void tst_Store::aRowShowsTheFailedRecipient_data()
{
    QTest::addColumn<QList<Outcome>>("outcomes");
    QTest::addColumn<int>("shown");
    QTest::newRow("none") << QList<Outcome>{} << -1;
    QTest::newRow("one delivered") << QList<Outcome>{Outcome::Delivered} << 0;
    QTest::newRow("failed behind delivered") << QList<Outcome>{Outcome::Delivered, Outcome::Failed} << 1;
    QTest::newRow("failed behind delayed") << QList<Outcome>{Outcome::Delayed, Outcome::Failed} << 1;
    QTest::newRow("delayed behind relayed")
        << QList<Outcome>{Outcome::Relayed, Outcome::Delayed, Outcome::Delayed} << 1;
    QTest::newRow("first failed") << QList<Outcome>{Outcome::Failed, Outcome::Failed} << 0;
}

void tst_Store::aRowShowsTheFailedRecipient()
{
    QFETCH(QList<Outcome>, outcomes);
    QFETCH(int, shown);
    JudgedNotice notice = plainNotice(1);
    notice.notice.recipients.clear();
    notice.explanation.recipients.clear();
    for (qsizetype i = 0; i < outcomes.size(); ++i) {
        RecipientFate fate;
        fate.address = u"r%1@harbour.test"_s.arg(i);
        fate.outcome = outcomes.at(i);
        notice.notice.recipients.append(fate);
        RecipientExplanation why;
        why.reason = static_cast<Reason>(i);
        notice.explanation.recipients.append(why);
    }
    const NoticeRow row = rowFor(5, notice);
    QCOMPARE(row.recipient, shown < 0 ? QString() : u"r%1@harbour.test"_s.arg(shown));
    QCOMPARE(row.reason, shown < 0 ? Reason::Unknown : static_cast<Reason>(shown));
    QCOMPARE(row.recipientCount, int(outcomes.size()));
    QCOMPARE(row.id, 5);
}

void tst_Store::savingAKnownNoticeReplacesItUnderItsId()
{
    JudgedNotice notice = fullNotice(1);
    const qint64 id = m_store->saveNotices(here, {notice}, {"first raw"})->first().id;
    notice.notice.subject = u"changed"_s;
    notice.notice.kind = NoticeKind::Delay;
    notice.notice.text.clear();
    notice.judgement.evidence.clear();
    notice.judgement.verdict.reset();
    const QList<NoticeRow> again = *m_store->saveNotices(here, {notice});
    QCOMPARE(again.first().id, id);
    open();
    QCOMPARE(m_store->noticeRows(here)->size(), 1);
    QCOMPARE(difference(notice, *m_store->notice(id)), QString());
    QVERIFY(m_store->notice(id)->notice.text.isEmpty());
    QCOMPARE(*m_store->rawNotice(id), "first raw"); // none was given the second time
}

void tst_Store::keysDifferByEveryMember()
{
    const QList<MessageKey> keys = {{u"INBOX"_s, 1, 1, {}}, {u"INBOX"_s, 1, 2, {}},     {u"INBOX"_s, 2, 1, {}},
                                    {u"Junk"_s, 1, 1, {}},  {u"INBOX"_s, 0, 0, u"a"_s}, {u"INBOX"_s, 0, 0, u"A"_s}};
    QList<JudgedNotice> notices;
    for (const MessageKey &key : keys) {
        notices.append(plainNotice(1));
        notices.last().key = key;
    }
    UD_OK(m_store->saveNotices(here, notices));
    Account other = anAccount();
    other.id = u"file:///other"_s;
    UD_OK(m_store->saveAccount(other));
    UD_OK(m_store->saveNotices(other.id, {notices.first()}));
    open();
    QCOMPARE(m_store->noticeRows(here)->size(), keys.size());
    QCOMPARE(m_store->noticeRows(other.id)->size(), 1);
    QSet<MessageKey> stored;
    const QList<NoticeRow> rows = *m_store->noticeRows(here);
    for (const NoticeRow &row : rows)
        stored.insert(row.key);
    QCOMPARE(stored, QSet<MessageKey>(keys.cbegin(), keys.cend()));
}

void tst_Store::judgementsChangeNothingElse()
{
    JudgedNotice notice = fullNotice(1);
    const qint64 id = m_store->saveNotices(here, {notice, plainNotice(2)})->first().id;
    JudgedNotice judged = m_store->noticesForJudging(here)->first();
    QCOMPARE(judged.key.uid, notice.key.uid);
    judged.notice.kind = NoticeKind::Fake;
    judged.judgement = {};
    judged.judgement.verdict = Verdict::Fake;
    judged.judgement.confidence = 0.5;
    judged.judgement.evidence = {{u"lure-link"_s, Verdict::Fake, 3, {u"x"_s}}};
    const QList<NoticeRow> rows = *m_store->saveJudgements(here, {judged});
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.first().id, id);
    QCOMPARE(rows.first().kind, NoticeKind::Fake);
    QCOMPARE(rows.first().recipient, u"nobody@harbour.test"_s);
    const QList<NoticeRow> stored = *m_store->noticeRows(here);
    const auto same = std::ranges::find(stored, id, &NoticeRow::id); // the row that came back says what the file says
    QCOMPARE(same->verdict, rows.first().verdict);
    QCOMPARE(same->received, rows.first().received);
    QCOMPARE(same->messageId, rows.first().messageId);
    QCOMPARE(same->size, rows.first().size);
    QCOMPARE(same->recipientCount, rows.first().recipientCount);
    QCOMPARE(same->reason, rows.first().reason);
    QCOMPARE(same->permanent, rows.first().permanent);
    QCOMPARE(same->originalSubject, rows.first().originalSubject);
    QCOMPARE(same->originalDate, rows.first().originalDate);
    QCOMPARE(same->reportingMta, rows.first().reportingMta);
    open();
    notice.judgement = judged.judgement;
    notice.notice.kind = NoticeKind::Fake;
    QCOMPARE(difference(notice, *m_store->notice(id)), QString());
    QCOMPARE(m_store->noticeRows(here)->last().verdict, Verdict::Forged); // the other one
}

void tst_Store::judgementsOfUnknownNoticesArePassedOver()
{
    UD_OK(m_store->saveNotices(here, {plainNotice(1), plainNotice(3)}));
    const QList<NoticeRow> rows = *m_store->saveJudgements(here, {plainNotice(3), plainNotice(2), plainNotice(1)});
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows.first().key.uid, 3U);
    QCOMPARE(rows.last().key.uid, 1U);
}

void tst_Store::noticesForJudgingHaveNoText()
{
    const QList<NoticeRow> rows = *m_store->saveNotices(here, {fullNotice(2), fullNotice(1), fullNotice(3)});
    UD_OK(m_store->setNoticesSwept({rows.last().id}, true));
    open();
    const QList<JudgedNotice> notices = *m_store->noticesForJudging(here);
    QCOMPARE(notices.size(), 2);
    QCOMPARE(difference(notices.at(0), fullNotice(2)), QString());
    QCOMPARE(difference(notices.at(1), fullNotice(1)), QString());
    QVERIFY(notices.at(0).notice.text.isEmpty());
}

void tst_Store::rawNoticesAreCutAt64KiB()
{
    QByteArray big;
    for (int i = 0; big.size() < 200 * 1024; ++i)
        big += QByteArray::number(i * 7919) + "\r\n";
    const QList<NoticeRow> rows =
        *m_store->saveNotices(here, {plainNotice(1), plainNotice(2), plainNotice(3)}, {"\x00\xff raw"_ba, big});
    open();
    QCOMPARE(*m_store->rawNotice(rows.at(0).id), "\x00\xff raw"_ba);
    QCOMPARE(*m_store->rawNotice(rows.at(1).id), big.first(64 * 1024));
    QVERIFY(m_store->rawNotice(rows.at(2).id)->isEmpty());
}

void tst_Store::removedNoticesAreGone()
{
    const QList<NoticeRow> rows = *m_store->saveNotices(here, {plainNotice(1), plainNotice(2), plainNotice(3)});
    UD_OK(m_store->setNoticesSwept({rows.at(2).id}, true));
    const QList<MessageKey> keys{rows.at(0).key, rows.at(2).key, keyAt(u"nowhere"_s, 1)};
    QCOMPARE(*m_store->removeNotices(here, keys), QList<qint64>{rows.at(0).id});
    open();
    QCOMPARE(idsOf(*m_store->noticeRows(here)), QList<qint64>{rows.at(1).id});
    QCOMPARE(m_store->notice(rows.at(0).id).error().kind, ErrorKind::FileNotFound);
    QVERIFY(m_store->notice(rows.at(2).id).has_value()); // lies in Trash
}

void tst_Store::sweptNoticesAreHiddenButKept()
{
    const QList<NoticeRow> rows = *m_store->saveNotices(here, {plainNotice(1), plainNotice(2)});
    UD_OK(m_store->setNoticesSwept({rows.at(0).id}, true));
    open();
    QCOMPARE(idsOf(*m_store->noticeRows(here)), QList<qint64>{rows.at(1).id});
    QCOMPARE(m_store->noticesForJudging(here)->size(), 1);
    UD_OK(m_store->notice(rows.at(0).id));
    UD_OK(m_store->setNoticesSwept({rows.at(0).id}, false));
    QCOMPARE(m_store->noticeRows(here)->size(), 2);
}

void tst_Store::aNoticeBroughtBackIsPresentAtItsNewPlace()
{
    const qint64 id = m_store->saveNotices(here, {plainNotice(1)}, {"raw"})->first().id;
    UD_OK(m_store->setNoticesSwept({id}, true));
    const MessageKey back{u"Returned"_s, 5, 77, {}};
    UD_OK(m_store->setNoticePlace(id, back));
    open();
    const QList<NoticeRow> rows = *m_store->noticeRows(here);
    QCOMPARE(idsOf(rows), QList<qint64>{id});
    QVERIFY(rows.first().key == back);
    QVERIFY(m_store->notice(id)->key == back);
    QCOMPARE(*m_store->rawNotice(id), "raw");
}

void tst_Store::aPlaceTakenByAScanIsTakenOver()
{
    const QList<NoticeRow> rows = *m_store->saveNotices(here, {plainNotice(1), plainNotice(99)});
    UD_OK(m_store->setNoticesSwept({rows.at(0).id}, true));
    UD_OK(m_store->setNoticePlace(rows.at(0).id, rows.at(1).key));
    open();
    QCOMPARE(idsOf(*m_store->noticeRows(here)), QList<qint64>{rows.at(0).id});
    QCOMPARE(m_store->setNoticePlace(rows.at(1).id, keyAt(u"INBOX"_s, 5)).error().kind, ErrorKind::FileNotFound);
}

void tst_Store::incidentsAreReplaced()
{
    const QDateTime noon(QDate(2026, 3, 14), QTime(12, 0), Qt::UTC);
    const Incident storm{u"storm"_s,        Verdict::Forged, noon, noon.addSecs(60),
                         noon.addSecs(120), Trend::Falling,  2000, u"Best offer"_s};
    const Incident hijack{u"a-hijack"_s, Verdict::Hijacked, noon, {}, noon, Trend::Stopped, 3, {}};
    UD_OK(m_store->saveIncidents(here, {hijack}));
    UD_OK(m_store->saveIncidents(here, {storm, hijack}));
    open();
    const QList<Incident> incidents = *m_store->incidents(here);
    QCOMPARE(incidents.size(), 2);
    QCOMPARE(incidents.at(0).id, storm.id);
    QCOMPARE(incidents.at(0).verdict, storm.verdict);
    QCOMPARE(incidents.at(0).start, storm.start);
    QCOMPARE(incidents.at(0).peak, storm.peak);
    QCOMPARE(incidents.at(0).last, storm.last);
    QCOMPARE(incidents.at(0).trend, storm.trend);
    QCOMPARE(incidents.at(0).count, storm.count);
    QCOMPARE(incidents.at(0).subject, storm.subject);
    QCOMPARE(incidents.at(1).trend, Trend::Stopped);
    QVERIFY(!incidents.at(1).peak.isValid());
    UD_OK(m_store->saveIncidents(here, {}));
    QVERIFY(m_store->incidents(here)->isEmpty());
}

void tst_Store::wordsAreSaidAndTakenBack()
{
    UD_OK(m_store->saveWord(here, u"a@x.test"_s, Verdict::Yours));
    UD_OK(m_store->saveWord(here, u"b@x.test"_s, Verdict::Yours));
    UD_OK(m_store->saveWord(here, u"b@x.test"_s, Verdict::Forged));
    UD_OK(m_store->saveWord(here, u"a@x.test"_s, std::nullopt));
    UD_OK(m_store->saveWord(here, u"never@x.test"_s, std::nullopt));
    open();
    const QHash<QString, Verdict> words = *m_store->words(here);
    QCOMPARE(words.size(), 1);
    QCOMPARE(words.value(u"b@x.test"_s), Verdict::Forged);
}

void tst_Store::ticksHangOnTheirScope()
{
    UD_OK(m_store->tickAdvice(here, u"overview"_s, u"tell-contacts"_s, true));
    UD_OK(m_store->tickAdvice(here, u"overview"_s, u"tell-contacts"_s, true));
    UD_OK(m_store->tickAdvice(here, u"overview"_s, u"wait"_s, true));
    UD_OK(m_store->tickAdvice(here, u"storm"_s, u"wait"_s, true));
    UD_OK(m_store->tickAdvice(here, u"overview"_s, u"wait"_s, false));
    UD_OK(m_store->saveIncidents(here, {}));
    open();
    QCOMPARE(*m_store->tickedAdvice(here, u"overview"_s), QSet<QString>{u"tell-contacts"_s});
    QCOMPARE(*m_store->tickedAdvice(here, u"storm"_s), QSet<QString>{u"wait"_s});
    QVERIFY(m_store->tickedAdvice(here, u"other"_s)->isEmpty());
}

void tst_Store::theJournalComesBackInOrder()
{
    const QDateTime noon(QDate(2026, 3, 14), QTime(12, 0), Qt::UTC);
    QList<JournalItem> items;
    for (quint32 uid : {30U, 10U, 20U}) {
        JournalItem item;
        item.noticeId = uid * 2;
        item.source = keyAt(u"INBOX"_s, uid);
        item.messageId = u"n%1@mx.test"_s.arg(uid);
        item.size = uid * 100;
        items.append(item);
    }
    items[2].source = {u"Archiv"_s, 0, 0, u"file.name"_s};
    const Result<SweepRecord> record = m_store->beginSweep(here, u"Trash"_s, noon, items);
    UD_OK(record);
    QCOMPARE(record->account, here);
    QCOMPARE(record->total, 3);
    QCOMPARE(record->moved, 0);
    QCOMPARE(record->state, SweepState::Running);
    QVERIFY(record->id > 0);
    open();
    const QList<JournalItem> read = *m_store->journal(record->id);
    QCOMPARE(read.size(), 3);
    for (qsizetype i = 0; i < 3; ++i) {
        QVERIFY(read.at(i).id > 0);
        QCOMPARE(read.at(i).id, items.at(i).id);
        QCOMPARE(read.at(i).noticeId, items.at(i).noticeId);
        QVERIFY(read.at(i).source == items.at(i).source);
        QCOMPARE(read.at(i).messageId, items.at(i).messageId);
        QCOMPARE(read.at(i).size, items.at(i).size);
        QCOMPARE(read.at(i).state, JournalState::Planned);
        QVERIFY(read.at(i).target == MessageKey());
    }
    QVERIFY(m_store->journal(record->id + 1)->isEmpty());
}

void tst_Store::theJournalFollowsEachItem()
{
    QList<JournalItem> items(8);
    const qint64 sweep = m_store->beginSweep(here, u"Trash"_s, {}, items)->id;
    for (qsizetype i = 0; i < items.size(); ++i) {
        items[i].state = static_cast<JournalState>(i);
        items[i].target = {u"Trash"_s, 99, quint32(i), u"f%1"_s.arg(i)};
    }
    UD_OK(m_store->updateJournal(items.first(4)));
    UD_OK(m_store->updateJournal(items.sliced(4)));
    open();
    const QList<JournalItem> read = *m_store->journal(sweep);
    for (qsizetype i = 0; i < items.size(); ++i) {
        QCOMPARE(read.at(i).state, static_cast<JournalState>(i));
        QVERIFY(read.at(i).target == items.at(i).target);
    }
}

void tst_Store::anUnknownJournalItemChangesNothing()
{
    QList<JournalItem> items(1);
    const qint64 sweep = m_store->beginSweep(here, u"Trash"_s, {}, items)->id;
    JournalItem known = items.first();
    known.state = JournalState::Moved;
    JournalItem unknown = known;
    unknown.id += 1000;
    const qint64 notice = m_store->saveNotices(here, {plainNotice(1)})->first().id;
    QCOMPARE(m_store->updateJournal({known, unknown}, {notice}).error().kind, ErrorKind::Bug);
    QCOMPARE(m_store->journal(sweep)->first().state, JournalState::Planned);
    QCOMPARE(m_store->noticeRows(here)->size(), 1);
    UD_OK(m_store->updateJournal({known}, {notice}));
    QCOMPARE(m_store->journal(sweep)->first().state, JournalState::Moved);
    QVERIFY(m_store->noticeRows(here)->isEmpty());
    QCOMPARE(m_store->endSweep(sweep + 1, SweepState::Finished).error().kind, ErrorKind::Bug);
}

void tst_Store::sweepsAreNewestFirstWithTheirCounts()
{
    const QDateTime noon(QDate(2026, 3, 14), QTime(12, 0), Qt::UTC);
    QList<JournalItem> items(5);
    const qint64 first = m_store->beginSweep(here, u"Trash"_s, noon, items)->id;
    items[0].state = JournalState::Moved;
    items[1].state = JournalState::Copied;
    items[2].state = JournalState::Gone;
    items[3].state = JournalState::Undone;
    UD_OK(m_store->updateJournal(items));
    UD_OK(m_store->endSweep(first, SweepState::Finished));
    QList<JournalItem> none;
    const qint64 second = m_store->beginSweep(here, u"Papierkorb"_s, noon.addDays(-1), none)->id;
    open();
    const QList<SweepRecord> sweeps = *m_store->sweeps(here);
    QCOMPARE(sweeps.size(), 2);
    QCOMPARE(sweeps.at(0).id, second);
    QCOMPARE(sweeps.at(0).total, 0);
    QCOMPARE(sweeps.at(0).state, SweepState::Running);
    QCOMPARE(sweeps.at(0).targetFolder, u"Papierkorb"_s);
    QCOMPARE(sweeps.at(1).id, first);
    QCOMPARE(sweeps.at(1).total, 5);
    QCOMPARE(sweeps.at(1).moved, 2);
    QCOMPARE(sweeps.at(1).state, SweepState::Finished);
    QCOMPARE(sweeps.at(1).started, noon);
    QCOMPARE(sweeps.at(1).account, here);
}

void tst_Store::dnsAnswersExpire()
{
    const QDateTime noon(QDate(2026, 3, 14), QTime(12, 0), Qt::UTC);
    const DnsAnswer found{DnsAnswer::Status::Found, {u"10 mx1.harbour.test"_s, u"20 mx2.harbour.test"_s}};
    const DnsAnswer missing{DnsAnswer::Status::NoSuchName, {}};
    UD_OK(m_store->saveDns({{u"Harbour.Test."_s, DnsType::Mx, found, noon.addSecs(300)},
                            {u"harbour.test"_s, DnsType::Txt, missing, noon.addSecs(60)},
                            {u"down.test"_s, DnsType::A, DnsAnswer(), noon.addSecs(300)}},
                           noon));
    open();
    const std::optional<DnsAnswer> mx = *m_store->dnsCached(u"harbour.test"_s, DnsType::Mx, noon.addSecs(299));
    QVERIFY(mx.has_value());
    QCOMPARE(mx->status, DnsAnswer::Status::Found);
    QCOMPARE(mx->records, found.records);
    QCOMPARE((*m_store->dnsCached(u"harbour.test"_s, DnsType::Txt, noon))->status, DnsAnswer::Status::NoSuchName);
    QVERIFY(!m_store->dnsCached(u"harbour.test"_s, DnsType::A, noon)->has_value());
    QVERIFY(!m_store->dnsCached(u"down.test"_s, DnsType::A, noon)->has_value());
    QVERIFY(!m_store->dnsCached(u"harbour.test"_s, DnsType::Mx, noon.addSecs(300))->has_value());
    UD_OK(m_store->saveDns({}, noon.addSecs(100)));
    QVERIFY(!m_store->dnsCached(u"harbour.test"_s, DnsType::Txt, noon)->has_value()); // dropped, not only hidden
}

void tst_Store::keysOfMailSignaturesAreKept()
{
    const QDateTime noon(QDate(2026, 3, 14), QTime(12, 0), Qt::UTC);
    const DnsAnswer found{DnsAnswer::Status::Found, {u"v=DKIM1; p=AAAA"_s}};
    const DnsAnswer missing{DnsAnswer::Status::NoSuchName, {}};
    UD_OK(m_store->saveDns({{u"s1._domainkey.harbour.test"_s, DnsType::Txt, found, noon.addSecs(60)},
                            {u"s2._domainkey.harbour.test"_s, DnsType::Txt, missing, noon.addSecs(60)},
                            {u"harbour.test"_s, DnsType::Txt, found, noon.addSecs(60)}},
                           noon));
    UD_OK(m_store->saveDns({}, noon.addDays(400)));
    QVERIFY(!m_store->dnsCached(u"s1._domainkey.harbour.test"_s, DnsType::Txt, noon.addDays(400))->has_value());
    const std::optional<DnsAnswer> kept = *m_store->dnsKept(u"S1._domainkey.harbour.test."_s, DnsType::Txt);
    QVERIFY(kept.has_value());
    QCOMPARE(kept->records, found.records);
    QVERIFY(!m_store->dnsKept(u"s2._domainkey.harbour.test"_s, DnsType::Txt)->has_value());
    QVERIFY(!m_store->dnsKept(u"harbour.test"_s, DnsType::Txt)->has_value());
}

void tst_Store::twoStoresOnOneFileSeeEachOther()
{
    const Result<std::unique_ptr<Store>> second = Store::open(m_folder->file());
    UD_OK(second);
    UD_OK(m_store->saveNotices(here, {plainNotice(1)}));
    QCOMPARE((*second)->noticeRows(here)->size(), 1);
    UD_OK((*second)->saveNotices(here, {plainNotice(2)}));
    QCOMPARE(m_store->noticeRows(here)->size(), 2);
}

void tst_Store::unknownNoticesAreAnError()
{
    QCOMPARE(m_store->notice(4711).error().kind, ErrorKind::FileNotFound);
    QCOMPARE(m_store->rawNotice(4711).error().kind, ErrorKind::FileNotFound);
}

QTEST_GUILESS_MAIN(tst_Store)
#include "tst_store.moc"
