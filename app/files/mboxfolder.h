// SPDX-License-Identifier: GPL-3.0-or-later
/// One mbox file as a folder: its index is kept, its messages are read from the file when asked for. Used by FilesMailbox.
#pragma once

#include "base/cancel.h"
#include "files/filefolder.h"
#include "files/mboxindex.h"

namespace undelivered {

class MboxFolder final : public FileFolder
{
public:
    /// The folder is called like the file's path as given.
    MboxFolder(const QString &path, CancelToken cancel);

    [[nodiscard]] Result<QList<MessageKey>> list() override;
    [[nodiscard]] Result<std::optional<MessageFacts>> facts(const MessageKey &key) override;
    [[nodiscard]] Result<std::optional<QByteArray>> message(const MessageKey &key, qint64 maxBytes) override;

private:
    /// Indexes the file unless it is as it was when that was done last.
    [[nodiscard]] Result<void> refresh();
    [[nodiscard]] Result<const MboxEntry *> entry(const MessageKey &key);

    std::filesystem::path m_path;
    CancelToken m_cancel;
    std::vector<MboxEntry> m_entries;
    std::optional<std::pair<std::uintmax_t, std::filesystem::file_time_type>> m_state;
};

} // namespace undelivered
