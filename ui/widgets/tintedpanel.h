// SPDX-License-Identifier: GPL-3.0-or-later
/// A quiet panel with a coloured edge, for what must not be overlooked. Window's thread.
#pragma once

#include <QFrame>

namespace undelivered {

class TintedPanel : public QFrame
{
    Q_OBJECT
public:
    using QFrame::QFrame;
    /// Computed anew by the owner when the palette changes.
    void setTint(const QColor &tint);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QColor m_tint;
};

} // namespace undelivered
