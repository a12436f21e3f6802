// SPDX-License-Identifier: GPL-3.0-or-later
#include "find/messagefacts.h"

namespace undelivered {

QByteArrayList wantedHeaderFields()
{
    return {"Return-Path",
            "From",
            "Sender",
            "To",
            "Cc",
            "Bcc",
            "Subject",
            "Date",
            "Message-ID",
            "In-Reply-To",
            "References",
            "Content-Type",
            "Content-Language",
            "Auto-Submitted",
            "Precedence",
            "X-Failed-Recipients",
            "X-Autoreply",
            "X-Auto-Response-Suppress",
            "User-Agent",
            "X-Mailer",
            "Delivered-To",
            "DKIM-Signature",
            "Authentication-Results",
            "Received"};
}

} // namespace undelivered
