// SPDX-License-Identifier: GPL-3.0-or-later
#include "sweep/settle.h"

#include <algorithm>
#include <map>
#include <tuple>
#include <vector>

namespace undelivered {

namespace {

using Identity = std::pair<QString, qint64>; // Message-ID, size

enum class Seen { NotLooked, No, Yes };

bool isSettled(JournalState state)
{
    return state != JournalState::Planned && state != JournalState::Sent;
}

bool lessByPlace(const MessageKey &a, const MessageKey &b)
{
    return std::tie(a.folder, a.uidValidity, a.uid, a.file) < std::tie(b.folder, b.uidValidity, b.uid, b.file);
}

/// What one look found, given out one by one, so that no message settles two items.
class Supply
{
public:
    Supply(const FolderLook &look, const QSet<MessageKey> &claimed) : m_uidValidity(look.uidValidity)
    {
        QSet<MessageKey> seen = claimed;
        for (const FoundMessage &message : look.found) {
            if (seen.contains(message.key))
                continue;
            seen.insert(message.key);
            m_keys[{message.messageId, message.size}].append(message.key);
        }
        for (QList<MessageKey> &keys : m_keys)
            std::ranges::sort(keys, lessByPlace);
    }

    [[nodiscard]] quint32 uidValidity() const { return m_uidValidity; }

    /// That very key, bearing the item's Message-ID and size.
    bool takeExactly(const JournalItem &item, const MessageKey &key)
    {
        const auto keys = m_keys.find({item.messageId, item.size});
        return keys != m_keys.end() && keys->removeOne(key);
    }
    /// Any with the item's Message-ID and size, lowest UID first. Without a Message-ID there is none.
    std::optional<MessageKey> takeAny(const JournalItem &item, quint32 aboveUid = 0)
    {
        if (item.messageId.isEmpty())
            return std::nullopt;
        const auto keys = m_keys.find({item.messageId, item.size});
        if (keys == m_keys.end())
            return std::nullopt;
        for (qsizetype i = 0; i < keys->size(); ++i) {
            if (keys->at(i).uid > aboveUid || aboveUid == 0)
                return keys->takeAt(i);
        }
        return std::nullopt;
    }

private:
    quint32 m_uidValidity;
    QHash<Identity, QList<MessageKey>> m_keys;
};

class Sources
{
public:
    Sources(const QList<FolderLook> &looks, const QSet<MessageKey> &claimed)
    {
        for (const FolderLook &look : looks)
            m_supplies.insert_or_assign(look.folder, Supply(look, claimed));
    }

    [[nodiscard]] Supply *of(const JournalItem &item)
    {
        const auto supply = m_supplies.find(item.source.folder);
        return supply == m_supplies.end() ? nullptr : &supply->second;
    }

