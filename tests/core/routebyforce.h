#pragma once

#include "core/scoring/route.h"

// The cheapest way found by trying every level of every question, with arithmetic of its own.
namespace byforce {

[[nodiscard]] core::scoring::Route cheapestRoute(const core::Questionnaire &questionnaire,
    const core::Assessment &assessment,
    core::scoring::Millipoints target);

} // namespace byforce
