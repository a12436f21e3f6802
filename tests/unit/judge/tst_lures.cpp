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

    void luresInManyLanguages_data()
    {
        QTest::addColumn<QString>("subject");
        QTest::addColumn<QString>("text");
        QTest::newRow("Hungarian") << u"Kézbesítési hiba: 4 függőben lévő üzenet"_s
                                   << u"4 bejövő üzenet vár. Kérjük, jelentkezzen be 24 órán belül."_s;
        QTest::newRow("Greek") << u"Αποτυχία παράδοσης εισερχομένων"_s
                               << u"3 εισερχόμενα μηνύματα κρατούνται. Συνδεθείτε μέσα σε 24 ώρες."_s;
        QTest::newRow("Hebrew") << u"הודעות נכנסות לא נמסרו"_s << u"3 הודעות נכנסות מעוכבות. התחבר תוך 24 שעות."_s;
        QTest::newRow("Arabic") << u"فشل تسليم الرسائل الواردة"_s
                                << u"تم تعليق 3 رسائل واردة. سجل الدخول خلال 24 ساعة."_s;
        QTest::newRow("Korean") << u"배달되지 않은 메일 3통"_s
                                << u"수신 메일 3통이 보류되었습니다. 24시간 이내에 로그인하십시오."_s;
        QTest::newRow("Chinese") << u"郵件傳遞失敗"_s << u"3 封郵件被暫停。請於 24 小時內登入並釋放郵件。"_s;
        QTest::newRow("Czech") << u"Nedoručené zprávy"_s << u"3 příchozí zprávy čekají. Přihlaste se do 24 hodin."_s;
        QTest::newRow("Ukrainian") << u"Не доставлено: 3 листи"_s
                                   << u"3 вхідні листи затримано. Увійдіть протягом 24 годин."_s;
    }
    void luresInManyLanguages()
    {
        QFETCH(QString, subject);
        QFETCH(QString, text);
        JudgedNotice alone = lure();
        alone.notice.subject = subject;
        alone.notice.text = text;
        alone.notice.links = {{u"OK"_s, u"https://portal.spam.example/r"_s}};
        judgeAlone(alone);
        QCOMPARE(alone.judgement.verdict, std::optional(Verdict::Fake));
    }

    void wordsOfAReportAreNoLure()
    {
        // "You do not need to resend": a delay that Ada's provider reports through a host that her mailbox does not know.
        JudgedNotice delay = ownNotice(3);
        delay.notice.kind = NoticeKind::Delay;
        delay.notice.header =
            "Received: from out4.firm.example ([192.0.2.77])\n\tby mail.host.example (Postfix) with ESMTP "
            "id Y; Mon, 2 Mar 2026 09:00:09 +0000\nFrom: MAILER-DAEMON@smtp.firm.example\nTo: "
            "ada@firm.example\n";
        delay.notice.from = u"mailer-daemon@smtp.firm.example"_s;
        delay.notice.text = u"You do not need to resend your message. It will be retried until it is 5 days old."_s;
        NoDns off;
        QList<JudgedNotice> notices{delay};
        judgeEach(notices, knowledge(30), off);
        QCOMPARE(notices.first().notice.kind, NoticeKind::Delay);
        QVERIFY(!isHarm(notices.first().judgement));
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
