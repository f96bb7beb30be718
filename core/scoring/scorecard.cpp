#include "core/scoring/scorecard.h"

#include "core/scoring/floorsums.h"
#include "core/scoring/mean.h"
#include "core/scoring/weighing.h"

#include <algorithm>

namespace core::scoring {

namespace {

// The four means of one capability, group or total, each leaving out what has no value of its own.
class Means
{
public:
    void add(int weight, const Readings &part)
    {
        m_floor.add(weight, part.floor);
        m_ceiling.add(weight, part.ceiling);
        m_soFar.add(weight, part.soFar);
        m_coverage.add(weight, part.coverage);
        m_anythingOpen = m_anythingOpen || !part.isComplete();
    }

    [[nodiscard]] Readings rounded() const
    {
        Readings readings{m_floor.rounded(),
            m_ceiling.rounded(),
            m_soFar.rounded(),
            m_coverage.rounded().value_or(kFull)};
        // Rounding must never make an open question look closed.
        if (m_anythingOpen)
            readings.coverage = std::min(readings.coverage, kFull - 1);
        return readings;
    }

private:
    Mean m_floor;
    Mean m_ceiling;
    Mean m_soFar;
    Mean m_coverage;
    bool m_anythingOpen = false;
};

CapabilityScore scoreCapability(const Capability &capability, const Standing *standing)
{
    CapabilityScore result{.id = capability.id};
    Means means;
    for (const Question &question : capability.questions) {
        means.add(question.weight, readingsOf(question, *standing));
        ++result.questions;
        if (!standing->isOpen())
            ++result.closed;
        else if (standing->state == Standing::State::Unknown)
            ++result.unknown;
        ++standing;
    }
    result.readings = means.rounded();
    return result;
}

} // namespace

const CapabilityScore *Scorecard::find(const CapabilityId &capability) const
{
    for (const GroupScore &group : groups) {
        for (const CapabilityScore &candidate : group.capabilities) {
            if (candidate.id == capability)
                return &candidate;
        }
    }
    return nullptr;
}

Scorecard score(const Questionnaire &questionnaire, const Assessment &assessment)
{
    return score(questionnaire,
        profileOf(questionnaire, assessment),
        standingsOf(questionnaire, assessment));
}

Scorecard score(
    const Questionnaire &questionnaire, const WeightProfile &profile, const Standings &standings)
{
    Q_ASSERT(standings.size() == static_cast<size_t>(questionnaire.questionsInOrder().size()));
    const Standing *standing = standings.data();
    Scorecard card{.profile = profile.id};
    Means total;
    card.groups.reserve(questionnaire.groups.size());
    for (const Group &group : questionnaire.groups) {
        GroupScore groupScore{.id = group.id};
        groupScore.capabilities.reserve(group.capabilities.size());
        Means means;
        for (const Capability &capability : group.capabilities) {
            CapabilityScore capabilityScore = scoreCapability(capability, standing);
            standing += capability.questions.size();
            means.add(weightOf(profile, capability.id), capabilityScore.readings);
            groupScore.closed += capabilityScore.closed;
            groupScore.questions += capabilityScore.questions;
            groupScore.capabilities.push_back(std::move(capabilityScore));
        }
        groupScore.readings = means.rounded();
        total.add(weightOf(profile, group.id), groupScore.readings);
        card.closed += groupScore.closed;
        card.questions += groupScore.questions;
        card.groups.push_back(std::move(groupScore));
    }
    card.total = total.rounded();
    if (card.total.floor)
        card.floorBand = bandOf(questionnaire, *card.total.floor);
    if (card.total.ceiling)
        card.ceilingBand = bandOf(questionnaire, *card.total.ceiling);
    return card;
}

std::array<Millipoints, kLevels> worthOfLevels(
    const Questionnaire &questionnaire, const Assessment &assessment, const QuestionId &question)
{
    std::array<Millipoints, kLevels> worth = {};
    const auto position = questionnaire.positionOf(question);
    if (!position)
        return worth;
    const Standings standings = standingsOf(questionnaire, assessment);
    const FloorSums sums(questionnaire, profileOf(questionnaire, assessment), standings);
    if (!sums.standing(*position).isApplicable())
        return worth;
    worth = sums.atEachLevel(*position);
    for (size_t level = kLevels; level-- > 0;)
        worth[level] -= worth[0];
    return worth;
}

Band bandOf(const Questionnaire &questionnaire, Millipoints score)
{
    Band band = Band::NotReady;
    for (const Band candidate : kBands) {
        if (score >= questionnaire.bandsFrom[static_cast<size_t>(candidate)] * kPerPoint)
            band = candidate;
    }
    return band;
}

} // namespace core::scoring
