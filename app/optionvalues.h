#pragma once

#include "core/questionnaire/questionnaire.h"
#include "core/scoring/readings.h"

#include <QDate>
#include <QString>

#include <optional>
#include <variant>

namespace app {

// What the values of options mean. None where a text is no such value. They are read the same in
// every language, so that a script works on every machine: days as 2027-03-14, numbers with a
// point.

// A day from 1900 on.
[[nodiscard]] std::optional<QDate> dayFromText(const QString &text);

// "1.0" to "10.0", at most one decimal: 10 to 100.
[[nodiscard]] std::optional<int> tenthsFromText(const QString &text);

// A band's id, or points from 0 to 100 with at most three decimals.
using Target = std::variant<core::Band, core::scoring::Millipoints>;
[[nodiscard]] std::optional<Target> targetFromText(const QString &text);
[[nodiscard]] QString bandIds(); // for a sentence: "not-ready, gaps, nearly-ready, ready"

// A band is reached at the points it begins at.
[[nodiscard]] core::scoring::Millipoints millipointsOf(
    const Target &target, const core::Questionnaire &questionnaire);

} // namespace app
