#pragma once

#include "core/scoring/scorecard.h"

#include <QStringList>

#include <optional>
#include <variant>
#include <vector>

namespace core::scoring {

// The bands, and what stands in for one.
enum class Verdict { NotEligibleYet, NothingToScore, NotReady, Gaps, NearlyReady, Ready };

[[nodiscard]] Verdict verdictOf(Band band);

// A rule that lowered the verdict, with the place to go.
struct UnmetRequirement // whatever the score
{
    QString requirement; // "R6a"

    bool operator==(const UnmetRequirement &) const = default;
};
struct CriticalBelow // at most gaps
{
    QuestionId question;
    std::optional<int> level = {}; // reached; none where the question is open
    int required = 0;
    bool lowersFloor = false;
    bool lowersCeiling = false; // never by an open question, which stands there at level 4

    bool operator==(const CriticalBelow &) const = default;
};
using LoweringRule = std::variant<UnmetRequirement, CriticalBelow>;

struct Judgement
{
    Verdict floor = Verdict::NothingToScore;
    Verdict ceiling = Verdict::NothingToScore;
    // Every rule that lowers by itself, whether or not another lowers as much: requirements as they
    // were given, then critical questions in the questionnaire's order.
    std::vector<LoweringRule> rules = {};

    // Certain, though questions may be open: floor and ceiling give the same. No answer to an open
    // question can change it, unless a requirement is judged by that question. Otherwise open.
    [[nodiscard]] bool isCertain() const { return floor == ceiling; }
    bool operator==(const Judgement &) const = default;
};

// The scoring rules' section 5. `notMet` are ids of the requirements that are due and not met, or
// unknown. A critical question below its level is a rule only where the band without it is above
// gaps: it lowers nothing otherwise.
[[nodiscard]] Judgement judge(const Questionnaire &questionnaire,
    const Standings &standings,
    const Scorecard &card,
    const QStringList &notMet);
[[nodiscard]] Judgement judge(const Questionnaire &questionnaire,
    const Assessment &assessment,
    const Scorecard &card,
    const QStringList &notMet);

} // namespace core::scoring
