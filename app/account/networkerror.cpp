// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/networkerror.h"

#include <QMetaEnum>
#include <QNetworkReply>

namespace undelivered {

Error errorOf(const QNetworkReply &reply)
{
    // Qt's sentence may quote the URL, and a URL may hold what must not be shown: the name of the error does.
    const char *name = QMetaEnum::fromType<QNetworkReply::NetworkError>().valueToKey(reply.error());
    const auto as = [&](ErrorKind kind) { return Error{kind, QString::fromLatin1(name), reply.url().host()}; };
    switch (reply.error()) {
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::ProxyNotFoundError: return as(ErrorKind::HostNotFound);
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::ProxyConnectionRefusedError: return as(ErrorKind::ConnectionRefused);
    case QNetworkReply::RemoteHostClosedError:
    case QNetworkReply::ProxyConnectionClosedError: return as(ErrorKind::ConnectionLost);
    case QNetworkReply::TimeoutError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::OperationCanceledError: // Qt's own transfer time-out ends so
        return as(ErrorKind::TimedOut);
    case QNetworkReply::SslHandshakeFailedError: return as(ErrorKind::CertificateUntrusted);
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::NetworkSessionFailedError:
    case QNetworkReply::UnknownNetworkError: return as(ErrorKind::Offline);
    case QNetworkReply::ServiceUnavailableError:
    case QNetworkReply::InternalServerError:
    case QNetworkReply::UnknownServerError: return as(ErrorKind::ServerBusy);
    default: return as(ErrorKind::ProtocolViolation);
    }
}

} // namespace undelivered
