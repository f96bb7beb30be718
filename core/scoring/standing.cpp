#include "core/scoring/standing.h"

#include "core/assessment/judging.h"

namespace core::scoring {

namespace {

Standing standingOf(const Question &question, const Answer &answer)
{
    if (std::holds_alternative<Unanswered>(answer))
        return {};
    if (std::holds_alternative<Unknown>(answer))
        return {.state = Standing::State::Unknown};
    if (std::holds_alternative<NotApplicable>(answer))
        return {.state = Standing::State::NotApplicable};
    const auto level = levelOf(question, answer);
    return level ? Standing{Standing::State::Answered, *level} : Standing{};
}

} // namespace

Standings standingsOf(const Questionnaire &questionnaire, const Assessment &assessment)
{
    Standings standings;
    standings.reserve(static_cast<size_t>(questionnaire.questionsInOrder().size()));
    const auto end = assessment.responses.constEnd();
    // Ids mostly rise in the questionnaire's order as they do in the map, so the next response is
    // looked at before the whole map is searched: a third of the time of a rescore otherwise.
    auto next = assessment.responses.constBegin();
    for (const Group &group : questionnaire.groups) {
        for (const Capability &capability : group.capabilities) {
            for (const Question &question : capability.questions) {
                auto found = next;
                if (found == end || found.key() != question.id)
                    found = assessment.responses.constFind(question.id);
                if (found == end) {
                    standings.emplace_back();
                    continue;
                }
                standings.push_back(standingOf(question, found->answer));
                next = std::next(found);
            }
        }
    }
    return standings;
}

Readings readingsOf(const Question &question, const Standing &standing)
{
    constexpr Millipoints kNothing = 0;
    switch (standing.state) {
    case Standing::State::NotApplicable:
        return {std::nullopt, std::nullopt, std::nullopt, kFull}; // closed, and in no mean
    case Standing::State::Unknown:
        return {kNothing, kFull, kNothing, kNothing};
    case Standing::State::Unanswered:
        return {kNothing, kFull, std::nullopt, kNothing};
    case Standing::State::Answered: {
        const Millipoints points = pointsOf(question, standing.level);
        return {points, points, points, kFull};
    }
    }
    Q_UNREACHABLE();
}

} // namespace core::scoring
