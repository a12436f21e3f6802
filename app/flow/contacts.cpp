// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/contacts.h"

#include "find/headerfields.h"
#include "parse/messagedate.h"

#include <algorithm>
#include <array>

namespace undelivered {

using namespace Qt::StringLiterals;

namespace {

bool isNobody(const QString &address)
{
    static const std::array desks{u"mailer-daemon"_s, u"postmaster"_s,   u"no-reply"_s,
                                  u"noreply"_s,       u"do-not-reply"_s, u"donotreply"_s};
    const QString local = localPart(address);
    return std::ranges::find(desks, local) != desks.end();
}

} // namespace

QList<Contact> contactsIn(const QList<KnownHeader> &headers, const QStringList &own)
{
    QSet<QString> mine;
    for (const QString &address : own)
        mine.insert(address.toLower());
    QHash<QString, Contact> byAddress;
    for (const KnownHeader &known : headers) {
        if (!known.sent)
            continue;
        const HeaderFields fields(known.header);
        const QDateTime date = readMessageDate(fields.raw("Date"));
        QSet<QString> ofThis;
        for (const char *name : {"To", "Cc", "Bcc"}) {
            for (const QByteArrayView value : fields.rawAll(name)) {
                for (const QString &address : addressesIn(value))
                    ofThis.insert(address.toLower());
            }
        }
        for (const QString &address : std::as_const(ofThis)) {
            if (mine.contains(address) || isNobody(address))
                continue;
            Contact &contact = byAddress[address];
            contact.address = address;
            ++contact.messages;
            if (date.isValid() && (!contact.last.isValid() || date > contact.last))
                contact.last = date;
        }
    }
    QList<Contact> contacts = byAddress.values();
    std::ranges::sort(contacts, [](const Contact &a, const Contact &b) {
        if (a.last != b.last)
            return a.last > b.last;
        return a.address < b.address;
    });
    return contacts;
}

} // namespace undelivered
