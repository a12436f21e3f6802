// SPDX-License-Identifier: GPL-3.0-or-later
/// The whole way from bytes to reasons: every sample in tests/corpus is explained as its .expected.json says, and together they show
/// every reason.
#include "explain/explainer.h"
#include "parse/noticeparser.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>

using namespace undelivered;
using namespace Qt::StringLiterals;

namespace {

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Path of the sample and its expectation.
QList<std::pair<QString, QJsonObject>> samples()
{
    QList<std::pair<QString, QJsonObject>> all;
    const QDir directory(QStringLiteral(UD_SOURCE_DIR) + u"/tests/corpus"_s);
    const QStringList names = directory.entryList({u"*.eml"_s}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        const QString path = directory.filePath(name);
        all.append({path, QJsonDocument::fromJson(contents(path.chopped(4) + u".expected.json"_s)).object()});
    }
    return all;
}

} // namespace

class TestExplainedCorpus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void explains_data();
    void explains();
    void showsEveryReason();
};

void TestExplainedCorpus::explains_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QJsonArray>("recipients");
    for (const auto &[path, expected] : samples()) {
        const QJsonArray recipients = expected.value("recipients"_L1).toArray();
        if (recipients.at(0).toObject().contains("reason"_L1))
            QTest::newRow(qPrintable(QFileInfo(path).fileName())) << path << recipients;
    }
}

void TestExplainedCorpus::explains()
{
    QFETCH(QString, path);
    QFETCH(QJsonArray, recipients);
    static const Result<Explainer> explainer = Explainer::load();
    QVERIFY(explainer);
    const Explanation explanation = explainer->explain(parseNotice(contents(path)));
    QStringList wanted;
    QStringList got;
    for (const QJsonValue &recipient : std::as_const(recipients))
        wanted.append(recipient.toObject().value("reason"_L1).toString());
    for (qsizetype i = 0; i < explanation.recipients.size(); ++i) {
        // Good news has no reason.
        const bool told = recipients.at(i).toObject().contains("reason"_L1);
        got.append(told ? QString(reasonId(explanation.recipients.at(i).reason)) : QString());
    }
    QCOMPARE(got, wanted);
}

void TestExplainedCorpus::showsEveryReason()
{
    QSet<QString> shown;
    for (const auto &[path, expected] : samples()) {
        const QJsonArray recipients = expected.value("recipients"_L1).toArray();
        for (const QJsonValue &recipient : recipients)
            shown.insert(recipient.toObject().value("reason"_L1).toString());
    }
    QStringList missing;
    for (int i = 0; i < reasonCount; ++i) {
        const QString id = reasonId(static_cast<Reason>(i));
        if (!shown.contains(id))
            missing.append(id);
    }
    QCOMPARE(missing, QStringList());
}

QTEST_APPLESS_MAIN(TestExplainedCorpus)
#include "tst_explainedcorpus.moc"
