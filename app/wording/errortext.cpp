// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/errortext.h"

#include "wording/reasontext.h"

#include <QCoreApplication>

namespace undelivered {

namespace {

/// Sentences with and without the blank for what it is about (host, folder, file).
struct Words {
    const char *about; ///< %1 = Error::subject
    const char *plain; ///< where there is no subject
    const char *nextStep;
};

Words wordsFor(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Cancelled:
        return {QT_TRANSLATE_NOOP("ErrorText", "Stopped, as you asked."), nullptr,
                QT_TRANSLATE_NOOP("ErrorText", "Start again whenever you like. Nothing is lost.")};
    case ErrorKind::Offline:
        return {
            QT_TRANSLATE_NOOP("ErrorText", "This computer has no connection to the internet."), nullptr,
            QT_TRANSLATE_NOOP("ErrorText", "Check the network, then try again. What was found before is still here.")};
    case ErrorKind::HostNotFound:
        //: %1 is a server's name, such as imap.example.org
        return {
            QT_TRANSLATE_NOOP("ErrorText", "There is no mail server named %1."),
            QT_TRANSLATE_NOOP("ErrorText", "There is no mail server of that name."),
            QT_TRANSLATE_NOOP("ErrorText",
                              "Check the spelling of the server's name, and that you are connected to the internet.")};
    case ErrorKind::ConnectionRefused:
        return {
            QT_TRANSLATE_NOOP("ErrorText", "%1 does not accept a connection for mail there."),
            QT_TRANSLATE_NOOP("ErrorText", "The server does not accept a connection for mail there."),
            QT_TRANSLATE_NOOP("ErrorText", "Check the port (993 at most providers), or try again in a few minutes.")};
    case ErrorKind::ConnectionLost:
        return {QT_TRANSLATE_NOOP("ErrorText", "The connection to %1 broke off."),
                QT_TRANSLATE_NOOP("ErrorText", "The connection broke off."),
                QT_TRANSLATE_NOOP("ErrorText", "Try again. It goes on where it stopped; nothing is lost.")};
    case ErrorKind::TimedOut:
        return {QT_TRANSLATE_NOOP("ErrorText", "%1 did not answer in time."),
                QT_TRANSLATE_NOOP("ErrorText", "The server did not answer in time."),
                QT_TRANSLATE_NOOP("ErrorText", "Check the network, then try again in a few minutes.")};
    case ErrorKind::TlsUnavailable:
        return {
            QT_TRANSLATE_NOOP("ErrorText", "%1 offers no protected connection that this program could use."),
            QT_TRANSLATE_NOOP("ErrorText", "The server offers no protected connection that this program could use."),
            QT_TRANSLATE_NOOP("ErrorText",
                              "Your password was not sent. Try port 993 with “Encrypted from the start (TLS)”, or ask "
                              "your provider for the right settings.")};
    case ErrorKind::CertificateUntrusted:
        return {QT_TRANSLATE_NOOP("ErrorText", "%1 cannot prove that it is the server it claims to be."),
                QT_TRANSLATE_NOOP("ErrorText", "The server cannot prove that it is the one it claims to be."),
                QT_TRANSLATE_NOOP(
                    "ErrorText",
                    "Your password was not sent. In a café or hotel, try another network. If "
                    "the server is your own, you can look at its certificate and trust it for this account.")};
    case ErrorKind::CertificateExpired:
        return {
            QT_TRANSLATE_NOOP("ErrorText", "The certificate of %1 has expired, or this computer's clock is wrong."),
            QT_TRANSLATE_NOOP("ErrorText", "The server's certificate has expired, or this computer's clock is wrong."),
            QT_TRANSLATE_NOOP(
                "ErrorText",
                "Your password was not sent. Check the date on this computer; if it is right, tell your provider.")};
    case ErrorKind::CertificateWrongHost:
        return {
            QT_TRANSLATE_NOOP("ErrorText", "The server that answered is not %1: its certificate is for another name."),
            QT_TRANSLATE_NOOP(
                "ErrorText",
                "The server that answered is not the one you asked for: its certificate is for another name."),
            QT_TRANSLATE_NOOP(
                "ErrorText",
                "Your password was not sent. Check the spelling of the server's name, or ask your provider for it.")};
    case ErrorKind::CertificateChanged:
        return {QT_TRANSLATE_NOOP("ErrorText", "%1 shows another certificate than the one you accepted."),
                QT_TRANSLATE_NOOP("ErrorText", "The server shows another certificate than the one you accepted."),
                QT_TRANSLATE_NOOP("ErrorText", "Your password was not sent. Ask whoever runs the server whether the "
                                               "certificate was renewed before you accept the new one.")};
    case ErrorKind::AuthRejected:
        return {QT_TRANSLATE_NOOP("ErrorText", "The server did not accept this address and password."), nullptr,
                QT_TRANSLATE_NOOP("ErrorText", "Type the password once more. Many providers want a separate app "
                                               "password here, not the one for their website.")};
    case ErrorKind::AppPasswordNeeded:
        return {QT_TRANSLATE_NOOP("ErrorText", "Your provider wants an app password here."), nullptr,
                QT_TRANSLATE_NOOP("ErrorText",
                                  "Make one on your provider's website and type it in place of your usual password.")};
    case ErrorKind::AuthUnsupported:
        return {
            QT_TRANSLATE_NOOP("ErrorText", "%1 offers no way to sign in with a password."),
            QT_TRANSLATE_NOOP("ErrorText", "The server offers no way to sign in with a password."),
            QT_TRANSLATE_NOOP("ErrorText", "Your password was not sent. Ask your provider how mail programs sign in.")};
    case ErrorKind::SignInDenied:
        //: %1 is a provider's name, such as Google
        return {
            QT_TRANSLATE_NOOP("ErrorText", "%1 did not let this program in: the request was declined in the browser."),
            QT_TRANSLATE_NOOP("ErrorText", "This program was not let in: the request was declined in the browser."),
            QT_TRANSLATE_NOOP("ErrorText", "If that was a slip, start again and agree in the browser. At work or "
                                           "school, an administrator may have to allow it first.")};
    case ErrorKind::SignInUnfinished:
        //: %1 is a provider's name, such as Google
        return {
            QT_TRANSLATE_NOOP("ErrorText", "Signing in at %1 was not finished in the browser."),
            QT_TRANSLATE_NOOP("ErrorText", "Signing in was not finished in the browser."),
            QT_TRANSLATE_NOOP("ErrorText",
                              "Start again, and stay with the browser's page until it tells you to come back here.")};
    case ErrorKind::SignInExpired:
        //: %1 is a provider's name, such as Google
        return {QT_TRANSLATE_NOOP("ErrorText", "%1 wants you to sign in again."),
                QT_TRANSLATE_NOOP("ErrorText", "Your provider wants you to sign in again."),
                QT_TRANSLATE_NOOP("ErrorText",
                                  "Sign in through the browser once more. This happens after a change of "
                                  "password, after a long time, or when you withdrew this program's access.")};
    case ErrorKind::WrongAccount:
        //: %1 is an e-mail address
        return {
            QT_TRANSLATE_NOOP("ErrorText", "You signed in as %1, which is not the address you gave here."),
            QT_TRANSLATE_NOOP("ErrorText", "You signed in with another address than the one you gave here."),
            QT_TRANSLATE_NOOP("ErrorText",
                              "Start again and choose the right account in the browser, or change the address here.")};
    case ErrorKind::BrowserUnavailable:
        return {QT_TRANSLATE_NOOP("ErrorText", "No web browser could be opened."), nullptr,
                QT_TRANSLATE_NOOP("ErrorText",
                                  "Choose a standard browser in this computer's settings, then try again. An "
                                  "app password, where your provider offers one, works without a browser.")};
    case ErrorKind::ClientMissing:
        //: %1 is a provider's name, such as Google
        return {
            QT_TRANSLATE_NOOP(
                "ErrorText",
                "This copy of the program is not registered at %1, so it cannot sign in there through the browser."),
            QT_TRANSLATE_NOOP("ErrorText", "This copy of the program is not registered at your provider, so it cannot "
                                           "sign in there through the browser."),
            QT_TRANSLATE_NOOP(
                "ErrorText",
                "Use an app password if your provider offers one, or give a client ID of your own in the settings.")};
    case ErrorKind::ClientRefused:
        //: %1 is a provider's name, such as Google
        return {QT_TRANSLATE_NOOP("ErrorText", "%1 does not accept this program's registration."),
                QT_TRANSLATE_NOOP("ErrorText", "Your provider does not accept this program's registration."),
                QT_TRANSLATE_NOOP("ErrorText", "Check the client ID in the settings. At work or school, an "
                                               "administrator may have to allow this program.")};
    case ErrorKind::ServerBusy:
        return {QT_TRANSLATE_NOOP("ErrorText", "The mail server is busy."), nullptr,
                QT_TRANSLATE_NOOP("ErrorText", "Wait a few minutes, then try again.")};
    case ErrorKind::ServerRefused:
        return {
            QT_TRANSLATE_NOOP("ErrorText", "The mail server refused to do that."), nullptr,
            QT_TRANSLATE_NOOP("ErrorText", "Try again. If it keeps refusing, show your provider the details below.")};
    case ErrorKind::ProtocolViolation:
        return {QT_TRANSLATE_NOOP("ErrorText", "The mail server gave an answer that makes no sense."), nullptr,
                QT_TRANSLATE_NOOP(
                    "ErrorText",
                    "Nothing was changed. Try again; if it happens again, show your provider the details below.")};
    case ErrorKind::FolderGone:
        return {QT_TRANSLATE_NOOP("ErrorText", "The folder “%1” is not there any more."),
                QT_TRANSLATE_NOOP("ErrorText", "The folder is not there any more."),
                QT_TRANSLATE_NOOP("ErrorText", "Check the mailbox again: the list is then brought up to date.")};
    case ErrorKind::FolderReadOnly:
        return {QT_TRANSLATE_NOOP("ErrorText", "The folder “%1” may be read but not changed."),
                QT_TRANSLATE_NOOP("ErrorText", "The folder may be read but not changed."),
                QT_TRANSLATE_NOOP("ErrorText", "Nothing was moved. Ask whoever owns the folder.")};
    case ErrorKind::FolderChanged:
        return {QT_TRANSLATE_NOOP("ErrorText", "The mailbox was rebuilt since it was last checked."), nullptr,
                QT_TRANSLATE_NOOP("ErrorText",
                                  "Nothing was moved, to be safe. Check the mailbox again, then repeat the clean-up.")};
    case ErrorKind::QuotaExceeded:
        return {QT_TRANSLATE_NOOP("ErrorText", "Your mailbox is full, so the server could not move the messages."),
                nullptr, QT_TRANSLATE_NOOP("ErrorText", "Empty the Trash in your mail program, then try again.")};
    case ErrorKind::DeletionUnsafe:
        return {QT_TRANSLATE_NOOP("ErrorText", "This mail server cannot delete single messages for good."), nullptr,
                QT_TRANSLATE_NOOP(
                    "ErrorText",
                    "Nothing was deleted. Move them to Trash instead, and empty the Trash in your mail program.")};
    case ErrorKind::FileNotFound:
        //: %1 is a file's or folder's name
        return {QT_TRANSLATE_NOOP("ErrorText", "%1 was not found."),
                QT_TRANSLATE_NOOP("ErrorText", "The file was not found."),
                QT_TRANSLATE_NOOP("ErrorText", "Check the name, and that the disk it is on is connected.")};
    case ErrorKind::FileUnreadable:
        return {QT_TRANSLATE_NOOP("ErrorText", "%1 could not be read."),
                QT_TRANSLATE_NOOP("ErrorText", "The file could not be read."),
                QT_TRANSLATE_NOOP("ErrorText", "Check that you are allowed to open it.")};
    case ErrorKind::FileDamaged:
        return {QT_TRANSLATE_NOOP("ErrorText", "%1 is damaged or is another kind of file."),
                QT_TRANSLATE_NOOP("ErrorText", "The file is damaged or is another kind of file."),
                QT_TRANSLATE_NOOP("ErrorText", "Choose another file. This one was not changed.")};
    case ErrorKind::DiskFull:
        return {QT_TRANSLATE_NOOP("ErrorText", "There is no room left on this computer's disk."), nullptr,
                QT_TRANSLATE_NOOP("ErrorText", "Make room, then try again. Your mail on the server is untouched.")};
    case ErrorKind::StoreNewer:
        return {QT_TRANSLATE_NOOP("ErrorText", "What this program remembers was written by a newer version of it."),
                nullptr,
                QT_TRANSLATE_NOOP(
                    "ErrorText",
                    "Install the newer version again, or start afresh: the old file is then put aside, not deleted.")};
    case ErrorKind::StoreDamaged:
        return {QT_TRANSLATE_NOOP("ErrorText", "The file in which this program remembers things is damaged."), nullptr,
                QT_TRANSLATE_NOOP("ErrorText", "Start afresh: the damaged file is put aside, not deleted, and your "
                                               "mail is read again. Your mailbox is untouched.")};
    case ErrorKind::StoreBusy:
        return {QT_TRANSLATE_NOOP("ErrorText", "Another copy of this program is at work on the same mailbox."), nullptr,
                QT_TRANSLATE_NOOP("ErrorText", "Wait until it is done, or close it, then try again.")};
    case ErrorKind::KeychainUnavailable:
        return {QT_TRANSLATE_NOOP("ErrorText", "The password for this account is not known any more."), nullptr,
                QT_TRANSLATE_NOOP("ErrorText", "Type it again. This computer has no keychain running, so it is kept "
                                               "only until you close the program.")};
    case ErrorKind::KeychainDenied:
        return {QT_TRANSLATE_NOOP("ErrorText", "This computer's keychain is locked."), nullptr,
                QT_TRANSLATE_NOOP("ErrorText", "Unlock the keychain, then try again, or type the password again.")};
    case ErrorKind::InvalidInput:
        return {QT_TRANSLATE_NOOP("ErrorText", "“%1” cannot be right."),
                QT_TRANSLATE_NOOP("ErrorText", "Something that was typed cannot be right."),
                QT_TRANSLATE_NOOP("ErrorText", "Check it for slips and type it again.")};
    case ErrorKind::Unsupported:
        return {
            QT_TRANSLATE_NOOP("ErrorText", "This kind of mailbox cannot do that."), nullptr,
            QT_TRANSLATE_NOOP(
                "ErrorText",
                "Saved mail in single files can be read here, but not cleared up. Add the account itself to do that.")};
    case ErrorKind::Bug: break;
    }
    return {QT_TRANSLATE_NOOP("ErrorText", "Something went wrong inside this program."), nullptr,
            QT_TRANSLATE_NOOP(
                "ErrorText",
                "Your mail is untouched. Try again; if it happens again, please report it with the details below.")};
}

} // namespace

ErrorText errorText(const Error &error)
{
    const Words words = wordsFor(error.kind);
    const bool bare = error.subject.isEmpty() && words.plain != nullptr;
    QString sentence = QCoreApplication::translate("ErrorText", bare ? words.plain : words.about);
    if (!bare && sentence.contains(QStringLiteral("%1")))
        sentence = sentence.arg(isolated(error.subject));
    return {sentence, QCoreApplication::translate("ErrorText", words.nextStep), error.detail};
}

} // namespace undelivered
