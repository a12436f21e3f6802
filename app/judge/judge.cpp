// SPDX-License-Identifier: GPL-3.0-or-later
#include "judge/judge.h"

#include "judge/hostname.h"
#include "judge/identityshape.h"
#include "judge/lurewords.h"
#include "judge/signals.h"

#include <QCryptographicHash>

#include <algorithm>
#include <thread>
#include <vector>

namespace undelivered {

using namespace Qt::StringLiterals;

namespace {

std::optional<QByteArrayView> completeBody(const ParsedNotice &notice)
{
    // A headers-only return and a cut body leave bh= unchecked; it is signed all the same. Gateways re-encode bodies, so a body
    // that differs is only looked at where other facts speak of a replay.
    // Of notices that an earlier scan stored, the body is not at hand.
    if (notice.original.extent != ReturnedOriginal::Extent::Full || notice.original.body.isEmpty())
        return std::nullopt;
    return QByteArrayView(notice.original.body);
}

void learnConnection(OwnTraces &own, const Transit &transit)
{
    if (!transit.submission || !transit.submission->ip || transit.submission->ip->isPrivate())
        return;
    ++own.connections[transit.submission->ip->toString()];
    if (const QString network = organisationOf(transit.submission->name); !network.isEmpty())
        own.networks.insert(network);
}

/// The person's mail may leave through somebody else than who keeps their mailbox. One stranger that hands surely own mail to two
/// different organisations is no forwarder of one of them: it is how the person sends.
void learnWayOut(const Transit &transit, Surroundings &around)
{
    const ReceivedLine &line = *transit.handover;
    const QString address = line.ip->toString();
    const bool nameless = organisationOf(line.name).isEmpty() || cameFromHome(line);
    const QString key = nameless ? address : organisationOf(line.name);
    // Some receivers write down only the name that the other side gave itself. It can be made up, but whoever does that does not know
    // which message went to whom.
    if (const QString called = organisationOf(line.helo); line.name.isEmpty() && !called.isEmpty()) {
        QSet<QString> &greeted = around.own.handovers[u"helo "_s + called];
        greeted.insert(organisationOf(line.by));
        if (greeted.size() >= 2)
            around.own.outboundNames.insert(called);
    }
    QSet<QString> &receivers = around.own.handovers[key];
    receivers.insert(organisationOf(line.by));
    if (receivers.size() < 2)
        return;
    around.own.outboundAddresses.insert(address);
    if (!cameFromHome(line)) // else everybody who lives at that access provider would be at home here
        around.provider.addHost(line.name);
}

/// What a notice about surely own mail teaches: the copy in Sent lacks what the provider added on the way out.
void learnFrom(const CaseFile &file, Surroundings &around)
{
    if (!file.hasOriginalHeader)
        return;
    const Transit transit = file.transit;
    ++around.learnt;
    if (transit.entry == Transit::Entry::Stranger)
        learnWayOut(transit, around);
    if (file.way.handover && around.provider.owns(file.way.handover->helo) &&
        around.provider.owns(domainOf(file.notice().from)))
        around.own.reporters.insert(file.way.handover->ip->toString());
    if (transit.entry == Transit::Entry::Stranger || transit.entry == Transit::Entry::Forwarder)
        return; // somebody knew the identifier, or a list changed the letter
    OwnTraces &own = around.own;
    if (transit.handover &&
        (transit.entry == Transit::Entry::Provider || transit.entry == Transit::Entry::ProviderProved))
        own.outboundAddresses.insert(transit.handover->ip->toString());
    const bool atEntrance =
        transit.submission && !transit.submission->authenticated && around.provider.isEntrance(transit.submission->by);
    own.entersUnmarked = own.entersUnmarked || transit.ambiguous || atEntrance;
    learnConnection(own, transit);
    bool isSigned = false;
    for (const QByteArrayView value : file.original.rawAll("DKIM-Signature")) {
        if (const auto signature = readDkimSignature(value)) {
            own.signingDomains.insert(signature->domain);
            isSigned = true;
        }
    }
    ++(isSigned ? own.signedOriginals : own.unsignedOriginals);
    own.profile.add(sentMessageFrom(file.original));
}

EvidenceList evidenceFor(CaseFile &file, Surroundings &around)
{
    EvidenceList evidence;
    if (file.hasOriginalHeader)
        file.signatures = verifyDkim(file.notice().original.header, completeBody(file.notice()), around.dns);
    addLureSignals(file, around, evidence);
    weighSignatures(file, around, evidence);
    addSentSignals(file, around, evidence);
    addTransitSignals(file, around, evidence);
    addReceiverSignals(file, around, evidence);
    addIdentitySignals(file, around, evidence);
    addProfileSignals(file, around, evidence);
    addAccountSignals(file, around, evidence);
    return evidence;
}

/// All notices of one mailbox, opened for judging. They are gone over several times, each time with more known of their
/// surroundings; what stands in them is read once, as long as they are not too many to hold it all.
class CaseFiles
{
public:
    CaseFiles(const QList<JudgedNotice> &notices, Surroundings &around)
        : m_notices(notices)
        , m_around(around)
        , m_read(static_cast<size_t>(std::min(notices.size(), mostRead)))
    {
        readAhead();
    }

