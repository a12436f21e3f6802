// SPDX-License-Identifier: GPL-3.0-or-later
/// The machine-readable part of a delivery report: message/delivery-status (RFC 3464 section 2) and
/// message/global-delivery-status (RFC 6533), well formed or not: blocks that run together, fields without a colon's blank,
/// missing Action or Final-Recipient, several recipients with different fates. Pure; any thread; linear.
#pragma once

#include "parse/notice.h"

#include <QByteArrayView>

namespace undelivered {

struct DeliveryStatus {
    QString reportingMta;
    QString envelopeId;
    QString originalMessageId; ///< X-Original-Message-ID and its like, without brackets
    QString envelopeSender;    ///< X-Postfix-Sender and its like
    QString queueName; ///< prefix of the writer's own fields ("X-Postfix", "X-PowerMTA"), for telling who wrote it
    QDateTime arrivalDate;
    QList<RecipientFate> recipients;
};

inline constexpr int maxRecipients = 2000;

[[nodiscard]] DeliveryStatus readDeliveryStatus(QByteArrayView body);
/// Whether a text holds such fields at line starts: a report that lost its media type.
[[nodiscard]] bool looksLikeDeliveryStatus(QByteArrayView body);
/// Whether a line is one of the per-message or per-recipient fields.
[[nodiscard]] bool isDeliveryStatusField(QByteArrayView line);

/// Settles status and replyCode of a fate from its Status field and the server's words: the code that the server wrote into its
/// reply is finer than the class that the reporter gave.
void settleCodes(RecipientFate &fate, const QString &statusField);

} // namespace undelivered
