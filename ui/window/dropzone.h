// SPDX-License-Identifier: GPL-3.0-or-later
/// What is dropped on the window: one saved message or some text is to be explained, a folder or a mailbox file is to be
/// opened. Looks at files' names and first bytes only. Window's thread.
#pragma once

#include <QObject>

class QMimeData;
class QWidget;

namespace undelivered {

class DropZone final : public QObject
{
    Q_OBJECT
public:
    explicit DropZone(QWidget *window);

Q_SIGNALS:
    void messageDropped(const QString &path);
    void mailboxDropped(const QString &path);
    void textDropped(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void take(const QMimeData &data);
};

} // namespace undelivered
