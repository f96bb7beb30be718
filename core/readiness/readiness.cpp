#include "core/readiness/readiness.h"

#include "core/scoring/weighing.h"

#include <algorithm>

namespace core::readiness {

const eligibility::Judgement *Readiness::find(const QString &requirement) const
{
    const auto found = std::ranges::find(eligibility, requirement, &eligibility::Judgement::id);
    return found == eligibility.end() ? nullptr : &*found;
}

int Readiness::hindrances() const
{
    return static_cast<int>(std::ranges::count_if(eligibility, &eligibility::Judgement::hinders));
}

namespace {

std::vector<TooLow> answeredTooLow(
    const Questionnaire &questionnaire, const scoring::Standings &standings)
{
    std::vector<TooLow> low;
    size_t at = 0;
    for (const Group &group : questionnaire.groups) {
        for (const Capability &capability : group.capabilities) {
            for (const Question &question : capability.questions) {
                const scoring::Standing &standing = standings.at(at++);
                if (standing.state == scoring::Standing::State::Answered
                    && standing.level < question.critical.value_or(0))
                    low.push_back({question.id, capability.id});
            }
        }
    }
    return low;
}

} // namespace

Readiness assess(
    const Questionnaire &questionnaire, const Assessment &assessment, const Terms &terms)
{
    Readiness all;
    all.terms = terms;
    all.card = scoring::score(questionnaire, assessment);
    all.eligibility = eligibility::judge(questionnaire, assessment, terms.on);
    all.window = eligibility::applicationWindow(questionnaire, terms.on);
    all.verdict = scoring::judge(
        questionnaire, assessment, all.card, eligibility::hindrances(all.eligibility));
    all.robustness = scoring::robustness(
        questionnaire, scoring::profileOf(questionnaire, assessment), all.card, terms.tenths);
    all.tooLow = answeredTooLow(questionnaire, scoring::standingsOf(questionnaire, assessment));
    all.decisive = scoring::decisiveQuestions(questionnaire, assessment);
    return all;
}

std::vector<Turn> turns(
    const Questionnaire &questionnaire, const Assessment &assessment, QDate now, QDate then)
{
    const auto before = eligibility::judge(questionnaire, assessment, now);
    const auto after = eligibility::judge(questionnaire, assessment, then);
    std::vector<Turn> turned;
    for (size_t i = 0; i < before.size(); ++i) {
        if (before[i].status != after[i].status)
            turned.push_back({before[i], after[i]});
    }
    return turned;
}

} // namespace core::readiness
