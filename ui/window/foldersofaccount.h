// SPDX-License-Identifier: GPL-3.0-or-later
/// Opens the dialog about the folders of one account and carries out what is chosen there. Window's thread.
#pragma once

class QWidget;

namespace undelivered {

class AccountView;

/// The dialog closes by itself when the view goes.
void showFolders(AccountView &view, QWidget *parent);

} // namespace undelivered
