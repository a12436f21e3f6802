// SPDX-License-Identifier: GPL-3.0-or-later
/// About: version, licence, what it is built of. Opened with open(). Window's thread.
#pragma once

#include <QDialog>

namespace undelivered {

class AboutDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit AboutDialog(const QString &version, QWidget *parent = nullptr);
};

} // namespace undelivered
