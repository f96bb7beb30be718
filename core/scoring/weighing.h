#pragma once

#include "core/assessment/assessment.h"
#include "core/questionnaire/questionnaire.h"

namespace core::scoring {

// The weights an assessment is scored with: its own where the header says so and holds some, else
// the questionnaire's profile of that id, else the questionnaire's first, else all 1. Lives as long
// as both arguments.
[[nodiscard]] const WeightProfile &profileOf(
    const Questionnaire &questionnaire, const Assessment &assessment);

// What the profile does not name counts 1.
[[nodiscard]] int weightOf(const WeightProfile &profile, const CapabilityId &capability);
[[nodiscard]] int weightOf(const WeightProfile &profile, const GroupId &group);

} // namespace core::scoring
