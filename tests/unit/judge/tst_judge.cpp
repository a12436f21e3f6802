// SPDX-License-Identifier: GPL-3.0-or-later
// One small invented world: Ada writes from ada@firm.example through mail.host.example (192.0.2.10).
#include "fakedns.h"
#include "judge/judge.h"
#include "judge/weigh.h"

#include <QTest>

#include <algorithm>

using namespace undelivered;
using namespace Qt::StringLiterals;

namespace {

const QDateTime monday({2026, 3, 2}, {9, 0}, Qt::UTC);

QByteArray stamp(const QDateTime &when)
{
    return QLocale::c().toString(when, u"ddd, d MMM yyyy HH:mm:ss"_s).toLatin1() + " +0000";
}

struct Letter {
    int number = 0;
    QByteArray to;
    QByteArray subject;
    QByteArray program = "Mozilla Thunderbird";
    QDateTime when;

    [[nodiscard]] QByteArray header() const
    {
        return "From: Ada Finch <ada@firm.example>\nTo: " + to + "\nSubject: " + subject + "\nDate: " + stamp(when) +
               "\nMessage-ID: <4f0a" + QByteArray::number(1000 + number) +
               "-77aa@firm.example>\nUser-Agent: " + program + "\n";
    }
};

Letter letter(int number)
{
    return {number, "friend" + QByteArray::number(number) + "@shop.example",
            "Chairs, part " + QByteArray::number(number), "Mozilla Thunderbird",
            monday.addDays(-18).addSecs(number * 50000)};
}

const QByteArray throughProvider =
    "Received: from mail.host.example (mail.host.example [192.0.2.10])\n\tby mx.shop.example (Postfix) with ESMTPS id "
    "A1\n"
    "\tfor <x@shop.example>; Mon, 2 Mar 2026 09:00:05 +0000\n"
    "Received: from [192.168.1.5] (dsl7.isp.example [203.0.113.7])\n\t(Authenticated sender: ada@firm.example)\n"
    "\tby mail.host.example (Postfix) with ESMTPSA id B2; Mon, 2 Mar 2026 09:00:01 +0000\n";
const QByteArray fromStranger = "Received: from vps9.spam.example (vps9.spam.example [198.51.100.99])\n\tby "
                                "mx.shop.example (Postfix) with ESMTP id C3\n"
                                "\tfor <x@shop.example>; Mon, 2 Mar 2026 09:00:05 +0000\n";

/// A notice of mx.shop.example that brings back `original`.
JudgedNotice noticeAbout(const QByteArray &original, const QString &failed, const QDateTime &when)
{
    static int serial = 0;
    JudgedNotice judged;
    ParsedNotice &notice = judged.notice;
    notice.kind = NoticeKind::Failure;
    notice.messageId = u"notice%1@mx.shop.example"_s.arg(++serial);
    notice.header = "Received: from mx.shop.example (mx.shop.example [198.51.100.5])\n\tby mail.host.example (Postfix) "
                    "with ESMTP id Z;"
                    " Mon, 2 Mar 2026 09:00:09 +0000\nFrom: MAILER-DAEMON@mx.shop.example\nTo: ada@firm.example\n";
    notice.from = u"mailer-daemon@mx.shop.example"_s;
    notice.subject = u"Undelivered Mail Returned to Sender"_s;
    notice.reportingMta = u"mx.shop.example"_s;
    notice.received = when;
    notice.machineReadable = true;
    RecipientFate fate;
    fate.address = failed;
    fate.status = u"5.1.1"_s;
    notice.recipients = {fate};
    notice.original.extent = ReturnedOriginal::Extent::Headers;
    notice.original.header = original;
    const HeaderFields fields(notice.original.header);
    notice.original.messageId = messageIdsIn(fields.raw("Message-ID")).value(0);
    notice.original.from = addressesIn(fields.raw("From")).value(0);
    notice.original.fromName = fields.text("From").section(u'<', 0, 0).trimmed();
    notice.original.subject = fields.text("Subject");
    notice.original.to = addressesIn(fields.raw("To"));
    notice.original.date = sentMessageFrom(fields).date;
    return judged;
}

JudgedNotice ownNotice(int number)
{
    const Letter sent = letter(number);
    return noticeAbout(throughProvider + sent.header(), QString::fromLatin1(sent.to), sent.when.addSecs(60));
}

JudgedNotice forgedNotice(int number, const QByteArray &extra = {})
{
    const QByteArray header = fromStranger + extra + "From: Ada Finch <ada@firm.example>\nTo: victim" +
                              QByteArray::number(number) + "@shop.example\nSubject: Cheap pills " +
                              QByteArray::number(number) + "\nDate: " + stamp(monday.addSecs(number * 600)) +
                              "\nMessage-ID: <x" + QByteArray::number(number) +
                              "@spam.example>\nX-Mailer: BlastMail 3\n";
    return noticeAbout(header, u"victim%1@shop.example"_s.arg(number), monday.addSecs(number * 600));
}

/// Went out through Ada's account from a foreign place at night, and never by her hand.
JudgedNotice thievesNotice(int number, qint64 secondsApart)
{
    QByteArray way = throughProvider;
    way.replace("dsl7.isp.example [203.0.113.7]", "host9.hotel.example [203.0.113.200]");
    const QDateTime when = monday.addDays(-1).addSecs(number * secondsApart);
    const QByteArray to = "victim" + QByteArray::number(number) + "@shop.example";
    return noticeAbout(way + "From: Parcel Team <ada@firm.example>\nTo: " + to + "\nSubject: Parcel " +
                           QByteArray::number(number) + "\nDate: " + stamp(when).replace("+0000", "-0700") +
                           "\nMessage-ID: <q" + QByteArray::number(number) +
                           ".zz@firm.example>\nX-Mailer: BlastMail 3\n",
                       QString::fromLatin1(to), when.addSecs(60));
}

JudgedNotice lure()
{
    JudgedNotice judged;
    ParsedNotice &notice = judged.notice;
    notice.kind = NoticeKind::NotANotice;
    notice.messageId = u"lure@spam.example"_s;
    notice.header = "Received: from vps9.spam.example (vps9.spam.example [198.51.100.99])\n\tby mail.host.example "
                    "(Postfix) with ESMTP id Y;"
                    " Mon, 2 Mar 2026 09:00:09 +0000\nFrom: Mail Delivery System <mailer-daemon@firm.example>\nTo: "
                    "ada@firm.example\n";
    notice.from = u"mailer-daemon@firm.example"_s;
    notice.fromName = u"Mail Delivery System"_s;
    notice.subject = u"Undelivered messages on 2 March"_s;
    notice.received = monday;
    notice.text = u"7 incoming messages are held. Release them within 24 hours."_s;
    notice.links = {{u"Release messages"_s, u"https://portal.spam.example/r?e=ada@firm.example"_s}};
    return judged;
}

MailboxKnowledge knowledge(int letters, int without = -1)
{
    MailboxKnowledge known;
    known.setAddresses({u"ada@firm.example"_s});
    for (int i = 0; i < letters; ++i) {
        if (i != without)
            known.addSent(sentMessageFrom(HeaderFields(letter(i).header())));
    }
    for (int i = 0; i < 10; ++i) {
        const QByteArray received =
            "Received: from mx.shop.example (mx.shop.example [198.51.100.5])\n\tby mail.host.example (Postfix) with"
            " ESMTP id Q; Mon, 2 Mar 2026 08:00:00 +0000\nFrom: friend" +
            QByteArray::number(i) + "@shop.example\nMessage-ID: <r" + QByteArray::number(i) +
            "@shop.example>\nIn-Reply-To: <4f0a" + QByteArray::number(1000 + i) +
            "-77aa@firm.example>\nDate: " + stamp(monday.addDays(-18).addSecs(i * 50000)) + "\n";
        known.addReceived(HeaderFields(received));
    }
    return known;
}

bool isHarm(const Judgement &judgement)
{
    return judgement.verdict == Verdict::Forged || judgement.verdict == Verdict::Fake ||
           judgement.verdict == Verdict::Hijacked;
}

} // namespace

