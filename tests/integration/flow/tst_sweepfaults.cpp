// SPDX-License-Identifier: GPL-3.0-or-later
// A sweep of 200 among 1,000 messages, and its undo, over a line that is cut, silent or stutters at every k-th byte of it. What
// the next connection makes of it is looked at from outside.
#include "sweepworld.h"

#include "support/imapmail.h"

#include <QElapsedTimer>
#include <QTest>

using namespace undelivered;
using namespace undelivered::test;
using namespace Qt::StringLiterals;

namespace {

/// Bytes each way.
struct Span {
    qint64 toServer = 0;
    qint64 toClient = 0;
};

using Deed = std::function<Result<SweepReport>(const SweepParts &)>;

struct Attempt {
    Result<SweepReport> report = failure(ErrorKind::Bug);
    Span begin; ///< when the deed began
    Span end;
    int connections = 1;
};

/// The i-th of many faults within a span: cut or silent towards either end, or stuttering.
LineFaults fault(int i, int count, const Attempt &whole)
{
    const auto at = [&](qint64 first, qint64 last) { return first + (last - first) * i / count; };
    const qint64 toServer = at(whole.begin.toServer, whole.end.toServer);
    const qint64 toClient = at(whole.begin.toClient, whole.end.toClient);
    LineFaults faults;
    // Silence costs a time-out each: it is the rarer one.
    if (i % 8 == 6)
        (i % 16 == 6 ? faults.stallToServerAfter : faults.stallToClientAfter) = i % 16 == 6 ? toServer : toClient;
    else if (i % 8 == 7)
        (i % 16 == 7 ? faults.stutterToServerAfter : faults.stutterToClientAfter) = i % 16 == 7 ? toServer : toClient;
    else if (i % 2 == 0)
        faults.cutToServerAfter = toServer;
    else
        faults.cutToClientAfter = toClient;
    return faults;
}

} // namespace

