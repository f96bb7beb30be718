#include "tests/ui/pagesfixture.h"
#include "ui/models/planmodel.h"

#include <QtTest>

#include <algorithm>

using namespace fixtures;

namespace {

const QDate kToday(2026, 11, 24);

core::Assessment sample()
{
    return *core::exchange::fromJson(app::sampleJson(), content().questionnaire);
}

std::vector<ui::PlanRow> rowsOf(
    const core::Assessment &assessment, const ui::PlanChoice &choice, QDate today = kToday)
{
    return ui::planRows(content().questionnaire, assessment, choice, today);
}

QStringList ids(const std::vector<ui::PlanRow> &rows)
{
    QStringList ids;
    for (const ui::PlanRow &row : rows)
        ids.append(row.step.question.text);
    return ids;
}

} // namespace

class TestPlanRows final : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_language.use(u"en"_s); }

    void rowsStandByTheirLatestStart();
    void withoutADateTheLongestLeadComesFirst();
    void aTypedDayTakesThePlaceOfTheSubmission();
    void aStepOnlyKeptIsShownAndNotCounted();
    void aKeptStepThatIsReachedIsGone();
    void aQuestionThatDoesNotApplyIsNeverRaised();
    void whatIfsMayLowerAndAskForNothing();
    void effortIsThatOfTheWay();
    void aStepIsLateWhenItsDayHasPassed_data();
    void aStepIsLateWhenItsDayHasPassed();
    void whatHasBegunIsLateOnlyOnceItWasToBeDone_data();
    void whatHasBegunIsLateOnlyOnceItWasToBeDone();

private:
    ui::Language m_language;
};

void TestPlanRows::rowsStandByTheirLatestStart()
{
    const auto rows
        = rowsOf(sample(), {.levels = {{{u"C1.1"_s}, 4}, {{u"C2.1"_s}, 4}, {{u"S1.5"_s}, 4}}});
    QCOMPARE(rows.size(), size_t(3));
    QVERIFY(std::ranges::is_sorted(
        rows, [](const auto &one, const auto &other) { return *one.startBy < *other.startBy; }));
    for (const ui::PlanRow &row : rows) {
        QCOMPARE(*row.end, QDate(2027, 3, 1)); // the sample's planned date
        QCOMPARE(row.startBy->daysTo(*row.end), qint64(7) * row.step.weeks);
    }
}

void TestPlanRows::withoutADateTheLongestLeadComesFirst()
{
    core::Assessment assessment = sample();
    assessment.header.plannedDate.reset();
    const auto rows
        = rowsOf(assessment, {.levels = {{{u"C1.1"_s}, 4}, {{u"C2.1"_s}, 4}, {{u"S1.5"_s}, 4}}});
    QVERIFY(std::ranges::is_sorted(rows,
        [](const auto &one, const auto &other) { return one.step.weeks > other.step.weeks; }));
    QVERIFY(std::ranges::none_of(rows, [](const auto &row) { return row.startBy.has_value(); }));
}

void TestPlanRows::aTypedDayTakesThePlaceOfTheSubmission()
{
    core::Assessment assessment = sample();
    assessment.plan.steps[{u"C1.1"_s}] = {.level = 4, .due = QDate(2026, 12, 31)};
    const auto rows = rowsOf(assessment, {.levels = {{{u"C1.1"_s}, 4}}});
    QCOMPARE(*rows.front().end, QDate(2026, 12, 31));
    QCOMPARE(*rows.front().startBy, QDate(2026, 12, 31).addDays(-7 * rows.front().step.weeks));
}

void TestPlanRows::aStepOnlyKeptIsShownAndNotCounted()
{
    core::Assessment assessment = sample();
    assessment.plan.steps[{u"C2.1"_s}] = {.level = 4, .owner = u"security lead"_s};
    ui::PlanChoice choice{.levels = {{{u"C1.1"_s}, 4}}};
    auto rows = rowsOf(assessment, choice);
    QVERIFY(ids(rows).contains(u"C2.1"_s));
    QCOMPARE(ui::levelsOf(rows).keys(), QList<core::QuestionId>{{u"C1.1"_s}});
    choice.added.insert({u"C2.1"_s});
    choice.leftOut.insert({u"C1.1"_s});
    rows = rowsOf(assessment, choice);
    QCOMPARE(ui::levelsOf(rows).keys(), QList<core::QuestionId>{{u"C2.1"_s}});
}

