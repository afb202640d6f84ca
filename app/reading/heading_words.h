#pragma once

#include "core/money.h"
#include "reading/import_fields.h"

#include <optional>
#include <vector>

/// What the headings of columns say, in English, German and Chinese, and as the usual vendors of
/// market data write them: Yahoo, Stooq, Alpha Vantage, Bloomberg, Refinitiv, FRED, ECB, Eastmoney.
namespace aftershock {

/// A name to compare by: letters and digits alone, in lower case and without accents, words parted
/// by one blank. “PX_LAST” is “px last”, “adjClose” is “adj close”, “4. close” is “close”.
[[nodiscard]] QString comparable(const QString& name);

/// Whether one of the words stands in a text that is comparable(), as the words are, which are
/// parted by “|”: as a whole, or anywhere where they are Chinese.
[[nodiscard]] bool containsAny(const QString& text, const char16_t* words);
/// The same for parts of words: “decline” is in “declined”.
[[nodiscard]] bool containsStem(const QString& text, const char16_t* stems);

struct HeadingMatch
{
    ImportField field{};
    double sure{}; ///< from 0 to 1
    bool operator==(const HeadingMatch&) const = default;
};

/// The fields that a column with this heading may be, surest first. Some words mean one thing in
/// one kind of table and another in the next.
[[nodiscard]] std::vector<HeadingMatch> fieldsOfHeading(const QString& heading, ImportKind kind);

/// Whether a heading of a table of money says that its cells pay: “Lead investor”.
[[nodiscard]] bool namesPayer(const QString& heading);
/// Whether it is one that lists of start-ups and their financing have, in which the company is who
/// gets the money: “Round”, “Investors”, “Valuation”.
[[nodiscard]] bool speaksOfRounds(const QString& heading);

/// The unit that a heading gives for its cells: “Amount (USD m)”, “Betrag in Mio. €”,
/// “金额（亿元）”.
struct HeadingUnit
{
    std::optional<Currency> currency;
    double factor{1};
    bool isPercent{false};
    bool isBasisPoints{false}; ///< a hundredth of a percent
    /// A short word in brackets beside the currency that may be a factor: “(USD gazz)”, and then
    /// nobody knows how much a number is; or two factors that differ.
    QString unknown{};
    /// Where it holds for all of a table: what stands above it, or over its first column.
    QString title{};
    bool operator==(const HeadingUnit&) const = default;
};
[[nodiscard]] HeadingUnit unitOfHeading(const QString& heading);

/// Whether the cells are changes in the share's own money: “前日比”, beside which “前日比(%)”
/// stands.
[[nodiscard]] bool isChangeInPoints(const QString& heading);
/// Whether the cells tell a change, in whatever unit, since the day before.
[[nodiscard]] bool namesChange(const QString& heading);
/// Whether a change is that of a day, as far as its heading says, or of an hour, a week, a year.
enum class PeriodOfChange { Day, Other };
[[nodiscard]] PeriodOfChange periodOfChange(const QString& heading);

/// Whether a heading or title says that per cents of companies and days are something else than
/// changes of a day: returns of a month, weights, yields, the answers of a poll.
[[nodiscard]] bool speaksOfOtherPercents(const QString& text);

// What a list of a fund's holdings has: the weight of each, and how much of it there is.
[[nodiscard]] bool speaksOfWeight(const QString& heading);
[[nodiscard]] bool speaksOfHolding(const QString& heading);

/// Whether it is the name of a series of figures in some data bank, and none of a company.
[[nodiscard]] bool isSeriesId(const QString& heading);

/// What a heading names, in comparable() form, without currency and factor: “money raised” of
/// “Money Raised Currency (in USD)”.
[[nodiscard]] QString headingWithoutUnit(const QString& heading);

/// Whether sizes under a heading are falls. Perhaps: it names falls beside changes of any kind
/// (“Change (− = decline)”), so that a minus among its cells says that the others rose.
enum class FallHeading { No, Perhaps, Yes };
[[nodiscard]] FallHeading fallHeading(const QString& heading);

/// Whose closing prices a heading names: “Close / AAPL” as yfinance writes it, “Apple / Close”,
/// “NVDA close”; nullopt where it names no company, or something else than the close.
[[nodiscard]] std::optional<QString> companyOfPrices(const QString& heading);

/// The currency that a heading is: “USD”, or behind the names of what it stands in, “rates.USD”.
[[nodiscard]] std::optional<Currency> currencyOfHeading(const QString& heading);

/// The currency pair in a heading: “EUR/USD”, “GBPUSD=X”; FRED's “DEXUSEU” is dollars to the euro.
struct CurrencyPair
{
    Currency base;
    Currency quote;
    bool operator==(const CurrencyPair&) const = default;
};
[[nodiscard]] std::optional<CurrencyPair> pairOfHeading(const QString& heading);

} // namespace aftershock
