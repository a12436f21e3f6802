// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/reportdialog.h"

#include "ui/widgets/flowlayout.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QPushButton>
#include <QTextBrowser>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace undelivered {

ReportDialog::ReportDialog(Make make, QWidget *parent)
    : QDialog(parent)
    , m_make(std::move(make))
    , m_hide(new QCheckBox(tr("&Leave out names and mailbox names of other people")))
    , m_look(new QTextBrowser)
{
    setObjectName(u"reportDialog"_s);
    setWindowTitle(tr("Report"));
    m_hide->setObjectName(u"hideStrangersCheckBox"_s);
    m_look->setObjectName(u"reportText"_s);
    m_look->setAccessibleName(tr("The report"));
    // What a file or paper shows: dark on white, whatever the window's colours are; and nothing in it can be followed.
    m_look->setPalette(lightPalette());
    m_look->setOpenLinks(false);
    m_look->setMinimumSize(characters(this, 60), fontMetrics().height() * 12);
    auto *pdf = new QPushButton(icon(u"save"_s), tr("Save as &PDF\u2026"));
    pdf->setObjectName(u"reportPdfButton"_s);
    pdf->setDefault(true);
    auto *html = new QPushButton(icon(u"save"_s), tr("Save as &web page\u2026"));
    html->setObjectName(u"reportHtmlButton"_s);
    auto *print = new QPushButton(icon(u"print"_s), tr("P&rint\u2026"));
    print->setObjectName(u"reportPrintButton"_s);
    auto *close = new QPushButton(tr("Close"));
    close->setObjectName(u"reportCloseButton"_s);
    auto *buttons = new QWidget;
    auto *flow = new FlowLayout(space(this, 2), buttons);
    for (QPushButton *each : {pdf, html, print, close})
        flow->addWidget(each);
    auto *all = new QVBoxLayout(this);
    const int margin = space(this, 5);
    all->setContentsMargins(margin, margin, margin, margin);
    all->setSpacing(space(this, 3));
    all->addWidget(new TextLabel(
        tr("For whoever can help you: your provider, or the one on the other side. It holds what is known of "
           "this, and nothing else from your mailbox.")));
    all->addWidget(m_look, 1);
    all->addWidget(m_hide);
    all->addWidget(buttons);
    connect(m_hide, &QCheckBox::toggled, this, &ReportDialog::refresh);
    connect(pdf, &QPushButton::clicked, this, [this] { Q_EMIT pdfWanted(m_html); });
    connect(html, &QPushButton::clicked, this, [this] { Q_EMIT htmlWanted(m_html); });
    connect(print, &QPushButton::clicked, this, [this] { Q_EMIT printWanted(m_html); });
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    refresh();
    resize(characters(this, 104), fontMetrics().height() * 40);
}

void ReportDialog::refresh()
{
    m_html = m_make(m_hide->isChecked());
    m_look->setHtml(m_html);
    m_look->moveCursor(QTextCursor::Start);
}

} // namespace undelivered
