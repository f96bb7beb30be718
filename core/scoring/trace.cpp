#include "core/scoring/trace.h"

#include "core/scoring/mean.h"
#include "core/scoring/weighing.h"

namespace core::scoring {

namespace {

// The mean of what has a value, told with its terms. With nothing in it nothing is open, so that it
// is covered wholly.
template <typename Term, typename ValueOfTerm>
MeanTrace meanOf(const std::vector<Term> &terms, Reading reading, ValueOfTerm valueOfTerm)
{
    Mean mean;
    bool isFull = true;
    for (const Term &term : terms) {
        const std::optional<Millipoints> value = valueOfTerm(term);
        mean.add(term.weight, value);
        isFull = isFull && value == kFull;
    }
    MeanTrace result{mean.sum(), mean.weights(), mean.rounded()};
    if (reading == Reading::Coverage) {
        result.value = result.value.value_or(kFull);
        result.heldBelowFull = !isFull && result.value == kFull;
        if (result.heldBelowFull)
            result.value = kFull - 1;
    }
    return result;
}

CapabilityTrace traceCapability(
    const Capability &capability, int weight, const Standing *standing, Reading reading)
{
    CapabilityTrace result{.id = capability.id, .weight = weight};
    result.questions.reserve(capability.questions.size());
    for (const Question &question : capability.questions) {
        result.questions.push_back({question.id,
            *standing,
            question.weight,
            valueOf(readingsOf(question, *standing), reading)});
        ++standing;
    }
    result.mean = meanOf(
        result.questions, reading, [](const QuestionTrace &question) { return question.value; });
    return result;
}

} // namespace

std::optional<Millipoints> valueOf(const Readings &readings, Reading reading)
{
    switch (reading) {
    case Reading::Floor:
        return readings.floor;
    case Reading::Ceiling:
        return readings.ceiling;
    case Reading::SoFar:
        return readings.soFar;
    case Reading::Coverage:
        return readings.coverage;
    }
    Q_UNREACHABLE();
}

Trace trace(const Questionnaire &questionnaire, const Assessment &assessment, Reading reading)
{
    return trace(questionnaire,
        profileOf(questionnaire, assessment),
        standingsOf(questionnaire, assessment),
        reading);
}

Trace trace(const Questionnaire &questionnaire,
    const WeightProfile &profile,
    const Standings &standings,
    Reading reading)
{
    const Standing *standing = standings.data();
    Trace result{.reading = reading, .profile = profile.id};
    result.groups.reserve(questionnaire.groups.size());
    for (const Group &group : questionnaire.groups) {
        GroupTrace groupTrace{.id = group.id, .weight = weightOf(profile, group.id)};
        groupTrace.capabilities.reserve(group.capabilities.size());
        for (const Capability &capability : group.capabilities) {
            groupTrace.capabilities.push_back(
                traceCapability(capability, weightOf(profile, capability.id), standing, reading));
            standing += capability.questions.size();
        }
        groupTrace.mean = meanOf(groupTrace.capabilities, reading, [](const CapabilityTrace &part) {
            return part.mean.value;
        });
        result.groups.push_back(std::move(groupTrace));
    }
    result.mean
        = meanOf(result.groups, reading, [](const GroupTrace &part) { return part.mean.value; });
    return result;
}

} // namespace core::scoring
