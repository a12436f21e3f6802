// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/accounts.h"

#include "base/answer.h"
#include "flow/accountrecords.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPointer>
#include <QThread>

#include <algorithm>

namespace undelivered {

using namespace Qt::StringLiterals;

namespace {

/// A fresh, writable copy of the shipped Maildir: sweeping the sample mailbox is real sweeping.
Result<void> copyTree(const QString &from, const QString &to)
{
    const QDir source(from);
    if (!source.exists())
        return failure(ErrorKind::FileNotFound, {}, from);
    QDirIterator files(from, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        const QString target = to + u'/' + source.relativeFilePath(path);
        if (!QDir().mkpath(QFileInfo(target).path()))
            return failure(ErrorKind::FileUnreadable, {}, target);
        QFile::remove(target);
        if (!QFile::copy(path, target))
            return failure(ErrorKind::DiskFull, {}, target);
        // Installed files are read-only; the copy must be the person's own.
        QFile::setPermissions(target, QFile::ReadOwner | QFile::WriteOwner);
    }
    return {};
}

} // namespace

Account sampleAccount(const QString &path)
{
    Account account;
    account.kind = AccountKind::Files;
    account.sample = true;
    account.path = QFileInfo(path).canonicalFilePath();
    account.id = filesAccountId(account.path);
    QFile file(path + u"/account.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return account;
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    account.address = json.value("address"_L1).toString();
    account.displayName = json.value("display_name"_L1).toString();
    const QJsonArray aliases = json.value("aliases"_L1).toArray();
    for (const QJsonValue &alias : aliases)
        account.aliases.append(alias.toString());
    account.name = account.address;
    return account;
}

struct Accounts::Private {
    struct Restored {
        QList<Account> accounts;
        QList<QFuture<Result<NoticesAtAGlance>>> glances; ///< by account
        QList<QFuture<Result<KnownNotices>>> known;       ///< by account
    };
    std::optional<QFuture<Result<Restored>>> ahead;

    FlowParts parts;
    QList<AccountSession *> sessions;
    std::optional<CancelToken> adding;
    QThread *trial = nullptr;

    ~Private()
    {
        if (adding)
            adding->cancel();
        if (trial) {
            trial->wait();
            delete trial;
        }
    }
};

Accounts::Accounts(FlowParts parts, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    d->parts = std::move(parts);
}

Accounts::~Accounts() = default;

QList<AccountSession *> Accounts::sessions() const
{
    return d->sessions;
}

AccountSession *Accounts::session(const QString &account) const
{
    const auto found = std::ranges::find_if(
        d->sessions, [&](const AccountSession *session) { return session->account().id == account; });
    return found == d->sessions.cend() ? nullptr : *found;
}

SecretStore &Accounts::secrets() const
{
    return *d->parts.secrets;
}

AccountSession *Accounts::makeSession(const Account &account)
{
    if (AccountSession *old = session(account.id)) {
        Q_EMIT leaving(old);
        d->sessions.removeOne(old);
        delete old;
    }
    auto *made = new AccountSession(account, d->parts, this);
    d->sessions.append(made);
    return made;
}

void Accounts::readAhead()
{
    d->ahead = d->parts.store->run([thread = d->parts.store](Store &store) -> Result<Private::Restored> {
        Result<QList<Account>> accounts = store.accounts();
        if (!accounts)
            return tl::unexpected(accounts.error());
        Private::Restored restored{std::move(*accounts), {}, {}};
        for (const Account &account : std::as_const(restored.accounts))
            restored.glances.append(AccountRecords::glance(*thread, account.id));
        for (const Account &account : std::as_const(restored.accounts))
            restored.known.append(AccountRecords::known(*thread, account.id));
        return restored;
    });
}

void Accounts::restore()
{
    if (!d->ahead)
        readAhead();
    std::exchange(d->ahead, std::nullopt)->then(this, [this](const Result<Private::Restored> &read) {
        if (!read) {
            Q_EMIT storeFailed(read.error());
            return;
        }
        for (qsizetype i = 0; i < read->accounts.size(); ++i)
            makeSession(read->accounts.at(i))->setKnown(read->glances.at(i), read->known.at(i));
        Q_EMIT restored();
    });
}

void Accounts::keep(const Account &account)
{
    whenAnswered(d->parts.store->run([account](Store &store) { return store.saveAccount(account); }), this,
                 [this, account](const Result<void> &kept) {
                     if (kept)
                         Q_EMIT added(makeSession(account));
                     else
                         Q_EMIT addFailed(kept.error());
                 });
}

void Accounts::addImap(const Account &account, const QString &secret, bool remember)
{
    tryAndKeep(account, secret, secret, remember);
}

void Accounts::addOAuth(const Account &account, const OAuthTokens &tokens, bool remember)
{
    tryAndKeep(account, tokens.access, secretFrom(tokens), remember);
}

void Accounts::tryAndKeep(const Account &account, const QString &trial, const QString &kept, bool remember)
{
    if (d->adding)
        return;
    const CancelToken token;
    d->adding = token;
    // One sign-in on a thread of its own; the scan later makes its own connection.
    auto outcome = std::make_shared<Result<void>>();
    d->trial = QThread::create([make = d->parts.makeMailbox, account, trial, token, outcome] {
        const Result<std::unique_ptr<Mailbox>> mailbox = make(account, trial, token);
        if (!mailbox) {
            *outcome = tl::unexpected(mailbox.error());
            return;
        }
        *outcome = (*mailbox)->open();
        (*mailbox)->close();
    });
    connect(d->trial, &QThread::finished, this, [this, account, kept, remember, outcome] {
        d->trial->wait();
        d->trial->deleteLater();
        d->trial = nullptr;
        d->adding.reset();
        if (!*outcome) {
            Q_EMIT addFailed(outcome->error());
            return;
        }
        d->parts.secrets->write(account.id, kept, remember,
                                [this, alive = QPointer(this), account](const Result<void> &written) {
                                    if (!alive)
                                        return;
                                    if (written)
                                        keep(account);
                                    else
                                        Q_EMIT addFailed(written.error());
                                });
    });
    d->trial->start();
}

void Accounts::change(const Account &account)
{
    whenAnswered(d->parts.store->run([account](Store &store) { return store.saveAccount(account); }), this,
                 [this, account](const Result<void> &kept) {
                     if (kept)
                         Q_EMIT added(makeSession(account));
                     else
                         Q_EMIT storeFailed(kept.error());
                 });
}

void Accounts::setProviders(const OAuthTable &providers)
{
    if (d->parts.credentials)
        d->parts.credentials->setProviders(providers);
}

void Accounts::cancelAdd()
{
    if (d->adding)
        d->adding->cancel();
}

void Accounts::addFiles(const QString &path, const QString &address)
{
    if (!QFileInfo::exists(path)) {
        Q_EMIT addFailed({ErrorKind::FileNotFound, {}, path});
        return;
    }
    Account account;
    account.kind = AccountKind::Files;
    account.path = QFileInfo(path).canonicalFilePath();
    account.id = filesAccountId(account.path);
    account.name = QFileInfo(account.path).fileName();
    account.address = address;
    keep(account);
}

void Accounts::addSample(const QString &sampleDir, const QString &scratchDir)
{
    // What earlier runs swept in the copy is swept again from a fresh one: files of the old copy must not linger.
    QDir(scratchDir).removeRecursively();
    if (const Result<void> copied = copyTree(sampleDir, scratchDir); !copied) {
        Q_EMIT addFailed(copied.error());
        return;
    }
    const Account account = sampleAccount(scratchDir);
    const QString id = account.id;
    whenAnswered(d->parts.store->run([id](Store &store) { return store.removeAccount(id); }), this,
                 [this, account](const Result<void> &cleared) {
                     if (cleared)
                         keep(account);
                     else
                         Q_EMIT addFailed(cleared.error());
                 });
}

void Accounts::remove(const QString &account)
{
    if (AccountSession *old = session(account)) {
        Q_EMIT leaving(old);
        d->sessions.removeOne(old);
        delete old;
    }
    d->parts.secrets->remove(account, [](const Result<void> &) {
        // Without a keychain there is nothing to remove; the account's data goes all the same.
    });
    whenAnswered(d->parts.store->run([account](Store &store) { return store.removeAccount(account); }), this,
                 [this, account](const Result<void> &gone) {
                     if (gone)
                         Q_EMIT removed(account);
                     else
                         Q_EMIT storeFailed(gone.error());
                 });
}

} // namespace undelivered
