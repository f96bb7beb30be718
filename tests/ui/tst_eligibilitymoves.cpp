#include "tests/ui/eligibilityuser.h"
#include "ui/pages/requirementlist.h"
#include "ui/pages/turnbanner.h"
#include "ui/widgets/flowlabel.h"

#include <QDateEdit>
#include <QRadioButton>
#include <QScrollArea>

#include <algorithm>

using namespace fixtures;
using core::eligibility::Status;

// Going through the eligibility page: days, sections, the keyboard, the pre-check, another
// language.
class TestEligibilityMoves final : public QObject, private fixtures::EligibilityUser
{
    Q_OBJECT

private slots:
    void initTestCase() { ui::Theme::apply(ui::Scheme::Light); }
    void init() { openWindow(); }
    void cleanup() { closeWindow(); }

    void anotherDayIsJudgedAndSaid();
    void thePlannedDayIsOfferedWhereThereIsOne();
    void theBannerSaysWhatTurnsAndJudgesOnThatDay();
    void nothingTurnsWithoutAPlannedDay();
    void requirementsStandInTheSectionOfTheirState();
    void aRowThatIsWorkedInStaysUntilTheKeyboardLeavesIt();
    void whatHasTheKeyboardStaysWhereItIsWhenRowsMove();
    void aClickThatMovesRowsIsNotLost();
    void rowsOpenByKeyboardAndByClick_data();
    void rowsOpenByKeyboardAndByClick();
    void tabWalksThroughRowsInReadingOrder();
    void everyControlOfAnOpenedRowHasAName();
    void revealOpensARequirementOrAQuestionOfIt_data();
    void revealOpensARequirementOrAQuestionOfIt();
    void aRevealedRowIsInView();
    void theFirstRowHasTheKeyboardAlsoWhereNothingStops();
    void aHiddenPageIsBroughtUpToDateWhenItIsShown();
    void anotherLanguageKeepsFocusCaretAndHalfTypedText();
    void anotherLanguageWritesFiguresItsOwnWay();
    void nothingScrollsSidewaysInLargeText();

private:
    // Heads as they stand on the page, top down.
    [[nodiscard]] QStringList heads()
    {
        QList<ui::RequirementHead *> all = eligibility().findChildren<ui::RequirementHead *>();
        std::ranges::sort(all, {}, [this](const QWidget *row) {
            return row->mapTo(&eligibility(), QPoint()).y();
        });
        QStringList ids;
        for (const ui::RequirementHead *row : std::as_const(all))
            ids.append(row->accessibleName().section(u' ', 0, 0));
        return ids;
    }
    [[nodiscard]] int topOf(const QWidget *widget)
    {
        return widget->mapTo(&eligibility(), QPoint()).y();
    }
};

void TestEligibilityMoves::anotherDayIsJudgedAndSaid()
{
    openSample();
    QCOMPARE(status(u"R7"_s), Status::Met);
    auto *day = control<QDateEdit>(u"Day the requirements"_s);
    QVERIFY(day);
    day->setFocus(Qt::TabFocusReason);
    day->setSelectedSection(QDateEdit::DaySection);
    type(u"01022027"_s);
    QCOMPARE(session().readiness().terms.on, QDate(2026, 11, 24)); // still being typed
    press(Qt::Key_Return);
    QCOMPARE(session().readiness().terms.on, QDate(2027, 2, 1));
    QCOMPARE(status(u"R7"_s), Status::NotMet);
    QVERIFY(head(u"R7"_s)->look().shape == ui::Shape::NotMet);
    QVERIFY(!control<QRadioButton>(u"Today"_s)->isChecked());
    click(control<QRadioButton>(u"Today"_s));
    QCOMPARE(session().readiness().terms.on, QDate(2026, 11, 24));
    QCOMPARE(day->date(), QDate(2026, 11, 24));
    QVERIFY(session().assessment().header.plannedDate == QDate(2027, 3, 1)); // only looked at
}

void TestEligibilityMoves::thePlannedDayIsOfferedWhereThereIsOne()
{
    openSample();
    click(control<QRadioButton>(u"Planned, 1 Mar 2027"_s));
    QCOMPARE(session().readiness().terms.on, QDate(2027, 3, 1));
    QVERIFY(control<QRadioButton>(u"Planned"_s)->isChecked());
    core::Header header = session().assessment().header;
    header.plannedDate.reset();
    session().setHeader(header);
    QVERIFY(!control<QRadioButton>(u"Planned"_s));
}

