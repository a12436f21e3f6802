// SPDX-License-Identifier: GPL-3.0-or-later
/// The composition root: the one place that builds the concrete parts and hands them to each other. With a command as first
/// argument it runs without a window (app/cli), else it opens the window.
#include "cli/commands.h"

#include <QCoreApplication>

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    return static_cast<int>(undelivered::runCommand(QCoreApplication::arguments().sliced(1)));
}
