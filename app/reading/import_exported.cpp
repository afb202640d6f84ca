#include "reading/csv_scanner.h"
#include "reading/dataset_exchange.h"
#include "reading/exchange_values.h"
#include "reading/table_reader.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace aftershock {

namespace {

using namespace Qt::StringLiterals;

constexpr std::size_t blockBytes = 1 << 20;
const auto longestRecord = static_cast<std::size_t>(SourceLimits{}.recordBytes);

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(aftershock::Exchange)
};

QString csvOf(const QString& folder, const char* table)
{
    return folder + u'/' + QLatin1StringView(table) + u".csv"_s;
}

/// The value, unless there is none where the table needs one.
Result<SqlValue> present(Result<SqlValue> value, const SchemaColumn& column)
{
    const bool isMissing =
        value && column.isRequired && std::holds_alternative<std::monostate>(*value);
    if (value && !isMissing)
        return value;
    Error error = isMissing ? Error{.code = ErrorCode::ValueMissing} : value.error();
    error.column = QString::fromLatin1(column.name);
    return error;
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
        const qint64 longest = header.size() + 3; // with its end, in a file that has no lines
        if (m_file.readLine(longest).trimmed() != header)
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
            buffer = rest;
            // Twice as much each time, so that a long record is not looked at again for every
            // block.
            const std::size_t wanted = std::min(std::max(blockBytes, rest.size()),
                                                longestRecord + blockBytes - rest.size());
            buffer.resize(rest.size() + wanted);
            const qint64 got =
                m_file.read(buffer.data() + rest.size(), static_cast<qint64>(wanted));
            if (got < 0)
                return Error{.code = ErrorCode::ReadFailed,
                             .subject = m_path,
                             .detail = m_file.errorString()};
            isEnd = m_file.atEnd();
            const std::size_t size = rest.size() + static_cast<std::size_t>(got);
            const std::size_t used =
                m_scanner.scan(batch, size,
                               isEnd                   ? CsvScanner::Rest::None
                               : size >= longestRecord ? CsvScanner::Rest::TooLong
                                                       : CsvScanner::Rest::Follows);
            if (const auto sound = checkScan(isEnd); !sound)
                return sound;
            rest.assign(buffer, used, size - used);
            for (std::size_t row = 0; row < batch.rowCount(); ++row)
                if (const auto taken = take(batch, row, visit); !taken)
                    return taken;
        }
        return {};
    }

private:
    /// An export's quotation marks are all in order.
    Result<void> checkScan(bool isEnd)
    {
        constexpr qint64 headerLines = 1; // read by itself
        if (!m_scanner.problems().empty()) {
            const ScanProblem& problem = m_scanner.problems().front();
            return Error{.code = ErrorCode::SyntaxInvalid,
                         .subject = m_path,
                         .row = problem.line + headerLines,
                         .column = u"1"_s,
                         .value = QString::fromStdString(problem.text),
                         .detail = Texts::tr("a quotation mark is not closed or not doubled")};
        }
        if (m_scanner.isStuck() && !isEnd)
            return Error{.code = ErrorCode::TooLarge,
                         .subject = m_path,
                         .row = m_scanner.line() + headerLines,
                         .column = u"1"_s,
                         .detail = Texts::tr("a row of more than %1 MB").arg(longestRecord >> 20)};
        return {};
    }

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
            const SchemaColumn& column = m_table.columns[i];
            Result<SqlValue> value = present(
                valueFromCsv(batch.text(row, i), batch.isQuoted(row, i), column.type), column);
            if (!value)
                return placed(value.error(), line);
            values.push_back(*std::move(value));
        }
        const Result<void> visited = visit(std::move(values));
        return visited ? visited : placed(visited.error(), line);
    }

    /// What is wrong with a row is wrong here; a full disk is not.
    [[nodiscard]] Error placed(Error error, qint64 line) const
    {
        if (error.subject.isEmpty()) {
            error.subject = m_path;
            error.row = line;
        }
        return error;
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
        waiting.push_back(*priceOf(values)); // its columns are all required
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

Error badShape(const QString& detail)
{
    return {.code = ErrorCode::SyntaxInvalid, .detail = detail};
}

Result<std::vector<SqlValue>> valuesOf(const QJsonValue& row, const DatasetTable& table)
{
    const auto width = static_cast<qsizetype>(table.columns.size());
    if (!row.isObject() && !(row.isArray() && row.toArray().size() == width))
        return badShape(Texts::tr("%1 cells are needed").arg(width));
    std::vector<SqlValue> values;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        const SchemaColumn& column = table.columns[i];
        const QJsonValue cell = row.isArray()
                                    ? row.toArray().at(static_cast<qsizetype>(i))
                                    : row.toObject().value(QLatin1StringView(column.name));
        Result<SqlValue> value = present(valueFromJson(cell, column.type), column);
        if (!value)
            return value.error();
        values.push_back(*std::move(value));
    }
    return values;
}

