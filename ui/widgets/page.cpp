// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/page.h"

#include "ui/widgets/type.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QResizeEvent>
#include <QVBoxLayout>

namespace undelivered {

Page::Page(int maxCharacters, QWidget *parent)
    : QScrollArea(parent)
    , m_maxCharacters(maxCharacters)
    , m_content(new QWidget)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // The page itself takes no focus: Tab goes from control to control, and the area scrolls after them.
    setFocusPolicy(Qt::NoFocus);
    auto *around = new QWidget;
    around->setBackgroundRole(QPalette::Base);
    around->setAutoFillBackground(true);
    viewport()->setBackgroundRole(QPalette::Base);
    auto *row = new QHBoxLayout(around);
    const int margin = space(this, 6);
    row->setContentsMargins(margin, margin, margin, margin);
    row->setSpacing(0);
    row->addWidget(m_content, 1000);
    row->addStretch(1);
    m_column = new QVBoxLayout(m_content);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space(this, 3));
    setWidget(around);
    applyWidth();
}

void Page::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        applyWidth();
}

void Page::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    widthChanged(viewport()->width());
}

void Page::widthChanged(int) {}

void Page::applyWidth()
{
    if (m_maxCharacters > 0)
        m_content->setMaximumWidth(characters(this, m_maxCharacters));
}

} // namespace undelivered
