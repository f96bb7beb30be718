#include "core/storage/migrations.h"

#include "core/storage/opening.h"
#include "storage/fixtures.h"
#include "storage/oldstores.h"

#include <QTemporaryDir>
#include <QTest>

using namespace core;
using namespace core::storage;
using namespace fixtures;

class TestMigrations : public QObject
{
    Q_OBJECT

private slots:
    void statementsEndAtTheirMarker_data();
    void statementsEndAtTheirMarker();
    void aStatementWithoutItsMarkerIsRefused();
    void oursRunFromOneWithoutAGap();
    void aListingThatDoesNotRunFromOneIsRefused_data();
    void aListingThatDoesNotRunFromOneIsRefused();
    void eachMigrationLeavesItsNumber();
    void aFailingMigrationLeavesTheVersionBeforeItWhole();
    void anOlderStoreIsBroughtForwardWithItsAnswers();
    void aStoreOfEveryOlderSchemaOpensAndGoesOn_data();
    void aStoreOfEveryOlderSchemaOpensAndGoesOn();
    void aDatabaseThatIsFurtherIsRefused();
};

void TestMigrations::statementsEndAtTheirMarker_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QStringList>("statements");
    QTest::newRow("none") << u"-- only words\n"_s << QStringList{};
    QTest::newRow("one") << u"A;\n-- end\n"_s << QStringList{u"A;"_s};
    QTest::newRow("semicolons inside")
        << u"BEGIN; A; B; END\n-- end"_s << QStringList{u"BEGIN; A; B; END"_s};
    QTest::newRow("two, with Windows line ends")
        << u"A\r\n-- end\r\nB\r\n  -- end  \r\n"_s << QStringList{u"A"_s, u"B"_s};
    QTest::newRow("a marker in a line is none")
        << u"A -- end\nB\n-- end\n"_s << QStringList{u"A -- end\nB"_s};
    QTest::newRow("a marker after nothing") << u"-- end\n-- words\n-- end\n"_s << QStringList{};
}

void TestMigrations::statementsEndAtTheirMarker()
{
    QFETCH(QString, sql);
    QFETCH(QStringList, statements);
    QVERIFY(statementsOf(sql).has_value());
    QCOMPARE(*statementsOf(sql), statements);
}

void TestMigrations::aStatementWithoutItsMarkerIsRefused()
{
    QVERIFY(!statementsOf(u"A\n-- end\nB\n"_s));
}

void TestMigrations::oursRunFromOneWithoutAGap()
{
    const QList<Migration> ours = must(ourMigrations());
    QVERIFY(!ours.isEmpty());
    for (qsizetype i = 0; i < ours.size(); ++i)
        QCOMPARE(ours.at(i).version, static_cast<int>(i) + 1);
    QCOMPARE(ours.first().name, u"initial"_s);
}

void TestMigrations::aListingThatDoesNotRunFromOneIsRefused_data()
{
    QTest::addColumn<QStringList>("names");
    QTest::newRow("empty") << QStringList{};
    QTest::newRow("starts at 2") << QStringList{u"0002_b.sql"_s};
    QTest::newRow("gap") << QStringList{u"0001_a.sql"_s, u"0003_c.sql"_s};
    QTest::newRow("twice") << QStringList{u"0001_a.sql"_s, u"0001_b.sql"_s};
    QTest::newRow("no number") << QStringList{u"initial.sql"_s};
    QTest::newRow("no name") << QStringList{u"0001.sql"_s};
}

void TestMigrations::aListingThatDoesNotRunFromOneIsRefused()
{
    QFETCH(QStringList, names);
    const QTemporaryDir folder;
    for (const QString &name : names)
        writeBytes(folder.filePath(name), "CREATE TABLE t (a)\n-- end\n");
    QCOMPARE(readMigrations(folder.path()).error().code, ErrorCode::StoreFailed);
}

void TestMigrations::eachMigrationLeavesItsNumber()
{
    const QTemporaryDir folder;
    const QList<Migration> two = {
        {1, u"a"_s, {u"CREATE TABLE a (x)"_s}},
        {2, u"b"_s, {u"CREATE TABLE b (x)"_s, u"INSERT INTO b VALUES (';')"_s}},
    };
    const auto database = must(openStore(folder.path(), two));
    QCOMPARE(must(database->schemaVersion()), 2);
    QCOMPARE(must(database->rows("SELECT x FROM b"_L1)).value(0).value(0).toString(), u";"_s);
}

