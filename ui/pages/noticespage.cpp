// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/noticespage.h"

#include "ui/models/verdictwords.h"
#include "ui/pages/filterbar.h"
#include "ui/pages/noticepane.h"
#include "ui/widgets/colors.h"
#include "ui/widgets/errorbar.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/noticelist.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/tintedpanel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QResizeEvent>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace undelivered {

namespace {

QPushButton *button(const QString &text, const QString &name, const QString &iconName = {})
{
    auto *made = new QPushButton(text);
    made->setObjectName(name);
    made->setAutoDefault(false);
    if (!iconName.isEmpty())
        made->setIcon(icon(iconName));
    return made;
}

} // namespace

NoticesPage::NoticesPage(NoticeModel *model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_title(new TextLabel(TextSize::Headline))
    , m_count(new TextLabel(TextSize::Small, TextTone::Quiet))
    , m_filters(new FilterBar)
    , m_list(new NoticeList(model))
    , m_empty(new TextLabel(TextSize::Body, TextTone::Quiet))
    , m_listStack(new QStackedWidget)
    , m_left(new QWidget)
    , m_sweep(button(tr("Move to Trash\u2026"), u"sweepSelectedButton"_s, u"clean-up"_s))
    , m_mine(button(tr("I did send this"), u"mineSelectedButton"_s))
    , m_notMine(button(tr("Not mine"), u"notMineSelectedButton"_s))
    , m_takeBack(button(tr("Take my answer back"), u"takeBackSelectedButton"_s, u"undo"_s))
    , m_selectionBar(new QWidget)
    , m_selected(new TextLabel)
    , m_wordBar(new TintedPanel)
    , m_word(new TextLabel)
    , m_undoWord(button(tr("Take it back"), u"undoWordButton"_s, u"undo"_s))
    , m_splitter(new QSplitter)
    , m_pane(new NoticePane)
{
    setObjectName(u"noticesPage"_s);
    build();
    connectParts();
    setShelf(Shelf::All);
    selectionChanged();
}

void NoticesPage::connectParts()
{
    connect(m_filters, &FilterBar::changed, this, &NoticesPage::applyFilter);
    connect(m_filters, &FilterBar::orderChosen, m_model, &NoticeModel::setOrder);
    connect(m_filters, &FilterBar::groupingChosen, this, [this](NoticeModel::Grouping grouping) {
        m_list->clearSelection();
        m_model->setGrouping(grouping);
        openFirst();
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &NoticesPage::selectionChanged);
    connect(m_list, &QListView::activated, this, [this] { showPane(true); });
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) {
        showPane(QGuiApplication::keyboardModifiers() == Qt::NoModifier && !m_model->isGroup(index));
    });
    connect(m_list, &QListView::customContextMenuRequested, this, &NoticesPage::showMenu);
    connect(m_pane, &NoticePane::backWanted, this, [this] {
        showPane(false);
        m_list->setFocus();
    });
    connect(m_sweep, &QPushButton::clicked, this, [this] { Q_EMIT sweepWanted(selectedIds()); });
    connect(m_mine, &QPushButton::clicked, this, [this] { giveWord(selectedIds(), Verdict::Yours); });
    connect(m_notMine, &QPushButton::clicked, this, [this] { giveWord(selectedIds(), Verdict::Forged); });
    connect(m_takeBack, &QPushButton::clicked, this, [this] { giveWord(selectedIds(), std::nullopt); });
    connect(m_undoWord, &QPushButton::clicked, this, [this] { giveWord(m_worded, std::nullopt); });
    connect(m_pane, &NoticePane::sweepWanted, this, [this](qint64 id) { Q_EMIT sweepWanted({id}); });
    connect(m_pane, &NoticePane::wordGiven, this,
            [this](qint64 id, std::optional<Verdict> verdict) { giveWord({id}, verdict); });
    auto *sweepKey = new QShortcut(QKeySequence::Delete, m_list);
    sweepKey->setContext(Qt::WidgetShortcut);
    connect(sweepKey, &QShortcut::activated, this, [this] {
        if (!selectedIds().isEmpty())
            Q_EMIT sweepWanted(selectedIds());
    });
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_model, signal, this, &NoticesPage::modelChanged);
    connect(m_model, &QAbstractItemModel::modelReset, this, &NoticesPage::modelChanged);
}

void NoticesPage::build()
{
    m_title->setObjectName(u"listTitle"_s);
    m_count->setObjectName(u"listCount"_s);
    m_list->setObjectName(u"noticeList"_s);
    m_list->setAccessibleName(tr("Notices"));
    m_empty->setObjectName(u"listEmpty"_s);
    buildLeft();
    m_splitter->addWidget(m_left);
    m_splitter->addWidget(m_pane);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_splitter->setStretchFactor(0, 2);
    m_splitter->setStretchFactor(1, 3);
    m_left->setMinimumWidth(characters(this, 44));
    m_splitter->setSizes({2000, 3000});
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_splitter);
}

