#pragma once

namespace aftershock {

/**
 * The name of a SQLite VFS (https://sqlite.org/vfs.html) that is the system's but never sleeps for
 * long. Where a write-ahead log and its index do not fit together, SQLite tries a hundred times and
 * sleeps ten seconds in between, which nothing interrupts; here it gives up soon, and the file can
 * be read as a copy.
 */
[[nodiscard]] const char* briskVfs();

} // namespace aftershock
