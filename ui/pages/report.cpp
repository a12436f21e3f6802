// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/report.h"

#include "ui/models/verdictwords.h"
#include "wording/when.h"
#include "ui/pages/evidencelines.h"
#include "ui/pages/noticefacts.h"
#include "wording/reasontext.h"
#include "wording/verdicttext.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace undelivered {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

constexpr qsizetype mostRecipients = 200;
constexpr qsizetype mostHeader = 64 * 1024;
constexpr qsizetype mostRows = 100;

bool isLocalPart(QChar letter)
{
    return letter.isLetterOrNumber() || u".!#$%&'*+-/=?^_`{|}~\""_s.contains(letter); // RFC 5322, section 3.2.3
}

bool isDomain(QChar letter)
{
    return letter.isLetterOrNumber() || letter == u'.' || letter == u'-';
}

/// One document of plain parts, written in the order of reading.
class Document
{
public:
    explicit Document(ReportOptions options)
        : m_options(std::move(options))
    {
    }

    void title(const QString &text) { m_html += u"<h1>%1</h1>\n"_s.arg(shown(text)); }
    void heading(const QString &text) { m_html += u"<h2>%1</h2>\n"_s.arg(shown(text)); }
    void paragraph(const QString &text, const QString &kind = {})
    {
        if (!text.isEmpty())
            m_html +=
                u"<p%1>%2</p>\n"_s.arg(kind.isEmpty() ? QString() : QString(u" class=\""_s % kind % u'"'), shown(text));
    }
    void small(const QString &text) { paragraph(text, u"small"_s); }
    void facts(const NoticeFacts &facts)
    {
        m_html += u"<table>\n"_s;
        for (const auto &[name, value] : facts)
            m_html += u"<tr><th align=\"%1\" valign=\"top\">%2</th><td>%3</td></tr>\n"_s.arg(start(), shown(name),
                                                                                             shown(value));
        m_html += u"</table>\n"_s;
    }
    void row(const QStringList &cells, bool head = false)
    {
        m_html += u"<tr>"_s;
        for (const QString &cell : cells)
            m_html += head ? u"<th align=\"%1\">%2</th>"_s.arg(start(), shown(cell))
                           : u"<td valign=\"top\">%1</td>"_s.arg(shown(cell));
        m_html += u"</tr>\n"_s;
    }
    void openTable() { m_html += u"<table>\n"_s; }
    void closeTable() { m_html += u"</table>\n"_s; }
    void openList() { m_html += u"<ul>\n"_s; }
    void item(const QString &text, const QString &detail = {})
    {
        m_html += u"<li>"_s % shown(text);
        if (!detail.isEmpty())
            m_html += u"<br><span class=\"small\">%1</span>"_s.arg(shown(detail));
        m_html += u"</li>\n"_s;
    }
    void closeList() { m_html += u"</ul>\n"_s; }
    void header(const QByteArray &bytes)
    {
        QString text = QString::fromUtf8(bytes.first(std::min(bytes.size(), mostHeader))).remove(u'\r');
        if (m_options.hideStrangers)
            text = headerWithoutStrangers(text, m_options.own);
        m_html += u"<pre dir=\"ltr\">%1</pre>\n"_s.arg(text.toHtmlEscaped());
    }

    [[nodiscard]] QString finished(const QString &name) const
    {
        // Sizes are relative to the document's font, which is the printer's or the browser's.
        const QString style =
            u"body { font-family: sans-serif; line-height: 1.35; color: #1c1f24; background: #ffffff; max-width: 46em; "
            "margin: 2em auto; padding: 0 1em; }\n"
            "h1 { font-size: 1.5em; font-weight: 600; } h2 { font-size: 1.15em; font-weight: 600; margin-top: 1.4em; "
            "}\n"
            "th { font-weight: 600; padding: 2px 16px 2px 0; } td { padding: 2px 16px 2px 0; }\n"
            ".small { font-size: 0.85em; color: #50565f; } .verdict { font-weight: 600; }\n"
            "pre { font-size: 0.8em; white-space: pre-wrap; background: #f4f5f7; padding: 8px; }\n"_s;
        const bool rightToLeft = QLocale().textDirection() == Qt::RightToLeft;
        return u"<!DOCTYPE html>\n<html lang=\"%1\" dir=\"%2\">\n<head>\n<meta "
               u"charset=\"utf-8\">\n<title>%3</title>\n<style>\n%4</style>\n"
               "</head>\n<body>\n%5</body>\n</html>\n"_s.arg(QLocale().bcp47Name(), rightToLeft ? u"rtl"_s : u"ltr"_s,
                                                             shown(name), style, m_html);
    }

private:
    [[nodiscard]] QString shown(const QString &text) const
    {
        QString plain = m_options.hideStrangers ? withoutStrangers(text, m_options.own) : text;
        return plain.toHtmlEscaped().replace(u'\n', u"<br>"_s);
    }
    [[nodiscard]] static QString start()
    {
        return QLocale().textDirection() == Qt::RightToLeft ? u"right"_s : u"left"_s;
    }

