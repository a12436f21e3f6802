// SPDX-License-Identifier: GPL-3.0-or-later
/// The way of a message from its Received lines, and what would decide an unclear notice.
#include "ui/models/decision.h"
#include "ui/models/route.h"

#include <QTest>

using namespace undelivered;
using namespace Qt::StringLiterals;
using Role = RouteStop::Role;

class TestRoute : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void wayThereAndBack();
    void withoutTheOriginal();
    void clocksThatDisagree();
    void nothingKnown();
    void stopsAreBounded();
    void memoryIsAskedFirst();
    void whatIsKnownIsNotAskedAgain();
};

static JudgedNotice notice()
{
    JudgedNotice judged;
    judged.notice.kind = NoticeKind::Failure;
    judged.notice.reportingMta = u"mx.receiver.example"_s;
    judged.notice.header = "Received: from mx.receiver.example (mx.receiver.example [198.51.100.7])\r\n"
                           "\tby in.home.example with ESMTPS; Tue, 3 Nov 2026 12:02:00 +0000\r\n"
                           "Subject: Undelivered\r\n";
    judged.notice.original.extent = ReturnedOriginal::Extent::Headers;
    judged.notice.original.header = "Received: from out.home.example (out.home.example [192.0.2.10])\r\n"
                                    "\tby mx.receiver.example with ESMTP; Tue, 3 Nov 2026 12:01:30 +0000\r\n"
                                    "Received: from laptop (cable.example [203.0.113.9])\r\n"
                                    "\tby out.home.example with ESMTPSA; Tue, 3 Nov 2026 12:00:00 +0000\r\n"
                                    "Subject: Dinner\r\n";
    RecipientFate fate;
    fate.address = u"ana@receiver.example"_s;
    fate.remoteHost = u"store.receiver.example"_s;
    judged.notice.recipients = {fate};
    return judged;
}

static QList<Role> roles(const QList<RouteStop> &stops)
{
    QList<Role> all;
    for (const RouteStop &stop : stops)
        all.append(stop.role);
    return all;
}

void TestRoute::wayThereAndBack()
{
    const QList<RouteStop> stops = routeOf(notice());
    QCOMPARE(roles(stops),
             (QList<Role>{Role::HandedIn, Role::Passed, Role::Passed, Role::Refused, Role::Reported, Role::Returned}));
    QCOMPARE(stops.at(0).host, u"cable.example"_s);
    QCOMPARE(stops.at(0).address, u"203.0.113.9"_s);
    QVERIFY(stops.at(1).claimed);
    QCOMPARE(stops.at(2).host, u"mx.receiver.example"_s);
    QVERIFY(!stops.at(2).claimed);
    QCOMPARE(stops.at(2).waited, 90);
    QCOMPARE(stops.at(3).host, u"store.receiver.example"_s);
    QVERIFY(stops.last().last);
    for (const RouteStop &stop : stops)
        QVERIFY(!stopText(stop).contains(u'%'));
    const QDateTime now(QDate(2026, 11, 4), QTime(9, 0));
    QVERIFY2(stopTimeText(stops.at(2), now).contains(u"2 minute"_s), qPrintable(stopTimeText(stops.at(2), now)));
    QVERIFY(stopTimeText(stops.at(4), now).isEmpty());
}

void TestRoute::withoutTheOriginal()
{
    JudgedNotice judged = notice();
    judged.notice.original.header.clear();
    judged.notice.arrivalDate = QDateTime(QDate(2026, 11, 3), QTime(12, 1), Qt::UTC);
    QCOMPARE(roles(routeOf(judged)), (QList<Role>{Role::Passed, Role::Refused, Role::Reported, Role::Returned}));
}

void TestRoute::clocksThatDisagree()
{
    JudgedNotice judged = notice();
    judged.notice.original.header.replace("12:00:00", "18:00:00");
    for (const RouteStop &stop : routeOf(judged))
        QVERIFY(stop.waited >= 0);
}

void TestRoute::nothingKnown()
{
    QVERIFY(routeOf({}).isEmpty());
}

void TestRoute::stopsAreBounded()
{
    JudgedNotice judged = notice();
    QByteArray line =
        "Received: from a.example (a.example [192.0.2.1]) by b.example; Tue, 3 Nov 2026 12:00:00 +0000\r\n";
    judged.notice.original.header = line.repeated(500);
    judged.notice.header = line.repeated(500);
    const QList<RouteStop> stops = routeOf(judged);
    QVERIFY(stops.size() <= 60);
    QVERIFY(stops.last().last);
}

void TestRoute::memoryIsAskedFirst()
{
    JudgedNotice judged = notice();
    judged.notice.original.subject = u"Dinner"_s;
    judged.judgement.verdict = Verdict::Unclear;
    const QDateTime now(QDate(2026, 11, 4), QTime(9, 0));
    const QStringList open = whatWouldDecide(judged, now);
    QCOMPARE(open.size(), 3);
    QVERIFY(open.first().contains(u"ana@receiver.example"_s) && open.first().contains(u"Dinner"_s));
    QVERIFY(open.last().contains(u"records of your domain"_s));
}

void TestRoute::whatIsKnownIsNotAskedAgain()
{
    JudgedNotice judged = notice();
    judged.judgement.evidence = {{u"sent-id-other-way"_s, Verdict::Yours, 2.5, {}},
                                 {u"handed-over-by-stranger"_s, Verdict::Forged, 4, {}}};
    const QDateTime now(QDate(2026, 11, 4), QTime(9, 0));
    QCOMPARE(whatWouldDecide(judged, now).size(), 1);
    judged.notice.original.extent = ReturnedOriginal::Extent::None;
    QVERIFY(whatWouldDecide(judged, now).last().contains(u"too little"_s));
}

QTEST_GUILESS_MAIN(TestRoute)
#include "tst_route.moc"