class TestJudge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dns.add(u"firm.example"_s, DnsType::Txt, {u"v=spf1 ip4:192.0.2.10 -all"_s});
        m_dns.add(u"firm.example"_s, DnsType::Mx, {u"10 mail.host.example"_s});
    }
    void cleanup() { m_dns.clear(); }

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
        const QList<Evidence> &evidence = notices.first().judgement.evidence;
        QVERIFY(std::none_of(evidence.begin(), evidence.end(), [](const Evidence &item) {
            return item.id == "handed-over-by-stranger"_L1 || item.id == "handed-over-from-home"_L1;
        }));
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
        const QList<Evidence> &evidence = notices.last().judgement.evidence;
        QVERIFY(std::any_of(evidence.begin(), evidence.end(),
                            [](const Evidence &item) { return item.id == "handed-over-by-provider-proved"_L1; }));
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
            const QList<Evidence> &evidence = notices.first().judgement.evidence;
            const bool forwarded = std::any_of(evidence.begin(), evidence.end(), [](const Evidence &item) {
                return item.id == "handed-over-by-forwarder"_L1;
            });
            QCOMPARE(forwarded, sealer == "alumni.example");
        }
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
            const QList<Evidence> &evidence = notices.first().judgement.evidence;
            const bool alarm = std::any_of(evidence.begin(), evidence.end(),
                                           [](const Evidence &item) { return item.id == "account-blocked"_L1; });
            QCOMPARE(alarm, ownHost);
        }
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
        (void)judgeIncidents(notices, knowledge(30));
        QCOMPARE(notices.at(30).judgement.verdict, std::optional(Verdict::Forged));
        QCOMPARE(notices.at(31).judgement.verdict, std::optional(Verdict::Unclear));
        QCOMPARE(notices.at(32).judgement.verdict, std::optional(Verdict::Forged));
        QVERIFY(notices.at(33).judgement.verdict != Verdict::Forged);
        QCOMPARE(notices.at(34).judgement.verdict, std::optional(Verdict::Unclear));
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

    FakeDns m_dns;
    NoDns m_off;
};

QTEST_APPLESS_MAIN(TestJudge)
#include "tst_judge.moc"
