// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/knowledgeloader.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace undelivered {

using namespace Qt::StringLiterals;

namespace {

QStringList stringsIn(const QJsonValue &value)
{
    QStringList strings;
    const QJsonArray array = value.toArray();
    strings.reserve(array.size());
    for (const QJsonValue &item : array)
        strings.append(item.toString());
    return strings;
}

std::optional<Mover> moverFrom(const QString &id)
{
    constexpr std::array ids = {"you"_L1, "recipient"_L1, "their-provider"_L1, "your-provider"_L1, "nobody"_L1};
    for (size_t i = 0; i < ids.size(); ++i) {
        if (id == ids.at(i))
            return static_cast<Mover>(i);
    }
    return std::nullopt;
}

std::optional<Step> stepFrom(const QString &id)
{
    for (int i = 0; i <= static_cast<int>(Step::NothingToDo); ++i) {
        if (id == stepId(static_cast<Step>(i)))
            return static_cast<Step>(i);
    }
    return std::nullopt;
}

} // namespace

std::optional<StatusPattern> statusPatternFrom(QStringView text)
{
    const QList<QStringView> parts = text.split(u'.');
    if (parts.size() != 3)
        return std::nullopt;
    StatusPattern pattern;
    bool classOk = true;
    bool subjectOk = false;
    bool fromOk = true;
    bool toOk = true;
    if (parts[0] != u"x"_s)
        pattern.klass = parts[0].toInt(&classOk);
    pattern.subject = parts[1].toInt(&subjectOk);
    const qsizetype dash = parts[2].indexOf(u'-');
    if (parts[2] == u"*"_s) {
        pattern.detailTo = 999;
    } else if (dash > 0) {
        pattern.detailFrom = parts[2].first(dash).toInt(&fromOk);
        pattern.detailTo = parts[2].sliced(dash + 1).toInt(&toOk);
    } else {
        pattern.detailFrom = parts[2].toInt(&fromOk);
        pattern.detailTo = pattern.detailFrom;
    }
    if (!classOk || !subjectOk || !fromOk || !toOk || pattern.detailFrom > pattern.detailTo)
        return std::nullopt;
    return pattern;
}

Result<Knowledge> Knowledge::load(const QString &root)
{
    return KnowledgeLoader(root).load();
}

bool KnowledgeLoader::wrong(const QString &what)
{
    if (m_mistake.isEmpty())
        m_mistake = m_file + u": "_s + what;
    return false;
}

bool KnowledgeLoader::onlyFields(const QJsonObject &object, const QStringList &allowed)
{
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!allowed.contains(it.key()))
            return wrong(u"unknown field "_s + it.key());
    }
    return true;
}

bool KnowledgeLoader::readObject(const QString &file, QJsonObject &object)
{
    m_file = file;
    QFile device(m_root + u'/' + file);
    if (!device.open(QIODevice::ReadOnly))
        return wrong(u"cannot be opened"_s);
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(device.readAll(), &error);
    if (!document.isObject())
        return wrong(u"byte "_s + QString::number(error.offset) + u": "_s + error.errorString());
    object = document.object();
    return true;
}

Result<Knowledge> KnowledgeLoader::load()
{
    QJsonObject index;
    QJsonObject file;
    bool good = readObject(u"index.json"_s, index) && readObject(u"reasons.json"_s, file) && readReasons(file) &&
                readObject(u"providers.json"_s, file) && readProviders(file) && readObject(u"codes.json"_s, file) &&
                readCodes(file) && readObject(u"domains.json"_s, file) && readDomains(file);
    const QStringList names = stringsIn(index.value(u"rules"_s));
    for (qsizetype i = 0; good && i < names.size(); ++i)
        good = readObject(names.at(i), file) && readRules(file);
    good = good && indexPhrases();
    if (!good)
        return failure(ErrorKind::Bug, m_mistake);
    return std::move(m_made);
}

bool KnowledgeLoader::readSteps(const QJsonValue &value, QList<Step> &steps)
{
    for (const QString &id : stringsIn(value)) {
        const std::optional<Step> step = stepFrom(id);
        if (!step)
            return wrong(u"no such step: "_s + id);
        steps.append(*step);
    }
    return true;
}

bool KnowledgeLoader::readReasons(const QJsonObject &object)
{
    for (int i = 0; i < reasonCount; ++i) {
        const QString id = reasonId(static_cast<Reason>(i));
        const QJsonObject entry = object.value(id).toObject();
        ReasonKnowledge &reason = m_made.m_reasons.at(static_cast<size_t>(i));
        const std::optional<Mover> mover = moverFrom(entry.value(u"mover"_s).toString());
        if (!mover)
            return wrong(id + u": no mover"_s);
        reason.mover = *mover;
        if (!readSteps(entry.value(u"failed"_s), reason.failed) ||
            !readSteps(entry.value(u"failedForNow"_s), reason.failedForNow) ||
            !readSteps(entry.value(u"delayed"_s), reason.delayed))
            return false;
        if (reason.failed.isEmpty() || reason.delayed.isEmpty())
            return wrong(id + u": no steps"_s);
        if (reason.failedForNow.isEmpty())
            reason.failedForNow = reason.failed;
    }
    return true;
}

