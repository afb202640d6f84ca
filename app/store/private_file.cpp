#include "store/private_file.h"

#include "core/file_writer.h"
#include "store/copy_bytes.h"
#include "store/descriptor.h"
#include "store/system_error.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace aftershock {

namespace {

using namespace Qt::StringLiterals;

QString folderOf(const QString& path)
{
    return QFileInfo(path).absolutePath();
}

} // namespace

Result<PrivateFile> PrivateFile::create(const QString& target)
{
    const QFileInfo info(target);
    if (info.isDir())
        return Error{.code = ErrorCode::IsDirectory, .subject = target};
    PrivateFile file;
    file.m_subject = target;
    file.m_target = info.exists() ? info.canonicalFilePath()
                                  : QFileInfo(linksFollowed(target)).absoluteFilePath();
    if (const Result<void> opened = file.open(); !opened)
        return opened.error();
    return file;
}

PrivateFile::PrivateFile(PrivateFile&& other) noexcept
    : m_subject(std::move(other.m_subject)), m_target(std::move(other.m_target)),
      m_descriptor(std::exchange(other.m_descriptor, -1)),
      m_copied(std::exchange(other.m_copied, -1)), m_isNamed(std::exchange(other.m_isNamed, false))
{
}

PrivateFile& PrivateFile::operator=(PrivateFile&& other) noexcept
{
    std::swap(m_subject, other.m_subject);
    std::swap(m_target, other.m_target);
    std::swap(m_descriptor, other.m_descriptor);
    std::swap(m_copied, other.m_copied);
    std::swap(m_isNamed, other.m_isNamed);
    return *this;
}

PrivateFile::~PrivateFile()
{
    if (m_isNamed)
        ::unlink(hiddenName().constData());
    for (const int descriptor : {m_descriptor, m_copied})
        if (descriptor >= 0)
            ::close(descriptor);
}

QByteArray PrivateFile::hiddenName() const
{
    return QFile::encodeName(folderOf(m_target) + u"/."_s + QFileInfo(m_target).fileName() +
                             u".aftershock-new"_s);
}

Result<void> PrivateFile::open()
{
    constexpr mode_t mode = 0666; // less the user's mask
    const QByteArray folder = QFile::encodeName(folderOf(m_target));
    m_descriptor = ::open(folder.constData(), O_TMPFILE | O_RDWR | O_CLOEXEC, mode);
    if (m_descriptor >= 0)
        return {};
    if (errno != EOPNOTSUPP && errno != EISDIR && errno != EINVAL)
        return writeErrorFor(errno, m_subject);
    const QByteArray name = hiddenName();
    m_descriptor = ::open(name.constData(), O_CREAT | O_RDWR | O_CLOEXEC | O_NOFOLLOW, mode);
    if (m_descriptor < 0)
        return writeErrorFor(errno, m_subject);
    if (::flock(m_descriptor, LOCK_EX | LOCK_NB) != 0)
        return writeErrorFor(EWOULDBLOCK, m_subject);
    m_isNamed = true;
    if (::ftruncate(m_descriptor, 0) != 0)
        return writeErrorFor(errno, m_subject);
    return {};
}

Result<void> PrivateFile::copyFrom(const QString& path, qint64 bytes)
{
    m_copied = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (m_copied < 0)
        return writeErrorFor(errno, path);
    if (const int code = copyBytes(m_copied, m_descriptor, bytes); code != 0)
        return writeErrorFor(code, m_subject);
    return {};
}

Result<void> PrivateFile::write(QByteArrayView bytes)
{
    for (qsizetype done = 0; done < bytes.size();) {
        const ssize_t put = ::write(m_descriptor, bytes.data() + done,
                                    static_cast<std::size_t>(bytes.size() - done));
        if (put < 0 && errno != EINTR)
            return writeErrorFor(errno, m_subject);
        done += std::max<ssize_t>(put, 0);
    }
    return {};
}

Result<void> PrivateFile::takeOwnerOfTarget() const
{
    struct stat old = {};
    if (::stat(QFile::encodeName(m_target).constData(), &old) != 0)
        return {};
    struct stat own = {};
    if (::fstat(m_descriptor, &own) != 0)
        return writeErrorFor(errno, m_subject);
    // Only a superuser may give files away; for anyone else the file becomes their own, as it
    // does with every program that saves by replacing.
    if ((own.st_uid != old.st_uid || own.st_gid != old.st_gid) &&
        ::fchown(m_descriptor, old.st_uid, old.st_gid) != 0 && errno != EPERM)
        return writeErrorFor(errno, m_subject);
    if (::fchmod(m_descriptor, old.st_mode & 07777) != 0)
        return writeErrorFor(errno, m_subject);
    return {};
}

Result<void> PrivateFile::link(const QString& path) const
{
    const QByteArray self = "/proc/self/fd/" + QByteArray::number(m_descriptor);
    if (::linkat(AT_FDCWD, self.constData(), AT_FDCWD, QFile::encodeName(path).constData(),
                 AT_SYMLINK_FOLLOW) != 0)
        return writeErrorFor(errno, m_subject);
    return {};
}

Result<void> PrivateFile::publish(Existing existing)
{
    const QByteArray target = QFile::encodeName(m_target);
    if (existing == Existing::Replace)
        if (const Result<void> owned = takeOwnerOfTarget(); !owned)
            return owned;
    if (::fsync(m_descriptor) != 0)
        return writeErrorFor(errno, m_subject);
    const bool stands = QFileInfo::exists(m_target);
    if (existing == Existing::Refuse && stands)
        return Error{.code = ErrorCode::WriteFailed,
                     .subject = m_subject,
                     .detail = QString::fromLocal8Bit(std::strerror(EEXIST))};
    const QByteArray hidden = hiddenName();
    if (!m_isNamed && !stands) {
        if (const Result<void> linked = link(m_target); !linked)
            return linked;
    } else {
        if (!m_isNamed) {
            ::unlink(hidden.constData()); // left by a program that was killed just here
            if (const Result<void> linked = link(QFile::decodeName(hidden)); !linked)
                return linked;
            m_isNamed = true;
        }
        if (::rename(hidden.constData(), target.constData()) != 0)
            return writeErrorFor(errno, m_subject);
        m_isNamed = false;
    }
    const Descriptor folder(::open(QFile::encodeName(folderOf(m_target)).constData(),
                                   O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (folder.number >= 0)
        ::fsync(folder.number);
    return {};
}

} // namespace aftershock
