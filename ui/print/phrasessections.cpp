#include "ui/print/phrases.h"

#include <QtGlobal>

using core::report::Phrase;

namespace print {

namespace {

// Headings, columns and short texts of the report's later sections, in the order of the enum.
constexpr std::array kSaid = std::to_array<Said>({
    //: Under the verdict “Not eligible yet”. %1: ids of requirements
    {Phrase::CoverNotMet, QT_TRANSLATE_NOOP("Report", "Due and not met: %1.")},
    //: Under the verdict “Not eligible yet”. %1: ids of requirements
    {Phrase::CoverUnknown, QT_TRANSLATE_NOOP("Report", "Due and unknown: %1.")},
    //: Under the verdict. %1: ids of questions
    {Phrase::CoverCritical, QT_TRANSLATE_NOOP("Report", "Lowered by critical questions: %1.")},
    //: %1: a date
    {Phrase::JudgedOn, QT_TRANSLATE_NOOP("Report", "Eligibility is judged on %1.")},
    //: Heading: rules that lower the verdict
    {Phrase::Lowering, QT_TRANSLATE_NOOP("Report", "What lowers the verdict")},
    //: Heading: between what the score lies with other weights
    {Phrase::OtherWeights, QT_TRANSLATE_NOOP("Report", "If the weights were different")},
    //: Heading: open questions that move the score most
    {Phrase::Decisive, QT_TRANSLATE_NOOP("Report", "Open questions that count most")},
    {Phrase::DecisiveWorth,
        QT_TRANSLATE_NOOP("Report",
            "Worth: the points the floor gains if the answer reaches level 4, everything else as "
            "it is.")},
    //: Head of a column
    {Phrase::ColumnQuestion, QT_TRANSLATE_NOOP("Report", "Question")},
    //: Head of a column: “don’t know”, “in progress”
    {Phrase::ColumnState, QT_TRANSLATE_NOOP("Report", "State")},
    //: Head of a column of points
    {Phrase::ColumnWorth, QT_TRANSLATE_NOOP("Report", "Worth")},
    //: State of an open question
    {Phrase::DecisiveNoAnswer, QT_TRANSLATE_NOOP("Report", "no answer")},
    //: State of an open question
    {Phrase::DecisiveDontKnow, QT_TRANSLATE_NOOP("Report", "don’t know")},
    //: Points gained. %1: a number
    {Phrase::Gain, QT_TRANSLATE_NOOP("Report", "+%1")},

    //: Heading
    {Phrase::Requirements, QT_TRANSLATE_NOOP("Report", "Eligibility requirements")},
    //: %1: a date, %2: “Application”, “Renewal” or “New region”
    {Phrase::RequirementsFor,
        QT_TRANSLATE_NOOP("Report",
            "Judged on %1 for the purpose “%2”. A high score does not make up for a requirement "
            "that is not met.")},
    //: %1: status of requirements, such as “Not met”, %2: how many
    {Phrase::StatusCount, QT_TRANSLATE_NOOP("Report", "%1: %2")},
    //: Head of a column
    {Phrase::ColumnRequirement, QT_TRANSLATE_NOOP("Report", "Requirement")},
    //: Head of a column: met, not met, unknown
    {Phrase::ColumnStatus, QT_TRANSLATE_NOOP("Report", "Status")},
    //: Head of a column: the fact as the company stated it
    {Phrase::ColumnStated, QT_TRANSLATE_NOOP("Report", "Stated")},
    //: Head of a column: why a requirement stands as it does
    {Phrase::ColumnReason, QT_TRANSLATE_NOOP("Report", "Reason and remarks")},
    //: Narrow head of a column of ids, such as R6a or C1.1
    {Phrase::ColumnId, QT_TRANSLATE_NOOP("Report", "Id")},
    //: Heading: what to do where a requirement is not met or unknown
    {Phrase::NextSteps, QT_TRANSLATE_NOOP("Report", "What is needed next")},
    //: Head of a column
    {Phrase::ColumnNext, QT_TRANSLATE_NOOP("Report", "What to do")},
    //: Heading. %1: the day on which the company means to apply
    {Phrase::Changes, QT_TRANSLATE_NOOP("Report", "What changes by %1")},
    //: Heading: figures that requirements are held against
    {Phrase::Thresholds, QT_TRANSLATE_NOOP("Report", "Thresholds")},
    //: Head of a column: ids of the requirements
    {Phrase::ColumnHeldAgainst, QT_TRANSLATE_NOOP("Report", "For")},

    //: A fact as it was stated
    {Phrase::StatedYes, QT_TRANSLATE_NOOP("Report", "yes")},
    //: A fact as it was stated
    {Phrase::StatedNo, QT_TRANSLATE_NOOP("Report", "no")},
    //: A fact as it was stated: no designation
    {Phrase::StatedNone, QT_TRANSLATE_NOOP("Report", "none")},
    //: %1: currency such as USD, %2: an amount
    {Phrase::StatedAmount, QT_TRANSLATE_NOOP("Report", "%1 %2")},
    //: %1: currency such as EUR, %2: an amount, %3: US dollars for one unit
    {Phrase::StatedAmountAt, QT_TRANSLATE_NOOP("Report", "%1 %2, at USD %3 for each")},
    //: How a month is written, in Qt’s pattern letters: October 2026
    {Phrase::MonthPattern, QT_TRANSLATE_NOOP("Report", "MMMM yyyy")},
    //: Of a designation. %1: points
    {Phrase::StatedPoints, QT_TRANSLATE_NOOP("Report", "%1 points")},
    //: Of a designation. %1: a date
    {Phrase::StatedUntil, QT_TRANSLATE_NOOP("Report", "until %1")},
    //: %1: a check, such as “Employment”, %2: its status, such as “Authorised”
    {Phrase::StatedItem, QT_TRANSLATE_NOOP("Report", "%1: %2")},

    //: Heading: the steps the company means to take
    {Phrase::Plan, QT_TRANSLATE_NOOP("Report", "Plan")},
    //: %1: points
    {Phrase::PlanTarget, QT_TRANSLATE_NOOP("Report", "Target: a floor of %1.")},
    //: %1: points, %2: “nearly ready”
    {Phrase::PlanTargetBand, QT_TRANSLATE_NOOP("Report", "Target: a floor of %1, “%2”.")},
    //: Of the target
    {Phrase::PlanReached,
        QT_TRANSLATE_NOOP("Report",
            "It is reached already, and no critical question is below the level it needs.")},
    //: To the target. %n: number of steps, %1: the sum of their effort
    {Phrase::PlanWay,
        QT_TRANSLATE_N_NOOP(
            "Report", "The way of least effort to it has %n step(s), with an effort of %1.")},
    //: Of the target. %1: points
    {Phrase::PlanUnreachable,
        QT_TRANSLATE_NOOP(
            "Report", "It cannot be reached: with every question at level 4 the score is %1.")},
    //: Of the target
    {Phrase::PlanNothingToScore,
        QT_TRANSLATE_NOOP(
            "Report", "There is no way to it: no question applies, so there is nothing to score.")},
    //: Of the target
    {Phrase::PlanTooLarge,
        QT_TRANSLATE_NOOP("Report",
            "There are too many questions to work out the way of least effort to it exactly.")},
    //: %1, %2: scores
    {Phrase::PlanFloors,
        QT_TRANSLATE_NOOP("Report", "The floor is %1; with every step done it would be %2.")},
    //: Heading: steps the company keeps that do not belong to the way of least effort
    {Phrase::PlanBeside, QT_TRANSLATE_NOOP("Report", "Steps kept beside the way")},
    {Phrase::PlanMethod,
        QT_TRANSLATE_NOOP("Report",
            "Effort counts each level a question is raised by: small 1, medium 2, large 4, very "
            "large 8. Weeks are the lead time of all its levels, one after the other. An open "
            "question starts from level 0 until somebody finds out. No step changes an answer.")},
    //: Head of a column: a question’s level now, and the one to reach
    {Phrase::ColumnLevels, QT_TRANSLATE_NOOP("Report", "Level")},
    //: Head of a column of numbers
    {Phrase::ColumnEffort, QT_TRANSLATE_NOOP("Report", "Effort")},
    //: Head of a column of numbers
    {Phrase::ColumnWeeks, QT_TRANSLATE_NOOP("Report", "Weeks")},
    //: Head of a column: who takes the step
    {Phrase::ColumnOwner, QT_TRANSLATE_NOOP("Report", "Owner")},
    //: Head of a column: the day by which a step is due
    {Phrase::ColumnDue, QT_TRANSLATE_NOOP("Report", "Due")},
    //: Levels of a question, or “open”. %1: where it stands, %2: where it is to go
    {Phrase::LevelsFromTo, QT_TRANSLATE_NOOP("Report", "%1 → %2")},
    //: Levels of a question that needs no step. %1: where it stands, %2: where it is to go
    {Phrase::LevelsReached, QT_TRANSLATE_NOOP("Report", "%1 ≥ %2")},
    //: State of a step
    {Phrase::PlanToDo, QT_TRANSLATE_NOOP("Report", "to do")},
    //: State of a step
    {Phrase::PlanInProgress, QT_TRANSLATE_NOOP("Report", "in progress")},
    //: State of a step
    {Phrase::PlanDone, QT_TRANSLATE_NOOP("Report", "done")},
    //: Heading: named sets of other levels
    {Phrase::WhatIfs, QT_TRANSLATE_NOOP("Report", "What-ifs")},
    {Phrase::WhatIfsText,
        QT_TRANSLATE_NOOP("Report",
            "The score with some questions at another level. No what-if changes an answer.")},
    //: Head of a column: name of a what-if
    {Phrase::ColumnWhatIf, QT_TRANSLATE_NOOP("Report", "What-if")},
    //: Head of a column of numbers: how many questions are at another level
    {Phrase::ColumnChanged, QT_TRANSLATE_NOOP("Report", "Questions changed")},
    //: Stands in place of the name of a what-if
    {Phrase::WhatIfNow, QT_TRANSLATE_NOOP("Report", "The answers as they are")},

    //: Description of a weight profile
    {Phrase::OwnWeightsText,
        QT_TRANSLATE_NOOP("Report", "These are weights of this assessment’s own.")},

    //: Heading of an appendix
    {Phrase::Trace, QT_TRANSLATE_NOOP("Report", "Appendix: every term of the score")},
    {Phrase::TraceText,
        QT_TRANSLATE_NOOP("Report",
            "A line in bold is the mean of the lines under it: its last column is the sum of "
            "theirs, its weight the sum of theirs, and its points are that sum divided by that "
            "weight, rounded half up to three decimals. With these points it stands again among "
            "the lines of the mean above it. A dash leaves the mean.")},
    {Phrase::TraceNothing, QT_TRANSLATE_NOOP("Report", "No question applies: there is no term.")},
    //: Heading. %1: “Floor”, %2: a score
    {Phrase::TraceReading, QT_TRANSLATE_NOOP("Report", "%1: %2")},
    //: The mean of the groups
    {Phrase::TraceTotal, QT_TRANSLATE_NOOP("Report", "Total")},
    //: Head of a column: group, capability or state of a question
    {Phrase::ColumnTerm, QT_TRANSLATE_NOOP("Report", "Term")},
    //: Head of a column of numbers
    {Phrase::ColumnPoints, QT_TRANSLATE_NOOP("Report", "Points")},
    //: Head of a column of numbers
    {Phrase::ColumnProduct, QT_TRANSLATE_NOOP("Report", "Points × weight")},
});
static_assert(isEveryOneFrom(Phrase::CoverNotMet, kSaid), "in the order of the enum");
static_assert(static_cast<int>(Phrase::CoverNotMet) + static_cast<int>(kSaid.size())
        == core::report::kPhrases,
    "no phrase is missing");

} // namespace

std::span<const Said> sectionPhrases() { return kSaid; }

} // namespace print
