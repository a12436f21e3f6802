// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/account.h"

#include <QFileInfo>
#include <QUrl>

#include <algorithm>

namespace undelivered {

using namespace Qt::StringLiterals;

QString imapAccountId(const QString &user, const QString &host, quint16 port)
{
    return u"imap://%1@%2:%3"_s.arg(QString::fromLatin1(QUrl::toPercentEncoding(user)), host.toLower()).arg(port);
}

QString filesAccountId(const QString &path)
{
    const QString canonical = QFileInfo(path).canonicalFilePath();
    return QUrl::fromLocalFile(canonical.isEmpty() ? path : canonical).toString();
}

QString mailDomain(const QString &address)
{
    const QString trimmed = address.trimmed();
    const qsizetype at = trimmed.lastIndexOf(u'@');
    if (at < 1)
        return {};
    const QString domain = QString::fromLatin1(QUrl::toAce(trimmed.sliced(at + 1))).toLower();
    const bool plausible = domain.size() <= 253 && domain.contains(u'.') && !domain.startsWith(u'.') &&
                           !domain.endsWith(u'.') && !domain.contains(".."_L1) &&
                           std::ranges::all_of(domain, [](QChar c) {
                               return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-' || c == u'.';
                           });
    return plausible ? domain : QString();
}

QString localPart(const QString &address)
{
    const QString trimmed = address.trimmed();
    const qsizetype at = trimmed.lastIndexOf(u'@');
    return at < 0 ? trimmed : trimmed.first(at);
}

} // namespace undelivered
