#include "ui/print/phrases.h"

#include <QtGlobal>

using core::report::Phrase;

namespace print {

namespace {

// One line a phrase, in the order of the enum.
constexpr std::array kSaid = std::to_array<Said>({
    //: Title of a document that shows the questionnaire. %1: the questionnaire’s title
    {Phrase::ReviewTitle, QT_TRANSLATE_NOOP("Report", "%1: the questionnaire")},
    {Phrase::ReviewLead,
        QT_TRANSLATE_NOOP("Report",
            "Everything the program asks and says of it, for somebody who reviews "
            "it: questions, levels, weights, edges, help and sources.")},
    {Phrase::ReviewOwnStart,
        QT_TRANSLATE_NOOP("Report", "None of this is Microsoft’s questionnaire.")},
    {Phrase::ReviewOwn,
        QT_TRANSLATE_NOOP("Report",
            "Microsoft publishes neither its questions nor its weights nor a pass "
            "mark. Questions, levels, weights, edges and bands are this program’s "
            "own; what comes from elsewhere names its source.")},
    //: Name of a fact: the version of the questionnaire
    {Phrase::ReviewVersion, QT_TRANSLATE_NOOP("Report", "Version")},
    //: Name of a fact: the day the rules were checked as a whole
    {Phrase::ReviewAsOf, QT_TRANSLATE_NOOP("Report", "Rules as of")},
    //: Name of a fact
    {Phrase::ReviewLanguages, QT_TRANSLATE_NOOP("Report", "Languages")},
    //: Head of a row: the question itself
    {Phrase::ReviewQuestion, QT_TRANSLATE_NOOP("Report", "Question")},
    //: Head of a column. %1: name of a weight profile
    {Phrase::ReviewWeightColumn, QT_TRANSLATE_NOOP("Report", "Weight, %1")},
    //: Head of a row. %1: level 0 to 4, %2: points
    {Phrase::ReviewLevel, QT_TRANSLATE_NOOP("Report", "Level %1 (%2 points)")},
    //: Head of a row: a thing to tick. %1: its id
    {Phrase::ReviewItem, QT_TRANSLATE_NOOP("Report", "Item %1")},
    //: Head of a row: what can be said in place of a number. %1: its id, %2: the level it is worth
    {Phrase::ReviewChoice, QT_TRANSLATE_NOOP("Report", "Choice %1 (level %2)")},
    //: Head of a row: what must hold for a level. %1: its id, %2: the level
    {Phrase::ReviewCondition, QT_TRANSLATE_NOOP("Report", "Condition %1 (level %2)")},
    //: Head of a row
    {Phrase::ReviewWhy, QT_TRANSLATE_NOOP("Report", "Why it is asked")},
    //: Head of a row
    {Phrase::ReviewWhere, QT_TRANSLATE_NOOP("Report", "Where to find the answer")},
    //: Head of a row
    {Phrase::ReviewProof, QT_TRANSLATE_NOOP("Report", "Evidence")},
    //: Head of a row. %1: a type of evidence
    {Phrase::ReviewEvidence, QT_TRANSLATE_N_NOOP("Report", "Evidence: %1, valid for %n month(s)")},
    //: Head of a row. %1: a type of evidence
    {Phrase::ReviewEvidenceOwnEnd,
        QT_TRANSLATE_NOOP("Report", "Evidence: %1, valid until its own end")},
    //: Head of a row. %1: a level, %2: small, medium, large, very large
    {Phrase::ReviewNext,
        QT_TRANSLATE_N_NOOP("Report", "To level %1 (effort %2, about %n week(s))")},
    //: Head of a row. %1: a level, %2: small, medium, large, very large
    {Phrase::ReviewNextAtOnce, QT_TRANSLATE_NOOP("Report", "To level %1 (effort %2)")},
    //: A class of effort, after the word effort
    {Phrase::EffortSmall, QT_TRANSLATE_NOOP("Report", "small")},
    //: A class of effort, after the word effort
    {Phrase::EffortMedium, QT_TRANSLATE_NOOP("Report", "medium")},
    //: A class of effort, after the word effort
    {Phrase::EffortLarge, QT_TRANSLATE_NOOP("Report", "large")},
    //: A class of effort, after the word effort
    {Phrase::EffortVeryLarge, QT_TRANSLATE_NOOP("Report", "very large")},
    //: %1: a weight from 1 to 1000
    {Phrase::ReviewWeight, QT_TRANSLATE_NOOP("Report", "Weight %1.")},
    //: What kind of question it is
    {Phrase::ReviewKindLevel, QT_TRANSLATE_NOOP("Report", "One of five written levels.")},
    //: What kind of question it is. %1: its unit, %2 and %3: the least and the most it takes
    {Phrase::ReviewKindMeasure, QT_TRANSLATE_NOOP("Report", "A number (%1), from %2 to %3.")},
    //: What kind of question it is
    {Phrase::ReviewKindChecklist, QT_TRANSLATE_N_NOOP("Report", "A checklist of %n item(s).")},
    //: Of a number
    {Phrase::ReviewWhole, QT_TRANSLATE_NOOP("Report", "Whole numbers only.")},
    //: Of a number
    {Phrase::ReviewMoreIsBetter, QT_TRANSLATE_NOOP("Report", "More is better.")},
    //: Of a number
    {Phrase::ReviewLessIsBetter, QT_TRANSLATE_NOOP("Report", "Less is better.")},
    //: %1: list of levels with the number that reaches each
    {Phrase::ReviewEdges, QT_TRANSLATE_NOOP("Report", "Edges: %1.")},
    //: One of a list. %1: a level, %2: a condition such as ≥ 50
    {Phrase::ReviewEdge, QT_TRANSLATE_NOOP("Report", "level %1 %2")},
    //: One of a list, after the level
    {Phrase::ReviewEdgeAny, QT_TRANSLATE_NOOP("Report", "any number")},
    //: One of a list, after the level
    {Phrase::ReviewEdgeNever, QT_TRANSLATE_NOOP("Report", "by no number")},
    {Phrase::ReviewNotApplicable, QT_TRANSLATE_NOOP("Report", "May be marked as not applicable.")},
    //: %1: a level
    {Phrase::ReviewCritical, QT_TRANSLATE_NOOP("Report", "Critical below level %1.")},
    //: %1: list of codes
    {Phrase::ReviewSources, QT_TRANSLATE_NOOP("Report", "Sources: %1.")},
    //: One of a list of sources
    {Phrase::ReviewOwnJudgement, QT_TRANSLATE_NOOP("Report", "own judgement")},
    //: Heading
    {Phrase::ReviewEligibility, QT_TRANSLATE_NOOP("Report", "Eligibility questions")},
    //: Head of a row: the name of a requirement
    {Phrase::ReviewName, QT_TRANSLATE_NOOP("Report", "Requirement")},
    //: Head of a row
    {Phrase::ReviewNeeds, QT_TRANSLATE_NOOP("Report", "What is required")},
    //: Head of a row
    {Phrase::ReviewIfNotMet, QT_TRANSLATE_NOOP("Report", "If it is not met")},
    //: Head of a row: one of the answers to choose from. %1: its id
    {Phrase::ReviewOption, QT_TRANSLATE_NOOP("Report", "Answer %1")},
    //: Head of a row: something typed besides the answer. %1: its id
    {Phrase::ReviewField, QT_TRANSLATE_NOOP("Report", "Field %1")},
    //: %1: id of a question
    {Phrase::ReviewSameFact, QT_TRANSLATE_NOOP("Report", "The same fact as %1, asked once.")},
    //: %1: a number
    {Phrase::ReviewThreshold, QT_TRANSLATE_NOOP("Report", "Held against %1.")},
    //: Heading
    {Phrase::ReviewFacts, QT_TRANSLATE_NOOP("Report", "Thresholds and dated facts")},
    {Phrase::ReviewFactsText,
        QT_TRANSLATE_NOOP("Report",
            "Data, each with its source and the day it was read. They can change "
            "without a change of the program.")},
    //: Head of a column
    {Phrase::ColumnFact, QT_TRANSLATE_NOOP("Report", "Fact")},
    //: Head of a column
    {Phrase::ColumnValue, QT_TRANSLATE_NOOP("Report", "Value")},
    //: Head of a column
    {Phrase::ColumnSource, QT_TRANSLATE_NOOP("Report", "Source")},
    //: Head of a column: the day a source was read
    {Phrase::ColumnAsOf, QT_TRANSLATE_NOOP("Report", "As of")},
    {Phrase::ReviewClosedWindow,
        QT_TRANSLATE_NOOP("Report", "Days on which no application is taken")},
    //: %1 and %2: dates, both included
    {Phrase::ReviewPeriod, QT_TRANSLATE_NOOP("Report", "%1 to %2")},
    //: %1: an exam such as AZ-500
    {Phrase::ReviewRetirement, QT_TRANSLATE_NOOP("Report", "Exam withdrawn: %1")},
    //: %1: a date or a year, %2: the exam that takes its place
    {Phrase::ReviewRetirementTo, QT_TRANSLATE_NOOP("Report", "%1, then %2")},
    {Phrase::ReviewSupportPlan, QT_TRANSLATE_NOOP("Report", "Support plan that qualifies")},
    //: Heading
    {Phrase::ReviewGlossary, QT_TRANSLATE_NOOP("Report", "Glossary")},
    //: %1: list of words
    {Phrase::ReviewAvoid, QT_TRANSLATE_NOOP("Report", "Not to be used: %1.")},
    {Phrase::ReviewSourcesText,
        QT_TRANSLATE_NOOP("Report",
            "Trust: A, a page of Microsoft, perhaps an old version; A*, the same "
            "text seen at another host; B, a partner, distributor or vendor; C, a "
            "forum; D, weak.")},
    //: Head of a column: the code of a source
    {Phrase::ColumnCode, QT_TRANSLATE_NOOP("Report", "Code")},
    //: Head of a column: how far a source is trusted
    {Phrase::ColumnTrust, QT_TRANSLATE_NOOP("Report", "Trust")},
    //: Head of a column: where a source was found
    {Phrase::ColumnWhere, QT_TRANSLATE_NOOP("Report", "Where")},
    //: Between the items of a list, but not before the last
    {Phrase::ListJoin, QT_TRANSLATE_NOOP("Report", ", ")},
    //: The end of a list. %1: all but the last, %2: the last
    {Phrase::ListEnd, QT_TRANSLATE_NOOP("Report", "%1 and %2")},
});
static_assert(isEveryOneFrom(Phrase::ReviewTitle, kSaid), "in the order of the enum");
static_assert(static_cast<size_t>(Phrase::ReviewTitle) + kSaid.size()
        == static_cast<size_t>(Phrase::ListOrEnd),
    "no phrase is missing");

} // namespace

std::span<const Said> reviewPhrases() { return kSaid; }

} // namespace print
