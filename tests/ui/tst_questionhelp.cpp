#include "tests/ui/windowuser.h"
#include "ui/pages/questioncard.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/wraplabel.h"

#include <QPushButton>

using namespace fixtures;

// What a question offers to read, and what is said when question or rules have changed.
class TestQuestionHelp final : public QObject, private fixtures::WindowUser
{
    Q_OBJECT

private slots:
    void initTestCase() { ui::Theme::apply(ui::Scheme::Light); }
    void init() { openWindow(); }
    void cleanup() { closeWindow(); }

    void everyLinkDisclosesItsText_data();
    void everyLinkDisclosesItsText();
    void whatIsOpenStaysOpenAtTheNextQuestion();
    void theNextStepFollowsTheAnswer_data();
    void theNextStepFollowsTheAnswer();
    void anotherLanguageTranslatesWhatIsOpen();
    void oldRulesAreSaidOnTheStartPage_data();
    void oldRulesAreSaidOnTheStartPage();
    void aChangedMeaningIsAskedAgainUntilTheAnswerIsConfirmed();

private:
    [[nodiscard]] ui::LinkButton *link(const QString &text) const
    {
        for (auto *each : m_window->findChildren<ui::LinkButton *>()) {
            if (each->text() == text && each->isVisible())
                return each;
        }
        return nullptr;
    }
    // The texts on the screen, one after the other.
    [[nodiscard]] QString shown() const
    {
        QStringList texts;
        for (auto *label : m_window->findChildren<ui::WrapLabel *>()) {
            if (label->isVisible())
                texts.append(label->text());
        }
        return texts.join(u'\n');
    }
    void open(const QString &text)
    {
        ui::LinkButton *button = link(text);
        QVERIFY2(button, qPrintable(text));
        button->setFocus(Qt::TabFocusReason);
        press(Qt::Key_Space);
        QVERIFY(button->isChecked());
    }
    // A bar that is on the screen, as a screen reader hears it.
    [[nodiscard]] bool isBarShown(const QString &holding) const
    {
        for (auto *bar : m_window->findChildren<ui::MessageBar *>()) {
            if (bar->isVisible() && spokenName(bar).contains(holding))
                return true;
        }
        return false;
    }
};

void TestQuestionHelp::everyLinkDisclosesItsText_data()
{
    QTest::addColumn<QString>("link");
    QTest::addColumn<QString>("says");
    QTest::newRow("why") << u"Why it is asked"_s << u"usual way into a partner"_s;
    QTest::newRow("whose judgement") << u"Why it is asked"_s << u"own judgement"_s;
    QTest::newRow("the source with its date") << u"Why it is asked"_s << u"22 November 2026"_s;
    QTest::newRow("that it is critical") << u"Why it is asked"_s << u"below level 3"_s;
    QTest::newRow("where") << u"Where to find it"_s << u"Security workspace"_s;
    QTest::newRow("evidence") << u"Evidence"_s << u"Dated screenshot"_s;
    QTest::newRow("how long it is valid") << u"Evidence"_s << u"Valid for 1 month."_s;
    QTest::newRow("the next level") << u"Next level"_s << u"To level 3: Close the last gaps"_s;
    QTest::newRow("its effort") << u"Next level"_s << u"Effort: medium"_s;
    QTest::newRow("its lead time") << u"Next level"_s << u"about 4 weeks"_s;
    QTest::newRow("the standard") << u"The standard"_s
                                  << u"Multifactor authentication in place for "_s;
    QTest::newRow("terms") << u"Terms"_s << u"Signing in with something besides"_s;
}
void TestQuestionHelp::everyLinkDisclosesItsText()
{
    QFETCH(QString, link);
    QFETCH(QString, says);
    openSampleAt(u"C1.1"_s);
    QVERIFY(!shown().contains(says));
    open(link);
    QVERIFY2(shown().contains(says), qPrintable(shown()));
    QVERIFY(this->link(link)->accessibleDescription().contains(says));
    press(Qt::Key_Space);
    QVERIFY(!shown().contains(says));
    QVERIFY(this->link(link)->accessibleDescription().isEmpty());
}

