#pragma once

#include "core/quantity.h"

namespace aftershock {

/// The lowest and the highest true value among the figures, where a fall is lower than none. A
/// bound that may reach beyond all others makes a bound of it: of −20 and “over 7 % down” the
/// lowest is “at least 20 % down”. NothingTrueToSay where no qualifier tells it.
[[nodiscard]] Result<Quantity> lowestOf(std::span<const Quantity> terms);
[[nodiscard]] Result<Quantity> highestOf(std::span<const Quantity> terms);

} // namespace aftershock
