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

[[nodiscard]] inline bool isWithin(const Quantity& quantity, ValueRange range)
{
    return isWithin(quantity.value, range) && (!quantity.upper || isWithin(*quantity.upper, range));
}

} // namespace aftershock
