#pragma once

#include "core/scoring/routeground.h"

#include <vector>

// The route's third pass: which of the best ways it is.
namespace core::scoring::routing {

// What is still to be spent and reached, and what was chosen so far.
struct Walk
{
    int effort = 0; // left, all of it to be spent
    int count = 0; // questions left to be raised
    qint64 goal = 0; // the sum over groups still needed
    std::vector<const Choice *> choices = {};
};

// The least sum over a group's capabilities with which it is worth at least `worth`; kImpossible
// where there is none.
[[nodiscard]] qint64 neededSum(qint64 worth, const GroupGround &group);

// Chooses the levels of one group: at each question the highest with which the rest of the group
// (`rests`, by capability) and the groups after it (`after`) can still do what is left.
void walkGroup(
    const GroupGround &group, const std::vector<Entries> &rests, const Table &after, Walk &walk);

} // namespace core::scoring::routing
