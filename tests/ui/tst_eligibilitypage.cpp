#include "tests/ui/eligibilityuser.h"
#include "ui/widgets/wrapbutton.h"

#include <QAbstractItemView>
#include <QCalendarWidget>
#include <QComboBox>
#include <QPushButton>
#include <QRadioButton>

using namespace fixtures;
using core::eligibility::Status;

// What is typed on the eligibility page, how it is judged, and that nobody loses anything on it.
class TestEligibilityPage final : public QObject, private fixtures::EligibilityUser
{
    Q_OBJECT

private slots:
    void initTestCase() { ui::Theme::apply(ui::Scheme::Light); }
    void init() { openWindow(); }
    void cleanup() { closeWindow(); }

    void everyKindOfAnswerIsTypedAndJudged_data();
    void everyKindOfAnswerIsTypedAndJudged();
    void yesAndNoAreChosenAndTakenAway();
    void anOptionIsChosenWithSpaceAndTakenAway();
    void everyItemHasItsStatus();
    void fieldsBesideTheAnswerAreTyped();
    void aDayIsPickedFromTheCalendar();
    void clearingAFieldTakesTheFactAway();
    void whatCannotBeReadStaysAndDoesNotCount_data();
    void whatCannotBeReadStaysAndDoesNotCount();
    void whatCannotBeReadSaysWhatCountsMeanwhile();
    void typingIsTakenASecondAfterTheLastKey();
    void whatIsHalfTypedIsTakenOnLeavingThePage();
    void aSharedFactIsTheQuestionsAnswer();
    void aSharedFactAnsweredElsewhereIsShown();
    void theLinkOfASharedFactGoesToItsQuestion();
};

void TestEligibilityPage::everyKindOfAnswerIsTypedAndJudged_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<core::Fact>("expected");
    QTest::addColumn<Status>("judged");
    const auto answer = [](const core::FactAnswer &said) { return core::Fact{.answer = said}; };
    QTest::newRow("an amount in dollars")
        << u"R5"_s << u"What was your CSP"_s << u"1,000,000"_s
        << answer(core::Amount{core::Decimal(1'000'000)}) << Status::Met;
    QTest::newRow("an amount that is too small")
        << u"R5"_s << u"What was your CSP"_s << u"999999.99"_s
        << answer(core::Amount{*core::Decimal::fromText(u"999999.99")}) << Status::NotMet;
    QTest::newRow("a day in figures") << u"R8"_s << u"Since when"_s << u"1/10/2024"_s
                                      << answer(core::OnDay{{2024, 10, 1}}) << Status::Met;
    QTest::newRow("a day in words") << u"R8"_s << u"Since when"_s << u"24 Nov 2026"_s
                                    << answer(core::OnDay{{2026, 11, 24}}) << Status::NotMet;
    QTest::newRow("a month") << u"W2"_s << u"In which month"_s << u"9/2024"_s
                             << answer(core::InMonth{{2024, 9}}) << Status::Noted;
    QTest::newRow("a region") << u"R13"_s << u"Region to add"_s << u"Antarctica"_s
                              << answer(core::Regions{{u"Antarctica"_s}}) << Status::Noted;
}

void TestEligibilityPage::everyKindOfAnswerIsTypedAndJudged()
{
    QFETCH(const QString, id);
    QFETCH(const QString, field);
    QFETCH(const QString, typed);
    QFETCH(const core::Fact, expected);
    QFETCH(const Status, judged);
    openEligibility();
    reveal(id);
    typeInto(field, typed);
    press(Qt::Key_Return);
    QVERIFY(fact(id) == expected);
    QCOMPARE(status(id), judged);
    QVERIFY(stored().facts == session().assessment().facts);
    QCOMPARE(problems(), QStringList());
}

