#include "core/storage/store.h"

#include "core/storage/migrations.h"
#include "core/storage/opening.h"
#include "storage/fixtures.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace core;
using namespace core::storage;
using namespace fixtures;

namespace {

const Fact kRevenue{Amount{Decimal(951'400), u"EUR"_s, *Decimal::fromText(u"1.08")},
    {{u"asOfMonth"_s, YearMonth{2026, 10}}, {u"byTenant"_s, u"'); DROP TABLE fact; -- 😀"_s}}};

OwnWeights ownWeights(const QString &name)
{
    return {name, {kOwnProfile, {{{u"sell"_s}, 1000}}, {{{u"S1"_s}, 1}, {{u"C1"_s}, 7}}}};
}

// With something of every kind, and what today's questionnaire does not know.
Assessment everything()
{
    Assessment result = assessment();
    result.header.profile = kOwnProfile;
    result.header.ownWeights = ownWeights(u"Ours"_s);
    result.facts = {{u"R5"_s, kRevenue},
        {u"R99"_s, {ChosenOption{u"gone"_s}, {{u"gone"_s, QDate(2020, 2, 29)}}}}};
    result.plan = {85'000,
        {{kVault, {4, u"CISO"_s, QDate(2027, 1, 31), PlanStep::State::Done}},
            {{u"Z9.9"_s}, {.level = 1}}}};
    result.scenarios = {{u"b"_s, {{kVault, 4}, {{u"Z9.9"_s}, 0}}}, {u"a"_s, {}}};
    return result;
}

} // namespace

class TestStoreFacts : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void anAddedAssessmentComesBackWithEverything();
    void emptyFactsAreNotStored();
    void everyKindOfFactComesBack_data();
    void everyKindOfFactComesBack();
    void aFactTakenAwayLeavesNoRow();
    void ownWeightsComeBackAndGo();
    void aPlanComesBackAndGoes();
    void whatIfsAreMadeRenamedAndRemoved();
    void whatIfsOfTwoStoresAreWhatTheLogMakesThem();
    void theStateRebuiltFromTheLogEqualsTheCurrentOne();
    void aDamagedRowIsSaid_data();
    void aDamagedRowIsSaid();
    void theLogTakesOnlyObjects_data();
    void theLogTakesOnlyObjects();
    void aDamagedEntryIsSaid_data();
    void aDamagedEntryIsSaid();

private:
    QString sqlite(const QString &statement) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    StepClock m_clock;
    std::unique_ptr<Store> m_store;
};

void TestStoreFacts::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_clock = StepClock();
    m_store = must(Store::open(m_folder->path(), m_clock));
}

void TestStoreFacts::cleanup()
{
    m_store.reset();
    m_folder.reset();
}

// Asks the command-line tool, which knows nothing of us. Its words include errors.
QString TestStoreFacts::sqlite(const QString &statement) const
{
    QProcess tool;
    tool.setProcessChannelMode(QProcess::MergedChannels);
    tool.start(u"sqlite3"_s, {m_store->file(), statement});
    if (!tool.waitForFinished())
        qFatal("sqlite3 does not run");
    return QString::fromUtf8(tool.readAll()).trimmed();
}

void TestStoreFacts::anAddedAssessmentComesBackWithEverything()
{
    const Assessment added = must(m_store->add(everything()));
    m_store = must(Store::open(m_folder->path(), m_clock));
    QVERIFY(must(m_store->load(added.header.id)) == added);
    QVERIFY(must(m_store->rebuild(added.header.id)) == added);
    QVERIFY(must(m_store->all()) == QList{added});
    QVERIFY(added.facts == everything().facts); // also R99, which nobody asks any more
}

void TestStoreFacts::emptyFactsAreNotStored()
{
    Assessment given = assessment();
    given.facts.insert(u"R1"_s, {});
    const Assessment added = must(m_store->add(given));
    QVERIFY(added.facts.isEmpty());
    QVERIFY(must(m_store->load(added.header.id)) == added);
    QVERIFY(must(m_store->rebuild(added.header.id)) == added);
}

