// SPDX-License-Identifier: GPL-3.0-or-later
#include "find/encodedword.h"
#include "judge/hostname.h"
#include "judge/identityshape.h"
#include "judge/signals.h"
#include "judge/tongue.h"
#include "parse/mimereader.h"

#include <algorithm>

namespace undelivered {

using namespace Qt::StringLiterals;

namespace {

/// Fewer than that many mails of the person make no profile.
constexpr int enoughMail = 10;

/// The beginning of the first part that is plain text, for telling its language.
QString textOf(const ReturnedOriginal &original)
{
    constexpr qsizetype mostBytes = 16384;
    const QByteArrayView body = QByteArrayView(original.body).first(std::min(mostBytes, original.body.size()));
    for (const MimePart &part : readMime(original.header, body)) {
        if (!part.container && !part.attached && part.type == "text/plain")
            return decodeCharset(decodeTransfer(part.body, part.encoding, mostBytes), part.charset);
    }
    return {};
}

void addProgram(const CaseFile &file, const Surroundings &around, EvidenceList &evidence)
{
    if (!file.hasOriginalHeader)
        return;
    const QString program = programOf(file.original);
    const bool habit = around.own.programs.contains(program);
    const int known = around.knowledge.profile().withProgram(program) + around.own.profile.withProgram(program);
    if (!program.isEmpty() && (known > 0 || habit))
        evidence.add("program-known"_L1, {program});
    else if (known == 0 && !habit)
        evidence.add("program-unknown"_L1, {program});
}

void addIdentifier(const CaseFile &file, const Surroundings &around, EvidenceList &evidence)
{
    const QString id =
        file.notice().original.messageId.isEmpty() ? file.originalIds.value(0) : file.notice().original.messageId;
    if (id.isEmpty())
        return;
    const QString shape = messageIdShape(id);
    const QString domain = messageIdDomain(id);
    const int sameShape = around.knowledge.profile().withShape(shape) + around.own.profile.withShape(shape);
    evidence.add(sameShape > 0 ? "id-shape-known"_L1 : "id-shape-unknown"_L1);
    const bool home = around.knowledge.profile().withIdDomain(domain) + around.own.profile.withIdDomain(domain) > 0 ||
                      around.knowledge.isOwnDomain(domain) || around.provider.owns(domain) ||
                      organisationOf(domain) == organisationOf(file.senderDomain);
    if (!home)
        evidence.add("id-from-elsewhere"_L1, {domain});
}

void addClock(const CaseFile &file, const Surroundings &around, EvidenceList &evidence)
{
    const QByteArrayView date = file.original.raw("Date");
    const SendingProfile &profile = around.knowledge.profile();
    if (const std::optional<int> zone = zoneOffset(date)) {
        constexpr int daylightSaving = 60;
        const int known = profile.withZone(*zone) + profile.withZone(*zone + daylightSaving) +
                          profile.withZone(*zone - daylightSaving) + around.own.profile.withZone(*zone);
        evidence.add(known > 0 ? "clock-known"_L1 : "clock-unknown"_L1, {QString::fromLatin1(date.trimmed())});
    }
    if (const std::optional<int> hour = localHour(date)) {
        constexpr double rare = 0.01;
        if (profile.messages() >= 2 * enoughMail && profile.shareAtHour(*hour) < rare)
            evidence.add("hour-unusual"_L1, {QString::number(*hour)});
    }
    constexpr qint64 day = 24 * 3600;
    const QDateTime arrival = file.notice().arrivalDate;
    const QDateTime written = file.notice().original.date;
    if (arrival.isValid() && written.isValid() && (written.secsTo(arrival) < -day || written.secsTo(arrival) > 7 * day))
        evidence.add("date-odd"_L1);
}

void addLanguage(const CaseFile &file, const Surroundings &around, EvidenceList &evidence)
{
    const SendingProfile &sent = around.knowledge.profile();
    const SendingProfile &left = around.own.profile;
    const QString subject = file.notice().original.subject;
    const Tongue tongue = tongueOf(file.original, textOf(file.notice().original));
    if (!tongue.language.isEmpty() && sent.withLanguage() + left.withLanguage() >= enoughMail) {
        const int known = sent.inLanguage(tongue.language) + left.inLanguage(tongue.language);
        if (known > 0)
            evidence.add("language-known"_L1, {subject});
        else if (tongue.surely)
            evidence.add("language-unknown"_L1, {subject});
    }
    for (const QString &family : charsetsOf(file.original)) {
        if (sent.withCharset(family) + left.withCharset(family) == 0)
            evidence.add("charset-unknown"_L1, {family});
    }
}

void addConnection(const CaseFile &file, Surroundings &around, EvidenceList &evidence)
{
    if (!file.transit.submission || !wentThroughProvider(evidence.items()))
        return;
    const ReceivedLine &line = *file.transit.submission;
    if (!line.ip || line.ip->isPrivate())
        return;
    const QString address = line.ip->toString();
    const QString facts = line.name.isEmpty() ? address : line.name;
    const bool ownSite =
        line.name.isEmpty() && line.helo != file.senderDomain && isWithin(line.helo, file.senderDomain);
    const bool ownHost = ownSite || around.spf(*line.ip, file.senderDomain) == SpfResult::Pass ||
                         around.own.outboundAddresses.contains(address) || around.provider.owns(line.name) ||
                         isWithin(line.name, file.senderDomain) ||
                         isWithin(line.name, organisationOf(file.senderDomain));
    // Some providers hide where their customers sit: the address that surely own mail came from is everybody's there.
    const bool everybodys = ownHost && around.own.connections.contains(address);
    if (everybodys)
        return;
    if (ownHost)
        evidence.add("own-website-sent"_L1, {facts});
    else if (around.own.connections.contains(address))
        evidence.add("connection-known"_L1, {facts});
    else if (around.own.connections.size() + around.own.networks.size() >= 2 &&
             !around.own.networks.contains(organisationOf(line.name)))
        evidence.add("connection-unknown"_L1, {facts});
}

} // namespace

void addIdentitySignals(const CaseFile &file, Surroundings &around, EvidenceList &evidence)
{
    const QString from = file.notice().original.from.toLower();
    if (from.isEmpty() || from.startsWith("mailer-daemon@"_L1) || from.startsWith("postmaster@"_L1))
        return; // a notice about a notice, or a reading slip
    const bool resent =
        std::any_of(file.original.all().begin(), file.original.all().end(), [&around](const HeaderField &field) {
            return (field.name.compare("Resent-From", Qt::CaseInsensitive) == 0 ||
                    field.name.compare("Sender", Qt::CaseInsensitive) == 0) &&
                   around.knowledge.isOwnAddress(addressesIn(field.value).value(0));
        });
    if (resent)
        return;
    if (!around.knowledge.isOwnAddress(from)) {
        if (around.knowledge.isOwnDomain(domainOf(from)))
            evidence.add("address-never-used"_L1, {from});
        else
            evidence.add("from-somebody-else"_L1, {from});
        return;
    }
    if (around.knowledge.profile().messages() < enoughMail)
        return;
    const QString name = file.notice().original.fromName;
    if (around.knowledge.profile().withName(name) + around.own.profile.withName(name) > 0)
        evidence.add("name-matches"_L1, {name});
    else if (!around.knowledge.profile().hasNameLike(name))
        evidence.add("name-differs"_L1, {name});
}

void addProfileSignals(const CaseFile &file, Surroundings &around, EvidenceList &evidence)
{
    addConnection(file, around, evidence);
    const bool profiled = around.knowledge.profile().messages() + around.own.profile.messages() >= enoughMail;
    if (profiled || !around.own.programs.isEmpty())
        addProgram(file, around, evidence);
    if (!profiled)
        return;
    addIdentifier(file, around, evidence);
    addClock(file, around, evidence);
    if (file.hasOriginalHeader)
        addLanguage(file, around, evidence);
}

} // namespace undelivered
