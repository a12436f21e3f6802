// SPDX-License-Identifier: GPL-3.0-or-later
#include "sweepworld.h"

#include "support/imapmail.h"

namespace undelivered::test {

using namespace Qt::StringLiterals;

QString SweepWorld::start(const DovecotOptions &options, const MakeNotice &makeNotice)
{
    if (const QString problem = server.start(options); !problem.isEmpty())
        return problem;
    for (int i = 1; i <= total; ++i)
        server.deliver(inbox(), i % 5 == 0 ? (makeNotice ? makeNotice(i) : notice(i)) : letter(i),
                       i % 3 == 0                  ? "S"
                       : i % 7 == 0                ? "F"
                       : i % 11 == 0 && i % 5 != 0 ? "T"
                                                   : "");
    QHash<QString, qint64> sizes;
    for (const StoredMessage &message : server.messages(inbox())) // Dovecot gives UIDs now
        sizes.insert(message.messageId, message.size);
    m_now = server.filesIn({inbox()});
    for (const StoredMessage &message : m_now.value(inbox()))
        m_before.insert(message.messageId, {message.flags, message.date, sizes.value(message.messageId)});
    account = imapAccountId(server.user(), server.host(), server.imapsPort());
    if (const QString problem = openNewStore(); !problem.isEmpty())
        return problem;
    const auto mailbox = makeImapMailbox(settings(), CancelToken());
    const auto state = mailbox->open().and_then([&] { return mailbox->examine(inbox()); });
    if (!state)
        return state.error().detail;
    m_validity = state->uidValidity;
    return m_before.size() == total ? QString() : u"delivering failed"_s;
}

QString SweepWorld::deliverNotices(int first, int count)
{
    QSet<QString> ids;
    for (int i = first; i < first + count; ++i) {
        const QByteArray message = notice(i);
        server.deliver(inbox(), message);
        const QString id = u"notice-%1@mx.example"_s.arg(i);
        ids.insert(id);
        m_before.insert(id, {{}, {}, message.size()});
    }
    const auto mailbox = makeImapMailbox(settings(), CancelToken()); // Dovecot gives UIDs now
    if (const auto seen = mailbox->open().and_then([&] { return mailbox->examine(inbox()); }); !seen)
        return seen.error().detail;
    m_now = server.filesIn({inbox(), trash()});
    for (const StoredMessage &message : m_now.value(inbox())) {
        if (ids.remove(message.messageId))
            m_before[message.messageId].date = message.date;
    }
    return ids.isEmpty() ? QString() : u"delivering failed"_s;
}

QString SweepWorld::openStore(const QString &path)
{
    store = std::make_unique<StoreThread>(path);
    Account known;
    known.id = account;
    known.host = server.host();
    known.port = server.imapsPort();
    known.user = server.user();
    if (const Result<void> saved = store->run([known](Store &open) { return open.saveUnlisted(known); }).result();
        !saved)
        return u"store: "_s + saved.error().detail;
    return {};
}

ImapSettings SweepWorld::settings() const
{
    ImapSettings settings;
    settings.host = server.host();
    settings.port = server.imapsPort();
    settings.user = server.user();
    settings.secret = server.password();
    settings.caFile = server.caFile();
    settings.connectTimeoutMs = 10'000;
    settings.readTimeoutMs = 10'000;
    return settings;
}

SweepParts SweepWorld::parts(Mailbox &mailbox) const
{
    return {mailbox, *store, m_clock, account, CancelToken(), nullptr, {}, {{}, std::chrono::milliseconds(60)}};
}

SweepPlan SweepWorld::plan() const
{
    SweepPlan plan;
    for (const StoredMessage &message : m_now.value(inbox())) {
        if (!message.messageId.startsWith("notice"_L1))
            continue;
        SweepCandidate candidate;
        candidate.key = {inbox(), m_validity, message.uid, {}};
        candidate.messageId = message.messageId;
        candidate.size = m_before.value(message.messageId).size;
        candidate.kind = NoticeKind::Failure;
        plan.going.append(candidate);
    }
    return plan;
}

QList<SweepRecord> SweepWorld::records() const
{
    return store->run([id = account](Store &open) { return open.sweeps(id); }).result().value_or(QList<SweepRecord>());
}

QList<JournalItem> SweepWorld::journal(qint64 sweep) const
{
    return store->run([sweep](Store &open) { return open.journal(sweep); }).result().value_or(QList<JournalItem>());
}

QString SweepWorld::wrong(qint64 sweep, bool copies)
{
    m_now = server.filesIn({inbox(), trash()});
    const QList<JournalItem> items = journal(sweep);
    for (const JournalItem &item : items) {
        if (item.state == JournalState::Deleted)
            m_deleted.insert(item.messageId);
    }
    QHash<QString, QStringList> places;
    for (auto folder = m_now.cbegin(); folder != m_now.cend(); ++folder) {
        for (const StoredMessage &message : folder.value()) {
            const bool isMarkedFirst = copies && folder.key() == inbox() && message.flags.contains(u"\\Deleted"_s) &&
                                       !m_before.value(message.messageId).flags.contains(u"\\Deleted"_s);
            if (isMarkedFirst)
                continue;
            places[message.messageId].append(folder.key());
            const Look before = m_before.value(message.messageId);
            if (message.flags != before.flags)
                return message.messageId + u" has other flags: "_s + message.flags.join(u' ');
            if (message.date != before.date)
                return message.messageId + u" has another date: "_s + message.date;
            if (folder.key() == trash() && !message.messageId.startsWith("notice"_L1))
                return message.messageId + u" was not chosen"_s;
        }
    }
    for (auto one = m_before.cbegin(); one != m_before.cend(); ++one) {
        if (const QStringList there = places.value(one.key()); there.size() != (m_deleted.contains(one.key()) ? 0 : 1))
            return one.key() + u" is in: "_s + there.join(u", "_s);
    }
    for (const SweepRecord &record : records()) {
        if (record.state == SweepState::Running)
            return u"sweep %1 is still open"_s.arg(record.id);
    }
    for (const JournalItem &item : items) {
        const bool isAway = item.state == JournalState::Moved || item.state == JournalState::Copied;
        if (item.state == JournalState::Sent || item.state == JournalState::Returning)
            return item.messageId + u" is still in doubt"_s;
        if (item.state == JournalState::Gone || item.state == JournalState::Different)
            return item.messageId + u" is said to be gone"_s;
        if (item.state == JournalState::Deleted)
            continue;
        if (const QString place = places.value(item.messageId).value(0);
            place != (isAway ? trash() : item.source.folder))
            return item.messageId + u" is in "_s + place + u", and the journal says otherwise"_s;
    }
    return {};
}

} // namespace undelivered::test
