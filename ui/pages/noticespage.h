// SPDX-License-Identifier: GPL-3.0-or-later
/// One list of notices with its reading pane: search, filters, groups, selection, keyboard. In a narrow window the pane takes
/// the list's place. Shows a NoticeModel, asks for the rest by signals. Window's thread.
#pragma once

#include "ui/models/noticemodel.h"

#include <QWidget>

class QMenu;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace undelivered {

class FilterBar;
class NoticeList;
class NoticePane;
class TextLabel;
class TintedPanel;

class NoticesPage final : public QWidget
{
    Q_OBJECT
public:
    /// The model must outlive the page.
    explicit NoticesPage(NoticeModel *model, QWidget *parent = nullptr);

    void setShelf(Shelf shelf);
    [[nodiscard]] Shelf shelf() const { return m_filter.shelf; }
    [[nodiscard]] NoticePane *pane() const { return m_pane; }
    [[nodiscard]] QList<qint64> selectedIds() const;
    /// Selects and opens one notice, if it is in the list.
    void openNotice(qint64 id);
    [[nodiscard]] FilterBar *filters() const { return m_filters; }
    void focusList();
    void focusSearch();
    [[nodiscard]] bool isNarrow() const { return m_narrow; }

Q_SIGNALS:
    void noticeWanted(qint64 id);
    void sweepWanted(const QList<qint64> &ids);
    void wordGiven(const QList<qint64> &ids, std::optional<undelivered::Verdict> verdict);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    enum class Like { Incident, ReasonAndVerdict, Subject };

    void build();
    void buildLeft();
    void buildBars();
    void connectParts();
    void applyFilter();
    void applyGround();
    void openFirst();
    void selectionChanged();
    void modelChanged();
    void showMenu(const QPoint &position);
    void addLikeMenu(QMenu *menu, const NoticeRow &like);
    void selectLike(const NoticeRow &like, Like how);
    void giveWord(const QList<qint64> &ids, std::optional<Verdict> verdict);
    [[nodiscard]] bool anyByPerson(const QList<qint64> &ids) const;
    void setNarrow(bool narrow);
    void showPane(bool pane);
    void refreshCount();

    NoticeModel *m_model;
    NoticeFilter m_filter;
    bool m_narrow = false;
    QList<qint64> m_worded; ///< to which the person's last word went

    TextLabel *m_title;
    TextLabel *m_count;
    FilterBar *m_filters;
    NoticeList *m_list;
    TextLabel *m_empty;
    QStackedWidget *m_listStack;
    QWidget *m_left;
    QPushButton *m_sweep;
    QPushButton *m_mine;
    QPushButton *m_notMine;
    QPushButton *m_takeBack;
    QWidget *m_selectionBar;
    TextLabel *m_selected;
    TintedPanel *m_wordBar;
    TextLabel *m_word;
    QPushButton *m_undoWord;
    QSplitter *m_splitter;
    NoticePane *m_pane;
};

} // namespace undelivered
