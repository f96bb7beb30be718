#include "core/report/figures.h"
#include "tests/ui/windowuser.h"
#include "ui/models/assessmentmodel.h"
#include "ui/models/tracemodel.h"
#include "ui/pages/capabilitiescard.h"
#include "ui/pages/decisivecard.h"
#include "ui/pages/eligibilitypage.h"
#include "ui/pages/placelist.h"
#include "ui/pages/resultspage.h"
#include "ui/pages/scorerail.h"
#include "ui/pages/traceview.h"
#include "ui/pages/verdictcard.h"
#include "ui/pages/weightsview.h"
#include "ui/pages/wholelist.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/figurebutton.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/radarchart.h"
#include "ui/widgets/wraplabel.h"

#include <QClipboard>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QScrollArea>
#include <QSpinBox>
#include <QTreeView>

using namespace fixtures;

class TestResultsPage final : public QObject, private fixtures::WindowUser
{
    Q_OBJECT

private slots:
    void initTestCase() { ui::Theme::apply(ui::Scheme::Light); }
    void init() { openWindow(); }
    void cleanup() { closeWindow(); }

    void everyRuleThatLoweredTheVerdictHasItsWay();
    void anAnswerChangesWhatIsShownAtOnce();
    void aNumberOpensItsCalculationAndEscapeLeadsBack();
    void aCapabilityOpensItsCalculation();
    void aClickOnTheFiguresOpensTheCalculationAndBesideThemTheQuestions();
    void theOtherReadingsAreOneKeyAway();
    void aQuestionOfTheCalculationOpens();
    void theCalculationIsCopiedAsText();
    void theScoreByAnotherProfileShowsItsOwnCalculation();
    void theFactorOfTheWeightsIsTyped();
    void theWheelChangesNoNumber();
    void fiveQuestionsDecideMostAndAllCanBeShown();
    void theRadarSaysItsValues();
    void aTypedWeightChangesTheScoreAndIsKept();
    void halfATypedWeightIsKeptOnLeaving();
    void weightsStartFromAProfile();
    void weightsWithoutANameKeepTheOneTheyHad();
    void anUntouchedFormKeepsNoWeights();
    void anotherLanguageKeepsWhereOneIs();
    void theDayThatIsJudgedOnIsSaid();
    void theRailShowsTheVerdictAsLowered();
    void theListCountsWhatHinders();
    void tabOrderIsReadingOrder();
    void everyControlOfTheViewsHasAName();
    void nothingScrollsSideways_data();
    void nothingScrollsSideways();

private:
    void openResults();
    [[nodiscard]] ui::ResultsPage &results() { return *m_window->findChild<ui::ResultsPage *>(); }
    [[nodiscard]] QTreeView &tree() { return *results().findChild<QTreeView *>(); }
    [[nodiscard]] QString shownFloor();
    [[nodiscard]] QSpinBox *weightOf(const QString &name)
    {
        return visibleChild<QSpinBox>(u"Weight of "_s + name);
    }
    void typeInstead(QWidget *field, const QString &text);
};

void TestResultsPage::openResults()
{
    openSampleAt(u"S1.1"_s);
    page().goTo({.kind = ui::Place::Kind::Results});
}

QString TestResultsPage::shownFloor()
{
    for (const ui::FigureButton *figure : results().findChildren<ui::FigureButton *>()) {
        if (figure->isVisible() && figure->caption() == u"floor, certain already"_s)
            return figure->text();
    }
    return {};
}

void TestResultsPage::typeInstead(QWidget *field, const QString &text)
{
    field->setFocus(Qt::TabFocusReason);
    press(Qt::Key_A, Qt::ControlModifier);
    type(text);
}

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

