// SPDX-License-Identifier: GPL-3.0-or-later
#include "parse/recipientchoice.h"

#include "parse/besideaddress.h"

#include <algorithm>

namespace undelivered {

void RecipientChoice::addContact(QByteArrayView address)
{
    constexpr qsizetype maxContacts = 20;
    if (m_contacts.size() < maxContacts)
        m_contacts.append(address.toByteArray());
}

Place RecipientChoice::weighed(Place place, const QString &address) const
{
    int value = static_cast<int>(place);
    if (value >= static_cast<int>(Place::Heading))
        return place;
    const QByteArray raw = address.toUtf8();
    if (m_contacts.contains(raw))
        return Place::None;
    const bool mine = isMine(address);
    const bool theirs = m_hints.originalTo.contains(address, Qt::CaseInsensitive);
    if (theirs && value >= static_cast<int>(Place::Alone))
        value = std::min(value + 1, static_cast<int>(Place::Listed));
    else if ((mine || isDesk(raw)) && value < static_cast<int>(Place::Listed))
        value = static_cast<int>(Place::Mention);
    else if (isDesk(raw) && !theirs)
        value = static_cast<int>(Place::Near); // it counts when nobody else is listed
    return static_cast<Place>(value);
}

bool RecipientChoice::isMine(const QString &address) const
{
    return address.compare(m_hints.noticeFrom, Qt::CaseInsensitive) == 0 ||
           address.compare(m_hints.originalFrom, Qt::CaseInsensitive) == 0 ||
           m_hints.noticeTo.contains(address, Qt::CaseInsensitive);
}

void RecipientChoice::add(const FoundRecipient &found)
{
    for (FoundRecipient &known : m_found) {
        if (known.address.compare(found.address, Qt::CaseInsensitive) != 0)
            continue;
        if (found.place > known.place) {
            known.place = found.place;
            known.line = found.line;
            known.wordsFrom = found.wordsFrom;
        }
        return;
    }
    m_found.push_back(found);
}

std::vector<FoundRecipient> RecipientChoice::chosen() const
{
    // The one it is written to only counts where nobody else failed, or where the returned message went to them.
    const auto counts = [this](const FoundRecipient &found) {
        return !found.mine || m_hints.originalTo.contains(found.address, Qt::CaseInsensitive);
    };
    const bool others = std::any_of(m_found.begin(), m_found.end(), [&counts](const FoundRecipient &found) {
        return found.place >= Place::Sentence && counts(found);
    });
    Place best = Place::None;
    for (const FoundRecipient &found : m_found) {
        if (!others || counts(found))
            best = std::max(best, found.place);
    }
    const Place least = best == Place::Heading ? Place::Listed : best;
    std::vector<FoundRecipient> out;
    for (const FoundRecipient &found : m_found) {
        if (found.place >= least && best > Place::Mention && (!others || counts(found)))
            out.push_back(found);
    }
    if (best == Place::Mention) {
        std::vector<FoundRecipient> strangers;
        for (const FoundRecipient &found : m_found) {
            if (m_hints.originalTo.contains(found.address, Qt::CaseInsensitive))
                out.push_back(found);
            else if (!isMine(found.address) && !isDesk(found.address.toUtf8()))
                strangers.push_back(found);
        }
        if (out.empty() && strangers.size() == 1)
            out = strangers;
    }
    return out;
}

} // namespace undelivered
