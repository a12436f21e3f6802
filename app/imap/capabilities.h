// SPDX-License-Identifier: GPL-3.0-or-later
/// What an IMAP server says it can do (RFC 9051, section 7.2.2), and which way of signing in follows from it. Pure; any
/// thread.
#pragma once

#include "base/result.h"
#include "imap/imapsettings.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QSet>

namespace undelivered {

class Capabilities
{
public:
    Capabilities() = default;
    /// `words`: what follows "CAPABILITY", blank separated.
    explicit Capabilities(QByteArrayView words);

    /// `name` in upper case.
    [[nodiscard]] bool has(const QByteArray &name) const { return m_names.contains(name); }
    [[nodiscard]] bool isEmpty() const { return m_names.isEmpty(); }

private:
    QSet<QByteArray> m_names;
};

struct SignInMethod {
    QByteArray mechanism;         ///< SASL mechanism; empty: the LOGIN command
    bool initialResponse = false; ///< RFC 4959: the first answer may go with the command
};

/// The strongest way that both sides know. Only one is ever tried: a refused password is not tried again another way.
/// AuthUnsupported where there is none.
[[nodiscard]] Result<SignInMethod> chooseSignIn(const Capabilities &capabilities, ImapAuth auth);

} // namespace undelivered
