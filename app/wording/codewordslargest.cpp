// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/codewords.h"

#include <QtGlobal>

namespace undelivered {

namespace {

constexpr auto table = std::to_array<CodeWords>({
    //: What a code of one mail provider means. Names of providers stay as they are.
    {"gmail.gsmtp", QT_TRANSLATE_NOOP("CodeText", "This answer was written by one of Google's mail servers.")},
    {"gmail.gcdp",
     QT_TRANSLATE_NOOP("CodeText", "At Google, a rule made by the administrator of the recipient's organisation "
                                   "caused this answer.")},
    {"gmail.rate-peak",
     QT_TRANSLATE_NOOP("CodeText", "Gmail says that this person is getting too much mail just now, or that a "
                                   "relay's limit for the moment is used up.")},
    {"gmail.full-for-now",
     QT_TRANSLATE_NOOP("CodeText", "Gmail says that the recipient has no storage left. The message can be "
                                   "delivered once they make room.")},
    {"gmail.full-inactive",
     QT_TRANSLATE_NOOP("CodeText", "Gmail says that the recipient has no storage left and has not used the account "
                                   "for long. Mail is no longer kept for them.")},
    {"gmail.no-such-user",
     QT_TRANSLATE_NOOP("CodeText", "Gmail says that it has no account of this name. Look for slips and for blanks "
                                   "in the address.")},
    {"gmail.no-such-domain",
     QT_TRANSLATE_NOOP("CodeText", "Gmail says that it cannot find the part of the address after the @.")},
    {"gmail.bad-recipient",
     QT_TRANSLATE_NOOP("CodeText", "Gmail says that the recipient's address is not written as an address must be.")},
    {"gmail.bad-sender",
     QT_TRANSLATE_NOOP("CodeText", "Gmail says that the sender's address is not written as an address must be.")},
    {"gmail.inactive",
     QT_TRANSLATE_NOOP("CodeText", "Gmail says that this account is switched off or has not been used for long.")},
    {"gmail.rate-user",
     QT_TRANSLATE_NOOP("CodeText", "Gmail says that this person is getting more mail than it accepts at a time.")},
    {"gmail.too-big",
     QT_TRANSLATE_NOOP("CodeText", "Gmail says that the message, its attachments or its header lines are too big.")},
    {"gmail.too-big-for-user", QT_TRANSLATE_NOOP("CodeText", "Gmail says that the message is bigger than it accepts.")},
    {"gmail.daily-limit",
     QT_TRANSLATE_NOOP("CodeText", "Gmail says that this account's daily limit for sending is reached; it is free "
                                   "again within 24 hours. If you did not send that much, somebody else may be "
                                   "using the account.")},
    {"gmail.relay-user-limit",
     QT_TRANSLATE_NOOP("CodeText", "Google says that this user has reached the daily limit of the organisation's "
                                   "relay service.")},
    {"gmail.relay-customer-limit",
     QT_TRANSLATE_NOOP("CodeText", "Google says that the organisation has reached the daily limit of its relay "
                                   "service.")},
    {"gmail.many-recipients",
     QT_TRANSLATE_NOOP("CodeText", "Gmail says that one message had more recipients than this sender may use.")},
    {"gmail.many-at-once",
     QT_TRANSLATE_NOOP("CodeText", "Gmail says that the message had too many recipients in one go. Send it to "
                                   "fewer at a time.")},
    {"gmail.loop",
     QT_TRANSLATE_NOOP("CodeText", "Gmail says that the message has been passed on more than 50 times: it was "
                                   "going round in a circle.")},
    {"gmail.malformed", QT_TRANSLATE_NOOP("CodeText", "Gmail says that the message is not built as mail must be.")},
    {"gmail.suspended",
     QT_TRANSLATE_NOOP("CodeText", "Google says that it has suspended this sending account because it was misused.")},
    {"gmail.sending-denied",
     QT_TRANSLATE_NOOP("CodeText", "Google says that this account may not send: it is switched off, or not "
                                   "registered with the organisation.")},
    {"gmail.relay-setup",
     QT_TRANSLATE_NOOP("CodeText", "Google says that the organisation's relay service is not set up for this "
                                   "sender.")},
    {"gmail.blocked-attachment",
     QT_TRANSLATE_NOOP("CodeText", "Gmail says that the message holds a kind of attachment that it never accepts, "
                                   "because such files are often dangerous.")},
    {"gmail.unsolicited", QT_TRANSLATE_NOOP("CodeText", "Gmail says that the message looks like unwanted mail.")},
    {"gmail.low-reputation",
     QT_TRANSLATE_NOOP("CodeText",
                       "Gmail says that the server or the domain from which the message came has a bad reputation.")},
    {"gmail.home-ip",
     QT_TRANSLATE_NOOP("CodeText", "Gmail says that the message came straight from a home connection. Ordinary mail "
                                   "comes through a provider's mail server; infected computers send like this.")},
    {"gmail.unusual-rate",
     QT_TRANSLATE_NOOP("CodeText", "Gmail says that much unwanted mail has come from the sending server or domain "
                                   "lately, and that it takes less or nothing from there.")},
    {"gmail.admin-policy",
     QT_TRANSLATE_NOOP("CodeText", "Google says that a rule made by an administrator does not allow mail between "
                                   "these two addresses.")},
    {"gmail.format",
     QT_TRANSLATE_NOOP("CodeText", "Gmail says that the header lines of the message are not as the rules for mail "
                                   "ask.")},
    {"gmail.suspicious-for-now",
     QT_TRANSLATE_NOOP("CodeText", "Gmail has put the message off because the sending server, its domain or the "
                                   "content looked suspicious.")},
    {"gmail.no-ptr",
     QT_TRANSLATE_NOOP("CodeText", "Gmail says that the sending server has no proper name of its own (no reverse "
                                   "entry).")},
    {"gmail.spf-suspicious",
     QT_TRANSLATE_NOOP("CodeText", "Gmail says that the list of servers allowed to send for the domain (SPF) looks "
                                   "suspicious.")},
    {"gmail.unauthenticated",
     QT_TRANSLATE_NOOP("CodeText", "Gmail says that nothing proves who sent the message. For mail that you never "
                                   "wrote, this is a sign that the sender was forged.")},
    {"gmail.spf-needed",
     QT_TRANSLATE_NOOP("CodeText", "Gmail says that the sender's domain must name the servers that may send for it "
                                   "(SPF).")},
    {"gmail.tls-needed",
     QT_TRANSLATE_NOOP("CodeText", "Gmail says that it takes mail from this sender over an encrypted connection "
                                   "only.")},
    {"gmail.dkim-needed",
     QT_TRANSLATE_NOOP("CodeText", "Gmail says that the message must bear a signature of the sender's domain "
                                   "(DKIM).")},
    {"gmail.alignment",
     QT_TRANSLATE_NOOP("CodeText", "Gmail says that the address shown as the sender is not the one that was "
                                   "proven.")},
    {"gmail.dmarc-needed",
     QT_TRANSLATE_NOOP("CodeText", "Gmail says that the sender's domain must publish how to treat unproven mail "
                                   "(DMARC).")},
    {"gmail.password-refused",
     QT_TRANSLATE_NOOP("CodeText", "Gmail says that it did not accept the user name and password.")},
    {"gmail.app-password",
     QT_TRANSLATE_NOOP("CodeText", "Gmail says that an app password, or a sign-in with the web browser, is needed.")},
    {"gmail.web-sign-in",
     QT_TRANSLATE_NOOP("CodeText", "Google has locked the sign-in until the owner signs in with a web browser. Do "
                                   "so, and look there whether somebody else has used the account.")},
    {"gmail.many-logins",
     QT_TRANSLATE_NOOP("CodeText", "Gmail says that too many sign-ins were tried; later it works again.")},
    {"microsoft365.throttled",
     QT_TRANSLATE_NOOP("CodeText", "Microsoft's server is not ready to take mail for this recipient at the moment.")},
    {"microsoft365.line-broke",
     QT_TRANSLATE_NOOP("CodeText", "Microsoft says that the connection to the other mail system broke or was never "
                                   "answered.")},
    {"microsoft365.other-refused",
     QT_TRANSLATE_NOOP("CodeText", "Microsoft says that the other mail system refused the connection.")},
    {"microsoft365.gave-up", QT_TRANSLATE_NOOP("CodeText", "Microsoft says that it gave up after many attempts.")},
    {"microsoft365.one-domain",
     QT_TRANSLATE_NOOP("CodeText", "Microsoft says that the message had more than 200 recipients in one domain.")},
    {"microsoft365.ipv6-unproven",
     QT_TRANSLATE_NOOP("CodeText", "Microsoft says that mail over this kind of connection must be proven with SPF "
                                   "or DKIM.")},
    {"microsoft365.suspicious-sending",
     QT_TRANSLATE_NOOP("CodeText", "Microsoft has noticed unusual activity and takes less mail from the sending "
                                   "server for now.")},
    {"microsoft365.suspicious-ip",
     QT_TRANSLATE_NOOP("CodeText", "Microsoft distrusts the sending server's address and takes less mail from it "
                                   "for now.")},
    {"microsoft365.ip-slowed",
     QT_TRANSLATE_NOOP("CodeText", "Microsoft takes less mail from the sending server for now, because of the "
                                   "server's bad reputation.")},
    {"microsoft365.other-side",
     QT_TRANSLATE_NOOP("CodeText", "Microsoft passes on that the other mail system reported an error.")},
    {"microsoft365.sender-denied",
     QT_TRANSLATE_NOOP("CodeText", "Microsoft says that the sender was refused or the recipient could not be "
                                   "found.")},
    {"microsoft365.no-mailbox",
     QT_TRANSLATE_NOOP("CodeText", "Microsoft says that there is no such mailbox. If your mail program completed "
                                   "the address by itself, delete that entry and type it anew.")},
    {"microsoft365.bad-recipient",
     QT_TRANSLATE_NOOP("CodeText", "Microsoft says that the recipient's address is not written as an address must "
                                   "be.")},
    {"microsoft365.example-domain",
     QT_TRANSLATE_NOOP("CodeText", "Microsoft says that the address is in a domain that exists for examples only.")},
    {"microsoft365.one-label",
     QT_TRANSLATE_NOOP("CodeText", "Microsoft says that the part after the @ lacks its ending, such as .com.")},
    {"microsoft365.bad-sender", QT_TRANSLATE_NOOP("CodeText", "Microsoft says that the sender's address is wrong.")},
    {"microsoft365.restricted-sender",
     QT_TRANSLATE_NOOP("CodeText", "Microsoft says that this account may not send any more because too much "
                                   "unwanted mail came from it, usually after somebody else got hold of the "
                                   "password. The organisation's administrator must lift it.")},
    {"microsoft365.not-found",
     QT_TRANSLATE_NOOP("CodeText", "Microsoft says that nobody in that organisation has this address.")},
    {"microsoft365.ambiguous",
     QT_TRANSLATE_NOOP("CodeText", "Microsoft says that the address fits more than one mailbox.")},
    {"microsoft365.recipient-day-limit",
     QT_TRANSLATE_NOOP("CodeText", "Microsoft says that this account has written to as many people as it may in "
                                   "one day.")},
    {"microsoft365.submission-quota",
     QT_TRANSLATE_NOOP("CodeText", "Microsoft says that this account has sent more than it may. If you did not "
                                   "send that much, somebody else may be using it.")},
    {"microsoft365.full", QT_TRANSLATE_NOOP("CodeText", "Microsoft says that the recipient's mailbox is full.")},
    {"microsoft365.quota-likely-hacked",
     QT_TRANSLATE_NOOP("CodeText", "Microsoft says that this account sent to an enormous number of people. Most "
                                   "likely somebody else has the password.")},
    {"microsoft365.too-big",
     QT_TRANSLATE_NOOP("CodeText", "Microsoft says that the message is bigger than this recipient may get.")},
    {"microsoft365.hourly-receive",
     QT_TRANSLATE_NOOP("CodeText", "Microsoft says that this recipient has got as much mail as it accepts in an "
                                   "hour.")},
    {"microsoft365.journaling",
     QT_TRANSLATE_NOOP("CodeText", "Microsoft says that the archive for copies of mail is switched off.")},
    {"microsoft365.too-big-system", QT_TRANSLATE_NOOP("CodeText", "Microsoft says that the message is too big.")},
    {"microsoft365.loop-setup",
     QT_TRANSLATE_NOOP("CodeText", "Microsoft says that the recipient's mail system is set up so that mail runs in "
                                   "a circle.")},
    {"microsoft365.not-served",
     QT_TRANSLATE_NOOP("CodeText", "Microsoft says that it is not responsible for this domain: the domain points "
                                   "to the wrong mail system.")},
    {"microsoft365.edge-blocked",
     QT_TRANSLATE_NOOP("CodeText", "Microsoft words it as \"access denied\", but it means that nobody in that "
                                   "organisation has this address.")},
    {"microsoft365.domain-gone",
     QT_TRANSLATE_NOOP("CodeText", "Microsoft says that it finds no mail system for this domain.")},
    {"microsoft365.loop",
     QT_TRANSLATE_NOOP("CodeText", "Microsoft says that the message was going round in a circle.")},
    {"microsoft365.agent-depth",
     QT_TRANSLATE_NOOP("CodeText", "Microsoft says that its own programs passed the message on too often.")},
    {"microsoft365.domain-unknown",
     QT_TRANSLATE_NOOP("CodeText", "Microsoft says that the part of the address after the @ does not exist.")},
    {"microsoft365.many-recipients",
     QT_TRANSLATE_NOOP("CodeText", "Microsoft says that the message had too many recipients.")},
    {"microsoft365.bare-lf",
     QT_TRANSLATE_NOOP("CodeText", "Microsoft says that the program that sent the message ends its lines wrongly.")},
    {"microsoft365.not-authorized",
     QT_TRANSLATE_NOOP("CodeText", "Microsoft says that this sender may not write to this recipient or group, or "
                                   "that a rule turned the message away.")},
    {"microsoft365.unable-to-relay",
     QT_TRANSLATE_NOOP("CodeText", "Microsoft says that this server does not pass mail on for the sender. The "
                                   "sender may also have been forged.")},
    {"microsoft365.not-signed-in", QT_TRANSLATE_NOOP("CodeText", "Microsoft says that the sender was not signed in.")},
    {"microsoft365.network-listed",
     QT_TRANSLATE_NOOP("CodeText", "Outlook.com says that part of the network from which the message came is on "
                                   "its block list.")},
    {"microsoft365.cannot-authenticate",
     QT_TRANSLATE_NOOP("CodeText", "Microsoft says that the two mail systems could not sign in to each other.")},
    {"microsoft365.internal-only",
     QT_TRANSLATE_NOOP("CodeText", "Microsoft says that this recipient takes mail from inside the organisation "
                                   "only.")},
    {"microsoft365.folder-internal",
     QT_TRANSLATE_NOOP("CodeText", "Microsoft says that this shared folder takes mail from inside the organisation "
                                   "only.")},
    {"microsoft365.not-in-group",
     QT_TRANSLATE_NOOP("CodeText", "Microsoft says that only certain senders may write to this group, and this one "
                                   "is not among them.")},
    {"microsoft365.group-internal",
     QT_TRANSLATE_NOOP("CodeText", "Microsoft says that this group takes mail from inside the organisation only.")},
    {"microsoft365.mailbox-internal",
     QT_TRANSLATE_NOOP("CodeText", "Microsoft says that this mailbox takes mail from inside the organisation only.")},
    {"microsoft365.contact-internal",
     QT_TRANSLATE_NOOP("CodeText", "Microsoft says that this address takes mail from inside the organisation only.")},
    {"microsoft365.spf",
     QT_TRANSLATE_NOOP("CodeText", "Microsoft says that the message came from a server that the sender's domain "
                                   "does not list. The sender may have been forged.")},
    {"microsoft365.no-ptr",
     QT_TRANSLATE_NOOP("CodeText", "Microsoft says that the sending server has no proper name of its own.")},
    {"microsoft365.device",
     QT_TRANSLATE_NOOP("CodeText", "Microsoft says that a device or program, such as a scanner, sends without "
                                   "signing in.")},
    {"microsoft365.connector",
     QT_TRANSLATE_NOOP("CodeText", "Microsoft says that the connection between two mail systems of the "
                                   "organisation is set up wrongly.")},
    {"microsoft365.connector-domain",
     QT_TRANSLATE_NOOP("CodeText", "Microsoft says that the organisation takes this domain's mail from certain "
                                   "servers only.")},
    {"microsoft365.tls-certificate",
     QT_TRANSLATE_NOOP("CodeText", "Microsoft says that the certificate of the receiving server is missing, "
                                   "expired or does not fit.")},
    {"microsoft365.spam-banned",
     QT_TRANSLATE_NOOP("CodeText", "Microsoft has banned this sender because unwanted mail came from it.")},
    {"microsoft365.sender-banned", QT_TRANSLATE_NOOP("CodeText", "Microsoft has banned this sender.")},
    {"microsoft365.recipient-invalid",
     QT_TRANSLATE_NOOP("CodeText", "Microsoft says that the recipient's address is not valid.")},
    {"microsoft365.recipient-banned",
     QT_TRANSLATE_NOOP("CodeText", "Microsoft says that mail to this recipient is banned.")},
    {"microsoft365.bad-helo",
     QT_TRANSLATE_NOOP("CodeText", "Microsoft says that the sending computer introduced itself with a false name, "
                                   "as infected computers do.")},
    {"microsoft365.org-blocked-ip",
     QT_TRANSLATE_NOOP("CodeText", "Microsoft says that the recipient's organisation has blocked the sending "
                                   "server.")},
    {"microsoft365.ipv6-limit",
     QT_TRANSLATE_NOOP("CodeText", "Microsoft says that more mail came from that network than it accepts.")},
    {"microsoft365.dmarc",
     QT_TRANSLATE_NOOP("CodeText", "Microsoft says that the sender could not be proven, and that the sender's "
                                   "domain asks to refuse such mail. The sender may have been forged.")},
    {"microsoft365.no-ipv6",
     QT_TRANSLATE_NOOP("CodeText", "Microsoft says that the recipient takes no mail over this kind of connection.")},
    {"microsoft365.banned-sender",
     QT_TRANSLATE_NOOP("CodeText", "Microsoft has banned the sending server or account.")},
    {"microsoft365.no-from", QT_TRANSLATE_NOOP("CodeText", "Microsoft says that the message names no proper sender.")},
    {"microsoft365.custom-blocklist",
     QT_TRANSLATE_NOOP("CodeText", "Microsoft says that the recipient's organisation has put this sender on its "
                                   "own block list.")},
    {"microsoft365.bulk-unproven",
     QT_TRANSLATE_NOOP("CodeText", "Microsoft says that whoever sends many messages must prove them with SPF, DKIM "
                                   "and DMARC.")},
    {"microsoft365.ip-banned",
     QT_TRANSLATE_NOOP("CodeText", "Microsoft has banned the sending server. Its operator can ask for it to be "
                                   "lifted.")},
    {"microsoft365.tenant-blocked",
     QT_TRANSLATE_NOOP("CodeText", "Microsoft has stopped the whole organisation from sending, because most of its "
                                   "mail looked suspicious. Only an administrator can have it lifted.")},
    {"microsoft365.tenant-threshold",
     QT_TRANSLATE_NOOP("CodeText", "Microsoft says that the organisation has sent too much unwanted or bulk mail. "
                                   "Only an administrator can have it lifted.")},
    {"microsoft365.trial-tenant",
     QT_TRANSLATE_NOOP("CodeText", "Microsoft does not take mail from this server yet, as happens to new or trial "
                                   "customers. It does not mean that anybody was hacked.")},
    {"microsoft365.unregistered-domain",
     QT_TRANSLATE_NOOP("CodeText", "Microsoft has stopped the sender, because it sends for domains that are not "
                                   "registered with the organisation.")},
    {"microsoft365.admin-rule",
     QT_TRANSLATE_NOOP("CodeText", "Microsoft says that a rule of the organisation's administrator turned the "
                                   "message away.")},
});

} // namespace

std::span<const CodeWords> largestProvidersCodeWords()
{
    return table;
}

} // namespace undelivered
