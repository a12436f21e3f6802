// SPDX-License-Identifier: GPL-3.0-or-later
/// What the window needs from the composition root. All outlive it.
#pragma once

#include "account/oauthprovider.h"
#include "account/provider.h"
#include "base/clock.h"
#include "detect/namelookup.h"
#include "explain/explainer.h"
#include "ui/pages/aboutdialog.h"
#include "ui/window/notifier.h"

#include <QDesktopServices>

#include <functional>

namespace undelivered {

class Accounts;
class Preferences;

struct WindowParts {
    Accounts *accounts = nullptr;
    Preferences *preferences = nullptr;
    const Explainer *explainer = nullptr;
    ProviderTable providers;
    OAuthTable oauth;            ///< without what the person typed in the settings
    NameLookup *names = nullptr; ///< none: the system's
    const Clock *clock = nullptr;
    /// Opens a web page or a mailto: link; false where nothing could.
    std::function<bool(const QUrl &)> openUrl = [](const QUrl &url) { return QDesktopServices::openUrl(url); };
    Notifier::Show notify = [](const News &, const std::function<void()> &) {}; ///< to the desktop
    bool trayThere = false; ///< the desktop shows tray icons: closing may leave the program at work
    QString sampleDir;      ///< empty: there is none
    QString sampleScratchDir;
    QStringList languages; ///< BCP 47
    QString version;
    QList<Library> libraries;
};

} // namespace undelivered
