// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/verdicttext.h"

#include "wording/reasontext.h"

#include <QCoreApplication>

namespace undelivered {

namespace {

QString words(const char *source)
{
    return QCoreApplication::translate("VerdictText", source);
}

const char *sentenceOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Yours:
        //: Verdict on a notice, in one or two sentences for a worried person.
        return QT_TRANSLATE_NOOP("VerdictText", "You sent this message yourself.");
    case Verdict::Forged:
        return QT_TRANSLATE_NOOP("VerdictText",
                                 "Somebody else put your address on it. It never passed through your account.");
    case Verdict::Hijacked:
        return QT_TRANSLATE_NOOP("VerdictText",
                                 "It was sent through your account, but not by you. Somebody may know your password.");
    case Verdict::Fake:
        return QT_TRANSLATE_NOOP(
            "VerdictText", "No mail system wrote this notice. It is a trap: don't click, don't sign in, delete it.");
    case Verdict::Unclear:
        return QT_TRANSLATE_NOOP("VerdictText",
                                 "The facts don't decide whether you sent this message. You may remember it yourself.");
    }
    return nullptr;
}

const char *sentenceOf(DomainFinding finding)
{
    switch (finding) {
    case DomainFinding::LookupsOff:
        //: %1 is a domain name. "Settings" is the name of a page of this program.
        return QT_TRANSLATE_NOOP("VerdictText",
                                 "Looking up domains is switched off. Allow it under Settings, and %1 can be checked.");
    case DomainFinding::NoAnswer:
        //: What was found about the person's own domain. %1 is the domain name. SPF, DKIM and DMARC are names of techniques.
        return QT_TRANSLATE_NOOP("VerdictText", "The records of %1 could not be looked up just now.");
    case DomainFinding::NoMail:
        return QT_TRANSLATE_NOOP(
            "VerdictText", "%1 has no mail server: nobody can answer mail from there, and many servers refuse it.");
    case DomainFinding::TakesMail:
        return QT_TRANSLATE_NOOP("VerdictText", "%1 has a mail server that takes answers. That is good.");
    case DomainFinding::NoSpf:
        return QT_TRANSLATE_NOOP("VerdictText", "%1 does not say which computers may send its mail (no SPF record). "
                                                "Ask whoever runs the domain to add one.");
    case DomainFinding::SpfBroken:
        return QT_TRANSLATE_NOOP("VerdictText", "The list of computers that may send for %1 contains a mistake (SPF "
                                                "record). Until it is mended it protects nobody.");
    case DomainFinding::SpfAllowsEverybody:
        return QT_TRANSLATE_NOOP(
            "VerdictText",
            "The SPF record of %1 lets every computer in the world send for it. It should list only your own.");
    case DomainFinding::SpfUndecided:
        return QT_TRANSLATE_NOOP(
            "VerdictText",
            "The SPF record of %1 names the right computers but does not tell receivers to refuse the others.");
    case DomainFinding::SpfGood:
        return QT_TRANSLATE_NOOP("VerdictText", "%1 says which computers may send its mail (SPF). That is good.");
    case DomainFinding::NoDmarc:
        return QT_TRANSLATE_NOOP("VerdictText", "Anybody can send as you: %1 has no DMARC policy. Ask whoever runs the "
                                                "domain to add one; it is the lasting cure.");
    case DomainFinding::DmarcOnlyWatches:
        return QT_TRANSLATE_NOOP(
            "VerdictText", "%1 has a DMARC policy, but it only watches: forged mail in your name is still delivered.");
    case DomainFinding::DmarcBroken:
        return QT_TRANSLATE_NOOP("VerdictText", "The DMARC policy of %1 contains a mistake and is ignored.");
    case DomainFinding::DmarcQuarantines:
        return QT_TRANSLATE_NOOP(
            "VerdictText",
            "Mail forged in the name of %1 is put among junk by receivers that check (DMARC: quarantine).");
    case DomainFinding::DmarcRejects:
        return QT_TRANSLATE_NOOP("VerdictText", "Mail forged in the name of %1 is refused by receivers that check "
                                                "(DMARC: reject). That is the best protection there is.");
    case DomainFinding::NoDkimSeen:
        return QT_TRANSLATE_NOOP("VerdictText",
                                 "No signature of %1 was seen on your mail (DKIM). Ask your mail provider to sign it.");
    case DomainFinding::DkimKeyGone:
        return QT_TRANSLATE_NOOP("VerdictText", "Your mail is signed, but %1 does not publish the key to check it with "
                                                "(DKIM). Ask whoever runs the domain.");
    case DomainFinding::DkimWeak:
        return QT_TRANSLATE_NOOP("VerdictText",
                                 "The signing key of %1 is too short to count today (DKIM). Ask for one of 2048 bits.");
    case DomainFinding::DkimGood:
        return QT_TRANSLATE_NOOP("VerdictText", "Your mail is signed, and %1 publishes the key (DKIM). That is good.");
    }
    return nullptr;
}

} // namespace

QString verdictSentence(const Judgement &judgement)
{
    return judgement.verdict ? words(sentenceOf(*judgement.verdict)) : QString();
}

QString confidenceWords(const Judgement &judgement)
{
    if (!judgement.verdict)
        return {};
    if (judgement.byPerson)
        //: How sure the program is of its answer.
        return QCoreApplication::translate("VerdictText", "you said so");
    if (judgement.verdict == Verdict::Unclear)
        return QCoreApplication::translate("VerdictText", "not sure");
    constexpr double certain = 0.99;
    constexpr double almost = 0.95;
    if (judgement.confidence >= certain)
        return QCoreApplication::translate("VerdictText", "certain");
    return judgement.confidence >= almost ? QCoreApplication::translate("VerdictText", "almost certain")
                                          : QCoreApplication::translate("VerdictText", "likely");
}

QString domainSummary(const DomainHealth &health)
{
    if (!health.isKnown())
        return domainFindingSentence(health.findings.value(0, DomainFinding::NoAnswer), health.domain);
    const char *sentence = nullptr;
    if (health.isProviders && health.anybodyCanForge) {
        //: How well a domain is guarded against forged senders. %1 is a domain name, as in the person's e-mail address.
        sentence =
            QT_TRANSLATE_NOOP("VerdictText", "%1 belongs to your mail provider. It lets receivers take forged mail "
                                             "in its name, and you cannot change that yourself.");
    } else if (health.isProviders) {
        sentence =
            QT_TRANSLATE_NOOP("VerdictText", "%1 belongs to your mail provider, and it asks receivers not to take "
                                             "forged mail in its name. There is nothing for you to do.");
    } else if (health.anybodyCanForge) {
        sentence =
            QT_TRANSLATE_NOOP("VerdictText", "Anybody can send mail in the name of %1, and most receivers will take "
                                             "it. Show the list below to whoever runs the domain.");
    } else if (isFault(health.findings.value(0))) {
        sentence =
            QT_TRANSLATE_NOOP("VerdictText", "%1 is guarded against forged mail, but something in its records "
                                             "should be mended. Show the list below to whoever runs the domain.");
    } else {
        sentence =
            QT_TRANSLATE_NOOP("VerdictText", "%1 is well guarded against forged mail. Receivers that don't check "
                                             "may still send you notices.");
    }
    return words(sentence).arg(isolated(health.domain));
}

QString domainFindingSentence(DomainFinding finding, const QString &domain)
{
    const char *source = sentenceOf(finding);
    return source ? words(source).arg(isolated(domain)) : QString();
}

} // namespace undelivered
