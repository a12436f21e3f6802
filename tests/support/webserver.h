// SPDX-License-Identifier: GPL-3.0-or-later
/// A small web server for one test, on a free port of the loopback address, with or without TLS. Runs in the test's own
/// thread and event loop. With `proxyPort()` it also stands in for the rest of the internet: a CONNECT proxy that leads any
/// host and port to where the test says, so that programs under test keep their real names and certificates are checked
/// against them.
#pragma once

#include <QHash>
#include <QList>
#include <QObject>
#include <QTcpServer>
#include <QUrlQuery>

#include <functional>
#include <memory>

class QSslConfiguration;

namespace undelivered::test {

struct WebRequest {
    QByteArray method;
    QByteArray path;                      ///< with the query
    QByteArray host;                      ///< Host field
    QHash<QByteArray, QByteArray> fields; ///< lower-case names
    QByteArray body;

    [[nodiscard]] QUrlQuery form() const { return QUrlQuery(QString::fromLatin1(body)); }
};

struct WebAnswer {
    int status = 200;
    QByteArray type = "application/json";
    QByteArray body;
    QByteArray location; ///< for redirects
    bool never = false;  ///< no answer at all
};

class WebServer final : public QObject
{
public:
    using Handler = std::function<WebAnswer(const WebRequest &)>;

    explicit WebServer(Handler handler);
    ~WebServer() override;

    /// Plain HTTP, or HTTPS with this certificate and key (PEM files).
    [[nodiscard]] bool listen(const QString &certificateFile = {}, const QString &keyFile = {});
    [[nodiscard]] quint16 port() const;
    [[nodiscard]] const QList<WebRequest> &requests() const { return m_requests; }

private:
    void serve(QTcpSocket *socket);

    Handler m_handler;
    std::unique_ptr<QTcpServer> m_server;
    QList<WebRequest> m_requests;
};

/// See above. Hosts that no rule names cannot be reached, as if nobody listened there.
class ConnectProxy final : public QObject
{
public:
    ConnectProxy();

    void lead(const QByteArray &hostAndPort, quint16 toPort) { m_rules.insert(hostAndPort, toPort); }
    /// Becomes the application's proxy, until the object goes.
    [[nodiscard]] bool install();
    ~ConnectProxy() override;
    /// Every "host:port" somebody wanted, in order.
    [[nodiscard]] const QByteArrayList &wanted() const { return m_wanted; }

private:
    void serve(QTcpSocket *socket);

    QTcpServer m_server;
    QHash<QByteArray, quint16> m_rules;
    QByteArrayList m_wanted;
};

} // namespace undelivered::test
