// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/storerecorder.h"

namespace undelivered {

StoreRecorder::StoreRecorder(StoreThread &store, QString account, Listeners listeners)
    : m_store(store)
    , m_account(std::move(account))
    , m_listeners(std::move(listeners))
{
}

void StoreRecorder::progress(const Progress &progress)
{
    m_listeners.progress(progress);
}

void StoreRecorder::folders(const QList<FolderChoice> &folders)
{
    m_listeners.folders(folders);
}

Result<void> StoreRecorder::keepRows(Result<QList<NoticeRow>> rows, bool found)
{
    if (!rows)
        return tl::unexpected(rows.error());
    m_listeners.rows(*rows, found);
    return {};
}

Result<void> StoreRecorder::found(const QList<JudgedNotice> &notices, const QByteArrayList &raw)
{
    const QList<StorableNotice> ready = storable(notices, raw); // here: the store's thread has enough to do
    return keepRows(m_store.run([=, this](Store &store) { return store.saveStorable(m_account, ready); }).result(),
                    true);
}

Result<void> StoreRecorder::judged(const QList<JudgedNotice> &notices)
{
    return keepRows(m_store.run([=, this](Store &store) { return store.saveJudgements(m_account, notices); }).result(),
                    false);
}

Result<void> StoreRecorder::incidents(const QList<Incident> &incidents)
{
    return m_store.run([=, this](Store &store) { return store.saveIncidents(m_account, incidents); }).result().map([&] {
        m_listeners.incidents(incidents);
    });
}

Result<void> StoreRecorder::gone(const QList<MessageKey> &keys)
{
    return m_store.run([=, this](Store &store) { return store.removeNotices(m_account, keys); })
        .result()
        .map([&](const QList<qint64> &ids) { m_listeners.gone(ids); });
}

Result<void> StoreRecorder::knownHeaders(const QList<KnownHeader> &headers)
{
    if (headers.isEmpty())
        return {};
    return m_store.run([=, this](Store &store) { return store.addKnownHeaders(m_account, headers); }).result();
}

Result<void> StoreRecorder::securityMail(const QList<SecurityMail> &mails)
{
    if (mails.isEmpty())
        return {};
    return m_store.run([=, this](Store &store) { return store.addSecurityMail(m_account, mails); }).result();
}

Result<void> StoreRecorder::folderRead(const QString &folder, const FolderProgress &progress)
{
    return m_store.run([=, this](Store &store) { return store.saveFolderProgress(m_account, folder, progress); })
        .result();
}

Result<void> StoreRecorder::folderVoid(const QString &folder)
{
    return m_store.run([=, this](Store &store) { return store.forgetFolder(m_account, folder); })
        .result()
        .map([&](const QList<qint64> &ids) { m_listeners.gone(ids); });
}

Result<ScanMemory> rememberedBy(StoreThread &store, const Account &account)
{
    return store
        .run([account](Store &open) -> Result<ScanMemory> {
            ScanMemory memory;
            memory.addresses = account.addresses();
            memory.addresses.removeAll(QString());
            Result<QHash<QString, FolderProgress>> folders = open.folderProgress(account.id);
            if (!folders)
                return tl::unexpected(folders.error());
            Result<QList<KnownHeader>> known = open.knownHeaders(account.id);
            if (!known)
                return tl::unexpected(known.error());
            Result<QList<JudgedNotice>> notices = open.noticesForJudging(account.id);
            if (!notices)
                return tl::unexpected(notices.error());
            Result<QHash<QString, Verdict>> words = open.words(account.id);
            if (!words)
                return tl::unexpected(words.error());
            Result<QHash<QString, bool>> choices = open.folderChoices(account.id);
            if (!choices)
                return tl::unexpected(choices.error());
            memory.folders = std::move(*folders);
            memory.choices = std::move(*choices);
            memory.knownHeaders = std::move(*known);
            memory.notices = std::move(*notices);
            memory.words = std::move(*words);
            return memory;
        })
        .result();
}

} // namespace undelivered
