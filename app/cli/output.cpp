// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/output.h"

#include "wording/errortext.h"
#include "wording/progresstext.h"

#include <QJsonDocument>

#include <cstdio>
#include <unistd.h>

namespace undelivered {

using namespace Qt::StringLiterals;

namespace {

void write(FILE *stream, const QByteArray &bytes)
{
    // What could not be written shows in ferror(), which outputIntact() asks.
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stream);
}

/// Text from mail may hold control characters that would drive the terminal.
QByteArray harmless(const QString &text)
{
    QString out;
    out.reserve(text.size());
    for (const QChar c : text)
        out.append(c.category() == QChar::Other_Control && c != u'\n' && c != u'\t' ? QChar(QChar::ReplacementCharacter)
                                                                                    : c);
    return out.toUtf8();
}

} // namespace

void printLine(const QString &text)
{
    write(stdout, harmless(text) + '\n');
}

void printJson(const QJsonObject &object)
{
    write(stdout, QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n');
    std::fflush(stdout); // each line as soon as it is known
}

void printNote(const QString &text)
{
    endProgress();
    write(stderr, "undelivered: " + harmless(text) + '\n');
}

void printError(const Error &error)
{
    const ErrorText text = errorText(error);
    endProgress();
    write(stderr, "undelivered: " + harmless(text.sentence) + ' ' + harmless(text.nextStep) + '\n');
    if (!text.detail.isEmpty())
        write(stderr, "  (" + harmless(text.detail) + ")\n");
}

void printProgress(const Progress &progress)
{
    if (isatty(STDERR_FILENO) != 1)
        return;
    write(stderr, "\r\033[K" + harmless(progressText(progress.stage, progress.folder, progress.done, progress.total)));
    std::fflush(stderr);
}

void endProgress()
{
    if (isatty(STDERR_FILENO) == 1)
        write(stderr, "\r\033[K");
}

bool outputIntact()
{
    return std::fflush(stdout) == 0 && std::ferror(stdout) == 0;
}

ExitStatus exitStatusFor(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::AuthRejected:
    case ErrorKind::AppPasswordNeeded:
    case ErrorKind::AuthUnsupported:
    case ErrorKind::SignInDenied:
    case ErrorKind::SignInUnfinished:
    case ErrorKind::SignInExpired:
    case ErrorKind::WrongAccount:
    case ErrorKind::BrowserUnavailable:
    case ErrorKind::ClientMissing:
    case ErrorKind::ClientRefused:
    case ErrorKind::KeychainDenied:
    case ErrorKind::KeychainUnavailable: return ExitStatus::SignInRefused;
    case ErrorKind::Offline:
    case ErrorKind::HostNotFound:
    case ErrorKind::ConnectionRefused:
    case ErrorKind::ConnectionLost:
    case ErrorKind::TimedOut:
    case ErrorKind::TlsUnavailable:
    case ErrorKind::CertificateUntrusted:
    case ErrorKind::CertificateExpired:
    case ErrorKind::CertificateWrongHost:
    case ErrorKind::CertificateChanged: return ExitStatus::NoConnection;
    case ErrorKind::InvalidInput: return ExitStatus::Usage;
    default: return ExitStatus::Incomplete;
    }
}

} // namespace undelivered
