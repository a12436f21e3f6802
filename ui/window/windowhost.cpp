// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/windowhost.h"

#include "ui/window/preferences.h"

#include <QApplication>
#include <QLocale>

namespace undelivered {

WindowHost::WindowHost(WindowParts parts, std::function<void(const QString &)> installLanguage, QObject *parent)
    : QObject(parent)
    , m_parts(std::move(parts))
    , m_installLanguage(std::move(installLanguage))
{
    applyTheme(m_parts.preferences->theme());
    QApplication::setLayoutDirection(QLocale().textDirection());
}

WindowHost::~WindowHost() = default;

void WindowHost::open()
{
    if (!m_window)
        make();
    m_window->show();
}

void WindowHost::make()
{
    m_window = std::make_unique<MainWindow>(m_parts);
    // Queued: the window that asks is the one that goes.
    connect(m_window.get(), &MainWindow::languageChosen, this, &WindowHost::remake, Qt::QueuedConnection);
}

void WindowHost::remake(const QString &language)
{
    const QString place = m_window->place();
    const QRect geometry = m_window->geometry();
    // The program would take the last window's closing for its end.
    const bool quits = QApplication::quitOnLastWindowClosed();
    QApplication::setQuitOnLastWindowClosed(false);
    m_window.reset();
    m_installLanguage(language);
    QApplication::setLayoutDirection(QLocale().textDirection());
    make();
    m_window->setGeometry(geometry);
    m_window->goTo(place);
    m_window->show();
    QApplication::setQuitOnLastWindowClosed(quits);
}

} // namespace undelivered
