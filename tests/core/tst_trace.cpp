#include "core/scoring/trace.h"

#include "bundled.h"
#include "scoringcases.h"

using namespace core;
using namespace core::scoring;
using namespace Qt::Literals::StringLiterals;
using cases::with;

Q_DECLARE_METATYPE(core::scoring::Reading)

namespace {

// What a reader with a pocket calculator does with the terms: multiplies, adds, divides, and takes
// the whole number nearest to it, the upper one of two. Returns what does not agree.
template <typename Term, typename ValueOf>
QString recompute(const MeanTrace &mean, const std::vector<Term> &terms, ValueOf valueOf)
{
    qint64 sum = 0;
    qint64 weights = 0;
    for (const Term &term : terms) {
        if (const std::optional<Millipoints> value = valueOf(term)) {
            sum += qint64(term.weight) * *value;
            weights += term.weight;
        }
    }
    if (sum != mean.sum || weights != mean.weights)
        return u"sums %1/%2"_s.arg(sum).arg(weights);
    if (weights == 0)
        return {};
    const qint64 whole = sum / weights;
    const qint64 nearest = 2 * (sum - whole * weights) >= weights ? whole + 1 : whole;
    if (*mean.value != (mean.heldBelowFull ? nearest - 1 : nearest))
        return u"mean %1"_s.arg(nearest);
    return {};
}

QString recompute(const Trace &trace)
{
    for (const GroupTrace &group : trace.groups) {
        for (const CapabilityTrace &capability : group.capabilities) {
            const QString problem = recompute(capability.mean,
                capability.questions,
                [](const QuestionTrace &question) { return question.value; });
            if (!problem.isEmpty())
                return capability.id.text + u": "_s + problem;
        }
        const QString problem = recompute(group.mean,
            group.capabilities,
            [](const CapabilityTrace &capability) { return capability.mean.value; });
        if (!problem.isEmpty())
            return group.id.text + u": "_s + problem;
    }
    return recompute(
        trace.mean, trace.groups, [](const GroupTrace &group) { return group.mean.value; });
}

void addReadings()
{
    QTest::addColumn<Reading>("reading");
    QTest::newRow("floor") << Reading::Floor;
    QTest::newRow("ceiling") << Reading::Ceiling;
    QTest::newRow("so far") << Reading::SoFar;
    QTest::newRow("coverage") << Reading::Coverage;
}

} // namespace

