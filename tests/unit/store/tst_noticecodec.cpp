// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/noticecodec.h"
#include "unit/store/storefixture.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborValue>
#include <QRandomGenerator>

using namespace undelivered;
using namespace undelivered::test;
using namespace Qt::StringLiterals;

namespace {

/// Reads anything; true where it was taken for a notice. Must never crash, hang or swell.
bool reads(const QByteArray &bytes)
{
    ParsedNotice notice;
    notice.subject = u"untouched"_s;
    Explanation explanation;
    const Result<void> done = decodeDetail(bytes, notice, explanation);
    if (!done && (done.error().kind != ErrorKind::StoreDamaged || notice.subject != u"untouched"_s))
        qFatal("wrong refusal");
    return done.has_value();
}

QByteArray detailOf(const QCborValue &fields)
{
    return "UDn\x01"_ba + fields.toCbor();
}

} // namespace

class tst_NoticeCodec : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void everyMemberSurvives();
    void anEmptyNoticeIsAFewBytes();
    void everyReasonStepVerdictAndKindSurvives();
    void timesBefore1970Survive();
    void evidenceSurvives();
    void everyTruncationIsRefused();
    void everyFlippedByteIsReadOrRefused();
    void randomBytesAreRefused();
    void wrongShapesAreRefused_data();
    void wrongShapesAreRefused();
    void unknownFieldsArePassedOver();
    void unknownNamesReadAsTheDefault();
    void otherFormatsAreRefused_data();
    void otherFormatsAreRefused();
    void packedBytesSurvive_data();
    void packedBytesSurvive();
    void packingStopsAtTheLimit();
    void damagedPacksAreRefused();
};

void tst_NoticeCodec::everyMemberSurvives()
{
    const JudgedNotice full = fullNotice(3);
    JudgedNotice read = full; // what the codec does not carry: key, size, judgement
    read.notice = {};
    read.explanation = {};
    UD_OK(decodeDetail(encodeDetail(full.notice, full.explanation), read.notice, read.explanation));
    QCOMPARE(difference(full, read), QString());
    QVERIFY(read.notice.text.isEmpty());
    QVERIFY(read.notice.original.body.isEmpty());
}

void tst_NoticeCodec::anEmptyNoticeIsAFewBytes()
{
    JudgedNotice empty;
    const QByteArray bytes = encodeDetail(empty.notice, empty.explanation);
    QVERIFY2(bytes.size() < 16, QByteArray::number(bytes.size()).constData());
    JudgedNotice read;
    UD_OK(decodeDetail(bytes, read.notice, read.explanation));
    QCOMPARE(difference(empty, read), QString());
}

void tst_NoticeCodec::everyReasonStepVerdictAndKindSurvives()
{
    JudgedNotice all;
    for (int i = 0; i < reasonCount; ++i) {
        RecipientExplanation why;
        why.reason = static_cast<Reason>(i);
        why.mover = static_cast<Mover>(i % (int(Mover::Nobody) + 1));
        why.steps = {static_cast<Step>(i % (int(Step::NothingToDo) + 1))};
        why.suggestion = AddressSuggestion{u"a@b.test"_s, static_cast<AddressSuggestion::Source>(i % 3)};
        all.explanation.recipients.append(why);
        RecipientFate fate;
        fate.outcome = static_cast<Outcome>(i % (int(Outcome::Expanded) + 1));
        all.notice.recipients.append(fate);
    }
    for (int kind = 0; kind <= int(NoticeKind::NotANotice); ++kind) {
        all.notice.kind = static_cast<NoticeKind>(kind);
        all.notice.original.extent = static_cast<ReturnedOriginal::Extent>(kind % 6);
        JudgedNotice read;
        UD_OK(decodeDetail(encodeDetail(all.notice, all.explanation), read.notice, read.explanation));
        QCOMPARE(difference(all, read), QString());
    }
    QList<Evidence> evidence;
    for (int i = 0; i < verdictCount; ++i)
        evidence.append({u"e%1"_s.arg(i), static_cast<Verdict>(i), i + 0.5, {}});
    const Result<QList<Evidence>> read = decodeEvidence(encodeEvidence(evidence));
    UD_OK(read);
    for (int i = 0; i < verdictCount; ++i)
        QCOMPARE(read->at(i).supports, static_cast<Verdict>(i));
}

void tst_NoticeCodec::timesBefore1970Survive()
{
    JudgedNotice old;
    old.notice.received = QDateTime(QDate(1969, 12, 31), QTime(23, 59, 59, 999), Qt::UTC);
    old.notice.arrivalDate = QDateTime::fromMSecsSinceEpoch(0, Qt::UTC);
    JudgedNotice read;
    UD_OK(decodeDetail(encodeDetail(old.notice, old.explanation), read.notice, read.explanation));
    QCOMPARE(difference(old, read), QString());
    QVERIFY(read.notice.arrivalDate.isValid());
}

