// SPDX-License-Identifier: GPL-3.0-or-later
/// Fetches one small page over HTTPS from a stranger: verified certificates, redirects to HTTPS only, bounded size and time,
/// no cookies, nothing about the person. Window's thread; nothing blocks. Used by server detection.
#pragma once

#include "base/result.h"

#include <QNetworkAccessManager>
#include <QUrl>
#include <functional>

namespace undelivered {

class PageFetch
{
public:
    using Done = std::function<void(Result<QByteArray>)>;

    /// Larger pages are refused, slower ones given up.
    static constexpr qint64 mostBytes = 64 * 1024;

    PageFetch();
    /// One answer, never before the call returned, and none once the object is gone or stop() was called. Errors: InvalidInput
    /// (not https), FileNotFound (no such page), FileDamaged (too large), Certificate*, and the network's.
    void get(const QUrl &url, Done done);
    void stop();

private:
    QNetworkAccessManager m_network;
    std::unique_ptr<QObject> m_running;
};

} // namespace undelivered
