// SPDX-License-Identifier: GPL-3.0-or-later
/// The last question before messages are deleted for good: the person types how many, so that no stray key can say yes. Window's
/// thread.
#pragma once

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace undelivered {

class DeleteDialog final : public QDialog
{
    Q_OBJECT
public:
    /// `count`: how many messages go. accepted() means: do it.
    explicit DeleteDialog(int count, QWidget *parent = nullptr);

private:
    void typed();

    int m_count;
    QLineEdit *m_edit;
    QPushButton *m_delete;
};

} // namespace undelivered
