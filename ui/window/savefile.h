// SPDX-License-Identifier: GPL-3.0-or-later
/// Lets the person choose a file and writes into it. Window's thread.
#pragma once

#include <QByteArray>
#include <QString>

#include <functional>

class QWidget;

namespace undelivered {

/// Opens the dialog and returns; `name` is proposed. `told` gets one sentence about how it went, and nothing where the person
/// turned away.
void saveFile(QWidget *parent, const QString &name, const QByteArray &content,
              std::function<void(const QString &)> told);

} // namespace undelivered
