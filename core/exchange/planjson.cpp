#include "core/exchange/planjson.h"

#include "core/assessment/planchecking.h"
#include "core/exchange/exchange.h"
#include "core/exchange/pieces.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace core::exchange {

namespace {

// In the order of PlanStep::State. A step without a state is open.
const QStringList &stateNames()
{
    static const QStringList names{u"open"_s, u"in-progress"_s, u"done"_s};
    return names;
}

PlanStep readStep(JsonReader &reader)
{
    PlanStep step;
    step.level = reader.wholeNumber(u"level"_s);
    step.owner = reader.optionalString(u"owner"_s).value_or(QString());
    step.due = optionalDate(reader, u"due"_s);
    const QString state = reader.optionalString(u"state"_s).value_or(stateNames().first());
    const qsizetype known = stateNames().indexOf(state);
    if (known < 0)
        reader.note(ErrorCode::UnknownName, {state}, u"state"_s);
    step.state = static_cast<PlanStep::State>(std::max<qsizetype>(known, 0));
    return step;
}

Plan readPlanOf(JsonReader &reader, Errors &problems)
{
    Plan plan;
    plan.target = reader.optionalWholeNumber(u"target"_s);
    if (const auto object = reader.optionalObject(u"steps"_s)) {
        JsonReader steps(*object, reader.pointer(u"steps"_s), problems);
        const QStringList ids = steps.keys();
        for (const QString &id : ids) {
            JsonReader step(steps.object(id), steps.pointer(id), problems);
            plan.steps.insert(QuestionId{id}, readStep(step));
        }
    }
    return plan;
}

template <typename Key, typename Map>
void readNumbers(JsonReader &parent, const QString &key, Map &numbers, Errors &problems)
{
    JsonReader reader(parent.object(key), parent.pointer(key), problems);
    const QStringList ids = reader.keys();
    for (const QString &id : ids)
        numbers[Key{id}] = reader.wholeNumber(id);
}

Scenario readScenario(JsonReader &reader, Errors &problems)
{
    Scenario scenario;
    scenario.name = reader.string(u"name"_s);
    readNumbers<QuestionId>(reader, u"levels"_s, scenario.levels, problems);
    return scenario;
}

OwnWeights readWeights(JsonReader &reader, Errors &problems)
{
    OwnWeights own;
    own.name = reader.string(u"name"_s);
    own.weights.id = kOwnProfile;
    readNumbers<GroupId>(reader, u"groups"_s, own.weights.groups, problems);
    readNumbers<CapabilityId>(reader, u"capabilities"_s, own.weights.capabilities, problems);
    return own;
}

// The value under an optional key, held against `check` where its shape is right.
template <typename Read, typename Check>
auto readChecked(JsonReader &root, const QString &key, Errors &problems, Read read, Check check)
    -> std::optional<decltype(read(root, problems))>
{
    const auto object = root.optionalObject(key);
    if (!object)
        return std::nullopt;
    const qsizetype before = problems.size();
    decltype(read(root, problems)) value;
    {
        JsonReader reader(*object, root.pointer(key), problems);
        value = read(reader, problems);
    }
    if (problems.size() == before) {
        if (const auto checked = check(value); !checked)
            noteAt(root.pointer(key), checked.error(), problems);
    }
    return value;
}

} // namespace

QJsonObject planToJson(const Plan &plan)
{
    QJsonObject json;
    if (plan.target)
        json.insert("target"_L1, *plan.target);
    QJsonObject steps;
    for (auto step = plan.steps.begin(); step != plan.steps.end(); ++step) {
        QJsonObject each{{u"level"_s, step->level}};
        put(each, "owner"_L1, step->owner);
        if (step->due)
            each.insert("due"_L1, step->due->toString(Qt::ISODate));
        if (step->state != PlanStep::State::Open)
            each.insert("state"_L1, stateNames().at(static_cast<qsizetype>(step->state)));
        steps.insert(step.key().text, each);
    }
    if (!steps.isEmpty())
        json.insert("steps"_L1, steps);
    return json;
}

Result<Plan> planFromJson(const QJsonObject &json) { return readWhole(json, readPlanOf); }

QJsonObject scenarioToJson(const Scenario &scenario)
{
    QJsonObject levels;
    for (auto level = scenario.levels.begin(); level != scenario.levels.end(); ++level)
        levels.insert(level.key().text, *level);
    return {{u"name"_s, scenario.name}, {u"levels"_s, levels}};
}

Result<Scenario> scenarioFromJson(const QJsonObject &json) { return readWhole(json, readScenario); }

QJsonObject ownWeightsToJson(const OwnWeights &own)
{
    QJsonObject groups;
    for (const auto &[id, weight] : own.weights.groups)
        groups.insert(id.text, weight);
    QJsonObject capabilities;
    for (const auto &[id, weight] : own.weights.capabilities)
        capabilities.insert(id.text, weight);
    return {{u"name"_s, own.name}, {u"groups"_s, groups}, {u"capabilities"_s, capabilities}};
}

Result<OwnWeights> ownWeightsFromJson(const QJsonObject &json)
{
    return readWhole(json, readWeights);
}

Plan readPlan(JsonReader &root, const Questionnaire &questionnaire, Errors &problems)
{
    return readChecked(root, u"plan"_s, problems, readPlanOf, [&](const Plan &plan) {
        return checkPlan(questionnaire, plan);
    }).value_or(Plan());
}

QList<Scenario> readScenarios(
    JsonReader &root, const Questionnaire &questionnaire, Errors &problems)
{
    QList<Scenario> scenarios;
    if (!root.has(u"scenarios"_s))
        return scenarios;
    root.each(u"scenarios"_s, [&](JsonReader &reader) {
        const qsizetype before = problems.size();
        const Scenario scenario = readScenario(reader, problems);
        if (problems.size() > before)
            return;
        const bool isTaken = std::ranges::any_of(
            scenarios, [&](const Scenario &other) { return other.name == scenario.name; });
        if (isTaken)
            reader.note(ErrorCode::RepeatedName, {scenario.name}, u"name"_s);
        else if (const auto checked = checkScenario(questionnaire, scenario); !checked)
            noteAt(reader.pointer(), checked.error(), problems);
        else
            scenarios.append(scenario);
    });
    return scenarios;
}

std::optional<OwnWeights> readOwnWeights(
    JsonReader &root, const Questionnaire &questionnaire, Errors &problems)
{
    return readChecked(root, u"ownWeights"_s, problems, readWeights, [&](const OwnWeights &own) {
        return checkOwnWeights(questionnaire, own);
    });
}

} // namespace core::exchange
