// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/signintext.h"

#include "wording/reasontext.h"

#include <QCoreApplication>

namespace undelivered {

using namespace Qt::StringLiterals;

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("SignInText", text);
}

QString page(const QString &heading, const QString &sentence)
{
    return u"<h1>%1</h1><p>%2</p>"_s.arg(heading.toHtmlEscaped(), sentence.toHtmlEscaped());
}

} // namespace

QString detectionStepText(DetectionStep step, const QString &asked)
{
    const QString host = isolated(asked);
    switch (step) {
    case DetectionStep::Table: return words(QT_TRANSLATE_NOOP("SignInText", "Looking in the list of known providers…"));
    case DetectionStep::ServiceRecords:
        //: %1 is a mail domain, such as example.org
        return words(QT_TRANSLATE_NOOP("SignInText",
                                       "Asking the internet's directory of names where %1 keeps its mailboxes…"))
            .arg(host);
    case DetectionStep::Autoconfig:
    case DetectionStep::WellKnown:
        //: %1 is a host name, such as autoconfig.example.org
        return words(QT_TRANSLATE_NOOP("SignInText", "Asking %1 for its settings…")).arg(host);
    case DetectionStep::CentralDirectory:
        return words(QT_TRANSLATE_NOOP("SignInText", "Asking Thunderbird's public list of providers…"));
    case DetectionStep::MailExchanger:
        //: %1 is a mail domain, such as example.org
        return words(QT_TRANSLATE_NOOP("SignInText", "Looking up who receives mail for %1…")).arg(host);
    case DetectionStep::Guess:
        //: %1 is a host name, such as imap.example.org
        return words(QT_TRANSLATE_NOOP("SignInText", "Trying the usual names, such as %1…")).arg(host);
    }
    return {};
}

QString candidateSourceText(const ServerCandidate &candidate)
{
    const QString host = isolated(candidate.host);
    switch (candidate.source) {
    case DetectionStep::Table:
        //: %1 is a host name, such as imap.example.org
        return words(QT_TRANSLATE_NOOP("SignInText", "The server is %1, from the list of known providers.")).arg(host);
    case DetectionStep::ServiceRecords:
        //: %1 is a host name, such as imap.example.org
        return words(QT_TRANSLATE_NOOP("SignInText", "The server is %1, says the internet's directory of names."))
            .arg(host);
    case DetectionStep::Autoconfig:
    case DetectionStep::WellKnown:
        //: %1 is a host name, such as imap.example.org
        return words(QT_TRANSLATE_NOOP("SignInText", "The server is %1, says your mail domain itself.")).arg(host);
    case DetectionStep::CentralDirectory:
        //: %1 is a host name, such as imap.example.org
        return words(QT_TRANSLATE_NOOP("SignInText", "The server is %1, says Thunderbird's public list.")).arg(host);
    case DetectionStep::MailExchanger:
        //: %1 is a provider's name, such as Fastmail; %2 a host name
        return words(QT_TRANSLATE_NOOP("SignInText",
                                       "Mail for your address is received by %1, so the server should be %2."))
            .arg(candidate.provider ? candidate.provider->name : candidate.host, host);
    case DetectionStep::Guess:
        //: %1 is a host name, such as imap.example.org
        return words(QT_TRANSLATE_NOOP("SignInText", "A mail server answers at %1.")).arg(host);
    }
    return {};
}

QString outsideDomainText(const ServerCandidate &candidate, const QString &domain)
{
    if (!candidate.outsideDomain)
        return {};
    //: %1 is a host name, such as imap.hoster.example; %2 is the domain of the person's address
    return words(QT_TRANSLATE_NOOP(
                     "SignInText",
                     "Your password would go to %1, which is not part of %2. That is usual when another company hosts "
                     "the mail. Go on only if you know that company."))
        .arg(isolated(candidate.host), isolated(domain));
}

QStringList signInGuide(const Provider &provider)
{
    QStringList steps;
    if (provider.selfSigned)
        //: %1 is a provider's name, here Proton Mail Bridge
        steps.append(words(QT_TRANSLATE_NOOP("SignInText", "%1 must be installed and running on this computer."))
                         .arg(provider.name));
    if (provider.imapMustBeSwitchedOn)
        //: %1 is a provider's name, such as GMX
        steps.append(words(QT_TRANSLATE_NOOP("SignInText", "Switch on IMAP in the settings of %1's website first."))
                         .arg(provider.name));
    switch (provider.signIn) {
    case Provider::SignIn::AppPassword:
        if (provider.selfSigned)
            //: %1 is a provider's name, here Proton Mail Bridge
            steps.append(words(QT_TRANSLATE_NOOP(
                                   "SignInText",
                                   "Use the password that %1 shows for this mailbox, not the one for the website."))
                             .arg(provider.name));
        else
            //: %1 is a provider's name, such as Gmail
            steps.append(words(QT_TRANSLATE_NOOP("SignInText", "Make an app password on %1's website and use it here. "
                                                               "The password for the website is refused."))
                             .arg(provider.name));
        break;
    case Provider::SignIn::OAuthOnly:
        //: %1 is a provider's name, such as Outlook.com
        steps.append(words(QT_TRANSLATE_NOOP("SignInText",
                                             "%1 takes no passwords from mail programs. Sign in through your browser."))
                         .arg(provider.name));
        break;
    case Provider::SignIn::Password: break;
    }
    return steps;
}

OAuthPages oauthPages(const QString &provider)
{
    OAuthPages pages;
    pages.accepted =
        page(words(QT_TRANSLATE_NOOP("SignInText", "That worked")),
             words(QT_TRANSLATE_NOOP("SignInText", "You can close this page and go back to Undelivered.")));
    pages.refused = page(
        words(QT_TRANSLATE_NOOP("SignInText", "Not signed in")),
        //: %1 is a provider's name, such as Google
        words(
            QT_TRANSLATE_NOOP(
                "SignInText",
                "%1 did not let Undelivered in. Close this page and go back to Undelivered: it says what you can do."))
            .arg(provider));
    pages.stale =
        page(words(QT_TRANSLATE_NOOP("SignInText", "This page is out of date")),
             words(QT_TRANSLATE_NOOP("SignInText", "It does not belong to the sign-in that Undelivered is waiting for. "
                                                   "Close it, and use the newest page that Undelivered opened.")));
    return pages;
}

} // namespace undelivered
