#include "core/assessment/change.h"

#include <QtTest>

#include <algorithm>
#include <iterator>

using namespace core;
using namespace Qt::Literals::StringLiterals;

namespace {

QString named(const Scenario &scenario) { return scenario.name; }

QStringList names(const QList<Scenario> &scenarios)
{
    QStringList result;
    std::ranges::transform(scenarios, std::back_inserter(result), named);
    return result;
}

} // namespace

class TestChange : public QObject
{
    Q_OBJECT

private slots:
    void aWhatIfChangesAtItsPlace_data()
    {
        QTest::addColumn<ScenarioChanged>("change");
        QTest::addColumn<QStringList>("after");
        const Scenario b{u"b"_s, {}};
        const Scenario d{u"d"_s, {}};
        QTest::newRow("made at the end")
            << ScenarioChanged{3, {}, d} << QStringList{u"a"_s, u"b"_s, u"c"_s, u"d"_s};
        QTest::newRow("made beyond the end")
            << ScenarioChanged{99, {}, d} << QStringList{u"a"_s, u"b"_s, u"c"_s, u"d"_s};
        QTest::newRow("made before the beginning")
            << ScenarioChanged{-1, {}, d} << QStringList{u"d"_s, u"a"_s, u"b"_s, u"c"_s};
        QTest::newRow("removed") << ScenarioChanged{1, b, {}} << QStringList{u"a"_s, u"c"_s};
        QTest::newRow("renamed") << ScenarioChanged{1, b, d} << QStringList{u"a"_s, u"d"_s, u"c"_s};
        QTest::newRow("renamed to a name that is taken")
            << ScenarioChanged{1, b, Scenario{u"c"_s, {}}} << QStringList{u"a"_s, u"c"_s};
        QTest::newRow("made twice")
            << ScenarioChanged{1, {}, b} << QStringList{u"a"_s, u"b"_s, u"c"_s};
        QTest::newRow("removed twice")
            << ScenarioChanged{1, d, {}} << QStringList{u"a"_s, u"b"_s, u"c"_s};
    }
    void aWhatIfChangesAtItsPlace()
    {
        QFETCH(ScenarioChanged, change);
        QFETCH(QStringList, after);
        QList<Scenario> scenarios{{u"a"_s, {}}, {u"b"_s, {}}, {u"c"_s, {}}};
        apply(change, scenarios);
        QCOMPARE(names(scenarios), after);
    }

    void aChangeTurnedRoundUndoesIt()
    {
        const QList<Scenario> before{{u"a"_s, {}}, {u"b"_s, {{{u"S2.2"_s}, 3}}}, {u"c"_s, {}}};
        const QList<ScenarioChanged> changes{
            {3, {}, Scenario{u"d"_s, {}}},
            {1, before.at(1), {}},
            {1, before.at(1), Scenario{u"d"_s, {}}},
            {0, before.at(0), Scenario{u"a"_s, {{{u"S2.2"_s}, 0}}}},
        };
        for (const ScenarioChanged &change : changes) {
            QList<Scenario> scenarios = before;
            apply(change, scenarios);
            QVERIFY(scenarios != before);
            apply({change.place, change.after, change.before}, scenarios);
            QCOMPARE(scenarios, before);
        }
    }

    void whatIsOfTheContentCanBeTakenBack_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<bool>("isContent");
        const QuestionId question{u"S1.1"_s};
        const Evidence evidence{.question = u"S1.1"_s, .what = EvidenceLink{u"wiki"_s}};
        Header renamed;
        renamed.title = u"b"_s;
        QTest::newRow("answer") << Change(
            AnswerChanged{question, Unanswered{}, ChosenLevel{2}, {}, u"en:1"_s})
                                << true;
        QTest::newRow("note") << Change(NoteChanged{question, NoteKind::Shared, {}, u"x"_s})
                              << true;
        QTest::newRow("private note")
            << Change(NoteChanged{question, NoteKind::Private, {}, u"x"_s}) << true;
        QTest::newRow("header") << Change(HeaderChanged{{}, renamed}) << true;
        QTest::newRow("fact") << Change(FactChanged{u"R1"_s, {}, {YesOrNo{true}}}) << true;
        QTest::newRow("plan") << Change(PlanChanged{{}, {85'000, {}}}) << true;
        QTest::newRow("what-if") << Change(ScenarioChanged{0, {}, Scenario{u"a"_s, {}}}) << true;
        QTest::newRow("evidence") << Change(EvidenceChanged{{u"e"_s}, {}, evidence}) << true;
        QTest::newRow("shelf") << Change(ShelfChanged{Shelf::Current, Shelf::Deleted}) << false;
        QTest::newRow("milestone") << Change(StateNamed{u"sent"_s}) << false;
        QTest::newRow("reason") << Change(ReasonGiven{u"a slip"_s}) << false;
    }
    void whatIsOfTheContentCanBeTakenBack()
    {
        QFETCH(Change, change);
        QFETCH(bool, isContent);
        const QDateTime at = QDateTime::fromSecsSinceEpoch(1'790'000'000);
        Assessment assessment;
        apply(change, at, assessment);
        QCOMPARE(isOfContent(change), isContent);
        QCOMPARE(assessment.lastChange.isValid(), isContent);
        const auto back = opposite(change);
        QCOMPARE(back.has_value(), isContent);
        if (!back)
            return;
        Assessment untouched;
        untouched.lastChange = at;
        QVERIFY(assessment != untouched);
        apply(*back, at, assessment);
        QVERIFY(assessment == untouched);
        QVERIFY(opposite(*back) == change);
    }

    void anEmptyFactIsNone()
    {
        Assessment assessment;
        const QDateTime at = QDateTime::fromSecsSinceEpoch(1'790'000'000);
        const Fact fact{YesOrNo{true}};
        apply(FactChanged{u"R1"_s, {}, fact}, at, assessment);
        QCOMPARE(assessment.facts, (Facts{{u"R1"_s, fact}}));
        QCOMPARE(assessment.lastChange, at);
        apply(FactChanged{u"R1"_s, fact, {}}, at, assessment);
        QVERIFY(assessment.facts.isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestChange)
#include "tst_change.moc"
