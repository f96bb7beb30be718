#include "core/eligibility/precheck.h"
#include "tests/ui/eligibilityuser.h"
#include "ui/facts/factblock.h"
#include "ui/pages/precheckpanel.h"
#include "ui/widgets/statelabel.h"

#include <QPushButton>
#include <QRadioButton>

using namespace fixtures;
using core::eligibility::Status;

// The few questions that tell at once whether a hard requirement already fails.
class TestPreCheckPanel final : public QObject, private fixtures::EligibilityUser
{
    Q_OBJECT

private slots:
    void initTestCase() { ui::Theme::apply(ui::Scheme::Light); }
    void init() { openWindow(); }
    void cleanup() { closeWindow(); }

    void thePreCheckIsOfferedWhileNothingIsAnswered();
    void thePreCheckAsksInItsOrderAndTellsAtOnce_data();
    void thePreCheckAsksInItsOrderAndTellsAtOnce();
    void thePreCheckIsLeftToThePage();
    void thePreCheckOfAnotherPurposeAsksOtherQuestions();
    void whatFailsIsNamedWhileItIsTyped();
    void revealLeavesThePreCheck();
    void escapeLeavesOnlyThePreCheck();
    void aDraftOfThePreCheckIsInTheListToo_data();
    void aDraftOfThePreCheckIsInTheListToo();

private:
    [[nodiscard]] QString outcome()
    {
        const auto *panel = eligibility().findChild<ui::PreCheckPanel *>();
        return panel->findChild<ui::StateLabel *>()->look().spoken();
    }
    void startPreCheck() { click(control<QPushButton>(u"Pre-check"_s)); }
};

void TestPreCheckPanel::thePreCheckIsOfferedWhileNothingIsAnswered()
{
    openEligibility();
    auto *offer = control<QPushButton>(u"Pre-check: at most eight questions"_s);
    QVERIFY(offer && !qobject_cast<ui::LinkButton *>(offer));
    session().setFact(u"R3"_s, {.answer = core::ChosenOption{u"own"_s}});
    offer = control<QPushButton>(u"Pre-check: at most eight questions"_s);
    QVERIFY(qobject_cast<ui::LinkButton *>(offer)); // later it is a link among others
}

void TestPreCheckPanel::thePreCheckAsksInItsOrderAndTellsAtOnce_data()
{
    QTest::addColumn<core::Fact>("waiting");
    QTest::addColumn<bool>("isFirst"); // it is the only one answered
    QTest::addColumn<QString>("says");
    QTest::newRow("nothing yet") << core::Fact() << true << u"Nothing fails so far."_s;
    QTest::newRow("one holds") << core::Fact{.answer = core::ChosenOption{u"none"_s}} << true
                               << u"Nothing fails so far."_s;
    core::Fact refused{.answer = core::ChosenOption{u"refused"_s}};
    refused.fields.insert(u"on"_s, QDate(2026, 10, 1));
    QTest::newRow("the first fails") << refused << true << u"Not eligible yet."_s;
    QTest::newRow("all hold") << core::Fact{.answer = core::ChosenOption{u"none"_s}} << false
                              << u"All of these requirements hold."_s;
}

void TestPreCheckPanel::thePreCheckAsksInItsOrderAndTellsAtOnce()
{
    QFETCH(const core::Fact, waiting);
    QFETCH(const bool, isFirst);
    QFETCH(const QString, says);
    if (isFirst)
        openEligibility();
    else
        openSample();
    if (!isFirst)
        session().setAnswer({u"C1.1"_s}, core::TypedNumber{core::Decimal(100)});
    startPreCheck();
    session().setFact(u"W1"_s, waiting);
    QVERIFY2(outcome().startsWith(says), qPrintable(outcome()));
    QStringList asked;
    const auto *panel = eligibility().findChild<ui::PreCheckPanel *>();
    for (const auto *block : panel->findChildren<ui::FactBlock *>())
        asked.append(block->id());
    QCOMPARE(asked,
        core::eligibility::preCheckQuestions(content().questionnaire, core::Purpose::Application));
}

