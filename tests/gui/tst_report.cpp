// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/madeup.h"
#include "ui/pages/report.h"
#include "ui/window/reportpresenter.h"

#include <QDir>
#include <QFile>
#include <QTest>
#include <QTextDocument>

using namespace undelivered;
using namespace Qt::StringLiterals;

namespace {

const QStringList own{u"you@example.org"_s};
const QDateTime now = QDateTime::fromString(u"2026-05-04T12:00:00Z"_s, Qt::ISODate);

JudgedNotice ownFailure()
{
    const QList<NoticeRow> rows = madeUpRows(MadeUp::OwnFailures, now);
    JudgedNotice judged = madeUpNotice(rows.first());
    judged.notice.original.header =
        "From: You Yourself <you@example.org>\r\nTo: Ana Miller <ana.miller@gmial.com>,\r\n"
        "\t\"Bob & Co\" <bob@firm.example>\r\nSubject: <b>Dinner</b>\r\nMessage-ID: <1@example.org>\r\n"
        "Received: from host.example by mx.example for <ana.miller@gmial.com>\r\n";
    return judged;
}

} // namespace

class TestReport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void strangersAreLeftOut_data();
    void strangersAreLeftOut();
    void longTextsTakeNoTime();
    void headersKeepTheirShape();
    void noticeSaysWhatSupportNeeds();
    void noticeWithoutStrangers();
    void nothingFromMailIsMarkup();
    void mailboxSaysWhatIsGoingOn();
    void pdfHoldsPages();
};

void TestReport::strangersAreLeftOut_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("plain") << u"to ana@example.net today"_s << u"to \u2026@example.net today"_s;
    QTest::newRow("own") << u"from You@Example.org"_s << u"from You@Example.org"_s;
    QTest::newRow("in brackets") << u"<a.b+c@x.example>: 550"_s << u"<\u2026@x.example>: 550"_s;
    QTest::newRow("end of a sentence") << u"Nobody is ana@example.net."_s << u"Nobody is \u2026@example.net."_s;
    QTest::newRow("two") << u"ana@a.example,bob@b.example"_s << u"\u2026@a.example,\u2026@b.example"_s;
    QTest::newRow("no address") << u"5 pieces @ 3 each, @home and me@"_s << u"5 pieces @ 3 each, @home and me@"_s;
    QTest::newRow("other letters") << u"\u00fcnal@\u00f6rnek.example"_s << u"\u2026@\u00f6rnek.example"_s;
}

void TestReport::strangersAreLeftOut()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(withoutStrangers(text, own), expected);
}

void TestReport::longTextsTakeNoTime()
{
    const QString hostile = QString(200'000, u'@') + QString(200'000, u'a') + u'@' + QString(200'000, u'b');
    QVERIFY(withoutStrangers(hostile, own).contains(u'\u2026'));
    QVERIFY(!withoutStrangers(u"a@b.example "_s.repeated(20'000), own).contains(u"a@"_s));
}

void TestReport::headersKeepTheirShape()
{
    const QString bare =
        headerWithoutStrangers(QString::fromUtf8(ownFailure().notice.original.header).remove(u'\r'), own);
    QVERIFY(bare.contains(u"From: you@example.org\n"_s));
    QVERIFY(bare.contains(u"To: \u2026@gmial.com\n \u2026@firm.example\n"_s));
    QVERIFY(bare.contains(u"Subject: <b>Dinner</b>\n"_s));
    QVERIFY(!bare.contains(u"Ana"_s) && !bare.contains(u"Bob"_s) && !bare.contains(u"ana.miller"_s));
    QVERIFY(bare.contains(u"for <\u2026@gmial.com>"_s));
}

void TestReport::noticeSaysWhatSupportNeeds()
{
    const QString html = noticeReport(ownFailure(), {false, own}, now);
    for (const QString &needed :
         {u"ana.miller@gmial.com"_s, u"550 5.1.1"_s, u"mx1.example.com"_s, u"mx.example.net"_s,
          u"20261121.4711@example.org"_s, u"Received: from host.example"_s, u"<title>"_s, u"charset=\"utf-8\""_s})
        QVERIFY2(html.contains(needed), qPrintable(needed));
    QVERIFY(!html.contains(u"http"_s)); // nothing to load
}

void TestReport::noticeWithoutStrangers()
{
    const QString html = noticeReport(ownFailure(), {true, own}, now);
    QVERIFY(!html.contains(u"ana.miller"_s) && !html.contains(u"Ana Miller"_s));
    QVERIFY(html.contains(u"\u2026@gmial.com"_s));
    QVERIFY(html.contains(u"you@example.org"_s));
    QVERIFY(html.contains(u"550 5.1.1"_s));
}

void TestReport::nothingFromMailIsMarkup()
{
    JudgedNotice judged = ownFailure();
    judged.notice.recipients.first().diagnostic = u"<script>alert(1)</script><img src='x'>"_s;
    judged.notice.original.subject = u"</p><h1>You won</h1>"_s;
    const QString html = noticeReport(judged, {false, own}, now);
    for (const QString &markup : {u"<script"_s, u"<img"_s, u"<h1>You"_s, u"<b>Dinner"_s})
        QVERIFY2(!html.contains(markup), qPrintable(markup));
    QVERIFY(html.contains(u"&lt;script&gt;"_s));
}

void TestReport::mailboxSaysWhatIsGoingOn()
{
    NoticeBook book;
    book.reset(madeUpRows(MadeUp::Storm, now));
    MailboxReport report;
    report.account = own.first();
    report.incidents = madeUpIncidents(MadeUp::Storm, now);
    report.overview = overviewOf(book, report.incidents, now.date());
    report.counts = book.counts();
    report.proof = QStringList{u"It was handed over by a stranger."_s};
    for (const NoticeBook::Entry &entry : book.entries()) {
        if (standsOn(entry.row, Shelf::NeedsYou))
            report.needsYou.append(entry.row);
    }
    QVERIFY(!report.needsYou.isEmpty());
    const QString html = mailboxReport(report, {true, own}, now);
    QVERIFY(html.contains(report.overview.sentence.toHtmlEscaped()));
    QVERIFY(html.contains(u"you@example.org"_s));
    QVERIFY(html.contains(u"214"_s));
    QVERIFY(html.contains(u"stranger"_s));
    QVERIFY(html.contains(u"\u2026@gmial.com"_s) && !html.contains(u"ana.miller"_s));
}

void TestReport::pdfHoldsPages()
{
    const QByteArray pdf = reportAsPdf(noticeReport(ownFailure(), {false, own}, now));
    QVERIFY(pdf.startsWith("%PDF-"));
    QVERIFY(pdf.contains("%%EOF"));
    QVERIFY(pdf.size() > 4000);
    const QString folder = qEnvironmentVariable("UD_SCREENSHOTS");
    if (folder.isEmpty())
        return;
    QVERIFY(QDir().mkpath(folder));
    QFile file(folder + u"/report.pdf"_s);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(pdf) == pdf.size());
}

QTEST_MAIN(TestReport)
#include "tst_report.moc"
