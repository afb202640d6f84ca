#pragma once

#include "analysis/conversion.h"

namespace aftershock {

/// One amount as a share or a multiple of another.
struct Share
{
    Quantity fraction; ///< of a whole 0 to 1, more where the part exceeds it
    /// Both are bounds, so nothing is known of the true share: this is of the amounts as stated.
    bool asStated{false};
    std::optional<Currency> currency{}; ///< that both amounts were in
    std::vector<AppliedRate> rates{};   ///< that multipleOf() needed to bring them there
    bool operator==(const Share&) const = default;
};

/// Two amounts in one currency: the one the part is reported in where the whole is stated in it as
/// well, else another that both are stated in, else @p fallback by conversion.
[[nodiscard]] Result<std::pair<Money, Money>> inOneCurrency(const Funding& part,
                                                            const Funding& whole,
                                                            const Converter& converter,
                                                            std::optional<Currency> fallback = {});

/// Errors: as Converter::convert(); DivisionByZero; NothingTrueToSay where a range blurs it.
[[nodiscard]] Result<Share> shareOf(const Funding& part, const Funding& whole,
                                    const Converter& converter);

/// How many times the one amount is the other, in a currency that both are stated in; where there
/// is none by conversion into @p fallback, and then to two digits, since a rate is never exact.
/// @p perYear sets the amounts a year against each other. Errors: as shareOf().
[[nodiscard]] Result<Share> multipleOf(const Funding& above, const Funding& below, bool perYear,
                                       Currency fallback, const Converter& converter);

struct PartShare
{
    RowId part{};
    Share share;
    bool operator==(const PartShare&) const = default;
};

/// A whole taken apart into its direct parts.
struct Breakdown
{
    std::vector<PartShare> parts;      ///< those whose share is known, in the order of their ids
    std::optional<double> notItemised; ///< what they leave of the whole; none where they exceed it
    bool asStated{false};              ///< some amount is a bound: shares are of what is stated
    bool operator==(const Breakdown&) const = default;
};

[[nodiscard]] Breakdown breakdown(const Dataset& dataset, const Funding& whole,
                                  const Converter& converter);

} // namespace aftershock
