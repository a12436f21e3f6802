// SPDX-License-Identifier: GPL-3.0-or-later
// What the way of the original proves, and what it does not.
#include "adasworld.h"

#include <QTest>

using namespace undelivered;
using namespace Qt::StringLiterals;

class TestTransit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void serviceThatSignsForItselfMayBeThePersons()
    {
        QList<JudgedNotice> notices;
        for (int i = 0; i < 12; ++i)
            notices << ownNotice(i) << forgedNotice(i);
        JudgedNotice mailing = forgedNotice(40, "DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; d=spam.example; "
                                                "s=s1; h=from:to; bh=AAAA; b=AAAA\n");
        notices << mailing;
        judgeEach(notices, knowledge(30), m_off); // the signature cannot be checked: the doubt speaks for the person
        (void)judgeIncidents(notices, knowledge(30));
        QVERIFY(!isHarm(notices.last().judgement));
    }

    void providersOwnLineIsNoStranger()
    {
        // Handed in from home at the provider; the notice came in a way that does not show whose it is.
        QByteArray way = throughProvider.mid(throughProvider.indexOf("Received: from [192.168.1.5]"));
        way.replace("dsl7.isp.example [203.0.113.7]", "dyn-203-0-113-7.pool.isp.example [203.0.113.7]");
        JudgedNotice notice = noticeAbout(way + letter(3).header(), u"friend3@shop.example"_s, monday);
        QList<JudgedNotice> notices{notice};
        judgeEach(notices, knowledge(30, 3), m_off);
        QVERIFY(!holdsEvidence(notices.first(), "handed-over-by-stranger"_L1));
        QVERIFY(!holdsEvidence(notices.first(), "handed-over-from-home"_L1));
        QVERIFY(!isHarm(notices.first().judgement));
    }

    void addressThatTwoReceiversKnowIsTheProviders()
    {
        // The third receiver wrote down no name but the one that the sender gave itself.
        QByteArray named = throughProvider;
        QByteArray elsewhere = throughProvider;
        elsewhere.replace("mx.shop.example", "mx.other.test");
        QByteArray nameless = throughProvider;
        nameless.replace("mail.host.example (mail.host.example [192.0.2.10])", "mail.host.example ([192.0.2.10])");
        const auto about = [](const QByteArray &way, int number) {
            return noticeAbout(way + letter(number).header(), QString::fromLatin1(letter(number).to), monday);
        };
        QList<JudgedNotice> notices{about(named, 3), about(elsewhere, 4), about(nameless, 5)};
        judgeEach(notices, knowledge(0), m_off);
        QVERIFY(holdsEvidence(notices.last(), "handed-over-by-provider-proved"_L1));
    }

    void sealOfThePersonsProviderTellsOfNoForwarder()
    {
        for (const QByteArray sealer : {"mail.host.example", "alumni.example"}) {
            JudgedNotice notice = ownNotice(3);
            notice.notice.original.header.prepend("ARC-Seal: i=1; a=rsa-sha256; d=" + sealer + "; s=x; b=AAAA\n");
            notice.notice.original.header
                .replace("mail.host.example [192.0.2.10]", "relay.else.example [198.51.100.77]")
                .replace("(dsl7.isp.example [203.0.113.7])", "(dsl7.isp.example)");
            QList<JudgedNotice> notices{notice};
            judgeEach(notices, knowledge(30, 3), m_off);
            const bool forwarded = holdsEvidence(notices.first(), "handed-over-by-forwarder"_L1);
            QCOMPARE(forwarded, sealer == "alumni.example");
        }
    }

    void waysOutThatNobodyLooksUpAreLearntByTheirName()
    {
        // Ada's mail leaves by hosts of a house that her mailbox knows nothing of; receivers write down what those call themselves.
        const auto through = [](int number, const QByteArray &receiver) {
            QByteArray way = throughProvider;
            const QByteArray n = QByteArray::number(number);
            const QByteArray host = "out" + n + ".relay.test ([192.0.2.8" + n + "])";
            way.replace("mail.host.example (mail.host.example [192.0.2.10])", host)
                .replace("mx.shop.example", receiver);
            return noticeAbout(way + letter(number).header(), QString::fromLatin1(letter(number).to),
                               letter(number).when.addSecs(60));
        };
        QList<JudgedNotice> notices{through(3, "mx.shop.example"), through(4, "mx.other.test"),
                                    through(5, "mx.third.test")};
        judgeEach(notices, knowledge(30, 5), m_off); // Sent lacks the last one
        QVERIFY(!holdsEvidence(notices.last(), "handed-over-by-stranger"_L1));
        QVERIFY(!isHarm(notices.last().judgement));
    }

    void addressThatAllCustomersShareSpeaksForNobody()
    {
        // The provider hides where its customers sit: every message seems to come in from its own host.
        const auto hidden = [](JudgedNotice notice) {
            notice.notice.original.header.replace("dsl7.isp.example [203.0.113.7]", "mail.host.example [192.0.2.10]")
                .replace("host9.hotel.example [203.0.113.200]", "mail.host.example [192.0.2.10]");
            return notice;
        };
        QList<JudgedNotice> notices;
        for (int i = 0; i < 12; ++i)
            notices << hidden(ownNotice(i));
        notices << hidden(thievesNotice(1, 300));
        judgeEach(notices, knowledge(30), m_dns);
        QVERIFY(!holdsEvidence(notices.last(), "own-website-sent"_L1));
        QVERIFY(notices.last().judgement.verdict != Verdict::Yours);
    }

    void wordsAboutTheRecipientsAccountAreNoAlarm()
    {
        for (const bool ownHost : {false, true}) {
            JudgedNotice notice = ownNotice(3);
            notice.notice.header.replace("mx.shop.example (mx.shop.example [198.51.100.5])", "localhost")
                .replace("MAILER-DAEMON@mx.shop.example", "MAILER-DAEMON@mail.host.example");
            notice.notice.from = u"mailer-daemon@mail.host.example"_s;
            notice.notice.reportingMta = u"mail.host.example"_s;
            notice.notice.recipients.first().diagnostic = u"550 This account has been disabled"_s;
            notice.notice.recipients.first().remoteHost = ownHost ? u"mail.host.example"_s : QString();
            QList<JudgedNotice> notices{notice};
            judgeEach(notices, knowledge(30), m_off);
            const bool alarm = holdsEvidence(notices.first(), "account-blocked"_L1);
            QCOMPARE(alarm, ownHost);
        }
    }

private:
    FirmDns m_dns;
    NoDns m_off;
};

QTEST_APPLESS_MAIN(TestTransit)
#include "tst_transit.moc"
