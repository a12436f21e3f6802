// SPDX-License-Identifier: GPL-3.0-or-later
#include "imap/folderlist.h"

#include "find/encodedword.h"
#include "mailbox/mutf7.h"
#include "mailbox/folderguess.h"

#include <algorithm>
#include <array>
#include <deque>

namespace undelivered {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxFolders = 100'000;

FolderUse useOfAttribute(QByteArrayView attribute)
{
    // RFC 6154; \Spam, \Starred and \AllMail are XLIST's.
    static constexpr std::array<std::pair<const char *, FolderUse>, 11> uses{{{"\\Inbox", FolderUse::Inbox},
                                                                              {"\\Sent", FolderUse::Sent},
                                                                              {"\\Trash", FolderUse::Trash},
                                                                              {"\\Junk", FolderUse::Junk},
                                                                              {"\\Spam", FolderUse::Junk},
                                                                              {"\\Archive", FolderUse::Archive},
                                                                              {"\\All", FolderUse::All},
                                                                              {"\\AllMail", FolderUse::All},
                                                                              {"\\Drafts", FolderUse::Drafts},
                                                                              {"\\Flagged", FolderUse::Flagged},
                                                                              {"\\Starred", FolderUse::Flagged}}};
    for (const auto &[name, use] : uses) {
        if (attribute.compare(name, Qt::CaseInsensitive) == 0)
            return use;
    }
    return FolderUse::None;
}

bool isInbox(const QString &name)
{
    return name.compare("INBOX"_L1, Qt::CaseInsensitive) == 0;
}

bool isWord(QByteArrayView text, QByteArrayView word)
{
    return text.compare(word, Qt::CaseInsensitive) == 0;
}

/// ENABLED (RFC 5161) with this word.
bool tellsEnabled(const Reply &reply, QByteArrayView word)
{
    ReplyCursor cursor(reply);
    if (!isWord(cursor.atom(), "ENABLED"))
        return false;
    while (!cursor.atEnd()) {
        const QByteArrayView one = cursor.atom();
        if (one.isEmpty())
            return false;
        if (isWord(one, word))
            return true;
    }
    return false;
}

QString decodedName(const QByteArray &wire)
{
    const auto decoded = decodeModifiedUtf7(wire);
    const QString name = decoded ? *decoded : decodeCharset(wire, "utf-8");
    return isInbox(name) ? u"INBOX"_s : name;
}

/// A STATUS reply (RFC 9051, section 7.3.4): which folder, and its numbers.
std::optional<std::pair<QString, FolderState>> readStatusReply(const Reply &reply)
{
    ReplyCursor cursor(reply);
    if (!isWord(cursor.atom(), "STATUS"))
        return std::nullopt;
    const auto name = cursor.string();
    if (!name || !cursor.take('('))
        return std::nullopt;
    FolderState state;
    while (!cursor.atEnd() && !cursor.take(')')) {
        const QByteArrayView item = cursor.atom();
        if (item.isEmpty())
            break;
        const auto value = cursor.peek('(') ? std::nullopt : cursor.number();
        if (!value) {
            if (cursor.peek('(') && !cursor.skipValue())
                break;
        } else if (isWord(item, "UIDNEXT")) {
            state.uidNext = static_cast<quint32>(*value);
        } else if (isWord(item, "UIDVALIDITY")) {
            state.uidValidity = static_cast<quint32>(*value);
        } else if (isWord(item, "MESSAGES")) {
            state.messages = static_cast<qint64>(std::min<quint64>(*value, 0xffffffff));
        } else if (isWord(item, "HIGHESTMODSEQ")) {
            state.highestModSeq = *value;
        }
    }
    return std::pair(decodedName(*name), state);
}

} // namespace

std::optional<Folder> readListReply(const Reply &reply, QByteArray &wire)
{
    ReplyCursor cursor(reply);
    const QByteArrayView kind = cursor.atom();
    if (!isWord(kind, "LIST") && !isWord(kind, "XLIST"))
        return std::nullopt;
    Folder folder;
    if (!cursor.take('('))
        return std::nullopt;
    while (!cursor.atEnd() && !cursor.take(')')) {
        const QByteArrayView attribute = cursor.atom();
        if (attribute.isEmpty())
            return std::nullopt;
        if (isWord(attribute, "\\Noselect") || isWord(attribute, "\\NonExistent"))
            folder.selectable = false;
        if (const FolderUse use = useOfAttribute(attribute); use != FolderUse::None)
            folder.use = use;
    }
    if (const auto separator = cursor.string(); separator && separator->size() == 1)
        folder.separator = QLatin1Char(separator->front());
    const auto name = cursor.string();
    if (!name || name->isEmpty())
        return std::nullopt;
    wire = *name;
    folder.name = decodedName(wire);
    if (isInbox(folder.name))
        folder.use = FolderUse::Inbox;
    return folder;
}

