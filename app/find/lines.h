// SPDX-License-Identifier: GPL-3.0-or-later
/// Walks the lines of a byte range, whatever ends them: CRLF, LF or bare CR, also mixed. Linear in the bytes: each line end is
/// searched for once. A value over views; any thread. The bytes must outlive it.
#pragma once

#include <QByteArrayView>

namespace undelivered {

class LineReader
{
public:
    explicit LineReader(QByteArrayView bytes)
        : m_bytes(bytes)
    {
    }

    /// Steps to the next line; false at the end. The text after the last line end counts as a line when it is not empty.
    [[nodiscard]] bool next();
    /// The line without its end.
    [[nodiscard]] QByteArrayView line() const { return m_bytes.sliced(m_start, m_end - m_start); }
    [[nodiscard]] qsizetype start() const { return m_start; }
    /// Where the following line starts.
    [[nodiscard]] qsizetype following() const { return m_next; }

private:
    [[nodiscard]] qsizetype find(char c, qsizetype &cached) const;

    QByteArrayView m_bytes;
    qsizetype m_start = 0;
    qsizetype m_end = 0;
    qsizetype m_next = 0;
    // Where the next LF and CR lie (or the size): kept, so that a file of one kind is not searched again for the other.
    mutable qsizetype m_lf = -1;
    mutable qsizetype m_cr = -1;
};

/// ASCII blanks off both ends.
[[nodiscard]] QByteArrayView trimmedView(QByteArrayView view);
/// True where `text` begins with `prefix`; ASCII case does not matter.
[[nodiscard]] bool startsWithAnyCase(QByteArrayView text, QByteArrayView prefix);
/// Offset of `needle` in `text` or -1; ASCII case does not matter; `needle` is lower case.
[[nodiscard]] qsizetype indexOfAnyCase(QByteArrayView text, QByteArrayView needle, qsizetype from = 0);

} // namespace undelivered
