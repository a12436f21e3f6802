// SPDX-License-Identifier: GPL-3.0-or-later
#include "parse/returnedoriginal.h"

#include <QTest>

using namespace undelivered;
using namespace Qt::StringLiterals;

class TestReturnedOriginal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void headerStaysByteForByte();
    void extent_data();
    void extent();
    void placeInAText_data();
    void placeInAText();
    void quotedLines();
};

void TestReturnedOriginal::headerStaysByteForByte()
{
    const QByteArray header = "Subject:  two   blanks\t\r\nDKIM-Signature: v=1;\r\n\tb=abc\r\n def\r\nX-Odd : "
                              "x\r\nFrom: \"Ada A\" <ada@example.org>\r\n"
                              "To: a@example.net,\r\n b@example.net\r\nCc: c@example.net\r\n";
    const ReturnedOriginal original = readReturnedMessage(QByteArray("\r\n" + header + "\r\nbody\r\n"), false);
    QCOMPARE(original.header, header);
    QCOMPARE(original.body, "body\r\n"_ba);
    QCOMPARE(original.from, u"ada@example.org"_s);
    QCOMPARE(original.fromName, u"Ada A"_s);
    QCOMPARE(original.to, (QStringList{u"a@example.net"_s, u"b@example.net"_s, u"c@example.net"_s}));
}

void TestReturnedOriginal::extent_data()
{
    using Extent = ReturnedOriginal::Extent;
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("headersOnly");
    QTest::addColumn<Extent>("expected");
    QTest::newRow("full") << QByteArray("From: a@b.example\n\nbody\n") << false << Extent::Full;
    QTest::newRow("headers") << QByteArray("From: a@b.example\nSubject: x\n") << false << Extent::Headers;
    QTest::newRow("part says headers") << QByteArray("From: a@b.example\n\njunk\n") << true << Extent::Headers;
    QTest::newRow("cut multipart") << QByteArray("Content-Type: multipart/mixed; boundary=b\n\n--b\n\nx\n") << false
                                   << Extent::Truncated;
    QTest::newRow("whole multipart") << QByteArray("Content-Type: multipart/mixed; boundary=b\n\n--b\n\nx\n--b--\n")
                                     << false << Extent::Full;
    QTest::newRow("nothing") << QByteArray("Message removed\n") << false << Extent::None;
}

void TestReturnedOriginal::extent()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, headersOnly);
    QFETCH(ReturnedOriginal::Extent, expected);
    QCOMPARE(readReturnedMessage(bytes, headersOnly).extent, expected);
}

void TestReturnedOriginal::placeInAText_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("words");
    QTest::addColumn<qsizetype>("indent");
    const QByteArray header = "Received: from a by b\n\twith c\nSubject: s\nFrom: a@b.example\n";
    QTest::newRow("marker line") << "It failed.\n\n--- Below this line is a copy of the message.\n\n" + header
                                 << QByteArray("It failed.\n") << qsizetype(0);
    QTest::newRow("no marker") << "It failed.\n\n" + header << QByteArray("It failed.\n") << qsizetype(0);
    QTest::newRow("indented") << "It failed.\n\n   " + QByteArray(header).replace("\n", "\n   ")
                              << QByteArray("It failed.\n") << qsizetype(3);
    QTest::newRow("summary for people is not it")
        << QByteArray("Your message\n  To: a@b.example\n  Subject: s\n  Sent: today\nfailed\n") << QByteArray()
        << qsizetype(0);
    QTest::newRow("report fields are not it")
        << QByteArray("Reporting-MTA: dns; x\nFinal-Recipient: rfc822; a@b.example\nAction: failed\nStatus: 5.1.1\n")
        << QByteArray() << qsizetype(0);
}

void TestReturnedOriginal::placeInAText()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, words);
    const OriginalSplit split = findReturnedMessage(text);
    QCOMPARE(split.start >= 0, !words.isEmpty());
    if (split.start >= 0)
        QCOMPARE(text.first(split.textEnd), words);
    QTEST(split.indent, "indent");
}

void TestReturnedOriginal::quotedLines()
{
    ReturnedOriginal original;
    readQuotedLines("Your message\n  To: Bob <bob@example.net>\n  Subject: =?UTF-8?Q?Gr=C3=BC=C3=9Fe?=\n  Sent: Mon, 2 "
                    "Mar 2026 09:00:00 -0000\n"
                    "  Message-ID: <m@example.org>\n",
                    original);
    QCOMPARE(original.subject, u"Grüße"_s);
    QCOMPARE(original.to, QStringList{u"bob@example.net"_s});
    QCOMPARE(original.messageId, u"m@example.org"_s);
    QVERIFY(original.date.isValid());
    QCOMPARE(original.extent, ReturnedOriginal::Extent::Lines);
}

QTEST_APPLESS_MAIN(TestReturnedOriginal)
#include "tst_returnedoriginal.moc"
