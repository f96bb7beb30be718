// What is said of the score: verdict, rules that lower it, open questions, other weights. The words
// are the English sources; numbers and names are those of the texts' language.

#include "core/report/sentences.h"
#include "print/reportcases.h"
#include "ui/print/reportwords.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace core;

Q_DECLARE_METATYPE(core::readiness::Readiness)

class TestVerdictSentences final : public QObject
{
    Q_OBJECT

private slots:
    void verdictIsOneSentence_data();
    void verdictIsOneSentence();
    void rulesSayWhatTheyLower_data();
    void rulesSayWhatTheyLower();
    void openQuestionsSayTheirWorth_data();
    void openQuestionsSayTheirWorth();
    void otherWeightsAreSaid_data();
    void otherWeightsAreSaid();
    void italianTextsBringTheirNumbers();
    void sampleIsSaidAsItStands();
};

namespace {

report::Speech speech(const QString &language = u"en"_s)
{
    static const print::ReportWords english(u"en"_s, QString());
    return {reportcases::questionnaire(), reportcases::texts(language), english};
}

// A readiness of these figures, in millipoints; coverage is full where floor and ceiling are equal.
readiness::Readiness scored(int floor, int ceiling)
{
    readiness::Readiness result;
    const bool isComplete = floor == ceiling;
    result.card.total = {floor, ceiling, floor, isComplete ? scoring::kFull : scoring::kFull / 2};
    result.card.floorBand = scoring::bandOf(reportcases::questionnaire(), floor);
    result.card.ceilingBand = scoring::bandOf(reportcases::questionnaire(), ceiling);
    result.card.questions = 93;
    result.card.closed = isComplete ? 93 : 81;
    result.verdict = {.floor = scoring::verdictOf(*result.card.floorBand),
        .ceiling = scoring::verdictOf(*result.card.ceilingBand)};
    return result;
}

readiness::Readiness withVerdict(
    readiness::Readiness readiness, scoring::Verdict floor, scoring::Verdict ceiling)
{
    readiness.verdict = {.floor = floor, .ceiling = ceiling};
    return readiness;
}

readiness::Readiness notApplicable(scoring::Verdict verdict)
{
    readiness::Readiness result;
    result.card.total.coverage = scoring::kFull;
    return withVerdict(result, verdict, verdict);
}

} // namespace

void TestVerdictSentences::verdictIsOneSentence_data()
{
    QTest::addColumn<readiness::Readiness>("readiness");
    QTest::addColumn<QString>("names");
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<QString>("certainty");
    using scoring::Verdict;
    const QString never
        = u"It stays so, whatever the score, until every requirement that is due is met."_s;
    const QString certain = u"Certain: floor and ceiling give the same verdict."_s;
    const QString open
        = u"Open: floor and ceiling give different verdicts, and the open questions decide."_s;
    const QString none = u"Every question is marked as not applicable."_s;
    const auto notEligible = [](const readiness::Readiness &readiness) {
        return withVerdict(readiness, Verdict::NotEligibleYet, Verdict::NotEligibleYet);
    };
    QTest::newRow("not eligible, two bands")
        << notEligible(scored(63'260, 73'299)) << u"Not eligible yet"_s
        << u"Not eligible yet. Score between 63.2 and 73.2: gaps or nearly ready."_s << never;
    QTest::newRow("not eligible, one band")
        << notEligible(scored(63'260, 69'999)) << u"Not eligible yet"_s
        << u"Not eligible yet. Score between 63.2 and 69.9: gaps."_s << never;
    QTest::newRow("not eligible, one number")
        << notEligible(scored(90'000, 90'000)) << u"Not eligible yet"_s
        << u"Not eligible yet. Score 90.0: ready."_s << never;
    QTest::newRow("not eligible, no score")
        << notApplicable(Verdict::NotEligibleYet) << u"Not eligible yet"_s
        << u"Not eligible yet. Every question is marked as not applicable, so there is no score."_s
        << never;
    QTest::newRow("nothing to score")
        << notApplicable(Verdict::NothingToScore) << u"Nothing to score"_s
        << u"Nothing to score. Every question is marked as not applicable, so there is no score."_s
        << none;
    QTest::newRow("certain, one number")
        << scored(73'260, 73'260) << u"Nearly ready"_s << u"Nearly ready. Score 73.2."_s << certain;
    QTest::newRow("certain, an interval") << scored(51'000, 69'999) << u"Gaps"_s
                                          << u"Gaps. Score between 51.0 and 69.9."_s << certain;
    QTest::newRow("open") << scored(63'260, 73'299) << u"Gaps\u00a0– Nearly\u00a0ready"_s
                          << u"Gaps or nearly ready. Score between 63.2 and 73.2."_s << open;
    QTest::newRow("lowered, one number")
        << withVerdict(scored(88'000, 88'000), Verdict::Gaps, Verdict::Gaps) << u"Gaps"_s
        << u"Gaps. Score 88.0, which alone would be ready: critical questions lower it."_s
        << certain;
    QTest::newRow("lowered, and still open")
        << withVerdict(scored(71'000, 86'000), Verdict::Gaps, Verdict::Ready)
        << u"Gaps\u00a0– Ready"_s
        << u"Gaps or ready. Score between 71.0 and 86.0, which alone would be nearly ready or "
           u"ready: critical questions lower it."_s
        << open;
}

