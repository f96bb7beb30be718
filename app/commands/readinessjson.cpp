#include "app/commands/readinessjson.h"

using namespace Qt::Literals::StringLiterals;

namespace app {

using core::scoring::LoweringRule;
using core::scoring::Verdict;

namespace {

QJsonValue numberOrNull(std::optional<int> number)
{
    return number ? QJsonValue(*number) : QJsonValue(QJsonValue::Null);
}

struct RuleToJson
{
    QJsonObject operator()(const core::scoring::UnmetRequirement &rule) const
    {
        return {{u"code"_s, u"requirement"_s}, {u"requirement"_s, rule.requirement}};
    }
    QJsonObject operator()(const core::scoring::CriticalBelow &rule) const
    {
        return {{u"code"_s, u"critical-question"_s},
            {u"question"_s, rule.question.text},
            {u"level"_s, numberOrNull(rule.level)},
            {u"required"_s, rule.required},
            {u"lowersFloor"_s, rule.lowersFloor},
            {u"lowersCeiling"_s, rule.lowersCeiling}};
    }
};

QJsonValue rangeToJson(const std::optional<core::scoring::TotalRange> &range)
{
    if (!range)
        return QJsonValue::Null;
    return QJsonObject{{u"least"_s, range->least},
        {u"most"_s, range->most},
        {u"bandCanChange"_s, range->bandCanChange}};
}

QString stateId(core::scoring::Standing::State state)
{
    using State = core::scoring::Standing::State;
    switch (state) {
    case State::Unanswered:
        return u"unanswered"_s;
    case State::Unknown:
        return u"unknown"_s;
    case State::NotApplicable:
        return u"not-applicable"_s;
    case State::Answered:
        return u"answered"_s;
    }
    Q_UNREACHABLE();
}

// The mean's own keys: another object gets its id and terms besides.
QJsonObject meanToJson(const core::scoring::MeanTrace &mean)
{
    return {{u"sum"_s, mean.sum},
        {u"weights"_s, mean.weights},
        {u"value"_s, millipointsToJson(mean.value)},
        {u"heldBelowFull"_s, mean.heldBelowFull}};
}

QJsonObject termToJson(const core::scoring::QuestionTrace &question)
{
    using State = core::scoring::Standing::State;
    const bool isAnswered = question.standing.state == State::Answered;
    return {{u"id"_s, question.id.text},
        {u"state"_s, stateId(question.standing.state)},
        {u"level"_s,
            numberOrNull(isAnswered ? std::optional(question.standing.level) : std::nullopt)},
        {u"weight"_s, question.weight},
        {u"value"_s, millipointsToJson(question.value)}};
}

QJsonObject termToJson(const core::scoring::CapabilityTrace &capability)
{
    QJsonArray questions;
    for (const core::scoring::QuestionTrace &question : capability.questions)
        questions.append(termToJson(question));
    QJsonObject json = meanToJson(capability.mean);
    json.insert("id"_L1, capability.id.text);
    json.insert("weight"_L1, capability.weight);
    json.insert("questions"_L1, questions);
    return json;
}

QJsonObject termToJson(const core::scoring::GroupTrace &group)
{
    QJsonArray capabilities;
    for (const core::scoring::CapabilityTrace &capability : group.capabilities)
        capabilities.append(termToJson(capability));
    QJsonObject json = meanToJson(group.mean);
    json.insert("id"_L1, group.id.text);
    json.insert("weight"_L1, group.weight);
    json.insert("capabilities"_L1, capabilities);
    return json;
}

} // namespace

QJsonValue dayToJson(std::optional<QDate> day)
{
    // What is counted on from a typed day may lie beyond the years that ISO 8601 writes.
    const QString text = day ? day->toString(Qt::ISODate) : QString();
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonValue millipointsToJson(std::optional<core::scoring::Millipoints> score)
{
    return numberOrNull(score);
}

QJsonObject readingsToJson(const core::scoring::Readings &readings)
{
    return {{u"floor"_s, millipointsToJson(readings.floor)},
        {u"ceiling"_s, millipointsToJson(readings.ceiling)},
        {u"soFar"_s, millipointsToJson(readings.soFar)}};
}

QJsonValue bandToJson(std::optional<core::Band> band)
{
    return band ? QJsonValue(core::bandId(*band)) : QJsonValue(QJsonValue::Null);
}

QString verdictId(Verdict verdict)
{
    switch (verdict) {
    case Verdict::NotEligibleYet:
        return u"not-eligible-yet"_s;
    case Verdict::NothingToScore:
        return u"nothing-to-score"_s;
    case Verdict::NotReady:
        return core::bandId(core::Band::NotReady);
    case Verdict::Gaps:
        return core::bandId(core::Band::Gaps);
    case Verdict::NearlyReady:
        return core::bandId(core::Band::NearlyReady);
    case Verdict::Ready:
        return core::bandId(core::Band::Ready);
    }
    Q_UNREACHABLE();
}

QJsonObject verdictToJson(const core::scoring::Judgement &verdict, Rules rules)
{
    QJsonObject json{{u"floor"_s, verdictId(verdict.floor)},
        {u"ceiling"_s, verdictId(verdict.ceiling)},
        {u"certain"_s, verdict.isCertain()}};
    if (rules == Rules::LeftOut)
        return json;
    QJsonArray listed;
    for (const LoweringRule &rule : verdict.rules)
        listed.append(std::visit(RuleToJson(), rule));
    json.insert("rules"_L1, listed);
    return json;
}

QJsonObject robustnessToJson(const core::scoring::Robustness &robustness)
{
    return {{u"tenths"_s, robustness.tenths},
        {u"floor"_s, rangeToJson(robustness.floor)},
        {u"ceiling"_s, rangeToJson(robustness.ceiling)}};
}

QJsonObject traceToJson(const core::scoring::Trace &trace)
{
    QJsonArray groups;
    for (const core::scoring::GroupTrace &group : trace.groups)
        groups.append(termToJson(group));
    QJsonObject json = meanToJson(trace.mean);
    json.insert("groups"_L1, groups);
    return json;
}

} // namespace app
