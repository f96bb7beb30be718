#pragma once

#include "app/commands/shared.h"
#include "core/readiness/readiness.h"
#include "core/scoring/trace.h"

namespace app {

// The score and what is said of it, as text for people, in the language of the messages.
void printScorecard(const Context &context,
    const core::Assessment &assessment,
    const core::readiness::Readiness &readiness);

// The terms of one reading, down to the answers: each mean with its sum and weights, in points of
// three decimals, which are whole thousandths and so exact.
void printTrace(const Context &context, const core::scoring::Trace &trace);

// The readings that are shown of a score: all, or the floor alone where nothing is open.
[[nodiscard]] QList<core::scoring::Reading> readingsShown(const core::scoring::Scorecard &card);

} // namespace app
