#pragma once

#include "reading/mapping.h"
#include "reading/sample_columns.h"

#include <map>
#include <vector>

/// What the columns of a table may be, each by itself; mapping.h gives each one field.
namespace aftershock {

/// What a kind of rows cannot do without must not rest on a guess that is weaker.
constexpr double leastSureNeeded = 0.4;

/// One column as one field, and how sure that is.
struct Candidate
{
    std::size_t column{};
    ImportField field{};
    double sure{};
};

/// Of each group at least one field is needed.
[[nodiscard]] std::vector<std::vector<ImportField>> neededFields(ImportKind kind);

/// What the columns but those left out, which are in their order, may be; surest first.
[[nodiscard]] std::vector<Candidate> candidates(const std::vector<Column>& columns,
                                                const Guess<ImportKind>& guess,
                                                const std::vector<std::size_t>& leftOut);

/// Two tables side by side: each of them has by itself all that the kind needs. The first is taken,
/// or the one of which a person named a column; the columns of the others are the result.
[[nodiscard]] std::vector<std::size_t>
columnsOfOtherTables(const std::vector<Column>& columns, const Guess<ImportKind>& guess,
                     const std::map<std::size_t, ImportField>& chosen);

/// A list of what a fund holds: nobody paid its values, and they are no prices.
[[nodiscard]] bool areHoldings(const std::vector<Column>& columns);

} // namespace aftershock
