// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settingspage.h"

#include "ui/language/language.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/textlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStyle>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace undelivered {

namespace {

void select(QComboBox *box, const QVariant &value)
{
    const QSignalBlocker quiet(box);
    box->setCurrentIndex(std::max(0, box->findData(value)));
}

void tick(QCheckBox *box, bool on)
{
    const QSignalBlocker quiet(box);
    box->setChecked(on);
}

QFormLayout *form()
{
    auto *layout = new QFormLayout;
    layout->setFormAlignment(Qt::AlignLeading);
    layout->setLabelAlignment(Qt::AlignLeading);
    layout->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    layout->setRowWrapPolicy(QFormLayout::WrapLongRows);
    return layout;
}

} // namespace

SettingsPage::SettingsPage(const QStringList &languages, QWidget *parent)
    : Page(84, parent)
    , m_accounts(new QListWidget)
    , m_add(new QPushButton(icon(u"add"_s), tr("&Add an account\u2026")))
    , m_again(new QPushButton(tr("&Sign in again\u2026")))
    , m_folders(new QPushButton(icon(u"folder"_s), tr("F&olders\u2026")))
    , m_remove(new QPushButton(tr("&Remove\u2026")))
    , m_checkEvery(new QComboBox)
    , m_notifies(new QCheckBox(tr("Tell me when a message of mine did not arri&ve")))
    , m_tray(new QCheckBox(tr("&Keep checking when I close the window")))
    , m_noTray(new TextLabel(tr("Your desktop has no place for the icon by which the window would come back, so this "
                                "cannot be switched on."),
                             TextSize::Small, TextTone::Quiet))
    , m_dns(new QCheckBox(tr("Look up &domain records to tell forged mail more surely")))
    , m_directory(new QCheckBox(tr("Also ask &Thunderbird's public directory")))
    , m_domainCheck(new QPushButton(icon(u"secure"_s), tr("Check m&y domain\u2026")))
    , m_clientIds(new QWidget)
    , m_clientForm(form())
    , m_theme(new QComboBox)
    , m_textSize(new QComboBox)
    , m_language(new QComboBox)
    , m_about(new QPushButton(icon(u"info"_s), tr("About &Undelivered")))
{
    setObjectName(u"settingsPage"_s);
    build(languages);
    connectParts();
}

void SettingsPage::connectParts()
{
    connect(m_add, &QPushButton::clicked, this, &SettingsPage::addAccountWanted);
    connect(m_again, &QPushButton::clicked, this, [this] { Q_EMIT signInAgainWanted(selectedAccount()); });
    connect(m_folders, &QPushButton::clicked, this, [this] { Q_EMIT foldersWanted(selectedAccount()); });
    connect(m_remove, &QPushButton::clicked, this, &SettingsPage::askToRemove);
    connect(m_accounts, &QListWidget::currentRowChanged, this, [this](int row) {
        m_remove->setEnabled(row >= 0);
        m_again->setEnabled(row >= 0 && m_list.at(row).kind == AccountKind::Imap);
        m_folders->setEnabled(m_again->isEnabled());
    });
    connect(m_checkEvery, &QComboBox::currentIndexChanged, this,
            [this] { Q_EMIT checkEveryChosen(m_checkEvery->currentData().toInt()); });
    connect(m_notifies, &QCheckBox::toggled, this, &SettingsPage::notifiesChosen);
    connect(m_tray, &QCheckBox::toggled, this, &SettingsPage::staysInTrayChosen);
    connect(m_dns, &QCheckBox::toggled, this, &SettingsPage::dnsLookupsChosen);
    connect(m_directory, &QCheckBox::toggled, this, &SettingsPage::centralDirectoryChosen);
    connect(m_domainCheck, &QPushButton::clicked, this, &SettingsPage::domainCheckWanted);
    connect(m_theme, &QComboBox::currentIndexChanged, this,
            [this] { Q_EMIT themeChosen(static_cast<Theme>(m_theme->currentData().toInt())); });
    connect(m_textSize, &QComboBox::currentIndexChanged, this,
            [this] { Q_EMIT textSizeChosen(m_textSize->currentData().toInt()); });
    connect(m_language, &QComboBox::currentIndexChanged, this,
            [this] { Q_EMIT languageChosen(m_language->currentData().toString()); });
    connect(m_about, &QPushButton::clicked, this, &SettingsPage::aboutWanted);
}

void SettingsPage::heading(const QString &text, bool first)
{
    if (!first)
        column()->addSpacing(space(this, 5));
    column()->addWidget(new TextLabel(text, TextSize::Headline));
}

/// What a box to tick means stands close under it, in line with its words.
void SettingsPage::addBox(QCheckBox *box, QWidget *meaning)
{
    auto *both = new QVBoxLayout;
    both->setSpacing(space(this, 1));
    both->addWidget(box);
    auto *below = new QHBoxLayout;
    below->addSpacing(style()->pixelMetric(QStyle::PM_IndicatorWidth) +
                      style()->pixelMetric(QStyle::PM_CheckBoxLabelSpacing));
    below->addWidget(meaning, 1);
    both->addLayout(below);
    column()->addLayout(both);
}

