// SPDX-License-Identifier: GPL-3.0-or-later
#include "imap/reply.h"
#include "imap/uidset.h"

#include <QTest>

using namespace undelivered;
using namespace Qt::StringLiterals;

class TestImapReply : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void strings_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("isNull");
        QTest::addColumn<QByteArray>("value");
        QTest::newRow("atom") << QByteArray(" abc def") << false << QByteArray("abc");
        QTest::newRow("quoted") << QByteArray("\"a b\"") << false << QByteArray("a b");
        QTest::newRow("escapes") << QByteArray("\"a\\\"b\\\\c\"") << false << QByteArray("a\"b\\c");
        QTest::newRow("8-bit") << QByteArray("\"\xf6\"") << false << QByteArray("\xf6");
        QTest::newRow("literal") << QByteArray("{3}") << false << QByteArray("xyz");
        QTest::newRow("literal8") << QByteArray("~{3}") << false << QByteArray("xyz");
        QTest::newRow("NIL") << QByteArray("nil") << true << QByteArray();
        QTest::newRow("list") << QByteArray("(a)") << true << QByteArray();
        QTest::newRow("never closed") << QByteArray("\"abc") << true << QByteArray();
        QTest::newRow("nothing") << QByteArray("  ") << true << QByteArray();
        QTest::newRow("empty quoted") << QByteArray("\"\"") << false << QByteArray("");
    }
    void strings()
    {
        QFETCH(QByteArray, text);
        QFETCH(bool, isNull);
        QFETCH(QByteArray, value);
        const Reply reply{text, {"xyz"}};
        ReplyCursor cursor(reply);
        const auto read = cursor.string();
        QCOMPARE(!read.has_value(), isNull);
        QCOMPARE(read.value_or(QByteArray()), value);
    }

    void announcedButMissingLiteral()
    {
        const Reply reply{"{3} x", {}};
        ReplyCursor cursor(reply);
        QVERIFY(!cursor.string());
        QVERIFY(cursor.atEnd());
    }

    void items()
    {
        const Reply reply{"BODY[HEADER.FIELDS (\"A\" \"B]\")]<0> {3} FLAGS (a]b) -7 X", {"xyz"}};
        ReplyCursor cursor(reply);
        QCOMPARE(cursor.item().toByteArray(), QByteArray("BODY[HEADER.FIELDS (\"A\" \"B]\")]<0>"));
        QVERIFY(cursor.skipValue());
        QCOMPARE(cursor.item().toByteArray(), QByteArray("FLAGS"));
        QVERIFY(cursor.skipValue());
        QVERIFY(!cursor.number());
        QCOMPARE(cursor.atom().toByteArray(), QByteArray("X"));
    }

    void nestingIsBounded()
    {
        const Reply deep{QByteArray(5000, '('), {}};
        ReplyCursor cursor(deep);
        QVERIFY(!cursor.skipValue());
        const Reply cut{"((a (b", {}};
        ReplyCursor other(cut);
        QVERIFY(!other.skipValue());
    }

    void status_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<QByteArray>("arguments");
        QTest::addColumn<QByteArray>("words");
        using Kind = StatusLine::Kind;
        const auto row = [](const char *line, Kind kind, const char *code, const char *arguments, const char *words) {
            QTest::newRow(line) << QByteArray(line) << static_cast<int>(kind) << QByteArray(code)
                                << QByteArray(arguments) << QByteArray(words);
        };
        row(" OK [COPYUID 9 1:3 5:7] moved", Kind::Ok, "COPYUID", "9 1:3 5:7", "moved");
        row("no [OverQuota] full", Kind::No, "OVERQUOTA", "", "full");
        row("OK", Kind::Ok, "", "", "");
        row("BAD [open", Kind::Bad, "", "", "[open");
        row("OK [] x", Kind::Ok, "", "", "x");
        row("BYE", Kind::Bye, "", "", "");
        row("PREAUTH [CAPABILITY A B] hi", Kind::Preauth, "CAPABILITY", "A B", "hi");
    }
    void status()
    {
        QFETCH(QByteArray, line);
        const auto read = readStatus(line);
        QVERIFY(read.has_value());
        QTEST(static_cast<int>(read->kind), "kind");
        QTEST(read->code, "code");
        QTEST(read->arguments, "arguments");
        QTEST(read->words, "words");
        QVERIFY(!readStatus("OKAY fine"));
        QVERIFY(!readStatus(""));
    }

    void announcements_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<qint64>("length");
        QTest::newRow("plain") << QByteArray("* 1 FETCH (BODY[] {42}") << qint64(42);
        QTest::newRow("zero") << QByteArray("{0}") << qint64(0);
        QTest::newRow("plus") << QByteArray("x {7+}") << qint64(7);
        QTest::newRow("literal8") << QByteArray("x ~{7}") << qint64(7);
        QTest::newRow("not at the end") << QByteArray("{7} x") << qint64(-1);
        QTest::newRow("no number") << QByteArray("{7a}") << qint64(-1);
        QTest::newRow("empty") << QByteArray("{}") << qint64(-1);
        QTest::newRow("beyond numbers") << QByteArray("{99999999999999999999}") << qint64(-1);
        QTest::newRow("negative") << QByteArray("{-1}") << qint64(-1);
    }
    void announcements()
    {
        QFETCH(QByteArray, line);
        QTEST(announcedLiteral(line).value_or(-1), "length");
    }

    void dates_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("utc");
        QTest::newRow("usual") << QByteArray("06-May-2024 10:00:00 +0200") << u"2024-05-06T08:00:00Z"_s;
        QTest::newRow("blank day") << QByteArray(" 6-May-2024 10:00:00 -0130") << u"2024-05-06T11:30:00Z"_s;
        QTest::newRow("one digit") << QByteArray("6-may-2024 10:00:00 +0000") << u"2024-05-06T10:00:00Z"_s;
        QTest::newRow("no zone") << QByteArray("16-Dec-2024 23:59:60") << u"2024-12-16T23:59:59Z"_s;
        QTest::newRow("junk") << QByteArray("yesterday, in the evening") << QString();
        QTest::newRow("no month") << QByteArray("06-Foo-2024 10:00:00 +0200") << QString();
        QTest::newRow("empty") << QByteArray() << QString();
    }
    void dates()
    {
        QFETCH(QByteArray, text);
        QTEST(readInternalDate(text).toString(Qt::ISODate), "utc");
    }

    void chunks()
    {
        const std::vector<quint32> uids{1, 2, 3, 5, 7, 8, 100};
        auto chunks = uidChunks(uids, 100, 1000);
        QCOMPARE(chunks.size(), 1);
        QCOMPARE(chunks[0].set, QByteArray("1:3,5,7:8,100"));
        QCOMPARE(chunks[0].count, 7);
        chunks = uidChunks(uids, 2, 1000);
        QByteArrayList sets;
        qsizetype total = 0;
        for (const UidChunk &chunk : chunks) {
            QCOMPARE(chunk.first, total);
            QVERIFY(chunk.count <= 2);
            total += chunk.count;
            sets.append(chunk.set);
        }
        QCOMPARE(total, 7);
        QCOMPARE(sets.join('|'), QByteArray("1:2|3,5|7:8|100"));
        std::vector<quint32> scattered;
        for (quint32 i = 0; i < 5000; ++i)
            scattered.push_back(4'000'000'000u + 2 * i);
        total = 0;
        for (const UidChunk &chunk : uidChunks(scattered, 1000, 7000)) {
            QVERIFY(chunk.set.size() <= 7000);
            total += chunk.count;
        }
        QCOMPARE(total, 5000);
        QVERIFY(uidChunks({}, 10, 10).isEmpty());
    }

    void sets_data()
    {
        QTest::addColumn<QByteArray>("set");
        QTest::addColumn<bool>("valid");
        QTest::addColumn<QList<quint32>>("uids");
        QTest::newRow("mixed") << QByteArray("1:3,7") << true << QList<quint32>{1, 2, 3, 7};
        QTest::newRow("backwards") << QByteArray("5:3") << true << QList<quint32>{3, 4, 5};
        QTest::newRow("order kept") << QByteArray("9,2") << true << QList<quint32>{9, 2};
        QTest::newRow("last UID") << QByteArray("4294967295") << true << QList<quint32>{4294967295u};
        for (const char *bad :
             {"", "0", "*", "1:*", "a", "1,", ",1", "1:", "-1", "4294967296", "1:4294967295", "1 2", "+5"})
            QTest::newRow(bad) << QByteArray(bad) << false << QList<quint32>();
    }
    void sets()
    {
        QFETCH(QByteArray, set);
        const auto uids = readUidSet(set, 1000);
        QTEST(uids.has_value(), "valid");
        QTEST(uids.value_or(QList<quint32>()), "uids");
    }
};

QTEST_APPLESS_MAIN(TestImapReply)
#include "tst_imap_reply.moc"
