#pragma once

#include <string>

namespace aftershock {

enum class Rounding { Nearest, TowardZero, AwayFromZero };

/**
 * A finite number as the decimal digits that people see, so that rounding acts on what was written
 * and never on binary noise: 4.35 is 4.35 here, though the nearest double lies below it.
 *
 * The number is d.ddd × 10^exponent, without trailing zeros; zero is “0”, exponent 0, not negative.
 */
struct Decimal
{
    bool negative{false};
    std::string digits{"0"};
    int exponent{0};

    [[nodiscard]] bool isZero() const { return digits == "0"; }
    /// Digits after the decimal mark; negative where the last digits are zeros: 1,200 has −2.
    [[nodiscard]] int decimals() const { return static_cast<int>(digits.size()) - 1 - exponent; }
    bool operator==(const Decimal&) const = default;
};

/// The shortest decimal that reads back as @p value, or its nearest one of 15 digits where that
/// would be longer; zero for what is not finite.
[[nodiscard]] Decimal toDecimal(double value);
/// The finite double nearest to the decimal.
[[nodiscard]] double toDouble(const Decimal& decimal);

/// Rounded to @p significant digits (at least one); half goes away from zero.
[[nodiscard]] Decimal rounded(const Decimal& decimal, int significant,
                              Rounding rounding = Rounding::Nearest);
/// Rounded to @p decimals digits after the mark, which may be negative.
[[nodiscard]] Decimal roundedToDecimals(const Decimal& decimal, int decimals,
                                        Rounding rounding = Rounding::Nearest);

/// @p value without the noise that binary arithmetic leaves after the 15th digit.
[[nodiscard]] double withoutNoise(double value);

} // namespace aftershock
