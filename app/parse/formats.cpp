// SPDX-License-Identifier: GPL-3.0-or-later
#include "parse/formats.h"

#include "find/casefold.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace undelivered {

using namespace Qt::StringLiterals;

const NoticeWords &NoticeWords::compiledIn()
{
    static const NoticeWords words; // immutable, so one for all threads
    return words;
}

NoticeWords::NoticeWords()
{
    m_problems = addCompiledInPhrases(m_book, PhraseUse::Body);
    load();
    m_book.close();
}

int NoticeWords::mark(const QByteArray &text)
{
    if (text.isEmpty())
        return -1;
    if (text != foldCase(text))
        m_problems.append(u"formats.json: \"%1\" is not in lower case"_s.arg(QString::fromUtf8(text)));
    qsizetype number = m_marks.indexOf(text);
    if (number < 0) {
        number = m_marks.size();
        m_marks.append(text);
        m_book.add(text, PhraseClass::Sign, static_cast<int>(number));
    }
    return static_cast<int>(number);
}

void NoticeWords::load()
{
    QFile file(u":/notices/formats.json"_s);
    if (!file.open(QIODevice::ReadOnly)) {
        m_problems.append(u"formats.json is not compiled in"_s);
        return;
    }
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &error);
    if (error.error != QJsonParseError::NoError) {
        m_problems.append(u"formats.json: "_s + error.errorString());
        return;
    }
    const QJsonArray formats = document.object().value("formats"_L1).toArray();
    for (const QJsonValue &entry : formats) {
        const QJsonObject object = entry.toObject();
        const QString id = object.value("id"_L1).toString();
        m_formats.push_back({id, object.value("generator"_L1).toString(id)});
        const QJsonArray signs = object.value("signs"_L1).toArray();
        if (id.isEmpty() || signs.isEmpty())
            m_problems.append(u"formats.json: a format without id or signs: "_s + id);
        for (const QJsonValue &value : signs) {
            const QJsonObject sign = value.toObject();
            const auto bytes = [&sign](QLatin1StringView key) { return sign.value(key).toString().toUtf8(); };
            Sign made;
            made.format = m_formats.size() - 1;
            made.text = mark(bytes("text"_L1));
            made.text2 = mark(bytes("text2"_L1));
            made.from = bytes("from"_L1);
            made.subject = bytes("subject"_L1);
            made.header = bytes("header"_L1);
            made.value = bytes("value"_L1);
            if (made.text < 0 && made.from.isEmpty() && made.subject.isEmpty() && made.header.isEmpty())
                m_problems.append(u"formats.json: an empty sign: "_s + id);
            m_signs.push_back(std::move(made));
        }
    }
}

const NoticeFormat *NoticeWords::formatOf(const NoticeMaterial &material, const std::vector<PhraseHit> &hits) const
{
    std::vector<bool> marked(static_cast<size_t>(m_marks.size()), false);
    for (const PhraseHit &hit : hits) {
        if (hit.kind == PhraseClass::Sign)
            marked[static_cast<size_t>(hit.payload)] = true;
    }
    const auto holds = [&](const Sign &sign) {
        if ((sign.text >= 0 && !marked[static_cast<size_t>(sign.text)]) ||
            (sign.text2 >= 0 && !marked[static_cast<size_t>(sign.text2)]))
            return false;
        if (!sign.from.isEmpty() && !material.foldedFrom.contains(sign.from))
            return false;
        if (!sign.subject.isEmpty() && !material.foldedSubject.contains(sign.subject))
            return false;
        if (sign.header.isEmpty())
            return true;
        if (!material.header.has(sign.header))
            return false;
        return sign.value.isEmpty() || foldCase(material.header.token(sign.header)).contains(sign.value);
    };
    for (const Sign &sign : m_signs) {
        if (holds(sign))
            return &m_formats[sign.format];
    }
    return nullptr;
}

} // namespace undelivered
