// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/welcomepage.h"

#include "ui/widgets/disclosure.h"
#include "ui/widgets/errorbar.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/textlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace undelivered {

namespace {

constexpr int tlsPort = 993;      // RFC 8314, section 3.2
constexpr int startTlsPort = 143; // RFC 9051, section 2.1

bool looksLikeAddress(const QString &text)
{
    const qsizetype at = text.lastIndexOf(u'@');
    return at > 0 && at < text.size() - 1 && text.indexOf(u'.', at) > at + 1 && !text.endsWith(u'.') && !text.contains(u' ');
}

} // namespace

WelcomePage::WelcomePage(const ProviderTable &providers, QWidget *parent)
    : Page(130, parent)
    , m_providers(providers)
    , m_title(new TextLabel(TextSize::Page))
    , m_intro(new TextLabel)
    , m_form(new QWidget)
    , m_address(new QLineEdit)
    , m_password(new QLineEdit)
    , m_showPassword(new QCheckBox(tr("S&how the password")))
    , m_remember(new QCheckBox(tr("&Remember the password")))
    , m_notLasting(new TextLabel(tr("This computer has no keychain that answers. The password is kept only until you close "
                                    "Undelivered."),
                                 TextSize::Small, TextTone::Quiet))
    , m_providerBox(new QWidget)
    , m_providerName(new TextLabel(TextSize::Small, TextTone::Quiet))
    , m_providerHelp(new TextLabel)
    , m_providerButton(new QPushButton)
    , m_server(new Disclosure(tr("Server settings")))
    , m_host(new QLineEdit)
    , m_port(new QSpinBox)
    , m_security(new QComboBox)
    , m_user(new QLineEdit)
    , m_error(new ErrorBar)
    , m_signIn(new QPushButton(tr("Sign &in and look")))
    , m_cancel(new QPushButton(tr("Cancel")))
    , m_leave(new QPushButton(tr("Back")))
    , m_bar(new QProgressBar)
    , m_sample(new QPushButton(tr("&Try it with a sample mailbox")))
    , m_folder(new QPushButton(tr("&Open a folder of saved mail\u2026")))
{
    setObjectName(u"welcomePage"_s);
    build();
    connect(m_address, &QLineEdit::textChanged, this, &WelcomePage::addressChanged);
    for (QLineEdit *each : {m_address, m_password, m_host, m_user})
        connect(each, &QLineEdit::returnPressed, this, &WelcomePage::submit);
    connect(m_showPassword, &QCheckBox::toggled, this,
            [this](bool show) { m_password->setEchoMode(show ? QLineEdit::Normal : QLineEdit::Password); });
    connect(m_signIn, &QPushButton::clicked, this, &WelcomePage::submit);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        setTrying(false);
        Q_EMIT signInCancelled();
    });
    connect(m_leave, &QPushButton::clicked, this, &WelcomePage::leaveWanted);
    connect(m_error, &ErrorBar::retryWanted, this, &WelcomePage::submit);
    connect(m_sample, &QPushButton::clicked, this, &WelcomePage::sampleWanted);
    connect(m_folder, &QPushButton::clicked, this, &WelcomePage::folderWanted);
    connect(m_providerButton, &QPushButton::clicked, this, [this] {
        if (m_provider && m_provider->help.isValid())
            Q_EMIT linkWanted(m_provider->help);
    });
    connect(m_security, &QComboBox::currentIndexChanged, this, [this](int index) {
        // Only a port that nobody typed follows.
        if (index == 0 && m_port->value() == startTlsPort)
            m_port->setValue(tlsPort);
        else if (index == 1 && m_port->value() == tlsPort)
            m_port->setValue(startTlsPort);
    });
    setFirstStart(true);
    setSecretsLast(true);
    setTrying(false);
    showProvider({});
}

