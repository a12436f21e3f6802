// SPDX-License-Identifier: GPL-3.0-or-later
/// The loopback end of a sign-in through the browser: listens on a free port of 127.0.0.1 only, shows a page of ours, and
/// hands on what came. Used by oauthlogin.cpp alone; window's thread.
#pragma once

#include <QOAuthHttpServerReplyHandler>

#include <functional>

namespace undelivered {

/// Qt's handler tells neither why a token request failed nor whether a request to the port meant us: both are decided here.
class LoopbackReply final : public QOAuthHttpServerReplyHandler
{
public:
    /// Which page to show for these query items (percent-decoded); runs before Qt's flow sees them.
    using Judge = std::function<QString(const QVariantMap &)>;
    /// The finished answer of the token endpoint.
    using Answered = std::function<void(QNetworkReply &)>;

    LoopbackReply(const QString &redirectHost, Judge judge, Answered answered);

    [[nodiscard]] QString callback() const override;

protected:
    void networkReplyFinished(QNetworkReply *reply) override;

private:
    QString m_redirectHost;
    Answered m_answered;
};

} // namespace undelivered
