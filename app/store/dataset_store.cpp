#include "store/dataset_store.h"

#include "store/built_in_dataset.h"
#include "store/check_references.h"
#include "store/dataset_file.h"
#include "store/inspect_schema.h"
#include "store/read_contents.h"
#include "store/schema.h"

#include <QCoreApplication>
#include <QResource>

#include <sqlite3.h>

#include <limits>

namespace aftershock {

namespace {

using namespace Qt::StringLiterals;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(aftershock::Store)
};

Result<OpenedDataset> readDataset(GuardedDatabase& database, const PresentColumns& present,
                                  DatasetOrigin origin)
{
    Diagnostics warnings;
    Result<DatasetContents> contents = readContents(database, present, warnings);
    if (!contents)
        return contents.error();
    if (const auto sound = checkReferences(*contents, database.subject()); !sound)
        return sound.error();
    const Result<qint64> prices = countPrices(database, *contents);
    if (!prices)
        return prices.error();
    contents->priceCount = *prices;
    return OpenedDataset{.dataset = std::make_shared<const Dataset>(*std::move(contents)),
                         .origin = std::move(origin),
                         .diagnostics = std::move(warnings)};
}

} // namespace

QByteArrayView builtInImage()
{
    const QResource resource(u":/dataset/built-in.db"_s);
    Q_ASSERT(resource.isValid() && resource.compressionAlgorithm() == QResource::NoCompression);
    return {resource.data(), static_cast<qsizetype>(resource.size())};
}

Result<OpenedDataset> openDataset(const QString& path, const Progress& progress)
{
    // Taken before reading: a change while the file is read is then noticed afterwards.
    const FileStamp stamp = fileStamp(path);
    const Result<DatasetFile> file = openDatasetFile(path, ReadLimits{}, progress);
    if (!file)
        return file.error();
    GuardedDatabase& database = *file->database;
    const Result<PresentColumns> present = inspectSchema(database);
    if (!present)
        return present.error();
    if (const auto whole = checkPages(database, file->bytes); !whole)
        return whole.error();
    return readDataset(
        database, *present,
        {.path = path, .bytes = file->bytes, .schemaVersion = schema::version, .stamp = stamp});
}

Result<OpenedDataset> openWrittenDataset(const QByteArray& uri, const QString& subject)
{
    const ReadLimits limits{.time = std::chrono::hours(24),
                            .memoryBytes = std::numeric_limits<qint64>::max()};
    const auto database =
        GuardedDatabase::openUri(uri, SQLITE_OPEN_READONLY, subject, limits, Progress{});
    if (!database)
        return database.error();
    if (const auto begun = (*database)->beginReading(); !begun)
        return begun.error();
    const Result<PresentColumns> present = inspectSchema(**database);
    if (!present)
        return present.error();
    return readDataset(**database, *present, {.schemaVersion = schema::version});
}

OpenedDataset newDataset()
{
    return {.dataset = std::make_shared<const Dataset>(DatasetContents()),
            .origin = {.schemaVersion = schema::version, .isNew = true}};
}

Result<OpenedDataset> openBuiltInDataset()
{
    const QByteArrayView image = builtInImage();
    const auto database =
        GuardedDatabase::openImage(image, Texts::tr("built-in dataset"), ReadLimits{}, {});
    if (!database)
        return database.error();
    if (const auto begun = (*database)->beginReading(); !begun)
        return begun.error();
    const Result<PresentColumns> present = inspectSchema(**database);
    if (!present)
        return present.error();
    return readDataset(**database, *present,
                       {.bytes = image.size(), .schemaVersion = schema::version});
}

} // namespace aftershock
