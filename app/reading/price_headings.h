#pragma once

#include "reading/column_candidates.h"

namespace aftershock {

/// Whether a heading over prices may be a company: it is no sum, no average and no other figure,
/// and names no two currencies.
[[nodiscard]] bool mayBeCompany(const Column& column);

/// Whether the figures beside the days are of currencies, countries and the like rather than of
/// companies, by their headings together: the old codes of the mark and the franc are no tickers.
[[nodiscard]] bool areOfNoCompanies(const std::vector<Column>& columns);

/// “Value” beside names, where neither title nor file speaks of shares: it may be worth, sales or
/// what a country has.
[[nodiscard]] bool isValueOfAnything(const Column& column, const std::vector<Column>& columns);

} // namespace aftershock