void TestEligibilityPage::yesAndNoAreChosenAndTakenAway()
{
    openEligibility();
    reveal(u"R2"_s);
    click(control<QRadioButton>(u"No"_s));
    QVERIFY(fact(u"R2"_s).answer == core::FactAnswer(core::YesOrNo{false}));
    QCOMPARE(status(u"R2"_s), Status::NotMet);
    press(Qt::Key_Left);
    QVERIFY(fact(u"R2"_s).answer == core::FactAnswer(core::YesOrNo{true}));
    QCOMPARE(status(u"R2"_s), Status::Met);
    control<ui::LinkButton>(u"Remove the answer"_s)->setFocus(Qt::TabFocusReason);
    press(Qt::Key_Return);
    QVERIFY(!session().assessment().facts.contains(u"R2"_s));
    QVERIFY(!control<QRadioButton>(u"Yes"_s)->isChecked());
    QVERIFY(control<QRadioButton>(u"No"_s) == QApplication::focusWidget()
        || control<QRadioButton>(u"Yes"_s) == QApplication::focusWidget());
    QVERIFY(!control<ui::LinkButton>(u"Remove the answer"_s));
}

void TestEligibilityPage::anOptionIsChosenWithSpaceAndTakenAway()
{
    openEligibility();
    reveal(u"R3"_s);
    press(Qt::Key_Tab);
    press(Qt::Key_Down); // choosing nothing
    QVERIFY(!fact(u"R3"_s).answer);
    press(Qt::Key_Space);
    QVERIFY(fact(u"R3"_s).answer == core::FactAnswer(core::ChosenOption{u"outsourced"_s}));
    QCOMPARE(status(u"R3"_s), Status::Met);
    click(control<ui::LinkButton>(u"Remove the answer"_s));
    QVERIFY(fact(u"R3"_s).isEmpty());
    for (auto *option : eligibility().findChildren<ui::WrapRadioButton *>())
        QVERIFY(!option->isChecked());
}

void TestEligibilityPage::everyItemHasItsStatus()
{
    openEligibility();
    core::Fact enrolled;
    enrolled.fields.insert(u"enrolledOn"_s, QDate(2026, 11, 2));
    session().setFact(u"R10"_s, enrolled);
    reveal(u"R10"_s);
    for (const QString &item : {u"E-mail ownership"_s, u"Employment"_s, u"Business"_s}) {
        auto *status = control<QComboBox>(item);
        QVERIFY2(status, qPrintable(item));
        status->setFocus(Qt::TabFocusReason);
        press(Qt::Key_Down);
    }
    const core::Statuses all{{{u"email"_s, u"authorised"_s},
        {u"employment"_s, u"authorised"_s},
        {u"business"_s, u"authorised"_s}}};
    QVERIFY(fact(u"R10"_s).answer == core::FactAnswer(all));
    QCOMPARE(status(u"R10"_s), Status::Met);
    for (const QString &item : {u"E-mail ownership"_s, u"Employment"_s, u"Business"_s}) {
        control<QComboBox>(item)->setFocus(Qt::TabFocusReason);
        press(Qt::Key_Up);
    }
    QVERIFY(!fact(u"R10"_s).answer);
    QVERIFY(fact(u"R10"_s).fields == enrolled.fields);
}

void TestEligibilityPage::fieldsBesideTheAnswerAreTyped()
{
    openEligibility();
    reveal(u"R1"_s);
    typeInto(u"PGA ID"_s, u" 1234567 "_s);
    typeInto(u"Date of the agreement"_s, u"3/9/2024"_s);
    press(Qt::Key_Return);
    reveal(u"R4"_s);
    typeInto(u"Renewal month"_s, u"November 2026"_s);
    press(Qt::Key_Return);
    QVERIFY(fact(u"R1"_s).fields.value(u"pgaId"_s) == core::FactField(u"1234567"_s));
    QVERIFY(fact(u"R1"_s).fields.value(u"agreementDate"_s) == core::FactField(QDate(2024, 9, 3)));
    QVERIFY(fact(u"R4"_s).fields.value(u"renewalMonth"_s)
        == core::FactField(core::YearMonth{2026, 11}));
    QVERIFY(!fact(u"R1"_s).answer);
}

