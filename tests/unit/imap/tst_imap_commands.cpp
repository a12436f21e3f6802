// SPDX-License-Identifier: GPL-3.0-or-later
#include "imap/capabilities.h"
#include "imap/fetcher.h"
#include "imap/folderlist.h"
#include "imap/mover.h"
#include "imap/searcher.h"

#include <QTest>

using namespace undelivered;
using namespace Qt::StringLiterals;

class TestImapCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void signInMethods_data()
    {
        QTest::addColumn<QByteArray>("capabilities");
        QTest::addColumn<bool>("token");
        QTest::addColumn<QByteArray>("mechanism");
        const auto row = [](const char *capabilities, bool token, const char *mechanism) {
            QTest::newRow(capabilities) << QByteArray(capabilities) << token << QByteArray(mechanism);
        };
        row("IMAP4rev1 AUTH=PLAIN AUTH=LOGIN AUTH=CRAM-MD5 AUTH=SCRAM-SHA-1 AUTH=SCRAM-SHA-256", false,
            "SCRAM-SHA-256");
        row("IMAP4rev1 AUTH=PLAIN AUTH=SCRAM-SHA-1", false, "SCRAM-SHA-1");
        row("imap4rev1 auth=plain auth=cram-md5", false, "CRAM-MD5");
        row("IMAP4rev1 AUTH=LOGIN AUTH=PLAIN", false, "PLAIN");
        row("IMAP4rev1 AUTH=LOGIN", false, "LOGIN");
        row("IMAP4rev1", false, "");
        row("IMAP4rev1 AUTH=GSSAPI", false, "");
        row("IMAP4rev1 AUTH=GSSAPI LOGINDISABLED", false, "none");
        row("IMAP4rev1 AUTH=PLAIN LOGINDISABLED", false, "PLAIN");
        row("IMAP4rev1 AUTH=XOAUTH2 AUTH=OAUTHBEARER AUTH=PLAIN", true, "OAUTHBEARER");
        row("IMAP4rev1 AUTH=XOAUTH2", true, "XOAUTH2");
        row("IMAP4rev1 AUTH=PLAIN AUTH=SCRAM-SHA-512", true, "none");
    }
    void signInMethods()
    {
        QFETCH(QByteArray, capabilities);
        QFETCH(bool, token);
        QFETCH(QByteArray, mechanism);
        const auto method = chooseSignIn(Capabilities(capabilities), token ? ImapAuth::OAuth : ImapAuth::Password);
        if (mechanism == "none") {
            QVERIFY(!method);
            QCOMPARE(method.error().kind, ErrorKind::AuthUnsupported);
        } else {
            QVERIFY(method.has_value());
            QCOMPARE(method->mechanism, mechanism);
        }
    }

    void quoting()
    {
        QCOMPARE(*quotedString("a \"b\" \\c"), QByteArray("\"a \\\"b\\\" \\\\c\""));
        for (const QByteArray &bad : {QByteArray("a\rb"), QByteArray("a\nb"), QByteArray("a\0b", 3)})
            QCOMPARE(quotedString(bad).error().kind, ErrorKind::InvalidInput);
    }

    void fetchReplies()
    {
        const Reply whole{
            "7 FETCH (UID 9 FLAGS (\\Seen $x]y \\FLAGGED) RFC822.SIZE 123 X-GM-LABELS (\"\\\\Inbox\" (a)) INTERNALDATE "
            "\"06-May-2024 10:00:00 +0000\" ENVELOPE (NIL \"\xf6\" ((NIL NIL \"a\" \"b\"))) "
            "BODY[HEADER.FIELDS (\"MESSAGE-ID\")] {4} BODY[]<0> \"xy\")",
            {"a: b"}};
        const auto message = readFetchReply(whole);
        QVERIFY(message.has_value());
        QCOMPARE(message->uid, 9u);
        QCOMPARE(message->size, 123);
        QVERIFY(message->seen && message->flagged && !message->deleted);
        QCOMPARE(message->header, QByteArray("a: b"));
        QCOMPARE(message->body, QByteArray("xy"));
        QVERIFY(message->date.isValid());
        for (const char *none : {"7 FETCH ()", "7 FETCH (FLAGS ())", "7 EXISTS", "FETCH (UID 3)", "7 FETCH UID 3",
                                 "7 FETCH (UID 0)", ""}) {
            const Reply reply{none, {}};
            QVERIFY2(!readFetchReply(reply), none);
        }
        const Reply cut{"7 FETCH (UID 9 BODY[HEADER.FIELDS (X)] NIL FLAGS (", {}};
        const auto partly = readFetchReply(cut);
        QVERIFY(partly.has_value());
        QVERIFY(!partly->header);
    }

    void listReplies()
    {
        QByteArray wire;
        const auto read = [&wire](const char *line) { // NOLINT: the reply must outlive the call only
            const Reply reply{line, {}};
            return readListReply(reply, wire);
        };
        const auto trash = read("LIST (\\HasNoChildren \\Trash) \"/\" \"[Gmail]/&BBoEPgRABDcEOAQ9BDA-\"");
        QVERIFY(trash.has_value());
        QCOMPARE(trash->name, u"[Gmail]/Корзина"_s);
        QCOMPARE(trash->use, FolderUse::Trash);
        QCOMPARE(trash->separator, u'/');
        QCOMPARE(wire, QByteArray("[Gmail]/&BBoEPgRABDcEOAQ9BDA-"));
        QCOMPARE(read("list () nil inbox")->use, FolderUse::Inbox);
        QVERIFY(read("LIST () NIL INBOX")->separator.isNull());
        QVERIFY(!read("LIST (\\NonExistent) \".\" a")->selectable);
        QCOMPARE(read("XLIST (\\Spam) \"/\" x")->use, FolderUse::Junk);
        QCOMPARE(read("LIST (\\All) \"/\" x")->use, FolderUse::All);
        for (const char *none :
             {"LSUB () \"/\" a", "LIST", "LIST ()", "LIST () \"/\"", "LIST (\"", "LIST (a \"/\" x", "STATUS a ()"})
            QVERIFY2(!read(none), none);
    }

    void searchReplies_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QList<quint32>>("uids");
        QTest::newRow("plain") << QByteArray("SEARCH 1 5 3") << QList<quint32>{1, 5, 3};
        QTest::newRow("blank behind") << QByteArray("SEARCH 1 ") << QList<quint32>{1};
        QTest::newRow("none") << QByteArray("SEARCH") << QList<quint32>();
        QTest::newRow("MODSEQ") << QByteArray("SEARCH 1 2 (MODSEQ 99)") << QList<quint32>{1, 2};
        QTest::newRow("ESEARCH") << QByteArray("ESEARCH (TAG \"U1\") UID MIN 2 ALL 2,10:11 COUNT 3")
                                 << QList<quint32>{2, 10, 11};
        QTest::newRow("ESEARCH, nothing") << QByteArray("ESEARCH (TAG \"U1\") UID") << QList<quint32>();
        QTest::newRow("ESEARCH, no tag") << QByteArray("ESEARCH UID ALL 4") << QList<quint32>{4};
        QTest::newRow("ESEARCH, absurd") << QByteArray("ESEARCH UID ALL 1:4294967295") << QList<quint32>();
        QTest::newRow("too big") << QByteArray("SEARCH 4294967296 7") << QList<quint32>{7};
    }
    void searchReplies()
    {
        QFETCH(QByteArray, line);
        const Reply reply{line, {}};
        QList<quint32> uids;
        QVERIFY(readSearchReply(reply, uids));
        QTEST(uids, "uids");
        const Reply other{"EXISTS 5", {}};
        QVERIFY(!readSearchReply(other, uids));
    }

    void criteria()
    {
        using Field = SearchTerm::Field;
        const QList<SearchTerm> terms{{Field::From, {}, "mailer-daemon"},
                                      {Field::Subject, {}, "un\"delivered"},
                                      {Field::Header, "Content-Type", "multipart/report"},
                                      {Field::Header, "Bad Name", "x"},
                                      {Field::Subject, {}, "gr\xc3\xb6\xc3\x9f\x65"},
                                      {Field::From, {}, "a\r\nU1 LOGOUT"}};
        QCOMPARE(searchCriteria(terms, false), (QByteArrayList{"FROM \"mailer-daemon\"", "SUBJECT \"un\\\"delivered\"",
                                                               "HEADER Content-Type \"multipart/report\""}));
        QCOMPARE(searchCriteria(terms, true),
                 (QByteArrayList{"X-GM-RAW \"{from:\\\"mailer-daemon\\\" subject:\\\"un delivered\\\"}\"",
                                 "HEADER Content-Type \"multipart/report\""}));
    }

    void copyUid()
    {
        const CopiedUids copied = readCopyUid("9 1:2,7 50:52");
        QCOMPARE(copied.uidValidity, 9u);
        QCOMPARE(copied.targetOf, (QHash<quint32, quint32>{{1, 50}, {2, 51}, {7, 52}}));
        for (const char *bad : {"", "9 1:2 50", "0 1 2", "9 1", "x 1 2", "9 1:* 2:*", "9 1:4294967295 1:4294967295"})
            QVERIFY2(readCopyUid(bad).targetOf.isEmpty(), bad);
    }
};

QTEST_APPLESS_MAIN(TestImapCommands)
#include "tst_imap_commands.moc"