void tst_NoticeCodec::evidenceSurvives()
{
    const Result<QList<Evidence>> none = decodeEvidence(encodeEvidence({}));
    UD_OK(none);
    QVERIFY(none->isEmpty());
    JudgedNotice full = fullNotice(1);
    const Result<QList<Evidence>> read = decodeEvidence(encodeEvidence(full.judgement.evidence));
    UD_OK(read);
    JudgedNotice again = full;
    again.judgement.evidence = *read;
    QCOMPARE(difference(full, again), QString());
}

void tst_NoticeCodec::everyTruncationIsRefused()
{
    const JudgedNotice full = fullNotice(3);
    const QByteArray detail = encodeDetail(full.notice, full.explanation);
    for (qsizetype length = 0; length < detail.size(); ++length)
        QVERIFY2(!reads(detail.first(length)), QByteArray::number(length).constData());
    const QByteArray evidence = encodeEvidence(full.judgement.evidence);
    for (qsizetype length = 0; length < evidence.size(); ++length)
        QVERIFY(!decodeEvidence(evidence.first(length)));
}

void tst_NoticeCodec::everyFlippedByteIsReadOrRefused()
{
    const JudgedNotice full = fullNotice(3);
    const QByteArray detail = encodeDetail(full.notice, full.explanation);
    int refused = 0;
    for (qsizetype at = 0; at < detail.size(); ++at) {
        for (const char other : {'\x00', '\x1b', '\x5b', '\x7b', '\x9b', '\xbb', '\xff'}) {
            QByteArray changed = detail;
            changed[at] = other;
            refused += reads(changed) ? 0 : 1;
        }
    }
    QVERIFY(refused > detail.size()); // most of them are noticed; none does harm
}

void tst_NoticeCodec::randomBytesAreRefused()
{
    QRandomGenerator random(20260314);
    for (int round = 0; round < 20000; ++round) {
        QByteArray bytes = "UDn\x01"_ba;
        const int length = random.bounded(1, 80);
        for (int i = 0; i < length; ++i)
            bytes.append(char(random.bounded(256)));
        (void)reads(bytes);
    }
    QVERIFY(!reads({}));
    QVERIFY(!reads("Dear Mara,"));
    QVERIFY(!reads(QByteArray(100000, '\x9f'))); // lists in lists
    QVERIFY(!reads("UDn\x01"_ba + QByteArray(100000, '\x9f')));
    QVERIFY(!reads("UDn\x01\xa1\x15"_ba + QByteArray(100000, '\x81')));        // an explanation that never ends
    QVERIFY(!reads("UDn\x01\xa1\x18\x63"_ba + QByteArray(100000, '\x81')));    // in a field that is passed over
    QVERIFY(!reads("UDn\x01\xa1\x04\x7b\x7f\xff\xff\xff\xff\xff\xff\xff"_ba)); // a text of 2^63 bytes
    QVERIFY(!reads("UDn\x01\xa1\x02\x5b\x00\x00\x00\x7f\xff\xff\xff\xff"_ba)); // a header of half a terabyte
    QVERIFY(!reads("UDn\x01\xa1\x0e\x9b\x00\x00\x00\x7f\xff\xff\xff\xff"_ba)); // as many references
}

void tst_NoticeCodec::wrongShapesAreRefused_data()
{
    QTest::addColumn<QCborValue>("fields");
    QTest::newRow("no map") << QCborValue(QCborArray{1, 2});
    QTest::newRow("a text as key") << QCborValue(QCborMap{{u"subject"_s, u"x"_s}});
    QTest::newRow("a number as subject") << QCborValue(QCborMap{{7, 5}});
    QTest::newRow("a text as header") << QCborValue(QCborMap{{2, u"bytes"_s}});
    QTest::newRow("a text as flag") << QCborValue(QCborMap{{3, u"yes"_s}});
    QTest::newRow("a text as time") << QCborValue(QCborMap{{8, u"noon"_s}});
    QTest::newRow("a map as references") << QCborValue(QCborMap{{14, QCborMap{}}});
    QTest::newRow("a number among references") << QCborValue(QCborMap{{14, QCborArray{5}}});
    QTest::newRow("a text among recipients") << QCborValue(QCborMap{{15, QCborArray{u"a@b.test"_s}}});
    QTest::newRow("a list as original") << QCborValue(QCborMap{{16, QCborArray{}}});
}

