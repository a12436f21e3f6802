// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/reasonwords.h"

#include <QtGlobal>

namespace undelivered {

namespace {

// One block for each reason, in the order of Reason. Headlines: no full stop, and short, because the address takes its
// room too. Explanations: no technical words and no blame. They never say "your message": somebody else may have
// written it in this person's name.
constexpr auto table = std::to_array<ReasonWords>({
    //: For each reason why mail could not be delivered there are seven texts: a name for tables; headlines for "failed"
    //: and for "still trying", each once with the recipient's e-mail address (%1) and once without; then a short
    //: explanation for "failed" and for "still trying".
    {QT_TRANSLATE_NOOP("ReasonText", "No such mailbox"), QT_TRANSLATE_NOOP("ReasonText", "%1 does not exist"),
     QT_TRANSLATE_NOOP("ReasonText", "The address does not exist"),
     QT_TRANSLATE_NOOP("ReasonText", "%1 may not exist; still trying"),
     QT_TRANSLATE_NOOP("ReasonText", "The address may not exist; still trying"),
     QT_TRANSLATE_NOOP("ReasonText", "The mail system on the other side knows nobody of this name. The address may be "
                                     "misspelt, or it may have been given up."),
     QT_TRANSLATE_NOOP("ReasonText", "The mail system on the other side does not know this name at the moment. It "
                                     "will be asked again.")},
    {QT_TRANSLATE_NOOP("ReasonText", "Mailbox switched off"),
     QT_TRANSLATE_NOOP("ReasonText", "The mailbox %1 is switched off"),
     QT_TRANSLATE_NOOP("ReasonText", "The mailbox is switched off"),
     QT_TRANSLATE_NOOP("ReasonText", "%1 takes no mail now; still trying"),
     QT_TRANSLATE_NOOP("ReasonText", "The mailbox takes no mail now; still trying"),
     QT_TRANSLATE_NOOP("ReasonText", "The address is known, but its mailbox takes no mail any more. It may have been "
                                     "closed, blocked, or not used for a long time."),
     QT_TRANSLATE_NOOP("ReasonText", "The address is known, but its mailbox takes no mail at the moment. Delivery "
                                     "will be tried again.")},
    {QT_TRANSLATE_NOOP("ReasonText", "Mailbox full"), QT_TRANSLATE_NOOP("ReasonText", "The mailbox of %1 is full"),
     QT_TRANSLATE_NOOP("ReasonText", "The recipient's mailbox is full"),
     QT_TRANSLATE_NOOP("ReasonText", "Mailbox of %1 is full; still trying"),
     QT_TRANSLATE_NOOP("ReasonText", "The recipient's mailbox is full; still trying"),
     QT_TRANSLATE_NOOP("ReasonText", "There is no room for more mail in the recipient's mailbox. They have to delete "
                                     "something first, or get more space."),
     QT_TRANSLATE_NOOP("ReasonText", "There is no room for more mail in the recipient's mailbox at the moment. "
                                     "Delivery will be tried again for some days.")},
    {QT_TRANSLATE_NOOP("ReasonText", "Domain not found"),
     QT_TRANSLATE_NOOP("ReasonText", "No mail system found for %1"),
     QT_TRANSLATE_NOOP("ReasonText", "The part after the @ is not known"),
     QT_TRANSLATE_NOOP("ReasonText", "No mail system found yet for %1"),
     QT_TRANSLATE_NOOP("ReasonText", "The part after the @ is not found yet"),
     QT_TRANSLATE_NOOP("ReasonText", "The part of the address after the @ does not exist, or it takes no mail. Often "
                                     "a letter is missing or wrong."),
     QT_TRANSLATE_NOOP("ReasonText", "The part of the address after the @ could not be found at the moment. It will "
                                     "be looked up again; do check its spelling.")},
    {QT_TRANSLATE_NOOP("ReasonText", "Mail system not reachable"),
     QT_TRANSLATE_NOOP("ReasonText", "The mail system of %1 did not answer"),
     QT_TRANSLATE_NOOP("ReasonText", "The other mail system did not answer"),
     QT_TRANSLATE_NOOP("ReasonText", "%1: mail system not reached yet"),
     QT_TRANSLATE_NOOP("ReasonText", "The other mail system is not reachable; still trying"),
     QT_TRANSLATE_NOOP("ReasonText", "The address may be right, but the computer that receives its mail could not be "
                                     "reached. It may be out of order."),
     QT_TRANSLATE_NOOP("ReasonText", "The computer that receives the recipient's mail cannot be reached at the "
                                     "moment. Delivery will be tried again.")},
    {QT_TRANSLATE_NOOP("ReasonText", "Tried for too long"),
     QT_TRANSLATE_NOOP("ReasonText", "Gave up on %1 after many attempts"),
     QT_TRANSLATE_NOOP("ReasonText", "Gave up after many attempts"),
     QT_TRANSLATE_NOOP("ReasonText", "Still trying to reach %1"),
     QT_TRANSLATE_NOOP("ReasonText", "Still trying to deliver"),
     QT_TRANSLATE_NOOP("ReasonText", "Delivery was tried again and again without success, and now the time for it is "
                                     "over. The other side may be out of order."),
     QT_TRANSLATE_NOOP("ReasonText", "Delivery has not worked so far. It will be tried again for some days, and there "
                                     "will be another notice if it fails.")},
    {QT_TRANSLATE_NOOP("ReasonText", "Message too large"),
     QT_TRANSLATE_NOOP("ReasonText", "The message is too large for %1"),
     QT_TRANSLATE_NOOP("ReasonText", "The message is too large"),
     QT_TRANSLATE_NOOP("ReasonText", "Message may be too large for %1"),
     QT_TRANSLATE_NOOP("ReasonText", "The message may be too large"),
     QT_TRANSLATE_NOOP("ReasonText", "The message, with everything attached to it, is larger than one of the mail "
                                     "systems on the way allows."),
     QT_TRANSLATE_NOOP("ReasonText", "The message is larger than the other side takes at the moment. It is still "
                                     "being tried.")},
    {QT_TRANSLATE_NOOP("ReasonText", "Taken for spam"),
     QT_TRANSLATE_NOOP("ReasonText", "Taken for spam on the way to %1"),
     QT_TRANSLATE_NOOP("ReasonText", "The message was taken for spam"),
     QT_TRANSLATE_NOOP("ReasonText", "Looked like spam to %1's mail system"),
     QT_TRANSLATE_NOOP("ReasonText", "The message looked like spam; still trying"),
     QT_TRANSLATE_NOOP("ReasonText", "A filter on the way thinks that the message looks like advertising or fraud. "
                                     "Filters are sometimes wrong."),
     QT_TRANSLATE_NOOP("ReasonText", "A filter on the way finds the message suspicious and has put it off. It will be "
                                     "tried again.")},
    {QT_TRANSLATE_NOOP("ReasonText", "Virus or dangerous attachment"),
     QT_TRANSLATE_NOOP("ReasonText", "A virus filter stopped the mail to %1"),
     QT_TRANSLATE_NOOP("ReasonText", "A virus filter stopped the message"),
     QT_TRANSLATE_NOOP("ReasonText", "A virus filter holds up the mail to %1"),
     QT_TRANSLATE_NOOP("ReasonText", "A virus filter holds up the message"),
     QT_TRANSLATE_NOOP("ReasonText", "A filter found a virus, or an attachment of a kind that is often misused, and "
                                     "did not let the message through."),
     QT_TRANSLATE_NOOP("ReasonText", "A filter has doubts about an attachment and has not let it through yet.")},
    {QT_TRANSLATE_NOOP("ReasonText", "Refused by rules"),
     QT_TRANSLATE_NOOP("ReasonText", "Refused by the mail system of %1"),
     QT_TRANSLATE_NOOP("ReasonText", "The other mail system refused it"),
     QT_TRANSLATE_NOOP("ReasonText", "Put off by the mail system of %1"),
     QT_TRANSLATE_NOOP("ReasonText", "Put off by the other mail system"),
     QT_TRANSLATE_NOOP("ReasonText", "The recipient's mail system has a rule against this message. What the rule is, "
                                     "only those who run it can say."),
     QT_TRANSLATE_NOOP("ReasonText", "The recipient's mail system does not want this message at the moment. It will "
                                     "be tried again.")},
    {QT_TRANSLATE_NOOP("ReasonText", "Sender not proven"),
     QT_TRANSLATE_NOOP("ReasonText", "%1: sender could not be verified"),
     QT_TRANSLATE_NOOP("ReasonText", "The sender could not be verified"),
     QT_TRANSLATE_NOOP("ReasonText", "%1: sender not verified yet"),
     QT_TRANSLATE_NOOP("ReasonText", "The sender is not verified yet; still trying"),
     QT_TRANSLATE_NOOP("ReasonText", "The recipient's mail system could not confirm that the message really comes "
                                     "from the address it shows. It refuses such mail because it is often forged."),
     QT_TRANSLATE_NOOP("ReasonText", "The recipient's mail system could not confirm yet that the message comes from "
                                     "the address it shows. It will be tried again.")},
    {QT_TRANSLATE_NOOP("ReasonText", "Sending system distrusted"),
     QT_TRANSLATE_NOOP("ReasonText", "%1: sending system is on a block list"),
     QT_TRANSLATE_NOOP("ReasonText", "The sending system is on a block list"),
     QT_TRANSLATE_NOOP("ReasonText", "%1: sending system distrusted for now"),
     QT_TRANSLATE_NOOP("ReasonText", "The sending system is distrusted; still trying"),
     QT_TRANSLATE_NOOP("ReasonText", "The recipient's side distrusts the computer or network from which the message "
                                     "came, because much unwanted mail has come from there. This need not have "
                                     "anything to do with the message itself."),
     QT_TRANSLATE_NOOP("ReasonText", "The recipient's side distrusts the computer or network from which the message "
                                     "came, and lets it wait. It will be tried again.")},
    {QT_TRANSLATE_NOOP("ReasonText", "Too much mail at once"),
     QT_TRANSLATE_NOOP("ReasonText", "Too much mail at once for %1"),
     QT_TRANSLATE_NOOP("ReasonText", "Too much mail at once"),
     QT_TRANSLATE_NOOP("ReasonText", "Too much mail for %1; still trying"),
     QT_TRANSLATE_NOOP("ReasonText", "Too much mail at once; still trying"),
     QT_TRANSLATE_NOOP("ReasonText", "More mail was sent within a short time than one of the mail systems allows. "
                                     "Later it will be possible again."),
     QT_TRANSLATE_NOOP("ReasonText", "More mail came within a short time than one of the mail systems allows. It will "
                                     "be tried again more slowly.")},
    {QT_TRANSLATE_NOOP("ReasonText", "Passing on refused"),
     QT_TRANSLATE_NOOP("ReasonText", "That server does not take mail for %1"),
     QT_TRANSLATE_NOOP("ReasonText", "That server does not take this mail"),
     QT_TRANSLATE_NOOP("ReasonText", "Mail for %1 not taken yet"),
     QT_TRANSLATE_NOOP("ReasonText", "The mail is not taken yet"),
     QT_TRANSLATE_NOOP("ReasonText", "The message reached a mail server that is not responsible for this address and "
                                     "does not pass mail on for others. The address may be out of date, or somebody's "
                                     "mail settings are wrong."),
     QT_TRANSLATE_NOOP("ReasonText", "The message reached a mail server that does not take mail for this address at "
                                     "the moment. It will be tried again.")},
    {QT_TRANSLATE_NOOP("ReasonText", "Sender refused"),
     QT_TRANSLATE_NOOP("ReasonText", "%1's mail system refused the sender"),
     QT_TRANSLATE_NOOP("ReasonText", "The sender's address was refused"),
     QT_TRANSLATE_NOOP("ReasonText", "%1: sender not accepted yet"),
     QT_TRANSLATE_NOOP("ReasonText", "The sender's address is not accepted yet"),
     QT_TRANSLATE_NOOP("ReasonText", "The recipient's mail system does not accept the sender's address. It may be "
                                     "blocked there, be wrong, or take no replies."),
     QT_TRANSLATE_NOOP("ReasonText", "The recipient's mail system could not check the sender's address at the moment. "
                                     "It will be tried again.")},
    {QT_TRANSLATE_NOOP("ReasonText", "Recipient takes mail from few only"),
     QT_TRANSLATE_NOOP("ReasonText", "%1 does not take mail from everybody"),
     QT_TRANSLATE_NOOP("ReasonText", "The recipient does not take mail from all"),
     QT_TRANSLATE_NOOP("ReasonText", "%1 takes mail from few; still trying"),
     QT_TRANSLATE_NOOP("ReasonText", "The recipient takes mail from few only; still trying"),
     QT_TRANSLATE_NOOP("ReasonText", "The recipient or their organisation accepts only certain senders at this "
                                     "address: members, colleagues, or people on a list."),
     QT_TRANSLATE_NOOP("ReasonText", "The recipient or their organisation accepts only certain senders at this "
                                     "address. It is still being tried.")},
    {QT_TRANSLATE_NOOP("ReasonText", "Recipient has moved"),
     QT_TRANSLATE_NOOP("ReasonText", "%1 has moved to another address"),
     QT_TRANSLATE_NOOP("ReasonText", "The recipient has another address now"),
     QT_TRANSLATE_NOOP("ReasonText", "%1 seems to have moved; still trying"),
     QT_TRANSLATE_NOOP("ReasonText", "The recipient seems to have moved; still trying"),
     QT_TRANSLATE_NOOP("ReasonText", "The recipient does not use this address any more. The notice may name the new "
                                     "one."),
     QT_TRANSLATE_NOOP("ReasonText", "The recipient does not seem to use this address any more. It is still being "
                                     "tried.")},
    {QT_TRANSLATE_NOOP("ReasonText", "Message or address not valid"),
     QT_TRANSLATE_NOOP("ReasonText", "Mail to %1 was not in the right form"),
     QT_TRANSLATE_NOOP("ReasonText", "Message or address not in the right form"),
     QT_TRANSLATE_NOOP("ReasonText", "%1: form of the mail not accepted yet"),
     QT_TRANSLATE_NOOP("ReasonText", "Form of the message not accepted yet"),
     QT_TRANSLATE_NOOP("ReasonText",
                       "Something in the address or in the way the message is built is not as mail systems "
                       "expect it: a stray character or blank, for example, or a fault of the program "
                       "that sent it."),
     QT_TRANSLATE_NOOP("ReasonText",
                       "Something in the address or in the way the message is built is not as mail systems "
                       "expect it. It is still being tried.")},
    {QT_TRANSLATE_NOOP("ReasonText", "Encryption needed"),
     QT_TRANSLATE_NOOP("ReasonText", "No secure connection for mail to %1"),
     QT_TRANSLATE_NOOP("ReasonText", "No secure connection was possible"),
     QT_TRANSLATE_NOOP("ReasonText", "No secure connection yet to %1"),
     QT_TRANSLATE_NOOP("ReasonText", "No secure connection yet; still trying"),
     QT_TRANSLATE_NOOP("ReasonText", "One of the mail systems insists on an encrypted connection, and none could be "
                                     "set up. Those who run the mail systems must mend that."),
     QT_TRANSLATE_NOOP("ReasonText", "One of the mail systems insists on an encrypted connection, and none could be "
                                     "set up so far. It will be tried again.")},
    {QT_TRANSLATE_NOOP("ReasonText", "Fault in a mail system"),
     QT_TRANSLATE_NOOP("ReasonText", "A mail system failed on the way to %1"),
     QT_TRANSLATE_NOOP("ReasonText", "A mail system failed on the way"),
     QT_TRANSLATE_NOOP("ReasonText", "Mail system trouble for %1; still trying"),
     QT_TRANSLATE_NOOP("ReasonText", "Trouble in a mail system; still trying"),
     QT_TRANSLATE_NOOP("ReasonText", "One of the mail systems on the way has a fault of its own: a full disk, a wrong "
                                     "setting, or mail going round in a circle."),
     QT_TRANSLATE_NOOP("ReasonText", "One of the mail systems on the way has trouble at the moment. It will be tried "
                                     "again.")},
    {QT_TRANSLATE_NOOP("ReasonText", "Held back by the sending service"),
     QT_TRANSLATE_NOOP("ReasonText", "%1 is on a do-not-send list"),
     QT_TRANSLATE_NOOP("ReasonText", "The address is on a do-not-send list"),
     QT_TRANSLATE_NOOP("ReasonText", "%1 is held back by the sending service"),
     QT_TRANSLATE_NOOP("ReasonText", "The mail is held back by the sending service"),
     QT_TRANSLATE_NOOP("ReasonText", "The sending service did not even try, because mail to this address came back "
                                     "before or its owner wanted no more of it."),
     QT_TRANSLATE_NOOP("ReasonText", "The sending service holds mail to this address back, because earlier mail to it "
                                     "came back.")},
    {QT_TRANSLATE_NOOP("ReasonText", "Sending blocked for the account"),
     QT_TRANSLATE_NOOP("ReasonText", "Sending is blocked; mail to %1 stopped"),
     QT_TRANSLATE_NOOP("ReasonText", "Sending is blocked for this account"),
     QT_TRANSLATE_NOOP("ReasonText", "Sending is paused; mail to %1 waits"),
     QT_TRANSLATE_NOOP("ReasonText", "Sending is paused for this account"),
     QT_TRANSLATE_NOOP("ReasonText", "The sender's own mail provider has switched off sending for this account. That "
                                     "happens after too much mail in a short time, and also when a stranger has got "
                                     "hold of the password."),
     QT_TRANSLATE_NOOP("ReasonText", "The sender's own mail provider has put a brake on this account. That happens "
                                     "after too much mail in a short time, and also when a stranger has got hold of "
                                     "the password.")},
    {QT_TRANSLATE_NOOP("ReasonText", "Reason not given"), QT_TRANSLATE_NOOP("ReasonText", "Not delivered to %1"),
     QT_TRANSLATE_NOOP("ReasonText", "The message was not delivered"),
     QT_TRANSLATE_NOOP("ReasonText", "Not delivered yet to %1; still trying"),
     QT_TRANSLATE_NOOP("ReasonText", "The message is not delivered yet; still trying"),
     QT_TRANSLATE_NOOP("ReasonText", "The notice does not say why in a way that can be relied on. The server's own "
                                     "words stand below."),
     QT_TRANSLATE_NOOP("ReasonText", "The notice does not say why it takes longer. Delivery will be tried again.")},
});
static_assert(table.size() == reasonCount);

} // namespace

const ReasonWords &reasonWords(Reason reason)
{
    return table.at(static_cast<size_t>(reason));
}

} // namespace undelivered
