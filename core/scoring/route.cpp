#include "core/scoring/route.h"

#include "core/scoring/routesearch.h"
#include "core/scoring/weighing.h"

#include <algorithm>

namespace core::scoring {

namespace {

Route routeOf(const routing::Ground &ground, const routing::Way &way)
{
    Route route{.outcome = Route::Outcome::Found, .total = way.total};
    auto next = way.choices.begin();
    for (const routing::GroupGround &group : ground.groups) {
        for (const routing::CapabilityGround &capability : group.capabilities) {
            for (const routing::QuestionGround &question : capability.questions) {
                const routing::Choice &choice = **next++;
                if (choice.count == 0)
                    continue;
                route.steps.push_back({question.id,
                    question.standing.level,
                    choice.level,
                    choice.effort,
                    choice.weeks,
                    question.standing.isOpen()});
                route.effort += choice.effort;
                route.weeks = std::max(route.weeks, choice.weeks);
            }
        }
    }
    if (route.steps.empty())
        route.outcome = Route::Outcome::AlreadyThere;
    return route;
}

} // namespace

int effortOf(Effort effort)
{
    switch (effort) {
    case Effort::Small:
        return 1;
    case Effort::Medium:
        return 2;
    case Effort::Large:
        return 4;
    case Effort::VeryLarge:
        return 8;
    }
    Q_UNREACHABLE();
}

RouteStep stepTo(const Question &question, const Standing &standing, int level)
{
    Q_ASSERT(level >= 1 && level <= kTopLevel);
    RouteStep step{.question = question.id, .from = standing.level, .to = level};
    if (!standing.isApplicable())
        return step;
    step.findOutFirst = standing.isOpen();
    for (int at = standing.level; at < level; ++at) {
        const Step &next = question.steps[static_cast<size_t>(at)];
        step.effort += effortOf(next.effort);
        step.weeks += next.weeks;
    }
    return step;
}

Route cheapestRoute(const Questionnaire &questionnaire,
    const Assessment &assessment,
    Millipoints target,
    const std::stop_token &stop)
{
    const Standings standings = standingsOf(questionnaire, assessment);
    routing::Ground ground
        = routing::groundOf(questionnaire, profileOf(questionnaire, assessment), standings);
    if (ground.groups.empty())
        return {.outcome = Route::Outcome::Unreachable};
    if (routing::cellsOf(ground) > kMostCells)
        return {.outcome = Route::Outcome::TooLarge};
    routing::fillTables(ground);
    routing::Search search(ground, stop);
    if (target > search.highestTotal())
        return {.outcome = Route::Outcome::Unreachable, .total = search.highestTotal()};
    const auto way = search.wayTo(target);
    return way ? routeOf(ground, *way) : Route{};
}

} // namespace core::scoring
