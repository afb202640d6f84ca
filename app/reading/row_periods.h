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
    bool areSeries{false};              ///< somebody's years stand below each other
    using Period = std::pair<int, int>; ///< first month and length
    /// Who paid, and when, where other rows count the same money.
    std::set<std::pair<QString, Period>> overlaps;
};
[[nodiscard]] RowPeriods periodsOfRows(const RawTable& sample, const Mapping& mapping);

/// Whether the cells of a column say which part of a year their rows are of: “Q1”, “H2”, or “1”
/// and “May” where its heading speaks of quarters and months; @p isMonth: these are months.
[[nodiscard]] bool saysPartsOfYears(const RawTable& sample, std::size_t column, bool& isMonth);

/// What a year and its part say together: “Q1 2024”, “2024-05”.
[[nodiscard]] QString joinedPeriod(const QString& part, const QString& year,
                                   const RowPeriods& periods);

/// nullopt where the row says nothing but a plain year or day, or nothing at all. Errors: those of
/// readWideHeading(), ValueOutOfRange, ValueAmbiguous, with the row's place.
[[nodiscard]] Result<std::optional<WideHeading>> periodOfRow(const ImportRow& row,
                                                             const ImportContext& context);

/// The year, or the part of it, of a row that holds amounts of several companies. Errors as above.
[[nodiscard]] Result<WideHeading> yearOfRow(const ImportRow& row, const ImportContext& context);

} // namespace aftershock
