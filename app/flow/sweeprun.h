// SPDX-License-Identifier: GPL-3.0-or-later
/// One sweep, undo or deletion at work on its journal. Made by sweeper.cpp, on its thread, for one call.
#pragma once

#include "flow/sweeper.h"

#include <QHash>
#include <QSet>

namespace undelivered {

/// Of a message under the key that the server itself gave it: there a Message-ID is enough. Some servers count sizes anew
/// after each change, or otherwise in another folder. 0: not compared.
[[nodiscard]] inline qint64 comparedSize(const QString &messageId, qint64 size)
{
    return messageId.isEmpty() ? size : 0;
}

/// The server's or the mailbox's own name for it is known.
[[nodiscard]] inline bool isPlaced(const MessageKey &key)
{
    return key.uid != 0 || !key.file.isEmpty();
}

[[nodiscard]] inline bool isInTarget(JournalState state)
{
    return state == JournalState::Moved || state == JournalState::Copied || state == JournalState::Returning;
}

/// The line is gone and may come back.
[[nodiscard]] inline bool isLineLost(ErrorKind kind)
{
    return isTransient(kind) && kind != ErrorKind::StoreBusy;
}

class SweepRun
{
public:
    SweepRun(const SweepParts &parts, SweepRecord record, QList<JournalItem> items);

    [[nodiscard]] SweepReport sweep();
    [[nodiscard]] SweepReport deleteForGood();
    [[nodiscard]] SweepReport undo();
    [[nodiscard]] SweepReport settle();

private:
    /// The way a message was to take.
    struct Leg {
        MessageKey from;
        Landing to;
    };
    /// Where messages are now, by journal item.
    struct Sighting {
        QHash<qint64, MessageKey> here;  ///< where they were
        QHash<qint64, MessageKey> there; ///< where they were to go
        friend bool operator==(const Sighting &, const Sighting &) = default;
    };
    using ToFolder = std::function<Result<void>(const QList<JournalItem> &)>;

    [[nodiscard]] Result<void> persevere(const std::function<Result<void>()> &work);
    [[nodiscard]] Result<void> reconnect(size_t &attempt);
    [[nodiscard]] Result<void> forEachFolder(JournalState state, const ToFolder &work);
    [[nodiscard]] SweepReport carryOut(Stage stage);
    [[nodiscard]] Result<void> takeAway(const QList<JournalItem> &group);
    [[nodiscard]] Result<void> bringBack(const QList<JournalItem> &group);
    [[nodiscard]] Result<void> moveBack(const QList<JournalItem> &group);
    [[nodiscard]] Result<void> takeBackCopied(const QList<JournalItem> &group);
    [[nodiscard]] Result<void> findTargets(const QList<JournalItem> &group);
    [[nodiscard]] Result<void> findOrigins();
    void alsoOrigin(const JournalItem &item, QList<JournalItem> &known);

    [[nodiscard]] Result<void> settleOpen();
    [[nodiscard]] Result<void> settleMoves(const QList<JournalItem> &group);
    [[nodiscard]] Result<void> settleReturns(const QList<JournalItem> &group);
    [[nodiscard]] Result<void> settleDeletions(const QList<JournalItem> &group);
    [[nodiscard]] Result<Sighting> lookOnce(const QList<JournalItem> &group,
                                            const std::function<Leg(const JournalItem &)> &leg);
    [[nodiscard]] Result<Sighting> look(const QList<JournalItem> &group,
                                        const std::function<Leg(const JournalItem &)> &leg);
    [[nodiscard]] Result<void> finishHalves(const QList<JournalItem> &group,
                                            const std::function<Leg(const JournalItem &)> &leg, Sighting &seen);

    [[nodiscard]] Result<void> announce(std::span<const MoveItem> batch, const QHash<MessageKey, qint64> &ids,
                                        JournalState state, const Landing &landing);
    [[nodiscard]] Result<void> keep(const QList<JournalItem> &items, const QList<qint64> &swept = {});
    [[nodiscard]] Result<void> keepLearnt(const QList<JournalItem> &more = {});
    [[nodiscard]] Result<void> keepState(SweepState state);
    [[nodiscard]] Result<void> hide(const QList<qint64> &notices, bool swept);
    [[nodiscard]] Result<void> place(const QList<std::pair<qint64, MessageKey>> &places);
    [[nodiscard]] JournalItem &itemOf(qint64 id) { return m_items[m_places.value(id)]; }
    [[nodiscard]] QList<JournalItem> itemsIn(JournalState state) const;
    [[nodiscard]] bool isOpen() const; ///< something may be under way
    void begin(Stage stage, qsizetype total);
    void advance(const QString &folder, size_t count);
    void tell(const QString &folder);
    [[nodiscard]] SweepReport finish(SweepState wanted);

    const SweepParts &m_parts;
    QList<JournalItem> m_items;
    QHash<qint64, qsizetype> m_places;
    QHash<MessageKey, JournalItem>
        m_origins;               ///< deleting for good: what earlier sweeps had brought where it is deleted
    QList<JournalItem> m_learnt; ///< what became of the last batch, not in the journal yet
    QList<qint64> m_learntSwept; ///< notices of it
    SweepReport m_report;
    Stage m_stage = Stage::Idle;
    JournalState m_stayed =
        JournalState::Refused; ///< of what settling finds where it was: Planned while the deed goes on
    qint64 m_done = 0;
    qint64 m_total = 0;
};

} // namespace undelivered
