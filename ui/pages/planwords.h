#pragma once

#include "core/scoring/route.h"
#include "ui/models/planrows.h"

#include <QCoreApplication>
#include <QString>

#include <optional>

namespace ui {

// What is said of the way to the target.
class PlanWords
{
    Q_DECLARE_TR_FUNCTIONS(PlanWords)

public:
    // "Cheapest way to 70.0: 11 steps, effort 34, +6.9 points."; also where there is none.
    [[nodiscard]] static QString way(const std::optional<core::scoring::Route> &route,
        core::scoring::Millipoints target,
        std::optional<core::scoring::Millipoints> floor);
    // "Start C2.1 by 27 Nov 2026: its lead time is 12 weeks.": of the first of the rows that are in
    // and not done. Empty where there is none.
    [[nodiscard]] static QString firstStart(const std::vector<PlanRow> &rows, QDate today);
};

} // namespace ui
