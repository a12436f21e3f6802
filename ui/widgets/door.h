// SPDX-License-Identifier: GPL-3.0-or-later
/// A number that is also a way in: "214 Forged" opens the list of those. A button for keyboard and screen reader.
/// Window's thread.
#pragma once

#include <QAbstractButton>

namespace undelivered {

class Door final : public QAbstractButton
{
    Q_OBJECT
public:
    explicit Door(QWidget *parent = nullptr);
    /// `color` draws the icon and the edge; the words stay in the colour of text.
    void setLook(const QString &iconName, const QColor &color);
    void setNumber(int number, const QString &name);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QFont numberFont() const;

    QString m_icon;
    QColor m_color;
    int m_number = 0;
};

} // namespace undelivered
