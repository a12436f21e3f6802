// SPDX-License-Identifier: GPL-3.0-or-later
#include "find/securitymail.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace undelivered {

namespace {

struct Piece {
    std::u16string_view text; ///< lower case
    SecurityMatter matter;
};

/// Of subjects, in the languages banks and services write to people in; what says most stands first.
constexpr auto pieces = std::to_array<Piece>({
    Piece{u"security code", SecurityMatter::Code},
    Piece{u"verification code", SecurityMatter::Code},
    Piece{u"two-step", SecurityMatter::Code},
    Piece{u"two-factor", SecurityMatter::Code},
    Piece{u"2-step", SecurityMatter::Code},
    Piece{u"one-time", SecurityMatter::Code},
    Piece{u"bestätigungscode", SecurityMatter::Code},
    Piece{u"code de vérification", SecurityMatter::Code},
    Piece{u"código de verificación", SecurityMatter::Code},
    Piece{u"código de verificação", SecurityMatter::Code},
    Piece{u"codice di verifica", SecurityMatter::Code},
    Piece{u"認証コード", SecurityMatter::Code},
    Piece{u"验证码", SecurityMatter::Code},
    Piece{u"password", SecurityMatter::Password},
    Piece{u"recovery email", SecurityMatter::Password},
    Piece{u"passwort", SecurityMatter::Password},
    Piece{u"kennwort", SecurityMatter::Password},
    Piece{u"mot de passe", SecurityMatter::Password},
    Piece{u"contraseña", SecurityMatter::Password},
    Piece{u"senha", SecurityMatter::Password},
    Piece{u"wachtwoord", SecurityMatter::Password},
    Piece{u"hasło", SecurityMatter::Password},
    Piece{u"пароль", SecurityMatter::Password},
    Piece{u"şifre", SecurityMatter::Password},
    Piece{u"parola", SecurityMatter::Password},
    Piece{u"كلمة المرور", SecurityMatter::Password},
    Piece{u"パスワード", SecurityMatter::Password},
    Piece{u"密码", SecurityMatter::Password},
    Piece{u"密碼", SecurityMatter::Password},
    Piece{u"sign-in", SecurityMatter::SignIn},
    Piece{u"sign in to", SecurityMatter::SignIn},
    Piece{u"signin", SecurityMatter::SignIn},
    Piece{u"login", SecurityMatter::SignIn},
    Piece{u"log-in", SecurityMatter::SignIn},
    Piece{u"new device", SecurityMatter::SignIn},
    Piece{u"anmeldung", SecurityMatter::SignIn},
    Piece{u"anmeldeversuch", SecurityMatter::SignIn},
    Piece{u"connexion", SecurityMatter::SignIn},
    Piece{u"inicio de sesión", SecurityMatter::SignIn},
    Piece{u"accesso", SecurityMatter::SignIn},
    Piece{u"inlog", SecurityMatter::SignIn},
    Piece{u"logowani", SecurityMatter::SignIn},
    Piece{u"вход", SecurityMatter::SignIn},
    Piece{u"oturum", SecurityMatter::SignIn},
    Piece{u"تسجيل الدخول", SecurityMatter::SignIn},
    Piece{u"ログイン", SecurityMatter::SignIn},
    Piece{u"登录", SecurityMatter::SignIn},
    Piece{u"登入", SecurityMatter::SignIn},
    Piece{u"payment", SecurityMatter::Money},
    Piece{u"transaction", SecurityMatter::Money},
    Piece{u"transfer", SecurityMatter::Money},
    Piece{u"direct debit", SecurityMatter::Money},
    Piece{u"überweisung", SecurityMatter::Money},
    Piece{u"zahlung", SecurityMatter::Money},
    Piece{u"virement", SecurityMatter::Money},
    Piece{u"paiement", SecurityMatter::Money},
    Piece{u"transferencia", SecurityMatter::Money},
    Piece{u"transferência", SecurityMatter::Money},
    Piece{u"bonifico", SecurityMatter::Money},
    Piece{u"betaling", SecurityMatter::Money},
    Piece{u"przelew", SecurityMatter::Money},
    Piece{u"переказ", SecurityMatter::Money},
    Piece{u"перевод", SecurityMatter::Money},
    Piece{u"order confirmation", SecurityMatter::Order},
    Piece{u"bestellbestätigung", SecurityMatter::Order},
    Piece{u"security alert", SecurityMatter::Account},
    Piece{u"unusual activity", SecurityMatter::Account},
    Piece{u"suspicious", SecurityMatter::Account},
    Piece{u"your account", SecurityMatter::Account},
    Piece{u"sim card", SecurityMatter::Account},
    Piece{u"sicherheit", SecurityMatter::Account},
    Piece{u"ihr konto", SecurityMatter::Account},
    Piece{u"sécurité", SecurityMatter::Account},
    Piece{u"seguridad", SecurityMatter::Account},
    Piece{u"segurança", SecurityMatter::Account},
    Piece{u"sicurezza", SecurityMatter::Account},
    Piece{u"beveiliging", SecurityMatter::Account},
    Piece{u"bezpieczeństw", SecurityMatter::Account},
    Piece{u"безпек", SecurityMatter::Account},
    Piece{u"безопасност", SecurityMatter::Account},
    Piece{u"güvenlik", SecurityMatter::Account},
    Piece{u"أمان", SecurityMatter::Account},
    Piece{u"セキュリティ", SecurityMatter::Account},
    Piece{u"安全", SecurityMatter::Account},
});

} // namespace

std::optional<SecurityMatter> securityMatter(const QString &subject)
{
    const QString lower = subject.toLower();
    const auto found = std::ranges::find_if(pieces, [&](const Piece &piece) {
        return lower.contains(QStringView(piece.text.data(), static_cast<qsizetype>(piece.text.size())));
    });
    return found == pieces.end() ? std::nullopt : std::optional(found->matter);
}

bool looksSecurityRelevant(const HeaderFields &header)
{
    return securityMatter(header.text("Subject")).has_value();
}

} // namespace undelivered
