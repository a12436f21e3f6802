// SPDX-License-Identifier: GPL-3.0-or-later
/// A mailbox of 1,000 messages on a private Dovecot, 200 of which are to be swept, and what must be true of it however a
/// sweep or an undo ends. Used by the tests of sweeping.
#pragma once

#include "flow/sweeper.h"
#include "imap/imapmailbox.h"
#include "support/dovecotserver.h"
#include "support/faultproxy.h"
#include "support/scratch.h"

#include <QSet>
#include <QTemporaryDir>

namespace undelivered::test {

class SweepWorld
{
public:
    static constexpr int total = 1000;
    static constexpr int chosen = 200;

    using MakeNotice = std::function<QByteArray(int)>;
    /// An empty string, or what went wrong. The notices' Message-IDs begin with "notice".
    [[nodiscard]] QString start(const DovecotOptions &options = {}, const MakeNotice &notice = {});
    /// Remembers in this file from now on.
    [[nodiscard]] QString openStore(const QString &path);
    /// Begins a new journal: looking through hundreds of sweeps hundreds of times takes long.
    [[nodiscard]] QString openNewStore() { return openStore(m_dir.filePath(QString::number(m_stores++))); }
    [[nodiscard]] ImapSettings settings() const;
    [[nodiscard]] SweepParts parts(Mailbox &mailbox) const;
    /// As many notices more in INBOX, numbered from `first` on.
    [[nodiscard]] QString deliverNotices(int first, int count);
    /// All notices, wherever in INBOX they are now.
    [[nodiscard]] SweepPlan plan() const;
    [[nodiscard]] QList<SweepRecord> records() const;
    [[nodiscard]] QList<JournalItem> journal(qint64 sweep) const;

    /// Looks from outside: each message once and with its flags and date, letters in INBOX, and the journal of `sweep` (0: of
    /// none) says where the notices are; those that it says are deleted for good are nowhere. An empty string, or what is wrong. Copies: a server without UIDPLUS keeps the marked
    /// first of each.
    [[nodiscard]] QString wrong(qint64 sweep, bool copies = false);
    [[nodiscard]] qsizetype inTrash() const { return m_now.value(trash()).size(); }
    [[nodiscard]] static QString inbox() { return QStringLiteral("INBOX"); }
    [[nodiscard]] static QString trash() { return QStringLiteral("Trash"); }

    DovecotServer server;
    std::unique_ptr<StoreThread> store;
    QString account;

private:
    struct Look {
        QStringList flags;
        QString date;
        qint64 size = 0;
    };
    QTemporaryDir m_dir{scratchTemplate()};
    SystemClock m_clock;
    QHash<QString, Look> m_before;
    QSet<QString> m_deleted;
    QHash<QString, QList<StoredMessage>> m_now;
    quint32 m_validity = 0;
    int m_stores = 0;
};

} // namespace undelivered::test
