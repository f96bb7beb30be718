#pragma once

#include "core/assessment/assessment.h"
#include "core/questionnaire/questionnaire.h"
#include "core/scoring/readings.h"
#include "core/scoring/standing.h"

#include <optional>
#include <vector>

namespace core::scoring {

struct CapabilityScore
{
    CapabilityId id;
    Readings readings = {};
    int closed = 0; // questions answered or not applicable
    int unknown = 0; // questions answered "don't know"
    int questions = 0;

    bool operator==(const CapabilityScore &) const = default;
};

struct GroupScore
{
    GroupId id;
    Readings readings = {};
    int closed = 0;
    int questions = 0;
    std::vector<CapabilityScore> capabilities = {};

    bool operator==(const GroupScore &) const = default;
};

struct Scorecard
{
    ProfileId profile;
    Readings total = {};
    std::optional<Band> floorBand = {};
    std::optional<Band> ceilingBand = {};
    int closed = 0;
    int questions = 0;
    std::vector<GroupScore> groups = {}; // in the questionnaire's order

    [[nodiscard]] const CapabilityScore *find(const CapabilityId &capability) const;
    bool operator==(const Scorecard &) const = default;
};

// The scoring rules' sections 2, 3 and the bands of 5: integer means rounded half up at each level,
// the rounded value going into the next. The header's profile, or the questionnaire's first where
// it is unknown. Pure; about linear in questions.
[[nodiscard]] Scorecard score(const Questionnaire &questionnaire, const Assessment &assessment);
// The same of standings, one for each question, wherever they come from.
[[nodiscard]] Scorecard score(
    const Questionnaire &questionnaire, const WeightProfile &profile, const Standings &standings);

// What each level of a question adds to the total floor, against level 0, everything else as it is:
// index 0 is 0. The last entry is what the question is worth. All 0 where the question is not
// applicable.
[[nodiscard]] std::array<Millipoints, kLevels> worthOfLevels(
    const Questionnaire &questionnaire, const Assessment &assessment, const QuestionId &question);

[[nodiscard]] Band bandOf(const Questionnaire &questionnaire, Millipoints score);

} // namespace core::scoring
