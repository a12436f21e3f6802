// SPDX-License-Identifier: GPL-3.0-or-later
/// The codes in a server's words: three-digit replies (RFC 5321, section 4.2) and enhanced status codes (RFC 3463), and
/// which of them is the server's last word. Pure; any thread; linear.
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace undelivered {

/// One enhanced status code as numbers: class 2, 4 or 5.
struct StatusCode {
    int klass = 0;
    int subject = 0;
    int detail = 0;

    /// x.0.0 and the like tell nothing beyond the class.
    [[nodiscard]] bool isVague() const { return subject == 0 && detail == 0; }
    [[nodiscard]] QString text() const;
    friend bool operator==(const StatusCode &, const StatusCode &) = default;
};

/// Nothing where `text` is no such code. Leading zeros are dropped.
[[nodiscard]] std::optional<StatusCode> statusCodeFrom(QStringView text);

struct CodesInText {
    QStringList replies;                      ///< "550", in the order of the text, each once
    QList<StatusCode> statuses;               ///< in the order of the text, each once
    QString decidingReply;                    ///< of the first answer quoted; empty where none
    std::optional<StatusCode> decidingStatus; ///< of the last line of the first answer that bears one
};

/// Looks at the first 8 KiB.
[[nodiscard]] CodesInText codesIn(QStringView text);

} // namespace undelivered
