// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/listpresenter.h"

#include "base/answer.h"
#include "ui/pages/filterbar.h"
#include "ui/pages/noticepane.h"
#include "ui/pages/noticespage.h"

namespace undelivered {

namespace {
constexpr int pause = 300;            // milliseconds
constexpr qsizetype mostDomains = 40; // in the filter
} // namespace

ListPresenter::ListPresenter(NoticesPage &page, NoticeModel &model, QObject *parent)
    : QObject(parent)
    , m_page(page)
    , m_model(model)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(pause);
    connect(&m_soon, &QTimer::timeout, this, &ListPresenter::refreshChoices);
    connect(&page, &NoticesPage::noticeWanted, this, &ListPresenter::open);
    connect(&page, &NoticesPage::wordGiven, this, [this](const QList<qint64> &ids, std::optional<Verdict> verdict) {
        if (m_view)
            m_view->session().setWord(ids, verdict);
    });
    connect(page.pane(), &NoticePane::rawWanted, this, [this](qint64 id) {
        if (!m_view)
            return;
        whenAnswered(m_view->session().rawNotice(id), this, [this, id](const Result<QByteArray> &raw) {
            if (raw)
                m_page.pane()->showRaw(id, *raw);
            else if (m_page.pane()->noticeId() == id)
                m_page.pane()->showError(raw.error());
        });
    });
}

void ListPresenter::setAccount(AccountView *view)
{
    if (m_view) {
        m_view->book().disconnect(this);
        m_view->session().disconnect(this);
    }
    m_view = view;
    m_wanted = 0;
    m_model.setBook(view ? &view->book() : nullptr);
    if (!view)
        return;
    const auto runs = [this] { m_model.setIncidents(m_view->session().incidents()); };
    runs();
    refreshChoices();
    connect(&view->session(), &AccountSession::incidentsChanged, this, runs);
    connect(&view->book(), &NoticeBook::changed, this, [this](const QList<qint64> &ids) {
        if (!m_soon.isActive())
            m_soon.start();
        // The notice that is open may have been judged anew.
        if (m_wanted != 0 && ids.contains(m_wanted))
            open(m_wanted);
    });
}

void ListPresenter::refreshChoices()
{
    m_soon.stop();
    if (!m_view)
        return;
    m_page.filters()->setReasons(m_view->reasons());
    m_page.filters()->setDomains(m_view->domains(mostDomains));
}

void ListPresenter::open(qint64 id)
{
    m_wanted = id;
    if (!m_view)
        return;
    whenAnswered(m_view->session().notice(id), this, [this, id](const Result<JudgedNotice> &judged) {
        if (m_wanted != id)
            return;
        if (judged)
            m_page.pane()->showNotice(id, *judged);
        else
            m_page.pane()->showError(judged.error());
    });
}

} // namespace undelivered
