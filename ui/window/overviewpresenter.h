// SPDX-License-Identifier: GPL-3.0-or-later
/// Keeps the overview page true to the accounts that are shown: sentence, proof, chart, numbers, ticked steps. Of several,
/// everything is counted together, and it is said whom the sentence concerns. Window's thread.
#pragma once

#include "ui/models/situation.h"
#include "ui/window/shownaccounts.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QTimer>

namespace undelivered {

class OverviewPage;

class OverviewPresenter final : public QObject
{
    Q_OBJECT
public:
    /// Both outlive it.
    OverviewPresenter(OverviewPage &page, ShownAccounts &shown, QObject *parent = nullptr);
    void refresh();

private:
    void showAccounts();
    void refreshSoon();
    void showState(bool scanning);
    [[nodiscard]] QString concerned(Situation situation) const;
    [[nodiscard]] AccountView *stepKeeper() const;
    void loadProof(qint64 notice);
    void loadTicks(const QString &scope);

    OverviewPage &m_page;
    ShownAccounts &m_shown;
    QPointer<NoticeBook> m_book;
    QTimer m_soon; ///< many small changes in a row make one refresh
    QElapsedTimer m_sinceLast;
    qint64 m_proofOf = 0;
    QString m_scope;
};

} // namespace undelivered
