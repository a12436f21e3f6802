// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windowmain.h"

#include "flow/accounts.h"
#include "ui/language/language.h"
#include "ui/places.h"
#include "ui/widgets/roomystyle.h"
#include "ui/window/desktop.h"
#include "ui/window/motion.h"
#include "ui/window/preferences.h"
#include "ui/window/windowhost.h"

#include <QApplication>

namespace undelivered {

int runWindow(QApplication &application, const FlowParts &parts, const OAuthTable &oauth, Preferences &preferences,
              const QList<Library> &libraries, bool sample)
{
    Accounts accounts(parts);
    accounts.readAhead();
    installLanguage(preferences.language());
    auto *style = new RoomyStyle;
    QApplication::setStyle(style);
    const Motion motion;
    QObject::connect(&motion, &Motion::stillWanted, style, &RoomyStyle::setStill);

    WindowParts windowParts;
    windowParts.accounts = &accounts;
    windowParts.preferences = &preferences;
    if (Result<ProviderTable> providers = ProviderTable::load())
        windowParts.providers = *std::move(providers);
    windowParts.oauth = oauth;
    windowParts.clock = parts.clock;
    windowParts.sampleDir = samplePath();
    windowParts.sampleScratchDir = sampleScratchPath();
    windowParts.languages = availableLanguages();
    windowParts.version = QCoreApplication::applicationVersion();
    windowParts.explainer = parts.explainer;
    windowParts.libraries = libraries;
    Desktop desktop;
    windowParts.notify = [&desktop](const News &news, std::function<void()> opened) {
        desktop.show(news, std::move(opened));
    };
    windowParts.trayThere = Desktop::hasTray();
    desktop.setTrayVisible(windowParts.trayThere && preferences.staysInTray());
    WindowHost host(windowParts, installLanguage);
    QObject::connect(&host, &WindowHost::trayChanged, &desktop, &Desktop::setTrayVisible);
    QObject::connect(&desktop, &Desktop::windowWanted, &host, &WindowHost::open);
    QObject::connect(&desktop, &Desktop::quitWanted, &host, &WindowHost::quit);
    QObject::connect(&desktop, &Desktop::checkWanted, &host, [&host] {
        if (host.window())
            host.window()->checkNow();
    });
    if (sample) {
        QObject::connect(&accounts, &Accounts::restored, &host, [&accounts, &windowParts] {
            if (accounts.sessions().isEmpty() && !windowParts.sampleDir.isEmpty())
                accounts.addSample(windowParts.sampleDir, windowParts.sampleScratchDir);
        });
    }
    host.open();
    accounts.restore();
    return application.exec();
}

} // namespace undelivered
