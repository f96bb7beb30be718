#include "core/report/figures.h"
#include "tests/ui/resultsuser.h"
#include "ui/models/assessmentmodel.h"
#include "ui/pages/eligibilitypage.h"
#include "ui/pages/placelist.h"
#include "ui/pages/scorerail.h"
#include "ui/pages/verdictcard.h"
#include "ui/pages/weightsview.h"
#include "ui/pages/wholelist.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/radarchart.h"
#include "ui/widgets/rangebar.h"
#include "ui/widgets/wraplabel.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QScrollArea>
#include <QScrollBar>

using namespace fixtures;

namespace {

// An answer that closes a question at the least.
core::Answer lowest(const core::Question &question)
{
    if (const auto *measure = std::get_if<core::MeasureKind>(&question.kind))
        return core::TypedNumber{.value = measure->least};
    if (std::holds_alternative<core::ChecklistKind>(question.kind))
        return core::TickedItems{};
    return core::ChosenLevel{0};
}

} // namespace

class TestResultsPage final : public QObject, private fixtures::ResultsUser
{
    Q_OBJECT

private slots:
    void initTestCase() { ui::Theme::apply(ui::Scheme::Light); }
    void init() { openWindow(); }
    void cleanup() { closeWindow(); }

    void everyRuleThatLoweredTheVerdictHasItsWay();
    void anAnswerChangesWhatIsShownAtOnce();
    void theFactorOfTheWeightsIsTyped();
    void theWheelChangesNoNumber();
    void fiveQuestionsDecideMostAndAllCanBeShown();
    void theRadarSaysItsValues();
    void theDayThatIsJudgedOnIsSaid();
    void theRailShowsTheVerdictAsLowered();
    void theListCountsWhatHinders();
    void withNothingOpenThereIsOneNumber();
    void withNothingAnsweredThereIsNoScoreSoFar();
    void tabOrderIsReadingOrder();
    void thePageFollowsTheKeyboard();
    void everyControlOfTheViewsHasAName();
    void nothingScrollsSideways_data();
    void nothingScrollsSideways();
};

void TestResultsPage::everyRuleThatLoweredTheVerdictHasItsWay()
{
    openResults();
    const core::scoring::Judgement verdict = session().readiness().verdict;
    QVERIFY(verdict.rules.size() >= 2);
    QStringList wanted;
    for (const core::scoring::LoweringRule &rule : verdict.rules) {
        const auto *unmet = std::get_if<core::scoring::UnmetRequirement>(&rule);
        wanted.append(u"Go to "_s
            + (unmet ? unmet->requirement
                     : std::get<core::scoring::CriticalBelow>(rule).question.text));
    }
    wanted.append(u"Go to the first"_s);
    QStringList found;
    for (const auto *link :
        results().findChild<ui::VerdictCard *>()->findChildren<ui::LinkButton *>()) {
        if (link->isVisible())
            found.append(link->text());
    }
    QCOMPARE(found, wanted);

    visibleChild<ui::LinkButton>(found.first())->setFocus(Qt::TabFocusReason);
    press(Qt::Key_Return);
    QVERIFY(m_window->findChild<ui::EligibilityPage *>()->isVisible());
    page().goTo({.kind = ui::Place::Kind::Results});
    QTest::mouseClick(visibleChild<ui::LinkButton>(u"Go to the first"_s), Qt::LeftButton);
    QCOMPARE(current(), session().readiness().decisive.front().question.text);
}

void TestResultsPage::anAnswerChangesWhatIsShownAtOnce()
{
    openResults();
    const QString before = shownFloor();
    session().setAnswer({u"S2.2"_s}, core::ChosenLevel{0});
    QVERIFY(shownFloor() != before);
    // What happened while it was hidden is there when it is shown.
    page().showQuestion({u"S2.2"_s});
    press(Qt::Key_4);
    page().goTo({.kind = ui::Place::Kind::Results});
    QCOMPARE(shownFloor(), core::report::score(QLocale(), session().scorecard().total.floor));
}

void TestResultsPage::theFactorOfTheWeightsIsTyped()
{
    openResults();
    auto *factor = results().findChild<QDoubleSpinBox *>();
    const auto range = session().readiness().robustness;
    typeInstead(factor, u"3.5"_s);
    QCOMPARE(session().readiness().terms.tenths, 35);
    QVERIFY(session().readiness().robustness.floor->least < range.floor->least);
    press(Qt::Key_Up);
    QCOMPARE(session().readiness().terms.tenths, 40);
    QCOMPARE(stored().header, session().assessment().header);
    typeInstead(factor, u"99"_s);
    press(Qt::Key_Return);
    QVERIFY(session().readiness().terms.tenths <= core::scoring::kMostTenths);
}

void TestResultsPage::theWheelChangesNoNumber()
{
    openResults();
    auto *factor = results().findChild<QDoubleSpinBox *>();
    const QPointF middle = factor->rect().center();
    QWheelEvent turn(middle,
        factor->mapToGlobal(middle),
        {},
        {0, 120},
        Qt::NoButton,
        Qt::NoModifier,
        Qt::NoScrollPhase,
        /*inverted=*/false);
    QApplication::sendEvent(factor, &turn);
    QCOMPARE(session().readiness().terms.tenths, core::scoring::kUsualTenths);
}

