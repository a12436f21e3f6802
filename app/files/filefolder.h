// SPDX-License-Identifier: GPL-3.0-or-later
/// One folder of mail in files, read-only: what FilesMailbox reads through, whatever the format. Its thread is the
/// mailbox's.
#pragma once

#include "mailbox/mailbox.h"

#include <filesystem>
#include <iosfwd>
#include <optional>

namespace undelivered {

class FileFolder
{
public:
    explicit FileFolder(Folder folder)
        : m_folder(std::move(folder))
    {
    }
    FileFolder(const FileFolder &) = delete;
    FileFolder &operator=(const FileFolder &) = delete;
    virtual ~FileFolder();

    [[nodiscard]] const Folder &folder() const { return m_folder; }
    void setUse(FolderUse use, bool guess);
    /// Looks at the disk anew. Oldest first.
    [[nodiscard]] virtual Result<QList<MessageKey>> list() = 0;
    /// nullopt where the message is gone.
    [[nodiscard]] virtual Result<std::optional<MessageFacts>> facts(const MessageKey &key) = 0;
    [[nodiscard]] virtual Result<std::optional<QByteArray>> message(const MessageKey &key, qint64 maxBytes) = 0;
    /// See Mailbox::filePath().
    [[nodiscard]] virtual QString filePath(const MessageKey &key) const;

private:
    Folder m_folder;
};

/// The header block from the stream's place on: to the blank line, or the end, or a megabyte.
[[nodiscard]] QByteArray readHeaderBlock(std::istream &in);
/// Only the fields of wantedHeaderFields(), each as it stands.
[[nodiscard]] QByteArray wantedPart(const QByteArray &headerBlock);
[[nodiscard]] std::filesystem::path nativePath(const QString &path);
[[nodiscard]] QString shownPath(const std::filesystem::path &path);

} // namespace undelivered
