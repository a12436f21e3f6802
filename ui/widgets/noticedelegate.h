// SPDX-License-Identifier: GPL-3.0-or-later
/// Draws one notice as two lines: who and what with the time at the end, why in grey with the verdict as a word; the
/// verdict's edge and icon at the start. All rows are equally high. Window's thread.
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
};

} // namespace undelivered
