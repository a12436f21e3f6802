// SPDX-License-Identifier: GPL-3.0-or-later
// The order of a scan's steps, where lines break and work is cut off: on a mailbox that can be told to do so.
#include "flow/foldernews.h"
#include "flow/scan.h"

#include "support/imapmail.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>

using namespace undelivered;
using namespace undelivered::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString inbox = u"INBOX"_s;
const QString allMail = u"[Gmail]/All Mail"_s;

/// One INBOX of numbered letters and, every tenth, a notice.
class NumberedMailbox final : public Mailbox
{
public:
    explicit NumberedMailbox(quint32 messages)
        : m_count(messages)
    {
    }

    quint32 uidValidity = 7;
    bool hasAllMail = false; ///< as at Gmail: what is deleted from INBOX stays there, under the same number
    QSet<quint32> deleted;
    std::function<std::optional<Error>(int headersSoFar)> fault = [](int) { return std::nullopt; };
    int opens = 0;
    QList<quint32> headersRead;
    QList<quint32> bodiesRead;

    void deliver(quint32 more) { m_count += more; }

    Result<void> open() override
    {
        if (!m_open)
            ++opens;
        m_open = true;
        return {};
    }
    void close() override { m_open = false; }
    bool isOpen() const override { return m_open; }
    MailboxAbilities abilities() const override { return {}; }
    Result<QList<Folder>> folders() override
    {
        QList<Folder> folders{{.name = inbox, .separator = u'/', .use = FolderUse::Inbox}};
        if (hasAllMail)
            folders.append({.name = allMail, .separator = u'/', .use = FolderUse::All});
        return folders;
    }
    Result<FolderState> examine(const QString &folder) override { return state(folder); }
    Result<QList<FolderState>> states(const QStringList &names) override
    {
        QList<FolderState> states;
        for (const QString &name : names)
            states.append(state(name));
        return states;
    }
    Result<QList<MessageKey>> list(const QString &folder, quint32 from) override
    {
        QList<MessageKey> keys;
        for (quint32 uid = std::max(from, 1u); uid <= m_count; ++uid) {
            if (isIn(folder, uid))
                keys.append({folder, uidValidity, uid, {}});
        }
        return keys;
    }
    Result<FolderNews> news(const QString &folder, const FolderMark &mark, std::span<const MessageKey> known) override
    {
        if (!m_open)
            return failure(ErrorKind::ConnectionLost);
        FolderNews news{state(folder), *list(folder, mark.uidValidity == uidValidity ? mark.uidNext : 1), {}};
        for (const MessageKey &key : known) {
            if (!isIn(folder, key.uid))
                news.vanished.append(key);
        }
        return news;
    }
    Result<QList<MessageKey>> search(const QString &folder, const QList<SearchTerm> &terms) override
    {
        QList<MessageKey> found;
        for (quint32 uid = 1; uid <= m_count; ++uid) {
            for (const SearchTerm &term : terms) {
                if (term.headerName == "Message-ID" && isIn(folder, uid) &&
                    message(uid).contains(QByteArray('<' + term.text + '>')))
                    found.append({folder, uidValidity, uid, {}});
            }
        }
        return found;
    }
    Result<void> fetchFacts(std::span<const MessageKey> keys, const FactsSink &sink) override
    {
        for (const MessageKey &key : keys) {
            if (const auto error = fault(static_cast<int>(headersRead.size()))) {
                m_open = false;
                return tl::unexpected(*error);
            }
            headersRead.append(key.uid);
            MessageFacts facts;
            facts.key = key;
            facts.size = message(key.uid).size();
            facts.header = message(key.uid);
            facts.header.truncate(facts.header.indexOf("\r\n\r\n") + 2);
            sink(std::move(facts));
        }
        return {};
    }
    Result<void> fetchMessages(std::span<const MessageKey> keys, qint64, const MessageSink &sink) override
    {
        for (const MessageKey &key : keys) {
            bodiesRead.append(key.uid);
            sink(key, message(key.uid));
        }
        return {};
    }
    Result<void> move(std::span<const MoveItem>, const QString &, const BatchSink &, const OutcomeSink &) override
    {
        return failure(ErrorKind::Unsupported);
    }
    Result<QList<MoveOutcome>> locate(std::span<const MoveItem>, const Landing &) override
    {
        return failure(ErrorKind::Unsupported);
    }

private:
    static QByteArray message(quint32 uid)
    {
        return uid % 10 == 0 ? notice(static_cast<int>(uid)) : letter(static_cast<int>(uid));
    }
    [[nodiscard]] bool isIn(const QString &folder, quint32 uid) const
    {
        return folder == allMail || !deleted.contains(uid);
    }
    [[nodiscard]] FolderState state(const QString &folder) const
    {
        const qint64 away = folder == allMail ? 0 : static_cast<qint64>(deleted.size());
        return {.uidValidity = uidValidity, .uidNext = m_count + 1, .messages = m_count - away};
    }

