// SPDX-License-Identifier: GPL-3.0-or-later
/// What the person chose about the program itself: every key with its default stands in preferences.cpp and nowhere else.
/// Never holds a secret or an address. One object and its
/// settings stay on one thread.
#pragma once

#include "ui/widgets/theme.h"

#include <QByteArray>
#include <QString>

class QSettings;

namespace undelivered {

class Preferences
{
public:
    /// The settings must outlive the object.
    explicit Preferences(QSettings &settings);

    [[nodiscard]] Theme theme() const;
    void setTheme(Theme theme);
    [[nodiscard]] QString language() const; ///< BCP 47; empty: the system's
    void setLanguage(const QString &language);
    [[nodiscard]] bool dnsLookups() const;
    void setDnsLookups(bool on);
    [[nodiscard]] QString lastAccount() const;
    void setLastAccount(const QString &account);
    [[nodiscard]] QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray &geometry);

private:
    QSettings &m_settings;
};

} // namespace undelivered
