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
