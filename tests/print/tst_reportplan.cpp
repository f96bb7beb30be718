// The report's plan: the way to a target, what is kept, what-ifs.

#include "core/report/figures.h"
#include "core/scoring/route.h"
#include "print/reportcases.h"

#include <QTest>

#include <array>

using namespace Qt::Literals::StringLiterals;
using namespace core;

Q_DECLARE_METATYPE(core::Assessment)

class TestReportPlan final : public QObject
{
    Q_OBJECT

private slots:
    void planIsLeftOutWhereThereIsNone();
    void planWithoutATargetListsWhatIsKept();
    void planToATargetIsTheWayThere();
    void planSaysWhereThereIsNoWay_data();
    void planSaysWhereThereIsNoWay();
    void planNeverLowersTheFloor();
    void whatIfsHaveTheirScores();
};

namespace {

report::Table table(const report::Document &document, const QString &title)
{
    for (const report::Block &block : document.blocks) {
        const auto *found = std::get_if<report::Table>(&block);
        if (found && found->title == title)
            return *found;
    }
    return {};
}

QStringList row(const report::Table &table, const QString &id)
{
    for (const report::Table::Row &one : table.rows) {
        if (one.cells.value(0) == id)
            return one.cells;
    }
    return {};
}

Assessment kept()
{
    Assessment assessment = reportcases::sample();
    assessment.plan.steps.insert({u"C1.1"_s},
        {.level = 3,
            .owner = u"Anna Conti"_s,
            .due = QDate(2026, 12, 4),
            .state = PlanStep::State::InProgress});
    assessment.plan.steps.insert({u"C2.4"_s}, {.level = 2}); // open
    assessment.plan.steps.insert({u"S1.1"_s}, {.level = 2}); // stands at 4
    assessment.plan.steps.insert({u"X9.9"_s}, {.level = 2}); // of an older questionnaire
    return assessment;
}

} // namespace

void TestReportPlan::planIsLeftOutWhereThereIsNone()
{
    const QString text = report::toText(reportcases::report(reportcases::sample(), u"en"_s));
    QVERIFY(!text.contains(u"# Plan\n"_s));
    QVERIFY(!text.contains(u"What-ifs"_s));
}

void TestReportPlan::planWithoutATargetListsWhatIsKept()
{
    const auto document = reportcases::report(kept(), u"en"_s);
    const report::Table steps = table(document, u"Plan"_s);
    QCOMPARE(steps.rows.size(), 3);
    QCOMPARE(row(steps, u"C1.1"_s).mid(2),
        (QStringList{u"2 → 3"_s,
            row(steps, u"C1.1"_s).value(3),
            row(steps, u"C1.1"_s).value(4),
            u"Anna Conti"_s,
            u"4 December 2026"_s,
            u"in progress"_s}));
    QCOMPARE(row(steps, u"C2.4"_s).value(2), u"open → 2"_s);
    QCOMPARE(row(steps, u"C2.4"_s).mid(5), (QStringList{u"–"_s, u"–"_s, u"to do"_s}));
    QCOMPARE(row(steps, u"S1.1"_s).mid(2, 3), (QStringList{u"4 ≥ 2"_s, u"0"_s, u"0"_s}));
    QVERIFY(!report::toText(document).contains(u"Target: "_s));
}

