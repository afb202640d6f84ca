#include "store/copy_bytes.h"

#include <QByteArray>

#include <algorithm>
#include <cerrno>
#include <limits>
#include <sys/stat.h>
#include <unistd.h>

namespace aftershock {

namespace {

using MustStop = std::function<bool()>;

struct Range
{
    qint64 start{};
    qint64 end{};
};

/// The next bytes from @p at on that lie on the disk; empty, at the end, where there are none.
Range nextData(int file, qint64 at, qint64 end)
{
    const qint64 start = ::lseek(file, at, SEEK_DATA);
    if (start < 0 && errno == ENXIO)
        return {end, end};
    if (start < 0) // a file system that does not tell its holes
        return {at, end};
    const qint64 hole = ::lseek(file, start, SEEK_HOLE);
    return {std::min(start, end), hole < 0 ? end : std::min(hole, end)};
}

/// Through a buffer, for file systems between which the kernel does not copy by itself.
int copyByHand(int from, int to, Range range, const MustStop& mustStop)
{
    QByteArray buffer(1 << 20, Qt::Uninitialized);
    while (range.start < range.end) {
        if (mustStop && mustStop())
            return ECANCELED;
        const auto wanted = std::min<qint64>(buffer.size(), range.end - range.start);
        const ssize_t got =
            ::pread(from, buffer.data(), static_cast<std::size_t>(wanted), range.start);
        if (got < 0)
            return errno;
        if (got == 0)
            return 0;
        for (ssize_t done = 0; done < got;) {
            const ssize_t put = ::pwrite(to, buffer.constData() + done,
                                         static_cast<std::size_t>(got - done), range.start + done);
            if (put < 0)
                return errno;
            done += put;
        }
        range.start += got;
    }
    return 0;
}

int copyRange(int from, int to, Range range, const MustStop& mustStop)
{
    // Small enough to stop soon where somebody asks for it.
    const qint64 piece = qint64(1) << (mustStop ? 24 : 30);
    bool copiedAny = false;
    while (range.start < range.end) {
        if (mustStop && mustStop())
            return ECANCELED;
        off_t source = range.start;
        off_t target = range.start;
        const auto wanted = static_cast<std::size_t>(std::min(piece, range.end - range.start));
        const ssize_t copied = ::copy_file_range(from, &source, to, &target, wanted, 0);
        if (copied < 0)
            return copiedAny ? errno : copyByHand(from, to, range, mustStop);
        if (copied == 0)
            return 0;
        copiedAny = true;
        range.start += copied;
    }
    return 0;
}

} // namespace

int copyBytes(int from, int to, qint64 bytes, const MustStop& mustStop)
{
    struct stat status = {};
    if (::fstat(from, &status) != 0)
        return errno;
    const qint64 end = std::min<qint64>(bytes, status.st_size);
    for (qint64 at = 0; at < end;) {
        const Range range = nextData(from, at, end);
        if (const int code = copyRange(from, to, range, mustStop); code != 0)
            return code;
        at = range.end;
    }
    return ::ftruncate(to, end) == 0 ? 0 : errno;
}

} // namespace aftershock
