#include "store/guarded_database.h"

#include <QCoreApplication>

#include <SQLiteCpp/Exception.h>
#include <SQLiteCpp/Statement.h>
#include <sqlite3.h>

#include <condition_variable>
#include <mutex>
#include <pthread.h>
#include <thread>

namespace aftershock {

namespace {

constexpr int opcodesBetweenLooks = 500;
/// No text of a news dataset is longer, and no expression over texts of this size takes long.
constexpr int longestText = 1'000'000;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(aftershock::Store)
};

ErrorCode codeFor(int sqliteCode)
{
    switch (sqliteCode & 0xff) {
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB: // the first bytes were right, so the rest of the header is not
    case SQLITE_FORMAT:
        return ErrorCode::DatasetDamaged;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
    case SQLITE_PROTOCOL: // others change the log faster than it can be read
        return ErrorCode::Locked;
    case SQLITE_TOOBIG:
    case SQLITE_NOMEM:
        return ErrorCode::TooLarge;
    case SQLITE_IOERR:
    case SQLITE_CANTOPEN:
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return ErrorCode::ReadFailed;
    default:
        return ErrorCode::SchemaInvalid;
    }
}

void returnNull(sqlite3_context* context, int /*count*/, sqlite3_value** /*values*/)
{
    sqlite3_result_null(context);
}

/// SQLite distrusts its JSON functions in a schema, and refuses a file that has one in a CHECK.
/// Nothing of the schema is run here, so harmless ones in their place let such a file be read.
constexpr const char* jsonFunctions[] = {
    "json",         "json_valid",  "json_type",  "json_extract", "json_array_length",
    "json_array",   "json_object", "json_quote", "json_insert",  "json_remove",
    "json_replace", "json_set",    "json_patch", "->",           "->>"};

void allowJsonInSchema(sqlite3* db)
{
    for (const char* const name : jsonFunctions)
        sqlite3_create_function(db, name, -1, SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS,
                                nullptr, returnNull, nullptr, nullptr);
}

std::chrono::nanoseconds timeOf(clockid_t clock)
{
    timespec now{};
    clock_gettime(clock, &now);
    return std::chrono::seconds(now.tv_sec) + std::chrono::nanoseconds(now.tv_nsec);
}

/// Up to 0.3 s. SQLite's own waiting would sleep as long as the VFS lets it.
int waitForOther(void* /*context*/, int timesWaited)
{
    constexpr int mostTimes = 30;
    if (timesWaited >= mostTimes)
        return 0;
    std::this_thread::sleep_for(std::chrono::milliseconds(10));
    return 1;
}

int lookAtGuard(void* guard)
{
    return static_cast<ReadGuard*>(guard)->mustStop() ? 1 : 0;
}

} // namespace

ReadGuard::ReadGuard(const ReadLimits& limits, Progress progress)
    : m_limits(limits), m_progress(std::move(progress)), m_memoryAtStart(sqlite3_memory_used())
{
    if (pthread_getcpuclockid(pthread_self(), &m_processorClock) != 0)
        m_processorClock = CLOCK_MONOTONIC;
    m_processorStart = timeOf(m_processorClock);
    m_wallTimer.start();
}

std::optional<ErrorCode> ReadGuard::stopCode() const
{
    if (m_progress.isCancelled())
        return ErrorCode::Cancelled;
    if (timeOf(m_processorClock) - m_processorStart > m_limits.time ||
        m_wallTimer.hasExpired(m_limits.wallTime.count()))
        return ErrorCode::TooSlow;
    return std::nullopt;
}

bool ReadGuard::mustStop()
{
    if (!m_reason)
        m_reason = stopCode();
    if (!m_reason && m_bytes + sqlite3_memory_used() - m_memoryAtStart > m_limits.memoryBytes)
        m_reason = ErrorCode::TooLarge;
    return m_reason.has_value();
}

Error ReadGuard::reason(const QString& subject) const
{
    Error error{.code = m_reason.value_or(ErrorCode::TooSlow), .subject = subject};
    if (error.code == ErrorCode::TooSlow)
        error.detail =
            Texts::tr("the limit is %1 s").arg(static_cast<double>(m_limits.time.count()) / 1e3);
    if (error.code == ErrorCode::TooLarge)
        error.detail = Texts::tr("the limit is %1 MB of memory").arg(m_limits.memoryBytes >> 20);
    return error;
}

namespace {

/// Interrupts SQLite from another thread when the time is over or the user says so.
class Watchdog
{
public:
    Watchdog(sqlite3* db, const ReadGuard& guard)
        : m_thread([this, db, &guard] { watch(db, guard); })
    {
    }
    Watchdog(const Watchdog&) = delete;
    Watchdog& operator=(const Watchdog&) = delete;
    ~Watchdog()
    {
        {
            const std::lock_guard lock(m_mutex);
            m_done = true;
        }
        m_wake.notify_one();
        m_thread.join();
    }

private:
    void watch(sqlite3* db, const ReadGuard& guard)
    {
        constexpr std::chrono::milliseconds betweenLooks{20};
        std::unique_lock lock(m_mutex);
        while (!m_wake.wait_for(lock, betweenLooks, [this] { return m_done; }))
            if (guard.stopCode())
                sqlite3_interrupt(db);
    }

    std::mutex m_mutex;
    std::condition_variable m_wake;
    bool m_done{false};
    std::thread m_thread; // starts when all else is there
};

} // namespace

