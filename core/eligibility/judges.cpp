#include "core/eligibility/judges.h"

#include "core/assessment/judging.h"
#include "core/eligibility/money.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace core::eligibility {

namespace {

const QString kRevenueEvidence = u"revenue"_s;

// Lets a judge of a shared answer speak of its number only.
template <typename OfNumber>
struct SharedAnswer
{
    const Case &c;
    OfNumber ofNumber;

    Judgement operator()(const Unanswered &) const { return c.unknown(NotAnswered{}); }
    Judgement operator()(const Unknown &) const { return c.unknown(NotKnown{}); }
    Judgement operator()(const NotApplicable &) const { return c.unknown(NotAnswered{}); }
    Judgement operator()(const ChosenLevel &) const { return c.unknown(NotAnswered{}); }
    Judgement operator()(const TickedItems &) const { return c.unknown(NotAnswered{}); }
    Judgement operator()(const TypedNumber &number) const { return ofNumber(number); }
    Judgement operator()(const ChosenInstead &instead) const
    {
        if (!c.question.options.contains(instead.choice))
            return c.unknown(NotMeasured{});
        Judgement result = c.met();
        result.notes.append(Note::NoAlerts);
        return result;
    }
};

template <typename OfNumber>
Judgement judgeNumber(const Case &c, OfNumber ofNumber)
{
    return std::visit(SharedAnswer<OfNumber>{c, ofNumber}, c.sharedAnswer());
}

// The day after the month's last.
QDate dayAfter(const YearMonth &month) { return QDate(month.year, month.month, 1).addMonths(1); }

Judgement heldDesignation(const Case &c, const QList<Designation> &holding)
{
    Judgement result = c.met();
    const bool allEnd = std::ranges::all_of(
        holding, [](const Designation &held) { return held.endsOn.has_value(); });
    if (allEnd)
        result.metUntil = std::ranges::max_element(holding, {}, &Designation::endsOn)->endsOn;
    else
        result.notes.append(Note::NoEndKnown);
    return result;
}

} // namespace

std::optional<QString> Case::chosen() const
{
    const auto *choice = answer<ChosenOption>();
    return choice && question.options.contains(choice->option) ? std::optional(choice->option)
                                                               : std::nullopt;
}

std::optional<QDate> Case::date(const QString &field) const { return dateOf(question.id, field); }

std::optional<QDate> Case::dateOf(const QString &id, const QString &field) const
{
    const FactField typed = assessment.facts.value(id).fields.value(field);
    const auto *date = std::get_if<QDate>(&typed);
    return date && date->isValid() ? std::optional(*date) : std::nullopt;
}

std::optional<YearMonth> Case::month(const QString &field) const
{
    const FactField typed = assessment.facts.value(question.id).fields.value(field);
    const auto *month = std::get_if<YearMonth>(&typed);
    return month && month->isValid() ? std::optional(*month) : std::nullopt;
}

const Question *Case::sharedQuestion() const
{
    return questionnaire.find(QuestionId{question.sameFactAs});
}

Answer Case::sharedAnswer() const
{
    const Question *shared = sharedQuestion();
    if (!shared)
        return Unanswered{};
    const Answer &given = assessment.answer(shared->id);
    return checkAnswer(*shared, given) ? given : Unanswered{};
}

std::optional<Decimal> Case::threshold() const
{
    const Threshold *found = questionnaire.rules.threshold(question.threshold);
    return found ? std::optional(found->value) : std::nullopt;
}

std::optional<int> Case::thresholdMonths() const
{
    constexpr int kMost = 1200; // a hundred years: more is no number of months
    const auto months = threshold();
    if (!months || !months->isWhole() || *months < Decimal(0) || *months > Decimal(kMost))
        return std::nullopt;
    return static_cast<int>(months->unscaled());
}

std::optional<Refresh> Case::refresh(const QString &evidence, QDate day) const
{
    const EvidenceType *type = questionnaire.rules.evidenceType(evidence);
    if (!type || type->months == 0)
        return std::nullopt;
    const QDate before = day.addMonths(type->months);
    return Refresh{before, on >= before};
}

