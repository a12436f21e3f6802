// SPDX-License-Identifier: GPL-3.0-or-later
/// A prepared message that warns the person's contacts: to be changed, copied, or handed to their own mail program. Sends
/// nothing itself. Opened with open(). Window's thread.
#pragma once

#include "ui/models/situation.h"

#include <QDialog>
#include <QUrl>

class QLineEdit;
class QPlainTextEdit;

namespace undelivered {

class ContactsDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit ContactsDialog(Situation situation, QWidget *parent = nullptr);

Q_SIGNALS:
    /// A mailto: link (RFC 6068) with subject and text, without recipients.
    void mailWanted(const QUrl &link);

private:
    [[nodiscard]] QUrl link() const;

    QLineEdit *m_subject;
    QPlainTextEdit *m_text;
};

} // namespace undelivered
