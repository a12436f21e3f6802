// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/panecycle.h"

#include "ui/pages/noticepane.h"

#include <QMainWindow>
#include <QShortcut>

namespace undelivered {

PaneCycle::PaneCycle(QMainWindow *window, std::function<QList<QWidget *>()> panes)
    : QObject(window)
    , m_window(window)
    , m_panes(std::move(panes))
{
    for (const bool forward : {true, false}) {
        auto *key = new QShortcut(forward ? QKeySequence(Qt::Key_F6) : QKeySequence(Qt::SHIFT | Qt::Key_F6), window);
        connect(key, &QShortcut::activated, this, [this, forward] { move(forward); });
    }
}

void PaneCycle::move(bool forward)
{
    const QList<QWidget *> panes = m_panes();
    QWidget *focus = m_window->focusWidget();
    qsizetype here = 0;
    for (qsizetype i = 0; i < panes.size(); ++i) {
        if (focus && (panes.at(i) == focus || panes.at(i)->isAncestorOf(focus)))
            here = i;
    }
    QWidget *next = panes.at((here + (forward ? 1 : panes.size() - 1)) % panes.size());
    if (auto *pane = qobject_cast<NoticePane *>(next)) {
        pane->focusText();
    } else if (next->focusPolicy() != Qt::NoFocus) {
        next->setFocus(Qt::ShortcutFocusReason);
    } else {
        const auto children = next->findChildren<QWidget *>();
        for (QWidget *child : children) {
            if (child->isVisible() && child->isEnabled() && (child->focusPolicy() & Qt::TabFocus) != 0) {
                child->setFocus(Qt::ShortcutFocusReason);
                return;
            }
        }
    }
}

} // namespace undelivered
