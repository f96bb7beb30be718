#pragma once

#include "core/base/decimal.h"

#include <QDate>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <compare>
#include <optional>
#include <variant>

namespace core {

// The facts an eligibility question (core/questionnaire/rules.h) is answered with, as typed: never
// converted, rounded or judged here. One alternative for each kind of eligibility answer. R6a, R6b
// and R6c hold no fact of their own: theirs are the answers to C1.1, C2.1 and C2.2.

struct YearMonth
{
    int year = 0; // 1900 to 9999
    int month = 0; // 1 to 12

    [[nodiscard]] bool isValid() const
    {
        return year >= 1900 && year <= 9999 && month >= 1 && month <= 12;
    }
    auto operator<=>(const YearMonth &) const = default;
};

struct YesOrNo
{
    bool yes = false;

    bool operator==(const YesOrNo &) const = default;
};
struct ChosenOption
{
    QString option; // one of the question's options

    bool operator==(const ChosenOption &) const = default;
};
struct Amount // money
{
    Decimal value;
    QString currency = QStringLiteral("USD"); // ISO 4217, three capital letters
    Decimal dollars = Decimal(1); // US dollars one unit of the currency was counted as, over 0

    bool operator==(const Amount &) const = default;
};
struct OnDay
{
    QDate day; // valid

    bool operator==(const OnDay &) const = default;
};
struct InMonth
{
    YearMonth month; // valid

    bool operator==(const InMonth &) const = default;
};
struct Regions
{
    QStringList regions; // free text, none empty, none twice; at least one

    bool operator==(const Regions &) const = default;
};
struct Designation
{
    QString area; // solution area, free text, not empty
    std::optional<Decimal> score = {}; // 0 to 100
    std::optional<QDate> endsOn = {};

    bool operator==(const Designation &) const = default;
};
struct Designations // none: there is no active one
{
    QList<Designation> list;

    bool operator==(const Designations &) const = default;
};
struct Statuses // one of the question's options for some or all of its items
{
    QMap<QString, QString> byItem;

    bool operator==(const Statuses &) const = default;
};

using FactAnswer
    = std::variant<YesOrNo, ChosenOption, Amount, OnDay, InMonth, Regions, Designations, Statuses>;

// What is typed besides the answer: one of the question's `fields`.
using FactField = std::variant<QString, QDate, YearMonth>;

struct Fact
{
    std::optional<FactAnswer> answer = {}; // none: nobody has said
    QMap<QString, FactField> fields = {}; // by field id; none empty

    [[nodiscard]] bool isEmpty() const { return !answer && fields.isEmpty(); }
    bool operator==(const Fact &) const = default;
};

using Facts = QMap<QString, Fact>; // by eligibility question id; none empty

} // namespace core
