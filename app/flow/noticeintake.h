// SPDX-License-Identifier: GPL-3.0-or-later
/// Takes what a mailbox hands over and turns it into notices: parses and explains on one thread, gives to the recorder on
/// another, beside the reading one, with bounded queues between them, so that the line never waits for the disk and a fast line
/// fills no memory. Used by a scan, from its thread, once for each run of messages.
#pragma once

#include "explain/explainer.h"
#include "judge/judgednotice.h"
#include "mailbox/mailbox.h"

#include <functional>
#include <memory>

namespace undelivered {

class NoticeIntake
{
public:
    /// Called on a thread of the intake, one at a time; an error ends the intake.
    using Keep = std::function<Result<void>(const QList<JudgedNotice> &notices, const QByteArrayList &raw)>;
    struct Limits {
        bool alone = false; ///< there is no mailbox to judge by, each notice is judged by itself
        qint64 bodies =
            0; ///< bytes of returned originals' bodies to hold on to; those of further notices are forgotten
    };
    /// `explainer` outlives the object.
    NoticeIntake(const Explainer &explainer, const Limits &limits, Keep keep);
    ~NoticeIntake(); ///< what was not finished is dropped
    NoticeIntake(const NoticeIntake &) = delete;
    NoticeIntake &operator=(const NoticeIntake &) = delete;

    /// Waits while the queue is full.
    void take(MessageEssence &&message);
    /// Has what was taken so far kept soon, although there is room for more beside it. Does not wait for that.
    void handOn();

    struct Taken {
        QList<JudgedNotice> notices; ///< kept by the recorder
        QList<JudgedNotice>
            doubtful; ///< ordinary mail to parse, but dressed like a notice: only a whole mailbox's knowledge can tell
        QByteArrayList doubtfulRaw;
        struct Ordinary {
            MessageKey key;
            QByteArray header;
        };
        QList<Ordinary> ordinary; ///< what was no notice after all
    };
    /// Waits until all that was taken has been kept, and hands over what it was. The error of Keep, where it had one. Once.
    [[nodiscard]] Result<Taken> finish();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace undelivered
