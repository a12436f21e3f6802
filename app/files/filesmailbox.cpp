// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/filesmailbox.h"

#include "files/folderfinder.h"
#include "files/maildirmover.h"
#include "files/maildirtree.h"
#include "files/mboxfolder.h"

#include <algorithm>

namespace undelivered {

using namespace Qt::StringLiterals;

namespace {

/// A Maildir, an mbox, .eml files or all of these: `find` tells its folders, anew whenever they are asked for.
class FilesMailbox final : public Mailbox
{
public:
    FilesMailbox(FolderFinder find, CancelToken cancel)
        : m_find(std::move(find))
        , m_cancel(std::move(cancel))
    {
    }

    Result<void> open() override
    {
        if (!m_folders.empty())
            return {};
        return look();
    }

    void close() override { m_folders.clear(); }
    bool isOpen() const override { return !m_folders.empty(); }

    MailboxAbilities abilities() const override
    {
        const bool maildir = std::any_of(m_folders.begin(), m_folders.end(), [](const auto &folder) {
            return dynamic_cast<const MaildirFolder *>(folder.get()) != nullptr;
        });
        return {.canSweep = maildir, .canDelete = maildir};
    }

    Result<QList<Folder>> folders() override
    {
        if (auto looked = look(); !looked)
            return tl::unexpected(looked.error());
        QList<Folder> folders;
        for (const auto &folder : m_folders)
            folders.append(folder->folder());
        return folders;
    }

    Result<FolderState> examine(const QString &folder) override
    {
        const auto keys = list(folder, 1);
        if (!keys)
            return tl::unexpected(keys.error());
        return FolderState{.messages = keys->size()};
    }

    Result<QList<MessageKey>> list(const QString &folder, quint32) override
    {
        FileFolder *const found = folderCalled(folder);
        if (!found)
            return failure(ErrorKind::FolderGone, {}, folder);
        return found->list();
    }

    Result<QList<MessageKey>> search(const QString &folder, const QList<SearchTerm> &) override
    {
        return failure(ErrorKind::Unsupported, {}, folder);
    }

    Result<void> fetchFacts(std::span<const MessageKey> keys, const FactsSink &sink) override
    {
        return each(keys, [&sink](FileFolder &folder, const MessageKey &key) -> Result<void> {
            auto facts = folder.facts(key);
            if (!facts)
                return tl::unexpected(facts.error());
            if (*facts)
                sink(std::move(**facts));
            return {};
        });
    }

    Result<void> fetchMessages(std::span<const MessageKey> keys, qint64 maxBytes, const MessageSink &sink) override
    {
        return each(keys, [&](FileFolder &folder, const MessageKey &key) -> Result<void> {
            auto bytes = folder.message(key, maxBytes);
            if (!bytes)
                return tl::unexpected(bytes.error());
            if (*bytes)
                sink(key, std::move(**bytes));
            return {};
        });
    }

    QString filePath(const MessageKey &key) const override
    {
        for (const auto &folder : m_folders) {
            if (folder->folder().name == key.folder)
                return folder->filePath(key);
        }
        return {};
    }

    Result<void> createFolder(const QString &folder) override
    {
        if (folderCalled(folder))
            return {};
        const auto *const first = m_folders.empty() ? nullptr : dynamic_cast<MaildirFolder *>(m_folders.front().get());
        if (!first)
            return failure(ErrorKind::Unsupported, {}, folder);
        if (folder.isEmpty() || folder.contains("../"_L1) || folder.startsWith(u'/') || folder.contains(QChar(u'\0')))
            return failure(ErrorKind::InvalidInput, {}, folder);
        return makeMaildir(maildirPath(first->root(), folder)).and_then([this] { return look(); });
    }

    Result<void> move(std::span<const MoveItem> items, const QString &target, const BatchSink &beforeBatch,
                      const OutcomeSink &afterBatch) override
    {
        if (items.empty())
            return {};
        const QString &source = items.front().key.folder;
        const bool together =
            std::all_of(items.begin(), items.end(), [&](const MoveItem &item) { return item.key.folder == source; });
        if (!together || target == source)
            return failure(together ? ErrorKind::InvalidInput : ErrorKind::Bug, u"source and target"_s, target);
        auto *const from = folderCalled(source);
        auto *const to = folderCalled(target);
        if (!from || !to)
            return failure(ErrorKind::FolderGone, {}, from ? target : source);
        auto *const fromMaildir = dynamic_cast<MaildirFolder *>(from);
        auto *const toMaildir = dynamic_cast<MaildirFolder *>(to);
        if (!fromMaildir || !toMaildir)
            return failure(ErrorKind::Unsupported, {}, fromMaildir ? target : source);
        return moveMaildirMessages(*fromMaildir, *toMaildir, items, m_cancel, beforeBatch, afterBatch);
    }

