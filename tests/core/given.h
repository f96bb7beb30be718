#pragma once

#include "core/eligibility/eligibility.h"

#include "bundled.h"

// An assessment in words: given().fact("R8", OnDay{…}).
class Given
{
public:
    core::Assessment assessment = {};

    Given &purpose(core::Purpose purpose)
    {
        assessment.header.purpose = purpose;
        return *this;
    }
    Given &fact(const char *id,
        std::optional<core::FactAnswer> answer,
        const QMap<QString, core::FactField> &fields = {})
    {
        assessment.facts.insert(QString::fromLatin1(id), core::Fact{std::move(answer), fields});
        return *this;
    }
    Given &choice(
        const char *id, const char *option, const QMap<QString, core::FactField> &fields = {})
    {
        return fact(id, core::ChosenOption{QString::fromLatin1(option)}, fields);
    }
    Given &answer(const char *question, const core::Answer &answer)
    {
        const core::QuestionId id{QString::fromLatin1(question)};
        assessment.responses[id].answer = answer;
        return *this;
    }
    Given &statuses(const char *email,
        const char *employment,
        const char *business,
        const QMap<QString, core::FactField> &fields = {})
    {
        return fact("R10",
            core::Statuses{{{QStringLiteral("email"), QString::fromLatin1(email)},
                {QStringLiteral("employment"), QString::fromLatin1(employment)},
                {QStringLiteral("business"), QString::fromLatin1(business)}}},
            fields);
    }
    operator core::Assessment() const { return assessment; } // NOLINT: a row holds one
};

inline Given given(core::Purpose purpose = core::Purpose::Application)
{
    Given result;
    return result.purpose(purpose);
}

inline core::Decimal number(const char *text)
{
    return *core::Decimal::fromText(QString::fromLatin1(text));
}

inline QDate day(const char *iso)
{
    return QDate::fromString(QString::fromLatin1(iso), Qt::ISODate);
}

inline QString field(const char *id) { return QString::fromLatin1(id); }

// Everything holds on 25 November 2026, for every purpose.
inline Given allHolds(core::Purpose purpose = core::Purpose::Application)
{
    using namespace core;
    Given result = given(purpose);
    result.fact("R1", YesOrNo{true}).fact("R2", YesOrNo{true}).choice("R3", "own");
    result.choice("R4",
        "asfp",
        {{field("activeSince"), day("2026-07-01")}, {field("endsOn"), day("2027-06-30")}});
    result.fact("R5", Amount{Decimal(1000000)}, {{field("asOfMonth"), YearMonth{2026, 10}}});
    result.answer("C1.1", TypedNumber{Decimal(100)}).answer("C2.1", ChosenLevel{2});
    result.answer("C2.2", TypedNumber{Decimal(24)});
    result.fact("R7", Designations{{{QStringLiteral("Security"), Decimal(70), day("2027-03-31")}}});
    result.fact("R8", OnDay{day("2020-01-15")});
    result.choice("R9", "passed", {{field("on"), day("2026-11-02")}});
    result.statuses(
        "authorised", "authorised", "authorised", {{field("enrolledOn"), day("2026-11-03")}});
    result.choice("R11", "passed", {{field("on"), day("2026-11-10")}});
    result.choice("R12", "accepted", {{field("on"), day("2026-11-12")}});
    result.fact("R13", Regions{{QStringLiteral("Europe")}});
    result.choice("W1", "none").fact("W2", InMonth{{2020, 1}});
    return result;
}

inline core::eligibility::Judgement judged(
    const core::Assessment &assessment, const QString &id, QDate on)
{
    return core::eligibility::judge(bundled::questionnaire(), assessment, on, id)
        .value_or(core::eligibility::Judgement{});
}
