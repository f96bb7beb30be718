#pragma once

#include "core/assessment/facts.h"

#include <compare>
#include <optional>

namespace core::eligibility {

// An amount in its currency, held against a threshold in USD: exactly, nothing rounded.
struct Dollars
{
    std::strong_ordering against; // the threshold
    // For people, to the cent: the amount cut, what is missing rounded up. None beyond a Decimal.
    std::optional<Decimal> amount;
    std::optional<Decimal> missing; // none, too, where nothing is missing
};
[[nodiscard]] Dollars dollarsOf(const Amount &amount, const Decimal &threshold);

} // namespace core::eligibility
