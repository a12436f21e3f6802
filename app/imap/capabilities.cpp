// SPDX-License-Identifier: GPL-3.0-or-later
#include "imap/capabilities.h"

namespace undelivered {

using namespace Qt::StringLiterals;

Capabilities::Capabilities(QByteArrayView words)
{
    constexpr qsizetype maxNames = 500;
    const QList<QByteArray> names = words.toByteArray().simplified().toUpper().split(' ');
    for (const QByteArray &name : names) {
        if (!name.isEmpty() && m_names.size() < maxNames)
            m_names.insert(name);
    }
}

Result<SignInMethod> chooseSignIn(const Capabilities &capabilities, ImapAuth auth)
{
    const bool initial = capabilities.has("SASL-IR");
    static const QByteArrayList passwordMechanisms{"SCRAM-SHA-256", "SCRAM-SHA-1", "CRAM-MD5", "PLAIN", "LOGIN"};
    static const QByteArrayList tokenMechanisms{"OAUTHBEARER", "XOAUTH2"};
    const QByteArrayList &known = auth == ImapAuth::Password ? passwordMechanisms : tokenMechanisms;
    for (const QByteArray &mechanism : known) {
        if (capabilities.has("AUTH=" + mechanism))
            return SignInMethod{mechanism, initial};
    }
    if (auth == ImapAuth::Password && !capabilities.has("LOGINDISABLED"))
        return SignInMethod{};
    return failure(ErrorKind::AuthUnsupported, auth == ImapAuth::Password
                                                   ? u"the server offers no way to sign in with a password"_s
                                                   : u"the server offers neither OAUTHBEARER nor XOAUTH2"_s);
}

} // namespace undelivered
