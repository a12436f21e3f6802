// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/textlabel.h"

#include "ui/widgets/colors.h"

#include <QApplication>
#include <QEvent>
#include <QFontDatabase>
#include <QTextDocument>
#include <QTextOption>

namespace undelivered {

TextLabel::TextLabel(TextSize size, TextTone tone, QWidget *parent)
    : QLabel(parent)
    , m_size(size)
    , m_tone(tone)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    setAlignment(Qt::AlignLeading | Qt::AlignTop);
    applyLook();
}

TextLabel::TextLabel(const QString &text, TextSize size, TextTone tone, QWidget *parent)
    : TextLabel(size, tone, parent)
{
    setText(text);
}

void TextLabel::setText(const QString &text)
{
    QLabel::setText(text);
    applyDirection();
}

/// QLabel leaves the direction of selectable text to its first letter, and aligns it by that.
void TextLabel::applyDirection()
{
    auto *document = findChild<QTextDocument *>();
    if (!document)
        return;
    QTextOption option = document->defaultTextOption();
    if (option.textDirection() == layoutDirection())
        return;
    option.setTextDirection(layoutDirection());
    document->setDefaultTextOption(option);
    updateGeometry();
    update();
}

void TextLabel::setTone(TextTone tone)
{
    m_tone = tone;
    applyLook();
}

void TextLabel::setStrong()
{
    m_strong = true;
    applyLook();
}

void TextLabel::setFixedWidth()
{
    m_fixedWidth = true;
    applyLook();
}

void TextLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::ApplicationPaletteChange ||
        event->type() == QEvent::PaletteChange)
        applyLook();
    else if (event->type() == QEvent::LayoutDirectionChange)
        applyDirection();
}

void TextLabel::applyLook()
{
    if (m_applying)
        return;
    m_applying = true;
    QFont mine = sized(QApplication::font(), m_size);
    if (m_fixedWidth)
        mine.setFamilies(QFontDatabase::systemFont(QFontDatabase::FixedFont).families());
    if (m_strong)
        mine.setWeight(QFont::DemiBold);
    setFont(mine);
    if (m_tone != TextTone::Normal) {
        const QPalette application = QApplication::palette();
        const QColor color = m_tone == TextTone::Quiet  ? quietColor(application)
                             : m_tone == TextTone::Good ? goodColor(application)
                                                        : badColor(application);
        QPalette colors = palette();
        colors.setColor(QPalette::WindowText, color);
        colors.setColor(QPalette::Text, color);
        setPalette(colors);
    } else {
        setPalette({});
    }
    m_applying = false;
}

} // namespace undelivered
