// SPDX-License-Identifier: GPL-3.0-or-later
/// One small invented world: Ada writes from ada@firm.example through mail.host.example (192.0.2.10). Tests only.
#pragma once

#include "fakedns.h"
#include "judge/judge.h"

#include <QDateTime>

namespace undelivered {

extern const QDateTime monday;

/// As header fields write it.
[[nodiscard]] QByteArray stamp(const QDateTime &when);

/// What Ada sent.
struct Letter {
    int number = 0;
    QByteArray to;
    QByteArray subject;
    QByteArray program = "Mozilla Thunderbird";
    QDateTime when;

    [[nodiscard]] QByteArray header() const;
};
/// To friend<number>@shop.example, "Chairs, part <number>".
[[nodiscard]] Letter letter(int number);

/// Received lines of what was handed in from Ada's home and went through her provider, and of what a stranger handed over.
extern const QByteArray throughProvider;
extern const QByteArray fromStranger;

/// A notice of mx.shop.example that brings back `original`.
[[nodiscard]] JudgedNotice noticeAbout(const QByteArray &original, const QString &failed, const QDateTime &when);
[[nodiscard]] JudgedNotice ownNotice(int number);
[[nodiscard]] JudgedNotice forgedNotice(int number, const QByteArray &extra = {});
/// Went out through Ada's account from a foreign place at night, and never by her hand.
[[nodiscard]] JudgedNotice thievesNotice(int number, qint64 secondsApart);
/// "7 incoming messages are held", from a stranger.
[[nodiscard]] JudgedNotice lure();

/// Sent holds that many letters; one may be missing.
[[nodiscard]] MailboxKnowledge knowledge(int letters, int without = -1);
/// The zone of firm.example.
struct FirmDns : FakeDns {
    FirmDns();
};

[[nodiscard]] bool isHarm(const Judgement &judgement);
[[nodiscard]] bool holdsEvidence(const JudgedNotice &notice, QLatin1StringView id);

} // namespace undelivered
