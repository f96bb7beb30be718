#pragma once

#include "core/scoring/scorecard.h"

#include <optional>

namespace core::scoring {

// By how much every capability's weight may be wrong, up or down, in tenths: 20 is "half to
// double".
constexpr int kLeastTenths = 10;
constexpr int kMostTenths = 100;
constexpr int kUsualTenths = 20;

// Between what a total can lie, both included and the total itself with them.
struct TotalRange
{
    Millipoints least = 0;
    Millipoints most = 0;
    bool bandCanChange = false; // least and most are in different bands, before any rule lowers

    bool operator==(const TotalRange &) const = default;
};

struct Robustness
{
    int tenths = kUsualTenths;
    std::optional<TotalRange> floor = {}; // none where there is nothing to score
    std::optional<TotalRange> ceiling = {};

    bool operator==(const Robustness &) const = default;
};

// The scoring rules' section 4: with v(c) = W(g)·w(c)/Σw, each multiplied by any factor from 1/k to
// k, the exact smallest (rounded down) and largest (rounded up) weighted mean of the rounded
// capability scores, widened to contain the total. `card` is the score with the same profile.
// `tenths` is 10·k, held to 10 to 100. Also none where the weights have no common denominator that
// 128 bits can hold; six groups of up to ten capabilities always have.
[[nodiscard]] Robustness robustness(const Questionnaire &questionnaire,
    const WeightProfile &profile,
    const Scorecard &card,
    int tenths = kUsualTenths);

} // namespace core::scoring
