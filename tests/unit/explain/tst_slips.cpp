// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/slips.h"

#include <QTest>

using namespace undelivered;
using namespace Qt::StringLiterals;

class TestSlips : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void findsSlips_data();
    void findsSlips();
    void staysSilent_data();
    void staysSilent();
    void findsSlipsOfContacts();
    void twoContactsThatFitAreNoGuess();
    void knownDomainsAreNeverCorrected();
    void distances_data();
    void distances();
    void onlyOfferedWhereTheAddressFailed();

private:
    std::optional<Knowledge> m_knowledge;
};

void TestSlips::initTestCase()
{
    QVERIFY(Explainer::load().has_value());
    Result<Knowledge> knowledge = Knowledge::load(u":/knowledge"_s);
    QVERIFY(knowledge.has_value());
    m_knowledge = *std::move(knowledge);
}

void TestSlips::findsSlips_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("meant");
    QTest::newRow("swapped") << u"anna@gmial.com"_s << u"anna@gmail.com"_s;
    QTest::newRow("left out") << u"anna@gmal.com"_s << u"anna@gmail.com"_s;
    QTest::newRow("doubled") << u"anna@gmaill.com"_s << u"anna@gmail.com"_s;
    QTest::newRow("neighbour key") << u"anna@gmaol.com"_s << u"anna@gmail.com"_s;
    QTest::newRow("ending con") << u"anna@hotmail.con"_s << u"anna@hotmail.com"_s;
    QTest::newRow("ending cut") << u"anna@gmail.co"_s << u"anna@gmail.com"_s;
    QTest::newRow("ending swapped") << u"anna@outlook.cmo"_s << u"anna@outlook.com"_s;
    QTest::newRow("ending missing") << u"anna@gmail"_s << u"anna@gmail.com"_s;
    QTest::newRow("dot missing") << u"anna@gmailcom"_s << u"anna@gmail.com"_s;
    QTest::newRow("yaho") << u"anna@yaho.com"_s << u"anna@yahoo.com"_s;
    QTest::newRow("hotmial") << u"anna@hotmial.com"_s << u"anna@hotmail.com"_s;
    QTest::newRow("outlok") << u"anna@outlok.com"_s << u"anna@outlook.com"_s;
    QTest::newRow("iclod") << u"anna@iclod.com"_s << u"anna@icloud.com"_s;
    QTest::newRow("both halves") << u"anna@gmial.con"_s << u"anna@gmail.com"_s;
    QTest::newRow("German") << u"anna@freent.de"_s << u"anna@freenet.de"_s;
    QTest::newRow("ending's letters swapped") << u"anna@web.ed"_s << u"anna@web.de"_s;
    QTest::newRow("far-away key in an unknown domain") << u"anna@yahho.com"_s << u"anna@yahoo.com"_s;
    QTest::newRow("trailing dot") << u"anna@clinic.example."_s << u"anna@clinic.example"_s;
    QTest::newRow("comma for dot") << u"anna@clinic,example"_s << u"anna@clinic.example"_s;
    QTest::newRow("two dots") << u"anna..smith@clinic.example"_s << u"anna.smith@clinic.example"_s;
    QTest::newRow("bracket left over") << u"anna@clinic.example>"_s << u"anna@clinic.example"_s;
    QTest::newRow("capital letters") << u"Anna@GMIAL.com"_s << u"anna@gmail.com"_s;
}

void TestSlips::findsSlips()
{
    QFETCH(QString, typed);
    QFETCH(QString, meant);
    const auto found = findSlip(typed, true, m_knowledge->domains(), {});
    QVERIFY(found.has_value());
    QCOMPARE(found->address, meant);
}

void TestSlips::staysSilent_data()
{
    QTest::addColumn<QString>("typed");
    for (const auto &typed : {u"anna@gmail.com"_s,
                              u"anna@ymail.com"_s,
                              u"anna@mail.com"_s,
                              u"anna@email.com"_s,
                              u"anna@gmx.com"_s,
                              u"anna@gmx.info"_s,
                              u"anna@hotmail.co.uk"_s,
                              u"anna@live.ca"_s,
                              u"anna@clinic.example"_s,
                              u"anna@ge.com"_s,
                              u"anna@sap.com"_s,
                              u"anna@aim.com"_s,
                              u"anna"_s,
                              u""_s,
                              u"@"_s,
                              u"anna@"_s,
                              u"@gmial.com"_s,
                              u"anna@university.edu"_s,
                              u"anna@web.com"_s,
                              u"anna@yahoo.co.id"_s})
        QTest::newRow(typed.isEmpty() ? "empty" : qPrintable(typed)) << typed;
}

