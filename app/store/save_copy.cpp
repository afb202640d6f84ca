#include "core/file_writer.h"
#include "store/built_in_dataset.h"
#include "store/copy_dataset.h"
#include "store/dataset_file.h"
#include "store/dataset_store.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

#include <algorithm>
#include <limits>

namespace aftershock {

namespace {

using namespace Qt::StringLiterals;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(aftershock::Store)
};

Result<void> writeWholeFile(const QString& path, qint64 databaseBytes, const QString& target)
{
    constexpr qint64 pieceBytes = 1 << 20;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return Error{.code = ErrorCode::ReadFailed, .subject = path, .detail = file.errorString()};
    const qint64 size = std::min(file.size(), databaseBytes);
    return writeFile(target, [&, left = size]() mutable -> Result<QByteArray> {
        QByteArray piece = file.read(std::min(left, pieceBytes));
        left -= piece.size();
        // A program that shortens the file meanwhile would leave half a copy.
        if (piece.isEmpty() && left > 0)
            return Error{
                .code = ErrorCode::ReadFailed, .subject = path, .detail = file.errorString()};
        return piece;
    });
}

} // namespace

ReadLimits copyLimits()
{
    return {.time = std::chrono::hours(24),
            .wallTime = std::chrono::hours(24),
            .memoryBytes = std::numeric_limits<qint64>::max()};
}

Result<void> withImage(GuardedDatabase& database,
                       const std::function<Result<void>(QByteArrayView image)>& write)
{
    constexpr std::size_t writeVersionOffset = 18;
    constexpr std::size_t readVersionOffset = 19;
    sqlite3_int64 size = 0;
    const std::unique_ptr<unsigned char, void (*)(void*)> image(
        sqlite3_serialize(database.connection().getHandle(), "main", &size, 0), sqlite3_free);
    if (!image)
        return Error{.code = ErrorCode::TooLarge,
                     .subject = database.subject(),
                     .detail = Texts::tr("copy it when no other program has it open")};
    image.get()[writeVersionOffset] = 1;
    image.get()[readVersionOffset] = 1;
    return write(QByteArrayView(reinterpret_cast<const char*>(image.get()), size));
}

bool wouldOverwrite(const QString& dataset, const QString& target)
{
    if (dataset.isEmpty())
        return false;
    const QString real = QFileInfo(dataset).canonicalFilePath();
    for (const QString& suffix : {QString(), u"-wal"_s, u"-shm"_s, u"-journal"_s})
        if (isSameFile(real + suffix, target))
            return true;
    return false;
}

Result<void> saveCopy(const QString& path, const QString& target)
{
    if (path.isEmpty())
        return writeFile(target, builtInImage());
    if (wouldOverwrite(path, target))
        return Error{.code = ErrorCode::OutputIsInput, .subject = target};
    // While this is open no well-behaved program changes the file.
    const Result<DatasetFile> file = openDatasetFile(path, copyLimits(), {});
    if (!file)
        return file.error();
    const Result<qint64> bytes = file->database->databaseBytes();
    if (!bytes)
        return bytes.error();
    if (file->isWhole)
        return writeWholeFile(path, *bytes, target);
    return withImage(*file->database,
                     [&](QByteArrayView image) { return writeFile(target, image); });
}

Result<void> copyDataset(const QString& from, PrivateFile& target)
{
    if (from.isEmpty())
        return target.write(builtInImage());
    const Result<DatasetFile> file = openDatasetFile(from, copyLimits(), {});
    if (!file)
        return file.error();
    const Result<qint64> bytes = file->database->databaseBytes();
    if (!bytes)
        return bytes.error();
    if (file->isWhole)
        return target.copyFrom(from, *bytes);
    return withImage(*file->database, [&](QByteArrayView image) { return target.write(image); });
}

} // namespace aftershock
