// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/addressespage.h"

#include "ui/widgets/flowlayout.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/textlabel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QTreeView>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace undelivered {

AddressesPage::AddressesPage(QWidget *parent)
    : Page(0, parent)
    , m_sorted(new QSortFilterProxyModel(this))
    , m_title(new TextLabel(TextSize::Page))
    , m_text(new TextLabel)
    , m_table(new QTreeView)
    , m_buttons(new QWidget)
    , m_copy(new QPushButton(icon(u"copy"_s), tr("&Copy the addresses")))
    , m_csv(new QPushButton(icon(u"save"_s), tr("Save as &table (CSV)\u2026")))
    , m_vcard(new QPushButton(icon(u"contacts"_s), tr("Save as c&ontacts (vCard)\u2026")))
{
    setObjectName(u"addressesPage"_s);
    build();
    connect(m_copy, &QPushButton::clicked, this, &AddressesPage::copy);
    connect(m_csv, &QPushButton::clicked, this, [this] { Q_EMIT saveWanted(tr("addresses.csv"), addressesAsCsv(chosen())); });
    connect(m_vcard, &QPushButton::clicked, this, [this] { Q_EMIT saveWanted(tr("addresses.vcf"), addressesAsVCard(chosen())); });
    connect(m_table, &QTreeView::activated, this, [this](const QModelIndex &index) {
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
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setAlternatingRowColors(true);
    m_table->setAllColumnsShowFocus(true);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setMinimumHeight(m_table->fontMetrics().height() * 14);
    int section = 0;
    for (const int width : {34, 26, 28, 14, 14, 10}) {
        const int heading = m_table->header()->sectionSizeHint(section);
        m_table->setColumnWidth(section++, std::max(characters(this, width), heading));
    }
    auto *flow = new FlowLayout(space(this, 2), m_buttons);
    for (QPushButton *each : {m_copy, m_csv, m_vcard}) {
        each->setAutoDefault(false);
        flow->addWidget(each);
    }
    column()->addWidget(m_title);
    column()->addWidget(m_text);
    column()->addWidget(m_table, 1);
    column()->addWidget(m_buttons);
    column()->addStretch(0);
}

void AddressesPage::setAddresses(const QList<TroubledAddress> &addresses)
{
    m_model.setAddresses(addresses);
    const auto dead = std::ranges::count_if(addresses, [](const TroubledAddress &each) { return each.state == AddressState::Dead; });
    if (addresses.isEmpty()) {
        m_title->setText(tr("No address of yours has trouble."));
        m_text->setText(tr("Addresses to which your own mail could not be delivered would stand here, with the reason."));
    } else {
        m_title->setText(dead > 0 ? tr("%n address(es) do not exist any more.", nullptr, static_cast<int>(dead))
                                  : tr("%n address(es) had trouble.", nullptr, static_cast<int>(addresses.size())));
        m_text->setText(tr("From the notices about mail that you sent. Take dead addresses off your lists; ask the others for "
                           "another address. Press Enter on a line to read the latest notice."));
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

} // namespace undelivered
