#pragma once

#include <QString>
#include <QStringList>

namespace core::report {

// Every phrase a report says of its own, as a code: core has no words. ui/print/reportwords.cpp
// gives them a text, in this order; a static_assert there fails when one is missing. The comment
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
    BandLabel,
    BandCertain,
    BandOpen,
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
    SummaryComplete, // score
    SummaryCertain, // floor, ceiling
    SummaryOpen, // floor, ceiling
    SummaryNothing,
    NotJudged,
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
};
constexpr int kPhrases = static_cast<int>(Phrase::ListEnd) + 1;

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
