#include "core/scoring/scorecard.h"

#include "bundled.h"
#include "core/exchange/exchange.h"
#include "scoringcases.h"

using namespace core;
using namespace core::scoring;
using namespace Qt::Literals::StringLiterals;
using cases::randomAssessment;
using cases::with;

Q_DECLARE_METATYPE(core::Answer)

namespace {

// Two groups; A1 has questions of weight 1 and 2, A2 and B1 one question each. Levels only, all may
// be not applicable.
Questionnaire small()
{
    const auto question = [](const char *id, int weight) {
        Question result;
        result.id = {QString::fromLatin1(id)};
        result.kind = LevelKind{};
        result.weight = weight;
        result.notApplicableAllowed = true;
        return result;
    };
    Questionnaire result;
    result.groups = {Group{{u"a"_s},
                         {Capability{{u"A1"_s}, {question("A1.1", 1), question("A1.2", 2)}},
                             Capability{{u"A2"_s}, {question("A2.1", 1)}}}},
        Group{{u"b"_s}, {Capability{{u"B1"_s}, {question("B1.1", 1)}}}}};
    result.profiles = {WeightProfile{{u"neutral"_s},
        {{{u"a"_s}, 2}, {{u"b"_s}, 1}},
        {{{u"A1"_s}, 1}, {{u"A2"_s}, 1}, {{u"B1"_s}, 1}}}};
    result.bandsFrom = {0, 50, 70, 85};
    result.buildIndex();
    return result;
}

} // namespace

