#include "tests/ui/planuser.h"
#include "ui/widgets/wrapbutton.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

#include <algorithm>

using namespace fixtures;

// What one may try on the plan page and carry away from it.
class TestPlanWhatIfs final : public QObject, private fixtures::PlanUser
{
    Q_OBJECT

private slots:
    void initTestCase() { ui::Theme::apply(ui::Scheme::Light); }
    void init();
    void cleanup() { closeWindow(); }

    void leavingAStepOutShowsTheEffectAndTouchesNothing();
    void aWhatIfIsKeptRenamedRemovedAndPutBack();
    void whatWasRemovedComesBackBesideAnotherOfItsName();
    void whatTheQuestionnaireRefusesIsNotPutBack();
    void aNameThatIsTakenOrEmptyIsRefused();
    void whatIfsNeverChangeAnswers();
    void escapeLeavesTheNameUnkept();
    void whatStillStopsLeadsToItsPlace();
    void thePlanGoesToAFile_data();
    void thePlanGoesToAFile();
    void aWhatIfThatLowersGivesItsFloorAndNoWork();
    void aFileThatCannotBeWrittenIsSaid();
};

void TestPlanWhatIfs::init()
{
    openWindow();
    openPlan();
}

void TestPlanWhatIfs::leavingAStepOutShowsTheEffectAndTouchesNothing()
{
    const core::Assessment before = session().assessment();
    const auto all = bar().readings().floor;
    const core::QuestionId question = standOn(ui::PlanModel::Question);
    press(Qt::Key_Space);
    QVERIFY(!model().row(model().indexOf(question, 0)).isIn);
    QVERIFY(*bar().readings().floor < *all);
    QVERIFY(session().assessment() == before);
    press(Qt::Key_Space);
    QCOMPARE(bar().readings().floor, all);
}

void TestPlanWhatIfs::aWhatIfIsKeptRenamedRemovedAndPutBack()
{
    const core::QuestionId question = standOn(ui::PlanModel::In);
    press(Qt::Key_Space);
    const auto floor = bar().readings().floor;
    keepAs(u"Without it"_s);
    QCOMPARE(session().assessment().scenarios.size(), 1);
    const core::Scenario kept = session().assessment().scenarios.first();
    QCOMPARE(kept.name, u"Without it"_s);
    QVERIFY(!kept.levels.contains(question));
    QCOMPARE(kept.levels.size(), model().rowCount());
    QCOMPARE(bar().readings().floor, floor);

    // The cheapest way again, by keyboard, and back.
    auto *whatIf = plan().findChild<ui::PlanWhatIfs *>();
    const auto choices = whatIf->findChildren<ui::WrapRadioButton *>();
    QCOMPARE(choices.size(), 2);
    QVERIFY(choices.at(1)->isChecked());
    choices.at(1)->setFocus(Qt::TabFocusReason);
    press(Qt::Key_Up);
    press(Qt::Key_Space);
    QVERIFY(model().indexOf(question, 0).isValid());
    QVERIFY(*bar().readings().floor > *floor);
    press(Qt::Key_Down);
    press(Qt::Key_Space);
    QCOMPARE(bar().readings().floor, floor);

    pressLink(u"Rename…"_s);
    type(u"Later"_s);
    press(Qt::Key_Return);
    QCOMPARE(session().assessment().scenarios.first().name, u"Later"_s);

    pressLink(u"Remove"_s);
    QVERIFY(stored().scenarios.isEmpty());
    QVERIFY(*bar().readings().floor > *floor);
    QCOMPARE(QApplication::focusWidget(), visibleChild<ui::LinkButton>(u"Put “Later” back"_s));
    press(Qt::Key_Space);
    QCOMPARE(stored().scenarios.size(), 1);
    QCOMPARE(stored().scenarios.first().levels, kept.levels);
    QCOMPARE(bar().readings().floor, floor);
}

