// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/addressespage.h"

#include "wording/when.h"
#include "ui/widgets/errorbar.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/widetable.h"
#include "wording/reasontext.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSortFilterProxyModel>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace undelivered {

AddressesPage::AddressesPage(QWidget *parent)
    : Page(0, parent)
    , m_sorted(new QSortFilterProxyModel(this))
    , m_title(new TextLabel(TextSize::Page))
    , m_text(new TextLabel)
    , m_table(new WideTable)
    , m_buttons(new QWidget)
    , m_copy(new QPushButton(icon(u"copy"_s), tr("&Copy the addresses")))
    , m_csv(new QPushButton(icon(u"save"_s), tr("Save as &table (CSV)\u2026")))
    , m_vcard(new QPushButton(icon(u"contacts"_s), tr("Save as c&ontacts (vCard)\u2026")))
    , m_detail(new QWidget)
    , m_detailTitle(new TextLabel(TextSize::Headline))
    , m_suggestion(new TextLabel)
    , m_copySuggestion(new QPushButton(icon(u"copy"_s), {}))
    , m_history(new QVBoxLayout)
{
    setObjectName(u"addressesPage"_s);
    build();
    connect(m_copy, &QPushButton::clicked, this, &AddressesPage::copy);
    connect(m_csv, &QPushButton::clicked, this,
            [this] { Q_EMIT saveWanted(tr("addresses.csv"), addressesAsCsv(chosen())); });
    connect(m_vcard, &QPushButton::clicked, this,
            [this] { Q_EMIT saveWanted(tr("addresses.vcf"), addressesAsVCard(chosen())); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &AddressesPage::choose);
    connect(m_copySuggestion, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_copySuggestion->property("address").toString());
        announce(m_copySuggestion, tr("Copied"));
    });
    connect(m_table, &WideTable::activated, this, [this](const QModelIndex &index) {
        const QList<qint64> notices = m_model.addresses().value(m_sorted->mapToSource(index).row()).notices;
        if (!notices.isEmpty())
            Q_EMIT noticeWanted(notices.first());
    });
    setAddresses({});
}

void AddressesPage::build()
{
    m_title->setObjectName(u"addressesTitle"_s);
    m_text->setObjectName(u"addressesText"_s);
    m_copy->setObjectName(u"copyAddressesButton"_s);
    m_csv->setObjectName(u"saveCsvButton"_s);
    m_vcard->setObjectName(u"saveVCardButton"_s);
    m_sorted->setSourceModel(&m_model);
    m_sorted->setSortRole(AddressModel::SortRole);
    m_table->setObjectName(u"addressTable"_s);
    m_table->setAccessibleName(tr("Addresses that do not work"));
    m_table->setModel(m_sorted);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(AddressModel::StateColumn, Qt::AscendingOrder);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setMinimumHeight(m_table->fontMetrics().height() * 14);
    m_table->setColumns({AddressModel::AddressColumn, AddressModel::StateColumn, AddressModel::ReasonColumn},
                        {AddressModel::SinceColumn, AddressModel::FailuresColumn, AddressModel::ReasonColumn});
    auto *flow = new FlowLayout(space(this, 2), m_buttons);
    for (QPushButton *each : {m_copy, m_csv, m_vcard}) {
        each->setAutoDefault(false);
        flow->addWidget(each);
    }
    column()->addWidget(m_title);
    column()->addWidget(m_text);
    column()->addWidget(m_table, 1);
    column()->addWidget(m_buttons);
    m_detail->setObjectName(u"addressDetail"_s);
    m_detailTitle->setObjectName(u"addressDetailTitle"_s);
    m_suggestion->setObjectName(u"addressSuggestion"_s);
    m_copySuggestion->setObjectName(u"copyAddressSuggestionButton"_s);
    m_copySuggestion->setAutoDefault(false);
    m_detailTitle->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *detail = new QVBoxLayout(m_detail);
    detail->setContentsMargins(0, space(this, 2), 0, 0);
    detail->setSpacing(space(this, 2));
    detail->addWidget(m_detailTitle);
    detail->addWidget(m_suggestion);
    detail->addWidget(m_copySuggestion, 0, Qt::AlignLeading);
    m_history->setSpacing(space(this, 1));
    detail->addLayout(m_history);
    m_detail->setVisible(false);
    column()->addWidget(m_detail);
    column()->addStretch(0);
}

