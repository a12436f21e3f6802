// SPDX-License-Identifier: GPL-3.0-or-later
/// A delivery notice as read: what it says, before anybody thinks about why (explain) or who sent the original (judge).
/// Made by parseNotice() in noticeparser.h. Plain values, copied freely between threads.
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

namespace undelivered {

enum class NoticeKind { Failure, Delay, Success, Complaint, Receipt, AutoReply, Challenge, Fake, NotANotice };
enum class Outcome { Failed, Delayed, Delivered, Relayed, Expanded };

/// What one notice says about one recipient.
struct RecipientFate {
    QString address;         ///< the address that failed in the end (Final-Recipient)
    QString originalAddress; ///< as the sender wrote it, where the notice tells; else empty
    Outcome outcome = Outcome::Failed;
    QString status;     ///< enhanced status code (RFC 3463), "5.1.1"; empty where the notice bears none
    QString replyCode;  ///< three-digit SMTP reply (RFC 5321), "550"; empty where none
    QString diagnostic; ///< the server's own words, unfolded and decoded
    QString remoteHost; ///< the host that said so
    QDateTime lastAttempt;
    QDateTime willRetryUntil;
};

/// The message that the notice is about, as far as the notice returns it.
struct ReturnedOriginal {
    enum class Extent {
        None,        ///< nothing of it
        SubjectOnly, ///< a subject or Message-ID quoted in the text
        Lines,       ///< some header lines quoted in the text
        Headers,     ///< text/rfc822-headers, or all header lines
        Truncated,   ///< headers and a cut body
        Full         ///< the whole message
    };
    Extent extent = Extent::None;
    QByteArray header; ///< raw header block byte for byte as returned (DKIM needs it); without the closing blank line
    QByteArray body;   ///< raw, at most 1 MiB of it
    QString messageId; ///< without angle brackets
    QString from;      ///< addr-spec
    QString fromName;  ///< display name
    QString envelopeFrom; ///< Return-Path of the original or X-Original-From; without brackets
    QStringList to;       ///< addr-specs of To, Cc and Bcc
    QString subject;
    QDateTime date;
};

/// A link in the notice's own text (never in the returned original).
struct NoticeLink {
    QString text; ///< what the person sees; for plain text the address itself
    QString url;
};

struct NoticeAttachment {
    QString type; ///< media type, lower case
    QString fileName;
    qint64 size = 0;
};

struct ParsedNotice {
    NoticeKind kind = NoticeKind::NotANotice;
    QByteArray header;     ///< the notice's own raw header block
    bool bodyOnly = false; ///< pasted text without a header of its own
    QString messageId;     ///< of the notice, without angle brackets
    QString from;          ///< addr-spec of the notice's author
    QString fromName;
    QString subject;
    QDateTime received; ///< topmost Received, else Date; UTC
    QString generator;  ///< who wrote it: "postfix", "exim", "gmail", "exchange-online", ...; empty where unknown
    QString reader;     ///< id of the reader that understood it ("rfc3464", "qmail", ...)
    QString reportingMta;
    QDateTime arrivalDate;  ///< when the reporting server got the original
    QString envelopeId;     ///< Original-Envelope-Id (RFC 3461)
    QStringList references; ///< Message-IDs from In-Reply-To, References and X-Original-Message-ID of the notice
    QList<RecipientFate> recipients;
    ReturnedOriginal original;
    QString text;                        ///< the notice's words for people (decoded, HTML made plain), at most 64 KiB
    bool htmlOnly = false;               ///< there was no plain text part
    bool machineReadable = false;        ///< it holds a delivery-status part that could be read
    QList<NoticeLink> links;             ///< at most 100
    QList<NoticeAttachment> attachments; ///< parts that are neither text for people nor report parts; at most 100
};

} // namespace undelivered
