#include "core/eligibility/judges.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace core::eligibility {

namespace {

const QString kOn = u"on"_s; // the day of an outcome, an acceptance, an event
const QString kPassed = u"passed"_s;
const QString kNotTaken = u"notTaken"_s;
const QString kFailed = u"failed"_s;
const QString kVerification = u"R10"_s;
const QString kCredit = u"R11"_s;

// Not active on the judged day, though the answer says which plan: why.
Judgement inactivePlan(const Case &c, const QString &plan, bool qualifies)
{
    const auto since = c.date(u"activeSince"_s);
    const auto ends = c.date(u"endsOn"_s);
    if (plan == u"none"_s)
        return c.notMet(SaidNo{});
    if (!qualifies)
        return c.notMet(PlanNotQualifying{plan});
    return ends && *ends < c.on ? c.notMet(Ended{*ends}) : c.notMet(Later{since.value_or(c.on)});
}

// The same day of the month so many months later; where that month has no such day, the first of
// the month after.
QDate sameDayLater(QDate day, int months)
{
    const QDate later = day.addMonths(months);
    return later.day() == day.day() ? later : later.addDays(1);
}

bool isEnrolled(const Case &c) { return c.isPast(c.dateOf(kVerification, u"enrolledOn"_s)); }

} // namespace

Judgement supportPlan(const Case &c)
{
    const auto plan = c.chosen();
    const auto since = c.date(u"activeSince"_s);
    const auto ends = c.date(u"endsOn"_s);
    const auto &plans = c.questionnaire.rules.supportPlans;
    const bool qualifies = plan && std::ranges::find(plans, *plan, &SupportPlan::id) != plans.end();
    const bool hasEnded = ends && *ends < c.on;

    if (qualifies && !c.isLater(since) && !hasEnded) {
        Judgement active = c.met();
        active.metFrom = since;
        active.metUntil = ends;
        if (!ends)
            active.notes.append(Note::NoEndKnown);
        return active;
    }
    const bool isDue = c.assessment.header.purpose == Purpose::Renewal || c.isMet(kCredit);
    Judgement result = !isDue ? c.notDueYet(StepBefore{Milestone::CreditApproval})
        : plan                ? inactivePlan(c, *plan, qualifies)
                              : c.unknown(NotAnswered{});
    if (qualifies && c.isLater(since) && (!ends || *ends >= *since))
        result.metFrom = since;
    return result;
}

Judgement tenure(const Case &c)
{
    const auto *first = c.answer<OnDay>();
    if (!first || !first->day.isValid())
        return c.unknown(NotAnswered{});
    const auto months = c.thresholdMonths();
    if (!months)
        return c.noRule();
    const QDate from = first->day.addMonths(*months);
    Judgement result = c.on >= from ? c.met() : c.notMet(TenureShort{first->day, *months});
    result.metFrom = from;
    return result;
}

Judgement assessmentResult(const Case &c)
{
    const auto outcome = c.chosen();
    const auto decided = c.date(kOn);
    const auto invited = c.date(u"invitedOn"_s);
    const bool isOfEarlierRound = decided && c.isPast(invited) && *decided < *invited;
    const bool isIn = !c.isLater(decided) && !isOfEarlierRound;
    if (isIn && outcome == kFailed)
        return c.notMet(Refused{});
    if (isIn && outcome == kPassed) {
        Judgement passed = c.met();
        passed.metFrom = decided;
        return passed;
    }
    Judgement result = c.assessment.header.purpose == Purpose::Renewal
        ? c.notDueYet(StepBefore{Milestone::AssessmentResult})
        : !c.isPast(invited)   ? c.notDueYet(StepBefore{Milestone::Invitation})
        : outcome == kNotTaken ? c.notMet(SaidNo{})
        : outcome              ? c.unknown(Awaited{})
                               : c.unknown(NotAnswered{});
    if (outcome == kPassed && c.isLater(decided))
        result.metFrom = decided;
    return result;
}

Judgement verification(const Case &c)
{
    const auto *statuses = c.answer<Statuses>();
    QStringList rejected;
    QStringList open;
    for (const QString &item : c.question.items) {
        const QString status = statuses ? statuses->byItem.value(item) : QString();
        if (status == u"rejected"_s)
            rejected.append(item);
        else if (status != u"authorised"_s)
            open.append(item);
    }
    if (!rejected.isEmpty())
        return c.notMet(Refused{rejected});
    if (statuses && open.isEmpty())
        return c.met();
    if (!isEnrolled(c))
        return c.notDueYet(StepBefore{Milestone::Enrolment});
    return statuses ? c.unknown(Awaited{open}) : c.unknown(NotAnswered{});
}

Judgement credit(const Case &c)
{
    const auto outcome = c.chosen();
    const auto decided = c.date(kOn);
    Judgement result;
    if (!c.isLater(decided) && outcome == kPassed)
        result = c.met();
    else if (!c.isLater(decided) && outcome == kFailed)
        result = c.notMet(Refused{});
    else if (!isEnrolled(c))
        result = c.notDueYet(StepBefore{Milestone::Enrolment});
    else
        result = outcome ? c.unknown(Awaited{}) : c.unknown(NotAnswered{});
    if (outcome == kPassed)
        result.metFrom = decided;
    return result;
}

Judgement acceptance(const Case &c)
{
    const auto said = c.chosen();
    const auto accepted = said == u"accepted"_s ? c.date(kOn) : std::nullopt;
    const bool isAccepted = said == u"accepted"_s && !c.isLater(accepted);
    QStringList before;
    for (const QString &id : {u"R4"_s, kVerification, kCredit}) {
        if (!c.isMet(id))
            before.append(id);
    }
    Judgement result = isAccepted ? c.met()
        : !before.isEmpty()       ? c.notDueYet(RequirementsBefore{before})
        : accepted                ? c.notMet(Later{*accepted})
        : said                    ? c.notMet(SaidNo{})
                                  : c.unknown(NotAnswered{});
    result.metFrom = accepted;
    return result;
}

Judgement waitingTime(const Case &c)
{
    const auto event = c.chosen();
    if (!event)
        return c.unknown(NotAnswered{});
    if (*event == u"none"_s)
        return c.met();
    const auto since = c.date(kOn);
    if (!since)
        return c.unknown(DateMissing{});
    const auto months = c.thresholdMonths();
    if (!months)
        return c.noRule();
    const QDate until = sameDayLater(*since, *months);
    Judgement result = c.isLater(since) ? c.unknown(Later{*since})
        : c.on < until                  ? c.notMet(Waiting{*event, *since, *months})
                                        : c.met();
    result.metFrom = until;
    return result;
}

} // namespace core::eligibility
