#include "store/file_stamp.h"

#include <QFile>

#include <sys/stat.h>

namespace aftershock {

namespace {

FileStamp stampOf(const struct stat& status)
{
    return {static_cast<qint64>(status.st_ino), status.st_size, status.st_mtim.tv_sec,
            status.st_mtim.tv_nsec, static_cast<qint64>(status.st_dev)};
}

} // namespace

FileStamp fileStamp(const QString& path)
{
    struct stat status = {};
    return ::stat(QFile::encodeName(path).constData(), &status) == 0 ? stampOf(status)
                                                                     : FileStamp{};
}

FileStamp fileStamp(int descriptor)
{
    struct stat status = {};
    return ::fstat(descriptor, &status) == 0 ? stampOf(status) : FileStamp{};
}

} // namespace aftershock
