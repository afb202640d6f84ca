#include "store/file_claim.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QLockFile>

namespace aftershock {

namespace {

using namespace Qt::StringLiterals;

/// Saving puts a new file in the old one's place, so that only the place stays the same.
QString nameFor(const QString& path)
{
    const QString place = QFileInfo(path).canonicalFilePath();
    return QString::fromLatin1(
               QCryptographicHash::hash(place.toUtf8(), QCryptographicHash::Sha1).toHex()) +
           u".lock"_s;
}

} // namespace

FileClaim::FileClaim(const QString& folder, const QString& path)
{
    QDir().mkpath(folder);
    m_lock = std::make_unique<QLockFile>(QDir(folder).filePath(nameFor(path)));
    m_lock->setStaleLockTime(0); // however long it is open: a killed program's is told by its id
    // A folder that cannot be written to is no other program.
    m_isOurs = m_lock->tryLock(0) || m_lock->error() != QLockFile::LockFailedError;
}

FileClaim::~FileClaim() = default;

} // namespace aftershock
