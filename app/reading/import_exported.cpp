#include "reading/csv_scanner.h"
#include "reading/dataset_exchange.h"
#include "reading/exchange_values.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace aftershock {

namespace {

using namespace Qt::StringLiterals;

constexpr std::size_t blockBytes = 1 << 20;
/// A JSON file is held whole; a larger dataset travels as a folder.
constexpr qint64 mostJsonBytes = 256ll << 20;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(aftershock::Exchange)
};

QString csvOf(const QString& folder, const char* table)
{
    return folder + u'/' + QLatin1StringView(table) + u".csv"_s;
}

/// The rows of one CSV file that exportDataset() wrote.
class TableFile
{
public:
    TableFile(const QString& path, const DatasetTable& table)
        : m_file(path), m_path(path), m_table(table),
          m_scanner({.delimiter = {}, .quoting = {}, .width = table.columns.size()})
    {
    }

    Result<void> open()
    {
        if (!m_file.open(QIODevice::ReadOnly))
            return Error{
                .code = ErrorCode::ReadFailed, .subject = m_path, .detail = m_file.errorString()};
        QByteArray header;
        for (const SchemaColumn& column : m_table.columns)
            header += (header.isEmpty() ? "" : ",") + QByteArray(column.name);
        if (m_file.readLine().trimmed() != header)
            return Error{
                .code = ErrorCode::SyntaxInvalid,
                .subject = m_path,
                .row = 1,
                .detail = Texts::tr("the first line must be: %1").arg(QString::fromUtf8(header))};
        return {};
    }

    /// Visits the rows until @p visit says otherwise.
    Result<void> read(const std::function<Result<void>(std::vector<SqlValue>)>& visit)
    {
        std::string rest;
        RowBatch batch;
        for (bool isEnd = false; !isEnd;) {
            batch.clear();
            std::string& buffer = batch.buffer();
            buffer = std::move(rest);
            const std::size_t held = buffer.size();
            buffer.resize(held + blockBytes);
            const qint64 got = m_file.read(buffer.data() + held, static_cast<qint64>(blockBytes));
            if (got < 0)
                return Error{.code = ErrorCode::ReadFailed,
                             .subject = m_path,
                             .detail = m_file.errorString()};
            isEnd = m_file.atEnd();
            const std::size_t size = held + static_cast<std::size_t>(got);
            const std::string all(buffer.data(), size);
            const std::size_t used = m_scanner.scan(
                batch, size, isEnd ? CsvScanner::Rest::None : CsvScanner::Rest::Follows);
            rest = all.substr(used);
            for (std::size_t row = 0; row < batch.rowCount(); ++row)
                if (const auto taken = take(batch, row, visit); !taken)
                    return taken;
        }
        return {};
    }

private:
    Result<void> take(const RowBatch& batch, std::size_t row,
                      const std::function<Result<void>(std::vector<SqlValue>)>& visit)
    {
        const qint64 line = batch.line(row) + 1; // the header was read by itself
        if (batch.cellCount(row) != m_table.columns.size())
            return Error{.code = ErrorCode::SyntaxInvalid,
                         .subject = m_path,
                         .row = line,
                         .detail = Texts::tr("%1 cells are needed").arg(m_table.columns.size())};
        std::vector<SqlValue> values;
        for (std::size_t i = 0; i < m_table.columns.size(); ++i) {
            Result<SqlValue> value =
                valueFromCsv(batch.text(row, i), batch.isQuoted(row, i), m_table.columns[i].type);
            if (!value) {
                Error error = value.error();
                error.subject = m_path;
                error.row = line;
                error.column = QString::fromLatin1(m_table.columns[i].name);
                return error;
            }
            values.push_back(*std::move(value));
        }
        return visit(std::move(values));
    }

    QFile m_file;
    QString m_path;
    const DatasetTable& m_table;
    CsvScanner m_scanner;
};

bool isPriceTable(const DatasetTable& table)
{
    return qstrcmp(table.name, "price") == 0;
}

