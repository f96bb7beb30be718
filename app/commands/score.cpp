#include "app/commands/shared.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace app {

namespace {

template <typename Part>
QJsonObject named(const Part &part)
{
    QJsonObject json = readingsToJson(part.readings);
    json.insert("id"_L1, part.id.text);
    json.insert("coverage"_L1, part.readings.coverage);
    return json;
}

QJsonObject toJson(const core::scoring::Scorecard &card)
{
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
        {u"capabilities"_s, capabilities}};
}

} // namespace

int score(const Context &context)
{
    const auto assessment = assessmentOf(context);
    if (!assessment)
        return failWith(context, assessment.error());
    if (context.invocation.json)
        printJson(
            context.out, toJson(core::scoring::score(context.content.questionnaire, *assessment)));
    else
        printScorecard(context, *assessment);
    return Done;
}

} // namespace app
