// SPDX-License-Identifier: GPL-3.0-or-later
/// Serves the settings page from the preferences, and carries out at once what is chosen there. Window's thread.
#pragma once

#include "account/oauthprovider.h"

#include <QObject>

namespace undelivered {

class Preferences;
class SettingsPage;

class SettingsPresenter final : public QObject
{
    Q_OBJECT
public:
    /// Page and preferences outlive it. `oauth`: without what the person typed. `trayThere`: the desktop shows tray icons.
    SettingsPresenter(SettingsPage &page, Preferences &preferences, OAuthTable oauth, bool trayThere,
                      QObject *parent = nullptr);
    /// With the client ids that the person typed.
    [[nodiscard]] OAuthTable providers() const;
    /// Shows the preferences as they are now.
    void refresh();

Q_SIGNALS:
    void providersChanged(const undelivered::OAuthTable &providers);
    /// Another language or size of text: the window is to be made anew.
    void languageChosen(const QString &language);
    void textSizeChosen(int percent);
    void checksChanged();
    void trayChanged(bool stays);

private:
    void showProviders();

    SettingsPage &m_page;
    Preferences &m_preferences;
    OAuthTable m_oauth;
    bool m_trayThere;
};

} // namespace undelivered
