#include "store/system_error.h"

#include <cerrno>
#include <cstring>

namespace aftershock {

Error writeErrorFor(int number, const QString& subject)
{
    Error error{.code = ErrorCode::WriteFailed,
                .subject = subject,
                .detail = QString::fromLocal8Bit(std::strerror(number))};
    switch (number) {
    case ENOENT:
    case ENOTDIR:
        error.code = ErrorCode::FileNotFound;
        break;
    case EACCES:
    case EPERM:
    case EROFS:
        error.code = ErrorCode::PermissionDenied;
        break;
    case ENOSPC:
    case EDQUOT:
        error.code = ErrorCode::DiskFull;
        break;
    case EISDIR:
        error.code = ErrorCode::IsDirectory;
        break;
    case EWOULDBLOCK:
        error.code = ErrorCode::Locked;
        break;
    default:
        break;
    }
    return error;
}

} // namespace aftershock