Judgement membership(const Case &c)
{
    const auto *active = c.answer<YesOrNo>();
    if (!active)
        return c.unknown(NotAnswered{});
    if (!active->yes)
        return c.notMet(SaidNo{});
    const auto agreed = c.date(u"agreementDate"_s);
    Judgement result = c.isLater(agreed) ? c.notMet(Later{*agreed}) : c.met();
    result.metFrom = agreed;
    return result;
}

Judgement authority(const Case &c)
{
    const auto *held = c.answer<YesOrNo>();
    if (!held)
        return c.unknown(NotAnswered{});
    return held->yes ? c.met() : c.notMet(SaidNo{});
}

Judgement firstLevelSupport(const Case &c)
{
    const auto way = c.chosen();
    if (!way)
        return c.unknown(NotAnswered{});
    return *way == u"no"_s ? c.notMet(SaidNo{}) : c.met();
}

Judgement revenue(const Case &c)
{
    const auto *amount = c.answer<Amount>();
    if (!amount)
        return c.unknown(NotAnswered{});
    const auto threshold = c.threshold();
    if (!threshold)
        return c.noRule();
    const auto month = c.month(u"asOfMonth"_s);
    if (month && QDate(month->year, month->month, 1) > c.on)
        return c.unknown(Later{QDate(month->year, month->month, 1)});

    const Dollars dollars = dollarsOf(*amount, *threshold);
    Judgement result = dollars.against < 0
        ? c.notMet(RevenueBelow{*threshold, dollars.amount, dollars.missing})
        : c.met();
    if (month)
        result.refresh = c.refresh(kRevenueEvidence, dayAfter(*month));
    return result;
}

Judgement adminMfa(const Case &c)
{
    const auto threshold = c.threshold();
    if (!threshold)
        return c.noRule();
    return judgeNumber(c, [&](const TypedNumber &share) {
        const auto against = share.of ? comparePercent(share.value, *share.of, *threshold)
                                      : share.value <=> *threshold;
        return against < 0 ? c.notMet(ShareBelow{*threshold, share.value, share.of}) : c.met();
    });
}

Judgement securityContact(const Case &c)
{
    const Answer answer = c.sharedAnswer();
    if (std::holds_alternative<Unknown>(answer))
        return c.unknown(NotKnown{});
    const auto *chosen = std::get_if<ChosenLevel>(&answer);
    if (!chosen)
        return c.unknown(NotAnswered{});
    const auto checked = c.date(u"checkedOn"_s);
    if (c.isLater(checked))
        return c.unknown(Later{*checked});
    Judgement result = chosen->level == 0 ? c.notMet(SaidNo{}) : c.met();
    if (chosen->level == 1)
        result.notes.append(Note::ContactNotChecked);
    if (checked)
        result.refresh = c.refresh(c.sharedQuestion()->evidence, *checked);
    return result;
}

Judgement alertHours(const Case &c)
{
    const auto threshold = c.threshold();
    if (!threshold)
        return c.noRule();
    return judgeNumber(c, [&](const TypedNumber &hours) {
        return hours.value > *threshold ? c.notMet(HoursAbove{*threshold, hours.value}) : c.met();
    });
}

Judgement designation(const Case &c)
{
    const auto *held = c.answer<Designations>();
    if (!held)
        return c.unknown(NotAnswered{});
    const auto threshold = c.threshold();
    if (!threshold)
        return c.noRule();

    QList<Designation> holding;
    NoDesignation none{*threshold};
    for (const Designation &one : held->list) {
        FailingDesignation failing{one.area};
        if (one.endsOn && *one.endsOn < c.on)
            failing.ended = one.endsOn;
        if (one.score && *one.score < *threshold)
            failing.score = one.score;
        if (failing.ended || failing.score)
            none.failing.append(failing);
        else
            holding.append(one);
    }
    return holding.isEmpty() ? c.notMet(none) : heldDesignation(c, holding);
}

} // namespace core::eligibility
