// SPDX-License-Identifier: GPL-3.0-or-later
/// Keeps the overview page true to one account: sentence, proof, chart, numbers, ticked steps. Window's thread.
#pragma once

#include "ui/window/accountview.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QTimer>

namespace undelivered {

class OverviewPage;

class OverviewPresenter final : public QObject
{
    Q_OBJECT
public:
    explicit OverviewPresenter(OverviewPage &page, QObject *parent = nullptr);
    void setAccount(AccountView *view);
    void refresh();

private:
    void loadProof(qint64 notice);
    void loadTicks(const QString &scope);

    OverviewPage &m_page;
    QPointer<AccountView> m_view;
    QTimer m_soon; ///< many small changes in a row make one refresh
    QElapsedTimer m_sinceLast;
    qint64 m_proofOf = 0;
    QString m_scope;
};

} // namespace undelivered
