// SPDX-License-Identifier: GPL-3.0-or-later
/// The accounts that the window shows: one, or all of them together. Together their notices stand in one book, which lists,
/// search, counts and the overview look at; notices keep their ids, and whatever is done with one goes to the account that
/// holds it. What changes a mailbox (the clean-up) goes account by account, from each one's own book. Window's thread.
#pragma once

#include "ui/window/accountview.h"

namespace undelivered {

class ShownAccounts final : public QObject
{
    Q_OBJECT
public:
    explicit ShownAccounts(QObject *parent = nullptr);

    /// The views must outlive the object or be taken away first.
    void set(const QList<AccountView *> &views);
    [[nodiscard]] const QList<AccountView *> &views() const { return m_views; }
    [[nodiscard]] bool isEmpty() const { return m_views.isEmpty(); }
    /// The one that is shown; null where none is, or several are.
    [[nodiscard]] AccountView *only() const { return m_views.size() == 1 ? m_views.first() : nullptr; }
    /// The one that needs the person most; null where none is shown.
    [[nodiscard]] AccountView *leading() const;
    /// Whose notice it is; null where nobody knows it any more.
    [[nodiscard]] AccountView *holderOf(qint64 notice) const;

    /// Another object after set().
    [[nodiscard]] NoticeBook &book() { return m_views.size() == 1 ? m_views.first()->book() : m_joint; }
    [[nodiscard]] QList<Incident> incidents() const;
    /// What the store knows of all of them is in the book.
    [[nodiscard]] bool isKnown() const;
    [[nodiscard]] bool isBusy() const;
    [[nodiscard]] bool isScanning() const;
    /// The name of the one, or the names of all.
    [[nodiscard]] QString names() const;
    /// When all of them had been looked through; invalid where one has not been in this run.
    [[nodiscard]] QDateTime lastScan() const;

Q_SIGNALS:
    /// Others are shown.
    void changed();
    // Of any of those shown
    void stateChanged();
    void incidentsChanged();
    void scanFinished();
    void failed();
    void progressChanged(const undelivered::Progress &progress);

private:
    void listen(AccountView *view);
    void join();

    QList<AccountView *> m_views;
    NoticeBook m_joint; ///< of several; empty where one is shown
};

/// The names as a list in the person's language, each safe to stand in a sentence.
[[nodiscard]] QString accountNames(const QList<AccountView *> &views);

} // namespace undelivered
