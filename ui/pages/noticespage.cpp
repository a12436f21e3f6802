// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/noticespage.h"

#include "ui/models/verdictwords.h"
#include "ui/pages/noticepane.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/noticedelegate.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/verdictlook.h"
#include "wording/reasontext.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListView>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QResizeEvent>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace undelivered {

namespace {

constexpr int typingPause = 120; // milliseconds after the last key before the list follows
enum Period { AnyTime, Today, SevenDays, ThirtyDays, ThisYear };

} // namespace

NoticesPage::NoticesPage(NoticeModel *model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_title(new TextLabel(TextSize::Headline))
    , m_count(new TextLabel(TextSize::Small, TextTone::Quiet))
    , m_search(new QLineEdit)
    , m_reason(new QComboBox)
    , m_verdict(new QComboBox)
    , m_period(new QComboBox)
    , m_order(new QComboBox)
    , m_list(new QListView)
    , m_empty(new TextLabel(TextSize::Body, TextTone::Quiet))
    , m_listStack(new QStackedWidget)
    , m_left(new QWidget)
    , m_sweep(new QPushButton(tr("Move to Trash\u2026")))
    , m_mine(new QPushButton(tr("I did send this")))
    , m_notMine(new QPushButton(tr("Not mine")))
    , m_selectionBar(new QWidget)
    , m_selected(new TextLabel)
    , m_splitter(new QSplitter)
    , m_pane(new NoticePane)
{
    setObjectName(u"noticesPage"_s);
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPause);
    build();
    connect(&m_typing, &QTimer::timeout, this, &NoticesPage::applyFilter);
    connect(m_search, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    for (QComboBox *each : {m_reason, m_verdict, m_period})
        connect(each, &QComboBox::currentIndexChanged, this, &NoticesPage::applyFilter);
    connect(m_order, &QComboBox::currentIndexChanged, this,
            [this] { m_model->setOrder(static_cast<NoticeModel::Order>(m_order->currentData().toInt())); });
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &NoticesPage::selectionChanged);
    connect(m_list, &QListView::activated, this, [this] { showPane(true); });
    connect(m_list, &QListView::clicked, this, [this] { showPane(QGuiApplication::keyboardModifiers() == Qt::NoModifier); });
    connect(m_list, &QListView::customContextMenuRequested, this, &NoticesPage::showMenu);
    connect(m_pane, &NoticePane::backWanted, this, [this] {
        showPane(false);
        m_list->setFocus();
    });
    connect(m_sweep, &QPushButton::clicked, this, [this] { Q_EMIT sweepWanted(selectedIds()); });
    connect(m_mine, &QPushButton::clicked, this, [this] { Q_EMIT wordGiven(selectedIds(), Verdict::Yours); });
    connect(m_notMine, &QPushButton::clicked, this, [this] { Q_EMIT wordGiven(selectedIds(), Verdict::Forged); });
    connect(m_pane, &NoticePane::sweepWanted, this, [this](qint64 id) { Q_EMIT sweepWanted({id}); });
    connect(m_pane, &NoticePane::wordGiven, this,
            [this](qint64 id, std::optional<Verdict> verdict) { Q_EMIT wordGiven({id}, verdict); });
    auto *sweepKey = new QShortcut(QKeySequence::Delete, m_list);
    sweepKey->setContext(Qt::WidgetShortcut);
    connect(sweepKey, &QShortcut::activated, this, [this] {
        if (!selectedIds().isEmpty())
            Q_EMIT sweepWanted(selectedIds());
    });
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_model, signal, this, &NoticesPage::modelChanged);
    connect(m_model, &QAbstractItemModel::modelReset, this, &NoticesPage::modelChanged);
    setShelf(Shelf::All);
    selectionChanged();
}

