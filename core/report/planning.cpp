#include "core/report/figures.h"
#include "core/report/plansheet.h"
#include "core/report/saying.h"
#include "core/report/sections.h"

#include "core/scoring/whatif.h"

using namespace Qt::Literals::StringLiterals;

namespace core::report {

namespace {

QString levels(const Source &source, const PlanRow &row)
{
    const QString to = source.texts.locale.toString(row.step.to);
    if (row.standing.isOpen()) {
        return source.words.phrase(
            Phrase::LevelsFromTo, {source.words.phrase(Phrase::StateOpen), to});
    }
    const bool isReached = row.step.to <= row.step.from;
    return source.words.phrase(isReached ? Phrase::LevelsReached : Phrase::LevelsFromTo,
        {source.texts.locale.toString(row.step.from), to});
}

QString stateName(const Source &source, PlanStep::State state)
{
    switch (state) {
    case PlanStep::State::Open:
        return source.words.phrase(Phrase::PlanToDo);
    case PlanStep::State::InProgress:
        return source.words.phrase(Phrase::PlanInProgress);
    case PlanStep::State::Done:
        return source.words.phrase(Phrase::PlanDone);
    }
    Q_UNREACHABLE();
}

Table stepTable(const Source &source, const QString &title, const std::vector<PlanRow> &rows)
{
    const Words &words = source.words;
    const QLocale &locale = source.texts.locale;
    Table table = {.title = title,
        .columns = {{words.phrase(Phrase::ColumnId), 7},
            {words.phrase(Phrase::ColumnQuestion), 20},
            {words.phrase(Phrase::ColumnLevels), 9},
            {words.phrase(Phrase::ColumnEffort), 10, /*isNumber=*/true},
            {words.phrase(Phrase::ColumnWeeks), 11, /*isNumber=*/true},
            {words.phrase(Phrase::ColumnOwner), 13},
            {words.phrase(Phrase::ColumnDue), 12},
            {words.phrase(Phrase::ColumnState), 9}}};
    for (const PlanRow &row : rows) {
        table.rows.append({{row.step.question.text,
            row.text,
            levels(source, row),
            locale.toString(row.step.effort),
            locale.toString(row.step.weeks),
            row.owner.isEmpty() ? u"–"_s : row.owner,
            row.due ? longDate(source, *row.due) : u"–"_s,
            stateName(source, row.state)}});
    }
    return table;
}

QString target(const Source &source, scoring::Millipoints points)
{
    const QString shown = targetText(source.texts.locale, points);
    const Band band = scoring::bandOf(source.questionnaire, points);
    const int from = source.questionnaire.bandsFrom.at(static_cast<size_t>(band));
    if (points != from * scoring::kPerPoint)
        return source.words.phrase(Phrase::PlanTarget, {shown});
    return source.words.phrase(Phrase::PlanTargetBand, {shown, bandWithin(speechOf(source), band)});
}

QString outcome(const Source &source, const scoring::Route &route)
{
    const Words &words = source.words;
    const QLocale &locale = source.texts.locale;
    switch (route.outcome) {
    case scoring::Route::Outcome::AlreadyThere:
        return words.phrase(Phrase::PlanReached);
    case scoring::Route::Outcome::Found:
        return words.phrase(
            Phrase::PlanWay, {locale.toString(route.effort)}, static_cast<int>(route.steps.size()));
    case scoring::Route::Outcome::Unreachable:
        return route.total ? words.phrase(Phrase::PlanUnreachable, {score(locale, route.total)})
                           : words.phrase(Phrase::PlanNothingToScore);
    case scoring::Route::Outcome::TooLarge:
    case scoring::Route::Outcome::Stopped: // nobody stops it here
        return words.phrase(Phrase::PlanTooLarge);
    }
    Q_UNREACHABLE();
}

QString floors(const Source &source, const PlanSheet &sheet)
{
    const QLocale &locale = source.texts.locale;
    return source.words.phrase(
        Phrase::PlanFloors, {score(locale, sheet.floorNow), score(locale, sheet.floorThen)});
}

PlanSheet sheetOf(const Source &source, const core::Plan &plan)
{
    return planSheet(
        source.questionnaire, source.texts, source.assessment, plan, source.readiness.terms.on);
}

// With those that are reached already.
std::vector<PlanRow> allRows(const PlanSheet &sheet)
{
    std::vector<PlanRow> rows = sheet.rows;
    rows.insert(rows.end(), sheet.reached.begin(), sheet.reached.end());
    return rows;
}

// Target and way as the window shows them; what is kept besides the way follows.
QList<Block> wayWithKept(const Source &source, const scoring::Route &route)
{
    const Words &words = source.words;
    const core::Plan &kept = source.assessment.plan;
    const core::Plan way = planOf(route, *kept.target, kept);
    core::Plan beside = kept;
    for (const QuestionId &id : way.steps.keys())
        beside.steps.remove(id);
    const PlanSheet sheet = sheetOf(source, way);
    QStringList said{target(source, *kept.target), outcome(source, route)};
    if (!sheet.rows.empty())
        said.append(floors(source, sheet));
    QList<Block> blocks{Paragraph{.text = said.join(u' ')}};
    if (!sheet.rows.empty())
        blocks.append(stepTable(source, words.phrase(Phrase::Plan), sheet.rows));
    if (const auto rows = allRows(sheetOf(source, beside)); !rows.empty()) {
        const QString title = words.phrase(Phrase::PlanBeside);
        blocks << Heading{.level = 2, .text = title} << stepTable(source, title, rows);
    }
    return blocks;
}

// Where there is no target, or no way to it: the steps the company keeps.
QList<Block> keptAlone(const Source &source, QStringList said)
{
    const PlanSheet sheet = sheetOf(source, source.assessment.plan);
    const std::vector<PlanRow> rows = allRows(sheet);
    if (!rows.empty() && sheet.floorNow)
        said.append(floors(source, sheet));
    QList<Block> blocks;
    if (!said.isEmpty())
        blocks.append(Paragraph{.text = said.join(u' ')});
    if (!rows.empty())
        blocks.append(stepTable(source, source.words.phrase(Phrase::Plan), rows));
    return blocks;
}

QList<Block> shownPlan(const Source &source)
{
    const auto wanted = source.assessment.plan.target;
    if (!wanted)
        return keptAlone(source, {});
    const scoring::Route route
        = scoring::cheapestRoute(source.questionnaire, source.assessment, *wanted);
    const bool isWay = route.outcome == scoring::Route::Outcome::Found
        || route.outcome == scoring::Route::Outcome::AlreadyThere;
    return isWay ? wayWithKept(source, route)
                 : keptAlone(source, {target(source, *wanted), outcome(source, route)});
}

QList<Block> keptPlan(const Source &source)
{
    const Words &words = source.words;
    const QList<Block> shown = shownPlan(source);
    if (shown.isEmpty())
        return {};
    QList<Block> blocks{PageBreak{}, Heading{.level = 1, .text = words.phrase(Phrase::Plan)}};
    blocks << shown;
    if (std::holds_alternative<Table>(shown.last()))
        blocks << Paragraph{
            .text = words.phrase(Phrase::PlanMethod), .style = Paragraph::Style::Small};
    return blocks;
}

QList<Block> whatIfs(const Source &source)
{
    const Words &words = source.words;
    const QLocale &locale = source.texts.locale;
    if (source.assessment.scenarios.isEmpty())
        return {};
    Table table = {.title = words.phrase(Phrase::WhatIfs),
        .columns = {{words.phrase(Phrase::ColumnWhatIf), 14},
            {words.phrase(Phrase::ColumnChanged), 8, /*isNumber=*/true},
            {words.phrase(Phrase::Floor), 5, /*isNumber=*/true},
            {words.phrase(Phrase::Ceiling), 5, /*isNumber=*/true}},
        .emptyShare = 8};
    const auto add = [&](const QString &name, qsizetype changed, const scoring::Scorecard &card) {
        table.rows.append({{name,
            locale.toString(changed),
            score(locale, card.total.floor),
            score(locale, card.total.ceiling)}});
    };
    add(words.phrase(Phrase::WhatIfNow), 0, source.readiness.card);
    for (const Scenario &scenario : source.assessment.scenarios) {
        add(scenario.name,
            scenario.levels.size(),
            scoring::scoreWith(source.questionnaire, source.assessment, scenario.levels));
    }
    return {Heading{.level = 2, .text = words.phrase(Phrase::WhatIfs)},
        Paragraph{.text = words.phrase(Phrase::WhatIfsText)},
        table};
}

} // namespace

QList<Block> plan(const Source &source)
{
    QList<Block> blocks = keptPlan(source);
    const QList<Block> kept = whatIfs(source);
    if (blocks.isEmpty() && !kept.isEmpty())
        blocks.append(PageBreak{});
    return blocks + kept;
}

} // namespace core::report
