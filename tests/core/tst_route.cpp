#include "core/scoring/route.h"

#include "bundled.h"
#include "core/scoring/whatif.h"
#include "routebyforce.h"
#include "scoringcases.h"

using namespace core;
using namespace core::scoring;
using namespace Qt::Literals::StringLiterals;
using cases::with;
using Outcome = Route::Outcome;

namespace {

QMap<QuestionId, int> levelsOf(const Route &route)
{
    QMap<QuestionId, int> levels;
    for (const RouteStep &step : route.steps)
        levels.insert(step.question, step.to);
    return levels;
}

// What does not hold of a route that was found, whatever the questionnaire.
QString problemOf(const Questionnaire &questionnaire,
    const Assessment &assessment,
    Millipoints target,
    const Route &route)
{
    if (route.outcome != Outcome::Found)
        return u"not found"_s;
    if (scoreWith(questionnaire, assessment, levelsOf(route)).total.floor != route.total)
        return u"the total is not what the levels make"_s;
    if (*route.total < target)
        return u"below the target"_s;
    const Standings standings = standingsWith(questionnaire, assessment, levelsOf(route));
    for (size_t i = 0; i < standings.size(); ++i) {
        const Question &question
            = *questionnaire.find(questionnaire.questionsInOrder().at(static_cast<qsizetype>(i)));
        if (standings[i].isApplicable() && standings[i].level < question.critical.value_or(0))
            return u"a critical question below its level"_s;
    }
    return {};
}

// Few questions, so that all ways can be tried: odd points, efforts, weights, critical levels.
Questionnaire randomQuestionnaire(QRandomGenerator &random)
{
    static const std::vector<std::vector<std::vector<int>>> shapes{
        {{5}}, {{2, 3}}, {{1, 1}, {2}}, {{2, 1}, {1, 1}}, {{1}, {1, 2}, {1}}, {{3}, {2}}};
    Questionnaire result = cases::made(shapes[random.bounded(quint32(shapes.size()))]);
    const bool alike = random.bounded(3) == 0; // many ties
    if (!alike)
        cases::weighAtRandom(result, random);
    for (Group &group : result.groups) {
        for (Capability &capability : group.capabilities) {
            for (Question &question : capability.questions) {
                if (random.bounded(4) == 0)
                    question.critical = random.bounded(1, kLevels);
                for (Step &step : question.steps)
                    step = {alike ? Effort::Small : Effort(random.bounded(4)), random.bounded(9)};
                if (alike)
                    continue;
                question.weight = cases::randomWeight(random);
                if (random.bounded(2) == 0) {
                    std::array<int, 3> inner{};
                    for (int &points : inner)
                        points = random.bounded(101);
                    std::ranges::sort(inner);
                    question.points = {0, inner[0], inner[1], inner[2], 100};
                }
            }
        }
    }
    return result;
}

} // namespace

