#pragma once

#include "core/scoring/scorecard.h"

#include <QMap>

namespace core::scoring {

// An assessment as it would stand with some questions at another level, whatever kind they are and
// whether they are answered or not: what a Scenario or a route means. The answers are untouched. A
// question that is not applicable stays so, and a level that is not 0 to 4 or a question that is
// not in the questionnaire changes nothing: a store may hold a what-if of an older one.
[[nodiscard]] Standings standingsWith(const Questionnaire &questionnaire,
    const Assessment &assessment,
    const QMap<QuestionId, int> &levels);

[[nodiscard]] Scorecard scoreWith(const Questionnaire &questionnaire,
    const Assessment &assessment,
    const QMap<QuestionId, int> &levels);

} // namespace core::scoring
