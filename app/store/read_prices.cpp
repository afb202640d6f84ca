#include "store/built_in_dataset.h"
#include "store/dataset_file.h"
#include "store/inspect_schema.h"
#include "store/price.h"

#include <SQLiteCpp/Exception.h>
#include <SQLiteCpp/Statement.h>

#include <limits>

namespace aftershock {

namespace {

/// Going through all prices takes as long as it takes.
ReadLimits priceLimits()
{
    return {.time = std::chrono::hours(24), .memoryBytes = std::numeric_limits<qint64>::max()};
}

Result<void> visitPrices(GuardedDatabase& database, const std::function<bool(const Price&)>& visit)
{
    if (const auto present = inspectSchema(database); !present)
        return present.error();
    try {
        SQLite::Statement query(database.connection(),
                                "SELECT organisation_id, at, close, volume FROM main.price "
                                "ORDER BY organisation_id, at");
        while (query.executeStep()) {
            Price price{.organisation = query.getColumn(0).getInt64(),
                        .at = query.getColumn(1).getInt64(),
                        .close = query.getColumn(2).getDouble()};
            if (!query.getColumn(3).isNull())
                price.volume = query.getColumn(3).getDouble();
            if (!visit(price))
                break;
        }
        return {};
    } catch (const SQLite::Exception& exception) {
        return database.errorFor(exception.getExtendedErrorCode());
    }
}

} // namespace

Result<void> readPrices(const QString& path, const std::function<bool(const Price&)>& visit)
{
    if (path.isEmpty()) {
        const auto database =
            GuardedDatabase::openImage(builtInImage(), {}, priceLimits(), Progress{});
        if (!database)
            return database.error();
        if (const auto begun = (*database)->beginReading(); !begun)
            return begun;
        return visitPrices(**database, visit);
    }
    const Result<DatasetFile> file = openDatasetFile(path, priceLimits(), Progress{});
    if (!file)
        return file.error();
    return visitPrices(*file->database, visit);
}

} // namespace aftershock
