// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/contactsdialog.h"

#include "ui/widgets/icon.h"
#include "ui/widgets/textlabel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace undelivered {

namespace {

QString preparedText(Situation situation)
{
    if (situation == Situation::Hijacked)
        return ContactsDialog::tr("Hello,\n\nsomebody else had access to my mail account and sent messages through it. If you got "
                                  "an odd message from me lately, please do not open its links or attachments, and delete it.\n\n"
                                  "I have secured the account. Sorry for the trouble.\n");
    return ContactsDialog::tr("Hello,\n\nsomebody is sending messages with my address as the sender. They do not come from me and "
                              "my account is not involved. If you get an odd message in my name, please do not open its links or "
                              "attachments, and delete it.\n\nIf in doubt, call me.\n");
}

} // namespace

ContactsDialog::ContactsDialog(Situation situation, QWidget *parent)
    : QDialog(parent)
    , m_subject(new QLineEdit(tr("Please beware of odd mail in my name")))
    , m_text(new QPlainTextEdit(preparedText(situation)))
{
    setObjectName(u"contactsDialog"_s);
    setWindowTitle(tr("Warn your contacts"));
    m_subject->setObjectName(u"contactsSubjectEdit"_s);
    m_text->setObjectName(u"contactsTextEdit"_s);
    m_text->setTabChangesFocus(true);
    m_text->setMinimumSize(characters(this, 70), fontMetrics().height() * 12);
    auto *subject = new QLabel(tr("&Subject"));
    subject->setBuddy(m_subject);
    auto *text = new QLabel(tr("&Text"));
    text->setBuddy(m_text);
    auto *copy = new QPushButton(icon(u"copy"_s), tr("&Copy the text"));
    copy->setObjectName(u"contactsCopyButton"_s);
    auto *mail = new QPushButton(icon(u"mail"_s), tr("Open in your &mail program"));
    mail->setObjectName(u"contactsMailButton"_s);
    mail->setDefault(true);
    auto *close = new QPushButton(tr("Close"));
    close->setObjectName(u"contactsCloseButton"_s);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(copy);
    buttons->addStretch(1);
    buttons->addWidget(close);
    buttons->addWidget(mail);
    auto *all = new QVBoxLayout(this);
    const int margin = space(this, 5);
    all->setContentsMargins(margin, margin, margin, margin);
    all->setSpacing(space(this, 2));
    all->addWidget(new TextLabel(tr("A message to your contacts, ready to change as you like. Choose the recipients in your mail "
                                    "program, best in its \u201c" "Bcc\u201d field, so that they do not see each other's addresses.")));
    all->addWidget(subject);
    all->addWidget(m_subject);
    all->addWidget(text);
    all->addWidget(m_text, 1);
    all->addLayout(buttons);
    connect(copy, &QPushButton::clicked, this, [this, copy] {
        QGuiApplication::clipboard()->setText(m_text->toPlainText());
        copy->setText(tr("Copied"));
    });
    connect(mail, &QPushButton::clicked, this, [this] { Q_EMIT mailWanted(link()); });
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
}

QUrl ContactsDialog::link() const
{
    const auto encoded = [](const QString &text) {
        return QString::fromLatin1(QUrl::toPercentEncoding(QString(text).replace(u'\n', u"\r\n"_s)));
    };
    return QUrl(u"mailto:?subject="_s % encoded(m_subject->text()) % u"&body="_s % encoded(m_text->toPlainText()),
                QUrl::StrictMode);
}

} // namespace undelivered
