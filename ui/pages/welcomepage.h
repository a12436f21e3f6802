// SPDX-License-Identifier: GPL-3.0-or-later
/// The first start, and "add account": address and password on one page. What is found out about the address appears in place
/// below it; the server can always be typed by hand. Beside it: the sample mailbox, a folder of saved mail, a single notice.
/// Errors appear in place and nothing typed is ever lost. Shows values, decides nothing (ui/window/signinpresenter.h).
/// Window's thread.
#pragma once

#include "account/account.h"
#include "base/result.h"
#include "ui/widgets/page.h"

class QCheckBox;
class QBoxLayout;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace undelivered {

class BrowserPanel;
class Disclosure;
class ErrorBar;
class FinderPanel;
class ServerForm;
class TextLabel;

class WelcomePage final : public Page
{
    Q_OBJECT
public:
    explicit WelcomePage(QWidget *parent = nullptr);

    [[nodiscard]] FinderPanel &finder() { return *m_finder; }
    [[nodiscard]] BrowserPanel &browser() { return *m_browser; }
    [[nodiscard]] ServerForm &server() { return *m_server; }
    [[nodiscard]] QString address() const;
    [[nodiscard]] QString password() const;
    [[nodiscard]] bool remembers() const;

    /// Whether passwords outlive the program (SecretStore::isLasting()).
    void setSecretsLast(bool last);
    /// With accounts already there, the page only adds one, and can be left.
    void setFirstStart(bool first);
    /// How one can sign in here: with a password, through the browser, or both.
    void setWays(bool password, bool browser);
    enum class Working { No, Finding, Browser, SigningIn };
    void setWorking(Working working);
    [[nodiscard]] Working working() const { return m_working; }
    void showError(const Error &error, bool canRetry);
    void clearError();
    void openServerForm();
    /// To sign in again to an account that is known.
    void setAccount(const Account &account);
    /// Forgets what was typed; after success.
    void clear();
    void focusFirst();
    void focusPassword();

Q_SIGNALS:
    void addressTyped(const QString &address);
    void addressLeft(const QString &address);
    void submitted();
    void browserWanted();
    void cancelled();
    void sampleWanted();
    void folderWanted();
    void explainWanted();
    void leaveWanted();

protected:
    void widthChanged(int width) override;

private:
    void build();
    void nameParts();
    QWidget *buildOthers();

    Working m_working = Working::No;
    bool m_browserOnly = false;
    bool m_lasting = true;

    TextLabel *m_title;
    TextLabel *m_intro;
    QBoxLayout *m_body;
    QWidget *m_form;
    QLineEdit *m_address;
    FinderPanel *m_finder;
    QWidget *m_passwordBox;
    QLineEdit *m_password;
    QCheckBox *m_showPassword;
    QCheckBox *m_remember;
    TextLabel *m_notLasting;
    Disclosure *m_more;
    ServerForm *m_server;
    ErrorBar *m_error;
    BrowserPanel *m_browser;
    QPushButton *m_signIn;
    QPushButton *m_byBrowser;
    QPushButton *m_cancel;
    QPushButton *m_leave;
    QProgressBar *m_bar;
    QPushButton *m_sample;
    QPushButton *m_folder;
    QPushButton *m_explain;
};

/// Whether the text can be a whole e-mail address. No promise that it exists.
[[nodiscard]] bool looksLikeAddress(const QString &text);

} // namespace undelivered
