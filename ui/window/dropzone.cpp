// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/dropzone.h"

#include <QDropEvent>
#include <QFile>
#include <QFileInfo>
#include <QMimeData>
#include <QUrl>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace undelivered {

namespace {

/// As on the command line: a name ending in .eml is one message, also where some program left an mbox line in front of it.
bool isMailbox(const QString &path)
{
    if (QFileInfo(path).isDir())
        return true;
    if (path.endsWith(".eml"_L1, Qt::CaseInsensitive))
        return false;
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.peek(5) == "From "; // RFC 4155, appendix A
}

QString localFile(const QMimeData &data)
{
    const QList<QUrl> urls = data.urls();
    return urls.size() == 1 ? urls.first().toLocalFile() : QString();
}

} // namespace

DropZone::DropZone(QWidget *window)
    : QObject(window)
{
    window->setAcceptDrops(true);
    window->installEventFilter(this);
}

bool DropZone::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::DragEnter || event->type() == QEvent::DragMove) {
        auto *drag = static_cast<QDropEvent *>(event); // both are drop events
        if (!localFile(*drag->mimeData()).isEmpty() || (drag->mimeData()->hasText() && !drag->mimeData()->hasUrls())) {
            drag->setDropAction(Qt::CopyAction);
            drag->accept();
            return true;
        }
    } else if (event->type() == QEvent::Drop) {
        auto *drop = static_cast<QDropEvent *>(event);
        drop->setDropAction(Qt::CopyAction);
        drop->accept();
        take(*drop->mimeData());
        return true;
    }
    return QObject::eventFilter(watched, event);
}

void DropZone::take(const QMimeData &data)
{
    const QString path = localFile(data);
    if (path.isEmpty())
        Q_EMIT textDropped(data.text());
    else if (isMailbox(path))
        Q_EMIT mailboxDropped(path);
    else
        Q_EMIT messageDropped(path);
}

} // namespace undelivered
