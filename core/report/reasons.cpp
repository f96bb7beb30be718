#include "core/report/saying.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace core::report {

namespace {

// One sentence an alternative of eligibility::Reason: the compiler names a reason that has none.
class ReasonWriter
{
public:
    ReasonWriter(const Speech &speech, const eligibility::Judgement &judgement)
        : m_speech(speech)
        , m_judgement(judgement)
        , m_question(questionOf(speech.questionnaire, judgement.id))
        , m_texts(speech.texts.eligibility.value(judgement.id))
    {
    }

    QString operator()(const eligibility::Holds &) const { return say(Phrase::WhyHolds); }
    QString operator()(const eligibility::NotForPurpose &) const
    {
        return say(Phrase::WhyNotForPurpose);
    }
    QString operator()(const eligibility::NotJudged &) const { return say(Phrase::WhyNotJudged); }

    QString operator()(const eligibility::NotAnswered &) const
    {
        return shared().isEmpty() ? say(Phrase::WhyNotAnswered)
                                  : say(Phrase::WhyNotAnsweredShared, {shared()});
    }
    QString operator()(const eligibility::NotKnown &) const
    {
        return shared().isEmpty() ? say(Phrase::WhyNotKnown)
                                  : say(Phrase::WhyNotKnownShared, {shared()});
    }
    QString operator()(const eligibility::NotMeasured &) const
    {
        return say(Phrase::WhyNotMeasured);
    }
    QString operator()(const eligibility::DateMissing &) const
    {
        return say(Phrase::WhyDateMissing);
    }
    QString operator()(const eligibility::Awaited &why) const
    {
        return why.items.isEmpty() ? say(Phrase::WhyAwaited)
                                   : say(Phrase::WhyAwaitedItems, {items(why.items)});
    }
    QString operator()(const eligibility::NoRule &why) const
    {
        const QString figure = m_speech.texts.thresholds.value(why.threshold);
        return figure.isEmpty() ? say(Phrase::WhyNoRule) : say(Phrase::WhyNoRuleFor, {figure});
    }

    QString operator()(const eligibility::SaidNo &) const
    {
        if (!shared().isEmpty()) {
            QString level = m_speech.texts.wholeLevel(QuestionId{shared()}, /*level=*/0);
            if (level.endsWith(u'.'))
                level.chop(1);
            return say(Phrase::WhySaidShared, {shared(), level});
        }
        const QString option = optionText({u"no"_s, u"none"_s, u"notYet"_s, u"notTaken"_s});
        return option.isEmpty() ? say(Phrase::WhySaidNo) : say(Phrase::WhySaid, {option});
    }
    QString operator()(const eligibility::Later &why) const
    {
        const bool isFigure = m_judgement.status == eligibility::Status::Unknown;
        return say(isFigure ? Phrase::WhyLaterFigure : Phrase::WhyLater, {date(why.from)});
    }
    QString operator()(const eligibility::Ended &why) const
    {
        return say(Phrase::WhyEnded, {date(why.lastDay)});
    }
    QString operator()(const eligibility::Refused &why) const
    {
        if (!why.items.isEmpty())
            return say(Phrase::WhyRefusedItems, {items(why.items)});
        const QString option = optionText({u"failed"_s});
        return option.isEmpty() ? say(Phrase::WhySaidNo) : say(Phrase::WhySaid, {option});
    }
    QString operator()(const eligibility::PlanNotQualifying &why) const
    {
        QStringList plans;
        for (const SupportPlan &plan : m_speech.questionnaire.rules.supportPlans)
            plans.append(m_texts.options.value(plan.id, plan.id));
        return say(Phrase::WhyPlan,
            {m_texts.options.value(why.plan, why.plan), listedAsChoice(m_speech.words, plans)});
    }
    QString operator()(const eligibility::RevenueBelow &why) const
    {
        const QString needed = number(why.threshold);
        if (!why.amount)
            return say(Phrase::WhyRevenueBelow, {needed});
        if (!why.missing)
            return say(Phrase::WhyRevenue, {number(*why.amount), needed});
        return say(Phrase::WhyRevenueMissing, {number(*why.amount), number(*why.missing), needed});
    }
    QString operator()(const eligibility::ShareBelow &why) const
    {
        const QString needed = percent(why.threshold);
        return why.of ? say(Phrase::WhyShareOf, {number(why.value), number(*why.of), needed})
                      : say(Phrase::WhyShare, {percent(why.value), needed});
    }
    QString operator()(const eligibility::HoursAbove &why) const
    {
        return say(Phrase::WhyHours, {hours(why.hours), hours(why.threshold)});
    }

