// SPDX-License-Identifier: GPL-3.0-or-later
/// One notice opened for judging: header fields and traces read once, for all families of signals. And what surrounds it: the
/// mailbox's knowledge, the provider's hosts, what was learnt from surely own mail, and DNS. Lives during judgeEach() only; the
/// notice outlives it and stays where it is.
#pragma once

#include "judge/authresults.h"
#include "judge/dkim.h"
#include "judge/judgednotice.h"
#include "judge/mailboxknowledge.h"
#include "judge/spf.h"
#include "judge/weigh.h"

#include <QHash>
#include <QSet>

namespace undelivered {

/// Learnt from notices whose original Sent holds: how the person's mail leaves, whatever Sent copies don't show.
struct OwnTraces {
    QSet<QString> outboundAddresses; ///< that handed the person's mail to strangers
    QSet<QString> outboundNames;     ///< organisations by which those called themselves that nobody looked up
    QSet<QString> reporters;         ///< that handed in notices of the person's provider about surely own mail
    QHash<QString, QSet<QString>>
        handovers; ///< of surely own mail by hosts not known as the provider's: to which organisations
    QHash<QString, int> connections; ///< addresses the person hands mail in from
    QSet<QString> networks;          ///< organisations those addresses' names belong to
    QSet<QString> signingDomains;
    bool entersUnmarked = false; ///< the provider takes the person's mail at its entrance, without a word of a sign-in
    int signedOriginals = 0;
    int unsignedOriginals = 0;
    QSet<QString> programs; ///< that sent through the account on many days, where Sent tells too little
    SendingProfile profile; ///< of mail as it left: identifiers and programs after the provider's rewriting

    [[nodiscard]] bool alwaysSigned() const
    {
        return signedOriginals >= 3 && unsignedOriginals * 20 <= signedOriginals;
    }
};

class Surroundings
{
public:
    Surroundings(const MailboxKnowledge &mailbox, Dns &resolver)
        : knowledge(mailbox)
        , provider(mailbox.provider())
        , dns(resolver)
    {
    }

    const MailboxKnowledge &knowledge;
    ProviderMarks provider;
    OwnTraces own;
    Dns &dns;
    int learnt = 0; ///< grows whenever `provider` or `own` may have changed: what was told from them is to be told anew

    [[nodiscard]] SpfResult spf(const IpAddress &ip, const QString &domain);
    /// Whether the host's name leads to that address: then the name that the sending side gave itself is true.
    [[nodiscard]] bool leadsTo(const QString &host, const IpAddress &ip);
    [[nodiscard]] double sentCompleteness(const QDateTime &when);

private:
    QHash<QString, SpfResult> m_spf;
    QHash<QString, bool> m_names;
    QHash<qint64, double> m_completeness;
};

/// How the original reached the server that wrote the notice.
struct Transit {
    enum class Entry { Unknown, Provider, ProviderProved, ClaimsProvider, OwnConnection, Stranger, Forwarder };
    Entry entry = Entry::Unknown;
    std::optional<ReceivedLine> handover; ///< the line that decides
    SpfResult spf = SpfResult::None;      ///< of the handover's address for the sender's domain
    bool forwardMarks = false;            ///< a list, a forwarder or SRS had it in between
    bool ambiguous = false;  ///< taken at the provider's entrance: from a customer or from a stranger, who knows
    bool falseTrace = false; ///< below a stranger's line stands one that claims the provider
    bool strangerSignedIn = false;
    std::optional<ReceivedLine> submission; ///< where it entered the provider; believe it only with `entry` Provider
};

/// How the notice itself came.
struct NoticeWay {
    enum class Origin { Unknown, OwnProvider, Outside };
    Origin origin = Origin::Unknown;
    std::optional<ReceivedLine> handover;
    std::optional<AuthResults> checks; ///< of the person's own server, and only where it is known to write them
};

struct CaseFile {
    const JudgedNotice *judged = nullptr;
    HeaderFields noticeHeader;
    QList<ReceivedLine> noticeTrace; ///< of the notice itself
    HeaderFields original;           ///< of the returned original; empty where nothing came back
    QList<ReceivedLine> trace;       ///< of the original
    QStringList originalIds;         ///< every identifier the notice gives for the original
    QString senderDomain;            ///< the person's domain that was put on it
    QStringList failedRecipients;    ///< lower case, as failed and as written
    QStringList writtenTo;           ///< To, Cc of the original, lower case
    QString subject;                 ///< plainSubject() of the original
    QDateTime when;                  ///< of the original, else of the notice
    bool hasOriginalHeader = false;  ///< a whole header block came back
    bool isAnswer = false;           ///< automatic answer, challenge or receipt, not a delivery notice
    NoticeWay way;
    Transit transit;
    QList<DkimFinding> signatures;
    int toldAt = -1; ///< Surroundings::learnt when `way` and `transit` were told

    [[nodiscard]] const ParsedNotice &notice() const { return judged->notice; }
};

/// Reads what stands in the notice; not the ways that it and the original came, nor signatures.
[[nodiscard]] CaseFile readCase(const JudgedNotice &judged, const MailboxKnowledge &knowledge);
/// readCase() with the way of the notice, as far as the provider is known by now.
[[nodiscard]] CaseFile openCase(const JudgedNotice &judged, Surroundings &around);
[[nodiscard]] NoticeWay noticeWay(const CaseFile &file, Surroundings &around);
[[nodiscard]] Transit originalTransit(const CaseFile &file, Surroundings &around);

} // namespace undelivered
