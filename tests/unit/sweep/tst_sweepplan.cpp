// SPDX-License-Identifier: GPL-3.0-or-later
#include "sweep/sweepplan.h"

#include <QRandomGenerator>
#include <QSet>
#include <QTest>
#include <limits>

using namespace undelivered;
using namespace Qt::StringLiterals;

namespace {

SweepCandidate candidateAt(quint32 uid)
{
    SweepCandidate notice;
    notice.noticeId = uid;
    notice.key = {u"INBOX"_s, 7, uid, {}};
    notice.messageId = u"n%1@mx.test"_s.arg(uid);
    notice.size = 1000;
    notice.kind = NoticeKind::Failure;
    notice.verdict = Verdict::Forged;
    notice.confidence = 0.95;
    return notice;
}

} // namespace

class tst_SweepPlan : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void oneNotice_data();
    void oneNotice();
    void goesInAscendingUidPerFolder();
    void bytesAreOfWhatGoes();
    void theSameMessageTwiceGoesOnce();
    void nothingGoesOfNothing();
    void everyPlanKeepsItsPromises_data();
    void everyPlanKeepsItsPromises();
};

void tst_SweepPlan::oneNotice_data()
{
    QTest::addColumn<NoticeKind>("kind");
    QTest::addColumn<int>("verdict"); // -1: none
    QTest::addColumn<double>("confidence");
    QTest::addColumn<bool>("byPerson");
    QTest::addColumn<bool>("chosen");
    QTest::addColumn<int>("kept"); // -1: goes
    const int none = -1;
    const int goes = -1;
    const auto id = [](auto value) { return int(value); };
    using enum NoticeKind;
    const double nan = std::numeric_limits<double>::quiet_NaN();
    QTest::newRow("forged") << Failure << id(Verdict::Forged) << 0.95 << false << false << goes;
    QTest::newRow("forged at the limit") << Failure << id(Verdict::Forged) << 0.8 << false << false << goes;
    QTest::newRow("forged below it") << Failure << id(Verdict::Forged) << 0.79 << false << false
                                     << id(KeptBecause::Doubtful);
    QTest::newRow("forged, no number") << Failure << id(Verdict::Forged) << nan << false << false
                                       << id(KeptBecause::Doubtful);
    QTest::newRow("forged, says the person") << Failure << id(Verdict::Forged) << 0.0 << true << false << goes;
    QTest::newRow("doubtful, by hand") << Failure << id(Verdict::Forged) << 0.1 << false << true << goes;
    QTest::newRow("yours") << Failure << id(Verdict::Yours) << 1.0 << false << false << id(KeptBecause::Yours);
    QTest::newRow("yours, says the person")
        << Failure << id(Verdict::Yours) << 1.0 << true << false << id(KeptBecause::Yours);
    QTest::newRow("yours, by hand") << Failure << id(Verdict::Yours) << 1.0 << false << true << goes;
    QTest::newRow("hijacked") << Failure << id(Verdict::Hijacked) << 1.0 << false << false << id(KeptBecause::Hijacked);
    QTest::newRow("hijacked, by hand") << Failure << id(Verdict::Hijacked) << 1.0 << false << true << goes;
    QTest::newRow("fake, not asked for") << Fake << id(Verdict::Fake) << 1.0 << false << false
                                         << id(KeptBecause::OtherVerdict);
    QTest::newRow("unclear") << Failure << id(Verdict::Unclear) << 1.0 << false << false << id(KeptBecause::Undecided);
    QTest::newRow("not judged") << Delay << none << 1.0 << false << false << id(KeptBecause::Undecided);
    QTest::newRow("not judged, by hand") << Delay << none << 0.0 << false << true << goes;
    QTest::newRow("ordinary mail") << NotANotice << id(Verdict::Forged) << 1.0 << false << false
                                   << id(KeptBecause::NotANotice);
    QTest::newRow("ordinary mail, by hand")
        << NotANotice << id(Verdict::Forged) << 1.0 << true << true << id(KeptBecause::NotANotice);
}

void tst_SweepPlan::oneNotice()
{
    QFETCH(NoticeKind, kind);
    QFETCH(int, verdict);
    QFETCH(double, confidence);
    QFETCH(bool, byPerson);
    QFETCH(bool, chosen);
    QFETCH(int, kept);
    SweepCandidate notice = candidateAt(1);
    notice.kind = kind;
    notice.verdict = verdict < 0 ? std::nullopt : std::optional(static_cast<Verdict>(verdict));
    notice.confidence = confidence;
    notice.byPerson = byPerson;
    notice.chosen = chosen;
    const SweepPlan plan = planSweep({notice}, {});
    QCOMPARE(plan.going.size() + plan.kept.size(), 1);
    QCOMPARE(plan.going.isEmpty() ? int(plan.kept.first().because) : -1, kept);
}

