// SPDX-License-Identifier: GPL-3.0-or-later
/// Lays its items in equal columns, as many as the widest of them allows, and in rows as even as can be: six come out as six,
/// three and three, or two by two. Either direction of writing. Window's thread.
#pragma once

#include "ui/widgets/itemlayout.h"

namespace undelivered {

class EvenGrid final : public ItemLayout
{
public:
    explicit EvenGrid(int spacing, QWidget *parent = nullptr);

    [[nodiscard]] Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    void setGeometry(const QRect &rect) override;

private:
    [[nodiscard]] int columnsFor(const QList<QLayoutItem *> &items, int width) const;
};

} // namespace undelivered