/// Prices are handed on one by one while the file is read: reading is the stream's, so the rows of
/// a block wait in a list.
Result<void> importPrices(TableFile& file, DatasetWriter& writer)
{
    constexpr std::size_t together = 1 << 16;
    std::vector<Price> waiting;
    const auto write = [&]() -> Result<void> {
        std::size_t next = 0;
        const auto added = writer.addPrices([&](Price& price) {
            if (next == waiting.size())
                return false;
            price = waiting[next++];
            return true;
        });
        waiting.clear();
        return added ? Result<void>() : added.error();
    };
    const auto read = file.read([&](const std::vector<SqlValue>& values) -> Result<void> {
        const std::optional<Price> price = priceOf(values);
        if (!price)
            return Error{.code = ErrorCode::ValueMissing};
        waiting.push_back(*price);
        return waiting.size() < together ? Result<void>() : write();
    });
    return read ? write() : read;
}

Result<void> importFolder(const QString& folder, DatasetWriter& writer)
{
    const Result<std::vector<DatasetTable>> tables = datasetTables();
    if (!tables)
        return tables.error();
    ExchangeSink sink(writer);
    for (const DatasetTable& table : *tables) {
        TableFile file(csvOf(folder, table.name), table);
        if (const auto opened = file.open(); !opened)
            return opened;
        const auto read = isPriceTable(table) ? importPrices(file, writer)
                                              : file.read([&](std::vector<SqlValue> values) {
                                                    return sink.put(table, std::move(values));
                                                });
        if (!read)
            return read;
    }
    return {};
}

Result<std::vector<SqlValue>> valuesOf(const QJsonValue& row, const DatasetTable& table)
{
    std::vector<SqlValue> values;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        const SchemaColumn& column = table.columns[i];
        const QJsonValue cell = row.isArray()
                                    ? row.toArray().at(static_cast<qsizetype>(i))
                                    : row.toObject().value(QLatin1StringView(column.name));
        Result<SqlValue> value = valueFromJson(cell, column.type);
        if (!value) {
            Error error = value.error();
            error.column = QString::fromLatin1(table.name) + u'.' + QLatin1StringView(column.name);
            return error;
        }
        values.push_back(*std::move(value));
    }
    return values;
}

Result<void> importTable(const QJsonArray& rows, const DatasetTable& table, DatasetWriter& writer)
{
    ExchangeSink sink(writer);
    std::vector<Price> prices;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        auto values = valuesOf(rows.at(i), table);
        if (!values) {
            Error error = values.error();
            error.row = i + 1;
            return error;
        }
        if (!isPriceTable(table)) {
            if (const auto put = sink.put(table, *std::move(values)); !put)
                return put;
        } else if (const auto price = priceOf(*values)) {
            prices.push_back(*price);
        } else {
            return Error{.code = ErrorCode::ValueMissing, .row = i + 1, .column = u"price"_s};
        }
    }
    std::size_t next = 0;
    const auto added = writer.addPrices([&](Price& price) {
        if (next == prices.size())
            return false;
        price = prices[next++];
        return true;
    });
    return added ? Result<void>() : added.error();
}

Result<void> importFile(const QString& path, DatasetWriter& writer)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{.code = ErrorCode::ReadFailed, .subject = path, .detail = file.errorString()};
    if (file.size() > mostJsonBytes)
        return Error{.code = ErrorCode::TooLarge,
                     .subject = path,
                     .detail = Texts::tr("export it as a folder instead")};
    QJsonParseError parsed;
    const QJsonDocument json = QJsonDocument::fromJson(file.readAll(), &parsed);
    if (json.isNull())
        return Error{
            .code = ErrorCode::SyntaxInvalid, .subject = path, .detail = parsed.errorString()};
    const QJsonObject all = json.object().value(u"tables"_s).toObject();
    const Result<std::vector<DatasetTable>> tables = datasetTables();
    if (!tables)
        return tables.error();
    for (const DatasetTable& table : *tables) {
        const QJsonArray rows = all.value(QLatin1StringView(table.name)).toArray();
        if (const auto read = importTable(rows, table, writer); !read) {
            Error error = read.error();
            error.subject = path;
            return error;
        }
    }
    return {};
}

} // namespace

bool isExportedDataset(const QString& path)
{
    const QFileInfo info(path);
    if (info.isDir())
        return QFileInfo::exists(csvOf(path, "dataset")) &&
               QFileInfo::exists(csvOf(path, "organisation"));
    QFile file(path);
    if (!info.isFile() || !file.open(QIODevice::ReadOnly))
        return false;
    return file.read(64).simplified().replace(' ', "").startsWith("{\"aftershock\":1,\"tables\":{");
}

Result<void> importExportedDataset(const QString& path, DatasetWriter& writer)
{
    return QFileInfo(path).isDir() ? importFolder(path, writer) : importFile(path, writer);
}

} // namespace aftershock
