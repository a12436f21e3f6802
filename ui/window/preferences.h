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
    [[nodiscard]] int textSize() const; ///< percent of the system's, 100 to 300
    void setTextSize(int percent);
    [[nodiscard]] bool dnsLookups() const;
    void setDnsLookups(bool on);
    /// Whether Thunderbird's directory of providers may be asked when an account is added.
    [[nodiscard]] bool centralDirectory() const;
    void setCentralDirectory(bool on);
    [[nodiscard]] int checkEvery() const; ///< minutes; 0: only when the person asks
    void setCheckEvery(int minutes);
    [[nodiscard]] bool notifies() const;
    void setNotifies(bool on);
    /// Whether closing the window leaves the program at work behind an icon.
    [[nodiscard]] bool staysInTray() const;
    void setStaysInTray(bool on);
    [[nodiscard]] bool trayExplained() const;
    void setTrayExplained();
    /// The client id the person registered at a provider (OAuthProvider::id); empty: none.
    [[nodiscard]] QString clientId(const QString &provider) const;
    void setClientId(const QString &provider, const QString &id);
    /// Names of the hints that were put away (TourPanel).
    [[nodiscard]] QStringList hintsSeen() const;
    void setHintsSeen(const QStringList &hints);
    [[nodiscard]] QString lastAccount() const;
    void setLastAccount(const QString &account);
    [[nodiscard]] QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray &geometry);

private:
    QSettings &m_settings;
};

} // namespace undelivered
