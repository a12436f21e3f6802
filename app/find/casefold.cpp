// SPDX-License-Identifier: GPL-3.0-or-later
#include "find/casefold.h"

#include <QChar>

namespace undelivered {

QByteArray foldCase(QByteArrayView utf8)
{
    QByteArray out = utf8.toByteArray();
    char *data = out.data();
    const qsizetype size = out.size();
    for (qsizetype i = 0; i < size; ++i) {
        const auto c = static_cast<unsigned char>(data[i]);
        if (c >= 'A' && c <= 'Z') {
            data[i] = static_cast<char>(c + ('a' - 'A'));
        } else if (c >= 0xc3 && c <= 0xdf && i + 1 < size) {
            const auto low = static_cast<unsigned char>(data[i + 1]);
            if ((low & 0xc0) != 0x80)
                continue;
            const char32_t letter = QChar::toLower(char32_t(((c & 0x1fU) << 6) | (low & 0x3fU)));
            if (letter >= 0x80 && letter < 0x800) {
                data[i] = static_cast<char>(0xc0 | (letter >> 6));
                data[i + 1] = static_cast<char>(0x80 | (letter & 0x3f));
            }
            ++i;
        }
    }
    return out;
}

} // namespace undelivered
