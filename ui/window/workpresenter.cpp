// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/workpresenter.h"

#include "ui/widgets/errorbar.h"
#include "ui/widgets/progressstrip.h"
#include "ui/window/accountviews.h"
#include "wording/sweeptext.h"

namespace undelivered {

namespace {

bool isAboutTheSecret(ErrorKind kind)
{
    return kind == ErrorKind::AuthRejected || kind == ErrorKind::AppPasswordNeeded ||
           kind == ErrorKind::SignInExpired || kind == ErrorKind::KeychainUnavailable ||
           kind == ErrorKind::KeychainDenied;
}

} // namespace

WorkPresenter::WorkPresenter(AccountViews &views, ErrorBar &error, ProgressStrip &strip, QObject *parent)
    : QObject(parent)
    , m_views(views)
    , m_bar(error)
    , m_strip(strip)
{
    connect(&strip, &ProgressStrip::cancelWanted, this, [this](const QString &account) {
        if (AccountView *view = m_views.find(account))
            view->session().cancel();
    });
    connect(&views, &AccountViews::viewAdded, this, &WorkPresenter::watch);
    connect(&views, &AccountViews::listChanged, this, &WorkPresenter::refreshStrip);
    connect(&views.shown(), &ShownAccounts::changed, this, &WorkPresenter::showAccounts);
    connect(&error, &ErrorBar::retryWanted, this, [this] {
        if (m_view)
            m_view->session().scan();
    });
    connect(&error, &ErrorBar::wayOutWanted, this, &WorkPresenter::takeWayOut);
}

void WorkPresenter::watch(AccountView *view)
{
    AccountSession *session = &view->session();
    const auto whereShown = [this, view](auto then) {
        return [this, view, then](auto &&...values) {
            if (m_views.shown().views().contains(view)) {
                m_view = view;
                then(values...);
            }
        };
    };
    connect(session, &AccountSession::stateChanged, this, &WorkPresenter::refreshStrip);
    connect(session, &AccountSession::progressChanged, this, &WorkPresenter::refreshStrip);
    connect(session, &AccountSession::stateChanged, this, whereShown([this, session, view] {
                // A line that is back needs no more words about how it broke.
                if (view->isBusy() || (session->state() == AccountSession::State::Idle && isTransient(m_error.kind)))
                    m_bar.clear();
            }));
    connect(session, &AccountSession::scanFinished, this, whereShown([this](const ScanSummary &summary) {
                m_bar.clear();
                tell(tr("%n notice(s) in this mailbox", nullptr, summary.notices));
            }));
    connect(session, &AccountSession::failed, this, whereShown([this](const Error &error) {
                if (error.kind == ErrorKind::Cancelled)
                    tell(tr("Stopped. What was found so far is shown."));
                else
                    showError(error);
            }));
    connect(session, &AccountSession::interruptedSweepSettled, this, whereShown([this](const SweepReport &report) {
                const SweepText text = sweepText(SweepDeed::Settled, report.record, report.items);
                tell((QStringList{text.headline} + text.more).join(u' '));
            }));
    refreshStrip();
}

void WorkPresenter::showAccounts()
{
    m_view = nullptr;
    m_bar.clear();
    tell({});
    refreshStrip();
    for (AccountView *view : m_views.shown().views()) {
        const AccountSession &session = view->session();
        const auto error = session.lastError();
        if (!error || error->kind == ErrorKind::Cancelled || session.state() == AccountSession::State::Offline)
            continue;
        m_view = view;
        showError(*error);
        return;
    }
}

void WorkPresenter::refreshStrip()
{
    QList<RunningWork> work;
    for (AccountView *view : m_views.all()) {
        if (!view->isBusy())
            continue;
        const Account &account = view->session().account();
        const RunningWork each{account.id, account.name, view->session().progress()};
        if (m_views.shown().views().contains(view))
            work.prepend(each);
        else
            work.append(each);
    }
    m_strip.setWork(work, m_views.all().size() > 1);
    m_strip.setStanding(offlineText());
}

/// That there is no line is no fault: it is said quietly, and goes by itself.
QString WorkPresenter::offlineText() const
{
    QList<AccountView *> away;
    bool comesBack = true;
    for (AccountView *view : m_views.all()) {
        const AccountSession &session = view->session();
        if (session.state() != AccountSession::State::Offline)
            continue;
        away.append(view);
        comesBack = comesBack && session.isWatching();
    }
    if (away.isEmpty())
        return {};
    const QString names = accountNames(away);
    return comesBack
               //: %1 is the name of a mail account, or a list of them
               ? tr("No connection to %1 just now. It is tried again by itself, and nothing is lost.").arg(names)
               //: %1 is the name of a mail account, or a list of them
               : tr("No connection to %1 just now. Nothing is lost; check again later.").arg(names);
}

void WorkPresenter::showError(const Error &error, bool canRetry)
{
    m_error = error;
    QString wayOut;
    if (m_view && isAboutTheSecret(error.kind))
        //: Button beside an error
        wayOut = tr("&Sign in again\u2026");
    else if (m_view && error.kind == ErrorKind::CertificateChanged)
        //: Button beside an error about a server's certificate
        wayOut = tr("&Look at the certificate\u2026");
    m_bar.showError(error, canRetry, wayOut);
}

void WorkPresenter::tell(const QString &sentence)
{
    m_strip.showDone(sentence);
}

void WorkPresenter::takeWayOut()
{
    if (!m_view)
        return;
    if (m_error.kind == ErrorKind::CertificateChanged)
        Q_EMIT certificateWanted(m_view->session().account(), m_error);
    else
        Q_EMIT signInWanted(m_view->session().account());
}

} // namespace undelivered
