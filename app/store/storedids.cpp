// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/storedids.h"

namespace undelivered {

namespace {

using namespace Qt::StringLiterals;

template <typename Value>
Value valueFor(QStringView id, std::initializer_list<Value> values, Value otherwise)
{
    for (const Value value : values) {
        if (id == storedId(value))
            return value;
    }
    return otherwise;
}

} // namespace

QLatin1StringView storedId(AccountKind kind)
{
    switch (kind) {
    case AccountKind::Imap: return "imap"_L1;
    case AccountKind::Files: return "files"_L1;
    }
    return {};
}

QLatin1StringView storedId(ServerSecurity security)
{
    switch (security) {
    case ServerSecurity::Tls: return "tls"_L1;
    case ServerSecurity::StartTls: return "starttls"_L1;
    }
    return {};
}

QLatin1StringView storedId(AccountAuth auth)
{
    switch (auth) {
    case AccountAuth::Password: return "password"_L1;
    case AccountAuth::OAuth: return "oauth"_L1;
    }
    return {};
}

QLatin1StringView storedId(Trend trend)
{
    switch (trend) {
    case Trend::Rising: return "rising"_L1;
    case Trend::Steady: return "steady"_L1;
    case Trend::Falling: return "falling"_L1;
    case Trend::Stopped: return "stopped"_L1;
    }
    return {};
}

QLatin1StringView storedId(JournalState state)
{
    switch (state) {
    case JournalState::Planned: return "planned"_L1;
    case JournalState::Sent: return "sent"_L1;
    case JournalState::Moved: return "moved"_L1;
    case JournalState::Copied: return "copied"_L1;
    case JournalState::Gone: return "gone"_L1;
    case JournalState::Different: return "different"_L1;
    case JournalState::Refused: return "refused"_L1;
    case JournalState::Undone: return "undone"_L1;
    case JournalState::Returning: return "returning"_L1;
    case JournalState::Deleted: return "deleted"_L1;
    }
    return {};
}

QLatin1StringView storedId(SweepState state)
{
    switch (state) {
    case SweepState::Running: return "running"_L1;
    case SweepState::Finished: return "finished"_L1;
    case SweepState::Interrupted: return "interrupted"_L1;
    case SweepState::Undone: return "undone"_L1;
    }
    return {};
}

QLatin1StringView storedId(SweepKind kind)
{
    switch (kind) {
    case SweepKind::ToTrash: return "to-trash"_L1;
    case SweepKind::ForGood: return "for-good"_L1;
    }
    return {};
}

QLatin1StringView storedId(DnsType type)
{
    switch (type) {
    case DnsType::A: return "A"_L1;
    case DnsType::Aaaa: return "AAAA"_L1;
    case DnsType::Mx: return "MX"_L1;
    case DnsType::Txt: return "TXT"_L1;
    case DnsType::Cname: return "CNAME"_L1;
    case DnsType::Ptr: return "PTR"_L1;
    }
    return {};
}

QLatin1StringView storedId(DnsAnswer::Status status)
{
    switch (status) {
    case DnsAnswer::Status::Found: return "found"_L1;
    case DnsAnswer::Status::NoSuchName: return "no-such-name"_L1;
    case DnsAnswer::Status::Unavailable: return "unavailable"_L1;
    }
    return {};
}

AccountKind accountKindFrom(QStringView id)
{
    return valueFor(id, {AccountKind::Imap, AccountKind::Files}, AccountKind::Imap);
}

ServerSecurity serverSecurityFrom(QStringView id)
{
    return valueFor(id, {ServerSecurity::Tls, ServerSecurity::StartTls}, ServerSecurity::Tls);
}

AccountAuth accountAuthFrom(QStringView id)
{
    return valueFor(id, {AccountAuth::Password, AccountAuth::OAuth}, AccountAuth::Password);
}

Trend trendFrom(QStringView id)
{
    return valueFor(id, {Trend::Rising, Trend::Steady, Trend::Falling, Trend::Stopped}, Trend::Steady);
}

JournalState journalStateFrom(QStringView id)
{
    using enum JournalState;
    return valueFor(id, {Planned, Sent, Moved, Copied, Gone, Different, Refused, Undone, Returning, Deleted}, Sent);
}

SweepKind sweepKindFrom(QStringView id)
{
    return valueFor(id, {SweepKind::ToTrash, SweepKind::ForGood}, SweepKind::ToTrash);
}

SweepState sweepStateFrom(QStringView id)
{
    using enum SweepState;
    return valueFor(id, {Running, Finished, Interrupted, Undone}, Interrupted);
}

DnsAnswer::Status dnsStatusFrom(QStringView id)
{
    using enum DnsAnswer::Status;
    return valueFor(id, {Found, NoSuchName, Unavailable}, Unavailable);
}

} // namespace undelivered
