// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/learnpage.h"

#include "ui/widgets/icon.h"
#include "ui/widgets/textlabel.h"
#include "wording/codetext.h"

#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace undelivered {

LearnPage::LearnPage(QWidget *parent)
    : Page(90, parent)
    , m_search(new QLineEdit)
    , m_codes(new QListWidget)
{
    setObjectName(u"learnPage"_s);
    const auto part = [this](const QString &title, const QString &text) {
        column()->addWidget(new TextLabel(title, TextSize::Headline));
        column()->addWidget(new TextLabel(text));
        column()->addSpacing(space(this, 3));
    };
    column()->addWidget(new TextLabel(tr("What is all this about?"), TextSize::Page));
    column()->addSpacing(space(this, 2));
    part(tr("Who is the mailer-daemon?"),
         tr("Not a person. When a mail server cannot deliver a message, it writes a notice to the address that stands on the message as "
            "the sender. Such notices come from \u201cMAILER-DAEMON\u201d or \u201cpostmaster\u201d. Answering them is of no use: nobody "
            "reads the answers."));
    part(tr("Why do I get notices about messages that I never wrote?"),
         tr("Anybody can write any address on the back of an envelope, and it is the same with mail. Senders of advertising and fraud put "
            "other people's addresses on their messages. What cannot be delivered comes back to the address on it: yours. Nobody needed "
            "your password for that, and it ebbs off after some days."));
    part(tr("How can I tell whether my account was misused?"),
         tr("If such a message was sent through your own account, somebody knows your password. Undelivered compares each notice with your "
            "Sent folder and with the way the message took, and says which of the two it is and how it knows."));
    part(tr("What are fake notices?"),
         tr("Messages that only look like a notice: \u201cyour mailbox is full, sign in here\u201d. No mail system wrote them. They want your "
            "password. Never open a link in them; go to your provider's page by typing its address yourself."));
    part(tr("Should I send something back to annoy the forger?"),
         tr("No. It would reach another innocent person, whose address stands on the message, just as it happened to you."));

    column()->addWidget(new TextLabel(tr("All codes in words"), TextSize::Headline));
    m_search->setObjectName(u"codeSearchEdit"_s);
    m_search->setPlaceholderText(tr("A code, such as 550 or 1.1, or a word"));
    m_search->setAccessibleName(tr("Search the codes"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(u"search"_s), QLineEdit::LeadingPosition);
    m_codes->setObjectName(u"codeList"_s);
    m_codes->setAccessibleName(tr("Codes"));
    m_codes->setWordWrap(true);
    m_codes->setAlternatingRowColors(true);
    m_codes->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_codes->setMinimumHeight(m_codes->fontMetrics().height() * 18);
    column()->addWidget(m_search);
    column()->addWidget(m_codes, 1);
    fillCodes();
    connect(m_search, &QLineEdit::textChanged, this, &LearnPage::search);
}

void LearnPage::fillCodes()
{
    const QString reply = u"reply."_s;
    const QString status = u"status."_s;
    const QStringList ids = codeMeaningIds();
    for (const QString &id : ids) {
        CodeMeaning meaning{CodeMeaning::Sort::Reply, {}, id, {}};
        QString shown;
        if (id.startsWith(reply)) {
            shown = id.sliced(reply.size());
            meaning.code = shown;
        } else if (id.startsWith(status)) {
            // Without a code only the matter is told; the first digit says whether it is for now (4) or for good (5).
            meaning.sort = CodeMeaning::Sort::Enhanced;
            shown = id.sliced(status.size());
        } else {
            continue; // providers' own codes are told beside the notice that bears them
        }
        //: %1 is a code ("550"), %2 what it means
        m_codes->addItem(tr("%1: %2").arg(shown, codeText(meaning)));
    }
}

void LearnPage::search(const QString &text)
{
    // "5.1.1" is to find the entry for x.1.1.
    QString wanted = text.trimmed();
    if (wanted.size() > 2 && (wanted.startsWith(u"4."_s) || wanted.startsWith(u"5."_s) || wanted.startsWith(u"2."_s)))
        wanted = wanted.sliced(2);
    for (int i = 0; i < m_codes->count(); ++i)
        m_codes->item(i)->setHidden(!m_codes->item(i)->text().contains(wanted, Qt::CaseInsensitive));
}

} // namespace undelivered