void TestVerdictSentences::verdictIsOneSentence()
{
    QFETCH(const readiness::Readiness, readiness);
    QFETCH(const QString, names);
    QFETCH(const QString, sentence);
    QFETCH(const QString, certainty);
    QCOMPARE(report::verdictNames(speech(), readiness.verdict), names);
    QCOMPARE(report::verdictSentence(speech(), readiness), sentence);
    QCOMPARE(report::certainty(speech(), readiness.verdict), certainty);
}

void TestVerdictSentences::rulesSayWhatTheyLower_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("expected");
    QTest::newRow("not met") << u"R6a"_s
                             << u"R6a is not met: 24 of 25, and 100\u00a0% is needed."_s;
    QTest::newRow("unknown") << u"R9"_s << u"R9 is unknown: Microsoft’s decision is awaited."_s;
    QTest::newRow("not judged with the rest")
        << u"R1"_s << u"R1 is unknown: nobody has answered it yet."_s;
    QTest::newRow("critical below")
        << u"C1.1"_s
        << u"C1.1, critical, is at level 2 and needs 3: at most “gaps” while it stays so."_s;
    QTest::newRow("critical open")
        << u"C2.1"_s
        << u"C2.1, critical, is open and needs level 2: the floor, which "
           u"counts it as level 0, is at most “gaps”."_s;
}

void TestVerdictSentences::rulesSayWhatTheyLower()
{
    QFETCH(const QString, rule);
    QFETCH(const QString, expected);
    readiness::Readiness readiness = scored(88'000, 90'000);
    readiness.eligibility = {
        {.id = u"R6a"_s,
            .status = eligibility::Status::NotMet,
            .reason = eligibility::ShareBelow{Decimal(100), Decimal(24), Decimal(25)}},
        {.id = u"R9"_s, .status = eligibility::Status::Unknown, .reason = eligibility::Awaited{}}};
    scoring::LoweringRule lowering = scoring::UnmetRequirement{rule};
    if (rule == u"C1.1"_s) {
        lowering = scoring::CriticalBelow{.question = {rule},
            .level = 2,
            .required = 3,
            .lowersFloor = true,
            .lowersCeiling = true};
    } else if (rule == u"C2.1"_s) {
        lowering = scoring::CriticalBelow{.question = {rule}, .required = 2, .lowersFloor = true};
    }
    QCOMPARE(report::rule(speech(), readiness, lowering), expected);
}

void TestVerdictSentences::openQuestionsSayTheirWorth_data()
{
    QTest::addColumn<readiness::Readiness>("readiness");
    QTest::addColumn<QString>("expected");
    readiness::Readiness one = scored(63'260, 69'999);
    one.card.closed = 92;
    QTest::newRow("two bands") << scored(63'260, 73'299)
                               << u"12 open questions, together worth 10.0 points: the floor is "
                                  u"“gaps”, the ceiling “nearly ready”."_s;
    QTest::newRow("one band") << one
                              << u"1 open question, together worth 6.7 points: “gaps” by the floor "
                                 u"and by the ceiling."_s;
    QTest::newRow("none open") << scored(90'000, 90'000) << QString();
    QTest::newRow("nothing to score")
        << notApplicable(scoring::Verdict::NothingToScore) << QString();
}