void SettingsPage::build(const QStringList &languages)
{
    m_add->setObjectName(u"addAccountButton"_s);
    m_again->setObjectName(u"signInAgainButton"_s);
    m_folders->setObjectName(u"foldersButton"_s);
    m_remove->setObjectName(u"removeAccountButton"_s);
    m_checkEvery->setObjectName(u"checkEveryCombo"_s);
    m_notifies->setObjectName(u"notifiesCheckBox"_s);
    m_tray->setObjectName(u"trayCheckBox"_s);
    m_dns->setObjectName(u"dnsCheckBox"_s);
    m_directory->setObjectName(u"directoryCheckBox"_s);
    m_domainCheck->setObjectName(u"domainCheckButton"_s);
    m_theme->setObjectName(u"themeCombo"_s);
    m_textSize->setObjectName(u"textSizeCombo"_s);
    m_language->setObjectName(u"languageCombo"_s);
    m_about->setObjectName(u"aboutButton"_s);
    buildAccounts();
    buildChecks();
    heading(tr("What a clean-up does"));
    column()->addWidget(new TextLabel(
        tr("A clean-up moves notices to the Trash folder of the mailbox, where your mail program finds them. "
           "Your provider empties Trash by its own rules, often after some weeks. Until then a clean-up can be "
           "undone, also on another day. Only what you delete for good cannot be brought back.")));
    buildPrivacy();
    buildLook(languages);
    column()->addSpacing(space(this, 5));
    column()->addWidget(m_about, 0, Qt::AlignLeading);
    column()->addStretch(1);
}

void SettingsPage::buildAccounts()
{
    m_accounts->setObjectName(u"accountList"_s);
    m_accounts->setAccessibleName(tr("Accounts"));
    m_accounts->setWordWrap(true);
    m_remove->setEnabled(false);
    m_again->setEnabled(false);
    m_folders->setEnabled(false);
    heading(tr("Accounts"), true);
    column()->addWidget(m_accounts);
    auto *buttons = new QWidget;
    auto *flow = new FlowLayout(space(this, 2), buttons);
    for (QPushButton *each : {m_add, m_again, m_folders, m_remove})
        flow->addWidget(each);
    column()->addWidget(buttons);
}

void SettingsPage::buildChecks()
{
    heading(tr("Checks and notifications"));
    //: How often the mailboxes are looked at by themselves
    m_checkEvery->addItem(tr("Only when I ask"), 0);
    for (const int minutes : {5, 15, 60})
        m_checkEvery->addItem(tr("Every %Ln minute(s)", nullptr, minutes), minutes);
    auto *layout = form();
    //: Label of a choice: "every 15 minutes"
    layout->addRow(tr("Look for &new notices"), m_checkEvery);
    column()->addLayout(layout);
    addBox(
        m_notifies,
        new TextLabel(
            tr("One short message for each of your own that came back, and only one for a whole storm of forged mail."),
            TextSize::Small, TextTone::Quiet));
    addBox(m_tray, m_noTray);
}

void SettingsPage::buildPrivacy()
{
    heading(tr("What leaves this computer"));
    column()->addWidget(
        new TextLabel(tr("Undelivered talks to your own mail server, and to nobody else unless you allow it below. It "
                         "reads your mail there and, "
                         "when you say so, moves notices to Trash. No pictures or links in messages are ever "
                         "loaded, nothing about you is reported to anybody.")));
    addBox(m_dns,
           new TextLabel(
               tr("When this is on, the public records of the domains that stand in a notice are asked for, as your "
                  "mail program does for every message it sends. Whoever runs your network can see which "
                  "domains are asked for. Your mail itself is never sent."),
               TextSize::Small, TextTone::Quiet));
    column()->addWidget(m_domainCheck, 0, Qt::AlignLeading);
    addBox(m_directory,
           new TextLabel(tr("When you add an account, the mail domain is asked where its server is. When this is on, a "
                            "public directory is asked as well, and learns the domain, never your address."),
                         TextSize::Small, TextTone::Quiet));
    auto *ids = new QVBoxLayout(m_clientIds);
    ids->setContentsMargins(0, 0, 0, 0);
    ids->setSpacing(space(this, 2));
    auto *title = new TextLabel(tr("Signing in through the browser"), TextSize::Headline);
    ids->addSpacing(space(this, 5));
    ids->addWidget(title);
    ids->addWidget(
        new TextLabel(tr("Some providers let a program in only if it is registered with them. Anyone can register it "
                         "there, you too, free of charge. What you get is a client ID, which goes here.")));
    m_clientForm->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    ids->addLayout(m_clientForm);
    column()->addWidget(m_clientIds);
}