void TestStoreFacts::everyKindOfFactComesBack_data()
{
    QTest::addColumn<Fact>("fact");
    QTest::newRow("yes") << Fact{YesOrNo{true}};
    QTest::newRow("no") << Fact{YesOrNo{false}};
    QTest::newRow("an option") << Fact{ChosenOption{u"own"_s}};
    QTest::newRow("an amount with its rate") << kRevenue;
    QTest::newRow("fifteen digits")
        << Fact{Amount{*Decimal::fromText(u"123456789.123456"), u"CHF"_s, Decimal(2)}};
    QTest::newRow("a day") << Fact{OnDay{QDate(2024, 2, 29)}};
    QTest::newRow("a month") << Fact{InMonth{{2024, 9}}};
    QTest::newRow("regions, unsorted") << Fact{Regions{{u"LATAM"_s, u"EMEA"_s}}};
    QTest::newRow("no designation") << Fact{Designations{}};
    QTest::newRow("designations") << Fact{
        Designations{{{u"Security"_s, *Decimal::fromText(u"71.5"), QDate(2027, 1, 31)},
            {.area = u"Data & AI"_s}}}};
    QTest::newRow("statuses") << Fact{
        Statuses{{{u"email"_s, u"authorised"_s}, {u"business"_s, u"pending"_s}}}};
    QTest::newRow("fields alone") << Fact{
        {}, {{u"contact"_s, u"E. Moretti"_s}, {u"checkedOn"_s, QDate(2026, 11, 17)}}};
    QTest::newRow("a text that looks like a date") << Fact{{}, {{u"title"_s, u"2026-11-17"_s}}};
    QTest::newRow("nothing") << Fact{};
}

void TestStoreFacts::everyKindOfFactComesBack()
{
    QFETCH(Fact, fact);
    const AssessmentId id = must(m_store->add(assessment())).header.id;
    const Change change = FactChanged{u"R5"_s, {YesOrNo{true}}, fact};
    const QDateTime at = must(m_store->record(id, change)).at;
    m_store = must(Store::open(m_folder->path(), m_clock));
    const Assessment loaded = must(m_store->load(id));
    QVERIFY(loaded.facts.value(u"R5"_s) == fact);
    QCOMPARE(loaded.facts.contains(u"R5"_s), !fact.isEmpty());
    QCOMPARE(loaded.lastChange, at);
    QVERIFY(must(m_store->rebuild(id)) == loaded);
    QVERIFY(must(m_store->log(id)).last().change == change);
}

void TestStoreFacts::aFactTakenAwayLeavesNoRow()
{
    const AssessmentId id = must(m_store->add(everything())).header.id;
    must(m_store->record(id, FactChanged{u"R5"_s, kRevenue, {}}));
    QVERIFY(!must(m_store->load(id)).facts.contains(u"R5"_s));
    QCOMPARE(sqlite(u"SELECT question_id FROM fact"_s), u"R99"_s);
    QVERIFY(must(m_store->rebuild(id)) == must(m_store->load(id)));
}

void TestStoreFacts::ownWeightsComeBackAndGo()
{
    const Header before = must(m_store->add(assessment())).header;
    Header after = before;
    after.ownWeights = ownWeights(u"x"_s);
    must(m_store->record(before.id, HeaderChanged{before, after}));
    QVERIFY(must(m_store->load(before.id)).header == after);
    QVERIFY(must(m_store->rebuild(before.id)).header == after);
    QVERIFY(must(m_store->log(before.id)).first().change == Change(HeaderChanged{before, after}));
    must(m_store->record(before.id, HeaderChanged{after, before}));
    QVERIFY(must(m_store->load(before.id)).header == before);
    QCOMPARE(sqlite(u"SELECT own_weights IS NULL FROM assessment"_s), u"1"_s);
}

