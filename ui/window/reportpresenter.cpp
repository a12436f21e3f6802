// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/reportpresenter.h"

#include "base/answer.h"
#include "ui/models/situation.h"
#include "ui/pages/evidencelines.h"
#include "ui/pages/report.h"
#include "ui/pages/reportdialog.h"
#include "ui/window/savefile.h"

#include <QBuffer>
#include <QLocale>
#include <QPageSize>
#include <QPdfWriter>
#include <QPrintDialog>
#include <QPrinter>
#include <QTextDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace undelivered {

namespace {

constexpr qreal margin = 20; // millimetres

QPageLayout pageLayout()
{
    const bool letter = QLocale().measurementSystem() == QLocale::ImperialUSSystem;
    return QPageLayout(QPageSize(letter ? QPageSize::Letter : QPageSize::A4), QPageLayout::Portrait,
                       QMarginsF(margin, margin, margin, margin), QPageLayout::Millimeter);
}

void write(const QString &html, QPagedPaintDevice &device)
{
    QTextDocument document;
    QFont font = document.defaultFont();
    font.setPointSizeF(10);
    document.setDefaultFont(font);
    document.setHtml(html);
    document.print(&device);
}

} // namespace

QByteArray reportAsPdf(const QString &html)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter pdf(&buffer);
    pdf.setCreator(u"Undelivered"_s);
    pdf.setPageLayout(pageLayout());
    write(html, pdf);
    return bytes;
}

ReportPresenter::ReportPresenter(ShownAccounts &shown, QWidget *window)
    : QObject(window)
    , m_shown(shown)
    , m_window(window)
{
}

void ReportPresenter::reportNotice(qint64 id)
{
    AccountView *view = m_shown.holderOf(id);
    if (!view)
        return;
    const QStringList own = view->session().account().addresses();
    whenAnswered(view->session().notice(id), this, [this, own](const Result<JudgedNotice> &judged) {
        if (judged)
            reportNotice(*judged, own);
        else
            Q_EMIT failed(judged.error());
    });
}

void ReportPresenter::reportNotice(const JudgedNotice &judged, const QStringList &own)
{
    show(
        [judged, own](bool hide) {
            return noticeReport(judged, {hide, own}, QDateTime::currentDateTime());
        },
        //: Proposed name of a file, without its ending
        tr("delivery notice"));
}

void ReportPresenter::reportMailbox()
{
    if (m_shown.isEmpty())
        return;
    const qint64 example = overviewOf(m_shown.book(), m_shown.incidents(), QDate::currentDate()).example;
    AccountView *view = m_shown.holderOf(example);
    if (!view) {
        showMailbox({});
        return;
    }
    whenAnswered(view->session().notice(example), this, [this](const Result<JudgedNotice> &judged) {
        showMailbox(judged ? proofOf(judged->judgement) : QStringList());
    });
}

void ReportPresenter::showMailbox(const QStringList &proof)
{
    if (m_shown.isEmpty())
        return;
    const NoticeBook &book = m_shown.book();
    MailboxReport report;
    report.account = m_shown.names();
    report.incidents = m_shown.incidents();
    report.overview = overviewOf(book, report.incidents, QDate::currentDate());
    report.counts = book.counts();
    report.proof = proof;
    for (const NoticeBook::Entry &entry : book.entries()) {
        if (standsOn(entry.row, Shelf::NeedsYou))
            report.needsYou.append(entry.row);
    }
    std::ranges::sort(report.needsYou, [](const NoticeRow &a, const NoticeRow &b) { return a.received > b.received; });
    QStringList own;
    for (const AccountView *view : m_shown.views())
        own.append(view->session().account().addresses());
    show(
        [report, own](bool hide) {
            return mailboxReport(report, {hide, own}, QDateTime::currentDateTime());
        },
        //: Proposed name of a file, without its ending
        tr("mailbox report"));
}

void ReportPresenter::show(std::function<QString(bool)> make, const QString &name)
{
    auto *dialog = new ReportDialog(std::move(make), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ReportDialog::pdfWanted, this, [this, name](const QString &html) { savePdf(html, name); });
    connect(dialog, &ReportDialog::htmlWanted, this, [this, name](const QString &html) {
        saveFile(m_window, name + u".html"_s, html.toUtf8(),
                 [this](const QString &sentence) { Q_EMIT told(sentence); });
    });
    connect(dialog, &ReportDialog::printWanted, this, &ReportPresenter::print);
    dialog->open();
}

void ReportPresenter::savePdf(const QString &html, const QString &name)
{
    saveFile(m_window, name + u".pdf"_s, reportAsPdf(html), [this](const QString &sentence) { Q_EMIT told(sentence); });
}

void ReportPresenter::print(const QString &html)
{
    auto *printer = new QPrinter(QPrinter::HighResolution);
    printer->setPageLayout(pageLayout());
    auto *dialog = new QPrintDialog(printer, m_window);
    dialog->setObjectName(u"printDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), this,
            [html](QPrinter *chosen) { write(html, *chosen); });
    connect(dialog, &QObject::destroyed, this, [printer] { delete printer; });
    dialog->open();
}

} // namespace undelivered
