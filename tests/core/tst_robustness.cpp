#include "core/scoring/robustness.h"

#include "bundled.h"
#include "core/scoring/weighing.h"
#include "scoringcases.h"

#include <cmath>

using namespace core;
using namespace core::scoring;
using namespace Qt::Literals::StringLiterals;
using cases::with;

namespace {

__extension__ using Wide = __int128;

struct Part
{
    Millipoints score = 0;
    Wide weight = 0; // W(g)·w(c)/Σw, over the product of all Σw
};

// The applicable capabilities of a floor, weighed as the rule is written.
std::vector<Part> partsOf(const WeightProfile &profile, const Scorecard &card)
{
    std::vector<Part> parts;
    std::vector<qint64> sums;
    std::vector<size_t> groups;
    for (const GroupScore &group : card.groups) {
        qint64 sum = 0;
        for (const CapabilityScore &capability : group.capabilities) {
            if (!capability.readings.floor)
                continue;
            const int weight = weightOf(profile, capability.id);
            parts.push_back(
                {*capability.readings.floor, Wide(weight) * weightOf(profile, group.id)});
            groups.push_back(sums.size());
            sum += weight;
        }
        sums.push_back(sum);
    }
    for (size_t i = 0; i < parts.size(); ++i) {
        for (size_t g = 0; g < sums.size(); ++g) {
            if (g != groups[i] && sums[g] != 0)
                parts[i].weight *= sums[g];
        }
    }
    return parts;
}

// Every way to give each part k or 1/k, rounded once.
TotalRange bySplits(const std::vector<Part> &parts, int tenths, Millipoints total)
{
    TotalRange range{total, total, false};
    for (unsigned split = 0; split < (1U << parts.size()); ++split) {
        Wide sum = 0;
        Wide weights = 0;
        for (size_t i = 0; i < parts.size(); ++i) {
            const Wide weight = parts[i].weight * ((split >> i & 1U) ? tenths * tenths : 100);
            sum += weight * parts[i].score;
            weights += weight;
        }
        range.least = std::min(range.least, static_cast<int>(sum / weights));
        range.most = std::max(range.most, static_cast<int>((sum + weights - 1) / weights));
    }
    return range;
}

// Calls with the mean of every combination of factors of a grid from 1/k to k.
template <typename Visit>
void overGrid(const std::vector<Part> &parts, int tenths, Visit visit)
{
    constexpr int kPoints = 9;
    std::vector<int> at(parts.size(), 0);
    for (size_t turned = 0; turned < parts.size();) {
        double sum = 0;
        double weights = 0;
        for (size_t i = 0; i < parts.size(); ++i) {
            const double factor = std::pow(tenths / 10.0, 2.0 * at[i] / (kPoints - 1) - 1);
            sum += double(parts[i].weight) * factor * parts[i].score;
            weights += double(parts[i].weight) * factor;
        }
        visit(sum / weights);
        for (turned = 0; turned < parts.size() && ++at[turned] == kPoints; ++turned)
            at[turned] = 0;
    }
}

Robustness robustnessOf(
    const Questionnaire &questionnaire, const Assessment &assessment, int tenths = kUsualTenths)
{
    return robustness(questionnaire,
        profileOf(questionnaire, assessment),
        score(questionnaire, assessment),
        tenths);
}

} // namespace

class TestRobustness : public QObject
{
    Q_OBJECT

private slots:
    void anExampleByHand()
    {
        // a1 = 100, a2 = 0; v = 1/2 each. Up to 4 to 1: 80 and 20.
        const Robustness result = robustnessOf(cases::made({{1, 1}}),
            with({{u"a1.1"_s, ChosenLevel{4}}, {u"a2.1"_s, ChosenLevel{0}}}));
        QCOMPARE(result.floor, (std::optional(TotalRange{20'000, 80'000, true})));
        QCOMPARE(result.ceiling, result.floor);
        QCOMPARE(result.tenths, 20);
    }

    void floorAndCeilingAreJudgedApart()
    {
        const Robustness result = robustnessOf(
            cases::made({{1, 1}}), with({{u"a1.1"_s, ChosenLevel{4}}, {u"a2.1"_s, Unknown{}}}));
        QCOMPARE(result.floor, (std::optional(TotalRange{20'000, 80'000, true})));
        QCOMPARE(result.ceiling, (std::optional(TotalRange{100'000, 100'000, false})));
    }