void WelcomePage::build()
{
    m_address->setObjectName(u"addressEdit"_s);
    m_address->setPlaceholderText(tr("name@example.org"));
    m_address->setInputMethodHints(Qt::ImhEmailCharactersOnly);
    m_password->setObjectName(u"passwordEdit"_s);
    m_password->setEchoMode(QLineEdit::Password);
    m_showPassword->setObjectName(u"showPasswordCheckBox"_s);
    m_remember->setObjectName(u"rememberCheckBox"_s);
    m_remember->setChecked(true);
    m_notLasting->setObjectName(u"notLastingText"_s);
    m_providerName->setObjectName(u"providerName"_s);
    m_providerHelp->setObjectName(u"providerHelp"_s);
    m_providerButton->setObjectName(u"providerHelpButton"_s);
    m_signIn->setObjectName(u"signInButton"_s);
    m_signIn->setDefault(true);
    m_cancel->setObjectName(u"cancelSignInButton"_s);
    m_leave->setObjectName(u"leaveWelcomeButton"_s);
    m_sample->setObjectName(u"sampleButton"_s);
    m_folder->setObjectName(u"folderButton"_s);
    m_title->setObjectName(u"welcomeTitle"_s);
    m_sample->setIcon(icon(u"mail"_s));
    m_folder->setIcon(icon(u"folder"_s));
    m_bar->setRange(0, 0);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Signing in"));

    column()->addWidget(m_title);
    column()->addWidget(m_intro);
    column()->addSpacing(space(this, 3));
    m_body = new QBoxLayout(QBoxLayout::LeftToRight);
    m_body->setSpacing(space(this, 10));
    column()->addLayout(m_body);

    auto *form = new QVBoxLayout(m_form);
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(space(this, 2));
    const auto field = [&](const QString &name, QLineEdit *edit) {
        auto *label = new QLabel(name);
        label->setBuddy(edit);
        edit->setMinimumHeight(edit->fontMetrics().height() + space(this, 4));
        form->addWidget(label);
        form->addWidget(edit);
    };
    field(tr("&E-mail address"), m_address);
    form->addWidget(m_providerName);
    form->addSpacing(space(this, 1));
    field(tr("&Password"), m_password);
    form->addWidget(m_showPassword);
    auto *provider = new QVBoxLayout(m_providerBox);
    provider->setContentsMargins(0, space(this, 1), 0, space(this, 1));
    provider->addWidget(m_providerHelp);
    provider->addWidget(m_providerButton, 0, Qt::AlignLeading);
    form->addWidget(m_providerBox);
    form->addWidget(m_remember);
    form->addWidget(m_notLasting);
    form->addWidget(m_server);
    m_server->body()->addWidget(buildServer());
    m_server->button()->setObjectName(u"serverSettingsButton"_s);
    form->addWidget(m_error);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(0, space(this, 2), 0, 0);
    buttons->addWidget(m_signIn);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_leave);
    buttons->addWidget(m_bar, 1);
    buttons->addStretch(0);
    form->addLayout(buttons);
    form->addStretch(1);
    m_body->addWidget(m_form, 3);
    m_body->addWidget(buildOthers(), 2);
    column()->addStretch(1);
}

QWidget *WelcomePage::buildServer()
{
    auto *box = new QWidget;
    auto *layout = new QFormLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    layout->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_host->setObjectName(u"hostEdit"_s);
    m_host->setPlaceholderText(tr("imap.example.org"));
    m_port->setObjectName(u"portSpin"_s);
    m_port->setRange(1, 65535);
    m_port->setValue(tlsPort);
    m_port->setGroupSeparatorShown(false);
    m_security->setObjectName(u"securityCombo"_s);
    m_security->addItem(tr("Encrypted from the start (TLS)"));
    m_security->addItem(tr("Switched to encrypted (STARTTLS)"));
    m_user->setObjectName(u"userEdit"_s);
    m_user->setPlaceholderText(tr("if it is not the address"));
    layout->addRow(tr("IMAP ser&ver"), m_host);
    layout->addRow(tr("P&ort"), m_port);
    layout->addRow(tr("Se&curity"), m_security);
    layout->addRow(tr("&User name"), m_user);
    return box;
}

