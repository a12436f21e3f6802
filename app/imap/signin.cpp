// SPDX-License-Identifier: GPL-3.0-or-later
#include "imap/signin.h"

#include "imap/serverwords.h"
#include "imap/vmimeerrors.h"
#include "imap/vmimesocket.h"

#include <vmime/net/imap/IMAPConnection.hpp>
#include <vmime/net/imap/IMAPStore.hpp>
#include <vmime/platforms/posix/posixHandler.hpp>
#include <vmime/security/sasl/XOAuth2SASLMechanism.hpp>
#include <vmime/vmime.hpp>

#include <cstring>
#include <mutex>

namespace undelivered {

using namespace Qt::StringLiterals;

namespace {

namespace sasl = vmime::security::sasl;

/// OAUTHBEARER, RFC 7628, which vmime 0.9.2 lacks.
class OAuthBearer final : public sasl::SASLMechanism
{
public:
    OAuthBearer(vmime::shared_ptr<sasl::SASLContext>, const vmime::string &name)
        : m_name(name)
    {
    }

    const vmime::string getName() const override { return m_name; }
    bool isComplete() const override { return m_complete; }
    bool hasInitialResponse() const override { return true; }

    bool step(vmime::shared_ptr<sasl::SASLSession> session, const vmime::byte_t *, const size_t challengeLength,
              vmime::byte_t **response, size_t *responseLength) override
    {
        std::string answer("\x01", 1); // a challenge is an error report: acknowledged, then comes the server's NO
        if (challengeLength == 0) {
            const auto from = vmime::dynamicCast<sasl::SASLAuthenticator>(session->getAuthenticator());
            std::string user = from->getUsername();
            for (const auto &[raw, coded] : {std::pair{"=", "=3D"}, std::pair{",", "=2C"}}) {
                for (size_t at = 0; (at = user.find(raw, at)) != std::string::npos; at += 3)
                    user.replace(at, 1, coded);
            }
            answer = "n,a=" + user +
                     ",\x01"
                     "auth=Bearer " +
                     from->getAccessToken() + "\x01\x01";
        }
        *response = new vmime::byte_t[answer.size()]; // vmime deletes it
        std::memcpy(*response, answer.data(), answer.size());
        *responseLength = answer.size();
        m_complete = true;
        return true;
    }

    void encode(vmime::shared_ptr<sasl::SASLSession>, const vmime::byte_t *input, const size_t length,
                vmime::byte_t **output, size_t *outputLength) override
    {
        *output = new vmime::byte_t[length];
        std::memcpy(*output, input, length);
        *outputLength = length;
    }
    void decode(vmime::shared_ptr<sasl::SASLSession> session, const vmime::byte_t *input, const size_t length,
                vmime::byte_t **output, size_t *outputLength) override
    {
        encode(std::move(session), input, length, output, outputLength);
    }

private:
    vmime::string m_name;
    bool m_complete = false;
};

class Credentials final : public sasl::defaultSASLAuthenticator
{
public:
    Credentials(const ImapSettings &settings, const QByteArray &mechanism)
        : m_user(settings.user.toUtf8().toStdString())
        , m_secret(settings.secret.toUtf8().toStdString())
        , m_mechanism(mechanism.toStdString())
    {
    }
    const std::vector<vmime::shared_ptr<sasl::SASLMechanism>>
    getAcceptableMechanisms(const std::vector<vmime::shared_ptr<sasl::SASLMechanism>> &available,
                            vmime::shared_ptr<sasl::SASLMechanism>) const override
    {
        std::vector<vmime::shared_ptr<sasl::SASLMechanism>> chosen;
        for (const auto &one : available) {
            if (one->getName() == m_mechanism)
                chosen.push_back(one);
        }
        return chosen;
    }
    const vmime::string getUsername() const override { return m_user; }
    const vmime::string getPassword() const override { return m_secret; }
    const vmime::string getAccessToken() const override { return m_secret; }

private:
    std::string m_user;
    std::string m_secret;
    std::string m_mechanism;
};

/// Link keeps the time and hears Cancel.
class NoTimeOut final : public vmime::net::timeoutHandler
{
public:
    bool isTimeOut() override { return false; }
    void resetTimeOut() override {}
    bool handleTimeOut() override { return false; }
};

class NoTimeOutFactory final : public vmime::net::timeoutHandlerFactory
{
public:
    vmime::shared_ptr<vmime::net::timeoutHandler> create() override { return vmime::make_shared<NoTimeOut>(); }
};

class OneSocket final : public vmime::net::socketFactory
{
public:
    explicit OneSocket(vmime::shared_ptr<VmimeSocket> socket)
        : m_socket(std::move(socket))
    {
    }
    vmime::shared_ptr<vmime::net::socket> create() override { return m_socket; }
    vmime::shared_ptr<vmime::net::socket> create(vmime::shared_ptr<vmime::net::timeoutHandler>) override
    {
        return m_socket;
    }

private:
    vmime::shared_ptr<VmimeSocket> m_socket;
};

void converse(vmime::shared_ptr<VmimeSocket> socket, const ImapSettings &settings, const SignInMethod &method)
{
    namespace imap = vmime::net::imap;
    const auto session = vmime::net::session::create();
    const auto credentials = vmime::make_shared<Credentials>(settings, method.mechanism);
    const vmime::utility::url url("imap", settings.host.toStdString(), settings.port);
    // The store must outlive the connection, which points to it unchecked.
    const auto store = vmime::dynamicCast<imap::IMAPStore>(session->getStore(url, credentials));
    store->setProperty("options.sasl", !method.mechanism.isEmpty());
    store->setProperty("options.sasl.fallback", false);
    store->setTimeoutHandlerFactory(vmime::make_shared<NoTimeOutFactory>());
    store->setSocketFactory(vmime::make_shared<OneSocket>(std::move(socket)));
    vmime::make_shared<imap::IMAPConnection>(store, credentials)->connect();
}

} // namespace

void setUpVmime()
{
    static std::once_flag once;
    std::call_once(once, [] {
        vmime::platform::setHandler<vmime::platforms::posix::posixHandler>();
        auto *const factory = sasl::SASLMechanismFactory::getInstance();
        factory->registerMechanism<sasl::XOAuth2SASLMechanism>("XOAUTH2");
        factory->registerMechanism<OAuthBearer>("OAUTHBEARER");
    });
}

Result<StatusLine> signIn(Link &link, ReplyReader &reader, const ImapSettings &settings, const SignInMethod &method)
{
    SignInRecord record;
    std::optional<Error> thrown;
    try {
        converse(vmime::make_shared<VmimeSocket>(link, reader, method, record), settings, method);
    } catch (...) {
        thrown = errorOfVmimeException(settings.host);
    }
    if (record.tagged && record.tagged->kind == StatusLine::Kind::Ok && !thrown)
        return *record.tagged;
    link.drop();
    if (record.broken && record.broken->kind != ErrorKind::ConnectionLost) {
        record.broken->subject = settings.host;
        return tl::unexpected(*record.broken);
    }
    const std::optional<StatusLine> verdict = record.tagged ? record.tagged : record.bye;
    if (verdict && verdict->kind != StatusLine::Kind::Ok)
        return failure(signInRefusalKind(*verdict), shownWords(*verdict, settings.user, settings.secret),
                       settings.host);
    if (record.broken)
        return tl::unexpected(*record.broken);
    return tl::unexpected(thrown.value_or(Error{ErrorKind::Bug, u"sign-in ended without an answer"_s, settings.host}));
}

} // namespace undelivered
