// SPDX-License-Identifier: GPL-3.0-or-later
#include "imap/newsreader.h"

#include "imap/uidset.h"

#include <QSet>

#include <algorithm>

namespace undelivered {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxSetBytes = 7'000;

void addKeys(QList<MessageKey> &keys, const QString &folder, quint32 uidValidity, const QList<quint32> &uids)
{
    keys.reserve(keys.size() + uids.size());
    for (const quint32 uid : uids)
        keys.append({folder, uidValidity, uid, {}});
}

void sortUids(QList<quint32> &uids)
{
    std::sort(uids.begin(), uids.end());
    uids.erase(std::unique(uids.begin(), uids.end()), uids.end());
}

} // namespace

QList<quint32> readVanished(const Reply &reply, std::span<const quint32> uids)
{
    QList<quint32> gone;
    ReplyCursor cursor(reply);
    if (cursor.atom().compare("VANISHED", Qt::CaseInsensitive) != 0 || (cursor.peek('(') && !cursor.skipValue()))
        return gone;
    const QByteArray set = cursor.atom().toByteArray();
    for (qsizetype at = 0; at < set.size();) {
        const qsizetype comma = set.indexOf(',', at);
        const QByteArrayView piece = QByteArrayView(set).sliced(at, (comma < 0 ? set.size() : comma) - at);
        const qsizetype colon = piece.indexOf(':');
        const quint32 one = piece.first(colon < 0 ? piece.size() : colon).toByteArray().toUInt();
        const quint32 two = colon < 0 ? one : piece.sliced(colon + 1).toByteArray().toUInt();
        const auto from = std::lower_bound(uids.begin(), uids.end(), std::min(one, two));
        const auto to = std::upper_bound(from, uids.end(), std::max(one, two));
        if (one != 0 && two != 0)
            gone.append(QList<quint32>(from, to));
        if (comma < 0)
            break;
        at = comma + 1;
    }
    return gone;
}

struct NewsReader::Question {
    QString folder;
    FolderMark mark;
    std::vector<quint32> known; ///< ascending
    bool plain = false;         ///< without parameters to EXAMINE: the server choked on them

    FolderOpening opening{true};
    QByteArray examineTag;
    QList<QByteArray> searchTags;
    StatusLine examined;
    bool vanishedTold = false;
    QList<quint32> vanished;
    QList<quint32> found;  ///< of `known` and of what arrived; a server may answer several searches in any order
    bool searched = false; ///< every search was answered with OK
};

Result<void> NewsReader::sendSearches(Question &question)
{
    QByteArrayList sets;
    if (!question.vanishedTold && !question.known.empty()) {
        for (const UidChunk &chunk :
             uidChunks(question.known, static_cast<qsizetype>(question.known.size()), maxSetBytes))
            sets.append(chunk.set);
    }
    const QByteArray arrived = QByteArray::number(std::max<quint32>(question.mark.uidNext, 1)) + ":*";
    if (sets.isEmpty())
        sets.append(arrived);
    else
        sets.last() += ',' + arrived;
    for (const QByteArray &set : std::as_const(sets)) {
        const auto tag = m_session.send(m_searcher.command("UID " + set));
        if (!tag)
            return tl::unexpected(tag.error());
        question.searchTags.append(*tag);
    }
    return {};
}

Result<void> NewsReader::readAnswers(Question &question)
{
    const auto take = [&question](const Reply &reply) {
        if (!question.opening.take(reply) && !readSearchReply(reply, question.found))
            question.vanished.append(readVanished(reply, question.known));
    };
    const auto examined = m_session.finish(question.examineTag, take, searchLimits);
    if (!examined)
        return tl::unexpected(examined.error());
    question.examined = *examined;
    question.opening.take(*examined);
    // Whatever EXAMINE said, what was sent behind it is answered.
    question.searched = true;
    for (const QByteArray &tag : std::as_const(question.searchTags)) {
        const auto answer = m_session.finish(tag, take, searchLimits);
        if (!answer)
            return tl::unexpected(answer.error());
        question.searched = question.searched && answer->kind == StatusLine::Kind::Ok;
    }
    sortUids(question.found);
    if (question.searched && !question.vanishedTold)
        std::ranges::set_difference(question.known, question.found, std::back_inserter(question.vanished));
    return {};
}

Result<void> NewsReader::ask(Question &question)
{
    const auto name = m_folders.wireName(question.folder);
    if (!name)
        return tl::unexpected(name.error());
    QByteArray command = "EXAMINE " + *name;
    if (!question.plain) {
        question.vanishedTold = m_folders.tellsVanished() && question.mark.uidValidity != 0 &&
                                question.mark.highestModSeq != 0 && !question.known.empty();
        if (question.vanishedTold) {
            command += " (QRESYNC (" + QByteArray::number(question.mark.uidValidity) + ' ' +
                       QByteArray::number(question.mark.highestModSeq);
            const QList<UidChunk> sets =
                uidChunks(question.known, static_cast<qsizetype>(question.known.size()), maxSetBytes);
            if (sets.size() == 1) // else it tells of all messages
                command += ' ' + sets.first().set;
            command += "))";
        } else if (m_session.capabilities().has("CONDSTORE")) {
            command += " (CONDSTORE)";
        }
    }
    m_folders.forget();
    const auto tag = m_session.send(command);
    if (!tag)
        return tl::unexpected(tag.error());
    question.examineTag = *tag;
    return sendSearches(question).and_then([&] { return readAnswers(question); });
}

Result<FolderNews> NewsReader::news(const QString &folder, const FolderMark &mark, std::span<const MessageKey> known)
{
    Question question;
    question.folder = folder;
    question.mark = mark;
    if (mark.uidValidity == 0)
        question.mark.uidNext = 1;
    for (const MessageKey &key : known)
        question.known.push_back(key.uid);
    std::ranges::sort(question.known);
    Result<void> asked = ask(question);
    if (asked && question.examined.kind == StatusLine::Kind::Bad) {
        Question again;
        again.folder = folder;
        again.mark = question.mark;
        again.known = std::move(question.known);
        again.plain = true;
        question = std::move(again);
        asked = ask(question);
    }
    if (!asked)
        return tl::unexpected(asked.error());
    if (question.examined.kind != StatusLine::Kind::Ok)
        return tl::unexpected(m_session.refusal(question.examined, ErrorKind::FolderGone, folder));
    FolderNews news;
    news.state = question.opening.state();
    if (news.state.uidValidity == 0) // RFC 9051, section 2.3.1.1: without it UIDs mean nothing
        return failure(ErrorKind::Unsupported, u"no UIDVALIDITY"_s, folder);
    m_folders.opened(folder, news.state);
    const bool same = news.state.uidValidity == question.mark.uidValidity;
    QList<quint32> arrived;
    if (question.searched && (same || question.mark.uidNext == 1)) {
        arrived = std::move(question.found);
        // "n:*" always names the last message, even where its UID is below n.
        arrived.erase(arrived.begin(), std::lower_bound(arrived.begin(), arrived.end(), question.mark.uidNext));
    } else {
        Result<QList<quint32>> all = m_searcher.all(same ? question.mark.uidNext : 1);
        if (!all)
            return tl::unexpected(all.error());
        arrived = std::move(*all);
    }
    addKeys(news.arrived, folder, news.state.uidValidity, arrived);
    if (same) {
        sortUids(question.vanished);
        addKeys(news.vanished, folder, news.state.uidValidity, question.vanished);
    }
    return news;
}

} // namespace undelivered
