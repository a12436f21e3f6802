// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/contactsdialog.h"

#include "ui/language/language.h"
#include "wording/when.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/textlabel.h"
#include "wording/reasontext.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace undelivered {

namespace {

const char *const subjectWords = QT_TRANSLATE_NOOP("ContactsDialog", "Please beware of odd mail in my name");
//: The whole text of a message to friends and relatives
const char *const hijackedWords =
    QT_TRANSLATE_NOOP("ContactsDialog", "Hello,\n\nsomebody else had access to my mail account and sent messages "
                                        "through it. If you got an odd message from me lately, "
                                        "please do not open its links or attachments, and delete it.\n\nI have secured "
                                        "the account. Sorry for the trouble.\n");
//: The whole text of a message to friends and relatives
const char *const forgedWords =
    QT_TRANSLATE_NOOP("ContactsDialog", "Hello,\n\nsomebody is sending messages with my address as the sender. They do "
                                        "not come from me and my account is not involved. If "
                                        "you get an odd message in my name, please do not open its links or "
                                        "attachments, and delete it.\n\nIf in doubt, call me.\n");

/// In another language than the window's; English stands in the source.
QString inLanguage(const QString &tag, const char *words)
{
    QTranslator translator;
    if (!tag.startsWith("en"_L1) && translator.load(QLocale(tag), u"undelivered"_s, u"_"_s, u":/i18n"_s)) {
        if (const QString text = translator.translate("ContactsDialog", words); !text.isEmpty())
            return text;
    }
    return QString::fromUtf8(words);
}

} // namespace

ContactsDialog::ContactsDialog(Situation situation, const QString &own, const QStringList &languages, QWidget *parent)
    : QDialog(parent)
    , m_situation(situation)
    , m_own(own)
    , m_search(new QLineEdit)
    , m_contacts(new QListWidget)
    , m_count(new TextLabel(TextSize::Small, TextTone::Quiet))
    , m_language(new QComboBox)
    , m_subject(new QLineEdit)
    , m_text(new QPlainTextEdit)
    , m_mail(new QPushButton(icon(u"mail"_s), {}))
{
    setObjectName(u"contactsDialog"_s);
    setWindowTitle(tr("Warn your contacts"));
    build(languages);
    fillText();
    setContacts({});
    resize(characters(this, 138), fontMetrics().height() * 30);
}

void ContactsDialog::build(const QStringList &languages)
{
    m_search->setObjectName(u"contactsSearchEdit"_s);
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("Search the contacts"));
    m_search->setClearButtonEnabled(true);
    m_contacts->setObjectName(u"contactsList"_s);
    m_contacts->setAccessibleName(tr("Whom to warn"));
    m_contacts->setMinimumWidth(characters(this, 30));
    m_contacts->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_count->setObjectName(u"contactsCount"_s);
    m_language->setObjectName(u"contactsLanguageCombo"_s);
    m_subject->setObjectName(u"contactsSubjectEdit"_s);
    m_text->setObjectName(u"contactsTextEdit"_s);
    m_text->setTabChangesFocus(true);
    m_text->setMinimumSize(characters(this, 44), fontMetrics().height() * 10);
    m_mail->setObjectName(u"contactsMailButton"_s);
    m_mail->setDefault(true);
    const QString now = bestLanguage({QLocale().bcp47Name()}, languages);
    for (const QString &tag : languages)
        m_language->addItem(languageName(tag), tag);
    m_language->setCurrentIndex(std::max(0, m_language->findData(now)));

    auto *all = new QPushButton(tr("&All"));
    auto *none = new QPushButton(tr("&None"));
    all->setObjectName(u"contactsAllButton"_s);
    none->setObjectName(u"contactsNoneButton"_s);
    auto *left = new QVBoxLayout;
    left->setSpacing(space(this, 2));
    auto *whom = new QLabel(tr("&Whom to warn"));
    whom->setBuddy(m_contacts);
    left->addWidget(whom);
    left->addWidget(m_search);
    left->addWidget(m_contacts, 1);
    auto *row = new QHBoxLayout;
    row->addWidget(m_count, 1);
    row->addWidget(all);
    row->addWidget(none);
    left->addLayout(row);

    auto *right = new QVBoxLayout;
    right->setSpacing(space(this, 2));
    const auto field = [&](const QString &name, QWidget *widget) {
        auto *label = new QLabel(name);
        label->setBuddy(widget);
        right->addWidget(label);
    };
    if (m_language->count() > 1) {
        field(tr("&Language of the message"), m_language);
        right->addWidget(m_language, 0, Qt::AlignLeading);
    } else {
        m_language->hide();
    }
    field(tr("&Subject"), m_subject);
    right->addWidget(m_subject);
    field(tr("&Text"), m_text);
    right->addWidget(m_text, 1);

    auto *copy = new QPushButton(icon(u"copy"_s), tr("&Copy the text"));
    copy->setObjectName(u"contactsCopyButton"_s);
    auto *copyAddresses = new QPushButton(icon(u"copy"_s), tr("Copy the a&ddresses"));
    copyAddresses->setObjectName(u"contactsCopyAddressesButton"_s);
    auto *draft = new QPushButton(icon(u"save"_s), tr("Sa&ve as a draft\u2026"));
    draft->setObjectName(u"contactsDraftButton"_s);
    auto *close = new QPushButton(tr("Close"));
    close->setObjectName(u"contactsCloseButton"_s);
    auto *buttons = new QWidget;
    auto *flow = new FlowLayout(space(this, 2), buttons);
    for (QPushButton *each : {m_mail, draft, copy, copyAddresses, close})
        flow->addWidget(each);
    for (QPushButton *each : {all, none, copy, copyAddresses, draft, close})
        each->setAutoDefault(false);

    auto *body = new QHBoxLayout;
    body->setSpacing(space(this, 5));
    body->addLayout(left, 2);
    body->addLayout(right, 3);
    auto *column = new QVBoxLayout(this);
    const int margin = space(this, 5);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(space(this, 3));
    column->addWidget(new TextLabel(
        tr("A message to your contacts, ready to change as you like. It goes out from your own mail program. "
           "The recipients stand in \u201c"
           "Bcc\u201d, so that they do not see each other's addresses.")));
    column->addLayout(body, 1);
    column->addWidget(buttons);

    connect(m_search, &QLineEdit::textChanged, this, &ContactsDialog::search);
    connect(m_contacts, &QListWidget::itemChanged, this, &ContactsDialog::chosenChanged);
    connect(all, &QPushButton::clicked, this, [this] { tickShown(true); });
    connect(none, &QPushButton::clicked, this, [this] { tickShown(false); });
    connect(m_language, &QComboBox::currentIndexChanged, this, &ContactsDialog::fillText);
    connect(m_subject, &QLineEdit::textChanged, this, &ContactsDialog::chosenChanged);
    connect(m_text, &QPlainTextEdit::textChanged, this, &ContactsDialog::chosenChanged);
    connect(copy, &QPushButton::clicked, this, [this, copy] {
        QGuiApplication::clipboard()->setText(m_text->toPlainText());
        copy->setText(tr("Copied"));
    });
    connect(copyAddresses, &QPushButton::clicked, this, [this, copyAddresses] {
        QGuiApplication::clipboard()->setText(mail().to.join(u", "_s));
        copyAddresses->setText(tr("Copied"));
    });
    connect(draft, &QPushButton::clicked, this, [this] { Q_EMIT draftWanted(draftMessage(mail())); });
    connect(m_mail, &QPushButton::clicked, this, &ContactsDialog::openNext);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
}

