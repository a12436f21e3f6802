// SPDX-License-Identifier: GPL-3.0-or-later
/// Learn: what a mailer-daemon is, why one gets its messages, how forging works, and every code in words, searchable.
/// Window's thread.
#pragma once

#include "ui/widgets/page.h"

class QLineEdit;
class QListWidget;

namespace undelivered {

class LearnPage final : public Page
{
    Q_OBJECT
public:
    explicit LearnPage(QWidget *parent = nullptr);

private:
    void fillCodes();
    void search(const QString &text);

    QLineEdit *m_search;
    QListWidget *m_codes;
};

} // namespace undelivered
