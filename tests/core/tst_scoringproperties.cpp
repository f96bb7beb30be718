#include "core/scoring/scorecard.h"

#include "bundled.h"
#include "core/scoring/whatif.h"
#include "scoringcases.h"

using namespace core;
using namespace core::scoring;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kRounds = 300;

// Calls with every reading of a scorecard: of the total, the groups and the capabilities.
template <typename Visit>
void overReadings(const Scorecard &card, Visit visit)
{
    visit(card.total);
    for (const GroupScore &group : card.groups) {
        visit(group.readings);
        for (const CapabilityScore &capability : group.capabilities)
            visit(capability.readings);
    }
}

std::vector<Readings> allReadings(const Scorecard &card)
{
    std::vector<Readings> all;
    overReadings(card, [&](const Readings &readings) { all.push_back(readings); });
    return all;
}

bool orderHolds(const Readings &readings)
{
    return readings.floor.has_value() == readings.ceiling.has_value()
        && (!readings.floor || *readings.floor <= *readings.ceiling)
        && (!readings.soFar
            || (*readings.floor <= *readings.soFar && *readings.soFar <= *readings.ceiling));
}

bool noneFell(const Readings &before, const Readings &after)
{
    return before.floor.value_or(0) <= after.floor.value_or(0)
        && before.ceiling.value_or(0) <= after.ceiling.value_or(0)
        && before.soFar.value_or(0) <= after.soFar.value_or(0) && before.coverage <= after.coverage;
}

// Inside what was possible before: the floor no lower, the ceiling no higher.
bool isWithin(const Readings &before, const Readings &after)
{
    return !after.floor || (before.floor <= after.floor && after.ceiling <= before.ceiling);
}

// Calls with random assessments of the bundled questionnaire, emptier each time, and with weights
// of every kind; stops at the first failure of the running test.
template <typename Visit>
void overRandomCases(quint32 seed, Visit visit)
{
    Questionnaire questionnaire = bundled::questionnaire();
    QRandomGenerator random(seed);
    for (int round = 0; round < kRounds && !QTest::currentTestFailed(); ++round) {
        const Assessment assessment
            = cases::randomAssessment(questionnaire, random, round * 100 / kRounds);
        visit(questionnaire, assessment, random);
        cases::weighAtRandom(questionnaire, random);
        if (round % 3 == 0)
            questionnaire.profiles = bundled::questionnaire().profiles;
    }
}

Scorecard scoreOf(const Questionnaire &questionnaire, const Standings &standings)
{
    return score(questionnaire, questionnaire.profiles.front(), standings);
}

} // namespace

class TestScoringProperties : public QObject
{
    Q_OBJECT

private slots:
    void floorSoFarAndCeilingStandInOrder()
    {
        overRandomCases(1,
            [](const Questionnaire &questionnaire,
                const Assessment &assessment,
                QRandomGenerator &) {
                overReadings(score(questionnaire, assessment),
                    [](const Readings &readings) { QVERIFY(orderHolds(readings)); });
            });
    }

    void withNothingOpenThereIsOneNumber()
    {
        overRandomCases(2,
            [](const Questionnaire &questionnaire,
                const Assessment &assessment,
                QRandomGenerator &) {
                overReadings(score(questionnaire, assessment), [](const Readings &readings) {
                    if (readings.isComplete()) {
                        QCOMPARE(readings.floor, readings.ceiling);
                        QCOMPARE(readings.floor, readings.soFar);
                    }
                });
            });
    }

    void coverageIsFullExactlyWhenNothingIsOpen()
    {
        overRandomCases(3,
            [](const Questionnaire &questionnaire,
                const Assessment &assessment,
                QRandomGenerator &) {
                const Scorecard card = score(questionnaire, assessment);
                QCOMPARE(card.total.isComplete(), card.closed == card.questions);
                for (const GroupScore &group : card.groups) {
                    QCOMPARE(group.readings.isComplete(), group.closed == group.questions);
                    for (const CapabilityScore &part : group.capabilities)
                        QCOMPARE(part.readings.isComplete(), part.closed == part.questions);
                }
            });
    }