Result<QList<Folder>> FolderList::list()
{
    const Capabilities &can = m_session.capabilities();
    QByteArrayList commands{"LIST \"\" \"*\""};
    if ((can.has("SPECIAL-USE") && can.has("LIST-EXTENDED")) || can.has("IMAP4REV2"))
        commands.prepend("LIST \"\" \"*\" RETURN (SPECIAL-USE)");
    else if (can.has("XLIST") && !can.has("SPECIAL-USE"))
        commands.prepend("XLIST \"\" \"*\"");
    if (!m_enabled && can.has("QRESYNC") && can.has("ENABLE") && m_open.isEmpty()) {
        m_enabled = true;
        const auto tag = m_session.send("ENABLE QRESYNC"); // what it says comes before the list
        if (!tag)
            return tl::unexpected(tag.error());
        m_session.disregard(*tag);
    }
    StatusLine answer;
    for (const QByteArray &command : commands) {
        QList<Folder> folders;
        QHash<QString, QByteArray> wireNames;
        const auto take = [&](const Reply &reply) {
            QByteArray wire;
            m_qresync = m_qresync || tellsEnabled(reply, "QRESYNC");
            const auto folder = readListReply(reply, wire);
            if (!folder || folders.size() >= maxFolders || wireNames.contains(folder->name))
                return;
            wireNames.insert(folder->name, wire);
            folders.append(*folder);
        };
        const auto status = m_session.run(command, take);
        if (!status)
            return tl::unexpected(status.error());
        answer = *status;
        if (answer.kind != StatusLine::Kind::Ok)
            continue; // the plain form is next
        m_wireNames = wireNames;
        m_allMail = std::ranges::any_of(folders, [](const Folder &folder) { return folder.use == FolderUse::All; });
        guessFolderUses(folders);
        return folders;
    }
    return tl::unexpected(m_session.refusal(answer, ErrorKind::ServerRefused, m_session.settings().host));
}

Result<QByteArray> FolderList::wireName(const QString &folder) const
{
    for (const QChar c : folder) {
        if (c == u'\r' || c == u'\n' || c.isNull())
            return failure(ErrorKind::InvalidInput, u"line break in a name"_s, folder);
    }
    const auto known = m_wireNames.constFind(folder);
    return quotedString(known != m_wireNames.cend() ? *known : encodeModifiedUtf7(folder));
}

void FolderList::forget()
{
    m_open.clear();
    m_state = {};
    if (!m_session.isOpen()) {
        m_qresync = false;
        m_enabled = false;
    }
}

void FolderList::opened(const QString &folder, const FolderState &state)
{
    m_open = folder;
    m_state = state;
}

bool FolderOpening::take(const Reply &reply)
{
    if (const auto status = readStatus(reply.text)) {
        take(*status);
        return true;
    }
    ReplyCursor cursor(reply);
    const auto count = cursor.number();
    if (!count || !isWord(cursor.atom(), "EXISTS"))
        return false;
    m_state.messages = static_cast<qint64>(std::min<quint64>(*count, 0xffffffff));
    return true;
}

void FolderOpening::take(const StatusLine &status)
{
    const quint64 value = status.arguments.left(20).toULongLong();
    if (status.code == "UIDVALIDITY")
        m_state.uidValidity = static_cast<quint32>(value);
    else if (status.code == "UIDNEXT")
        m_state.uidNext = static_cast<quint32>(value);
    else if (status.code == "HIGHESTMODSEQ")
        m_state.highestModSeq = value;
    else if (status.code == "READ-ONLY")
        m_state.readOnly = true;
}

Result<FolderState> FolderList::openFolder(const QString &folder, bool readOnly)
{
    const auto name = wireName(folder);
    if (!name)
        return tl::unexpected(name.error());
    FolderOpening opening(readOnly);
    const auto take = [&opening](const Reply &reply) { (void)opening.take(reply); };
    forget();
    const QByteArray command = (readOnly ? "EXAMINE " : "SELECT ") + *name;
    auto answer = m_session.run(m_session.capabilities().has("CONDSTORE") ? command + " (CONDSTORE)" : command, take);
    if (answer && answer->kind == StatusLine::Kind::Bad)
        answer = m_session.run(command, take);
    if (!answer)
        return tl::unexpected(answer.error());
    if (answer->kind != StatusLine::Kind::Ok)
        return tl::unexpected(m_session.refusal(*answer, ErrorKind::FolderGone, folder));
    opening.take(*answer);
    if (opening.state().uidValidity == 0) // RFC 9051, section 2.3.1.1: without it UIDs mean nothing
        return failure(ErrorKind::Unsupported, u"no UIDVALIDITY"_s, folder);
    opened(folder, opening.state());
    return opening.state();
}

