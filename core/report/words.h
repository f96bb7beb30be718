#pragma once

#include <QString>
#include <QStringList>

namespace core::report {

// Every phrase a report says of its own, as a code: core has no words. The tables of
// ui/print/phrases.h give them a text, in this order; a static_assert there fails when one is
// missing. The comment
// says the arguments.
enum class Phrase {
    // The document
    LanguageName, // in itself
    DatePattern, // as QLocale::toString takes it
    FileTitle, // title, company
    Footer,
    PageOf,

    // Company and purpose
    CompanyUnnamed,
    CompanySample, // company
    CompanySampleShort, // company
    PurposeApplication,
    PurposeRenewal,
    PurposeNewRegion,
    PurposeInRegion, // purpose, region
    HeadDate, // date
    ForApplication, // company
    ForApplicationIn, // company, region
    ForRenewal, // company
    ForRenewalIn, // company, region
    ForNewRegion, // company
    ForNewRegionIn, // company, region

    // The result at a glance
    VerdictLabel,
    BandNone,
    BandNoneDetail,
    ScoreLabel,
    IntervalLabel,
    Coverage, // per cent
    GlanceComplete,
    GlanceOpen, // floor, so far, ceiling; plural: open questions
    GlanceEmpty, // floor, ceiling; plural: open questions
    GlanceNothing,

    // Facts on the cover
    KeyAssessment,
    KeyCompany,
    KeyPga,
    KeyPla,
    KeyPurpose,
    KeyPurposeAndRegion,
    KeyJudgedOn,
    KeyLastChange,
    KeyPlannedDate,
    KeyLanguage,
    KeyQuestionnaire,
    KeyWeights,
    KeyProgram,
    DateNotRecorded,
    Capabilities, // plural
    Questions, // plural
    QuestionnaireFacts, // capabilities, questions, version, date of the texts
    WeightsEven, // profile, weight of each capability, groups with their weights
    WeightsUneven, // profile, groups with their weights
    NameAndNumber, // name, number
    IndicativeStart,
    IndicativeText,

    // Summary
    Summary,
    SummaryNothing,
    SoFarAndCoverage, // so far, coverage
    Readings,
    ColumnReading,
    ColumnScore,
    ColumnBand,
    ColumnMeaning,
    Floor,
    SoFar,
    Ceiling,
    CoverageName,
    FloorMeaning,
    SoFarMeaning,
    CeilingMeaning,
    CoverageMeaning, // closed, all
    CapabilityTable,
    ColumnFloor,
    ColumnSoFar,
    ColumnCeiling,
    ColumnCoverage,
    ColumnClosed,
    Fraction, // part, whole
    BarsKey, // points at which the bands begin, listed

    // Capabilities and their questions
    Standard, // the standard
    ScoreShort,
    FiguresOpen, // floor, so far, ceiling, coverage, closed, all
    FiguresComplete, // score, closed, all
    FiguresNothing,
    StateLevel, // level
    StateOpen,
    StateNotApplicable,
    PointsByWeight, // points, weight
    ShareOf, // part, whole
    ConditionHolds, // condition
    NoneOfThese,
    NotApplicable,
    Reason, // reason
    DontKnow,
    NoAnswer,
    Note,

    // Method
    Method,
    MethodLevels,
    MethodMeans,
    MethodOpen,
    MethodCut,
    MethodWorth,
    MethodVerdict,
    Bands,
    ColumnFrom,
    BandsOwn,
    Weights,
    WeightsProfile, // name, description
    ColumnGroup,
    ColumnWeight,
    ColumnCapabilityWeights,
    CapabilityWeight, // capability, weight
    Sources,
    SourcesText, // date of the texts
    RulesOldStart,
    RulesOld,

