#include "core/exchange/exchange.h"

#include "bundled.h"

#include <QRandomGenerator>

using namespace core;
using namespace Qt::Literals::StringLiterals;

namespace {

// A hand-written file with these keys beside the required ones.
QByteArray fileWith(const QByteArray &more, const QByteArray &profile = {})
{
    return R"({"format":"csp-readiness/assessment","formatVersion":3,)"
           R"("questionnaire":{"id":"direct-bill"},"assessment":{"purpose":"application")"
        + profile + R"(},"company":{"name":"Esempio S.r.l."},"answers":{})"
        + (more.isEmpty() ? QByteArray() : ',' + more) + '}';
}

QByteArray fact(const QByteArray &question, const QByteArray &json)
{
    return fileWith("\"facts\":{\"" + question + "\":" + json + "}");
}

OwnWeights ownWeights()
{
    OwnWeights own{u"Nostri"_s, {kOwnProfile, {}, {}}};
    int weight = 0;
    for (const Group &group : bundled::questionnaire().groups) {
        own.weights.groups[group.id] = ++weight;
        for (const Capability &capability : group.capabilities)
            own.weights.capabilities[capability.id] = ++weight;
    }
    return own;
}

// One with everything a file can hold.
Assessment everything()
{
    auto assessment = exchange::fromJson(bundled::sampleJson(), bundled::questionnaire());
    if (!assessment)
        qFatal("the sample does not read");
    assessment->header.ownWeights = ownWeights();
    assessment->header.profile = kOwnProfile;
    assessment->plan = {85'000,
        {{{u"C1.1"_s}, {4, u"CISO"_s, QDate(2027, 1, 31), PlanStep::State::InProgress}},
            {{u"S2.2"_s}, {.level = 3, .state = PlanStep::State::Done}},
            {{u"S2.3"_s}, {.level = 1}}}};
    assessment->scenarios = {{u"zeta"_s, {{{u"C1.1"_s}, 4}, {{u"S2.2"_s}, 0}}}, {u"alfa"_s, {}}};
    assessment->facts[u"R4"_s] = {ChosenOption{u"psfp"_s},
        {{u"renewalMonth"_s, YearMonth{2026, 3}}, {u"endsOn"_s, QDate(2027, 3, 31)}}};
    assessment->facts[u"R7"_s] = {Designations{
        {{u"Security"_s, *Decimal::fromText(u"71.5"), QDate(2028, 2, 29)}, {u"Data & AI"_s}}}};
    assessment->facts[u"R13"_s] = {Regions{{u"LATAM"_s, u"EMEA"_s}}};
    assessment->facts[u"R1"_s].answer = YesOrNo{false};
    return *assessment;
}

} // namespace

class TestExchangeFacts : public QObject
{
    Q_OBJECT

private slots:
    void everythingIsTheSameBytesAfterReadingAgain()
    {
        const Assessment given = everything();
        const QByteArray written = exchange::toJson(given);
        const auto read = exchange::fromJson(written, bundled::questionnaire());
        QVERIFY2(read, read ? "" : qPrintable(read.error().place));
        QCOMPARE(*read, given);
        QCOMPARE(exchange::toJson(*read), written);
    }

    void whatIsAbsentStaysAbsent()
    {
        const auto read = exchange::fromJson(
            fileWith(R"("facts":{"R1":{}},"plan":{},"scenarios":[])"), bundled::questionnaire());
        QVERIFY(read);
        QVERIFY(read->facts.isEmpty() && read->plan.isEmpty() && read->scenarios.isEmpty());
        const QByteArray written = exchange::toJson(*read);
        for (const char *key : {"facts", "plan\"", "scenarios", "ownWeights"})
            QVERIFY2(!written.contains(key), key);
        Assessment given = everything();
        given.plan = {{}, {{{u"S2.2"_s}, {.level = 3}}}};
        QVERIFY(!exchange::toJson(given).contains("\"target\""));
    }

    void anAmountReadsAsItIsDocumented()
    {
        const auto read = exchange::fromJson(
            fact("R5",
                R"({"amount":{"value":1250000,"currency":"EUR","dollars":1.08},)"
                R"("months":{"asOfMonth":"2026-03"}})"),
            bundled::questionnaire());
        QVERIFY(read);
        const Fact expected{Amount{Decimal(1'250'000), u"EUR"_s, *Decimal::fromText(u"1.08")},
            {{u"asOfMonth"_s, YearMonth{2026, 3}}}};
        QCOMPARE(read->facts, (Facts{{u"R5"_s, expected}}));
    }

