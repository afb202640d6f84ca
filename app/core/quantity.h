#pragma once

#include "core/result.h"

#include <QString>

#include <compare>
#include <optional>
#include <span>

namespace aftershock {

/// How a source qualifies a figure; the dataset file writes it as toText() does.
enum class Qualifier { Exact, Over, AtLeast, Under, AtMost, About, Between };

[[nodiscard]] QString toText(Qualifier qualifier);
[[nodiscard]] std::optional<Qualifier> qualifierFromText(const QString& text);

/// One end of an interval; an open end is not itself a possible value.
struct Bound
{
    double value{};
    bool open{false};
    bool operator==(const Bound&) const = default;
};

/// The values that a qualified figure may truly have; a missing end is not known.
struct Interval
{
    std::optional<Bound> lower;
    std::optional<Bound> upper;
    bool operator==(const Interval&) const = default;
};

/**
 * A figure as its source gives it: a number, its qualifier, and how many digits were printed.
 *
 * The qualifier speaks of the size of the figure: “over 4 % down” is value −4 and Over, and means
 * −4 or lower; “under 5 % down” means between −5 and 0. Between has its second end in @c upper,
 * which for a fall is the larger fall. About has no known ends.
 */
struct Quantity
{
    double value{};
    Qualifier qualifier{Qualifier::Exact};
    std::optional<double> upper; ///< the second end, with Between only
    /// Significant digits that the source printed, if known; with Between those of the first end,
    /// and the second has as many after the decimal mark.
    std::optional<int> digits;

    bool operator==(const Quantity&) const = default;

    /// A bound on the size: over and at-least.
    [[nodiscard]] bool isLowerBound() const;
    /// A bound on the size: under and at-most.
    [[nodiscard]] bool isUpperBound() const;
};

/// The possible true values; nullopt for About, whose ends nobody stated, and for what cannot be a
/// figure (not finite, under nothing, a range without its second end).
[[nodiscard]] std::optional<Interval> interval(const Quantity& quantity);

/// Orders two figures by their true values; unordered where the qualifiers leave it open: two
/// figures are only equivalent when both are exact, and about is unordered against everything,
/// another about included, since nobody said how far the true value may lie from it.
[[nodiscard]] std::partial_ordering compare(const Quantity& a, const Quantity& b);

// Interval arithmetic (Moore, Interval Analysis, 1966) put back into a qualifier. Where no
// qualifier can tell the result truly, the answer is ErrorCode::NothingTrueToSay; what is too
// large for a double is ValueOutOfRange. About goes together with exact and about, and gives about;
// with a bound it gives nothing, but for a median that the about cannot move.

/// Of no terms: exactly 0. Has as many decimals as its terms, where they all say how many.
[[nodiscard]] Result<Quantity> sum(std::span<const Quantity> terms);
[[nodiscard]] Result<Quantity> difference(const Quantity& a, const Quantity& b);
/// DivisionByZero where the figure below may lie on either side of zero or is zero. “At most 5”
/// below the line reaches down to zero but is not zero: 10 divided by it is at least 2.
[[nodiscard]] Result<Quantity> ratio(const Quantity& above, const Quantity& below);
[[nodiscard]] Result<Quantity> mean(std::span<const Quantity> terms);
/// The middle figure by value; carries a bound where any figure that could cross the middle is one.
[[nodiscard]] Result<Quantity> median(std::span<const Quantity> terms);
/// Times an exact, finite number; what is too large for a double stays at its largest. A negative
/// factor turns a rise into a fall of the same qualified size.
[[nodiscard]] Quantity scaled(const Quantity& quantity, double factor);

} // namespace aftershock