    ReportOptions m_options;
    QString m_html;
};

QString madeLine(const QDateTime &now)
{
    //: Last line of a report; %1 is a day and time, %2 a version number
    return Words::tr("Made on %1 with Undelivered %2, a program that explains delivery notices.")
        .arg(QLocale().toString(now.toLocalTime(), QLocale::LongFormat), QCoreApplication::applicationVersion());
}

void addEvidence(Document &document, const Judgement &judgement)
{
    if (!judgement.verdict)
        return;
    document.heading(Words::tr("Who sent the original message"));
    //: %1 is a verdict ("Forged"), %2 how sure it is ("almost certain")
    document.paragraph(Words::tr("%1 (%2)").arg(verdictName(judgement.verdict), confidenceWords(judgement)),
                       u"verdict"_s);
    document.paragraph(verdictSentence(judgement));
    const QList<EvidenceLine> lines = evidenceLines(judgement);
    if (lines.isEmpty())
        return;
    document.openList();
    for (const EvidenceLine &line : lines)
        //: One piece of evidence: %1 is a sentence, %2 the verdict that it speaks for
        document.item(line.supports == judgement.verdict
                          ? line.sentence
                          : Words::tr("%1 (speaks for: %2)").arg(line.sentence, verdictName(line.supports)),
                      line.detail);
    document.closeList();
}

} // namespace

QString withoutStrangers(const QString &text, const QStringList &own)
{
    QString result;
    result.reserve(text.size());
    qsizetype taken = 0;
    for (qsizetype at = text.indexOf(u'@'); at >= 0; at = text.indexOf(u'@', at + 1)) {
        qsizetype from = at;
        while (from > taken && isLocalPart(text.at(from - 1)))
            --from;
        qsizetype to = at + 1;
        while (to < text.size() && isDomain(text.at(to)))
            ++to;
        while (to > at + 1 && !text.at(to - 1).isLetterOrNumber())
            --to;
        if (from == at || to == at + 1)
            continue;
        const QStringView address = QStringView(text).sliced(from, to - from);
        const bool mine = std::ranges::any_of(
            own, [&](const QString &each) { return address.compare(each, Qt::CaseInsensitive) == 0; });
        if (mine)
            continue;
        result += QStringView(text).sliced(taken, from - taken);
        result += u'\u2026';
        taken = at;
        at = to - 1;
    }
    result += QStringView(text).sliced(taken);
    return result;
}

QString headerWithoutStrangers(const QString &header, const QStringList &own)
{
    static const QStringList people{u"from"_s, u"to"_s, u"cc"_s, u"bcc"_s, u"sender"_s, u"reply-to"_s};
    QStringList kept;
    bool personal = false; // inside a field that names people, its further lines included
    const QStringList lines = header.split(u'\n');
    for (const QString &line : lines) {
        const bool further = !line.isEmpty() && (line.front() == u' ' || line.front() == u'\t');
        if (!further)
            personal = people.contains(line.section(u':', 0, 0).trimmed().toLower());
        const QString bare = withoutStrangers(line, own);
        if (!personal) {
            kept.append(bare);
            continue;
        }
        // Only the addresses stay of such a field.
        QStringList addresses;
        const QString value = further ? bare : bare.section(u':', 1);
        for (qsizetype at = value.indexOf(u'@'); at >= 0; at = value.indexOf(u'@', at + 1)) {
            qsizetype from = at;
            while (from > 0 && (isLocalPart(value.at(from - 1)) || value.at(from - 1) == u'\u2026'))
                --from;
            qsizetype to = at + 1;
            while (to < value.size() && isDomain(value.at(to)))
                ++to;
            addresses.append(value.sliced(from, to - from));
        }
        if (!further)
            kept.append(line.section(u':', 0, 0) % u": "_s % addresses.join(u", "_s));
        else if (!addresses.isEmpty())
            kept.append(u' ' % addresses.join(u", "_s));
    }
    return kept.join(u'\n');
}

