// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/explainer.h"

#include <QTest>

using namespace undelivered;
using namespace Qt::StringLiterals;

namespace {

ParsedNotice noticeWith(const QString &diagnostic, const QString &status = {}, Outcome outcome = Outcome::Failed)
{
    ParsedNotice notice;
    notice.kind = outcome == Outcome::Delayed ? NoticeKind::Delay : NoticeKind::Failure;
    RecipientFate fate;
    fate.address = u"anna@clinic.example"_s;
    fate.outcome = outcome;
    fate.status = status;
    fate.diagnostic = diagnostic;
    notice.recipients = {fate};
    return notice;
}

} // namespace

class TestExplainer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void reasons_data();
    void reasons();
    void preciseTextBeatsVagueStatus();
    void codeInTheWordsBeatsTheField();
    void proseHelpsWhereWordsAreMissing();
    void footersDoNotBeatAStatus();
    void eachRecipientGetsItsOwnProse();
    void permanence_data();
    void permanence();
    void accountIsOnlyBlockedByTheOwnProvider();
    void codesAreListed();
    void goodNewsNeedsNothing();
    void emptyNoticeIsUnknown();
    void hugeTextIsBounded();

private:
    [[nodiscard]] RecipientExplanation explain(const ParsedNotice &notice) const
    {
        return m_explainer->explain(notice).recipients.value(0);
    }
    std::optional<Explainer> m_explainer;
};

void TestExplainer::initTestCase()
{
    Result<Explainer> explainer = Explainer::load();
    QVERIFY(explainer.has_value());
    m_explainer.emplace(*std::move(explainer));
}

void TestExplainer::reasons_data()
{
    QTest::addColumn<QString>("diagnostic");
    QTest::addColumn<QString>("reason");
    const auto row = [](const QString &diagnostic, const char *reason) {
        QTest::newRow(qPrintable(diagnostic.left(60))) << diagnostic << QString::fromLatin1(reason);
    };
    row(u"550 5.1.1 <anna@clinic.example>: Recipient address rejected: User unknown in virtual alias table"_s,
        "no-such-mailbox");
    row(u"550 5.4.1 Recipient address rejected: Access denied. AS(201806281) [MX.eop.prod.protection.outlook.com]"_s,
        "no-such-mailbox");
    row(u"550 Requested action not taken: mailbox unavailable"_s, "no-such-mailbox");
    row(u"550-5.2.1 The email account that you tried to reach is inactive."_s, "mailbox-disabled");
    row(u"554 30 Sorry, this mailbox is disabled (554.30)."_s, "mailbox-disabled");
    row(u"552 5.2.2 Over quota"_s, "mailbox-full");
    row(u"452 4.3.1 Insufficient system storage"_s, "server-fault");
    row(u"Host or domain name not found. Name service error for name=gone.example type=A: Host not found"_s,
        "domain-not-found");
    row(u"connect to mx.clinic.example[192.0.2.9]:25: Connection refused"_s, "host-unreachable");
    row(u"connect to mx.clinic.example[192.0.2.9]:25: Connection timed out"_s, "timed-out");
    row(u"552 5.3.4 Message size exceeds fixed limit"_s, "message-too-large");
    row(u"554 5.7.1 Message rejected as spam by content filter"_s, "content-spam");
    row(u"554 5.7.1 virus Eicar-Test-Signature detected"_s, "content-virus");
    row(u"550 5.7.1 TRANSPORT.RULES.RejectMessage; the message was rejected by organization policy"_s,
        "policy-rejected");
    row(u"550 5.7.26 Unauthenticated email from shop.example is not accepted due to domain's DMARC policy."_s,
        "authentication-failed");
    row(u"554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using zen.spamhaus.org"_s,
        "reputation-blocked");
    row(u"550 5.7.1 Client host rejected: cannot find your reverse hostname"_s, "reputation-blocked");
    row(u"450 4.2.0 Recipient address rejected: Greylisted"_s, "rate-limited");
    row(u"421 4.7.0 Too many connections, slow down"_s, "rate-limited");
    row(u"554 5.7.1 Relay access denied"_s, "relay-denied");
    row(u"553 5.1.8 Domain of sender address office@gone.example does not exist"_s, "sender-rejected");
    row(u"host mx.clinic.example [192.0.2.1] SMTP error from remote mail server after MAIL FROM:<a@gone.example>: 550 gone.example does not exist"_s,
        "sender-rejected");
    row(u"550 5.7.1 RESOLVER.RST.NotAuthorized; not authorized"_s, "recipient-restricted");
    row(u"551 User has moved to anna@new.example"_s, "recipient-moved");
    row(u"501 5.5.4 Syntax error in parameters"_s, "protocol-or-syntax-error");
    row(u"530 5.7.0 Must issue a STARTTLS command first"_s, "tls-required");
    row(u"554 5.4.6 Too many hops"_s, "server-fault");
    row(u"605 Not delivering to previously bounced address"_s, "suppressed");
    row(u"550 5.1.8 Access denied, bad outbound sender"_s, "account-blocked");
    row(u"Das Postfach des Empfängers ist voll."_s, "mailbox-full");
    row(u"Пользователь не найден"_s, "no-such-mailbox");
    row(u"宛先のメールアドレスが見つかりません。ユーザーが存在しません。"_s, "no-such-mailbox");
    row(u"host spamfilter.mailbox-full.example[192.0.2.3] said: 550 5.1.1 User unknown"_s, "no-such-mailbox");
    row(u"550 5.1.1 <mailbox-full@clinic.example>: User unknown"_s, "no-such-mailbox");
    row(u"550 Sorry"_s, "unknown");
    row(QString(), "unknown");
}

