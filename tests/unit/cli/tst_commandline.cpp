// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandline.h"

#include <QTest>

using namespace undelivered;
using namespace Qt::StringLiterals;

class TestCommandLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refuses_data();
    void refuses();
    void readsImapSource();
    void takesAWholeAddressAsUser();
    void starttlsHasItsOwnPort();
    void keepsCaWhicheverComesFirst();
    void takesDashAsStandardInput();
    void fileNamesMayLookLikeOptions();
    void severalAddresses();
};

void TestCommandLine::refuses_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("nothing") << QStringList{};
    QTest::newRow("unknown command") << QStringList{u"clean"_s};
    QTest::newRow("explain without files") << QStringList{u"explain"_s};
    QTest::newRow("scan without source") << QStringList{u"scan"_s};
    QTest::newRow("two sources") << QStringList{u"scan"_s, u"--maildir"_s, u"a"_s, u"--mbox"_s, u"b"_s};
    QTest::newRow("option without value") << QStringList{u"scan"_s, u"--maildir"_s};
    QTest::newRow("unknown option") << QStringList{u"scan"_s, u"--maildir"_s, u"a"_s, u"--fast"_s};
    QTest::newRow("sweep without verdict") << QStringList{u"sweep"_s, u"--maildir"_s, u"a"_s, u"--dry-run"_s};
    QTest::newRow("sweep neither dry nor sure")
        << QStringList{u"sweep"_s, u"--maildir"_s, u"a"_s, u"--verdict"_s, u"forged"_s};
    QTest::newRow("sweep both dry and sure")
        << QStringList{u"sweep"_s, u"--maildir"_s, u"a"_s, u"--verdict"_s, u"forged"_s, u"--dry-run"_s, u"--yes"_s};
    QTest::newRow("unknown verdict") << QStringList{u"sweep"_s,     u"--maildir"_s, u"a"_s,
                                                    u"--verdict"_s, u"spam"_s,      u"--yes"_s};
    QTest::newRow("imap without password on stdin")
        << QStringList{u"scan"_s, u"--imap"_s, u"imaps://ana@mail.example"_s};
    QTest::newRow("imap without user") << QStringList{u"scan"_s, u"--imap"_s, u"imaps://mail.example"_s,
                                                      u"--password-stdin"_s};
    QTest::newRow("password in the address")
        << QStringList{u"scan"_s, u"--imap"_s, u"imaps://ana:secret@mail.example"_s, u"--password-stdin"_s};
    QTest::newRow("another protocol") << QStringList{u"scan"_s, u"--imap"_s, u"pop3s://ana@mail.example"_s,
                                                     u"--password-stdin"_s};
    QTest::newRow("stray word") << QStringList{u"scan"_s, u"--maildir"_s, u"a"_s, u"b"_s};
}

void TestCommandLine::refuses()
{
    QFETCH(QStringList, words);
    const Result<CommandLine> line = parseCommandLine(words);
    QVERIFY(!line);
    QCOMPARE(line.error().kind, ErrorKind::InvalidInput);
    QVERIFY(!line.error().detail.isEmpty());
    QVERIFY(!line.error().detail.contains(u"secret"));
}

void TestCommandLine::readsImapSource()
{
    const Result<CommandLine> line =
        parseCommandLine({u"scan"_s, u"--imap"_s, u"imaps://ana%40mail.example@imap.mail.example"_s,
                          u"--password-stdin"_s, u"--json"_s});
    QVERIFY(line);
    QCOMPARE(line->command, CommandLine::Command::Scan);
    QVERIFY(line->json);
    QVERIFY(line->passwordStdin);
    QCOMPARE(line->source.kind, AccountKind::Imap);
    QCOMPARE(line->source.user, u"ana@mail.example"_s);
    QCOMPARE(line->source.host, u"imap.mail.example"_s);
    QCOMPARE(line->source.port, 993);
    QCOMPARE(line->source.security, ServerSecurity::Tls);
    QCOMPARE(line->dns, CommandLine::DnsMode::Off);
}

void TestCommandLine::takesAWholeAddressAsUser()
{
    const Result<CommandLine> line = parseCommandLine(
        {u"scan"_s, u"--imap"_s, u"imaps://ana@mail.example@imap.mail.example:1993"_s, u"--password-stdin"_s});
    QVERIFY(line);
    QCOMPARE(line->source.user, u"ana@mail.example"_s);
    QCOMPARE(line->source.host, u"imap.mail.example"_s);
    QCOMPARE(line->source.port, 1993);
}

void TestCommandLine::starttlsHasItsOwnPort()
{
    const Result<CommandLine> line =
        parseCommandLine({u"undo"_s, u"--imap"_s, u"imap://ana@mail.example"_s, u"--password-stdin"_s});
    QVERIFY(line);
    QCOMPARE(line->source.port, 143);
    QCOMPARE(line->source.security, ServerSecurity::StartTls);
}

void TestCommandLine::keepsCaWhicheverComesFirst()
{
    const QStringList imap{u"--imap"_s, u"imaps://ana@mail.example"_s};
    const QStringList ca{u"--ca"_s, u"our-ca.pem"_s};
    const Result<CommandLine> before =
        parseCommandLine(QStringList{u"scan"_s} + ca + imap + QStringList{u"--password-stdin"_s});
    const Result<CommandLine> after =
        parseCommandLine(QStringList{u"scan"_s} + imap + ca + QStringList{u"--password-stdin"_s});
    QVERIFY(before && after);
    QCOMPARE(before->source.caFile, u"our-ca.pem"_s);
    QCOMPARE(after->source.caFile, u"our-ca.pem"_s);
}

void TestCommandLine::takesDashAsStandardInput()
{
    const Result<CommandLine> line = parseCommandLine({u"explain"_s, u"-"_s});
    QVERIFY(line);
    QCOMPARE(line->files, QStringList{u"-"_s});
}

void TestCommandLine::fileNamesMayLookLikeOptions()
{
    const Result<CommandLine> line = parseCommandLine({u"explain"_s, u"--"_s, u"--json"_s});
    QVERIFY(line);
    QVERIFY(!line->json);
    QCOMPARE(line->files, QStringList{u"--json"_s});
}

void TestCommandLine::severalAddresses()
{
    const Result<CommandLine> line =
        parseCommandLine({u"scan"_s, u"--maildir"_s, u"m"_s, u"--address"_s, u"a@x.example"_s, u"--address"_s,
                          u"b@x.example"_s, u"--dns"_s, u"zone.json"_s});
    QVERIFY(line);
    QCOMPARE(line->addresses, (QStringList{u"a@x.example"_s, u"b@x.example"_s}));
    QCOMPARE(line->dns, CommandLine::DnsMode::File);
    QCOMPARE(line->dnsFile, u"zone.json"_s);
}

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
