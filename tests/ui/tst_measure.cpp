#include "tests/ui/answerstage.h"
#include "ui/answers/numberreading.h"
#include "ui/support/theme.h"

#include <QCheckBox>
#include <QRadioButton>

using namespace Qt::Literals::StringLiterals;
using namespace stage;

class TestMeasure final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        ui::Theme::apply(ui::Scheme::Light);
        qRegisterMetaType<core::Answer>();
    }

    void readsNumbers_data();
    void readsNumbers();
    void aNumberIsCommittedAfterAPause();
    void returnAndLeavingCommitAtOnce();
    void aWrongNumberIsADraftWithASentence();
    void clearingMakesItUnanswered();
    void aShareIsKeptAsTwoNumbers();
    void aChoiceClearsTheNumber();
    void aConditionIsAskedFromItsLevel();
    void showingWhatIsTypedMovesNothing();
    void aKeptDraftComesBackWithItsSentence();
    void anotherLanguageKeepsCaretAndNumber();
    void digitsInTheFieldAreText();
};

void TestMeasure::readsNumbers_data()
{
    using Problem = ui::NumberReading::Problem;
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("language");
    QTest::addColumn<bool>("share");
    QTest::addColumn<int>("problem");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("of");
    const auto row = [](const char *name,
                         const QString &text,
                         const QString &language,
                         bool share,
                         Problem problem,
                         const QString &value = {},
                         const QString &of = {}) {
        QTest::newRow(name) << text << language << share << static_cast<int>(problem) << value
                            << of;
    };
    row("empty", u"  "_s, u"it"_s, true, Problem::Empty);
    row("Italian comma", u"97,5"_s, u"it"_s, true, Problem::None, u"97.5"_s);
    row("point in Italian", u"2.5"_s, u"it"_s, true, Problem::OtherDecimalSign);
    row("comma in English", u"2,5"_s, u"en"_s, true, Problem::OtherDecimalSign);
    row("percent sign", u"97 %"_s, u"it"_s, true, Problem::None, u"97"_s);
    row("percent sign on a count", u"97 %"_s, u"it"_s, false, Problem::NotANumber);
    row("stroke", u"24/25"_s, u"it"_s, true, Problem::None, u"24"_s, u"25"_s);
    row("English of", u"24 of 25"_s, u"it"_s, true, Problem::None, u"24"_s, u"25"_s);
    row("Italian di", u"24 di 25"_s, u"it"_s, true, Problem::None, u"24"_s, u"25"_s);
    row("no share of a count", u"24/25"_s, u"it"_s, false, Problem::NotANumber);
    row("share above one", u"26/25"_s, u"it"_s, true, Problem::NotAShare);
    row("share of nothing", u"0/0"_s, u"it"_s, true, Problem::NotAShare);
    row("exponent", u"1e1"_s, u"it"_s, true, Problem::NotANumber);
    row("half typed share", u"24 of"_s, u"it"_s, true, Problem::NotANumber);
    row("decimals of a count", u"2,5"_s, u"it"_s, false, Problem::NotWhole);
    row("too small", u"-1"_s, u"it"_s, true, Problem::BelowLeast);
    row("too large", u"101"_s, u"it"_s, true, Problem::AboveMost);
    row("grouped", u"1.000"_s, u"it"_s, false, Problem::None, u"1000"_s);
}

void TestMeasure::readsNumbers()
{
    QFETCH(QString, text);
    QFETCH(QString, language);
    QFETCH(bool, share);
    QFETCH(int, problem);
    QFETCH(QString, value);
    QFETCH(QString, of);
    const core::Question question = share ? shareQuestion() : countQuestion();
    const ui::NumberReading reading = ui::readNumber(
        text, std::get<core::MeasureKind>(question.kind), QLocale(language), u"of"_s);
    QCOMPARE(static_cast<int>(reading.problem), problem);
    if (!reading.isNumber())
        return;
    QCOMPARE(reading.number.value.toText(), value);
    QCOMPARE(reading.number.of ? reading.number.of->toText() : QString(), of);
}

void TestMeasure::aNumberIsCommittedAfterAPause()
{
    Stage stage(shareQuestion());
    stage.type(u"97,5"_s);
    QCOMPARE(stage.answers.count(), 0);
    QCOMPARE(stage.drafts.last().first().toString(), u"97,5"_s);
    QTRY_COMPARE_WITH_TIMEOUT(stage.answers.count(), 1, 3000);
    QVERIFY(stage.last()
        == core::Answer(core::TypedNumber{.value = *core::Decimal::fromText(u"97.5"_s)}));
    QCOMPARE(stage.drafts.last().first().toString(), QString());
    QVERIFY(stage.field()->hasFocus());
}

void TestMeasure::returnAndLeavingCommitAtOnce()
{
    Stage stage(shareQuestion());
    stage.type(u"97"_s);
    QTest::keyClick(stage.field(), Qt::Key_Return);
    QCOMPARE(stage.answers.count(), 1);
    stage.type(u"98"_s);
    QTest::keyClick(stage.field(), Qt::Key_Tab);
    QCOMPARE(stage.answers.count(), 2);
    QVERIFY(stage.last() == core::Answer(number(98)));
}

void TestMeasure::aWrongNumberIsADraftWithASentence()
{
    Stage stage(shareQuestion());
    stage.editor->show(number(97), {});
    stage.type(u"2.5"_s);
    QTest::keyClick(stage.field(), Qt::Key_Return);
    QCOMPARE(stage.answers.count(), 0);
    QCOMPARE(stage.drafts.last().first().toString(), u"2.5"_s);
    QVERIFY(stage.hint().startsWith(u"Use a comma for decimals."_s));
    QCOMPARE(spoken(stage.field())->text(QAccessible::Description), stage.hint());
    stage.type(u"150"_s);
    QVERIFY(!stage.hint().contains(u"draft"_s)); // nothing is wrong while typing
    QTest::keyClick(stage.field(), Qt::Key_Return);
    QVERIFY(stage.hint().startsWith(u"The most is 100."_s));
    QCOMPARE(stage.answers.count(), 0);
}

