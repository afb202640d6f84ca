#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace aftershock {

/// What the rows of a foreign table are to become.
enum class ImportKind { ShareMoves, Funding, Events, Prices, ExchangeRates };

[[nodiscard]] QString toText(ImportKind kind); ///< "share-moves": as the command line writes it
[[nodiscard]] std::optional<ImportKind> importKindFromText(const QString& text);
[[nodiscard]] QStringList importKindWords();

/// What a column of a foreign table holds.
enum class ImportField {
    Ignored,
    Organisation,
    Ticker,
    Exchange,
    Country,
    Sector,
    ShareChange,    ///< percent, or a fraction where the cells or the column show it
    ChangeFraction, ///< −0.169 for a fall of 16.9 %: only ever chosen
    ChangePercent,  ///< −16.9 for it: only ever chosen
    Qualifier,
    Day,
    EndDay,
    Event,
    EventKind,
    Summary,
    Amount,
    Currency,
    ConvertedAmount,
    ConvertedCurrency,
    Recipient,
    Purpose,
    PartOf,
    Status,
    FromYear,
    Years,
    Source,
    Publisher,
    Author,
    Url,
    Locator,
    Note,
    Open,
    High,
    Low,
    Close,
    AdjustedClose,
    Volume,
    Base,
    Quote,
    Rate,
    Units,       ///< of which an amount is (“bn”), or of the base for which a rate is (100 yen)
    YearAmounts, ///< a wide table: the heading is a year, the cells are its amounts
    CompanyAmounts, ///< the heading is a company, the cells are its amounts, a row for each year
    DayChanges,     ///< the heading is a day, the cells are the changes on it
    CompanyChanges, ///< the heading is a company, the cells are its changes
    CompanyPrices,  ///< a wide table: the heading is a company, the cells are its prices
    CurrencyRates,  ///< a wide table: the heading is a currency, the cells are its rates
};

[[nodiscard]] QString toText(ImportField field); ///< "adjusted-close"; "-" for Ignored
[[nodiscard]] std::optional<ImportField> importFieldFromText(const QString& text);
/// The words of the fields that rows of this kind can have.
[[nodiscard]] QStringList fieldWords(ImportKind kind);
[[nodiscard]] bool hasField(ImportKind kind, ImportField field);

} // namespace aftershock
