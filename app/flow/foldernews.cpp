// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/foldernews.h"

#include "flow/folderchoice.h"

namespace undelivered {

namespace {

/// `now` is what STATUS says.
bool isUnchanged(const FolderState &now, const std::optional<FolderProgress> &then)
{
    if (now.uidValidity == 0)
        return false; // the server does not tell
    if (!then)
        return now.messages == 0;
    return then->restTo == 0 && now.uidValidity == then->uidValidity && now.uidNext == then->nextUid &&
           now.messages == then->messages;
}

} // namespace

std::optional<FolderProgress> progressOf(const QHash<QString, FolderProgress> &folders, const QString &name)
{
    const auto found = folders.constFind(name);
    return found == folders.cend() ? std::nullopt : std::optional(*found);
}

Result<QSet<QString>> unchangedFolders(Mailbox &mailbox, const QStringList &names,
                                       const QHash<QString, FolderProgress> &read)
{
    const Result<QList<FolderState>> states = mailbox.states(names);
    if (!states && states.error().kind != ErrorKind::Unsupported)
        return tl::unexpected(states.error());
    QSet<QString> unchanged;
    for (qsizetype i = 0; states && i < names.size(); ++i) {
        if (isUnchanged(states->at(i), progressOf(read, names.at(i))))
            unchanged.insert(names.at(i));
    }
    return unchanged;
}

Result<bool> hasNews(Mailbox &mailbox, const QHash<QString, FolderProgress> &read, const QHash<QString, bool> &choices)
{
    if (const Result<void> opened = mailbox.open(); !opened)
        return tl::unexpected(opened.error());
    Result<QList<Folder>> listed = mailbox.folders();
    if (!listed)
        return tl::unexpected(listed.error());
    QStringList names;
    QSet<QString> lost(read.keyBegin(), read.keyEnd());
    for (const FolderChoice &choice : chosenFolders(std::move(*listed), choices)) {
        lost.remove(choice.folder.name);
        if (choice.read)
            names.append(choice.folder.name);
    }
    if (!lost.isEmpty())
        return true;
    return unchangedFolders(mailbox, names, read).map([&names](const QSet<QString> &unchanged) {
        return unchanged.size() < names.size();
    });
}

} // namespace undelivered
