#pragma once

#include "core/result.h"
#include "reading/mapping.h"
#include "reading/raw_table.h"
#include "reading/wide_columns.h"
#include "reading/year_headings.h"

#include <optional>
#include <set>
#include <utility>
#include <vector>

/// Of which year, quarter or month the rows of amounts are.
namespace aftershock {

class ImportRow;
struct ImportContext;

/// What tables with a row for each amount say of their times: “Company, Year, Quarter, Capex”.
struct RowPeriods
{
    /// Stands beside the year and says which part of it: “Q1”, or “1” under “Quarter”.
    std::optional<std::size_t> part;
    bool isPartMonth{false};            ///< and not a quarter or half
    bool isFiscal{false};               ///< of years that begin when a company likes
    bool areSingleYears{true};          ///< “2022–23” is a financial year
    using Period = std::pair<int, int>; ///< first month and length
    /// Who paid, and when, where other rows count the same money.
    std::set<std::pair<QString, Period>> overlaps;
};
[[nodiscard]] RowPeriods periodsOfRows(const RawTable& sample, const Mapping& mapping);

/// nullopt where the row says nothing but a plain year or day, or nothing at all. Errors: those of
/// readWideHeading(), ValueOutOfRange, ValueAmbiguous, with the row's place.
[[nodiscard]] Result<std::optional<WideHeading>> periodOfRow(const ImportRow& row,
                                                             const ImportContext& context);

/// The year in the cell of a row that holds amounts of several companies.
[[nodiscard]] Result<WideHeading> yearOfRow(const ImportRow& row, const ImportContext& context);

/// The rows that are of a time that others are of too: a year beside its quarters.
[[nodiscard]] std::vector<YearHeading> overlapsOf(const RawTable& sample, std::size_t yearColumn);

} // namespace aftershock
