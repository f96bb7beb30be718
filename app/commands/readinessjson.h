#pragma once

#include "core/eligibility/eligibility.h"
#include "core/readiness/readiness.h"
#include "core/scoring/trace.h"

#include <QJsonArray>
#include <QJsonObject>

namespace app {

// Results as the JSON that resources/schemas documents: scores are whole millipoints, days
// "2027-03-14", everything with a name its id, what there is none of null.

[[nodiscard]] QJsonValue dayToJson(std::optional<QDate> day);
[[nodiscard]] QJsonValue millipointsToJson(std::optional<core::scoring::Millipoints> score);
[[nodiscard]] QJsonObject readingsToJson(const core::scoring::Readings &readings);
[[nodiscard]] QJsonValue bandToJson(std::optional<core::Band> band);

[[nodiscard]] QString verdictId(core::scoring::Verdict verdict); // "not-eligible-yet", "gaps", …
// {floor, ceiling, certain}, and the rules that lowered it where they are asked for.
enum class Rules { Listed, LeftOut };
[[nodiscard]] QJsonObject verdictToJson(const core::scoring::Judgement &verdict, Rules rules);

[[nodiscard]] QJsonObject robustnessToJson(const core::scoring::Robustness &robustness);
[[nodiscard]] QJsonObject traceToJson(const core::scoring::Trace &trace);

[[nodiscard]] QJsonObject requirementToJson(const core::eligibility::Judgement &judgement);
[[nodiscard]] QJsonObject windowToJson(const core::eligibility::ApplicationWindow &window);

} // namespace app
