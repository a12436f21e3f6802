// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/codewords.h"

#include <QtGlobal>

namespace undelivered {

namespace {

constexpr auto table = std::to_array<CodeWords>({
    //: What a code of one mail provider means. Names of providers stay as they are.
    {"outlook.rp",
     QT_TRANSLATE_NOOP("CodeText", "Outlook.com takes less mail from the sending server for now, because of too "
                                   "much mail or its bad reputation.")},
    {"outlook.sc-001",
     QT_TRANSLATE_NOOP("CodeText", "Outlook.com says that the message looks like spam or that the sending server "
                                   "has a bad reputation.")},
    {"outlook.sc-002",
     QT_TRANSLATE_NOOP("CodeText", "Outlook.com says that the sending server tries out addresses, as collectors of "
                                   "addresses do.")},
    {"outlook.sc-003",
     QT_TRANSLATE_NOOP("CodeText", "Outlook.com says that anybody can send through that server, so that it gets "
                                   "misused.")},
    {"outlook.sc-004",
     QT_TRANSLATE_NOOP("CodeText", "Outlook.com says that many people complained about mail from that server.")},
    {"outlook.dy-001",
     QT_TRANSLATE_NOOP("CodeText", "Outlook.com says that the message came straight from a home connection, as "
                                   "mail from infected computers does.")},
    {"outlook.dy-002",
     QT_TRANSLATE_NOOP("CodeText", "Outlook.com says that the sending computer is probably infected or misused.")},
    {"outlook.ou-001",
     QT_TRANSLATE_NOOP("CodeText", "Outlook.com says that the sending server is on the Spamhaus block list.")},
    {"outlook.ou-002",
     QT_TRANSLATE_NOOP("CodeText", "Outlook.com says that the message looks like spam or that the sending server "
                                   "has a bad reputation.")},
    {"yahoo.tss",
     QT_TRANSLATE_NOOP("CodeText", "Yahoo has put the message off because of complaints, unusual amounts or the "
                                   "bad reputation of the sending server.")},
    {"yahoo.tss04",
     QT_TRANSLATE_NOOP("CodeText", "Yahoo has put the message off: more mail than expected came from the sending "
                                   "server, or people complained about it.")},
    {"yahoo.ts03", QT_TRANSLATE_NOOP("CodeText", "Yahoo takes no mail from the sending server for now.")},
    {"yahoo.tss09",
     QT_TRANSLATE_NOOP("CodeText", "Yahoo takes no mail from the sending server until its operator has settled it "
                                   "with them.")},
    {"yahoo.ph01",
     QT_TRANSLATE_NOOP("CodeText", "Yahoo says that the content, or a page it links to, looks like fraud or "
                                   "carries malware.")},
    {"yahoo.bl21", QT_TRANSLATE_NOOP("CodeText", "Yahoo says that the sending server is on the Spamhaus block list.")},
    {"yahoo.policy",
     QT_TRANSLATE_NOOP("CodeText", "Yahoo says that its rules do not allow this message; it does not tell which "
                                   "rule.")},
    {"yahoo.unauthenticated", QT_TRANSLATE_NOOP("CodeText", "Yahoo says that nothing proves who sent the message.")},
    {"yahoo.no-account", QT_TRANSLATE_NOOP("CodeText", "Yahoo says that nobody has this address.")},
    {"yahoo.disabled", QT_TRANSLATE_NOOP("CodeText", "Yahoo says that this mailbox is switched off.")},
    {"yahoo.not-found", QT_TRANSLATE_NOOP("CodeText", "Yahoo says that nobody has this address.")},
    {"yahoo.too-quickly",
     QT_TRANSLATE_NOOP("CodeText", "Yahoo says that this person is getting too much mail just now.")},
    {"yahoo.resources", QT_TRANSLATE_NOOP("CodeText", "Yahoo's servers are busy at the moment.")},
    {"yahoo.sender-domain",
     QT_TRANSLATE_NOOP("CodeText", "Yahoo says that the part of the sender's address after the @ cannot be found.")},
    {"yahoo.headers",
     QT_TRANSLATE_NOOP("CodeText", "Yahoo says that the header lines of the message are not as the rules for mail "
                                   "ask.")},
    {"yahoo.per-connection",
     QT_TRANSLATE_NOOP("CodeText", "Yahoo takes only so many messages in one go; the rest comes later.")},
    {"yahoo.wrong-server", QT_TRANSLATE_NOOP("CodeText", "Yahoo says that this is not the server for that address.")},
    {"apple.no-user", QT_TRANSLATE_NOOP("CodeText", "iCloud says that nobody has this address.")},
    {"apple.inactive", QT_TRANSLATE_NOOP("CodeText", "iCloud says that this address is switched off.")},
    {"apple.gone", QT_TRANSLATE_NOOP("CodeText", "iCloud says that this person has left its servers.")},
    {"apple.full", QT_TRANSLATE_NOOP("CodeText", "iCloud says that the recipient has no storage left.")},
    {"apple.volume", QT_TRANSLATE_NOOP("CodeText", "iCloud says that this person is getting too much mail just now.")},
    {"apple.later", QT_TRANSLATE_NOOP("CodeText", "iCloud asks to try again later.")},
    {"apple.local-policy",
     QT_TRANSLATE_NOOP("CodeText",
                       "iCloud's filter refused the message for its content or for the bad reputation of the "
                       "sending server.")},
    {"apple.hm08", QT_TRANSLATE_NOOP("CodeText", "iCloud's rules do not allow this message.")},
    {"apple.hme1",
     QT_TRANSLATE_NOOP("CodeText", "iCloud says that neither of two checks could prove who sent the message.")},
    {"apple.dmarc",
     QT_TRANSLATE_NOOP("CodeText", "iCloud says that the sender could not be proven, and that the sender's domain "
                                   "asks to refuse such mail.")},
    {"apple.proofpoint",
     QT_TRANSLATE_NOOP("CodeText", "iCloud says that the sending server is on Proofpoint's block list.")},
    {"apple.spamhaus",
     QT_TRANSLATE_NOOP("CodeText", "iCloud says that the sending server or domain is on the Spamhaus block list.")},
    {"apple.sender-domain",
     QT_TRANSLATE_NOOP("CodeText", "iCloud says that the part of the sender's address after the @ cannot be found.")},
    {"comcast.es000001",
     QT_TRANSLATE_NOOP("CodeText", "Comcast says that the message came straight from a home connection of its own.")},
    {"comcast.es000010",
     QT_TRANSLATE_NOOP("CodeText", "Comcast says that the message came straight from a home connection, as mail "
                                   "from infected computers does.")},
    {"comcast.bl000000",
     QT_TRANSLATE_NOOP("CodeText", "Comcast says that mail like spam has come from the sending server.")},
    {"comcast.bl000001",
     QT_TRANSLATE_NOOP("CodeText", "Comcast says that the sending server is on the Spamhaus block list.")},
    {"comcast.bl000010",
     QT_TRANSLATE_NOOP("CodeText", "Comcast says that the sending server is on the Cloudmark block list.")},
    {"comcast.bl000011",
     QT_TRANSLATE_NOOP("CodeText", "Comcast says that the sending server is on two block lists, Spamhaus and "
                                   "Cloudmark.")},
    {"comcast.bl000100",
     QT_TRANSLATE_NOOP("CodeText", "Comcast says that the sending server has a bad mark at Return Path.")},
    {"comcast.bl-several",
     QT_TRANSLATE_NOOP("CodeText", "Comcast says that the sending server is on several block lists.")},
    {"comcast.rl", QT_TRANSLATE_NOOP("CodeText", "Comcast says that the sending server sends more than it accepts.")},
    {"comcast.ph", QT_TRANSLATE_NOOP("CodeText", "Comcast says that the content looks like fraud.")},
    {"comcast.sessions",
     QT_TRANSLATE_NOOP("CodeText", "Comcast says that the sending server opened too many connections at once.")},
    {"comcast.rdns",
     QT_TRANSLATE_NOOP("CodeText", "Comcast says that the sending server has no proper name of its own.")},
    {"spectrum.inbound",
     QT_TRANSLATE_NOOP("CodeText", "Spectrum reports a problem with mail that comes into its network.")},
    {"spectrum.outbound",
     QT_TRANSLATE_NOOP("CodeText", "Spectrum reports a problem with mail that one of its own customers sends.")},
    {"spectrum.blocked-ip",
     QT_TRANSLATE_NOOP("CodeText", "Spectrum has blocked the sending address because of suspicious activity.")},
    {"spectrum.account-blocked",
     QT_TRANSLATE_NOOP("CodeText", "Spectrum has blocked this account from sending because of suspicious activity. "
                                   "Change all its passwords.")},
    {"spectrum.account-limited",
     QT_TRANSLATE_NOOP("CodeText", "Spectrum has limited this account because of suspicious activity.")},
    {"spectrum.later", QT_TRANSLATE_NOOP("CodeText", "Spectrum asks to try again later.")},
    {"spectrum.dns",
     QT_TRANSLATE_NOOP("CodeText", "Spectrum says that the sending server has no proper name of its own.")},
    {"spectrum.own-policy",
     QT_TRANSLATE_NOOP("CodeText", "Spectrum says that its rules for this domain do not allow the message.")},
    {"spectrum.cloudmark",
     QT_TRANSLATE_NOOP("CodeText", "Spectrum says that the sending server is on the Cloudmark block list.")},
    {"spectrum.spamhaus",
     QT_TRANSLATE_NOOP("CodeText", "Spectrum says that the sending server is on the Spamhaus block list.")},
    {"spectrum.no-ipv6", QT_TRANSLATE_NOOP("CodeText", "Spectrum takes no mail over this kind of connection.")},
    {"spectrum.connections",
     QT_TRANSLATE_NOOP("CodeText", "Spectrum says that the sending server opened too many connections.")},
    {"spectrum.limits",
     QT_TRANSLATE_NOOP("CodeText", "Spectrum says that too many messages or recipients, or too much spam, came "
                                   "from the sender.")},
    {"spectrum.other-sender",
     QT_TRANSLATE_NOOP("CodeText", "Spectrum says that the sender's address is not the one that signed in.")},
    {"spectrum.too-big", QT_TRANSLATE_NOOP("CodeText", "Spectrum says that the message is over 20 MB.")},
    {"spectrum.too-many",
     QT_TRANSLATE_NOOP("CodeText", "Spectrum says that too many messages, recipients or wrong addresses came from "
                                   "the sender.")},
    {"cox.cxbl",
     QT_TRANSLATE_NOOP("CodeText", "Cox has blocked the sending server for behaving like a source of spam.")},
    {"cox.cxdns", QT_TRANSLATE_NOOP("CodeText", "Cox says that the sending server has no proper name of its own.")},
    {"cox.cxsndr", QT_TRANSLATE_NOOP("CodeText", "Cox says that nothing proves who sent the message.")},
    {"cox.cxsmtp", QT_TRANSLATE_NOOP("CodeText", "Cox could not check the sender's address.")},
    {"cox.cxcnct",
     QT_TRANSLATE_NOOP("CodeText", "Cox says that the sending server opened more than ten connections at once.")},
    {"cox.cxmxrt", QT_TRANSLATE_NOOP("CodeText", "Cox says that this account has sent more than it may.")},
    {"cox.cdrbl", QT_TRANSLATE_NOOP("CodeText", "Cox has blocked the sending server for up to 24 hours.")},
    {"cox.cxthrt", QT_TRANSLATE_NOOP("CodeText", "Cox has limited this account because of suspicious activity.")},
    {"cox.cxmj", QT_TRANSLATE_NOOP("CodeText", "Cox has blocked this account because of suspicious activity.")},
    {"cox.ipbl",
     QT_TRANSLATE_NOOP("CodeText", "Cox says that the sending server is on one or more public block lists.")},
});

} // namespace

std::span<const CodeWords> providersCodeWords()
{
    return table;
}

} // namespace undelivered
