// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/maildirfolder.h"

#include "files/maildirname.h"
#include "find/headerfields.h"

#include <algorithm>
#include <fstream>

namespace undelivered {

using namespace Qt::StringLiterals;

namespace fs = std::filesystem;

namespace {

QDateTime modified(const fs::path &path)
{
    std::error_code error;
    const fs::file_time_type time = fs::last_write_time(path, error);
    if (error)
        return {};
    const auto since = time - fs::file_time_type::clock::now() + std::chrono::system_clock::now();
    return QDateTime::fromMSecsSinceEpoch(
        std::chrono::duration_cast<std::chrono::milliseconds>(since.time_since_epoch()).count(), Qt::UTC);
}

/// Names that are no valid text get one that is, so that they can be keys.
QString nameOf(const fs::path &path)
{
    const QByteArray bytes = QByteArray::fromStdString(path.filename().string());
    const QString text = QString::fromUtf8(bytes);
    return text.toUtf8() == bytes ? text : QString::fromLatin1(bytes);
}

QByteArray readUpTo(std::ifstream &in, qint64 size, qint64 maxBytes)
{
    QByteArray bytes(std::min(size, std::max<qint64>(maxBytes, 0)), Qt::Uninitialized);
    in.read(bytes.data(), bytes.size());
    bytes.resize(in.gcount());
    return bytes;
}

} // namespace

MaildirFolder::MaildirFolder(Folder folder, fs::path directory, fs::path root)
    : FileFolder(std::move(folder))
    , m_directory(std::move(directory))
    , m_root(std::move(root))
{
}

std::error_code MaildirFolder::scan()
{
    m_files.clear();
    m_order.clear();
    std::error_code failed;
    for (const char *part : {"cur", "new"}) {
        std::error_code error;
        if (!fs::is_directory(m_directory / part, error))
            continue;
        for (fs::directory_iterator entry(m_directory / part, error), end; !error && entry != end;
             entry.increment(error)) {
            const QString file = nameOf(entry->path());
            std::error_code ignored; // a file that cannot be looked at is none
            if (file.startsWith(u'.') || !entry->is_regular_file(ignored))
                continue;
            QString unique = readMaildirName(file).unique;
            if (m_files.contains(unique))
                unique = file; // the same name twice: a crashed program left both
            if (!m_files.contains(unique)) {
                m_files.insert(unique, entry->path());
                m_order.append(unique);
            }
        }
        if (error)
            failed = error;
    }
    const auto deliveredFirst = [](const QString &a, const QString &b) {
        const QDateTime one = readMaildirName(a).delivered;
        const QDateTime two = readMaildirName(b).delivered;
        return one == two ? a < b : one < two;
    };
    std::sort(m_order.begin(), m_order.end(), deliveredFirst);
    return failed;
}

Result<QList<MessageKey>> MaildirFolder::list()
{
    if (const std::error_code error = scan())
        return failure(ErrorKind::FileUnreadable, QString::fromStdString(error.message()), shownPath(m_directory));
    QList<MessageKey> keys;
    for (const QString &unique : std::as_const(m_order))
        keys.append({folder().name, 0, 0, unique});
    return keys;
}

fs::path MaildirFolder::find(const MessageKey &key)
{
    if (m_files.isEmpty())
        (void)scan();
    std::error_code error;
    if (const auto known = m_files.constFind(key.file); known != m_files.cend() && fs::exists(*known, error))
        return *known;
    (void)scan(); // another program changed its flags, moved it to cur/ or removed it
    return m_files.value(key.file);
}

QString MaildirFolder::filePath(const MessageKey &key) const
{
    const auto known = m_files.constFind(key.file);
    return known == m_files.cend() ? QString() : shownPath(known->lexically_relative(m_root));
}

Result<std::optional<MessageFacts>> MaildirFolder::facts(const MessageKey &key)
{
    const fs::path path = find(key);
    if (path.empty())
        return std::nullopt;
    std::ifstream in(path, std::ios::binary);
    std::error_code error;
    const auto size = fs::file_size(path, error);
    if (!in || error) {
        if (!fs::exists(path, error))
            return std::nullopt;
        return failure(ErrorKind::FileUnreadable, {}, shownPath(path));
    }
    const MaildirName name = readMaildirName(nameOf(path));
    MessageFacts facts;
    facts.key = {folder().name, 0, 0, key.file};
    facts.size = static_cast<qint64>(size);
    facts.internalDate = name.delivered.isValid() ? name.delivered : modified(path);
    facts.seen = name.seen;
    facts.flagged = name.flagged;
    facts.header = wantedPart(readHeaderBlock(in));
    return facts;
}

Result<std::optional<QByteArray>> MaildirFolder::message(const MessageKey &key, qint64 maxBytes)
{
    const fs::path path = find(key);
    if (path.empty())
        return std::nullopt;
    std::ifstream in(path, std::ios::binary);
    std::error_code error;
    const auto size = fs::file_size(path, error);
    if (!in || error) {
        if (!fs::exists(path, error))
            return std::nullopt;
        return failure(ErrorKind::FileUnreadable, {}, shownPath(path));
    }
    return readUpTo(in, static_cast<qint64>(size), maxBytes);
}

std::optional<MessageIdentity> MaildirFolder::identity(const MessageKey &key)
{
    const fs::path path = find(key);
    std::ifstream in(path, std::ios::binary);
    std::error_code error;
    const auto size = fs::file_size(path, error);
    if (path.empty() || !in || error)
        return std::nullopt;
    const QByteArray block = readHeaderBlock(in);
    return MessageIdentity{messageIdsIn(HeaderFields(block).raw("Message-ID")).value(0), static_cast<qint64>(size)};
}

} // namespace undelivered
