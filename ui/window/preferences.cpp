// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/preferences.h"

#include <QSettings>

using namespace Qt::StringLiterals;

namespace undelivered {

namespace {

// The version is part of the key: a geometry that a later layout cannot use is not read.
const QString themeKey = u"look/theme"_s;               // "system", "light", "dark"
const QString languageKey = u"look/language"_s;         // BCP 47, empty: the system's
const QString dnsKey = u"privacy/dnsLookups"_s;         // false
const QString lastAccountKey = u"window/lastAccount"_s; // empty: the first
const QString geometryKey = u"window/geometry1"_s;      // empty: the default size

} // namespace

Preferences::Preferences(QSettings &settings)
    : m_settings(settings)
{
}

Theme Preferences::theme() const
{
    const QString name = m_settings.value(themeKey).toString();
    return name == "light"_L1 ? Theme::Light : name == "dark"_L1 ? Theme::Dark : Theme::System;
}

void Preferences::setTheme(Theme theme)
{
    m_settings.setValue(themeKey, theme == Theme::Light ? u"light"_s : theme == Theme::Dark ? u"dark"_s : u"system"_s);
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
