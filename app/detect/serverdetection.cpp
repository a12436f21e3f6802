// SPDX-License-Identifier: GPL-3.0-or-later
#include "detect/serverdetection.h"

#include "detect/autoconfig.h"
#include "detect/pagefetch.h"
#include "detect/serverprobe.h"

#include <QPointer>
#include <QTimer>

#include <algorithm>
#include <array>

namespace undelivered {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr std::array steps{DetectionStep::Table,     DetectionStep::ServiceRecords,   DetectionStep::Autoconfig,
                           DetectionStep::WellKnown, DetectionStep::CentralDirectory, DetectionStep::MailExchanger,
                           DetectionStep::Guess};

/// How much an error says about why nothing was found.
int weight(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::CertificateUntrusted:
    case ErrorKind::CertificateWrongHost:
    case ErrorKind::CertificateExpired: return 4;
    case ErrorKind::TlsUnavailable: return 3;
    case ErrorKind::Offline: return 2;
    default: return 1;
    }
}

struct Guess {
    QString host;
    quint16 port;
    ServerSecurity security;
    std::unique_ptr<ServerProbe> probe;
    std::optional<Result<void>> answer;
};

} // namespace

struct ServerDetection::Private {
    Private(ProviderTable table, OAuthTable signIns, NameLookup &lookup, ServerDetection *owner)
        : providers(std::move(table))
        , oauth(std::move(signIns))
        , names(lookup)
        , q(owner)
    {
    }

    ProviderTable providers;
    OAuthTable oauth;
    NameLookup &names;
    ServerDetection *q;

    QString address;
    QString domain;
    DetectionOptions options;
    size_t next = 0; ///< index into steps
    int run = 0;     ///< answers of an earlier run or step are dropped
    bool busy = false;
    std::optional<Error> worst;
    PageFetch pages;
    std::vector<Guess> guesses;

    void begin(const QString &asked) { Q_EMIT q->stepStarted(steps.at(next), asked); }

    /// Ends whatever the current step is waiting for.
    void dropStep()
    {
        ++run;
        pages.stop();
        guesses.clear();
        busy = false;
    }

    void later(void (Private::*what)())
    {
        QTimer::singleShot(0ms, q, [this, what, mine = run] {
            if (mine == run)
                (this->*what)();
        });
    }

    void step()
    {
        if (next >= steps.size()) {
            Q_EMIT q->notFound(worst.value_or(Error{ErrorKind::HostNotFound, {}, domain}));
            return;
        }
        busy = true;
        switch (steps.at(next)) {
        case DetectionStep::Table: return askTable();
        case DetectionStep::ServiceRecords: return askServices();
        case DetectionStep::Autoconfig: return askPage(u"autoconfig."_s + domain, u"/mail/config-v1.1.xml"_s);
        case DetectionStep::WellKnown: return askPage(domain, u"/.well-known/autoconfig/mail/config-v1.1.xml"_s);
        case DetectionStep::CentralDirectory:
            if (!options.askCentralDirectory)
                return pass();
            return askPage(u"autoconfig.thunderbird.net"_s, u"/v1.1/"_s + domain);
        case DetectionStep::MailExchanger: return askExchangers();
        case DetectionStep::Guess: return guess();
        }
    }

    /// Nothing to do in this step, and nothing to tell.
    void pass()
    {
        ++next;
        later(&Private::step);
    }

    void fail(const Error &error)
    {
        const DetectionStep failed = steps.at(next);
        dropStep();
        ++next;
        if (error.kind != ErrorKind::Cancelled && (!worst || weight(error.kind) > weight(worst->kind)))
            worst = error;
        later(&Private::step);
        Q_EMIT q->stepFailed(failed, error);
    }

    void succeed(const QList<ServerCandidate> &candidates)
    {
        if (candidates.isEmpty()) {
            fail({ErrorKind::HostNotFound, {}, domain});
            return;
        }
        dropStep();
        ++next;
        Q_EMIT q->found(candidates);
    }

    /// What a candidate's host says by itself, from the table.
    void enrich(ServerCandidate &candidate) const
    {
        const std::optional<Provider> known = providers.forServer(candidate.host);
        if (!known)
            return;
        candidate.provider = known;
        if (candidate.help.isEmpty())
            candidate.help = known->help;
        if (candidate.oauth.isEmpty())
            candidate.oauth = known->oauth;
        // The table knows better than a record or a description that a plain password is refused there.
        if (candidate.signIn == Provider::SignIn::Password)
            candidate.signIn = known->signIn;
    }

    void askTable()
    {
        begin({});
        if (const std::optional<Provider> provider = providers.forAddress(address))
            succeed({candidateFrom(address, *provider, DetectionStep::Table)});
        else
            fail({ErrorKind::HostNotFound, {}, domain});
    }

    void askServices()
    {
        begin(domain);
        askService(u"_imaps._tcp."_s + domain, ServerSecurity::Tls, [this](const QList<ServerCandidate> &secure) {
            if (!secure.isEmpty()) {
                succeed(secure); // RFC 8314, section 5.1: TLS from the first byte is preferred
                return;
            }
            askService(u"_imap._tcp."_s + domain, ServerSecurity::StartTls,
                       [this](const QList<ServerCandidate> &other) { succeed(other); });
        });
    }

