// SPDX-License-Identifier: GPL-3.0-or-later
/// What went wrong, in place: the sentence, the next step, a Retry where trying again can help, the technical words behind a
/// disclosure, and a way to put it away. Announced to screen readers when it appears. Window's thread.
#pragma once

#include "ui/widgets/announce.h"
#include "ui/widgets/tintedpanel.h"
#include "wording/errortext.h"

class QPlainTextEdit;
class QPushButton;
class QToolButton;

namespace undelivered {

class Disclosure;
class TextLabel;

class ErrorBar final : public TintedPanel
{
    Q_OBJECT
public:
    explicit ErrorBar(QWidget *parent = nullptr);
    /// `wayOut`: words of a button for the next step where the program can take it; empty: none.
    void showError(const Error &error, bool canRetry = true, const QString &wayOut = {});
    void clear();

Q_SIGNALS:
    void retryWanted();
    void wayOutWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    TextLabel *m_sentence;
    TextLabel *m_nextStep;
    QPushButton *m_wayOut;
    QPushButton *m_retry;
    QToolButton *m_close;
    Disclosure *m_more;
    TextLabel *m_detail;
};

} // namespace undelivered
