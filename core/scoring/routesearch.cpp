#include "core/scoring/routesearch.h"

#include "core/scoring/mean.h"
#include "core/scoring/routewalk.h"

#include <algorithm>
#include <limits>

namespace core::scoring::routing {

Search::Search(const Ground &ground, const std::stop_token &stop)
    : m_ground(ground)
    , m_stop(stop)
    , m_groups(ground.groups.size())
    , m_before(ground.groups.size() + 1)
{
    constexpr int kAnyEffort = std::numeric_limits<int>::max();
    for (size_t g = 0; g < m_groups.size(); ++g) {
        const GroupGround &group = ground.groups[g];
        GroupState &state = m_groups[g];
        state.before.resize(group.capabilities.size() + 1);
        for (size_t c = 0; c < group.capabilities.size(); ++c)
            state.before[c + 1]
                = sumOf(state.before[c], Line(group.capabilities[c].entries), kAnyEffort);
        state.line = state.before.back().mapped([&](qint64 sum) { return group.worth(sum); });
        m_before[g + 1] = sumOf(m_before[g], state.line, kAnyEffort);
    }
}

Millipoints Search::highestTotal() const
{
    return Mean::rounded(m_before.back().most(), m_ground.weights);
}

std::optional<Way> Search::wayTo(Millipoints target)
{
    m_goal = Mean::leastSum(target, m_ground.weights);
    if (m_before.back().most() < m_goal)
        return std::nullopt;
    m_effort = m_before.back().leastEffort(m_goal);
    m_after.assign(m_groups.size() + 1, Line());
    for (size_t g = m_groups.size(); g-- > 0;)
        m_after[g] = sumOf(m_groups[g].line, m_after[g + 1], m_effort);
    combineGroups();
    if (m_stop.stop_requested())
        return std::nullopt;
    return walk();
}

// The sum over its capabilities the group needs, by the effort it takes, so that the other groups
// can still do the rest with what is left.
Needs Search::needsOfGroup(size_t group) const
{
    const GroupGround &ground = m_ground.groups[group];
    const Line others = sumOf(m_before[group], m_after[group + 1], m_effort);
    const int most = std::min(m_effort, m_groups[group].before.back().steps().back().effort);
    Needs needs(static_cast<size_t>(most) + 1, kImpossible);
    for (int effort = 0; effort <= most; ++effort) {
        const qint64 rest = others.at(m_effort - effort);
        if (rest != kNone)
            needs[static_cast<size_t>(effort)] = neededSum(m_goal - rest, ground);
    }
    return needs;
}

// Builds the tables of a group from its last capability to its first. At each one a partial sum is
// dropped when the capabilities before it, at their best, could not make up for it.
Entries Search::entriesOfGroup(size_t group)
{
    const GroupGround &ground = m_ground.groups[group];
    GroupState &state = m_groups[group];
    const Needs whole = needsOfGroup(group);
    state.rests.assign(ground.capabilities.size() + 1, Entries{Entry()});
    Entries entries;
    for (size_t c = ground.capabilities.size(); c-- > 0;) {
        Needs needs(whole.size(), kImpossible);
        for (size_t effort = 0; effort < whole.size(); ++effort) {
            for (const Line::Step &step : state.before[c].steps()) {
                const size_t both = effort + static_cast<size_t>(step.effort);
                if (both >= whole.size())
                    break;
                needs[effort] = std::min(needs[effort], whole[both] - step.value);
            }
        }
        const Table table
            = sumOf(ground.capabilities[c].entries, state.rests[c + 1], needs, m_stop);
        state.rests[c] = table.entries([](qint64 sum) { return sum; });
        if (c == 0)
            entries = table.entries([&](qint64 sum) { return ground.worth(sum); });
    }
    return entries;
}

void Search::combineGroups()
{
    m_rests.assign(m_groups.size() + 1, Table(0, 0));
    m_rests.back().raise(0, 0, 0);
    Entries rest{Entry()};
    for (size_t g = m_groups.size(); g-- > 0 && !m_stop.stop_requested();) {
        Needs needs(static_cast<size_t>(m_effort) + 1, kImpossible);
        for (int effort = 0; effort <= m_effort; ++effort) {
            const qint64 before = m_before[g].at(m_effort - effort);
            if (before != kNone)
                needs[static_cast<size_t>(effort)] = m_goal - before;
        }
        m_rests[g] = sumOf(entriesOfGroup(g), rest, needs, m_stop);
        rest = m_rests[g].entries([](qint64 sum) { return sum; });
    }
}

Way Search::walk() const
{
    int count = 0;
    while (m_rests.front().at(m_effort, count) == kNone)
        ++count;
    Way way;
    way.total = Mean::rounded(m_rests.front().at(m_effort, count), m_ground.weights);
    Walk walk{
        .effort = m_effort, .count = count, .goal = Mean::leastSum(way.total, m_ground.weights)};
    for (size_t g = 0; g < m_groups.size(); ++g)
        walkGroup(m_ground.groups[g], m_groups[g].rests, m_rests[g + 1], walk);
    way.choices = std::move(walk.choices);
    return way;
}

} // namespace core::scoring::routing