void TestPlanWhatIfs::whatWasRemovedComesBackBesideAnotherOfItsName()
{
    standOn(ui::PlanModel::In);
    press(Qt::Key_Space);
    keepAs(u"A"_s);
    const core::Scenario first = session().assessment().scenarios.first();
    pressLink(u"Remove"_s);
    keepAs(u"A"_s); // another one, of the cheapest way; the first is still offered
    QVERIFY(visibleChild<ui::LinkButton>(u"Put “A” back"_s));
    pressLink(u"Put “A” back"_s);
    QCOMPARE(stored().scenarios.size(), 2);
    QCOMPARE(stored().scenarios.last().name, u"A (2)"_s);
    QCOMPARE(stored().scenarios.last().levels, first.levels);
    QVERIFY(!visibleChild<ui::LinkButton>(u"Put “A” back"_s));
}

void TestPlanWhatIfs::whatTheQuestionnaireRefusesIsNotPutBack()
{
    core::Assessment older = session().assessment();
    older.scenarios = {{.name = u"Old"_s, .levels = {{{u"Z9.9"_s}, 3}}}};
    older.header.id = {};
    const auto added = m_place->store->add(older);
    QVERIFY(added);
    QVERIFY(m_window->openAssessment(added->header.id));
    page().goTo({.kind = ui::Place::Kind::Plan});
    QTRY_VERIFY(model().rowCount() > 0);
    const auto choices
        = plan().findChild<ui::PlanWhatIfs *>()->findChildren<ui::WrapRadioButton *>();
    QCOMPARE(choices.size(), 2);
    choices.at(1)->click();
    pressLink(u"Remove"_s);
    QVERIFY(session().assessment().scenarios.isEmpty());
    pressLink(u"Put “Old” back"_s);
    QVERIFY(session().assessment().scenarios.isEmpty());
    auto *offer = visibleChild<ui::LinkButton>(u"Put “Old” back"_s);
    QVERIFY(offer);
    QVERIFY2(offer->accessibleDescription().contains(u"Z9.9"_s),
        qPrintable(offer->accessibleDescription()));
}

void TestPlanWhatIfs::aNameThatIsTakenOrEmptyIsRefused()
{
    keepAs(u"One"_s);
    keepAs(u" One "_s);
    QCOMPARE(session().assessment().scenarios.size(), 1);
    auto *name = visibleChild<QLineEdit>(u"Name of the what-if"_s);
    QVERIFY(name);
    QVERIFY(name->accessibleDescription().contains(u"already"_s));
    name->setText({});
    press(Qt::Key_Return);
    QVERIFY(name->isVisible());
    QVERIFY(name->accessibleDescription().startsWith(u"Write a name"_s));
    type(u"Two"_s);
    press(Qt::Key_Return);
    QCOMPARE(session().assessment().scenarios.size(), 2);
    QVERIFY(!name->isVisible());
}

void TestPlanWhatIfs::whatIfsNeverChangeAnswers()
{
    const auto responses = session().assessment().responses;
    const auto card = session().scorecard();
    QSignalSpy answered(&session(), &core::Session::answerChanged);
    keepAs(u"One"_s);
    standOn(ui::PlanModel::In);
    press(Qt::Key_Space);
    keepAs(u"Two"_s);
    pressLink(u"Remove"_s);
    QCOMPARE(answered.count(), 0);
    QVERIFY(session().assessment().responses == responses);
    QVERIFY(session().scorecard() == card);
}

void TestPlanWhatIfs::escapeLeavesTheNameUnkept()
{
    pressLink(u"Keep as…"_s);
    type(u"One"_s);
    press(Qt::Key_Escape);
    QVERIFY(session().assessment().scenarios.isEmpty());
    QCOMPARE(QApplication::focusWidget(), visibleChild<ui::LinkButton>(u"Keep as…"_s));
}

void TestPlanWhatIfs::whatStillStopsLeadsToItsPlace()
{
    auto *outlook = plan().findChild<ui::PlanOutlook *>();
    const auto isMet = [](const ui::OutlookLine &line) { return line.shape == ui::Shape::Met; };
    QVERIFY(session().readiness().find(u"R6a"_s)->hinders());
    QVERIFY(std::ranges::all_of(outlook->lines(), isMet));
    leaveOutCritical();
    QVERIFY(std::ranges::none_of(outlook->lines(), isMet));
    QCOMPARE(outlook->lines().size(), size_t(3)); // floor, critical question, requirement
    QSignalSpy opened(outlook, &ui::PlanOutlook::opened);
    auto *link = visibleChild<ui::LinkButton>(u"Go to R6a"_s);
    QVERIFY(link);
    link->setFocus(Qt::TabFocusReason);
    press(Qt::Key_Return);
    QCOMPARE(opened.count(), 1);
    QVERIFY(opened.first().first().value<ui::Place>() == ui::Place::ofRequirement(u"R6a"_s));
    QVERIFY(!plan().isVisible());
}

