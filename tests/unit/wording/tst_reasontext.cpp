// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/reasontext.h"
#include "wording/reasonwords.h"

#include <QSet>
#include <QTest>

using namespace undelivered;
using namespace Qt::StringLiterals;

namespace {

JudgedNotice noticeFor(NoticeKind kind, Outcome outcome, Reason reason, const QStringList &addresses)
{
    JudgedNotice judged;
    judged.notice.kind = kind;
    for (const QString &address : addresses) {
        RecipientFate fate;
        fate.address = address;
        fate.outcome = outcome;
        judged.notice.recipients.append(fate);
        RecipientExplanation explanation;
        explanation.reason = reason;
        judged.explanation.recipients.append(explanation);
    }
    return judged;
}

int sentencesIn(const QString &text)
{
    int count = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool ends = u".?!"_s.contains(text.at(i)) && (i + 1 == text.size() || text.at(i + 1) == u' ');
        count += ends ? 1 : 0;
    }
    return count;
}

} // namespace

class TestReasonText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyReasonHasWords_data();
    void everyReasonHasWords();
    void headlineNamesRecipientAndIsShort_data();
    void headlineNamesRecipientAndIsShort();
    void longAddressIsCutInTheHeadline_data();
    void longAddressIsCutInTheHeadline();
    void everyOtherKindHasWords_data();
    void everyOtherKindHasWords();
    void reasonsAreToldApart();
    void severalRecipientsAreCounted();
    void failedRecipientLeadsBeforeDelivered();
    void providersCodeIsAdded();
    void oddAddressesStayAsTheyAre();
    void rightToLeftAddressIsFenced();
};

void TestReasonText::everyReasonHasWords_data()
{
    QTest::addColumn<int>("reason");
    QTest::addColumn<bool>("delayed");
    for (int i = 0; i < reasonCount; ++i) {
        QTest::newRow(reasonId(static_cast<Reason>(i)).data()) << i << false;
        QTest::newRow(qPrintable(reasonId(static_cast<Reason>(i)) + u" delayed"_s)) << i << true;
    }
}

void TestReasonText::everyReasonHasWords()
{
    QFETCH(int, reason);
    QFETCH(bool, delayed);
    const auto kind = delayed ? NoticeKind::Delay : NoticeKind::Failure;
    const auto outcome = delayed ? Outcome::Delayed : Outcome::Failed;
    const JudgedNotice judged = noticeFor(kind, outcome, static_cast<Reason>(reason), {u"anna@clinic.example"_s});
    const QString explanation = explanationText(judged);
    QVERIFY(explanation.endsWith(u'.'));
    QVERIFY2(sentencesIn(explanation) >= 1 && sentencesIn(explanation) <= 3, qPrintable(explanation));
    QVERIFY2(!explanation.contains(u'%'), qPrintable(explanation));
    // No jargon where a person reads first.
    for (const auto &word :
         {u"SMTP"_s, u"DSN"_s, u"MTA"_s, u"IP"_s, u"DNS"_s, u"SPF"_s, u"DKIM"_s, u"bounce"_s, u"backscatter"_s})
        QVERIFY2(!explanation.contains(word), qPrintable(explanation));
    QVERIFY(!reasonName(static_cast<Reason>(reason)).isEmpty());
}

void TestReasonText::headlineNamesRecipientAndIsShort_data()
{
    everyReasonHasWords_data();
}

void TestReasonText::headlineNamesRecipientAndIsShort()
{
    QFETCH(int, reason);
    QFETCH(bool, delayed);
    const auto kind = delayed ? NoticeKind::Delay : NoticeKind::Failure;
    const auto outcome = delayed ? Outcome::Delayed : Outcome::Failed;
    const QString address = u"bob.smith@example.com"_s;
    const QString named = headline(noticeFor(kind, outcome, static_cast<Reason>(reason), {address}));
    QVERIFY2(named.contains(address), qPrintable(named));
    QVERIFY2(named.size() < 70, qPrintable(named));
    QVERIFY2(!named.endsWith(u'.') && !named.contains(u'%'), qPrintable(named));
    const QString unnamed = headline(noticeFor(kind, outcome, static_cast<Reason>(reason), {QString()}));
    QVERIFY(!unnamed.isEmpty());
    QVERIFY2(unnamed.size() < 70 && !unnamed.contains(u'%'), qPrintable(unnamed));
}

void TestReasonText::longAddressIsCutInTheHeadline_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("shown");
    QTest::newRow("name") << u"maximiliane.friederike.von.hohenstein-waldeck.secretary@office.example"_s
                          << u"maximiliane.friederike.von.hohenstein-\u2026@office.example"_s;
    QTest::newRow("domain") << u"jo@"_s + QString(80, u'x') + u".example"_s
                            << u"jo@"_s + QString(25, u'x') + u'\u2026' + QString(17, u'x') + u".example"_s;
    QTest::newRow("both") << QString(70, u'n') + u'@' + QString(80, u'x') + u".example"_s
                          << QString(8, u'n') + u"\u2026@"_s + QString(22, u'x') + u'\u2026' + QString(13, u'x') +
                                 u".example"_s;
    QTest::newRow("no @") << QString(90, u'n') << QString(26, u'n') + u'\u2026' + QString(26, u'n');
}

