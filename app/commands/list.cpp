#include "app/commands/readinessjson.h"
#include "app/commands/shared.h"
#include "app/content.h"

#include "core/exchange/exchange.h"
#include "core/report/figures.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace app {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(List)

public:
    static QString none()
    {
        return tr("There are no assessments yet. Start one in the window, or import one.");
    }
    static QString noneDeleted() { return tr("There are no deleted assessments."); }
};

QJsonObject toJson(const core::Assessment &assessment, const core::readiness::Readiness &readiness)
{
    const core::scoring::Scorecard &card = readiness.card;
    const core::Header &header = assessment.header;
    QJsonObject json = readingsToJson(card.total);
    json.insert("id"_L1, header.id.text);
    json.insert("title"_L1, header.title);
    json.insert("company"_L1, header.company.name);
    json.insert("purpose"_L1, core::exchange::purposeId(header.purpose));
    json.insert("region"_L1, header.region);
    json.insert("plannedDate"_L1,
        header.plannedDate ? QJsonValue(header.plannedDate->toString(Qt::ISODate)) : QJsonValue());
    json.insert("lastChange"_L1, core::exchange::instantText(assessment.lastChange));
    json.insert("coverage"_L1, card.total.coverage);
    json.insert("verdict"_L1, verdictToJson(readiness.verdict, Rules::LeftOut));
    return json;
}

} // namespace

int list(const Context &context)
{
    auto store = openStore(context);
    if (!store)
        return failWith(context, store.error());
    const bool deleted = context.invocation.deleted;
    const auto assessments = deleted ? (*store)->deleted() : (*store)->all();
    if (!assessments)
        return failWith(context, assessments.error());
    const QLocale locale = context.content.in(context.language).locale;
    QJsonArray rows;
    for (const core::Assessment &assessment : *assessments) {
        if (!isOf(context.content, assessment.header))
            continue; // its questions are not loaded
        const auto readiness = core::readiness::assess(
            context.content.questionnaire, assessment, {.on = judgedDay(context)});
        rows.append(toJson(assessment, readiness));
        if (!context.invocation.json)
            context.out << assessment.header.id.text << "  "
                        << core::report::interval(locale, readiness.card.total).leftJustified(14)
                        << ' '
                        << locale.toString(assessment.lastChange.date(), QLocale::ShortFormat)
                        << "  " << assessment.header.company.name << '\n';
    }
    if (context.invocation.json)
        printJson(context.out, rows);
    else if (rows.isEmpty())
        context.out << (deleted ? Words::noneDeleted() : Words::none()) << '\n';
    return Done;
}

} // namespace app