void NoticesPage::buildLeft()
{
    m_left->setAutoFillBackground(true);
    applyGround();
    auto *left = new QVBoxLayout(m_left);
    left->setContentsMargins(0, 0, 0, 0);
    left->setSpacing(0);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(space(this, 4), space(this, 4), space(this, 4), space(this, 3));
    head->setSpacing(space(this, 2));
    auto *names = new QVBoxLayout;
    names->setSpacing(0);
    names->addWidget(m_title);
    names->addWidget(m_count);
    auto *top = new QHBoxLayout;
    top->setSpacing(space(this, 2));
    top->addLayout(names, 1);
    top->addWidget(m_filters->opener(), 0, Qt::AlignVCenter);
    head->addLayout(top);
    head->addWidget(m_filters);
    left->addLayout(head);
    auto *emptyBox = new QWidget;
    auto *emptyLayout = new QVBoxLayout(emptyBox);
    emptyLayout->setContentsMargins(space(this, 6), space(this, 6), space(this, 6), space(this, 6));
    m_empty->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    emptyLayout->addWidget(m_empty);
    m_listStack->addWidget(m_list);
    m_listStack->addWidget(emptyBox);
    left->addWidget(m_listStack, 1);
    buildBars();
    left->addWidget(m_wordBar);
    left->addWidget(m_selectionBar);
}

void NoticesPage::buildBars()
{
    const int side = space(this, 4);
    const int edge = space(this, 2);
    auto *bar = new QVBoxLayout(m_selectionBar);
    bar->setContentsMargins(side, edge, side, space(this, 3));
    auto *buttons = new QWidget;
    auto *flow = new FlowLayout(space(this, 2), buttons);
    for (QPushButton *each : {m_sweep, m_mine, m_notMine, m_takeBack})
        flow->addWidget(each);
    bar->addWidget(m_selected);
    bar->addWidget(buttons);
    auto *word = new QHBoxLayout(m_wordBar);
    word->setContentsMargins(side, edge, side, edge);
    word->setSpacing(space(this, 3));
    m_word->setObjectName(u"wordText"_s);
    m_word->setAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    word->addWidget(m_word, 1);
    word->addWidget(m_undoWord);
    m_wordBar->hide();
}

void NoticesPage::setShelf(Shelf shelf)
{
    m_filter.shelf = shelf;
    m_title->setText(shelfName(shelf));
    m_filters->setVerdictChoice(shelf == Shelf::All || shelf == Shelf::NeedsYou);
    m_wordBar->hide();
    m_list->clearSelection();
    showPane(false);
    applyFilter();
    openFirst();
}

/// Where list and pane stand side by side, the pane is not left empty.
void NoticesPage::openFirst()
{
    if (m_narrow || m_model->rowCount() == 0 || !selectedIds().isEmpty())
        return;
    const QModelIndex first = m_model->index(0, 0);
    if (m_model->isGroup(first))
        m_list->selectionModel()->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
    else
        m_list->setCurrentIndex(first);
}

void NoticesPage::applyFilter()
{
    m_filter = m_filters->applied(m_filter);
    m_model->setFilter(m_filter);
    modelChanged();
}

void NoticesPage::modelChanged()
{
    m_empty->setText(m_filters->isFiltering() ? tr("Nothing in this list fits the search and the filters.")
                                              : shelfEmptyText(m_filter.shelf));
    m_listStack->setCurrentIndex(m_model->rowCount() == 0 ? 1 : 0);
    if (m_model->rowCount() == 0)
        m_pane->showHint({}); // the list says all there is to say
    const int shown = m_model->noticeCount();
    const int all = m_model->shelfCount();
    m_count->setText(shown == all ? tr("%n notice(s)", nullptr, all)
                                  //: %n how many notices stand in the list, %1 how many of them fit the filters
                                  : tr("%1 of %n notice(s)", nullptr, all).arg(QLocale().toString(shown)));
}

QList<qint64> NoticesPage::selectedIds() const
{
    QList<qint64> ids;
    QSet<qint64> seen;
    for (const QItemSelectionRange &range : m_list->selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row) {
            for (const qint64 id : m_model->noticesAt(row)) {
                if (seen.contains(id))
                    continue;
                seen.insert(id);
                ids.append(id);
            }
        }
    }
    return ids;
}

bool NoticesPage::anyByPerson(const QList<qint64> &ids) const
{
    return std::ranges::any_of(ids, [this](qint64 id) { return m_model->isByPerson(id); });
}

