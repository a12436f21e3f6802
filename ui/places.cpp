// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/places.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace undelivered {

using namespace Qt::StringLiterals;

namespace {

QString ownFolder(QStandardPaths::StandardLocation location)
{
    const QString folder = QStandardPaths::writableLocation(location);
    QDir().mkpath(folder); // where it fails, opening the file in it says so
    return folder;
}

} // namespace

QString databasePath()
{
    return ownFolder(QStandardPaths::AppDataLocation) + u"/undelivered.sqlite"_s;
}

QString settingsPath()
{
    return ownFolder(QStandardPaths::AppConfigLocation) + u"/undelivered.conf"_s;
}

QString oauthPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + u"/oauth.json"_s;
}

QString samplePath()
{
    const QString installed = QCoreApplication::applicationDirPath() + u"/../share/undelivered/sample"_s;
    if (QFileInfo(installed).isDir())
        return QDir::cleanPath(installed);
    const QString built = QStringLiteral(UD_SOURCE_DIR "/resources/sample");
    return QFileInfo(built).isDir() ? built : QString();
}

QString sampleScratchPath()
{
    return ownFolder(QStandardPaths::CacheLocation) + u"/sample"_s;
}

} // namespace undelivered
