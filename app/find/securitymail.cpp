// SPDX-License-Identifier: GPL-3.0-or-later
#include "find/securitymail.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace undelivered {

using namespace Qt::StringLiterals;

namespace {

/// Lower-case pieces of subjects, in the languages banks and services write to people in.
constexpr std::array subjectPieces = {
    std::u16string_view(u"password"), std::u16string_view(u"security alert"), std::u16string_view(u"security code"), std::u16string_view(u"verification code"), std::u16string_view(u"sign-in"), std::u16string_view(u"sign in to"),
    std::u16string_view(u"signin"), std::u16string_view(u"login"), std::u16string_view(u"log-in"), std::u16string_view(u"new device"), std::u16string_view(u"two-step"), std::u16string_view(u"two-factor"), std::u16string_view(u"2-step"),
    std::u16string_view(u"one-time"), std::u16string_view(u"unusual activity"), std::u16string_view(u"suspicious"), std::u16string_view(u"your account"), std::u16string_view(u"recovery email"),
    std::u16string_view(u"payment"), std::u16string_view(u"transaction"), std::u16string_view(u"transfer"), std::u16string_view(u"direct debit"), std::u16string_view(u"order confirmation"), std::u16string_view(u"sim card"),
    std::u16string_view(u"passwort"), std::u16string_view(u"kennwort"), std::u16string_view(u"sicherheit"), std::u16string_view(u"anmeldung"), std::u16string_view(u"anmeldeversuch"), std::u16string_view(u"bestätigungscode"),
    std::u16string_view(u"überweisung"), std::u16string_view(u"zahlung"), std::u16string_view(u"bestellbestätigung"), std::u16string_view(u"ihr konto"),
    std::u16string_view(u"mot de passe"), std::u16string_view(u"sécurité"), std::u16string_view(u"connexion"), std::u16string_view(u"virement"), std::u16string_view(u"code de vérification"), std::u16string_view(u"paiement"),
    std::u16string_view(u"contraseña"), std::u16string_view(u"seguridad"), std::u16string_view(u"inicio de sesión"), std::u16string_view(u"transferencia"), std::u16string_view(u"código de verificación"),
    std::u16string_view(u"senha"), std::u16string_view(u"segurança"), std::u16string_view(u"código de verificação"), std::u16string_view(u"transferência"),
    std::u16string_view(u"sicurezza"), std::u16string_view(u"accesso"), std::u16string_view(u"bonifico"), std::u16string_view(u"codice di verifica"),
    std::u16string_view(u"wachtwoord"), std::u16string_view(u"beveiliging"), std::u16string_view(u"inlog"), std::u16string_view(u"betaling"),
    std::u16string_view(u"hasło"), std::u16string_view(u"logowani"), std::u16string_view(u"bezpieczeństw"), std::u16string_view(u"przelew"),
    std::u16string_view(u"пароль"), std::u16string_view(u"вход"), std::u16string_view(u"безпек"), std::u16string_view(u"безопасност"), std::u16string_view(u"переказ"), std::u16string_view(u"перевод"),
    std::u16string_view(u"şifre"), std::u16string_view(u"parola"), std::u16string_view(u"güvenlik"), std::u16string_view(u"oturum"),
    std::u16string_view(u"كلمة المرور"), std::u16string_view(u"أمان"), std::u16string_view(u"تسجيل الدخول"),
    std::u16string_view(u"パスワード"), std::u16string_view(u"ログイン"), std::u16string_view(u"セキュリティ"), std::u16string_view(u"認証コード"),
    std::u16string_view(u"密码"), std::u16string_view(u"密碼"), std::u16string_view(u"登录"), std::u16string_view(u"登入"), std::u16string_view(u"验证码"), std::u16string_view(u"安全"),
};

} // namespace

bool looksSecurityRelevant(const HeaderFields &header)
{
    const QString subject = header.text("Subject").toLower();
    return std::ranges::any_of(subjectPieces, [&](std::u16string_view piece) {
        return subject.contains(QStringView(piece.data(), static_cast<qsizetype>(piece.size())));
    });
}

} // namespace undelivered
