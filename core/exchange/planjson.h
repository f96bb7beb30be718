#pragma once

#include "core/assessment/assessment.h"
#include "core/base/jsonreader.h"
#include "core/questionnaire/questionnaire.h"

#include <QJsonArray>

namespace core::exchange {

// What a firm means to do, and by which weights it counts, as JSON: the optional keys "plan",
// "scenarios" and "ownWeights" of the root, checked against the questionnaire.

[[nodiscard]] Plan readPlan(JsonReader &root, const Questionnaire &questionnaire, Errors &problems);
[[nodiscard]] QList<Scenario> readScenarios(
    JsonReader &root, const Questionnaire &questionnaire, Errors &problems);
[[nodiscard]] std::optional<OwnWeights> readOwnWeights(
    JsonReader &root, const Questionnaire &questionnaire, Errors &problems);

} // namespace core::exchange
