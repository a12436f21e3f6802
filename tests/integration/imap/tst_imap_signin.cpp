// SPDX-License-Identifier: GPL-3.0-or-later
#include "dovecotaccount.h"
#include "support/faultproxy.h"

#include <QFile>
#include <QProcess>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace undelivered;
using namespace undelivered::test;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(undelivered::test::CertificateCase)
Q_DECLARE_METATYPE(undelivered::ErrorKind)
Q_DECLARE_METATYPE(undelivered::ImapSecurity)

class TestImapSignIn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void signsIn_data()
    {
        QTest::addColumn<QString>("mechanisms");
        QTest::addColumn<ImapSecurity>("security");
        QTest::addColumn<QByteArray>("used");
        QTest::newRow("all, TLS") << u"plain login cram-md5 scram-sha-1 scram-sha-256"_s << ImapSecurity::Tls
                                  << QByteArray("SCRAM-SHA-256");
        QTest::newRow("all, STARTTLS") << u"plain login cram-md5 scram-sha-1 scram-sha-256"_s << ImapSecurity::StartTls
                                       << QByteArray("SCRAM-SHA-256");
        QTest::newRow("SCRAM-SHA-1") << u"plain scram-sha-1"_s << ImapSecurity::Tls << QByteArray("SCRAM-SHA-1");
        QTest::newRow("CRAM-MD5") << u"plain cram-md5"_s << ImapSecurity::Tls << QByteArray("CRAM-MD5");
        QTest::newRow("PLAIN") << u"login plain"_s << ImapSecurity::StartTls << QByteArray("PLAIN");
        QTest::newRow("LOGIN") << u"login"_s << ImapSecurity::Tls << QByteArray("LOGIN");
    }
    void signsIn()
    {
        QFETCH(QString, mechanisms);
        QFETCH(ImapSecurity, security);
        QFETCH(QByteArray, used);
        DovecotServer server;
        DovecotOptions options;
        options.mechanisms = mechanisms;
        UD_START_DOVECOT(server, options);
        const auto mailbox = makeImapMailbox(accountOf(server, security), CancelToken());
        const auto opened = mailbox->open();
        UD_OK(opened);
        QVERIFY(mailbox->abilities().move);
        QVERIFY(mailbox->abilities().uidPlus);
        UD_OK(mailbox->open()); // again: nothing happens
        mailbox->close();
        QTRY_VERIFY_WITH_TIMEOUT(server.log().contains(QByteArray("method=" + used)), 5000);
        QVERIFY(server.log().contains("TLS"));
    }

    void oldTlsIsRefused()
    {
        // TLS 1.0 and 1.1 are no protection any more (RFC 8996): a server that knows no better never sees the password.
        QTemporaryDir dir;
        QFile policy(dir.filePath(u"openssl.cnf"_s));
        QVERIFY(policy.open(QIODevice::WriteOnly));
        policy.write("openssl_conf = init\n[init]\nssl_conf = modules\n[modules]\nsystem_default = old\n[old]\n"
                     "MinProtocol = TLSv1\nMaxProtocol = TLSv1.1\nCipherString = ALL:@SECLEVEL=0\n");
        policy.close();
        QVERIFY(QFile::setPermissions(dir.path(), QFile::permissions(dir.path()) | QFile::ReadOther | QFile::ExeOther));
        DovecotServer server;
        DovecotOptions options;
        options.extra = u"import_environment = $import_environment OPENSSL_CONF=%1\n"
                        "ssl_min_protocol = TLSv1\nssl_cipher_list = ALL:@SECLEVEL=0\n"_s.arg(policy.fileName());
        UD_START_DOVECOT(server, options);
        // It does speak to whoever is content with that.
        QProcess old;
        old.start(u"openssl"_s, {u"s_client"_s, u"-connect"_s, u"localhost:%1"_s.arg(server.imapsPort()), u"-tls1_1"_s,
                                 u"-cipher"_s, u"ALL:@SECLEVEL=0"_s, u"-quiet"_s});
        if (!old.waitForStarted()) {
            if (qEnvironmentVariableIsSet("CI"))
                QFAIL("openssl is not installed");
            QSKIP("openssl is not installed");
        }
        QByteArray greeting;
        while (!greeting.contains('\n') && old.waitForReadyRead(10'000))
            greeting += old.readAllStandardOutput();
        old.kill();
        old.waitForFinished();
        if (!greeting.startsWith("* OK"))
            QSKIP("this system's OpenSSL cannot speak TLS 1.1 at all");
        for (const ImapSecurity security : {ImapSecurity::Tls, ImapSecurity::StartTls}) {
            const auto opened = makeImapMailbox(accountOf(server, security), CancelToken())->open();
            QVERIFY(!opened);
            // Dovecot hangs up without the alert that would tell this from a line that broke.
            QCOMPARE(opened.error().kind, ErrorKind::ConnectionLost);
            QCOMPARE(opened.error().subject, server.host());
        }
        QVERIFY(!server.log().contains("user=<rosa"));
    }

    /// The line breaks before TLS stands: that passes by itself, and says nothing about the server's security.
    void cutDuringTheHandshake_data()
    {
        QTest::addColumn<qint64>("toServer");
        QTest::addColumn<qint64>("toClient");
        QTest::newRow("in the program's hello") << qint64(40) << qint64(-1);
        QTest::newRow("before the server's hello") << qint64(-1) << qint64(1);
        QTest::newRow("in the server's certificate") << qint64(-1) << qint64(700);
    }
    void cutDuringTheHandshake()
    {
        QFETCH(qint64, toServer);
        QFETCH(qint64, toClient);
        DovecotServer server;
        UD_START_DOVECOT(server);
        const FaultProxy line(server.imapsPort(), {.cutToServerAfter = toServer, .cutToClientAfter = toClient});
        ImapSettings settings = accountOf(server);
        settings.port = line.port();
        const auto opened = makeImapMailbox(settings, CancelToken())->open();
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, ErrorKind::ConnectionLost);
        QVERIFY(isTransient(opened.error().kind));
    }

    void refusedOnceOnly()
    {
        DovecotServer server;
        UD_START_DOVECOT(server);
        ImapSettings settings = accountOf(server);
        settings.secret = u"Kanarie wrong"_s;
        const auto mailbox = makeImapMailbox(settings, CancelToken());
        const auto opened = mailbox->open();
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, ErrorKind::AuthRejected);
        QCOMPARE(opened.error().subject, server.host());
        QVERIFY(opened.error().detail.contains(u"Authentication failed"_s));
        QVERIFY(!opened.error().detail.contains(u"Kanarie"_s));
        QTRY_VERIFY_WITH_TIMEOUT(server.log().contains("auth failed, 1 attempts"), 5000);
        QCOMPARE(server.log().count("auth failed"), 1);
        // The right one works on the same object's successor.
        const auto second = makeImapMailbox(accountOf(server), CancelToken());
        UD_OK(second->open());
    }

    void refusesCertificates_data()
    {
        QTest::addColumn<CertificateCase>("certificate");
        QTest::addColumn<ErrorKind>("kind");
        for (const auto &[name, which, kind] :
             {std::tuple{"wrong host", CertificateCase::WrongHost, ErrorKind::CertificateWrongHost},
              std::tuple{"expired", CertificateCase::Expired, ErrorKind::CertificateExpired},
              std::tuple{"unknown authority", CertificateCase::UnknownAuthority, ErrorKind::CertificateUntrusted}})
            QTest::newRow(name) << which << kind;
    }
    void refusesCertificates()
    {
        QFETCH(CertificateCase, certificate);
        QFETCH(ErrorKind, kind);
        DovecotServer server;
        DovecotOptions options;
        options.certificate = certificate;
        UD_START_DOVECOT(server, options);
        for (const ImapSecurity security : {ImapSecurity::Tls, ImapSecurity::StartTls}) {
            ImapSettings settings = accountOf(server, security);
            auto opened = makeImapMailbox(settings, CancelToken())->open();
            QVERIFY(!opened);
            QCOMPARE(opened.error().kind, kind);
            QCOMPARE(opened.error().subject, server.host());
            QVERIFY2(opened.error().detail.contains(QString(u"SHA-256 "_s + server.fingerprint())),
                     qPrintable(opened.error().detail));
            QVERIFY(opened.error().detail.contains(
                certificate == CertificateCase::WrongHost ? u"imap.elsewhere.example"_s : u"localhost"_s));
            // Pinned for this account: accepted, and nothing else is.
            settings.pinnedFingerprint = server.fingerprint().toLower().remove(u':');
            UD_OK(makeImapMailbox(settings, CancelToken())->open());
            settings.pinnedFingerprint.replace(0, 4, u"beef"_s);
            opened = makeImapMailbox(settings, CancelToken())->open();
            QVERIFY(!opened);
            QCOMPARE(opened.error().kind, ErrorKind::CertificateChanged);
            QVERIFY(opened.error().detail.contains(server.fingerprint()));
        }
        QVERIFY(!server.log().contains("auth failed"));
    }

    void refusesWithoutItsAuthority()
    {
        DovecotServer server;
        UD_START_DOVECOT(server);
        ImapSettings settings = accountOf(server);
        settings.caFile.clear();
        const auto opened = makeImapMailbox(settings, CancelToken())->open();
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, ErrorKind::CertificateUntrusted);
        settings.caFile = u"/nowhere/ca.pem"_s;
        QCOMPARE(makeImapMailbox(settings, CancelToken())->open().error().kind, ErrorKind::FileNotFound);
        // A pin is exclusive: a good certificate that is another one is an alarm.
        settings = accountOf(server);
        settings.pinnedFingerprint = QString(64, u'0');
        QCOMPARE(makeImapMailbox(settings, CancelToken())->open().error().kind, ErrorKind::CertificateChanged);
    }

    void hostNameIsAskedFor()
    {
        // An address that the certificate does not name is refused though it is the same server.
        DovecotServer server;
        DovecotOptions options;
        options.extra = u"listen = 127.0.0.1, 127.0.0.2"_s;
        UD_START_DOVECOT(server, options);
        ImapSettings settings = accountOf(server);
        settings.host = u"127.0.0.1"_s;
        UD_OK(makeImapMailbox(settings, CancelToken())->open());
        settings.host = u"127.0.0.2"_s;
        QCOMPARE(makeImapMailbox(settings, CancelToken())->open().error().kind, ErrorKind::CertificateWrongHost);
    }

    void badInputNeverReachesTheServer()
    {
        DovecotServer server;
        UD_START_DOVECOT(server);
        for (const QChar bad : {QChar(u'\r'), QChar(u'\n'), QChar(u'\0')}) {
            ImapSettings settings = accountOf(server);
            settings.secret += bad + u"U1 LOGOUT"_s;
            auto opened = makeImapMailbox(settings, CancelToken())->open();
            QVERIFY(!opened);
            QCOMPARE(opened.error().kind, ErrorKind::InvalidInput);
            settings = accountOf(server);
            settings.user += bad;
            QCOMPARE(makeImapMailbox(settings, CancelToken())->open().error().kind, ErrorKind::InvalidInput);
        }
        QVERIFY(!server.log().contains("user=<rosa"));
    }

    void nobodyThere()
    {
        ImapSettings settings;
        settings.host = u"127.0.0.1"_s;
        {
            QTcpServer probe;
            QVERIFY(probe.listen(QHostAddress::LocalHost));
            settings.port = probe.serverPort();
        }
        QCOMPARE(makeImapMailbox(settings, CancelToken())->open().error().kind, ErrorKind::ConnectionRefused);
        settings.host = u"no-such-host.invalid"_s;
        const ErrorKind kind = makeImapMailbox(settings, CancelToken())->open().error().kind;
        QVERIFY(kind == ErrorKind::HostNotFound || kind == ErrorKind::Offline || kind == ErrorKind::TimedOut);
        settings.host.clear();
        QCOMPARE(makeImapMailbox(settings, CancelToken())->open().error().kind, ErrorKind::InvalidInput);
    }

    void opensInAThreadWithoutEventLoop()
    {
        DovecotServer server;
        UD_START_DOVECOT(server);
        server.deliver(u"INBOX"_s, letter(1));
        Result<QList<MessageKey>> listed = failure(ErrorKind::Bug);
        const std::unique_ptr<QThread> thread(QThread::create([&] {
            const auto mailbox = makeImapMailbox(accountOf(server), CancelToken());
            if (const auto opened = mailbox->open(); !opened)
                listed = tl::unexpected(opened.error());
            else
                listed = mailbox->list(u"INBOX"_s, 1);
        }));
        thread->start();
        QVERIFY(thread->wait(20'000));
        UD_OK(listed);
        QCOMPARE(listed->size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestImapSignIn)
#include "tst_imap_signin.moc"
