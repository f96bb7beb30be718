#pragma once

#include "core/assessment/facts.h"
#include "core/base/jsonreader.h"

#include <QDate>
#include <QJsonObject>

#include <optional>

namespace core::exchange {

// What the parts of an exchange file have in common.

constexpr qsizetype kShortText = 500; // names, titles, ids
constexpr qsizetype kLongText = 100'000; // notes and reasons

[[nodiscard]] QString textWithin(JsonReader &reader, const QString &key, qsizetype limit);

// Ten characters, ISO 8601: 30 February is no date, and neither is 2026-2-3.
[[nodiscard]] std::optional<QDate> dateFromText(const QString &text);
[[nodiscard]] std::optional<QDate> optionalDate(JsonReader &reader, const QString &key);

[[nodiscard]] QString monthText(YearMonth month); // "2026-03"
[[nodiscard]] std::optional<YearMonth> monthFromText(const QString &text);

void put(QJsonObject &json, QLatin1StringView key, const QString &text); // absent where empty

// Takes a check's error as a problem of the value at `pointer`.
void noteAt(const QString &pointer, Error error, Errors &problems);

// The value that `read` reads from the object, or the first problem with it.
template <typename Read>
[[nodiscard]] auto readWhole(const QJsonObject &json, Read read)
    -> Result<decltype(read(std::declval<JsonReader &>(), std::declval<Errors &>()))>
{
    Errors problems;
    std::optional<decltype(read(std::declval<JsonReader &>(), problems))> value;
    {
        JsonReader reader(json, {}, problems);
        value = read(reader, problems);
    }
    if (!problems.isEmpty())
        return fail(problems.first());
    return *value;
}

} // namespace core::exchange
