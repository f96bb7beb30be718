#include "tests/ui/pagesfixture.h"
#include "ui/models/planmodel.h"
#include "ui/pages/planwords.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

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

class TestPlanModel final : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_language.use(u"en"_s); }

    void isAWellFormedModel();
    void sameStepsInAnotherOrderKeepTheirPlaces();
    void anEditBecomesAStep_data();
    void anEditBecomesAStep();
    void whatIsNoEditSaysNothing();
    void theBoxAsksToBeCountedOrLeftOut();
    void aStepSaysEverythingInWords();
    void anOpenQuestionIsToBeFoundOutFirst();
    void aSuggestedStartIsNoDueDate();
    void numbersAreThoseOfTheLanguage();

    void theWayIsSaidInASentence_data();
    void theWayIsSaidInASentence();
    void theFirstStartIsOfWhatIsCountedAndOpen();
    void aStartThatHasPassedIsSaidSo();

private:
    ui::Language m_language;
};

void TestPlanModel::isAWellFormedModel()
{
    ui::PlanModel model;
    const QAbstractItemModelTester tester(
        &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto route = core::scoring::cheapestRoute(
        content().questionnaire, sample(), 85 * core::scoring::kPerPoint);
    auto rows = rowsOf(sample(), {.levels = ui::levelsOf(route)});
    model.show(content().in(u"en"_s), rows);
    QCOMPARE(model.rowCount(), static_cast<int>(route.steps.size()));
    std::ranges::reverse(rows);
    model.show(content().in(u"it"_s), rows);
    rows.pop_back();
    model.show(content().in(u"it"_s), rows);
    model.show(content().in(u"it"_s), {});
    QCOMPARE(model.rowCount(), 0);
}

void TestPlanModel::sameStepsInAnotherOrderKeepTheirPlaces()
{
    ui::PlanModel model;
    auto rows
        = rowsOf(sample(), {.levels = {{{u"C1.1"_s}, 4}, {{u"C2.1"_s}, 4}, {{u"S1.5"_s}, 4}}});
    model.show(content().in(u"en"_s), rows);
    const QPersistentModelIndex first = model.index(0, ui::PlanModel::Owner);
    const core::QuestionId question = rows.front().step.question;
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    std::ranges::reverse(rows);
    model.show(content().in(u"en"_s), rows);
    QCOMPARE(reset.count(), 0);
    QCOMPARE(first.row(), 2);
    QCOMPARE(model.row(first).step.question.text, question.text);
}

void TestPlanModel::anEditBecomesAStep_data()
{
    using State = core::PlanStep::State;
    QTest::addColumn<int>("column");
    QTest::addColumn<QVariant>("value");
    QTest::addColumn<core::PlanStep>("step");
    const QDate due(2027, 1, 15);
    QTest::newRow("an owner") << int(ui::PlanModel::Owner) << QVariant(u"  IT  lead "_s)
                              << core::PlanStep{.level = 4, .owner = u"IT lead"_s};
    QTest::newRow("a due date") << int(ui::PlanModel::Due) << QVariant(due)
                                << core::PlanStep{.level = 4, .due = due};
    QTest::newRow("a state") << int(ui::PlanModel::State) << QVariant(int(State::Done))
                             << core::PlanStep{.level = 4, .state = State::Done};
}

void TestPlanModel::anEditBecomesAStep()
{
    QFETCH(int, column);
    QFETCH(QVariant, value);
    QFETCH(core::PlanStep, step);
    ui::PlanModel model;
    model.show(content().in(u"en"_s), rowsOf(sample(), {.levels = {{{u"C1.1"_s}, 4}}}));
    QSignalSpy edited(&model, &ui::PlanModel::stepEdited);
    QVERIFY(model.setData(model.index(0, column), value, Qt::EditRole));
    QCOMPARE(edited.count(), 1);
    QCOMPARE(edited.first().at(0).value<core::QuestionId>().text, u"C1.1"_s);
    QVERIFY(edited.first().at(1).value<core::PlanStep>() == step);
}

void TestPlanModel::whatIsNoEditSaysNothing()
{
    ui::PlanModel model;
    model.show(content().in(u"en"_s), rowsOf(sample(), {.levels = {{{u"C1.1"_s}, 4}}}));
    QSignalSpy edited(&model, &ui::PlanModel::stepEdited);
    QVERIFY(model.setData(model.index(0, ui::PlanModel::Owner), u" "_s, Qt::EditRole)); // as it was
    QVERIFY(!model.setData(model.index(0, ui::PlanModel::Points), 3, Qt::EditRole));
    QVERIFY(!model.setData(model.index(0, ui::PlanModel::Owner), u"x"_s, Qt::DisplayRole));
    QVERIFY(!model.setData({}, u"x"_s, Qt::EditRole));
    QCOMPARE(edited.count(), 0);
}

void TestPlanModel::theBoxAsksToBeCountedOrLeftOut()
{
    ui::PlanModel model;
    model.show(content().in(u"en"_s), rowsOf(sample(), {.levels = {{{u"C1.1"_s}, 4}}}));
    const QModelIndex box = model.index(0, ui::PlanModel::In);
    QCOMPARE(box.data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    QSignalSpy toggled(&model, &ui::PlanModel::inToggled);
    QVERIFY(model.setData(box, Qt::Unchecked, Qt::CheckStateRole));
    QCOMPARE(toggled.count(), 1);
    QCOMPARE(toggled.first().at(1).toBool(), false);
}

void TestPlanModel::aStepSaysEverythingInWords()
{
    core::Assessment assessment = sample();
    assessment.responses[{u"C2.1"_s}].answer = core::ChosenLevel{1};
    assessment.plan.steps[{u"C2.1"_s}]
        = {.level = 2, .owner = u"security lead"_s, .due = QDate(2027, 2, 19)};
    ui::PlanModel model;
    model.show(content().in(u"en"_s), rowsOf(assessment, {.levels = {{{u"C2.1"_s}, 2}}}));
    const QString spoken = model.index(0, ui::PlanModel::Question)
                               .data(Qt::AccessibleTextRole)
                               .toString()
                               .replace(QChar::Nbsp, u' ');
    for (const QString &part : {u"C2.1, Is a current, monitored security contact"_s,
             u"nobody has checked"_s,
             u"To level 2: A current, monitored contact is recorded, but no deputy."_s,
             u"Critical: level 2 is needed."_s,
             u"It adds"_s,
             u"Due 19 Feb 2027."_s,
             u"Owner: security lead."_s,
             u"To do."_s})
        QVERIFY2(spoken.contains(part), qPrintable(spoken));
    const QString owner
        = model.index(0, ui::PlanModel::Owner).data(Qt::AccessibleTextRole).toString();
    QCOMPARE(owner, u"Owner: security lead"_s);
}

void TestPlanModel::anOpenQuestionIsToBeFoundOutFirst()
{
    core::Assessment assessment;
    assessment.responses[{u"C2.4"_s}].answer = core::Unknown{};
    ui::PlanModel model;
    model.show(content().in(u"en"_s),
        rowsOf(assessment, {.levels = {{{u"C2.4"_s}, 2}, {{u"C4.7"_s}, 2}}}));
    const auto from = [&model](const QString &id) {
        return model.indexOf({id}, ui::PlanModel::Question)
            .data(ui::PlanModel::FromRole)
            .toString();
    };
    QCOMPARE(from(u"C2.4"_s), u"Don’t know: find out first."_s);
    QCOMPARE(from(u"C4.7"_s), u"No answer yet: find out first."_s);
}

void TestPlanModel::aSuggestedStartIsNoDueDate()
{
    ui::PlanModel model;
    model.show(content().in(u"en"_s), rowsOf(sample(), {.levels = {{{u"C1.1"_s}, 4}}}));
    const QModelIndex due = model.index(0, ui::PlanModel::Due);
    QVERIFY(due.data().toString().startsWith(u"start by "_s));
    QCOMPARE(due.data(ui::PlanModel::SuggestionRole).toString(), due.data().toString());
    QCOMPARE(due.data(Qt::EditRole).toDate(), QDate(2027, 3, 1));
}

void TestPlanModel::numbersAreThoseOfTheLanguage()
{
    const auto rows = rowsOf(sample(), {.levels = {{{u"C1.1"_s}, 4}}});
    const auto points = [&rows](const QString &code) {
        ui::PlanModel model;
        model.show(content().in(code), rows);
        return model.index(0, ui::PlanModel::Points).data().toString();
    };
    const QString english = points(u"en"_s);
    QVERIFY2(english.startsWith(u"+0."_s), qPrintable(english));
    m_language.use(u"it"_s);
    QCOMPARE(points(u"it"_s), QString(english).replace(u'.', u','));
}

void TestPlanModel::theWayIsSaidInASentence_data()
{
    using core::scoring::Route;
    QTest::addColumn<std::optional<Route>>("route");
    QTest::addColumn<QStringList>("parts");
    const auto row = [](const char *name, const std::optional<Route> &route, QStringList parts) {
        QTest::newRow(name) << route << parts;
    };
    row("still looking", {}, {u"Looking for the cheapest way to 70.0…"_s});
    row("found",
        Route{.outcome = Route::Outcome::Found,
            .steps = {{.question = {u"C1.1"_s}, .to = 4}, {.question = {u"C2.1"_s}, .to = 4}},
            .effort = 34,
            .total = 70'140},
        {u"Cheapest way to 70.0: 2 step"_s, u", effort 34, +6.9 points."_s});
    row("already there",
        Route{.outcome = Route::Outcome::AlreadyThere, .total = 72'190},
        {u"70.0 is reached already: the floor is 72.1, and every critical question"_s});
    row("out of reach",
        Route{.outcome = Route::Outcome::Unreachable, .total = 65'000},
        {u"70.0 is out of reach: with every question at level 4 the score is 65.0."_s});
    row("nothing to score",
        Route{.outcome = Route::Outcome::Unreachable},
        {u"Nothing to score: no question applies."_s});
    row("too large",
        Route{.outcome = Route::Outcome::TooLarge},
        {u"There are too many questions to work out the cheapest way exactly."_s});
}

void TestPlanModel::theWayIsSaidInASentence()
{
    QFETCH(std::optional<core::scoring::Route>, route);
    QFETCH(QStringList, parts);
    const QString said = ui::PlanWords::way(route, 70'000, 63'210);
    QVERIFY2(said.startsWith(parts.first()), qPrintable(said));
    QVERIFY2(said.endsWith(parts.last()) || parts.size() == 1, qPrintable(said));
}

void TestPlanModel::theFirstStartIsOfWhatIsCountedAndOpen()
{
    core::Assessment assessment = sample();
    ui::PlanChoice choice{.levels = {{{u"C1.1"_s}, 4}, {{u"C2.1"_s}, 4}, {{u"S1.5"_s}, 4}}};
    const auto first = [&] {
        const QString said = ui::PlanWords::firstStart(rowsOf(assessment, choice), kToday);
        return said.section(u' ', 1, 1);
    };
    const QStringList order = ids(rowsOf(assessment, choice));
    QCOMPARE(first(), order.at(0));
    choice.leftOut.insert({order.at(0)});
    QCOMPARE(first(), order.at(1));
    assessment.plan.steps[{order.at(1)}] = {.level = 4, .state = core::PlanStep::State::Done};
    QCOMPARE(first(), order.at(2));
    choice.leftOut.insert({order.at(2)});
    QCOMPARE(ui::PlanWords::firstStart(rowsOf(assessment, choice), kToday), QString());
}

void TestPlanModel::aStartThatHasPassedIsSaidSo()
{
    const auto rows = rowsOf(sample(), {.levels = {{{u"C1.1"_s}, 4}}});
    const QDate start = *rows.front().startBy;
    QVERIFY(ui::PlanWords::firstStart(rows, start).startsWith(u"Start C1.1 by "_s));
    QVERIFY(ui::PlanWords::firstStart(rows, start.addDays(1))
                .startsWith(u"C1.1 should have begun by "_s));
}

QTEST_MAIN(TestPlanModel)
#include "tst_planmodel.moc"
