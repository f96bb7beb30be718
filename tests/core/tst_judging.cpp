#include "core/assessment/judging.h"

#include "bundled.h"

using namespace core;
using namespace Qt::Literals::StringLiterals;

Q_DECLARE_METATYPE(core::Answer)

namespace {

Decimal number(const char *text) { return *Decimal::fromText(QString::fromLatin1(text)); }

} // namespace

class TestJudging : public QObject
{
    Q_OBJECT

private slots:
    void aTypedNumberGetsTheHighestLevelItReaches_data()
    {
        QTest::addColumn<QString>("question");
        QTest::addColumn<Answer>("answer");
        QTest::addColumn<int>("level");
        const auto row
            = [](const char *name, const char *question, const Answer &answer, int level) {
                  QTest::newRow(name) << QString::fromLatin1(question) << answer << level;
              };
        row("7 people are level 3", "S1.1", TypedNumber{Decimal(7)}, 3);
        row("no one is level 0", "S1.1", TypedNumber{Decimal(0)}, 0);
        row("10 people are level 4", "S1.1", TypedNumber{Decimal(10)}, 4);
        row("no area is level 0", "S1.2", TypedNumber{Decimal(0)}, 0);
        row("a trace above none is level 1", "S1.2", TypedNumber{number("0.1")}, 1);
        row("99.6 % is below 100", "S1.2", TypedNumber{number("99.6")}, 3);
        row("4 of 5 is 80 %", "S1.2", TypedNumber{Decimal(4), Decimal(5)}, 3);
        row("79 of 99 is below 80 %", "S1.2", TypedNumber{Decimal(79), Decimal(99)}, 2);
        row("none of 5 is none", "S1.2", TypedNumber{Decimal(0), Decimal(5)}, 0);
        row("2.5 people are under 3", "P2.1", TypedNumber{number("2.5")}, 2);
        row("95 % with the register", "S1.4", TypedNumber{Decimal(95), {}, {u"register"_s}}, 3);
        row("95 % without the register", "S1.4", TypedNumber{Decimal(95)}, 2);
        row("100 % without a plan", "S1.4", TypedNumber{Decimal(100), {}, {u"register"_s}}, 3);
        row("100 % without either", "S1.4", TypedNumber{Decimal(100)}, 2);
        row("any number beats not measured", "S1.4", TypedNumber{Decimal(0)}, 1);
        row("not measured", "S1.4", ChosenInstead{u"notMeasured"_s}, 0);
        row("24 hours reach the gate", "C2.2", TypedNumber{Decimal(24)}, 2);
        row("24.1 hours do not", "C2.2", TypedNumber{number("24.1")}, 1);
        row("one hour is the top", "C2.2", TypedNumber{Decimal(1)}, 4);
        row("no alerts", "C2.2", ChosenInstead{u"noAlerts"_s}, 2);
        row("no zero metric, one low", "S5.2", TypedNumber{Decimal(0)}, 3);
        row("no zero metric, none low",
            "S5.2",
            TypedNumber{Decimal(0), {}, {u"noneBelowHalf"_s}},
            4);
        row("five zero metrics", "S5.2", TypedNumber{Decimal(5)}, 0);
        row("customers were lost", "S5.4", TypedNumber{Decimal(-3)}, 0);
        row("three ticks", "S1.3", TickedItems{{u"advisory"_s, u"design"_s, u"operations"_s}}, 3);
        row("none of these", "S1.3", TickedItems{}, 0);
        row("five policies, not reviewed",
            "C3.4",
            TickedItems{
                std::get<ChecklistKind>(bundled::questionnaire().find(QuestionId{u"C3.4"_s})->kind)
                    .items},
            3);
        row("a chosen level", "S2.2", ChosenLevel{3}, 3);
        row("unknown has no level", "S2.2", Unknown{}, -1);
        row("unanswered has no level", "S2.2", Unanswered{}, -1);
    }
    void aTypedNumberGetsTheHighestLevelItReaches()
    {
        QFETCH(QString, question);
        QFETCH(Answer, answer);
        QFETCH(int, level);
        const Question *found = bundled::questionnaire().find(QuestionId{question});
        QVERIFY(found);
        QVERIFY(checkAnswer(*found, answer));
        QCOMPARE(levelOf(*found, answer).value_or(-1), level);
    }

