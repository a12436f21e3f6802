// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/evidencetext.h"

#include "wording/reasontext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <array>

namespace undelivered {

namespace {

struct Words {
    const char *id;
    const char *sentence; ///< plain; no blanks
    const char *detail;   ///< technical; %1 to %3 are the facts, in the order judge gives them; null for none
};

constexpr auto table = std::to_array<Words>({
    //: Facts that tell whether the person wrote a returned message. First a plain sentence for somebody without technical
    //: knowledge, then a short technical line with the facts as blanks.
    {"sent-id-and-recipient",
     QT_TRANSLATE_NOOP("EvidenceText", "The message lies in your Sent folder, and it went to this recipient."),
     //: %1 is a date, %2 an e-mail address.
     QT_TRANSLATE_NOOP("EvidenceText", "Same Message-ID as your mail of %1 to %2")},
    {"sent-id",
     QT_TRANSLATE_NOOP("EvidenceText",
                       "The message lies in your Sent folder. Somebody passed it on to the address that failed."),
     //: %1 is a date, %2 an e-mail address.
     QT_TRANSLATE_NOOP("EvidenceText", "Same Message-ID as your mail of %1 to %2")},
    {"sent-id-other-way",
     QT_TRANSLATE_NOOP("EvidenceText",
                       "It carries the number of a message of yours, but it did not come from your mail provider."),
     //: %1 is a date, %2 an e-mail address.
     QT_TRANSLATE_NOOP("EvidenceText", "Message-ID of your mail of %1 to %2, handed over by a stranger")},
    {"sent-copy-other-way",
     QT_TRANSLATE_NOOP("EvidenceText",
                       "It is a copy of a message of yours, but it did not come from your mail provider. "
                       "Somebody you wrote to may have passed it on."),
     //: %1 is a date, %2 an e-mail address.
     QT_TRANSLATE_NOOP("EvidenceText", "Same header as your mail of %1 to %2, handed over by a stranger")},
    {"sent-same-letter",
     QT_TRANSLATE_NOOP("EvidenceText",
                       "Your Sent folder holds a message with this subject to this person, from that time."),
     //: %1 is a date, %2 an e-mail address.
     QT_TRANSLATE_NOOP("EvidenceText", "Your mail of %1 to %2")},
    {"sent-to-recipient-then", QT_TRANSLATE_NOOP("EvidenceText", "You wrote to this address shortly before."),
     //: %1 is a date, %2 an e-mail address.
     QT_TRANSLATE_NOOP("EvidenceText", "Your mail of %1 to %2")},
    {"sent-same-mailing",
     QT_TRANSLATE_NOOP("EvidenceText", "You sent a message with this subject to others at that time."),
     //: %1 is the subject of a message.
     QT_TRANSLATE_NOOP("EvidenceText", "Subject in Sent: %1")},
    {"thread-known", QT_TRANSLATE_NOOP("EvidenceText", "It answers a message that lies in your mailbox."), nullptr},
    {"written-to-before", QT_TRANSLATE_NOOP("EvidenceText", "You have been in touch with this address before."),
     //: %1 is an e-mail address.
     QT_TRANSLATE_NOOP("EvidenceText", "Known address: %1")},
    {"absent-from-full-sent",
     QT_TRANSLATE_NOOP("EvidenceText", "It is not in your Sent folder, which holds your other messages of those days."),
     nullptr},
    {"absent-from-sent",
     QT_TRANSLATE_NOOP(
         "EvidenceText",
         "It is not in your Sent folder. That alone means little: not every device saves its mail there."),
     nullptr},
    {"never-written-to", QT_TRANSLATE_NOOP("EvidenceText", "You have never written to this address before."),
     //: %1 is an e-mail address.
     QT_TRANSLATE_NOOP("EvidenceText", "Unknown address: %1")},
    {"signature-verified",
     QT_TRANSLATE_NOOP(
         "EvidenceText",
         "Your mail provider's digital signature on the message is genuine, so it went out through an account there."),
     //: %1 is a domain name. DKIM is the name of a technique.
     QT_TRANSLATE_NOOP("EvidenceText", "DKIM signature of %1 verified over the returned header")},
    {"signature-replayed",
     QT_TRANSLATE_NOOP(
         "EvidenceText",
         "It carries a genuine signature, but somebody copied the signed message and sent it on to others."),
     //: %1 is a domain name. DKIM is the name of a technique.
     QT_TRANSLATE_NOOP("EvidenceText",
                       "DKIM signature of %1 on a copy: other recipient or other text, handed over by a stranger")},
    {"unsigned-unlike-yours",
     QT_TRANSLATE_NOOP("EvidenceText",
                       "It lacks the digital signature that your mail provider puts on all your messages."),
     nullptr},
    {"own-provider-reports",
     QT_TRANSLATE_NOOP("EvidenceText", "Your own mail provider had the message in its hands and reports the failure."),
     //: %1 is a host name.
     QT_TRANSLATE_NOOP("EvidenceText", "Reported by %1")},
    {"handed-over-by-provider-proved",
     QT_TRANSLATE_NOOP("EvidenceText", "The receiving server got the message from your mail provider."),
     //: %1 is an IP address, %2 its name, %3 the receiving host.
     QT_TRANSLATE_NOOP("EvidenceText", "%1 (%2), allowed to send for your domain, handed it to %3")},
    {"handed-over-by-provider",
     QT_TRANSLATE_NOOP("EvidenceText", "The receiving server got the message from a computer of your mail provider."),
     //: %1 is an IP address, %2 its name, %3 the receiving host.
     QT_TRANSLATE_NOOP("EvidenceText", "%1 (%2) handed it to %3")},
    {"handed-over-claims-provider",
     QT_TRANSLATE_NOOP("EvidenceText",
                       "The computer that passed the message on called itself by a name of your mail provider."),
     //: %1 is an IP address, %2 the name it gave, %3 the receiving host.
     QT_TRANSLATE_NOOP("EvidenceText", "%1 said to be %2 when it handed it to %3")},
    {"handed-over-by-stranger",
     QT_TRANSLATE_NOOP(
         "EvidenceText",
         "The receiving server got the message from a computer that has nothing to do with your mail provider."),
     //: %1 is an IP address, %2 its name, %3 the receiving host.
     QT_TRANSLATE_NOOP("EvidenceText", "%1 (%2) handed it to %3")},
    {"handed-over-from-home",
     QT_TRANSLATE_NOOP("EvidenceText",
                       "It came straight from somebody's home connection or from a computer without a name. "
                       "Mail that people write goes through a mail server first."),
     //: %1 is an IP address, %2 its name, %3 the receiving host.
     QT_TRANSLATE_NOOP("EvidenceText", "%1 (%2) handed it to %3 directly")},
    {"sent-through-service",
     QT_TRANSLATE_NOOP("EvidenceText",
                       "A mailing service sent it and signed it with its own name. If you use that "
                       "service, for a newsletter or a shop for instance, the message may well be yours."),
     //: %1 is the host name of a mailing service, %2 the receiving host.
     QT_TRANSLATE_NOOP("EvidenceText", "Service: %1, handed to %2")},
    {"handed-over-by-forwarder",
     QT_TRANSLATE_NOOP("EvidenceText", "A mailing list or a forwarding service had the message in between."),
     //: %1 is an IP address, %2 its name, %3 the receiving host.
     QT_TRANSLATE_NOOP("EvidenceText", "%1 (%2) handed it to %3")},
    {"sender-policy-fails",
     QT_TRANSLATE_NOOP("EvidenceText", "Whoever sent it was not allowed to send mail for your address."),
     //: %1 is an IP address, %2 a domain name. SPF is the name of a technique.
     QT_TRANSLATE_NOOP("EvidenceText", "SPF of %2 refuses %1")},
    {"stranger-signed-in", QT_TRANSLATE_NOOP("EvidenceText", "Somebody else's mail account was used to send it."),
     //: %1 is an IP address, %2 its name, %3 the receiving host.
     QT_TRANSLATE_NOOP("EvidenceText", "Way: %1 (%2) to %3")},
    {"false-trace",
     QT_TRANSLATE_NOOP("EvidenceText",
                       "It pretends to have passed your mail provider, which the later part of its way contradicts."),
     nullptr},
    {"signed-in-at-provider",
     QT_TRANSLATE_NOOP("EvidenceText", "Whoever sent it had signed in to an account at your mail provider."), nullptr},
    {"bounce-tag",
     QT_TRANSLATE_NOOP(
         "EvidenceText",
         "The notice came back to a secret return address that only your mail provider puts on outgoing mail."),
     nullptr},
    {"receiver-found-unauthentic",
     QT_TRANSLATE_NOOP("EvidenceText", "The receiving server checked the sender and found it false."),
     //: %1 is a host name.
     QT_TRANSLATE_NOOP("EvidenceText", "Checked by %1")},
    {"receiver-found-authentic",
     QT_TRANSLATE_NOOP("EvidenceText", "The receiving server checked the sender and found it in order."),
     //: %1 is a host name.
     QT_TRANSLATE_NOOP("EvidenceText", "Checked by %1")},
    {"receiver-refused-sender",
     QT_TRANSLATE_NOOP("EvidenceText", "The receiving server refused it because it could not confirm the sender."),
     //: %1 is a mail server's reply, in its own words.
     QT_TRANSLATE_NOOP("EvidenceText", "Its words: %1")},
    {"receiver-refused-home-connection",
     QT_TRANSLATE_NOOP("EvidenceText",
                       "The receiving server refused it because it came straight from somebody's home connection."),
     //: %1 is a mail server's reply, in its own words.
     QT_TRANSLATE_NOOP("EvidenceText", "Its words: %1")},
    {"from-somebody-else",
     QT_TRANSLATE_NOOP("EvidenceText", "The message carries somebody else's name and address as its author."),
     //: %1 is an e-mail address.
     QT_TRANSLATE_NOOP("EvidenceText", "From: %1")},
    {"address-never-used",
     QT_TRANSLATE_NOOP("EvidenceText", "It carries an address of your domain that you don't write from."),
     //: %1 is an e-mail address.
     QT_TRANSLATE_NOOP("EvidenceText", "From: %1")},
    {"name-differs", QT_TRANSLATE_NOOP("EvidenceText", "The name beside your address is not the one you use."),
     //: %1 is a person's name as a message gives it.
     QT_TRANSLATE_NOOP("EvidenceText", "Name: %1")},
    {"name-matches", QT_TRANSLATE_NOOP("EvidenceText", "The name beside your address is the one you use."),
     //: %1 is a person's name as a message gives it.
     QT_TRANSLATE_NOOP("EvidenceText", "Name: %1")},
    {"program-known", QT_TRANSLATE_NOOP("EvidenceText", "It was written with a mail program that you use."),
     //: %1 is the name of a mail program.
     QT_TRANSLATE_NOOP("EvidenceText", "Program: %1")},
    {"program-unknown", QT_TRANSLATE_NOOP("EvidenceText", "It was not written with any mail program that you use."),
     //: %1 is the name of a mail program; may be empty.
     QT_TRANSLATE_NOOP("EvidenceText", "Program: %1")},
    {"id-shape-known", QT_TRANSLATE_NOOP("EvidenceText", "Its number is made the way your mail program makes them."),
     nullptr},
    {"id-shape-unknown",
     QT_TRANSLATE_NOOP("EvidenceText", "Its number is not made the way your mail programs make them."), nullptr},
    {"id-from-elsewhere",
     QT_TRANSLATE_NOOP("EvidenceText",
                       "Its number was given out by a computer that is not yours and not your mail provider's."),
     //: %1 is a host name.
     QT_TRANSLATE_NOOP("EvidenceText", "Message-ID made by %1")},
    {"clock-known", QT_TRANSLATE_NOOP("EvidenceText", "It was written on a clock set to your time zone."),
     //: %1 is a date as the message gives it.
     QT_TRANSLATE_NOOP("EvidenceText", "Date: %1")},
    {"clock-unknown",
     QT_TRANSLATE_NOOP("EvidenceText", "It was written on a clock set to a different time zone from yours."),
     //: %1 is a date as the message gives it.
     QT_TRANSLATE_NOOP("EvidenceText", "Date: %1")},
    {"hour-unusual", QT_TRANSLATE_NOOP("EvidenceText", "It was sent at an hour at which you never write."),
     //: %1 is an hour of the day, 0 to 23.
     QT_TRANSLATE_NOOP("EvidenceText", "Hour of the day: %1")},
    {"language-known", QT_TRANSLATE_NOOP("EvidenceText", "It is in a language that you write."),
     //: %1 is the subject of a message.
     QT_TRANSLATE_NOOP("EvidenceText", "Subject: %1")},
    {"language-unknown", QT_TRANSLATE_NOOP("EvidenceText", "It is in a language in which you have not written before."),
     //: %1 is the subject of a message.
     QT_TRANSLATE_NOOP("EvidenceText", "Subject: %1")},
    {"charset-unknown",
     QT_TRANSLATE_NOOP("EvidenceText", "Its letters are stored in a way that your mail programs don't use."), nullptr},
    {"date-odd",
     QT_TRANSLATE_NOOP("EvidenceText", "The date on the message does not fit the day on which it was on its way."),
     nullptr},
    {"connection-known", QT_TRANSLATE_NOOP("EvidenceText", "It was sent over an internet connection that you use."),
     //: %1 is a host name or an IP address.
     QT_TRANSLATE_NOOP("EvidenceText", "Connection: %1")},
    {"connection-unknown",
     QT_TRANSLATE_NOOP("EvidenceText", "It was sent over an internet connection that you have not used before."),
     //: %1 is a host name or an IP address.
     QT_TRANSLATE_NOOP("EvidenceText", "Connection: %1")},
    {"own-website-sent",
     QT_TRANSLATE_NOOP("EvidenceText",
                       "A computer of your own website or mail provider sent it, for example for a form on your site."),
     //: %1 is a host name or an IP address.
     QT_TRANSLATE_NOOP("EvidenceText", "Sent by %1")},
    {"account-blocked", QT_TRANSLATE_NOOP("EvidenceText", "Your mail provider has stopped your account from sending."),
     //: %1 is a mail server's reply, in its own words.
     QT_TRANSLATE_NOOP("EvidenceText", "Its words: %1")},
    {"wave-forged",
     QT_TRANSLATE_NOOP("EvidenceText",
                       "It came in the middle of a flood of notices about mail that somebody else sent in your name."),
     //: %1 is a number of notices, %2 a date.
     QT_TRANSLATE_NOOP("EvidenceText", "Notices in this flood: %1, since %2")},
    {"wave-same-subject",
     QT_TRANSLATE_NOOP("EvidenceText",
                       "It has the same subject as other mail that somebody else sent in your name then."),
     //: %1 is the subject of a message.
     QT_TRANSLATE_NOOP("EvidenceText", "Subject: %1")},
    {"wave-hijacked",
     QT_TRANSLATE_NOOP("EvidenceText",
                       "It came together with others about mail that somebody else sent through your account."),
     //: %1 is a number of notices, %2 a date.
     QT_TRANSLATE_NOOP("EvidenceText", "Notices of that kind: %1, since %2")},
    {"burst-through-account",
     QT_TRANSLATE_NOOP("EvidenceText", "Several such messages went out through your account within hours, and none of "
                                       "them carries a mark of the way you write."),
     //: %1 is a number of messages, %2 a date.
     QT_TRANSLATE_NOOP("EvidenceText", "Messages of that kind: %1, since %2")},
    {"wave-own-mailing",
     QT_TRANSLATE_NOOP("EvidenceText", "It belongs to a letter that you sent to many people that day."),
     //: %1 is a number of notices, %2 the subject of a message.
     QT_TRANSLATE_NOOP("EvidenceText", "Notices about the same letter: %1, subject: %2")},
    {"lure-claims-provider",
     QT_TRANSLATE_NOOP("EvidenceText",
                       "The notice claims to come from your own mail provider, but it was sent by a stranger."),
     //: %1 is a domain name, %2 an IP address.
     QT_TRANSLATE_NOOP("EvidenceText", "Claims %1, came from %2")},
    {"lure-checks-failed",
     QT_TRANSLATE_NOOP("EvidenceText", "Your mail provider checked the sender of the notice and found it false."),
     //: %1 is a domain name.
     QT_TRANSLATE_NOOP("EvidenceText", "Claimed sender: %1")},
    {"lure-borrowed-name",
     QT_TRANSLATE_NOOP("EvidenceText", "It carries the name of a well-known company, but the address is not theirs."),
     //: %1 is the name shown as sender, %2 a domain name.
     QT_TRANSLATE_NOOP("EvidenceText", "Calls itself %1, writes from %2")},
    {"lure-foreign-link",
     QT_TRANSLATE_NOOP("EvidenceText", "Its link leads to a place that has nothing to do with your mail provider."),
     //: %1 is a host name.
     QT_TRANSLATE_NOOP("EvidenceText", "Link to %1")},
    {"lure-link-with-your-address",
     QT_TRANSLATE_NOOP("EvidenceText", "Your own address is hidden in the link, so that they know who clicked."),
     //: %1 is a host name.
     QT_TRANSLATE_NOOP("EvidenceText", "Link to %1")},
    {"lure-link-in-disguise", QT_TRANSLATE_NOOP("EvidenceText", "The link does not lead where it claims to."),
     //: %1 is the text of a link, %2 the host it leads to.
     QT_TRANSLATE_NOOP("EvidenceText", "Shows \"%1\", leads to %2")},
    {"lure-asks-to-act",
     QT_TRANSLATE_NOOP("EvidenceText", "It wants you to click, sign in or confirm something. Real notices don't."),
     //: %1 is the text of a link or button.
     QT_TRANSLATE_NOOP("EvidenceText", "Button: %1")},
    {"lure-incoming-mail",
     QT_TRANSLATE_NOOP("EvidenceText", "It speaks of mail waiting for you. Real notices are about mail that you sent."),
     nullptr},
    {"lure-deadline", QT_TRANSLATE_NOOP("EvidenceText", "It puts you under time pressure."), nullptr},
    {"lure-dangerous-attachment",
     QT_TRANSLATE_NOOP("EvidenceText", "It carries an attachment of a dangerous kind. Real notices don't."),
     //: %1 is a file name.
     QT_TRANSLATE_NOOP("EvidenceText", "File: %1")},
    {"lure-nobody-failed", QT_TRANSLATE_NOOP("EvidenceText", "It names nobody whom a message could not reach."),
     nullptr},
    {"lure-you-are-the-recipient",
     QT_TRANSLATE_NOOP("EvidenceText", "It says that mail could not be delivered to you, yet it reached you."),
     nullptr},
    {"lure-bait-inside",
     QT_TRANSLATE_NOOP("EvidenceText",
                       "The message it says it brings back was never on its way anywhere, and it holds a link."),
     nullptr},
    {"lure-answer-address",
     QT_TRANSLATE_NOOP("EvidenceText", "Unlike real notices, it was sent from somebody's mail account."),
     //: %1 is an e-mail address.
     QT_TRANSLATE_NOOP("EvidenceText", "Return address: %1")},
    {"lure-mailing-program",
     QT_TRANSLATE_NOOP("EvidenceText", "It was made with a program for mass mail, not by a mail server."),
     //: %1 is the name of a program.
     QT_TRANSLATE_NOOP("EvidenceText", "Program: %1")},
    {"person-said", QT_TRANSLATE_NOOP("EvidenceText", "You said so yourself."), nullptr},
});

const Words *wordsFor(const QString &id)
{
    const auto found = std::find_if(table.begin(), table.end(),
                                    [&id](const Words &words) { return id == QLatin1StringView(words.id); });
    return found == table.end() ? nullptr : &*found;
}

/// A fact as people read it: dates in their own form, everything else verbatim.
QString shown(const QString &fact)
{
    const QDateTime date = QDateTime::fromString(fact, Qt::ISODate);
    if (fact.size() >= 19 && date.isValid())
        return QLocale().toString(date.toLocalTime(), QLocale::ShortFormat);
    return isolated(fact);
}

} // namespace

QString evidenceSentence(const Evidence &evidence)
{
    const Words *words = wordsFor(evidence.id);
    return words ? QCoreApplication::translate("EvidenceText", words->sentence) : QString();
}

QString evidenceDetail(const Evidence &evidence)
{
    const Words *words = wordsFor(evidence.id);
    const bool told =
        std::any_of(evidence.facts.begin(), evidence.facts.end(), [](const QString &fact) { return !fact.isEmpty(); });
    if (!words || !words->detail || !told)
        return {};
    const QString detail = QCoreApplication::translate("EvidenceText", words->detail);
    // One pass over all blanks: a fact that itself holds "%2" must not be filled in again.
    const QString first = shown(evidence.facts.value(0));
    const QString second = shown(evidence.facts.value(1));
    const QString third = shown(evidence.facts.value(2));
    if (detail.contains(QLatin1StringView("%3")))
        return detail.arg(first, second, third);
    if (detail.contains(QLatin1StringView("%2")))
        return detail.arg(first, second);
    return detail.arg(first);
}

} // namespace undelivered
