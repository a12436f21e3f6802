// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/scanstate.h"

#include <algorithm>

namespace undelivered {

ScanState::ScanState(const ScanParts &parts, ScanMemory learnt, ScanRecorder &keeper)
    : with(parts)
    , memory(std::move(learnt))
    , recorder(keeper)
{
    knowledge.setAddresses(memory.addresses);
    for (const JudgedNotice &notice : std::as_const(memory.notices))
        knownNotices.insert(notice.key);
    for (const KnownHeader &known : std::as_const(memory.knownHeaders)) {
        const HeaderFields fields(known.header);
        if (known.sent)
            knowledge.addSent(sentMessageFrom(fields));
        else
            knowledge.addReceived(fields);
    }
    receivedKept = std::ranges::count_if(memory.knownHeaders, [](const KnownHeader &known) { return !known.sent; });
    memory.knownHeaders.clear();
}

void ScanState::tell(Progress::Stage stage, const QString &folder, qint64 done, qint64 total) const
{
    recorder.progress({stage, folder, done, total});
}

Result<void> ScanState::checkCancelled() const
{
    if (with.cancel.cancelled())
        return failure(ErrorKind::Cancelled);
    return {};
}

} // namespace undelivered
