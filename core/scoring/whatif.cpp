#include "core/scoring/whatif.h"

#include "core/scoring/weighing.h"

namespace core::scoring {

Standings standingsWith(const Questionnaire &questionnaire,
    const Assessment &assessment,
    const QMap<QuestionId, int> &levels)
{
    Standings standings = standingsOf(questionnaire, assessment);
    if (levels.isEmpty())
        return standings;
    size_t next = 0;
    for (const QuestionId &id : questionnaire.questionsInOrder()) {
        Standing &standing = standings[next++];
        const int level = levels.value(id, -1);
        if (level >= 0 && level <= kTopLevel && standing.isApplicable())
            standing = {Standing::State::Answered, level};
    }
    return standings;
}

Scorecard scoreWith(const Questionnaire &questionnaire,
    const Assessment &assessment,
    const QMap<QuestionId, int> &levels)
{
    return score(questionnaire,
        profileOf(questionnaire, assessment),
        standingsWith(questionnaire, assessment, levels));
}

} // namespace core::scoring