void TestMigrations::aFailingMigrationLeavesTheVersionBeforeItWhole()
{
    const QTemporaryDir folder;
    const QList<Migration> first = {{1, u"a"_s, {u"CREATE TABLE a (x)"_s}}};
    must(openStore(folder.path(), first));
    const QList<Migration> failing = first
        + QList<Migration>{
            {2, u"b"_s, {u"CREATE TABLE b (x)"_s, u"INSERT INTO nowhere VALUES (1)"_s}}};
    const auto refused = openStore(folder.path(), failing);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::StoreFailed);
    QCOMPARE(refused.error().file, storeFile(folder.path()));

    const auto database = must(openStore(folder.path(), first));
    QCOMPARE(must(database->schemaVersion()), 1);
    QCOMPARE(must(database->rows("SELECT name FROM sqlite_schema"_L1)).size(), 1);
}

void TestMigrations::anOlderStoreIsBroughtForwardWithItsAnswers()
{
    const QTemporaryDir folder;
    const StepClock clock;
    AssessmentId id;
    {
        const auto store = must(Store::open(folder.path(), clock));
        id = must(store->add(largeAssessment(20))).header.id;
    }
    QList<Migration> more = must(ourMigrations());
    const int next = static_cast<int>(more.size()) + 1;
    more.append({next, u"later"_s, {u"ALTER TABLE answer ADD COLUMN later TEXT"_s}});
    const auto database = must(openStore(folder.path(), more));
    QCOMPARE(must(database->schemaVersion()), next);
    QCOMPARE(must(database->rows("SELECT later FROM answer"_L1)).size(), 20);
}

void TestMigrations::aStoreOfEveryOlderSchemaOpensAndGoesOn_data()
{
    QTest::addColumn<int>("schema");
    const int newest = static_cast<int>(must(ourMigrations()).size());
    for (int schema = 1; schema <= newest; ++schema)
        QTest::addRow("schema %d", schema) << schema;
}

void TestMigrations::aStoreOfEveryOlderSchemaOpensAndGoesOn()
{
    QFETCH(int, schema);
    const QTemporaryDir folder;
    const StepClock clock;
    const AssessmentId &id = oldstores::kOld;
    {
        const auto database = must(openStore(folder.path(), must(ourMigrations()).first(schema)));
        for (const QString &statement : oldstores::kOfSchemaOne)
            must(database->runOnce(statement));
        QCOMPARE(must(database->schemaVersion()), schema);
    }
    const auto store = must(Store::open(folder.path(), clock));
    const Assessment before = must(store->load(id));
    QCOMPARE(before.responses.size(), 3);
    QVERIFY(before.answer(kVault) == Answer(ChosenLevel{3}));
    QVERIFY(before.facts.isEmpty() && before.plan.isEmpty() && before.scenarios.isEmpty());
    QVERIFY(!before.header.ownWeights);
    QVERIFY(must(store->rebuild(id)) == before);

    Header header = before.header;
    header.ownWeights = OwnWeights{u"Ours"_s, {kOwnProfile, {{{u"sell"_s}, 2}}, {}}};
    const QList<Change> changes = {
        FactChanged{u"R1"_s, {}, {YesOrNo{true}}},
        PlanChanged{{}, {85'000, {{kVault, {.level = 4}}}}},
        ScenarioChanged{0, {}, Scenario{u"a"_s, {{kVault, 4}}}},
        HeaderChanged{before.header, header},
    };
    Assessment expected = before;
    for (const Change &change : changes)
        apply(change, must(store->record(id, change)).at, expected);
    QVERIFY(must(store->load(id)) == expected);
    QVERIFY(must(store->rebuild(id)) == expected);
    QCOMPARE(must(store->log(id)).size(), 5);
}

void TestMigrations::aDatabaseThatIsFurtherIsRefused()
{
    const QTemporaryDir folder;
    const QList<Migration> one = {{1, u"a"_s, {u"CREATE TABLE a (x)"_s}}};
    const auto database = must(openStore(folder.path(), one));
    must(database->runOnce(u"PRAGMA user_version=7"_s));
    const auto refused = migrate(*database, one);
    QVERIFY(!refused);
    QVERIFY(refused.error()
        == (Error{ErrorCode::StoreNewer, {u"7"_s, u"1"_s}, storeFile(folder.path())}));
}

QTEST_GUILESS_MAIN(TestMigrations)
#include "tst_migrations.moc"
