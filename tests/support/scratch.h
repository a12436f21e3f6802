// SPDX-License-Identifier: GPL-3.0-or-later
/// Where servers and stores of tests keep their files: in memory where there is plenty of it. No test cuts the power, so that
/// waiting for a disk, thousands of times, would prove nothing. For QTemporaryDir.
#pragma once

#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>

namespace undelivered::test {

inline QString scratchTemplate()
{
    constexpr qint64 plenty = qint64(2) << 30;
    const QString memory = QStringLiteral("/dev/shm");
    const QStorageInfo room(memory);
    const bool fits =
        QFileInfo(memory).isWritable() && room.isValid() && room.rootPath() == memory && room.bytesAvailable() > plenty;
    return (fits ? memory : QDir::tempPath()) + QStringLiteral("/undelivered-test-XXXXXX");
}

} // namespace undelivered::test