void TestPlanRows::aKeptStepThatIsReachedIsGone()
{
    core::Assessment assessment = sample();
    assessment.responses[{u"C2.1"_s}].answer = core::ChosenLevel{4};
    assessment.plan.steps[{u"C2.1"_s}] = {.level = 4, .owner = u"security lead"_s};
    QVERIFY(rowsOf(assessment, {}).empty());
}

void TestPlanRows::aQuestionThatDoesNotApplyIsNeverRaised()
{
    core::Assessment assessment = sample();
    assessment.responses[{u"P1.8"_s}].answer = core::NotApplicable{u"no such customers"_s};
    QVERIFY(rowsOf(assessment, {.levels = {{{u"P1.8"_s}, 4}}}).empty());
}

void TestPlanRows::whatIfsMayLowerAndAskForNothing()
{
    core::Assessment assessment = sample();
    assessment.responses[{u"C2.1"_s}].answer = core::ChosenLevel{3};
    const auto rows = rowsOf(assessment, {.levels = {{{u"C2.1"_s}, 0}}});
    QCOMPARE(rows.size(), size_t(1));
    QVERIFY(rows.front().gain < 0);
    QCOMPARE(rows.front().step.effort, 0);
    ui::PlanModel model;
    model.show(content().in(u"en"_s), rows);
    QVERIFY(!model.flags(model.index(0, ui::PlanModel::Owner)).testFlag(Qt::ItemIsEditable));
}

void TestPlanRows::effortIsThatOfTheWay()
{
    const auto route = core::scoring::cheapestRoute(
        content().questionnaire, sample(), 75 * core::scoring::kPerPoint);
    QVERIFY(!route.steps.empty());
    QCOMPARE(ui::effortOf(content().questionnaire, sample(), ui::levelsOf(route)), route.effort);
    const auto rows = rowsOf(sample(), {.levels = ui::levelsOf(route)});
    QCOMPARE(rows.size(), route.steps.size());
    for (const ui::PlanRow &row : rows)
        QVERIFY(std::ranges::count(route.steps, row.step) == 1);
}

void TestPlanRows::aStepIsLateWhenItsDayHasPassed_data()
{
    using State = core::PlanStep::State;
    QTest::addColumn<QDate>("due");
    QTest::addColumn<State>("state");
    QTest::addColumn<bool>("isLate");
    QTest::newRow("due yesterday") << kToday.addDays(-1) << State::InProgress << true;
    QTest::newRow("due today") << kToday << State::Open << false;
    QTest::newRow("due yesterday and done") << kToday.addDays(-1) << State::Done << false;
}

void TestPlanRows::aStepIsLateWhenItsDayHasPassed()
{
    QFETCH(QDate, due);
    QFETCH(core::PlanStep::State, state);
    core::Assessment assessment = sample();
    assessment.plan.steps[{u"C1.1"_s}] = {.level = 4, .due = due, .state = state};
    QTEST(rowsOf(assessment, {.levels = {{{u"C1.1"_s}, 4}}}).front().isLate, "isLate");
}

void TestPlanRows::whatHasBegunIsLateOnlyOnceItWasToBeDone_data()
{
    using State = core::PlanStep::State;
    QTest::addColumn<State>("state");
    QTest::addColumn<QDate>("planned");
    QTest::addColumn<bool>("isLate");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, State state, QDate planned, bool isLate, QString says) {
        QTest::newRow(name) << state << planned << isLate << says;
    };
    row("waiting", State::Open, kToday, true, u"late: start was "_s);
    row("begun", State::InProgress, kToday, false, u"due 24 Nov 2026"_s);
    row("begun and not done",
        State::InProgress,
        kToday.addDays(-1),
        true,
        u"late: was due 23 Nov 2026"_s);
}

void TestPlanRows::whatHasBegunIsLateOnlyOnceItWasToBeDone()
{
    QFETCH(core::PlanStep::State, state);
    QFETCH(QDate, planned);
    QFETCH(QString, says);
    core::Assessment assessment = sample();
    assessment.header.plannedDate = planned;
    assessment.plan.steps[{u"C1.1"_s}] = {.level = 4, .state = state};
    const auto rows = rowsOf(assessment, {.levels = {{{u"C1.1"_s}, 4}}});
    QVERIFY(*rows.front().startBy < kToday);
    QTEST(rows.front().isLate, "isLate");
    ui::PlanModel model;
    model.show(content().in(u"en"_s), rows);
    const QString said
        = model.index(0, ui::PlanModel::Due).data().toString().replace(QChar::Nbsp, u' ');
    QVERIFY2(said.startsWith(says), qPrintable(said));
}

QTEST_MAIN(TestPlanRows)
#include "tst_planrows.moc"
