// SPDX-License-Identifier: GPL-3.0-or-later
/// The rows of a book that pass a filter, in an order: what the list shows. Sorting and filtering work on typed values and
/// answer within a few milliseconds for 100,000 rows. Grouped, what belongs together stands below one row that opens and
/// closes; what has no company stays a row of its own. One column holds the whole row for two-line display; the others serve
/// tables and assistive technology. Window's thread.
#pragma once

#include "judge/incident.h"
#include "ui/models/noticefilter.h"
#include "ui/models/noticegroups.h"
#include "ui/models/noticeorder.h"

#include <QAbstractTableModel>

#include <utility>
#include <vector>

namespace undelivered {

class NoticeModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        SummaryColumn,
        VerdictColumn,
        RecipientColumn,
        SubjectColumn,
        ReasonColumn,
        ReceivedColumn,
        SizeColumn
    };
    static constexpr int columns = SizeColumn + 1;
    enum Role {
        IdRole = Qt::UserRole + 1, ///< qint64
        VerdictRole,               ///< int of Verdict, or invalid
        KindRole,                  ///< int of NoticeKind
        ReasonRole,                ///< int of Reason
        RecipientRole,             ///< QString
        RecipientCountRole,        ///< int
        SubjectRole,               ///< QString
        ReceivedRole,              ///< QDateTime
        SizeRole,                  ///< qint64
        IncidentRole,              ///< QString
        GroupCountRole,            ///< int: how many notices a group holds; 0 for a notice's own row
        GroupOpenRole,             ///< bool
        MemberRole                 ///< bool: stands below the row of its group
    };
    using Order = NoticeOrder;
    using Grouping = NoticeGrouping;

    explicit NoticeModel(QObject *parent = nullptr);

    /// The book must outlive the model or be replaced first; null empties the list.
    void setBook(NoticeBook *book);
    void setFilter(const NoticeFilter &filter);
    [[nodiscard]] const NoticeFilter &filter() const { return m_filter; }
    void setOrder(Order order);
    [[nodiscard]] Order order() const { return m_order; }
    /// All groups are closed at first.
    void setGrouping(Grouping grouping);
    [[nodiscard]] Grouping grouping() const { return m_groups.grouping(); }
    /// What groups by incident are called after.
    void setIncidents(const QList<Incident> &incidents);
    void setGroupOpen(const QModelIndex &group, bool open);
    void openAllGroups();

    /// One for each row: a notice's id, or a negative number for the row of a group.
    [[nodiscard]] const QList<qint64> &ids() const { return m_shown; }
    /// The notice of a row, or all notices of a group, open or closed.
    [[nodiscard]] QList<qint64> noticesAt(int row) const;
    /// Notices that pass the filter, in closed groups too.
    [[nodiscard]] int noticeCount() const { return static_cast<int>(m_through.size()); }
    /// Notices of the filter's list, whatever else it asks for.
    [[nodiscard]] int shelfCount() const { return m_book ? m_book->counts()[m_filter.shelf] : 0; }
    /// Whether the verdict is the person's own word.
    [[nodiscard]] bool isByPerson(qint64 id) const;
    [[nodiscard]] bool isGroup(const QModelIndex &index) const;
    /// Null for the row of a group.
    [[nodiscard]] const NoticeRow *rowOf(const QModelIndex &index) const;
    /// Opens the group that hides it. Invalid where the filter does.
    [[nodiscard]] QModelIndex reveal(qint64 id);
    [[nodiscard]] QModelIndex indexOf(qint64 id) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void bookChanged(const QList<qint64> &ids);
    void sortAll();
    void rebuild();
    void arrange();
    void sift(const NoticePlaces &from);
    void show(QList<qint64> next);
    void reorder(QList<qint64> next);
    [[nodiscard]] std::vector<int> rowsNow(const QList<qint64> &ids) const;
    void showChanges(const QList<qint64> &ids);
    [[nodiscard]] const NoticeGroup *groupOf(const QModelIndex &index) const;
    [[nodiscard]] QVariant groupData(const NoticeGroup &group, qint64 id, int column, int role) const;
    [[nodiscard]] QString titleOf(const NoticeGroup &group) const;
    [[nodiscard]] QString whyOf(const NoticeGroup &group) const;

    NoticeBook *m_book = nullptr;
    NoticeFilter m_filter;
    Order m_order = Order::Newest;
    NoticePlaces m_sorted;  ///< the whole book
    NoticePlaces m_through; ///< of it, what passes the filter
    /// What passed before the search grew by a letter, and before that: for the way back. Of this book in this order.
    std::vector<std::pair<NoticeFilter, NoticePlaces>> m_wider;
    QList<qint64> m_shown;
    NoticeGroups m_groups;
    QHash<QString, Incident> m_incidents;
};

} // namespace undelivered
