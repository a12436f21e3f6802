// SPDX-License-Identifier: GPL-3.0-or-later
/// Lines to stdout and stderr. One place, so that a closed pipe or a full disk is noticed. Main thread.
#pragma once

#include "base/result.h"
#include "cli/commands.h"
#include "flow/progress.h"

#include <QJsonObject>

namespace undelivered {

void printLine(const QString &text);
void printJson(const QJsonObject &object);
/// A sentence to stderr.
void printNote(const QString &text);
/// Sentence, next step and technical words to stderr.
void printError(const Error &error);
/// Overwrites one line of stderr where that is a terminal; else says nothing.
void printProgress(const Progress &progress);
void endProgress();
/// False after a write to stdout failed.
[[nodiscard]] bool outputIntact();

[[nodiscard]] ExitStatus exitStatusFor(const Error &error);

} // namespace undelivered
