// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/serverform.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace undelivered {

namespace {

constexpr int tlsPort = 993;      // RFC 8314, section 3.2
constexpr int startTlsPort = 143; // RFC 9051, section 2.1

} // namespace

ServerForm::ServerForm(QWidget *parent)
    : QWidget(parent)
    , m_host(new QLineEdit)
    , m_port(new QSpinBox)
    , m_security(new QComboBox)
    , m_user(new QLineEdit)
    , m_way(new QComboBox)
{
    auto *layout = new QFormLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    layout->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_host->setObjectName(u"hostEdit"_s);
    //: An example of a mail server's name
    m_host->setPlaceholderText(tr("imap.example.org"));
    m_host->setInputMethodHints(Qt::ImhUrlCharactersOnly);
    m_port->setObjectName(u"portSpin"_s);
    m_port->setRange(1, 65535);
    m_port->setValue(tlsPort);
    m_port->setGroupSeparatorShown(false);
    m_security->setObjectName(u"securityCombo"_s);
    m_security->addItem(tr("Encrypted from the start (TLS)"));
    m_security->addItem(tr("Switched to encrypted (STARTTLS)"));
    m_user->setObjectName(u"userEdit"_s);
    m_user->setPlaceholderText(tr("if it is not the address"));
    m_way->setObjectName(u"signInWayCombo"_s);
    //: Label of a field for the name of a mail server
    layout->addRow(tr("IMAP ser&ver"), m_host);
    layout->addRow(tr("P&ort"), m_port);
    //: Label of a choice: how the connection is encrypted
    layout->addRow(tr("Se&curity"), m_security);
    layout->addRow(tr("&User name"), m_user);
    //: Label of a choice: password, or through the browser
    layout->addRow(tr("Sign in b&y"), m_way);
    setBrowserProviders({});
    for (QLineEdit *each : {m_host, m_user}) {
        connect(each, &QLineEdit::returnPressed, this, &ServerForm::submitted);
        connect(each, &QLineEdit::textChanged, this, &ServerForm::changed);
    }
    connect(m_way, &QComboBox::currentIndexChanged, this, &ServerForm::changed);
    connect(m_security, &QComboBox::currentIndexChanged, this, [this](int index) {
        // Only a port that nobody typed follows.
        if (index == 0 && m_port->value() == startTlsPort)
            m_port->setValue(tlsPort);
        else if (index == 1 && m_port->value() == tlsPort)
            m_port->setValue(startTlsPort);
    });
}

void ServerForm::setBrowserProviders(const QList<OAuthProvider> &providers)
{
    const QSignalBlocker quiet(m_way);
    m_way->clear();
    m_way->addItem(tr("Password"), QString());
    for (const OAuthProvider &each : providers) {
        if (each.usable())
            //: A way to sign in; %1 is a provider's name, such as Google
            m_way->addItem(tr("Browser, at %1").arg(each.name), each.id);
    }
    auto *layout = qobject_cast<QFormLayout *>(this->layout());
    const bool choice = m_way->count() > 1;
    m_way->setVisible(choice);
    if (QWidget *label = layout->labelForField(m_way))
        label->setVisible(choice);
}

void ServerForm::setProposal(const QString &host)
{
    m_host->setPlaceholderText(host.isEmpty() ? tr("imap.example.org") : host);
}

void ServerForm::setAccount(const Account &account)
{
    m_host->setText(account.host);
    m_security->setCurrentIndex(account.security == ServerSecurity::StartTls ? 1 : 0);
    m_port->setValue(account.port);
    m_user->setText(account.user == account.address ? QString() : account.user);
    m_way->setCurrentIndex(
        std::max(0, account.auth == AccountAuth::OAuth ? m_way->findData(account.oauthProvider) : 0));
}

void ServerForm::clear()
{
    m_host->clear();
    m_user->clear();
    m_security->setCurrentIndex(0);
    m_port->setValue(tlsPort);
    m_way->setCurrentIndex(0);
}

void ServerForm::focusHost()
{
    m_host->setFocus(Qt::OtherFocusReason);
}

bool ServerForm::hasHost() const
{
    return !m_host->text().trimmed().isEmpty();
}

void ServerForm::applyTo(Account &account) const
{
    if (hasHost()) {
        account.host = m_host->text().trimmed();
        account.port = static_cast<quint16>(m_port->value());
        account.security = m_security->currentIndex() == 1 ? ServerSecurity::StartTls : ServerSecurity::Tls;
        account.auth = AccountAuth::Password;
        account.oauthProvider.clear();
    }
    if (const QString user = m_user->text().trimmed(); !user.isEmpty())
        account.user = user;
    if (account.user.isEmpty())
        account.user = account.address;
}

QString ServerForm::browserProvider() const
{
    return hasHost() ? m_way->currentData().toString() : QString();
}

} // namespace undelivered
