// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/explainer.h"

#include "explain/hearing.h"
#include "explain/slips.h"

#include <algorithm>

// Resources of a static library must be asked for by name, or the linker leaves them out. The macro only works outside
// namespaces.
static void initKnowledgeResource()
{
    Q_INIT_RESOURCE(knowledge);
}

namespace undelivered {

using namespace Qt::StringLiterals;

struct Explainer::Private {
    Knowledge knowledge;

    /// Everything that is the same for all recipients of one notice.
    struct Scene {
        const ParsedNotice &notice;
        const ExplainContext &context;
        ProviderSet reporters = 0; ///< who wrote the notice
        ProviderSet own = 0;       ///< the person's own providers, where their addresses are known
    };

    RecipientExplanation explainOne(const Scene &scene, const RecipientFate &fate) const;
    QString proseFor(const ParsedNotice &notice, const RecipientFate &fate) const;
    /// `onlyProse`: `words` are the notice's prose, because no server's own words are known. Prose carries footers and
    /// advertisements, so a precise status field then comes first.
    const Rule *decide(const Hearing &words, const Hearing *prose, bool onlyProse, const CodesInText &codes,
                       RecipientExplanation &explained) const;
    void listCodes(const Hearing &words, const CodesInText &codes, const RecipientFate &fate,
                   RecipientExplanation &explained) const;
    void advise(const Rule *rule, const RecipientFate &fate, RecipientExplanation &explained) const;
};

namespace {

/// The last two labels: enough to say that two hosts are run by the same people.
QString organisation(const QString &host)
{
    const QStringList labels = host.toLower().split(u'.', Qt::SkipEmptyParts);
    return labels.size() < 2 ? host.toLower() : labels.at(labels.size() - 2) + u'.' + labels.last();
}

/// The words of the other server alone: Postfix puts "host mx.example[192.0.2.1] said: " before them, and a host's name
/// may hold words that mean something elsewhere.
QStringView serverWords(QStringView diagnostic)
{
    constexpr qsizetype longestPreface = 400;
    if (!diagnostic.startsWith(u"host ", Qt::CaseInsensitive))
        return diagnostic;
    const QStringView preface = diagnostic.first(std::min(diagnostic.size(), longestPreface));
    for (const auto &verb : {u" said: "_s, u" refused to talk to me: "_s}) {
        if (const qsizetype at = preface.indexOf(verb); at > 0)
            return diagnostic.sliced(at + verb.size());
    }
    return diagnostic;
}

/// Refused before a recipient was named: then words such as "does not exist" speak of the sender.
/// Returns the words that say so; empty otherwise.
QString refusedAtSender(QStringView diagnostic)
{
    for (const auto &stage :
         {u"after MAIL FROM"_s, u"in reply to MAIL FROM"_s, u"sender was rejected"_s, u"[MAIL_FROM]"_s}) {
        if (const qsizetype at = diagnostic.indexOf(stage, 0, Qt::CaseInsensitive); at >= 0)
            return diagnostic.sliced(at, stage.size()).toString();
    }
    return {};
}

bool saidByOwnServer(const ParsedNotice &notice, const RecipientFate &fate, const QStringList &ownAddresses)
{
    if (fate.remoteHost.isEmpty() || notice.reportingMta.isEmpty())
        return fate.remoteHost.isEmpty();
    if (organisation(fate.remoteHost) == organisation(notice.reportingMta))
        return true;
    return std::any_of(ownAddresses.begin(), ownAddresses.end(), [&fate](const QString &address) {
        return organisation(fate.remoteHost) == organisation(address.sliced(address.lastIndexOf(u'@') + 1));
    });
}

/// The status to believe: the code in the server's own words beats the notice's Status field, unless it is the vaguer
/// one.
std::optional<StatusCode> believedStatus(const RecipientFate &fate, const CodesInText &codes)
{
    const std::optional<StatusCode> field = statusCodeFrom(fate.status);
    const std::optional<StatusCode> said = codes.decidingStatus;
    if (!field)
        return said;
    if (!said || said->isVague())
        return field;
    if (!field->isVague() && codes.statuses.contains(*field))
        return field;
    return said;
}

bool isRefusal(const QString &reply)
{
    return reply.startsWith(u'4') || reply.startsWith(u'5');
}

std::optional<bool> permanentByReason(Reason reason)
{
    switch (reason) {
    case Reason::NoSuchMailbox:
    case Reason::MailboxDisabled:
    case Reason::DomainNotFound:
    case Reason::MessageTooLarge:
    case Reason::ContentSpam:
    case Reason::ContentVirus:
    case Reason::RecipientMoved:
    case Reason::RelayDenied:
    case Reason::Suppressed:
    case Reason::AuthenticationFailed: return true;
    case Reason::HostUnreachable:
    case Reason::TimedOut: return false;
    default: return std::nullopt;
    }
}

} // namespace

Explainer::Explainer(std::unique_ptr<Private> priv)
    : d(std::move(priv))
{
}
Explainer::Explainer(Explainer &&) noexcept = default;
Explainer &Explainer::operator=(Explainer &&) noexcept = default;
Explainer::~Explainer() = default;

Result<Explainer> Explainer::load()
{
    initKnowledgeResource();
    Result<Knowledge> knowledge = Knowledge::load(u":/knowledge"_s);
    if (!knowledge)
        return tl::unexpected(knowledge.error());
    auto made = std::make_unique<Private>();
    made->knowledge = *std::move(knowledge);
    return Explainer(std::move(made));
}

Explanation Explainer::explain(const ParsedNotice &notice, const ExplainContext &context) const
{
    Private::Scene scene{notice, context};
    scene.reporters = d->knowledge.providersOfHost(notice.reportingMta) |
                      d->knowledge.providersOfGenerator(notice.generator) | d->knowledge.providersOfHost(notice.from);
    for (const QString &address : context.ownAddresses)
        scene.own |= d->knowledge.providersOfHost(address);
    Explanation explanation;
    explanation.recipients.reserve(notice.recipients.size());
    for (const RecipientFate &fate : notice.recipients)
        explanation.recipients.append(d->explainOne(scene, fate));
    return explanation;
}

/// The part of the notice's prose that speaks of this recipient: all of it for a single one, else from their address to
/// the next recipient's.
QString Explainer::Private::proseFor(const ParsedNotice &notice, const RecipientFate &fate) const
{
    if (notice.recipients.size() < 2)
        return notice.text;
    if (fate.address.isEmpty())
        return {};
    const qsizetype from = notice.text.indexOf(fate.address, 0, Qt::CaseInsensitive);
    if (from < 0)
        return {};
    const qsizetype after = from + fate.address.size();
    qsizetype to = std::min(notice.text.size(), after + 2000);
    // Bounded: a notice may name thousands, and each would look for all others.
    constexpr qsizetype others = 50;
    qsizetype looked = 0;
    for (const RecipientFate &other : notice.recipients) {
        if (++looked > others)
            break;
        if (other.address.isEmpty() || other.address.compare(fate.address, Qt::CaseInsensitive) == 0)
            continue;
        const qsizetype next = QStringView(notice.text).first(to).indexOf(other.address, after, Qt::CaseInsensitive);
        // "a@b, c@d": what follows is about both.
        const auto between = next < 0 ? QStringView() : QStringView(notice.text).sliced(after, next - after);
        if (next >= 0 && std::any_of(between.begin(), between.end(), [](QChar c) { return c.isLetterOrNumber(); }))
            to = next;
    }
    return notice.text.sliced(after, to - after);
}

RecipientExplanation Explainer::Private::explainOne(const Scene &scene, const RecipientFate &fate) const
{
    RecipientExplanation explained;
    if (fate.outcome != Outcome::Failed && fate.outcome != Outcome::Delayed) {
        explained.status = fate.status;
        explained.steps = {Step::NothingToDo};
        return explained;
    }
    const QString prose = proseFor(scene.notice, fate);
    const bool onlyProse = fate.diagnostic.trimmed().isEmpty();
    const QStringView words = onlyProse ? QStringView(prose) : serverWords(fate.diagnostic);
    const CodesInText codes = codesIn(words);

    HearingContext known;
    known.statuses = codes.statuses;
    if (const std::optional<StatusCode> field = statusCodeFrom(fate.status); field && !known.statuses.contains(*field))
        known.statuses.append(*field);
    known.replies = codes.replies;
    if (!fate.replyCode.isEmpty() && !known.replies.contains(fate.replyCode))
        known.replies.append(fate.replyCode);
    // Who speaks: the host that is named; else whoever wrote the notice, or the one who takes that domain's mail.
    known.providers = knowledge.providersOfHost(fate.remoteHost);
    if (fate.remoteHost.isEmpty())
        known.providers = scene.reporters != 0 ? scene.reporters : knowledge.providersOfHost(fate.address);
    known.ownProviders = scene.own | scene.reporters;
    known.ownServer = saidByOwnServer(scene.notice, fate, scene.context.ownAddresses);

    const std::optional<StatusCode> status = believedStatus(fate, codes);
    if (status)
        explained.status = status->text();
    const Hearing heard(knowledge, words, known);
    // The prose is only looked at where the server's own words do not settle it.
    std::optional<Hearing> heardProse;
    if (!onlyProse && !heard.first(Rule::Strength::Precise))
        heardProse.emplace(knowledge, prose, known);
    const Rule *decided = decide(heard, heardProse ? &*heardProse : nullptr, onlyProse, codes, explained);
    if (explained.reason == Reason::NoSuchMailbox || explained.reason == Reason::DomainNotFound ||
        explained.reason == Reason::Unknown) {
        const QString stage = refusedAtSender(onlyProse ? QStringView(prose) : QStringView(fate.diagnostic));
        if (!stage.isEmpty()) {
            explained.reason = Reason::SenderRejected;
            explained.ruleId = u"stage.mail-from"_s;
            explained.matchedText = stage;
            decided = nullptr;
        }
    }
    listCodes(heard, codes, fate, explained);

    if (fate.outcome == Outcome::Delayed)
        explained.permanent = false;
    else if (status && status->klass != 2)
        explained.permanent = status->klass == 5;
    else if (isRefusal(fate.replyCode) || isRefusal(codes.decidingReply))
        explained.permanent = (isRefusal(fate.replyCode) ? fate.replyCode : codes.decidingReply).startsWith(u'5');
    else if (decided && decided->temporary)
        explained.permanent = !*decided->temporary;
    else
        explained.permanent = permanentByReason(explained.reason);

    if (explained.reason == Reason::NoSuchMailbox || explained.reason == Reason::DomainNotFound) {
        const QString &asWritten = fate.originalAddress.isEmpty() ? fate.address : fate.originalAddress;
        explained.suggestion =
            findSlip(asWritten, explained.reason == Reason::DomainNotFound, knowledge.domains(), scene.context);
    }
    advise(decided, fate, explained);
    return explained;
}

/// From the surest source down: precise words, a precise code, precise words in the prose, vague words, vague codes.
const Rule *Explainer::Private::decide(const Hearing &words, const Hearing *prose, bool onlyProse,
                                       const CodesInText &codes, RecipientExplanation &explained) const
{
    const auto take = [&](const Hearing &heard, const Hearing::Match &match) -> const Rule * {
        const Rule &rule = knowledge.rules()[static_cast<size_t>(match.rule)];
        explained.reason = rule.reason;
        explained.ruleId = rule.id;
        explained.matchedText = heard.verbatim(match);
        return &rule;
    };
    const std::optional<StatusCode> status = statusCodeFrom(explained.status);
    const CodeKnowledge *byStatus = status ? knowledge.statusCode(*status) : nullptr;
    const auto takeCode = [&](const CodeKnowledge &code, const QString &written) -> const Rule * {
        explained.reason = code.reason;
        explained.ruleId = u"code."_s + code.code;
        explained.matchedText = written;
        return nullptr;
    };
    const bool codeSays = byStatus && byStatus->reason != Reason::Unknown;

    const bool codeFirst =
        onlyProse && codeSays && byStatus->strength == Rule::Strength::Precise && codes.statuses.isEmpty();
    if (const auto match = words.first(Rule::Strength::Precise); match && !codeFirst)
        return take(words, *match);
    if (codeSays && byStatus->strength == Rule::Strength::Precise)
        return takeCode(*byStatus, explained.status);
    if (prose) {
        if (const auto match = prose->first(Rule::Strength::Precise))
            return take(*prose, *match);
    }
    if (const auto match = words.first(Rule::Strength::Vague))
        return take(words, *match);
    if (codeSays)
        return takeCode(*byStatus, explained.status);
    if (prose) {
        if (const auto match = prose->first(Rule::Strength::Vague))
            return take(*prose, *match);
    }
    const CodeKnowledge *byReply = knowledge.replyCode(codes.decidingReply);
    return byReply && byReply->reason != Reason::Unknown ? takeCode(*byReply, codes.decidingReply) : nullptr;
}

void Explainer::Private::listCodes(const Hearing &words, const CodesInText &codes, const RecipientFate &fate,
                                   RecipientExplanation &explained) const
{
    constexpr qsizetype most = 12;
    using Sort = CodeMeaning::Sort;
    QStringList replies = codes.replies;
    if (!fate.replyCode.isEmpty() && !replies.contains(fate.replyCode))
        replies.prepend(fate.replyCode);
    for (const QString &reply : std::as_const(replies)) {
        if (explained.codes.size() < most / 3)
            explained.codes.append(
                {Sort::Reply, reply, knowledge.replyCode(reply) ? u"reply."_s + reply : QString(), {}});
    }
    QList<StatusCode> statuses = codes.statuses;
    if (const std::optional<StatusCode> field = statusCodeFrom(fate.status); field && !statuses.contains(*field))
        statuses.prepend(*field);
    for (const StatusCode &status : std::as_const(statuses)) {
        const CodeKnowledge *known = knowledge.statusCode(status);
        if (explained.codes.size() < 2 * most / 3)
            explained.codes.append({Sort::Enhanced, status.text(), known ? u"status."_s + known->code : QString(), {}});
    }
    for (const Hearing::Match &match : words.matches()) {
        const Rule &rule = knowledge.rules()[static_cast<size_t>(match.rule)];
        if (rule.code.isEmpty() || explained.codes.size() >= most)
            continue;
        QString written = words.verbatim(match);
        if (written.isEmpty())
            written = explained.status.isEmpty() ? replies.value(0) : explained.status;
        const QString provider = rule.id.first(std::max<qsizetype>(0, rule.id.indexOf(u'.')));
        explained.codes.append({Sort::Provider, written, rule.id, provider});
    }
}

void Explainer::Private::advise(const Rule *rule, const RecipientFate &fate, RecipientExplanation &explained) const
{
    const ReasonKnowledge &reason = knowledge.reason(explained.reason);
    const bool delayed = fate.outcome == Outcome::Delayed;
    explained.mover = rule && rule->mover ? *rule->mover : reason.mover;
    if (delayed) {
        explained.steps = reason.delayed;
        if (explained.steps.value(0) == Step::Wait && !(rule && rule->mover))
            explained.mover = Mover::Nobody; // it is still being tried
    } else if (rule && !rule->steps.isEmpty())
        explained.steps = rule->steps;
    else
        explained.steps = explained.permanent == false ? reason.failedForNow : reason.failed;
    if (explained.suggestion) {
        explained.mover = Mover::You;
        explained.steps.removeAll(Step::CheckSpelling);
        explained.steps.prepend(Step::CheckSpelling);
    }
}

} // namespace undelivered
