#include "results.h"

#include "core/scoring/decisive.h"
#include "core/scoring/robustness.h"
#include "core/scoring/route.h"
#include "core/scoring/scorecard.h"
#include "core/scoring/verdict.h"
#include "core/scoring/weighing.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace oracle {

namespace {

using namespace core;
using namespace core::scoring;

// Scores are compared as they are, never through a double: an int is exact in JSON.
QJsonValue orNull(const std::optional<int> &value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

QJsonArray toJson(const Readings &readings)
{
    return {
        orNull(readings.floor),
        orNull(readings.ceiling),
        orNull(readings.soFar),
        readings.coverage,
    };
}

QJsonValue toJson(const std::optional<Band> &band)
{
    return band ? QJsonValue(bandId(*band)) : QJsonValue();
}

QJsonArray statesOf(const Standings &standings)
{
    QJsonArray states;
    for (const Standing &standing : standings) {
        switch (standing.state) {
        case Standing::State::Unanswered:
            states.append(-1);
            break;
        case Standing::State::Unknown:
            states.append(-2);
            break;
        case Standing::State::NotApplicable:
            states.append(-3);
            break;
        case Standing::State::Answered:
            states.append(standing.level);
            break;
        }
    }
    return states;
}

QJsonObject toJson(const Scorecard &card)
{
    QJsonArray groups;
    for (const GroupScore &group : card.groups) {
        QJsonArray capabilities;
        for (const CapabilityScore &capability : group.capabilities) {
            capabilities.append(QJsonArray{capability.id.text,
                toJson(capability.readings),
                capability.closed,
                capability.unknown,
                capability.questions});
        }
        groups.append(QJsonArray{
            group.id.text, toJson(group.readings), group.closed, group.questions, capabilities});
    }
    return {{u"total"_s, toJson(card.total)},
        {u"bands"_s, QJsonArray{toJson(card.floorBand), toJson(card.ceilingBand)}},
        {u"counts"_s, QJsonArray{card.closed, card.questions}},
        {u"groups"_s, groups}};
}

QJsonObject worthOf(
    const Questionnaire &questionnaire, const Assessment &assessment, const QJsonArray &questions)
{
    QJsonObject worth;
    for (const QJsonValue &id : questions) {
        QJsonArray levels;
        for (const Millipoints added :
            worthOfLevels(questionnaire, assessment, QuestionId{id.toString()}))
            levels.append(added);
        worth[id.toString()] = levels;
    }
    return worth;
}

QString idOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::NotEligibleYet:
        return u"not-eligible-yet"_s;
    case Verdict::NothingToScore:
        return u"nothing-to-score"_s;
    case Verdict::NotReady:
        return bandId(Band::NotReady);
    case Verdict::Gaps:
        return bandId(Band::Gaps);
    case Verdict::NearlyReady:
        return bandId(Band::NearlyReady);
    case Verdict::Ready:
        return bandId(Band::Ready);
    }
    return {};
}

QJsonArray toJson(const LoweringRule &rule)
{
    if (const auto *unmet = std::get_if<UnmetRequirement>(&rule))
        return {u"requirement"_s, unmet->requirement};
    const auto &below = std::get<CriticalBelow>(rule);
    return {u"critical"_s,
        below.question.text,
        orNull(below.level),
        below.required,
        below.lowersFloor,
        below.lowersCeiling};
}

QJsonObject toJson(const Judgement &judgement)
{
    QJsonArray rules;
    for (const LoweringRule &rule : judgement.rules)
        rules.append(toJson(rule));
    return {{u"floor"_s, idOf(judgement.floor)},
        {u"ceiling"_s, idOf(judgement.ceiling)},
        {u"certain"_s, judgement.isCertain()},
        {u"rules"_s, rules}};
}

QJsonValue toJson(const std::optional<TotalRange> &range)
{
    if (!range)
        return {};
    return QJsonArray{range->least, range->most, range->bandCanChange};
}

QJsonArray decisive(const Questionnaire &questionnaire, const Assessment &assessment)
{
    QJsonArray questions;
    for (const OpenQuestion &open : decisiveQuestions(questionnaire, assessment))
        questions.append(QJsonArray{open.question.text, open.worth});
    return questions;
}

QString idOf(Route::Outcome outcome)
{
    switch (outcome) {
    case Route::Outcome::AlreadyThere:
        return u"there"_s;
    case Route::Outcome::Found:
        return u"found"_s;
    case Route::Outcome::Unreachable:
        return u"unreachable"_s;
    case Route::Outcome::TooLarge:
        return u"too-large"_s;
    case Route::Outcome::Stopped:
        return u"stopped"_s;
    }
    return {};
}

QJsonObject toJson(const Route &route)
{
    QJsonArray steps;
    for (const RouteStep &step : route.steps) {
        steps.append(QJsonArray{
            step.question.text, step.from, step.to, step.effort, step.weeks, step.findOutFirst});
    }
    return {{u"outcome"_s, idOf(route.outcome)},
        {u"effort"_s, route.effort},
        {u"weeks"_s, route.weeks},
        {u"total"_s, orNull(route.total)},
        {u"steps"_s, steps}};
}

QStringList strings(const QJsonArray &array)
{
    QStringList texts;
    for (const QJsonValue &text : array)
        texts.append(text.toString());
    return texts;
}

} // namespace

QJsonObject results(
    const Questionnaire &questionnaire, const Assessment &assessment, const QJsonObject &request)
{
    const Scorecard card = score(questionnaire, assessment);
    const QStringList want = strings(request.value(u"want"_s).toArray());
    QJsonObject found;
    for (const QString &name : want) {
        if (name == u"states"_s) {
            found[name] = statesOf(standingsOf(questionnaire, assessment));
        } else if (name == u"scores"_s) {
            found[name] = toJson(card);
        } else if (name == u"worth"_s) {
            found[name] = worthOf(questionnaire, assessment, request.value(u"worthOf"_s).toArray());
        } else if (name == u"verdict"_s) {
            const QStringList notMet = strings(request.value(u"hindrances"_s).toArray());
            found[name] = toJson(judge(questionnaire, assessment, card, notMet));
        } else if (name == u"robustness"_s) {
            const Robustness range = robustness(questionnaire,
                profileOf(questionnaire, assessment),
                card,
                request.value(u"k"_s).toInt());
            found[name] = QJsonArray{toJson(range.floor), toJson(range.ceiling)};
        } else if (name == u"decisive"_s) {
            found[name] = decisive(questionnaire, assessment);
        } else if (name == u"route"_s) {
            const int target = request.value(u"target"_s).toInt();
            found[name] = toJson(cheapestRoute(questionnaire, assessment, target));
        }
    }
    return found;
}

} // namespace oracle
