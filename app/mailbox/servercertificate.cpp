// SPDX-License-Identifier: GPL-3.0-or-later
#include "mailbox/servercertificate.h"

#include <QStringList>

#include <algorithm>

namespace undelivered {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype digestBytes = 32;

bool isFingerprint(const QString &text)
{
    const QStringList pairs = text.split(u':');
    return pairs.size() == digestBytes && std::ranges::all_of(pairs, [](const QString &pair) {
               bool hex = false;
               (void)pair.toUInt(&hex, 16);
               return hex && pair.size() == 2;
           });
}

} // namespace

std::optional<ServerCertificate> certificateFrom(const Error &error)
{
    const QString digest = u"SHA-256 "_s;
    ServerCertificate certificate;
    const QStringList lines = error.detail.split(u'\n');
    for (const QString &line : lines) {
        const auto take = [&line](const QString &name, QString &field) {
            if (field.isEmpty() && line.startsWith(name))
                field = line.sliced(name.size());
        };
        take(u"subject: "_s, certificate.subject);
        take(u"issuer: "_s, certificate.issuer);
        take(u"valid: "_s, certificate.valid);
    }
    if (!lines.last().startsWith(digest) || !isFingerprint(lines.last().sliced(digest.size())))
        return {};
    certificate.fingerprint = lines.last().sliced(digest.size());
    return certificate;
}

} // namespace undelivered
