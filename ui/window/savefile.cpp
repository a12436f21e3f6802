// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/savefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace undelivered {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(SaveFile)
};

} // namespace

void saveFile(QWidget *parent, const QString &name, const QByteArray &content,
              std::function<void(const QString &)> told)
{
    auto *dialog =
        new QFileDialog(parent, Words::tr("Save"), QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->setObjectName(u"saveDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QFileInfo(name).suffix());
    dialog->selectFile(name);
    QObject::connect(
        dialog, &QFileDialog::fileSelected, parent, [content, told = std::move(told)](const QString &path) {
            QSaveFile file(path);
            const QString shown = QDir::toNativeSeparators(path);
            if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.commit())
                //: %1 is the name of a file, %2 the system's words about what went wrong
                told(Words::tr("%1 could not be saved: %2").arg(shown, file.errorString()));
            else
                //: %1 is the name of a file
                told(Words::tr("Saved as %1").arg(shown));
        });
    dialog->open();
}

} // namespace undelivered
