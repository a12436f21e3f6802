// SPDX-License-Identifier: GPL-3.0-or-later
/// What a clean-up would take, or would leave and why, as a table: one row for each message, each cell made when it is looked
/// at, so that 100,000 rows open at once. Sorted by its columns on request. Window's thread.
#pragma once

#include "sweep/sweepplan.h"
#include "ui/models/noticebook.h"

#include <QAbstractTableModel>
#include <QPointer>

namespace undelivered {

class SweepTable final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { RecipientColumn, MessageColumn, VerdictColumn, WhyColumn, WhenColumn, SizeColumn };
    static constexpr int columns = SizeColumn + 1;
    enum Role { NoticeRole = Qt::UserRole + 1 }; ///< qint64

    using QAbstractTableModel::QAbstractTableModel;
    /// The book may go; then only what the plan itself knows is shown.
    void setGoing(const QList<SweepCandidate> &going, NoticeBook *book);
    /// Those that almost went come first: they are the ones to look at.
    void setKept(const QList<KeptNotice> &kept, NoticeBook *book);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    struct Row {
        SweepCandidate notice;
        std::optional<KeptBecause> because;
    };
    void show(std::vector<Row> rows, NoticeBook *book);
    [[nodiscard]] QString text(const Row &row, int column) const;
    [[nodiscard]] const NoticeRow *noticeOf(const Row &row) const;

    std::vector<Row> m_rows;
    QPointer<NoticeBook> m_book;
    bool m_kept = false;
};

/// Why a notice stays, in a few words.
[[nodiscard]] QString keptText(KeptBecause because);

} // namespace undelivered
