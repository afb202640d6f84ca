#include "core/quantity_extremes.h"

#include <vector>

namespace aftershock {

namespace {

/// Below the other where it lies lower or, at the same number, is the only one that reaches it.
bool lowerEndIsBelow(const Bound& a, const Bound& b)
{
    return a.value < b.value || (a.value == b.value && !a.open && b.open);
}

bool upperEndIsBelow(const Bound& a, const Bound& b)
{
    return a.value < b.value || (a.value == b.value && a.open && !b.open);
}

/// The lowest of some figures lies between their lowest lower end and their lowest upper end: it
/// rises with each of them. A figure whose ends nobody knows has none that count.
Interval lowest(std::span<const Quantity> terms)
{
    Interval result;
    bool lowerKnown = true;
    for (const Quantity& term : terms) {
        const Interval ends = interval(term).value_or(Interval());
        lowerKnown = lowerKnown && ends.lower.has_value();
        if (ends.lower && (!result.lower || lowerEndIsBelow(*ends.lower, *result.lower)))
            result.lower = ends.lower;
        if (ends.upper && (!result.upper || upperEndIsBelow(*ends.upper, *result.upper)))
            result.upper = ends.upper;
    }
    if (!lowerKnown)
        result.lower.reset();
    return result;
}

/// An interval of this kind back as a qualified figure: its ends are ends of the figures, so that
/// less can happen than in arithmetic.
Result<Quantity> told(const Interval& ends)
{
    const Error nothing{.code = ErrorCode::NothingTrueToSay};
    if (!ends.lower && !ends.upper)
        return nothing;
    if (!ends.lower || !ends.upper) {
        const Bound& known = ends.lower ? *ends.lower : *ends.upper;
        const bool awayFromZero = ends.lower ? known.value >= 0 : known.value < 0;
        if (!awayFromZero) // “at least −2” would speak of a fall
            return nothing;
        return Quantity{.value = known.value,
                        .qualifier = known.open ? Qualifier::Over : Qualifier::AtLeast};
    }
    if (ends.lower->value == ends.upper->value)
        return Quantity{.value = ends.lower->value};
    if (ends.lower->value == 0 || ends.upper->value == 0) {
        const Bound& far = ends.lower->value == 0 ? *ends.upper : *ends.lower;
        return Quantity{.value = far.value,
                        .qualifier = far.open ? Qualifier::Under : Qualifier::AtMost};
    }
    const bool fall = ends.upper->value < 0;
    return Quantity{.value = fall ? ends.upper->value : ends.lower->value,
                    .qualifier = Qualifier::Between,
                    .upper = fall ? ends.lower->value : ends.upper->value};
}

Result<Quantity> withPrintedDigits(Result<Quantity> extreme, std::span<const Quantity> terms)
{
    if (extreme)
        for (const Quantity& term : terms)
            if (term.value == extreme->value && !extreme->digits)
                extreme->digits = term.digits;
    return extreme;
}

} // namespace

Result<Quantity> lowestOf(std::span<const Quantity> terms)
{
    return withPrintedDigits(told(lowest(terms)), terms);
}

Result<Quantity> highestOf(std::span<const Quantity> terms)
{
    std::vector<Quantity> mirrored;
    for (const Quantity& term : terms)
        mirrored.push_back(scaled(term, -1));
    Result<Quantity> result = lowestOf(mirrored);
    return result ? Result<Quantity>(scaled(*result, -1)) : result;
}

} // namespace aftershock