void ContactsDialog::fillText()
{
    const QString tag = m_language->currentData().toString();
    m_subject->setText(inLanguage(tag, subjectWords));
    m_text->setPlainText(inLanguage(tag, m_situation == Situation::Hijacked ? hijackedWords : forgedWords));
}

void ContactsDialog::setContacts(const QList<Contact> &contacts)
{
    const QDateTime now = QDateTime::currentDateTime();
    const QDateTime lately = now.addYears(-1);
    {
        const QSignalBlocker quiet(m_contacts);
        m_contacts->clear();
        for (const Contact &contact : contacts) {
            const QString when = shortWhen(contact.last, now);
            //: One contact in a list: %1 is an e-mail address, %2 when the person last wrote to it
            auto *item = new QListWidgetItem(when.isEmpty() ? isolated(contact.address)
                                                            : tr("%1, %2").arg(isolated(contact.address), when),
                                             m_contacts);
            item->setData(Qt::UserRole, contact.address);
            item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
            item->setCheckState(contact.last >= lately ? Qt::Checked : Qt::Unchecked);
        }
    }
    chosenChanged();
}

void ContactsDialog::chosenChanged()
{
    // What was opened so far is out of date: begin again.
    m_links.clear();
    m_next = 0;
    const ContactMail now = mail();
    m_count->setText(m_contacts->count() == 0 ? tr("Nobody is known from your Sent folder yet.")
                                              : tr("%Ln chosen", nullptr, static_cast<int>(now.to.size())));
    m_mail->setText(tr("Open in your &mail program"));
}

void ContactsDialog::search(const QString &text)
{
    for (int i = 0; i < m_contacts->count(); ++i)
        m_contacts->item(i)->setHidden(!m_contacts->item(i)->text().contains(text.trimmed(), Qt::CaseInsensitive));
}

void ContactsDialog::tickShown(bool on)
{
    {
        const QSignalBlocker quiet(m_contacts);
        for (int i = 0; i < m_contacts->count(); ++i) {
            if (!m_contacts->item(i)->isHidden())
                m_contacts->item(i)->setCheckState(on ? Qt::Checked : Qt::Unchecked);
        }
    }
    chosenChanged();
}

ContactMail ContactsDialog::mail() const
{
    ContactMail made;
    made.from = m_own;
    for (int i = 0; i < m_contacts->count(); ++i) {
        if (m_contacts->item(i)->checkState() == Qt::Checked)
            made.to.append(m_contacts->item(i)->data(Qt::UserRole).toString());
    }
    made.subject = m_subject->text();
    made.text = m_text->toPlainText();
    return made;
}

void ContactsDialog::openNext()
{
    if (m_links.isEmpty())
        m_links = mailtoLinks(mail());
    if (m_next >= m_links.size())
        m_next = 0;
    Q_EMIT mailWanted(m_links.at(m_next++));
    const int all = static_cast<int>(m_links.size());
    if (m_next < all)
        //: Button: a message to many people goes out in several parts. %L1 is the number of the next one, %L2 how many there are
        m_mail->setText(tr("Open part %L1 of %L2").arg(m_next + 1).arg(all));
    else
        m_mail->setText(tr("Open in your &mail program again"));
}

} // namespace undelivered