GuardedDatabase::GuardedDatabase(SQLite::Database connection, QString subject,
                                 const ReadLimits& limits, const Progress& progress)
    : m_guard(limits, progress), m_connection(std::move(connection)), m_subject(std::move(subject))
{
    harden();
}

void GuardedDatabase::harden()
{
    sqlite3* const db = m_connection.getHandle();
    sqlite3_extended_result_codes(db, 1);
    sqlite3_busy_handler(db, waitForOther, nullptr);
    // Wide enough for any table or view that somebody keeps beside ours in the same file.
    for (const auto& [limit, value] : {
             std::pair{SQLITE_LIMIT_LENGTH, longestText},
             {SQLITE_LIMIT_SQL_LENGTH, longestText},
             {SQLITE_LIMIT_EXPR_DEPTH, 500},
             {SQLITE_LIMIT_VDBE_OP, 5'000'000},
             {SQLITE_LIMIT_ATTACHED, 0},
             {SQLITE_LIMIT_TRIGGER_DEPTH, 1},
             {SQLITE_LIMIT_WORKER_THREADS, 0},
         })
        sqlite3_limit(db, limit, value);
    for (const auto& [option, value] : {
             std::pair{SQLITE_DBCONFIG_DEFENSIVE, 1},
             // Without trust SQLite refuses its JSON functions, and nothing else that is there.
             {SQLITE_DBCONFIG_TRUSTED_SCHEMA, m_guard.limits().runsJson ? 1 : 0},
             {SQLITE_DBCONFIG_ENABLE_TRIGGER, 0},
             {SQLITE_DBCONFIG_ENABLE_VIEW, 0},
             {SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0},
             {SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1},
         })
        sqlite3_db_config(db, option, value, nullptr);
    if (!m_guard.limits().runsJson)
        allowJsonInSchema(db);
    sqlite3_progress_handler(db, opcodesBetweenLooks, lookAtGuard, &m_guard);
}

Result<std::unique_ptr<GuardedDatabase>>
GuardedDatabase::openUri(const QByteArray& uri, int openFlags, const QString& subject,
                         const ReadLimits& limits, const Progress& progress)
{
    try {
        SQLite::Database connection(uri.constData(),
                                    openFlags | SQLITE_OPEN_URI | SQLITE_OPEN_NOMUTEX);
        return std::unique_ptr<GuardedDatabase>(
            new GuardedDatabase(std::move(connection), subject, limits, progress));
    } catch (const SQLite::Exception& exception) {
        return Error{.code = codeFor(exception.getErrorCode()),
                     .subject = subject,
                     .detail = QString::fromUtf8(exception.getErrorStr())};
    }
}

Result<std::unique_ptr<GuardedDatabase>> GuardedDatabase::openImage(QByteArrayView image,
                                                                    const QString& subject,
                                                                    const ReadLimits& limits,
                                                                    const Progress& progress)
{
    auto opened = openUri(":memory:", SQLITE_OPEN_READWRITE, subject, limits, progress);
    if (!opened)
        return opened;
    // SQLite takes a pointer to non-const, and promises not to write with this flag.
    auto* const bytes = reinterpret_cast<unsigned char*>(const_cast<char*>(image.data()));
    const int code = sqlite3_deserialize((*opened)->connection().getHandle(), "main", bytes,
                                         image.size(), image.size(), SQLITE_DESERIALIZE_READONLY);
    if (code != SQLITE_OK)
        return (*opened)->errorFor(code);
    return opened;
}

Result<void> GuardedDatabase::beginReading()
{
    try {
        m_connection.exec("PRAGMA cell_size_check = ON");
        m_connection.exec("PRAGMA mmap_size = 0"); // a file cut short must not kill the program
        m_connection.exec("PRAGMA temp_store = MEMORY");
        m_connection.exec("PRAGMA ignore_check_constraints = ON"); // they are the file's own code
        m_connection.exec("BEGIN");
        m_connection.execAndGet("PRAGMA schema_version");
        return {};
    } catch (const SQLite::Exception&) {
        return fail();
    }
}

Result<qint64> GuardedDatabase::number(const char* sql)
{
    try {
        return static_cast<qint64>(m_connection.execAndGet(sql).getInt64());
    } catch (const SQLite::Exception&) {
        return fail();
    }
}

Result<qint64> GuardedDatabase::numberInOneStep(const char* sql)
{
    const Result<qint64> found = [&] {
        const Watchdog watchdog(m_connection.getHandle(), m_guard);
        return number(sql);
    }();
    // What SQLite had counted when it was interrupted looks like an answer.
    if (m_guard.mustStop())
        return m_guard.reason(m_subject);
    return found;
}

Result<qint64> GuardedDatabase::databaseBytes()
{
    const Result<qint64> pages = number("PRAGMA main.page_count");
    const Result<qint64> pageBytes = number("PRAGMA main.page_size");
    if (!pages || !pageBytes)
        return pages ? pageBytes : pages;
    return *pages * *pageBytes;
}

Error GuardedDatabase::fail()
{
    m_lastCode = m_connection.getExtendedErrorCode();
    return errorFor(m_lastCode);
}

Error GuardedDatabase::errorFor(int extendedCode) const
{
    if ((extendedCode & 0xff) == SQLITE_INTERRUPT)
        return m_guard.reason(m_subject);
    return {.code = codeFor(extendedCode),
            .subject = m_subject,
            .detail = QString::fromUtf8(sqlite3_errmsg(m_connection.getHandle()))};
}

} // namespace aftershock
