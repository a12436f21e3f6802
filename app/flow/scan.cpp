// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/scan.h"

#include "find/securitymail.h"
#include "flow/backoff.h"
#include "flow/foldernews.h"
#include "flow/noticeintake.h"
#include "parse/noticeparser.h"

#include <algorithm>

namespace undelivered {

using namespace std::chrono_literals;

namespace {

constexpr qsizetype firstChunk = 1000;  // headers before the first results of the thorough pass
constexpr qsizetype headerChunk = 5000; // each is a place to go on from; the line rests between two
constexpr qsizetype essenceChunk = 500;
constexpr qint64 essenceBytes = 16 * 1024 * 1024;
constexpr qsizetype firstResults = 200; // newest notices shown before everything else is read
constexpr qsizetype maxReceivedHeadersKept = 3000;
constexpr qint64 maxBodiesHeld = 24 * 1024 * 1024; // of returned originals, until all is judged
constexpr int reconnects = 3;

bool lineBroke(ErrorKind kind)
{
    return kind == ErrorKind::ConnectionLost || kind == ErrorKind::TimedOut || kind == ErrorKind::ServerBusy;
}

/// Folders come and go, and some may only be looked at from outside: none of that ends a scan.
bool isFoldersOwn(ErrorKind kind)
{
    return kind == ErrorKind::FolderGone || kind == ErrorKind::ServerRefused || kind == ErrorKind::Unsupported;
}

bool sameJudgement(const Judgement &a, const Judgement &b)
{
    return a.verdict == b.verdict && qFuzzyCompare(1.0 + a.confidence, 1.0 + b.confidence) && a.incident == b.incident;
}

JudgedNotice readMessage(const Explainer &explainer, QByteArrayView message)
{
    JudgedNotice judged;
    judged.notice = parseNotice(message);
    judged.size = message.size();
    judged.explanation = explainer.explain(judged.notice);
    return judged;
}

class Scan
{
public:
    Scan(const ScanParts &parts, ScanMemory memory, ScanRecorder &recorder)
        : m_mailbox(parts.mailbox)
        , m_explainer(parts.explainer)
        , m_dns(parts.dns)
        , m_clock(parts.clock)
        , m_cancel(parts.cancel)
        , m_pause(parts.pause)
        , m_memory(std::move(memory))
        , m_recorder(recorder)
    {
    }

    Result<ScanSummary> run()
    {
        m_knowledge.setAddresses(m_memory.addresses);
        for (const JudgedNotice &notice : m_memory.notices)
            m_knownNotices.insert(notice.key);
        rememberKnown();

        const Result<void> read = connectAndList()
                                      .and_then([this] { return readFirstResults(); })
                                      .and_then([this] { return readFolders(true); })
                                      .and_then([this] { return readFolders(false); })
                                      .and_then([this] { return readArchived(); });
        if (!read) {
            if (Result<void> kept = judgeDoubtful(); !kept)
                return tl::unexpected(kept.error());
            return tl::unexpected(read.error());
        }
        return judgeAll().map([this] {
            m_summary.notices = static_cast<int>(m_notices.size());
            m_summary.finished = m_clock.now();
            return m_summary;
        });
    }

private:
    void tell(Progress::Stage stage, const QString &folder = {}, qint64 done = 0, qint64 total = 0)
    {
        m_recorder.progress({stage, folder, done, total});
    }

    void rememberKnown()
    {
        for (const KnownHeader &known : std::as_const(m_memory.knownHeaders)) {
            const HeaderFields fields(known.header);
            if (known.sent)
                m_knowledge.addSent(sentMessageFrom(fields));
            else
                m_knowledge.addReceived(fields);
        }
        m_receivedKept =
            std::ranges::count_if(m_memory.knownHeaders, [](const KnownHeader &known) { return !known.sent; });
        m_memory.knownHeaders.clear();
    }

