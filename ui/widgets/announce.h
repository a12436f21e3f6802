// SPDX-License-Identifier: GPL-3.0-or-later
/// Has a screen reader say something by itself, wherever the focus is: how a piece of work ended, what went wrong. Window's
/// thread.
#pragma once

#include <QString>

class QWidget;

namespace undelivered {

/// `widget` shows what is said, and carries it as its name from now on.
void announce(QWidget *widget, const QString &text);

} // namespace undelivered
