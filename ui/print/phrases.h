#pragma once

#include "core/report/words.h"

#include <array>
#include <span>

namespace print {

// The English source of a phrase; the translations are found by it. The tables stand in files of
// their own, one a document, and together hold every phrase in the order of the enum.
struct Said
{
    core::report::Phrase phrase;
    const char *source;
};

template <size_t Count>
constexpr bool isEveryOneFrom(core::report::Phrase first, const std::array<Said, Count> &said)
{
    for (size_t i = 0; i < Count; ++i) {
        if (static_cast<size_t>(said[i].phrase) != static_cast<size_t>(first) + i)
            return false;
    }
    return true;
}

[[nodiscard]] std::span<const Said> reportPhrases(); // from Phrase::LanguageName on
[[nodiscard]] std::span<const Said> reviewPhrases(); // from Phrase::ReviewTitle on
[[nodiscard]] std::span<const Said> sentencePhrases(); // from Phrase::ListOrEnd to the last

} // namespace print