void TestEligibilityMoves::theBannerSaysWhatTurnsAndJudgesOnThatDay()
{
    openSample();
    auto *banner = eligibility().findChild<ui::TurnBanner *>();
    QVERIFY(banner->isVisible());
    QVERIFY(banner->findChild<ui::FlowLabel *>()->text().contains(u"R7 becomes not met"_s));
    click(control<ui::LinkButton>(u"Check as of 1 Mar 2027"_s));
    QCOMPARE(session().readiness().terms.on, QDate(2027, 3, 1));
    QCOMPARE(status(u"R7"_s), Status::NotMet);
    click(control<ui::LinkButton>(u"Check as of today"_s));
    QCOMPARE(session().readiness().terms.on, QDate(2026, 11, 24));
    // With an end after the planned day nothing turns.
    const core::Designation longer{u"Infrastructure"_s, core::Decimal(74), QDate(2027, 6, 30)};
    session().setFact(u"R7"_s, {.answer = core::Designations{{longer}}});
    QVERIFY(!banner->isVisible());
}

void TestEligibilityMoves::nothingTurnsWithoutAPlannedDay()
{
    openSample();
    core::Header header = session().assessment().header;
    header.plannedDate.reset();
    session().setHeader(header);
    QVERIFY(!eligibility().findChild<ui::TurnBanner *>()->isVisible());
}

void TestEligibilityMoves::requirementsStandInTheSectionOfTheirState()
{
    openSample();
    settle();
    QCOMPARE(heads(),
        (QStringList{u"R6"_s,
            u"R4"_s,
            u"R9"_s,
            u"R10"_s,
            u"R11"_s,
            u"R12"_s,
            u"R1"_s,
            u"R2"_s,
            u"R3"_s,
            u"R5"_s,
            u"R7"_s,
            u"R8"_s,
            u"W1"_s,
            u"R13"_s,
            u"W2"_s}));
    QVERIFY(head(u"R6"_s)->accessibleName().contains(u"R6a: "_s)); // which of its items fails
}

void TestEligibilityMoves::aRowThatIsWorkedInStaysUntilTheKeyboardLeavesIt()
{
    openSample();
    reveal(u"R8"_s);
    settle();
    const QStringList before = heads();
    typeInto(u"Since when"_s, u"1/10/2026"_s);
    QWidget *field = QApplication::focusWidget();
    const int top = topOf(field);
    QTRY_COMPARE_WITH_TIMEOUT(status(u"R8"_s), Status::NotMet, 3000);
    settle();
    QCOMPARE(heads(), before);
    QCOMPARE(topOf(field), top);
    QCOMPARE(QApplication::focusWidget(), field);
    QVERIFY(head(u"R8"_s)->look().shape == ui::Shape::NotMet); // it is said where it stands
    type(u"x"_s); // half typed: stays through the move, too
    head(u"R9"_s)->setFocus(Qt::TabFocusReason);
    settle();
    QCOMPARE(heads().at(1), u"R8"_s); // after R6, which does not hold either
    QCOMPARE(QApplication::focusWidget(), head(u"R9"_s));
    QCOMPARE(qobject_cast<QLineEdit *>(field)->text(), u"1/10/2026x"_s);
}

void TestEligibilityMoves::whatHasTheKeyboardStaysWhereItIsWhenRowsMove()
{
    openSample();
    reveal(u"R8"_s);
    settle();
    typeInto(u"Since when"_s, {});
    press(Qt::Key_Return);
    settle();
    QCOMPARE(status(u"R8"_s), Status::Unknown);
    QWidget *next = head(u"W1"_s);
    const int top = topOf(next);
    next->setFocus(Qt::TabFocusReason); // R8 goes up now
    settle();
    QCOMPARE(heads().at(1), u"R8"_s);
    QCOMPARE(topOf(next), top);
}