    quint32 m_count;
    bool m_open = false;
};

/// Keeps what a store would keep.
class Memory final : public ScanRecorder
{
public:
    ScanMemory memory;
    QList<MessageKey> lost;
    bool folderWasVoid = false;
    std::function<void()> onProgress = [] {};
    int keeps = 1'000'000; ///< calls of found() until the disk is full

    void progress(const Progress &) override { onProgress(); }
    void folders(const QList<FolderChoice> &) override {}
    Result<void> found(const QList<JudgedNotice> &notices, const QByteArrayList &) override
    {
        if (keeps-- == 0)
            return failure(ErrorKind::DiskFull);
        memory.notices.append(notices);
        return {};
    }
    Result<void> judged(const QList<JudgedNotice> &) override { return {}; }
    Result<void> incidents(const QList<Incident> &) override { return {}; }
    Result<void> gone(const QList<MessageKey> &keys) override
    {
        lost.append(keys);
        memory.notices.removeIf([&](const JudgedNotice &notice) { return keys.contains(notice.key); });
        return {};
    }
    Result<void> knownHeaders(const QList<KnownHeader> &) override { return {}; }
    Result<void> securityMail(const QList<SecurityMail> &) override { return {}; }
    Result<void> folderRead(const QString &folder, const FolderProgress &progress) override
    {
        memory.folders.insert(folder, progress);
        return {};
    }
    Result<void> folderVoid(const QString &) override
    {
        folderWasVoid = true;
        memory.notices.clear();
        memory.folders.clear();
        return {};
    }
};

} // namespace

