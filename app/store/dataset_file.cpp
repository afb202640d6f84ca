#include "store/dataset_file.h"

#include "store/brisk_vfs.h"
#include "store/copy_bytes.h"
#include "store/descriptor.h"
#include "store/rollback_journal.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

#include <array>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <limits>
#include <sys/stat.h>
#include <unistd.h>

namespace aftershock {

namespace {

using namespace Qt::StringLiterals;

constexpr QByteArrayView magic("SQLite format 3\0", 16);
constexpr qint64 headerBytes = 100; // SQLite database file format, section 1.3
constexpr qsizetype readVersionOffset = 19;
constexpr char writeAheadVersion = 2;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(aftershock::Store)
};

Error systemError(const QString& path, int number)
{
    Error error{.code = ErrorCode::ReadFailed, .subject = path};
    if (number == ENOENT || number == ENOTDIR)
        error.code = ErrorCode::FileNotFound;
    else if (number == EACCES || number == EPERM)
        error.code = ErrorCode::PermissionDenied;
    else if (number == ENXIO || number == ENODEV) // a socket
        error.code = ErrorCode::NotSqlite;
    else
        error.detail = QString::fromLocal8Bit(std::strerror(number));
    return error;
}

struct Header
{
    QString path; ///< with links followed: SQLite names the files beside it after this
    qint64 bytes{};
    bool isWriteAhead{};
};

Result<Header> readHeader(const QString& path)
{
    if (path.contains(QChar(0))) // the system would read the name only up to there
        return Error{.code = ErrorCode::FileNotFound, .subject = path};
    // Without O_NONBLOCK opening a pipe would wait for somebody to write into it.
    const Descriptor file(
        ::open(QFile::encodeName(path).constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY));
    struct stat status
    {
    };
    if (file.number < 0 || ::fstat(file.number, &status) != 0)
        return systemError(path, errno);
    if (S_ISDIR(status.st_mode))
        return Error{.code = ErrorCode::IsDirectory, .subject = path};
    if (!S_ISREG(status.st_mode))
        return Error{.code = ErrorCode::NotSqlite, .subject = path};
    if (status.st_size == 0)
        return Error{.code = ErrorCode::FileEmpty, .subject = path};
    std::array<char, headerBytes> bytes{};
    const ssize_t count = ::pread(file.number, bytes.data(), bytes.size(), 0);
    if (count < 0)
        return systemError(path, errno);
    const QByteArrayView header(bytes.data(), count);
    if (!header.startsWith(magic))
        return Error{.code = ErrorCode::NotSqlite, .subject = path};
    if (count < headerBytes)
        return Error{.code = ErrorCode::DatasetDamaged,
                     .subject = path,
                     .detail = Texts::tr("the file is cut off")};
    return Header{.path = QFileInfo(path).canonicalFilePath(),
                  .bytes = status.st_size,
                  .isWriteAhead = header[readVersionOffset] == writeAheadVersion};
}

QByteArray uriOf(const QString& path, const QByteArray& parameters)
{
    return "file:" + QFile::encodeName(path).toPercentEncoding("/") + '?' + parameters +
           "&vfs=" + briskVfs();
}

struct Opening
{
    const QString& subject;
    const ReadLimits& limits;
    const Progress& progress;
};

Result<std::unique_ptr<GuardedDatabase>> openUri(const QByteArray& uri, int flags,
                                                 const Opening& opening, int* code = nullptr)
{
    auto database =
        GuardedDatabase::openUri(uri, flags, opening.subject, opening.limits, opening.progress);
    if (!database)
        return database;
    const auto begun = (*database)->beginReading();
    if (code != nullptr)
        *code = (*database)->lastCode();
    if (!begun)
        return begun.error();
    return database;
}

using Stamp = std::array<qint64, 6>;

/// Changes when another program writes to the file or to a log beside it.
Stamp stampOf(const QString& path)
{
    Stamp stamp{};
    std::size_t next = 0;
    for (const QString& name : {path, path + u"-wal"_s, path + u"-journal"_s}) {
        const QFileInfo info(name);
        stamp[next++] = info.exists() ? info.size() : -1;
        stamp[next++] = info.exists() ? info.lastModified().toMSecsSinceEpoch() : -1;
    }
    return stamp;
}

Result<void> copyFile(const QString& from, const QString& to, ReadGuard& guard,
                      const QString& subject)
{
    const auto failed = [&](int number) {
        return Error{.code = ErrorCode::ReadFailed,
                     .subject = subject,
                     .detail = QString::fromLocal8Bit(std::strerror(number))};
    };
    const Descriptor source(::open(QFile::encodeName(from).constData(), O_RDONLY | O_CLOEXEC));
    if (source.number < 0)
        return failed(errno);
    const Descriptor target(::open(QFile::encodeName(to).constData(),
                                   O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, S_IRUSR | S_IWUSR));
    if (target.number < 0)
        return failed(errno);
    const int code = copyBytes(source.number, target.number, std::numeric_limits<qint64>::max(),
                               [&guard] { return guard.mustStop(); });
    if (code == ECANCELED)
        return guard.reason(subject);
    return code == 0 ? Result<void>() : failed(code);
}

/// The file and what lies beside it, as they were at one moment.
Result<std::unique_ptr<QTemporaryDir>> copyWithLogs(const Header& header, const Opening& opening)
{
    ReadGuard guard(opening.limits, opening.progress);
    for (int attempt = 0; attempt < 3; ++attempt) {
        auto folder = std::make_unique<QTemporaryDir>();
        if (!folder->isValid())
            return Error{.code = ErrorCode::ReadFailed,
                         .subject = opening.subject,
                         .detail = folder->errorString()};
        const Stamp before = stampOf(header.path);
        for (const QString& suffix : {u""_s, u"-wal"_s, u"-journal"_s}) {
            if (!suffix.isEmpty() && !QFileInfo::exists(header.path + suffix))
                continue;
            if (auto copied =
                    copyFile(header.path + suffix, folder->filePath(u"copy.db"_s + suffix), guard,
                             opening.subject);
                !copied)
                return copied.error();
        }
        if (stampOf(header.path) != before)
            continue;
        const QString journal = folder->filePath(u"copy.db-journal"_s);
        if (QFileInfo::exists(journal) && !forgetAnotherFile(journal))
            return Error{.code = ErrorCode::ReadFailed, .subject = opening.subject};
        if (!isSoundJournal(journal, header.bytes))
            return damagedJournal(header.path, opening.subject);
        return folder;
    }
    return Error{.code = ErrorCode::Locked, .subject = opening.subject};
}

Result<DatasetFile> openCopy(const Header& header, const Opening& opening)
{
    auto folder = copyWithLogs(header, opening);
    if (!folder)
        return folder.error();
    // SQLite may write here: it takes in the log or undoes what was cut off.
    auto database = openUri(uriOf((*folder)->filePath(u"copy.db"_s), "mode=rw"),
                            SQLITE_OPEN_READWRITE, opening);
    if (!database)
        return database.error();
    return DatasetFile{
        .copy = *std::move(folder), .database = *std::move(database), .bytes = header.bytes};
}

/// How a file is read in place; a write-ahead log needs its index (-shm) beside it for that.
QByteArray parametersFor(const Header& header)
{
    const bool hasLog = QFileInfo(header.path + u"-wal"_s).size() > 0;
    if (hasLog)
        return "mode=ro&readonly_shm=1";
    // Else SQLite would lay a new log beside the file only to read it.
    const bool wouldLayLog = header.isWriteAhead || QFileInfo::exists(header.path + u"-wal"_s);
    return wouldLayLog ? "mode=ro&immutable=1" : "mode=ro";
}

/// SQLite opens what lies beside a file as it is, and would wait on a pipe for ever.
Result<void> checkNeighbours(const Header& header, const QString& subject)
{
    for (const QString& suffix : {u"-wal"_s, u"-shm"_s, u"-journal"_s}) {
        const QFileInfo info(header.path + suffix);
        if (info.exists() && !info.isFile())
            return Error{.code = ErrorCode::ReadFailed,
                         .subject = subject,
                         .detail = Texts::tr("%1 is no file").arg(info.fileName())};
    }
    return {};
}

bool needsToWrite(int code)
{
    const int primary = code & 0xff;
    return primary == SQLITE_READONLY || primary == SQLITE_CANTOPEN ||
           primary == SQLITE_PROTOCOL; // a log and its index that do not fit together
}

} // namespace

