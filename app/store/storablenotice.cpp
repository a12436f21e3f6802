// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/storablenotice.h"

#include "store/noticecodec.h"
#include "store/noticetable.h"

namespace undelivered {

QList<StorableNotice> storable(const QList<JudgedNotice> &notices, const QByteArrayList &raw)
{
    QList<StorableNotice> all;
    all.reserve(notices.size());
    for (qsizetype i = 0; i < notices.size(); ++i) {
        const JudgedNotice &judged = notices.at(i);
        const QByteArray words = QStringView(judged.notice.text).left(maxTextChars).toUtf8();
        StorableNotice notice{rowFor(0, judged),
                              encodeEvidence(judged.judgement.evidence),
                              encodeDetail(judged.notice, judged.explanation),
                              pack(words, words.size()),
                              {}};
        if (i < raw.size())
            notice.raw = pack(raw.at(i), maxRawBytes);
        all.append(std::move(notice));
    }
    return all;
}

} // namespace undelivered
