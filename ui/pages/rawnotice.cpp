// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/rawnotice.h"

#include "ui/widgets/errorbar.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/textlabel.h"

#include <QEvent>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QTextBlock>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace undelivered {

namespace {

constexpr qsizetype mostMarks = 2000;

QToolButton *stepButton(const QString &name, Qt::ArrowType arrow, const QString &text)
{
    auto *button = new QToolButton;
    button->setObjectName(name);
    button->setArrowType(arrow);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setAccessibleName(text);
    button->setToolTip(text);
    return button;
}

} // namespace

RawNotice::RawNotice(QWidget *parent)
    : QWidget(parent)
    , m_search(new QLineEdit)
    , m_previous(stepButton(u"rawPreviousButton"_s, Qt::UpArrow, tr("Previous place")))
    , m_next(stepButton(u"rawNextButton"_s, Qt::DownArrow, tr("Next place")))
    , m_count(new TextLabel(TextSize::Small, TextTone::Quiet))
    , m_text(new QPlainTextEdit)
{
    m_search->setObjectName(u"rawSearchEdit"_s);
    m_search->setPlaceholderText(tr("Search in the notice"));
    m_search->setAccessibleName(tr("Search in the notice"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(u"search"_s), QLineEdit::LeadingPosition);
    m_search->installEventFilter(this);
    m_count->setObjectName(u"rawCount"_s);
    m_count->setWordWrap(false);
    m_count->setAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_text->setObjectName(u"rawText"_s);
    m_text->setReadOnly(true);
    m_text->setAccessibleName(tr("The notice as it came"));
    applyFont();
    m_text->setLineWrapMode(QPlainTextEdit::WidgetWidth);
    m_text->setLayoutDirection(Qt::LeftToRight);
    m_text->setMinimumHeight(m_text->fontMetrics().height() * 18);
    m_text->setTabChangesFocus(true);

    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(space(this, 2));
    auto *bar = new QHBoxLayout;
    bar->setSpacing(space(this, 1));
    bar->addWidget(m_search, 1);
    bar->addWidget(m_previous);
    bar->addWidget(m_next);
    bar->addWidget(m_count);
    rows->addLayout(bar);
    rows->addWidget(m_text);
    connect(m_search, &QLineEdit::textChanged, this, &RawNotice::search);
    connect(m_previous, &QToolButton::clicked, this, [this] { step(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { step(1); });
    search();
}

void RawNotice::setRaw(const QByteArray &raw)
{
    QString text = QString::fromUtf8(raw);
    if (text.contains(QChar::ReplacementCharacter))
        text = QString::fromLatin1(raw);
    text.remove(u'\r');
    text.replace(QChar::Null, QChar::ReplacementCharacter);
    m_text->setPlainText(text);
    search();
}

void RawNotice::clear()
{
    m_text->clear();
    m_search->clear();
    search();
}

bool RawNotice::isEmpty() const
{
    return m_text->document()->isEmpty();
}

void RawNotice::search()
{
    m_found.clear();
    m_current = -1;
    const QString wanted = m_search->text();
    if (!wanted.isEmpty()) {
        QTextCursor cursor(m_text->document());
        while (m_found.size() < mostMarks) {
            cursor = m_text->document()->find(wanted, cursor);
            if (cursor.isNull())
                break;
            m_found.append(cursor);
        }
    }
    m_previous->setEnabled(!m_found.isEmpty());
    m_next->setEnabled(!m_found.isEmpty());
    if (m_found.isEmpty()) {
        m_count->setText(wanted.isEmpty() ? QString() : tr("Not found"));
        mark();
        return;
    }
    step(1);
}

void RawNotice::step(int by)
{
    if (m_found.isEmpty())
        return;
    m_current = (m_current + by + m_found.size()) % m_found.size();
    QTextCursor place = m_found.at(m_current);
    place.setPosition(place.selectionStart());
    m_text->setTextCursor(place);
    m_text->centerCursor();
    const QLocale locale;
    //: Which of the places that were found is shown: %1 of %2
    m_count->setText(tr("%1 of %2").arg(locale.toString(m_current + 1), locale.toString(m_found.size())));
    announce(m_count, m_count->text());
    mark();
}

void RawNotice::mark()
{
    QList<QTextEdit::ExtraSelection> marks;
    marks.reserve(m_found.size());
    for (qsizetype i = 0; i < m_found.size(); ++i) {
        QTextEdit::ExtraSelection each;
        each.cursor = m_found.at(i);
        QColor ground = palette().color(QPalette::Highlight);
        if (i == m_current)
            each.format.setForeground(palette().color(QPalette::HighlightedText));
        else
            ground.setAlphaF(0.28F);
        each.format.setBackground(ground);
        marks.append(each);
    }
    m_text->setExtraSelections(marks);
}

bool RawNotice::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter || key->key() == Qt::Key_F3) {
            step(key->modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

/// All letters of one width, as large as the text around.
void RawNotice::applyFont()
{
    QFont fixed = font();
    fixed.setFamilies(QFontDatabase::systemFont(QFontDatabase::FixedFont).families());
    m_text->setFont(fixed);
}

void RawNotice::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        mark();
    else if (event->type() == QEvent::FontChange)
        applyFont();
}

} // namespace undelivered
