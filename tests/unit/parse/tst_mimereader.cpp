// SPDX-License-Identifier: GPL-3.0-or-later
#include "parse/mimereader.h"

#include <QTest>

using namespace undelivered;
using namespace Qt::StringLiterals;

class TestMimeReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parts_data();
    void parts();
    void parameter_data();
    void parameter();
    void transferEncoding_data();
    void transferEncoding();
    void nestedBoundaryWithTheSameStart();
    void returnedMessageStaysWhole();
};

void TestMimeReader::parts_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("leaves"); ///< types of the parts without children
    const QByteArray mixed = "Content-Type: multipart/mixed; boundary=\"b\"\n";
    const QByteArray two =
        "--b\nContent-Type: text/plain\n\none\n--b\nContent-Type: message/delivery-status\n\ntwo\n--b--\n";
    const QByteArray both = "text/plain message/delivery-status";
    QTest::newRow("well formed") << mixed << two << both;
    QTest::newRow("type in capitals") << QByteArray("CONTENT-TYPE: MULTIPART/MIXED; BOUNDARY=b\n") << two << both;
    QTest::newRow("CRLF") << mixed << QByteArray(two).replace("\n", "\r\n") << both;
    QTest::newRow("bare CR") << mixed << QByteArray(two).replace("\n", "\r") << both;
    QTest::newRow("no end boundary") << mixed << QByteArray(two).replace("--b--\n", "") << both;
    QTest::newRow("boundary not named") << QByteArray("Content-Type: multipart/mixed\n") << two << both;
    QTest::newRow("boundary of another name")
        << QByteArray("Content-Type: multipart/mixed; boundary=x\n") << two << both;
    QTest::newRow("calls itself text") << QByteArray("Content-Type: text/plain\n") << two << both;
    QTest::newRow("no header at all") << QByteArray() << two << both;
    QTest::newRow("preamble and epilogue") << mixed << "preamble\n\n" + two + "epilogue\n" << both;
    QTest::newRow("blank line before the part's header")
        << mixed << QByteArray("--b\n\nContent-Type: message/rfc822\n\nx\n--b--\n") << QByteArray("message/rfc822");
    QTest::newRow("part without a header") << mixed << QByteArray("--b\n\nwords\n--b--\n") << QByteArray("text/plain");
    QTest::newRow("a text that quotes a multipart far down")
        << QByteArray("Content-Type: text/plain\n") << "one\ntwo\nthree\nfour\nfive\n\n" + two
        << QByteArray("text/plain");
}

void TestMimeReader::parts()
{
    QFETCH(QByteArray, header);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, leaves);
    QByteArrayList types;
    for (const MimePart &part : readMime(header, body)) {
        if (!part.container)
            types.append(part.type);
    }
    QCOMPARE(types.join(' '), leaves);
}

void TestMimeReader::parameter_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("expected");
    QTest::newRow("token") << QByteArray(" text/plain; name=a.txt") << u"a.txt"_s;
    QTest::newRow("quoted") << QByteArray(" text/plain; charset=x; name=\"a \\\"b\\\".txt\"") << u"a \"b\".txt"_s;
    QTest::newRow("unclosed quote") << QByteArray(" text/plain; name=\"a.txt") << u"a.txt"_s;
    QTest::newRow("blanks around") << QByteArray(" text/plain ;\r\n\tname = a.txt") << u"a.txt"_s;
    QTest::newRow("charset") << QByteArray(" text/plain; name*=UTF-8''%C3%A4.txt") << u"ä.txt"_s;
    QTest::newRow("continued") << QByteArray(" text/plain; name*0=\"ab\"; name*1=\"cd\"") << u"abcd"_s;
    QTest::newRow("continued with charset") << QByteArray(" text/plain; name*0*=UTF-8''%C3; name*1*=%A4b") << u"äb"_s;
    QTest::newRow("encoded word") << QByteArray(" text/plain; name=\"=?UTF-8?Q?=C3=A4.txt?=\"") << u"ä.txt"_s;
    QTest::newRow("absurd continuation number") << QByteArray(" text/plain; name*99999999999=x") << QString();
    QTest::newRow("none") << QByteArray(" text/plain") << QString();
}

void TestMimeReader::parameter()
{
    QFETCH(QByteArray, value);
    QFETCH(QString, expected);
    QCOMPARE(mimeParameterText(value, "name"), expected);
}

void TestMimeReader::transferEncoding_data()
{
    QTest::addColumn<QByteArray>("encoding");
    QTest::addColumn<QByteArray>("raw");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("quoted-printable") << QByteArray("quoted-printable") << QByteArray("a=3Db=\r\nc=\nd=E4")
                                      << QByteArray("a=bcd\xE4");
    QTest::newRow("broken escape stays") << QByteArray("quoted-printable") << QByteArray("a=ZZ=") << QByteArray("a=ZZ");
    QTest::newRow("base64") << QByteArray("base64") << QByteArray("SGVs\r\nbG8=") << QByteArray("Hello");
    QTest::newRow("base64 cut short") << QByteArray("base64") << QByteArray("SGVsbG8") << QByteArray("Hello");
    QTest::newRow("identity") << QByteArray("8bit") << QByteArray("=3D") << QByteArray("=3D");
}

void TestMimeReader::transferEncoding()
{
    QFETCH(QByteArray, encoding);
    QFETCH(QByteArray, raw);
    QFETCH(QByteArray, expected);
    QCOMPARE(decodeTransfer(raw, encoding, 1000), expected);
}

void TestMimeReader::nestedBoundaryWithTheSameStart()
{
    const QByteArray body =
        "--b\nContent-Type: multipart/alternative; boundary=b_inner\n\n"
        "--b_inner\nContent-Type: text/plain\n\none\n--b_inner\nContent-Type: text/html\n\ntwo\n--b_inner--\n"
        "--b\nContent-Type: image/png\n\nthree\n--b--\n";
    const std::vector<MimePart> parts = readMime("Content-Type: multipart/mixed; boundary=b\n", body);
    QCOMPARE(parts.size(), size_t(5));
    QCOMPARE(parts[2].type, "text/plain"_ba);
    QCOMPARE(parts[2].body.toByteArray(), "one"_ba);
    QCOMPARE(parts[3].type, "text/html"_ba);
    QCOMPARE(parts[4].type, "image/png"_ba);
    QCOMPARE(parts[4].depth, 1);
}

void TestMimeReader::returnedMessageStaysWhole()
{
    const QByteArray inner = "Content-Type: multipart/mixed; boundary=c\n\n--c\n\nx\n--c--\n";
    const QByteArray body = "--b\nContent-Type: message/rfc822\n\n" + inner + "--b--\n";
    const std::vector<MimePart> parts = readMime("Content-Type: multipart/mixed; boundary=b\n", body);
    QCOMPARE(parts.size(), size_t(2));
    QVERIFY(!parts[1].container);
    QCOMPARE(parts[1].body.toByteArray(), inner.chopped(1));
}

QTEST_APPLESS_MAIN(TestMimeReader)
#include "tst_mimereader.moc"