class TestScan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        Result<Explainer> explainer = Explainer::load();
        QVERIFY(explainer);
        m_explainer = std::make_unique<Explainer>(std::move(*explainer));
    }

    void readsAllOnceAndThenOnlyNews()
    {
        NumberedMailbox mailbox(50);
        Memory memory;
        const auto first = scan(mailbox, memory);
        QVERIFY(first);
        QVERIFY(first->first);
        QCOMPARE(first->messages, 50);
        QCOMPARE(first->notices, 5);
        QCOMPARE(mailbox.headersRead.first(), 50u); // newest first
        QVERIFY(!*hasNews(mailbox, memory.memory.folders, {}));
        const auto second = scan(mailbox, memory);
        QVERIFY(second && !second->first);
        QCOMPARE(second->messages, 0);
        QCOMPARE(second->notices, 5);
        mailbox.deliver(10);
        mailbox.deleted = {10, 11};
        QVERIFY(*hasNews(mailbox, memory.memory.folders, {}));
        const auto third = scan(mailbox, memory);
        QVERIFY(third);
        QCOMPARE(third->messages, 10);
        QCOMPARE(third->fresh, 1);
        QCOMPARE(third->notices, 5);
        QCOMPARE(memory.lost.size(), 1);
        QCOMPARE(memory.lost.first().uid, 10u);
        mailbox.deleted.insert(12); // nothing new, nothing known gone: yet the count differs
        QVERIFY(*hasNews(mailbox, memory.memory.folders, {}));
    }

    void aBrokenLineGoesOnBehindTheLastFinishedChunk()
    {
        NumberedMailbox mailbox(14'000);
        int breaks = 0;
        mailbox.fault = [&](int soFar) -> std::optional<Error> {
            if (soFar < 9'000 * (breaks + 1) || breaks == 1)
                return std::nullopt;
            ++breaks;
            return Error{ErrorKind::ConnectionLost, {}, {}};
        };
        Memory memory;
        const auto summary = scan(mailbox, memory);
        QVERIFY(summary);
        QCOMPARE(breaks, 1);
        QCOMPARE(mailbox.opens, 2);
        QCOMPARE(summary->messages, 14'000);
        QCOMPARE(summary->notices, 1'400);
        QCOMPARE(mailbox.headersRead.size(),
                 9'000 + (14'000 - 6'000)); // the first two chunks, 1,000 and 5,000, are not read again
        QCOMPARE(m_pauses, (QList<std::chrono::milliseconds>{1s}));
    }

    void aLineThatNeverHoldsEndsTheScan()
    {
        NumberedMailbox mailbox(100);
        mailbox.fault = [](int) { return Error{ErrorKind::ConnectionLost, {}, {}}; };
        Memory memory;
        const auto summary = scan(mailbox, memory);
        QVERIFY(!summary);
        QCOMPARE(summary.error().kind, ErrorKind::ConnectionLost);
        QCOMPARE(m_pauses, (QList<std::chrono::milliseconds>{1s, 2s, 4s}));
    }

    void aScanThatWasCutOffGoesOnWhereItWas()
    {
        NumberedMailbox mailbox(14'000);
        mailbox.fault = [](int soFar) {
            return soFar == 12'000 ? std::optional(Error{ErrorKind::Cancelled, {}, {}}) : std::nullopt;
        };
        Memory memory;
        QCOMPARE(scan(mailbox, memory).error().kind, ErrorKind::Cancelled);
        QCOMPARE(memory.memory.folders.value(inbox).restFrom, 14'000u - 11'000 + 1);
        mailbox.fault = [](int) { return std::nullopt; };
        mailbox.deliver(20); // meanwhile
        mailbox.headersRead.clear();
        QVERIFY(*hasNews(mailbox, memory.memory.folders, {}));
        const auto summary = scan(mailbox, memory);
        QVERIFY(summary);
        QVERIFY(summary->first); // it had never got through
        QCOMPARE(mailbox.headersRead.size(), 3'000 + 20);
        QCOMPARE(mailbox.headersRead.first(), 14'020u);
        QCOMPARE(summary->notices, 1'402);
        QCOMPARE(memory.memory.folders.value(inbox).restTo, 0u);
        QVERIFY(!*hasNews(mailbox, memory.memory.folders, {}));
    }

    /// Notices are stored while the next headers are read: a place to go on from counts only once those above it are there.
    void aFullDiskLosesNoNotice()
    {
        NumberedMailbox mailbox(14'000);
        Memory memory;
        memory.keeps = 3; // 100 notices in the first 1,000 messages, 500 in the next 5,000
        QCOMPARE(scan(mailbox, memory).error().kind, ErrorKind::DiskFull);
        QCOMPARE(memory.memory.notices.size(), 500);
        QCOMPARE(memory.memory.folders.value(inbox).restFrom, 14'000u - 1'000 + 1);
        memory.keeps = 1'000'000;
        const auto summary = scan(mailbox, memory);
        QVERIFY(summary);
        QCOMPARE(summary->notices, 1'400);
        QCOMPARE(memory.memory.notices.size(), 1'400);
    }

    void whatGmailArchivesIsFoundInAllMail()
    {
        NumberedMailbox mailbox(50);
        mailbox.hasAllMail = true;
        Memory memory;
        const auto first = scan(mailbox, memory);
        QVERIFY(first);
        QCOMPARE(first->notices, 5); // each once
        mailbox.deleted = {20, 21};
        const auto second = scan(mailbox, memory);
        QVERIFY(second);
        QCOMPARE(second->notices, 5);
        QCOMPARE(memory.lost.size(), 1);
        QCOMPARE(mailbox.bodiesRead, (QList<quint32>{20}));
    }

    void anotherFolderByTheSameName()
    {
        NumberedMailbox mailbox(30);
        Memory memory;
        QVERIFY(scan(mailbox, memory));
        mailbox.uidValidity = 8;
        const auto summary = scan(mailbox, memory);
        QVERIFY(summary);
        QVERIFY(memory.folderWasVoid);
        QCOMPARE(summary->messages, 30);
        QCOMPARE(summary->notices, 3);
    }

    void cancelEndsTheWaitForALine()
    {
        NumberedMailbox mailbox(100);
        mailbox.fault = [](int) { return Error{ErrorKind::ConnectionLost, {}, {}}; };
        Memory memory;
        CancelToken cancel;
        memory.onProgress = [&] {
            if (mailbox.opens == 1 && !mailbox.isOpen())
                cancel.cancel();
        };
        SystemClock clock;
        NoDns dns;
        QElapsedTimer timer;
        timer.start();
        const auto summary =
            scanMailbox({mailbox, *m_explainer, dns, clock, cancel}, {}, memory); // with the real pause
        QCOMPARE(summary.error().kind, ErrorKind::Cancelled);
        QVERIFY2(timer.elapsed() < 900, qPrintable(QString::number(timer.elapsed()))); // which would last a second
    }

private:
    Result<ScanSummary> scan(NumberedMailbox &mailbox, Memory &memory)
    {
        m_pauses.clear();
        mailbox.bodiesRead.clear();
        NoDns dns;
        SystemClock clock;
        ScanParts parts{mailbox, *m_explainer, dns, clock, CancelToken()};
        parts.pause = [this](std::chrono::milliseconds wait, const CancelToken &) { m_pauses.append(wait); };
        return scanMailbox(parts, memory.memory, memory);
    }

    std::unique_ptr<Explainer> m_explainer;
    QList<std::chrono::milliseconds> m_pauses;
};

QTEST_GUILESS_MAIN(TestScan)
#include "tst_scan.moc"
