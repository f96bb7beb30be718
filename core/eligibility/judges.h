#pragma once

#include "core/eligibility/eligibility.h"

namespace core::eligibility {

// What one requirement is judged from, and the judges: one function a requirement, each with what
// it counts as met. Which purpose a requirement applies to stands in eligibility.cpp; a judge is
// only asked where it does.
struct Case
{
    const Questionnaire &questionnaire;
    const Assessment &assessment;
    const EligibilityQuestion &question;
    QDate on;

    // The answer, where it is of the kind the question takes.
    template <typename Kind>
    [[nodiscard]] const Kind *answer() const
    {
        const auto fact = assessment.facts.constFind(question.id);
        const bool isThere = fact != assessment.facts.constEnd() && fact->answer;
        return isThere ? std::get_if<Kind>(&*fact->answer) : nullptr;
    }
    // The chosen option, where it is one of the question's.
    [[nodiscard]] std::optional<QString> chosen() const;
    // A date typed besides the answer: of this question, or of the one of another id.
    [[nodiscard]] std::optional<QDate> date(const QString &field) const;
    [[nodiscard]] std::optional<QDate> dateOf(const QString &id, const QString &field) const;
    [[nodiscard]] std::optional<YearMonth> month(const QString &field) const;
    // The question asked once for both, and the answer to it; unanswered where it is none that the
    // question takes.
    [[nodiscard]] const Question *sharedQuestion() const;
    [[nodiscard]] Answer sharedAnswer() const;

    [[nodiscard]] std::optional<Decimal> threshold() const;
    [[nodiscard]] std::optional<int> thresholdMonths() const;
    [[nodiscard]] bool isLater(const std::optional<QDate> &date) const
    {
        return date && *date > on;
    }
    // There, and not later than the judged day.
    [[nodiscard]] bool isPast(const std::optional<QDate> &date) const
    {
        return date && *date <= on;
    }
    [[nodiscard]] bool isMet(const QString &id) const; // or not asked here

    [[nodiscard]] Judgement met() const { return {question.id, Status::Met, Holds{}}; }
    [[nodiscard]] Judgement notMet(Reason why) const
    {
        return {question.id, Status::NotMet, std::move(why)};
    }
    [[nodiscard]] Judgement unknown(Reason why) const
    {
        return {question.id, Status::Unknown, std::move(why)};
    }
    [[nodiscard]] Judgement notDueYet(Reason why) const
    {
        return {question.id, Status::NotDueYet, std::move(why)};
    }
    [[nodiscard]] Judgement noRule() const { return unknown(NoRule{question.threshold}); }
    // Until when evidence of this type, dated `day`, is good. None without a validity.
    [[nodiscard]] std::optional<Refresh> refresh(const QString &evidence, QDate day) const;
};

// judges.cpp: what must be so
[[nodiscard]] Judgement membership(const Case &c); // R1: yes, its agreement not dated later
[[nodiscard]] Judgement authority(const Case &c); // R2: yes
[[nodiscard]] Judgement firstLevelSupport(const Case &c); // R3: any way but "no"
[[nodiscard]] Judgement revenue(
    const Case &c); // R5: amount × rate, exactly, at least the threshold
[[nodiscard]] Judgement adminMfa(const Case &c); // R6a: exactly the threshold, per cent or x of y
// R6b: level 1 of C2.1 or higher. Its levels tell how good the contact is, and only level 0 that
// none is recorded; the requirement asks for one.
[[nodiscard]] Judgement securityContact(const Case &c);
[[nodiscard]] Judgement alertHours(const Case &c); // R6c: at most the threshold; or no alerts
// R7: one in force on the day, last day included, whose score, where typed, is at least the
// threshold. Without an end it is in force, with a note.
[[nodiscard]] Judgement designation(const Case &c);

// steps.cpp: what comes when
// R4: a qualifying plan, active on the day, last day included. For a renewal due at once, else only
// once credit is approved.
[[nodiscard]] Judgement supportPlan(const Case &c);
// R8: from the day that adding the months to the first transaction gives: 28 February after a
// 29 February.
[[nodiscard]] Judgement tenure(const Case &c);
// R9: passed. A result dated before the latest invitation belongs to an earlier round.
[[nodiscard]] Judgement assessmentResult(const Case &c);
[[nodiscard]] Judgement verification(const Case &c); // R10: every item authorised
[[nodiscard]] Judgement credit(const Case &c); // R11: passed
[[nodiscard]] Judgement acceptance(const Case &c); // R12: accepted
// W1: no event, or the same day of the month the waiting time later: 1 March after a 29 February.
[[nodiscard]] Judgement waitingTime(const Case &c);

} // namespace core::eligibility