void TestReasonText::longAddressIsCutInTheHeadline()
{
    QFETCH(QString, address);
    QFETCH(QString, shown);
    for (int reason = 0; reason < reasonCount; ++reason) {
        for (const Outcome outcome : {Outcome::Failed, Outcome::Delayed, Outcome::Delivered, Outcome::Relayed}) {
            const QString text =
                headline(noticeFor(NoticeKind::Failure, outcome, static_cast<Reason>(reason), {address}));
            QVERIFY2(text.size() < 70, qPrintable(text));
            QVERIFY2(text.contains(u'\u2026'), qPrintable(text));
        }
    }
    const JudgedNotice failed = noticeFor(NoticeKind::Failure, Outcome::Failed, Reason::NoSuchMailbox, {address});
    QCOMPARE(headline(failed), shown + u" does not exist"_s);
    QCOMPARE(headline(failed, AddressLength::Whole), address + u" does not exist"_s);
}

void TestReasonText::everyOtherKindHasWords_data()
{
    QTest::addColumn<int>("kind");
    for (int i = 0; i <= static_cast<int>(NoticeKind::NotANotice); ++i)
        QTest::newRow(qPrintable(QString::number(i))) << i;
}

void TestReasonText::everyOtherKindHasWords()
{
    QFETCH(int, kind);
    const JudgedNotice judged = noticeFor(static_cast<NoticeKind>(kind), Outcome::Failed, Reason::Unknown, {});
    QVERIFY(!headline(judged).isEmpty());
    QVERIFY(headline(judged).size() < 70);
    QVERIFY(explanationText(judged).endsWith(u'.'));
    QVERIFY(!kindName(static_cast<NoticeKind>(kind)).isEmpty());
}

void TestReasonText::reasonsAreToldApart()
{
    QSet<QString> headlines;
    QSet<QString> explanations;
    for (int i = 0; i < reasonCount; ++i) {
        const JudgedNotice judged =
            noticeFor(NoticeKind::Failure, Outcome::Failed, static_cast<Reason>(i), {u"a@b.example"_s});
        headlines.insert(headline(judged));
        explanations.insert(explanationText(judged));
    }
    QCOMPARE(headlines.size(), reasonCount);
    QCOMPARE(explanations.size(), reasonCount);
}

void TestReasonText::severalRecipientsAreCounted()
{
    JudgedNotice judged = noticeFor(NoticeKind::Failure, Outcome::Failed, Reason::MailboxFull,
                                    {u"a@b.example"_s, u"c@d.example"_s, u"e@f.example"_s});
    QVERIFY2(headline(judged).contains(reasonName(Reason::MailboxFull)), qPrintable(headline(judged)));
    judged.explanation.recipients[1].reason = Reason::NoSuchMailbox;
    QVERIFY2(!headline(judged).contains(reasonName(Reason::MailboxFull)), qPrintable(headline(judged)));
    QVERIFY(headline(judged).size() < 70);
}

void TestReasonText::failedRecipientLeadsBeforeDelivered()
{
    JudgedNotice judged =
        noticeFor(NoticeKind::Failure, Outcome::Delivered, Reason::Unknown, {u"fine@b.example"_s, u"dead@d.example"_s});
    judged.notice.recipients[1].outcome = Outcome::Failed;
    judged.explanation.recipients[1].reason = Reason::NoSuchMailbox;
    QCOMPARE(leadingRecipient(judged), 1);
    QVERIFY(headline(judged).contains(u"dead@d.example"));
    QVERIFY(recipientHeadline(judged.notice.recipients.at(0), judged.explanation.recipients.at(0))
                .contains(u"fine@b.example"));
}

void TestReasonText::providersCodeIsAdded()
{
    JudgedNotice judged = noticeFor(NoticeKind::Failure, Outcome::Failed, Reason::AccountBlocked, {u"a@b.example"_s});
    const QString plain = explanationText(judged);
    judged.explanation.recipients[0].codes.append(
        {CodeMeaning::Sort::Provider, u"5.4.5"_s, u"gmail.daily-limit"_s, u"gmail"_s});
    const QString more = explanationText(judged);
    QVERIFY(more.startsWith(plain));
    QVERIFY2(more.contains(u"Gmail") && more.contains(u"24"), qPrintable(more));
}

void TestReasonText::oddAddressesStayAsTheyAre()
{
    const QString odd = u"\"100%1 <b>\"@shop.example"_s;
    const QString text = headline(noticeFor(NoticeKind::Failure, Outcome::Failed, Reason::NoSuchMailbox, {odd}));
    QVERIFY2(text.contains(odd), qPrintable(text));
}

void TestReasonText::rightToLeftAddressIsFenced()
{
    const QString hebrew = u"דנה@clinic.example"_s;
    QCOMPARE(isolated(hebrew), u"\u2068"_s + hebrew + u"\u2069"_s);
    QCOMPARE(isolated(u"dana@clinic.example"_s), u"dana@clinic.example"_s);
}

QTEST_GUILESS_MAIN(TestReasonText)
#include "tst_reasontext.moc"
