// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/secretstore.h"

#include <QMetaObject>
#include <QSet>

#include <qt6keychain/keychain.h>

namespace undelivered {

using namespace Qt::StringLiterals;

namespace {

const QString service = u"Undelivered"_s;

/// Callbacks never run before the call that took them returned.
template <typename Callback, typename Answer>
void answerLater(QObject *context, Callback callback, Answer answer)
{
    QMetaObject::invokeMethod(
        context, [callback = std::move(callback), answer = std::move(answer)] { callback(answer); },
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
    void replace(const QString &account, const QString &secret, Done done) override
    {
        write(account, secret, false, std::move(done));
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
    /// QtKeychain 0.13 cannot say whether a keychain runs: ask for an entry that is not there and look at the answer. An
    /// entry that is not there is answered without asking the person to unlock anything.
    KeychainSecretStore()
    {
        auto *probe = prepared(new QKeychain::ReadPasswordJob(service), u"probe"_s);
        QObject::connect(probe, &QKeychain::Job::finished, &m_context, [this, probe] {
            m_lasting = probe->error() == QKeychain::NoError || probe->error() == QKeychain::EntryNotFound;
        });
        probe->start();
    }

    void read(const QString &account, Read done) override
    {
        if (const auto kept = m_session.constFind(account); kept != m_session.cend()) {
            answerLater(&m_context, std::move(done), Result<QString>(*kept));
            return;
        }
        // Also after the keychain failed once: it may be there by now, and one refusal is not one for every account.
        auto *job = prepared(new QKeychain::ReadPasswordJob(service), account);
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
        // In memory first: whoever reads before the keychain has answered gets the new one.
        m_session.insert(account, secret);
        if (lasting) {
            m_sessionOnly.remove(account);
            writeThrough(account, secret, std::move(done));
            return;
        }
        m_sessionOnly.insert(account);
        erase(account, [done = std::move(done)](const Result<void> &) {
            done(
                {}); // the new secret is kept as asked; an old one that would not go is replaced by the next lasting one
        });
    }

    void replace(const QString &account, const QString &secret, Done done) override
    {
        m_session.insert(account, secret);
        if (m_sessionOnly.contains(account))
            answerLater(&m_context, std::move(done), Result<void>());
        else
            writeThrough(account, secret, std::move(done));
    }

    void remove(const QString &account, Done done) override
    {
        m_session.remove(account);
        m_sessionOnly.remove(account);
        erase(account, std::move(done));
    }

    [[nodiscard]] bool isLasting() const override { return m_lasting; }

private:
    /// A keychain that will not take it (locked, none there): the secret stays in memory, so that the person can go on, and
    /// isLasting() lets the window say so.
    void writeThrough(const QString &account, const QString &secret, Done done)
    {
        auto *job = prepared(new QKeychain::WritePasswordJob(service), account);
        job->setTextData(secret);
        QObject::connect(job, &QKeychain::Job::finished, &m_context,
                         [this, job, account, secret, done = std::move(done)] {
                             m_lasting = job->error() == QKeychain::NoError;
                             if (m_lasting && m_session.value(account) == secret)
                                 m_session.remove(account);
                             done({});
                         });
        job->start();
    }

    void erase(const QString &account, Done done)
    {
        auto *job = prepared(new QKeychain::DeletePasswordJob(service), account);
        QObject::connect(job, &QKeychain::Job::finished, &m_context, [job, done = std::move(done)] {
            if (job->error() == QKeychain::NoError || job->error() == QKeychain::EntryNotFound)
                done({});
            else
                done(tl::unexpected(errorOf(*job)));
        });
        job->start();
    }

    /// Jobs belong to nobody but themselves: libsecret calls back into a running one even after its parent is gone.
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

    QHash<QString, QString> m_session; ///< what is kept for this session only, or not in the keychain yet
    QSet<QString> m_sessionOnly;       ///< accounts whose person wants it so
    bool m_lasting = true;
    QObject m_context; ///< last: gone first, so that nothing comes back to a half-destroyed object
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
