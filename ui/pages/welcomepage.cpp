// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/welcomepage.h"

#include "ui/pages/browserpanel.h"
#include "ui/pages/finderpanel.h"
#include "ui/pages/serverform.h"
#include "ui/widgets/disclosure.h"
#include "ui/widgets/errorbar.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/textlabel.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace undelivered {

bool looksLikeAddress(const QString &text)
{
    const qsizetype at = text.lastIndexOf(u'@');
    return at > 0 && at < text.size() - 1 && text.indexOf(u'.', at) > at + 1 && !text.endsWith(u'.') &&
           !text.contains(u' ');
}

WelcomePage::WelcomePage(QWidget *parent)
    : Page(130, parent)
    , m_title(new TextLabel(TextSize::Page))
    , m_intro(new TextLabel)
    , m_form(new QWidget)
    , m_address(new QLineEdit)
    , m_finder(new FinderPanel)
    , m_passwordBox(new QWidget)
    , m_password(new QLineEdit)
    , m_showPassword(new QCheckBox(tr("Sho&w the password")))
    , m_remember(new QCheckBox)
    , m_notLasting(new TextLabel(tr("No keychain was found on this computer. The password is kept only until you close "
                                    "Undelivered."),
                                 TextSize::Small, TextTone::Quiet))
    , m_more(new Disclosure(tr("Server settings")))
    , m_server(new ServerForm)
    , m_error(new ErrorBar)
    , m_browser(new BrowserPanel)
    , m_signIn(new QPushButton)
    , m_byBrowser(new QPushButton)
    , m_cancel(new QPushButton(tr("Cancel")))
    , m_leave(new QPushButton(tr("Back")))
    , m_bar(new QProgressBar)
    , m_sample(new QPushButton(icon(u"mail"_s), tr("&Try it with a sample mailbox")))
    , m_folder(new QPushButton(icon(u"folder"_s), tr("&Open a folder of saved mail\u2026")))
    , m_explain(new QPushButton(icon(u"info"_s), tr("E&xplain a single notice\u2026")))
{
    setObjectName(u"welcomePage"_s);
    nameParts();
    build();
    connect(m_address, &QLineEdit::textChanged, this, [this] { Q_EMIT addressTyped(address()); });
    connect(m_address, &QLineEdit::editingFinished, this, [this] { Q_EMIT addressLeft(address()); });
    for (QLineEdit *each : {m_address, m_password})
        connect(each, &QLineEdit::returnPressed, this, &WelcomePage::submitted);
    connect(m_server, &ServerForm::submitted, this, &WelcomePage::submitted);
    connect(m_showPassword, &QCheckBox::toggled, this,
            [this](bool show) { m_password->setEchoMode(show ? QLineEdit::Normal : QLineEdit::Password); });
    connect(m_signIn, &QPushButton::clicked, this, &WelcomePage::submitted);
    connect(m_byBrowser, &QPushButton::clicked, this, &WelcomePage::browserWanted);
    connect(m_cancel, &QPushButton::clicked, this, &WelcomePage::cancelled);
    connect(m_browser, &BrowserPanel::cancelWanted, this, &WelcomePage::cancelled);
    connect(m_leave, &QPushButton::clicked, this, &WelcomePage::leaveWanted);
    connect(m_error, &ErrorBar::retryWanted, this, &WelcomePage::submitted);
    connect(m_sample, &QPushButton::clicked, this, &WelcomePage::sampleWanted);
    connect(m_folder, &QPushButton::clicked, this, &WelcomePage::folderWanted);
    connect(m_explain, &QPushButton::clicked, this, &WelcomePage::explainWanted);
    setFirstStart(true);
    setSecretsLast(true);
    setWays(true, false);
    setWorking(Working::No);
}

