// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/settingspresenter.h"

#include "ui/pages/settingspage.h"
#include "ui/window/preferences.h"

namespace undelivered {

SettingsPresenter::SettingsPresenter(SettingsPage &page, Preferences &preferences, OAuthTable oauth, bool trayThere,
                                     QObject *parent)
    : QObject(parent)
    , m_page(page)
    , m_preferences(preferences)
    , m_oauth(std::move(oauth))
    , m_trayThere(trayThere)
{
    refresh();
    showProviders();
    connect(&page, &SettingsPage::themeChosen, this, [this](Theme theme) {
        m_preferences.setTheme(theme);
        applyTheme(theme);
    });
    connect(&page, &SettingsPage::languageChosen, this, [this](const QString &language) {
        m_preferences.setLanguage(language);
        Q_EMIT languageChosen(language);
    });
    connect(&page, &SettingsPage::textSizeChosen, this, [this](int percent) {
        m_preferences.setTextSize(percent);
        Q_EMIT textSizeChosen(percent);
    });
    connect(&page, &SettingsPage::dnsLookupsChosen, this, [this](bool on) { m_preferences.setDnsLookups(on); });
    connect(&page, &SettingsPage::centralDirectoryChosen, this,
            [this](bool on) { m_preferences.setCentralDirectory(on); });
    connect(&page, &SettingsPage::notifiesChosen, this, [this](bool on) { m_preferences.setNotifies(on); });
    connect(&page, &SettingsPage::checkEveryChosen, this, [this](int minutes) {
        m_preferences.setCheckEvery(minutes);
        Q_EMIT checksChanged();
    });
    connect(&page, &SettingsPage::staysInTrayChosen, this, [this](bool on) {
        m_preferences.setStaysInTray(on);
        Q_EMIT trayChanged(on);
    });
    connect(&page, &SettingsPage::clientIdChosen, this, [this](const QString &provider, const QString &id) {
        m_preferences.setClientId(provider, id);
        Q_EMIT providersChanged(providers());
    });
}

void SettingsPresenter::refresh()
{
    SettingsValues values;
    values.theme = m_preferences.theme();
    values.language = m_preferences.language();
    values.textSize = m_preferences.textSize();
    values.dnsLookups = m_preferences.dnsLookups();
    values.centralDirectory = m_preferences.centralDirectory();
    values.checkEvery = m_preferences.checkEvery();
    values.notifies = m_preferences.notifies();
    values.staysInTray = m_preferences.staysInTray();
    values.trayThere = m_trayThere;
    m_page.setValues(values);
}

OAuthTable SettingsPresenter::providers() const
{
    OAuthTable table = m_oauth;
    const QList<OAuthProvider> all = m_oauth.all();
    for (const OAuthProvider &provider : all) {
        if (const QString id = m_preferences.clientId(provider.id); !id.isEmpty())
            table.setClient(provider.id, id, {});
    }
    return table;
}

void SettingsPresenter::showProviders()
{
    QHash<QString, QString> own;
    const QList<OAuthProvider> all = m_oauth.all();
    for (const OAuthProvider &provider : all)
        own.insert(provider.id, m_preferences.clientId(provider.id));
    m_page.setProviders(all, own);
}

} // namespace undelivered
