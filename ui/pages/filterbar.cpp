// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/filterbar.h"

#include "ui/models/verdictwords.h"
#include "ui/widgets/evengrid.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/type.h"
#include "ui/widgets/verdictlook.h"
#include "wording/reasontext.h"

#include <QComboBox>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace undelivered {

namespace {

constexpr int typingPause = 0; // the list follows each key, after those that are already waiting
enum Period { AnyTime, Today, SevenDays, ThirtyDays, ThisYear };

QComboBox *choice(const QString &name, const QString &accessible)
{
    auto *combo = new QComboBox;
    combo->setObjectName(name);
    combo->setAccessibleName(accessible);
    combo->setAccessibleDescription(accessible); // on Linux, Qt gives what is chosen as the name
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(8);
    combo->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    QObject::connect(combo, &QComboBox::currentTextChanged, combo, &QWidget::setToolTip);
    return combo;
}

} // namespace

FilterBar::FilterBar(QWidget *parent)
    : QWidget(parent)
    , m_search(new QLineEdit)
    , m_order(choice(u"orderCombo"_s, tr("Order of the list")))
    , m_grouping(choice(u"groupCombo"_s, tr("Group the list")))
    , m_open(new QPushButton)
    , m_filters(new QWidget)
    , m_reason(choice(u"reasonFilter"_s, tr("Show only one reason")))
    , m_verdict(choice(u"verdictFilter"_s, tr("Show only one verdict")))
    , m_domain(choice(u"domainFilter"_s, tr("Show only one domain")))
    , m_period(choice(u"periodFilter"_s, tr("Show only one period")))
    , m_account(choice(u"accountFilter"_s, tr("Account")))
    , m_clear(new QPushButton(tr("Clear the filters")))
{
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPause);
    fillChoices();
    build();
    connect(&m_typing, &QTimer::timeout, this, &FilterBar::changed);
    connect(m_search, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    for (QComboBox *each : {m_reason, m_verdict, m_domain, m_period}) {
        connect(each, &QComboBox::currentIndexChanged, this, [this] {
            refreshButtons();
            Q_EMIT changed();
        });
    }
    connect(m_order, &QComboBox::currentIndexChanged, this,
            [this] { Q_EMIT orderChosen(static_cast<NoticeModel::Order>(m_order->currentData().toInt())); });
    connect(m_grouping, &QComboBox::currentIndexChanged, this,
            [this] { Q_EMIT groupingChosen(static_cast<NoticeModel::Grouping>(m_grouping->currentData().toInt())); });
    connect(m_account, &QComboBox::activated, this, &FilterBar::accountChosen);
    connect(m_open, &QPushButton::toggled, m_filters, &QWidget::setVisible);
    connect(m_clear, &QPushButton::clicked, this, &FilterBar::clear);
    refreshButtons();
}

void FilterBar::fillChoices()
{
    using Order = NoticeModel::Order;
    for (const auto &[order, name] :
         std::initializer_list<std::pair<Order, QString>>{{Order::Newest, tr("Newest first")},
                                                          {Order::Oldest, tr("Oldest first")},
                                                          {Order::Recipient, tr("By recipient")},
                                                          {Order::Domain, tr("By domain")},
                                                          {Order::Subject, tr("By subject")},
                                                          {Order::Reason, tr("By reason")},
                                                          {Order::Verdict, tr("By verdict")},
                                                          {Order::Largest, tr("Largest first")}})
        m_order->addItem(name, static_cast<int>(order));
    using Grouping = NoticeModel::Grouping;
    for (const auto &[grouping, name] : std::initializer_list<std::pair<Grouping, QString>>{
             {Grouping::None, tr("Not grouped")},
             //: A wave is a run of notices that belong together: one case of forging or misuse
             {Grouping::Incident, tr("Grouped by wave")},
             {Grouping::Recipient, tr("Grouped by recipient")},
             {Grouping::Reason, tr("Grouped by reason")},
             {Grouping::Domain, tr("Grouped by domain")}})
        m_grouping->addItem(name, static_cast<int>(grouping));
    m_verdict->addItem(tr("Any verdict"));
    for (int i = 0; i < verdictCount; ++i)
        m_verdict->addItem(icon(verdictIcon(static_cast<Verdict>(i))), verdictName(static_cast<Verdict>(i)), i);
    m_period->addItem(tr("Any time"), AnyTime);
    m_period->addItem(tr("Today"), Today);
    m_period->addItem(tr("Last 7 days"), SevenDays);
    m_period->addItem(tr("Last 30 days"), ThirtyDays);
    m_period->addItem(tr("This year"), ThisYear);
    setReasons({});
    setDomains({});
}

