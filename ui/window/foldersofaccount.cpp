// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/foldersofaccount.h"

#include "ui/pages/foldersdialog.h"
#include "ui/window/accountview.h"

namespace undelivered {

void showFolders(AccountView &view, QWidget *parent)
{
    AccountSession *session = &view.session();
    auto *dialog = new FoldersDialog(session->account().name, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFolders(session->folders());
    QObject::connect(session, &AccountSession::foldersChanged, dialog,
                     [dialog, session] { dialog->setFolders(session->folders()); });
    QObject::connect(dialog, &FoldersDialog::folderChosen, session, &AccountSession::chooseFolder);
    QObject::connect(&view, &QObject::destroyed, dialog, &QDialog::reject);
    dialog->open();
}

} // namespace undelivered
