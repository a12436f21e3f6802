// SPDX-License-Identifier: GPL-3.0-or-later
#include "find/encodedword.h"

#include <QByteArray>
#include <QStringDecoder>

#include <algorithm>
#include <optional>

namespace undelivered {

using namespace Qt::StringLiterals;

namespace {

/// One "=?charset?B|Q?text?=" at the start of `view`; RFC 2231's language tag after '*' is dropped.
struct Word {
    QByteArray charset;
    QByteArray bytes;
    qsizetype length = 0;
};

QByteArray decodeQ(QByteArrayView text)
{
    QByteArray out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == '_') {
            out.append(' ');
        } else if (text[i] == '=' && i + 2 < text.size()) {
            bool ok = false;
            const int value = text.sliced(i + 1, 2).toByteArray().toInt(&ok, 16);
            if (ok) {
                out.append(static_cast<char>(value));
                i += 2;
            } else {
                out.append('=');
            }
        } else {
            out.append(text[i]);
        }
    }
    return out;
}

std::optional<Word> wordAt(QByteArrayView view)
{
    if (!view.startsWith("=?"))
        return std::nullopt;
    const qsizetype charsetEnd = view.indexOf('?', 2);
    if (charsetEnd < 0 || charsetEnd + 2 >= view.size() || view[charsetEnd + 2] != '?')
        return std::nullopt;
    const qsizetype textStart = charsetEnd + 3;
    const qsizetype textEnd = view.indexOf("?=", textStart);
    if (textEnd < 0)
        return std::nullopt;

    Word word;
    const QByteArrayView charset = view.sliced(2, charsetEnd - 2);
    const qsizetype star = charset.indexOf('*');
    word.charset = (star < 0 ? charset : charset.first(star)).toByteArray().toLower();
    const QByteArrayView text = view.sliced(textStart, textEnd - textStart);
    switch (view[charsetEnd + 1]) {
    case 'b':
    case 'B': word.bytes = QByteArray::fromBase64(text.toByteArray()); break;
    case 'q':
    case 'Q': word.bytes = decodeQ(text); break;
    default: return std::nullopt;
    }
    word.length = textEnd + 2;
    return word;
}

bool onlyBlanks(QByteArrayView view)
{
    return view.trimmed().isEmpty();
}

/// Names that mail uses and ICU knows under another one.
QByteArray canonicalCharset(QByteArrayView charset)
{
    QByteArray name = charset.trimmed().toByteArray().toLower();
    if (name.startsWith('"') && name.endsWith('"') && name.size() > 1)
        name = name.sliced(1, name.size() - 2);
    if (name == "ks_c_5601-1987" || name == "ks_c_5601" || name == "ksc5601")
        return "windows-949";
    if (name == "gb2312" || name == "gb_2312-80" || name == "x-gbk" || name == "gbk")
        return "gb18030"; // a superset; senders mislabel
    if (name == "shift_jis" || name == "shift-jis" || name == "x-sjis" || name == "sjis" || name == "cp932")
        return "windows-31j";
    if (name == "us-ascii" || name == "ascii" || name == "ansi_x3.4-1968" || name == "iso-8859-1" || name == "latin1")
        return "windows-1252"; // a superset, as every mail program reads it
    if (name == "utf8")
        return "utf-8";
    return name;
}

std::optional<QString> decodeStrictUtf8(QByteArrayView bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString text = decoder(bytes);
    if (decoder.hasError())
        return std::nullopt;
    return text;
}

