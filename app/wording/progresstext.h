// SPDX-License-Identifier: GPL-3.0-or-later
/// One line about running work. Window's thread or the command line; needs the translations to be installed.
#pragma once

#include "sweep/stage.h"

#include <QString>

namespace undelivered {

/// "Reading INBOX: 1,200 of 8,000". `total` 0: not known yet.
[[nodiscard]] QString progressText(Stage stage, const QString &folder, qint64 done, qint64 total);
/// "Paused: 400 of 2,000 are done".
[[nodiscard]] QString pausedText(qint64 done, qint64 total);

} // namespace undelivered
