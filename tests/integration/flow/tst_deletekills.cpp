// SPDX-License-Identifier: GPL-3.0-or-later
// Deleting for good, killed at 50 random moments (SIGKILL). The program itself is the child: it deletes what a sweep brought to
// Trash, as the window does. What the next start makes of what was left is looked at from outside. The seed is printed; UD_SEED
// sets it.
#include "sweepworld.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

#include <csignal>

using namespace undelivered;
using namespace undelivered::test;
using namespace Qt::StringLiterals;

namespace {

/// What the child does: PROGRAM --delete PORT CA STORE ACCOUNT SWEEP, the password on standard input.
int deleteAsTold(const QStringList &words)
{
    QFile input;
    if (words.size() != 5 || !input.open(stdin, QIODevice::ReadOnly))
        return 2;
    ImapSettings settings;
    settings.host = u"localhost"_s;
    settings.port = words.at(0).toUShort();
    settings.caFile = words.at(1);
    settings.user = DovecotServer().user();
    settings.secret = QString::fromUtf8(input.readAll());
    const auto mailbox = makeImapMailbox(settings, CancelToken());
    StoreThread store(words.at(2));
    const SystemClock clock;
    const SweepParts parts{*mailbox,      store,   clock, words.at(3),
                           CancelToken(), nullptr, {},    {{}, std::chrono::milliseconds(20)}};
    const Result<SweepReport> deleted = deleteSweptForGood(parts, words.at(4).toLongLong());
    return deleted && !deleted->stoppedBy ? 0 : 1;
}

} // namespace

class TestDeleteKills : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QProcess> begin(qint64 sweep) const
    {
        auto process = std::make_unique<QProcess>();
        process->setProcessChannelMode(QProcess::ForwardedChannels);
        process->start(QCoreApplication::applicationFilePath(),
                       {u"--delete"_s, QString::number(m_world.server.imapsPort()), m_world.server.caFile(),
                        m_world.store->path(), m_world.account, QString::number(sweep)});
        process->write(m_world.server.password().toUtf8());
        process->closeWriteChannel();
        return process;
    }

    /// The journal says that a deletion is begun and not ended.
    bool isAtWork() const
    {
        const SweepRecord record = m_world.records().value(0);
        return record.id != 0 && record.kind == SweepKind::ForGood && record.state == SweepState::Running;
    }

    SweepWorld m_world;

private Q_SLOTS:
    void killedAtRandomMoments()
    {
        constexpr int kills = 50;
        constexpr int batch = 10;
        bool given = false;
        const int wanted = qEnvironmentVariableIntValue("UD_SEED", &given);
        const quint32 seed = given ? static_cast<quint32>(wanted) : QRandomGenerator::system()->generate() % 1'000'000;
        QRandomGenerator random(seed);
        qInfo("UD_SEED=%u", seed);
        if (!DovecotServer::isInstalled())
            UD_START_DOVECOT(m_world.server, {});
        QCOMPARE(m_world.start(), QString());
        const TrashFolder trash{SweepWorld::trash(), true};
        const auto good = makeImapMailbox(m_world.settings(), CancelToken());
        QVERIFY(good->open());

        qint64 deedTime = 0;
        int midway = 0;
        int kept = 0;
        for (int i = -2; i < kills; ++i) { // twice without a kill, all of them and ten, to learn how long it takes
            if (i % 16 == 0)
                QCOMPARE(m_world.openNewStore(), QString());
            if (i > -2)
                QCOMPARE(m_world.deliverNotices(100'000 + (i + 1) * batch, batch), QString());
            const Result<SweepReport> swept = sweepMailbox(m_world.parts(*good), m_world.plan(), trash);
            QVERIFY(swept && !swept->stoppedBy);
            const qint64 sweep = swept->record.id;
            const auto process = begin(sweep);
            QElapsedTimer clock;
            clock.start();
            while (!isAtWork() && process->state() != QProcess::NotRunning && !clock.hasExpired(30'000))
                process->waitForFinished(1);
            clock.restart();
            if (i < 0) {
                QVERIFY(process->waitForFinished(30'000));
                QCOMPARE(process->exitCode(), 0);
                deedTime = std::max<qint64>(clock.elapsed(), 10);
            } else {
                process->waitForFinished(static_cast<int>(random.bounded(deedTime)));
            }
            if (process->state() != QProcess::NotRunning) {
                ::kill(static_cast<pid_t>(process->processId()), SIGKILL);
                QVERIFY(process->waitForFinished(10'000));
            }
            midway += isAtWork();
            const Result<QList<SweepReport>> settled = settleInterruptedSweeps(m_world.parts(*good));
            QVERIFY2(settled, settled ? "" : qPrintable(settled.error().detail));
            for (const SweepRecord &record : m_world.records()) {
                if (record.id < sweep)
                    continue;
                if (const QString wrong = m_world.wrong(record.id); !wrong.isEmpty())
                    QFAIL(qPrintable(u"kill %1, sweep %2: %3"_s.arg(i).arg(record.id).arg(wrong)));
            }
            kept += m_world.inTrash() > 0;
            const Result<SweepReport> back = undoSweep(m_world.parts(*good), sweep);
            QVERIFY(back && !back->stoppedBy);
            QCOMPARE(m_world.wrong(sweep), QString());
            QCOMPARE(m_world.inTrash(), 0);
        }
        qInfo("%d of %d kills fell into a deletion, %d times something was kept", midway, kills, kept);
        QVERIFY(midway > 0);
    }
};

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.value(1) == "--delete"_L1)
        return deleteAsTold(words.sliced(2));
    TestDeleteKills test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_deletekills.moc"
