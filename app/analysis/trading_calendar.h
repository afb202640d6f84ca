#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace aftershock {

/// Why an exchange does not trade on a day.
enum class ClosedReason { Weekend, Holiday };

/**
 * Whether the named exchange (“Nasdaq”, “Euronext Amsterdam”) is closed for the whole of @p day;
 * nullopt where it trades, or where that is not known.
 *
 * Known are the weekends of every exchange, and the full-day holidays of
 * - NYSE and Nasdaq since 1998 (NYSE Rule 7.2, and the closures it decreed since),
 * - the London Stock Exchange since 1996 (bank holidays of England and Wales),
 * - Xetra and Frankfurt, and Euronext since 2002 (the days of every year's calendar; days that were
 *   holidays in some years only are left out, so that a trading day is never called a holiday).
 */
[[nodiscard]] std::optional<ClosedReason> closedOn(const QString& exchange, QDate day);

/// Easter Sunday of a Gregorian year (Meeus, Astronomical Algorithms, chapter 8).
[[nodiscard]] QDate easterSunday(int year);

} // namespace aftershock