    void refusesWhatTheQuestionDoesNotTake_data()
    {
        QTest::addColumn<QString>("question");
        QTest::addColumn<Answer>("answer");
        QTest::addColumn<int>("code");
        const auto row
            = [](const char *name, const char *question, const Answer &answer, ErrorCode code) {
                  QTest::newRow(name)
                      << QString::fromLatin1(question) << answer << static_cast<int>(code);
              };
        row("a level for a measure", "S1.1", ChosenLevel{3}, ErrorCode::WrongKindOfAnswer);
        row("a number for a level", "S2.2", TypedNumber{Decimal(3)}, ErrorCode::WrongKindOfAnswer);
        row("ticks for a measure", "S1.1", TickedItems{}, ErrorCode::WrongKindOfAnswer);
        row("level 7", "S2.2", ChosenLevel{7}, ErrorCode::LevelOutOfRange);
        row("level -1", "S2.2", ChosenLevel{-1}, ErrorCode::LevelOutOfRange);
        row("half a person in a count",
            "S1.1",
            TypedNumber{number("2.5")},
            ErrorCode::ValueNotWhole);
        row("a negative headcount", "S1.1", TypedNumber{Decimal(-1)}, ErrorCode::ValueOutOfRange);
        row("101 %", "S1.2", TypedNumber{Decimal(101)}, ErrorCode::ValueOutOfRange);
        row("a share of nothing",
            "S1.2",
            TypedNumber{Decimal(0), Decimal(0)},
            ErrorCode::ShareInvalid);
        row("6 of 5", "S1.2", TypedNumber{Decimal(6), Decimal(5)}, ErrorCode::ShareInvalid);
        row("half of 5", "S1.2", TypedNumber{number("2.5"), Decimal(5)}, ErrorCode::ShareInvalid);
        row("a share where counts are asked",
            "S1.1",
            TypedNumber{Decimal(2), Decimal(5)},
            ErrorCode::ShareInvalid);
        row("an unknown choice", "C2.2", ChosenInstead{u"never"_s}, ErrorCode::UnknownChoice);
        row("a choice where there are none",
            "S1.1",
            ChosenInstead{u"notMeasured"_s},
            ErrorCode::UnknownChoice);
        row("an unknown item", "S1.3", TickedItems{{u"juggling"_s}}, ErrorCode::UnknownItem);
        row("an item twice",
            "S1.3",
            TickedItems{{u"design"_s, u"design"_s}},
            ErrorCode::RepeatedItem);
        row("an unknown condition",
            "S1.4",
            TypedNumber{Decimal(95), {}, {u"magic"_s}},
            ErrorCode::UnknownCondition);
        row("not applicable where it always applies",
            "S2.2",
            NotApplicable{u"because"_s},
            ErrorCode::NotApplicableNotAllowed);
        row("not applicable without a reason",
            "P1.8",
            NotApplicable{u"  "_s},
            ErrorCode::NotApplicableWithoutReason);
    }
    void refusesWhatTheQuestionDoesNotTake()
    {
        QFETCH(QString, question);
        QFETCH(Answer, answer);
        QFETCH(int, code);
        const auto checked
            = checkAnswer(*bundled::questionnaire().find(QuestionId{question}), answer);
        QVERIFY(!checked);
        QCOMPARE(static_cast<int>(checked.error().code), code);
        QCOMPARE(checked.error().arguments.first(), question);
    }

    void ticksAreKeptInTheQuestionnairesOrder()
    {
        const Question &question = *bundled::questionnaire().find(QuestionId{u"S1.3"_s});
        const Answer sorted = inOrder(question, TickedItems{{u"operations"_s, u"advisory"_s}});
        QCOMPARE(
            std::get<TickedItems>(sorted).items, QStringList({u"advisory"_s, u"operations"_s}));
    }
};

QTEST_APPLESS_MAIN(TestJudging)
#include "tst_judging.moc"
