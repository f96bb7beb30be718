#pragma once

#include "core/assessment/facts.h"
#include "core/questionnaire/questionnaire.h"

#include <QLocale>
#include <QString>

#include <optional>

namespace ui {

// What is typed for a fact, read as what the fact holds.

enum class FactProblem {
    NotADay,
    DayOutOfRange, // before 1900 or after 9999
    NotAMonth,
    NotACurrency,
};

template <typename T>
struct FactReading
{
    std::optional<T> value = {}; // none where the text is empty, too
    std::optional<FactProblem> problem = {};
};

// As the locale writes a day in figures, with four digits of the year; as people write it in words,
// "1 Mar 2027"; or 2027-03-01.
[[nodiscard]] FactReading<QDate> readDay(const QString &text, const QLocale &locale);
[[nodiscard]] QString dayText(QDate day, const QLocale &locale); // can be read again
// The locale's short form with four digits of the year, as QLocale takes it.
[[nodiscard]] QString dayFormat(const QLocale &locale);

// "3/2027", "March 2027" or 2027-03.
[[nodiscard]] FactReading<core::YearMonth> readMonth(const QString &text, const QLocale &locale);
[[nodiscard]] QString monthText(core::YearMonth month, const QLocale &locale); // can be read again

// Three letters, in capitals or not.
[[nodiscard]] FactReading<QString> readCurrency(const QString &text);

// What a number may be, for readNumber().
[[nodiscard]] core::MeasureKind numberBetween(core::Decimal least, core::Decimal most);

} // namespace ui
