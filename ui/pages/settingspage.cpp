// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settingspage.h"

#include "ui/language/language.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/textlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace undelivered {

SettingsPage::SettingsPage(const QStringList &languages, QWidget *parent)
    : Page(84, parent)
    , m_accounts(new QListWidget)
    , m_add(new QPushButton(tr("&Add an account\u2026")))
    , m_remove(new QPushButton(tr("&Remove\u2026")))
    , m_dns(new QCheckBox(tr("Look up &domain records to tell forged mail more surely")))
    , m_theme(new QComboBox)
    , m_language(new QComboBox)
    , m_about(new QPushButton(tr("About &Undelivered")))
{
    setObjectName(u"settingsPage"_s);
    build(languages);
    connect(m_add, &QPushButton::clicked, this, &SettingsPage::addAccountWanted);
    connect(m_remove, &QPushButton::clicked, this, &SettingsPage::askToRemove);
    connect(m_accounts, &QListWidget::currentRowChanged, this, [this](int row) { m_remove->setEnabled(row >= 0); });
    connect(m_dns, &QCheckBox::toggled, this, &SettingsPage::dnsLookupsChosen);
    connect(m_theme, &QComboBox::currentIndexChanged, this,
            [this] { Q_EMIT themeChosen(static_cast<Theme>(m_theme->currentData().toInt())); });
    connect(m_language, &QComboBox::currentIndexChanged, this,
            [this] { Q_EMIT languageChosen(m_language->currentData().toString()); });
    connect(m_about, &QPushButton::clicked, this, &SettingsPage::aboutWanted);
}

void SettingsPage::build(const QStringList &languages)
{
    m_accounts->setObjectName(u"accountList"_s);
    m_accounts->setAccessibleName(tr("Accounts"));
    m_accounts->setMaximumHeight(m_accounts->fontMetrics().height() * 8);
    m_add->setObjectName(u"addAccountButton"_s);
    m_add->setIcon(icon(u"add"_s));
    m_remove->setObjectName(u"removeAccountButton"_s);
    m_remove->setEnabled(false);
    m_dns->setObjectName(u"dnsCheckBox"_s);
    m_theme->setObjectName(u"themeCombo"_s);
    m_language->setObjectName(u"languageCombo"_s);
    m_about->setObjectName(u"aboutButton"_s);
    m_about->setIcon(icon(u"info"_s));

    const auto heading = [this](const QString &text, bool first = false) {
        if (!first)
            column()->addSpacing(space(this, 5));
        column()->addWidget(new TextLabel(text, TextSize::Headline));
    };
    heading(tr("Accounts"), true);
    column()->addWidget(m_accounts);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_add);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    column()->addLayout(buttons);

    heading(tr("What leaves this computer"));
    column()->addWidget(new TextLabel(tr("Undelivered talks to your own mail server and to nobody else. It reads your mail there and, "
                                         "when you say so, moves notices to Trash. No pictures or links in messages are ever "
                                         "loaded, nothing about you is reported to anybody.")));
    column()->addWidget(m_dns);
    column()->addWidget(new TextLabel(tr("With this, the public records of the domains that stand in a notice are asked for, as your "
                                         "mail program does for every message it sends. Whoever runs your network can see which "
                                         "domains are asked for. Your mail itself is never sent."),
                                      TextSize::Small, TextTone::Quiet));

    heading(tr("Look and language"));
    m_theme->addItem(tr("As the system"), static_cast<int>(Theme::System));
    m_theme->addItem(tr("Light"), static_cast<int>(Theme::Light));
    m_theme->addItem(tr("Dark"), static_cast<int>(Theme::Dark));
    m_language->addItem(tr("As the system"), QString());
    for (const QString &tag : languages)
        m_language->addItem(languageName(tag), tag);
    auto *form = new QFormLayout;
    form->setFormAlignment(Qt::AlignLeading);
    form->setLabelAlignment(Qt::AlignLeading);
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    form->addRow(tr("&Colours"), m_theme);
    form->addRow(tr("&Language"), m_language);
    column()->addLayout(form);
    column()->addSpacing(space(this, 5));
    column()->addWidget(m_about, 0, Qt::AlignLeading);
    column()->addStretch(1);
}

void SettingsPage::setValues(const SettingsValues &values)
{
    const QSignalBlocker quietTheme(m_theme);
    const QSignalBlocker quietLanguage(m_language);
    const QSignalBlocker quietDns(m_dns);
    m_theme->setCurrentIndex(std::max(0, m_theme->findData(static_cast<int>(values.theme))));
    m_language->setCurrentIndex(std::max(0, m_language->findData(values.language)));
    m_dns->setChecked(values.dnsLookups);
}

void SettingsPage::setAccounts(const QList<Account> &accounts)
{
    m_list = accounts;
    m_accounts->clear();
    for (const Account &account : accounts) {
        QString where = account.host;
        if (account.sample)
            where = tr("sample mailbox");
        else if (account.kind == AccountKind::Files)
            where = account.path;
        //: One account: %1 its name, %2 the server or folder
        auto *item = new QListWidgetItem(icon(account.kind == AccountKind::Imap ? u"mail"_s : u"folder"_s),
                                         tr("%1 (%2)").arg(account.name, where), m_accounts);
        item->setData(Qt::UserRole, account.id);
    }
    m_remove->setEnabled(false);
}

void SettingsPage::askToRemove()
{
    const QListWidgetItem *item = m_accounts->currentItem();
    if (!item)
        return;
    const QString id = item->data(Qt::UserRole).toString();
    auto *box = new QMessageBox(QMessageBox::Question, tr("Remove account"),
                                tr("Remove %1 from Undelivered?").arg(item->text()), QMessageBox::NoButton, this);
    box->setObjectName(u"removeAccountBox"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(tr("Undelivered forgets what it knows of this mailbox, its list of past clean-ups included. Your mail "
                               "stays as it is."));
    QPushButton *remove = box->addButton(tr("Remove"), QMessageBox::DestructiveRole);
    remove->setObjectName(u"confirmRemoveButton"_s);
    QPushButton *keep = box->addButton(tr("Keep"), QMessageBox::RejectRole);
    box->setDefaultButton(keep);
    box->setEscapeButton(keep);
    connect(remove, &QPushButton::clicked, this, [this, id] { Q_EMIT removeAccountConfirmed(id); });
    box->open();
}

} // namespace undelivered
