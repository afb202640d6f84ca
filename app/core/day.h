#pragma once

#include <QDate>

#include <optional>

namespace aftershock {

enum class DatePrecision { Day, Month, Year };
enum class DateBasis { Stated, Inferred };

[[nodiscard]] QString toText(DatePrecision precision);
[[nodiscard]] QString toText(DateBasis basis);
[[nodiscard]] std::optional<DatePrecision> datePrecisionFromText(const QString& text);
[[nodiscard]] std::optional<DateBasis> dateBasisFromText(const QString& text);

/// A calendar day in UTC that knows how exactly it is known, and whether a source states it.
/// With Month or Year precision the date is the first day of that month or year.
struct Day
{
    QDate date;
    DatePrecision precision{DatePrecision::Day};
    DateBasis basis{DateBasis::Stated};
    bool operator==(const Day&) const = default;
};

/// ISO 8601 to the day's own precision: 2025-01-27, 2025-01, 2025.
[[nodiscard]] QString isoText(const Day& day);
/// Reads isoText() back; the basis is Stated.
[[nodiscard]] std::optional<Day> dayFromIso(const QString& text);

/// The last day that the day may be: of its month, or of its year.
[[nodiscard]] QDate lastDate(const Day& day);

// The day that a number stands for; nullopt outside the years 1 to 9999. Nothing in a number says
// which of these it is: whoever calls knows it from the file.

[[nodiscard]] std::optional<QDate> dayFromUnixSeconds(qint64 seconds);
[[nodiscard]] std::optional<QDate> dayFromUnixMilliseconds(qint64 milliseconds);
/// A spreadsheet's date (ECMA-376 part 1, 18.17.4.1), whose fraction is the time of day. The 1900
/// system counts a 29 February 1900 that never was, as number 60: that number is no day.
[[nodiscard]] std::optional<QDate> dayFromExcelSerial(double serial, bool date1904 = false);

} // namespace aftershock
