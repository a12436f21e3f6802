// SPDX-License-Identifier: GPL-3.0-or-later
/// "How do we know?": a heading that opens and closes what is below it. A real button for keyboard and screen reader; the
/// content is laid out only while open. Window's thread.
#pragma once

#include <QWidget>

class QToolButton;
class QVBoxLayout;

namespace undelivered {

class Disclosure final : public QWidget
{
    Q_OBJECT
public:
    explicit Disclosure(const QString &title, QWidget *parent = nullptr);
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }
    [[nodiscard]] bool isOpen() const;
    void setOpen(bool open);
    void setTitle(const QString &title);
    [[nodiscard]] QToolButton *button() const { return m_button; }

Q_SIGNALS:
    void opened(bool open);

private:
    QToolButton *m_button;
    QWidget *m_content;
    QVBoxLayout *m_body;
};

} // namespace undelivered