void TestPlanWhatIfs::thePlanGoesToAFile_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<QString>("answer");
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("begins");
    QTest::newRow("calendar") << u"Calendar…"_s << u"plan"_s << u"plan.ics"_s
                              << QByteArray("BEGIN:VCALENDAR");
    QTest::newRow("spreadsheet") << u"Spreadsheet…"_s << u"plan"_s << u"plan.xlsx"_s
                                 << QByteArray("PK");
    QTest::newRow("separated values")
        << u"Spreadsheet…"_s << u"plan.csv"_s << u"plan.csv"_s << QByteArray("\xef\xbb\xbf");
}

void TestPlanWhatIfs::thePlanGoesToAFile()
{
    QFETCH(QString, button);
    QFETCH(QString, answer);
    QFETCH(QString, file);
    QFETCH(QByteArray, begins);
    const core::QuestionId leftOut = standOn(ui::PlanModel::In);
    press(Qt::Key_Space);
    m_place->dialogs.answer = m_place->folder.filePath(answer);
    auto *exporter = visibleChild<QPushButton>(button);
    QVERIFY(exporter);
    exporter->setFocus(Qt::TabFocusReason);
    press(Qt::Key_Return);
    QVERIFY(m_place->dialogs.asked.suggestedName.contains(u"Adriatica Cloud"_s));
    QFile written(m_place->folder.filePath(file));
    QVERIFY(written.open(QIODevice::ReadOnly));
    const QByteArray bytes = written.readAll();
    QVERIFY(bytes.startsWith(begins));
    if (file.endsWith(u".csv"_s)) {
        QVERIFY(!bytes.contains(leftOut.text.toUtf8()));
        QVERIFY(bytes.contains(model().rows().back().step.question.text.toUtf8()));
    }
}

void TestPlanWhatIfs::aWhatIfThatLowersGivesItsFloorAndNoWork()
{
    // S1.1 stands at 4, C1.1 at 2.
    session().setScenario(
        {}, core::Scenario{.name = u"Mixed"_s, .levels = {{{u"S1.1"_s}, 1}, {{u"C1.1"_s}, 3}}});
    auto *whatIf = plan().findChild<ui::PlanWhatIfs *>();
    const auto choices = whatIf->findChildren<ui::WrapRadioButton *>();
    QCOMPARE(choices.size(), 2);
    choices.at(0)->setFocus(Qt::TabFocusReason);
    press(Qt::Key_Down);
    press(Qt::Key_Space);
    QCOMPARE(model().rowCount(), 2);
    const core::report::PlanSheet sheet = plan().shownSheet();
    QCOMPARE(sheet.floorThen, bar().readings().floor);
    QVERIFY(sheet.floorThen < sheet.floorNow);
    QCOMPARE(sheet.rows.size(), size_t(1));
    QCOMPARE(sheet.rows.front().step.question.text, u"C1.1"_s);
    QVERIFY(sheet.reached.empty());
}

void TestPlanWhatIfs::aFileThatCannotBeWrittenIsSaid()
{
    QSignalSpy failed(&plan(), &ui::PlanPage::failed);
    m_place->dialogs.answer = m_place->folder.filePath(u"nowhere/plan.ics"_s);
    visibleChild<QPushButton>(u"Calendar…"_s)->click();
    QCOMPARE(failed.count(), 1);
    m_place->dialogs.answer.clear(); // cancelled
    visibleChild<QPushButton>(u"Calendar…"_s)->click();
    QCOMPARE(failed.count(), 1);
}

QTEST_MAIN(TestPlanWhatIfs)
#include "tst_planwhatifs.moc"