void TestResultsPage::fiveQuestionsDecideMostAndAllCanBeShown()
{
    openResults();
    auto *list = visibleChild<ui::WholeList>(u"Open questions that count most"_s);
    QCOMPARE(list->model()->rowCount(), 5);
    const auto &decisive = session().readiness().decisive;
    const QString spoken = list->model()->index(0, 0).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(spoken.startsWith(decisive.front().question.text), qPrintable(spoken));
    QVERIFY2(spoken.contains(core::report::score(QLocale(), decisive.front().worth)),
        qPrintable(spoken));
    auto *all = visibleChild<ui::LinkButton>(u"All %1"_s.arg(decisive.size()));
    QVERIFY(all);
    all->setFocus(Qt::TabFocusReason);
    press(Qt::Key_Return);
    QCOMPARE(list->model()->rowCount(), static_cast<int>(decisive.size()));
    press(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), list);
    press(Qt::Key_End);
    press(Qt::Key_Return);
    QCOMPARE(current(), decisive.back().question.text);
}

void TestResultsPage::theRadarSaysItsValues()
{
    openResults();
    auto *bars = visibleChild<QAbstractButton>(u"Bars"_s);
    bars->setFocus(Qt::TabFocusReason);
    press(Qt::Key_Right);
    auto *radar = visibleChild<ui::RadarChart>(u"The 13 capabilities"_s);
    QVERIFY(radar);
    QVERIFY(!visibleChild<ui::PlaceList>(u"The 13 capabilities"_s));
    const QString before = radar->accessibleDescription();
    QCOMPARE(before.count(u"; "_s), 12);
    session().setAnswer({u"S2.2"_s}, core::ChosenLevel{0});
    QVERIFY(radar->accessibleDescription() != before);
    QCOMPARE(spokenName(QApplication::focusWidget()), u"Radar"_s);
    page().goTo({.kind = ui::Place::Kind::Report});
    page().goTo({.kind = ui::Place::Kind::Results});
    QCOMPARE(spokenName(QApplication::focusWidget()), u"Radar"_s);
}

void TestResultsPage::theDayThatIsJudgedOnIsSaid()
{
    openResults();
    const auto says = [this](const QString &start) {
        const auto labels = results().findChildren<ui::WrapLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&start](const ui::WrapLabel *label) {
            return label->isVisible() && label->text().startsWith(start);
        });
    };
    QVERIFY(says(u"As of 24 Nov 2026. Indicative, not Microsoft’s."_s));
    session().setTerms({.on = {2027, 3, 14}});
    QVERIFY(says(u"As of 14 Mar 2027. Indicative, not Microsoft’s."_s));
}

void TestResultsPage::theRailShowsTheVerdictAsLowered()
{
    openSampleAt(u"S1.1"_s);
    const auto *rail = m_window->findChild<ui::ScoreRail *>();
    QCOMPARE(rail->findChild<ui::Chip *>()->text(), u"Not eligible yet"_s);
}

void TestResultsPage::theListCountsWhatHinders()
{
    openSampleAt(u"S1.1"_s);
    m_window->showStart();
    session().setTerms({.on = {2030, 1, 1}}); // the list goes on judging today
    const auto today = core::readiness::assess(
        content().questionnaire, session().assessment(), {.on = {2026, 11, 24}});
    const auto *list = m_window->findChild<ui::AssessmentModel *>();
    const QString verdict = list->index(0).data(ui::AssessmentModel::VerdictRole).toString();
    QVERIFY2(verdict.startsWith(u"Not eligible yet: %1 requirement"_s.arg(today.hindrances())),
        qPrintable(verdict));
}

void TestResultsPage::withNothingOpenThereIsOneNumber()
{
    openEmpty();
    for (const core::QuestionId &id : content().questionnaire.questionsInOrder())
        session().setAnswer(id, lowest(*content().questionnaire.find(id)));
    QVERIFY(session().scorecard().total.isComplete());
    page().goTo({.kind = ui::Place::Kind::Results});
    QStringList captions;
    for (const auto *figure : results().findChildren<ui::FigureButton *>()) {
        if (figure->isVisible() && !figure->caption().isEmpty())
            captions.append(figure->caption());
    }
    QCOMPARE(captions, QStringList{u"nothing is open"_s});
    QVERIFY(!visibleChild<ui::LinkButton>(u"Go to the first"_s));
    QVERIFY(!visibleChild<ui::WholeList>(u"Open questions that count most"_s));
    QVERIFY(!visibleChild<ui::RangeBar>(u"Ceiling"_s));
    QVERIFY(!visibleChild<ui::RangeBar>(u"Score"_s)->accessibleDescription().isEmpty());
}

