#pragma once

#include "core/progress.h"
#include "core/result.h"
#include "data/records.h"

#include <functional>

namespace aftershock {

/// Hands out prices one by one, so that tens of millions need no memory; false after the last.
using PriceStream = std::function<bool(Price&)>;

/// Visits every price of a dataset file (empty path: the built-in one) in the order of its key, as
/// long as @p visit returns true.
[[nodiscard]] Result<void> readPrices(const QString& path,
                                      const std::function<bool(const Price&)>& visit);

} // namespace aftershock