QWidget *WelcomePage::buildOthers()
{
    auto *box = new QWidget;
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space(this, 2));
    layout->addWidget(new TextLabel(tr("Or look around first"), TextSize::Headline));
    layout->addWidget(new TextLabel(tr("The sample mailbox shows everything with invented mail. Nothing leaves this computer.")));
    layout->addWidget(m_sample, 0, Qt::AlignLeading);
    layout->addSpacing(space(this, 3));
    layout->addWidget(new TextLabel(tr("Saved mail (.eml files, mbox or Maildir) can be looked through as well.")));
    layout->addWidget(m_folder, 0, Qt::AlignLeading);
    layout->addSpacing(space(this, 5));
    layout->addWidget(new TextLabel(tr("What happens to your mail"), TextSize::Headline));
    layout->addWidget(new TextLabel(tr("Undelivered reads your mailbox and talks to your own mail server only. It changes nothing "
                                       "until you press a button that says so.")));
    layout->addStretch(1);
    return box;
}

void WelcomePage::setFirstStart(bool first)
{
    m_title->setText(first ? tr("Your mail came back? Let us see why.") : tr("Add an account"));
    m_intro->setText(first ? tr("Sign in to the mailbox that gets the \u201cundeliverable\u201d messages. Undelivered finds them, "
                                "tells what happened, and whether somebody misuses your address.")
                           : tr("Sign in to another mailbox."));
    m_leave->setVisible(!first);
}

void WelcomePage::setSecretsLast(bool last)
{
    m_remember->setVisible(last);
    m_notLasting->setVisible(!last);
}

void WelcomePage::setTrying(bool trying)
{
    m_trying = trying;
    m_signIn->setEnabled(!trying);
    m_signIn->setText(trying ? tr("Signing in\u2026") : tr("Sign &in and look"));
    m_cancel->setVisible(trying);
    m_bar->setVisible(trying);
    for (QWidget *each : std::initializer_list<QWidget *>{m_address, m_password, m_host, m_port, m_security, m_user, m_sample,
                                                          m_folder, m_leave})
        each->setEnabled(!trying);
    if (trying) {
        m_error->clear();
        m_cancel->setFocus(Qt::OtherFocusReason);
    }
}

void WelcomePage::showError(const Error &error)
{
    setTrying(false);
    m_error->showError(error, isTransient(error.kind));
    switch (error.kind) {
    case ErrorKind::AuthRejected:
    case ErrorKind::AppPasswordNeeded:
        m_password->setFocus(Qt::OtherFocusReason);
        m_password->selectAll();
        break;
    case ErrorKind::HostNotFound:
    case ErrorKind::ConnectionRefused:
    case ErrorKind::CertificateWrongHost:
    case ErrorKind::TlsUnavailable:
        m_server->setOpen(true);
        m_host->setFocus(Qt::OtherFocusReason);
        break;
    case ErrorKind::InvalidInput: m_address->setFocus(Qt::OtherFocusReason); break;
    default: m_signIn->setFocus(Qt::OtherFocusReason);
    }
    ensureWidgetVisible(m_error);
}

void WelcomePage::clear()
{
    m_address->clear();
    m_password->clear();
    m_showPassword->setChecked(false);
    m_host->clear();
    m_user->clear();
    m_port->setValue(tlsPort);
    m_security->setCurrentIndex(0);
    m_server->setOpen(false);
    m_error->clear();
    setTrying(false);
}

void WelcomePage::focusFirst()
{
    m_address->setFocus(Qt::OtherFocusReason);
}

void WelcomePage::addressChanged()
{
    const QString address = m_address->text().trimmed();
    showProvider(looksLikeAddress(address) ? m_providers.forAddress(address) : std::nullopt);
}