void TestResultsPage::aNumberOpensItsCalculationAndEscapeLeadsBack()
{
    openResults();
    auto *coverage = results().findChild<ui::FigureButton *>();
    QVERIFY(coverage->text().startsWith(u"coverage"_s));
    coverage->setFocus(Qt::TabFocusReason);
    press(Qt::Key_Space);
    QCOMPARE(QApplication::focusWidget(), &tree());
    QCOMPARE(tree().currentIndex().data().toString(), u"Coverage"_s);
    press(Qt::Key_Escape);
    QVERIFY(!tree().isVisible());
    QVERIFY(results().isVisible());
    QCOMPARE(QApplication::focusWidget(), coverage);
    press(Qt::Key_Escape); // nothing lies over the results: out of the assessment
    QVERIFY(!results().isVisible());
}

void TestResultsPage::aCapabilityOpensItsCalculation()
{
    openResults();
    QCOMPARE(QApplication::focusWidget(), visibleChild<ui::PlaceList>(u"The 13 capabilities"_s));
    for (int i = 0; i < 5; ++i)
        press(Qt::Key_Down);
    press(Qt::Key_Space);
    QCOMPARE(QApplication::focusWidget(), &tree());
    const QModelIndex here = tree().currentIndex();
    QVERIFY(here.data().toString().startsWith(u"C1 "_s));
    QVERIFY(tree().isExpanded(here));
    QVERIFY(!tree().isExpanded(here.siblingAtRow(1)));
    QTest::mouseClick(visibleChild<QPushButton>(u"Back to the results"_s), Qt::LeftButton);
    QCOMPARE(QApplication::focusWidget(), visibleChild<ui::PlaceList>(u"The 13 capabilities"_s));
}

void TestResultsPage::aClickOnTheFiguresOpensTheCalculationAndBesideThemTheQuestions()
{
    openResults();
    auto *list = visibleChild<ui::PlaceList>(u"The 13 capabilities"_s);
    const QModelIndex row
        = list->places().indexOf({.kind = ui::Place::Kind::Capability, .capability = {u"S2"_s}});
    const QRect rect = list->visualRect(row);
    QTest::mouseClick(list->viewport(),
        Qt::LeftButton,
        Qt::NoModifier,
        {rect.right() - ui::Theme::space(2), rect.center().y()});
    QVERIFY(tree().currentIndex().data().toString().startsWith(u"S2 "_s));
    press(Qt::Key_Escape);
    QTest::mouseClick(list->viewport(),
        Qt::LeftButton,
        Qt::NoModifier,
        {rect.left() + ui::Theme::space(6), rect.center().y()});
    QCOMPARE(current(), u"S2.1"_s);
    QVERIFY(!results().isVisible());
}

void TestResultsPage::theOtherReadingsAreOneKeyAway()
{
    openResults();
    press(Qt::Key_Down);
    press(Qt::Key_Space);
    visibleChild<QAbstractButton>(u"Floor"_s)->setFocus(Qt::TabFocusReason);
    press(Qt::Key_Right);
    press(Qt::Key_Right);
    QCOMPARE(tree().model()->index(0, 0).data().toString(), u"Ceiling"_s);
    const QString printed = tree().model()->index(0, ui::TraceModel::Points).data().toString();
    QCOMPARE(qRound(QLocale().toDouble(printed) * core::scoring::kPerPoint),
        *session().scorecard().total.ceiling);
    QVERIFY(tree().isExpanded(tree().currentIndex())); // what was unfolded stays so
}

void TestResultsPage::aQuestionOfTheCalculationOpens()
{
    openResults();
    press(Qt::Key_Down);
    press(Qt::Key_Space); // of S2
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    QCOMPARE(current(), u"S2.2"_s);
    QVERIFY(!results().isVisible());
}

void TestResultsPage::theCalculationIsCopiedAsText()
{
    openResults();
    press(Qt::Key_Space);
    QApplication::clipboard()->clear();
    press(Qt::Key_C, Qt::ControlModifier);
    const QString copied = QApplication::clipboard()->text();
    const QString floor = tree().model()->index(0, ui::TraceModel::Points).data().toString();
    for (const QString &part : {u"How the floor is calculated"_s, floor, u"S1.1 "_s, u"P3.7 "_s})
        QVERIFY2(copied.contains(part), qPrintable(part));
    QVERIFY(visibleChild<ui::LinkButton>(u"Copy as text (Ctrl+C)"_s));
}