void TestEligibilityPage::aDayIsPickedFromTheCalendar()
{
    openEligibility();
    reveal(u"R8"_s);
    typeInto(u"Since when"_s, u"1/10/2024"_s);
    auto *button = control<QPushButton>(u"Calendar: Since when"_s);
    QVERIFY(button);
    button->setFocus(Qt::TabFocusReason); // takes what was typed
    press(Qt::Key_Return);
    auto *calendar = eligibility().findChild<QCalendarWidget *>();
    QVERIFY(calendar);
    QVERIFY(QTest::qWaitForWindowExposed(calendar));
    QCOMPARE(calendar->selectedDate(), QDate(2024, 10, 1));
    auto *days = calendar->findChild<QAbstractItemView *>();
    QTest::keyClick(days, Qt::Key_Right);
    QTest::keyClick(days, Qt::Key_Return);
    QVERIFY(fact(u"R8"_s).answer == core::FactAnswer(core::OnDay{{2024, 10, 2}}));
    QVERIFY(!calendar->isVisible());
    QCOMPARE(QApplication::focusWidget(), control<QLineEdit>(u"Since when"_s));
    QCOMPARE(control<QLineEdit>(u"Since when"_s)->text(), u"02/10/2024"_s);
}

void TestEligibilityPage::clearingAFieldTakesTheFactAway()
{
    openSampleAt(u"S1.1"_s);
    for (const auto &[id, field] : {std::pair{u"R8"_s, u"Since when"_s},
             std::pair{u"W2"_s, u"In which month"_s},
             std::pair{u"R5"_s, u"What was your CSP"_s}}) {
        QVERIFY(fact(id).answer);
        reveal(id);
        typeInto(field, {});
        press(Qt::Key_Return);
        QVERIFY(!fact(id).answer);
    }
    QVERIFY(!fact(u"R5"_s).fields.isEmpty());
    typeInto(u"Amount by tenant"_s, {});
    typeInto(u"Last month counted"_s, {});
    press(Qt::Key_Return);
    QVERIFY(!session().assessment().facts.contains(u"R5"_s));
}

void TestEligibilityPage::whatCannotBeReadStaysAndDoesNotCount_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("typed");
    QTest::newRow("a comma where a point is due")
        << u"en"_s << u"R5"_s << u"What was your CSP"_s << u"951400,5"_s;
    QTest::newRow("a point where a comma is due")
        << u"it"_s << u"R5"_s << u"Quale fatturato"_s << u"951400.5"_s;
    QTest::newRow("no number") << u"en"_s << u"R5"_s << u"What was your CSP"_s << u"a million"_s;
    QTest::newRow("below nothing") << u"en"_s << u"R5"_s << u"What was your CSP"_s << u"-1"_s;
    QTest::newRow("half a day") << u"en"_s << u"R8"_s << u"Since when"_s << u"1/10"_s;
    QTest::newRow("a day there is not") << u"en"_s << u"R8"_s << u"Since when"_s << u"31/2/2026"_s;
    QTest::newRow("a day before all") << u"en"_s << u"R8"_s << u"Since when"_s << u"1/1/1899"_s;
    QTest::newRow("no month") << u"en"_s << u"W2"_s << u"In which month"_s << u"13/2024"_s;
}

void TestEligibilityPage::whatCannotBeReadStaysAndDoesNotCount()
{
    QFETCH(const QString, language);
    QFETCH(const QString, id);
    QFETCH(const QString, field);
    QFETCH(const QString, typed);
    openWindow(language);
    openSampleAt(u"S1.1"_s);
    const core::Fact before = fact(id);
    reveal(id);
    QLineEdit *line = control<QLineEdit>(
        language == u"it"_s ? content().in(language).eligibility.value(id).text : field);
    QVERIFY(line);
    line->setFocus(Qt::TabFocusReason);
    line->selectAll();
    type(typed);
    press(Qt::Key_Return);
    QVERIFY(fact(id) == before);
    QCOMPARE(line->text(), typed);
    QCOMPARE(problems().size(), 1);
    QCOMPARE(line->accessibleDescription(), problems().front());
    if (language == u"en"_s)
        QVERIFY(problems().front().endsWith(u"Until then the earlier value counts."_s));
    session().setFact(u"R2"_s, {}); // the page is shown anew
    QCOMPARE(line->text(), typed);
    type(u"x"_s);
    QCOMPARE(problems(), QStringList()); // nobody is corrected while typing
}

