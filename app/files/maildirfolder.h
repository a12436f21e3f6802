// SPDX-License-Identifier: GPL-3.0-or-later
/// One folder of a Maildir: the files in its cur/ and new/. Reads only; MaildirMover moves. Used by FilesMailbox.
#pragma once

#include "files/filefolder.h"
#include "mailbox/messageidentity.h"

#include <QHash>

namespace undelivered {

class MaildirFolder final : public FileFolder
{
public:
    /// `root`: what filePath() is told below of.
    MaildirFolder(Folder folder, std::filesystem::path directory, std::filesystem::path root);

    [[nodiscard]] Result<QList<MessageKey>> list() override;
    [[nodiscard]] Result<std::optional<MessageFacts>> facts(const MessageKey &key) override;
    [[nodiscard]] Result<std::optional<QByteArray>> message(const MessageKey &key, qint64 maxBytes) override;
    [[nodiscard]] QString filePath(const MessageKey &key) const override;

    [[nodiscard]] const std::filesystem::path &directory() const { return m_directory; }
    [[nodiscard]] const std::filesystem::path &root() const { return m_root; }
    /// The message's file as it is called now; empty where it is gone.
    [[nodiscard]] std::filesystem::path find(const MessageKey &key);
    [[nodiscard]] std::optional<MessageIdentity> identity(const MessageKey &key);

private:
    [[nodiscard]] std::error_code scan();

    std::filesystem::path m_directory;
    std::filesystem::path m_root;
    QHash<QString, std::filesystem::path> m_files; ///< by unique name
    QList<QString> m_order;
};

} // namespace undelivered
