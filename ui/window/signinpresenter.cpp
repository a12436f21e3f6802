// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/signinpresenter.h"

#include "mailbox/servercertificate.h"
#include "ui/pages/browserpanel.h"
#include "ui/pages/certificatepage.h"
#include "ui/pages/finderpanel.h"
#include "ui/pages/serverform.h"
#include "ui/pages/welcomepage.h"
#include "wording/errortext.h"
#include "wording/signintext.h"

using namespace Qt::StringLiterals;

namespace undelivered {

namespace {
constexpr int typingPause = 800; // milliseconds
} // namespace

SignInPresenter::SignInPresenter(SignInParts parts, WelcomePage &welcome, CertificatePage &certificate, QObject *parent)
    : QObject(parent)
    , m_parts(std::move(parts))
    , m_welcome(welcome)
    , m_certificate(certificate)
{
    if (!m_parts.names) {
        m_ownNames = makeSystemNameLookup();
        m_parts.names = m_ownNames.get();
    }
    setProviders(m_parts.oauth);
    m_pause.setSingleShot(true);
    m_pause.setInterval(typingPause);
    connect(&m_pause, &QTimer::timeout, this, &SignInPresenter::find);
    connect(&welcome, &WelcomePage::addressTyped, this, &SignInPresenter::addressTyped);
    connect(&welcome, &WelcomePage::addressLeft, this, [this] {
        if (m_pause.isActive())
            find();
    });
    connect(&welcome, &WelcomePage::submitted, this, [this] { submit(false); });
    connect(&welcome, &WelcomePage::browserWanted, this, [this] { submit(true); });
    connect(&welcome, &WelcomePage::cancelled, this, &SignInPresenter::cancel);
    connect(&welcome.server(), &ServerForm::changed, this, &SignInPresenter::look);
    FinderPanel &finder = welcome.finder();
    connect(&finder, &FinderPanel::skipWanted, this, [this] { m_detection->skip(); });
    connect(&finder, &FinderPanel::furtherWanted, this, &SignInPresenter::further);
    connect(&finder, &FinderPanel::clientIdWanted, this, &SignInPresenter::clientIdWanted);
    connect(&finder, &FinderPanel::helpWanted, this, [this](const QUrl &page) { m_parts.openBrowser(page); });
    connect(&welcome.browser(), &BrowserPanel::openAgainWanted, this,
            [this](const QUrl &page) { m_parts.openBrowser(page); });
    connect(&certificate, &CertificatePage::trusted, this, &SignInPresenter::certificateTrusted);
    connect(&certificate, &CertificatePage::leaveWanted, this, [this] {
        const bool signingIn = !m_known;
        m_known.reset();
        Q_EMIT certificateLeft(signingIn);
    });
    connect(m_parts.accounts, &Accounts::added, this, [this] {
        m_welcome.clear();
        m_tokens = {};
        m_pin.clear();
    });
    connect(m_parts.accounts, &Accounts::addFailed, this, &SignInPresenter::failed);
}

SignInPresenter::~SignInPresenter() = default;

void SignInPresenter::setProviders(const OAuthTable &oauth)
{
    m_parts.oauth = oauth;
    m_detection = std::make_unique<ServerDetection>(m_parts.providers, oauth, *m_parts.names);
    connect(m_detection.get(), &ServerDetection::stepStarted, this, [this](DetectionStep step, const QString &asked) {
        // The bundled table answers at once; to name it would only flicker.
        if (step != DetectionStep::Table)
            m_welcome.finder().showSearching(detectionStepText(step, asked));
    });
    connect(m_detection.get(), &ServerDetection::found, this, &SignInPresenter::found);
    connect(m_detection.get(), &ServerDetection::notFound, this, &SignInPresenter::notFound);
    m_searching = false;
    m_welcome.server().setBrowserProviders(oauth.all());
    look();
}

void SignInPresenter::addressTyped(const QString &address)
{
    m_pause.stop();
    m_welcome.clearError();
    if (!m_asked.isEmpty() && address == m_asked)
        return;
    // Another local part at the same domain is another user name, but no other server.
    m_detection->cancel();
    m_searching = false;
    m_candidates.clear();
    m_asked.clear();
    m_welcome.finder().showNothing();
    m_welcome.server().setProposal({});
    look();
    if (!looksLikeAddress(address))
        return;
    if (m_parts.providers.forAddress(address))
        find();
    else
        m_pause.start();
}

void SignInPresenter::find()
{
    m_pause.stop();
    const QString address = m_welcome.address();
    if (!looksLikeAddress(address) || m_welcome.server().hasHost() ||
        (m_asked == address && (m_searching || !m_candidates.isEmpty())))
        return;
    m_asked = address;
    m_candidates.clear();
    m_searching = true;
    m_detection->start(address, m_parts.detection ? m_parts.detection() : DetectionOptions());
}

void SignInPresenter::found(const QList<ServerCandidate> &candidates)
{
    m_searching = false;
    m_candidates = candidates;
    m_at = 0;
    useCandidate();
}

void SignInPresenter::useCandidate()
{
    look();
    if (!m_submitWhenFound)
        return;
    m_submitWhenFound = false;
    m_welcome.setWorking(WelcomePage::Working::No);
    if (m_welcome.finder().agreed())
        submit(m_byBrowser);
    else
        m_welcome.finder().focusQuestion();
}

void SignInPresenter::notFound(const Error &error)
{
    m_searching = false;
    m_candidates.clear();
    m_nothingFor = m_asked;
    const bool waiting = std::exchange(m_submitWhenFound, false);
    m_welcome.setWorking(WelcomePage::Working::No);
    //: %1 is a mail domain, such as example.org
    m_welcome.finder().showNotFound(tr("The mail server of %1 could not be found. Its name stands in your provider's "
                                       "help pages, often as \u201cIMAP server\u201d or \u201cincoming mail\u201d.")
                                        .arg(mailDomain(m_asked)));
    if (waiting) {
        m_welcome.openServerForm();
        const bool telling = error.kind == ErrorKind::Offline || error.kind == ErrorKind::InvalidInput ||
                             certificateFrom(error).has_value();
        if (telling)
            m_welcome.showError(error, false);
    }
}

/// Shows what is known of the server, and the ways in that it has.
void SignInPresenter::look()
{
    const std::optional<ServerCandidate> best = candidate();
    if (m_welcome.server().hasHost()) {
        const bool browser = !m_welcome.server().browserProvider().isEmpty();
        m_welcome.finder().showNothing();
        m_welcome.setWays(!browser, browser);
        return;
    }
    if (!best) {
        m_welcome.setWays(true, false);
        return;
    }
    const bool only = best->signIn == Provider::SignIn::OAuthOnly;
    const bool possible = usable(best->oauth);
    using Browser = FinderPanel::Browser;
    m_welcome.finder().showFound(*best, mailDomain(m_asked),
                                 only ? (possible ? Browser::Only : Browser::NotRegistered)
                                      : (possible ? Browser::Choice : Browser::None));
    m_welcome.server().setProposal(best->host);
    m_welcome.setWays(!only || !possible, possible);
}

void SignInPresenter::further()
{
    if (m_at + 1 < m_candidates.size()) {
        ++m_at;
        look();
        return;
    }
    m_candidates.clear();
    m_searching = true;
    m_detection->searchOn();
}

std::optional<ServerCandidate> SignInPresenter::candidate() const
{
    if (m_at < m_candidates.size())
        return m_candidates.at(m_at);
    return {};
}

bool SignInPresenter::usable(const QString &provider) const
{
    const std::optional<OAuthProvider> known = m_parts.oauth.provider(provider);
    return known && known->usable();
}

std::optional<Account> SignInPresenter::typedAccount() const
{
    const QString address = m_welcome.address();
    const std::optional<ServerCandidate> best = candidate();
    Account account;
    if (best && !m_welcome.server().hasHost())
        account = accountFor(address, *best);
    account.name = address;
    account.address = address;
    m_welcome.server().applyTo(account);
    if (account.host.isEmpty())
        return {};
    account.id = imapAccountId(account.user, account.host, account.port);
    if (account.host == m_pinnedHost)
        account.pinnedFingerprint = m_pin;
    return account;
}

void SignInPresenter::submit(bool byBrowser)
{
    if (m_welcome.working() != WelcomePage::Working::No)
        return;
    if (!looksLikeAddress(m_welcome.address())) {
        m_welcome.showError({ErrorKind::InvalidInput, {}, m_welcome.address()}, false);
        return;
    }
    m_byBrowser = byBrowser;
    const std::optional<Account> account = typedAccount();
    if (!account && m_nothingFor == m_welcome.address()) {
        m_welcome.openServerForm();
        return;
    }
    if (!account) {
        m_submitWhenFound = true;
        m_welcome.setWorking(WelcomePage::Working::Finding);
        find();
        return;
    }
    if (m_searching) {
        // The server was typed by hand meanwhile: what the search would find is of no use any more.
        m_detection->cancel();
        m_searching = false;
        look();
    }
    const std::optional<ServerCandidate> best = candidate();
    const bool typed = m_welcome.server().hasHost();
    if (!typed && !m_welcome.finder().agreed()) {
        m_welcome.finder().focusQuestion();
        return;
    }
    const bool only = !typed && best && best->signIn == Provider::SignIn::OAuthOnly;
    const QString provider = typed ? m_welcome.server().browserProvider() : best ? best->oauth : QString();
    if (byBrowser || only || (typed && !provider.isEmpty()))
        signInByBrowser(*account, provider);
    else
        signIn(*account);
}

void SignInPresenter::signIn(const Account &account)
{
    if (m_welcome.password().isEmpty()) {
        m_welcome.focusPassword();
        return;
    }
    m_trying = account;
    m_trying.auth = AccountAuth::Password;
    m_trying.oauthProvider.clear();
    m_welcome.setWorking(WelcomePage::Working::SigningIn);
    m_parts.accounts->addImap(m_trying, m_welcome.password(), m_welcome.remembers());
}

void SignInPresenter::signInByBrowser(Account account, const QString &id)
{
    const std::optional<OAuthProvider> provider = m_parts.oauth.provider(id);
    if (!provider || !provider->usable()) {
        m_welcome.showError({ErrorKind::ClientMissing, {}, provider ? provider->name : id}, false);
        return;
    }
    account.auth = AccountAuth::OAuth;
    account.oauthProvider = id;
    m_trying = account;
    m_tokens = {};
    m_login = std::make_unique<OAuthLogin>(*provider, oauthPages(provider->name), m_parts.openBrowser, *m_parts.clock);
    connect(m_login.get(), &OAuthLogin::browserOpened, this, [this, name = provider->name](const QUrl &page) {
        m_welcome.browser().showWaiting(name, page);
        m_welcome.browser().focusFirst();
        m_welcome.ensureWidgetVisible(&m_welcome.browser());
    });
    connect(m_login.get(), &OAuthLogin::answered, this, [this] { m_welcome.browser().showAnswered(); });
    connect(m_login.get(), &OAuthLogin::granted, this, &SignInPresenter::granted);
    connect(m_login.get(), &OAuthLogin::failed, this, &SignInPresenter::failed);
    m_welcome.setWorking(WelcomePage::Working::Browser);
    m_login->start(account.address);
}

void SignInPresenter::granted(const OAuthTokens &tokens)
{
    m_tokens = tokens;
    m_welcome.setWorking(WelcomePage::Working::SigningIn);
    m_parts.accounts->addOAuth(m_trying, tokens, m_welcome.remembers());
}

void SignInPresenter::cancel()
{
    m_submitWhenFound = false;
    if (m_login)
        m_login->cancel();
    m_parts.accounts->cancelAdd();
    m_welcome.setWorking(WelcomePage::Working::No);
    look();
}

void SignInPresenter::failed(const Error &error)
{
    m_welcome.setWorking(WelcomePage::Working::No);
    look();
    if (error.kind == ErrorKind::Cancelled)
        return;
    if (const auto shown = certificateFrom(error); shown && error.kind == ErrorKind::CertificateUntrusted) {
        m_known.reset();
        m_certificate.showCertificate(m_trying.host, m_trying.address, *shown, {});
        Q_EMIT certificateShown();
    } else if (shown && error.kind == ErrorKind::CertificateChanged) {
        m_known.reset();
        m_certificate.showCertificate(m_trying.host, m_trying.address, *shown, m_trying.pinnedFingerprint);
        Q_EMIT certificateShown();
    } else {
        m_welcome.showError(error, isTransient(error.kind));
    }
}

void SignInPresenter::showChangedCertificate(const Account &account, const Error &error)
{
    const std::optional<ServerCertificate> shown = certificateFrom(error);
    if (!shown)
        return;
    m_known = account;
    m_certificate.showCertificate(account.host, account.name, *shown, account.pinnedFingerprint);
    Q_EMIT certificateShown();
}

void SignInPresenter::certificateTrusted(const QString &fingerprint)
{
    if (m_known) {
        Account account = *std::exchange(m_known, std::nullopt);
        account.pinnedFingerprint = fingerprint;
        m_parts.accounts->change(account);
        Q_EMIT certificateLeft(false);
        return;
    }
    Q_EMIT certificateLeft(true);
    m_pin = fingerprint;
    m_pinnedHost = m_trying.host;
    m_trying.pinnedFingerprint = fingerprint;
    if (m_trying.auth == AccountAuth::OAuth)
        granted(m_tokens);
    else
        signIn(m_trying);
}

void SignInPresenter::signInAgain(const Account &account)
{
    m_detection->cancel();
    m_searching = false;
    m_welcome.setAccount(account);
    m_pin = account.pinnedFingerprint;
    m_pinnedHost = account.host;
    look();
}

} // namespace undelivered
