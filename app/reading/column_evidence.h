#pragma once

#include "reading/heading_words.h"
#include "reading/import_fields.h"
#include "reading/raw_table.h"

namespace aftershock {

/// How many of a column's cells look like what. A cell may count in several ways: “2025” is a
/// number and may be a year.
struct ColumnEvidence
{
    qint64 filled{};
    qint64 numbers{}; ///< plain ones
    qint64 percents{};
    qint64 monies{}; ///< with a currency
    qint64 dates{};
    qint64 texts{};
    qint64 addresses{};
    qint64 currencyCodes{};
    qint64 currencySigns{}; ///< “£”, “US$”
    qint64 currencyNames{}; ///< “euro”, “元”
    qint64 countryCodes{};
    qint64 tickers{}; ///< “NVDA”, “0700.HK”, “NVDA US Equity”
    qint64 years{};
    qint64 periods{}; ///< “Q1 2024”, “FY24”, “2022/23”
    qint64 unixSeconds{};
    qint64 unixMilliseconds{};
    qint64 excelDays{};
    qint64 openDays{};    ///< of these, the ones that are days from 2020 on, counted from 1970
    qint64 compactDays{}; ///< 20250127
    qint64 isoMonths{};   ///< “2025-01”, which in another column is a range of years
    qint64 upToOne{};     ///< plain numbers from −1 to 1: fractions, if they are changes
    qint64 ones{};        ///< of these the ones that are 1
    qint64 signs{};       ///< figures with a plus or minus, or below zero
    qint64 fine{};        ///< of these the ones under 1 with three decimals or more
    bool isDistinct{true};
    bool operator==(const ColumnEvidence&) const = default;

    [[nodiscard]] double share(qint64 count) const;
    /// Whether changes in percent would all be small and oddly exact, as fractions are not:
    /// −0.1697 for a fall of 16.97 %.
    [[nodiscard]] bool mayBeFractions() const;
};

/// 2035-01-01, counted from 1970; the same number of Excel's is in 1964.
constexpr double lastOpenDay = 23'741;

/// “NVDA”, “0700.HK”, “NVDA US Equity”: written as exchanges and vendors write shares.
[[nodiscard]] bool isTicker(const QString& text);

/// A currency as the cells of a column of currencies have it: “USD”, “£”, “euro”, “\$” as Markdown
/// writes it.
[[nodiscard]] std::optional<Currency> currencyNamed(const QString& text);
/// A day of XML, “2025-01-27+01:00”, without its time zone; other texts as they are.
[[nodiscard]] QString withoutZone(const QString& text);

[[nodiscard]] ColumnEvidence evidenceOf(const RawTable& sample, std::size_t column);

/// How well a column's cells suit a field, from 0 to 1.
[[nodiscard]] double fit(ImportField field, const ColumnEvidence& evidence,
                         const HeadingUnit& unit);

/// What the cells alone suggest, for columns whose heading says nothing; Ignored for “nothing”.
[[nodiscard]] HeadingMatch fieldOfContents(const ColumnEvidence& evidence, ImportKind kind);

} // namespace aftershock
