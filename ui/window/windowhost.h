// SPDX-License-Identifier: GPL-3.0-or-later
/// Opens the window, and makes it anew where the person chooses another language or size of text, so that every
/// text, length and the direction of writing follow while the program runs. Window's thread.
#pragma once

#include "ui/window/mainwindow.h"

#include <functional>
#include <memory>

namespace undelivered {

class WindowHost final : public QObject
{
    Q_OBJECT
public:
    /// `installLanguage` takes a BCP 47 tag, or nothing for the system's.
    WindowHost(WindowParts parts, std::function<void(const QString &)> installLanguage, QObject *parent = nullptr);
    ~WindowHost() override;
    void open();
    /// Ends the program, whatever closing the window means.
    void quit();
    [[nodiscard]] MainWindow *window() const { return m_window.get(); }

Q_SIGNALS:
    void trayChanged(bool stays);

private:
    void remake(const std::function<void()> &change);
    void make();

    WindowParts m_parts;
    std::function<void(const QString &)> m_installLanguage;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace undelivered
