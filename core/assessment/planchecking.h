#pragma once

#include "core/assessment/assessment.h"
#include "core/base/result.h"
#include "core/questionnaire/questionnaire.h"

namespace core {

// Whether these fit the questionnaire. An error's `place` is what is wrong in the form of the
// exchange file, from the value on: "/steps/C1.1/level".

// A name; groups and capabilities of the questionnaire, all of them and no others, each with a
// weight of kLeastWeight to kMostWeight.
[[nodiscard]] Result<void> checkOwnWeights(
    const Questionnaire &questionnaire, const OwnWeights &own);

constexpr int kHighestTarget = 100'000; // millipoints

// Questions that are asked, levels 1 to 4, days from 1900 to 9999, a target of 0 to kHighestTarget.
[[nodiscard]] Result<void> checkPlan(const Questionnaire &questionnaire, const Plan &plan);

// A name; questions that are asked, levels 0 to 4. That names are unique is for the assessment.
[[nodiscard]] Result<void> checkScenario(
    const Questionnaire &questionnaire, const Scenario &scenario);

} // namespace core
