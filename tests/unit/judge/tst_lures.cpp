// SPDX-License-Identifier: GPL-3.0-or-later
// Lures dressed as notices, and ordinary mail that is none.
#include "adasworld.h"

#include <QTest>

using namespace undelivered;
using namespace Qt::StringLiterals;

class TestLures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lureIsFakeEvenWhenItQuotesYourMail()
    {
        QList<JudgedNotice> notices{lure(), lure()};
        notices[1].notice.references = {u"4f0a1003-77aa@firm.example"_s};
        notices[1].notice.kind = NoticeKind::Failure;
        judgeEach(notices, knowledge(30), m_dns);
        for (const JudgedNotice &notice : std::as_const(notices)) {
            QCOMPARE(notice.judgement.verdict, std::optional(Verdict::Fake));
            QCOMPARE(notice.notice.kind, NoticeKind::Fake);
        }
    }

    void lureIsSeenWithoutAMailbox()
    {
        JudgedNotice alone = lure();
        judgeAlone(alone);
        QCOMPARE(alone.judgement.verdict, std::optional(Verdict::Fake));
        JudgedNotice genuine = ownNotice(1);
        judgeAlone(genuine);
        QVERIFY(!genuine.judgement.verdict);
        QCOMPARE(genuine.notice.kind, NoticeKind::Failure);
    }

    void wormWithoutALinkIsSeen()
    {
        JudgedNotice worm = lure();
        worm.notice.subject = u"Mail Transaction Failed"_s;
        worm.notice.links.clear();
        worm.notice.text = u"The message has been sent as a binary attachment."_s;
        judgeAlone(worm);
        QCOMPARE(worm.judgement.verdict, std::optional(Verdict::Fake));
    }

    void ordinaryMailGetsNoVerdict()
    {
        JudgedNotice parcel = lure();
        parcel.notice.from = u"no-reply@parcels.example"_s;
        parcel.notice.fromName = u"Parcel Post"_s;
        parcel.notice.subject = u"Delivery failed: we missed you"_s;
        parcel.notice.header.replace("198.51.100.99", "198.51.100.42")
            .replace("vps9.spam.example", "mail.parcels.example");
        parcel.notice.text = u"Our driver could not deliver your parcel. Choose a new day."_s;
        parcel.notice.links = {{u"Choose a new day"_s, u"https://www.parcels.example/day"_s}};
        JudgedNotice friendly = lure();
        friendly.notice.from = u"friend1@shop.example"_s;
        friendly.notice.fromName = u"Bo"_s;
        friendly.notice.subject = u"Re: failure notice"_s;
        friendly.notice.links.clear();
        friendly.notice.text = u"What is this?"_s;
        QList<JudgedNotice> notices{parcel, friendly};
        judgeEach(notices, knowledge(30), m_dns);
        for (const JudgedNotice &notice : std::as_const(notices))
            QVERIFY(!notice.judgement.verdict);
    }

private:
    FirmDns m_dns;
};

QTEST_APPLESS_MAIN(TestLures)
#include "tst_lures.moc"
