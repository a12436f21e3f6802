// SPDX-License-Identifier: GPL-3.0-or-later
/// About: version, licence, the libraries it is built of with their versions and licences. Opened with open(). Window's thread.
#pragma once

#include <QDialog>
#include <QList>

namespace undelivered {

/// One that the program is built of. Names and licences are the same in all languages.
struct Library {
    QString name;
    QString version; ///< of the one at work; may be empty
    QString licence;
};

class AboutDialog final : public QDialog
{
    Q_OBJECT
public:
    AboutDialog(const QString &version, const QList<Library> &libraries, QWidget *parent = nullptr);
};

} // namespace undelivered
