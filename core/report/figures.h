#pragma once

#include "core/scoring/scorecard.h"

#include <QLocale>
#include <QString>

#include <optional>

namespace core::report {

// Figures as people see them, on paper and on screen. Cut, never rounded, so that none looks better
// than its band.

// "69.9" for 69 960, "0.27" for 275 with two of at most three decimals; a dash where there is no
// score.
[[nodiscard]] QString score(
    const QLocale &locale, std::optional<scoring::Millipoints> score, int decimals = 1);

// A target as it was given, with one to three decimals: "70.0", "72.555".
[[nodiscard]] QString targetText(const QLocale &locale, scoring::Millipoints target);

// "63.2 – 73.2"; one number once nothing is open; a dash where nothing applies. Never wraps.
[[nodiscard]] QString interval(const QLocale &locale, const scoring::Readings &readings);

// "99 %" for 99 999: 100 % only when nothing is open. Never wraps.
[[nodiscard]] QString coverage(const QLocale &locale, scoring::Millipoints coverage);

} // namespace core::report