QString noticeReport(const JudgedNotice &judged, const ReportOptions &options, const QDateTime &now)
{
    Document document(options);
    document.title(headline(judged, AddressLength::Whole));
    document.paragraph(explanationText(judged));
    addEvidence(document, judged.judgement);
    document.heading(Words::tr("What the servers said"));
    const QList<RecipientFate> &fates = judged.notice.recipients;
    for (qsizetype i = 0; i < std::min(fates.size(), mostRecipients); ++i)
        document.facts(recipientFacts(fates.at(i), judged.explanation.recipients.value(i)));
    if (fates.size() > mostRecipients)
        document.small(Words::tr("%Ln more recipient(s).", nullptr, static_cast<int>(fates.size() - mostRecipients)));
    document.heading(Words::tr("The notice"));
    document.facts(noticeFacts(judged));
    if (!judged.notice.header.isEmpty()) {
        document.heading(Words::tr("Header of the notice"));
        document.header(judged.notice.header);
    }
    if (!judged.notice.original.header.isEmpty()) {
        document.heading(Words::tr("Header of the original message, as the notice returned it"));
        document.header(judged.notice.original.header);
    }
    if (options.hideStrangers)
        document.small(Words::tr("Names and mailbox names of other people have been left out."));
    document.small(madeLine(now));
    return document.finished(headline(judged));
}

QString mailboxReport(const MailboxReport &report, const ReportOptions &options, const QDateTime &now)
{
    Document document(options);
    document.title(report.overview.sentence);
    //: %1 is an account, mostly an e-mail address
    document.paragraph(Words::tr("The mailbox %1").arg(report.account));
    for (const QString &fact : report.overview.facts)
        document.paragraph(fact);
    document.paragraph(report.overview.also);
    for (const TrendLine &trend : report.overview.trends)
        document.paragraph(trend.text);
    if (!report.proof.isEmpty()) {
        document.heading(Words::tr("What shows it"));
        document.openList();
        for (const QString &sentence : report.proof)
            document.item(sentence);
        document.closeList();
    }
    document.heading(Words::tr("Notices in numbers"));
    const QLocale locale;
    NoticeFacts counts;
    for (const Shelf shelf : {Shelf::Yours, Shelf::Forged, Shelf::Hijacked, Shelf::Fake, Shelf::Unclear, Shelf::All})
        counts.append({shelfName(shelf), locale.toString(report.counts[shelf])});
    document.facts(counts);
    if (!report.incidents.isEmpty()) {
        document.heading(Words::tr("Groups of related notices"));
        document.openTable();
        //: Heads of a table: who sent the original messages, how many notices, when they began, peaked and came last
        document.row(
            {Words::tr("Verdict"), Words::tr("Notices"), Words::tr("First"), Words::tr("Peak"), Words::tr("Latest")},
            true);
        for (const Incident &incident : report.incidents)
            document.row({verdictName(incident.verdict), locale.toString(incident.count), longWhen(incident.start, now),
                          longWhen(incident.peak, now), longWhen(incident.last, now)});
        document.closeTable();
    }
    if (!report.needsYou.isEmpty()) {
        document.heading(Words::tr("Messages that did not arrive"));
        document.openTable();
        document.row({Words::tr("Recipient"), Words::tr("Subject"), Words::tr("Why"), Words::tr("When")}, true);
        for (const NoticeRow &row : report.needsYou.mid(0, mostRows))
            document.row({row.recipient, row.originalSubject, rowWhy(row), longWhen(row.received, now)});
        document.closeTable();
        if (report.needsYou.size() > mostRows)
            document.small(Words::tr("%Ln more.", nullptr, static_cast<int>(report.needsYou.size() - mostRows)));
    }
    if (options.hideStrangers)
        document.small(Words::tr("Names and mailbox names of other people have been left out."));
    document.small(madeLine(now));
    return document.finished(report.overview.sentence);
}

} // namespace undelivered
