// SPDX-License-Identifier: GPL-3.0-or-later
/// A real OAuth 2.0 / OpenID Connect authorization server (glewlwyd) for one test: own database and keys in a temporary
/// folder, a free port of the loopback address, one client ("undelivered") and one person ("rosa"). Goes away with the object,
/// and with the process. Also what that person does in their browser. Needs an event loop in the calling thread.
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QProcess>
#include <QTemporaryDir>
#include <QUrl>

namespace undelivered::test {

/// Just enough of a browser: cookies, no redirects by itself.
class PlainBrowser
{
public:
    struct Answer {
        int status = 0;
        QByteArray body;
        QUrl location;
    };

    PlainBrowser() { m_network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy); }
    Answer ask(const QByteArray &verb, const QUrl &url, const QJsonObject &json = {});

private:
    QNetworkAccessManager m_network;
};

class AuthorizationServer
{
public:
    AuthorizationServer() = default;
    ~AuthorizationServer();
    AuthorizationServer(const AuthorizationServer &) = delete;
    AuthorizationServer &operator=(const AuthorizationServer &) = delete;

    /// The program or file that is not installed; empty where nothing is missing.
    [[nodiscard]] static QString missing();
    /// `email`: the person's address. An empty string, or what went wrong.
    [[nodiscard]] QString start(const QString &email);
    [[nodiscard]] QUrl url(const QString &path) const;
    /// For OAuthTable::load(): one provider, "test".
    [[nodiscard]] QByteArray providers() const;
    /// Dovecot's configuration to ask this server about tokens.
    [[nodiscard]] QString dovecotPassdb(const QString &mechanisms) const;
    /// The person signs in on `page` and agrees, and the browser follows the way back to the program. What the browser shows
    /// then; `problem` is empty where it went through.
    QByteArray agree(const QUrl &page, QString &problem);

private:
    [[nodiscard]] QString prepare();
    [[nodiscard]] QString setUp(const QString &email);
    [[nodiscard]] QJsonObject client(const QString &redirect) const;

    QTemporaryDir m_dir;
    QProcess m_process;
    quint16 m_port = 0;
    PlainBrowser m_admin;
};

} // namespace undelivered::test

/// Starts `server` inside a Qt Test function; fails in CI, skips elsewhere, where it is not installed.
#define UD_START_AUTHORIZATION(server, email)                                                                          \
    do {                                                                                                               \
        if (const QString absent = undelivered::test::AuthorizationServer::missing(); !absent.isEmpty()) {             \
            if (qEnvironmentVariableIsSet("CI"))                                                                       \
                QFAIL(qPrintable(absent + QStringLiteral(" is not installed")));                                       \
            QSKIP(qPrintable(absent + QStringLiteral(" is not installed")));                                           \
        }                                                                                                              \
        const QString problem = (server).start(email);                                                                 \
        QVERIFY2(problem.isEmpty(), qPrintable(problem));                                                              \
    } while (false)