    void theSampleShowsItsFacts()
    {
        const auto sample = exchange::fromJson(bundled::sampleJson(), bundled::questionnaire());
        QVERIFY(sample);
        const Fact fact = sample->facts.value(u"R5"_s);
        QVERIFY(fact.answer && std::holds_alternative<Amount>(*fact.answer));
        const auto &revenue = std::get<Amount>(*fact.answer);
        // Under the threshold in euros, over it in the dollars it is held against.
        const Threshold *threshold = bundled::questionnaire().rules.threshold(u"ttmRevenue"_s);
        QVERIFY(threshold);
        const double least = threshold->value.toText().toDouble();
        const double euros = revenue.value.toText().toDouble();
        QVERIFY(euros < least);
        QVERIFY(euros * revenue.dollars.toText().toDouble() >= least);
    }

    void refusesInvalidFiles_data()
    {
        using enum ErrorCode;
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("place");
        const auto row = [](const QByteArray &name,
                             const QByteArray &json,
                             ErrorCode code,
                             const QByteArray &place) {
            QTest::newRow(name.constData())
                << json << static_cast<int>(code) << QString::fromLatin1(place);
        };
        for (const QByteArray version : {"1", "2"}) {
            const auto old = [&](const char *key, const QByteArray &value) {
                row("an old file with " + QByteArray(key) + ", version " + version,
                    fileWith("\"" + QByteArray(key) + "\":" + value)
                        .replace("\"formatVersion\":3", "\"formatVersion\":" + version),
                    UnknownKey,
                    "/" + QByteArray(key));
            };
            old("facts", R"({"R1":{"yes":true}})");
            old("plan", "{}");
            old("scenarios", "[]");
            old("ownWeights", "{}");
        }
        row("facts that are a list", fileWith(R"("facts":[])"), WrongType, "/facts");
        row("a fact that is none", fact("R1", "true"), WrongType, "/facts/R1");
        row("an unknown question", fact("R99", "{}"), UnknownQuestion, "/facts/R99");
        row("a question of the score",
            fact("S1.1", R"({"yes":true})"),
            UnknownQuestion,
            "/facts/S1.1");
        row("29 February of a common year",
            fact("R8", R"({"day":"2027-02-29"})"),
            BadDate,
            "/facts/R8/day");
        row("a day without noughts", fact("R8", R"({"day":"2027-2-9"})"), BadDate, "/facts/R8/day");
        row("a day of 1066",
            fact("R8", R"({"day":"1066-10-14"})"),
            DateOutOfRange,
            "/facts/R8/day");
        row("a month 13", fact("W2", R"({"month":"2026-13"})"), BadMonth, "/facts/W2/month");
        row("a month with a day",
            fact("W2", R"({"month":"2026-03-01"})"),
            BadMonth,
            "/facts/W2/month");
        row("a month of Arabic digits",
            fact("W2", "{\"month\":\"\xD9\xA2\xD9\xA0\xD9\xA2\xD9\xA6-03\"}"),
            BadMonth,
            "/facts/W2/month");
        row("yes as text", fact("R1", R"({"yes":"true"})"), WrongType, "/facts/R1/yes");
        row("an option as number", fact("R3", R"({"option":1})"), WrongType, "/facts/R3/option");
        row("an unknown option",
            fact("R3", R"({"option":"maybe"})"),
            UnknownChoice,
            "/facts/R3/option");
        row("an answer of another kind",
            fact("R3", R"({"yes":true})"),
            WrongKindOfAnswer,
            "/facts/R3");
        row("two answers",
            fact("R3", R"({"yes":true,"option":"own"})"),
            SeveralStates,
            "/facts/R3");
        row("an answer to R6a", fact("R6a", R"({"yes":true})"), AnsweredElsewhere, "/facts/R6a");
        row("an unknown key", fact("R3", R"({"colour":"red"})"), UnknownKey, "/facts/R3/colour");
        row("an unknown field",
            fact("R1", R"({"texts":{"phone":"1"}})"),
            UnknownField,
            "/facts/R1/texts/phone");
        row("a field of a wrong type",
            fact("R1", R"({"texts":{"pgaId":1234567}})"),
            WrongType,
            "/facts/R1/texts/pgaId");
        row("a date among the texts",
            fact("R1", R"({"texts":{"agreementDate":"2024-09-03"}})"),
            WrongKindOfField,
            "/facts/R1/texts/agreementDate");
        row("an empty field",
            fact("R1", R"({"texts":{"pgaId":""}})"),
            EmptyText,
            "/facts/R1/texts/pgaId");
        row("a field twice",
            fact("R4", R"({"texts":{"endsOn":"x"},"dates":{"endsOn":"2027-01-31"}})"),
            RepeatedItem,
            "/facts/R4/dates/endsOn");
        row("a text over 500 characters",
            fact("R2", R"({"texts":{"title":")" + QByteArray(501, 'x') + R"("}})"),
            TextTooLong,
            "/facts/R2/texts/title");
        const auto amount
            = [&](const char *name, const QByteArray &json, ErrorCode code, const char *place) {
                  row(name, fact("R5", "{\"amount\":" + json + "}"), code, place);
              };
        amount("an amount as a number", "1", WrongType, "/facts/R5/amount");
        amount("an amount as text",
            R"({"value":"1","currency":"EUR","dollars":1})",
            WrongType,
            "/facts/R5/amount/value");
        amount("an amount without a currency",
            R"({"value":1,"dollars":1})",
            MissingKey,
            "/facts/R5/amount");
        amount("an amount below 0",
            R"({"value":-1,"currency":"EUR","dollars":1})",
            ValueOutOfRange,
            "/facts/R5/amount/value");
        amount("a rate of 0",
            R"({"value":1,"currency":"EUR","dollars":0})",
            RateInvalid,
            "/facts/R5/amount/dollars");
        amount("a rate of seven decimals",
            R"({"value":1,"currency":"EUR","dollars":0.0000001})",
            JsonNumberTooLong,
            "/facts/R5/amount/dollars");
        amount("a currency in small letters",
            R"({"value":1,"currency":"eur","dollars":1})",
            BadCurrency,
            "/facts/R5/amount/currency");
        row("a region twice",
            fact("R13", R"({"regions":["EMEA","EMEA"]})"),
            RepeatedItem,
            "/facts/R13/regions/1");
        row("no region", fact("R13", R"({"regions":[]})"), EmptyList, "/facts/R13/regions");
        row("a region that is no text",
            fact("R13", R"({"regions":[1]})"),
            WrongType,
            "/facts/R13/regions");
        row("a score over 100",
            fact("R7", R"({"designations":[{"area":"x"},{"area":"y","score":101}]})"),
            ValueOutOfRange,
            "/facts/R7/designations/1/score");
        row("a designation without an area",
            fact("R7", R"({"designations":[{"score":70}]})"),
            MissingKey,
            "/facts/R7/designations/0");
        row("a designation that is none",
            fact("R7", R"({"designations":["Security"]})"),
            WrongType,
            "/facts/R7/designations/0");
        row("an unknown status",
            fact("R10", R"({"statuses":{"email":"lost"}})"),
            UnknownChoice,
            "/facts/R10/statuses/email");
    }
    void refusesInvalidFiles()
    {
        QFETCH(QByteArray, json);
        QFETCH(int, code);
        QFETCH(QString, place);
        const auto read = exchange::fromJson(json, bundled::questionnaire());
        QVERIFY(!read);
        QCOMPARE(static_cast<int>(read.error().code), code);
        QCOMPARE(read.error().place, place);
    }

