// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/progresstext.h"

#include "wording/reasontext.h"

#include <QCoreApplication>
#include <QLocale>

namespace undelivered {

namespace {

struct StageWords {
    const char *bare;    ///< nothing counted yet; %1 may stand for the folder
    const char *counted; ///< %1 = folder, %2 = done, %3 = total
};

StageWords wordsFor(Stage stage)
{
    switch (stage) {
    case Stage::Connecting: return {QT_TRANSLATE_NOOP("ProgressText", "Connecting…"), nullptr};
    case Stage::ReadingSent:
        //: %1 = folder of sent mail
        return {QT_TRANSLATE_NOOP("ProgressText", "Looking at what you sent (%1)…"),
                //: %1 = folder of sent mail, %2 = messages done, %3 = all messages
                QT_TRANSLATE_NOOP("ProgressText", "Looking at what you sent (%1): %2 of %3")};
    case Stage::Searching:
        //: %1 = folder
        return {QT_TRANSLATE_NOOP("ProgressText", "Searching %1…"), nullptr};
    case Stage::ReadingHeaders:
        //: %1 = folder
        return {QT_TRANSLATE_NOOP("ProgressText", "Looking through %1…"),
                //: %1 = folder, %2 = messages done, %3 = all messages
                QT_TRANSLATE_NOOP("ProgressText", "Looking through %1: %2 of %3")};
    case Stage::ReadingNotices:
        //: %1 = folder
        return {QT_TRANSLATE_NOOP("ProgressText", "Reading notices in %1…"),
                //: %1 = folder, %2 = notices done, %3 = all notices
                QT_TRANSLATE_NOOP("ProgressText", "Reading notices in %1: %2 of %3")};
    case Stage::Judging: return {QT_TRANSLATE_NOOP("ProgressText", "Working out who sent what…"), nullptr};
    case Stage::Sweeping:
        return {QT_TRANSLATE_NOOP("ProgressText", "Moving to Trash…"),
                //: %1 = folder, %2 = messages done, %3 = all messages
                QT_TRANSLATE_NOOP("ProgressText", "Moving from %1 to Trash: %2 of %3")};
    case Stage::Undoing:
        return {QT_TRANSLATE_NOOP("ProgressText", "Bringing back…"),
                //: %1 = folder, %2 = messages done, %3 = all messages
                QT_TRANSLATE_NOOP("ProgressText", "Bringing back to %1: %2 of %3")};
    case Stage::Deleting:
        return {QT_TRANSLATE_NOOP("ProgressText", "Deleting for good…"),
                //: %1 = folder, %2 = messages done, %3 = all messages
                QT_TRANSLATE_NOOP("ProgressText", "Deleting from %1 for good: %2 of %3")};
    case Stage::Idle: break;
    }
    return {nullptr, nullptr};
}

} // namespace

QString progressText(Stage stage, const QString &folder, qint64 done, qint64 total)
{
    const StageWords words = wordsFor(stage);
    if (!words.bare)
        return {};
    const QLocale locale;
    if (total > 0 && words.counted)
        return QCoreApplication::translate("ProgressText", words.counted)
            .arg(isolated(folder), locale.toString(done), locale.toString(total));
    const QString text = QCoreApplication::translate("ProgressText", words.bare);
    return text.contains(QStringLiteral("%1")) ? text.arg(isolated(folder)) : text;
}

QString pausedText(qint64 done, qint64 total)
{
    const QLocale locale;
    //: The person halted a clean-up for a while. %1 = messages done, %2 = all messages
    return QCoreApplication::translate("ProgressText",
                                       "Paused: %1 of %2 are done. The rest stays where it is until you go on.")
        .arg(locale.toString(done), locale.toString(total));
}

} // namespace undelivered