    void roundingIsOutward()
    {
        // 1 of 3 capabilities at 100: between 1/9 and 2/3 of it.
        const Robustness result = robustnessOf(cases::made({{1, 1, 1}}),
            with({{u"a1.1"_s, ChosenLevel{4}},
                {u"a2.1"_s, ChosenLevel{0}},
                {u"a3.1"_s, ChosenLevel{0}}}));
        QCOMPARE(result.floor, (std::optional(TotalRange{11'111, 66'667, true})));
    }

    void aFactorOfOneLeavesOnlyTheRounding()
    {
        // (25 + 50 + 50)/3 = 41.666…
        const Robustness result = robustnessOf(cases::made({{1, 1, 1}}),
            with({{u"a1.1"_s, ChosenLevel{1}},
                {u"a2.1"_s, ChosenLevel{2}},
                {u"a3.1"_s, ChosenLevel{2}}}),
            kLeastTenths);
        QCOMPARE(result.floor, (std::optional(TotalRange{41'666, 41'667, false})));
    }

    void theFactorIsHeldToItsRange_data()
    {
        QTest::addColumn<int>("asked");
        QTest::addColumn<int>("held");
        QTest::newRow("below 1") << 5 << 10;
        QTest::newRow("a turned sign") << -20 << 10;
        QTest::newRow("above 10") << 101 << 100;
        QTest::newRow("between") << 25 << 25;
    }
    void theFactorIsHeldToItsRange()
    {
        QFETCH(int, asked);
        QFETCH(int, held);
        const Questionnaire questionnaire = cases::made({{1, 1}});
        const Assessment assessment = with({{u"a1.1"_s, ChosenLevel{4}}});
        QCOMPARE(robustnessOf(questionnaire, assessment, asked),
            robustnessOf(questionnaire, assessment, held));
        QCOMPARE(robustnessOf(questionnaire, assessment, asked).tenths, held);
    }

    void theBandCanChangeOnlyAcrossAnEdge_data()
    {
        QTest::addColumn<int>("lower");
        QTest::addColumn<bool>("canChange");
        // The other capability is at 100; with k = 1.1 the total moves by a few points.
        QTest::newRow("both at the top") << 4 << false;
        QTest::newRow("87.5, down to 86.3") << 3 << false;
        QTest::newRow("75, 72.6 to 77.4") << 2 << false;
        QTest::newRow("62.5, 58.9 to 66.1") << 1 << false;
        QTest::newRow("50, 45.2 to 54.8") << 0 << true;
    }
    void theBandCanChangeOnlyAcrossAnEdge()
    {
        QFETCH(int, lower);
        QFETCH(bool, canChange);
        const Robustness result = robustnessOf(cases::made({{1, 1}}),
            with({{u"a1.1"_s, ChosenLevel{4}}, {u"a2.1"_s, ChosenLevel{lower}}}),
            11);
        QCOMPARE(result.floor->bandCanChange, canChange);
    }

    void withNothingToScoreThereIsNone()
    {
        const Robustness result
            = robustnessOf(cases::made({{1}}), with({{u"a1.1"_s, NotApplicable{u"r"_s}}}));
        QVERIFY(!result.floor);
        QVERIFY(!result.ceiling);
    }

    void aTotalOutsideItsUnroundedMeanIsTakenIn()
    {
        // a = 16 666.5 -> 16 667, b = 33 333.5 -> 33 334; total 25 000.5 -> 25 001. The mean of the
        // four capabilities, 33 333, 0, 66 667 and 0, is 25 000 exactly.
        const Robustness result = robustnessOf(cases::made({{3, 1}, {3, 1}}),
            with({{u"a1.1"_s, ChosenLevel{4}},
                {u"b1.1"_s, ChosenLevel{4}},
                {u"b1.2"_s, ChosenLevel{4}}}),
            kLeastTenths);
        QCOMPARE(result.floor, (std::optional(TotalRange{25'000, 25'001, false})));
    }

    void noSplitIsOutsideAndTheBoundsAreReached()
    {
        QRandomGenerator random(4);
        for (int round = 0; round < 1500; ++round) {
            Questionnaire questionnaire = cases::made({{2, 1, 3}, {2, 2}, {1, 2}});
            cases::weighAtRandom(questionnaire, random);
            const Assessment assessment = cases::randomAssessment(questionnaire, random);
            const Scorecard card = score(questionnaire, assessment);
            const WeightProfile &profile = questionnaire.profiles.front();
            const int tenths = random.bounded(kLeastTenths, kMostTenths + 1);
            const auto range = robustness(questionnaire, profile, card, tenths).floor;
            QCOMPARE(range.has_value(), card.total.floor.has_value());
            if (!range)
                continue;
            const TotalRange expected = bySplits(partsOf(profile, card), tenths, *card.total.floor);
            QCOMPARE(range->least, expected.least);
            QCOMPARE(range->most, expected.most);
        }
    }

