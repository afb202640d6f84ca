#include "core/decimal.h"
#include "core/quantity.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <vector>

namespace aftershock {

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

Error nothingTrue()
{
    return {.code = ErrorCode::NothingTrueToSay};
}

Error outOfRange(double value)
{
    return {.code = ErrorCode::ValueOutOfRange,
            .value = QString::number(value),
            .detail = QStringLiteral("±1.8e308")};
}

// ---- Intervals whose unknown ends are infinite, so that arithmetic can go through them.

struct Ends
{
    Bound lower;
    Bound upper;
    [[nodiscard]] bool isPoint() const { return lower.value == upper.value; }
};

Bound lowest()
{
    return {-infinity, true};
}

Bound highest()
{
    return {infinity, true};
}

Ends ends(const Interval& interval)
{
    return {interval.lower.value_or(lowest()), interval.upper.value_or(highest())};
}

std::optional<Ends> endsOf(const Quantity& quantity)
{
    const std::optional<Interval> known = interval(quantity);
    return known ? std::optional(ends(*known)) : std::nullopt;
}

/// A lower end that is open lies above the closed one at the same number.
bool lowerLess(const Bound& a, const Bound& b)
{
    return a.value < b.value || (a.value == b.value && !a.open && b.open);
}

/// An upper end that is open lies below the closed one at the same number.
bool upperLess(const Bound& a, const Bound& b)
{
    return a.value < b.value || (a.value == b.value && a.open && !b.open);
}

// ---- Back from an interval to what a qualifier can say.

Result<Quantity> unboundedAbove(const Bound& lower)
{
    if (lower.value < 0) // “at least −2” would speak of a fall
        return nothingTrue();
    return Quantity{.value = lower.value,
                    .qualifier = lower.open ? Qualifier::Over : Qualifier::AtLeast};
}

Result<Quantity> unboundedBelow(const Bound& upper)
{
    if (upper.value >= 0)
        return nothingTrue();
    return Quantity{.value = upper.value,
                    .qualifier = upper.open ? Qualifier::Over : Qualifier::AtLeast};
}

Quantity fromZeroTo(const Bound& end)
{
    return {.value = end.value, .qualifier = end.open ? Qualifier::Under : Qualifier::AtMost};
}

/// Between with the larger size second; where zero lies inside, the lower end comes first.
Quantity between(double lower, double upper)
{
    const bool fall = upper < 0;
    return {.value = fall ? upper : lower,
            .qualifier = Qualifier::Between,
            .upper = fall ? lower : upper};
}

Result<Quantity> toQuantity(const Ends& result)
{
    const Bound& lower = result.lower;
    const Bound& upper = result.upper;
    if (std::isinf(lower.value) && std::isinf(upper.value))
        return nothingTrue();
    if (std::isinf(upper.value))
        return unboundedAbove(lower);
    if (std::isinf(lower.value))
        return unboundedBelow(upper);
    if (result.isPoint())
        return Quantity{.value = lower.value};
    if (lower.value == 0)
        return fromZeroTo(upper);
    if (upper.value == 0)
        return fromZeroTo(lower);
    return between(lower.value, upper.value);
}

// ---- Digits.

/// Digits after the mark that the source printed, or that the number needs.
int printedDecimals(const Quantity& quantity)
{
    const Decimal first = toDecimal(quantity.value);
    if (quantity.digits)
        return *quantity.digits - 1 - first.exponent;
    if (!quantity.upper)
        return first.decimals();
    return std::max(first.decimals(), toDecimal(*quantity.upper).decimals());
}

int finestDecimals(std::span<const Quantity> terms)
{
    int finest = std::numeric_limits<int>::min();
    for (const Quantity& term : terms)
        if (term.value != 0 || term.upper)
            finest = std::max(finest, printedDecimals(term));
    return finest == std::numeric_limits<int>::min() ? 0 : finest;
}

/// What “about” leaves open is more than the digits behind its own.
int sumDecimals(std::span<const Quantity> terms)
{
    int decimals = finestDecimals(terms);
    for (const Quantity& term : terms)
        if (term.qualifier == Qualifier::About && term.value != 0)
            decimals = std::min(decimals, printedDecimals(term));
    return decimals;
}

bool allHaveDigits(std::span<const Quantity> terms)
{
    return std::ranges::all_of(terms, [](const Quantity& term) { return term.digits.has_value(); });
}

std::optional<int> digitsFor(double value, int decimals)
{
    if (value == 0)
        return std::nullopt;
    return std::clamp(decimals + 1 + toDecimal(value).exponent, 1, 15);
}

/// A mean shows one digit more than its terms, where it has it.
std::optional<int> meanDigits(const Quantity& mean, std::span<const Quantity> terms)
{
    const int printed = finestDecimals(terms);
    const int needed = toDecimal(mean.value).decimals();
    return digitsFor(mean.value, std::clamp(needed, printed, printed + 1));
}

// ---- Checks that come before any arithmetic.

bool isFinite(const Quantity& quantity)
{
    return std::isfinite(quantity.value) && (!quantity.upper || std::isfinite(*quantity.upper));
}

bool isExactOrAbout(const Quantity& quantity)
{
    return isFinite(quantity) &&
           (quantity.qualifier == Qualifier::Exact || quantity.qualifier == Qualifier::About);
}

bool anyAbout(std::span<const Quantity> terms)
{
    return std::ranges::any_of(
        terms, [](const Quantity& term) { return term.qualifier == Qualifier::About; });
}

// ---- Sums.

/// Neumaier's compensated sum, so that the order of many terms makes no difference worth showing.
class RunningSum
{
public:
    void add(double term)
    {
        const double next = m_sum + term;
        if (std::isfinite(next))
            m_lost +=
                std::abs(m_sum) >= std::abs(term) ? (m_sum - next) + term : (term - next) + m_sum;
        m_sum = next;
    }
    [[nodiscard]] double value() const { return std::isfinite(m_sum) ? m_sum + m_lost : m_sum; }

private:
    double m_sum{};
    double m_lost{};
};

/// The decimals that the exact sum of the terms, as written, can have at most.
int neededDecimals(std::span<const Quantity> terms)
{
    int needed = -400;
    for (const Quantity& term : terms) {
        needed = std::max(needed, toDecimal(term.value).decimals());
        if (term.upper)
            needed = std::max(needed, toDecimal(*term.upper).decimals());
    }
    return needed;
}

double tidy(double sum, int decimals)
{
    if (!std::isfinite(sum))
        return sum;
    return toDouble(roundedToDecimals(toDecimal(sum), decimals));
}

Result<Quantity> aboutSum(std::span<const Quantity> terms)
{
    if (!std::ranges::all_of(terms, isExactOrAbout))
        return nothingTrue();
    RunningSum total;
    for (const Quantity& term : terms)
        total.add(term.value);
    return Quantity{.value = tidy(total.value(), neededDecimals(terms)),
                    .qualifier = Qualifier::About};
}

Result<Quantity> boundedSum(std::span<const Quantity> terms)
{
    RunningSum lower;
    RunningSum upper;
    bool lowerOpen = false;
    bool upperOpen = false;
    bool lowerKnown = true;
    bool upperKnown = true;
    for (const Quantity& term : terms) {
        const std::optional<Ends> termEnds = endsOf(term);
        if (!termEnds)
            return nothingTrue();
        lowerKnown = lowerKnown && std::isfinite(termEnds->lower.value);
        upperKnown = upperKnown && std::isfinite(termEnds->upper.value);
        if (lowerKnown)
            lower.add(termEnds->lower.value);
        if (upperKnown)
            upper.add(termEnds->upper.value);
        lowerOpen = lowerOpen || termEnds->lower.open;
        upperOpen = upperOpen || termEnds->upper.open;
    }
    if ((lowerKnown && !std::isfinite(lower.value())) ||
        (upperKnown && !std::isfinite(upper.value())))
        return outOfRange(lower.value());
    const int decimals = neededDecimals(terms);
    return toQuantity(
        {.lower = lowerKnown ? Bound{tidy(lower.value(), decimals), lowerOpen} : lowest(),
         .upper = upperKnown ? Bound{tidy(upper.value(), decimals), upperOpen} : highest()});
}

Result<Quantity> checked(Result<Quantity> result)
{
    if (result && !isFinite(*result))
        return outOfRange(result->value);
    return result;
}

// ---- Ratios.

/// One corner of the box that division spans; nullopt where it has no value (∞/∞, 0/0): other
/// corners then reach as far. @p side is the sign of the numbers below the line.
std::optional<Bound> quotient(const Bound& above, const Bound& below, double side)
{
    if (above.value == 0)
        return below.value == 0 ? std::nullopt : std::optional(Bound{0.0, above.open});
    if (std::isinf(below.value))
        return std::isinf(above.value) ? std::nullopt : std::optional(Bound{0.0, true});
    if (below.value == 0)
        return Bound{std::copysign(infinity, above.value * side), true};
    const double value = above.value / below.value;
    return Bound{std::isinf(above.value) ? value : withoutNoise(value), above.open || below.open};
}

Result<Quantity> boundedRatio(const Ends& above, const Ends& below)
{
    if (below.isPoint() && below.lower.value == 0)
        return Error{.code = ErrorCode::DivisionByZero};
    if (below.lower.value < 0 && below.upper.value > 0)
        return Error{.code = ErrorCode::DivisionByZero};
    const double side = below.upper.value > 0 ? 1.0 : -1.0;
    std::vector<Bound> corners;
    for (const Bound& top : {above.lower, above.upper})
        for (const Bound& bottom : {below.lower, below.upper})
            if (const std::optional<Bound> corner = quotient(top, bottom, side))
                corners.push_back(*corner);
    const Ends result{std::ranges::min(corners, lowerLess), std::ranges::max(corners, upperLess)};
    // From zero to anything says no more than the sign.
    if (std::isinf(result.upper.value) && result.lower.value == 0)
        return nothingTrue();
    return toQuantity(result);
}

/// A finite division that overflows is no bound at infinity but out of range.
bool overflows(const Ends& above, const Ends& below)
{
    for (const Bound& top : {above.lower, above.upper})
        for (const Bound& bottom : {below.lower, below.upper})
            if (std::isfinite(top.value) && std::isfinite(bottom.value) && bottom.value != 0 &&
                !std::isfinite(top.value / bottom.value))
                return true;
    return false;
}

// ---- Medians.

/// The middle of sorted values, which for an even number is half of the sum of two.
double middle(const std::vector<Bound>& sorted)
{
    const std::size_t half = sorted.size() / 2;
    if (sorted.size() % 2 == 1)
        return sorted[half].value;
    const double sum = sorted[half - 1].value + sorted[half].value;
    return std::isfinite(sum) ? withoutNoise(sum / 2) : sum;
}

bool middleIsOpen(const std::vector<Bound>& sorted)
{
    const std::size_t half = sorted.size() / 2;
    return sorted[half].open || (sorted.size() % 2 == 0 && sorted[half - 1].open);
}

/// The median rises with each of its terms, so its ends are the medians of their ends.
Result<Quantity> boundedMedian(std::span<const Quantity> terms)
{
    std::vector<Bound> lower;
    std::vector<Bound> upper;
    for (const Quantity& term : terms) {
        if (!isFinite(term))
            return nothingTrue();
        const Ends termEnds = endsOf(term).value_or(Ends{lowest(), highest()});
        lower.push_back(termEnds.lower);
        upper.push_back(termEnds.upper);
    }
    std::ranges::sort(lower, lowerLess);
    std::ranges::sort(upper, upperLess);
    return toQuantity({{middle(lower), middleIsOpen(lower)}, {middle(upper), middleIsOpen(upper)}});
}

/// A median is one of its terms or half of two: as many decimals as it takes, and no more than the
/// coarsest term prints.
std::optional<int> medianDigits(const Quantity& median, std::span<const Quantity> terms)
{
    int needed = toDecimal(median.value).decimals();
    if (median.upper)
        needed = std::max(needed, toDecimal(*median.upper).decimals());
    int coarsest = std::numeric_limits<int>::max();
    for (const Quantity& term : terms)
        coarsest = std::min(coarsest, term.value == 0 ? coarsest : printedDecimals(term));
    return digitsFor(median.value, std::max(needed, std::min(coarsest, finestDecimals(terms))));
}

Result<Quantity> aboutMedian(std::span<const Quantity> terms)
{
    std::vector<Bound> values;
    for (const Quantity& term : terms)
        values.push_back({term.value, false});
    std::ranges::sort(values, lowerLess);
    return Quantity{.value = middle(values), .qualifier = Qualifier::About};
}

} // namespace

