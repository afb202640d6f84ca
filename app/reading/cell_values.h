#pragma once

#include "core/figure_parser.h"
#include "reading/mapping.h"
#include "reading/short_years.h"
#include "reading/table_reader.h"

namespace aftershock {

/// OpenDays: numbers that are days since 1970 as well as those of Excel.
enum class DayForm { Text, UnixSeconds, UnixMilliseconds, UnixDays, ExcelDays, OpenDays, Compact };

/// How the cells of one column write numbers and days; Auto where nothing proves it, so that a
/// cell which can be read in two ways is refused.
struct ColumnForm
{
    DecimalMark decimalMark{DecimalMark::Auto};
    DateOrder dateOrder{DateOrder::Auto};
    DayForm dayForm{DayForm::Text};
    /// Where all days of the column have two digits for their year.
    ShortYear shortYear{ShortYear::None};
    QString shortYearDay{};       ///< one of these; else empty
    bool areMidnightsDays{false}; ///< all times with a zone are midnight there: “00:00:00+09:00”
    QString dayNumber{};          ///< one of the numbers, where they are taken as days since 1970
    bool isGerman{false};         ///< so that “1 Billion” may well be 10¹²
    bool operator==(const ColumnForm&) const = default;
};

/**
 * Proves the forms of the columns that hold figures and days: from the sample, and where that
 * leaves one open, from all rows, after which the reader is rewound. What a person chose, or what
 * the other columns prove of the file, holds for a column that proves nothing itself. The century
 * of two-digit years is taken only where that makes no day of the column lie a year ahead.
 */
[[nodiscard]] Result<std::vector<ColumnForm>> proveForms(TableReader& reader,
                                                         const RawTable& sample,
                                                         const Mapping& mapping,
                                                         const Progress& progress);

// nullopt inside the Result is a cell that says “nothing”. Errors as the figure parser's, without
// the place.
[[nodiscard]] Result<std::optional<ParsedFigure>> figureOf(const Cell& cell,
                                                           const ColumnForm& form);
/// The day that is written, whatever its time zone.
[[nodiscard]] Result<std::optional<ParsedDay>> dayOf(const Cell& cell, const ColumnForm& form);
/// Whether the month is the first day of it to a spreadsheet, which shows no more: what needs a day
/// then has one.
[[nodiscard]] bool isFirstOfMonth(const Cell& cell, const ParsedDay& day);
/// A plain number, quickly where it is written plainly; a figure with a qualifier is none.
[[nodiscard]] Result<std::optional<double>> numberOf(const Cell& cell, const ColumnForm& form);
/// Seconds since 1970, UTC: midnight of a day, or the time behind it. Midnights of an exchange,
/// where the column has no other times, are days. A day of month or year precision is no instant
/// (ValueNotANumber).
[[nodiscard]] Result<std::optional<qint64>> instantOf(const Cell& cell, const ColumnForm& form);

} // namespace aftershock
