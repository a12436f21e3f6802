// SPDX-License-Identifier: GPL-3.0-or-later
// What a run of notices tells of its members, and what is no run.
#include "adasworld.h"

#include <QTest>
#include <algorithm>

using namespace undelivered;
using namespace Qt::StringLiterals;

class TestIncidents : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stormIsAnIncident()
    {
        QList<JudgedNotice> notices;
        for (int i = 0; i < 60; ++i)
            notices << forgedNotice(i);
        judgeEach(notices, knowledge(30), m_dns);
        const QList<Incident> incidents = judgeIncidents(notices, knowledge(30));
        QCOMPARE(incidents.size(), 1);
        QCOMPARE(incidents.first().verdict, Verdict::Forged);
        QCOMPARE(incidents.first().count, 60);
        QCOMPARE(incidents.first().start, monday);
        QCOMPARE(incidents.first().trend, Trend::Rising);
        QCOMPARE(notices.first().judgement.incident, incidents.first().id);
        QCOMPARE(judgeIncidents(notices, knowledge(30)).first().id, incidents.first().id);
    }

    /// A storm brings many in one second, and they are not always read in the same order.
    void anIncidentKeepsItsNameInAnotherOrder()
    {
        QList<JudgedNotice> notices;
        for (int i = 0; i < 60; ++i) {
            notices << forgedNotice(i);
            notices.last().notice.received = monday.addSecs(i / 20);
        }
        judgeEach(notices, knowledge(30), m_dns);
        const QString name = judgeIncidents(notices, knowledge(30)).first().id;
        std::reverse(notices.begin(), notices.end());
        const QList<Incident> again = judgeIncidents(notices, knowledge(30));
        QCOMPARE(again.size(), 1);
        QCOMPARE(again.first().id, name);
    }

    void thiefSendsMuchInLittleTime()
    {
        QList<JudgedNotice> notices;
        for (int i = 0; i < 12; ++i)
            notices << ownNotice(i);
        for (int i = 0; i < 8; ++i)
            notices << thievesNotice(i, 300);
        judgeEach(notices, knowledge(30), m_dns);
        const QList<Incident> incidents = judgeIncidents(notices, knowledge(30));
        for (qsizetype i = 0; i < notices.size(); ++i)
            QCOMPARE(notices.at(i).judgement.verdict, std::optional(i < 12 ? Verdict::Yours : Verdict::Hijacked));
        QCOMPARE(incidents.size(), 1);
        QCOMPARE(incidents.first().verdict, Verdict::Hijacked);
        // Asked again, nothing else comes out.
        (void)judgeIncidents(notices, knowledge(30));
        QCOMPARE(notices.last().judgement.verdict, std::optional(Verdict::Hijacked));
    }

    void thiefInTheWebMailIsFoundOut()
    {
        // The same program as Ada's, but from elsewhere and to strangers.
        QList<JudgedNotice> notices;
        for (int i = 0; i < 12; ++i) {
            notices << ownNotice(i);
            if (i % 2 == 0)
                notices.last().notice.original.header.replace("dsl7.isp.example [203.0.113.7]",
                                                              "cafe.net.test [203.0.113.9]");
        }
        for (int i = 0; i < 8; ++i) {
            notices << thievesNotice(i, 300);
            notices.last().notice.original.header.replace("X-Mailer: BlastMail 3", "User-Agent: Mozilla Thunderbird");
        }
        judgeEach(notices, knowledge(30), m_dns);
        (void)judgeIncidents(notices, knowledge(30));
        for (qsizetype i = 0; i < notices.size(); ++i)
            QCOMPARE(notices.at(i).judgement.verdict, std::optional(i < 12 ? Verdict::Yours : Verdict::Hijacked));
    }

    void travellerWithANewTelephoneIsNoThief()
    {
        QList<JudgedNotice> notices;
        for (int i = 0; i < 12; ++i)
            notices << ownNotice(i);
        for (int i = 0; i < 4; ++i)
            notices << thievesNotice(i, 26 * 3600);
        for (JudgedNotice &notice : notices) {
            QByteArray &header = notice.notice.original.header;
            header.replace("Parcel Team", "Ada").replace("BlastMail 3", "Pocket Mail 2");
            notice.notice.original.fromName.replace(u"Parcel Team"_s, u"Ada"_s);
        }
        judgeEach(notices, knowledge(30), m_dns);
        (void)judgeIncidents(notices, knowledge(30));
        for (const JudgedNotice &notice : std::as_const(notices))
            QVERIFY(!isHarm(notice.judgement));
    }

    void ownFailuresAreNoIncident()
    {
        QList<JudgedNotice> notices;
        for (int i = 0; i < 40; ++i)
            notices << ownNotice(i);
        judgeEach(notices, knowledge(60), m_dns);
        QVERIFY(judgeIncidents(notices, knowledge(60)).isEmpty());
    }

    void ownLetterToManyIsNoStorm()
    {
        QList<JudgedNotice> notices;
        MailboxKnowledge known = knowledge(30);
        for (int i = 0; i < 40; ++i) {
            Letter news{200 + i, "reader" + QByteArray::number(i) + "@shop.example", "Spring news",
                        "Mozilla Thunderbird", monday.addSecs(i)};
            known.addSent(sentMessageFrom(HeaderFields(news.header())));
            notices << noticeAbout(throughProvider + news.header(), QString::fromLatin1(news.to),
                                   news.when.addSecs(60));
        }
        notices << ownNotice(1);
        judgeEach(notices, known, m_dns);
        const QList<Incident> incidents = judgeIncidents(notices, known);
        QCOMPARE(incidents.size(), 1);
        QCOMPARE(incidents.first().verdict, Verdict::Yours);
        QCOMPARE(incidents.first().count, 40);
        QCOMPARE(incidents.first().subject, u"Spring news"_s);
        QVERIFY(notices.last().judgement.incident.isEmpty());
    }

    void stormLiftsOnlyWhatPointsItsWay()
    {
        QList<JudgedNotice> notices;
        for (int i = 0; i < 30; ++i)
            notices << forgedNotice(i);
        JudgedNotice undecided = forgedNotice(31);
        undecided.notice.original.extent = ReturnedOriginal::Extent::Lines;
        undecided.notice.original.header =
            "From: Ada Finch <ada@firm.example>\nTo: victim31@shop.example\nMessage-ID: <x31@spam.example>\n";
        JudgedNotice bare = forgedNotice(32); // brings back nothing: could be about anything
        bare.notice.original = {};
        JudgedNotice challenge = bare; // brings back nothing either, but names the storm's subject in its own
        challenge.notice.kind = NoticeKind::Challenge;
        challenge.notice.references = {u"x33@firm.example"_s};
        challenge.notice.messageId = u"hold33@strange.example"_s;
        challenge.notice.subject = u"Please confirm (Re: Unclaimed reward, answer today)"_s;
        for (JudgedNotice &notice : notices)
            notice.notice.original.subject = u"Unclaimed reward, answer today"_s;
        JudgedNotice subjectOnly = forgedNotice(34); // a failure that names the subject and nothing else
        subjectOnly.notice.original = {};
        subjectOnly.notice.original.extent = ReturnedOriginal::Extent::SubjectOnly;
        subjectOnly.notice.original.subject = u"Unclaimed reward, answer today"_s;
        JudgedNotice other = challenge;
        other.notice.messageId = u"hold34@strange.example"_s;
        other.notice.subject = u"Please confirm (Re: our walk on Sunday)"_s;
        notices << undecided << bare << challenge << other << subjectOnly;
        judgeEach(notices, knowledge(30), m_dns);
        const QList<Incident> incidents = judgeIncidents(notices, knowledge(30));
        QCOMPARE(notices.at(30).judgement.verdict, std::optional(Verdict::Forged));
        QCOMPARE(notices.at(31).judgement.verdict, std::optional(Verdict::Unclear));
        QCOMPARE(notices.at(32).judgement.verdict, std::optional(Verdict::Forged));
        QVERIFY(notices.at(33).judgement.verdict != Verdict::Forged);
        QCOMPARE(notices.at(34).judgement.verdict, std::optional(Verdict::Unclear));
        // What only shares the subject is shown with the storm, and does not count.
        QCOMPARE(notices.at(34).judgement.incident, incidents.first().id);
        QVERIFY(notices.at(33).judgement.incident.isEmpty());
        QCOMPARE(incidents.first().count, 32);
    }

private:
    FirmDns m_dns;
};

QTEST_APPLESS_MAIN(TestIncidents)
#include "tst_incidents.moc"
