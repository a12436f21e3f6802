// SPDX-License-Identifier: GPL-3.0-or-later
/// The list of notices in two-line rows. Rows that stand for a group open and close: by a click on their arrow, by a double
/// click, by the arrow keys (in the direction of writing), by Enter and Space. Window's thread.
#pragma once

#include <QListView>

namespace undelivered {

class NoticeModel;

class NoticeList final : public QListView
{
    Q_OBJECT
public:
    /// The model must outlive the list.
    explicit NoticeList(NoticeModel *model, QWidget *parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    void toggle(const QModelIndex &group);

    NoticeModel *m_model;
};

} // namespace undelivered
