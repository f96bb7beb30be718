#pragma once

#include <optional>

namespace core::scoring {

// 1/1000 of a point on the 0 to 100 scale: 100 points are 100 000.
using Millipoints = int;
constexpr Millipoints kFull = 100'000;
constexpr Millipoints kPerPoint = kFull / 100;

// The three readings of a partial score, and how much of it is closed. A reading is none where
// nothing can be said.
struct Readings
{
    std::optional<Millipoints> floor = {}; // open questions count 0
    std::optional<Millipoints> ceiling = {}; // open questions count 100
    std::optional<Millipoints> soFar = {}; // over what was answered or is unknown
    Millipoints coverage = 0; // 100 000 only when nothing is open

    [[nodiscard]] bool isComplete() const { return coverage == kFull; }
    bool operator==(const Readings &) const = default;
};

} // namespace core::scoring
