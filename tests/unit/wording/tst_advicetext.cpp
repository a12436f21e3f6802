// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/advicetext.h"

#include <QSet>
#include <QTest>

using namespace undelivered;
using namespace Qt::StringLiterals;

class TestAdviceText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyStepHasASentenceAndALabel();
    void everyMoverHasWords();
    void slipIsOffered();
    void addressIsNamedWhereItHelps();
};

void TestAdviceText::everyStepHasASentenceAndALabel()
{
    QSet<QString> sentences;
    for (int i = 0; i <= static_cast<int>(Step::NothingToDo); ++i) {
        const auto step = static_cast<Step>(i);
        QVERIFY(stepText(step).endsWith(u'.'));
        QVERIFY(!stepText(step).contains(u'%'));
        sentences.insert(stepText(step));
        QVERIFY(!stepLabel(step).isEmpty());
        QVERIFY2(stepLabel(step).size() <= 30 && !stepLabel(step).endsWith(u'.'), qPrintable(stepLabel(step)));
    }
    QCOMPARE(sentences.size(), static_cast<int>(Step::NothingToDo) + 1);
}

void TestAdviceText::everyMoverHasWords()
{
    for (const Mover mover : {Mover::You, Mover::Recipient, Mover::TheirProvider, Mover::YourProvider, Mover::Nobody}) {
        QVERIFY(moverText(mover).endsWith(u'.'));
        QVERIFY(!moverName(mover).isEmpty());
    }
}

void TestAdviceText::slipIsOffered()
{
    RecipientFate fate;
    fate.address = u"anna@gmial.com"_s;
    RecipientExplanation explanation;
    QVERIFY(suggestionText(explanation).isEmpty());
    QVERIFY(!stepText(Step::CheckSpelling, fate, explanation).contains(u"anna@"));
    explanation.suggestion = AddressSuggestion{u"anna@gmail.com"_s, AddressSuggestion::Source::KnownDomain};
    QVERIFY(suggestionText(explanation).contains(u"anna@gmail.com"));
    QVERIFY(stepText(Step::CheckSpelling, fate, explanation).contains(u"anna@gmail.com"));
}

void TestAdviceText::addressIsNamedWhereItHelps()
{
    RecipientFate fate;
    fate.address = u"anna@clinic.example"_s;
    QVERIFY(stepText(Step::RemoveAddress, fate, {}).contains(u"anna@clinic.example"));
    fate.address.clear();
    QCOMPARE(stepText(Step::RemoveAddress, fate, {}), stepText(Step::RemoveAddress));
}

QTEST_GUILESS_MAIN(TestAdviceText)
#include "tst_advicetext.moc"