/// Names the row by its place in the table's list.
Error inTable(Error error, const DatasetTable& table, qsizetype row)
{
    if (!error.subject.isEmpty()) // the writer's: a full disk
        return error;
    error.row = row + 1;
    error.column = QString::fromLatin1(table.name) +
                   (error.column.isEmpty() ? QString() : u'.' + error.column);
    return error;
}

Result<void> importTable(const QJsonArray& rows, const DatasetTable& table, DatasetWriter& writer)
{
    ExchangeSink sink(writer);
    std::vector<Price> prices;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        auto values = valuesOf(rows.at(i), table);
        if (!values)
            return inTable(values.error(), table, i);
        if (isPriceTable(table))
            prices.push_back(*priceOf(*values)); // its columns are all required
        else if (const auto put = sink.put(table, *std::move(values)); !put)
            return inTable(put.error(), table, i);
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

Result<QJsonObject> tablesIn(QFile& file)
{
    JsonRoom room;
    QByteArray text;
    while (!file.atEnd() && !room.isExceeded()) {
        const QByteArray block = file.read(blockBytes);
        if (block.isEmpty())
            break;
        room.add(block);
        text += block;
    }
    if (room.isExceeded())
        return JsonRoom::tooLarge(file.fileName());
    QJsonParseError parsed;
    const QJsonDocument json = QJsonDocument::fromJson(text, &parsed);
    if (json.isNull())
        return badShape(parsed.errorString());
    const QJsonValue tables = json.object().value(u"tables"_s);
    if (!tables.isObject())
        return badShape(Texts::tr("“%1” must be a list of rows").arg(u"tables"_s));
    return tables.toObject();
}

Result<void> importTables(const QJsonObject& all, DatasetWriter& writer)
{
    const Result<std::vector<DatasetTable>> tables = datasetTables();
    if (!tables)
        return tables.error();
    for (auto named = all.begin(); named != all.end(); ++named) {
        const bool isKnown = std::ranges::any_of(*tables, [&](const DatasetTable& table) {
            return named.key() == QLatin1StringView(table.name);
        });
        if (!isKnown)
            return badShape(Texts::tr("there is no table “%1”").arg(named.key()));
        if (!named.value().isArray())
            return badShape(Texts::tr("“%1” must be a list of rows").arg(named.key()));
    }
    for (const DatasetTable& table : *tables)
        if (const auto read =
                importTable(all.value(QLatin1StringView(table.name)).toArray(), table, writer);
            !read)
            return read;
    return {};
}

Result<void> importFile(const QString& path, DatasetWriter& writer)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{.code = ErrorCode::ReadFailed, .subject = path, .detail = file.errorString()};
    const Result<QJsonObject> tables = tablesIn(file);
    const Result<void> read = tables ? importTables(*tables, writer) : tables.error();
    if (read)
        return read;
    Error error = read.error();
    if (error.subject.isEmpty())
        error.subject = path;
    return error;
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

QString exportedDatasetOf(const QString& path)
{
    if (isExportedDataset(path))
        return path;
    const QFileInfo info(path);
    const QString folder = info.absolutePath();
    const Result<std::vector<DatasetTable>> tables = datasetTables();
    const bool isTable =
        tables && std::ranges::any_of(*tables, [&](const DatasetTable& table) {
            return info.fileName() == QFileInfo(csvOf(folder, table.name)).fileName();
        });
    return isTable && isExportedDataset(folder) ? folder : QString();
}

Result<void> importExportedDataset(const QString& path, DatasetWriter& writer)
{
    return QFileInfo(path).isDir() ? importFolder(path, writer) : importFile(path, writer);
}

} // namespace aftershock