void TestResultsPage::theScoreByAnotherProfileShowsItsOwnCalculation()
{
    openResults();
    const auto all = results().findChildren<ui::FigureButton *>();
    const auto other = std::find_if(all.begin(), all.end(), [](const ui::FigureButton *figure) {
        return figure->isVisible() && figure->accessibleName().contains(u"equal groups"_s);
    });
    QVERIFY(other != all.end());
    const auto score = core::scoring::score(content().questionnaire,
        content().questionnaire.profiles.at(1),
        core::scoring::standingsOf(content().questionnaire, session().assessment()));
    QVERIFY((*other)->text().startsWith(core::report::score(QLocale(), score.total.floor)));
    QTest::mouseClick(*other, Qt::LeftButton);
    const QString printed = tree().model()->index(0, ui::TraceModel::Points).data().toString();
    QCOMPARE(qRound(QLocale().toDouble(printed) * core::scoring::kPerPoint), *score.total.floor);
    QCOMPARE(session().scorecard().profile.text, u"neutral"_s); // looked at, not chosen
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
}

void TestResultsPage::aTypedWeightChangesTheScoreAndIsKept()
{
    openResults();
    const core::scoring::Readings before = session().scorecard().total;
    visibleChild<ui::LinkButton>(u"Edit weights…"_s)->setFocus(Qt::TabFocusReason);
    press(Qt::Key_Return);
    QCOMPARE(QApplication::focusWidget(), visibleChild<QLineEdit>(u"Name of these weights"_s));
    typeInstead(QApplication::focusWidget(), u"Ours"_s);
    typeInstead(weightOf(u"C1 Data security (MFA)"_s), u"10"_s);
    press(Qt::Key_Return);

    const core::Header header = stored().header;
    QCOMPARE(header.profile, core::kOwnProfile);
    QVERIFY(header.ownWeights.has_value());
    QCOMPARE(header.ownWeights->name, u"Ours"_s);
    QCOMPARE(header.ownWeights->weights.capabilities.at({u"C1"_s}), 10);
    QCOMPARE(header.ownWeights->weights.capabilities.at({u"C2"_s}), 1);
    QVERIFY(session().scorecard().total != before);
    press(Qt::Key_Escape);
    QCOMPARE(QApplication::focusWidget(), visibleChild<ui::LinkButton>(u"Edit weights…"_s));
    QCOMPARE(shownFloor(), core::report::score(QLocale(), session().scorecard().total.floor));
    auto *profiles = visibleChild<QComboBox>(u"Profile of the weights"_s);
    QCOMPARE(profiles->currentText(), u"Ours"_s);
    // The shipped weights are one choice away, and the own ones stay.
    profiles->setFocus(Qt::TabFocusReason);
    press(Qt::Key_Home);
    QCOMPARE(session().scorecard().total, before);
    QVERIFY(session().assessment().header.ownWeights.has_value());
}

void TestResultsPage::halfATypedWeightIsKeptOnLeaving()
{
    openResults();
    QTest::mouseClick(visibleChild<ui::LinkButton>(u"Edit weights…"_s), Qt::LeftButton);
    typeInstead(weightOf(u"Sell"_s), u"7"_s);
    QVERIFY(!session().assessment().header.ownWeights); // not while it is being typed
    const auto labels = results().findChildren<ui::WrapLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const ui::WrapLabel *label) {
        return label->isVisible() && label->text() == u"Now"_s;
    }));
    page().showQuestion({u"S2.2"_s});
    QCOMPARE(stored().header.ownWeights->weights.groups.at({u"sell"_s}), 7);
    QCOMPARE(stored().header.ownWeights->name, u"Own weights"_s);
}

