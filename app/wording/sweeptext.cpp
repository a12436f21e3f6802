// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/sweeptext.h"

#include "wording/reasontext.h"

#include <QCoreApplication>

#include <algorithm>

namespace undelivered {

namespace {

int countOf(const QList<JournalItem> &items, JournalState state)
{
    return static_cast<int>(std::ranges::count(items, state, &JournalItem::state));
}

QString counted(const char *text, int count)
{
    return QCoreApplication::translate("SweepText", text, nullptr, count);
}

QString headlineOf(SweepDeed deed, const SweepRecord &record, const QList<JournalItem> &items)
{
    const int moved = countOf(items, JournalState::Moved) + countOf(items, JournalState::Copied);
    const int back = countOf(items, JournalState::Undone);
    const int deleted = countOf(items, JournalState::Deleted);
    const QString folder = isolated(record.targetFolder);
    switch (deed) {
    case SweepDeed::Swept:
        //: %n = how many, %1 = the name of a mail folder, such as Trash
        return counted(QT_TRANSLATE_N_NOOP("SweepText", "%Ln notice(s) moved to %1."), moved).arg(folder);
    case SweepDeed::Undone:
        return counted(QT_TRANSLATE_N_NOOP("SweepText", "%Ln notice(s) brought back to where they were."), back);
    case SweepDeed::Deleted:
        return counted(QT_TRANSLATE_N_NOOP("SweepText", "%Ln notice(s) deleted for good."), deleted);
    case SweepDeed::Settled: break;
    }
    if (record.kind == SweepKind::ForGood)
        return counted(
            QT_TRANSLATE_N_NOOP(
                "SweepText", "A deletion was cut off earlier. It is settled now: %Ln notice(s) are deleted for good."),
            deleted);
    if (back > 0)
        return counted(QT_TRANSLATE_N_NOOP("SweepText", "Bringing notices back was cut off earlier. It is settled now: "
                                                        "%Ln notice(s) are back where they were."),
                       back);
    //: %n = how many, %1 = the name of a mail folder, such as Trash
    return counted(QT_TRANSLATE_N_NOOP("SweepText",
                                       "A clean-up was cut off earlier. It is settled now: %Ln notice(s) are in %1."),
                   moved)
        .arg(folder);
}

} // namespace

SweepText sweepText(SweepDeed deed, const SweepRecord &record, const QList<JournalItem> &items, int copiedBefore)
{
    SweepText text{headlineOf(deed, record, items), {}};
    const auto add = [&text](const char *words, int count) {
        if (count > 0)
            text.more.append(counted(words, count));
    };
    const bool returning =
        deed == SweepDeed::Undone || (deed == SweepDeed::Settled && countOf(items, JournalState::Undone) > 0);
    const int inTrash = countOf(items, JournalState::Moved) + countOf(items, JournalState::Copied);
    if (returning)
        add(QT_TRANSLATE_N_NOOP("SweepText", "%Ln could not be brought back and are still in Trash."), inTrash);
    else
        //: The server cannot move, only copy
        add(QT_TRANSLATE_N_NOOP("SweepText", "This mail server can only copy: %Ln of them also stay in the old folder, "
                                             "marked as deleted, until your mail program tidies up there."),
            countOf(items, JournalState::Copied));
    add(QT_TRANSLATE_N_NOOP("SweepText", "%Ln were not there any more: another program had moved or deleted them."),
        countOf(items, JournalState::Gone));
    add(QT_TRANSLATE_N_NOOP("SweepText", "%Ln had changed since the mailbox was checked and were not touched."),
        countOf(items, JournalState::Different));
    const int refused = countOf(items, JournalState::Refused);
    if (deed == SweepDeed::Settled)
        add(QT_TRANSLATE_N_NOOP("SweepText", "%Ln are still where they were."), refused);
    else if (!returning)
        add(QT_TRANSLATE_N_NOOP("SweepText", "%Ln the server did not let go; they are still where they were."),
            refused);
    if (!returning)
        add(QT_TRANSLATE_N_NOOP("SweepText", "%Ln were not reached; they are still where they were."),
            countOf(items, JournalState::Planned));
    add(QT_TRANSLATE_N_NOOP("SweepText", "The connection broke while the mail server was at work on %Ln of them. The "
                                         "next check looks where they are, and finishes or takes back what was begun."),
        countOf(items, JournalState::Sent) + countOf(items, JournalState::Returning));
    add(QT_TRANSLATE_N_NOOP("SweepText", "%Ln had been copied to Trash by an earlier clean-up and were left alone."),
        copiedBefore);
    return text;
}

} // namespace undelivered
