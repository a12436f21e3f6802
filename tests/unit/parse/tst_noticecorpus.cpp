// SPDX-License-Identifier: GPL-3.0-or-later
/// Every sample in tests/corpus is read as its .expected.json says; the samples are written for the case that their name tells.
#include "parse/ids.h"
#include "parse/noticeparser.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace undelivered;
using namespace Qt::StringLiterals;

namespace {

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString extentName(ReturnedOriginal::Extent extent)
{
    using Extent = ReturnedOriginal::Extent;
    switch (extent) {
    case Extent::None: return u"none"_s;
    case Extent::SubjectOnly: return u"subject"_s;
    case Extent::Lines: return u"lines"_s;
    case Extent::Headers: return u"headers"_s;
    case Extent::Truncated: return u"truncated"_s;
    case Extent::Full: return u"full"_s;
    }
    return {};
}

/// The fields of one fate that the expectation names, in its form.
QString shown(const RecipientFate &fate, const QJsonObject &wanted)
{
    QString text = fate.address + u' ' + outcomeId(fate.outcome);
    if (wanted.contains("status"_L1))
        text += u" status "_s + fate.status;
    if (wanted.contains("reply_code"_L1))
        text += u" reply "_s + fate.replyCode;
    if (wanted.contains("original_address"_L1))
        text += u" original "_s + fate.originalAddress;
    return text;
}

QString shown(const QJsonObject &wanted)
{
    QString text = wanted.value("address"_L1).toString() + u' ' + wanted.value("outcome"_L1).toString();
    if (wanted.contains("status"_L1))
        text += u" status "_s + wanted.value("status"_L1).toString();
    if (wanted.contains("reply_code"_L1))
        text += u" reply "_s + wanted.value("reply_code"_L1).toString();
    if (wanted.contains("original_address"_L1))
        text += u" original "_s + wanted.value("original_address"_L1).toString();
    return text;
}

} // namespace

class TestNoticeCorpus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void readsTheSameWithOtherLineEnds_data() { reads_data(); }
    void readsTheSameWithOtherLineEnds();
};

void TestNoticeCorpus::reads_data()
{
    QTest::addColumn<QString>("path");
    const QDir directory(QStringLiteral(UD_SOURCE_DIR) + u"/tests/corpus"_s);
    const QStringList names = directory.entryList({u"*.eml"_s}, QDir::Files, QDir::Name);
    QVERIFY(names.size() > 50);
    for (const QString &name : names)
        QTest::newRow(qPrintable(name)) << directory.filePath(name);
}

void TestNoticeCorpus::reads()
{
    QFETCH(QString, path);
    const QJsonObject expected = QJsonDocument::fromJson(contents(path.chopped(4) + u".expected.json"_s)).object();
    QVERIFY(!expected.isEmpty());
    const ParsedNotice notice = parseNotice(contents(path));

    QCOMPARE(kindId(notice.kind), expected.value("kind"_L1).toString());
    QStringList wanted;
    QStringList got;
    const QJsonArray recipients = expected.value("recipients"_L1).toArray();
    for (const QJsonValue &value : recipients)
        wanted.append(shown(value.toObject()));
    for (qsizetype i = 0; i < notice.recipients.size(); ++i)
        got.append(shown(notice.recipients[i], recipients.at(i).toObject()));
    QCOMPARE(got, wanted);
    if (expected.contains("generator"_L1))
        QCOMPARE(notice.generator, expected.value("generator"_L1).toString());
    if (expected.contains("reader"_L1))
        QCOMPARE(notice.reader, expected.value("reader"_L1).toString());
    if (expected.contains("extent"_L1))
        QCOMPARE(extentName(notice.original.extent), expected.value("extent"_L1).toString());
    if (expected.contains("original_message_id"_L1))
        QCOMPARE(notice.original.messageId, expected.value("original_message_id"_L1).toString());
    if (expected.contains("subject"_L1))
        QCOMPARE(notice.original.subject, expected.value("subject"_L1).toString());
    QCOMPARE(notice.bodyOnly, expected.value("body_only"_L1).toBool());
    QCOMPARE(notice.htmlOnly, expected.value("html_only"_L1).toBool());
}

void TestNoticeCorpus::readsTheSameWithOtherLineEnds()
{
    QFETCH(QString, path);
    const QByteArray bytes = contents(path);
    if (bytes.contains('\r'))
        return;
    const ParsedNotice plain = parseNotice(bytes);
    for (const QByteArray &end : {QByteArray("\r\n"), QByteArray("\r")}) {
        QByteArray other = bytes;
        other.replace("\n", end);
        const ParsedNotice notice = parseNotice(other);
        QCOMPARE(notice.kind, plain.kind);
        QCOMPARE(notice.recipients.size(), plain.recipients.size());
        for (qsizetype i = 0; i < plain.recipients.size(); ++i) {
            QCOMPARE(notice.recipients[i].address, plain.recipients[i].address);
            QCOMPARE(notice.recipients[i].status, plain.recipients[i].status);
            QCOMPARE(notice.recipients[i].diagnostic, plain.recipients[i].diagnostic);
        }
        QCOMPARE(notice.original.messageId, plain.original.messageId);
    }
}

QTEST_APPLESS_MAIN(TestNoticeCorpus)
#include "tst_noticecorpus.moc"
