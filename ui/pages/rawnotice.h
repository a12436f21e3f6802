// SPDX-License-Identifier: GPL-3.0-or-later
/// The notice as it came, as inert text, with a search that marks every place and walks from one to the next. Window's thread.
#pragma once

#include <QByteArray>
#include <QList>
#include <QTextCursor>
#include <QWidget>

class QLineEdit;
class QPlainTextEdit;
class QToolButton;

namespace undelivered {

class TextLabel;

class RawNotice final : public QWidget
{
    Q_OBJECT
public:
    explicit RawNotice(QWidget *parent = nullptr);
    /// Bytes of any charset, shown as they stand: what is no UTF-8 comes out as Latin-1, and controls do nothing.
    void setRaw(const QByteArray &raw);
    void clear();
    [[nodiscard]] bool isEmpty() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void applyFont();
    void search();
    void step(int by);
    void mark();

    QLineEdit *m_search;
    QToolButton *m_previous;
    QToolButton *m_next;
    TextLabel *m_count;
    QPlainTextEdit *m_text;
    QList<QTextCursor> m_found;
    qsizetype m_current = -1;
};

} // namespace undelivered
