// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/addresses.h"

#include "wording/when.h"
#include "wording/reasontext.h"

#include <QLocale>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace undelivered {

namespace {

AddressState stateOf(Reason reason)
{
    switch (reason) {
    case Reason::NoSuchMailbox:
    case Reason::MailboxDisabled:
    case Reason::DomainNotFound: return AddressState::Dead;
    case Reason::MailboxFull: return AddressState::Full;
    case Reason::RecipientMoved: return AddressState::Moved;
    case Reason::ContentSpam:
    case Reason::ContentVirus:
    case Reason::PolicyRejected:
    case Reason::AuthenticationFailed:
    case Reason::ReputationBlocked:
    case Reason::SenderRejected:
    case Reason::RelayDenied:
    case Reason::RecipientRestricted:
    case Reason::Suppressed: return AddressState::Refusing;
    default: return AddressState::Trouble;
    }
}

QString csvCell(QString text)
{
    if (!text.isEmpty() && u"=+-@\t\r"_s.contains(text.front()))
        text.prepend(u'\'');
    if (text.contains(u'"') || text.contains(u',') || text.contains(u'\n') || text.contains(u'\r'))
        return u'"' % text.replace(u'"', u"\"\""_s) % u'"';
    return text;
}

QString vCardText(QString text)
{
    return text.replace(u'\\', u"\\\\"_s)
        .replace(u',', u"\\,"_s)
        .replace(u';', u"\\;"_s)
        .replace(u'\n', u"\\n"_s)
        .remove(u'\r');
}

} // namespace

QList<TroubledAddress> troubledAddresses(const NoticeBook &book)
{
    std::vector<const NoticeBook::Entry *> entries;
    for (const NoticeBook::Entry &entry : book.entries()) {
        const bool own = !entry.row.verdict || entry.row.verdict == Verdict::Yours;
        const NoticeKind kind = entry.row.kind;
        const bool about = kind == NoticeKind::Failure || kind == NoticeKind::Delay || kind == NoticeKind::Success;
        if (own && about && !entry.row.recipient.isEmpty())
            entries.push_back(&entry);
    }
    std::ranges::sort(entries, [](const auto *a, const auto *b) { return a->when < b->when; });

    QHash<QString, TroubledAddress> byAddress;
    for (const NoticeBook::Entry *entry : entries) {
        const NoticeRow &row = entry->row;
        const QString key = row.recipient.toLower();
        auto at = byAddress.find(key);
        if (row.kind != NoticeKind::Failure) {
            // Delays and successes add to the history of a failure; on their own they are no trouble.
            if (at == byAddress.end())
                continue;
            if (row.kind == NoticeKind::Success)
                at->state = AddressState::Works;
        } else {
            if (at == byAddress.end())
                at = byAddress.insert(key, TroubledAddress{row.recipient, {}, {}, row.received, {}, 0, {}});
            at->state = stateOf(row.reason);
            at->reason = row.reason;
            ++at->failures;
        }
        at->last = row.received;
        at->notices.prepend(row.id);
    }
    QList<TroubledAddress> all = byAddress.values();
    std::ranges::sort(all, [](const TroubledAddress &a, const TroubledAddress &b) {
        if (a.state != b.state)
            return a.state < b.state;
        return a.last != b.last ? a.last > b.last : a.address < b.address;
    });
    return all;
}

QString addressStateName(AddressState state)
{
    switch (state) {
    //: What has become of an e-mail address
    case AddressState::Dead: return AddressModel::tr("Does not exist any more");
    case AddressState::Full: return AddressModel::tr("Mailbox full");
    case AddressState::Moved: return AddressModel::tr("Has moved");
    case AddressState::Refusing: return AddressModel::tr("Refuses your mail");
    case AddressState::Trouble: return AddressModel::tr("Trouble on the way");
    case AddressState::Works: return AddressModel::tr("Works again");
    }
    return {};
}

QByteArray addressesAsCsv(const QList<TroubledAddress> &addresses)
{
    const auto line = [](const QStringList &cells) {
        QStringList fenced;
        for (const QString &cell : cells)
            fenced.append(csvCell(cell));
        return QString(fenced.join(u',') % u"\r\n"_s).toUtf8();
    };
    QByteArray csv = line({AddressModel::tr("Address"), AddressModel::tr("State"), AddressModel::tr("Why"),
                           AddressModel::tr("Since"), AddressModel::tr("Latest"), AddressModel::tr("Failures")});
    for (const TroubledAddress &each : addresses) {
        csv += line({each.address, addressStateName(each.state), reasonName(each.reason),
                     each.first.toLocalTime().date().toString(Qt::ISODate),
                     each.last.toLocalTime().date().toString(Qt::ISODate), QString::number(each.failures)});
    }
    return csv;
}

QByteArray addressesAsVCard(const QList<TroubledAddress> &addresses)
{
    QByteArray cards;
    for (const TroubledAddress &each : addresses) {
        const QString card = u"BEGIN:VCARD\r\nVERSION:4.0\r\nFN:"_s % vCardText(each.address) % u"\r\nEMAIL:"_s %
                             vCardText(each.address) % u"\r\nNOTE:"_s %
                             vCardText(addressStateName(each.state) % u": "_s % reasonName(each.reason)) %
                             u"\r\nEND:VCARD\r\n"_s;
        cards += card.toUtf8();
    }
    return cards;
}

void AddressModel::setAddresses(QList<TroubledAddress> addresses)
{
    beginResetModel();
    m_addresses = std::move(addresses);
    endResetModel();
}

int AddressModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_addresses.size());
}

int AddressModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant AddressModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_addresses.size())
        return {};
    const TroubledAddress &each = m_addresses.at(index.row());
    const QLocale locale;
    if (role == Qt::TextAlignmentRole && index.column() == FailuresColumn)
        return static_cast<int>(Qt::AlignRight | Qt::AlignVCenter);
    if (role == StateRole)
        return static_cast<int>(each.state);
    if (role == Qt::DisplayRole) {
        switch (index.column()) {
        case AddressColumn: return isolated(each.address);
        case StateColumn: return addressStateName(each.state);
        case ReasonColumn: return reasonName(each.reason);
        case SinceColumn: return locale.toString(each.first.toLocalTime().date(), QLocale::ShortFormat);
        case LastColumn: return locale.toString(each.last.toLocalTime().date(), QLocale::ShortFormat);
        case FailuresColumn: return locale.toString(each.failures);
        default: return {};
        }
    }
    if (role == SortRole) {
        switch (index.column()) {
        case AddressColumn: return each.address.toLower();
        case StateColumn: return static_cast<int>(each.state);
        case ReasonColumn: return reasonName(each.reason);
        case SinceColumn: return each.first;
        case LastColumn: return each.last;
        case FailuresColumn: return each.failures;
        default: return {};
        }
    }
    return {};
}

QVariant AddressModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return static_cast<int>((section == FailuresColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case AddressColumn: return tr("Address");
    case StateColumn: return tr("State");
    case ReasonColumn: return tr("Why");
    case SinceColumn: return tr("Since");
    case LastColumn: return tr("Latest");
    case FailuresColumn: return tr("Failures");
    default: return {};
    }
}

} // namespace undelivered
