#include "reading/import_fields.h"

#include "core/enum_text.h"

#include <algorithm>
#include <span>

namespace aftershock {

namespace {

constexpr EnumText<ImportKind> kinds[] = {
    {ImportKind::ShareMoves, "share-moves"},
    {ImportKind::Funding, "funding"},
    {ImportKind::Events, "events"},
    {ImportKind::Prices, "prices"},
    {ImportKind::ExchangeRates, "exchange-rates"},
};

constexpr EnumText<ImportField> fields[] = {
    {ImportField::Ignored, "-"},
    {ImportField::Organisation, "organisation"},
    {ImportField::Ticker, "ticker"},
    {ImportField::Exchange, "exchange"},
    {ImportField::Country, "country"},
    {ImportField::Sector, "sector"},
    {ImportField::ShareChange, "change"},
    {ImportField::ChangeFraction, "change-fraction"},
    {ImportField::ChangePercent, "change-percent"},
    {ImportField::Qualifier, "qualifier"},
    {ImportField::Day, "day"},
    {ImportField::EndDay, "end-day"},
    {ImportField::Event, "event"},
    {ImportField::EventKind, "event-kind"},
    {ImportField::Summary, "summary"},
    {ImportField::Amount, "amount"},
    {ImportField::Currency, "currency"},
    {ImportField::ConvertedAmount, "converted-amount"},
    {ImportField::ConvertedCurrency, "converted-currency"},
    {ImportField::Recipient, "recipient"},
    {ImportField::Purpose, "purpose"},
    {ImportField::PartOf, "part-of"},
    {ImportField::Status, "status"},
    {ImportField::FromYear, "from-year"},
    {ImportField::Years, "years"},
    {ImportField::Source, "source"},
    {ImportField::Publisher, "publisher"},
    {ImportField::Author, "author"},
    {ImportField::Url, "url"},
    {ImportField::Locator, "locator"},
    {ImportField::Note, "note"},
    {ImportField::Open, "open"},
    {ImportField::High, "high"},
    {ImportField::Low, "low"},
    {ImportField::Close, "close"},
    {ImportField::AdjustedClose, "adjusted-close"},
    {ImportField::Volume, "volume"},
    {ImportField::Base, "base"},
    {ImportField::Quote, "quote"},
    {ImportField::Rate, "rate"},
    {ImportField::Units, "units"},
    {ImportField::YearAmounts, "year-amounts"},
    {ImportField::CompanyAmounts, "company-amounts"},
    {ImportField::DayChanges, "day-changes"},
    {ImportField::CompanyChanges, "company-changes"},
    {ImportField::CompanyPrices, "company-prices"},
    {ImportField::CurrencyRates, "currency-rates"},
};

using enum ImportField;

constexpr ImportField shareMoveFields[] = {
    Organisation,  Ticker,     Exchange,       Country, Sector,    ShareChange, ChangeFraction,
    ChangePercent, DayChanges, CompanyChanges, Units,   Qualifier, Day,         Event,
    Source,        Publisher,  Author,         Url,     Locator,   Note};
constexpr ImportField fundingFields[] = {Organisation,
                                         Ticker,
                                         Country,
                                         Sector,
                                         Amount,
                                         YearAmounts,
                                         CompanyAmounts,
                                         Units,
                                         Currency,
                                         ConvertedAmount,
                                         ConvertedCurrency,
                                         Qualifier,
                                         Recipient,
                                         Purpose,
                                         PartOf,
                                         Status,
                                         FromYear,
                                         Years,
                                         Event,
                                         Day,
                                         Source,
                                         Publisher,
                                         Author,
                                         Url,
                                         Locator,
                                         Note};
constexpr ImportField eventFields[] = {Event,  EventKind, Summary, Day, EndDay,
                                       Source, Publisher, Author,  Url, Locator};
constexpr ImportField priceFields[] = {Organisation,  Ticker, Exchange, Country,      Sector,
                                       Day,           Open,   High,     Low,          Close,
                                       AdjustedClose, Volume, Currency, CompanyPrices};
constexpr ImportField rateFields[] = {Base,          Quote,  Rate,      Units, Day,
                                      CurrencyRates, Source, Publisher, Url};

std::span<const ImportField> fieldsOf(ImportKind kind)
{
    switch (kind) {
    case ImportKind::ShareMoves:
        return shareMoveFields;
    case ImportKind::Funding:
        return fundingFields;
    case ImportKind::Events:
        return eventFields;
    case ImportKind::Prices:
        return priceFields;
    case ImportKind::ExchangeRates:
        return rateFields;
    }
    Q_UNREACHABLE();
}

} // namespace

QString toText(ImportKind kind)
{
    return enumToText(kinds, kind);
}

std::optional<ImportKind> importKindFromText(const QString& text)
{
    return enumFromText(kinds, text);
}

QStringList importKindWords()
{
    QStringList words;
    for (const EnumText<ImportKind>& kind : kinds)
        words += toText(kind.value);
    return words;
}

QString toText(ImportField field)
{
    return enumToText(fields, field);
}

std::optional<ImportField> importFieldFromText(const QString& text)
{
    return enumFromText(fields, text);
}

QStringList fieldWords(ImportKind kind)
{
    QStringList words{toText(Ignored)};
    for (const ImportField field : fieldsOf(kind))
        words += toText(field);
    return words;
}

bool hasField(ImportKind kind, ImportField field)
{
    const std::span<const ImportField> known = fieldsOf(kind);
    return field == Ignored || std::ranges::find(known, field) != known.end();
}

} // namespace aftershock
