// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"

#include "cli/commandline.h"
#include "cli/explaincommand.h"
#include "cli/mailboxcommands.h"
#include "cli/output.h"

#include <QCoreApplication>

#include <cstdio>

namespace undelivered {

using namespace Qt::StringLiterals;

bool isCommand(const QStringList &arguments)
{
    return !arguments.isEmpty();
}

ExitStatus runCommand(const QStringList &arguments, const CommandParts &parts)
{
    const Result<CommandLine> line = parseCommandLine(arguments);
    if (!line) {
        const QByteArray words = u"undelivered: %1\n%2"_s.arg(line.error().detail, usageText()).toUtf8();
        std::fputs(words.constData(), stderr);
        return ExitStatus::Usage;
    }
    switch (line->command) {
    case CommandLine::Command::Explain: return runExplain(*line, parts);
    case CommandLine::Command::Scan: return runScan(*line, parts);
    case CommandLine::Command::Sweep: return runSweep(*line, parts);
    case CommandLine::Command::Undo: return runUndo(*line, parts);
    case CommandLine::Command::Help: printLine(usageText()); break;
    case CommandLine::Command::Version:
        printLine(u"undelivered %1"_s.arg(QCoreApplication::applicationVersion()));
        break;
    }
    return ExitStatus::Done;
}

} // namespace undelivered
