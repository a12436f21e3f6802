// SPDX-License-Identifier: GPL-3.0-or-later
/// What layouts of a variable number of lines have in common: they own their items, in order, and ask for their height by the
/// width that they get. Where the items go is told by FlowLayout and EvenGrid. Window's thread.
#pragma once

#include <QLayout>

namespace undelivered {

class ItemLayout : public QLayout
{
public:
    ItemLayout(int spacing, QWidget *parent);
    ~ItemLayout() override;

    void addItem(QLayoutItem *item) override;
    [[nodiscard]] int count() const override;
    [[nodiscard]] QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    /// As large as the largest item that is shown.
    [[nodiscard]] QSize minimumSize() const override;

protected:
    /// Those that are not hidden.
    [[nodiscard]] QList<QLayoutItem *> shown() const;
    [[nodiscard]] static QSize largest(const QList<QLayoutItem *> &items, QSize (QLayoutItem::*measure)() const);
    /// A place in lines that run from left to right, as the direction of writing has it.
    [[nodiscard]] QRect mirrored(const QRect &around, const QRect &place) const;

private:
    QList<QLayoutItem *> m_items;
};

} // namespace undelivered