// The same steps, figures and floor as window and exports have.
void TestReportPlan::planToATargetIsTheWayThere()
{
    Assessment assessment = kept();
    assessment.plan.target = 70'000;
    const auto route = scoring::cheapestRoute(reportcases::questionnaire(), assessment, 70'000);
    const auto document = reportcases::report(assessment, u"en"_s);
    const report::Table way = table(document, u"Plan"_s);
    QCOMPARE(way.rows.size(), static_cast<qsizetype>(route.steps.size()));
    for (const scoring::RouteStep &step : route.steps) {
        const QStringList cells = row(way, step.question.text);
        QVERIFY(cells.value(2).endsWith(u"→ %1"_s.arg(step.to)));
        QCOMPARE(cells.value(3), QString::number(step.effort));
        QCOMPARE(cells.value(4), QString::number(step.weeks));
    }
    QCOMPARE(row(way, u"C1.1"_s).value(5), u"Anna Conti"_s); // what is kept stays with it
    const report::Table beside = table(document, u"Steps kept beside the way"_s);
    QCOMPARE(row(beside, u"S1.1"_s).value(2), u"4 ≥ 2"_s);
    QVERIFY(row(beside, u"C1.1"_s).isEmpty() && row(beside, u"X9.9"_s).isEmpty());
    QVERIFY(row(beside, u"C2.4"_s).isEmpty() != row(way, u"C2.4"_s).isEmpty());
    const QString text = report::toText(document);
    QVERIFY(text.contains(u"Target: a floor of 70.0, “nearly ready”. The way of least effort"_s));
    QVERIFY(text.contains(u"The floor is 63.2; with every step done it would be %1."_s.arg(
        report::score(QLocale(u"en"_s), route.total))));

    assessment.plan.steps.clear(); // the target alone
    QCOMPARE(table(reportcases::report(assessment, u"en"_s), u"Plan"_s).rows.size(),
        static_cast<qsizetype>(route.steps.size()));
    assessment.plan.target = 71'555;
    QVERIFY(report::toText(reportcases::report(assessment, u"en"_s))
                .contains(u"Target: a floor of 71.555. The way"_s));
}

void TestReportPlan::planSaysWhereThereIsNoWay_data()
{
    QTest::addColumn<Assessment>("assessment");
    QTest::addColumn<QString>("says");
    QTest::newRow("already there")
        << reportcases::complete() << u"“nearly ready”. It is reached already, and no critical"_s;
    QTest::newRow("nothing to score")
        << reportcases::notApplicable() << u"“nearly ready”. There is no way to it: no question"_s;
}

void TestReportPlan::planSaysWhereThereIsNoWay()
{
    QFETCH(Assessment, assessment);
    QFETCH(QString, says);
    assessment.plan.target = 70'000;
    const auto document = reportcases::report(assessment, u"en"_s);
    QVERIFY2(report::toText(document).contains(says), qPrintable(report::toText(document)));
    QVERIFY(table(document, u"Plan"_s).rows.isEmpty());
}

// Effort and weeks are those of the questionnaire's steps, added up.
void TestReportPlan::planNeverLowersTheFloor()
{
    const Question &raised = *reportcases::questionnaire().find(QuestionId{u"C2.4"_s});
    constexpr std::array kEfforts = {1, 2, 4, 8};
    int effort = 0;
    int weeks = 0;
    for (size_t level = 0; level < 2; ++level) {
        effort += kEfforts.at(static_cast<size_t>(raised.steps.at(level).effort));
        weeks += raised.steps.at(level).weeks;
    }
    const report::Table steps = table(reportcases::report(kept(), u"en"_s), u"Plan"_s);
    QCOMPARE(row(steps, u"C2.4"_s).mid(3, 2),
        (QStringList{QString::number(effort), QString::number(weeks)}));

    Assessment lower = reportcases::sample();
    lower.plan.steps.insert({u"S1.1"_s}, {.level = 1});
    QVERIFY(report::toText(reportcases::report(lower, u"en"_s))
                .contains(u"The floor is 63.2; with every step done it would be 63.2."_s));
}

void TestReportPlan::whatIfsHaveTheirScores()
{
    Assessment assessment = reportcases::sample();
    QMap<QuestionId, int> all;
    for (const QuestionId &id : reportcases::questionnaire().questionsInOrder())
        all.insert(id, kTopLevel);
    assessment.scenarios = {{.name = u"Best of all"_s, .levels = all},
        {.name = u"MFA for all"_s, .levels = {{{u"C1.1"_s}, 3}}}};
    const auto document = reportcases::report(assessment, u"en"_s);
    const report::Table whatIfs = table(document, u"What-ifs"_s);
    QCOMPARE(whatIfs.rows.size(), 3);
    QCOMPARE(whatIfs.rows.at(0).cells,
        (QStringList{u"The answers as they are"_s, u"0"_s, u"63.2"_s, u"73.2"_s}));
    QCOMPARE(whatIfs.rows.at(1).cells.at(1), u"93"_s);
    QCOMPARE(whatIfs.rows.at(1).cells.at(2), whatIfs.rows.at(1).cells.at(3));
    QCOMPARE(whatIfs.rows.at(2).cells.at(0), u"MFA for all"_s);
    QVERIFY(whatIfs.rows.at(2).cells.at(2).toDouble() > 63.2);
}

QTEST_GUILESS_MAIN(TestReportPlan)
#include "tst_reportplan.moc"
