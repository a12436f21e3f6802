// SPDX-License-Identifier: GPL-3.0-or-later
#include "judge/tongue.h"

#include "parse/mimereader.h"

#include <algorithm>
#include <array>
#include <span>

namespace undelivered {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostText = 4000;

struct SmallWords {
    QLatin1StringView language;
    QStringView words; ///< between blanks, lower case; none may be a word of another language here
};

// Small words that hardly another language of this list has. Latin script only; the other scripts tell by themselves.
constexpr std::array smallWords = {
    SmallWords{"en"_L1, u" the and of for your you with this that is are was from our have has will please about "},
    SmallWords{"de"_L1, u" der und für ist nicht mit ihre ihr sie wir auf eine einen zum zur vom bei ich wird "},
    SmallWords{"fr"_L1, u" les des vous votre vos pour avec est nous sur dans une du au aux je cette merci "},
    SmallWords{"es"_L1, u" los las el su sus por con del usted para una está nuestro gracias pero "},
    SmallWords{"pt"_L1, u" você seu sua não os uma ao pelo pela obrigado são em um "},
    SmallWords{"it"_L1, u" il gli che di per della delle del sono suo vostra grazie alla nel questo è "},
    SmallWords{"nl"_L1, u" het een van voor uw niet wij zijn aan naar bij ook deze dat "},
    SmallWords{"pl"_L1, u" jest się nie dla od twoje twoja przez oraz jak pan pani "},
    SmallWords{"cs"_L1, u" je pro vaše váš jsou který která před nebo jsme dne "},
    SmallWords{"tr"_L1, u" ve bir için ile bu sizin hesabınız değil daha çok "},
    SmallWords{"sv"_L1, u" och att för är inte på din ditt som vi av med har "},
    SmallWords{"da"_L1, u" og ikke på dig jeg af til vores "},
    SmallWords{"fi"_L1, u" ja on että ei sinun tämä ole meidän "},
    SmallWords{"hu"_L1, u" és az egy hogy nem van ön önnek az ez "},
    SmallWords{"ro"_L1, u" și este pentru cu nu dumneavoastră către sau vă "},
};

/// The language whose script most letters have; empty for Latin.
QString languageOfScript(QStringView text)
{
    int kana = 0;
    int han = 0;
    int hangul = 0;
    int latin = 0;
    int ukrainian = 0;
    std::array<std::pair<QLatin1StringView, int>, 5> others = {
        {{"ru"_L1, 0}, {"el"_L1, 0}, {"he"_L1, 0}, {"ar"_L1, 0}, {"th"_L1, 0}}};
    for (const QChar c : text) {
        switch (c.script()) {
        case QChar::Script_Hiragana:
        case QChar::Script_Katakana: ++kana; break;
        case QChar::Script_Han: ++han; break;
        case QChar::Script_Hangul: ++hangul; break;
        case QChar::Script_Latin: ++latin; break;
        case QChar::Script_Cyrillic:
            ++others[0].second;
            ukrainian += QStringView(u"іїєґІЇЄҐ").contains(c) ? 1 : 0;
            break;
        case QChar::Script_Greek: ++others[1].second; break;
        case QChar::Script_Hebrew: ++others[2].second; break;
        case QChar::Script_Arabic: ++others[3].second; break;
        case QChar::Script_Thai: ++others[4].second; break;
        default: break;
        }
    }
    constexpr int enough = 3;
    // One sign stands for a syllable or a word there, and Latin names stand between them.
    if (kana + han + hangul >= enough && (kana + han + hangul) * 4 >= latin)
        return kana * 8 >= han && kana > 0 ? u"ja"_s : hangul > han ? u"ko"_s : u"zh"_s;
    const auto most = std::max_element(others.begin(), others.end(),
                                       [](const auto &a, const auto &b) { return a.second < b.second; });
    if (most->second < enough || most->second < latin)
        return {};
    return ukrainian > 0 && most == others.begin() ? u"uk"_s : QString(most->first);
}

/// By small words: the language with the most, and how many different ones were met. Ties tell nothing.
std::pair<QString, int> languageOfWords(const QString &text)
{
    std::array<QSet<QStringView>, smallWords.size()> met;
    qsizetype start = -1;
    const QStringView view(text);
    for (qsizetype i = 0; i <= view.size(); ++i) {
        if (i < view.size() && view[i].isLetter()) {
            start = start < 0 ? i : start;
            continue;
        }
        if (start < 0)
            continue;
        const QStringView word = view.sliced(start, i - start);
        start = -1;
        constexpr qsizetype longest = 14;
        if (word.size() > longest)
            continue;
        const QString spaced = u' ' + word + u' ';
        for (size_t n = 0; n < smallWords.size(); ++n) {
            if (smallWords[n].words.contains(spaced))
                met[n].insert(word);
        }
    }
    size_t best = 0;
    qsizetype second = 0;
    for (size_t n = 1; n < met.size(); ++n) {
        if (met[n].size() > met[best].size()) {
            second = met[best].size();
            best = n;
        } else {
            second = std::max(second, met[n].size());
        }
    }
    if (met[best].size() == second)
        return {{}, 0};
    return {smallWords[best].language, static_cast<int>(met[best].size() - second)};
}

struct Family {
    QLatin1StringView name;
    QLatin1StringView language; ///< where only one language is written in them
    QByteArrayView charsets;    ///< between blanks, lower case
};
constexpr std::array families = {
    Family{"western"_L1, {}, " iso-8859-1 iso-8859-15 windows-1252 cp1252 latin1 "},
    Family{"central"_L1, {}, " iso-8859-2 windows-1250 iso-8859-16 "},
    Family{"baltic"_L1, {}, " iso-8859-4 iso-8859-13 windows-1257 "},
    Family{"turkish"_L1, "tr"_L1, " iso-8859-9 windows-1254 "},
    Family{"cyrillic"_L1, "ru"_L1, " koi8-r windows-1251 cp1251 iso-8859-5 "},
    Family{"cyrillic"_L1, "uk"_L1, " koi8-u "},
    Family{"greek"_L1, "el"_L1, " iso-8859-7 windows-1253 "},
    Family{"hebrew"_L1, "he"_L1, " iso-8859-8 iso-8859-8-i windows-1255 "},
    Family{"arabic"_L1, "ar"_L1, " iso-8859-6 windows-1256 "},
    Family{"japanese"_L1, "ja"_L1, " iso-2022-jp shift_jis shift-jis euc-jp cp932 "},
    Family{"korean"_L1, "ko"_L1, " euc-kr ks_c_5601-1987 iso-2022-kr cp949 "},
    Family{"chinese"_L1, "zh"_L1, " gb2312 gbk gb18030 big5 hz-gb-2312 cp936 cp950 "},
};

const Family *familyOf(QByteArrayView charset)
{
    const QByteArray spaced = ' ' + charset.toByteArray().toLower() + ' ';
    const auto found = std::find_if(families.begin(), families.end(),
                                    [&spaced](const Family &family) { return family.charsets.contains(spaced); });
    return found == families.end() ? nullptr : &*found;
}

/// The families of charsets that the header names, each once.
QList<const Family *> familiesIn(const HeaderFields &header)
{
    QList<const Family *> found;
    const auto add = [&found](QByteArrayView charset) {
        const Family *family = familyOf(charset);
        if (family && !found.contains(family))
            found.append(family);
    };
    add(mimeParameter(header.raw("Content-Type"), "charset"));
    for (const char *name : {"Subject", "From", "To"}) {
        QByteArrayView value = header.raw(name);
        constexpr int mostWords = 20;
        for (int n = 0; n < mostWords; ++n) {
            const qsizetype start = value.indexOf("=?");
            const qsizetype end = start < 0 ? -1 : value.indexOf('?', start + 2);
            if (end < 0)
                break;
            add(value.sliced(start + 2, end - start - 2));
            value = value.sliced(end + 1);
            const qsizetype next = value.indexOf("?=");
            value = next < 0 ? QByteArrayView() : value.sliced(next + 2);
        }
    }
    return found;
}

} // namespace

Tongue tongueOf(const HeaderFields &header, QStringView text)
{
    const QString subject = header.text("Subject");
    const QString words = (subject + u' ' + text.first(std::min(mostText, text.size()))).toLower();
    if (const QString language = languageOfScript(words); !language.isEmpty())
        return {language, true};
    const auto [language, met] = languageOfWords(words);
    constexpr int several = 2;
    if (met >= several)
        return {language, true};
    const QByteArray named = header.token("Content-Language").toLower();
    if (named.size() >= 2 && !named.contains(','))
        return {QString::fromLatin1(named.first(2)), true};
    for (const Family *family : familiesIn(header)) {
        if (!family->language.isEmpty())
            return {family->language, false};
    }
    return {language, false};
}

QSet<QString> charsetsOf(const HeaderFields &header)
{
    QSet<QString> names;
    for (const Family *family : familiesIn(header))
        names.insert(family->name);
    return names;
}

} // namespace undelivered
