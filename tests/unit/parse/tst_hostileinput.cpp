// SPDX-License-Identifier: GPL-3.0-or-later
/// Bytes that are made to hurt: each must be read to the end, in a time that grows with the size only, and within the bounds that
/// notice.h promises. A quadratic step shows as a time-out of this test.
#include "parse/noticeparser.h"

#include <QElapsedTimer>
#include <QTest>

using namespace undelivered;
using namespace Qt::StringLiterals;

class TestHostileInput : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void survives_data();
    void survives();
    void bigNoticeIsStillRead();
};

void TestHostileInput::survives_data()
{
    QTest::addColumn<QByteArray>("message");
    const QByteArray head = "From: MAILER-DAEMON@x.example\nSubject: failure notice\nReturn-Path: <>\n";
    const qsizetype big = 1 << 20;

    QByteArray bomb = head + "Content-Type: multipart/mixed; boundary=b0\n\n";
    for (int i = 0; i < 20000; ++i)
        bomb += "--b" + QByteArray::number(i) + "\nContent-Type: multipart/mixed; boundary=b" +
                QByteArray::number(i + 1) + "\n\n";
    QTest::newRow("depth bomb") << bomb;
    QTest::newRow("100,000 parts") << head + "Content-Type: multipart/mixed; boundary=b\n\n" +
                                          QByteArray("--b\n\nx\n").repeated(100000);
    QTest::newRow("one boundary, no line start")
        << head + "Content-Type: multipart/mixed; boundary=b\n\n" + QByteArray(" --b").repeated(big / 4);
    QTest::newRow("1 MB header line") << "Subject: " + QByteArray(big, 'x') + "\n\nbody\n";
    QTest::newRow("100,000 header fields") << QByteArray("X-A: b\n").repeated(100000) + head + "\nbody\n";
    QTest::newRow("1 MB of folded blanks") << "Subject: x\n" + QByteArray(" \n").repeated(big / 2) + "\nbody\n";
    QTest::newRow("100,000 encoded words")
        << "Subject: " + QByteArray("=?utf-8?B?w6Q=?= ").repeated(100000) + "\n\nbody\n";
    QTest::newRow("unclosed encoded words") << "Subject: " + QByteArray("=?utf-8?B?").repeated(100000) + "\n\nbody\n";
    QTest::newRow("100,000 addresses") << head + "\nThe following addresses failed:\n\n" +
                                              QByteArray("<a@b.example>: no\n").repeated(100000);
    QTest::newRow("100,000 other addresses") << [&head] {
        QByteArray text = head + "\nThe following addresses failed:\n\n";
        for (int i = 0; i < 100000; ++i)
            text += "<u" + QByteArray::number(i) + "@b.example>: 550 5.1.1 no\n";
        return text;
    }();
    QTest::newRow("at signs") << head + "\n" + QByteArray(big, '@');
    QTest::newRow("letters and at signs") << head + "\n" + QByteArray("a@").repeated(big / 2);
    QTest::newRow("dots") << head + "\n" + QByteArray("5.").repeated(big / 2);
    QTest::newRow("codes") << head + "\n" + QByteArray("550-5.1.1 ").repeated(big / 10);
    QTest::newRow("phrases") << head + "\n" +
                                    QByteArray("could not be delivered to the following addresses ").repeated(20000);
    QTest::newRow("blank run in a phrase") << head + "\ncould" + QByteArray(big, ' ') + "not be delivered\n";
    QTest::newRow("angle brackets") << head + "\n" + QByteArray(big, '<');
    QTest::newRow("quotes") << head + "\n" + QByteArray("\"").repeated(big) + "@b.example\n";
    QTest::newRow("bare CR") << QByteArray(head).replace("\n", "\r") + "\r" + QByteArray("x\r").repeated(big / 2);
    QTest::newRow("CR and LF in turn") << head + "\n" + QByteArray("\n\r").repeated(big / 2);
    QTest::newRow("NUL bytes") << head + "\n" + QByteArray(big, '\0');
    QTest::newRow("NUL in the header") << QByteArray("From: a\0b@x.example\nSubject: \0\n\nx", 38);
    QTest::newRow("HTML depth") << head + "Content-Type: text/html\n\n" + QByteArray("<b>").repeated(big / 3);
    QTest::newRow("HTML attributes") << head + "Content-Type: text/html\n\n<a " + QByteArray("a=b ").repeated(big / 4) +
                                            ">";
    QTest::newRow("unclosed everything")
        << head + "Content-Type: multipart/report; boundary=\"b\n\n--\"b\nContent-Type: \"\n\n<!--<a href=\"(((";
    QTest::newRow("comments in an address") << "From: " + QByteArray(big, '(') + "\n\nx\n";
    QTest::newRow("report with 100,000 recipients")
        << head + "Content-Type: message/delivery-status\n\n" +
               QByteArray("Final-Recipient: rfc822; a@b.example\nStatus: 5.1.1\n\n").repeated(100000);
    QTest::newRow("boundary of 100 kB") << head + "Content-Type: multipart/mixed; boundary=" + QByteArray(100000, 'b') +
                                               "\n\n--" + QByteArray(100000, 'b') + "\n\nx\n";
    QTest::newRow("JSON depth") << head + "\n{\"notificationType\":" + QByteArray("[").repeated(100000);
    QTest::newRow("wrapped reports") << [&head] {
        QByteArray text;
        for (int i = 0; i < 200; ++i) {
            const QByteArray b = "w" + QByteArray::number(i);
            text += head + "Content-Type: multipart/report; boundary=" + b + "\n\n--" + b +
                    "\nContent-Type: message/rfc822\n\n";
        }
        return text;
    }();
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("one byte") << QByteArray("\xff");
    QTest::newRow("only blank lines") << QByteArray(big, '\n');
}

