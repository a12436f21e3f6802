// SPDX-License-Identifier: GPL-3.0-or-later
/// Text and links of an HTML part. Reads through libxml2's HTML parser (recovering, never fetching anything), without building
/// a tree: memory stays bounded by the text. Never fails. Any thread.
#pragma once

#include "parse/notice.h"

namespace undelivered {

struct HtmlText {
    QString text; ///< blocks on lines of their own, cells parted by a blank
    QList<NoticeLink> links;
};

/// At most 256 KiB of HTML are read, nested at most 500 deep.
[[nodiscard]] HtmlText readHtml(QStringView html);

} // namespace undelivered