    void refusesPlansThatDoNotFit_data()
    {
        using enum ErrorCode;
        QTest::addColumn<QByteArray>("more");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("place");
        const auto row =
            [](const char *name, const QByteArray &more, ErrorCode code, const char *place) {
                QTest::newRow(name) << more << static_cast<int>(code) << QString::fromLatin1(place);
            };
        row("a plan that is none", R"("plan":1)", WrongType, "/plan");
        row("half a thousandth", R"("plan":{"target":1.5})", WrongType, "/plan/target");
        row("a target over 100", R"("plan":{"target":100001})", TargetOutOfRange, "/plan/target");
        row("an unknown key", R"("plan":{"goal":1})", UnknownKey, "/plan/goal");
        const auto step
            = [&](const char *name, const QByteArray &json, ErrorCode code, const char *place) {
                  row(name, "\"plan\":{\"steps\":{" + json + "}}", code, place);
              };
        step("a step without a level", R"("C1.1":{})", MissingKey, "/plan/steps/C1.1");
        step("a step to level 0",
            R"("C1.1":{"level":0})",
            PlannedLevelOutOfRange,
            "/plan/steps/C1.1/level");
        step("a step of R1", R"("R1":{"level":1})", UnknownQuestion, "/plan/steps/R1");
        step("a step due on 30 February",
            R"("C1.1":{"level":1,"due":"2027-02-30"})",
            BadDate,
            "/plan/steps/C1.1/due");
        step("a step in no state",
            R"("C1.1":{"level":1,"state":"half"})",
            UnknownName,
            "/plan/steps/C1.1/state");
        row("what-ifs by name", R"("scenarios":{})", WrongType, "/scenarios");
        row("a what-if without levels",
            R"("scenarios":[{"name":"a"}])",
            MissingKey,
            "/scenarios/0");
        row("a what-if without a name",
            R"("scenarios":[{"levels":{}}])",
            MissingKey,
            "/scenarios/0");
        row("a what-if of a blank name",
            R"("scenarios":[{"name":" ","levels":{}}])",
            EmptyText,
            "/scenarios/0/name");
        row("a what-if twice",
            R"("scenarios":[{"name":"a","levels":{}},{"name":"a","levels":{"S2.2":1}}])",
            RepeatedName,
            "/scenarios/1/name");
        row("a what-if at level 5",
            R"("scenarios":[{"name":"a","levels":{"S2.2":5}}])",
            LevelOutOfRange,
            "/scenarios/0/levels/S2.2");
        row("own weights of one group",
            R"("ownWeights":{"name":"a","groups":{"sell":1},"capabilities":{}})",
            MissingKey,
            "/ownWeights/groups");
        row("own weights without a name",
            R"("ownWeights":{"groups":{},"capabilities":{}})",
            MissingKey,
            "/ownWeights");
        row("a weight as text",
            R"("ownWeights":{"name":"a","groups":{"sell":"1"},"capabilities":{}})",
            WrongType,
            "/ownWeights/groups/sell");
    }
    void refusesPlansThatDoNotFit()
    {
        QFETCH(QByteArray, more);
        QFETCH(int, code);
        QFETCH(QString, place);
        const auto read = exchange::fromJson(fileWith(more), bundled::questionnaire());
        QVERIFY(!read);
        QCOMPARE(static_cast<int>(read.error().code), code);
        QCOMPARE(read.error().place, place);
    }

