// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/secretstore.h"

#include <QMetaObject>

#include <qt6keychain/keychain.h>

namespace undelivered {

using namespace Qt::StringLiterals;

namespace {

const QString service = u"Undelivered"_s;

/// Callbacks never run before the call that took them returned.
template <typename Callback, typename Answer>
void answerLater(QObject *context, Callback callback, Answer answer)
{
    QMetaObject::invokeMethod(context, [callback = std::move(callback), answer = std::move(answer)] { callback(answer); },
                              Qt::QueuedConnection);
}

class SessionSecretStore final : public SecretStore
{
public:
    void read(const QString &account, Read done) override
    {
        answerLater(&m_context, std::move(done), Result<QString>(m_secrets.value(account)));
    }
    void write(const QString &account, const QString &secret, bool, Done done) override
    {
        m_secrets.insert(account, secret);
        answerLater(&m_context, std::move(done), Result<void>());
    }
    void remove(const QString &account, Done done) override
    {
        m_secrets.remove(account);
        answerLater(&m_context, std::move(done), Result<void>());
    }
    [[nodiscard]] bool isLasting() const override { return false; }

private:
    QObject m_context;
    QHash<QString, QString> m_secrets;
};

class KeychainSecretStore final : public SecretStore
{
public:
    /// QtKeychain 0.13 cannot say whether a keychain runs: ask for an entry that is not there and look at the answer.
    KeychainSecretStore()
    {
        auto *probe = prepared(new QKeychain::ReadPasswordJob(service, &m_context), u"probe"_s);
        QObject::connect(probe, &QKeychain::Job::finished, &m_context, [this, probe] {
            m_lasting = probe->error() == QKeychain::NoError || probe->error() == QKeychain::EntryNotFound;
        });
        probe->start();
    }

    void read(const QString &account, Read done) override
    {
        if (m_session.contains(account) || !m_lasting) {
            answerLater(&m_context, std::move(done), Result<QString>(m_session.value(account)));
            return;
        }
        auto *job = prepared(new QKeychain::ReadPasswordJob(service, &m_context), account);
        QObject::connect(job, &QKeychain::Job::finished, &m_context, [job, done = std::move(done)] {
            if (job->error() == QKeychain::EntryNotFound)
                done(QString());
            else if (job->error() != QKeychain::NoError)
                done(tl::unexpected(errorOf(*job)));
            else
                done(job->textData());
        });
        job->start();
    }

    void write(const QString &account, const QString &secret, bool lasting, Done done) override
    {
        if (!lasting || !m_lasting) {
            m_session.insert(account, secret);
            answerLater(&m_context, std::move(done), Result<void>());
            return;
        }
        auto *job = prepared(new QKeychain::WritePasswordJob(service, &m_context), account);
        job->setTextData(secret);
        QObject::connect(job, &QKeychain::Job::finished, &m_context, [this, job, account, secret, done = std::move(done)] {
            // A keychain that is there and will not take it (locked, no service after all): keep it for this session, so
            // that the person can go on; isLasting() lets the window say so.
            if (job->error() != QKeychain::NoError) {
                m_session.insert(account, secret);
                m_lasting = false;
            } else {
                m_session.remove(account);
            }
            done({});
        });
        job->start();
    }

    void remove(const QString &account, Done done) override
    {
        m_session.remove(account);
        if (!m_lasting) {
            answerLater(&m_context, std::move(done), Result<void>());
            return;
        }
        auto *job = prepared(new QKeychain::DeletePasswordJob(service, &m_context), account);
        QObject::connect(job, &QKeychain::Job::finished, &m_context, [job, done = std::move(done)] {
            if (job->error() == QKeychain::NoError || job->error() == QKeychain::EntryNotFound)
                done({});
            else
                done(tl::unexpected(errorOf(*job)));
        });
        job->start();
    }

    [[nodiscard]] bool isLasting() const override { return m_lasting; }

private:
    template <typename Job>
    static Job *prepared(Job *job, const QString &account)
    {
        job->setAutoDelete(true);
        job->setInsecureFallback(false);
        job->setKey(account);
        return job;
    }

    static Error errorOf(const QKeychain::Job &job)
    {
        const bool denied = job.error() == QKeychain::AccessDenied || job.error() == QKeychain::AccessDeniedByUser;
        return {denied ? ErrorKind::KeychainDenied : ErrorKind::KeychainUnavailable, job.errorString(), {}};
    }

    QObject m_context;
    QHash<QString, QString> m_session;
    bool m_lasting = true;
};

} // namespace

SecretStore::~SecretStore() = default;

std::unique_ptr<SecretStore> makeKeychainSecretStore()
{
    return std::make_unique<KeychainSecretStore>();
}

std::unique_ptr<SecretStore> makeSessionSecretStore()
{
    return std::make_unique<SessionSecretStore>();
}

} // namespace undelivered
