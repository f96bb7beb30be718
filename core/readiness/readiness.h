#pragma once

#include "core/eligibility/eligibility.h"
#include "core/scoring/decisive.h"
#include "core/scoring/robustness.h"
#include "core/scoring/verdict.h"

#include <optional>
#include <vector>

namespace core::readiness {

// What is asked of an assessment besides its answers.
struct Terms
{
    QDate on; // the day eligibility is judged on; valid
    int tenths = scoring::kUsualTenths; // by how much the weights may be wrong

    bool operator==(const Terms &) const = default;
};

// A critical question that is answered below its level, whether or not that lowers the verdict.
struct TooLow
{
    QuestionId question;
    CapabilityId capability;

    bool operator==(const TooLow &) const = default;
};

// Everything that is said of an assessment on a day: what the window shows, the command line
// prints, the JSON holds and the report states are the figures of this one value.
struct Readiness
{
    Terms terms;
    scoring::Scorecard card;
    std::vector<eligibility::Judgement> eligibility; // in the questionnaire's order
    eligibility::ApplicationWindow window; // on that day
    scoring::Judgement verdict;
    scoring::Robustness robustness; // before the rules that lower the verdict
    std::vector<TooLow> tooLow; // in the questionnaire's order
    std::vector<scoring::OpenQuestion> decisive; // every open question, what decides most first

    // None where the questionnaire does not ask it.
    [[nodiscard]] const eligibility::Judgement *find(const QString &requirement) const;
    [[nodiscard]] int hindrances() const; // requirements due and not met, or unknown
    bool operator==(const Readiness &) const = default;
};

// Pure; the scoring rules' sections 2 to 6.
[[nodiscard]] Readiness assess(
    const Questionnaire &questionnaire, const Assessment &assessment, const Terms &terms);

// A requirement that stands otherwise on another day.
struct Turn
{
    eligibility::Judgement before;
    eligibility::Judgement after;

    bool operator==(const Turn &) const = default;
};
// Those whose status is another on `then`, in the questionnaire's order. Both days are valid.
[[nodiscard]] std::vector<Turn> turns(
    const Questionnaire &questionnaire, const Assessment &assessment, QDate now, QDate then);

} // namespace core::readiness
