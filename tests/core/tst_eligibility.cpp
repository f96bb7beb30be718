#include "core/eligibility/eligibility.h"

#include "eligibilityrows.h"

using namespace core;
using namespace core::eligibility;
using namespace eligibilityrows;
using namespace Qt::Literals::StringLiterals;

Q_DECLARE_METATYPE(core::Amount)

namespace {

using enum Status;

struct TableRow
{
    const char *id;
    Status whenEmpty;
    Status whenAllHolds;
};

void addTable(const char *purposeName, Purpose purpose, const std::vector<TableRow> &rows)
{
    for (const TableRow &row : rows) {
        QTest::addRow("%s, %s", row.id, purposeName)
            << purpose << QString::fromLatin1(row.id) << row.whenEmpty << row.whenAllHolds;
    }
}

} // namespace

class TestEligibility final : public QObject
{
    Q_OBJECT

private slots:
    void everyPurposeAsksWhatTheTableSays_data()
    {
        QTest::addColumn<Purpose>("purpose");
        QTest::addColumn<QString>("id");
        QTest::addColumn<Status>("whenEmpty");
        QTest::addColumn<Status>("whenAllHolds");
        std::vector<TableRow> entry{{"R1", Status::Unknown, Met},
            {"R2", Status::Unknown, Met},
            {"R3", Status::Unknown, Met},
            {"R4", NotDueYet, Met},
            {"R5", Status::Unknown, Met},
            {"R6a", Status::Unknown, Met},
            {"R6b", Status::Unknown, Met},
            {"R6c", Status::Unknown, Met},
            {"R7", Status::Unknown, Met},
            {"R8", Status::Unknown, Met},
            {"R9", NotDueYet, Met},
            {"R10", NotDueYet, Met},
            {"R11", NotDueYet, Met},
            {"R12", NotDueYet, Met},
            {"R13", Noted, Noted},
            {"W1", Status::Unknown, Met},
            {"W2", Noted, Noted}};
        addTable("application", Purpose::Application, entry);
        entry.at(9) = {"R8", Status::NotApplicable, Status::NotApplicable};
        addTable("new region", Purpose::NewRegion, entry);
        addTable("renewal",
            Purpose::Renewal,
            {{"R1", Status::Unknown, Met},
                {"R2", Status::NotApplicable, Status::NotApplicable},
                {"R3", Status::Unknown, Met},
                {"R4", Status::Unknown, Met},
                {"R5", Status::Unknown, Met},
                {"R6a", Status::Unknown, Met},
                {"R6b", Status::Unknown, Met},
                {"R6c", Status::Unknown, Met},
                {"R7", Status::Unknown, Met},
                {"R8", Status::NotApplicable, Status::NotApplicable},
                {"R9", NotDueYet, Met},
                {"R10", Status::NotApplicable, Status::NotApplicable},
                {"R11", Status::NotApplicable, Status::NotApplicable},
                {"R12", Status::NotApplicable, Status::NotApplicable},
                {"R13", Status::NotApplicable, Status::NotApplicable},
                {"W1", Status::NotApplicable, Status::NotApplicable},
                {"W2", Status::NotApplicable, Status::NotApplicable}});
    }
    void everyPurposeAsksWhatTheTableSays()
    {
        QFETCH(Purpose, purpose);
        QFETCH(QString, id);
        QFETCH(Status, whenEmpty);
        QFETCH(Status, whenAllHolds);
        QCOMPARE(judged(given(purpose), id, kToday).status, whenEmpty);
        QCOMPARE(judged(allHolds(purpose), id, kToday).status, whenAllHolds);
    }

    void judgesInTheOrderOfTheQuestionnaire()
    {
        const auto judgements = judge(bundled::questionnaire(), given(), kToday);
        QStringList ids;
        for (const Judgement &judgement : judgements) {
            ids.append(judgement.id);
            QVERIFY(judgement == judged(given(), judgement.id, kToday));
        }
        QCOMPARE(ids.join(u' '), u"R1 R2 R3 R4 R5 R6a R6b R6c R7 R8 R9 R10 R11 R12 R13 W1 W2"_s);
        QVERIFY(!judge(bundled::questionnaire(), given(), kToday, u"R99"_s));
    }

