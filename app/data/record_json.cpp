#include "data/record_json.h"

#include <QJsonArray>

#include <cmath>
#include <limits>

namespace aftershock {

namespace {

using namespace Qt::StringLiterals;

/// JSON has no infinity and no “not a number”; somebody may have typed one.
QJsonValue numberJson(double value)
{
    if (std::isfinite(value))
        return value;
    return std::isnan(value) ? u"nan"_s : value > 0 ? u"inf"_s : u"-inf"_s;
}

std::optional<double> numberFromJson(const QJsonValue& json)
{
    constexpr double infinity = std::numeric_limits<double>::infinity();
    if (json.isDouble())
        return json.toDouble();
    if (json == u"nan"_s)
        return std::numeric_limits<double>::quiet_NaN();
    if (json == u"inf"_s || json == u"-inf"_s)
        return json == u"inf"_s ? infinity : -infinity;
    return std::nullopt;
}

QJsonValue dayJson(const Day& day)
{
    return QJsonArray{day.date.toJulianDay(), toText(day.precision), toText(day.basis)};
}

std::optional<Day> dayFromJson(const QJsonValue& json)
{
    const QJsonArray parts = json.toArray();
    if (parts.size() != 3)
        return std::nullopt;
    const auto precision = datePrecisionFromText(parts[1].toString());
    const auto basis = dateBasisFromText(parts[2].toString());
    if (!precision || !basis)
        return std::nullopt;
    return Day{.date = QDate::fromJulianDay(parts[0].toInteger()),
               .precision = *precision,
               .basis = *basis};
}

QJsonValue quantityJson(const Quantity& quantity)
{
    QJsonObject json{{u"value"_s, numberJson(quantity.value)},
                     {u"qualifier"_s, toText(quantity.qualifier)}};
    if (quantity.upper)
        json.insert(u"upper"_s, numberJson(*quantity.upper));
    if (quantity.digits)
        json.insert(u"digits"_s, *quantity.digits);
    return json;
}

std::optional<Quantity> quantityFromJson(const QJsonValue& value)
{
    const QJsonObject json = value.toObject();
    const auto number = numberFromJson(json.value(u"value"_s));
    const auto qualifier = qualifierFromText(json.value(u"qualifier"_s).toString());
    if (!number || !qualifier)
        return std::nullopt;
    Quantity quantity{.value = *number, .qualifier = *qualifier};
    if (json.contains(u"upper"_s) && !(quantity.upper = numberFromJson(json.value(u"upper"_s))))
        return std::nullopt;
    if (json.contains(u"digits"_s))
        quantity.digits = json.value(u"digits"_s).toInt();
    return quantity;
}

QJsonValue currencyJson(Currency currency)
{
    return currency == Currency() ? QString() : currency.code();
}

std::optional<Currency> currencyFromJson(const QJsonValue& json)
{
    return json.toString().isEmpty() ? Currency() : Currency::fromCode(json.toString());
}

/// Writes fields that are there.
class Writer
{
public:
    explicit Writer(QJsonObject& json) : m_json(json) {}

    void field(const char* name, const QString& text)
    {
        if (!text.isEmpty())
            put(name, text);
    }
    void field(const char* name, qint64 number) { put(name, number); }
    void field(const char* name, double number) { put(name, numberJson(number)); }
    void field(const char* name, const Quantity& quantity) { put(name, quantityJson(quantity)); }
    void field(const char* name, Currency currency) { put(name, currencyJson(currency)); }
    void field(const char* name, const Day& day) { put(name, dayJson(day)); }
    void field(const char* name, int number) { put(name, number); }
    void field(const char* name, EventKind kind) { put(name, toText(kind)); }
    void field(const char* name, FundingStatus status) { put(name, toText(status)); }
    void field(const char* name, AmountBasis basis) { put(name, toText(basis)); }
    template <typename Value>
    void field(const char* name, const std::optional<Value>& value)
    {
        if (value)
            field(name, *value);
    }
    template <typename Row>
    void rows(const char* name, const std::vector<Row>& rows);

private:
    void put(const char* name, const QJsonValue& value)
    {
        m_json.insert(QLatin1StringView(name), value);
    }
    QJsonObject& m_json;
};

/// Reads what Writer wrote; fails where there is anything else.
class Reader
{
public:
    explicit Reader(const QJsonObject& json) : m_json(json) {}

