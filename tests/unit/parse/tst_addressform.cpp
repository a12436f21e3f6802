// SPDX-License-Identifier: GPL-3.0-or-later
#include "parse/addressform.h"

#include <QTest>

using namespace undelivered;
using namespace Qt::StringLiterals;

class TestAddressForm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void typed_data();
    void typed();
    void next_data();
    void next();
    void host_data();
    void host();
    void lists();
};

void TestAddressForm::typed_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("expected");
    QTest::newRow("rfc822") << QByteArray("rfc822; bob@example.net") << u"bob@example.net"_s;
    QTest::newRow("brackets") << QByteArray("RFC822; <bob@example.net>") << u"bob@example.net"_s;
    QTest::newRow("no type") << QByteArray("bob@example.net") << u"bob@example.net"_s;
    QTest::newRow("comment") << QByteArray("rfc822; bob@example.net (Bob)") << u"bob@example.net"_s;
    QTest::newRow("name") << QByteArray("rfc822; Bob <bob@example.net>") << u"bob@example.net"_s;
    QTest::newRow("folded") << QByteArray("rfc822;\r\n\tbob@example.net") << u"bob@example.net"_s;
    QTest::newRow("xtext") << QByteArray("rfc822; bob+2Btag@example.net") << u"bob+tag@example.net"_s;
    QTest::newRow("plus that is no xtext") << QByteArray("rfc822; bob+tag@example.net") << u"bob+tag@example.net"_s;
    QTest::newRow("plus and two digits") << QByteArray("rfc822; bob+22@example.net") << u"bob+22@example.net"_s;
    QTest::newRow("utf-8 escapes") << QByteArray("utf-8; \\x{4F60}\\x{597D}@example.net") << u"你好@example.net"_s;
    QTest::newRow("utf-8 raw") << QByteArray("utf-8; j\xC3\xBCrgen@example.net") << u"jürgen@example.net"_s;
    QTest::newRow("broken escape") << QByteArray("utf-8; \\x{zz}a@example.net") << u"\\x{zz}a@example.net"_s;
    QTest::newRow("x400") << QByteArray("x400; /c=us/p=firm/s=bob") << u"/c=us/p=firm/s=bob"_s;
    QTest::newRow("encapsulated by Exchange")
        << QByteArray("rfc822; IMCEASMTP-bob+40example+2Enet@inner.example") << u"bob@example.net"_s;
    QTest::newRow("smtp prefix") << QByteArray("rfc822; SMTP:bob@example.net") << u"bob@example.net"_s;
    QTest::newRow("Exchange's own escapes stay") << QByteArray("rfc822; IMCEAEX-_o=Firm_cn=Jo+20Doe@inner.example")
                                                 << u"IMCEAEX-_o=Firm_cn=Jo+20Doe@inner.example"_s;
    QTest::newRow("route") << QByteArray("rfc822; @a.example,@b.example:bob@example.net") << u"bob@example.net"_s;
    QTest::newRow("percent hack") << QByteArray("rfc822; bob%inner@example.net") << u"bob%inner@example.net"_s;
    QTest::newRow("quoted") << QByteArray("rfc822; \"b b\"@example.net") << u"\"b b\"@example.net"_s;
    QTest::newRow("local name") << QByteArray("rfc822; bob") << u"bob"_s;
    QTest::newRow("pipe") << QByteArray("X-Unix; |/usr/bin/filter") << u"|/usr/bin/filter"_s;
    QTest::newRow("empty") << QByteArray(" ") << QString();
}

void TestAddressForm::typed()
{
    QFETCH(QByteArray, value);
    QTEST(readTypedAddress(value), "expected");
}

void TestAddressForm::next_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("in a sentence") << QByteArray("to bob@example.net.") << QByteArray("bob@example.net");
    QTest::newRow("in quotes") << QByteArray("to 'bob@example.net',") << QByteArray("bob@example.net");
    QTest::newRow("among Chinese words") << QByteArray("您发给bob@example.net的邮件") << QByteArray("bob@example.net");
    QTest::newRow("before a full-width comma")
        << QByteArray("送达 bob@example.net，因为") << QByteArray("bob@example.net");
    QTest::newRow("behind a full-width colon")
        << QByteArray("收件人：bob@example.net") << QByteArray("bob@example.net");
    QTest::newRow("before a Korean ending") << QByteArray("bob@example.net에게") << QByteArray("bob@example.net");
    QTest::newRow("Chinese throughout") << QByteArray("收件人 张三@例子.公司") << QByteArray("张三@例子.公司");
    QTest::newRow("quoted local part") << QByteArray("<\"a b\"@example.net>:") << QByteArray("\"a b\"@example.net");
    QTest::newRow("literal") << QByteArray("bob@[192.0.2.1]:") << QByteArray("bob@[192.0.2.1]");
    QTest::newRow("bare at") << QByteArray("meet @ noon, or a@") << QByteArray();
    QTest::newRow("second at") << QByteArray("x @ y bob@example.net") << QByteArray("bob@example.net");
    QTest::newRow("unicode") << QByteArray("\xC3\xBC@example.net") << QByteArray("\xC3\xBC@example.net");
}

void TestAddressForm::next()
{
    QFETCH(QByteArray, text);
    const AddressSpan span = nextAddress(text);
    QTEST(span.start < 0 ? QByteArray() : text.sliced(span.start, span.length), "expected");
}

void TestAddressForm::host_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("expected");
    QTest::newRow("dns") << QByteArray("dns; mx.example.net (192.0.2.1)") << u"mx.example.net"_s;
    QTest::newRow("with address") << QByteArray("mx.example.net[192.0.2.1]:25") << u"mx.example.net"_s;
    QTest::newRow("literal") << QByteArray("dns; [192.0.2.1]") << u"192.0.2.1"_s;
    QTest::newRow("brackets") << QByteArray("<mx.example.net #5.1.1 smtp;550>") << u"mx.example.net"_s;
    QTest::newRow("full stop") << QByteArray("mx.example.net.:") << u"mx.example.net"_s;
    QTest::newRow("empty") << QByteArray() << QString();
}

void TestAddressForm::host()
{
    QFETCH(QByteArray, value);
    QTEST(readTypedHost(value), "expected");
}

void TestAddressForm::lists()
{
    QVERIFY(isAddressList("a@example.net, <b@example.net>; c@example.net"));
    QVERIFY(isAddressList(""));
    QVERIFY(!isAddressList("a@example.net: user unknown"));
    QVERIFY(!isAddressList("from a@example.net"));
}

QTEST_APPLESS_MAIN(TestAddressForm)
#include "tst_addressform.moc"
