#include "core/scoring/weighing.h"

namespace core::scoring {

namespace {

template <typename Key>
int weightIn(const std::map<Key, int> &weights, const Key &key)
{
    const auto found = weights.find(key);
    return found == weights.end() ? 1 : found->second;
}

} // namespace

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

int weightOf(const WeightProfile &profile, const CapabilityId &capability)
{
    return weightIn(profile.capabilities, capability);
}

int weightOf(const WeightProfile &profile, const GroupId &group)
{
    return weightIn(profile.groups, group);
}

} // namespace core::scoring