    void aRenewalAsksWhatIsMarkedYearly()
    {
        for (const EligibilityQuestion &question : bundled::questionnaire().eligibility) {
            const bool yearly = question.gates.contains(EligibilityQuestion::Gate::Yearly);
            const Status status = judged(given(Purpose::Renewal), question.id, kToday).status;
            QVERIFY2((status != Status::NotApplicable) == yearly, qPrintable(question.id));
        }
    }

    void whatMustBeSoIsJudgedFromItsFact_data()
    {
        columns();
        row("R1", "no", given().fact("R1", YesOrNo{false}), NotMet, SaidNo{});
        row("R1",
            "an agreement of a later day",
            given().fact("R1", YesOrNo{true}, {{u"agreementDate"_s, day("2026-11-26")}}),
            NotMet,
            Later{day("2026-11-26")});
        row("R1",
            "an agreement of that day",
            given().fact("R1", YesOrNo{true}, {{u"agreementDate"_s, kToday}}),
            Met,
            Holds{});
        row("R1",
            "an ID without an answer",
            given().fact("R1", std::nullopt, {{u"pgaId"_s, u"123"_s}}),
            Status::Unknown,
            NotAnswered{});
        row("R1",
            "an answer of another kind",
            given().choice("R1", "own"),
            Status::Unknown,
            NotAnswered{});
        row("R2", "no", given().fact("R2", YesOrNo{false}), NotMet, SaidNo{});
        row("R3", "not at all", given().choice("R3", "no"), NotMet, SaidNo{});
        row("R3", "outsourced", given().choice("R3", "outsourced"), Met, Holds{});
        row("R3", "mixed", given().choice("R3", "mixed"), Met, Holds{});
        row("R3",
            "an option nobody knows",
            given().choice("R3", "juggling"),
            Status::Unknown,
            NotAnswered{});
    }
    void whatMustBeSoIsJudgedFromItsFact() { verifyRow(); }

    void securityIsJudgedFromTheSharedAnswers_data()
    {
        columns();
        const Decimal all(100);
        const Decimal day24(24);
        row("R6a",
            "don't know",
            given().answer("C1.1", core::Unknown{}),
            Status::Unknown,
            NotKnown{});
        row("R6a",
            "not measured",
            given().answer("C1.1", ChosenInstead{u"notMeasured"_s}),
            Status::Unknown,
            NotMeasured{});
        row("R6a",
            "99.999999 %",
            given().answer("C1.1", TypedNumber{number("99.999999")}),
            NotMet,
            ShareBelow{all, number("99.999999")});
        row("R6a",
            "7 of 7",
            given().answer("C1.1", TypedNumber{Decimal(7), Decimal(7)}),
            Met,
            Holds{});
        row("R6a",
            "999 999 of 1 000 000",
            given().answer("C1.1", TypedNumber{Decimal(999999), Decimal(1000000)}),
            NotMet,
            ShareBelow{all, Decimal(999999), Decimal(1000000)});
        row("R6a",
            "an answer the question does not take",
            given().answer("C1.1", TypedNumber{Decimal(8), Decimal(7)}),
            Status::Unknown,
            NotAnswered{});
        row("R6b",
            "don't know",
            given().answer("C2.1", core::Unknown{}),
            Status::Unknown,
            NotKnown{});
        row("R6b", "none recorded", given().answer("C2.1", ChosenLevel{0}), NotMet, SaidNo{});
        for (int level = 1; level <= kTopLevel; ++level)
            row("R6b",
                qPrintable(u"level %1"_s.arg(level)),
                given().answer("C2.1", ChosenLevel{level}),
                Met,
                Holds{});
        row("R6b",
            "checked on a later day",
            given()
                .answer("C2.1", ChosenLevel{2})
                .fact("R6b", std::nullopt, {{u"checkedOn"_s, day("2026-12-01")}}),
            Status::Unknown,
            Later{day("2026-12-01")});
        row("R6c",
            "don't know",
            given().answer("C2.2", core::Unknown{}),
            Status::Unknown,
            NotKnown{});
        row("R6c",
            "not measured",
            given().answer("C2.2", ChosenInstead{u"notMeasured"_s}),
            Status::Unknown,
            NotMeasured{});
        row("R6c", "no alerts", given().answer("C2.2", ChosenInstead{u"noAlerts"_s}), Met, Holds{});
        row("R6c",
            "24.000001 hours",
            given().answer("C2.2", TypedNumber{number("24.000001")}),
            NotMet,
            HoursAbove{day24, number("24.000001")});
        row("R6c",
            "no hours at all",
            given().answer("C2.2", TypedNumber{Decimal(0)}),
            Met,
            Holds{});
    }
    void securityIsJudgedFromTheSharedAnswers() { verifyRow(); }

