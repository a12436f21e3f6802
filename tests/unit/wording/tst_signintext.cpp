// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/signintext.h"

#include <QSet>
#include <QTest>

using namespace undelivered;
using namespace Qt::StringLiterals;

class TestSignInText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyStepIsNamed();
    void everySourceIsNamed();
    void strangersAreShown();
    void everyProviderGuides();
    void pagesAreHarmless();
};

void TestSignInText::everyStepIsNamed()
{
    QSet<QString> seen;
    for (int i = 0; i < detectionStepCount; ++i) {
        const auto step = static_cast<DetectionStep>(i);
        const QString text = detectionStepText(step, u"imap.muehle.example"_s);
        QVERIFY2(!text.isEmpty() && !text.contains(u'%'), qPrintable(text));
        seen.insert(text);
        const bool asksSomebody = step != DetectionStep::Table && step != DetectionStep::CentralDirectory;
        QCOMPARE(text.contains(u"imap.muehle.example"_s), asksSomebody);
    }
    QCOMPARE(seen.size(), detectionStepCount - 1); // the two ways of autoconfig differ in whom they ask
}

void TestSignInText::everySourceIsNamed()
{
    for (int i = 0; i < detectionStepCount; ++i) {
        ServerCandidate candidate;
        candidate.host = u"imap.muehle.example"_s;
        candidate.source = static_cast<DetectionStep>(i);
        QVERIFY(candidateSourceText(candidate).contains(u"imap.muehle.example"_s));
    }
}

void TestSignInText::strangersAreShown()
{
    ServerCandidate candidate;
    candidate.host = u"imap.hoster.example"_s;
    QVERIFY(outsideDomainText(candidate, u"muehle.example"_s).isEmpty());
    candidate.outsideDomain = true;
    const QString text = outsideDomainText(candidate, u"muehle.example"_s);
    QVERIFY(text.contains(u"imap.hoster.example"_s) && text.contains(u"muehle.example"_s));
}

void TestSignInText::everyProviderGuides()
{
    const Result<ProviderTable> table = ProviderTable::load();
    QVERIFY(table);
    for (const Provider &provider : table->all()) {
        const QStringList steps = signInGuide(provider);
        const bool needed = provider.signIn != Provider::SignIn::Password || provider.imapMustBeSwitchedOn;
        QCOMPARE(!steps.isEmpty(), needed);
        for (const QString &step : steps)
            QVERIFY2(step.contains(provider.name) && !step.contains(u"%1"_s), qPrintable(step));
    }
}

void TestSignInText::pagesAreHarmless()
{
    const OAuthPages pages = oauthPages(u"<script>Mühle</script>"_s);
    QVERIFY(pages.refused.contains(u"Mühle"_s));
    for (const QString &page : {pages.accepted, pages.refused, pages.stale}) {
        QVERIFY(page.contains(u"<h1>"_s));
        QVERIFY(!page.contains(u"<script>"_s));
    }
}

QTEST_GUILESS_MAIN(TestSignInText)
#include "tst_signintext.moc"
