// SPDX-License-Identifier: GPL-3.0-or-later
#include "imap/bodystructure.h"
#include "imap/newsreader.h"

#include <QTest>

using namespace undelivered;
using namespace Qt::StringLiterals;

namespace {

std::optional<BodyPart> read(const QByteArray &text, std::vector<QByteArray> literals = {})
{
    const Reply reply{text, std::move(literals)};
    ReplyCursor cursor(reply);
    return readBodyStructure(cursor);
}

const QByteArray report =
    "((\"text\" \"plain\" (\"charset\" \"utf-8\") NIL \"Notification\" \"8bit\" 500 12 NIL NIL NIL NIL)"
    "(\"message\" \"delivery-status\" NIL NIL \"Delivery report\" \"7bit\" 300 NIL NIL NIL NIL)"
    "(\"image\" \"png\" (\"name\" \"x.png\") NIL NIL \"base64\" 900000 NIL (\"attachment\" (\"filename\" \"x.png\")) "
    "NIL NIL)"
    "(\"message\" \"rfc822\" NIL NIL \"Undelivered Message\" \"8bit\" 20000000 (\"Mon, 6 May 2024\" \"Hi\" NIL NIL NIL "
    "NIL NIL NIL NIL "
    "\"<a@b.example>\") ((\"text\" \"plain\" NIL NIL NIL \"7bit\" 5 1)(\"image\" \"jpeg\" NIL NIL NIL \"base64\" "
    "19000000) \"mixed\" "
    "(\"boundary\" \"inner\")) 250000 NIL NIL NIL NIL) \"report\" (\"report-type\" \"delivery-status\" \"boundary\" "
    "\"b1\") NIL NIL NIL)";

} // namespace

