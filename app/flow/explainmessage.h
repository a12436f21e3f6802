// SPDX-License-Identifier: GPL-3.0-or-later
/// Explaining single messages that belong to no mailbox. Used by `explain` and by the window's page of that name; any thread.
#pragma once

#include "explain/explainer.h"
#include "judge/judgednotice.h"

namespace undelivered {

/// Parses, explains and judges one message by itself.
[[nodiscard]] JudgedNotice explainMessage(const Explainer &explainer, QByteArrayView message);
/// The same for text of which a person says that it is a notice, or a piece of one, down to the server's words alone: where
/// it does not show that by itself, they are believed.
[[nodiscard]] JudgedNotice explainText(const Explainer &explainer, QByteArrayView text);

} // namespace undelivered
