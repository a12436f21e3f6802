// SPDX-License-Identifier: GPL-3.0-or-later
/// A message to many people, made ready for the person's own mail program: as mailto: links in batches that mail programs and
/// the desktop can carry, or as a draft in a file. Recipients stand in Bcc only. Sends nothing. Pure; any thread.
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QUrl>

namespace undelivered {

struct ContactMail {
    QString from;   ///< the person's address; may be empty
    QStringList to; ///< whom to warn
    QString subject;
    QString text; ///< lines ended by "\n"
};

/// RFC 6068; each at most 1,900 characters long, where one address alone is not longer. One link without recipients where
/// there are none.
[[nodiscard]] QList<QUrl> mailtoLinks(const ContactMail &mail);
/// RFC 5322 with CRLF, marked as not sent yet (X-Unsent), text as UTF-8.
[[nodiscard]] QByteArray draftMessage(const ContactMail &mail);

} // namespace undelivered