    void noFactorBetweenTheEndsIsOutside()
    {
        QRandomGenerator random(6);
        for (int round = 0; round < 60; ++round) {
            Questionnaire questionnaire = cases::made({{1, 2}, {2, 1}});
            cases::weighAtRandom(questionnaire, random);
            const Assessment assessment = cases::randomAssessment(questionnaire, random);
            const Scorecard card = score(questionnaire, assessment);
            const WeightProfile &profile = questionnaire.profiles.front();
            const int tenths = random.bounded(kLeastTenths, kMostTenths + 1);
            const auto range = robustness(questionnaire, profile, card, tenths).floor;
            if (!range)
                continue;
            constexpr double kNoise = 1e-6;
            double least = kFull;
            double most = 0;
            overGrid(partsOf(profile, card), tenths, [&](double mean) {
                least = std::min(least, mean);
                most = std::max(most, mean);
            });
            QVERIFY(range->least <= least + kNoise && most - kNoise <= range->most);
            // The ends are on the grid, so no bound is further out than rounding and the total.
            QVERIFY(range->least > least - 1 - kNoise || range->least == *card.total.floor);
            QVERIFY(range->most < most + 1 + kNoise || range->most == *card.total.floor);
        }
    }

    void theLargestWeightsFit()
    {
        // Six groups of ten capabilities, sums of weights without common factors.
        Questionnaire questionnaire = cases::made(std::vector(6, std::vector(10, 1)));
        WeightProfile &profile = questionnaire.profiles.front();
        int less = 0;
        for (const Group &group : questionnaire.groups) {
            profile.groups[group.id] = kMostWeight;
            for (const Capability &capability : group.capabilities)
                profile.capabilities[capability.id] = kMostWeight;
            profile.capabilities[group.capabilities.front().id] = kMostWeight - less++;
        }
        QMap<QString, Answer> answers;
        for (const Group &group : questionnaire.groups)
            answers.insert(group.capabilities.back().questions.front().id.text, ChosenLevel{4});
        const auto range = robustnessOf(questionnaire, with(answers), kMostTenths).floor;
        QVERIFY(range);
        // A tenth of the weight at k against nine at 1/k: 100/109, and 1/901 the other way, but for
        // what the slightly lower weights move.
        QVERIFY(range->most > 91'743 && range->most < 91'760);
        QVERIFY(range->least >= 110 && range->least < 112);
    }

    void whatCannotBeExactIsNone()
    {
        // Twenty groups whose sums of weights are primes above 1000.
        Questionnaire questionnaire = cases::made(std::vector(20, std::vector(2, 1)));
        WeightProfile &profile = questionnaire.profiles.front();
        size_t next = 0;
        for (int candidate = 1001; next < questionnaire.groups.size(); ++candidate) {
            bool isPrime = true;
            for (int divisor = 2; divisor * divisor <= candidate; ++divisor)
                isPrime = isPrime && candidate % divisor != 0;
            if (!isPrime)
                continue;
            const auto &capabilities = questionnaire.groups[next++].capabilities;
            profile.capabilities[capabilities[0].id] = 1000;
            profile.capabilities[capabilities[1].id] = candidate - 1000;
        }
        QVERIFY(!robustnessOf(questionnaire, {}).floor);
    }

    void oneFactorOnAllWeightsChangesNothing()
    {
        Questionnaire questionnaire = bundled::questionnaire();
        QRandomGenerator random(3);
        const Assessment assessment = cases::randomAssessment(questionnaire, random, 20);
        const Robustness before = robustnessOf(questionnaire, assessment);
        for (auto &[id, weight] : questionnaire.profiles.front().groups)
            weight *= 7;
        for (auto &[id, weight] : questionnaire.profiles.front().capabilities)
            weight *= 11;
        QCOMPARE(robustnessOf(questionnaire, assessment), before);
    }
};

QTEST_APPLESS_MAIN(TestRobustness)
#include "tst_robustness.moc"
