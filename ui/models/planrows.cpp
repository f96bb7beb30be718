#include "ui/models/planrows.h"

#include "core/scoring/scorecard.h"

#include <algorithm>

namespace ui {

namespace {

using core::scoring::Standing;

constexpr int kDaysOfWeek = 7;

// Whether `level` would change anything: an open question is settled even by a 0.
bool changes(const Standing &standing, int level)
{
    return standing.isApplicable() && (standing.isOpen() || standing.level != level);
}

// A what-if may also set a question to level 0, which no step of a plan does.
core::scoring::RouteStep stepOf(const core::Question &question, const Standing &standing, int level)
{
    if (level > 0)
        return core::scoring::stepTo(question, standing, level);
    return {.question = question.id,
        .from = standing.level,
        .to = level,
        .findOutFirst = standing.isOpen()};
}

void setDays(PlanRow &row, std::optional<QDate> submission, QDate today)
{
    row.end = row.kept.due ? row.kept.due : submission;
    if (!row.end)
        return;
    row.startBy = row.end->addDays(qint64(-kDaysOfWeek) * row.step.weeks);
    // What has begun is late only once it was to be done.
    const bool isToBegin = !row.kept.due && row.kept.state == core::PlanStep::State::Open;
    const QDate next = isToBegin ? *row.startBy : *row.end;
    row.isLate = row.kept.state != core::PlanStep::State::Done && next < today;
}

PlanRow rowOf(const core::Questionnaire &questionnaire,
    const core::Assessment &assessment,
    const core::Question &question,
    const Standing &standing,
    int level)
{
    PlanRow row{.step = stepOf(question, standing, level),
        .isUnanswered = standing.state == Standing::State::Unanswered,
        .kept = assessment.plan.steps.value(question.id)};
    row.kept.level = level;
    if (question.critical && standing.level < *question.critical)
        row.needed = question.critical;
    const auto worths = core::scoring::worthOfLevels(questionnaire, assessment, question.id);
    row.gain = worths[static_cast<size_t>(level)] - worths[static_cast<size_t>(standing.level)];
    return row;
}

bool startsBefore(const PlanRow &one, const PlanRow &other)
{
    if (one.startBy && other.startBy)
        return *one.startBy < *other.startBy;
    if (one.startBy || other.startBy)
        return one.startBy.has_value();
    return one.step.weeks > other.step.weeks;
}

} // namespace

std::vector<PlanRow> planRows(const core::Questionnaire &questionnaire,
    const core::Assessment &assessment,
    const PlanChoice &choice,
    QDate today)
{
    std::vector<PlanRow> rows;
    const core::scoring::Standings standings
        = core::scoring::standingsOf(questionnaire, assessment);
    size_t next = 0;
    for (const core::QuestionId &id : questionnaire.questionsInOrder()) {
        const Standing &standing = standings[next++];
        const bool isProposed = choice.levels.contains(id);
        const int level
            = isProposed ? choice.levels.value(id) : assessment.plan.steps.value(id).level;
        const bool isAsked = isProposed ? level >= 0 && level <= core::kTopLevel
                                        : level > standing.level && level <= core::kTopLevel;
        if (!isAsked || !changes(standing, level))
            continue;
        PlanRow row = rowOf(questionnaire, assessment, *questionnaire.find(id), standing, level);
        setDays(row, assessment.header.plannedDate, today);
        row.isProposed = isProposed;
        row.isIn = isProposed ? !choice.leftOut.contains(id) : choice.added.contains(id);
        rows.push_back(std::move(row));
    }
    std::ranges::stable_sort(rows, startsBefore);
    return rows;
}

int effortOf(const core::Questionnaire &questionnaire,
    const core::Assessment &assessment,
    const QMap<core::QuestionId, int> &levels)
{
    const core::scoring::Standings standings
        = core::scoring::standingsOf(questionnaire, assessment);
    int effort = 0;
    size_t next = 0;
    for (const core::QuestionId &id : questionnaire.questionsInOrder()) {
        const Standing &standing = standings[next++];
        const int level = levels.value(id);
        if (level > 0 && level <= core::kTopLevel)
            effort += core::scoring::stepTo(*questionnaire.find(id), standing, level).effort;
    }
    return effort;
}

QMap<core::QuestionId, int> levelsOf(const core::scoring::Route &route)
{
    QMap<core::QuestionId, int> levels;
    for (const core::scoring::RouteStep &step : route.steps)
        levels.insert(step.question, step.to);
    return levels;
}

QMap<core::QuestionId, int> levelsOf(const std::vector<PlanRow> &rows)
{
    QMap<core::QuestionId, int> levels;
    for (const PlanRow &row : rows) {
        if (row.isIn)
            levels.insert(row.step.question, row.step.to);
    }
    return levels;
}

} // namespace ui
