// SPDX-License-Identifier: GPL-3.0-or-later
/// Of the addresses that stand in a notice's words, those that count: each has a place, what else is known moves it a step up or
/// down, and only the surest places are kept. Used by findRecipients(). A value; any thread.
#pragma once

#include "parse/recipientfinder.h"

#include <QByteArrayList>

namespace undelivered {

class RecipientChoice
{
public:
    explicit RecipientChoice(const RecipientHints &hints)
        : m_hints(hints)
    {
    }

    /// Somebody whom the text names to write to for help: never a failing recipient by a weak place.
    void addContact(QByteArrayView address);
    /// What else is known moves an address a step up or down. Place::None where it doesn't count at all.
    [[nodiscard]] Place weighed(Place place, const QString &address) const;
    /// Whether it is the notice's author or the one it is written to.
    [[nodiscard]] bool isMine(const QString &address) const;

    /// An address that was there before keeps its surest place.
    void add(const FoundRecipient &found);
    [[nodiscard]] bool isEmpty() const { return m_found.empty(); }
    /// The latest that came new; only where there is one.
    [[nodiscard]] FoundRecipient &latest() { return m_found.back(); }

    /// Only the surest places count; a weak one counts only when it is the only one or the returned message names it.
    [[nodiscard]] std::vector<FoundRecipient> chosen() const;

private:
    const RecipientHints &m_hints;
    std::vector<FoundRecipient> m_found;
    QByteArrayList m_contacts;
};

} // namespace undelivered
