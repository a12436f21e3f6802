// SPDX-License-Identifier: GPL-3.0-or-later
#include "mailbox/mailbox.h"

namespace undelivered {

Mailbox::~Mailbox() = default;

} // namespace undelivered
