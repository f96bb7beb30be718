#include "app/commands/readinessjson.h"

using namespace Qt::Literals::StringLiterals;

namespace app {

using namespace core::eligibility;

namespace {

QString statusId(Status status)
{
    switch (status) {
    case Status::Met:
        return u"met"_s;
    case Status::NotMet:
        return u"not-met"_s;
    case Status::NotDueYet:
        return u"not-due-yet"_s;
    case Status::Unknown:
        return u"unknown"_s;
    case Status::NotApplicable:
        return u"not-applicable"_s;
    case Status::Noted:
        return u"noted"_s;
    }
    Q_UNREACHABLE();
}

QString noteId(Note note)
{
    switch (note) {
    case Note::NoEndKnown:
        return u"no-end-known"_s;
    case Note::NoAlerts:
        return u"no-alerts"_s;
    case Note::ContactNotChecked:
        return u"contact-not-checked"_s;
    }
    Q_UNREACHABLE();
}

QString milestoneId(Milestone milestone)
{
    switch (milestone) {
    case Milestone::Invitation:
        return u"invitation"_s;
    case Milestone::Enrolment:
        return u"enrolment"_s;
    case Milestone::CreditApproval:
        return u"credit-approval"_s;
    case Milestone::AssessmentResult:
        return u"assessment-result"_s;
    }
    Q_UNREACHABLE();
}

QJsonValue decimalToJson(const std::optional<core::Decimal> &number)
{
    return number ? number->toJson() : QJsonValue(QJsonValue::Null);
}

QJsonObject coded(QLatin1StringView code, QJsonObject values = {})
{
    values.insert("code"_L1, QString(code));
    return values;
}

// One overload a reason: the compiler names a reason that has none.
struct ReasonToJson
{
    QJsonObject operator()(const Holds &) const { return coded("holds"_L1); }
    QJsonObject operator()(const NotForPurpose &) const { return coded("not-for-purpose"_L1); }
    QJsonObject operator()(const NotJudged &) const { return coded("not-judged"_L1); }
    QJsonObject operator()(const NotAnswered &) const { return coded("not-answered"_L1); }
    QJsonObject operator()(const NotKnown &) const { return coded("not-known"_L1); }
    QJsonObject operator()(const NotMeasured &) const { return coded("not-measured"_L1); }
    QJsonObject operator()(const DateMissing &) const { return coded("date-missing"_L1); }
    QJsonObject operator()(const Awaited &reason) const
    {
        return coded("awaited"_L1, {{u"items"_s, QJsonArray::fromStringList(reason.items)}});
    }
    QJsonObject operator()(const NoRule &reason) const
    {
        return coded("no-rule"_L1, {{u"threshold"_s, reason.threshold}});
    }
    QJsonObject operator()(const SaidNo &) const { return coded("said-no"_L1); }
    QJsonObject operator()(const Later &reason) const
    {
        return coded("later"_L1, {{u"from"_s, dayToJson(reason.from)}});
    }
    QJsonObject operator()(const Ended &reason) const
    {
        return coded("ended"_L1, {{u"lastDay"_s, dayToJson(reason.lastDay)}});
    }
    QJsonObject operator()(const Refused &reason) const
    {
        return coded("refused"_L1, {{u"items"_s, QJsonArray::fromStringList(reason.items)}});
    }
    QJsonObject operator()(const PlanNotQualifying &reason) const
    {
        return coded("plan-not-qualifying"_L1, {{u"plan"_s, reason.plan}});
    }
    QJsonObject operator()(const RevenueBelow &reason) const
    {
        return coded("revenue-below"_L1,
            {{u"threshold"_s, reason.threshold.toJson()},
                {u"amount"_s, decimalToJson(reason.amount)},
                {u"missing"_s, decimalToJson(reason.missing)}});
    }
    QJsonObject operator()(const ShareBelow &reason) const
    {
        return coded("share-below"_L1,
            {{u"threshold"_s, reason.threshold.toJson()},
                {u"value"_s, reason.value.toJson()},
                {u"of"_s, decimalToJson(reason.of)}});
    }
    QJsonObject operator()(const HoursAbove &reason) const
    {
        return coded("hours-above"_L1,
            {{u"threshold"_s, reason.threshold.toJson()}, {u"hours"_s, reason.hours.toJson()}});
    }
    QJsonObject operator()(const NoDesignation &reason) const
    {
        QJsonArray failing;
        for (const FailingDesignation &designation : reason.failing)
            failing.append(QJsonObject{{u"area"_s, designation.area},
                {u"ended"_s, dayToJson(designation.ended)},
                {u"score"_s, decimalToJson(designation.score)}});
        return coded("no-designation"_L1,
            {{u"threshold"_s, reason.threshold.toJson()}, {u"failing"_s, failing}});
    }
    QJsonObject operator()(const TenureShort &reason) const
    {
        return coded("tenure-short"_L1,
            {{u"since"_s, dayToJson(reason.since)}, {u"months"_s, reason.months}});
    }
    QJsonObject operator()(const Waiting &reason) const
    {
        return coded("waiting"_L1,
            {{u"event"_s, reason.event},
                {u"since"_s, dayToJson(reason.since)},
                {u"months"_s, reason.months}});
    }
    QJsonObject operator()(const StepBefore &reason) const
    {
        return coded("step-before"_L1, {{u"milestone"_s, milestoneId(reason.milestone)}});
    }
    QJsonObject operator()(const RequirementsBefore &reason) const
    {
        return coded(
            "requirements-before"_L1, {{u"ids"_s, QJsonArray::fromStringList(reason.ids)}});
    }
};

} // namespace

QJsonObject requirementToJson(const Judgement &judgement)
{
    QJsonArray notes;
    for (const Note note : judgement.notes)
        notes.append(noteId(note));
    QJsonValue refresh = QJsonValue::Null;
    if (judgement.refresh)
        refresh = QJsonObject{{u"before"_s, dayToJson(judgement.refresh->before)},
            {u"late"_s, judgement.refresh->isLate}};
    return {{u"id"_s, judgement.id},
        {u"status"_s, statusId(judgement.status)},
        {u"hinders"_s, judgement.hinders()},
        {u"reason"_s, std::visit(ReasonToJson(), judgement.reason)},
        {u"metFrom"_s, dayToJson(judgement.metFrom)},
        {u"metUntil"_s, dayToJson(judgement.metUntil)},
        {u"notes"_s, notes},
        {u"refresh"_s, refresh}};
}

QJsonObject windowToJson(const ApplicationWindow &window)
{
    QJsonValue closed = QJsonValue::Null;
    if (window.closed)
        closed = QJsonObject{
            {u"from"_s, dayToJson(window.closed->from)}, {u"to"_s, dayToJson(window.closed->to)}};
    return {{u"open"_s, window.isOpen()},
        {u"closed"_s, closed},
        {u"opensOn"_s, dayToJson(window.opensOn)},
        {u"closesOn"_s, dayToJson(window.closesOn)}};
}

} // namespace app