    // The questionnaire as a document for a reviewer (review.h)
    ReviewTitle, // titles of the questionnaire
    ReviewLead,
    ReviewOwnStart,
    ReviewOwn,
    ReviewVersion,
    ReviewAsOf,
    ReviewLanguages,
    ReviewQuestion,
    ReviewWeightColumn, // profile
    ReviewLevel, // level, points
    ReviewItem, // id
    ReviewChoice, // id, level
    ReviewCondition, // id, levels
    ReviewWhy,
    ReviewWhere,
    ReviewProof,
    ReviewEvidence, // type; plural: months
    ReviewEvidenceOwnEnd, // type
    ReviewNext, // level, effort; plural: weeks
    ReviewNextAtOnce, // level, effort
    EffortSmall,
    EffortMedium,
    EffortLarge,
    EffortVeryLarge,
    ReviewWeight, // weight
    ReviewKindLevel,
    ReviewKindMeasure, // unit, least, most
    ReviewKindChecklist, // plural: items
    ReviewWhole,
    ReviewMoreIsBetter,
    ReviewLessIsBetter,
    ReviewEdges, // edges, listed
    ReviewEdge, // level, edge
    ReviewEdgeAny,
    ReviewEdgeNever,
    ReviewNotApplicable,
    ReviewCritical, // level
    ReviewSources, // ids, listed
    ReviewOwnJudgement,
    ReviewEligibility,
    ReviewName,
    ReviewNeeds,
    ReviewIfNotMet,
    ReviewOption, // id
    ReviewField, // id
    ReviewSameFact, // question
    ReviewThreshold, // value
    ReviewFacts,
    ReviewFactsText,
    ColumnFact,
    ColumnValue,
    ColumnSource,
    ColumnAsOf,
    ReviewClosedWindow,
    ReviewPeriod, // from, to
    ReviewRetirement, // exam
    ReviewRetirementTo, // date, successor
    ReviewSupportPlan, // id
    ReviewGlossary,
    ReviewAvoid, // words, listed
    ReviewSourcesText,
    ColumnCode,
    ColumnTrust,
    ColumnWhere,

    // Lists
    ListJoin,
    ListEnd, // all but the last joined, the last
    ListOrEnd, // the same, where one of them is meant

    // What is said of results (sentences.h). A status and a reason: Why… stand after a colon or
    // alone, then with a capital.
    StatusMet,
    StatusNotMet,
    StatusNotDueYet,
    StatusUnknown,
    StatusNotApplicable,
    StatusNoted,
    WhyHolds,
    WhyNotForPurpose,
    WhyNotJudged,
    WhyNotAnswered,
    WhyNotAnsweredShared, // question
    WhyNotKnown,
    WhyNotKnownShared, // question
    WhyNotMeasured,
    WhyDateMissing,
    WhyAwaited,
    WhyAwaitedItems, // items, listed
    WhyNoRule,
    WhyNoRuleFor, // what the figure is
    WhySaidNo,
    WhySaid, // the answer
    WhySaidShared, // question, the answer
    WhyLater, // date
    WhyLaterFigure, // date
    WhyEnded, // date
    WhyRefusedItems, // items, listed
    WhyPlan, // plan, those that count
    WhyRevenueBelow, // needed
    WhyRevenue, // amount, needed
    WhyRevenueMissing, // amount, missing, needed
    WhyShare, // per cent, needed
    WhyShareOf, // part, whole, needed
    WhyHours, // hours with their unit, most
    WhyNoDesignation,
    WhyDesignation, // what is wrong with it
    WhyDesignations, // what is wrong with each
    DesignationEnded, // solution area, date
    DesignationPoints, // solution area, points, needed
    DesignationEndedAndPoints, // solution area, date, points, needed
    WhyTenure, // date; plural: months
    WhyWaiting, // event, date; plural: months
    WhyInvitation,
    WhyEnrolment,
    WhyCreditApproval,
    WhyAssessmentResult,
    WhyRequirementsBefore, // ids, listed

    // What is said beside it, and what another day brings
    RemarkNoEnd,
    RemarkNoAlerts,
    RemarkContact,
    RemarkMetSince, // date
    RemarkMetFrom, // date
    RemarkMetUntil, // date
    RemarkRefresh, // date
    RemarkRefreshLate, // date
    TurnMet, // requirement, date
    TurnNotMet, // requirement, date, reason
    TurnUnknown, // requirement, date, reason
    TurnNotDueYet, // requirement, date, reason
    TurnOther, // requirement, date, status, reason
    WindowClosed, // day, from, to, open again on
    WindowOpen, // day
    WindowOpenUntil, // day, closed from

