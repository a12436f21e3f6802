// SPDX-License-Identifier: GPL-3.0-or-later
// The real program, as it is started by a person, read and worked by a screen reader's means alone (screenreader.py): once on
// the sample mailbox, once on a real server that is added on the welcome page. It runs on a display and a session bus of its
// own, in an empty home.
#include "support/dovecotserver.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace undelivered::test;
using namespace Qt::StringLiterals;

namespace {

const QString sample = QStringLiteral(UD_SOURCE_DIR "/resources/sample");
// Debian's own interpreter: it knows the packages of the system.
const QString python = u"/usr/bin/python3"_s;

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestScreenReader : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void walksThroughTheSample();
    void addsAnAccountAndWalksThroughIt();

private:
    static void walk(const QStringList &arguments, const QHash<QString, QString> &environment);
};

void TestScreenReader::initTestCase()
{
    QStringList missing;
    for (const QString &program : {u"xvfb-run"_s, u"dbus-run-session"_s}) {
        if (QStandardPaths::findExecutable(program).isEmpty())
            missing.append(program);
    }
    if (QProcess::execute(python, {u"-c"_s, u"import gi; gi.require_version('Atspi', '2.0')"_s}) != 0)
        missing.append(u"gir1.2-atspi-2.0 and python3-gi"_s);
    if (!missing.isEmpty() && qEnvironmentVariableIsSet("CI"))
        QFAIL(qPrintable(missing.join(u' ')));
    if (!missing.isEmpty())
        QSKIP(qPrintable(missing.join(u' ')));
}

void TestScreenReader::walk(const QStringList &arguments, const QHash<QString, QString> &environment)
{
    const QTemporaryDir home;
    QVERIFY(QDir(home.path()).mkdir(u"run"_s));
    QVERIFY(QFile::setPermissions(home.filePath(u"run"_s),
                                  QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner)); // the bus insists
    QProcessEnvironment private_ = QProcessEnvironment::systemEnvironment();
    for (const auto &[name, value] : environment.asKeyValueRange())
        private_.insert(name, value);
    for (const QString &shared : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"DBUS_SESSION_BUS_ADDRESS"_s,
                                  u"XDG_CONFIG_HOME"_s, u"XDG_DATA_HOME"_s, u"XDG_CACHE_HOME"_s, u"XDG_STATE_HOME"_s})
        private_.remove(shared);
    private_.insert(u"HOME"_s, home.path());
    private_.insert(u"XDG_RUNTIME_DIR"_s, home.filePath(u"run"_s));
    private_.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
    private_.insert(u"QT_LINUX_ACCESSIBILITY_ALWAYS_ON"_s, u"1"_s);
    private_.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    private_.insert(u"PYTHONDONTWRITEBYTECODE"_s, u"1"_s);

    QProcess reader;
    reader.setProcessEnvironment(private_);
    reader.setProcessChannelMode(QProcess::ForwardedChannels);
    reader.start(u"xvfb-run"_s,
                 QStringList{u"-a"_s, u"-s"_s, u"-screen 0 1280x900x24"_s, u"dbus-run-session"_s, u"--"_s, python,
                             QStringLiteral(UD_SOURCE_DIR "/tests/gui/screenreader.py"), QStringLiteral(UD_PROGRAM)} +
                     arguments);
    QVERIFY(reader.waitForFinished(-1)); // the script has its own patience, and the test its time-out
    QCOMPARE(reader.exitStatus(), QProcess::NormalExit);
    QCOMPARE(reader.exitCode(), 0);
}

void TestScreenReader::walksThroughTheSample()
{
    walk({u"sample"_s}, {});
}

void TestScreenReader::addsAnAccountAndWalksThroughIt()
{
    DovecotServer server;
    UD_START_DOVECOT(server, {});
    for (const auto &[folder, maildir] :
         {std::pair(u"INBOX"_s, sample), std::pair(u"Sent"_s, QString(sample + u"/.Sent"_s))}) {
        const QDir cur(maildir + u"/cur"_s);
        for (const QString &file : cur.entryList(QDir::Files, QDir::Name))
            server.deliver(folder, contents(cur.filePath(file)), file.section(u":2,"_s, 1).toLatin1());
    }
    const QList<StoredMessage> before = server.messages(u"INBOX"_s);
    walk({u"imap"_s, server.host(), QString::number(server.imapsPort()), server.user()},
         {{u"UD_PASSWORD"_s, server.password()}});
    // Swept and brought back: every message is there again, and none twice.
    QCOMPARE(server.messages(u"INBOX"_s).size(), before.size());
    QVERIFY(server.messages(u"Trash"_s).isEmpty());
}

QTEST_GUILESS_MAIN(TestScreenReader)
#include "tst_screenreader.moc"
