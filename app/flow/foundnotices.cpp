// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/foundnotices.h"

#include "flow/noticeintake.h"

#include <algorithm>

namespace undelivered {

namespace {

constexpr qsizetype essenceChunk = 500;
constexpr qint64 essenceBytes = 16 * 1024 * 1024;
constexpr qint64 maxBodiesHeld = 24 * 1024 * 1024; // of returned originals, until all is judged

bool sameJudgement(const Judgement &a, const Judgement &b)
{
    return a.verdict == b.verdict && qFuzzyCompare(1.0 + a.confidence, 1.0 + b.confidence) && a.incident == b.incident;
}

} // namespace

Result<void> FoundNotices::read(const QString &folder, std::span<const WantedMessage> wanted)
{
    for (size_t at = 0; at < wanted.size();) {
        if (Result<void> going = m_scan.checkCancelled(); !going)
            return going;
        size_t end = at;
        for (qint64 bytes = 0; end < wanted.size() && end - at < essenceChunk && bytes < essenceBytes; ++end)
            bytes += std::max<qint64>(wanted[end].size, 0);
        if (Result<void> read = readChunk(wanted.subspan(at, end - at)); !read)
            return read;
        at = end;
        m_scan.tell(Progress::Stage::ReadingNotices, folder, static_cast<qint64>(at),
                    static_cast<qint64>(wanted.size()));
    }
    return {};
}

Result<void> FoundNotices::readChunk(std::span<const WantedMessage> wanted)
{
    NoticeIntake intake(m_scan.with.explainer, m_scan.memory.addresses.isEmpty(),
                        [this](const QList<JudgedNotice> &notices, const QByteArrayList &raw) {
                            return m_scan.recorder.found(notices, raw);
                        });
    const Result<void> read =
        m_scan.with.mailbox.fetchEssence(wanted, [&](MessageEssence &&message) { intake.take(std::move(message)); });
    Result<NoticeIntake::Taken> taken = intake.finish();
    if (!taken)
        return tl::unexpected(taken.error());
    for (JudgedNotice &notice : taken->notices) {
        m_scan.knownNotices.insert(notice.key);
        m_bodiesHeld += notice.notice.original.body.size();
        if (m_bodiesHeld > maxBodiesHeld)
            notice.notice.original.body.clear();
    }
    m_scan.summary.fresh += static_cast<int>(taken->notices.size());
    m_notices.append(std::move(taken->notices));
    for (const JudgedNotice &doubtful : std::as_const(taken->doubtful))
        m_scan.knownNotices.insert(doubtful.key);
    m_doubtful.append(std::move(taken->doubtful));
    m_doubtfulRaw.append(std::move(taken->doubtfulRaw));
    for (const QByteArray &header : std::as_const(taken->ordinary))
        m_scan.knowledge.addReceived(HeaderFields(header));
    return read;
}

QStringList FoundNotices::messageIds() const
{
    QStringList ids;
    for (const JudgedNotice &notice : m_notices)
        ids.append(notice.notice.messageId);
    return ids;
}

/// Of what parsing took for ordinary mail, from index `first` on, only what judging found to be a lure stays.
Result<void> FoundNotices::keepLures(qsizetype first)
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
    m_scan.summary.fresh += static_cast<int>(lures.size());
    for (const JudgedNotice &lure : std::as_const(lures))
        m_scan.knownNotices.insert(lure.key);
    return m_scan.recorder.found(lures, raw);
}

Result<void> FoundNotices::judgeDoubtful()
{
    if (m_doubtful.isEmpty())
        return {};
    NoDns dns;
    judgeEach(m_doubtful, m_scan.knowledge, dns, m_scan.memory.words);
    const qsizetype first = m_notices.size();
    m_notices.append(std::move(m_doubtful));
    return keepLures(first).and_then([&] { return m_scan.recorder.judged(m_notices.sliced(first)); });
}

Result<void> FoundNotices::judge()
{
    if (Result<void> going = m_scan.checkCancelled(); !going)
        return going;
    m_scan.tell(Progress::Stage::Judging, {}, 0, m_notices.size());
    if (m_scan.memory.addresses.isEmpty()) {
        m_notices.append(std::move(m_scan.memory.notices));
        return {};
    }
    // Earlier ones are judged again: each notice teaches something about the others, and so do the person's words.
    const qsizetype fresh = m_notices.size();
    const QList<JudgedNotice> before = m_scan.memory.notices;
    m_notices.append(std::move(m_scan.memory.notices));
    const qsizetype doubtful = m_notices.size();
    m_notices.append(std::move(m_doubtful));
    judgeEach(m_notices, m_scan.knowledge, m_scan.with.dns, m_scan.memory.words);
    if (Result<void> kept = keepLures(doubtful); !kept)
        return kept;
    const QList<Incident> found = judgeIncidents(m_notices, m_scan.knowledge);
    QList<JudgedNotice> changed = m_notices.first(fresh);
    for (qsizetype i = 0; i < before.size(); ++i) {
        const JudgedNotice &now = m_notices.at(fresh + i);
        if (!sameJudgement(before.at(i).judgement, now.judgement))
            changed.append(now);
    }
    changed.append(m_notices.sliced(doubtful));
    return m_scan.recorder.judged(changed).and_then([&] { return m_scan.recorder.incidents(found); });
}

} // namespace undelivered