    QString operator()(const eligibility::NoDesignation &why) const
    {
        QStringList failings;
        for (const eligibility::FailingDesignation &failing : why.failing)
            failings.append(designation(failing, number(why.threshold)));
        if (failings.isEmpty())
            return say(Phrase::WhyNoDesignation);
        return failings.size() == 1 ? say(Phrase::WhyDesignation, failings)
                                    : say(Phrase::WhyDesignations, {failings.join(u"; "_s)});
    }
    QString operator()(const eligibility::TenureShort &why) const
    {
        return m_speech.words.phrase(Phrase::WhyTenure, {date(why.since)}, why.months);
    }
    QString operator()(const eligibility::Waiting &why) const
    {
        return m_speech.words.phrase(Phrase::WhyWaiting,
            {m_texts.options.value(why.event, why.event), date(why.since)},
            why.months);
    }
    QString operator()(const eligibility::StepBefore &why) const
    {
        switch (why.milestone) {
        case eligibility::Milestone::Invitation:
            return say(Phrase::WhyInvitation);
        case eligibility::Milestone::Enrolment:
            return say(Phrase::WhyEnrolment);
        case eligibility::Milestone::CreditApproval:
            return say(Phrase::WhyCreditApproval);
        case eligibility::Milestone::AssessmentResult:
            return say(Phrase::WhyAssessmentResult);
        }
        Q_UNREACHABLE();
    }
    QString operator()(const eligibility::RequirementsBefore &why) const
    {
        return say(Phrase::WhyRequirementsBefore, {listed(m_speech.words, why.ids)});
    }

private:
    static const EligibilityQuestion *questionOf(
        const Questionnaire &questionnaire, const QString &id)
    {
        const auto &all = questionnaire.eligibility;
        const auto found = std::ranges::find(all, id, &EligibilityQuestion::id);
        return found == all.end() ? nullptr : &*found;
    }

    [[nodiscard]] QString say(Phrase phrase, const QStringList &arguments = {}) const
    {
        return m_speech.words.phrase(phrase, arguments);
    }
    [[nodiscard]] QString date(QDate day) const { return longDate(m_speech, day); }
    [[nodiscard]] QString number(const Decimal &value) const
    {
        return value.toUserText(m_speech.texts.locale);
    }
    // Of the question asked once for both; empty where there is none.
    [[nodiscard]] QString shared() const { return m_question ? m_question->sameFactAs : QString(); }

    [[nodiscard]] QString percent(const Decimal &value) const
    {
        return number(value) + u"\u00a0%"_s;
    }
    [[nodiscard]] QString hours(const Decimal &value) const
    {
        return number(value) + u'\u00a0' + m_speech.texts.unit(u"hours"_s, value);
    }

    // The words of the first of these options that the question has.
    [[nodiscard]] QString optionText(const QStringList &ids) const
    {
        const auto found = std::ranges::find_if(
            ids, [this](const QString &id) { return m_texts.options.contains(id); });
        return found == ids.end() ? QString() : m_texts.options.value(*found);
    }

    [[nodiscard]] QString items(const QStringList &ids) const
    {
        QStringList names;
        for (const QString &id : ids)
            names.append(m_texts.items.value(id, id));
        return listed(m_speech.words, names);
    }

    [[nodiscard]] QString designation(
        const eligibility::FailingDesignation &failing, const QString &needed) const
    {
        if (failing.ended && failing.score) {
            return say(Phrase::DesignationEndedAndPoints,
                {failing.area, date(*failing.ended), number(*failing.score), needed});
        }
        if (failing.ended)
            return say(Phrase::DesignationEnded, {failing.area, date(*failing.ended)});
        return say(Phrase::DesignationPoints,
            {failing.area, number(failing.score.value_or(Decimal())), needed});
    }

    const Speech &m_speech;
    const eligibility::Judgement &m_judgement;
    const EligibilityQuestion *m_question;
    const EligibilityTexts m_texts;
};

} // namespace

QString reasonAfterColon(const Speech &speech, const eligibility::Judgement &judgement)
{
    return std::visit(ReasonWriter(speech, judgement), judgement.reason);
}

QString reason(const Speech &speech, const eligibility::Judgement &judgement)
{
    return withCapital(reasonAfterColon(speech, judgement));
}

} // namespace core::report
