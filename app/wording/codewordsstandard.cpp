// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/codewords.h"

#include <QtGlobal>

namespace undelivered {

namespace {

constexpr auto table = std::to_array<CodeWords>({
    //: What a standard code of mail servers means, in one or two sentences for people without technical knowledge.
    //: SPF, DKIM, DMARC and ARC are names of techniques and stay as they are.
    {"reply.400",
     QT_TRANSLATE_NOOP("CodeText", "A number as web sites use it: the mail service's web part did not understand "
                                   "what was asked of it. It is no mail code, and it says nothing about the "
                                   "recipient.")},
    {"reply.401",
     QT_TRANSLATE_NOOP("CodeText", "A number as web sites use it: the mail service wants a sign-in first. Sign in "
                                   "to your mailbox again.")},
    {"reply.403",
     QT_TRANSLATE_NOOP("CodeText", "A number as web sites use it: the mail service understood, but does not allow "
                                   "it for this account.")},
    {"reply.404",
     QT_TRANSLATE_NOOP("CodeText", "A number as web sites use it: what was looked for is not there. For mail it "
                                   "usually means that the address or the page behind a link does not exist.")},
    {"reply.421",
     QT_TRANSLATE_NOOP("CodeText", "The other server is closing the connection. It is busy or under repair; the "
                                   "message will be tried again.")},
    {"reply.450",
     QT_TRANSLATE_NOOP("CodeText", "The mailbox cannot be reached at the moment. It may be busy, or new senders "
                                   "are made to wait for a while.")},
    {"reply.451",
     QT_TRANSLATE_NOOP("CodeText", "The other server has trouble of its own at the moment. The message will be "
                                   "tried again.")},
    {"reply.452",
     QT_TRANSLATE_NOOP("CodeText", "The other server has no room at the moment, or there were too many recipients "
                                   "at once.")},
    {"reply.454", QT_TRANSLATE_NOOP("CodeText", "Signing in or encrypting does not work at the moment.")},
    {"reply.455", QT_TRANSLATE_NOOP("CodeText", "The other server cannot do what was asked at the moment.")},
    {"reply.500",
     QT_TRANSLATE_NOOP("CodeText", "The other server did not understand a command. This is a fault between the two "
                                   "mail systems.")},
    {"reply.501",
     QT_TRANSLATE_NOOP("CodeText", "Something in a command or in an address is not written as it must be.")},
    {"reply.502",
     QT_TRANSLATE_NOOP("CodeText", "The other server does not know this command. This is a fault between the two "
                                   "mail systems.")},
    {"reply.503",
     QT_TRANSLATE_NOOP("CodeText", "Commands came in the wrong order. Often the mail program did not sign in "
                                   "before sending.")},
    {"reply.504", QT_TRANSLATE_NOOP("CodeText", "The other server does not know this form of a command.")},
    {"reply.521", QT_TRANSLATE_NOOP("CodeText", "This computer takes no mail at all.")},
    {"reply.530", QT_TRANSLATE_NOOP("CodeText", "The server wants a sign-in, or an encrypted connection, first.")},
    {"reply.534",
     QT_TRANSLATE_NOOP("CodeText", "Another way of signing in is needed: an app password, or the web browser.")},
    {"reply.535", QT_TRANSLATE_NOOP("CodeText", "The user name or the password was not accepted.")},
    {"reply.550",
     QT_TRANSLATE_NOOP("CodeText", "The other server refused for good: either the mailbox does not exist, or a "
                                   "rule stands against the message. The words beside the number tell which.")},
    {"reply.551",
     QT_TRANSLATE_NOOP("CodeText", "The recipient is not at this server. The notice may name another address.")},
    {"reply.552", QT_TRANSLATE_NOOP("CodeText", "No room: the mailbox is full, or the message is too large.")},
    {"reply.553", QT_TRANSLATE_NOOP("CodeText", "The address is not allowed or not written as it must be.")},
    {"reply.554",
     QT_TRANSLATE_NOOP("CodeText", "The other server refused for good without saying more by the number. The words "
                                   "beside it tell why.")},
    {"reply.555",
     QT_TRANSLATE_NOOP("CodeText", "The other server does not know something that was said along with the sender's "
                                   "or the recipient's address.")},
    {"reply.556", QT_TRANSLATE_NOOP("CodeText", "The part of the address after the @ takes no mail.")},
    {"status.x.0.0", QT_TRANSLATE_NOOP("CodeText", "Nothing more is said than that it failed, or worked.")},
    {"status.x.1.0", QT_TRANSLATE_NOOP("CodeText", "Something is wrong with one of the addresses.")},
    {"status.x.1.1",
     QT_TRANSLATE_NOOP("CodeText", "There is no mailbox of this name, that is, the part before the @.")},
    {"status.x.1.2", QT_TRANSLATE_NOOP("CodeText", "The part after the @ does not exist or takes no mail.")},
    {"status.x.1.3", QT_TRANSLATE_NOOP("CodeText", "The recipient's address is not written as an address must be.")},
    {"status.x.1.4", QT_TRANSLATE_NOOP("CodeText", "The address fits more than one mailbox.")},
    {"status.x.1.5", QT_TRANSLATE_NOOP("CodeText", "The recipient's address is right.")},
    {"status.x.1.6", QT_TRANSLATE_NOOP("CodeText", "The recipient has moved and left no new address.")},
    {"status.x.1.7", QT_TRANSLATE_NOOP("CodeText", "The sender's address is not written as an address must be.")},
    {"status.x.1.8",
     QT_TRANSLATE_NOOP("CodeText", "The part of the sender's address after the @ does not exist, so that no answer "
                                   "could come back.")},
    {"status.x.1.9",
     QT_TRANSLATE_NOOP("CodeText", "The message was passed on to a system that cannot report what becomes of it.")},
    {"status.x.1.10", QT_TRANSLATE_NOOP("CodeText", "The part after the @ says of itself that it never takes mail.")},
    {"status.x.2.0", QT_TRANSLATE_NOOP("CodeText", "The mailbox exists, but something about it went wrong.")},
    {"status.x.2.1", QT_TRANSLATE_NOOP("CodeText", "The mailbox is switched off or takes no mail.")},
    {"status.x.2.2", QT_TRANSLATE_NOOP("CodeText", "The mailbox is full.")},
    {"status.x.2.3", QT_TRANSLATE_NOOP("CodeText", "The message is longer than this mailbox accepts.")},
    {"status.x.2.4", QT_TRANSLATE_NOOP("CodeText", "The members of the mailing list could not be found out.")},
    {"status.x.3.0", QT_TRANSLATE_NOOP("CodeText", "Something is wrong with the receiving mail system.")},
    {"status.x.3.1", QT_TRANSLATE_NOOP("CodeText", "The receiving mail system has no storage left.")},
    {"status.x.3.2", QT_TRANSLATE_NOOP("CodeText", "The receiving mail system takes no mail at the moment.")},
    {"status.x.3.3",
     QT_TRANSLATE_NOOP("CodeText", "The receiving mail system lacks something that the message needs.")},
    {"status.x.3.4", QT_TRANSLATE_NOOP("CodeText", "The message is too large for the receiving mail system.")},
    {"status.x.3.5", QT_TRANSLATE_NOOP("CodeText", "The receiving mail system is set up wrongly.")},
    {"status.x.3.6", QT_TRANSLATE_NOOP("CodeText", "The message was taken, but with another priority.")},
    {"status.x.4.0", QT_TRANSLATE_NOOP("CodeText", "Something is wrong on the way between the mail systems.")},
    {"status.x.4.1", QT_TRANSLATE_NOOP("CodeText", "The receiving computer did not answer.")},
    {"status.x.4.2", QT_TRANSLATE_NOOP("CodeText", "The connection was made and then broke.")},
    {"status.x.4.3", QT_TRANSLATE_NOOP("CodeText", "The directory in which mail systems look each other up failed.")},
    {"status.x.4.4", QT_TRANSLATE_NOOP("CodeText", "No way to the recipient's mail system was found.")},
    {"status.x.4.5", QT_TRANSLATE_NOOP("CodeText", "The mail system has more to do than it can.")},
    {"status.x.4.6", QT_TRANSLATE_NOOP("CodeText", "The message was going round in a circle.")},
    {"status.x.4.7", QT_TRANSLATE_NOOP("CodeText", "The message could not be delivered in time and was given up.")},
    {"status.x.5.0", QT_TRANSLATE_NOOP("CodeText", "The two mail systems did not understand each other.")},
    {"status.x.5.1", QT_TRANSLATE_NOOP("CodeText", "A command was wrong or came at the wrong time.")},
    {"status.x.5.2", QT_TRANSLATE_NOOP("CodeText", "A command was not written as it must be.")},
    {"status.x.5.3", QT_TRANSLATE_NOOP("CodeText", "The message has too many recipients.")},
    {"status.x.5.4", QT_TRANSLATE_NOOP("CodeText", "Something that was said along with a command was wrong.")},
    {"status.x.5.5", QT_TRANSLATE_NOOP("CodeText", "The two mail systems speak different versions.")},
    {"status.x.5.6", QT_TRANSLATE_NOOP("CodeText", "What was sent for signing in was too long.")},
    {"status.x.6.0", QT_TRANSLATE_NOOP("CodeText", "Something in the content of the message caused the failure.")},
    {"status.x.6.1", QT_TRANSLATE_NOOP("CodeText", "The recipient's mail system does not take this kind of content.")},
    {"status.x.6.2", QT_TRANSLATE_NOOP("CodeText", "The message would have to be converted, and that is not allowed.")},
    {"status.x.6.3",
     QT_TRANSLATE_NOOP("CodeText", "The message would have to be converted, and that is not possible.")},
    {"status.x.6.4",
     QT_TRANSLATE_NOOP("CodeText", "The message was delivered, but lost something when it was converted.")},
    {"status.x.6.5", QT_TRANSLATE_NOOP("CodeText", "Converting the message failed.")},
    {"status.x.6.6", QT_TRANSLATE_NOOP("CodeText", "The content of the message could not be fetched.")},
    {"status.x.6.7",
     QT_TRANSLATE_NOOP("CodeText", "The recipient's mail system does not take addresses with letters outside plain "
                                   "English.")},
    {"status.x.6.8", QT_TRANSLATE_NOOP("CodeText", "The answer needs letters that the other side cannot take.")},
    {"status.x.6.9",
     QT_TRANSLATE_NOOP("CodeText", "The recipient's mail system does not take header lines with letters outside "
                                   "plain English.")},
    {"status.x.6.10", QT_TRANSLATE_NOOP("CodeText", "The answer needs letters that the other side cannot take.")},
    {"status.x.7.0", QT_TRANSLATE_NOOP("CodeText", "A security rule stands against it.")},
    {"status.x.7.1",
     QT_TRANSLATE_NOOP("CodeText", "It was refused by a rule. The number alone does not tell which: a spam filter, "
                                   "a block list, or a missing permission.")},
    {"status.x.7.2", QT_TRANSLATE_NOOP("CodeText", "The sender may not write to this mailing list.")},
    {"status.x.7.3",
     QT_TRANSLATE_NOOP("CodeText", "The security of the message would have to be changed, and that is not "
                                   "possible.")},
    {"status.x.7.4", QT_TRANSLATE_NOOP("CodeText", "A security feature that is needed is not there.")},
    {"status.x.7.5", QT_TRANSLATE_NOOP("CodeText", "Encrypting or signing failed.")},
    {"status.x.7.6", QT_TRANSLATE_NOOP("CodeText", "The kind of encryption is not known there.")},
    {"status.x.7.7", QT_TRANSLATE_NOOP("CodeText", "The message has been changed or damaged on the way.")},
    {"status.x.7.8", QT_TRANSLATE_NOOP("CodeText", "The user name or the password was not accepted.")},
    {"status.x.7.9",
     QT_TRANSLATE_NOOP("CodeText", "The way of signing in is too weak; often an app password is needed.")},
    {"status.x.7.10", QT_TRANSLATE_NOOP("CodeText", "An encrypted connection is needed.")},
    {"status.x.7.11", QT_TRANSLATE_NOOP("CodeText", "This way of signing in needs an encrypted connection.")},
    {"status.x.7.12", QT_TRANSLATE_NOOP("CodeText", "The password must be set anew.")},
    {"status.x.7.13", QT_TRANSLATE_NOOP("CodeText", "The account is switched off.")},
    {"status.x.7.14", QT_TRANSLATE_NOOP("CodeText", "The two mail systems would first have to trust each other.")},
    {"status.x.7.15", QT_TRANSLATE_NOOP("CodeText", "The priority of the message is too low.")},
    {"status.x.7.16", QT_TRANSLATE_NOOP("CodeText", "The message is too large for its priority.")},
    {"status.x.7.17", QT_TRANSLATE_NOOP("CodeText", "The mailbox belongs to somebody else now.")},
    {"status.x.7.18", QT_TRANSLATE_NOOP("CodeText", "The part after the @ belongs to somebody else now.")},
    {"status.x.7.19",
     QT_TRANSLATE_NOOP("CodeText", "It could not be found out whether the mailbox has changed hands.")},
    {"status.x.7.20", QT_TRANSLATE_NOOP("CodeText", "The message carries no valid signature of a domain (DKIM).")},
    {"status.x.7.21", QT_TRANSLATE_NOOP("CodeText", "The message carries no signature that is accepted there (DKIM).")},
    {"status.x.7.22",
     QT_TRANSLATE_NOOP("CodeText", "The message carries no signature of the domain that it shows as its sender "
                                   "(DKIM).")},
    {"status.x.7.23",
     QT_TRANSLATE_NOOP("CodeText", "The message came from a server that the sender's domain does not list (SPF). "
                                   "The sender may have been forged.")},
    {"status.x.7.24",
     QT_TRANSLATE_NOOP("CodeText", "The list of servers of the sender's domain could not be read (SPF).")},
    {"status.x.7.25",
     QT_TRANSLATE_NOOP("CodeText", "The sending server has no proper name of its own, as is usual for home "
                                   "connections.")},
    {"status.x.7.26",
     QT_TRANSLATE_NOOP("CodeText", "Several checks could not prove who sent the message. The sender may have been "
                                   "forged.")},
    {"status.x.7.27", QT_TRANSLATE_NOOP("CodeText", "The sender's domain says of itself that it takes no mail.")},
    {"status.x.7.28", QT_TRANSLATE_NOOP("CodeText", "Too much mail at once.")},
    {"status.x.7.29", QT_TRANSLATE_NOOP("CodeText", "The chain of proofs that a forwarder adds is broken (ARC).")},
    {"status.x.7.30",
     QT_TRANSLATE_NOOP("CodeText", "The message asks for encryption on its whole way, and the next server does not "
                                   "offer it.")},
});

} // namespace

std::span<const CodeWords> standardCodeWords()
{
    return table;
}

} // namespace undelivered
