#include "store/read_contents.h"

#include "data/value_rules.h"
#include "store/row_reader.h"

#include <algorithm>

namespace aftershock {

namespace {

using namespace Qt::StringLiterals;
using Column = RowReader::Column;
using Range = ValueRange;

constexpr auto qualifierWords = "exact, over, at-least, under, at-most, about, between";

struct CitationColumns
{
    Column source;
    Column locator;
};

CitationColumns citationColumns(const RowReader& reader)
{
    return {reader.column("source_id"), reader.column("locator")};
}

Citation readCitation(RowReader& reader, const CitationColumns& columns)
{
    return {.source = reader.reference(columns.source), .locator = reader.text(columns.locator)};
}

struct QuantityColumns
{
    Column value;
    Column upper;
    Column qualifier;
    Column digits;
};

/// Fails at @p column where there is an error.
void failWith(RowReader& reader, Column column, const std::optional<Error>& error)
{
    if (error)
        reader.fail(error->code, column, error->value, error->detail);
}

Quantity readQuantity(RowReader& reader, const QuantityColumns& columns, Range range)
{
    Quantity quantity{.value = reader.requiredNumber(columns.value, range),
                      .upper = reader.number(columns.upper, range),
                      .digits = reader.integer(columns.digits, 1, 17)};
    const auto qualifier = reader.word(columns.qualifier, qualifierFromText, qualifierWords);
    if (!qualifier)
        reader.failMissing(columns.qualifier);
    quantity.qualifier = qualifier.value_or(Qualifier::Exact);
    failWith(reader, columns.upper, endsError(quantity));
    return quantity;
}

/// What nobody called stated is not shown as stated.
DateBasis readBasis(RowReader& reader, Column column)
{
    const auto basis = reader.word(column, dateBasisFromText, "stated, inferred");
    if (!basis)
        reader.warn(ErrorCode::ValueMissing, column);
    return basis.value_or(DateBasis::Inferred);
}

std::optional<Day> readDay(RowReader& reader, Column column, DatePrecision precision, Column basis)
{
    const std::optional<QDate> date = reader.date(column, precision);
    if (!date)
        return std::nullopt;
    return Day{.date = *date, .precision = precision, .basis = readBasis(reader, basis)};
}

std::optional<Day> readStatedDay(RowReader& reader, Column column)
{
    const std::optional<QDate> date = reader.date(column, DatePrecision::Day);
    return date ? std::optional(Day{.date = *date}) : std::nullopt;
}

QString readCountry(RowReader& reader, Column column)
{
    const QString code = reader.text(column);
    failWith(reader, column, countryError(code));
    return code;
}

std::vector<Source> readSources(RowReader& reader)
{
    const auto publisher = reader.column("publisher");
    const auto title = reader.column("title");
    const auto author = reader.column("author");
    const auto url = reader.column("url");
    const auto publishedOn = reader.column("published_on");
    const auto kind = reader.column("kind");
    std::vector<Source> rows;
    while (reader.next())
        rows.push_back({.id = reader.id(),
                        .publisher = reader.text(publisher),
                        .title = reader.text(title),
                        .author = reader.text(author),
                        .url = reader.text(url),
                        .publishedOn = readStatedDay(reader, publishedOn),
                        .kind = reader.text(kind)});
    return rows;
}

std::vector<Organisation> readOrganisations(RowReader& reader)
{
    const auto name = reader.column("name");
    const auto kind = reader.column("kind");
    const auto ticker = reader.column("ticker");
    const auto exchange = reader.column("exchange");
    const auto country = reader.column("country");
    const auto sector = reader.column("sector");
    std::vector<Organisation> rows;
    while (reader.next())
        rows.push_back({.id = reader.id(),
                        .name = reader.requiredText(name),
                        .kind = reader.text(kind),
                        .ticker = reader.text(ticker),
                        .exchange = reader.text(exchange),
                        .country = readCountry(reader, country),
                        .sector = reader.text(sector)});
    return rows;
}

std::vector<Event> readEvents(RowReader& reader)
{
    const auto title = reader.column("title");
    const auto kind = reader.column("kind");
    const auto summary = reader.column("summary");
    const auto startsOn = reader.column("starts_on");
    const auto endsOn = reader.column("ends_on");
    const auto precisionColumn = reader.column("date_precision");
    const auto basis = reader.column("date_basis");
    const CitationColumns citation = citationColumns(reader);
    std::vector<Event> rows;
    while (reader.next()) {
        const auto precision =
            reader.word(precisionColumn, datePrecisionFromText, "day, month, year")
                .value_or(DatePrecision::Day);
        const auto eventKind =
            reader.word(kind, eventKindFromText, "model, market, funding, statement, other");
        if (!eventKind)
            reader.failMissing(kind);
        rows.push_back({.id = reader.id(),
                        .title = reader.requiredText(title),
                        .kind = eventKind.value_or(EventKind::Other),
                        .summary = reader.text(summary),
                        .startsOn = readDay(reader, startsOn, precision, basis),
                        .endsOn = readDay(reader, endsOn, precision, basis),
                        .citation = readCitation(reader, citation)});
        const Event& event = rows.back();
        if (event.startsOn && event.endsOn)
            failWith(reader, endsOn, spanError(*event.startsOn, *event.endsOn));
    }
    return rows;
}

std::vector<ShareMove> readShareMoves(RowReader& reader)
{
    const auto event = reader.column("event_id");
    const auto organisation = reader.column("organisation_id");
    const QuantityColumns change{reader.column("change_percent"),
                                 reader.column("change_percent_to"), reader.column("qualifier"),
                                 reader.column("significant_digits")};
    const auto tradingDay = reader.column("trading_day");
    const auto basis = reader.column("date_basis");
    const CitationColumns citation = citationColumns(reader);
    const auto note = reader.column("note");
    std::vector<ShareMove> rows;
    while (reader.next())
        rows.push_back({.id = reader.id(),
                        .event = reader.reference(event),
                        .organisation = reader.requiredReference(organisation),
                        .changePercent = readQuantity(reader, change, changeRange),
                        .tradingDay = readDay(reader, tradingDay, DatePrecision::Day, basis),
                        .citation = readCitation(reader, citation),
                        .note = reader.text(note)});
    return rows;
}

std::vector<Funding> readFundings(RowReader& reader)
{
    const auto event = reader.column("event_id");
    const auto organisation = reader.column("organisation_id");
    const auto recipient = reader.column("recipient");
    const auto purpose = reader.column("purpose");
    const auto partOf = reader.column("part_of");
    const auto status = reader.column("status");
    const auto fromYear = reader.column("from_year");
    const auto years = reader.column("years");
    const CitationColumns citation = citationColumns(reader);
    const auto note = reader.column("note");
    std::vector<Funding> rows;
    while (reader.next())
        rows.push_back(
            {.id = reader.id(),
             .event = reader.reference(event),
             .organisation = reader.reference(organisation),
             .recipient = reader.text(recipient),
             .purpose = reader.text(purpose),
             .partOf = reader.reference(partOf),
             .status = reader.word(status, fundingStatusFromText, "planned, spent, reported"),
             .fromYear = reader.integer(fromYear, 1, 9999),
             .years = reader.number(years, yearsRange),
             .citation = readCitation(reader, citation),
             .note = reader.text(note)});
    return rows;
}

struct AmountOfFunding
{
    RowId id{};
    RowId funding{};
    FundingAmount amount;
};

std::vector<AmountOfFunding> readAmounts(RowReader& reader)
{
    const auto funding = reader.column("funding_id");
    const auto currency = reader.column("currency");
    const QuantityColumns amount{reader.column("amount"), reader.column("amount_to"),
                                 reader.column("qualifier"), reader.column("significant_digits")};
    const auto basisColumn = reader.column("basis");
    std::vector<AmountOfFunding> rows;
    while (reader.next()) {
        const auto basis =
            reader.word(basisColumn, amountBasisFromText, "reported, stated-conversion");
        if (!basis)
            reader.failMissing(basisColumn);
        const RowId id = reader.id();
        rows.push_back({.id = id,
                        .funding = reader.requiredReference(funding),
                        .amount = {.id = id,
                                   .money = {.amount = readQuantity(reader, amount, amountRange),
                                             .currency = reader.currency(currency)},
                                   .basis = basis.value_or(AmountBasis::Reported)}});
    }
    return rows;
}

std::vector<ExchangeRate> readExchangeRates(RowReader& reader)
{
    const auto base = reader.column("base");
    const auto quote = reader.column("quote");
    const auto rate = reader.column("rate");
    const auto asOf = reader.column("as_of");
    const auto source = reader.column("source_id");
    std::vector<ExchangeRate> rows;
    while (reader.next())
        rows.push_back({.id = reader.id(),
                        .base = reader.currency(base),
                        .quote = reader.currency(quote),
                        .rate = reader.requiredNumber(rate, rateRange),
                        .asOf = readStatedDay(reader, asOf),
                        .source = reader.reference(source)});
    return rows;
}

std::vector<Statement> readStatements(RowReader& reader)
{
    const auto event = reader.column("event_id");
    const auto speaker = reader.column("speaker");
    const auto organisation = reader.column("organisation_id");
    const auto summary = reader.column("summary");
    const CitationColumns citation = citationColumns(reader);
    std::vector<Statement> rows;
    while (reader.next())
        rows.push_back({.id = reader.id(),
                        .event = reader.reference(event),
                        .speaker = reader.text(speaker),
                        .organisation = reader.reference(organisation),
                        .summary = reader.requiredText(summary),
                        .citation = readCitation(reader, citation)});
    return rows;
}

/// A view that cannot be shown is no reason to refuse the facts.
std::vector<SavedView> readSavedViews(RowReader& reader)
{
    const auto name = reader.column("name");
    const auto spec = reader.column("spec");
    std::vector<SavedView> rows;
    while (reader.next()) {
        rows.push_back({.id = reader.id(),
                        .name = reader.requiredText(name),
                        .spec = reader.requiredText(spec)});
        if (const auto error = viewSpecError(rows.back().spec))
            reader.warn(error->code, spec, error->value, error->detail);
    }
    return rows;
}

struct Property
{
    RowId id{};
    QString key;
    QString value;
};

std::vector<Property> readProperties(RowReader& reader)
{
    const auto key = reader.column("key");
    const auto value = reader.column("value");
    std::vector<Property> rows;
    while (reader.next())
        rows.push_back(
            {.id = reader.id(), .key = reader.requiredText(key), .value = reader.text(value)});
    return rows;
}

/// Reads the tables one after the other and keeps the first failure.
class ContentsReader
{
public:
    ContentsReader(GuardedDatabase& database, const PresentColumns& present, Diagnostics& warnings)
        : m_database(database), m_present(present), m_warnings(warnings)
    {
    }

