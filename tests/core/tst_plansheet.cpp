#include "core/report/plansheet.h"

#include "bundled.h"
#include "core/exchange/exchange.h"

#include <QtTest>

using namespace core;
using namespace core::report;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate kToday(2026, 11, 24);

Assessment sample() { return *exchange::fromJson(bundled::sampleJson(), bundled::questionnaire()); }

PlanSheet sheetOf(const Assessment &assessment, const Plan &plan, QDate on = kToday)
{
    return planSheet(bundled::questionnaire(), bundled::texts(u"en"_s), assessment, plan, on);
}

PlanRow rowOf(const Assessment &assessment, const QString &question, const PlanStep &step)
{
    Plan plan;
    plan.steps.insert({question}, step);
    const PlanSheet sheet = sheetOf(assessment, plan);
    return sheet.rows.size() == 1 ? sheet.rows.front() : PlanRow();
}

} // namespace

class TestPlanSheet : public QObject
{
    Q_OBJECT

private slots:
    void aRouteIsListedWithItsOwnFigures()
    {
        const Assessment assessment = sample();
        const auto route
            = scoring::cheapestRoute(bundled::questionnaire(), assessment, 70 * scoring::kPerPoint);
        QCOMPARE(route.outcome, scoring::Route::Outcome::Found);
        const PlanSheet sheet = sheetOf(assessment, planOf(route, 70'000, {}));
        QCOMPARE(sheet.target, std::optional(70'000));
        QCOMPARE(sheet.floorNow, std::optional(63'215));
        QCOMPARE(sheet.floorThen, route.total);
        QCOMPARE(sheet.effort, route.effort);
        QCOMPARE(sheet.weeks, route.weeks);
        QCOMPARE(sheet.rows.size(), route.steps.size());
        for (size_t i = 0; i < route.steps.size(); ++i) {
            const PlanRow &row = sheet.rows[i];
            QCOMPARE(row.step, route.steps[i]);
            QVERIFY(!row.text.isEmpty() && !row.toText.isEmpty() && row.gain > 0);
            QCOMPARE(row.fromText.isEmpty(), row.step.findOutFirst);
        }
    }

    void whatIsKeptOfAStepStaysWithIt()
    {
        const scoring::Route route{
            .outcome = scoring::Route::Outcome::Found, .steps = {{{u"S2.2"_s}, 1, 3}}};
        Plan kept;
        kept.steps.insert({u"S2.2"_s},
            {.level = 2,
                .owner = u"D. Conti"_s,
                .due = QDate(2027, 1, 8),
                .state = PlanStep::State::InProgress});
        kept.steps.insert({u"S2.3"_s}, {.level = 4});
        const Plan plan = planOf(route, 85'000, kept);
        QCOMPARE(plan.target, std::optional(85'000));
        QCOMPARE(plan.steps.size(), 1);
        QCOMPARE(plan.steps.first(),
            (PlanStep{3, u"D. Conti"_s, QDate(2027, 1, 8), PlanStep::State::InProgress}));
    }

    void daysFollowFromTheLeadTime()
    {
        Assessment assessment = sample();
        assessment.header.plannedDate = QDate(2027, 3, 1);
        const PlanRow bare = rowOf(assessment, u"C2.1"_s, {.level = 4});
        QVERIFY(bare.step.weeks > 0);
        QCOMPARE(bare.due, std::optional<QDate>());
        QCOMPARE(bare.startBy, std::optional(QDate(2027, 3, 1).addDays(-7 * bare.step.weeks)));
        QCOMPARE(bare.day(), bare.startBy);
        const PlanRow typed = rowOf(assessment, u"C2.1"_s, {.level = 4, .due = QDate(2027, 2, 19)});
        QCOMPARE(typed.day(), std::optional(QDate(2027, 2, 19)));
        QCOMPARE(typed.startBy, std::optional(QDate(2027, 2, 19).addDays(-7 * typed.step.weeks)));
        assessment.header.plannedDate = std::nullopt;
        QCOMPARE(rowOf(assessment, u"C2.1"_s, {.level = 4}).day(), std::optional<QDate>());
    }

    void aDayGoneByIsLateUntilItIsDone()
    {
        const PlanStep step{.level = 4, .due = kToday.addDays(-1)};
        QVERIFY(rowOf(sample(), u"C2.1"_s, step).isLate);
        PlanStep today = step;
        today.due = kToday;
        QVERIFY(!rowOf(sample(), u"C2.1"_s, today).isLate);
        PlanStep done = step;
        done.state = PlanStep::State::Done;
        QVERIFY(!rowOf(sample(), u"C2.1"_s, done).isLate);
    }

    void whatHasBegunIsLateOnlyOnceItWasToBeDone()
    {
        Assessment assessment = sample();
        const PlanStep begun{.level = 4, .state = PlanStep::State::InProgress};
        assessment.header.plannedDate = kToday; // to be begun weeks ago
        const PlanRow now = rowOf(assessment, u"C2.1"_s, begun);
        QVERIFY(*now.startBy < kToday);
        QCOMPARE(now.day(), std::optional(kToday));
        QVERIFY(now.isDayToBeDone() && !now.isLate);
        const PlanRow waiting = rowOf(assessment, u"C2.1"_s, {.level = 4});
        QVERIFY(!waiting.isDayToBeDone() && waiting.isLate);
        assessment.header.plannedDate = kToday.addDays(-1);
        QVERIFY(rowOf(assessment, u"C2.1"_s, begun).isLate);
    }

    void whatIsReachedIsNoWork_data()
    {
        QTest::addColumn<int>("level");
        QTest::newRow("as high") << 2;
        QTest::newRow("higher") << 4;
    }
    void whatIsReachedIsNoWork()
    {
        QFETCH(int, level);
        Assessment assessment;
        assessment.responses.insert({u"S2.2"_s}, {.answer = ChosenLevel{level}});
        Plan plan;
        plan.steps.insert({u"S2.2"_s}, {.level = 2, .owner = u"D. Conti"_s});
        const PlanSheet sheet = sheetOf(assessment, plan);
        QVERIFY(sheet.rows.empty());
        QCOMPARE(sheet.reached.size(), size_t(1));
        QCOMPARE(sheet.reached.front().owner, u"D. Conti"_s);
        QCOMPARE(sheet.reached.front().step.effort, 0);
        QCOMPARE(sheet.effort, 0);
        QCOMPARE(sheet.weeks, 0);
        QCOMPARE(sheet.floorThen, sheet.floorNow);
    }

    void anOpenQuestionIsFoundOutFirst_data()
    {
        QTest::addColumn<Answer>("answer");
        QTest::addColumn<bool>("isOpen");
        QTest::newRow("unanswered") << Answer(Unanswered{}) << true;
        QTest::newRow("don't know") << Answer(Unknown{}) << true;
        QTest::newRow("answered") << Answer(ChosenLevel{0}) << false;
    }
    void anOpenQuestionIsFoundOutFirst()
    {
        QFETCH(Answer, answer);
        QFETCH(bool, isOpen);
        Assessment assessment;
        assessment.responses.insert({u"S2.2"_s}, {.answer = answer});
        const PlanRow row = rowOf(assessment, u"S2.2"_s, {.level = 4});
        QCOMPARE(row.step.findOutFirst, isOpen);
        QCOMPARE(row.step.from, 0);
        QVERIFY(row.gain > 0);
    }

    void whatIsNotAskedIsLeftOut()
    {
        Plan plan;
        plan.steps.insert({u"S9.9"_s}, {.level = 3});
        plan.steps.insert({u"S2.2"_s}, {.level = 0});
        plan.steps.insert({u"S2.3"_s}, {.level = 5});
        plan.steps.insert({u"P1.8"_s}, {.level = 4});
        Assessment assessment = sample();
        assessment.responses[{u"P1.8"_s}].answer = NotApplicable{u"no such customers"_s};
        const PlanSheet sheet = sheetOf(assessment, plan);
        QVERIFY(sheet.rows.empty() && sheet.reached.empty());
    }

    void rowsStandInTheQuestionnairesOrder()
    {
        Plan plan;
        for (const QString &id : {u"C1.1"_s, u"P1.4"_s, u"S1.5"_s, u"S1.10"_s, u"S1.6"_s})
            plan.steps.insert({id}, {.level = 4});
        QStringList ids;
        for (const PlanRow &row : sheetOf(sample(), plan).rows)
            ids.append(row.step.question.text);
        QCOMPARE(ids, QStringList({u"S1.5"_s, u"S1.6"_s, u"C1.1"_s, u"P1.4"_s}));
    }
};

QTEST_APPLESS_MAIN(TestPlanSheet)
#include "tst_plansheet.moc"
