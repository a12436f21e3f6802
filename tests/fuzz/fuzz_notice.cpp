// SPDX-License-Identifier: GPL-3.0-or-later
/// The whole path message bytes -> explained notice, for libFuzzer:
///   fuzz_notice -dict=tests/fuzz/notice.dict -max_len=65536 CORPUS tests/corpus tests/fuzz/regressions
/// Besides what the sanitizers see, it checks promises that hold for any bytes.
#include "explain/explainer.h"
#include "find/candidate.h"
#include "parse/noticeparser.h"

#include <cstdlib>

using namespace undelivered;

namespace {

const Result<Explainer> &loaded()
{
    static const Result<Explainer> explainer = Explainer::load();
    return explainer;
}

} // namespace

/// Before the first message, so that loading is not taken for a slow message.
extern "C" int LLVMFuzzerInitialize(int * /*argc*/, char *** /*argv*/)
{
    return loaded() ? 0 : 1;
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const Result<Explainer> &explainer = loaded();
    const QByteArrayView message(data, static_cast<qsizetype>(size));
    const ParsedNotice notice = parseNotice(message);
    static_cast<void>(candidate(HeaderFields(notice.header)));

    const bool fates =
        notice.kind == NoticeKind::Failure || notice.kind == NoticeKind::Delay || notice.kind == NoticeKind::Success;
    if (!fates && !notice.recipients.isEmpty())
        std::abort();
    if (notice.text.size() > 64 * 1024 || notice.links.size() > 100 || notice.attachments.size() > 100 ||
        notice.original.body.size() > 1 << 20)
        std::abort();
    for (const RecipientFate &fate : notice.recipients) {
        if (!fate.status.isEmpty() && fate.status.size() > 9)
            std::abort();
        if (!fate.replyCode.isEmpty() && fate.replyCode.size() != 3)
            std::abort();
    }
    if (explainer && explainer->explain(notice).recipients.size() != notice.recipients.size())
        std::abort();
    return 0;
}
