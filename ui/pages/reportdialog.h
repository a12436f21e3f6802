// SPDX-License-Identifier: GPL-3.0-or-later
/// What to do with a report: save it as PDF or HTML, print it, and whether other people's addresses stand in it; with a look at
/// the pages. Opened with open(). Window's thread.
#pragma once

#include <QDialog>

#include <functional>

class QCheckBox;
class QTextBrowser;

namespace undelivered {

class ReportDialog final : public QDialog
{
    Q_OBJECT
public:
    /// Makes the HTML with or without other people's addresses.
    using Make = std::function<QString(bool hideStrangers)>;
    ReportDialog(Make make, QWidget *parent = nullptr);
    [[nodiscard]] QString html() const { return m_html; }

Q_SIGNALS:
    void pdfWanted(const QString &html);
    void htmlWanted(const QString &html);
    void printWanted(const QString &html);

private:
    void refresh();

    Make m_make;
    QString m_html;
    QCheckBox *m_hide;
    QTextBrowser *m_look;
};

} // namespace undelivered