bool KnowledgeLoader::readProviders(const QJsonObject &object)
{
    const QJsonArray providers = object.value(u"providers"_s).toArray();
    for (const QJsonValue &value : providers) {
        const QJsonObject entry = value.toObject();
        if (!onlyFields(entry, {u"id"_s, u"hosts"_s, u"generators"_s, u"marks"_s}))
            return false;
        const auto number = static_cast<int>(m_made.m_providers.size());
        if (number >= 64)
            return wrong(u"more than 64 providers"_s);
        m_made.m_providers.append(entry.value(u"id"_s).toString());
        const ProviderSet bit = ProviderSet(1) << number;
        for (const QString &host : stringsIn(entry.value(u"hosts"_s)))
            m_made.m_hosts[host] |= bit;
        for (const QString &generator : stringsIn(entry.value(u"generators"_s)))
            m_made.m_generators[generator] |= bit;
        for (const QString &mark : stringsIn(entry.value(u"marks"_s)))
            m_marks.append({number, mark});
    }
    return !m_made.m_providers.isEmpty() || wrong(u"no providers"_s);
}

bool KnowledgeLoader::readCodes(const QJsonObject &object)
{
    for (const auto &list : {u"replies"_s, u"statuses"_s}) {
        const QJsonArray codes = object.value(list).toArray();
        for (const QJsonValue &value : codes) {
            const QJsonObject entry = value.toObject();
            if (!onlyFields(entry, {u"code"_s, u"reason"_s, u"precise"_s}))
                return false;
            CodeKnowledge code;
            code.code = entry.value(u"code"_s).toString();
            const std::optional<Reason> reason = reasonFromId(entry.value(u"reason"_s).toString(u"unknown"_s));
            if (!reason)
                return wrong(code.code + u": no such reason"_s);
            code.reason = *reason;
            code.strength = entry.value(u"precise"_s).toBool() ? Rule::Strength::Precise : Rule::Strength::Vague;
            if (code.code.isEmpty() || m_made.m_codeByName.contains(code.code))
                return wrong(u"code missing or twice: "_s + code.code);
            m_made.m_codeByName.insert(code.code, m_made.m_codes.size());
            if (const std::optional<StatusPattern> pattern = statusPatternFrom(code.code))
                m_made.m_codeByStatus.insert(pattern->subject * 1000 + pattern->detailFrom, m_made.m_codes.size());
            m_made.m_codes.append(code);
        }
    }
    return !m_made.m_codes.isEmpty() || wrong(u"no codes"_s);
}

bool KnowledgeLoader::readDomains(const QJsonObject &object)
{
    DomainKnowledge &domains = m_made.m_domains;
    for (const QString &name : stringsIn(object.value(u"common"_s))) {
        const qsizetype dot = name.indexOf(u'.');
        if (dot < 1)
            return wrong(u"no domain: "_s + name);
        domains.domains.push_back({name, name.first(dot), name.sliced(dot + 1)});
        domains.known.insert(name);
    }
    for (const QString &other : stringsIn(object.value(u"alsoReal"_s)))
        domains.known.insert(other);
    const QJsonObject endings = object.value(u"endings"_s).toObject();
    for (auto it = endings.begin(); it != endings.end(); ++it)
        domains.endings.insert(it.key(), it.value().toString());
    return !domains.domains.empty() || wrong(u"no domains"_s);
}

bool KnowledgeLoader::readExamples(const QJsonValue &value, QList<RuleExample> &examples)
{
    const QJsonArray array = value.toArray();
    for (const QJsonValue &item : array) {
        RuleExample example;
        if (item.isString()) {
            example.text = item.toString();
        } else {
            const QJsonObject entry = item.toObject();
            if (!onlyFields(entry, {u"text"_s, u"status"_s, u"provider"_s, u"own"_s}))
                return false;
            example = {entry.value(u"text"_s).toString(), entry.value(u"status"_s).toString(),
                       entry.value(u"provider"_s).toString(), entry.value(u"own"_s).toBool()};
        }
        examples.append(example);
    }
    return true;
}

bool KnowledgeLoader::readRules(const QJsonObject &object)
{
    if (!onlyFields(object, {u"about"_s, u"provider"_s, u"source"_s, u"rules"_s}))
        return false;
    const QJsonArray rules = object.value(u"rules"_s).toArray();
    for (const QJsonValue &value : rules) {
        if (!readRule(value.toObject(), object))
            return false;
    }
    return !rules.isEmpty() || wrong(u"no rules"_s);
}

