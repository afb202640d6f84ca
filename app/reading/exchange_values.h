#pragma once

#include "core/result.h"
#include "store/dataset_tables.h"
#include "store/dataset_writer.h"

#include <QByteArray>
#include <QJsonValue>

#include <string_view>
#include <unordered_set>

/// How dataset_exchange.h writes and reads one value.
namespace aftershock {

/// The shortest decimal that reads back as the same double.
[[nodiscard]] QByteArray exactNumber(double value);
[[nodiscard]] QByteArray csvCell(const SqlValue& value);
[[nodiscard]] QByteArray jsonValue(const SqlValue& value);

[[nodiscard]] Result<SqlValue> valueFromCsv(std::string_view text, bool isQuoted,
                                            SchemaColumn::Type type);
[[nodiscard]] Result<SqlValue> valueFromJson(const QJsonValue& json, SchemaColumn::Type type);

/// How much room an export in one JSON file takes when it is read back, which holds it whole: what
/// is too large for that is not written either, and travels as a folder.
class JsonRoom
{
public:
    void add(QByteArrayView text);
    [[nodiscard]] bool isExceeded() const;
    [[nodiscard]] static Error tooLarge(const QString& subject);

private:
    qint64 m_textBytes{};
    qint64 m_heldBytes{};
};

/// Takes rows of the tables in the order of datasetTables() and puts them into a dataset. What is
/// wrong with a row comes without a subject: the caller knows where it stands.
class ExchangeSink
{
public:
    explicit ExchangeSink(DatasetWriter& writer) : m_writer(writer) {}
    [[nodiscard]] Result<void> put(const DatasetTable& table, std::vector<SqlValue> values);

private:
    DatasetWriter& m_writer;
    QByteArray m_table;
    std::unordered_set<qint64> m_ids; ///< of the table's rows so far
};

/// A price of the price table's values; nullopt where one is missing.
[[nodiscard]] std::optional<Price> priceOf(const std::vector<SqlValue>& values);

} // namespace aftershock
