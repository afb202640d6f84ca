#include "core/quantity.h"

#include "core/decimal.h"
#include "core/enum_text.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace aftershock {

namespace {

constexpr EnumText<Qualifier> qualifierTexts[] = {
    {Qualifier::Exact, "exact"},      {Qualifier::Over, "over"},
    {Qualifier::AtLeast, "at-least"}, {Qualifier::Under, "under"},
    {Qualifier::AtMost, "at-most"},   {Qualifier::About, "about"},
    {Qualifier::Between, "between"},
};

bool isFinite(const Quantity& quantity)
{
    return std::isfinite(quantity.value) && (!quantity.upper || std::isfinite(*quantity.upper));
}

bool isPoint(const Interval& interval)
{
    return interval.lower && interval.upper && interval.lower->value == interval.upper->value;
}

/// Whether everything up to the one is smaller than everything from the other.
bool liesBefore(const std::optional<Bound>& upper, const std::optional<Bound>& lower)
{
    if (!upper || !lower)
        return false;
    return upper->value < lower->value ||
           (upper->value == lower->value && (upper->open || lower->open));
}

double finite(double value)
{
    constexpr double largest = std::numeric_limits<double>::max();
    return std::clamp(value, -largest, largest);
}

/// As many digits as the source printed, and up to three where the product needs them.
std::optional<int> scaledDigits(const Quantity& quantity, double product)
{
    if (!quantity.digits)
        return std::nullopt;
    const auto needed = static_cast<int>(toDecimal(product).digits.size());
    return std::clamp(needed, *quantity.digits, std::max(*quantity.digits, 3));
}

} // namespace

QString toText(Qualifier qualifier)
{
    return enumToText(qualifierTexts, qualifier);
}

std::optional<Qualifier> qualifierFromText(const QString& text)
{
    return enumFromText(qualifierTexts, text);
}

bool Quantity::isLowerBound() const
{
    return qualifier == Qualifier::Over || qualifier == Qualifier::AtLeast;
}

bool Quantity::isUpperBound() const
{
    return qualifier == Qualifier::Under || qualifier == Qualifier::AtMost;
}

std::optional<Interval> interval(const Quantity& quantity)
{
    if (!isFinite(quantity))
        return std::nullopt;
    const double value = quantity.value;
    const bool open =
        quantity.qualifier == Qualifier::Over || quantity.qualifier == Qualifier::Under;
    switch (quantity.qualifier) {
    case Qualifier::Exact:
        return Interval{Bound{value}, Bound{value}};
    case Qualifier::Over:
    case Qualifier::AtLeast:
        return value < 0 ? Interval{std::nullopt, Bound{value, open}}
                         : Interval{Bound{value, open}, std::nullopt};
    case Qualifier::Under:
        if (value == 0) // no size is smaller than nothing
            return std::nullopt;
        [[fallthrough]];
    case Qualifier::AtMost:
        return value < 0 ? Interval{Bound{value, open}, Bound{0.0}}
                         : Interval{Bound{0.0}, Bound{value, open}};
    case Qualifier::About:
        return std::nullopt;
    case Qualifier::Between:
        if (!quantity.upper)
            return std::nullopt;
        return Interval{Bound{std::min(value, *quantity.upper)},
                        Bound{std::max(value, *quantity.upper)}};
    }
    return std::nullopt;
}

std::partial_ordering compare(const Quantity& a, const Quantity& b)
{
    const std::optional<Interval> first = interval(a);
    const std::optional<Interval> second = interval(b);
    if (!first || !second)
        return std::partial_ordering::unordered;
    if (isPoint(*first) && isPoint(*second) && first->lower->value == second->lower->value)
        return std::partial_ordering::equivalent;
    if (liesBefore(first->upper, second->lower))
        return std::partial_ordering::less;
    if (liesBefore(second->upper, first->lower))
        return std::partial_ordering::greater;
    return std::partial_ordering::unordered;
}

Quantity scaled(const Quantity& quantity, double factor)
{
    if (factor == 0)
        return {.value = 0};
    if (factor == 1)
        return quantity;
    Quantity result = quantity;
    const bool turned = factor == -1;
    result.value = turned ? -quantity.value : withoutNoise(finite(quantity.value * factor));
    if (quantity.upper)
        result.upper = turned ? -*quantity.upper : withoutNoise(finite(*quantity.upper * factor));
    if (!turned)
        result.digits = scaledDigits(quantity, result.value);
    if (result.upper && result.value > 0 && *result.upper < 0)
        std::swap(result.value, *result.upper);
    if (result.value == 0)
        result.value = 0.0; // never −0
    return result;
}

} // namespace aftershock
