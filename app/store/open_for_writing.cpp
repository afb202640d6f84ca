#include "store/open_for_writing.h"

#include "store/descriptor_vfs.h"
#include "store/rollback_journal.h"
#include "store/schema.h"
#include "store/schema_functions.h"
#include "store/system_error.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QResource>
#include <QSet>

#include <SQLiteCpp/Exception.h>
#include <SQLiteCpp/Statement.h>
#include <sqlite3.h>

namespace aftershock {

namespace {

using namespace Qt::StringLiterals;

constexpr int lockWaitMilliseconds = 2000;
constexpr int longestText = 1'000'000; ///< as reading has it

QString tr(const char* text)
{
    return QCoreApplication::translate("aftershock::Store", text);
}

ErrorCode codeFor(int sqliteCode)
{
    switch (sqliteCode & 0xff) {
    case SQLITE_FULL:
        return ErrorCode::DiskFull;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
    case SQLITE_PROTOCOL:
        return ErrorCode::Locked;
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_AUTH:
    case SQLITE_CANTOPEN:
        return ErrorCode::PermissionDenied;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return ErrorCode::DatasetDamaged;
    case SQLITE_TOOBIG:
    case SQLITE_NOMEM:
        return ErrorCode::TooLarge;
    case SQLITE_CONSTRAINT:
        return ErrorCode::RuleBroken;
    default:
        return ErrorCode::WriteFailed;
    }
}

void harden(sqlite3* handle)
{
    sqlite3_extended_result_codes(handle, 1);
    // What the file computes for each row is a few steps over texts of a news dataset.
    for (const auto& [limit, value] : {
             std::pair{SQLITE_LIMIT_LENGTH, longestText},
             {SQLITE_LIMIT_SQL_LENGTH, longestText},
             {SQLITE_LIMIT_EXPR_DEPTH, 500},
             {SQLITE_LIMIT_VDBE_OP, 50'000},
             {SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 1000},
             {SQLITE_LIMIT_ATTACHED, 0},
         })
        sqlite3_limit(handle, limit, value);
    for (const auto& [option, value] : {
             std::pair{SQLITE_DBCONFIG_DEFENSIVE, 1},
             // Its functions are looked at by checkSchemaFunctions(); without trust SQLite would
             // refuse to write where a CHECK calls json_valid().
             {SQLITE_DBCONFIG_TRUSTED_SCHEMA, 1},
             {SQLITE_DBCONFIG_ENABLE_TRIGGER, 0},
             {SQLITE_DBCONFIG_ENABLE_VIEW, 0},
             {SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0},
         })
        sqlite3_db_config(handle, option, value, nullptr);
}

QSet<QByteArray> columnsOf(SQLite::Database& connection, const char* table)
{
    QSet<QByteArray> names;
    SQLite::Statement query(connection, "SELECT name FROM pragma_table_info(?, 'main')");
    query.bind(1, table);
    while (query.executeStep())
        names.insert(query.getColumn(0).getText());
    return names;
}

/// A database in write-ahead mode is brought back to one file, or its log would outlive it.
void leaveWriteAheadMode(SQLite::Database& connection)
{
    SQLite::Statement query(connection, "PRAGMA main.journal_mode");
    if (!query.executeStep() || query.getColumn(0).getString() != "wal")
        return;
    query.reset();
    SQLite::Statement change(connection, "PRAGMA main.journal_mode = DELETE");
    change.executeStep();
    if (change.getColumn(0).getString() != "delete")
        throw SQLite::Exception("in use", SQLITE_BUSY);
}

} // namespace

Error writeError(const SQLite::Exception& exception, const QString& subject)
{
    const int number = takeWriteError();
    if (number != 0 && exception.getExtendedErrorCode() == SQLITE_IOERR_WRITE)
        return writeErrorFor(number, subject);
    return {.code = codeFor(exception.getErrorCode()),
            .subject = subject,
            .detail = QString::fromUtf8(exception.what())};
}

Result<SQLite::Database> openForWriting(int descriptor, const QString& subject)
{
    try {
        SQLite::Database connection(QByteArray::number(descriptor).constData(),
                                    SQLITE_OPEN_READWRITE, 0, descriptorVfs());
        // 96 MB of pages: two thirds of what an import may take, and enough that prices which come
        // in another order than the file's do not write each page many times.
        connection.exec("PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = OFF;"
                        "PRAGMA synchronous = OFF; PRAGMA temp_store = MEMORY;"
                        "PRAGMA cache_size = -98304; PRAGMA foreign_keys = OFF;");
        harden(connection.getHandle()); // after this SQLite keeps to its journal
        connection.exec("BEGIN");
        if (const auto harmless = checkSchemaFunctions(connection, subject); !harmless)
            return harmless.error();
        return connection;
    } catch (const SQLite::Exception& exception) {
        return writeError(exception, subject);
    }
}

Result<void> makeSchema(SQLite::Database& connection, const QString& subject)
{
    const QResource schema(u":/dataset/schema.sql"_s);
    try {
        connection.exec(schema.uncompressedData().toStdString());
        return {};
    } catch (const SQLite::Exception& exception) {
        return writeError(exception, subject);
    }
}

Result<void> completeSchema(SQLite::Database& connection, const QString& subject)
{
    try {
        for (const schema::TableRule& table : schema::tables()) {
            const QSet<QByteArray> present = columnsOf(connection, table.name);
            for (const schema::ColumnRule& column : table.columns)
                // The columns that a file of schema 1 may lack are all whole numbers.
                if (!present.contains(column.name))
                    connection.exec("ALTER TABLE main." + std::string(table.name) + " ADD COLUMN " +
                                    column.name + " INTEGER");
        }
        return {};
    } catch (const SQLite::Exception& exception) {
        return writeError(exception, subject);
    }
}

Result<OpenedDataset> readBack(int descriptor, const QString& subject)
{
    const QByteArray uri = "file:" + QByteArray::number(descriptor) + "?vfs=" + descriptorVfs();
    return openWrittenDataset(uri, subject);
}

Result<WriteLock> WriteLock::take(const QString& path)
{
    WriteLock lock;
    lock.m_path = QFileInfo(path).canonicalFilePath();
    const QFileInfo file(lock.m_path);
    if (!file.isWritable())
        return Error{.code = ErrorCode::PermissionDenied, .subject = path};
    // Locking undoes a write that was cut off, where the file lies, and its journal may name a file
    // to delete then. That is for the program which was writing.
    if (namesAnotherFile(lock.m_path + u"-journal"_s))
        return Error{.code = ErrorCode::DatasetDamaged,
                     .subject = path,
                     .detail = tr("a change to several files was cut off")};
    if (!isSoundJournal(lock.m_path + u"-journal"_s, file.size()))
        return damagedJournal(lock.m_path, path);
    try {
        lock.m_connection = std::make_unique<SQLite::Database>(
            lock.m_path.toStdString(), SQLITE_OPEN_READWRITE, lockWaitMilliseconds);
        harden(lock.m_connection->getHandle());
        leaveWriteAheadMode(*lock.m_connection);
        lock.m_connection->exec("BEGIN IMMEDIATE"); // also undoes a write that was cut off
        lock.m_bytes = lock.m_connection->execAndGet("PRAGMA main.page_count").getInt64() *
                       lock.m_connection->execAndGet("PRAGMA main.page_size").getInt64();
    } catch (const SQLite::Exception& exception) {
        return writeError(exception, path);
    }
    lock.m_stamp = fileStamp(lock.m_path);
    return lock;
}

Result<void> WriteLock::checkUnchanged() const
{
    if (fileStamp(m_path) != m_stamp)
        return Error{.code = ErrorCode::Locked, .subject = m_path};
    return {};
}

} // namespace aftershock
