// SPDX-License-Identifier: GPL-3.0-or-later
/// An IPv4 or IPv6 address as Received lines, SPF records and zone files write it. Made here because the judge must not
/// need a network library. A value; any thread.
#pragma once

#include <QString>

#include <array>
#include <optional>

namespace undelivered {

class IpAddress
{
public:
    /// Dotted quad, or any RFC 4291 form, with or without brackets and "IPv6:". An IPv4-mapped IPv6 address becomes IPv4.
    [[nodiscard]] static std::optional<IpAddress> parse(QStringView text);

    [[nodiscard]] bool isV4() const { return m_v4; }
    /// Whether the first `bits` bits are those of `network`. Addresses of different families never match.
    [[nodiscard]] bool isIn(const IpAddress &network, int bits) const;
    /// Loopback, link-local, RFC 1918, unique-local, carrier-grade NAT: says nothing about a sender.
    [[nodiscard]] bool isPrivate() const;
    [[nodiscard]] QString toString() const;
    /// The network a household or an office sits in: /24 of IPv4, /48 of IPv6.
    [[nodiscard]] QString neighbourhood() const;
    /// Nibbles or octets in reverse, as reverse look-ups and the SPF macro "ir" want them.
    [[nodiscard]] QString reversed() const;

    friend bool operator==(const IpAddress &, const IpAddress &) = default;

private:
    std::array<quint8, 16> m_bytes{};
    bool m_v4 = true; ///< only the first four bytes count
};

} // namespace undelivered