    void ownWeightsThatAreNotThereCannotCount()
    {
        const QByteArray own = R"(,"weights":"own")";
        const auto without = exchange::fromJson(fileWith({}, own), bundled::questionnaire());
        QVERIFY(!without);
        QCOMPARE(without.error().code, ErrorCode::UnknownProfile);
        QCOMPARE(without.error().place, u"/assessment/weights"_s);
    }

    void scribbledFilesAreRefusedOrReadWhole()
    {
        // What is taken at all must survive being written and read again.
        const QByteArray whole = exchange::toJson(everything());
        const QByteArray bits = "{}[]\",:0129-.eE\\ \n\x00\xff truefalsenull";
        QRandomGenerator random(43);
        int taken = 0;
        for (int round = 0; round < 1000; ++round) {
            QByteArray scribbled = whole;
            const int at = random.bounded(static_cast<int>(scribbled.size()));
            scribbled[at] = bits.at(random.bounded(static_cast<int>(bits.size())));
            const auto read = exchange::fromJson(scribbled, bundled::questionnaire());
            if (!read)
                continue;
            ++taken;
            const auto again
                = exchange::fromJson(exchange::toJson(*read), bundled::questionnaire());
            QVERIFY(again);
            QCOMPARE(*again, *read);
        }
        QVERIFY(taken > 50 && taken < 950);
    }
};

QTEST_APPLESS_MAIN(TestExchangeFacts)
#include "tst_exchangefacts.moc"
