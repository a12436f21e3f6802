// SPDX-License-Identifier: GPL-3.0-or-later
/// The sentences about codes, as tables of untranslated sources in the context "CodeText". Used by codetext.cpp only;
/// any thread. The ids are those of resources/knowledge: "reply.550", "status.x.1.1", or the id of a provider's rule.
#pragma once

#include <array>
#include <span>

namespace undelivered {

struct CodeWords {
    const char *id;
    const char *sentence;
};

[[nodiscard]] std::span<const CodeWords> standardCodeWords();
[[nodiscard]] std::span<const CodeWords> largestProvidersCodeWords();
[[nodiscard]] std::span<const CodeWords> providersCodeWords();
[[nodiscard]] std::span<const CodeWords> otherProvidersCodeWords();

} // namespace undelivered
