// SPDX-License-Identifier: GPL-3.0-or-later
#include "imap/serverwords.h"

namespace undelivered {

using namespace Qt::StringLiterals;

namespace {

bool containsAny(const QByteArray &text, std::initializer_list<QByteArrayView> words)
{
    for (const QByteArrayView word : words) {
        if (text.contains(word))
            return true;
    }
    return false;
}

bool meansBusy(const StatusLine &status)
{
    static const QByteArrayList codes{"UNAVAILABLE", "INUSE", "LIMIT", "THROTTLED", "SERVERBUG"};
    return codes.contains(status.code);
}

} // namespace

QString shownWords(const StatusLine &status, const QString &user, const QString &secret)
{
    QByteArray bytes;
    if (!status.code.isEmpty())
        bytes = '[' + status.code + (status.arguments.isEmpty() ? "" : " ") + status.arguments + "] ";
    bytes += status.words;
    const QByteArray plain = secret.toUtf8();
    if (!plain.isEmpty()) {
        const QByteArray name = user.toUtf8();
        QByteArray quoted = plain;
        quoted.replace('\\', "\\\\").replace('"', "\\\"");
        const QByteArrayList forms{QByteArray('\0' + name + '\0' + plain).toBase64(),
                                   QByteArray(name + '\0' + name + '\0' + plain).toBase64(), plain.toBase64(), quoted,
                                   plain};
        for (const QByteArray &form : forms)
            bytes.replace(form, "***");
    }
    QString text = QString::fromUtf8(bytes.first(std::min<qsizetype>(bytes.size(), 2000)));
    QString shown;
    for (const QChar c : std::as_const(text)) {
        if (shown.size() >= 500)
            break;
        if (c.isPrint())
            shown.append(c);
    }
    return shown.trimmed();
}

ErrorKind refusalKind(const StatusLine &status, ErrorKind otherwise)
{
    const QByteArray words = status.words.toLower();
    // RFC 9208 has a code for it; many servers say it in words only.
    if (status.code == "OVERQUOTA" ||
        containsAny(words, {"quota exceeded", "over quota", "quota limit", "mailbox is full", "mailbox full"}))
        return ErrorKind::QuotaExceeded;
    if (status.code == "NONEXISTENT" || status.code == "TRYCREATE")
        return ErrorKind::FolderGone;
    if (status.code == "READ-ONLY" || status.code == "NOPERM" || containsAny(words, {"read-only", "permission denied"}))
        return ErrorKind::FolderReadOnly;
    if (meansBusy(status))
        return ErrorKind::ServerBusy;
    return otherwise;
}

ErrorKind signInRefusalKind(const StatusLine &status)
{
    const QByteArray words = status.words.toLower();
    // Gmail, Yahoo, iCloud and Zoho say it in words only.
    if (containsAny(words, {"application-specific", "app-specific", "app password", "application password"}))
        return ErrorKind::AppPasswordNeeded;
    if (status.code == "AUTHENTICATIONFAILED" || status.code == "AUTHORIZATIONFAILED" || status.code == "EXPIRED")
        return ErrorKind::AuthRejected;
    if (meansBusy(status) || status.kind == StatusLine::Kind::Bye ||
        containsAny(words, {"too many", "try again later", "temporar", "rate limit", "connection limit"}))
        return ErrorKind::ServerBusy;
    if (status.code == "PRIVACYREQUIRED" ||
        containsAny(words, {"basicauthblocked", "basic authentication is disabled"}))
        return ErrorKind::AuthUnsupported;
    return ErrorKind::AuthRejected;
}

} // namespace undelivered
