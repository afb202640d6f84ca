#pragma once

#include "core/money.h"

#include <QString>

#include <optional>
#include <string>

namespace aftershock {

/// What a number format of Excel (ECMA-376 part 1, 18.8.30 and 18.8.31) says a number is.
/// Month and Year: a day of which no more is shown, “Jan-25” and “2025”.
enum class NumberMeaning { Plain, Percent, Date, DateTime, Time, Month, Year };

[[nodiscard]] NumberMeaning builtInMeaning(int formatId);
[[nodiscard]] NumberMeaning formatMeaning(const QString& format);

/// The currency that a number format shows beside the number: “[$£-809]#,##0”, “#,##0 "EUR"”. A yen
/// and a dollar are told by their locale; a dollar without one is the US one. nullopt where there
/// is none, several, or a word beside it that may scale the number.
[[nodiscard]] std::optional<Currency> formatCurrency(const QString& format);

/// What a number format shows behind the number that a person reads with it: “bn GBP” for
/// “"£"0.0"bn"”, “EUR”, “%” where it is mere text. Empty where that says nothing of the number, or
/// where the format itself divides it: “0.0,,"m"”; its currency stays.
[[nodiscard]] QString formatUnit(const QString& format);

/// A number as people read it: the shortest decimal that Excel itself would show, which keeps
/// fifteen digits.
[[nodiscard]] std::string shortNumber(double value);
/// “16.9%” for 0.169, with all of its digits.
[[nodiscard]] std::string percentText(double value);
/// A day number of Excel as ISO 8601; with the leap day of 1900 that never was, and with days
/// counted from 1904 where the workbook says so. A month is “2025-01” where its first day stands
/// for it, a year always “2025”. nullopt where there is no such day.
[[nodiscard]] std::optional<std::string> dateText(double serial, NumberMeaning meaning,
                                                  bool from1904);

} // namespace aftershock
