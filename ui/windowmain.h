// SPDX-License-Identifier: GPL-3.0-or-later
/// Runs the program with its window, until the person closes it. Called by main() only.
#pragma once

#include "flow/flowparts.h"
#include "ui/pages/aboutdialog.h"

#include <functional>

class QApplication;

namespace undelivered {

class Preferences;

/// The parts outlive the call. `oauth`: who signs people in through the browser, without what the person typed in the settings.
/// With `sample` and no account yet the sample mailbox opens by itself.
[[nodiscard]] int runWindow(QApplication &application, const FlowParts &parts, const OAuthTable &oauth,
                            Preferences &preferences, const QList<Library> &libraries, bool sample);

} // namespace undelivered