void TestStoreFacts::aPlanComesBackAndGoes()
{
    const AssessmentId id = must(m_store->add(assessment())).header.id;
    const Plan plan = everything().plan;
    must(m_store->record(id, PlanChanged{{}, plan}));
    QVERIFY(must(m_store->load(id)).plan == plan);
    must(m_store->record(id, PlanChanged{plan, {}}));
    QVERIFY(must(m_store->load(id)).plan.isEmpty());
    QVERIFY(must(m_store->rebuild(id)) == must(m_store->load(id)));
    QVERIFY(must(m_store->log(id)).last().change == Change(PlanChanged{plan, {}}));
}

void TestStoreFacts::whatIfsAreMadeRenamedAndRemoved()
{
    const AssessmentId id = must(m_store->add(everything())).header.id;
    const Scenario first = everything().scenarios.first();
    const Scenario renamed{u"c"_s, first.levels};
    const Scenario made{u"d"_s, {{kPeople, 1}}};
    const QList<Change> changes = {ScenarioChanged{0, first, renamed},
        ScenarioChanged{2, {}, made},
        ScenarioChanged{0, renamed, {}}};
    for (const Change &change : changes) {
        must(m_store->record(id, change));
        QVERIFY(must(m_store->log(id)).last().change == change);
        QVERIFY(must(m_store->rebuild(id)) == must(m_store->load(id)));
    }
    QVERIFY(must(m_store->load(id)).scenarios == (QList{everything().scenarios.at(1), made}));
}

void TestStoreFacts::whatIfsOfTwoStoresAreWhatTheLogMakesThem()
{
    const AssessmentId id = must(m_store->add(assessment())).header.id;
    const StepClock clock;
    const auto second = must(Store::open(m_folder->path(), clock));
    const Scenario mine{u"a"_s, {{kVault, 1}}};
    const Scenario theirs{u"b"_s, {{kVault, 2}}};
    must(m_store->record(id, ScenarioChanged{0, {}, mine}));
    must(second->record(id, ScenarioChanged{0, {}, theirs}));
    must(m_store->record(id, ScenarioChanged{0, mine, Scenario{u"b"_s, {}}}));
    QVERIFY(must(second->load(id)).scenarios == (QList<Scenario>{{u"b"_s, {}}}));
    QVERIFY(must(second->rebuild(id)) == must(m_store->load(id)));
}

void TestStoreFacts::theStateRebuiltFromTheLogEqualsTheCurrentOne()
{
    QRandomGenerator random(20261125);
    Assessment expected = must(m_store->add(everything()));
    const AssessmentId id = expected.header.id;
    const QStringList names = {u"a"_s, u"b"_s, u"c"_s};
    const QList<Fact> facts = {{}, {YesOrNo{true}}, kRevenue, {OnDay{QDate(2026, 1, 1)}}};
    const auto anyScenario = [&]() -> std::optional<Scenario> {
        if (random.bounded(3) == 0)
            return std::nullopt;
        return Scenario{names.at(random.bounded(names.size())), {{kVault, random.bounded(5)}}};
    };
    for (int i = 0; i < 150; ++i) {
        const QString question = u"R%1"_s.arg(random.bounded(4));
        Header header = expected.header;
        header.ownWeights = ownWeights(names.at(random.bounded(names.size())));
        Plan plan = expected.plan;
        plan.steps[kPeople] = {.level = random.bounded(1, 5)};
        const QList<Change> candidates = {
            FactChanged{
                question, expected.facts.value(question), facts.at(random.bounded(facts.size()))},
            PlanChanged{expected.plan, random.bounded(2) == 0 ? Plan() : plan},
            ScenarioChanged{random.bounded(4), anyScenario(), anyScenario()},
            HeaderChanged{expected.header, header},
        };
        const Change change = candidates.at(random.bounded(candidates.size()));
        apply(change, must(m_store->record(id, change)).at, expected);
        QVERIFY(must(m_store->load(id)) == expected);
    }
    QVERIFY(must(m_store->rebuild(id)) == expected);
    QCOMPARE(must(m_store->log(id)).size(), 150);
}

