// SPDX-License-Identifier: GPL-3.0-or-later
/// Host and domain names as evidence: comparing them, and telling which organisation a name belongs to. Pure; any thread.
#pragma once

#include <QString>

namespace undelivered {

/// Lower case, without outer blanks, brackets or a closing dot. An address (a@b) gives its domain. Empty where the text
/// cannot be a host name.
[[nodiscard]] QString hostName(QStringView text);
/// The same text, not a copy, where it is one already.
[[nodiscard]] QString hostName(const QString &text);

/// The registrable domain of a host: "mail-1.out.mail.example.co.uk" → "example.co.uk". Told by shape, not by a list of all
/// public suffixes: a short generic label below a country or reserved top level counts as part of the suffix. Address literals
/// and single labels have none (empty).
[[nodiscard]] QString organisationOf(QStringView host);

/// Whether `host` is `domain` or lies below it.
[[nodiscard]] bool isWithin(QStringView host, QStringView domain);

/// The domain part of an addr-spec, lower case; empty where there is none.
[[nodiscard]] QString domainOf(QStringView address);

} // namespace undelivered
