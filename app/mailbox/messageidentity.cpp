// SPDX-License-Identifier: GPL-3.0-or-later
#include "mailbox/messageidentity.h"

#include <QHash>

namespace undelivered {

namespace {

QStringView bare(const QString &messageId)
{
    QStringView id = QStringView(messageId).trimmed();
    if (id.startsWith(u'<') && id.endsWith(u'>') && id.size() >= 2)
        id = id.sliced(1, id.size() - 2).trimmed();
    return id;
}

/// What is left over, where a Message-ID stands for one item and one message only.
void matchByIdAlone(std::span<const MoveItem> items, std::span<const MessageIdentity> found,
                    const std::vector<bool> &taken, std::vector<qsizetype> &matches)
{
    QHash<QString, int> wanted;
    for (size_t i = 0; i < items.size(); ++i) {
        if (matches[i] < 0)
            ++wanted[bare(items[i].messageId).toString()];
    }
    wanted.remove(QString());
    QHash<QString, QList<qsizetype>> left;
    for (size_t i = 0; i < found.size(); ++i) {
        if (!taken[i])
            left[bare(found[i].messageId).toString()].append(static_cast<qsizetype>(i));
    }
    for (size_t i = 0; i < items.size(); ++i) {
        const QString id = bare(items[i].messageId).toString();
        if (matches[i] < 0 && wanted.value(id) == 1 && left.value(id).size() == 1)
            matches[i] = left.value(id).first();
    }
}

} // namespace

bool isSameMessage(const MoveItem &item, const MessageIdentity &now)
{
    return bare(item.messageId) == bare(now.messageId) && (item.size <= 0 || item.size == now.size);
}

std::vector<qsizetype> matchMessages(std::span<const MoveItem> items, std::span<const MessageIdentity> found)
{
    QMultiHash<QString, qsizetype> byId; // the last inserted comes first: the newest
    for (size_t i = 0; i < found.size(); ++i)
        byId.insert(bare(found[i].messageId).toString(), static_cast<qsizetype>(i));
    QHash<qint64, int> namelessOfSize;
    for (const MoveItem &item : items) {
        if (bare(item.messageId).isEmpty())
            ++namelessOfSize[item.size];
    }
    std::vector<qsizetype> matches;
    std::vector<bool> taken(found.size(), false);
    for (const MoveItem &item : items) {
        const QString id = bare(item.messageId).toString();
        std::vector<qsizetype> fitting;
        for (auto one = byId.constFind(id); one != byId.cend() && one.key() == id; ++one) {
            const auto index = static_cast<size_t>(one.value());
            if (!taken[index] && isSameMessage(item, found[index]))
                fitting.push_back(one.value());
        }
        const bool certain = id.isEmpty() ? fitting.size() == 1 && item.size > 0 && namelessOfSize.value(item.size) == 1
                                          : !fitting.empty();
        matches.push_back(certain ? fitting.front() : -1);
        if (certain)
            taken[static_cast<size_t>(fitting.front())] = true;
    }
    matchByIdAlone(items, found, taken, matches);
    return matches;
}

} // namespace undelivered