void TestVerdictSentences::openQuestionsSayTheirWorth()
{
    QFETCH(const readiness::Readiness, readiness);
    QFETCH(const QString, expected);
    QCOMPARE(report::openQuestions(speech(), readiness), expected);
}

void TestVerdictSentences::otherWeightsAreSaid_data()
{
    QTest::addColumn<readiness::Readiness>("readiness");
    QTest::addColumn<QStringList>("expected");
    const auto with = [](readiness::Readiness readiness,
                          int tenths,
                          const scoring::TotalRange &floor,
                          const scoring::TotalRange &ceiling) {
        readiness.robustness = {tenths, floor, ceiling};
        return readiness;
    };
    const QString floor
        = u"With every weight multiplied or divided by up to 2, the floor lies between 56.3 and "
          u"69.0."_s;
    const QString ceiling = u"The ceiling then lies between 70.6 and 75.5."_s;
    QTest::newRow("nothing changes")
        << with(scored(63'260, 73'299), 20, {56'300, 69'000, false}, {70'600, 75'500, false})
        << QStringList{floor,
               ceiling,
               u"No choice of such weights changes the bands: they stay “gaps” and “nearly "
               u"ready”."_s};
    QTest::newRow("one band, and it stays")
        << with(scored(70'700, 73'299), 20, {70'600, 75'500, false}, {70'600, 75'500, false})
        << QStringList{
               u"With every weight multiplied or divided by up to 2, the floor lies between 70.6 "
               u"and 75.5."_s,
               ceiling,
               u"No choice of such weights changes the band: it stays “nearly ready”."_s};
    QTest::newRow("the ceiling may change")
        << with(scored(63'260, 73'299), 20, {56'300, 69'000, false}, {69'900, 75'500, true})
        << QStringList{floor,
               u"The ceiling then lies between 69.9 and 75.5."_s,
               u"The band of the floor stays “gaps”."_s,
               u"Such weights can change the band of the ceiling: from “gaps” to “nearly "
               u"ready”."_s};
    QTest::newRow("one number, another factor")
        << with(scored(84'000, 84'000), 15, {83'000, 85'000, true}, {83'000, 85'000, true})
        << QStringList{
               u"With every weight multiplied or divided by up to 1.5, the score lies between 83.0 "
               u"and 85.0."_s,
               u"Such weights can change the band: from “nearly ready” to “ready”."_s};
    QTest::newRow("nothing to score")
        << notApplicable(scoring::Verdict::NothingToScore) << QStringList();
}

void TestVerdictSentences::otherWeightsAreSaid()
{
    QFETCH(const readiness::Readiness, readiness);
    QFETCH(const QStringList, expected);
    QCOMPARE(report::robustness(speech(), readiness), expected);
}

void TestVerdictSentences::italianTextsBringTheirNumbers()
{
    const report::Speech italian = speech(u"it"_s);
    QCOMPARE(report::verdictSentence(italian, scored(63'260, 73'299)),
        u"Con lacune or quasi pronta. Score between 63,2 and 73,2."_s);
    QCOMPARE(report::openQuestions(italian, scored(63'260, 73'299)),
        u"12 open questions, together worth 10,0 points: the floor is “con lacune”, the ceiling "
        u"“quasi pronta”."_s);
}

void TestVerdictSentences::sampleIsSaidAsItStands()
{
    const auto readiness = readiness::assess(
        reportcases::questionnaire(), reportcases::sample(), {.on = {2026, 11, 24}});
    QCOMPARE(report::verdictSentence(speech(), readiness),
        u"Not eligible yet. Score between 63.2 and 73.2: gaps or nearly ready."_s);
    QStringList rules;
    for (const scoring::LoweringRule &rule : readiness.verdict.rules)
        rules.append(report::rule(speech(), readiness, rule));
    QCOMPARE(rules.value(0), u"R6a is not met: 24 of 25, and 100\u00a0% is needed."_s);
}

QTEST_GUILESS_MAIN(TestVerdictSentences)
#include "tst_verdictsentences.moc"
