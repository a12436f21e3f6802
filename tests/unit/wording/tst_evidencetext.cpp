// SPDX-License-Identifier: GPL-3.0-or-later
#include "judge/evidence.h"
#include "wording/evidencetext.h"
#include "wording/verdicttext.h"

#include <QSet>
#include <QTest>

using namespace undelivered;
using namespace Qt::StringLiterals;

class TestEvidenceText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFactHasItsOwnSentence()
    {
        QSet<QString> sentences;
        for (const EvidenceKind &kind : evidenceTable()) {
            const QString sentence = evidenceSentence({kind.id, Verdict::Unclear, 0, {}});
            QVERIFY2(sentence.size() > 15, kind.id.data());
            QVERIFY2(sentence.endsWith(u'.'), kind.id.data());
            QVERIFY2(!sentence.contains(u'%'), kind.id.data());
            QVERIFY2(!sentences.contains(sentence), kind.id.data());
            sentences.insert(sentence);
        }
        QVERIFY(evidenceSentence({u"no-such-fact"_s, Verdict::Yours, 1, {}}).isEmpty());
    }

    void detailsShowTheFacts()
    {
        for (const EvidenceKind &kind : evidenceTable()) {
            const QString detail = evidenceDetail({kind.id, Verdict::Unclear, 0, {u"one"_s, u"two"_s, u"three"_s}});
            QVERIFY2(detail.isEmpty() || detail.contains(u"one"_s), kind.id.data());
            QVERIFY2(!detail.contains(u"%1"_s) && !detail.contains(u"%2"_s) && !detail.contains(u"%3"_s),
                     kind.id.data());
            QVERIFY2(evidenceDetail({kind.id, Verdict::Unclear, 0, {}}).isEmpty(), kind.id.data());
        }
    }

    void hostileFactsStayAsTheyAre()
    {
        const QString detail =
            evidenceDetail({u"handed-over-by-stranger"_s, Verdict::Forged, 1, {u"%2%3"_s, u"%1"_s, u"<b>"_s}});
        QVERIFY(detail.contains(u"%2%3"_s));
        QVERIFY(detail.contains(u"<b>"_s));
    }

    void everyVerdictAndFindingHasASentence()
    {
        for (int i = 0; i < verdictCount; ++i) {
            Judgement judgement;
            judgement.verdict = static_cast<Verdict>(i);
            QVERIFY(!verdictSentence(judgement).isEmpty());
            QVERIFY(!confidenceWords(judgement).isEmpty());
        }
        QVERIFY(verdictSentence({}).isEmpty());
        for (int i = 0; i < domainFindingCount; ++i) {
            const QString sentence = domainFindingSentence(static_cast<DomainFinding>(i), u"firm.example"_s);
            QVERIFY(sentence.contains(u"firm.example"_s));
        }
    }

    void domainIsSummedUp()
    {
        QSet<QString> summaries;
        const auto sum = [&summaries](DomainHealth health) {
            health.domain = u"firm.example"_s;
            const QString summary = domainSummary(health);
            QVERIFY(summary.contains(u"firm.example"_s) && summary.endsWith(u'.'));
            summaries.insert(summary);
        };
        using enum DomainFinding;
        sum({{}, {LookupsOff}, false, false});
        sum({{}, {NoAnswer}, false, false});
        sum({{}, {NoDmarc, SpfGood}, true, false});
        sum({{}, {NoDkimSeen, DmarcRejects}, false, false});
        sum({{}, {DmarcRejects, SpfGood}, false, false});
        sum({{}, {DmarcRejects, SpfGood}, false, true});
        sum({{}, {DmarcOnlyWatches, SpfGood}, true, true});
        QCOMPARE(summaries.size(), 7);
    }

    void surerSoundsSurer()
    {
        Judgement judgement;
        judgement.verdict = Verdict::Forged;
        QSet<QString> words;
        for (const double confidence : {0.995, 0.96, 0.9}) {
            judgement.confidence = confidence;
            words.insert(confidenceWords(judgement));
        }
        QCOMPARE(words.size(), 3);
    }
};

QTEST_APPLESS_MAIN(TestEvidenceText)
#include "tst_evidencetext.moc"