void TestStoreFacts::aDamagedRowIsSaid_data()
{
    QTest::addColumn<QString>("statement");
    QTest::newRow("a fact that is no JSON") << u"UPDATE fact SET value='{yes}'"_s;
    QTest::newRow("a fact of two answers")
        << uR"(UPDATE fact SET value='{"yes":true,"option":"own"}')"_s;
    QTest::newRow("a fact on 30 February") << uR"(UPDATE fact SET value='{"day":"2026-02-30"}')"_s;
    QTest::newRow("a plan with an unknown key") << uR"(UPDATE assessment SET plan='{"x":1}')"_s;
    QTest::newRow("what-ifs that are none") << u"UPDATE assessment SET scenarios='[1]'"_s;
    QTest::newRow("what-ifs that are no JSON") << u"UPDATE assessment SET scenarios='[,]'"_s;
    QTest::newRow("own weights of text")
        << uR"(UPDATE assessment SET own_weights='{"name":"n","groups":{"sell":"1"}}')"_s;
}

void TestStoreFacts::aDamagedRowIsSaid()
{
    QFETCH(QString, statement);
    const AssessmentId id = must(m_store->add(everything())).header.id;
    QCOMPARE(sqlite(statement), QString());
    const auto loaded = m_store->load(id);
    QVERIFY(!loaded);
    QCOMPARE(loaded.error().code, ErrorCode::StoreDamaged);
    QCOMPARE(loaded.error().file, m_store->file());
}

void TestStoreFacts::theLogTakesOnlyObjects_data()
{
    QTest::addColumn<QString>("values");
    for (const char *kind : {"fact", "plan", "scenario"}) {
        const QString start = u"'%1', "_s.arg(QLatin1StringView(kind));
        QTest::addRow("%s: nothing before", kind) << start + u"NULL, '{}'"_s;
        QTest::addRow("%s: text before", kind) << start + u"'x', '{}'"_s;
        QTest::addRow("%s: a list after", kind) << start + u"'{}', '[]'"_s;
    }
}

void TestStoreFacts::theLogTakesOnlyObjects()
{
    QFETCH(QString, values);
    const AssessmentId id = must(m_store->add(everything())).header.id;
    const QString said = sqlite(u"INSERT INTO log (assessment_id, at, kind, old_value, new_value) "
                                "SELECT id, last_change, %1 FROM assessment"_s.arg(values));
    QVERIFY2(said.contains(u"no JSON object"_s), qPrintable(said));
    QVERIFY(must(m_store->log(id)).isEmpty());
}

void TestStoreFacts::aDamagedEntryIsSaid_data()
{
    QTest::addColumn<QString>("values");
    QTest::newRow("a fact of an unknown kind") << uR"('fact', '{}', '{"hours":1}')"_s;
    QTest::newRow("a plan without a level") << uR"('plan', '{}', '{"steps":{"C1.1":{}}}')"_s;
    QTest::newRow("a what-if at no place") << uR"('scenario', '{}', '{"place":0}')"_s;
    QTest::newRow("a what-if without a name's levels")
        << uR"('scenario', '{"place":0}', '{"place":0,"scenario":{"name":"a"}}')"_s;
}

void TestStoreFacts::aDamagedEntryIsSaid()
{
    QFETCH(QString, values);
    const AssessmentId id = must(m_store->add(everything())).header.id;
    const QString said = sqlite(u"INSERT INTO log (assessment_id, at, kind, old_value, new_value) "
                                "SELECT id, last_change, %1 FROM assessment"_s.arg(values));
    QCOMPARE(said, QString());
    const auto log = m_store->log(id);
    QVERIFY(!log);
    QCOMPARE(log.error().code, ErrorCode::StoreDamaged);
    QCOMPARE(log.error().file, m_store->file());
}

QTEST_GUILESS_MAIN(TestStoreFacts)
#include "tst_storefacts.moc"
