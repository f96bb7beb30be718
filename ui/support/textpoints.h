#pragma once

#include "core/scoring/scorecard.h"

#include <QLocale>
#include <QString>

namespace ui {

// Points for people: cut, not rounded, so that no figure looks better than it is (69 960 is
// "69.9").
[[nodiscard]] QString pointsText(
    core::scoring::Millipoints points, const QLocale &locale, int decimals = 1);

// "63.2–73.2" while something is open, "86.2" when nothing is, "–" where there is nothing to score.
[[nodiscard]] QString readingsText(const core::scoring::Readings &readings, const QLocale &locale);

} // namespace ui
