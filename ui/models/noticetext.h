// SPDX-License-Identifier: GPL-3.0-or-later
/// What the rows of a list say, column by column and read out. Window's thread.
#pragma once

#include "ui/models/noticegroups.h"

namespace undelivered {

/// Of one of NoticeModel::Column.
[[nodiscard]] QString columnName(int column);
[[nodiscard]] QString columnText(const NoticeRow &row, int column);
/// The whole row for a screen reader.
[[nodiscard]] QString rowReading(const NoticeRow &row);

/// What a group has in common; `first` is one of its members.
[[nodiscard]] QString groupTitle(const NoticeGroup &group, NoticeGrouping grouping, const NoticeRow &first);
/// How many; `subject` is the commonest subject of an incident, else empty.
[[nodiscard]] QString groupWhy(const NoticeGroup &group, const QString &subject);
[[nodiscard]] QString groupReading(const QString &title, const QString &why, bool open);

} // namespace undelivered
