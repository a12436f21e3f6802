// SPDX-License-Identifier: GPL-3.0-or-later
/// Watches the accounts while the program runs: checks them by themselves from time to time, and tells the desktop what is new
/// (ui/models/news.h). Window's thread; nothing blocks.
#pragma once

#include "base/clock.h"
#include "ui/models/news.h"
#include "ui/window/accountview.h"

#include <QHash>
#include <QTimer>

#include <functional>
#include <memory>

namespace undelivered {

class Notifier final : public QObject
{
    Q_OBJECT
public:
    /// Shows one; its `opened` may be called once later, when the person asks for more.
    using Show = std::function<void(const News &, std::function<void()> opened)>;

    Notifier(Show show, const Clock &clock, QObject *parent = nullptr);
    /// From now on what comes in there is news. Ends by itself when the view goes.
    void watch(AccountView *view);
    void setOn(bool on) { m_on = on; }
    /// Minutes between two checks; 0: none by itself.
    void setCheckEvery(int minutes);

Q_SIGNALS:
    void openWanted(const QString &account, qint64 notice);

private:
    struct Watched {
        NewsDesk desk;
        QList<NoticeRow> fresh; ///< of the scan that runs
        bool started = false;   ///< a scan has ended: what comes from now on is new
    };
    void scanEnded(AccountView *view);
    void checkAll();

    Show m_show;
    const Clock &m_clock;
    bool m_on = true;
    QTimer m_timer;
    QHash<AccountView *, std::shared_ptr<Watched>> m_watched;
};

} // namespace undelivered