    void aResultMayStandWithANote()
    {
        const auto notes = [](const Given &what, const char *id) {
            return judged(what, QString::fromLatin1(id), kToday).notes;
        };
        QCOMPARE(notes(given().answer("C2.2", ChosenInstead{u"noAlerts"_s}), "R6c"),
            QList{Note::NoAlerts});
        QCOMPARE(notes(given().answer("C2.2", TypedNumber{Decimal(1)}), "R6c"), QList<Note>());
        QCOMPARE(
            notes(given().answer("C2.1", ChosenLevel{1}), "R6b"), QList{Note::ContactNotChecked});
        QCOMPARE(notes(given().answer("C2.1", ChosenLevel{2}), "R6b"), QList<Note>());
        QCOMPARE(notes(given().choice("R4", "psfp"), "R4"), QList{Note::NoEndKnown});
        QCOMPARE(notes(allHolds(), "R4"), QList<Note>());
        QCOMPARE(notes(given().fact("R7", Designations{{{u"Security"_s}}}), "R7"),
            QList{Note::NoEndKnown});
        QCOMPARE(notes(allHolds(), "R7"), QList<Note>());
    }

    void revenueIsComparedExactly_data()
    {
        QTest::addColumn<Amount>("amount");
        QTest::addColumn<bool>("enough");
        QTest::addColumn<QString>("inDollars");
        QTest::addColumn<QString>("missing");
        const auto add = [](const char *name,
                             const char *value,
                             const char *rate,
                             bool enough,
                             const char *dollars = "",
                             const char *missing = "") {
            QTest::newRow(name) << Amount{number(value), u"EUR"_s, number(rate)} << enough
                                << QString::fromLatin1(dollars) << QString::fromLatin1(missing);
        };
        add("the threshold itself", "1000000", "1", true);
        add("a millionth of a dollar short", "999999.999999", "1", false, "999999.99", "0.01");
        add("a millionth over", "1000000.000001", "1", true);
        add("a rate that lands on it", "800000", "1.25", true);
        add("a rate that lands a trace below", "799999.999999", "1.25", false, "999999.99", "0.01");
        add("euros of 1.0842", "922339.05", "1.0842", false, "999999.99", "0.01");
        add("a cent of euros more", "922339.06", "1.0842", true);
        add("yen", "150000000", "0.006666", false, "999900", "100");
        add("half", "500000", "1", false, "500000", "500000");
        add("nothing", "0", "1", false, "0", "1000000");
        add("a loss", "-0.001", "1", false, "-0.01", "1000000.01");
        add("15 digits by 15 digits", "999999999999999", "999999999999999", true);
        add("15 digits at the smallest rate", "999999999999999", "0.000001", true);
        add("15 digits, all behind", "999999999.999999", "0.001", false, "999999.99", "0.01");
        add("a trace of 12 decimals above", "999999.000001", "1.000001", true);
        add("a trace of 12 decimals below",
            "999.999999",
            "1000.000001",
            false,
            "999999.99",
            "0.01");
        add("a loss beyond a decimal", "-999999999999999", "999999999999999", false);
    }
    void revenueIsComparedExactly()
    {
        QFETCH(Amount, amount);
        QFETCH(bool, enough);
        QFETCH(QString, inDollars);
        QFETCH(QString, missing);
        const Judgement judgement = judged(given().fact("R5", amount), u"R5"_s, kToday);
        QCOMPARE(judgement.status, enough ? Met : NotMet);
        if (enough)
            return;
        const auto below = std::get<RevenueBelow>(judgement.reason);
        const auto text = [](const std::optional<Decimal> &decimal) {
            return decimal ? decimal->toText() : QString();
        };
        QCOMPARE(below.threshold, Decimal(1000000));
        QCOMPARE(text(below.amount), inDollars);
        QCOMPARE(text(below.missing), missing);
    }

