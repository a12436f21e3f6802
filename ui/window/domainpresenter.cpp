// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/domainpresenter.h"

#include "base/answer.h"
#include "ui/pages/domainpage.h"
#include "ui/window/preferences.h"

namespace undelivered {

DomainPresenter::DomainPresenter(DomainPage &page, Preferences &preferences, ShownAccounts &shown, QObject *parent)
    : QObject(parent)
    , m_page(page)
    , m_preferences(preferences)
    , m_shown(shown)
{
    connect(&page, &DomainPage::allowWanted, this, [this] {
        m_preferences.setDnsLookups(true);
        Q_EMIT allowed();
    });
    connect(&page, &DomainPage::checkWanted, this, &DomainPresenter::check);
    connect(&shown, &ShownAccounts::changed, this, &DomainPresenter::showAccounts);
}

void DomainPresenter::showAccounts()
{
    m_view = nullptr;
    m_asked = false;
    refresh();
}

void DomainPresenter::refresh()
{
    if (m_asked)
        return;
    m_view = m_shown.leading();
    m_page.showQuestion(m_view ? m_view->session().account().name : QString(), m_preferences.dnsLookups());
}

void DomainPresenter::check()
{
    if (!m_view)
        return;
    m_asked = true;
    m_page.showWorking();
    whenAnswered(m_view->session().checkDomains(), this,
                 [this, asked = m_view](const Result<QList<DomainHealth>> &domains) {
                     if (asked != m_view || !m_asked)
                         return;
                     if (domains)
                         m_page.showHealth(*domains);
                     else if (domains.error().kind != ErrorKind::Cancelled)
                         m_page.showError(domains.error());
                 });
}

} // namespace undelivered
