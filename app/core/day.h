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

} // namespace aftershock
