#include "command/output.h"

#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

namespace aftershock {

using namespace Qt::StringLiterals;

void secureStandardStreams()
{
    std::signal(SIGPIPE, SIG_IGN);
    // A file that grows beyond its limit is then an error like a full disk, and is said.
    std::signal(SIGXFSZ, SIG_IGN);
    for (int descriptor = 0; descriptor <= 2; ++descriptor)
        if (::fcntl(descriptor, F_GETFD) == -1 && errno == EBADF) {
            // open() takes the lowest free number, which is this one. Opened the wrong way round
            // on purpose: using it fails, as it would have with the stream closed.
            const int mode = descriptor == 0 ? O_WRONLY : O_RDONLY;
            if (::open("/dev/null", mode) != descriptor)
                return;
        }
}

Result<void> writeStandardOutput(QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const ssize_t written =
            ::write(STDOUT_FILENO, bytes.data(), static_cast<std::size_t>(bytes.size()));
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            return Error{.code = errno == ENOSPC ? ErrorCode::DiskFull : ErrorCode::WriteFailed,
                         .subject = u"standard output"_s,
                         .detail = QString::fromLocal8Bit(std::strerror(errno))};
        bytes = bytes.sliced(written);
    }
    return {};
}

void say(const QString& line)
{
    const QByteArray text = (u"aftershock: "_s + line + u'\n').toUtf8();
    std::fwrite(text.constData(), 1, static_cast<std::size_t>(text.size()), stderr);
}

int sayError(const Error& error)
{
    say(diagnosticLine(error));
    return exitStatus(error);
}

} // namespace aftershock
