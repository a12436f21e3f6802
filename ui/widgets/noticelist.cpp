// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/noticelist.h"

#include "ui/models/noticemodel.h"
#include "ui/widgets/noticedelegate.h"

#include <QKeyEvent>
#include <QMouseEvent>

namespace undelivered {

NoticeList::NoticeList(NoticeModel *model, QWidget *parent)
    : QListView(parent)
    , m_model(model)
{
    setModel(model);
    setItemDelegate(new NoticeDelegate(this));
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setUniformItemSizes(true);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setMouseTracking(true);
}

void NoticeList::toggle(const QModelIndex &group)
{
    m_model->setGroupOpen(group, !group.data(NoticeModel::GroupOpenRole).toBool());
}

void NoticeList::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex here = currentIndex();
    const bool fromRight = layoutDirection() == Qt::RightToLeft;
    const int outward = fromRight ? Qt::Key_Left : Qt::Key_Right;
    const int inward = fromRight ? Qt::Key_Right : Qt::Key_Left;
    const bool plain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    if (plain && m_model->isGroup(here)) {
        switch (event->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
        case Qt::Key_Space: toggle(here); return;
        case Qt::Key_Left:
        case Qt::Key_Right: m_model->setGroupOpen(here, event->key() == outward); return;
        default: break;
        }
    } else if (plain && event->key() == inward && here.data(NoticeModel::MemberRole).toBool()) {
        // From a notice to the row of its group, as trees do it.
        int row = here.row();
        while (row > 0 && !m_model->isGroup(m_model->index(row, 0)))
            --row;
        setCurrentIndex(m_model->index(row, 0));
        return;
    }
    QListView::keyPressEvent(event);
}

void NoticeList::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex at = indexAt(event->pos());
    if (event->button() == Qt::LeftButton && m_model->isGroup(at) &&
        NoticeDelegate::arrowRect(this, visualRect(at)).contains(event->pos())) {
        toggle(at);
        return;
    }
    QListView::mousePressEvent(event);
}

void NoticeList::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QModelIndex at = indexAt(event->pos());
    if (event->button() == Qt::LeftButton && m_model->isGroup(at)) {
        if (!NoticeDelegate::arrowRect(this, visualRect(at)).contains(event->pos()))
            toggle(at);
        return;
    }
    QListView::mouseDoubleClickEvent(event);
}

} // namespace undelivered
