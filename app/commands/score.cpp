#include "app/commands/readinessjson.h"
#include "app/commands/scoretext.h"

using namespace Qt::Literals::StringLiterals;

namespace app {

using core::readiness::Readiness;
using core::scoring::Reading;

namespace {

template <typename Part>
QJsonObject named(const Part &part)
{
    QJsonObject json = readingsToJson(part.readings);
    json.insert("id"_L1, part.id.text);
    json.insert("coverage"_L1, part.readings.coverage);
    return json;
}

QJsonArray decisiveToJson(const Readiness &readiness)
{
    QJsonArray questions;
    for (const core::scoring::OpenQuestion &question : readiness.decisive)
        questions.append(
            QJsonObject{{u"question"_s, question.question.text}, {u"worth"_s, question.worth}});
    return questions;
}

QJsonArray tooLowToJson(const Readiness &readiness)
{
    QJsonArray questions;
    for (const core::readiness::TooLow &low : readiness.tooLow)
        questions.append(low.question.text);
    return questions;
}

QJsonObject toJson(const Readiness &readiness)
{
    const core::scoring::Scorecard &card = readiness.card;
    QJsonArray groups;
    QJsonArray capabilities;
    for (const auto &group : card.groups) {
        groups.append(named(group));
        for (const auto &capability : group.capabilities)
            capabilities.append(named(capability));
    }
    const QJsonObject band{
        {u"floor"_s, bandToJson(card.floorBand)}, {u"ceiling"_s, bandToJson(card.ceilingBand)}};
    return {{u"total"_s, readingsToJson(card.total)},
        {u"coverage"_s, card.total.coverage},
        {u"band"_s, band},
        {u"weights"_s, card.profile.text},
        {u"groups"_s, groups},
        {u"capabilities"_s, capabilities},
        {u"on"_s, dayToJson(readiness.terms.on)},
        {u"verdict"_s, verdictToJson(readiness.verdict, Rules::Listed)},
        {u"robustness"_s, robustnessToJson(readiness.robustness)},
        {u"decisive"_s, decisiveToJson(readiness)},
        {u"criticalBelow"_s, tooLowToJson(readiness)}};
}

QJsonObject tracesToJson(const Context &context, const core::Assessment &assessment)
{
    const auto terms = [&](Reading reading) {
        return traceToJson(
            core::scoring::trace(context.content.questionnaire, assessment, reading));
    };
    return {{u"floor"_s, terms(Reading::Floor)},
        {u"ceiling"_s, terms(Reading::Ceiling)},
        {u"soFar"_s, terms(Reading::SoFar)},
        {u"coverage"_s, terms(Reading::Coverage)}};
}

} // namespace

int score(const Context &context)
{
    const auto assessment = weighedAssessmentOf(context);
    if (!assessment)
        return failWith(context, assessment.error());
    const core::readiness::Terms terms{
        judgedDay(context), context.invocation.tenths.value_or(core::scoring::kUsualTenths)};
    const Readiness readiness
        = core::readiness::assess(context.content.questionnaire, *assessment, terms);
    if (context.invocation.json) {
        QJsonObject json = toJson(readiness);
        if (context.invocation.trace)
            json.insert("trace"_L1, tracesToJson(context, *assessment));
        printJson(context.out, json);
        return Done;
    }
    printScorecard(context, *assessment, readiness);
    if (context.invocation.trace) {
        for (const Reading reading : readingsShown(readiness.card))
            printTrace(
                context, core::scoring::trace(context.content.questionnaire, *assessment, reading));
    }
    return Done;
}

} // namespace app