void TestResultsPage::weightsStartFromAProfile()
{
    openResults();
    QTest::mouseClick(visibleChild<ui::LinkButton>(u"Edit weights…"_s), Qt::LeftButton);
    QCOMPARE(weightOf(u"Sell"_s)->value(), 5);
    visibleChild<QComboBox>(u"Profile to start from"_s)->setFocus(Qt::TabFocusReason);
    press(Qt::Key_End);
    QVERIFY(!session().assessment().header.ownWeights); // choosing alone copies nothing
    visibleChild<QPushButton>(u"Copy these weights"_s)->setFocus(Qt::TabFocusReason);
    press(Qt::Key_Space);
    QCOMPARE(weightOf(u"Sell"_s)->value(), 1);
    QCOMPARE(
        stored().header.ownWeights->weights.groups, content().questionnaire.profiles.at(1).groups);
}

void TestResultsPage::weightsWithoutANameKeepTheOneTheyHad()
{
    openResults();
    QTest::mouseClick(visibleChild<ui::LinkButton>(u"Edit weights…"_s), Qt::LeftButton);
    typeInstead(visibleChild<QLineEdit>(u"Name of these weights"_s), u"Ours"_s);
    press(Qt::Key_Return);
    const auto hasProblem = [this] {
        const auto labels = results().findChildren<ui::WrapLabel *>();
        return std::any_of(labels.begin(), labels.end(), [](const ui::WrapLabel *label) {
            return label->isVisible() && label->styleRole() == ui::WrapLabel::Role::Problem;
        });
    };
    QVERIFY(!hasProblem());
    press(Qt::Key_A, Qt::ControlModifier);
    press(Qt::Key_Delete);
    QVERIFY(hasProblem());
    press(Qt::Key_Return);
    QCOMPARE(stored().header.ownWeights->name, u"Ours"_s);
    press(Qt::Key_Tab);
    QCOMPARE(visibleChild<QLineEdit>(u"Name of these weights"_s)->text(), u"Ours"_s);
    QVERIFY(!hasProblem());
}

void TestResultsPage::anUntouchedFormKeepsNoWeights()
{
    openResults();
    const core::Header before = session().assessment().header;
    QTest::mouseClick(visibleChild<ui::LinkButton>(u"Edit weights…"_s), Qt::LeftButton);
    for (int i = 0; i < 10; ++i)
        press(Qt::Key_Tab);
    press(Qt::Key_Escape);
    QCOMPARE(session().assessment().header, before);
}

void TestResultsPage::anotherLanguageKeepsWhereOneIs()
{
    openResults();
    QTest::mouseClick(visibleChild<ui::LinkButton>(u"Edit weights…"_s), Qt::LeftButton);
    auto *name = visibleChild<QLineEdit>(u"Name of these weights"_s);
    typeInstead(name, u"Ours too"_s);
    name->setCursorPosition(2);
    press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    QCoreApplication::processEvents();
    QCOMPARE(m_place->language.code(), u"it"_s);
    QCOMPARE(QApplication::focusWidget(), name);
    QCOMPARE(name->text(), u"Ours too"_s);
    QCOMPARE(name->cursorPosition(), 2);

    press(Qt::Key_Escape);
    press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    QCoreApplication::processEvents();
    results().findChild<ui::CapabilitiesCard *>()->takeFocus();
    press(Qt::Key_Down);
    press(Qt::Key_Space);
    const QModelIndex here = tree().currentIndex();
    const QString english = here.data().toString();
    press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    QCoreApplication::processEvents();
    QCOMPARE(QApplication::focusWidget(), &tree());
    QCOMPARE(tree().currentIndex(), here);
    QVERIFY(here.data().toString() != english);
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
        QVERIFY2(found - reached.begin() > last,
            qPrintable(start + u" in "_s + reached.join(u'|')));
        last = found - reached.begin();
    }
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