Result<DatasetFile> openDatasetFile(const QString& path, const ReadLimits& limits,
                                    const Progress& progress)
{
    const Result<Header> header = readHeader(path);
    if (!header)
        return header.error();
    if (const auto plain = checkNeighbours(*header, path); !plain)
        return plain.error();
    const Opening opening{path, limits, progress};
    const QByteArray parameters = parametersFor(*header);
    int code = SQLITE_OK;
    auto database = openUri(uriOf(header->path, parameters), SQLITE_OPEN_READONLY, opening, &code);
    if (!database && needsToWrite(code))
        return openCopy(*header, opening);
    if (!database)
        return database.error();
    return DatasetFile{.database = *std::move(database),
                       .bytes = header->bytes,
                       .isWhole = !parameters.contains("readonly_shm")};
}

bool isSameFile(const QString& a, const QString& b)
{
    struct stat first
    {
    };
    struct stat second
    {
    };
    if (::stat(QFile::encodeName(a).constData(), &first) == 0 &&
        ::stat(QFile::encodeName(b).constData(), &second) == 0)
        return first.st_dev == second.st_dev && first.st_ino == second.st_ino;
    const QFileInfo infoA(a);
    const QFileInfo infoB(b);
    return infoA.fileName() == infoB.fileName() && QFileInfo(infoA.path()).canonicalFilePath() ==
                                                       QFileInfo(infoB.path()).canonicalFilePath();
}

} // namespace aftershock