class TestBodyStructure : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aReport()
    {
        const auto message = read(report);
        QVERIFY(message.has_value());
        QCOMPARE(message->type, QByteArray("multipart/report"));
        QCOMPARE(message->boundary, QByteArray("b1"));
        QCOMPARE(message->parts.size(), 4u);
        QCOMPARE(message->parts[1].type, QByteArray("message/delivery-status"));
        QCOMPARE(message->parts[1].section, QByteArray("2"));
        QCOMPARE(message->parts[3].type, QByteArray("message/rfc822"));
        QCOMPARE(message->parts[3].size, 20'000'000);
        QVERIFY(message->parts[3].parts.empty()); // what is inside is not ours to take apart
        const QByteArray items = neededSections(*message);
        for (const char *wanted : {"BODY.PEEK[HEADER]<0.", "BODY.PEEK[1.MIME]<0.", "BODY.PEEK[1]<0.", "BODY.PEEK[2]<0.",
                                   "BODY.PEEK[3.MIME]<0.", "BODY.PEEK[4.MIME]<0.", "BODY.PEEK[4]<0."})
            QVERIFY2(items.contains(wanted), wanted);
        QVERIFY(!items.contains("BODY.PEEK[3]")); // an image
    }

    void putTogether()
    {
        const auto message = read(report);
        QVERIFY(message.has_value());
        const QByteArray bytes =
            assembled(*message, {{"HEADER", "From: a@b.example\r\nContent-Type: multipart/report; boundary=b1\r\n\r\n"},
                                 {"1.MIME", "Content-Type: text/plain; charset=utf-8\r\n\r\n"},
                                 {"1", "No.\r\n"},
                                 {"2.MIME", "Content-Type: message/delivery-status\r\n\r\n"},
                                 {"2", "Reporting-MTA: dns; mx.example\r\n"},
                                 {"3.MIME", "Content-Type: image/png; name=x.png\r\n"},
                                 {"4.MIME", "Content-Type: message/rfc822\r\n\r\n"},
                                 {"4", "From: me@b.example\r\nSubject: Hi\r\n\r\n--inner\r\nhalf a bo"}});
        QCOMPARE(
            bytes,
            QByteArray("From: a@b.example\r\nContent-Type: multipart/report; boundary=b1\r\n\r\n"
                       "--b1\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nNo.\r\n\r\n"
                       "--b1\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mx.example\r\n\r\n"
                       "--b1\r\nContent-Type: image/png; name=x.png\r\n\r\n\r\n"
                       "--b1\r\nContent-Type: message/rfc822\r\n\r\nFrom: me@b.example\r\nSubject: Hi\r\n\r\n\r\n"
                       "--b1--\r\n"));
    }

    void nestedParts()
    {
        const auto message = read("(((\"text\" \"plain\" NIL NIL NIL \"7bit\" 5 1)(\"text\" \"html\" NIL NIL NIL "
                                  "\"7bit\" 9 1) \"alternative\" "
                                  "(\"boundary\" \"in\"))(\"message\" \"delivery-status\" NIL NIL NIL \"7bit\" 7) "
                                  "\"report\" (\"boundary\" {2}))",
                                  {"b7"});
        QVERIFY(message.has_value());
        QCOMPARE(message->boundary, QByteArray("b7"));
        QCOMPARE(message->parts[0].parts[1].section, QByteArray("1.2"));
        QCOMPARE(message->parts[0].boundary, QByteArray("in"));
        QVERIFY(neededSections(*message).contains("BODY.PEEK[1.2.MIME]"));
    }

    void whatDoesNotHelp_data()
    {
        QTest::addColumn<QByteArray>("structure");
        QTest::newRow("one text") << QByteArray("(\"text\" \"plain\" NIL NIL NIL \"7bit\" 5 1)");
        QTest::newRow("no boundary") << QByteArray("((\"text\" \"plain\" NIL NIL NIL \"7bit\" 5 1) \"mixed\")");
        QTest::newRow("an inner one without boundary") << QByteArray(
            "(((\"text\" \"plain\" NIL NIL NIL \"7bit\" 5 1) \"mixed\" NIL) \"mixed\" (\"boundary\" \"b\"))");
        QTest::newRow("Gmail's empty multipart") << QByteArray("(\"MIXED\" (\"BOUNDARY\" \"x\") NIL NIL)");
        QTest::newRow("NIL") << QByteArray("NIL");
        QTest::newRow("empty") << QByteArray("()");
        QTest::newRow("cut off") << report.left(300);
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("deep") << QByteArray(5000, '(') + QByteArray(5000, ')');
        QTest::newRow("wide") << '(' + QByteArray("(\"a\" \"b\" NIL NIL NIL \"7bit\" 5)").repeated(5000) +
                                     " \"mixed\" (\"boundary\" \"b\"))";
        QTest::newRow("literals that did not come")
            << QByteArray("(({3} {4} NIL NIL NIL \"7bit\" 5 1) \"mixed\" (\"boundary\" \"b\"))");
    }
    void whatDoesNotHelp()
    {
        QFETCH(QByteArray, structure);
        const auto message = read(structure);
        QVERIFY(!message || neededSections(*message).isEmpty());
    }

    void vanished()
    {
        const std::vector<quint32> known{3, 5, 8, 4'000'000'000};
        const auto gone = [&known](const char *line) {
            const Reply reply{line, {}};
            return readVanished(reply, known);
        };
        QCOMPARE(gone("VANISHED (EARLIER) 1:4,8"), (QList<quint32>{3, 8}));
        QCOMPARE(gone("vanished 5"), (QList<quint32>{5}));
        QCOMPARE(gone("VANISHED (EARLIER) 1:4294967295"), (QList<quint32>{3, 5, 8, 4'000'000'000}));
        QCOMPARE(gone("VANISHED 9:4"), (QList<quint32>{5, 8}));
        for (const char *nothing : {"VANISHED", "VANISHED (EARLIER)", "VANISHED x,:,0:9,5:*", "VANISHED 99999999999",
                                    "3 EXPUNGE", "VANISHED (("})
            QVERIFY2(gone(nothing).isEmpty(), nothing);
    }
};

QTEST_APPLESS_MAIN(TestBodyStructure)
#include "tst_imap_bodystructure.moc"
