// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/disclosure.h"

#include "ui/widgets/type.h"

#include <QToolButton>
#include <QVBoxLayout>

namespace undelivered {

Disclosure::Disclosure(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_button(new QToolButton(this))
    , m_content(new QWidget(this))
    , m_body(new QVBoxLayout(m_content))
{
    m_button->setCheckable(true);
    m_button->setAutoRaise(true);
    m_button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_button->setArrowType(layoutDirection() == Qt::RightToLeft ? Qt::LeftArrow : Qt::RightArrow);
    m_button->setFocusPolicy(Qt::StrongFocus);
    setTitle(title);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space(this, 1));
    layout->addWidget(m_button, 0, Qt::AlignLeading);
    layout->addWidget(m_content);
    m_body->setContentsMargins(space(this, 5), 0, 0, space(this, 2));
    if (layoutDirection() == Qt::RightToLeft)
        m_body->setContentsMargins(0, 0, space(this, 5), space(this, 2));
    m_body->setSpacing(space(this, 2));
    m_content->setVisible(false);
    connect(m_button, &QToolButton::toggled, this, [this](bool open) {
        m_content->setVisible(open);
        m_button->setArrowType(open                                   ? Qt::DownArrow
                               : layoutDirection() == Qt::RightToLeft ? Qt::LeftArrow
                                                                      : Qt::RightArrow);
        m_button->setAccessibleDescription(open ? tr("open") : tr("closed"));
        Q_EMIT opened(open);
    });
    m_button->setAccessibleDescription(tr("closed"));
}

bool Disclosure::isOpen() const
{
    return m_button->isChecked();
}

void Disclosure::setOpen(bool open)
{
    m_button->setChecked(open);
}

void Disclosure::setTitle(const QString &title)
{
    m_button->setText(title);
    m_button->setAccessibleName(title);
}

} // namespace undelivered
