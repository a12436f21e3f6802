// SPDX-License-Identifier: GPL-3.0-or-later
#include "parse/noticeparser.h"

namespace undelivered {

ParsedNotice parseNotice(QByteArrayView)
{
    return {};
}

} // namespace undelivered
