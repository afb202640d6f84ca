#include "core/file_writer.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <cerrno>
#include <utility>

namespace aftershock {

namespace {

Error failure(ErrorCode code, const QString& path, const QString& detail = {})
{
    return {.code = code, .subject = path, .detail = detail};
}

/// What the system said. Qt keeps the number to itself but not the text made from it.
ErrorCode codeOf(const QFileDevice& file)
{
    const QString said = file.errorString();
    const auto is = [&](int number) { return said == qt_error_string(number); };
    if (is(ENOSPC) || is(EDQUOT))
        return ErrorCode::DiskFull;
    if (is(EACCES) || is(EPERM) || is(EROFS) || file.error() == QFileDevice::PermissionsError)
        return ErrorCode::PermissionDenied;
    if (is(ENOENT) || is(ENOTDIR))
        return ErrorCode::FileNotFound;
    return ErrorCode::WriteFailed;
}

Error failureOf(const QFileDevice& file, const QString& path)
{
    return failure(codeOf(file), path, file.errorString());
}

/// A name for an open stream of this process; the shell decided already what lies behind it.
bool isStream(const QString& path)
{
    const QString clean = QDir::cleanPath(path);
    return clean == QStringLiteral("/dev/stdout") || clean == QStringLiteral("/dev/stderr") ||
           clean.startsWith(QStringLiteral("/dev/fd/")) ||
           clean.startsWith(QStringLiteral("/proc/self/fd/"));
}

using NextPiece = std::function<Result<QByteArray>()>;

Result<void> writePieces(QFileDevice& file, const QString& path, const NextPiece& nextPiece)
{
    for (;;) {
        const Result<QByteArray> piece = nextPiece();
        if (!piece)
            return piece.error();
        if (piece->isEmpty())
            return {};
        // A disk that fills takes a part, and says why only when asked for the rest.
        for (qint64 written = 0; written < piece->size();) {
            const qint64 more = file.write(piece->constData() + written, piece->size() - written);
            if (more <= 0)
                return failureOf(file, path);
            written += more;
        }
    }
}

/// Devices and pipes have no old content to keep, and a rename would put a file in their place.
Result<void> writeInPlace(const QString& path, const NextPiece& nextPiece)
{
    QFile file(path);
    // A stream that the shell sent into a file goes on where that file ends.
    const auto start = QFileInfo(path).isFile() ? QIODevice::Append : QIODevice::WriteOnly;
    if (!file.open(start | QIODevice::WriteOnly | QIODevice::Unbuffered))
        return failureOf(file, path);
    return writePieces(file, path, nextPiece);
}

Result<void> replace(const QString& path, const NextPiece& nextPiece)
{
    QSaveFile file(linksFollowed(path));
    file.setDirectWriteFallback(false);
    // With a buffer the last bytes would meet the disk in commit(), which does not tell when they
    // found no room (Qt 6.4).
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return failureOf(file, path);
    if (const Result<void> written = writePieces(file, path, nextPiece); !written)
        return written;
    if (!file.commit())
        return failureOf(file, path);
    return {};
}

} // namespace

QString linksFollowed(const QString& path)
{
    QString followed = path;
    constexpr int mostLinks = 40; // as the system has it
    for (int i = 0; i < mostLinks; ++i) {
        const QFileInfo info(followed);
        if (info.exists())
            return info.isSymLink() ? info.canonicalFilePath() : followed;
        if (!info.isSymLink())
            return followed;
        followed = info.symLinkTarget();
    }
    return path;
}

Result<void> writeFile(const QString& path, QByteArrayView bytes)
{
    return writeFile(path, [bytes, done = false]() mutable -> Result<QByteArray> {
        if (std::exchange(done, true))
            return QByteArray();
        return QByteArray::fromRawData(bytes.data(), bytes.size());
    });
}

Result<void> writeFile(const QString& path, const NextPiece& nextPiece)
{
    const QFileInfo info(path);
    if (path.isEmpty() || !info.absoluteDir().exists())
        return failure(ErrorCode::FileNotFound, path);
    if (info.isDir() || path.endsWith(QLatin1Char('/')))
        return failure(ErrorCode::IsDirectory, path);
    if (isStream(path) || (info.exists() && !info.isFile()))
        return writeInPlace(path, nextPiece);
    return replace(path, nextPiece);
}

} // namespace aftershock
