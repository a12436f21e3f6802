// SPDX-License-Identifier: GPL-3.0-or-later
/// The first start, and "add account": address and password on one page. The provider is recognised from the address; where
/// it wants an app password, that is explained with a way to its page. The server can always be typed by hand. Beside it: the
/// sample mailbox, and a folder of saved mail. Errors appear in place and nothing typed is ever lost. Window's thread.
#pragma once

#include "account/provider.h"
#include "base/result.h"
#include "ui/widgets/page.h"

#include <QUrl>

class QCheckBox;
class QBoxLayout;
class QComboBox;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QSpinBox;

namespace undelivered {

class Disclosure;
class ErrorBar;
class TextLabel;

class WelcomePage final : public Page
{
    Q_OBJECT
public:
    explicit WelcomePage(const ProviderTable &providers, QWidget *parent = nullptr);

    /// Whether passwords outlive the program (SecretStore::isLasting()).
    void setSecretsLast(bool last);
    /// With accounts already there, the page only adds one, and can be left.
    void setFirstStart(bool first);
    void setTrying(bool trying);
    void showError(const Error &error);
    /// Forgets what was typed; after success.
    void clear();
    void focusFirst();

Q_SIGNALS:
    void signInWanted(const undelivered::Account &account, const QString &secret, bool remember);
    void signInCancelled();
    void sampleWanted();
    void folderWanted();
    void linkWanted(const QUrl &url);
    void leaveWanted();

protected:
    void widthChanged(int width) override;

private:
    void build();
    QWidget *buildServer();
    QWidget *buildOthers();
    void addressChanged();
    void showProvider(const std::optional<Provider> &provider);
    void submit();
    [[nodiscard]] std::optional<Account> typedAccount(Error &problem) const;

    ProviderTable m_providers;
    std::optional<Provider> m_provider;
    bool m_trying = false;

    TextLabel *m_title;
    TextLabel *m_intro;
    QBoxLayout *m_body;
    QWidget *m_form;
    QLineEdit *m_address;
    QLineEdit *m_password;
    QCheckBox *m_showPassword;
    QCheckBox *m_remember;
    TextLabel *m_notLasting;
    QWidget *m_providerBox;
    TextLabel *m_providerName;
    TextLabel *m_providerHelp;
    QPushButton *m_providerButton;
    Disclosure *m_server;
    QLineEdit *m_host;
    QSpinBox *m_port;
    QComboBox *m_security;
    QLineEdit *m_user;
    ErrorBar *m_error;
    QPushButton *m_signIn;
    QPushButton *m_cancel;
    QPushButton *m_leave;
    QProgressBar *m_bar;
    QPushButton *m_sample;
    QPushButton *m_folder;
};

} // namespace undelivered
