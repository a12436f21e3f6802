// SPDX-License-Identifier: GPL-3.0-or-later
/// Message files of one folder, each a whole message as mail programs save it (.eml). Used by FilesMailbox.
#pragma once

#include "files/filefolder.h"

#include <QSet>
#include <QStringList>

namespace undelivered {

class EmlFolder final : public FileFolder
{
public:
    /// Keys hold the folder as given and the file's name.
    EmlFolder(const QString &directory, QStringList fileNames);

    [[nodiscard]] Result<QList<MessageKey>> list() override;
    [[nodiscard]] Result<std::optional<MessageFacts>> facts(const MessageKey &key) override;
    [[nodiscard]] Result<std::optional<QByteArray>> message(const MessageKey &key, qint64 maxBytes) override;
    [[nodiscard]] QString filePath(const MessageKey &key) const override;

private:
    [[nodiscard]] QString pathOf(const MessageKey &key) const;

    QStringList m_fileNames;
    QSet<QString> m_known;
};

} // namespace undelivered
