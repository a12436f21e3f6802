// SPDX-License-Identifier: GPL-3.0-or-later
/// Rows for lists, read quickly: Qt makes a QVariant of every column of every row, which costs more than all the rest of
/// reading 100,000 of them. So SQLite puts the columns into one, and they are taken apart here. Used by this layer only, on the
/// Store's thread.
#pragma once

#include "store/noticerow.h"

#include <QHash>

namespace undelivered {

class PackedRows
{
public:
    /// `folders`: names by row; must outlive the object.
    explicit PackedRows(const QHash<qint64, QString> &folders);

    /// What to select of the table notice, under the name n: 0 the packed ones (BLOB), 1 the confidence, 2 the id.
    [[nodiscard]] static QString columns();
    /// Nothing where a text holds the separator: then the row is to be read column by column.
    [[nodiscard]] std::optional<NoticeRow> unpack(const QByteArray &packed, double confidence);

private:
    [[nodiscard]] QString shared(QByteArrayView text);

    const QHash<qint64, QString> &m_folders;
    QHash<QByteArray, QString> m_texts; ///< equal texts have one memory: in a storm most rows say the same
    QHash<QByteArray, NoticeKind> m_kinds;
    QHash<QByteArray, Reason> m_reasons;
};

} // namespace undelivered
