// SPDX-License-Identifier: GPL-3.0-or-later
/// The body of a page: a scrolling column of readable width with even margins. It lies on the palette's Base where that is
/// light, and on Window where it is dark, so that fields always stand out. Pages add their parts
/// to column(). Window's thread.
#pragma once

#include <QScrollArea>

class QVBoxLayout;

namespace undelivered {

class Page : public QScrollArea
{
    Q_OBJECT
public:
    /// `maxCharacters`: the widest the column gets; 0: as wide as the window.
    explicit Page(int maxCharacters, QWidget *parent = nullptr);
    [[nodiscard]] QVBoxLayout *column() const { return m_column; }

protected:
    void changeEvent(QEvent *event) override;
    /// When the column's width is set anew.
    virtual void widthChanged(int width);
    void resizeEvent(QResizeEvent *event) override;

private:
    void applyWidth();
    void applyGround();

    int m_maxCharacters;
    QWidget *m_around;
    QWidget *m_content;
    QVBoxLayout *m_column;
};

} // namespace undelivered
