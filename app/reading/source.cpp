#include "reading/source.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>
#include <QTemporaryFile>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <sys/stat.h>
#include <unistd.h>

namespace aftershock {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(aftershock::Source)
};

} // namespace

Result<QByteArray> InputSource::piece(qint64 offset, qint64 bytes)
{
    QByteArray piece(std::clamp<qint64>(size() - offset, 0, bytes), Qt::Uninitialized);
    const Result<qint64> read = this->read(offset, piece.data(), piece.size());
    if (!read)
        return read.error();
    piece.truncate(*read);
    return piece;
}

namespace {

class MemorySource : public InputSource
{
public:
    MemorySource(QByteArray bytes, const QString& name)
        : InputSource(name), m_bytes(std::move(bytes))
    {
    }

    qint64 size() const override { return m_bytes.size(); }
    Result<qint64> read(qint64 offset, char* target, qint64 bytes) override
    {
        const qint64 count = std::clamp<qint64>(m_bytes.size() - offset, 0, bytes);
        std::copy_n(m_bytes.constData() + std::min<qint64>(offset, m_bytes.size()), count, target);
        return count;
    }

private:
    QByteArray m_bytes;
};

Error readError(const QString& name, int number)
{
    const ErrorCode code = number == EACCES || number == EPERM ? ErrorCode::PermissionDenied
                           : number == EISDIR                  ? ErrorCode::IsDirectory
                                                               : ErrorCode::ReadFailed;
    return {.code = code, .subject = name, .detail = QString::fromLocal8Bit(strerror(number))};
}

class FileSource : public InputSource
{
public:
    FileSource(std::unique_ptr<QFile> file, const QString& name)
        : InputSource(name), m_file(std::move(file)), m_size(m_file->size())
    {
    }

    qint64 size() const override { return m_size; }
    QString path() const override { return m_file->fileName(); }
    Result<qint64> read(qint64 offset, char* target, qint64 bytes) override
    {
        qint64 done = 0;
        while (done < bytes) {
            const ssize_t count = ::pread(m_file->handle(), target + done,
                                          static_cast<std::size_t>(bytes - done), offset + done);
            if (count < 0 && errno == EINTR)
                continue;
            if (count < 0)
                return readError(name(), errno);
            if (count == 0)
                break;
            done += count;
        }
        // Another program cuts it short; what is read would pass for all there is.
        if (done < bytes && offset + done < m_size)
            return Error{.code = ErrorCode::ReadFailed,
                         .subject = name(),
                         .detail = Texts::tr("it became shorter meanwhile")};
        return done;
    }

private:
    std::unique_ptr<QFile> m_file;
    qint64 m_size{};
};

/// Other programs need room on the disk too, and the system grows odd without any. A tenth leaves
/// enough on a small disk (/tmp may lie in memory), and 1 GB on any.
qint64 roomBesideReserve(const QString& folder)
{
    constexpr qint64 mostReserve = 1'000'000'000;
    const QStorageInfo disk(folder);
    return disk.bytesAvailable() - std::min(mostReserve, disk.bytesTotal() / 10);
}

Error openError(const QString& path, const QString& reason)
{
    const QFileInfo info(path);
    ErrorCode code = ErrorCode::ReadFailed;
    if (!info.exists())
        code = ErrorCode::FileNotFound;
    else if (!info.isReadable())
        code = ErrorCode::PermissionDenied;
    return {.code = code, .subject = path, .detail = reason};
}

} // namespace

Result<SourcePtr> openSource(const QString& path)
{
    if (path == "-"_L1)
        return openPipe(STDIN_FILENO, path, roomBesideReserve);
    if (QFileInfo(path).isDir())
        return Error{.code = ErrorCode::IsDirectory, .subject = path};
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return openError(path, file->errorString());
    struct stat status
    {
    };
    if (::fstat(file->handle(), &status) != 0)
        return readError(path, errno);
    if (!S_ISREG(status.st_mode))
        return openPipe(file->handle(), path, roomBesideReserve);
    return SourcePtr(std::make_shared<FileSource>(std::move(file), path));
}

Result<SourcePtr> openPipe(int handle, const QString& name,
                           const std::function<qint64(const QString& folder)>& roomLeft)
{
    auto file = std::make_unique<QTemporaryFile>();
    if (!file->open())
        return Error{
            .code = ErrorCode::WriteFailed, .subject = name, .detail = file->errorString()};
    const QString folder = QDir::tempPath(); // asking the file would give it a name
    // What is small is taken on a disk that is nearly full, too.
    constexpr qint64 bytesBetweenLooks = 16 << 20;
    qint64 nextLook = bytesBetweenLooks;
    std::array<char, 1 << 16> buffer{};
    for (qint64 done = 0;;) {
        const ssize_t count = ::read(handle, buffer.data(), buffer.size());
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return readError(name, errno);
        if (count == 0)
            break;
        if (file->write(buffer.data(), count) != count)
            return Error{.code = ErrorCode::DiskFull, .subject = name};
        done += count;
        if (done < nextLook)
            continue;
        nextLook = done + bytesBetweenLooks;
        if (roomLeft(folder) < bytesBetweenLooks)
            return Error{
                .code = ErrorCode::TooLarge,
                .subject = name,
                .detail = Texts::tr("a pipe is kept in %1, where little room is left").arg(folder)};
    }
    if (!file->flush())
        return Error{.code = ErrorCode::DiskFull, .subject = name};
    return SourcePtr(std::make_shared<FileSource>(std::move(file), name));
}

SourcePtr openSource(const QByteArray& bytes, const QString& name)
{
    return std::make_shared<MemorySource>(bytes, name);
}

} // namespace aftershock
