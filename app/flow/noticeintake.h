// SPDX-License-Identifier: GPL-3.0-or-later
/// Takes what a mailbox hands over and turns it into notices: parses, explains and gives them to the recorder, on a thread of
/// its own beside the reading one, with a bounded queue between them, so that the line never waits for the disk and a fast
/// line fills no memory. Used by a scan, from its thread.
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
    /// Called on the intake's thread; an error ends the intake.
    using Keep = std::function<Result<void>(const QList<JudgedNotice> &notices, const QByteArrayList &raw)>;
    /// `alone`: there is no mailbox to judge by, each notice is judged by itself. `explainer` outlives the object.
    NoticeIntake(const Explainer &explainer, bool alone, Keep keep);
    ~NoticeIntake(); ///< what was not finished is dropped
    NoticeIntake(const NoticeIntake &) = delete;
    NoticeIntake &operator=(const NoticeIntake &) = delete;

    /// Waits while the queue is full.
    void take(MessageEssence &&message);

    struct Taken {
        QList<JudgedNotice> notices; ///< kept by the recorder
        QList<JudgedNotice>
            doubtful; ///< ordinary mail to parse, but dressed like a notice: only a whole mailbox's knowledge can tell
        QByteArrayList doubtfulRaw;
        QByteArrayList ordinary; ///< headers of what was no notice after all
    };
    /// Waits until all that was taken has been kept, and hands over what it was. The error of Keep, where it had one.
    [[nodiscard]] Result<Taken> finish();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace undelivered
