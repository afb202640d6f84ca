#pragma once

#include "core/day.h"
#include "core/money.h"

#include <QStringView>

namespace aftershock {

/// Which character stands before the decimals. Auto decides from the text alone: “12.5”, “0.123”,
/// “1234.567”, “1,234.5”, “1,234,567” and “1.234e5” can be read in one way only. “1.234” and
/// “1,234” can be either and are ambiguous, unless English or Chinese words stand with them (“over
/// 1,234”), which are written with a point. Signs and short units (£, %, bn) belong to no language.
enum class DecimalMark { Auto, Point, Comma };
/// Which number of 03/04/2025 comes first. Auto decides where only one order makes a date.
enum class DateOrder { Auto, DayFirst, MonthFirst, YearFirst };

/// How a text itself tells on which side of zero its figure is: by “−”, brackets or “▼”, by “+” or
/// “▲”, by a word such as “fell” or “up”, or not at all.
enum class Direction { None, Minus, Plus, Word };

/// A figure read from what a person wrote, before anyone says what it measures.
struct ParsedFigure
{
    Quantity quantity;
    std::optional<Currency> currency; ///< from a sign, a code or a name; “$” is the US dollar
    bool isScaled{false}; ///< the text names the multiple itself: “bn”, “thousand”, “亿”
    bool isPercent{false}; ///< %, per cent, percent, pp are told by the text
    Direction direction{Direction::None};
    bool operator==(const ParsedFigure&) const = default;
};

/**
 * The program's one reader of figures: “−16.9%”, “(5.2)”, “▼ 3 %”, “down over 4 %”, “£48.23
 * billion”, “1 tn yuan”, “CNY 300bn”, “1.234,5”, “at least €2m”, “c. 15”, “10–12”. English, German
 * and Chinese words. nullopt inside the Result is a cell that says “nothing” (“n/a”, “–”, empty).
 * Errors: ValueNotANumber, ValueAmbiguous (with what it could be in detail), ValueOutOfRange.
 */
[[nodiscard]] Result<std::optional<ParsedFigure>> parseFigure(QStringView text,
                                                              DecimalMark mark = DecimalMark::Auto);

/// A date read from text; a quarter, a half year or a range also has the last day that it covers,
/// and its first day is only as precise as the text: to the month, for a quarter.
struct ParsedDay
{
    Day day;
    std::optional<QDate> endsOn;
    bool operator==(const ParsedDay&) const = default;
};

/**
 * Reads dates in every common form: 2025-01-27 with or without a time, 27 Jan 2025, January 27,
 * 2025, 27.1.2025, 27/01/2025, 20250127, Q1 2025, H1 2025, January 2025, 2025, 2025年1月27日,
 * 27–28 January 2025; English, German and Chinese. The day is the one that is written, whatever
 * its time zone. 27.1.2025 has its day first wherever points are written; a year of two digits is
 * ambiguous. nullopt where the cell says nothing. Errors: ValueNotADate, ValueAmbiguous (with both
 * days in detail), ValueOutOfRange where the weekday is not that of the date.
 */
[[nodiscard]] Result<std::optional<ParsedDay>> parseDay(QStringView text,
                                                        DateOrder order = DateOrder::Auto);

/// A plain decimal number with a point and an optional exponent and nothing else; for files whose
/// form is known. nullopt for anything else, nan and inf included.
[[nodiscard]] std::optional<double> parsePlainNumber(QStringView text);

} // namespace aftershock