void AddressesPage::setAddresses(const QList<TroubledAddress> &addresses)
{
    QStringList before;
    for (const TroubledAddress &each : chosen())
        before.append(each.address);
    const bool some = m_table->selectionModel()->hasSelection();
    m_model.setAddresses(addresses);
    rememberSelection(some ? before : QStringList());
    const auto dead =
        std::ranges::count_if(addresses, [](const TroubledAddress &each) { return each.state == AddressState::Dead; });
    if (addresses.isEmpty()) {
        m_title->setText(tr("No address of yours has trouble."));
        m_text->setText(
            tr("Addresses to which your own mail could not be delivered will appear here, with the reason."));
    } else {
        m_title->setText(dead > 0 ? tr("%Ln address(es) do not exist any more.", nullptr, static_cast<int>(dead))
                                  : tr("%Ln address(es) had trouble.", nullptr, static_cast<int>(addresses.size())));
        m_text->setText(
            tr("From the notices about mail that you sent. Take dead addresses off your lists; ask the others for "
               "another address. Choose a line to see what happened there, or press Enter on it to read the latest "
               "notice."));
    }
    m_table->setVisible(!addresses.isEmpty());
    m_buttons->setVisible(!addresses.isEmpty());
}

QList<TroubledAddress> AddressesPage::chosen() const
{
    QList<TroubledAddress> found;
    const bool all = !m_table->selectionModel()->hasSelection();
    for (int row = 0; row < m_sorted->rowCount(); ++row) {
        const QModelIndex index = m_sorted->index(row, 0);
        if (all || m_table->selectionModel()->isRowSelected(row))
            found.append(m_model.addresses().at(m_sorted->mapToSource(index).row()));
    }
    return found;
}

void AddressesPage::copy()
{
    QStringList lines;
    for (const TroubledAddress &each : chosen())
        lines.append(each.address);
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
    m_copy->setText(tr("Copied"));
}

/// The list is made anew with each notice that comes in; what was selected stays so.
void AddressesPage::rememberSelection(const QStringList &addresses)
{
    const QSignalBlocker quiet(m_table->selectionModel());
    for (int row = 0; !addresses.isEmpty() && row < m_sorted->rowCount(); ++row) {
        const QModelIndex index = m_sorted->index(row, 0);
        if (addresses.contains(m_model.addresses().at(m_sorted->mapToSource(index).row()).address))
            m_table->selectionModel()->select(index, QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
    choose();
}

void AddressesPage::choose()
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    m_shown = rows.size() == 1 ? m_model.addresses().at(m_sorted->mapToSource(rows.first()).row()).address : QString();
    m_detail->setVisible(false);
    if (!m_shown.isEmpty())
        Q_EMIT addressChosen(m_shown);
}

void AddressesPage::showHistory(const QString &address, const QList<NoticeRow> &notices, const QString &suggestion)
{
    if (address != m_shown)
        return;
    constexpr qsizetype most = 20;
    m_detailTitle->setText(isolated(address));
    m_suggestion->setText(suggestion.isEmpty() ? QString()
                                               //: %1 is an e-mail address
                                               : tr("Did you mean %1?").arg(isolated(suggestion)));
    m_suggestion->setVisible(!suggestion.isEmpty());
    //: Button; %1 is an e-mail address
    m_copySuggestion->setText(tr("Copy %1").arg(isolated(suggestion)));
    m_copySuggestion->setProperty("address", suggestion);
    m_copySuggestion->setVisible(!suggestion.isEmpty());
    while (QLayoutItem *item = m_history->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const QDateTime now = QDateTime::currentDateTime();
    for (const NoticeRow &row : notices.mid(0, most)) {
        const QString what = row.kind == NoticeKind::Failure ? reasonName(row.reason) : kindName(row.kind);
        const QString when = longWhen(row.received, now);
        //: One line of an address's history: %1 when, %2 what happened ("Mailbox full"), %3 the subject of the message
        m_history->addWidget(
            new TextLabel(row.originalSubject.isEmpty()
                              //: One line of an address's history: %1 when, %2 what happened ("Mailbox full")
                              ? tr("%1: %2").arg(when, what)
                              : tr("%1: %2. Your message: %3").arg(when, what, isolated(row.originalSubject))));
    }
    if (notices.size() > most)
        m_history->addWidget(
            new TextLabel(tr("%Ln more, further back", nullptr, static_cast<int>(notices.size() - most)),
                          TextSize::Small, TextTone::Quiet));
    m_detail->setVisible(true);
}

} // namespace undelivered
