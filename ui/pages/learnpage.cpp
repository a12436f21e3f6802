// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/learnpage.h"

#include "ui/widgets/errorbar.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/textlabel.h"
#include "wording/codetext.h"

#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace undelivered {

LearnPage::LearnPage(QWidget *parent)
    : Page(84, parent)
    , m_search(new QLineEdit)
    , m_codes(new QListWidget)
    , m_noCode(new TextLabel(tr("No code and no word like that stands in this list. It may be a provider's own.")))
    , m_explain(new QPushButton(icon(u"info"_s), tr("&Explain it as a notice\u2026")))
{
    setObjectName(u"learnPage"_s);
    column()->addWidget(new TextLabel(tr("What is all this about?"), TextSize::Page));
    auto *contents = new QWidget;
    contents->setObjectName(u"learnContents"_s);
    column()->addWidget(contents);
    column()->addSpacing(space(this, 2));
    buildParts();
    buildHelp();
    buildCodes();
    buildContents();
}

void LearnPage::part(Topic topic, const QString &title, const QString &text)
{
    auto *heading = new TextLabel(title, TextSize::Headline);
    heading->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_headings.insert(topic, heading);
    column()->addWidget(heading);
    column()->addWidget(new TextLabel(text));
    column()->addSpacing(space(this, 3));
}

void LearnPage::buildParts()
{
    part(Topic::MailerDaemon, tr("Who is the mailer-daemon?"),
         tr("Not a person. When a mail server cannot deliver a message, it writes a notice to the address that stands "
            "on the message as "
            "the sender. Such notices come from \u201cMAILER-DAEMON\u201d or \u201cpostmaster\u201d. Answering them is "
            "of no use: nobody "
            "reads the answers."));
    part(Topic::WhyMe, tr("Why do I get notices about messages that I never wrote?"),
         tr("Anybody can write any address on the back of an envelope, and it is the same with mail. Senders of "
            "advertising and fraud put "
            "other people's addresses on their messages. What cannot be delivered comes back to the address on it: "
            "yours. Nobody needed "
            "your password for that, and it dies down after some days."));
    part(Topic::Forging, tr("How does forging work, and how does it show?"),
         tr("The sender of a message is only a line that whoever sends it writes. But the message also carries traces "
            "that cannot be chosen "
            "freely: the server that handed it over, a seal that your provider puts on what really went through it, "
            "the number your mail "
            "program gave it. A notice brings a part of the message back. Undelivered compares these traces with your "
            "own mail. What "
            "nobody can know it calls unclear."));
    part(Topic::Hijacked, tr("How can I tell whether my account was misused?"),
         tr("If such a message was sent through your own account, somebody knows your password. Undelivered compares "
            "each notice with your "
            "Sent folder and with the way the message took, and says which of the two it is and how it knows."));
    part(Topic::Fakes, tr("What are fake notices?"),
         tr("Messages that only look like a notice: \u201cyour mailbox is full, sign in here\u201d. No mail system "
            "wrote them. They want your "
            "password. Never open a link in them; go to your provider's page by typing its address yourself."));
    part(Topic::Caution, tr("How do I stay out of trouble?"),
         tr("Use a password of its own for your mail, and a second step at sign-in where your provider offers it. Open "
            "no attachment and no "
            "link that you did not expect, also from people you know. Install programs and updates only from their "
            "makers' pages. A "
            "message that hurries or threatens you is the one to be slow with."));
    part(Topic::Annoy, tr("Should I send something back to annoy the forger?"),
         tr("No. It would reach another innocent person, whose address stands on the message, just as it happened to "
            "you."));
}

