// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/foldersdialog.h"

#include "wording/when.h"
#include "ui/widgets/textlabel.h"
#include "wording/reasontext.h"

#include <QDialogButtonBox>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace undelivered {

namespace {

/// Why a folder is looked through, or left out.
QString reasonFor(const FolderChoice &choice)
{
    if (!choice.folder.selectable)
        return FoldersDialog::tr("Holds no messages, only other folders");
    if (choice.byPerson)
        return choice.read ? FoldersDialog::tr("Looked through, as you said")
                           : FoldersDialog::tr("Left out, as you said");
    switch (choice.folder.use) {
    case FolderUse::Inbox: return FoldersDialog::tr("Looked through: most notices come in here");
    case FolderUse::Junk: return FoldersDialog::tr("Looked through: notices are often taken for junk");
    case FolderUse::All: return FoldersDialog::tr("Looked through last: it repeats the other folders");
    case FolderUse::Sent: return FoldersDialog::tr("Read to know what you have sent");
    case FolderUse::Drafts: return FoldersDialog::tr("Left out: messages that you have not sent");
    case FolderUse::Trash: return FoldersDialog::tr("Left out: messages that were thrown away");
    default: return FoldersDialog::tr("Looked through");
    }
}

} // namespace

FoldersDialog::FoldersDialog(const QString &account, QWidget *parent)
    : QDialog(parent)
    , m_list(new QListWidget)
    , m_none(new TextLabel(tr("The folders of this account are known as soon as it has been checked.")))
    //: Button: takes back what the person chose
    , m_proposed(new QPushButton(tr("As &proposed")))
{
    setObjectName(u"foldersDialog"_s);
    setWindowTitle(tr("Folders"));
    m_list->setObjectName(u"folderList"_s);
    m_list->setAccessibleName(tr("Folders"));
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_none->setObjectName(u"noFoldersLabel"_s);
    m_proposed->setObjectName(u"proposedFoldersButton"_s);
    m_proposed->setAutoDefault(false);
    auto *layout = new QVBoxLayout(this);
    const int margin = space(this, 6);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(space(this, 3));
    //: %1 is the name of a mail account
    layout->addWidget(new TextLabel(tr("Where to look for notices in %1").arg(isolated(account)), TextSize::Headline));
    layout->addWidget(new TextLabel(tr("A change counts from the next check. What was found before stays known.")));
    layout->addWidget(m_none);
    layout->addWidget(m_list, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->addButton(m_proposed, QDialogButtonBox::ResetRole);
    layout->addWidget(buttons);
    setMinimumWidth(characters(this, 64));
    resize(minimumWidth(), space(this, 130));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_proposed, &QPushButton::clicked, this, &FoldersDialog::proposed);
    connect(m_list, &QListWidget::itemChanged, this, [this](const QListWidgetItem *item) {
        if (!m_filling)
            Q_EMIT folderChosen(item->data(Qt::UserRole).toString(), item->checkState() == Qt::Checked);
    });
    setFolders({});
}

void FoldersDialog::setFolders(const QList<FolderChoice> &folders)
{
    m_folders = folders;
    m_filling = true;
    const int row = m_list->currentRow();
    m_list->clear();
    for (const FolderChoice &choice : folders) {
        auto *item = new QListWidgetItem(QString(isolated(choice.folder.name) % u'\n' % reasonFor(choice)), m_list);
        item->setData(Qt::UserRole, choice.folder.name);
        Qt::ItemFlags flags = Qt::ItemIsSelectable;
        if (choice.folder.selectable)
            flags |= Qt::ItemIsEnabled | Qt::ItemIsUserCheckable;
        item->setFlags(flags);
        item->setCheckState(choice.read && choice.folder.selectable ? Qt::Checked : Qt::Unchecked);
    }
    m_list->setCurrentRow(std::min(std::max(row, 0), m_list->count() - 1));
    m_filling = false;
    m_none->setVisible(folders.isEmpty());
    m_list->setVisible(!folders.isEmpty());
    m_proposed->setEnabled(std::ranges::any_of(folders, &FolderChoice::byPerson));
}

void FoldersDialog::proposed()
{
    const QList<FolderChoice> before = m_folders; // answers may come while they are asked for
    for (const FolderChoice &choice : before) {
        if (choice.byPerson)
            Q_EMIT folderChosen(choice.folder.name, std::nullopt);
    }
}

} // namespace undelivered
