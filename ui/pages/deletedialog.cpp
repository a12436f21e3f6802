// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/deletedialog.h"

#include "ui/widgets/icon.h"
#include "ui/widgets/textlabel.h"

#include <QDialogButtonBox>
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
    auto *label = new TextLabel(tr("Type %1 here:").arg(number));
    label->setBuddy(m_edit);
    label->setWordWrap(false);
    m_edit->setAccessibleName(label->text());
    layout->addWidget(label);
    layout->addWidget(m_edit);
    auto *buttons = new QDialogButtonBox;
    QPushButton *cancel = buttons->addButton(tr("Keep them"), QDialogButtonBox::RejectRole);
    cancel->setObjectName(u"keepButton"_s);
    cancel->setDefault(true);
    buttons->addButton(m_delete, QDialogButtonBox::AcceptRole);
    layout->addSpacing(space(this, 2));
    layout->addWidget(buttons);
    setMinimumWidth(characters(this, 70));
    connect(m_edit, &QLineEdit::textChanged, this, &DeleteDialog::typed);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
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
