// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/noticeintake.h"

#include "flow/boundedqueue.h"
#include "judge/judge.h"
#include "parse/noticeparser.h"

#include <atomic>
#include <limits>
#include <thread>

namespace undelivered {

namespace {

constexpr size_t mostWaiting = 256; // messages to be read
constexpr qint64 mostWaitingBytes = 8 * 1024 * 1024;
constexpr size_t batchesWaiting = 2;
constexpr qsizetype keptTogether = 200; // notices in one transaction
constexpr qint64 keptTogetherBytes = 4 * 1024 * 1024;
constexpr qsizetype rawKept = 64 * 1024; // as much as the store takes

struct Arrival {
    MessageEssence message;
    bool pause = false; ///< no message: there may be none for a while
};

/// Notices to be kept together.
struct Batch {
    QList<JudgedNotice> notices;
    QByteArrayList raw;
    qint64 bytes = 0;

    [[nodiscard]] bool isFull() const { return notices.size() >= keptTogether || bytes >= keptTogetherBytes; }
};

} // namespace

struct NoticeIntake::Private {
    Private(const Explainer &with, const Limits &limits, Keep keeper)
        : explainer(with)
        , alone(limits.alone)
        , keep(std::move(keeper))
        , bodiesLeft(limits.bodies)
    {
    }

    const Explainer &explainer;
    const bool alone;
    const Keep keep;

    BoundedQueue<Arrival> arrived{mostWaiting, mostWaitingBytes};
    BoundedQueue<Batch> understood{batchesWaiting, std::numeric_limits<qint64>::max()};
    std::atomic<bool> failed = false;
    std::thread understanding;
    std::thread keeping;

    // Of the understanding thread, while it runs.
    Batch batch;
    Taken others; ///< no notices

    // Of the keeping thread, while it runs.
    QList<JudgedNotice> kept;
    qint64 bodiesLeft;
    std::optional<Error> error;

    void start()
    {
        understanding = std::thread([this] {
            while (std::optional<Arrival> next = arrived.take()) {
                if (next->pause)
                    handOn();
                else if (!failed)
                    understand(std::move(next->message));
            }
            handOn();
            understood.end();
        });
        keeping = std::thread([this] {
            while (std::optional<Batch> next = understood.take()) {
                if (!failed)
                    keepBatch(std::move(*next));
            }
        });
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
            batch.bytes += message.bytes.size() + judged.notice.original.body.size();
            batch.notices.append(std::move(judged));
            batch.raw.append(std::move(message.bytes));
            if (batch.isFull())
                handOn();
        } else if (!alone && mayBeLure(judged)) {
            others.doubtful.append(std::move(judged));
            others.doubtfulRaw.append(std::move(message.bytes));
        } else {
            others.ordinary.append({judged.key, std::move(judged.notice.header)});
        }
    }

    void handOn()
    {
        if (!batch.notices.isEmpty())
            understood.give(std::exchange(batch, {}), 1);
    }

    void keepBatch(Batch next)
    {
        if (const Result<void> done = keep(next.notices, next.raw); !done) {
            error = done.error();
            failed = true;
            return;
        }
        for (JudgedNotice &notice : next.notices) {
            bodiesLeft -= notice.notice.original.body.size();
            if (bodiesLeft < 0)
                notice.notice.original.body.clear();
        }
        kept.append(std::move(next.notices));
    }
};

NoticeIntake::NoticeIntake(const Explainer &explainer, const Limits &limits, Keep keep)
    : d(std::make_unique<Private>(explainer, limits, std::move(keep)))
{
    d->start();
}

NoticeIntake::~NoticeIntake()
{
    if (!d->understanding.joinable())
        return;
    d->arrived.drop();
    d->understood.drop();
    d->understanding.join();
    d->keeping.join();
}

void NoticeIntake::take(MessageEssence &&message)
{
    const qint64 bytes = message.bytes.size();
    d->arrived.give({std::move(message), false}, bytes);
}

void NoticeIntake::handOn()
{
    d->arrived.give({{}, true}, 0);
}

Result<NoticeIntake::Taken> NoticeIntake::finish()
{
    d->arrived.end();
    d->understanding.join();
    d->keeping.join();
    if (d->error)
        return tl::unexpected(*d->error);
    Taken taken = std::move(d->others);
    taken.notices = std::move(d->kept);
    return taken;
}

} // namespace undelivered
