// SPDX-License-Identifier: GPL-3.0-or-later
#include "dns/systemdns.h"

#include <QDnsLookup>
#include <QHostAddress>
#include <QSemaphore>
#include <QThread>

namespace undelivered {

using namespace Qt::StringLiterals;

namespace {

QDnsLookup::Type lookupType(DnsType type)
{
    switch (type) {
    case DnsType::A: return QDnsLookup::A;
    case DnsType::Aaaa: return QDnsLookup::AAAA;
    case DnsType::Mx: return QDnsLookup::MX;
    case DnsType::Txt: return QDnsLookup::TXT;
    case DnsType::Cname: return QDnsLookup::CNAME;
    case DnsType::Ptr: return QDnsLookup::PTR;
    }
    return QDnsLookup::TXT;
}

QStringList recordsOf(const QDnsLookup &lookup, DnsType type)
{
    QStringList records;
    switch (type) {
    case DnsType::A:
    case DnsType::Aaaa:
        for (const QDnsHostAddressRecord &record : lookup.hostAddressRecords())
            records.append(record.value().toString());
        break;
    case DnsType::Mx:
        for (const QDnsMailExchangeRecord &record : lookup.mailExchangeRecords()) // sorted by preference
            records.append(QString::number(record.preference()) + u' ' + record.exchange());
        break;
    case DnsType::Txt:
        for (const QDnsTextRecord &record : lookup.textRecords())
            records.append(QString::fromUtf8(record.values().join()));
        break;
    case DnsType::Cname:
        for (const QDnsDomainNameRecord &record : lookup.canonicalNameRecords())
            records.append(record.value());
        break;
    case DnsType::Ptr:
        for (const QDnsDomainNameRecord &record : lookup.pointerRecords())
            records.append(record.value());
        break;
    }
    return records;
}

DnsAnswer answerOf(const QDnsLookup &lookup, DnsType type)
{
    if (lookup.error() == QDnsLookup::NotFoundError)
        return {DnsAnswer::Status::NoSuchName, {}};
    if (lookup.error() != QDnsLookup::NoError)
        return {};
    const QStringList records = recordsOf(lookup, type);
    return {records.isEmpty() ? DnsAnswer::Status::NoSuchName : DnsAnswer::Status::Found, records};
}

/// Outlives whichever side gives up first.
struct Pending {
    QSemaphore done;
    DnsAnswer answer;
};

} // namespace

SystemDns::SystemDns(std::chrono::milliseconds timeout)
    : m_timeout(timeout)
    , m_thread(std::make_unique<QThread>())
    , m_home(std::make_unique<QObject>())
{
    m_thread->setObjectName(u"dns"_s);
    m_home->moveToThread(m_thread.get());
    m_thread->start();
}

SystemDns::~SystemDns()
{
    m_thread->quit();
    m_thread->wait();
    m_home.reset(); // its thread has ended: deleting it here is safe, and so are the look-ups it owns
}

DnsAnswer SystemDns::lookup(const QString &name, DnsType type)
{
    constexpr qsizetype longestName = 253;
    if (name.isEmpty() || name.size() > longestName)
        return {DnsAnswer::Status::NoSuchName, {}};
    auto pending = std::make_shared<Pending>();
    QMetaObject::invokeMethod(m_home.get(), [home = m_home.get(), pending, name, type] {
        auto *lookup = new QDnsLookup(lookupType(type), name, home);
        QObject::connect(lookup, &QDnsLookup::finished, home, [lookup, pending, type] {
            pending->answer = answerOf(*lookup, type);
            pending->done.release();
            lookup->deleteLater();
        });
        lookup->lookup();
    });
    if (!pending->done.tryAcquire(1, static_cast<int>(m_timeout.count())))
        return {};
    return pending->answer;
}

} // namespace undelivered