    /// Runs a step of reading; when the line breaks, waits a little, opens the mailbox again and runs it once more. A step that
    /// got somewhere before the line broke has all its attempts again.
    template <typename Step>
    Result<void> persistently(const Step &step)
    {
        BackOff backOff(1s, 8s);
        qint64 reached = m_summary.messages;
        for (int attempt = 0;; ++attempt) {
            Result<void> done = step();
            if (done || !lineBroke(done.error().kind) || m_cancel.cancelled())
                return done;
            if (m_summary.messages > reached) {
                reached = m_summary.messages;
                attempt = 0;
                backOff.reset();
            }
            if (attempt == reconnects)
                return done;
            tell(Progress::Stage::Connecting);
            m_pause(backOff.next(), m_cancel);
            if (Result<void> going = checkCancelled(); !going)
                return going;
            if (const Result<void> opened = m_mailbox.open(); !opened && !isTransient(opened.error().kind))
                return opened;
        }
    }

    Result<void> checkCancelled() const
    {
        if (m_cancel.cancelled())
            return failure(ErrorKind::Cancelled);
        return {};
    }

    Result<void> connectAndList()
    {
        tell(Progress::Stage::Connecting);
        return persistently([this]() -> Result<void> {
            if (Result<void> opened = m_mailbox.open(); !opened)
                return opened;
            Result<QList<Folder>> listed = m_mailbox.folders();
            if (!listed)
                return tl::unexpected(listed.error());
            m_folders = chosenFolders(std::move(*listed), m_memory.choices);
            m_recorder.folders(m_folders);
            m_summary.first = !wasRead();
            return askStates().and_then([this] { return forgetLostFolders(); });
        });
    }

    /// Whether an earlier scan got through INBOX.
    bool wasRead() const
    {
        return std::ranges::any_of(m_folders, [this](const FolderChoice &choice) {
            const auto progress = progressOf(m_memory.folders, choice.folder.name);
            return choice.folder.use == FolderUse::Inbox && progress && progress->restTo == 0;
        });
    }

    Result<void> askStates()
    {
        QStringList names;
        for (const FolderChoice &choice : std::as_const(m_folders)) {
            if (choice.read)
                names.append(choice.folder.name);
        }
        return unchangedFolders(m_mailbox, names, m_memory.folders).map([this](const QSet<QString> &unchanged) {
            m_unchanged = unchanged;
        });
    }

    /// Folders that are not there any more, and with them what was known of their messages.
    Result<void> forgetLostFolders()
    {
        QSet<QString> lost(m_memory.folders.keyBegin(), m_memory.folders.keyEnd());
        for (const FolderChoice &choice : std::as_const(m_folders))
            lost.remove(choice.folder.name);
        for (const QString &folder : std::as_const(lost)) {
            if (Result<void> forgotten = voidFolder(folder); !forgotten)
                return forgotten;
        }
        return {};
    }

    Result<void> forget(const QList<MessageKey> &gone)
    {
        if (gone.isEmpty())
            return {};
        const QSet<MessageKey> away(gone.cbegin(), gone.cend());
        for (const JudgedNotice &notice : std::as_const(m_memory.notices)) {
            if (away.contains(notice.key) && !notice.notice.messageId.isEmpty())
                m_missing.insert(notice.notice.messageId);
        }
        m_memory.notices.removeIf([&](const JudgedNotice &notice) { return away.contains(notice.key); });
        m_knownNotices.subtract(away);
        return m_recorder.gone(gone);
    }

    /// The server's own SEARCH in INBOX and Junk, for an answer within a second or two, while nothing is known of them.
    Result<void> readFirstResults()
    {
        for (const FolderChoice &choice : std::as_const(m_folders)) {
            const Folder &folder = choice.folder;
            if (!choice.read || (folder.use != FolderUse::Inbox && folder.use != FolderUse::Junk) ||
                m_unchanged.contains(folder.name) || m_memory.folders.contains(folder.name))
                continue;
            tell(Progress::Stage::Searching, folder.name);
            const Result<void> done = persistently([this, &folder]() -> Result<void> {
                Result<QList<MessageKey>> hits = m_mailbox.search(folder.name, noticeSearchTerms());
                if (!hits)
                    return tl::unexpected(hits.error());
                QList<WantedMessage> wanted;
                for (const MessageKey &key : std::as_const(*hits)) {
                    if (wanted.size() < firstResults && !m_knownNotices.contains(key))
                        wanted.append({key, -1});
                }
                return readNotices(folder, wanted);
            });
            // A server without a useful SEARCH is no reason to stop: the headers tell as well.
            if (!done && !isFoldersOwn(done.error().kind))
                return done;
        }
        return {};
    }

