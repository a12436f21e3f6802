// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/preferences.h"

#include <QSettings>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace undelivered {

namespace {

// The version is part of the key: a geometry that a later layout cannot use is not read.
const QString themeKey = u"look/theme"_s;                   // "system", "light", "dark"
const QString languageKey = u"look/language"_s;             // BCP 47, empty: the system's
const QString dnsKey = u"privacy/dnsLookups"_s;             // false
const QString textSizeKey = u"look/textSize"_s;             // 100
const QString directoryKey = u"privacy/centralDirectory"_s; // false
const QString checkEveryKey = u"checks/everyMinutes"_s;     // 15
const QString notifiesKey = u"notifications/on"_s;          // true
const QString trayKey = u"tray/stay"_s;                     // false
const QString trayExplainedKey = u"tray/explained"_s;       // false
const QString hintsKey = u"window/hintsSeen"_s;             // none
const QString clientIdKey = u"oauth/%1/clientId"_s;         // empty
const QString lastAccountKey = u"window/lastAccount"_s;     // empty: the first
const QString geometryKey = u"window/geometry1"_s;          // empty: the default size

} // namespace

Preferences::Preferences(QSettings &settings)
    : m_settings(settings)
{
}

Theme Preferences::theme() const
{
    const QString name = m_settings.value(themeKey).toString();
    return name == "light"_L1      ? Theme::Light
           : name == "dark"_L1     ? Theme::Dark
           : name == "contrast"_L1 ? Theme::HighContrast
                                   : Theme::System;
}

void Preferences::setTheme(Theme theme)
{
    m_settings.setValue(themeKey, theme == Theme::Light          ? u"light"_s
                                  : theme == Theme::Dark         ? u"dark"_s
                                  : theme == Theme::HighContrast ? u"contrast"_s
                                                                 : u"system"_s);
}

QString Preferences::language() const
{
    return m_settings.value(languageKey).toString();
}

void Preferences::setLanguage(const QString &language)
{
    m_settings.setValue(languageKey, language);
}

bool Preferences::dnsLookups() const
{
    return m_settings.value(dnsKey, false).toBool();
}

void Preferences::setDnsLookups(bool on)
{
    m_settings.setValue(dnsKey, on);
}

int Preferences::textSize() const
{
    return std::clamp(m_settings.value(textSizeKey, 100).toInt(), 100, 300);
}

void Preferences::setTextSize(int percent)
{
    m_settings.setValue(textSizeKey, percent);
}

bool Preferences::centralDirectory() const
{
    return m_settings.value(directoryKey, false).toBool();
}

void Preferences::setCentralDirectory(bool on)
{
    m_settings.setValue(directoryKey, on);
}

int Preferences::checkEvery() const
{
    return std::clamp(m_settings.value(checkEveryKey, 15).toInt(), 0, 24 * 60);
}

void Preferences::setCheckEvery(int minutes)
{
    m_settings.setValue(checkEveryKey, minutes);
}

bool Preferences::notifies() const
{
    return m_settings.value(notifiesKey, true).toBool();
}

void Preferences::setNotifies(bool on)
{
    m_settings.setValue(notifiesKey, on);
}

bool Preferences::staysInTray() const
{
    return m_settings.value(trayKey, false).toBool();
}

void Preferences::setStaysInTray(bool on)
{
    m_settings.setValue(trayKey, on);
}

bool Preferences::trayExplained() const
{
    return m_settings.value(trayExplainedKey, false).toBool();
}

void Preferences::setTrayExplained()
{
    m_settings.setValue(trayExplainedKey, true);
}

QString Preferences::clientId(const QString &provider) const
{
    return m_settings.value(clientIdKey.arg(provider)).toString();
}

void Preferences::setClientId(const QString &provider, const QString &id)
{
    if (id.isEmpty())
        m_settings.remove(clientIdKey.arg(provider));
    else
        m_settings.setValue(clientIdKey.arg(provider), id);
}

QStringList Preferences::hintsSeen() const
{
    return m_settings.value(hintsKey).toStringList();
}

void Preferences::setHintsSeen(const QStringList &hints)
{
    m_settings.setValue(hintsKey, hints);
}

QString Preferences::lastAccount() const
{
    return m_settings.value(lastAccountKey).toString();
}

void Preferences::setLastAccount(const QString &account)
{
    m_settings.setValue(lastAccountKey, account);
}

QByteArray Preferences::windowGeometry() const
{
    return m_settings.value(geometryKey).toByteArray();
}

void Preferences::setWindowGeometry(const QByteArray &geometry)
{
    m_settings.setValue(geometryKey, geometry);
}

} // namespace undelivered
