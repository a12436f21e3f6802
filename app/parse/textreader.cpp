// SPDX-License-Identifier: GPL-3.0-or-later
#include "find/casefold.h"
#include "parse/addressform.h"
#include "parse/deliverystatus.h"
#include "find/lines.h"
#include "parse/readers.h"
#include "parse/serverwords.h"
#include "parse/smtpreply.h"

#include <algorithm>

namespace undelivered {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t maxTextRecipients = 300;

/// Exim and Gmail name the failing addresses in a field of the header.
std::vector<FoundRecipient> named(const HeaderFields &header, const std::vector<FoundRecipient> &found,
                                  const TextScan &scan)
{
    std::vector<FoundRecipient> out;
    for (const QByteArrayView value : header.rawAll("X-Failed-Recipients")) {
        for (const QString &address : addressesIn(value)) {
            const auto same = [&address](const FoundRecipient &other) {
                return other.address.compare(address, Qt::CaseInsensitive) == 0;
            };
            if (std::any_of(out.begin(), out.end(), same) || out.size() >= maxTextRecipients)
                continue;
            const auto known = std::find_if(found.begin(), found.end(), same);
            if (known != found.end()) {
                out.push_back(*known);
                out.back().place = Place::Heading;
            } else {
                FoundRecipient silent;
                silent.address = address;
                silent.place = Place::Mention; // nothing in the text is taken as its own words
                silent.wordsFrom = scan.words.size();
                silent.line = scan.lines.empty() ? 0 : scan.lines.size() - 1;
                out.push_back(silent);
            }
        }
    }
    return out;
}

/// Some gateways list mailbox names without their own domain behind "the following recipients ...:".
std::vector<FoundRecipient> listedLocalNames(const TextScan &scan, const QString &author, const QStringList &addressees)
{
    const qsizetype at = author.lastIndexOf(u'@');
    if (at < 0)
        return {};
    std::vector<FoundRecipient> out;
    const auto isName = [](QByteArrayView text) {
        constexpr qsizetype longest = 64;
        return text.size() > 1 && text.size() <= longest && std::all_of(text.begin(), text.end(), [](char c) {
                   return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '.' ||
                          c == '_' || c == '-';
               });
    };
    bool open = false;
    for (size_t i = 0; i < scan.lines.size() && out.size() < maxTextRecipients; ++i) {
        const TextLine &line = scan.lines[i];
        if (line.blank())
            continue;
        const QByteArrayView content = scan.content(i);
        // "jo" or "jo (user not found)"
        const qsizetype words = content.indexOf(" (");
        const QByteArrayView local = content.first(words < 0 ? content.size() : words);
        if (open && isName(local)) {
            FoundRecipient name;
            name.address = QString::fromUtf8(local) + author.sliced(at);
            const auto known = std::find_if(addressees.begin(), addressees.end(), [local](const QString &addressee) {
                return addressee.startsWith(QString::fromUtf8(local) + u'@', Qt::CaseInsensitive);
            });
            if (known != addressees.end())
                name.address = *known;
            name.place = Place::Listed;
            name.line = i;
            name.wordsFrom = line.first + local.size();
            out.push_back(name);
            continue;
        }
        if (!out.empty())
            break;
        const qsizetype from = i > 0 ? scan.lines[i - 1].first : line.first; // the sentence may fill two lines
        open = content.endsWith(':') && scan.hasWithin(PhraseClass::Introduces, from, line.last) &&
               scan.hasWithin(PhraseClass::Failure, from, line.last);
    }
    return out;
}

/// Very old writers name only the host. When the returned message had one addressee and the words name its domain, it is meant.
std::vector<FoundRecipient> onlyAddressee(const TextScan &scan, const ReturnedOriginal &original)
{
    if (original.to.size() != 1)
        return {};
    const QString &address = original.to.first();
    const QByteArray domain = address.sliced(address.lastIndexOf(u'@') + 1).toUtf8().toLower();
    if (domain.size() < 4 || !scan.folded.contains(domain) || scan.lines.empty())
        return {};
    FoundRecipient only;
    only.address = address;
    only.place = Place::Mention;
    only.line = scan.lines.size() - 1;
    only.wordsFrom = scan.words.size();
    return {only};
}

/// The only code in the whole text, for a notice about one recipient.
void settleFromWholeText(const TextScan &scan, RecipientFate &fate)
{
    if (!fate.status.isEmpty() && !isGenericStatus(fate.status))
        return;
    for (size_t i = 0; i < scan.lines.size(); ++i) {
        const QByteArrayView line = scan.content(i);
        const QByteArrayView code = findEnhancedCode(line);
        if (code.isEmpty() || code.front() == '2' || line.contains("://"))
            continue;
        const QString text = QString::fromLatin1(code);
        if (fate.status.isEmpty() || (!isGenericStatus(text) && fate.status.front() == text.front())) {
            fate.status = text;
            return;
        }
    }
}

} // namespace

bool readText(const ReadingDesk &desk, ParsedNotice &notice)
{
    const NoticeMaterial &material = desk.material;
    RecipientHints hints;
    hints.originalTo = notice.original.to;
    hints.originalFrom = notice.original.from;
    hints.noticeFrom = notice.from;
    hints.noticeTo = addressesIn(material.header.raw("To"));
    std::vector<FoundRecipient> found = findRecipients(desk.scan, hints);
    const std::vector<FoundRecipient> fromHeader = named(material.header, found, desk.scan);
    if (!fromHeader.empty())
        found = fromHeader;
    if (found.size() > maxTextRecipients)
        found.resize(maxTextRecipients);

    notice.kind = decideTextKind(material, desk.traits, desk.scan, desk.format, found);
    const bool fates =
        notice.kind == NoticeKind::Failure || notice.kind == NoticeKind::Delay || notice.kind == NoticeKind::Success;
    if (!fates)
        return notice.kind != NoticeKind::NotANotice;

    const TextScan *scan = &desk.scan;
    // Some writers put the recipients behind the returned header.
    const QByteArray foldedBehind = found.empty() ? foldCase(material.behind) : QByteArray();
    const TextScan behind(foldedBehind.isEmpty() ? QByteArrayView() : QByteArrayView(material.behind), foldedBehind,
                          NoticeWords::compiledIn().find(foldedBehind));
    if (!foldedBehind.isEmpty()) {
        found = findRecipients(behind, hints);
        std::erase_if(found, [](const FoundRecipient &recipient) { return recipient.place < Place::Listed; });
        if (!found.empty())
            scan = &behind;
    }
    if (found.empty())
        found = listedLocalNames(*scan, notice.from, notice.original.to);
    if (found.empty())
        found = onlyAddressee(*scan, notice.original);
    const ServerWords words(*scan, found);
    for (size_t i = 0; i < found.size(); ++i) {
        RecipientFate fate;
        fate.address = found[i].address;
        fate.originalAddress = found[i].originalAddress;
        fate.outcome = notice.kind == NoticeKind::Delay     ? Outcome::Delayed
                       : notice.kind == NoticeKind::Success ? Outcome::Delivered
                                                            : Outcome::Failed;
        fate.diagnostic = words.of(i);
        settleCodes(fate, {});
        if (found.size() == 1)
            settleFromWholeText(*scan, fate);
        fate.remoteHost = findRemoteHost(*scan, fate.diagnostic);
        notice.recipients.append(fate);
    }
    return true;
}

} // namespace undelivered
