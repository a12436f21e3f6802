// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/deletedialog.h"

#include "ui/widgets/icon.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace undelivered {

DeleteDialog::DeleteDialog(int count, QWidget *parent)
    : QDialog(parent)
    , m_count(count)
    , m_edit(new QLineEdit)
    , m_delete(new QPushButton(icon(u"trash"_s), tr("&Delete %n for good", nullptr, count)))
{
    setObjectName(u"deleteDialog"_s);
    setWindowTitle(tr("Delete for good"));
    m_edit->setObjectName(u"deleteCountEdit"_s);
    m_edit->setMaximumWidth(characters(this, 20));
    m_delete->setObjectName(u"deleteForGoodButton"_s);
    m_delete->setAutoDefault(false);
    const QString number = QLocale().toString(count);
    auto *layout = new QVBoxLayout(this);
    const int margin = space(this, 6);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(space(this, 3));
    layout->addWidget(new TextLabel(tr("%n message(s) will be gone for good.", nullptr, count), TextSize::Headline));
    layout->addWidget(new TextLabel(tr("Nobody can bring them back, not even your mail provider. To be sure that you "
                                       "mean it, type how many there are.")));
    //: %1 is a number
    auto *label = new QLabel(tr("Type %1 here:").arg(number));
    label->setTextFormat(Qt::PlainText);
    label->setBuddy(m_edit);
    m_edit->setAccessibleName(label->text());
    layout->addWidget(label);
    layout->addWidget(m_edit);
    // As on the page: the safe way first, the one that does it last.
    auto *cancel = new QPushButton(tr("Keep them"));
    cancel->setObjectName(u"keepButton"_s);
    cancel->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space(this, 3));
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_delete);
    layout->addStretch(1);
    layout->addSpacing(space(this, 2));
    layout->addLayout(buttons);
    setMinimumWidth(characters(this, 70));
    connect(m_edit, &QLineEdit::textChanged, this, &DeleteDialog::typed);
    connect(m_delete, &QPushButton::clicked, this, &QDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    typed();
    m_edit->setFocus();
}

void DeleteDialog::typed()
{
    const QString text = m_edit->text().trimmed();
    bool plain = false;
    bool local = false;
    const bool same = text.toInt(&plain) == m_count && plain;
    const bool sameLocal = QLocale().toInt(text, &local) == m_count && local;
    m_delete->setEnabled(same || sameLocal);
}

} // namespace undelivered
