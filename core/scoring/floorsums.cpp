#include "core/scoring/floorsums.h"

#include "core/scoring/weighing.h"

namespace core::scoring {

FloorSums::FloorSums(
    const Questionnaire &questionnaire, const WeightProfile &profile, const Standings &standings)
    : m_questionnaire(questionnaire)
    , m_standings(standings)
{
    size_t next = 0;
    m_groups.reserve(questionnaire.groups.size());
    for (const Group &group : questionnaire.groups) {
        GroupPart groupPart{.weight = weightOf(profile, group.id)};
        groupPart.capabilities.reserve(group.capabilities.size());
        for (const Capability &capability : group.capabilities) {
            CapabilityPart part{.firstQuestion = next, .weight = weightOf(profile, capability.id)};
            for (const Question &question : capability.questions)
                part.mean.add(question.weight, readingsOf(question, standings[next++]).floor);
            groupPart.mean.add(part.weight, part.mean.rounded());
            groupPart.capabilities.push_back(part);
        }
        m_total.add(groupPart.weight, groupPart.mean.rounded());
        m_groups.push_back(std::move(groupPart));
    }
}

const Standing &FloorSums::standing(const Position &question) const
{
    const CapabilityPart &part = m_groups[question.group].capabilities[question.capability];
    return m_standings[part.firstQuestion + question.question];
}

Millipoints FloorSums::totalWith(const Position &position, int level) const
{
    const Question &question = m_questionnaire.groups[position.group]
                                   .capabilities[position.capability]
                                   .questions[position.question];
    const GroupPart &group = m_groups[position.group];
    const CapabilityPart &part = group.capabilities[position.capability];
    const Standing &now = standing(position);
    Q_ASSERT(now.isApplicable());
    const auto replaced = [](const Mean &mean, int weight, Millipoints before, Millipoints after) {
        return Mean::rounded(mean.sum() + qint64(weight) * (after - before), mean.weights());
    };
    const Millipoints capability = replaced(part.mean,
        question.weight,
        readingsOf(question, now).floor.value_or(0),
        pointsOf(question, level));
    const Millipoints groupScore
        = replaced(group.mean, part.weight, part.mean.rounded().value_or(0), capability);
    return replaced(m_total, group.weight, group.mean.rounded().value_or(0), groupScore);
}

std::array<Millipoints, kLevels> FloorSums::atEachLevel(const Position &question) const
{
    std::array<Millipoints, kLevels> totals = {};
    for (int level = 0; level < kLevels; ++level)
        totals[static_cast<size_t>(level)] = totalWith(question, level);
    return totals;
}

Millipoints FloorSums::worth(const Position &question) const
{
    return totalWith(question, kTopLevel) - totalWith(question, 0);
}

} // namespace core::scoring
