#include "ui/print/phrases.h"

#include <QtGlobal>

using core::report::Phrase;

namespace print {

namespace {

// One line a phrase, in the order of the enum. Not a switch, which would be one function of 200
// lines; the static_assert below is as strict.
constexpr std::array kSaid = std::to_array<Said>({
    //: The name of this language, in itself
    {Phrase::LanguageName, QT_TRANSLATE_NOOP("Report", "English")},
    //: How a date is written, in Qt’s pattern letters: 24 November 2026
    {Phrase::DatePattern, QT_TRANSLATE_NOOP("Report", "d MMMM yyyy")},
    //: Title of the PDF. %1: the report’s title, %2: the company
    {Phrase::FileTitle, QT_TRANSLATE_NOOP("Report", "%1: %2")},
    //: At the foot of every page
    {Phrase::Footer, QT_TRANSLATE_NOOP("Report", "Indicative, not Microsoft’s")},
    //: At the foot of every page. %1: this page, %2: how many there are
    {Phrase::PageOf, QT_TRANSLATE_NOOP("Report", "Page %1 of %2")},
    //: Stands where the company has not been named
    {Phrase::CompanyUnnamed, QT_TRANSLATE_NOOP("Report", "a company without a name")},
    //: %1: the company
    {Phrase::CompanySample, QT_TRANSLATE_NOOP("Report", "%1 (sample: the company does not exist)")},
    //: At the top of a page. %1: a company that does not exist
    {Phrase::CompanySampleShort, QT_TRANSLATE_NOOP("Report", "%1 (sample)")},
    //: Purpose of the assessment: a first application as a direct-bill partner
    {Phrase::PurposeApplication, QT_TRANSLATE_NOOP("Report", "Application")},
    //: Purpose of the assessment: the yearly reauthorization
    {Phrase::PurposeRenewal, QT_TRANSLATE_NOOP("Report", "Renewal")},
    //: Purpose of the assessment: a further CSP region
    {Phrase::PurposeNewRegion, QT_TRANSLATE_NOOP("Report", "New region")},
    //: At the top of a page. %1: purpose, %2: CSP region as the user wrote it
    {Phrase::PurposeInRegion, QT_TRANSLATE_NOOP("Report", "%1, %2")},
    //: At the top of a page. %1: date of the last change
    {Phrase::HeadDate, QT_TRANSLATE_NOOP("Report", "as of %1")},
    //: %1: the company
    {Phrase::ForApplication,
        QT_TRANSLATE_NOOP("Report", "Self-assessment of %1 for the application")},
    //: %1: the company, %2: CSP region as the user wrote it
    {Phrase::ForApplicationIn,
        QT_TRANSLATE_NOOP("Report", "Self-assessment of %1 for the application, region: %2")},
    //: %1: the company
    {Phrase::ForRenewal,
        QT_TRANSLATE_NOOP("Report", "Self-assessment of %1 for the renewal of the authorization")},
    //: %1: the company, %2: CSP region as the user wrote it
    {Phrase::ForRenewalIn,
        QT_TRANSLATE_NOOP(
            "Report", "Self-assessment of %1 for the renewal of the authorization, region: %2")},
    //: %1: the company
    {Phrase::ForNewRegion, QT_TRANSLATE_NOOP("Report", "Self-assessment of %1 for a new region")},
    //: %1: the company, %2: CSP region as the user wrote it
    {Phrase::ForNewRegionIn,
        QT_TRANSLATE_NOOP("Report", "Self-assessment of %1 for a new region: %2")},
    //: Above the verdict, such as “Not eligible yet” or the name of a band
    {Phrase::VerdictLabel, QT_TRANSLATE_NOOP("Report", "Verdict")},
    //: Stands in place of a band
    {Phrase::BandNone, QT_TRANSLATE_NOOP("Report", "Nothing to score")},
    {Phrase::BandNoneDetail,
        QT_TRANSLATE_NOOP("Report", "Every question is marked as not applicable.")},
    {Phrase::ScoreLabel, QT_TRANSLATE_NOOP("Report", "Readiness score, out of 100")},
    {Phrase::IntervalLabel,
        QT_TRANSLATE_NOOP("Report", "Readiness from floor to ceiling, out of 100")},
    //: %1: a percentage
    {Phrase::Coverage, QT_TRANSLATE_NOOP("Report", "coverage %1")},
    {Phrase::GlanceComplete,
        QT_TRANSLATE_NOOP("Report",
            "Every question is answered or not applicable, so there is one number: the readiness "
            "score.")},
    //: %1, %2, %3: scores
    {Phrase::GlanceOpen,
        QT_TRANSLATE_N_NOOP("Report",
            "Floor %1, so far %2 (the mark), ceiling %3. The solid part is certain already, the "
            "hatched part depends on the %n open question(s).")},
    //: %1, %2: scores
    {Phrase::GlanceEmpty,
        QT_TRANSLATE_N_NOOP("Report",
            "No question is answered yet: floor %1, ceiling %2. The hatched part depends on the %n "
            "open question(s).")},
    {Phrase::GlanceNothing,
        QT_TRANSLATE_NOOP("Report", "No question applies, so there is no score.")},
    //: Name of a fact on the cover: the user’s own title
    {Phrase::KeyAssessment, QT_TRANSLATE_NOOP("Report", "Assessment")},
    //: Name of a fact on the cover
    {Phrase::KeyCompany, QT_TRANSLATE_NOOP("Report", "Company")},
    //: Name of a fact on the cover
    {Phrase::KeyPga, QT_TRANSLATE_NOOP("Report", "Global account (PGA)")},
    //: Name of a fact on the cover
    {Phrase::KeyPla, QT_TRANSLATE_NOOP("Report", "Location account (PLA)")},
    //: Name of a fact on the cover
    {Phrase::KeyPurpose, QT_TRANSLATE_NOOP("Report", "Purpose")},
    //: Name of a fact on the cover; region: CSP region
    {Phrase::KeyPurposeAndRegion, QT_TRANSLATE_NOOP("Report", "Purpose and region")},
    //: Name of a fact on the cover: the day eligibility is judged on
    {Phrase::KeyJudgedOn, QT_TRANSLATE_NOOP("Report", "Judged on")},
    //: Name of a fact on the cover
    {Phrase::KeyLastChange, QT_TRANSLATE_NOOP("Report", "Last change")},
    //: Name of a fact on the cover: when the company means to apply
    {Phrase::KeyPlannedDate, QT_TRANSLATE_NOOP("Report", "Planned date")},
    //: Name of a fact on the cover
    {Phrase::KeyLanguage, QT_TRANSLATE_NOOP("Report", "Language")},
    //: Name of a fact on the cover
    {Phrase::KeyQuestionnaire, QT_TRANSLATE_NOOP("Report", "Questionnaire")},
    //: Name of a fact on the cover
    {Phrase::KeyWeights, QT_TRANSLATE_NOOP("Report", "Weights")},
    //: Name of a fact on the cover
    {Phrase::KeyProgram, QT_TRANSLATE_NOOP("Report", "Program")},
    //: Stands in place of the date of the last change
    {Phrase::DateNotRecorded, QT_TRANSLATE_NOOP("Report", "not recorded")},
    //: How many there are; goes into “%1, %2, version %3; texts as of %4”
    {Phrase::Capabilities, QT_TRANSLATE_N_NOOP("Report", "%n capability(ies)")},
    //: How many there are; goes into “%1, %2, version %3; texts as of %4”
    {Phrase::Questions, QT_TRANSLATE_N_NOOP("Report", "%n question(s)")},
    //: %1: “13 capabilities”, %2: “53 questions”, %3: version, %4: date
    {Phrase::QuestionnaireFacts, QT_TRANSLATE_NOOP("Report", "%1, %2, version %3; texts as of %4")},
    //: %1: name of the weight profile, %2: a number, %3: “Sell 5, Secure 5 and Support 3”
    {Phrase::WeightsEven,
        QT_TRANSLATE_NOOP("Report", "%1: every capability counts %2; groups: %3")},
    //: %1: name of the weight profile, %2: “Sell 5, Secure 5 and Support 3”
    {Phrase::WeightsUneven,
        QT_TRANSLATE_NOOP("Report", "%1: capabilities as listed at the end; groups: %2")},
    //: %1: a group, %2: its weight
    {Phrase::NameAndNumber, QT_TRANSLATE_NOOP("Report", "%1 %2")},
    {Phrase::IndicativeStart,
        QT_TRANSLATE_NOOP("Report", "This document is indicative and not Microsoft’s.")},
    {Phrase::IndicativeText,
        QT_TRANSLATE_NOOP("Report",
            "CSP Readiness is not affiliated with Microsoft: the questions, levels, weights and "
            "bands are this program’s own. The official assessment is Microsoft’s, and its "
            "questions, weights "
            "and pass mark are not public. A high score does not make up for a requirement that is "
            "not met.")},
    //: Heading
    {Phrase::Summary, QT_TRANSLATE_NOOP("Report", "Summary")},
    {Phrase::SummaryNothing,
        QT_TRANSLATE_NOOP(
            "Report", "Every question is marked as not applicable, so there is no score.")},
    //: Under the score. %1: a score, %2: a percentage
    {Phrase::SoFarAndCoverage, QT_TRANSLATE_NOOP("Report", "so far %1, coverage %2")},
    //: Title of a table for who cannot see it
    {Phrase::Readings, QT_TRANSLATE_NOOP("Report", "The readings of the score")},
    //: Head of a column: floor, so far, ceiling, coverage
    {Phrase::ColumnReading, QT_TRANSLATE_NOOP("Report", "Reading")},
    //: Head of a column of numbers
    {Phrase::ColumnScore, QT_TRANSLATE_NOOP("Report", "Score")},
    //: Head of a column
    {Phrase::ColumnBand, QT_TRANSLATE_NOOP("Report", "Band")},
    //: Head of a column
    {Phrase::ColumnMeaning, QT_TRANSLATE_NOOP("Report", "What it says")},
    //: Reading of the score
    {Phrase::Floor, QT_TRANSLATE_NOOP("Report", "Floor")},
    //: Reading of the score
    {Phrase::SoFar, QT_TRANSLATE_NOOP("Report", "So far")},
    //: Reading of the score
    {Phrase::Ceiling, QT_TRANSLATE_NOOP("Report", "Ceiling")},
    //: Beside the readings of the score
    {Phrase::CoverageName, QT_TRANSLATE_NOOP("Report", "Coverage")},
    {Phrase::FloorMeaning,
        QT_TRANSLATE_NOOP("Report", "What is certain already: open questions count 0.")},
    {Phrase::SoFarMeaning,
        QT_TRANSLATE_NOOP("Report",
            "Without the questions that nobody has looked at yet; “don’t know” counts 0.")},
    {Phrase::CeilingMeaning,
        QT_TRANSLATE_NOOP("Report", "What is still possible: open questions count 100.")},
    //: %1, %2: numbers of questions
    {Phrase::CoverageMeaning,
        QT_TRANSLATE_NOOP("Report",
            "Share by weight of what is answered or not applicable; in number, %1 of %2 "
            "questions.")},
    //: Heading of the table with a bar for each
    {Phrase::CapabilityTable, QT_TRANSLATE_NOOP("Report", "Groups and capabilities")},
    //: Narrow head of a column of numbers
    {Phrase::ColumnFloor, QT_TRANSLATE_NOOP("Report", "floor")},
    //: Narrow head of a column of numbers
    {Phrase::ColumnSoFar, QT_TRANSLATE_NOOP("Report", "so far")},
    //: Narrow head of a column of numbers
    {Phrase::ColumnCeiling, QT_TRANSLATE_NOOP("Report", "ceiling")},
    //: Narrow head of a column of numbers
    {Phrase::ColumnCoverage, QT_TRANSLATE_NOOP("Report", "coverage")},
    //: Narrow head of a column: questions answered or not applicable, of all (“3/4”)
    {Phrase::ColumnClosed, QT_TRANSLATE_NOOP("Report", "closed")},
    //: %1: questions answered or not applicable, %2: all
    {Phrase::Fraction, QT_TRANSLATE_NOOP("Report", "%1/%2")},
    //: %1: “50, 70 and 85”
    {Phrase::BarsKey,
        QT_TRANSLATE_NOOP("Report",
            "Solid: certain already. Hatched: still possible. Vertical mark: so far. Lines at %1: "
            "this program’s own bands. Closed: questions answered or not applicable, of all.")},
    //: %1: a sentence that says what Microsoft asks of this capability
    {Phrase::Standard, QT_TRANSLATE_NOOP("Report", "Standard: %1")},
    //: Beside the bar of a capability
    {Phrase::ScoreShort, QT_TRANSLATE_NOOP("Report", "Score")},
    //: %1 to %3: scores, %4: a percentage, %5 and %6: numbers of questions
    {Phrase::FiguresOpen,
        QT_TRANSLATE_NOOP(
            "Report", "floor %1, so far %2, ceiling %3; coverage %4, %5 of %6 questions closed")},
    //: %1: a score, %2 and %3: numbers of questions
    {Phrase::FiguresComplete,
        QT_TRANSLATE_NOOP("Report", "%1 out of 100; %2 of %3 questions closed")},
    {Phrase::FiguresNothing, QT_TRANSLATE_NOOP("Report", "not applicable: there is no score")},
    //: %1: 0 to 4
    {Phrase::StateLevel, QT_TRANSLATE_NOOP("Report", "level %1")},
    //: State of a question: unanswered, or “don’t know”
    {Phrase::StateOpen, QT_TRANSLATE_NOOP("Report", "open")},
    //: State of a question
    {Phrase::StateNotApplicable, QT_TRANSLATE_NOOP("Report", "not applicable")},
    //: %1: points of a question, %2: its weight
    {Phrase::PointsByWeight, QT_TRANSLATE_NOOP("Report", "%1 × %2")},
    //: A share as typed. %1: part, %2: whole
    {Phrase::ShareOf, QT_TRANSLATE_NOOP("Report", "%1 of %2")},
    //: %1: a condition, such as “Expiry dates are kept in a register”
    {Phrase::ConditionHolds, QT_TRANSLATE_NOOP("Report", "Confirmed: “%1”.")},
    //: Answer to a list of things to tick
    {Phrase::NoneOfThese, QT_TRANSLATE_NOOP("Report", "None of these.")},
    //: Answer to a question
    {Phrase::NotApplicable, QT_TRANSLATE_NOOP("Report", "Not applicable.")},
    //: Why a question is not applicable. %1: as the user wrote it
    {Phrase::Reason, QT_TRANSLATE_NOOP("Report", "Reason: %1")},
    //: Answer to a question
    {Phrase::DontKnow,
        QT_TRANSLATE_NOOP("Report", "Don’t know: it counts 0 in the floor and stays open.")},
    //: Stands in place of an answer
    {Phrase::NoAnswer, QT_TRANSLATE_NOOP("Report", "No answer.")},
    //: Before the user’s note on a question
    {Phrase::Note, QT_TRANSLATE_NOOP("Report", "Note:")},
    //: Heading
    {Phrase::Method, QT_TRANSLATE_NOOP("Report", "How the score is computed")},
    {Phrase::MethodLevels,
        QT_TRANSLATE_NOOP("Report",
            "Every answer reaches a level from 0 to 4. Levels are worth 0, 25, 50, 75 and 100 "
            "points, unless a question has other points. A typed number is compared as typed, "
            "never rounded.")},
    {Phrase::MethodMeans,
        QT_TRANSLATE_NOOP("Report",
            "A capability is the weighted mean of its questions, a group that of its capabilities, "
            "the total that of the groups. Each mean is rounded half up to a thousandth of a "
            "point, and the rounded figure goes into the next. What is not applicable leaves its "
            "mean.")},
    {Phrase::MethodOpen,
        QT_TRANSLATE_NOOP("Report",
            "A question is open while nobody has looked at it or the answer is “don’t know”. The "
            "floor counts open questions as 0, the ceiling as 100; so far leaves out those nobody "
            "has looked at and counts “don’t know” as 0. Coverage is the share, by weight, of what "
            "is closed: answered or not applicable.")},
    {Phrase::MethodCut,
        QT_TRANSLATE_NOOP("Report",
            "Scores are shown with one decimal and coverage as a whole percentage, both cut and "
            "not rounded, so that no figure looks better than its band.")},
    {Phrase::MethodWorth,
        QT_TRANSLATE_NOOP("Report",
            "Beside every question stand the points it brings to the floor and its weight within "
            "the capability: 75 × 2 means 75 points with weight 2.")},
    {Phrase::MethodVerdict,
        QT_TRANSLATE_NOOP("Report",
            "The verdict is the band of the floor and that of the ceiling, after two rules. A "
            "requirement that is due and not met, or unknown, makes it “not eligible yet”, "
            "whatever the score. A critical question below the level it needs holds it at “gaps” "
            "at most; an open one stands at level 0 for the floor and at 4 for the ceiling.")},
    //: Heading: the bands a score can fall in
    {Phrase::Bands, QT_TRANSLATE_NOOP("Report", "Bands")},
    //: Head of a column of numbers: where the band begins
    {Phrase::ColumnFrom, QT_TRANSLATE_NOOP("Report", "from points")},
    {Phrase::BandsOwn,
        QT_TRANSLATE_NOOP("Report",
            "The bands are this program’s own. The 70 has nothing to do with the 70 points of a "
            "Solutions Partner designation.")},
    //: Heading: weights of groups and capabilities
    {Phrase::Weights, QT_TRANSLATE_NOOP("Report", "Weights")},
    //: %1: name of the weight profile, %2: its description, a sentence
    {Phrase::WeightsProfile, QT_TRANSLATE_NOOP("Report", "%1. %2")},
    //: Head of a column: Sell, Secure, Support
    {Phrase::ColumnGroup, QT_TRANSLATE_NOOP("Report", "Group")},
    //: Head of a column of numbers
    {Phrase::ColumnWeight, QT_TRANSLATE_NOOP("Report", "Weight")},
    //: Head of a column
    {Phrase::ColumnCapabilityWeights,
        QT_TRANSLATE_NOOP("Report", "Its capabilities and their weights")},
    //: %1: a capability, %2: its weight
    {Phrase::CapabilityWeight, QT_TRANSLATE_NOOP("Report", "%1: %2")},
    //: Heading
    {Phrase::Sources, QT_TRANSLATE_NOOP("Report", "Sources")},
    //: %1: a date
    {Phrase::SourcesText,
        QT_TRANSLATE_NOOP("Report",
            "The standards of the capabilities are those of Microsoft’s public page on the "
            "requirements for direct-bill partners, in this program’s own words. Questions, levels "
            "and thresholds come from public material and from this program’s own judgement. Texts "
            "as of %1; later changes to the rules are not considered.")},
    {Phrase::RulesOldStart, QT_TRANSLATE_NOOP("Report", "The rules were old.")},
    {Phrase::RulesOld,
        QT_TRANSLATE_NOOP("Report",
            "When this assessment was last changed, they had not been checked for more than 12 "
            "months. Thresholds and requirements may have changed since.")},
});
static_assert(isEveryOneFrom(Phrase::LanguageName, kSaid), "in the order of the enum");
static_assert(static_cast<Phrase>(kSaid.size()) == Phrase::ReviewTitle, "no phrase is missing");

} // namespace

std::span<const Said> reportPhrases() { return kSaid; }

} // namespace print