    [[nodiscard]] const std::optional<Error>& error() const { return m_error; }

    /// The rows of @p table in the order of their ids, which are there once each.
    template <typename Row>
    std::vector<Row> rows(const char* table, std::vector<Row> (*read)(RowReader&))
    {
        if (m_error)
            return {};
        RowReader reader(m_database, m_present, table);
        std::vector<Row> found = read(reader);
        m_error = reader.error();
        m_warnings.insert(m_warnings.end(), reader.warnings().begin(), reader.warnings().end());
        if (!std::ranges::is_sorted(found, {}, &Row::id))
            std::ranges::stable_sort(found, {}, &Row::id);
        const auto repeated = std::ranges::adjacent_find(found, {}, &Row::id);
        if (repeated != found.end() && !m_error)
            m_error = Error{.code = ErrorCode::ValueRepeated,
                            .subject = m_database.subject(),
                            .row = repeated->id,
                            .column = QString::fromLatin1(table) + u".id"_s,
                            .value = QString::number(repeated->id)};
        return found;
    }

private:
    GuardedDatabase& m_database;
    const PresentColumns& m_present;
    Diagnostics& m_warnings;
    std::optional<Error> m_error;
};

void putProperties(std::vector<Property> properties, DatasetContents& contents)
{
    for (Property& property : properties)
        for (const auto& [key, place] : {std::pair{"title"_L1, &DatasetContents::title},
                                         {"description"_L1, &DatasetContents::description},
                                         {"language"_L1, &DatasetContents::language},
                                         {"licence"_L1, &DatasetContents::licence}})
            if (property.key == key)
                contents.*place = std::move(property.value);
}

/// Gives each amount to its funding.
std::optional<Error> putAmounts(std::vector<AmountOfFunding> amounts,
                                std::vector<Funding>& fundings, const QString& subject)
{
    for (AmountOfFunding& amount : amounts) {
        const auto owner = std::ranges::lower_bound(fundings, amount.funding, {}, &Funding::id);
        if (owner == fundings.end() || owner->id != amount.funding)
            return Error{.code = ErrorCode::ReferenceDangling,
                         .subject = subject,
                         .row = amount.id,
                         .column = u"funding_amount.funding_id"_s,
                         .value = QString::number(amount.funding),
                         .detail = u"funding"_s};
        owner->amounts.push_back(amount.amount);
    }
    return std::nullopt;
}

} // namespace

Result<DatasetContents> readContents(GuardedDatabase& database, const PresentColumns& present,
                                     Diagnostics& warnings)
{
    ContentsReader reader(database, present, warnings);
    DatasetContents contents;
    putProperties(reader.rows("dataset", readProperties), contents);
    contents.sources = reader.rows("source", readSources);
    contents.organisations = reader.rows("organisation", readOrganisations);
    contents.events = reader.rows("event", readEvents);
    contents.shareMoves = reader.rows("share_move", readShareMoves);
    contents.fundings = reader.rows("funding", readFundings);
    std::vector<AmountOfFunding> amounts = reader.rows("funding_amount", readAmounts);
    contents.exchangeRates = reader.rows("exchange_rate", readExchangeRates);
    contents.statements = reader.rows("statement", readStatements);
    contents.savedViews = reader.rows("saved_view", readSavedViews);
    if (reader.error())
        return *reader.error();
    if (auto error = putAmounts(std::move(amounts), contents.fundings, database.subject()))
        return *std::move(error);
    return contents;
}

} // namespace aftershock
