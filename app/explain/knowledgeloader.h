// SPDX-License-Identifier: GPL-3.0-or-later
/// Reads the JSON files of resources/knowledge into a Knowledge, strictly: an unknown field, id or pattern is an error,
/// so that a slip in a file is found by the tests and not by a person. Called by Knowledge::load() only.
#pragma once

#include "explain/knowledge.h"

#include <QJsonObject>

namespace undelivered {

class KnowledgeLoader
{
public:
    explicit KnowledgeLoader(QString root)
        : m_root(std::move(root))
    {
    }
    [[nodiscard]] Result<Knowledge> load();

private:
    [[nodiscard]] bool readObject(const QString &file, QJsonObject &object);
    [[nodiscard]] bool readReasons(const QJsonObject &object);
    [[nodiscard]] bool readProviders(const QJsonObject &object);
    [[nodiscard]] bool readCodes(const QJsonObject &object);
    [[nodiscard]] bool readDomains(const QJsonObject &object);
    [[nodiscard]] bool readRules(const QJsonObject &object);
    [[nodiscard]] bool readRule(const QJsonObject &entry, const QJsonObject &file);
    [[nodiscard]] bool readSteps(const QJsonValue &value, QList<Step> &steps);
    [[nodiscard]] bool readExamples(const QJsonValue &value, QList<RuleExample> &examples);
    [[nodiscard]] bool onlyFields(const QJsonObject &object, const QStringList &allowed);
    [[nodiscard]] bool indexPhrases();
    [[nodiscard]] bool wrong(const QString &what);

    QString m_root;
    QString m_file;
    QString m_mistake;
    Knowledge m_made;
    QHash<QString, qsizetype> m_ruleIds;
    QList<std::pair<int, QString>> m_marks; ///< provider number, phrase
};

} // namespace undelivered
