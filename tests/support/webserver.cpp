// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/webserver.h"

#include <QFile>
#include <QNetworkProxy>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QSslSocket>

namespace undelivered::test {

namespace {

/// The head of a request, once it is there in full; `length` becomes the size of the head.
std::optional<WebRequest> headOf(const QByteArray &bytes, qsizetype &length)
{
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    if (end < 0)
        return std::nullopt;
    length = end + 4;
    WebRequest request;
    const QByteArrayList lines = bytes.first(end).split('\n');
    const QByteArrayList first = lines.first().trimmed().split(' ');
    request.method = first.value(0);
    request.path = first.value(1);
    for (const QByteArray &line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0)
            request.fields.insert(line.first(colon).toLower(), line.sliced(colon + 1).trimmed());
    }
    request.host = request.fields.value("host");
    return request;
}

} // namespace

WebServer::WebServer(Handler handler)
    : m_handler(std::move(handler))
{
}

WebServer::~WebServer() = default;

bool WebServer::listen(const QString &certificateFile, const QString &keyFile)
{
    if (certificateFile.isEmpty()) {
        m_server = std::make_unique<QTcpServer>();
    } else {
        QFile key(keyFile);
        if (!key.open(QIODevice::ReadOnly))
            return false;
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setLocalCertificateChain(QSslCertificate::fromPath(certificateFile));
        configuration.setPrivateKey(QSslKey(&key, QSsl::Ec));
        configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
        auto secure = std::make_unique<QSslServer>();
        secure->setSslConfiguration(configuration);
        m_server = std::move(secure);
    }
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, [this] {
        while (QTcpSocket *socket = m_server->nextPendingConnection())
            serve(socket);
    });
    return m_server->listen(QHostAddress::LocalHost);
}

quint16 WebServer::port() const
{
    return m_server->serverPort();
}

void WebServer::serve(QTcpSocket *socket)
{
    auto bytes = std::make_shared<QByteArray>();
    connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    const auto look = [this, socket, bytes] {
        bytes->append(socket->readAll());
        qsizetype length = 0;
        std::optional<WebRequest> request = headOf(*bytes, length);
        if (!request || bytes->size() < length + request->fields.value("content-length").toLongLong())
            return;
        request->body = bytes->sliced(length);
        bytes->clear();
        m_requests.append(*request);
        const WebAnswer answer = m_handler(*request);
        if (answer.never)
            return;
        QByteArray head = "HTTP/1.1 " + QByteArray::number(answer.status) +
                          " Answer\r\nConnection: close\r\nContent-Type: " + answer.type +
                          "\r\nContent-Length: " + QByteArray::number(answer.body.size()) + "\r\n";
        if (!answer.location.isEmpty())
            head += "Location: " + answer.location + "\r\n";
        socket->write(head + "\r\n" + answer.body);
        socket->disconnectFromHost();
    };
    connect(socket, &QTcpSocket::readyRead, this, look);
    look();
}

ConnectProxy::ConnectProxy()
{
    connect(&m_server, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *socket = m_server.nextPendingConnection())
            serve(socket);
    });
}

ConnectProxy::~ConnectProxy()
{
    QNetworkProxy::setApplicationProxy(QNetworkProxy::NoProxy);
}

bool ConnectProxy::install()
{
    if (!m_server.listen(QHostAddress::LocalHost))
        return false;
    m_server.setProxy(QNetworkProxy::NoProxy);
    QNetworkProxy::setApplicationProxy(QNetworkProxy(
        QNetworkProxy::HttpProxy, QHostAddress(QHostAddress::LocalHost).toString(), m_server.serverPort()));
    return true;
}

void ConnectProxy::serve(QTcpSocket *socket)
{
    auto head = std::make_shared<QByteArray>();
    connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    connect(socket, &QTcpSocket::readyRead, this, [this, socket, head] {
        head->append(socket->readAll());
        qsizetype length = 0;
        const std::optional<WebRequest> request = headOf(*head, length);
        if (!request)
            return;
        m_wanted.append(request->path);
        socket->disconnect(this);
        const auto rule = m_rules.constFind(request->path);
        if (request->method != "CONNECT" || rule == m_rules.cend()) {
            socket->write("HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\n\r\n");
            socket->disconnectFromHost();
            return;
        }
        auto *onward = new QTcpSocket(socket);
        onward->setProxy(QNetworkProxy::NoProxy);
        const auto pour = [](QTcpSocket *from, QTcpSocket *to) { to->write(from->readAll()); };
        connect(onward, &QTcpSocket::connected, socket, [=] {
            socket->write("HTTP/1.1 200 Connected\r\n\r\n");
            connect(socket, &QTcpSocket::readyRead, onward, [=] { pour(socket, onward); });
            pour(socket, onward);
        });
        connect(onward, &QTcpSocket::readyRead, socket, [=] { pour(onward, socket); });
        connect(onward, &QTcpSocket::disconnected, socket, [=] { socket->disconnectFromHost(); });
        connect(onward, &QTcpSocket::errorOccurred, socket, [=] { socket->disconnectFromHost(); });
        connect(socket, &QTcpSocket::disconnected, onward, [=] { onward->disconnectFromHost(); });
        onward->connectToHost(QHostAddress(QHostAddress::LocalHost), *rule);
    });
}

} // namespace undelivered::test
