// SPDX-License-Identifier: GPL-3.0-or-later
/// Serves the list page from one account: rows, opened notices, raw text, the person's word. Window's thread.
#pragma once

#include "ui/models/noticemodel.h"
#include "ui/window/accountview.h"

#include <QPointer>
#include <QTimer>

namespace undelivered {

class NoticesPage;

class ListPresenter final : public QObject
{
    Q_OBJECT
public:
    /// Page and model must outlive the object.
    ListPresenter(NoticesPage &page, NoticeModel &model, QObject *parent = nullptr);
    void setAccount(AccountView *view);

private:
    void open(qint64 id);
    void refreshChoices();

    NoticesPage &m_page;
    NoticeModel &m_model;
    QPointer<AccountView> m_view;
    QTimer m_soon;       ///< many small changes in a row make one refresh
    qint64 m_wanted = 0; ///< the notice that was asked for last
};

} // namespace undelivered