class TestScoring : public QObject
{
    Q_OBJECT

private slots:
    void anEmptyAssessmentIsAllOpen()
    {
        const Scorecard card = score(bundled::questionnaire(), {});
        QCOMPARE(card.total, (Readings{0, 100'000, std::nullopt, 0}));
        QCOMPARE(card.questions, 93);
        QCOMPARE(card.closed, 0);
        QCOMPARE(card.floorBand, std::optional(Band::NotReady));
        QCOMPARE(card.ceilingBand, std::optional(Band::Ready));
        QCOMPARE(card.groups.size(), size_t(3));
    }

    void eachMeanIsRoundedHalfUpBeforeItGoesOn()
    {
        // A1 = (1×25 + 2×50) / 3 = 41.666… -> 41 667; A2 = 75 000; a = (41 667 + 75 000) / 2 = 58
        // 333.5 -> 58 334; b = 100 000; total = (2×58 334 + 100 000) / 3 = 72 222.67 -> 72 223.
        const Scorecard card = score(small(),
            with({{u"A1.1"_s, ChosenLevel{1}},
                {u"A1.2"_s, ChosenLevel{2}},
                {u"A2.1"_s, ChosenLevel{3}},
                {u"B1.1"_s, ChosenLevel{4}}}));
        QCOMPARE(card.groups[0].capabilities[0].readings.floor, std::optional(41'667));
        QCOMPARE(card.groups[0].readings.floor, std::optional(58'334));
        QCOMPARE(card.total, (Readings{72'223, 72'223, 72'223, 100'000}));
        QVERIFY(card.total.isComplete());
        QCOMPARE(card.floorBand, std::optional(Band::NearlyReady));
    }

    void openQuestionsSpanTheInterval()
    {
        // A1.1 unknown: floor A1 = 2×100/3 = 66 667, ceiling 100 000, so far as floor. A2
        // unanswered leaves its group so far. b = 50. floor = (2×33 334 + 50 000)/3, a.floor = 66
        // 667/2 = 33 333.5 -> 33 334.
        const Scorecard card = score(small(),
            with({{u"A1.1"_s, Unknown{}},
                {u"A1.2"_s, ChosenLevel{4}},
                {u"B1.1"_s, ChosenLevel{2}}}));
        QCOMPARE(card.groups[0].readings, (Readings{33'334, 100'000, 66'667, 33'334}));
        QCOMPARE(card.groups[0].capabilities[0].unknown, 1);
        QCOMPARE(card.total.floor, std::optional((2 * 33'334 + 50'000 + 1) / 3));
        QCOMPARE(card.total.ceiling, std::optional(83'333));
        QCOMPARE(card.total.soFar, std::optional(61'111));
    }

    void notApplicableLeavesItsMean()
    {
        const Scorecard card = score(small(),
            with({{u"A1.1"_s, NotApplicable{u"r"_s}},
                {u"A1.2"_s, ChosenLevel{2}},
                {u"A2.1"_s, NotApplicable{u"r"_s}},
                {u"B1.1"_s, NotApplicable{u"r"_s}}}));
        // A2 and b have nothing left: the total is A1.2 alone, and nothing is open.
        QCOMPARE(card.total, (Readings{50'000, 50'000, 50'000, 100'000}));
        QCOMPARE(
            card.groups[1].readings, (Readings{std::nullopt, std::nullopt, std::nullopt, 100'000}));
    }

    void nothingApplicableIsNothingToScore()
    {
        const Questionnaire questionnaire = small();
        QMap<QString, Answer> answers;
        for (const QuestionId &id : questionnaire.questionsInOrder())
            answers.insert(id.text, NotApplicable{u"r"_s});
        const Scorecard card = score(questionnaire, with(answers));
        QCOMPARE(card.total, (Readings{std::nullopt, std::nullopt, std::nullopt, 100'000}));
        QVERIFY(!card.floorBand);
        QVERIFY(!card.ceilingBand);
    }

    void soFarIsNoneWhenNobodyHasLooked()
    {
        const Scorecard card = score(small(), with({{u"A1.1"_s, NotApplicable{u"r"_s}}}));
        QVERIFY(!card.total.soFar);
        QVERIFY(card.total.floor);
    }

    void coverageNeverRoundsUpToAll()
    {
        Questionnaire big = small();
        auto &questions = big.groups[0].capabilities[0].questions;
        for (int i = 3; i < 403; ++i) {
            Question question = questions.back();
            question.id = {u"A1.%1"_s.arg(i)};
            question.weight = 1000;
            questions.push_back(question);
        }
        big.buildIndex();
        Assessment assessment;
        for (const QuestionId &id : big.questionsInOrder())
            assessment.responses.insert(id, Response{ChosenLevel{4}, {}, {}});
        assessment.responses.remove({u"A1.1"_s}); // weight 1 of 400 003
        const Scorecard card = score(big, assessment);
        QCOMPARE(card.total.coverage, 99'999);
        QVERIFY(!card.total.isComplete());
    }

    void anAnswerOfAnOlderQuestionnaireIsOpen_data()
    {
        QTest::addColumn<Answer>("answer");
        QTest::newRow("a number for a level") << Answer(TypedNumber{Decimal(3)});
        QTest::newRow("ticks for a level") << Answer(TickedItems{{u"x"_s}, {}});
        QTest::newRow("a choice for a level") << Answer(ChosenInstead{u"x"_s});
        QTest::newRow("a level beyond the scale") << Answer(ChosenLevel{9});
    }
    void anAnswerOfAnOlderQuestionnaireIsOpen()
    {
        QFETCH(Answer, answer);
        const Scorecard card = score(small(), with({{u"B1.1"_s, answer}}));
        QCOMPARE(card.groups[1].readings, (Readings{0, 100'000, std::nullopt, 0}));
    }

    void pointsOfAQuestionMayBeItsOwn()
    {
        Questionnaire own = small();
        own.groups[1].capabilities[0].questions[0].points = {0, 5, 10, 60, 100};
        own.buildIndex();
        const Scorecard card = score(own, with({{u"B1.1"_s, ChosenLevel{3}}}));
        QCOMPARE(card.groups[1].readings.floor, std::optional(60'000));
    }

    void bandsBeginAtTheirThreshold_data()
    {
        QTest::addColumn<int>("millipoints");
        QTest::addColumn<int>("band");
        QTest::newRow("zero") << 0 << static_cast<int>(Band::NotReady);
        QTest::newRow("just below 50") << 49'999 << static_cast<int>(Band::NotReady);
        QTest::newRow("50") << 50'000 << static_cast<int>(Band::Gaps);
        QTest::newRow("69.9 stays gaps") << 69'960 << static_cast<int>(Band::Gaps);
        QTest::newRow("70") << 70'000 << static_cast<int>(Band::NearlyReady);
        QTest::newRow("85") << 85'000 << static_cast<int>(Band::Ready);
        QTest::newRow("100") << 100'000 << static_cast<int>(Band::Ready);
    }
    void bandsBeginAtTheirThreshold()
    {
        QFETCH(int, millipoints);
        QFETCH(int, band);
        QCOMPARE(static_cast<int>(bandOf(bundled::questionnaire(), millipoints)), band);
    }

    void profilesWeighGroupsDifferently()
    {
        Assessment assessment;
        for (const QuestionId &id : bundled::questionnaire().questionsInOrder()) {
            if (id.text.startsWith(u'P')
                && std::holds_alternative<LevelKind>(bundled::questionnaire().find(id)->kind))
                assessment.responses.insert(id, Response{ChosenLevel{4}, {}, {}});
        }
        const int support = *score(bundled::questionnaire(), assessment).groups[2].readings.floor;
        QVERIFY(support > 0);
        QCOMPARE(score(bundled::questionnaire(), assessment).total.floor,
            std::optional((3 * support * 2 + 13) / 26));
        assessment.header.profile = {u"equal-groups"_s};
        const Scorecard card = score(bundled::questionnaire(), assessment);
        QCOMPARE(card.profile.text, u"equal-groups"_s);
        QCOMPARE(card.total.floor, std::optional((support * 2 + 3) / 6));
    }

    void worthIsWhatTheTotalWouldGain()
    {
        const Questionnaire &questionnaire = bundled::questionnaire();
        QRandomGenerator random(7);
        for (int round = 0; round < 20; ++round) {
            Assessment assessment = randomAssessment(questionnaire, random);
            const QuestionId id{u"S2.2"_s};
            const auto worth = worthOfLevels(questionnaire, assessment, id);
            std::array<int, kLevels> floors = {};
            for (int level = 0; level < kLevels; ++level) {
                assessment.responses[id].answer = ChosenLevel{level};
                floors[static_cast<size_t>(level)] = *score(questionnaire, assessment).total.floor;
            }
            for (size_t level = 0; level < kLevels; ++level)
                QCOMPARE(worth[level], floors[level] - floors[0]);
            QVERIFY(worth[4] > 0);
        }
    }

    void theSampleScoresAsAnIndependentScriptSays()
    {
        const auto sample = exchange::fromJson(bundled::sampleJson(), bundled::questionnaire());
        QVERIFY(sample);
        const Scorecard card = score(bundled::questionnaire(), *sample);
        QCOMPARE(card.total, (Readings{63'215, 73'293, 67'737, 90'008}));
    }
};

QTEST_APPLESS_MAIN(TestScoring)
#include "tst_scoring.moc"
