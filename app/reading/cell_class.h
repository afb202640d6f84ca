#pragma once

#include <optional>
#include <string_view>

namespace aftershock {

/**
 * What a cell's text looks like at a glance: enough to tell tables from prose and headers from
 * data. What it means is read by core/figure_parser.h. The kinds follow those of van den Burg,
 * Nazábal and Sutton, “Wrangling messy CSV files by detecting row and type patterns”, Data Mining
 * and Knowledge Discovery 33 (2019).
 */
enum class CellClass {
    Empty,
    Missing, ///< “n/a”, “-”, “null”: says that there is nothing
    Number,
    Percent,
    Money,
    Code, ///< digits that are no number: 00501, or more than fifteen of them
    Date,
    Time,
    Boolean,
    Address, ///< URL or e-mail
    Text,
    Odd ///< what hardly stands in one cell: control signs, half a quotation, other delimiters
};

[[nodiscard]] CellClass classify(std::string_view text);

/// A cell without the marks of notes behind it, “−16.97%[1]”, “Nvidia*”, “Nvidia†”, and without
/// those of bold type in Markdown: “**$60bn**”.
[[nodiscard]] std::string_view withoutNoteMarks(std::string_view text);

/// How a number is written, as far as its own text shows.
struct NumberShape
{
    char decimal{0};         ///< '.' or ',' where it shows, 0 where there is none
    bool isAmbiguous{false}; ///< “1.234” and “1,234”: @c decimal may as well group thousands
    char group{0};           ///< ',' '.' ' ' or '\'', 0 where there is none
    bool isPlain{false};     ///< as JSON writes numbers, but for a leading plus
    bool isCode{false};      ///< leading zero, or more digits than a double keeps
    int digits{0};           ///< how many digits there are
    bool operator==(const NumberShape&) const = default;
};

/// nullopt where @p text, with blanks around it cut off, is no number in digits.
[[nodiscard]] std::optional<NumberShape> numberShape(std::string_view text);

/// How a date is written in digits: which of its parts can be what.
struct DateShape
{
    int first{};
    int second{};
    int third{};
    bool isYearFirst{false};
    /// The first two numbers are day and month in an order that this text alone does not tell.
    bool isAmbiguous{false};
    bool isDayFirst{false};   ///< proved: the first number is above 12
    bool isMonthFirst{false}; ///< proved: the second number is above 12
    bool operator==(const DateShape&) const = default;
};

/// A date in digits with “-”, “/” or “.” between them, perhaps with a time behind; nullopt else.
[[nodiscard]] std::optional<DateShape> dateShape(std::string_view text);

/// Whether the text has the form of a date in words: “Jan 1 2000”, “27. Januar 2025”,
/// “2025年1月27日”.
[[nodiscard]] bool isDateInWords(std::string_view text);

[[nodiscard]] std::string_view trimmed(std::string_view text);
/// Whether a text, trimmed and in any case, says that there is nothing.
[[nodiscard]] bool isMissing(std::string_view text);
/// Words that begin the lines under a table: “Total”, “Source: …”, “Quelle”, “合计”.
[[nodiscard]] bool startsLikeFooter(std::string_view text);
[[nodiscard]] bool isTotalWord(std::string_view text);

} // namespace aftershock
