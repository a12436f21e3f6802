// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/folderchoice.h"

#include <algorithm>

namespace undelivered {

namespace {

int readingOrder(const Folder &folder)
{
    switch (folder.use) {
    case FolderUse::Inbox: return 0;
    case FolderUse::Junk: return 1;
    case FolderUse::Archive: return 3;
    case FolderUse::All: return 4;
    default: return 2;
    }
}

} // namespace

bool isProposed(const Folder &folder)
{
    return folder.selectable && folder.use != FolderUse::Drafts && folder.use != FolderUse::Trash;
}

QList<FolderChoice> chosenFolders(QList<Folder> folders, const QHash<QString, bool> &choices)
{
    std::ranges::stable_sort(folders, {}, readingOrder);
    QList<FolderChoice> chosen;
    chosen.reserve(folders.size());
    for (Folder &folder : folders) {
        const auto said = choices.constFind(folder.name);
        const bool byPerson = said != choices.cend() && folder.selectable;
        const bool read = byPerson ? *said : isProposed(folder);
        chosen.append({std::move(folder), read, byPerson});
    }
    return chosen;
}

} // namespace undelivered
