#include "core/assessment/factchecking.h"

#include "bundled.h"

using namespace core;
using namespace Qt::Literals::StringLiterals;

namespace {

// A fact that is taken or not: why, and where in it.
struct Case
{
    const char *name;
    const char *question;
    Fact fact;
    std::optional<Error> error = {};
};

Error wrong(ErrorCode code, const QStringList &arguments, const char *place = "")
{
    return {code, arguments, {}, QString::fromLatin1(place)};
}

Fact amount(qint64 value, const QString &currency = u"USD"_s, const Decimal &dollars = Decimal(1))
{
    return {Amount{Decimal(value), currency, dollars}};
}

Fact field(const QString &id, const FactField &value) { return {{}, {{id, value}}}; }

Fact designation(const Designation &each) { return {Designations{{each}}}; }

QList<Case> takenFacts()
{
    return {
        {"nothing", "R1", {}},
        {"yes", "R1", {YesOrNo{true}}},
        {"no, with every field",
            "R1",
            {YesOrNo{false},
                {{u"pgaId"_s, u"1"_s},
                    {u"plaId"_s, u"2"_s},
                    {u"agreementDate"_s, QDate(1900, 1, 1)}}}},
        {"an option", "R3", {ChosenOption{u"outsourced"_s}}},
        {"fields of a plan",
            "R4",
            {ChosenOption{u"psfp"_s},
                {{u"activeSince"_s, QDate(2026, 2, 28)},
                    {u"renewalMonth"_s, YearMonth{9999, 12}},
                    {u"endsOn"_s, QDate(9999, 12, 31)}}}},
        {"nothing earned", "R5", amount(0)},
        {"another currency", "R5", amount(951'400, u"EUR"_s, *Decimal::fromText(u"1.08"))},
        {"a rate just over 0", "R5", amount(1, u"IDR"_s, *Decimal::fromText(u"0.000001"))},
        {"a contact alone", "R6b", field(u"contact"_s, u"E. Moretti"_s)},
        {"no designation", "R7", {Designations{}}},
        {"a designation of which little is known", "R7", designation({.area = u"Security"_s})},
        {"a score of 100", "R7", designation({u"Modern Work"_s, Decimal(100), QDate(2027, 1, 31)})},
        {"the longest text", "R2", field(u"title"_s, QString(500, u'x'))},
        {"a leap day", "R8", {OnDay{QDate(2024, 2, 29)}}},
        {"one status", "R10", {Statuses{{{u"email"_s, u"pending"_s}}}}},
        {"two regions", "R13", {Regions{{u"EMEA"_s, u"LATAM"_s}}}},
        {"the first month", "W2", {InMonth{{1900, 1}}}},
    };
}

QList<Case> wrongAnswers()
{
    using enum ErrorCode;
    return {
        {"an option for yes",
            "R1",
            {ChosenOption{u"own"_s}},
            wrong(WrongKindOfAnswer, {u"R1"_s, u"yes"_s})},
        {"yes for an amount", "R5", {YesOrNo{}}, wrong(WrongKindOfAnswer, {u"R5"_s, u"amount"_s})},
        {"a day for a month",
            "W2",
            {OnDay{QDate(2026, 3, 1)}},
            wrong(WrongKindOfAnswer, {u"W2"_s, u"month"_s})},
        {"an amount for a list",
            "R7",
            amount(1),
            wrong(WrongKindOfAnswer, {u"R7"_s, u"designations"_s})},
        {"an option of another question",
            "R3",
            {ChosenOption{u"asfp"_s}},
            wrong(UnknownChoice, {u"R3"_s, u"asfp"_s}, "/option")},
        {"an answer to R6a",
            "R6a",
            {YesOrNo{true}},
            wrong(AnsweredElsewhere, {u"R6a"_s, u"C1.1"_s})},
        {"an answer to R6b",
            "R6b",
            {YesOrNo{true}},
            wrong(AnsweredElsewhere, {u"R6b"_s, u"C2.1"_s})},
        {"an answer to R6c",
            "R6c",
            {ChosenOption{u"noAlerts"_s}},
            wrong(AnsweredElsewhere, {u"R6c"_s, u"C2.2"_s})},
        {"less than nothing",
            "R5",
            amount(-1),
            wrong(ValueOutOfRange,
                {u"R5"_s, u"-1"_s, u"0"_s, u"999999999999999"_s},
                "/amount/value")},
        {"a currency in small letters",
            "R5",
            amount(1, u"eur"_s),
            wrong(BadCurrency, {u"eur"_s}, "/amount/currency")},
        {"a currency of four letters",
            "R5",
            amount(1, u"EURO"_s),
            wrong(BadCurrency, {u"EURO"_s}, "/amount/currency")},
        {"a line break after the currency",
            "R5",
            amount(1, u"EUR\n"_s),
            wrong(BadCurrency, {u"EUR\n"_s}, "/amount/currency")},
        {"a rate of 0",
            "R5",
            amount(1, u"EUR"_s, Decimal(0)),
            wrong(RateInvalid, {u"0"_s}, "/amount/dollars")},
        {"a rate below 0",
            "R5",
            amount(1, u"EUR"_s, Decimal(-2)),
            wrong(RateInvalid, {u"-2"_s}, "/amount/dollars")},
        {"a US dollar that is not 1 US dollar",
            "R5",
            amount(1, u"USD"_s, Decimal(2)),
            wrong(RateInvalid, {u"2"_s}, "/amount/dollars")},
        {"no day", "R8", {OnDay{}}, wrong(BadDate, {QString()}, "/day")},
        {"a day of 1899",
            "R8",
            {OnDay{QDate(1899, 12, 31)}},
            wrong(DateOutOfRange, {u"1899-12-31"_s, u"1900-01-01"_s, u"9999-12-31"_s}, "/day")},
        {"a month 13", "W2", {InMonth{{2026, 13}}}, wrong(BadMonth, {u"2026-13"_s}, "/month")},
        {"a month of 1899", "W2", {InMonth{{1899, 12}}}, wrong(BadMonth, {u"1899-12"_s}, "/month")},
        {"no region", "R13", {Regions{}}, wrong(EmptyList, {u"regions"_s}, "/regions")},
        {"a blank region",
            "R13",
            {Regions{{u"EMEA"_s, u" "_s}}},
            wrong(EmptyText, {u"regions"_s}, "/regions/1")},
        {"a region twice",
            "R13",
            {Regions{{u"EMEA"_s, u"LATAM"_s, u"EMEA"_s}}},
            wrong(RepeatedItem, {u"R13"_s, u"EMEA"_s}, "/regions/2")},
        {"a designation of nothing",
            "R7",
            designation({.area = {}}),
            wrong(EmptyText, {u"area"_s}, "/designations/0/area")},
        {"a score over 100",
            "R7",
            designation({.area = u"x"_s, .score = *Decimal::fromText(u"100.1")}),
            wrong(
                ValueOutOfRange, {u"R7"_s, u"100.1"_s, u"0"_s, u"100"_s}, "/designations/0/score")},
        {"a score below 0",
            "R7",
            designation({.area = u"x"_s, .score = Decimal(-1)}),
            wrong(ValueOutOfRange, {u"R7"_s, u"-1"_s, u"0"_s, u"100"_s}, "/designations/0/score")},
        {"a designation that ends on no day",
            "R7",
            designation({.area = u"x"_s, .endsOn = QDate()}),
            wrong(BadDate, {QString()}, "/designations/0/endsOn")},
        {"no status", "R10", {Statuses{}}, wrong(EmptyList, {u"statuses"_s}, "/statuses")},
        {"an unknown item",
            "R10",
            {Statuses{{{u"phone"_s, u"pending"_s}}}},
            wrong(UnknownItem, {u"R10"_s, u"phone"_s}, "/statuses/phone")},
        {"an unknown status",
            "R10",
            {Statuses{{{u"email"_s, u"lost"_s}}}},
            wrong(UnknownChoice, {u"R10"_s, u"lost"_s}, "/statuses/email")},
    };
}

QList<Case> wrongFields()
{
    using enum ErrorCode;
    return {
        {"an unknown field",
            "R1",
            field(u"phone"_s, u"1"_s),
            wrong(UnknownField, {u"R1"_s, u"phone"_s}, "/texts/phone")},
        {"a field of another question",
            "R1",
            field(u"signatory"_s, u"M"_s),
            wrong(UnknownField, {u"R1"_s, u"signatory"_s}, "/texts/signatory")},
        {"a field beside designations",
            "R7",
            field(u"endsOn"_s, QDate(2027, 1, 31)),
            wrong(UnknownField, {u"R7"_s, u"endsOn"_s}, "/dates/endsOn")},
        {"a date as text",
            "R1",
            field(u"agreementDate"_s, u"2024-09-03"_s),
            wrong(WrongKindOfField,
                {u"R1"_s, u"agreementDate"_s, u"dates"_s},
                "/texts/agreementDate")},
        {"a month as date",
            "R5",
            field(u"asOfMonth"_s, QDate(2026, 10, 1)),
            wrong(WrongKindOfField, {u"R5"_s, u"asOfMonth"_s, u"months"_s}, "/dates/asOfMonth")},
        {"a text as month",
            "R2",
            field(u"title"_s, YearMonth{2026, 3}),
            wrong(WrongKindOfField, {u"R2"_s, u"title"_s, u"texts"_s}, "/months/title")},
        {"a blank text",
            "R2",
            field(u"title"_s, u" "_s),
            wrong(EmptyText, {u"title"_s}, "/texts/title")},
        {"a text too long",
            "R2",
            field(u"title"_s, QString(501, u'x')),
            wrong(TextTooLong, {u"title"_s, u"500"_s}, "/texts/title")},
        {"no date", "R12", field(u"on"_s, QDate()), wrong(BadDate, {QString()}, "/dates/on")},
        {"a date of the year 10000",
            "R12",
            field(u"on"_s, QDate(10000, 1, 1)),
            wrong(DateOutOfRange,
                {QDate(10000, 1, 1).toString(Qt::ISODate), u"1900-01-01"_s, u"9999-12-31"_s},
                "/dates/on")},
        {"no month",
            "R4",
            field(u"renewalMonth"_s, YearMonth()),
            wrong(BadMonth, {u"0-0"_s}, "/months/renewalMonth")},
    };
}

} // namespace

class TestFactChecking : public QObject
{
    Q_OBJECT

private slots:
    void aFactFitsItsQuestionOrTheErrorSaysWhere_data()
    {
        QTest::addColumn<Case>("given");
        const QList<Case> all = takenFacts() + wrongAnswers() + wrongFields();
        for (const Case &each : all)
            QTest::newRow(each.name) << each;
    }
    void aFactFitsItsQuestionOrTheErrorSaysWhere()
    {
        QFETCH(Case, given);
        const EligibilityQuestion *question
            = eligibilityQuestion(bundled::questionnaire(), QString::fromLatin1(given.question));
        QVERIFY(question);
        const auto checked = checkFact(*question, given.fact);
        QCOMPARE(checked.has_value(), !given.error.has_value());
        if (!given.error)
            return;
        QCOMPARE(static_cast<int>(checked.error().code), static_cast<int>(given.error->code));
        QCOMPARE(checked.error().arguments, given.error->arguments);
        QCOMPARE(checked.error().place, given.error->place);
    }

    void aQuestionNobodyAsksIsNotFound()
    {
        QVERIFY(!eligibilityQuestion(bundled::questionnaire(), u"R99"_s));
        QVERIFY(!eligibilityQuestion(bundled::questionnaire(), u"S1.1"_s));
    }

    void everyFieldOfTheQuestionnaireHasItsKind()
    {
        QMap<FieldType, QStringList> found;
        for (const EligibilityQuestion &question : bundled::questionnaire().eligibility) {
            for (const QString &id : fieldsBesideAnswer(question)) {
                if (!found[fieldTypeOf(id)].contains(id))
                    found[fieldTypeOf(id)].append(id);
            }
        }
        const QStringList texts{u"authorised"_s,
            u"byTenant"_s,
            u"contact"_s,
            u"pgaId"_s,
            u"plaId"_s,
            u"signatory"_s,
            u"title"_s};
        found[FieldType::Text].sort();
        QCOMPARE(found[FieldType::Text], texts);
        QVERIFY(found[FieldType::Date].contains(u"agreementDate"_s));
        QVERIFY(!found[FieldType::Date].contains(u"renewalMonth"_s));
        QCOMPARE(fieldTypeOf(u"invitedOn"_s), FieldType::Date);
        QCOMPARE(fieldTypeOf(u"enrolledOn"_s), FieldType::Date);
    }

    void tidyingTakesAwayWhatSaysNothing()
    {
        const Fact cleared{Statuses{}, {{u"contact"_s, u" "_s}, {u"on"_s, QDate(2026, 1, 1)}}};
        QVERIFY(tidied(cleared) == (Fact{{}, {{u"on"_s, QDate(2026, 1, 1)}}}));
        QVERIFY(tidied({Regions{}}).isEmpty());
        const Fact noDesignation{Designations{}};
        QVERIFY(tidied(noDesignation) == noDesignation);
    }
};

QTEST_APPLESS_MAIN(TestFactChecking)
#include "tst_factchecking.moc"
