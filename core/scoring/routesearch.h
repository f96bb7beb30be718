#pragma once

#include "core/scoring/routeground.h"

#include <optional>
#include <vector>

namespace core::scoring::routing {

// The way itself: one choice for each question of the ground, in order.
struct Way
{
    std::vector<const Choice *> choices = {};
    Millipoints total = 0;
};

// Finds the cheapest way in three passes, each of which makes the next one small:
// 1. the best total for every effort, however many questions it takes: gives the least effort;
// 2. the best total for that effort and every number of questions, following only what can still
//    reach the target by the first pass: gives the fewest questions, then the highest total;
// 3. question by question, the highest level with which the rest can still make that total.
// Keeping only the largest sum is exact throughout, because rounding never turns an order round.
class Search
{
public:
    // The ground's tables are filled; both outlive the search.
    Search(const Ground &ground, const std::stop_token &stop);

    [[nodiscard]] Millipoints highestTotal() const;
    // None where the target is above the highest total, or the search was stopped.
    [[nodiscard]] std::optional<Way> wayTo(Millipoints target);

private:
    struct GroupState
    {
        // At c the capabilities before c, and from c on; one more than capabilities.
        std::vector<Line> before = {};
        std::vector<Entries> rests = {};
        Line line = {}; // the whole group, weighted
    };

    [[nodiscard]] Needs needsOfGroup(size_t group) const;
    [[nodiscard]] Entries entriesOfGroup(size_t group);
    void combineGroups();
    [[nodiscard]] Way walk() const;

    const Ground &m_ground;
    const std::stop_token &m_stop;
    std::vector<GroupState> m_groups;
    std::vector<Line> m_before; // at g the groups before g
    std::vector<Line> m_after; // at g the groups from g on
    std::vector<Table> m_rests; // at g the groups from g on, by effort and count
    qint64 m_goal = 0; // the sum over groups that makes the target
    int m_effort = 0;
};

} // namespace core::scoring::routing