void TestResultsPage::withNothingAnsweredThereIsNoScoreSoFar()
{
    openEmpty();
    page().goTo({.kind = ui::Place::Kind::Results});
    const auto soFar = [this] {
        for (const auto *figure : results().findChildren<ui::FigureButton *>()) {
            if (figure->isVisible() && figure->caption() == u"so far"_s)
                return figure->text();
        }
        return QString();
    };
    QCOMPARE(shownFloor(), u"0.0"_s);
    QCOMPARE(soFar(), u"–"_s);
    session().setAnswer({u"S2.2"_s}, core::ChosenLevel{4});
    QCOMPARE(soFar(), u"100.0"_s);
}

void TestResultsPage::tabOrderIsReadingOrder()
{
    openResults();
    visibleChild<QComboBox>(u"Profile of the weights"_s)->setFocus(Qt::TabFocusReason);
    QStringList reached;
    for (int i = 0; i < 30 && results().isAncestorOf(QApplication::focusWidget()); ++i) {
        reached.append(spokenName(QApplication::focusWidget()));
        press(Qt::Key_Tab);
    }
    qsizetype last = -1;
    for (const QString &start : {u"Profile of the weights"_s,
             u"Edit weights…"_s,
             u"Go to R6a"_s,
             u"Go to the first"_s,
             u"coverage 90"_s,
             u"63.2, floor"_s,
             u"66.7–71.7, Sell"_s,
             u"By how much"_s,
             u"63.1–73.5, With"_s,
             u"Bars"_s,
             u"The 13"_s,
             u"All 12"_s,
             u"Open questions"_s}) {
        const auto found = std::find_if(reached.begin(), reached.end(), [&](const QString &name) {
            return name.startsWith(start);
        });
        QVERIFY2(found != reached.end(), qPrintable(start + u" in "_s + reached.join(u'|')));
        QVERIFY2(
            found - reached.begin() > last, qPrintable(start + u" in "_s + reached.join(u'|')));
        last = found - reached.begin();
    }
}

void TestResultsPage::thePageFollowsTheKeyboard()
{
    openWindow(u"en"_s, {1024, 700});
    openResults();
    QCoreApplication::processEvents();
    auto *list = visibleChild<ui::PlaceList>(u"The 13 capabilities"_s);
    const auto *area = results().findChild<QScrollArea *>();
    const auto isSeen = [list, area](const QModelIndex &index) {
        const QRect row = list->visualRect(index);
        const QPoint top = list->viewport()->mapTo(area->viewport(), row.topLeft());
        return area->viewport()->rect().contains(QRect(top, row.size()));
    };
    QCOMPARE(area->verticalScrollBar()->value(), 0); // the verdict first
    press(Qt::Key_End);
    QVERIFY(isSeen(list->currentIndex()));
    press(Qt::Key_Home);
    QVERIFY(isSeen(list->currentIndex()));
}

void TestResultsPage::everyControlOfTheViewsHasAName()
{
    openResults();
    QStringList nameless;
    const auto look = [this, &nameless] {
        for (QWidget *widget : results().findChildren<QWidget *>()) {
            if (widget->isVisible() && widget->focusPolicy() != Qt::NoFocus
                && spokenName(widget).isEmpty())
                nameless.append(QString::fromLatin1(widget->metaObject()->className()));
        }
    };
    look();
    press(Qt::Key_Space);
    look();
    press(Qt::Key_Escape);
    QTest::mouseClick(visibleChild<ui::LinkButton>(u"Edit weights…"_s), Qt::LeftButton);
    look();
    QCOMPARE(nameless.join(u'\n'), QString());
}

void TestResultsPage::nothingScrollsSideways_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("percent");
    QTest::newRow("a small window, Italian") << u"it"_s << QSize(1024, 700) << 100;
    QTest::newRow("text twice as large") << u"it"_s << QSize(1280, 800) << 200;
    QTest::newRow("text twice as large, small window") << u"en"_s << QSize(1024, 700) << 200;
}

void TestResultsPage::nothingScrollsSideways()
{
    QFETCH(QString, language);
    QFETCH(QSize, size);
    QFETCH(int, percent);
    const QFont usual = QApplication::font();
    QFont font = usual;
    font.setPixelSize(14 * percent / 100);
    QApplication::setFont(font);
    openWindow(language, size);
    openResults();
    QStringList tooWide;
    const auto look = [this, &tooWide, size](const QString &where) {
        QCoreApplication::processEvents();
        for (const QScrollArea *area : results().findChildren<QScrollArea *>()) {
            if (area->isVisible() && area->widget()
                && area->widget()->width() > area->viewport()->width())
                tooWide.append(where);
        }
        if (m_window->size() != size)
            tooWide.append(where + u", the window"_s);
    };
    look(u"results"_s);
    press(Qt::Key_Space);
    look(u"calculation"_s);
    press(Qt::Key_Escape);
    for (ui::LinkButton *link : results().findChildren<ui::LinkButton *>()) {
        if (link->text().endsWith(u'…'))
            QTest::mouseClick(link, Qt::LeftButton);
    }
    QVERIFY(results().findChild<ui::WeightsView *>()->isVisible());
    look(u"weights"_s);
    closeWindow();
    QApplication::setFont(usual);
    QCOMPARE(tooWide.join(u'\n'), QString());
}

QTEST_MAIN(TestResultsPage)
#include "tst_resultspage.moc"
