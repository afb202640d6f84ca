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
    std::optional<int> digits;   ///< significant digits that the source printed, if known

    bool operator==(const Quantity&) const = default;

    /// A bound on the size: over and at-least.
    [[nodiscard]] bool isLowerBound() const;
    /// A bound on the size: under and at-most.
    [[nodiscard]] bool isUpperBound() const;
};

/// The possible true values; nullopt for About, whose ends nobody stated.
[[nodiscard]] std::optional<Interval> interval(const Quantity& quantity);

/// Orders two figures by their true values; unordered where the qualifiers leave it open.
[[nodiscard]] std::partial_ordering compare(const Quantity& a, const Quantity& b);

// Interval arithmetic (Moore, Interval Analysis, 1966) put back into a qualifier. Where no
// qualifier can tell the result truly, the answer is ErrorCode::NothingTrueToSay.
[[nodiscard]] Result<Quantity> sum(std::span<const Quantity> terms);
[[nodiscard]] Result<Quantity> difference(const Quantity& a, const Quantity& b);
[[nodiscard]] Result<Quantity> ratio(const Quantity& above, const Quantity& below);
[[nodiscard]] Result<Quantity> mean(std::span<const Quantity> terms);
/// The middle figure by value; carries a bound where any figure that could cross the middle is one.
[[nodiscard]] Result<Quantity> median(std::span<const Quantity> terms);
/// Times an exact number; a negative factor turns a rise into a fall of the same qualified size.
[[nodiscard]] Quantity scaled(const Quantity& quantity, double factor);

} // namespace aftershock
