// SPDX-License-Identifier: GPL-3.0-or-later
#include "judge/receivedline.h"

#include <QTest>

using namespace undelivered;
using namespace Qt::StringLiterals;

class TestReceivedLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shapes_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("helo");
        QTest::addColumn<QString>("ip");
        QTest::addColumn<QString>("by");
        QTest::addColumn<bool>("authenticated");
        const auto row = [](const char *test, const char *line, const QString &name, const QString &helo,
                            const QString &ip, const QString &by, bool authenticated) {
            QTest::newRow(test) << QByteArray(line) << name << helo << ip << by << authenticated;
        };
        row("Postfix, signed in",
            " from [192.168.1.4] (dsl-7.isp.example [203.0.113.7])\n\t(using TLSv1.3 with cipher X (256/256 bits))\n"
            "\t(Authenticated sender: ada@firm.example)\n\tby mail.firm.example (Postfix) with ESMTPSA id 4Abc\n"
            "\tfor <bo@shop.example>; Mon,  2 Mar 2026 10:00:00 +0100 (CET)",
            u"dsl-7.isp.example"_s, u"192.168.1.4"_s, u"203.0.113.7"_s, u"mail.firm.example"_s, true);
        row("Postfix, unknown",
            " from User (unknown [203.0.113.7]) by mx.shop.example (Postfix) with SMTP id 1; Mon, 2 Mar 2026 10:00:00 "
            "+0100",
            {}, u"user"_s, u"203.0.113.7"_s, u"mx.shop.example"_s, false);
        row("Exim by name",
            " from out.firm.example ([192.0.2.5] helo=box)\n\tby mx.shop.example with esmtps  (TLS1.3) tls X\n\t(Exim "
            "4.98)\n\tid 1a; Mon, 02 Mar 2026 10:00:00 +0100",
            u"out.firm.example"_s, u"box"_s, u"192.0.2.5"_s, u"mx.shop.example"_s, false);
        row("Exim by address",
            " from [203.0.113.9] (helo=[10.0.0.2])\n\tby server.firm.example with esmtpsa (Exim 4.96)\n\tid 1a\n\tfor "
            "bo@shop.example; Mon, 02 Mar 2026 10:00:00 +0100",
            {}, u"10.0.0.2"_s, u"203.0.113.9"_s, u"server.firm.example"_s, true);
        row("Exim, local",
            " from mail by server.firm.example with local (Exim 4.96) id 1a; Mon, 02 Mar 2026 10:00:00 +0100", {},
            u"mail"_s, {}, u"server.firm.example"_s, false);
        row("sendmail",
            " from box (host.isp.example [203.0.113.4] (may be forged)) (authenticated bits=0) by hub.firm.example "
            "(8.15.2/8.15.2) with ESMTPSA id x for <bo@shop.example>; Mon, 2 Mar 2026 10:00:00 GMT",
            u"host.isp.example"_s, u"box"_s, u"203.0.113.4"_s, u"hub.firm.example"_s, true);
        row("qmail, signed in",
            " from host.isp.example (HELO box) (ada@firm.example@203.0.113.4)\n  by smtp.firm.example with ESMTPSA; 2 "
            "Mar 2026 09:00:00 -0000",
            u"host.isp.example"_s, u"box"_s, u"203.0.113.4"_s, u"smtp.firm.example"_s, true);
        row("qmail, stranger",
            " from unknown (HELO User) (203.0.113.4)\n  by mx.shop.example with SMTP; 2 Mar 2026 09:00:00 -0000", {},
            u"user"_s, u"203.0.113.4"_s, u"mx.shop.example"_s, false);
        row("qmail, inside", " (qmail 1234 invoked from network); 2 Mar 2026 09:00:00 -0000", {}, {}, {}, {}, false);
        row("Microsoft",
            " from out.firm.example (192.0.2.5) by\n AB1.mail.protection.example (10.1.2.3) with Microsoft SMTP\n "
            "Server (version=TLS1_3) id 15.20.1.1 via\n Frontend Transport; Mon, 2 Mar 2026 09:00:00 +0000",
            {}, u"out.firm.example"_s, u"192.0.2.5"_s, u"ab1.mail.protection.example"_s, false);
        row("Microsoft, inside",
            " from A.prod.example\n ([fe80::1:2:3:4]) by B.prod.example\n ([fe80::1:2:3:5%6]) with mapi id "
            "15.20.1.001; Mon, 2 Mar 2026 09:00:00 +0000",
            {}, u"a.prod.example"_s, u"fe80:0:0:0:1:2:3:4"_s, u"b.prod.example"_s, true);
        row("Gmail",
            " from out.firm.example (out.firm.example. [192.0.2.5])\n        by mx.mail.example with ESMTPS id x.1\n   "
            "     for <bo@mail.example>\n        (version=TLS1_3);\n        Mon, 02 Mar 2026 01:00:00 -0800 (PST)",
            u"out.firm.example"_s, u"out.firm.example"_s, u"192.0.2.5"_s, u"mx.mail.example"_s, false);
        row("Gmail, inside", " by 2002:a05:600c:1::1 with SMTP id abc; Mon, 02 Mar 2026 01:00:00 -0800 (PST)", {}, {},
            {}, u"2002:a05:600c:1::1"_s, false);
        row("Yahoo",
            " from 192.0.2.5 (EHLO out.firm.example)\n by 10.1.2.3 with SMTPs\n (version=TLS1_3); Mon, 2 Mar 2026 "
            "09:00:00 +0000",
            {}, u"out.firm.example"_s, u"192.0.2.5"_s, u"10.1.2.3"_s, false);
        row("IPv6",
            " from mail (mail.firm.example [IPv6:2001:db8::5]) by mx.shop.example with ESMTP id 1; Mon, 2 Mar 2026 "
            "09:00:00 +0000",
            u"mail.firm.example"_s, u"mail"_s, u"2001:db8:0:0:0:0:0:5"_s, u"mx.shop.example"_s, false);
        row("a comment cannot add a clause",
            " from x (by trusted.example with ESMTPSA [203.0.113.4]) by mx.shop.example with SMTP id 1; Mon, 2 Mar "
            "2026 09:00:00 +0000",
            {}, u"x"_s, u"203.0.113.4"_s, u"mx.shop.example"_s, false);
        row("a name said in empty brackets", " from out.firm.example (helo=[]) by mx.shop.example with SMTP id 1; x",
            u"out.firm.example"_s, {}, {}, u"mx.shop.example"_s, false);
        row("signed in, with a zone behind the address",
            " from box (ada@firm.example@192.0.2.5) (x@fe80::1%2) by hub.firm.example with SMTP id 1; x", {}, u"box"_s,
            u"192.0.2.5"_s, u"hub.firm.example"_s, true);
        row("numbers in brackets that are no address", " from box (8.15.2/8.15.2) ([x]) by hub.firm.example; x", {},
            u"box"_s, {}, u"hub.firm.example"_s, false);
        row("junk", " ((((((", {}, {}, {}, {}, false);
    }
    void shapes()
    {
        QFETCH(QByteArray, line);
        const ReceivedLine read = readReceived(line);
        QTEST(read.name, "name");
        QTEST(read.helo, "helo");
        QCOMPARE(read.ip ? read.ip->toString() : QString(),
                 *static_cast<QString *>(QTest::qData("ip", QMetaType::QString)));
        QTEST(read.by, "by");
        QTEST(read.authenticated, "authenticated");
    }

    void privateAddressesAreNoHandover()
    {
        QVERIFY(!readReceived(" from x (y [192.168.3.4]) by z.example; Mon, 2 Mar 2026 09:00:00 +0000").isHandover());
        QVERIFY(readReceived(" from x (y [192.0.2.4]) by z.example; Mon, 2 Mar 2026 09:00:00 +0000").isHandover());
    }

    void homeConnectionsAreKnown_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<bool>("home");
        const auto row = [](const char *name, const QByteArray &from, bool home) {
            QTest::newRow(name) << "from " + from +
                                       "\n\tby mx.shop.example (Postfix) with ESMTP id A1; Mon, 2 Mar 2026 "
                                       "09:00:05 +0000"
                                << home;
        };
        row("numbered by the access provider", "laptop (dyn-203-0-113-5.pool.isp.example [203.0.113.5])", true);
        row("all numbers, no word", "x (203-0-113-5.isp.example [203.0.113.5])", true);
        row("nameless, calls itself nothing", "User (unknown [203.0.113.5])", true);
        row("nameless, its own number", "[203.0.113.5] (unknown [203.0.113.5])", true);
        row("mail server", "mail.host.example (mail.host.example [192.0.2.10])", false);
        row("one of many servers", "mail-ed1-f54.host.example (mail-ed1-f54.host.example [203.0.113.54])", false);
        row("service numbered by two of four", "a113-5.out.service.example (a113-5.out.service.example [203.0.113.5])",
            false);
        row("nameless mail server", "mx.small.example (unknown [203.0.113.5])", false);
        row("from inside", "pc7 (unknown [192.168.1.5])", false);
    }
    void homeConnectionsAreKnown()
    {
        QFETCH(QByteArray, line);
        QFETCH(bool, home);
        QCOMPARE(cameFromHome(readReceived(line)), home);
    }

    void webMailInBracketsIsASignIn()
    {
        const ReceivedLine line = readReceived("from [203.0.113.5] ([203.0.113.5]) by web-mail.host.example (app-12 "
                                               "[10.1.2.3])\n (via HTTP); Mon, 2 Mar 2026 09:00:05 +0000");
        QVERIFY(line.authenticated);
        QCOMPARE(line.by, u"web-mail.host.example"_s);
    }
};

QTEST_APPLESS_MAIN(TestReceivedLine)
#include "tst_receivedline.moc"