void LearnPage::buildHelp()
{
    part(Topic::SigningIn, tr("How do I add my mailbox?"),
         tr("Type your e-mail address and password. The server is found by itself; what is asked on the way is named, "
            "and you can skip it or "
            "type the server yourself under Server settings. Many providers want an app password, a second password "
            "that only lets a "
            "program read mail; the page that makes one opens with a button. Some let you in only through their page "
            "in your browser. A "
            "server that cannot prove who it is gets no password."));
    part(Topic::CleaningUp, tr("What does a clean-up do?"),
         tr("It first shows which notices would go and which stay, and why. Then it moves exactly those to Trash and "
            "writes down what it "
            "moved, so that it can bring them back. Look at the mail listed on top: a flood of notices is sometimes "
            "raised so that you "
            "overlook one message from your bank."));
    part(Topic::Addresses, tr("What do I do with addresses that do not work?"),
         tr("Under Addresses you find everybody whom your own mail did not reach, with the reason and since when. Take "
            "those that do not exist "
            "any more out of your address book, and ask the others for another address. You can copy the list or save "
            "it."));
    part(Topic::Domain, tr("Can anybody send as me?"),
         tr("Whoever runs a mail domain can publish in public records which servers may send for it, and what others "
            "shall do with the rest. "
            "Where these records are missing, anybody can use the address. You can have your domain's looked up and "
            "explained."));
    auto *check = new QPushButton(icon(u"secure"_s), tr("&Check my domain\u2026"));
    check->setObjectName(u"learnDomainButton"_s);
    check->setAutoDefault(false);
    connect(check, &QPushButton::clicked, this, &LearnPage::domainCheckWanted);
    column()->addWidget(check, 0, Qt::AlignLeading);
    column()->addSpacing(space(this, 3));
}

void LearnPage::buildContents()
{
    auto *contents = findChild<QWidget *>(u"learnContents"_s);
    auto *layout = new QVBoxLayout(contents);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    for (int i = 0; i <= static_cast<int>(Topic::Codes); ++i) {
        const auto topic = static_cast<Topic>(i);
        auto *link = new QToolButton;
        link->setObjectName(u"topicButton%1"_s.arg(i));
        link->setText(m_headings.value(topic)->text());
        link->setAutoRaise(true);
        link->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        link->setIcon(icon(u"next"_s));
        link->setFocusPolicy(Qt::StrongFocus);
        connect(link, &QToolButton::clicked, this, [this, topic] { showTopic(topic); });
        layout->addWidget(link, 0, Qt::AlignLeading);
    }
}

void LearnPage::buildCodes()
{
    auto *heading = new TextLabel(tr("All codes in words"), TextSize::Headline);
    heading->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_headings.insert(Topic::Codes, heading);
    column()->addWidget(heading);
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
    m_codes->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_codes->setMinimumHeight(m_codes->fontMetrics().height() * 18);
    m_noCode->setObjectName(u"noCodeText"_s);
    m_noCode->setVisible(false);
    column()->addWidget(m_search);
    column()->addWidget(m_noCode);
    m_explain->setObjectName(u"explainCodeButton"_s);
    m_explain->setAutoDefault(false);
    m_explain->setVisible(false);
    connect(m_explain, &QPushButton::clicked, this, [this] { Q_EMIT explainWanted(m_search->text()); });
    column()->addWidget(m_explain, 0, Qt::AlignLeading);
    column()->addWidget(m_codes, 1);
    fillCodes();
    connect(m_search, &QLineEdit::textChanged, this, &LearnPage::search);
}

void LearnPage::showTopic(Topic topic)
{
    TextLabel *heading = m_headings.value(topic);
    // The heading comes to the top, not only into view.
    const int top = heading->mapTo(widget(), QPoint()).y();
    verticalScrollBar()->setValue(std::max(0, top - space(this, 4)));
    if (topic == Topic::Codes)
        m_search->setFocus(Qt::OtherFocusReason);
    else
        heading->setFocus(Qt::OtherFocusReason);
    announce(heading, heading->text());
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
            // What a provider means by codes of its own; the codes themselves stand beside the notice that bears them.
            meaning.sort = CodeMeaning::Sort::Provider;
            meaning.provider = id.section(u'.', 0, 0);
            shown = providerName(meaning.provider);
        }
        //: %1 is a code ("550") or a provider ("Gmail"), %2 what it means
        m_codes->addItem(tr("%1: %2").arg(shown, codeText(meaning)));
    }
}

void LearnPage::search(const QString &text)
{
    // "5.1.1" is to find the entry for x.1.1.
    QString wanted = text.trimmed();
    if (wanted.size() > 2 && (wanted.startsWith(u"4."_s) || wanted.startsWith(u"5."_s) || wanted.startsWith(u"2."_s)))
        wanted = wanted.sliced(2);
    bool any = false;
    for (int i = 0; i < m_codes->count(); ++i) {
        const bool shown = m_codes->item(i)->text().contains(wanted, Qt::CaseInsensitive);
        m_codes->item(i)->setHidden(!shown);
        any = any || shown;
    }
    m_codes->setVisible(any);
    m_noCode->setVisible(!any);
    m_explain->setVisible(!any);
}

} // namespace undelivered
