// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/listpresenter.h"

#include "base/answer.h"
#include "ui/pages/filterbar.h"
#include "ui/pages/noticepane.h"
#include "ui/pages/noticespage.h"

#include <algorithm>
#include <iterator>

namespace undelivered {

namespace {
constexpr int pause = 300;            // milliseconds
constexpr qsizetype mostDomains = 40; // in the filter
} // namespace

ListPresenter::ListPresenter(NoticesPage &page, NoticeModel &model, ShownAccounts &shown, QObject *parent)
    : QObject(parent)
    , m_page(page)
    , m_model(model)
    , m_shown(shown)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(pause);
    connect(&m_soon, &QTimer::timeout, this, &ListPresenter::refreshChoices);
    connect(&page, &NoticesPage::noticeWanted, this, &ListPresenter::open);
    connect(&page, &NoticesPage::wordGiven, this, &ListPresenter::giveWord);
    connect(page.pane(), &NoticePane::rawWanted, this, [this](qint64 id) {
        AccountView *view = m_shown.holderOf(id);
        if (!view)
            return;
        whenAnswered(view->session().rawNotice(id), this, [this, id](const Result<QByteArray> &raw) {
            if (raw)
                m_page.pane()->showRaw(id, *raw);
            else if (m_page.pane()->noticeId() == id)
                m_page.pane()->showError(raw.error());
        });
    });
    connect(&shown, &ShownAccounts::changed, this, &ListPresenter::showAccounts);
    connect(&shown, &ShownAccounts::incidentsChanged, this, [this] { m_model.setIncidents(m_shown.incidents()); });
}

void ListPresenter::showAccounts()
{
    if (m_book)
        m_book->disconnect(this);
    m_wanted = 0;
    m_book = m_shown.isEmpty() ? nullptr : &m_shown.book();
    m_model.setBook(m_book);
    m_model.setIncidents(m_shown.incidents());
    if (!m_book)
        return;
    refreshChoices();
    connect(m_book, &NoticeBook::changed, this, [this](const QList<qint64> &ids) {
        if (!m_soon.isActive())
            m_soon.start();
        // The notice that is open may have been judged anew.
        if (m_wanted != 0 && ids.contains(m_wanted))
            open(m_wanted);
    });
}

/// Each account hears of its own notices.
void ListPresenter::giveWord(const QList<qint64> &ids, std::optional<Verdict> verdict)
{
    for (AccountView *view : m_shown.views()) {
        QList<qint64> own;
        std::ranges::copy_if(ids, std::back_inserter(own),
                             [view](qint64 id) { return view->book().placeOf(id) != NoticeBook::nowhere; });
        if (!own.isEmpty())
            view->session().setWord(own, verdict);
    }
}

void ListPresenter::refreshChoices()
{
    m_soon.stop();
    if (!m_book)
        return;
    m_page.filters()->setReasons(reasonsIn(*m_book));
    m_page.filters()->setDomains(domainsIn(*m_book, mostDomains));
}

void ListPresenter::open(qint64 id)
{
    m_wanted = id;
    AccountView *view = m_shown.holderOf(id);
    if (!view)
        return;
    whenAnswered(view->session().notice(id), this, [this, id](const Result<JudgedNotice> &judged) {
        if (m_wanted != id)
            return;
        if (judged)
            m_page.pane()->showNotice(id, *judged);
        else
            m_page.pane()->showError(judged.error());
    });
}

} // namespace undelivered
