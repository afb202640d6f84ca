#pragma once

#include "core/progress.h"
#include "core/result.h"

#include <QByteArrayView>
#include <QElapsedTimer>

#include <SQLiteCpp/Database.h>

#include <chrono>
#include <ctime>
#include <memory>

namespace aftershock {

/// What reading one file may cost before it is given up.
struct ReadLimits
{
    /// Of the processor, so that a busy machine does not refuse a good file.
    std::chrono::milliseconds time{1500};
    /// By the clock on the wall, for a disk that does not answer.
    std::chrono::milliseconds wallTime{10'000};
    qint64 memoryBytes{qint64(384) << 20};
    /// Up to this size every page of the file is checked, beyond it only the tables that are read
    /// whole: checking a million prices takes longer than drawing them.
    qint64 wholeCheckBytes{qint64(16) << 20};
    /// For tables that are no dataset, whose views and computed columns are to be read: SQLite's
    /// own JSON functions serve them.
    bool runsJson{false};
};

/// Stops SQLite, and the reading of its rows, when the limits are reached or the user says so. Made
/// by the thread that reads.
class ReadGuard
{
public:
    ReadGuard(const ReadLimits& limits, Progress progress);

    /// Counts memory that rows take outside of SQLite.
    void addBytes(qint64 bytes) { m_bytes += bytes; }
    [[nodiscard]] bool mustStop();
    /// Why mustStop() said so: Cancelled, TooSlow or TooLarge.
    [[nodiscard]] Error reason(const QString& subject) const;
    [[nodiscard]] const ReadLimits& limits() const { return m_limits; }
    /// Cancelled or too slow; may be asked from any thread while the guard lives.
    [[nodiscard]] std::optional<ErrorCode> stopCode() const;

private:
    ReadLimits m_limits;
    Progress m_progress;
    QElapsedTimer m_wallTimer;
    clockid_t m_processorClock{}; ///< of the thread that made the guard, and reads
    std::chrono::nanoseconds m_processorStart{};
    qint64 m_memoryAtStart{};
    qint64 m_bytes{};
    std::optional<ErrorCode> m_reason;
};

/**
 * A read-only connection that trusts nothing in its file: no function, view, trigger or virtual
 * table of the schema runs, cells are checked, sizes are limited and a ReadGuard watches, all set
 * before the first statement. Used by one thread.
 */
class GuardedDatabase
{
public:
    /// @p uri is a SQLite URI; @p subject is named in errors. SQLite's words for what it could not
    /// open come with the first statement.
    [[nodiscard]] static Result<std::unique_ptr<GuardedDatabase>>
    openUri(const QByteArray& uri, int openFlags, const QString& subject, const ReadLimits& limits,
            const Progress& progress);
    /// A database that lies in memory. @p image is not copied: it must outlive the connection.
    [[nodiscard]] static Result<std::unique_ptr<GuardedDatabase>>
    openImage(QByteArrayView image, const QString& subject, const ReadLimits& limits,
              const Progress& progress);

    GuardedDatabase(const GuardedDatabase&) = delete;
    GuardedDatabase& operator=(const GuardedDatabase&) = delete;
    ~GuardedDatabase() = default;

    /// Starts the one transaction that everything is read in.
    [[nodiscard]] Result<void> beginReading();
    /// The first column of the first row as a number.
    [[nodiscard]] Result<qint64> number(const char* sql);
    /// The same for a query that SQLite answers in one long step, in which it asks no guard.
    [[nodiscard]] Result<qint64> numberInOneStep(const char* sql);

    /// How much of its file is the database: a file may go on behind it, and SQLite does not care.
    [[nodiscard]] Result<qint64> databaseBytes();

    [[nodiscard]] SQLite::Database& connection() { return m_connection; }
    [[nodiscard]] ReadGuard& guard() { return m_guard; }
    [[nodiscard]] const QString& subject() const { return m_subject; }

    /// What the SQLite result code of the last call on this connection means for the user.
    [[nodiscard]] Error errorFor(int extendedCode) const;
    [[nodiscard]] int lastCode() const { return m_lastCode; }

private:
    GuardedDatabase(SQLite::Database connection, QString subject, const ReadLimits& limits,
                    const Progress& progress);
    void harden();
    [[nodiscard]] Error fail();

    ReadGuard m_guard; // outlives the connection, whose handler calls it
    SQLite::Database m_connection;
    QString m_subject;
    int m_lastCode{};
};

} // namespace aftershock
