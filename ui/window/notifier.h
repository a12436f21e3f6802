// SPDX-License-Identifier: GPL-3.0-or-later
/// Tells the desktop what is new in the accounts (ui/models/news.h), whoever started the check that found it. Window's thread;
/// nothing blocks.
#pragma once

#include "base/clock.h"
#include "ui/models/news.h"
#include "ui/window/accountview.h"

#include <QHash>
#include <QObject>

#include <functional>

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

Q_SIGNALS:
    void openWanted(const QString &account, qint64 notice);

private:
    void tell(AccountView *view, QList<NoticeRow> rows);

    Show m_show;
    const Clock &m_clock;
    bool m_on = true;
    QHash<AccountView *, NewsDesk> m_desks;
};

} // namespace undelivered
