// SPDX-License-Identifier: GPL-3.0-or-later
/// Which recipients of the person's own mail are dead or troubled: one entry per address, from the notices about mail that
/// the person sent. Pure but for the language; window's thread.
#pragma once

#include "ui/models/noticebook.h"

#include <QAbstractTableModel>

namespace undelivered {

enum class AddressState {
    Dead, ///< will never work: no such mailbox, switched off, no such domain
    Full,
    Moved,
    Refusing, ///< does not want this sender or this mail
    Trouble,  ///< something on the way; may work again
    Works     ///< a later notice says that mail got through
};

struct TroubledAddress {
    QString address;
    AddressState state = AddressState::Trouble;
    Reason reason = Reason::Unknown; ///< of the latest failure
    QDateTime first;                 ///< first failure
    QDateTime last;                  ///< latest notice
    int failures = 0;
    QList<qint64> notices; ///< newest first
};

/// Sorted by state, then latest first. Only notices with verdict Yours or, where nothing could be judged, without one.
[[nodiscard]] QList<TroubledAddress> troubledAddresses(const NoticeBook &book);

[[nodiscard]] QString addressStateName(AddressState state);
/// RFC 4180, UTF-8, with a heading row; cells that a spreadsheet would take for a formula are fenced with an apostrophe.
[[nodiscard]] QByteArray addressesAsCsv(const QList<TroubledAddress> &addresses);
/// RFC 6350, one card for each address.
[[nodiscard]] QByteArray addressesAsVCard(const QList<TroubledAddress> &addresses);

class AddressModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { AddressColumn, StateColumn, ReasonColumn, SinceColumn, LastColumn, FailuresColumn };
    static constexpr int columns = FailuresColumn + 1;
    enum Role { SortRole = Qt::UserRole + 1, StateRole };

    using QAbstractTableModel::QAbstractTableModel;
    void setAddresses(QList<TroubledAddress> addresses);
    [[nodiscard]] const QList<TroubledAddress> &addresses() const { return m_addresses; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<TroubledAddress> m_addresses;
};

} // namespace undelivered