void WelcomePage::nameParts()
{
    m_address->setObjectName(u"addressEdit"_s);
    //: An example of an e-mail address
    m_address->setPlaceholderText(tr("name@example.org"));
    m_address->setInputMethodHints(Qt::ImhEmailCharactersOnly);
    m_password->setObjectName(u"passwordEdit"_s);
    m_password->setEchoMode(QLineEdit::Password);
    m_showPassword->setObjectName(u"showPasswordCheckBox"_s);
    m_remember->setObjectName(u"rememberCheckBox"_s);
    m_remember->setChecked(true);
    m_notLasting->setObjectName(u"notLastingText"_s);
    m_more->button()->setObjectName(u"serverSettingsButton"_s);
    m_signIn->setObjectName(u"signInButton"_s);
    m_signIn->setDefault(true);
    m_byBrowser->setObjectName(u"browserSignInButton"_s);
    m_byBrowser->setIcon(icon(u"globe"_s));
    m_cancel->setObjectName(u"cancelSignInButton"_s);
    m_leave->setObjectName(u"leaveWelcomeButton"_s);
    m_sample->setObjectName(u"sampleButton"_s);
    m_folder->setObjectName(u"folderButton"_s);
    m_explain->setObjectName(u"explainButton"_s);
    m_title->setObjectName(u"welcomeTitle"_s);
    m_bar->setRange(0, 0);
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(space(this, 2));
    m_bar->setAccessibleName(tr("Signing in"));
}

void WelcomePage::build()
{
    column()->addWidget(m_title);
    column()->addWidget(m_intro);
    column()->addSpacing(space(this, 3));
    m_body = new QBoxLayout(QBoxLayout::LeftToRight);
    m_body->setSpacing(space(this, 10));
    column()->addLayout(m_body);

    auto *form = new QVBoxLayout(m_form);
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(space(this, 2));
    const auto field = [this](QVBoxLayout *layout, const QString &name, QLineEdit *edit) {
        auto *label = new QLabel(name);
        label->setBuddy(edit);
        edit->setMinimumHeight(edit->fontMetrics().height() + space(this, 4));
        layout->addWidget(label);
        layout->addWidget(edit);
    };
    field(form, tr("&E-mail address"), m_address);
    form->addWidget(m_finder);
    form->addSpacing(space(this, 1));
    auto *password = new QVBoxLayout(m_passwordBox);
    password->setContentsMargins(0, 0, 0, 0);
    password->setSpacing(space(this, 2));
    field(password, tr("&Password"), m_password);
    password->addWidget(m_showPassword);
    form->addWidget(m_passwordBox);
    form->addWidget(m_remember);
    form->addWidget(m_notLasting);
    form->addWidget(m_more);
    m_more->body()->addWidget(m_server);
    form->addWidget(m_error);
    form->addWidget(m_browser);
    auto *buttons = new QWidget;
    auto *flow = new FlowLayout(space(this, 2), buttons);
    for (QWidget *each : std::initializer_list<QWidget *>{m_signIn, m_byBrowser, m_cancel, m_leave})
        flow->addWidget(each);
    form->addSpacing(space(this, 1));
    form->addWidget(buttons);
    form->addWidget(m_bar);
    form->addStretch(1);
    m_body->addWidget(m_form, 3);
    m_body->addWidget(buildOthers(), 2);
    column()->addStretch(1);
}

QWidget *WelcomePage::buildOthers()
{
    auto *box = new QWidget;
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space(this, 2));
    layout->addWidget(new TextLabel(tr("Or look around first"), TextSize::Headline));
    layout->addWidget(
        new TextLabel(tr("The sample mailbox shows everything with invented mail. Nothing leaves this computer.")));
    layout->addWidget(m_sample, 0, Qt::AlignLeading);
    layout->addSpacing(space(this, 3));
    layout->addWidget(new TextLabel(tr("Saved mail (.eml files, mbox or Maildir) can be looked through as well.")));
    layout->addWidget(m_folder, 0, Qt::AlignLeading);
    layout->addSpacing(space(this, 3));
    layout->addWidget(new TextLabel(tr("Only one message came back? Paste its text and read what it means.")));
    layout->addWidget(m_explain, 0, Qt::AlignLeading);
    layout->addSpacing(space(this, 5));
    layout->addWidget(new TextLabel(tr("What happens to your mail"), TextSize::Headline));
    layout->addWidget(
        new TextLabel(tr("Undelivered reads your mailbox and talks to your own mail server only. It changes nothing "
                         "until you press a button that says so.")));
    layout->addStretch(1);
    return box;
}

QString WelcomePage::address() const
{
    return m_address->text().trimmed();
}

QString WelcomePage::password() const
{
    return m_password->text();
}

bool WelcomePage::remembers() const
{
    return m_lasting && m_remember->isChecked();
}

