// SPDX-License-Identifier: GPL-3.0-or-later
/// Whether an author is a mail system rather than a person, by the names mail systems give themselves. Pure; any thread.
#pragma once

#include <QByteArrayView>

namespace undelivered {

/// `from`: the From field, decoded, in lower case (see foldCase()): address and display name.
[[nodiscard]] bool namesMailSystem(QByteArrayView from);
/// The same for the address alone: a display name can say anything.
[[nodiscard]] bool addressNamesMailSystem(QByteArrayView from);
/// Whether only the account is one under which a system's programs run ("root"), whatever they do.
[[nodiscard]] bool namesPlainAccount(QByteArrayView from);

} // namespace undelivered
