// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqliteversion.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QUuid>

namespace undelivered {

using namespace Qt::StringLiterals;

QString sqliteVersion()
{
    const QString name = u"version-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
    QString version;
    {
        QSqlDatabase memory = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        memory.setDatabaseName(u":memory:"_s);
        if (memory.open()) {
            QSqlQuery query(u"SELECT sqlite_version()"_s, memory);
            if (query.next())
                version = query.value(0).toString();
        }
    }
    QSqlDatabase::removeDatabase(name);
    return version;
}

} // namespace undelivered
