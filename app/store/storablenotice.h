// SPDX-License-Identifier: GPL-3.0-or-later
/// A notice as it goes into the file, with all the work done that needs no database: so that the thread that writes has less
/// to do. Made by Store::saveNotices(), or before by whoever has many. Pure; any thread.
#pragma once

#include "store/noticerow.h"

#include <optional>

namespace undelivered {

struct StorableNotice {
    NoticeRow row; ///< without an id
    QByteArray evidence;
    QByteArray detail;
    QByteArray words;
    std::optional<QByteArray> raw; ///< none: what is stored of it stays as it is
};

/// `raw` (same order) may be shorter: notices behind its end have none.
[[nodiscard]] QList<StorableNotice> storable(const QList<JudgedNotice> &notices, const QByteArrayList &raw);

} // namespace undelivered
