// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/scan.h"

#include "find/securitymail.h"
#include "parse/noticeparser.h"

#include <algorithm>

namespace undelivered {

namespace {

constexpr qint64 maxMessageBytes =
    4 * 1024 * 1024; // of one notice; a returned original may be huge, its start is enough
constexpr qsizetype headerChunk = 1000;
constexpr qsizetype bodyChunk = 50;
constexpr qsizetype firstResults = 200; // newest notices shown before everything else is read
constexpr qsizetype maxReceivedHeadersKept = 3000;
constexpr int reconnects = 3;

bool lineBroke(ErrorKind kind)
{
    return kind == ErrorKind::ConnectionLost || kind == ErrorKind::TimedOut || kind == ErrorKind::ServerBusy;
}

/// Where notices arrive: not in Sent, Drafts or Trash.
bool mayHoldNotices(const Folder &folder)
{
    return folder.selectable && folder.use != FolderUse::Sent && folder.use != FolderUse::Drafts &&
           folder.use != FolderUse::Trash;
}

/// INBOX first, then Junk, the person's own folders, and All Mail last: it repeats the others.
int readingOrder(const Folder &folder)
{
    switch (folder.use) {
    case FolderUse::Inbox: return 0;
    case FolderUse::Junk: return 1;
    case FolderUse::All: return 4;
    case FolderUse::Archive: return 3;
    default: return 2;
    }
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

        return connectAndList()
            .and_then([this] { return readFirstResults(); })
            .and_then([this] { return readSent(); })
            .and_then([this] { return readFolders(); })
            .and_then([this] { return judgeAll(); })
            .map([this] {
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
        m_memory.knownHeaders.clear();
    }

    /// Runs a step of reading; when the line breaks, opens the mailbox again and runs it once more.
    template <typename Step>
    Result<void> persistently(const Step &step)
    {
        for (int attempt = 0;; ++attempt) {
            Result<void> done = step();
            if (done || !lineBroke(done.error().kind) || attempt == reconnects || m_cancel.cancelled())
                return done;
            tell(Progress::Stage::Connecting);
            if (const Result<void> opened = m_mailbox.open(); !opened && !lineBroke(opened.error().kind))
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
            m_folders = std::move(*listed);
            std::ranges::stable_sort(m_folders, {}, readingOrder);
            m_recorder.folders(m_folders);
            return {};
        });
    }

    /// The server's own SEARCH in INBOX and Junk, for an answer within a second or two.
    Result<void> readFirstResults()
    {
        for (const Folder &folder : std::as_const(m_folders)) {
            if (folder.use != FolderUse::Inbox && folder.use != FolderUse::Junk)
                continue;
            tell(Progress::Stage::Searching, folder.name);
            const Result<void> done = persistently([this, &folder]() -> Result<void> {
                const Result<FolderState> state = enter(folder.name);
                if (!state)
                    return tl::unexpected(state.error());
                Result<QList<MessageKey>> hits = m_mailbox.search(folder.name, noticeSearchTerms());
                if (!hits)
                    return tl::unexpected(hits.error());
                hits->removeIf([this](const MessageKey &key) { return m_knownNotices.contains(key); });
                hits->resize(std::min(hits->size(), firstResults));
                return readBodies(folder, *hits);
            });
            // A server without a useful SEARCH is no reason to stop: the headers tell as well.
            if (!done && done.error().kind != ErrorKind::Unsupported && done.error().kind != ErrorKind::ServerRefused)
                return done;
        }
        return {};
    }

    Result<void> readSent()
    {
        for (const Folder &folder : std::as_const(m_folders)) {
            if (folder.use != FolderUse::Sent || !folder.selectable)
                continue;
            Result<void> done = persistently([this, &folder] { return readHeaders(folder, true); });
            if (!done && done.error().kind != ErrorKind::FolderGone)
                return done;
        }
        return {};
    }

    Result<void> readFolders()
    {
        for (const Folder &folder : std::as_const(m_folders)) {
            if (!mayHoldNotices(folder))
                continue;
            Result<void> done = persistently([this, &folder] { return readHeaders(folder, false); });
            if (!done && done.error().kind != ErrorKind::FolderGone)
                return done;
        }
        return {};
    }

    /// Opens the folder read-only and, where UIDVALIDITY differs from what is remembered, voids what was known of it.
    Result<FolderState> enter(const QString &folder)
    {
        Result<FolderState> state = m_mailbox.examine(folder);
        if (!state)
            return state;
        const auto remembered = m_memory.folders.constFind(folder);
        if (remembered != m_memory.folders.cend() && remembered->uidValidity != state->uidValidity) {
            m_memory.folders.remove(folder);
            m_memory.notices.removeIf([&](const JudgedNotice &notice) { return notice.key.folder == folder; });
            m_knownNotices.removeIf([&](const MessageKey &key) { return key.folder == folder; });
            if (const Result<void> voided = m_recorder.folderVoid(folder); !voided)
                return tl::unexpected(voided.error());
        }
        return state;
    }

    /// All messages of the folder that have not been looked at: who they are from their header fields, then the bodies of
    /// those that may be notices. Sent folders tell what the person wrote.
    Result<void> readHeaders(const Folder &folder, bool sent)
    {
        const Progress::Stage stage = sent ? Progress::Stage::ReadingSent : Progress::Stage::ReadingHeaders;
        tell(stage, folder.name);
        const Result<FolderState> state = enter(folder.name);
        if (!state)
            return tl::unexpected(state.error());
        FolderProgress progress = m_memory.folders.value(folder.name);
        progress.uidValidity = state->uidValidity;

        Result<QList<MessageKey>> present = m_mailbox.list(folder.name, 1);
        if (!present)
            return tl::unexpected(present.error());
        if (!sent) {
            if (Result<void> noticed = noticeVanished(folder.name, *present); !noticed)
                return noticed;
        }
        QList<MessageKey> unread = std::move(*present);
        if (state->uidValidity != 0)
            unread.removeIf([&](const MessageKey &key) { return key.uid < progress.nextUid; });
        unread.removeIf([this](const MessageKey &key) { return m_read.contains(key); }); // before the line broke

        std::ranges::reverse(unread); // newest first
        const qint64 total = unread.size();
        for (qsizetype at = 0; at < unread.size(); at += headerChunk) {
            const std::span<const MessageKey> chunk(unread.cbegin() + at,
                                                    unread.cbegin() + std::min(at + headerChunk, unread.size()));
            if (Result<void> going = checkCancelled(); !going)
                return going;
            if (Result<void> read = readHeaderChunk(folder, chunk, sent); !read)
                return read;
            m_read.unite(QSet<MessageKey>(chunk.begin(), chunk.end()));
            m_summary.messages += static_cast<qint64>(chunk.size());
            tell(stage, folder.name, std::min<qint64>(at + headerChunk, total), total);
        }
        progress.nextUid = std::max(progress.nextUid, state->uidNext);
        progress.highestModSeq = state->highestModSeq;
        m_memory.folders.insert(folder.name, progress);
        m_read.clear();
        return m_recorder.folderRead(folder.name, progress);
    }

    Result<void> noticeVanished(const QString &folder, const QList<MessageKey> &present)
    {
        const QSet<MessageKey> here(present.cbegin(), present.cend());
        QList<MessageKey> gone;
        for (const JudgedNotice &notice : std::as_const(m_memory.notices)) {
            if (notice.key.folder == folder && !here.contains(notice.key))
                gone.append(notice.key);
        }
        if (gone.isEmpty())
            return {};
        const QSet<MessageKey> away(gone.cbegin(), gone.cend());
        m_memory.notices.removeIf([&](const JudgedNotice &notice) { return away.contains(notice.key); });
        return m_recorder.gone(gone);
    }

    Result<void> readHeaderChunk(const Folder &folder, std::span<const MessageKey> chunk, bool sent)
    {
        QList<KnownHeader> known;
        QList<SecurityMail> security;
        QList<MessageKey> candidates;
        Result<void> read = m_mailbox.fetchFacts(chunk, [&](MessageFacts &&facts) {
            const HeaderFields fields(facts.header);
            if (sent) {
                m_knowledge.addSent(sentMessageFrom(fields));
                known.append({facts.key, true, std::move(facts.header)});
                return;
            }
            if (folder.use == FolderUse::All && m_seenIds.contains(messageIdsIn(fields.raw("Message-ID")).value(0)))
                return; // All Mail repeats what the other folders hold
            for (const QString &id : messageIdsIn(fields.raw("Message-ID")))
                m_seenIds.insert(id);
            if (m_knownNotices.contains(facts.key))
                return;
            if (candidate(fields) != Candidate::No) {
                candidates.append(facts.key);
                return;
            }
            if (m_knowledge.addReceived(fields)) { // the person's own, outside Sent
                known.append({facts.key, true, std::move(facts.header)});
                return;
            }
            if (looksSecurityRelevant(fields)) {
                security.append({facts.key, facts.internalDate, fields.text("From"), fields.text("Subject")});
            }
            if (m_receivedKept < maxReceivedHeadersKept) {
                ++m_receivedKept;
                known.append({facts.key, false, std::move(facts.header)});
            }
        });
        if (!read)
            return read;
        return m_recorder.knownHeaders(known).and_then([&] { return m_recorder.securityMail(security); }).and_then([&] {
            return readBodies(folder, candidates);
        });
    }

    Result<void> readBodies(const Folder &folder, const QList<MessageKey> &keys)
    {
        for (qsizetype at = 0; at < keys.size(); at += bodyChunk) {
            if (Result<void> going = checkCancelled(); !going)
                return going;
            const std::span<const MessageKey> chunk(keys.cbegin() + at,
                                                    keys.cbegin() + std::min(at + bodyChunk, keys.size()));
            QList<JudgedNotice> fresh;
            QByteArrayList raw;
            Result<void> read =
                m_mailbox.fetchMessages(chunk, maxMessageBytes, [&](const MessageKey &key, QByteArray &&message) {
                    JudgedNotice judged = understand(key, message);
                    if (judged.notice.kind != NoticeKind::NotANotice) {
                        fresh.append(std::move(judged));
                        raw.append(std::move(message));
                    } else if (!m_memory.addresses.isEmpty() && mayBeLure(judged)) {
                        m_doubtful.append(std::move(judged)); // only the whole mailbox's knowledge can tell
                        m_doubtfulRaw.append(std::move(message));
                    } else {
                        m_knowledge.addReceived(HeaderFields(judged.notice.header));
                    }
                });
            if (!read)
                return read;
            if (Result<void> sized = askSizes(fresh); !sized)
                return sized;
            for (const JudgedNotice &notice : std::as_const(fresh))
                m_knownNotices.insert(notice.key);
            m_notices.append(fresh);
            m_summary.fresh += static_cast<int>(fresh.size());
            if (!fresh.isEmpty()) {
                if (Result<void> kept = m_recorder.found(fresh, raw); !kept)
                    return kept;
            }
            tell(Progress::Stage::ReadingNotices, folder.name, std::min(at + bodyChunk, keys.size()), keys.size());
        }
        return {};
    }

    /// What was cut is larger than what was fetched; a sweep checks the true size.
    Result<void> askSizes(QList<JudgedNotice> &notices)
    {
        QHash<MessageKey, JudgedNotice *> cut;
        QList<MessageKey> keys;
        for (JudgedNotice &notice : notices) {
            if (notice.size >= maxMessageBytes) {
                cut.insert(notice.key, &notice);
                keys.append(notice.key);
            }
        }
        if (keys.isEmpty())
            return {};
        return m_mailbox.fetchFacts(keys, [&](MessageFacts &&facts) {
            if (JudgedNotice *notice = cut.value(facts.key))
                notice->size = facts.size;
        });
    }

    JudgedNotice understand(const MessageKey &key, const QByteArray &message) const
    {
        // Where the mailbox can be judged by, nothing is decided before it is known.
        JudgedNotice judged =
            m_memory.addresses.isEmpty() ? explainMessage(m_explainer, message) : readMessage(m_explainer, message);
        judged.key = key;
        judged.size = message.size();
        return judged;
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
    ScanMemory m_memory;
    ScanRecorder &m_recorder;

    MailboxKnowledge m_knowledge;
    QList<Folder> m_folders;
    QList<JudgedNotice> m_notices;
    QList<JudgedNotice> m_doubtful; ///< ordinary mail to parse, but dressed like a notice
    QByteArrayList m_doubtfulRaw;
    QSet<MessageKey> m_knownNotices;
    QSet<MessageKey> m_read; ///< of the folder at work, where a broken line makes us enter it again
    QSet<QString> m_seenIds;
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
