// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/phraseindex.h"

#include "explain/textfold.h"

#include <QList>

#include <algorithm>
#include <queue>

namespace undelivered {

namespace {

/// Letters and digits of scripts that put blanks between words. Other scripts' bytes count as no part of a word, and so
/// never forbid a match. Two-byte UTF-8 sequences up to Cyrillic are such letters; Hebrew and Arabic (0xD6 to 0xDB) are
/// not.
bool isWordByte(unsigned char byte, unsigned char lead)
{
    if (byte < 0x80)
        return (byte >= 'a' && byte <= 'z') || (byte >= '0' && byte <= '9');
    return lead >= 0xC3 && lead <= 0xD4;
}

unsigned char leadOf(const QByteArray &text, qsizetype at)
{
    qsizetype i = at;
    while (i > 0 && at - i < 3 && (static_cast<unsigned char>(text.at(i)) & 0xC0) == 0x80)
        --i;
    return static_cast<unsigned char>(text.at(i));
}

bool isWordAt(const QByteArray &text, qsizetype at)
{
    return at >= 0 && at < text.size() && isWordByte(static_cast<unsigned char>(text.at(at)), leadOf(text, at));
}

} // namespace

int PhraseIndex::addPath(const QByteArray &bytes)
{
    int node = 0;
    for (const char c : bytes) {
        const auto byte = static_cast<unsigned char>(c);
        auto &edges = m_building[static_cast<size_t>(node)];
        const auto found =
            std::find_if(edges.begin(), edges.end(), [byte](const Edge &edge) { return edge.byte == byte; });
        if (found != edges.end()) {
            node = found->target;
            continue;
        }
        const int made = static_cast<int>(m_nodes.size());
        edges.push_back({byte, made});
        m_nodes.emplace_back();
        m_building.emplace_back();
        node = made;
    }
    return node;
}

bool PhraseIndex::add(QStringView phrase, int phraseNumber)
{
    const QList<QStringView> pieces = phrase.split(u'*');
    std::vector<std::pair<QByteArray, Part>> parts;
    for (qsizetype i = 0; i < pieces.size(); ++i) {
        QStringView piece = pieces.at(i).trimmed();
        const bool openStart = piece.startsWith(u'~');
        if (openStart)
            piece = piece.sliced(1);
        const bool openEnd = piece.endsWith(u'~');
        if (openEnd)
            piece.chop(1);
        const QByteArray folded = foldText(piece);
        if (folded.isEmpty())
            return false;
        const bool last = i == pieces.size() - 1;
        parts.emplace_back(folded,
                           Part{phraseNumber, static_cast<int>(i), last, !openStart && isWordAt(folded, 0),
                                !openEnd && isWordAt(folded, folded.size() - 1), static_cast<int>(folded.size())});
    }
    for (const auto &[bytes, part] : parts) {
        const int node = addPath(bytes);
        Node &end = m_nodes[static_cast<size_t>(node)];
        if (end.output < 0) {
            end.output = static_cast<int>(m_outputs.size());
            m_outputs.emplace_back();
        }
        m_outputs[static_cast<size_t>(end.output)].parts.push_back(static_cast<int>(m_parts.size()));
        m_parts.push_back(part);
    }
    m_phraseCount = std::max(m_phraseCount, phraseNumber + 1);
    return true;
}

int PhraseIndex::child(int node, unsigned char byte) const
{
    if (node == 0)
        return m_rootTargets[byte];
    const Node &at = m_nodes[static_cast<size_t>(node)];
    switch (at.edges) {
    case Edges::One: return at.byte == byte ? at.target : -1;
    case Edges::Table: return m_tables[static_cast<size_t>(at.target) + byte];
    case Edges::Few:
        for (int i = at.target; i < at.target + at.count; ++i) {
            if (m_edges[static_cast<size_t>(i)].byte == byte)
                return m_edges[static_cast<size_t>(i)].target;
        }
        return -1;
    case Edges::None: break;
    }
    return -1;
}

void PhraseIndex::freeze()
{
    constexpr size_t many = 5;
    m_rootTargets.assign(256, 0);
    for (const Edge &edge : m_building[0])
        m_rootTargets[edge.byte] = edge.target;
    for (size_t i = 1; i < m_nodes.size(); ++i) {
        Node &node = m_nodes[i];
        const std::vector<Edge> &edges = m_building[i];
        if (edges.empty())
            continue;
        if (edges.size() == 1) {
            node.edges = Edges::One;
            node.byte = edges.front().byte;
            node.target = edges.front().target;
        } else if (edges.size() < many) {
            node.edges = Edges::Few;
            node.count = static_cast<std::uint16_t>(edges.size());
            node.target = static_cast<int>(m_edges.size());
            m_edges.insert(m_edges.end(), edges.begin(), edges.end());
        } else {
            node.edges = Edges::Table;
            node.target = static_cast<int>(m_tables.size());
            m_tables.insert(m_tables.end(), 256, -1);
            for (const Edge &edge : edges)
                m_tables[static_cast<size_t>(node.target) + edge.byte] = edge.target;
        }
    }
    std::queue<int> waiting;
    for (const Edge &edge : m_building[0])
        waiting.push(edge.target);
    while (!waiting.empty()) {
        const int number = waiting.front();
        waiting.pop();
        Node &node = m_nodes[static_cast<size_t>(number)];
        const int inherited = m_nodes[static_cast<size_t>(node.fail)].output;
        if (node.output < 0)
            node.output = inherited;
        else
            m_outputs[static_cast<size_t>(node.output)].next = inherited;
        for (const Edge &edge : m_building[static_cast<size_t>(number)]) {
            int fail = node.fail;
            int target = child(fail, edge.byte);
            while (target < 0) {
                fail = m_nodes[static_cast<size_t>(fail)].fail;
                target = child(fail, edge.byte);
            }
            m_nodes[static_cast<size_t>(edge.target)].fail = target;
            waiting.push(edge.target);
        }
    }
    m_building.clear();
}

std::vector<PhraseHit> PhraseIndex::match(const QByteArray &folded) const
{
    std::vector<PhraseHit> hits;
    // Progress of phrases with gaps: the next stage, where the last part found ended, and where the first began.
    struct Progress {
        int phrase;
        int stage;
        qsizetype end;
        qsizetype start;
    };
    std::vector<Progress> open;
    std::vector<bool> done;
    int node = 0;
    for (qsizetype i = 0; i < folded.size(); ++i) {
        const auto byte = static_cast<unsigned char>(folded.at(i));
        int next = child(node, byte);
        while (next < 0) {
            node = m_nodes[static_cast<size_t>(node)].fail;
            next = child(node, byte);
        }
        node = next;
        for (int at = m_nodes[static_cast<size_t>(node)].output; at >= 0;
             at = m_outputs[static_cast<size_t>(at)].next) {
            for (const int number : m_outputs[static_cast<size_t>(at)].parts) {
                const Part &part = m_parts[static_cast<size_t>(number)];
                const qsizetype end = i + 1;
                const qsizetype start = end - part.length;
                if ((part.wordStart && isWordAt(folded, start - 1)) || (part.wordEnd && isWordAt(folded, end)))
                    continue;
                if (done.empty())
                    done.assign(static_cast<size_t>(m_phraseCount), false);
                if (done[static_cast<size_t>(part.phrase)])
                    continue;
                qsizetype phraseStart = start;
                if (part.stage > 0) {
                    const auto progress = std::find_if(open.begin(), open.end(), [&part](const Progress &p) {
                        return p.phrase == part.phrase && p.stage == part.stage;
                    });
                    if (progress == open.end() || start < progress->end || start - progress->end > maxGap)
                        continue;
                    phraseStart = progress->start;
                }
                if (part.last) {
                    done[static_cast<size_t>(part.phrase)] = true;
                    hits.push_back({part.phrase, phraseStart, end});
                    continue;
                }
                const auto same = std::find_if(open.begin(), open.end(), [&part](const Progress &p) {
                    return p.phrase == part.phrase && p.stage == part.stage + 1;
                });
                if (same != open.end())
                    *same = {part.phrase, part.stage + 1, end, phraseStart};
                else
                    open.push_back({part.phrase, part.stage + 1, end, phraseStart});
            }
        }
    }
    return hits;
}

} // namespace undelivered
