// SPDX-License-Identifier: GPL-3.0-or-later
#include "parse/smtpreply.h"

#include <QTest>

using namespace undelivered;

class TestSmtpReply : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reply_data();
    void reply();
    void statusField_data();
    void statusField();
};

void TestSmtpReply::reply_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<QByteArray>("enhanced");
    const auto row = [](const char *name, const char *text, const char *code, const char *enhanced) {
        QTest::newRow(name) << QByteArray(text) << QByteArray(code) << QByteArray(enhanced);
    };
    row("plain", "550 5.1.1 User unknown", "550", "5.1.1");
    row("said", "host mx.example.net[192.0.2.1] said: 550 5.1.1 <a@b.example> (in reply to RCPT TO)", "550", "5.1.1");
    row("glued on continuation lines", "550-5.7.26 This mail 550-5.7.26 is not 550 5.7.26 accepted", "550", "5.7.26");
    row("last line decides", "554-5.7.1 refused 554-5.7.1 see below 554 5.7.25 no PTR", "554", "5.7.25");
    row("hash", "#550 5.1.1 RESOLVER.ADR.RecipNotFound; not found ##", "550", "5.1.1");
    row("hash and dash", "#5.1.1 - bad", "", "5.1.1");
    row("qmail's brackets", "Sorry, no mailbox here by that name. (#5.1.1)", "", "5.1.1");
    row("address literal", "connect to 192.0.2.25: 4.2.2.1 is not a code", "", "");
    row("version", "Server LMTP 5.13.68 built Jan", "", "");
    row("year and size", "in 2005 about 512 users", "", "");
    row("size behind a colon", "Size (in bytes): 222", "", "");
    row("transcript's good news", "250 2.1.5 Ok", "250", "2.1.5");
    row("host name with numbers", "mx-550.example.net refused", "", "");
    row("code alone at the start", "421 try later", "421", "");
    row("bracketed", "ERROR_CODE :550, ERROR_CODE :5.1.1 unknown", "550", "5.1.1");
    row("empty", "", "", "");
}

void TestSmtpReply::reply()
{
    QFETCH(QByteArray, text);
    const SmtpReply reply = readSmtpReply(text);
    QTEST(reply.code.toByteArray(), "code");
    QTEST(reply.enhanced.toByteArray(), "enhanced");
}

void TestSmtpReply::statusField_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("expected");
    QTest::newRow("plain") << QByteArray("5.1.1") << QStringLiteral("5.1.1");
    QTest::newRow("comment") << QByteArray(" 4.4.7 (expired)") << QStringLiteral("4.4.7");
    QTest::newRow("four groups") << QByteArray("5.1.1.0") << QStringLiteral("5.1.1");
    QTest::newRow("leading zeros") << QByteArray("5.01.001") << QStringLiteral("5.1.1");
    QTest::newRow("no class") << QByteArray("9.1.1") << QString();
    QTest::newRow("two groups") << QByteArray("5.1") << QString();
    QTest::newRow("long") << QByteArray("5.1111.1") << QString();
}

void TestSmtpReply::statusField()
{
    QFETCH(QByteArray, value);
    QTEST(readStatusField(value), "expected");
}

QTEST_APPLESS_MAIN(TestSmtpReply)
#include "tst_smtpreply.moc"
