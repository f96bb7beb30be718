#include "core/report/figures.h"
#include "tests/ui/resultsuser.h"
#include "ui/models/tracemodel.h"
#include "ui/pages/capabilitiescard.h"
#include "ui/pages/placelist.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/wraplabel.h"

#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>

using namespace fixtures;

class TestResultsViews final : public QObject, private fixtures::ResultsUser
{
    Q_OBJECT

private slots:
    void initTestCase() { ui::Theme::apply(ui::Scheme::Light); }
    void init() { openWindow(); }
    void cleanup() { closeWindow(); }

    void aNumberOpensItsCalculationAndEscapeLeadsBack();
    void aCapabilityOpensItsCalculation();
    void aClickOnTheFiguresOpensTheCalculationAndBesideThemTheQuestions();
    void theOtherReadingsAreOneKeyAway();
    void aQuestionOfTheCalculationOpens();
    void theCalculationIsCopiedAsText();
    void theScoreByAnotherProfileShowsItsOwnCalculation();
    void aTypedWeightChangesTheScoreAndIsKept();
    void halfATypedWeightIsKeptOnLeaving();
    void weightsStartFromAProfile();
    void weightsWithoutANameKeepTheOneTheyHad();
    void anUntouchedFormKeepsNoWeights();
    void anotherLanguageKeepsWhereOneIs();
};

void TestResultsViews::aNumberOpensItsCalculationAndEscapeLeadsBack()
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

void TestResultsViews::aCapabilityOpensItsCalculation()
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

void TestResultsViews::aClickOnTheFiguresOpensTheCalculationAndBesideThemTheQuestions()
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

void TestResultsViews::theOtherReadingsAreOneKeyAway()
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

void TestResultsViews::aQuestionOfTheCalculationOpens()
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

void TestResultsViews::theCalculationIsCopiedAsText()
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

void TestResultsViews::theScoreByAnotherProfileShowsItsOwnCalculation()
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

void TestResultsViews::aTypedWeightChangesTheScoreAndIsKept()
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

void TestResultsViews::halfATypedWeightIsKeptOnLeaving()
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

void TestResultsViews::weightsStartFromAProfile()
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

void TestResultsViews::weightsWithoutANameKeepTheOneTheyHad()
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

void TestResultsViews::anUntouchedFormKeepsNoWeights()
{
    openResults();
    const core::Header before = session().assessment().header;
    QTest::mouseClick(visibleChild<ui::LinkButton>(u"Edit weights…"_s), Qt::LeftButton);
    for (int i = 0; i < 10; ++i)
        press(Qt::Key_Tab);
    press(Qt::Key_Escape);
    QCOMPARE(session().assessment().header, before);
}

void TestResultsViews::anotherLanguageKeepsWhereOneIs()
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

QTEST_MAIN(TestResultsViews)
#include "tst_resultsviews.moc"