void FilterBar::build()
{
    m_search->setObjectName(u"searchEdit"_s);
    m_search->setPlaceholderText(tr("Search address, subject, server"));
    m_search->setAccessibleName(tr("Search in this list"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(u"search"_s), QLineEdit::LeadingPosition);
    m_open->setObjectName(u"filtersButton"_s);
    m_open->setIcon(icon(u"filter"_s));
    m_open->setCheckable(true);
    m_open->setAutoDefault(false);
    m_clear->setObjectName(u"clearFiltersButton"_s);
    m_clear->setAutoDefault(false);
    m_clear->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);

    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(space(this, 2));
    rows->addWidget(m_search);
    auto *arrangement = new QWidget;
    auto *second = new EvenGrid(space(this, 2), arrangement);
    second->addWidget(m_order);
    second->addWidget(m_grouping);
    rows->addWidget(arrangement);
    auto *grid = new EvenGrid(space(this, 2), m_filters);
    for (QWidget *each : std::initializer_list<QWidget *>{m_reason, m_verdict, m_domain, m_period, m_account, m_clear})
        grid->addWidget(each);
    rows->addWidget(m_filters);
    m_filters->hide();
    m_account->hide();
}

int FilterBar::filterCount() const
{
    int count = 0;
    for (const QComboBox *each : {m_reason, m_verdict, m_domain, m_period})
        count += each->currentIndex() > 0 ? 1 : 0;
    return count;
}

bool FilterBar::isFiltering() const
{
    return filterCount() > 0 || !m_search->text().trimmed().isEmpty();
}

void FilterBar::refreshButtons()
{
    const int count = filterCount();
    //: Button: opens and closes the filters; %1 is how many are set
    m_open->setText(count > 0 ? tr("Fi&lters (%1)").arg(QLocale().toString(count)) : tr("Fi&lters"));
    m_clear->setEnabled(count > 0);
}

NoticeFilter FilterBar::applied(NoticeFilter filter) const
{
    filter.text = m_search->text();
    const QVariant reason = m_reason->currentData();
    filter.reason = reason.isValid() ? std::optional(static_cast<Reason>(reason.toInt())) : std::nullopt;
    const QVariant verdict = m_verdict->currentData();
    filter.verdict = verdict.isValid() ? std::optional(static_cast<Verdict>(verdict.toInt())) : std::nullopt;
    filter.domain = m_domain->currentData().toString();
    const QDate today = QDate::currentDate();
    switch (static_cast<Period>(m_period->currentData().toInt())) {
    case AnyTime: filter.from = {}; break;
    case Today: filter.from = today; break;
    case SevenDays: filter.from = today.addDays(-6); break;
    case ThirtyDays: filter.from = today.addDays(-29); break;
    case ThisYear: filter.from = QDate(today.year(), 1, 1); break;
    }
    return filter;
}

void FilterBar::setVerdictChoice(bool shown)
{
    m_verdict->setVisible(shown);
    if (!shown)
        m_verdict->setCurrentIndex(0);
}

void FilterBar::setReasons(const QList<Reason> &reasons)
{
    const QVariant chosen = m_reason->currentData();
    const QSignalBlocker quiet(m_reason);
    m_reason->clear();
    m_reason->addItem(tr("Any reason"));
    for (const Reason reason : reasons)
        m_reason->addItem(reasonName(reason), static_cast<int>(reason));
    m_reason->setCurrentIndex(chosen.isValid() ? std::max(0, m_reason->findData(chosen)) : 0);
}

void FilterBar::setDomains(const QList<std::pair<QString, int>> &domains)
{
    const QString chosen = m_domain->currentData().toString();
    const QSignalBlocker quiet(m_domain);
    m_domain->clear();
    m_domain->addItem(tr("Any domain"), QString());
    for (const auto &[domain, count] : domains)
        //: An entry of a list: %1 a domain ("example.org"), %2 how many notices are about it
        m_domain->addItem(tr("%1 (%2)").arg(isolated(domain), QLocale().toString(count)), domain);
    if (!chosen.isEmpty() && m_domain->findData(chosen) < 0)
        m_domain->addItem(isolated(chosen), chosen);
    m_domain->setCurrentIndex(std::max(0, m_domain->findData(chosen)));
}

void FilterBar::setAccounts(const QStringList &names, int current)
{
    m_account->clear();
    m_account->addItems(names);
    m_account->setCurrentIndex(current);
    m_account->setVisible(names.size() > 1);
}

void FilterBar::clear()
{
    for (QComboBox *each : {m_reason, m_verdict, m_domain, m_period})
        each->setCurrentIndex(0);
}

void FilterBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

} // namespace undelivered
