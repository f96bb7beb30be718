#pragma once

#include "core/assessment/assessment.h"
#include "core/questionnaire/questionnaire.h"
#include "core/scoring/readings.h"

#include <vector>

namespace core::scoring {

// A question as scoring sees it: its state and, where it is answered, its level. An answer the
// question does not take (a store may hold one of an older questionnaire) stands as unanswered.
struct Standing
{
    enum class State { Unanswered, Unknown, NotApplicable, Answered };
    State state = State::Unanswered;
    int level = 0; // 0 to 4; 0 unless answered

    [[nodiscard]] bool isOpen() const
    {
        return state == State::Unanswered || state == State::Unknown;
    }
    [[nodiscard]] bool isApplicable() const { return state != State::NotApplicable; }
    bool operator==(const Standing &) const = default;
};

// One for each question, in the questionnaire's order.
using Standings = std::vector<Standing>;

[[nodiscard]] Standings standingsOf(
    const Questionnaire &questionnaire, const Assessment &assessment);

// What a level of the question is worth.
[[nodiscard]] inline Millipoints pointsOf(const Question &question, int level)
{
    return question.points[static_cast<size_t>(level)] * kPerPoint;
}

// What one question puts into each reading; none where it leaves that mean.
[[nodiscard]] Readings readingsOf(const Question &question, const Standing &standing);

} // namespace core::scoring
