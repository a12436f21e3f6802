// SPDX-License-Identifier: GPL-3.0-or-later
/// The folders of one account: which are looked through for notices and why, each with a tick that the person may set or take
/// away. A choice counts from the next check. Shows values, stores nothing. Window's thread.
#pragma once

#include "flow/folderchoice.h"

#include <QDialog>

class QListWidget;
class QPushButton;

namespace undelivered {

class TextLabel;

class FoldersDialog final : public QDialog
{
    Q_OBJECT
public:
    /// `account` as the person calls it.
    explicit FoldersDialog(const QString &account, QWidget *parent = nullptr);
    /// None: they are not known before the next check.
    void setFolders(const QList<FolderChoice> &folders);

Q_SIGNALS:
    /// Nothing: as proposed.
    void folderChosen(const QString &folder, std::optional<bool> read);

private:
    void proposed();

    QList<FolderChoice> m_folders;
    bool m_filling = false;
    QListWidget *m_list;
    TextLabel *m_none;
    QPushButton *m_proposed;
};

} // namespace undelivered