void NoticesPage::selectionChanged()
{
    const QList<qint64> ids = selectedIds();
    const int count = static_cast<int>(ids.size());
    m_selectionBar->setVisible(count > 1);
    m_selected->setText(tr("%n notice(s) selected", nullptr, count));
    m_takeBack->setVisible(count > 1 && anyByPerson(ids));
    if (count == 1)
        Q_EMIT noticeWanted(ids.first());
    else if (count == 0)
        m_pane->showHint(m_model->rowCount() == 0 ? QString() : tr("Choose a notice to read it."));
    else
        m_pane->showHint(m_selected->text());
}

void NoticesPage::giveWord(const QList<qint64> &ids, std::optional<Verdict> verdict)
{
    m_worded = ids;
    const int count = static_cast<int>(ids.size());
    m_word->setText(!verdict ? tr("Your answer about %n notice(s) is taken back.", nullptr, count)
                    : verdict == Verdict::Yours
                        ? tr("Noted: %n notice(s) about mail of yours.", nullptr, count)
                        : tr("Noted: %n notice(s) about mail that is not yours.", nullptr, count));
    m_undoWord->setVisible(verdict.has_value());
    m_wordBar->show();
    announce(m_wordBar, m_word->text());
    Q_EMIT wordGiven(ids, verdict);
}

void NoticesPage::openNotice(qint64 id)
{
    const QModelIndex index = m_model->reveal(id);
    if (!index.isValid())
        return;
    m_list->setCurrentIndex(index);
    m_list->scrollTo(index);
    showPane(true);
}

void NoticesPage::showMenu(const QPoint &position)
{
    const QModelIndex index = m_list->indexAt(position);
    if (!index.isValid())
        return;
    auto *menu = new QMenu(this);
    menu->setObjectName(u"noticeMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (const NoticeRow *row = m_model->rowOf(index)) {
        const QString address = row->recipient;
        QAction *copy = menu->addAction(icon(u"copy"_s), tr("&Copy the address"), this,
                                        [address] { QGuiApplication::clipboard()->setText(address); });
        copy->setEnabled(!address.isEmpty());
        addLikeMenu(menu, *row);
        menu->addSeparator();
    }
    const QList<qint64> ids = selectedIds();
    menu->addAction(tr("I &did send this"), this, [this, ids] { giveWord(ids, Verdict::Yours); });
    menu->addAction(tr("&Not mine"), this, [this, ids] { giveWord(ids, Verdict::Forged); });
    menu->addAction(icon(u"undo"_s), tr("&Take my answer back"), this, [this, ids] { giveWord(ids, std::nullopt); })
        ->setEnabled(anyByPerson(ids));
    menu->addSeparator();
    menu->addAction(icon(u"clean-up"_s), tr("Mo&ve to Trash\u2026"), this, [this, ids] { Q_EMIT sweepWanted(ids); });
    menu->popup(m_list->viewport()->mapToGlobal(position));
}

void NoticesPage::addLikeMenu(QMenu *menu, const NoticeRow &like)
{
    QMenu *alike = menu->addMenu(tr("&Select all like this"));
    alike->setObjectName(u"likeMenu"_s);
    const auto add = [&](const QString &text, Like how, bool possible) {
        alike->addAction(text, this, [this, like, how] { selectLike(like, how); })->setEnabled(possible);
    };
    add(tr("Of the same &wave"), Like::Incident, !like.incident.isEmpty());
    add(tr("With the same &reason and verdict"), Like::ReasonAndVerdict, true);
    add(tr("With the same &subject"), Like::Subject, !like.originalSubject.isEmpty());
}

void NoticesPage::selectLike(const NoticeRow &like, Like how)
{
    m_model->openAllGroups();
    const QString subject = like.originalSubject.simplified();
    const auto isAlike = [&](const NoticeRow &row) {
        switch (how) {
        case Like::Incident: return row.incident == like.incident;
        case Like::ReasonAndVerdict: return row.reason == like.reason && row.verdict == like.verdict;
        case Like::Subject: return row.originalSubject.simplified().compare(subject, Qt::CaseInsensitive) == 0;
        }
        return false;
    };
    QItemSelection selection;
    for (int i = 0; i < m_model->rowCount(); ++i) {
        const QModelIndex index = m_model->index(i, 0);
        const NoticeRow *row = m_model->rowOf(index);
        if (!row || !isAlike(*row))
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
    m_filters->focusSearch();
}

void NoticesPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    setNarrow(event->size().width() < characters(this, 96));
}

void NoticesPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        applyGround();
}

/// Fields stand out from what they lie on, as on the other pages.
void NoticesPage::applyGround()
{
    m_left->setBackgroundRole(isDark(palette()) ? QPalette::Window : QPalette::Base);
    m_wordBar->setTint(goodColor(palette()));
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
