// SPDX-License-Identifier: GPL-3.0-or-later
/// A table that uses exactly the width it has: columns that hold little are as wide as what they hold, the others share the
/// rest; where that is too little, columns that can be spared go, one after the other. Window's thread.
#pragma once

#include <QTreeView>

namespace undelivered {

class WideTable final : public QTreeView
{
    Q_OBJECT
public:
    explicit WideTable(QWidget *parent = nullptr);
    /// `wide`: columns that share the rest. `spared`: what goes where the table is narrow, the first one first.
    void setColumns(const QList<int> &wide, const QList<int> &spared = {});
    void setModel(QAbstractItemModel *model) override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void share();
    [[nodiscard]] int leastWidth(int column) const;
    [[nodiscard]] int wishedWidth(int column) const;

    QList<int> m_wide;
    QList<int> m_spared;
    bool m_sharing = false;
};

} // namespace undelivered
