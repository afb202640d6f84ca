#include "reading/exported_folder.h"

#include "core/file_writer.h"
#include "store/dataset_tables.h"
#include "store/system_error.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdio>
#include <dirent.h>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace aftershock {

namespace {

using namespace Qt::StringLiterals;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(aftershock::Exchange)
};

const QString newEnding = u".aftershock-new"_s;

int openFolder(const QByteArray& path)
{
    return ::open(path.constData(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
}

/// Nothing where the folder could not be read.
std::optional<QByteArrayList> namesIn(int folder)
{
    DIR* const listing = ::fdopendir(::openat(folder, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (listing == nullptr)
        return std::nullopt;
    QByteArrayList names;
    while (const dirent* const entry = ::readdir(listing)) {
        const QByteArray name(entry->d_name);
        if (name != "." && name != "..")
            names += name;
    }
    ::closedir(listing);
    return names;
}

const DatasetTable* tableOf(const std::vector<DatasetTable>& tables, const QByteArray& file)
{
    const auto found = std::ranges::find_if(
        tables, [&](const DatasetTable& table) { return file == QByteArray(table.name) + ".csv"; });
    return found == tables.end() ? nullptr : &*found;
}

/// Whether it is a plain file whose first line names columns of the table, as an export's does.
bool isTableFile(int folder, const QByteArray& name, const DatasetTable& table)
{
    const Descriptor file(
        ::openat(folder, name.constData(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC));
    struct stat status = {};
    if (file.number < 0 || ::fstat(file.number, &status) != 0 || !S_ISREG(status.st_mode))
        return false;
    std::array<char, 1024> start{}; // longer than any header
    const ssize_t got = ::pread(file.number, start.data(), start.size(), 0);
    const QByteArray text(start.data(), std::max<ssize_t>(got, 0));
    const QByteArrayList columns = text.left(text.indexOf('\n')).trimmed().split(',');
    return std::ranges::all_of(columns, [&](const QByteArray& column) {
        return std::ranges::any_of(table.columns,
                                   [&](const SchemaColumn& known) { return column == known.name; });
    });
}

/// Whether the folder is empty or holds what an export writes and nothing else, and so may be
/// replaced by one.
bool mayBeReplaced(int folder, const std::vector<DatasetTable>& tables)
{
    const std::optional<QByteArrayList> names = namesIn(folder);
    if (!names)
        return false;
    if (names->isEmpty())
        return true;
    const bool isMarked = names->contains("dataset.csv") && names->contains("organisation.csv");
    return isMarked && std::ranges::all_of(*names, [&](const QByteArray& name) {
               const DatasetTable* const table = tableOf(tables, name);
               return table != nullptr && isTableFile(folder, name, *table);
           });
}

/// Takes away the tables' files, and the folder if that leaves it empty.
void removeExport(const QByteArray& path, const std::vector<DatasetTable>& tables)
{
    {
        const Descriptor folder(openFolder(path));
        if (folder.number < 0)
            return;
        for (const DatasetTable& table : tables)
            ::unlinkat(folder.number, (QByteArray(table.name) + ".csv").constData(), 0);
    }
    ::rmdir(path.constData());
}

Error holdsOtherFiles(const QString& subject)
{
    return {.code = ErrorCode::WriteFailed,
            .subject = subject,
            .detail = Texts::tr("the folder holds other files")};
}

Error isAFile(const QString& subject)
{
    return {.code = ErrorCode::WriteFailed,
            .subject = subject,
            .detail = Texts::tr("a file of that name is there")};
}

bool exchange(const QByteArray& one, const QByteArray& other)
{
    return ::renameat2(AT_FDCWD, one.constData(), AT_FDCWD, other.constData(), RENAME_EXCHANGE) ==
           0;
}

/// Whether @p path still leads to the folder that was opened.
bool isStillAt(int folder, const QByteArray& path)
{
    struct stat opened = {};
    struct stat present = {};
    return ::fstat(folder, &opened) == 0 && ::lstat(path.constData(), &present) == 0 &&
           opened.st_dev == present.st_dev && opened.st_ino == present.st_ino;
}

} // namespace

Result<ExportedFolder> ExportedFolder::create(const QString& target)
{
    ExportedFolder made;
    made.m_subject = target;
    const QFileInfo info(linksFollowed(QDir::cleanPath(target)));
    made.m_target = QFile::encodeName(info.absoluteFilePath());
    if (info.exists() && !info.isDir())
        return isAFile(target);
    if (info.isDir()) {
        // Looked at again when it is replaced; now it spares writing what would be thrown away.
        const Result<std::vector<DatasetTable>> tables = datasetTables();
        if (!tables)
            return tables.error();
        const Descriptor folder(openFolder(made.m_target));
        if (folder.number >= 0 && !mayBeReplaced(folder.number, *tables) &&
            isStillAt(folder.number, made.m_target))
            return holdsOtherFiles(target);
    }
    if (const Result<void> done = made.make(); !done)
        return done.error();
    return made;
}

ExportedFolder::ExportedFolder(ExportedFolder&& other) noexcept
    : m_subject(std::move(other.m_subject)), m_target(std::move(other.m_target)),
      m_made(std::exchange(other.m_made, {})), m_lock(std::move(other.m_lock))
{
}

ExportedFolder& ExportedFolder::operator=(ExportedFolder&& other) noexcept
{
    std::swap(m_subject, other.m_subject);
    std::swap(m_target, other.m_target);
    std::swap(m_made, other.m_made);
    std::swap(m_lock, other.m_lock);
    return *this;
}

ExportedFolder::~ExportedFolder()
{
    if (m_made.isEmpty())
        return;
    if (const Result<std::vector<DatasetTable>> tables = datasetTables())
        removeExport(m_made, *tables);
}

QString ExportedFolder::path() const
{
    return QFile::decodeName(m_made);
}

/// What a program that was killed left behind, here and before the same target.
void ExportedFolder::removeStrays(const QFileInfo& target)
{
    const Result<std::vector<DatasetTable>> tables = datasetTables();
    if (!tables)
        return;
    const QDir folder = target.absoluteDir();
    const QString start = u'.' + target.fileName() + u'.';
    const QStringList names =
        folder.entryList(QDir::Dirs | QDir::Hidden | QDir::NoSymLinks | QDir::NoDotAndDotDot);
    for (const QString& name : names) {
        if (!name.startsWith(start) || !name.endsWith(newEnding))
            continue;
        const QByteArray path = QFile::encodeName(folder.filePath(name));
        const Descriptor stray(openFolder(path));
        if (stray.number >= 0 && ::flock(stray.number, LOCK_EX | LOCK_NB) == 0 &&
            isStillAt(stray.number, path))
            removeExport(path, *tables);
    }
}

/// Not by mkdtemp(), whose folder nobody else may read.
Result<void> ExportedFolder::make()
{
    const QFileInfo target(QFile::decodeName(m_target));
    removeStrays(target);
    const QString start = target.absolutePath() + u"/."_s + target.fileName() + u'.';
    constexpr int mostAttempts = 100;
    constexpr mode_t mode = 0777; // less the user's mask
    for (int attempt = 0; attempt < mostAttempts; ++attempt) {
        const quint64 number = QRandomGenerator::system()->generate64();
        const QByteArray name = QFile::encodeName(start + QString::number(number, 36) + newEnding);
        if (::mkdir(name.constData(), mode) != 0) {
            if (errno != EEXIST)
                break;
            continue;
        }
        // Whoever holds the lock is at work in it.
        m_lock = std::make_unique<Descriptor>(openFolder(name));
        if (m_lock->number >= 0 && ::flock(m_lock->number, LOCK_EX | LOCK_NB) == 0 &&
            isStillAt(m_lock->number, name)) {
            m_made = name;
            return {};
        }
    }
    return writeErrorFor(errno, m_subject);
}

Result<void> ExportedFolder::publish()
{
    constexpr int mostAttempts = 500; // others may be exporting to the same place
    for (int attempt = 0; attempt < mostAttempts; ++attempt) {
        // This takes the place of nothing but an empty folder.
        if (::rename(m_made.constData(), m_target.constData()) == 0) {
            m_made.clear();
            m_lock.reset();
            return {};
        }
        if (errno == ENOTDIR)
            return isAFile(m_subject);
        if (errno != ENOTEMPTY && errno != EEXIST)
            return writeErrorFor(errno, m_subject);
        const Result<bool> changed = changePlaces();
        if (!changed)
            return changed.error();
        if (*changed) {
            m_lock.reset();
            return {};
        }
    }
    return Error{.code = ErrorCode::Locked, .subject = m_subject};
}

/// Puts the folder in the place of an earlier export in one step, and takes that away. False where
/// another program changed something just then, and it must be tried again.
Result<bool> ExportedFolder::changePlaces()
{
    const Result<std::vector<DatasetTable>> tables = datasetTables();
    if (!tables)
        return tables.error();
    const Descriptor place(openFolder(m_target));
    struct stat status = {};
    if (place.number < 0 || ::fstat(place.number, &status) != 0)
        return false;
    // Until it is taken away, lest another takes it for left over where it will stand.
    if (::flock(place.number, LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK) {
        constexpr useconds_t aMoment = 10'000;
        ::usleep(aMoment);
        return false;
    }
    if (!isStillAt(place.number, m_target))
        return false;
    if (!mayBeReplaced(place.number, *tables)) {
        if (!isStillAt(place.number, m_target))
            return false;
        return holdsOtherFiles(m_subject);
    }
    ::chmod(m_made.constData(), status.st_mode & 07777); // who might read it still may
    if (!exchange(m_made, m_target)) {
        if (errno == ENOENT)
            return false;
        return writeErrorFor(errno, m_subject);
    }
    // What stood there at that moment need not be what was looked at.
    const Descriptor old(openFolder(m_made));
    if (old.number < 0 || !mayBeReplaced(old.number, *tables)) {
        if (exchange(m_made, m_target))
            return holdsOtherFiles(m_subject);
        m_made.clear(); // not ours to take away
        return holdsOtherFiles(m_subject);
    }
    removeExport(m_made, *tables);
    m_made.clear();
    return true;
}

} // namespace aftershock
