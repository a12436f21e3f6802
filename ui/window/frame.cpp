// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/frame.h"

#include "ui/widgets/errorbar.h"
#include "ui/widgets/navigation.h"
#include "ui/widgets/progressstrip.h"
#include "ui/widgets/type.h"

#include <QComboBox>
#include <QFrame>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace undelivered {

namespace {

QFrame *hairline(QFrame::Shape shape)
{
    auto *line = new QFrame;
    line->setFrameShape(shape);
    line->setFrameShadow(QFrame::Plain);
    line->setForegroundRole(QPalette::Mid);
    line->setLineWidth(1);
    return line;
}

} // namespace

Frame::Frame(QWidget *parent)
    : QWidget(parent)
    , m_accounts(new QComboBox)
    , m_navigation(new Navigation)
    , m_stack(new QStackedWidget)
    , m_error(new ErrorBar)
    , m_strip(new ProgressStrip)
    , m_tour(new TourPanel)
{
    m_accounts->setObjectName(u"accountCombo"_s);
    m_accounts->setAccessibleName(tr("Account"));
    m_accounts->setAccessibleDescription(m_accounts->accessibleName()); // on Linux, Qt gives what is chosen as the name
    m_accounts->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_accounts->setMinimumContentsLength(12);
    m_navigation->setObjectName(u"navigation"_s);
    m_stack->setObjectName(u"pages"_s);
    m_error->setObjectName(u"mainErrorBar"_s);

    auto *side = new QWidget;
    auto *sideLayout = new QVBoxLayout(side);
    sideLayout->setContentsMargins(0, space(this, 2), 0, space(this, 2));
    auto *accountBox = new QVBoxLayout;
    accountBox->setContentsMargins(space(this, 2), 0, space(this, 2), space(this, 1));
    accountBox->addWidget(m_accounts);
    sideLayout->addLayout(accountBox);
    sideLayout->addWidget(m_navigation, 1);

    auto *page = new QVBoxLayout;
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    auto *above = new QVBoxLayout;
    above->setContentsMargins(space(this, 2), space(this, 1), space(this, 2), 0);
    above->setSpacing(space(this, 1));
    above->addWidget(m_error);
    above->addWidget(m_tour);
    page->addLayout(above);
    page->addWidget(m_stack, 1);

    auto *middle = new QHBoxLayout;
    middle->setContentsMargins(0, 0, 0, 0);
    middle->setSpacing(0);
    middle->addWidget(side);
    middle->addWidget(hairline(QFrame::VLine));
    middle->addLayout(page, 1);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addLayout(middle, 1);
    all->addWidget(hairline(QFrame::HLine));
    all->addWidget(m_strip);
}

void Frame::addPage(QWidget *page)
{
    m_stack->addWidget(page);
}

void Frame::setHint(QWidget *page, TourPanel::Hint hint)
{
    m_hints.insert(page, hint);
}

void Frame::addSidePage(const QString &place, QWidget *page)
{
    m_side.insert(place, page);
    m_stack->addWidget(page);
}

QWidget *Frame::page() const
{
    return m_stack->currentWidget();
}

void Frame::showPage(QWidget *page)
{
    m_stack->setCurrentWidget(page);
    const auto hint = m_hints.constFind(page);
    m_tour->setHint(hint == m_hints.cend() ? std::nullopt : std::optional(*hint));
}

QString Frame::shownSide() const
{
    return m_side.key(m_stack->currentWidget());
}

} // namespace undelivered
