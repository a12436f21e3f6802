// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/addressespresenter.h"

#include "base/answer.h"
#include "ui/models/addresses.h"
#include "ui/models/situation.h"
#include "ui/pages/addressespage.h"
#include "ui/pages/contactsdialog.h"
#include "ui/window/savefile.h"
#include "wording/reasontext.h"

#include <algorithm>

namespace undelivered {

namespace {
constexpr int pause = 200; // milliseconds
} // namespace

AddressesPresenter::AddressesPresenter(AddressesPage &page, std::function<bool(const QUrl &)> openUrl,
                                       QStringList languages, ShownAccounts &shown, QWidget *window)
    : QObject(window)
    , m_page(page)
    , m_openUrl(std::move(openUrl))
    , m_languages(std::move(languages))
    , m_shown(shown)
    , m_window(window)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(pause);
    connect(&m_soon, &QTimer::timeout, this, &AddressesPresenter::refresh);
    connect(&page, &AddressesPage::addressChosen, this, &AddressesPresenter::showHistory);
    connect(&page, &AddressesPage::saveWanted, this, [this](const QString &name, const QByteArray &content) {
        saveFile(m_window, name, content, [this](const QString &sentence) { Q_EMIT told(sentence); });
    });
    connect(&shown, &ShownAccounts::changed, this, &AddressesPresenter::showAccounts);
}

void AddressesPresenter::showAccounts()
{
    if (m_book)
        m_book->disconnect(this);
    m_book = m_shown.isEmpty() ? nullptr : &m_shown.book();
    if (m_book) {
        connect(m_book, &NoticeBook::changed, this, [this] {
            if (!m_soon.isActive())
                m_soon.start();
        });
    }
    refresh();
}

void AddressesPresenter::refresh()
{
    m_soon.stop();
    m_page.setAddresses(m_book ? troubledAddresses(*m_book) : QList<TroubledAddress>{});
}

void AddressesPresenter::showHistory(const QString &address)
{
    if (!m_book)
        return;
    const QList<TroubledAddress> all = troubledAddresses(*m_book);
    const auto found = std::ranges::find(all, address, &TroubledAddress::address);
    if (found == all.end())
        return;
    QList<NoticeRow> rows;
    qint64 latestFailure = 0;
    for (const qint64 id : found->notices) {
        const NoticeBook::Entry *entry = m_book->find(id);
        if (!entry)
            continue;
        rows.append(entry->row);
        if (latestFailure == 0 && entry->row.kind == NoticeKind::Failure)
            latestFailure = id;
    }
    m_page.showHistory(address, rows, {});
    AccountView *view = m_shown.holderOf(latestFailure);
    if (!view || found->state != AddressState::Dead)
        return;
    whenAnswered(view->session().notice(latestFailure), this,
                 [this, address, rows](const Result<JudgedNotice> &judged) {
                     if (!judged)
                         return;
                     const qsizetype lead = leadingRecipient(*judged);
                     const RecipientExplanation explanation = judged->explanation.recipients.value(lead);
                     if (explanation.suggestion)
                         m_page.showHistory(address, rows, explanation.suggestion->address);
                 });
}

void AddressesPresenter::writeToContacts()
{
    AccountView *view = m_shown.leading();
    if (!view)
        return;
    auto *dialog =
        new ContactsDialog(situationOf(view->book()), view->session().account().address, m_languages, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ContactsDialog::mailWanted, this, [this](const QUrl &link) {
        if (!m_openUrl(link))
            Q_EMIT told(tr("No mail program came up. Copy the text and the addresses instead, or save a draft."));
    });
    connect(dialog, &ContactsDialog::draftWanted, this, [this, dialog](const QByteArray &message) {
        //: Proposed name of a file
        saveFile(dialog, tr("warning.eml"), message, [this](const QString &sentence) { Q_EMIT told(sentence); });
    });
    whenAnswered(view->session().contacts(), dialog, [dialog](const Result<QList<Contact>> &contacts) {
        if (contacts)
            dialog->setContacts(*contacts);
    });
    dialog->open();
}

} // namespace undelivered
