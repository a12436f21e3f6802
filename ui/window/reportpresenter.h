// SPDX-License-Identifier: GPL-3.0-or-later
/// Makes reports of one notice or of what is shown, and writes them to a file or to the printer. Window's thread.
#pragma once

#include "ui/window/shownaccounts.h"

#include <QPointer>

#include <functional>

namespace undelivered {

class ReportPresenter final : public QObject
{
    Q_OBJECT
public:
    ReportPresenter(ShownAccounts &shown, QWidget *window);
    void reportNotice(qint64 id);
    /// One that lies in no mailbox.
    void reportNotice(const JudgedNotice &judged, const QStringList &own);
    void reportMailbox();

Q_SIGNALS:
    /// How it went, in one sentence.
    void told(const QString &sentence);
    void failed(const undelivered::Error &error);

private:
    void show(std::function<QString(bool)> make, const QString &name);
    void showMailbox(const QStringList &proof);
    void savePdf(const QString &html, const QString &name);
    void print(const QString &html);

    ShownAccounts &m_shown;
    QWidget *m_window;
};

/// The report as a PDF file: A4, or Letter where people use that.
[[nodiscard]] QByteArray reportAsPdf(const QString &html);

} // namespace undelivered