void tst_SweepPlan::goesInAscendingUidPerFolder()
{
    QList<SweepCandidate> notices = {candidateAt(30), candidateAt(4), candidateAt(200)};
    notices.append(candidateAt(1));
    notices.last().key.folder = u"Junk"_s;
    notices.append(candidateAt(3));
    const SweepPlan plan = planSweep(notices, {});
    QList<quint32> uids;
    for (const SweepCandidate &notice : plan.going)
        uids.append(notice.key.uid);
    QCOMPARE(uids, QList<quint32>({3, 4, 30, 200, 1}));
    QCOMPARE(plan.folders(), QStringList({u"INBOX"_s, u"Junk"_s}));
}

void tst_SweepPlan::bytesAreOfWhatGoes()
{
    SweepCandidate yours = candidateAt(2);
    yours.verdict = Verdict::Yours;
    yours.size = 5000000000;
    SweepCandidate big = candidateAt(3);
    big.size = 3000000000;
    QCOMPARE(planSweep({candidateAt(1), yours, big}, {}).bytes, 3000001000);
}

void tst_SweepPlan::theSameMessageTwiceGoesOnce()
{
    const SweepPlan plan = planSweep({candidateAt(1), candidateAt(2), candidateAt(1)}, {});
    QCOMPARE(plan.going.size(), 2);
    QCOMPARE(plan.bytes, 2000);
    SweepCandidate kept = candidateAt(5);
    kept.verdict = Verdict::Yours;
    SweepCandidate again = candidateAt(5); // says forged: the first word counts, and nothing goes twice
    const SweepPlan mixed = planSweep({kept, again}, {});
    QCOMPARE(mixed.going.size(), 0);
    QCOMPARE(mixed.kept.size(), 1);
}

void tst_SweepPlan::nothingGoesOfNothing()
{
    const SweepPlan plan = planSweep({}, {});
    QVERIFY(plan.going.isEmpty() && plan.kept.isEmpty() && plan.folders().isEmpty());
    QCOMPARE(plan.bytes, 0);
    SweepPolicy nobody;
    nobody.verdicts.clear();
    QCOMPARE(planSweep({candidateAt(1)}, nobody).kept.first().because, KeptBecause::OtherVerdict);
}

void tst_SweepPlan::everyPlanKeepsItsPromises_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 200; ++seed)
        QTest::addRow("%u", seed) << seed;
}

void tst_SweepPlan::everyPlanKeepsItsPromises()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    const auto oneIn = [&](int n) { return random.bounded(n) == 0; };
    QList<SweepCandidate> notices;
    const int count = random.bounded(60);
    for (int i = 0; i < count; ++i) {
        SweepCandidate notice = candidateAt(quint32(random.bounded(1, 40)));
        notice.key.folder = oneIn(3) ? u"Junk"_s : u"INBOX"_s;
        notice.kind = static_cast<NoticeKind>(random.bounded(int(NoticeKind::NotANotice) + 1));
        if (!oneIn(5))
            notice.verdict = static_cast<Verdict>(random.bounded(verdictCount));
        else
            notice.verdict.reset();
        notice.confidence = random.generateDouble();
        notice.byPerson = oneIn(6);
        notice.chosen = oneIn(6);
        notices.append(notice);
    }
    SweepPolicy policy;
    policy.verdicts.clear();
    for (int i = 0; i < verdictCount; ++i) {
        if (oneIn(2))
            policy.verdicts.append(static_cast<Verdict>(i));
    }
    policy.minConfidence = random.generateDouble();
    const SweepPlan plan = planSweep(notices, policy);

    QSet<MessageKey> given;
    for (const SweepCandidate &notice : notices)
        given.insert(notice.key);
    QSet<MessageKey> answered;
    qint64 bytes = 0;
    for (const SweepCandidate &notice : plan.going) {
        QVERIFY2(!answered.contains(notice.key), "twice");
        answered.insert(notice.key);
        bytes += notice.size;
        QVERIFY(notice.kind != NoticeKind::NotANotice);
        if (!notice.chosen) {
            QVERIFY(notice.verdict.has_value());
            QVERIFY(*notice.verdict == Verdict::Forged || *notice.verdict == Verdict::Fake);
            QVERIFY(policy.verdicts.contains(*notice.verdict));
            QVERIFY(notice.byPerson || notice.confidence >= policy.minConfidence);
        }
    }
    for (const KeptNotice &kept : plan.kept) {
        QVERIFY2(!answered.contains(kept.notice.key), "twice");
        answered.insert(kept.notice.key);
        QVERIFY(!kept.notice.chosen || kept.notice.kind == NoticeKind::NotANotice);
    }
    QCOMPARE(answered, given);
    QCOMPARE(plan.bytes, bytes);
}

QTEST_GUILESS_MAIN(tst_SweepPlan)
#include "tst_sweepplan.moc"
