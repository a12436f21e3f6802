// SPDX-License-Identifier: GPL-3.0-or-later
#include "parse/traits.h"

#include "find/daemonauthor.h"
#include "find/lines.h"
#include "parse/smtpreply.h"

#include <algorithm>

namespace undelivered {

namespace {

/// What answers and forwards put before a subject, in the languages of the mail programs.
bool hasPersonalPrefix(QByteArrayView subject)
{
    constexpr qsizetype longestPrefix = 6;
    const qsizetype colon = subject.first(std::min(subject.size(), longestPrefix + 1)).indexOf(':');
    if (colon < 1)
        return false;
    const QByteArrayView prefix = trimmedView(subject.first(colon));
    for (const char *known : {"re", "fw",  "fwd", "aw", "wg", "antw", "tr",     "rv", "enc", "res", "sv",   "vs",
                              "vb", "odp", "ynt", "r",  "i",  "rif",  "doorst", "pd", "vl",  "ha",  "re[2]"}) {
        if (prefix == QByteArrayView(known))
            return true;
    }
    return subject.startsWith("\xE5\x9B\x9E\xE5\xA4\x8D") || subject.startsWith("\xE8\xBD\xAC\xE5\x8F\x91"); // Chinese
}

bool isMailProgram(const QByteArray &name)
{
    for (const char *known : {"thunderbird", "mozilla",      "outlook",
                              "apple mail",  "iphone mail",  "ipad mail",
                              "evolution",   "kmail",        "mutt",
                              "claws",       "sylpheed",     "pine",
                              "the bat",     "eudora",       "foxmail",
                              "roundcube",   "squirrelmail", "horde",
                              "gnus",        "windows-live", "microsoft-entourage",
                              "k-9",         "airmail",      "postbox",
                              "sparrow",     "mailspring"}) {
        if (name.contains(known))
            return true;
    }
    return false;
}

/// Whether a subject says this of itself: not in quotation marks, not behind somebody else's words and a colon ("page changed:
/// mail delivery failed"), not in a question.
bool isSubjectsOwnWord(QByteArrayView subject, const std::vector<PhraseHit> &hits, const PhraseHit &hit)
{
    const QByteArrayView before = subject.first(hit.start);
    for (const QByteArrayView quote : {QByteArrayView("\""), QByteArrayView("'"), QByteArrayView("\xE2\x80\x9C"),
                                       QByteArrayView("\xE2\x80\x9E"), QByteArrayView("\xC2\xAB")}) {
        if (before.endsWith(quote))
            return false;
    }
    const qsizetype colon = before.lastIndexOf(':');
    if (colon < 0)
        return hit.start == 0 || !subject.endsWith('?');
    return hasPersonalPrefix(subject) || std::any_of(hits.begin(), hits.end(), [colon](const PhraseHit &other) {
               return other.start < colon && (other.kind == PhraseClass::SubjectNotice ||
                                              other.kind == PhraseClass::Failure || other.kind == PhraseClass::Delay);
           });
}

/// "> said somebody"; not the ">>>" of a transcript.
bool isQuotedLine(const TextScan &scan, size_t line)
{
    const QByteArrayView content = scan.content(line);
    return content.size() > 1 && content.front() == '>' && content[1] != '>';
}

/// A person's quotation of a notice: marked as such, or every line of it behind a ">".
bool isQuoted(const TextScan &scan, qsizetype firstTold)
{
    if (scan.firstOf(PhraseClass::Quote) < firstTold)
        return true;
    if (firstTold >= scan.words.size() || scan.lines.empty())
        return false;
    return isQuotedLine(scan, scan.lineAt(firstTold));
}

/// Everybody who failed is named in quoted lines only: somebody answers a notice.
bool namesOnlyInQuotation(const TextScan &scan, const std::vector<FoundRecipient> &recipients)
{
    return !recipients.empty() &&
           std::all_of(recipients.begin(), recipients.end(), [&scan](const FoundRecipient &recipient) {
               return recipient.line < scan.lines.size() && isQuotedLine(scan, recipient.line);
           });
}

} // namespace

MessageTraits traitsOf(const NoticeMaterial &material)
{
    MessageTraits traits;
    const HeaderFields &header = material.header;
    traits.daemonAuthor = namesMailSystem(material.foldedFrom);
    traits.nameOnly = traits.daemonAuthor && !addressNamesMailSystem(material.foldedFrom);
    if (header.has("Return-Path")) {
        const QByteArray path = header.token("Return-Path");
        traits.nullPath = path.isEmpty() || path == "<>" || path == "<MAILER-DAEMON>";
    }
    traits.failedRecipients = header.has("X-Failed-Recipients");
    traits.personalSubject = hasPersonalPrefix(material.foldedSubject);
    traits.answers = header.has("In-Reply-To") || header.has("References");
    traits.listMail = header.has("List-Id") || header.has("List-Unsubscribe") || header.has("List-Post");
    const QByteArray program = (header.token("X-Mailer") + ' ' + header.token("User-Agent")).toLower();
    traits.mailProgram = isMailProgram(program);
    const QByteArray automatic = header.token("Auto-Submitted").toLower();
    const QByteArray precedence = header.token("Precedence").toLower();
    traits.autoReplied = automatic.startsWith("auto-replied") || precedence == "auto_reply" ||
                         precedence == "auto-reply" || header.has("X-Autoreply") || header.has("X-Autorespond") ||
                         header.has("X-Autoreply-From") || header.has("X-Mail-Autoreply") ||
                         header.has("X-AutoReply-To");
    traits.autoGenerated = automatic.startsWith("auto-");
    const bool system = traits.daemonAuthor || traits.nullPath || traits.failedRecipients;
    const std::vector<PhraseHit> hits = findInSubject(material.foldedSubject);
    for (const PhraseHit &hit : hits) {
        const bool itself = system || isSubjectsOwnWord(material.foldedSubject, hits, hit);
        switch (hit.kind) {
        case PhraseClass::SubjectNotice: traits.subjectNotice = true; break;
        case PhraseClass::Failure: traits.subjectFailure = traits.subjectFailure || itself; break;
        case PhraseClass::Delay: traits.subjectDelay = traits.subjectDelay || itself; break;
        case PhraseClass::Success: traits.subjectSuccess = true; break;
        case PhraseClass::AutoReply: traits.subjectAutoReply = true; break;
        case PhraseClass::Complaint: traits.subjectComplaint = true; break;
        case PhraseClass::Receipt: traits.subjectReceipt = true; break;
        case PhraseClass::Challenge: traits.subjectChallenge = true; break;
        default: break;
        }
    }
    // Programs of all kinds write as "root"; only with such news is it a mail system.
    const bool news = traits.subjectFailure || traits.subjectDelay || traits.subjectNotice;
    if (traits.nameOnly && !news && !traits.nullPath && namesPlainAccount(material.foldedFrom))
        traits.daemonAuthor = traits.nameOnly = false;
    return traits;
}

namespace {

int placeWeight(Place place)
{
    switch (place) {
    case Place::Heading:
    case Place::Listed: return 3;
    case Place::Sentence:
    case Place::Refused: return 2;
    case Place::Near:
    case Place::Alone: return 1;
    case Place::Mention:
    case Place::None: return 0;
    }
    return 0;
}

/// Within the first `first` lines that hold words.
bool isEarly(const TextScan &scan, qsizetype offset, int first)
{
    int words = 0;
    for (const TextLine &line : scan.lines) {
        if (line.start > offset)
            break;
        words += line.blank() ? 0 : 1;
    }
    return words <= first;
}

/// Where the text first says that something failed, waits or is given up. Words inside a phrase of good news ("delivery to
/// these recipients ... is complete") do not count.
qsizetype firstNews(const TextScan &scan)
{
    qsizetype goodUntil = 0;
    for (const PhraseHit &hit : scan.hits) {
        if (hit.kind == PhraseClass::Success)
            goodUntil = std::max(goodUntil, hit.end);
        const bool news =
            hit.kind == PhraseClass::Failure || hit.kind == PhraseClass::Delay || hit.kind == PhraseClass::Final;
        if (!news)
            continue;
        const bool good =
            hit.end <= goodUntil || std::any_of(scan.hits.begin(), scan.hits.end(), [&hit](const PhraseHit &other) {
                return other.kind == PhraseClass::Success && other.start == hit.start && other.end > hit.end;
            });
        if (!good)
            return hit.start;
    }
    return scan.words.size();
}

/// Whether what is "not delivered" there is a parcel, or an order or payment what failed.
bool tellsOfGoods(const TextScan &scan, qsizetype firstTold)
{
    constexpr qsizetype reach = 160;
    return scan.hasWithin(PhraseClass::Goods, std::max<qsizetype>(0, firstTold - reach), firstTold + 1);
}

bool isShort(const TextScan &scan)
{
    constexpr auto most = 4;
    return std::count_if(scan.lines.begin(), scan.lines.end(), [](const TextLine &line) { return !line.blank(); }) <=
           most;
}

/// How surely a pasted text holds a server's refusal: 3 for a reply with its enhanced code, 2 for either alone where replies
/// stand, 0 for none.
int refusalWeight(const TextScan &scan)
{
    constexpr size_t maxLines = 100;
    int best = 0;
    for (size_t i = 0; i < std::min(maxLines, scan.lines.size()); ++i) {
        const SmtpReply reply = readSmtpReply(scan.content(i));
        const char kind =
            !reply.code.isEmpty() ? reply.code.front() : (reply.enhanced.isEmpty() ? '2' : reply.enhanced.front());
        if (kind == '4' || kind == '5')
            best = std::max(best, reply.code.isEmpty() || reply.enhanced.isEmpty() ? 2 : 3);
    }
    return best;
}

bool isDelay(const MessageTraits &traits, const TextScan &scan)
{
    if (scan.has(PhraseClass::Final))
        return false;
    return traits.subjectDelay || scan.has(PhraseClass::Delay);
}

bool asksForConfirmation(const MessageTraits &traits, const TextScan &scan, bool bodyOnly)
{
    const auto asks = std::count_if(scan.hits.begin(), scan.hits.end(),
                                    [](const PhraseHit &hit) { return hit.kind == PhraseClass::Challenge; });
    const bool answering =
        bodyOnly || traits.personalSubject || traits.answers || traits.autoGenerated || traits.autoReplied;
    return !traits.listMail && answering && (asks > 1 || (asks > 0 && traits.subjectChallenge));
}

} // namespace

NoticeKind decideTextKind(const NoticeMaterial &material, const MessageTraits &traits, const TextScan &scan,
                          const NoticeFormat *format, const std::vector<FoundRecipient> &recipients)
{
    const qsizetype firstTold = firstNews(scan);
    const bool told = firstTold < scan.words.size();
    // Lures and parcel services tell people about themselves; a mail system tells them about others, or about mail to themselves.
    const bool system = traits.failedRecipients || traits.nullPath || (traits.daemonAuthor && !traits.nameOnly);
    Place place = Place::None;
    bool nobody = true;
    for (const FoundRecipient &recipient : recipients) {
        if (recipient.mine && !system)
            continue;
        place = std::max(place, recipient.place);
        nobody = false;
    }
    const bool desk =
        traits.autoGenerated && (traits.answers || traits.personalSubject || scan.has(PhraseClass::AutoReply));
    const bool answeringMachine = !traits.daemonAuthor && (traits.subjectAutoReply || traits.autoReplied || desk);

    // What speaks for a notice and what against. Any two or three of the first kind make one.
    int weight = placeWeight(place);
    weight += told ? 2 : 0;
    weight += format ? 1 : 0;
    weight += material.original >= 0 || !material.originalBytes.isEmpty() ? 1 : 0;
    int refusal = material.bodyOnly ? refusalWeight(scan) : 0;
    if (refusal > 2 && isShort(scan))
        ++refusal; // a server's reply and hardly anything else
    const bool news = traits.subjectFailure || traits.subjectDelay;
    if (material.bodyOnly) {
        weight += refusal;
        weight -= refusal == 0 && place < Place::Listed && tellsOfGoods(scan, firstTold) ? 3 : 0;
    } else {
        weight += traits.daemonAuthor ? (traits.nameOnly ? 2 : 3) : 0;
        weight += traits.nullPath ? 2 : 0;
        weight += traits.failedRecipients ? 3 : 0;
        weight += news ? 2 : (traits.subjectNotice ? 1 : 0);
        weight += traits.autoGenerated && (system || news) ? 1 : 0;
        // Nothing in the header speaks of a mail system: somebody tells of a notice, or a program of its own failures.
        weight -= system || news || material.report ? 0 : (traits.daemonAuthor ? 1 : 3);
    }
    // A system that kept the list's fields, or answers "RE: your mail: undelivered": it comes to the point at once.
    const bool pointed =
        told && isEarly(scan, firstTold, 3) && traits.subjectFailure && !traits.answers && !isQuoted(scan, firstTold);
    if (!traits.daemonAuthor) {
        weight -= traits.personalSubject ? (pointed ? 1 : 3) : 0;
        weight -= traits.listMail || traits.mailProgram ? (pointed ? 1 : 3) : 0;
        weight -= traits.answers ? 2 : 0;
        weight -= nobody && !pointed && !material.bodyOnly ? 1 : 0;
        weight -= answeringMachine ? 4 : 0;
        const bool answer = traits.personalSubject && !material.bodyOnly && namesOnlyInQuotation(scan, recipients);
        weight -= isQuoted(scan, firstTold) || answer ? 4 : 0;
    } else if (traits.answers && !isEarly(scan, firstTold, 1) && !traits.nullPath && !news) {
        weight -= 3; // somebody writes under such a name
    } else if (traits.nameOnly && nobody) {
        weight -= 2;
    }
    weight += material.report || material.status >= 0 ? 2 : 0;
    if (scan.firstOf(PhraseClass::Moderation) < std::min(firstTold, scan.words.size()))
        weight -= 5;

    if (traits.subjectComplaint && (material.original >= 0 || scan.has(PhraseClass::Complaint)))
        return NoticeKind::Complaint;
    if (!traits.daemonAuthor && asksForConfirmation(traits, scan, material.bodyOnly))
        return NoticeKind::Challenge;
    if (answeringMachine && !traits.failedRecipients &&
        !(traits.nullPath && traits.subjectFailure && placeWeight(place) >= 2))
        return NoticeKind::AutoReply;
    const int needed = material.bodyOnly ? 4 : 6;
    if (weight >= needed && (told || news || placeWeight(place) >= 2 || refusal > 1 || traits.failedRecipients)) {
        if (!told && (traits.subjectSuccess || scan.has(PhraseClass::Success)))
            return NoticeKind::Success;
        return isDelay(traits, scan) ? NoticeKind::Delay : NoticeKind::Failure;
    }
    if (weight >= needed - 1 && scan.has(PhraseClass::Success) && (traits.daemonAuthor || traits.subjectNotice))
        return NoticeKind::Success;
    if (asksForConfirmation(traits, scan, material.bodyOnly))
        return NoticeKind::Challenge;
    if (!traits.listMail && traits.subjectReceipt && scan.has(PhraseClass::Receipt))
        return NoticeKind::Receipt;
    if (traits.autoReplied && !traits.listMail)
        return NoticeKind::AutoReply;
    return NoticeKind::NotANotice;
}

} // namespace undelivered
