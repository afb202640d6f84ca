#pragma once

#include "core/quantity.h"

/// Beyond these a figure is a slip or an attack, and sums of it would lose their meaning. The
/// world's yearly product is about 1e14 dollars, and the smallest currencies are 1e5 to a dollar.
namespace aftershock {

struct ValueRange
{
    double lowest{};
    double highest{};
};

constexpr ValueRange changeRange{-1e9, 1e9}; ///< percent
constexpr ValueRange amountRange{0, 1e20};   ///< units of the currency
constexpr ValueRange rateRange{1e-12, 1e12};
constexpr ValueRange yearsRange{1e-3, 1000};

[[nodiscard]] inline bool isWithin(double value, ValueRange range)
{
    return value >= range.lowest && value <= range.highest; // false for NaN
}

/// Both ends, of which the second is the larger one, of the same sign: “1 to −4” is no range.
[[nodiscard]] inline bool isWithin(const Quantity& quantity, ValueRange range)
{
    if (!quantity.upper)
        return isWithin(quantity.value, range);
    const bool isOrdered =
        quantity.value < 0 ? *quantity.upper <= quantity.value : *quantity.upper >= quantity.value;
    return isOrdered && isWithin(quantity.value, range) && isWithin(*quantity.upper, range);
}

} // namespace aftershock
