// SPDX-License-Identifier: GPL-3.0-or-later
#include "unit/store/storefixture.h"

#include "parse/ids.h"

namespace undelivered::test {

using namespace Qt::StringLiterals;

Account anAccount()
{
    Account account;
    account.id = u"imap://mara@mail.rivermill.example:993"_s;
    account.name = u"Rivermill"_s;
    account.address = u"mara@rivermill.example"_s;
    account.aliases = {u"mara.lindt@rivermill.example"_s, u"office@rivermill.example"_s};
    account.displayName = u"Mara Lindt"_s;
    account.kind = AccountKind::Imap;
    account.host = u"mail.rivermill.example"_s;
    account.port = 143;
    account.security = ServerSecurity::StartTls;
    account.user = u"mara"_s;
    account.caFile = u"/etc/ssl/rivermill.pem"_s;
    account.pinnedFingerprint = u"00ff"_s;
    account.path = u"unused"_s;
    account.sample = true;
    account.auth = AccountAuth::OAuth;
    account.oauthProvider = u"rivermill"_s;
    return account;
}

MessageKey keyAt(const QString &folder, quint32 uid)
{
    return {folder, 1700000000, uid, {}};
}

JudgedNotice fullNotice(quint32 uid)
{
    const QDateTime noon(QDate(2026, 3, 14), QTime(12, 0, 0, 125), Qt::UTC);
    JudgedNotice judged;
    judged.key = keyAt(u"INBOX"_s, uid);
    judged.size = 5120;

    ParsedNotice &notice = judged.notice;
    notice.kind = NoticeKind::Failure;
    notice.header = "From: MAILER-DAEMON@mx.harbour.test\r\nSubject: Undelivered Mail\r\nX-Bytes: \xff\xfe\x01\r\n";
    notice.bodyOnly = true;
    notice.messageId = u"notice.%1@mx.harbour.test"_s.arg(uid);
    notice.from = u"mailer-daemon@mx.harbour.test"_s;
    notice.fromName = u"Mail Delivery"_s;
    notice.subject = u"Undelivered Mail \u2192 returned"_s;
    notice.received = noon.addSecs(uid);
    notice.generator = u"postfix"_s;
    notice.reader = u"rfc3464"_s;
    notice.reportingMta = u"mx.harbour.test"_s;
    notice.arrivalDate = noon.addSecs(-60);
    notice.envelopeId = u"QX-77"_s;
    notice.references = {u"original.1@rivermill.example"_s, u"thread.0@rivermill.example"_s};
    RecipientFate delivered;
    delivered.address = u"jonas@harbour.test"_s;
    delivered.outcome = Outcome::Delivered;
    delivered.status = u"2.0.0"_s;
    RecipientFate failed;
    failed.address = u"nobody@harbour.test"_s;
    failed.originalAddress = u"Nobody@Harbour.test"_s;
    failed.outcome = Outcome::Failed;
    failed.status = u"5.1.1"_s;
    failed.replyCode = u"550"_s;
    failed.diagnostic = u"550 5.1.1 no such mailbox here"_s;
    failed.remoteHost = u"in.harbour.test"_s;
    failed.lastAttempt = noon.addSecs(-5);
    failed.willRetryUntil = noon.addDays(3);
    notice.recipients = {delivered, failed};
    notice.original.extent = ReturnedOriginal::Extent::Truncated;
    notice.original.header = "From: mara@rivermill.example\r\nSubject: =?utf-8?q?Stundenplan?=\r\n";
    notice.original.body = "a body that is not kept";
    notice.original.messageId = u"original.1@rivermill.example"_s;
    notice.original.from = u"mara@rivermill.example"_s;
    notice.original.fromName = u"Mara Lindt"_s;
    notice.original.envelopeFrom = u"bounce+1@rivermill.example"_s;
    notice.original.to = {u"jonas@harbour.test"_s, u"nobody@harbour.test"_s};
    notice.original.subject = u"Timetable for the harbour trip"_s;
    notice.original.date = noon.addSecs(-90);
    notice.text = u"This is the mail system.\nI could not deliver \u201cTimetable\u201d.\n"_s;
    notice.htmlOnly = true;
    notice.machineReadable = true;
    notice.links = {{u"help"_s, u"https://harbour.test/help"_s}};
    notice.attachments = {{u"application/pdf"_s, u"plan.pdf"_s, 4711}};

    RecipientExplanation fine;
    fine.reason = Reason::Unknown;
    fine.mover = Mover::Nobody;
    fine.steps = {Step::NothingToDo};
    RecipientExplanation why;
    why.reason = Reason::NoSuchMailbox;
    why.mover = Mover::You;
    why.permanent = true;
    why.status = u"5.1.1"_s;
    why.ruleId = u"status-5.1.1"_s;
    why.matchedText = u"no such mailbox"_s;
    why.codes = {{CodeMeaning::Sort::Reply, u"550"_s, u"reply-550"_s, {}},
                 {CodeMeaning::Sort::Enhanced, u"5.1.1"_s, u"status-5.1.1"_s, {}},
                 {CodeMeaning::Sort::Provider, u"S77"_s, u"code-s77"_s, u"harbour"_s}};
    why.steps = {Step::CheckSpelling, Step::CallRecipient, Step::NothingToDo};
    why.suggestion = AddressSuggestion{u"nobodi@harbour.test"_s, AddressSuggestion::Source::OwnContacts};
    judged.explanation.recipients = {fine, why};

    judged.judgement.verdict = Verdict::Yours;
    judged.judgement.confidence = 0.9375;
    judged.judgement.evidence = {
        {u"in-sent"_s, Verdict::Yours, 6.5, {u"original.1@rivermill.example"_s, u"2026-03-14"_s}},
        {u"odd-agent"_s, Verdict::Forged, 0.25, {}}};
    judged.judgement.incident = u"storm-2026-03-14"_s;
    judged.judgement.byPerson = true;
    return judged;
}

JudgedNotice plainNotice(quint32 uid)
{
    JudgedNotice judged;
    judged.key = keyAt(u"INBOX"_s, uid);
    judged.size = 2000 + uid;
    judged.notice.kind = NoticeKind::Failure;
    judged.notice.messageId = u"plain.%1@mx.harbour.test"_s.arg(uid);
    judged.notice.received = QDateTime(QDate(2026, 3, 1), QTime(0, 0), Qt::UTC).addSecs(60 * qint64(uid));
    RecipientFate fate;
    fate.address = u"guest%1@harbour.test"_s.arg(uid);
    judged.notice.recipients = {fate};
    RecipientExplanation why;
    why.reason = Reason::MailboxFull;
    why.permanent = false;
    judged.explanation.recipients = {why};
    judged.judgement.verdict = Verdict::Forged;
    judged.judgement.confidence = 0.9;
    return judged;
}

QString difference(const JudgedNotice &a, const JudgedNotice &b)
{
#define UD_SAME(member)                                                                                                \
    if (!(a.member == b.member))                                                                                       \
    return QStringLiteral(#member)
    UD_SAME(key);
    UD_SAME(size);
    UD_SAME(notice.kind);
    UD_SAME(notice.header);
    UD_SAME(notice.bodyOnly);
    UD_SAME(notice.messageId);
    UD_SAME(notice.from);
    UD_SAME(notice.fromName);
    UD_SAME(notice.subject);
    UD_SAME(notice.received);
    UD_SAME(notice.generator);
    UD_SAME(notice.reader);
    UD_SAME(notice.reportingMta);
    UD_SAME(notice.arrivalDate);
    UD_SAME(notice.envelopeId);
    UD_SAME(notice.references);
    UD_SAME(notice.recipients.size());
    for (qsizetype i = 0; i < a.notice.recipients.size(); ++i) {
        UD_SAME(notice.recipients.at(i).address);
        UD_SAME(notice.recipients.at(i).originalAddress);
        UD_SAME(notice.recipients.at(i).outcome);
        UD_SAME(notice.recipients.at(i).status);
        UD_SAME(notice.recipients.at(i).replyCode);
        UD_SAME(notice.recipients.at(i).diagnostic);
        UD_SAME(notice.recipients.at(i).remoteHost);
        UD_SAME(notice.recipients.at(i).lastAttempt);
        UD_SAME(notice.recipients.at(i).willRetryUntil);
    }
    UD_SAME(notice.original.extent);
    UD_SAME(notice.original.header);
    UD_SAME(notice.original.messageId);
    UD_SAME(notice.original.from);
    UD_SAME(notice.original.fromName);
    UD_SAME(notice.original.envelopeFrom);
    UD_SAME(notice.original.to);
    UD_SAME(notice.original.subject);
    UD_SAME(notice.original.date);
    UD_SAME(notice.htmlOnly);
    UD_SAME(notice.machineReadable);
    UD_SAME(notice.links.size());
    for (qsizetype i = 0; i < a.notice.links.size(); ++i) {
        UD_SAME(notice.links.at(i).text);
        UD_SAME(notice.links.at(i).url);
    }
    UD_SAME(notice.attachments.size());
    for (qsizetype i = 0; i < a.notice.attachments.size(); ++i) {
        UD_SAME(notice.attachments.at(i).type);
        UD_SAME(notice.attachments.at(i).fileName);
        UD_SAME(notice.attachments.at(i).size);
    }
    UD_SAME(explanation.recipients.size());
    for (qsizetype i = 0; i < a.explanation.recipients.size(); ++i) {
        UD_SAME(explanation.recipients.at(i).reason);
        UD_SAME(explanation.recipients.at(i).mover);
        UD_SAME(explanation.recipients.at(i).permanent);
        UD_SAME(explanation.recipients.at(i).status);
        UD_SAME(explanation.recipients.at(i).ruleId);
        UD_SAME(explanation.recipients.at(i).matchedText);
        UD_SAME(explanation.recipients.at(i).steps);
        UD_SAME(explanation.recipients.at(i).codes.size());
        for (qsizetype j = 0; j < a.explanation.recipients.at(i).codes.size(); ++j) {
            UD_SAME(explanation.recipients.at(i).codes.at(j).sort);
            UD_SAME(explanation.recipients.at(i).codes.at(j).code);
            UD_SAME(explanation.recipients.at(i).codes.at(j).meaningId);
            UD_SAME(explanation.recipients.at(i).codes.at(j).provider);
        }
        UD_SAME(explanation.recipients.at(i).suggestion.has_value());
        if (a.explanation.recipients.at(i).suggestion) {
            UD_SAME(explanation.recipients.at(i).suggestion->address);
            UD_SAME(explanation.recipients.at(i).suggestion->source);
        }
    }
    UD_SAME(judgement.verdict);
    UD_SAME(judgement.confidence);
    UD_SAME(judgement.incident);
    UD_SAME(judgement.byPerson);
    UD_SAME(judgement.evidence.size());
    for (qsizetype i = 0; i < a.judgement.evidence.size(); ++i) {
        UD_SAME(judgement.evidence.at(i).id);
        UD_SAME(judgement.evidence.at(i).supports);
        UD_SAME(judgement.evidence.at(i).weight);
        UD_SAME(judgement.evidence.at(i).facts);
    }
#undef UD_SAME
    return {};
}

} // namespace undelivered::test
