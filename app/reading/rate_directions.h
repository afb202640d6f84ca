#pragma once

#include "reading/mapping.h"

namespace aftershock {

struct Column;

/// What a heading of rates says of their two currencies: “rate_to_cny” counts yuan, “USD per unit”
/// dollars, “units per EUR” is for one euro.
struct RateDirection
{
    std::optional<Currency> base;
    std::optional<Currency> quote;
};
[[nodiscard]] RateDirection directionOfRate(const QString& heading);

/// Finds the column of rates by such a heading, and gives the mapping the currency that it names:
/// a column of currencies beside it then holds the other one.
void takeDirectionOfRate(const std::vector<Column>& columns, Mapping& mapping);

} // namespace aftershock
