#pragma once

#include "core/scoring/scorecard.h"

#include <optional>
#include <vector>

namespace core::scoring {

// The terms of any number shown (the scoring rules, section 8). Every mean is `sum` / `weights`,
// rounded half up to a whole millipoint, and that value is a term of the next mean: a reader with a
// pocket calculator gets the same. What has no value is listed and leaves the mean above it.

enum class Reading { Floor, Ceiling, SoFar, Coverage };

struct MeanTrace
{
    qint64 sum = 0; // weight times value, over the terms that have a value
    qint64 weights = 0; // of those terms
    std::optional<Millipoints> value = {}; // none where no term has one
    // Coverage only: something in it is open, so that rounding up to 100 000 was refused.
    bool heldBelowFull = false;

    bool operator==(const MeanTrace &) const = default;
};

struct QuestionTrace
{
    QuestionId id;
    Standing standing = {};
    int weight = 1;
    std::optional<Millipoints> value = {};

    bool operator==(const QuestionTrace &) const = default;
};

struct CapabilityTrace
{
    CapabilityId id;
    int weight = 1; // in its group
    MeanTrace mean = {};
    std::vector<QuestionTrace> questions = {};

    bool operator==(const CapabilityTrace &) const = default;
};

struct GroupTrace
{
    GroupId id;
    int weight = 1; // in the total
    MeanTrace mean = {};
    std::vector<CapabilityTrace> capabilities = {};

    bool operator==(const GroupTrace &) const = default;
};

struct Trace
{
    Reading reading = Reading::Floor;
    ProfileId profile;
    MeanTrace mean = {};
    std::vector<GroupTrace> groups = {}; // in the questionnaire's order

    bool operator==(const Trace &) const = default;
};

[[nodiscard]] Trace trace(
    const Questionnaire &questionnaire, const Assessment &assessment, Reading reading);
// The same of standings, one for each question, wherever they come from.
[[nodiscard]] Trace trace(const Questionnaire &questionnaire,
    const WeightProfile &profile,
    const Standings &standings,
    Reading reading);

// One of the four figures; coverage always has one.
[[nodiscard]] std::optional<Millipoints> valueOf(const Readings &readings, Reading reading);

} // namespace core::scoring
