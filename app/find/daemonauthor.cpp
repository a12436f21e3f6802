// SPDX-License-Identifier: GPL-3.0-or-later
#include "find/daemonauthor.h"

#include <algorithm>
#include <array>

namespace undelivered {

namespace {

/// Anywhere in address or name.
constexpr std::array<QByteArrayView, 45> names = {"mailer-daemon",       "mailerdaemon",
                                                  "mailer_daemon",       "mail-daemon",
                                                  "maildaemon",          "mail daemon",
                                                  "mailer daemon",       "postmaster",
                                                  "post_master",         "post-master",
                                                  "mail delivery",       "mail deliver system",
                                                  "mail-delivery",       "maildelivery",
                                                  "delivery subsystem",  "delivery system",
                                                  "delivery service",    "delivery status",
                                                  "delivery report",     "mail administrator",
                                                  "mail admin",          "mail system",
                                                  "mailsystem",          "system administrator",
                                                  "systemadministrator", "mail server",
                                                  "mailserver",          "mdaemon",
                                                  "mail transfer",       "message delivery",
                                                  "inbound mail",        "non-delivery",
                                                  "undeliver",           "bounce",
                                                  "microsoft outlook",   "microsoftexchange",
                                                  "smtp_mail_service",   "ndr administrator",
                                                  "interscan",           "mail router",
                                                  "email delivery",      "mail gateway",
                                                  "mailgateway",         "exchange administrator",
                                                  "mail notification"};
/// The whole local part.
constexpr std::array<QByteArrayView, 8> locals = {"daemon", "mailer", "root", "imss",
                                                  "smtp",   "mta",    "uucp", "listserv-bounce"};

/// Before the last '@'.
QByteArrayView localPart(QByteArrayView from)
{
    const qsizetype at = from.lastIndexOf('@');
    if (at < 0)
        return {};
    qsizetype start = at;
    while (start > 0 && from[start - 1] != '<' && from[start - 1] != ' ' && from[start - 1] != '"')
        --start;
    return from.sliced(start, at - start);
}

} // namespace

bool namesPlainAccount(QByteArrayView from)
{
    if (std::any_of(names.begin(), names.end(), [from](QByteArrayView name) { return from.contains(name); }))
        return false;
    const QByteArrayView local = localPart(from);
    return std::any_of(locals.begin(), locals.end(), [local](QByteArrayView name) { return local == name; });
}

bool namesMailSystem(QByteArrayView from)
{
    if (from.isEmpty())
        return false;
    return std::any_of(names.begin(), names.end(), [from](QByteArrayView name) { return from.contains(name); }) ||
           namesPlainAccount(from);
}

bool addressNamesMailSystem(QByteArrayView from)
{
    const qsizetype at = from.lastIndexOf('@');
    if (at < 0)
        return namesMailSystem(from); // a bare MAILER-DAEMON
    const QByteArrayView local = localPart(from);
    const qsizetype end = from.indexOf('>', at);
    const QByteArrayView address = from.sliced(at - local.size(), (end < 0 ? from.size() : end) - at + local.size());
    return std::any_of(names.begin(), names.end(), [address](QByteArrayView name) { return address.contains(name); });
}

} // namespace undelivered