void TestExplainer::reasons()
{
    QFETCH(QString, diagnostic);
    QFETCH(QString, reason);
    const RecipientExplanation explained = explain(noticeWith(diagnostic));
    QCOMPARE(QString(reasonId(explained.reason)), reason);
    QVERIFY(!explained.steps.isEmpty());
    if (explained.reason != Reason::Unknown) {
        QVERIFY(!explained.ruleId.isEmpty());
        QVERIFY2(diagnostic.contains(explained.matchedText), qPrintable(explained.matchedText));
    }
}

void TestExplainer::preciseTextBeatsVagueStatus()
{
    QCOMPARE(explain(noticeWith(u"550 Mailbox full"_s, u"5.0.0"_s)).reason, Reason::MailboxFull);
    QCOMPARE(explain(noticeWith(u"550 5.7.1 User unknown"_s, u"5.7.1"_s)).reason, Reason::NoSuchMailbox);
    QCOMPARE(explain(noticeWith(u"550 5.2.2 Submission quota exceeded [MX.prod.outlook.com]"_s, u"5.2.2"_s)).reason,
             Reason::AccountBlocked);
    QCOMPARE(explain(noticeWith(u"550 Error"_s, u"5.2.2"_s)).reason, Reason::MailboxFull);
}

void TestExplainer::codeInTheWordsBeatsTheField()
{
    QCOMPARE(explain(noticeWith(u"550 5.1.1 gone"_s, u"5.0.0"_s)).status, u"5.1.1"_s);
    QCOMPARE(explain(noticeWith(u"450 4.2.2 gone"_s, u"4.4.7"_s)).status, u"4.2.2"_s);
    QCOMPARE(explain(noticeWith(u"gone"_s, u"5.1.1"_s)).status, u"5.1.1"_s);
    QCOMPARE(explain(noticeWith(u"550-5.7.1 look there 550 5.2.1 gone"_s)).status, u"5.2.1"_s);
}

void TestExplainer::proseHelpsWhereWordsAreMissing()
{
    ParsedNotice notice = noticeWith(QString(), u"5.0.0"_s);
    notice.text = u"Your message could not be delivered.\n\nThe recipient's mailbox is full.\n"_s;
    QCOMPARE(explain(notice).reason, Reason::MailboxFull);
    notice.recipients[0].diagnostic = u"550 Failure"_s;
    QCOMPARE(explain(notice).reason, Reason::MailboxFull);
    notice.recipients[0].diagnostic = u"550 No such user"_s;
    QCOMPARE(explain(notice).reason, Reason::NoSuchMailbox);
}

void TestExplainer::footersDoNotBeatAStatus()
{
    ParsedNotice notice = noticeWith(QString(), u"5.1.1"_s);
    notice.text =
        u"Delivery to the following recipients failed.\n\nanna@clinic.example\n\nChecked by an antivirus system, no spam found.\n"_s;
    QCOMPARE(explain(notice).reason, Reason::NoSuchMailbox);
}

void TestExplainer::eachRecipientGetsItsOwnProse()
{
    ParsedNotice notice = noticeWith(QString());
    RecipientFate second = notice.recipients.first();
    second.address = u"bob@clinic.example"_s;
    notice.recipients.append(second);
    notice.text = u"<anna@clinic.example>:\nuser unknown\n\n<bob@clinic.example>:\nmailbox is full\n"_s;
    const Explanation explained = m_explainer->explain(notice);
    QCOMPARE(explained.recipients.value(0).reason, Reason::NoSuchMailbox);
    QCOMPARE(explained.recipients.value(1).reason, Reason::MailboxFull);
}

