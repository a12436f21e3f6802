// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/aboutdialog.h"

#include "ui/widgets/textlabel.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QIcon>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace undelivered {

AboutDialog::AboutDialog(const QString &version, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"aboutDialog"_s);
    setWindowTitle(tr("About Undelivered"));
    auto *row = new QHBoxLayout;
    row->setSpacing(space(this, 5));
    auto *picture = new QLabel;
    const int size = space(this, 16);
    picture->setPixmap(QIcon(u":/undelivered/icons/undelivered.svg"_s).pixmap(QSize(size, size), devicePixelRatioF()));
    row->addWidget(picture, 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(space(this, 2));
    words->addWidget(new TextLabel(u"Undelivered"_s, TextSize::Page));
    //: %1 is a version number
    words->addWidget(new TextLabel(tr("Version %1").arg(version), TextSize::Body, TextTone::Quiet));
    words->addWidget(new TextLabel(tr("Explains mail that came back, and clears away what was never yours.")));
    words->addWidget(new TextLabel(tr("Free software under the GNU General Public License, version 3 or later. You may use it, "
                                      "pass it on and change it. It comes without any warranty.")));
    //: %1 is the version of a program library
    words->addWidget(new TextLabel(tr("Built with Qt %1, VMime, SQLite, OpenSSL and QtKeychain.").arg(QString::fromLatin1(qVersion())),
                                   TextSize::Small, TextTone::Quiet));
    for (int i = 0; i < words->count(); ++i)
        words->itemAt(i)->widget()->setMinimumWidth(characters(this, 50));
    row->addLayout(words, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *all = new QVBoxLayout(this);
    const int margin = space(this, 5);
    all->setContentsMargins(margin, margin, margin, margin);
    all->setSpacing(space(this, 4));
    all->addLayout(row);
    all->addWidget(buttons);
}

} // namespace undelivered
