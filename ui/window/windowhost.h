// SPDX-License-Identifier: GPL-3.0-or-later
/// Opens the window, and makes it anew where the person chooses another language, so that every text and the direction of
/// writing follow while the program runs. Window's thread.
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
    [[nodiscard]] MainWindow *window() const { return m_window.get(); }

private:
    void remake(const QString &language);
    void make();

    WindowParts m_parts;
    std::function<void(const QString &)> m_installLanguage;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace undelivered
