// SPDX-License-Identifier: GPL-3.0-or-later
/// What the benchmarks of store and window share: the notices of a large forged-sender storm, and a look at this process's
/// memory.
#pragma once

#include "store/store.h"

#include <cstdio>
#include <cstdlib>

namespace undelivered::bench {

/// About what a notice of a forged-sender storm holds: 2.5 KB of header, 1.5 KB of the original's, 1 KB of words.
[[nodiscard]] JudgedNotice stormNotice(quint32 uid);
/// Its message in full.
[[nodiscard]] QByteArray stormRaw(const JudgedNotice &judged);

/// A field of /proc/self/status in MiB (Linux): "VmRSS", resident now; "VmHWM", the most that ever was. 0 elsewhere.
[[nodiscard]] double memoryOf(QByteArrayView field);

/// The value, or the end of the program.
template <typename T>
T taken(Result<T> result)
{
    if (!result) {
        std::fprintf(stderr, "failed: %s\n", qPrintable(result.error().detail));
        std::exit(1);
    }
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

} // namespace undelivered::bench
