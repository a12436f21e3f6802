// SPDX-License-Identifier: GPL-3.0-or-later
/// The rows of a book that pass a filter, in an order: what the list shows. Sorting and filtering work on typed values and
/// answer within a few milliseconds for 100,000 rows. Grouped, what belongs together stands below one row that opens and
/// closes; what has no company stays a row of its own. One column holds the whole row for two-line display; the others serve
/// tables and assistive technology. Window's thread.
#pragma once

#include "judge/incident.h"
#include "ui/models/noticebook.h"

#include <QAbstractTableModel>
#include <QDate>
#include <QSet>

namespace undelivered {

struct NoticeFilter {
    Shelf shelf = Shelf::All;
    std::optional<Verdict> verdict;
    std::optional<Reason> reason;
    std::optional<NoticeKind> kind;
    QString domain;   ///< of the recipient, lower case; empty: any
    QString incident; ///< empty: any
    QDate from;       ///< first day, local time; invalid: open
    QDate to;         ///< last day, local time; invalid: open
    QString text;     ///< every word of it must occur, whatever the case

    friend bool operator==(const NoticeFilter &, const NoticeFilter &) = default;
};

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
    enum class Order { Newest, Oldest, Recipient, Domain, Subject, Reason, Verdict, Largest };
    enum class Grouping { None, Incident, Recipient, Reason, Domain };

    explicit NoticeModel(QObject *parent = nullptr);

    /// The book must outlive the model or be replaced first; null empties the list.
    void setBook(NoticeBook *book);
    void setFilter(const NoticeFilter &filter);
    [[nodiscard]] const NoticeFilter &filter() const { return m_filter; }
    void setOrder(Order order);
    [[nodiscard]] Order order() const { return m_order; }
    /// All groups are closed at first.
    void setGrouping(Grouping grouping);
    [[nodiscard]] Grouping grouping() const { return m_grouping; }
    /// What groups by incident are called after.
    void setIncidents(const QList<Incident> &incidents);
    void setGroupOpen(const QModelIndex &group, bool open);
    void openAllGroups();

    /// One for each row: a notice's id, or a negative number for the row of a group.
    [[nodiscard]] const QList<qint64> &ids() const { return m_shown; }
    /// The notice of a row, or all notices of a group, open or closed.
    [[nodiscard]] QList<qint64> noticesAt(int row) const;
    /// Notices that pass the filter, in closed groups too.
    [[nodiscard]] int noticeCount() const { return m_passing; }
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
    struct Group {
        QString key;
        QList<qint64> members;          ///< in the order of the list
        std::optional<Verdict> verdict; ///< of all members; nothing where they differ
        qint64 oldest = 0;              ///< milliseconds since 1970
        qint64 newest = 0;
    };

    void bookChanged(const QList<qint64> &ids);
    void sortAll();
    void sortIn(const QList<qint64> &ids);
    void rebuild();
    [[nodiscard]] QList<qint64> grouped(const std::vector<const NoticeBook::Entry *> &passing);
    void show(QList<qint64> next);
    void reorder(QList<qint64> next);
    [[nodiscard]] std::vector<int> rowsNow(const QList<qint64> &ids) const;
    void showChanges(const QList<qint64> &ids);
    [[nodiscard]] const Group *groupOf(const QModelIndex &index) const;
    [[nodiscard]] QVariant display(const NoticeRow &row, int column) const;
    [[nodiscard]] QVariant groupData(const Group &group, qint64 id, int column, int role) const;
    [[nodiscard]] QString groupTitle(const Group &group) const;
    [[nodiscard]] QString groupWhy(const Group &group) const;

    NoticeBook *m_book = nullptr;
    NoticeFilter m_filter;
    Order m_order = Order::Newest;
    std::vector<NoticeBook::Place> m_sorted; ///< the whole book in order
    QList<qint64> m_shown;
    int m_passing = 0;
    Grouping m_grouping = Grouping::None;
    QHash<qint64, Group> m_groups;         ///< by the number of its row
    QHash<QString, qint64> m_groupRows;    ///< by key: the same group keeps its row's number
    QHash<qint64, qint64> m_groupOfNotice; ///< members of groups only
    QSet<QString> m_open;                  ///< keys
    QHash<QString, Incident> m_incidents;
};

/// The part after the last @, in lower case.
[[nodiscard]] QString domainOf(const QString &address);

} // namespace undelivered
