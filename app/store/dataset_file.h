#pragma once

#include "store/guarded_database.h"

#include <QTemporaryDir>

namespace aftershock {

/// A dataset file open for reading. Neither it nor its folder is written to.
struct DatasetFile
{
    std::unique_ptr<QTemporaryDir> copy;       ///< outlives the database in it
    std::unique_ptr<GuardedDatabase> database; ///< in its one transaction
    qint64 bytes{};
    bool isWhole{}; ///< the file alone holds everything: no log beside it has to be read with it
};

/**
 * Opens what @p path names if it is a SQLite file, without waiting on pipes and devices.
 *
 * What a program wrote last may lie beside the file: in a write-ahead log (-wal), which is read
 * along, or a journal (-journal) of a write that was cut off, which must be undone before the file
 * makes sense. SQLite would do both in place. Where it cannot be done by reading alone, it is done
 * on a private copy. Errors: FileNotFound, IsDirectory, PermissionDenied, FileEmpty, NotSqlite,
 * ReadFailed, Locked, DatasetDamaged, TooSlow.
 */
[[nodiscard]] Result<DatasetFile> openDatasetFile(const QString& path, const ReadLimits& limits,
                                                  const Progress& progress);

/// True where both names lead to one file, or would once it is written.
[[nodiscard]] bool isSameFile(const QString& a, const QString& b);

} // namespace aftershock
