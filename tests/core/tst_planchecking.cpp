#include "core/assessment/planchecking.h"

#include "bundled.h"

using namespace core;
using namespace Qt::Literals::StringLiterals;

namespace {

OwnWeights ownWeights()
{
    OwnWeights own{u"Ours"_s, {kOwnProfile, {}, {}}};
    for (const Group &group : bundled::questionnaire().groups) {
        own.weights.groups[group.id] = kLeastWeight;
        for (const Capability &capability : group.capabilities)
            own.weights.capabilities[capability.id] = kMostWeight;
    }
    return own;
}

} // namespace

class TestPlanChecking : public QObject
{
    Q_OBJECT

private slots:
    void whatDoesNotFitSaysWhere_data()
    {
        using enum ErrorCode;
        QTest::addColumn<std::optional<Error>>("error");
        QTest::addColumn<int>("code"); // -1: it fits
        QTest::addColumn<QString>("place");
        const auto row = [](const char *name,
                             const Result<void> &checked,
                             std::optional<ErrorCode> code = {},
                             const char *place = "") {
            QTest::newRow(name) << (checked ? std::nullopt : std::optional(checked.error()))
                                << (code ? static_cast<int>(*code) : -1)
                                << QString::fromLatin1(place);
        };
        const Questionnaire &questions = bundled::questionnaire();
        const auto weights = [&](const auto &edit) {
            OwnWeights own = ownWeights();
            edit(own);
            return checkOwnWeights(questions, own);
        };
        row("own weights", weights([](OwnWeights &) {}));
        row("no name", weights([](OwnWeights &own) { own.name = u" "_s; }), EmptyText, "/name");
        row("another profile's id",
            weights([](OwnWeights &own) { own.weights.id = {u"neutral"_s}; }),
            UnknownProfile);
        row("a group left out",
            weights([](OwnWeights &own) { own.weights.groups.erase({u"sell"_s}); }),
            MissingKey,
            "/groups");
        row("a capability nobody knows",
            weights([](OwnWeights &own) { own.weights.capabilities[{u"S9"_s}] = 1; }),
            UnknownKey,
            "/capabilities/S9");
        row("a weight of 0",
            weights([](OwnWeights &own) { own.weights.groups[{u"sell"_s}] = 0; }),
            WeightOutOfRange,
            "/groups/sell");
        row("a weight of 1001",
            weights([](OwnWeights &own) { own.weights.capabilities[{u"C1"_s}] = 1001; }),
            WeightOutOfRange,
            "/capabilities/C1");

        const auto plan = [&](const Plan &given) { return checkPlan(questions, given); };
        const auto step = [&](const char *id, const PlanStep &each) {
            return plan({{}, {{{QString::fromLatin1(id)}, each}}});
        };
        row("no plan", plan({}));
        row("a target of 0", plan({0, {}}));
        row("the highest target", plan({100'000, {}}));
        row("a target over it", plan({100'001, {}}), TargetOutOfRange, "/target");
        row("a target below 0", plan({-1, {}}), TargetOutOfRange, "/target");
        row("a step to the top", step("C1.1", {4, u"CISO"_s, QDate(2027, 1, 31)}));
        row("a step of a question nobody asks",
            step("C9.9", {.level = 1}),
            UnknownQuestion,
            "/steps/C9.9");
        row("a step to level 0",
            step("C1.1", {.level = 0}),
            PlannedLevelOutOfRange,
            "/steps/C1.1/level");
        row("a step to level 5",
            step("C1.1", {.level = 5}),
            PlannedLevelOutOfRange,
            "/steps/C1.1/level");
        row("an owner too long",
            step("C1.1", {.level = 1, .owner = QString(501, u'x')}),
            TextTooLong,
            "/steps/C1.1/owner");
        row("a step due on no day",
            step("C1.1", {.level = 1, .due = QDate()}),
            BadDate,
            "/steps/C1.1/due");
        row("a step due in 1899",
            step("C1.1", {.level = 1, .due = QDate(1899, 1, 1)}),
            DateOutOfRange,
            "/steps/C1.1/due");

        const auto scenario = [&](const QString &name, const char *id, int level) {
            return checkScenario(questions, {name, {{{QString::fromLatin1(id)}, level}}});
        };
        row("a what-if at level 0", scenario(u"n"_s, "S2.2", 0));
        row("a what-if of nothing", checkScenario(questions, {u"n"_s, {}}));
        row("a what-if without a name", scenario(u" "_s, "S2.2", 0), EmptyText, "/name");
        row("a what-if of a name too long",
            scenario(QString(501, u'x'), "S2.2", 0),
            TextTooLong,
            "/name");
        row("a what-if of a question nobody asks",
            scenario(u"n"_s, "S9.9", 0),
            UnknownQuestion,
            "/levels/S9.9");
        row("a what-if at level 5", scenario(u"n"_s, "S2.2", 5), LevelOutOfRange, "/levels/S2.2");
        row("a what-if below level 0",
            scenario(u"n"_s, "S2.2", -1),
            LevelOutOfRange,
            "/levels/S2.2");
    }
    void whatDoesNotFitSaysWhere()
    {
        QFETCH(std::optional<Error>, error);
        QFETCH(int, code);
        QFETCH(QString, place);
        QCOMPARE(error ? static_cast<int>(error->code) : -1, code);
        if (error)
            QCOMPARE(error->place, place);
    }
};

QTEST_APPLESS_MAIN(TestPlanChecking)
#include "tst_planchecking.moc"