class TestSweepFaults : public QObject
{
    Q_OBJECT

private:
    static Attempt attempt(const SweepWorld &world, const LineFaults &faults, const Deed &deed)
    {
        Attempt one;
        FaultProxy line(world.server.imapsPort(), faults);
        ImapSettings settings = world.settings();
        settings.port = line.port();
        if (faults.stallToServerAfter >= 0 || faults.stallToClientAfter >= 0)
            settings.readTimeoutMs = 300;
        const auto mailbox = makeImapMailbox(settings, CancelToken());
        const Result<void> opened = mailbox->open();
        one.begin = {line.bytesToServer(), line.bytesToClient()};
        if (opened)
            one.report = deed(world.parts(*mailbox));
        one.end = {line.bytesToServer(), line.bytesToClient()};
        return one;
    }

private Q_SLOTS:
    void everyMessageExactlyOnce_data()
    {
        QTest::addColumn<QByteArrayList>("without");
        QTest::newRow("MOVE") << QByteArrayList();
        QTest::newRow("UIDPLUS only") << QByteArrayList{"MOVE"};
    }
    void everyMessageExactlyOnce()
    {
        QFETCH(QByteArrayList, without);
        constexpr int points = 160; // of the sweep, and as many of the undo
        SweepWorld world;
        DovecotOptions options;
        options.without = without;
        if (!DovecotServer::isInstalled())
            UD_START_DOVECOT(world.server, options);
        QCOMPARE(world.start(options), QString());
        const TrashFolder trash{SweepWorld::trash(), true};
        const auto good = makeImapMailbox(world.settings(), CancelToken());
        QVERIFY(good->open());

        // Once without a fault, to learn how many bytes it takes.
        const SweepPlan first = world.plan();
        QCOMPARE(first.going.size(), SweepWorld::chosen);
        const Attempt wholeSweep =
            attempt(world, {}, [&](const SweepParts &parts) { return sweepMailbox(parts, first, trash); });
        QVERIFY(wholeSweep.report && !wholeSweep.report->stoppedBy);
        const qint64 firstSweep = wholeSweep.report->record.id;
        QCOMPARE(world.wrong(firstSweep), QString());
        QCOMPARE(world.inTrash(), SweepWorld::chosen);
        const Attempt wholeUndo =
            attempt(world, {}, [&](const SweepParts &parts) { return undoSweep(parts, firstSweep); });
        QVERIFY(wholeUndo.report && !wholeUndo.report->stoppedBy);
        QCOMPARE(world.wrong(firstSweep), QString());
        QCOMPARE(world.inTrash(), 0);

        int sweepsInDoubt = 0;
        int undosInDoubt = 0;
        int cuts = 0;
        for (int i = 0; i < points; ++i) {
            const SweepPlan plan = world.plan();
            QCOMPARE(plan.going.size(), SweepWorld::chosen);
            const Attempt swept = attempt(world, fault(i, points, wholeSweep),
                                          [&](const SweepParts &parts) { return sweepMailbox(parts, plan, trash); });
            cuts += swept.report && swept.report->stoppedBy;
            sweepsInDoubt += swept.report && swept.report->record.state == SweepState::Running;
            const Result<QList<SweepReport>> settled = settleInterruptedSweeps(world.parts(*good));
            QVERIFY2(settled, settled ? "" : qPrintable(settled.error().detail));
            const QList<SweepRecord> records = world.records();
            const qint64 sweep = records.first().id;
            QVERIFY(records.first().total == SweepWorld::chosen);
            if (const QString wrong = world.wrong(sweep); !wrong.isEmpty())
                QFAIL(qPrintable(u"sweep, point %1: %2"_s.arg(i).arg(wrong)));
            if (world.inTrash() == 0)
                continue;

            const Attempt undone = attempt(world, fault(i, points, wholeUndo),
                                           [&](const SweepParts &parts) { return undoSweep(parts, sweep); });
            cuts += undone.report && undone.report->stoppedBy;
            undosInDoubt += undone.report && undone.report->record.state == SweepState::Running;
            QVERIFY(settleInterruptedSweeps(world.parts(*good)));
            if (const QString wrong = world.wrong(sweep); !wrong.isEmpty())
                QFAIL(qPrintable(u"undo, point %1: %2"_s.arg(i).arg(wrong)));
            if (world.inTrash() == 0)
                continue;
            const Result<SweepReport> back = undoSweep(world.parts(*good), sweep);
            QVERIFY(back && !back->stoppedBy);
            QCOMPARE(back->record.state, SweepState::Undone);
            QCOMPARE(world.wrong(sweep), QString());
            QCOMPARE(world.inTrash(), 0);
        }
        qInfo("%d faults met, %d sweeps and %d undos left in doubt", cuts, sweepsInDoubt, undosInDoubt);
        QVERIFY(cuts > points); // most of twice as many points fell within the deed
        QVERIFY(sweepsInDoubt > 0);
        QVERIFY(undosInDoubt > 0);
    }

    void goesOnAfterALostLine()
    {
        SweepWorld world;
        if (!DovecotServer::isInstalled())
            UD_START_DOVECOT(world.server, {});
        QCOMPARE(world.start(), QString());
        const TrashFolder trash{SweepWorld::trash(), true};
        qint64 bytes = 0;
        for (int i = 0; i < 12; ++i) {
            LineFaults faults;
            faults.badConnections = 1;
            if (i > 0)
                (i % 2 == 0 ? faults.cutToServerAfter : faults.cutToClientAfter) = bytes * i / 12;
            FaultProxy line(world.server.imapsPort(), faults);
            ImapSettings settings = world.settings();
            settings.port = line.port();
            const auto mailbox = makeImapMailbox(settings, CancelToken());
            SweepParts parts = world.parts(*mailbox);
            parts.patience.reconnectAfter.assign(3, std::chrono::milliseconds(10));
            const SweepPlan plan = world.plan();
            Result<SweepReport> swept = sweepMailbox(parts, plan, trash);
            if (!swept) // cut off before it could begin: that is told, and can be tried again
                swept = sweepMailbox(parts, plan, trash);
            QVERIFY2(swept, swept ? "" : qPrintable(swept.error().detail));
            QVERIFY(!swept->stoppedBy);
            QCOMPARE(swept->record.state, SweepState::Finished);
            QCOMPARE(swept->count(JournalState::Moved), SweepWorld::chosen);
            if (i == 0)
                bytes = std::min(line.bytesToServer(), line.bytesToClient());
            const qint64 sweep = swept->record.id;
            QCOMPARE(world.wrong(sweep), QString());
            const Result<SweepReport> back = undoSweep(parts, sweep);
            QVERIFY(back && !back->stoppedBy);
            QCOMPARE(world.wrong(sweep), QString());
            QCOMPARE(world.inTrash(), 0);
        }
    }

