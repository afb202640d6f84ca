#pragma once

#include "core/result.h"
#include "store/dataset_store.h"

#include <QString>

#include <SQLiteCpp/Database.h>

#include <memory>

/// What dataset_writer.h stands on: a connection to the private file, and the lock on the dataset.
namespace aftershock {

/// What went wrong while writing @p subject: DiskFull, Locked, PermissionDenied, WriteFailed,
/// RuleBroken.
[[nodiscard]] Error writeError(const SQLite::Exception& exception, const QString& subject);

/// A connection to the file behind @p descriptor, in a transaction. Nobody else sees the file and
/// a failure throws it away, so there is no journal and no syncing here. Errors: also SchemaInvalid
/// where the file would run code of its own (schema_functions.h).
[[nodiscard]] Result<SQLite::Database> openForWriting(int descriptor, const QString& subject);
/// Makes the tables of resources/schema.sql in an empty database.
[[nodiscard]] Result<void> makeSchema(SQLite::Database& connection, const QString& subject);
/// Adds the columns that schema 1 has and this file lacks.
[[nodiscard]] Result<void> completeSchema(SQLite::Database& connection, const QString& subject);
/// Reads the file behind @p descriptor as openDataset() would.
[[nodiscard]] Result<OpenedDataset> readBack(int descriptor, const QString& subject);

/// Keeps other programs from writing to a dataset, and does not keep them from reading it.
class WriteLock
{
public:
    /// A write that was cut off is undone in the file itself: no order of renaming and deleting
    /// would keep its journal from being used on another file of that name, or from missing. So
    /// openDataset() must have undone it in a copy before. Errors: Locked where another program is
    /// writing, PermissionDenied, DatasetDamaged.
    [[nodiscard]] static Result<WriteLock> take(const QString& path);

    /// Whether the file was in this state when it was locked.
    [[nodiscard]] bool isOf(const FileStamp& stamp) const { return m_stamp == stamp; }
    /// How much of the file is the database.
    [[nodiscard]] qint64 bytes() const { return m_bytes; }
    /// Locked where the file is no longer the one that was locked: a program that locks otherwise
    /// than SQLite has changed or replaced it.
    [[nodiscard]] Result<void> checkUnchanged() const;

private:
    QString m_path;
    FileStamp m_stamp{};
    qint64 m_bytes{};
    std::unique_ptr<SQLite::Database> m_connection;
};

} // namespace aftershock
