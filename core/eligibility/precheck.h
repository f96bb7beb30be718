#pragma once

#include "core/eligibility/eligibility.h"

namespace core::eligibility {

// The pre-check: a few questions that tell at once whether a hard requirement already fails, before
// anybody answers the rest. The answers are the assessment's own: nothing is asked twice.

constexpr int kPreCheckQuestions = 8; // at most

// Ids of the questions to ask, in this order: first what takes longest to put right, so that the
// first answer may already decide. Only those the questionnaire has. Whatever is a matter of days,
// or not due at the start, is left to the assessment.
[[nodiscard]] QStringList preCheckQuestions(const Questionnaire &questionnaire, Purpose purpose);

struct PreCheck
{
    enum class Outcome {
        Fails, // a requirement is not met
        NothingFailsSoFar, // something has not been answered, or nobody knows
        AllHold,
    };

    std::vector<Judgement> judgements; // of the questions, in the order in which they are asked

    [[nodiscard]] Outcome outcome() const;
    [[nodiscard]] QStringList failing() const; // not met
    [[nodiscard]] QStringList left() const; // not answered yet, or only in part
    [[nodiscard]] QStringList unclear() const; // answered, but what was said decides nothing

    bool operator==(const PreCheck &) const = default;
};
// `on` is valid.
[[nodiscard]] PreCheck preCheck(
    const Questionnaire &questionnaire, const Assessment &assessment, QDate on);

} // namespace core::eligibility
