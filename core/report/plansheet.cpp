#include "core/report/plansheet.h"

#include "core/scoring/scorecard.h"
#include "core/scoring/whatif.h"

#include <algorithm>

namespace core::report {

namespace {

constexpr int kDaysOfWeek = 7;

void setDays(PlanRow &row, std::optional<QDate> plannedDate, QDate on)
{
    row.end = row.due ? row.due : plannedDate;
    if (row.end)
        row.startBy = row.end->addDays(qint64(-kDaysOfWeek) * row.step.weeks);
    row.isLate = row.state != PlanStep::State::Done && row.day() && *row.day() < on;
}

PlanRow rowOf(
    const Question &question, const Texts &texts, const scoring::Standing &standing, PlanStep step)
{
    PlanRow row{.step = scoring::stepTo(question, standing, step.level),
        .standing = standing,
        .text = texts.questions.value(question.id).text,
        .toText = texts.wholeLevel(question.id, step.level),
        .owner = std::move(step.owner),
        .state = step.state,
        .due = step.due};
    if (standing.state == scoring::Standing::State::Answered)
        row.fromText = texts.wholeLevel(question.id, standing.level);
    return row;
}

} // namespace

Plan planOf(const scoring::Route &route, scoring::Millipoints target, const Plan &kept)
{
    Plan plan{.target = target};
    for (const scoring::RouteStep &step : route.steps) {
        PlanStep planned = kept.steps.value(step.question);
        planned.level = step.to;
        plan.steps.insert(step.question, planned);
    }
    return plan;
}

PlanSheet planSheet(const Questionnaire &questionnaire,
    const Texts &texts,
    const Assessment &assessment,
    const Plan &plan,
    QDate on)
{
    PlanSheet sheet{.locale = texts.locale,
        .target = plan.target,
        .plannedDate = assessment.header.plannedDate};
    const scoring::Standings standings = scoring::standingsOf(questionnaire, assessment);
    QMap<QuestionId, int> levels;
    size_t at = 0;
    for (const QuestionId &id : questionnaire.questionsInOrder()) {
        const scoring::Standing &standing = standings.at(at++);
        const auto planned = plan.steps.find(id);
        const bool isStep = planned != plan.steps.end() && standing.isApplicable()
            && planned->level >= 1 && planned->level <= kTopLevel;
        if (!isStep)
            continue;
        PlanRow row = rowOf(*questionnaire.find(id), texts, standing, *planned);
        if (row.step.to <= row.step.from) {
            sheet.reached.push_back(std::move(row));
            continue;
        }
        const auto worth = scoring::worthOfLevels(questionnaire, assessment, id);
        row.gain
            = worth[static_cast<size_t>(row.step.to)] - worth[static_cast<size_t>(standing.level)];
        setDays(row, sheet.plannedDate, on);
        levels.insert(id, row.step.to);
        sheet.effort += row.step.effort;
        sheet.weeks = std::max(sheet.weeks, row.step.weeks);
        sheet.rows.push_back(std::move(row));
    }
    sheet.floorNow = scoring::score(questionnaire, assessment).total.floor;
    sheet.floorThen = scoring::scoreWith(questionnaire, assessment, levels).total.floor;
    return sheet;
}

} // namespace core::report
