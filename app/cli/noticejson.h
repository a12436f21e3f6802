// SPDX-License-Identifier: GPL-3.0-or-later
/// One notice as one line of the machine output. The form is fixed: other programs read it (README, "For scripts"). Pure.
#pragma once

#include "judge/judgednotice.h"

#include <QJsonObject>

namespace undelivered {

/// `file` as the person gave it, or where the message lies in its mailbox.
[[nodiscard]] QJsonObject noticeJson(const JudgedNotice &notice, const QString &file);

} // namespace undelivered
