// SPDX-License-Identifier: GPL-3.0-or-later
/// The narrow list at the start of the window: pages and lists, each with its count. Keyboard, screen reader and both
/// directions of writing come from the list it is. Window's thread.
#pragma once

#include <QListWidget>

namespace undelivered {

class Navigation final : public QListWidget
{
    Q_OBJECT
public:
    explicit Navigation(QWidget *parent = nullptr);
    /// `key` names the place towards the window; `gapBefore` sets it a little apart from the one above.
    void addPlace(const QString &key, const QString &name, const QString &iconName, bool gapBefore = false);
    void setName(const QString &key, const QString &name);
    /// A negative count shows none. `urgent` draws it in bold.
    void setCount(const QString &key, int count, bool urgent = false);
    void select(const QString &key);
    [[nodiscard]] QString selected() const;
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void placeChosen(const QString &key);

private:
    [[nodiscard]] QListWidgetItem *itemOf(const QString &key) const;
    void describe(QListWidgetItem *item) const;
};

} // namespace undelivered
