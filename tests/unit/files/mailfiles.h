// SPDX-License-Identifier: GPL-3.0-or-later
/// Writing and reading back small trees of mail in temporary folders.
#pragma once

#include "files/filesmailbox.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace undelivered::test {

inline void writeFile(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

inline QByteArray mail(const QByteArray &id, const QByteArray &lineEnd = "\n")
{
    QByteArray text = "From: Otto <otto@nachbar.example>\nTo: rosa@postamt.example\nSubject: About " + id +
                      "\nMessage-ID: <" + id + "@postamt.example>\nX-Unwanted: yes\n\nHello from " + id + ".\n";
    return text.replace("\n", lineEnd);
}

/// Every file below `path`, with its bytes.
inline QMap<QString, QByteArray> snapshot(const QString &path)
{
    QMap<QString, QByteArray> files;
    QDirIterator all(path, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        QFile file(all.next());
        if (file.open(QIODevice::ReadOnly))
            files.insert(QDir(path).relativeFilePath(file.fileName()), file.readAll());
    }
    return files;
}

inline QList<MessageFacts> factsOf(Mailbox &mailbox, const QString &folder)
{
    QList<MessageFacts> facts;
    const auto keys = mailbox.list(folder, 1);
    if (!keys || !mailbox.fetchFacts(*keys, [&](MessageFacts &&one) { facts.append(one); }))
        return {};
    return facts;
}

inline QByteArrayList messagesOf(Mailbox &mailbox, const QString &folder, qint64 maxBytes = 1'000'000)
{
    QByteArrayList messages;
    const auto keys = mailbox.list(folder, 1);
    if (!keys ||
        !mailbox.fetchMessages(*keys, maxBytes, [&](const MessageKey &, QByteArray &&one) { messages.append(one); }))
        return {"unreadable"};
    return messages;
}

inline QHash<QString, Folder> foldersByName(Mailbox &mailbox)
{
    QHash<QString, Folder> byName;
    if (const auto folders = mailbox.folders()) {
        for (const Folder &folder : *folders)
            byName.insert(folder.name, folder);
    }
    return byName;
}

} // namespace undelivered::test
