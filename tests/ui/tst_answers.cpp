#include "tests/ui/answerstage.h"
#include "ui/support/theme.h"

#include <QCheckBox>
#include <QScrollArea>

using namespace Qt::Literals::StringLiterals;
using namespace stage;

using ui::LevelRow;

namespace {

// Widgets that have less height than their text needs, or stand outside the editor.
QStringList cutWidgets(const QWidget &editor)
{
    QStringList cut;
    for (const QWidget *child : editor.findChildren<QWidget *>()) {
        if (!child->isVisible() || !child->hasHeightForWidth())
            continue;
        const QRect place(child->mapTo(&editor, QPoint(0, 0)), child->size());
        const QFontMetrics large(ui::Theme::small());
        const bool small = large.height() < 20; // the larger font has not arrived yet
        if (small || child->height() < child->heightForWidth(child->width())
            || !editor.rect().contains(place))
            cut.append(child->accessibleName());
    }
    return cut;
}

} // namespace

class TestAnswers final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        ui::Theme::apply(ui::Scheme::Light);
        qRegisterMetaType<core::Answer>();
    }

    void arrowsMoveAndChooseNothing();
    void spaceChooses();
    void aDigitChoosesAndMovesTheFocus();
    void digitsCanBeSwitchedOff();
    void aClickAnywhereInTheRowChooses();
    void openAnswersShowNothingChosen();
    void aRowSpeaksItsLevelTextAndWorth();
    void aRowGrowsWhenNarrow();
    void tickingAnswersAndUntickingTheLastDoesNot();
    void noneOfTheseIsAnAnswer();
    void aChecklistConditionFollowsTheCount();
    void nothingIsCutAtTwiceTheText_data();
    void nothingIsCutAtTwiceTheText();
    void userTextIsNeverMarkup();
};

void TestAnswers::arrowsMoveAndChooseNothing()
{
    const Stage stage(levelQuestion());
    const QList<LevelRow *> rows = stage.rows();
    QVERIFY(rows.at(0)->hasFocus());
    QTest::keyClick(rows.at(0), Qt::Key_Down);
    QTest::keyClick(rows.at(1), Qt::Key_Right);
    QVERIFY(rows.at(2)->hasFocus());
    QTest::keyClick(rows.at(2), Qt::Key_Up);
    QVERIFY(rows.at(1)->hasFocus());
    QVERIFY(!rows.at(1)->isChecked());
    QCOMPARE(stage.answers.count(), 0);
}

void TestAnswers::spaceChooses()
{
    const Stage stage(levelQuestion());
    QTest::keyClick(stage.rows().at(0), Qt::Key_Down);
    QTest::keyClick(stage.rows().at(1), Qt::Key_Space);
    QCOMPARE(stage.answers.count(), 1);
    QVERIFY(stage.last() == core::Answer(core::ChosenLevel{1}));
    QTest::keyClick(stage.rows().at(1), Qt::Key_Space); // chosen already
    QCOMPARE(stage.answers.count(), 1);
}