Result<FolderState> FolderList::examine(const QString &folder)
{
    return openFolder(folder, true);
}

Result<void> FolderList::needForReading(const QString &folder, quint32 uidValidity)
{
    if (m_open != folder || !m_state.readOnly) {
        if (const auto opened = openFolder(folder, true); !opened)
            return tl::unexpected(opened.error());
    }
    if (uidValidity != 0 && uidValidity != m_state.uidValidity)
        return failure(ErrorKind::FolderChanged, {}, folder);
    return {};
}

Result<void> FolderList::needForMoving(const QString &folder, quint32 uidValidity)
{
    const auto opened = openFolder(folder, false);
    if (!opened)
        return tl::unexpected(opened.error());
    if (opened->uidValidity != uidValidity)
        return failure(ErrorKind::FolderChanged, u"UIDVALIDITY %1, was %2"_s.arg(opened->uidValidity).arg(uidValidity),
                       folder);
    if (opened->readOnly)
        return failure(ErrorKind::FolderReadOnly, {}, folder);
    return {};
}

Result<void> FolderList::create(const QString &folder)
{
    const auto name = wireName(folder);
    if (!name)
        return tl::unexpected(name.error());
    const auto answer = m_session.run("CREATE " + *name, {});
    if (!answer)
        return tl::unexpected(answer.error());
    if (answer->kind != StatusLine::Kind::Ok && answer->code != "ALREADYEXISTS")
        return tl::unexpected(m_session.refusal(*answer, ErrorKind::ServerRefused, folder));
    // So that other mail programs show it; a server that will not, does not matter.
    if (const auto subscribed = m_session.run("SUBSCRIBE " + *name, {}); !subscribed)
        return tl::unexpected(subscribed.error());
    return {};
}

QByteArray FolderList::statusCommand(const QByteArray &wireName) const
{
    const Capabilities &can = m_session.capabilities();
    const bool sequences = can.has("CONDSTORE") || can.has("QRESYNC");
    return "STATUS " + wireName +
           (sequences ? " (UIDNEXT UIDVALIDITY MESSAGES HIGHESTMODSEQ)" : " (UIDNEXT UIDVALIDITY MESSAGES)");
}

Result<FolderState> FolderList::status(const QString &folder)
{
    const auto name = wireName(folder);
    if (!name)
        return tl::unexpected(name.error());
    FolderState state;
    const auto take = [&state](const Reply &reply) {
        if (const auto told = readStatusReply(reply))
            state = told->second;
    };
    const auto answer = m_session.run(statusCommand(*name), take);
    if (!answer)
        return tl::unexpected(answer.error());
    if (answer->kind != StatusLine::Kind::Ok)
        return tl::unexpected(m_session.refusal(*answer, ErrorKind::FolderGone, folder));
    return state;
}

Result<QList<FolderState>> FolderList::states(const QStringList &folders)
{
    constexpr size_t underwayAtOnce = 200;
    QList<FolderState> states(folders.size());
    const QString open = m_open;
    QHash<QString, qsizetype> places;
    for (qsizetype i = 0; i < folders.size(); ++i)
        places.insert(folders.at(i), i);
    // Servers may say old things of the folder that is open (RFC 9051, section 6.3.11): it is opened anew instead.
    const qsizetype openPlace = open.isEmpty() ? -1 : places.value(open, -1);
    if (openPlace >= 0) {
        const auto now = openFolder(open, true);
        if (!now && !m_session.isOpen())
            return tl::unexpected(now.error());
        states[openPlace] = now.value_or(FolderState());
    }
    std::deque<QByteArray> underway;
    // A server may answer several commands at once and in any order: the name tells.
    const auto take = [&](const Reply &reply) {
        if (const auto told = readStatusReply(reply)) {
            if (const qsizetype place = places.value(told->first, -1); place >= 0)
                states[place] = told->second;
        }
    };
    for (qsizetype next = 0; next < folders.size() || !underway.empty();) {
        while (next < folders.size() && underway.size() < underwayAtOnce) {
            const qsizetype place = next++;
            const auto name = wireName(folders.at(place));
            if (!name || place == openPlace)
                continue;
            const auto tag = m_session.send(statusCommand(*name));
            if (!tag)
                return tl::unexpected(tag.error());
            underway.push_back(*tag);
        }
        if (underway.empty())
            break;
        const auto answer = m_session.finish(underway.front(), take);
        if (!answer)
            return tl::unexpected(answer.error());
        underway.pop_front();
    }
    return states;
}

} // namespace undelivered
