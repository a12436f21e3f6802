// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/filefolder.h"

#include "find/headerfields.h"

#include <QFile>
#include <QSet>

#include <array>
#include <istream>

namespace undelivered {

FileFolder::~FileFolder() = default;

void FileFolder::setUse(FolderUse use, bool guess)
{
    m_folder.use = use;
    m_folder.useIsGuess = guess;
}

QString FileFolder::filePath(const MessageKey &) const
{
    return {};
}

QByteArray readHeaderBlock(std::istream &in)
{
    constexpr qsizetype maxHeader = 1024 * 1024;
    std::array<char, 8192> buffer;
    QByteArray block;
    while (block.size() < maxHeader && in) {
        in.read(buffer.data(), buffer.size());
        block.append(buffer.data(), in.gcount());
        if (const HeaderSplit split = splitHeader(block);
            split.headerLength < block.size() && split.bodyStart <= block.size()) {
            // A CR at the very end may be half of a line end.
            if (split.bodyStart < block.size() || !in)
                return block.first(split.headerLength);
        }
    }
    return block;
}

QByteArray wantedPart(const QByteArray &headerBlock)
{
    static const QSet<QByteArray> wanted = [] {
        QSet<QByteArray> names;
        for (const QByteArray &name : wantedHeaderFields())
            names.insert(name.toLower());
        return names;
    }();
    QByteArray part;
    const HeaderFields fields(headerBlock);
    for (const HeaderField &field : fields.all()) {
        if (wanted.contains(field.name.toByteArray().toLower()))
            part.append(field.whole).append("\r\n");
    }
    return part;
}

std::filesystem::path nativePath(const QString &path)
{
    return std::filesystem::path(QFile::encodeName(path).toStdString());
}

QString shownPath(const std::filesystem::path &path)
{
    return QFile::decodeName(QByteArray::fromStdString(path.string()));
}

} // namespace undelivered
