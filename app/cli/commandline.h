// SPDX-License-Identifier: GPL-3.0-or-later
/// What the arguments ask for. Pure: reads nothing but the words. Never takes a password: that comes on standard input.
#pragma once

#include "account/account.h"
#include "base/result.h"
#include "judge/judgement.h"

#include <QStringList>

namespace undelivered {

struct CommandLine {
    enum class Command { Explain, Scan, Sweep, Undo, Help, Version };
    enum class DnsMode { Off, System, File };

    Command command = Command::Help;
    bool json = false;
    QStringList files;     ///< explain: paths, "-" for standard input
    Account source;        ///< scan, sweep, undo; without `accountName` only
    QString accountName;   ///< --account
    QStringList addresses; ///< --address, may be repeated
    bool passwordStdin = false;
    DnsMode dns = DnsMode::Off;
    QString dnsFile;
    QList<Verdict> verdicts; ///< sweep
    bool dryRun = false;
    bool confirmed = false; ///< --yes
};

/// InvalidInput with a sentence in English in Error::detail: what is wrong with the words.
[[nodiscard]] Result<CommandLine> parseCommandLine(const QStringList &arguments);

/// How the commands are called, for --help and after a mistake.
[[nodiscard]] QString usageText();

} // namespace undelivered
