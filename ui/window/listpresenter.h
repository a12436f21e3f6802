// SPDX-License-Identifier: GPL-3.0-or-later
/// Serves the list page from the accounts that are shown: rows, opened notices, raw text, the person's word. Window's thread.
#pragma once

#include "ui/models/noticemodel.h"
#include "ui/window/shownaccounts.h"

#include <QPointer>
#include <QTimer>

namespace undelivered {

class NoticesPage;

class ListPresenter final : public QObject
{
    Q_OBJECT
public:
    /// All must outlive the object.
    ListPresenter(NoticesPage &page, NoticeModel &model, ShownAccounts &shown, QObject *parent = nullptr);

private:
    void showAccounts();
    void open(qint64 id);
    void giveWord(const QList<qint64> &ids, std::optional<Verdict> verdict);
    void refreshChoices();

    NoticesPage &m_page;
    NoticeModel &m_model;
    ShownAccounts &m_shown;
    QPointer<NoticeBook> m_book;
    QTimer m_soon;       ///< many small changes in a row make one refresh
    qint64 m_wanted = 0; ///< the notice that was asked for last
};

} // namespace undelivered