void TestEligibilityMoves::aClickThatMovesRowsIsNotLost()
{
    openSample();
    m_window->resize(1280, 1200); // the row after the open one is in sight
    reveal(u"R8"_s);
    settle();
    typeInto(u"Since when"_s, {});
    press(Qt::Key_Return);
    QWidget *next = head(u"W1"_s);
    settle();
    const QPoint inside = next->rect().center();
    QTest::mousePress(
        m_window->windowHandle(), Qt::LeftButton, {}, next->mapTo(m_window.get(), inside));
    const QPoint where = next->mapTo(m_window.get(), inside);
    settle(); // R8 goes up now
    QCOMPARE(heads().at(1), u"R8"_s);
    QTest::mouseRelease(m_window->windowHandle(), Qt::LeftButton, {}, where);
    QVERIFY(head(u"W1"_s)->isChecked());
}

void TestEligibilityMoves::rowsOpenByKeyboardAndByClick_data()
{
    QTest::addColumn<int>("key"); // 0: a click
    QTest::newRow("Space") << int(Qt::Key_Space);
    QTest::newRow("Return") << int(Qt::Key_Return);
    QTest::newRow("Enter") << int(Qt::Key_Enter);
    QTest::newRow("a click") << 0;
}

void TestEligibilityMoves::rowsOpenByKeyboardAndByClick()
{
    QFETCH(const int, key);
    openSample(); // the first row has the keyboard
    QCOMPARE(QApplication::focusWidget(), head(u"R6"_s));
    const auto toggle = [&] {
        if (key == 0)
            click(head(u"R6"_s));
        else
            press(static_cast<Qt::Key>(key));
    };
    QVERIFY(!control<ui::LinkButton>(u"Same fact as question C1.1"_s));
    toggle();
    QVERIFY(head(u"R6"_s)->isChecked());
    QVERIFY(control<ui::LinkButton>(u"Same fact as question C1.1"_s));
    toggle();
    QVERIFY(!control<ui::LinkButton>(u"Same fact as question C1.1"_s));
}

void TestEligibilityMoves::tabWalksThroughRowsInReadingOrder()
{
    openSample();
    head(u"R8"_s)->setFocus(Qt::TabFocusReason);
    press(Qt::Key_Space);
    settle();
    const QStringList expected{u"R8 "_s,
        u"Since when"_s,
        u"Calendar: Since when"_s,
        u"What it needs"_s,
        u"Where to look"_s,
        u"Evidence"_s,
        u"What to do next"_s,
        u"Source and rule"_s,
        u"Add a file as evidence"_s,
        u"Add a link as evidence"_s,
        u"W1 "_s};
    for (const QString &name : expected) {
        const QString spoken = spokenName(QApplication::focusWidget());
        QVERIFY2(spoken.startsWith(name), qPrintable(name + u" / "_s + spoken));
        press(Qt::Key_Tab);
    }
}

void TestEligibilityMoves::everyControlOfAnOpenedRowHasAName()
{
    openSample();
    for (const core::EligibilityQuestion &question : content().questionnaire.eligibility)
        reveal(question.requirement);
    QStringList nameless;
    for (QWidget *widget : eligibility().findChildren<QWidget *>()) {
        if (widget->isVisible() && widget->focusPolicy() != Qt::NoFocus
            && spokenName(widget).isEmpty())
            nameless.append(QString::fromLatin1(widget->metaObject()->className()) + u" in "_s
                + QString::fromLatin1(widget->parent()->metaObject()->className()));
    }
    nameless.removeDuplicates();
    QCOMPARE(nameless.join(u'\n'), QString());
}

void TestEligibilityMoves::revealOpensARequirementOrAQuestionOfIt_data()
{
    QTest::addColumn<QString>("item");
    QTest::addColumn<QString>("focus");
    QTest::newRow("a requirement of one question") << u"R5"_s << u"R5 CSP revenue"_s;
    QTest::newRow("a requirement of several") << u"R6"_s << u"R6 Mandatory items"_s;
    QTest::newRow("one of them") << u"R6a"_s << u"What share of the CSP tenant"_s;
}

void TestEligibilityMoves::revealOpensARequirementOrAQuestionOfIt()
{
    QFETCH(const QString, item);
    QFETCH(const QString, focus);
    openSample();
    reveal(item);
    QVERIFY(head(item.first(2))->isChecked());
    const QString spoken = spokenName(QApplication::focusWidget());
    QVERIFY2(spoken.startsWith(focus), qPrintable(spoken));
}

