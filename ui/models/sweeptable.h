// SPDX-License-Identifier: GPL-3.0-or-later
/// What a clean-up would take, or would leave and why, as a table: one row for each message, each cell made when it is looked
/// at, so that 100,000 rows open at once. What goes bears a tick, which can be taken off; what stays bears none. Sorted by its
/// columns on request. Window's thread.
#pragma once

#include "sweep/sweepplan.h"
#include "ui/models/noticebook.h"

#include <QAbstractTableModel>
#include <QPointer>
#include <QSet>

namespace undelivered {

class SweepTable final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { RecipientColumn, MessageColumn, VerdictColumn, WhyColumn, WhenColumn, SizeColumn };
    static constexpr int columns = SizeColumn + 1;
    enum Role {
        NoticeRole = Qt::UserRole + 1, ///< qint64
        GoesRole                       ///< bool: false where the tick was taken off
    };

    using QAbstractTableModel::QAbstractTableModel;
    /// The book may go; then only what the plan itself knows is shown.
    /// Every row is ticked but those of `leftOut`, by their notices' ids.
    void setGoing(const QList<SweepCandidate> &going, NoticeBook *book, const QSet<qint64> &leftOut = {});
    /// Those that almost went come first: they are the ones to look at.
    void setKept(const QList<KeptNotice> &kept, NoticeBook *book);

    /// Ids of the notices whose tick was taken off.
    [[nodiscard]] const QSet<qint64> &leftOut() const { return m_leftOut; }
    [[nodiscard]] qint64 bytesLeftOut() const { return m_bytesLeftOut; }
    /// Rows of any column; the same row twice counts once.
    void tick(const QModelIndexList &rows, bool on);
    void tickAll(bool on);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

Q_SIGNALS:
    void ticksChanged();

private:
    struct Row {
        SweepCandidate notice;
        std::optional<KeptBecause> because;
    };
    void show(std::vector<Row> rows, NoticeBook *book);
    void tickRow(const Row &row, bool on);
    [[nodiscard]] bool goes(const Row &row) const { return !m_leftOut.contains(row.notice.noticeId); }
    [[nodiscard]] QString text(const Row &row, int column) const;
    [[nodiscard]] const NoticeRow *noticeOf(const Row &row) const;

    std::vector<Row> m_rows;
    QPointer<NoticeBook> m_book;
    bool m_kept = false;
    QSet<qint64> m_leftOut;
    qint64 m_bytesLeftOut = 0;
};

/// Why a notice stays, in a few words.
[[nodiscard]] QString keptText(KeptBecause because);

} // namespace undelivered
