// SPDX-License-Identifier: GPL-3.0-or-later
#include "judge/taglist.h"

#include <algorithm>

namespace undelivered {

namespace {
constexpr size_t maxTags = 64;

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

bool isNameCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}
} // namespace

std::optional<std::vector<Tag>> readTagList(QByteArrayView text)
{
    std::vector<Tag> tags;
    qsizetype at = 0;
    while (at < text.size()) {
        qsizetype end = text.indexOf(';', at);
        if (end < 0)
            end = text.size();
        const QByteArrayView entry = text.sliced(at, end - at);
        const qsizetype equals = entry.indexOf('=');
        if (equals < 0) {
            if (!std::all_of(entry.begin(), entry.end(), isSpace))
                return std::nullopt;
        } else {
            Tag tag;
            tag.name = entry.first(equals).trimmed().toByteArray();
            if (tag.name.isEmpty() || !std::all_of(tag.name.begin(), tag.name.end(), isNameCharacter) ||
                tagNamed(tags, tag.name) || tags.size() == maxTags)
                return std::nullopt;
            tag.value = entry.sliced(equals + 1).trimmed().toByteArray();
            tag.valueStart = at + equals + 1;
            tag.valueEnd = end;
            tags.push_back(std::move(tag));
        }
        at = end + 1;
    }
    return tags;
}

const Tag *tagNamed(const std::vector<Tag> &tags, QByteArrayView name)
{
    const auto found = std::find_if(tags.begin(), tags.end(), [name](const Tag &tag) { return tag.name == name; });
    return found == tags.end() ? nullptr : &*found;
}

QByteArray withoutSpace(QByteArrayView text)
{
    QByteArray out;
    out.reserve(text.size());
    for (const char c : text) {
        if (!isSpace(c))
            out.append(c);
    }
    return out;
}

} // namespace undelivered