    [[nodiscard]] qsizetype size() const { return m_notices.size(); }
    [[nodiscard]] const ParsedNotice &notice(qsizetype i) const { return m_notices.at(i).notice; }
    /// With both ways, by what is known by now. Good until the next call.
    [[nodiscard]] CaseFile &open(qsizetype i)
    {
        CaseFile &file = read(i);
        if (file.toldAt != m_around.learnt) {
            file.way = noticeWay(file, m_around);
            file.transit = originalTransit(file, m_around);
            file.toldAt = m_around.learnt;
        }
        return file;
    }

private:
    static constexpr qsizetype mostRead = 4000; // some 20 MB

    /// What stands in one notice has nothing to do with any other: the processors share the work.
    void readAhead()
    {
        constexpr size_t worthAThread = 250;
        const size_t threads =
            std::clamp<size_t>(std::thread::hardware_concurrency(), 1, m_read.size() / worthAThread + 1);
        std::vector<std::thread> others;
        const auto readEach = [this, threads](size_t first) {
            for (size_t i = first; i < m_read.size(); i += threads)
                m_read[i] = readCase(m_notices.at(static_cast<qsizetype>(i)), m_around.knowledge);
        };
        for (size_t n = 1; n < threads; ++n)
            others.emplace_back(readEach, n);
        readEach(0);
        for (std::thread &other : others)
            other.join();
    }

    CaseFile &read(qsizetype i)
    {
        CaseFile &file = i < mostRead ? m_read[static_cast<size_t>(i)] : m_rest;
        if (file.judged != &m_notices.at(i))
            file = readCase(m_notices.at(i), m_around.knowledge);
        return file;
    }