    // The verdict
    NotEligibleYet,
    SayVerdict, // verdict, a sentence on the score
    SayScore, // score
    SayScoreBetween, // floor, ceiling
    SayScoreBand, // score, band
    SayScoreBetweenBand, // floor, ceiling, bands
    SayScoreLowered, // score, band
    SayScoreBetweenLowered, // floor, ceiling, bands
    CertaintyNotEligible,
    CertaintyCertain,
    CertaintyOpen,
    RuleNotMet, // requirement, reason
    RuleUnknown, // requirement, reason
    RuleCritical, // question, level, required, band
    RuleCriticalOpen, // question, required, band
    OpenWorth, // points, band of the floor, of the ceiling; plural: questions
    OpenWorthSame, // points, band; plural: questions

    // If the weights were other
    RobustScore, // factor, least, most
    RobustFloor, // factor, least, most
    RobustCeiling, // least, most; after the sentence on the floor
    RobustStays, // band
    RobustStayBoth, // band of the floor, of the ceiling
    RobustTooManyWeights,
    RobustScoreChanges, // from, to
    RobustFloorChanges, // from, to
    RobustCeilingChanges, // from, to
    RobustFloorStays, // band
    RobustCeilingStays, // band

    // The verdict on cover and summary
    CoverNotMet, // ids, listed
    CoverUnknown, // ids, listed
    CoverCritical, // ids, listed
    JudgedOn, // date
    Lowering,
    OtherWeights,
    Decisive,
    DecisiveWorth,
    ColumnQuestion,
    ColumnState,
    ColumnWorth,
    DecisiveNoAnswer,
    DecisiveDontKnow,
    Gain, // points

    // Eligibility requirements
    Requirements,
    RequirementsFor, // date, purpose
    StatusCount, // status, number
    ColumnRequirement,
    ColumnStatus,
    ColumnStated,
    ColumnReason,
    ColumnId,
    NextSteps,
    ColumnNext,
    Changes, // date
    Thresholds,
    ColumnHeldAgainst,

    // A fact as it was stated
    StatedYes,
    StatedNo,
    StatedNone,
    StatedAmount, // currency, amount
    StatedAmountAt, // currency, amount, US dollars each
    MonthPattern, // as QLocale::toString takes it
    StatedPoints, // points
    StatedUntil, // date
    StatedItem, // item, status

    // Plan and what-ifs
    Plan,
    PlanTarget, // points
    PlanTargetBand, // points, band
    PlanReached,
    PlanWay, // effort, number of steps
    PlanUnreachable, // score with every question at level 4
    PlanNothingToScore,
    PlanTooLarge,
    PlanFloors, // floor now, floor with every step done
    PlanBeside,
    PlanMethod,
    ColumnLevels,
    ColumnEffort,
    ColumnWeeks,
    ColumnOwner,
    ColumnDue,
    LevelsFromTo, // from, to
    LevelsReached, // from, to
    PlanToDo,
    PlanInProgress,
    PlanDone,
    WhatIfs,
    WhatIfsText,
    ColumnWhatIf,
    ColumnChanged,
    WhatIfNow,

    // Own weights
    OwnWeightsText,

    // Every term of the score
    Trace,
    TraceText,
    TraceNothing,
    TraceReading, // reading, score
    TraceTotal,
    ColumnTerm,
    ColumnPoints,
    ColumnProduct,
};
constexpr int kPhrases = static_cast<int>(Phrase::ColumnProduct) + 1;

// Words of one language.
class Words
{
public:
    virtual ~Words() = default;

    // The phrase with %1… replaced, each once and not again inside an argument. `count` chooses the
    // plural form where the phrase has one, and stands for %n.
    [[nodiscard]] virtual QString phrase(
        Phrase phrase, const QStringList &arguments = {}, int count = -1) const = 0;
};

} // namespace core::report
