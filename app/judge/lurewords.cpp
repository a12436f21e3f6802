// SPDX-License-Identifier: GPL-3.0-or-later
#include "judge/lurewords.h"

#include <QRegularExpression>

#include <algorithm>
#include <span>

namespace undelivered {

using namespace Qt::StringLiterals;

namespace {

bool anyIn(const QString &text, std::span<const QStringView> words)
{
    return std::any_of(words.begin(), words.end(), [&text](QStringView word) { return text.contains(word); });
}

// Stems, lower case; as short as they can be without meaning something else.
constexpr QStringView acts[] = {
    // English
    u"sign in", u"sign-in", u"signin", u"log in", u"login", u"log-in", u"verify your", u"verify account", u"verify now",
    u"validate", u"re-validate", u"confirm your", u"confirm account", u"confirm now", u"release", u"retrieve",
    u"recover", u"review message", u"review the message", u"review now", u"upgrade", u"increase storage",
    u"increase quota", u"update your", u"unlock", u"reactivate", u"re-activate", u"restore", u"complete delivery",
    u"retry delivery", u"follow the link", u"resend", u"send again", u"view message", u"view the", u"read message",
    u"open the attached", u"see the attach", u"listen", u"play message", u"click", u"keep my password",
    u"keep same password", u"password", u"take action", u"fix now", u"resolve now", u"allow message",
    // German
    u"anmelden", u"einloggen", u"bestätigen", u"freigeben", u"zustellen:", u"jetzt zustellen", u"nachrichten zustellen",
    u"abrufen", u"überprüfen", u"aktualisieren", u"passwort", u"kennwort", u"klicken", u"speicher erweitern",
    u"anhören",
    // French
    u"connectez-vous", u"se connecter", u"identifiez-vous", u"confirmer", u"confirmez", u"vérifier", u"vérifiez",
    u"libérer", u"récupére", u"cliquez", u"mot de passe", u"mettre à jour", u"débloquer", u"consulter",
    // Spanish, Portuguese
    u"iniciar sesión", u"inicie sesión", u"confirmar", u"confirme", u"verificar", u"verifique", u"liberar",
    u"recuperar", u"haga clic", u"pulse", u"contraseña", u"actualizar", u"clique", u"senha", u"acesse",
    u"iniciar sessão", u"atualizar",
    // Italian, Romanian
    u"accedi", u"conferma", u"verifica", u"rilascia", u"recupera", u"clicca", u"aggiorna", u"sblocca", u"confirmați",
    u"eliberați",
    // Dutch, Scandinavian, Finnish
    u"inloggen", u"bevestig", u"vrijgeven", u"ophalen", u"klik", u"wachtwoord", u"logga in", u"bekräfta", u"logg inn",
    u"bekreft", u"log ind", u"bekræft", u"lösenord", u"kirjaudu", u"vahvista", u"vapauta",
    // Polish, Czech, Hungarian, Turkish, Greek
    u"zaloguj", u"potwierdź", u"zwolnij", u"odblokuj", u"kliknij", u"hasł", u"přihlás", u"potvrď", u"uvoln",
    u"bejelentkez", u"oturum aç", u"doğrula", u"tıkla", u"σύνδεση", u"επιβεβαι",
    // Russian, Ukrainian
    u"войдите", u"войти", u"подтверд"};
constexpr QStringView actsFar[] = {u"нажмите", u"пароль", u"получить сообщ", u"увійд", u"підтверд",
                                   // Chinese, Japanese, Korean, Arabic, Hebrew
                                   u"登录", u"登入", u"点击", u"點擊", u"验证", u"密码", u"释放", u"ログイン",
                                   u"確認する", u"こちら", u"受信する", u"パスワード", u"로그인", u"확인", u"비밀번호",
                                   u"تسجيل الدخول", u"התחבר"};

constexpr QStringView incoming[] = {u"incoming m",
                                    u"incoming e",
                                    u"inbound m",
                                    u"messages to you",
                                    u"mails to you",
                                    u"to your mailbox",
                                    u"reaching your mailbox",
                                    u"to your inbox",
                                    u"messages on hold",
                                    u"were held",
                                    u"being held",
                                    u"held in",
                                    u"on hold",
                                    u"held for",
                                    u"pending m",
                                    u"pending e",
                                    u"pending:",
                                    u"quarantin",
                                    u"undelivered message",
                                    u"undelivered mail to",
                                    u"undelivered email",
                                    u"mailbox is full",
                                    u"mailbox has",
                                    u"mailbox full",
                                    u"storage",
                                    u"quota",
                                    u"closes the mailbox",
                                    u"new messages",
                                    u"voice message",
                                    u"messages are waiting",
                                    u"withheld",
                                    u"stuck",
                                    u"blocked messages",
                                    u"zurückgehalten",
                                    u"eingehende",
                                    u"an ihr postfach",
                                    u"nachrichten an",
                                    u"quarantäne",
                                    u"postfach ist voll",
                                    u"speicherplatz",
                                    u"ausstehend",
                                    u"messages en attente",
                                    u"messages entrants",
                                    u"destinés à",
                                    u"messages retenus",
                                    u"en quarantaine",
                                    u"boîte aux lettres est pleine",
                                    u"mensajes entrantes",
                                    u"mensajes pendientes",
                                    u"mensajes retenidos",
                                    u"cuarentena",
                                    u"buzón",
                                    u"correos pendientes",
                                    u"mensagens pendentes",
                                    u"mensagens recebidas",
                                    u"mensagens retidas",
                                    u"quarentena",
                                    u"caixa de entrada",
                                    u"caixa postal",
                                    u"messaggi in arrivo",
                                    u"messaggi in sospeso",
                                    u"messaggi trattenuti",
                                    u"quarantena",
                                    u"casella",
                                    u"inkomende",
                                    u"berichten in wacht",
                                    u"postvak",
                                    u"inkommande",
                                    u"indgående",
                                    u"oczekując",
                                    u"przychodząc",
                                    u"входящ",
                                    u"ожидают",
                                    u"受信",
                                    u"隔离"};

constexpr QStringView noticeWords[] = {u"deliver",
                                       u"undeliver",
                                       u"returned mail",
                                       u"return to sender",
                                       u"returned to sender",
                                       u"failure notice",
                                       u"mail failure",
                                       u"mail transaction",
                                       u"(failure",
                                       u"message failure",
                                       u"mail error",
                                       u"bounce",
                                       u"rejected",
                                       u"blocked message",
                                       u"message blocked",
                                       u"not sent",
                                       u"could not be sent",
                                       u"pending m",
                                       u"pending e",
                                       u"held m",
                                       u"messages held",
                                       u"on hold",
                                       u"quarantine",
                                       u"incoming m",
                                       u"unsent",
                                       u"mailbox",
                                       u"transcript",
                                       u"mail system",
                                       u"notification (failure)",
                                       u"zustell",
                                       u"unzustell",
                                       u"nicht zugestellt",
                                       u"rücksendung",
                                       u"zurückgehalten",
                                       u"fehlgeschlagen",
                                       u"postfach",
                                       u"fehler bei der",
                                       u"non remis",
                                       u"remise",
                                       u"échec",
                                       u"non distribu",
                                       u"retourné",
                                       u"en attente",
                                       u"non délivr",
                                       u"non livr",
                                       u"no entregado",
                                       u"entrega",
                                       u"devuelto",
                                       u"no se pudo entregar",
                                       u"mensajes pendientes",
                                       u"correo devuelto",
                                       u"buzón",
                                       u"não entregue",
                                       u"devolvid",
                                       u"falha",
                                       u"mensagens pendentes",
                                       u"caixa postal",
                                       u"mancata consegna",
                                       u"consegna",
                                       u"recapit",
                                       u"non recapitat",
                                       u"in sospeso",
                                       u"casella",
                                       u"niet bezorg",
                                       u"bezorg",
                                       u"onbestelbaar",
                                       u"aflever",
                                       u"niet afgeleverd",
                                       u"postvak",
                                       u"leverans",
                                       u"olevererad",
                                       u"kunde inte",
                                       u"leverering",
                                       u"levering",
                                       u"ikke lever",
                                       u"kunne ikke",
                                       u"toimit",
                                       u"postilaatikko",
                                       u"niedostarcz",
                                       u"dostarcz",
                                       u"zwrot",
                                       u"niedoręcz",
                                       u"nedoruč",
                                       u"doruč",
                                       u"kézbesít",
                                       u"teslim",
                                       u"iletil",
                                       u"livrar",
                                       u"παράδοσ",
                                       u"επιστρ",
                                       u"доставк",
                                       u"недостав",
                                       u"не доставлен",
                                       u"возвращ",
                                       u"退信",
                                       u"投递",
                                       u"退回",
                                       u"无法送达",
                                       u"配信",
                                       u"配達",
                                       u"送信でき",
                                       u"반송",
                                       u"배달",
                                       u"تسليم"};

constexpr QStringView systemWords[] = {u"mailer-daemon",
                                       u"mailerdaemon",
                                       u"mail-daemon",
                                       u"postmaster",
                                       u"mail delivery",
                                       u"delivery sub",
                                       u"delivery sys",
                                       u"mail system",
                                       u"mail server",
                                       u"mailserver",
                                       u"webmail",
                                       u"mail admin",
                                       u"administrator",
                                       u"sysadmin",
                                       u"helpdesk",
                                       u"help desk",
                                       u"it support",
                                       u"support",
                                       u"no-reply",
                                       u"noreply",
                                       u"cpanel",
                                       u"zimbra",
                                       u"roundcube",
                                       u"microsoftexchange",
                                       u"microsoft outlook",
                                       u"exchange",
                                       u"quarantine",
                                       u"mail gateway",
                                       u"mailbox",
                                       u"mail service",
                                       u"voicemail",
                                       u"voice mail",
                                       u"email service",
                                       u"zustellsystem",
                                       u"mailsystem",
                                       u"postfach",
                                       u"messagerie",
                                       u"sistema de correo",
                                       u"administrador",
                                       u"amministrat",
                                       u"správce",
                                       u"yönetici",
                                       u"администратор",
                                       u"システム管理",
                                       u"sistema di posta",
                                       u"sistema de e-mail",
                                       u"poczt",
                                       u"почт",
                                       u"邮件系统"};

} // namespace

bool asksToAct(const QString &text)
{
    return anyIn(text, acts) || anyIn(text, actsFar);
}

bool speaksOfAttachment(const QString &text)
{
    constexpr QStringView attached[] = {u"binary attachment",   u"included as attachment",
                                        u"attached transcript", u"open the attach",
                                        u"see the attach",      u"attached file",
                                        u"im anhang",           u"pièce jointe",
                                        u"archivo adjunto",     u"arquivo anexo",
                                        u"in allegato",         u"bijlage",
                                        u"załącznik",           u"во вложении"};
    return anyIn(text, attached);
}

bool speaksOfIncomingMail(const QString &text)
{
    return anyIn(text, incoming);
}

bool setsDeadline(const QString &text)
{
    static const QRegularExpression deadline(
        u"\\b\\d{1,3}\\s?(?:hours?|hrs?|std|stunden|tage[n]?|heures?|jours?|horas?|d[ií]as?|ore|giorni|uur|dagen|timm?"
        u"ar|timer|dagar|dage|"
        "godzin|dni|hodin|óra|saat|час|дн|小时|小時|時間|시간)|(?:within|innerhalb|binnen|sous|dentro de|entro|em até|inom|innen|в течение)\\s+\\d"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return deadline.match(text).hasMatch();
}

bool soundsLikeNotice(const QString &text)
{
    return anyIn(text, noticeWords);
}

bool soundsLikeMailSystem(const QString &text)
{
    return anyIn(text, systemWords);
}

} // namespace undelivered
