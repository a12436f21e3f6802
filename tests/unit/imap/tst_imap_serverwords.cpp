// SPDX-License-Identifier: GPL-3.0-or-later
#include "imap/serverwords.h"

#include <QTest>

using namespace undelivered;
using namespace Qt::StringLiterals;

class TestImapServerWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void kinds_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<int>("kind");
        const auto row = [](const char *line, ErrorKind kind) {
            QTest::newRow(line) << QByteArray(line) << static_cast<int>(kind);
        };
        row("NO [OVERQUOTA] full", ErrorKind::QuotaExceeded);
        row("NO [TRYCREATE] no such mailbox", ErrorKind::FolderGone);
        row("NO [NONEXISTENT] gone", ErrorKind::FolderGone);
        row("NO [READ-ONLY] shared", ErrorKind::FolderReadOnly);
        row("NO [INUSE] locked", ErrorKind::ServerBusy);
        row("NO [THROTTLED] slow down", ErrorKind::ServerBusy);
        row("NO [X-OTHER] what", ErrorKind::ServerRefused);
        row("BAD", ErrorKind::ServerRefused);
    }
    void kinds()
    {
        QFETCH(QByteArray, line);
        QTEST(static_cast<int>(refusalKind(*readStatus(line), ErrorKind::ServerRefused)), "kind");
    }

    void signInKinds_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<int>("kind");
        const auto row = [](const char *line, ErrorKind kind) {
            QTest::newRow(line) << QByteArray(line) << static_cast<int>(kind);
        };
        row("NO [AUTHENTICATIONFAILED] Invalid credentials (Failure)", ErrorKind::AuthRejected);
        row("NO [ALERT] Application-specific password required: https://x.example (Failure)",
            ErrorKind::AppPasswordNeeded);
        row("NO [AUTHENTICATIONFAILED] Please use an app password", ErrorKind::AppPasswordNeeded);
        row("NO LOGIN failed.", ErrorKind::AuthRejected);
        row("NO [AUTHENTICATIONFAILED] temporarily? no: wrong", ErrorKind::AuthRejected);
        row("NO [UNAVAILABLE] Temporary authentication failure.", ErrorKind::ServerBusy);
        row("NO Too many login failures, try again later", ErrorKind::ServerBusy);
        row("NO LOGIN failed; BasicAuthBlocked", ErrorKind::AuthUnsupported);
        row("BYE overloaded", ErrorKind::ServerBusy);
    }
    void signInKinds()
    {
        QFETCH(QByteArray, line);
        QTEST(static_cast<int>(signInRefusalKind(*readStatus(line))), "kind");
    }

    void wordsHoldNoSecret()
    {
        const QString user = u"rosa"_s;
        const QString secret = u"pa\"ss\\wörd 7"_s;
        const QByteArray plain = secret.toUtf8();
        QByteArray quoted = plain;
        quoted.replace('\\', "\\\\").replace('"', "\\\"");
        const QByteArray saslPlain = QByteArray("\0rosa\0", 6).append(plain);
        for (const QByteArray &form :
             {plain, quoted, plain.toBase64(), saslPlain.toBase64(), QByteArray("rosa").append(saslPlain).toBase64()}) {
            const StatusLine status{StatusLine::Kind::No, "ALERT", {}, "unknown command: " + form + " !"};
            const QString shown = shownWords(status, user, secret);
            QVERIFY2(!shown.toUtf8().contains(form), form.constData());
            QVERIFY(shown.startsWith(u"[ALERT] unknown command"_s));
        }
        // Also where it would be cut in the middle by the limit on length.
        const StatusLine late{StatusLine::Kind::No, {}, {}, QByteArray(497, 'x') + plain};
        QVERIFY(!shownWords(late, user, secret).contains(u"pa"_s));
    }

    void wordsAreFitToShow()
    {
        const StatusLine status{StatusLine::Kind::No,
                                {},
                                {},
                                QByteArray("bell\a esc\x1b[31m gr\xc3\xb6\xc3\x9f\x65 ") + QByteArray(5000, 'x')};
        const QString shown = shownWords(status, {}, {});
        QVERIFY(shown.startsWith(u"bell esc[31m größe"_s));
        QVERIFY(shown.size() <= 500);
    }
};

QTEST_APPLESS_MAIN(TestImapServerWords)
#include "tst_imap_serverwords.moc"
