#include "core/session/session.h"

#include "storage/fixtures.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

using namespace core;
using namespace core::storage;
using namespace fixtures;

namespace {

Questionnaire withEligibility()
{
    Questionnaire result = questionnaire();
    result.eligibility = {
        {.id = u"R1"_s,
            .requirement = u"R1"_s,
            .answer = EligibilityQuestion::Answer::YesNo,
            .fields = {u"pgaId"_s}},
        {.id = u"R13"_s,
            .requirement = u"R13"_s,
            .answer = EligibilityQuestion::Answer::Regions,
            .fields = {u"authorised"_s}},
    };
    return result;
}

// What an older questionnaire left behind.
Assessment older()
{
    Assessment result = assessment();
    result.facts = {{u"R99"_s, {ChosenOption{u"gone"_s}}},
        {u"R1"_s, {ChosenOption{u"gone"_s}, {{u"gone"_s, u"x"_s}}}}};
    result.plan.steps = {{{u"Z9.9"_s}, {.level = 2}}};
    result.scenarios = {{u"old"_s, {{{u"Z9.9"_s}, 3}}}};
    return result;
}

} // namespace

class TestSessionFacts : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void aFactIsSavedAndTold();
    void aClearedFactIsNone();
    void aPlanIsSavedAndTold();
    void whatIfsAreSavedAndTold();
    void whatIsSavedIsToldLast_data();
    void whatIsSavedIsToldLast();
    void settingWhatIsThereSaysNothing();
    void noneOfThemTouchesTheScore();
    void theReadinessFollowsFactsAndTheDay();
    void whoHearsOfAFactSeesWhatItIsJudged();
    void ownWeightsAreScored();
    void whatAnOlderQuestionnaireLeftStays();
    void whatCannotBeSavedStaysAndIsRetried();

private:
    void open(const Assessment &added);

    const Questionnaire m_questionnaire = withEligibility();
    const Wordings m_wordings = {};
    StepClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
    AssessmentId m_id;
    std::unique_ptr<Session> m_session;
};

void TestSessionFacts::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = must(Store::open(m_folder->path(), m_clock));
    open(assessment());
}

void TestSessionFacts::cleanup()
{
    m_session.reset();
    m_store.reset();
    m_folder.reset();
}

void TestSessionFacts::open(const Assessment &added)
{
    m_id = must(m_store->add(added)).header.id;
    m_session = std::make_unique<Session>(
        m_questionnaire, m_wordings, *m_store, must(m_store->load(m_id)), kToday);
}

void TestSessionFacts::aFactIsSavedAndTold()
{
    const QSignalSpy changed(m_session.get(), &Session::factChanged);
    const QSignalSpy saved(m_session.get(), &Session::saved);
    const Fact fact{YesOrNo{true}, {{u"pgaId"_s, u"1234567"_s}}};
    m_session->setFact(u"R1"_s, fact);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.first().first().toString(), u"R1"_s);
    QCOMPARE(saved.size(), 1);
    QCOMPARE(m_session->assessment().lastChange, m_session->savedAt());
    QVERIFY(must(m_store->load(m_id)).facts == (Facts{{u"R1"_s, fact}}));
    QVERIFY(must(m_store->load(m_id)) == m_session->assessment());
    m_session->setFact(u"R1"_s, {});
    QCOMPARE(changed.size(), 2);
    QVERIFY(must(m_store->load(m_id)).facts.isEmpty());
    QVERIFY(must(m_store->rebuild(m_id)) == m_session->assessment());
}

void TestSessionFacts::aClearedFactIsNone()
{
    m_session->setFact(u"R13"_s, {Regions{{u"EMEA"_s}}, {{u"authorised"_s, u"LATAM"_s}}});
    m_session->setFact(u"R13"_s, {Regions{}, {{u"authorised"_s, QString()}}});
    QVERIFY(m_session->assessment().facts.isEmpty());
    const QSignalSpy changed(m_session.get(), &Session::factChanged);
    m_session->setFact(u"R13"_s, {Regions{}, {{u"authorised"_s, u" "_s}}});
    QCOMPARE(changed.size(), 0);
}

