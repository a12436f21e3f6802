// SPDX-License-Identifier: GPL-3.0-or-later
#include "detect/namelookup.h"

#include <QDnsLookup>
#include <QTimer>

#include <chrono>

namespace undelivered {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto longestWait = 5s;

Error errorOf(const QDnsLookup &lookup)
{
    switch (lookup.error()) {
    case QDnsLookup::ServerFailureError:
    case QDnsLookup::ServerRefusedError: return {ErrorKind::ServerBusy, lookup.errorString(), {}};
    case QDnsLookup::OperationCancelledError: return {ErrorKind::TimedOut, {}, {}};
    default: return {ErrorKind::Offline, lookup.errorString(), {}};
    }
}

QString withoutDot(const QString &name)
{
    return name.size() > 1 && name.endsWith(u'.') ? name.chopped(1) : name;
}

class SystemNameLookup final : public NameLookup
{
public:
    void services(const QString &name, Services done) override
    {
        ask(QDnsLookup::SRV, name,
            [done = std::move(done)](const QDnsLookup &lookup, const std::optional<Error> &error) {
                if (error) {
                    done(tl::unexpected(*error));
                    return;
                }
                QList<ServiceRecord> records;
                for (const QDnsServiceRecord &record : lookup.serviceRecords())
                    records.append({withoutDot(record.target()), record.port(), record.priority(), record.weight()});
                done(records);
            });
    }

    void mailExchangers(const QString &domain, Exchangers done) override
    {
        ask(QDnsLookup::MX, domain,
            [done = std::move(done)](const QDnsLookup &lookup, const std::optional<Error> &error) {
                if (error) {
                    done(tl::unexpected(*error));
                    return;
                }
                QList<MailExchanger> records;
                for (const QDnsMailExchangeRecord &record : lookup.mailExchangeRecords())
                    records.append({withoutDot(record.exchange()), record.preference()});
                done(records);
            });
    }

private:
    template <typename Done>
    void ask(QDnsLookup::Type type, const QString &name, Done done)
    {
        auto *lookup = new QDnsLookup(type, name, &m_context);
        QTimer::singleShot(longestWait, lookup, &QDnsLookup::abort);
        QObject::connect(
            lookup, &QDnsLookup::finished, &m_context,
            [lookup, done = std::move(done)] {
                lookup->deleteLater();
                const bool answered =
                    lookup->error() == QDnsLookup::NoError || lookup->error() == QDnsLookup::NotFoundError;
                done(*lookup, answered ? std::nullopt : std::optional(errorOf(*lookup)));
            },
            Qt::QueuedConnection);
        lookup->lookup();
    }

    QObject m_context;
};

} // namespace

NameLookup::~NameLookup() = default;

std::unique_ptr<NameLookup> makeSystemNameLookup()
{
    return std::make_unique<SystemNameLookup>();
}

} // namespace undelivered
