#include "reading/exchange_values.h"

#include "reading/table_reader.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <array>
#include <charconv>
#include <cmath>
#include <type_traits>

namespace aftershock {

namespace {

constexpr qint64 mostJsonBytes = 256ll << 20;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(aftershock::Exchange)
};

Error badValue(std::string_view text)
{
    return {.code = ErrorCode::ValueNotANumber,
            .value = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()))};
}

template <typename Number>
Result<SqlValue> numberFrom(std::string_view text)
{
    Number value{};
    const auto read = std::from_chars(text.data(), text.data() + text.size(), value);
    if (read.ec != std::errc() || read.ptr != text.data() + text.size())
        return badValue(text);
    if constexpr (std::is_floating_point_v<Number>)
        if (!std::isfinite(value)) // “inf” and “nan” are numbers to from_chars()
            return badValue(text);
    return SqlValue(value);
}

} // namespace

QByteArray exactNumber(double value)
{
    std::array<char, 32> text{};
    // Money is easier to read in full than as 6e+10.
    const bool isPlain = value == std::floor(value) && std::abs(value) < 1e15;
    const auto end = isPlain ? std::to_chars(text.data(), text.data() + text.size(), value,
                                             std::chars_format::fixed)
                             : std::to_chars(text.data(), text.data() + text.size(), value);
    return {text.data(), static_cast<qsizetype>(end.ptr - text.data())};
}

QByteArray csvCell(const SqlValue& value)
{
    if (const auto* const integer = std::get_if<qint64>(&value))
        return QByteArray::number(*integer);
    if (const auto* const real = std::get_if<double>(&value))
        return exactNumber(*real);
    const auto* const text = std::get_if<QString>(&value);
    if (text == nullptr)
        return {};
    QByteArray bytes = text->toUtf8();
    const bool isPlain = !bytes.isEmpty() && bytes.trimmed() == bytes &&
                         std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size()))
                                 .find_first_of("\",\r\n") == std::string_view::npos;
    return isPlain ? bytes : '"' + bytes.replace('"', "\"\"") + '"';
}

QByteArray jsonValue(const SqlValue& value)
{
    if (const auto* const text = std::get_if<QString>(&value)) {
        const QByteArray array = QJsonDocument(QJsonArray{*text}).toJson(QJsonDocument::Compact);
        return array.mid(1, array.size() - 2);
    }
    return std::holds_alternative<std::monostate>(value) ? QByteArray("null") : csvCell(value);
}

Result<SqlValue> valueFromCsv(std::string_view text, bool isQuoted, SchemaColumn::Type type)
{
    if (text.empty() && !isQuoted)
        return SqlValue();
    switch (type) {
    case SchemaColumn::Type::Integer:
        return numberFrom<qint64>(text);
    case SchemaColumn::Type::Real:
        return numberFrom<double>(text);
    case SchemaColumn::Type::Text:
        break;
    }
    return SqlValue(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())));
}

Result<SqlValue> valueFromJson(const QJsonValue& json, SchemaColumn::Type type)
{
    if (json.isNull() || json.isUndefined())
        return SqlValue();
    const bool isText = type == SchemaColumn::Type::Text;
    if (isText != json.isString() || (!isText && !json.isDouble()))
        return Error{.code = ErrorCode::ValueNotANumber, .value = json.toVariant().toString()};
    if (isText)
        return SqlValue(json.toString());
    if (type == SchemaColumn::Type::Real && std::isfinite(json.toDouble()))
        return SqlValue(json.toDouble());
    if (type == SchemaColumn::Type::Real)
        return Error{.code = ErrorCode::ValueNotANumber, .value = json.toVariant().toString()};
    // Whole numbers only; what does not fit comes back as the other default.
    const qint64 value = json.toInteger(0);
    if (value == 0 && json.toInteger(1) == 1)
        return Error{.code = ErrorCode::ValueNotANumber, .value = json.toVariant().toString()};
    return SqlValue(value);
}

Result<void> ExchangeSink::put(const DatasetTable& table, std::vector<SqlValue> values)
{
    if (m_table != table.name)
        m_ids.clear();
    m_table = table.name;
    // The writer would change the row that has the number already.
    if (const auto* const number = std::get_if<qint64>(&values.front()))
        if (!m_ids.insert(*number).second)
            return Error{.code = ErrorCode::ValueRepeated,
                         .column = QString::fromLatin1(table.columns.front().name),
                         .value = QString::number(*number)};
    RowValues row{table.name};
    for (std::size_t i = 0; i < table.columns.size(); ++i)
        row.columns.emplace_back(table.columns[i].name, std::move(values[i]));
    const Result<RowId> id = m_writer.put(row);
    if (id)
        return {};
    Error error = id.error();
    if (error.code == ErrorCode::RuleBroken)
        error.subject.clear();
    return error;
}

std::optional<Price> priceOf(const std::vector<SqlValue>& values)
{
    const auto* const organisation = std::get_if<qint64>(&values[0]);
    const auto* const at = std::get_if<qint64>(&values[1]);
    const auto* const close = std::get_if<double>(&values[2]);
    if (organisation == nullptr || at == nullptr || close == nullptr)
        return std::nullopt;
    Price price{.organisation = *organisation, .at = *at, .close = *close};
    if (const auto* const volume = std::get_if<double>(&values[3]))
        price.volume = *volume;
    return price;
}

/// At the most: for QJsonDocument a value is 16 bytes in a list that grows by half, and a list or
/// an object is a block of its own.
void JsonRoom::add(QByteArrayView text)
{
    constexpr qint64 valueBytes = 24;
    constexpr qint64 listBytes = 96;
    m_textBytes += text.size();
    m_heldBytes += text.size() * 2;
    for (const char sign : text)
        m_heldBytes += sign == ',' || sign == ':'   ? valueBytes
                       : sign == '[' || sign == '{' ? valueBytes + listBytes
                                                    : 0;
}

bool JsonRoom::isExceeded() const
{
    return m_textBytes > mostJsonBytes || m_heldBytes > SourceLimits{}.heldBytes;
}

Error JsonRoom::tooLarge(const QString& subject)
{
    return {.code = ErrorCode::TooLarge,
            .subject = subject,
            .detail = Texts::tr("export it as a folder instead")};
}

} // namespace aftershock
