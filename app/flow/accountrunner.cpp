// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/accountrunner.h"

#include <QPointer>
#include <QTimer>

namespace undelivered {

namespace {

/// vmime's parser and our readers are bounded in depth; the rest of the stack is for the libraries below them.
constexpr uint workerStack = 8 * 1024 * 1024;

} // namespace

AccountRunner::AccountRunner(Account account, FlowParts parts, QObject *context)
    : m_account(std::move(account))
    , m_parts(std::move(parts))
    , m_context(context)
    , m_worker(new AccountWorker(m_account, m_parts, m_line))
{
    m_thread.setObjectName(QStringLiteral("account"));
    m_thread.setStackSize(workerStack);
    m_worker->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    const auto ended = [this] { m_busy = false; };
    QObject::connect(m_worker, &AccountWorker::scanned, m_context, ended);
    QObject::connect(m_worker, &AccountWorker::moved, m_context, ended);
    QObject::connect(m_worker, &AccountWorker::failed, m_context, ended);
    m_thread.start();
}

AccountRunner::~AccountRunner()
{
    m_cancel.cancel();
    m_line.cancel();
    m_thread.quit();
    m_thread.wait();
}

void AccountRunner::scan(const Refused &refused)
{
    m_cancel = CancelToken();
    begin([token = m_cancel](AccountWorker &worker, const QString &secret) { worker.scan(secret, token); }, refused);
}

void AccountRunner::move(const AccountWorker::Moving &moving, const Refused &refused)
{
    m_cancel = CancelToken();
    const AccountWorker::MovingPermit permit{m_cancel, m_pause};
    begin([permit, moving](AccountWorker &worker, const QString &secret) { worker.move(secret, permit, moving); },
          refused);
}

void AccountRunner::begin(const Work &work, const Refused &refused)
{
    m_busy = true;
    ++m_works;
    m_line.renew();
    m_pause.resume();
    const auto refuse = [this, refused](const Error &error) {
        m_busy = false;
        refused(error);
    };
    withSecret(
        [this, work, refuse](const QString &secret) {
            if (m_cancel.cancelled())
                refuse({ErrorKind::Cancelled, {}, {}});
            else
                hand(work, secret);
        },
        refuse);
}

void AccountRunner::look(std::chrono::milliseconds interval, const CancelToken &interrupt, const Refused &refused)
{
    m_line.renew();
    withSecret(
        [this, interval, interrupt](const QString &secret) {
            if (interrupt.cancelled())
                return;
            hand([interval, interrupt](AccountWorker &worker,
                                       const QString &known) { worker.watch(known, interval, interrupt); },
                 secret);
        },
        refused);
}

void AccountRunner::withSecret(const std::function<void(const QString &)> &run, const Refused &refused)
{
    if (m_account.kind == AccountKind::Files) {
        run(QString());
        return;
    }
    const auto proceed = [this, alive = QPointer(m_context), run, refused](const Result<QString> &secret) {
        if (!alive)
            return;
        if (!secret)
            refused(secret.error());
        else if (secret->isEmpty())
            refused(Error{ErrorKind::KeychainUnavailable, {}, m_account.host});
        else
            run(*secret);
    };
    if (m_parts.credentials)
        m_parts.credentials->fetch(m_account, proceed);
    else
        m_parts.secrets->read(m_account.id, proceed);
}

void AccountRunner::hand(const Work &work, const QString &secret)
{
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, work, secret] { work(*worker, secret); }, Qt::QueuedConnection);
}

void AccountRunner::cancelNow()
{
    m_cancel.cancel();
    m_line.cancel();
}

void AccountRunner::cancelSoon()
{
    constexpr std::chrono::seconds silence(4);
    m_cancel.cancel();
    QTimer::singleShot(silence, m_context, [this, mine = m_works] {
        if (mine == m_works && m_busy)
            m_line.cancel();
    });
}

void AccountRunner::setPaused(bool paused)
{
    if (paused)
        m_pause.pause();
    else
        m_pause.resume();
}

bool AccountRunner::isPaused() const
{
    return m_pause.isPaused();
}

Error AccountRunner::toldKindly(Error error) const
{
    if (error.kind == ErrorKind::AuthRejected && m_account.auth == AccountAuth::OAuth) {
        // No password was refused: the provider took back what it gave. The next attempt asks it for a new token.
        if (m_parts.credentials)
            m_parts.credentials->wasRefused(m_account);
        error.kind = ErrorKind::SignInExpired;
    }
    return error;
}

} // namespace undelivered
