// SPDX-License-Identifier: GPL-3.0-or-later
/// The program's place on the desktop: an icon in the tray, where there is one, and notifications, through the desktop's own
/// service (org.freedesktop.Notifications) where it answers, else from the icon. Window's thread; nothing blocks.
#pragma once

#include "ui/models/news.h"

#include <QHash>
#include <QObject>

#include <functional>
#include <memory>

class QMenu;
class QSystemTrayIcon;

namespace undelivered {

class Desktop final : public QObject
{
    Q_OBJECT
public:
    explicit Desktop(QObject *parent = nullptr);
    ~Desktop() override;
    [[nodiscard]] static bool hasTray();
    void setTrayVisible(bool visible);
    [[nodiscard]] bool isTrayVisible() const;
    void show(const News &news, std::function<void()> opened);

Q_SIGNALS:
    void windowWanted();
    void checkWanted();
    void quitWanted();

private Q_SLOTS:
    // From the D-Bus service.
    void actionInvoked(uint id, const QString &action);
    void notificationClosed(uint id, uint reason);

private:
    void buildTray();
    void showFromTray(const News &news, const std::function<void()> &opened);

    QSystemTrayIcon *m_tray = nullptr;
    std::unique_ptr<QMenu> m_menu;
    QHash<uint, std::function<void()>> m_opened; ///< by the service's number
    std::function<void()> m_trayOpened;
};

} // namespace undelivered
