#include "core/assessment/planchecking.h"

#include "core/assessment/factchecking.h"
#include "core/base/jsontext.h"

using namespace Qt::Literals::StringLiterals;

namespace core {

namespace {

Result<void> failAt(const QString &place, ErrorCode code, QStringList arguments)
{
    return fail(Error{code, std::move(arguments), {}, place});
}

Result<void> at(Result<void> checked, const QString &place)
{
    return std::move(checked).map_error([&](Error error) {
        error.place = place;
        return error;
    });
}

Result<void> checkName(const QString &name)
{
    if (name.trimmed().isEmpty())
        return failAt(u"/name"_s, ErrorCode::EmptyText, {u"name"_s});
    return at(checkLength(name, u"name"_s), u"/name"_s);
}

// A weight for each id of `ids`, and for no other.
template <typename Key>
Result<void> checkWeights(
    const QList<Key> &ids, const std::map<Key, int> &weights, const QString &place)
{
    for (const Key &id : ids) {
        if (!weights.contains(id))
            return failAt(place, ErrorCode::MissingKey, {id.text});
    }
    for (const auto &[id, weight] : weights) {
        if (!ids.contains(id))
            return failAt(pointerTo(place, id.text), ErrorCode::UnknownKey, {id.text});
        if (weight < kLeastWeight || weight > kMostWeight)
            return failAt(
                pointerTo(place, id.text), ErrorCode::WeightOutOfRange, {QString::number(weight)});
    }
    return {};
}

Result<void> checkStep(const QuestionId &question, const PlanStep &step, const QString &place)
{
    if (step.level < 1 || step.level > kTopLevel)
        return failAt(pointerTo(place, u"level"_s),
            ErrorCode::PlannedLevelOutOfRange,
            {question.text, QString::number(step.level)});
    if (auto checked = at(checkLength(step.owner, u"owner"_s), pointerTo(place, u"owner"_s));
        !checked)
        return checked;
    return step.due ? at(checkDay(*step.due), pointerTo(place, u"due"_s)) : Result<void>();
}

} // namespace

Result<void> checkOwnWeights(const Questionnaire &questionnaire, const OwnWeights &own)
{
    if (auto checked = checkName(own.name); !checked)
        return checked;
    if (own.weights.id != kOwnProfile)
        return fail(ErrorCode::UnknownProfile, {own.weights.id.text});
    QList<GroupId> groups;
    QList<CapabilityId> capabilities;
    for (const Group &group : questionnaire.groups) {
        groups.append(group.id);
        for (const Capability &capability : group.capabilities)
            capabilities.append(capability.id);
    }
    return checkWeights(groups, own.weights.groups, u"/groups"_s).and_then([&] {
        return checkWeights(capabilities, own.weights.capabilities, u"/capabilities"_s);
    });
}

Result<void> checkPlan(const Questionnaire &questionnaire, const Plan &plan)
{
    if (plan.target && (*plan.target < 0 || *plan.target > kHighestTarget))
        return failAt(u"/target"_s,
            ErrorCode::TargetOutOfRange,
            {QString::number(*plan.target), QString::number(kHighestTarget)});
    for (auto step = plan.steps.begin(); step != plan.steps.end(); ++step) {
        const QString place = pointerTo(u"/steps"_s, step.key().text);
        if (!questionnaire.find(step.key()))
            return failAt(place, ErrorCode::UnknownQuestion, {step.key().text});
        if (auto checked = checkStep(step.key(), *step, place); !checked)
            return checked;
    }
    return {};
}

Result<void> checkScenario(const Questionnaire &questionnaire, const Scenario &scenario)
{
    if (auto checked = checkName(scenario.name); !checked)
        return checked;
    for (auto level = scenario.levels.begin(); level != scenario.levels.end(); ++level) {
        const QString &id = level.key().text;
        const QString place = pointerTo(u"/levels"_s, id);
        if (!questionnaire.find(level.key()))
            return failAt(place, ErrorCode::UnknownQuestion, {id});
        if (*level < 0 || *level > kTopLevel)
            return failAt(place, ErrorCode::LevelOutOfRange, {id, QString::number(*level)});
    }
    return {};
}

} // namespace core
