#include "ui/print/phrases.h"

#include <QtGlobal>

using core::report::Phrase;

namespace print {

namespace {

// What is said of results, in the order of the enum. A reason is a whole sentence that begins in
// lower case: it stands after a colon ("R6a is not met: …"), or alone and then gets its capital.
constexpr std::array kSaid = std::to_array<Said>({
    //: The end of a list of which one is meant. %1: all but the last, %2: the last
    {Phrase::ListOrEnd, QT_TRANSLATE_NOOP("Report", "%1 or %2")},

    //: Status of a requirement
    {Phrase::StatusMet, QT_TRANSLATE_NOOP("Report", "Met")},
    //: Status of a requirement
    {Phrase::StatusNotMet, QT_TRANSLATE_NOOP("Report", "Not met")},
    //: Status of a requirement: the step before it has not been recorded
    {Phrase::StatusNotDueYet, QT_TRANSLATE_NOOP("Report", "Not due yet")},
    //: Status of a requirement
    {Phrase::StatusUnknown, QT_TRANSLATE_NOOP("Report", "Unknown")},
    //: Status of a requirement
    {Phrase::StatusNotApplicable, QT_TRANSLATE_NOOP("Report", "Not applicable")},
    //: Status of a requirement: a fact that is kept, but not judged
    {Phrase::StatusNoted, QT_TRANSLATE_NOOP("Report", "Noted")},
    //: Why a requirement is met. Begins in lower case: it stands after a colon
    {Phrase::WhyHolds, QT_TRANSLATE_NOOP("Report", "what is required is in place.")},
    //: Why a requirement is not judged. Begins in lower case: it stands after a colon
    {Phrase::WhyNotForPurpose,
        QT_TRANSLATE_NOOP("Report", "it is not asked for the purpose of this assessment.")},
    //: Why a requirement is not judged. Begins in lower case: it stands after a colon
    {Phrase::WhyNotJudged,
        QT_TRANSLATE_NOOP("Report", "the fact is kept, but nothing is judged by it.")},
    //: Why a requirement is unknown. Begins in lower case: it stands after a colon
    {Phrase::WhyNotAnswered, QT_TRANSLATE_NOOP("Report", "nobody has answered it yet.")},
    //: Why a requirement is unknown. Begins in lower case. %1: id of the question, such as C1.1
    {Phrase::WhyNotAnsweredShared,
        QT_TRANSLATE_NOOP("Report", "it is judged by question %1, which has no answer yet.")},
    //: Why a requirement is unknown. Begins in lower case: it stands after a colon
    {Phrase::WhyNotKnown, QT_TRANSLATE_NOOP("Report", "the answer is “don’t know”.")},
    //: Why a requirement is unknown. Begins in lower case. %1: id of the question, such as C1.1
    {Phrase::WhyNotKnownShared,
        QT_TRANSLATE_NOOP("Report", "the answer to question %1 is “don’t know”.")},
    //: Why a requirement is unknown. Begins in lower case: it stands after a colon
    {Phrase::WhyNotMeasured, QT_TRANSLATE_NOOP("Report", "it is not measured.")},
    //: Why a requirement is unknown. Begins in lower case: it stands after a colon
    {Phrase::WhyDateMissing, QT_TRANSLATE_NOOP("Report", "the date of the event is missing.")},
    //: Why a requirement is unknown. Begins in lower case unless with a name
    {Phrase::WhyAwaited, QT_TRANSLATE_NOOP("Report", "Microsoft’s decision is awaited.")},
    //: Why a requirement is unknown. Begins in lower case. %1: checks, listed
    {Phrase::WhyAwaitedItems, QT_TRANSLATE_NOOP("Report", "checks that are still open: %1.")},
    //: Why a requirement is unknown. Begins in lower case: it stands after a colon
    {Phrase::WhyNoRule,
        QT_TRANSLATE_NOOP("Report", "the rules of the questionnaire have no figure for it.")},
    //: Why a requirement is unknown. Begins in lower case. %1: “Points for a designation”
    {Phrase::WhyNoRuleFor,
        QT_TRANSLATE_NOOP("Report", "the rules of the questionnaire have no figure for “%1”.")},
    //: Why a requirement is not met. Begins in lower case: it stands after a colon
    {Phrase::WhySaidNo, QT_TRANSLATE_NOOP("Report", "the answer is “no”.")},
    //: Why a requirement is not met. Begins in lower case. %1: an option, such as “Not yet”
    {Phrase::WhySaid, QT_TRANSLATE_NOOP("Report", "the answer is “%1”.")},
    //: Why a requirement is not met. Begins in lower case. %1: id of a question, %2: its level
    {Phrase::WhySaidShared, QT_TRANSLATE_NOOP("Report", "the answer to question %1 is “%2”.")},
    //: Why a requirement is not met. Begins in lower case. %1: a date
    {Phrase::WhyLater,
        QT_TRANSLATE_NOOP("Report", "it begins on %1, after the day requirements are judged on.")},
    //: Why a requirement is unknown. Begins in lower case. %1: a date
    {Phrase::WhyLaterFigure,
        QT_TRANSLATE_NOOP("Report",
            "what was stated is dated %1 or later, after the day requirements are judged on.")},
    //: Why a requirement is not met: a support plan. Begins in lower case. %1: its last day
    {Phrase::WhyEnded, QT_TRANSLATE_NOOP("Report", "the plan ended on %1.")},
    //: Why a requirement is not met. Begins in lower case. %1: checks, listed
    {Phrase::WhyRefusedItems, QT_TRANSLATE_NOOP("Report", "checks that were rejected: %1.")},
    //: Why a requirement is not met. Begins in lower case. %1: “Another plan”, %2: names of plans
    {Phrase::WhyPlan,
        QT_TRANSLATE_NOOP("Report", "the answer is “%1”, and the plan has to be %2.")},
    //: Why a requirement is not met. Begins in lower case. %1: an amount
    {Phrase::WhyRevenueBelow,
        QT_TRANSLATE_NOOP("Report", "the revenue is below the USD %1 needed.")},
    //: Why a requirement is not met. Begins in lower case. %1, %2: amounts
    {Phrase::WhyRevenue,
        QT_TRANSLATE_NOOP("Report", "the revenue is USD %1, and USD %2 is needed.")},
    //: Why a requirement is not met. Begins in lower case. %1 to %3: amounts
    {Phrase::WhyRevenueMissing,
        QT_TRANSLATE_NOOP("Report", "the revenue is USD %1, USD %2 short of the USD %3 needed.")},
    //: Why a requirement is not met. %1, %2: percentages
    {Phrase::WhyShare, QT_TRANSLATE_NOOP("Report", "%1, and %2 is needed.")},
    //: Why a requirement is not met. %1: part, %2: whole, %3: a percentage
    {Phrase::WhyShareOf, QT_TRANSLATE_NOOP("Report", "%1 of %2, and %3 is needed.")},
    //: Why a requirement is not met. Begins in lower case. %1, %2: “24 hours”
    {Phrase::WhyHours, QT_TRANSLATE_NOOP("Report", "%1 on average, and at most %2 are allowed.")},
    //: Why a requirement is not met. Begins in lower case: it stands after a colon
    {Phrase::WhyNoDesignation, QT_TRANSLATE_NOOP("Report", "there is no active designation.")},
    //: Why a requirement is not met. Begins in lower case. %1: “‘Security’ ended on 31 March 2027”
    {Phrase::WhyDesignation, QT_TRANSLATE_NOOP("Report", "the designation %1.")},
    //: Why a requirement is not met. Begins in lower case. %1: “‘Security’ ended on 31 March 2027”
    //: and more of its kind, listed
    {Phrase::WhyDesignations, QT_TRANSLATE_NOOP("Report", "no designation counts: %1.")},
    //: Of a designation. %1: its solution area, %2: its last day
    {Phrase::DesignationEnded, QT_TRANSLATE_NOOP("Report", "“%1” ended on %2")},
    //: Of a designation. %1: its solution area, %2: points it has, %3: points it needs
    {Phrase::DesignationPoints, QT_TRANSLATE_NOOP("Report", "“%1” has %2 of the %3 points needed")},
    //: Of a designation. %1: its solution area, %2: its last day, %3: points it has, %4: needs
    {Phrase::DesignationEndedAndPoints,
        QT_TRANSLATE_NOOP("Report", "“%1” ended on %2 and has %3 of the %4 points needed")},
    //: Why a requirement is not met. Begins in lower case. %1: a date
    {Phrase::WhyTenure,
        QT_TRANSLATE_N_NOOP(
            "Report", "it takes %n month(s) from the first transaction, which was on %1.")},
    //: Why a requirement is not met. Begins in lower case. %1: “Application not approved”, %2: date
    {Phrase::WhyWaiting,
        QT_TRANSLATE_N_NOOP("Report", "there is a wait of %n month(s) from “%1” on %2.")},
    //: Why a requirement is not due yet. Begins in lower case: it stands after a colon
    {Phrase::WhyInvitation,
        QT_TRANSLATE_NOOP("Report", "it falls due with Microsoft’s invitation.")},
    //: Why a requirement is not due yet. Begins in lower case: it stands after a colon
    {Phrase::WhyEnrolment,
        QT_TRANSLATE_NOOP("Report", "it falls due once the enrolment form has been sent.")},
    //: Why a requirement is not due yet. Begins in lower case: it stands after a colon
    {Phrase::WhyCreditApproval,
        QT_TRANSLATE_NOOP("Report", "it falls due once Microsoft has approved the credit.")},
    //: Why a requirement is not due yet. Begins in lower case: it stands after a colon
    {Phrase::WhyAssessmentResult,
        QT_TRANSLATE_NOOP("Report", "it falls due with the result of Microsoft’s assessment.")},
    //: Why a requirement is not due yet. Begins in lower case. %1: ids of requirements, listed
    {Phrase::WhyRequirementsBefore, QT_TRANSLATE_NOOP("Report", "these have to be met first: %1.")},

    //: Beside a requirement that is met
    {Phrase::RemarkNoEnd,
        QT_TRANSLATE_NOOP("Report", "No end is stated, so it counts as in force.")},
    //: Beside a requirement that is met
    {Phrase::RemarkNoAlerts,
        QT_TRANSLATE_NOOP("Report",
            "Nobody publishes whether 30 days without an alert are enough: this program counts "
            "them as met.")},
    //: Beside a requirement that is met
    {Phrase::RemarkContact,
        QT_TRANSLATE_NOOP("Report",
            "The contact is recorded, but nobody has checked that it is current and monitored.")},
    //: Beside a requirement that is met. %1: a date
    {Phrase::RemarkMetSince, QT_TRANSLATE_NOOP("Report", "Met since %1.")},
    //: Beside a requirement that is not met yet. %1: a date
    {Phrase::RemarkMetFrom, QT_TRANSLATE_NOOP("Report", "It is met from %1 on.")},
    //: Beside a requirement that is met. %1: a date
    {Phrase::RemarkMetUntil, QT_TRANSLATE_NOOP("Report", "It holds until %1, that day included.")},
    //: Of the evidence of a figure. %1: a date
    {Phrase::RemarkRefresh, QT_TRANSLATE_NOOP("Report", "Refresh before %1.")},
    //: Of the evidence of a figure. %1: a date
    {Phrase::RemarkRefreshLate,
        QT_TRANSLATE_NOOP("Report", "It should have been refreshed before %1.")},
    //: %1: id of a requirement, %2: a date
    {Phrase::TurnMet, QT_TRANSLATE_NOOP("Report", "%1 becomes met by %2.")},
    //: %1: id of a requirement, %2: a date, %3: the reason, a sentence with its stop
    {Phrase::TurnNotMet, QT_TRANSLATE_NOOP("Report", "%1 becomes not met by %2: %3")},
    //: %1: id of a requirement, %2: a date, %3: the reason, a sentence with its stop
    {Phrase::TurnUnknown, QT_TRANSLATE_NOOP("Report", "%1 becomes unknown by %2: %3")},
    //: %1: id of a requirement, %2: a date, %3: the reason, a sentence with its stop
    {Phrase::TurnNotDueYet, QT_TRANSLATE_NOOP("Report", "%1 is not due yet on %2: %3")},
    //: %1: id of a requirement, %2: a date, %3: its status, %4: the reason, a sentence with its
    //: stop
    {Phrase::TurnOther, QT_TRANSLATE_NOOP("Report", "%1 becomes “%3” by %2: %4")},
    //: %1 to %4: dates
    {Phrase::WindowClosed,
        QT_TRANSLATE_NOOP("Report",
            "On %1 no applications are taken: the window is closed from %2 to %3, and opens again "
            "on %4.")},
    //: %1: a date
    {Phrase::WindowOpen,
        QT_TRANSLATE_NOOP(
            "Report", "On %1 applications are taken, and no later closed window is known.")},
    //: %1, %2: dates
    {Phrase::WindowOpenUntil,
        QT_TRANSLATE_NOOP(
            "Report", "On %1 applications are taken; from %2 on the window is closed.")},

    //: Verdict: a requirement that is due is not met, or unknown. Of a company
    {Phrase::NotEligibleYet, QT_TRANSLATE_NOOP("Report", "Not eligible yet")},
    //: %1: the verdict, %2: a sentence on the score
    {Phrase::SayVerdict, QT_TRANSLATE_NOOP("Report", "%1. %2")},
    //: After the verdict. %1: a score
    {Phrase::SayScore, QT_TRANSLATE_NOOP("Report", "Score %1.")},
    //: After the verdict. %1, %2: scores
    {Phrase::SayScoreBetween, QT_TRANSLATE_NOOP("Report", "Score between %1 and %2.")},
    //: After the verdict “Not eligible yet”. %1: a score, %2: “gaps”
    {Phrase::SayScoreBand, QT_TRANSLATE_NOOP("Report", "Score %1: %2.")},
    //: After the verdict “Not eligible yet”. %1, %2: scores, %3: “gaps or nearly ready”
    {Phrase::SayScoreBetweenBand, QT_TRANSLATE_NOOP("Report", "Score between %1 and %2: %3.")},
    //: After the verdict “Gaps”. %1: a score, %2: “nearly ready”
    {Phrase::SayScoreLowered,
        QT_TRANSLATE_NOOP(
            "Report", "Score %1, which alone would be %2: critical questions lower it.")},
    //: After the verdict “Gaps”. %1, %2: scores, %3: “nearly ready or ready”
    {Phrase::SayScoreBetweenLowered,
        QT_TRANSLATE_NOOP("Report",
            "Score between %1 and %2, which alone would be %3: critical questions lower it.")},
    //: Of the verdict “Not eligible yet”
    {Phrase::CertaintyNotEligible,
        QT_TRANSLATE_NOOP("Report",
            "It stays so, whatever the score, until every requirement that is due is met.")},
    //: Of the verdict
    {Phrase::CertaintyCertain,
        QT_TRANSLATE_NOOP("Report", "Certain: floor and ceiling give the same verdict.")},
    //: Of the verdict
    {Phrase::CertaintyOpen,
        QT_TRANSLATE_NOOP("Report",
            "Open: floor and ceiling give different verdicts, and the open questions decide.")},
    //: A rule that lowered the verdict. %1: id of a requirement, %2: the reason with its stop
    {Phrase::RuleNotMet, QT_TRANSLATE_NOOP("Report", "%1 is not met: %2")},
    //: A rule that lowered the verdict. %1: id of a requirement, %2: the reason with its stop
    {Phrase::RuleUnknown, QT_TRANSLATE_NOOP("Report", "%1 is unknown: %2")},
    //: A rule that lowered the verdict. %1: id of a question, %2, %3: levels, %4: “gaps”
    {Phrase::RuleCritical,
        QT_TRANSLATE_NOOP("Report",
            "%1, critical, is at level %2 and needs %3: at most “%4” while it stays so.")},
    //: A rule that lowered the verdict. %1: id of a question, %2: a level, %3: “gaps”
    {Phrase::RuleCriticalOpen,
        QT_TRANSLATE_NOOP("Report",
            "%1, critical, is open and needs level %2: the floor, which counts it as level 0, is "
            "at most “%3”.")},
    //: %1: points, %2, %3: “gaps”
    {Phrase::OpenWorth,
        QT_TRANSLATE_N_NOOP("Report",
            "%n open question(s), together worth %1 points: the floor is “%2”, the ceiling “%3”.")},
    //: %1: points, %2: “gaps”
    {Phrase::OpenWorthSame,
        QT_TRANSLATE_N_NOOP("Report",
            "%n open question(s), together worth %1 points: “%2” by the floor and by the "
            "ceiling.")},

    //: If the weights were other. %1: a factor, such as 2, %2, %3: scores
    {Phrase::RobustScore,
        QT_TRANSLATE_NOOP("Report",
            "With every weight multiplied or divided by up to %1, the score lies between %2 and "
            "%3.")},
    //: If the weights were other. %1: a factor, such as 2, %2, %3: scores
    {Phrase::RobustFloor,
        QT_TRANSLATE_NOOP("Report",
            "With every weight multiplied or divided by up to %1, the floor lies between %2 and "
            "%3.")},
    //: If the weights were other; after the sentence on the floor. %1, %2: scores
    {Phrase::RobustCeiling,
        QT_TRANSLATE_NOOP("Report", "The ceiling then lies between %1 and %2.")},
    //: If the weights were other. %1: “gaps”
    {Phrase::RobustStays,
        QT_TRANSLATE_NOOP("Report", "No choice of such weights changes the band: it stays “%1”.")},
    //: If the weights were other. %1, %2: “gaps”
    {Phrase::RobustStayBoth,
        QT_TRANSLATE_NOOP(
            "Report", "No choice of such weights changes the bands: they stay “%1” and “%2”.")},
    //: Where no exact range can be given for weights of one's own
    {Phrase::RobustTooManyWeights,
        QT_TRANSLATE_NOOP("Report",
            "These weights are too many and too unlike for the exact range to be worked out.")},
    //: If the weights were other. %1, %2: “gaps”
    {Phrase::RobustScoreChanges,
        QT_TRANSLATE_NOOP("Report", "Such weights can change the band: from “%1” to “%2”.")},
    //: If the weights were other. %1, %2: “gaps”
    {Phrase::RobustFloorChanges,
        QT_TRANSLATE_NOOP(
            "Report", "Such weights can change the band of the floor: from “%1” to “%2”.")},
    //: If the weights were other. %1, %2: “gaps”
    {Phrase::RobustCeilingChanges,
        QT_TRANSLATE_NOOP(
            "Report", "Such weights can change the band of the ceiling: from “%1” to “%2”.")},
    //: If the weights were other. %1: “gaps”
    {Phrase::RobustFloorStays, QT_TRANSLATE_NOOP("Report", "The band of the floor stays “%1”.")},
    //: If the weights were other. %1: “gaps”
    {Phrase::RobustCeilingStays,
        QT_TRANSLATE_NOOP("Report", "The band of the ceiling stays “%1”.")},
});
static_assert(static_cast<size_t>(Phrase::ListOrEnd) + kSaid.size()
        == static_cast<size_t>(Phrase::CoverNotMet),
    "no phrase is missing");

} // namespace

std::span<const Said> sentencePhrases() { return kSaid; }

} // namespace print
