// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/domainpage.h"

#include "ui/widgets/colors.h"
#include "ui/widgets/errorbar.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/textlabel.h"
#include "wording/verdicttext.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace undelivered {

DomainPage::DomainPage(QWidget *parent)
    : Page(84, parent)
    , m_intro(new TextLabel)
    , m_leave(new TextLabel(TextSize::Small, TextTone::Quiet))
    , m_check(new QPushButton)
    , m_back(new QPushButton(icon(u"back"_s), tr("&Back")))
    , m_bar(new QProgressBar)
    , m_error(new ErrorBar)
    , m_results(new QWidget)
{
    setObjectName(u"domainPage"_s);
    m_intro->setObjectName(u"domainIntro"_s);
    m_leave->setObjectName(u"domainLeave"_s);
    m_check->setObjectName(u"domainLookUpButton"_s);
    m_check->setIcon(icon(u"secure"_s));
    m_check->setDefault(true);
    m_back->setObjectName(u"leaveDomainButton"_s);
    m_back->setAutoDefault(false);
    m_results->setObjectName(u"domainResults"_s);
    m_bar->setRange(0, 0);
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(space(this, 2));
    m_bar->setAccessibleName(tr("Looking the records up"));
    auto *results = new QVBoxLayout(m_results);
    results->setContentsMargins(0, 0, 0, 0);
    results->setSpacing(space(this, 2));
    column()->addWidget(new TextLabel(tr("Can anybody send as you?"), TextSize::Page));
    column()->addWidget(m_intro);
    column()->addWidget(m_leave);
    auto *buttons = new QWidget;
    auto *flow = new FlowLayout(space(this, 2), buttons);
    flow->addWidget(m_check);
    flow->addWidget(m_back);
    column()->addWidget(buttons);
    column()->addWidget(m_bar);
    column()->addWidget(m_error);
    column()->addWidget(m_results);
    column()->addStretch(1);
    connect(m_check, &QPushButton::clicked, this, [this] {
        if (!m_allowed)
            Q_EMIT allowWanted();
        Q_EMIT checkWanted();
    });
    connect(m_error, &ErrorBar::retryWanted, this, &DomainPage::checkWanted);
    connect(m_back, &QPushButton::clicked, this, &DomainPage::leaveWanted);
    showQuestion({}, false);
}

void DomainPage::clearResults()
{
    m_domains.clear();
    while (QLayoutItem *item = m_results->layout()->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_results->setVisible(false);
}

void DomainPage::showQuestion(const QString &account, bool allowed)
{
    m_allowed = allowed;
    clearResults();
    m_error->clear();
    m_bar->setVisible(false);
    const bool any = !account.isEmpty();
    m_intro->setText(any
                         //: %1 is an account, mostly an e-mail address
                         ? tr("Whoever runs a mail domain can publish which servers may send for it, and what others "
                              "shall do with the rest. "
                              "This looks up what stands there for %1, and says what is missing.")
                               .arg(account)
                         : tr("Add your mailbox first: then its domain can be looked up."));
    m_leave->setText(
        tr("For that, your computer's name server is asked about your mail domain, and learns nothing but its name. "
           "This also "
           "switches on look-ups for telling forged mail; you can switch them off again in the settings."));
    m_leave->setVisible(any && !allowed);
    m_check->setText(allowed ? tr("&Look it up") : tr("&Allow it and look it up"));
    m_check->setVisible(any);
    m_check->setEnabled(true);
}

void DomainPage::showWorking()
{
    clearResults();
    m_error->clear();
    m_bar->setVisible(true);
    m_check->setEnabled(false);
}

void DomainPage::showHealth(const QList<DomainHealth> &domains)
{
    clearResults();
    m_domains = domains;
    m_bar->setVisible(false);
    m_check->setEnabled(true);
    m_check->setText(tr("&Look it up again"));
    m_leave->setVisible(false);
    for (const DomainHealth &health : domains)
        addDomain(health);
    m_results->setVisible(true);
    if (!domains.isEmpty())
        announce(m_results, domainSummary(domains.first()));
}

void DomainPage::addDomain(const DomainHealth &health)
{
    auto *layout = qobject_cast<QVBoxLayout *>(m_results->layout());
    auto *title = new TextLabel(health.domain, TextSize::Headline);
    title->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    layout->addWidget(title);
    auto *summary = new TextLabel(domainSummary(health));
    summary->setStrong();
    summary->setObjectName(u"domainSummary"_s);
    layout->addWidget(summary);
    const int size = glyphSize(this);
    for (const DomainFinding finding : health.findings) {
        if (health.isProviders)
            break; // the summary says it all
        const QString sentence = domainFindingSentence(finding, health.domain);
        if (sentence.isEmpty() || sentence == summary->text())
            continue;
        const bool fault = isFault(finding);
        auto *line = new QWidget;
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(space(this, 2));
        auto *mark = new QLabel;
        mark->setPixmap(iconPixmap(fault ? u"warning"_s : u"tick"_s, size,
                                   fault ? badColor(palette()) : goodColor(palette()), devicePixelRatioF()));
        //: Read out for the picture before a finding
        mark->setAccessibleName(fault ? tr("Needs mending") : tr("In order"));
        row->addWidget(mark, 0, Qt::AlignTop);
        row->addWidget(new TextLabel(sentence), 1);
        layout->addWidget(line);
    }
    layout->addSpacing(space(this, 3));
}

void DomainPage::showError(const Error &error)
{
    clearResults();
    m_bar->setVisible(false);
    m_check->setEnabled(true);
    m_error->showError(error);
}

void DomainPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_domains.isEmpty())
        showHealth(QList<DomainHealth>(m_domains));
}

} // namespace undelivered
