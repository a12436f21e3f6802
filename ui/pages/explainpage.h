// SPDX-License-Identifier: GPL-3.0-or-later
/// "Explain this text": the text of one notice, typed, pasted or dropped, and beside it what it means, in the reading pane's own
/// words. Shows values, explains nothing itself (ui/window/explainpresenter.h). Window's thread.
#pragma once

#include <QWidget>

class QBoxLayout;
class QPlainTextEdit;
class QPushButton;

namespace undelivered {

class NoticePane;
class TextLabel;

class ExplainPage final : public QWidget
{
    Q_OBJECT
public:
    explicit ExplainPage(QWidget *parent = nullptr);
    [[nodiscard]] NoticePane *pane() const { return m_pane; }
    [[nodiscard]] QString text() const;
    /// What a file holds, to be looked at; `name` is shown. Says nothing by textTyped().
    void showFile(const QString &name, const QByteArray &content);
    /// Puts text in as if it had been typed.
    void setText(const QString &text);
    void focusText();

Q_SIGNALS:
    void textTyped(const QString &text);
    void fileWanted();
    void leaveWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();

    bool m_showing = false;
    QBoxLayout *m_body;
    TextLabel *m_title;
    TextLabel *m_intro;
    TextLabel *m_source;
    QPlainTextEdit *m_text;
    QPushButton *m_file;
    QPushButton *m_clear;
    QPushButton *m_leave;
    NoticePane *m_pane;
};

} // namespace undelivered
