// SPDX-License-Identifier: GPL-3.0-or-later
// Signing in at servers that refuse, hang up, fall silent or try to keep the connection unprotected.
#include "scriptedaccount.h"

#include <QTest>

using namespace undelivered;
using namespace undelivered::test;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(undelivered::ErrorKind)

namespace {

QByteArray saslPlain()
{
    return QByteArray("\0rosa\0", 6).append(canary.toUtf8());
}

} // namespace

class TestImapOddSignIn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void startTls_data()
    {
        QTest::addColumn<QByteArray>("greeting");
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("injected reply") << QByteArray("* OK hi")
                                        << QByteArray("{tag} OK begin\r\nU2 OK [CAPABILITY IMAP4rev1] injected\r\n")
                                        << ErrorKind::ProtocolViolation;
        QTest::newRow("refused") << QByteArray("* OK hi") << QByteArray("{tag} NO not today\r\n")
                                 << ErrorKind::TlsUnavailable;
        QTest::newRow("unknown") << QByteArray("* OK hi") << QByteArray("{tag} BAD what?\r\n")
                                 << ErrorKind::TlsUnavailable;
        QTest::newRow("PREAUTH") << QByteArray("* PREAUTH welcome") << QByteArray("{tag} OK begin\r\n")
                                 << ErrorKind::TlsUnavailable;
        QTest::newRow("BYE") << QByteArray("* BYE too many connections") << QByteArray("{tag} OK\r\n")
                             << ErrorKind::ServerBusy;
        QTest::newRow("no IMAP") << QByteArray("220 mx.example ESMTP") << QByteArray("{tag} OK\r\n")
                                 << ErrorKind::ProtocolViolation;
    }
    void startTls()
    {
        QFETCH(QByteArray, greeting);
        QFETCH(QByteArray, answer);
        QFETCH(ErrorKind, kind);
        ScriptedImapServer server(ScriptedImapServer::Security::StartTls);
        server.setGreeting(greeting);
        server.on("STARTTLS", answer);
        QVERIFY(server.start());
        const auto opened = makeImapMailbox(accountOf(server, ImapSecurity::StartTls), CancelToken())->open();
        QCOMPARE(kindOf(opened), kind);
        // Nothing but STARTTLS was ever said in the clear.
        for (const QByteArray &command : server.commands())
            QVERIFY2(command == "STARTTLS", command.constData());
    }

    void plainServerWhereTlsWasAskedFor()
    {
        ScriptedImapServer server(ScriptedImapServer::Security::StartTls);
        QVERIFY(server.start());
        const auto opened = makeImapMailbox(accountOf(server), CancelToken())->open();
        QCOMPARE(kindOf(opened), ErrorKind::TlsUnavailable);
    }

    void signIn_data()
    {
        QTest::addColumn<QByteArray>("capabilities");
        QTest::addColumn<QByteArray>("command");
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<ErrorKind>("kind");
        const QByteArray plain = "IMAP4rev1 AUTH=PLAIN";
        const auto row = [](const char *name, const QByteArray &capabilities, const QByteArray &command,
                            const QByteArray &answer,
                            ErrorKind kind) { QTest::newRow(name) << capabilities << command << answer << kind; };
        row("refused", plain, "AUTHENTICATE", "{tag} NO [AUTHENTICATIONFAILED] Invalid credentials\r\n",
            ErrorKind::AuthRejected);
        row("refused, with noise", plain, "AUTHENTICATE",
            "* XYZ (\r\n* ID (\"a\" \"b\")\r\n{tag} NO Authentication failed.\r\n", ErrorKind::AuthRejected);
        row("echoes the password", plain, "AUTHENTICATE",
            "{tag} BAD no such command: " + canary.toUtf8() + " " + saslPlain().toBase64() + "\r\n",
            ErrorKind::AuthRejected);
        row("application password", plain, "AUTHENTICATE",
            "{tag} NO [ALERT] Application-specific password required: https://support.example/x\r\n",
            ErrorKind::AppPasswordNeeded);
        row("too many", plain, "AUTHENTICATE", "{tag} NO [ALERT] Too many simultaneous connections. (Failure)\r\n",
            ErrorKind::ServerBusy);
        row("not now", plain, "AUTHENTICATE", "{tag} NO [UNAVAILABLE] Temporary authentication failure\r\n",
            ErrorKind::ServerBusy);
        row("BYE instead", plain, "AUTHENTICATE", "* BYE Too many failures\r\n{close}", ErrorKind::ServerBusy);
        row("hangs up", plain, "AUTHENTICATE", "{close}", ErrorKind::ConnectionLost);
        row("silence", plain, "AUTHENTICATE", "{stall}", ErrorKind::TimedOut);
        row("LOGIN command", "IMAP4rev1", "LOGIN", "{tag} NO LOGIN failed.\r\n", ErrorKind::AuthRejected);
        row("LOGINDISABLED", "IMAP4rev1 LOGINDISABLED", "LOGIN", "{tag} OK\r\n", ErrorKind::AuthUnsupported);
        row("OAuth only", "IMAP4rev1 LOGINDISABLED AUTH=XOAUTH2 AUTH=OAUTHBEARER", "LOGIN", "{tag} OK\r\n",
            ErrorKind::AuthUnsupported);
    }
    void signIn()
    {
        QFETCH(QByteArray, capabilities);
        QFETCH(QByteArray, command);
        QFETCH(QByteArray, answer);
        QFETCH(ErrorKind, kind);
        ScriptedImapServer server;
        server.setCapabilities(capabilities);
        server.on(command, answer);
        QVERIFY(server.start());
        const auto opened = makeImapMailbox(accountOf(server), CancelToken())->open();
        QCOMPARE(kindOf(opened), kind);
        QVERIFY2(!opened.error().detail.contains(canary), qPrintable(opened.error().detail));
        QVERIFY(!opened.error().detail.contains(QString::fromLatin1(saslPlain().toBase64())));
        QVERIFY(!opened.error().subject.contains(canary));
        int attempts = 0;
        for (const QByteArray &line : server.commands())
            attempts += line.startsWith("AUTHENTICATE") || line.startsWith("LOGIN");
        QCOMPARE(attempts, kind == ErrorKind::AuthUnsupported ? 0 : 1); // never a second guess
    }

    void tokens_data()
    {
        QTest::addColumn<QByteArray>("capabilities");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("OAUTHBEARER") << QByteArray("IMAP4rev1 SASL-IR AUTH=XOAUTH2 AUTH=OAUTHBEARER")
                                     << QByteArray("n,a=rosa,\x01"
                                                   "auth=Bearer Kanarie-4711\x01\x01");
        QTest::newRow("XOAUTH2") << QByteArray("IMAP4rev1 SASL-IR AUTH=PLAIN AUTH=XOAUTH2")
                                 << QByteArray("user=rosa\x01"
                                               "auth=Bearer Kanarie-4711\x01\x01");
        QTest::newRow("XOAUTH2, no SASL-IR") << QByteArray("IMAP4rev1 AUTH=XOAUTH2")
                                             << QByteArray("user=rosa\x01"
                                                           "auth=Bearer Kanarie-4711\x01\x01");
    }
    void tokens()
    {
        QFETCH(QByteArray, capabilities);
        QFETCH(QByteArray, expected);
        ScriptedImapServer server;
        server.setCapabilities(capabilities);
        server.on("AUTHENTICATE", "{tag} OK welcome\r\n");
        QVERIFY(server.start());
        ImapSettings settings = accountOf(server);
        settings.auth = ImapAuth::OAuth;
        UD_OK(makeImapMailbox(settings, CancelToken())->open());
        QByteArray sent;
        for (const QByteArray &line : server.commands()) {
            if (const QByteArray decoded = QByteArray::fromBase64(line.split(' ').last()); decoded.contains("Bearer"))
                sent = decoded;
        }
        QCOMPARE(sent, expected);
        // A password is no token.
        settings.auth = ImapAuth::Password;
        if (!capabilities.contains("AUTH=PLAIN") && capabilities.contains("LOGINDISABLED"))
            QCOMPARE(kindOf(makeImapMailbox(settings, CancelToken())->open()), ErrorKind::AuthUnsupported);
    }

    void preauthenticatedOverTls()
    {
        ScriptedImapServer server;
        server.setGreeting("* PREAUTH welcome");
        QVERIFY(server.start());
        const auto mailbox = makeImapMailbox(accountOf(server), CancelToken());
        UD_OK(mailbox->open());
        QVERIFY(mailbox->abilities().move);
        for (const QByteArray &line : server.commands())
            QVERIFY(!line.startsWith("AUTHENTICATE") && !line.startsWith("LOGIN"));
    }
};

QTEST_GUILESS_MAIN(TestImapOddSignIn)
#include "tst_imap_oddsignin.moc"
