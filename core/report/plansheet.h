#pragma once

#include "core/assessment/assessment.h"
#include "core/questionnaire/texts.h"
#include "core/scoring/route.h"

#include <QDate>
#include <QLocale>

#include <optional>
#include <vector>

namespace core::report {

// A plan as a table: what a spreadsheet, a calendar and the command line show of it. Values and the
// questionnaire's own words in one language; every other word is made by whoever writes it out.

struct PlanRow
{
    scoring::RouteStep step = {}; // question, levels, effort, weeks, whether to find out first
    scoring::Standing standing = {}; // where the question stands now
    QString text = {}; // the question
    QString fromText = {}; // what its level says now; empty where it is open or not applicable
    QString toText = {}; // what the level to reach says
    // What the total floor gains by this step alone, everything else as it is answered: gains of
    // several steps need not add up exactly, as each mean is rounded.
    scoring::Millipoints gain = 0;
    QString owner = {}; // as typed; may be empty
    PlanStep::State state = PlanStep::State::Open;
    std::optional<QDate> due = {}; // as typed
    std::optional<QDate> end = {}; // the due day, or else the planned date
    std::optional<QDate> startBy = {}; // the last day to begin on: the end less the lead time
    bool isLate = false; // not done, and day() is before the day the sheet was made for

    // Whether day() is one to be done by: what has begun has no day to begin on any more.
    [[nodiscard]] bool isDayToBeDone() const { return due || state != PlanStep::State::Open; }
    // The day to be reminded of: due where one was typed, else the last day to begin on, and the
    // planned date of what has begun. None where there is no planned date either.
    [[nodiscard]] std::optional<QDate> day() const { return isDayToBeDone() ? end : startBy; }
    bool operator==(const PlanRow &) const = default;
};

struct PlanSheet
{
    QLocale locale = {}; // of the words and numbers
    std::optional<scoring::Millipoints> target = {};
    std::optional<QDate> plannedDate = {};
    std::optional<scoring::Millipoints> floorNow = {}; // none where there is nothing to score
    std::optional<scoring::Millipoints> floorThen = {}; // with every row at its level
    int effort = 0;
    int weeks = 0; // of the longest step: different ones go side by side
    std::vector<PlanRow> rows = {}; // what raises a question, in the questionnaire's order
    // Kept steps with nothing left to do, as the question stands there or higher: no work, and
    // nothing to export. A plan never lowers.
    std::vector<PlanRow> reached = {};

    bool operator==(const PlanSheet &) const = default;
};

// A route as a plan: its steps, with owner, due day and state of those that `kept` has already.
[[nodiscard]] Plan planOf(
    const scoring::Route &route, scoring::Millipoints target, const Plan &kept);

// The plan as it stands on a day: assessment.plan, or planOf() a route. Pure. Steps of questions
// that are not asked or not applicable, or to a level there is not, are left out: a store may hold
// those of an older questionnaire.
[[nodiscard]] PlanSheet planSheet(const Questionnaire &questionnaire,
    const Texts &texts,
    const Assessment &assessment,
    const Plan &plan,
    QDate on);

} // namespace core::report
