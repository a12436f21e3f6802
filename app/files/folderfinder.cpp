// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/folderfinder.h"

#include "files/emlfolder.h"
#include "files/maildirtree.h"
#include "files/mboxfolder.h"
#include "find/headerfields.h"
#include "mailbox/folderguess.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMap>

#include <fstream>

namespace undelivered {

using namespace Qt::StringLiterals;

namespace {

constexpr int maxDepth = 16;

QByteArray beginningOf(const QString &path)
{
    std::ifstream in(nativePath(path), std::ios::binary);
    QByteArray bytes(4096, Qt::Uninitialized);
    in.read(bytes.data(), bytes.size());
    bytes.resize(in.gcount());
    return bytes;
}

bool isMbox(const QByteArray &beginning)
{
    return beginning.startsWith("From ");
}

/// A header with at least one field that every message has.
bool isMessage(const QByteArray &beginning)
{
    const HeaderFields header(beginning.first(splitHeader(beginning).headerLength));
    return header.has("From") || header.has("Date") || header.has("Received") || header.has("Message-ID") ||
           header.has("Return-Path") || header.has("Subject") || header.has("MIME-Version");
}

Result<void> checkReadable(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return failure(ErrorKind::FileNotFound, {}, path);
    if (!info.isReadable())
        return failure(ErrorKind::FileUnreadable, {}, path);
    if (!info.isFile() && !info.isDir()) // reading a pipe would wait for whoever writes into it
        return failure(ErrorKind::FileDamaged, u"neither a file nor a folder"_s, path);
    return {};
}

FolderUse useOfFile(const QString &path)
{
    // "Sent", "sent-mail", "Sent.mbox", and Thunderbird's "INBOX" or "Sent-1".
    QString name = QFileInfo(path).completeBaseName();
    if (name.isEmpty())
        name = QFileInfo(path).fileName();
    const FolderUse use = guessFolderUse(name.replace(u'-', u' '));
    return use == FolderUse::None && name.compare("INBOX"_L1, Qt::CaseInsensitive) == 0 ? FolderUse::Inbox : use;
}

std::unique_ptr<FileFolder> mboxFolder(const QString &path, const CancelToken &cancel)
{
    auto folder = std::make_unique<MboxFolder>(path, cancel);
    folder->setUse(useOfFile(path), true);
    return folder;
}

/// Whatever lies below a folder that is no Maildir itself.
class Collector
{
public:
    explicit Collector(CancelToken cancel)
        : m_cancel(std::move(cancel))
    {
    }

    Result<FileFolders> collect(const QString &path)
    {
        look(path, 0);
        if (m_cancel.cancelled())
            return failure(ErrorKind::Cancelled);
        for (auto one = m_messages.cbegin(); one != m_messages.cend(); ++one)
            m_folders.push_back(std::make_unique<EmlFolder>(one.key(), one.value()));
        if (m_folders.empty())
            return failure(ErrorKind::FileDamaged, u"no mail in it"_s, path);
        return std::move(m_folders);
    }

private:
    void look(const QString &directory, int depth)
    {
        if (depth > maxDepth || m_cancel.cancelled())
            return;
        const QFileInfoList entries =
            QDir(directory).entryInfoList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden, QDir::Name);
        for (const QFileInfo &entry : entries) {
            const QString path = QDir(directory).filePath(entry.fileName());
            if (entry.isDir()) {
                if (!entry.isSymLink())
                    lookBelow(path, depth);
            } else if (entry.isFile() && !entry.fileName().startsWith(u'.')) {
                take(directory, entry);
            }
        }
    }

    void lookBelow(const QString &path, int depth)
    {
        if (!isMaildir(nativePath(path))) {
            look(path, depth + 1);
            return;
        }
        for (auto &folder : maildirFolders(nativePath(path), path + u'/'))
            m_folders.push_back(std::move(folder));
    }

    void take(const QString &directory, const QFileInfo &entry)
    {
        static const QStringList never{u"msf"_s, u"dat"_s, u"json"_s, u"html"_s, u"cmeta"_s, u"ev-summary"_s};
        if (never.contains(entry.suffix().toLower()))
            return;
        const QString path = QDir(directory).filePath(entry.fileName());
        const QByteArray beginning = beginningOf(path);
        const bool named = entry.suffix().compare("eml"_L1, Qt::CaseInsensitive) == 0;
        if (isMbox(beginning))
            m_folders.push_back(mboxFolder(path, m_cancel));
        else if (named || isMessage(beginning))
            m_messages[directory].append(entry.fileName());
    }

    CancelToken m_cancel;
    FileFolders m_folders;
    QMap<QString, QStringList> m_messages;
};

} // namespace

FolderFinder maildirFinder(const QString &path)
{
    return [path](const CancelToken &) -> Result<FileFolders> {
        if (auto readable = checkReadable(path); !readable)
            return tl::unexpected(readable.error());
        FileFolders folders;
        bool exists = false;
        for (auto &folder : maildirFolders(nativePath(path), {})) {
            exists = exists || isMaildir(folder->directory());
            folders.push_back(std::move(folder));
        }
        if (!exists)
            return failure(ErrorKind::FileDamaged, u"no Maildir"_s, path);
        return folders;
    };
}

FolderFinder mboxFinder(const QString &path)
{
    return [path](const CancelToken &cancel) -> Result<FileFolders> {
        if (auto readable = checkReadable(path); !readable)
            return tl::unexpected(readable.error());
        FileFolders folders;
        folders.push_back(mboxFolder(path, cancel));
        // A single file is read whatever it is called; only a sent-mail file is told apart.
        if (folders.front()->folder().use != FolderUse::Sent)
            folders.front()->setUse(FolderUse::Inbox, true);
        if (const auto listed = folders.front()->list(); !listed)
            return tl::unexpected(listed.error());
        return folders;
    };
}

FolderFinder emlFinder(const QStringList &paths)
{
    return [paths](const CancelToken &) -> Result<FileFolders> {
        QMap<QString, QStringList> names;
        for (const QString &path : paths) {
            if (auto readable = checkReadable(path); !readable)
                return tl::unexpected(readable.error());
            names[QFileInfo(path).path()].append(QFileInfo(path).fileName());
        }
        FileFolders folders;
        for (auto one = names.cbegin(); one != names.cend(); ++one)
            folders.push_back(std::make_unique<EmlFolder>(one.key(), one.value()));
        return folders;
    };
}

Result<FolderFinder> finderFor(const QString &path)
{
    if (auto readable = checkReadable(path); !readable)
        return tl::unexpected(readable.error());
    if (!QFileInfo(path).isDir()) {
        const QByteArray beginning = beginningOf(path);
        if (isMbox(beginning))
            return mboxFinder(path);
        return emlFinder({path});
    }
    if (isMaildir(nativePath(path)))
        return maildirFinder(path);
    auto found = Collector(CancelToken()).collect(path);
    if (!found)
        return tl::unexpected(found.error());
    const auto onlyMaildirs = [&found] {
        for (const auto &folder : *found) {
            if (!dynamic_cast<const MaildirFolder *>(folder.get()))
                return false;
        }
        return true;
    };
    // Folders of one account side by side: one Maildir, so that there is one Trash.
    if (onlyMaildirs())
        return maildirFinder(path);
    return FolderFinder([path](const CancelToken &cancel) { return Collector(cancel).collect(path); });
}

} // namespace undelivered