Result<Quantity> sum(std::span<const Quantity> terms)
{
    Result<Quantity> total = checked(anyAbout(terms) ? aboutSum(terms) : boundedSum(terms));
    if (total && allHaveDigits(terms))
        total->digits = digitsFor(total->value, sumDecimals(terms));
    return total;
}

Result<Quantity> difference(const Quantity& a, const Quantity& b)
{
    const Quantity terms[] = {a, scaled(b, -1)};
    return sum(terms);
}

Result<Quantity> ratio(const Quantity& above, const Quantity& below)
{
    if (isExactOrAbout(below) && below.value == 0)
        return Error{.code = ErrorCode::DivisionByZero};
    if (above.qualifier == Qualifier::About || below.qualifier == Qualifier::About) {
        if (!isExactOrAbout(above) || !isExactOrAbout(below))
            return nothingTrue();
        return checked(Quantity{.value = withoutNoise(above.value / below.value),
                                .qualifier = Qualifier::About});
    }
    const std::optional<Ends> top = endsOf(above);
    const std::optional<Ends> bottom = endsOf(below);
    if (!top || !bottom)
        return nothingTrue();
    if (overflows(*top, *bottom))
        return outOfRange(above.value / below.value);
    return boundedRatio(*top, *bottom);
}

Result<Quantity> mean(std::span<const Quantity> terms)
{
    if (terms.empty())
        return nothingTrue();
    Result<Quantity> total = sum(terms);
    if (!total)
        return total;
    const auto count = static_cast<double>(terms.size());
    Quantity result{.value = withoutNoise(total->value / count), .qualifier = total->qualifier};
    if (total->upper)
        result.upper = withoutNoise(*total->upper / count);
    result.digits = meanDigits(result, terms);
    return result;
}

Result<Quantity> median(std::span<const Quantity> terms)
{
    if (terms.empty())
        return nothingTrue();
    Result<Quantity> result = checked(boundedMedian(terms));
    if (!result && std::ranges::all_of(terms, isExactOrAbout))
        result = checked(aboutMedian(terms));
    if (result)
        result->digits = medianDigits(*result, terms);
    return result;
}

} // namespace aftershock
