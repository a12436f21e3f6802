// SPDX-License-Identifier: GPL-3.0-or-later
/// What stands over a list of notices: search, order, grouping, and the filters, which open and close. Window's thread.
#pragma once

#include "ui/models/noticemodel.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace undelivered {

class FilterBar final : public QWidget
{
    Q_OBJECT
public:
    explicit FilterBar(QWidget *parent = nullptr);

    /// `filter` with what the person chose here; its shelf stays.
    [[nodiscard]] NoticeFilter applied(NoticeFilter filter) const;
    [[nodiscard]] bool isFiltering() const;
    /// The verdict's filter is of no use where all notices of a list have the same one.
    void setVerdictChoice(bool shown);
    /// What to choose from: reasons and domains that occur, the commonest domains first.
    void setReasons(const QList<Reason> &reasons);
    void setDomains(const QList<std::pair<QString, int>> &domains);
    /// Shown where there are several.
    void setAccounts(const QStringList &names, int current);
    void clear();
    void focusSearch();
    /// Opens and closes the filters; its owner gives it a place.
    [[nodiscard]] QPushButton *opener() const { return m_open; }

Q_SIGNALS:
    /// Search or filters; while typing, a moment after the last key.
    void changed();
    void orderChosen(undelivered::NoticeModel::Order order);
    void groupingChosen(undelivered::NoticeModel::Grouping grouping);
    void accountChosen(int index);

private:
    void build();
    void fillChoices();
    [[nodiscard]] int filterCount() const;
    void refreshButtons();

    QTimer m_typing;
    QLineEdit *m_search;
    QComboBox *m_order;
    QComboBox *m_grouping;
    QPushButton *m_open;
    QWidget *m_filters;
    QComboBox *m_reason;
    QComboBox *m_verdict;
    QComboBox *m_domain;
    QComboBox *m_period;
    QComboBox *m_account;
    QPushButton *m_clear;
};

} // namespace undelivered