    const QList<JudgedNotice> &m_notices;
    Surroundings &m_around;
    std::vector<CaseFile> m_read;
    CaseFile m_rest; ///< one of those behind them
};

void learnProvider(const CaseFiles &files, Surroundings &around)
{
    // A mailbox may hold nothing but notices; their topmost trace is the provider's all the same.
    for (qsizetype i = 0; i < files.size(); ++i)
        around.provider.add(HeaderFields(files.notice(i).header));
    for (const QString &address : around.knowledge.addresses()) {
        const DnsAnswer answer = around.dns.lookup(domainOf(address), DnsType::Mx);
        for (const QString &exchange : answer.records)
            around.provider.addHost(exchange.section(u' ', 1));
    }
}

void learnTraces(CaseFiles &files, Surroundings &around, const PersonWords &words)
{
    if (around.knowledge.sentCount() == 0 && words.isEmpty())
        return; // nothing is surely own
    for (qsizetype i = 0; i < files.size(); ++i) {
        if (files.notice(i).original.header.isEmpty())
            continue;
        const auto word = words.isEmpty() ? words.cend() : words.constFind(wordKey(files.notice(i)));
        if (word != words.cend() && *word != Verdict::Yours)
            continue;
        CaseFile &file = files.open(i);
        if (word != words.cend()) {
            learnFrom(file, around);
            continue;
        }
        EvidenceList evidence;
        addLureSignals(file, around, evidence);
        const bool lure = scalesOf(evidence.items()).fake > 0;
        addSentSignals(file, around, evidence);
        if (!lure && (evidence.has("sent-id-and-recipient"_L1) || evidence.has("sent-same-letter"_L1)))
            learnFrom(file, around);
    }
}

/// Not every receiver looks up the name of who hands mail over. An address that two of them found to be the provider's is the
/// provider's for the others too; one notice alone may be made up.
void learnAddresses(CaseFiles &files, Surroundings &around)
{
    constexpr qsizetype witnesses = 2;
    QHash<QString, QSet<QString>> seenBy;
    for (qsizetype i = 0; i < files.size(); ++i) {
        const CaseFile &file = files.open(i);
        if (!file.hasOriginalHeader)
            continue;
        const Transit &transit = file.transit;
        if (transit.entry == Transit::Entry::Provider && transit.handover)
            seenBy[transit.handover->ip->toString()].insert(organisationOf(transit.handover->by));
    }
    for (auto it = seenBy.cbegin(); it != seenBy.cend(); ++it) {
        if (it->size() >= witnesses && !around.own.outboundAddresses.contains(it.key())) {
            around.own.outboundAddresses.insert(it.key());
            ++around.learnt;
        }
    }
}

/// Who keeps nothing in Sent is known by what stays: a connection and a program that sent through the account on several days,
/// a week and more apart. A thief comes for a night or two.
void learnHabits(CaseFiles &files, Surroundings &around)
{
    constexpr qsizetype thin = 10;
    constexpr qsizetype enoughDays = 3;
    constexpr qint64 apart = 7;
    constexpr qint64 day = 24 * 3600;
    if (around.knowledge.sentCount() >= thin)
        return;
    struct Seen {
        QSet<qint64> days;
        [[nodiscard]] bool isHabit() const
        {
            const auto [first, last] = std::minmax_element(days.begin(), days.end());
            return days.size() >= enoughDays && *last - *first >= apart;
        }
    };
    QHash<QString, Seen> addresses;
    QHash<QString, Seen> networks;
    QHash<QString, Seen> programs;
    for (qsizetype i = 0; i < files.size(); ++i) {
        const CaseFile &file = files.open(i);
        if (!file.hasOriginalHeader || !file.when.isValid())
            continue;
        const Transit &transit = file.transit;
        const bool through = transit.entry == Transit::Entry::Provider ||
                             transit.entry == Transit::Entry::ProviderProved ||
                             (file.way.origin == NoticeWay::Origin::OwnProvider && transit.submission);
        if (!through || transit.ambiguous)
            continue;
        const qint64 when = file.when.toSecsSinceEpoch() / day;
        programs[programOf(file.original)].days.insert(when);
        if (!transit.submission || !transit.submission->ip || transit.submission->ip->isPrivate())
            continue;
        addresses[transit.submission->ip->toString()].days.insert(when);
        if (const QString network = organisationOf(transit.submission->name); !network.isEmpty())
            networks[network].days.insert(when);
    }
    const auto learnEach = [&around](const QHash<QString, Seen> &seen, const auto &learn) {
        for (auto it = seen.cbegin(); it != seen.cend(); ++it) {
            if (it->isHabit()) {
                learn(it.key());
                ++around.learnt;
            }
        }
    };
    learnEach(addresses, [&around](const QString &address) { ++around.own.connections[address]; });
    learnEach(networks, [&around](const QString &network) { around.own.networks.insert(network); });
    learnEach(programs, [&around](const QString &program) { around.own.programs.insert(program); });
}

void setFake(JudgedNotice &judged)
{
    judged.notice.kind = NoticeKind::Fake;
}

} // namespace

QString wordKey(const ParsedNotice &notice)
{
    if (!notice.messageId.isEmpty())
        return notice.messageId;
    constexpr qsizetype enough = 4096; // long headers are stored cut
    const QByteArrayView header = QByteArrayView(notice.header).first(std::min(enough, notice.header.size()));
    return u"header:"_s + QString::fromLatin1(QCryptographicHash::hash(header, QCryptographicHash::Sha256).toHex());
}

bool mayBeLure(const JudgedNotice &message)
{
    const ParsedNotice &notice = message.notice;
    const QString author = notice.from.toLower() + u' ' + notice.fromName.toLower();
    const QStringList addressed = addressesIn(HeaderFields(notice.header).raw("To"));
    const bool ownHouse = std::any_of(addressed.begin(), addressed.end(), [&notice](const QString &address) {
        return organisationOf(domainOf(address)) == organisationOf(domainOf(notice.from)) ||
               notice.fromName.contains(domainOf(address), Qt::CaseInsensitive);
    });
    const bool tempts = !notice.links.isEmpty() || notice.text.contains("http"_L1, Qt::CaseInsensitive) ||
                        !notice.attachments.isEmpty() || notice.original.extent != ReturnedOriginal::Extent::None;
    return tempts && soundsLikeNotice(notice.subject.toLower()) &&
           (soundsLikeMailSystem(author) || ownHouse || notice.from.isEmpty());
}

void judgeAlone(JudgedNotice &notice)
{
    if (notice.notice.bodyOnly)
        return;
    MailboxKnowledge knowledge;
    const HeaderFields header(notice.notice.header);
    knowledge.setAddresses(addressesIn(header.raw("To")).mid(0, 1));
    knowledge.addReceived(header);
    NoDns dns;
    Surroundings around(knowledge, dns);
    CaseFile file = openCase(notice, around);
    EvidenceList evidence;
    addLureSignals(file, around, evidence);
    Judgement judgement = weigh(evidence.items());
    if (judgement.verdict != Verdict::Fake)
        return;
    notice.judgement = judgement;
    setFake(notice);
}

void judgeEach(QList<JudgedNotice> &notices, const MailboxKnowledge &knowledge, Dns &dns, const PersonWords &words)
{
    Surroundings around(knowledge, dns);
    notices.detach(); // from here on they stay where they are
    CaseFiles files(notices, around);
    learnProvider(files, around);
    learnTraces(files, around, words);
    learnAddresses(files, around);
    learnHabits(files, around);
    for (qsizetype i = 0; i < notices.size(); ++i) {
        JudgedNotice &judged = notices[i];
        // Kept from an earlier scan without its words: a lure stays one.
        const bool keptLure = judged.notice.kind == NoticeKind::Fake && judged.notice.text.isEmpty() &&
                              judged.judgement.verdict == Verdict::Fake && !words.contains(wordKey(judged.notice));
        if (keptLure)
            continue;
        judged.judgement = {};
        CaseFile &file = files.open(i);
        const bool dressed = isDressedAsNotice(file, around);
        if (!dressed)
            continue;
        EvidenceList evidence = evidenceFor(file, around);
        Judgement judgement = weigh(evidence.items());
        const auto word = words.constFind(wordKey(judged.notice));
        if (word != words.cend()) {
            judgement.verdict = *word;
            judgement.confidence = 1;
            judgement.byPerson = true;
            judgement.evidence.prepend({u"person-said"_s, *word, 10, {}});
        }
        const bool silent = judged.notice.kind == NoticeKind::NotANotice || file.isAnswer;
        if (silent && judgement.verdict != Verdict::Fake && !judgement.byPerson) {
            if (judged.notice.kind == NoticeKind::NotANotice)
                continue;
            if (judgement.verdict == Verdict::Unclear)
                judgement.verdict.reset(); // the evidence stays: an incident may decide
        }
        judged.judgement = judgement;
        if (judgement.verdict == Verdict::Fake)
            setFake(judged);
    }
}

} // namespace undelivered
