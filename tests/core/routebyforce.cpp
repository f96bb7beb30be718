#include "routebyforce.h"

#include <algorithm>
#include <tuple>

namespace byforce {

namespace {

using namespace core;
using namespace core::scoring;

struct Place
{
    const Question *question = nullptr;
    size_t group = 0;
    size_t capability = 0; // among all
    bool isOpen = false;
    int from = 0;
};

struct Weights
{
    std::vector<int> groups;
    std::vector<int> capabilities; // among all
    std::vector<size_t> groupOf; // of each capability
};

// What is compared, the smallest first: effort, questions, lack of total, lack of level by
// question.
using Merit = std::tuple<int, int, int, std::vector<int>>;

std::vector<Place> placesOf(const Questionnaire &questionnaire, const Assessment &assessment)
{
    std::vector<Place> places;
    size_t capabilities = 0;
    for (size_t g = 0; g < questionnaire.groups.size(); ++g) {
        for (const Capability &capability : questionnaire.groups[g].capabilities) {
            for (const Question &question : capability.questions) {
                const Answer &answer = assessment.answer(question.id);
                if (std::holds_alternative<NotApplicable>(answer))
                    continue;
                const auto *chosen = std::get_if<ChosenLevel>(&answer);
                places.push_back({&question, g, capabilities, !chosen, chosen ? chosen->level : 0});
            }
            ++capabilities;
        }
    }
    return places;
}

Weights weightsOf(const Questionnaire &questionnaire)
{
    Weights weights;
    const WeightProfile &profile = questionnaire.profiles.front();
    const auto weight = [](const auto &map, const auto &id) {
        const auto found = map.find(id);
        return found == map.end() ? 1 : found->second;
    };
    for (const Group &group : questionnaire.groups) {
        for (const Capability &capability : group.capabilities) {
            weights.groupOf.push_back(weights.groups.size());
            weights.capabilities.push_back(weight(profile.capabilities, capability.id));
        }
        weights.groups.push_back(weight(profile.groups, group.id));
    }
    return weights;
}

struct Fraction
{
    qint64 sum = 0;
    qint64 weights = 0;

    void add(qint64 weight, qint64 value)
    {
        sum += weight * value;
        weights += weight;
    }
    // Half up.
    [[nodiscard]] qint64 rounded() const
    {
        return sum / weights + (2 * (sum % weights) >= weights ? 1 : 0);
    }
};

int totalOf(
    const std::vector<Place> &places, const std::vector<int> &levels, const Weights &weights)
{
    std::vector<Fraction> capabilities(weights.capabilities.size());
    std::vector<Fraction> groups(weights.groups.size());
    Fraction total;
    for (size_t i = 0; i < places.size(); ++i) {
        const Question &question = *places[i].question;
        capabilities[places[i].capability].add(
            question.weight, question.points[static_cast<size_t>(levels[i])] * 1000);
    }
    for (size_t c = 0; c < capabilities.size(); ++c) {
        if (capabilities[c].weights > 0)
            groups[weights.groupOf[c]].add(weights.capabilities[c], capabilities[c].rounded());
    }
    for (size_t g = 0; g < groups.size(); ++g) {
        if (groups[g].weights > 0)
            total.add(weights.groups[g], groups[g].rounded());
    }
    return static_cast<int>(total.rounded());
}

RouteStep stepTo(const Place &place, int level)
{
    RouteStep step{place.question->id, place.from, level, 0, 0, place.isOpen};
    for (int i = place.from; i < level; ++i) {
        step.effort += 1 << static_cast<int>(place.question->steps[static_cast<size_t>(i)].effort);
        step.weeks += place.question->steps[static_cast<size_t>(i)].weeks;
    }
    return step;
}

Route routeOf(const std::vector<Place> &places, const std::vector<int> &levels, int total)
{
    Route route{.total = total};
    for (size_t i = 0; i < places.size(); ++i) {
        if (levels[i] == places[i].from)
            continue;
        route.steps.push_back(stepTo(places[i], levels[i]));
        route.effort += route.steps.back().effort;
        route.weeks = std::max(route.weeks, route.steps.back().weeks);
    }
    route.outcome = route.steps.empty() ? Route::Outcome::AlreadyThere : Route::Outcome::Found;
    return route;
}

Merit meritOf(const Route &route, const std::vector<int> &levels)
{
    std::vector<int> lacks;
    for (const int level : levels)
        lacks.push_back(-level);
    return {route.effort, static_cast<int>(route.steps.size()), -*route.total, lacks};
}

bool areCriticalMet(const std::vector<Place> &places, const std::vector<int> &levels)
{
    for (size_t i = 0; i < places.size(); ++i) {
        if (levels[i] < places[i].question->critical.value_or(0))
            return false;
    }
    return true;
}

// The next combination, as an odometer turns; none after the last.
bool turn(const std::vector<Place> &places, std::vector<int> &levels)
{
    for (size_t i = 0; i < places.size(); ++i) {
        if (++levels[i] <= kTopLevel)
            return true;
        levels[i] = places[i].from;
    }
    return false;
}

} // namespace

Route cheapestRoute(
    const Questionnaire &questionnaire, const Assessment &assessment, Millipoints target)
{
    const std::vector<Place> places = placesOf(questionnaire, assessment);
    if (places.empty())
        return {.outcome = Route::Outcome::Unreachable};
    const Weights weights = weightsOf(questionnaire);
    std::vector<int> levels;
    for (const Place &place : places)
        levels.push_back(place.from);
    std::optional<Merit> best;
    Route route{.outcome = Route::Outcome::Unreachable,
        .total = totalOf(places, std::vector(places.size(), kTopLevel), weights)};
    do {
        const int total = totalOf(places, levels, weights);
        if (total < target || !areCriticalMet(places, levels))
            continue;
        Route candidate = routeOf(places, levels, total);
        Merit merit = meritOf(candidate, levels);
        if (!best || merit < *best) {
            best = std::move(merit);
            route = std::move(candidate);
        }
    } while (turn(places, levels));
    return route;
}

} // namespace byforce
