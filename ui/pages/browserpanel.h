// SPDX-License-Identifier: GPL-3.0-or-later
/// While the person signs in in their browser: what is being waited for, and the ways on where the browser did not come up.
/// Window's thread.
#pragma once

#include "ui/widgets/tintedpanel.h"

#include <QUrl>

class QPushButton;

namespace undelivered {

class TextLabel;

class BrowserPanel final : public TintedPanel
{
    Q_OBJECT
public:
    explicit BrowserPanel(QWidget *parent = nullptr);
    /// `page` is what the browser shows.
    void showWaiting(const QString &provider, const QUrl &page);
    /// The browser came back; the rest takes a moment.
    void showAnswered();
    void focusFirst();

Q_SIGNALS:
    void openAgainWanted(const QUrl &page);
    void cancelWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    QUrl m_page;
    TextLabel *m_title;
    TextLabel *m_text;
    QPushButton *m_copy;
    QPushButton *m_open;
    QPushButton *m_cancel;
};

} // namespace undelivered
