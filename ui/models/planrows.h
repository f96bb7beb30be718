#pragma once

#include "core/assessment/assessment.h"
#include "core/scoring/route.h"

#include <QDate>
#include <QSet>

#include <optional>
#include <vector>

namespace ui {

// One step of the plan as a row shows it: what is to be done, what the firm keeps about it, and
// when.
struct PlanRow
{
    core::scoring::RouteStep step;
    bool isIn = true; // counted in "if these are done"
    bool isProposed = true; // of the way or what-if shown; otherwise only kept by the firm
    bool isUnanswered = false; // open because nobody answered, not because nobody knows
    // The level a critical question needs, where it stands below it.
    std::optional<int> needed = {};
    core::scoring::Millipoints gain = 0; // of the total floor, everything else as it is
    core::PlanStep kept = {}; // owner, due date, state; its level is the step's
    // The due date, or the submission date, less the lead time; none where neither is known.
    std::optional<QDate> startBy = {};
    std::optional<QDate> end = {}; // of the bar on the calendar: the due or the submission date
    bool isLate = false; // not done, and what was to be done or begun has passed

    bool operator==(const PlanRow &) const = default;
};

// What a row list is made of.
struct PlanChoice
{
    QMap<core::QuestionId, int> levels; // of the way or what-if shown
    QSet<core::QuestionId> leftOut = {}; // of these levels
    QSet<core::QuestionId> added = {}; // of the steps that are only kept
};

// A row for each question that would stand otherwise, and for each step the firm keeps that its
// question has not reached yet, so that nothing typed is out of sight. The earliest start first,
// where there is no date the longest lead; ties in the questionnaire's order. Pure.
[[nodiscard]] std::vector<PlanRow> planRows(const core::Questionnaire &questionnaire,
    const core::Assessment &assessment,
    const PlanChoice &choice,
    QDate today);

// Of all the steps to these levels, whatever the firm keeps about them.
[[nodiscard]] int effortOf(const core::Questionnaire &questionnaire,
    const core::Assessment &assessment,
    const QMap<core::QuestionId, int> &levels);

// The levels a way leads to.
[[nodiscard]] QMap<core::QuestionId, int> levelsOf(const core::scoring::Route &route);
// The levels of the rows that are in.
[[nodiscard]] QMap<core::QuestionId, int> levelsOf(const std::vector<PlanRow> &rows);

} // namespace ui
