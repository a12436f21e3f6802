// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/credentials.h"

#include "account/networkerror.h"
#include "account/oauthtokens.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPointer>
#include <QSet>
#include <QUrlQuery>

#include <chrono>

namespace undelivered {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A token has to outlast the connection's set-up with room to spare; most live an hour.
constexpr qint64 spareSeconds = 5 * 60;
constexpr auto tokenTimeout = 30s;

class KeptCredentials final : public Credentials
{
public:
    KeptCredentials(SecretStore &secrets, OAuthTable table, const Clock &clock)
        : m_secrets(secrets)
        , m_table(std::move(table))
        , m_clock(clock)
    {
        m_network.setTransferTimeout(int(std::chrono::milliseconds(tokenTimeout).count()));
        m_network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    }

    void fetch(const Account &account, SecretStore::Read done) override
    {
        if (account.auth == AccountAuth::Password) {
            m_secrets.read(account.id, std::move(done));
            return;
        }
        // A refresh token may be good for one use only: whoever asks meanwhile waits for the same answer.
        QList<SecretStore::Read> &waiting = m_waiting[account.id];
        waiting.append(std::move(done));
        if (waiting.size() > 1)
            return;
        m_secrets.read(account.id, [this, alive = QPointer(&m_context), account](const Result<QString> &secret) {
            if (alive)
                continueWith(account, secret);
        });
    }

    void wasRefused(const Account &account) override { m_refused.insert(account.id); }

    void setProviders(OAuthTable table) override { m_table = std::move(table); }

private:
    void continueWith(const Account &account, const Result<QString> &secret)
    {
        if (!secret || secret->isEmpty()) {
            answer(account.id, secret);
            return;
        }
        const Result<OAuthTokens> tokens = tokensFromSecret(*secret);
        if (!tokens) {
            answer(account.id, tl::unexpected(tokens.error()));
            return;
        }
        if (tokens->freshAt(m_clock.now(), spareSeconds) && !m_refused.contains(account.id)) {
            answer(account.id, tokens->access);
            return;
        }
        refresh(account, *tokens);
    }

    void refresh(const Account &account, const OAuthTokens &old)
    {
        const std::optional<OAuthProvider> provider = m_table.provider(account.oauthProvider);
        const QString name = provider ? provider->name : account.oauthProvider;
        if (!provider || !provider->usable()) {
            answer(account.id, failure(ErrorKind::ClientMissing, {}, name));
            return;
        }
        if (old.refresh.isEmpty()) {
            answer(account.id, failure(ErrorKind::SignInExpired, u"no refresh token"_s, name));
            return;
        }
        const auto encoded = [](const QString &value) { return QUrl::toPercentEncoding(value); };
        QByteArray form = "grant_type=refresh_token&refresh_token=" + encoded(old.refresh) +
                          "&client_id=" + encoded(provider->clientId);
        if (!provider->clientSecret.isEmpty())
            form += "&client_secret=" + encoded(provider->clientSecret);
        QNetworkRequest request(provider->token);
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/x-www-form-urlencoded"_s);
        request.setRawHeader("Accept", "application/json");
        QNetworkReply *reply = m_network.post(request, form);
        QObject::connect(reply, &QNetworkReply::finished, &m_context, [this, reply, account, old, name] {
            reply->deleteLater();
            const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
            Result<TokenAnswer> fresh =
                status == 0 ? tl::unexpected(errorOf(*reply)) : tokenAnswer(status, reply->readAll(), m_clock.now());
            if (!fresh) {
                Error error = fresh.error();
                error.subject = name;
                // Our request is always of the same shape: a refusal without a known code is about the token in it.
                if (error.kind == ErrorKind::ProtocolViolation && (status == 400 || status == 401 || status == 403))
                    error.kind = ErrorKind::SignInExpired;
                answer(account.id, tl::unexpected(error));
                return;
            }
            if (fresh->tokens.refresh.isEmpty())
                fresh->tokens.refresh = old.refresh; // RFC 6749, section 6: the old one stays good
            keep(account, fresh->tokens);
        });
    }

    void keep(const Account &account, const OAuthTokens &tokens)
    {
        m_refused.remove(account.id);
        // Kept as lasting as before: where the person chose "this session only", the store holds it for the session still.
        m_secrets.replace(account.id, secretFrom(tokens),
                          [this, alive = QPointer(&m_context), account, tokens](const Result<void> &) {
                              // The token is good even where the keychain would not take it: that shows when the next run asks for it.
                              if (alive)
                                  answer(account.id, tokens.access);
                          });
    }

    void answer(const QString &account, const Result<QString> &secret)
    {
        const QList<SecretStore::Read> waiting = m_waiting.take(account);
        const QPointer<QObject> alive(&m_context);
        for (const SecretStore::Read &done : waiting) {
            done(secret);
            if (!alive)
                return;
        }
    }

    SecretStore &m_secrets;
    OAuthTable m_table;
    const Clock &m_clock;
    QHash<QString, QList<SecretStore::Read>> m_waiting;
    QSet<QString> m_refused;
    QNetworkAccessManager m_network;
    QObject m_context; ///< last: gone first, so that nothing comes back to a half-destroyed object
};

} // namespace

Credentials::~Credentials() = default;

std::unique_ptr<Credentials> makeCredentials(SecretStore &secrets, OAuthTable table, const Clock &clock)
{
    return std::make_unique<KeptCredentials>(secrets, std::move(table), clock);
}

} // namespace undelivered
