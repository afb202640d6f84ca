#include "store/dataset_tables.h"

#include "store/built_in_dataset.h"
#include "store/dataset_file.h"
#include "store/inspect_schema.h"
#include "store/open_for_writing.h"
#include "store/schema.h"

#include <SQLiteCpp/Exception.h>
#include <SQLiteCpp/Statement.h>
#include <sqlite3.h>

#include <limits>

namespace aftershock {

namespace {

using namespace Qt::StringLiterals;

ReadLimits unhurried()
{
    return {.time = std::chrono::hours(24), .memoryBytes = std::numeric_limits<qint64>::max()};
}

SchemaColumn::Type typeOf(const std::string& declared)
{
    if (declared == "INTEGER")
        return SchemaColumn::Type::Integer;
    return declared == "REAL" ? SchemaColumn::Type::Real : SchemaColumn::Type::Text;
}

SqlValue valueOf(const SQLite::Column& cell)
{
    if (cell.isNull())
        return {};
    if (cell.isInteger())
        return static_cast<qint64>(cell.getInt64());
    if (cell.isFloat())
        return cell.getDouble();
    return QString::fromUtf8(cell.getText(), cell.getBytes());
}

/// A file may lack a column that schema 1 has; it reads as NULL.
QByteArray selectOf(const DatasetTable& table, const QSet<QByteArray>& present)
{
    QByteArray names;
    for (const SchemaColumn& column : table.columns)
        names += (names.isEmpty() ? "" : ", ") + (present.contains(column.name)
                                                      ? '"' + QByteArray(column.name) + '"'
                                                      : QByteArray("NULL"));
    const bool isPrice = qstrcmp(table.name, "price") == 0;
    return "SELECT " + names + " FROM main." + table.name + " ORDER BY " +
           (isPrice ? "organisation_id, at" : "id");
}

Result<void> visit(GuardedDatabase& database,
                   const std::function<Result<void>(const DatasetTable&)>& begin,
                   const std::function<Result<void>(std::span<const SqlValue>)>& row)
{
    const Result<std::vector<DatasetTable>> tables = datasetTables();
    if (!tables)
        return tables.error();
    const Result<PresentColumns> present = inspectSchema(database);
    if (!present)
        return present.error();
    try {
        for (const DatasetTable& table : *tables) {
            if (const auto begun = begin(table); !begun)
                return begun;
            SQLite::Statement query(database.connection(),
                                    selectOf(table, present->value(table.name)).constData());
            std::vector<SqlValue> values(table.columns.size());
            while (query.executeStep()) {
                for (std::size_t i = 0; i < values.size(); ++i)
                    values[i] = valueOf(query.getColumn(static_cast<int>(i)));
                if (const auto visited = row(values); !visited)
                    return visited;
            }
        }
        return {};
    } catch (const SQLite::Exception& exception) {
        return database.errorFor(exception.getExtendedErrorCode());
    }
}

} // namespace

Result<std::vector<DatasetTable>> datasetTables()
{
    try {
        SQLite::Database empty(":memory:", SQLITE_OPEN_READWRITE);
        if (const auto made = makeSchema(empty, {}); !made)
            return made.error();
        std::vector<DatasetTable> tables;
        for (const schema::TableRule& rule : schema::tables()) {
            DatasetTable table{.name = rule.name};
            SQLite::Statement query(
                empty, "SELECT type, \"notnull\" FROM pragma_table_info(?) WHERE name = ?");
            for (const schema::ColumnRule& column : rule.columns) {
                query.reset();
                query.bind(1, rule.name);
                query.bind(2, column.name);
                query.executeStep();
                table.columns.push_back({.name = column.name,
                                         .type = typeOf(query.getColumn(0).getString()),
                                         .isRequired = query.getColumn(1).getInt() != 0});
            }
            tables.push_back(std::move(table));
        }
        return tables;
    } catch (const SQLite::Exception& exception) {
        return writeError(exception, {});
    }
}

Result<void> visitTables(const QString& path,
                         const std::function<Result<void>(const DatasetTable&)>& begin,
                         const std::function<Result<void>(std::span<const SqlValue>)>& row)
{
    if (path.isEmpty()) {
        const auto database =
            GuardedDatabase::openImage(builtInImage(), {}, unhurried(), Progress{});
        if (!database)
            return database.error();
        if (const auto begun = (*database)->beginReading(); !begun)
            return begun;
        return visit(**database, begin, row);
    }
    const Result<DatasetFile> file = openDatasetFile(path, unhurried(), Progress{});
    if (!file)
        return file.error();
    return visit(*file->database, begin, row);
}

} // namespace aftershock
