// SPDX-License-Identifier: GPL-3.0-or-later
/// Lays its items in rows from the start of the line and breaks to a new row where the width ends, in either direction of
/// writing. Window's thread.
#pragma once

#include "ui/widgets/itemlayout.h"

namespace undelivered {

class FlowLayout final : public ItemLayout
{
public:
    explicit FlowLayout(int spacing, QWidget *parent = nullptr);

    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    void setGeometry(const QRect &rect) override;

private:
    int arrange(const QRect &rect, bool apply) const;
};

} // namespace undelivered
