// SPDX-License-Identifier: GPL-3.0-or-later
#include "imap/searcher.h"

#include "imap/uidset.h"

#include <algorithm>

namespace undelivered {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxUids = 5'000'000;

bool isAskable(QByteArrayView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](char c) { return c >= 0x20 && c < 0x7f; });
}

bool isHeaderName(QByteArrayView name)
{
    return isAskable(name) && std::all_of(name.begin(), name.end(), [](char c) {
               return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
                      c == '_';
           });
}

QByteArray gmailQuery(const QList<SearchTerm> &terms)
{
    QByteArray query;
    for (const SearchTerm &term : terms) {
        if (term.field == SearchTerm::Field::Header || !isAskable(term.text))
            continue;
        QByteArray words = term.text;
        words.replace('"', ' ');
        query += (query.isEmpty() ? "" : " ");
        query += (term.field == SearchTerm::Field::From ? "from:\"" : "subject:\"") + words + '"';
    }
    return query.isEmpty() ? query : '{' + query + '}'; // braces: any of them
}

} // namespace

QByteArrayList searchCriteria(const QList<SearchTerm> &terms, bool gmail)
{
    QByteArrayList criteria;
    if (gmail) {
        if (const QByteArray query = gmailQuery(terms); !query.isEmpty())
            criteria.append("X-GM-RAW " + quotedString(query).value_or(QByteArray()));
    }
    for (const SearchTerm &term : terms) {
        if (!isAskable(term.text) || (gmail && term.field != SearchTerm::Field::Header))
            continue;
        const QByteArray text = quotedString(term.text).value_or(QByteArray());
        switch (term.field) {
        case SearchTerm::Field::From: criteria.append("FROM " + text); break;
        case SearchTerm::Field::Subject: criteria.append("SUBJECT " + text); break;
        case SearchTerm::Field::Header:
            if (isHeaderName(term.headerName))
                criteria.append("HEADER " + term.headerName + ' ' + text);
            break;
        }
    }
    return criteria;
}

bool readSearchReply(const Reply &reply, QList<quint32> &uids)
{
    ReplyCursor cursor(reply);
    const QByteArrayView kind = cursor.atom();
    if (kind.compare("SEARCH", Qt::CaseInsensitive) == 0) {
        while (uids.size() < maxUids) {
            const auto uid = cursor.number(); // stops at "(MODSEQ n)" too
            if (!uid)
                break;
            if (*uid > 0 && *uid <= 0xffffffff)
                uids.append(static_cast<quint32>(*uid));
        }
        return true;
    }
    if (kind.compare("ESEARCH", Qt::CaseInsensitive) != 0)
        return false;
    if (cursor.peek('(') && !cursor.skipValue())
        return true;
    while (!cursor.atEnd()) {
        const QByteArrayView item = cursor.atom();
        if (item.isEmpty())
            break;
        if (item.compare("UID", Qt::CaseInsensitive) == 0)
            continue;
        if (item.compare("ALL", Qt::CaseInsensitive) == 0) {
            if (const auto set = readUidSet(cursor.atom(), maxUids - uids.size()))
                uids.append(*set);
        } else if (!cursor.skipValue()) {
            break;
        }
    }
    return true;
}

QByteArray Searcher::command(const QByteArray &criteria) const
{
    const bool extended = m_session.capabilities().has("ESEARCH") || m_session.capabilities().has("IMAP4REV2");
    return (extended ? "UID SEARCH RETURN (ALL) " : "UID SEARCH ") + criteria;
}

Result<Searcher::Found> Searcher::search(const QByteArray &criteria)
{
    Found found;
    const auto take = [&found](const Reply &reply) { (void)readSearchReply(reply, found.uids); };
    const QByteArray plain = "UID SEARCH " + criteria;
    const QByteArray extended = command(criteria);
    auto answer = m_session.run(extended, take, searchLimits);
    if (answer && answer->kind == StatusLine::Kind::Bad && extended != plain)
        answer = m_session.run(plain, take, searchLimits);
    if (!answer)
        return tl::unexpected(answer.error());
    found.answer = *answer;
    std::sort(found.uids.begin(), found.uids.end());
    found.uids.erase(std::unique(found.uids.begin(), found.uids.end()), found.uids.end());
    return found;
}

Result<QList<quint32>> Searcher::all(quint32 first)
{
    const quint32 from = std::max<quint32>(first, 1);
    auto found = search("UID " + QByteArray::number(from) + ":*");
    if (!found)
        return tl::unexpected(found.error());
    if (found->answer.kind != StatusLine::Kind::Ok)
        return tl::unexpected(m_session.refusal(found->answer, ErrorKind::ServerRefused, m_session.settings().host));
    // "n:*" always names the last message, even where its UID is below n.
    found->uids.erase(found->uids.begin(), std::lower_bound(found->uids.begin(), found->uids.end(), from));
    return found->uids;
}

Result<QList<quint32>> Searcher::any(const QList<SearchTerm> &terms)
{
    const QByteArrayList criteria = searchCriteria(terms, m_session.capabilities().has("X-GM-EXT-1"));
    if (criteria.isEmpty())
        return QList<quint32>();
    QByteArray together = criteria.last();
    for (qsizetype i = criteria.size() - 1; i-- > 0;)
        together = "OR " + criteria[i] + ' ' + together;
    constexpr qsizetype maxCommand = 7'500;
    StatusLine refused;
    if (together.size() <= maxCommand) {
        auto found = search(together);
        if (!found)
            return tl::unexpected(found.error());
        if (found->answer.kind == StatusLine::Kind::Ok)
            return found->uids;
        refused = found->answer;
    }
    QList<quint32> uids;
    bool answered = false;
    for (const QByteArray &one : criteria) {
        const auto found = search(one);
        if (!found)
            return tl::unexpected(found.error());
        if (found->answer.kind == StatusLine::Kind::Ok) {
            answered = true;
            uids.append(found->uids);
        } else {
            refused = found->answer;
        }
    }
    if (!answered)
        return tl::unexpected(m_session.refusal(refused, ErrorKind::ServerRefused, m_session.settings().host));
    std::sort(uids.begin(), uids.end());
    uids.erase(std::unique(uids.begin(), uids.end()), uids.end());
    return uids;
}

} // namespace undelivered
