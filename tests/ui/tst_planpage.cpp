#include "tests/ui/planuser.h"
#include "ui/widgets/wrapbutton.h"

#include <QDateEdit>
#include <QDoubleSpinBox>
#include <QHeaderView>
#include <QListView>
#include <QPushButton>
#include <QScrollArea>

#include <algorithm>

using namespace fixtures;

// The plan page as its users meet it: the program's own window over the bundled sample.
class TestPlanPage final : public QObject, private fixtures::PlanUser
{
    Q_OBJECT

private slots:
    void initTestCase() { ui::Theme::apply(ui::Scheme::Light); }
    void init();
    void cleanup() { closeWindow(); }

    void theWayIsLookedForOnceThePageIsShown();
    void anAnswerBringsAnotherWay();
    void aTargetIsKept_data();
    void aTargetIsKept();
    void anotherTargetIsTyped();
    void aTargetStaysAsItWasGiven();
    void theSubmissionDateIsThatOfTheDetails();
    void pastMidnightAnotherDayIsToday();
    void aDayThatWasChosenStaysPastMidnight();

    void anOwnerTypedIsKeptAndComesBack();
    void aDueDateTypedIsKeptAndComesBack();
    void whatIsHalfTypedIsKeptWhenThePageIsLeft();
    void theStateOfAStepIsKept();
    void aStepWithNothingKeptIsNone();
    void whatIsKeptOutlivesAnotherWay();

    void enterOpensTheQuestion();
    void theCalendarSaysInWordsWhatItsBarsShow();
    void everyControlHasANameAndTabReachesTheTable();
    void nothingScrollsSideways_data();
    void nothingScrollsSideways();
    void theOtherLanguageComesInPlace();
};

void TestPlanPage::init()
{
    openWindow();
    openPlan();
}

void TestPlanPage::theWayIsLookedForOnceThePageIsShown()
{
    openWindow();
    openSampleAt(u"S1.1"_s);
    QCoreApplication::processEvents();
    QCOMPARE(model().rowCount(), 0);
    page().goTo({.kind = ui::Place::Kind::Plan});
    QTRY_VERIFY(model().rowCount() > 0);
    const auto route = core::scoring::cheapestRoute(
        content().questionnaire, session().assessment(), 70 * core::scoring::kPerPoint);
    QCOMPARE(model().rowCount(), static_cast<int>(route.steps.size()));
    QVERIFY2(sentence().startsWith(u"Cheapest way to 70.0: "_s), qPrintable(sentence()));
    QCOMPARE(bar().readings().floor, route.total);
}

void TestPlanPage::anAnswerBringsAnotherWay()
{
    const auto &rows = model().rows();
    const auto raised = std::ranges::find_if(rows, [](const ui::PlanRow &row) {
        const core::Question *question = content().questionnaire.find(row.step.question);
        return std::holds_alternative<core::LevelKind>(question->kind);
    });
    QVERIFY(raised != rows.end());
    const core::QuestionId question = raised->step.question;
    const QString before = sentence();
    QVERIFY(before.startsWith(u"Cheapest way"_s));
    session().setAnswer(question, core::ChosenLevel{4});
    // The way before is shown until there is another, without what is reached.
    QCOMPARE(sentence(), before);
    QVERIFY(plan().findChild<ui::FlowLabel *>()->text().contains(u"being worked out"_s));
    QVERIFY(!model().indexOf(question, 0).isValid());
    QTRY_VERIFY(!plan().findChild<ui::FlowLabel *>()->text().contains(u"being worked out"_s));
    const auto route = core::scoring::cheapestRoute(
        content().questionnaire, session().assessment(), 70 * core::scoring::kPerPoint);
    QCOMPARE(bar().readings().floor, route.total);
}

void TestPlanPage::aTargetIsKept_data()
{
    QTest::addColumn<int>("moves");
    QTest::addColumn<int>("target");
    QTest::newRow("ready") << 1 << 85'000;
    QTest::newRow("ready and back") << 2 << 70'000;
}