    /// First Sent, for what the person wrote; then where notices arrive.
    Result<void> readFolders(bool sent)
    {
        for (const FolderChoice &choice : std::as_const(m_folders)) {
            if (!choice.read || (choice.folder.use == FolderUse::Sent) != sent ||
                m_unchanged.contains(choice.folder.name))
                continue;
            const Result<void> done = persistently([this, &choice] { return readFolder(choice.folder); });
            if (!done && !isFoldersOwn(done.error().kind))
                return done;
        }
        return {};
    }

    /// Gmail's archiving takes a message out of INBOX and leaves it in All Mail, where it has been passed over because it
    /// stood in INBOX as well: what went from the other folders and is nowhere else is looked for there.
    Result<void> readArchived()
    {
        constexpr qsizetype askedTogether = 20;
        for (const JudgedNotice &notice : std::as_const(m_notices))
            m_missing.remove(notice.notice.messageId);
        const QStringList ids(m_missing.cbegin(), m_missing.cend());
        for (const FolderChoice &choice : std::as_const(m_folders)) {
            if (!choice.read || choice.folder.use != FolderUse::All)
                continue;
            for (qsizetype at = 0; at < ids.size(); at += askedTogether) {
                const Result<void> done =
                    persistently([&] { return readByIds(choice.folder, ids.mid(at, askedTogether)); });
                if (!done && !isFoldersOwn(done.error().kind))
                    return done;
            }
        }
        return {};
    }

    Result<void> readByIds(const Folder &folder, const QStringList &ids)
    {
        QList<SearchTerm> terms;
        for (const QString &id : ids)
            terms.append({SearchTerm::Field::Header, "Message-ID", id.toUtf8()});
        const Result<QList<MessageKey>> found = m_mailbox.search(folder.name, terms);
        if (!found)
            return tl::unexpected(found.error());
        QList<WantedMessage> wanted;
        for (const MessageKey &key : *found) {
            if (!m_knownNotices.contains(key))
                wanted.append({key, -1});
        }
        return readNotices(folder, wanted);
    }

    /// UIDVALIDITY differs from what is remembered: what was known of the folder is void.
    Result<void> voidFolder(const QString &folder)
    {
        m_memory.folders.remove(folder);
        m_memory.notices.removeIf([&](const JudgedNotice &notice) { return notice.key.folder == folder; });
        m_knownNotices.removeIf([&](const MessageKey &key) { return key.folder == folder; });
        return m_recorder.folderVoid(folder);
    }

    /// Everything in the folder that has not been looked at, newest first.
    Result<void> readFolder(const Folder &folder)
    {
        tell(stageOf(folder), folder.name);
        FolderProgress progress = m_memory.folders.value(folder.name);
        QList<MessageKey> known;
        for (const JudgedNotice &notice : std::as_const(m_memory.notices)) {
            if (notice.key.folder == folder.name)
                known.append(notice.key);
        }
        Result<FolderNews> news =
            m_mailbox.news(folder.name, {progress.uidValidity, progress.nextUid, progress.highestModSeq}, known);
        if (!news)
            return tl::unexpected(news.error());
        if (progress.uidValidity != news->state.uidValidity) {
            if (m_memory.folders.contains(folder.name)) {
                if (Result<void> voided = voidFolder(folder.name); !voided)
                    return voided;
            }
            progress = {.uidValidity = news->state.uidValidity};
        } else if (Result<void> done = forget(news->vanished); !done) {
            return done;
        }
        const quint32 last = news->arrived.isEmpty() ? 0 : news->arrived.last().uid;
        if (Result<void> read = readArrived(folder, std::move(news->arrived), progress); !read)
            return read;
        progress.nextUid = std::max({progress.nextUid, news->state.uidNext, last + 1});
        progress.highestModSeq = news->state.highestModSeq;
        progress.messages = news->state.messages;
        progress.restFrom = 0;
        progress.restTo = 0;
        return keepProgress(folder, progress);
    }

