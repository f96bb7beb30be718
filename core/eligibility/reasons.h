#pragma once

#include "core/base/decimal.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <variant>

namespace core::eligibility {

// Why a requirement stands as it does: one alternative a reason, with what its sentence needs.
// Words are made late, by whoever visits it.

struct Holds // met, and there is nothing to add
{
    bool operator==(const Holds &) const = default;
};
struct NotForPurpose // not applicable to this purpose
{
    bool operator==(const NotForPurpose &) const = default;
};
struct NotJudged // a fact that is only kept
{
    bool operator==(const NotJudged &) const = default;
};

// Why it is unknown.
struct NotAnswered // nobody has said
{
    bool operator==(const NotAnswered &) const = default;
};
struct NotKnown // somebody looked and does not know
{
    bool operator==(const NotKnown &) const = default;
};
struct NotMeasured // "we do not measure it"
{
    bool operator==(const NotMeasured &) const = default;
};
struct DateMissing // an event was chosen, its date was not typed
{
    bool operator==(const DateMissing &) const = default;
};
struct Awaited // Microsoft's decision; of these items, where the requirement has items
{
    QStringList items = {};

    bool operator==(const Awaited &) const = default;
};
struct NoRule // the rules do not hold the threshold it is held against
{
    QString threshold; // its id; empty where the question names none

    bool operator==(const NoRule &) const = default;
};

// Why it is not met. Later also says why a figure is unknown: it speaks of days after the judged.
struct SaidNo // "no", "none yet", "not yet"
{
    bool operator==(const SaidNo &) const = default;
};
struct Later // the fact is dated after the judged day
{
    QDate from;

    bool operator==(const Later &) const = default;
};
struct Ended // the fact has its own end, before the judged day
{
    QDate lastDay;

    bool operator==(const Ended &) const = default;
};
struct Refused // not passed, not approved, rejected; these items, where there are items
{
    QStringList items = {};

    bool operator==(const Refused &) const = default;
};
struct PlanNotQualifying
{
    QString plan; // an option of the question

    bool operator==(const PlanNotQualifying &) const = default;
};
struct RevenueBelow
{
    Decimal threshold; // USD
    // In USD, to the cent: what there is cut, what is missing rounded up, so that neither looks
    // better than it is. None beyond the digits a Decimal holds.
    std::optional<Decimal> amount = {};
    std::optional<Decimal> missing = {};

    bool operator==(const RevenueBelow &) const = default;
};
struct ShareBelow
{
    Decimal threshold; // per cent
    Decimal value; // per cent, or the part where there is a whole
    std::optional<Decimal> of = {};

    bool operator==(const ShareBelow &) const = default;
};
struct HoursAbove
{
    Decimal threshold;
    Decimal hours;

    bool operator==(const HoursAbove &) const = default;
};
struct FailingDesignation
{
    QString area;
    std::optional<QDate> ended = {}; // its last day, before the judged one
    std::optional<Decimal> score = {}; // where the score is below the threshold

    bool operator==(const FailingDesignation &) const = default;
};
struct NoDesignation // none in force with enough points
{
    Decimal threshold; // points
    QList<FailingDesignation> failing = {}; // in the order typed; none: there is none at all

    bool operator==(const NoDesignation &) const = default;
};
struct TenureShort
{
    QDate since;
    int months = 0; // that must have passed

    bool operator==(const TenureShort &) const = default;
};
struct Waiting
{
    QString event; // an option of the question
    QDate since;
    int months = 0; // that must have passed

    bool operator==(const Waiting &) const = default;
};

// Why it is not due yet.
enum class Milestone { Invitation, Enrolment, CreditApproval, AssessmentResult };
struct StepBefore // this step has not been recorded
{
    Milestone milestone = Milestone::Invitation;

    bool operator==(const StepBefore &) const = default;
};
struct RequirementsBefore // these are not met
{
    QStringList ids;

    bool operator==(const RequirementsBefore &) const = default;
};

using Reason = std::variant<Holds,
    NotForPurpose,
    NotJudged,
    NotAnswered,
    NotKnown,
    NotMeasured,
    DateMissing,
    Awaited,
    NoRule,
    SaidNo,
    Later,
    Ended,
    Refused,
    PlanNotQualifying,
    RevenueBelow,
    ShareBelow,
    HoursAbove,
    NoDesignation,
    TenureShort,
    Waiting,
    StepBefore,
    RequirementsBefore>;

} // namespace core::eligibility
