#include "store/brisk_vfs.h"

#include <sqlite3.h>

#include <algorithm>

namespace aftershock {

namespace {

int sleepBriefly(sqlite3_vfs* /*vfs*/, int microseconds)
{
    constexpr int longest = 1000;
    // Found anew: pAppData, where a VFS keeps what is its own, holds what the system's keeps there.
    sqlite3_vfs* const system = sqlite3_vfs_find(nullptr);
    return system->xSleep(system, std::min(microseconds, longest));
}

sqlite3_vfs makeVfs()
{
    sqlite3_vfs vfs = *sqlite3_vfs_find(nullptr);
    vfs.pNext = nullptr;
    vfs.zName = "aftershock-brisk";
    vfs.xSleep = sleepBriefly;
    return vfs;
}

} // namespace

const char* briskVfs()
{
    static sqlite3_vfs vfs = makeVfs();
    static const int registered = sqlite3_vfs_register(&vfs, 0);
    return registered == SQLITE_OK ? vfs.zName : nullptr;
}

} // namespace aftershock
