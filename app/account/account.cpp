// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/account.h"

#include <QFileInfo>
#include <QUrl>

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

} // namespace undelivered