bool isAscii(QByteArrayView bytes)
{
    return std::all_of(bytes.begin(), bytes.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

/// The likeliest charset of 8-bit text without a (true) label. Words of a Latin script have single letters beyond ASCII; where
/// whole words lie there, an even length of all of them tells Chinese, and the more frequent half Cyrillic small letters.
const char *likelyCharset(QByteArrayView bytes)
{
    constexpr qsizetype seen = 4096;
    int runs = 0;
    int evenRuns = 0;
    int letters = 0;
    int upperHalf = 0; // 0xE0 to 0xFF: small letters in windows-1251, capitals in KOI8-R
    int run = 0;
    for (const char c : bytes.first(std::min(bytes.size(), seen))) {
        const auto u = static_cast<unsigned char>(c);
        if (u >= 0x80) {
            ++run;
            ++letters;
            upperHalf += u >= 0xE0 ? 1 : 0;
        } else if (run > 0) {
            ++runs;
            evenRuns += run % 2 == 0 ? 1 : 0;
            run = 0;
        }
    }
    constexpr int meanOfWords = 3;
    if (runs == 0 || letters < meanOfWords * runs)
        return "windows-1252";
    constexpr int wordsToTell = 4;
    if (runs >= wordsToTell && evenRuns == runs && upperHalf * 3 < letters)
        return "gb18030";
    return upperHalf * 2 > letters ? "windows-1251" : "koi8-r";
}

QString decodeGuessed(QByteArrayView bytes)
{
    if (const std::optional<QString> text = decodeStrictUtf8(bytes))
        return *text;
    QStringDecoder decoder(likelyCharset(bytes), QStringDecoder::Flag::Stateless);
    if (!decoder.isValid())
        return QString::fromLatin1(bytes); // a Qt without ICU
    return decoder(bytes);
}

} // namespace

QString decodeCharset(QByteArrayView bytes, QByteArrayView charset)
{
    const QByteArray name = canonicalCharset(charset);
    // Japanese in seven bits is often sent without its label.
    if (!name.startsWith("iso-2022") && (bytes.contains("\x1b$B") || bytes.contains("\x1b$@"))) {
        if (QStringDecoder decoder("iso-2022-jp", QStringDecoder::Flag::Stateless); decoder.isValid())
            return decoder(bytes);
    }
    const bool escapes = name.startsWith("iso-2022") || name.startsWith("hz") || name.startsWith("utf-7");
    if (!escapes && !name.startsWith("utf-16") && !name.startsWith("utf-32") && isAscii(bytes))
        return QString::fromLatin1(bytes);
    if (name.isEmpty() || name == "utf-8" || name == "windows-1252" || name == "unknown-8bit")
        return decodeGuessed(bytes);
    QStringDecoder decoder(name.constData(), QStringDecoder::Flag::Stateless);
    if (!decoder.isValid())
        return decodeGuessed(bytes);
    QString text = decoder(bytes);
    if (decoder.hasError()) {
        // UTF-8 under a wrong label is the commonest mistake.
        if (const std::optional<QString> utf8 = decodeStrictUtf8(bytes))
            return *utf8;
    }
    return text;
}

QString decodeEncodedWords(QByteArrayView value)
{
    if (!value.contains("=?"))
        return decodeGuessed(value);

    QString out;
    QByteArray pending; // bytes of adjacent words in `pendingCharset`
    QByteArray pendingCharset;
    const auto flush = [&] {
        if (!pending.isEmpty())
            out += decodeCharset(pending, pendingCharset);
        pending.clear();
    };
    qsizetype plainStart = 0;
    qsizetype at = 0;
    bool afterWord = false;
    while ((at = value.indexOf("=?", at)) >= 0) {
        const std::optional<Word> word = wordAt(value.sliced(at));
        if (!word) {
            at += 2;
            continue;
        }
        const QByteArrayView between = value.sliced(plainStart, at - plainStart);
        const bool adjacent = afterWord && onlyBlanks(between);
        if (!adjacent) {
            flush();
            out += decodeGuessed(between);
        } else if (word->charset != pendingCharset) {
            flush();
        }
        pendingCharset = word->charset;
        pending += word->bytes;
        at += word->length;
        plainStart = at;
        afterWord = true;
    }
    flush();
    out += decodeGuessed(value.sliced(plainStart));
    return out;
}

} // namespace undelivered