void WelcomePage::setFirstStart(bool first)
{
    m_title->setText(first ? tr("Your mail came back? Let us see why.") : tr("Add an account"));
    m_intro->setText(
        first ? tr("Sign in to the mailbox that gets the \u201cundeliverable\u201d messages. Undelivered finds them, "
                   "tells what happened, and whether somebody misuses your address.")
              : tr("Sign in to another mailbox."));
    m_leave->setVisible(!first);
}

void WelcomePage::setSecretsLast(bool last)
{
    m_lasting = last;
    m_remember->setVisible(last);
    m_notLasting->setVisible(!last);
}

void WelcomePage::setWays(bool password, bool browser)
{
    m_browserOnly = browser && !password;
    m_passwordBox->setVisible(!m_browserOnly);
    m_remember->setText(m_browserOnly ? tr("Stay signe&d in") : tr("&Remember the password"));
    m_byBrowser->setText(m_browserOnly ? tr("Sign in through your &browser") : tr("Use the &browser instead"));
    m_byBrowser->setDefault(m_browserOnly);
    m_byBrowser->setVisible(browser && m_working == Working::No);
    m_signIn->setVisible(!m_browserOnly && m_working != Working::Browser);
}

void WelcomePage::setWorking(Working working)
{
    const bool focusInside = m_form->isAncestorOf(focusWidget());
    m_working = working;
    const bool idle = working == Working::No;
    const bool finding = working == Working::Finding;
    m_signIn->setEnabled(idle);
    m_signIn->setText(idle      ? tr("Sign &in and look")
                      : finding ? tr("Finding the server\u2026")
                                : tr("Signing in\u2026"));
    m_signIn->setVisible(working != Working::Browser && !(m_browserOnly && idle));
    if (!idle)
        m_byBrowser->setVisible(false);
    m_cancel->setVisible(finding || working == Working::SigningIn);
    m_bar->setVisible(!idle);
    if (working != Working::Browser)
        m_browser->setVisible(false);
    for (QWidget *each :
         std::initializer_list<QWidget *>{m_address, m_password, m_server, m_sample, m_folder, m_explain, m_leave})
        each->setEnabled(idle);
    if (idle)
        return;
    m_error->clear();
    if (focusInside && m_cancel->isVisible())
        m_cancel->setFocus(Qt::OtherFocusReason);
}

void WelcomePage::showError(const Error &error, bool canRetry)
{
    m_error->showError(error, canRetry);
    switch (error.kind) {
    case ErrorKind::AuthRejected:
    case ErrorKind::AppPasswordNeeded: focusPassword(); break;
    case ErrorKind::HostNotFound:
    case ErrorKind::ConnectionRefused:
    case ErrorKind::CertificateWrongHost:
    case ErrorKind::TlsUnavailable: openServerForm(); break;
    case ErrorKind::InvalidInput: m_address->setFocus(Qt::OtherFocusReason); break;
    default: m_signIn->setFocus(Qt::OtherFocusReason);
    }
    ensureWidgetVisible(m_error);
}

void WelcomePage::clearError()
{
    m_error->clear();
}

void WelcomePage::openServerForm()
{
    m_more->setOpen(true);
    m_server->focusHost();
}

void WelcomePage::setAccount(const Account &account)
{
    m_server->setAccount(account);
    m_address->setText(account.address);
    m_password->clear();
    m_more->setOpen(true);
}

void WelcomePage::clear()
{
    m_address->clear();
    m_password->clear();
    m_showPassword->setChecked(false);
    m_server->clear();
    m_more->setOpen(false);
    m_error->clear();
    m_finder->showNothing();
    setWorking(Working::No);
    setWays(true, false);
}

void WelcomePage::focusFirst()
{
    if (m_address->text().isEmpty() || m_browserOnly)
        m_address->setFocus(Qt::OtherFocusReason);
    else
        m_password->setFocus(Qt::OtherFocusReason);
}

void WelcomePage::focusPassword()
{
    m_password->setFocus(Qt::OtherFocusReason);
    m_password->selectAll();
}

void WelcomePage::widthChanged(int width)
{
    const bool beside = width >= characters(this, 118);
    m_body->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    // Below each other the width is the page's: a column that computes its height by its width knows no other.
    m_form->setMaximumWidth(beside ? characters(this, 62) : QWIDGETSIZE_MAX);
}

} // namespace undelivered