void TestEligibilityMoves::aRevealedRowIsInView()
{
    openSample();
    for (const QString &item : {u"W2"_s, u"R6"_s, u"R5"_s, u"R7"_s, u"R6c"_s, u"W1"_s}) {
        reveal(item);
        settle();
        // With the ring around it.
        const QPoint top = QApplication::focusWidget()->mapTo(&eligibility(), QPoint(0, -4));
        QVERIFY2(eligibility().rect().contains(QRect(top, QSize(1, 12))), qPrintable(item));
    }
}

void TestEligibilityMoves::theFirstRowHasTheKeyboardAlsoWhereNothingStops()
{
    openSample();
    page().showQuestion({u"C1.1"_s});
    session().setAnswer({u"C1.1"_s}, core::TypedNumber{core::Decimal(100)}); // all that stopped
    page().goTo({.kind = ui::Place::Kind::Eligibility});
    settle();
    QVERIFY(heads().front() != u"R6"_s);
    QVERIFY(status(heads().front()) != Status::NotMet);
    QVERIFY(status(heads().front()) != Status::Unknown);
    QCOMPARE(QApplication::focusWidget(), head(heads().front()));
}

void TestEligibilityMoves::aHiddenPageIsBroughtUpToDateWhenItIsShown()
{
    openSample();
    const ui::RequirementHead *row = head(u"R2"_s);
    QVERIFY(row->look().shape == ui::Shape::Met);
    page().showQuestion({u"C1.1"_s});
    session().setFact(u"R2"_s, {.answer = core::YesOrNo{false}});
    QVERIFY(row->look().shape == ui::Shape::Met); // nobody sees it
    page().goTo({.kind = ui::Place::Kind::Eligibility});
    QVERIFY(row->look().shape == ui::Shape::NotMet);
}

void TestEligibilityMoves::anotherLanguageKeepsFocusCaretAndHalfTypedText()
{
    openSample();
    reveal(u"R8"_s);
    typeInto(u"Since when"_s, u"1/10/20x"_s);
    press(Qt::Key_Return); // what is wrong is said
    press(Qt::Key_Left);
    auto *field = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(field);
    const QString problem = field->accessibleDescription();
    m_place->language.use(u"it"_s);
    settle();
    QCOMPARE(QApplication::focusWidget(), field);
    QCOMPARE(field->text(), u"1/10/20x"_s);
    QCOMPARE(field->cursorPosition(), 7);
    QCOMPARE(field->accessibleName(), content().in(u"it"_s).eligibility.value(u"R8"_s).text);
    QVERIFY(!problem.isEmpty());
    QVERIFY(!field->accessibleDescription().isEmpty());
    QVERIFY(fact(u"R8"_s).answer == core::FactAnswer(core::OnDay{{2024, 10, 1}}));
}

void TestEligibilityMoves::anotherLanguageWritesFiguresItsOwnWay()
{
    openSample();
    reveal(u"R5"_s);
    auto *amount = control<QLineEdit>(u"What was your CSP"_s);
    typeInto(u"What was your CSP"_s, u"951400.5"_s); // a number, not taken yet
    m_place->language.use(u"it"_s);
    settle();
    QCOMPARE(amount->text(), u"951.400,5"_s);
    page().commit();
    const auto stored = std::get<core::Amount>(*fact(u"R5"_s).answer);
    QCOMPARE(stored.value.toText(), u"951400.5"_s);
}

void TestEligibilityMoves::nothingScrollsSidewaysInLargeText()
{
    const QFont before = QApplication::font();
    QFont twice = before;
    twice.setPixelSize(28);
    QApplication::setFont(twice);
    openWindow(u"it"_s, {1024, 700});
    openSample();
    for (const core::EligibilityQuestion &question : content().questionnaire.eligibility)
        reveal(question.id);
    settle();
    for (const QScrollArea *area : eligibility().findChildren<QScrollArea *>()) {
        if (area->isVisible())
            QVERIFY(area->widget()->width() <= area->viewport()->width());
    }
    closeWindow();
    QApplication::setFont(before);
}

QTEST_MAIN(TestEligibilityMoves)
#include "tst_eligibilitymoves.moc"
