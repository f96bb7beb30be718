#include "tests/ui/eligibilityuser.h"
#include "ui/widgets/wrapbutton.h"

#include <QAbstractItemView>
#include <QComboBox>

using namespace fixtures;
using core::eligibility::Status;

// Facts of several parts on the eligibility page: sums of money, regions, designations.
class TestEligibilityLists final : public QObject, private fixtures::EligibilityUser
{
    Q_OBJECT

private slots:
    void initTestCase() { ui::Theme::apply(ui::Scheme::Light); }
    void init() { openWindow(); }
    void cleanup() { closeWindow(); }

    void anAmountNeedsTheRateOfItsCurrency();
    void anotherCurrencyForgetsTheRate();
    void anAmountInAnotherCurrencyWaitsForItsRate();
    void aCurrencyThatCannotBeReadTakesTheAmountAway();
    void regionsAreAddedOnceAndRemoved();
    void theArrowsOpenTheListOfRegionsAndAddNone();
    void aRegionIsTakenAsItIsTyped();
    void designationsAreAddedAndRemoved();
    void aDesignationWithoutItsAreaDoesNotCount();
    void whatADesignationLacksIsSaidInEveryLanguage();
    void holdingNoDesignationIsAnAnswer();
    void holdingNoDesignationOutlivesAnEmptyRow();
};

