// SPDX-License-Identifier: GPL-3.0-or-later
/// One notice as a way in: who and what, why below it in grey, as in the list. A button for keyboard and screen reader.
/// Window's thread.
#pragma once

#include <QAbstractButton>
#include <QColor>

namespace undelivered {

class NoticeDoor final : public QAbstractButton
{
    Q_OBJECT
public:
    explicit NoticeDoor(QWidget *parent = nullptr);
    void setNotice(const QString &title, const QString &why);
    void setLook(const QString &iconName, const QColor &color);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_why;
    QString m_icon;
    QColor m_color;
};

} // namespace undelivered
