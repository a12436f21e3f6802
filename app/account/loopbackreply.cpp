// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/loopbackreply.h"

#include <QNetworkReply>
#include <QUrl>

namespace undelivered {

using namespace Qt::StringLiterals;

LoopbackReply::LoopbackReply(const QString &redirectHost, Judge judge, Answered answered)
    : QOAuthHttpServerReplyHandler(QHostAddress(QHostAddress::LocalHost), 0)
    , m_redirectHost(redirectHost)
    , m_answered(std::move(answered))
{
    // Qt emits this before it writes the page, so the page can still be chosen.
    connect(this, &QAbstractOAuthReplyHandler::callbackReceived, this,
            [this, judge = std::move(judge)](const QVariantMap &items) {
                QVariantMap decoded;
                for (auto it = items.begin(); it != items.end(); ++it)
                    decoded.insert(it.key(), QUrl::fromPercentEncoding(it.value().toString().toUtf8()));
                setCallbackText(judge(decoded));
            });
}

QString LoopbackReply::callback() const
{
    return u"http://%1:%2/"_s.arg(m_redirectHost).arg(port());
}

void LoopbackReply::networkReplyFinished(QNetworkReply *reply)
{
    reply->deleteLater();
    m_answered(*reply);
}

} // namespace undelivered
