// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/aboutdialog.h"

#include "ui/widgets/icon.h"
#include "ui/widgets/textlabel.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QGuiApplication>
#include <QIcon>
#include <QPushButton>
#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace undelivered {

AboutDialog::AboutDialog(const QString &version, const QList<Library> &libraries, QWidget *parent)
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
    words->addWidget(
        new TextLabel(tr("Free software under the GNU General Public License, version 3 or later. You may use it, "
                         "pass it on and change it. It comes without any warranty.")));
    for (int i = 0; i < words->count(); ++i)
        words->itemAt(i)->widget()->setMinimumWidth(characters(this, 50));
    //: Heading above a list of program libraries
    words->addWidget(new TextLabel(tr("Built with"), TextSize::Headline));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(space(this, 4));
    grid->setVerticalSpacing(0);
    QStringList lines{u"Undelivered %1, %2"_s.arg(version, QSysInfo::prettyProductName())};
    for (int i = 0; i < libraries.size(); ++i) {
        const Library &library = libraries.at(i);
        grid->addWidget(new TextLabel(library.name, TextSize::Small), i, 0);
        grid->addWidget(new TextLabel(library.version, TextSize::Small), i, 1);
        grid->addWidget(new TextLabel(library.licence, TextSize::Small, TextTone::Quiet), i, 2);
        lines.append(library.name + u' ' + library.version);
    }
    grid->setColumnStretch(2, 1);
    words->addLayout(grid);
    row->addLayout(words, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    //: Button: copies a list of versions, for a report of a mistake
    auto *copy = buttons->addButton(tr("&Copy the versions"), QDialogButtonBox::ActionRole);
    copy->setObjectName(u"copyVersionsButton"_s);
    copy->setIcon(icon(u"copy"_s));
    connect(copy, &QPushButton::clicked, this, [copy, lines] {
        QGuiApplication::clipboard()->setText(lines.join(u'\n'));
        copy->setText(tr("Copied"));
    });
    copy->setAutoDefault(false);
    buttons->button(QDialogButtonBox::Close)->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *all = new QVBoxLayout(this);
    const int margin = space(this, 5);
    all->setContentsMargins(margin, margin, margin, margin);
    all->setSpacing(space(this, 4));
    all->addLayout(row);
    all->addWidget(buttons);
}

} // namespace undelivered
