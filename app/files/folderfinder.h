// SPDX-License-Identifier: GPL-3.0-or-later
/// Which folders of mail a path holds, and of which format. Used by FilesMailbox whenever its folders are asked for.
#pragma once

#include "base/cancel.h"
#include "files/filefolder.h"

#include <QStringList>

#include <functional>
#include <memory>
#include <vector>

namespace undelivered {

using FileFolders = std::vector<std::unique_ptr<FileFolder>>;
using FolderFinder = std::function<Result<FileFolders>(const CancelToken &)>;

[[nodiscard]] FolderFinder maildirFinder(const QString &path);
[[nodiscard]] FolderFinder mboxFinder(const QString &path);
[[nodiscard]] FolderFinder emlFinder(const QStringList &paths);
/// The one that fits. FileNotFound, FileUnreadable, FileDamaged where nothing in it is mail.
[[nodiscard]] Result<FolderFinder> finderFor(const QString &path);

} // namespace undelivered