void tst_NoticeCodec::wrongShapesAreRefused()
{
    QFETCH(QCborValue, fields);
    QVERIFY(!reads(detailOf(fields)));
}

void tst_NoticeCodec::unknownFieldsArePassedOver()
{
    const QCborMap recipient{{1, u"a@b.test"_s}, {7, u"host.test"_s}, {50, QCborArray{QCborMap{{1, 2}}}}};
    const QCborMap fields{
        {7, u"Subject"_s}, {15, QCborArray{recipient}}, {17, true}, {99, u"later"_s}, {100, QCborMap{}}};
    ParsedNotice notice;
    Explanation explanation;
    UD_OK(decodeDetail(detailOf(fields), notice, explanation));
    QCOMPARE(notice.subject, u"Subject"_s);
    QCOMPARE(notice.recipients.size(), 1);
    QCOMPARE(notice.recipients.first().address, u"a@b.test"_s);
    QCOMPARE(notice.recipients.first().remoteHost, u"host.test"_s);
    QVERIFY(notice.htmlOnly);
}

void tst_NoticeCodec::unknownNamesReadAsTheDefault()
{
    const QCborMap why{{1, u"a-reason-of-tomorrow"_s}, {2, u"postman"_s}};
    const QCborMap fields{{1, u"telegram"_s}, {15, QCborArray{QCborMap{{3, u"evaporated"_s}}}}, {21, QCborArray{why}}};
    ParsedNotice notice;
    Explanation explanation;
    UD_OK(decodeDetail(detailOf(fields), notice, explanation));
    QCOMPARE(notice.kind, NoticeKind::NotANotice);
    QCOMPARE(notice.recipients.first().outcome, Outcome::Failed);
    QCOMPARE(explanation.recipients.first().reason, Reason::Unknown);
    QCOMPARE(explanation.recipients.first().mover, Mover::Nobody);
}

void tst_NoticeCodec::otherFormatsAreRefused_data()
{
    QTest::addColumn<QByteArray>("prefix");
    QTest::newRow("evidence") << "UDe\x01"_ba;
    QTest::newRow("format 0") << "UDn\x00"_ba;
    QTest::newRow("format 2") << "UDn\x02"_ba;
    QTest::newRow("format 255") << "UDn\xff"_ba;
    QTest::newRow("other magic") << "XXn\x01"_ba;
}

void tst_NoticeCodec::otherFormatsAreRefused()
{
    QFETCH(QByteArray, prefix);
    QVERIFY(reads("UDn\x01"_ba + QCborValue(QCborMap{}).toCbor()));
    QVERIFY(!reads(prefix + QCborValue(QCborMap{}).toCbor()));
}

void tst_NoticeCodec::packedBytesSurvive_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QByteArray noise;
    QRandomGenerator random(7);
    for (int i = 0; i < 5000; ++i)
        noise.append(char(random.bounded(256)));
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("one byte") << "z"_ba;
    QTest::newRow("all one") << QByteArray(100000, 'a');
    QTest::newRow("noise") << noise;
    QTest::newRow("zeros") << QByteArray(129, '\0');
}

void tst_NoticeCodec::packedBytesSurvive()
{
    QFETCH(QByteArray, bytes);
    const Result<QByteArray> read = unpack(pack(bytes, 1 << 20), 1 << 20);
    UD_OK(read);
    QCOMPARE(*read, bytes);
    QVERIFY(pack(bytes, 1 << 20).size() <= bytes.size() + 1);
}

void tst_NoticeCodec::packingStopsAtTheLimit()
{
    const QByteArray bytes(5000, 'a');
    QCOMPARE(unpack(pack(bytes, 1000), 1000)->size(), 1000);
    QCOMPARE(unpack(pack(bytes, 5000), 4999).error().kind, ErrorKind::StoreDamaged);
    QCOMPARE(unpack(pack("short", 5), 4).error().kind, ErrorKind::StoreDamaged);
}

void tst_NoticeCodec::damagedPacksAreRefused()
{
    QVERIFY(!unpack({}, 100));
    QVERIFY(!unpack("q123"_ba, 100));
    QVERIFY(!unpack("z"_ba, 100));
    QVERIFY(!unpack("z\xff\xff\xff\xff"
                    "abc"_ba,
                    100));
    const QByteArray packed = pack(QByteArray(2000, 'a'), 2000);
    // zlib's complaint about the cut bytes is a warning of Qt's; it holds no content.
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"qUncompress.*"_s));
    QVERIFY(!unpack(packed.chopped(6), 2000));
}

QTEST_GUILESS_MAIN(tst_NoticeCodec)
#include "tst_noticecodec.moc"
