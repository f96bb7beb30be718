#include "tests/ui/planuser.h"
#include "ui/support/routesearch.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QWheelEvent>

using namespace fixtures;

namespace {

void turnWheel(QWidget *field)
{
    const QPointF at(field->rect().center());
    QWheelEvent wheel(at,
        field->mapToGlobal(at),
        {},
        {0, -120},
        Qt::NoButton,
        Qt::NoModifier,
        Qt::NoScrollPhase,
        false);
    QApplication::sendEvent(field, &wheel);
}

} // namespace

// In the fields of the plan page: only what somebody typed is stored, and what somebody is typing
// stays.
class TestPlanTyping final : public QObject, private fixtures::PlanUser
{
    Q_OBJECT

private slots:
    void initTestCase() { ui::Theme::apply(ui::Scheme::Light); }
    void init();
    void cleanup() { closeWindow(); }

    void aDueDateOnlyLookedAtIsNotStored_data();
    void aDueDateOnlyLookedAtIsNotStored();
    void theDateItBeginsAtCanBeTyped();
    void returnTakesTheDateItBeginsAt();
    void withoutASubmissionTypingBeginsToday();
    void theWheelChangesNoDateAndNoState_data();
    void theWheelChangesNoDateAndNoState();
    void noDateIsOutOfRange();
    void aNewWayWaitsForWhoIsTyping();
    void theSubmissionDateComesBackWithItsTick();

private:
    [[nodiscard]] QDateEdit *editDue()
    {
        m_question = standOn(ui::PlanModel::Due);
        press(Qt::Key_F2);
        return table().findChild<QDateEdit *>();
    }

    void waitForTheWay()
    {
        const auto *search = plan().findChild<ui::RouteSearch *>();
        QVERIFY(search);
        QTRY_VERIFY(!search->isRunning());
    }

    core::QuestionId m_question;
};

void TestPlanTyping::init()
{
    openWindow();
    openPlan();
}

void TestPlanTyping::aDueDateOnlyLookedAtIsNotStored_data()
{
    QTest::addColumn<int>("key");
    QTest::newRow("the page is left") << 0;
    QTest::newRow("Escape") << int(Qt::Key_Escape);
    QTest::newRow("Tab") << int(Qt::Key_Tab);
}

void TestPlanTyping::aDueDateOnlyLookedAtIsNotStored()
{
    QFETCH(int, key);
    QVERIFY(editDue());
    if (key == 0)
        page().goTo({.kind = ui::Place::Kind::Results});
    else
        press(static_cast<Qt::Key>(key));
    plan().commit();
    QCoreApplication::processEvents();
    QVERIFY(session().assessment().plan.steps.isEmpty());
}

void TestPlanTyping::theDateItBeginsAtCanBeTyped()
{
    QDateEdit *due = editDue();
    QVERIFY(due);
    due->setCurrentSection(QDateTimeEdit::DaySection);
    due->setSelectedSection(QDateTimeEdit::DaySection);
    press(Qt::Key_1);
    plan().commit();
    QCOMPARE(step(m_question).due, std::optional(QDate(2027, 3, 1)));
}

void TestPlanTyping::returnTakesTheDateItBeginsAt()
{
    QVERIFY(editDue());
    press(Qt::Key_Return);
    QTRY_COMPARE(step(m_question).due, std::optional(QDate(2027, 3, 1)));
}

void TestPlanTyping::withoutASubmissionTypingBeginsToday()
{
    core::Header header = session().assessment().header;
    header.plannedDate.reset();
    session().setHeader(header);
    const QDateEdit *due = editDue();
    QVERIFY(due);
    QCOMPARE(due->date(), m_place->clock.day);
}

void TestPlanTyping::theWheelChangesNoDateAndNoState_data()
{
    QTest::addColumn<int>("column");
    QTest::newRow("due date") << int(ui::PlanModel::Due);
    QTest::newRow("state") << int(ui::PlanModel::State);
}

void TestPlanTyping::theWheelChangesNoDateAndNoState()
{
    QFETCH(int, column);
    standOn(static_cast<ui::PlanModel::Column>(column));
    press(Qt::Key_F2);
    QWidget *editor = table().indexWidget(table().currentIndex());
    QVERIFY(editor);
    turnWheel(editor);
    plan().commit();
    QVERIFY(session().assessment().plan.steps.isEmpty());
}

void TestPlanTyping::noDateIsOutOfRange()
{
    QDateEdit *due = editDue();
    QVERIFY(due);
    auto *submission = visibleChild<QDateEdit>(u"Submission date"_s);
    QVERIFY(submission);
    for (const QDateEdit *date : {due, submission}) {
        QCOMPARE(date->minimumDate(), QDate(1900, 1, 1));
        QCOMPARE(date->maximumDate(), QDate(9999, 12, 31));
    }
    due->setDate({1752, 9, 14});
    plan().commit();
    QCOMPARE(step(m_question).due, std::optional(QDate(1900, 1, 1)));
}

void TestPlanTyping::aNewWayWaitsForWhoIsTyping()
{
    const QString before = sentence();
    core::Plan next = session().assessment().plan;
    next.target = 85 * core::scoring::kPerPoint;
    session().setPlan(next);
    const core::QuestionId question = standOn(ui::PlanModel::Owner);
    press(Qt::Key_F2);
    type(u"secur"_s);
    waitForTheWay();
    QCOMPARE(sentence(), before);
    type(u"ity"_s);
    press(Qt::Key_Return);
    QTRY_COMPARE(step(question).owner, u"security"_s);
    QTRY_VERIFY(table().hasFocus());
    QVERIFY2(sentence().startsWith(u"Cheapest way to 85.0: "_s), qPrintable(sentence()));

    // Also where nothing came of the typing.
    next.target = 70 * core::scoring::kPerPoint;
    next.steps = session().assessment().plan.steps;
    session().setPlan(next);
    standOn(ui::PlanModel::Owner);
    press(Qt::Key_F2);
    waitForTheWay();
    QVERIFY(sentence().contains(u"85.0"_s));
    press(Qt::Key_Escape);
    QTRY_COMPARE(sentence(), before);
}

void TestPlanTyping::theSubmissionDateComesBackWithItsTick()
{
    auto *date = visibleChild<QDateEdit>(u"Submission date"_s);
    auto *box = visibleChild<QCheckBox>(u"Submission date"_s);
    QVERIFY(date && box);
    date->setDate({2027, 6, 1});
    box->click();
    QVERIFY(!stored().header.plannedDate);
    QCOMPARE(date->date(), QDate(2027, 6, 1));
    box->click();
    QCOMPARE(stored().header.plannedDate, std::optional(QDate(2027, 6, 1)));
}

QTEST_MAIN(TestPlanTyping)
#include "tst_plantyping.moc"
