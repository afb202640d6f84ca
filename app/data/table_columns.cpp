#include "data/table_columns.h"

#include "data/cell_access.h"

#include <QCoreApplication>

#include <algorithm>

namespace aftershock {

namespace {

using cell_access::basisOf;
using cell_access::priceMoment;
using cell_access::propertyKey;
using cell_access::reportedAmount;
using cell_access::stored;

constexpr DataColumn text(const char* name, const char* heading, bool isRequired = false)
{
    return {.name = name, .heading = heading, .kind = FieldKind::Text, .isRequired = isRequired};
}
constexpr DataColumn sorted(const char* name, const char* heading)
{
    return {.name = name, .heading = heading, .kind = FieldKind::Text, .isSorted = true};
}
constexpr DataColumn plain(const char* name, const char* heading, FieldKind kind,
                           bool isRequired = false)
{
    return {.name = name, .heading = heading, .kind = kind, .isRequired = isRequired};
}
constexpr DataColumn reference(const char* name, const char* heading, TableKind table,
                               bool isRequired = false)
{
    return {.name = name,
            .heading = heading,
            .kind = FieldKind::Reference,
            .isRequired = isRequired,
            .reference = table};
}
constexpr DataColumn choice(const char* name, const char* heading, ChoiceSet choices,
                            bool isRequired = true)
{
    return {.name = name,
            .heading = heading,
            .kind = FieldKind::Choice,
            .isRequired = isRequired,
            .choices = choices};
}
constexpr DataColumn day(const char* name, const char* heading, bool hasBasis, bool isCoarse)
{
    return {.name = name,
            .heading = heading,
            .kind = FieldKind::Day,
            .hasBasis = hasBasis,
            .isCoarse = isCoarse};
}

constexpr const char* context = "aftershock::DataColumn";

constexpr DataColumn shareMoveColumns[] = {
    stored<&ShareMove::organisation>(
        reference("organisation_id", QT_TRANSLATE_NOOP("aftershock::DataColumn", "Company"),
                  TableKind::Organisation, true)),
    stored<&ShareMove::changePercent>(plain("change_percent",
                                            QT_TRANSLATE_NOOP("aftershock::DataColumn", "Change"),
                                            FieldKind::Percent, true)),
    stored<&ShareMove::changePercent, &Quantity::qualifier>(
        choice("qualifier", QT_TRANSLATE_NOOP("aftershock::DataColumn", "Qualifier"),
               ChoiceSet::Qualifier)),
    stored<&ShareMove::tradingDay>(
        day("trading_day", QT_TRANSLATE_NOOP("aftershock::DataColumn", "Day"), true, false)),
    basisOf<&ShareMove::tradingDay, &ShareMove::tradingDay>(
        choice("date_basis", QT_TRANSLATE_NOOP("aftershock::DataColumn", "Day is"),
               ChoiceSet::DateBasis, false)),
    stored<&ShareMove::event>(reference(
        "event_id", QT_TRANSLATE_NOOP("aftershock::DataColumn", "Event"), TableKind::Event)),
    stored<&ShareMove::citation, &Citation::source>(reference(
        "source_id", QT_TRANSLATE_NOOP("aftershock::DataColumn", "Source"), TableKind::Source)),
    stored<&ShareMove::citation, &Citation::locator>(
        text("locator", QT_TRANSLATE_NOOP("aftershock::DataColumn", "Place"))),
    stored<&ShareMove::note>(
        plain("note", QT_TRANSLATE_NOOP("aftershock::DataColumn", "Note"), FieldKind::LongText)),
};

constexpr DataColumn fundingColumns[] = {
    stored<&Funding::organisation>(
        reference("organisation_id", QT_TRANSLATE_NOOP("aftershock::DataColumn", "Who pays"),
                  TableKind::Organisation)),
    stored<&Funding::purpose>(
        text("purpose", QT_TRANSLATE_NOOP("aftershock::DataColumn", "Purpose"))),
    reportedAmount(plain("reported_amount",
                         QT_TRANSLATE_NOOP("aftershock::DataColumn", "Reported amount"),
                         FieldKind::Money)),
    stored<&Funding::recipient>(
        text("recipient", QT_TRANSLATE_NOOP("aftershock::DataColumn", "Recipient"))),
    stored<&Funding::partOf>(reference(
        "part_of", QT_TRANSLATE_NOOP("aftershock::DataColumn", "Part of"), TableKind::Funding)),
    stored<&Funding::status>(choice("status", QT_TRANSLATE_NOOP("aftershock::DataColumn", "Status"),
                                    ChoiceSet::FundingStatus, false)),
    stored<&Funding::fromYear>(plain(
        "from_year", QT_TRANSLATE_NOOP("aftershock::DataColumn", "From year"), FieldKind::Year)),
    stored<&Funding::years>(
        plain("years", QT_TRANSLATE_NOOP("aftershock::DataColumn", "Years"), FieldKind::Number)),
    stored<&Funding::event>(reference(
        "event_id", QT_TRANSLATE_NOOP("aftershock::DataColumn", "Event"), TableKind::Event)),
    stored<&Funding::citation, &Citation::source>(reference(
        "source_id", QT_TRANSLATE_NOOP("aftershock::DataColumn", "Source"), TableKind::Source)),
    stored<&Funding::citation, &Citation::locator>(
        text("locator", QT_TRANSLATE_NOOP("aftershock::DataColumn", "Place"))),
    stored<&Funding::note>(
        plain("note", QT_TRANSLATE_NOOP("aftershock::DataColumn", "Note"), FieldKind::LongText)),
};

constexpr DataColumn amountColumns[] = {
    stored<&AmountRow::funding>(reference("funding_id",
                                          QT_TRANSLATE_NOOP("aftershock::DataColumn", "Funding"),
                                          TableKind::Funding, true)),
    stored<&AmountRow::amount, &FundingAmount::money>(plain(
        "amount", QT_TRANSLATE_NOOP("aftershock::DataColumn", "Amount"), FieldKind::Money, true)),
    stored<&AmountRow::amount, &FundingAmount::money, &Money::currency>(
        plain("currency", QT_TRANSLATE_NOOP("aftershock::DataColumn", "Currency"),
              FieldKind::Currency, true)),
    stored<&AmountRow::amount, &FundingAmount::money, &Money::amount, &Quantity::qualifier>(
        choice("qualifier", QT_TRANSLATE_NOOP("aftershock::DataColumn", "Qualifier"),
               ChoiceSet::Qualifier)),
    stored<&AmountRow::amount, &FundingAmount::basis>(choice(
        "basis", QT_TRANSLATE_NOOP("aftershock::DataColumn", "Amount is"), ChoiceSet::AmountBasis)),
};

constexpr DataColumn eventColumns[] = {
    stored<&Event::title>(
        text("title", QT_TRANSLATE_NOOP("aftershock::DataColumn", "Title"), true)),
    stored<&Event::kind>(
        choice("kind", QT_TRANSLATE_NOOP("aftershock::DataColumn", "Kind"), ChoiceSet::EventKind)),
    stored<&Event::startsOn>(
        day("starts_on", QT_TRANSLATE_NOOP("aftershock::DataColumn", "Starts"), true, true)),
    stored<&Event::endsOn>(
        day("ends_on", QT_TRANSLATE_NOOP("aftershock::DataColumn", "Ends"), true, true)),
    basisOf<&Event::startsOn, &Event::endsOn>(
        choice("date_basis", QT_TRANSLATE_NOOP("aftershock::DataColumn", "Day is"),
               ChoiceSet::DateBasis, false)),
    stored<&Event::summary>(plain("summary", QT_TRANSLATE_NOOP("aftershock::DataColumn", "Summary"),
                                  FieldKind::LongText)),
    stored<&Event::citation, &Citation::source>(reference(
        "source_id", QT_TRANSLATE_NOOP("aftershock::DataColumn", "Source"), TableKind::Source)),
    stored<&Event::citation, &Citation::locator>(
        text("locator", QT_TRANSLATE_NOOP("aftershock::DataColumn", "Place"))),
};

constexpr DataColumn statementColumns[] = {
    stored<&Statement::speaker>(
        text("speaker", QT_TRANSLATE_NOOP("aftershock::DataColumn", "Speaker"))),
    stored<&Statement::organisation>(reference(
        "organisation_id", QT_TRANSLATE_NOOP("aftershock::DataColumn", "Of which company"),
        TableKind::Organisation)),
    stored<&Statement::summary>(plain("summary",
                                      QT_TRANSLATE_NOOP("aftershock::DataColumn", "What was said"),
                                      FieldKind::LongText, true)),
    stored<&Statement::event>(reference(
        "event_id", QT_TRANSLATE_NOOP("aftershock::DataColumn", "Event"), TableKind::Event)),
    stored<&Statement::citation, &Citation::source>(reference(
        "source_id", QT_TRANSLATE_NOOP("aftershock::DataColumn", "Source"), TableKind::Source)),
    stored<&Statement::citation, &Citation::locator>(
        text("locator", QT_TRANSLATE_NOOP("aftershock::DataColumn", "Place"))),
};

constexpr DataColumn organisationColumns[] = {
    stored<&Organisation::name>(
        text("name", QT_TRANSLATE_NOOP("aftershock::DataColumn", "Name"), true)),
    stored<&Organisation::kind>(
        sorted("kind", QT_TRANSLATE_NOOP("aftershock::DataColumn", "Kind"))),
    stored<&Organisation::ticker>(
        text("ticker", QT_TRANSLATE_NOOP("aftershock::DataColumn", "Ticker"))),
    stored<&Organisation::exchange>(
        sorted("exchange", QT_TRANSLATE_NOOP("aftershock::DataColumn", "Exchange"))),
    stored<&Organisation::country>(plain(
        "country", QT_TRANSLATE_NOOP("aftershock::DataColumn", "Country"), FieldKind::Country)),
    stored<&Organisation::sector>(
        sorted("sector", QT_TRANSLATE_NOOP("aftershock::DataColumn", "Sector"))),
};

constexpr DataColumn sourceColumns[] = {
    stored<&Source::title>(text("title", QT_TRANSLATE_NOOP("aftershock::DataColumn", "Title"))),
    stored<&Source::publisher>(
        sorted("publisher", QT_TRANSLATE_NOOP("aftershock::DataColumn", "Publisher"))),
    stored<&Source::author>(text("author", QT_TRANSLATE_NOOP("aftershock::DataColumn", "Author"))),
    stored<&Source::url>(
        plain("url", QT_TRANSLATE_NOOP("aftershock::DataColumn", "Address"), FieldKind::Url)),
    stored<&Source::publishedOn>(day(
        "published_on", QT_TRANSLATE_NOOP("aftershock::DataColumn", "Published"), false, false)),
    stored<&Source::kind>(sorted("kind", QT_TRANSLATE_NOOP("aftershock::DataColumn", "Kind"))),
};

constexpr DataColumn rateColumns[] = {
    stored<&ExchangeRate::base>(plain("base",
                                      QT_TRANSLATE_NOOP("aftershock::DataColumn", "One unit of"),
                                      FieldKind::Currency, true)),
    stored<&ExchangeRate::rate>(
        plain("rate", QT_TRANSLATE_NOOP("aftershock::DataColumn", "Is"), FieldKind::Number, true)),
    stored<&ExchangeRate::quote>(plain("quote",
                                       QT_TRANSLATE_NOOP("aftershock::DataColumn", "Units of"),
                                       FieldKind::Currency, true)),
    stored<&ExchangeRate::asOf>(
        day("as_of", QT_TRANSLATE_NOOP("aftershock::DataColumn", "As of"), false, false)),
    stored<&ExchangeRate::source>(reference(
        "source_id", QT_TRANSLATE_NOOP("aftershock::DataColumn", "Source"), TableKind::Source)),
};

constexpr DataColumn priceColumns[] = {
    stored<&Price::organisation>(reference("organisation_id",
                                           QT_TRANSLATE_NOOP("aftershock::DataColumn", "Company"),
                                           TableKind::Organisation, true)),
    priceMoment(
        plain("at", QT_TRANSLATE_NOOP("aftershock::DataColumn", "Day"), FieldKind::Moment, true)),
    stored<&Price::close>(plain("close", QT_TRANSLATE_NOOP("aftershock::DataColumn", "Close"),
                                FieldKind::Number, true)),
    stored<&Price::volume>(
        plain("volume", QT_TRANSLATE_NOOP("aftershock::DataColumn", "Volume"), FieldKind::Number)),
};

constexpr DataColumn savedViewColumns[] = {
    stored<&SavedView::name>(
        text("name", QT_TRANSLATE_NOOP("aftershock::DataColumn", "Name"), true)),
    stored<&SavedView::spec>(plain("spec",
                                   QT_TRANSLATE_NOOP("aftershock::DataColumn", "What it shows"),
                                   FieldKind::Json, true)),
};

constexpr DataColumn propertyColumns[] = {
    propertyKey(
        plain("key", QT_TRANSLATE_NOOP("aftershock::DataColumn", "Property"), FieldKind::Key)),
    stored<&PropertyRow::value>(
        plain("value", QT_TRANSLATE_NOOP("aftershock::DataColumn", "Value"), FieldKind::LongText)),
};

} // namespace

std::span<const DataColumn> columnsOf(TableKind table)
{
    switch (table) {
    case TableKind::ShareMove:
        return shareMoveColumns;
    case TableKind::Funding:
        return fundingColumns;
    case TableKind::FundingAmount:
        return amountColumns;
    case TableKind::Event:
        return eventColumns;
    case TableKind::Statement:
        return statementColumns;
    case TableKind::Organisation:
        return organisationColumns;
    case TableKind::Source:
        return sourceColumns;
    case TableKind::ExchangeRate:
        return rateColumns;
    case TableKind::Price:
        return priceColumns;
    case TableKind::SavedView:
        return savedViewColumns;
    case TableKind::Property:
        return propertyColumns;
    }
    Q_UNREACHABLE();
}

std::optional<int> columnAt(TableKind table, const QString& name)
{
    struct Alias
    {
        TableKind table;
        const char* name;
        const char* shownIn;
    };
    static constexpr Alias aliases[] = {
        {TableKind::ShareMove, "change_percent_to", "change_percent"},
        {TableKind::ShareMove, "significant_digits", "change_percent"},
        {TableKind::FundingAmount, "amount_to", "amount"},
        {TableKind::FundingAmount, "significant_digits", "amount"},
        {TableKind::Event, "date_precision", "starts_on"},
    };
    const std::span<const DataColumn> columns = columnsOf(table);
    const auto place = [&](QLatin1StringView wanted) -> std::optional<int> {
        const auto found = std::ranges::find_if(columns, [&](const DataColumn& column) {
            return wanted == QLatin1StringView(column.name);
        });
        if (found == columns.end())
            return std::nullopt;
        return static_cast<int>(found - columns.begin());
    };
    const QByteArray latin = name.toLatin1();
    if (const std::optional<int> found = place(QLatin1StringView(latin)))
        return found;
    for (const Alias& alias : aliases)
        if (alias.table == table && name == QLatin1StringView(alias.name))
            return place(QLatin1StringView(alias.shownIn));
    return std::nullopt;
}

QString headingOf(const DataColumn& column)
{
    return QCoreApplication::translate(context, column.heading);
}

} // namespace aftershock