    [[nodiscard]] bool failed() const { return m_failed; }

    void field(const char* name, QString& text) { text = at(name).toString(); }
    void field(const char* name, qint64& number)
    {
        m_failed = m_failed || !at(name).isDouble();
        number = at(name).toInteger();
    }
    void field(const char* name, int& number)
    {
        m_failed = m_failed || !at(name).isDouble();
        number = at(name).toInt();
    }
    void field(const char* name, double& number) { take(number, numberFromJson(at(name))); }
    void field(const char* name, Quantity& quantity) { take(quantity, quantityFromJson(at(name))); }
    void field(const char* name, Currency& currency) { take(currency, currencyFromJson(at(name))); }
    void field(const char* name, Day& day) { take(day, dayFromJson(at(name))); }
    void field(const char* name, EventKind& kind)
    {
        take(kind, eventKindFromText(at(name).toString()));
    }
    void field(const char* name, FundingStatus& status)
    {
        take(status, fundingStatusFromText(at(name).toString()));
    }
    void field(const char* name, AmountBasis& basis)
    {
        take(basis, amountBasisFromText(at(name).toString()));
    }
    template <typename Value>
    void field(const char* name, std::optional<Value>& value)
    {
        if (m_json.contains(QLatin1StringView(name)))
            field(name, value.emplace());
    }
    template <typename Row>
    void rows(const char* name, std::vector<Row>& rows);

private:
    [[nodiscard]] QJsonValue at(const char* name) const
    {
        return m_json.value(QLatin1StringView(name));
    }
    template <typename Value>
    void take(Value& place, const std::optional<Value>& value)
    {
        m_failed = m_failed || !value;
        if (value)
            place = *value;
    }
    const QJsonObject& m_json;
    bool m_failed{false};
};

// The fields of each row, once for both ways.

template <typename Fields, typename Row>
void visitCitation(Fields& fields, Row& citation)
{
    fields.field("source", citation.source);
    fields.field("locator", citation.locator);
}

template <typename Fields, typename Row>
void visitFields(Fields& fields, Row& row)
{
    using Plain = std::remove_const_t<Row>;
    fields.field("id", row.id);
    if constexpr (std::is_same_v<Plain, Source>) {
        fields.field("publisher", row.publisher);
        fields.field("title", row.title);
        fields.field("author", row.author);
        fields.field("url", row.url);
        fields.field("publishedOn", row.publishedOn);
        fields.field("kind", row.kind);
    } else if constexpr (std::is_same_v<Plain, Organisation>) {
        fields.field("name", row.name);
        fields.field("kind", row.kind);
        fields.field("ticker", row.ticker);
        fields.field("exchange", row.exchange);
        fields.field("country", row.country);
        fields.field("sector", row.sector);
    } else if constexpr (std::is_same_v<Plain, Event>) {
        fields.field("title", row.title);
        fields.field("kind", row.kind);
        fields.field("summary", row.summary);
        fields.field("startsOn", row.startsOn);
        fields.field("endsOn", row.endsOn);
        visitCitation(fields, row.citation);
    } else if constexpr (std::is_same_v<Plain, ShareMove>) {
        fields.field("event", row.event);
        fields.field("organisation", row.organisation);
        fields.field("change", row.changePercent);
        fields.field("tradingDay", row.tradingDay);
        visitCitation(fields, row.citation);
        fields.field("note", row.note);
    } else if constexpr (std::is_same_v<Plain, Funding>) {
        fields.field("event", row.event);
        fields.field("organisation", row.organisation);
        fields.field("recipient", row.recipient);
        fields.field("purpose", row.purpose);
        fields.field("partOf", row.partOf);
        fields.field("status", row.status);
        fields.field("fromYear", row.fromYear);
        fields.field("years", row.years);
        fields.rows("amounts", row.amounts);
        visitCitation(fields, row.citation);
        fields.field("note", row.note);
    } else if constexpr (std::is_same_v<Plain, FundingAmount>) {
        fields.field("amount", row.money.amount);
        fields.field("currency", row.money.currency);
        fields.field("basis", row.basis);
    } else if constexpr (std::is_same_v<Plain, ExchangeRate>) {
        fields.field("base", row.base);
        fields.field("quote", row.quote);
        fields.field("rate", row.rate);
        fields.field("asOf", row.asOf);
        fields.field("source", row.source);
    } else if constexpr (std::is_same_v<Plain, Statement>) {
        fields.field("event", row.event);
        fields.field("speaker", row.speaker);
        fields.field("organisation", row.organisation);
        fields.field("summary", row.summary);
        visitCitation(fields, row.citation);
    } else {
        static_assert(std::is_same_v<Plain, SavedView>);
        fields.field("name", row.name);
        fields.field("spec", row.spec);
    }
}

template <typename Row>
QJsonObject rowJson(const Row& row)
{
    QJsonObject json;
    Writer writer(json);
    visitFields(writer, row);
    return json;
}

template <typename Row>
bool readRow(const QJsonObject& json, Row& row)
{
    Reader reader(json);
    visitFields(reader, row);
    return !reader.failed();
}

template <typename Row>
void Writer::rows(const char* name, const std::vector<Row>& rows)
{
    QJsonArray list;
    for (const Row& row : rows)
        list.append(rowJson(row));
    if (!list.isEmpty())
        put(name, list);
}

template <typename Row>
void Reader::rows(const char* name, std::vector<Row>& rows)
{
    for (const QJsonValue value : at(name).toArray())
        m_failed = !readRow(value.toObject(), rows.emplace_back()) || m_failed;
}

template <typename Row>
std::optional<Record> readRecord(const QJsonObject& json)
{
    Row row;
    return readRow(json, row) ? std::optional<Record>(std::move(row)) : std::nullopt;
}

} // namespace

QJsonObject toJson(const Record& record)
{
    return std::visit([](const auto& row) { return rowJson(row); }, record);
}

QJsonObject toJson(const Price& price)
{
    QJsonObject json{{u"organisation"_s, price.organisation},
                     {u"at"_s, price.at},
                     {u"close"_s, numberJson(price.close)}};
    if (price.volume)
        json.insert(u"volume"_s, numberJson(*price.volume));
    return json;
}

std::optional<Record> recordFromJson(TableKind table, const QJsonObject& json)
{
    switch (table) {
    case TableKind::Source:
        return readRecord<Source>(json);
    case TableKind::Organisation:
        return readRecord<Organisation>(json);
    case TableKind::Event:
        return readRecord<Event>(json);
    case TableKind::ShareMove:
        return readRecord<ShareMove>(json);
    case TableKind::Funding:
        return readRecord<Funding>(json);
    case TableKind::ExchangeRate:
        return readRecord<ExchangeRate>(json);
    case TableKind::Statement:
        return readRecord<Statement>(json);
    case TableKind::SavedView:
        return readRecord<SavedView>(json);
    case TableKind::FundingAmount:
    case TableKind::Price:
    case TableKind::Property:
        break;
    }
    return std::nullopt;
}

std::optional<Price> priceFromJson(const QJsonObject& json)
{
    Price price;
    Reader reader(json);
    reader.field("organisation", price.organisation);
    reader.field("at", price.at);
    reader.field("close", price.close);
    reader.field("volume", price.volume);
    return reader.failed() ? std::nullopt : std::optional(price);
}

} // namespace aftershock
