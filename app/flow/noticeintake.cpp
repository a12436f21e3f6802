// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/noticeintake.h"

#include "judge/judge.h"
#include "parse/noticeparser.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace undelivered {

namespace {

constexpr size_t maxQueued = 256;
constexpr qint64 maxQueuedBytes = 8 * 1024 * 1024;
constexpr qsizetype keptTogether = 200; // notices in one transaction
constexpr qint64 keptTogetherBytes = 4 * 1024 * 1024;
constexpr qsizetype rawKept = 64 * 1024; // as much as the store takes

} // namespace

struct NoticeIntake::Private {
    const Explainer &explainer;
    bool alone;
    Keep keep;

    std::mutex mutex;
    std::condition_variable changed;
    std::deque<MessageEssence> queue;
    qint64 queuedBytes = 0;
    bool finishing = false;
    bool dropped = false;

    // Touched by the intake's thread while it runs.
    Taken taken;
    QList<JudgedNotice> fresh;
    QByteArrayList raw;
    qint64 freshBytes = 0;
    std::optional<Error> error;
    std::thread thread;

    void work()
    {
        while (std::optional<MessageEssence> message = next()) {
            if (!error)
                understand(std::move(*message));
        }
        flush();
    }

    std::optional<MessageEssence> next()
    {
        std::unique_lock lock(mutex);
        changed.wait(lock, [this] { return !queue.empty() || finishing || dropped; });
        if (queue.empty() || dropped)
            return std::nullopt;
        MessageEssence message = std::move(queue.front());
        queue.pop_front();
        queuedBytes -= message.bytes.size();
        changed.notify_all();
        return message;
    }

    void understand(MessageEssence &&message)
    {
        JudgedNotice judged;
        judged.key = message.key;
        judged.size = message.size;
        judged.notice = parseNotice(message.bytes);
        judged.explanation = explainer.explain(judged.notice);
        if (alone) // nothing is decided before the mailbox is known, where there is one
            judgeAlone(judged);
        message.bytes.truncate(rawKept);
        if (judged.notice.kind != NoticeKind::NotANotice) {
            freshBytes += message.bytes.size() + judged.notice.original.body.size();
            fresh.append(std::move(judged));
            raw.append(std::move(message.bytes));
            if (fresh.size() >= keptTogether || freshBytes >= keptTogetherBytes)
                flush();
        } else if (!alone && mayBeLure(judged)) {
            taken.doubtful.append(std::move(judged));
            taken.doubtfulRaw.append(std::move(message.bytes));
        } else {
            taken.ordinary.append(std::move(judged.notice.header));
        }
    }

    void flush()
    {
        if (fresh.isEmpty() || error)
            return;
        if (const Result<void> kept = keep(fresh, raw); !kept)
            error = kept.error();
        taken.notices.append(std::move(fresh));
        fresh.clear();
        raw.clear();
        freshBytes = 0;
    }
};

NoticeIntake::NoticeIntake(const Explainer &explainer, bool alone, Keep keep)
    : d(new Private{explainer, alone, std::move(keep), {}, {}, {}, 0, false, false, {}, {}, {}, 0, {}, {}})
{
}

NoticeIntake::~NoticeIntake()
{
    if (!d->thread.joinable())
        return;
    {
        const std::lock_guard lock(d->mutex);
        d->dropped = true;
    }
    d->changed.notify_all();
    d->thread.join();
}

void NoticeIntake::take(MessageEssence &&message)
{
    if (!d->thread.joinable())
        d->thread = std::thread([this] { d->work(); });
    std::unique_lock lock(d->mutex);
    d->changed.wait(
        lock, [this] { return d->queue.empty() || (d->queue.size() < maxQueued && d->queuedBytes < maxQueuedBytes); });
    d->queuedBytes += message.bytes.size();
    d->queue.push_back(std::move(message));
    d->changed.notify_all();
}

Result<NoticeIntake::Taken> NoticeIntake::finish()
{
    if (d->thread.joinable()) {
        {
            const std::lock_guard lock(d->mutex);
            d->finishing = true;
        }
        d->changed.notify_all();
        d->thread.join();
        d->finishing = false;
    }
    if (d->error)
        return tl::unexpected(*d->error);
    return std::exchange(d->taken, {});
}

} // namespace undelivered