void TestSlips::staysSilent()
{
    QFETCH(QString, typed);
    for (const bool domainUnknown : {false, true}) {
        const auto found = findSlip(typed, domainUnknown, m_knowledge->domains(), {});
        QVERIFY2(!found, found ? qPrintable(found->address) : "");
    }
}

void TestSlips::findsSlipsOfContacts()
{
    ExplainContext context;
    context.contacts = {u"bob.smith@clinic.example"_s, u"Carla@Garage.example"_s};
    auto found = findSlip(u"bob.smiht@clinic.example"_s, false, m_knowledge->domains(), context);
    QVERIFY(found.has_value());
    QCOMPARE(found->address, u"bob.smith@clinic.example"_s);
    QCOMPARE(found->source, AddressSuggestion::Source::OwnContacts);
    found = findSlip(u"carla@garag.example"_s, true, m_knowledge->domains(), context);
    QVERIFY(found.has_value());
    QCOMPARE(found->address, u"Carla@Garage.example"_s);
    QVERIFY(!findSlip(u"bob.smith@clinic.example"_s, false, m_knowledge->domains(), context));
    QVERIFY(!findSlip(u"rob.smyth@clinic.example"_s, false, m_knowledge->domains(), context));
}

void TestSlips::twoContactsThatFitAreNoGuess()
{
    ExplainContext context;
    context.contacts = {u"marta@clinic.example"_s, u"marfa@clinic.example"_s};
    QVERIFY(!findSlip(u"marka@clinic.example"_s, false, m_knowledge->domains(), context));
}

void TestSlips::knownDomainsAreNeverCorrected()
{
    for (const QString &domain : m_knowledge->domains().known) {
        for (const bool domainUnknown : {false, true}) {
            const auto found = findSlip(u"anna@"_s + domain, domainUnknown, m_knowledge->domains(), {});
            QVERIFY2(!found, qPrintable(domain));
        }
    }
}

void TestSlips::distances_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<int>("distance");
    QTest::newRow("same") << u"abc"_s << u"abc"_s << 0;
    QTest::newRow("swap") << u"abcd"_s << u"abdc"_s << 1;
    QTest::newRow("insert") << u"abc"_s << u"abxc"_s << 1;
    QTest::newRow("delete at the end") << u"abc"_s << u"ab"_s << 1;
    QTest::newRow("replace") << u"abc"_s << u"axc"_s << 1;
    QTest::newRow("two") << u"abc"_s << u"ayx"_s << 2;
    QTest::newRow("swap far") << u"abc"_s << u"cba"_s << 2;
    QTest::newRow("beyond the limit") << u"abcdef"_s << u"uvwxyz"_s << 3;
    QTest::newRow("empty") << u""_s << u"ab"_s << 2;
}

void TestSlips::distances()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    QFETCH(int, distance);
    QCOMPARE(editDistance(a, b, 2), distance);
    QCOMPARE(editDistance(b, a, 2), distance);
}

void TestSlips::onlyOfferedWhereTheAddressFailed()
{
    const Result<Explainer> explainer = Explainer::load();
    QVERIFY(explainer.has_value());
    ParsedNotice notice;
    notice.kind = NoticeKind::Failure;
    RecipientFate fate;
    fate.address = u"anna@gmial.com"_s;
    fate.diagnostic = u"550 5.1.2 Host unknown"_s;
    notice.recipients = {fate};
    RecipientExplanation explained = explainer->explain(notice).recipients.value(0);
    QVERIFY(explained.suggestion.has_value());
    QCOMPARE(explained.steps.value(0), Step::CheckSpelling);
    QCOMPARE(explained.mover, Mover::You);
    notice.recipients[0].diagnostic = u"552 5.2.2 Mailbox full"_s;
    explained = explainer->explain(notice).recipients.value(0);
    QVERIFY(!explained.suggestion.has_value());
}

QTEST_GUILESS_MAIN(TestSlips)
#include "tst_slips.moc"
