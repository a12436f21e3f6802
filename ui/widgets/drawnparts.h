// SPDX-License-Identifier: GPL-3.0-or-later
/// Parts of controls as RoomyStyle draws them where Fusion's own are hardly seen in the dark or at high contrast, do not grow
/// with the text, or look like another decade's. Colours from the palette only. Window's thread.
#pragma once

#include <QStyleOption>

class QPainter;
class QStyle;

namespace undelivered::parts {

void focusFrame(QPainter *painter, const QRect &rect, const QColor &color);
/// A box to tick or a round one to choose.
void indicator(QPainter *painter, const QStyleOption &option, bool round);
/// The filled ground of a main button.
void mainBevel(QPainter *painter, const QStyleOptionButton &button);
/// Words of a button behind its icon, in either direction of writing.
void iconLabel(QPainter *painter, const QStyle &style, const QStyleOptionButton &button);
/// Width between the icon and the words of a button.
[[nodiscard]] int iconGap(const QSize &icon);
/// A small arrowhead in the middle of a rectangle.
void chevron(QPainter *painter, const QRect &rect, Qt::ArrowType way, const QColor &color, int edge);
/// The ground of a table's column heading.
void heading(QPainter *painter, const QStyleOptionHeader &header);
/// Work goes on, nobody knows how long: striped, and nothing moves.
void stillBusyBar(QPainter *painter, const QStyleOptionProgressBar &bar);
/// At high contrast Fusion's outlines are black on black.
[[nodiscard]] bool needsOutline(const QPalette &palette);
void outline(QPainter *painter, const QRect &rect, const QPalette &palette, bool enabled);

} // namespace undelivered::parts
