#include "core/scoring/routewalk.h"

#include "core/scoring/mean.h"

#include <algorithm>

namespace core::scoring::routing {

namespace {

// The smallest whole number that, so many times, is at least a value.
qint64 timesIn(qint64 value, qint64 times) { return value <= 0 ? 0 : (value + times - 1) / times; }

qint64 neededSum(qint64 worth, int weight, qint64 weights)
{
    const qint64 mean = timesIn(worth, weight);
    return mean > kFull ? kImpossible : Mean::leastSum(mean, weights);
}

// The sum over a group's capabilities that is needed, by the effort and questions it takes exactly.
class GroupNeeds
{
public:
    GroupNeeds(const GroupGround &group, const Table &after, const Walk &walk)
        : m_mostEffort(walk.effort)
        , m_mostCount(walk.count)
    {
        m_needs.reserve(
            (static_cast<size_t>(m_mostEffort) + 1) * (static_cast<size_t>(m_mostCount) + 1));
        for (int effort = 0; effort <= m_mostEffort; ++effort) {
            for (int count = 0; count <= m_mostCount; ++count) {
                const qint64 rest = after.at(m_mostEffort - effort, m_mostCount - count);
                m_needs.push_back(
                    rest == kNone ? kImpossible : routing::neededSum(walk.goal - rest, group));
            }
        }
    }

    [[nodiscard]] qint64 at(int effort, int count) const
    {
        if (effort > m_mostEffort || count > m_mostCount)
            return kImpossible;
        return m_needs[static_cast<size_t>(effort) * (static_cast<size_t>(m_mostCount) + 1)
            + static_cast<size_t>(count)];
    }

private:
    int m_mostEffort;
    int m_mostCount;
    std::vector<qint64> m_needs;
};

// Efforts and numbers of questions with which a capability leaves the rest what it needs, and the
// sum over its questions that takes.
Entries goalsOf(const CapabilityGround &capability,
    const Entries &rest,
    const GroupNeeds &needs,
    const Entry &spent)
{
    Entries goals;
    for (const Entry &here : capability.entries) {
        qint64 needed = kImpossible;
        for (const Entry &later : rest) {
            const qint64 whole = needs.at(
                spent.effort + here.effort + later.effort, spent.count + here.count + later.count);
            if (whole != kImpossible)
                needed = std::min(needed, whole - later.value - spent.value);
        }
        if (needed == kImpossible)
            continue;
        const qint64 sum = neededSum(needed, capability.weight, capability.weights);
        if (sum != kImpossible)
            goals.push_back({here.effort, here.count, sum});
    }
    return goals;
}

Entry plus(const Entry &spent, const Choice &choice)
{
    return {spent.effort + choice.effort, spent.count + choice.count, spent.value + choice.sum};
}

// What the capability's questions take together, at the levels chosen.
Entry walkCapability(
    const CapabilityGround &capability, const Entries &goals, std::vector<const Choice *> &choices)
{
    Entry spent;
    for (size_t q = 0; q < capability.questions.size(); ++q) {
        const Table &rest = capability.rests[q + 1];
        const auto reachesAGoal = [&](const Choice &choice) {
            const Entry with = plus(spent, choice);
            return std::ranges::any_of(goals, [&](const Entry &goal) {
                const qint64 later = rest.at(goal.effort - with.effort, goal.count - with.count);
                return later != kNone && with.value + later >= goal.value;
            });
        };
        const auto chosen = std::ranges::find_if(capability.questions[q].choices, reachesAGoal);
        Q_ASSERT(chosen != capability.questions[q].choices.end());
        spent = plus(spent, *chosen);
        choices.push_back(&*chosen);
    }
    return spent;
}

} // namespace

qint64 neededSum(qint64 worth, const GroupGround &group)
{
    return neededSum(worth, group.weight, group.weights);
}

void walkGroup(
    const GroupGround &group, const std::vector<Entries> &rests, const Table &after, Walk &walk)
{
    const GroupNeeds needs(group, after, walk);
    Entry spent;
    for (size_t c = 0; c < group.capabilities.size(); ++c) {
        const CapabilityGround &capability = group.capabilities[c];
        const Entry here = walkCapability(
            capability, goalsOf(capability, rests[c + 1], needs, spent), walk.choices);
        spent.effort += here.effort;
        spent.count += here.count;
        spent.value += capability.worth(here.value);
    }
    walk.effort -= spent.effort;
    walk.count -= spent.count;
    walk.goal -= group.worth(spent.value);
}

} // namespace core::scoring::routing