void TestSessionFacts::aPlanIsSavedAndTold()
{
    const QSignalSpy changed(m_session.get(), &Session::planChanged);
    const QSignalSpy saved(m_session.get(), &Session::saved);
    const Plan plan{85'000, {{kVault, {4, u"CISO"_s, QDate(2027, 1, 31)}}}};
    m_session->setPlan(plan);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(saved.size(), 1);
    QVERIFY(must(m_store->load(m_id)).plan == plan);
    QVERIFY(must(m_store->log(m_id)).last().change == Change(PlanChanged{{}, plan}));
}

void TestSessionFacts::whatIfsAreSavedAndTold()
{
    const QSignalSpy changed(m_session.get(), &Session::scenariosChanged);
    const QSignalSpy saved(m_session.get(), &Session::saved);
    const Scenario a{u"a"_s, {{kVault, 4}}};
    const Scenario b{u"b"_s, {}};
    const Scenario c{u"c"_s, a.levels};
    m_session->setScenario(u"a"_s, a);
    m_session->setScenario(u"b"_s, b);
    m_session->setScenario(u"a"_s, c); // renamed, at its place
    QVERIFY(m_session->assessment().scenarios == (QList{c, b}));
    QVERIFY(must(m_store->log(m_id)).last().change == Change(ScenarioChanged{0, a, c}));
    m_session->setScenario(u"c"_s, std::nullopt);
    QVERIFY(m_session->assessment().scenarios == QList{b});
    QCOMPARE(changed.size(), 4);
    QCOMPARE(saved.size(), 4);
    QVERIFY(must(m_store->load(m_id)) == m_session->assessment());
    QVERIFY(must(m_store->rebuild(m_id)) == m_session->assessment());
}

void TestSessionFacts::whatIsSavedIsToldLast_data()
{
    using Set = std::function<void(Session &)>;
    QTest::addColumn<Set>("set");
    QTest::newRow("a fact") << Set([](Session &to) { to.setFact(u"R1"_s, {YesOrNo{false}}); });
    QTest::newRow("a plan") << Set([](Session &to) { to.setPlan({1, {}}); });
    QTest::newRow("a what-if") << Set([](Session &to) {
        to.setScenario(u"a"_s, Scenario{u"a"_s, {}});
    });
}

void TestSessionFacts::whatIsSavedIsToldLast()
{
    QFETCH(std::function<void(Session &)>, set);
    QStringList told;
    const auto tell
        = [&] { told.append(m_session->hasUnsaved() ? u"changed, unsaved"_s : u"changed"_s); };
    connect(m_session.get(), &Session::factChanged, this, tell);
    connect(m_session.get(), &Session::planChanged, this, tell);
    connect(m_session.get(), &Session::scenariosChanged, this, tell);
    connect(m_session.get(), &Session::saved, this, [&] { told.append(u"saved"_s); });
    set(*m_session);
    QCOMPARE(told, (QStringList{u"changed"_s, u"saved"_s}));
}

void TestSessionFacts::settingWhatIsThereSaysNothing()
{
    const Scenario scenario{u"a"_s, {}};
    m_session->setFact(u"R1"_s, {YesOrNo{true}});
    m_session->setPlan({1, {}});
    m_session->setScenario(u"a"_s, scenario);
    const QSignalSpy saved(m_session.get(), &Session::saved);
    const QSignalSpy fact(m_session.get(), &Session::factChanged);
    const QSignalSpy plan(m_session.get(), &Session::planChanged);
    const QSignalSpy scenarios(m_session.get(), &Session::scenariosChanged);
    m_session->setFact(u"R1"_s, {YesOrNo{true}});
    m_session->setFact(u"R13"_s, {});
    m_session->setPlan({1, {}});
    m_session->setScenario(u"a"_s, scenario);
    m_session->setScenario(u"b"_s, std::nullopt);
    QCOMPARE(saved.size() + fact.size() + plan.size() + scenarios.size(), 0);
    QCOMPARE(must(m_store->log(m_id)).size(), 3);
}

void TestSessionFacts::noneOfThemTouchesTheScore()
{
    m_session->setAnswer(kVault, ChosenLevel{1});
    const scoring::Scorecard before = m_session->scorecard();
    const QSignalSpy scored(m_session.get(), &Session::scoreChanged);
    const QSignalSpy answered(m_session.get(), &Session::answerChanged);
    m_session->setFact(u"R1"_s, {YesOrNo{true}});
    m_session->setPlan({1, {{kVault, {.level = 4}}}});
    m_session->setScenario(u"a"_s, Scenario{u"a"_s, {{kVault, 4}}});
    QCOMPARE(scored.size() + answered.size(), 0);
    QVERIFY(m_session->scorecard() == before);
    QVERIFY(scoring::score(m_questionnaire, m_session->assessment()) == before);
}

void TestSessionFacts::theReadinessFollowsFactsAndTheDay()
{
    const auto judged = [this] { return m_session->readiness().find(u"R1"_s)->status; };
    const QSignalSpy changed(m_session.get(), &Session::readinessChanged);
    const QSignalSpy saved(m_session.get(), &Session::saved);
    QCOMPARE(m_session->readiness().terms.on, kToday);
    QCOMPARE(judged(), eligibility::Status::Unknown);
    m_session->setFact(u"R1"_s, {YesOrNo{true}});
    QCOMPARE(judged(), eligibility::Status::Met);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(saved.size(), 1);

    m_session->setTerms({.on = kToday.addDays(10), .tenths = 30}); // looked at, not kept
    QCOMPARE(m_session->readiness().terms.on, kToday.addDays(10));
    QCOMPARE(changed.size(), 2);
    m_session->setTerms({.on = kToday.addDays(10), .tenths = 30});
    QCOMPARE(changed.size(), 2);
    QCOMPARE(saved.size(), 1);
    QVERIFY(m_session->readiness()
        == readiness::assess(
            m_questionnaire, m_session->assessment(), {.on = kToday.addDays(10), .tenths = 30}));
}

void TestSessionFacts::whoHearsOfAFactSeesWhatItIsJudged()
{
    const auto judged = [this] { return m_session->readiness().find(u"R1"_s)->status; };
    QList<eligibility::Status> seen;
    connect(m_session.get(), &Session::factChanged, this, [&] { seen.append(judged()); });
    m_session->setFact(u"R1"_s, {YesOrNo{true}});
    m_session->setFact(u"R1"_s, {YesOrNo{false}});
    QCOMPARE(seen, (QList{eligibility::Status::Met, eligibility::Status::NotMet}));
}

void TestSessionFacts::ownWeightsAreScored()
{
    m_session->setAnswer(kVault, ChosenLevel{4});
    const QSignalSpy scored(m_session.get(), &Session::scoreChanged);
    Header header = m_session->assessment().header;
    header.ownWeights = OwnWeights{u"Ours"_s,
        {kOwnProfile, {{{u"sell"_s}, 1}, {{u"secure"_s}, 1000}}, {{{u"S1"_s}, 1}, {{u"C1"_s}, 1}}}};
    m_session->setHeader(header);
    QCOMPARE(scored.size(), 0); // kept, while another profile is used
    const int before = m_session->scorecard().total.floor.value_or(-1);
    header.profile = kOwnProfile;
    m_session->setHeader(header);
    QCOMPARE(scored.size(), 1);
    QVERIFY(m_session->scorecard().total.floor.value_or(-1) > before);
    header.ownWeights->weights.groups[{u"sell"_s}] = 1000;
    m_session->setHeader(header);
    QCOMPARE(scored.size(), 2);
    QCOMPARE(m_session->scorecard().total.floor.value_or(-1), before); // as heavy as the other
    QVERIFY(must(m_store->load(m_id)).header == header);
}

void TestSessionFacts::whatAnOlderQuestionnaireLeftStays()
{
    open(older());
    QVERIFY(m_session->assessment().facts == older().facts);
    const Fact kept{ChosenOption{u"gone"_s}, {{u"gone"_s, u"x"_s}, {u"pgaId"_s, u"1"_s}}};
    m_session->setFact(u"R1"_s, kept);
    Plan plan = older().plan;
    plan.steps.insert(kVault, {.level = 4});
    m_session->setPlan(plan);
    const Scenario scenario{u"new"_s, {{{u"Z9.9"_s}, 3}, {kVault, 4}}};
    m_session->setScenario(u"old"_s, scenario);
    const Assessment loaded = must(m_store->load(m_id));
    QVERIFY(loaded.facts.value(u"R1"_s) == kept);
    QVERIFY(loaded.facts.value(u"R99"_s) == older().facts.value(u"R99"_s));
    QVERIFY(loaded.plan == plan);
    QVERIFY(loaded.scenarios == QList{scenario});
    m_session->setFact(u"R99"_s, {}); // may be taken away
    QVERIFY(!must(m_store->load(m_id)).facts.contains(u"R99"_s));
}

void TestSessionFacts::whatCannotBeSavedStaysAndIsRetried()
{
    // An assessment the store has not got: every save is refused.
    Assessment stranger = assessment();
    stranger.header.id = {u"00000000-0000-4000-8000-000000000001"_s};
    Session session(m_questionnaire, m_wordings, *m_store, stranger, kToday);
    const QSignalSpy saved(&session, &Session::saved);
    const QSignalSpy failed(&session, &Session::saveFailed);
    session.setFact(u"R1"_s, {YesOrNo{true}});
    session.setPlan({85'000, {}});
    session.setScenario(u"a"_s, Scenario{u"a"_s, {{kVault, 4}}});
    QCOMPARE(failed.size(), 3);
    QVERIFY(session.hasUnsaved());
    QCOMPARE(session.assessment().scenarios.size(), 1);

    must(m_store->add(stranger));
    session.retry();
    QCOMPARE(saved.size(), 1);
    QVERIFY(!session.hasUnsaved());
    QCOMPARE(must(m_store->log(stranger.header.id)).size(), 3);
    QVERIFY(must(m_store->load(stranger.header.id)) == session.assessment());
}

QTEST_GUILESS_MAIN(TestSessionFacts)
#include "tst_sessionfacts.moc"
