#pragma once

#include "reading/column_evidence.h"
#include "reading/mapping.h"
#include "reading/year_headings.h"

#include <map>
#include <vector>

/// What the columns of a table may be, each by itself; mapping.h gives each one field.
namespace aftershock {

/// What a kind of rows cannot do without must not rest on a guess that is weaker.
constexpr double leastSureNeeded = 0.4;

struct Column
{
    QString heading; ///< empty where the file has none
    HeadingUnit unit;
    HeadingUnit unitOfTable; ///< for columns of amounts and changes that do not say it themselves
    ColumnEvidence evidence;
    const RawTable* sample{};
    std::size_t index{};
};

/// The column that names the rows of a table of figures; nullptr where there is none.
[[nodiscard]] const Column* firstOfWords(const std::vector<Column>& columns);

/// The column that says beside the years which quarter, half or month its rows are of, and whether
/// these are months; nullptr where there is none.
[[nodiscard]] const Column* columnOfParts(const std::vector<Column>& columns, bool& isMonth);

/// The column whose cells are the years of the rows, or parts of them; nullptr where there is none.
[[nodiscard]] const Column* columnOfYears(const std::vector<Column>& columns);

[[nodiscard]] std::vector<Column> columnsOf(const RawTable& sample);

/// What the notes below a table, of whose rows the last stands in line @p lastRow, say of its unit.
[[nodiscard]] HeadingUnit unitBelow(const Diagnostics& diagnostics, qint64 lastRow);

/// Whether what stands above the table, or else in its corner or the file's name, says that its
/// figures were spent.
[[nodiscard]] Spending spendingOfTable(const std::vector<Column>& columns);

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
