// SPDX-License-Identifier: GPL-3.0-or-later
/// The tour at the first start: three hints above the first page, one at a time, put away whenever one likes. Window's thread.
#pragma once

#include "ui/widgets/tintedpanel.h"

class QPushButton;

namespace undelivered {

class TextLabel;

class TourPanel final : public TintedPanel
{
    Q_OBJECT
public:
    static constexpr int hints = 3;
    explicit TourPanel(QWidget *parent = nullptr);
    void start();

Q_SIGNALS:
    /// Seen to the end or put away: not to be shown again.
    void done();

protected:
    void changeEvent(QEvent *event) override;

private:
    void showHint(int hint);

    int m_hint = 0;
    TextLabel *m_title;
    TextLabel *m_text;
    QPushButton *m_next;
    QPushButton *m_close;
};

} // namespace undelivered
