// SPDX-License-Identifier: GPL-3.0-or-later
/// The folders of a Maildir: Maildir++ (".Sent.2024", named "Sent.2024"), plain nested folders ("Sent/2024"), KMail's
/// (".Sent.directory/2024", named "Sent/2024"), or a mixture. Used by FilesMailbox.
#pragma once

#include "files/maildirfolder.h"

#include <memory>
#include <vector>

namespace undelivered {

/// Whether the folder holds cur/ or new/.
[[nodiscard]] bool isMaildir(const std::filesystem::path &directory);
/// Names begin with `prefix`. Uses are guessed from names. There is always one folder for Trash: where none exists, one that the first move makes.
[[nodiscard]] std::vector<std::unique_ptr<MaildirFolder>> maildirFolders(const std::filesystem::path &root,
                                                                         const QString &prefix);
/// Makes cur/, new/ and tmp/ of a folder that is not there yet; in Maildir++ also the file "maildirfolder".
[[nodiscard]] Result<void> makeMaildir(const std::filesystem::path &directory);
/// Where a folder called `name` would lie.
[[nodiscard]] std::filesystem::path maildirPath(const std::filesystem::path &root, const QString &name);

} // namespace undelivered
