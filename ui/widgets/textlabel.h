// SPDX-License-Identifier: GPL-3.0-or-later
/// Text as the pages show it: always plain, wrapped, selectable by mouse, in one of the four sizes and in the colour of its
/// role, following font and palette while the program runs. Window's thread.
#pragma once

#include "ui/widgets/type.h"

#include <QLabel>

namespace undelivered {

enum class TextTone { Normal, Quiet, Good, Bad };

class TextLabel : public QLabel
{
    Q_OBJECT
public:
    explicit TextLabel(TextSize size = TextSize::Body, TextTone tone = TextTone::Normal, QWidget *parent = nullptr);
    explicit TextLabel(const QString &text, TextSize size = TextSize::Body, TextTone tone = TextTone::Normal,
                       QWidget *parent = nullptr);
    /// Hides QLabel's: a text that begins with an address is written in the direction of the window all the same.
    void setText(const QString &text);
    void setTone(TextTone tone);
    /// Heavier than the text around it, without being a heading.
    void setStrong();
    /// All letters of one width: for what is compared letter by letter.
    void setFixedWidth();

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyLook();
    void applyDirection();

    TextSize m_size;
    TextTone m_tone;
    bool m_strong = false;
    bool m_fixedWidth = false;
    bool m_applying = false;
};

} // namespace undelivered
