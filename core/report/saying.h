#pragma once

#include "core/report/sentences.h"

namespace core::report {

// What the files behind sentences.h say the same way.

// The reason as it stands after a colon: with its stop, beginning in lower case unless with a name.
[[nodiscard]] QString reasonAfterColon(
    const Speech &speech, const eligibility::Judgement &judgement);
// "a, b or c"
[[nodiscard]] QString listedAsChoice(const Words &words, const QStringList &things);
// "gaps" for "Gaps": within a sentence.
[[nodiscard]] QString bandWithin(const Speech &speech, Band band);
[[nodiscard]] QString withCapital(QString text);
[[nodiscard]] QString withoutCapital(QString text); // unless the word is in capitals

} // namespace core::report