    void aDesignationInForceWithEnoughPointsIsNeeded_data()
    {
        columns();
        const Decimal points(70);
        const auto held
            = [](const QList<Designation> &list) { return given().fact("R7", Designations{list}); };
        row("R7", "none", held({}), NotMet, NoDesignation{points});
        row("R7", "no score, no end", held({{u"Security"_s}}), Met, Holds{});
        row("R7", "70 points", held({{u"Security"_s, Decimal(70)}}), Met, Holds{});
        row("R7",
            "69.999999 points",
            held({{u"Security"_s, number("69.999999")}}),
            NotMet,
            NoDesignation{points, {{u"Security"_s, {}, number("69.999999")}}});
        row("R7",
            "ended, and another with too few points",
            held(
                {{u"Security"_s, Decimal(80), day("2026-11-24")}, {u"Modern Work"_s, Decimal(60)}}),
            NotMet,
            NoDesignation{points,
                {{u"Security"_s, day("2026-11-24"), {}}, {u"Modern Work"_s, {}, Decimal(60)}}});
        row("R7",
            "one of two is enough",
            held({{u"Security"_s, Decimal(60)}, {u"Modern Work"_s, {}, day("2026-11-25")}}),
            Met,
            Holds{});
    }
    void aDesignationInForceWithEnoughPointsIsNeeded() { verifyRow(); }

    void whatHindersIsDueAndNotMetOrUnknown()
    {
        const auto hindering = [](const Assessment &assessment) {
            return hindrances(judge(bundled::questionnaire(), assessment, kToday)).join(u' ');
        };
        QCOMPARE(hindering(given()), u"R1 R2 R3 R5 R6a R6b R6c R7 R8 W1"_s);
        QCOMPARE(hindering(given(Purpose::Renewal)), u"R1 R3 R4 R5 R6a R6b R6c R7"_s);
        QCOMPARE(hindering(given(Purpose::NewRegion)), u"R1 R2 R3 R5 R6a R6b R6c R7 W1"_s);
        for (const Purpose purpose : {Purpose::Application, Purpose::Renewal, Purpose::NewRegion})
            QCOMPARE(hindering(allHolds(purpose)), QString());
        QCOMPARE(
            hindering(allHolds().choice("R9", "failed").statuses("rejected", "", "")), u"R9 R10"_s);
        // An application halfway: the steps not yet due hinder nothing.
        QCOMPARE(
            hindering(
                allHolds().fact("R9", {}).fact("R10", {}).fact("R11", {}).fact("R12", {}).choice(
                    "R4", "none")),
            QString());
    }

    void thresholdsAndPlansAreData()
    {
        Questionnaire other = bundled::questionnaire();
        for (Threshold &threshold : other.rules.thresholds) {
            if (threshold.id == u"ttmRevenue"_s)
                threshold.value = number("1000000.01");
            if (threshold.id == u"tenureMonths"_s)
                threshold.value = Decimal(84);
            if (threshold.id == u"designationPoints"_s)
                threshold.value = Decimal(71);
            if (threshold.id == u"alertHours"_s)
                threshold.value = Decimal(12);
            if (threshold.id == u"adminMfa"_s)
                threshold.value = Decimal(90);
        }
        other.rules.supportPlans = {{u"other"_s}};
        Assessment assessment = allHolds().answer("C1.1", TypedNumber{Decimal(90)});
        QCOMPARE(hindrances(judge(other, assessment, kToday)).join(u' '), u"R4 R5 R6c R7 R8"_s);
        assessment.facts[u"R4"_s].answer = ChosenOption{u"other"_s};
        QCOMPARE(judge(other, assessment, kToday, u"R4"_s)->status, Met);
    }

    void withoutItsThresholdARequirementIsUnknown()
    {
        Questionnaire other = bundled::questionnaire();
        other.rules.thresholds.clear();
        const Assessment assessment
            = allHolds().choice("W1", "refused", {{u"on"_s, day("2020-01-01")}});
        for (const QString &id : {u"R5"_s, u"R6a"_s, u"R6c"_s, u"R7"_s, u"R8"_s, u"W1"_s}) {
            const auto judgement = judge(other, assessment, kToday, id);
            QCOMPARE(judgement->status, Status::Unknown);
            QVERIFY2(std::holds_alternative<NoRule>(judgement->reason), qPrintable(id));
        }
    }

    void aRequirementNobodyKnowsIsNoted()
    {
        Questionnaire other = bundled::questionnaire();
        other.eligibility.push_back({u"R14"_s, u"R14"_s});
        QCOMPARE(judge(other, given(), kToday, u"R14"_s)->status, Noted);
    }
};

QTEST_APPLESS_MAIN(TestEligibility)
#include "tst_eligibility.moc"
