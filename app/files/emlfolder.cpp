// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/emlfolder.h"

#include <QDir>
#include <QFileInfo>

#include <fstream>

namespace undelivered {

EmlFolder::EmlFolder(const QString &directory, QStringList fileNames)
    : FileFolder({.name = directory, .separator = u'/'})
    , m_fileNames(std::move(fileNames))
{
    m_fileNames.sort();
    m_known = QSet<QString>(m_fileNames.cbegin(), m_fileNames.cend());
}

QString EmlFolder::pathOf(const MessageKey &key) const
{
    return QDir(folder().name).filePath(key.file);
}

QString EmlFolder::filePath(const MessageKey &key) const
{
    return QDir::cleanPath(pathOf(key));
}

Result<QList<MessageKey>> EmlFolder::list()
{
    QList<MessageKey> keys;
    for (const QString &name : std::as_const(m_fileNames)) {
        MessageKey key{folder().name, 0, 0, name};
        if (QFileInfo::exists(pathOf(key)))
            keys.append(key);
    }
    return keys;
}

Result<std::optional<MessageFacts>> EmlFolder::facts(const MessageKey &key)
{
    const QFileInfo info(pathOf(key));
    if (!m_known.contains(key.file) || !info.exists())
        return std::nullopt;
    std::ifstream in(nativePath(info.filePath()), std::ios::binary);
    if (!in)
        return failure(ErrorKind::FileUnreadable, {}, info.filePath());
    MessageFacts facts;
    facts.key = key;
    facts.size = info.size();
    facts.header = wantedPart(readHeaderBlock(in));
    return facts; // when a saved file was received, nobody knows
}

Result<std::optional<QByteArray>> EmlFolder::message(const MessageKey &key, qint64 maxBytes)
{
    const QString path = pathOf(key);
    if (!m_known.contains(key.file) || !QFileInfo::exists(path))
        return std::nullopt;
    std::ifstream in(nativePath(path), std::ios::binary);
    if (!in)
        return failure(ErrorKind::FileUnreadable, {}, path);
    QByteArray bytes(std::min(QFileInfo(path).size(), std::max<qint64>(maxBytes, 0)), Qt::Uninitialized);
    in.read(bytes.data(), bytes.size());
    bytes.resize(in.gcount());
    return bytes;
}

} // namespace undelivered