    /// Whether the item lies where the journal says, or, where the folder's UIDs are new, anywhere in it.
    [[nodiscard]] Seen look(const JournalItem &item)
    {
        Supply *const supply = of(item);
        if (!supply)
            return Seen::NotLooked;
        if (supply->uidValidity() == item.source.uidValidity)
            return supply->takeExactly(item, item.source) ? Seen::Yes : Seen::No;
        if (item.messageId.isEmpty())
            return Seen::NotLooked;
        return supply->takeAny(item) ? Seen::Yes : Seen::No;
    }
    [[nodiscard]] bool hasOldUids(const JournalItem &item)
    {
        const Supply *const supply = of(item);
        return supply && supply->uidValidity() == item.source.uidValidity;
    }

private:
    std::map<QString, Supply> m_supplies;
};

Settlement settlementOf(const QList<JournalItem> &before, QList<JournalItem> after)
{
    Settlement settlement;
    for (qsizetype i = 0; i < before.size(); ++i) {
        if (after.at(i).state != before.at(i).state || after.at(i).target != before.at(i).target)
            settlement.changed.append(after.at(i));
    }
    settlement.items = std::move(after);
    return settlement;
}

/// Targets that the journal itself names belong to those items and to no other.
QSet<MessageKey> withTargets(QSet<MessageKey> claimed, const QList<JournalItem> &items)
{
    for (const JournalItem &item : items) {
        if (isSettled(item.state) && hasPlace(item.target))
            claimed.insert(item.target);
    }
    return claimed;
}

void decideSent(JournalItem &item, Seen source, bool oldUids, const std::optional<MessageKey> &place)
{
    if (source == Seen::Yes) {
        if (place)
            item.state = JournalState::Copied;
        else
            item.state = oldUids ? JournalState::Planned : JournalState::Refused;
    } else {
        item.state = place ? JournalState::Moved : JournalState::Gone;
    }
    if (place)
        item.target = *place;
}

} // namespace

bool hasPlace(const MessageKey &key)
{
    return key.uid != 0 || !key.file.isEmpty();
}

qsizetype Settlement::count(JournalState state) const
{
    return std::ranges::count(items, state, &JournalItem::state);
}

Settlement settleSweep(const QList<JournalItem> &items, const QList<FolderLook> &sources,
                       const std::optional<FolderLook> &target, const QSet<MessageKey> &claimed)
{
    QList<JournalItem> after = items;
    Sources here(sources, claimed);
    std::optional<Supply> there;
    if (target)
        there.emplace(*target, withTargets(claimed, items));

    std::vector<Seen> seen(size_t(items.size()), Seen::NotLooked);
    // Items whose old UID can be asked for come first: where UIDVALIDITY is new, any equal message will do.
    for (const bool exact : {true, false}) {
        for (qsizetype i = 0; i < items.size(); ++i) {
            if (!isSettled(items.at(i).state) && here.hasOldUids(items.at(i)) == exact)
                seen[size_t(i)] = here.look(items.at(i));
        }
    }

    // Who certainly has a message in the target is served first, then who left the source, then who is in both.
    for (JournalItem &item : after) {
        const bool inTarget = item.state == JournalState::Moved || item.state == JournalState::Copied;
        if (!inTarget || hasPlace(item.target) || !there)
            continue;
        if (const std::optional<MessageKey> place = there->takeAny(item))
            item.target = *place;
    }
    for (const Seen turn : {Seen::No, Seen::Yes}) {
        for (qsizetype i = 0; i < after.size(); ++i) {
            JournalItem &item = after[i];
            if (seen[size_t(i)] != turn)
                continue;
            if (items.at(i).state == JournalState::Sent && there)
                decideSent(item, turn, here.hasOldUids(item), there->takeAny(item));
            else if (items.at(i).state == JournalState::Planned && turn == Seen::No)
                item.state = JournalState::Gone;
            else if (items.at(i).state == JournalState::Planned && !here.hasOldUids(item))
                item.state = JournalState::Refused;
        }
    }
    return settlementOf(items, std::move(after));
}

Settlement settleUndo(const QList<JournalItem> &items, const QList<FolderLook> &sources,
                      const std::optional<FolderLook> &target, const QSet<MessageKey> &claimed)
{
    QList<JournalItem> after = items;
    QHash<qint64, MessageKey> returned;
    if (target) {
        Sources here(sources, claimed);
        Supply there(*target, claimed);
        std::vector<bool> open(size_t(items.size()), false);
        for (qsizetype i = 0; i < items.size(); ++i) {
            const JournalItem &item = items.at(i);
            // First those that lie where the journal says, so that no equal message takes their place.
            open[size_t(i)] = item.state == JournalState::Moved && !there.takeExactly(item, item.target);
        }
        for (qsizetype i = 0; i < items.size(); ++i) {
            JournalItem &item = after[i];
            if (!open[size_t(i)] || item.messageId.isEmpty())
                continue;
            if (const std::optional<MessageKey> place = there.takeAny(item)) {
                item.target = *place;
                continue;
            }
            Supply *const source = here.of(item);
            if (!source)
                continue;
            // What came back has a higher UID than what went, while the UIDs are the same folder's.
            const quint32 above = here.hasOldUids(item) ? item.source.uid : 0;
            if (const std::optional<MessageKey> place = source->takeAny(item, above)) {
                item.state = JournalState::Undone;
                returned.insert(item.id, *place);
            } else {
                item.state = JournalState::Gone;
            }
        }
    }
    Settlement settlement = settlementOf(items, std::move(after));
    settlement.returned = std::move(returned);
    return settlement;
}

UndoPlan planUndo(const QList<JournalItem> &items)
{
    UndoPlan plan;
    QSet<MessageKey> taken;
    std::map<std::pair<QString, QString>, QList<JournalItem>> byFolders;
    for (const JournalItem &item : items) {
        if (item.state == JournalState::Copied) {
            plan.stillThere.append(item);
        } else if (item.state == JournalState::Moved && !hasPlace(item.target)) {
            plan.unplaced.append(item);
        } else if (item.state == JournalState::Moved && !taken.contains(item.target)) {
            taken.insert(item.target);
            byFolders[{item.target.folder, item.source.folder}].append(item);
        }
    }
    for (auto &[folders, group] : byFolders) {
        std::ranges::sort(group, lessByPlace, &JournalItem::target);
        plan.groups.append({folders.first, folders.second, std::move(group)});
    }
    return plan;
}

SweepState stateOf(const QList<JournalItem> &items)
{
    const auto any = [&](std::initializer_list<JournalState> states) {
        return std::ranges::any_of(items, [&](const JournalItem &item) {
            return std::ranges::find(states, item.state) != states.end();
        });
    };
    if (any({JournalState::Planned, JournalState::Sent}))
        return SweepState::Interrupted;
    if (any({JournalState::Undone}) && !any({JournalState::Moved, JournalState::Copied}))
        return SweepState::Undone;
    return SweepState::Finished;
}

} // namespace undelivered
