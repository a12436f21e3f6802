// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/page.h"

#include "ui/widgets/colors.h"
#include "ui/widgets/type.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QResizeEvent>
#include <QVBoxLayout>

namespace undelivered {

Page::Page(int maxCharacters, QWidget *parent)
    : QScrollArea(parent)
    , m_maxCharacters(maxCharacters)
    , m_around(new QWidget)
    , m_content(new QWidget)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // The page itself takes no focus: Tab goes from control to control, and the area scrolls after them.
    setFocusPolicy(Qt::NoFocus);
    m_around->setAutoFillBackground(true);
    applyGround();
    auto *row = new QHBoxLayout(m_around);
    const int margin = space(this, 6);
    row->setContentsMargins(margin, margin, margin, margin);
    row->setSpacing(0);
    row->addWidget(m_content, 1000);
    row->addStretch(1);
    m_column = new QVBoxLayout(m_content);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space(this, 3));
    setWidget(m_around);
    applyWidth();
}

void Page::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        applyWidth();
    else if (event->type() == QEvent::PaletteChange)
        applyGround();
}

void Page::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    widthChanged(viewport()->width());
}

void Page::widthChanged(int) {}

void Page::applyGround()
{
    const QPalette::ColorRole ground = isDark(palette()) ? QPalette::Window : QPalette::Base;
    m_around->setBackgroundRole(ground);
    viewport()->setBackgroundRole(ground);
}

void Page::applyWidth()
{
    if (m_maxCharacters > 0)
        m_content->setMaximumWidth(characters(this, m_maxCharacters));
}

} // namespace undelivered