void TestExplainer::permanence_data()
{
    QTest::addColumn<QString>("diagnostic");
    QTest::addColumn<QString>("status");
    QTest::addColumn<bool>("delayed");
    QTest::addColumn<QString>("permanent");
    QTest::newRow("class 5") << u"550 5.1.1 gone"_s << QString() << false << u"yes"_s;
    QTest::newRow("class 4 after giving up") << u"450 4.2.2 full"_s << QString() << false << u"no"_s;
    QTest::newRow("reply only") << u"554 gone"_s << QString() << false << u"yes"_s;
    QTest::newRow("delay that quotes a final code") << u"550 5.1.1 gone"_s << QString() << true << u"no"_s;
    QTest::newRow("no code, unknown mailbox") << u"user unknown"_s << QString() << false << u"yes"_s;
    QTest::newRow("no code, full mailbox") << u"mailbox is full"_s << QString() << false << QString();
    QTest::newRow("nothing") << QString() << QString() << false << QString();
}

void TestExplainer::permanence()
{
    QFETCH(QString, diagnostic);
    QFETCH(QString, status);
    QFETCH(bool, delayed);
    QFETCH(QString, permanent);
    const auto found = explain(noticeWith(diagnostic, status, delayed ? Outcome::Delayed : Outcome::Failed)).permanent;
    QCOMPARE(found ? (*found ? u"yes"_s : u"no"_s) : QString(), permanent);
}

void TestExplainer::accountIsOnlyBlockedByTheOwnProvider()
{
    ParsedNotice notice =
        noticeWith(u"550 5.7.501 Access denied, spam abuse detected [MX.prod.outlook.com]"_s, u"5.7.501"_s);
    notice.reportingMta = u"relay.hoster.example"_s;
    notice.recipients[0].remoteHost = u"clinic-example.mail.protection.outlook.com"_s;
    QVERIFY(explain(notice).reason != Reason::AccountBlocked);
    notice.reportingMta = u"AB1PR01.prod.outlook.com"_s;
    QCOMPARE(explain(notice).reason, Reason::AccountBlocked);
    notice.reportingMta = u"relay.hoster.example"_s;
    ExplainContext context;
    context.ownAddresses = {u"me@outlook.com"_s, u"me@shop.onmicrosoft.com"_s};
    QCOMPARE(m_explainer->explain(notice, context).recipients.value(0).reason, Reason::AccountBlocked);
}

void TestExplainer::codesAreListed()
{
    ParsedNotice notice =
        noticeWith(u"550 5.7.1 Unfortunately, messages from [192.0.2.3] weren't sent (S3140)."_s, u"5.7.1"_s);
    QStringList sorts;
    for (const CodeMeaning &code : explain(notice).codes)
        sorts.append(code.code + u'=' + code.meaningId);
    QVERIFY2(sorts.contains(u"550=reply.550"_s), qPrintable(sorts.join(u' ')));
    QVERIFY2(sorts.contains(u"5.7.1=status.x.7.1"_s), qPrintable(sorts.join(u' ')));
    QVERIFY2(sorts.contains(u"S3140=microsoft365.network-listed"_s), qPrintable(sorts.join(u' ')));
    notice = noticeWith(u"404 not found there"_s);
    QCOMPARE(explain(notice).codes.value(0).meaningId, u"reply.404"_s);
    notice = noticeWith(u"599 5.9.99 what"_s);
    QVERIFY(explain(notice).codes.isEmpty() || explain(notice).codes.value(0).meaningId.isEmpty());
}

void TestExplainer::goodNewsNeedsNothing()
{
    const RecipientExplanation explained =
        explain(noticeWith(u"250 2.0.0 mailbox full of joy"_s, u"2.0.0"_s, Outcome::Delivered));
    QCOMPARE(explained.reason, Reason::Unknown);
    QCOMPARE(explained.steps, QList<Step>{Step::NothingToDo});
    QVERIFY(!explained.permanent.has_value());
}

void TestExplainer::emptyNoticeIsUnknown()
{
    QVERIFY(m_explainer->explain(ParsedNotice()).recipients.isEmpty());
}

void TestExplainer::hugeTextIsBounded()
{
    ParsedNotice notice = noticeWith(u"user "_s.repeated(200000), u"9.9.9"_s);
    notice.text = u"550-"_s.repeated(200000);
    QVERIFY(!explain(notice).steps.isEmpty());
}

QTEST_GUILESS_MAIN(TestExplainer)
#include "tst_explainer.moc"
