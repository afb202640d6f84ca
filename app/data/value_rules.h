#pragma once

#include "core/day.h"
#include "core/quantity.h"
#include "data/value_ranges.h"

/// What a dataset file takes of a single value: reading refuses by these rules, and editing shows
/// by them what is wrong with a cell. Each gives what is wrong, without the place, or nothing.
namespace aftershock {

/// ISO 3166-1 alpha-2 codes of countries that there are; an empty one is none.
[[nodiscard]] bool isCountryCode(const QString& code);
[[nodiscard]] std::optional<Error> countryError(const QString& code);

/// “Between” needs its second end, which is the larger in size; no other qualifier has one.
[[nodiscard]] std::optional<Error> endsError(const Quantity& quantity);
[[nodiscard]] std::optional<Error> rangeError(double value, ValueRange range);
/// A day that is kept to the day.
[[nodiscard]] std::optional<Error> wholeDayError(const Day& day);
/// A span must not end before it starts.
[[nodiscard]] std::optional<Error> spanError(const Day& start, const Day& end);
/// The specification of a saved view.
[[nodiscard]] std::optional<Error> viewSpecError(const QString& json);

} // namespace aftershock
