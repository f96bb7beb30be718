#include "core/scoring/verdict.h"

namespace core::scoring {

namespace {

// One critical question as a rule; none where it lowers no reading.
std::optional<CriticalBelow> loweringOf(
    const Question &question, const Standing &standing, const Scorecard &card)
{
    if (!question.critical || !standing.isApplicable())
        return std::nullopt;
    const auto lowers = [&](int level, std::optional<Band> band) {
        return level < *question.critical && band && *band > Band::Gaps;
    };
    CriticalBelow rule{.question = question.id, .required = *question.critical};
    rule.lowersFloor = lowers(standing.level, card.floorBand);
    if (!standing.isOpen()) {
        rule.level = standing.level;
        rule.lowersCeiling = lowers(standing.level, card.ceilingBand);
    }
    return rule.lowersFloor || rule.lowersCeiling ? std::optional(rule) : std::nullopt;
}

Verdict unloweredOf(std::optional<Band> band)
{
    return band ? verdictOf(*band) : Verdict::NothingToScore;
}

} // namespace

Verdict verdictOf(Band band)
{
    switch (band) {
    case Band::NotReady:
        return Verdict::NotReady;
    case Band::Gaps:
        return Verdict::Gaps;
    case Band::NearlyReady:
        return Verdict::NearlyReady;
    case Band::Ready:
        return Verdict::Ready;
    }
    Q_UNREACHABLE();
}

Judgement judge(const Questionnaire &questionnaire,
    const Standings &standings,
    const Scorecard &card,
    const QStringList &notMet)
{
    Judgement result{
        .floor = unloweredOf(card.floorBand), .ceiling = unloweredOf(card.ceilingBand)};
    for (const QString &requirement : notMet)
        result.rules.emplace_back(UnmetRequirement{requirement});
    size_t next = 0;
    for (const Group &group : questionnaire.groups) {
        for (const Capability &capability : group.capabilities) {
            for (const Question &question : capability.questions) {
                const auto rule = loweringOf(question, standings[next++], card);
                if (!rule)
                    continue;
                result.rules.emplace_back(*rule);
                if (rule->lowersFloor)
                    result.floor = Verdict::Gaps;
                if (rule->lowersCeiling)
                    result.ceiling = Verdict::Gaps;
            }
        }
    }
    if (!notMet.isEmpty())
        result.floor = result.ceiling = Verdict::NotEligibleYet;
    return result;
}

Judgement judge(const Questionnaire &questionnaire,
    const Assessment &assessment,
    const Scorecard &card,
    const QStringList &notMet)
{
    return judge(questionnaire, standingsOf(questionnaire, assessment), card, notMet);
}

} // namespace core::scoring