    void withoutUidPlusNothingIsSweptTwice()
    {
        SweepWorld world;
        DovecotOptions options;
        options.without = {"MOVE", "UIDPLUS"};
        if (!DovecotServer::isInstalled())
            UD_START_DOVECOT(world.server, options);
        QCOMPARE(world.start(options), QString());
        const auto mailbox = makeImapMailbox(world.settings(), CancelToken());
        const SweepPlan plan = world.plan();
        const TrashFolder trash{SweepWorld::trash(), true};
        const Result<SweepReport> swept = sweepMailbox(world.parts(*mailbox), plan, trash);
        QVERIFY(swept && !swept->stoppedBy);
        QCOMPARE(swept->count(JournalState::Copied), SweepWorld::chosen);
        QCOMPARE(world.wrong(swept->record.id, true), QString());
        const Result<SweepReport> again = sweepMailbox(world.parts(*mailbox), plan, trash);
        QVERIFY(again);
        QCOMPARE(again->items.size(), 0);
        QCOMPARE(again->copiedBefore, SweepWorld::chosen);
        QCOMPARE(world.wrong(swept->record.id, true), QString());
        QCOMPARE(world.inTrash(), SweepWorld::chosen);
        // For good would take what others have marked: refused before anything is touched.
        const Result<SweepReport> deleted = deleteSweptForGood(world.parts(*mailbox), swept->record.id);
        QVERIFY(!deleted);
        QCOMPARE(deleted.error().kind, ErrorKind::DeletionUnsafe);
        const Result<SweepReport> back = undoSweep(world.parts(*mailbox), swept->record.id);
        QVERIFY(back && !back->stoppedBy);
        QCOMPARE(back->count(JournalState::Undone), SweepWorld::chosen);
        int unmarked = 0;
        for (const StoredMessage &message : world.server.messages(SweepWorld::inbox()))
            unmarked += message.messageId.startsWith("notice"_L1) && !message.flags.contains(u"\\Deleted"_s);
        QCOMPARE(unmarked, SweepWorld::chosen);
        for (const StoredMessage &message : world.server.messages(SweepWorld::trash()))
            QVERIFY(message.flags.contains(u"\\Deleted"_s));
    }