void NoticesPage::buildBar()
{
    m_search->setObjectName(u"searchEdit"_s);
    m_search->setPlaceholderText(tr("Search address, subject, server"));
    m_search->setAccessibleName(tr("Search in this list"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(u"search"_s), QLineEdit::LeadingPosition);
    m_reason->setObjectName(u"reasonFilter"_s);
    m_reason->setAccessibleName(tr("Show only one reason"));
    m_verdict->setObjectName(u"verdictFilter"_s);
    m_verdict->setAccessibleName(tr("Show only one verdict"));
    m_verdict->addItem(tr("Any verdict"));
    for (int i = 0; i < verdictCount; ++i)
        m_verdict->addItem(icon(verdictIcon(static_cast<Verdict>(i))), verdictName(static_cast<Verdict>(i)), i);
    m_period->setObjectName(u"periodFilter"_s);
    m_period->setAccessibleName(tr("Show only one period"));
    m_period->addItem(tr("Any time"), AnyTime);
    m_period->addItem(tr("Today"), Today);
    m_period->addItem(tr("Last 7 days"), SevenDays);
    m_period->addItem(tr("Last 30 days"), ThirtyDays);
    m_period->addItem(tr("This year"), ThisYear);
    m_order->setObjectName(u"orderCombo"_s);
    m_order->setAccessibleName(tr("Order of the list"));
    using Order = NoticeModel::Order;
    for (const auto &[order, name] : std::initializer_list<std::pair<Order, QString>>{
             {Order::Newest, tr("Newest first")},   {Order::Oldest, tr("Oldest first")},
             {Order::Recipient, tr("By recipient")}, {Order::Domain, tr("By domain")},
             {Order::Subject, tr("By subject")},     {Order::Reason, tr("By reason")},
             {Order::Verdict, tr("By verdict")},     {Order::Largest, tr("Largest first")}})
        m_order->addItem(name, static_cast<int>(order));
    setReasons({});
    for (QComboBox *each : {m_reason, m_verdict, m_period, m_order}) {
        each->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        each->setMaximumWidth(characters(this, 28));
    }
}

void NoticesPage::build()
{
    buildBar();
    m_title->setObjectName(u"listTitle"_s);
    m_count->setObjectName(u"listCount"_s);
    m_list->setObjectName(u"noticeList"_s);
    m_list->setAccessibleName(tr("Notices"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new NoticeDelegate(m_list));
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->setMouseTracking(true);
    m_sweep->setObjectName(u"sweepSelectedButton"_s);
    m_sweep->setIcon(icon(u"clean-up"_s));
    m_mine->setObjectName(u"mineSelectedButton"_s);
    m_notMine->setObjectName(u"notMineSelectedButton"_s);

    m_left->setBackgroundRole(QPalette::Base);
    m_left->setAutoFillBackground(true);
    auto *left = new QVBoxLayout(m_left);
    left->setContentsMargins(0, 0, 0, 0);
    left->setSpacing(0);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(space(this, 4), space(this, 4), space(this, 4), space(this, 2));
    head->setSpacing(space(this, 2));
    auto *names = new QHBoxLayout;
    names->addWidget(m_title, 1);
    names->addWidget(m_count, 0, Qt::AlignBottom);
    m_title->setWordWrap(false);
    m_count->setWordWrap(false);
    head->addLayout(names);
    head->addWidget(m_search);
    auto *filters = new QWidget;
    auto *flow = new FlowLayout(space(this, 2), filters);
    for (QComboBox *each : {m_order, m_reason, m_verdict, m_period})
        flow->addWidget(each);
    head->addWidget(filters);
    left->addLayout(head);
    auto *emptyBox = new QWidget;
    auto *emptyLayout = new QVBoxLayout(emptyBox);
    emptyLayout->setContentsMargins(space(this, 6), space(this, 6), space(this, 6), space(this, 6));
    m_empty->setObjectName(u"listEmpty"_s);
    m_empty->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    emptyLayout->addWidget(m_empty);
    m_listStack->addWidget(m_list);
    m_listStack->addWidget(emptyBox);
    left->addWidget(m_listStack, 1);
    auto *bar = new QVBoxLayout(m_selectionBar);
    bar->setContentsMargins(space(this, 4), space(this, 2), space(this, 4), space(this, 2));
    auto *buttons = new QWidget;
    auto *buttonFlow = new FlowLayout(space(this, 2), buttons);
    for (QPushButton *each : {m_sweep, m_mine, m_notMine}) {
        each->setAutoDefault(false);
        buttonFlow->addWidget(each);
    }
    bar->addWidget(m_selected);
    bar->addWidget(buttons);
    left->addWidget(m_selectionBar);

    m_splitter->addWidget(m_left);
    m_splitter->addWidget(m_pane);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_splitter->setStretchFactor(0, 2);
    m_splitter->setStretchFactor(1, 3);
    m_left->setMinimumWidth(characters(this, 36));
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_splitter);
}

void NoticesPage::setShelf(Shelf shelf)
{
    m_filter.shelf = shelf;
    m_title->setText(shelfName(shelf));
    const bool mixed = shelf == Shelf::All || shelf == Shelf::NeedsYou;
    m_verdict->setVisible(mixed);
    if (!mixed)
        m_verdict->setCurrentIndex(0);
    m_list->clearSelection();
    showPane(false);
    applyFilter();
    openFirst();
}

/// Where list and pane stand side by side, the pane is not left empty.
void NoticesPage::openFirst()
{
    if (!m_narrow && m_model->rowCount() > 0 && selectedIds().isEmpty())
        m_list->setCurrentIndex(m_model->index(0, 0));
}

void NoticesPage::setReasons(const QList<Reason> &reasons)
{
    const QVariant chosen = m_reason->currentData();
    const QSignalBlocker quiet(m_reason);
    m_reason->clear();
    m_reason->addItem(tr("Any reason"));
    for (const Reason reason : reasons)
        m_reason->addItem(reasonName(reason), static_cast<int>(reason));
    m_reason->setCurrentIndex(chosen.isValid() ? std::max(0, m_reason->findData(chosen)) : 0);
}

void NoticesPage::applyFilter()
{
    m_typing.stop();
    m_filter.text = m_search->text();
    const QVariant reason = m_reason->currentData();
    m_filter.reason = reason.isValid() ? std::optional(static_cast<Reason>(reason.toInt())) : std::nullopt;
    const QVariant verdict = m_verdict->currentData();
    m_filter.verdict = verdict.isValid() ? std::optional(static_cast<Verdict>(verdict.toInt())) : std::nullopt;
    const QDate today = QDate::currentDate();
    switch (static_cast<Period>(m_period->currentData().toInt())) {
    case AnyTime: m_filter.from = {}; break;
    case Today: m_filter.from = today; break;
    case SevenDays: m_filter.from = today.addDays(-6); break;
    case ThirtyDays: m_filter.from = today.addDays(-29); break;
    case ThisYear: m_filter.from = QDate(today.year(), 1, 1); break;
    }
    m_model->setFilter(m_filter);
    modelChanged();
}

void NoticesPage::modelChanged()
{
    const bool none = m_model->rowCount() == 0;
    NoticeFilter bare;
    bare.shelf = m_filter.shelf;
    m_empty->setText(m_filter == bare ? shelfEmptyText(m_filter.shelf)
                                      : tr("Nothing in this list fits the search and the filters."));
    m_listStack->setCurrentIndex(none ? 1 : 0);
    refreshCount();
}

void NoticesPage::refreshCount()
{
    m_count->setText(tr("%n notice(s)", nullptr, m_model->rowCount()));
}

QList<qint64> NoticesPage::selectedIds() const
{
    QList<qint64> ids;
    for (const QItemSelectionRange &range : m_list->selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            ids.append(m_model->ids().at(row));
    }
    return ids;
}

void NoticesPage::selectionChanged()
{
    const QList<qint64> ids = selectedIds();
    m_selectionBar->setVisible(ids.size() > 1);
    m_selected->setText(tr("%n notice(s) selected", nullptr, static_cast<int>(ids.size())));
    if (ids.size() == 1)
        Q_EMIT noticeWanted(ids.first());
    else if (ids.isEmpty())
        m_pane->showHint(tr("Choose a notice to read it."));
    else
        m_pane->showHint(tr("%n notice(s) selected", nullptr, static_cast<int>(ids.size())));
}

void NoticesPage::openNotice(qint64 id)
{
    const QModelIndex index = m_model->indexOf(id);
    if (!index.isValid())
        return;
    m_list->setCurrentIndex(index);
    m_list->scrollTo(index);
    showPane(true);
}

void NoticesPage::showMenu(const QPoint &position)
{
    const QModelIndex index = m_list->indexAt(position);
    const NoticeRow *row = m_model->rowOf(index);
    if (!row)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QString address = row->recipient;
    QAction *copy = menu->addAction(icon(u"copy"_s), tr("&Copy the address"),
                                    this, [address] { QGuiApplication::clipboard()->setText(address); });
    copy->setEnabled(!address.isEmpty());
    menu->addAction(tr("&Select all like this"), this, [this, like = *row] { selectLikeThis(like); });
    menu->addSeparator();
    menu->addAction(tr("I &did send this"), this, [this] { Q_EMIT wordGiven(selectedIds(), Verdict::Yours); });
    menu->addAction(tr("&Not mine"), this, [this] { Q_EMIT wordGiven(selectedIds(), Verdict::Forged); });
    menu->addSeparator();
    menu->addAction(icon(u"clean-up"_s), tr("&Move to Trash\u2026"), this, [this] { Q_EMIT sweepWanted(selectedIds()); });
    menu->popup(m_list->viewport()->mapToGlobal(position));
}

/// The same run of notices or, outside of one, the same reason and verdict.
void NoticesPage::selectLikeThis(const NoticeRow &like)
{
    QItemSelection selection;
    for (int i = 0; i < m_model->rowCount(); ++i) {
        const QModelIndex index = m_model->index(i, 0);
        const NoticeRow *row = m_model->rowOf(index);
        const bool alike = row && (like.incident.isEmpty() ? row->reason == like.reason && row->verdict == like.verdict
                                                           : row->incident == like.incident);
        if (!alike)
            continue;
        if (!selection.isEmpty() && selection.last().bottom() == i - 1)
            selection.last() = QItemSelectionRange(selection.last().topLeft(), index);
        else
            selection.append(QItemSelectionRange(index, index));
    }
    m_list->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
}

void NoticesPage::focusList()
{
    if (m_narrow && !m_left->isVisible())
        m_pane->focusText();
    else
        m_list->setFocus(Qt::OtherFocusReason);
}

void NoticesPage::focusSearch()
{
    showPane(false);
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void NoticesPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    setNarrow(event->size().width() < characters(this, 96));
}

void NoticesPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    openFirst();
}

void NoticesPage::setNarrow(bool narrow)
{
    if (narrow == m_narrow)
        return;
    m_narrow = narrow;
    showPane(false);
    if (isVisible())
        openFirst();
}

void NoticesPage::showPane(bool pane)
{
    m_pane->setBackVisible(m_narrow);
    m_left->setVisible(!m_narrow || !pane);
    m_pane->setVisible(!m_narrow || pane);
    if (m_narrow && pane)
        m_pane->focusText();
}

} // namespace undelivered
