// SPDX-License-Identifier: GPL-3.0-or-later
/// The menu bar: every command of the window by name and key. Makes the actions; the window connects them. Window's thread.
#pragma once

#include <QList>

class QAction;
class QMainWindow;
class QMenu;

namespace undelivered {

struct Menus {
    QAction *addAccount = nullptr;
    QAction *openFolder = nullptr;
    QAction *openSample = nullptr;
    QAction *explain = nullptr;
    QAction *report = nullptr;
    QAction *quit = nullptr;
    QAction *scan = nullptr;
    QAction *cancel = nullptr;
    QAction *cleanUp = nullptr;
    QAction *search = nullptr;
    QAction *contacts = nullptr;
    QMenu *go = nullptr; ///< filled by the window with its places
    QAction *help = nullptr;
    QAction *learn = nullptr;
    QAction *codes = nullptr;
    QAction *domain = nullptr;
    QAction *about = nullptr;
};
[[nodiscard]] Menus makeMenus(QMainWindow *window);

} // namespace undelivered
