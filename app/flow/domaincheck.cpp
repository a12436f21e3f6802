// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/domaincheck.h"

#include "account/provider.h"
#include "find/headerfields.h"
#include "judge/dkim.h"
#include "judge/hostname.h"

namespace undelivered {

namespace {

/// Stops asking once the session goes: each question may take seconds.
class CancellableDns final : public Dns
{
public:
    CancellableDns(Dns &source, const CancelToken &cancel)
        : m_source(source)
        , m_cancel(cancel)
    {
    }
    [[nodiscard]] DnsAnswer lookup(const QString &name, DnsType type) override
    {
        return m_cancel.cancelled() ? DnsAnswer() : m_source.lookup(name, type);
    }
    [[nodiscard]] bool isAllowed() const override { return m_source.isAllowed(); }

private:
    Dns &m_source;
    const CancelToken &m_cancel;
};

void addSelectors(QStringList &selectors, const QByteArray &header, const QString &domain)
{
    const HeaderFields fields(header);
    for (const QByteArrayView value : fields.rawAll("DKIM-Signature")) {
        const auto signature = readDkimSignature(value);
        if (signature && signature->domain == domain && !selectors.contains(signature->selector))
            selectors.append(signature->selector);
    }
}

/// Of the person's own mail as it came back or was received again; the copy in Sent is kept before it is signed.
Result<QStringList> selectorsSeen(Store &store, const QString &account, const QString &domain)
{
    const Result<QList<JudgedNotice>> notices = store.noticesForJudging(account);
    if (!notices)
        return tl::unexpected(notices.error());
    const Result<QList<KnownHeader>> headers = store.knownHeaders(account);
    if (!headers)
        return tl::unexpected(headers.error());
    QStringList selectors;
    for (const JudgedNotice &notice : *notices) {
        if (notice.judgement.verdict == Verdict::Yours)
            addSelectors(selectors, notice.notice.original.header, domain);
    }
    for (const KnownHeader &known : *headers)
        addSelectors(selectors, known.header, domain);
    return selectors;
}

} // namespace

Result<QList<DomainHealth>> checkDomains(const Account &account, const FlowParts &parts, const CancelToken &cancel)
{
    const Result<ProviderTable> providers = ProviderTable::load();
    // Not from the store: who asks wants to know how it is now, the key that was taken away yesterday included.
    const std::unique_ptr<Dns> source = parts.makeDns();
    CancellableDns dns(*source, cancel);
    QStringList asked;
    QList<DomainHealth> domains;
    for (const QString &address : account.addresses()) {
        const QString domain = domainOf(address);
        if (domain.isEmpty() || asked.contains(domain))
            continue;
        asked.append(domain);
        const Result<QStringList> selectors =
            parts.store->run([&](Store &store) { return selectorsSeen(store, account.id, domain); }).result();
        if (!selectors)
            return tl::unexpected(selectors.error());
        domains.append(domainHealth(domain, *selectors, dns));
        domains.last().isProviders = providers && providers->forAddress(address).has_value();
        if (cancel.cancelled())
            return failure(ErrorKind::Cancelled);
    }
    if (domains.isEmpty())
        return failure(ErrorKind::InvalidInput, {}, account.address);
    return domains;
}

} // namespace undelivered