    template <typename Done>
    void askService(const QString &name, ServerSecurity security, Done done)
    {
        names.services(name,
                       [this, alive = QPointer(q), security, done, mine = run](Result<QList<ServiceRecord>> answer) {
                           if (!alive || mine != run)
                               return;
                           if (!answer) {
                               fail(answer.error());
                               return;
                           }
                           // RFC 2782: lower priorities first, within one the heavier; no lots are drawn for a single look.
                           std::ranges::stable_sort(*answer, [](const ServiceRecord &a, const ServiceRecord &b) {
                               return std::pair(a.priority, -int(a.weight)) < std::pair(b.priority, -int(b.weight));
                           });
                           QList<ServerCandidate> candidates;
                           for (const ServiceRecord &record : std::as_const(*answer)) {
                               if (!isHostName(record.target) || record.port == 0)
                                   continue; // "." too: not offered here
                               ServerCandidate candidate;
                               candidate.host = record.target.toLower();
                               candidate.port = record.port;
                               candidate.security = security;
                               candidate.user = address; // RFC 6186, section 4: the address first
                               candidate.source = DetectionStep::ServiceRecords;
                               candidate.outsideDomain = !isWithin(candidate.host, domain);
                               enrich(candidate);
                               candidates.append(candidate);
                           }
                           done(candidates);
                       });
    }

    void askPage(const QString &host, const QString &path)
    {
        begin(host);
        QUrl url;
        url.setScheme(u"https"_s);
        url.setHost(host);
        url.setPath(path);
        pages.get(url, [this, mine = run](const Result<QByteArray> &page) {
            if (mine != run)
                return;
            if (!page) {
                fail(page.error());
                return;
            }
            Result<QList<ServerCandidate>> candidates = readAutoconfig(*page, address, steps.at(next), oauth);
            if (!candidates) {
                fail(candidates.error());
                return;
            }
            for (ServerCandidate &candidate : *candidates)
                enrich(candidate);
            succeed(*candidates);
        });
    }

    void askExchangers()
    {
        begin(domain);
        names.mailExchangers(domain, [this, alive = QPointer(q), mine = run](Result<QList<MailExchanger>> answer) {
            if (!alive || mine != run)
                return;
            if (!answer) {
                fail(answer.error());
                return;
            }
            std::ranges::stable_sort(*answer, {}, &MailExchanger::preference);
            for (const MailExchanger &exchanger : std::as_const(*answer)) {
                if (const std::optional<Provider> provider = providers.forMailExchanger(exchanger.host)) {
                    succeed({candidateFrom(address, *provider, DetectionStep::MailExchanger)});
                    return;
                }
            }
            fail({ErrorKind::HostNotFound, {}, domain});
        });
    }

    /// All at once, taken in the order of preference.
    void guess()
    {
        begin(u"imap."_s + domain);
        for (const auto &[port, security] :
             {std::pair{quint16(993), ServerSecurity::Tls}, std::pair{quint16(143), ServerSecurity::StartTls}}) {
            for (const QString &host : {QString(u"imap."_s + domain), QString(u"mail."_s + domain), domain})
                guesses.push_back({host, port, security, nullptr, std::nullopt});
        }
        for (size_t i = 0; i < guesses.size(); ++i) {
            Guess &one = guesses.at(i);
            one.probe = std::make_unique<ServerProbe>(one.host, one.port, one.security,
                                                      [this, i, mine = run](const Result<void> &answer) {
                                                          if (mine == run)
                                                              heard(i, answer);
                                                      });
        }
    }

    void heard(size_t index, const Result<void> &answer)
    {
        guesses.at(index).answer = answer;
        QList<ServerCandidate> candidates;
        std::optional<Error> error;
        for (const Guess &one : guesses) {
            if (!one.answer && candidates.isEmpty())
                return; // a better one may still answer
            if (!one.answer)
                continue;
            if (*one.answer) {
                ServerCandidate candidate;
                candidate.host = one.host;
                candidate.port = one.port;
                candidate.security = one.security;
                candidate.user = address;
                candidate.source = DetectionStep::Guess;
                candidates.append(candidate);
            } else if (!error || weight(one.answer->error().kind) > weight(error->kind)) {
                error = one.answer->error();
            }
        }
        // We are inside one of the probes: they go when it has returned.
        QTimer::singleShot(0ms, q, [this, candidates, error, mine = run] {
            if (mine != run)
                return;
            if (candidates.isEmpty())
                fail(*error);
            else
                succeed(candidates);
        });
    }
};

ServerDetection::ServerDetection(ProviderTable providers, OAuthTable oauth, NameLookup &names, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(std::move(providers), std::move(oauth), names, this))
{
}

ServerDetection::~ServerDetection() = default;

void ServerDetection::start(const QString &address, DetectionOptions options)
{
    d->dropStep();
    d->address = address.trimmed();
    d->domain = mailDomain(d->address);
    d->options = options;
    d->worst.reset();
    d->next = 0;
    if (d->domain.isEmpty()) {
        d->next = steps.size();
        d->worst = Error{ErrorKind::InvalidInput, {}, d->address};
    }
    d->later(&Private::step);
}

void ServerDetection::skip()
{
    if (d->busy)
        d->fail({ErrorKind::Cancelled, {}, {}});
}

void ServerDetection::searchOn()
{
    if (!d->busy && !d->domain.isEmpty()) {
        d->dropStep();
        d->later(&Private::step);
    }
}

void ServerDetection::cancel()
{
    d->dropStep();
}

} // namespace undelivered
