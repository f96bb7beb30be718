#include "ui/pages/planwords.h"

#include "core/report/figures.h"
#include "ui/support/when.h"

#include <QLocale>

#include <algorithm>

namespace ui {

using core::scoring::Route;

QString PlanWords::way(const std::optional<Route> &route,
    core::scoring::Millipoints target,
    std::optional<core::scoring::Millipoints> floor)
{
    const QLocale locale;
    const QString wanted = core::report::targetText(locale, target);
    if (!route)
        //: %1 is a number of points.
        return tr("Looking for the cheapest way to %1…").arg(wanted);
    switch (route->outcome) {
    case Route::Outcome::AlreadyThere:
        //: %1 and %2 are numbers of points.
        return tr("%1 is reached already: the floor is %2, and every critical question is at its "
                  "level.")
            .arg(wanted, core::report::score(locale, route->total));
    case Route::Outcome::Found: {
        const QString gain
            = core::report::score(locale, route->total.value_or(0) - floor.value_or(0));
        //: %1 and %3 are numbers of points, %2 a number; the way has %n steps.
        return tr("Cheapest way to %1: %n step(s), effort %2, +%3 points.",
            nullptr,
            static_cast<int>(route->steps.size()))
            .arg(wanted, locale.toString(route->effort), gain);
    }
    case Route::Outcome::Unreachable:
        if (!route->total)
            return tr("Nothing to score: no question applies.");
        //: %1 and %2 are numbers of points.
        return tr("%1 is out of reach: with every question at level 4 the score is %2.")
            .arg(wanted, core::report::score(locale, route->total));
    case Route::Outcome::TooLarge:
        return tr("There are too many questions to work out the cheapest way exactly.");
    case Route::Outcome::Stopped:
        return tr("The search for the cheapest way was stopped.");
    }
    Q_UNREACHABLE();
}

QString PlanWords::firstStart(const std::vector<PlanRow> &rows, QDate today)
{
    const auto isWaiting = [](const PlanRow &row) {
        return row.isIn && row.step.to > row.step.from
            && row.kept.state == core::PlanStep::State::Open;
    };
    const auto first = std::ranges::find_if(rows, isWaiting);
    if (first == rows.end())
        return {};
    if (!first->startBy)
        return tr("Set the submission date to see when to begin.");
    const QString day = When::date(*first->startBy);
    const QString &id = first->step.question.text;
    const int weeks = first->step.weeks;
    if (*first->startBy < today)
        //: %1 is the id of a question, %2 a day that has passed; the lead time is %n weeks.
        return tr("%1 should have begun by %2: its lead time is %n week(s).", nullptr, weeks)
            .arg(id, day);
    //: %1 is the id of a question, %2 a day; the lead time is %n weeks.
    return tr("Start %1 by %2: its lead time is %n week(s).", nullptr, weeks).arg(id, day);
}

} // namespace ui
