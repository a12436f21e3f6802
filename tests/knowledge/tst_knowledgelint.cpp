// SPDX-License-Identifier: GPL-3.0-or-later
// Reads every rule of resources/knowledge and holds it to what resources/knowledge/README.md promises.
#include "explain/explainer.h"
#include "explain/hearing.h"
#include "explain/knowledge.h"

#include <QTest>

using namespace undelivered;
using namespace Qt::StringLiterals;

namespace {

/// What a rule's own conditions ask for, so that its phrases can be tried by themselves.
HearingContext contextFor(const Knowledge &knowledge, const Rule &rule, const RuleExample &example)
{
    HearingContext context;
    const CodesInText codes = codesIn(example.text);
    context.statuses = codes.statuses;
    context.replies = codes.replies;
    if (const std::optional<StatusCode> status = statusCodeFrom(example.status);
        status && !context.statuses.contains(*status))
        context.statuses.append(*status);
    if (!example.provider.isEmpty())
        context.providers = knowledge.providerSet(example.provider);
    context.ownServer = example.own;
    if (example.own)
        context.ownProviders = rule.providers;
    return context;
}

HearingContext contextForPhrase(const Rule &rule)
{
    HearingContext context;
    for (const StatusPattern &pattern : rule.statuses)
        context.statuses.append({pattern.klass == 0 ? 5 : pattern.klass, pattern.subject, pattern.detailFrom});
    context.replies = rule.replies;
    context.providers = rule.providers;
    context.ownServer = rule.own;
    context.ownProviders = rule.own ? rule.providers : 0;
    return context;
}

QString asText(const QString &phrase)
{
    QString text = phrase;
    text.remove(u'~');
    return text.replace(u'*', u" x "_s).simplified();
}

} // namespace

class KnowledgeLint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyReasonHasAMoverAndSteps();
    void everyProviderOfARuleExists();
    void examplesHitTheirOwnRuleFirst_data();
    void examplesHitTheirOwnRuleFirst();
    void counterExamplesDoNot_data();
    void counterExamplesDoNot();
    void everyPhraseByItselfLeadsToItsReason();
    void noPhraseStandsTwiceWithoutNeed();

private:
    [[nodiscard]] const Rule &rule(const QString &id) const;
    std::optional<Knowledge> m_knowledge;
};

void KnowledgeLint::initTestCase()
{
    QVERIFY(Explainer::load().has_value()); // registers the compiled-in files
    Result<Knowledge> knowledge = Knowledge::load(u":/knowledge"_s);
    QVERIFY2(knowledge.has_value(), knowledge ? "" : qPrintable(knowledge.error().detail));
    m_knowledge = *std::move(knowledge);
    QVERIFY(m_knowledge->rules().size() > 500);
}

const Rule &KnowledgeLint::rule(const QString &id) const
{
    const auto &rules = m_knowledge->rules();
    return *std::find_if(rules.begin(), rules.end(), [&id](const Rule &r) { return r.id == id; });
}

void KnowledgeLint::everyReasonHasAMoverAndSteps()
{
    for (int i = 0; i < reasonCount; ++i) {
        const ReasonKnowledge &reason = m_knowledge->reason(static_cast<Reason>(i));
        QVERIFY(!reason.failed.isEmpty());
        QVERIFY(!reason.failedForNow.isEmpty());
        QVERIFY(!reason.delayed.isEmpty());
    }
}

void KnowledgeLint::everyProviderOfARuleExists()
{
    for (const Rule &r : m_knowledge->rules()) {
        for (const RuleExample &example : r.examples + r.notExamples) {
            if (!example.provider.isEmpty())
                QVERIFY2(m_knowledge->providerSet(example.provider) != 0, qPrintable(r.id));
        }
    }
}

void KnowledgeLint::examplesHitTheirOwnRuleFirst_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<int>("number");
    for (const Rule &r : m_knowledge->rules()) {
        QVERIFY2(!r.examples.isEmpty(), qPrintable(r.id));
        for (int i = 0; i < r.examples.size(); ++i)
            QTest::newRow(qPrintable(r.id + u'#' + QString::number(i))) << r.id << i;
    }
}

