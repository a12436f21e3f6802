// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/desktop.h"

#include <QAction>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QIcon>
#include <QMenu>
#include <QSystemTrayIcon>

#include <utility>

using namespace Qt::StringLiterals;

namespace undelivered {

namespace {

// Desktop Notifications Specification 1.2
const QString service = u"org.freedesktop.Notifications"_s;
const QString path = u"/org/freedesktop/Notifications"_s;

/// Servers that speak markup take what is between < and > for it; none of our words holds any, mail may.
QString plain(const QString &text)
{
    return text.toHtmlEscaped();
}

} // namespace

Desktop::Desktop(QObject *parent)
    : QObject(parent)
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(service, path, service, u"ActionInvoked"_s, this, SLOT(actionInvoked(uint, QString)));
    bus.connect(service, path, service, u"NotificationClosed"_s, this, SLOT(notificationClosed(uint, uint)));
}

Desktop::~Desktop() = default;

bool Desktop::hasTray()
{
    return QSystemTrayIcon::isSystemTrayAvailable();
}

bool Desktop::isTrayVisible() const
{
    return m_tray && m_tray->isVisible();
}

void Desktop::buildTray()
{
    m_tray = new QSystemTrayIcon(QIcon(u":/undelivered/icons/undelivered.svg"_s), this);
    m_tray->setToolTip(tr("Undelivered"));
    m_menu = std::make_unique<QMenu>();
    connect(m_menu->addAction(tr("&Open Undelivered")), &QAction::triggered, this, &Desktop::windowWanted);
    connect(m_menu->addAction(tr("&Check now")), &QAction::triggered, this, &Desktop::checkWanted);
    m_menu->addSeparator();
    connect(m_menu->addAction(tr("&Quit")), &QAction::triggered, this, &Desktop::quitWanted);
    m_tray->setContextMenu(m_menu.get());
    connect(m_tray, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
            Q_EMIT windowWanted();
    });
    connect(m_tray, &QSystemTrayIcon::messageClicked, this, [this] {
        Q_EMIT windowWanted();
        if (m_trayOpened)
            std::exchange(m_trayOpened, nullptr)();
    });
}

void Desktop::setTrayVisible(bool visible)
{
    if (visible && !m_tray)
        buildTray();
    if (m_tray)
        m_tray->setVisible(visible);
}

void Desktop::show(const News &news, std::function<void()> opened)
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) {
        showFromTray(news, opened);
        return;
    }
    QDBusMessage call = QDBusMessage::createMethodCall(service, path, service, u"Notify"_s);
    const QStringList actions{u"default"_s, tr("Open")};
    const QVariantMap hints{{u"desktop-entry"_s, u"app.undelivered.Undelivered"_s},
                            {u"category"_s, u"email.bounced"_s},
                            {u"urgency"_s, QVariant::fromValue<uchar>(news.sort == News::Sort::Hijack ? 2 : 1)}};
    call << tr("Undelivered") << 0U << u"app.undelivered.Undelivered"_s << news.title << plain(news.text) << actions
         << hints << -1;
    auto *answer = new QDBusPendingCallWatcher(bus.asyncCall(call), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this,
            [this, news, opened = std::move(opened)](QDBusPendingCallWatcher *done) {
                const QDBusPendingReply<uint> reply = *done;
                if (reply.isError())
                    showFromTray(news, opened);
                else
                    m_opened.insert(reply.value(), opened);
                done->deleteLater();
            });
}

void Desktop::showFromTray(const News &news, const std::function<void()> &opened)
{
    // Without a service and without an icon nobody can be told; the window shows it all the same.
    if (!isTrayVisible())
        return;
    m_trayOpened = opened;
    m_tray->showMessage(news.title, news.text, QIcon(u":/undelivered/icons/undelivered.svg"_s));
}

void Desktop::actionInvoked(uint id, const QString &)
{
    const auto opened = m_opened.take(id);
    if (!opened)
        return;
    Q_EMIT windowWanted();
    opened();
}

void Desktop::notificationClosed(uint id, uint)
{
    m_opened.remove(id);
}

} // namespace undelivered
