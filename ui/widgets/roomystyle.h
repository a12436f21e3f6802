// SPDX-License-Identifier: GPL-3.0-or-later
/// The platform's own style with a little more room inside buttons, fields and rows: easier to read and to hit. Where the
/// platform has none of its own and Qt's Fusion stands in, its weak spots are drawn anew (drawnparts.h). Window's thread.
#pragma once

#include <QProxyStyle>

class QPushButton;

namespace undelivered {

class RoomyStyle final : public QProxyStyle
{
    Q_OBJECT
public:
    RoomyStyle() = default;
    explicit RoomyStyle(QStyle *base);
    /// Nothing moves by itself, as the person asked of the desktop.
    void setStill(bool still);
    [[nodiscard]] QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                         const QWidget *widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
    [[nodiscard]] int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    [[nodiscard]] int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                                QStyleHintReturn *returned) const override;

private:
    [[nodiscard]] bool isFusion() const;
    [[nodiscard]] bool drawnHere(PrimitiveElement element, const QStyleOption &option, QPainter *painter) const;

    bool m_still = false;
};

/// The one button of a page that does what the page is for; without being the one that Enter presses.
void setMainAction(QPushButton *button, bool main);

} // namespace undelivered