class TestRoute : public QObject
{
    Q_OBJECT

private slots:
    void aStepTellsWhatItTakes()
    {
        Questionnaire questionnaire = cases::made({{1}});
        questionnaire.groups[0].capabilities[0].questions[0].steps = {Step{Effort::Small, 1},
            Step{Effort::Medium, 2},
            Step{Effort::Large, 3},
            Step{Effort::VeryLarge, 4}};
        const Route route
            = cheapestRoute(questionnaire, with({{u"a1.1"_s, ChosenLevel{1}}}), 70'000);
        QCOMPARE(route, (Route{Outcome::Found, {{{u"a1.1"_s}, 1, 3, 6, 5, false}}, 6, 5, 75'000}));
    }

    void anOpenQuestionStandsAtNothingAndIsFoundOutFirst_data()
    {
        QTest::addColumn<bool>("isUnknown");
        QTest::newRow("unanswered") << false;
        QTest::newRow("unknown") << true;
    }
    void anOpenQuestionStandsAtNothingAndIsFoundOutFirst()
    {
        QFETCH(bool, isUnknown);
        const Answer answer = isUnknown ? Answer(Unknown{}) : Answer(Unanswered{});
        const Route route = cheapestRoute(cases::made({{1}}), with({{u"a1.1"_s, answer}}), 25'000);
        QCOMPARE(route, (Route{Outcome::Found, {{{u"a1.1"_s}, 0, 1, 1, 0, true}}, 1, 0, 25'000}));
    }

    void whatDoesNotApplyIsNeverRaised()
    {
        const Route route = cheapestRoute(
            cases::made({{2}}), with({{u"a1.1"_s, NotApplicable{u"r"_s}}}), 100'000);
        QCOMPARE(route.steps.size(), size_t(1));
        QCOMPARE(route.steps.front().question.text, u"a1.2"_s);
    }

    void beingThereIsAnEmptyWay()
    {
        const Assessment assessment = with({{u"a1.1"_s, ChosenLevel{2}}});
        for (const int target : {-5, 0, 49'999, 50'000})
            QCOMPARE(cheapestRoute(cases::made({{1}}), assessment, target),
                (Route{Outcome::AlreadyThere, {}, 0, 0, 50'000}));
        QCOMPARE(cheapestRoute(cases::made({{1}}), assessment, 50'001).outcome, Outcome::Found);
    }

    void aCriticalQuestionIsRaisedThoughTheTotalWouldDo()
    {
        Questionnaire questionnaire = cases::made({{2}});
        questionnaire.groups[0].capabilities[0].questions[1].critical = 2;
        const Assessment assessment
            = with({{u"a1.1"_s, ChosenLevel{4}}, {u"a1.2"_s, ChosenLevel{1}}});
        const Route route = cheapestRoute(questionnaire, assessment, 50'000);
        QCOMPARE(route, (Route{Outcome::Found, {{{u"a1.2"_s}, 1, 2, 1, 0, false}}, 1, 0, 75'000}));
    }

    void whatCannotBeReachedIsSaid()
    {
        QCOMPARE(cheapestRoute(cases::made({{1}}), {}, 100'001),
            (Route{Outcome::Unreachable, {}, 0, 0, 100'000}));
        const Assessment none = with({{u"a1.1"_s, NotApplicable{u"r"_s}}});
        QCOMPARE(cheapestRoute(cases::made({{1}}), none, 0),
            (Route{Outcome::Unreachable, {}, 0, 0, std::nullopt}));
    }

    void theLeadTimeIsThatOfTheLongestQuestion()
    {
        Questionnaire questionnaire = cases::made({{2}});
        auto &questions = questionnaire.groups[0].capabilities[0].questions;
        questions[0].steps.fill({Effort::Small, 2});
        questions[1].steps.fill({Effort::Small, 5});
        const Route route = cheapestRoute(questionnaire, {}, 100'000);
        QCOMPARE(route.steps[0].weeks, 8);
        QCOMPARE(route.steps[1].weeks, 20);
        QCOMPARE(route.weeks, 20);
    }

    void tiesGoToFewerQuestionsThenToTheHigherTotalThenToTheEarlier()
    {
        // Two steps of equal effort: both on one question, and of three alike on the first.
        const Route fewer = cheapestRoute(cases::made({{3}}), {}, 16'000);
        QCOMPARE(fewer.steps, (std::vector<RouteStep>{{{u"a1.1"_s}, 0, 2, 2, 0, true}}));
        // The second question is worth more for the same effort.
        Questionnaire questionnaire = cases::made({{3}});
        questionnaire.groups[0].capabilities[0].questions[1].weight = 2;
        const Route higher = cheapestRoute(questionnaire, {}, 6'000);
        QCOMPARE(higher.steps, (std::vector<RouteStep>{{{u"a1.2"_s}, 0, 1, 1, 0, true}}));
    }

    void noWayOfAllIsBetter()
    {
        QRandomGenerator random(20261125);
        int found = 0;
        for (int round = 0; round < 250; ++round) {
            const Questionnaire questionnaire = randomQuestionnaire(random);
            const Assessment assessment
                = cases::randomAssessment(questionnaire, random, round % 3 * 40);
            const Millipoints target
                = random.bounded(4) == 0 ? random.bounded(5) * 25'000 : random.bounded(kFull + 1);
            const Route route = cheapestRoute(questionnaire, assessment, target);
            const Route expected = byforce::cheapestRoute(questionnaire, assessment, target);
            QCOMPARE(route.outcome, expected.outcome);
            QCOMPARE(route.steps.size(), expected.steps.size());
            for (size_t i = 0; i < route.steps.size(); ++i) {
                QCOMPARE(route.steps[i].question.text, expected.steps[i].question.text);
                QCOMPARE(route.steps[i].to, expected.steps[i].to);
            }
            QCOMPARE(route, expected);
            found += route.outcome == Outcome::Found ? 1 : 0;
        }
        QVERIFY(found > 100);
    }

    void theBundledQuestionnaireHasAWayToEveryBand()
    {
        Questionnaire questionnaire = bundled::questionnaire();
        QRandomGenerator random(2);
        for (int round = 0; round < 12; ++round) {
            const Assessment assessment = cases::randomAssessment(questionnaire, random, 60);
            for (const int points : questionnaire.bandsFrom) {
                const Millipoints target = points * kPerPoint;
                const Route route = cheapestRoute(questionnaire, assessment, target);
                if (route.outcome == Outcome::AlreadyThere)
                    continue;
                QCOMPARE(problemOf(questionnaire, assessment, target, route), QString());
            }
            cases::weighAtRandom(questionnaire, random);
        }
    }

    void theSameWayIsFoundEveryTime()
    {
        const Route route = cheapestRoute(bundled::questionnaire(), {}, 70'000);
        QCOMPARE(cheapestRoute(bundled::questionnaire(), {}, 70'000), route);
        QCOMPARE(route.outcome, Outcome::Found);
    }

    void aHigherTargetNeverTakesLessEffort()
    {
        int before = 0;
        for (Millipoints target = 0; target <= kFull; target += 5'000) {
            const Route route = cheapestRoute(bundled::questionnaire(), {}, target);
            QVERIFY(route.effort >= before);
            before = route.effort;
        }
    }

    void askedToStopItFindsNothing()
    {
        std::stop_source source;
        source.request_stop();
        QCOMPARE(cheapestRoute(bundled::questionnaire(), {}, 70'000, source.get_token()), Route());
    }

    void moreThanIsSearchedExactlyIsSaid()
    {
        QCOMPARE(cheapestRoute(cases::made({std::vector(100, 20)}), {}, 70'000).outcome,
            Outcome::TooLarge);
        QCOMPARE(cheapestRoute(cases::made({{400}}), {}, 70'000).outcome, Outcome::TooLarge);
    }

    void ownWeightsAreUsed()
    {
        Assessment assessment;
        assessment.header.profile = kOwnProfile;
        assessment.header.ownWeights
            = OwnWeights{u"Ours"_s, {kOwnProfile, {}, {{{u"a1"_s}, 1}, {{u"a2"_s}, 3}}}};
        const Route route = cheapestRoute(cases::made({{1, 1}}), assessment, 75'000);
        QCOMPARE(route.steps, (std::vector<RouteStep>{{{u"a2.1"_s}, 0, 4, 4, 0, true}}));
    }
};

QTEST_APPLESS_MAIN(TestRoute)
#include "tst_route.moc"
