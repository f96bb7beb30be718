#pragma once

#include "core/scoring/scorecard.h"

#include <optional>
#include <stop_token>
#include <vector>

namespace core::scoring {

// One question to be raised.
struct RouteStep
{
    QuestionId question;
    int from = 0; // where it stands; 0 where it is open
    int to = 0; // 1 to 4, above `from`
    int effort = 0; // of all its steps: 1, 2, 4 or 8 each
    int weeks = 0; // lead time of all its steps, one after the other
    bool findOutFirst = false; // it is open: nobody knows where it stands

    bool operator==(const RouteStep &) const = default;
};

// What a class of effort counts: 1, 2, 4, 8.
[[nodiscard]] int effortOf(Effort effort);

// A question raised from where it stands to a level of 1 to 4, whoever chose it: a plan that was
// kept. Nothing is left to do, and nothing to find out, where it stands there or higher, and where
// it is not applicable.
[[nodiscard]] RouteStep stepTo(const Question &question, const Standing &standing, int level);

struct Route
{
    enum class Outcome {
        AlreadyThere,
        Found,
        Unreachable, // not even with everything at level 4
        TooLarge, // more questions and effort than are searched exactly; see kMostCells
        Stopped, // asked to
    };
    Outcome outcome = Outcome::Stopped;
    std::vector<RouteStep> steps = {}; // in the questionnaire's order
    int effort = 0;
    int weeks = 0; // of the longest question: different ones are raised side by side
    // The floor once it is done; where the target is unreachable, the highest there is, and none
    // where there is nothing to score. None where nothing was searched.
    std::optional<Millipoints> total = {};

    bool operator==(const Route &) const = default;
};

// What is searched exactly: at most this many combinations of effort and number of questions held
// at once. In three groups that is some 280 questions of the largest steps or 570 of usual ones.
constexpr qint64 kMostCells = 8'000'000;

// The scoring rules' section 7: the way from the floor to a total of at least `target` millipoints
// (a band's is bandsFrom * kPerPoint) with no critical question below its level. Of all ways the
// one of least effort, then of fewest questions, then of the highest total; of those that are left
// the one that, at the first question in the questionnaire's order in which they differ, raises it
// higher. Exact; grows with the square of questions and effort. `stop` is looked at all along.
[[nodiscard]] Route cheapestRoute(const Questionnaire &questionnaire,
    const Assessment &assessment,
    Millipoints target,
    const std::stop_token &stop = {});

} // namespace core::scoring
