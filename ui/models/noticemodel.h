// SPDX-License-Identifier: GPL-3.0-or-later
/// The rows of a book that pass a filter, in an order: what the list shows. Sorting and filtering work on typed values and
/// answer within a few milliseconds for 100,000 rows. One column holds the whole row for two-line display; the others serve
/// tables and assistive technology. Window's thread.
#pragma once

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
    enum Column { SummaryColumn, VerdictColumn, RecipientColumn, SubjectColumn, ReasonColumn, ReceivedColumn, SizeColumn };
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
        IncidentRole               ///< QString
    };
    enum class Order { Newest, Oldest, Recipient, Domain, Subject, Reason, Verdict, Largest };

    explicit NoticeModel(QObject *parent = nullptr);

    /// The book must outlive the model or be replaced first; null empties the list.
    void setBook(NoticeBook *book);
    void setFilter(const NoticeFilter &filter);
    [[nodiscard]] const NoticeFilter &filter() const { return m_filter; }
    void setOrder(Order order);
    [[nodiscard]] Order order() const { return m_order; }

    [[nodiscard]] const QList<qint64> &ids() const { return m_shown; }
    [[nodiscard]] const NoticeRow *rowOf(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(qint64 id) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void bookChanged(const QList<qint64> &ids);
    void rebuild();
    void show(QList<qint64> next);
    [[nodiscard]] QVariant display(const NoticeRow &row, int column) const;

    NoticeBook *m_book = nullptr;
    NoticeFilter m_filter;
    Order m_order = Order::Newest;
    std::vector<qint64> m_sorted; ///< all ids of the book in order; empty: to be sorted
    QList<qint64> m_shown;
};

/// The part after the last @, in lower case.
[[nodiscard]] QString domainOf(const QString &address);

} // namespace undelivered
