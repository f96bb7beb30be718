#pragma once

#include "core/eligibility/eligibility.h"

namespace core::eligibility {

// Dates that follow from the facts, for reminders.

// A fact with an end of its own.
struct Expiry
{
    QString id; // of the eligibility question: R4 or R7
    QString what; // the plan's option, or the designation's solution area
    QDate lastDay;

    bool operator==(const Expiry &) const = default;
};
// Days, both included.
struct Span
{
    QDate from;
    QDate to;
};
// What ends within the span, the earliest first; what ends on one day, in the questionnaire's
// order.
[[nodiscard]] std::vector<Expiry> expiries(
    const Questionnaire &questionnaire, const Assessment &assessment, Span span);

// The first day, `from` or later, on which every requirement that only waits for a date holds: R8
// and W1, where they apply. None while one of them is unknown. Closed windows are not looked at.
[[nodiscard]] std::optional<QDate> earliestDay(
    const Questionnaire &questionnaire, const Assessment &assessment, QDate from);

// A month in which Microsoft checks once a year. The sources disagree on which of the two it is
// for what, so both are told, and the earlier one is the one to warn of.
struct YearlyCheck
{
    enum class Kind { SupportPlanRenewal, OnboardingAnniversary };
    Kind kind = Kind::SupportPlanRenewal;
    YearMonth month = {};

    bool operator==(const YearlyCheck &) const = default;
};
// The next one of each kind that the facts tell, in the month of `from` or later; the earlier
// first. The plan's renewal recurs every year from its month on, or from that of its end where no
// month is typed; the first anniversary is a year after the onboarding.
[[nodiscard]] std::vector<YearlyCheck> yearlyChecks(const Assessment &assessment, QDate from);

} // namespace core::eligibility
