#include "core/scoring/decisive.h"

#include "core/scoring/floorsums.h"
#include "core/scoring/weighing.h"

#include <algorithm>

namespace core::scoring {

std::vector<OpenQuestion> decisiveQuestions(
    const Questionnaire &questionnaire, const Assessment &assessment)
{
    const Standings standings = standingsOf(questionnaire, assessment);
    const FloorSums sums(questionnaire, profileOf(questionnaire, assessment), standings);
    std::vector<OpenQuestion> open;
    for (size_t g = 0; g < questionnaire.groups.size(); ++g) {
        const auto &capabilities = questionnaire.groups[g].capabilities;
        for (size_t c = 0; c < capabilities.size(); ++c) {
            for (size_t q = 0; q < capabilities[c].questions.size(); ++q) {
                const Position position{g, c, q};
                if (sums.standing(position).isOpen())
                    open.push_back({capabilities[c].questions[q].id, sums.worth(position)});
            }
        }
    }
    std::ranges::stable_sort(open, std::ranges::greater(), &OpenQuestion::worth);
    return open;
}

} // namespace core::scoring
