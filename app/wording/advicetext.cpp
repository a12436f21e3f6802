// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/advicetext.h"

#include "wording/reasontext.h"

#include <QCoreApplication>

namespace undelivered {

namespace {

struct StepWords {
    const char *sentence;
    const char *label;
};

constexpr auto steps = std::to_array<StepWords>({
    //: Advice about one message that did not arrive. Each pair below: a full sentence, then a short label for a button.
    {QT_TRANSLATE_NOOP("AdviceText", "Compare the address letter by letter with one you know to be right, such as a "
                                     "message from that person."),
     QT_TRANSLATE_NOOP("AdviceText", "Check the spelling")},
    {QT_TRANSLATE_NOOP("AdviceText", "Call the person, or reach them another way, and ask for an address that works."),
     QT_TRANSLATE_NOOP("AdviceText", "Reach them another way")},
    {QT_TRANSLATE_NOOP("AdviceText", "Tell the person what happened: only they, or whoever runs their mail, can "
                                     "change it."),
     QT_TRANSLATE_NOOP("AdviceText", "Tell the recipient")},
    {QT_TRANSLATE_NOOP("AdviceText", "Ask the person to have your address allowed by whoever looks after their mail."),
     QT_TRANSLATE_NOOP("AdviceText", "Ask them to accept your mail")},
    {QT_TRANSLATE_NOOP("AdviceText", "Wait. The mail system tries again by itself; sending a second copy does not "
                                     "make it faster."),
     QT_TRANSLATE_NOOP("AdviceText", "Wait")},
    {QT_TRANSLATE_NOOP("AdviceText", "Send the message again later, for example tomorrow."),
     QT_TRANSLATE_NOOP("AdviceText", "Send again later")},
    {QT_TRANSLATE_NOOP("AdviceText", "Make the message smaller: fewer or smaller attachments, or a link to the file "
                                     "instead."),
     QT_TRANSLATE_NOOP("AdviceText", "Make it smaller")},
    {QT_TRANSLATE_NOOP("AdviceText", "Send it again in plainer words, with fewer links and without that kind of "
                                     "attachment."),
     QT_TRANSLATE_NOOP("AdviceText", "Change the content")},
    {QT_TRANSLATE_NOOP("AdviceText", "Let an up-to-date virus scanner check the attachment and your computer before "
                                     "you send anything else."),
     QT_TRANSLATE_NOOP("AdviceText", "Scan for viruses")},
    {QT_TRANSLATE_NOOP("AdviceText", "Send to fewer people at once, with some time in between."),
     QT_TRANSLATE_NOOP("AdviceText", "Send to fewer at once")},
    //: SPF, DKIM and DMARC are names of techniques and stay as they are.
    {QT_TRANSLATE_NOOP("AdviceText", "Ask whoever runs the domain of your address to check its SPF, DKIM and DMARC "
                                     "records."),
     QT_TRANSLATE_NOOP("AdviceText", "Have your domain checked")},
    {QT_TRANSLATE_NOOP("AdviceText", "Check the settings for outgoing mail in your mail program: server, sign-in and "
                                     "sender address."),
     QT_TRANSLATE_NOOP("AdviceText", "Check outgoing settings")},
    {QT_TRANSLATE_NOOP("AdviceText", "Show this notice to your own mail provider: they can see more and can take it "
                                     "up with the other side."),
     QT_TRANSLATE_NOOP("AdviceText", "Ask your provider")},
    {QT_TRANSLATE_NOOP("AdviceText", "If you did not send that much mail yourself, scan your devices and then change "
                                     "the password of your mail account."),
     QT_TRANSLATE_NOOP("AdviceText", "Change the password")},
    {QT_TRANSLATE_NOOP("AdviceText", "Take the address off your lists and out of your address book."),
     QT_TRANSLATE_NOOP("AdviceText", "Remove the address")},
    {QT_TRANSLATE_NOOP("AdviceText", "Use the new address that the notice names, and correct your address book."),
     QT_TRANSLATE_NOOP("AdviceText", "Use the new address")},
    {QT_TRANSLATE_NOOP("AdviceText", "There is nothing you need to do."),
     QT_TRANSLATE_NOOP("AdviceText", "Nothing to do")},
});
static_assert(steps.size() == static_cast<size_t>(Step::NothingToDo) + 1);

struct MoverWords {
    const char *sentence;
    const char *name;
};

constexpr auto movers = std::to_array<MoverWords>({
    //: Whose move it is: a full sentence, then one or two words for a table.
    {QT_TRANSLATE_NOOP("AdviceText", "The next step is yours."), QT_TRANSLATE_NOOP("AdviceText", "You")},
    {QT_TRANSLATE_NOOP("AdviceText", "Only the recipient can change this."),
     QT_TRANSLATE_NOOP("AdviceText", "The recipient")},
    {QT_TRANSLATE_NOOP("AdviceText", "Whoever runs the recipient's mail has to change something."),
     QT_TRANSLATE_NOOP("AdviceText", "Their provider")},
    {QT_TRANSLATE_NOOP("AdviceText", "Your own mail provider has to change something."),
     QT_TRANSLATE_NOOP("AdviceText", "Your provider")},
    {QT_TRANSLATE_NOOP("AdviceText", "Nobody needs to do anything at the moment."),
     QT_TRANSLATE_NOOP("AdviceText", "Nobody")},
});
static_assert(movers.size() == static_cast<size_t>(Mover::Nobody) + 1);

QString words(const char *source)
{
    return QCoreApplication::translate("AdviceText", source);
}

} // namespace

QString stepText(Step step)
{
    return words(steps.at(static_cast<size_t>(step)).sentence);
}

QString stepText(Step step, const RecipientFate &fate, const RecipientExplanation &explanation)
{
    if (step == Step::CheckSpelling && explanation.suggestion) {
        //: %1 is an e-mail address that is probably what was meant.
        return QCoreApplication::translate("AdviceText", "Check the spelling of the address. Did you mean %1?")
            .arg(isolated(explanation.suggestion->address));
    }
    if (step == Step::RemoveAddress && !fate.address.isEmpty()) {
        //: %1 is an e-mail address.
        return QCoreApplication::translate("AdviceText", "Take %1 off your lists and out of your address book.")
            .arg(isolated(fate.address));
    }
    return stepText(step);
}

QString stepLabel(Step step)
{
    return words(steps.at(static_cast<size_t>(step)).label);
}

QString moverText(Mover mover)
{
    return words(movers.at(static_cast<size_t>(mover)).sentence);
}

QString moverName(Mover mover)
{
    return words(movers.at(static_cast<size_t>(mover)).name);
}

QString suggestionText(const RecipientExplanation &explanation)
{
    if (!explanation.suggestion)
        return {};
    //: %1 is an e-mail address that is probably what was meant.
    return QCoreApplication::translate("AdviceText", "Did you mean %1?").arg(isolated(explanation.suggestion->address));
}

} // namespace undelivered
