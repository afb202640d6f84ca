#pragma once

#include "core/figure_parser.h"

#include <QStringView>

#include <string>
#include <variant>

namespace aftershock {

/// A run of digits and marks as it stands in a text, before anyone knows which mark is which.
struct WrittenNumber
{
    QStringView text; ///< digits with “.”, “,”, “'” and spaces between them
    std::optional<int> exponent;
};

/// Takes the longest number at the start of folded text and moves @p text behind it.
[[nodiscard]] std::optional<WrittenNumber> takeNumber(QStringView& text);

/// digits × 10^−decimals × 10^exponent
struct PlainDigits
{
    std::string digits;
    int decimals{};
    int exponent{};
    /// The zeros that end a whole number of four digits and more: 13000000000 is written so
    /// whether it was counted or rounded to billions, so they prove no precision.
    [[nodiscard]] std::size_t idleZeros() const;
    /// Without leading and idle zeros; nullopt for zero and for more than a double can hold.
    [[nodiscard]] std::optional<int> significant() const;
    /// nullopt where it is too large.
    [[nodiscard]] std::optional<double> value(bool negative) const;
};

/// Both ways to read “1.234”: with a point for the decimals, and with one between thousands.
struct TwoReadings
{
    PlainDigits withDecimals;
    PlainDigits withGroups;
};

struct NoReading
{
};

using NumberReading = std::variant<PlainDigits, TwoReadings, NoReading>;

[[nodiscard]] NumberReading readNumber(const WrittenNumber& number, DecimalMark mark);

} // namespace aftershock