void TestEligibilityLists::anAmountNeedsTheRateOfItsCurrency()
{
    openEligibility();
    reveal(u"R5"_s);
    typeInto(u"Currency"_s, u"eur"_s);
    typeInto(u"What was your CSP"_s, u"950,000"_s);
    press(Qt::Key_Return);
    QVERIFY(fact(u"R5"_s).isEmpty());
    QCOMPARE(problems().size(), 1);
    typeInto(u"US dollars for 1 EUR"_s, u"0"_s);
    press(Qt::Key_Return);
    QVERIFY(fact(u"R5"_s).isEmpty());
    typeInto(u"US dollars for 1 EUR"_s, u"1.08"_s);
    press(Qt::Key_Return);
    const core::Amount amount{core::Decimal(950'000), u"EUR"_s, *core::Decimal::fromText(u"1.08")};
    QVERIFY(fact(u"R5"_s).answer == core::FactAnswer(amount));
    QCOMPARE(status(u"R5"_s), Status::Met);
    QCOMPARE(problems(), QStringList());
}

void TestEligibilityLists::anotherCurrencyForgetsTheRate()
{
    openSampleAt(u"S1.1"_s);
    reveal(u"R5"_s);
    const core::Fact before = fact(u"R5"_s);
    typeInto(u"Currency"_s, u"GBP"_s);
    press(Qt::Key_Return);
    QCOMPARE(control<QLineEdit>(u"US dollars for 1 GBP"_s)->text(), QString());
    QVERIFY(!fact(u"R5"_s).answer);
    QVERIFY(fact(u"R5"_s).fields == before.fields);
    typeInto(u"Currency"_s, u"USD"_s);
    press(Qt::Key_Return);
    QVERIFY(fact(u"R5"_s).answer == core::FactAnswer(core::Amount{core::Decimal(951'400)}));
    QVERIFY(!control<QLineEdit>(u"US dollars for"_s));
}

void TestEligibilityLists::anAmountInAnotherCurrencyWaitsForItsRate()
{
    openEligibility();
    reveal(u"R5"_s);
    typeInto(u"What was your CSP"_s, u"1,000,000"_s);
    press(Qt::Key_Tab); // it counts as dollars, which the field beside it says
    QCOMPARE(status(u"R5"_s), Status::Met);
    typeInto(u"Currency"_s, u"EUR"_s);
    press(Qt::Key_Tab);
    QVERIFY(fact(u"R5"_s).isEmpty());
    QVERIFY(stored().facts.isEmpty());
    QCOMPARE(status(u"R5"_s), Status::Unknown);
    QVERIFY(problems().join(u' ').contains(u"the amount does not count"_s));
    QCOMPARE(control<QLineEdit>(u"What was your CSP"_s)->text(), u"1,000,000"_s);
    const QStringList inEnglish = problems();
    m_place->language.use(u"it"_s);
    settle();
    QCOMPARE(problems().size(), 1);
    QVERIFY(problems() != inEnglish);
    m_place->language.use(u"en"_s);
    settle();
    QCOMPARE(problems(), inEnglish);
    typeInto(u"US dollars for 1 EUR"_s, u"1.08"_s);
    press(Qt::Key_Return);
    const core::Amount amount{
        core::Decimal(1'000'000), u"EUR"_s, *core::Decimal::fromText(u"1.08")};
    QVERIFY(fact(u"R5"_s).answer == core::FactAnswer(amount));
    typeInto(u"US dollars for 1 EUR"_s, u"1.x"_s); // the rate from before goes on counting
    press(Qt::Key_Return);
    QVERIFY(fact(u"R5"_s).answer == core::FactAnswer(amount));
    QVERIFY(problems().join(u' ').contains(u"the earlier value counts"_s));
    typeInto(u"US dollars for 1 EUR"_s, {});
    press(Qt::Key_Return);
    QVERIFY(fact(u"R5"_s).isEmpty());
    QVERIFY(problems().join(u' ').contains(u"the amount does not count"_s));
}

void TestEligibilityLists::aCurrencyThatCannotBeReadTakesTheAmountAway()
{
    openSampleAt(u"S1.1"_s);
    const core::Fact before = fact(u"R5"_s);
    reveal(u"R5"_s);
    auto *currency = control<QLineEdit>(u"Currency"_s);
    const QString known = currency->text();
    typeInto(u"Currency"_s, u"EU"_s);
    press(Qt::Key_Return);
    QVERIFY(!fact(u"R5"_s).answer);
    QVERIFY(fact(u"R5"_s).fields == before.fields);
    QCOMPARE(currency->text(), u"EU"_s);
    QCOMPARE(problems().size(), 1);
    QCOMPARE(currency->accessibleDescription(), problems().front());
    typeInto(u"What was your CSP"_s, u"a lot"_s); // nothing counts meanwhile
    press(Qt::Key_Return);
    QCOMPARE(problems().size(), 2);
    QVERIFY(!problems().join(u' ').contains(u"the earlier value counts"_s));
    typeInto(u"What was your CSP"_s, u"951400"_s);
    typeInto(u"Currency"_s, known);
    press(Qt::Key_Return);
    QVERIFY(fact(u"R5"_s) == before);
    QCOMPARE(problems(), QStringList());
}

void TestEligibilityLists::regionsAreAddedOnceAndRemoved()
{
    openEligibility();
    reveal(u"R13"_s);
    typeInto(u"Region to add"_s, u"Antarctica"_s);
    press(Qt::Key_Return);
    type(u"Oceania"_s);
    press(Qt::Key_Tab); // leaving is enough
    QVERIFY(
        fact(u"R13"_s).answer == core::FactAnswer(core::Regions{{u"Antarctica"_s, u"Oceania"_s}}));
    typeInto(u"Region to add"_s, u"Oceania"_s);
    press(Qt::Key_Return);
    QCOMPARE(problems().size(), 1);
    press(Qt::Key_Backspace);
    QCOMPARE(problems(), QStringList());
    for (int i = 0; i < 7; ++i)
        press(Qt::Key_Backspace);
    click(control<ui::LinkButton>(u"Remove Antarctica"_s));
    QVERIFY(fact(u"R13"_s).answer == core::FactAnswer(core::Regions{{u"Oceania"_s}}));
    click(control<ui::LinkButton>(u"Remove Oceania"_s));
    QVERIFY(fact(u"R13"_s).isEmpty());
}

void TestEligibilityLists::theArrowsOpenTheListOfRegionsAndAddNone()
{
    openEligibility();
    reveal(u"R13"_s);
    auto *next = control<QComboBox>(u"Region to add"_s);
    QVERIFY(next);
    next->setFocus(Qt::TabFocusReason);
    for (const Qt::Key key : {Qt::Key_Down, Qt::Key_Up, Qt::Key_PageDown, Qt::Key_PageUp}) {
        press(key);
        QVERIFY(next->view()->isVisible());
        QVERIFY(fact(u"R13"_s).isEmpty());
        next->hidePopup();
    }
    press(Qt::Key_Down);
    QTest::keyClick(next->view(), Qt::Key_Down);
    QVERIFY(fact(u"R13"_s).isEmpty());
    const QString region = next->view()->currentIndex().data().toString();
    QTest::keyClick(next->view(), Qt::Key_Return);
    QVERIFY(fact(u"R13"_s).answer == core::FactAnswer(core::Regions{{region}}));
    QCOMPARE(next->currentText(), QString());
}

void TestEligibilityLists::aRegionIsTakenAsItIsTyped()
{
    openEligibility();
    reveal(u"R13"_s);
    const QString listed = content().in(u"en"_s).regions.front();
    auto *field = control<QLineEdit>(u"Region to add"_s);
    typeInto(u"Region to add"_s, listed.first(2));
    QCOMPARE(field->text(), listed.first(2));
    press(Qt::Key_Return);
    QVERIFY(fact(u"R13"_s).answer == core::FactAnswer(core::Regions{{listed.first(2)}}));
}

void TestEligibilityLists::designationsAreAddedAndRemoved()
{
    openEligibility();
    reveal(u"R7"_s);
    control<ui::LinkButton>(u"Add a designation"_s)->setFocus(Qt::TabFocusReason);
    press(Qt::Key_Return);
    type(u"Security"_s); // the keyboard is in the new row
    press(Qt::Key_Tab);
    type(u"74.5"_s);
    press(Qt::Key_Tab);
    type(u"31/1/2027"_s);
    press(Qt::Key_Return);
    QCOMPARE(problems(), QStringList());
    const core::Designation security{
        u"Security"_s, core::Decimal::fromText(u"74.5"), QDate(2027, 1, 31)};
    QVERIFY(fact(u"R7"_s).answer == core::FactAnswer(core::Designations{{security}}));
    QCOMPARE(status(u"R7"_s), Status::Met);
    click(control<ui::LinkButton>(u"Add a designation"_s));
    type(u"Modern Work"_s);
    press(Qt::Key_Return);
    QCOMPARE(std::get<core::Designations>(*fact(u"R7"_s).answer).list.size(), 2);
    click(control<ui::LinkButton>(u"Remove designation 1"_s));
    QVERIFY(fact(u"R7"_s).answer
        == core::FactAnswer(core::Designations{{core::Designation{u"Modern Work"_s}}}));
    click(control<ui::LinkButton>(u"Remove designation 1"_s));
    QVERIFY(fact(u"R7"_s).isEmpty());
}

void TestEligibilityLists::aDesignationWithoutItsAreaDoesNotCount()
{
    openSampleAt(u"S1.1"_s);
    const core::Fact before = fact(u"R7"_s);
    reveal(u"R7"_s);
    typeInto(u"Solution area, designation 1"_s, {});
    press(Qt::Key_Return);
    QVERIFY(fact(u"R7"_s) == before);
    QCOMPARE(problems().size(), 1);
    QVERIFY(problems().front().contains(u"the earlier designation counts"_s));
    typeInto(u"Score in Partner Center, designation 1"_s, u"101"_s);
    press(Qt::Key_Return);
    QVERIFY(fact(u"R7"_s) == before);
    QCOMPARE(problems().size(), 2);
}

void TestEligibilityLists::whatADesignationLacksIsSaidInEveryLanguage()
{
    openEligibility();
    reveal(u"R7"_s);
    click(control<ui::LinkButton>(u"Add a designation"_s));
    typeInto(u"Score in Partner Center, designation 1"_s, u"80"_s);
    press(Qt::Key_Return);
    QVERIFY(fact(u"R7"_s).isEmpty());
    const QStringList inEnglish = problems();
    QCOMPARE(inEnglish.size(), 1);
    QVERIFY(inEnglish.front().contains(u"the designation does not count"_s));
    m_place->language.use(u"it"_s);
    settle();
    QCOMPARE(problems().size(), 1);
    QVERIFY(problems() != inEnglish);
}

void TestEligibilityLists::holdingNoDesignationIsAnAnswer()
{
    openEligibility();
    reveal(u"R7"_s);
    auto *none = control<ui::WrapCheckBox>(u"We hold no designation"_s);
    none->setFocus(Qt::TabFocusReason);
    press(Qt::Key_Space);
    QVERIFY(fact(u"R7"_s).answer == core::FactAnswer(core::Designations{}));
    QCOMPARE(status(u"R7"_s), Status::NotMet);
    press(Qt::Key_Space);
    QVERIFY(fact(u"R7"_s).isEmpty());
    QCOMPARE(status(u"R7"_s), Status::Unknown);
}

void TestEligibilityLists::holdingNoDesignationOutlivesAnEmptyRow()
{
    openEligibility();
    reveal(u"R7"_s);
    click(control<ui::WrapCheckBox>(u"We hold no designation"_s));
    click(control<ui::LinkButton>(u"Add a designation"_s));
    click(control<ui::LinkButton>(u"Remove designation 1"_s));
    QVERIFY(fact(u"R7"_s).answer == core::FactAnswer(core::Designations{}));
    QVERIFY(control<ui::WrapCheckBox>(u"We hold no designation"_s)->isChecked());
}

QTEST_MAIN(TestEligibilityLists)
#include "tst_eligibilitylists.moc"
