// SPDX-License-Identifier: GPL-3.0-or-later
/// Reads the field list of one header block (RFC 5322, section 2.2) without copying it: names and raw values as views.
/// Takes CRLF, LF and bare CR line ends, folded lines, 8-bit bytes and junk lines, and never fails: what is no field is
/// skipped. Bounded: no more than `maxFields` fields are kept. Pure; any thread. The bytes must outlive the object.
#pragma once

#include <QByteArrayView>
#include <QString>
#include <QStringList>
#include <vector>

namespace undelivered {

struct HeaderField {
    QByteArrayView name;  ///< as written, without the colon
    QByteArrayView value; ///< raw: still folded, leading blank kept, without the last line end
    QByteArrayView whole; ///< the field from its first byte to before its last line end, as DKIM needs it
};

class HeaderFields
{
public:
    static constexpr int maxFields = 2000;

    HeaderFields() = default;
    explicit HeaderFields(QByteArrayView block);

    [[nodiscard]] const std::vector<HeaderField> &all() const { return m_fields; }
    /// First field of that name (ASCII case does not matter), or an empty view.
    [[nodiscard]] QByteArrayView raw(QByteArrayView name) const;
    [[nodiscard]] std::vector<QByteArrayView> rawAll(QByteArrayView name) const;
    [[nodiscard]] bool has(QByteArrayView name) const;
    /// Unfolded, RFC 2047 words decoded, 8-bit guessed (UTF-8, else windows-1252), outer blanks off.
    [[nodiscard]] QString text(QByteArrayView name) const;
    /// Unfolded, trimmed, not decoded; lower case where `lower` is asked for. For types, tokens, identifiers.
    [[nodiscard]] QByteArray token(QByteArrayView name) const;

private:
    std::vector<HeaderField> m_fields;
};

/// Offset just behind the header block's closing blank line, and the block's length without it. A message without a blank
/// line is all header.
struct HeaderSplit {
    qsizetype headerLength = 0;
    qsizetype bodyStart = 0;
};
[[nodiscard]] HeaderSplit splitHeader(QByteArrayView message);

/// RFC 2047 and 8-bit decoding of one unstructured value, unfolded.
[[nodiscard]] QString decodeHeaderText(QByteArrayView rawValue);
/// The addr-specs in an address list field (RFC 5322, section 3.4), comments, display names and groups dropped. Routes
/// (`<@a,@b:c@d>`) give the last address. At most 5,000.
[[nodiscard]] QStringList addressesIn(QByteArrayView rawValue);
/// The message identifiers in a Message-ID, In-Reply-To or References field, without angle brackets.
[[nodiscard]] QStringList messageIdsIn(QByteArrayView rawValue);

} // namespace undelivered
