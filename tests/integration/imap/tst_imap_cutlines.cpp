// SPDX-License-Identifier: GPL-3.0-or-later
/// The line is cut at 300 places of a move of 200 among 1,000 messages, in both directions, with and without MOVE. What the
/// program then knows, together with locate(), must be what the server has.
#include "dovecotaccount.h"
#include "support/faultproxy.h"

#include <QSet>
#include <QTest>

using namespace undelivered;
using namespace undelivered::test;
using namespace Qt::StringLiterals;

namespace {

const QString inbox = u"INBOX"_s;
const QString trash = u"Trash"_s;
constexpr int total = 1000;
constexpr int chosenCount = 200;

} // namespace

class TestImapCutLines : public QObject
{
    Q_OBJECT

private:
    struct Attempt {
        Result<void> result;
        QHash<QString, MoveFate> told; ///< by Message-ID
        QSet<QString> announced;
        qint64 toServer = 0;
        qint64 toClient = 0;
        qint64 toServerBefore = 0; ///< when the move began
        qint64 toClientBefore = 0;
    };

    /// Moves `items` over a line with faults.
    static Attempt attempt(const DovecotServer &server, const QList<MoveItem> &items, LineFaults faults)
    {
        Attempt one;
        FaultProxy line(server.imapsPort(), faults);
        ImapSettings settings = accountOf(server);
        settings.port = line.port();
        const auto mailbox = makeImapMailbox(settings, CancelToken());
        one.result = mailbox->open();
        one.toServerBefore = line.bytesToServer();
        one.toClientBefore = line.bytesToClient();
        if (one.result) {
            one.result = mailbox->move(
                items, trash,
                [&](std::span<const MoveItem> batch, const Landing &) -> Result<void> {
                    for (const MoveItem &item : batch)
                        one.announced.insert(item.messageId);
                    return {};
                },
                [&](std::span<const MoveOutcome> batch) -> Result<void> {
                    for (const MoveOutcome &outcome : batch)
                        one.told.insert(outcome.item.messageId, outcome.fate);
                    return {};
                });
        }
        one.toServer = line.bytesToServer();
        one.toClient = line.bytesToClient();
        return one;
    }

private Q_SLOTS:
    void everyMessageExactlyOnce_data()
    {
        QTest::addColumn<QByteArrayList>("without");
        QTest::newRow("move") << QByteArrayList();
        QTest::newRow("uidplus") << QByteArrayList{"MOVE"};
    }
    void everyMessageExactlyOnce()
    {
        QFETCH(QByteArrayList, without);
        DovecotServer server;
        DovecotOptions options;
        options.without = without;
        UD_START_DOVECOT(server, options);
        for (int i = 1; i <= total; ++i)
            server.deliver(inbox, i % 5 == 0 ? notice(i) : letter(i), i % 3 == 0 ? "S" : i % 7 == 0 ? "T" : "");
        QHash<QString, QStringList> flags;
        for (const StoredMessage &message : server.messages(inbox))
            flags.insert(message.messageId, message.flags);
        QCOMPARE(flags.size(), total);

        const auto good = makeImapMailbox(accountOf(server), CancelToken());
        UD_OK(good->open());
        quint32 validity = good->examine(inbox)->uidValidity;
        const auto choose = [&] {
            QList<MoveItem> items = itemsOf(server, inbox, validity);
            items.removeIf([](const MoveItem &item) { return !item.messageId.startsWith(u"notice"_s); });
            return items;
        };
        QList<MoveItem> items = choose();
        QCOMPARE(items.size(), chosenCount);

        // Once without a fault, to learn how many bytes it takes; then cut at 150 places of each direction.
        const Attempt whole = attempt(server, items, {});
        UD_OK(whole.result);
        constexpr int cuts = 150;
        int inDoubt = 0;
        for (int i = 0; i < cuts; ++i) {
            // Everything back to where it was.
            QList<MoveItem> back;
            const auto there = good->locate(items, {trash});
            UD_OK(there);
            for (const MoveOutcome &one : *there)
                back.append({one.target, one.item.messageId, one.item.size});
            items.removeIf([&](const MoveItem &item) {
                return std::any_of(back.cbegin(), back.cend(),
                                   [&](const MoveItem &one) { return one.messageId == item.messageId; });
            });
            UD_OK(good->move(back, inbox, nullptr, [&](std::span<const MoveOutcome> batch) -> Result<void> {
                for (const MoveOutcome &one : batch)
                    items.append({one.target, one.item.messageId, one.item.size});
                return {};
            }));
            QCOMPARE(items.size(), chosenCount);

            LineFaults faults;
            const bool toServer = i % 2 == 0;
            const qint64 first = toServer ? whole.toServerBefore : whole.toClientBefore;
            const qint64 last = toServer ? whole.toServer : whole.toClient;
            (toServer ? faults.cutToServerAfter : faults.cutToClientAfter) = first + (last - first) * i / cuts;
            const Attempt one = attempt(server, items, faults);
            QSet<QString> chosen;
            for (const MoveItem &item : items)
                chosen.insert(item.messageId);
            QVERIFY(chosen.contains(one.announced));

            // What locate() finds over a good line ...
            QSet<QString> inTrash;
            QSet<QString> inInbox;
            QList<MoveOutcome> copies;
            const auto foundTrash = good->locate(items, {trash});
            UD_OK(foundTrash);
            for (const MoveOutcome &outcome : *foundTrash)
                inTrash.insert(outcome.item.messageId);
            const auto foundInbox = good->locate(items, {inbox});
            UD_OK(foundInbox);
            for (const MoveOutcome &outcome : *foundInbox)
                inInbox.insert(outcome.item.messageId);
            for (const MoveOutcome &outcome : *foundTrash) {
                if (inInbox.contains(outcome.item.messageId))
                    copies.append(outcome);
            }
            // ... agrees with what was told, ...
            for (auto told = one.told.cbegin(); told != one.told.cend(); ++told) {
                if (told.value() == MoveFate::Moved)
                    QVERIFY(inTrash.contains(told.key()) && !inInbox.contains(told.key()));
                if (told.value() == MoveFate::NotMoved)
                    QVERIFY(inInbox.contains(told.key()));
            }
            QVERIFY(one.told.size() == chosenCount || !one.result);
            for (const QString &id : inTrash)
                QVERIFY(one.announced.contains(id)); // nothing goes that the journal does not know
            inDoubt += (one.told.isEmpty() && !inTrash.isEmpty()) || !copies.isEmpty();
            // ... and a copy that was cut off before it was removed is finished.
            if (without.isEmpty())
                QVERIFY(copies.isEmpty());
            else if (!copies.isEmpty())
                UD_OK(good->finishCopied(copies, nullptr));

            // From outside: every message once, only chosen ones in Trash.
            if (i % 10 == 0 || !copies.isEmpty()) {
                QHash<QString, int> count;
                for (const StoredMessage &message : server.messages(inbox)) {
                    ++count[message.messageId];
                    if (!chosen.contains(message.messageId))
                        QCOMPARE(message.flags, flags.value(message.messageId));
                }
                for (const StoredMessage &message : server.messages(trash)) {
                    ++count[message.messageId];
                    QVERIFY(chosen.contains(message.messageId));
                }
                QCOMPARE(count.size(), total);
                for (auto once = count.cbegin(); once != count.cend(); ++once)
                    QCOMPARE(once.value(), 1);
            }
        }
        QVERIFY(inDoubt > 0); // some cuts fell between the command and its answer
    }
};

QTEST_GUILESS_MAIN(TestImapCutLines)
#include "tst_imap_cutlines.moc"
