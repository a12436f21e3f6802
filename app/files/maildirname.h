// SPDX-License-Identifier: GPL-3.0-or-later
/// File names in a Maildir (cr.yp.to/proto/maildir.html): unique name, flags, time of delivery. Also as written where a colon
/// cannot be part of a name (";2,", "!2,", "-2,"). Pure; any thread.
#pragma once

#include <QDateTime>
#include <QString>

namespace undelivered {

struct MaildirName {
    QString unique; ///< what stays when flags change
    QString info;   ///< ":2,FS" as written, or empty
    bool seen = false;
    bool flagged = false;
    QDateTime delivered; ///< from the name's leading number; invalid where it has none that can be a time
};

[[nodiscard]] MaildirName readMaildirName(const QString &fileName);

} // namespace undelivered
