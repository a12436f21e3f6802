// SPDX-License-Identifier: GPL-3.0-or-later
/// The formats of notices known by their marks (resources/notices/formats.json) together with the phrases of all notices: the
/// word knowledge of the readers. Loaded once, read-only; any thread.
#pragma once

#include "find/phrasebook.h"
#include "parse/noticematerial.h"

#include <QStringList>

namespace undelivered {

struct NoticeFormat {
    QString id;
    QString generator;
};

class NoticeWords
{
public:
    /// Compiled into the program; the first call loads it.
    [[nodiscard]] static const NoticeWords &compiledIn();

    [[nodiscard]] std::vector<PhraseHit> find(QByteArrayView folded) const { return m_book.find(folded); }
    /// The first format whose marks are all there, or null. `hits` are those of the material's folded words.
    [[nodiscard]] const NoticeFormat *formatOf(const NoticeMaterial &material,
                                               const std::vector<PhraseHit> &hits) const;
    [[nodiscard]] const std::vector<NoticeFormat> &formats() const { return m_formats; }
    /// What is wrong with the data files; empty when they are sound.
    [[nodiscard]] const QStringList &problems() const { return m_problems; }

private:
    struct Sign {
        size_t format = 0;
        int text = -1; ///< numbers of text marks, as in PhraseHit::payload
        int text2 = -1;
        QByteArray from;
        QByteArray subject;
        QByteArray header;
        QByteArray value;
    };

    NoticeWords();
    void load();
    int mark(const QByteArray &text);

    PhraseBook m_book;
    std::vector<NoticeFormat> m_formats;
    std::vector<Sign> m_signs;
    QByteArrayList m_marks;
    QStringList m_problems;
};

} // namespace undelivered