    Result<void> deleteForGood(std::span<const MoveItem> items, const BatchSink &beforeBatch,
                               const OutcomeSink &afterBatch) override
    {
        if (items.empty())
            return {};
        const QString &source = items.front().key.folder;
        const bool together =
            std::all_of(items.begin(), items.end(), [&](const MoveItem &item) { return item.key.folder == source; });
        if (!together)
            return failure(ErrorKind::Bug, {}, source);
        auto *const maildir = dynamic_cast<MaildirFolder *>(folderCalled(source));
        if (!maildir)
            return failure(folderCalled(source) ? ErrorKind::Unsupported : ErrorKind::FolderGone, {}, source);
        return deleteMaildirMessages(*maildir, items, m_cancel, beforeBatch, afterBatch);
    }

    /// Files are gone at once or not at all: there is no mark to set or to take off.
    Result<QList<MoveItem>> mark(std::span<const MoveItem> items, DeletedMark wanted) override
    {
        if (wanted == DeletedMark::Set)
            return failure(ErrorKind::Unsupported);
        return QList<MoveItem>(items.begin(), items.end());
    }

    Result<QList<MoveOutcome>> locate(std::span<const MoveItem> items, const Landing &where) override
    {
        auto *const maildir = dynamic_cast<MaildirFolder *>(folderCalled(where.folder));
        if (!maildir)
            return failure(folderCalled(where.folder) ? ErrorKind::Unsupported : ErrorKind::FolderGone, {},
                           where.folder);
        return locateMaildirMessages(*maildir, items, m_cancel);
    }

private:
    Result<void> look()
    {
        auto found = m_find(m_cancel);
        if (!found)
            return tl::unexpected(found.error());
        // An mbox that is known already keeps its index.
        for (auto &folder : *found) {
            const auto known = std::find_if(m_folders.begin(), m_folders.end(), [&](const auto &one) {
                return one && one->folder().name == folder->folder().name && dynamic_cast<MboxFolder *>(one.get());
            });
            if (known != m_folders.end() && dynamic_cast<MboxFolder *>(folder.get()))
                folder = std::move(*known);
        }
        m_folders = std::move(*found);
        return {};
    }

    FileFolder *folderCalled(const QString &name)
    {
        for (const auto &folder : m_folders) {
            if (folder->folder().name == name)
                return folder.get();
        }
        return nullptr;
    }

    /// Runs `read` for every message. One that cannot be read does not keep the others back: its error comes at the end.
    template <typename Read>
    Result<void> each(std::span<const MessageKey> keys, Read read)
    {
        Result<void> result;
        for (const MessageKey &key : keys) {
            if (m_cancel.cancelled())
                return failure(ErrorKind::Cancelled);
            FileFolder *const folder = folderCalled(key.folder);
            if (!folder)
                return failure(ErrorKind::FolderGone, {}, key.folder);
            if (Result<void> done = read(*folder, key); !done) {
                if (done.error().kind == ErrorKind::Cancelled)
                    return done;
                result = done;
            }
        }
        return result;
    }

    FolderFinder m_find;
    CancelToken m_cancel;
    FileFolders m_folders;
};

} // namespace

std::unique_ptr<Mailbox> makeMaildirMailbox(const QString &path, CancelToken cancel)
{
    return std::make_unique<FilesMailbox>(maildirFinder(path), std::move(cancel));
}

std::unique_ptr<Mailbox> makeMboxMailbox(const QString &path, CancelToken cancel)
{
    return std::make_unique<FilesMailbox>(mboxFinder(path), std::move(cancel));
}

std::unique_ptr<Mailbox> makeEmlMailbox(const QStringList &paths, CancelToken cancel)
{
    return std::make_unique<FilesMailbox>(emlFinder(paths), std::move(cancel));
}

Result<std::unique_ptr<Mailbox>> openPath(const QString &path, CancelToken cancel)
{
    auto finder = finderFor(path);
    if (!finder)
        return tl::unexpected(finder.error());
    return std::make_unique<FilesMailbox>(std::move(*finder), std::move(cancel));
}

} // namespace undelivered
