// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/maildirname.h"

#include <algorithm>

namespace undelivered {

using namespace Qt::StringLiterals;

namespace {

/// Where ":2," begins, or -1. Behind it only letters and further commas may follow (Dovecot and others add their own).
qsizetype infoStart(const QString &name)
{
    for (qsizetype at = name.lastIndexOf("2,"_L1); at > 0; at = name.lastIndexOf("2,"_L1, at - 1)) {
        const QChar before = name[at - 1];
        if (before != u':' && before != u';' && before != u'!' && before != u'-')
            continue;
        const QStringView flags = QStringView(name).sliced(at + 2);
        const bool plain = std::all_of(flags.begin(), flags.end(), [](QChar c) {
            return (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z') || c == u',';
        });
        if (plain)
            return at - 1;
    }
    return -1;
}

} // namespace

MaildirName readMaildirName(const QString &fileName)
{
    MaildirName name;
    const qsizetype start = infoStart(fileName);
    name.unique = start < 0 ? fileName : fileName.first(start);
    if (start >= 0) {
        name.info = fileName.sliced(start);
        const QStringView flags = QStringView(name.info).sliced(3);
        name.seen = flags.contains(u'S');
        name.flagged = flags.contains(u'F');
    }
    qsizetype digits = 0;
    while (digits < fileName.size() && fileName[digits] >= u'0' && fileName[digits] <= u'9')
        ++digits;
    if (digits >= 8 && digits <= 10 && digits < fileName.size() &&
        (fileName[digits] == u'.' || fileName[digits] == u'_'))
        name.delivered = QDateTime::fromSecsSinceEpoch(QStringView(fileName).first(digits).toLongLong(), Qt::UTC);
    return name;
}

} // namespace undelivered
