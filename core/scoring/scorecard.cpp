#include "core/scoring/scorecard.h"

#include "core/assessment/judging.h"

#include <algorithm>

namespace core::scoring {

namespace {

// A weighted mean, rounded half up to a whole millipoint; none where nothing was added. All terms
// are at least 0, weights at most 1000 and terms at most 100 000, so 64 bits hold ten billion of
// them.
class Mean
{
public:
    void add(int weight, std::optional<Millipoints> value)
    {
        if (!value)
            return;
        m_sum += qint64(weight) * *value;
        m_weights += weight;
    }

    [[nodiscard]] std::optional<Millipoints> rounded() const
    {
        if (m_weights == 0)
            return std::nullopt;
        return static_cast<Millipoints>((2 * m_sum + m_weights) / (2 * m_weights));
    }

private:
    qint64 m_sum = 0;
    qint64 m_weights = 0;
};

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

Readings readingsOf(const Question &question, const Answer &answer)
{
    constexpr Millipoints kNothing = 0;
    constexpr Millipoints kPerPoint = kFull / 100;
    if (std::holds_alternative<NotApplicable>(answer))
        return {std::nullopt, std::nullopt, std::nullopt, kFull}; // closed, and in no mean
    if (std::holds_alternative<Unknown>(answer))
        return {kNothing, kFull, kNothing, kNothing};
    const auto level = levelOf(question, answer);
    if (!level)
        return {kNothing, kFull, std::nullopt, kNothing};
    const Millipoints points = question.points[static_cast<size_t>(*level)] * kPerPoint;
    return {points, points, points, kFull};
}

template <typename Key>
int weightOf(const std::map<Key, int> &weights, const Key &key)
{
    const auto found = weights.find(key);
    return found == weights.end() ? 1 : found->second;
}

const WeightProfile &profileOf(const Questionnaire &questionnaire, const Assessment &assessment)
{
    static const WeightProfile even;
    const Header &header = assessment.header;
    if (header.profile == kOwnProfile && header.ownWeights)
        return header.ownWeights->weights;
    if (const WeightProfile *chosen = questionnaire.find(header.profile))
        return *chosen;
    return questionnaire.profiles.empty() ? even : questionnaire.profiles.front();
}

// The answer of a question, or a stand-in for one question that is looked at in another state.
struct Answers
{
    const Assessment &assessment;
    const QuestionId *replaced = nullptr;
    Readings replacement = {};

    [[nodiscard]] Readings readings(const Question &question) const
    {
        if (replaced && question.id == *replaced)
            return replacement;
        return readingsOf(question, assessment.answer(question.id));
    }
};

CapabilityScore scoreCapability(const Capability &capability, const Answers &answers)
{
    CapabilityScore result{.id = capability.id};
    Means means;
    for (const Question &question : capability.questions) {
        const Readings readings = answers.readings(question);
        means.add(question.weight, readings);
        ++result.questions;
        if (readings.isComplete())
            ++result.closed;
        else if (readings.soFar)
            ++result.unknown;
    }
    result.readings = means.rounded();
    return result;
}

Scorecard scoreAll(const Questionnaire &questionnaire, const Answers &answers)
{
    const WeightProfile &profile = profileOf(questionnaire, answers.assessment);
    Scorecard card{.profile = profile.id};
    Means total;
    card.groups.reserve(questionnaire.groups.size());
    for (const Group &group : questionnaire.groups) {
        GroupScore groupScore{.id = group.id};
        groupScore.capabilities.reserve(group.capabilities.size());
        Means means;
        for (const Capability &capability : group.capabilities) {
            CapabilityScore score = scoreCapability(capability, answers);
            means.add(weightOf(profile.capabilities, capability.id), score.readings);
            groupScore.closed += score.closed;
            groupScore.questions += score.questions;
            groupScore.capabilities.push_back(std::move(score));
        }
        groupScore.readings = means.rounded();
        total.add(weightOf(profile.groups, group.id), groupScore.readings);
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
    return scoreAll(questionnaire, Answers{assessment});
}

std::array<Millipoints, kLevels> worthOfLevels(
    const Questionnaire &questionnaire, const Assessment &assessment, const QuestionId &question)
{
    std::array<Millipoints, kLevels> worth = {};
    const Question *found = questionnaire.find(question);
    if (!found || std::holds_alternative<NotApplicable>(assessment.answer(question)))
        return worth;
    for (size_t level = 0; level < worth.size(); ++level) {
        const Millipoints points = found->points[level] * (kFull / 100);
        const Answers answers{assessment, &question, {points, points, points, kFull}};
        worth[level] = scoreAll(questionnaire, answers).total.floor.value_or(0);
    }
    for (size_t level = kLevels; level-- > 0;)
        worth[level] -= worth[0];
    return worth;
}

Band bandOf(const Questionnaire &questionnaire, Millipoints score)
{
    Band band = Band::NotReady;
    for (const Band candidate : kBands) {
        if (score >= questionnaire.bandsFrom[static_cast<size_t>(candidate)] * (kFull / 100))
            band = candidate;
    }
    return band;
}

} // namespace core::scoring
