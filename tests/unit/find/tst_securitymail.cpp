// SPDX-License-Identifier: GPL-3.0-or-later
#include "find/securitymail.h"

#include <QTest>

using namespace undelivered;
using namespace Qt::StringLiterals;

class TestSecurityMail : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tellsTheMatter_data();
    void tellsTheMatter();
    void readsTheSubjectOnly();
};

void TestSecurityMail::tellsTheMatter_data()
{
    QTest::addColumn<QString>("subject");
    QTest::addColumn<int>("matter");
    const auto add = [](const char *name, const QString &subject, SecurityMatter matter) {
        QTest::newRow(name) << subject << static_cast<int>(matter);
    };
    add("password", u"Your Password was changed"_s, SecurityMatter::Password);
    add("code before password", u"Your verification code for a new password"_s, SecurityMatter::Code);
    add("sign-in, German", u"Neue Anmeldung auf einem Gerät"_s, SecurityMatter::SignIn);
    add("payment, Spanish", u"Confirmación de transferencia"_s, SecurityMatter::Money);
    add("order", u"Order confirmation 4711"_s, SecurityMatter::Order);
    add("account, Japanese", u"セキュリティに関するお知らせ"_s, SecurityMatter::Account);
    QTest::newRow("nothing of the kind") << u"Dinner on Friday"_s << -1;
    QTest::newRow("empty") << QString() << -1;
}

void TestSecurityMail::tellsTheMatter()
{
    QFETCH(QString, subject);
    QFETCH(int, matter);
    const std::optional<SecurityMatter> told = securityMatter(subject);
    QCOMPARE(told ? static_cast<int>(*told) : -1, matter);
}

void TestSecurityMail::readsTheSubjectOnly()
{
    const QByteArray block = "From: bank@example.org\r\nSubject: =?utf-8?q?New_sign-in_to_your_account?=\r\n";
    QVERIFY(looksSecurityRelevant(HeaderFields(block)));
    const QByteArray other = "From: login@example.org\r\nSubject: Hello\r\nX-Note: password\r\n";
    QVERIFY(!looksSecurityRelevant(HeaderFields(other)));
}

QTEST_GUILESS_MAIN(TestSecurityMail)
#include "tst_securitymail.moc"
