#include "app/content.h"
#include "bench/figures.h"
#include "core/assessment/judging.h"
#include "core/scoring/decisive.h"
#include "core/scoring/robustness.h"
#include "core/scoring/route.h"
#include "core/scoring/weighing.h"

#include <QRandomGenerator>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace bench {

namespace {

using namespace core;
using namespace core::scoring;

// Keeps what is computed from being left out.
qint64 guard = 0;

// The yardstick of a rescore: finding every answer's level once, with no mean taken.
void levelsOnce(const Questionnaire &questionnaire, const Assessment &assessment)
{
    for (const QuestionId &id : questionnaire.questionsInOrder())
        guard += levelOf(*questionnaire.find(id), assessment.answer(id)).value_or(0);
}

// The yardstick of what is decisive: one whole score, which is what a single worth took two of.
void scoreOnce(const Questionnaire &questionnaire, const Assessment &assessment)
{
    guard += score(questionnaire, assessment).total.floor.value_or(0);
}

// The yardstick of a way: the best plain sum for every effort, with no rounding between, no number
// of questions and no list of what to raise.
void sumsByEffort(const Questionnaire &questionnaire)
{
    std::vector<qint64> best{0};
    for (const QuestionId &id : questionnaire.questionsInOrder()) {
        const Question &question = *questionnaire.find(id);
        std::array<size_t, kLevels> efforts = {};
        for (size_t level = 1; level < kLevels; ++level)
            efforts[level]
                = efforts[level - 1] + (size_t(1) << size_t(question.steps[level - 1].effort));
        std::vector<qint64> next(best.size() + efforts.back(), 0);
        for (size_t effort = 0; effort < best.size(); ++effort) {
            for (size_t level = 0; level < kLevels; ++level) {
                qint64 &held = next[effort + efforts[level]];
                held = std::max(held, best[effort] + question.weight * question.points[level]);
            }
        }
        best = std::move(next);
    }
    guard += best.back();
}

// Weights without any order in them, and a question's points and efforts too.
Questionnaire anyWeights(Questionnaire questionnaire)
{
    QRandomGenerator random(20261125);
    for (auto &[id, weight] : questionnaire.profiles.front().groups)
        weight = random.bounded(kLeastWeight, kMostWeight + 1);
    for (auto &[id, weight] : questionnaire.profiles.front().capabilities)
        weight = random.bounded(kLeastWeight, kMostWeight + 1);
    for (Group &group : questionnaire.groups) {
        for (Capability &capability : group.capabilities) {
            for (Question &question : capability.questions) {
                question.weight = random.bounded(kLeastWeight, kMostWeight + 1);
                for (Step &step : question.steps)
                    step.effort = static_cast<Effort>(random.bounded(4));
            }
        }
    }
    return questionnaire;
}

// So many answered questions, ten to a capability, ten capabilities to a group.
struct Large
{
    Questionnaire questionnaire;
    Assessment assessment;

    explicit Large(int count)
    {
        for (int i = 0; i < count; ++i) {
            if (i % 100 == 0)
                questionnaire.groups.push_back({{u"g%1"_s.arg(i / 100)}, {}});
            auto &capabilities = questionnaire.groups.back().capabilities;
            if (i % 10 == 0)
                capabilities.push_back({{u"c%1"_s.arg(i / 10)}, {}});
            Question question;
            question.id = {u"c%1.%2"_s.arg(i / 10).arg(i % 10)};
            assessment.responses.insert(question.id, Response{ChosenLevel{i % kLevels}, {}, {}});
            capabilities.back().questions.push_back(std::move(question));
        }
        questionnaire.buildIndex();
    }
};

void measureRoute(const QString &name, const Questionnaire &questionnaire, const QString &aim)
{
    const Assessment empty; // everything is still to be raised: the most there is to search
    double slowest = 0;
    for (int points = 0; points <= 100; points += 10) {
        slowest = std::max(slowest, processorNs(5, 4, [&] {
            guard += cheapestRoute(questionnaire, empty, points * kPerPoint).effort;
        }));
    }
    const double yardstick = processorNs(5, 20, [&] { sumsByEffort(questionnaire); });
    print(name, milliseconds(slowest), milliseconds(yardstick), slowest / yardstick, aim);
}

void measureGrowth()
{
    double before = 0;
    for (const int count : {1000, 10'000}) {
        const Large large(count);
        const int calls = 100'000 / count;
        const double score
            = processorNs(9, calls, [&] { scoreOnce(large.questionnaire, large.assessment); });
        const double levels
            = processorNs(9, calls, [&] { levelsOnce(large.questionnaire, large.assessment); });
        print(u"whole rescore, %1 questions"_s.arg(count),
            microseconds(score),
            microseconds(levels),
            score / levels,
            u"-"_s);
        if (before > 0)
            print(u"10 000 questions against 10 times 1 000"_s,
                microseconds(score),
                microseconds(10 * before),
                score / (10 * before),
                u"about 1: linear"_s);
        before = score;
    }
}

} // namespace

void measureScoring(const ui::Content &content, const Assessment &sample)
{
    const Questionnaire &questionnaire = content.questionnaire;
    const double rescore = processorNs(15, 2000, [&] { scoreOnce(questionnaire, sample); });
    const double levels = processorNs(15, 2000, [&] { levelsOnce(questionnaire, sample); });
    print(u"whole rescore, 93 questions"_s,
        microseconds(rescore),
        microseconds(levels),
        rescore / levels,
        u"under 20 us"_s);
    const Assessment empty;
    const double decisive = processorNs(
        15, 1000, [&] { guard += decisiveQuestions(questionnaire, empty).front().worth; });
    const double once = processorNs(15, 1000, [&] { scoreOnce(questionnaire, empty); });
    print(u"worth of all 93 questions, all open"_s,
        microseconds(decisive),
        microseconds(once),
        decisive / once,
        u"-"_s);
    const Scorecard card = score(questionnaire, sample);
    const WeightProfile &profile = profileOf(questionnaire, sample);
    const double range = processorNs(
        15, 1000, [&] { guard += robustness(questionnaire, profile, card).floor->least; });
    print(u"robustness of 13 capabilities"_s,
        microseconds(range),
        microseconds(rescore),
        range / rescore,
        u"under 100 us"_s);
    measureRoute(u"slowest cheapest way, 93 open, neutral"_s, questionnaire, u"under 50 ms"_s);
    measureRoute(
        u"the same, any weights and efforts"_s, anyWeights(questionnaire), u"under 100 ms"_s);
    measureGrowth();
    if (guard == 42)
        std::puts("");
}

} // namespace bench
