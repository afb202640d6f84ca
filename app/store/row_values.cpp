#include "store/row_values.h"

namespace aftershock {

namespace {

SqlValue idValue(RowId id)
{
    return id != 0 ? SqlValue(id) : SqlValue();
}

SqlValue textValue(const QString& text)
{
    return text.isEmpty() ? SqlValue() : SqlValue(text);
}

template <typename T>
SqlValue optionalValue(const std::optional<T>& value)
{
    if (!value)
        return {};
    if constexpr (std::is_floating_point_v<T>)
        return static_cast<double>(*value);
    else
        return static_cast<qint64>(*value);
}

template <typename Enum>
SqlValue wordValue(const std::optional<Enum>& value)
{
    return value ? SqlValue(toText(*value)) : SqlValue();
}

/// To the day, whatever the precision: the column beside it tells that.
SqlValue dateValue(const std::optional<Day>& day)
{
    return day ? SqlValue(day->date.toString(Qt::ISODate)) : SqlValue();
}

SqlValue precisionValue(const std::optional<Day>& day)
{
    return day ? SqlValue(toText(day->precision)) : SqlValue();
}

SqlValue basisValue(const std::optional<Day>& day)
{
    return day ? SqlValue(toText(day->basis)) : SqlValue();
}

} // namespace

RowValues rowValues(const Source& source)
{
    return RowValues{"source"}
        .with("id", idValue(source.id))
        .with("publisher", textValue(source.publisher))
        .with("title", textValue(source.title))
        .with("author", textValue(source.author))
        .with("url", textValue(source.url))
        .with("published_on", dateValue(source.publishedOn))
        .with("kind", textValue(source.kind));
}

RowValues rowValues(const Organisation& organisation)
{
    return RowValues{"organisation"}
        .with("id", idValue(organisation.id))
        .with("name", textValue(organisation.name))
        .with("kind", textValue(organisation.kind))
        .with("ticker", textValue(organisation.ticker))
        .with("exchange", textValue(organisation.exchange))
        .with("country", textValue(organisation.country))
        .with("sector", textValue(organisation.sector));
}

RowValues rowValues(const Event& event)
{
    const std::optional<Day>& dated = event.startsOn ? event.startsOn : event.endsOn;
    return RowValues{"event"}
        .with("id", idValue(event.id))
        .with("title", textValue(event.title))
        .with("kind", toText(event.kind))
        .with("summary", textValue(event.summary))
        .with("starts_on", dateValue(event.startsOn))
        .with("ends_on", dateValue(event.endsOn))
        .with("date_precision", precisionValue(dated))
        .with("date_basis", basisValue(dated))
        .with("source_id", optionalValue(event.citation.source))
        .with("locator", textValue(event.citation.locator));
}

RowValues rowValues(const ShareMove& move)
{
    return RowValues{"share_move"}
        .with("id", idValue(move.id))
        .with("event_id", optionalValue(move.event))
        .with("organisation_id", idValue(move.organisation))
        .with("change_percent", move.changePercent.value)
        .with("change_percent_to", optionalValue(move.changePercent.upper))
        .with("qualifier", toText(move.changePercent.qualifier))
        .with("significant_digits", optionalValue(move.changePercent.digits))
        .with("trading_day", dateValue(move.tradingDay))
        .with("date_basis", basisValue(move.tradingDay))
        .with("source_id", optionalValue(move.citation.source))
        .with("locator", textValue(move.citation.locator))
        .with("note", textValue(move.note));
}

RowValues rowValues(const Funding& funding)
{
    return RowValues{"funding"}
        .with("id", idValue(funding.id))
        .with("event_id", optionalValue(funding.event))
        .with("organisation_id", optionalValue(funding.organisation))
        .with("recipient", textValue(funding.recipient))
        .with("purpose", textValue(funding.purpose))
        .with("part_of", optionalValue(funding.partOf))
        .with("status", wordValue(funding.status))
        .with("from_year", optionalValue(funding.fromYear))
        .with("years", optionalValue(funding.years))
        .with("source_id", optionalValue(funding.citation.source))
        .with("locator", textValue(funding.citation.locator))
        .with("note", textValue(funding.note));
}

RowValues rowValues(const FundingAmount& amount, RowId funding)
{
    return RowValues{"funding_amount"}
        .with("id", idValue(amount.id))
        .with("funding_id", idValue(funding))
        .with("currency", amount.money.currency.code())
        .with("amount", amount.money.amount.value)
        .with("amount_to", optionalValue(amount.money.amount.upper))
        .with("qualifier", toText(amount.money.amount.qualifier))
        .with("significant_digits", optionalValue(amount.money.amount.digits))
        .with("basis", toText(amount.basis));
}

RowValues rowValues(const ExchangeRate& rate)
{
    return RowValues{"exchange_rate"}
        .with("id", idValue(rate.id))
        .with("base", rate.base.code())
        .with("quote", rate.quote.code())
        .with("rate", rate.rate)
        .with("as_of", dateValue(rate.asOf))
        .with("source_id", optionalValue(rate.source));
}

RowValues rowValues(const Statement& statement)
{
    return RowValues{"statement"}
        .with("id", idValue(statement.id))
        .with("event_id", optionalValue(statement.event))
        .with("speaker", textValue(statement.speaker))
        .with("organisation_id", optionalValue(statement.organisation))
        .with("summary", statement.summary)
        .with("source_id", optionalValue(statement.citation.source))
        .with("locator", textValue(statement.citation.locator));
}

RowValues rowValues(const SavedView& view)
{
    return RowValues{"saved_view"}
        .with("id", idValue(view.id))
        .with("name", textValue(view.name))
        .with("spec", textValue(view.spec));
}

} // namespace aftershock
