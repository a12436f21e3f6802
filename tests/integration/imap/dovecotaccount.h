// SPDX-License-Identifier: GPL-3.0-or-later
/// Settings for the account of a DovecotServer, and what tests of app/imap ask again and again.
#pragma once

#include "imap/imapmailbox.h"
#include "support/dovecotserver.h"
#include "support/imapmail.h"

#include <QHash>

#include <optional>

namespace undelivered::test {

inline ImapSettings accountOf(const DovecotServer &server, ImapSecurity security = ImapSecurity::Tls)
{
    ImapSettings settings;
    settings.host = server.host();
    settings.security = security;
    settings.port = security == ImapSecurity::Tls ? server.imapsPort() : server.imapPort();
    settings.user = server.user();
    settings.secret = server.password();
    settings.caFile = server.caFile();
    settings.connectTimeoutMs = 10'000;
    settings.readTimeoutMs = 10'000;
    return settings;
}

/// Message-ID and size of a folder's messages as chosen by a scan.
inline QList<MoveItem> itemsOf(const DovecotServer &server, const QString &folder, quint32 uidValidity)
{
    QList<MoveItem> items;
    for (const StoredMessage &message : server.messages(folder))
        items.append({{folder, uidValidity, message.uid, {}}, message.messageId, message.size});
    return items;
}

inline QStringList idsIn(const DovecotServer &server, const QString &folder)
{
    QStringList ids;
    for (const StoredMessage &message : server.messages(folder))
        ids.append(message.messageId);
    ids.sort();
    return ids;
}

/// For failure messages.
template <typename T>
QByteArray words(const Result<T> &result)
{
    return result ? QByteArray("no error")
                  : "kind " + QByteArray::number(static_cast<int>(result.error().kind)) + ": " +
                        result.error().detail.toUtf8();
}

} // namespace undelivered::test

#define UD_OK(...)                                                                                                     \
    do {                                                                                                               \
        const auto &udResult = (__VA_ARGS__);                                                                          \
        QVERIFY2(udResult.has_value(), undelivered::test::words(udResult).constData());                                \
    } while (false)
