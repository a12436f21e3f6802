// SPDX-License-Identifier: GPL-3.0-or-later
/// One list of notices with its reading pane: search, filters, order, selection, keyboard. In a narrow window the pane takes
/// the list's place. Shows a NoticeModel, asks for the rest by signals. Window's thread.
#pragma once

#include "ui/models/noticemodel.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QListView;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace undelivered {

class NoticePane;
class TextLabel;

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
    /// The reasons to choose from in the filter: those that occur.
    void setReasons(const QList<Reason> &reasons);
    void focusList();
    void focusSearch();
    [[nodiscard]] bool isNarrow() const { return m_narrow; }

Q_SIGNALS:
    void noticeWanted(qint64 id);
    void sweepWanted(const QList<qint64> &ids);
    void wordGiven(const QList<qint64> &ids, std::optional<undelivered::Verdict> verdict);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void buildBar();
    void applyFilter();
    void openFirst();
    void selectionChanged();
    void modelChanged();
    void showMenu(const QPoint &position);
    void selectLikeThis(const NoticeRow &like);
    void setNarrow(bool narrow);
    void showPane(bool pane);
    void refreshCount();

    NoticeModel *m_model;
    NoticeFilter m_filter;
    bool m_narrow = false;
    QTimer m_typing;

    TextLabel *m_title;
    TextLabel *m_count;
    QLineEdit *m_search;
    QComboBox *m_reason;
    QComboBox *m_verdict;
    QComboBox *m_period;
    QComboBox *m_order;
    QListView *m_list;
    TextLabel *m_empty;
    QStackedWidget *m_listStack;
    QWidget *m_left;
    QPushButton *m_sweep;
    QPushButton *m_mine;
    QPushButton *m_notMine;
    QWidget *m_selectionBar;
    TextLabel *m_selected;
    QSplitter *m_splitter;
    NoticePane *m_pane;
};

} // namespace undelivered
