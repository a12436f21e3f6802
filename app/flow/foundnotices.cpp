// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/foundnotices.h"

#include <algorithm>

namespace undelivered {

namespace {

constexpr qsizetype essenceChunk = 500;
constexpr qint64 essenceBytes = 16 * 1024 * 1024;
constexpr qsizetype judgedTogether = 2000;         // in one transaction
constexpr qint64 maxBodiesHeld = 24 * 1024 * 1024; // of returned originals, until all is judged

bool sameJudgement(const Judgement &a, const Judgement &b)
{
    return a.verdict == b.verdict && qFuzzyCompare(1.0 + a.confidence, 1.0 + b.confidence) && a.incident == b.incident;
}

} // namespace

Result<void> FoundNotices::read(const QString &folder, std::span<const WantedMessage> wanted)
{
    if (wanted.empty())
        return {};
    if (!m_intake)
        m_intake = std::make_unique<NoticeIntake>(
            m_scan.with.explainer,
            NoticeIntake::Limits{m_scan.memory.addresses.isEmpty(), maxBodiesHeld - m_bodiesHeld},
            [this](const QList<JudgedNotice> &notices, const QByteArrayList &raw) {
                return m_scan.recorder.found(notices, raw);
            });
    const Result<void> fetched = fetch(folder, wanted);
    m_intake->handOn();
    return fetched;
}

Result<void> FoundNotices::fetch(const QString &folder, std::span<const WantedMessage> wanted)
{
    for (size_t at = 0; at < wanted.size();) {
        if (Result<void> going = m_scan.checkCancelled(); !going)
            return going;
        size_t end = at;
        for (qint64 bytes = 0; end < wanted.size() && end - at < essenceChunk && bytes < essenceBytes; ++end)
            bytes += std::max<qint64>(wanted[end].size, 0);
        const Result<void> fetched =
            m_scan.with.mailbox.fetchEssence(wanted.subspan(at, end - at), [this](MessageEssence &&message) {
                m_scan.knownNotices.insert(message.key); // on its way: it need not come again
                m_intake->take(std::move(message));
            });
        if (!fetched)
            return fetched;
        at = end;
        m_scan.tell(Progress::Stage::ReadingNotices, folder, static_cast<qint64>(at),
                    static_cast<qint64>(wanted.size()));
    }
    return {};
}

Result<void> FoundNotices::settle()
{
    if (!m_intake)
        return {};
    const auto intake = std::move(m_intake);
    Result<NoticeIntake::Taken> taken = intake->finish();
    if (!taken)
        return tl::unexpected(taken.error());
    for (const JudgedNotice &notice : std::as_const(taken->notices))
        m_bodiesHeld += notice.notice.original.body.size();
    m_scan.summary.fresh += static_cast<int>(taken->notices.size());
    m_notices.append(std::move(taken->notices));
    m_doubtful.append(std::move(taken->doubtful));
    m_doubtfulRaw.append(std::move(taken->doubtfulRaw));
    for (const NoticeIntake::Taken::Ordinary &mail : std::as_const(taken->ordinary)) {
        m_scan.knownNotices.remove(mail.key);
        m_scan.knowledge.addReceived(HeaderFields(mail.header));
    }
    return {};
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
    if (Result<void> settled = settle(); !settled || m_doubtful.isEmpty())
        return settled;
    NoDns dns;
    judgeEach(m_doubtful, m_scan.knowledge, dns, m_scan.memory.words);
    const qsizetype first = m_notices.size();
    m_notices.append(std::move(m_doubtful));
    return keepLures(first).and_then([&] { return m_scan.recorder.judged(m_notices.sliced(first)); });
}

Result<void> FoundNotices::judge()
{
    if (Result<void> settled = settle(); !settled)
        return settled;
    if (Result<void> going = m_scan.checkCancelled(); !going)
        return going;
    m_scan.tell(Progress::Stage::Judging, {}, 0, m_notices.size());
    if (m_scan.memory.addresses.isEmpty()) {
        m_notices.append(std::move(m_scan.memory.notices));
        return {};
    }
    // Earlier ones are judged again: each notice teaches something about the others, and so do the person's words.
    const qsizetype fresh = m_notices.size();
    QList<Judgement> before;
    for (const JudgedNotice &known : std::as_const(m_scan.memory.notices))
        before.append(known.judgement);
    m_notices.append(std::move(m_scan.memory.notices));
    const qsizetype doubtful = m_notices.size();
    m_notices.append(std::move(m_doubtful));
    judgeEach(m_notices, m_scan.knowledge, m_scan.with.dns, m_scan.memory.words);
    if (Result<void> kept = keepLures(doubtful); !kept)
        return kept;
    const QList<Incident> found = judgeIncidents(m_notices, m_scan.knowledge);
    const auto isNews = [&](qsizetype i) {
        return i < fresh || i >= doubtful || !sameJudgement(before.at(i - fresh), m_notices.at(i).judgement);
    };
    return keepJudgements(isNews).and_then([&] { return m_scan.recorder.incidents(found); });
}

Result<void> FoundNotices::keepJudgements(const std::function<bool(qsizetype)> &isNews)
{
    QList<JudgedNotice> some;
    for (qsizetype i = 0; i < m_notices.size(); ++i) {
        if (isNews(i))
            some.append(m_notices.at(i));
        if (some.size() == judgedTogether || (i + 1 == m_notices.size() && !some.isEmpty())) {
            if (Result<void> kept = m_scan.recorder.judged(some); !kept)
                return kept;
            some.clear();
        }
    }
    return {};
}

} // namespace undelivered
