// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/knowledge.h"

namespace undelivered {

using namespace Qt::StringLiterals;

const CodeKnowledge *Knowledge::replyCode(const QString &reply) const
{
    const auto found = m_codeByName.constFind(reply);
    return found == m_codeByName.constEnd() ? nullptr : &m_codes.at(*found);
}

const CodeKnowledge *Knowledge::statusCode(const StatusCode &status) const
{
    const auto found = m_codeByStatus.constFind(status.subject * 1000 + status.detail);
    return found == m_codeByStatus.constEnd() ? nullptr : &m_codes.at(*found);
}

const std::vector<int> &Knowledge::codeRules(const StatusCode &status) const
{
    static const std::vector<int> none;
    const auto found = m_codeRules.constFind(status.subject * 1000 + status.detail);
    return found == m_codeRules.constEnd() ? none : *found;
}

ProviderSet Knowledge::providersOfHost(QStringView host) const
{
    ProviderSet set = 0;
    QString name = host.trimmed().toString().toLower();
    if (const qsizetype at = name.lastIndexOf(u'@'); at >= 0)
        name.remove(0, at + 1);
    while (!name.isEmpty()) {
        set |= m_hosts.value(name);
        const qsizetype dot = name.indexOf(u'.');
        if (dot < 0)
            break;
        name.remove(0, dot + 1);
    }
    return set;
}

ProviderSet Knowledge::providersOfGenerator(const QString &generator) const
{
    return generator.isEmpty() ? 0 : m_generators.value(generator);
}

ProviderSet Knowledge::providerSet(const QString &providerId) const
{
    const qsizetype number = m_providers.indexOf(providerId);
    return number < 0 ? 0 : ProviderSet(1) << number;
}

} // namespace undelivered
