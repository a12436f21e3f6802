// SPDX-License-Identifier: GPL-3.0-or-later
/// Draws one notice as two lines: who and what with the time at the end, why in grey with the verdict as a word; the
/// verdict's edge and icon at the start. A row that stands for a group has an arrow before it, and its members stand in a
/// little. All rows are equally high. Window's thread.
#pragma once

#include <QStyledItemDelegate>

namespace undelivered {

class NoticeDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// Where the arrow of a group's row is, and may be clicked.
    [[nodiscard]] static QRect arrowRect(const QWidget *view, const QRect &row);

private:
    static void paintGround(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                            const QColor &own);
    static void paintArrow(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index);
};

} // namespace undelivered
