// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/browserpanel.h"

#include "ui/widgets/colors.h"
#include "ui/widgets/errorbar.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/textlabel.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace undelivered {

BrowserPanel::BrowserPanel(QWidget *parent)
    : TintedPanel(parent)
    , m_title(new TextLabel)
    , m_text(new TextLabel)
    , m_copy(new QPushButton(icon(u"copy"_s), tr("Cop&y the page's address")))
    , m_open(new QPushButton(icon(u"external"_s), tr("Ope&n the page again")))
    , m_cancel(new QPushButton(tr("Give up")))
{
    setObjectName(u"browserPanel"_s);
    m_title->setObjectName(u"browserTitle"_s);
    m_text->setObjectName(u"browserText"_s);
    m_copy->setObjectName(u"copyPageButton"_s);
    m_open->setObjectName(u"openPageButton"_s);
    m_cancel->setObjectName(u"cancelBrowserButton"_s);
    m_title->setStrong();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space(this, 4), space(this, 3), space(this, 4), space(this, 3));
    layout->setSpacing(space(this, 2));
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    auto *buttons = new QWidget;
    auto *flow = new FlowLayout(space(this, 2), buttons);
    for (QPushButton *each : {m_open, m_copy, m_cancel}) {
        each->setAutoDefault(false);
        flow->addWidget(each);
    }
    layout->addWidget(buttons);
    setTint(verdictColor(palette(), Verdict::Yours));
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_page.toString(QUrl::FullyEncoded));
        m_copy->setText(tr("Copied"));
    });
    connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT openAgainWanted(m_page); });
    connect(m_cancel, &QPushButton::clicked, this, &BrowserPanel::cancelWanted);
    setVisible(false);
}

void BrowserPanel::showWaiting(const QString &provider, const QUrl &page)
{
    m_page = page;
    //: %1 is the name of a provider, such as Google
    m_title->setText(tr("Now sign in at %1 in your browser").arg(provider));
    m_text->setText(tr(
        "The page has been opened there. Sign in, agree that Undelivered may read your mail, and come back here. If no "
        "browser came up, copy the page's address into one on this computer."));
    m_copy->setText(tr("Cop&y the page's address"));
    m_copy->setVisible(true);
    m_open->setVisible(true);
    setVisible(true);
    announce(this, m_title->text());
}

void BrowserPanel::showAnswered()
{
    m_title->setText(tr("You are back from the browser"));
    m_text->setText(tr("One moment: the mailbox is being opened."));
    m_copy->setVisible(false);
    m_open->setVisible(false);
    announce(this, m_text->text());
}

void BrowserPanel::focusFirst()
{
    m_open->setFocus(Qt::OtherFocusReason);
}

void BrowserPanel::changeEvent(QEvent *event)
{
    TintedPanel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        setTint(verdictColor(palette(), Verdict::Yours));
}

} // namespace undelivered