    void deletesExactlyTheChosenForGood()
    {
        SweepWorld world;
        if (!DovecotServer::isInstalled())
            UD_START_DOVECOT(world.server, {});
        QCOMPARE(world.start(), QString());
        world.server.deliver(SweepWorld::trash(), letter(9001), "T"); // marked by somebody else: not ours to remove
        const auto mailbox = makeImapMailbox(world.settings(), CancelToken());
        const TrashFolder trash{SweepWorld::trash(), true};
        SweepPlan half = world.plan();
        half.going.resize(100);
        const Result<SweepReport> swept = sweepMailbox(world.parts(*mailbox), half, trash);
        QVERIFY(swept && !swept->stoppedBy);
        const Result<SweepReport> deleted = deleteSweptForGood(world.parts(*mailbox), swept->record.id);
        QVERIFY(deleted && !deleted->stoppedBy);
        QCOMPARE(deleted->record.kind, SweepKind::ForGood);
        QCOMPARE(deleted->count(JournalState::Deleted), 100);
        QCOMPARE(world.server.messages(SweepWorld::trash()).size(), 1);
        QCOMPARE(world.server.messages(SweepWorld::inbox()).size(), SweepWorld::total - 100);
        const SweepRecord before = world.records().last();
        QCOMPARE(before.id, swept->record.id);
        QCOMPARE(before.moved, 0);
        QCOMPARE(before.deleted, 100);
        QCOMPARE(undoSweep(world.parts(*mailbox), deleted->record.id).error().kind, ErrorKind::InvalidInput);

        // And straight from where they lie.
        SweepPlan rest = world.plan();
        rest.going = rest.going.sliced(100);
        const Result<SweepReport> gone = deleteForGood(world.parts(*mailbox), rest, trash);
        QVERIFY(gone && !gone->stoppedBy);
        QCOMPARE(gone->count(JournalState::Deleted), 100);
        const QList<StoredMessage> left = world.server.messages(SweepWorld::inbox());
        QCOMPARE(left.size(), SweepWorld::total - SweepWorld::chosen);
        for (const StoredMessage &message : left)
            QVERIFY(message.messageId.startsWith("letter"_L1));
        QVERIFY(!world.server.log().contains("Panic"));
    }

    void anotherProgramAtTheSameJournal()
    {
        SweepWorld world;
        if (!DovecotServer::isInstalled())
            UD_START_DOVECOT(world.server, {});
        QCOMPARE(world.start(), QString());
        const auto mailbox = makeImapMailbox(world.settings(), CancelToken());
        SweepParts parts = world.parts(*mailbox);
        const auto second = makeImapMailbox(world.settings(), CancelToken());
        Result<SweepReport> other = failure(ErrorKind::Bug);
        parts.progress = [&](const Progress &now) {
            if (now.done == 0)
                other = undoSweep(world.parts(*second), 1);
        };
        const Result<SweepReport> swept = sweepMailbox(parts, world.plan(), {SweepWorld::trash(), true});
        QVERIFY(swept && !swept->stoppedBy);
        QCOMPARE(other.error().kind, ErrorKind::StoreBusy);
    }

    void pauseHoldsBetweenTwoBatches()
    {
        SweepWorld world;
        if (!DovecotServer::isInstalled())
            UD_START_DOVECOT(world.server, {});
        QCOMPARE(world.start(), QString());
        for (int i = 5; i <= 1000; i += 5)
            world.server.deliver(SweepWorld::inbox(), notice(10'000 + i));
        const auto mailbox = makeImapMailbox(world.settings(), CancelToken());
        QVERIFY(mailbox->open());
        SweepPlan plan = world.plan();
        const quint32 validity = plan.going.first().key.uidValidity;
        plan.going.clear();
        for (const StoredMessage &message : world.server.messages(SweepWorld::inbox())) {
            SweepCandidate candidate;
            candidate.key = {SweepWorld::inbox(), validity, message.uid, {}};
            candidate.messageId = message.messageId;
            candidate.size = message.size;
            if (message.messageId.startsWith("notice"_L1))
                plan.going.append(candidate);
        }
        SweepParts parts = world.parts(*mailbox);
        qsizetype movedWhilePaused = -1;
        parts.progress = [&](const Progress &now) {
            if (now.done == 0)
                parts.pause.pause();
            if (now.paused) {
                movedWhilePaused = world.server.messages(SweepWorld::trash()).size();
                parts.pause.resume();
            }
        };
        const Result<SweepReport> swept = sweepMailbox(parts, plan, {SweepWorld::trash(), true});
        QVERIFY(swept && !swept->stoppedBy);
        QCOMPARE(swept->count(JournalState::Moved), 400);
        QCOMPARE(movedWhilePaused, 200);
    }
};

QTEST_GUILESS_MAIN(TestSweepFaults)
#include "tst_sweepfaults.moc"
