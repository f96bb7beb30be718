#pragma once

#include "core/assessment/assessment.h"
#include "core/report/plansheet.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

#include <variant>

namespace app::exports {

// A plan with its words, in the language of the interface, as a spreadsheet holds it.

struct Points // in millipoints, written with three decimals
{
    core::scoring::Millipoints value = 0;

    bool operator==(const Points &) const = default;
};
// Nothing, a text, a whole number, points or a day.
using Cell = std::variant<std::monostate, QString, int, Points, QDate>;

struct PlanTable
{
    QString title; // "Plan of Adriatica Cloud S.r.l."
    QString indicative; // "Indicative, not Microsoft’s: …"
    QString summary; // target, floor now and then, effort, weeks; a sentence or two
    QStringList columns;
    QList<QList<Cell>> rows; // as many cells as columns
};

[[nodiscard]] PlanTable planTable(
    const core::Assessment &assessment, const core::report::PlanSheet &sheet);

// Words that table and calendar have in common.
[[nodiscard]] QString indicative();
[[nodiscard]] QString companyName(const core::Assessment &assessment);
[[nodiscard]] QString stateName(core::PlanStep::State state);
// What the level of the question says now, or why there is none.
[[nodiscard]] QString standingText(const core::report::PlanRow &row);

// Without what no text of a file may hold: control characters but tab and line breaks, and code
// points that are no characters. XML refuses them, and C ends a text at the first zero.
[[nodiscard]] QString printable(QString text);

} // namespace app::exports