void TestEligibilityPage::whatCannotBeReadSaysWhatCountsMeanwhile()
{
    openEligibility();
    reveal(u"R8"_s);
    typeInto(u"Since when"_s, u"31/2/2026"_s);
    press(Qt::Key_Return);
    QVERIFY(problems().front().endsWith(u"Until then it does not count."_s));
    typeInto(u"Since when"_s, u"1/2/2026"_s);
    press(Qt::Key_Return);
    typeInto(u"Since when"_s, u"31/2/2026"_s);
    press(Qt::Key_Return);
    QVERIFY(problems().front().endsWith(u"Until then the earlier value counts."_s));
    QVERIFY(fact(u"R8"_s).answer == core::FactAnswer(core::OnDay{{2026, 2, 1}}));
}

void TestEligibilityPage::typingIsTakenASecondAfterTheLastKey()
{
    openEligibility();
    reveal(u"R1"_s);
    typeInto(u"PGA ID"_s, u"12"_s);
    QVERIFY(fact(u"R1"_s).isEmpty());
    QTRY_VERIFY_WITH_TIMEOUT(!fact(u"R1"_s).isEmpty(), 3000);
    auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(line);
    QCOMPARE(line->text(), u"12"_s);
    type(u"3"_s);
    page().commit();
    QVERIFY(fact(u"R1"_s).fields.value(u"pgaId"_s) == core::FactField(u"123"_s));
}

void TestEligibilityPage::whatIsHalfTypedIsTakenOnLeavingThePage()
{
    openEligibility();
    reveal(u"R5"_s);
    typeInto(u"What was your CSP"_s, u"2000000"_s);
    page().showQuestion({u"S1.1"_s});
    QVERIFY(stored().facts.value(u"R5"_s).answer
        == core::FactAnswer(core::Amount{core::Decimal(2'000'000)}));
}

void TestEligibilityPage::aSharedFactIsTheQuestionsAnswer()
{
    openEligibility();
    reveal(u"R6a"_s);
    type(u"24 of 25"_s); // the keyboard is in its field
    press(Qt::Key_Return);
    QCOMPARE(session().assessment().answer({u"C1.1"_s}),
        core::Answer(core::TypedNumber{core::Decimal(24), core::Decimal(25)}));
    QCOMPARE(status(u"R6a"_s), Status::NotMet);
    QVERIFY(fact(u"R6a"_s).isEmpty());
    reveal(u"R6b"_s);
    press(Qt::Key_3);
    QCOMPARE(session().assessment().answer({u"C2.1"_s}), core::Answer(core::ChosenLevel{3}));
    QCOMPARE(status(u"R6b"_s), Status::Met);
    typeInto(u"Name of the contact"_s, u"security lead"_s);
    press(Qt::Key_Return);
    QVERIFY(fact(u"R6b"_s).fields.value(u"contact"_s) == core::FactField(u"security lead"_s));
    reveal(u"R6c"_s);
    type(u"9"_s);
    page().commit();
    QCOMPARE(status(u"R6c"_s), Status::Met);
}

void TestEligibilityPage::aSharedFactAnsweredElsewhereIsShown()
{
    openEligibility();
    reveal(u"R6c"_s);
    auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(line);
    page().showQuestion({u"C2.2"_s});
    type(u"7.5"_s);
    page().commit();
    page().goTo({.kind = ui::Place::Kind::Eligibility});
    QCOMPARE(line->text(), u"7.5"_s);
}

void TestEligibilityPage::theLinkOfASharedFactGoesToItsQuestion()
{
    openEligibility();
    reveal(u"R6b"_s);
    click(control<ui::LinkButton>(u"Same fact as question C2.1"_s));
    QCOMPARE(current(), u"C2.1"_s);
    QVERIFY(!eligibility().isVisible());
}

QTEST_MAIN(TestEligibilityPage)
#include "tst_eligibilitypage.moc"
