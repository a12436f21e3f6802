// SPDX-License-Identifier: GPL-3.0-or-later
/// The composition root: the one place that builds the concrete parts and hands them to each other. With a command as first
/// argument it runs without a window (app/cli), else it opens the window.
#include "cli/commands.h"
#include "cli/output.h"
#include "files/filesmailbox.h"
#include "flow/accounts.h"
#include "dns/rememberingdns.h"
#include "dns/systemdns.h"
#include "imap/imapmailbox.h"
#include "store/sqliteversion.h"
#include "ui/language/language.h"
#include "ui/places.h"
#include "ui/window/preferences.h"
#include "ui/windowmain.h"

#include <QApplication>
#include <QFile>
#include <QSettings>
#include <QSslSocket>

#include <future>

using namespace undelivered;
using namespace Qt::StringLiterals;

namespace {

Result<std::unique_ptr<Mailbox>> makeMailbox(const Account &account, const QString &secret, const CancelToken &cancel)
{
    if (account.kind == AccountKind::Files)
        return openPath(account.path, cancel);
    ImapSettings settings;
    settings.host = account.host;
    settings.port = account.port;
    settings.security = account.security == ServerSecurity::Tls ? ImapSecurity::Tls : ImapSecurity::StartTls;
    settings.user = account.user;
    settings.secret = secret;
    settings.auth = account.auth == AccountAuth::OAuth ? ImapAuth::OAuth : ImapAuth::Password;
    settings.caFile = account.caFile;
    settings.pinnedFingerprint = account.pinnedFingerprint;
    return makeImapMailbox(std::move(settings), cancel);
}

std::unique_ptr<Dns> systemDns(const Clock &clock)
{
    return std::make_unique<RememberingDns>(std::make_unique<SystemDns>(), clock);
}

/// The built-in client ids, and over them the person's own file.
OAuthTable registeredProviders()
{
    QFile own(oauthPath());
    Result<OAuthTable> table = OAuthTable::load(own.open(QIODevice::ReadOnly) ? own.readAll() : QByteArray());
    if (!table) {
        printError(table.error());
        table = OAuthTable::load();
    }
    return *table;
}

/// With what the person typed in the settings.
OAuthTable signInProviders()
{
    OAuthTable table = registeredProviders();
    QSettings settings(settingsPath(), QSettings::IniFormat);
    const Preferences preferences(settings);
    const QList<OAuthProvider> all = table.all();
    for (const OAuthProvider &provider : all) {
        if (const QString clientId = preferences.clientId(provider.id); !clientId.isEmpty())
            table.setClient(provider.id, clientId, {});
    }
    return table;
}

QList<Library> libraries()
{
    return {{u"Qt"_s, QString::fromLatin1(qVersion()), u"LGPL 3"_s},
            {u"VMime"_s, imapLibraryVersion(), u"GPL 3"_s},
            {u"SQLite"_s, sqliteVersion(), u"public domain"_s},
            {u"OpenSSL"_s, QSslSocket::sslLibraryVersionString().remove(u"OpenSSL "_s), u"Apache 2.0"_s},
            {u"QtKeychain"_s, {}, u"BSD"_s},
            {u"libxml2"_s, {}, u"MIT"_s},
            {u"tl::expected"_s, {}, u"CC0"_s}};
}

int runWithoutWindow(const QStringList &arguments, const Explainer &explainer)
{
    const SystemClock clock;
    const std::unique_ptr<SecretStore> secrets = makeKeychainSecretStore();
    const std::unique_ptr<Credentials> credentials = makeCredentials(*secrets, signInProviders(), clock);
    std::unique_ptr<StoreThread> store;
    CommandParts parts;
    parts.flow = {makeMailbox,      [&clock] { return systemDns(clock); }, secrets.get(), nullptr, &explainer, &clock,
                  credentials.get()};
    parts.openStore = [&]() -> Result<StoreThread *> {
        if (!store)
            store = std::make_unique<StoreThread>(databasePath());
        if (const Result<void> opened = store->opened().result(); !opened)
            return tl::unexpected(opened.error());
        return store.get();
    };
    return static_cast<int>(runCommand(arguments, parts));
}

/// A window wants X11 or Wayland, or a platform that the person named.
bool hasDisplay()
{
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY") ||
           qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
}

/// Without a display there is still something to see: the sample mailbox, as text.
int printSample(const Explainer &explainer)
{
    const QString path = samplePath();
    if (path.isEmpty()) {
        printError({ErrorKind::FileNotFound, {}, u"sample"_s});
        return static_cast<int>(ExitStatus::Incomplete);
    }
    const SystemClock clock;
    CommandParts parts;
    parts.flow = {makeMailbox, [] { return std::unique_ptr<Dns>(std::make_unique<NoDns>()); },
                  nullptr,     nullptr,
                  &explainer,  &clock,
                  nullptr};
    const ExitStatus status = printMailbox(sampleAccount(path), parts);
    printLine(QCoreApplication::translate(
        "CommandLine",
        "\nThis is the sample mailbox. There is no display here: start the program on a desktop to see its window, "
        "or run it with --help for the commands."));
    return static_cast<int>(status);
}

int runWithWindow(QApplication &application, const Explainer &explainer, bool sample)
{
    const SystemClock clock;
    const std::unique_ptr<SecretStore> secrets = makeKeychainSecretStore();
    const std::unique_ptr<Credentials> credentials = makeCredentials(*secrets, signInProviders(), clock);
    StoreThread store(databasePath());
    QSettings settings(settingsPath(), QSettings::IniFormat);
    Preferences preferences(settings);
    // Asked anew for each scan, on its own thread; QSettings objects of several threads see each other's changes.
    const auto allowedDns = [&clock]() -> std::unique_ptr<Dns> {
        QSettings now(settingsPath(), QSettings::IniFormat);
        if (!Preferences(now).dnsLookups())
            return std::make_unique<NoDns>();
        return systemDns(clock);
    };
    return runWindow(application,
                     {makeMailbox, allowedDns, secrets.get(), &store, &explainer, &clock, credentials.get()},
                     registeredProviders(), preferences, libraries(), sample);
}

int withoutKnowledge(const Error &error)
{
    printError(error);
    return static_cast<int>(ExitStatus::Incomplete);
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication::setApplicationName(u"undelivered"_s);
    // The desktop finds the entry and the icon by it (installer/linux).
    QGuiApplication::setDesktopFileName(u"app.undelivered.Undelivered"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(UD_VERSION));

    prepareImap();
    // On a thread of its own, beside what Qt does to come up.
    std::future<Result<Explainer>> loading = std::async(std::launch::async, &Explainer::load);
    const bool sample = argc == 2 && QByteArrayView(argv[1]) == "--sample";
    const bool window = argc == 1 || sample;
    if (window && hasDisplay()) {
        QApplication application(argc, argv);
        const Result<Explainer> explainer = loading.get();
        if (!explainer)
            return withoutKnowledge(explainer.error());
        return runWithWindow(application, *explainer, sample);
    }
    QCoreApplication application(argc, argv);
    installLanguage({});
    const Result<Explainer> explainer = loading.get();
    if (!explainer)
        return withoutKnowledge(explainer.error());
    if (window)
        return printSample(*explainer);
    return runWithoutWindow(QCoreApplication::arguments().sliced(1), *explainer);
}
