// SPDX-License-Identifier: GPL-3.0-or-later
// What may never happen, whatever the facts: the promises of the judge.
#include "adasworld.h"
#include "judge/weigh.h"

#include <QTest>

using namespace undelivered;
using namespace Qt::StringLiterals;

class TestJudge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ownAndForgedAreToldApart_data() { addDnsColumn(); }
    void ownAndForgedAreToldApart()
    {
        QList<JudgedNotice> notices;
        for (int i = 0; i < 10; ++i)
            notices << ownNotice(i) << forgedNotice(i);
        judgeEach(notices, knowledge(30), dns());
        for (qsizetype i = 0; i < notices.size(); ++i) {
            QCOMPARE(notices.at(i).judgement.verdict, std::optional(i % 2 ? Verdict::Forged : Verdict::Yours));
            QVERIFY(!notices.at(i).judgement.evidence.isEmpty());
            for (const Evidence &item : notices.at(i).judgement.evidence) {
                QVERIFY(item.supports != Verdict::Unclear);
                QVERIFY(item.weight > 0);
            }
        }
    }

    void oneMessageMissingFromSentNeverHarms_data() { addDnsColumn(); }
    void oneMessageMissingFromSentNeverHarms()
    {
        constexpr int letters = 24;
        for (int missing = 0; missing < letters; ++missing) {
            QList<JudgedNotice> notices;
            for (int i = 0; i < letters; ++i)
                notices << ownNotice(i) << forgedNotice(i);
            judgeEach(notices, knowledge(letters, missing), dns());
            (void)judgeIncidents(notices, knowledge(letters, missing));
            for (qsizetype i = 0; i < notices.size(); i += 2)
                QVERIFY2(!isHarm(notices.at(i).judgement),
                         qPrintable(u"missing %1, notice %2"_s.arg(missing).arg(i / 2)));
        }
    }

    void emptySentNeverHarms_data() { addDnsColumn(); }
    void emptySentNeverHarms()
    {
        QList<JudgedNotice> notices;
        for (int i = 0; i < 24; ++i)
            notices << ownNotice(i);
        judgeEach(notices, knowledge(0), dns());
        (void)judgeIncidents(notices, knowledge(0));
        for (const JudgedNotice &notice : std::as_const(notices))
            QVERIFY(!isHarm(notice.judgement));
    }

    void copiedHeadersNeverMakeItSurelyYours_data()
    {
        QTest::addColumn<QByteArray>("copied");
        QTest::newRow("signature") << QByteArray(
            "DKIM-Signature: v=1; a=rsa-sha256; d=firm.example; s=s1; h=from:to; bh=AAAA; b=AAAA\n");
        QTest::newRow("program") << QByteArray("User-Agent: Mozilla Thunderbird\n");
        QTest::newRow("thread") << QByteArray("In-Reply-To: <r3@shop.example>\nReferences: <r3@shop.example>\n");
        QTest::newRow("identifier") << QByteArray("Message-ID: <4f0a1003-77aa@firm.example>\n");
        QTest::newRow("trace") << throughProvider;
        QTest::newRow("everything") << throughProvider + "DKIM-Signature: v=1; a=rsa-sha256; d=firm.example; s=s1; "
                                                         "h=from:to; bh=AAAA; b=AAAA\nIn-Reply-To: <r3@shop.example>\n"
                                                         "User-Agent: Mozilla Thunderbird\nMessage-ID: "
                                                         "<4f0a1003-77aa@firm.example>\nSubject: Chairs, part 3\n";
    }
    void copiedHeadersNeverMakeItSurelyYours()
    {
        QFETCH(QByteArray, copied);
        for (const bool online : {true, false}) {
            NoDns off;
            QList<JudgedNotice> notices;
            for (int i = 0; i < 10; ++i)
                notices << ownNotice(i);
            notices << forgedNotice(50, copied);
            judgeEach(notices, knowledge(30), online ? static_cast<Dns &>(m_dns) : off);
            const Judgement &judgement = notices.last().judgement;
            QVERIFY2(judgement.verdict != Verdict::Yours || judgement.confidence <= 0.8,
                     qPrintable(QString::number(judgement.confidence)));
        }
    }

    void letterSentOnByAStrangerStaysOpen_data() { addDnsColumn(); }
    void letterSentOnByAStrangerStaysOpen()
    {
        // Somebody who got a letter of hers sends it to a thousand others; or a forwarder that keeps the sender passes it on.
        QList<JudgedNotice> notices;
        for (int i = 0; i < 10; ++i)
            notices << ownNotice(i) << forgedNotice(i);
        notices << noticeAbout(fromStranger + letter(3).header(), u"victim@shop.example"_s, letter(3).when.addSecs(90));
        judgeEach(notices, knowledge(30), dns());
        const Judgement &judgement = notices.last().judgement;
        QVERIFY(!isHarm(judgement));
        QVERIFY(judgement.verdict != Verdict::Yours || judgement.confidence <= 0.8);
    }

    void wantOfMarksIsNotCertainty()
    {
        const Judgement weak = weigh({{u"own-provider-reports"_s, Verdict::Unclear, 0, {}}});
        const Judgement strong = weigh({{u"sent-id-and-recipient"_s, Verdict::Unclear, 0, {}}});
        QCOMPARE(weak.verdict, std::optional(Verdict::Yours));
        QVERIFY(weak.confidence < 0.9);
        QCOMPARE(strong.verdict, std::optional(Verdict::Yours));
        QVERIFY(strong.confidence > 0.99);
    }

    void absenceAloneNeverForges()
    {
        for (const auto &ids : {QStringList{u"absent-from-full-sent"_s},
                                QStringList{u"absent-from-full-sent"_s, u"never-written-to"_s}}) {
            QList<Evidence> evidence;
            for (const QString &id : ids)
                evidence.append({id, Verdict::Unclear, 0, {}});
            QCOMPARE(weigh(evidence).verdict, std::optional(Verdict::Unclear));
        }
    }

    void provedWayIsNeverForged()
    {
        for (const char *proof : {"signature-verified", "own-provider-reports", "handed-over-by-provider-proved"}) {
            QList<Evidence> evidence{{QString::fromLatin1(proof), Verdict::Unclear, 0, {}}};
            for (const EvidenceKind &kind : evidenceTable()) {
                if (kind.forged > 0)
                    evidence.append({kind.id, Verdict::Unclear, 0, {}});
            }
            QVERIFY(weigh(evidence).verdict != Verdict::Forged);
        }
    }

    void thePersonsWordWinsAndCanBeTakenBack()
    {
        QList<JudgedNotice> notices{forgedNotice(1), ownNotice(2)};
        const PersonWords words{{notices.first().notice.messageId, Verdict::Yours}};
        judgeEach(notices, knowledge(30), m_dns, words);
        QCOMPARE(notices.first().judgement.verdict, std::optional(Verdict::Yours));
        QVERIFY(notices.first().judgement.byPerson);
        QCOMPARE(notices.first().judgement.evidence.first().id, u"person-said"_s);
        judgeEach(notices, knowledge(30), m_dns);
        QCOMPARE(notices.first().judgement.verdict, std::optional(Verdict::Forged));
        QVERIFY(!notices.first().judgement.byPerson);
    }

    void ownLetterOutsideSentCounts()
    {
        // Archived without ever having travelled, and come back to her through her own account.
        const QByteArray home =
            "Received: from [192.168.1.5] (dsl7.isp.example [203.0.113.7])\n\t(Authenticated sender: "
            "ada@firm.example)\n\tby mail.host.example (Postfix) with ESMTPSA id B2; Mon, 2 Mar 2026 "
            "09:00:01 +0000\n";
        const QByteArray outside = "Received: from vps9.spam.example (vps9.spam.example [198.51.100.99])\n\tby "
                                   "mail.host.example (Postfix) with ESMTP id Y; Mon, 2 Mar 2026 09:00:09 +0000\n";
        for (const QByteArray &way : {QByteArray(), home}) {
            MailboxKnowledge known = knowledge(30, 3);
            QVERIFY(known.addReceived(HeaderFields(QByteArray(way + letter(3).header()))));
            QList<JudgedNotice> notices{ownNotice(3)};
            judgeEach(notices, known, m_off);
            QCOMPARE(notices.first().judgement.evidence.first().id, u"sent-id-and-recipient"_s);
        }
        // What a stranger sent to her under her own address is not hers, whatever stands below.
        MailboxKnowledge known = knowledge(30, 3);
        const qsizetype before = known.sentCount();
        QVERIFY(!known.addReceived(HeaderFields(QByteArray(outside + letter(3).header()))));
        QVERIFY(!known.addReceived(HeaderFields(QByteArray(outside + home + letter(3).header()))));
        QCOMPARE(known.sentCount(), before);
    }

    void whoKeepsNothingInSentIsKnownByHabit()
    {
        QList<JudgedNotice> notices;
        for (int i = 0; i < 24; ++i)
            notices << ownNotice(i);
        for (int i = 0; i < 8; ++i)
            notices << thievesNotice(i, 300);
        judgeEach(notices, knowledge(0), m_dns);
        (void)judgeIncidents(notices, knowledge(0));
        for (qsizetype i = 0; i < 24; ++i)
            QCOMPARE(notices.at(i).judgement.verdict, std::optional(Verdict::Yours));
        for (qsizetype i = 24; i < notices.size(); ++i)
            QVERIFY(notices.at(i).judgement.verdict != Verdict::Yours);
    }

    void wordAboutNoticeWithoutMessageIdCounts()
    {
        QList<JudgedNotice> notices{forgedNotice(1), forgedNotice(2)};
        for (JudgedNotice &notice : notices) {
            notice.notice.messageId.clear();
            notice.notice.header = "Subject: returned\nDate: " + stamp(notice.notice.received) + '\n';
        }
        judgeEach(notices, knowledge(30), m_dns, {{wordKey(notices.first().notice), Verdict::Yours}});
        QCOMPARE(notices.first().judgement.verdict, std::optional(Verdict::Yours));
        QVERIFY(notices.first().judgement.byPerson);
        QVERIFY(!notices.last().judgement.byPerson);
    }

private:
    void addDnsColumn()
    {
        QTest::addColumn<bool>("online");
        QTest::newRow("with DNS") << true;
        QTest::newRow("without DNS") << false;
    }
    Dns &dns()
    {
        const bool online = *static_cast<bool *>(QTest::qData("online", QMetaType::Bool));
        return online ? static_cast<Dns &>(m_dns) : m_off;
    }

    FirmDns m_dns;
    NoDns m_off;
};

QTEST_APPLESS_MAIN(TestJudge)
#include "tst_judge.moc"
