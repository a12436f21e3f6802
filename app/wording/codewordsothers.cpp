// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/codewords.h"

#include <QtGlobal>

namespace undelivered {

namespace {

constexpr auto table = std::to_array<CodeWords>({
    //: What a code of one mail provider means. Names of providers stay as they are.
    {"godaddy.busy",
     QT_TRANSLATE_NOOP("CodeText", "GoDaddy says that the sending server opened too many connections, or that its "
                                   "own servers are busy.")},
    {"godaddy.ib103",
     QT_TRANSLATE_NOOP("CodeText", "GoDaddy says that the sending server is on the Cloudmark block list.")},
    {"godaddy.ib104",
     QT_TRANSLATE_NOOP("CodeText", "GoDaddy says that the sending server is on the Spamhaus block list.")},
    {"godaddy.ib108",
     QT_TRANSLATE_NOOP("CodeText", "GoDaddy says that the sending server has no proper name of its own.")},
    {"godaddy.ib110",
     QT_TRANSLATE_NOOP("CodeText", "GoDaddy has blocked the sending server for an hour or a day, because spam came "
                                   "from it.")},
    {"godaddy.ib112",
     QT_TRANSLATE_NOOP("CodeText", "GoDaddy has blocked the sending server for an hour or a day, because it wrote "
                                   "to many addresses that do not exist.")},
    {"godaddy.ib212", QT_TRANSLATE_NOOP("CodeText", "GoDaddy's filter took the message for spam.")},
    {"godaddy.ib401", QT_TRANSLATE_NOOP("CodeText", "GoDaddy says that signing in is not possible at this server.")},
    {"godaddy.ib501", QT_TRANSLATE_NOOP("CodeText", "GoDaddy says that the sender's address is wrong.")},
    {"godaddy.ib504",
     QT_TRANSLATE_NOOP("CodeText", "GoDaddy says that the sender has reached a limit for messages or recipients.")},
    {"godaddy.ib508",
     QT_TRANSLATE_NOOP("CodeText", "GoDaddy says that the sender's domain does not list the sending server.")},
    {"godaddy.ib705", QT_TRANSLATE_NOOP("CodeText", "GoDaddy found a virus in the message.")},
    {"united-internet.explanation",
     QT_TRANSLATE_NOOP("CodeText", "GMX, WEB.DE and their sister services name a page of theirs that describes the "
                                   "case.")},
    {"united-internet.policy",
     QT_TRANSLATE_NOOP("CodeText", "GMX, WEB.DE or a sister service says that too much mail from there cannot be "
                                   "delivered: an outdated list, or a mailbox that somebody misuses.")},
    {"united-internet.rate",
     QT_TRANSLATE_NOOP("CodeText", "GMX, WEB.DE or a sister service says that too much came in a short time.")},
    {"united-internet.local",
     QT_TRANSLATE_NOOP("CodeText", "The servers of GMX, WEB.DE or a sister service have trouble at the moment.")},
    {"united-internet.no-mailbox",
     QT_TRANSLATE_NOOP("CodeText", "GMX, WEB.DE or a sister service says that nobody has this address.")},
    {"united-internet.spf",
     QT_TRANSLATE_NOOP("CodeText", "GMX, WEB.DE or a sister service says that the message came from a server that "
                                   "the sender's domain does not list. Usually the sender was forged.")},
    {"united-internet.listed",
     QT_TRANSLATE_NOOP("CodeText", "GMX, WEB.DE or a sister service has the sending server on a block list.")},
    {"united-internet.dmarc",
     QT_TRANSLATE_NOOP("CodeText", "GMX, WEB.DE or a sister service says that the sender could not be proven, and "
                                   "that the sender's domain asks to refuse such mail.")},
    {"orange.spamhaus",
     QT_TRANSLATE_NOOP("CodeText", "Orange or La Poste says that the sending server is on the Spamhaus block list.")},
    {"orange.cloudmark",
     QT_TRANSLATE_NOOP("CodeText", "Orange or La Poste says that the sending server has a bad reputation.")},
    {"orange.refused",
     QT_TRANSLATE_NOOP("CodeText", "Orange or La Poste does not take mail from the sending server for now.")},
    {"orange.connections",
     QT_TRANSLATE_NOOP("CodeText", "Orange or La Poste says that the sending server opened too many connections.")},
    {"orange.sign-in", QT_TRANSLATE_NOOP("CodeText", "Orange or La Poste says that the sender must sign in.")},
    {"orange.spf",
     QT_TRANSLATE_NOOP("CodeText", "Orange or La Poste says that the sender's domain does not list the sending "
                                   "server.")},
    {"orange.sender", QT_TRANSLATE_NOOP("CodeText", "Orange or La Poste says that the sender's address is not valid.")},
    {"orange.recipient", QT_TRANSLATE_NOOP("CodeText", "Orange or La Poste says that nobody has this address.")},
    {"orange.full", QT_TRANSLATE_NOOP("CodeText", "Orange or La Poste says that the recipient's mailbox is full.")},
    {"orange.archived",
     QT_TRANSLATE_NOOP("CodeText", "Orange or La Poste says that this mailbox is put away or blocked.")},
    {"orange.not-yours",
     QT_TRANSLATE_NOOP("CodeText", "La Poste says that the sender's address does not belong to the account that "
                                   "signed in.")},
    {"orange.later", QT_TRANSLATE_NOOP("CodeText", "Orange or La Poste asks to try again later.")},
    {"orange.spam", QT_TRANSLATE_NOOP("CodeText", "Orange or La Poste took the message for spam.")},
    {"orange.too-big", QT_TRANSLATE_NOOP("CodeText", "Orange or La Poste says that the message is too big.")},
    {"orange.dmarc", QT_TRANSLATE_NOOP("CodeText", "Orange or La Poste says that the sender could not be proven.")},
    {"orange.host", QT_TRANSLATE_NOOP("CodeText", "La Poste does not accept the sending server.")},
    {"mailru.spam", QT_TRANSLATE_NOOP("CodeText", "Mail.ru took the message for spam.")},
    {"mailru.full", QT_TRANSLATE_NOOP("CodeText", "Mail.ru says that the recipient's mailbox is full.")},
    {"mailru.no-user", QT_TRANSLATE_NOOP("CodeText", "Mail.ru says that nobody has this address.")},
    {"mailru.gave-up", QT_TRANSLATE_NOOP("CodeText", "Mail.ru gave up after many attempts.")},
    {"mailru.no-mail-domain", QT_TRANSLATE_NOOP("CodeText", "Mail.ru says that this domain takes no mail.")},
    {"mailru.sender-unverified",
     QT_TRANSLATE_NOOP("CodeText", "Mail.ru says that the sender's address does not exist. Forged mail often looks "
                                   "like this.")},
    {"qq.not-found", QT_TRANSLATE_NOOP("CodeText", "QQ Mail says that nobody has this address.")},
    {"qq.recipient-refused",
     QT_TRANSLATE_NOOP("CodeText", "QQ Mail says that the recipient does not want mail from this sender.")},
    {"qq.unavailable",
     QT_TRANSLATE_NOOP("CodeText", "QQ Mail says that the mailbox takes no mail now: it does not exist, or so much "
                                   "came that it is closed for a while.")},
    {"qq.content", QT_TRANSLATE_NOOP("CodeText", "QQ Mail does not accept the content of the message.")},
    {"qq.suspected-spam",
     QT_TRANSLATE_NOOP("CodeText", "QQ Mail takes the sender or the sending server for a source of spam.")},
    {"qq.bounce-attack",
     QT_TRANSLATE_NOOP("CodeText", "QQ Mail thinks that the message is an echo of mail that somebody sent in "
                                   "another's name.")},
    {"qq.unproven", QT_TRANSLATE_NOOP("CodeText", "QQ Mail says that nothing proves who sent the message.")},
    {"qq.frequency", QT_TRANSLATE_NOOP("CodeText", "QQ Mail says that too much came from the sender in a short time.")},
    {"qq.too-big", QT_TRANSLATE_NOOP("CodeText", "QQ Mail says that the message is too big.")},
    {"qq.deactivated", QT_TRANSLATE_NOOP("CodeText", "QQ Mail says that this mailbox is switched off.")},
    {"qq.syntax", QT_TRANSLATE_NOOP("CodeText", "QQ Mail says that the address is not written as an address must be.")},
    {"mimecast.unproven",
     QT_TRANSLATE_NOOP("CodeText", "The recipient's filter (Mimecast) says that nothing proves who sent the "
                                   "message.")},
    {"mimecast.greylisted",
     QT_TRANSLATE_NOOP("CodeText", "The recipient's filter (Mimecast) lets new senders wait for a while. The "
                                   "message passes at a later attempt.")},
    {"mimecast.ip-reputation",
     QT_TRANSLATE_NOOP("CodeText",
                       "The recipient's filter (Mimecast) says that the sending server has a bad reputation.")},
    {"mimecast.sender-blocked",
     QT_TRANSLATE_NOOP("CodeText", "The recipient's filter (Mimecast) has blocked the sender.")},
    {"mimecast.prohibition",
     QT_TRANSLATE_NOOP("CodeText", "The recipient's organisation has blocked the sender in its filter (Mimecast). "
                                   "Ask them to allow your address.")},
    {"mimecast.user-entry",
     QT_TRANSLATE_NOOP("CodeText", "The recipient has put this sender on a personal block list.")},
    {"mimecast.spoofing",
     QT_TRANSLATE_NOOP("CodeText", "The recipient's filter (Mimecast) says that the message claims to come from "
                                   "inside the recipient's organisation.")},
    {"mimecast.content",
     QT_TRANSLATE_NOOP("CodeText", "The recipient's filter (Mimecast) did not let the content through.")},
    {"mimecast.geo",
     QT_TRANSLATE_NOOP("CodeText", "The recipient's organisation takes no mail from the network or country of the "
                                   "sending server.")},
    {"mimecast.too-big",
     QT_TRANSLATE_NOOP("CodeText", "The recipient's filter (Mimecast) says that the message is too big.")},
    {"mimecast.loop",
     QT_TRANSLATE_NOOP("CodeText", "The recipient's filter (Mimecast) says that the message was going round in a "
                                   "circle.")},
    {"mimecast.relay",
     QT_TRANSLATE_NOOP("CodeText", "The recipient's filter (Mimecast) is not responsible for this address.")},
    {"mimecast.ip-limited",
     QT_TRANSLATE_NOOP("CodeText", "The recipient's filter (Mimecast) takes no mail from the sending server for a "
                                   "while.")},
    {"mimecast.recipient-unavailable",
     QT_TRANSLATE_NOOP("CodeText", "The recipient's filter (Mimecast) takes no mail for this address for a while.")},
    {"lists.spamhaus",
     QT_TRANSLATE_NOOP("CodeText", "The sending server is on the Spamhaus list: it has sent spam, is infected, or "
                                   "is a home connection that should not send mail itself.")},
    {"lists.spamhaus-dbl",
     QT_TRANSLATE_NOOP("CodeText", "A domain or link in the message is on the Spamhaus list of bad domains.")},
    {"lists.barracuda", QT_TRANSLATE_NOOP("CodeText", "The sending server is on Barracuda's block list.")},
    {"lists.spamcop", QT_TRANSLATE_NOOP("CodeText", "The sending server is on the SpamCop block list.")},
    {"lists.cloudmark", QT_TRANSLATE_NOOP("CodeText", "The sending server has a bad reputation at Cloudmark.")},
    {"lists.proofpoint", QT_TRANSLATE_NOOP("CodeText", "The sending server has a bad reputation at Proofpoint.")},
    {"lists.trendmicro", QT_TRANSLATE_NOOP("CodeText", "The sending server has a bad reputation at Trend Micro.")},
    {"mailchannels.mailchannels",
     QT_TRANSLATE_NOOP("CodeText", "The company that hosts the sender's mail (MailChannels) says that much spam "
                                   "came from this mailbox or server. Somebody else may be using the mailbox.")},
    {"cpanel.cpanel-hourly",
     QT_TRANSLATE_NOOP("CodeText", "The sender's hosting company has put a brake on the whole domain: too much "
                                   "mail, or too much that failed, within an hour. If you did not send it, "
                                   "somebody else may be using a mailbox of the domain.")},
    {"forpsi.forpsi",
     QT_TRANSLATE_NOOP("CodeText", "The sender's provider (Forpsi) has stopped this mailbox for an hour because it "
                                   "seems to be misused.")},
    {"lists.sender-blocked",
     QT_TRANSLATE_NOOP("CodeText", "The filter in front of the recipient's mail system has blocked this sender.")},
    {"lists.client-host", QT_TRANSLATE_NOOP("CodeText", "The receiving side has the sending server on a block list.")},
});

} // namespace

std::span<const CodeWords> otherProvidersCodeWords()
{
    return table;
}

} // namespace undelivered