    Result<void> keepProgress(const Folder &folder, const FolderProgress &progress)
    {
        m_memory.folders.insert(folder.name, progress);
        return m_recorder.folderRead(folder.name, progress);
    }

    /// A reading that was cut off goes on with what came in meanwhile, then below the last chunk that was finished.
    Result<void> readArrived(const Folder &folder, QList<MessageKey> arrived, FolderProgress &progress)
    {
        std::ranges::reverse(arrived);
        const bool numbered = progress.uidValidity != 0;
        if (numbered && progress.restTo != 0) {
            const auto isNewer = [&progress](const MessageKey &key) { return key.uid >= progress.restTo; };
            QList<MessageKey> newer;
            std::ranges::copy_if(std::as_const(arrived), std::back_inserter(newer), isNewer);
            arrived.removeIf([&progress](const MessageKey &key) { return key.uid >= progress.restFrom; });
            if (Result<void> read = readChunks(folder, newer, nullptr); !read)
                return read;
            if (!newer.isEmpty())
                progress.restTo = newer.first().uid + 1;
        }
        return readChunks(folder, arrived, numbered ? &progress : nullptr);
    }

    /// `keys` newest first; with `progress`, each finished chunk is kept as a place to go on from.
    Result<void> readChunks(const Folder &folder, const QList<MessageKey> &keys, FolderProgress *progress)
    {
        const qint64 total = keys.size();
        for (qsizetype at = 0, size = firstChunk; at < keys.size(); at += size, size = headerChunk) {
            if (Result<void> going = checkCancelled(); !going)
                return going;
            const auto chunk =
                std::span(keys).subspan(static_cast<size_t>(at), static_cast<size_t>(std::min(size, keys.size() - at)));
            if (Result<void> read = readHeaderChunk(folder, chunk, at, total); !read)
                return read;
            m_summary.messages += static_cast<qint64>(chunk.size());
            if (progress && at + size < keys.size()) {
                if (progress->restTo == 0)
                    progress->restTo = chunk.front().uid + 1;
                progress->restFrom = chunk.back().uid;
                if (Result<void> kept = keepProgress(folder, *progress); !kept)
                    return kept;
            }
        }
        return {};
    }

    static Progress::Stage stageOf(const Folder &folder)
    {
        return folder.use == FolderUse::Sent ? Progress::Stage::ReadingSent : Progress::Stage::ReadingHeaders;
    }

    /// What the headers of one chunk say.
    struct Chunk {
        QList<KnownHeader> known;
        QList<SecurityMail> security;
        QList<WantedMessage> candidates;
    };

    /// Who the messages are, from their header fields; then the bodies of those that may be notices. Sent tells what the person
    /// wrote.
    Result<void> readHeaderChunk(const Folder &folder, std::span<const MessageKey> keys, qint64 before, qint64 total)
    {
        constexpr qint64 toldEvery = 500;
        Chunk chunk;
        qint64 done = before;
        const Result<void> read = m_mailbox.fetchFacts(keys, [&](MessageFacts &&facts) {
            if (++done % toldEvery == 0)
                tell(stageOf(folder), folder.name, done, total);
            if (folder.use == FolderUse::Sent) {
                m_knowledge.addSent(sentMessageFrom(HeaderFields(facts.header)));
                chunk.known.append({facts.key, true, std::move(facts.header)});
            } else {
                sortReceived(folder, std::move(facts), chunk);
            }
        });
        if (!read)
            return read;
        tell(stageOf(folder), folder.name, before + static_cast<qint64>(keys.size()), total);
        return m_recorder.knownHeaders(chunk.known)
            .and_then([&] { return m_recorder.securityMail(chunk.security); })
            .and_then([&] { return readNotices(folder, chunk.candidates); });
    }

