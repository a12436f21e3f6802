// SPDX-License-Identifier: GPL-3.0-or-later
/// The real window over real parts in a temporary folder, for tests that walk through it. Mailboxes are real IMAP servers on
/// this computer or files; name servers are not asked unless the test says so.
#pragma once

#include "flow/accounts.h"
#include "imap/imapmailbox.h"
#include "ui/window/mainwindow.h"
#include "ui/window/preferences.h"

#include <QLineEdit>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

namespace undelivered::test {

class WindowFixture
{
public:
    WindowFixture();
    ~WindowFixture();
    WindowFixture(const WindowFixture &) = delete;
    WindowFixture &operator=(const WindowFixture &) = delete;

    WindowParts parts; ///< to be changed before open()
    QString caFile;    ///< the test's authority, in place of the system's
    std::function<std::unique_ptr<Dns>()> dns = [] { return std::make_unique<NoDns>(); };

    /// Where a server is looked for, in place of where the account says.
    std::function<quint16(const Account &)> portOf = [](const Account &account) { return account.port; };

    [[nodiscard]] bool open(const QSize &size = {1200, 800});
    [[nodiscard]] MainWindow &window() const { return *m_window; }
    [[nodiscard]] Accounts *accounts() const { return m_accounts.get(); }
    [[nodiscard]] Preferences &preferences() const { return *m_preferences; }
    [[nodiscard]] StoreThread &store() const { return *m_store; }
    [[nodiscard]] const Explainer &explainer() const { return *m_explainer; }
    [[nodiscard]] QString place() const { return m_window->place(); }
    void goTo(const QString &place) const { m_window->goTo(place); }

    template <typename Widget = QWidget>
    [[nodiscard]] Widget *find(const QString &name) const
    {
        auto *found = m_window->findChild<Widget *>(name);
        if (!found)
            qFatal("no widget named %s", qPrintable(name));
        return found;
    }
    /// Replaces what stands in a field, key by key.
    void type(const QString &name, const QString &text) const;
    /// The sample mailbox, scanned.
    [[nodiscard]] bool openSample() const;
    /// Pictures of the window or of `what` in it, light and dark, into the folder that UD_SCREENSHOTS names.
    void shoot(const QString &name, QWidget *what = nullptr) const;

private:
    QTemporaryDir m_folder;
    SystemClock m_clock;
    std::unique_ptr<Explainer> m_explainer;
    std::unique_ptr<SecretStore> m_secrets = makeSessionSecretStore();
    std::unique_ptr<StoreThread> m_store;
    std::unique_ptr<Credentials> m_credentials;
    std::unique_ptr<Accounts> m_accounts;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace undelivered::test
