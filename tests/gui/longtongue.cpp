// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/longtongue.h"

namespace undelivered::test {

using namespace Qt::StringLiterals;

namespace {

/// Formats of QLocale ("d MMM") and names of fonts, sides and the like are no words.
bool isWords(const QString &text, const QByteArray &context)
{
    if (context == "QGuiApplication" || context == "QShortcut" || context == "QKeySequence")
        return false;
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLower() && c != u'd' && c != u'y'; });
}

QChar accented(QChar c)
{
    static const QString plain = u"aeiouyAEIOUYcnsz"_s;
    static const QString marked = u"áéíóúýÁÉÍÓÚÝçñšž"_s;
    const qsizetype at = plain.indexOf(c);
    return at < 0 ? c : marked.at(at);
}

} // namespace

QString LongTongue::translate(const char *context, const char *sourceText, const char *, int) const
{
    QString text = QString::fromUtf8(sourceText);
    if (!isWords(text, context))
        return {};
    text.replace(u"(s)"_s, u"s"_s);
    QString longer;
    int letters = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        // %1, %n, %L1 and entities stay.
        if (text.at(i) == u'%') {
            longer.append(text.at(i));
            while (i + 1 < text.size() &&
                   (text.at(i + 1).isDigit() || text.at(i + 1) == u'L' || text.at(i + 1) == u'n'))
                longer.append(text.at(++i));
            continue;
        }
        letters += text.at(i).isLetter() ? 1 : 0;
        longer.append(accented(text.at(i)));
    }
    // Short words become longer words, long texts get more words.
    const int more = std::max(1, letters * 2 / 5);
    const qsizetype end = longer.endsWith(u'\u2026') || longer.endsWith(u'.') || longer.endsWith(u'?')
                              ? longer.size() - 1
                              : longer.size();
    if (letters < 14)
        return longer.insert(end, QString(more, u'ö'));
    QString words;
    while (words.size() < more)
        words.append(u" wörds"_s);
    return longer.insert(end, words);
}

} // namespace undelivered::test