    void sortReceived(const Folder &folder, MessageFacts &&facts, Chunk &chunk)
    {
        const HeaderFields fields(facts.header);
        const QStringList ids = messageIdsIn(fields.raw("Message-ID"));
        if (folder.use == FolderUse::All && m_seenIds.contains(qHash(ids.value(0))))
            return; // All Mail repeats what the other folders hold
        for (const QString &id : ids)
            m_seenIds.insert(qHash(id));
        if (m_knownNotices.contains(facts.key))
            return;
        if (candidate(fields) != Candidate::No) {
            chunk.candidates.append({facts.key, facts.size});
            return;
        }
        if (m_knowledge.addReceived(fields)) { // the person's own, outside Sent
            chunk.known.append({facts.key, true, std::move(facts.header)});
            return;
        }
        if (looksSecurityRelevant(fields))
            chunk.security.append({facts.key, facts.internalDate, fields.text("From"), fields.text("Subject")});
        if (m_receivedKept < maxReceivedHeadersKept) {
            ++m_receivedKept;
            chunk.known.append({facts.key, false, std::move(facts.header)});
        }
    }

    Result<void> readNotices(const Folder &folder, std::span<const WantedMessage> wanted)
    {
        for (size_t at = 0; at < wanted.size();) {
            if (Result<void> going = checkCancelled(); !going)
                return going;
            size_t end = at;
            for (qint64 bytes = 0; end < wanted.size() && end - at < essenceChunk && bytes < essenceBytes; ++end)
                bytes += std::max<qint64>(wanted[end].size, 0);
            if (Result<void> read = readNoticeChunk(wanted.subspan(at, end - at)); !read)
                return read;
            at = end;
            tell(Progress::Stage::ReadingNotices, folder.name, static_cast<qint64>(at),
                 static_cast<qint64>(wanted.size()));
        }
        return {};
    }

    Result<void> readNoticeChunk(std::span<const WantedMessage> wanted)
    {
        NoticeIntake intake(m_explainer, m_memory.addresses.isEmpty(),
                            [this](const QList<JudgedNotice> &notices, const QByteArrayList &raw) {
                                return m_recorder.found(notices, raw);
                            });
        const Result<void> read =
            m_mailbox.fetchEssence(wanted, [&](MessageEssence &&message) { intake.take(std::move(message)); });
        Result<NoticeIntake::Taken> taken = intake.finish();
        if (!taken)
            return tl::unexpected(taken.error());
        for (JudgedNotice &notice : taken->notices) {
            m_knownNotices.insert(notice.key);
            m_bodiesHeld += notice.notice.original.body.size();
            if (m_bodiesHeld > maxBodiesHeld)
                notice.notice.original.body.clear();
        }
        m_summary.fresh += static_cast<int>(taken->notices.size());
        m_notices.append(std::move(taken->notices));
        for (const JudgedNotice &doubtful : std::as_const(taken->doubtful))
            m_knownNotices.insert(doubtful.key);
        m_doubtful.append(std::move(taken->doubtful));
        m_doubtfulRaw.append(std::move(taken->doubtfulRaw));
        for (const QByteArray &header : std::as_const(taken->ordinary))
            m_knowledge.addReceived(HeaderFields(header));
        return read;
    }

    /// Of what parsing took for ordinary mail, from index `first` on, only what judging found to be a lure stays.
    Result<void> keepLures(qsizetype first)
    {
        QList<JudgedNotice> lures;
        QByteArrayList raw;
        for (qsizetype i = first; i < m_notices.size(); ++i) {
            if (m_notices.at(i).judgement.verdict == Verdict::Fake) {
                lures.append(m_notices.at(i));
                raw.append(m_doubtfulRaw.at(i - first));
            }
        }
        m_doubtfulRaw.clear();
        m_notices.resize(first);
        m_notices.append(lures);
        if (lures.isEmpty())
            return {};
        m_summary.fresh += static_cast<int>(lures.size());
        for (const JudgedNotice &lure : std::as_const(lures))
            m_knownNotices.insert(lure.key);
        return m_recorder.found(lures, raw);
    }

    /// Reading ended early: what is known must do to tell lures, because their folders count as read up to here.
    Result<void> judgeDoubtful()
    {
        if (m_doubtful.isEmpty())
            return {};
        NoDns dns;
        judgeEach(m_doubtful, m_knowledge, dns, m_memory.words);
        const qsizetype first = m_notices.size();
        m_notices.append(std::move(m_doubtful));
        return keepLures(first).and_then([&] { return m_recorder.judged(m_notices.sliced(first)); });
    }

