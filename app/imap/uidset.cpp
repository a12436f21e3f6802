// SPDX-License-Identifier: GPL-3.0-or-later
#include "imap/uidset.h"

#include <algorithm>

namespace undelivered {

namespace {

std::optional<quint32> readUid(QByteArrayView text)
{
    if (text.isEmpty() || text.front() < '0' || text.front() > '9')
        return std::nullopt;
    bool valid = false;
    const uint value = text.toByteArray().toUInt(&valid);
    return valid && value > 0 ? std::optional<quint32>(value) : std::nullopt;
}

} // namespace

QList<UidChunk> uidChunks(std::span<const quint32> uids, qsizetype maxUids, qsizetype maxBytes)
{
    QList<UidChunk> chunks;
    const auto total = static_cast<qsizetype>(uids.size());
    qsizetype at = 0;
    while (at < total) {
        UidChunk chunk{at, 0, {}};
        while (at < total && chunk.count < maxUids) {
            qsizetype last = at;
            const qsizetype room = maxUids - chunk.count;
            while (last + 1 < total && last + 1 - at < room &&
                   uids[static_cast<size_t>(last) + 1] == uids[static_cast<size_t>(last)] + 1)
                ++last;
            QByteArray piece = QByteArray::number(uids[static_cast<size_t>(at)]);
            if (last > at)
                piece += ':' + QByteArray::number(uids[static_cast<size_t>(last)]);
            if (!chunk.set.isEmpty()) {
                if (chunk.set.size() + 1 + piece.size() > maxBytes)
                    break;
                chunk.set += ',';
            }
            chunk.set += piece;
            chunk.count += last - at + 1;
            at = last + 1;
        }
        chunks.append(chunk);
    }
    return chunks;
}

std::optional<QList<quint32>> readUidSet(QByteArrayView set, qsizetype maxUids)
{
    QList<quint32> uids;
    if (set.isEmpty())
        return std::nullopt;
    qsizetype at = 0;
    while (at <= set.size()) {
        qsizetype comma = set.indexOf(',', at);
        if (comma < 0)
            comma = set.size();
        const QByteArrayView piece = set.sliced(at, comma - at);
        const qsizetype colon = piece.indexOf(':');
        const auto one = readUid(colon < 0 ? piece : piece.first(colon));
        const auto two = colon < 0 ? one : readUid(piece.sliced(colon + 1));
        if (!one || !two)
            return std::nullopt;
        const quint64 low = std::min(*one, *two);
        const quint64 high = std::max(*one, *two);
        if (high - low >= static_cast<quint64>(maxUids - uids.size()))
            return std::nullopt;
        for (quint64 uid = low; uid <= high; ++uid)
            uids.append(static_cast<quint32>(uid));
        at = comma + 1;
    }
    return uids;
}

} // namespace undelivered
