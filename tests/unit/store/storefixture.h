// SPDX-License-Identifier: GPL-3.0-or-later
/// Invented accounts, notices and a store in a folder of its own, for the tests of app/store.
#pragma once

#include "store/store.h"

#include <QTemporaryDir>
#include <QTest>

namespace undelivered::test {

/// Fails the test where a Result holds an error, and says which.
#define UD_OK(result)                                                                                                  \
    do {                                                                                                               \
        const auto &outcome_ = (result);                                                                               \
        if (!outcome_)                                                                                                 \
            QFAIL(qPrintable(                                                                                          \
                QStringLiteral("error %1: %2").arg(int(outcome_.error().kind)).arg(outcome_.error().detail)));         \
    } while (false)

class StoreFolder
{
public:
    [[nodiscard]] QString file() const { return m_dir.filePath(QStringLiteral("undelivered.sqlite")); }
    [[nodiscard]] QString filePath(const QString &name) const { return m_dir.filePath(name); }
    [[nodiscard]] QString path() const { return m_dir.path(); }

private:
    QTemporaryDir m_dir;
};

[[nodiscard]] Account anAccount();
/// The nth message of a folder.
[[nodiscard]] MessageKey keyAt(const QString &folder, quint32 uid);
/// A notice with every member filled.
[[nodiscard]] JudgedNotice fullNotice(quint32 uid);
/// A small one, of the nth minute.
[[nodiscard]] JudgedNotice plainNotice(quint32 uid);
/// Where the two differ, in words; empty where they don't. Texts and bodies that the store does not keep are left out.
[[nodiscard]] QString difference(const JudgedNotice &a, const JudgedNotice &b);

} // namespace undelivered::test