    Result<void> judgeAll()
    {
        if (Result<void> going = checkCancelled(); !going)
            return going;
        tell(Progress::Stage::Judging, {}, 0, m_notices.size());
        if (m_memory.addresses.isEmpty()) {
            m_notices.append(std::move(m_memory.notices));
            return {};
        }
        // Earlier ones are judged again: each notice teaches something about the others, and so do the person's words.
        const qsizetype fresh = m_notices.size();
        const QList<JudgedNotice> before = m_memory.notices;
        m_notices.append(std::move(m_memory.notices));
        const qsizetype doubtful = m_notices.size();
        m_notices.append(std::move(m_doubtful));
        judgeEach(m_notices, m_knowledge, m_dns, m_memory.words);
        if (Result<void> kept = keepLures(doubtful); !kept)
            return kept;
        const QList<Incident> found = judgeIncidents(m_notices, m_knowledge);
        QList<JudgedNotice> changed = m_notices.first(fresh);
        for (qsizetype i = 0; i < before.size(); ++i) {
            const JudgedNotice &now = m_notices.at(fresh + i);
            if (!sameJudgement(before.at(i).judgement, now.judgement))
                changed.append(now);
        }
        changed.append(m_notices.sliced(doubtful));
        return m_recorder.judged(changed).and_then([&] { return m_recorder.incidents(found); });
    }

    Mailbox &m_mailbox;
    const Explainer &m_explainer;
    Dns &m_dns;
    const Clock &m_clock;
    CancelToken m_cancel;
    Pause m_pause;
    ScanMemory m_memory;
    ScanRecorder &m_recorder;

    MailboxKnowledge m_knowledge;
    QList<FolderChoice> m_folders;
    QSet<QString> m_unchanged; ///< names of folders that are as the last scan left them
    QList<JudgedNotice> m_notices;
    QList<JudgedNotice> m_doubtful; ///< ordinary mail to parse, but dressed like a notice
    QByteArrayList m_doubtfulRaw;
    QSet<MessageKey> m_knownNotices;
    QSet<QString> m_missing; ///< Message-IDs of known notices that are no longer where they were
    QSet<size_t> m_seenIds;  ///< hashes of Message-IDs: the identifiers themselves are not needed
    qint64 m_bodiesHeld = 0;
    qsizetype m_receivedKept = 0;
    ScanSummary m_summary;
};

} // namespace

ScanRecorder::~ScanRecorder() = default;

Result<ScanSummary> scanMailbox(const ScanParts &parts, ScanMemory memory, ScanRecorder &recorder)
{
    return Scan(parts, std::move(memory), recorder).run();
}

JudgedNotice explainMessage(const Explainer &explainer, QByteArrayView message)
{
    JudgedNotice judged = readMessage(explainer, message);
    judgeAlone(judged);
    return judged;
}

JudgedNotice explainText(const Explainer &explainer, QByteArrayView text)
{
    JudgedNotice judged = explainMessage(explainer, text);
    if (!judged.notice.bodyOnly || judged.notice.kind != NoticeKind::NotANotice || judged.judgement.verdict)
        return judged;
    // Under the header that such text comes with, it is read as a notice's.
    const QByteArray dressed =
        "From: MAILER-DAEMON\r\nSubject: Undelivered Mail Returned to Sender\r\n\r\n" + text.toByteArray();
    JudgedNotice believed = readMessage(explainer, dressed);
    if (believed.notice.kind == NoticeKind::NotANotice)
        return judged;
    if (believed.notice.recipients.isEmpty()) {
        // Only the server's words: they are about somebody, whoever that is.
        RecipientFate fate;
        fate.outcome = believed.notice.kind == NoticeKind::Delay ? Outcome::Delayed : Outcome::Failed;
        fate.diagnostic = QString::fromUtf8(text.first(std::min<qsizetype>(text.size(), 1000))).simplified();
        believed.notice.recipients.append(fate);
        believed.explanation = explainer.explain(believed.notice);
        if (believed.explanation.recipients.first().reason == Reason::Unknown &&
            believed.explanation.recipients.first().codes.isEmpty())
            return judged;
    }
    believed.notice.bodyOnly = true;
    believed.notice.header.clear();
    believed.notice.from.clear();
    believed.notice.subject.clear();
    believed.size = text.size();
    return believed;
}

} // namespace undelivered
