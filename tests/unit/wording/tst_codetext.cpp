// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/explainer.h"
#include "explain/knowledge.h"
#include "wording/codetext.h"

#include <QFile>
#include <QSet>
#include <QTest>

using namespace undelivered;
using namespace Qt::StringLiterals;

class TestCodeText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void replyCodesAreAnswered_data();
    void replyCodesAreAnswered();
    void everyStandardCodeHasASentence();
    void everyProviderRuleWithACodeHasASentence();
    void noSentenceWithoutARule();
    void unknownCodesAreToldByClass();
    void statusTellsWhetherToTryAgain();
    void everyCodeOfTheFactsTableIsAnswered();

private:
    std::optional<Knowledge> m_knowledge;
};

void TestCodeText::initTestCase()
{
    QVERIFY(Explainer::load().has_value());
    Result<Knowledge> knowledge = Knowledge::load(u":/knowledge"_s);
    QVERIFY(knowledge.has_value());
    m_knowledge = *std::move(knowledge);
}

void TestCodeText::replyCodesAreAnswered_data()
{
    QTest::addColumn<QString>("code");
    for (const auto &code :
         {u"400"_s, u"401"_s, u"403"_s, u"404"_s, u"500"_s, u"502"_s, u"503"_s, u"550"_s, u"551"_s, u"552"_s, u"554"_s})
        QTest::newRow(qPrintable(code)) << code;
}

void TestCodeText::replyCodesAreAnswered()
{
    QFETCH(QString, code);
    QVERIFY(m_knowledge->replyCode(code));
    const QString known = codeText({CodeMeaning::Sort::Reply, code, u"reply."_s + code, {}});
    QVERIFY(known.endsWith(u'.'));
    QVERIFY(known != codeText({CodeMeaning::Sort::Reply, code, {}, {}}));
}

void TestCodeText::everyStandardCodeHasASentence()
{
    const QStringList ids = codeMeaningIds();
    const QSet<QString> known(ids.begin(), ids.end());
    QCOMPARE(known.size(), ids.size());
    for (const CodeKnowledge &code : m_knowledge->codes()) {
        const QString id = (code.code.startsWith(u"x.") ? u"status."_s : u"reply."_s) + code.code;
        QVERIFY2(known.contains(id), qPrintable(id));
    }
}

void TestCodeText::everyProviderRuleWithACodeHasASentence()
{
    const QStringList ids = codeMeaningIds();
    const QSet<QString> known(ids.begin(), ids.end());
    for (const Rule &rule : m_knowledge->rules()) {
        if (rule.code.isEmpty())
            continue;
        QVERIFY2(known.contains(rule.id), qPrintable(rule.id));
        const QString text = codeText({CodeMeaning::Sort::Provider, u"X"_s, rule.id, {}});
        QVERIFY2(text.endsWith(u'.') && !text.contains(u'%'), qPrintable(text));
        QVERIFY2(!providerName(rule.id.first(rule.id.indexOf(u'.'))).isEmpty(), qPrintable(rule.id));
    }
}

void TestCodeText::noSentenceWithoutARule()
{
    QSet<QString> used;
    for (const Rule &rule : m_knowledge->rules()) {
        if (!rule.code.isEmpty())
            used.insert(rule.id);
    }
    for (const CodeKnowledge &code : m_knowledge->codes())
        used.insert((code.code.startsWith(u"x.") ? u"status."_s : u"reply."_s) + code.code);
    for (const QString &id : codeMeaningIds())
        QVERIFY2(used.contains(id), qPrintable(id));
}

void TestCodeText::unknownCodesAreToldByClass()
{
    const auto text = [](const QString &code, CodeMeaning::Sort sort) { return codeText({sort, code, {}, {}}); };
    QVERIFY(!text(u"499"_s, CodeMeaning::Sort::Reply).isEmpty());
    QVERIFY(text(u"499"_s, CodeMeaning::Sort::Reply) != text(u"599"_s, CodeMeaning::Sort::Reply));
    QVERIFY(!text(u"5.9.99"_s, CodeMeaning::Sort::Enhanced).isEmpty());
    QVERIFY(!text(u"ZZ9"_s, CodeMeaning::Sort::Provider).isEmpty());
    QVERIFY(!text(QString(), CodeMeaning::Sort::Reply).isEmpty());
}

void TestCodeText::statusTellsWhetherToTryAgain()
{
    const QString now = codeText({CodeMeaning::Sort::Enhanced, u"4.2.2"_s, u"status.x.2.2"_s, {}});
    const QString forGood = codeText({CodeMeaning::Sort::Enhanced, u"5.2.2"_s, u"status.x.2.2"_s, {}});
    QVERIFY(now != forGood);
    QVERIFY(now.contains(u"full") && forGood.contains(u"full"));
}

// The table of collected codes lies beside the source where the program is developed; without it the tests above hold.
void TestCodeText::everyCodeOfTheFactsTableIsAnswered()
{
    QFile facts(QStringLiteral(UD_SOURCE_DIR "/../shared/facts/codes.tsv"));
    if (!facts.open(QIODevice::ReadOnly))
        QSKIP("no table of collected codes here");
    QSet<QString> answered;
    for (const Rule &rule : m_knowledge->rules())
        answered.insert(rule.code);
    for (const CodeKnowledge &code : m_knowledge->codes())
        answered.insert(code.code);
    for (const auto &classes : {u"2.x.x"_s, u"4.x.x"_s, u"5.x.x"_s})
        answered.insert(classes); // told by class, as any unknown code
    int rows = 0;
    facts.readLine();
    while (!facts.atEnd()) {
        const QStringList fields = QString::fromUtf8(facts.readLine()).split(u'\t');
        if (fields.size() < 3)
            continue;
        ++rows;
        QVERIFY2(answered.contains(fields.at(1)), qPrintable(fields.at(0) + u' ' + fields.at(1)));
    }
    QVERIFY(rows > 300);
}

QTEST_GUILESS_MAIN(TestCodeText)
#include "tst_codetext.moc"