void TestPreCheckPanel::thePreCheckIsLeftToThePage()
{
    openEligibility();
    startPreCheck();
    QCOMPARE(QApplication::focusWidget(), control<QRadioButton>(u"None of these"_s));
    QVERIFY(!head(u"R1"_s));
    press(Qt::Key_Space);
    QVERIFY(fact(u"W1"_s).answer == core::FactAnswer(core::ChosenOption{u"none"_s}));
    control<ui::LinkButton>(u"Back to all requirements"_s)->setFocus(Qt::TabFocusReason);
    press(Qt::Key_Return);
    QVERIFY(head(u"R1"_s));
    QCOMPARE(status(u"W1"_s), Status::Met);
    QCOMPARE(QApplication::focusWidget(), control<ui::LinkButton>(u"Pre-check"_s));
}

void TestPreCheckPanel::thePreCheckOfAnotherPurposeAsksOtherQuestions()
{
    openEligibility();
    startPreCheck();
    core::Header header = session().assessment().header;
    header.purpose = core::Purpose::Renewal;
    session().setHeader(header);
    QVERIFY(!control<QRadioButton>(u"None of these"_s));
    QVERIFY(control<QLineEdit>(u"What was your CSP"_s));
}

void TestPreCheckPanel::whatFailsIsNamedWhileItIsTyped()
{
    openEligibility();
    startPreCheck();
    settle();
    QVERIFY(!outcome().contains(u"R8"_s));
    typeInto(u"Since when"_s, u"1/10/2026"_s);
    press(Qt::Key_Return);
    QVERIFY2(outcome().startsWith(u"Not eligible yet."_s), qPrintable(outcome()));
    QVERIFY2(outcome().contains(u"R8 Tenure"_s), qPrintable(outcome()));
    typeInto(u"Since when"_s, u"1/10/2025"_s);
    press(Qt::Key_Return);
    QVERIFY2(outcome().startsWith(u"Nothing fails so far."_s), qPrintable(outcome()));
    QCOMPARE(control<QLineEdit>(u"Since when"_s), QApplication::focusWidget());
}

void TestPreCheckPanel::revealLeavesThePreCheck()
{
    openEligibility();
    startPreCheck();
    reveal(u"R5"_s);
    QCOMPARE(QApplication::focusWidget(), head(u"R5"_s));
    QVERIFY(!control<ui::LinkButton>(u"Back to all requirements"_s));
}

void TestPreCheckPanel::escapeLeavesOnlyThePreCheck()
{
    openEligibility();
    startPreCheck();
    press(Qt::Key_Escape);
    QVERIFY(m_window->assessment());
    QVERIFY(page().isVisible());
    QVERIFY(head(u"R1"_s));
    QCOMPARE(QApplication::focusWidget(), control<QPushButton>(u"Pre-check"_s));
    press(Qt::Key_Escape);
    QVERIFY(!m_window->assessment() || !page().isVisible());
}

void TestPreCheckPanel::aDraftOfThePreCheckIsInTheListToo_data()
{
    QTest::addColumn<bool>("isRevealed");
    QTest::newRow("left") << false;
    QTest::newRow("left for a requirement") << true;
}

void TestPreCheckPanel::aDraftOfThePreCheckIsInTheListToo()
{
    QFETCH(const bool, isRevealed);
    openEligibility();
    reveal(u"R6a"_s);
    auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(line);
    startPreCheck();
    const QString name = spokenName(line);
    QVERIFY(control<QLineEdit>(name) != line);
    typeInto(name, u"most"_s);
    press(Qt::Key_Return);
    QCOMPARE(session().draft({u"C1.1"_s}), u"most"_s);
    if (isRevealed)
        reveal(u"R6a"_s);
    else
        click(control<ui::LinkButton>(u"Back to all requirements"_s));
    QVERIFY(line->isVisible());
    QCOMPARE(line->text(), u"most"_s);
}

QTEST_MAIN(TestPreCheckPanel)
#include "tst_precheckpanel.moc"