void SettingsPage::buildLook(const QStringList &languages)
{
    heading(tr("Look and language"));
    m_theme->addItem(tr("As the system"), static_cast<int>(Theme::System));
    m_theme->addItem(tr("Light"), static_cast<int>(Theme::Light));
    m_theme->addItem(tr("Dark"), static_cast<int>(Theme::Dark));
    m_theme->addItem(tr("High contrast"), static_cast<int>(Theme::HighContrast));
    for (const int percent : {100, 125, 150, 200, 300})
        //: A size of text in percent
        m_textSize->addItem(percent == 100 ? tr("As the system") : tr("%L1 %").arg(percent), percent);
    m_language->addItem(tr("As the system"), QString());
    for (const QString &tag : languages)
        m_language->addItem(languageName(tag), tag);
    auto *layout = form();
    layout->addRow(tr("&Colours"), m_theme);
    layout->addRow(tr("T&ext size"), m_textSize);
    layout->addRow(tr("&Language"), m_language);
    column()->addLayout(layout);
}

void SettingsPage::setValues(const SettingsValues &values)
{
    select(m_theme, static_cast<int>(values.theme));
    select(m_textSize, values.textSize);
    select(m_language, values.language);
    if (m_checkEvery->findData(values.checkEvery) < 0)
        m_checkEvery->addItem(tr("Every %Ln minute(s)", nullptr, values.checkEvery), values.checkEvery);
    select(m_checkEvery, values.checkEvery);
    tick(m_dns, values.dnsLookups);
    tick(m_directory, values.centralDirectory);
    tick(m_notifies, values.notifies);
    tick(m_tray, values.staysInTray && values.trayThere);
    m_tray->setEnabled(values.trayThere);
    m_noTray->setVisible(!values.trayThere);
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
    m_again->setEnabled(false);
    m_folders->setEnabled(false);
    fitAccounts();
}

/// As high as its accounts, up to six.
void SettingsPage::fitAccounts()
{
    constexpr int most = 6;
    const int lines = std::clamp(m_accounts->count(), 1, most);
    const int line = std::max(m_accounts->sizeHintForRow(0), m_accounts->fontMetrics().height() + space(this, 2));
    m_accounts->setFixedHeight(lines * line + 2 * m_accounts->frameWidth());
}

void SettingsPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitAccounts();
}

void SettingsPage::setProviders(const QList<OAuthProvider> &providers, const QHash<QString, QString> &own)
{
    while (m_clientForm->rowCount() > 0)
        m_clientForm->removeRow(0);
    for (const OAuthProvider &provider : providers) {
        auto *edit = new QLineEdit(own.value(provider.id));
        edit->setObjectName(u"clientIdEdit-"_s + provider.id);
        //: %1 is the name of a provider, such as Google
        edit->setAccessibleName(tr("Client ID at %1").arg(provider.name));
        const bool builtIn = provider.usable() && own.value(provider.id).isEmpty();
        edit->setPlaceholderText(builtIn ? tr("built in") : tr("none: not possible yet"));
        edit->setMinimumWidth(characters(this, 36));
        connect(edit, &QLineEdit::editingFinished, this,
                [this, edit, id = provider.id, before = own.value(provider.id)] {
                    if (edit->text().trimmed() != before)
                        Q_EMIT clientIdChosen(id, edit->text().trimmed());
                });
        auto *row = new QWidget;
        auto *layout = new QHBoxLayout(row);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(edit, 1);
        if (provider.registration.isValid() && !provider.registration.isEmpty()) {
            //: Button: opens the page where a program is registered
            auto *open = new QPushButton(icon(u"external"_s), tr("Register"));
            open->setAutoDefault(false);
            //: %1 is the name of a provider, such as Google
            open->setAccessibleName(tr("Register at %1").arg(provider.name));
            connect(open, &QPushButton::clicked, this,
                    [this, page = provider.registration] { Q_EMIT linkWanted(page); });
            layout->addWidget(open);
        }
        m_clientForm->addRow(provider.name, row);
    }
    m_clientIds->setVisible(!providers.isEmpty());
}

void SettingsPage::showClientIds()
{
    const auto edits = m_clientIds->findChildren<QLineEdit *>();
    if (edits.isEmpty())
        return;
    edits.first()->setFocus(Qt::OtherFocusReason);
    ensureWidgetVisible(m_clientIds);
}

QString SettingsPage::selectedAccount() const
{
    const QListWidgetItem *item = m_accounts->currentItem();
    return item ? item->data(Qt::UserRole).toString() : QString();
}

void SettingsPage::askToRemove()
{
    const QString id = selectedAccount();
    if (id.isEmpty())
        return;
    auto *box = new QMessageBox(QMessageBox::Question, tr("Remove account"),
                                tr("Remove %1 from Undelivered?").arg(m_accounts->currentItem()->text()),
                                QMessageBox::NoButton, this);
    box->setObjectName(u"removeAccountBox"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(
        tr("Undelivered forgets what it knows of this mailbox, its list of past clean-ups included. Your mail "
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
