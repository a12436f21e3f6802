// SPDX-License-Identifier: GPL-3.0-or-later
/// A prepared message that warns the person's contacts: whom to, in which language, to be changed, copied, saved as a draft, or
/// handed to their own mail program in batches. Sends nothing itself. Opened with open(). Window's thread.
#pragma once

#include "flow/contacts.h"
#include "ui/models/contactmail.h"
#include "ui/models/situation.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace undelivered {

class TextLabel;

class ContactsDialog final : public QDialog
{
    Q_OBJECT
public:
    /// `own`: the person's address; `languages`: BCP 47 tags that the text can be had in.
    ContactsDialog(Situation situation, const QString &own, const QStringList &languages, QWidget *parent = nullptr);
    /// From Sent, latest first. All of the last year are ticked.
    void setContacts(const QList<Contact> &contacts);

Q_SIGNALS:
    /// One mailto: link (RFC 6068) with subject, text and some of the chosen in Bcc.
    void mailWanted(const QUrl &link);
    void draftWanted(const QByteArray &message);

private:
    void build(const QStringList &languages);
    void fillText();
    void chosenChanged();
    void search(const QString &text);
    void tickShown(bool on);
    void openNext();
    [[nodiscard]] ContactMail mail() const;

    Situation m_situation;
    QString m_own;
    QList<QUrl> m_links; ///< of the batches under way
    qsizetype m_next = 0;
    QLineEdit *m_search;
    QListWidget *m_contacts;
    TextLabel *m_count;
    QComboBox *m_language;
    QLineEdit *m_subject;
    QPlainTextEdit *m_text;
    QPushButton *m_mail;
};

} // namespace undelivered
