#pragma once

#include "core/assessment/assessment.h"
#include "core/questionnaire/questionnaire.h"
#include "core/scoring/scorecard.h"

#include <optional>
#include <vector>

namespace core::history {

// What a reading became less what it was, in millipoints; none where one of the two is none.
struct Effect
{
    std::optional<scoring::Millipoints> floor = {};
    std::optional<scoring::Millipoints> ceiling = {};
    std::optional<scoring::Millipoints> soFar = {};
    scoring::Millipoints coverage = 0;

    bool operator==(const Effect &) const = default;
};
[[nodiscard]] Effect difference(const scoring::Readings &before, const scoring::Readings &after);

// A question that is answered or noted otherwise. What the change does to the total is what it does
// when it alone is taken over; each mean is rounded, so that effects need not add up.
struct QuestionDifference
{
    QuestionId question;
    Response before;
    Response after;
    Effect onTotal = {};

    [[nodiscard]] bool isOfAnswer() const { return before.answer != after.answer; }
    bool operator==(const QuestionDifference &) const = default;
};
struct FactDifference
{
    QString question; // of the eligibility questions
    Fact before;
    Fact after;

    bool operator==(const FactDifference &) const = default;
};
enum class HeaderField { Company, Title, Purpose, Region, PlannedDate, Weights, Questionnaire };
struct EvidenceDifference
{
    std::optional<Evidence> before = {};
    std::optional<Evidence> after = {};

    bool operator==(const EvidenceDifference &) const = default;
};
struct StepDifference // of the plan
{
    QuestionId question;
    std::optional<PlanStep> before = {};
    std::optional<PlanStep> after = {};

    bool operator==(const StepDifference &) const = default;
};

struct Comparison
{
    scoring::Scorecard before;
    scoring::Scorecard after;
    std::vector<QuestionDifference> questions
        = {}; // in the questionnaire's order, unknown ones last
    std::vector<FactDifference> facts = {}; // the same
    std::vector<HeaderField> header = {}; // what is another
    Effect ofWeights = {}; // the weights alone taken over
    bool isTargetAnother = false;
    std::vector<StepDifference> steps = {}; // by question
    QStringList scenarios = {}; // names of the what-ifs made, removed or changed
    std::vector<EvidenceDifference> evidence = {}; // by question

    [[nodiscard]] bool isSame() const;
    bool operator==(const Comparison &) const = default;
};

// Two states of one assessment, or two assessments of the questionnaire. Wordings alone, ids, the
// shelf and the time are no difference; evidence that says the same is the same, whatever its id.
[[nodiscard]] Comparison compare(
    const Questionnaire &questionnaire, const Assessment &before, const Assessment &after);

} // namespace core::history