void TestAnswers::aDigitChoosesAndMovesTheFocus()
{
    const Stage stage(levelQuestion());
    QTest::keyClick(stage.rows().at(0), Qt::Key_3);
    QVERIFY(stage.last() == core::Answer(core::ChosenLevel{3}));
    QVERIFY(stage.rows().at(3)->hasFocus());
    QTest::keyClick(stage.rows().at(3), Qt::Key_5);
    QTest::keyClick(stage.rows().at(3), Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(stage.answers.count(), 1);
}

void TestAnswers::digitsCanBeSwitchedOff()
{
    const Stage stage(levelQuestion());
    stage.editor->setDigitKeys(false);
    QTest::keyClick(stage.rows().at(0), Qt::Key_3);
    QCOMPARE(stage.answers.count(), 0);
}

void TestAnswers::aClickAnywhereInTheRowChooses()
{
    const Stage stage(levelQuestion());
    LevelRow *row = stage.rows().at(4);
    QTest::mouseClick(row, Qt::LeftButton, Qt::NoModifier, {row->width() - 3, row->height() - 3});
    QVERIFY(stage.last() == core::Answer(core::ChosenLevel{4}));
}

void TestAnswers::openAnswersShowNothingChosen()
{
    const Stage stage(levelQuestion());
    for (const core::Answer &open : {core::Answer(core::Unanswered{}),
             core::Answer(core::Unknown{}),
             core::Answer(core::NotApplicable{u"why"_s})}) {
        stage.editor->show(core::ChosenLevel{2}, {});
        QVERIFY(stage.rows().at(2)->isChecked());
        stage.editor->show(open, {});
        for (const LevelRow *row : stage.rows())
            QVERIFY(!row->isChecked());
    }
    QCOMPARE(stage.answers.count(), 0);
}

void TestAnswers::aRowSpeaksItsLevelTextAndWorth()
{
    const Stage stage(levelQuestion());
    stage.editor->setLevelWorth({0, 275, 550, 825, 1100});
    QAccessibleInterface *row = spoken(stage.rows().at(2));
    QCOMPARE(row->role(), QAccessible::RadioButton);
    QVERIFY(row->text(QAccessible::Name).startsWith(u"2, Repeatable. Written and used"_s));
    QVERIFY(row->text(QAccessible::Description).contains(u"0,55"_s));
    QCOMPARE(spoken(stage.editor.get())->role(), QAccessible::Grouping);
    QCOMPARE(spoken(stage.editor.get())->text(QAccessible::Name), u"How <b>much</b>?"_s);
}

void TestAnswers::aRowGrowsWhenNarrow()
{
    LevelRow row(2);
    row.setWords(u"Repeatable"_s, u"Written and used, but partly manual and not measured."_s);
    row.setPoints(u"0.55"_s, {});
    QVERIFY(row.hasHeightForWidth());
    QVERIFY(row.heightForWidth(240) > row.heightForWidth(800));
    QCOMPARE(row.heightForWidth(800), row.sizeHint().height());
}

void TestAnswers::tickingAnswersAndUntickingTheLastDoesNot()
{
    const Stage stage(listQuestion());
    auto *a = stage.child<QCheckBox>(u"item-a"_s);
    auto *c = stage.child<QCheckBox>(u"item-c"_s);
    QTest::mouseClick(c, Qt::LeftButton);
    QTest::keyClick(a, Qt::Key_Space);
    const core::TickedItems both{.items = {u"a"_s, u"c"_s}};
    QVERIFY(stage.last() == core::Answer(both));
    QTest::keyClick(a, Qt::Key_Space);
    QTest::keyClick(c, Qt::Key_Space);
    QVERIFY(stage.last() == core::Answer(core::Unanswered{}));
    QCOMPARE(spoken(a)->role(), QAccessible::CheckBox);
    QCOMPARE(spoken(a)->text(QAccessible::Name), u"A"_s);
}

void TestAnswers::noneOfTheseIsAnAnswer()
{
    const Stage stage(listQuestion());
    auto *a = stage.child<QCheckBox>(u"item-a"_s);
    auto *none = stage.child<QCheckBox>(u"none"_s);
    QTest::keyClick(a, Qt::Key_Space);
    QTest::keyClick(none, Qt::Key_Space);
    QVERIFY(stage.last() == core::Answer(core::TickedItems{}));
    QVERIFY(!a->isChecked());
    QTest::keyClick(a, Qt::Key_Space);
    QVERIFY(!none->isChecked());
    const core::TickedItems one{.items = {u"a"_s}};
    QVERIFY(stage.last() == core::Answer(one));
}

void TestAnswers::aChecklistConditionFollowsTheCount()
{
    const Stage stage(listQuestion());
    auto *yearly = stage.child<QCheckBox>(u"condition-yearly"_s);
    stage.editor->show(core::TickedItems{.items = {u"a"_s, u"b"_s}}, {});
    QVERIFY(!yearly->isEnabled());
    QTest::keyClick(stage.child<QCheckBox>(u"item-c"_s), Qt::Key_Space);
    QVERIFY(yearly->isEnabled());
    QTest::keyClick(yearly, Qt::Key_Space);
    const core::TickedItems three{.items = {u"a"_s, u"b"_s, u"c"_s}, .conditions = {u"yearly"_s}};
    QVERIFY(stage.last() == core::Answer(three));
}

void TestAnswers::nothingIsCutAtTwiceTheText_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("levels") << 0;
    QTest::newRow("number") << 1;
    QTest::newRow("checklist") << 2;
}

void TestAnswers::nothingIsCutAtTwiceTheText()
{
    QFETCH(int, kind);
    const core::Question question = kind == 0 ? levelQuestion()
        : kind == 1                           ? shareQuestion()
                                              : listQuestion();
    QScrollArea area;
    area.setWidgetResizable(true);
    QWidget *editor = ui::makeEditor(question, texts(), nullptr).release();
    area.setWidget(editor);
    area.resize(480, 400);
    area.show();
    const QFont before = QApplication::font();
    QFont twice = before;
    twice.setPixelSize(28);
    QApplication::setFont(twice); // while it is shown, as the settings do
    QTRY_VERIFY(cutWidgets(*editor).isEmpty());
    QCOMPARE(editor->width(), area.viewport()->width()); // no scrolling sideways
    QApplication::setFont(before);
}

void TestAnswers::userTextIsNeverMarkup()
{
    const Stage stage(shareQuestion());
    for (const QLabel *label : stage.editor->findChildren<QLabel *>())
        QCOMPARE(label->textFormat(), Qt::PlainText);
}

QTEST_MAIN(TestAnswers)
#include "tst_answers.moc"