void TestMeasure::clearingMakesItUnanswered()
{
    Stage stage(shareQuestion());
    stage.editor->show(number(97), {});
    stage.field()->selectAll();
    QTest::keyClick(stage.field(), Qt::Key_Delete);
    QTest::keyClick(stage.field(), Qt::Key_Return);
    QVERIFY(stage.last() == core::Answer(core::Unanswered{}));

    Stage unknown(shareQuestion());
    unknown.editor->show(core::Unknown{}, {});
    QTest::keyClick(unknown.field(), Qt::Key_Return);
    QCOMPARE(unknown.answers.count(), 0); // an empty field says nothing about "don't know"
}

void TestMeasure::aShareIsKeptAsTwoNumbers()
{
    Stage stage(shareQuestion());
    stage.type(u"24/25"_s);
    QTest::keyClick(stage.field(), Qt::Key_Return);
    const core::TypedNumber share{.value = core::Decimal(24), .of = core::Decimal(25)};
    QVERIFY(stage.last() == core::Answer(share));
    stage.editor->show(share, {});
    QCOMPARE(stage.field()->text(), u"24/25"_s); // as it was typed
    stage.editor->show(number(1), {});
    stage.editor->show(share, {});
    QCOMPARE(stage.field()->text(), u"24 of 25"_s);
}

void TestMeasure::aChoiceClearsTheNumber()
{
    Stage stage(shareQuestion());
    stage.type(u"97"_s);
    QTest::keyClick(stage.field(), Qt::Key_Return);
    auto *choice = stage.child<QRadioButton>(u"choice-notMeasured"_s);
    QTest::mouseClick(choice, Qt::LeftButton);
    QVERIFY(stage.last() == core::Answer(core::ChosenInstead{u"notMeasured"_s}));
    QVERIFY(stage.field()->text().isEmpty());
    stage.field()->setFocus();
    stage.type(u"5"_s);
    QVERIFY(!choice->isChecked());
    QTest::keyClick(stage.field(), Qt::Key_Return);
    QVERIFY(stage.last() == core::Answer(number(5)));
}

void TestMeasure::aConditionIsAskedFromItsLevel()
{
    Stage stage(shareQuestion());
    auto *strong = stage.child<QCheckBox>(u"condition-strong"_s);
    QVERIFY(!strong->isEnabled());
    QVERIFY(!spoken(strong)->text(QAccessible::Description).isEmpty());
    stage.type(u"100"_s);
    QVERIFY(strong->isEnabled());
    QTest::mouseClick(strong, Qt::LeftButton);
    core::TypedNumber full = number(100);
    full.conditions = QStringList{u"strong"_s};
    QVERIFY(stage.last() == core::Answer(full));
    // Too low, it is not asked and not answered; its tick comes back with the number.
    stage.type(u"99"_s);
    QVERIFY(!strong->isEnabled());
    QVERIFY(!strong->isChecked());
    QTest::keyClick(stage.field(), Qt::Key_Return);
    QVERIFY(stage.last() == core::Answer(number(99)));
    stage.editor->show(number(99), {});
    stage.type(u"100"_s);
    QVERIFY(strong->isChecked());
}

void TestMeasure::showingWhatIsTypedMovesNothing()
{
    Stage stage(shareQuestion());
    stage.type(u"97,50"_s);
    stage.field()->setCursorPosition(2);
    stage.editor->commit();
    stage.editor->show(stage.last(), {});
    QCOMPARE(stage.field()->text(), u"97,50"_s);
    QCOMPARE(stage.field()->cursorPosition(), 2);
    QVERIFY(stage.field()->hasFocus());
    // A refresh with the old answer, before the pause is over, takes nothing away.
    stage.type(u"9"_s);
    stage.editor->show(core::TypedNumber{.value = *core::Decimal::fromText(u"97.5"_s)}, {});
    QCOMPARE(stage.field()->text(), u"9"_s);
}

void TestMeasure::aKeptDraftComesBackWithItsSentence()
{
    Stage stage(countQuestion());
    stage.editor->show(number(3), u"2,5"_s);
    QCOMPARE(stage.field()->text(), u"2,5"_s);
    QVERIFY(stage.hint().startsWith(u"Only a whole number"_s));
    QCOMPARE(stage.answers.count(), 0);
}

void TestMeasure::anotherLanguageKeepsCaretAndNumber()
{
    Stage stage(shareQuestion());
    stage.type(u"97,5"_s);
    stage.field()->setCursorPosition(1);
    stage.editor->setTexts(texts(QLocale::English));
    QCOMPARE(stage.field()->text(), u"97.5"_s);
    QCOMPARE(stage.field()->cursorPosition(), 1);
    stage.type(u"9x"_s);
    stage.editor->setTexts(texts(QLocale::Italian));
    QCOMPARE(stage.field()->text(), u"9x"_s);
}

void TestMeasure::digitsInTheFieldAreText()
{
    Stage stage(countQuestion());
    stage.type(u"3"_s);
    QCOMPARE(stage.field()->text(), u"3"_s);
    QCOMPARE(stage.answers.count(), 0);
    QCOMPARE(spoken(stage.field())->role(), QAccessible::EditableText);
    QVERIFY(spoken(stage.field())->text(QAccessible::Name).contains(u"people"_s));
}

QTEST_MAIN(TestMeasure)
#include "tst_measure.moc"
