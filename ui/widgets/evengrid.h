// SPDX-License-Identifier: GPL-3.0-or-later
/// Lays its items in equal columns, as many as the widest of them allows, and in rows as even as can be: six come out as six,
/// three and three, or two by two. Either direction of writing. Window's thread.
#pragma once

#include <QLayout>

namespace undelivered {

class EvenGrid final : public QLayout
{
public:
    explicit EvenGrid(int spacing, QWidget *parent = nullptr);
    ~EvenGrid() override;

    void addItem(QLayoutItem *item) override;
    [[nodiscard]] int count() const override;
    [[nodiscard]] QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize minimumSize() const override;
    [[nodiscard]] QSize sizeHint() const override;
    void setGeometry(const QRect &rect) override;

private:
    [[nodiscard]] QList<QLayoutItem *> shown() const;
    [[nodiscard]] int columnsFor(const QList<QLayoutItem *> &items, int width) const;

    QList<QLayoutItem *> m_items;
};

} // namespace undelivered
