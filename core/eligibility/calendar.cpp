#include "core/eligibility/calendar.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace core::eligibility {

namespace {

const QString kPlan = u"R4"_s;
const QString kDesignations = u"R7"_s;
const QString kOnboarding = u"W2"_s;

template <typename Kind>
const Kind *fieldOf(const Fact &fact, const QString &field)
{
    const auto found = fact.fields.constFind(field);
    return found == fact.fields.constEnd() ? nullptr : std::get_if<Kind>(&*found);
}

// What a question's fact says will end, whenever that is. A plan that meets nothing, too: it is
// reminded of all the same.
std::vector<Expiry> endsOf(const QString &id, const Fact &fact)
{
    std::vector<Expiry> ends;
    if (!fact.answer)
        return ends;
    if (id == kPlan) {
        const auto *plan = std::get_if<ChosenOption>(&*fact.answer);
        const auto *lastDay = fieldOf<QDate>(fact, u"endsOn"_s);
        if (plan && lastDay)
            ends.push_back({id, plan->option, *lastDay});
    } else if (id == kDesignations) {
        if (const auto *held = std::get_if<Designations>(&*fact.answer)) {
            for (const Designation &one : held->list) {
                if (one.endsOn)
                    ends.push_back({id, one.area, *one.endsOn});
            }
        }
    }
    return ends;
}

std::optional<YearMonth> renewalOf(const Fact &plan)
{
    if (const auto *month = fieldOf<YearMonth>(plan, u"renewalMonth"_s))
        return *month;
    if (const auto *end = fieldOf<QDate>(plan, u"endsOn"_s))
        return YearMonth{end->year(), end->month()};
    return std::nullopt;
}

// The same month of the first year in which it is neither before `first` nor before `from`.
YearMonth nextYearly(const YearMonth &first, QDate from)
{
    const YearMonth asked{from.year(), from.month()};
    YearMonth next{std::max(first.year, from.year()), first.month};
    if (next < asked)
        ++next.year;
    return next;
}

} // namespace

std::vector<Expiry> expiries(
    const Questionnaire &questionnaire, const Assessment &assessment, Span span)
{
    std::vector<Expiry> result;
    for (const EligibilityQuestion &question : questionnaire.eligibility) {
        for (const Expiry &expiry : endsOf(question.id, assessment.facts.value(question.id))) {
            if (span.from <= expiry.lastDay && expiry.lastDay <= span.to)
                result.push_back(expiry);
        }
    }
    std::ranges::stable_sort(result, {}, &Expiry::lastDay);
    return result;
}

std::optional<QDate> earliestDay(
    const Questionnaire &questionnaire, const Assessment &assessment, QDate from)
{
    QDate day = from;
    for (const QString &id : {u"R8"_s, u"W1"_s}) {
        const auto judgement = judge(questionnaire, assessment, from, id);
        if (!judgement || !judgement->isDue() || judgement->status == Status::Met)
            continue;
        if (judgement->status == Status::Unknown || !judgement->metFrom)
            return std::nullopt;
        day = std::max(day, *judgement->metFrom);
    }
    return day;
}

std::vector<YearlyCheck> yearlyChecks(const Assessment &assessment, QDate from)
{
    using Kind = YearlyCheck::Kind;
    std::vector<YearlyCheck> checks;
    if (const auto renewal = renewalOf(assessment.facts.value(kPlan)))
        checks.push_back({Kind::SupportPlanRenewal, nextYearly(*renewal, from)});
    const Fact onboarding = assessment.facts.value(kOnboarding);
    const auto *first = onboarding.answer ? std::get_if<InMonth>(&*onboarding.answer) : nullptr;
    if (first) {
        const YearMonth anniversary{first->month.year + 1, first->month.month};
        checks.push_back({Kind::OnboardingAnniversary, nextYearly(anniversary, from)});
    }
    std::ranges::stable_sort(checks, {}, &YearlyCheck::month);
    return checks;
}

} // namespace core::eligibility
