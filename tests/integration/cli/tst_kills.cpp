// SPDX-License-Identifier: GPL-3.0-or-later
// `undelivered sweep --yes` and `undelivered undo`, killed at 100 random moments (SIGKILL). What the next run makes of what was
// left is looked at from outside. The seed is printed; UD_SEED sets it.
#include "integration/flow/sweepworld.h"

#include <QDateTime>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <csignal>

using namespace undelivered;
using namespace undelivered::test;
using namespace Qt::StringLiterals;

namespace {

const QString sample = QStringLiteral(UD_SOURCE_DIR "/resources/sample");

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestKills : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QProcess> begin(const QStringList &arguments) const
    {
        auto process = std::make_unique<QProcess>();
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"HOME"_s, m_home.path());
        environment.insert(u"XDG_DATA_HOME"_s, m_home.filePath(u"data"_s));
        environment.remove(u"DBUS_SESSION_BUS_ADDRESS"_s);
        process->setProcessEnvironment(environment);
        process->start(QStringLiteral(UD_PROGRAM), arguments);
        process->write(m_world.server.password().toUtf8());
        process->closeWriteChannel();
        return process;
    }

    QStringList imap() const
    {
        return {u"--imap"_s,
                u"imaps://%1@localhost:%2"_s.arg(QString(m_world.server.user()).replace(u'@', u"%40"_s))
                    .arg(m_world.server.imapsPort()),
                u"--password-stdin"_s, u"--ca"_s, m_world.server.caFile()};
    }

    QStringList sweepWords() const
    {
        return QStringList{u"sweep"_s, u"--verdict"_s, u"forged"_s, u"--yes"_s, u"--address"_s, m_address} + imap();
    }
    QStringList undoWords() const { return QStringList{u"undo"_s} + imap(); }

    /// Milliseconds it took; -1 where it failed.
    qint64 whole(const QStringList &arguments) const
    {
        QElapsedTimer clock;
        clock.start();
        const auto process = begin(arguments);
        if (!process->waitForFinished(120'000) || process->exitCode() != 0) {
            qWarning("%s", process->readAllStandardError().constData());
            return -1;
        }
        return clock.elapsed();
    }

    /// A message of the sample that is forged for certain, whatever else is in the mailbox.
    QByteArray forgedNotice()
    {
        m_address =
            QJsonDocument::fromJson(contents(sample + u"/account.json"_s)).object().value("address"_L1).toString();
        const auto process = begin({u"scan"_s, u"--json"_s, u"--maildir"_s, sample, u"--address"_s, m_address});
        process->waitForFinished(60'000);
        QByteArray best;
        double confidence = 0;
        for (const QByteArray &line : process->readAllStandardOutput().split('\n')) {
            const QJsonObject notice = QJsonDocument::fromJson(line).object();
            if (notice.value("verdict"_L1).toString() != u"forged" ||
                notice.value("confidence"_L1).toDouble() <= confidence)
                continue;
            const QByteArray message = contents(sample + u'/' + notice.value("file"_L1).toString());
            if (withId(message, 1).isEmpty())
                continue; // not all have a Message-ID
            confidence = notice.value("confidence"_L1).toDouble();
            best = message;
        }
        return best;
    }

    /// The journal says that something is begun and not ended.
    bool isAtWork() const
    {
        const QList<SweepRecord> records = m_world.records();
        return !records.isEmpty() && records.first().state == SweepState::Running;
    }

    static QByteArray withId(QByteArray message, int number)
    {
        const qsizetype start = message.toLower().indexOf("\nmessage-id:") + 1;
        const qsizetype end = message.indexOf('\n', start);
        const qsizetype header = std::max(message.indexOf("\n\n"), message.indexOf("\r\n\r\n"));
        if (start == 0 || end < 0 || start > header) // the returned message has one too
            return {};
        const QByteArray line = "Message-ID: <notice-" + QByteArray::number(number) + "@mx.example>";
        return message.replace(start, end - start, message.at(end - 1) == '\r' ? line + '\r' : line);
    }

    QTemporaryDir m_home{scratchTemplate()};
    SweepWorld m_world;
    QString m_address;

private Q_SLOTS:
    void killedAtRandomMoments()
    {
        constexpr int kills = 100;
        bool given = false;
        const int wanted = qEnvironmentVariableIntValue("UD_SEED", &given);
        const quint32 seed = given ? static_cast<quint32>(wanted) : QRandomGenerator::system()->generate() % 1'000'000;
        QRandomGenerator random(seed);
        qInfo("UD_SEED=%u", seed);

        if (!DovecotServer::isInstalled())
            UD_START_DOVECOT(m_world.server, {});
        const QByteArray message = forgedNotice();
        QVERIFY(!withId(message, 1).isEmpty());
        QCOMPARE(m_world.start({}, [&](int number) { return withId(message, number); }), QString());
        const QDir sent(sample + u"/.Sent/cur"_s);
        for (const QString &file :
             sent.entryList(QDir::Files)) // what the person did send: without it nothing is certain
            m_world.server.deliver(u"Sent"_s, contents(sent.filePath(file)), "S");
        const qint64 sweepTime = whole(sweepWords());
        QVERIFY(sweepTime > 0);
        const QString database = [&] {
            QDirIterator files(m_home.path(), {u"undelivered.sqlite"_s}, QDir::Files, QDirIterator::Subdirectories);
            return files.hasNext() ? files.next() : QString();
        }();
        QVERIFY(!database.isEmpty());
        m_world.store.reset();
        QCOMPARE(m_world.openStore(database), QString());
        QCOMPARE(m_world.records().size(), 1);
        QCOMPARE(m_world.wrong(m_world.records().first().id), QString());
        QCOMPARE(m_world.inTrash(), SweepWorld::chosen);
        const qint64 undoTime = whole(undoWords());
        QVERIFY(undoTime > 0);
        QCOMPARE(m_world.wrong(m_world.records().first().id), QString());
        QCOMPARE(m_world.inTrash(), 0);

        const auto good = makeImapMailbox(m_world.settings(), CancelToken());
        constexpr qint64 deedTime = 30; // milliseconds; about what a deed of 200 messages takes on an idle machine
        int midway = 0;
        for (int i = 0; i < kills; ++i) {
            const bool undo = m_world.inTrash() > 0;
            // Looking into the journal takes longer with every sweep in it: only when something was written.
            const auto written = [&] { return QFileInfo(database + u"-wal"_s).lastModified(); };
            const QDateTime before = written();
            const auto process = begin(undo ? undoWords() : sweepWords());
            if (i % 5 == 0) { // anywhere
                process->waitForFinished(static_cast<int>(random.bounded(undo ? undoTime : sweepTime)));
            } else { // while it is at the mailbox
                QElapsedTimer deadline;
                deadline.start();
                while ((written() == before || !isAtWork()) && process->state() != QProcess::NotRunning &&
                       !deadline.hasExpired(30'000))
                    process->waitForFinished(1);
                process->waitForFinished(static_cast<int>(random.bounded(deedTime)));
            }
            if (process->state() != QProcess::NotRunning) {
                ::kill(static_cast<pid_t>(process->processId()), SIGKILL);
                QVERIFY(process->waitForFinished(10'000));
            }
            midway += isAtWork();
            if (i % 20 == 19)
                QVERIFY(whole(sweepWords()) > 0); // the next run, whole: settles, and sweeps what is left
            else
                QVERIFY(settleInterruptedSweeps(m_world.parts(*good))); // what the next run begins with
            const QList<SweepRecord> records = m_world.records();
            const QString wrong = m_world.wrong(records.first().id);
            QVERIFY2(wrong.isEmpty(), qPrintable(u"kill %1: %2"_s.arg(i).arg(wrong)));
            int moved = 0;
            for (const SweepRecord &one : records)
                moved += one.moved;
            QCOMPARE(moved, m_world.inTrash());
        }
        qInfo("%d of %d kills fell into a sweep or an undo", midway, kills);
        QVERIFY(midway > 0);
    }
};

QTEST_GUILESS_MAIN(TestKills)
#include "tst_kills.moc"