void TestPlanPage::aTargetIsKept()
{
    QFETCH(int, moves);
    QVERIFY(!session().assessment().plan.target);
    auto *nearly = visibleChild<QAbstractButton>(u"Nearly ready 70"_s);
    QVERIFY(nearly);
    nearly->setFocus(Qt::TabFocusReason);
    for (int i = 0; i < moves; ++i)
        press(i == 0 ? Qt::Key_Right : Qt::Key_Left);
    QTEST(session().assessment().plan.target.value_or(-1), "target");
    QCOMPARE(stored().plan, session().assessment().plan);
    const QString said = moves == 1 ? u"85.0"_s : u"70.0"_s;
    QTRY_VERIFY2(sentence().contains(said), qPrintable(sentence()));
}

void TestPlanPage::anotherTargetIsTyped()
{
    auto *other = visibleChild<QAbstractButton>(u"Other…"_s);
    QVERIFY(other);
    other->click();
    auto *points = visibleChild<QDoubleSpinBox>(u"Target, in points"_s);
    QVERIFY(points);
    QVERIFY(points->hasFocus());
    points->selectAll();
    type(u"72.5"_s);
    press(Qt::Key_Return);
    QCOMPARE(session().assessment().plan.target.value_or(-1), 72'500);
    QTRY_VERIFY2(sentence().contains(u"72.5"_s), qPrintable(sentence()));
    QVERIFY(points->isVisible());
}

void TestPlanPage::aTargetStaysAsItWasGiven()
{
    core::Plan kept = session().assessment().plan;
    kept.target = 72'555;
    session().setPlan(kept);
    QTRY_VERIFY2(sentence().contains(u"72.555"_s), qPrintable(sentence()));
    auto *points = visibleChild<QDoubleSpinBox>(u"Target, in points"_s);
    QVERIFY(points);
    QCOMPARE(points->text(), u"72.555"_s);
    points->setFocus(Qt::TabFocusReason);
    plan().commit();
    press(Qt::Key_Tab);
    QCOMPARE(session().assessment().plan.target.value_or(-1), 72'555);
    points->setFocus(Qt::TabFocusReason);
    points->selectAll();
    type(u"71.25"_s);
    plan().commit();
    QCOMPARE(session().assessment().plan.target.value_or(-1), 71'250);
    QCOMPARE(points->text(), u"71.25"_s);
}

void TestPlanPage::theSubmissionDateIsThatOfTheDetails()
{
    auto *date = visibleChild<QDateEdit>(u"Submission date"_s);
    QVERIFY(date);
    QCOMPARE(date->date(), QDate(2027, 3, 1));
    date->setDate({2027, 6, 1});
    QCOMPARE(stored().header.plannedDate, std::optional(QDate(2027, 6, 1)));
    QCOMPARE(model().rows().front().end, std::optional(QDate(2027, 6, 1)));

    auto *box = visibleChild<QCheckBox>(u"Submission date"_s);
    QVERIFY(box);
    box->setFocus(Qt::TabFocusReason);
    press(Qt::Key_Space);
    QVERIFY(!stored().header.plannedDate);
    QVERIFY(!model().rows().front().startBy);
    const QString hint = plan().findChild<ui::FlowLabel *>()->text();
    QVERIFY2(hint.startsWith(u"Set the submission date"_s), qPrintable(hint));
}

void TestPlanPage::pastMidnightAnotherDayIsToday()
{
    core::Assessment never = session().assessment();
    never.header.id = {};
    never.header.plannedDate.reset();
    QVERIFY(m_window->openAssessment(m_place->library.add(never)->header.id));
    page().goTo({.kind = ui::Place::Kind::Plan});
    QTRY_VERIFY(model().rowCount() > 0);
    QCOMPARE(visibleChild<QDateEdit>(u"Submission date"_s)->date(), m_place->clock.day);
    page().goTo({.kind = ui::Place::Kind::Results});
    const QDate tomorrow = m_place->clock.day.addDays(1);
    m_place->clock.day = tomorrow;
    page().goTo({.kind = ui::Place::Kind::Plan});
    QCOMPARE(session().readiness().terms.on, tomorrow);
    QCOMPARE(visibleChild<QDateEdit>(u"Submission date"_s)->date(), tomorrow);
    standOn(ui::PlanModel::Due);
    press(Qt::Key_F2);
    QCOMPARE(table().findChild<QDateEdit *>()->date(), tomorrow);
}

void TestPlanPage::aDayThatWasChosenStaysPastMidnight()
{
    session().setTerms({.on = {2027, 3, 14}});
    m_place->clock.day = m_place->clock.day.addDays(1);
    page().goTo({.kind = ui::Place::Kind::Results});
    QCOMPARE(session().readiness().terms.on, QDate(2027, 3, 14));
}

void TestPlanPage::anOwnerTypedIsKeptAndComesBack()
{
    const core::QuestionId question = standOn(ui::PlanModel::Owner);
    press(Qt::Key_F2);
    type(u"security lead"_s);
    press(Qt::Key_Return);
    QTRY_COMPARE(step(question).owner, u"security lead"_s);
    QVERIFY(table().hasFocus());
    QCOMPARE(stored().plan, session().assessment().plan);

    const core::AssessmentId id = session().assessment().header.id;
    m_window->showStart();
    QVERIFY(m_window->openAssessment(id));
    page().goTo({.kind = ui::Place::Kind::Plan});
    QTRY_VERIFY(model().indexOf(question, 0).isValid());
    QCOMPARE(model().indexOf(question, ui::PlanModel::Owner).data().toString(), u"security lead"_s);
}

void TestPlanPage::aDueDateTypedIsKeptAndComesBack()
{
    const core::QuestionId question = standOn(ui::PlanModel::Due);
    press(Qt::Key_F2);
    auto *editor = table().findChild<QDateEdit *>();
    QVERIFY(editor);
    QCOMPARE(editor->date(), QDate(2027, 3, 1)); // begins at the submission date
    editor->setDate({2027, 1, 15});
    press(Qt::Key_Return);
    QTRY_COMPARE(step(question).due, std::optional(QDate(2027, 1, 15)));
    QCOMPARE(stored().plan, session().assessment().plan);
    const QModelIndex due = model().indexOf(question, ui::PlanModel::Due);
    QCOMPARE(due.data().toString(), QString(u"15 Jan 2027"_s).replace(u' ', QChar::Nbsp));

    table().setCurrentIndex(due);
    press(Qt::Key_Delete);
    QVERIFY(!step(question).due);
    const QModelIndex suggested = model().indexOf(question, ui::PlanModel::Due);
    QCOMPARE(suggested.data(), suggested.data(ui::PlanModel::SuggestionRole));
}

void TestPlanPage::whatIsHalfTypedIsKeptWhenThePageIsLeft()
{
    const core::QuestionId question = standOn(ui::PlanModel::Owner);
    press(Qt::Key_I); // typing alone begins to edit
    type(u"t lead"_s);
    page().goTo({.kind = ui::Place::Kind::Results});
    QCOMPARE(step(question).owner, u"it lead"_s);
}

void TestPlanPage::theStateOfAStepIsKept()
{
    const core::QuestionId question = standOn(ui::PlanModel::State);
    press(Qt::Key_F2);
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    plan().commit();
    QCOMPARE(step(question).state, core::PlanStep::State::InProgress);
}

void TestPlanPage::aStepWithNothingKeptIsNone()
{
    const core::QuestionId question = standOn(ui::PlanModel::Owner);
    QVERIFY(model().setData(table().currentIndex(), u"IT"_s, Qt::EditRole));
    QVERIFY(session().assessment().plan.steps.contains(question));
    table().setCurrentIndex(model().indexOf(question, ui::PlanModel::Owner));
    press(Qt::Key_Delete);
    QVERIFY(!session().assessment().plan.steps.contains(question));
}

void TestPlanPage::whatIsKeptOutlivesAnotherWay()
{
    const core::QuestionId question = standOn(ui::PlanModel::Owner);
    QVERIFY(model().setData(table().currentIndex(), u"IT"_s, Qt::EditRole));
    core::Plan next = session().assessment().plan;
    next.target = 0; // reached already: nothing is proposed
    session().setPlan(next);
    QTRY_VERIFY(sentence().contains(u"is reached already"_s) || sentence().contains(u"Cheapest"_s));
    QTRY_VERIFY(model().indexOf(question, 0).isValid());
    QCOMPARE(step(question).owner, u"IT"_s);
}

void TestPlanPage::enterOpensTheQuestion()
{
    const core::QuestionId question = standOn(ui::PlanModel::Question);
    press(Qt::Key_Return);
    QCOMPARE(current(), question.text);
    QVERIFY(!plan().isVisible());
}

void TestPlanPage::theCalendarSaysInWordsWhatItsBarsShow()
{
    auto *view = visibleChild<QAbstractButton>(u"Table"_s);
    QVERIFY(view);
    view->setFocus(Qt::TabFocusReason);
    press(Qt::Key_Right);
    QVERIFY(!table().isVisible());
    auto *list = visibleChild<QListView>(u"Steps of the plan on a calendar"_s);
    QVERIFY(list);
    QCOMPARE(list->model()->rowCount(), model().rowCount());
    list->setFocus(Qt::TabFocusReason);
    list->setCurrentIndex(list->model()->index(0, 0));
    QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(list);
    QVERIFY(spoken && spoken->child(0));
    const QString said = spoken->child(0)->text(QAccessible::Name);
    QVERIFY2(said.contains(u"Start by "_s), qPrintable(said));
    const core::QuestionId question = model().rows().front().step.question;
    press(Qt::Key_Return);
    QCOMPARE(current(), question.text);
}

void TestPlanPage::everyControlHasANameAndTabReachesTheTable()
{
    leaveOutCritical();
    keepAs(u"One"_s);
    QStringList nameless;
    for (QWidget *widget : plan().findChildren<QWidget *>()) {
        if (widget->isVisible() && widget->focusPolicy() != Qt::NoFocus
            && spokenName(widget).isEmpty())
            nameless.append(QString::fromLatin1(widget->metaObject()->className()));
    }
    QCOMPARE(nameless.join(u'\n'), QString());

    visibleChild<QAbstractButton>(u"Nearly ready 70"_s)->setFocus(Qt::TabFocusReason);
    QList<QWidget *> reached;
    constexpr int kEnough = 60;
    for (int i = 0; i < kEnough && !table().hasFocus(); ++i) {
        press(Qt::Key_Tab);
        reached.append(QApplication::focusWidget());
    }
    // In reading order.
    const QList<QWidget *> expected{visibleChild<QDateEdit>(u"Submission date"_s),
        visibleChild<QPushButton>(u"Calendar…"_s),
        visibleChild<QPushButton>(u"Spreadsheet…"_s),
        plan().findChild<ui::PlanWhatIfs *>()->findChildren<ui::WrapRadioButton *>().constLast(),
        visibleChild<ui::LinkButton>(u"Keep as…"_s),
        visibleChild<ui::LinkButton>(u"Go to C1.1"_s),
        visibleChild<ui::LinkButton>(u"Go to R6a"_s),
        visibleChild<QAbstractButton>(u"Table"_s),
        &table()};
    qsizetype last = -1;
    for (QWidget *widget : expected) {
        const qsizetype at = reached.indexOf(widget);
        QVERIFY2(at > last, qPrintable(spokenName(widget)));
        last = at;
    }
}

void TestPlanPage::nothingScrollsSideways_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("pixels");
    QTest::newRow("Italian") << u"it"_s << 14;
    QTest::newRow("English at 200 %") << u"en"_s << 28;
    QTest::newRow("Italian at 200 %") << u"it"_s << 28;
}

void TestPlanPage::nothingScrollsSideways()
{
    QFETCH(QString, language);
    QFETCH(int, pixels);
    const QFont before = QApplication::font();
    QFont font = before;
    font.setPixelSize(pixels);
    QApplication::setFont(font);
    openWindow(language, {1024, 700});
    openPlan();
    QCoreApplication::processEvents();
    for (const QScrollArea *area : plan().findChildren<QScrollArea *>()) {
        QVERIFY2(area->widget()->width() <= area->viewport()->width(),
            qPrintable(u"%1 in %2"_s.arg(area->widget()->width()).arg(area->viewport()->width())));
    }
    QVERIFY(plan().minimumSizeHint().width() <= 1024);
    QVERIFY(table().horizontalHeader()->length() <= table().viewport()->width());
    QApplication::setFont(before);
}

void TestPlanPage::theOtherLanguageComesInPlace()
{
    const core::QuestionId question = standOn(ui::PlanModel::In);
    press(Qt::Key_Space);
    m_place->language.use(u"it"_s);
    QCoreApplication::processEvents();
    const QModelIndex index = model().indexOf(question, ui::PlanModel::Question);
    QCOMPARE(index.data().toString(), content().in(u"it"_s).questions.value(question).text);
    QVERIFY(!model().row(index).isIn);
}

QTEST_MAIN(TestPlanPage)
#include "tst_planpage.moc"
