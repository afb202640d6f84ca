#include "store/price_page.h"

#include "store/built_in_dataset.h"
#include "store/dataset_file.h"
#include "store/inspect_schema.h"

#include <SQLiteCpp/Exception.h>
#include <SQLiteCpp/Statement.h>

#include <algorithm>
#include <limits>

namespace aftershock {

namespace {

/// Counting tens of millions takes its time; whoever waits can cancel.
ReadLimits pageLimits()
{
    return {.time = std::chrono::minutes(10), .memoryBytes = std::numeric_limits<qint64>::max()};
}

using Visit = std::function<void(SQLite::Database&)>;

Result<void> visitSafely(GuardedDatabase& database, const Visit& visit)
{
    if (const auto present = inspectSchema(database); !present)
        return present.error();
    try {
        visit(database.connection());
        return {};
    } catch (const SQLite::Exception& exception) {
        return database.errorFor(exception.getExtendedErrorCode());
    }
}

Result<void> openAndVisit(const QString& path, const Progress& progress, const Visit& visit)
{
    if (path.isEmpty()) {
        const auto database =
            GuardedDatabase::openImage(builtInImage(), {}, pageLimits(), progress);
        if (!database)
            return database.error();
        if (const auto begun = (*database)->beginReading(); !begun)
            return begun;
        return visitSafely(**database, visit);
    }
    const Result<DatasetFile> file = openDatasetFile(path, pageLimits(), progress);
    return file ? visitSafely(*file->database, visit) : file.error();
}

Price priceIn(SQLite::Statement& query)
{
    Price price{.organisation = query.getColumn(0).getInt64(),
                .at = query.getColumn(1).getInt64(),
                .close = query.getColumn(2).getDouble()};
    if (!query.getColumn(3).isNull())
        price.volume = query.getColumn(3).getDouble();
    return price;
}

qint64 countIn(SQLite::Database& database, const PricePageRequest& request, bool beforeMoment)
{
    QByteArray sql = "SELECT count(*) FROM main.price";
    if (request.organisation)
        sql += " WHERE organisation_id = ?";
    if (request.organisation && beforeMoment)
        sql += " AND at < ?";
    SQLite::Statement query(database, sql.constData());
    if (request.organisation)
        query.bind(1, static_cast<int64_t>(*request.organisation));
    if (request.organisation && beforeMoment)
        query.bind(2, static_cast<int64_t>(*request.from));
    return query.executeStep() ? query.getColumn(0).getInt64() : 0;
}

void readPage(SQLite::Database& database, const PricePageRequest& request, PricePage& page)
{
    const bool hasMoment = request.organisation && request.from;
    page.total = countIn(database, request, false);
    page.first = hasMoment ? countIn(database, request, true)
                           : std::clamp<qint64>(request.skip, 0, page.total);
    QByteArray sql = "SELECT organisation_id, at, close, volume FROM main.price";
    if (request.organisation)
        sql += " WHERE organisation_id = ?1";
    if (hasMoment)
        sql += " AND at >= ?2";
    sql += " ORDER BY organisation_id, at LIMIT ?3 OFFSET ?4";
    SQLite::Statement query(database, sql.constData());
    if (request.organisation)
        query.bind(1, static_cast<int64_t>(*request.organisation));
    if (hasMoment)
        query.bind(2, static_cast<int64_t>(*request.from));
    query.bind(3, request.count);
    query.bind(4, static_cast<int64_t>(hasMoment ? 0 : page.first));
    while (query.executeStep())
        page.prices.push_back(priceIn(query));
}

} // namespace

Result<PricePage> readPricePage(const QString& path, const PricePageRequest& request,
                                const Progress& progress)
{
    PricePage page;
    const Result<void> read = openAndVisit(
        path, progress, [&](SQLite::Database& database) { readPage(database, request, page); });
    if (!read)
        return read.error();
    return page;
}

Result<std::map<std::pair<RowId, qint64>, Price>>
findPrices(const QString& path, const std::vector<std::pair<RowId, qint64>>& keys,
           const Progress& progress)
{
    std::map<std::pair<RowId, qint64>, Price> found;
    const Result<void> read = openAndVisit(path, progress, [&](SQLite::Database& database) {
        SQLite::Statement query(database, "SELECT organisation_id, at, close, volume FROM "
                                          "main.price WHERE organisation_id = ? AND at = ?");
        for (const auto& [organisation, at] : keys) {
            query.reset();
            query.bind(1, static_cast<int64_t>(organisation));
            query.bind(2, static_cast<int64_t>(at));
            if (query.executeStep())
                found.emplace(std::pair(organisation, at), priceIn(query));
        }
    });
    if (!read)
        return read.error();
    return found;
}

} // namespace aftershock