void TestQuestionHelp::whatIsOpenStaysOpenAtTheNextQuestion()
{
    openSampleAt(u"C1.1"_s);
    open(u"Evidence"_s);
    page().showQuestion({u"C1.2"_s});
    QVERIFY2(shown().contains(u"service and emergency accounts"_s), qPrintable(shown()));
    QVERIFY(!shown().contains(u"Dated screenshot of the security requirements"_s));
}

void TestQuestionHelp::theNextStepFollowsTheAnswer_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<QStringList>("steps");
    QTest::newRow("no answer: every step")
        << 0 << QStringList{u"To level 1:"_s, u"To level 2:"_s, u"To level 3:"_s, u"To level 4:"_s};
    QTest::newRow("level 0") << int(Qt::Key_0) << QStringList{u"To level 1:"_s};
    QTest::newRow("level 2") << int(Qt::Key_2) << QStringList{u"To level 3:"_s};
    QTest::newRow("level 4") << int(Qt::Key_4) << QStringList{u"This is the highest level."_s};
}
void TestQuestionHelp::theNextStepFollowsTheAnswer()
{
    QFETCH(int, key);
    QFETCH(QStringList, steps);
    openEmpty();
    page().showQuestion({u"S2.2"_s});
    open(u"Next level"_s);
    if (key != 0) {
        m_window->findChild<ui::QuestionCard *>()->focusAnswer();
        press(static_cast<Qt::Key>(key));
    }
    for (const QString &step : {u"To level 1:"_s,
             u"To level 2:"_s,
             u"To level 3:"_s,
             u"To level 4:"_s,
             u"This is the highest level."_s})
        QVERIFY2(shown().contains(step) == steps.contains(step), qPrintable(step));
}

void TestQuestionHelp::anotherLanguageTranslatesWhatIsOpen()
{
    openSampleAt(u"C1.1"_s);
    open(u"Where to find it"_s);
    press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY2(link(u"Dove si trova"_s), qPrintable(shown()));
    QVERIFY2(shown().contains(u"Requisiti di sicurezza"_s), qPrintable(shown()));
}

void TestQuestionHelp::oldRulesAreSaidOnTheStartPage_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<bool>("old");
    QTest::newRow("a year to the day") << QDate(2027, 11, 22) << false;
    QTest::newRow("a day more") << QDate(2027, 11, 23) << true;
}
void TestQuestionHelp::oldRulesAreSaidOnTheStartPage()
{
    QFETCH(QDate, day);
    QFETCH(bool, old);
    m_window.reset();
    m_place->clock.day = day;
    m_window = std::make_unique<ui::MainWindow>(m_place->services);
    m_window->show();
    QCOMPARE(isBarShown(u"22 November 2026"_s), old);
}

void TestQuestionHelp::aChangedMeaningIsAskedAgainUntilTheAnswerIsConfirmed()
{
    core::Assessment assessment;
    assessment.header.company.name = u"Prova"_s;
    assessment.header.questionnaireId = content().questionnaire.id;
    assessment.responses[{u"S2.2"_s}] = {core::ChosenLevel{3}, {}, {}, u"en:000000000000"_s};
    assessment.responses[{u"S2.3"_s}]
        = {core::ChosenLevel{3}, {}, {}, content().wordings.of({u"S2.3"_s})};
    QVERIFY(m_window->openAssessment(m_place->library.add(assessment)->header.id));
    page().showQuestion({u"S2.3"_s});
    QVERIFY(!isBarShown(u"Check this answer."_s));
    page().showQuestion({u"S2.2"_s});
    QVERIFY(isBarShown(u"Check this answer."_s));
    for (auto *button : m_window->findChildren<QPushButton *>()) {
        if (button->text() == u"The answer still holds"_s) {
            button->setFocus(Qt::TabFocusReason);
            press(Qt::Key_Space);
            break;
        }
    }
    QVERIFY(!isBarShown(u"Check this answer."_s));
    QCOMPARE(stored().response({u"S2.2"_s}).wording, content().wordings.of({u"S2.2"_s}));
}

QTEST_MAIN(TestQuestionHelp)
#include "tst_questionhelp.moc"