void TestHostileInput::survives()
{
    QFETCH(QByteArray, message);
    QElapsedTimer timer;
    timer.start();
    const ParsedNotice notice = parseNotice(message);
    // Generous for slow machines under sanitizers; a quadratic step over these sizes takes minutes.
    QVERIFY2(timer.elapsed() < 15000, qPrintable(QString::number(timer.elapsed())));
    QVERIFY(notice.text.size() <= 64 * 1024);
    QVERIFY(notice.links.size() <= 100);
    QVERIFY(notice.attachments.size() <= 100);
    QVERIFY(notice.recipients.size() <= 2000);
    QVERIFY(notice.original.body.size() <= 1 << 20);
}

void TestHostileInput::bigNoticeIsStillRead()
{
    // 50 MB: a failure whose returned message is huge.
    QByteArray message =
        "From: MAILER-DAEMON@x.example\nReturn-Path: <>\nSubject: Undelivered Mail\n"
        "Content-Type: multipart/report; report-type=delivery-status; boundary=b\n\n"
        "--b\n\nIt failed.\n--b\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; x.example\n\n"
        "Final-Recipient: rfc822; a@b.example\nAction: failed\nStatus: 5.2.2\n\n"
        "--b\nContent-Type: message/rfc822\n\nFrom: me@x.example\nSubject: film\n\n";
    message +=
        QByteArray("0123456789abcdefghijklmnopqrstuvwxyz0123456789abcdefghijklmnopqrstuvwxyz\n").repeated(700000);
    message += "--b--\n";
    QVERIFY(message.size() > 50 * 1000 * 1000);
    QElapsedTimer timer;
    timer.start();
    const ParsedNotice notice = parseNotice(message);
    QVERIFY2(timer.elapsed() < 15000, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(notice.kind, NoticeKind::Failure);
    QCOMPARE(notice.recipients.size(), 1);
    QCOMPARE(notice.recipients.first().status, u"5.2.2"_s);
    QCOMPARE(notice.original.subject, u"film"_s);
    QCOMPARE(notice.original.body.size(), 1 << 20);
}

QTEST_APPLESS_MAIN(TestHostileInput)
#include "tst_hostileinput.moc"
