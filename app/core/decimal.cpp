#include "core/decimal.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <limits>
#include <string_view>
#include <system_error>

namespace aftershock {

namespace {

constexpr int mostDigits = 15; // every decimal of 15 digits survives the way through a double

void trim(Decimal& decimal)
{
    const std::size_t last = decimal.digits.find_last_not_of('0');
    if (last == std::string::npos)
        decimal = Decimal{};
    else
        decimal.digits.resize(last + 1);
}

/// Adds one to the last kept digit.
void increment(Decimal& decimal)
{
    for (auto digit = decimal.digits.rbegin(); digit != decimal.digits.rend(); ++digit) {
        if (*digit != '9') {
            ++*digit;
            return;
        }
        *digit = '0';
    }
    decimal.digits.insert(decimal.digits.begin(), '1');
    ++decimal.exponent;
}

bool roundsAway(std::string_view dropped, Rounding rounding)
{
    switch (rounding) {
    case Rounding::Nearest:
        return dropped.front() >= '5';
    case Rounding::TowardZero:
        return false;
    case Rounding::AwayFromZero:
        return dropped.find_first_not_of('0') != std::string_view::npos;
    }
    return false;
}

Decimal fromScientific(std::string_view text)
{
    Decimal decimal{.digits = {}};
    if (text.front() == '-') {
        decimal.negative = true;
        text.remove_prefix(1);
    }
    const std::size_t mark = text.find('e');
    for (const char c : text.substr(0, mark))
        if (c != '.')
            decimal.digits += c;
    std::string_view exponent = text.substr(mark + 1);
    if (exponent.front() == '+')
        exponent.remove_prefix(1);
    std::from_chars(exponent.data(), exponent.data() + exponent.size(), decimal.exponent);
    trim(decimal);
    return decimal;
}

} // namespace

Decimal toDecimal(double value)
{
    if (!std::isfinite(value) || value == 0.0)
        return {};
    std::array<char, 48> buffer{};
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value,
                                   std::chars_format::scientific);
    const Decimal exact = fromScientific(
        std::string_view(buffer.data(), static_cast<std::size_t>(end.ptr - buffer.data())));
    return rounded(exact, mostDigits);
}

double toDouble(const Decimal& decimal)
{
    std::string text = decimal.negative ? "-" : "";
    text += decimal.digits.front();
    text += '.';
    text += decimal.digits.size() > 1 ? decimal.digits.substr(1) : std::string("0");
    text += 'e';
    text += std::to_string(decimal.exponent);
    double value = 0.0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), value);
    if (read.ec == std::errc::result_out_of_range && decimal.exponent > 0)
        return std::copysign(std::numeric_limits<double>::max(), decimal.negative ? -1.0 : 1.0);
    return value;
}

Decimal rounded(const Decimal& decimal, int significant, Rounding rounding)
{
    return roundedToDecimals(decimal, std::max(significant, 1) - 1 - decimal.exponent, rounding);
}

Decimal roundedToDecimals(const Decimal& decimal, int decimals, Rounding rounding)
{
    if (decimal.isZero() || decimal.decimals() <= decimals)
        return decimal;
    // With nothing left to keep, a zero stands where the one that rounding away makes would.
    Decimal result = decimal;
    const int kept = decimals + 1 + decimal.exponent;
    if (kept <= 0) {
        result.digits.insert(0, static_cast<std::size_t>(1 - kept), '0');
        result.exponent = -decimals;
    }
    const auto length = static_cast<std::size_t>(std::max(kept, 1));
    const std::string dropped = result.digits.substr(length);
    result.digits.resize(length);
    if (roundsAway(dropped, rounding))
        increment(result);
    trim(result);
    return result;
}

double withoutNoise(double value)
{
    return std::isfinite(value) ? toDouble(toDecimal(value)) : value;
}

} // namespace aftershock
