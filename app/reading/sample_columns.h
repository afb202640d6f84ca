#pragma once

#include "reading/column_evidence.h"
#include "reading/year_headings.h"

#include <vector>

/// The columns of a table as its first rows show them, and what the table says of all of them.
namespace aftershock {

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

} // namespace aftershock
