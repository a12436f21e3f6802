// SPDX-License-Identifier: GPL-3.0-or-later
#include "judge/hostname.h"
#include "judge/identityshape.h"
#include "judge/lurewords.h"
#include "judge/signals.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace undelivered {

using namespace Qt::StringLiterals;

namespace {

/// Help pages that genuine mail systems name in their notices. They count only where the address leads there exactly; a lure
/// that links them gains nothing, because it needs the person elsewhere.
constexpr std::array helpOrganisations = {
    "google.com"_L1,     "microsoft.com"_L1,   "aka.ms"_L1,           "outlook.com"_L1,    "office.com"_L1,
    "office365.com"_L1,  "yahoo.com"_L1,       "yahooinc.com"_L1,     "aol.com"_L1,        "apple.com"_L1,
    "icloud.com"_L1,     "gmx.net"_L1,         "gmx.com"_L1,          "web.de"_L1,         "1und1.de"_L1,
    "ionos.com"_L1,      "spamhaus.org"_L1,    "spamhaus.com"_L1,     "spamcop.net"_L1,    "barracudacentral.org"_L1,
    "barracuda.com"_L1,  "mimecast.com"_L1,    "proofpoint.com"_L1,   "sorbs.net"_L1,      "uceprotect.net"_L1,
    "rfc-editor.org"_L1, "ietf.org"_L1,        "openspf.org"_L1,      "openspf.net"_L1,    "postfix.org"_L1,
    "comcast.net"_L1,    "xfinity.com"_L1,     "att.com"_L1,          "orange.fr"_L1,      "laposte.net"_L1,
    "free.fr"_L1,        "t-online.de"_L1,     "telekom.de"_L1,       "mail.ru"_L1,        "yandex.ru"_L1,
    "yandex.com"_L1,     "qq.com"_L1,          "163.com"_L1,          "zoho.com"_L1,       "fastmail.com"_L1,
    "fastmail.help"_L1,  "proton.me"_L1,       "cloudmark.com"_L1,    "senderbase.org"_L1, "talosintelligence.com"_L1,
    "symantec.com"_L1,   "messagelabs.com"_L1, "trendmicro.com"_L1,   "fortinet.com"_L1,   "sophos.com"_L1,
    "cisco.com"_L1,      "valimail.com"_L1,    "mailchannels.net"_L1, "mxtoolbox.com"_L1,  "dmarc.org"_L1,
    "abusix.com"_L1,     "abuseat.org"_L1,     "w3.org"_L1,           "amazonaws.com"_L1,  "amazon.com"_L1};

constexpr std::array dangerousSuffixes = {
    ".htm"_L1,  ".html"_L1, ".shtml"_L1, ".xhtml"_L1, ".mht"_L1, ".mhtml"_L1, ".svg"_L1, ".zip"_L1,     ".rar"_L1,
    ".7z"_L1,   ".gz"_L1,   ".iso"_L1,   ".img"_L1,   ".exe"_L1, ".scr"_L1,   ".pif"_L1, ".com"_L1,     ".bat"_L1,
    ".cmd"_L1,  ".js"_L1,   ".jse"_L1,   ".vbs"_L1,   ".wsf"_L1, ".hta"_L1,   ".lnk"_L1, ".one"_L1,     ".docm"_L1,
    ".xlsm"_L1, ".xll"_L1,  ".jar"_L1,   ".apk"_L1,   ".msi"_L1, ".ps1"_L1,   ".url"_L1, ".pdf.html"_L1};

QString hostOfUrl(const QString &url)
{
    static const QString schemeEnd = u"://"_s;
    const qsizetype start = url.indexOf(schemeEnd);
    if (start < 0 && !url.startsWith("www."_L1, Qt::CaseInsensitive))
        return {};
    QString host = start < 0 ? url : url.sliced(start + schemeEnd.size());
    for (const QChar stop : {u'/', u'?', u'#', u'\\'})
        host = host.section(stop, 0, 0);
    host = host.section(u'@', -1);
    if (!host.startsWith(u'['))
        host = host.section(u':', 0, 0);
    return hostName(host);
}

/// The notice's links, and addresses that stand bare in its text.
QList<NoticeLink> linksOf(const ParsedNotice &notice)
{
    constexpr int maxLinks = 100;
    static const QRegularExpression bare(u"\\b(?:https?://|www\\.)[^\\s<>\"')\\]]+"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    QList<NoticeLink> links = notice.links;
    for (auto it = bare.globalMatch(notice.text); it.hasNext() && links.size() < maxLinks;) {
        const QString url = it.next().captured();
        if (std::none_of(links.begin(), links.end(), [&url](const NoticeLink &link) { return link.url == url; }))
            links.append({url, url});
    }
    return links;
}

/// A link that a reporting server quoted from another server's refusal is not the notice's own.
bool isQuoted(const NoticeLink &link, const ParsedNotice &notice)
{
    const QString host = hostOfUrl(link.url);
    return std::any_of(notice.recipients.begin(), notice.recipients.end(), [&](const RecipientFate &fate) {
        return !fate.diagnostic.isEmpty() &&
               (fate.diagnostic.contains(link.url.left(60)) || fate.diagnostic.contains(host));
    });
}

class LureReader
{
public:
    LureReader(const CaseFile &file, const Surroundings &around, EvidenceList &evidence)
        : m_file(file)
        , m_around(around)
        , m_evidence(evidence)
        , m_text(file.notice().text.left(20000).toLower())
    {
    }

    void read()
    {
        readLinks();
        readAttachments();
        readClaims();
        readWords();
        readRecipients();
        readReturned();
    }

private:
    [[nodiscard]] const ParsedNotice &notice() const { return m_file.notice(); }

    /// Where the notice says it comes from, as far as the way it came confirms it.
    [[nodiscard]] bool isVouchedHost(const QString &host) const
    {
        const QString organisation = organisationOf(host);
        if (organisation.isEmpty())
            return false;
        if (std::find(helpOrganisations.begin(), helpOrganisations.end(), organisation) != helpOrganisations.end())
            return true;
        if (m_file.way.origin == NoticeWay::Origin::OwnProvider && m_around.provider.ownsOrganisation(organisation))
            return true;
        if (m_file.way.handover && organisation == organisationOf(m_file.way.handover->name) && !claimsProvider())
            return true;
        return m_file.way.checks && m_file.way.checks->passes(u"dmarc") &&
               organisation == organisationOf(domainOf(notice().from));
    }

    [[nodiscard]] bool claimsProvider() const
    {
        if (m_file.way.origin != NoticeWay::Origin::Outside)
            return false;
        const QString author = domainOf(notice().from);
        // At a provider with many customers another customer's server bears the same organisation's name.
        const bool sibling =
            m_file.way.handover &&
            (m_around.provider.owns(m_file.way.handover->name) || m_around.provider.owns(m_file.way.handover->helo)) &&
            !m_around.knowledge.isOwnDomain(m_file.way.handover->helo);
        // A domain's own server may stand outside the house that keeps the mailbox.
        const QString sender = m_file.way.handover ? organisationOf(m_file.way.handover->name) : QString();
        if (!sender.isEmpty() && sender == organisationOf(author))
            return false;
        return (m_around.provider.owns(author) && !sibling) || isWithin(author, m_file.senderDomain) ||
               m_around.provider.isHost(notice().reportingMta) ||
               isWithin(hostName(notice().reportingMta), m_file.senderDomain) ||
               (!m_file.senderDomain.isEmpty() && notice().fromName.contains(m_file.senderDomain, Qt::CaseInsensitive));
    }

    /// A well-known house's name beside an address that is not theirs. Mail servers of that house write as postmaster or under
    /// their product's own local part, whatever domain they run for.
    [[nodiscard]] bool borrowsName() const
    {
        const QString name = notice().fromName.toLower();
        const QString local = notice().from.section(u'@', 0, 0).toLower();
        const QString organisation = organisationOf(domainOf(notice().from));
        if (m_file.way.origin != NoticeWay::Origin::Outside || local.startsWith("microsoftexchange"_L1) ||
            local == "postmaster"_L1 || local == "mailer-daemon"_L1)
            return false;
        constexpr std::array houses = {"microsoft"_L1, "outlook"_L1, "office 365"_L1, "office365"_L1,
                                       "gmail"_L1,     "google"_L1,  "yahoo"_L1,      "icloud"_L1};
        return std::any_of(houses.begin(), houses.end(),
                           [&](QLatin1StringView house) { return name.contains(house); }) &&
               std::find(helpOrganisations.begin(), helpOrganisations.end(), organisation) == helpOrganisations.end();
    }

    void readLinks()
    {
        for (const NoticeLink &link : linksOf(notice())) {
            const QString host = hostOfUrl(link.url);
            if (host.isEmpty() || isVouchedHost(host) || isQuoted(link, notice()))
                continue;
            m_evidence.add("lure-foreign-link"_L1, {host});
            m_foreignLink = true;
            if (carriesAddress(link.url))
                m_evidence.add("lure-link-with-your-address"_L1, {host});
            if (isDisguised(link, host))
                m_evidence.add("lure-link-in-disguise"_L1, {link.text, host});
            if (asksToAct(link.text.toLower()))
                m_evidence.add("lure-asks-to-act"_L1, {link.text});
        }
    }

    [[nodiscard]] bool carriesAddress(const QString &url) const
    {
        for (const QString &address : m_around.knowledge.addresses()) {
            QString encoded = address;
            encoded.replace(u'@', u"%40"_s);
            const QString base64 = QString::fromLatin1(address.toUtf8().toBase64(QByteArray::OmitTrailingEquals));
            if (url.contains(address, Qt::CaseInsensitive) || url.contains(encoded, Qt::CaseInsensitive) ||
                url.contains(base64.chopped(1)))
                return true;
        }
        return false;
    }

    /// The words show one host, the link leads to another; or the person's own domain is dressed up as a subdomain of a stranger.
    [[nodiscard]] bool isDisguised(const NoticeLink &link, const QString &host) const
    {
        const QString shown =
            hostOfUrl(link.text.contains("://"_L1) ? link.text : u"x://"_s + link.text.section(u' ', 0, 0));
        const bool other = shown.contains(u'.') && !organisationOf(shown).isEmpty() && !shown.contains(u'@') &&
                           organisationOf(shown) != organisationOf(host);
        const bool dressed = !m_file.senderDomain.isEmpty() && host.contains(m_file.senderDomain) &&
                             !isWithin(host, m_file.senderDomain);
        return other || dressed || IpAddress::parse(host).has_value();
    }

    void readAttachments()
    {
        for (const NoticeAttachment &attachment : notice().attachments) {
            const QString name = attachment.fileName.toLower();
            const bool dangerous = std::any_of(dangerousSuffixes.begin(), dangerousSuffixes.end(),
                                               [&name](QLatin1StringView suffix) { return name.endsWith(suffix); }) ||
                                   attachment.type == "application/x-msdownload"_L1 ||
                                   attachment.type == "application/zip"_L1 ||
                                   (attachment.type == "text/html"_L1 && !name.isEmpty());
            if (dangerous) {
                m_evidence.add("lure-dangerous-attachment"_L1, {attachment.fileName});
                m_bait = true;
            }
        }
    }

    void readClaims()
    {
        if (claimsProvider())
            m_evidence.add(
                "lure-claims-provider"_L1,
                {domainOf(notice().from), m_file.way.handover ? m_file.way.handover->ip->toString() : QString()});
        if (borrowsName())
            m_evidence.add("lure-borrowed-name"_L1, {notice().fromName, domainOf(notice().from)});
        if (m_file.way.checks) {
            const AuthResults &checks = *m_file.way.checks;
            const QString spf = checks.resultOf(u"spf");
            const bool passed = checks.passes(u"dmarc") || checks.passes(u"dkim");
            if (!passed && (checks.resultOf(u"dmarc") == "fail"_L1 || spf == "fail"_L1 || spf == "softfail"_L1))
                m_evidence.add("lure-checks-failed"_L1, {domainOf(notice().from)});
        }
        // A mail system's notice has no answer address (RFC 5321, section 4.5.5).
        const QString returnPath = addressesIn(m_file.noticeHeader.raw("Return-Path")).value(0).toLower();
        if (!returnPath.isEmpty() && organisationOf(domainOf(returnPath)) != organisationOf(domainOf(notice().from)) &&
            !returnPath.startsWith("mailer-daemon"_L1))
            m_evidence.add("lure-answer-address"_L1, {returnPath});
        const QString program =
            programName(m_file.noticeHeader.has("User-Agent") ? m_file.noticeHeader.text("User-Agent")
                                                              : m_file.noticeHeader.text("X-Mailer"));
        if (program.contains("phpmailer"_L1) || program.contains("outlook express"_L1) ||
            program.contains("swiftmailer"_L1) || program.contains("the bat"_L1) || program.contains("leaf"_L1) ||
            m_file.noticeHeader.has("X-PHP-Originating-Script"))
            m_evidence.add("lure-mailing-program"_L1, {program});
    }

    void readWords()
    {
        const QString words = notice().subject.toLower() + u'\n' + ownWords();
        // Words tempt only where there is something to follow, or where the sender is a proven liar.
        const bool liar = claimsProvider() && !notice().machineReadable;
        if (!m_foreignLink && !m_bait && !liar)
            return;
        if (speaksOfAttachment(words))
            m_evidence.add("lure-asks-to-act"_L1);
        if (asksToAct(words))
            m_evidence.add("lure-asks-to-act"_L1);
        if (speaksOfIncomingMail(words))
            m_evidence.add("lure-incoming-mail"_L1);
        if (setsDeadline(words))
            m_evidence.add("lure-deadline"_L1);
    }

    /// The notice's text without the diagnostics it quotes: a remote server's "mailbox is full" is no lure.
    [[nodiscard]] QString ownWords() const
    {
        QString words = m_text;
        for (const RecipientFate &fate : notice().recipients) {
            if (fate.diagnostic.size() > 8)
                words.remove(fate.diagnostic.toLower());
        }
        return words;
    }

    void readRecipients()
    {
        bool stranger = false;
        bool oneself = false;
        for (const QString &address : m_file.failedRecipients) {
            const bool own = m_around.knowledge.isOwnAddress(address);
            oneself = oneself || own;
            stranger = stranger || !own;
        }
        if (!stranger && !oneself)
            m_evidence.add("lure-nobody-failed"_L1);
        else if (!stranger)
            m_evidence.add("lure-you-are-the-recipient"_L1);
    }

    /// A returned "original" that never travelled (no trace at all) but tempts.
    void readReturned()
    {
        if (m_file.hasOriginalHeader && m_file.trace.isEmpty() && m_file.way.origin == NoticeWay::Origin::Outside &&
            notice().original.body.contains("<a ") && notice().original.body.contains("http"))
            m_evidence.add("lure-bait-inside"_L1);
    }

    const CaseFile &m_file;
    const Surroundings &m_around;
    EvidenceList &m_evidence;
    QString m_text;
    bool m_foreignLink = false;
    bool m_bait = false;
};

} // namespace

namespace {

/// Ordinary mail and automatic answers become lures only when a "mail system" or the person's own house seems to write them.
bool playsMailSystem(const CaseFile &file, const Surroundings &around)
{
    const ParsedNotice &notice = file.notice();
    const QString author = notice.from.toLower() + u' ' + notice.fromName.toLower();
    const QString domain = domainOf(notice.from);
    const bool system = soundsLikeMailSystem(author) || domain.isEmpty();
    const bool ownHouse =
        file.way.origin == NoticeWay::Origin::Outside &&
        (around.provider.owns(domain) || isWithin(domain, file.senderDomain) ||
         (!file.senderDomain.isEmpty() && notice.fromName.contains(file.senderDomain, Qt::CaseInsensitive)));
    return soundsLikeNotice(notice.subject.toLower()) && (system || ownHouse);
}

} // namespace

bool isDressedAsNotice(const CaseFile &file, const Surroundings &around)
{
    return file.notice().kind != NoticeKind::NotANotice || playsMailSystem(file, around);
}

void addLureSignals(const CaseFile &file, Surroundings &around, EvidenceList &evidence)
{
    // What the own provider wrote, or what brings back a letter with a trace of its way, was written by a mail system.
    const bool genuine =
        file.way.origin == NoticeWay::Origin::OwnProvider ||
        (file.notice().machineReadable && !file.trace.isEmpty() && file.way.origin != NoticeWay::Origin::OwnProvider &&
         file.notice().attachments.isEmpty() && !file.way.checks) ||
        (file.isAnswer && !playsMailSystem(file, around));
    if (genuine || !isDressedAsNotice(file, around))
        return;
    LureReader(file, around, evidence).read();
}

} // namespace undelivered
