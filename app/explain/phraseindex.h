// SPDX-License-Identifier: GPL-3.0-or-later
/// Finds many phrases in one text in one pass (Aho and Corasick, "Efficient string matching", 1975). Time is linear in
/// the text whatever it holds. Built once, then read-only: one index serves all threads. Works on folded text
/// (textfold.h) only.
///
/// A phrase is words. `*` between words stands for any run of up to `maxGap` bytes. A phrase must begin and end where a
/// word does; `~` at its beginning or end lifts that. Scripts without blanks between words (Chinese, Japanese, ...),
/// and those that write small words onto the next one (Arabic, Hebrew), are never held to word bounds.
#pragma once

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <vector>

namespace undelivered {

struct PhraseHit {
    int phrase;      ///< number that add() gave
    qsizetype start; ///< byte offsets in the folded text
    qsizetype end;
};

class PhraseIndex
{
public:
    static constexpr qsizetype maxGap = 90;

    /// Numbers phrases from 0. False where the phrase is empty or holds an empty part; then nothing was added.
    [[nodiscard]] bool add(QStringView phrase, int phraseNumber);
    /// After the last add().
    void freeze();
    /// Every phrase that occurs, each once (its first occurrence), in the order in which they end.
    [[nodiscard]] std::vector<PhraseHit> match(const QByteArray &folded) const;

private:
    struct Part {
        int phrase;
        int stage; ///< 0 for the first part
        bool last;
        bool wordStart;
        bool wordEnd;
        int length; ///< bytes
    };
    enum class Edges : std::uint8_t { None, One, Few, Table };
    /// Small on purpose: there are about a hundred thousand, and each byte of a text visits one or two.
    struct Node {
        int fail = 0;
        int output = -1; ///< index into m_outputs: parts that end here, or at the nearest node on the fail chain
        int target = 0;  ///< One: the node; Few: first of m_edges; Table: offset in m_tables
        std::uint16_t count = 0;
        unsigned char byte = 0;
        Edges edges = Edges::None;
    };
    struct Edge {
        unsigned char byte;
        int target;
    };
    struct Output {
        std::vector<int> parts;
        int next = -1; ///< the next one on the fail chain
    };

    [[nodiscard]] int child(int node, unsigned char byte) const;
    int addPath(const QByteArray &bytes);

    std::vector<Node> m_nodes{1};
    std::vector<Edge> m_edges;
    std::vector<Output> m_outputs;
    std::vector<std::vector<Edge>> m_building{1};
    std::vector<int> m_rootTargets;
    std::vector<int> m_tables; ///< 256 targets each
    std::vector<Part> m_parts;
    int m_phraseCount = 0;
};

} // namespace undelivered
