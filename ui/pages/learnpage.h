// SPDX-License-Identifier: GPL-3.0-or-later
/// Learn, which is also the help: what a mailer-daemon is, why one gets its messages, how forging works, what each place of the
/// window is for, and every code in words, searchable. Window's thread.
#pragma once

#include "ui/widgets/page.h"

#include <QHash>

class QLineEdit;
class QListWidget;
class QPushButton;

namespace undelivered {

class TextLabel;

class LearnPage final : public Page
{
    Q_OBJECT
public:
    enum class Topic {
        MailerDaemon,
        WhyMe,
        Forging,
        Hijacked,
        Fakes,
        Caution,
        Annoy,
        SigningIn,
        CleaningUp,
        Addresses,
        Domain,
        Codes
    };

    explicit LearnPage(QWidget *parent = nullptr);
    /// Brings that part to the top and reads its heading out.
    void showTopic(Topic topic);

Q_SIGNALS:
    void domainCheckWanted();
    /// A code or words that the list does not hold.
    void explainWanted(const QString &text);

private:
    void part(Topic topic, const QString &title, const QString &text);
    void buildParts();
    void buildHelp();
    void buildContents();
    void buildCodes();
    void fillCodes();
    void search(const QString &text);

    QHash<Topic, TextLabel *> m_headings;
    QLineEdit *m_search;
    QListWidget *m_codes;
    TextLabel *m_noCode;
    QPushButton *m_explain;
};

} // namespace undelivered
