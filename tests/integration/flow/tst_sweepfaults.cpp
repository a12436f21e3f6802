// SPDX-License-Identifier: GPL-3.0-or-later
// A sweep of 200 among 1,000 messages, whatever comes between: a lost line, other programs, a pause, a server that can do
// little. What it comes to is looked at from outside.
#include "sweepworld.h"

#include "support/imapmail.h"

#include <QElapsedTimer>
#include <QTest>

using namespace undelivered;
using namespace undelivered::test;
using namespace Qt::StringLiterals;

class TestSweepFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
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
