#pragma once

#include "core/figure_parser.h"
#include "core/formatter.h"
#include "data/reference_book.h"
#include "data/table_columns.h"

/// Between what stands in a cell and what people read and write there.
namespace aftershock {

[[nodiscard]] CellValue cellValue(const DataRow& row, const DataColumn& column);

/// What a cell shows: “over 7 % down”, “£48.23 bn”, “27 Jan 2025”, “Nvidia”.
[[nodiscard]] QString cellText(const WorkingDataset& dataset, const DataColumn& column,
                               const CellValue& value, const Formatter& formatter);
/// What stands in a cell's editor and on the clipboard: with rulesOf() the formatter's language
/// readCell() reads just @p value from it.
[[nodiscard]] QString editText(ReferenceBook& book, const DataColumn& column,
                               const CellValue& value, const Formatter& formatter);

/// How what is ambiguous by itself is meant, “1.234” in a number; with Auto it is refused.
struct ReadingRules
{
    DecimalMark mark{DecimalMark::Auto};
};
/// The rules of the language that the program speaks, for what a person types.
[[nodiscard]] ReadingRules rulesOf(Language language);

/**
 * Reads what a person typed into the column of @p row; @p book finds rows by name. What a bare
 * figure leaves open stays as it is: the currency of an amount, the basis of a day. A text of
 * nothing is an empty cell. A day may be two: “27–28 January 2025” also has the end.
 */
struct CellReading
{
    CellValue value;
    std::optional<Day> endsOn;
    bool operator==(const CellReading&) const = default;
};
[[nodiscard]] Result<CellReading> readCell(const DataColumn& column, const DataRow& row,
                                           const QString& text, ReferenceBook& book,
                                           const ReadingRules& rules = {});

/// What cells are sorted by, empty ones last: numbers and days by size, all else by its text. An
/// amount's currency comes before its size.
struct CellKey
{
    bool isEmpty{false};
    double number{};
    QString text; ///< folded
    bool operator==(const CellKey&) const = default;
    bool operator<(const CellKey& other) const
    {
        return std::tie(isEmpty, number, text) < std::tie(other.isEmpty, other.number, other.text);
    }
};
[[nodiscard]] CellKey cellKey(const WorkingDataset& dataset, const DataColumn& column,
                              const CellValue& value);

} // namespace aftershock
