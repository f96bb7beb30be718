#pragma once

#include "core/scoring/scorecard.h"

#include <vector>

namespace core::scoring {

struct OpenQuestion
{
    QuestionId question;
    Millipoints worth = 0; // total floor with it at level 4, less total floor with it at level 0

    bool operator==(const OpenQuestion &) const = default;
};

// The open questions that decide most first (the scoring rules, section 5), ties in the
// questionnaire's order. The worth is the last entry of worthOfLevels(). Linear but for the
// sorting.
[[nodiscard]] std::vector<OpenQuestion> decisiveQuestions(
    const Questionnaire &questionnaire, const Assessment &assessment);

} // namespace core::scoring
