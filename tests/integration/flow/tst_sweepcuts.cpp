// SPDX-License-Identifier: GPL-3.0-or-later
// A sweep of 200 among 1,000 messages, its undo, and deleting for good, over a line that is cut, silent or stutters at every
// k-th byte of it. What the next connection makes of it is looked at from outside.
#include "sweepworld.h"

#include "support/imapmail.h"

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

class TestSweepCuts : public QObject
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
            settings.readTimeoutMs = 150;
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
        QTest::newRow("move") << QByteArrayList();
        QTest::newRow("uidplus") << QByteArrayList{"MOVE"};
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
            if (i % 16 == 0)
                QCOMPARE(world.openNewStore(), QString());
            const SweepPlan plan = world.plan();
            QCOMPARE(plan.going.size(), SweepWorld::chosen);
            const Attempt swept = attempt(world, fault(i, points, wholeSweep),
                                          [&](const SweepParts &parts) { return sweepMailbox(parts, plan, trash); });
            cuts += swept.report && swept.report->stoppedBy;
            sweepsInDoubt += swept.report && swept.report->record.state == SweepState::Running;
            const Result<QList<SweepReport>> settled = settleInterruptedSweeps(world.parts(*good));
            QVERIFY2(settled, settled ? "" : qPrintable(settled.error().detail));
            const QList<SweepRecord> records = world.records();
            const qint64 sweep = records.value(0).id; // 0: the line was cut before it began
            QVERIFY(sweep == 0 || records.first().total == SweepWorld::chosen);
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

    void deletedOnceOrStillThere_data()
    {
        QTest::addColumn<bool>("fromTrash");
        QTest::newRow("where they lie") << false;
        QTest::newRow("from Trash") << true;
    }
    void deletedOnceOrStillThere()
    {
        QFETCH(bool, fromTrash);
        constexpr int points = 80;
        constexpr int batch = 10;
        SweepWorld world;
        if (!DovecotServer::isInstalled())
            UD_START_DOVECOT(world.server, {});
        QCOMPARE(world.start(), QString());
        const TrashFolder trash{SweepWorld::trash(), true};
        const auto good = makeImapMailbox(world.settings(), CancelToken());
        QVERIFY(good->open());
        // All that a sweep of everything brought to Trash, or what lies in INBOX: its journal is looked at afterwards too.
        qint64 sweep = 0;
        const auto deletion = [&](const SweepParts &parts) {
            return fromTrash ? deleteSweptForGood(parts, sweep) : deleteForGood(parts, world.plan(), trash);
        };
        const auto sweepFirst = [&] {
            if (!fromTrash)
                return true;
            const Result<SweepReport> swept = sweepMailbox(world.parts(*good), world.plan(), trash);
            sweep = swept ? swept->record.id : 0;
            return swept && !swept->stoppedBy;
        };

        QVERIFY(sweepFirst());
        const Result<SweepReport> all = deletion(world.parts(*good));
        QVERIFY(all && !all->stoppedBy);
        QCOMPARE(all->count(JournalState::Deleted), SweepWorld::chosen);
        QCOMPARE(world.wrong(all->record.id), QString());

        Attempt whole;
        int inDoubt = 0;
        int kept = 0;
        int cuts = 0;
        for (int i = -1; i < points; ++i) { // once without a fault, to learn how many bytes it takes
            if (i % 16 == 0)
                QCOMPARE(world.openNewStore(), QString());
            QCOMPARE(world.deliverNotices(100'000 + i * batch, batch), QString());
            const qsizetype going = world.plan().going.size();
            QVERIFY(sweepFirst());
            const Attempt deleted = attempt(world, i < 0 ? LineFaults() : fault(i, points, whole),
                                            [&](const SweepParts &parts) { return deletion(parts); });
            if (i < 0)
                whole = deleted;
            cuts += deleted.report && deleted.report->stoppedBy;
            inDoubt += deleted.report && deleted.report->record.state == SweepState::Running;
            const Result<QList<SweepReport>> settled = settleInterruptedSweeps(world.parts(*good));
            QVERIFY2(settled, settled ? "" : qPrintable(settled.error().detail));
            const SweepRecord record = world.records().value(0);
            if (record.id != 0 && record.kind == SweepKind::ForGood) { // else the line was cut before it began
                QCOMPARE(record.total, static_cast<int>(going));
                QCOMPARE(record.moved, 0);
            }
            if (const QString wrong = world.wrong(record.id); !wrong.isEmpty())
                QFAIL(qPrintable(u"point %1: %2"_s.arg(i).arg(wrong)));
            if (!fromTrash) {
                kept += !world.plan().going.isEmpty();
                continue;
            }
            // The sweep that brought them to Trash knows as well.
            if (const QString wrong = world.wrong(sweep); !wrong.isEmpty())
                QFAIL(qPrintable(u"its sweep, point %1: %2"_s.arg(i).arg(wrong)));
            kept += world.inTrash() > 0;
            const Result<SweepReport> back = undoSweep(world.parts(*good), sweep);
            QVERIFY(back && !back->stoppedBy);
            QCOMPARE(world.wrong(sweep), QString());
            QCOMPARE(world.inTrash(), 0);
        }
        qInfo("%d faults met, %d left in doubt, %d times something was kept", cuts, inDoubt, kept);
        QVERIFY(cuts > points / 2);
        QVERIFY(inDoubt > 0);
        QVERIFY(kept > 0);
        for (const StoredMessage &message : world.server.messages(SweepWorld::inbox()))
            QVERIFY(message.messageId.startsWith("letter"_L1) || message.messageId.startsWith("notice"_L1));
    }
};

QTEST_GUILESS_MAIN(TestSweepCuts)
#include "tst_sweepcuts.moc"
