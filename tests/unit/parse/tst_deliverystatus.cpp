// SPDX-License-Identifier: GPL-3.0-or-later
#include "parse/deliverystatus.h"

#include <QTest>

using namespace undelivered;
using namespace Qt::StringLiterals;

class TestDeliveryStatus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAllFields();
    void diagnosticIsUnfoldedAndFreeOfItsType();
    void codes_data();
    void codes();
    void hostileFieldNamesAreIgnored();
    void knowsItsOwnFields();
};

void TestDeliveryStatus::readsAllFields()
{
    const DeliveryStatus status = readDeliveryStatus("Reporting-MTA: dns; mail.example.org (192.0.2.1)\n"
                                                     "X-Postfix-Sender: rfc822; ada@example.org\n"
                                                     "Original-Envelope-Id: env-7\n"
                                                     "X-Original-Message-ID: <m@example.org>\n"
                                                     "Arrival-Date: Mon, 2 Mar 2026 10:00:00 +0100\n"
                                                     "\n"
                                                     "Original-Recipient: rfc822;bob@example.net\n"
                                                     "Final-Recipient: rfc822;robert@example.net\n"
                                                     "Action: delayed (still trying)\n"
                                                     "Status: 4.4.1 (no answer)\n"
                                                     "Remote-MTA: dns; mx.example.net\n"
                                                     "Last-Attempt-Date: Mon, 2 Mar 2026 11:00:00 +0100\n"
                                                     "Will-Retry-Until: Sat, 7 Mar 2026 10:00:00 +0100\n");
    QCOMPARE(status.reportingMta, u"mail.example.org"_s);
    QCOMPARE(status.envelopeSender, u"ada@example.org"_s);
    QCOMPARE(status.envelopeId, u"env-7"_s);
    QCOMPARE(status.originalMessageId, u"m@example.org"_s);
    QCOMPARE(status.arrivalDate, QDateTime(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC));
    QCOMPARE(status.recipients.size(), 1);
    const RecipientFate &fate = status.recipients.first();
    QCOMPARE(fate.address, u"robert@example.net"_s);
    QCOMPARE(fate.originalAddress, u"bob@example.net"_s);
    QCOMPARE(fate.outcome, Outcome::Delayed);
    QCOMPARE(fate.status, u"4.4.1"_s);
    QCOMPARE(fate.remoteHost, u"mx.example.net"_s);
    QCOMPARE(fate.lastAttempt, QDateTime(QDate(2026, 3, 2), QTime(10, 0), Qt::UTC));
    QCOMPARE(fate.willRetryUntil, QDateTime(QDate(2026, 3, 7), QTime(9, 0), Qt::UTC));
}

void TestDeliveryStatus::diagnosticIsUnfoldedAndFreeOfItsType()
{
    const DeliveryStatus status =
        readDeliveryStatus("Final-Recipient: rfc822; a@b.example\n"
                           "Diagnostic-Code: smtp; 550 5.1.1\n\t<a@b.example>:\r\n   unknown\n");
    QCOMPARE(status.recipients.first().diagnostic, u"550 5.1.1 <a@b.example>: unknown"_s);
}

void TestDeliveryStatus::codes_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("status");
    QTest::addColumn<QString>("reply");
    QTest::newRow("words are finer") << u"5.0.0"_s << u"550 5.1.1 unknown"_s << u"5.1.1"_s << u"550"_s;
    QTest::newRow("field is finer") << u"5.1.1"_s << u"550 5.0.0 unknown"_s << u"5.1.1"_s << u"550"_s;
    QTest::newRow("words win over another field") << u"5.3.0"_s << u"552 5.2.2 full"_s << u"5.2.2"_s << u"552"_s;
    QTest::newRow("no words") << u"5.4.4"_s << QString() << u"5.4.4"_s << QString();
    QTest::newRow("no field") << QString() << u"451 4.7.1 later"_s << u"4.7.1"_s << u"451"_s;
    QTest::newRow("good news beside a failure") << u"5.1.1"_s << u"250 2.1.5 ok"_s << u"5.1.1"_s << u"250"_s;
}

void TestDeliveryStatus::codes()
{
    QFETCH(QString, field);
    QFETCH(QString, words);
    RecipientFate fate;
    fate.diagnostic = words;
    settleCodes(fate, field);
    QTEST(fate.status, "status");
    QTEST(fate.replyCode, "reply");
}

void TestDeliveryStatus::hostileFieldNamesAreIgnored()
{
    const DeliveryStatus status =
        readDeliveryStatus("__proto__: x\nconstructor: y\nFinal-Recipient: rfc822; a@b.example\n"
                           "Status: 99.1.1\nAction: failed\n: empty\nStatus : 5.1.1\n");
    QCOMPARE(status.recipients.size(), 1);
    QCOMPARE(status.recipients.first().address, u"a@b.example"_s);
    QCOMPARE(status.recipients.first().status, u"5.1.1"_s);
}

void TestDeliveryStatus::knowsItsOwnFields()
{
    QVERIFY(looksLikeDeliveryStatus("x\nFinal-Recipient: rfc822; a@b.example\nAction: failed\n"));
    QVERIFY(!looksLikeDeliveryStatus("Action: we must act\nStatus: fine\n"));
    QVERIFY(isDeliveryStatusField("reporting-mta: dns; x"));
    QVERIFY(!isDeliveryStatusField("Received: from x"));
}

QTEST_APPLESS_MAIN(TestDeliveryStatus)
#include "tst_deliverystatus.moc"