void KnowledgeLint::examplesHitTheirOwnRuleFirst()
{
    QFETCH(QString, id);
    QFETCH(int, number);
    const Rule &r = rule(id);
    const RuleExample &example = r.examples.at(number);
    const Hearing heard(*m_knowledge, example.text, contextFor(*m_knowledge, r, example));
    QStringList hits;
    for (const Hearing::Match &match : heard.matches())
        hits.append(m_knowledge->rules().at(static_cast<size_t>(match.rule)).id);
    QVERIFY2(hits.contains(id), qPrintable(u"hit only: "_s + hits.join(u", ")));
    if (r.codeOnly)
        return;
    const auto precise = heard.first(Rule::Strength::Precise);
    const auto first = r.strength == Rule::Strength::Precise || precise ? precise : heard.first(Rule::Strength::Vague);
    QVERIFY(first.has_value());
    QCOMPARE(m_knowledge->rules().at(static_cast<size_t>(first->rule)).id, id);
}

void KnowledgeLint::counterExamplesDoNot_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<int>("number");
    for (const Rule &r : m_knowledge->rules()) {
        for (int i = 0; i < r.notExamples.size(); ++i)
            QTest::newRow(qPrintable(r.id + u'#' + QString::number(i))) << r.id << i;
    }
}

void KnowledgeLint::counterExamplesDoNot()
{
    QFETCH(QString, id);
    QFETCH(int, number);
    const Rule &r = rule(id);
    const RuleExample &example = r.notExamples.at(number);
    const Hearing heard(*m_knowledge, example.text, contextFor(*m_knowledge, r, example));
    const auto precise = heard.first(Rule::Strength::Precise);
    const auto first = precise ? precise : heard.first(Rule::Strength::Vague);
    if (first)
        QVERIFY(m_knowledge->rules().at(static_cast<size_t>(first->rule)).id != id);
}

// A phrase that an earlier rule always takes away is dead weight, and often a sign of a rule that reaches too far.
void KnowledgeLint::everyPhraseByItselfLeadsToItsReason()
{
    QStringList wrong;
    for (const Rule &r : m_knowledge->rules()) {
        for (const QString &phrase : r.phrases) {
            if (r.codeOnly)
                continue;
            QString text = asText(phrase);
            if (!r.with.isEmpty())
                text += u" ; "_s + asText(r.with.first());
            const Hearing heard(*m_knowledge, text, contextForPhrase(r));
            const auto precise = heard.first(Rule::Strength::Precise);
            const auto first =
                r.strength == Rule::Strength::Precise || precise ? precise : heard.first(Rule::Strength::Vague);
            const Rule *winner = first ? &m_knowledge->rules().at(static_cast<size_t>(first->rule)) : nullptr;
            if (!winner || winner->reason != r.reason)
                wrong.append(r.id + u'\t' + phrase + u'\t' + (winner ? winner->id : u"nothing"_s));
        }
    }
    for (const QString &line : std::as_const(wrong))
        qWarning().noquote() << "rule, phrase, what takes it:" << line;
    QVERIFY(wrong.isEmpty());
}

void KnowledgeLint::noPhraseStandsTwiceWithoutNeed()
{
    QHash<QString, QString> seen;
    QStringList twice;
    for (const Rule &r : m_knowledge->rules()) {
        const bool unconditional = r.statuses.isEmpty() && r.replies.isEmpty() && r.providers == 0 && !r.own &&
                                   r.with.isEmpty() && r.without.isEmpty();
        for (const QString &phrase : r.phrases) {
            const QString key = phrase + (r.strength == Rule::Strength::Precise ? u"!"_s : u"?"_s);
            if (const auto before = seen.constFind(key); before != seen.constEnd())
                twice.append(phrase + u'\t' + *before + u'\t' + r.id);
            if (unconditional)
                seen.insert(key, r.id);
        }
    }
    for (const QString &line : std::as_const(twice))
        qWarning().noquote() << "phrase, rule, shadowed rule:" << line;
    QVERIFY(twice.isEmpty());
}

QTEST_GUILESS_MAIN(KnowledgeLint)
#include "tst_knowledgelint.moc"
