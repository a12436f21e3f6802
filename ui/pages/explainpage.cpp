// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/explainpage.h"

#include "ui/pages/noticepane.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/textlabel.h"

#include <QPlainTextEdit>
#include <QPushButton>
#include <QResizeEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace undelivered {

ExplainPage::ExplainPage(QWidget *parent)
    : QWidget(parent)
    , m_body(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_title(new TextLabel(tr("What does this message mean?"), TextSize::Page))
    , m_intro(new TextLabel(
          tr("Paste the text of a notice here, as much of it as you have, or drop a saved message (.eml) on the "
             "window. It stays on this computer.")))
    , m_source(new TextLabel(TextSize::Small, TextTone::Quiet))
    , m_text(new QPlainTextEdit)
    , m_file(new QPushButton(icon(u"folder"_s), tr("Op&en a message\u2026")))
    , m_clear(new QPushButton(icon(u"close"_s), tr("Em&pty")))
    , m_leave(new QPushButton(icon(u"back"_s), tr("&Back")))
    , m_pane(new NoticePane)
{
    setObjectName(u"explainPage"_s);
    build();
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        m_clear->setEnabled(!m_text->document()->isEmpty());
        if (m_showing)
            return;
        m_source->setVisible(false);
        Q_EMIT textTyped(m_text->toPlainText());
    });
    connect(m_file, &QPushButton::clicked, this, &ExplainPage::fileWanted);
    connect(m_clear, &QPushButton::clicked, this, [this] {
        m_text->clear();
        m_text->setFocus(Qt::OtherFocusReason);
    });
    connect(m_leave, &QPushButton::clicked, this, &ExplainPage::leaveWanted);
}

void ExplainPage::build()
{
    m_title->setObjectName(u"explainTitle"_s);
    m_text->setObjectName(u"explainTextEdit"_s);
    m_text->setAccessibleName(tr("Text of the notice"));
    m_text->setPlaceholderText(tr("Your message could not be delivered to\u2026"));
    m_text->setTabChangesFocus(true);
    m_text->setMinimumHeight(m_text->fontMetrics().height() * 8);
    m_source->setObjectName(u"explainSource"_s);
    m_source->setVisible(false);
    m_file->setObjectName(u"explainFileButton"_s);
    m_clear->setObjectName(u"explainClearButton"_s);
    m_clear->setEnabled(false);
    m_leave->setObjectName(u"leaveExplainButton"_s);
    m_pane->setAlone();
    m_pane->showHint(tr("The explanation will stand here."));

    auto *input = new QWidget;
    auto *layout = new QVBoxLayout(input);
    const int margin = space(this, 6);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(space(this, 3));
    layout->addWidget(m_title);
    layout->addWidget(m_intro);
    layout->addWidget(m_source);
    layout->addWidget(m_text, 1);
    auto *buttons = new QWidget;
    auto *flow = new FlowLayout(space(this, 2), buttons);
    for (QPushButton *each : {m_file, m_clear, m_leave}) {
        each->setAutoDefault(false);
        flow->addWidget(each);
    }
    layout->addWidget(buttons);
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(0);
    m_body->addWidget(input, 2);
    m_body->addWidget(m_pane, 3);
}

QString ExplainPage::text() const
{
    return m_text->toPlainText();
}

void ExplainPage::showFile(const QString &name, const QByteArray &content)
{
    m_showing = true;
    QString shown = QString::fromUtf8(content);
    if (shown.contains(QChar::ReplacementCharacter))
        shown = QString::fromLatin1(content);
    m_text->setPlainText(shown.replace(QChar::Null, QChar::ReplacementCharacter));
    m_showing = false;
    //: %1 is the name of a file
    m_source->setText(tr("From the file %1").arg(name));
    m_source->setVisible(true);
}

void ExplainPage::setText(const QString &text)
{
    m_text->setPlainText(text);
}

void ExplainPage::focusText()
{
    m_text->setFocus(Qt::OtherFocusReason);
}

void ExplainPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_body->setDirection(width() >= characters(this, 110) ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

} // namespace undelivered
