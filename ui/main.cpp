// SPDX-License-Identifier: GPL-3.0-or-later
/// The composition root: the one place that builds the concrete parts and hands them to each other. With a command as first
/// argument it runs without a window (app/cli), else it opens the window.
#include "cli/commands.h"
#include "cli/output.h"
#include "dns/systemdns.h"
#include "files/openpath.h"
#include "imap/imapmailbox.h"
#include "ui/places.h"

#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>

using namespace undelivered;
using namespace Qt::StringLiterals;

namespace {

Result<std::unique_ptr<Mailbox>> makeMailbox(const Account &account, const QString &secret, const CancelToken &cancel)
{
    if (account.kind == AccountKind::Files)
        return openPath(account.path);
    ImapSettings settings;
    settings.host = account.host;
    settings.port = account.port;
    settings.security = account.security == ServerSecurity::Tls ? ImapSecurity::Tls : ImapSecurity::StartTls;
    settings.user = account.user;
    settings.secret = secret;
    settings.caFile = account.caFile;
    settings.pinnedFingerprint = account.pinnedFingerprint;
    return makeImapMailbox(settings, cancel);
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication::setApplicationName(u"undelivered"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(UD_VERSION));
    return 0;
}
