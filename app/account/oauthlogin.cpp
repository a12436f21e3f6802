// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/oauthlogin.h"

#include "account/account.h"
#include "account/loopbackreply.h"
#include "account/networkerror.h"

#include <QCryptographicHash>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QOAuth2AuthorizationCodeFlow>
#include <QRandomGenerator>
#include <QTimer>

#include <array>

namespace undelivered {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto tokenTimeout = 30s;
/// The page is still on its way to the browser when the answer has been read: whoever hears failed() may delete us.
constexpr auto pageDelivery = 100ms;

/// 256 bits from the system, as RFC 7636, section 4.1 and RFC 6749, section 10.10 ask for; 43 letters of base64url.
QString unguessable()
{
    std::array<quint32, 8> words{};
    QRandomGenerator::system()->generate(words.begin(), words.end());
    const auto bytes = QByteArray(reinterpret_cast<const char *>(words.data()), sizeof words);
    return QString::fromLatin1(bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

/// RFC 7636, section 4.2.
QString challengeFor(const QString &verifier)
{
    const QByteArray hash = QCryptographicHash::hash(verifier.toLatin1(), QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

/// QUrlQuery leaves "+" and "%" as they are; a form reads them as something else.
QString encoded(const QString &value)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(value));
}

} // namespace

struct OAuthLogin::Private {
    Private(OAuthProvider from, OAuthPages shown, OpenBrowser open, const Clock &time, OAuthLogin *owner)
        : provider(std::move(from))
        , pages(std::move(shown))
        , openBrowser(std::move(open))
        , clock(time)
        , q(owner)
    {
    }

    OAuthProvider provider;
    OAuthPages pages;
    OpenBrowser openBrowser;
    const Clock &clock;
    OAuthLogin *q;

    QString address;
    QString state = unguessable();
    QString verifier = unguessable();
    QString code;
    QString redirect; ///< as it was when the person was sent off: the port is gone once the answer is here
    QUrl page;
    bool over = false;
    QTimer patience;
    QNetworkAccessManager network;
    std::unique_ptr<LoopbackReply> reply; ///< before the flow, which looks at it until its end
    std::unique_ptr<QOAuth2AuthorizationCodeFlow> flow;

    void finish(const Error &error, std::chrono::milliseconds after = 0ms)
    {
        if (over)
            return;
        over = true;
        patience.stop();
        if (reply)
            reply->close();
        QTimer::singleShot(after, q, [this, error] { Q_EMIT q->failed(error); });
    }

    /// Looks at what came to the port, and chooses the page for it.
    QString judge(const QVariantMap &items)
    {
        // Any program and any web page of this computer can knock here: only who knows the state is the provider.
        if (over || !code.isEmpty() || items.value(u"state"_s).toString() != state)
            return pages.stale;
        if (const QString error = items.value(u"error"_s).toString(); !error.isEmpty()) {
            finish(refusal(error, items.value(u"error_description"_s).toString()), pageDelivery);
            return pages.refused;
        }
        code = items.value(u"code"_s).toString();
        if (code.isEmpty()) {
            finish({ErrorKind::ProtocolViolation, u"neither code nor error"_s, provider.name}, pageDelivery);
            return pages.refused;
        }
        patience.stop();
        reply->close(); // a code is good for one use; a second visit must not ask for tokens again
        Q_EMIT q->answered();
        return pages.accepted;
    }

    [[nodiscard]] Error refusal(const QString &error, const QString &description) const
    {
        const QString detail = QString(error + u' ' + description).simplified().left(300);
        if (error == "access_denied"_L1)
            return {ErrorKind::SignInDenied, detail, provider.name};
        if (error == "server_error"_L1 || error == "temporarily_unavailable"_L1)
            return {ErrorKind::ServerBusy, detail, provider.name};
        return {ErrorKind::ClientRefused, detail, provider.name};
    }

    void modify(QAbstractOAuth::Stage stage, QMultiMap<QString, QVariant> &parameters) const
    {
        if (stage == QAbstractOAuth::Stage::RequestingAuthorization) {
            parameters.replace(u"code_challenge"_s, challengeFor(verifier));
            parameters.replace(u"code_challenge_method"_s, u"S256"_s);
            if (!address.isEmpty())
                parameters.replace(u"login_hint"_s, encoded(address));
            for (const auto &[name, value] : provider.parameters)
                parameters.replace(name, encoded(value));
        } else if (stage == QAbstractOAuth::Stage::RequestingAccessToken) {
            // Qt encodes some of these twice: codes with "/" in them would arrive broken.
            parameters.replace(u"code"_s, encoded(code));
            parameters.replace(u"redirect_uri"_s, encoded(redirect));
            parameters.replace(u"code_verifier"_s, verifier);
            parameters.replace(u"client_id"_s, encoded(provider.clientId));
            parameters.remove(u"client_secret"_s);
            if (!provider.clientSecret.isEmpty())
                parameters.replace(u"client_secret"_s, encoded(provider.clientSecret));
        }
    }

    void takeTokens(QNetworkReply &answer)
    {
        if (over)
            return;
        const int status = answer.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        if (status == 0) {
            finish(errorOf(answer));
            return;
        }
        Result<TokenAnswer> tokens = tokenAnswer(status, answer.readAll(), clock.now());
        if (!tokens) {
            Error error = tokens.error();
            error.subject = provider.name;
            // A code is refused because it is too old: to the person that is an attempt that took too long.
            if (error.kind == ErrorKind::SignInExpired)
                error.kind = ErrorKind::SignInUnfinished;
            finish(error);
            return;
        }
        const QStringList &who = tokens->addresses;
        const bool told = !address.isEmpty() && !who.isEmpty();
        if (told && std::ranges::none_of(who, [this](const QString &one) { return isSameMailbox(one, address); })) {
            finish({ErrorKind::WrongAccount, {}, who.first()});
            return;
        }
        over = true;
        Q_EMIT q->granted(tokens->tokens);
    }
};

OAuthLogin::OAuthLogin(OAuthProvider provider, OAuthPages pages, OpenBrowser openBrowser, const Clock &clock,
                       QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(std::move(provider), std::move(pages), std::move(openBrowser), clock, this))
{
    d->patience.setSingleShot(true);
    d->patience.setInterval(10min);
    d->network.setTransferTimeout(int(std::chrono::milliseconds(tokenTimeout).count()));
    d->network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy); // a code goes to the token endpoint only
    connect(&d->patience, &QTimer::timeout, this, [this] {
        d->finish({ErrorKind::SignInUnfinished, {}, d->provider.name});
    });
}

OAuthLogin::~OAuthLogin() = default;

void OAuthLogin::setPatience(std::chrono::milliseconds patience)
{
    d->patience.setInterval(patience);
}

void OAuthLogin::start(const QString &address)
{
    if (d->flow || d->over)
        return;
    d->address = address.trimmed();
    if (!d->provider.usable()) {
        d->finish({ErrorKind::ClientMissing, {}, d->provider.name});
        return;
    }
    d->reply = std::make_unique<LoopbackReply>(
        d->provider.redirectHost, [this](const QVariantMap &items) { return d->judge(items); },
        [this](QNetworkReply &answer) { d->takeTokens(answer); });
    if (!d->reply->isListening()) {
        d->finish({ErrorKind::BrowserUnavailable, u"no free port on 127.0.0.1"_s, {}});
        return;
    }
    d->redirect = d->reply->callback();
    d->flow = std::make_unique<QOAuth2AuthorizationCodeFlow>(&d->network);
    d->flow->setAuthorizationUrl(d->provider.authorization);
    d->flow->setAccessTokenUrl(d->provider.token);
    d->flow->setClientIdentifier(d->provider.clientId);
    d->flow->setScope(d->provider.scopes.join(u' '));
    d->flow->setState(d->state);
    d->flow->setModifyParametersFunction([this](QAbstractOAuth::Stage stage, QMultiMap<QString, QVariant> *parameters) {
        d->modify(stage, *parameters);
    });
    d->flow->setReplyHandler(d->reply.get());
    connect(d->flow.get(), &QAbstractOAuth::authorizeWithBrowser, this, [this](const QUrl &page) {
        d->page = page;
        if (!d->openBrowser(page)) {
            d->finish({ErrorKind::BrowserUnavailable, {}, {}});
            return;
        }
        d->patience.start();
        Q_EMIT browserOpened(page);
    });
    d->flow->grant();
}

void OAuthLogin::cancel()
{
    d->finish({ErrorKind::Cancelled, {}, {}});
}

QUrl OAuthLogin::page() const
{
    return d->page;
}

bool isSameMailbox(const QString &one, const QString &other)
{
    const auto canonical = [](const QString &address) {
        QString domain = mailDomain(address);
        QString local = localPart(address).toLower();
        if (domain == "googlemail.com"_L1)
            domain = u"gmail.com"_s;
        if (domain == "gmail.com"_L1)
            local.remove(u'.');
        return QString(local + u'@' + domain);
    };
    return canonical(one) == canonical(other);
}

} // namespace undelivered
