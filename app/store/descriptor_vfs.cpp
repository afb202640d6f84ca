#include "store/descriptor_vfs.h"

#include <sqlite3.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace aftershock {

namespace {

/// SQLite forgets it where it writes only when a transaction ends.
thread_local int writeError = 0;

/// What SQLite calls an open file; it begins with SQLite's own part.
struct OpenFile
{
    sqlite3_file base;
    int descriptor;
};

int descriptorOf(sqlite3_file* file)
{
    return reinterpret_cast<OpenFile*>(file)->descriptor;
}

int closeFile(sqlite3_file* /*file*/)
{
    return SQLITE_OK;
}

int readFile(sqlite3_file* file, void* target, int amount, sqlite3_int64 offset)
{
    auto* bytes = static_cast<char*>(target);
    std::size_t left = static_cast<std::size_t>(amount);
    while (left > 0) {
        const ssize_t got = ::pread(descriptorOf(file), bytes, left, offset);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return SQLITE_IOERR_READ;
        if (got == 0) {
            std::memset(bytes, 0, left); // as the interface demands
            return SQLITE_IOERR_SHORT_READ;
        }
        bytes += got;
        left -= static_cast<std::size_t>(got);
        offset += got;
    }
    return SQLITE_OK;
}

int writeFile(sqlite3_file* file, const void* source, int amount, sqlite3_int64 offset)
{
    const auto* bytes = static_cast<const char*>(source);
    std::size_t left = static_cast<std::size_t>(amount);
    while (left > 0) {
        const ssize_t put = ::pwrite(descriptorOf(file), bytes, left, offset);
        if (put < 0 && errno == EINTR)
            continue;
        if (put <= 0) {
            const bool isFull = put == 0 || errno == ENOSPC || errno == EDQUOT;
            writeError = errno;
            return isFull ? SQLITE_FULL : SQLITE_IOERR_WRITE;
        }
        bytes += put;
        left -= static_cast<std::size_t>(put);
        offset += put;
    }
    return SQLITE_OK;
}

int truncateFile(sqlite3_file* file, sqlite3_int64 size)
{
    return ::ftruncate(descriptorOf(file), size) == 0 ? SQLITE_OK : SQLITE_IOERR_TRUNCATE;
}

int syncFile(sqlite3_file* file, int /*flags*/)
{
    return ::fsync(descriptorOf(file)) == 0 ? SQLITE_OK : SQLITE_IOERR_FSYNC;
}

int sizeOfFile(sqlite3_file* file, sqlite3_int64* size)
{
    struct stat status = {};
    if (::fstat(descriptorOf(file), &status) != 0)
        return SQLITE_IOERR_FSTAT;
    *size = status.st_size;
    return SQLITE_OK;
}

int changeLock(sqlite3_file* /*file*/, int /*lock*/)
{
    return SQLITE_OK;
}

int isReserved(sqlite3_file* /*file*/, int* result)
{
    *result = 0;
    return SQLITE_OK;
}

int control(sqlite3_file* /*file*/, int /*operation*/, void* /*argument*/)
{
    return SQLITE_NOTFOUND;
}

int sectorSize(sqlite3_file* /*file*/)
{
    return 4096;
}

int characteristics(sqlite3_file* /*file*/)
{
    return 0;
}

const sqlite3_io_methods methods = {1,        closeFile,  readFile,       writeFile,  truncateFile,
                                    syncFile, sizeOfFile, changeLock,     changeLock, isReserved,
                                    control,  sectorSize, characteristics};

sqlite3_vfs* parentOf(sqlite3_vfs* vfs)
{
    return static_cast<sqlite3_vfs*>(vfs->pAppData);
}

int openFile(sqlite3_vfs* vfs, const char* name, sqlite3_file* file, int flags, int* outFlags)
{
    if ((flags & SQLITE_OPEN_MAIN_DB) == 0)
        return parentOf(vfs)->xOpen(parentOf(vfs), name, file, flags, outFlags);
    auto* const opened = reinterpret_cast<OpenFile*>(file);
    opened->base.pMethods = &methods;
    opened->descriptor = std::atoi(name);
    if (outFlags != nullptr)
        *outFlags = flags;
    return SQLITE_OK;
}

int fullName(sqlite3_vfs* /*vfs*/, const char* name, int room, char* target)
{
    return std::snprintf(target, static_cast<std::size_t>(room), "%s", name) < room
               ? SQLITE_OK
               : SQLITE_CANTOPEN;
}

/// There is never a journal beside a file without a name.
int accessFile(sqlite3_vfs* /*vfs*/, const char* /*name*/, int /*flags*/, int* result)
{
    *result = 0;
    return SQLITE_OK;
}

int deleteFile(sqlite3_vfs* /*vfs*/, const char* /*name*/, int /*syncs*/)
{
    return SQLITE_OK;
}

sqlite3_vfs makeVfs()
{
    sqlite3_vfs* const parent = sqlite3_vfs_find(nullptr);
    sqlite3_vfs vfs = *parent; // time, randomness and sleep are the parent's
    vfs.szOsFile = std::max(parent->szOsFile, static_cast<int>(sizeof(OpenFile)));
    vfs.pNext = nullptr;
    vfs.zName = "aftershock-descriptor";
    vfs.pAppData = parent;
    vfs.xOpen = openFile;
    vfs.xDelete = deleteFile;
    vfs.xAccess = accessFile;
    vfs.xFullPathname = fullName;
    return vfs;
}

} // namespace

int takeWriteError()
{
    return std::exchange(writeError, 0);
}

const char* descriptorVfs()
{
    static sqlite3_vfs vfs = makeVfs();
    static const int registered = sqlite3_vfs_register(&vfs, 0);
    return registered == SQLITE_OK ? vfs.zName : nullptr;
}

} // namespace aftershock
