// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/workpresenter.h"

#include "ui/widgets/errorbar.h"
#include "ui/widgets/progressstrip.h"

namespace undelivered {

namespace {

bool isAboutTheSecret(ErrorKind kind)
{
    return kind == ErrorKind::AuthRejected || kind == ErrorKind::AppPasswordNeeded ||
           kind == ErrorKind::SignInExpired || kind == ErrorKind::KeychainUnavailable ||
           kind == ErrorKind::KeychainDenied;
}

} // namespace

WorkPresenter::WorkPresenter(ErrorBar &error, ProgressStrip &strip, QObject *parent)
    : QObject(parent)
    , m_bar(error)
    , m_strip(strip)
{
    connect(&strip, &ProgressStrip::cancelWanted, this, [this] {
        if (m_view)
            m_view->session().cancel();
    });
    connect(&error, &ErrorBar::retryWanted, this, [this] {
        if (m_view)
            m_view->session().scan();
    });
    connect(&error, &ErrorBar::wayOutWanted, this, &WorkPresenter::takeWayOut);
}

void WorkPresenter::setAccount(AccountView *view)
{
    if (m_view)
        m_view->session().disconnect(this);
    m_view = view;
    m_bar.clear();
    m_strip.showDone({});
    if (!view)
        return;
    AccountSession &session = view->session();
    connect(&session, &AccountSession::stateChanged, this, &WorkPresenter::stateChanged);
    connect(&session, &AccountSession::progressChanged, this,
            [this](const Progress &now) { m_strip.showProgress(now); });
    connect(&session, &AccountSession::scanFinished, this, [this](const ScanSummary &summary) {
        m_bar.clear();
        tell(tr("%n notice(s) in this mailbox", nullptr, summary.notices));
    });
    connect(&session, &AccountSession::failed, this, [this](const Error &error) {
        if (error.kind == ErrorKind::Cancelled)
            tell(tr("Stopped. What was found so far is shown."));
        else
            showError(error);
    });
    connect(&session, &AccountSession::interruptedSweepSettled, this, [this](const SweepReport &report) {
        tell(tr("A clean-up that was cut off has been settled: %n notice(s) are in Trash.", nullptr,
                report.count(JournalState::Moved) + report.count(JournalState::Copied)));
    });
    if (view->isBusy())
        m_strip.showProgress(session.progress());
    if (const auto error = session.lastError(); error && error->kind != ErrorKind::Cancelled)
        showError(*error);
}

void WorkPresenter::stateChanged()
{
    if (m_view && m_view->isBusy())
        m_bar.clear();
    else
        m_strip.showDone({});
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
