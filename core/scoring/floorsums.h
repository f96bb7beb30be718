#pragma once

#include "core/scoring/mean.h"
#include "core/scoring/standing.h"

#include <array>
#include <vector>

namespace core::scoring {

// The sums behind a total floor, kept so that one question at other points costs three means and
// not all of them.
class FloorSums
{
public:
    FloorSums(const Questionnaire &questionnaire,
        const WeightProfile &profile,
        const Standings &standings);

    // The total floor with the question, which is applicable, at each level.
    [[nodiscard]] std::array<Millipoints, kLevels> atEachLevel(const Position &question) const;
    // The same with the top level against level 0.
    [[nodiscard]] Millipoints worth(const Position &question) const;

    [[nodiscard]] const Standing &standing(const Position &question) const;

private:
    struct CapabilityPart
    {
        size_t firstQuestion = 0; // among all
        int weight = 1;
        Mean mean = {};
    };
    struct GroupPart
    {
        int weight = 1;
        Mean mean = {};
        std::vector<CapabilityPart> capabilities = {};
    };

    [[nodiscard]] Millipoints totalWith(const Position &position, int level) const;

    const Questionnaire &m_questionnaire;
    const Standings &m_standings;
    std::vector<GroupPart> m_groups;
    Mean m_total;
};

} // namespace core::scoring