class TestTrace : public QObject
{
    Q_OBJECT

private slots:
    void everyStateIsATerm()
    {
        Questionnaire questionnaire = cases::made({{4}});
        questionnaire.groups[0].capabilities[0].questions[0].weight = 2;
        const Trace floor = trace(questionnaire,
            with({{u"a1.1"_s, ChosenLevel{3}},
                {u"a1.2"_s, Unknown{}},
                {u"a1.3"_s, NotApplicable{u"r"_s}}}),
            Reading::Floor);
        using State = Standing::State;
        const CapabilityTrace &capability = floor.groups[0].capabilities[0];
        QCOMPARE(capability.questions,
            (std::vector<QuestionTrace>{{{u"a1.1"_s}, {State::Answered, 3}, 2, 75'000},
                {{u"a1.2"_s}, {State::Unknown, 0}, 1, 0},
                {{u"a1.3"_s}, {State::NotApplicable, 0}, 1, std::nullopt},
                {{u"a1.4"_s}, {State::Unanswered, 0}, 1, 0}}));
        QCOMPARE(capability.mean, (MeanTrace{150'000, 4, 37'500, false}));
        QCOMPARE(floor.mean, (MeanTrace{37'500, 1, 37'500, false}));
    }

    void whatASoFarFigureLeavesOutHasNoValue()
    {
        const Trace soFar = trace(cases::made({{2, 1}, {1}}),
            with({{u"a1.1"_s, ChosenLevel{2}}, {u"b1.1"_s, Unknown{}}}),
            Reading::SoFar);
        const auto &capabilities = soFar.groups[0].capabilities;
        QCOMPARE(capabilities[0].questions[0].value, std::optional(50'000));
        QVERIFY(!capabilities[0].questions[1].value);
        QCOMPARE(capabilities[1].mean, MeanTrace());
        QCOMPARE(soFar.groups[0].mean, (MeanTrace{50'000, 1, 50'000, false}));
        QCOMPARE(soFar.mean, (MeanTrace{50'000, 2, 25'000, false}));
    }

    void coverageHeldBelowFullSaysSo()
    {
        Questionnaire questionnaire = cases::made({{202}});
        auto &questions = questionnaire.groups[0].capabilities[0].questions;
        QMap<QString, Answer> answers;
        for (size_t q = 1; q < questions.size(); ++q) {
            questions[q].weight = kMostWeight;
            answers.insert(questions[q].id.text, ChosenLevel{4});
        }
        // 1 of 201 001 is open: 99 999.502 rounds up to full.
        const Trace held = trace(questionnaire, with(answers), Reading::Coverage);
        const MeanTrace mean = held.groups[0].capabilities[0].mean;
        QCOMPARE(mean, (MeanTrace{201'000LL * 100'000, 201'001, 99'999, true}));
        QCOMPARE(held.mean, (MeanTrace{99'999, 1, 99'999, false}));
        const Trace open = trace(questionnaire, {}, Reading::Coverage);
        QVERIFY(!open.groups[0].capabilities[0].mean.heldBelowFull);
    }

    void aPocketCalculatorGetsTheSame_data() { addReadings(); }
    void aPocketCalculatorGetsTheSame()
    {
        QFETCH(Reading, reading);
        Questionnaire questionnaire = bundled::questionnaire();
        QRandomGenerator random(8);
        for (int round = 0; round < 40; ++round) {
            const Assessment assessment
                = cases::randomAssessment(questionnaire, random, round * 100 / 39);
            const Trace told = trace(questionnaire, assessment, reading);
            QCOMPARE(recompute(told), QString());
            cases::weighAtRandom(questionnaire, random);
        }
    }

    void theValuesAreTheScorecards_data() { addReadings(); }
    void theValuesAreTheScorecards()
    {
        QFETCH(Reading, reading);
        Questionnaire questionnaire = bundled::questionnaire();
        QRandomGenerator random(9);
        for (int round = 0; round < 40; ++round) {
            const Assessment assessment
                = cases::randomAssessment(questionnaire, random, round * 100 / 39);
            const Trace told = trace(questionnaire, assessment, reading);
            const Scorecard card = score(questionnaire, assessment);
            QCOMPARE(told.profile, card.profile);
            QCOMPARE(told.mean.value, valueOf(card.total, reading));
            for (size_t g = 0; g < card.groups.size(); ++g) {
                QCOMPARE(told.groups[g].mean.value, valueOf(card.groups[g].readings, reading));
                for (size_t c = 0; c < card.groups[g].capabilities.size(); ++c)
                    QCOMPARE(told.groups[g].capabilities[c].mean.value,
                        valueOf(card.groups[g].capabilities[c].readings, reading));
            }
            cases::weighAtRandom(questionnaire, random);
        }
    }

    void withNothingApplicableOnlyCoverageHasAValue()
    {
        const Assessment assessment = with({{u"a1.1"_s, NotApplicable{u"r"_s}}});
        for (const Reading reading : {Reading::Floor, Reading::Ceiling, Reading::SoFar})
            QCOMPARE(trace(cases::made({{1}}), assessment, reading).mean, MeanTrace());
        QCOMPARE(trace(cases::made({{1}}), assessment, Reading::Coverage).mean,
            (MeanTrace{100'000, 1, 100'000, false}));
    }
};

QTEST_APPLESS_MAIN(TestTrace)
#include "tst_trace.moc"
