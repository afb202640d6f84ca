#pragma once

#include "data/dataset.h"

#include <map>

namespace aftershock {

/// Where a plotted amount comes from.
enum class ConversionBasis { Reported, StatedConversion, Rate };
[[nodiscard]] QString toText(ConversionBasis basis); ///< "reported", "stated-conversion", "rate"

/// A rate that was used: one @c base is @c rate @c quote, and where that is from.
struct AppliedRate
{
    Currency base;
    Currency quote;
    double rate{};
    bool implied{false};     ///< by two amounts of one row, not from the dataset's list of rates
    RowRef row;              ///< the exchange rate, or the funding whose amounts imply it
    std::optional<Day> asOf; ///< of a listed rate
    std::optional<int> digits{}; ///< significant digits that the rate is good for
    bool operator==(const AppliedRate&) const = default;
};

/// An amount in the currency asked for. The qualifier is the original's.
struct ConvertedAmount
{
    Money money;
    ConversionBasis basis{ConversionBasis::Reported};
    std::vector<AppliedRate> rates; ///< one, or two through a currency between
    bool operator==(const ConvertedAmount&) const = default;
};

/// The amount as the source gives it: the first reported one, else the first; nullptr without any.
[[nodiscard]] const FundingAmount* reportedAmount(const Funding& funding);
/// The first amount stated in the currency, a reported one before a conversion; nullptr if none.
[[nodiscard]] const FundingAmount* statedAmount(const Funding& funding, Currency currency);
/// Currencies of the dataset's amounts, those that most rows are stated in first.
[[nodiscard]] std::vector<Currency> statedCurrencies(const Dataset& dataset);
/// Significant digits as printed: the source's if known, else those that the amount needs when it
/// is written with the word for its thousands (110 bn has three, 4.5 m two, 1 tn one).
[[nodiscard]] int printedDigits(const Quantity& amount);
/// Half a unit of the last printed digit: how far rounding may have moved the amount.
[[nodiscard]] double roundingOf(const Quantity& amount);

/**
 * Puts amounts of funding into one currency, by what the dataset itself says: an amount reported in
 * it, else a conversion that the source states, else a listed exchange rate (direct, inverse, or
 * through one currency between; the one nearest to the date), else the rate that the amounts of a
 * row imply, the one least blurred by rounding. Keeps a reference to the dataset.
 */
class Converter
{
public:
    explicit Converter(const Dataset& dataset);

    /// Errors: ValueMissing for a row without amounts, NoRate with both codes in detail,
    /// ValueOutOfRange where the product is no number.
    [[nodiscard]] Result<ConvertedAmount> convert(const Funding& funding, Currency target) const;

private:
    using Pair = std::pair<Currency, Currency>;
    using Path = std::vector<AppliedRate>;
    using Near = std::optional<QDate>;
    enum class Rates { Listed, Any };
    enum class Steps { One, Two };

    struct Route
    {
        const FundingAmount* from{};
        Path rates;
    };

    void addListedRates();
    void addImpliedRates();
    void addImpliedRate(const Funding& funding, const FundingAmount& from, const FundingAmount& to);
    [[nodiscard]] const AppliedRate* listed(const Pair& pair, Near near) const;
    [[nodiscard]] const AppliedRate* any(const Pair& pair, Near near) const;
    [[nodiscard]] Path path(const Pair& pair, Near near, Rates rates, Steps steps) const;
    [[nodiscard]] std::optional<Route> bestRoute(const Funding& funding, Currency target) const;

    struct ImpliedRate
    {
        AppliedRate rate;
        double blur{}; ///< relative rounding of the converted amount
        double amount{};
    };

    const Dataset& m_dataset;
    std::map<Pair, std::vector<AppliedRate>> m_listed; ///< undated first, then by date
    std::map<Pair, ImpliedRate> m_implied;
    std::vector<Currency> m_between;
};

} // namespace aftershock
