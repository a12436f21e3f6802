// SPDX-License-Identifier: GPL-3.0-or-later
// The program as scripts see it: what it prints, how it ends, and what is on a real server afterwards.
#include "support/dovecotserver.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace undelivered::test;
using namespace Qt::StringLiterals;

namespace {

const QString source = QStringLiteral(UD_SOURCE_DIR);
const QString sample = source + u"/resources/sample"_s;

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

struct Ended {
    int status = -1;
    QByteArray out;
    QByteArray err;
    [[nodiscard]] QList<QJsonObject> lines() const
    {
        QList<QJsonObject> objects;
        for (const QByteArray &line : out.split('\n')) {
            if (!line.isEmpty())
                objects.append(QJsonDocument::fromJson(line).object());
        }
        return objects;
    }
};

} // namespace

class TestCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void explainFollowsTheSchema();
    void explainReadsStandardInput();
    void explainNamesWhatIsMissing();
    void usageMistakes();
    void scanOverImapFollowsTheSchema();
    void scanWithStartTls();
    void signInRefused();
    void untrustedServer();
    void nobodyListens();
    void passwordIsNowhere();
    void dryRunMovesNothing();
    void sweepAndUndo();

private:
    Ended run(const QStringList &arguments, const QByteArray &input = {}) const;
    QStringList imap() const;
    QStringList addresses() const;
    void deliver(const QString &maildir, const QString &folder);
    QByteArray validated(const QByteArray &lines) const;

    bool m_logAll = false;
    int m_crashBy = 0; ///< a signal, sent once it has signed in
    mutable QByteArray m_visible;
    std::unique_ptr<DovecotServer> m_server;
    std::unique_ptr<QTemporaryDir> m_home;
    QJsonObject m_account;
};

void TestCommands::initTestCase()
{
    m_account = QJsonDocument::fromJson(contents(sample + u"/account.json"_s)).object();
    QVERIFY(!m_account.isEmpty());
}

void TestCommands::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    m_server = std::make_unique<DovecotServer>();
    UD_START_DOVECOT(*m_server, {});
    deliver(sample, u"INBOX"_s);
    deliver(sample + u"/.Sent"_s, u"Sent"_s);
}

void TestCommands::cleanup()
{
    m_server.reset();
}

void TestCommands::deliver(const QString &maildir, const QString &folder)
{
    const QDir cur(maildir + u"/cur"_s);
    for (const QString &file : cur.entryList(QDir::Files, QDir::Name))
        m_server->deliver(folder, contents(cur.filePath(file)), file.section(u":2,"_s, 1).toLatin1());
}

