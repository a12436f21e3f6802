// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/explaincommand.h"

#include "cli/noticejson.h"
#include "cli/noticetext.h"
#include "cli/output.h"
#include "cli/source.h"
#include "flow/explainmessage.h"

#include <QFile>
#include <QFileInfo>

#include <cstdio>

namespace undelivered {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 maxMessageBytes = 64 * 1024 * 1024;
constexpr qsizetype chunkSize = 50;

class Explain
{
public:
    Explain(const CommandLine &line, const CommandParts &parts)
        : m_line(line)
        , m_parts(parts)
    {
    }

    ExitStatus run()
    {
        for (const QString &path : m_line.files) {
            const Result<void> done = isMailbox(path) ? explainMailbox(path) : explainFile(path);
            if (!done) {
                printError(done.error());
                m_status = ExitStatus::Incomplete;
            }
        }
        return outputIntact() ? m_status : ExitStatus::Incomplete;
    }

private:
    /// A folder, or a file that starts as mbox files do (RFC 4155, appendix A). A name ending in .eml is one message, also
    /// where some program left an mbox line in front of it.
    static bool isMailbox(const QString &path)
    {
        if (path == u"-" || path.endsWith(u".eml", Qt::CaseInsensitive))
            return false;
        if (QFileInfo(path).isDir())
            return true;
        QFile file(path);
        return file.open(QIODevice::ReadOnly) && file.peek(5) == "From ";
    }

    Result<void> explainFile(const QString &path)
    {
        QFile file(path);
        const bool opened = path == u"-" ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
        if (!opened)
            return failure(QFileInfo::exists(path) ? ErrorKind::FileUnreadable : ErrorKind::FileNotFound,
                           file.errorString(), path);
        const QByteArray message = file.read(maxMessageBytes);
        if (file.error() != QFileDevice::NoError)
            return failure(ErrorKind::FileUnreadable, file.errorString(), path);
        print(explainMessage(*m_parts.flow.explainer, message), path);
        return {};
    }

    Result<void> explainMailbox(const QString &path)
    {
        Account account;
        account.kind = AccountKind::Files;
        account.path = path;
        Result<std::unique_ptr<Mailbox>> mailbox = m_parts.flow.makeMailbox(account, {}, CancelToken());
        if (!mailbox)
            return tl::unexpected(mailbox.error());
        if (Result<void> opened = (*mailbox)->open(); !opened)
            return opened;
        const Result<QList<Folder>> folders = (*mailbox)->folders();
        if (!folders)
            return tl::unexpected(folders.error());
        for (const Folder &folder : *folders) {
            if (Result<void> done = explainFolder(**mailbox, account, folder.name); !done)
                return done;
        }
        return {};
    }

    Result<void> explainFolder(Mailbox &mailbox, const Account &account, const QString &folder)
    {
        if (const Result<FolderState> state = mailbox.examine(folder); !state)
            return tl::unexpected(state.error());
        const Result<QList<MessageKey>> keys = mailbox.list(folder, 1);
        if (!keys)
            return tl::unexpected(keys.error());
        for (qsizetype at = 0; at < keys->size(); at += chunkSize) {
            const std::span<const MessageKey> chunk(keys->cbegin() + at,
                                                    keys->cbegin() + std::min(at + chunkSize, keys->size()));
            Result<void> read =
                mailbox.fetchMessages(chunk, maxMessageBytes, [&](const MessageKey &key, QByteArray &&message) {
                    print(explainMessage(*m_parts.flow.explainer, message), placeName(account, mailbox, key));
                });
            if (!read)
                return read;
        }
        return {};
    }

    void print(const JudgedNotice &notice, const QString &file)
    {
        if (m_line.json)
            printJson(noticeJson(notice, file));
        else
            printNotice(notice, file);
    }

    const CommandLine &m_line;
    const CommandParts &m_parts;
    ExitStatus m_status = ExitStatus::Done;
};

} // namespace

ExitStatus runExplain(const CommandLine &line, const CommandParts &parts)
{
    return Explain(line, parts).run();
}

} // namespace undelivered