bool KnowledgeLoader::readRule(const QJsonObject &entry, const QJsonObject &file)
{
    Rule rule;
    rule.id = entry.value(u"id"_s).toString();
    if (rule.id.isEmpty() || m_ruleIds.contains(rule.id))
        return wrong(u"rule id missing or twice: "_s + rule.id);
    if (!onlyFields(entry,
                    {u"id"_s, u"reason"_s, u"when"_s, u"phrases"_s, u"with"_s, u"without"_s, u"vague"_s, u"temporary"_s,
                     u"mover"_s, u"steps"_s, u"code"_s, u"note"_s, u"source"_s, u"examples"_s, u"notExamples"_s}))
        return false;
    if (entry.value(u"source"_s).toString(file.value(u"source"_s).toString()).isEmpty())
        return wrong(rule.id + u": no source"_s);
    rule.codeOnly = !entry.contains(u"reason"_s);
    const std::optional<Reason> reason = reasonFromId(entry.value(u"reason"_s).toString(u"unknown"_s));
    if (!reason)
        return wrong(rule.id + u": no such reason"_s);
    rule.reason = *reason;
    rule.strength = entry.value(u"vague"_s).toBool() ? Rule::Strength::Vague : Rule::Strength::Precise;
    const QJsonObject when = entry.value(u"when"_s).toObject();
    if (!onlyFields(when, {u"status"_s, u"reply"_s, u"provider"_s, u"own"_s}))
        return false;
    for (const QString &text : stringsIn(when.value(u"status"_s))) {
        const std::optional<StatusPattern> pattern = statusPatternFrom(text);
        if (!pattern)
            return wrong(rule.id + u": no status pattern: "_s + text);
        rule.statuses.append(*pattern);
    }
    rule.replies = stringsIn(when.value(u"reply"_s));
    QStringList providers = stringsIn(when.value(u"provider"_s));
    if (!when.contains(u"provider"_s) && file.contains(u"provider"_s))
        providers = QStringList{file.value(u"provider"_s).toString()};
    for (const QString &provider : std::as_const(providers)) {
        const ProviderSet bit = m_made.providerSet(provider);
        if (bit == 0)
            return wrong(rule.id + u": no such provider: "_s + provider);
        rule.providers |= bit;
    }
    rule.own = when.value(u"own"_s).toBool();
    rule.phrases = stringsIn(entry.value(u"phrases"_s));
    rule.with = stringsIn(entry.value(u"with"_s));
    rule.without = stringsIn(entry.value(u"without"_s));
    if (rule.phrases.isEmpty() && rule.statuses.isEmpty())
        return wrong(rule.id + u": neither phrases nor status codes"_s);
    if (entry.contains(u"temporary"_s))
        rule.temporary = entry.value(u"temporary"_s).toBool();
    if (entry.contains(u"mover"_s)) {
        rule.mover = moverFrom(entry.value(u"mover"_s).toString());
        if (!rule.mover)
            return wrong(rule.id + u": no such mover"_s);
    }
    rule.code = entry.value(u"code"_s).toString();
    if (!readSteps(entry.value(u"steps"_s), rule.steps) || !readExamples(entry.value(u"examples"_s), rule.examples) ||
        !readExamples(entry.value(u"notExamples"_s), rule.notExamples))
        return false;
    m_ruleIds.insert(rule.id, static_cast<qsizetype>(m_made.m_rules.size()));
    m_made.m_rules.push_back(std::move(rule));
    return true;
}

bool KnowledgeLoader::indexPhrases()
{
    QHash<QString, int> numbers;
    using Role = Knowledge::PhraseUse::Role;
    const auto use = [&](const QString &phrase, Role role, int target) {
        auto number = numbers.constFind(phrase);
        if (number == numbers.constEnd()) {
            number = numbers.insert(phrase, static_cast<int>(m_made.m_uses.size()));
            m_made.m_uses.emplace_back();
            if (!m_made.m_index.add(phrase, *number))
                return wrong(u"empty phrase: "_s + phrase);
        }
        m_made.m_uses[static_cast<size_t>(*number)].push_back({role, target});
        return true;
    };
    for (size_t i = 0; i < m_made.m_rules.size(); ++i) {
        const Rule &rule = m_made.m_rules[i];
        const auto number = static_cast<int>(i);
        if (rule.phrases.isEmpty()) {
            for (const StatusPattern &pattern : rule.statuses) {
                for (int detail = pattern.detailFrom; detail <= pattern.detailTo; ++detail)
                    m_made.m_codeRules[pattern.subject * 1000 + detail].push_back(number);
            }
        }
        for (const QString &phrase : rule.phrases) {
            if (!use(phrase, Role::Decides, number))
                return false;
        }
        for (const QString &phrase : rule.with) {
            if (!use(phrase, Role::Beside, number))
                return false;
        }
        for (const QString &phrase : rule.without) {
            if (!use(phrase, Role::Forbids, number))
                return false;
        }
    }
    for (const auto &[provider, phrase] : std::as_const(m_marks)) {
        if (!use(phrase, Role::Provider, provider))
            return false;
    }
    m_made.m_index.freeze();
    return true;
}

} // namespace undelivered