    void raisingAnAnsweredLevelLowersNoReading()
    {
        overRandomCases(4,
            [](const Questionnaire &questionnaire,
                const Assessment &assessment,
                QRandomGenerator &) {
                Standings standings = standingsOf(questionnaire, assessment);
                const auto before = allReadings(scoreOf(questionnaire, standings));
                for (Standing &standing : standings) {
                    if (standing.state != Standing::State::Answered || standing.level == kTopLevel)
                        continue;
                    ++standing.level;
                    const auto after = allReadings(scoreOf(questionnaire, standings));
                    for (size_t i = 0; i < before.size(); ++i)
                        QVERIFY(noneFell(before[i], after[i]));
                    --standing.level;
                }
            });
    }

    void answeringNeverWidensWhatIsPossible()
    {
        overRandomCases(5,
            [](const Questionnaire &questionnaire,
                const Assessment &assessment,
                QRandomGenerator &random) {
                Standings standings = standingsOf(questionnaire, assessment);
                const auto before = allReadings(scoreOf(questionnaire, standings));
                for (Standing &standing : standings) {
                    if (!standing.isOpen())
                        continue;
                    const Standing open = standing;
                    const int level = random.bounded(-2, kLevels);
                    standing = level == -2 ? Standing{Standing::State::NotApplicable, 0}
                        : level == -1      ? Standing{Standing::State::Unknown, 0}
                                           : Standing{Standing::State::Answered, level};
                    const auto after = allReadings(scoreOf(questionnaire, standings));
                    for (size_t i = 0; i < before.size(); ++i)
                        QVERIFY(isWithin(before[i], after[i]));
                    standing = open;
                }
            });
    }

    void theOrderOfQuestionsChangesNoScore()
    {
        overRandomCases(6,
            [](const Questionnaire &questionnaire,
                const Assessment &assessment,
                QRandomGenerator &random) {
                const Scorecard card = score(questionnaire, assessment);
                Questionnaire mixed = questionnaire;
                std::shuffle(mixed.groups.begin(), mixed.groups.end(), random);
                for (Group &group : mixed.groups) {
                    std::shuffle(group.capabilities.begin(), group.capabilities.end(), random);
                    for (Capability &capability : group.capabilities)
                        std::shuffle(
                            capability.questions.begin(), capability.questions.end(), random);
                }
                mixed.buildIndex();
                const Scorecard other = score(mixed, assessment);
                QCOMPARE(other.total, card.total);
                for (const Group &group : questionnaire.groups) {
                    for (const Capability &capability : group.capabilities)
                        QCOMPARE(*other.find(capability.id), *card.find(capability.id));
                }
            });
    }

    void theOrderOfAnsweringChangesNoScore()
    {
        overRandomCases(7,
            [](const Questionnaire &questionnaire,
                const Assessment &assessment,
                QRandomGenerator &random) {
                QList<QuestionId> ids = assessment.responses.keys();
                std::shuffle(ids.begin(), ids.end(), random);
                Assessment other;
                for (const QuestionId &id : std::as_const(ids)) {
                    other.responses.insert(id, Response{Unknown{}, {}, {}});
                    other.responses[id] = assessment.response(id);
                }
                QCOMPARE(score(questionnaire, other), score(questionnaire, assessment));
            });
    }

    void oneFactorOnAllWeightsChangesNoDigit_data()
    {
        QTest::addColumn<int>("factor");
        QTest::newRow("double") << 2;
        QTest::newRow("a prime") << 7;
        QTest::newRow("as much as there is room for") << 100;
    }
    void oneFactorOnAllWeightsChangesNoDigit()
    {
        QFETCH(int, factor);
        QRandomGenerator random(8);
        for (int round = 0; round < kRounds; ++round) {
            Questionnaire questionnaire = bundled::questionnaire();
            WeightProfile &profile = questionnaire.profiles.front();
            for (auto &[id, weight] : profile.groups)
                weight = random.bounded(1, 11);
            for (auto &[id, weight] : profile.capabilities)
                weight = random.bounded(1, 11);
            const Assessment assessment = cases::randomAssessment(questionnaire, random, 20);
            const Scorecard card = score(questionnaire, assessment);
            for (auto &[id, weight] : profile.groups)
                weight *= factor;
            for (auto &[id, weight] : profile.capabilities)
                weight *= factor;
            for (Group &group : questionnaire.groups) {
                for (Capability &capability : group.capabilities) {
                    for (Question &question : capability.questions)
                        question.weight *= factor;
                }
            }
            QCOMPARE(score(questionnaire, assessment), card);
        }
    }
};

QTEST_APPLESS_MAIN(TestScoringProperties)
#include "tst_scoringproperties.moc"
