#include "core/assessment/assessment.h"

namespace core {

const Answer &Assessment::answer(const QuestionId &question) const
{
    static const Answer unanswered = Unanswered{};
    const auto found = responses.constFind(question);
    return found == responses.constEnd() ? unanswered : found->answer;
}

} // namespace core