void WelcomePage::showProvider(const std::optional<Provider> &provider)
{
    m_provider = provider;
    const QString address = m_address->text().trimmed();
    QString help;
    if (provider) {
        //: %1 is the name of a mail provider, %2 its server
        m_providerName->setText(tr("%1 (%2)").arg(provider->name, provider->host));
        m_host->setPlaceholderText(provider->host);
        switch (provider->signIn) {
        case Provider::SignIn::Password: break;
        case Provider::SignIn::AppPassword:
            help = tr("%1 does not take your usual password here. It wants an \u201c" "app password\u201d, which you make on its page.")
                       .arg(provider->name);
            break;
        case Provider::SignIn::OAuthOnly:
            help = tr("%1 lets mail programs in only through its own sign-in page, which Undelivered cannot use. Save the "
                      "messages as files and open the folder instead.")
                       .arg(provider->name);
            break;
        }
        if (provider->imapMustBeSwitchedOn) {
            //: %1 is the name of a mail provider
            const QString more = tr("Access by IMAP must be switched on in the settings of %1 first.").arg(provider->name);
            help = help.isEmpty() ? more : QString(help % u' ' % more);
        }
        //: Button; %1 is the name of a mail provider
        m_providerButton->setText(tr("Open the help page of %1").arg(provider->name));
        m_providerButton->setVisible(provider->help.isValid() && !help.isEmpty());
    } else if (looksLikeAddress(address)) {
        const QString guess = u"imap."_s % address.mid(address.lastIndexOf(u'@') + 1);
        m_host->setPlaceholderText(guess);
        //: %1 is the name of a server
        m_providerName->setText(tr("Unknown provider; %1 will be tried. You can name another server below.").arg(guess));
        m_providerButton->setVisible(false);
    } else {
        m_host->setPlaceholderText(tr("imap.example.org"));
        m_providerName->clear();
        m_providerButton->setVisible(false);
    }
    m_providerName->setVisible(!m_providerName->text().isEmpty());
    m_providerHelp->setText(help);
    m_providerBox->setVisible(!help.isEmpty());
}

std::optional<Account> WelcomePage::typedAccount(Error &problem) const
{
    const QString address = m_address->text().trimmed();
    if (!looksLikeAddress(address)) {
        problem = Error{ErrorKind::InvalidInput, {}, address};
        return {};
    }
    Account account;
    if (m_provider) {
        account = accountFor(address, *m_provider);
    } else {
        account.name = address;
        account.address = address;
        account.host = u"imap."_s % address.mid(address.lastIndexOf(u'@') + 1).toLower();
        account.user = address;
    }
    const QString host = m_host->text().trimmed();
    if (!host.isEmpty()) {
        account.host = host;
        account.port = static_cast<quint16>(m_port->value());
        account.security = m_security->currentIndex() == 1 ? ServerSecurity::StartTls : ServerSecurity::Tls;
    }
    if (!m_user->text().trimmed().isEmpty())
        account.user = m_user->text().trimmed();
    account.id = imapAccountId(account.user, account.host, account.port);
    return account;
}

void WelcomePage::submit()
{
    if (m_trying)
        return;
    Error problem;
    const auto account = typedAccount(problem);
    if (!account) {
        showError(problem);
        return;
    }
    if (m_password->text().isEmpty()) {
        m_password->setFocus(Qt::OtherFocusReason);
        return;
    }
    setTrying(true);
    Q_EMIT signInWanted(*account, m_password->text(), m_remember->isVisibleTo(this) && m_remember->isChecked());
}

void WelcomePage::widthChanged(int width)
{
    const bool beside = width >= characters(this, 118);
    m_body->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    // Below each other the width is the page's: a column that computes its height by its width knows no other.
    m_form->setMaximumWidth(beside ? characters(this, 62) : QWIDGETSIZE_MAX);
}

} // namespace undelivered