Ended TestCommands::run(const QStringList &arguments, const QByteArray &input) const
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"HOME"_s, m_home->path());
    environment.insert(u"XDG_DATA_HOME"_s, m_home->filePath(u"data"_s));
    environment.insert(u"XDG_CACHE_HOME"_s, m_home->filePath(u"cache"_s));
    environment.remove(u"DISPLAY"_s);
    environment.remove(u"QT_QPA_PLATFORM"_s);
    environment.remove(u"DBUS_SESSION_BUS_ADDRESS"_s);
    environment.insert(u"QT_LOGGING_RULES"_s, m_logAll ? u"*=true"_s : QString());
    environment.insert(u"QT_FORCE_STDERR_LOGGING"_s, u"1"_s);
    process.setProcessEnvironment(environment);
    process.setChildProcessModifier([] {
        const rlimit none{0, 0};
        setrlimit(RLIMIT_CORE, &none);
    });
    const qsizetype logins = m_crashBy == 0 ? 0 : m_server->log().count("Login: ");
    const QDeadlineTimer patience(30'000);
    process.start(QStringLiteral(UD_PROGRAM), arguments);
    process.write(input);
    process.waitForBytesWritten();
    const QString proc = u"/proc/%1/"_s.arg(process.processId());
    m_visible += contents(proc + u"cmdline"_s) + contents(proc + u"environ"_s); // what every other program can see
    process.closeWriteChannel();
    if (m_crashBy != 0) {
        while (m_server->log().count("Login: ") == logins && !process.waitForFinished(5) && !patience.hasExpired())
            ; // until it has used the password
        ::kill(static_cast<pid_t>(process.processId()), m_crashBy);
        process.waitForFinished(30'000);
        return {process.exitStatus() == QProcess::CrashExit ? -1 : 0, process.readAllStandardOutput(),
                process.readAllStandardError()};
    }
    if (!process.waitForFinished(120000) || process.exitStatus() != QProcess::NormalExit)
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

QStringList TestCommands::imap() const
{
    return {
        u"--imap"_s,
        u"imaps://%1@localhost:%2"_s.arg(QString(m_server->user()).replace(u'@', u"%40"_s)).arg(m_server->imapsPort()),
        u"--password-stdin"_s, u"--ca"_s, m_server->caFile()};
}

QStringList TestCommands::addresses() const
{
    QStringList words{u"--address"_s, m_account.value("address"_L1).toString()};
    for (const QJsonValue &alias : m_account.value("aliases"_L1).toArray())
        words << u"--address"_s << alias.toString();
    return words;
}

/// Number of lines, or what is wrong with them.
QByteArray TestCommands::validated(const QByteArray &lines) const
{
    QStringList arguments{source + u"/tests/integration/cli/validate.py"_s,
                          source + u"/resources/schema/notice.schema.json"_s};
    const QString contract = source + u"/../shared/contract/notice.schema.json"_s;
    if (QFileInfo::exists(contract))
        arguments.append(contract);
    QProcess python;
    python.setProcessChannelMode(QProcess::MergedChannels);
    python.start(u"python3"_s, arguments);
    python.write(lines);
    python.closeWriteChannel();
    if (!python.waitForFinished(60000))
        return "python3 did not finish";
    return python.readAll().trimmed();
}

void TestCommands::explainFollowsTheSchema()
{
    QStringList files;
    for (const QString &folder : {QString(sample + u"/cur"_s), QString(sample + u"/.Sent/cur"_s)}) {
        const QDir cur(folder);
        for (const QString &file : cur.entryList(QDir::Files))
            files.append(cur.filePath(file));
    }
    const Ended ended = run(QStringList{u"explain"_s, u"--json"_s} + files);
    QCOMPARE(ended.status, 0);
    QCOMPARE(validated(ended.out), QByteArray::number(files.size()));
    const QList<QJsonObject> lines = ended.lines();
    for (qsizetype i = 0; i < files.size(); ++i)
        QCOMPARE(lines.at(i).value("file"_L1).toString(), files.at(i));
}

void TestCommands::explainReadsStandardInput()
{
    const Ended ended = run({u"explain"_s, u"--json"_s, u"-"_s},
                            "Hi. This is the qmail-send program at mail.stonewall.example.\n"
                            "I'm afraid I wasn't able to deliver your message to the following addresses.\n"
                            "This is a permanent error; I've given up. Sorry it didn't work out.\n\n"
                            "<petra@nowhere.example>:\n"
                            "192.0.2.7 does not like recipient.\n"
                            "Remote host said: 550 5.1.1 <petra@nowhere.example>: no such user here\n");
    QCOMPARE(ended.status, 0);
    const QJsonObject notice = ended.lines().value(0);
    QCOMPARE(notice.value("kind"_L1).toString(), u"failure"_s);
    const QJsonObject recipient = notice.value("recipients"_L1).toArray().at(0).toObject();
    QCOMPARE(recipient.value("address"_L1).toString(), u"petra@nowhere.example"_s);
    QCOMPARE(recipient.value("reason"_L1).toString(), u"no-such-mailbox"_s);
    QVERIFY(notice.value("verdict"_L1).isNull());
}

void TestCommands::explainNamesWhatIsMissing()
{
    const QString good = QDir(sample + u"/cur"_s).entryInfoList(QDir::Files).first().filePath();
    const Ended ended = run({u"explain"_s, u"--json"_s, u"no-such-file.eml"_s, good});
    QCOMPARE(ended.status, 1);
    QVERIFY(ended.err.contains("no-such-file.eml"));
    QCOMPARE(ended.lines().size(), 1); // the other one is explained all the same
}

void TestCommands::usageMistakes()
{
    QCOMPARE(run({u"explain"_s}).status, 2);
    QCOMPARE(run({u"sweep"_s, u"--maildir"_s, sample, u"--verdict"_s, u"forged"_s}).status, 2);
    QCOMPARE(run({u"dance"_s}).status, 2);
}

void TestCommands::scanOverImapFollowsTheSchema()
{
    const QList<StoredMessage> before = m_server->messages(u"INBOX"_s);
    const Ended ended = run(QStringList{u"scan"_s, u"--json"_s} + imap() + addresses(), m_server->password().toUtf8());
    QCOMPARE(ended.status, 0);
    QVERIFY2(ended.lines().size() > 20, ended.err.constData());
    QCOMPARE(validated(ended.out), QByteArray::number(ended.lines().size()));
    QCOMPARE(m_server->messages(u"INBOX"_s), before);
}

void TestCommands::scanWithStartTls()
{
    QStringList starttls = imap();
    starttls[1] =
        u"imap://%1@localhost:%2"_s.arg(QString(m_server->user()).replace(u'@', u"%40"_s)).arg(m_server->imapPort());
    const Ended ended =
        run(QStringList{u"scan"_s, u"--json"_s} + starttls + addresses(), m_server->password().toUtf8() + '\n');
    QCOMPARE(ended.status, 0);
    QVERIFY(ended.lines().size() > 20);
}

void TestCommands::signInRefused()
{
    const Ended ended = run(QStringList{u"scan"_s} + imap(), "not this one\n");
    QCOMPARE(ended.status, 3);
    QVERIFY(!ended.err.isEmpty());
    QVERIFY(!ended.err.contains("not this one"));
    QVERIFY(ended.out.isEmpty());
}

void TestCommands::untrustedServer()
{
    QStringList withoutCa = imap();
    withoutCa.resize(3);
    const Ended ended = run(QStringList{u"scan"_s} + withoutCa, m_server->password().toUtf8());
    QCOMPARE(ended.status, 4);
    QVERIFY2(ended.err.contains("SHA-256"), ended.err.constData()); // what a person would compare
}

void TestCommands::nobodyListens()
{
    const QStringList gone = imap();
    m_server->stop();
    QCOMPARE(run(QStringList{u"scan"_s} + gone, "x\n").status, 4);
}

void TestCommands::passwordIsNowhere()
{
    // With everything that Qt can log switched on.
    m_logAll = true;
    const QByteArray password = m_server->password().toUtf8();
    const QByteArray wrong = "Kanarie-falsch-4711";
    const QByteArray user = m_server->user().toUtf8();
    const QStringList sweep = QStringList{u"sweep"_s, u"--verdict"_s, u"forged"_s, u"--yes"_s} + imap() + addresses();
    const QStringList scan = QStringList{u"scan"_s, u"--json"_s} + imap() + addresses();
    QList<Ended> runs;
    runs << run(scan, wrong);
    QCOMPARE(runs.last().status, 3);
    runs << run(scan, password) << run(sweep, password) << run(QStringList{u"undo"_s} + imap(), password);
    for (const Ended &ended : std::as_const(runs).sliced(1))
        QCOMPARE(ended.status, 0);
    runs << run(QStringList{u"scan"_s, u"--account"_s, u"nobody"_s, u"--password-stdin"_s}, password);
    QVERIFY(runs.last().status != 0);
    // In the middle of its work it crashes, as an assertion (SIGABRT) or a wild pointer (SIGSEGV) would make it.
    for (const int signal : {SIGABRT, SIGSEGV}) {
        m_crashBy = signal;
        runs << run(scan, password);
        QCOMPARE(runs.last().status, -1);
    }
    m_crashBy = 0;
    runs << run({u"--help"_s}, {});
    m_server->stop();
    runs << run(sweep, password);
    QCOMPARE(runs.last().status, 4);

    QByteArrayList forms;
    for (const QByteArray &secret : {password, wrong}) {
        QByteArray quoted = secret;
        quoted.replace('\\', "\\\\").replace('"', "\\\"");
        forms << secret << quoted << secret.toBase64() << secret.toHex() << secret.toPercentEncoding()
              << QByteArray('\0' + user + '\0' + secret).toBase64();
    }
    const auto tells = [&forms](const QByteArray &text) {
        return std::any_of(forms.cbegin(), forms.cend(), [&](const QByteArray &form) { return text.contains(form); });
    };
    for (const Ended &ended : std::as_const(runs))
        QVERIFY(!tells(ended.out) && !tells(ended.err));
    QVERIFY(m_visible.contains("--password-stdin"));
    QVERIFY(!tells(m_visible));
    QDirIterator files(m_home->path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    int looked = 0;
    while (files.hasNext()) {
        const QString file = files.next();
        QVERIFY2(!tells(contents(file)), qPrintable(file));
        ++looked;
    }
    QVERIFY(looked > 0); // the journal at least
    m_logAll = false;
}

void TestCommands::dryRunMovesNothing()
{
    const QList<StoredMessage> before = m_server->messages(u"INBOX"_s);
    const Ended ended = run(QStringList{u"sweep"_s, u"--verdict"_s, u"forged"_s, u"--dry-run"_s} + imap() + addresses(),
                            m_server->password().toUtf8());
    QCOMPARE(ended.status, 0);
    QVERIFY(ended.out.count("-> ") > 5);
    QCOMPARE(m_server->messages(u"INBOX"_s), before);
    QVERIFY(m_server->messages(u"Trash"_s).isEmpty());
}

void TestCommands::sweepAndUndo()
{
    const QByteArray password = m_server->password().toUtf8();
    const Ended scanned = run(QStringList{u"scan"_s, u"--json"_s} + imap() + addresses(), password);
    QSet<quint32> forged;
    for (const QJsonObject &notice : scanned.lines()) {
        if (notice.value("verdict"_L1).toString() == u"forged" && notice.value("confidence"_L1).toDouble() >= 0.8)
            forged.insert(notice.value("file"_L1).toString().section(u"UID="_s, 1).toUInt());
    }
    QVERIFY(forged.size() > 5);

    const QList<StoredMessage> before = m_server->messages(u"INBOX"_s);
    const Ended swept =
        run(QStringList{u"sweep"_s, u"--verdict"_s, u"forged"_s, u"--yes"_s} + imap() + addresses(), password);
    QVERIFY2(swept.status == 0, swept.err.constData());
    QList<StoredMessage> stayed = before;
    stayed.removeIf([&](const StoredMessage &message) { return forged.contains(message.uid); });
    QCOMPARE(m_server->messages(u"INBOX"_s), stayed);
    QCOMPARE(m_server->messages(u"Trash"_s).size(), forged.size());

    const Ended undone = run(QStringList{u"undo"_s} + imap(), password);
    QCOMPARE(undone.status, 0);
    QCOMPARE(m_server->messages(u"INBOX"_s).size(), before.size());
    QVERIFY(m_server->messages(u"Trash"_s).isEmpty());

    QCOMPARE(run(QStringList{u"undo"_s} + imap(), password).status, 1); // nothing left to bring back
}

QTEST_GUILESS_MAIN(TestCommands)
#include "tst_commands.moc"
