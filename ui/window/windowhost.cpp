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
    applyTextSize(m_parts.preferences->textSize());
    QApplication::setLayoutDirection(QLocale().textDirection());
}

WindowHost::~WindowHost() = default;

void WindowHost::open()
{
    if (!m_window)
        make();
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
}

void WindowHost::quit()
{
    if (m_window)
        m_window->quit();
    // A window behind its icon is closed already, and nothing would end the program.
    QApplication::quit();
}

void WindowHost::make()
{
    m_window = std::make_unique<MainWindow>(m_parts);
    // Queued: the window that asks is the one that goes.
    connect(
        m_window.get(), &MainWindow::languageChosen, this,
        [this](const QString &language) {
            remake([this, language] {
                m_installLanguage(language);
                QApplication::setLayoutDirection(QLocale().textDirection());
            });
        },
        Qt::QueuedConnection);
    connect(
        m_window.get(), &MainWindow::textSizeChosen, this,
        [this](int percent) { remake([percent] { applyTextSize(percent); }); }, Qt::QueuedConnection);
    connect(m_window.get(), &MainWindow::trayChanged, this, &WindowHost::trayChanged);
}

void WindowHost::remake(const std::function<void()> &change)
{
    const QString place = m_window->place();
    const QRect geometry = m_window->geometry();
    // The program would take the last window's closing for its end.
    const bool quits = QApplication::quitOnLastWindowClosed();
    QApplication::setQuitOnLastWindowClosed(false);
    m_window.reset();
    change();
    make();
    m_window->setGeometry(geometry);
    m_window->goTo(place);
    m_window->show();
    QApplication::setQuitOnLastWindowClosed(quits);
}

} // namespace undelivered
