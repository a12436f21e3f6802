// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/mboxfolder.h"

#include "find/headerfields.h"

#include <algorithm>
#include <fstream>

namespace undelivered {

MboxFolder::MboxFolder(const QString &path, CancelToken cancel)
    : FileFolder({.name = path, .separator = {}})
    , m_path(nativePath(path))
    , m_cancel(std::move(cancel))
{
}

Result<void> MboxFolder::refresh()
{
    std::error_code error;
    const auto size = std::filesystem::file_size(m_path, error);
    const auto time = error ? std::filesystem::file_time_type() : std::filesystem::last_write_time(m_path, error);
    if (!error && m_state && *m_state == std::pair(size, time))
        return {};
    auto entries = indexMbox(m_path, m_cancel);
    if (!entries)
        return tl::unexpected(entries.error());
    m_entries = std::move(*entries);
    m_state = {size, time};
    return {};
}

Result<QList<MessageKey>> MboxFolder::list()
{
    if (auto fresh = refresh(); !fresh)
        return tl::unexpected(fresh.error());
    QList<MessageKey> keys;
    keys.reserve(static_cast<qsizetype>(m_entries.size()));
    for (size_t i = 0; i < m_entries.size(); ++i)
        keys.append({folder().name, 0, static_cast<quint32>(i) + 1, {}});
    return keys;
}

Result<const MboxEntry *> MboxFolder::entry(const MessageKey &key)
{
    if (auto fresh = refresh(); !fresh)
        return tl::unexpected(fresh.error());
    return key.uid >= 1 && key.uid <= m_entries.size() ? &m_entries[key.uid - 1] : nullptr;
}

Result<std::optional<MessageFacts>> MboxFolder::facts(const MessageKey &key)
{
    const auto found = entry(key);
    if (!found)
        return tl::unexpected(found.error());
    if (!*found)
        return std::nullopt;
    const MboxEntry &one = **found;
    std::ifstream in(m_path, std::ios::binary);
    in.seekg(one.fromLine);
    std::string fromLine;
    std::getline(in, fromLine);
    QByteArray block = readHeaderBlock(in);
    if (!in && block.isEmpty() && one.end > one.start)
        return failure(ErrorKind::FileUnreadable, {}, folder().name);
    block.truncate(one.end - one.start);
    const HeaderFields header(block);
    MessageFacts facts;
    facts.key = key;
    facts.size = one.end - one.start;
    facts.internalDate = readFromLineDate(QByteArrayView(fromLine.data(), static_cast<qsizetype>(fromLine.size())));
    facts.seen = header.token("Status").contains('R');
    facts.flagged = header.token("X-Status").contains('F');
    facts.header = wantedPart(block);
    return facts;
}

Result<std::optional<QByteArray>> MboxFolder::message(const MessageKey &key, qint64 maxBytes)
{
    const auto found = entry(key);
    if (!found)
        return tl::unexpected(found.error());
    if (!*found)
        return std::nullopt;
    const MboxEntry &one = **found;
    std::ifstream in(m_path, std::ios::binary);
    in.seekg(one.start);
    QByteArray bytes(std::min(one.end - one.start, std::max<qint64>(maxBytes, 0)), Qt::Uninitialized);
    in.read(bytes.data(), bytes.size());
    if (in.gcount() == 0 && !bytes.isEmpty())
        return failure(ErrorKind::FileUnreadable, {}, folder().name);
    bytes.resize(in.gcount());
    return unquoteMbox(bytes);
}

} // namespace undelivered
